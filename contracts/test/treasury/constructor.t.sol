// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the executor is the zero address
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress
// └── otherwise
//     └── it has the executor: test_construction

pragma solidity 0.8.37;

import {Treasury} from "../../src/Treasury.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {Test} from "../utils/Test.sol";

contract TreasuryConstructorTest is Test {
    address private constant EXECUTOR = address(0xe4ec);

    function deploy(address executor) external returns (Treasury) {
        return new Treasury(executor);
    }

    function test_construction_ZeroAddress() public {
        vm.expectRevert(abi.encodeWithSelector(ITreasury.ZeroAddress.selector, "executor"));
        this.deploy(address(0));
    }

    function test_construction() public {
        assertEq(this.deploy(EXECUTOR).executor(), EXECUTOR, "executor");
    }
}
