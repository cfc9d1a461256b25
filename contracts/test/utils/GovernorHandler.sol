// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {GovernorFixture} from "./GovernorFixture.sol";

/// @notice What the fuzzer may do to the governor: holders move, stake, delegate and carry their units into the rollup and back, propose, vote in each
/// way, and queue, execute and cancel, at right and wrong times. The handler keeps who holds what a second time, copies it with each
/// proposal, and counts the votes again from that: it knows before each call whether the governor must take it, and with which error it must not.
/// No call of a campaign may revert.
abstract contract GovernorHandler is GovernorFixture {
    /* TYPES */

    struct Holder {
        uint256 units; // on L1, in his account
        uint256 stake;
        address delegatee;
        address stakeDelegatee;
    }

    /// @dev What an account has voted, as it said it.
    struct Said {
        bool voted;
        bool overrode;
        uint256[3] parts; // of its votes on L1
        uint256[3] own; // of its records, and in spite of delegates
    }

    struct Proposal {
        uint256 id;
        address proposer;
        uint256 supply;
        uint256 deadline;
        uint256 begins;
        uint256 due;
        uint256 f; // f(τ) of the state whose records vote
        uint256 batch;
        IPurseVotes.State settled;
        bool quorum; // whether it has been reached before
        bool passing;
        bool queued;
        bool executed;
        bool cancelled;
    }

    /* CONSTANTS */

    address private constant STRANGER = address(0x57a4);
    uint256 private constant HOLDERS = 6;
    uint32 private constant FIRST_PURSE = 10;

    /* WHAT IS EXPECTED */

    address[] internal holders;
    mapping(address account => Holder) internal held;
    uint256[HOLDERS] internal inPurse; // of record FIRST_PURSE + i, which is the purse of holder i

    Proposal[] internal proposals;
    mapping(uint256 proposal => mapping(address account => Holder)) internal heldThen;
    mapping(uint256 proposal => mapping(uint256 holder => uint256)) internal inPurseThen;
    mapping(uint256 proposal => mapping(address account => Said)) internal said;
    mapping(uint256 proposal => mapping(uint256 holder => bool)) internal recordVoted;
    mapping(uint256 proposal => uint256) internal effects; // how often the executor has called for it

    uint256 internal clock;
    uint256 internal settledAt;
    uint256 internal calls;
    string[] internal deeds;
    mapping(string deed => uint256) internal done;
    uint256 private random;

    /* SET-UP */

    function setUp() public override {
        super.setUp();
        holders = [ALICE, BOB, CAROL, DAVE, erin, BANK];
        for (uint256 i; i < HOLDERS; ++i) {
            held[holders[i]].units = coin.balanceOf(holders[i]);
            held[holders[i]].delegatee = coin.delegates(holders[i]);
            vm.deal(holders[i], 1 << 100);
            vm.prank(holders[i]);
            coin.approve(address(staking), type(uint256).max);
        }
        clock = block.timestamp;
        settledAt = clock - 1;
        deeds = [
            "transfer",
            "delegation",
            "stake",
            "unstake",
            "delegation of a stake",
            "into the rollup",
            "out of the rollup",
            "proposal",
            "proposal after a batch, refused",
            "proposal without votes, refused",
            "vote",
            "vote in parts",
            "vote without votes, refused",
            "second vote, refused",
            "override",
            "override of one who has voted",
            "second override, refused",
            "override of nothing, refused",
            "vote of a record",
            "second vote of a record, refused",
            "vote of another's record, refused",
            "vote of another state, refused",
            "vote at the wrong time, refused",
            "queued",
            "queued too early, refused",
            "executed",
            "executed too early, refused",
            "cancelled by the guardian",
            "cancelled by the proposer",
            "cancelled by a stranger, refused",
            "an extension"
        ];
    }

    /* THE FUZZER */

    function selectors() external pure returns (bytes4[] memory list) {
        bytes4[18] memory all = [
            this.move.selector,
            this.delegateVotes.selector,
            this.moveStake.selector,
            this.intoRollup.selector,
            this.outOfRollup.selector,
            this.makeProposal.selector,
            this.castVote.selector,
            this.castParts.selector,
            this.castAgain.selector,
            this.overrideDelegate.selector,
            this.overrideMore.selector,
            this.castRecord.selector,
            this.castRecordFalsely.selector,
            this.castAtWrongTime.selector,
            this.queueOne.selector,
            this.executeOne.selector,
            this.cancelOne.selector,
            this.passTime.selector
        ];
        list = new bytes4[](all.length);
        for (uint256 i; i < all.length; ++i) list[i] = all[i];
    }

    /// @notice The end of a run: each deed was done, and all proposals are as they should be.
    function finish() external {
        vm.warp(clock);
        for (uint256 i; i < deeds.length; ++i) assertTrue(done[deeds[i]] != 0, string.concat("never done: ", deeds[i]));
        uint256 defeats;
        for (uint256 k; k < proposals.length; ++k) {
            check(k);
            if (_stateOf(k) == IGovernor.ProposalState.Defeated) ++defeats;
        }
        assertTrue(defeats != 0, "never done: a defeat");
    }

    /// @dev What the proposals do.
    function effect(uint256 k) external {
        assertEq(msg.sender, address(executor), "GOV-11: the executor calls");
        ++effects[k];
    }

    function _begin(uint256 seed) private {
        ++calls;
        random = uint256(keccak256(abi.encode(seed, msg.sig)));
        vm.warp(clock);
        _pass(1 + _random(3 hours));
    }

    function _pass(uint256 time) private {
        clock += time;
        vm.warp(clock);
    }

    function _random(uint256 n) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % n;
    }

    function _holder() private returns (address) {
        return holders[_random(HOLDERS)];
    }

    function _did(string memory deed) private {
        ++done[deed];
    }

    function _mustSucceed(address from, address to, bytes memory data, string memory deed) private {
        vm.prank(from);
        (bool ok, bytes memory answer) = to.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        _did(deed);
    }

    function _mustRefuse(address from, address to, bytes memory data, bytes4 refusal, string memory deed) private {
        vm.prank(from);
        (bool ok, bytes memory answer) = to.call(data);
        assertTrue(!ok, string.concat("this must be refused: ", deed));
        assertEq(bytes32(bytes4(answer)), refusal, string.concat("error of: ", deed));
        _did(deed);
    }

    /* UNITS */

    function move(uint256 seed) external {
        _begin(seed);
        (address from, address to) = (_holder(), _holder());
        uint256 amount = _random(held[from].units / 2 + 1);
        _mustSucceed(from, address(coin), abi.encodeCall(coin.transfer, (to, amount)), "transfer");
        held[from].units -= amount;
        held[to].units += amount;
    }

    function delegateVotes(uint256 seed) external {
        _begin(seed);
        address who = _holder();
        address to = _random(4) == 0 ? address(0) : _random(3) == 0 ? who : _holder();
        if (_random(3) == 0) {
            _mustSucceed(who, address(staking), abi.encodeCall(staking.delegate, (to)), "delegation of a stake");
            held[who].stakeDelegatee = to;
            return;
        }
        _mustSucceed(who, address(coin), abi.encodeCall(coin.delegate, (to)), "delegation");
        held[who].delegatee = to;
    }

    function moveStake(uint256 seed) external {
        _begin(seed);
        address who = _holder();
        Holder storage h = held[who];
        if (h.stake != 0 && _random(2) == 0) {
            uint256 part = 1 + _random(h.stake);
            _mustSucceed(who, address(staking), abi.encodeCall(staking.unstake, (part)), "unstake");
            h.stake -= part;
            h.units += part;
            return;
        }
        uint256 amount = _random(h.units / 3 + 1);
        _mustSucceed(who, address(staking), abi.encodeCall(staking.stake, (amount)), "stake");
        if (h.stakeDelegatee == address(0)) h.stakeDelegatee = who;
        h.units -= amount;
        h.stake += amount;
    }

    function intoRollup(uint256 seed) external {
        _begin(seed);
        _intoRollup(_random(HOLDERS));
    }

    function _intoRollup(uint256 i) private {
        uint256 amount = 1 + _random(held[holders[i]].units / 4 + 1);
        if (amount > held[holders[i]].units) return;
        depositStoa(holders[i], FIRST_PURSE + uint32(i), amount);
        held[holders[i]].units -= amount;
        inPurse[i] += amount;
        settledAt = clock;
        _did("into the rollup");
    }

    function outOfRollup(uint256 seed) external {
        _begin(seed);
        uint256 i = _random(HOLDERS);
        if (inPurse[i] == 0) return;
        uint256 amount = 1 + _random(inPurse[i]);
        withdrawStoa(holders[i], FIRST_PURSE + uint32(i), amount);
        held[holders[i]].units += amount;
        inPurse[i] -= amount;
        settledAt = clock;
        _did("out of the rollup");
    }

    /* PROPOSALS */

    function _planOf(uint256 k) private view returns (Plan memory) {
        return planOf(address(this), abi.encodeCall(this.effect, (k)), vm.toString(k));
    }

    function makeProposal(uint256 seed) external {
        _begin(seed);
        uint256 k = proposals.length;
        if (k >= 4 && _ends(k - 4) > clock) return; // a few at a time
        Plan memory p = _planOf(k);
        bytes memory data = abi.encodeCall(IGovernor.propose, (p.targets, p.values, p.data, p.text));
        address who = _holder();
        if (_random(3) == 0) _intoRollup(_random(HOLDERS));
        // A deposit of this second is not in the snapshot, but then nobody may propose.
        if (_votesOf(who, type(uint256).max) < 1000) {
            bytes4 refusal = IGovernor.GovernorInsufficientProposerVotes.selector;
            if (settledAt != clock) _mustRefuse(who, address(governor), data, refusal, "proposal without votes, refused");
            return;
        }
        if (settledAt == clock) {
            _mustRefuse(ALICE, address(governor), data, _refusalOf(ALICE), "proposal after a batch, refused");
            return;
        }
        _mustSucceed(who, address(governor), data, "proposal");
        _copy(k, who, governor.hashProposal(p.targets, p.values, p.data, keccak256(bytes(p.text))));
    }

    /// @dev After a batch of this second: Alice may have had too few votes in the second before as well.
    function _refusalOf(address who) private view returns (bytes4) {
        uint256 before = governor.getVotes(who, clock - 1);
        return before < 1000 ? IGovernor.GovernorInsufficientProposerVotes.selector : IStoaGovernor.SettledNow.selector;
    }

    /// @dev Who holds what at the proposal: nobody has done anything since the second before.
    function _copy(uint256 k, address proposer, uint256 id) private {
        Proposal storage p = proposals.push();
        (p.id, p.proposer) = (id, proposer);
        (p.begins, p.deadline) = (clock + VOTING_DELAY, clock + VOTING_DELAY + VOTING_PERIOD);
        (p.f, p.batch) = (state, rollup.head().number);
        p.settled = stateNow();
        p.supply = SUPPLY;
        for (uint256 i; i < HOLDERS; ++i) {
            heldThen[k][holders[i]] = held[holders[i]];
            inPurseThen[k][i] = inPurse[i];
        }
    }

    /// @dev The votes of an account on L1 at a proposal, or now.
    function _votesOf(address who, uint256 k) private view returns (uint256 votes) {
        for (uint256 i; i < HOLDERS; ++i) {
            Holder storage h = k == type(uint256).max ? held[holders[i]] : heldThen[k][holders[i]];
            if (h.delegatee == who) votes += h.units;
            if (h.stakeDelegatee == who) votes += h.stake;
        }
    }

    function _ends(uint256 k) private view returns (uint256) {
        return proposals[k].cancelled ? 0 : proposals[k].deadline;
    }

    /* WHAT COUNTS, COMPUTED AGAIN */

    /// @dev What others have overridden of an account's votes.
    function _overridden(uint256 k, address who) private view returns (uint256 units) {
        for (uint256 i; i < HOLDERS; ++i) {
            address account = holders[i];
            if (account == who || !said[k][account].overrode) continue;
            if (heldThen[k][account].delegatee == who) units += heldThen[k][account].units;
            if (heldThen[k][account].stakeDelegatee == who) units += heldThen[k][account].stake;
        }
    }

    /// @dev The prefix sums of an account's ballot: GOV-6, GOV-7.
    function _countsOf(uint256 k, address who) private view returns (uint256[3] memory sums) {
        Said storage s = said[k][who];
        uint256 votes = _votesOf(who, k);
        uint256 left = votes - _overridden(k, who);
        uint256 own;
        uint256 part;
        for (uint256 i; i < 3; ++i) {
            own += s.own[i];
            part += s.parts[i];
            sums[i] = own + (votes == 0 ? 0 : part * left / votes);
        }
        uint256 most = proposals[k].supply * capBps / 10_000;
        uint256 all = sums[2];
        if (all > most) for (uint256 i; i < 3; ++i) sums[i] = sums[i] * most / all;
    }

    function _tally(uint256 k) private view returns (uint256[3] memory tally) {
        for (uint256 i; i < HOLDERS; ++i) {
            uint256[3] memory sums = _countsOf(k, holders[i]);
            tally[0] += sums[0];
            tally[1] += sums[1] - sums[0];
            tally[2] += sums[2] - sums[1];
        }
    }

    function _passes(uint256[3] memory tally, uint256 supply) private pure returns (bool quorum_, bool passing) {
        quorum_ = (tally[1] + tally[2]) * 100 >= supply * 4;
        passing = quorum_ && tally[1] > tally[0];
    }

    /// @dev GOV-10, after each vote.
    function _voted(uint256 k) private {
        Proposal storage p = proposals[k];
        (bool quorum_, bool passing) = _passes(_tally(k), p.supply);
        uint256 before = p.deadline;
        if (quorum_ && !p.quorum) {
            p.quorum = true;
            if (clock + EXTENSION > p.deadline) p.deadline = clock + EXTENSION;
        }
        if (passing && !p.passing) {
            uint256 limit = p.begins + 2 * uint256(VOTING_PERIOD);
            uint256 until = clock + EXTENSION < limit ? clock + EXTENSION : limit;
            if (until > p.deadline) p.deadline = until;
        }
        p.passing = passing;
        if (p.deadline != before) _did("an extension");
    }

    function _stateOf(uint256 k) private view returns (IGovernor.ProposalState) {
        Proposal storage p = proposals[k];
        if (p.executed) return IGovernor.ProposalState.Executed;
        if (p.cancelled) return IGovernor.ProposalState.Canceled;
        if (clock <= p.begins) return IGovernor.ProposalState.Pending;
        if (clock <= p.deadline) return IGovernor.ProposalState.Active;
        if (!p.passing) return IGovernor.ProposalState.Defeated;
        return p.queued ? IGovernor.ProposalState.Queued : IGovernor.ProposalState.Succeeded;
    }

    /* VOTES */

    /// @dev A proposal that is voted on, or the last but a few.
    function _active() private returns (uint256 k, bool found) {
        uint256 count = proposals.length;
        for (uint256 tries; tries < 6 && count != 0 && !found; ++tries) {
            uint256 back = _random(5);
            if (back >= count) continue;
            k = count - 1 - back;
            found = _stateOf(k) == IGovernor.ProposalState.Active;
        }
    }

    function castVote(uint256 seed) external {
        _begin(seed);
        (uint256 k, bool found) = _active();
        if (!found) return;
        address who = _holder();
        uint8 support = uint8(_random(3));
        bytes memory data = abi.encodeCall(IGovernor.castVote, (proposals[k].id, support));
        if (_refusedVote(k, who, data)) return;
        _mustSucceed(who, address(governor), data, "vote");
        said[k][who].voted = true;
        said[k][who].parts[support] = _votesOf(who, k);
        _voted(k);
    }

    function castParts(uint256 seed) external {
        _begin(seed);
        (uint256 k, bool found) = _active();
        if (!found) return;
        address who = _holder();
        uint256 votes = _votesOf(who, k);
        uint256[3] memory parts;
        parts[0] = _random(votes / 2 + 1);
        parts[1] = _random(votes - parts[0] + 1);
        parts[2] = _random(votes - parts[0] - parts[1] + 1);
        bytes memory data = abi.encodeCall(
            IGovernor.castVoteWithReasonAndParams, (proposals[k].id, FRACTIONAL, "", partsOf(parts[0], parts[1], parts[2]))
        );
        if (_refusedVote(k, who, data)) return;
        _mustSucceed(who, address(governor), data, "vote in parts");
        said[k][who].voted = true;
        said[k][who].parts = parts;
        _voted(k);
    }

    function _refusedVote(uint256 k, address who, bytes memory data) private returns (bool) {
        if (said[k][who].voted) {
            _mustRefuse(who, address(governor), data, IGovernor.GovernorAlreadyCastVote.selector, "second vote, refused");
            return true;
        }
        if (_votesOf(who, k) != 0) return false;
        _mustRefuse(who, address(governor), data, IStoaGovernor.NoVotes.selector, "vote without votes, refused");
        return true;
    }

    function castAgain(uint256 seed) external {
        _begin(seed);
        (uint256 k, bool found) = _active();
        if (!found) return;
        address who = _holder();
        if (!said[k][who].voted) return;
        _refusedVote(k, who, abi.encodeCall(IGovernor.castVote, (proposals[k].id, FOR)));
    }

    function overrideDelegate(uint256 seed) external {
        _begin(seed);
        _overrideOne();
    }

    /// @dev Once more: overrides need delegations, and are rarer.
    function overrideMore(uint256 seed) external {
        _begin(seed);
        _overrideOne();
    }

    /// @dev Half the time somebody whose delegate has voted, if there is one: chance alone finds him seldom.
    function _overrider(uint256 k) private returns (address) {
        address who = _holder();
        if (_random(2) == 0) return who;
        for (uint256 i; i < HOLDERS; ++i) {
            Holder storage h = heldThen[k][holders[i]];
            bool delegated = h.units != 0 && h.delegatee != holders[i] && said[k][h.delegatee].voted;
            if (delegated && !said[k][holders[i]].overrode) return holders[i];
        }
        return who;
    }

    function _overrideOne() private {
        (uint256 k, bool found) = _active();
        if (!found) return;
        address who = _overrider(k);
        uint8 support = uint8(_random(3));
        bytes memory data = abi.encodeCall(IStoaGovernor.castOverrideVote, (proposals[k].id, support, ""));
        if (said[k][who].overrode) {
            _mustRefuse(who, address(governor), data, IStoaGovernor.AlreadyOverridden.selector, "second override, refused");
            return;
        }
        Holder storage h = heldThen[k][who];
        uint256 units = h.delegatee == who ? 0 : h.units;
        if (h.stakeDelegatee != who) units += h.stake;
        if (units == 0) {
            _mustRefuse(who, address(governor), data, IStoaGovernor.NoVotes.selector, "override of nothing, refused");
            return;
        }
        _mustSucceed(who, address(governor), data, "override");
        if (h.delegatee != who && h.units != 0 && said[k][h.delegatee].voted) _did("override of one who has voted");
        said[k][who].overrode = true;
        said[k][who].own[support] += units;
        _voted(k);
    }

    /// @dev The opening of a holder's purse in the state of a proposal.
    function _openThen(uint256 k, uint256 i) private returns (Kzg.Opening[] memory list) {
        uint256 f = state;
        state = proposals[k].f;
        list = openPurse(FIRST_PURSE + uint32(i), holders[i], inPurseThen[k][i]);
        state = f;
    }

    function castRecord(uint256 seed) external {
        _begin(seed);
        (uint256 k, bool found) = _active();
        if (!found) return;
        uint256 i = _random(HOLDERS);
        if (inPurseThen[k][i] == 0) return;
        uint8 support = uint8(_random(3));
        IPurseVotes.State memory settled = proposals[k].settled;
        bytes memory data =
            abi.encodeCall(IStoaGovernor.castVoteFromL2, (proposals[k].id, support, settled, _openThen(k, i)));
        if (recordVoted[k][i]) {
            bytes4 refusal = IStoaGovernor.AlreadyVoted.selector;
            _mustRefuse(holders[i], address(governor), data, refusal, "second vote of a record, refused");
            return;
        }
        _mustSucceed(holders[i], address(governor), data, "vote of a record");
        recordVoted[k][i] = true;
        said[k][holders[i]].own[support] += inPurseThen[k][i];
        _voted(k);
    }

    function castRecordFalsely(uint256 seed) external {
        _begin(seed);
        (uint256 k, bool found) = _active();
        if (!found) return;
        uint256 i = _random(HOLDERS);
        IPurseVotes.State memory settled = proposals[k].settled;
        address who = holders[i];
        bytes4 refusal = IPurseVotes.NotOwner.selector;
        string memory deed = "vote of another's record, refused";
        if (_random(2) == 0) {
            who = holders[(i + 1) % HOLDERS];
        } else {
            if (proposals[k].batch == rollup.head().number) return;
            settled = stateNow();
            (refusal, deed) = (IPurseVotes.WrongState.selector, "vote of another state, refused");
        }
        bytes memory data = abi.encodeCall(IStoaGovernor.castVoteFromL2, (proposals[k].id, FOR, settled, _openThen(k, i)));
        _mustRefuse(who, address(governor), data, refusal, deed);
    }

    function castAtWrongTime(uint256 seed) external {
        _begin(seed);
        if (proposals.length == 0) return;
        uint256 k = _random(proposals.length);
        if (_stateOf(k) == IGovernor.ProposalState.Active) return;
        bytes4 refusal = IGovernor.GovernorUnexpectedProposalState.selector;
        bytes memory data = _random(2) == 0
            ? abi.encodeCall(IGovernor.castVote, (proposals[k].id, FOR))
            : abi.encodeCall(IStoaGovernor.castOverrideVote, (proposals[k].id, FOR, ""));
        _mustRefuse(_holder(), address(governor), data, refusal, "vote at the wrong time, refused");
    }

    /* WHAT FOLLOWS */

    function _call(bytes4 selector, uint256 k) private view returns (bytes memory) {
        Plan memory p = _planOf(k);
        return abi.encodeWithSelector(selector, p.targets, p.values, p.data, keccak256(bytes(p.text)));
    }

    function queueOne(uint256 seed) external {
        _begin(seed);
        for (uint256 k; k < proposals.length; ++k) {
            if (_stateOf(k) != IGovernor.ProposalState.Succeeded) continue;
            _mustSucceed(_holder(), address(governor), _call(IGovernor.queue.selector, k), "queued");
            proposals[k].queued = true;
            proposals[k].due = clock + LONG;
            return;
        }
        if (proposals.length == 0) return;
        bytes4 refusal = IGovernor.GovernorUnexpectedProposalState.selector;
        bytes memory data = _call(IGovernor.queue.selector, _random(proposals.length));
        _mustRefuse(_holder(), address(governor), data, refusal, "queued too early, refused");
    }

    /// @dev Past the governor as well: then the executor knows it too.
    function executeOne(uint256 seed) external {
        _begin(seed);
        if (proposals.length == 0) return;
        for (uint256 k; k < proposals.length; ++k) {
            if (_stateOf(k) != IGovernor.ProposalState.Queued || clock < proposals[k].due) continue;
            (address to, bytes memory call) = _executionOf(k);
            _mustSucceed(_holder(), to, call, "executed");
            proposals[k].executed = true;
            return;
        }
        uint256 n = _random(proposals.length);
        (address to_, bytes memory data) = _executionOf(n);
        bytes4 refusal = TimelockController.TimelockUnexpectedOperationState.selector;
        if (to_ == address(governor) && _stateOf(n) != IGovernor.ProposalState.Queued) {
            refusal = IGovernor.GovernorUnexpectedProposalState.selector;
        }
        _mustRefuse(_holder(), to_, data, refusal, "executed too early, refused");
    }

    function _executionOf(uint256 k) private returns (address, bytes memory) {
        if (_random(2) == 0) return (address(governor), _call(IGovernor.execute.selector, k));
        Plan memory p = _planOf(k);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.text));
        return (
            address(executor), abi.encodeCall(TimelockController.executeBatch, (p.targets, p.values, p.data, bytes32(0), salt))
        );
    }

    /// @dev Seldom: most of the time a stranger tries.
    function cancelOne(uint256 seed) external {
        _begin(seed);
        if (proposals.length == 0) return;
        uint256 k = _random(proposals.length);
        bytes memory data = _call(IGovernor.cancel.selector, k);
        if (_random(6) != 0) {
            uint256 last = proposals.length - 1;
            if (_random(3) != 0 || _stateOf(last) != IGovernor.ProposalState.Pending) {
                bytes4 refusal = IGovernor.GovernorUnableToCancel.selector;
                _mustRefuse(STRANGER, address(governor), data, refusal, "cancelled by a stranger, refused");
                return;
            }
            data = _call(IGovernor.cancel.selector, last);
            _mustSucceed(proposals[last].proposer, address(governor), data, "cancelled by the proposer");
            proposals[last].cancelled = true;
            return;
        }
        IGovernor.ProposalState s = _stateOf(k);
        if (s == IGovernor.ProposalState.Executed || s == IGovernor.ProposalState.Canceled) return;
        _mustSucceed(GUARDIAN, address(governor), data, "cancelled by the guardian");
        proposals[k].cancelled = true;
    }

    function passTime(uint256 seed) external {
        _begin(seed);
        _pass(_random(1 days));
    }

    /* INVARIANTS */

    /// @notice Compares one of the last proposals, in turn.
    function checkSome() external {
        uint256 count = proposals.length;
        if (count == 0) return;
        vm.warp(clock);
        uint256 back = calls % 5;
        check(back < count ? count - 1 - back : calls % count);
    }

    /// @notice Reverts with the rule that does not hold.
    function check(uint256 k) public view {
        Proposal storage p = proposals[k];
        uint256[3] memory tally = _tally(k);
        (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(p.id);
        assertTrue(a == tally[0] && f == tally[1] && n == tally[2], "the tally is the sum of what counts");
        assertTrue(a + f + n <= p.supply, "GOV-4: no more votes than units");
        uint256 sum;
        for (uint256 i; i < HOLDERS; ++i) sum += _checkHolder(k, i);
        assertEq(sum, a + f + n, "the tally is the sum of the ballots");
        IGovernor.ProposalState s = _stateOf(k);
        assertEq(uint256(governor.state(p.id)), uint256(s), "state");
        assertEq(governor.proposalDeadline(p.id), p.deadline, "GOV-10: deadline");
        assertEq(effects[k], p.executed ? 1 : 0, "executed once, or not at all");
        if (p.executed) assertTrue(p.queued && p.passing && !p.cancelled && clock >= p.due, "GOV-11: executed in time");
        if (p.cancelled) assertEq(effects[k], 0, "GOV-12: cancelled for good");
    }

    function _checkHolder(uint256 k, uint256 i) private view returns (uint256 all) {
        uint256 id = proposals[k].id;
        address who = holders[i];
        (uint256 a, uint256 f, uint256 n) = governor.ballotOf(id, who);
        uint256[3] memory sums = _countsOf(k, who);
        assertTrue(a == sums[0] && a + f == sums[1] && a + f + n == sums[2], "GOV-5 to GOV-7: ballot");
        all = a + f + n;
        Holder storage h = heldThen[k][who];
        uint256 most = _votesOf(who, k) + inPurseThen[k][i];
        if (h.delegatee != who) most += h.units;
        if (h.stakeDelegatee != who) most += h.stake;
        assertTrue(all <= most, "a ballot is no more than the account's votes");
        assertTrue(all <= proposals[k].supply * capBps / 10_000, "GOV-7: nor more than the cap");
        assertTrue(governor.hasVoted(id, who) == said[k][who].voted, "GOV-5: has voted");
        assertTrue(governor.hasVotedOverride(id, who) == said[k][who].overrode, "GOV-6: has overridden");
        assertTrue(governor.hasVotedRecord(id, FIRST_PURSE + i) == recordVoted[k][i], "GOV-3: record has voted");
    }
}
