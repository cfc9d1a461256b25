// SPDX-License-Identifier: Apache-2.0

// pursesOf
// ├── when the state is not that of the batch
// │   ├── it reverts with WrongState, of a batch that does not exist: test_GOV2_WrongState_noSuchBatch
// │   ├── it reverts with WrongState, of another time: test_GOV2_WrongState_time
// │   ├── it reverts with WrongState, of another commitment: test_GOV2_WrongState_commitment
// │   └── it reverts with WrongState, of a later batch: test_GOV2_anOlderBatch
// ├── when an opening is false
// │   ├── it reverts with OpeningInvalid, of a state that is over: test_GOV2_anOlderBatch
// │   ├── it reverts with OpeningInvalid, of another value: test_attack_anotherValue
// │   ├── it reverts with OpeningInvalid, of another record: test_attack_anotherRecord
// │   ├── it reverts with CellNotCanonical, of a value plus the modulus: test_attack_valuePlusModulus
// │   ├── it reverts with RecordOutOfRange, of a record plus a quarter of the cells: test_attack_recordPlusQuarter
// │   └── it reverts with NotOnCurve, of a proof that is no point: test_attack_pointNotOnTheCurve
// ├── when not three cells are opened
// │   └── it reverts with WrongCells: test_GOV2_WrongCells
// ├── when the record is no purse
// │   └── it reverts with NotAPurse, whatever else it looks like: test_GOV2_NotAPurse
// ├── when a bit is set that no purse has
// │   ├── it reverts with CellBits, of the names: test_GOV2_CellBits_names
// │   └── it reverts with CellBits, of the balance: test_GOV2_CellBits_balance
// ├── when the purse is of another series
// │   └── it reverts with WrongSeries: test_GOV2_WrongSeries
// └── otherwise
//     ├── it adds what is available and what is locked: test_GOV2_availableAndLocked
//     ├── it says record, owner and votes, of any: testFuzz_GOV2_votes
//     ├── it answers in the order of the openings: test_GOV2_manyInTheirOrder
//     ├── it answers nothing of no openings: test_GOV2_none
//     ├── it takes any key: test_GOV2_theKeyIsNotDecoded
//     └── it answers of an older batch while the rollup goes on: test_GOV2_anOlderBatch

pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {KnownTau} from "../utils/KnownTau.sol";
import {PurseVotesFixture} from "../utils/PurseVotesFixture.sol";

