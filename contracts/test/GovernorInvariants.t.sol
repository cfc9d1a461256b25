// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GovernorHandler} from "./utils/GovernorHandler.sol";
import {Test} from "./utils/Test.sol";

/// @dev The handler that is deployed. It is defined in this file because the fuzzer needs its interface, and a file of tests that is run
/// alone leaves no artifacts of what it imports.
contract Holders is GovernorHandler {}

/// @dev A campaign of calls in random order, as the profiles of hardhat.config.ts set it: after each call one proposal, in turn, is compared with what
/// the handler has counted, and at the end of each run all are, and every deed must have been done.
contract GovernorInvariantsTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Holders private handler;

    function setUp() public {
        handler = new Holders();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), handler.selectors());
    }

    function targetSenders() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(this);
    }

    function invariant_all() public {
        handler.checkSome();
    }

    function afterInvariant() public {
        handler.finish();
    }
}
