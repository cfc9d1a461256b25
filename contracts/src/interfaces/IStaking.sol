// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IStaking
/// @notice Takes STOA for a lock, and gives those who stake it their share of the fees and their votes (ERC-5805, by timestamps).
/// @dev The numbers STAKE-n are those of the page `token` of the specification.
///
/// Safety assumes nothing of anybody: there is no owner and no executor, no parameter changes, and the only contract that brings rewards can do
/// nothing else. Of a reward token it assumes that balances change by transfers only; what arrives is what counts.
///
/// Liveness assumes of a reward token: it does not refuse transfers to the claimant. One that does holds up the claims of that token alone, and no
/// stake. A claimant that refuses ETH keeps his claim.
///
/// Invariants: of each reward token, in units of 2^-96: what all accounts have earned + what is not given out yet = what was brought − what was
/// claimed. The STOA that the contract has is at least all positions + what was brought and not claimed of STOA.
///
/// Warning: What is sent here by a plain transfer belongs to nobody, and nobody gets it back.
interface IStaking {
    /* TYPES */

    /// @notice A stake of its own.
    /// @param owner Who may do anything with it; zero if there is no such position.
    /// @param lock Which lock it has: 0 none, 1 of 90, 2 of 180, 3 of 365 days.
    /// @param lockEnd When it may be asked back.
    /// @param amount In units of STOA.
    /// @param leavesAt When it is paid out, or 0 while nobody has asked for it: until then it has weight and votes.
    struct Position {
        address owner;
        uint8 lock;
        uint48 lockEnd;
        uint112 amount;
        uint48 leavesAt;
    }

    /// @notice What became of a reward token.
    /// @param held What was brought and is not claimed, in units.
    /// @param left What of it is not given out yet, in units of 2^-96.
    /// @param end When it will be given out, if nothing more comes and somebody stakes all the time.
    /// @param accumulator What one of the weight was given ever, in units of 2^-96.
    struct Rewards {
        uint256 held;
        uint256 left;
        uint256 end;
        uint256 accumulator;
    }

    /// @notice STAKE-8: what a stake would have been paid.
    /// @param rewards In units of each reward token, for the last 90 days, today included: the rewards of that time, if total weight had been what
    /// it is now, and the stake's weight had come to it.
    /// @param weight Of the stake.
    /// @param totalWeight That there is now, without it.
    /// @param lockEnd When it could be asked back, if it were made now. It is paid out seven days after that.
    struct Quote {
        uint256[3] rewards;
        uint256 weight;
        uint256 totalWeight;
        uint256 lockEnd;
    }

    /* EVENTS */

    /// @notice Emitted when a position is made.
    event Staked(uint256 indexed position, address indexed owner, uint256 amount, uint8 lock, uint256 lockEnd);

    /// @notice Emitted when a position has a longer lock.
    event Extended(uint256 indexed position, uint8 lock, uint256 lockEnd);

    /// @notice Emitted when a position has no weight and no votes any more.
    event UnstakeRequested(uint256 indexed position, uint256 leavesAt);

    /// @notice Emitted when a position is paid out.
    event Withdrawn(uint256 indexed position, address indexed owner, uint256 amount);

    /// @notice Emitted when rewards have come.
    /// @param end When they, and what was left before, will be given out.
    event RewardAdded(uint8 indexed tokenId, uint256 amount, uint256 end);

    /// @notice Emitted when rewards are paid.
    event Claimed(address indexed account, uint8 indexed tokenId, uint256 amount);

    /* ERRORS */

    /// @notice Thrown at deployment when an address is zero.
    error ZeroAddress(string field);

    /// @notice STAKE-1: thrown when there is no such lock.
    error UnknownLock(uint256 limit, uint256 lock);

    /// @notice Thrown when nothing would be staked.
    error AmountZero();

    /// @notice Thrown when a position is another's, or there is none.
    error NotOwner(address owner, address sender);

    /// @notice STAKE-2: thrown when an extended lock would not be longer.
    error LockNotLonger(uint256 lock, uint256 next);

