// SPDX-License-Identifier: Apache-2.0

// castOverrideVote
// ├── when the vote has not begun, or is over
// │   └── it reverts with GovernorUnexpectedProposalState: test_GOV6_notActive
// ├── when the account has overridden before
// │   ├── it reverts with AlreadyOverridden: test_attack_overrideTwice
// │   └── it counts in another proposal: test_attack_overrideTwice
// ├── when the support is none of the three
// │   └── it reverts with GovernorInvalidVoteType: test_GOV6_support
// ├── when the account has no units that another may vote
// │   ├── it reverts with NoVotes, of units that are delegated to oneself: test_attack_overrideOfOneself
// │   └── it reverts with NoVotes, of no units: test_GOV6_support
// ├── given the units are delegated to nobody
// │   └── it counts them: test_GOV6_delegatedToNobody
// ├── given the delegate has not voted
// │   ├── it takes them from what he votes later: test_GOV6_before
// │   ├── it takes all that he has, and he votes nothing: test_GOV6_allThatHeHas
// │   └── it lets him vote in parts of all that he had: test_attack_overrideBeforeAVoteInParts
// ├── given the delegate has voted
// │   ├── it takes them from what he voted: test_GOV6_after
// │   ├── it takes all that he voted: test_GOV6_allThatHeHas
// │   ├── it takes them from each of his parts: test_GOV6_parts
// │   ├── it takes no more than that of dust: test_attack_dustOverrides
// │   └── it takes what was above his cap first: test_GOV7_withOverrides
// ├── given the account has a stake
// │   └── it counts what of token and stake another may vote: test_GOV6_theStakeToo
// └── otherwise
//     ├── it emits BallotCounted for the delegate who has voted: test_GOV6_after
//     ├── it emits OverrideVoteCast: test_GOV6_before
//     └── it says who has overridden: test_GOV6_before

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorCastOverrideVoteTest is ProposalFixture {
    function test_GOV6_notActive() public {
        uint256 id = propose(ALICE, gift("gift"));
        pass(VOTING_DELAY);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        overrideVote(CAROL, id, FOR);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active));
        overrideVote(CAROL, id, FOR);
    }

    function test_GOV6_before() public {
        uint256 id = open();
        vm.expectEmit(address(governor));
        emit IStoaGovernor.OverrideVoteCast(CAROL, id, AGAINST, 100_000, "");
        overrideVote(CAROL, id, AGAINST);
        assertTrue(governor.hasVotedOverride(id, CAROL) && !governor.hasVotedOverride(id, BOB), "who");
        assertEq(vote(BOB, id, FOR), 200_000, "the rest");
        checkVotes(id, 100_000, 200_000, 0);
        assertTrue(!governor.hasVoted(id, CAROL), "not with votes");
    }

    function test_GOV6_after() public {
        uint256 id = open();
        assertEq(vote(BOB, id, FOR), 300_000, "all");
        vm.expectEmit(address(governor));
        emit IStoaGovernor.BallotCounted(BOB, id, 0, 200_000, 0);
        overrideVote(CAROL, id, AGAINST);
        checkBallot(id, BOB, 0, 200_000, 0);
        checkVotes(id, 100_000, 200_000, 0);
    }

    /// @dev The guardian has the votes that Carol gave him, and no others.
    function test_GOV6_allThatHeHas() public {
        delegate(CAROL, GUARDIAN);
        pass(1);
        uint256 id = open();
        assertEq(vote(GUARDIAN, id, FOR), 100_000, "before");
        overrideVote(CAROL, id, AGAINST);
        checkBallot(id, GUARDIAN, 0, 0, 0);
        checkVotes(id, 100_000, 0, 0);

        uint256 other = open("another");
        overrideVote(CAROL, other, AGAINST);
        assertEq(vote(GUARDIAN, other, FOR), 0, "after");
        assertTrue(governor.hasVoted(other, GUARDIAN), "has voted");
        checkVotes(other, 100_000, 0, 0);
    }

    function test_GOV6_parts() public {
        uint256 id = open();
        voteInParts(BOB, id, 100, 1, 199_999); // and 99,900 that he does not vote
        overrideVote(CAROL, id, FOR);
        // 100, 101 and 200,100 of 300,000 become 66, 67 and 133,400 of 200,000
        checkBallot(id, BOB, 66, 1, 133_333);
        checkVotes(id, 66, 100_001, 133_333);
    }

    /// @dev Units that nobody was given to vote with are voted the same way: the snapshot is over when the proposal is seen.
    function test_GOV6_delegatedToNobody() public {
        uint256 id = open();
        assertEq(overrideVote(DAVE, id, FOR), 50_000, "units");
        checkVotes(id, 0, 50_000, 0);
    }

    function test_GOV6_theStakeToo() public {
        stake(CAROL, 40_000); // which she votes herself
        stake(DAVE, 30_000);
        vm.prank(DAVE);
        staking.delegate(ALICE);
        pass(1);
        uint256 id = open();
        assertEq(vote(ALICE, id, FOR), 330_000, "with Dave's stake");
        assertEq(overrideVote(DAVE, id, AGAINST), 50_000, "20,000 of nobody's, 30,000 of Alice's");
        checkBallot(id, ALICE, 0, 300_000, 0);
        assertEq(overrideVote(CAROL, id, AGAINST), 60_000, "not the stake, which is her own vote");
        assertEq(vote(CAROL, id, AGAINST), 40_000, "by voting");
        assertEq(vote(BOB, id, FOR), 200_000, "without Carol's");
        checkVotes(id, 150_000, 500_000, 0);
    }

    /// @dev What is delegated to oneself is voted by voting, and not a second time.
    function test_attack_overrideOfOneself() public {
        uint256 id = open();
        vote(ALICE, id, FOR);
        vm.expectRevert(noVotes(ALICE));
        overrideVote(ALICE, id, AGAINST);
        vm.expectRevert(noVotes(BOB));
        overrideVote(BOB, id, AGAINST);
        checkVotes(id, 0, 300_000, 0);
    }

    function test_attack_overrideTwice() public {
        uint256 id = open();
        overrideVote(CAROL, id, AGAINST);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.AlreadyOverridden.selector, CAROL));
        overrideVote(CAROL, id, AGAINST);
        vm.expectRevert(noVotes(CAROL));
        vote(CAROL, id, FOR);
        uint256 other = open("another");
        assertEq(overrideVote(CAROL, other, AGAINST), 100_000, "in another proposal");
    }

    function test_GOV6_support() public {
        uint256 id = open();
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        overrideVote(CAROL, id, 3);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        overrideVote(CAROL, id, FRACTIONAL);
        vm.expectRevert(noVotes(GUARDIAN));
        overrideVote(GUARDIAN, id, FOR);
    }

    /// @dev Whoever sees a vote in parts coming and overrides a unit before cannot make it revert.
    function test_attack_overrideBeforeAVoteInParts() public {
        vm.prank(DAVE);
        coin.transfer(GUARDIAN, 49_999);
        delegate(DAVE, BOB);
        pass(1);
        uint256 id = open();
        overrideVote(DAVE, id, AGAINST);
        assertEq(voteInParts(BOB, id, 100_000, 200_001, 0), 300_000, "all but one");
        checkBallot(id, BOB, 99_999, 200_001, 0);
        checkVotes(id, 100_000, 200_001, 0);
    }

    /// @dev Many that override a unit each take no more than their units: each time all is scaled anew from what was cast.
    function test_attack_dustOverrides() public {
        for (uint160 i = 1; i <= 40; ++i) {
            vm.prank(BANK);
            coin.transfer(address(0xd057 + i), 1);
            delegate(address(0xd057 + i), BOB);
        }
        pass(1);
        uint256 id = open();
        voteInParts(BOB, id, 50, 299_990, 0);
        for (uint160 i = 1; i <= 40; ++i) overrideVote(address(0xd057 + i), id, ABSTAIN);
        checkBallot(id, BOB, 49, 299_951, 0);
    }

    /// @dev A delegate above the cap: who overrides him adds to the tally what he did not count for.
    function test_GOV7_withOverrides() public {
        delegate(BANK, BOB);
        pass(1);
        uint256 id = open();
        assertEq(vote(BOB, id, FOR), 600_000, "votes");
        checkVotes(id, 0, 350_000, 0);
        overrideVote(CAROL, id, AGAINST);
        checkVotes(id, 100_000, 350_000, 0);
        overrideVote(BANK, id, AGAINST);
        checkVotes(id, 400_000, 200_000, 0);
    }
}
