// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Timelock
/// @notice Whose calls everybody sees in time to leave: OpenZeppelin's timelock, with a delay that is fixed at deployment, no administrator, and
/// execution by anyone.
/// @dev Its proposers may be changed by itself alone, that is after the delay. They may also cancel what they proposed.
contract Timelock is TimelockController {
    /// @notice Thrown when the timelock is asked to change its delay.
    error DelayFixed();

    /// @param delay Seconds from the schedule of a call until it may be made.
    /// @param proposers Who may schedule and cancel calls.
    constructor(uint256 delay, address[] memory proposers)
        TimelockController(delay, proposers, new address[](1), address(0))
    {}

    /// @notice Reverts: who trusted the delay must be able to go on trusting it.
    function updateDelay(uint256) public pure override {
        revert DelayFixed();
    }
}
