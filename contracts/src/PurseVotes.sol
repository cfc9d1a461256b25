// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Kzg} from "./Kzg.sol";
import {Balance, Purse0} from "./Layouts.sol";
import {IPurseVotes} from "./interfaces/IPurseVotes.sol";
import {IRollup} from "./interfaces/IRollup.sol";

/// @title PurseVotes
/// @notice The votes that the rollup's state holds. See `IPurseVotes` for what it answers and what it assumes.
contract PurseVotes is IPurseVotes {
    /* CONSTANTS */

    uint256 private constant KIND_PURSE = 2;
    uint256 private constant SERIES = 1; // tokens 2 and 3, of which 2 is STOA
    uint256 private constant CELLS = 3;
    uint256 private constant STOA_CELL = 2; // cell 1 is a key, which nobody decodes

    /* IMMUTABLES */

    /// @inheritdoc IPurseVotes
    IRollup public immutable rollup;

    uint256 private immutable LOG_N;

    /* CONSTRUCTOR */

    constructor(IRollup rollup_) {
        rollup = rollup_;
        LOG_N = rollup_.logN();
    }

    /* VIEWS */

    /// @inheritdoc IPurseVotes
    function pursesOf(uint256 batch, State calldata settled, Kzg.Opening[] calldata openings)
        external
        view
        returns (Purse[] memory)
    {
        return _pursesOf(batch, settled, openings);
    }

    /// @inheritdoc IPurseVotes
    function votesOf(uint256 batch, address voter, State calldata settled, Kzg.Opening[] calldata openings)
        external
        view
        returns (uint256 votes, uint256[] memory records)
    {
        Purse[] memory purses = _pursesOf(batch, settled, openings);
        records = new uint256[](purses.length);
        for (uint256 i; i < purses.length; ++i) {
            if (purses[i].owner != voter) revert NotOwner(purses[i].record, purses[i].owner, voter);
            records[i] = purses[i].record;
            votes += purses[i].votes;
        }
    }

    /// @inheritdoc IPurseVotes
    function latest() external view returns (uint40 batch, uint40 settledAt, bool frozen) {
        IRollup.Head memory head = rollup.head();
        return (head.number, head.settledAt, head.frozen);
    }

    function _pursesOf(uint256 batch, State calldata settled, Kzg.Opening[] calldata openings)
        private
        view
        returns (Purse[] memory purses)
    {
        bytes32 hash = keccak256(abi.encode(settled.commitment.x, settled.commitment.y, settled.timestamp));
        bytes32 expected = rollup.batchHash(batch);
        if (hash != expected) revert WrongState(batch, expected, hash);
        Kzg.verifyOpenings(rollup.tau2(), settled.commitment, LOG_N, openings);

        purses = new Purse[](openings.length);
        for (uint256 i; i < openings.length; ++i) purses[i] = _purse(openings[i]);
    }

    /// @dev GOV-2: kind and bits before anything is decoded.
    function _purse(Kzg.Opening calldata o) private pure returns (Purse memory) {
        if (o.cells.length != CELLS) revert WrongCells(o.record, CELLS, o.cells.length);
        uint256 names = o.cells[0];
        uint256 balance = o.cells[STOA_CELL];
        if (Purse0.kind(names) != KIND_PURSE) revert NotAPurse(o.record, Purse0.kind(names));
        if (names >> Purse0.BITS != 0) revert CellBits(o.record, 0, names);
        if (balance >> Balance.BITS != 0) revert CellBits(o.record, STOA_CELL, balance);
        if (Purse0.series(names) != SERIES) revert WrongSeries(o.record, SERIES, Purse0.series(names));
        return Purse(o.record, address(uint160(Purse0.owner(names))), Balance.available(balance) + Balance.locked(balance));
    }
}
