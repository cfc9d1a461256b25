// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestDollar} from "../src/TestDollar.sol";
import {Test} from "./utils/Test.sol";

contract TestDollarTest is Test {
    function deploy() external returns (TestDollar) {
        return new TestDollar();
    }

    function test_mint() public {
        TestDollar dollar = new TestDollar();
        assertEq(dollar.decimals(), 6, "decimals");
        dollar.mint(address(1), 5_000_000);
        assertEq(dollar.balanceOf(address(1)), 5_000_000, "balance");
        assertEq(dollar.totalSupply(), 5_000_000, "supply");
    }

    function test_TestOnly() public {
        vm.chainId(1);
        vm.expectRevert(TestDollar.TestOnly.selector);
        this.deploy();
    }
}
