// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";

import {Kzg} from "../Kzg.sol";
import {IPurseVotes} from "./IPurseVotes.sol";

/// @title IStoaGovernor
/// @notice What the governor has beyond OpenZeppelin's: votes of the rollup's state, a ballot for each account that gathers them with its votes
/// on L1, votes in spite of one's delegate, a cap, two snapshots that belong together, and a guardian who ends.
/// @dev The numbers GOV-n are those of the page `governance` of the specification.
///
/// Safety assumes: the token and the stake keep true histories by timestamp, and the stake's votes are of tokens that it holds; the rollup's
/// bridge and the stake delegate no tokens and call nobody with data; the commitments of batches are those of proven states. The guardian can
/// stop everything until his time is over, and decide nothing. Liveness of proposals assumes that nobody settles a batch in each block.
///
/// Nothing of the governor can be changed, not even by its own proposals: voters who want other rules give the executor another governor.
interface IStoaGovernor {
    /* TYPES */

    /// @notice What a governor is deployed with.
    /// @param token STOA on L1.
    /// @param staking The stake, or zero for none.
    /// @param purseVotes The votes of the rollup's state.
    /// @param executor What executes, which names this contract as its only proposer.
    /// @param guardian Who may cancel, or zero for nobody.
    /// @param guardianUntil The first second at which he may not any more.
    /// @param votingDelay Seconds from a proposal until the vote begins: time to see it, not to buy votes, which are those of before.
    /// @param votingPeriod Seconds of a vote.
    /// @param lateExtension Seconds that the others have left after a vote that brings the quorum or turns the outcome: GOV-10.
    /// @param capBps What of a ballot counts at most, in basis points of the supply: GOV-7.
    struct Config {
        VotesExtended token;
        VotesExtended staking;
        IPurseVotes purseVotes;
        TimelockController executor;
        address guardian;
        uint48 guardianUntil;
        uint48 votingDelay;
        uint32 votingPeriod;
        uint48 lateExtension;
        uint16 capBps;
    }

    /// @notice Whose holdings count in a proposal.
    /// @param timepoint On L1, those at the end of this second: the one before the proposal.
    /// @param batch In the rollup, those in the state after this batch, the last one by then.
    /// @param frozen Whether the rollup was frozen by then, and no record votes.
    struct Snapshot {
        uint48 timepoint;
        uint40 batch;
        bool frozen;
    }

    /* EVENTS */

    /// @notice Emitted with each proposal: whose holdings count.
    /// @param supply All units on L1 at the time, of which quorum and cap are shares.
    event SnapshotTaken(uint256 indexed proposalId, uint256 timepoint, uint256 indexed batch, bool frozen, uint256 supply);

    /// @notice Emitted when records of the state vote.
    event StateVoteCast(address indexed voter, uint256 indexed proposalId, uint8 support, uint256 weight, uint256[] records);

