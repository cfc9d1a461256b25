// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Campaign} from "./utils/Campaign.sol";
import {StakeHandler} from "./utils/StakeHandler.sol";

/// @dev The handler that is deployed.
contract Stakers is StakeHandler {}

contract StakingInvariantsTest is Campaign {
    function setUp() public {
        begin(address(new Stakers()));
    }
}
