// SPDX-License-Identifier: Apache-2.0

// extend
// ├── when the position is another's, or there is none
// │   └── it reverts with NotOwner: test_STAKE_2_extend_NotOwner
// ├── when the position is in its cooldown
// │   └── it reverts with Leaving, also when that is over: test_STAKE_3_extend_Leaving
// ├── when there is no such lock
// │   └── it reverts with UnknownLock: test_STAKE_2_extend_UnknownLock
// ├── when the lock is not longer
// │   └── it reverts with LockNotLonger, of the same and of each shorter one: test_STAKE_2_LockNotLonger
// ├── given a position whose lock is over
// │   └── it begins the longer lock now: test_STAKE_2_extend_afterItsLock
// └── otherwise
//     ├── it begins the longer lock now, with its weight: test_STAKE_2_extend
//     ├── it makes each lock of each shorter one: test_STAKE_2_extend_allPairs
//     ├── it emits Extended: test_STAKE_2_extend_Extended
//     ├── it never makes the end earlier: test_fuzz_STAKE_2_neverEndsEarlier
//     ├── it changes no stake and no votes: test_STAKE_7_extend_votes
//     └── it leaves what was earned before, with the weight before: test_STAKE_2_extendSettles

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingExtendTest is StakingFixture {
    function test_STAKE_2_extend_NotOwner() public {
        uint256 id = stake(ALICE, 500, 0);
        uint256[3] memory ids = [id, id + 1, 0];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, i == 0 ? ALICE : address(0), BOB));
            extend(BOB, ids[i], 1);
        }
    }

    function test_STAKE_3_extend_Leaving() public {
        uint256 id = stake(ALICE, 500, 0);
        request(ALICE, id);
        uint256 end = block.timestamp + COOLDOWN;
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end));
        extend(ALICE, id, 3);
        pass(COOLDOWN);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end));
        extend(ALICE, id, 3);
    }

    function test_STAKE_2_extend_UnknownLock() public {
        uint256 id = stake(ALICE, 500, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, 4));
        extend(ALICE, id, 4);
    }

    function test_STAKE_2_LockNotLonger() public {
        for (uint8 lock; lock < 4; ++lock) {
            uint256 id = stake(ALICE, 500, lock);
            for (uint8 next; next <= lock; ++next) {
                vm.expectRevert(abi.encodeWithSelector(IStaking.LockNotLonger.selector, lock, next));
                extend(ALICE, id, next);
            }
        }
    }

    function test_STAKE_2_extend_afterItsLock() public {
        uint256 id = stake(ALICE, 500, 2);
        pass(200 days);
        extend(ALICE, id, 3);
        uint256 end = block.timestamp + 365 days;
        assertEq(staking.positions(id).lockEnd, end, "from now on");
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, end, block.timestamp));
        request(ALICE, id);
    }

    function test_STAKE_2_extend() public {
        uint256 id = stake(ALICE, 500, 1);
        stake(BOB, 10, 0);
        pass(50 days);
        extend(ALICE, id, 2);
        IStaking.Position memory p = staking.positions(id);
        assertTrue(p.owner == ALICE && p.lock == 2 && p.amount == 500 && p.leavesAt == 0, "position");
        assertEq(p.lockEnd, block.timestamp + 180 days, "from now on");
        assertEq(staking.weightOf(ALICE), 500 * 150, "weight");
        assertEq(staking.totalWeight(), 500 * 150 + 10 * 100, "total");
    }

    function test_STAKE_2_extend_allPairs() public {
        for (uint8 lock; lock < 3; ++lock) {
            for (uint8 next = lock + 1; next < 4; ++next) {
                uint256 before = staking.weightOf(ALICE);
                uint256 id = stake(ALICE, 500, lock);
                extend(ALICE, id, next);
                assertEq(staking.weightOf(ALICE), before + 500 * weights()[next], "weight");
                assertEq(staking.positions(id).lockEnd, block.timestamp + durations()[next], "end");
            }
        }
    }

    function test_STAKE_2_extend_Extended() public {
        uint256 id = stake(ALICE, 500, 1);
        pass(50 days);
        vm.expectEmit(address(staking));
        emit IStaking.Extended(id, 2, block.timestamp + 180 days);
        extend(ALICE, id, 2);
    }

    function test_fuzz_STAKE_2_neverEndsEarlier(uint8 lock, uint8 next, uint256 time) public {
        lock = uint8(bound(lock, 0, 2));
        next = uint8(bound(next, lock + 1, 3));
        uint256 id = stake(ALICE, 500, lock);
        uint256 end = staking.positions(id).lockEnd;
        pass(bound(time, 0, 1000 days));
        extend(ALICE, id, next);
        assertTrue(staking.positions(id).lockEnd > end, "later");
        assertEq(staking.weightOf(ALICE), 500 * weights()[next], "weight");
    }

    function test_STAKE_7_extend_votes() public {
        uint256 id = stake(ALICE, 500, 1);
        extend(ALICE, id, 3);
        assertEq(staking.stakeOf(ALICE), 500, "the same stake");
        assertEq(staking.getVotes(ALICE), 500, "the same votes");
        assertEq(staking.totalPositions(), 500, "the same positions");
    }

    /// @dev What was earned before was earned with the weight before.
    function test_STAKE_2_extendSettles() public {
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        stake(BOB, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        extend(ALICE, id, 3);
        assertEq(staking.earned(ALICE, DOLLAR), staking.earned(BOB, DOLLAR), "as before");
        pass(1 days);
        assertNear(staking.claimable(ALICE, DOLLAR), 0.5e12 + 0.6667e12, 1e9, "then two thirds");
    }
}
