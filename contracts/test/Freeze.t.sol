// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Rollup} from "../src/Rollup.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @dev The deadlines of the queue, what a batch owes it, and freezing.
contract FreezeTest is RollupFixture {
    uint256 private constant SILENCE = 14 days;
    uint256 private constant PATIENCE = 6 hours;

    function expectTooEarly(uint256 limit) private {
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOverdue.selector, limit, block.timestamp));
        rollup.freeze();
    }

    function freezeAsAnyone() private {
        vm.expectEmit(address(rollup));
        emit IRollup.RollupFrozen(block.timestamp);
        vm.prank(BOB);
        rollup.freeze();
        assertEq(rollup.frozenAt(), block.timestamp, "frozen now");
    }

    function force(uint32 booking) private {
        vm.prank(ALICE);
        bridge.force{value: QUEUE_FEE}(booking, 1);
    }

    /// @dev A batch that consumes the first demands of the queue, of bookings 1, 2, …
    function consuming(uint256 count) private view returns (Batch memory b) {
        b = next();
        b.queueCount = count;
        b.s = new uint256[8][](count);
        for (uint256 i; i < count; ++i) b.s[i] = entryRow(i, 1, forceWords(b.queuePosition + i + 1, 1, ALICE));
    }

    function depositing(uint256 count) private view returns (Batch memory b) {
        b = next();
        b.queueCount = count;
        b.s = new uint256[8][](count);
        for (uint256 i; i < count; ++i) b.s[i] = depositRow(i, 1, 5, 0, 1, ALICE);
    }

    /* CONSTRUCTION */

    function deploy(IRollup.Config memory c) external returns (Rollup) {
        return new Rollup(c);
    }

    function test_construction_QueuePeriodOutOfRange() public {
        IRollup.Config memory c = config();
        for (uint256 k; k < 4; ++k) {
            c.queuePeriod = [uint256(0), 1 days - 1, 14 days + 1, type(uint256).max][k];
            vm.expectRevert(abi.encodeWithSelector(IRollup.QueuePeriodOutOfRange.selector, 1 days, 14 days, c.queuePeriod));
            this.deploy(c);
        }
        c.queuePeriod = 1 days;
        this.deploy(c);
        c.queuePeriod = 14 days;
        assertEq(this.deploy(c).queuePeriod(), 14 days, "period");
    }

    /* FREEZE-1: THE QUEUE */

    function test_FREEZE_1_aSecondAfterTheDeadline() public {
        uint256 deadline = block.timestamp + QUEUE_PERIOD;
        depositEth(ALICE, 5, 1);
        assertEq(rollup.freezableAfter(), deadline, "freezable after");
        assertEq(rollup.queueEntry(1).deadline, deadline, "deadline");
        expectTooEarly(deadline);
        vm.warp(deadline);
        expectTooEarly(deadline);
        vm.warp(deadline + 1);
        freezeAsAnyone();
        vm.expectRevert(abi.encodeWithSelector(IRollup.Frozen.selector, block.timestamp));
        rollup.freeze();
    }

    function test_FREEZE_1_theFirstEntryThatWaitsCounts() public {
        uint256 start = block.timestamp;
        depositEth(ALICE, 5, 1);
        vm.warp(start + 1 days);
        depositEth(ALICE, 5, 1);
        assertEq(rollup.freezableAfter(), start + QUEUE_PERIOD, "the first");
        submit(depositing(1));
        assertEq(rollup.freezableAfter(), start + 1 days + QUEUE_PERIOD, "the second");
        submit(depositing(1));
        assertEq(rollup.freezableAfter(), start + 1 days + SILENCE, "none");
    }

    function test_FREEZE_1_aBatchAfterTheDeadlineSaves() public {
        depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + QUEUE_PERIOD + 1 days);
        submit(depositing(1));
        expectTooEarly(block.timestamp + SILENCE);
    }

    /// @dev Who floods the queue gives the operator time: 15 seconds for each entry.
    function test_FREEZE_1_deadlinesGrowWithTheQueue() public {
        uint256 start = block.timestamp;
        for (uint32 i; i < 10; ++i) {
            depositEth(ALICE, 5, 1);
            assertEq(rollup.queueEntry(i + 1).deadline, start + QUEUE_PERIOD + 15 * i, "in one block");
            assertEq(rollup.queueEntry(i + 1).kind, 2, "kind");
        }
        vm.warp(start + 100);
        depositEth(ALICE, 5, 1);
        assertEq(rollup.queueEntry(11).deadline, start + QUEUE_PERIOD + 150, "behind the flood");
        vm.warp(start + 1000);
        depositEth(ALICE, 5, 1);
        assertEq(rollup.queueEntry(12).deadline, start + 1000 + QUEUE_PERIOD, "when it is over");
    }

    /* FREEZE-2: SILENCE */

    function test_FREEZE_2_withoutAnyBatch() public {
        uint256 limit = block.timestamp + SILENCE;
        vm.warp(limit);
        expectTooEarly(limit);
        vm.warp(limit + 1);
        freezeAsAnyone();
    }

    function test_FREEZE_2_countsFromTheLastBatch() public {
        vm.warp(block.timestamp + 10 days);
        Batch memory b = next();
        b.timestamp -= 3 hours; // L1 counts from when it accepted the batch
        submit(b);
        uint256 limit = block.timestamp + SILENCE;
        vm.warp(limit);
        expectTooEarly(limit);
        vm.warp(limit + 1);
        freezeAsAnyone();
    }

    /// @dev With a queue period of 14 days either comes first.
    function test_fuzz_freezableAfter(uint256 period, uint256 enqueued) public {
        IRollup.Config memory c = config();
        c.queuePeriod = bound(period, 1 days, 14 days);
        rollup = new Rollup(c);
        deployBridge(address(dollar), address(stoa), QUEUE_FEE);
        uint256 deployed = block.timestamp;
        enqueued = bound(enqueued, 0, 14 days);
        vm.warp(deployed + enqueued);
        depositEth(ALICE, 5, 1);
        uint256 limit = deployed + (enqueued + c.queuePeriod < SILENCE ? enqueued + c.queuePeriod : SILENCE);
        assertEq(rollup.freezableAfter(), limit, "the earlier one");
        vm.warp(limit);
        expectTooEarly(limit);
        vm.warp(limit + 1);
        freezeAsAnyone();
    }

    /* FROZEN */

    function test_frozen_takesNothing() public {
        depositEth(ALICE, 5, 1);
        IRollup.Parameters memory p = params(2);
        vm.prank(GOVERNOR);
        rollup.announceParams(p);
        vm.warp(block.timestamp + QUEUE_PERIOD + 1);
        freezeAsAnyone();
        bytes memory err = abi.encodeWithSelector(IRollup.Frozen.selector, block.timestamp);

        vm.warp(block.timestamp + 1);
        expectRefusal(depositing(1), err);
        vm.prank(GOVERNOR);
        vm.expectRevert(err);
        rollup.enqueueParams(p);
        vm.startPrank(ALICE);
        vm.expectRevert(err);
        bridge.deposit{value: 1 + QUEUE_FEE}(0, 1, 5, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0));
        vm.expectRevert(err);
        bridge.force{value: QUEUE_FEE}(5, 1);
        vm.expectRevert(err);
        bridge.award{value: QUEUE_FEE}(5, 1, 6, 0, 1);
        vm.expectRevert(err);
        bridge.fullExit{value: QUEUE_FEE}(5, 0);
        vm.stopPrank();
        assertEq(rollup.head().queueLength, 1, "entries");
    }

    function test_frozen_creditsArePaid() public {
        depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + QUEUE_PERIOD + 1);
        freezeAsAnyone();
        assertEq(bridge.claimFor(OPERATOR, 0), QUEUE_FEE, "claimed");
    }

    /* BATCH-1: SILENCE OF THE OPERATOR */

    function test_BATCH_1_anyoneAfterTwoDays() public {
        vm.warp(block.timestamp + 1 days);
        submit(next());
        uint256 settled = block.timestamp;
        vm.warp(settled + 48 hours);
        uint256[] memory words = wordsOf(next());
        (IRollup.Claim memory claim,) = claimOf(words);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOperator.selector, OPERATOR, BOB));
        rollup.submitBatch(words, claim);

        vm.warp(settled + 48 hours + 1);
        words = wordsOf(next());
        uint256 fNew;
        (claim, fNew) = claimOf(words);
        vm.prank(BOB);
        rollup.submitBatch(words, claim);
        state = fNew;
        assertEq(rollup.head().settledAt, block.timestamp, "settled");
        assertTrue(rollup.head().open, "open");

        words = wordsOf(next()); // by anyone, until the operator is back
        (claim, fNew) = claimOf(words);
        vm.prank(ALICE);
        rollup.submitBatch(words, claim);
        state = fNew;

        submit(next());
        assertTrue(!rollup.head().open, "closed");
        words = wordsOf(next());
        (claim,) = claimOf(words);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOperator.selector, OPERATOR, BOB));
        rollup.submitBatch(words, claim);
    }

    /* BATCH-13: WHAT A BATCH OWES THE QUEUE */

    function test_BATCH_13_aFreshEntryMayWait() public {
        depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + PATIENCE - 1);
        submit(next());
        vm.warp(block.timestamp + 1);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 0));
    }

    /// @dev The batch's time counts, not L1's: a batch under way is not refused for what came meanwhile.
    function test_BATCH_13_atTheTimeOfTheBatch() public {
        depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + PATIENCE + 1 hours);
        Batch memory b = next();
        b.timestamp -= 1 hours;
        expectRefusal(b, abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 0));
        b.timestamp -= 1;
        submit(b);
    }

    function test_BATCH_13_halfOfTheLane() public {
        for (uint256 i; i < 4; ++i) depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + 1 days);
        expectRefusal(depositing(0), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 0));
        expectRefusal(depositing(1), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 1));
        submit(depositing(2));
        expectRefusal(depositing(1), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 1));
        submit(depositing(2)); // nothing is left
    }

    function test_BATCH_13_theLastOneMayBeAlone() public {
        for (uint256 i; i < 3; ++i) depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + 1 days);
        submit(depositing(2));
        submit(depositing(1));
        assertEq(rollup.head().waits, 0, "no exception");
    }

    /// @dev Behind a flood an entry counts from the time at which it is due, as FREEZE-1 does.
    function test_BATCH_13_floodsGiveTime() public {
        for (uint256 i; i < 5; ++i) depositEth(ALICE, 5, 1);
        vm.warp(block.timestamp + PATIENCE + 59); // the fifth is due 60 seconds later than the first
        submit(depositing(4));
        submit(next());
        vm.warp(block.timestamp + 1);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 0));
    }

    /// @dev Sixteen batches in a row may wait for the crank of a demand. Who takes an entry begins anew.
    function test_BATCH_13_aDemandMayWait() public {
        force(1);
        force(2);
        force(3);
        vm.warp(block.timestamp + 1 days);
        for (uint256 k; k < 2; ++k) {
            for (uint256 i; i < 16; ++i) {
                submit(next());
                assertEq(rollup.head().waits, i + 1, "waits");
            }
            expectRefusal(next(), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 1, 0));
            submit(consuming(1));
            assertEq(rollup.head().waits, 0, "took one, and waits for the next");
        }
        submit(consuming(1));
        assertEq(rollup.head().waits, 0, "nothing waits");
        submit(next());
    }

    function test_BATCH_13_onlyADemandIsAnExcuse() public {
        force(1);
        vm.prank(ALICE);
        bridge.award{value: QUEUE_FEE}(5, 1, 6, 0, 1);
        vm.warp(block.timestamp + 1 days);
        expectRefusal(consuming(1), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 1)); // it would leave the award
    }

    /// @dev Nobody's full exit is passed over: once it is old every batch has to take it.
    function test_BATCH_13_aFullExitIsNoExcuse() public {
        vm.prank(ALICE);
        bridge.fullExit{value: QUEUE_FEE}(5, 0);
        vm.warp(block.timestamp + 1 days);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.QueueNeglected.selector, 2, 0));
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = fullExitRow(0, 0, 5, 0, 0, ALICE);
        submit(b);
        assertEq(rollup.head().queuePosition, 1, "consumed");
    }
}
