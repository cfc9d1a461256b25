// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── it has the rollup: test_construction
// └── it opens records of a state of the rollup's size, and no others: test_construction_size

pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {PurseVotesFixture} from "../utils/PurseVotesFixture.sol";

contract PurseVotesConstructorTest is PurseVotesFixture {
    function test_construction() public view {
        assertEq(address(purseVotes.rollup()), address(rollup), "rollup");
    }

    function test_construction_size() public {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = openRecord(uint32(1 << (LOG_N - 2)) - 1, purse(ALICE, 500, 0), 3);
        assertEq(pursesOf(list)[0].votes, 500, "the last record");
        list[0].record = uint32(1 << (LOG_N - 2));
        expectError(list, abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, 1 << (LOG_N - 2), list[0].record));
    }
}
