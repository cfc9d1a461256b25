// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {Ghost} from "./Ghost.sol";

/// @notice What a proof would know: which rows a state can have, what they do to it, and its cells. The rules are those of the
/// specification's pages of operations, as far as L1 sees them.
abstract contract Ledger is Ghost {
    uint256 private constant MOST_STAYS = 12;
    uint256 private constant BPS = 10_000;

    /* RANDOMNESS */

    uint256 internal random;

    /// @dev A number below n.
    function _random(uint256 n) internal returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % n;
    }

    function _chance(uint256 n) internal returns (bool) {
        return _random(n) == 0;
    }

    function _between(uint256 least, uint256 most) internal returns (uint256) {
        return least + _random(most - least + 1);
    }

    function _anyPurse() internal returns (uint32) {
        return purseRecords[_random(purseRecords.length)];
    }

    /* ROWS OF THE QUEUE */

    /// @dev The row of an entry, with the status and the amount that the state decides.
    function _prove(uint256 index, uint256 slot) internal returns (uint256[8] memory) {
        uint256[8] memory words = entries[index].words;
        uint256 kind = words[0] & 0xff;
        uint256 status = 1; // a demand is taken when its crank has run
        if (kind == 2) status = _proveDeposit(words);
        if (kind == 4) status = purses[uint32(words[0] >> 22) & 0x3fffff].owner == address(uint160(words[1])) ? 1 : 0;
        if (kind == 5) status = _proveParameters(words);
        if (kind == 7) status = _proveAward(words);
        if (kind == 8) return _proveFullExit(words, slot);
        return entryRow(slot, status, words);
    }

    /// @dev DEPOSIT-2 to DEPOSIT-6.
    function _proveDeposit(uint256[8] memory words) private returns (uint256 status) {
        uint32 record = uint32(words[0] >> 22) & 0x3fffff;
        uint256 token = (words[0] >> 44) & 3;
        uint112 amount = uint112(words[0] >> 46);
        address owner = address(uint160(words[1]));
        waiting[token] -= amount;
        Purse storage p = purses[record];
        if (p.owner == address(0) && words[2] | words[3] != 0) _createPurse(record, owner, uint8(token >> 1));
        if (p.owner != owner || p.series != token >> 1) {
            _credit(owner, token, amount);
            _did("a deposit that a proof refuses");
            return 0;
        }
        p.available[token & 1] += amount;
        inState[token] += amount;
        _did("a deposit that a proof accepts");
        return 1;
    }

    /// @dev The next version replaces the parameters; one that comes twice does not, and L1 has to believe any refusal.
    function _proveParameters(uint256[8] memory words) private returns (uint256) {
        uint32 next_ = uint32(words[4] >> 16);
        if (next_ != version + 1 || _chance(4)) return 0;
        version = next_;
        _did("new parameters");
        return 1;
    }

    /// @dev The first ruling on L1 of a dispute's arbiter stands.
    function _proveAward(uint256[8] memory words) private returns (uint256) {
        uint256 record = (words[0] >> 22) & 0x3fffff;
        if (record < FIRST_STAY || (record - FIRST_STAY) / 2 >= stays.length || record % 2 != FIRST_STAY % 2) return 0;
        Stay storage s = stays[(record - FIRST_STAY) / 2];
        bool named = s.serial == uint56(words[7]) && s.arbiter == words[7] >> 56 && s.token == (words[0] >> 44) & 3;
        if (!named || s.state != 5 || s.awarded || purses[s.arbiter].owner != address(uint160(words[1]))) return 0;
        (s.awarded, s.award) = (true, uint112(words[0] >> 46));
        _did("an award that stands");
        return 1;
    }

    /// @dev FULLEXIT-2 to FULLEXIT-5.
    function _proveFullExit(uint256[8] memory words, uint256 slot) private returns (uint256[8] memory) {
        uint32 record = uint32(words[0] >> 22) & 0x3fffff;
        uint256 token = (words[0] >> 44) & 3;
        address owner = address(uint160(words[1]));
        Purse storage p = purses[record];
        if (p.owner != owner || p.series != token >> 1) return fullExitRow(slot, 0, record, token, 0, owner);

        uint256 amount = p.available[token & 1];
        p.available[token & 1] = 0;
        inState[token] -= amount;
        _credit(owner, token, amount);
        if (amount != 0) _did("a full exit that pays");
        return fullExitRow(slot, 1, record, token, amount, owner);
    }

    /* OTHER ROWS */

    /// @dev Some purse pays some account a part of what it has.
    function _proveWithdrawal(uint256 slot) internal returns (uint256[8] memory) {
        uint32 record = _anyPurse();
        Purse storage p = purses[record];
        uint256 which = _random(p.series == 0 ? 2 : 1); // there is no token 3
        uint256 token = 2 * p.series + which;
        uint256 amount = _random(uint256(p.available[which]) + 1);
        address recipient = accounts[_random(accounts.length)];
        p.available[which] -= uint112(amount);
        inState[token] -= amount;
        _credit(recipient, token, amount);
        if (amount != 0) _did("a withdrawal");
        return withdrawRow(_between(slot + 1, slot + 100), record, token, amount, recipient);
    }

    /// @dev What happens in the state without L1's knowledge: a booking takes money from purses, and may pay a part of it out.
    function _live() internal {
        if (stays.length == MOST_STAYS) return;
        Stay memory s;
        s.token = uint8(_random(3));
        uint8 series = s.token >> 1;
        s.guest = _purseOf(series);
        s.host = _purseOf(series);
        s.payout = _purseOf(series);
        s.arbiter = _chance(4) ? s.host : _purseOf(series);
        s.state = uint8(1 + stays.length % 5); // each in turn
        s.serial = uint56(1 + _random((1 << 56) - 1));
        s.start = uint40(clock + 10 days + _random(30 days));

        s.reserve = uint48(_take(s.guest, s.token, type(uint48).max));
        if (s.state > 1) {
            s.price = uint112(_take(s.guest, s.token, type(uint112).max));
            s.deposit = uint112(_take(s.guest, s.token, type(uint112).max));
            s.fee = uint64(_take(s.guest, s.token, type(uint64).max));
        }
        if (s.state > 2) s.bond = uint112(_take(s.host, s.token, type(uint112).max));
        if (s.state > 3) {
            s.released = uint112(_random(uint256(s.price) + 1));
            s.claim = uint112(_random(uint256(s.deposit) + 1));
            purses[s.payout].available[s.token & 1] += s.released;
        }
        stays.push(s);
    }

    function _purseOf(uint8 series) private returns (uint32 record) {
        do record = _anyPurse();
        while (purses[record].series != series);
    }

    /// @dev Takes a third of what a purse has, and no more than fits.
    function _take(uint32 record, uint8 token, uint256 most) private returns (uint256 amount) {
        Purse storage p = purses[record];
        amount = p.available[token & 1] / 3;
        if (amount > most) amount = most;
        p.available[token & 1] -= uint112(amount);
    }

    /* CELLS */

    function _purseCells(uint32 record) internal view returns (uint256[4] memory) {
        Purse storage p = purses[record];
        uint256 locked = uint256(record) << 112; // nobody is paid that of a purse
        return [
            2 | uint256(uint160(p.owner)) << 8 | 9 << 168 | 3 << 200 | uint256(p.series) << 216,
            uint256(keccak256(abi.encode(record))) % R,
            p.available[0] | locked,
            p.available[1] | locked
        ];
    }

    function _stayCells(uint256 i) internal view returns (uint256[4] memory cells) {
        Stay memory s = stays[i];
        cells[0] = 6 | uint256(s.serial) << 8 | uint256(s.state) << 64 | uint256(s.token) << 72 | uint256(s.guest) << 96
            | uint256(s.host) << 118 | uint256(s.payout) << 140 | uint256(s.arbiter) << 206;
        cells[1] = uint256(s.price) | uint256(s.fee) << 112 | uint256(s.reserve) << 176 | 4 << 224 | 3 << 232;
        cells[2] = uint256(s.start) | uint256(s.start + 3 days) << 40 | uint256(s.start + 4 days) << 80;
        cells[3] = uint256(s.released) | uint256(s.bond) << 112 | 200 << 224;
    }

    /// @dev Any terms: their shares follow from the serial.
    function _termsCells(uint256 i) internal view returns (uint256[4] memory cells) {
        Stay memory s = stays[i];
        uint256 h = uint256(keccak256(abi.encode(s.serial)));
        cells[0] = 7 | uint256(s.serial) << 8 | 1 days << 64 | h % (BPS + 1) << 96 | 2500 << 110 | 1 days << 124 | 1 days << 156
            | 2 days << 188;
        cells[1] = uint256(20 days) | (h >> 32) % (BPS + 1) << 32 | 3 days << 46 | (h >> 64) % (BPS + 1) << 78
            | (h >> 96) % (BPS + 1) << 184 | (h >> 128) % (BPS + 1) << 198;
        cells[2] = uint256(s.deposit) | uint256(s.claim) << 112;
        cells[3] = s.awarded ? 3 | uint256(s.award) << 3 : h >> 160 & 1;
    }

    function _openPurse(uint32 record, uint256 count) internal view returns (Kzg.Opening memory) {
        return openRecord(record, _purseCells(record), count);
    }

    /// @dev Booking, terms, and the owners of the purses that are paid.
    function _openStay(uint256 i) internal view returns (Kzg.Opening[] memory list) {
        Stay memory s = stays[i];
        uint32 record = FIRST_STAY + 2 * uint32(i);
        list = new Kzg.Opening[](5);
        list[0] = openRecord(record, _stayCells(i), 4);
        list[1] = openRecord(record + 1, _termsCells(i), 4);
        list[2] = _openPurse(s.guest, 1);
        list[3] = _openPurse(s.payout, 1);
        list[4] = _openPurse(s.arbiter, 1);
    }
}
