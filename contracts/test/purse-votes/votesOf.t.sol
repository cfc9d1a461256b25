// SPDX-License-Identifier: Apache-2.0

// votesOf
// ├── when pursesOf reverts
// │   └── it reverts with the same error: test_votesOf_WrongState
// ├── when a purse is another account's
// │   └── it reverts with NotOwner: test_GOV2_NotOwner
// └── otherwise
//     ├── it adds the votes of all: test_GOV2_votesOfAnAccount
//     ├── it names the records in the order of the openings: test_GOV2_votesOfAnAccount
//     └── it has no votes of no openings: test_votesOf_nothing

pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {PurseVotesFixture} from "../utils/PurseVotesFixture.sol";

contract PurseVotesVotesOfTest is PurseVotesFixture {
    function test_GOV2_votesOfAnAccount() public view {
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(30, purse(ALICE, 1, 0), 3);
        list[1] = openRecord(10, purse(ALICE, 2, 40), 3);
        (uint256 votes, uint256[] memory records) = purseVotes.votesOf(0, ALICE, stateNow(), list);
        assertEq(votes, 43, "together");
        assertEq(records.length * 1000 + records[0] * 20 + records[1], 2610, "records");
    }

    function test_GOV2_NotOwner() public {
        Kzg.Opening[] memory list = new Kzg.Opening[](2);
        list[0] = openRecord(30, purse(ALICE, 1, 0), 3);
        list[1] = openRecord(10, purse(BOB, 2, 40), 3);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 10, BOB, ALICE));
        purseVotes.votesOf(0, ALICE, settled, list);
    }

    function test_votesOf_WrongState() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.WrongState.selector, 1, 0, rollup.batchHash(0)));
        purseVotes.votesOf(1, ALICE, settled, list);
    }

    function test_votesOf_nothing() public view {
        (uint256 votes, uint256[] memory records) = purseVotes.votesOf(0, ALICE, stateNow(), new Kzg.Opening[](0));
        assertEq(votes, 0, "votes");
        assertEq(records.length, 0, "records");
    }
}
