// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../Bn254.sol";
import {Queue} from "../Queue.sol";

/// @title IRollup
/// @notice Settlement: holds the commitment of the state, and replaces it when a batch proves that it may.
/// @dev The numbers BATCH-n are those of the page `batch` of the specification, "What L1 checks"; checks are made in this order,
/// but BATCH-11 and BATCH-12 after BATCH-8.
///
/// Safety assumes: discrete logarithms and pairings on BN254 are hard and nobody knows τ; the circuit of every registered
/// shape is the specified one, and nobody kept the trapdoor of its verifying key; keccak256 behaves as a random function;
/// the verifiers and the bridge are this project's contracts. The operator is not trusted for safety.
///
/// Liveness assumes nothing of the operator: if no batch settles for two days, anyone may settle them; if an entry of the queue is
/// not consumed by its deadline, or no batch settles for two weeks, anyone may freeze the rollup, for good, and everybody leaves through
/// `Exits` with what the last proven state gives him.
///
/// The governor is the owner in OpenZeppelin's terms: the role is handed over in two steps, to a timelock of the users one day. He may
/// announce parameters and put them into the queue, within bounds that nobody can change, and nothing else.
///
/// Operator, verifiers and pauses are for the registry to say: `IRegistry`. Warning: Nothing else can be changed after the deployment.
interface IRollup {
    /* TYPES */

    /// @notice What a rollup is deployed with.
    /// @param registry Operator and circuit shapes: deployed after this contract, which it names.
    /// @param bridge Who may enqueue what users order, and the one that is told the credits.
    /// @param governor Who may change the parameters: the first owner.
    /// @param parameterDelay Seconds from the announcement of parameters until they may enter the queue: at most 30 days, on chain id 1
    /// at least 2 days.
    /// @param queuePeriod Seconds that an entry of the queue may wait before the rollup may be frozen: 1 to 14 days.
    /// @param logN log₂ of the number of cells.
    /// @param tau2 [τ]₂ of the powers of tau.
    /// @param unit [L₀(τ)]₁ of the same powers, where L₀ is 1 at the first root of unity and 0 at the others: the commitment of the
    /// state that has a 1 in cell 0. It depends on logN. A wrong one can only be told with the powers at hand.
    /// @param genesisCommitment The commitment of the first state.
    /// @param genesisTimestamp The time of the first state; the first batch is not earlier.
    struct Config {
        address registry;
        address bridge;
        address governor;
        uint256 parameterDelay;
        uint256 queuePeriod;
        uint256 logN;
        Bn254.G2 tau2;
        Bn254.G1 unit;
        Bn254.G1 genesisCommitment;
        uint40 genesisTimestamp;
    }

    /// @notice What a batch claims, beside its words.
    /// @param newCommitment C_new, the commitment of the state after the batch.
    /// @param quotient [Q].
    /// @param opening π, the KZG proof at ρ.
    /// @param c The circuit's challenge.
    /// @param vOld The old values of the touched cells, interpolated at ρ, relative to L₀(ρ).
    /// @param vNew The new ones.
    /// @param z The vanishing polynomial of the touched records at ρ.
    /// @param openings For each blob of the transaction, in order, 128 bytes: its value at ρ (32), its commitment and the KZG
    /// proof (48 each), as the point-evaluation precompile takes them. Empty in calldata mode.
    /// @param proof The proof in the encoding of the shape's verifier.
    struct Claim {
        Bn254.G1 newCommitment;
        Bn254.G1 quotient;
        Bn254.G1 opening;
        uint256 c;
        uint256 vOld;
        uint256 vNew;
        uint256 z;
        bytes openings;
        bytes proof;
    }

    /// @notice Where the rollup stands.
    /// @param number The number of the last batch, 0 before the first.
    /// @param timestamp Its time.
    /// @param settledAt When L1 accepted it, or was given the genesis.
    /// @param queuePosition The number of queue entries that batches consumed.
    /// @param queueLength The number of queue entries ever made.
    /// @param parameterVersion The version of the parameters in the state: what the next batch's header must name.
    /// @param waits How many batches in a row took nothing from the queue because of a demand: BATCH-13.
    /// @param open Whether somebody else than the operator settled the last batch, so that anyone may settle the next: BATCH-1.
    /// @param frozen Whether the rollup is frozen.
    struct Head {
        uint40 number;
        uint40 timestamp;
        uint40 settledAt;
        uint40 queuePosition;
        uint40 queueLength;
        uint32 parameterVersion;
        uint8 waits;
        bool open;
        bool frozen;
    }

