// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bridge} from "../src/Bridge.sol";
import {Council} from "../src/Council.sol";
import {Exits} from "../src/Exits.sol";
import {Registry} from "../src/Registry.sol";
import {Rollup} from "../src/Rollup.sol";
import {Timelock} from "../src/Timelock.sol";
import {ICouncil} from "../src/interfaces/ICouncil.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @dev The council and the timelock, and a rollup whose registry they rule.
contract CouncilTest is RollupFixture {
    uint256 private constant DELAY = 45 days;
    bytes32 private constant SALT = "first";

    Council private council;
    Timelock private timelock;

    function setUp() public override {
        super.setUp();
        address[] memory proposers = new address[](1);
        proposers[0] = GOVERNOR;
        timelock = new Timelock(DELAY, proposers);
        address[8] memory members;
        for (uint256 i; i < 8; ++i) members[i] = member(i);
        council = new Council(members, address(timelock));
    }

    function member(uint256 i) private pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    function confirm(uint256 i) private returns (bytes32) {
        vm.prank(member(i));
        return council.confirm(address(this), abi.encodeCall(this.called, (7)), SALT);
    }

    function expectConfirmError(uint256 i, bytes memory err) private {
        vm.expectRevert(err);
        confirm(i);
    }

    /* WHAT IT CALLS */

    uint256 private calls;
    bool private refuses;

    error No(uint256 value);

    function called(uint256 value) external {
        if (refuses) revert No(value);
        assertEq(msg.sender, address(council), "caller");
        ++calls;
    }

    /* COUNCIL */

    function test_council_sixOfEight() public {
        bytes32 id;
        for (uint256 i; i < 5; ++i) id = confirm(7 - i);
        assertEq(id, council.callId(address(this), abi.encodeCall(this.called, (7)), SALT), "id");
        assertEq(council.confirmations(id), 5, "confirmations");
        assertEq(calls, 0, "five are too few");
        expectConfirmError(7, abi.encodeWithSelector(ICouncil.AlreadyConfirmed.selector, id, member(7)));
        vm.expectEmit(address(council));
        emit ICouncil.Executed(id);
        confirm(0);
        assertEq(calls, 1, "called");
        assertEq(council.confirmations(id), 6, "confirmations");
        expectConfirmError(1, abi.encodeWithSelector(ICouncil.AlreadyExecuted.selector, id));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.AlreadyExecuted.selector, id));
        vm.prank(member(7));
        council.revoke(id);
    }

    function test_council_aCallThatRevertsIsTriedAgain() public {
        for (uint256 i; i < 5; ++i) confirm(i);
        refuses = true;
        expectConfirmError(5, abi.encodeWithSelector(No.selector, 7));
        refuses = false;
        confirm(5);
        assertEq(calls, 1, "called");
    }

    function test_council_anotherCallIsAnother() public {
        for (uint256 i; i < 5; ++i) confirm(i);
        vm.startPrank(member(5));
        council.confirm(address(this), abi.encodeCall(this.called, (8)), SALT);
        council.confirm(address(this), abi.encodeCall(this.called, (7)), "second");
        council.confirm(address(council), abi.encodeCall(this.called, (7)), SALT);
        vm.stopPrank();
        assertEq(calls, 0, "not called");
    }

    function test_council_revoke() public {
        bytes32 id;
        for (uint256 i; i < 5; ++i) id = confirm(i);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NotConfirmed.selector, id, member(6)));
        vm.prank(member(6));
        council.revoke(id);
        vm.expectEmit(address(council));
        emit ICouncil.Revoked(id, member(2));
        vm.prank(member(2));
        council.revoke(id);
        confirm(5);
        assertEq(calls, 0, "five again");
        confirm(2);
        assertEq(calls, 1, "called");
    }

    function test_council_NotMember() public {
        bytes memory err = abi.encodeWithSelector(ICouncil.NotMember.selector, ALICE);
        vm.startPrank(ALICE);
        vm.expectRevert(err);
        council.confirm(address(this), "", SALT);
        vm.expectRevert(err);
        council.revoke(SALT);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NotTimelock.selector, address(timelock), ALICE));
        council.replaceMember(member(0), ALICE);
        vm.stopPrank();
    }

    function test_council_replaceMember() public {
        bytes32 id;
        for (uint256 i; i < 5; ++i) id = confirm(i);
        vm.startPrank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NotMember.selector, ALICE));
        council.replaceMember(ALICE, BOB);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.MemberInvalid.selector, 0));
        council.replaceMember(member(0), address(0));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.MemberInvalid.selector, member(1)));
        council.replaceMember(member(0), member(1));
        vm.expectEmit(address(council));
        emit ICouncil.MemberReplaced(member(0), ALICE, 1);
        council.replaceMember(member(0), ALICE);
        vm.stopPrank();

        assertTrue(council.isMember(ALICE) && !council.isMember(member(0)), "members");
        confirm(5);
        assertEq(calls, 0, "what was confirmed before is void");
        expectConfirmError(0, abi.encodeWithSelector(ICouncil.NotMember.selector, member(0)));
    }

    function build(address[8] memory list) external returns (Council) {
        return new Council(list, address(timelock));
    }

    function test_council_MemberInvalid() public {
        address[8] memory list;
        for (uint256 i; i < 8; ++i) list[i] = member(i);
        list[7] = member(3);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.MemberInvalid.selector, member(3)));
        this.build(list);
        list[7] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.MemberInvalid.selector, 0));
        this.build(list);
    }

    /* TIMELOCK */

    function test_timelock_delayIsFixed() public {
        assertEq(timelock.getMinDelay(), DELAY, "delay");
        vm.expectRevert(Timelock.DelayFixed.selector);
        vm.prank(address(timelock));
        timelock.updateDelay(1);
    }

    /// @dev A verifier more: scheduled by the governor, seen by everybody for 45 days, executed by anyone.
    function test_timelock_aShapeMore() public {
        rollup = deployRuled();
        bytes memory data = abi.encodeCall(IRegistry.addShape, (IRegistry.Shape(100, 1, 1, 1, 1, 1, verifier, false)));
        vm.prank(GOVERNOR);
        timelock.schedule(address(registry), 0, data, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY - 1);
        vm.expectRevert();
        timelock.execute(address(registry), 0, data, 0, 0);
        vm.warp(block.timestamp + 1);
        vm.prank(BOB);
        timelock.execute(address(registry), 0, data, 0, 0);
        assertEq(registry.shape(100).capP, 1, "live");
    }

    function test_timelock_whoMay() public {
        bytes32 proposer = timelock.PROPOSER_ROLE();
        vm.startPrank(ALICE);
        vm.expectRevert();
        timelock.schedule(address(registry), 0, "", 0, 0, DELAY);
        vm.expectRevert();
        timelock.grantRole(proposer, ALICE);
        vm.stopPrank();
        vm.startPrank(GOVERNOR);
        vm.expectRevert();
        timelock.schedule(address(registry), 0, "", 0, 0, DELAY - 1);
        bytes32 role = timelock.DEFAULT_ADMIN_ROLE();
        assertTrue(!timelock.hasRole(role, GOVERNOR) && !timelock.hasRole(role, address(this)), "no administrator");
        vm.stopPrank();
    }

    /// @dev The whole of it: the council pauses a rollup by six confirmations.
    function test_council_pausesARollup() public {
        rollup = deployRuled();
        for (uint256 i; i < 6; ++i) {
            vm.prank(member(i));
            council.confirm(address(registry), abi.encodeCall(IRegistry.pause, ()), SALT);
        }
        assertEq(registry.status().pausedUntil, block.timestamp + 7 days, "paused");
    }

    function deployRuled() private returns (Rollup r) {
        r = new Rollup(config());
        bridge = new Bridge(r, vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1), address(0), address(0), 0);
        exits = new Exits(bridge);
        registry = new Registry(IRegistry.Config(address(r), address(timelock), address(council), OPERATOR, shapes()));
    }
}
