// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VestingWalletCliff} from "@openzeppelin/contracts/finance/VestingWalletCliff.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {Treasury} from "../src/Treasury.sol";
import {Vesting} from "../src/Vesting.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Reenterer, Refuser} from "./mocks/Accounts.sol";
import {TokenFixture} from "./utils/TokenFixture.sol";

/// @dev The rules TREASURY-1 and TREASURY-2.
contract TreasuryTest is TokenFixture {
    address private constant NO_TOKEN = address(0); // ETH

    /// @dev ETH, dollars and STOA, by their addresses.
    function tokens() private view returns (address[3] memory) {
        return [NO_TOKEN, address(dollar), address(stoa)];
    }

    function schedule() private view returns (ITreasury.Schedule memory) {
        return ITreasury.Schedule(uint64(block.timestamp), 90 days, 360 days);
    }

    /* CONSTRUCTION */

    function deploy(address executor) external returns (Treasury) {
        return new Treasury(executor);
    }

    function test_construction_ZeroAddress() public {
        assertEq(treasury.executor(), EXECUTOR, "executor");
        vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "executor"));
        this.deploy(address(0));
    }

    /* TREASURY-1 */

    function test_TREASURY_1_takesFromAnybody() public {
        vm.deal(STRANGER, 5);
        vm.prank(STRANGER);
        (bool success,) = address(treasury).call{value: 5}("");
        assertTrue(success && address(treasury).balance == 5, "ETH");
        give(DOLLAR, address(treasury), 6);
        assertEq(dollar.balanceOf(address(treasury)), 6, "a token");
    }

    function test_TREASURY_1_NotExecutor() public {
        give(ETH, address(treasury), 100);
        address[3] memory others = [STRANGER, address(this), address(fees)];
        for (uint256 i; i < others.length; ++i) {
            bytes memory err = abi.encodeWithSelector(ITreasury.NotExecutor.selector, EXECUTOR, others[i]);
            vm.startPrank(others[i]);
            vm.expectRevert(err);
            treasury.pay(NO_TOKEN, STRANGER, 1);
            vm.expectRevert(err);
            treasury.grant(NO_TOKEN, STRANGER, 1, ITreasury.Schedule(0, 0, 0));
            vm.stopPrank();
        }
    }

    /* TREASURY-2 */

    function test_TREASURY_2_pay() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 100);
            vm.expectEmit(address(treasury));
            emit ITreasury.Paid(tokens()[i], ALICE, 60);
            vm.prank(EXECUTOR);
            treasury.pay(tokens()[i], ALICE, 60);
            assertTrue(balance(i, ALICE) == 60 && balance(i, address(treasury)) == 40, "paid");
        }
    }

    function test_TREASURY_2_refusals() public {
        vm.startPrank(EXECUTOR);
        for (uint256 i; i < 3; ++i) {
            address token = tokens()[i];
            vm.expectRevert(ITreasury.AmountZero.selector);
            treasury.pay(token, ALICE, 0);
            vm.expectRevert(ITreasury.AmountZero.selector);
            treasury.grant(token, ALICE, 0, schedule());
            vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "account"));
            treasury.pay(token, address(0), 1);
            vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "account"));
            treasury.grant(token, address(0), 1, schedule());
        }
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientBalance.selector, 0, 1));
        treasury.pay(NO_TOKEN, ALICE, 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(treasury), 0, 1));
        treasury.grant(address(stoa), ALICE, 1, schedule());
        vm.expectRevert(abi.encodeWithSelector(VestingWalletCliff.InvalidCliffDuration.selector, 361 days, 360 days));
        treasury.grant(address(stoa), ALICE, 1, ITreasury.Schedule(0, 361 days, 360 days));
        vm.stopPrank();
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

    function release(address token, address wallet) private {
        vm.prank(STRANGER);
        if (token == NO_TOKEN) Vesting(payable(wallet)).release();
        else Vesting(payable(wallet)).release(token);
    }

    function test_TREASURY_2_eventOfAGrant() public {
        give(STOA, address(treasury), 10);
        address wallet = vm.computeCreateAddress(address(treasury), vm.getNonce(address(treasury)));
        vm.expectEmit(address(treasury));
        emit ITreasury.Granted(address(stoa), ALICE, 10, wallet, schedule());
        vm.prank(EXECUTOR);
        assertEq(treasury.grant(address(stoa), ALICE, 10, schedule()), wallet, "wallet");
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

    /* ATTACKS */

    /// @dev What stakers and their rewards are is no treasury's: all that it can grant is what it has.
    function test_attack_aGrantOfWhatStakersOwn() public {
        stake(ALICE, 5000, 0);
        bring(STOA, 700);
        give(STOA, address(treasury), 10);
        uint256 all = stoa.balanceOf(address(staking));
        assertEq(all, 5700, "stake and rewards");
        vm.startPrank(EXECUTOR);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(treasury), 10, 11));
        treasury.grant(address(stoa), STRANGER, 11, ITreasury.Schedule(0, 0, 0));
        vm.expectRevert(); // the stake is no token
        treasury.pay(address(staking), STRANGER, 1);
        treasury.pay(address(stoa), STRANGER, 10);
        vm.stopPrank();
        assertEq(stoa.balanceOf(address(staking)), all, "untouched");
    }

    /// @dev Who is paid calls back: he has no more to say than before.
    function test_attack_reentrancyByWhoIsPaid() public {
        Reenterer attacker = new Reenterer();
        give(ETH, address(treasury), 100);
        attacker.arm(address(treasury), 0, abi.encodeCall(ITreasury.pay, (NO_TOKEN, address(attacker), 50)));
        vm.prank(EXECUTOR);
        treasury.pay(NO_TOKEN, address(attacker), 50);
        assertEq(bytes32(bytes4(attacker.answer())), ITreasury.NotExecutor.selector, "refused");
        assertEq(address(attacker).balance, 50, "paid once");
    }

    function test_attack_aPayeeThatRefuses() public {
        Refuser proud = new Refuser();
        give(ETH, address(treasury), 100);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(EXECUTOR);
        treasury.pay(NO_TOKEN, address(proud), 50);
        assertEq(address(treasury).balance, 100, "nothing is lost");
    }

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_grant() public {
        give(STOA, address(treasury), 100);
        vm.prank(EXECUTOR);
        treasury.grant(address(stoa), ALICE, 100, ITreasury.Schedule(uint64(block.timestamp), 1 days, 2 days));
        vm.snapshotGasLastCall("Treasury: grant");
    }
}
