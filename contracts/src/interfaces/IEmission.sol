// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IEmission
/// @notice Makes new STOA for the treasury: no more than a shrinking budget, and no more than the use of the rollup has paid for.
/// @dev The numbers EMISSION-n are those of the page `token` of the specification.
///
/// Safety assumes: `Fees` counts no fee twice. The executor may change what a unit of fees makes, within bounds that are fixed at deployment, and
/// only for epochs that have not begun. Whatever he does, and whoever pays fees to himself, no epoch makes more than its budget.
///
/// Liveness assumes that somebody calls `mint` in the epoch after.
interface IEmission {
    /* TYPES */

    /// @notice What an emission is deployed with. Factors are fixed-point numbers of 18 decimals.
    /// @param start When epoch 0 begins, not in the past and not more than a year ahead.
    /// @param length Of an epoch, in seconds: one hour at least.
    /// @param firstBudget Of epoch 0, in units of STOA.
    /// @param decay The budget of an epoch by that of the one before; below 1.
    /// @param factors How many units of STOA a unit of fees makes, for each token.
    /// @param bounds The most that these may ever be.
    struct Config {
        uint48 start;
        uint48 length;
        uint128 firstBudget;
        uint64 decay;
        uint128[3] factors;
        uint128[3] bounds;
    }

    /* EVENTS */

    /// @notice EMISSION-3: emitted when the tokens of an epoch are made.
    event Minted(uint256 indexed epoch, uint256 amount);

    /// @notice EMISSION-5: emitted when another factor is set.
    /// @param from The first epoch that it counts for.
    event FactorChanged(uint256 indexed tokenId, uint256 factor, uint256 from);

    /* ERRORS */

    /// @notice Thrown at deployment when the token is made by another contract.
    error WrongEmission(address expected, address actual);

    /// @notice EMISSION-1: thrown at deployment when epoch 0 began already, or in more than a year.
    error StartOutOfRange(uint256 least, uint256 most, uint256 start);

    /// @notice EMISSION-1: thrown at deployment when epochs would be shorter than an hour, or longer than a year.
    error LengthOutOfRange(uint256 least, uint256 most, uint256 length);

    /// @notice EMISSION-2: thrown at deployment when the budgets would not become smaller.
    error DecayTooLarge(uint256 limit, uint256 decay);

    /// @notice EMISSION-2: thrown at deployment when what there is and all budgets together would be more than the token's cap.
    error BudgetTooLarge(uint256 limit, uint256 total);

    /// @notice EMISSION-3: thrown when an epoch's tokens are made twice.
    error AlreadyMinted(uint256 epoch);

    /// @notice EMISSION-4: thrown when an epoch is not over. So many have begun.
    error EpochNotOver(uint256 begun, uint256 epoch);

    /// @notice EMISSION-4: thrown when the epoch after it is over, too.
    error EpochExpired(uint256 oldest, uint256 epoch);

    /// @notice EMISSION-5: thrown at deployment when fees in STOA could make more than is burned of them.
    error BoundTooLarge(uint256 limit, uint256 bound);

    /// @notice EMISSION-5: thrown when somebody else than the executor changes a factor.
    error NotExecutor(address executor, address sender);

    /// @notice EMISSION-5: thrown when there is no such token.
    error UnknownToken(uint256 tokenId);

    /// @notice EMISSION-5: thrown when a factor is above its bound.
    error FactorTooLarge(uint256 tokenId, uint256 limit, uint256 factor);

    /* FUNCTIONS */

    /// @notice EMISSION-3: makes the tokens of the epoch before this one, for the treasury. Anyone may, once.
    /// @return amount How many units.
    function mint(uint256 epoch) external returns (uint256 amount);

    /// @notice EMISSION-5: sets how many units of STOA a unit of fees makes, from the next epoch on. Only the executor may.
    /// @param tokenId 0 ETH, 1 test dollar, 2 STOA.
    function setFactor(uint8 tokenId, uint128 next) external;

    /* VIEWS */

    /// @notice EMISSION-2: the most that an epoch can make.
    function budget(uint256 epoch) external view returns (uint256);

    /// @notice EMISSION-3: what an epoch makes, which is over. Reverts of one that is not.
    function allowed(uint256 epoch) external view returns (uint256);

    /// @notice EMISSION-5: how many units of STOA a unit of fees makes in an epoch; of those to come, unless it is changed.
    function factor(uint8 tokenId, uint256 epoch) external view returns (uint256);

    /// @notice EMISSION-5: the most that this may be.
    function bound(uint8 tokenId) external view returns (uint256);

    /// @notice How many epochs have begun: 0 before the start, then one more than the number of this one.
    function begun() external view returns (uint256);

    /// @notice Whether an epoch's tokens were made.
    function minted(uint256 epoch) external view returns (bool);

    /// @notice When epoch 0 begins.
    function start() external view returns (uint256);

    /// @notice How long an epoch is, in seconds.
    function length() external view returns (uint256);

    /// @notice The budget of epoch 0.
    function firstBudget() external view returns (uint256);

    /// @notice The budget of an epoch by that of the one before: a fixed-point number of 18 decimals.
    function decay() external view returns (uint256);

    /// @notice What counts the proven fees.
    function fees() external view returns (address);

    /// @notice The token.
    function stoa() external view returns (address);

    /// @notice Whom the tokens are made for: to whom fees go, too.
    function treasury() external view returns (address);

    /// @notice Who may change the factors: who may change the shares of the fees, too.
    function executor() external view returns (address);
}
