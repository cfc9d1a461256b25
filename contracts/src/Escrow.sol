// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Booking0, Booking1, Booking2, Booking3, Terms0, Terms1, Terms2, Terms3} from "./Layouts.sol";

/// @title Escrow
/// @notice Who is paid what of a live booking when the rollup is frozen: the table of the page `exits` of the specification.
/// @dev The twin of protocol/exit. Cells are those of a proven state, so no sum here reaches 2^113.
library Escrow {
    /* TYPES */

    /// @notice Shares of what a booking holds, bond included, in units of its token.
    /// @param guest Of the owner of the guest's purse.
    /// @param host Of the owner of the payout purse.
    /// @param arbiter Of the owner of the arbiter's purse.
    /// @param sender Of who makes the exit: the crank reserve.
    struct Shares {
        uint256 guest;
        uint256 host;
        uint256 arbiter;
        uint256 sender;
    }

    /* CONSTANTS */

    uint256 internal constant HELD = 1;
    uint256 internal constant REQUESTED = 2;
    uint256 internal constant BOOKED = 3;
    uint256 internal constant CHECKED_IN = 4;
    uint256 internal constant DISPUTED = 5;

    uint256 private constant AWARDED = 3; // of proposals
    uint256 private constant BPS = 10_000;

    /* ERRORS */

    /// @notice Thrown when a booking has ended: it holds nothing.
    error BookingEnded(uint256 state);

    /* SHARES */

    /// @notice What each gets if the rollup was frozen at `time`.
    /// @param booking The booking's cells.
    /// @param terms The cells of its terms.
    function shares(uint256[] memory booking, uint256[] memory terms, uint256 time) internal pure returns (Shares memory s) {
        uint256 state = Booking0.state(booking[0]);
        if (state == 0 || state > DISPUTED) revert BookingEnded(state);

        s.sender = Booking1.crankReserve(booking[1]);
        if (state == HELD) return s;

        uint256 price = Booking1.price(booking[1]);
        uint256 deposit = Terms2.deposit(terms[2]);
        uint256 pot = price - Booking3.released(booking[3]) + deposit;
        uint256 bond = Booking3.bond(booking[3]);
        uint256 toGuest;
        if (state == REQUESTED) {
            toGuest = pot;
        } else if (state == BOOKED) {
            toGuest = pot - _kept(price, booking, terms, time);
        } else {
            uint256 unclaimed = deposit - Terms2.claim(terms[2]);
            if (state == CHECKED_IN) {
                toGuest = unclaimed;
            } else if (_awarded(booking, terms)) {
                s.arbiter = (pot - unclaimed) * Terms1.arbiterFeeBps(terms[1]) / BPS;
                uint256 most = pot + bond - s.arbiter;
                toGuest = Terms3.amount(terms[3]);
                if (toGuest > most) toGuest = most;
            } else {
                toGuest = unclaimed + (pot - unclaimed) * Terms1.defaultSplitBps(terms[1]) / BPS;
            }
        }
        s.host = pot + bond - toGuest - s.arbiter;
        s.guest = toGuest + Booking1.fee(booking[1]);
    }

    /// @dev What the host keeps of the price if the guest does not come: before the start what the tiers leave, from then on the
    /// no-show share.
    function _kept(uint256 price, uint256[] memory booking, uint256[] memory terms, uint256 time) private pure returns (uint256) {
        uint256 start = Booking2.start(booking[2]);
        if (time >= start) return price * Terms0.noShowBps(terms[0]) / BPS;
        return price - price * _refundBps(terms[1], start - time) / BPS;
    }

    /// @dev The first tier that applies with so many seconds left.
    function _refundBps(uint256 tiers, uint256 left) private pure returns (uint256) {
        if (left >= Terms1.before0(tiers)) return Terms1.refundBps0(tiers);
        if (left >= Terms1.before1(tiers)) return Terms1.refundBps1(tiers);
        if (left >= Terms1.before2(tiers)) return Terms1.refundBps2(tiers);
        if (left >= Terms1.before3(tiers)) return Terms1.refundBps3(tiers);
        return 0;
    }

    /// @dev Whether the arbiter has ruled on L1, and is no party.
    function _awarded(uint256[] memory booking, uint256[] memory terms) private pure returns (bool) {
        uint256 arbiter = Booking0.arbiter(booking[0]);
        return Terms3.proposal(terms[3]) == AWARDED && arbiter != Booking0.guest(booking[0]) && arbiter != Booking0.host(booking[0]);
    }
}
