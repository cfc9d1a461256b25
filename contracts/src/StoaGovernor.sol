// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Governor, IGovernor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

import {Ballots} from "./Ballots.sol";
import {Kzg} from "./Kzg.sol";
import {IPurseVotes} from "./interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "./interfaces/IStoaGovernor.sol";

/// @title StoaGovernor
/// @notice Whose votes, when, and what follows. How they are counted is in `Ballots`. See `IStoaGovernor` for what each function does and what it
/// assumes.
contract StoaGovernor is Ballots, GovernorPreventLateQuorum, GovernorTimelockControl {
    using SafeCast for uint256;

    /* TYPES */

    /// @dev A proposal, beyond what OpenZeppelin keeps of it: its snapshot, and the end of its vote.
    /// @param passing Whether it would succeed if the vote ended now.
    /// @param extended Until when the vote goes on because its outcome has turned late, or 0.
    struct Poll {
        uint48 timepoint;
        uint40 batch;
        bool frozen;
        bool passing;
        uint48 extended;
    }

    /* CONSTANTS */

    /// @dev Who proposes has so many basis points of the supply.
    uint256 private constant THRESHOLD_BPS = 10;

    /// @dev The least extension of a vote on chain id 1.
    uint256 private constant MIN_LATE_EXTENSION = 2 days;

    bytes32 private constant STATE_BALLOT_TYPEHASH =
        keccak256("StateBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,uint256[] records)");

    /* IMMUTABLES */

    /// @inheritdoc IStoaGovernor
    IPurseVotes public immutable purseVotes;

    /// @inheritdoc IStoaGovernor
    address public immutable guardian;

    /// @inheritdoc IStoaGovernor
    uint256 public immutable guardianUntil;

    uint256 private immutable VOTING_DELAY;
    uint256 private immutable VOTING_PERIOD;

    /* STORAGE */

    mapping(uint256 proposalId => Poll) private _polls;

    /// @dev Bit i of word w: record 256·w + i has voted.
    mapping(uint256 proposalId => mapping(uint256 word => uint256 bits)) private _voted;

    /* CONSTRUCTOR */

    constructor(Config memory config)
        Governor("Stoa Governor")
        Ballots(config.token, config.staking, config.capBps)
        GovernorPreventLateQuorum(config.lateExtension)
        GovernorTimelockControl(config.executor)
    {
        if (address(config.purseVotes) == address(0)) revert ZeroAddress("purseVotes");
        TimelockController e = config.executor;
        if (!e.hasRole(e.PROPOSER_ROLE(), address(this)) || !e.hasRole(e.CANCELLER_ROLE(), address(this))) {
            revert WrongExecutor(address(e));
        }
        if (config.votingPeriod == 0) revert GovernorInvalidVotingPeriod(0);
        uint256 least = block.chainid == 1 ? MIN_LATE_EXTENSION : 0;
        if (config.lateExtension < least || config.lateExtension > config.votingPeriod) {
            revert LateExtensionOutOfRange(least, config.votingPeriod, config.lateExtension);
        }
        purseVotes = config.purseVotes;
        guardian = config.guardian;
        guardianUntil = config.guardianUntil;
        VOTING_DELAY = config.votingDelay;
        VOTING_PERIOD = config.votingPeriod;
    }

    /* PROPOSALS */

    /// @dev GOV-1: nothing that is on L1 at the end of the second before is in the state after the last batch by then, and what comes in later in this
    /// second is in neither.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256 proposalId) {
        (uint40 batch, uint256 settledAt, bool frozen) = purseVotes.latest();
        if (settledAt == clock()) revert SettledNow(batch, settledAt);
        proposalId = super._propose(targets, values, calldatas, description, proposer);

        uint48 timepoint = clock() - 1;
        uint256 supply = _supplyAt(timepoint);
        _polls[proposalId] = Poll(timepoint, batch, frozen, false, 0);
        _open(proposalId, supply);
        emit SnapshotTaken(proposalId, timepoint, batch, frozen, supply);
    }

    /// @dev The vote begins after the delay, although the snapshot is older.
    function state(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (ProposalState current)
    {
        current = super.state(proposalId);
        if (current == ProposalState.Active && Governor.proposalSnapshot(proposalId) >= clock()) return ProposalState.Pending;
    }

    /// @dev GOV-12, and the proposer before the vote begins.
    function _validateCancel(uint256 proposalId, address caller) internal view override returns (bool) {
        if (caller == guardian && block.timestamp < guardianUntil) return true;
        return super._validateCancel(proposalId, caller);
    }

    /* VOTES OF THE STATE */

    /// @inheritdoc IStoaGovernor
    function castVoteFromL2(
        uint256 proposalId,
        uint8 support,
        IPurseVotes.State calldata settled,
        Kzg.Opening[] calldata openings
    ) external returns (uint256 weight) {
        uint256[] memory records;
        (weight, records) = _votesFromL2(proposalId, _msgSender(), settled, openings);
        _castFromL2(proposalId, support, _msgSender(), weight, records);
    }

    /// @inheritdoc IStoaGovernor
    function castVoteFromL2BySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        IPurseVotes.State calldata settled,
        Kzg.Opening[] calldata openings,
        bytes calldata signature
    ) external returns (uint256 weight) {
        uint256[] memory records;
        (weight, records) = _votesFromL2(proposalId, voter, settled, openings);
        _requireSignature(voter, _hashStateBallot(proposalId, support, voter, records), signature);
        _castFromL2(proposalId, support, voter, weight, records);
    }

    function _hashStateBallot(uint256 proposalId, uint8 support, address voter, uint256[] memory records)
        private
        returns (bytes32)
    {
        bytes32 list = keccak256(abi.encodePacked(records));
        return keccak256(abi.encode(STATE_BALLOT_TYPEHASH, proposalId, support, voter, _useNonce(voter), list));
    }

    /// @dev GOV-2: a frozen rollup pays out its records by openings, without another batch: what had left it before the proposal would be in its last state
    /// all the same.
    function _votesFromL2(
        uint256 proposalId,
        address voter,
        IPurseVotes.State calldata settled,
        Kzg.Opening[] calldata openings
    ) private view returns (uint256, uint256[] memory) {
        _validateStateBitmap(proposalId, _encodeStateBitmap(ProposalState.Active));
        Poll storage poll = _polls[proposalId];
        if (poll.frozen) revert StateFrozen(proposalId);
        return purseVotes.votesOf(poll.batch, voter, settled, openings);
    }

    /// @dev GOV-3: each record once. One that comes twice in a call is refused at its second time.
    function _castFromL2(uint256 proposalId, uint8 support, address voter, uint256 weight, uint256[] memory records) private {
        for (uint256 i; i < records.length; ++i) {
            uint256 record = records[i];
            if (hasVotedRecord(proposalId, record)) revert AlreadyVoted(proposalId, record);
            _voted[proposalId][record >> 8] |= 1 << (record & 0xff);
        }
        _countOwn(proposalId, voter, support, weight);
        emit StateVoteCast(voter, proposalId, support, weight, records);
        _tallyUpdated(proposalId);
    }

    /* THE END OF A VOTE */

    /// @dev GOV-10: OpenZeppelin's part is the quorum that is reached late. Ours is the outcome that turns late, when the quorum is there already: who
    /// holds his votes back to the last second must leave the others time to answer, too.
    function _tallyUpdated(uint256 proposalId) internal override(Governor, GovernorPreventLateQuorum) {
        super._tallyUpdated(proposalId);
        bool passing = _quorumReached(proposalId) && _voteSucceeded(proposalId);
        Poll storage poll = _polls[proposalId];
        if (passing == poll.passing) return;
        poll.passing = passing;
        if (!passing) return;
        // The vote lasts twice as long as it should at most, so that nobody can drag it on by turning it to and fro.
        uint256 deadline = Math.min(clock() + lateQuorumVoteExtension(), Governor.proposalDeadline(proposalId) + VOTING_PERIOD);
        if (deadline <= proposalDeadline(proposalId)) return;
        poll.extended = deadline.toUint48();
        emit ProposalExtended(proposalId, uint64(deadline));
    }

    /// @inheritdoc IGovernor
    function proposalDeadline(uint256 proposalId)
        public
        view
        override(Governor, GovernorPreventLateQuorum)
        returns (uint256)
    {
        return Math.max(super.proposalDeadline(proposalId), _polls[proposalId].extended);
    }

    /// @dev The constructor compares it with the voting period, which is not known yet when this is asked.
    function _maxLateQuorumVoteExtension() internal pure override returns (uint256) {
        return type(uint32).max;
    }

    /* EXECUTION */

    /// @dev GOV-11: the executor makes the delay longer that the governor asks for, if the calls are of a longer class, and knows when they are due.
    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
        bytes32 salt = bytes20(address(this)) ^ descriptionHash; // GovernorTimelockControl's
        bytes32 id = keccak256(abi.encode(targets, values, calldatas, bytes32(0), salt)); // TimelockController's
        return TimelockController(payable(_executor())).getTimestamp(id).toUint48();
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }

    /* DEPOSITS */

    /// @dev The executor keeps what there is. OpenZeppelin's functions ask first who executes, which is more code.
    receive() external payable override {
        revert GovernorDisabledDeposit();
    }

    /// @notice Reverts: the governor takes no tokens.
    function onERC721Received(address, address, uint256, bytes memory) public pure override returns (bytes4) {
        revert GovernorDisabledDeposit();
    }

    /// @notice Reverts: the governor takes no tokens.
    function onERC1155Received(address, address, uint256, uint256, bytes memory) public pure override returns (bytes4) {
        revert GovernorDisabledDeposit();
    }

    /// @notice Reverts: the governor takes no tokens.
    function onERC1155BatchReceived(address, address, uint256[] memory, uint256[] memory, bytes memory)
        public
        pure
        override
        returns (bytes4)
    {
        revert GovernorDisabledDeposit();
    }

    /* WHAT CANNOT BE CHANGED */

    /// @notice Reverts: the powers are the executor's, and a governor with another one would only lose sight of what it has queued.
    function updateTimelock(TimelockController) public pure override {
        revert FixedAtDeployment();
    }

    /// @notice Reverts: the extension is fixed at deployment.
    function setLateQuorumVoteExtension(uint48) public pure override {
        revert FixedAtDeployment();
    }

    /// @notice Reverts: the governor schedules and cancels what was voted on, and calls nobody else.
    function relay(address, uint256, bytes calldata) public payable override {
        revert FixedAtDeployment();
    }

    /* VIEWS */

    /// @inheritdoc IStoaGovernor
    function snapshotOf(uint256 proposalId) external view returns (Snapshot memory) {
        Poll memory poll = _polls[proposalId];
        return Snapshot(poll.timepoint, poll.batch, poll.frozen);
    }

    /// @inheritdoc IStoaGovernor
    function hasVotedRecord(uint256 proposalId, uint256 record) public view returns (bool) {
        return (_voted[proposalId][record >> 8] >> (record & 0xff)) & 1 == 1;
    }

    /// @inheritdoc IGovernor
    /// @dev GOV-1: the second whose holdings count, not the one in which the vote begins, as the event `ProposalCreated` says it.
    function proposalSnapshot(uint256 proposalId) public view override returns (uint256) {
        return _polls[proposalId].timepoint;
    }

    /// @inheritdoc IGovernor
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    /// @inheritdoc Governor
    /// @dev Of the supply now: what is new in this second is in nobody's votes of the one before.
    function proposalThreshold() public view override returns (uint256) {
        return _share(_supplyAt(clock() - 1), THRESHOLD_BPS);
    }

    /// @inheritdoc IGovernor
    function votingDelay() public view override returns (uint256) {
        return VOTING_DELAY;
    }

    /// @inheritdoc IGovernor
    function votingPeriod() public view override returns (uint256) {
        return VOTING_PERIOD;
    }

    /// @inheritdoc Governor
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc Governor
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}
