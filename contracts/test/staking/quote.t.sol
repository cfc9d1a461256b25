// SPDX-License-Identifier: Apache-2.0

// quote
// ├── when there is no such lock
// │   └── it reverts with UnknownLock: test_STAKE_8_UnknownLock
// ├── when the amount is zero
// │   └── it is nothing: test_STAKE_8_nothing
// ├── given that nothing was ever brought or staked
// │   └── it is nothing, of any amount: test_STAKE_8_nothingBrought
// ├── given a chain that is younger than 90 days
// │   └── it counts all that there was: test_STAKE_8_aYoungChain
// └── otherwise
//     ├── it says weight, total weight and the end of each lock: test_STAKE_8_weights
//     ├── it says what the last days' rewards would have paid, of each token: test_STAKE_8_quote
//     ├── it is never more than there was: test_STAKE_8_theMost
//     ├── it is what such a stake is paid, when the same comes again: test_fuzz_STAKE_8_asIfItHadBeenThere
//     ├── it counts what is due now and not written yet: test_STAKE_8_notWrittenYet
//     └── it counts ninety days, today included, and no more: test_STAKE_8_onlyTheLast90Days

pragma solidity 0.8.37;

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingQuoteTest is StakingFixture {
    function test_STAKE_8_UnknownLock() public {
        uint8[2] memory locks = [4, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, locks[i]));
            staking.quote(1, locks[i]);
        }
    }

    function test_STAKE_8_nothing() public {
        stake(BOB, 900 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        pass(WEEK);
        IStaking.Quote memory q = staking.quote(0, 3);
        assertTrue(q.weight == 0 && q.rewards[ETH] == 0, "nothing for nothing");
        assertEq(q.totalWeight, 900 * ONE_STOA * 100, "total weight");
    }

    function test_STAKE_8_nothingBrought() public {
        IStaking.Quote memory q = staking.quote(type(uint112).max, 3);
        for (uint8 tokenId; tokenId < 3; ++tokenId) assertEq(q.rewards[tokenId], 0, "rewards");
        assertEq(q.totalWeight, 0, "total weight");
        bring(ETH, 7 ether);
        pass(WEEK);
        assertEq(staking.quote(type(uint112).max, 3).rewards[ETH], 0, "nothing was given out");
    }

    function test_STAKE_8_aYoungChain() public {
        IEmission.Config memory c = config();
        vm.warp(10 days);
        c.start = 11 days;
        deployAll(c);
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 1e12);
        pass(WEEK);
        assertNear(staking.quote(uint112(1_000_000 * ONE_STOA), 0).rewards[DOLLAR], 0.5e12, 1e9, "half of it");
    }

    function test_STAKE_8_weights() public {
        stake(BOB, 900 * ONE_STOA, 1);
        for (uint8 lock; lock < 4; ++lock) {
            IStaking.Quote memory q = staking.quote(uint112(100 * ONE_STOA), lock);
            assertEq(q.weight, 100 * ONE_STOA * weights()[lock], "weight");
            assertEq(q.totalWeight, 900 * ONE_STOA * 125, "total weight");
            assertEq(q.lockEnd, block.timestamp + durations()[lock], "end");
        }
    }

    function test_STAKE_8_quote() public {
        stake(BOB, 900 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        bring(DOLLAR, 700e6);
        pass(20 days);
        stake(address(this), 1, 0);
        IStaking.Quote memory q = staking.quote(uint112(100 * ONE_STOA), 3);
        // the weights are 20,000 for it, 90,000 for Bob, and 100
        assertNear(q.rewards[ETH], 7 ether * uint256(20_000) / 110_100, 1e12, "ETH");
        assertNear(q.rewards[DOLLAR], 700e6 * uint256(20_000) / 110_100, 2, "dollars");
        assertEq(q.rewards[STOA], 0, "no STOA");
    }

    function test_STAKE_8_theMost() public {
        stake(BOB, 900 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        pass(20 days);
        uint256 most = staking.quote(type(uint112).max, 3).rewards[ETH];
        assertTrue(most < 7 ether, "nobody gets more than there was");
        assertTrue(most > 6.9 ether, "though nearly all");
    }

    /// @dev What a stake would have been paid is what such a stake is paid, when the same comes again.
    function test_fuzz_STAKE_8_asIfItHadBeenThere(uint256 others, uint256 amount, uint8 lock) public {
        (others, amount) = (bound(others, 1, ALLOCATED / 4), bound(amount, 1, ALLOCATED / 4));
        lock = uint8(bound(lock, 0, 3));
        stake(BOB, others, 0);
        bring(DOLLAR, 1e15);
        pass(7 days);
        uint256 quoted = staking.quote(uint112(amount), lock).rewards[DOLLAR];
        vm.warp(BEGINNING);
        deployAll(config()); // the same with it
        stake(BOB, others, 0);
        stake(ALICE, amount, lock);
        bring(DOLLAR, 1e15);
        pass(7 days);
        assertNear(quoted, staking.claimable(ALICE, DOLLAR), 1, "the same");
    }

    function test_STAKE_8_notWrittenYet() public {
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(3 days);
        uint256 before = staking.quote(uint112(ONE_STOA), 0).rewards[DOLLAR];
        assertTrue(before != 0, "counted");
        stake(address(this), 1, 0);
        assertNear(staking.quote(uint112(ONE_STOA), 0).rewards[DOLLAR], before, 1, "the same when it is written");
    }

    /// @dev Ninety days, today included; however long nobody has called the contract.
    function test_STAKE_8_onlyTheLast90Days() public {
        pass(1 days - BEGINNING % 1 days); // midnight
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 1e12);
        pass(96 days);
        uint112 small = uint112(ONE_STOA);
        uint256 quoted = staking.quote(small, 0).rewards[DOLLAR];
        assertTrue(quoted != 0, "not yet told apart");
        stake(BOB, 1, 0); // what was given out belongs to day 7
        assertEq(staking.quote(small, 0).rewards[DOLLAR], quoted, "90 days ago is within");
        pass(1 days);
        assertTrue(staking.quote(small, 0).rewards[DOLLAR] < quoted / 1000, "91 are not");
    }
}
