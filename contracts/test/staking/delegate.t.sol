// SPDX-License-Identifier: Apache-2.0

// delegate
// ├── given an account that has never staked
// │   └── it names the delegate of stakes to come: test_STAKE_7_delegate_before
// ├── when the delegate is the zero address
// │   └── it takes the votes back: test_STAKE_7_delegate_zero
// ├── given a position in its cooldown
// │   └── it moves no votes of it: test_STAKE_7_delegate_inTheCooldown
// └── otherwise
//     ├── it moves the votes of all positions: test_STAKE_7_delegates
//     └── it emits DelegateChanged: test_STAKE_7_delegate_DelegateChanged

pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingDelegateTest is StakingFixture {
    function delegate(address to) private {
        vm.prank(ALICE);
        staking.delegate(to);
    }

    function test_STAKE_7_delegate_before() public {
        delegate(BOB);
        assertEq(staking.getVotes(BOB), 0, "nothing yet");
        stake(ALICE, 500, 0);
        assertEq(staking.getVotes(BOB), 500, "Bob's");
    }

    function test_STAKE_7_delegate_zero() public {
        stake(ALICE, 500, 0);
        delegate(address(0));
        assertEq(staking.getVotes(ALICE), 0, "votes");
        assertEq(staking.stakeOf(ALICE), 500, "stake");
        pass(1);
        assertEq(staking.getPastTotalSupply(block.timestamp - 1), 500, "all, with those of nobody");
    }

    function test_STAKE_7_delegate_inTheCooldown() public {
        uint256 id = stake(ALICE, 500, 0);
        request(ALICE, id);
        delegate(BOB);
        assertEq(staking.getVotes(BOB), 0, "votes");
    }

    function test_STAKE_7_delegates() public {
        stake(ALICE, 500, 0);
        stake(ALICE, 30, 3);
        delegate(BOB);
        assertTrue(staking.getVotes(BOB) == 530 && staking.getVotes(ALICE) == 0, "Bob's");
        delegate(address(0));
        delegate(ALICE);
        assertTrue(staking.getVotes(BOB) == 0 && staking.getVotes(ALICE) == 530, "her own");
    }

    function test_STAKE_7_delegate_DelegateChanged() public {
        stake(ALICE, 500, 0);
        vm.expectEmit(address(staking));
        emit IVotes.DelegateChanged(ALICE, ALICE, BOB);
        delegate(BOB);
    }
}
