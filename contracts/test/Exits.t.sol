// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Escrow} from "../src/Escrow.sol";
import {Exits} from "../src/Exits.sol";
import {Kzg} from "../src/Kzg.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IExits} from "../src/interfaces/IExits.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @dev Who knows τ opens any cell to any value: the tests say what the state holds. The rollup is frozen two weeks after its
/// deployment, and the bridge holds what was deposited.
contract ExitsTest is RollupFixture {
    address private constant CAROL = address(0xca401);
    address private constant FRIEND = address(0xf41e4d); // who makes the exits

    uint32 private constant GUEST = 11;
    uint32 private constant HOST = 12;
    uint32 private constant PAYOUT = 13;
    uint32 private constant ARBITER = 14;
    uint32 private constant BOOKING = 20;
    uint256 private constant SERIAL = 0x2007;

    uint256 private frozen;

    function setUp() public override {
        super.setUp();
        depositEth(ALICE, 5, 1 << 100);
        depositDollars(BOB, 6, 1 << 100);
        vm.warp(block.timestamp + 14 days + 1);
        frozen = block.timestamp;
        rollup.freeze();
    }

    /* RECORDS */

    function purse(address owner, uint256 series, uint256 available0, uint256 available1) private pure returns (uint256[4] memory) {
        uint256 locked = 77 << 112;
        return [
            2 | uint256(uint160(owner)) << 8 | 9 << 168 | 3 << 200 | series << 216,
            uint256(keccak256(abi.encode(owner))) % R,
            available0 | locked,
            available1 | locked
        ];
    }

    /// @dev A booking of 1,000 dollars with a deposit of 300, of which 100 are released and 50 claimed.
    struct Stay {
        uint256 state;
        uint256 arbiter;
        uint256 start;
        uint256 released;
        uint256 claim;
        uint256 proposal;
        uint256 award;
    }

    function stay(uint256 state) private view returns (Stay memory s) {
        s.state = state;
        s.arbiter = ARBITER;
        s.start = frozen + 10 days;
        if (state > 3) (s.released, s.claim) = (100, 50);
    }

    function bookingOf(Stay memory s) private pure returns (uint256[4] memory) {
        uint256 names = uint256(GUEST) << 96 | uint256(HOST) << 118 | uint256(PAYOUT) << 140 | s.arbiter << 206;
        return [
            6 | SERIAL << 8 | s.state << 64 | 1 << 72 | names,
            1000 | 20 << 112 | 7 << 176 | 4 << 224 | 3 << 232,
            s.start | (s.start + 3 days) << 40 | (s.start + 4 days) << 80,
            s.released | 40 << 112 | 200 << 224
        ];
    }

    /// @dev 90 % until seven days before, 50 % until three days, then nothing; 60 % for no-shows, 30 % default split, 5 % for the arbiter.
    function termsOf(Stay memory s) private pure returns (uint256[4] memory) {
        return [
            7 | SERIAL << 8 | 1 days << 64 | 6000 << 96 | 2500 << 110 | 1 days << 124 | 1 days << 156 | 2 days << 188,
            uint256(7 days) | 9000 << 32 | 3 days << 46 | 5000 << 78 | 0 << 124 | 3000 << 184 | 500 << 198,
            300 | s.claim << 112,
            s.proposal | s.award << 3
        ];
    }

    function openOne(uint32 record, uint256[4] memory cells) private view returns (Kzg.Opening[] memory list) {
        list = new Kzg.Opening[](1);
        list[0] = openRecord(record, cells, 4);
    }

    /// @dev Booking, terms, and the owners of the purses that are paid.
    function openBooking(Stay memory s) private view returns (Kzg.Opening[] memory list) {
        list = new Kzg.Opening[](5);
        list[0] = openRecord(BOOKING, bookingOf(s), 4);
        list[1] = openRecord(BOOKING + 1, termsOf(s), 4);
        list[2] = openRecord(GUEST, purse(ALICE, 0, 1, 1), 1);
        list[3] = openRecord(PAYOUT, purse(BOB, 0, 1, 1), 1);
        list[4] = openRecord(ARBITER, purse(CAROL, 0, 1, 1), 1);
    }

    function exit(Kzg.Opening[] memory list) private {
        vm.prank(FRIEND);
        exits.exit(list);
    }

    function expectError(Kzg.Opening[] memory list, bytes memory err) private {
        vm.expectRevert(err);
        exit(list);
    }

    function checkCredits(address account, uint256 eth, uint256 dollars) private view {
        assertEq(bridge.credits(account, 0), eth, "ETH");
        assertEq(bridge.credits(account, 1), dollars, "dollars");
    }

    /* CONSTRUCTION */

    function deploy(IBridge b) external returns (Exits) {
        return new Exits(b);
    }

    function test_construction() public {
        assertEq(address(exits.rollup()), address(rollup), "rollup");
        assertEq(address(exits.bridge()), address(bridge), "bridge");
        address next_ = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IExits.WrongExits.selector, next_, address(exits)));
        this.deploy(bridge);
    }

    function test_NotFrozen() public {
        deployFresh();
        expectError(openOne(11, purse(ALICE, 0, 1, 0)), abi.encodeWithSelector(IExits.NotFrozen.selector));
        vm.expectRevert(abi.encodeWithSelector(IExits.NotFrozen.selector));
        exits.refund(0, entry(systemWord(2, 0, 0, 5, 0, 1 << 100, 0), ALICE));
    }

    /// @dev A rollup with the same deposits that is not frozen.
    function deployFresh() private {
        super.setUp();
        depositEth(ALICE, 5, 1 << 100);
    }

    /* PURSES */

    function test_exit_purse() public {
        vm.expectEmit(address(exits));
        emit IExits.PurseExited(11, ALICE, 500, 600);
        exit(openOne(11, purse(ALICE, 0, 500, 600)));
        checkCredits(ALICE, 500, 600);
        checkCredits(FRIEND, 0, 0);
        assertTrue(exits.exited(11), "exited");
        assertTrue(!exits.exited(10) && !exits.exited(12), "no other");
        uint256 before = ALICE.balance;
        bridge.claimFor(ALICE, 0);
        assertEq(ALICE.balance, before + 500, "paid");
    }

    function test_exit_purse_ofTheSecondSeries() public {
        // there is no STOA here
        expectError(openOne(11, purse(ALICE, 1, 500, 0)), abi.encodeWithSelector(IBridge.CreditExceedsHoldings.selector, 2, 0, 500));
    }

    function test_exit_purse_withoutMoney() public {
        exit(openOne(11, purse(ALICE, 0, 0, 0)));
        checkCredits(ALICE, 0, 0);
        assertTrue(exits.exited(11), "exited");
    }

    function test_fuzz_exit_purses(uint256 seed) public {
        Kzg.Opening[] memory list = new Kzg.Opening[](5);
        uint256[2] memory sums;
        for (uint256 i; i < 5; ++i) {
            uint256 h = uint256(keccak256(abi.encode(seed, i)));
            (uint256 a, uint256 b) = (h & type(uint64).max, (h >> 64) & type(uint64).max);
            list[i] = openRecord(uint32(h % 3000 + 3000 * i), purse(i % 2 == 0 ? CAROL : BOB, 0, a, b), 4);
            if (i % 2 == 0) (sums[0], sums[1]) = (sums[0] + a, sums[1] + b);
        }
        exit(list);
        checkCredits(CAROL, sums[0], sums[1]);
    }

    function test_EXIT_1_AlreadyExited() public {
        Kzg.Opening[] memory list = openOne(11, purse(ALICE, 0, 500, 600));
        exit(list);
        bytes memory err = abi.encodeWithSelector(IExits.AlreadyExited.selector, 11);
        expectError(list, err);

        // twice in one call
        Kzg.Opening[] memory both = new Kzg.Opening[](2);
        both[0] = openRecord(12, purse(ALICE, 0, 500, 600), 4);
        both[1] = both[0];
        expectError(both, abi.encodeWithSelector(IExits.AlreadyExited.selector, 12));
        assertTrue(!exits.exited(12), "nothing half-done");

        // a booking
        exit(openBooking(stay(4)));
        expectError(openBooking(stay(4)), abi.encodeWithSelector(IExits.AlreadyExited.selector, BOOKING));
    }

    function test_EXIT_2_CellBits_purse() public {
        uint256[3] memory cell = [uint256(0), 2, 3];
        uint256[3] memory bits = [uint256(232), 224, 224];
        for (uint256 k; k < 3; ++k) {
            for (uint256 bit = bits[k]; bit < 253; ++bit) {
                uint256[4] memory cells = purse(ALICE, 0, 500, 600);
                cells[cell[k]] |= 1 << bit;
                expectError(openOne(11, cells), abi.encodeWithSelector(IExits.CellBits.selector, 11, cell[k], cells[cell[k]]));
            }
        }
    }

    /// @dev v + R passes the same pairing.
    function test_KZG_2_CellNotCanonical() public {
        for (uint256 j; j < 4; ++j) {
            Kzg.Opening[] memory list = openOne(11, purse(ALICE, 0, 500, 600));
            list[0].cells[j] += R;
            expectError(list, abi.encodeWithSelector(Kzg.CellNotCanonical.selector, 11, j, list[0].cells[j]));
        }
    }

    function test_KZG_1_aliasesOfARecord() public {
        Kzg.Opening[] memory list = openOne(11, purse(ALICE, 0, 500, 600));
        list[0].record = 11 + 16384;
        expectError(list, abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, 16384, 11 + 16384));
    }

    function test_refusesWhatTheStateDoesNotHold() public {
        for (uint256 k; k < 8; ++k) {
            Kzg.Opening[] memory list = openOne(11, purse(ALICE, 0, 500, 600));
            if (k == 0) list[0].cells[0] = purse(BOB, 0, 0, 0)[0];
            if (k == 1) list[0].cells[2] += 1;
            if (k == 2) list[0].cells[3] += 1;
            if (k == 3) list[0].record = 12;
            if (k == 4) list[0].proofs[3] = Bn254.G1(0, 0);
            if (k == 5) (list[0].cells[2], list[0].cells[3]) = (list[0].cells[3], list[0].cells[2]);
            if (k == 6) list[0].cells[1] = 0;
            if (k == 7) list[0].proofs[0] = list[0].proofs[1];
            expectError(list, abi.encodeWithSelector(Kzg.OpeningInvalid.selector));
        }
        checkCredits(ALICE, 0, 0);
    }

    /// @dev The commitment that counts is the last one that was proven.
    function test_refusesAnOlderState() public {
        deployFresh();
        Kzg.Opening[] memory list = openOne(11, purse(ALICE, 0, 500, 600));
        submit(next());
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
        expectError(list, abi.encodeWithSelector(Kzg.OpeningInvalid.selector));
        exit(openOne(11, purse(ALICE, 0, 400, 0)));
        checkCredits(ALICE, 400, 0);
    }

    function test_EXIT_4_NothingToExit() public {
        for (uint256 kind; kind < 256; ++kind) {
            if (kind == 2 || kind == 6) continue;
            uint256[4] memory cells = purse(ALICE, 0, 500, 600);
            cells[0] = cells[0] - 2 + kind;
            expectError(openOne(11, cells), abi.encodeWithSelector(IExits.NothingToExit.selector, 11, kind));
        }
    }

    /// @dev A record that is opened in fewer cells is looked at, and must be a purse.
    function test_EXIT_3_NotAPurse() public {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        for (uint256 count = 1; count < 4; ++count) {
            list[0] = openRecord(BOOKING, bookingOf(stay(4)), count);
            expectError(list, abi.encodeWithSelector(IExits.NotAPurse.selector, BOOKING, 6));
            list[0] = openRecord(GUEST, purse(ALICE, 0, 500, 600), count);
            exit(list);
            assertTrue(!exits.exited(GUEST), "only looked at");
        }
        checkCredits(ALICE, 0, 0);
    }

    /* BOOKINGS */

    function checkStay(Stay memory s, uint256 guest, uint256 host, uint256 arbiter) private {
        // price 1000, fee 20, reserve 7, deposit 300, bond 40; a held one has the reserve alone
        assertEq(guest + host + arbiter, s.state == 1 ? 0 : 1360 - s.released, "all of it");
        (uint256 guestBefore, uint256 hostBefore) = (bridge.credits(ALICE, 1), bridge.credits(BOB, 1));
        (uint256 arbiterBefore, uint256 senderBefore) = (bridge.credits(CAROL, 1), bridge.credits(FRIEND, 1));
        vm.expectEmit(address(exits));
        emit IExits.BookingExited(BOOKING, uint56(SERIAL), 1, Escrow.Shares(guest, host, arbiter, 7));
        exit(openBooking(s));
        assertEq(bridge.credits(ALICE, 1) - guestBefore, guest, "guest");
        assertEq(bridge.credits(BOB, 1) - hostBefore, host, "host");
        assertEq(bridge.credits(CAROL, 1) - arbiterBefore, arbiter, "arbiter");
        assertEq(bridge.credits(FRIEND, 1) - senderBefore, 7, "crank reserve");
        assertTrue(exits.exited(BOOKING) && !exits.exited(BOOKING + 1), "the booking, not its terms");
    }

    function test_EXIT_5_held() public {
        checkStay(stay(1), 0, 0, 0);
    }

    function test_EXIT_5_requested() public {
        Stay memory s = stay(2);
        assertEq(s.released, 0, "nothing is released of an offer");
        uint256[4] memory cells = bookingOf(s);
        cells[3] = 200 << 224; // nor has it a bond
        Kzg.Opening[] memory list = openBooking(s);
        list[0] = openRecord(BOOKING, cells, 4);
        exit(list);
        checkCredits(ALICE, 0, 1320);
        checkCredits(BOB, 0, 0);
    }

    function test_EXIT_5_booked_tiers() public {
        uint256[8] memory left = [uint256(10 days), 7 days, 7 days - 1, 3 days, 3 days - 1, 1, 0, 0];
        uint256[8] memory kept = [uint256(100), 100, 500, 500, 1000, 1000, 600, 600];
        uint256 before = state;
        for (uint256 k; k < 8; ++k) {
            super.setUp();
            state = before;
            depositDollars(BOB, 6, 1 << 100);
            vm.warp(frozen);
            Stay memory s = stay(3);
            s.start = k == 7 ? frozen - 5 days : frozen + left[k];
            rollup.freeze();
            checkStay(s, 1320 - kept[k], 40 + kept[k], 0);
        }
    }

    function test_EXIT_5_checkedIn() public {
        checkStay(stay(4), 250 + 20, 950 + 40, 0);
    }

    function test_EXIT_5_disputed_defaultSplit() public {
        checkStay(stay(5), 250 + 285 + 20, 665 + 40, 0);
    }

    function test_EXIT_5_disputed_award() public {
        Stay memory s = stay(5);
        (s.proposal, s.award) = (3, 800);
        checkStay(s, 800 + 20, 1240 - 800 - 47, 47);
    }

    /// @dev The bond too, and no more.
    function test_EXIT_5_disputed_awardOfAll() public {
        Stay memory s = stay(5);
        (s.proposal, s.award) = (3, type(uint112).max);
        checkStay(s, 1240 - 47 + 20, 0, 47);
    }

    /// @dev What a party rules, who is arbiter of his own booking, does not stand.
    function test_EXIT_5_disputed_awardOfAParty() public {
        Stay memory s = stay(5);
        (s.proposal, s.award, s.arbiter) = (3, 800, HOST);
        checkStay(s, 250 + 285 + 20, 665 + 40, 0);
    }

    /// @dev What is proposed is not agreed.
    function test_EXIT_5_disputed_proposal() public {
        Stay memory s = stay(5);
        (s.proposal, s.award) = (1, 800);
        checkStay(s, 250 + 285 + 20, 665 + 40, 0);
    }

    function test_EXIT_5_BookingEnded() public {
        for (uint256 state_; state_ < 256; ++state_) {
            if (state_ > 0 && state_ < 6) continue;
            Stay memory s = stay(4);
            s.state = state_;
            expectError(openBooking(s), abi.encodeWithSelector(Escrow.BookingEnded.selector, state_));
        }
    }

    function test_EXIT_5_TermsMissing() public {
        bytes memory err = abi.encodeWithSelector(IExits.TermsMissing.selector, BOOKING);
        expectError(openOne(BOOKING, bookingOf(stay(4))), err);
        for (uint256 k; k < 5; ++k) {
            Kzg.Opening[] memory list = openBooking(stay(4));
            uint256[4] memory terms = termsOf(stay(4));
            if (k == 0) list[1] = list[2];
            if (k == 1) list[1] = openRecord(BOOKING + 2, terms, 4);
            if (k == 2) list[1] = openRecord(BOOKING + 1, terms, 3);
            if (k == 3) terms[0] += 1 << 8; // another serial
            if (k == 4) terms[0] -= 1; // another kind
            if (k > 2) list[1] = openRecord(BOOKING + 1, terms, 4);
            expectError(list, err);
        }
    }

    function test_EXIT_3_PurseMissing() public {
        Stay memory s = stay(5);
        (s.proposal, s.award) = (3, 800);
        uint32[3] memory records = [GUEST, PAYOUT, ARBITER];
        for (uint256 k; k < 3; ++k) {
            Kzg.Opening[] memory list = openBooking(s);
            list[2 + k] = openRecord(99, purse(FRIEND, 0, 1, 1), 1);
            expectError(list, abi.encodeWithSelector(IExits.PurseMissing.selector, records[k]));
        }
    }

    function test_EXIT_2_CellBits_booking() public {
        uint256[8] memory bits = [uint256(229), 240, 240, 238, 221, 212, 224, 156];
        for (uint256 k; k < 8; ++k) {
            for (uint256 bit = bits[k]; bit < 253; bit += 3) {
                Kzg.Opening[] memory list = openBooking(stay(4));
                uint256[4] memory cells = k < 4 ? bookingOf(stay(4)) : termsOf(stay(4));
                cells[k % 4] |= 1 << bit;
                uint32 record = k < 4 ? BOOKING : BOOKING + 1;
                list[k / 4] = openRecord(record, cells, 4);
                expectError(list, abi.encodeWithSelector(IExits.CellBits.selector, record, k % 4, cells[k % 4]));
            }
        }
    }

    /// @dev Purses and bookings in one call: a purse that is paid out names an owner too.
    function test_exit_together() public {
        Kzg.Opening[] memory list = openBooking(stay(4));
        list[2] = openRecord(GUEST, purse(ALICE, 0, 500, 600), 4);
        exit(list);
        checkCredits(ALICE, 500, 600 + 270);
        checkCredits(BOB, 0, 990);
        assertTrue(exits.exited(GUEST) && !exits.exited(PAYOUT), "paid out, and looked at");
    }

    /* REFUNDS */

    function test_refund() public {
        vm.expectEmit(address(exits));
        emit IExits.DepositRefunded(0, ALICE, 0, 1 << 100);
        exits.refund(0, entry(systemWord(2, 0, 0, 5, 0, 1 << 100, 0), ALICE));
        exits.refund(1, entry(systemWord(2, 0, 0, 6, 1, 1 << 100, 0), BOB));
        checkCredits(ALICE, 1 << 100, 0);
        checkCredits(BOB, 0, 1 << 100);
        assertTrue(exits.refunded(0) && exits.refunded(1) && !exits.refunded(2), "refunded");
        assertEq(bridge.custody(1).holdings, bridge.custody(1).owed, "nothing is left");
    }

    function test_EXIT_6_AlreadyRefunded() public {
        uint256[8] memory words = entry(systemWord(2, 0, 0, 5, 0, 1 << 100, 0), ALICE);
        exits.refund(0, words);
        vm.expectRevert(abi.encodeWithSelector(IExits.AlreadyRefunded.selector, 0));
        exits.refund(0, words);
    }

    function test_EXIT_6_EntryMismatch() public {
        uint256[8] memory words = entry(systemWord(2, 0, 0, 5, 0, 1 << 100, 0), ALICE);
        for (uint256 word; word < 8; ++word) {
            for (uint256 bit = word == 0 ? 8 : 0; bit < 256; bit += 7) {
                words[word] ^= 1 << bit;
                expectRefundError(0, words, IExits.EntryMismatch.selector);
                words[word] ^= 1 << bit;
            }
        }
        expectRefundError(1, words, IExits.EntryMismatch.selector); // another's place
    }

    function expectRefundError(uint64 index, uint256[8] memory words, bytes4 selector) private {
        try exits.refund(index, words) {
            assertTrue(false, "refused");
        } catch (bytes memory err) {
            assertEq(bytes32(bytes4(err)), selector, "error");
        }
    }

    function test_EXIT_6_EntryConsumed() public {
        deployFresh();
        uint256[8] memory words = entry(systemWord(2, 0, 0, 5, 0, 1 << 100, 0), ALICE);
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = entryRow(0, 1, words);
        submit(b);
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
        vm.expectRevert(abi.encodeWithSelector(IExits.EntryConsumed.selector, 1, 0));
        exits.refund(0, words);
        vm.expectRevert(abi.encodeWithSelector(IExits.EntryMissing.selector, 1, 1));
        exits.refund(1, words);
    }

    function test_EXIT_6_NotADeposit() public {
        deployFresh();
        vm.prank(ALICE);
        bridge.force{value: QUEUE_FEE}(5, 1);
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
        vm.expectRevert(abi.encodeWithSelector(IExits.NotADeposit.selector, 1, 6));
        exits.refund(1, forceWords(5, 1, ALICE));
    }

    /* GAS */

    function test_gas_exits() public {
        super.setUp();
        depositEth(ALICE, 5, 1 << 99); // what is refunded, and what the state's purses own
        depositEth(ALICE, 5, 1 << 99);
        depositDollars(BOB, 6, 1 << 99);
        vm.warp(frozen);
        rollup.freeze();
        exit(openOne(11, purse(ALICE, 0, 500, 600)));
        vm.snapshotGasLastCall("Exits: purse with two tokens, N = 2^16");
        Stay memory s = stay(5);
        (s.proposal, s.award) = (3, 800);
        exit(openBooking(s));
        vm.snapshotGasLastCall("Exits: booking with an award, N = 2^16");
        Kzg.Opening[] memory list = new Kzg.Opening[](20);
        for (uint32 i; i < 20; ++i) list[i] = openRecord(100 + i, purse(address(uint160(1000 + i)), 0, 500, 600), 4);
        exit(list);
        vm.snapshotGasLastCall("Exits: twenty purses of as many owners, two tokens each");
        exits.refund(0, entry(systemWord(2, 0, 0, 5, 0, 1 << 99, 0), ALICE));
        vm.snapshotGasLastCall("Exits: refund of a deposit");
    }
}