    /// @notice What governance may change of the state's parameters.
    /// @param version One more than that of the parameters which they replace.
    /// @param bookingFee Basis points of a booking's price.
    /// @param crankReserve What a booking reserves for its cranks, in units of each token.
    /// @param recordRent The least fee of an operation that fills a record, in units of each token.
    struct Parameters {
        uint32 version;
        uint16 bookingFee;
        uint48[4] crankReserve;
        uint48[4] recordRent;
    }

    /// @notice The parameters that were announced last and did not enter the queue.
    /// @param hash keccak256 of their ABI encoding, 0 for none.
    /// @param from When they may.
    struct Announcement {
        bytes32 hash;
        uint64 from;
    }

    /* EVENTS */

    /// @notice Emitted at deployment.
    event Genesis(uint40 timestamp, uint256 commitmentX, uint256 commitmentY);

    /// @notice Emitted when a batch is settled. Its words and its claim are the calldata; the words of P, L, M and E rows are in the
    /// transaction's blobs if the shape says so.
    /// @param number Its number.
    /// @param timestamp Its time.
    /// @param shape Its circuit shape.
    /// @param queuePosition The number of queue entries consumed, this batch included.
    /// @param commitmentX C_new, first coordinate.
    /// @param commitmentY C_new, second coordinate.
    event BatchSettled(
        uint40 indexed number, uint40 timestamp, uint32 shape, uint64 queuePosition, uint256 commitmentX, uint256 commitmentY
    );

    /// @notice Emitted when an entry joins the queue.
    /// @param index Its index, from 0.
    /// @param sender By whose authority: s1.
    /// @param words s0 to s7 with position 0 and status 0.
    event Enqueued(uint64 indexed index, address indexed sender, uint256[8] words);

    /// @notice Emitted when parameters are announced. They replace those that were announced before.
    /// @param from When they may enter the queue.
    event ParamsAnnounced(uint64 from, Parameters params);

    /// @notice Emitted when announced parameters enter the queue. A batch executes them; the next one runs under them.
    /// @param index The index of their entry.
    event ParamsEnqueued(uint64 indexed index, Parameters params);

    /// @notice Emitted when a batch executed new parameters.
    /// @param version Their version.
    event ParametersUpdated(uint32 indexed version);

    /// @notice Emitted when the rollup is frozen: no batch and no entry comes after.
    event RollupFrozen(uint256 timestamp);

    /* CONSTRUCTION ERRORS */

    /// @notice Thrown when an address of the configuration is zero.
    error ZeroAddress(string field);

    /// @notice Thrown when the delay of parameters is too short for this chain, or too long.
    error ParameterDelayOutOfRange(uint256 least, uint256 limit, uint256 delay);

    /// @notice Thrown when the time that an entry of the queue may wait is too short or too long.
    error QueuePeriodOutOfRange(uint256 least, uint256 limit, uint256 period);

    /// @notice Thrown when [τ]₂ is not in G2, is infinity, or τ is 1 or −1.
    error TauInvalid();

    /// @notice Thrown when [L₀(τ)]₁ is infinity: values would be bound by nothing.
    error UnitInvalid();

    /// @notice Thrown on chain id 1 when τ is the published one of tests and devnets.
    error TauUnsafe();

    /// @notice Thrown when the genesis is later than the deployment.
    error GenesisInFuture(uint256 limit, uint256 timestamp);

    /* BATCH ERRORS */

    /// @notice BATCH-1: thrown when the sender is not the operator, who settled a batch less than two days ago.
    error NotOperator(address operator, address sender);

    /// @notice BATCH-1: thrown when the council has paused deposits and batches.
    error Paused(uint256 until);

    /// @notice BATCH-2: thrown when h1 names a shape that is not registered, or retired.
    error UnknownShape(uint256 id);

    /// @notice BATCH-2: thrown when a lane has more used rows than the shape has.
    error LaneOverflow(string lane, uint256 capacity, uint256 used);

    /// @notice BATCH-2: thrown when the number of words is not that of the header and the used rows.
    error WrongWordCount(uint256 expected, uint256 actual);

    /// @notice BATCH-3: thrown when h0 is not format 1, this chain, this contract, shard 0.
    error WrongDomain(uint256 expected, uint256 actual);

    /// @notice BATCH-3: thrown when a header word has a bit outside its layout.
    error HeaderBits(uint256 word, uint256 value);

    /// @notice BATCH-4: thrown when the number is not the last number plus one.
    error WrongNumber(uint256 expected, uint256 actual);

    /// @notice BATCH-4: thrown when the sequencer term is not 0.
    error WrongTerm(uint256 expected, uint256 actual);

