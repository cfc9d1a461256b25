// SPDX-License-Identifier: Apache-2.0

// depositWithPermit
// ├── when the purse is 0, or beyond the records
// │   └── it reverts with PurseOutOfRange: test_QUEUE_1_PurseOutOfRange
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_QUEUE_2_UnknownToken
// ├── when deposits are paused
// │   └── it reverts with Paused, to the pause's last second: test_QUEUE_12_Paused
// ├── when the key is invalid
// │   └── it reverts with KeyNotOnCurve, also of half a key: test_QUEUE_4_KeyNotOnCurve
// ├── when the possession of the key is not the sender's
// │   └── it reverts with PossessionInvalid: test_QUEUE_5_possession
// ├── when the token is ETH
// │   └── it reverts with EthHasNoPermits: test_QUEUE_13_EthHasNoPermits
// ├── when the permit is worth nothing
// │   ├── given no allowance
// │   │   ├── it reverts with ERC20InsufficientAllowance, of somebody else's: test_depositWithPermit_ofSomebodyElse
// │   │   ├── it reverts with ERC20InsufficientAllowance, of less: test_depositWithPermit_forLess
// │   │   ├── it reverts with ERC20InsufficientAllowance, of one that is over: test_depositWithPermit_tooLate
// │   │   └── it reverts with ERC20InsufficientAllowance, of a token without permits: test_depositWithPermit_ofATokenWithout
// │   └── given an allowance
// │       ├── it deposits, when somebody has sent the permit before: test_depositWithPermit_whichSomebodySent
// │       ├── it deposits what was approved before: test_depositWithPermit_approvedBefore
// │       └── it deposits a token without permits: test_depositWithPermit_ofATokenWithout_approved
// ├── when nothing arrives
// │   └── it reverts with AmountZero: test_QUEUE_3_AmountZero
// ├── when the bridge would hold too much
// │   ├── it reverts with HoldingsTooLarge: test_QUEUE_3_HoldingsTooLarge
// │   └── it deposits one unit less: test_QUEUE_3_theMost
// ├── when the sender has less than the amount
// │   └── it reverts with ERC20InsufficientBalance: test_depositWithPermit_ERC20InsufficientBalance
// ├── when the rollup is frozen
// │   └── it reverts with Frozen: test_depositWithPermit_Frozen
// ├── when less ETH is sent than the queue's fee
// │   └── it reverts with ValueTooSmall: test_QUEUE_11_ValueTooSmall
// ├── when more ETH is sent
// │   └── it credits the sender with the rest: test_QUEUE_11_theRest
// └── otherwise
//     ├── it enters the sender's deposit, with his key, until the deadline's last second: test_depositWithPermit
//     └── it enters the sender's deposit, without a key: test_depositWithPermit_withoutKey

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {FeeToken} from "../mocks/Tokens.sol";
import {Keys, Signed} from "../utils/Keys.sol";
import {PermitsFixture} from "../utils/PermitsFixture.sol";

