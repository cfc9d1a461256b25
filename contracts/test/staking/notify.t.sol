// SPDX-License-Identifier: Apache-2.0

// notify
// ├── when the caller is not the fees
// │   └── it reverts with NotFees: test_STAKE_6_NotFees
// ├── when the ETH that comes is not the amount, or comes with a token
// │   └── it reverts with WrongValue, of less, of more and of any: test_STAKE_6_WrongValue
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_STAKE_6_notify_UnknownToken
// ├── when the fees have not allowed the amount
// │   └── it reverts with ERC20InsufficientAllowance: test_STAKE_6_notify_ERC20InsufficientAllowance
// ├── when more is held than 128 bits hold
// │   └── it reverts with SafeCastOverflowedUintDowncast: test_STAKE_6_notify_overflow
// ├── when the amount is zero
// │   ├── given nothing left
// │   │   └── it ends now: test_STAKE_4_notify_nothing
// │   └── given something left
// │       └── it changes neither end nor what is left: test_STAKE_4_notify_nothingMore
// ├── given nothing left
// │   └── it is due in a week: test_STAKE_4_notify_first
// ├── given something left
// │   ├── it makes the end the mean of the two ends, by amounts: test_STAKE_4_newEndIsTheMeanByAmounts
// │   ├── it counts nothing for the part whose end is over: test_STAKE_4_notify_endIsOver
// │   └── it gives out first what is due until now: test_STAKE_4_notify_givesOutFirst
// ├── given a token that keeps a part
// │   └── it counts what arrives: test_STAKE_6_feesOnTransfer
// └── otherwise
//     ├── it takes and holds the amount, of each token: test_STAKE_6_notify
//     ├── it emits RewardAdded, of each token: test_STAKE_6_RewardAdded
//     └── it has the end never earlier, nor more than a week away: test_fuzz_STAKE_4_theEnd

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {FeeToken} from "../mocks/Tokens.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingNotifyTest is StakingFixture {
    function notifyZero() private {
        vm.prank(address(fees));
        staking.notify(DOLLAR, 0);
    }

    function test_STAKE_6_NotFees() public {
        address[3] memory others = [STRANGER, EXECUTOR, address(treasury)];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotFees.selector, address(fees), others[i]));
            vm.prank(others[i]);
            staking.notify(DOLLAR, 0);
        }
    }

    function test_STAKE_6_WrongValue() public {
        vm.deal(address(fees), 100);
        vm.startPrank(address(fees));
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongValue.selector, 5, 4));
        staking.notify{value: 4}(ETH, 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongValue.selector, 5, 6));
        staking.notify{value: 6}(ETH, 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongValue.selector, 0, 4));
        staking.notify{value: 4}(DOLLAR, 4);
        vm.stopPrank();
    }

    function test_STAKE_6_notify_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownToken.selector, ids[i]));
            vm.prank(address(fees));
            staking.notify(ids[i], 1);
        }
    }

    function test_STAKE_6_notify_ERC20InsufficientAllowance() public {
        give(DOLLAR, address(fees), 100);
        vm.startPrank(address(fees));
        dollar.approve(address(staking), 69);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(staking), 69, 70));
        staking.notify(DOLLAR, 70);
        vm.stopPrank();
    }

    function test_STAKE_6_notify_overflow() public {
        uint256 most = type(uint128).max;
        give(DOLLAR, address(fees), most + 1);
        vm.startPrank(address(fees));
        dollar.approve(address(staking), most + 1);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 128, most + 1));
        staking.notify(DOLLAR, most + 1);
        staking.notify(DOLLAR, most);
        vm.stopPrank();
        bring(ETH, 1); // others go on
        give(DOLLAR, address(fees), 1);
        vm.startPrank(address(fees));
        dollar.approve(address(staking), 1);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        staking.notify(DOLLAR, 1);
        vm.stopPrank();
    }

    function test_STAKE_4_notify_nothing() public {
        vm.expectEmit(address(staking));
        emit IStaking.RewardAdded(DOLLAR, 0, block.timestamp);
        notifyZero();
        assertEq(staking.rewards(DOLLAR).end, block.timestamp, "end");
        assertEq(staking.rewards(DOLLAR).left, 0, "left");
        vm.prank(address(fees));
        staking.notify(ETH, 0);
        assertEq(staking.rewards(ETH).end, block.timestamp, "of ETH");
    }

    function test_STAKE_4_notify_nothingMore() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        IStaking.Rewards memory before = staking.rewards(DOLLAR);
        notifyZero();
        IStaking.Rewards memory then = staking.rewards(DOLLAR);
        assertEq(then.end, before.end, "end");
        assertEq(then.left, before.left, "left");
        assertEq(then.held, before.held, "held");
    }

    function test_STAKE_4_notify_first() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            bring(tokenId, 5e9);
            assertEq(staking.rewards(tokenId).end, block.timestamp + WEEK, "end");
            assertEq(staking.rewards(tokenId).left, 5e9 * UNIT, "left");
        }
    }

    function test_STAKE_4_newEndIsTheMeanByAmounts() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 3); // to the virtual weight falls next to nothing
        bring(DOLLAR, 7e12);
        uint256 end = block.timestamp + WEEK;
        pass(4 days); // three of seven parts are left, for three days
        uint256 want = block.timestamp + 4 days - 1; // but for what the virtual weight gave back
        dollar.mint(address(fees), 1e12);
        vm.startPrank(address(fees));
        dollar.approve(address(staking), 1e12);
        vm.expectEmit(address(staking));
        emit IStaking.RewardAdded(DOLLAR, 1e12, want);
        staking.notify(DOLLAR, 1e12);
        vm.stopPrank();
        assertEq(staking.rewards(DOLLAR).end, want, "(3 * 3 + 1 * 7) / 4 days");
        assertTrue(staking.rewards(DOLLAR).end > end, "later");
        assertNear(staking.rewards(DOLLAR).left / UNIT, 4e12, 1e8, "left");
    }

    /// @dev So much is staked that what is left of a unit is too little to be given out when its end comes.
    function test_STAKE_4_notify_endIsOver() public {
        stake(ALICE, 399_000_000 * ONE_STOA, 3);
        bring(DOLLAR, 1);
        pass(WEEK);
        notifyZero();
        pass(WEEK);
        notifyZero();
        pass(WEEK + 1 days);
        IStaking.Rewards memory r = staking.rewards(DOLLAR);
        assertTrue(r.left != 0 && r.end == block.timestamp - 1 days, "its end is over");
        bring(DOLLAR, 1);
        assertEq(staking.rewards(DOLLAR).left, r.left + UNIT, "left");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + UNIT * WEEK / (r.left + UNIT), "end");
    }

    function test_STAKE_4_notify_givesOutFirst() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        uint256 earned = staking.earned(ALICE, DOLLAR);
        uint256 accumulator = staking.rewards(DOLLAR).accumulator;
        bring(DOLLAR, 70e12);
        assertEq(staking.earned(ALICE, DOLLAR), earned, "earned");
        assertEq(staking.rewards(DOLLAR).accumulator, accumulator, "accumulator");
        expectConserved(both());
    }

    /// @dev Of a token that keeps a part, what arrives counts.
    function test_STAKE_6_feesOnTransfer() public {
        vm.etch(address(dollar), address(new FeeToken()).code);
        stake(ALICE, ONE_STOA, 0);
        bring(DOLLAR, 1000);
        assertEq(staking.rewards(DOLLAR).held, 990, "arrived");
        expectConserved(both());
    }

    function test_STAKE_6_notify() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            bring(tokenId, 70);
            bring(tokenId, 7);
            assertEq(staking.rewards(tokenId).held, 77, "held");
            assertEq(balance(tokenId, address(staking)), 77, "taken");
            assertEq(balance(tokenId, address(fees)), 0, "of the fees");
        }
    }

    function test_STAKE_6_RewardAdded() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            give(tokenId, address(fees), 70);
            vm.startPrank(address(fees));
            if (tokenId == DOLLAR) dollar.approve(address(staking), 70);
            if (tokenId == STOA) stoa.approve(address(staking), 70);
            vm.expectEmit(address(staking));
            emit IStaking.RewardAdded(tokenId, 70, block.timestamp + WEEK);
            staking.notify{value: tokenId == ETH ? 70 : 0}(tokenId, 70);
            vm.stopPrank();
        }
    }

    /// @dev Whatever comes when: the end is never more than a week away, and never in the past while something is left.
    function test_fuzz_STAKE_4_theEnd(uint256 seed) public {
        stake(ALICE, 100 * ONE_STOA, 0);
        for (uint256 i; i < 20; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 before = staking.rewards(DOLLAR).end;
            bring(DOLLAR, seed % (1 << (seed >> 250)) + 1);
            uint256 end = staking.rewards(DOLLAR).end;
            assertTrue(end >= before && end > block.timestamp && end <= block.timestamp + WEEK, "the end");
            pass((seed >> 100) % 2 days);
        }
    }
}