    /// @notice STAKE-3: thrown when a position is asked back within its lock.
    error StillLocked(uint256 lockEnd, uint256 timestamp);

    /// @notice STAKE-3: thrown when a position is in its cooldown: it can only be paid out.
    error Leaving(uint256 leavesAt);

    /// @notice STAKE-3: thrown when a position is to be paid out that nobody has asked back.
    error NotLeaving(uint256 position);

    /// @notice STAKE-3: thrown when the cooldown is not over.
    error CooldownNotOver(uint256 leavesAt, uint256 timestamp);

    /// @notice Thrown when somebody else than `Fees` brings rewards.
    error NotFees(address fees, address sender);

    /// @notice Thrown when other ETH comes than is said.
    error WrongValue(uint256 expected, uint256 actual);

    /// @notice Thrown when there is no such reward token.
    error UnknownToken(uint256 tokenId);

    /// @notice Thrown when an account has earned no whole unit.
    error NothingToClaim(address account, uint256 tokenId);

    /// @notice Thrown when an account refuses the ETH that it is paid.
    error EthTransferFailed(address account, uint256 amount);

    /* POSITIONS */

    /// @notice STAKE-1: stakes STOA of the sender, who must have approved it. Whoever stakes for the first time and has no delegate votes himself.
    /// @param lock 0 none, 1 of 90, 2 of 180, 3 of 365 days.
    /// @return position What the position is known by.
    function stake(uint256 amount, uint8 lock) external returns (uint256 position);

    /// @notice STAKE-2: gives a position of the sender a longer lock, from now on. Also after its lock, but not in its cooldown.
    function extend(uint256 position, uint8 lock) external;

    /// @notice STAKE-3: ends the weight and the votes of a position of the sender, whose lock is over. This cannot be taken back.
    function requestUnstake(uint256 position) external;

    /// @notice STAKE-3: pays the sender his position, seven days after he has asked for it.
    function withdraw(uint256 position) external;

    /* REWARDS */

    /// @notice Takes rewards of the sender, which are given out from now on. Only `Fees` may.
    /// @param tokenId 0 ETH, which comes with the call; of 1 test dollar and 2 STOA as much must have been approved.
    function notify(uint8 tokenId, uint256 amount) external payable;

    /// @notice Pays the sender all whole units of a token that he has earned.
    /// @return amount What was paid.
    function claim(uint8 tokenId) external returns (uint256 amount);

    /* VIEWS */

    /// @notice STAKE-8: what a stake would have been paid in the last 90 days. No promise: rewards are what fees there are.
    function quote(uint112 amount, uint8 lock) external view returns (Quote memory);

    /// @notice STAKE-1: how long a lock is, in seconds, and what a unit weighs in it.
    function terms(uint8 lock) external pure returns (uint256 duration, uint256 weight);

    /// @notice What an account may claim now.
    function claimable(address account, uint8 tokenId) external view returns (uint256);

    /// @notice What an account has earned and not claimed, in units of 2^-96.
    function earned(address account, uint8 tokenId) external view returns (uint256);

    /// @notice What became of a reward token, as of now.
    function rewards(uint8 tokenId) external view returns (Rewards memory);

    /// @notice A position.
    function positions(uint256 position) external view returns (Position memory);

    /// @notice How many positions were ever made: the number of the last one.
    function positionCount() external view returns (uint256);

    /// @notice STAKE-7: what an account has staked, without what is in its cooldown.
    function stakeOf(address account) external view returns (uint256);

    /// @notice STAKE-1: the weight of what an account has staked.
    function weightOf(address account) external view returns (uint256);

    /// @notice The weight of all that is staked.
    function totalWeight() external view returns (uint256);

    /// @notice The units of STOA in all positions, with those in their cooldown.
    function totalPositions() external view returns (uint256);

    /// @notice The bridge, which says what the tokens are.
    function bridge() external view returns (address);

    /// @notice The token that is staked.
    function stoa() external view returns (address);

    /// @notice Who brings the rewards.
    function fees() external view returns (address);
}
