// SPDX-License-Identifier: Apache-2.0

// cancelAuthorization
// ├── when the owner has not signed it
// │   └── it reverts with ERC3009InvalidSignature: test_cancelAuthorization_ERC3009InvalidSignature
// ├── when the authorisation was used or cancelled before
// │   └── it reverts with ERC3009UsedAuthorization: test_cancelAuthorization_ERC3009UsedAuthorization
// └── otherwise
//     ├── it ends the authorisation: test_cancelAuthorization
//     └── it emits AuthorizationCanceled: test_cancelAuthorization_AuthorizationCanceled

pragma solidity 0.8.37;

import {IERC3009Cancel} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

import {AuthorizationFixture} from "../utils/AuthorizationFixture.sol";

contract StoaTokenCancelAuthorizationTest is AuthorizationFixture {
    function test_cancelAuthorization_ERC3009InvalidSignature() public {
        authorize("TransferWithAuthorization", BOB);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        token.cancelAuthorization(carol, NONCE, v, r, s);
    }

    function test_cancelAuthorization_ERC3009UsedAuthorization() public {
        cancel();
        bytes32 typehash = keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");
        (v, r, s) = sign(keccak256(abi.encode(typehash, carol, NONCE)));
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, NONCE));
        token.cancelAuthorization(carol, NONCE, v, r, s);
    }

    function test_cancelAuthorization() public {
        authorize("TransferWithAuthorization", BOB);
        cancel();
        assertTrue(token.authorizationState(carol, NONCE), "as if it was used");
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, NONCE));
        token.transferWithAuthorization(carol, BOB, 70, AFTER, BEFORE, NONCE, v, r, s);
    }

    function test_cancelAuthorization_AuthorizationCanceled() public {
        vm.expectEmit(address(token));
        emit IERC3009Cancel.AuthorizationCanceled(carol, NONCE);
        cancel();
    }
}
