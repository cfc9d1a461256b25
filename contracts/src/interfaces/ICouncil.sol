// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ICouncil
/// @notice Eight members of whom six together make a call. What the calls may do is for the called to say: `IRegistry` lets the council pause, and
/// repair after a proven bug.
/// @dev Safety assumes that fewer than six members are malicious; liveness, that six are there. The rollup needs neither.
interface ICouncil {
    /* EVENTS */

    /// @notice Emitted when a member confirms a call.
    /// @param epoch How often members were replaced before; a call is confirmed within one epoch.
    event Confirmed(bytes32 indexed id, address indexed member, uint256 epoch, address target, bytes data, bytes32 salt);

    /// @notice Emitted when a member takes his confirmation back.
    event Revoked(bytes32 indexed id, address indexed member);

    /// @notice Emitted when a call was made.
    event Executed(bytes32 indexed id);

    /// @notice Emitted when a member is replaced.
    event MemberReplaced(address indexed member, address indexed by, uint256 epoch);

    /* ERRORS */

    /// @notice Thrown when a member is zero, or one already.
    error MemberInvalid(address member);

    /// @notice Thrown when the sender is no member.
    error NotMember(address sender);

    /// @notice Thrown when the sender is not the timelock.
    error NotTimelock(address timelock, address sender);

    /// @notice Thrown when a call was made already.
    error AlreadyExecuted(bytes32 id);

    /// @notice Thrown when a member confirms a call twice.
    error AlreadyConfirmed(bytes32 id, address member);

    /// @notice Thrown when a member takes back what he did not confirm.
    error NotConfirmed(bytes32 id, address member);

    /* CALLS */

    /// @notice Confirms a call, and makes it if this is the sixth confirmation. Only members may. A call that reverts lets the sixth confirmation
    /// revert, with the same error: it can be tried again.
    /// @param salt Anything: the same call with another salt can be made again.
    /// @return id What the call is known by.
    function confirm(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id);

    /// @notice Takes a confirmation back.
    function revoke(bytes32 id) external;

    /// @notice Replaces a member. Only the timelock may. All confirmations of calls that are not made are void.
    function replaceMember(address member, address by) external;

    /* VIEWS */

    /// @notice How many confirmations a call has.
    function confirmations(bytes32 id) external view returns (uint256);

    /// @notice What a call is known by in this epoch.
    function callId(address target, bytes calldata data, bytes32 salt) external view returns (bytes32);

    /// @notice Whether an account is a member.
    function isMember(address account) external view returns (bool);

    /// @notice The i-th member, 0 ≤ i < 8.
    function members(uint256 i) external view returns (address);

    /// @notice How often members were replaced.
    function epoch() external view returns (uint256);

    /// @notice Who may replace members.
    function timelock() external view returns (address);
}
