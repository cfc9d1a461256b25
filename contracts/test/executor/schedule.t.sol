// SPDX-License-Identifier: Apache-2.0

// schedule
// ├── when the caller is not the governor
// │   └── it reverts with AccessControlUnauthorizedAccount: test_schedule_whoMay
// ├── when the call is scheduled already
// │   └── it reverts with TimelockUnexpectedOperationState: test_schedule_twice
// ├── given the function is listed
// │   ├── it waits the short delay: test_GOV11_listed
// │   └── it waits longer, if that is asked for: test_GOV11_listed_longer
// ├── given it is not listed
// │   ├── it waits the long delay, at another function of the same contract: test_GOV11_notListed
// │   ├── it waits the long delay, at the executor itself: test_GOV11_notListed_executor
// │   ├── it waits the long delay, at the governor: test_GOV11_notListed_governor
// │   ├── it waits the long delay, without data: test_GOV11_notListed_noData
// │   └── it waits the long delay, with three bytes of data: test_GOV11_notListed_threeBytes
// ├── it waits what was asked for, or what the class says, whichever is longer: testFuzz_GOV11_neverLess
// └── it emits CallScheduled with the delay that counts: test_schedule_event

pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Called} from "../mocks/Called.sol";
import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorScheduleTest is ExecutorFixture {
    function test_schedule_whoMay() public {
        expectNoRole(executor.PROPOSER_ROLE());
        executor.schedule(address(target), 0, "", 0, SALT, LONG);
    }

    function test_schedule_twice() public {
        delayOf(address(target), "", LONG);
        bytes32 id = executor.hashOperation(address(target), 0, "", 0, SALT);
        vm.expectRevert(unexpected(id, TimelockController.OperationState.Unset));
        vm.prank(GOVERNOR);
        executor.schedule(address(target), 0, "", 0, SALT, LONG);
    }

    function test_GOV11_listed() public {
        assertEq(delayOf(address(target), abi.encodeCall(Called.quick, ()), SHORT), SHORT, "as listed");
    }

    function test_GOV11_listed_longer() public {
        assertEq(delayOf(address(target), bytes.concat(abi.encodeCall(Called.quick, ()), hex"00"), 9 days), 9 days, "as asked");
    }

    function test_GOV11_notListed() public {
        assertEq(delayOf(address(target), abi.encodeCall(Called.slow, ()), SHORT), LONG, "another function");
    }

    function test_GOV11_notListed_executor() public {
        assertEq(delayOf(address(executor), abi.encodeCall(Called.quick, ()), SHORT), LONG, "itself");
    }

    function test_GOV11_notListed_governor() public {
        assertEq(delayOf(GOVERNOR, abi.encodeCall(Called.quick, ()), SHORT), LONG, "the governor");
    }

    function test_GOV11_notListed_noData() public {
        assertEq(delayOf(STRANGER, "", 0), LONG, "no function");
    }

    function test_GOV11_notListed_threeBytes() public {
        assertEq(delayOf(address(target), hex"123456", 0), LONG, "three bytes are none");
    }

    function testFuzz_GOV11_neverLess(uint32 asked, bool slow) public {
        bytes memory data = slow ? abi.encodeCall(Called.slow, ()) : abi.encodeCall(Called.quick, ());
        uint256 least = slow ? LONG : SHORT;
        assertEq(executor.delayOf(address(target), data), least, "class");
        assertEq(delayOf(address(target), data, asked), asked > least ? asked : least, "the longer of the two");
    }

    function test_schedule_event() public {
        bytes memory data = abi.encodeCall(Called.slow, ());
        bytes32 id = executor.hashOperation(address(target), 3, data, 0, SALT);
        vm.expectEmit(address(executor));
        emit TimelockController.CallScheduled(id, 0, address(target), 3, data, 0, LONG);
        vm.prank(GOVERNOR);
        executor.schedule(address(target), 3, data, 0, SALT, SHORT);
    }
}
