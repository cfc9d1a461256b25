// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Timelock} from "./Timelock.sol";
import {IBatchVerifier} from "./interfaces/IBatchVerifier.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IRollup} from "./interfaces/IRollup.sol";

/// @title Registry
/// @notice Operator, verifiers and pauses of a rollup. See `IRegistry` for what each function does and what it assumes.
contract Registry is IRegistry {
    /* CONSTANTS */

    /// @notice How long a pause lasts at most.
    uint256 public constant MAX_PAUSE = 7 days;

    /// @notice How long after the end of a pause there is no other.
    uint256 public constant PAUSE_INTERVAL = 30 days;

    /// @notice How long after a proven bug the council may repair: as long as a rollup may be silent before anyone may freeze it.
    uint256 public constant REPAIR_PERIOD = 14 days;

    /// @notice The shortest delay of the timelock on chain id 1.
    uint256 public constant MIN_DELAY = 45 days;

    /// @notice How much longer than what a demand may take, a pause included, the delay is on chain id 1.
    uint256 public constant EXIT_WINDOW = 30 days;

    /// @notice The most live shapes.
    uint256 public constant MAX_SHAPES = 16;

    /// @notice The most rows of a shape: positions 1…R and the end's, R + 1, have 13 bits.
    uint256 public constant MAX_ROWS = (1 << 13) - 2;

    /// @notice c of a statement that is false: keccak256("stoa.canary.v1") mod r. The circuit's c is a Poseidon2 hash of its witness, and
    /// to find a witness with this one is to invert the hash.
    uint256 public constant CANARY =
        uint256(keccak256("stoa.canary.v1")) % 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    uint256 private constant LISTING_WORDS = 4;
    uint256 private constant MARKET_WORDS = 3;
    uint256 private constant ESCROW_WORDS = 3;
    uint256 private constant BLOB_WORDS = 4096;
    uint256 private constant MAX_BLOBS = 6; // of a transaction (EIP-7594)

    /* IMMUTABLES */

    /// @inheritdoc IRegistry
    address public immutable rollup;

    /// @inheritdoc IRegistry
    address public immutable timelock;

    /// @inheritdoc IRegistry
    address public immutable council;

    /* STORAGE */

    Status private _status;

    /// @inheritdoc IRegistry
    address public successor;

    /// @inheritdoc IRegistry
    uint256 public brokenAt;

    uint32[] private _live;

    mapping(uint32 id => Lanes) private _lanes;

    /* CONSTRUCTOR */

    constructor(Config memory config) {
        if (config.council == address(0)) revert ZeroAddress("council");
        if (config.operator == address(0)) revert ZeroAddress("operator");
        if (config.timelock == address(0)) revert ZeroAddress("timelock");
        address named = IRollup(config.rollup).registry();
        if (named != address(this)) revert WrongRegistry(address(this), named);
        if (block.chainid == 1) _requireExitWindow(config);
        if (config.shapes.length == 0) revert NoShapes();

        rollup = config.rollup;
        timelock = config.timelock;
        council = config.council;
        _status.operator = config.operator;
        emit OperatorChanged(config.operator, 0);
        for (uint256 i; i < config.shapes.length; ++i) _register(config.shapes[i]);
    }

    /// @dev REGISTRY-2: who makes a demand when a change is announced is served, whatever the operator and the council do, 30 days before it counts.
    function _requireExitWindow(Config memory config) private view {
        uint256 least = IRollup(config.rollup).queuePeriod() + MAX_PAUSE + IRollup(config.rollup).RESUMPTION() + EXIT_WINDOW;
        if (least < MIN_DELAY) least = MIN_DELAY;
        uint256 delay = Timelock(payable(config.timelock)).getMinDelay();
        if (delay < least) revert DelayTooShort(least, delay);
    }

    /* MODIFIERS */

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert NotTimelock(timelock, msg.sender);
        _;
    }

    modifier onlyCouncil() {
        if (msg.sender != council) revert NotCouncil(council, msg.sender);
        _;
    }

    /* SHAPES */

    /// @inheritdoc IRegistry
    function addShape(Shape calldata shape_) external onlyTimelock {
        _register(shape_);
    }

    /// @inheritdoc IRegistry
    function retireShape(uint32 id) external onlyTimelock {
        _requireLive(id);
        _lanes[id].live = false;
        uint256 last = _live.length - 1;
        for (uint256 i; i < last; ++i) {
            if (_live[i] == id) _live[i] = _live[last];
        }
        _live.pop();
        emit ShapeRetired(id);
    }

    /// @dev REGISTRY-1.
    function _register(Shape memory s) private {
        uint256 rows = uint256(s.capP) + s.capL + s.capM + s.capE + s.capS;
        if (rows > MAX_ROWS) revert ShapeTooLarge(s.id, MAX_ROWS, rows);
        if (address(_lanes[s.id].verifier) != address(0)) revert ShapeTwice(s.id);
        if (address(s.verifier).code.length == 0) revert VerifierMissing(s.id, address(s.verifier));
        if (_live.length == MAX_SHAPES) revert TooManyShapes(MAX_SHAPES, MAX_SHAPES + 1);

        uint256 blobs;
        if (s.inBlobs) {
            uint256 words = s.capP + LISTING_WORDS * s.capL + MARKET_WORDS * s.capM + ESCROW_WORDS * s.capE;
            blobs = (words + BLOB_WORDS - 1) / BLOB_WORDS;
            if (blobs == 0 || blobs > MAX_BLOBS) revert WrongDataCapacity(s.id, MAX_BLOBS * BLOB_WORDS, words);
        }

        _lanes[s.id] = Lanes({
            verifier: s.verifier,
            capP: s.capP,
            capL: s.capL,
            capM: s.capM,
            capE: s.capE,
            capS: s.capS,
            blobs: uint8(blobs),
            live: true
        });
        _live.push(s.id);
        bytes32 key = s.verifier.keyHash();
        emit ShapeRegistered(s.id, s.capP, s.capL, s.capM, s.capE, s.capS, blobs, address(s.verifier), key);
    }

    function _requireLive(uint32 id) private view {
        if (!_lanes[id].live) revert UnknownShape(id);
    }

    /* OPERATOR */

    /// @inheritdoc IRegistry
    function replaceOperator(address next) external onlyTimelock {
        if (next == address(0)) revert ZeroAddress("operator");
        _changeOperator(next);
    }

    /// @inheritdoc IRegistry
    function nameSuccessor(address next) external {
        if (msg.sender != _status.operator) revert NotOperator(_status.operator, msg.sender);
        successor = next;
        emit OperatorNamed(msg.sender, next);
    }

    /// @inheritdoc IRegistry
    function takeOver() external {
        if (msg.sender != successor) revert NotSuccessor(successor, msg.sender);
        _changeOperator(msg.sender);
    }

    /// @dev REGISTRY-3.
    function _changeOperator(address next) private {
        successor = address(0);
        _status.operator = next;
        emit OperatorChanged(next, ++_status.term);
    }

    /* PAUSES */

    /// @inheritdoc IRegistry
    function pause() external onlyCouncil {
        uint256 last = _status.pausedUntil;
        if (last != 0 && block.timestamp <= last + PAUSE_INTERVAL) revert PauseTooEarly(last + PAUSE_INTERVAL, block.timestamp);
        uint256 until = block.timestamp + MAX_PAUSE;
        _status.pausedUntil = uint40(until);
        emit Paused(until);
    }

    /// @inheritdoc IRegistry
    function resume() external onlyCouncil {
        if (block.timestamp > _status.pausedUntil) revert NotPaused(_status.pausedUntil, block.timestamp);
        _status.pausedUntil = uint40(block.timestamp - 1);
        emit Resumed();
    }

    /* PROVEN BUGS */

    /// @inheritdoc IRegistry
    function proveCanary(uint32 id, bytes calldata proof, uint256[3] calldata rest) external {
        _requireLive(id);
        _lanes[id].verifier.verify(proof, [CANARY, rest[0], rest[1], rest[2]]);
        _break(id);
    }

    /// @inheritdoc IRegistry
    function bugProven(uint32 id) external {
        if (msg.sender != rollup) revert NotRollup(rollup, msg.sender);
        _break(id);
    }

    /// @dev REGISTRY-5. The circuits of all shapes have the same rules, so a bug of one is suspected in all.
    function _break(uint32 id) private {
        emit BugProven(id);
        for (uint256 i; i < _live.length; ++i) {
            _lanes[_live[i]].live = false;
            emit ShapeRetired(_live[i]);
        }
        delete _live;
        brokenAt = block.timestamp;
    }

    /// @inheritdoc IRegistry
    function repair(Shape[] calldata list) external onlyCouncil {
        uint256 broken = brokenAt;
        if (broken == 0 || block.timestamp > broken + REPAIR_PERIOD) revert NothingToRepair(broken + REPAIR_PERIOD, block.timestamp);
        if (list.length == 0) revert NoShapes();
        brokenAt = 0;
        for (uint256 i; i < list.length; ++i) _register(list[i]);
        emit Repaired();
    }

    /* VIEWS */

    /// @inheritdoc IRegistry
    function settlement(uint256 id) external view returns (Lanes memory lanes, address by, uint256 until) {
        return (_lanes[uint32(id)], _status.operator, _status.pausedUntil);
    }

    /// @inheritdoc IRegistry
    function operator() external view returns (address) {
        return _status.operator;
    }

    /// @inheritdoc IRegistry
    function pausedUntil() external view returns (uint256) {
        return _status.pausedUntil;
    }

    /// @inheritdoc IRegistry
    function status() external view returns (Status memory) {
        return _status;
    }

    /// @inheritdoc IRegistry
    function shape(uint32 id) external view returns (Shape memory) {
        Lanes memory s = _lanes[id];
        if (!s.live) revert UnknownShape(id);
        return Shape({
            id: id,
            capP: s.capP,
            capL: s.capL,
            capM: s.capM,
            capE: s.capE,
            capS: s.capS,
            verifier: s.verifier,
            inBlobs: s.blobs != 0
        });
    }

    /// @inheritdoc IRegistry
    function liveShapes() external view returns (uint32[] memory) {
        return _live;
    }
}
