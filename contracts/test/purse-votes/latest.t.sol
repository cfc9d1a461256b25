// SPDX-License-Identifier: Apache-2.0

// latest
// ├── given no batch was settled
// │   └── it says the genesis, and the time of the deployment: test_latest_genesis
// ├── given the rollup goes on
// │   └── it says the last batch, and when L1 accepted it: test_latest_alive
// └── given the rollup is frozen
//     └── it says that, and the last batch: test_latest_frozen

pragma solidity 0.8.37;

import {PurseVotesFixture} from "../utils/PurseVotesFixture.sol";

contract PurseVotesLatestTest is PurseVotesFixture {
    function test_latest_genesis() public view {
        (uint256 batch, uint256 settledAt, bool frozen) = purseVotes.latest();
        assertEq(batch, 0, "genesis");
        assertEq(settledAt, block.timestamp, "deployment");
        assertTrue(!frozen, "alive");
    }

    function test_latest_frozen() public {
        vm.warp(block.timestamp + 100);
        submit(next());
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
        (uint256 batch, uint256 settledAt, bool frozen) = purseVotes.latest();
        assertEq(batch, 1, "number");
        assertEq(settledAt, block.timestamp - 15 days, "when L1 accepted it");
        assertTrue(frozen, "frozen");
    }

    function test_latest_alive() public {
        vm.warp(block.timestamp + 100);
        submit(next());
        vm.warp(block.timestamp + 100);
        submit(next());
        vm.warp(block.timestamp + 1);
        (uint256 batch, uint256 settledAt, bool frozen) = purseVotes.latest();
        assertEq(batch, 2, "number");
        assertEq(settledAt, block.timestamp - 1, "when L1 accepted it");
        assertTrue(!frozen, "alive");
    }
}
