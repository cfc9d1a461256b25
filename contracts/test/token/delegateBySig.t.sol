// SPDX-License-Identifier: Apache-2.0

// delegateBySig
// ├── when the expiry is over
// │   └── it reverts with VotesExpiredSignature: test_delegateBySig_VotesExpiredSignature
// ├── when the nonce is not the signer's next
// │   ├── it reverts with InvalidAccountNonce, of a later one: test_delegateBySig_InvalidAccountNonce
// │   └── it reverts with InvalidAccountNonce, when it was used before: test_delegateBySig_twice
// └── otherwise
//     └── it delegates for the signer, until the expiry's last second: test_delegateBySig

pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenDelegateBySigTest is StoaTokenFixture {
    uint8 private v;
    bytes32 private r;
    bytes32 private s;

    /// @dev Carol chooses Bob until now.
    function signNow(uint256 nonce) private {
        giveCarol(70);
        bytes32 typehash = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        (v, r, s) = sign(keccak256(abi.encode(typehash, BOB, nonce, block.timestamp)));
    }

    function test_delegateBySig_VotesExpiredSignature() public {
        signNow(0);
        vm.warp(BEGINNING + 1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, BEGINNING));
        token.delegateBySig(BOB, 0, BEGINNING, v, r, s);
    }

    function test_delegateBySig_InvalidAccountNonce() public {
        signNow(1);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 0));
        token.delegateBySig(BOB, 1, block.timestamp, v, r, s);
    }

    function test_delegateBySig_twice() public {
        signNow(0);
        token.delegateBySig(BOB, 0, block.timestamp, v, r, s);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 1));
        token.delegateBySig(BOB, 0, block.timestamp, v, r, s);
    }

    function test_delegateBySig() public {
        signNow(0);
        token.delegateBySig(BOB, 0, block.timestamp, v, r, s);
        assertEq(token.getVotes(BOB), 70, "votes");
        assertEq(token.delegates(carol), BOB, "delegate");
    }
}