    /// @notice BATCH-4, QUEUE-8: thrown when the parameter version is not the current one, or that of an update not the next.
    error WrongParameterVersion(uint256 expected, uint256 actual);

    /// @notice BATCH-5: thrown when the batch is earlier than the last one.
    error TimestampBeforeLast(uint256 limit, uint256 timestamp);

    /// @notice BATCH-5: thrown when the batch is later than now.
    error TimestampInFuture(uint256 limit, uint256 timestamp);

    /// @notice BATCH-5: thrown when the batch is more than six hours old.
    error TimestampTooOld(uint256 limit, uint256 timestamp);

    /// @notice BATCH-6: thrown when the queue position is not the contract's.
    error WrongQueuePosition(uint256 expected, uint256 actual);

    /// @notice BATCH-6: thrown when the batch names more queue entries than exist.
    error QueueTooShort(uint256 limit, uint256 count);

    /// @notice BATCH-6: thrown when the batch names more queue entries than it has used S rows.
    error QueueCountTooLarge(uint256 limit, uint256 count);

    /// @notice BATCH-6: thrown when one of the first queue-count S rows is not of a kind that L1 orders.
    error EntryExpected(uint256 slot, uint256 kind);

    /// @notice BATCH-6: thrown when another S row is of a kind that only L1 orders.
    error EntryOutsideQueue(uint256 slot, uint256 kind);

    /// @notice BATCH-6: thrown when a row of the queue does not stand at its position.
    error WrongEntryPosition(uint256 slot, uint256 expected, uint256 actual);

    /// @notice BATCH-6: thrown when the inputs of the rows of the queue are not those of the entries.
    error QueueMismatch(bytes26 expected, bytes26 actual);

    /// @notice BATCH-7: thrown when an S row has an unknown kind.
    error UnknownKind(uint256 slot, uint256 kind);

    /// @notice BATCH-7: thrown when a word of a Withdraw has a bit outside its layout.
    error SystemBits(uint256 slot, uint256 word, uint256 value);

    /// @notice BATCH-7: thrown when the status of a Withdraw is not 1.
    error WithdrawStatus(uint256 slot);

    /// @notice BATCH-7: thrown when a P word has a bit outside its layout.
    error PaymentBits(uint256 slot, uint256 value);

    /// @notice BATCH-7: thrown when a word of an L row has a bit outside its layout.
    error ListingBits(uint256 slot, uint256 word, uint256 value);

    /// @notice BATCH-7: thrown when a word of an M row has a bit outside its layout.
    error MarketBits(uint256 slot, uint256 word, uint256 value);

    /// @notice BATCH-7: thrown when a word of an E row has a bit outside its layout.
    error EscrowBits(uint256 slot, uint256 word, uint256 value);

    /// @notice BATCH-8: thrown when a scalar of the claim is not below r.
    error ClaimNotInField(string field, uint256 value);

    /// @notice BATCH-9: thrown when the equation of the change of state does not hold.
    error TransitionInvalid();

    /// @notice BATCH-10: thrown when the proof is not valid for the public inputs.
    error ProofInvalid();

    /// @notice BATCH-11: thrown when the transaction has fewer blobs than the shape.
    error BlobMissing(uint256 expected, uint256 actual);

    /// @notice BATCH-11: thrown when the transaction has a blob more than the shape: nothing would open it.
    error BlobExtra(uint256 expected);

    /// @notice BATCH-12: thrown when there are not 128 bytes of openings for each blob.
    error WrongOpeningsLength(uint256 expected, uint256 actual);

    /// @notice BATCH-12: thrown when a blob's value at ρ is not proven. All gas that the precompile was given is burnt.
    error BlobOpeningInvalid(uint256 blob);

    /// @notice Thrown when two claims lead to one state, which proves no bug.
    error SameState();

    /// @notice BATCH-13: thrown when the batch leaves an old entry waiting and consumes too few.
    error QueueNeglected(uint256 least, uint256 count);

    /* FREEZING ERRORS */

    /// @notice Thrown when the rollup is frozen.
    error Frozen(uint256 timestamp);

    /// @notice Thrown when the rollup may not be frozen before a time has passed.
    error NotOverdue(uint256 limit, uint256 timestamp);

    /* QUEUE ERRORS */

    /// @notice Thrown when the sender of an entry is not the bridge.
    error NotBridge(address bridge, address sender);

    /// @notice QUEUE-7: thrown when parameters are not those that were announced last.
    error ParamsNotAnnounced(bytes32 expected, bytes32 actual);

