// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBatchVerifier} from "./IBatchVerifier.sol";

/// @title IRegistry
/// @notice What of a rollup can change after its deployment: who operates it, and the verifiers of its circuit shapes. And who may stop it
/// for a while.
/// @dev The numbers REGISTRY-n are those of the page `registry` of the specification.
///
/// Safety assumes: nobody schedules a false verifier in the timelock without the users' seeing it, who then have 30 days at least to demand
/// and to be paid what they own before it counts. The council is trusted with nothing but time: it may pause for a week out of 37 days,
/// and replace verifiers only after a proof on chain that those which were there accept what is false.
///
/// Liveness assumes nothing of the two: without them the rollup goes on as it is.
///
/// Warning: This contract, the rollup, the bridge and the exits have no proxy and are never replaced; no role here touches money or exits.
interface IRegistry {
    /* TYPES */

    /// @notice A circuit shape: the capacities of the five lanes in rows, who verifies its proofs, and whether the words of
    /// P, L, M and E rows are in blobs. The verifier's key is that of one mode: a circuit for calldata says nothing of blobs.
    struct Shape {
        uint32 id;
        uint16 capP;
        uint16 capL;
        uint16 capM;
        uint16 capE;
        uint16 capS;
        IBatchVerifier verifier;
        bool inBlobs;
    }

    /// @notice What the rollup needs of a shape: one slot.
    /// @param verifier Zero if there was never such a shape.
    /// @param blobs How many blobs a batch of the shape carries, 0 in calldata mode.
    /// @param live Whether batches may have it: not retired.
    struct Lanes {
        IBatchVerifier verifier;
        uint16 capP;
        uint16 capL;
        uint16 capM;
        uint16 capE;
        uint16 capS;
        uint8 blobs;
        bool live;
    }

    /// @notice Who may settle batches, and since when: one slot.
    /// @param operator The account that may submit batches and is credited the fees of the queue.
    /// @param pausedUntil The end of the last pause, 0 if there was none.
    /// @param term How often the operator changed.
    struct Status {
        address operator;
        uint40 pausedUntil;
        uint32 term;
    }

    /// @notice What a registry is deployed with.
    /// @param rollup The rollup, which names this contract as its registry.
    /// @param timelock Who may change operator and shapes. On chain id 1 its delay is 45 days at least.
    /// @param council Who may pause, and repair after a proven bug.
    /// @param operator The first operator.
    /// @param shapes The first circuit shapes.
    struct Config {
        address rollup;
        address timelock;
        address council;
        address operator;
        Shape[] shapes;
    }

    /* EVENTS */

    /// @notice Emitted when a circuit shape is registered.
    /// @param blobs How many blobs a batch of the shape carries, 0 in calldata mode.
    event ShapeRegistered(
        uint32 indexed id,
        uint16 capP,
        uint16 capL,
        uint16 capM,
        uint16 capE,
        uint16 capS,
        uint256 blobs,
        address verifier,
        bytes32 keyHash
    );

    /// @notice Emitted when no batch may have a shape any more.
    event ShapeRetired(uint32 indexed id);

    /// @notice Emitted when another operator has come.
    event OperatorChanged(address indexed operator, uint32 term);

    /// @notice Emitted when the operator has named who may take over from him, or zero for nobody.
    event OperatorNamed(address indexed operator, address indexed successor);

    /// @notice Emitted when the council pauses deposits and batches.
    event Paused(uint256 until);

    /// @notice Emitted when the council ends a pause.
    event Resumed();

    /// @notice Emitted when somebody proved that a verifier accepts what is false. All shapes are retired.
    event BugProven(uint32 indexed shape);

    /// @notice Emitted when the council has registered new shapes after a proven bug.
    event Repaired();

    /* ERRORS */

    /// @notice Thrown when an address of the configuration, or an operator, is zero.
    error ZeroAddress(string field);

    /// @notice Thrown when the rollup names another registry.
    error WrongRegistry(address expected, address actual);

    /// @notice REGISTRY-2: thrown on chain id 1 when the timelock waits for less than 45 days, or less than 30 days more than a demand may take.
    error DelayTooShort(uint256 least, uint256 delay);

    /// @notice REGISTRY-2: thrown when the sender is not the timelock.
    error NotTimelock(address timelock, address sender);

    /// @notice REGISTRY-4 and REGISTRY-6: thrown when the sender is not the council.
    error NotCouncil(address council, address sender);

    /// @notice REGISTRY-3: thrown when the sender is not the operator.
    error NotOperator(address operator, address sender);

