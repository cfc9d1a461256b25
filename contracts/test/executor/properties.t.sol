// SPDX-License-Identifier: Apache-2.0

// who may what
// ├── strangers
// │   └── they schedule, cancel, and give and take roles, never: test_whoMay
// ├── the governor
// │   ├── he cancels what waits: test_whoMay
// │   └── he gives nobody a role: test_theGovernorGivesNoRole
// └── the executor
//     └── it gives another governor his role, by a call of itself after the long delay: test_anotherGovernor

pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorPropertiesTest is ExecutorFixture {
    function test_whoMay() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, false);
        bytes32 proposer = executor.PROPOSER_ROLE();
        bytes32 canceller = executor.CANCELLER_ROLE();
        bytes32 admin = executor.DEFAULT_ADMIN_ROLE();
        expectNoRole(proposer);
        executor.schedule(address(target), 0, "", 0, SALT, LONG);
        expectNoRole(proposer);
        executor.scheduleBatch(targets, values, data, 0, SALT, LONG);
        delayOfBatch(false, false);
        bytes32 id = executor.hashOperationBatch(targets, values, data, 0, SALT);
        expectNoRole(canceller);
        executor.cancel(id);
        expectNoRole(admin);
        executor.grantRole(proposer, STRANGER);
        expectNoRole(admin);
        executor.revokeRole(proposer, GOVERNOR);

        vm.prank(GOVERNOR);
        executor.cancel(id);
        assertTrue(!executor.isOperation(id), "cancelled");
    }

    function test_theGovernorGivesNoRole() public {
        bytes32 role = executor.PROPOSER_ROLE();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, GOVERNOR, executor.DEFAULT_ADMIN_ROLE()
            )
        );
        vm.prank(GOVERNOR);
        executor.grantRole(role, STRANGER);
    }

    /// @dev Another governor comes by a call of the executor to itself, after the long delay.
    function test_anotherGovernor() public {
        bytes memory data = abi.encodeWithSelector(IAccessControl.grantRole.selector, executor.PROPOSER_ROLE(), STRANGER);
        assertEq(delayOf(address(executor), data, SHORT), LONG, "delay");
        vm.warp(block.timestamp + LONG);
        executor.execute(address(executor), 0, data, 0, SALT);
        assertTrue(executor.hasRole(executor.PROPOSER_ROLE(), STRANGER), "proposer");
    }
}
