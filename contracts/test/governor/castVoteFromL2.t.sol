// SPDX-License-Identifier: Apache-2.0

// castVoteFromL2
// ├── when the vote has not begun, or is over
// │   └── it reverts with GovernorUnexpectedProposalState: test_GOV2_notActive
// ├── given the rollup was frozen at the snapshot
// │   └── it reverts with StateFrozen: test_GOV2_StateFrozen
// ├── given it was frozen later
// │   └── it counts: test_GOV2_aFreezeDuringTheVote
// ├── when the state is not that of the snapshot
// │   └── it reverts with WrongState: test_GOV1_aLaterBatch
// ├── when a record is another owner's
// │   └── it reverts with NotOwner: test_attack_anotherOwnersRecord
// ├── when a record has voted
// │   ├── it reverts with AlreadyVoted: test_GOV3_AlreadyVoted
// │   ├── it reverts with AlreadyVoted, of one that comes twice in a call: test_attack_recordTwiceInOneCall
// │   └── it counts in another proposal: test_GOV3_anotherProposal
// ├── when the support is none of the three
// │   └── it reverts with GovernorInvalidVoteType: test_GOV2_support
// ├── when the records have no votes
// │   ├── it reverts with NoVotes, of an empty purse: test_GOV2_NoVotes_emptyPurse
// │   └── it reverts with NoVotes, of no records: test_GOV2_NoVotes_noRecords
// └── otherwise
//     ├── it adds the votes of all records to the ballot: test_GOV2_records
//     ├── it says which records have voted, and no others: test_GOV2_records
//     ├── it takes further records later, of any support: test_GOV2_records
//     ├── it counts beside the votes on L1, before and after them: test_GOV2_besideL1
//     └── it emits BallotCounted and StateVoteCast: test_GOV2_records

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorCastVoteFromL2Test is ProposalFixture {
    function test_GOV2_notActive() public {
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        IPurseVotes.State memory settled = stateNow();
        uint256 id = propose(BOB, gift("gift"));
        pass(VOTING_DELAY);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    function test_GOV2_StateFrozen() public {
        submit(next());
        pass(15 days);
        rollup.freeze();
        uint256 id = open();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.StateFrozen.selector, id));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    /// @dev A vote that began before the freeze goes on: what leaves then was not on L1 at the snapshot.
    function test_GOV2_aFreezeDuringTheVote() public {
        depositStoa(ALICE, 5, 300_000);
        pass(14 days);
        uint256 id = propose(BOB, gift("gift"));
        pass(VOTING_DELAY + 1);
        rollup.freeze();
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = openRecord(5, purse(ALICE, 300_000, 0), 4);
        exits.exit(list);
        bridge.claimFor(ALICE, 2);
        pass(1);
        vm.expectRevert(noVotes(ALICE));
        vote(ALICE, id, FOR);
        voteFromL2(ALICE, id, FOR, openPurse(5, ALICE, 300_000));
        checkVotes(id, 0, 300_000, 0);
    }

    /// @dev A state later than the snapshot does not count, whatever it holds.
    function test_GOV1_aLaterBatch() public {
        uint256 id = open();
        submit(next());
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        bytes memory err =
            abi.encodeWithSelector(IPurseVotes.WrongState.selector, 0, rollup.batchHash(0), rollup.batchHash(1));
        vm.expectRevert(err);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    function test_attack_anotherOwnersRecord() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(5, purse(ALICE, 70, 0), 3);
        list[1] = openRecord(6, purse(BOB, 70, 0), 3);
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 6, BOB, ALICE));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    function test_GOV3_AlreadyVoted() public {
        uint256 id = open();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        voteFromL2(ALICE, id, FOR, list);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.AlreadyVoted.selector, id, 5));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, AGAINST, settled, list);
        checkVotes(id, 0, 70, 0);
    }

    function test_GOV3_anotherProposal() public {
        uint256 id = open();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        voteFromL2(ALICE, id, FOR, list);
        uint256 other = open("another");
        voteFromL2(ALICE, other, AGAINST, list);
        checkVotes(other, 70, 0, 0);
    }

    function test_attack_recordTwiceInOneCall() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(5, purse(ALICE, 70, 0), 3);
        list[1] = list[0];
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.AlreadyVoted.selector, id, 5));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    function test_GOV2_support() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        for (uint256 support = 3; support < 256; support += 84) {
            vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
            vm.prank(ALICE);
            governor.castVoteFromL2(id, uint8(support), settled, list);
        }
    }

    function test_GOV2_NoVotes_emptyPurse() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 0);
        vm.expectRevert(noVotes(ALICE));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    function test_GOV2_NoVotes_noRecords() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(noVotes(ALICE));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, new Kzg.Opening[](0));
    }

    function test_GOV2_records() public {
        uint256 id = open();
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(5, purse(DAVE, 70, 7), 3);
        list[1] = openRecord(300, purse(DAVE, 100, 0), 3);
        uint256[] memory records = new uint256[](2);
        (records[0], records[1]) = (5, 300);
        IPurseVotes.State memory settled = stateNow();
        vm.expectEmit(address(governor));
        emit IStoaGovernor.BallotCounted(DAVE, id, 0, 177, 0);
        vm.expectEmit(address(governor));
        emit IStoaGovernor.StateVoteCast(DAVE, id, FOR, 177, records);
        vm.prank(DAVE);
        governor.castVoteFromL2(id, FOR, settled, list);
        assertTrue(governor.hasVotedRecord(id, 5) && governor.hasVotedRecord(id, 300), "spent");
        assertTrue(!governor.hasVotedRecord(id, 4) && !governor.hasVotedRecord(id, 44), "no other");
        assertEq(voteFromL2(DAVE, id, AGAINST, openPurse(6, DAVE, 3)), 3, "another record, and another vote");
        checkVotes(id, 3, 177, 0);
        checkBallot(id, DAVE, 3, 177, 0);
        assertTrue(!governor.hasVoted(id, DAVE), "not on L1");
    }

    function test_GOV2_besideL1() public {
        uint256 id = open();
        voteFromL2(ALICE, id, AGAINST, openPurse(5, ALICE, 20_000));
        vote(ALICE, id, FOR);
        voteFromL2(ALICE, id, ABSTAIN, openPurse(6, ALICE, 10_000));
        checkBallot(id, ALICE, 20_000, 300_000, 10_000);
        checkVotes(id, 20_000, 300_000, 10_000);
    }
}
