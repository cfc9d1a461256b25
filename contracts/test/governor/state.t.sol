// SPDX-License-Identifier: Apache-2.0

// state
// ├── when there is no such proposal
// │   ├── it reverts with GovernorNonexistentProposal: test_state_nonexistent
// │   └── it has an empty snapshot, and no cap: test_state_nonexistent_snapshot
// ├── given the vote has not begun
// │   ├── it is pending in the second of the proposal: test_GOV1_theVoteBeginsAfterTheDelay
// │   └── it is pending in the last second of the delay, and nobody votes: test_GOV1_theVoteBeginsAfterTheDelay
// ├── given the vote has begun
// │   ├── it is active in its first second, and votes count: test_GOV1_theVoteBeginsAfterTheDelay
// │   └── it is active in its last second: test_GOV1_theVoteBeginsAfterTheDelay
// ├── given the vote is over
// │   ├── it is defeated one vote below the quorum: test_GOV8_belowTheQuorum
// │   ├── it has succeeded with the quorum: test_GOV8_quorum
// │   ├── it counts those who abstain for the quorum: test_GOV8_quorum_abstaining
// │   ├── it does not count those against for the quorum: test_GOV8_quorum_against
// │   ├── it is defeated by a tie: test_GOV8_aTie
// │   ├── it has succeeded by one vote: test_GOV8_oneMore
// │   ├── it is defeated when nobody is for it: test_GOV8_nobodyFor
// │   └── it asks for the quorum of the supply at the snapshot, rounded up: test_GOV8_quorumOfTheSnapshot
// ├── given it was queued
// │   ├── it is queued until it is executed, when it is due too: test_state_queued
// │   └── it is canceled, if the executor was told to forget it: test_state_forgottenByTheExecutor
// ├── given it was executed
// │   └── it is executed: test_state_queued
// └── given it was canceled
//     └── it is canceled for good: test_state_canceled

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorStateTest is ProposalFixture {
    function checkOutcome(string memory text, uint256 against, uint256 for_, uint256 abstain, IGovernor.ProposalState want) private {
        uint256 id = open(text);
        voteInParts(ALICE, id, against, for_, abstain);
        passToTheEnd(id);
        pass(1);
        checkState(id, want);
    }

    /// @dev The snapshot is older than the proposal, and the vote begins after the delay all the same.
    function test_GOV1_theVoteBeginsAfterTheDelay() public {
        uint256 id = propose(ALICE, gift("gift"));
        checkState(id, IGovernor.ProposalState.Pending);
        pass(VOTING_DELAY);
        checkState(id, IGovernor.ProposalState.Pending);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        vote(ALICE, id, FOR);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        overrideVote(CAROL, id, FOR);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        governor.castVoteFromL2(id, FOR, settled, new Kzg.Opening[](0));
        pass(1);
        checkState(id, IGovernor.ProposalState.Active);
        vote(ALICE, id, FOR);
        passToTheEnd(id);
        checkState(id, IGovernor.ProposalState.Active);
        pass(1);
        checkState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_GOV8_belowTheQuorum() public {
        checkOutcome("without quorum", 0, QUORUM - 1, 0, IGovernor.ProposalState.Defeated);
    }

    function test_GOV8_quorum() public {
        checkOutcome("with quorum", 0, QUORUM, 0, IGovernor.ProposalState.Succeeded);
    }

    function test_GOV8_quorum_abstaining() public {
        checkOutcome("abstaining counts", 0, 1, QUORUM - 1, IGovernor.ProposalState.Succeeded);
    }

    function test_GOV8_quorum_against() public {
        checkOutcome("against does not", QUORUM - 2, QUORUM - 1, 0, IGovernor.ProposalState.Defeated);
    }

    function test_GOV8_aTie() public {
        checkOutcome("a tie", QUORUM, QUORUM, 0, IGovernor.ProposalState.Defeated);
    }

    function test_GOV8_oneMore() public {
        checkOutcome("one more", QUORUM, QUORUM + 1, 0, IGovernor.ProposalState.Succeeded);
    }

    function test_GOV8_nobodyFor() public {
        checkOutcome("nobody is for it", 0, 0, QUORUM, IGovernor.ProposalState.Defeated);
    }

    /// @dev Four per cent of what there was, rounded up.
    function test_GOV8_quorumOfTheSnapshot() public {
        uint256 id = propose(ALICE, gift("gift"));
        vm.prank(BANK);
        coin.burn(299_999);
        pass(1);
        assertEq(governor.quorum(block.timestamp - 1), 28_001, "of 700,001");
        assertEq(governor.quorum(governor.proposalSnapshot(id)), QUORUM, "at the snapshot");
        assertEq(governor.proposalThreshold(), 701, "threshold");
        pass(VOTING_DELAY);
        voteInParts(ALICE, id, 0, QUORUM - 1, 0);
        passToTheEnd(id);
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }

    function test_state_nonexistent() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 7));
        governor.state(7);
    }

    function test_state_nonexistent_snapshot() public view {
        IStoaGovernor.Snapshot memory s = governor.snapshotOf(7);
        assertEq(s.timepoint + s.batch, 0, "snapshot");
        assertTrue(!s.frozen, "not frozen");
        assertEq(governor.cap(7), 0, "cap");
    }

    function test_state_queued() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        checkState(id, IGovernor.ProposalState.Queued);
        pass(LONG + 1000 days);
        checkState(id, IGovernor.ProposalState.Queued);
        execute(p);
        checkState(id, IGovernor.ProposalState.Executed);
    }

    /// @dev By another one to whom the executor has given the role.
    function test_state_forgottenByTheExecutor() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        bytes32 role = executor.CANCELLER_ROLE();
        vm.prank(address(executor));
        executor.grantRole(role, DAVE);
        bytes32 operation = operationOf(p);
        vm.prank(DAVE);
        executor.cancel(operation);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_state_canceled() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        cancel(ALICE, p);
        checkState(id, IGovernor.ProposalState.Canceled);
        pass(VOTING_DELAY + 1);
        checkState(id, IGovernor.ProposalState.Canceled);
        pass(VOTING_PERIOD);
        checkState(id, IGovernor.ProposalState.Canceled);
    }
}
