// SPDX-License-Identifier: Apache-2.0

// propose
// ├── when a batch was settled in this second
// │   ├── it reverts with SettledNow: test_GOV1_SettledNow
// │   └── it takes the same proposal a second later: test_GOV1_SettledNow
// ├── when the proposer has less than 0.1 % of the supply in votes
// │   ├── it reverts with GovernorInsufficientProposerVotes, by one: test_threshold
// │   └── it reverts with GovernorInsufficientProposerVotes, of votes of this second: test_threshold_now
// ├── when the proposal names another proposer
// │   └── it reverts with GovernorRestrictedProposer: test_attack_proposedByAnother
// ├── when the lists differ in length, or are empty
// │   └── it reverts with GovernorInvalidProposalLength: test_propose_lengths
// ├── when the proposal exists
// │   └── it reverts with GovernorUnexpectedProposalState: test_propose_twice
// ├── given the rollup is frozen
// │   └── it says so in the snapshot: test_GOV1_frozen
// └── otherwise
//     ├── it takes both snapshots, and emits SnapshotTaken: test_GOV1_snapshot
//     ├── it emits ProposalCreated, with begin and end of the vote: test_propose_event
//     └── it takes whoever has 0.1 %: test_threshold

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorProposeTest is ProposalFixture {
    function test_GOV1_SettledNow() public {
        submit(next());
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.SettledNow.selector, 1, block.timestamp));
        propose(ALICE, p);
        pass(1);
        propose(ALICE, p);
    }

    function test_GOV1_snapshot() public {
        submit(next());
        pass(1);
        uint256 created = block.timestamp;
        Plan memory p = gift("gift");
        uint256 id = governor.hashProposal(p.targets, p.values, p.data, keccak256("gift"));
        vm.expectEmit(address(governor));
        emit IStoaGovernor.SnapshotTaken(id, created - 1, 1, false, SUPPLY);
        assertEq(propose(ALICE, p), id, "id");
        IStoaGovernor.Snapshot memory s = governor.snapshotOf(id);
        assertEq(s.timepoint, created - 1, "L1");
        assertEq(s.batch, 1, "L2");
        assertTrue(!s.frozen, "alive");
        assertEq(governor.proposalSnapshot(id), created - 1, "whose holdings count");
        assertEq(governor.proposalDeadline(id), created + VOTING_DELAY + VOTING_PERIOD, "deadline");
        assertEq(governor.cap(id), 350_000, "cap");
    }

    function test_GOV1_frozen() public {
        submit(next());
        pass(15 days);
        rollup.freeze();
        Plan memory p = gift("gift");
        uint256 id = governor.hashProposal(p.targets, p.values, p.data, keccak256("gift"));
        vm.expectEmit(address(governor));
        emit IStoaGovernor.SnapshotTaken(id, block.timestamp - 1, 1, true, SUPPLY);
        propose(ALICE, p);
        assertTrue(governor.snapshotOf(id).frozen, "frozen");
    }

    function test_threshold() public {
        vm.prank(BANK);
        coin.transfer(GUARDIAN, 999);
        delegate(GUARDIAN, GUARDIAN);
        pass(1);
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, GUARDIAN, 999, 1000));
        propose(GUARDIAN, p);
        vm.prank(BANK);
        coin.transfer(GUARDIAN, 1);
        pass(1);
        propose(GUARDIAN, p);
    }

    function test_threshold_now() public {
        delegate(BANK, GUARDIAN);
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, GUARDIAN, 0, 1000));
        propose(GUARDIAN, p);
    }

    /// @dev Who sees a proposal coming could make it before, and cancel it for good: not if it names its proposer.
    function test_attack_proposedByAnother() public {
        Plan memory p = gift(string.concat("gift #proposer=", Strings.toHexString(ALICE)));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, BOB));
        propose(BOB, p);
        propose(ALICE, p);
    }

    function test_propose_lengths() public {
        bytes4 err = IGovernor.GovernorInvalidProposalLength.selector; // of targets, data and values
        Plan memory p = gift("gift");
        p.values = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(err, 1, 1, 2));
        propose(ALICE, p);
        (p.values, p.data) = (new uint256[](1), new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(err, 1, 0, 1));
        propose(ALICE, p);
        (p.values, p.targets) = (new uint256[](0), new address[](0));
        vm.expectRevert(abi.encodeWithSelector(err, 0, 0, 0));
        propose(ALICE, p);
    }

    function test_propose_twice() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        bytes4 err = IGovernor.GovernorUnexpectedProposalState.selector;
        vm.expectRevert(abi.encodeWithSelector(err, id, IGovernor.ProposalState.Pending, bytes32(0)));
        propose(BOB, p);
    }

    function test_propose_event() public {
        Plan memory p = gift("gift");
        uint256 id = governor.hashProposal(p.targets, p.values, p.data, keccak256("gift"));
        uint256 begin = block.timestamp + VOTING_DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCreated(
            id, ALICE, p.targets, p.values, new string[](1), p.data, begin, begin + VOTING_PERIOD, "gift"
        );
        propose(ALICE, p);
    }
}
