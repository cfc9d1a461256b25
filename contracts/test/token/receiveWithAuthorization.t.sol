// SPDX-License-Identifier: Apache-2.0

// receiveWithAuthorization
// ├── when the owner has not signed it
// │   └── it reverts with ERC3009InvalidSignature: test_receiveWithAuthorization_ERC3009InvalidSignature
// ├── when the caller is not who is paid
// │   └── it reverts with ERC20InvalidReceiver: test_receiveWithAuthorization_ERC20InvalidReceiver
// ├── when it is not valid yet
// │   └── it reverts with ERC3009InvalidAuthorizationTime: test_receiveWithAuthorization_tooEarly
// ├── when it is not valid any more
// │   └── it reverts with ERC3009InvalidAuthorizationTime: test_receiveWithAuthorization_tooLate
// ├── when it was used before
// │   └── it reverts with ERC3009UsedAuthorization: test_receiveWithAuthorization_ERC3009UsedAuthorization
// └── otherwise
//     └── it moves the amount: test_receiveWithAuthorization

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

import {AuthorizationFixture} from "../utils/AuthorizationFixture.sol";

contract StoaTokenReceiveWithAuthorizationTest is AuthorizationFixture {
    function receiveBy(address caller, uint256 amount) private {
        vm.prank(caller);
        token.receiveWithAuthorization(carol, BOB, amount, AFTER, BEFORE, NONCE, v, r, s);
    }

    function authorize() private {
        authorize("ReceiveWithAuthorization", BOB);
    }

    function expectTimeError() private {
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, AFTER, BEFORE));
        receiveBy(BOB, 70);
    }

    function test_receiveWithAuthorization_ERC3009InvalidSignature() public {
        authorize();
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        receiveBy(BOB, 71);
        authorize("TransferWithAuthorization", BOB);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        receiveBy(BOB, 70);
    }

    function test_receiveWithAuthorization_ERC20InvalidReceiver() public {
        authorize();
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, BOB));
        receiveBy(ALICE, 70);
    }

    function test_receiveWithAuthorization_tooEarly() public {
        authorize();
        vm.warp(AFTER);
        expectTimeError();
    }

    function test_receiveWithAuthorization_tooLate() public {
        authorize();
        vm.warp(BEFORE);
        expectTimeError();
    }

    function test_receiveWithAuthorization_ERC3009UsedAuthorization() public {
        authorize();
        receiveBy(BOB, 70);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, NONCE));
        receiveBy(BOB, 70);
    }

    function test_receiveWithAuthorization() public {
        authorize();
        receiveBy(BOB, 70);
        assertEq(token.balanceOf(BOB), 70, "Bob's");
        assertEq(token.balanceOf(carol), 30, "Carol's");
        assertTrue(token.authorizationState(carol, NONCE), "used");
    }
}
