// SPDX-License-Identifier: Apache-2.0

// rewards
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_STAKE_6_rewards_UnknownToken
// ├── given nothing staked
// │   └── it gives out nothing, and the end moves on: test_STAKE_4_nothingStaked
// ├── when less than 2^-96 falls to one of the weight
// │   └── it gives out nothing yet, and the time counts later: test_STAKE_5_tooLittle
// ├── given one unit staked
// │   └── it has all but nothing arrive again, a week away: test_STAKE_5_theFirstToStake
// ├── given one STOA staked
// │   └── it gives out half of what was left, each week: test_STAKE_5_givenOutAgain
// └── otherwise
//     ├── it gives out nothing in the second in which it comes: test_STAKE_4_rewards_theSameSecond
//     ├── it gives out evenly, to the end and no further: test_STAKE_4_evenly
//     ├── it gives all to those who are there until the end: test_STAKE_4_rewards_atTheEnd
//     ├── it keeps tokens apart: test_STAKE_6_rewards_apart
//     └── it says what the next call writes: test_STAKE_6_rewards_asWritten

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingRewardsTest is StakingFixture {
    function test_STAKE_6_rewards_UnknownToken() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownToken.selector, 3));
        staking.rewards(3);
    }

    /// @dev While nothing is staked nothing is given out, and the time that is left stays what it is.
    function test_STAKE_4_nothingStaked() public {
        bring(DOLLAR, 7e12);
        pass(1000 days);
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "it waits");
        uint256 id = stake(ALICE, 1_000_000 * ONE_STOA, 0);
        assertEq(staking.earned(ALICE, DOLLAR), 0, "nothing for what was before");
        pass(1 days);
        assertNear(staking.claimable(ALICE, DOLLAR), 1e12, 2e8, "a day's");
        request(ALICE, id);
        uint256 left = staking.rewards(DOLLAR).left;
        pass(100 days);
        assertEq(staking.rewards(DOLLAR).left, left, "it waits again");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + 6 days, "for six days");
        bring(DOLLAR, 1);
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + 6 days, "dust does nothing");
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        pass(6 days);
        assertNear(staking.claimable(BOB, DOLLAR), 6e12, 2e9, "the rest");
        expectConserved(both());
    }

    /// @dev In the second week what is left of a unit is given out as a single 2^-96 for one of the weight, when most of the week is over. Whoever
    /// calls every hour cannot have the time before forgotten.
    function test_STAKE_5_tooLittle() public {
        stake(ALICE, 399_000_000 * ONE_STOA, 3);
        bring(DOLLAR, 1);
        pass(WEEK);
        stake(BOB, 1, 0);
        IStaking.Rewards memory r = staking.rewards(DOLLAR);
        uint256 all = staking.totalWeight() + V;
        assertTrue(r.left > all, "enough for one, by the end");
        uint256 time = WEEK * all / r.left; // when it is enough
        for (uint256 passed; passed + 1 hours < time; passed += 1 hours) {
            pass(1 hours);
            stake(BOB, 1, 0);
            assertEq(staking.rewards(DOLLAR).accumulator, r.accumulator, "not yet");
            assertTrue(staking.rewards(DOLLAR).left == r.left && staking.rewards(DOLLAR).end == r.end, "it stays");
        }
        vm.warp(r.end - WEEK + time + 1 hours); // the weight has grown a little
        assertTrue(staking.rewards(DOLLAR).accumulator > r.accumulator, "all the time counts");
        expectConserved(both());
    }

    /// @dev A single unit is staked: all but nothing falls to the virtual weight, and is there for others.
    function test_STAKE_5_theFirstToStake() public {
        stake(ALICE, 1, 0);
        bring(DOLLAR, 7e12);
        pass(WEEK);
        uint256 each = 7e12 * UNIT / (100 + V);
        assertEq(staking.earned(ALICE, DOLLAR), 100 * each, "her part");
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        assertEq(staking.earned(BOB, DOLLAR), 0, "nothing at once");
        assertEq(staking.rewards(DOLLAR).left, 7e12 * UNIT - 100 * each, "all the rest is left");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "and given out again");
        pass(WEEK);
        assertNear(staking.claimable(BOB, DOLLAR), 7e12, 2e8, "evenly, to who is there");
        expectConserved(both());
    }

    /// @dev Half of it falls to who has the weight of one STOA; of the rest half again, and so on.
    function test_STAKE_5_givenOutAgain() public {
        stake(ALICE, ONE_STOA, 0);
        bring(DOLLAR, 1 << 30);
        for (uint256 i = 1; i <= 30; ++i) {
            pass(WEEK);
            assertNear(claim(ALICE, DOLLAR), 1 << (30 - i), 1, "half of what was left");
        }
        assertEq(staking.rewards(DOLLAR).held, 2, "a unit is left, and one that is earned but for a fraction");
    }

    function test_STAKE_4_rewards_theSameSecond() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        assertEq(staking.rewards(DOLLAR).accumulator, 0, "accumulator");
        assertEq(staking.rewards(DOLLAR).left, 7e12 * UNIT, "left");
        pass(1);
        assertTrue(staking.rewards(DOLLAR).accumulator > 0, "a second later");
    }

    function test_STAKE_4_evenly() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        assertEq(staking.rewards(ETH).end, block.timestamp + WEEK, "end");
        for (uint256 i = 1; i <= 28; ++i) {
            pass(6 hours);
            assertNear(staking.claimable(ALICE, ETH), i * 0.25 ether, i * 1e12, "a quarter of a day each");
        }
        pass(100 days);
        assertNear(staking.claimable(ALICE, ETH), 7 ether, 1e14, "and no more");
    }

    function test_STAKE_4_rewards_atTheEnd() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        uint256 each = 7e12 * UNIT / (staking.totalWeight() + V);
        pass(WEEK - 1);
        assertTrue(staking.rewards(DOLLAR).accumulator < each, "not in the last second before");
        pass(1);
        assertEq(staking.rewards(DOLLAR).accumulator, each, "at the end");
        assertEq(staking.rewards(DOLLAR).left, 7e12 * UNIT - each * staking.totalWeight(), "what arrives again");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "a week later");
        pass(100 days);
        assertEq(staking.rewards(DOLLAR).accumulator, each, "no more, until somebody calls");
    }

    function test_STAKE_6_rewards_apart() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        assertEq(staking.rewards(ETH).accumulator, 0, "ETH");
        assertEq(staking.rewards(STOA).accumulator, 0, "STOA");
        assertTrue(staking.rewards(STOA).held == 0 && staking.rewards(STOA).left == 0, "the stake is no reward");
    }

    function test_STAKE_6_rewards_asWritten() public {
        stake(ALICE, 12_345_678, 2);
        bring(DOLLAR, 7e9);
        pass(1 days);
        for (uint256 i; i < 3; ++i) {
            IStaking.Rewards memory said = staking.rewards(DOLLAR);
            stake(BOB, 1, 0);
            IStaking.Rewards memory written = staking.rewards(DOLLAR);
            assertEq(keccak256(abi.encode(written)), keccak256(abi.encode(said)), "as it was said");
            pass(10 days);
        }
    }
}
