// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Kzg} from "../src/Kzg.sol";
import {Rollup} from "../src/Rollup.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {Reenterer} from "./mocks/Accounts.sol";
import {BreakableToken, FeeToken, HostileToken, RebasingToken, SilentToken, TalkativeToken} from "./mocks/Tokens.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

interface Mintable {
    function mint(address account, uint256 amount) external;
}

/// @dev Tokens that do what a token should not, as token 1 and as token 2, beside ETH and a token that does as it should: from the
/// deposit to the claim after a batch, and from the freeze to the exit. The books never drift, and one token's failure stands in
/// nobody's way.
contract TokensTest is RollupFixture {
    EdwardsKey.Key private none;
    EdwardsKey.Possession private nothing;

    address private token; // the weird one
    uint8 private id;
    uint8 private other; // the id of the dollar

    uint256 private constant GAS = 3_000_000; // of a call that may burn all of it

    /* SET-UP */

    /// @dev A rollup with the weird token as token `id_`, and a dollar as the other one.
    function use(address token_, uint8 id_) private {
        (token, id, other) = (token_, id_, 3 - id_);
        rollup = new Rollup(config());
        deployBridge(id == 1 ? token : address(dollar), id == 2 ? token : address(dollar), QUEUE_FEE);
    }

    function give(address owner, uint8 tokenId, uint256 amount) private {
        address t = bridge.token(tokenId);
        Mintable(t).mint(owner, amount);
        vm.prank(owner);
        (bool ok,) = t.call(abi.encodeCall(IERC20.approve, (address(bridge), amount))); // not all of them know it
        ok;
    }

    function tryDeposit(address owner, uint8 tokenId, uint256 amount, uint32 purse) private returns (bool ok, bytes memory answer) {
        if (tokenId != 0) give(owner, tokenId, amount);
        bytes memory data = abi.encodeCall(IBridge.deposit, (tokenId, amount, purse, none, nothing));
        uint256 value = QUEUE_FEE + (tokenId == 0 ? amount : 0);
        vm.prank(owner);
        (ok, answer) = address(bridge).call{value: value, gas: GAS}(data);
    }

    function deposit(address owner, uint8 tokenId, uint256 amount, uint32 purse) private {
        (bool ok,) = tryDeposit(owner, tokenId, amount, purse);
        assertTrue(ok, "deposit");
    }

    function tryClaim(address account, uint8 tokenId) private returns (bool ok, bytes memory answer) {
        return address(bridge).call{gas: GAS}(abi.encodeCall(IBridge.claimFor, (account, tokenId)));
    }

    function refuseClaim(address account, uint8 tokenId) private returns (bytes memory answer) {
        uint256 before = bridge.credits(account, tokenId);
        assertTrue(before != 0, "there is a credit");
        bool ok;
        (ok, answer) = tryClaim(account, tokenId);
        assertTrue(!ok, "claim is refused");
        assertEq(bridge.credits(account, tokenId), before, "the credit stays");
        checkBooks();
    }

    /// @dev The claim of an account is paid with so much.
    function pay(address account, uint8 tokenId, uint256 want) private {
        uint256 before = balance(account, tokenId);
        (bool ok,) = tryClaim(account, tokenId);
        assertTrue(ok, "claim");
        assertEq(balance(account, tokenId) - before, want, "paid");
        assertEq(bridge.credits(account, tokenId), 0, "spent");
        checkBooks();
    }

    function balance(address account, uint8 tokenId) private view returns (uint256) {
        return tokenId == 0 ? account.balance : IERC20(bridge.token(tokenId)).balanceOf(account);
    }

    function checkBooks() private view {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(balance(address(bridge), tokenId), bridge.custody(tokenId).holdings, "the balance is the holdings");
        }
        checkCredits();
    }

    function checkCredits() private view {
        address[4] memory accounts = [ALICE, BOB, OPERATOR, token];
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            IBridge.Custody memory c = bridge.custody(tokenId);
            uint256 sum;
            for (uint256 i; i < accounts.length; ++i) sum += bridge.credits(accounts[i], tokenId);
            assertEq(sum, c.owed, "owed is the sum of the credits");
            assertTrue(c.owed <= c.holdings, "holdings cover what is owed");
        }
    }

    /* A ROLLUP'S LIFE */

    /// @dev ALICE has `amount` of the weird token in purse 5, BOB 700 dollars in purse 6, ALICE 300 wei in purse 7, all taken by a batch.
    function settleDeposits(uint256 amount, uint256 arrives) private {
        deposit(ALICE, id, amount, 5);
        deposit(BOB, other, 700, 6);
        deposit(ALICE, 0, 300, 7);
        Batch memory b = next();
        b.queueCount = 3;
        b.s = new uint256[8][](3);
        b.s[0] = depositRow(0, 1, 5, id, arrives, ALICE);
        b.s[1] = depositRow(1, 1, 6, other, 700, BOB);
        b.s[2] = depositRow(2, 1, 7, 0, 300, ALICE);
        submit(b);
        checkBooks();
    }

    function withdraw(address recipient, uint8 tokenId, uint256 amount) private {
        Batch memory b = next();
        b.s = new uint256[8][](1);
        b.s[0] = withdrawRow(1, 5, tokenId, amount, recipient);
        submit(b);
        checkBooks();
    }

    function freeze() private {
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
    }

    /// @dev Anybody makes everybody's exit, in one call: `left` of the weird token, and what nobody has withdrawn of the others.
    function exitAll(uint256 left) private {
        Kzg.Opening[] memory list = new Kzg.Opening[](3);
        list[0] = openRecord(5, pursed(ALICE, id, left), 4);
        list[1] = openRecord(6, pursed(BOB, other, 700), 4);
        list[2] = openRecord(7, pursed(ALICE, 0, 300), 4);
        exits.exit(list);
        checkBooks();
    }

    function pursed(address owner, uint8 tokenId, uint256 amount) private pure returns (uint256[4] memory cells) {
        cells[0] = 2 | uint256(uint160(owner)) << 8 | uint256(tokenId >> 1) << 216;
        cells[2 + (tokenId & 1)] = amount;
    }

    /// @dev Nothing is left, of no token.
    function checkEmpty() private {
        pay(OPERATOR, 0, bridge.credits(OPERATOR, 0));
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(bridge.custody(tokenId).holdings, 0, "holdings");
            assertEq(bridge.custody(tokenId).owed, 0, "owed");
        }
    }

    /// @dev From the deposit to the last exit, with a token of which a part arrives. One deposit is taken by no batch.
    function tellStory(uint256 amount, function(uint256) internal view returns (uint256) arrives) private {
        uint256 held = arrives(amount);
        settleDeposits(amount, held);
        withdraw(BOB, id, held / 4);
        pay(BOB, id, arrives(held / 4));
        deposit(BOB, id, amount, 6);
        freeze();

        exitAll(held - held / 4);
        exits.refund(3, entry(systemWord(2, 0, 0, 6, id, held, 0), BOB));
        checkBooks();
        pay(ALICE, id, arrives(held - held / 4));
        pay(BOB, id, arrives(held));
        pay(BOB, other, 700);
        pay(ALICE, 0, 300);
        checkEmpty();
    }

    function all(uint256 amount) private pure returns (uint256) {
        return amount;
    }

    function lessOnePerCent(uint256 amount) private pure returns (uint256) {
        return amount - amount / 100;
    }

    function whatArrives(uint256 amount) private view returns (uint256) {
        return HostileToken(payable(token)).arriving(amount);
    }

    /* FEES, ANSWERS, DECIMALS */

    function test_feeOnTransfer() public {
        for (uint8 k = 1; k < 3; ++k) {
            use(address(new FeeToken()), k);
            tellStory(1000, lessOnePerCent);
        }
    }

    /// @dev What arrives counts, if it is a unit of a million.
    function test_feeOnTransfer_ofNearlyAll() public {
        for (uint8 k = 1; k < 3; ++k) {
            HostileToken t = new HostileToken();
            use(address(t), k);
            t.behave(9_999, false, true);
            deposit(ALICE, id, 10_000, 5);
            assertEq(bridge.custody(id).holdings, 1, "what arrived");
            t.behave(10_000, false, true);
            (bool ok, bytes memory answer) = tryDeposit(ALICE, id, 10_000, 5);
            assertTrue(!ok, "nothing arrives");
            assertEq(bytes32(bytes4(answer)), IBridge.AmountZero.selector, "error");
            checkBooks();
        }
    }

    function test_noAnswer() public {
        for (uint8 k = 1; k < 3; ++k) {
            use(address(new SilentToken()), k);
            tellStory(1000, all);
        }
    }

    function test_answerWithABlobBehind() public {
        for (uint8 k = 1; k < 3; ++k) {
            use(address(new TalkativeToken()), k);
            tellStory(1000, all);
        }
    }

    /// @dev Units are units: the bridge knows no decimals.
    function test_decimals() public {
        for (uint8 k = 1; k < 3; ++k) {
            for (uint8 decimals; decimals < 37; decimals += 36) {
                use(address(new BreakableToken(decimals)), k);
                tellStory(4, all);
                use(address(new BreakableToken(decimals)), k);
                tellStory(1 << 110, all);
            }
        }
    }

    /// @dev 2^112 units of 36 decimals are a two-hundredth part of one: more is refused at the door.
    function test_decimals_36_aWholeOneIsTooMuch() public {
        for (uint8 k = 1; k < 3; ++k) {
            use(address(new BreakableToken(36)), k);
            (bool ok, bytes memory answer) = tryDeposit(ALICE, id, 1e36, 5);
            assertTrue(!ok, "a whole one");
            assertEq(
                keccak256(answer), keccak256(abi.encodeWithSelector(IBridge.HoldingsTooLarge.selector, 1 << 112, 1e36)), "error"
            );
            deposit(ALICE, id, 1e36 / 200, 5);
            checkBooks();
        }
    }

    /* CALLS BACK */

    /// @dev Every function that moves tokens, called by the token while each of them moves tokens.
    function test_reentrant_guarded() public {
        bytes[4] memory inner = [
            abi.encodeCall(IBridge.deposit, (0, 1, 1, none, nothing)),
            abi.encodeCall(IBridge.claim, (0)),
            abi.encodeCall(IBridge.claimFor, (OPERATOR, 0)),
            abi.encodeCall(IBridge.fund, (0, 1))
        ];
        uint256[4] memory values = [QUEUE_FEE + 1, 0, 0, 1];
        for (uint8 k = 1; k < 3; ++k) {
            HostileToken t = new HostileToken();
            vm.deal(address(t), 1 ether);
            for (uint256 i; i < 4; ++i) {
                use(address(t), k);
                give(BOB, id, 100);
                t.arm(address(bridge), values[i], inner[i]);
                vm.prank(BOB);
                bridge.fund(id, 100);
                checkGuarded(t);

                t.arm(address(bridge), values[i], inner[i]);
                deposit(ALICE, id, 1000, 5);
                checkGuarded(t);

                t.arm(address(bridge), values[i], inner[i]);
                withdraw(BOB, id, 100);
                pay(BOB, id, 100);
                checkGuarded(t);
                assertEq(bridge.custody(id).holdings, 1000, "each once");
                assertEq(rollup.head().queueLength, 1, "one entry");
            }
        }
    }

    function checkGuarded(HostileToken t) private view {
        assertEq(t.target(), address(0), "called back");
        assertTrue(!t.succeeded(), "in vain");
        assertEq(
            keccak256(t.answer()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)),
            "for the guard"
        );
        checkBooks();
    }

    /// @dev An entry moves no token, so the token may make one in the middle of a deposit: it comes first, and both are paid.
    function test_reentrant_entries() public {
        bytes[3] memory inner = [
            abi.encodeCall(IBridge.force, (8, 1)),
            abi.encodeCall(IBridge.award, (8, 1, 1, 0, 1)),
            abi.encodeCall(IBridge.fullExit, (1, 0))
        ];
        for (uint8 k = 1; k < 3; ++k) {
            HostileToken t = new HostileToken();
            vm.deal(address(t), 1 ether);
            for (uint256 i; i < 3; ++i) {
                use(address(t), k);
                t.arm(address(bridge), QUEUE_FEE + 1, inner[i]); // one wei too much
                deposit(ALICE, id, 1000, 5);
                assertTrue(t.succeeded(), "entered");
                assertEq(rollup.queueEntry(1).kind, [6, 7, 8][i], "first");
                assertEq(rollup.queueEntry(2).kind, 2, "second");
                assertEq(bridge.credits(OPERATOR, 0), 2 * QUEUE_FEE, "both are paid");
                assertEq(bridge.credits(address(t), 0), 1, "what was too much");
                checkBooks();
            }
        }
    }

    /// @dev The same while a token and ETH are paid out; the credit is spent by then.
    function test_reentrant_claims() public {
        for (uint8 k = 1; k < 3; ++k) {
            HostileToken t = new HostileToken();
            vm.deal(address(t), 1 ether);
            use(address(t), k);
            settleDeposits(1000, 1000);
            withdraw(BOB, id, 400);
            t.arm(address(bridge), QUEUE_FEE, abi.encodeCall(IBridge.force, (8, 1)));
            pay(BOB, id, 400);
            assertTrue(t.succeeded(), "entered");
            checkBooks();
        }
    }

    /// @dev Who calls back when he is paid ETH.
    function test_reentrant_claimant() public {
        Reenterer account = new Reenterer();
        use(address(new BreakableToken(18)), 1);
        settleDeposits(1000, 1000);
        token = address(account); // whose credits count, too
        withdraw(address(account), 0, 200);
        account.arm(address(bridge), 0, abi.encodeCall(IBridge.claim, (0)));
        pay(address(account), 0, 200);
        assertTrue(!account.succeeded(), "not again");

        withdraw(address(account), 0, 100);
        account.arm(address(bridge), 50, abi.encodeCall(IBridge.force, (8, 1)));
        pay(address(account), 0, 100);
        assertTrue(!account.succeeded(), "for too little");
    }

    /// @dev Fees, no answers and calls back at once.
    function test_hostile() public {
        for (uint8 k = 1; k < 3; ++k) {
            HostileToken t = new HostileToken();
            use(address(t), k);
            t.behave(333, false, true);
            tellStory(100_000, whatArrives);
        }
    }

    /* FAILURES */

    /// @dev What a claim of the broken token gets.
    function checkFailure(BreakableToken.Fault fault, bytes memory answer) private view {
        if (fault == BreakableToken.Fault.BURNS_GAS) {
            assertEq(answer.length, 0, "nothing is left to answer with");
        } else if (fault == BreakableToken.Fault.REVERTS_WITH_A_BLOB) {
            assertEq(answer.length, 200_000, "what the token said");
        } else if (fault == BreakableToken.Fault.REVERTS) {
            assertEq(bytes32(bytes4(answer)), BreakableToken.Paused.selector, "what the token said");
        } else {
            assertEq(
                keccak256(answer), keccak256(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token)), "refused"
            );
        }
    }

    /// @dev A token that breaks while the rollup lives: its claims and deposits fail, and nothing else does. It heals, and all is paid.
    function test_broken() public {
        for (uint8 k = 1; k < 3; ++k) {
            for (uint256 f = 1; f < 7; ++f) {
                BreakableToken.Fault fault = BreakableToken.Fault(f);
                BreakableToken t = new BreakableToken(18);
                use(address(t), k);
                settleDeposits(1000, 1000);
                withdraw(ALICE, id, 400);
                withdraw(BOB, id, 100);
                withdraw(ALICE, 0, 50);
                withdraw(ALICE, other, 60);
                t.break_(fault);

                checkFailure(fault, refuseClaim(ALICE, id));
                checkFailure(fault, refuseClaim(BOB, id));
                pay(ALICE, 0, 50);
                pay(ALICE, other, 60);
                (bool ok,) = tryDeposit(ALICE, id, 5, 5);
                assertTrue(!ok, "deposits");
                checkBooks();
                deposit(ALICE, other, 5, 5);
                submit(next());

                t.break_(BreakableToken.Fault.NONE);
                pay(BOB, id, 100);
                pay(ALICE, id, 400);
                deposit(ALICE, id, 5, 5);
                checkBooks();
            }
        }
    }

    /// @dev A token that breaks before everybody leaves: exits and refunds call no token, and what it owes is paid when it heals.
    function test_broken_exits() public {
        for (uint8 k = 1; k < 3; ++k) {
            for (uint256 f = 1; f < 7; ++f) {
                BreakableToken.Fault fault = BreakableToken.Fault(f);
                BreakableToken t = new BreakableToken(18);
                use(address(t), k);
                settleDeposits(1000, 1000);
                deposit(BOB, id, 30, 6);
                freeze();
                t.break_(fault);

                exitAll(1000);
                exits.refund(3, entry(systemWord(2, 0, 0, 6, id, 30, 0), BOB));
                checkFailure(fault, refuseClaim(ALICE, id));
                checkFailure(fault, refuseClaim(BOB, id));
                pay(ALICE, 0, 300);
                pay(BOB, other, 700);

                t.break_(BreakableToken.Fault.NONE);
                pay(ALICE, id, 1000);
                pay(BOB, id, 30);
                checkEmpty();
            }
        }
    }

    /// @dev A token whose code is gone pays nobody: a call to nothing is no payment.
    function test_withoutCode() public {
        for (uint8 k = 1; k < 3; ++k) {
            use(address(new BreakableToken(18)), k);
            settleDeposits(1000, 1000);
            freeze();
            exitAll(1000);
            bytes memory code = token.code;
            vm.etch(token, "");
            (bool ok, bytes memory answer) = tryClaim(ALICE, id);
            assertTrue(!ok, "claim");
            checkFailure(BreakableToken.Fault.ANSWERS_FALSE, answer);
            assertEq(bridge.credits(ALICE, id), 1000, "the credit stays");
            vm.etch(token, code);
            pay(ALICE, 0, 300);
            pay(ALICE, id, 1000);
        }
    }

    /// @dev Who is barred keeps his credit, gets everything else, and stands in nobody's way.
    function test_blacklist() public {
        for (uint8 k = 1; k < 3; ++k) {
            BreakableToken t = new BreakableToken(18);
            use(address(t), k);
            settleDeposits(1000, 1000);
            deposit(BOB, id, 30, 6);
            t.bar(ALICE, true);
            withdraw(ALICE, id, 400);
            checkBarred(ALICE, refuseClaim(ALICE, id));
            freeze();

            exitAll(600);
            exits.refund(3, entry(systemWord(2, 0, 0, 6, id, 30, 0), BOB));
            checkBarred(ALICE, refuseClaim(ALICE, id));
            pay(ALICE, 0, 300);
            pay(BOB, id, 30);
            pay(BOB, other, 700);

            t.bar(ALICE, false);
            pay(ALICE, id, 1000);
            checkEmpty();
        }
    }

    /// @dev If the bridge itself is barred, the token is lost until it is not; nothing else is.
    function test_blacklist_theBridge() public {
        for (uint8 k = 1; k < 3; ++k) {
            BreakableToken t = new BreakableToken(18);
            use(address(t), k);
            settleDeposits(1000, 1000);
            t.bar(address(bridge), true);
            freeze();
            exitAll(1000);
            checkBarred(address(bridge), refuseClaim(ALICE, id));
            pay(ALICE, 0, 300);
            pay(BOB, other, 700);
            t.bar(address(bridge), false);
            pay(ALICE, id, 1000);
            checkEmpty();
        }
    }

    function checkBarred(address account, bytes memory answer) private pure {
        assertEq(keccak256(answer), keccak256(abi.encodeWithSelector(BreakableToken.Barred.selector, account)), "error");
    }

    /* REBASING */

    /// @dev A token of which the half vanishes. The books stay as they are, for they say what was taken in: who comes first is paid in
    /// full, who comes last keeps his credit. Nobody else is concerned.
    function test_rebasing_down() public {
        for (uint8 k = 1; k < 3; ++k) {
            RebasingToken t = new RebasingToken();
            use(address(t), k);
            settleDeposits(1000, 1000);
            deposit(BOB, id, 1000, 6);
            t.rebase(1, 2);
            assertEq(bridge.custody(id).holdings, 2000, "the books");
            assertEq(t.balanceOf(address(bridge)), 1000, "the balance");
            freeze();
            Kzg.Opening[] memory list = new Kzg.Opening[](2);
            list[0] = openRecord(5, pursed(ALICE, id, 1000), 4);
            list[1] = openRecord(6, pursed(BOB, other, 700), 4);
            exits.exit(list);
            exits.refund(3, entry(systemWord(2, 0, 0, 6, id, 1000, 0), BOB));

            (bool ok,) = tryClaim(ALICE, id);
            assertTrue(ok, "the first");
            assertEq(t.balanceOf(ALICE), 1000, "in full");
            bytes memory answer;
            (ok, answer) = tryClaim(BOB, id);
            assertTrue(!ok, "the last");
            assertEq(keccak256(answer), keccak256(abi.encodeWithSelector(RebasingToken.TooLittle.selector, 0, 1000)), "error");
            assertEq(bridge.credits(BOB, id), 1000, "his credit stays");
            checkCredits();
            (ok,) = tryClaim(BOB, other);
            assertTrue(ok && dollar.balanceOf(BOB) >= 700, "the other token");

            t.mint(address(bridge), 1000); // somebody makes it good
            (ok,) = tryClaim(BOB, id);
            assertTrue(ok, "then he is paid");
            assertEq(bridge.custody(id).holdings, 0, "nothing is left");
            checkCredits();
        }
    }

    /// @dev What a token gives to all its holders belongs to nobody here: everybody is paid what he brought.
    function test_rebasing_up() public {
        for (uint8 k = 1; k < 3; ++k) {
            RebasingToken t = new RebasingToken();
            use(address(t), k);
            settleDeposits(1000, 1000);
            t.rebase(4, 1);
            deposit(BOB, id, 1000, 6);
            assertEq(bridge.custody(id).holdings, 2000, "what was brought");
            freeze();
            Kzg.Opening[] memory list = new Kzg.Opening[](1);
            list[0] = openRecord(5, pursed(ALICE, id, 1000), 4);
            exits.exit(list);
            exits.refund(3, entry(systemWord(2, 0, 0, 6, id, 1000, 0), BOB));
            for (uint256 i; i < 2; ++i) {
                address account = i == 0 ? ALICE : BOB;
                (bool ok,) = tryClaim(account, id);
                assertTrue(ok, "claim");
                assertEq(bridge.credits(account, id), 0, "spent");
                checkCredits();
            }
            assertEq(bridge.custody(id).holdings, 0, "the books are empty");
            assertEq(t.balanceOf(address(bridge)), 3000, "what nobody brought");
        }
    }
}
