// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Groth16Verifier} from "../src/Groth16Verifier.sol";
import {Registry} from "../src/Registry.sol";
import {Rollup} from "../src/Rollup.sol";
import {Timelock} from "../src/Timelock.sol";
import {IBatchVerifier} from "../src/interfaces/IBatchVerifier.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {KnownTau} from "./utils/KnownTau.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";
import {Vectors} from "./utils/Vectors.sol";

/// @dev The rules REGISTRY-1 to REGISTRY-6, and what pauses, other operators and proven bugs do to a rollup.
contract RegistryTest is RollupFixture {
    address private constant NEXT = address(0xe47);
    uint256 private constant CANARY = uint256(keccak256("stoa.canary.v1")) % R;

    /// @dev The configuration of a registry that the next contract is.
    function registration() private returns (IRegistry.Config memory) {
        IRollup.Config memory c = config();
        c.registry = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        return registryConfig(address(new Rollup(c)));
    }

    function deploy(IRegistry.Config memory c) external returns (Registry) {
        return new Registry(c);
    }

    function expectConfigError(IRegistry.Config memory c, bytes memory err) private {
        vm.expectRevert(err);
        this.deploy(c);
    }

    function expectUnknown(uint32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownShape.selector, id));
        registry.shape(id);
    }

    /* CONSTRUCTION */

    function test_construction() public {
        IRegistry.Config memory c = registration();
        vm.expectEmit();
        emit IRegistry.OperatorChanged(OPERATOR, 0);
        vm.expectEmit();
        emit IRegistry.ShapeRegistered(SHAPE, CAP_P, CAP_L, CAP_M, CAP_E, CAP_S, 0, address(verifier), "mock");
        vm.expectEmit();
        emit IRegistry.ShapeRegistered(OTHER_SHAPE, 8190, 0, 0, 0, 0, 0, address(otherVerifier), "mock");
        vm.expectEmit();
        emit IRegistry.ShapeRegistered(BLOB_SHAPE, BLOB_CAP_P, 1, 1, 1, BLOB_CAP_S, 2, address(blobVerifier), "mock");
        Registry r = new Registry(c);

        assertEq(r.rollup(), c.rollup, "rollup");
        assertEq(r.timelock(), TIMELOCK, "timelock");
        assertEq(r.council(), COUNCIL, "council");
        assertEq(r.successor(), address(0), "successor");
        assertEq(r.brokenAt(), 0, "broken");
        IRegistry.Status memory s = r.status();
        assertTrue(s.operator == OPERATOR && s.pausedUntil == 0 && s.term == 0, "status");
        for (uint256 i; i < 3; ++i) {
            assertEq(keccak256(abi.encode(r.shape(c.shapes[i].id))), keccak256(abi.encode(c.shapes[i])), "shape");
        }
        assertEq(keccak256(abi.encode(r.liveShapes())), keccak256(abi.encode(ids(3))), "live");
        expectUnknown(1);
    }

    function ids(uint256 count) private pure returns (uint32[] memory list) {
        list = new uint32[](count);
        for (uint256 i; i < count; ++i) list[i] = [SHAPE, OTHER_SHAPE, BLOB_SHAPE][i];
    }

    function test_construction_WrongRegistry() public {
        address next_ = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        expectConfigError(
            registryConfig(address(rollup)), abi.encodeWithSelector(IRegistry.WrongRegistry.selector, next_, address(registry))
        );
    }

    function test_construction_ZeroAddress() public {
        for (uint256 k; k < 3; ++k) {
            IRegistry.Config memory c = registration();
            if (k == 0) c.timelock = address(0);
            if (k == 1) c.council = address(0);
            if (k == 2) c.operator = address(0);
            string memory field = ["timelock", "council", "operator"][k];
            expectConfigError(c, abi.encodeWithSelector(IRegistry.ZeroAddress.selector, field));
        }
    }

    /* REGISTRY-1 */

    function test_REGISTRY_1_shapes() public {
        IRegistry.Config memory c = registration();
        c.shapes = new IRegistry.Shape[](0);
        expectConfigError(c, abi.encodeWithSelector(IRegistry.NoShapes.selector));

        c.shapes = shapes();
        c.shapes[1].id = SHAPE;
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTwice.selector, SHAPE));

        c.shapes = shapes();
        c.shapes[1].capS = 1;
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTooLarge.selector, OTHER_SHAPE, 8190, 8191));
        (c.shapes[1].capE, c.shapes[1].capS) = (1, 0);
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTooLarge.selector, OTHER_SHAPE, 8190, 8191));
        (c.shapes[1].capM, c.shapes[1].capE) = (1, 0);
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTooLarge.selector, OTHER_SHAPE, 8190, 8191));
        (c.shapes[1].capL, c.shapes[1].capM) = (1, 0);
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTooLarge.selector, OTHER_SHAPE, 8190, 8191));
        c.shapes[1].capM = type(uint16).max;
        c.shapes[1].capP = type(uint16).max;
        expectConfigError(c, abi.encodeWithSelector(IRegistry.ShapeTooLarge.selector, OTHER_SHAPE, 8190, 131071));

        c.shapes = shapes();
        c.shapes[0].verifier = IBatchVerifier(address(0));
        expectConfigError(c, abi.encodeWithSelector(IRegistry.VerifierMissing.selector, SHAPE, address(0)));
        c.shapes[0].verifier = IBatchVerifier(ALICE);
        expectConfigError(c, abi.encodeWithSelector(IRegistry.VerifierMissing.selector, SHAPE, ALICE));
    }

    function test_REGISTRY_1_WrongDataCapacity() public {
        IRegistry.Config memory c = registration();
        c.shapes[2] = IRegistry.Shape(BLOB_SHAPE, 0, 0, 0, 0, 5, blobVerifier, true);
        expectCapacityError(c, 0);
        c.shapes[2].capL = 6145;
        expectCapacityError(c, 4 * 6145);
        (c.shapes[2].capL, c.shapes[2].capE) = (6143, 2);
        expectCapacityError(c, 4 * 6143 + 3 * 2);
        (c.shapes[2].capM, c.shapes[2].capE) = (2, 0);
        expectCapacityError(c, 4 * 6143 + 3 * 2);
        (c.shapes[2].capP, c.shapes[2].capL, c.shapes[2].capM, c.shapes[2].capE) = (1, 6141, 2, 2);
        expectCapacityError(c, 1 + 4 * 6141 + 3 * 2 + 3 * 2);
        (c.shapes[2].capP, c.shapes[2].capL, c.shapes[2].capM, c.shapes[2].capE) = (0, 6144, 0, 0);
        assertTrue(this.deploy(c).shape(BLOB_SHAPE).inBlobs, "six blobs");
    }

    function expectCapacityError(IRegistry.Config memory c, uint256 words) private {
        expectConfigError(c, abi.encodeWithSelector(IRegistry.WrongDataCapacity.selector, BLOB_SHAPE, 6 * 4096, words));
    }

    function newShape(uint32 id) private view returns (IRegistry.Shape memory) {
        return IRegistry.Shape(id, 1, 0, 0, 0, 1, verifier, false);
    }

    function test_REGISTRY_1_addAndRetire() public {
        vm.startPrank(TIMELOCK);
        vm.expectEmit(address(registry));
        emit IRegistry.ShapeRegistered(1, 1, 0, 0, 0, 1, 0, address(verifier), "mock");
        registry.addShape(newShape(1));
        assertEq(registry.liveShapes().length, 4, "live");

        vm.expectEmit(address(registry));
        emit IRegistry.ShapeRetired(SHAPE);
        registry.retireShape(SHAPE);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownShape.selector, SHAPE));
        registry.retireShape(SHAPE);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ShapeTwice.selector, SHAPE));
        registry.addShape(shapes()[0]); // an id means one circuit for ever
        vm.stopPrank();

        expectUnknown(SHAPE);
        uint32[] memory live = registry.liveShapes();
        assertEq(live.length, 3, "live");
        assertTrue(live[0] == 1 && live[1] == OTHER_SHAPE && live[2] == BLOB_SHAPE, "which");
        expectRefusal(next(), abi.encodeWithSelector(IRollup.UnknownShape.selector, SHAPE));
        Batch memory b = next();
        b.shape = OTHER_SHAPE;
        submit(b);
    }

    function test_REGISTRY_1_TooManyShapes() public {
        vm.startPrank(TIMELOCK);
        for (uint32 id = 100; id < 113; ++id) registry.addShape(newShape(id));
        vm.expectRevert(abi.encodeWithSelector(IRegistry.TooManyShapes.selector, 16, 17));
        registry.addShape(newShape(113));
        registry.retireShape(112);
        registry.addShape(newShape(113));
        vm.stopPrank();
    }

    /* REGISTRY-2 */

    function expectTimelockOnly(address who) private {
        bytes memory err = abi.encodeWithSelector(IRegistry.NotTimelock.selector, TIMELOCK, who);
        vm.startPrank(who);
        vm.expectRevert(err);
        registry.addShape(newShape(1));
        vm.expectRevert(err);
        registry.retireShape(SHAPE);
        vm.expectRevert(err);
        registry.replaceOperator(who);
        vm.stopPrank();
    }

    function test_REGISTRY_2_NotTimelock() public {
        address[5] memory others = [OPERATOR, COUNCIL, GOVERNOR, ALICE, address(rollup)];
        for (uint256 i; i < others.length; ++i) expectTimelockOnly(others[i]);
    }

    /// @dev With a queue period of 7 days the delay is 45 days, with 14 days it is 52: a demand and a pause may take 7 days and 8, or 14 and 8.
    function test_REGISTRY_2_DelayTooShort() public {
        for (uint256 k; k < 3; ++k) {
            uint256 least = [uint256(45 days), 45 days, 52 days][k];
            IRegistry.Config memory c = registration();
            vm.chainId(1);
            MockRollup m = new MockRollup([uint256(1 days), 7 days, 14 days][k]);
            c.rollup = address(m);
            m.name(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2));
            c.timelock = address(new Timelock(least - 1, new address[](0)));
            Timelock enough = new Timelock(least, new address[](0));
            expectConfigError(c, abi.encodeWithSelector(IRegistry.DelayTooShort.selector, least, least - 1));
            c.timelock = address(enough);
            this.deploy(c);
            vm.chainId(31337);
        }
    }

    /// @dev Who makes a demand within 30 days of a change's announcement is served before the change counts, or the rollup can be frozen: whatever
    /// the operator settles beside it, and whenever the council pauses.
    function test_fuzz_REGISTRY_2_theWindowToLeave(uint256 asked, uint256 settled, uint256 pausedAt) public {
        uint256 counts = block.timestamp + 45 days;
        asked = block.timestamp + bound(asked, 0, 30 days - 1);
        vm.warp(asked);
        vm.prank(ALICE);
        bridge.fullExit{value: QUEUE_FEE}(5, 0);
        vm.warp(asked + bound(settled, 0, 6 hours - 1)); // later ones that leave the entry are refused
        submit(next());
        vm.warp(bound(pausedAt, block.timestamp, asked + QUEUE_PERIOD));
        pause();
        assertTrue(rollup.freezableAfter() < counts, "limit");
        vm.warp(counts);
        rollup.freeze();
    }

    /* REGISTRY-3 */

    function test_REGISTRY_3_theTimelockReplacesTheOperator() public {
        submit(next());
        vm.expectEmit(address(registry));
        emit IRegistry.OperatorChanged(NEXT, 1);
        vm.prank(TIMELOCK);
        registry.replaceOperator(NEXT);
        assertEq(registry.status().term, 1, "term");

        // what the replaced one has proven is worth nothing now
        uint256[] memory words = wordsOf(next());
        (IRollup.Claim memory claim, uint256 fNew) = claimOf(words);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOperator.selector, NEXT, OPERATOR));
        vm.prank(OPERATOR);
        rollup.submitBatch(words, claim);
        vm.prank(NEXT);
        rollup.submitBatch(words, claim);
        state = fNew;
        assertTrue(!rollup.head().open, "he is the operator");

        depositEth(ALICE, 5, 1);
        assertEq(bridge.credits(NEXT, 0), QUEUE_FEE, "and is credited the fees of the queue");
        assertEq(bridge.credits(OPERATOR, 0), 0, "the other is not");

        vm.prank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ZeroAddress.selector, "operator"));
        registry.replaceOperator(address(0));
    }

    function test_REGISTRY_3_theOperatorHandsOver() public {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotOperator.selector, OPERATOR, ALICE));
        vm.prank(ALICE);
        registry.nameSuccessor(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotSuccessor.selector, 0, NEXT));
        vm.prank(NEXT);
        registry.takeOver();

        vm.expectEmit(address(registry));
        emit IRegistry.OperatorNamed(OPERATOR, NEXT);
        vm.prank(OPERATOR);
        registry.nameSuccessor(NEXT);
        assertEq(registry.status().operator, OPERATOR, "until he takes over");
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotSuccessor.selector, NEXT, ALICE));
        vm.prank(ALICE);
        registry.takeOver();
        vm.prank(NEXT);
        registry.takeOver();
        assertEq(registry.status().operator, NEXT, "operator");
        assertEq(registry.successor(), address(0), "successor");
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotSuccessor.selector, 0, NEXT));
        vm.prank(NEXT);
        registry.takeOver();
    }

    /// @dev Whom the replaced operator has named does not come after the one that the timelock chose.
    function test_REGISTRY_3_aReplacementVoidsTheSuccessor() public {
        vm.prank(OPERATOR);
        registry.nameSuccessor(ALICE);
        vm.prank(TIMELOCK);
        registry.replaceOperator(NEXT);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotSuccessor.selector, 0, ALICE));
        vm.prank(ALICE);
        registry.takeOver();
    }

    /* REGISTRY-4 */

    function pause() private returns (uint256 until) {
        vm.prank(COUNCIL);
        registry.pause();
        until = block.timestamp + 7 days;
    }

    function test_REGISTRY_4_NotCouncil() public {
        address[4] memory others = [OPERATOR, TIMELOCK, GOVERNOR, ALICE];
        for (uint256 i; i < others.length; ++i) {
            bytes memory err = abi.encodeWithSelector(IRegistry.NotCouncil.selector, COUNCIL, others[i]);
            vm.startPrank(others[i]);
            vm.expectRevert(err);
            registry.pause();
            vm.expectRevert(err);
            registry.resume();
            vm.expectRevert(err);
            registry.repair(shapes());
            vm.stopPrank();
        }
    }

    function test_REGISTRY_4_pausesDepositsAndBatches() public {
        submit(next());
        vm.expectEmit(address(registry));
        emit IRegistry.Paused(block.timestamp + 7 days);
        uint256 until = pause();
        bytes memory err = abi.encodeWithSelector(IRollup.Paused.selector, until);
        for (uint256 k; k < 2; ++k) {
            expectRefusal(next(), err);
            vm.expectRevert(err);
            vm.prank(ALICE);
            bridge.deposit{value: 1 + QUEUE_FEE}(0, 1, 5, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0));
            vm.warp(until);
        }
        vm.warp(until + 1);
        depositEth(ALICE, 5, 1);
        submit(next());
    }

    /// @dev Demands enter the queue, and claims are paid: leaving goes on.
    function test_REGISTRY_4_nothingElseStops() public {
        depositEth(ALICE, 5, 1 ether);
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](2);
        b.s[0] = depositRow(0, 1, 5, 0, 1 ether, ALICE);
        b.s[1] = withdrawRow(2, 5, 0, 0.5 ether, ALICE);
        submit(b);
        pause();
        vm.startPrank(ALICE);
        bridge.force{value: QUEUE_FEE}(7, 1);
        bridge.fullExit{value: QUEUE_FEE}(5, 0);
        bridge.award{value: QUEUE_FEE}(7, 1, 5, 0, 1);
        assertEq(bridge.claim(0), 0.5 ether, "claim");
        vm.stopPrank();
        vm.startPrank(GOVERNOR);
        rollup.announceParams(params(2));
        vm.warp(block.timestamp + PARAMETER_DELAY);
        rollup.enqueueParams(params(2));
        vm.stopPrank();
        assertEq(rollup.head().queueLength, 5, "entries");
    }

    /// @dev A rollup that is frozen is not asked: a pause that comes then does nothing to exits.
    function test_REGISTRY_4_exitsGoOn() public {
        depositEth(ALICE, 5, 1 ether);
        vm.warp(rollup.freezableAfter() + 1);
        rollup.freeze();
        pause();
        uint256[8] memory words = entry(systemWord(2, 0, 0, 5, 0, 1 ether, 0), ALICE);
        exits.refund(0, words);
        vm.prank(ALICE);
        assertEq(bridge.claim(0), 1 ether, "paid");
    }

    function test_REGISTRY_4_PauseTooEarly() public {
        uint256 until = pause();
        for (uint256 k; k < 2; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IRegistry.PauseTooEarly.selector, until + 30 days, block.timestamp));
            vm.prank(COUNCIL);
            registry.pause();
            vm.warp(until + 30 days);
        }
        vm.warp(until + 30 days + 1);
        pause();
    }

    function test_REGISTRY_4_resume() public {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotPaused.selector, 0, block.timestamp));
        vm.prank(COUNCIL);
        registry.resume();

        pause();
        vm.warp(block.timestamp + 1 days);
        vm.expectEmit(address(registry));
        emit IRegistry.Resumed();
        vm.prank(COUNCIL);
        registry.resume();
        submit(next());

        uint256 until = block.timestamp - 1;
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotPaused.selector, until, block.timestamp));
        vm.prank(COUNCIL);
        registry.resume();
        vm.expectRevert(abi.encodeWithSelector(IRegistry.PauseTooEarly.selector, until + 30 days, block.timestamp));
        vm.prank(COUNCIL);
        registry.pause();
    }

    /// @dev FREEZE-3: what falls due in a pause may be settled for a day after it. No later deadline moves.
    function test_REGISTRY_4_noFreezeInAPause() public {
        depositEth(ALICE, 5, 1 ether);
        uint256 due = block.timestamp + QUEUE_PERIOD;
        vm.warp(due - 1 days);
        uint256 until = pause();
        assertEq(rollup.freezableAfter(), until + 1 days, "a day after the pause");
        vm.warp(until + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOverdue.selector, until + 1 days, block.timestamp));
        rollup.freeze();
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 1, 5, 0, 1 ether, ALICE);
        submit(b);
        assertEq(rollup.freezableAfter(), block.timestamp + 14 days, "as ever");
        depositEth(ALICE, 5, 1 ether);
        assertEq(rollup.freezableAfter(), block.timestamp + QUEUE_PERIOD, "as ever");
    }

    /// @dev Whatever the council does, a demand is served or the rollup can be frozen within queue period, pause and a day.
    function test_fuzz_REGISTRY_4_aPauseDelaysByEightDaysAtMost(uint256 after_) public {
        depositEth(ALICE, 5, 1);
        uint256 due = block.timestamp + QUEUE_PERIOD;
        vm.warp(block.timestamp + bound(after_, 0, QUEUE_PERIOD));
        pause();
        assertTrue(rollup.freezableAfter() >= due && rollup.freezableAfter() <= due + 8 days, "limit");
        vm.warp(due + 8 days + 1);
        rollup.freeze();
    }

    /* REGISTRY-5 */

    function expectBroken() private {
        assertEq(registry.liveShapes().length, 0, "live");
        assertEq(registry.brokenAt(), block.timestamp, "when");
        for (uint256 i; i < 3; ++i) expectUnknown(ids(3)[i]);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.UnknownShape.selector, SHAPE));
    }

    function test_REGISTRY_5_canary() public {
        uint256[3] memory rest = [uint256(1), 2, 3];
        vm.expectRevert(MockVerifier.Refused.selector);
        registry.proveCanary(SHAPE, "proof", rest);
        verifier.expect("proof", [CANARY + 1, 1, 2, 3]);
        vm.expectRevert(MockVerifier.Refused.selector);
        registry.proveCanary(SHAPE, "proof", rest);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownShape.selector, 1));
        registry.proveCanary(1, "proof", rest);
        assertEq(registry.brokenAt(), 0, "nothing is proven");

        verifier.expect("proof", [CANARY, 1, 2, 3]);
        vm.expectEmit(address(registry));
        emit IRegistry.BugProven(SHAPE);
        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(address(registry));
            emit IRegistry.ShapeRetired(ids(3)[i]);
        }
        vm.prank(BOB);
        registry.proveCanary(SHAPE, "proof", rest);
        expectBroken();
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownShape.selector, SHAPE));
        registry.proveCanary(SHAPE, "proof", rest); // that bug is known
    }

    function test_REGISTRY_5_NotRollup() public {
        address[4] memory others = [OPERATOR, COUNCIL, TIMELOCK, ALICE];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRegistry.NotRollup.selector, address(rollup), others[i]));
            vm.prank(others[i]);
            registry.bugProven(SHAPE);
        }
    }

    /// @dev Another claim of the same words, that leads elsewhere, true as far as the openings go. The verifier is told nothing of it.
    function otherClaim(uint256[] memory words, IRollup.Claim memory one) private view returns (IRollup.Claim memory other) {
        other = abi.decode(abi.encode(one), (IRollup.Claim));
        other.newCommitment = KnownTau.commit(1234);
        other.proof = "another";
        reopen(words, other, 1234, uint256(keccak256(abi.encode("q", uint256(keccak256(abi.encode(words, state)))))) % R);
    }

    function test_REGISTRY_5_twoStatesAfterOneBatch() public {
        submit(next());
        uint256[] memory words = wordsOf(full());
        (IRollup.Claim memory one,) = claimOf(words);
        IRollup.Claim memory other = otherClaim(words, one);

        vm.expectRevert(IRollup.SameState.selector);
        rollup.proveBug(words, one, one);
        vm.expectRevert(MockVerifier.Refused.selector); // a sound verifier
        rollup.proveBug(words, one, other);
        vm.expectRevert(MockVerifier.Refused.selector);
        rollup.proveBug(words, other, one);

        verifier.expectToo(other.proof, inputsOf(words, other));
        IRollup.Claim memory false_ = abi.decode(abi.encode(other), (IRollup.Claim));
        false_.opening = one.opening;
        vm.expectRevert(IRollup.TransitionInvalid.selector);
        rollup.proveBug(words, one, false_);
        uint256 kept = words[4];
        words[4] ^= 1 << 46; // another amount than L1 has in its queue: no batch that it would settle
        vm.expectRevert();
        rollup.proveBug(words, one, other);
        words[4] = kept;
        assertEq(registry.brokenAt(), 0, "nothing is proven");

        pause(); // it can be proven in a pause, too
        IRollup.Head memory before = rollup.head();
        vm.expectEmit(address(registry));
        emit IRegistry.BugProven(SHAPE);
        vm.prank(BOB);
        rollup.proveBug(words, one, other);
        assertEq(keccak256(abi.encode(rollup.head())), keccak256(abi.encode(before)), "no batch is settled");
        assertEq(rollup.batchHash(2), 0, "nor remembered");
        vm.warp(block.timestamp + 7 days + 1);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.UnknownShape.selector, SHAPE));
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownShape.selector, SHAPE));
        rollup.proveBug(words, one, other);
    }

    function test_REGISTRY_5_notWhenFrozen() public {
        uint256[] memory words = wordsOf(next());
        (IRollup.Claim memory one,) = claimOf(words);
        vm.warp(rollup.freezableAfter() + 1);
        rollup.freeze();
        vm.expectRevert(abi.encodeWithSelector(IRollup.Frozen.selector, block.timestamp));
        rollup.proveBug(words, one, one);
    }

    /* REGISTRY-6 */

    function expectNothingToRepair(uint256 limit) private {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NothingToRepair.selector, limit, block.timestamp));
        vm.prank(COUNCIL);
        registry.repair(fresh());
    }

    function fresh() private view returns (IRegistry.Shape[] memory list) {
        list = new IRegistry.Shape[](1);
        list[0] = IRegistry.Shape(100, CAP_P, CAP_L, CAP_M, CAP_E, CAP_S, verifier, false);
    }

    function breakIt() private {
        verifier.expect("proof", [CANARY, 1, 2, 3]);
        registry.proveCanary(SHAPE, "proof", [uint256(1), 2, 3]);
    }

    function test_REGISTRY_6_repair() public {
        expectNothingToRepair(14 days);
        breakIt();
        vm.warp(block.timestamp + 14 days);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NoShapes.selector));
        vm.prank(COUNCIL);
        registry.repair(new IRegistry.Shape[](0));
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ShapeTwice.selector, SHAPE));
        vm.prank(COUNCIL);
        registry.repair(shapes());

        vm.expectEmit(address(registry));
        emit IRegistry.Repaired();
        vm.prank(COUNCIL);
        registry.repair(fresh());
        assertEq(registry.shape(100).capP, CAP_P, "the new one is live");
        assertEq(registry.liveShapes().length, 1, "and no other");
        expectNothingToRepair(14 days); // once
    }

    function test_REGISTRY_6_tooLate() public {
        breakIt();
        uint256 limit = block.timestamp + 14 days;
        vm.warp(limit + 1);
        expectNothingToRepair(limit);
        rollup.freeze(); // nobody settled: everybody leaves
        // the timelock still may, for what it is worth
        vm.prank(TIMELOCK);
        registry.addShape(fresh()[0]);
    }
}