contract PurseVotesPursesOfTest is PurseVotesFixture {
    function test_GOV2_availableAndLocked() public view {
        IPurseVotes.Purse[] memory purses = pursesOf(openOne(purse(ALICE, 500, 77), 3));
        assertEq(purses.length, 1, "purses");
        assertEq(purses[0].record, RECORD, "record");
        assertEq(purses[0].owner, ALICE, "owner");
        assertEq(purses[0].votes, 577, "available and locked");
    }

    function testFuzz_GOV2_votes(address owner, uint32 record, uint112 available, uint112 locked) public view {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = openRecord(uint32(record % (1 << (LOG_N - 2))), purse(owner, available, locked), 3);
        IPurseVotes.Purse[] memory purses = pursesOf(list);
        assertEq(purses[0].record, list[0].record, "record");
        assertEq(purses[0].owner, owner, "owner");
        assertEq(purses[0].votes, uint256(available) + locked, "votes");
    }

    /// @dev The other token of the series, in cell 3, is none of STOA, and is not even opened.
    function test_GOV2_manyInTheirOrder() public view {
        Kzg.Opening[] memory list = new Kzg.Opening[](3);
        list[0] = openRecord(30, purse(BOB, 1, 0), 3);
        list[1] = openRecord(10, purse(ALICE, 2, 0), 3);
        list[2] = openRecord(20, purse(BOB, 3, 4), 3);
        IPurseVotes.Purse[] memory purses = pursesOf(list);
        assertEq(purses[0].record * 1000 + purses[0].votes, 30_001, "first");
        assertEq(purses[1].record * 1000 + purses[1].votes, 10_002, "second");
        assertEq(purses[2].record * 1000 + purses[2].votes, 20_007, "third");
        assertEq(purses[1].owner, ALICE, "owner");
    }

    function test_GOV2_none() public view {
        assertEq(pursesOf(new Kzg.Opening[](0)).length, 0, "none");
    }

    /// @dev Votes are of an older state while the rollup goes on.
    function test_GOV2_anOlderBatch() public {
        IPurseVotes.State memory genesis = stateNow();
        Kzg.Opening[] memory old = openOne(purse(ALICE, 500, 0), 3);
        vm.warp(block.timestamp + 100);
        submit(next());
        assertEq(purseVotes.pursesOf(0, genesis, old)[0].votes, 500, "at the genesis");
        assertEq(pursesOf(openOne(purse(ALICE, 7, 0), 3))[0].votes, 7, "now");

        bytes32 expected = rollup.batchHash(1);
        bytes32 actual = rollup.batchHash(0);
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.WrongState.selector, 1, expected, actual));
        purseVotes.pursesOf(1, genesis, old);
        expectError(old, abi.encodeWithSelector(Kzg.OpeningInvalid.selector));
    }

    function test_GOV2_WrongState_noSuchBatch() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        IPurseVotes.State memory settled = stateNow();
        bytes32 hash = rollup.batchHash(0);
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.WrongState.selector, 1, 0, hash));
        purseVotes.pursesOf(1, settled, list);
    }

    function test_GOV2_WrongState_time() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        IPurseVotes.State memory settled = stateNow();
        bytes32 hash = rollup.batchHash(0);
        ++settled.timestamp;
        bytes32 other = keccak256(abi.encode(settled.commitment.x, settled.commitment.y, settled.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.WrongState.selector, 0, hash, other));
        purseVotes.pursesOf(0, settled, list);
    }

    function test_GOV2_WrongState_commitment() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        IPurseVotes.State memory settled = stateNow();
        bytes32 hash = rollup.batchHash(0);
        settled.commitment = KnownTau.commit(state + 1);
        bytes32 other = keccak256(abi.encode(settled.commitment.x, settled.commitment.y, settled.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.WrongState.selector, 0, hash, other));
        purseVotes.pursesOf(0, settled, list);
    }

    function test_GOV2_WrongCells() public {
        for (uint256 count = 1; count < 5; ++count) {
            if (count == 3) continue;
            expectError(
                openOne(purse(ALICE, 500, 0), count), abi.encodeWithSelector(IPurseVotes.WrongCells.selector, RECORD, 3, count)
            );
        }
    }

    /// @dev A booking, a calendar or what else there is may look like a purse in all bits but its kind.
    function test_GOV2_NotAPurse() public {
        for (uint256 kind; kind < 256; kind += kind < 10 ? 1 : 49) {
            if (kind == 2) continue;
            uint256[4] memory cells = purse(ALICE, 500, 0);
            cells[0] = cells[0] - 2 + kind;
            expectError(openOne(cells, 3), abi.encodeWithSelector(IPurseVotes.NotAPurse.selector, RECORD, kind));
        }
    }

    function test_GOV2_WrongSeries() public {
        for (uint256 series; series < 256; series += series < 3 ? 1 : 84) {
            if (series == 1) continue;
            uint256[4] memory cells = purse(ALICE, 500, 0);
            cells[0] = cells[0] - (1 << 216) + (series << 216);
            expectError(openOne(cells, 3), abi.encodeWithSelector(IPurseVotes.WrongSeries.selector, RECORD, 1, series));
        }
    }

    function test_GOV2_CellBits_names() public {
        for (uint256 bit = 232; bit < 254; ++bit) {
            uint256[4] memory cells = purse(ALICE, 500, 0);
            cells[0] |= 1 << bit;
            if (cells[0] < R) expectError(openOne(cells, 3), abi.encodeWithSelector(IPurseVotes.CellBits.selector, RECORD, 0, cells[0]));
        }
    }

    function test_GOV2_CellBits_balance() public {
        for (uint256 bit = 224; bit < 254; ++bit) {
            uint256[4] memory cells = purse(ALICE, 500, 0);
            cells[2] |= 1 << bit;
            if (cells[2] < R) expectError(openOne(cells, 3), abi.encodeWithSelector(IPurseVotes.CellBits.selector, RECORD, 2, cells[2]));
        }
    }

    /// @dev The key may be any number of the field.
    function test_GOV2_theKeyIsNotDecoded() public view {
        uint256[4] memory cells = purse(ALICE, 500, 0);
        cells[1] = R - 1;
        assertEq(pursesOf(openOne(cells, 3))[0].votes, 500, "votes");
    }

    function test_attack_anotherValue() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        ++list[0].cells[2];
        expectError(list, abi.encodeWithSelector(Kzg.OpeningInvalid.selector));
    }

    function test_attack_anotherRecord() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        ++list[0].record;
        expectError(list, abi.encodeWithSelector(Kzg.OpeningInvalid.selector));
    }

    /// @dev v + r passes the same pairing, and would be another balance, or an unspent record's.
    function test_attack_valuePlusModulus() public {
        for (uint256 cell; cell < 3; ++cell) {
            Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
            list[0].cells[cell] += R;
            expectError(
                list, abi.encodeWithSelector(Kzg.CellNotCanonical.selector, RECORD, cell, list[0].cells[cell])
            );
        }
    }

    /// @dev Record i + N/4 begins where cell 1 of record i is: it would be the same purse under another name.
    function test_attack_recordPlusQuarter() public {
        uint256 limit = 1 << (LOG_N - 2);
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        list[0].record += uint32(limit);
        expectError(list, abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, limit, list[0].record));
    }

    function test_attack_pointNotOnTheCurve() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        list[0].proofs[1].y += 1;
        expectError(
            list, abi.encodeWithSelector(Kzg.NotOnCurve.selector, "proof", list[0].proofs[1].x, list[0].proofs[1].y)
        );
    }
}
