// SPDX-License-Identifier: Apache-2.0

// properties of the stake
// ├── the way out takes the lock, the cooldown, and nothing else: test_STAKE_3_theWayOut
// └── what was earned and what is left is what was brought and not claimed, to the 2^-96th of a unit: test_STAKE_6_someLives

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingPropertiesTest is StakingFixture {
    function test_STAKE_3_theWayOut() public {
        uint256 id = stake(ALICE, 500, 1);
        uint256 end = staking.positions(id).lockEnd;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, end, end - 1));
        request(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotLeaving.selector, id));
        withdraw(ALICE, id);
        vm.warp(end);
        vm.expectEmit(address(staking));
        emit IStaking.UnstakeRequested(id, end + COOLDOWN);
        request(ALICE, id);
        assertEq(staking.positions(id).leavesAt, end + COOLDOWN, "cooldown");
        assertTrue(staking.weightOf(ALICE) == 0 && staking.totalWeight() == 0, "no weight");
        assertTrue(staking.stakeOf(ALICE) == 0 && staking.getVotes(ALICE) == 0, "no votes");
        assertEq(staking.totalPositions(), 500, "but it is there");
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end + COOLDOWN));
        request(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end + COOLDOWN));
        extend(ALICE, id, 3);
        vm.warp(end + COOLDOWN - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CooldownNotOver.selector, end + COOLDOWN, end + COOLDOWN - 1));
        withdraw(ALICE, id);
        vm.warp(end + COOLDOWN);
        vm.expectEmit(address(staking));
        emit IStaking.Withdrawn(id, ALICE, 500);
        withdraw(ALICE, id);
        assertEq(stoa.balanceOf(ALICE), 500, "paid out");
        assertTrue(stoa.balanceOf(address(staking)) == 0 && staking.totalPositions() == 0, "nothing is left");
    }

    function test_STAKE_6_someLives() public {
        uint256 a = stake(ALICE, 12_345_678_901, 1);
        for (uint256 i; i < 30; ++i) {
            bring(uint8(i % 3), 1e9 + i ** 5);
            if (i % 7 == 3) stake(BOB, 7 ** i % 1e12 + 1, uint8(i % 4));
            pass(i * i * 1000);
            expectConserved(both());
            if (i % 5 == 2 && staking.claimable(ALICE, ETH) != 0) claim(ALICE, ETH);
            if (i % 5 == 4 && staking.claimable(BOB, STOA) != 0) claim(BOB, STOA);
            expectConserved(both());
        }
        request(ALICE, a);
        pass(COOLDOWN);
        withdraw(ALICE, a);
        expectConserved(both());
    }
}