contract BridgeDepositWithPermitTest is PermitsFixture {
    /// @dev Carol deposits dollars without a key.
    function deposit(uint256 amount, IBridge.Permit memory p) private {
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, amount, PURSE, none, nothing, p);
    }

    /// @dev Carol deposits with a permit for the amount.
    function expectRefusal(uint8 tokenId, uint256 amount, uint32 purse, bytes memory err) private {
        IBridge.Permit memory p = permit(amount, block.timestamp);
        vm.expectRevert(err);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(tokenId, amount, purse, none, nothing, p);
    }

    function expectNoAllowance(address sender, uint256 amount, IBridge.Permit memory p) private {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bridge, 0, amount));
        vm.prank(sender);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, amount, PURSE, none, nothing, p);
    }

    function test_QUEUE_1_PurseOutOfRange() public {
        uint256 limit = 1 << (LOG_N - 2);
        expectRefusal(1, 1, 0, abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, 0));
        expectRefusal(1, 1, uint32(limit), abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, limit));
    }

    function test_QUEUE_2_UnknownToken() public {
        expectRefusal(3, 1, PURSE, abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
    }

    function test_QUEUE_12_Paused() public {
        vm.prank(COUNCIL);
        registry.pause();
        uint256 until = block.timestamp + 7 days;
        bytes memory err = abi.encodeWithSelector(IBridge.Paused.selector, until);
        expectRefusal(1, 600, PURSE, err);
        vm.warp(until);
        expectRefusal(1, 600, PURSE, err);
        vm.warp(until + 1);
        deposit(600, permit(600, block.timestamp));
        expectHeld(600);
    }

    function test_QUEUE_4_KeyNotOnCurve() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        EdwardsKey.Key[3] memory keys = [EdwardsKey.Key(0, 2), EdwardsKey.Key(a.key.x, 0), EdwardsKey.Key(0, a.key.y)];
        IBridge.Permit memory p = permit(600, block.timestamp);
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, keys[i].x, keys[i].y));
            vm.prank(carol);
            bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, keys[i], a.proof, p);
        }
    }

    function test_QUEUE_5_possession() public {
        Signed memory a = Keys.sign(123, address(rollup), BOB, PURSE, 0);
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, a.key, a.proof, p);
    }

    function test_QUEUE_13_EthHasNoPermits() public {
        IBridge.Permit memory p = permit(1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IBridge.EthHasNoPermits.selector));
        vm.prank(carol);
        bridge.depositWithPermit{value: 1 + QUEUE_FEE}(0, 1, PURSE, none, nothing, p);
    }

    function test_depositWithPermit_ofSomebodyElse() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bridge, 0, 600));
        vm.prank(BOB);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
    }

    function test_depositWithPermit_forLess() public {
        IBridge.Permit memory p = permit(599, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bridge, 0, 600));
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
    }

    function test_depositWithPermit_tooLate() public {
        IBridge.Permit memory p = permit(600, block.timestamp - 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bridge, 0, 600));
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
    }

    /// @dev A token without permits, of which a part is kept on the way.
    function without() private returns (FeeToken token) {
        token = new FeeToken();
        deploy(address(token));
        token.mint(carol, 1000);
    }

    function test_depositWithPermit_ofATokenWithout() public {
        without();
        expectNoAllowance(carol, 1000, permit(1000, block.timestamp));
    }

    function test_depositWithPermit_whichSomebodySent() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.prank(BOB);
        dollar.permit(carol, address(bridge), 600, p.deadline, p.v, p.r, p.s);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
        expectHeld(600);
    }

    function test_depositWithPermit_approvedBefore() public {
        vm.prank(carol);
        dollar.approve(address(bridge), 700);
        IBridge.Permit memory p; // of nobody
        deposit(600, p);
        expectHeld(600);
        assertEq(dollar.allowance(carol, address(bridge)), 100, "what is left of it");
    }

    function test_depositWithPermit_ofATokenWithout_approved() public {
        FeeToken token = without();
        vm.prank(carol);
        token.approve(address(bridge), 1000);
        deposit(1000, permit(1000, block.timestamp));
        assertEq(bridge.custody(1).holdings, 990, "what arrived");
    }

    function test_QUEUE_3_AmountZero() public {
        expectRefusal(1, 0, PURSE, abi.encodeWithSelector(IBridge.AmountZero.selector));
    }

    function test_QUEUE_3_HoldingsTooLarge() public {
        uint256 limit = 1 << 112;
        dollar.mint(carol, limit);
        expectRefusal(1, limit, PURSE, abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit));
    }

    function test_QUEUE_3_theMost() public {
        uint256 limit = 1 << 112;
        dollar.mint(carol, limit);
        deposit(limit - 1, permit(limit - 1, block.timestamp));
        assertEq(bridge.custody(1).holdings, limit - 1, "holdings");
        expectRefusal(1, 1, PURSE, abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit));
    }

    function test_depositWithPermit_ERC20InsufficientBalance() public {
        expectRefusal(1, 1001, PURSE, abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, carol, 1000, 1001));
    }

    function test_depositWithPermit_Frozen() public {
        freeze();
        expectRefusal(1, 600, PURSE, abi.encodeWithSelector(IRollup.Frozen.selector, block.timestamp));
    }

    function test_QUEUE_11_ValueTooSmall() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IBridge.ValueTooSmall.selector, QUEUE_FEE, QUEUE_FEE - 1));
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE - 1}(1, 600, PURSE, none, nothing, p);
    }

    function test_QUEUE_11_theRest() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE + 3}(1, 600, PURSE, none, nothing, p);
        assertEq(bridge.credits(carol, 0), 3, "the rest");
        assertEq(bridge.credits(OPERATOR, 0), QUEUE_FEE, "the operator's");
    }

    function test_depositWithPermit() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, carol, words(600, a.key));
        vm.prank(carol);
        uint64 index = bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, a.key, a.proof, p);
        assertEq(index, 0, "index");
        expectHeld(600);
        assertEq(dollar.allowance(carol, address(bridge)), 0, "nothing is left of it");
    }

    function test_depositWithPermit_withoutKey() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, carol, words(600, none));
        deposit(600, p);
        expectHeld(600);
    }
}
