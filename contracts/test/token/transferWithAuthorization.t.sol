// SPDX-License-Identifier: Apache-2.0

// transferWithAuthorization
// ├── when the owner has not signed it
// │   └── it reverts with ERC3009InvalidSignature: test_transferWithAuthorization_ERC3009InvalidSignature
// ├── when it is not valid yet
// │   └── it reverts with ERC3009InvalidAuthorizationTime: test_transferWithAuthorization_tooEarly
// ├── when it is not valid any more
// │   └── it reverts with ERC3009InvalidAuthorizationTime: test_transferWithAuthorization_tooLate
// ├── when it was used before
// │   └── it reverts with ERC3009UsedAuthorization: test_transferWithAuthorization_ERC3009UsedAuthorization
// ├── when it is to the token
// │   └── it burns the amount: test_TOKEN_4_transferWithAuthorization
// └── otherwise
//     ├── it moves the amount, whoever calls: test_transferWithAuthorization
//     └── it emits AuthorizationUsed and Transfer: test_transferWithAuthorization_events

pragma solidity 0.8.37;

import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

import {AuthorizationFixture} from "../utils/AuthorizationFixture.sol";

contract StoaTokenTransferWithAuthorizationTest is AuthorizationFixture {
    function transfer(address to, uint256 amount) private {
        vm.prank(ALICE);
        token.transferWithAuthorization(carol, to, amount, AFTER, BEFORE, NONCE, v, r, s);
    }

    function authorize(address to) private {
        authorize("TransferWithAuthorization", to);
    }

    function expectTimeError() private {
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, AFTER, BEFORE));
        transfer(BOB, 70);
    }

    function test_transferWithAuthorization_ERC3009InvalidSignature() public {
        authorize(BOB);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        transfer(BOB, 71);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        transfer(ALICE, 70);
        authorize("ReceiveWithAuthorization", BOB);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        transfer(BOB, 70);
    }

    function test_transferWithAuthorization_tooEarly() public {
        authorize(BOB);
        vm.warp(AFTER);
        expectTimeError();
    }

    function test_transferWithAuthorization_tooLate() public {
        authorize(BOB);
        vm.warp(BEFORE);
        expectTimeError();
    }

    function test_transferWithAuthorization_ERC3009UsedAuthorization() public {
        authorize(BOB);
        transfer(BOB, 70);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, NONCE));
        transfer(BOB, 70);
    }

    function test_TOKEN_4_transferWithAuthorization() public {
        uint256 supply = token.totalSupply();
        authorize(address(token));
        transfer(address(token), 70);
        assertEq(token.totalSupply(), supply - 70, "supply");
        assertEq(token.balanceOf(carol), 30, "Carol's");
    }

    function test_transferWithAuthorization() public {
        authorize(BOB);
        transfer(BOB, 70);
        assertEq(token.balanceOf(BOB), 70, "Bob's");
        assertEq(token.balanceOf(carol), 30, "Carol's");
        assertTrue(token.authorizationState(carol, NONCE), "used");
    }

    function test_transferWithAuthorization_events() public {
        authorize(BOB);
        vm.expectEmit(address(token));
        emit IERC3009.AuthorizationUsed(carol, NONCE);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(carol, BOB, 70);
        transfer(BOB, 70);
    }
}
