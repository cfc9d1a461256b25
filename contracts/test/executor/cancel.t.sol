// SPDX-License-Identifier: Apache-2.0

// cancel
// ├── when the caller is not the governor
// │   └── it reverts with AccessControlUnauthorizedAccount: test_cancel_whoMay
// ├── when it is not scheduled
// │   └── it reverts with TimelockUnexpectedOperationState: test_cancel_nothing
// ├── when it was executed before
// │   └── it reverts with TimelockUnexpectedOperationState: test_cancel_done
// └── otherwise
//     ├── it forgets what waits: test_cancel_waiting
//     ├── it forgets what is due: test_cancel_due
//     └── it emits Cancelled: test_cancel_due

pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorCancelTest is ExecutorFixture {
    uint256 private constant PENDING =
        1 << uint256(TimelockController.OperationState.Waiting) | 1 << uint256(TimelockController.OperationState.Ready);

    function schedule() private returns (bytes32) {
        delayOfBatch(false, false);
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, false);
        return executor.hashOperationBatch(targets, values, data, 0, SALT);
    }

    function execute() private {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, false);
        executor.executeBatch(targets, values, data, 0, SALT);
    }

    function test_cancel_whoMay() public {
        bytes32 id = schedule();
        expectNoRole(executor.CANCELLER_ROLE());
        executor.cancel(id);
    }

    function test_cancel_nothing() public {
        vm.expectRevert(unexpected("nothing", PENDING));
        vm.prank(GOVERNOR);
        executor.cancel("nothing");
    }

    function test_cancel_done() public {
        bytes32 id = schedule();
        vm.warp(block.timestamp + SHORT);
        execute();
        vm.expectRevert(unexpected(id, PENDING));
        vm.prank(GOVERNOR);
        executor.cancel(id);
    }

    function test_cancel_waiting() public {
        bytes32 id = schedule();
        vm.prank(GOVERNOR);
        executor.cancel(id);
        assertTrue(!executor.isOperation(id), "cancelled");
        vm.warp(block.timestamp + SHORT);
        vm.expectRevert(unexpected(id, TimelockController.OperationState.Ready));
        execute();
    }

    function test_cancel_due() public {
        bytes32 id = schedule();
        vm.warp(block.timestamp + SHORT);
        vm.expectEmit(address(executor));
        emit TimelockController.Cancelled(id);
        vm.prank(GOVERNOR);
        executor.cancel(id);
        vm.expectRevert(unexpected(id, TimelockController.OperationState.Ready));
        execute();
    }
}
