// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StakeHandler} from "./utils/StakeHandler.sol";
import {Test} from "./utils/Test.sol";

/// @dev The handler that is deployed, in this file for the same reason as the one of `Invariants.t.sol`.
contract Stakers is StakeHandler {}

/// @dev A campaign of calls in random order. After each call all invariants must hold, and at the end of each run every deed must have been
/// done. The invariants stand in the contracts' README.
contract StakingInvariantsTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Stakers private handler;

    function setUp() public {
        handler = new Stakers();
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
        handler.check();
    }

    function afterInvariant() public {
        handler.finish();
    }
}
