// SPDX-License-Identifier: Apache-2.0

// delegateBySig
// ├── when the expiry is over
// │   └── it reverts with VotesExpiredSignature: test_STAKE_7_VotesExpiredSignature
// ├── when the nonce is not the signer's next
// │   └── it reverts with InvalidAccountNonce: test_STAKE_7_InvalidAccountNonce
// └── otherwise
//     └── it delegates for the signer, until the expiry's last second: test_STAKE_7_bySignature

pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingDelegateBySigTest is StakingFixture {
    uint256 private constant SECRET = 0xa11;

    address private signer = vm.addr(SECRET);
    uint8 private v;
    bytes32 private r;
    bytes32 private s;

    /// @dev Who has staked 500 units chooses Bob until now.
    function setUp() public override {
        super.setUp();
        stake(signer, 500, 0);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa Staking"),
                keccak256("1"),
                block.chainid,
                address(staking)
            )
        );
        bytes32 typehash = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        bytes32 body = keccak256(abi.encode(typehash, BOB, 0, BEGINNING));
        (v, r, s) = vm.sign(SECRET, keccak256(abi.encodePacked("\x19\x01", domain, body)));
    }

    function test_STAKE_7_VotesExpiredSignature() public {
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, BEGINNING));
        staking.delegateBySig(BOB, 0, BEGINNING, v, r, s);
    }

    function test_STAKE_7_InvalidAccountNonce() public {
        staking.delegateBySig(BOB, 0, BEGINNING, v, r, s);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, signer, 1));
        staking.delegateBySig(BOB, 0, BEGINNING, v, r, s);
    }

    function test_STAKE_7_bySignature() public {
        staking.delegateBySig(BOB, 0, BEGINNING, v, r, s);
        assertEq(staking.delegates(signer), BOB, "delegate");
        assertEq(staking.getVotes(BOB), 500, "delegated");
    }
}
