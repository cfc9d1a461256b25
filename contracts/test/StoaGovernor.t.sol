// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Kzg} from "../src/Kzg.sol";
import {Rollup} from "../src/Rollup.sol";
import {StoaGovernor} from "../src/StoaGovernor.sol";
import {TestDollar} from "../src/TestDollar.sol";
import {IPurseVotes} from "../src/interfaces/IPurseVotes.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {IStoaGovernor} from "../src/interfaces/IStoaGovernor.sol";
import {MockWallet} from "./mocks/MockStaking.sol";
import {GovernorFixture} from "./utils/GovernorFixture.sol";

/// @notice FOR TESTS ONLY: a history by the numbers of blocks.
contract WrongClock {
    function clock() external view returns (uint48) {
        return uint48(block.number);
    }
}

/// @dev Alice has 300,000 votes; Bob too, of which 100,000 are Carol's; Erin 50,000. Dave has 50,000 units and the bank 300,000, delegated to nobody.
contract StoaGovernorTest is GovernorFixture {
    /* HELPERS */

    /// @dev A proposal that gives the bank five dollars.
    function gift(string memory text) private view returns (Plan memory) {
        return planOf(address(dollar), abi.encodeCall(TestDollar.mint, (BANK, 5)), text);
    }

    /// @dev A proposal whose vote has begun.
    function open() private returns (uint256 id) {
        return open("gift");
    }

    function open(string memory text) private returns (uint256 id) {
        id = propose(ALICE, gift(text));
        pass(VOTING_DELAY + 1);
    }

    function stateOf(uint256 id) private view returns (uint256) {
        return uint256(governor.state(id));
    }

    function checkState(uint256 id, IGovernor.ProposalState want) private view {
        assertEq(stateOf(id), uint256(want), "state of the proposal");
    }

    /// @dev To the last second of the vote.
    function passToTheEnd(uint256 id) private {
        vm.warp(governor.proposalDeadline(id));
    }

    function unexpected(uint256 id, IGovernor.ProposalState have, IGovernor.ProposalState want) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IGovernor.GovernorUnexpectedProposalState.selector, id, have, bytes32(uint256(1 << uint256(want)))
        );
    }

    function noVotes(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStoaGovernor.NoVotes.selector, who);
    }

    /* DEPLOYMENT */

    function test_construction() public view {
        assertEq(address(governor.token()), address(coin), "token");
        assertEq(address(governor.staking()), address(staking), "stake");
        assertEq(address(governor.purseVotes()), address(purseVotes), "purse votes");
        assertEq(governor.timelock(), address(executor), "executor");
        assertEq(governor.guardian(), GUARDIAN, "guardian");
        assertEq(governor.guardianUntil(), GUARDIAN_UNTIL, "his time");
        assertEq(governor.capBps(), 3500, "cap");
        assertEq(governor.votingDelay(), VOTING_DELAY, "delay");
        assertEq(governor.votingPeriod(), VOTING_PERIOD, "period");
        assertEq(governor.lateQuorumVoteExtension(), EXTENSION, "extension");
        assertEq(governor.clock(), block.timestamp, "clock");
        assertEq(keccak256(bytes(governor.CLOCK_MODE())), keccak256("mode=timestamp"), "its mode");
        assertEq(governor.quorum(block.timestamp - 1), QUORUM, "quorum");
        assertEq(governor.proposalThreshold(), 1000, "threshold");
        bytes memory mode = "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true";
        assertEq(keccak256(bytes(governor.COUNTING_MODE())), keccak256(mode), "counting");
        assertEq(rollup.owner(), address(executor), "who rules the parameters");
    }

    function test_construction_size() public view {
        assertTrue(address(governor).code.length <= 24_576, "EIP-170");
        assertTrue(address(executor).code.length <= 24_576, "EIP-170");
        assertTrue(address(purseVotes).code.length <= 24_576, "EIP-170");
    }

    function build(IStoaGovernor.Config memory c) external returns (StoaGovernor) {
        return new StoaGovernor(c);
    }

    function test_construction_errors() public {
        IStoaGovernor.Config memory c = governorConfig();
        c.token = VotesExtended(address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.ZeroAddress.selector, "token"));
        this.build(c);
        address wrong = address(new WrongClock());
        c.token = VotesExtended(wrong);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongClock.selector, wrong, block.number));
        this.build(c);
        c = governorConfig();
        c.staking = VotesExtended(wrong);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongClock.selector, wrong, block.number));
        this.build(c);
        c = governorConfig();
        c.purseVotes = IPurseVotes(address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.ZeroAddress.selector, "purseVotes"));
        this.build(c);
        c = governorConfig();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongExecutor.selector, address(executor)));
        this.build(c);
        for (uint16 bps; bps <= 10_001; bps += 10_001) {
            c.capBps = bps;
            vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.CapOutOfRange.selector, 10_000, bps));
            this.build(c);
        }
    }

    /// @dev What the constructor looks at after the executor has named it.
    function test_construction_times() public {
        IStoaGovernor.Config memory c = namedConfig();
        c.votingPeriod = 0;
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        new StoaGovernor(c);
        c = namedConfig();
        c.lateExtension = VOTING_PERIOD + 1;
        bytes4 range = IStoaGovernor.LateExtensionOutOfRange.selector;
        vm.expectRevert(abi.encodeWithSelector(range, 0, VOTING_PERIOD, VOTING_PERIOD + 1));
        new StoaGovernor(c);
        vm.chainId(1);
        c = namedConfig();
        c.lateExtension = 2 days - 1;
        vm.expectRevert(abi.encodeWithSelector(range, 2 days, VOTING_PERIOD, 2 days - 1));
        new StoaGovernor(c);
    }

    /// @dev The configuration of a governor that the executor names before it is made.
    function namedConfig() private returns (IStoaGovernor.Config memory c) {
        c = governorConfig();
        address next_ = nextContract(0);
        vm.startPrank(address(executor));
        executor.grantRole(executor.PROPOSER_ROLE(), next_);
        executor.grantRole(executor.CANCELLER_ROLE(), next_);
        vm.stopPrank();
    }

    function test_construction_withoutStake() public {
        IStoaGovernor.Config memory c = namedConfig();
        c.staking = VotesExtended(address(0));
        governor = new StoaGovernor(c);
        uint256 id = open();
        assertEq(vote(ALICE, id, FOR), 300_000, "votes");
        assertEq(overrideVote(CAROL, id, AGAINST), 100_000, "units");
    }

    /* GOV-1 */

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
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 7));
        governor.state(7);
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

    /* GOV-2, GOV-3, GOV-4 */

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

    function test_GOV2_withoutVotes() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 0);
        vm.expectRevert(noVotes(ALICE));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
        vm.expectRevert(noVotes(ALICE));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, new Kzg.Opening[](0));
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

    function test_GOV3_once() public {
        uint256 id = open();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70);
        voteFromL2(ALICE, id, FOR, list);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.AlreadyVoted.selector, id, 5));
        vm.prank(ALICE);
        governor.castVoteFromL2(id, AGAINST, settled, list);
        checkVotes(id, 0, 70, 0);
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

    /* GOV-5 */

    function test_GOV5_once() public {
        uint256 id = open();
        assertEq(vote(ALICE, id, ABSTAIN), 300_000, "votes");
        assertTrue(governor.hasVoted(id, ALICE) && !governor.hasVoted(id, BOB), "has voted");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        vote(ALICE, id, FOR);
        checkVotes(id, 0, 0, 300_000);
    }

    function test_GOV5_parts() public {
        uint256 id = open();
        assertEq(voteInParts(ALICE, id, 1, 20, 300), 321, "votes");
        checkBallot(id, ALICE, 1, 20, 300);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        voteInParts(ALICE, id, 0, 1, 0);
        voteInParts(BOB, id, 100_000, 200_000, 0);
        checkVotes(id, 100_001, 200_020, 300);
    }

    function test_GOV5_PartsExceedVotes() public {
        uint256 id = open();
        bytes4 selector = IStoaGovernor.PartsExceedVotes.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, ALICE, 300_000, 300_001));
        voteInParts(ALICE, id, 100_000, 100_000, 100_001);
        uint256 most = type(uint128).max;
        vm.expectRevert(abi.encodeWithSelector(selector, ALICE, 300_000, most));
        voteInParts(ALICE, id, most, most, most);
        vm.expectRevert(abi.encodeWithSelector(selector, ALICE, 300_000, most + 1));
        voteInParts(ALICE, id, 0, 1, most);
    }

    function test_GOV5_params() public {
        uint256 id = open();
        vm.startPrank(ALICE);
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVoteWithReasonAndParams(id, FOR, "", partsOf(1, 2, 3));
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", hex"00");
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVote(id, FRACTIONAL);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        governor.castVote(id, 3);
        vm.stopPrank();
        vm.expectRevert(noVotes(DAVE));
        vote(DAVE, id, FOR);
    }

    /* GOV-6 */

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

    /* GOV-7 */

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

    /* GOV-8 */

    function checkOutcome(string memory text, uint256 against, uint256 for_, uint256 abstain, IGovernor.ProposalState want) private {
        uint256 id = open(text);
        voteInParts(ALICE, id, against, for_, abstain);
        passToTheEnd(id);
        pass(1);
        checkState(id, want);
    }

    function test_GOV8_quorumAndMajority() public {
        checkOutcome("without quorum", 0, QUORUM - 1, 0, IGovernor.ProposalState.Defeated);
        checkOutcome("with quorum", 0, QUORUM, 0, IGovernor.ProposalState.Succeeded);
        checkOutcome("abstaining counts", 0, 1, QUORUM - 1, IGovernor.ProposalState.Succeeded);
        checkOutcome("against does not", QUORUM - 2, QUORUM - 1, 0, IGovernor.ProposalState.Defeated);
        checkOutcome("a tie", QUORUM, QUORUM, 0, IGovernor.ProposalState.Defeated);
        checkOutcome("one more", QUORUM, QUORUM + 1, 0, IGovernor.ProposalState.Succeeded);
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

    /* GOV-9 */

    function digest(bytes32 structHash) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa Governor"),
                keccak256("1"),
                block.chainid,
                address(governor)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function sign(bytes32 structHash) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ERIN_SECRET, digest(structHash));
        return abi.encodePacked(r, s, v);
    }

    function ballotHash(uint256 id, uint8 support, address voter, uint256 nonce) private pure returns (bytes32) {
        bytes32 typeHash = keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce));
    }

    function overrideHash(uint256 id, uint8 support, address voter, uint256 nonce, string memory reason) private pure returns (bytes32) {
        bytes32 typeHash =
            keccak256("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce, keccak256(bytes(reason))));
    }

    function stateHash(uint256 id, uint8 support, address voter, uint256 nonce, uint256[] memory records) private pure returns (bytes32) {
        bytes32 typeHash =
            keccak256("StateBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,uint256[] records)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce, keccak256(abi.encodePacked(records))));
    }

    function badSignature(address voter) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter);
    }

    function test_GOV9_castVoteBySig() public {
        uint256 id = open();
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        vm.expectRevert(badSignature(erin));
        governor.castVoteBySig(id, AGAINST, erin, signature);
        vm.expectRevert(badSignature(ALICE));
        governor.castVoteBySig(id, FOR, ALICE, signature);
        vm.prank(BOB);
        assertEq(governor.castVoteBySig(id, FOR, erin, signature), 50_000, "votes");
        assertEq(governor.nonces(erin), 1, "nonce");
        vm.expectRevert(badSignature(erin));
        governor.castVoteBySig(id, FOR, erin, signature);
        checkVotes(id, 0, 50_000, 0);
    }

    function test_GOV9_partsBySig() public {
        uint256 id = open();
        bytes memory params = partsOf(1, 2, 3);
        bytes32 typeHash = keccak256(
            "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
        );
        bytes32 hash = keccak256(abi.encode(typeHash, id, FRACTIONAL, erin, 0, keccak256("why"), keccak256(params)));
        assertEq(governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "why", params, sign(hash)), 6, "votes");
        checkVotes(id, 1, 2, 3);
    }

    function test_GOV9_overrideBySig() public {
        delegate(erin, BOB);
        pass(1);
        uint256 id = open();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, FOR, erin, "why", signature);
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, AGAINST, erin, "what", signature);
        vm.expectRevert(badSignature(CAROL));
        governor.castOverrideVoteBySig(id, AGAINST, CAROL, "why", signature);
        assertEq(governor.castOverrideVoteBySig(id, AGAINST, erin, "why", signature), 50_000, "units");
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, AGAINST, erin, "why", signature);
        checkVotes(id, 50_000, 0, 0);
    }

    function recordsOf(Kzg.Opening[] memory list) private pure returns (uint256[] memory records) {
        records = new uint256[](list.length);
        for (uint256 i; i < list.length; ++i) records[i] = list[i].record;
    }

    /// @dev Whoever sends it can change nothing, and leave no record out.
    function test_GOV9_fromL2BySig() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(5, purse(erin, 70, 0), 3);
        list[1] = openRecord(6, purse(erin, 7, 0), 3);
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        Kzg.Opening[] memory less = openPurse(5, erin, 70);
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, less, signature);
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, ABSTAIN, erin, settled, list, signature);
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 5, erin, BOB));
        governor.castVoteFromL2BySig(id, FOR, BOB, settled, list, signature);

        assertEq(governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature), 77, "votes");
        checkBallot(id, erin, 0, 77, 0);
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
        list = openPurse(8, BOB, 70);
        signature = sign(stateHash(id, FOR, erin, 1, recordsOf(list)));
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 8, BOB, erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
    }

    /// @dev EIP-1271: an owner that is a contract answers itself.
    function test_GOV9_aWalletContract() public {
        MockWallet wallet = new MockWallet();
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, address(wallet), 70);
        bytes32 hash = digest(stateHash(id, FOR, address(wallet), 0, recordsOf(list)));
        vm.expectRevert(badSignature(address(wallet)));
        governor.castVoteFromL2BySig(id, FOR, address(wallet), settled, list, "");
        wallet.approve(hash);
        assertEq(governor.castVoteFromL2BySig(id, FOR, address(wallet), settled, list, ""), 70, "votes");
    }

    /* GOV-10 */

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

    /* GOV-11 */

    /// @dev A proposal that has won.
    function win(Plan memory p) private returns (uint256 id) {
        id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, FOR);
        passToTheEnd(id);
        pass(1);
        checkState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_GOV11_longDelay() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
        checkState(id, IGovernor.ProposalState.Queued);
        pass(LONG - 1);
        vm.expectRevert();
        execute(p);
        pass(1);
        execute(p);
        checkState(id, IGovernor.ProposalState.Executed);
        assertEq(dollar.balanceOf(BANK), 5, "done");
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued));
        execute(p);
    }

    function test_GOV11_shortDelay() public {
        Plan memory p = planOf(address(rollup), abi.encodeCall(IRollup.announceParams, (params(2))), "params");
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + SHORT, "when it is due");
    }

    /// @dev A long call beside short ones makes all wait; to hand the rollup over is no change of parameters.
    function test_attack_longCallAmongShortOnes() public {
        Plan memory p;
        p.targets = new address[](2);
        p.values = new uint256[](2);
        p.data = new bytes[](2);
        (p.targets[0], p.targets[1]) = (address(rollup), address(rollup));
        p.data[0] = abi.encodeCall(IRollup.announceParams, (params(2)));
        p.data[1] = abi.encodeWithSignature("transferOwnership(address)", ALICE);
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
    }

    function test_GOV11_onlyWhatHasWon() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Succeeded));
        queue(p);
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, AGAINST);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded));
        queue(p);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Succeeded));
        queue(p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Queued));
        execute(p);
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

    /// @dev Who sees a proposal coming could make it before, and cancel it for good: not if it names its proposer.
    function test_attack_proposedByAnother() public {
        Plan memory p = gift(string.concat("gift #proposer=", Strings.toHexString(ALICE)));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, BOB));
        propose(BOB, p);
        propose(ALICE, p);
    }

    /// @dev A proposal can change nothing of the governor, and make it call nobody.
    function test_attack_changeOfTheGovernor() public {
        bytes[] memory data = new bytes[](3);
        data[0] = abi.encodeWithSignature("updateTimelock(address)", ALICE);
        data[1] = abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 0);
        data[2] = abi.encodeWithSignature("relay(address,uint256,bytes)", address(executor), 0, "");
        for (uint256 i; i < 3; ++i) {
            Plan memory p = planOf(address(governor), data[i], "change");
            uint256 id = win(p);
            queue(p);
            assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
            pass(LONG);
            vm.expectRevert(IStoaGovernor.FixedAtDeployment.selector);
            execute(p);
        }
        assertEq(governor.timelock(), address(executor), "executor");
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

    function test_noDeposits() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(governor).call{value: 1}("");
        assertTrue(!ok, "the governor keeps no money");
        (ok,) = address(executor).call{value: 1}("");
        assertTrue(ok, "the executor may");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC721Received(ALICE, ALICE, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155Received(ALICE, ALICE, 1, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155BatchReceived(ALICE, ALICE, new uint256[](0), new uint256[](0), "");
    }

    /* GOV-12 */

    function unable(uint256 id, address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, who);
    }

    function test_GOV12_guardian() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        vm.expectRevert(unable(id, BOB));
        cancel(BOB, p);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
        pass(LONG);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Canceled, IGovernor.ProposalState.Queued));
        execute(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.text));
        vm.expectRevert();
        executor.executeBatch(p.targets, p.values, p.data, 0, salt);
        assertTrue(!executor.isOperation(executor.hashOperationBatch(p.targets, p.values, p.data, 0, salt)), "forgotten");
    }

    function test_GOV12_inAnyState() public {
        Plan memory p = gift("pending");
        propose(ALICE, p);
        cancel(GUARDIAN, p);
        p = gift("active");
        propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        cancel(GUARDIAN, p);
        p = gift("executed");
        uint256 id = win(p);
        queue(p);
        pass(LONG);
        execute(p);
        vm.expectRevert();
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Executed);
    }

    function test_attack_guardianAfterHisTime() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.warp(GUARDIAN_UNTIL);
        vm.expectRevert(unable(id, GUARDIAN));
        cancel(GUARDIAN, p);
        vm.warp(GUARDIAN_UNTIL - 1);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
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

    function test_proposerCancels() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        pass(VOTING_DELAY);
        cancel(ALICE, p);
        checkState(id, IGovernor.ProposalState.Canceled);
        p = gift("another");
        id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        vm.expectRevert(unable(id, ALICE));
        cancel(ALICE, p);
    }

    /* WHAT IT RULES */

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

    /* GAS */

    function test_gas_propose() public {
        propose(ALICE, gift("gift"));
        vm.snapshotGasLastCall("Governor: propose");
    }

    function test_gas_vote() public {
        uint256 id = open();
        vote(ALICE, id, FOR);
        vm.snapshotGasLastCall("Governor: vote");
        overrideVote(CAROL, id, AGAINST);
        vm.snapshotGasLastCall("Governor: vote in spite of a delegate");
        vote(BOB, id, AGAINST);
        vm.snapshotGasLastCall("Governor: vote of a delegate who was overridden");
    }

    function test_gas_voteFromL2() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70_000);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
        vm.snapshotGasLastCall("Governor: vote of one record");
    }
}
