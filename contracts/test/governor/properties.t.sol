// SPDX-License-Identifier: Apache-2.0

// properties of the governor
// ├── what counts
// │   ├── bridge and stake have no votes of what they hold: test_GOV4_custodians
// │   ├── votes and overrides count the same in any order: testFuzz_GOV6_orderDoesNotMatter
// │   ├── no ballot counts more than the cap, of L1 and the state together: test_GOV7_cap
// │   └── no ballot counts more than the cap, in any order: testFuzz_GOV7_cap
// ├── what it rules
// │   ├── the market's parameters, by two proposals, the queue and a batch: test_rule_parameters
// │   ├── a rollup that another one ruled: test_rule_takesOverARollup
// │   ├── verifiers, by the timelock of the registry: test_rule_aShapeMore
// │   └── who governs: test_GOV11_anotherGovernor
// └── the guardian
//     └── he decides nothing: test_GOV12_nothingElse

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Rollup} from "../../src/Rollup.sol";
import {StoaGovernor} from "../../src/StoaGovernor.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorPropertiesTest is ProposalFixture {
    /// @dev The bridge and the stake hold units for others, whose votes are counted elsewhere: they have none themselves.
    function test_GOV4_custodians() public {
        depositStoa(ALICE, 5, 100_000);
        stake(BOB, 50_000);
        pass(1);
        assertEq(governor.getVotes(address(bridge), block.timestamp - 1), 0, "bridge");
        assertEq(governor.getVotes(address(staking), block.timestamp - 1), 0, "stake");
        assertEq(coin.delegates(address(bridge)), address(0), "the bridge delegates to nobody");
        assertEq(coin.delegates(address(staking)), address(0), "nor does the stake");
        uint256 id = open();
        assertEq(vote(ALICE, id, FOR), 200_000, "on L1");
        assertEq(voteFromL2(ALICE, id, FOR, openPurse(5, ALICE, 100_000)), 100_000, "in the state");
        assertEq(vote(BOB, id, FOR), 300_000, "of token and stake");
        assertEq(governor.getVotes(BOB, governor.proposalSnapshot(id)), 300_000, "votes");
    }

    /// @dev Before and after a vote, and in any order, an override leaves the same.
    function testFuzz_GOV6_orderDoesNotMatter(uint256 a, uint256 f, uint256 n, uint256 order) public {
        delegate(DAVE, BOB);
        pass(1);
        a = bound(a, 0, 350_000);
        f = bound(f, 0, 350_000 - a);
        n = bound(n, 0, 350_000 - a - f);
        uint256 id = propose(ALICE, gift("first"));
        uint256 other = propose(ALICE, gift("second"));
        pass(VOTING_DELAY + 1);
        voteInParts(BOB, id, a, f, n);
        overrideVote(CAROL, id, FOR);
        overrideVote(DAVE, id, AGAINST);

        if (order & 1 == 1) overrideVote(DAVE, other, AGAINST);
        if (order & 2 == 2) overrideVote(CAROL, other, FOR);
        voteInParts(BOB, other, a, f, n);
        if (order & 1 == 0) overrideVote(DAVE, other, AGAINST);
        if (order & 2 == 0) overrideVote(CAROL, other, FOR);

        // 200,000 of 350,000 are left.
        uint256 first = a * 200_000 / 350_000;
        uint256 second = (a + f) * 200_000 / 350_000;
        uint256 third = (a + f + n) * 200_000 / 350_000;
        checkBallot(id, BOB, first, second - first, third - second);
        checkBallot(other, BOB, first, second - first, third - second);
        checkVotes(id, first + 50_000, second - first + 100_000, third - second);
        checkVotes(other, first + 50_000, second - first + 100_000, third - second);
    }

    function test_GOV7_cap() public {
        uint256 id = open();
        vote(ALICE, id, FOR);
        checkBallot(id, ALICE, 0, 300_000, 0);
        assertEq(voteFromL2(ALICE, id, FOR, openPurse(5, ALICE, 50_000)), 50_000, "votes");
        checkBallot(id, ALICE, 0, 350_000, 0);
        voteFromL2(ALICE, id, FOR, openPurse(6, ALICE, 1));
        checkBallot(id, ALICE, 0, 350_000, 0);
        voteFromL2(ALICE, id, AGAINST, openPurse(7, ALICE, 349_999));
        checkBallot(id, ALICE, 174_999, 175_001, 0);
        checkVotes(id, 174_999, 175_001, 0);
    }

    function testFuzz_GOV7_cap(uint256 a, uint256 n, bool later) public {
        a = bound(a, 1, 400_000);
        n = bound(n, 1, 400_000);
        uint256 f = 300_000;
        uint256 id = open();
        if (!later) vote(ALICE, id, FOR);
        voteFromL2(ALICE, id, AGAINST, openPurse(5, ALICE, a));
        voteFromL2(ALICE, id, ABSTAIN, openPurse(7, ALICE, n));
        if (later) vote(ALICE, id, FOR);
        vote(BOB, id, FOR);

        uint256 all = a + f + n;
        uint256 first = all > 350_000 ? a * 350_000 / all : a;
        uint256 second = all > 350_000 ? (a + f) * 350_000 / all : a + f;
        uint256 third = all > 350_000 ? 350_000 : all;
        checkBallot(id, ALICE, first, second - first, third - second);
        checkVotes(id, first, second - first + 300_000, third - second);
    }

    /// @dev The whole way of a change of parameters: announced by a proposal, entered into the queue by another one, executed by a batch, which cannot
    /// leave it out.
    function test_rule_parameters() public {
        IRollup.Parameters memory p = params(2);
        Plan memory announcement = planOf(address(rollup), abi.encodeCall(IRollup.announceParams, (p)), "announce");
        Plan memory entry_ = planOf(address(rollup), abi.encodeCall(IRollup.enqueueParams, (p)), "enqueue");
        propose(ALICE, announcement);
        uint256 id = propose(ALICE, entry_); // both at once: the second comes when the first is over
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, FOR);
        vote(ALICE, governor.hashProposal(announcement.targets, announcement.values, announcement.data, keccak256("announce")), FOR);
        passToTheEnd(id);
        pass(1);
        queue(announcement);
        queue(entry_);
        pass(SHORT);
        execute(announcement);
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.ParamsTooEarly.selector, block.timestamp + PARAMETER_DELAY, block.timestamp)
        );
        execute(entry_);
        pass(PARAMETER_DELAY);
        execute(entry_);
        assertEq(rollup.queueEntry(1).kind, 5, "in the queue");

        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = entryRow(0, 1, paramWords(p));
        b.s[0][1] = uint160(address(executor));
        submit(b);
        assertEq(rollup.head().parameterVersion, 2, "current");
    }

    /// @dev A rollup that somebody else owned is taken over by a proposal.
    function test_rule_takesOverARollup() public {
        Rollup other = new Rollup(config());
        vm.prank(GOVERNOR);
        other.transferOwnership(address(executor));
        Plan memory p = planOf(address(other), abi.encodeWithSignature("acceptOwnership()"), "accept");
        win(p);
        queue(p);
        pass(LONG);
        execute(p);
        assertEq(other.owner(), address(executor), "owner");
    }

    /// @dev A verifier comes by both locks: seven days until the executor schedules it, then 45 in which everybody can leave.
    function test_rule_aShapeMore() public {
        bytes memory change = abi.encodeCall(IRegistry.addShape, (IRegistry.Shape(100, 1, 1, 1, 1, 1, verifier, false)));
        bytes memory schedule = abi.encodeCall(
            TimelockController.schedule, (address(registry), 0, change, bytes32(0), bytes32(0), REGISTRY_DELAY)
        );
        Plan memory p = planOf(address(timelock), schedule, "a shape more");
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "seven days");
        pass(LONG);
        execute(p);
        pass(REGISTRY_DELAY - 1);
        vm.expectRevert();
        timelock.execute(address(registry), 0, change, 0, 0);
        pass(1);
        timelock.execute(address(registry), 0, change, 0, 0);
        assertEq(registry.shape(100).capP, 1, "live");

        vm.expectRevert();
        vm.prank(address(governor));
        timelock.schedule(address(registry), 0, change, 0, "again", REGISTRY_DELAY);
    }

    /// @dev Another governor takes over when the executor is told so, and then the old one can do nothing.
    function test_GOV11_anotherGovernor() public {
        address heir = nextContract(0);
        Plan memory p;
        p.targets = new address[](4);
        p.values = new uint256[](4);
        p.data = new bytes[](4);
        for (uint256 i; i < 4; ++i) {
            p.targets[i] = address(executor);
            bytes32 role = i % 2 == 0 ? executor.PROPOSER_ROLE() : executor.CANCELLER_ROLE();
            p.data[i] = i < 2
                ? abi.encodeWithSignature("grantRole(bytes32,address)", role, heir)
                : abi.encodeWithSignature("revokeRole(bytes32,address)", role, address(governor));
        }
        win(p);
        queue(p);
        pass(LONG);
        execute(p);
        Plan memory other = gift("gift");
        win(other);
        vm.expectRevert();
        queue(other);
        governor = new StoaGovernor(governorConfig());
        win(other);
        queue(other);
        pass(LONG);
        execute(other);
        assertEq(dollar.balanceOf(BANK), 5, "done");
    }

    /// @dev He decides nothing: he has no other right than anybody.
    function test_GOV12_nothingElse() public {
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, GUARDIAN, 0, 1000));
        propose(GUARDIAN, p);
        uint256 id = open();
        vm.expectRevert(noVotes(GUARDIAN));
        vote(GUARDIAN, id, FOR);
        vm.startPrank(GUARDIAN);
        vm.expectRevert();
        executor.cancel(bytes32(id));
        vm.expectRevert();
        executor.schedule(ALICE, 0, "", 0, 0, LONG);
        vm.stopPrank();
    }
}
