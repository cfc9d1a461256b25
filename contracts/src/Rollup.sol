// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {Bn254} from "./Bn254.sol";
import {Kzg} from "./Kzg.sol";
import {Queue} from "./Queue.sol";
import {IBatchVerifier} from "./interfaces/IBatchVerifier.sol";
import {IBridge} from "./interfaces/IBridge.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IRollup} from "./interfaces/IRollup.sol";

/// @title Rollup
/// @notice Settlement of batches. See `IRollup` for what each function does and what it assumes.
contract Rollup is IRollup, Ownable2Step {
    using Bn254 for Bn254.G1;
    using Bn254 for Bn254.G2;

    /* TYPES */

    /// @dev The header words, decoded.
    struct Header {
        uint256 number;
        uint256 timestamp;
        uint256 shape;
        uint256 queueCount;
        uint256 usedP;
        uint256 usedL;
        uint256 usedM;
        uint256 usedE;
        uint256 usedS;
    }

    /* CONSTANTS */

    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001; // Bn254.R

    /// @notice How old a batch may be: a finished proof must not expire at once, but nobody stops the clock for longer.
    uint256 public constant MAX_AGE = 6 hours;

    /// @notice How long no batch may settle before anyone may freeze the rollup.
    uint256 public constant MAX_SILENCE = 14 days;

    /// @notice How long no batch may settle before anyone may submit batches, until the operator's next.
    uint256 public constant OPERATOR_SILENCE = 48 hours;

    /// @inheritdoc IRollup
    /// @dev FREEZE-3: what became due while no batch could settle is settled then.
    uint256 public constant RESUMPTION = 1 days;

    /// @notice How long an entry may wait before batches have to take entries: BATCH-13.
    uint256 public constant QUEUE_PATIENCE = 6 hours;

    /// @notice How many batches in a row may take nothing because a demand waits for its crank: BATCH-13.
    uint256 public constant MAX_WAITS = 16;

    /// @notice The shortest and the longest time that an entry of the queue may wait.
    uint256 public constant MIN_QUEUE_PERIOD = 1 days;
    uint256 public constant MAX_QUEUE_PERIOD = 14 days;

    /// @notice How much later than the entry before it an entry is due at least, in seconds: who floods the queue gives the operator time.
    uint256 public constant QUEUE_INTERVAL = 15;

    /// @notice The largest booking fee, in basis points: PARAMS-3.
    uint256 public constant MAX_BOOKING_FEE = 2000;

    /// @notice The longest delay between the announcement of parameters and their entry into the queue.
    uint256 public constant MAX_PARAMETER_DELAY = 30 days;

    /// @notice The shortest one on chain id 1.
    uint256 public constant MIN_PARAMETER_DELAY = 2 days;

    uint256 private constant GENESIS_VERSION = 1; // of the parameters
    uint256 private constant FORMAT = 1;
    uint256 private constant HEADER_WORDS = 4;
    uint256 private constant SYSTEM_WORDS = 8;
    uint256 private constant LISTING_WORDS = 4;
    uint256 private constant MARKET_WORDS = 3;
    uint256 private constant ESCROW_WORDS = 3;
    uint256 private constant BLOB_WORDS = 4096;
    uint256 private constant OPENING_LENGTH = 128;
    uint256 private constant KIND_DEPOSIT = 2;
    uint256 private constant KIND_WITHDRAW = 3;
    uint256 private constant KIND_CHANGE_KEY = 4;
    uint256 private constant KIND_PARAM_UPDATE = 5;
    uint256 private constant KIND_FORCE = 6;
    uint256 private constant KIND_AWARD = 7;
    uint256 private constant KIND_FULL_EXIT = 8;

    /// @dev A bit for each kind that L1 orders.
    uint256 private constant QUEUED_KINDS = (1 << KIND_DEPOSIT) | (1 << KIND_CHANGE_KEY) | (1 << KIND_PARAM_UPDATE) | (1 << KIND_FORCE)
        | (1 << KIND_AWARD) | (1 << KIND_FULL_EXIT);

    /// @dev The precompile of EIP-4844, and the order of the field in which it evaluates: R < BLS_R.
    address private constant POINT_EVALUATION = address(0x0a);
    uint256 private constant BLS_R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @dev [τ]₂ of τ = keccak256("stoa.unsafe.tau.v1") mod r, which everyone knows.
    uint256 private constant UNSAFE_TAU2_X1 = 0x2fd9a6cd27f5d0cbdb8d8e8366173445e69d300adde0d0d4bf3361f9f8603dc3;
    uint256 private constant UNSAFE_TAU2_X0 = 0x14fc2feb00d436ee16a6e4e6e7849b608eb49323ba66334883bb33acd81e4161;

    /* IMMUTABLES */

    /// @inheritdoc IRollup
    address public immutable registry;

    /// @inheritdoc IRollup
    address public immutable bridge;

    /// @inheritdoc IRollup
    uint256 public immutable logN;

    /// @inheritdoc IRollup
    uint256 public immutable parameterDelay;

    /// @inheritdoc IRollup
    uint256 public immutable queuePeriod;

    uint256 private immutable TAU2_X1;
    uint256 private immutable TAU2_X0;
    uint256 private immutable TAU2_Y1;
    uint256 private immutable TAU2_Y0;
    uint256 private immutable UNIT_X;
    uint256 private immutable UNIT_Y;

    /* STORAGE */

    Bn254.G1 private _commitment;

    Head private _head;

    Announcement private _announcement;

    /// @dev The n-th entry and the hash of the first n, n ≥ 1.
    mapping(uint256 n => Queue.Entry) private _queue;

    /// @inheritdoc IRollup
    mapping(uint256 number => bytes32) public batchHash;

    /// @inheritdoc IRollup
    uint256 public frozenAt;

    /* CONSTRUCTOR */

    constructor(Config memory config) Ownable(config.governor) {
        if (config.registry == address(0)) revert ZeroAddress("registry");
        if (config.bridge == address(0)) revert ZeroAddress("bridge");
        if (config.genesisTimestamp > block.timestamp) revert GenesisInFuture(block.timestamp, config.genesisTimestamp);
        uint256 least = block.chainid == 1 ? MIN_PARAMETER_DELAY : 0;
        if (config.parameterDelay < least || config.parameterDelay > MAX_PARAMETER_DELAY) {
            revert ParameterDelayOutOfRange(least, MAX_PARAMETER_DELAY, config.parameterDelay);
        }
        if (config.queuePeriod < MIN_QUEUE_PERIOD || config.queuePeriod > MAX_QUEUE_PERIOD) {
            revert QueuePeriodOutOfRange(MIN_QUEUE_PERIOD, MAX_QUEUE_PERIOD, config.queuePeriod);
        }
        Kzg.records(config.logN);
        Kzg.requireOnCurve(config.genesisCommitment, "genesisCommitment");
        _requireTau(config.tau2);
        Kzg.requireOnCurve(config.unit, "unit");
        if (config.unit.isInfinity()) revert UnitInvalid();

        registry = config.registry;
        bridge = config.bridge;
        logN = config.logN;
        parameterDelay = config.parameterDelay;
        queuePeriod = config.queuePeriod;
        TAU2_X1 = config.tau2.x1;
        TAU2_X0 = config.tau2.x0;
        TAU2_Y1 = config.tau2.y1;
        TAU2_Y0 = config.tau2.y0;
        UNIT_X = config.unit.x;
        UNIT_Y = config.unit.y;

        _commitment = config.genesisCommitment;
        _head.timestamp = config.genesisTimestamp;
        _head.settledAt = uint40(block.timestamp);
        _head.parameterVersion = uint32(GENESIS_VERSION);
        batchHash[0] = _hashState(config.genesisCommitment, config.genesisTimestamp);
        emit Genesis(config.genesisTimestamp, config.genesisCommitment.x, config.genesisCommitment.y);
    }

    /// @dev Equal x means equal or opposite.
    function _requireTau(Bn254.G2 memory t) private view {
        if (t.isInfinity() || !t.isG2() || (t.x1 == Bn254.G2_X1 && t.x0 == Bn254.G2_X0)) revert TauInvalid();
        if (block.chainid == 1 && t.x1 == UNSAFE_TAU2_X1 && t.x0 == UNSAFE_TAU2_X0) revert TauUnsafe();
    }

    /* BATCHES */

    /// @inheritdoc IRollup
    function submitBatch(uint256[] calldata words, Claim calldata claim) external {
        Head memory last = _head;
        (IRegistry.Lanes memory lanes, address operator, uint256 pausedUntil) = IRegistry(registry).settlement(_shape(words));
        bool byOperator = msg.sender == operator;
        if (!byOperator && !last.open && block.timestamp <= last.settledAt + OPERATOR_SILENCE) {
            revert NotOperator(operator, msg.sender);
        }
        if (last.frozen) revert Frozen(frozenAt);
        if (block.timestamp <= pausedUntil) revert Paused(pausedUntil);

        uint32 before = last.parameterVersion;
        (Header memory header, IBridge.Credit[] memory credits) = _checkWords(words, lanes, last);
        _checkClaim(words, claim, header, lanes);

        _commitment = claim.newCommitment;
        batchHash[header.number] = _hashState(claim.newCommitment, header.timestamp);
        last.number = uint40(header.number);
        last.timestamp = uint40(header.timestamp);
        last.settledAt = uint40(block.timestamp);
        last.open = !byOperator;
        last.queuePosition += uint40(header.queueCount);
        _head = last;
        emit BatchSettled(
            last.number,
            last.timestamp,
            uint32(header.shape),
            last.queuePosition,
            claim.newCommitment.x,
            claim.newCommitment.y
        );

        if (last.parameterVersion != before) emit ParametersUpdated(last.parameterVersion);
        if (credits.length != 0) IBridge(bridge).credit(credits);
    }

    /// @inheritdoc IRollup
    function proveBug(uint256[] calldata words, Claim calldata one, Claim calldata other) external {
        Head memory last = _head;
        if (last.frozen) revert Frozen(frozenAt);
        (IRegistry.Lanes memory lanes,,) = IRegistry(registry).settlement(_shape(words));
        (Header memory header,) = _checkWords(words, lanes, last);
        if (one.newCommitment.x == other.newCommitment.x && one.newCommitment.y == other.newCommitment.y) revert SameState();
        _checkClaim(words, one, header, lanes);
        _checkClaim(words, other, header, lanes);
        IRegistry(registry).bugProven(uint32(header.shape));
    }

    /// @dev What h1 says, or 0 where there is none: the header's check refuses it.
    function _shape(uint256[] calldata words) private pure returns (uint256) {
        return words.length < 2 ? 0 : (words[1] >> 144) & type(uint32).max;
    }

    /// @dev BATCH-2 to BATCH-7, and BATCH-13. Updates of the head what the words alone do to it.
    function _checkWords(uint256[] calldata words, IRegistry.Lanes memory lanes, Head memory last)
        private
        view
        returns (Header memory header, IBridge.Credit[] memory credits)
    {
        header = _checkHeader(words, lanes, last);
        last.waits = _checkPatience(header, lanes, last);
        (credits, last.parameterVersion) = _checkSystemRows(words, header, last);
        if (lanes.blobs == 0) {
            _checkPayments(words, header);
            _checkListings(words, header);
            _checkMarket(words, header);
            _checkEscrow(words, header);
        }
    }

    /* BATCHES: HEADER */

    /// @dev BATCH-2 to BATCH-5, and of BATCH-6 what the header alone says.
    ///
    ///      h0   format 8 (= 1) · chain id 64 · rollup address 160 · shard 16 (= 0)
    ///      h1   batch number 40 · timestamp 40 · sequencer term 32 (= 0) · parameter version 32 · circuit shape id 32
    ///      h2   queue position 64 · queue count 16 · used P 13 · used L 13 · used M 13 · used E 13 · used S 13
    ///      h3   0
    function _checkHeader(uint256[] calldata words, IRegistry.Lanes memory lanes, Head memory last)
        private
        view
        returns (Header memory header)
    {
        if (words.length < HEADER_WORDS) revert WrongWordCount(HEADER_WORDS, words.length);
        uint256 h1 = words[1];
        uint256 h2 = words[2];

        // BATCH-2
        header.shape = (h1 >> 144) & type(uint32).max;
        header.usedP = (h2 >> 80) & 0x1fff;
        header.usedL = (h2 >> 93) & 0x1fff;
        header.usedM = (h2 >> 106) & 0x1fff;
        header.usedE = (h2 >> 119) & 0x1fff;
        header.usedS = (h2 >> 132) & 0x1fff;
        if (!lanes.live) revert UnknownShape(header.shape);
        if (header.usedP > lanes.capP) revert LaneOverflow("P", lanes.capP, header.usedP);
        if (header.usedL > lanes.capL) revert LaneOverflow("L", lanes.capL, header.usedL);
        if (header.usedM > lanes.capM) revert LaneOverflow("M", lanes.capM, header.usedM);
        if (header.usedE > lanes.capE) revert LaneOverflow("E", lanes.capE, header.usedE);
        if (header.usedS > lanes.capS) revert LaneOverflow("S", lanes.capS, header.usedS);
        uint256 expected = HEADER_WORDS + SYSTEM_WORDS * header.usedS;
        if (lanes.blobs == 0) {
            expected += header.usedP + LISTING_WORDS * header.usedL + MARKET_WORDS * header.usedM + ESCROW_WORDS * header.usedE;
        }
        if (words.length != expected) revert WrongWordCount(expected, words.length);

        // BATCH-3. Clients hold chain ids in 64 bits, so the fields do not overlap.
        expected = FORMAT | (block.chainid << 8) | (uint256(uint160(address(this))) << 72);
        if (words[0] != expected) revert WrongDomain(expected, words[0]);
        if (h1 >> 176 != 0) revert HeaderBits(1, h1);
        if (h2 >> 145 != 0) revert HeaderBits(2, h2);
        if (words[3] != 0) revert HeaderBits(3, words[3]);

        // BATCH-4
        header.number = h1 & type(uint40).max;
        expected = uint256(last.number) + 1;
        if (header.number != expected) revert WrongNumber(expected, header.number);
        uint256 value = (h1 >> 80) & type(uint32).max;
        if (value != 0) revert WrongTerm(0, value);
        value = (h1 >> 112) & type(uint32).max;
        if (value != last.parameterVersion) revert WrongParameterVersion(last.parameterVersion, value);

        // BATCH-5
        value = (h1 >> 40) & type(uint40).max;
        if (value < last.timestamp) revert TimestampBeforeLast(last.timestamp, value);
        if (value > block.timestamp) revert TimestampInFuture(block.timestamp, value);
        if (value + MAX_AGE < block.timestamp) revert TimestampTooOld(block.timestamp - MAX_AGE, value);
        header.timestamp = value;

        // BATCH-6
        value = h2 & type(uint64).max;
        if (value != last.queuePosition) revert WrongQueuePosition(last.queuePosition, value);
        header.queueCount = (h2 >> 64) & type(uint16).max;
        value = uint256(last.queueLength) - last.queuePosition;
        if (header.queueCount > value) revert QueueTooShort(value, header.queueCount);
        if (header.queueCount > header.usedS) revert QueueCountTooLarge(header.usedS, header.queueCount);
    }

    /// @dev BATCH-13. Returns how many batches in a row, this one included, took nothing because they wait for a demand.
    function _checkPatience(Header memory header, IRegistry.Lanes memory lanes, Head memory last) private view returns (uint8) {
        uint256 position = uint256(last.queuePosition) + header.queueCount;
        if (position == last.queueLength) return 0;

        Queue.Entry memory first = _queue[position + 1];
        if (first.deadline + QUEUE_PATIENCE > header.timestamp + queuePeriod) return 0;

        uint256 least = (uint256(lanes.capS) + 1) / 2;
        if (header.queueCount >= least) return 0;

        if (first.kind != KIND_FORCE) revert QueueNeglected(least, header.queueCount);
        if (header.queueCount != 0) return 0;

        if (last.waits == MAX_WAITS) revert QueueNeglected(1, 0);
        return last.waits + 1;
    }

    /* BATCHES: ROWS */

    /// @dev BATCH-6, and BATCH-7 for the S rows. Returns what the bridge must credit, and the version of the parameters after
    /// the batch.
    ///
    ///      s0   kind 8 · position 13 · status 1 · record 22 · token 2 · amount 112 · fee 64
    ///      s1   L1 address 160
    ///      s2   key x
    ///      s3   key y
    ///      s4   epoch 16 · version 32 · booking fee 14
    ///      s5   crank reserves 4 × 48
    ///      s6   record rents 4 × 48
    ///      s7   booking serial 56 · purse 22
    function _checkSystemRows(uint256[] calldata words, Header memory header, Head memory last)
        private
        view
        returns (IBridge.Credit[] memory credits, uint32 version)
    {
        credits = new IBridge.Credit[](header.usedS);
        version = last.parameterVersion;
        uint256 count;
        bytes26 hash = _queue[last.queuePosition].hash;

        for (uint256 slot; slot < header.usedS; ++slot) {
            uint256[] calldata row = words[HEADER_WORDS + SYSTEM_WORDS * slot:HEADER_WORDS + SYSTEM_WORDS * (slot + 1)];
            uint256 s0 = row[0];
            uint256 kind = s0 & 0xff;
            bool applied = (s0 >> 21) & 1 == 1;
            bool queued = (QUEUED_KINDS >> kind) & 1 == 1;
            bool paid;

            // BATCH-6 decides by the slot alone whether a row is L1's; one of its kinds anywhere else is the operator's invention.
            if (slot < header.queueCount) {
                if (!queued) revert EntryExpected(slot, kind);
                uint256 position = (s0 >> 8) & 0x1fff;
                if (position != slot + 1) revert WrongEntryPosition(slot, slot + 1, position);

                // What the hash fixes, this contract or the bridge has packed: no word has a bit outside its layout.
                hash = Queue.extend(hash, Queue.leaf(row));
                paid = kind == KIND_DEPOSIT ? !applied : kind == KIND_FULL_EXIT && applied;
                if (kind == KIND_PARAM_UPDATE && applied) version = uint32(row[4] >> 16);
            } else {
                if (queued) revert EntryOutsideQueue(slot, kind);
                if (kind != KIND_WITHDRAW) revert UnknownKind(slot, kind);

                _checkWithdrawalBits(row, slot);
                if (!applied) revert WithdrawStatus(slot);
                paid = true;
            }

            if (paid) {
                credits[count++] =
                    IBridge.Credit({account: address(uint160(row[1])), tokenId: uint8((s0 >> 44) & 3), amount: uint112(s0 >> 46)});
            }
        }

        bytes26 expected = _queue[uint256(last.queuePosition) + header.queueCount].hash;
        if (hash != expected) revert QueueMismatch(expected, hash);

        assembly ("memory-safe") {
            mstore(credits, count)
        }
    }

    /// @dev s0 below 2^222, s1 below 2^160, the others 0.
    function _checkWithdrawalBits(uint256[] calldata row, uint256 slot) private pure {
        if (row[0] >> 222 != 0) revert SystemBits(slot, 0, row[0]);
        if (row[1] >> 160 != 0) revert SystemBits(slot, 1, row[1]);
        for (uint256 word = 2; word < SYSTEM_WORDS; ++word) {
            if (row[word] != 0) revert SystemBits(slot, word, row[word]);
        }
    }

    /// @dev BATCH-7 for the P rows: words below 2^236. All words are gathered first; the culprit is sought only if there is one.
    function _checkPayments(uint256[] calldata words, Header memory header) private pure {
        uint256 start = HEADER_WORDS + SYSTEM_WORDS * header.usedS;
        uint256 rows = header.usedP;
        uint256 all;
        assembly ("memory-safe") {
            let p := add(words.offset, shl(5, start))
            for { let end := add(p, shl(5, rows)) } lt(p, end) { p := add(p, 0x20) } {
                all := or(all, calldataload(p))
            }
        }
        if (all >> 236 == 0) return;

        for (uint256 slot; slot < rows; ++slot) {
            uint256 value = words[start + slot];
            if (value >> 236 != 0) revert PaymentBits(slot, value);
        }
    }

    /// @dev BATCH-7 for the L rows: first words below 2^175, the others below 2^248.
    function _checkListings(uint256[] calldata words, Header memory header) private pure {
        uint256 start = HEADER_WORDS + SYSTEM_WORDS * header.usedS + header.usedP;
        uint256 rows = header.usedL;
        uint256 first;
        uint256 others;
        assembly ("memory-safe") {
            let p := add(words.offset, shl(5, start))
            for { let end := add(p, shl(7, rows)) } lt(p, end) { p := add(p, 0x80) } {
                first := or(first, calldataload(p))
                others := or(others, calldataload(add(p, 0x20)))
                others := or(others, calldataload(add(p, 0x40)))
                others := or(others, calldataload(add(p, 0x60)))
            }
        }
        if (first >> 175 == 0 && others >> 248 == 0) return;

        for (uint256 i; i < LISTING_WORDS * rows; ++i) {
            uint256 value = words[start + i];
            if (value >> (i % LISTING_WORDS == 0 ? 175 : 248) != 0) {
                revert ListingBits(i / LISTING_WORDS, i % LISTING_WORDS, value);
            }
        }
    }

    /// @dev BATCH-7 for the M rows: first words below 2^241, the others below 2^248.
    function _checkMarket(uint256[] calldata words, Header memory header) private pure {
        uint256 start = HEADER_WORDS + SYSTEM_WORDS * header.usedS + header.usedP + LISTING_WORDS * header.usedL;
        uint256 rows = header.usedM;
        uint256 first;
        uint256 others;
        assembly ("memory-safe") {
            let p := add(words.offset, shl(5, start))
            for { let end := add(p, mul(0x60, rows)) } lt(p, end) { p := add(p, 0x60) } {
                first := or(first, calldataload(p))
                others := or(others, calldataload(add(p, 0x20)))
                others := or(others, calldataload(add(p, 0x40)))
            }
        }
        if (first >> 241 == 0 && others >> 248 == 0) return;

        for (uint256 i; i < MARKET_WORDS * rows; ++i) {
            uint256 value = words[start + i];
            if (value >> (i % MARKET_WORDS == 0 ? 241 : 248) != 0) revert MarketBits(i / MARKET_WORDS, i % MARKET_WORDS, value);
        }
    }

    /// @dev BATCH-7 for the E rows: first words below 2^175, the others below 2^248.
    function _checkEscrow(uint256[] calldata words, Header memory header) private pure {
        uint256 start = words.length - ESCROW_WORDS * header.usedE; // BATCH-2: they are the last
        uint256 rows = header.usedE;
        uint256 first;
        uint256 others;
        assembly ("memory-safe") {
            let p := add(words.offset, shl(5, start))
            for { let end := add(p, mul(0x60, rows)) } lt(p, end) { p := add(p, 0x60) } {
                first := or(first, calldataload(p))
                others := or(others, calldataload(add(p, 0x20)))
                others := or(others, calldataload(add(p, 0x40)))
            }
        }
        if (first >> 175 == 0 && others >> 248 == 0) return;

        for (uint256 i; i < ESCROW_WORDS * rows; ++i) {
            uint256 value = words[start + i];
            if (value >> (i % ESCROW_WORDS == 0 ? 175 : 248) != 0) revert EscrowBits(i / ESCROW_WORDS, i % ESCROW_WORDS, value);
        }
    }

    /* BATCHES: CLAIM */

    /// @dev BATCH-8 to BATCH-12.
    function _checkClaim(
        uint256[] calldata words,
        Claim calldata claim,
        Header memory header,
        IRegistry.Lanes memory lanes
    ) private view {
        if (claim.c >= R) revert ClaimNotInField("c", claim.c);
        if (claim.vOld >= R) revert ClaimNotInField("vOld", claim.vOld);
        if (claim.vNew >= R) revert ClaimNotInField("vNew", claim.vNew);
        if (claim.z >= R) revert ClaimNotInField("z", claim.z);

        bytes32[] memory blobs = _blobHashes(lanes.blobs);
        Kzg.Transition memory t;
        t.oldCommitment = _commitment;
        t.newCommitment = claim.newCommitment;
        t.quotient = claim.quotient;
        t.opening = claim.opening;
        t.rho = _challenge(words, claim, t.oldCommitment, blobs);
        t.unit = unit();
        t.vOld = claim.vOld;
        t.vNew = claim.vNew;
        t.z = claim.z;
        t.m = _evaluate(words, header, lanes, t.rho);
        uint256 b = _evaluateBlobs(blobs, claim.openings, t.rho);
        t.bLo = b & type(uint128).max;
        t.bHi = b >> 128;

        (Bn254.G1 memory left, uint256 delta, uint256 sum) = Kzg.foldTransition(t);
        uint256[4] memory inputs = [claim.c, t.rho, delta, sum];
        _checkPairings(lanes.verifier, claim.proof, inputs, left, t.opening);
    }

    /// @dev BATCH-9 and BATCH-10 at once: the proof's pairings, and those of the state to a power that is a hash of everything in
    /// either. If one of the two is false, their product is 1 for one power in r at most.
    function _checkPairings(
        IBatchVerifier verifier,
        bytes calldata proof,
        uint256[4] memory inputs,
        Bn254.G1 memory left,
        Bn254.G1 memory opening
    ) private view {
        (bytes memory terms, Bn254.G1 memory atOne) = verifier.pairs(proof, inputs);
        uint256 fold = uint256(keccak256(abi.encodePacked(inputs, left.x, left.y, opening.x, opening.y, proof))) % R;
        Bn254.G1 memory right = opening.neg();
        bytes memory rest = abi.encode(atOne.add(left.mul(fold)), Bn254.generator2(), right.mul(fold), tau2());
        if (Bn254.pairing(bytes.concat(terms, rest))) return;

        // Nothing is accepted any more: say which it was.
        if (Bn254.pairing(left, Bn254.generator2(), right, tau2())) revert ProofInvalid();
        revert TransitionInvalid();
    }

    /// @dev BATCH-11: the versioned hashes of the transaction's blobs, as many as the shape has and none more.
    function _blobHashes(uint256 count) private view returns (bytes32[] memory hashes) {
        hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            hashes[i] = blobhash(i);
            if (hashes[i] == 0) revert BlobMissing(count, i);
        }
        if (blobhash(count) != 0) revert BlobExtra(count);
    }

    /// @dev ρ = keccak256("stoa.batch.v1" ‖ C_old ‖ C_new ‖ [Q] ‖ c ‖ versioned hashes ‖ keccak256(words)) mod r.
    function _challenge(
        uint256[] calldata words,
        Claim calldata claim,
        Bn254.G1 memory oldCommitment,
        bytes32[] memory blobs
    ) private pure returns (uint256) {
        bytes32 wordsHash;
        assembly ("memory-safe") {
            let f := mload(0x40)
            let length := shl(5, words.length)
            calldatacopy(f, words.offset, length)
            wordsHash := keccak256(f, length)
        }

        bytes32 hash = keccak256(
            abi.encodePacked(
                "stoa.batch.v1",
                oldCommitment.x,
                oldCommitment.y,
                claim.newCommitment.x,
                claim.newCommitment.y,
                claim.quotient.x,
                claim.quotient.y,
                claim.c,
                blobs,
                wordsHash
            )
        );
        return uint256(hash) % R;
    }

    /// @dev m = H(ρ) + ρ⁴·(S(ρ) + ρ^(8·cap_S)·(P(ρ) + ρ^(cap_P)·(L(ρ) + ρ^(4·cap_L)·(M(ρ) + ρ^(3·cap_M)·E(ρ))))): every word has
    /// the exponent of its slot, whatever is used. Each polynomial by Horner's rule from its last used word down. In blob mode there
    /// are no words of P, L, M and E.
    function _evaluate(uint256[] calldata words, Header memory header, IRegistry.Lanes memory lanes, uint256 rho)
        private
        pure
        returns (uint256 m)
    {
        uint256 p = HEADER_WORDS + SYSTEM_WORDS * header.usedS;
        if (lanes.blobs == 0) {
            uint256 listings = p + header.usedP;
            uint256 market = listings + LISTING_WORDS * header.usedL;
            uint256 escrow = market + MARKET_WORDS * header.usedM;
            m = _horner(words, escrow, words.length, rho);
            m = mulmod(m, Kzg.power(rho, MARKET_WORDS * lanes.capM), R);
            m = addmod(m, _horner(words, market, escrow, rho), R);
            m = mulmod(m, Kzg.power(rho, LISTING_WORDS * lanes.capL), R);
            m = addmod(m, _horner(words, listings, market, rho), R);
            m = mulmod(m, Kzg.power(rho, lanes.capP), R);
            m = addmod(m, _horner(words, p, listings, rho), R);
        }
        m = mulmod(m, Kzg.power(rho, SYSTEM_WORDS * lanes.capS), R);
        m = addmod(m, _horner(words, HEADER_WORDS, p, rho), R);
        m = mulmod(m, Kzg.power(rho, HEADER_WORDS), R);
        m = addmod(m, _horner(words, 0, HEADER_WORDS, rho), R);
    }

    /// @dev Σ words[from + k]·ρ^k over from ≤ from + k < to. Words are below r < 2^254, so the sums do not overflow.
    function _horner(uint256[] calldata words, uint256 from, uint256 to, uint256 rho) private pure returns (uint256 y) {
        assembly ("memory-safe") {
            let start := add(words.offset, shl(5, from))
            for { let p := add(words.offset, shl(5, to)) } gt(p, start) {} {
                p := sub(p, 0x20)
                y := add(mulmod(y, rho, R), calldataload(p))
            }
            y := mod(y, R)
        }
    }

    /// @dev BATCH-12: b = Σ ρ^(4096·j)·y_j, from the values y_j of the blobs at ρ, which the precompile proves and which are below
    /// BLS_R. The gas is not capped: a call that costs more one day must not stop the rollup, and only the operator can burn it.
    function _evaluateBlobs(bytes32[] memory blobs, bytes calldata openings, uint256 rho) private view returns (uint256 b) {
        uint256 expected = OPENING_LENGTH * blobs.length;
        if (openings.length != expected) revert WrongOpeningsLength(expected, openings.length);

        uint256 step; // ρ^4096, where there is more than one blob
        if (blobs.length > 1) {
            step = rho;
            for (uint256 words = 1; words < BLOB_WORDS; words <<= 1) {
                step = mulmod(step, step, BLS_R);
            }
        }
        for (uint256 j = blobs.length; j != 0;) {
            --j;
            bytes calldata opening = openings[OPENING_LENGTH * j:OPENING_LENGTH * (j + 1)];
            (bool success, bytes memory result) =
                POINT_EVALUATION.staticcall(abi.encodePacked(blobs[j], rho, opening));
            if (!success || keccak256(result) != keccak256(abi.encode(BLOB_WORDS, BLS_R))) revert BlobOpeningInvalid(j);
            b = addmod(mulmod(b, step, BLS_R), uint256(bytes32(opening)), BLS_R);
        }
    }

    /// @dev keccak256(C ‖ timestamp), 96 bytes.
    function _hashState(Bn254.G1 memory c, uint256 timestamp) private pure returns (bytes32) {
        return keccak256(abi.encode(c.x, c.y, timestamp));
    }

    /* QUEUE */

    /// @inheritdoc IRollup
    function enqueue(uint256[8] calldata words) external returns (uint64 index, uint256 waiting) {
        if (msg.sender != bridge) revert NotBridge(bridge, msg.sender);
        index = _enqueue(words);
        waiting = index - _head.queuePosition;
    }

    function _enqueue(uint256[8] memory words) private returns (uint64 index) {
        if (_head.frozen) revert Frozen(frozenAt);
        index = _head.queueLength++;
        _queue[uint256(index) + 1] = Queue.next(_queue[index], words, block.timestamp + queuePeriod, QUEUE_INTERVAL);
        emit Enqueued(index, address(uint160(words[1])), words);
    }

    /* FREEZING */

    /// @inheritdoc IRollup
    function freeze() external {
        if (_head.frozen) revert Frozen(frozenAt);
        uint256 limit = freezableAfter();
        if (block.timestamp <= limit) revert NotOverdue(limit, block.timestamp);
        _head.frozen = true;
        frozenAt = block.timestamp;
        emit RollupFrozen(block.timestamp);
    }

    /* PARAMETERS */

    /// @inheritdoc IRollup
    function announceParams(Parameters calldata params) external onlyOwner {
        _requireParams(params);
        uint64 from = uint64(block.timestamp + parameterDelay);
        _announcement = Announcement({hash: keccak256(abi.encode(params)), from: from});
        emit ParamsAnnounced(from, params);
    }

    /// @inheritdoc IRollup
    function enqueueParams(Parameters calldata params) external onlyOwner returns (uint64 index) {
        Announcement memory announced = _announcement;
        bytes32 hash = keccak256(abi.encode(params));
        if (hash != announced.hash) revert ParamsNotAnnounced(announced.hash, hash);
        if (block.timestamp < announced.from) revert ParamsTooEarly(announced.from, block.timestamp);
        _requireParams(params);
        delete _announcement;

        uint256[8] memory words;
        words[0] = KIND_PARAM_UPDATE;
        words[1] = uint160(msg.sender);
        words[4] = (uint256(params.version) << 16) | (uint256(params.bookingFee) << 48);
        for (uint256 tokenId; tokenId < 4; ++tokenId) {
            words[5] |= uint256(params.crankReserve[tokenId]) << (48 * tokenId);
            words[6] |= uint256(params.recordRent[tokenId]) << (48 * tokenId);
        }
        index = _enqueue(words);
        emit ParamsEnqueued(index, params);
    }

    /// @dev QUEUE-8: the version is the next one, and PARAMS-3 to PARAMS-5 hold.
    function _requireParams(Parameters calldata params) private view {
        uint256 next = uint256(_head.parameterVersion) + 1;
        if (params.version != next) revert WrongParameterVersion(next, params.version);
        if (params.bookingFee > MAX_BOOKING_FEE) revert BookingFeeTooLarge(MAX_BOOKING_FEE, params.bookingFee);
        for (uint256 tokenId; tokenId < 4; ++tokenId) {
            uint256 limit = reserveLimit(tokenId);
            uint256 value = params.crankReserve[tokenId];
            if (value > limit) revert CrankReserveTooLarge(tokenId, limit, value);
            value = params.recordRent[tokenId];
            if (value == 0 || value > limit) revert RecordRentOutOfRange(tokenId, limit, value);
        }
    }

    /* VIEWS */

    /// @inheritdoc IRollup
    function records() external view returns (uint256) {
        return Kzg.records(logN);
    }

    /// @inheritdoc IRollup
    function tau2() public view returns (Bn254.G2 memory) {
        return Bn254.G2(TAU2_X1, TAU2_X0, TAU2_Y1, TAU2_Y0);
    }

    /// @inheritdoc IRollup
    function unit() public view returns (Bn254.G1 memory) {
        return Bn254.G1(UNIT_X, UNIT_Y);
    }

    /// @inheritdoc IRollup
    function commitment() external view returns (Bn254.G1 memory) {
        return _commitment;
    }

    /// @inheritdoc IRollup
    function head() external view returns (Head memory) {
        return _head;
    }

    /// @inheritdoc IRollup
    function freezableAfter() public view returns (uint256 limit) {
        Head memory last = _head;
        limit = last.settledAt + MAX_SILENCE;
        if (last.queuePosition != last.queueLength) {
            uint256 deadline = _queue[uint256(last.queuePosition) + 1].deadline;
            if (deadline < limit) limit = deadline;
        }
        uint256 paused = IRegistry(registry).pausedUntil();
        if (paused != 0 && paused + RESUMPTION > limit) limit = paused + RESUMPTION;
    }

    /// @inheritdoc IRollup
    function queueEntry(uint256 n) external view returns (Queue.Entry memory) {
        return _queue[n];
    }

    /// @inheritdoc IRollup
    function announcement() external view returns (Announcement memory) {
        return _announcement;
    }

    /// @inheritdoc IRollup
    function reserveLimit(uint256 tokenId) public pure returns (uint256) {
        return tokenId == 1 ? (1 << 30) - 1 : type(uint48).max;
    }
}
