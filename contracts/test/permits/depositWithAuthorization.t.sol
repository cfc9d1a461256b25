// SPDX-License-Identifier: Apache-2.0

// depositWithAuthorization
// ├── when the purse is 0, or beyond the records
// │   └── it reverts with PurseOutOfRange: test_QUEUE_1_PurseOutOfRange
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_QUEUE_2_UnknownToken
// ├── when deposits are paused
// │   └── it reverts with Paused, to the pause's last second: test_QUEUE_12_Paused
// ├── when the key is invalid
// │   └── it reverts with KeyNotOnCurve, also of half a key: test_QUEUE_4_KeyNotOnCurve
// ├── when the possession of the key is not the signer's
// │   └── it reverts with PossessionInvalid: test_QUEUE_5_possession
// ├── when the token is ETH
// │   └── it reverts with EthHasNoPermits: test_QUEUE_13_EthHasNoPermits
// ├── when the owner has not signed just this deposit
// │   └── it reverts with ERC3009InvalidSignature, whatever differs: test_depositWithAuthorization_ERC3009InvalidSignature
// ├── when the authorisation is not valid yet, or no longer
// │   └── it reverts with ERC3009InvalidAuthorizationTime: test_depositWithAuthorization_outOfTime
// ├── when the authorisation was used or cancelled
// │   ├── it reverts with ERC3009UsedAuthorization, when it was used: test_depositWithAuthorization_twice
// │   └── it reverts with ERC3009UsedAuthorization, when the owner has cancelled it: test_depositWithAuthorization_cancelled
// ├── when nothing arrives
// │   ├── it reverts with AmountZero: test_QUEUE_3_AmountZero
// │   └── it reverts with AmountZero, of a token that knows no authorisations: test_attack_aTokenThatKnowsNoPermits
// ├── when the bridge would hold too much
// │   └── it reverts with HoldingsTooLarge: test_QUEUE_3_HoldingsTooLarge
// ├── when the signer has less than the amount
// │   └── it reverts with ERC20InsufficientBalance: test_depositWithAuthorization_ERC20InsufficientBalance
// ├── when the rollup is frozen
// │   └── it reverts with Frozen: test_depositWithAuthorization_Frozen
// ├── when less ETH is sent than the queue's fee
// │   └── it reverts with ValueTooSmall: test_QUEUE_11_ValueTooSmall
// ├── when a batch refuses the deposit
// │   └── it comes back to the signer, not to the sender: test_depositWithAuthorization_refusedByABatch
// └── otherwise
//     ├── it enters the signer's deposit, with his key, and the rest of the ETH is the sender's: test_depositWithAuthorization
//     ├── it enters the signer's deposit, without a key: test_depositWithAuthorization_withoutKey
//     ├── it enters two deposits with two salts: test_depositWithAuthorization_salts
//     └── it has a nonce of purse, key and salt: test_authorizationNonce

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {PhantomToken} from "../mocks/Tokens.sol";
import {Keys, Signed} from "../utils/Keys.sol";
import {PermitsFixture} from "../utils/PermitsFixture.sol";

