// SPDX-License-Identifier: Apache-2.0

// gas of deposits by permit and by authorisation
// ├── by permit: test_gas_depositWithPermit
// └── by authorisation: test_gas_depositWithAuthorization

pragma solidity 0.8.37;

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {PermitsFixture} from "../utils/PermitsFixture.sol";

/// @dev Named as the snapshot is.
contract PermitsTest is PermitsFixture {
    /// hardhat-config: isolate = true
    function test_gas_depositWithPermit() public {
        depositDollars(BOB, 1, 1);
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
        vm.snapshotGasLastCall("Bridge: deposit of a token by permit, without key");
    }

    /// hardhat-config: isolate = true
    function test_gas_depositWithAuthorization() public {
        depositDollars(BOB, 1, 1);
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
        vm.snapshotGasLastCall("Bridge: deposit of a token by authorisation, without key");
    }
}
