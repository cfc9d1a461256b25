// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ITreasury
/// @notice The money of all users: what of the fees is nobody's else, and what the emission makes.
/// @dev The numbers TREASURY-n are those of the page `token` of the specification.
///
/// Safety assumes: the executor spends as the users have voted. He has power over what the treasury has, and over nobody else's money: no contract
/// owes the treasury obedience, and it calls none but the tokens and whom it pays.
interface ITreasury {
    /* TYPES */

    /// @notice What vests when. Of an amount nothing until start + cliff, then what a straight line from start to start + duration has reached.
    struct Schedule {
        uint64 start;
        uint64 cliff;
        uint64 duration;
    }

    /* EVENTS */

    /// @notice Emitted when somebody is paid.
    /// @param token Zero for ETH.
    event Paid(address indexed token, address indexed account, uint256 amount);

    /// @notice Emitted when somebody is granted what vests over time.
    /// @param token Zero for ETH.
    /// @param wallet The vesting wallet that now has the amount.
    event Granted(address indexed token, address indexed account, uint256 amount, address wallet, Schedule schedule);

    /* ERRORS */

    /// @notice Thrown when an address is zero.
    error ZeroAddress(string field);

    /// @notice TREASURY-1: thrown when somebody else than the executor spends.
    error NotExecutor(address executor, address sender);

    /// @notice TREASURY-2: thrown when nothing would be paid or granted.
    error AmountZero();

    /* FUNCTIONS */

    /// @notice TREASURY-2: pays at once. Only the executor may.
    /// @param token Any ERC-20, or zero for ETH.
    function pay(address token, address account, uint256 amount) external;

    /// @notice TREASURY-2: puts an amount into a vesting wallet of its own, which belongs to the account. Only the executor may.
    /// @param token Any ERC-20, or zero for ETH.
    /// @return wallet Whose `release` pays the account what has vested; anyone may call it.
    function grant(address token, address account, uint256 amount, Schedule calldata schedule) external returns (address wallet);

    /* VIEWS */

    /// @notice Who spends.
    function executor() external view returns (address);
}
