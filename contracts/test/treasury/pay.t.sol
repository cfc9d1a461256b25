// SPDX-License-Identifier: Apache-2.0

// pay
// ├── when the caller is not the executor
// │   └── it reverts with NotExecutor: test_TREASURY_1_NotExecutor
// ├── when the account is the zero address
// │   └── it reverts with ZeroAddress, of each token: test_TREASURY_2_ZeroAddress
// ├── when the amount is zero
// │   └── it reverts with AmountZero, of each token: test_TREASURY_2_AmountZero
// ├── when the treasury has less
// │   ├── it reverts with InsufficientBalance, of ETH: test_TREASURY_2_InsufficientBalance
// │   └── it reverts with ERC20InsufficientBalance, of a token: test_TREASURY_2_ERC20InsufficientBalance
// ├── when the account refuses ETH
// │   └── it reverts with FailedCall: test_attack_aPayeeThatRefuses
// ├── given a token that fails
// │   └── it reverts with SafeERC20FailedOperation, when it answers false: test_TREASURY_2_SafeERC20FailedOperation
// ├── given a token that answers nothing
// │   └── it pays: test_TREASURY_2_aSilentToken
// └── otherwise
//     ├── it pays the amount, of each token: test_TREASURY_2_pay
//     ├── it pays all that there is: test_TREASURY_2_pay_all
//     └── it emits Paid, of each token: test_TREASURY_2_Paid

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {Refuser} from "../mocks/Accounts.sol";
import {FalseToken, SilentToken} from "../mocks/Tokens.sol";
import {TreasuryFixture} from "../utils/TreasuryFixture.sol";

contract TreasuryPayTest is TreasuryFixture {
    function test_TREASURY_1_NotExecutor() public {
        give(ETH, address(treasury), 100);
        address[4] memory others = [STRANGER, address(this), address(fees), address(treasury)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITreasury.NotExecutor.selector, EXECUTOR, others[i]));
            vm.prank(others[i]);
            treasury.pay(NO_TOKEN, STRANGER, 1);
        }
    }

    function test_TREASURY_2_ZeroAddress() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 1);
            vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "account"));
            pay(tokens()[i], address(0), 1);
        }
    }

    function test_TREASURY_2_AmountZero() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 1);
            vm.expectRevert(ITreasury.AmountZero.selector);
            pay(tokens()[i], ALICE, 0);
        }
    }

    function test_TREASURY_2_InsufficientBalance() public {
        give(ETH, address(treasury), 5);
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientBalance.selector, 5, 6));
        pay(NO_TOKEN, ALICE, 6);
    }

    function test_TREASURY_2_ERC20InsufficientBalance() public {
        give(STOA, address(treasury), 5);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(treasury), 5, 6));
        pay(address(stoa), ALICE, 6);
    }

    function test_attack_aPayeeThatRefuses() public {
        Refuser proud = new Refuser();
        give(ETH, address(treasury), 100);
        vm.expectRevert(Errors.FailedCall.selector);
        pay(NO_TOKEN, address(proud), 50);
        assertEq(address(treasury).balance, 100, "nothing is lost");
    }

    function test_TREASURY_2_SafeERC20FailedOperation() public {
        FalseToken token = new FalseToken();
        token.mint(address(treasury), 100);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        pay(address(token), ALICE, 60);
    }

    function test_TREASURY_2_aSilentToken() public {
        SilentToken token = new SilentToken();
        token.mint(address(treasury), 100);
        pay(address(token), ALICE, 60);
        assertEq(token.balanceOf(ALICE), 60, "paid");
    }

    function test_TREASURY_2_pay() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 100);
            pay(tokens()[i], ALICE, 60);
            assertTrue(balance(i, ALICE) == 60 && balance(i, address(treasury)) == 40, "paid");
        }
    }

    function test_TREASURY_2_pay_all() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 100);
            pay(tokens()[i], ALICE, 100);
            assertTrue(balance(i, ALICE) == 100 && balance(i, address(treasury)) == 0, "paid");
        }
    }

    function test_TREASURY_2_Paid() public {
        for (uint8 i; i < 3; ++i) {
            give(i, address(treasury), 100);
            vm.expectEmit(address(treasury));
            emit ITreasury.Paid(tokens()[i], ALICE, 60);
            pay(tokens()[i], ALICE, 60);
        }
    }
}
