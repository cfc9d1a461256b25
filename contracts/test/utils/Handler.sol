// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Escrow} from "../../src/Escrow.sol";
import {Kzg} from "../../src/Kzg.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IExits} from "../../src/interfaces/IExits.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {Armed} from "../mocks/Accounts.sol";
import {MockVerifier} from "../mocks/MockVerifier.sol";
import {HostileToken} from "../mocks/Tokens.sol";
import {Keys, Signed} from "./Keys.sol";
import {Ledger} from "./Ledger.sol";

/// @notice What the fuzzer may do: everything that anybody can do to the contracts, at right and at wrong times. Each function takes a
/// number from which all else follows, knows beforehand whether the contracts must take or refuse the call, and with which error, and
/// reverts if they do not: no call of a campaign may revert.
/// @dev A rollup lives for `LIFE` calls, in which time never passes a deadline; then no batch settles any more, and it is frozen, at the
/// latest `AGONY` calls later. What is left of the run are exits, refunds and claims.
abstract contract Handler is Ledger {
    /* TYPES */

    struct Money {
        address who;
        uint8 token;
        uint256 amount;
        uint32 purse;
        Signed signed;
    }

    struct Plan {
        address sender;
        uint256 take;
        uint256 withdrawals;
        bool rows;
    }

    /// @dev What an armed account calls in the middle of another call. Entries are let through, all else must be refused.
    struct Trap {
        Armed by;
        bool set;
        bool entry;
        bytes4 refusal;
        uint256[8] words;
        uint256 value;
    }

    /* CONSTANTS */

    uint256 private constant LIFE = 600;
    uint256 private constant AGONY = 150;
    uint256 private constant AGE = 6 hours;
    uint256 private constant PATIENCE = 6 hours;
    uint256 private constant OPERATOR_SILENCE = 48 hours;
    uint256 private constant LIMIT = 1 << 112;
    uint256 private constant HEADERS = 14; // ways to spoil a header, to spoil a row, and to spoil a claim
    uint256 private constant ROWS = 13;
    uint256 private constant CLAIMS = 8;

    bytes32 private immutable SALT;

    /* STORAGE */

    Signed private none;
    Signed[2] private newKeys; // of ALICE for purse 20, of BOB for 21
    Signed[2] private changes; // of ALICE for purse 1, of BOB for 3
    Signed private changeOfCarol; // for purse 5
    uint256 private nonceOfCarol;
    IRollup.Parameters private announcedParams;
    bytes private lastBatch;
    uint256 private turn;

    constructor(bytes32 salt, uint256 period_, uint256 baseFee_) {
        SALT = salt;
        (period, baseFee) = (period_, baseFee_);
    }

    function setUp() public override {
        super.setUp();
        newKeys[0] = Keys.sign(123, address(rollup), ALICE, FREE_PURSE, 0);
        newKeys[1] = Keys.sign(124, address(rollup), BOB, FREE_PURSE + 1, 0);
        changes[0] = Keys.sign(125, address(rollup), ALICE, 1, 1);
        changes[1] = Keys.sign(126, address(rollup), BOB, 3, 1);
        changeOfCarol = Keys.sign(127, address(rollup), carol, 5, 1);
        deeds = [
            "funding of the genesis",
            "funding after the genesis, refused",
            "deposit of token 0",
            "deposit of token 1",
            "deposit of token 2",
            "deposit, refused",
            "deposit with a key",
            "a deposit that a proof accepts",
            "a deposit that a proof refuses",
            "change of key",
            "change of key for another",
            "demand",
            "award",
            "full exit",
            "a full exit that pays",
            "a withdrawal",
            "entry for too little, refused",
            "entry of a frozen rollup, refused",
            "announcement",
            "announcement, refused",
            "parameters that were announced",
            "parameters, refused",
            "new parameters",
            "another governor",
            "batch",
            "batch without rows",
            "batch that takes entries",
            "batch of a stranger",
            "batch that neglects the queue, refused",
            "malformed batch, refused",
            "batch once more, refused",
            "batch of a frozen rollup, refused",
            "trespass, refused",
            "pause",
            "pause, refused",
            "deposit in a pause, refused",
            "batch in a pause, refused",
            "gift",
            "claim of token 0",
            "claim of token 1",
            "claim of token 2",
            "claim, refused",
            "call back that enters the queue",
            "call back, refused",
            "freezing, refused",
            "freezing",
            "exit of a purse",
            "exit of a booking",
            "exit once more, refused",
            "exit too early, refused",
            "false opening, refused",
            "refund",
            "refund, refused"
        ];
    }

    /* THE FUZZER */

    function selectors() external pure returns (bytes4[] memory list) {
        bytes4[33] memory all = [
            this.fundGenesis.selector,
            this.depositMoney.selector,
            this.depositMore.selector,
            this.depositWithKey.selector,
            this.changeKey.selector,
            this.changeKeyFor.selector,
            this.demand.selector,
            this.rule.selector,
            this.leaveByQueue.selector,
            this.announceParameters.selector,
            this.enqueueParameters.selector,
            this.handOver.selector,
            this.settle.selector,
            this.settleQueue.selector,
            this.settleNothing.selector,
            this.settleAsStranger.selector,
            this.settleMalformed.selector,
            this.settleAgain.selector,
            this.trespass.selector,
            this.pause.selector,
            this.give.selector,
            this.misbehave.selector,
            this.claim.selector,
            this.claimFor.selector,
            this.claimHostile.selector,
            this.pass.selector,
            this.freeze.selector,
            this.exitPurses.selector,
            this.exitStay.selector,
            this.exitAgain.selector,
            this.exitFalsely.selector,
            this.refund.selector,
            this.refundFalsely.selector
        ];
        list = new bytes4[](all.length);
        for (uint256 i; i < all.length; ++i) list[i] = all[i];
    }

    /// @notice The end of a run: each deed was done, everybody leaves, and what is left are gifts, and the credits of who refuses them.
    function finish() external {
        if (baseFee == 0) _did("entry for too little, refused"); // there is no such thing
        for (uint256 i; i < deeds.length; ++i) assertTrue(done[deeds[i]] != 0, string.concat("never done: ", deeds[i]));

        vm.warp(clock);
        hostile.behave(0, false, false);
        hostile.arm(address(0), 0, "");
        attacker.arm(address(0), 0, "");
        for (uint256 i; i < purseRecords.length; ++i) if (!purses[purseRecords[i]].exited) _exitPurse(purseRecords[i]);
        for (uint256 i; i < stays.length; ++i) if (!stays[i].exited) _exitStay(i);
        for (uint256 i = position; i < entries.length; ++i) {
            if (entries[i].words[0] & 0xff == 2 && !entries[i].refunded) _refund(i);
        }
        for (uint8 token; token < TOKENS; ++token) {
            for (uint256 i; i < accounts.length; ++i) {
                address account = accounts[i];
                if (token == 0 && account == address(proud)) continue;
                uint256 credit = bridge.credits(account, token);
                if (credit != 0) assertEq(bridge.claimFor(account, token), credit, "INV-11: the last one is paid");
            }
            uint256 left = token == 0 ? credits[address(proud)][0] : 0;
            IBridge.Custody memory c = bridge.custody(token);
            assertEq(c.holdings, left, "INV-11: all is paid");
            assertEq(c.owed, left, "INV-11: all that is owed");
            uint256 balance = token == 0 ? address(bridge).balance : IERC20(bridge.token(token)).balanceOf(address(bridge));
            assertEq(balance, left + given[token], "INV-11: and no more");
        }
    }

    /* THE COURSE OF A RUN */

    function _begin(uint256 seed) private {
        ++calls;
        random = uint256(keccak256(abi.encode(SALT, seed, msg.sig))); // the same in a shorter sequence
        vm.warp(clock);
        if (calls == LIFE) _makeUp();
        if (calls > LIFE + AGONY && frozenSince == 0) _freezeInTime();
    }

    /// @dev What takes several calls in the right order, and chance has left out so far, is done before the rollup dies.
    function _makeUp() private {
        if (done["a full exit that pays"] == 0) {
            _deposit(Money(ALICE, 0, 1000, 1, none));
            _drain();
            _enter(ALICE, abi.encodeCall(IBridge.fullExit, (1, 0)), fullExitWords(1, 0, ALICE), "full exit");
            _drain();
        }
        while (done["new parameters"] == 0) {
            _drain();
            _announce();
            _passUpTo(announcedFrom);
            _enqueueParameters(announcedParams);
            _drain();
        }
        hostile.behave(0, false, false);
        while (done["call back that enters the queue"] == 0 || done["call back, refused"] == 0) {
            _deposit(Money(ALICE, 2, 1000, 2, none));
        }
        _deposit(Money(ALICE, 0, 0, 1, none));
        _waitForADemand();
    }

    /// @dev BATCH-13: sixteen batches in a row may wait for the crank of a demand, whatever time they have. The next one is refused, and
    /// takes it.
    function _waitForADemand() private {
        _drain();
        _demand(ALICE);
        _passUpTo(clock + PATIENCE + AGE + 1 hours);
        for (uint256 i; i < 17; ++i) _settle(Plan(OPERATOR, 0, 0, false));
        assertEq(position, entries.length, "the demand was taken");
    }

    function _drain() private {
        while (position < entries.length) _settle(Plan(OPERATOR, CAP_S, 0, false));
    }

    function _lives() private view returns (bool) {
        return calls <= LIFE && frozenSince == 0;
    }

    /// @dev After the freeze half of what is tried in vain is followed by what still goes.
    function _end() private {
        if (frozenSince == 0 || _chance(2)) return;
        uint256 k = _random(7);
        if (k == 0) _exitSomePurses();
        if (k == 1) _exitSomeStay();
        if (k == 2) _exitOnceMore();
        if (k == 3) _exitWhatIsNotThere();
        if (k == 4) _refundSome();
        if (k == 5) _refundWhatIsNotThere();
        if (k == 6) _claim(accounts[_random(accounts.length)], uint8(_random(3)));
    }

    /// @dev A deposit is left behind, to be refunded. At the deadline it is too early yet.
    function _freezeInTime() private {
        if (waiting[0] + waiting[1] + waiting[2] == 0) _deposit(Money(ALICE, 1, 1000, 1, none));
        if (clock <= _limit()) {
            _passTo(_limit());
            _refuseFreeze(IRollup.NotOverdue.selector);
            _passTo(clock + 1);
        }
        _mustSucceed(_someone(), address(rollup), 0, abi.encodeCall(IRollup.freeze, ()));
        frozenSince = clock;
        _did("freezing");
    }

    function _refuseFreeze(bytes4 refusal) private {
        _mustRefuse(_someone(), address(rollup), 0, abi.encodeCall(IRollup.freeze, ()), refusal, "freezing, refused");
    }

    /// @dev Lets time pass, but a living rollup does not die of it.
    function _passUpTo(uint256 time) private returns (bool) {
        if (_lives() && time > _limit()) return false;
        if (time > clock) _passTo(time);
        return true;
    }

    function _someone() private returns (address) {
        return accounts[_random(7)]; // but the governor and his heir
    }

    /// @dev Mostly a purse of his.
    function _purseFor(address who, uint8 token) private returns (uint32) {
        for (uint256 i; i < 10; ++i) {
            uint32 record = _anyPurse();
            if (purses[record].owner == who && purses[record].series == token >> 1) return record;
        }
        return uint32(_between(1, 200));
    }

    function _amount() private returns (uint256) {
        if (_chance(16)) return 0;
        if (_chance(32)) return _between(LIMIT, 2 * LIMIT);
        return 1 + _random(1 << _between(1, 90));
    }

    function _call(address from, address to, uint256 value, bytes memory data) private returns (bool ok, bytes memory answer) {
        vm.prank(from);
        (ok, answer) = to.call{value: value}(data);
    }

    function _mustSucceed(address from, address to, uint256 value, bytes memory data) private returns (bytes memory answer) {
        bool ok;
        (ok, answer) = _call(from, to, value, data);
        if (!ok) _bubble(answer);
    }

    function _mustRefuse(address from, address to, uint256 value, bytes memory data, bytes4 refusal, string memory deed) private {
        (bool ok, bytes memory answer) = _call(from, to, value, data);
        _requireRefusal(ok, answer, refusal, deed);
    }

    function _requireRefusal(bool ok, bytes memory answer, bytes4 refusal, string memory deed) private {
        assertTrue(!ok, string.concat("this must be refused: ", deed));
        assertEq(bytes32(bytes4(answer)), refusal, string.concat("error of: ", deed));
        _did(deed);
    }

    function _bubble(bytes memory answer) private pure {
        assembly ("memory-safe") {
            revert(add(answer, 0x20), mload(answer))
        }
    }

    /* CALL BACKS */

    /// @dev Arms an account with some call, or with none.
    function _arm(Armed by) private returns (Trap memory t) {
        t.by = by;
        (address to, bytes memory data) = _chance(2) ? _trapOfEntry(t) : _trapOfOther(t);
        if (_chance(4)) to = address(0);
        t.set = to != address(0);
        by.arm(to, t.value, data);
    }

    function _trapOfEntry(Trap memory t) private returns (address, bytes memory) {
        (t.entry, t.value) = (true, _fee());
        if (frozenSince != 0) t.refusal = IRollup.Frozen.selector;
        uint256 k = _random(3);
        uint32 record = uint32(_between(1, 120));
        if (k == 0) {
            t.words = forceWords(record, 7, address(t.by));
            return (address(bridge), abi.encodeCall(IBridge.force, (record, 7)));
        }
        if (k == 1) {
            t.words = awardWords(record, 7, 1, 0, 5, address(t.by));
            return (address(bridge), abi.encodeCall(IBridge.award, (record, 7, 1, 0, 5)));
        }
        record = _anyPurse();
        uint8 token = purses[record].series * 2;
        t.words = fullExitWords(record, token, address(t.by));
        return (address(bridge), abi.encodeCall(IBridge.fullExit, (record, token)));
    }

    function _trapOfOther(Trap memory t) private returns (address, bytes memory) {
        uint256 k = _random(7);
        address account = accounts[_random(accounts.length)];
        t.refusal = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        if (k == 0) {
            t.value = 1 + _fee();
            return (address(bridge), abi.encodeCall(IBridge.deposit, (0, 1, 1, none.key, none.proof)));
        }
        if (k == 1) return (address(bridge), abi.encodeCall(IBridge.deposit, (2, 1, 2, none.key, none.proof)));
        if (k == 2) return (address(bridge), abi.encodeCall(IBridge.claim, (uint8(_random(3)))));
        if (k == 3) return (address(bridge), abi.encodeCall(IBridge.claimFor, (account, uint8(_random(3)))));
        if (k == 4) {
            t.value = 1;
            return (address(bridge), abi.encodeCall(IBridge.fund, (0, 1)));
        }
        if (k == 5) {
            t.refusal = IBridge.NotCreditor.selector;
            return (address(bridge), abi.encodeCall(IBridge.credit, (_creditOf(address(t.by), 0, 1))));
        }
        t.refusal = IRollup.NotBridge.selector;
        return (address(rollup), abi.encodeCall(IRollup.enqueue, (forceWords(1, 1, address(t.by)))));
    }

    /// @dev After a call that succeeded: what the call back did.
    function _sprung(Trap memory t) private {
        if (!t.set) return;
        assertEq(t.by.target(), address(0), "it was called back");
        if (t.entry && t.refusal == 0) {
            assertTrue(t.by.succeeded(), "a call back may enter the queue");
            _entered(t.words, address(t.by), t.value, 0);
            _did("call back that enters the queue");
        } else {
            _requireRefusal(t.by.succeeded(), t.by.answer(), t.refusal, "call back, refused");
        }
    }

    function _creditOf(address account, uint8 token, uint112 amount) private pure returns (IBridge.Credit[] memory list) {
        list = new IBridge.Credit[](1);
        list[0] = IBridge.Credit(account, token, amount);
    }

    /* DEPOSITS */

    function fundGenesis(uint256 seed) external {
        _begin(seed);
        if (number == 0 && frozenSince == 0) {
            _fund();
        } else {
            bytes memory data = abi.encodeCall(IBridge.fund, (0, 1));
            if (number != 0) {
                _mustRefuse(_someone(), address(bridge), 1, data, IBridge.GenesisOver.selector, "funding after the genesis, refused");
            }
        }
        _end();
    }

    /// @dev The genesis owns it.
    function _fund() private {
        uint32 record = _anyPurse();
        uint8 which = purses[record].series == 0 ? uint8(_random(2)) : 0;
        uint8 token = 2 * purses[record].series + which;
        uint256 amount = 1 + _random(1 << 80);
        if (token != 0) _mint(BOB, token, amount);
        if (token == 2) {
            hostile.behave(0, false, false);
            hostile.arm(address(0), 0, "");
        }
        _mustSucceed(BOB, address(bridge), token == 0 ? amount : 0, abi.encodeCall(IBridge.fund, (token, amount)));
        holdings[token] += amount;
        inState[token] += amount;
        purses[record].available[which] += uint112(amount);
        _did("funding of the genesis");
    }

    function depositMoney(uint256 seed) external {
        _begin(seed);
        _depositSome();
        _end();
    }

    /// @dev The same: entries make up a third of what happens.
    function depositMore(uint256 seed) external {
        _begin(seed);
        _depositSome();
        _end();
    }

    function _depositSome() private {
        Money memory m;
        m.who = _someone();
        m.token = uint8(_random(3));
        m.purse = _purseFor(m.who, m.token);
        m.amount = _amount();
        _deposit(m);
    }

    function depositWithKey(uint256 seed) external {
        _begin(seed);
        uint256 k = _random(2);
        Money memory m = Money(k == 0 ? ALICE : BOB, uint8(_random(3)), _amount(), FREE_PURSE + uint32(k), newKeys[k]);
        if (_deposit(m)) _did("deposit with a key");
        _end();
    }

    function _mint(address who, uint8 token, uint256 amount) private {
        if (token == 1) dollar.mint(who, amount);
        else hostile.mint(who, amount);
        address t = bridge.token(token);
        vm.prank(who);
        IERC20(t).approve(address(bridge), amount);
    }

    function _deposit(Money memory m) private returns (bool) {
        if (m.token == 2 && hostile.feeBps() != 0) m.amount %= 1 << 90; // no gigantic part of a gigantic amount
        uint256 arrives = m.token == 2 ? hostile.arriving(m.amount) : m.amount;
        uint256 paid = m.token == 0 ? m.amount : 0;
        uint256 excess = _chance(4) ? _random(1 ether) : 0;
        if (m.token != 0) _mint(m.who, m.token, m.amount);
        Trap memory trap;
        if (m.token == 2) trap = _arm(hostile);

        bytes4 refusal = _refusalOf(m, arrives);
        bytes memory data = abi.encodeCall(IBridge.deposit, (m.token, m.amount, m.purse, m.signed.key, m.signed.proof));
        (bool ok, bytes memory answer) = _call(m.who, address(bridge), paid + _fee() + excess, data);
        if (refusal != 0) {
            string memory deed = frozenSince != 0 ? "entry of a frozen rollup, refused" : "deposit, refused";
            _requireRefusal(ok, answer, refusal, clock <= paused ? "deposit in a pause, refused" : deed);
            return false;
        }
        if (!ok) _bubble(answer);
        _sprung(trap); // the token was asked for before the entry was made
        assertEq(abi.decode(answer, (uint64)), entries.length, "INV-6: index of the entry");
        _deposited(m, arrives, excess);
        return true;
    }

    /// @dev With which error a deposit is refused, or none.
    function _refusalOf(Money memory m, uint256 arrives) private view returns (bytes4) {
        if (clock <= paused) return IBridge.Paused.selector;
        if (m.token == 2 && hostile.refuses()) return HostileToken.Refused.selector;
        if (arrives == 0) return IBridge.AmountZero.selector;
        if (holdings[m.token] + arrives >= LIMIT) return IBridge.HoldingsTooLarge.selector;
        return frozenSince != 0 ? IRollup.Frozen.selector : bytes4(0);
    }

    function _deposited(Money memory m, uint256 arrives, uint256 excess) private {
        holdings[m.token] += arrives;
        waiting[m.token] += arrives;
        uint256[8] memory words = entry(systemWord(2, 0, 0, m.purse, m.token, arrives, 0), m.who);
        (words[2], words[3]) = (m.signed.key.x, m.signed.key.y);
        _entered(words, m.who, _fee(), excess);
        _did(["deposit of token 0", "deposit of token 1", "deposit of token 2"][m.token]);
    }

    /* OTHER ENTRIES */

    /// @dev An entry that is paid by its fee alone, or by too little.
    function _enter(address who, bytes memory data, uint256[8] memory words, string memory deed) private {
        uint256 excess = _chance(4) ? _random(1 ether) : 0;
        uint256 fee = _fee();
        if (frozenSince != 0) {
            _mustRefuse(who, address(bridge), fee, data, IRollup.Frozen.selector, "entry of a frozen rollup, refused");
            return;
        }
        if (fee != 0 && _chance(8)) {
            _mustRefuse(who, address(bridge), fee - 1, data, IBridge.ValueTooSmall.selector, "entry for too little, refused");
        }
        bytes memory answer = _mustSucceed(who, address(bridge), fee + excess, data);
        assertEq(abi.decode(answer, (uint64)), entries.length, "INV-6: index of the entry");
        _entered(words, who, fee, excess);
        _did(deed);
    }

    function changeKey(uint256 seed) external {
        _begin(seed);
        uint256 k = _random(2);
        (address who, uint32 purse) = k == 0 ? (ALICE, uint32(1)) : (BOB, uint32(3));
        Signed memory s = changes[k];
        _enter(who, abi.encodeCall(IBridge.changeKey, (purse, 1, s.key, s.proof)), _changeWords(purse, who, s), "change of key");
        _end();
    }

    function _changeWords(uint32 purse, address owner, Signed memory s) private pure returns (uint256[8] memory words) {
        words = entry(4 | uint256(purse) << 22, owner);
        (words[2], words[3], words[4]) = (s.key.x, s.key.y, 1);
    }

    function changeKeyFor(uint256 seed) external {
        _begin(seed);
        Signed memory s = changeOfCarol;
        uint256 deadline = clock + _random(1 days);
        bytes memory data = _changeForCarol(CAROL_SECRET, s, deadline);
        _mustRefuse(
            BOB,
            address(bridge),
            _fee(),
            _changeForCarol(CAROL_SECRET + 1, s, deadline),
            IBridge.SignatureInvalid.selector,
            "trespass, refused"
        );
        uint256 before = entries.length;
        _enter(BOB, data, _changeWords(5, carol, s), "change of key for another");
        if (entries.length != before) ++nonceOfCarol;
        assertEq(bridge.nonces(carol), nonceOfCarol, "nonce");
        _end();
    }

    function _changeForCarol(uint256 secret, Signed memory s, uint256 deadline) private view returns (bytes memory) {
        bytes32 digest = Keys.changeDigest(address(bridge), carol, 5, 1, s.key, nonceOfCarol, deadline);
        (uint8 v, bytes32 r, bytes32 s_) = vm.sign(secret, digest);
        return abi.encodeCall(IBridge.changeKeyFor, (carol, 5, 1, s.key, s.proof, deadline, abi.encodePacked(r, s_, v)));
    }

    function demand(uint256 seed) external {
        _begin(seed);
        _demand(_someone());
        _end();
    }

    function _demand(address who) private {
        uint32 booking = uint32(_between(0, 200));
        uint56 serial = uint56(1 + _random((1 << 56) - 1));
        _enter(who, abi.encodeCall(IBridge.force, (booking, serial)), forceWords(booking, serial, who), "demand");
    }

    /// @dev Mostly by the arbiter of a dispute.
    function rule(uint256 seed) external {
        _begin(seed);
        address who = _someone();
        uint32 booking = uint32(_between(0, 200));
        uint56 serial = 7;
        uint32 purse = _anyPurse();
        uint8 token = uint8(_random(3));
        uint256 amount = _random(1 << _between(1, 112));
        if (stays.length > 4 && _chance(2)) {
            uint256 i = 4 + 5 * _random(stays.length / 5); // every fifth one is disputed
            (serial, purse, token) = (stays[i].serial, stays[i].arbiter, stays[i].token);
            booking = FIRST_STAY + 2 * uint32(i);
            who = purses[purse].owner;
        }
        uint256[8] memory words = awardWords(booking, serial, purse, token, amount, who);
        _enter(who, abi.encodeCall(IBridge.award, (booking, serial, purse, token, amount)), words, "award");
        _end();
    }

    /// @dev Mostly by the owner.
    function leaveByQueue(uint256 seed) external {
        _begin(seed);
        uint32 purse = _anyPurse();
        address who = _chance(4) ? _someone() : purses[purse].owner;
        uint8 token = purses[purse].series == 1 ? 2 : uint8(_random(_chance(4) ? 3 : 2));
        _enter(who, abi.encodeCall(IBridge.fullExit, (purse, token)), fullExitWords(purse, token, who), "full exit");
        _end();
    }

    /* PARAMETERS AND GOVERNANCE */

    function announceParameters(uint256 seed) external {
        _begin(seed);
        IRollup.Parameters memory p = params(version + 1);
        bool old = _chance(2);
        if (old) p.version = version;
        else p.bookingFee = 2001;
        bytes4 refusal = old ? IRollup.WrongParameterVersion.selector : IRollup.BookingFeeTooLarge.selector;
        _mustRefuse(governor, address(rollup), 0, abi.encodeCall(IRollup.announceParams, (p)), refusal, "announcement, refused");
        // mostly one that may still come is left as it is
        if (announced == 0 || announcedParams.version != version + 1 || _chance(4)) _announce();
        _end();
    }

    function _announce() private {
        IRollup.Parameters memory p = params(version + 1);
        p.bookingFee = uint16(_random(2001));
        for (uint256 i; i < 4; ++i) p.recordRent[i] = uint48(1 + _random((1 << 30) - 1));
        _mustSucceed(governor, address(rollup), 0, abi.encodeCall(IRollup.announceParams, (p)));
        (announced, announcedFrom) = (keccak256(abi.encode(p)), clock + PARAMETER_DELAY);
        announcedParams = p;
        _did("announcement");
    }

    function enqueueParameters(uint256 seed) external {
        _begin(seed);
        IRollup.Parameters memory p = announcedParams;
        if (_chance(4)) {
            p.bookingFee ^= 1; // others than were announced
            _enqueueParameters(p);
        } else {
            if (announced != 0 && clock < announcedFrom) {
                _enqueueParameters(p);
                _passUpTo(announcedFrom + _random(1 days));
            }
            _enqueueParameters(p);
        }
        _end();
    }

    function _enqueueParameters(IRollup.Parameters memory p) private {
        bytes4 refusal;
        if (keccak256(abi.encode(p)) != announced) refusal = IRollup.ParamsNotAnnounced.selector;
        else if (clock < announcedFrom) refusal = IRollup.ParamsTooEarly.selector;
        else if (p.version != version + 1) refusal = IRollup.WrongParameterVersion.selector;
        else if (frozenSince != 0) refusal = IRollup.Frozen.selector;
        bytes memory data = abi.encodeCall(IRollup.enqueueParams, (p));
        if (refusal != 0) {
            _mustRefuse(governor, address(rollup), 0, data, refusal, "parameters, refused");
            return;
        }
        _mustSucceed(governor, address(rollup), 0, data);
        (announced, announcedFrom) = (0, 0);
        uint256[8] memory words = paramWords(p);
        words[1] = uint160(governor);
        _entered(words, governor, 0, 0);
        _did("parameters that were announced");
    }

    /// @dev In two steps, of which the second may be left out.
    function handOver(uint256 seed) external {
        _begin(seed);
        heir = governor == HEIR ? GOVERNOR : HEIR;
        _mustSucceed(governor, address(rollup), 0, abi.encodeCall(Ownable2Step.transferOwnership, (heir)));
        _mustRefuse(
            _someone(),
            address(rollup),
            0,
            abi.encodeCall(Ownable2Step.acceptOwnership, ()),
            Ownable.OwnableUnauthorizedAccount.selector,
            "trespass, refused"
        );
        if (_chance(2)) {
            _mustSucceed(heir, address(rollup), 0, abi.encodeCall(Ownable2Step.acceptOwnership, ()));
            (governor, heir) = (heir, address(0));
            _did("another governor");
        }
        _end();
    }

    /* BATCHES */

    function settle(uint256 seed) external {
        _begin(seed);
        _settleAsOperator(Plan(OPERATOR, _random(CAP_S + 1), _random(CAP_S + 1), _chance(2)));
        _end();
    }

    function settleQueue(uint256 seed) external {
        _begin(seed);
        _settleAsOperator(Plan(OPERATOR, CAP_S, 0, false));
        _end();
    }

    function settleNothing(uint256 seed) external {
        _begin(seed);
        _settleAsOperator(Plan(OPERATOR, 0, 0, false));
        _end();
    }

    function _settleAsOperator(Plan memory p) private {
        if (_lives() || (frozenSince == 0 && _chance(16))) _settle(p); // one that comes late saves the rollup
        else if (frozenSince != 0) _refuseBatch(OPERATOR, IRollup.Frozen.selector, "batch of a frozen rollup, refused");
    }

    /// @dev Two days after the last batch, and from then on until the operator is back.
    function settleAsStranger(uint256 seed) external {
        _begin(seed);
        if (!open && clock <= settledAt + OPERATOR_SILENCE) {
            _refuseBatch(STRANGER, IRollup.NotOperator.selector, "trespass, refused");
            _passUpTo(settledAt + OPERATOR_SILENCE + 1 + _random(1 hours));
        }
        if (_lives() && (open || clock > settledAt + OPERATOR_SILENCE)) {
            _settle(Plan(STRANGER, _random(CAP_S + 1), _random(CAP_S + 1), false));
            _did("batch of a stranger");
        }
        _end();
    }

    /// @dev Without a claim, for it is refused before.
    function _refuseBatch(address sender, bytes4 refusal, string memory deed) private {
        Batch memory b = _batch(clock);
        IRollup.Claim memory empty;
        _mustRefuse(sender, address(rollup), 0, abi.encodeCall(IRollup.submitBatch, (wordsOf(b), empty)), refusal, deed);
    }

    function _batch(uint256 time) private view returns (Batch memory b) {
        b.number = number + 1;
        b.timestamp = time;
        b.shape = SHAPE;
        b.queuePosition = position;
    }

    /// @dev BATCH-13: whether a batch that takes so many entries neglects the queue, and its place in a row of batches that wait.
    function _patience(uint256 time, uint256 take) private view returns (bool neglects, uint256 row) {
        uint256 first = position + take;
        if (first == entries.length || entries[first].deadline + PATIENCE > time + period) return (false, 0);
        if (take >= (CAP_S + 1) / 2) return (false, 0);
        if (entries[first].words[0] & 0xff != 6) return (true, 0);
        if (take != 0) return (false, 0);
        return (waits == 16, waits + 1);
    }

    /// @dev A batch with so many entries, none of them applied.
    function _voidBatch(uint256 time, uint256 take) private view returns (Batch memory b) {
        b = _batch(time);
        b.queueCount = take;
        b.s = new uint256[8][](take);
        for (uint256 i; i < take; ++i) b.s[i] = entryRow(i, 0, entries[position + i].words);
    }

    function _settle(Plan memory p) private {
        if (number == 0) _fund(); // there is no later moment
        uint256 least = timestamp + AGE < clock ? clock - AGE : timestamp;
        Batch memory b = _batch(_between(least, clock));

        uint256 most = entries.length - position;
        if (p.take > most) p.take = most;
        if (p.take > CAP_S) p.take = CAP_S;
        (bool neglects, uint256 row) = _patience(b.timestamp, p.take);
        while (neglects) {
            IRollup.Claim memory empty;
            bytes memory refused = abi.encodeCall(IRollup.submitBatch, (wordsOf(_voidBatch(b.timestamp, p.take)), empty));
            bytes4 refusal = IRollup.QueueNeglected.selector;
            _mustRefuse(p.sender, address(rollup), 0, refused, refusal, "batch that neglects the queue, refused");
            (neglects, row) = _patience(b.timestamp, ++p.take);
        }
        if (p.withdrawals > CAP_S - p.take) p.withdrawals = CAP_S - p.take;

        b.queueCount = p.take;
        b.s = new uint256[8][](p.take + p.withdrawals);
        for (uint256 i; i < b.s.length; ++i) b.s[i] = i < p.take ? _prove(position + i, i) : _proveWithdrawal(i);
        if (p.rows) _addRows(b);
        _submit(p.sender, b);
        (settledAt, waits, open) = (clock, row, p.sender != OPERATOR);
        if (p.take != 0) _did("batch that takes entries");
        if (b.s.length == 0) _did("batch without rows");
        if (_chance(2)) _live();
    }

    function _addRows(Batch memory b) private {
        b.p = new uint256[](_random(CAP_P + 1));
        for (uint256 i; i < b.p.length; ++i) b.p[i] = _random(1 << 236);
        b.l = new uint256[4][](_random(CAP_L + 1));
        for (uint256 i; i < 4 * b.l.length; ++i) b.l[i / 4][i % 4] = _random(1 << (i % 4 == 0 ? 175 : 248));
        b.m = new uint256[3][](_random(CAP_M + 1));
        for (uint256 i; i < 3 * b.m.length; ++i) b.m[i / 3][i % 3] = _random(1 << (i % 3 == 0 ? 241 : 248));
        b.e = new uint256[3][](_random(CAP_E + 1));
        for (uint256 i; i < 3 * b.e.length; ++i) b.e[i / 3][i % 3] = _random(1 << (i % 3 == 0 ? 175 : 248));
    }

    function _submit(address sender, Batch memory b) private {
        uint256[] memory words = wordsOf(b);
        (IRollup.Claim memory claim_, uint256 fNew) = claimOf(words);
        lastBatch = abi.encodeCall(IRollup.submitBatch, (words, claim_));
        _mustSucceed(sender, address(rollup), 0, lastBatch);
        state = fNew;
        proven = claim_.newCommitment;
        assertTrue(b.timestamp >= timestamp, "INV-5: time never falls");
        (number, timestamp) = (b.number, b.timestamp);
        position += b.queueCount;
        _did("batch");
    }

    /// @dev What was accepted once: of an older number.
    function settleAgain(uint256 seed) external {
        _begin(seed);
        if (number != 0 && frozenSince == 0) {
            _mustRefuse(OPERATOR, address(rollup), 0, lastBatch, IRollup.WrongNumber.selector, "batch once more, refused");
        }
        _end();
    }

    /* BATCHES: MALFORMED */

    /// @dev Every sixth way to spoil a batch, so that six calls go through all.
    function settleMalformed(uint256 seed) external {
        _begin(seed);
        if (frozenSince == 0) {
            while (entries.length - position < 2) _demand(ALICE);
            for (uint256 k = turn++ % 6; k < HEADERS + ROWS + CLAIMS; k += 6) {
                Batch memory b = _voidBatch(clock, 2);
                _push(b, withdrawRow(9, 1, 0, 0, STRANGER));
                if (k < HEADERS) _spoilHeader(b, k);
                else if (k < HEADERS + ROWS) _spoilRow(b, k - HEADERS);
                else _spoilClaim(b, k - HEADERS - ROWS);
            }
        }
        _end();
    }

    function _push(Batch memory b, uint256[8] memory row) private pure {
        uint256[8][] memory rows = new uint256[8][](b.s.length + 1);
        for (uint256 i; i < b.s.length; ++i) rows[i] = b.s[i];
        rows[b.s.length] = row;
        b.s = rows;
    }

    function _refuseWords(uint256[] memory words, bytes4 refusal) private {
        IRollup.Claim memory empty;
        bytes memory data = abi.encodeCall(IRollup.submitBatch, (words, empty));
        _mustRefuse(OPERATOR, address(rollup), 0, data, refusal, "malformed batch, refused");
    }

    function _spoilHeader(Batch memory b, uint256 k) private {
        bytes4 refusal;
        uint256 word; // of the header, and what is changed there
        uint256 change;
        if (k == 0) (b.number, refusal) = (number + 2, IRollup.WrongNumber.selector);
        if (k == 1) (b.number, refusal) = (number, IRollup.WrongNumber.selector);
        if (k == 2) (b.timestamp, refusal) = (timestamp - 1, IRollup.TimestampBeforeLast.selector);
        if (k == 3) (b.timestamp, refusal) = (clock + 1, IRollup.TimestampInFuture.selector);
        if (k == 4) {
            _passUpTo(timestamp + AGE + 1);
            b.timestamp = clock - AGE - 1;
            refusal = b.timestamp < timestamp ? IRollup.TimestampBeforeLast.selector : IRollup.TimestampTooOld.selector;
        }
        if (k == 5) (b.queuePosition, refusal) = (position + 1, IRollup.WrongQueuePosition.selector);
        if (k == 6) (b.queueCount, refusal) = (entries.length - position + 1, IRollup.QueueTooShort.selector);
        if (k == 7) (b.shape, refusal) = (12345, IRollup.UnknownShape.selector);
        if (k == 8) (word, change, refusal) = (0, 1 << 100, IRollup.WrongDomain.selector); // another rollup
        if (k == 9) (word, change, refusal) = (0, 1 << 20, IRollup.WrongDomain.selector); // another chain
        if (k == 10) (word, change, refusal) = (1, 1 << 80, IRollup.WrongTerm.selector);
        if (k == 11) (word, change, refusal) = (1, 1 << 112, IRollup.WrongParameterVersion.selector);
        if (k == 12) (word, change, refusal) = (3, 1, IRollup.HeaderBits.selector);
        if (k == 13) (b.p, refusal) = (new uint256[](CAP_P + 1), IRollup.LaneOverflow.selector);
        uint256[] memory words = wordsOf(b);
        words[word] ^= change;
        _refuseWords(words, refusal);
    }

    function _spoilRow(Batch memory b, uint256 k) private {
        bytes4 refusal;
        if (k == 0) {
            b.s[0][1] ^= 1; // another's
            refusal = IRollup.QueueMismatch.selector;
        }
        if (k == 1) {
            b.s[1][7] ^= 1;
            refusal = IRollup.QueueMismatch.selector;
        }
        if (k == 2) {
            b.s[0][0] ^= 1 << 22; // another record
            refusal = IRollup.QueueMismatch.selector;
        }
        if (k == 3) {
            b.s[1][0] ^= 1 << 8;
            refusal = IRollup.WrongEntryPosition.selector;
        }
        if (k == 4) (b.s[0], refusal) = (b.s[2], IRollup.EntryExpected.selector);
        if (k == 5) (b.s[2], refusal) = (depositRow(2, 1, 1, 0, 1 ether, STRANGER), IRollup.EntryOutsideQueue.selector);
        if (k == 6) (b.s[2], refusal) = (fullExitRow(2, 1, 1, 0, 1 ether, STRANGER), IRollup.EntryOutsideQueue.selector);
        if (k == 7) {
            b.s[2][0] ^= 1 << 21;
            refusal = IRollup.WithdrawStatus.selector;
        }
        if (k == 8) (b.s[2][7], refusal) = (1, IRollup.SystemBits.selector);
        if (k == 9) {
            b.s[2][0] += 6;
            refusal = IRollup.UnknownKind.selector;
        }
        if (k == 10) {
            b.p = new uint256[](1);
            (b.p[0], refusal) = (1 << 236, IRollup.PaymentBits.selector);
        }
        if (k == 11) {
            b.m = new uint256[3][](1);
            (b.m[0][0], refusal) = (1 << 241, IRollup.MarketBits.selector);
        }
        if (k == 12) {
            (b.s[0], b.s[1]) = (entryRow(0, 0, entries[position + 1].words), entryRow(1, 0, entries[position].words));
            if (keccak256(abi.encode(entries[position].words)) == keccak256(abi.encode(entries[position + 1].words))) return;
            refusal = IRollup.QueueMismatch.selector; // in another order
        }
        _refuseWords(wordsOf(b), refusal);
    }

    /// @dev Batches whose words are right, but whose proof is not that of this change of state.
    function _spoilClaim(Batch memory b, uint256 k) private {
        bytes4 refusal = MockVerifier.Refused.selector;
        if (k == 0) {
            // a true proof of more than the state owns
            uint8 token = uint8(_random(3));
            b.s[2] = withdrawRow(9, 1, token, holdings[token] - owed[token] + 1, STRANGER);
            refusal = IBridge.CreditExceedsHoldings.selector;
        }
        uint256[] memory words = wordsOf(b);
        (IRollup.Claim memory c,) = claimOf(words);
        if (k == 1) words[4] ^= 1 << 21; // another status
        if (k == 2) words[4 + 17] = uint160(HEIR); // another recipient
        if (k == 3) c.newCommitment = c.quotient;
        if (k == 4) c.proof = "another";
        if (k == 5) (c.opening, refusal) = (c.quotient, IRollup.TransitionInvalid.selector);
        if (k == 6) (c.vNew, refusal) = (R, IRollup.ClaimNotInField.selector);
        if (k == 7) c.vNew = (c.vNew + 1) % R;
        bytes memory data = abi.encodeCall(IRollup.submitBatch, (words, c));
        _mustRefuse(OPERATOR, address(rollup), 0, data, refusal, "malformed batch, refused");
    }

    /* WHAT NOBODY MAY */

    /// @dev INV-10: everything that has a role, by everybody who does not have it.
    function trespass(uint256 seed) external {
        _begin(seed);
        address[6] memory who = [STRANGER, OPERATOR, address(attacker), address(hostile), ALICE, governor];
        for (uint256 i; i < who.length; ++i) {
            _trespassAs(who[i], _creditOf(who[i], uint8(_random(3)), 1));
            _denyRegistry(who[i]);
            if (who[i] == governor) continue;
            _denyOwnership(who[i], abi.encodeCall(IRollup.announceParams, (params(version + 1))));
            _denyOwnership(who[i], abi.encodeCall(IRollup.enqueueParams, (announcedParams)));
            _denyOwnership(who[i], abi.encodeCall(Ownable2Step.transferOwnership, (who[i])));
            _denyOwnership(who[i], abi.encodeCall(Ownable2Step.acceptOwnership, ()));
            _denyOwnership(who[i], abi.encodeCall(Ownable.renounceOwnership, ()));
        }
        _end();
    }

    function _trespassAs(address who, IBridge.Credit[] memory list) private {
        bytes memory data = abi.encodeCall(IBridge.credit, (list));
        _mustRefuse(who, address(bridge), 0, data, IBridge.NotCreditor.selector, "trespass, refused");
        data = abi.encodeCall(IRollup.enqueue, (entry(systemWord(2, 0, 0, 1, 0, 1 ether, 0), who)));
        _mustRefuse(who, address(rollup), 0, data, IRollup.NotBridge.selector, "trespass, refused");
        if (who != OPERATOR && !open && clock <= settledAt + OPERATOR_SILENCE) {
            _refuseBatch(who, IRollup.NotOperator.selector, "trespass, refused");
        }
        (bool ok,) = _call(who, address(bridge), 1, "");
        assertTrue(!ok, "plain ETH is refused");
    }

    function _denyRegistry(address who) private {
        bytes4 refusal = IRegistry.NotTimelock.selector;
        _deny(who, abi.encodeCall(IRegistry.addShape, (shapes()[0])), refusal);
        _deny(who, abi.encodeCall(IRegistry.retireShape, (SHAPE)), refusal);
        _deny(who, abi.encodeCall(IRegistry.replaceOperator, (who)), refusal);
        refusal = IRegistry.NotCouncil.selector;
        _deny(who, abi.encodeCall(IRegistry.pause, ()), refusal);
        _deny(who, abi.encodeCall(IRegistry.resume, ()), refusal);
        _deny(who, abi.encodeCall(IRegistry.repair, (shapes())), refusal);
        _deny(who, abi.encodeCall(IRegistry.bugProven, (SHAPE)), IRegistry.NotRollup.selector);
        _deny(who, abi.encodeCall(IRegistry.takeOver, ()), IRegistry.NotSuccessor.selector);
        if (who == OPERATOR) return;
        _deny(who, abi.encodeCall(IRegistry.nameSuccessor, (who)), IRegistry.NotOperator.selector);
    }

    function _deny(address who, bytes memory data, bytes4 refusal) private {
        _mustRefuse(who, address(registry), 0, data, refusal, "trespass, refused");
    }

    function _denyOwnership(address who, bytes memory data) private {
        _mustRefuse(who, address(rollup), 0, data, Ownable.OwnableUnauthorizedAccount.selector, "trespass, refused");
    }

    /* PAUSES */

    /// @dev The council's, once in 37 days. A living rollup is paused for an hour, in which demands go on; of a frozen one the pause runs its
    /// course, and nobody minds.
    function pause(uint256 seed) external {
        _begin(seed);
        bytes memory data = abi.encodeCall(IRegistry.pause, ());
        if (paused != 0 && clock <= paused + 30 days) {
            _mustRefuse(COUNCIL, address(registry), 0, data, IRegistry.PauseTooEarly.selector, "pause, refused");
        } else if (frozenSince != 0 || (_lives() && clock + 1 hours <= _limit())) {
            _mustSucceed(COUNCIL, address(registry), 0, data);
            paused = clock + 7 days;
            _did("pause");
            if (frozenSince == 0) _endure();
        }
        _end();
    }

    function _endure() private {
        _refuseBatch(OPERATOR, IRollup.Paused.selector, "batch in a pause, refused");
        _deposit(Money(ALICE, 0, 1000, 1, none));
        _demand(ALICE);
        _passTo(clock + 1 hours);
        _mustSucceed(COUNCIL, address(registry), 0, abi.encodeCall(IRegistry.resume, ()));
        paused = clock - 1;
    }

    /* TOKENS */

    /// @dev What comes unasked: tokens by a transfer, ETH as a contract's last will.
    function give(uint256 seed) external {
        _begin(seed);
        uint8 token = uint8(_random(3));
        uint256 amount = 1 + _random(1 << 60);
        if (token == 0) {
            vm.deal(address(bridge), address(bridge).balance + amount);
            given[0] += amount;
        } else if (token == 1 || !hostile.refuses()) {
            _mint(ALICE, token, amount);
            hostile.arm(address(0), 0, "");
            address t = bridge.token(token);
            vm.prank(ALICE);
            (bool ok,) = t.call(abi.encodeCall(IERC20.transfer, (address(bridge), amount)));
            assertTrue(ok, "gift");
            given[token] += token == 1 ? amount : hostile.arriving(amount);
        }
        _did("gift");
        _end();
    }

    function misbehave(uint256 seed) external {
        _begin(seed);
        uint256 feeBps = _chance(2) ? 0 : _random(_chance(8) ? 10_001 : 500);
        hostile.behave(feeBps, _chance(4), _chance(2));
        _end();
    }

    /* CLAIMS */

    function claim(uint256 seed) external {
        _begin(seed);
        _claim(_someone(), uint8(_random(3)));
        _end();
    }

    /// @dev Of the one who has most to do with the contracts, half of the time.
    function claimFor(uint256 seed) external {
        _begin(seed);
        _claim(_chance(2) ? address(attacker) : accounts[_random(accounts.length)], uint8(_random(2)));
        _end();
    }

    function claimHostile(uint256 seed) external {
        _begin(seed);
        _claim(accounts[_random(accounts.length)], 2);
        _end();
    }

    /// @dev By himself, or by somebody for him: he is the one who is paid.
    function _claim(address account, uint8 token) private {
        uint256 amount = credits[account][token];
        bytes4 refusal;
        if (amount == 0) refusal = IBridge.NothingToClaim.selector;
        else if (token == 0 && account == address(proud)) refusal = IBridge.EthTransferFailed.selector;
        else if (token == 2 && hostile.refuses()) refusal = HostileToken.Refused.selector;
        Trap memory trap;
        if (token == 2) trap = _arm(hostile);
        if (token == 0 && account == address(attacker)) trap = _arm(attacker);

        uint256 before = _balance(account, token);
        bool self = _chance(2);
        address sender = self ? account : _someone();
        uint256 spent = token == 0 && trap.entry && trap.refusal == 0 ? trap.value : 0;
        bytes memory data = self ? abi.encodeCall(IBridge.claim, (token)) : abi.encodeCall(IBridge.claimFor, (account, token));
        (bool ok, bytes memory answer) = _call(sender, address(bridge), 0, data);
        if (refusal != 0) {
            _requireRefusal(ok, answer, refusal, "claim, refused");
            return;
        }
        if (!ok) _bubble(answer);
        assertEq(abi.decode(answer, (uint256)), amount, "amount of the claim");
        credits[account][token] = 0;
        holdings[token] -= amount;
        owed[token] -= amount;
        if (!trap.set) spent = 0;
        uint256 gain = _balance(account, token) + spent - before;
        assertEq(gain, token == 2 ? hostile.arriving(amount) : amount, "INV-4: what is paid");
        received[account][token] += gain;
        _sprung(trap);
        _did(["claim of token 0", "claim of token 1", "claim of token 2"][token]);
    }

    function _balance(address account, uint8 token) private view returns (uint256) {
        return token == 0 ? account.balance : IERC20(bridge.token(token)).balanceOf(account);
    }

    /* TIME */

    function pass(uint256 seed) external {
        _begin(seed);
        uint256 most = calls > LIFE && frozenSince == 0 ? 3 days : _chance(8) ? 8 hours : 40 minutes;
        _passUpTo(clock + 1 + _random(most));
        _end();
    }

    function freeze(uint256 seed) external {
        _begin(seed);
        if (frozenSince != 0) {
            _refuseFreeze(IRollup.Frozen.selector);
        } else if (clock <= _limit()) {
            _refuseFreeze(IRollup.NotOverdue.selector);
            if (!_lives() && _chance(2)) _freezeInTime();
        } else {
            _freezeInTime();
        }
        _end();
    }

    /* EXITS */

    function exitPurses(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _exitSomePurses();
        _end();
    }

    /// @dev Of a living rollup nobody is paid.
    function _tooEarly() private returns (bool) {
        if (frozenSince != 0) return false;
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = _openPurse(_anyPurse(), 4);
        bytes memory data = abi.encodeCall(IExits.exit, (list));
        _mustRefuse(STRANGER, address(exits), 0, data, IExits.NotFrozen.selector, "exit too early, refused");
        return true;
    }

    function _exitSomePurses() private {
        for (uint256 i; i < 3; ++i) {
            uint32 record = _anyPurse();
            if (!purses[record].exited && (_chance(2) || i == 2)) _exitPurse(record);
        }
    }

    function _exitPurse(uint32 record) private {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = _openPurse(record, 4);
        Purse storage p = purses[record];
        _mustSucceed(_someone(), address(exits), 0, abi.encodeCall(IExits.exit, (list)));
        for (uint256 i; i < 2; ++i) {
            uint256 amount = p.available[i];
            if (amount == 0) continue;
            _credit(p.owner, 2 * p.series + i, amount);
            inState[2 * p.series + i] -= amount;
        }
        p.exited = true;
        _did("exit of a purse");
    }

    function exitStay(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _exitSomeStay();
        _end();
    }

    function _exitSomeStay() private {
        if (stays.length == 0) return;
        uint256 i = _random(stays.length);
        if (!stays[i].exited) _exitStay(i);
    }

    /// @dev The parties are paid all that the booking holds, bond and reserve included. What each of them gets is for other tests.
    function _exitStay(uint256 i) private {
        Stay storage s = stays[i];
        Kzg.Opening[] memory list = _openStay(i);
        Escrow.Shares memory shares = exits.shares(list[0].cells, list[1].cells, frozenSince);
        uint256 total = shares.guest + shares.host + shares.arbiter + shares.sender;
        assertEq(total, _holds(s), "INV-3: a booking pays all that it holds");
        address sender = _someone();
        _mustSucceed(sender, address(exits), 0, abi.encodeCall(IExits.exit, (list)));
        _credit(purses[s.guest].owner, s.token, shares.guest);
        _credit(purses[s.payout].owner, s.token, shares.host);
        _credit(purses[s.arbiter].owner, s.token, shares.arbiter);
        _credit(sender, s.token, shares.sender);
        inState[s.token] -= total;
        s.exited = true;
        _did("exit of a booking");
    }

    function exitAgain(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _exitOnceMore();
        _end();
    }

    function _exitOnceMore() private {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        if (stays.length != 0 && _chance(2)) {
            uint256 i = _random(stays.length);
            if (!stays[i].exited) _exitStay(i);
            list = _openStay(i);
        } else {
            uint32 record = _anyPurse();
            if (!purses[record].exited) _exitPurse(record);
            list[0] = _openPurse(record, 4);
        }
        bytes memory data = abi.encodeCall(IExits.exit, (list));
        _mustRefuse(_someone(), address(exits), 0, data, IExits.AlreadyExited.selector, "exit once more, refused");
    }

    function exitFalsely(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _exitWhatIsNotThere();
        _end();
    }

    /// @dev What the state does not hold: more of it, or another owner, or another's record.
    function _exitWhatIsNotThere() private {
        Kzg.Opening[] memory list = new Kzg.Opening[](1);
        list[0] = _openPurse(_anyPurse(), 4);
        uint256 k = _random(3);
        if (k == 0) list[0].cells[2] += 1;
        if (k == 1) list[0].cells[0] ^= uint256(uint160(address(attacker))) << 8;
        if (k == 2) list[0].record += 1;
        bytes memory data = abi.encodeCall(IExits.exit, (list));
        _mustRefuse(_someone(), address(exits), 0, data, Kzg.OpeningInvalid.selector, "false opening, refused");
    }

    /* REFUNDS */

    function refund(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _refundSome();
        _end();
    }

    function _refundSome() private {
        for (uint256 i = position; i < entries.length; ++i) {
            if (entries[i].words[0] & 0xff != 2 || entries[i].refunded) continue;
            _refund(i);
            if (_chance(2)) return;
        }
    }

    function _refund(uint256 i) private {
        uint256[8] memory words = entries[i].words;
        _mustSucceed(_someone(), address(exits), 0, abi.encodeCall(IExits.refund, (uint64(i), words)));
        uint256 token = (words[0] >> 44) & 3;
        uint256 amount = uint112(words[0] >> 46);
        waiting[token] -= amount;
        _credit(address(uint160(words[1])), token, amount);
        entries[i].refunded = true;
        _did("refund");
    }

    function refundFalsely(uint256 seed) external {
        _begin(seed);
        if (!_tooEarly()) _refundWhatIsNotThere();
        _end();
    }

    /// @dev Entries that batches took, that are none, that are not of money, that were refunded, and others' words.
    function _refundWhatIsNotThere() private {
        uint256 i = _between(_chance(2) ? 0 : position, entries.length);
        uint256[8] memory words;
        if (i < entries.length) words = entries[i].words;
        bytes4 refusal;
        if (i < position) refusal = IExits.EntryConsumed.selector;
        else if (i == entries.length) refusal = IExits.EntryMissing.selector;
        else if (words[0] & 0xff != 2) refusal = IExits.NotADeposit.selector;
        else if (entries[i].refunded) refusal = IExits.AlreadyRefunded.selector;
        else (words[1], refusal) = (words[1] ^ uint160(STRANGER), IExits.EntryMismatch.selector);
        bytes memory data = abi.encodeCall(IExits.refund, (uint64(i), words));
        _mustRefuse(_someone(), address(exits), 0, data, refusal, "refund, refused");
    }
}
