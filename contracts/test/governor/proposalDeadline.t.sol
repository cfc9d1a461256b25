// SPDX-License-Identifier: Apache-2.0

// proposalDeadline
// ├── given the quorum is reached in the last two days
// │   ├── it is two days from then, and ProposalExtended says so: test_GOV10_lateQuorum
// │   ├── it is two days from then, though the vote is lost: test_GOV10_lateQuorumOfALostVote
// │   └── it is a second later, a second after the last two days began: test_GOV10_aSecondLater
// ├── given the outcome turns to success in the last two days
// │   ├── it is two days from then: test_attack_lateFlip
// │   └── it is twice the voting period after the vote began, at most: test_attack_draggingOn
// ├── given the outcome turns to defeat in the last two days
// │   └── it stays: test_GOV10_lateDefeat
// └── otherwise
//     ├── it stays, if the quorum is reached when the last two days begin: test_GOV10_earlyQuorum
//     └── it stays, if nothing turns: test_GOV10_earlyQuorum

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";

import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorProposalDeadlineTest is ProposalFixture {
    function test_GOV10_lateQuorum() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        passToTheEnd(id);
        vm.expectEmit(address(governor));
        emit GovernorPreventLateQuorum.ProposalExtended(id, uint64(deadline + EXTENSION));
        vote(erin, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline + EXTENSION, "two days more");
        pass(EXTENSION);
        checkState(id, IGovernor.ProposalState.Active);
        vote(ALICE, id, AGAINST);
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }

    function test_GOV10_lateQuorumOfALostVote() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        vote(ALICE, id, AGAINST);
        passToTheEnd(id);
        voteInParts(BOB, id, 0, 0, QUORUM);
        assertEq(governor.proposalDeadline(id), deadline + EXTENSION, "two days more");
        passToTheEnd(id);
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }

    function test_GOV10_aSecondLater() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline - EXTENSION + 1);
        vote(erin, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline + 1, "a second more");
    }

    function test_GOV10_lateDefeat() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        vote(erin, id, FOR);
        passToTheEnd(id);
        vote(ALICE, id, AGAINST);
        assertEq(governor.proposalDeadline(id), deadline, "as it was");
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }

    function test_GOV10_earlyQuorum() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline - EXTENSION);
        vote(erin, id, FOR);
        vm.warp(deadline);
        vote(BOB, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline, "nothing turned late");
    }

    /// @dev The quorum is there early, the proposal seems lost, and in the last second it turns.
    function test_attack_lateFlip() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        voteInParts(BOB, id, 0, 0, QUORUM);
        voteFromL2(DAVE, id, AGAINST, openPurse(5, DAVE, 100_000));
        passToTheEnd(id);
        vote(ALICE, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline + EXTENSION, "two days to answer");
        pass(EXTENSION);
        voteFromL2(DAVE, id, AGAINST, openPurse(6, DAVE, 250_000));
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }

    /// @dev Who turns a vote to and fro makes it twice as long at most.
    function test_attack_draggingOn() public {
        uint256 id = open();
        uint256 deadline = governor.proposalDeadline(id);
        vote(erin, id, FOR);
        voteFromL2(ALICE, id, AGAINST, openPurse(5, ALICE, 50_000));
        for (uint32 i = 1; i < 9; ++i) {
            passToTheEnd(id);
            uint256 now_ = block.timestamp;
            voteFromL2(BOB, id, FOR, openPurse(10 + i, BOB, 1));
            uint256 want = now_ + EXTENSION < deadline + VOTING_PERIOD ? now_ + EXTENSION : deadline + VOTING_PERIOD;
            assertEq(governor.proposalDeadline(id), want, "deadline");
            voteFromL2(ALICE, id, AGAINST, openPurse(20 + i, ALICE, 1));
        }
        assertEq(block.timestamp, deadline + VOTING_PERIOD, "the last second");
        pass(1);
        checkState(id, IGovernor.ProposalState.Defeated);
    }
}
