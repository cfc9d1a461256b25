// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Escrow} from "./Escrow.sol";
import {Kzg} from "./Kzg.sol";
import {Balance, Booking0, Booking1, Booking2, Booking3, Purse0, Terms0, Terms1, Terms2, Terms3} from "./Layouts.sol";
import {Queue} from "./Queue.sol";
import {IBridge} from "./interfaces/IBridge.sol";
import {IExits} from "./interfaces/IExits.sol";
import {IRollup} from "./interfaces/IRollup.sol";

/// @title Exits
/// @notice Pays out a frozen rollup. See `IExits` for what each function does and what it assumes.
contract Exits is IExits {
    /* TYPES */

    /// @dev Credits as they are found, of which `count` are made.
    struct Payments {
        IBridge.Credit[] list;
        uint256 count;
    }

    /* CONSTANTS */

    uint256 private constant KIND_PURSE = 2;
    uint256 private constant KIND_BOOKING = 6;
    uint256 private constant KIND_TERMS = 7;
    uint256 private constant KIND_DEPOSIT = 2; // of entries
    uint256 private constant CELLS = 4;
    uint256 private constant CREDITS = 4; // of a booking, which are the most

    /* IMMUTABLES */

    /// @inheritdoc IExits
    IRollup public immutable rollup;

    /// @inheritdoc IExits
    IBridge public immutable bridge;

    uint256 private immutable LOG_N;

    /* STORAGE */

    /// @dev Bit i of word w: record, or entry, 256·w + i.
    mapping(uint256 word => uint256 bits) private _exited;
    mapping(uint256 word => uint256 bits) private _refunded;

    /* CONSTRUCTOR */

    /// @param bridge_ The bridge, which names this contract as its exits.
    constructor(IBridge bridge_) {
        address named = bridge_.exits();
        if (named != address(this)) revert WrongExits(address(this), named);
        bridge = bridge_;
        rollup = IRollup(bridge_.rollup());
        LOG_N = rollup.logN();
    }

    /* EXITS */

    /// @inheritdoc IExits
    function exit(Kzg.Opening[] calldata openings) external {
        uint256 frozenAt = _frozenAt();
        Kzg.verifyOpenings(rollup.tau2(), rollup.commitment(), LOG_N, openings);

        Payments memory payments;
        payments.list = new IBridge.Credit[](CREDITS * openings.length);
        for (uint256 i; i < openings.length; ++i) {
            if (openings[i].cells.length != CELLS) {
                _owner(openings[i]);
                continue;
            }
            uint256 kind = openings[i].cells[0] & 0xff;
            if (kind == KIND_PURSE) _exitPurse(openings[i], payments);
            else if (kind == KIND_BOOKING) _exitBooking(openings, i++, frozenAt, payments);
            else revert NothingToExit(openings[i].record, kind);
        }
        _pay(payments);
    }

    /// @dev EXIT-4: what a purse has available. What it has locked are bonds, which its bookings pay out.
    function _exitPurse(Kzg.Opening calldata o, Payments memory payments) private {
        _requireBits(o, 2, Balance.BITS);
        _requireBits(o, 3, Balance.BITS);
        address owner = _owner(o);
        _spend(o.record);

        uint256 tokenId = 2 * Purse0.series(o.cells[0]);
        uint256 amount0 = Balance.available(o.cells[2]);
        uint256 amount1 = Balance.available(o.cells[3]);
        _add(payments, owner, tokenId, amount0);
        _add(payments, owner, tokenId + 1, amount1);
        emit PurseExited(o.record, owner, uint112(amount0), uint112(amount1));
    }

    /// @dev EXIT-5: what a booking holds, to the owners of the purses that it names. Its terms are the next opening.
    function _exitBooking(Kzg.Opening[] calldata openings, uint256 first, uint256 frozenAt, Payments memory payments) private {
        Kzg.Opening calldata o = openings[first];
        if (first + 1 == openings.length) revert TermsMissing(o.record);
        _requireBooking(o, openings[first + 1]);
        _spend(o.record);

        Escrow.Shares memory s = Escrow.shares(o.cells, openings[first + 1].cells, frozenAt);
        uint256 names = o.cells[0];
        uint256 token = Booking0.token(names);
        if (s.guest != 0) _add(payments, _find(openings, Booking0.guest(names)), token, s.guest);
        if (s.host != 0) _add(payments, _find(openings, Booking0.payout(names)), token, s.host);
        if (s.arbiter != 0) _add(payments, _find(openings, Booking0.arbiter(names)), token, s.arbiter);
        _add(payments, msg.sender, token, s.sender);
        emit BookingExited(o.record, uint56(Booking0.serial(names)), uint8(token), s);
    }

    function _requireBooking(Kzg.Opening calldata o, Kzg.Opening calldata terms) private pure {
        _requireBits(o, 0, Booking0.BITS);
        _requireBits(o, 1, Booking1.BITS);
        _requireBits(o, 2, Booking2.BITS);
        _requireBits(o, 3, Booking3.BITS);
        if (terms.record != uint256(o.record) + 1 || terms.cells.length != CELLS) revert TermsMissing(o.record);

        _requireBits(terms, 0, Terms0.BITS);
        _requireBits(terms, 1, Terms1.BITS);
        _requireBits(terms, 2, Terms2.BITS);
        _requireBits(terms, 3, Terms3.BITS);
        uint256 t = terms.cells[0];
        if (Terms0.kind(t) != KIND_TERMS || Terms0.serial(t) != Booking0.serial(o.cells[0])) revert TermsMissing(o.record);
    }

    /// @dev The owner of a purse that is opened in the same call.
    function _find(Kzg.Opening[] calldata openings, uint256 record) private pure returns (address) {
        for (uint256 i; i < openings.length; ++i) {
            if (openings[i].record == record) return _owner(openings[i]);
        }
        revert PurseMissing(record);
    }

    /// @dev EXIT-3: the owner of a purse.
    function _owner(Kzg.Opening calldata o) private pure returns (address) {
        uint256 cell = o.cells[0];
        if (Purse0.kind(cell) != KIND_PURSE) revert NotAPurse(o.record, Purse0.kind(cell));
        _requireBits(o, 0, Purse0.BITS);
        return address(uint160(Purse0.owner(cell)));
    }

    /// @dev EXIT-2.
    function _requireBits(Kzg.Opening calldata o, uint256 cell, uint256 bits) private pure {
        if (o.cells[cell] >> bits != 0) revert CellBits(o.record, cell, o.cells[cell]);
    }

    /// @dev EXIT-1: each record once.
    function _spend(uint256 record) private {
        if (exited(record)) revert AlreadyExited(record);
        _exited[record >> 8] |= 1 << (record & 0xff);
    }

    /* REFUNDS */

    /// @inheritdoc IExits
    function refund(uint64 index, uint256[8] calldata words) external {
        _frozenAt();
        IRollup.Head memory head = rollup.head();
        if (index < head.queuePosition) revert EntryConsumed(head.queuePosition, index);
        if (index >= head.queueLength) revert EntryMissing(head.queueLength, index);
        if (words[0] & 0xff != KIND_DEPOSIT) revert NotADeposit(index, words[0] & 0xff);
        bytes26 hash = Queue.next(rollup.queueEntry(index), words, 0, 0).hash;
        bytes26 expected = rollup.queueEntry(uint256(index) + 1).hash;
        if (hash != expected) revert EntryMismatch(expected, hash);
        if (refunded(index)) revert AlreadyRefunded(index);

        _refunded[index >> 8] |= 1 << (index & 0xff);
        address owner = address(uint160(words[1]));
        uint256 tokenId = (words[0] >> 44) & 3;
        uint112 amount = uint112(words[0] >> 46);
        Payments memory payments;
        payments.list = new IBridge.Credit[](1);
        _add(payments, owner, tokenId, amount);
        emit DepositRefunded(index, owner, uint8(tokenId), amount);
        _pay(payments);
    }

    /* PAYMENTS */

    function _frozenAt() private view returns (uint256 time) {
        time = rollup.frozenAt();
        if (time == 0) revert NotFrozen();
    }

    function _add(Payments memory payments, address account, uint256 tokenId, uint256 amount) private pure {
        if (amount == 0) return;
        payments.list[payments.count++] =
            IBridge.Credit({account: account, tokenId: uint8(tokenId), amount: uint112(amount)});
    }

    function _pay(Payments memory payments) private {
        IBridge.Credit[] memory list = payments.list;
        uint256 count = payments.count;
        assembly ("memory-safe") {
            mstore(list, count)
        }
        bridge.credit(list);
    }

    /* VIEWS */

    /// @inheritdoc IExits
    function verify(Kzg.Opening[] calldata openings) external view {
        Kzg.verifyOpenings(rollup.tau2(), rollup.commitment(), LOG_N, openings);
    }

    /// @inheritdoc IExits
    function exited(uint256 record) public view returns (bool) {
        return (_exited[record >> 8] >> (record & 0xff)) & 1 == 1;
    }

    /// @inheritdoc IExits
    function refunded(uint256 index) public view returns (bool) {
        return (_refunded[index >> 8] >> (index & 0xff)) & 1 == 1;
    }

    /// @inheritdoc IExits
    function shares(uint256[] calldata booking, uint256[] calldata terms, uint256 time) external pure returns (Escrow.Shares memory) {
        return Escrow.shares(booking, terms, time);
    }
}
