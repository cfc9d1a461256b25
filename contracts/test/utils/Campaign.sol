// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "./Test.sol";

/// @notice What a campaign asks of the handler whose functions it calls.
interface CampaignHandler {
    function setUp() external;

    /// @notice The functions to call.
    function selectors() external view returns (bytes4[] memory);

    /// @notice Reverts if an invariant does not hold.
    function check() external;

    /// @notice Ends a run. Reverts if a deed was not done.
    function finish() external;
}

/// @notice A campaign of calls in random order, as the profiles of hardhat.config.ts set it. After each call all invariants must hold, and at
/// the end of each run every deed must have been done. The invariants stand in the contracts' README.
/// @dev A handler is defined in the file of its campaign, because the fuzzer needs its interface, and a file of tests that is run alone leaves
/// no artifacts of what it imports.
abstract contract Campaign is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    CampaignHandler internal handler;

    /// @dev To be called by `setUp`.
    function begin(address handler_) internal {
        handler = CampaignHandler(handler_);
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

    function invariant_all() public virtual {
        handler.check();
    }

    function afterInvariant() public {
        handler.finish();
    }
}
