// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Rollup} from "../src/Rollup.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {FeeToken, PhantomToken} from "./mocks/Tokens.sol";
import {Keys, Signed} from "./utils/Keys.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @dev Deposits that need no approval before: by permits (ERC-2612) and by authorisations (ERC-3009).
contract PermitsTest is RollupFixture {
    uint256 private constant CAROL_SECRET = 0xca201;
    bytes32 private constant SALT = "salt";
    uint32 private constant PURSE = 5;

    EdwardsKey.Key private none;
    EdwardsKey.Possession private nothing;

    address private carol = vm.addr(CAROL_SECRET);

    function setUp() public override {
        super.setUp();
        dollar.mint(carol, 1000);
        vm.deal(carol, 1 ether);
    }

    /// @dev What Carol signs so that the bridge may take an amount.
    function permit(uint256 amount, uint256 deadline) private view returns (IBridge.Permit memory p) {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                carol,
                address(bridge),
                amount,
                dollar.nonces(carol),
                deadline
            )
        );
        (p.deadline, p.v, p.r, p.s) = _sign(deadline, message);
    }

    /// @dev What Carol signs so that the bridge takes an amount for a deposit.
    function authorization(uint256 amount, uint32 purse, EdwardsKey.Key memory key)
        private
        view
        returns (IBridge.Authorization memory a)
    {
        a = IBridge.Authorization(carol, amount, block.timestamp - 1, block.timestamp + 1, SALT, 0, 0, 0);
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
                ),
                a.from,
                address(bridge),
                a.amount,
                a.validAfter,
                a.validBefore,
                keccak256(abi.encode(purse, key.x, key.y, SALT))
            )
        );
        (, a.v, a.r, a.s) = _sign(0, message);
    }

    function _sign(uint256 deadline, bytes32 message) private view returns (uint256, uint8, bytes32, bytes32) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CAROL_SECRET, keccak256(abi.encodePacked("\x19\x01", dollar.DOMAIN_SEPARATOR(), message)));
        return (deadline, v, r, s);
    }

    function words(uint256 amount, EdwardsKey.Key memory key) private view returns (uint256[8] memory w) {
        w = entry(systemWord(2, 0, 0, PURSE, 1, amount, 0), carol);
        (w[2], w[3]) = (key.x, key.y);
    }

    function expectHeld(uint256 amount) private view {
        assertEq(bridge.custody(1).holdings, amount, "holdings");
        assertEq(dollar.balanceOf(address(bridge)), amount, "the bridge has it");
        assertEq(dollar.balanceOf(carol), 1000 - amount, "Carol has the rest");
    }

    /* PERMITS */

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

    function test_depositWithPermit_whichSomebodySent() public {
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.prank(BOB);
        dollar.permit(carol, address(bridge), 600, p.deadline, p.v, p.r, p.s);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
        expectHeld(600);
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

    /* AUTHORISATIONS */

    function test_depositWithAuthorization() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        IBridge.Authorization memory auth = authorization(600, PURSE, a.key);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, carol, words(600, a.key));
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE + 3}(1, auth, PURSE, a.key, a.proof);
        expectHeld(600);
        assertEq(bridge.credits(BOB, 0), 3, "who sent too much gets it back");
        assertEq(carol.balance, 1 ether, "Carol pays no gas and no fee");
        assertEq(bridge.authorizationNonce(PURSE, a.key, SALT), keccak256(abi.encode(PURSE, a.key.x, a.key.y, SALT)), "nonce");
    }

    function test_depositWithAuthorization_refusedByABatch() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 0, PURSE, 1, 600, carol);
        submit(b);
        assertEq(bridge.credits(carol, 1), 600, "it comes back to Carol");
        assertEq(bridge.credits(BOB, 1), 0, "not to who sent it");
    }

    function expectRefusal(IBridge.Authorization memory auth, uint32 purse, Signed memory a, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, purse, a.key, a.proof);
    }

    /// @dev Bob, who sends it, wants the money in a purse of his, or under his key, or more of it, or twice.
    function test_attack_anotherDepositByAnAuthorization() public {
        Signed memory a = Keys.sign(123, address(rollup), carol, PURSE, 0);
        Signed memory keyless;
        IBridge.Authorization memory auth = authorization(600, PURSE, a.key);
        bytes memory invalid = abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector);

        Signed memory other = Keys.sign(123, address(rollup), carol, PURSE + 1, 0);
        expectRefusal(auth, PURSE + 1, other, invalid); // another purse
        other = Keys.sign(456, address(rollup), carol, PURSE, 0);
        expectRefusal(auth, PURSE, other, invalid); // another key
        expectRefusal(auth, PURSE, keyless, invalid); // none
        other = Keys.sign(123, address(rollup), BOB, PURSE, 0);
        expectRefusal(auth, PURSE, other, abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector)); // Bob's proof of it

        auth.from = BOB;
        expectRefusal(auth, PURSE, other, invalid); // from somebody else
        auth.from = carol;
        auth.amount = 601;
        expectRefusal(auth, PURSE, a, invalid);
        auth.amount = 600;
        auth.salt = "another";
        expectRefusal(auth, PURSE, a, invalid);
        auth.salt = SALT;

        // The bridge is the receiver, so nobody can take it to the token himself.
        vm.expectRevert();
        vm.prank(BOB);
        dollar.receiveWithAuthorization(
            carol, address(bridge), 600, auth.validAfter, auth.validBefore, keccak256(abi.encode(PURSE, a.key.x, a.key.y, SALT)), auth.v, auth.r, auth.s
        );

        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, a.key, a.proof);
        bytes32 nonce = bridge.authorizationNonce(PURSE, a.key, SALT);
        expectRefusal(auth, PURSE, a, abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, carol, nonce)); // again
        expectHeld(600);
    }

    function test_depositWithAuthorization_outOfTime() public {
        Signed memory keyless;
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        bytes memory err = abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, auth.validAfter, auth.validBefore);
        vm.warp(auth.validBefore);
        expectRefusal(auth, PURSE, keyless, err);
        vm.warp(auth.validAfter);
        expectRefusal(auth, PURSE, keyless, err);
    }

    /* RULES */

    function test_QUEUE_13_EthHasNoPermits() public {
        IBridge.Permit memory p = permit(1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IBridge.EthHasNoPermits.selector));
        vm.prank(carol);
        bridge.depositWithPermit{value: 1 + QUEUE_FEE}(0, 1, PURSE, none, nothing, p);

        IBridge.Authorization memory auth = authorization(1, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.EthHasNoPermits.selector));
        bridge.depositWithAuthorization{value: 1 + QUEUE_FEE}(0, auth, PURSE, none, nothing);
    }

    /// @dev Both ways in have the rules of `deposit`.
    function expectBothRefused(uint8 tokenId, uint256 amount, uint32 purse, bytes memory err) private {
        IBridge.Permit memory p = permit(amount, block.timestamp);
        vm.expectRevert(err);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(tokenId, amount, purse, none, nothing, p);

        IBridge.Authorization memory auth = authorization(amount, purse, none);
        vm.expectRevert(err);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(tokenId, auth, purse, none, nothing);
    }

    function test_QUEUE_1_PurseOutOfRange() public {
        uint256 limit = 1 << (LOG_N - 2);
        expectBothRefused(1, 1, 0, abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, 0));
        expectBothRefused(1, 1, uint32(limit), abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, limit, limit));
    }

    function test_QUEUE_2_UnknownToken() public {
        expectBothRefused(3, 1, PURSE, abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
    }

    function test_QUEUE_3_AmountZero() public {
        expectBothRefused(1, 0, PURSE, abi.encodeWithSelector(IBridge.AmountZero.selector));
    }

    function test_QUEUE_3_HoldingsTooLarge() public {
        uint256 limit = 1 << 112;
        dollar.mint(carol, limit);
        expectBothRefused(1, limit, PURSE, abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit));
    }

    function test_QUEUE_5_possession() public {
        Signed memory a = Keys.sign(123, address(rollup), BOB, PURSE, 0);
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, a.key, a.proof, p);
    }

    function test_QUEUE_11_ValueTooSmall() public {
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.ValueTooSmall.selector, QUEUE_FEE, QUEUE_FEE - 1));
        bridge.depositWithAuthorization{value: QUEUE_FEE - 1}(1, auth, PURSE, none, nothing);
    }

    function test_QUEUE_12_Paused() public {
        vm.prank(COUNCIL);
        registry.pause();
        expectBothRefused(1, 600, PURSE, abi.encodeWithSelector(IBridge.Paused.selector, block.timestamp + 7 days));
    }

    /* TOKENS */

    /// @dev A token that answers to everything and moves nothing: what arrives counts.
    function test_attack_aTokenThatKnowsNoPermits() public {
        PhantomToken token = new PhantomToken();
        deploy(address(token));
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.expectRevert(abi.encodeWithSelector(IBridge.AmountZero.selector));
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
    }

    function test_depositWithPermit_ofATokenWithout() public {
        FeeToken token = new FeeToken();
        deploy(address(token));
        token.mint(carol, 1000);
        IBridge.Permit memory p = permit(1000, block.timestamp);
        vm.startPrank(carol);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bridge, 0, 1000));
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 1000, PURSE, none, nothing, p);

        token.approve(address(bridge), 1000);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 1000, PURSE, none, nothing, p);
        vm.stopPrank();
        assertEq(bridge.custody(1).holdings, 990, "what arrived");
    }

    function deploy(address token) private {
        rollup = new Rollup(config());
        deployBridge(token, address(0), QUEUE_FEE);
    }

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_depositWithPermit() public {
        depositDollars(BOB, 1, 1);
        IBridge.Permit memory p = permit(600, block.timestamp);
        vm.prank(carol);
        bridge.depositWithPermit{value: QUEUE_FEE}(1, 600, PURSE, none, nothing, p);
        vm.snapshotGasLastCall("Bridge: deposit of a token by permit, without key");
    }

    /// hardhat-config: isolate = true
    function test_gas_depositWithAuthorization() public {
        depositDollars(BOB, 1, 1);
        IBridge.Authorization memory auth = authorization(600, PURSE, none);
        vm.prank(BOB);
        bridge.depositWithAuthorization{value: QUEUE_FEE}(1, auth, PURSE, none, nothing);
        vm.snapshotGasLastCall("Bridge: deposit of a token by authorisation, without key");
    }
}
