// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Campaign} from "./utils/Campaign.sol";
import {GovernorHandler} from "./utils/GovernorHandler.sol";

/// @dev The handler that is deployed.
contract Holders is GovernorHandler {}

/// @dev After each call one proposal, in turn, is compared with what the handler has counted, and at the end of each run all are.
contract GovernorInvariantsTest is Campaign {
    function setUp() public {
        begin(address(new Holders()));
    }

    function invariant_all() public override {
        Holders(address(handler)).checkSome();
    }
}
