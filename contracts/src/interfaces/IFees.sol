// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IFees
/// @notice Owner of the rollup's two fee purses: takes the fees out of the rollup and splits them between stakers, treasury and the fire.
/// @dev The numbers FEES-n are those of the page `token` of the specification.
///
/// Safety assumes: the executor sets shares within the bounds. There is no other way for money to leave: nobody can name where it goes.
///
/// Liveness assumes of a token: it does not refuse transfers to the stake and to the treasury. One that does holds up its own fees alone. ETH goes to
/// these two contracts only, which take it, so nobody can hold it up.
///
/// Warning: What is sent to this contract is a fee like any other. Of a token that anybody may make, anybody can make fees.
interface IFees {
    /* TYPES */

    /// @notice What of the fees goes where, in basis points. All the rest is the treasury's.
    /// @param stakers The stakers' share.
    /// @param burnt The share that is burned, of STOA alone.
    struct Shares {
        uint16 stakers;
        uint16 burnt;
    }

    /* EVENTS */

    /// @notice Emitted when the queue has taken the demand that a fee purse be emptied of a token.
    /// @param index The index of the queue entry.
    event Collected(uint8 indexed tokenId, uint64 index);

    /// @notice Emitted when fees are split.
    event Distributed(uint8 indexed tokenId, uint256 toStakers, uint256 burnt, uint256 toTreasury);

    /// @notice Emitted when other shares count from now on.
    event SharesChanged(uint16 stakers, uint16 burnt);

    /* ERRORS */

    /// @notice Thrown at deployment when the stake takes rewards from another contract.
    error WrongFees(address expected, address actual);

    /// @notice FEES-1: thrown when less ETH is sent than the queue's fee.
    error ValueTooSmall(uint256 expected, uint256 actual);

    /// @notice FEES-1: thrown when the sender refuses the ETH that he sent beyond the queue's fee.
    error EthTransferFailed(address account, uint256 amount);

    /// @notice FEES-2: thrown when there is nothing of a token to split.
    error NothingToDistribute(uint256 tokenId);

    /// @notice FEES-3: thrown when somebody else than the executor changes the shares.
    error NotExecutor(address executor, address sender);

    /// @notice FEES-3: thrown when the stakers' share is above its bound.
    error StakersShareTooLarge(uint256 limit, uint256 value);

    /// @notice FEES-3: thrown when the burnt share is outside its bounds.
    error BurntShareOutOfRange(uint256 least, uint256 most, uint256 value);

    /// @notice FEES-4: thrown when a sum is asked for of a time that is not over: it may still grow.
    error TimeNotOver(uint256 limit, uint256 timepoint);

    /* FUNCTIONS */

    /// @notice FEES-1: has the bridge enqueue that all of a token leaves its fee purse. A batch credits this contract in the bridge. Anyone may; he
    /// pays the queue's fee, and what he sends beyond it comes back at once.
    /// @param tokenId 0 ETH, 1 test dollar, 2 STOA.
    /// @return index The index of the queue entry.
    function collect(uint8 tokenId) external payable returns (uint64 index);

    /// @notice FEES-2: claims what the bridge owes this contract of a token, and splits all that it has of it. Anyone may.
    /// @return amount What was split: all there was, but of more than 2^112 − 1 units that many.
    function distribute(uint8 tokenId) external returns (uint256 amount);

    /// @notice FEES-3: changes the shares, for all that is split from now on. Only the executor may.
    function setShares(Shares calldata next) external;

    /* VIEWS */

    /// @notice FEES-4: how much of a token was ever split, up to and with a second that is over. It never changes any more.
    function sumAt(uint8 tokenId, uint256 timepoint) external view returns (uint256);

    /// @notice FEES-4: how much of a token was ever split.
    function sum(uint8 tokenId) external view returns (uint256);

    /// @notice The shares that count.
    function shares() external view returns (Shares memory);

    /// @notice The record of a token's fee purse.
    function purse(uint8 tokenId) external pure returns (uint32);

    /// @notice The bridge that the fees leave the rollup by.
    function bridge() external view returns (address);

    /// @notice The stake, which takes the stakers' share.
    function staking() external view returns (address);

    /// @notice The treasury, which takes the rest.
    function treasury() external view returns (address);

    /// @notice Who may change the shares: whose the treasury is.
    function executor() external view returns (address);
}
