// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Governor, IGovernor} from "@openzeppelin/contracts/governance/Governor.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStoaGovernor} from "./interfaces/IStoaGovernor.sol";

/// @title Ballots
/// @notice How the governor counts: an extension of OpenZeppelin's Governor in the place of its counting modules, of which one splits votes and
/// one overrides delegates, and none does both, or has a cap. See `IStoaGovernor`.
/// @dev Each account has one ballot in a proposal. What counts of it is computed from what was voted, before and after each change, and the tally
/// moves by the difference: so the tally is always the sum of what counts, and no order of votes and overrides makes another one.
abstract contract Ballots is IStoaGovernor, Governor {
    using SafeCast for uint256;

    /* TYPES */

    /// @dev A number holds four of 64 bits: against, for, abstain, and one more. STOA has at most 10^18 units.
    /// @param cast The votes of the account on L1 as it cast them, and S: all that it could cast. 0 before.
    /// @param own What it voted without delegates, with records or in spite of them, and o: what others have overridden of its votes.
    /// @param overrode Whether it has voted in spite of its delegates.
    struct Ballot {
        uint256 cast;
        uint256 own;
        bool overrode;
    }

    /* CONSTANTS */

    uint256 internal constant BPS = 10_000;

    /// @dev GOV-8: for and abstaining must be so many basis points of the supply together.
    uint256 private constant QUORUM_BPS = 400;

    uint256 private constant OPTIONS = 3; // against, for, abstain: the order of Governor Bravo
    uint256 private constant AGAINST = 0;
    uint256 private constant FOR = 1;
    uint256 private constant ABSTAIN = 2;
    uint256 private constant LAST = 3; // S, o, and the supply
    uint256 private constant BITS = 64;
    uint256 private constant FRACTIONAL = 255;
    uint256 private constant PARAMS_LENGTH = 48; // of three parts of 16 bytes

    bytes32 private constant OVERRIDE_BALLOT_TYPEHASH =
        keccak256("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)");

    /* IMMUTABLES */

    /// @inheritdoc IStoaGovernor
    VotesExtended public immutable token;

    /// @inheritdoc IStoaGovernor
    VotesExtended public immutable staking;

    /// @inheritdoc IStoaGovernor
    uint256 public immutable capBps;

    /* STORAGE */

    /// @dev What counts, and the supply at the snapshot, packed as ballots are.
    mapping(uint256 proposalId => uint256) private _tallies;

    mapping(uint256 proposalId => mapping(address account => Ballot)) private _ballots;

    /* CONSTRUCTOR */

    constructor(VotesExtended token_, VotesExtended staking_, uint256 capBps_) {
        if (address(token_) == address(0)) revert ZeroAddress("token");
        _requireClock(token_);
        if (address(staking_) != address(0)) _requireClock(staking_);
        if (capBps_ == 0 || capBps_ > BPS) revert CapOutOfRange(BPS, capBps_);
        token = token_;
        staking = staking_;
        capBps = capBps_;
    }

    function _requireClock(VotesExtended source) private view {
        if (source.clock() != block.timestamp) revert WrongClock(address(source), source.clock());
    }

    /* VOTES ON L1 */

    /// @dev What was delegated to an account, by itself too, in the token and in the stake.
    function _getVotes(address account, uint256 timepoint, bytes memory) internal view override returns (uint256 votes) {
        votes = _votesIn(token, account, timepoint);
        if (address(staking) != address(0)) votes += _votesIn(staking, account, timepoint);
    }

    function _votesIn(VotesExtended source, address account, uint256 timepoint) private view returns (uint256) {
        return source.getPastVotes(account, timepoint);
    }

    /// @dev GOV-5. The parts are of all votes that the account has at the snapshot, whatever was overridden before: nobody who overrides a unit
    /// can make a vote in parts revert that is under way. Returns what is left of them.
    function _countVote(uint256 proposalId, address account, uint8 support, uint256 votes, bytes memory params)
        internal
        override
        returns (uint256)
    {
        Ballot storage ballot = _ballots[proposalId][account];
        if (ballot.cast != 0) revert GovernorAlreadyCastVote(account);
        if (votes == 0) revert NoVotes(account);
        uint256 before = _counted(proposalId, ballot);
        uint256 cast = _place(LAST, votes.toUint64());
        if (support == FRACTIONAL) {
            cast |= _split(account, votes, params);
        } else {
            _requireNominal(support);
            if (params.length != 0) revert GovernorInvalidVoteParams();
            cast |= _place(support, votes);
        }
        ballot.cast = cast;
        _recount(proposalId, account, before);
        return _prefix(cast, _place(LAST, _at(ballot.own, LAST)), ABSTAIN);
    }

    /// @dev Three numbers of 128 bits: against, for, abstain, as `GovernorCountingFractional` encodes them. What is in none is not voted.
    function _split(address account, uint256 votes, bytes memory params) private pure returns (uint256 parts) {
        if (params.length != PARAMS_LENGTH) revert GovernorInvalidVoteParams();
        uint256 sum;
        for (uint256 i; i < OPTIONS; ++i) {
            uint256 part;
            assembly ("memory-safe") {
                part := shr(128, mload(add(add(params, 0x20), shl(4, i))))
            }
            sum += part;
            if (sum > votes) revert PartsExceedVotes(account, votes, sum);
            parts |= _place(i, part);
        }
    }

    function _requireNominal(uint8 support) private pure {
        if (support > ABSTAIN) revert GovernorInvalidVoteType();
    }

    /* OVERRIDES */

    /// @inheritdoc IStoaGovernor
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason) external returns (uint256) {
        return _castOverride(proposalId, _msgSender(), support, reason);
    }

    /// @inheritdoc IStoaGovernor
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) external returns (uint256) {
        bytes32 hash = keccak256(
            abi.encode(OVERRIDE_BALLOT_TYPEHASH, proposalId, support, voter, _useNonce(voter), keccak256(bytes(reason)))
        );
        _requireSignature(voter, hash, signature);
        return _castOverride(proposalId, voter, support, reason);
    }

    function _requireSignature(address voter, bytes32 hash, bytes memory signature) internal view {
        if (!SignatureChecker.isValidSignatureNow(voter, _hashTypedDataV4(hash), signature)) revert GovernorInvalidSignature(voter);
    }

    /// @dev GOV-6.
    function _castOverride(uint256 proposalId, address account, uint8 support, string calldata reason)
        private
        returns (uint256 weight)
    {
        _validateStateBitmap(proposalId, _encodeStateBitmap(ProposalState.Active));
        if (_ballots[proposalId][account].overrode) revert AlreadyOverridden(account);
        _ballots[proposalId][account].overrode = true;

        uint256 timepoint = proposalSnapshot(proposalId);
        weight = _override(proposalId, account, timepoint, token);
        if (address(staking) != address(0)) weight += _override(proposalId, account, timepoint, staking);
        _countOwn(proposalId, account, support, weight);
        emit OverrideVoteCast(account, proposalId, support, weight, reason);
        _tallyUpdated(proposalId);
    }

    /// @dev Takes the units of an account from the one to whom it has delegated them, if he is somebody else: what is delegated to oneself one votes
    /// by voting, and what is delegated to nobody is in nobody's votes.
    function _override(uint256 proposalId, address account, uint256 timepoint, VotesExtended source)
        private
        returns (uint256 units)
    {
        address delegatee = source.getPastDelegate(account, timepoint);
        if (delegatee == account) return 0;
        units = source.getPastBalanceOf(account, timepoint);
        if (units == 0 || delegatee == address(0)) return units;

        Ballot storage ballot = _ballots[proposalId][delegatee];
        uint256 before = _counted(proposalId, ballot);
        ballot.own = _add(ballot.own, LAST, units);
        if (ballot.cast != 0) _recount(proposalId, delegatee, before);
    }

    /* COUNTING */

    /// @dev What an account votes without a delegate: with its records, or in spite of its delegates.
    function _countOwn(uint256 proposalId, address account, uint8 support, uint256 weight) internal {
        _requireNominal(support);
        if (weight == 0) revert NoVotes(account);
        Ballot storage ballot = _ballots[proposalId][account];
        uint256 before = _counted(proposalId, ballot);
        ballot.own = _add(ballot.own, support, weight);
        _recount(proposalId, account, before);
    }

    /// @dev GOV-6: the sum of the first parts of a ballot, up to the i-th, with the votes on L1 scaled down to what nobody has overridden. Prefix sums
    /// are what is rounded, because their differences, the parts, are then never negative, and their sum is never too large.
    function _prefix(uint256 cast, uint256 own, uint256 i) private pure returns (uint256 sum) {
        uint256 votes;
        for (uint256 j; j <= i; ++j) {
            votes += _at(cast, j);
            sum += _at(own, j);
        }
        uint256 all = _at(cast, LAST);
        uint256 overridden = _at(own, LAST);
        if (all > overridden) sum += votes * (all - overridden) / all;
    }

    /// @dev GOV-7: the parts of a ballot that count, and 0.
    function _counted(uint256 proposalId, Ballot storage ballot) private view returns (uint256 parts) {
        uint256 cast = ballot.cast;
        uint256 own = ballot.own;
        uint256 all = _prefix(cast, own, ABSTAIN);
        uint256 limit = cap(proposalId);
        uint256 last;
        for (uint256 i; i < OPTIONS; ++i) {
            uint256 sum = _prefix(cast, own, i);
            if (all > limit) sum = sum * limit / all;
            parts |= _place(i, sum - last);
            last = sum;
        }
    }

    /// @dev Moves the tally by what has changed of a ballot, all parts as one number. The tally contains what counted before, so no part falls below 0;
    /// all ballots together are at most the supply (GOV-4), so none grows into the next.
    function _recount(uint256 proposalId, address account, uint256 before) private {
        uint256 parts = _counted(proposalId, _ballots[proposalId][account]);
        _tallies[proposalId] = _tallies[proposalId] + parts - before;
        emit BallotCounted(account, proposalId, _at(parts, AGAINST), _at(parts, FOR), _at(parts, ABSTAIN));
    }

    /// @dev Once for each proposal, before any vote.
    function _open(uint256 proposalId, uint256 supply) internal {
        _tallies[proposalId] = _place(LAST, supply.toUint64());
    }

    /// @dev GOV-8.
    function _quorumReached(uint256 proposalId) internal view override returns (bool) {
        uint256 tally = _tallies[proposalId];
        return _at(tally, FOR) + _at(tally, ABSTAIN) >= _share(_at(tally, LAST), QUORUM_BPS);
    }

    /// @dev GOV-8.
    function _voteSucceeded(uint256 proposalId) internal view override returns (bool) {
        uint256 tally = _tallies[proposalId];
        return _at(tally, FOR) > _at(tally, AGAINST);
    }

    /* SHARES OF THE SUPPLY */

    /// @dev All units on L1 at a time.
    function _supplyAt(uint256 timepoint) internal view returns (uint256) {
        return token.getPastTotalSupply(timepoint);
    }

    /// @dev So many basis points of a supply, rounded up.
    function _share(uint256 supply, uint256 bps) internal pure returns (uint256) {
        return (supply * bps + BPS - 1) / BPS;
    }

    /* FOUR NUMBERS IN ONE */

    /// @dev The i-th of them.
    function _at(uint256 packed, uint256 i) private pure returns (uint256) {
        return uint64(packed >> (BITS * i));
    }

    /// @dev A value, which fits, at the i-th place.
    function _place(uint256 i, uint256 value) private pure returns (uint256) {
        return value << (BITS * i);
    }

    /// @dev Reverts if the sum does not fit.
    function _add(uint256 packed, uint256 i, uint256 value) private pure returns (uint256) {
        (_at(packed, i) + value).toUint64();
        return packed + _place(i, value);
    }

    /* VIEWS */

    /// @inheritdoc IGovernor
    function quorum(uint256 timepoint) public view override returns (uint256) {
        return _share(_supplyAt(timepoint), QUORUM_BPS);
    }

    /// @inheritdoc IStoaGovernor
    function cap(uint256 proposalId) public view returns (uint256) {
        return _at(_tallies[proposalId], LAST) * capBps / BPS;
    }

    /// @inheritdoc IGovernor
    /// @dev Whether it has cast its votes on L1. See `hasVotedOverride` and `hasVotedRecord` for the others.
    function hasVoted(uint256 proposalId, address account) public view override returns (bool) {
        return _ballots[proposalId][account].cast != 0;
    }

    /// @inheritdoc IStoaGovernor
    function hasVotedOverride(uint256 proposalId, address account) external view returns (bool) {
        return _ballots[proposalId][account].overrode;
    }

    /// @inheritdoc IStoaGovernor
    function proposalVotes(uint256 proposalId) external view returns (uint256, uint256, uint256) {
        return _unpack(_tallies[proposalId]);
    }

    /// @inheritdoc IStoaGovernor
    function ballotOf(uint256 proposalId, address account) external view returns (uint256, uint256, uint256) {
        return _unpack(_counted(proposalId, _ballots[proposalId][account]));
    }

    function _unpack(uint256 packed) private pure returns (uint256, uint256, uint256) {
        return (_at(packed, AGAINST), _at(packed, FOR), _at(packed, ABSTAIN));
    }

    /// @inheritdoc IGovernor
    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure override returns (string memory) {
        return "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true";
    }
}
