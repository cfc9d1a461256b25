// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the long delay is shorter than the short one
// │   └── it reverts with LongDelayTooShort, by a second: test_construction_LongDelayTooShort
// ├── when there is no governor
// │   └── it reverts with GovernorMissing: test_construction_GovernorMissing
// ├── when a function of the governor is listed
// │   └── it reverts with NeverQuick: test_construction_NeverQuick_governor
// ├── when a function of the executor itself is listed
// │   └── it reverts with NeverQuick: test_construction_NeverQuick_itself
// ├── when the chain id is 1
// │   ├── it reverts with ShortDelayTooShort, by a second: test_construction_onChain1_ShortDelayTooShort
// │   ├── it reverts with LongDelayTooShort, by a second: test_construction_onChain1_LongDelayTooShort
// │   ├── it reverts with LongDelayTooShort, below a longer short one: test_construction_onChain1_LongDelayTooShort_belowTheShortOne
// │   └── it takes the least delays: test_construction_onChain1
// ├── when the chain id is another
// │   └── it takes no delays at all: test_construction_withoutDelays
// └── otherwise
//     ├── it has the delays: test_construction
//     ├── it lists the functions, and no others: test_construction_quick
//     ├── it lets the governor schedule and cancel, and anyone execute: test_construction
//     └── it has no administrator but itself: test_construction

pragma solidity 0.8.37;

import {Executor} from "../../src/Executor.sol";
import {IExecutor} from "../../src/interfaces/IExecutor.sol";
import {Called} from "../mocks/Called.sol";
import {ExecutorFixture} from "../utils/ExecutorFixture.sol";

contract ExecutorConstructorTest is ExecutorFixture {
    function test_construction() public view {
        assertEq(executor.getMinDelay(), SHORT, "short");
        assertEq(executor.longDelay(), LONG, "long");
        assertTrue(executor.hasRole(executor.PROPOSER_ROLE(), GOVERNOR), "proposer");
        assertTrue(executor.hasRole(executor.CANCELLER_ROLE(), GOVERNOR), "canceller");
        assertTrue(executor.hasRole(executor.EXECUTOR_ROLE(), address(0)), "anyone executes");
        bytes32 admin = executor.DEFAULT_ADMIN_ROLE();
        assertTrue(executor.hasRole(admin, address(executor)), "it gives its roles itself");
        assertTrue(!executor.hasRole(admin, address(this)) && !executor.hasRole(admin, GOVERNOR), "no administrator");
    }

    function test_construction_quick() public {
        assertEq(executor.delayOf(address(target), abi.encodeCall(Called.quick, ())), SHORT, "listed");
        assertEq(executor.delayOf(address(target), abi.encodeCall(Called.slow, ())), LONG, "not listed");
        executor = new Executor(SHORT, LONG, GOVERNOR, new IExecutor.Quick[](0));
        assertEq(executor.delayOf(address(target), abi.encodeCall(Called.quick, ())), LONG, "nothing is listed");
    }

    function test_construction_withoutDelays() public {
        executor = build(0, 0, GOVERNOR, address(target));
        assertEq(executor.getMinDelay(), 0, "short");
        assertEq(executor.longDelay(), 0, "long");
    }

    function test_construction_LongDelayTooShort() public {
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, SHORT, SHORT - 1));
        this.build(SHORT, SHORT - 1, GOVERNOR, address(target));
        this.build(SHORT, SHORT, GOVERNOR, address(target));
    }

    function test_construction_GovernorMissing() public {
        vm.expectRevert(IExecutor.GovernorMissing.selector);
        this.build(SHORT, LONG, address(0), address(target));
    }

    function test_construction_NeverQuick_governor() public {
        vm.expectRevert(abi.encodeWithSelector(IExecutor.NeverQuick.selector, GOVERNOR));
        this.build(SHORT, LONG, GOVERNOR, GOVERNOR);
    }

    function test_construction_NeverQuick_itself() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IExecutor.NeverQuick.selector, next));
        this.build(SHORT, LONG, GOVERNOR, next);
    }

    function test_construction_onChain1_ShortDelayTooShort() public {
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IExecutor.ShortDelayTooShort.selector, 2 days, 2 days - 1));
        this.build(2 days - 1, LONG, GOVERNOR, address(target));
    }

    function test_construction_onChain1_LongDelayTooShort() public {
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, 7 days, 7 days - 1));
        this.build(SHORT, 7 days - 1, GOVERNOR, address(target));
    }

    function test_construction_onChain1_LongDelayTooShort_belowTheShortOne() public {
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, 8 days, 7 days));
        this.build(8 days, 7 days, GOVERNOR, address(target));
    }

    function test_construction_onChain1() public {
        vm.chainId(1);
        executor = build(2 days, 7 days, GOVERNOR, address(target));
        assertEq(executor.longDelay(), 7 days, "long");
    }
}
