// SPDX-License-Identifier: Apache-2.0

// attacks on deposits by permit and by authorisation
// ├── who sends an authorisation can have it make no other deposit, nor a second one: test_attack_anotherDepositByAnAuthorization
// ├── a token that calls back from a deposit by permit finds the bridge closed: test_attack_reentrancyByAPermit
// └── a token that calls back from a deposit by authorisation finds the bridge closed: test_attack_reentrancyByAnAuthorization

pragma solidity 0.8.37;

import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {ReentrantToken} from "../mocks/Tokens.sol";
import {Keys, Signed} from "../utils/Keys.sol";
import {PermitsFixture} from "../utils/PermitsFixture.sol";

contract BridgePermitsAttacksTest is PermitsFixture {
    function expectRefusal(IBridge.Authorization memory auth, uint32 purse, Signed memory a, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, purse, a.key, a.proof);
    }

    /// @dev Bob, who sends it, wants the money in a purse of his, or under his key, or more of it, or twice.
    function test_attack_anotherDepositByAnAuthorization() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        Signed memory keyless;
        IBridge.Authorization memory auth = authorization(600, PURSE, a.key);
        bytes memory invalid = abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector);

        Signed memory other = Keys.sign(123, address(rollup), carol, PURSE + 1, 0);
        expectRefusal(auth, PURSE + 1, other, invalid); // another purse
        other = Keys.sign(456, address(rollup), carol, PURSE, 0);
        expectRefusal(auth, PURSE, other, invalid); // another key
        expectRefusal(auth, PURSE, keyless, invalid); // none
        other = Keys.sign(123, address(rollup), BOB, PURSE, 0);
        expectRefusal(auth, PURSE, other, abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector)); // Bob's proof of it

        auth.from = BOB;
        expectRefusal(auth, PURSE, other, invalid); // from somebody else
        auth.from = carol;
        auth.amount = 601;
        expectRefusal(auth, PURSE, a, invalid);
        auth.amount = 600;
        auth.salt = "another";
        expectRefusal(auth, PURSE, a, invalid);
        auth.salt = SALT;

        // The bridge is the receiver, so nobody can take it to the token himself.
        vm.expectRevert();
        vm.prank(BOB);
        dollar.receiveWithAuthorization(
            carol, address(bridge), 600, auth.validAfter, auth.validBefore, keccak256(abi.encode(PURSE, a.key.x, a.key.y, SALT)), auth.v, auth.r, auth.s
        );

        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, a.key, a.proof);
        bytes32 nonce = bridge.authorizationNonce(PURSE, a.key, SALT);
        expectRefusal(auth, PURSE, a, abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, nonce)); // again
        expectHeld(600);
    }

    /// @dev A token that calls the bridge again while it is deposited.
    function callingToken() private returns (CallingToken token) {
        token = new CallingToken();
        deploy(address(token));
        token.mint(carol, 1000);
        vm.prank(carol);
        token.approve(address(bridge), 1000);
    }

    /// @dev All that could deposit or pay once more.
    function calls() private view returns (bytes[4] memory) {
        IBridge.Permit memory p;
        IBridge.Authorization memory a;
        return [
            abi.encodeCall(IBridge.deposit, (1, 1, PURSE, none, nothing)),
            abi.encodeCall(IBridge.depositWithPermit, (1, 1, PURSE, none, nothing, p)),
            abi.encodeCall(IBridge.depositWithAuthorization, (1, a, PURSE, none, nothing)),
            abi.encodeCall(IBridge.claim, (1))
        ];
    }

    function expectGuarded(ReentrantToken token) private view {
        assertTrue(!token.succeeded(), "refused");
        assertEq(bytes32(bytes4(token.answer())), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
    }

    function test_attack_reentrancyByAPermit() public {
        CallingToken token = callingToken();
        IBridge.Permit memory p;
        for (uint256 i; i < 4; ++i) {
            token.arm(address(bridge), calls()[i]);
            vm.prank(carol);
            bridge.depositWithPermit{value: QUEUE_FEE}(1, 100, PURSE, none, nothing, p);
            expectGuarded(token);
        }
        assertEq(bridge.custody(1).holdings, 400, "four deposits");
    }

    function test_attack_reentrancyByAnAuthorization() public {
        CallingToken token = callingToken();
        IBridge.Authorization memory a;
        (a.from, a.amount) = (carol, 100);
        for (uint256 i; i < 4; ++i) {
            token.arm(address(bridge), calls()[i]);
            vm.prank(BOB);
            bridge.depositWithAuthorization{value: QUEUE_FEE}(1, a, PURSE, none, nothing);
            expectGuarded(token);
        }
        assertEq(bridge.custody(1).holdings, 400, "four deposits");
    }
}

/// @dev A token that calls back, and asks for no signature.
contract CallingToken is ReentrantToken {
    function receiveWithAuthorization(address from, address to, uint256 value, uint256, uint256, bytes32, uint8, bytes32, bytes32)
        external
    {
        _transfer(from, to, value);
    }
}
