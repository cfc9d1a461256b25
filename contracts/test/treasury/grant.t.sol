// SPDX-License-Identifier: Apache-2.0

// grant
// ├── when the caller is not the executor
// │   └── it reverts with NotExecutor: test_TREASURY_1_NotExecutor
// ├── when the account is the zero address
// │   └── it reverts with ZeroAddress, of each token: test_TREASURY_2_ZeroAddress
// ├── when the amount is zero
// │   └── it reverts with AmountZero, of each token: test_TREASURY_2_AmountZero
// ├── when the cliff is longer than the duration
// │   └── it reverts with InvalidCliffDuration: test_TREASURY_2_InvalidCliffDuration
// ├── when the treasury has less
// │   ├── it reverts with InsufficientBalance, of ETH: test_TREASURY_2_InsufficientBalance
// │   └── it reverts with ERC20InsufficientBalance, of a token: test_TREASURY_2_ERC20InsufficientBalance
// └── otherwise
//     ├── it vests nothing before the cliff, then what the line has reached, and never more: test_TREASURY_2_grant
//     ├── it vests all at the cliff, where that is the end: test_TREASURY_2_grant_cliffAtTheEnd
//     ├── it vests all at once, without a duration: test_TREASURY_2_grant_atOnce
//     ├── it makes a wallet that the account owns, with the schedule: test_TREASURY_2_grant_wallet
//     ├── it makes a wallet for each grant, which vest apart: test_TREASURY_2_grantsAreApart
//     └── it emits Granted, of each token: test_TREASURY_2_eventOfAGrant

pragma solidity 0.8.37;

import {VestingWalletCliff} from "@openzeppelin/contracts/finance/VestingWalletCliff.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {Vesting} from "../../src/Vesting.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {TreasuryFixture} from "../utils/TreasuryFixture.sol";

contract TreasuryGrantTest is TreasuryFixture {
    function test_TREASURY_1_NotExecutor() public {
        give(ETH, address(treasury), 100);
        address[4] memory others = [STRANGER, address(this), address(fees), address(treasury)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITreasury.NotExecutor.selector, EXECUTOR, others[i]));
            vm.prank(others[i]);
            treasury.grant(NO_TOKEN, STRANGER, 1, ITreasury.Schedule(0, 0, 0));
        }
    }

    function test_TREASURY_2_ZeroAddress() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 1);
            vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "account"));
            grant(tokens()[i], address(0), 1, schedule());
        }
    }

    function test_TREASURY_2_AmountZero() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 1);
            vm.expectRevert(ITreasury.AmountZero.selector);
            grant(tokens()[i], ALICE, 0, schedule());
        }
    }

    function test_TREASURY_2_InvalidCliffDuration() public {
        give(STOA, address(treasury), 1);
        vm.expectRevert(abi.encodeWithSelector(VestingWalletCliff.InvalidCliffDuration.selector, 360 days + 1, 360 days));
        grant(address(stoa), ALICE, 1, ITreasury.Schedule(0, 360 days + 1, 360 days));
    }

    function test_TREASURY_2_InsufficientBalance() public {
        give(ETH, address(treasury), 5);
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientBalance.selector, 5, 6));
        grant(NO_TOKEN, ALICE, 6, schedule());
    }

    function test_TREASURY_2_ERC20InsufficientBalance() public {
        give(STOA, address(treasury), 5);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(treasury), 5, 6));
        grant(address(stoa), ALICE, 6, schedule());
    }

    /// @dev Nothing before the cliff, then what the line has reached, whoever asks; and never more.
    function test_TREASURY_2_grant() public {
        uint256 start = block.timestamp;
        for (uint8 i; i < 3; ++i) {
            vm.warp(start);
            address token = tokens()[i];
            give(i, address(treasury), 1000);
            vm.prank(EXECUTOR);
            address wallet = treasury.grant(token, ALICE, 720, schedule());
            assertTrue(balance(i, wallet) == 720 && balance(i, address(treasury)) == 280, "the amount, and no more");
            assertEq(Vesting(payable(wallet)).owner(), ALICE, "owner");

            vm.warp(start + 90 days - 1);
            release(token, wallet);
            assertEq(balance(i, ALICE), 0, "cliff");
            vm.warp(start + 90 days);
            release(token, wallet);
            assertEq(balance(i, ALICE), 180, "a quarter");
            vm.warp(start + 180 days);
            release(token, wallet);
            assertEq(balance(i, ALICE), 360, "a half");
            vm.warp(start + 1000 days);
            release(token, wallet);
            assertTrue(balance(i, ALICE) == 720 && balance(i, wallet) == 0, "all");
        }
    }

    function test_TREASURY_2_grant_cliffAtTheEnd() public {
        uint256 start = block.timestamp;
        give(STOA, address(treasury), 100);
        address wallet = grant(address(stoa), ALICE, 100, ITreasury.Schedule(uint64(start), 360 days, 360 days));
        vm.warp(start + 360 days - 1);
        release(address(stoa), wallet);
        assertEq(stoa.balanceOf(ALICE), 0, "cliff");
        vm.warp(start + 360 days);
        release(address(stoa), wallet);
        assertEq(stoa.balanceOf(ALICE), 100, "all");
    }

    function test_TREASURY_2_grant_atOnce() public {
        give(STOA, address(treasury), 100);
        address wallet = grant(address(stoa), ALICE, 100, ITreasury.Schedule(uint64(block.timestamp), 0, 0));
        release(address(stoa), wallet);
        assertEq(stoa.balanceOf(ALICE), 100, "all");
    }

    function test_TREASURY_2_grant_wallet() public {
        give(STOA, address(treasury), 100);
        Vesting wallet = Vesting(payable(grant(address(stoa), ALICE, 60, schedule())));
        assertEq(wallet.owner(), ALICE, "owner");
        assertEq(wallet.start(), block.timestamp, "start");
        assertEq(wallet.cliff(), block.timestamp + 90 days, "cliff");
        assertEq(wallet.end(), block.timestamp + 360 days, "end");
        assertEq(stoa.balanceOf(address(wallet)), 60, "the amount");
        assertEq(stoa.balanceOf(address(treasury)), 40, "and no more");
    }

    /// @dev Two grants of one account vest apart.
    function test_TREASURY_2_grantsAreApart() public {
        give(STOA, address(treasury), 1000);
        vm.startPrank(EXECUTOR);
        address first = treasury.grant(address(stoa), ALICE, 400, schedule());
        address second = treasury.grant(address(stoa), ALICE, 600, ITreasury.Schedule(uint64(block.timestamp), 0, 0));
        vm.stopPrank();
        release(address(stoa), second);
        release(address(stoa), first);
        assertTrue(stoa.balanceOf(ALICE) == 600 && stoa.balanceOf(first) == 400, "apart");
    }

    function test_TREASURY_2_eventOfAGrant() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 10);
            address wallet = vm.computeCreateAddress(address(treasury), vm.getNonce(address(treasury)));
            vm.expectEmit(address(treasury));
            emit ITreasury.Granted(tokens()[i], ALICE, 10, wallet, schedule());
            assertEq(grant(tokens()[i], ALICE, 10, schedule()), wallet, "wallet");
        }
    }
}
