// SPDX-License-Identifier: Apache-2.0

// gas
// └── votesOf, of one record: test_gas_votesOf

pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {PurseVotesFixture} from "../utils/PurseVotesFixture.sol";

/// @dev The name of the contract is that of the figures in snapshots.
contract PurseVotesTest is PurseVotesFixture {
    function test_gas_votesOf() public {
        Kzg.Opening[] memory list = openOne(purse(ALICE, 500, 0), 3);
        IPurseVotes.State memory settled = stateNow();
        purseVotes.votesOf(0, ALICE, settled, list);
        vm.snapshotGasLastCall("PurseVotes: one record");
    }
}
