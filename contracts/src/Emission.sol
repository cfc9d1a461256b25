// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IBridge} from "./interfaces/IBridge.sol";
import {IEmission} from "./interfaces/IEmission.sol";
import {IFees} from "./interfaces/IFees.sol";
import {IStoaToken} from "./interfaces/IStoaToken.sol";

/// @title Emission
/// @notice Makes new STOA as the rollup is used. See `IEmission` for what each function does and what it assumes.
/// @dev The token names this contract, and is deployed before it; so are the fees.
contract Emission is IEmission {
    using Checkpoints for Checkpoints.Trace208;

    /* CONSTANTS */

    uint8 private constant STOA = 2;
    uint256 private constant TOKENS = 3;
    uint256 private constant ONE = 1e18;
    uint256 private constant YEAR = 365 days;

    /// @dev EMISSION-5: what of STOA's fees is burned at least, by FEES-3.
    uint256 private constant MOST_FOR_STOA = 0.2e18;

    /* IMMUTABLES */

    /// @inheritdoc IEmission
    address public immutable fees;

    /// @inheritdoc IEmission
    address public immutable stoa;

    /// @inheritdoc IEmission
    address public immutable treasury;

    /// @inheritdoc IEmission
    address public immutable executor;

    /// @inheritdoc IEmission
    uint256 public immutable start;

    /// @inheritdoc IEmission
    uint256 public immutable length;

    /// @inheritdoc IEmission
    uint256 public immutable firstBudget;

    /// @inheritdoc IEmission
    uint256 public immutable decay;

    /* STORAGE */

    /// @inheritdoc IEmission
    mapping(uint256 epoch => bool) public minted;

    uint128[TOKENS] private _bounds;

    /// @dev By the first epoch that they count for.
    mapping(uint8 tokenId => Checkpoints.Trace208) private _factors;

    /* CONSTRUCTOR */

    /// @param fees_ What counts the proven fees. Its treasury, its executor and the bridge's STOA are this contract's.
    constructor(IFees fees_, Config memory config) {
        fees = address(fees_);
        treasury = fees_.treasury();
        executor = fees_.executor();
        stoa = IBridge(fees_.bridge()).token(STOA);
        address named = IStoaToken(stoa).emission();
        if (named != address(this)) revert WrongEmission(address(this), named);

        uint256 most = block.timestamp + YEAR;
        if (config.start < block.timestamp || config.start > most) revert StartOutOfRange(block.timestamp, most, config.start);
        if (config.length < 1 hours || config.length > YEAR) revert LengthOutOfRange(1 hours, YEAR, config.length);
        start = config.start;
        length = config.length;

        // The sum of all budgets, before rounding: a geometric series.
        if (config.decay >= ONE) revert DecayTooLarge(ONE - 1, config.decay);
        uint256 total = IERC20(stoa).totalSupply() + IStoaToken(stoa).abroad() + config.firstBudget * ONE / (ONE - config.decay);
        uint256 cap = IStoaToken(stoa).CAP();
        if (total > cap) revert BudgetTooLarge(cap, total);
        firstBudget = config.firstBudget;
        decay = config.decay;

        if (config.bounds[STOA] > MOST_FOR_STOA) revert BoundTooLarge(MOST_FOR_STOA, config.bounds[STOA]);
        _bounds = config.bounds;
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) _setFactor(tokenId, config.factors[tokenId], 0);
    }

    /* THE EMISSION */

    /// @inheritdoc IEmission
    function mint(uint256 epoch) external returns (uint256 amount) {
        uint256 count = begun();
        if (count < 2 || epoch > count - 2) revert EpochNotOver(count, epoch);
        if (epoch != count - 2) revert EpochExpired(count - 2, epoch);
        if (minted[epoch]) revert AlreadyMinted(epoch);
        minted[epoch] = true;
        amount = allowed(epoch);
        emit Minted(epoch, amount);
        IStoaToken(stoa).mint(treasury, amount);
    }

    /// @inheritdoc IEmission
    /// @dev Products stop at the largest number: whoever makes fees of a worthless token without end cannot stop an epoch's emission.
    function allowed(uint256 epoch) public view returns (uint256) {
        uint256 first = start + epoch * length;
        uint256 earned;
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) {
            uint256 paid = IFees(fees).sumAt(tokenId, first + length - 1) - IFees(fees).sumAt(tokenId, first - 1);
            earned += Math.saturatingMul(paid, factor(tokenId, epoch)) / ONE;
        }
        return Math.min(budget(epoch), earned);
    }

    /// @inheritdoc IEmission
    /// @dev B · q^e by squaring, every product rounded down: never more than the exact one.
    function budget(uint256 epoch) public view returns (uint256) {
        uint256 power = ONE;
        uint256 square = decay;
        for (; epoch != 0; epoch >>= 1) {
            if (epoch & 1 == 1) power = power * square / ONE;
            square = square * square / ONE;
        }
        return firstBudget * power / ONE;
    }

    /* THE FACTORS */

    /// @inheritdoc IEmission
    /// @dev Which fees it will count for is open, which it would have counted for is known: so it counts from the next epoch on.
    function setFactor(uint8 tokenId, uint128 next) external {
        if (msg.sender != executor) revert NotExecutor(executor, msg.sender);
        if (tokenId >= TOKENS) revert UnknownToken(tokenId);
        _setFactor(tokenId, next, begun());
    }

    function _setFactor(uint8 tokenId, uint128 next, uint256 from) private {
        if (next > _bounds[tokenId]) revert FactorTooLarge(tokenId, _bounds[tokenId], next);
        _factors[tokenId].push(SafeCast.toUint48(from), next);
        emit FactorChanged(tokenId, next, from);
    }

    /* VIEWS */

    /// @inheritdoc IEmission
    function factor(uint8 tokenId, uint256 epoch) public view returns (uint256) {
        return _factors[tokenId].upperLookupRecent(SafeCast.toUint48(epoch));
    }

    /// @inheritdoc IEmission
    function bound(uint8 tokenId) external view returns (uint256) {
        if (tokenId >= TOKENS) revert UnknownToken(tokenId);
        return _bounds[tokenId];
    }

    /// @inheritdoc IEmission
    function begun() public view returns (uint256) {
        return block.timestamp < start ? 0 : 1 + (block.timestamp - start) / length;
    }
}
