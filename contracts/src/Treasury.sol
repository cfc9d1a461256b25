// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {Vesting} from "./Vesting.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";

/// @title Treasury
/// @notice The money of all users. See `ITreasury` for what each function does and what it assumes.
contract Treasury is ITreasury {
    using SafeERC20 for IERC20;

    /* IMMUTABLES */

    /// @inheritdoc ITreasury
    address public immutable executor;

    /* CONSTRUCTOR */

    constructor(address executor_) {
        if (executor_ == address(0)) revert ZeroAddress("executor");
        executor = executor_;
    }

    /// @dev TREASURY-1: from anybody.
    receive() external payable {}

    /* SPENDING */

    /// @inheritdoc ITreasury
    function pay(address token, address account, uint256 amount) external {
        _requireExecutor();
        if (account == address(0)) revert ZeroAddress("account");
        emit Paid(token, account, amount);
        _send(token, account, amount);
    }

    /// @inheritdoc ITreasury
    /// @dev A wallet has one grant, so that what one of its tokens vests is no other grant's matter.
    function grant(address token, address account, uint256 amount, Schedule calldata schedule) external returns (address wallet) {
        _requireExecutor();
        if (account == address(0)) revert ZeroAddress("account");
        wallet = address(new Vesting(account, schedule.start, schedule.cliff, schedule.duration));
        emit Granted(token, account, amount, wallet, schedule);
        _send(token, wallet, amount);
    }

    function _requireExecutor() private view {
        if (msg.sender != executor) revert NotExecutor(executor, msg.sender);
    }

    function _send(address token, address to, uint256 amount) private {
        if (amount == 0) revert AmountZero();
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }
}
