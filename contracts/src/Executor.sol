// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IExecutor} from "./interfaces/IExecutor.sol";

/// @title Executor
/// @notice OpenZeppelin's timelock with a delay by class, without an administrator, and with execution by anyone. See `IExecutor`.
/// @dev It is the owner of what the voters rule, so the powers stay here when the governor is replaced.
contract Executor is IExecutor, TimelockController {
    /* CONSTANTS */

    /// @notice The least delays on chain id 1.
    uint256 public constant MIN_SHORT_DELAY = 2 days;
    uint256 public constant MIN_LONG_DELAY = 7 days;

    /* IMMUTABLES */

    /// @inheritdoc IExecutor
    uint256 public immutable longDelay;

    /* STORAGE */

    mapping(address target => mapping(bytes4 selector => bool)) private _quick;

    /* CONSTRUCTOR */

    /// @param shortDelay Seconds that calls of the listed functions wait.
    /// @param longDelay_ Seconds that all other calls wait.
    /// @param governor Who schedules and cancels, whose address may be that of a contract which is not deployed yet.
    /// @param quick The functions that have the short delay.
    constructor(uint256 shortDelay, uint256 longDelay_, address governor, Quick[] memory quick)
        TimelockController(shortDelay, _listOf(governor), new address[](1), address(0))
    {
        uint256 least = block.chainid == 1 ? MIN_SHORT_DELAY : 0;
        if (shortDelay < least) revert ShortDelayTooShort(least, shortDelay);
        least = block.chainid == 1 ? Math.max(MIN_LONG_DELAY, shortDelay) : shortDelay;
        if (longDelay_ < least) revert LongDelayTooShort(least, longDelay_);
        if (governor == address(0)) revert GovernorMissing();
        longDelay = longDelay_;
        for (uint256 i; i < quick.length; ++i) {
            address target = quick[i].target;
            if (target == address(this) || target == governor) revert NeverQuick(target);
            _quick[target][quick[i].selector] = true;
        }
    }

    function _listOf(address account) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }

    /* SCHEDULING */

    /// @inheritdoc TimelockController
    /// @dev GOV-11: whoever asks for less waits as long as the class says.
    function schedule(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt, uint256 delay)
        public
        override
    {
        delay = Math.max(delay, delayOf(target, data));
        super.schedule(target, value, data, predecessor, salt, delay);
    }

    /// @inheritdoc TimelockController
    /// @dev GOV-11: a batch waits for the longest of its calls.
    function scheduleBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override {
        delay = Math.max(delay, _delayOfAll(targets, payloads));
        super.scheduleBatch(targets, values, payloads, predecessor, salt, delay);
    }

    /// @dev Lists of different lengths are refused by whoever schedules them.
    function _delayOfAll(address[] calldata targets, bytes[] calldata payloads) private view returns (uint256 delay) {
        for (uint256 i; i < targets.length && i < payloads.length; ++i) {
            delay = Math.max(delay, delayOf(targets[i], payloads[i]));
        }
    }

    /// @notice Reverts: who trusted the delays must be able to go on trusting them.
    function updateDelay(uint256) public pure override {
        revert DelayFixed();
    }

    /* VIEWS */

    /// @inheritdoc IExecutor
    function delayOf(address target, bytes calldata data) public view returns (uint256) {
        return data.length >= 4 && _quick[target][bytes4(data)] ? getMinDelay() : longDelay;
    }
}
