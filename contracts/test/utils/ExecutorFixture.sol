// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Executor} from "../../src/Executor.sol";
import {IExecutor} from "../../src/interfaces/IExecutor.sol";
import {Called} from "../mocks/Called.sol";
import {Test} from "./Test.sol";

/// @notice An executor, whose governor is an account, and a contract of which one function is listed.
abstract contract ExecutorFixture is Test {
    uint256 internal constant SHORT = 2 days;
    uint256 internal constant LONG = 7 days;
    address internal constant GOVERNOR = address(0x90fe);
    address internal constant STRANGER = address(0x57a4);
    bytes32 internal constant SALT = "first";

    Executor internal executor;
    Called internal target;

    function setUp() public {
        vm.warp(1_800_000_000);
        target = new Called();
        executor = build(SHORT, LONG, GOVERNOR, address(target));
    }

    function build(uint256 short, uint256 long, address governor, address listed) public returns (Executor) {
        IExecutor.Quick[] memory quick = new IExecutor.Quick[](1);
        quick[0] = IExecutor.Quick(listed, Called.quick.selector);
        return new Executor(short, long, governor, quick);
    }

    /// @dev Schedules one call and says how long it waits.
    function delayOf(address to, bytes memory data, uint256 asked) internal returns (uint256) {
        vm.prank(GOVERNOR);
        executor.schedule(to, 0, data, 0, SALT, asked);
        return executor.getTimestamp(executor.hashOperation(to, 0, data, 0, SALT)) - block.timestamp;
    }

    /// @dev Calls of two functions of the target, or of one of them twice.
    function batch(bool firstIsSlow, bool secondIsSlow)
        internal
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory data)
    {
        targets = new address[](2);
        values = new uint256[](2);
        data = new bytes[](2);
        (targets[0], targets[1]) = (address(target), address(target));
        data[0] = firstIsSlow ? abi.encodeCall(Called.slow, ()) : abi.encodeCall(Called.quick, ());
        data[1] = secondIsSlow ? abi.encodeCall(Called.slow, ()) : abi.encodeCall(Called.quick, ());
    }

    function delayOfBatch(bool firstIsSlow, bool secondIsSlow) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(firstIsSlow, secondIsSlow);
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, SHORT);
        return executor.getTimestamp(executor.hashOperationBatch(targets, values, data, 0, SALT)) - block.timestamp;
    }

    function expectNoRole(bytes32 role) internal {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, STRANGER, role));
        vm.prank(STRANGER);
    }

    /// @dev What the timelock says of an operation whose state is not the one that it should be, or none of those.
    function unexpected(bytes32 id, TimelockController.OperationState want) internal pure returns (bytes memory) {
        return unexpected(id, 1 << uint256(want));
    }

    function unexpected(bytes32 id, uint256 wanted) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(TimelockController.TimelockUnexpectedOperationState.selector, id, bytes32(wanted));
    }
}
