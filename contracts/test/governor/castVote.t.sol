// SPDX-License-Identifier: Apache-2.0

// castVote and castVoteWithReason
// ├── when the vote has not begun, or is over
// │   └── it reverts with GovernorUnexpectedProposalState: test_castVote_notActive
// ├── when the account has voted
// │   └── it reverts with GovernorAlreadyCastVote: test_GOV5_once
// ├── when the account has no votes
// │   ├── it reverts with NoVotes, of units that are delegated to nobody: test_castVote_NoVotes
// │   └── it reverts with NoVotes, of units that are delegated to another: test_castVote_NoVotes
// ├── when the support is none of the three
// │   ├── it reverts with GovernorInvalidVoteType: test_castVote_support
// │   └── it reverts with GovernorInvalidVoteParams, of parts that are missing: test_castVote_support
// └── otherwise
//     ├── it counts all votes against, for, or abstaining: test_castVote_eachSide
//     ├── it counts the votes of the stake: test_castVote_stake
//     ├── it emits BallotCounted and VoteCast: test_castVote_events
//     └── it says that the account has voted: test_GOV5_once

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorCastVoteTest is ProposalFixture {
    function test_castVote_notActive() public {
        uint256 id = propose(ALICE, gift("gift"));
        pass(VOTING_DELAY);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        vote(ALICE, id, FOR);
        passToTheEnd(id);
        vote(ALICE, id, FOR);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Active));
        vote(BOB, id, FOR);
    }

    function test_GOV5_once() public {
        uint256 id = open();
        assertEq(vote(ALICE, id, ABSTAIN), 300_000, "votes");
        assertTrue(governor.hasVoted(id, ALICE) && !governor.hasVoted(id, BOB), "has voted");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        vote(ALICE, id, FOR);
        checkVotes(id, 0, 0, 300_000);
    }

    function test_castVote_NoVotes() public {
        uint256 id = open();
        vm.expectRevert(noVotes(DAVE));
        vote(DAVE, id, FOR);
        vm.expectRevert(noVotes(CAROL));
        vote(CAROL, id, FOR);
    }

    function test_castVote_support() public {
        uint256 id = open();
        for (uint256 support = 3; support < 255; support += 63) {
            vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
            vote(ALICE, id, uint8(support));
        }
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vote(ALICE, id, FRACTIONAL);
    }

    function test_castVote_eachSide() public {
        uint256 id = open();
        assertEq(vote(ALICE, id, AGAINST), 300_000, "votes");
        checkVotes(id, 300_000, 0, 0);
        vote(BOB, id, FOR);
        checkVotes(id, 300_000, 300_000, 0);
        vote(erin, id, ABSTAIN);
        checkVotes(id, 300_000, 300_000, 50_000);
        checkBallot(id, erin, 0, 0, 50_000);
    }

    /// @dev Carol's units on L1 are Bob's votes, and her stake is hers.
    function test_castVote_stake() public {
        stake(CAROL, 40_000);
        pass(1);
        uint256 id = open();
        assertEq(vote(CAROL, id, FOR), 40_000, "of the stake alone");
        assertEq(vote(BOB, id, FOR), 260_000, "of the token alone");
    }

    function test_castVote_events() public {
        uint256 id = open();
        vm.expectEmit(address(governor));
        emit IStoaGovernor.BallotCounted(ALICE, id, 300_000, 0, 0);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(ALICE, id, AGAINST, 300_000, "why");
        vm.prank(ALICE);
        governor.castVoteWithReason(id, AGAINST, "why");
    }
}