    /// @notice Emitted when an account votes with its own units in spite of its delegates.
    event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason);

    /// @notice Emitted whenever what counts of an account's ballot changes, be it that others have overridden it. The tally of a proposal is the
    /// sum of what counts of all ballots; the weights of the other events are units as they were voted, before the cap.
    event BallotCounted(
        address indexed account, uint256 indexed proposalId, uint256 againstVotes, uint256 forVotes, uint256 abstainVotes
    );

    /* CONSTRUCTION ERRORS */

    /// @notice Thrown when an address that must be known at deployment is zero.
    error ZeroAddress(string field);

    /// @notice Thrown when the token or the stake does not keep its history by timestamp.
    error WrongClock(address source, uint256 clock);

    /// @notice Thrown when the executor does not name this contract as the one that schedules and cancels.
    error WrongExecutor(address executor);

    /// @notice Thrown when the cap is no share of the supply.
    error CapOutOfRange(uint256 limit, uint256 capBps);

    /// @notice GOV-10: thrown when the extension is too short for this chain, or longer than the vote.
    error LateExtensionOutOfRange(uint256 least, uint256 limit, uint256 extension);

    /* ERRORS */

    /// @notice GOV-1: thrown when a batch was settled in this very second. Propose again in a later block.
    error SettledNow(uint256 batch, uint256 timestamp);

    /// @notice GOV-2: thrown when a record would vote in a proposal that was made when the rollup was frozen. Leave it, and vote on L1.
    error StateFrozen(uint256 proposalId);

    /// @notice GOV-3: thrown when a record has voted in the proposal already.
    error AlreadyVoted(uint256 proposalId, uint256 record);

    /// @notice Thrown when an account has no votes of the kind that it would cast.
    error NoVotes(address account);

    /// @notice GOV-5: thrown when the parts of a vote are more than the account's votes.
    error PartsExceedVotes(address account, uint256 limit, uint256 parts);

    /// @notice GOV-6: thrown when an account votes twice in spite of its delegates.
    error AlreadyOverridden(address account);

    /// @notice Thrown when a proposal would change what is fixed at deployment.
    error FixedAtDeployment();

    /* VOTES */

    /// @notice Casts the votes of records of the state: purses of the sender (GOV-2). Each record votes once (GOV-3), whatever its owner votes on
    /// L1, and in as many calls as he likes.
    /// @param proposalId The proposal.
    /// @param support 0 against, 1 for, 2 abstain.
    /// @param settled The state after the batch of the proposal's snapshot.
    /// @param openings The first three cells of each purse, with their proofs.
    /// @return weight The votes of these records.
    function castVoteFromL2(uint256 proposalId, uint8 support, IPurseVotes.State calldata settled, Kzg.Opening[] calldata openings)
        external
        returns (uint256 weight);

    /// @notice The same for the purses of an account that has signed it; anyone may send it (GOV-9). It signs the records too, so that who sends it
    /// cannot leave one out.
    /// @param voter The owner. If it has code, its answer by EIP-1271 is what counts.
    /// @param signature Of `StateBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,uint256[] records)` (EIP-712).
    function castVoteFromL2BySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        IPurseVotes.State calldata settled,
        Kzg.Opening[] calldata openings,
        bytes calldata signature
    ) external returns (uint256 weight);

    /// @notice Casts the sender's own units on L1, in the token and in the stake, which he has delegated to others or to nobody (GOV-6). Once.
    /// @return weight The units.
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason) external returns (uint256 weight);

    /// @notice The same for an account that has signed it; anyone may send it (GOV-9).
    /// @param signature Of `OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)` (EIP-712).
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes calldata signature
    ) external returns (uint256 weight);

    /* VIEWS */

    /// @notice STOA on L1.
    function token() external view returns (VotesExtended);

    /// @notice The stake, or zero.
    function staking() external view returns (VotesExtended);

    /// @notice The votes of the rollup's state.
    function purseVotes() external view returns (IPurseVotes);

    /// @notice Who may cancel, until `guardianUntil`.
    function guardian() external view returns (address);

    /// @notice The first second at which the guardian may not cancel any more.
    function guardianUntil() external view returns (uint256);

    /// @notice What of a ballot counts at most, in basis points of the supply.
    function capBps() external view returns (uint256);

    /// @notice Whose holdings count in a proposal. All zero for one that does not exist.
    function snapshotOf(uint256 proposalId) external view returns (Snapshot memory);

    /// @notice What counts in a proposal.
    function proposalVotes(uint256 proposalId)
        external
        view
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes);

    /// @notice What of an account's ballot counts in a proposal.
    function ballotOf(uint256 proposalId, address account)
        external
        view
        returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes);

    /// @notice What of a ballot counts in a proposal at most, in units.
    function cap(uint256 proposalId) external view returns (uint256);

    /// @notice Whether an account has voted in spite of its delegates.
    function hasVotedOverride(uint256 proposalId, address account) external view returns (bool);

    /// @notice Whether a record of the state has voted.
    function hasVotedRecord(uint256 proposalId, uint256 record) external view returns (bool);
}