    /// @notice QUEUE-7: thrown when parameters were announced less than the delay ago.
    error ParamsTooEarly(uint256 limit, uint256 timestamp);

    /// @notice QUEUE-8: thrown when the booking fee is above its bound.
    error BookingFeeTooLarge(uint256 limit, uint256 bookingFee);

    /// @notice QUEUE-8: thrown when a crank reserve is above its bound.
    error CrankReserveTooLarge(uint256 tokenId, uint256 limit, uint256 reserve);

    /// @notice QUEUE-8: thrown when a record rent is 0 or above its bound.
    error RecordRentOutOfRange(uint256 tokenId, uint256 limit, uint256 rent);

    /* BATCHES */

    /// @notice Settles a batch, in one step: checks BATCH-1 to BATCH-13, then advances the state and tells the bridge the
    /// credits of refused Deposits and of Withdraws.
    /// @param words h0 h1 h2 h3 ‖ used S rows (8 words each), and in calldata mode ‖ used P rows (1 each) ‖ used L rows (4 each)
    /// ‖ used M rows (3 each) ‖ used E rows (3 each).
    /// @param claim The commitments, the values and the proofs.
    function submitBatch(uint256[] calldata words, Claim calldata claim) external;

    /// @notice Proves that a circuit or its key is unsound: two claims of the next batch that lead to different states, each of which would be
    /// settled. Anyone may. All shapes are retired then, and no batch settles until the council has repaired them. Works in a pause too.
    /// @param words As in `submitBatch`, with the same blobs.
    /// @param one A claim.
    /// @param other Another, with another new commitment.
    function proveBug(uint256[] calldata words, Claim calldata one, Claim calldata other) external;

    /* QUEUE */

    /// @notice Adds an entry to the queue. Only the bridge may, which has checked QUEUE-1 to QUEUE-6 and packed the words.
    /// @param words s0 to s7, with position 0 and status 0.
    /// @return index The index of the entry, from 0.
    /// @return waiting How many entries wait before it.
    function enqueue(uint256[8] calldata words) external returns (uint64 index, uint256 waiting);

    /* FREEZING */

    /// @notice Stops the rollup for good. Anyone may, once the first entry of the queue is past its deadline or no batch has settled for
    /// 14 days. The last commitment stays; exits go against it.
    function freeze() external;

    /* PARAMETERS */

    /// @notice Says which parameters shall come next. Only the governor may. They replace what was announced before.
    function announceParams(Parameters calldata params) external;

    /// @notice Puts the announced parameters into the queue, when the delay is over. Only the governor may.
    /// @return index The index of the entry.
    function enqueueParams(Parameters calldata params) external returns (uint64 index);

    /* VIEWS */

    /// @notice Operator and circuit shapes.
    function registry() external view returns (address);

    /// @notice The bridge.
    function bridge() external view returns (address);

    /// @notice log₂ of the number of cells N.
    function logN() external view returns (uint256);

    /// @notice Seconds from the announcement of parameters until they may enter the queue.
    function parameterDelay() external view returns (uint256);

    /// @notice What is announced.
    function announcement() external view returns (Announcement memory);

    /// @notice The largest crank reserve and the largest record rent of a token, in units: PARAMS-4, PARAMS-5.
    function reserveLimit(uint256 tokenId) external view returns (uint256);

    /// @notice The number of records, N/4.
    function records() external view returns (uint256);

    /// @notice [τ]₂.
    function tau2() external view returns (Bn254.G2 memory);

    /// @notice [L₀(τ)]₁.
    function unit() external view returns (Bn254.G1 memory);

    /// @notice The commitment of the state.
    function commitment() external view returns (Bn254.G1 memory);

    /// @notice Where the rollup stands.
    function head() external view returns (Head memory);

    /// @notice The n-th entry of the queue, n ≥ 1, with the rolling hash of the first n. All zero for n = 0.
    function queueEntry(uint256 n) external view returns (Queue.Entry memory);

    /// @notice When the rollup was frozen, 0 if it is not.
    function frozenAt() external view returns (uint256);

    /// @notice The last second at which the rollup cannot be frozen, as things stand.
    function freezableAfter() external view returns (uint256);

    /// @notice Seconds that an entry of the queue may wait.
    function queuePeriod() external view returns (uint256);

    /// @notice Seconds after a pause in which nobody may freeze.
    function RESUMPTION() external view returns (uint256);

    /// @notice keccak256(C ‖ timestamp) after a batch, 0 for batches that do not exist. Number 0 is the genesis.
    function batchHash(uint256 number) external view returns (bytes32);
}
