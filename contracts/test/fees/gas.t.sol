// SPDX-License-Identifier: Apache-2.0

// gas of the fees
// └── splits of ETH and of STOA: test_gas_distribute

pragma solidity 0.8.37;

import {TokenFixture} from "../utils/TokenFixture.sol";

/// @dev Named after the contract, as the snapshot is.
contract FeesTest is TokenFixture {
    /// hardhat-config: isolate = true
    function test_gas_distribute() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 5000);
            fees.distribute(tokenId);
            pass(1 days);
        }
        owe(ETH, 5000);
        fees.distribute(ETH);
        vm.snapshotGasLastCall("Fees: split of ETH");
        owe(STOA, 5000);
        fees.distribute(STOA);
        vm.snapshotGasLastCall("Fees: split of STOA");
    }
}
