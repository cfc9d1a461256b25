// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Bridge} from "../src/Bridge.sol";
import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Rollup} from "../src/Rollup.sol";
import {TestDollar} from "../src/TestDollar.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {FalseToken, FeeToken, ReentrantToken, SilentToken} from "./mocks/Tokens.sol";
import {Keys, Signed} from "./utils/Keys.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @notice FOR TESTS ONLY: an account that calls the bridge again when it is paid, or refuses the payment.
contract Claimant {
    Bridge private immutable BRIDGE;
    bool private immutable REENTERS;
    bytes public answer;

    constructor(Bridge bridge, bool reenters) {
        (BRIDGE, REENTERS) = (bridge, reenters);
    }

    receive() external payable {
        require(REENTERS, "no");
        (bool success, bytes memory data) = address(BRIDGE).call(abi.encodeCall(IBridge.claim, (0)));
        require(!success);
        answer = data;
    }
}

/// @notice FOR TESTS ONLY: a wallet contract whose owner signs (EIP-1271).
contract Wallet {
    address private immutable OWNER;
    bytes4 private immutable ANSWER;

    constructor(address owner, bytes4 answer) {
        (OWNER, ANSWER) = (owner, answer);
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recover(hash, signature) == OWNER ? ANSWER : bytes4(0);
    }
}

