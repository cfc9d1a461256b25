// SPDX-License-Identifier: Apache-2.0

// execute and executeBatch
// ├── when it is not scheduled
// │   └── it reverts with TimelockUnexpectedOperationState: test_execute_notScheduled
// ├── when its delay is not over
// │   ├── it reverts with TimelockUnexpectedOperationState, a second before: test_GOV11_execution
// │   └── it reverts with TimelockUnexpectedOperationState, of a single call: test_execute_aCall
// ├── when another operation must come first
// │   └── it reverts with TimelockUnexecutedPredecessor until that is done: test_execute_predecessor
// ├── when a call reverts
// │   └── it reverts with the same error, and stays due: test_execute_revertOfACall
// ├── otherwise
// │   ├── it does all calls, whoever asks for it: test_GOV11_execution
// │   ├── it does a single call: test_execute_aCall
// │   ├── it sends what it was sent: test_execute_value
// │   └── it emits CallExecuted: test_execute_aCall
// └── when it was executed before
//     └── it reverts with TimelockUnexpectedOperationState: test_GOV11_execution

pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {IExecutor} from "../../src/interfaces/IExecutor.sol";
import {Called} from "../mocks/Called.sol";
import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorExecuteTest is ExecutorFixture {
    function test_execute_notScheduled() public {
        bytes32 id = executor.hashOperation(address(target), 0, "", 0, SALT);
        vm.expectRevert(unexpected(id, TimelockController.OperationState.Ready));
        executor.execute(address(target), 0, "", 0, SALT);
    }

    function test_execute_aCall() public {
        bytes memory data = abi.encodeCall(Called.quick, ());
        delayOf(address(target), data, SHORT);
        bytes32 id = executor.hashOperation(address(target), 0, data, 0, SALT);
        vm.warp(block.timestamp + SHORT - 1);
        vm.expectRevert(unexpected(id, TimelockController.OperationState.Ready));
        executor.execute(address(target), 0, data, 0, SALT);
        vm.warp(block.timestamp + 1);
        vm.expectEmit(address(executor));
        emit TimelockController.CallExecuted(id, 0, address(target), 0, data);
        vm.prank(STRANGER);
        executor.execute(address(target), 0, data, 0, SALT);
        assertEq(target.quickCalls(), 1, "called");
    }

    function test_execute_predecessor() public {
        bytes memory data = abi.encodeCall(Called.quick, ());
        delayOf(address(target), data, SHORT);
        bytes32 first = executor.hashOperation(address(target), 0, data, 0, SALT);
        vm.prank(GOVERNOR);
        executor.schedule(address(target), 0, data, first, SALT, SHORT);
        vm.warp(block.timestamp + SHORT);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnexecutedPredecessor.selector, first));
        executor.execute(address(target), 0, data, first, SALT);
        executor.execute(address(target), 0, data, 0, SALT);
        executor.execute(address(target), 0, data, first, SALT);
        assertEq(target.quickCalls(), 2, "called");
    }

    function test_execute_revertOfACall() public {
        bytes memory data = abi.encodeCall(executor.updateDelay, (1));
        delayOf(address(executor), data, SHORT);
        vm.warp(block.timestamp + LONG);
        vm.expectRevert(IExecutor.DelayFixed.selector);
        executor.execute(address(executor), 0, data, 0, SALT);
        assertTrue(executor.isOperationReady(executor.hashOperation(address(executor), 0, data, 0, SALT)), "due");
    }

    function test_execute_value() public {
        bytes memory data = abi.encodeCall(Called.slow, ());
        vm.prank(GOVERNOR);
        executor.schedule(address(target), 7, data, 0, SALT, LONG);
        vm.warp(block.timestamp + LONG);
        vm.deal(address(this), 7);
        executor.execute{value: 7}(address(target), 7, data, 0, SALT);
        assertEq(address(target).balance, 7, "wei");
        assertEq(target.slowCalls(), 1, "called");
    }

    /// @dev Ahead of time nobody executes; then anyone does, once.
    function test_GOV11_execution() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, true);
        delayOfBatch(false, true);
        vm.warp(block.timestamp + LONG - 1);
        bytes32 id = executor.hashOperationBatch(targets, values, data, 0, SALT);
        bytes memory err =
            abi.encodeWithSelector(TimelockController.TimelockUnexpectedOperationState.selector, id, bytes32(uint256(1 << 2)));
        vm.expectRevert(err);
        executor.executeBatch(targets, values, data, 0, SALT);
        vm.warp(block.timestamp + 1);
        vm.prank(STRANGER);
        executor.executeBatch(targets, values, data, 0, SALT);
        assertEq(target.quickCalls() * 10 + target.slowCalls(), 11, "called");
        vm.expectRevert(err);
        executor.executeBatch(targets, values, data, 0, SALT);
    }
}