contract BridgeDepositWithAuthorizationTest is PermitsFixture {
    Signed private keyless;

    /// @dev Bob sends what Carol has signed.
    function deposit(IBridge.Authorization memory auth) private {
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
    }

    function expectRefusal(IBridge.Authorization memory auth, uint32 purse, Signed memory a, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, purse, a.key, a.proof);
    }

    /// @dev Of what Carol has signed without a key.
    function expectRefusal(uint8 tokenId, uint256 amount, uint32 purse, bytes memory err) private {
        IBridge.Authorization memory auth = authorization(amount, purse, none);
        vm.expectRevert(err);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(tokenId, auth, purse, none, nothing);
    }

    function test_QUEUE_1_PurseOutOfRange() public {
        uint256 limit = 1 << (LOG_N - 2);
        expectRefusal(1, 1, 0, abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, 0));
        expectRefusal(1, 1, uint32(limit), abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, limit));
    }

    function test_QUEUE_2_UnknownToken() public {
        expectRefusal(3, 1, PURSE, abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
    }

    function test_QUEUE_12_Paused() public {
        vm.prank(COUNCIL);
        registry.pause();
        uint256 until = block.timestamp + 7 days;
        bytes memory err = abi.encodeWithSelector(IBridge.Paused.selector, until);
        expectRefusal(1, 600, PURSE, err);
        vm.warp(until);
        expectRefusal(1, 600, PURSE, err);
        vm.warp(until + 1);
        deposit(authorization(600, PURSE, none));
        expectHeld(600);
    }

    function test_QUEUE_4_KeyNotOnCurve() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        EdwardsKey.Key[3] memory keys = [EdwardsKey.Key(0, 2), EdwardsKey.Key(a.key.x, 0), EdwardsKey.Key(0, a.key.y)];
        for (uint256 i; i < 3; ++i) {
            a.key = keys[i];
            bytes memory err = abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, keys[i].x, keys[i].y);
            expectRefusal(authorization(600, PURSE, keys[i]), PURSE, a, err);
        }
    }

    /// @dev Bob's proof of the key, who sends it.
    function test_QUEUE_5_possession() public {
        Signed memory a = Keys.sign(123, address(rollup), BOB, PURSE, 0);
        expectRefusal(authorization(600, PURSE, a.key), PURSE, a, abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
    }

    function test_QUEUE_13_EthHasNoPermits() public {
        IBridge.Authorization memory auth = authorization(1, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.EthHasNoPermits.selector));
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: 1 + QUEUE_FEE}(0, auth, PURSE, none, nothing);
    }

    function test_depositWithAuthorization_ERC3009InvalidSignature() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        bytes memory err = abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector);
        for (uint256 i; i < 5; ++i) {
            IBridge.Authorization memory auth = authorization(600, PURSE, a.key);
            if (i == 0) auth.from = ALICE;
            if (i == 1) auth.amount = 599;
            if (i == 2) --auth.validAfter;
            if (i == 3) ++auth.validBefore;
            if (i == 4) auth.salt = "another";
            expectRefusal(auth, PURSE, i == 0 ? Keys.sign(123, address(rollup), ALICE, PURSE, 0) : a, err);
        }
        expectRefusal(authorization(600, PURSE, a.key), PURSE, keyless, err);
        Signed memory other = Keys.sign(123, address(rollup), carol, PURSE + 1, 0);
        expectRefusal(authorization(600, PURSE, a.key), PURSE + 1, other, err);
    }

    function test_depositWithAuthorization_outOfTime() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        bytes memory err = abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, auth.validAfter, auth.validBefore);
        vm.warp(auth.validBefore);
        expectRefusal(auth, PURSE, keyless, err);
        vm.warp(auth.validAfter);
        expectRefusal(auth, PURSE, keyless, err);
    }

    function test_depositWithAuthorization_twice() public {
        IBridge.Authorization memory auth = authorization(300, PURSE, none);
        deposit(auth);
        bytes32 nonce = bridge.authorizationNonce(PURSE, none, SALT);
        expectRefusal(auth, PURSE, keyless, abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, nonce));
        expectHeld(300);
    }

    function test_depositWithAuthorization_cancelled() public {
        IBridge.Authorization memory auth = authorization(300, PURSE, none);
        bytes32 nonce = bridge.authorizationNonce(PURSE, none, SALT);
        bytes32 message = keccak256(abi.encode(keccak256("CancelAuthorization(address authorizer,bytes32 nonce)"), carol, nonce));
        (, uint8 v, bytes32 r, bytes32 s) = _sign(0, message);
        dollar.cancelAuthorization(carol, nonce, v, r, s);
        expectRefusal(auth, PURSE, keyless, abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, nonce));
    }

    function test_QUEUE_3_AmountZero() public {
        expectRefusal(1, 0, PURSE, abi.encodeWithSelector(IBridge.AmountZero.selector));
    }

    /// @dev A token that answers to everything and moves nothing: what arrives counts.
    function test_attack_aTokenThatKnowsNoPermits() public {
        PhantomToken token = new PhantomToken();
        deploy(address(token));
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.AmountZero.selector));
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
    }

    function test_QUEUE_3_HoldingsTooLarge() public {
        uint256 limit = 1 << 112;
        dollar.mint(carol, limit);
        expectRefusal(1, limit, PURSE, abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit));
        deposit(authorization(limit - 1, PURSE, none));
        assertEq(bridge.custody(1).holdings, limit - 1, "one unit less");
    }

    function test_depositWithAuthorization_ERC20InsufficientBalance() public {
        expectRefusal(1, 1001, PURSE, abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, carol, 1000, 1001));
    }

    function test_depositWithAuthorization_Frozen() public {
        freeze();
        expectRefusal(1, 600, PURSE, abi.encodeWithSelector(IRollup.Frozen.selector, block.timestamp));
    }

    function test_QUEUE_11_ValueTooSmall() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.ValueTooSmall.selector, QUEUE_FEE, QUEUE_FEE - 1));
        bridge.depositWithAuthorization{value: QUEUE_FEE - 1}(1, auth, PURSE, none, nothing);
    }

    function test_depositWithAuthorization_refusedByABatch() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 0, PURSE, 1, 600, carol);
        submit(b);
        assertEq(bridge.credits(carol, 1), 600, "it comes back to Carol");
        assertEq(bridge.credits(BOB, 1), 0, "not to who sent it");
    }

    function test_depositWithAuthorization() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        IBridge.Authorization memory auth = authorization(600, PURSE, a.key);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, carol, words(600, a.key));
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE + 3}(1, auth, PURSE, a.key, a.proof);
        expectHeld(600);
        assertEq(bridge.credits(BOB, 0), 3, "who sent too much gets it back");
        assertEq(carol.balance, 1 ether, "Carol pays no gas and no fee");
        assertEq(bridge.authorizationNonce(PURSE, a.key, SALT), keccak256(abi.encode(PURSE, a.key.x, a.key.y, SALT)), "nonce");
    }

    function test_depositWithAuthorization_withoutKey() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, carol, words(600, none));
        deposit(auth);
        expectHeld(600);
        assertEq(bridge.credits(OPERATOR, 0), QUEUE_FEE, "the operator's");
    }

    function test_depositWithAuthorization_salts() public {
        deposit(authorization(300, PURSE, none));
        bytes32 nonce = keccak256(abi.encode(PURSE, none.x, none.y, bytes32("another")));
        IBridge.Authorization memory auth = IBridge.Authorization(carol, 200, block.timestamp - 1, block.timestamp + 1, "another", 0, 0, 0);
        bytes32 typehash = keccak256(
            "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
        );
        (, auth.v, auth.r, auth.s) =
            _sign(0, keccak256(abi.encode(typehash, carol, address(bridge), 200, auth.validAfter, auth.validBefore, nonce)));
        deposit(auth);
        expectHeld(500);
    }

    function test_authorizationNonce() public view {
        EdwardsKey.Key memory key = EdwardsKey.Key(3, 4);
        assertEq(bridge.authorizationNonce(PURSE, key, SALT), keccak256(abi.encode(PURSE, 3, 4, SALT)), "nonce");
    }
}
