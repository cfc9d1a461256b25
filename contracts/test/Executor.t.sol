// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Executor} from "../src/Executor.sol";
import {IExecutor} from "../src/interfaces/IExecutor.sol";
import {Test} from "./utils/Test.sol";

/// @notice FOR TESTS ONLY: what the executor calls.
contract Called {
    uint256 public quickCalls;
    uint256 public slowCalls;

    function quick() external {
        ++quickCalls;
    }

    function slow() external payable {
        ++slowCalls;
    }
}

contract ExecutorTest is Test {
    uint256 private constant SHORT = 2 days;
    uint256 private constant LONG = 7 days;
    address private constant GOVERNOR = address(0x90fe);
    address private constant STRANGER = address(0x57a4);
    bytes32 private constant SALT = "first";

    Executor private executor;
    Called private target;

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
    function delayOf(address to, bytes memory data, uint256 asked) private returns (uint256) {
        vm.prank(GOVERNOR);
        executor.schedule(to, 0, data, 0, SALT, asked);
        return executor.getTimestamp(executor.hashOperation(to, 0, data, 0, SALT)) - block.timestamp;
    }

    /// @dev Calls of two functions of the target, or of one of them twice.
    function batch(bool firstIsSlow, bool secondIsSlow)
        private
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

    function delayOfBatch(bool firstIsSlow, bool secondIsSlow) private returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(firstIsSlow, secondIsSlow);
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, SHORT);
        return executor.getTimestamp(executor.hashOperationBatch(targets, values, data, 0, SALT)) - block.timestamp;
    }

    /* DEPLOYMENT */

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

    function test_construction_errors() public {
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, SHORT, SHORT - 1));
        this.build(SHORT, SHORT - 1, GOVERNOR, address(target));
        vm.expectRevert(IExecutor.GovernorMissing.selector);
        this.build(SHORT, LONG, address(0), address(target));
        vm.expectRevert(abi.encodeWithSelector(IExecutor.NeverQuick.selector, GOVERNOR));
        this.build(SHORT, LONG, GOVERNOR, GOVERNOR);
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IExecutor.NeverQuick.selector, next));
        this.build(SHORT, LONG, GOVERNOR, next);
    }

    function test_construction_onChain1() public {
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IExecutor.ShortDelayTooShort.selector, 2 days, 2 days - 1));
        this.build(2 days - 1, LONG, GOVERNOR, address(target));
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, 7 days, 7 days - 1));
        this.build(SHORT, 7 days - 1, GOVERNOR, address(target));
        vm.expectRevert(abi.encodeWithSelector(IExecutor.LongDelayTooShort.selector, 8 days, 7 days));
        this.build(8 days, 7 days, GOVERNOR, address(target));
        this.build(2 days, 7 days, GOVERNOR, address(target));
    }

    /* DELAYS */

    function test_GOV11_delayOfACall() public {
        assertEq(delayOf(address(target), abi.encodeCall(Called.quick, ()), SHORT), SHORT, "listed");
        assertEq(delayOf(address(target), abi.encodeCall(Called.slow, ()), SHORT), LONG, "another function of the same contract");
        assertEq(delayOf(address(executor), abi.encodeCall(Called.quick, ()), SHORT), LONG, "itself");
        assertEq(delayOf(GOVERNOR, abi.encodeCall(Called.quick, ()), SHORT), LONG, "the governor");
        assertEq(delayOf(STRANGER, "", 0), LONG, "no function");
        assertEq(delayOf(address(target), hex"123456", 0), LONG, "three bytes are none");
        assertEq(delayOf(address(target), bytes.concat(abi.encodeCall(Called.quick, ()), hex"00"), 9 days), 9 days, "as asked");
    }

    function test_GOV11_delayOfABatch() public {
        assertEq(delayOfBatch(false, false), SHORT, "both listed");
        assertEq(delayOfBatch(true, false), LONG, "the first is not");
        assertEq(delayOfBatch(false, true), LONG, "the second is not");
    }

    function testFuzz_GOV11_neverLess(uint32 asked, bool slow) public {
        bytes memory data = slow ? abi.encodeCall(Called.slow, ()) : abi.encodeCall(Called.quick, ());
        uint256 least = slow ? LONG : SHORT;
        assertEq(executor.delayOf(address(target), data), least, "class");
        assertEq(delayOf(address(target), data, asked), asked > least ? asked : least, "the longer of the two");
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

    function test_GOV11_lengths() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = batch(false, true);
        data = new bytes[](1);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInvalidOperationLength.selector, 2, 1, 2));
        vm.prank(GOVERNOR);
        executor.scheduleBatch(targets, values, data, 0, SALT, LONG);
    }

    function test_GOV11_DelayFixed() public {
        vm.expectRevert(IExecutor.DelayFixed.selector);
        vm.prank(address(executor));
        executor.updateDelay(1);
        assertEq(executor.getMinDelay(), SHORT, "short");
    }

    /* ROLES */

    function expectNoRole(bytes32 role) private {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, STRANGER, role));
        vm.prank(STRANGER);
    }

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

    /// @dev Another governor comes by a call of the executor to itself, after the long delay.
    function test_anotherGovernor() public {
        bytes memory data = abi.encodeWithSelector(IAccessControl.grantRole.selector, executor.PROPOSER_ROLE(), STRANGER);
        assertEq(delayOf(address(executor), data, SHORT), LONG, "delay");
        vm.warp(block.timestamp + LONG);
        executor.execute(address(executor), 0, data, 0, SALT);
        assertTrue(executor.hasRole(executor.PROPOSER_ROLE(), STRANGER), "proposer");
    }
}