contract BridgeTest is RollupFixture {
    EdwardsKey.Key private none;
    EdwardsKey.Possession private nothing;

    /// @dev A key with its proof of possession for a deposit.
    function signed(uint256 secret, address owner, uint32 purse) private view returns (Signed memory a) {
        return signed(secret, owner, purse, 0);
    }

    /// @dev The words of an entry with a key.
    function keyed(uint256 s0, address owner, EdwardsKey.Key memory key, uint256 epoch)
        private
        pure
        returns (uint256[8] memory words)
    {
        words = entry(s0, owner);
        (words[2], words[3], words[4]) = (key.x, key.y, epoch);
    }

    /// @dev A key with its proof of possession for an epoch of a purse.
    function signed(uint256 secret, address owner, uint32 purse, uint16 epoch) private view returns (Signed memory a) {
        return Keys.sign(secret, address(rollup), owner, purse, epoch);
    }

    function expectDepositError(bytes memory err, uint8 tokenId, uint256 amount, uint32 purse) private {
        uint256 value = tokenId == 0 ? amount + QUEUE_FEE : QUEUE_FEE;
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.deposit{value: value}(tokenId, amount, purse, none, nothing);
    }

    /// @dev What must hold at all times, for ETH and both tokens.
    function checkCustody() private view {
        address[3] memory accounts = [ALICE, BOB, OPERATOR];
        for (uint8 id; id < 3; ++id) {
            IBridge.Custody memory c = bridge.custody(id);
            uint256 sum;
            for (uint256 i; i < 3; ++i) sum += bridge.credits(accounts[i], id);
            uint256 balance =
                id == 0 ? address(bridge).balance : TestDollar(bridge.token(id)).balanceOf(address(bridge));
            assertEq(sum, c.owed, "owed is the sum of the credits");
            assertTrue(c.owed <= c.holdings, "holdings cover what is owed");
            assertEq(balance, c.holdings, "the balance is the holdings");
        }
    }

    /* CONSTRUCTION */

    function deploy(IRollup r, address e, address d, address s) external returns (Bridge) {
        return new Bridge(r, e, d, s, 0);
    }

    function test_construction() public {
        assertEq(bridge.rollup(), address(rollup), "rollup");
        assertEq(bridge.registry(), address(registry), "registry");
        assertEq(bridge.exits(), address(exits), "exits");
        assertEq(bridge.queueFee(), QUEUE_FEE, "queue fee");
        assertEq(bridge.baseQueueFee(), QUEUE_FEE, "base fee");
        assertEq(bridge.token(0), address(0), "ETH");
        assertEq(bridge.token(1), address(dollar), "test dollar");
        assertEq(bridge.token(2), address(stoa), "STOA");
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
        bridge.token(3);
    }

    function test_construction_WrongBridge() public {
        address next_ = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IBridge.WrongBridge.selector, next_, address(bridge)));
        this.deploy(rollup, ALICE, address(dollar), address(stoa));
    }

    function test_construction_ExitsMissing() public {
        Rollup r = new Rollup(config());
        vm.expectRevert(abi.encodeWithSelector(IBridge.ExitsMissing.selector));
        this.deploy(r, address(0), address(dollar), address(stoa));
    }

    function test_construction_TokenInvalid() public {
        for (uint256 k; k < 3; ++k) {
            Rollup r = new Rollup(config());
            address first = k == 0 ? ALICE : address(dollar);
            address second = k == 1 ? ALICE : address(dollar);
            uint256 id = k == 0 ? 1 : 2;
            vm.expectRevert(abi.encodeWithSelector(IBridge.TokenInvalid.selector, id, id == 1 ? first : second));
            this.deploy(r, ALICE, first, second);
        }
    }

    function test_construction_withoutTokens() public {
        rollup = new Rollup(config());
        deployBridge(address(0), address(0), QUEUE_FEE);
        for (uint8 id = 1; id < 3; ++id) expectDepositError(abi.encodeWithSelector(IBridge.UnknownToken.selector, id), id, 1, 1);
        depositEth(ALICE, 1, 1);
    }

    /* DEPOSITS */

    function test_deposit_eth() public {
        uint256 s0 = systemWord(2, 0, 0, 5, 0, 1 ether, 0);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, ALICE, entry(s0, ALICE));
        vm.expectEmit(address(bridge));
        emit IBridge.Credited(OPERATOR, 0, QUEUE_FEE);
        depositEth(ALICE, 5, 1 ether);

        assertEq(bridge.custody(0).holdings, 1 ether + QUEUE_FEE, "holdings");
        assertEq(bridge.custody(0).owed, QUEUE_FEE, "owed");
        assertEq(bridge.credits(OPERATOR, 0), QUEUE_FEE, "fee of the operator");
        checkCustody();
    }

    function test_deposit_tokens() public {
        depositDollars(BOB, 6, 500);
        stoa.mint(ALICE, 70);
        vm.startPrank(ALICE);
        stoa.approve(address(bridge), 70);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(1, ALICE, entry(systemWord(2, 0, 0, 16383, 2, 70, 0), ALICE));
        bridge.deposit{value: QUEUE_FEE}(2, 70, 16383, none, nothing);
        vm.stopPrank();

        assertEq(dollar.balanceOf(address(bridge)), 500, "dollars");
        assertEq(stoa.balanceOf(address(bridge)), 70, "STOA");
        assertEq(bridge.custody(2).holdings, 70, "holdings");
        assertEq(bridge.credits(OPERATOR, 0), 2 * QUEUE_FEE, "fees of the operator");
        checkCustody();
    }

    function test_deposit_withKey() public {
        Signed memory a = signed(123, ALICE, 5);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, ALICE, keyed(systemWord(2, 0, 0, 5, 0, 7, 0), ALICE, a.key, 0));
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
    }

    function test_deposit_withoutQueueFee() public {
        rollup = new Rollup(config());
        deployBridge(address(dollar), address(stoa), 0);
        vm.prank(ALICE);
        bridge.deposit{value: 5}(0, 5, 1, none, nothing);
        assertEq(bridge.credits(OPERATOR, 0), 0, "no fee");
        assertEq(bridge.custody(0).holdings, 5, "holdings");
    }

    function test_QUEUE_11_ValueTooSmall() public {
        dollar.mint(ALICE, 10);
        vm.startPrank(ALICE);
        dollar.approve(address(bridge), 10);
        for (uint256 k; k < 3; ++k) {
            uint256 value = [uint256(0), 10, 10 + QUEUE_FEE - 1][k];
            vm.expectRevert(abi.encodeWithSelector(IBridge.ValueTooSmall.selector, 10 + QUEUE_FEE, value));
            bridge.deposit{value: value}(0, 10, 1, none, nothing);
        }
        bytes memory err = abi.encodeWithSelector(IBridge.ValueTooSmall.selector, QUEUE_FEE, QUEUE_FEE - 1);
        vm.expectRevert(err);
        bridge.deposit{value: QUEUE_FEE - 1}(1, 10, 1, none, nothing);
        Signed memory a = signed(123, ALICE, 5);
        vm.expectRevert(err);
        bridge.changeKey{value: QUEUE_FEE - 1}(5, 0, a.key, a.proof);
        vm.expectRevert(err);
        bridge.force{value: QUEUE_FEE - 1}(5, 1);
        vm.expectRevert(err);
        bridge.award{value: QUEUE_FEE - 1}(5, 1, 6, 0, 1);
        vm.expectRevert(err);
        bridge.fullExit{value: QUEUE_FEE - 1}(5, 0);
        vm.stopPrank();
        assertEq(rollup.head().queueLength, 0, "entries");
    }

    function test_QUEUE_11_whatIsTooMuchComesBack() public {
        vm.startPrank(ALICE);
        bridge.deposit{value: 10 + QUEUE_FEE + 1}(0, 10, 1, none, nothing);
        assertEq(bridge.credits(ALICE, 0), 1, "of a deposit");
        bridge.force{value: QUEUE_FEE + 5}(5, 1);
        assertEq(bridge.credits(ALICE, 0), 6, "of a demand");
        vm.stopPrank();
        assertEq(bridge.credits(OPERATOR, 0), 2 * QUEUE_FEE, "fees of the operator");
        checkCustody();

        // without a fee, too
        rollup = new Rollup(config());
        deployBridge(address(dollar), address(stoa), 0);
        vm.prank(BOB);
        bridge.force{value: 3}(5, 1);
        assertEq(bridge.credits(BOB, 0), 3, "without a fee");
        checkCustody();
    }

    /// @dev Who floods the queue pays more for every 256 entries; who sends one when it is empty again does not.
    function test_QUEUE_11_theFeeGrowsWithTheQueue() public {
        uint256 paid;
        vm.startPrank(ALICE);
        for (uint256 i; i < 600; ++i) {
            uint256 fee = bridge.queueFee();
            assertEq(fee, QUEUE_FEE * (1 + i / 256), "fee");
            bridge.force{value: fee}(5, 1);
            paid += fee;
        }
        vm.expectRevert(abi.encodeWithSelector(IBridge.ValueTooSmall.selector, 3 * QUEUE_FEE, 3 * QUEUE_FEE - 1));
        bridge.force{value: 3 * QUEUE_FEE - 1}(5, 1);
        vm.stopPrank();
        assertEq(paid, bridge.credits(OPERATOR, 0), "all of it is the operator's");
        checkCustody();
    }

    function test_QUEUE_1_PurseOutOfRange() public {
        for (uint256 k; k < 4; ++k) {
            uint32 purse = [uint32(0), 16384, 16385, type(uint32).max][k];
            expectDepositError(abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, 16384, purse), 0, 1, purse);
        }
        depositEth(ALICE, 1, 1);
        depositEth(ALICE, 16383, 1);
    }

    function test_QUEUE_2_UnknownToken() public {
        for (uint256 id = 3; id < 256; ++id) {
            expectDepositError(abi.encodeWithSelector(IBridge.UnknownToken.selector, id), uint8(id), 1, 1);
        }
    }

    function test_QUEUE_3_AmountZero() public {
        for (uint8 id; id < 3; ++id) expectDepositError(abi.encodeWithSelector(IBridge.AmountZero.selector), id, 0, 1);
    }

    function test_QUEUE_3_HoldingsTooLarge_tokens() public {
        uint256 limit = 1 << 112;
        depositDollars(ALICE, 1, limit - 3);
        dollar.mint(ALICE, limit);
        vm.prank(ALICE);
        dollar.approve(address(bridge), limit);
        for (uint256 amount = 3; amount < 5; ++amount) {
            expectDepositError(
                abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit - 3 + amount), 1, amount, 1
            );
        }
        depositDollars(ALICE, 1, 2); // 2^112 − 1
        vm.prank(ALICE);
        dollar.approve(address(bridge), limit);
        expectDepositError(abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit), 1, 1, 1);
        expectDepositError(abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, 2 * limit - 1), 1, limit, 1);
        assertEq(bridge.custody(1).holdings, limit - 1, "the other token is not concerned");
        checkCustody();
    }

    function test_QUEUE_3_HoldingsTooLarge_eth() public {
        uint256 limit = 1 << 112;
        expectDepositError(abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit), 0, limit, 1);
        // the fee, too, is held
        expectDepositError(
            abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, limit, limit - 1 + QUEUE_FEE), 0, limit - 1, 1
        );
        depositEth(ALICE, 1, limit - 1 - QUEUE_FEE);
        assertEq(bridge.custody(0).holdings, limit - 1, "full");
    }

    function test_QUEUE_4_keys() public {
        uint256 q = EdwardsKey.Q;
        Signed memory a = signed(123, ALICE, 5);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyNotCanonical.selector, q, a.key.x + q, a.key.y), a.key.x + q, a.key.y);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, 0, 2), 0, 2);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyOfSmallOrder.selector, 0, 1), 0, 1);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyNotEven.selector, q - a.key.x, a.key.y), q - a.key.x, a.key.y);
        // half of (0, 0) is a key like any other, and none
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, a.key.x, 0), a.key.x, 0);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, 0, a.key.y), 0, a.key.y);

        // the null key, with a proof that its public secret makes true
        uint256 secret = uint256(keccak256("stoa.null.key.v1")) % EdwardsKey.ORDER;
        a = signed(secret, ALICE, 5);
        expectKeyError(a, abi.encodeWithSelector(EdwardsKey.KeyIsNullKey.selector, a.key.x, a.key.y), a.key.x, a.key.y);
    }

    function expectKeyError(Signed memory a, bytes memory err, uint256 x, uint256 y) private {
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, EdwardsKey.Key(x, y), a.proof);
    }

    function test_QUEUE_5_possession() public {
        Signed memory a = signed(123, ALICE, 5);
        bytes memory err = abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector);

        vm.deal(BOB, 1 ether);
        vm.prank(BOB); // another owner
        vm.expectRevert(err);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);

        vm.startPrank(ALICE);
        vm.expectRevert(err); // another purse
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 6, a.key, a.proof);

        EdwardsKey.Possession memory wrong = EdwardsKey.Possession(a.proof.rx, a.proof.ry, a.proof.s ^ 1);
        vm.expectRevert(err);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, wrong);

        wrong = EdwardsKey.Possession(0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionPointInvalid.selector, 0, 0));
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, wrong);

        wrong = EdwardsKey.Possession(a.proof.rx, a.proof.ry, a.proof.s + EdwardsKey.ORDER);
        vm.expectRevert(
            abi.encodeWithSelector(EdwardsKey.PossessionScalarTooLarge.selector, EdwardsKey.ORDER, wrong.s)
        );
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, wrong);

        uint256 chain = block.chainid;
        vm.chainId(chain + 1); // another chain
        vm.expectRevert(err);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
        vm.chainId(chain);
        vm.stopPrank();

        rollup = new Rollup(config()); // another rollup
        deployBridge(address(dollar), address(stoa), QUEUE_FEE);
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
    }

    /* KEYS */

    uint256 private constant CAROL_SECRET = 0xca401;

    function expectChange(Signed memory a, address owner, uint32 purse, uint16 epoch) private {
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(rollup.head().queueLength, owner, keyed(4 | uint256(purse) << 22, owner, a.key, epoch));
    }

    /// @dev An owner's signature.
    function permit(uint256 secret, address owner, uint32 purse, uint16 epoch, EdwardsKey.Key memory key, uint256 nonce, uint256 deadline)
        private
        view
        returns (bytes memory)
    {
        bytes32 digest = Keys.changeDigest(address(bridge), owner, purse, epoch, key, nonce, deadline);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        return abi.encodePacked(r, s, v);
    }

    function test_changeKey() public {
        Signed memory a = signed(123, ALICE, 5, 1);
        expectChange(a, ALICE, 5, 1);
        vm.startPrank(ALICE);
        assertEq(bridge.changeKey{value: QUEUE_FEE}(5, 1, a.key, a.proof), 0, "index");
        a = signed(124, ALICE, 16383, type(uint16).max);
        expectChange(a, ALICE, 16383, type(uint16).max);
        assertEq(bridge.changeKey{value: QUEUE_FEE}(16383, type(uint16).max, a.key, a.proof), 1, "index");
        vm.stopPrank();
        assertEq(bridge.credits(OPERATOR, 0), 2 * QUEUE_FEE, "fees of the operator");
        checkCustody();
    }

    function test_changeKeyFor() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        bytes memory signature = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, block.timestamp);
        expectChange(a, carol, 5, 1);
        vm.prank(BOB); // who has nothing to do with it
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, block.timestamp, signature);
        assertEq(bridge.nonces(carol), 1, "nonce");
        assertEq(bridge.nonces(BOB), 0, "nonce of the sender");
    }

    function test_changeKeyFor_contract() public {
        address wallet = address(new Wallet(vm.addr(CAROL_SECRET), 0x1626ba7e));
        Signed memory a = signed(123, wallet, 5, 1);
        bytes memory signature = permit(CAROL_SECRET, wallet, 5, 1, a.key, 0, block.timestamp);
        expectChange(a, wallet, 5, 1);
        bridge.changeKeyFor{value: QUEUE_FEE}(wallet, 5, 1, a.key, a.proof, block.timestamp, signature);

        signature = permit(CAROL_SECRET + 1, wallet, 5, 1, a.key, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureInvalid.selector, wallet));
        bridge.changeKeyFor{value: QUEUE_FEE}(wallet, 5, 1, a.key, a.proof, block.timestamp, signature);

        wallet = address(new Wallet(vm.addr(CAROL_SECRET), 0x1626ba7f)); // another answer
        a = signed(123, wallet, 5, 1);
        signature = permit(CAROL_SECRET, wallet, 5, 1, a.key, 0, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureInvalid.selector, wallet));
        bridge.changeKeyFor{value: QUEUE_FEE}(wallet, 5, 1, a.key, a.proof, block.timestamp, signature);
    }

    function test_QUEUE_1_PurseOutOfRange_changeKey() public {
        for (uint256 k; k < 3; ++k) {
            uint32 purse = [uint32(0), 16384, type(uint32).max][k];
            Signed memory a = signed(123, ALICE, purse, 1);
            vm.prank(ALICE);
            vm.expectRevert(abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, 16384, purse));
            bridge.changeKey{value: QUEUE_FEE}(purse, 1, a.key, a.proof);
        }
    }

    function test_QUEUE_4_keys_changeKey() public {
        uint256 q = EdwardsKey.Q;
        Signed memory a = signed(123, ALICE, 5, 1);
        uint256 x = a.key.x;
        uint256 y = a.key.y;
        expectChangeError(a, abi.encodeWithSelector(EdwardsKey.KeyNotCanonical.selector, q, x + q, y), x + q, y);
        expectChangeError(a, abi.encodeWithSelector(EdwardsKey.KeyNotOnCurve.selector, 0, 0), 0, 0); // no key is no key
        expectChangeError(a, abi.encodeWithSelector(EdwardsKey.KeyOfSmallOrder.selector, 0, 1), 0, 1);
        expectChangeError(a, abi.encodeWithSelector(EdwardsKey.KeyNotEven.selector, q - x, y), q - x, y);
        a = signed(uint256(keccak256("stoa.null.key.v1")) % EdwardsKey.ORDER, ALICE, 5, 1);
        expectChangeError(a, abi.encodeWithSelector(EdwardsKey.KeyIsNullKey.selector, a.key.x, a.key.y), a.key.x, a.key.y);
    }

    function expectChangeError(Signed memory a, bytes memory err, uint256 x, uint256 y) private {
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.changeKey{value: QUEUE_FEE}(5, 1, EdwardsKey.Key(x, y), a.proof);
    }

    /// @dev The proof of possession names owner, purse and epoch, so that of a deposit is none.
    function test_QUEUE_5_possession_changeKey() public {
        Signed[4] memory wrong =
            [signed(123, BOB, 5, 1), signed(123, ALICE, 6, 1), signed(123, ALICE, 5, 2), signed(123, ALICE, 5)];
        for (uint256 k; k < 4; ++k) {
            vm.prank(ALICE);
            vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
            bridge.changeKey{value: QUEUE_FEE}(5, 1, wrong[k].key, wrong[k].proof);
        }
        // the key of another, whose secret the sender does not know
        Signed memory mine = signed(124, ALICE, 5, 1);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
        bridge.changeKey{value: QUEUE_FEE}(5, 1, wrong[0].key, mine.proof);
        mine.proof.s += EdwardsKey.ORDER;
        vm.prank(ALICE);
        vm.expectRevert(
            abi.encodeWithSelector(EdwardsKey.PossessionScalarTooLarge.selector, EdwardsKey.ORDER, mine.proof.s)
        );
        bridge.changeKey{value: QUEUE_FEE}(5, 1, mine.key, mine.proof);
        mine.proof.rx = 0;
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionPointInvalid.selector, 0, mine.proof.ry));
        bridge.changeKey{value: QUEUE_FEE}(5, 1, mine.key, mine.proof);
        assertEq(rollup.head().queueLength, 0, "entries");
    }

    function test_QUEUE_6_SignatureExpired() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        uint256 deadline = block.timestamp;
        bytes memory signature = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, deadline);
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureExpired.selector, deadline, deadline + 1));
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, signature);
    }

    /// @dev Each value that the signature covers, changed; and what is no signature of the owner.
    function test_QUEUE_6_SignatureInvalid() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        Signed memory other = signed(124, carol, 5, 1);
        uint256 deadline = block.timestamp;
        bytes[9] memory wrong = [
            permit(CAROL_SECRET + 1, carol, 5, 1, a.key, 0, deadline),
            permit(CAROL_SECRET, ALICE, 5, 1, a.key, 0, deadline),
            permit(CAROL_SECRET, carol, 6, 1, a.key, 0, deadline),
            permit(CAROL_SECRET, carol, 5, 2, a.key, 0, deadline),
            permit(CAROL_SECRET, carol, 5, 1, other.key, 0, deadline),
            permit(CAROL_SECRET, carol, 5, 1, a.key, 1, deadline),
            permit(CAROL_SECRET, carol, 5, 1, a.key, 0, deadline + 1),
            bytes(""),
            new bytes(65)
        ];
        bytes memory err = abi.encodeWithSelector(IBridge.SignatureInvalid.selector, carol);
        for (uint256 k; k < 9; ++k) {
            vm.expectRevert(err);
            bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, wrong[k]);
        }
        bytes memory right = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, deadline);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectRevert(err);
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, right);
        vm.chainId(chain);

        // the other root of the same signature
        bytes memory high = new bytes(65);
        for (uint256 i; i < 32; ++i) high[i] = right[i];
        bytes32 s;
        assembly {
            s := mload(add(right, 0x40))
        }
        s = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        for (uint256 i; i < 32; ++i) high[32 + i] = s[i];
        high[64] = right[64] == 0x1b ? bytes1(0x1c) : bytes1(0x1b);
        vm.expectRevert(err);
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, high);

        // a signature for ALICE does not speak for her by coming from somebody else
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureInvalid.selector, ALICE));
        bridge.changeKeyFor{value: QUEUE_FEE}(ALICE, 5, 1, a.key, a.proof, deadline, right);
        assertEq(bridge.nonces(carol), 0, "nothing was used");
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, right);
    }

    function test_QUEUE_6_replay() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        uint256 deadline = block.timestamp + 1 days;
        bytes memory signature = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, deadline);
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, signature);
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureInvalid.selector, carol));
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, signature);

        rollup = new Rollup(config()); // another bridge, of another rollup
        deployBridge(address(dollar), address(stoa), QUEUE_FEE);
        a = signed(123, carol, 5, 1);
        vm.expectRevert(abi.encodeWithSelector(IBridge.SignatureInvalid.selector, carol));
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, deadline, signature);
    }

    /// @dev A wrong proof of possession uses up no nonce: the owner signs once.
    function test_changeKeyFor_keepsTheNonce() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        bytes memory signature = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, block.timestamp);
        EdwardsKey.Possession memory wrong = signed(123, carol, 6, 1).proof;
        vm.expectRevert(abi.encodeWithSelector(EdwardsKey.PossessionInvalid.selector));
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, wrong, block.timestamp, signature);
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, block.timestamp, signature);
    }

    /// @dev A change of key pays nobody, whatever its status.
    function test_changeKey_hasNoEffectOnL1() public {
        Signed memory a = signed(123, ALICE, 5, 1);
        for (uint256 status; status < 2; ++status) {
            vm.prank(ALICE);
            bridge.changeKey{value: QUEUE_FEE}(5, 1, a.key, a.proof);
            Batch memory b = next();
            b.queueCount = 1;
            b.s = new uint256[8][](1);
            b.s[0] = entryRow(0, status, keyed(4 | 5 << 22, ALICE, a.key, 1));
            submit(b);
        }
        assertEq(rollup.head().queuePosition, 2, "consumed");
        assertEq(bridge.credits(ALICE, 0), 0, "credits");
        checkCustody();
    }

    /* BOOKINGS */

    uint56 private constant LAST_SERIAL = type(uint56).max;
    uint32 private constant LAST_BOOKING = 16382; // its terms are in the last record
    uint32 private constant LAST_PURSE = 16383;
    uint256 private constant LAST_AMOUNT = (1 << 112) - 1;

    function expectEntry(uint256[8] memory words, address sender) private {
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(rollup.head().queueLength, sender, words);
    }

    function expectForceError(bytes memory err, uint32 booking, uint56 serial) private {
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.force{value: QUEUE_FEE}(booking, serial);
    }

    function expectAwardError(bytes memory err, uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount)
        private
    {
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.award{value: QUEUE_FEE}(booking, serial, purse, tokenId, amount);
    }

    /// @dev By anyone, as often as he likes; the sender is the caller of the words.
    function test_force() public {
        uint32[4] memory bookings = [uint32(5), 5, 0, LAST_BOOKING];
        uint56[4] memory serials = [uint56(0x2007), 0x2007, 1, LAST_SERIAL];
        address[4] memory callers = [ALICE, ALICE, BOB, OPERATOR];
        for (uint256 k; k < 4; ++k) {
            expectEntry(forceWords(bookings[k], serials[k], callers[k]), callers[k]);
            vm.deal(callers[k], QUEUE_FEE);
            vm.prank(callers[k]);
            assertEq(bridge.force{value: QUEUE_FEE}(bookings[k], serials[k]), k, "index");
        }
        assertEq(rollup.head().queueLength, 4, "entries");
        assertEq(bridge.credits(OPERATOR, 0), 4 * QUEUE_FEE, "fees of the operator");
        checkCustody();
    }

    function test_award() public {
        uint32[4] memory bookings = [uint32(5), 5, 0, LAST_BOOKING];
        uint56[4] memory serials = [uint56(0x2007), 0x2007, 1, LAST_SERIAL];
        uint32[4] memory purses = [uint32(9), 9, 1, LAST_PURSE];
        uint8[4] memory tokens = [0, 0, 1, 2];
        uint256[4] memory amounts = [uint256(2000), 1, 0, LAST_AMOUNT];
        address[4] memory owners = [ALICE, ALICE, BOB, OPERATOR];
        for (uint256 k; k < 4; ++k) {
            expectEntry(awardWords(bookings[k], serials[k], purses[k], tokens[k], amounts[k], owners[k]), owners[k]);
            vm.deal(owners[k], QUEUE_FEE);
            vm.prank(owners[k]);
            assertEq(bridge.award{value: QUEUE_FEE}(bookings[k], serials[k], purses[k], tokens[k], amounts[k]), k, "index");
        }
        assertEq(rollup.head().queueLength, 4, "entries");
        assertEq(bridge.credits(OPERATOR, 0), 4 * QUEUE_FEE, "fees of the operator");
        checkCustody();
    }

    /// @dev By anyone, for any purse: who does not own it pays for an entry that is void.
    function test_fullExit() public {
        uint32[4] memory purses = [uint32(9), 9, 1, LAST_PURSE];
        uint8[4] memory tokens = [0, 0, 1, 2];
        address[4] memory owners = [ALICE, ALICE, BOB, OPERATOR];
        for (uint256 k; k < 4; ++k) {
            expectEntry(fullExitWords(purses[k], tokens[k], owners[k]), owners[k]);
            vm.deal(owners[k], QUEUE_FEE);
            vm.prank(owners[k]);
            assertEq(bridge.fullExit{value: QUEUE_FEE}(purses[k], tokens[k]), k, "index");
        }
        assertEq(rollup.head().queueLength, 4, "entries");
        assertEq(bridge.credits(OPERATOR, 0), 4 * QUEUE_FEE, "fees of the operator");
        checkCustody();
    }

    function test_fuzz_fullExit(uint32 purse, uint8 tokenId, address sender) public {
        purse = 1 + purse % LAST_PURSE;
        tokenId %= 3;
        vm.deal(sender, QUEUE_FEE);
        expectEntry(fullExitWords(purse, tokenId, sender), sender);
        vm.prank(sender);
        bridge.fullExit{value: QUEUE_FEE}(purse, tokenId);
    }

    function test_QUEUE_1_PurseOutOfRange_fullExit() public {
        for (uint256 k; k < 4; ++k) {
            uint32 purse = [uint32(0), LAST_PURSE + 1, 1 << 22, type(uint32).max][k];
            vm.expectRevert(abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, 16384, purse));
            bridge.fullExit{value: QUEUE_FEE}(purse, 0);
        }
        bridge.fullExit{value: QUEUE_FEE}(1, 0);
        bridge.fullExit{value: QUEUE_FEE}(LAST_PURSE, 0);
    }

    function test_QUEUE_2_UnknownToken_fullExit() public {
        for (uint256 id = 3; id < 256; ++id) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, id));
            bridge.fullExit{value: QUEUE_FEE}(9, uint8(id));
        }
        useToken(address(dollar)); // a bridge without STOA
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 2));
        bridge.fullExit{value: QUEUE_FEE}(9, 2);
    }

    /// @dev The examples of the specification's pages, which stand at a position with status 1.
    function test_bookings_wordsOfTheSpecification() public {
        address sender = 0xeAa7711AEcAD967EA466e508eB9Cbb0683247a0c;
        uint256[8] memory words = entry(0x7202406 & ~uint256(0x3fff00), sender);
        words[7] = 0x2007;
        vm.deal(sender, 2 * QUEUE_FEE);
        expectEntry(words, sender);
        vm.prank(sender);
        bridge.force{value: QUEUE_FEE}(28, 0x2007);

        words[0] = 0x1f4100007202507 & ~uint256(0x3fff00);
        words[7] = 0xc00000000002007;
        expectEntry(words, sender);
        vm.prank(sender);
        bridge.award{value: QUEUE_FEE}(28, 0x2007, 12, 1, 2000);
    }

    /// @dev That of the page of full exits: an entry has no amount.
    function test_fullExit_wordsOfTheSpecification() public {
        address sender = 0xc226eCc8d4b8Cc40Adbe3023Ce59fBBE0a790D70;
        vm.deal(sender, QUEUE_FEE);
        expectEntry(entry(0x100002202708 & ~uint256(0x3fff00), sender), sender);
        vm.prank(sender);
        bridge.fullExit{value: QUEUE_FEE}(8, 1);
    }

    /// @dev What one field holds, no other shows: any values in their ranges make the words of the layout.
    function test_fuzz_bookings(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount, address sender)
        public
    {
        booking %= LAST_BOOKING + 1;
        purse = 1 + purse % LAST_PURSE;
        tokenId %= 3;
        amount %= LAST_AMOUNT + 1;
        if (serial == 0) serial = 1;
        vm.deal(sender, 2 * QUEUE_FEE);
        vm.startPrank(sender);
        expectEntry(forceWords(booking, serial, sender), sender);
        bridge.force{value: QUEUE_FEE}(booking, serial);
        expectEntry(awardWords(booking, serial, purse, tokenId, amount, sender), sender);
        bridge.award{value: QUEUE_FEE}(booking, serial, purse, tokenId, amount);
        vm.stopPrank();
    }

    function test_QUEUE_9_BookingOutOfRange() public {
        uint32[4] memory wrong = [LAST_BOOKING + 1, LAST_BOOKING + 2, 1 << 22, type(uint32).max];
        for (uint256 k; k < 4; ++k) {
            bytes memory err = abi.encodeWithSelector(IBridge.BookingOutOfRange.selector, LAST_BOOKING + 1, wrong[k]);
            expectForceError(err, wrong[k], 1);
            expectAwardError(err, wrong[k], 1, 9, 0, 1);
        }
        assertEq(rollup.head().queueLength, 0, "entries");
        bridge.force{value: QUEUE_FEE}(LAST_BOOKING, 1);
        bridge.award{value: QUEUE_FEE}(LAST_BOOKING, 1, 9, 0, 1);
    }

    function test_QUEUE_9_SerialZero() public {
        bytes memory err = abi.encodeWithSelector(IBridge.SerialZero.selector);
        expectForceError(err, 5, 0);
        expectAwardError(err, 5, 0, 9, 0, 1);
        assertEq(rollup.head().queueLength, 0, "entries");
        bridge.force{value: QUEUE_FEE}(5, 1);
        bridge.award{value: QUEUE_FEE}(5, 1, 9, 0, 1);
    }

    /// @dev A serial of 2^56 or more has no encoding in the calldata.
    function test_QUEUE_9_serialTooLarge() public {
        for (uint256 bit; bit < 256; ++bit) {
            uint256 serial = 1 << bit;
            (bool forced,) = address(bridge).call{value: QUEUE_FEE}(abi.encodeWithSelector(IBridge.force.selector, 5, serial));
            (bool awarded,) =
                address(bridge).call{value: QUEUE_FEE}(abi.encodeWithSelector(IBridge.award.selector, 5, serial, 9, 0, 1));
            assertTrue(forced == (bit < 56), "force");
            assertTrue(awarded == (bit < 56), "award");
        }
        assertEq(rollup.head().queueLength, 2 * 56, "entries");
    }

    function test_QUEUE_10_PurseOutOfRange() public {
        for (uint256 k; k < 4; ++k) {
            uint32 purse = [uint32(0), LAST_PURSE + 1, 1 << 22, type(uint32).max][k];
            expectAwardError(abi.encodeWithSelector(IBridge.PurseOutOfRange.selector, 16384, purse), 5, 1, purse, 0, 1);
        }
        assertEq(rollup.head().queueLength, 0, "entries");
        bridge.award{value: QUEUE_FEE}(5, 1, 1, 0, 1);
        bridge.award{value: QUEUE_FEE}(5, 1, LAST_PURSE, 0, 1);
    }

    function test_QUEUE_10_UnknownToken() public {
        for (uint256 id = 3; id < 256; ++id) {
            expectAwardError(abi.encodeWithSelector(IBridge.UnknownToken.selector, id), 5, 1, 9, uint8(id), 1);
        }
        rollup = new Rollup(config());
        deployBridge(address(0), address(0), QUEUE_FEE);
        for (uint8 id = 1; id < 3; ++id) {
            expectAwardError(abi.encodeWithSelector(IBridge.UnknownToken.selector, id), 5, 1, 9, id, 1);
        }
        bridge.award{value: QUEUE_FEE}(5, 1, 9, 0, 1);
    }

    function test_QUEUE_10_AmountTooLarge() public {
        uint256 limit = LAST_AMOUNT + 1;
        assertEq(bridge.AMOUNT_LIMIT(), limit, "limit");
        uint256[4] memory wrong = [limit, limit + 1, 1 << 176, type(uint256).max];
        for (uint256 k; k < 4; ++k) {
            expectAwardError(abi.encodeWithSelector(IBridge.AmountTooLarge.selector, limit, wrong[k]), 5, 1, 9, 0, wrong[k]);
        }
        assertEq(rollup.head().queueLength, 0, "entries");
        bridge.award{value: QUEUE_FEE}(5, 1, 9, 0, LAST_AMOUNT);
    }

    /// @dev Neither takes ETH.
    function test_bookings_withoutValue() public {
        vm.deal(address(this), 2);
        (bool success,) = address(bridge).call{value: 1}(abi.encodeCall(IBridge.force, (5, 1)));
        assertTrue(!success, "force");
        (success,) = address(bridge).call{value: 1}(abi.encodeCall(IBridge.award, (5, 1, 9, 0, 1)));
        assertTrue(!success, "award");
        (success,) = address(bridge).call{value: 1}(abi.encodeCall(IBridge.fullExit, (5, 0)));
        assertTrue(!success, "full exit");
        assertEq(rollup.head().queueLength, 0, "entries");
    }

    /// @dev Both pay nobody, whatever their status: the token and the amount of an award are only words.
    function test_bookings_haveNoEffectOnL1() public {
        depositEth(BOB, 6, 1 ether);
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 1, 6, 0, 1 ether, BOB);
        submit(b);
        for (uint256 status; status < 2; ++status) {
            vm.startPrank(ALICE);
            bridge.force{value: QUEUE_FEE}(5, 0x2007);
            bridge.award{value: QUEUE_FEE}(5, 0x2007, 9, 0, 0.5 ether);
            vm.stopPrank();
            b = next();
            b.queueCount = 2;
            b.s = new uint256[8][](2);
            b.s[0] = entryRow(0, 1, forceWords(5, 0x2007, ALICE));
            b.s[1] = entryRow(1, status, awardWords(5, 0x2007, 9, 0, 0.5 ether, ALICE));
            submit(b);
        }
        assertEq(rollup.head().queuePosition, 5, "consumed");
        assertEq(bridge.credits(ALICE, 0), 0, "credits");
        assertEq(bridge.custody(0).owed, 5 * QUEUE_FEE, "owed: the fees");
        checkCustody();
    }

    /* TOKENS */

    function useToken(address token) private {
        rollup = new Rollup(config());
        deployBridge(token, address(0), QUEUE_FEE);
    }

    function test_feeOnTransfer() public {
        FeeToken token = new FeeToken();
        useToken(address(token));
        token.mint(ALICE, 1000);
        vm.startPrank(ALICE);
        token.approve(address(bridge), 1000);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, ALICE, entry(systemWord(2, 0, 0, 1, 1, 990, 0), ALICE));
        bridge.deposit{value: QUEUE_FEE}(1, 1000, 1, none, nothing);
        vm.stopPrank();
        assertEq(bridge.custody(1).holdings, 990, "what arrived");

        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 0, 1, 1, 990, ALICE);
        submit(b);
        bridge.claimFor(ALICE, 1);
        assertEq(token.balanceOf(ALICE), 981, "less another fee");
        assertEq(bridge.custody(1).holdings, 0, "nothing left");
    }

    function test_falseToken() public {
        FalseToken token = new FalseToken();
        useToken(address(token));
        expectDepositError(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)), 1, 5, 1);

        vm.prank(address(rollup)); // no way to hold any, so none can be owed
        vm.expectRevert(abi.encodeWithSelector(IBridge.CreditExceedsHoldings.selector, 1, 0, 5));
        bridge.credit(credits1(ALICE, 1, 5));
    }

    function test_silentToken() public {
        SilentToken token = new SilentToken();
        useToken(address(token));
        token.mint(ALICE, 5);
        vm.prank(ALICE);
        bridge.deposit{value: QUEUE_FEE}(1, 5, 1, none, nothing);
        vm.prank(address(rollup));
        bridge.credit(credits1(BOB, 1, 5));
        bridge.claimFor(BOB, 1);
        assertEq(token.balanceOf(BOB), 5, "paid");
    }

    function test_reentrantToken() public {
        ReentrantToken token = new ReentrantToken();
        useToken(address(token));
        bytes[3] memory calls = [
            abi.encodeCall(IBridge.deposit, (1, 1, 1, none, nothing)),
            abi.encodeCall(IBridge.claim, (1)),
            abi.encodeCall(IBridge.claimFor, (ALICE, 1))
        ];
        for (uint256 k; k < 3; ++k) {
            token.mint(ALICE, 10);
            token.arm(address(bridge), calls[k]);
            vm.startPrank(ALICE);
            token.approve(address(bridge), 10);
            bridge.deposit{value: QUEUE_FEE}(1, 10, 1, none, nothing);
            vm.stopPrank();
            expectGuarded(token, k);
        }
        assertEq(bridge.custody(1).holdings, 30, "each deposit once");

        vm.prank(address(rollup));
        bridge.credit(credits1(ALICE, 1, 30));
        token.arm(address(bridge), calls[2]);
        bridge.claimFor(ALICE, 1);
        expectGuarded(token, 3);
        assertEq(token.balanceOf(ALICE), 30, "paid once");
    }

    function expectGuarded(ReentrantToken token, uint256) private view {
        assertTrue(!token.succeeded(), "the call back fails");
        assertEq(
            keccak256(token.answer()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)),
            "by the guard"
        );
    }

    /* THE GENESIS */

    function test_fund() public {
        dollar.mint(ALICE, 500);
        vm.startPrank(ALICE);
        dollar.approve(address(bridge), 500);
        vm.expectEmit(address(bridge));
        emit IBridge.Funded(0, 7);
        bridge.fund{value: 7}(0, 7);
        bridge.fund(1, 500);
        vm.stopPrank();
        assertEq(bridge.custody(0).holdings, 7, "ETH");
        assertEq(bridge.custody(1).holdings, 500, "dollars");
        assertEq(rollup.head().queueLength, 0, "no entry");
        checkCustody();
    }

    function test_fund_WrongValue() public {
        uint8[4] memory tokens = [0, 0, 1, 1];
        uint256[4] memory amounts = [uint256(7), 7, 0, 7];
        uint256[4] memory values = [uint256(6), 8, 1, 1];
        for (uint256 k; k < 4; ++k) {
            uint256 expected = tokens[k] == 0 ? amounts[k] : 0;
            vm.expectRevert(abi.encodeWithSelector(IBridge.WrongValue.selector, expected, values[k]));
            vm.prank(ALICE);
            bridge.fund{value: values[k]}(tokens[k], amounts[k]);
        }
        vm.expectRevert(abi.encodeWithSelector(IBridge.AmountZero.selector));
        bridge.fund(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
        bridge.fund(3, 1);
    }

    /// @dev Later it would be money that the state knows nothing of.
    function test_fund_GenesisOver() public {
        submit(next());
        vm.expectRevert(abi.encodeWithSelector(IBridge.GenesisOver.selector, 1));
        vm.prank(ALICE);
        bridge.fund{value: 7}(0, 7);
    }

    /* CREDITS */

    function credits1(address account, uint8 id, uint112 amount) private pure returns (IBridge.Credit[] memory list) {
        list = new IBridge.Credit[](1);
        list[0] = IBridge.Credit(account, id, amount);
    }

    function test_credit_NotCreditor() public {
        depositEth(ALICE, 1, 100);
        address[3] memory others = [ALICE, OPERATOR, address(this)];
        for (uint256 k; k < 3; ++k) {
            vm.prank(others[k]);
            vm.expectRevert(abi.encodeWithSelector(IBridge.NotCreditor.selector, others[k]));
            bridge.credit(credits1(ALICE, 0, 1));
        }
    }

    function test_credit_CreditExceedsHoldings() public {
        depositEth(ALICE, 1, 100);
        uint256 holdings = 100 + QUEUE_FEE;
        vm.startPrank(address(rollup));
        vm.expectRevert(abi.encodeWithSelector(IBridge.CreditExceedsHoldings.selector, 0, holdings, holdings + 1));
        bridge.credit(credits1(BOB, 0, 101));
        vm.expectRevert(abi.encodeWithSelector(IBridge.CreditExceedsHoldings.selector, 3, 0, 1));
        bridge.credit(credits1(BOB, 3, 1));

        // in two pieces
        IBridge.Credit[] memory list = new IBridge.Credit[](2);
        list[0] = IBridge.Credit(BOB, 0, 50);
        list[1] = IBridge.Credit(ALICE, 0, 51);
        vm.expectRevert(abi.encodeWithSelector(IBridge.CreditExceedsHoldings.selector, 0, holdings, holdings + 1));
        bridge.credit(list);
        list[1].amount = 50;
        bridge.credit(list);
        vm.stopPrank();
        checkCustody();
    }

    function test_credit_passesOverZero() public {
        vm.prank(address(rollup));
        bridge.credit(credits1(BOB, 3, 0));
        assertEq(bridge.credits(BOB, 3), 0, "nothing");
    }

    function test_claim() public {
        submit(full());
        checkCustody();
        uint256 before = BOB.balance;

        vm.expectEmit(address(bridge));
        emit IBridge.Claimed(BOB, 0, 0.75 ether);
        vm.prank(BOB);
        assertEq(bridge.claim(0), 0.75 ether, "amount");
        assertEq(BOB.balance - before, 0.75 ether, "ETH");
        assertEq(bridge.credits(BOB, 0), 0, "spent");

        vm.expectEmit(address(bridge));
        emit IBridge.Claimed(BOB, 1, 500);
        vm.prank(ALICE); // on his behalf
        bridge.claimFor(BOB, 1);
        assertEq(dollar.balanceOf(BOB), 500, "dollars");

        bridge.claimFor(OPERATOR, 0);
        assertEq(OPERATOR.balance, 2 * QUEUE_FEE, "fees");
        checkCustody();
    }

    function test_claim_NothingToClaim() public {
        submit(full());
        bridge.claimFor(BOB, 0);
        for (uint8 id; id < 3; ++id) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.NothingToClaim.selector, ALICE, id));
            bridge.claimFor(ALICE, id);
        }
        vm.expectRevert(abi.encodeWithSelector(IBridge.NothingToClaim.selector, BOB, 0));
        vm.prank(BOB);
        bridge.claim(0);
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
        bridge.claimFor(BOB, 3);
    }

    function test_claim_EthTransferFailed() public {
        depositEth(ALICE, 1, 100);
        address proud = address(new Claimant(bridge, false));
        vm.prank(address(rollup));
        bridge.credit(credits1(proud, 0, 100));
        vm.expectRevert(abi.encodeWithSelector(IBridge.EthTransferFailed.selector, proud, 100));
        bridge.claimFor(proud, 0);
        assertEq(bridge.credits(proud, 0), 100, "the credit stays");
    }

    function test_claim_reentrantAccount() public {
        depositEth(ALICE, 1, 300);
        Claimant account = new Claimant(bridge, true);
        vm.prank(address(rollup));
        bridge.credit(credits1(address(account), 0, 100));
        bridge.claimFor(address(account), 0);
        assertEq(address(account).balance, 100, "paid once");
        assertEq(
            keccak256(account.answer()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)),
            "by the guard"
        );
    }

    function test_plainEthIsRefused() public {
        vm.deal(address(this), 10);
        (bool success,) = address(bridge).call{value: 1}("");
        assertTrue(!success, "without data");
        (success,) = address(bridge).call{value: 1}(hex"12345678");
        assertTrue(!success, "with data");
        (success,) = address(rollup).call{value: 1}("");
        assertTrue(!success, "to the rollup");
    }

    /// @dev Deposits, refusals, withdrawals and claims in any order keep the books in balance.
    function test_fuzz_custody(uint256 seed) public {
        uint256[2] memory owned; // what the state owns of ETH and dollars
        for (uint256 step; step < 12; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 amount = 1 + (seed >> 8) % 1000;
            address account = seed & 4 == 0 ? ALICE : BOB;
            uint8 id = uint8((seed >> 4) & 1);
            if (seed & 3 == 0) {
                amount = amount % (owned[id] + 1);
                Batch memory b = next();
                b.s = new uint256[8][](1);
                b.s[0] = withdrawRow(3, 1, id, amount, account);
                submit(b);
                owned[id] -= amount;
            } else if (seed & 3 == 1) {
                if (bridge.credits(account, id) != 0) bridge.claimFor(account, id);
            } else {
                if (id == 0) depositEth(account, 1, amount);
                else depositDollars(account, 1, amount);
                Batch memory b = next();
                b.queueCount = 1;
                b.s = new uint256[8][](1);
                b.s[0] = depositRow(0, seed & 1, 1, id, amount, account);
                submit(b);
                if (seed & 1 == 1) owned[id] += amount;
            }
            checkCustody();
            IBridge.Custody memory c = bridge.custody(id);
            assertEq(c.holdings - c.owed, owned[id], "what the state owns");
        }
    }

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_deposit() public {
        depositEth(BOB, 1, 1);
        Signed memory a = signed(123456789, ALICE, 5);
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
        vm.snapshotGasLastCall("Bridge: deposit of ETH with key");
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, none, nothing);
        vm.snapshotGasLastCall("Bridge: deposit of ETH without key");
    }

    /// hardhat-config: isolate = true
    function test_gas_changeKey() public {
        Signed memory a = signed(123, ALICE, 5, 1);
        vm.prank(ALICE);
        bridge.changeKey{value: QUEUE_FEE}(5, 1, a.key, a.proof);
        vm.snapshotGasLastCall("Bridge: change of key");
    }

    /// hardhat-config: isolate = true
    function test_gas_changeKeyFor() public {
        address carol = vm.addr(CAROL_SECRET);
        Signed memory a = signed(123, carol, 5, 1);
        bytes memory signature = permit(CAROL_SECRET, carol, 5, 1, a.key, 0, block.timestamp);
        bridge.changeKeyFor{value: QUEUE_FEE}(carol, 5, 1, a.key, a.proof, block.timestamp, signature);
        vm.snapshotGasLastCall("Bridge: change of key by signature");
    }

    /// hardhat-config: isolate = true
    function test_gas_bookings() public {
        depositEth(BOB, 1, 1);
        vm.startPrank(ALICE);
        bridge.force{value: QUEUE_FEE}(5, 0x2007);
        vm.snapshotGasLastCall("Bridge: demand to end a booking");
        bridge.award{value: QUEUE_FEE}(5, 0x2007, 9, 1, 2000);
        vm.snapshotGasLastCall("Bridge: award");
        bridge.fullExit{value: QUEUE_FEE}(9, 1);
        vm.snapshotGasLastCall("Bridge: full exit");
        vm.stopPrank();
    }

    /// hardhat-config: isolate = true
    function test_gas_depositToken() public {
        depositDollars(BOB, 1, 1);
        dollar.mint(ALICE, 100);
        vm.startPrank(ALICE);
        dollar.approve(address(bridge), 100);
        bridge.deposit{value: QUEUE_FEE}(1, 50, 5, none, nothing);
        vm.snapshotGasLastCall("Bridge: deposit of a token without key");
        vm.stopPrank();
    }

    /// hardhat-config: isolate = true
    function test_gas_claim() public {
        submit(full());
        bridge.claimFor(BOB, 0);
        vm.snapshotGasLastCall("Bridge: claim of ETH");
        bridge.claimFor(BOB, 1);
        vm.snapshotGasLastCall("Bridge: claim of a token");
    }
}
