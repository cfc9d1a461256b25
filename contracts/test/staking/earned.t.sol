// SPDX-License-Identifier: Apache-2.0

// earned
// ├── when there is no such token
// │   └── it reverts with UnknownToken, and so does claimable: test_STAKE_6_earned_UnknownToken
// ├── given an account that has never staked
// │   └── it is nothing: test_STAKE_6_earned_nobody
// └── otherwise
//     ├── it is the part by weight, of each token: test_STAKE_1_sharesByWeight
//     ├── it is what was settled and what came since: test_STAKE_6_earned_settledAndSince
//     └── it is claimable in whole units: test_STAKE_6_claimable

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingEarnedTest is StakingFixture {
    function test_STAKE_6_earned_UnknownToken() public {
        bytes memory err = abi.encodeWithSelector(IStaking.UnknownToken.selector, 3);
        vm.expectRevert(err);
        staking.earned(ALICE, 3);
        vm.expectRevert(err);
        staking.claimable(ALICE, 3);
    }

    function test_STAKE_6_earned_nobody() public {
        stake(BOB, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 7e12);
        pass(1 days);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(staking.earned(ALICE, tokenId), 0, "nothing");
            assertTrue(staking.earned(BOB, tokenId) != 0, "but who has staked");
        }
    }

    /// @dev Two who stake the same, one of them for a year, are given one and two parts.
    function test_STAKE_1_sharesByWeight() public {
        stake(ALICE, 5000 * ONE_STOA, 0);
        stake(BOB, 5000 * ONE_STOA, 3);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        pass(WEEK);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint256 alice = staking.earned(ALICE, tokenId);
            assertEq(staking.earned(BOB, tokenId), 2 * alice, "twice");
            assertTrue(alice / UNIT > 0.333e12, "a third");
        }
    }

    function test_STAKE_6_earned_settledAndSince() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        uint256 first = staking.earned(ALICE, DOLLAR);
        uint256 accumulator = staking.rewards(DOLLAR).accumulator;
        assertEq(first, accumulator * staking.weightOf(ALICE), "first");
        stake(ALICE, 1000 * ONE_STOA, 3);
        pass(1 days);
        uint256 since = (staking.rewards(DOLLAR).accumulator - accumulator) * staking.weightOf(ALICE);
        assertTrue(since != 0, "something came");
        assertEq(staking.earned(ALICE, DOLLAR), first + since, "both");
    }

    /// @dev Of a unit that is given out in a week nobody can claim the half before the whole is there.
    function test_STAKE_6_claimable() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 2);
        pass(3 days);
        assertEq(staking.claimable(ALICE, DOLLAR), 0, "less than one");
        assertTrue(staking.earned(ALICE, DOLLAR) > UNIT * 8 / 10, "though nearly one is earned");
        pass(1 days);
        assertEq(staking.claimable(ALICE, DOLLAR), 1, "one");
        assertEq(staking.claimable(ALICE, DOLLAR), staking.earned(ALICE, DOLLAR) / UNIT, "rounded down");
    }
}
