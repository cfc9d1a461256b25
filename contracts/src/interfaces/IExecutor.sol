// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IExecutor
/// @notice What the executor has beyond OpenZeppelin's TimelockController: two delays instead of one, and no way to change either. What the
/// governor's voters have decided waits here, and everybody can see it; then anyone may execute it.
/// @dev The rule GOV-11 is that of the page `governance` of the specification.
///
/// Safety assumes: the functions that are listed as quick do what may be done after the short delay, whoever asked for it, and do not hand on
/// powers. All roles are the executor's own to give, after the long delay: its proposer, who alone schedules and cancels, is the governor
/// that the deployment names, and another one only if that one's voters decide so.
interface IExecutor {
    /* TYPES */

    /// @notice A function that has the short delay.
    struct Quick {
        address target;
        bytes4 selector;
    }

    /* ERRORS */

    /// @notice Thrown when the executor is asked to change its delays.
    error DelayFixed();

    /// @notice Thrown at deployment when the short delay is too short for this chain.
    error ShortDelayTooShort(uint256 least, uint256 delay);

    /// @notice Thrown at deployment when the long delay is too short for this chain, or shorter than the short one.
    error LongDelayTooShort(uint256 least, uint256 delay);

    /// @notice Thrown at deployment when the governor is the zero address: nobody could ever schedule anything.
    error GovernorMissing();

    /// @notice Thrown at deployment when a function of the executor or the governor is listed as quick.
    error NeverQuick(address target);

    /* VIEWS */

    /// @notice The delay of all functions that are not listed. `getMinDelay` is that of those that are.
    function longDelay() external view returns (uint256);

    /// @notice The least delay of a call, in seconds: the short one if the function is listed, else the long one. A batch has the longest of
    /// its calls.
    function delayOf(address target, bytes calldata data) external view returns (uint256);
}
