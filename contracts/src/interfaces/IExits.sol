// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Escrow} from "../Escrow.sol";
import {Kzg} from "../Kzg.sol";
import {IBridge} from "./IBridge.sol";
import {IRollup} from "./IRollup.sol";

/// @title IExits
/// @notice Pays out a frozen rollup: each record of its last proven state, and each deposit that no batch consumed, once. Whoever has
/// the state can make anybody's exit; only the owners are paid, as credits of the bridge, so that no token and no owner that refuses
/// stands in another's way.
/// @dev The numbers EXIT-n are those of the page `exits` of the specification.
///
/// Safety assumes: the rollup's commitment is that of a proven state, in which a booking names purses and its terms follow it; nobody
/// knows τ; the bridge is this project's. Nobody has any power here, and nothing can be changed.
interface IExits {
    /* EVENTS */

    /// @notice Emitted when a purse is paid out.
    /// @param record Its record.
    /// @param owner Who is credited.
    /// @param amount0 Of the first token of its series.
    /// @param amount1 Of the second.
    event PurseExited(uint256 indexed record, address indexed owner, uint112 amount0, uint112 amount1);

    /// @notice Emitted when a booking is paid out.
    event BookingExited(uint256 indexed record, uint56 serial, uint8 tokenId, Escrow.Shares shares);

    /// @notice Emitted when a deposit that no batch consumed is given back.
    event DepositRefunded(uint64 indexed index, address indexed owner, uint8 tokenId, uint112 amount);

    /* ERRORS */

    /// @notice Thrown while the rollup is not frozen.
    error NotFrozen();

    /// @notice EXIT-1: thrown when a record was paid out already.
    error AlreadyExited(uint256 record);

    /// @notice EXIT-2: thrown when a cell has a bit outside its layout.
    error CellBits(uint256 record, uint256 cell, uint256 value);

    /// @notice EXIT-3: thrown when a record that is opened for its owner is no purse.
    error NotAPurse(uint256 record, uint256 kind);

    /// @notice EXIT-3: thrown when a purse that is to be paid is not opened in the call.
    error PurseMissing(uint256 record);

    /// @notice EXIT-4: thrown when a record of this kind holds nothing.
    error NothingToExit(uint256 record, uint256 kind);

    /// @notice EXIT-5: thrown when a booking is not followed by its terms, opened in all cells.
    error TermsMissing(uint256 record);

    /// @notice EXIT-6: thrown when a batch consumed the entry.
    error EntryConsumed(uint256 queuePosition, uint256 index);

    /// @notice EXIT-6: thrown when there is no such entry.
    error EntryMissing(uint256 queueLength, uint256 index);

    /// @notice EXIT-6: thrown when the entry is of another kind: it holds nothing.
    error NotADeposit(uint256 index, uint256 kind);

    /// @notice EXIT-6: thrown when these are not the words of the entry.
    error EntryMismatch(bytes26 expected, bytes26 actual);

    /// @notice EXIT-6: thrown when a deposit was given back already.
    error AlreadyRefunded(uint256 index);

    /// @notice Thrown at deployment when the bridge does not name this contract as its exits.
    error WrongExits(address expected, address actual);

    /* EXITS */

    /// @notice Pays out records of the last proven state.
    /// @param openings The records. A purse that is opened in all four cells is paid out; a booking too, and the opening after it must be
    /// that of its terms, in all cells, and the purses of those who are paid must be among the openings. A record that is opened
    /// in fewer cells must be a purse: it is only looked at.
    function exit(Kzg.Opening[] calldata openings) external;

    /// @notice Gives a deposit back that no batch consumed, to its sender.
    /// @param index The index of its entry.
    /// @param words s0 to s7 of the entry, as it was enqueued.
    function refund(uint64 index, uint256[8] calldata words) external;

    /* VIEWS */

    /// @notice Reverts unless the openings are those of the last proven state (KZG-1 to KZG-3), whether the rollup is frozen or not: who keeps
    /// the proofs of his records can try them at any time. Returns nothing: there is no false to overlook.
    function verify(Kzg.Opening[] calldata openings) external view;

    /// @notice The rollup.
    function rollup() external view returns (IRollup);

    /// @notice The bridge.
    function bridge() external view returns (IBridge);

    /// @notice Whether a record was paid out.
    function exited(uint256 record) external view returns (bool);

    /// @notice Whether a deposit was given back.
    function refunded(uint256 index) external view returns (bool);

    /// @notice What everyone gets of a live booking if the rollup is frozen at a time: EXIT-5.
    /// @param booking The four cells of the booking.
    /// @param terms The four cells of its terms.
    function shares(uint256[] calldata booking, uint256[] calldata terms, uint256 time)
        external
        pure
        returns (Escrow.Shares memory);
}
