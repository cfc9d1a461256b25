// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {IFees} from "./interfaces/IFees.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";

/// @title Fees
/// @notice The rollup's fees on L1. See `IFees` for what each function does and what it assumes.
/// @dev The genesis of the rollup names this contract as the owner of the fee purses. It is deployed after the stake, which names it, too.
contract Fees is IFees, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Checkpoints for Checkpoints.Trace208;

    /* CONSTANTS */

    uint8 private constant ETH = 0;
    uint8 private constant STOA = 2;

    uint256 private constant ALL = 10_000;
    uint256 private constant MOST_TO_STAKERS = 5_000;
    uint256 private constant LEAST_BURNT = 2_000;

    /// @dev The bridge holds less of any token. Only a token of which somebody makes any amount can reach it here, and is split in parts.
    uint256 private constant MOST_AT_ONCE = type(uint112).max;

    /* IMMUTABLES */

    /// @inheritdoc IFees
    address public immutable bridge;

    /// @inheritdoc IFees
    address public immutable staking;

    /// @inheritdoc IFees
    address public immutable treasury;

    /// @inheritdoc IFees
    address public immutable executor;

    /* STORAGE */

    Shares private _shares;

    mapping(uint8 tokenId => Checkpoints.Trace208) private _sums;

    /* CONSTRUCTOR */

    /// @param staking_ The stake, which names this contract and the bridge.
    /// @param treasury_ The treasury, which names the executor.
    /// @param shares_ The first shares.
    constructor(IStaking staking_, ITreasury treasury_, Shares memory shares_) {
        address named = staking_.fees();
        if (named != address(this)) revert WrongFees(address(this), named);
        bridge = staking_.bridge();
        staking = address(staking_);
        treasury = address(treasury_);
        executor = treasury_.executor();
        _setShares(shares_);
    }

    /// @dev From the bridge, or a gift.
    receive() external payable {}

    /* OUT OF THE ROLLUP */

    /// @inheritdoc IFees
    /// @dev The bridge is paid exactly, for what it was paid too much it would credit to this contract, as a fee.
    function collect(uint8 tokenId) external payable nonReentrant returns (uint64 index) {
        uint256 fee = IBridge(bridge).queueFee();
        if (msg.value < fee) revert ValueTooSmall(fee, msg.value);
        index = IBridge(bridge).fullExit{value: fee}(purse(tokenId), tokenId);
        emit Collected(tokenId, index);

        uint256 excess = msg.value - fee;
        if (excess == 0) return index;
        (bool success,) = msg.sender.call{value: excess}("");
        if (!success) revert EthTransferFailed(msg.sender, excess);
    }

    /* THE SPLIT */

    /// @inheritdoc IFees
    /// @dev It counts what is there, not what it claimed: anyone may have had the bridge pay before.
    function distribute(uint8 tokenId) external nonReentrant returns (uint256 amount) {
        address token = IBridge(bridge).token(tokenId);
        if (IBridge(bridge).credits(address(this), tokenId) != 0) IBridge(bridge).claim(tokenId);
        amount = Math.min(tokenId == ETH ? address(this).balance : IERC20(token).balanceOf(address(this)), MOST_AT_ONCE);
        if (amount == 0) revert NothingToDistribute(tokenId);

        uint256 toStakers = amount * _shares.stakers / ALL;
        uint256 burnt = tokenId == STOA ? amount * _shares.burnt / ALL : 0;
        uint256 rest = amount - toStakers - burnt;
        _sums[tokenId].push(SafeCast.toUint48(block.timestamp), SafeCast.toUint208(sum(tokenId) + amount));
        emit Distributed(tokenId, toStakers, burnt, rest);

        if (tokenId == ETH) {
            if (toStakers != 0) IStaking(staking).notify{value: toStakers}(tokenId, toStakers);
            Address.sendValue(payable(treasury), rest); // some: stakers get half at most
            return amount;
        }
        if (toStakers != 0) {
            IERC20(token).forceApprove(staking, toStakers);
            IStaking(staking).notify(tokenId, toStakers);
        }
        if (burnt != 0) IERC20(token).safeTransfer(token, burnt);
        if (rest != 0) IERC20(token).safeTransfer(treasury, rest);
    }

    /* THE SHARES */

    /// @inheritdoc IFees
    function setShares(Shares calldata next) external {
        if (msg.sender != executor) revert NotExecutor(executor, msg.sender);
        _setShares(next);
    }

    function _setShares(Shares memory next) private {
        if (next.stakers > MOST_TO_STAKERS) revert StakersShareTooLarge(MOST_TO_STAKERS, next.stakers);
        uint256 most = ALL - next.stakers;
        if (next.burnt < LEAST_BURNT || next.burnt > most) revert BurntShareOutOfRange(LEAST_BURNT, most, next.burnt);
        _shares = next;
        emit SharesChanged(next.stakers, next.burnt);
    }

    /* VIEWS */

    /// @inheritdoc IFees
    function sumAt(uint8 tokenId, uint256 timepoint) external view returns (uint256) {
        if (timepoint >= block.timestamp) revert TimeNotOver(block.timestamp - 1, timepoint);
        return _sums[tokenId].upperLookupRecent(uint48(timepoint));
    }

    /// @inheritdoc IFees
    function sum(uint8 tokenId) public view returns (uint256) {
        return _sums[tokenId].latest();
    }

    /// @inheritdoc IFees
    function shares() external view returns (Shares memory) {
        return _shares;
    }

    /// @inheritdoc IFees
    /// @dev Where the genesis puts them: one for each series.
    function purse(uint8 tokenId) public pure returns (uint32) {
        return 1 + (tokenId >> 1);
    }
}