/// @dev With the real verifier, of a key whose δ = τ somebody knows: he proves what he likes, and so can prove that he does.
contract KnownTrapdoorTest is RollupFixture, Vectors {
    using Bn254 for Bn254.G1;

    uint32 private constant BROKEN = 100;

    string private json;

    function setUp() public override {
        super.setUp();
        json = readFile("contracts/testdata/groth16.json", "go test ./contracts/vectors -update");
        IBatchVerifier broken = new Groth16Verifier(trapdoorKey());
        vm.prank(TIMELOCK);
        registry.addShape(IRegistry.Shape(BROKEN, CAP_P, CAP_L, CAP_M, CAP_E, CAP_S, broken, false));
    }

    function trapdoorKey() private view returns (Groth16Verifier.Key memory key) {
        key = verifyingKey(json, ".circuits[0].vk");
        key.delta = KnownTau.tau2();
    }

    /// @dev A = α, B = β, D = E = 0 and C = −L/δ: e(A, B)·e(C, −δ)·e(α, −β)·e(−L, 1) = 1 for any inputs.
    function forge(uint256[4] memory inputs) private view returns (bytes memory) {
        Groth16Verifier.Key memory key = trapdoorKey();
        bytes memory committed = new bytes(64); // D
        for (uint256 i; i < 4; ++i) {
            if (key.committed >> i & 1 == 1) committed = bytes.concat(committed, bytes32(inputs[i]));
        }
        Bn254.G1 memory l = key.k[0].add(key.k[5].mul(uint256(keccak256(committed)) % R));
        for (uint256 i; i < 4; ++i) l = l.add(key.k[i + 1].mul(inputs[i]));
        Bn254.G1 memory c = l.mul(KnownTau.inverse(KnownTau.tau())).neg();
        return abi.encode(key.alpha, key.beta, c, Bn254.G1(0, 0), Bn254.G1(0, 0));
    }

    function test_REGISTRY_5_canary() public {
        uint256 canary = uint256(keccak256("stoa.canary.v1")) % R;
        assertEq(canary, registry.CANARY(), "the contract's");
        bytes memory proof = forge([canary + 1, 1, 2, 3]); // false too, but who could tell?
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        registry.proveCanary(BROKEN, proof, [uint256(1), 2, 3]);
        registry.proveCanary(BROKEN, forge([canary, 1, 2, 3]), [uint256(1), 2, 3]);
        assertEq(registry.brokenAt(), block.timestamp, "broken");
        assertEq(registry.liveShapes().length, 0, "live");
    }

    /// @dev A batch that he could settle, and another with the same words: one of them gives him everything.
    function test_REGISTRY_5_twoStatesAfterOneBatch() public {
        Batch memory b = full();
        b.shape = BROKEN;
        uint256[] memory words = wordsOf(b);
        IRollup.Claim[2] memory claims;
        for (uint256 i; i < 2; ++i) {
            (claims[i],) = claimOf(words);
            claims[i].newCommitment = KnownTau.commit(1000 + i);
            reopen(words, claims[i], 1000 + i, uint256(keccak256(abi.encode("q", uint256(keccak256(abi.encode(words, state)))))) % R);
            claims[i].proof = forge(inputsOf(words, claims[i]));
        }
        IRollup.Claim memory spoilt = abi.decode(abi.encode(claims[1]), (IRollup.Claim));
        spoilt.proof = claims[0].proof;
        vm.expectRevert(IRollup.ProofInvalid.selector);
        rollup.proveBug(words, claims[0], spoilt);

        vm.prank(BOB);
        rollup.proveBug(words, claims[0], claims[1]);
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownShape.selector, BROKEN));
        vm.prank(OPERATOR);
        rollup.submitBatch(words, claims[0]);
        assertEq(rollup.head().number, 0, "nothing is settled");
    }
}

/// @dev A rollup as far as a registry's constructor looks at it.
contract MockRollup {
    address public registry;
    uint256 public immutable queuePeriod;
    uint256 public constant RESUMPTION = 1 days;

    constructor(uint256 period) {
        queuePeriod = period;
    }

    function name(address registry_) external {
        registry = registry_;
    }
}
