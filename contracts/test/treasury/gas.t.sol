// SPDX-License-Identifier: Apache-2.0

// gas of the treasury
// └── a grant: test_gas_grant

pragma solidity 0.8.37;

import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {TokenFixture} from "../utils/TokenFixture.sol";

/// @dev Named after the contract, as the snapshot is.
contract TreasuryTest is TokenFixture {
    /// hardhat-config: isolate = true
    function test_gas_grant() public {
        give(STOA, address(treasury), 100);
        vm.prank(EXECUTOR);
        treasury.grant(address(stoa), ALICE, 100, ITreasury.Schedule(uint64(block.timestamp), 1 days, 2 days));
        vm.snapshotGasLastCall("Treasury: grant");
    }
}
