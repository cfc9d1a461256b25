// SPDX-License-Identifier: Apache-2.0

// requestUnstake
// ├── when the position is another's, or there is none
// │   └── it reverts with NotOwner: test_STAKE_2_requestUnstake_NotOwner
// ├── when it was asked for before
// │   └── it reverts with Leaving, also when the cooldown is over: test_STAKE_3_Leaving
// ├── when the lock is not over
// │   └── it reverts with StillLocked, to its last second: test_STAKE_3_StillLocked
// ├── when the lock ends in this second
// │   └── it begins the cooldown, of each lock: test_STAKE_3_requestUnstake_atTheEnd
// └── otherwise
//     ├── it takes weight, stake and votes, and leaves the position: test_STAKE_3_requestUnstake
//     ├── it begins the cooldown whenever it is asked for: test_STAKE_3_requestUnstake_later
//     ├── it takes the weight of a longer lock that the position was given: test_STAKE_3_requestUnstake_extended
//     ├── it takes the votes of the delegate, and leaves those of other positions: test_STAKE_7_requestUnstake_votes
//     ├── it leaves other positions of the caller: test_STAKE_2_requestUnstake_others
//     ├── it emits UnstakeRequested: test_STAKE_3_UnstakeRequested
//     └── it keeps what was earned, and earns no more: test_STAKE_3_noRewardsInTheCooldown

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingRequestUnstakeTest is StakingFixture {
    function test_STAKE_2_requestUnstake_NotOwner() public {
        uint256 id = stake(ALICE, 500, 0);
        uint256[3] memory ids = [id, id + 1, 0];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, i == 0 ? ALICE : address(0), BOB));
            request(BOB, ids[i]);
        }
    }

    function test_STAKE_3_Leaving() public {
        uint256 id = stake(ALICE, 500, 0);
        request(ALICE, id);
        uint256 end = block.timestamp + COOLDOWN;
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end));
        request(ALICE, id);
        pass(COOLDOWN);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end));
        request(ALICE, id);
    }

    function test_STAKE_3_StillLocked() public {
        for (uint8 lock = 1; lock < 4; ++lock) {
            uint256 id = stake(ALICE, 500, lock);
            uint256 begin = block.timestamp;
            uint256 end = begin + durations()[lock];
            vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, end, begin));
            request(ALICE, id);
            vm.warp(end - 1);
            vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, end, end - 1));
            request(ALICE, id);
        }
    }

    function test_STAKE_3_requestUnstake_atTheEnd() public {
        for (uint8 lock; lock < 4; ++lock) {
            uint256 id = stake(ALICE, 500, lock);
            pass(durations()[lock]);
            request(ALICE, id);
            assertEq(staking.positions(id).leavesAt, block.timestamp + COOLDOWN, "cooldown");
            assertEq(staking.weightOf(ALICE), 0, "weight");
        }
    }

    function test_STAKE_3_requestUnstake() public {
        uint256 id = stake(ALICE, 500, 1);
        uint256 end = staking.positions(id).lockEnd;
        vm.warp(end);
        request(ALICE, id);
        IStaking.Position memory p = staking.positions(id);
        assertTrue(p.owner == ALICE && p.lock == 1 && p.lockEnd == end && p.amount == 500, "the position");
        assertEq(p.leavesAt, end + COOLDOWN, "cooldown");
        assertTrue(staking.weightOf(ALICE) == 0 && staking.totalWeight() == 0, "no weight");
        assertTrue(staking.stakeOf(ALICE) == 0 && staking.getVotes(ALICE) == 0, "no votes");
        assertEq(staking.totalPositions(), 500, "but it is there");
        assertEq(stoa.balanceOf(ALICE), 0, "and not paid out");
    }

    function test_STAKE_3_requestUnstake_later() public {
        uint256 id = stake(ALICE, 500, 1);
        pass(1000 days);
        assertTrue(staking.weightOf(ALICE) == 500 * 125 && staking.getVotes(ALICE) == 500, "weight and votes till then");
        request(ALICE, id);
        assertEq(staking.positions(id).leavesAt, block.timestamp + COOLDOWN, "cooldown");
    }

    function test_STAKE_3_requestUnstake_extended() public {
        stake(BOB, 10, 0);
        uint256 id = stake(ALICE, 500, 0);
        extend(ALICE, id, 3);
        pass(365 days);
        request(ALICE, id);
        assertEq(staking.weightOf(ALICE), 0, "weight");
        assertEq(staking.totalWeight(), 10 * 100, "total weight");
    }

    function test_STAKE_7_requestUnstake_votes() public {
        stake(ALICE, 500, 0);
        uint256 second = stake(ALICE, 30, 0);
        vm.prank(ALICE);
        staking.delegate(BOB);
        request(ALICE, second);
        assertEq(staking.getVotes(BOB), 500, "not in the cooldown");
        pass(1);
        assertEq(staking.getPastBalanceOf(ALICE, block.timestamp - 1), 500, "nor of her units");
        assertEq(staking.getPastTotalSupply(block.timestamp - 1), 500, "nor of all");
    }

    function test_STAKE_2_requestUnstake_others() public {
        uint256 first = stake(ALICE, 500, 1);
        uint256 second = stake(ALICE, 300, 0);
        request(ALICE, second);
        assertEq(staking.positions(first).leavesAt, 0, "the other stays");
        assertEq(staking.weightOf(ALICE), 500 * 125, "weight");
        assertEq(staking.stakeOf(ALICE), 500, "stake");
    }

    function test_STAKE_3_UnstakeRequested() public {
        uint256 id = stake(ALICE, 500, 1);
        pass(90 days);
        vm.expectEmit(address(staking));
        emit IStaking.UnstakeRequested(id, block.timestamp + COOLDOWN);
        request(ALICE, id);
    }

    /// @dev In its cooldown a stake earns nothing, and keeps what it has earned.
    function test_STAKE_3_noRewardsInTheCooldown() public {
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        stake(BOB, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        request(ALICE, id);
        uint256 earned = staking.earned(ALICE, DOLLAR);
        pass(1 days);
        assertEq(staking.earned(ALICE, DOLLAR), earned, "nothing more");
        assertNear(staking.claimable(BOB, DOLLAR), 1.5e12, 2e9, "all goes to the other");
        pass(COOLDOWN);
        withdraw(ALICE, id);
        assertEq(claim(ALICE, DOLLAR), earned / UNIT, "paid later");
    }
}
