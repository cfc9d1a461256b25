// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Bridge} from "../src/Bridge.sol";
import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Rollup} from "../src/Rollup.sol";
import {TestDollar} from "../src/TestDollar.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {FalseToken, FeeToken, ReentrantToken, SilentToken} from "./mocks/Tokens.sol";
import {NaiveEdwards} from "./utils/NaiveEdwards.sol";
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

contract BridgeTest is RollupFixture {
    EdwardsKey.Key private none;
    EdwardsKey.Possession private nothing;

    struct Signed {
        EdwardsKey.Key key;
        EdwardsKey.Possession proof;
    }

    /// @dev A key with its proof of possession for a deposit.
    function signed(uint256 secret, address owner, uint32 purse) private view returns (Signed memory a) {
        (a.key.x, a.key.y) = NaiveEdwards.mulBase(secret);
        if (a.key.x & 1 == 1) (a.key.x, secret) = (EdwardsKey.Q - a.key.x, EdwardsKey.ORDER - secret);
        uint256 nonce = 987654321 + secret % 1000;
        (a.proof.rx, a.proof.ry) = NaiveEdwards.mulBase(nonce);
        uint256 e = uint128(
            uint256(
                keccak256(
                    bytes.concat(
                        "stoa.pop.v1",
                        abi.encode(block.chainid, address(rollup), 0, owner, purse, 0, a.key, a.proof.rx, a.proof.ry)
                    )
                )
            )
        );
        a.proof.s = addmod(nonce, mulmod(e, secret, EdwardsKey.ORDER), EdwardsKey.ORDER);
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

    function deploy(IRollup r, address d, address s) external returns (Bridge) {
        return new Bridge(r, d, s, 0);
    }

    function test_construction() public {
        assertEq(bridge.rollup(), address(rollup), "rollup");
        assertEq(bridge.operator(), OPERATOR, "operator");
        assertEq(bridge.queueFee(), QUEUE_FEE, "queue fee");
        assertEq(bridge.token(0), address(0), "ETH");
        assertEq(bridge.token(1), address(dollar), "test dollar");
        assertEq(bridge.token(2), address(stoa), "STOA");
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
        bridge.token(3);
    }

    function test_construction_WrongBridge() public {
        address next_ = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IBridge.WrongBridge.selector, next_, address(bridge)));
        this.deploy(rollup, address(dollar), address(stoa));
    }

    function test_construction_TokenInvalid() public {
        for (uint256 k; k < 3; ++k) {
            Rollup r = new Rollup(config());
            address first = k == 0 ? ALICE : address(dollar);
            address second = k == 1 ? ALICE : address(dollar);
            uint256 id = k == 0 ? 1 : 2;
            vm.expectRevert(abi.encodeWithSelector(IBridge.TokenInvalid.selector, id, id == 1 ? first : second));
            this.deploy(r, first, second);
        }
    }

    function test_construction_withoutTokens() public {
        rollup = new Rollup(config());
        bridge = new Bridge(rollup, address(0), address(0), QUEUE_FEE);
        for (uint8 id = 1; id < 3; ++id) expectDepositError(abi.encodeWithSelector(IBridge.UnknownToken.selector, id), id, 1, 1);
        depositEth(ALICE, 1, 1);
    }

    /* DEPOSITS */

    function test_deposit_eth() public {
        uint256 s0 = systemWord(2, 0, 0, 5, 0, 1 ether, 0);
        vm.expectEmit(address(bridge));
        emit IBridge.Credited(OPERATOR, 0, QUEUE_FEE);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, ALICE, s0, 0, 0);
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
        emit IRollup.Enqueued(1, ALICE, systemWord(2, 0, 0, 16383, 2, 70, 0), 0, 0);
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
        emit IRollup.Enqueued(0, ALICE, systemWord(2, 0, 0, 5, 0, 7, 0), a.key.x, a.key.y);
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
    }

    function test_deposit_withoutQueueFee() public {
        rollup = new Rollup(config());
        bridge = new Bridge(rollup, address(dollar), address(stoa), 0);
        vm.prank(ALICE);
        bridge.deposit{value: 5}(0, 5, 1, none, nothing);
        assertEq(bridge.credits(OPERATOR, 0), 0, "no fee");
        assertEq(bridge.custody(0).holdings, 5, "holdings");
    }

    function test_deposit_WrongValue() public {
        dollar.mint(ALICE, 10);
        vm.startPrank(ALICE);
        dollar.approve(address(bridge), 10);
        uint256[4] memory values = [uint256(0), 10, 10 + QUEUE_FEE - 1, 10 + QUEUE_FEE + 1];
        for (uint256 k; k < 4; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.WrongValue.selector, 10 + QUEUE_FEE, values[k]));
            bridge.deposit{value: values[k]}(0, 10, 1, none, nothing);
        }
        values = [uint256(0), QUEUE_FEE - 1, QUEUE_FEE + 1, QUEUE_FEE + 10];
        for (uint256 k; k < 4; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.WrongValue.selector, QUEUE_FEE, values[k]));
            bridge.deposit{value: values[k]}(1, 10, 1, none, nothing);
        }
        vm.stopPrank();
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
        bridge = new Bridge(rollup, address(dollar), address(stoa), QUEUE_FEE);
        vm.expectRevert(err);
        vm.prank(ALICE);
        bridge.deposit{value: 7 + QUEUE_FEE}(0, 7, 5, a.key, a.proof);
    }

    /* TOKENS */

    function useToken(address token) private {
        rollup = new Rollup(config());
        bridge = new Bridge(rollup, token, address(0), QUEUE_FEE);
    }

    function test_feeOnTransfer() public {
        FeeToken token = new FeeToken();
        useToken(address(token));
        token.mint(ALICE, 1000);
        vm.startPrank(ALICE);
        token.approve(address(bridge), 1000);
        vm.expectEmit(address(rollup));
        emit IRollup.Enqueued(0, ALICE, systemWord(2, 0, 0, 1, 1, 990, 0), 0, 0);
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

    /* CREDITS */

    function credits1(address account, uint8 id, uint112 amount) private pure returns (IBridge.Credit[] memory list) {
        list = new IBridge.Credit[](1);
        list[0] = IBridge.Credit(account, id, amount);
    }

    function test_credit_NotRollup() public {
        depositEth(ALICE, 1, 100);
        address[3] memory others = [ALICE, OPERATOR, address(this)];
        for (uint256 k; k < 3; ++k) {
            vm.prank(others[k]);
            vm.expectRevert(abi.encodeWithSelector(IBridge.NotRollup.selector, address(rollup), others[k]));
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