    /// @notice REGISTRY-3: thrown when the sender is not whom the operator named.
    error NotSuccessor(address successor, address sender);

    /// @notice REGISTRY-5: thrown when the sender is not the rollup.
    error NotRollup(address rollup, address sender);

    /// @notice REGISTRY-1: thrown when no shape is given.
    error NoShapes();

    /// @notice REGISTRY-1: thrown when more shapes would be live than a proven bug can retire.
    error TooManyShapes(uint256 limit, uint256 shapes);

    /// @notice REGISTRY-1: thrown when a shape's id was used before.
    error ShapeTwice(uint32 id);

    /// @notice REGISTRY-1: thrown when a shape has more rows than the 13 bits of a position allow.
    error ShapeTooLarge(uint32 id, uint256 limit, uint256 rows);

    /// @notice REGISTRY-1: thrown when a shape in blob mode has no P, L, M or E rows, or more words in them than a transaction's blobs hold.
    error WrongDataCapacity(uint32 id, uint256 limit, uint256 words);

    /// @notice REGISTRY-1: thrown when a shape's verifier has no code.
    error VerifierMissing(uint32 id, address verifier);

    /// @notice Thrown when there is no such shape, or it is retired.
    error UnknownShape(uint256 id);

    /// @notice REGISTRY-4: thrown when the last pause is too recent for another.
    error PauseTooEarly(uint256 limit, uint256 timestamp);

    /// @notice REGISTRY-4: thrown when there is no pause to end.
    error NotPaused(uint256 until, uint256 timestamp);

    /// @notice REGISTRY-6: thrown when no bug is proven, or one so long ago that the council has no say any more.
    error NothingToRepair(uint256 limit, uint256 timestamp);

    /* SHAPES */

    /// @notice Registers a shape. Only the timelock may.
    function addShape(Shape calldata shape_) external;

    /// @notice Retires a shape: no batch has it any more. Only the timelock may.
    function retireShape(uint32 id) external;

    /* OPERATOR */

    /// @notice Replaces the operator. Only the timelock may. What he has not settled by then reverts.
    function replaceOperator(address next) external;

    /// @notice Names who may take over from the operator, or zero for nobody. Only the operator may.
    function nameSuccessor(address next) external;

    /// @notice Takes over from the operator. Only whom he named may.
    function takeOver() external;

    /* PAUSES */

    /// @notice Stops deposits and batches for seven days, and nothing else. Only the council may, and not within 30 days of the end of the last
    /// pause.
    function pause() external;

    /// @notice Ends a pause before its time. Only the council may.
    function resume() external;

    /* PROVEN BUGS */

    /// @notice Retires all shapes, if a live one's verifier accepts a proof for `CANARY`, which is the hash of nothing that anybody knows. Anyone
    /// may.
    /// @param id The shape.
    /// @param proof The proof, in the encoding of the shape's verifier.
    /// @param rest The public inputs after the first, which is `CANARY`.
    function proveCanary(uint32 id, bytes calldata proof, uint256[3] calldata rest) external;

    /// @notice Retires all shapes. Only the rollup may, to which somebody has proven two states after one batch.
    /// @param id The shape of the batch.
    function bugProven(uint32 id) external;

    /// @notice Registers new shapes at once. Only the council may, once within 14 days after a proven bug.
    function repair(Shape[] calldata list) external;

    /* VIEWS */

    /// @notice What the rollup asks before it settles a batch.
    /// @return lanes The shape; live only if batches may have it.
    /// @return by The operator.
    /// @return until The end of the last pause, 0 if there was none.
    function settlement(uint256 id) external view returns (Lanes memory lanes, address by, uint256 until);

    /// @notice The operator.
    function operator() external view returns (address);

    /// @notice The end of the last pause, 0 if there was none: the last second of it.
    function pausedUntil() external view returns (uint256);

    /// @notice Who may settle, and the end of the last pause.
    function status() external view returns (Status memory);

    /// @notice A live shape. Reverts when there is none.
    function shape(uint32 id) external view returns (Shape memory);

    /// @notice The ids of all live shapes.
    function liveShapes() external view returns (uint32[] memory);

    /// @notice When a bug was proven that is not repaired, or 0.
    function brokenAt() external view returns (uint256);

    /// @notice The rollup.
    function rollup() external view returns (address);

    /// @notice Who may change operator and shapes.
    function timelock() external view returns (address);

    /// @notice Who may pause and repair.
    function council() external view returns (address);

    /// @notice Whom the operator has named, or zero.
    function successor() external view returns (address);
}
