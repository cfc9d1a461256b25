// SPDX-License-Identifier: Apache-2.0

// attacks on the governor
// ├── units that vote on L1 and in the state
// │   ├── a deposit that is settled in the second of the proposal, before it: test_attack_depositInTheSecondOfTheProposal
// │   ├── a deposit that is settled in the second of the proposal, after it: test_attack_depositAfterTheProposalInTheSameSecond
// │   ├── a withdrawal that is settled before the proposal: test_attack_withdrawalBeforeTheProposal
// │   ├── a deposit after the vote: test_attack_voteThenMoveToL2
// │   └── an exit from a frozen rollup: test_attack_exitOfAFrozenRollup
// ├── units that vote for two
// │   ├── borrowed for a transaction, or for a block: test_attack_flashLoan
// │   └── moved, delegated and staked after the proposal: test_attack_unitsMovedAfterTheProposal
// └── what was decided once
//     ├── proposed, queued and executed again: test_attack_proposalReplay
//     └── executed past the governor: test_attack_executedPastTheGovernor

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorAttacksTest is ProposalFixture {
    /// @dev Alice's units are hers on L1 in the second before, and in her purse after a batch of the second of the proposal.
    function test_attack_depositInTheSecondOfTheProposal() public {
        depositStoa(ALICE, 5, 300_000);
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.SettledNow.selector, 1, block.timestamp));
        propose(ALICE, p);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, ALICE, 0, 1000));
        propose(ALICE, p);

        uint256 id = propose(BOB, p);
        pass(VOTING_DELAY + 1);
        vm.expectRevert(noVotes(ALICE));
        vote(ALICE, id, FOR);
        assertEq(voteFromL2(ALICE, id, FOR, openPurse(5, ALICE, 300_000)), 300_000, "in the state");
        checkVotes(id, 0, 300_000, 0);
    }

    /// @dev The other way round: first the proposal, then the batch, in one second.
    function test_attack_depositAfterTheProposalInTheSameSecond() public {
        uint256 id = propose(ALICE, gift("gift"));
        depositStoa(ALICE, 5, 300_000);
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 300_000);
        pass(VOTING_DELAY + 1);
        assertEq(vote(ALICE, id, FOR), 300_000, "on L1 in the second before");
        bytes memory err =
            abi.encodeWithSelector(IPurseVotes.WrongState.selector, 0, rollup.batchHash(0), rollup.batchHash(1));
        vm.expectRevert(err);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    /// @dev What a batch takes out of a purse is on L1 from that second on, and in the state of the batch before for ever.
    function test_attack_withdrawalBeforeTheProposal() public {
        depositStoa(ALICE, 5, 300_000);
        pass(100);
        IPurseVotes.State memory before = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 300_000);
        withdrawStoa(ALICE, 5, 300_000);
        pass(1);
        uint256 id = open();
        assertEq(vote(ALICE, id, FOR), 300_000, "on L1");
        bytes memory err =
            abi.encodeWithSelector(IPurseVotes.WrongState.selector, 2, rollup.batchHash(2), rollup.batchHash(1));
        vm.expectRevert(err);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, before, list);
    }

    /// @dev Whoever votes on L1 and then moves his units into the rollup does not vote with them again.
    function test_attack_voteThenMoveToL2() public {
        uint256 id = open();
        vote(ALICE, id, FOR);
        depositStoa(ALICE, 5, 300_000);
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 300_000);
        bytes memory err =
            abi.encodeWithSelector(IPurseVotes.WrongState.selector, 0, rollup.batchHash(0), rollup.batchHash(1));
        vm.expectRevert(err);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
        checkVotes(id, 0, 300_000, 0);
    }

    /// @dev A frozen rollup pays out by openings: what is on L1 since is in the last state for ever. So no record votes.
    function test_attack_exitOfAFrozenRollup() public {
        depositStoa(ALICE, 5, 300_000);
        pass(15 days);
        rollup.freeze();
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = openRecord(5, purse(ALICE, 300_000, 0), 4);
        exits.exit(list);
        bridge.claimFor(ALICE, 2);
        pass(1);

        uint256 id = open();
        assertTrue(governor.snapshotOf(id).frozen, "frozen");
        assertEq(vote(ALICE, id, FOR), 300_000, "on L1");
        IPurseVotes.State memory settled = stateNow();
        list = openPurse(5, ALICE, 300_000);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.StateFrozen.selector, id));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
    }

    /// @dev Who borrows for a transaction, or for a block, has no votes of the second before.
    function test_attack_flashLoan() public {
        vm.prank(BANK);
        coin.transfer(DAVE, 300_000);
        delegate(DAVE, DAVE);
        Plan memory p = gift("gift");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, DAVE, 0, 1000));
        propose(DAVE, p);
        uint256 id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        vm.expectRevert(noVotes(DAVE));
        vote(DAVE, id, FOR);
        assertEq(overrideVote(DAVE, id, FOR), 50_000, "what he had before");
    }

    function test_attack_unitsMovedAfterTheProposal() public {
        uint256 id = propose(ALICE, gift("gift"));
        vm.prank(ALICE);
        coin.transfer(DAVE, 300_000);
        delegate(DAVE, DAVE);
        stake(BOB, 200_000);
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, FOR);
        vm.expectRevert(noVotes(DAVE));
        vote(DAVE, id, FOR);
        assertEq(vote(BOB, id, AGAINST), 300_000, "once, as at the snapshot");
        checkVotes(id, 300_000, 300_000, 0);
    }

    function test_attack_proposalReplay() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        bytes4 err = IGovernor.GovernorUnexpectedProposalState.selector;
        vm.expectRevert(abi.encodeWithSelector(err, id, IGovernor.ProposalState.Succeeded, bytes32(0)));
        propose(ALICE, p);
        queue(p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Queued, IGovernor.ProposalState.Succeeded));
        queue(p);
        pass(LONG);
        execute(p);
        vm.expectRevert(abi.encodeWithSelector(err, id, IGovernor.ProposalState.Executed, bytes32(0)));
        propose(ALICE, p);
    }

    /// @dev Anyone may go past the governor to the executor, which has done it then, once.
    function test_attack_executedPastTheGovernor() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        pass(LONG);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.text));
        executor.executeBatch(p.targets, p.values, p.data, 0, salt);
        checkState(id, IGovernor.ProposalState.Executed);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued));
        execute(p);
        assertEq(dollar.balanceOf(BANK), 5, "once");
    }
}
