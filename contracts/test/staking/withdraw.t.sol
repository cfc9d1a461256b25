// SPDX-License-Identifier: Apache-2.0

// withdraw
// ├── when the position is another's, or there is none
// │   ├── it reverts with NotOwner: test_STAKE_2_withdraw_NotOwner
// │   └── it reverts with NotOwner, when it was paid out before: test_STAKE_2_withdraw_twice
// ├── when nobody has asked for it
// │   └── it reverts with NotLeaving, also after the lock: test_STAKE_3_NotLeaving
// ├── when the cooldown is not over
// │   └── it reverts with CooldownNotOver, to its last second: test_STAKE_3_CooldownNotOver
// └── otherwise
//     ├── it pays the whole position, from the cooldown's end on: test_STAKE_3_withdraw
//     ├── it pays it however much later: test_STAKE_3_withdraw_later
//     ├── it emits Withdrawn: test_STAKE_3_Withdrawn
//     ├── it deletes the position, and no other: test_STAKE_2_positionsAreApart
//     └── it changes no weight and no votes: test_STAKE_7_withdraw_votes

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingWithdrawTest is StakingFixture {
    /// @dev A position of Alice whose cooldown has begun.
    function leaving() private returns (uint256 id) {
        id = stake(ALICE, 500, 1);
        pass(90 days);
        request(ALICE, id);
    }

    function test_STAKE_2_withdraw_NotOwner() public {
        uint256 id = leaving();
        pass(COOLDOWN);
        uint256[3] memory ids = [id, id + 1, 0];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, i == 0 ? ALICE : address(0), BOB));
            withdraw(BOB, ids[i]);
        }
    }

    function test_STAKE_2_withdraw_twice() public {
        stake(BOB, 500, 0); // what could be taken
        uint256 id = leaving();
        pass(COOLDOWN);
        withdraw(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, address(0), ALICE));
        withdraw(ALICE, id);
    }

    function test_STAKE_3_NotLeaving() public {
        uint256 id = stake(ALICE, 500, 1);
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotLeaving.selector, id));
            withdraw(ALICE, id);
            pass(1000 days);
        }
    }

    function test_STAKE_3_CooldownNotOver() public {
        uint256 id = leaving();
        uint256 end = block.timestamp + COOLDOWN;
        vm.expectRevert(abi.encodeWithSelector(IStaking.CooldownNotOver.selector, end, block.timestamp));
        withdraw(ALICE, id);
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CooldownNotOver.selector, end, end - 1));
        withdraw(ALICE, id);
    }

    function test_STAKE_3_withdraw() public {
        uint256 id = leaving();
        pass(COOLDOWN);
        withdraw(ALICE, id);
        assertEq(stoa.balanceOf(ALICE), 500, "paid out");
        assertTrue(stoa.balanceOf(address(staking)) == 0 && staking.totalPositions() == 0, "nothing is left");
    }

    function test_STAKE_3_withdraw_later() public {
        uint256 id = leaving();
        pass(1000 days);
        withdraw(ALICE, id);
        assertEq(stoa.balanceOf(ALICE), 500, "paid out");
    }

    function test_STAKE_3_Withdrawn() public {
        uint256 id = leaving();
        pass(COOLDOWN);
        vm.expectEmit(address(staking));
        emit IStaking.Withdrawn(id, ALICE, 500);
        withdraw(ALICE, id);
    }

    function test_STAKE_2_positionsAreApart() public {
        uint256 first = stake(ALICE, 500, 1);
        uint256 second = stake(ALICE, 300, 0);
        request(ALICE, second);
        pass(COOLDOWN);
        withdraw(ALICE, second);
        assertEq(stoa.balanceOf(ALICE), 300, "one of them");
        IStaking.Position memory p = staking.positions(second);
        assertTrue(p.owner == address(0) && p.amount == 0 && p.lockEnd == 0 && p.leavesAt == 0, "deleted");
        assertTrue(staking.positions(first).owner == ALICE && staking.positions(first).amount == 500, "the other");
        assertEq(staking.totalPositions(), 500, "what is left");
        assertEq(staking.positionCount(), 2, "its number is not given again");
    }

    function test_STAKE_7_withdraw_votes() public {
        stake(ALICE, 20, 0);
        uint256 id = leaving();
        pass(COOLDOWN);
        withdraw(ALICE, id);
        assertEq(staking.weightOf(ALICE), 20 * 100, "weight");
        assertEq(staking.stakeOf(ALICE), 20, "stake");
        assertEq(staking.getVotes(ALICE), 20, "votes");
    }
}
