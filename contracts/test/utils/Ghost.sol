// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Bn254} from "../../src/Bn254.sol";
import {Bridge} from "../../src/Bridge.sol";
import {Exits} from "../../src/Exits.sol";
import {Queue} from "../../src/Queue.sol";
import {Rollup} from "../../src/Rollup.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {Refuser, Reenterer} from "../mocks/Accounts.sol";
import {MockVerifier} from "../mocks/MockVerifier.sol";
import {HostileToken} from "../mocks/Tokens.sol";
import {RollupFixture} from "./RollupFixture.sol";

/// @notice What the contracts should hold, kept a second time while `Handler` calls them, and the invariants that compare the two.
/// Token 2 is a hostile one. What the state owns is kept in a ledger of purses and bookings, as a proof would know it.
abstract contract Ghost is RollupFixture {
    /* TYPES */

    struct Entry {
        uint256[8] words;
        bytes26 hash;
        uint40 deadline;
        bool refunded;
    }

    struct Purse {
        address owner;
        uint8 series;
        bool exited;
        uint112[2] available; // of tokens 2·series and 2·series + 1
    }

    /// @dev A booking with its terms. What it holds has left the purses.
    struct Stay {
        uint32 guest;
        uint32 host;
        uint32 payout;
        uint32 arbiter;
        uint8 state;
        uint8 token;
        bool exited;
        bool awarded;
        uint56 serial;
        uint40 start;
        uint48 reserve;
        uint64 fee;
        uint112 price;
        uint112 deposit;
        uint112 bond;
        uint112 released;
        uint112 claim;
        uint112 award;
    }

    /* ACTORS */

    address internal constant STRANGER = address(0x57a4);
    address internal constant HEIR = address(0x4e14);
    uint256 internal constant CAROL_SECRET = 0xca401;

    address internal carol;
    Reenterer internal attacker;
    Refuser internal proud;
    HostileToken internal hostile;
    address[] internal accounts; // all that are ever credited

    /* WHAT IS EXPECTED: MONEY */

    uint256 internal constant TOKENS = 3;

    uint256[3] internal holdings;
    uint256[3] internal owed;
    uint256[3] internal waiting; // deposits in the queue
    uint256[3] internal inState; // what purses have available and bookings hold
    uint256[3] internal given; // what came to the bridge without being deposited
    mapping(address account => uint256[3]) internal credits;
    mapping(address account => uint256[3]) internal everCredited;
    mapping(address account => uint256[3]) internal received;

    /* WHAT IS EXPECTED: THE ROLLUP */

    uint256 internal period;
    uint256 internal baseFee;
    uint256 internal clock;

    Bn254.G1 internal proven; // the commitment of the last batch
    uint256 internal number;
    uint256 internal timestamp;
    uint256 internal settledAt;
    uint256 internal position;
    uint32 internal version;
    uint256 internal waits;
    bool internal open;
    uint256 internal frozenSince;
    uint256 internal paused; // the end of the last pause
    Entry[] internal entries;

    address internal governor;
    address internal heir;
    bytes32 internal announced;
    uint256 internal announcedFrom;

    /* WHAT IS EXPECTED: THE STATE */

    mapping(uint32 record => Purse) internal purses;
    uint32[] internal purseRecords;
    Stay[] internal stays;

    uint32 internal constant FIRST_STAY = 100; // its terms are in the record after it
    uint32 internal constant FREE_PURSE = 20; // that is created by a deposit with a key

    /* HOW OFTEN */

    uint256 internal calls;
    string[] internal deeds;
    mapping(string deed => uint256) internal done;

    /* SET-UP */

    function setUp() public virtual override {
        vm.warp(GENESIS_TIME + 1000);
        clock = block.timestamp;
        verifier = new MockVerifier();
        otherVerifier = new MockVerifier();
        blobVerifier = new MockVerifier();
        dollar = new TestDollar();
        hostile = new HostileToken();
        IRollup.Config memory c = config();
        c.queuePeriod = period;
        rollup = new Rollup(c);
        deployBridge(address(dollar), address(hostile), baseFee);

        proven = c.genesisCommitment;
        timestamp = GENESIS_TIME;
        settledAt = clock;
        version = 1;
        governor = GOVERNOR;

        carol = vm.addr(CAROL_SECRET);
        attacker = new Reenterer();
        proud = new Refuser();
        accounts = [ALICE, BOB, carol, address(attacker), address(proud), OPERATOR, STRANGER, GOVERNOR, HEIR];
        for (uint256 i; i < accounts.length; ++i) vm.deal(accounts[i], 1 << 120);
        vm.deal(address(hostile), 1 << 120);
        for (uint32 i; i < 10; ++i) _createPurse(1 + i, accounts[i / 2], uint8(i % 2));
    }

    function _createPurse(uint32 record, address owner, uint8 series) internal {
        (purses[record].owner, purses[record].series) = (owner, series);
        purseRecords.push(record);
    }

    /* BOOKKEEPING */

    function _did(string memory deed) internal {
        ++done[deed];
    }

    function _passTo(uint256 time) internal {
        clock = time;
        vm.warp(time);
    }

    function _credit(address account, uint256 token, uint256 amount) internal {
        credits[account][token] += amount;
        everCredited[account][token] += amount;
        owed[token] += amount;
    }

    /// @dev What an entry costs that is made now.
    function _fee() internal view returns (uint256) {
        return baseFee * (1 + (entries.length - position) / 256);
    }

    /// @dev An entry that L1 has taken, and what was paid for it.
    function _entered(uint256[8] memory words, address payer, uint256 fee, uint256 excess) internal {
        bytes26 last;
        uint256 deadline = clock + period;
        if (entries.length != 0) {
            Entry storage before = entries[entries.length - 1];
            last = before.hash;
            if (before.deadline + 15 > deadline) deadline = before.deadline + 15;
        }
        bytes32 leaf = keccak256(abi.encodePacked(words));
        entries.push(Entry(words, bytes26(keccak256(abi.encodePacked(last, leaf))), uint40(deadline), false));
        holdings[0] += fee + excess;
        _credit(OPERATOR, 0, fee);
        _credit(payer, 0, excess);
    }

    /// @dev Until when nobody may freeze.
    function _limit() internal view returns (uint256 limit) {
        limit = settledAt + 14 days;
        if (position < entries.length && entries[position].deadline < limit) limit = entries[position].deadline;
        if (paused != 0 && paused + 1 days > limit) limit = paused + 1 days;
    }

    /// @dev What a booking holds.
    function _holds(Stay storage s) internal view returns (uint256) {
        if (s.state == 1) return s.reserve; // a held one is not paid yet
        return uint256(s.price) - s.released + s.deposit + s.bond + s.fee + s.reserve;
    }

    /* INVARIANTS */

    /// @notice Reverts with the number of the invariant that does not hold. They stand in the contracts' README.
    function check() external view {
        for (uint8 token; token < TOKENS; ++token) _checkMoney(token);
        _checkHead();
        _checkQueue();
        _checkParameters();
        _checkExits();
    }

    /// @dev INV-1 to INV-4.
    function _checkMoney(uint8 token) private view {
        IBridge.Custody memory c = bridge.custody(token);
        uint256 balance = token == 0 ? address(bridge).balance : IERC20(bridge.token(token)).balanceOf(address(bridge));
        assertTrue(balance >= c.holdings && c.holdings >= c.owed, "INV-1: balance >= holdings >= owed");
        assertEq(c.holdings, holdings[token], "INV-1: holdings");
        assertEq(balance, c.holdings + given[token], "INV-1: balance");

        assertEq(c.owed, owed[token], "INV-2: owed is the sum of all credits");
        assertEq(c.holdings - c.owed, inState[token] + waiting[token], "INV-3: the rest is what the state owns");
        _checkAccount(accounts[calls % accounts.length], token);
    }

    /// @dev One after each call, in turn: a credit that is wrong stays wrong.
    function _checkAccount(address account, uint8 token) private view {
        uint256 credit = bridge.credits(account, token);
        assertEq(credit, credits[account][token], "INV-2: credit");
        assertTrue(
            received[account][token] + credit <= everCredited[account][token], "INV-4: nobody receives more than he was credited"
        );
    }

    /// @dev INV-5 and INV-7.
    function _checkHead() private view {
        Bn254.G1 memory c = rollup.commitment();
        assertTrue(c.x == proven.x && c.y == proven.y, "INV-5: the commitment is that of the last batch");
        assertEq(rollup.batchHash(number), keccak256(abi.encode(c.x, c.y, timestamp)), "INV-5: hash of the last batch");
        assertEq(rollup.batchHash(number + 1), 0, "INV-5: there is no later batch");
        IRollup.Head memory head = rollup.head();
        assertEq(head.number, number, "INV-5: number");
        assertEq(head.timestamp, timestamp, "INV-5: timestamp");
        assertEq(head.settledAt, settledAt, "INV-5: settled at");
        assertEq(head.queuePosition, position, "INV-5: queue position");
        assertEq(head.waits, waits, "INV-5: waits");
        assertTrue(head.open == open, "INV-5: open");
        assertTrue(head.frozen == (frozenSince != 0), "INV-7: frozen for good");
        assertEq(rollup.frozenAt(), frozenSince, "INV-7: when");
        assertEq(rollup.freezableAfter(), _limit(), "INV-7: until when nobody may freeze");
        assertEq(head.queueLength, entries.length, "INV-6: length of the queue");
        assertEq(head.parameterVersion, version, "INV-9: version of the parameters");
    }

    /// @dev INV-6: the last entry, and in turn each other.
    function _checkQueue() private view {
        uint256 length = entries.length;
        assertEq(rollup.queueEntry(length + 1).hash, 0, "INV-6: nothing behind the last entry");
        if (length == 0) return;
        _checkEntry(length);
        _checkEntry(1 + calls % length);
    }

    function _checkEntry(uint256 n) private view {
        Queue.Entry memory e = rollup.queueEntry(n);
        Entry storage want = entries[n - 1];
        assertEq(e.hash, want.hash, "INV-6: hash of the queue");
        assertEq(e.deadline, want.deadline, "INV-6: deadline");
        assertEq(e.kind, uint8(want.words[0]), "INV-6: kind");
        if (n > 1) assertTrue(e.deadline >= entries[n - 2].deadline + 15, "INV-6: deadlines rise");
    }

    /// @dev INV-9 and INV-10.
    function _checkParameters() private view {
        IRollup.Announcement memory a = rollup.announcement();
        assertEq(a.hash, announced, "INV-9: announcement");
        assertEq(a.from, announcedFrom, "INV-9: its time");
        assertEq(rollup.owner(), governor, "INV-10: governor");
        assertEq(rollup.pendingOwner(), heir, "INV-10: whom he named");
        IRegistry.Status memory s = registry.status();
        assertTrue(s.operator == OPERATOR && s.term == 0 && registry.successor() == address(0), "INV-10: operator");
        assertEq(s.pausedUntil, paused, "INV-10: pause");
        assertTrue(registry.liveShapes().length == 3 && registry.brokenAt() == 0, "INV-10: shapes");
    }

    /// @dev INV-8: one record and one entry in turn.
    function _checkExits() private view {
        uint32 record = purseRecords[calls % purseRecords.length];
        assertTrue(exits.exited(record) == purses[record].exited, "INV-8: exit of a purse");
        if (stays.length != 0) {
            uint256 i = calls % stays.length;
            record = FIRST_STAY + 2 * uint32(i);
            assertTrue(exits.exited(record) == stays[i].exited && !exits.exited(record + 1), "INV-8: exit of a booking");
        }
        if (entries.length != 0) {
            uint256 i = calls % entries.length;
            assertTrue(exits.refunded(i) == entries[i].refunded, "INV-8: refund");
        }
        assertTrue(!exits.exited(0), "INV-8: the parameters never exit");
    }
}
