// SPDX-License-Identifier: Apache-2.0

// scheduleBatch
// ├── when the caller is not the governor
// │   └── it reverts with AccessControlUnauthorizedAccount: test_scheduleBatch_whoMay
// ├── when the lists differ in length
// │   ├── it reverts with TimelockInvalidOperationLength, of data that is missing: test_GOV11_lengths
// │   └── it reverts with TimelockInvalidOperationLength, of a target that is missing: test_GOV11_lengths_targets
// ├── when there is no call
// │   ├── it reverts with TimelockInsufficientDelay below the short delay: test_GOV11_noCalls
// │   └── it waits the short delay, if that is asked for: test_GOV11_noCalls
// ├── given all functions are listed
// │   ├── it waits the short delay: test_GOV11_allListed
// │   └── it waits longer, if that is asked for: test_GOV11_allListed_longer
// └── given one is not
//     ├── it waits the long delay, of the first: test_GOV11_notListed_first
//     └── it waits the long delay, of the last: test_GOV11_notListed_last

pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorScheduleBatchTest is ExecutorFixture {
    function test_scheduleBatch_whoMay() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, false);
        expectNoRole(executor.PROPOSER_ROLE());
        executor.scheduleBatch(targets, values, data, 0, SALT, LONG);
    }

    function test_GOV11_lengths() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, true);
        data = new bytes[](1);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInvalidOperationLength.selector, 2, 1, 2));
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, LONG);
    }

    function test_GOV11_lengths_targets() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, true);
        targets = new address[](1);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInvalidOperationLength.selector, 1, 2, 2));
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, LONG);
    }

    function test_GOV11_noCalls() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) =
            (new address[](0), new uint256[](0), new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, SHORT - 1, SHORT));
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, SHORT - 1);
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, SHORT);
        bytes32 id = executor.hashOperationBatch(targets, values, data, 0, SALT);
        assertEq(executor.getTimestamp(id), block.timestamp + SHORT, "when it is due");
    }

    function test_GOV11_allListed() public {
        assertEq(delayOfBatch(false, false), SHORT, "both listed");
    }

    function test_GOV11_notListed_first() public {
        assertEq(delayOfBatch(true, false), LONG, "the first is not");
    }

    function test_GOV11_notListed_last() public {
        assertEq(delayOfBatch(false, true), LONG, "the second is not");
    }

    function test_GOV11_allListed_longer() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, false);
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, 9 days);
        bytes32 id = executor.hashOperationBatch(targets, values, data, 0, SALT);
        assertEq(executor.getTimestamp(id), block.timestamp + 9 days, "when it is due");
    }
}
