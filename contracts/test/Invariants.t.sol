// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Campaign} from "./utils/Campaign.sol";
import {Handler} from "./utils/Handler.sol";

/// @dev The handler that is deployed.
contract Everybody is Handler {
    constructor(bytes32 salt, uint256 period, uint256 baseFee) Handler(salt, period, baseFee) {}
}

/// @dev Entries are due after seven days, so a rollup whose operator stops dies of its queue.
contract InvariantsTest is Campaign {
    function setUp() public {
        begin(address(new Everybody("queue", 7 days, 1000)));
    }
}

/// @dev Entries are due after fourteen days and cost nothing, so it dies of silence.
contract InvariantsOfSilenceTest is Campaign {
    function setUp() public {
        begin(address(new Everybody("silence", 14 days, 0)));
    }
}
