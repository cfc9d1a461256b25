// SPDX-License-Identifier: Apache-2.0

// updateDelay
// ├── when the executor calls itself
// │   └── it reverts with DelayFixed: test_GOV11_DelayFixed
// └── when anybody else calls
//     └── it reverts with DelayFixed: test_GOV11_DelayFixed_others

pragma solidity 0.8.37;

import {IExecutor} from "../../src/interfaces/IExecutor.sol";
import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorUpdateDelayTest is ExecutorFixture {
    function test_GOV11_DelayFixed() public {
        vm.expectRevert(IExecutor.DelayFixed.selector);
        vm.prank(address(executor));
        executor.updateDelay(1);
        assertEq(executor.getMinDelay(), SHORT, "short");
    }

    function test_GOV11_DelayFixed_others() public {
        vm.expectRevert(IExecutor.DelayFixed.selector);
        vm.prank(GOVERNOR);
        executor.updateDelay(SHORT);
        vm.expectRevert(IExecutor.DelayFixed.selector);
        vm.prank(STRANGER);
        executor.updateDelay(SHORT);
    }
}
