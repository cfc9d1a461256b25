// SPDX-License-Identifier: Apache-2.0

// permit
// ├── when the deadline is over
// │   └── it reverts with ERC2612ExpiredSignature: test_permit_ERC2612ExpiredSignature
// ├── when the owner has not signed it
// │   ├── it reverts with ERC2612InvalidSigner, of another amount: test_permit_ERC2612InvalidSigner
// │   └── it reverts with ERC2612InvalidSigner, when it was used before: test_permit_twice
// └── otherwise
//     ├── it allows the spender the amount, until the deadline's last second: test_permit
//     ├── it emits Approval: test_permit_Approval
//     └── it shares its nonces with delegateBySig: test_permit_nonces

pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenPermitTest is StoaTokenFixture {
    uint8 private v;
    bytes32 private r;
    bytes32 private s;

    function digest(uint256 amount, uint256 nonce, uint256 deadline) private view returns (bytes32) {
        bytes32 typehash = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        return keccak256(abi.encode(typehash, carol, BOB, amount, nonce, deadline));
    }

    /// @dev Carol allows Bob five units until now.
    function signNow() private {
        (v, r, s) = sign(digest(5, 0, block.timestamp));
    }

    /// @dev Whom a signature under another message seems to be of.
    function seeming(uint256 amount, uint256 nonce) private view returns (address) {
        bytes32 hash = keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), digest(amount, nonce, block.timestamp)));
        return ECDSA.recover(hash, v, r, s);
    }

    function test_permit_ERC2612ExpiredSignature() public {
        signNow();
        vm.warp(BEGINNING + 1);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, BEGINNING));
        token.permit(carol, BOB, 5, BEGINNING, v, r, s);
    }

    function test_permit_ERC2612InvalidSigner() public {
        signNow();
        bytes memory err = abi.encodeWithSelector(ERC20Permit.ERC2612InvalidSigner.selector, seeming(6, 0), carol);
        vm.expectRevert(err);
        token.permit(carol, BOB, 6, block.timestamp, v, r, s);
        assertEq(token.nonces(carol), 0, "nonce");
    }

    function test_permit_twice() public {
        signNow();
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
        bytes memory err = abi.encodeWithSelector(ERC20Permit.ERC2612InvalidSigner.selector, seeming(5, 1), carol);
        vm.expectRevert(err);
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
    }

    function test_permit() public {
        signNow();
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
        assertEq(token.allowance(carol, BOB), 5, "allowance");
        assertEq(token.nonces(carol), 1, "nonce");
    }

    function test_permit_Approval() public {
        signNow();
        vm.expectEmit(address(token));
        emit IERC20.Approval(carol, BOB, 5);
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
    }

    /// @dev The nonces of permits and of delegations by signature are one count.
    function test_permit_nonces() public {
        bytes32 typehash = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        (v, r, s) = sign(keccak256(abi.encode(typehash, BOB, 0, block.timestamp)));
        token.delegateBySig(BOB, 0, block.timestamp, v, r, s);
        (v, r, s) = sign(digest(5, 1, block.timestamp));
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
        assertEq(token.nonces(carol), 2, "nonce");
    }
}
