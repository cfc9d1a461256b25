// SPDX-License-Identifier: Apache-2.0

// stake
// ├── when there is no such lock
// │   └── it reverts with UnknownLock: test_STAKE_1_stake_UnknownLock
// ├── when the amount is zero
// │   └── it reverts with AmountZero: test_STAKE_1_stake_AmountZero
// ├── when the amount is more than 96 bits hold
// │   ├── it reverts with SafeCastOverflowedUintDowncast: test_STAKE_1_stake_amountOverflow
// │   └── it reverts with SafeCastOverflowedUintDowncast, when only its weight is: test_STAKE_1_stake_weightOverflow
// ├── when the caller has not allowed the amount
// │   └── it reverts with ERC20InsufficientAllowance: test_STAKE_1_stake_ERC20InsufficientAllowance
// ├── when the caller has less
// │   └── it reverts with ERC20InsufficientBalance: test_STAKE_1_stake_ERC20InsufficientBalance
// ├── given an account that has never staked
// │   ├── and has no delegate
// │   │   ├── it becomes its own delegate: test_STAKE_7_stake_votesHimself
// │   │   └── it emits DelegateChanged, before the votes: test_STAKE_7_stake_DelegateChanged
// │   └── and has a delegate
// │       └── it keeps him: test_STAKE_7_stake_keepsTheDelegate
// ├── given an account that has staked before
// │   ├── it stays without a delegate, if it has said so: test_STAKE_7_stake_nobodyAsHeSaid
// │   └── it keeps what it has earned with the weight before: test_STAKE_6_stake_settles
// └── otherwise
//     ├── it makes a position with the lock's end and weight, of each lock: test_STAKE_1_locks
//     ├── it emits Staked: test_STAKE_1_stake_Staked
//     ├── it takes the amount from the caller: test_STAKE_1_stake_takes
//     ├── it stakes all that there is: test_STAKE_1_stake_all
//     ├── it makes a vote of each unit, whatever the lock: test_STAKE_7_votesOfItsOwner
//     └── it gives the new stake nothing of what was given out before: test_STAKE_4_stake_nothingOfBefore

pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingStakeTest is StakingFixture {
    function test_STAKE_1_stake_UnknownLock() public {
        uint8[2] memory locks = [4, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, locks[i]));
            staking.stake(1, locks[i]);
        }
    }

    function test_STAKE_1_stake_AmountZero() public {
        vm.expectRevert(IStaking.AmountZero.selector);
        staking.stake(0, 0);
    }

    function test_STAKE_1_stake_amountOverflow() public {
        uint256[2] memory amounts = [uint256(1) << 96, type(uint256).max];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, amounts[i]));
            staking.stake(amounts[i], 0);
        }
    }

    function test_STAKE_1_stake_weightOverflow() public {
        uint256 amount = (uint256(1) << 96) / 200 + 1;
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, amount * 200));
        staking.stake(amount, 3);
    }

    function test_STAKE_1_stake_ERC20InsufficientAllowance() public {
        stoa.approve(address(staking), 69);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(staking), 69, 70));
        staking.stake(70, 0);
    }

    function test_STAKE_1_stake_ERC20InsufficientBalance() public {
        stoa.approve(address(staking), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(this), ALLOCATED, ALLOCATED + 1));
        staking.stake(ALLOCATED + 1, 0);
    }

    function test_STAKE_7_stake_votesHimself() public {
        stake(ALICE, 500, 0);
        assertEq(staking.delegates(ALICE), ALICE, "delegate");
        assertEq(staking.getVotes(ALICE), 500, "votes");
    }

    function test_STAKE_7_stake_DelegateChanged() public {
        provide(ALICE, 500);
        vm.expectEmit(address(staking));
        emit IVotes.DelegateChanged(ALICE, address(0), ALICE);
        vm.expectEmit(address(staking));
        emit IVotes.DelegateVotesChanged(ALICE, 0, 500);
        vm.prank(ALICE);
        staking.stake(500, 0);
    }

    function test_STAKE_7_stake_keepsTheDelegate() public {
        vm.prank(ALICE);
        staking.delegate(BOB);
        stake(ALICE, 500, 0);
        assertEq(staking.delegates(ALICE), BOB, "delegate");
        assertTrue(staking.getVotes(BOB) == 500 && staking.getVotes(ALICE) == 0, "votes");
    }

    function test_STAKE_7_stake_nobodyAsHeSaid() public {
        stake(ALICE, 500, 0);
        vm.prank(ALICE);
        staking.delegate(address(0));
        stake(ALICE, 30, 0);
        assertEq(staking.delegates(ALICE), address(0), "delegate");
        assertEq(staking.getVotes(ALICE), 0, "votes");
        assertEq(staking.stakeOf(ALICE), 530, "stake");
    }

    /// @dev The weight of the second stake counts from then on.
    function test_STAKE_6_stake_settles() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        stake(BOB, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 7e12);
        pass(1 days);
        stake(ALICE, 2000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(staking.earned(ALICE, tokenId), staking.earned(BOB, tokenId), "as before");
        }
        pass(1 days);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertNear(staking.claimable(ALICE, tokenId), 0.5e12 + 0.75e12, 1e9, "then three quarters");
        }
        expectConserved(both());
    }

    function test_STAKE_1_locks() public {
        uint256 sum;
        for (uint8 lock; lock < 4; ++lock) {
            pass(1000);
            uint256 id = stake(ALICE, 70, lock);
            sum += 70 * weights()[lock];
            assertEq(id, lock + 1, "number");
            IStaking.Position memory p = staking.positions(id);
            assertTrue(p.owner == ALICE && p.lock == lock && p.amount == 70 && p.leavesAt == 0, "position");
            assertEq(p.lockEnd, block.timestamp + durations()[lock], "end of the lock");
            assertEq(staking.weightOf(ALICE), sum, "weight");
            assertEq(staking.totalWeight(), sum, "total weight");
            assertEq(staking.stakeOf(ALICE), 70 * uint256(lock + 1), "stake");
            assertEq(staking.totalPositions(), 70 * uint256(lock + 1), "positions");
        }
        assertEq(staking.positionCount(), 4, "count");
    }

    function test_STAKE_1_stake_Staked() public {
        for (uint8 lock; lock < 4; ++lock) {
            provide(ALICE, 70);
            vm.expectEmit(address(staking));
            emit IStaking.Staked(lock + 1, ALICE, 70, lock, block.timestamp + durations()[lock]);
            vm.prank(ALICE);
            staking.stake(70, lock);
        }
    }

    function test_STAKE_1_stake_takes() public {
        provide(ALICE, 100);
        vm.prank(ALICE);
        staking.stake(70, 0);
        assertEq(stoa.balanceOf(ALICE), 30, "Alice's");
        assertEq(stoa.balanceOf(address(staking)), 70, "taken");
    }

    function test_STAKE_1_stake_all() public {
        stoa.approve(address(staking), ALLOCATED);
        staking.stake(ALLOCATED, 3);
        assertEq(staking.totalWeight(), ALLOCATED * 200, "all of it");
    }

    function test_STAKE_7_votesOfItsOwner() public {
        stake(ALICE, 500, 3);
        uint256 t = block.timestamp;
        assertEq(staking.getVotes(ALICE), 500, "a vote each");
        pass(10);
        stake(ALICE, 20, 0);
        pass(10);
        assertEq(staking.getPastVotes(ALICE, t), 500, "then");
        assertEq(staking.getPastVotes(ALICE, t - 1), 0, "before");
        assertEq(staking.getPastVotes(ALICE, t + 10), 520, "after");
        assertEq(staking.getPastBalanceOf(ALICE, t + 10), 520, "own units");
        assertEq(staking.getPastDelegate(ALICE, t), ALICE, "delegate");
        assertEq(staking.getPastTotalSupply(t), 500, "all");
        assertEq(stoa.getVotes(address(staking)), 0, "GOV-4: the stake delegates none");
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, t + 20, t + 20));
        staking.getPastVotes(ALICE, t + 20);
    }

    function test_STAKE_4_stake_nothingOfBefore() public {
        stake(BOB, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 7e12);
        pass(1 days);
        stake(ALICE, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) assertEq(staking.earned(ALICE, tokenId), 0, "nothing");
        expectConserved(both());
    }
}
