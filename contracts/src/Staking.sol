// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Staking
/// @notice Stakes of STOA, their rewards and their votes. See `IStaking` for what each function does and what it assumes.
/// @dev Rewards are counted in units of 2^-96, and none of these is ever lost: what a token's pool has left and what all accounts have earned is
/// what was brought and not claimed. An account has one weight, the sum of its positions', so what a call costs does not depend on their number.
contract Staking is IStaking, VotesExtended, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Checkpoints for Checkpoints.Trace208;

    /* TYPES */

    /// @dev A reward token.
    struct Pool {
        uint256 left; // not given out yet, in units of 2^-96
        uint128 held; // brought and not claimed, in units
        uint48 end; // when all that is left will be given out
        uint48 updated; // until when it was given out
        Checkpoints.Trace208 accumulators; // what one of the weight was given, in units of 2^-96, by day
    }

    /// @dev What a pool becomes when it gives out what is due.
    struct Due {
        uint256 accumulator;
        uint256 each; // what one of the weight is given
        uint256 left;
        uint256 end;
        uint256 until; // the last second for which something is given
        bool waits; // nothing is staked, so the end moves on
    }

    /// @dev What an account was given of a reward token.
    struct Share {
        uint256 accumulator; // up to which it was
        uint256 earned; // and has not claimed, in units of 2^-96
    }

    struct Account {
        uint96 weight;
        uint96 staked;
        bool known;
        Share[3] shares; // by token
    }

    struct Totals {
        uint96 weight;
        uint96 positions; // units, with those in their cooldown
        uint64 count;
    }

    /* CONSTANTS */

    uint8 private constant ETH = 0;
    uint8 private constant STOA = 2;
    uint256 private constant TOKENS = 3;
    uint256 private constant LOCKS = 4;

    uint256 private constant COOLDOWN = 7 days;
    uint256 private constant RELEASE = 7 days;
    uint256 private constant QUOTED_DAYS = 90;

    /// @dev STAKE-5: the weight of one STOA without a lock.
    uint256 private constant VIRTUAL_WEIGHT = 10 ** 9 * 100;

    /// @dev Weights are below 2^68, so that of a single unit no more than 2^-28 waits for rounding.
    uint256 private constant FRACTION_BITS = 96;

    /* IMMUTABLES */

    /// @inheritdoc IStaking
    address public immutable bridge;

    /// @inheritdoc IStaking
    address public immutable stoa;

    /// @inheritdoc IStaking
    address public immutable fees;

    /* STORAGE */

    Totals private _totals;
    Pool[TOKENS] private _pools;
    mapping(address account => Account) private _accounts;
    mapping(uint256 position => Position) private _positions;

    /* CONSTRUCTOR */

    /// @param bridge_ The bridge, which has a STOA.
    /// @param fees_ The address that `Fees` will have.
    constructor(IBridge bridge_, address fees_) EIP712("Stoa Staking", "1") {
        if (fees_ == address(0)) revert ZeroAddress("fees");
        bridge = address(bridge_);
        stoa = bridge_.token(STOA);
        fees = fees_;
    }

    /* POSITIONS */

    /// @inheritdoc IStaking
    function stake(uint256 amount, uint8 lock) external nonReentrant returns (uint256 position) {
        (uint256 duration, uint256 weight) = terms(lock);
        if (amount == 0) revert AmountZero();
        uint96 amount96 = SafeCast.toUint96(amount);
        uint48 lockEnd = uint48(block.timestamp + duration);

        _settle(msg.sender);
        position = ++_totals.count;
        _totals.positions += amount96;
        _positions[position] = Position(msg.sender, lock, lockEnd, amount96, 0);
        emit Staked(position, msg.sender, amount, lock, lockEnd);
        Account storage account = _accounts[msg.sender];
        if (!account.known) {
            account.known = true;
            if (delegates(msg.sender) == address(0)) _delegate(msg.sender, msg.sender);
        }
        _addWeight(account, amount * weight);
        account.staked += amount96;
        _transferVotingUnits(address(0), msg.sender, amount);

        IERC20(stoa).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    /// @dev A longer lock from now on ends later than a shorter one from before.
    function extend(uint256 position, uint8 lock) external nonReentrant {
        Position storage p = _requireStaked(position);
        (uint256 duration, uint256 weight) = terms(lock);
        if (lock <= p.lock) revert LockNotLonger(p.lock, lock);
        (, uint256 before) = terms(p.lock);

        _settle(msg.sender);
        (p.lock, p.lockEnd) = (lock, uint48(block.timestamp + duration));
        emit Extended(position, lock, p.lockEnd);
        _addWeight(_accounts[msg.sender], p.amount * (weight - before));
    }

    /// @inheritdoc IStaking
    function requestUnstake(uint256 position) external nonReentrant {
        Position storage p = _requireStaked(position);
        if (block.timestamp < p.lockEnd) revert StillLocked(p.lockEnd, block.timestamp);
        (, uint256 weight) = terms(p.lock);

        _settle(msg.sender);
        p.leavesAt = uint48(block.timestamp + COOLDOWN);
        emit UnstakeRequested(position, p.leavesAt);
        Account storage account = _accounts[msg.sender];
        uint96 amount = uint96(p.amount);
        account.weight -= uint96(amount * weight);
        _totals.weight -= uint96(amount * weight);
        account.staked -= amount;
        _transferVotingUnits(msg.sender, address(0), amount);
    }

    /// @inheritdoc IStaking
    function withdraw(uint256 position) external nonReentrant {
        Position memory p = _requireOwned(position);
        if (p.leavesAt == 0) revert NotLeaving(position);
        if (block.timestamp < p.leavesAt) revert CooldownNotOver(p.leavesAt, block.timestamp);

        delete _positions[position];
        _totals.positions -= uint96(p.amount);
        emit Withdrawn(position, msg.sender, p.amount);
        IERC20(stoa).safeTransfer(msg.sender, p.amount);
    }

    function _requireOwned(uint256 position) private view returns (Position storage p) {
        p = _positions[position];
        if (p.owner != msg.sender) revert NotOwner(p.owner, msg.sender);
    }

    function _requireStaked(uint256 position) private view returns (Position storage p) {
        p = _requireOwned(position);
        if (p.leavesAt != 0) revert Leaving(p.leavesAt);
    }

    function _addWeight(Account storage account, uint256 weight) private {
        account.weight += SafeCast.toUint96(weight);
        _totals.weight += SafeCast.toUint96(weight);
    }

    /* REWARDS */

    /// @inheritdoc IStaking
    /// @dev STAKE-4: the new end is the mean of the two ends, by amounts.
    function notify(uint8 tokenId, uint256 amount) external payable nonReentrant {
        if (msg.sender != fees) revert NotFees(fees, msg.sender);
        uint256 expected = tokenId == ETH ? amount : 0;
        if (msg.value != expected) revert WrongValue(expected, msg.value);
        if (tokenId != ETH) amount = _take(tokenId, amount);

        _release(tokenId);
        Pool storage pool = _pools[tokenId];
        pool.held += SafeCast.toUint128(amount);
        uint256 end;
        (pool.left, end) = _spread(pool.left, pool.end, amount << FRACTION_BITS);
        (pool.end, pool.updated) = (uint48(end), uint48(block.timestamp));
        emit RewardAdded(tokenId, amount, end);
    }

    /// @dev Takes tokens of the sender. What arrives counts.
    function _take(uint8 tokenId, uint256 amount) private returns (uint256) {
        IERC20 token = IERC20(_token(tokenId));
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        return token.balanceOf(address(this)) - before;
    }

    /// @inheritdoc IStaking
    function claim(uint8 tokenId) external nonReentrant returns (uint256 amount) {
        address token = _token(tokenId);
        _settleOf(_accounts[msg.sender], tokenId);
        Share storage share = _accounts[msg.sender].shares[tokenId];
        amount = share.earned >> FRACTION_BITS;
        if (amount == 0) revert NothingToClaim(msg.sender, tokenId);

        share.earned -= amount << FRACTION_BITS;
        _pools[tokenId].held -= uint128(amount);
        emit Claimed(msg.sender, tokenId, amount);
        if (tokenId == ETH) {
            (bool success,) = msg.sender.call{value: amount}("");
            if (!success) revert EthTransferFailed(msg.sender, amount);
        } else {
            IERC20(token).safeTransfer(msg.sender, amount);
        }
    }

    function _token(uint8 tokenId) private view returns (address) {
        if (tokenId >= TOKENS) revert UnknownToken(tokenId);
        return tokenId == STOA ? stoa : IBridge(bridge).token(tokenId);
    }

    /// @dev Gives an account what it has earned so far with the weight that it has had. To be called before its weight changes.
    function _settle(address account) private {
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) _settleOf(_accounts[account], tokenId);
    }

    function _settleOf(Account storage account, uint8 tokenId) private {
        uint256 accumulator = _release(tokenId);
        Share storage share = account.shares[tokenId];
        uint256 more = accumulator - share.accumulator;
        if (more == 0) return;
        share.accumulator = accumulator;
        if (account.weight != 0) share.earned += more * account.weight;
    }

    /// @dev Gives out what is due. Where that is less than 2^-96 for one of the weight, nothing happens and the time counts later.
    function _release(uint8 tokenId) private returns (uint256 accumulator) {
        Pool storage pool = _pools[tokenId];
        Due memory due = _due(pool);
        if (due.each != 0) {
            pool.left = due.left;
            pool.accumulators.push(uint48(due.until / 1 days), SafeCast.toUint208(due.accumulator));
        }
        if (due.each != 0 || due.waits) (pool.end, pool.updated) = (uint48(due.end), uint48(block.timestamp));
        return due.accumulator;
    }

    /// @dev STAKE-4 and STAKE-5. What falls to the virtual weight, and what division leaves, is like something that has come just now.
    function _due(Pool storage pool) private view returns (Due memory due) {
        (due.accumulator, due.left, due.end) = (pool.accumulators.latest(), pool.left, pool.end);
        uint256 updated = pool.updated;
        if (due.left == 0 || block.timestamp == updated) return due;
        uint256 weight = _totals.weight;
        if (weight == 0) {
            due.waits = true;
            due.end += block.timestamp - updated;
            return due;
        }

        due.until = Math.min(block.timestamp, due.end);
        uint256 released = due.left;
        if (due.until != due.end) released = due.left * (due.until - updated) / (due.end - updated);
        due.each = released / (weight + VIRTUAL_WEIGHT);
        if (due.each == 0) return due;
        due.accumulator += due.each;
        (due.left, due.end) = _spread(due.left - released, due.end, released - due.each * weight);
    }

    /// @dev STAKE-4: what is left, and when it is due, after an amount has come.
    function _spread(uint256 left, uint256 end, uint256 amount) private view returns (uint256, uint256) {
        uint256 sum = left + amount;
        if (sum == 0) return (0, block.timestamp);
        uint256 remaining = end > block.timestamp ? end - block.timestamp : 0;
        return (sum, block.timestamp + (left * remaining + amount * RELEASE) / sum);
    }

    /* VOTES */

    /// @inheritdoc Votes
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc Votes
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @dev STAKE-7: a staked unit is a vote.
    function _getVotingUnits(address account) internal view override returns (uint256) {
        return _accounts[account].staked;
    }

    /* VIEWS */

    /// @inheritdoc IStaking
    /// @dev The accumulator counts what is given out of a stake that was there; of one that comes to it, each gets less.
    function quote(uint112 amount, uint8 lock) external view returns (Quote memory q) {
        (uint256 duration, uint256 weight) = terms(lock);
        q.weight = amount * weight;
        q.totalWeight = _totals.weight;
        q.lockEnd = block.timestamp + duration;
        uint256 all = q.totalWeight + VIRTUAL_WEIGHT;
        uint256 today = block.timestamp / 1 days;
        uint256 before = today < QUOTED_DAYS ? 0 : today - QUOTED_DAYS;
        for (uint256 i; i < TOKENS; ++i) {
            uint256 given = _due(_pools[i]).accumulator - _pools[i].accumulators.upperLookup(uint48(before));
            q.rewards[i] = Math.mulDiv(given, all * q.weight, all + q.weight) >> FRACTION_BITS;
        }
    }

    /// @inheritdoc IStaking
    function terms(uint8 lock) public pure returns (uint256 duration, uint256 weight) {
        if (lock == 0) return (0, 100);
        if (lock == 1) return (90 days, 125);
        if (lock == 2) return (180 days, 150);
        if (lock == 3) return (365 days, 200);
        revert UnknownLock(LOCKS - 1, lock);
    }

    /// @inheritdoc IStaking
    function claimable(address account, uint8 tokenId) external view returns (uint256) {
        return earned(account, tokenId) >> FRACTION_BITS;
    }

    /// @inheritdoc IStaking
    function earned(address account, uint8 tokenId) public view returns (uint256) {
        if (tokenId >= TOKENS) revert UnknownToken(tokenId);
        Share memory share = _accounts[account].shares[tokenId];
        return share.earned + (_due(_pools[tokenId]).accumulator - share.accumulator) * _accounts[account].weight;
    }

    /// @inheritdoc IStaking
    function rewards(uint8 tokenId) external view returns (Rewards memory) {
        if (tokenId >= TOKENS) revert UnknownToken(tokenId);
        Due memory due = _due(_pools[tokenId]);
        return Rewards(_pools[tokenId].held, due.left, due.end, due.accumulator);
    }

    /// @inheritdoc IStaking
    function positions(uint256 position) external view returns (Position memory) {
        return _positions[position];
    }

    /// @inheritdoc IStaking
    function positionCount() external view returns (uint256) {
        return _totals.count;
    }

    /// @inheritdoc IStaking
    function stakeOf(address account) external view returns (uint256) {
        return _accounts[account].staked;
    }

    /// @inheritdoc IStaking
    function weightOf(address account) external view returns (uint256) {
        return _accounts[account].weight;
    }

    /// @inheritdoc IStaking
    function totalWeight() external view returns (uint256) {
        return _totals.weight;
    }

    /// @inheritdoc IStaking
    function totalPositions() external view returns (uint256) {
        return _totals.positions;
    }
}
