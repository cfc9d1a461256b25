// SPDX-License-Identifier: Apache-2.0

// gas of the emission
// └── an epoch's tokens: test_gas_mint

pragma solidity 0.8.37;

import {EmissionFixture} from "../utils/EmissionFixture.sol";

/// @dev Named after the contract, as the snapshot is.
contract EmissionTest is EmissionFixture {
    /// hardhat-config: isolate = true
    function test_gas_mint() public {
        for (uint256 e; e < 3; ++e) {
            reach(e, 0);
            for (uint8 tokenId; tokenId < 3; ++tokenId) earn(tokenId, 1e12);
        }
        emission.mint(1);
        vm.snapshotGasLastCall("Emission: an epoch");
    }
}
