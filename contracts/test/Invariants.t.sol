// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "./utils/Handler.sol";
import {Test} from "./utils/Test.sol";

/// @dev The handler that is deployed. It is defined in this file because the fuzzer needs its interface, and a file of tests that is run
/// alone leaves no artifacts of what it imports.
contract Everybody is Handler {
    constructor(bytes32 salt, uint256 period, uint256 baseFee) Handler(salt, period, baseFee) {}
}

/// @dev A campaign of calls in random order, as the profiles of hardhat.config.ts set it. After each call all invariants must hold, and at
/// the end of each run every deed must have been done. The invariants stand in the contracts' README.
abstract contract Campaign is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Everybody internal handler;

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

    function invariant_all() public view {
        handler.check();
    }

    function afterInvariant() public {
        handler.finish();
    }
}

/// @dev Entries are due after seven days, so a rollup whose operator stops dies of its queue.
contract InvariantsTest is Campaign {
    function setUp() public {
        handler = new Everybody("queue", 7 days, 1000);
        handler.setUp();
    }
}

/// @dev Entries are due after fourteen days and cost nothing, so it dies of silence.
contract InvariantsOfSilenceTest is Campaign {
    function setUp() public {
        handler = new Everybody("silence", 14 days, 0);
        handler.setUp();
    }
}
