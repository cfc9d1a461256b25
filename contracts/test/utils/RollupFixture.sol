// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {Bridge} from "../../src/Bridge.sol";
import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {Exits} from "../../src/Exits.sol";
import {Kzg} from "../../src/Kzg.sol";
import {Registry} from "../../src/Registry.sol";
import {Rollup} from "../../src/Rollup.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {MockVerifier} from "../mocks/MockVerifier.sol";
import {Evaluation} from "./Evaluation.sol";
import {KnownTau} from "./KnownTau.sol";
import {Test} from "./Test.sol";

/// @notice A rollup with a known τ and a verifier that is told what to accept, and the means to make batches for it. What the
/// contract computes, the fixture computes a second time, straight from the specification.
abstract contract RollupFixture is Test {
    uint256 internal constant R = Bn254.R;

    address internal constant OPERATOR = address(0x09e7a704);
    address internal constant GOVERNOR = address(0x90fe);
    address internal constant TIMELOCK = address(0x71e10c);
    address internal constant COUNCIL = address(0xc0c11);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);

    uint32 internal constant SHAPE = 7;
    uint16 internal constant CAP_P = 5;
    uint16 internal constant CAP_L = 6;
    uint16 internal constant CAP_M = 3;
    uint16 internal constant CAP_E = 2;
    uint16 internal constant CAP_S = 4;
    uint32 internal constant OTHER_SHAPE = type(uint32).max;
    uint32 internal constant BLOB_SHAPE = 9;
    uint16 internal constant BLOB_CAP_P = 4096; // with one row each of L, M and E, two blobs
    uint16 internal constant BLOB_CAP_S = 2;

    uint256 internal constant LOG_N = 16;
    uint40 internal constant GENESIS_TIME = 1_800_000_000;
    uint256 internal constant QUEUE_FEE = 1000;
    uint256 internal constant PARAMETER_DELAY = 3 days;
    uint256 internal constant QUEUE_PERIOD = 7 days;

    Rollup internal rollup;
    Registry internal registry;
    Bridge internal bridge;
    Exits internal exits;
    TestDollar internal dollar;
    TestDollar internal stoa;
    MockVerifier internal verifier;
    MockVerifier internal otherVerifier;
    MockVerifier internal blobVerifier;

    /// @dev The versioned hashes of the blobs of the next batches, and what their claims say of them.
    bytes32[] internal blobs;
    bytes internal openings;

    /// @dev f(τ) of the state that the rollup is in.
    uint256 internal state = 4711;

    struct Batch {
        uint256 number;
        uint256 timestamp;
        uint256 shape;
        uint256 queuePosition;
        uint256 queueCount;
        uint256[8][] s;
        uint256[] p;
        uint256[4][] l;
        uint256[3][] m;
        uint256[3][] e;
    }

    function setUp() public virtual {
        vm.warp(GENESIS_TIME + 1000);
        verifier = new MockVerifier();
        otherVerifier = new MockVerifier();
        blobVerifier = new MockVerifier();
        dollar = new TestDollar();
        stoa = new TestDollar();
        rollup = new Rollup(config());
        deployBridge(address(dollar), address(stoa), QUEUE_FEE);
        vm.deal(ALICE, 1 << 120);
        vm.deal(BOB, 1 << 120);
    }

    /// @dev The bridge, the exits and the registry of the rollup that was deployed just before.
    function deployBridge(address token1, address token2, uint256 fee) internal {
        bridge = new Bridge(rollup, vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1), token1, token2, fee);
        exits = new Exits(bridge);
        registry = new Registry(registryConfig(address(rollup)));
    }

    /// @dev What the registry of a rollup is deployed with.
    function registryConfig(address rollup_) internal view returns (IRegistry.Config memory) {
        return IRegistry.Config(rollup_, TIMELOCK, COUNCIL, OPERATOR, shapes());
    }

    /// @dev The hash of the first n entries of the queue.
    function queueHash(uint256 n) internal view returns (bytes26) {
        return rollup.queueEntry(n).hash;
    }

    /// @dev The configuration of a rollup whose bridge, exits and registry are the next contracts that this one makes after it.
    function config() internal view returns (IRollup.Config memory c) {
        c.registry = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        c.bridge = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        c.governor = GOVERNOR;
        c.parameterDelay = PARAMETER_DELAY;
        c.queuePeriod = QUEUE_PERIOD;
        c.logN = LOG_N;
        c.tau2 = KnownTau.tau2();
        c.unit = KnownTau.unit(LOG_N);
        c.genesisCommitment = KnownTau.commit(state);
        c.genesisTimestamp = GENESIS_TIME;
    }

    function shapes() internal view returns (IRegistry.Shape[] memory all) {
        all = new IRegistry.Shape[](3);
        all[0] = IRegistry.Shape(SHAPE, CAP_P, CAP_L, CAP_M, CAP_E, CAP_S, verifier, false);
        all[1] = IRegistry.Shape(OTHER_SHAPE, 8190, 0, 0, 0, 0, otherVerifier, false);
        all[2] = IRegistry.Shape(BLOB_SHAPE, BLOB_CAP_P, 1, 1, 1, BLOB_CAP_S, blobVerifier, true);
    }

    /* DEPOSITS */

    function depositEth(address owner, uint32 purse, uint256 amount) internal returns (uint64) {
        vm.prank(owner);
        return bridge.deposit{value: amount + QUEUE_FEE}(
            0, amount, purse, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0)
        );
    }

    function depositDollars(address owner, uint32 purse, uint256 amount) internal returns (uint64) {
        dollar.mint(owner, amount);
        vm.startPrank(owner);
        dollar.approve(address(bridge), amount);
        uint64 index = bridge.deposit{value: QUEUE_FEE}(
            1, amount, purse, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0)
        );
        vm.stopPrank();
        return index;
    }

    /* ENTRIES */

    /// @dev The words of an entry whose s2 to s7 are zero.
    function entry(uint256 s0, address sender) internal pure returns (uint256[8] memory words) {
        (words[0], words[1]) = (s0, uint160(sender));
    }

    /// @dev Parameters at their upper bounds.
    function params(uint32 version) internal pure returns (IRollup.Parameters memory p) {
        uint48 most = type(uint48).max;
        uint48 dollars = (1 << 30) - 1;
        return IRollup.Parameters(version, 2000, [most, dollars, most, most], [most, dollars, most, most]);
    }

    function paramWords(IRollup.Parameters memory p) internal pure returns (uint256[8] memory words) {
        words = entry(5, GOVERNOR);
        words[4] = uint256(p.version) << 16 | uint256(p.bookingFee) << 48;
        for (uint256 i; i < 4; ++i) {
            words[5] += uint256(p.crankReserve[i]) << 48 * i;
            words[6] += uint256(p.recordRent[i]) << 48 * i;
        }
    }

    /// @dev The words of a demand.
    function forceWords(uint256 booking, uint256 serial, address caller) internal pure returns (uint256[8] memory words) {
        words = entry(systemWord(6, 0, 0, booking, 0, 0, 0), caller);
        words[7] = serial;
    }

    /// @dev The words of an award.
    function awardWords(
        uint256 booking,
        uint256 serial,
        uint256 purse,
        uint256 token,
        uint256 amount,
        address owner
    ) internal pure returns (uint256[8] memory words) {
        words = entry(systemWord(7, 0, 0, booking, token, amount, 0), owner);
        words[7] = serial | purse << 56;
    }

    /// @dev The words of a full exit, which name no amount.
    function fullExitWords(uint256 purse, uint256 token, address owner) internal pure returns (uint256[8] memory) {
        return entry(systemWord(8, 0, 0, purse, token, 0, 0), owner);
    }

    /// @dev The row of a full exit that took an amount.
    function fullExitRow(uint256 slot, uint256 status, uint256 purse, uint256 token, uint256 amount, address owner)
        internal
        pure
        returns (uint256[8] memory row)
    {
        row = entryRow(slot, status, fullExitWords(purse, token, owner));
        row[0] |= amount << 46;
    }

    /// @dev Announces parameters and puts them into the queue when the delay is over.
    function enqueueParams(IRollup.Parameters memory p) internal returns (uint64 index) {
        vm.startPrank(GOVERNOR);
        rollup.announceParams(p);
        vm.warp(block.timestamp + PARAMETER_DELAY);
        index = rollup.enqueueParams(p);
        vm.stopPrank();
    }

    /* ROWS */

    /// @dev The row of an entry of the queue.
    function entryRow(uint256 slot, uint256 status, uint256[8] memory words) internal pure returns (uint256[8] memory row) {
        row = words;
        row[0] |= slot + 1 << 8 | status << 21;
    }

    function systemWord(uint256 kind, uint256 position, uint256 status, uint256 record, uint256 token, uint256 amount, uint256 fee)
        internal
        pure
        returns (uint256)
    {
        return kind | position << 8 | status << 21 | record << 22 | token << 44 | amount << 46 | fee << 158;
    }

    function depositRow(uint256 slot, uint256 status, uint32 purse, uint256 token, uint256 amount, address owner)
        internal
        pure
        returns (uint256[8] memory row)
    {
        row[0] = systemWord(2, slot + 1, status, purse, token, amount, 0);
        row[1] = uint160(owner);
    }

    function withdrawRow(uint256 position, uint32 purse, uint256 token, uint256 amount, address recipient)
        internal
        pure
        returns (uint256[8] memory row)
    {
        row[0] = systemWord(3, position, 1, purse, token, amount, 99);
        row[1] = uint160(recipient);
    }

    /* BATCHES */

    /// @dev The next batch, without rows.
    function next() internal view returns (Batch memory b) {
        IRollup.Head memory head = rollup.head();
        b.number = uint256(head.number) + 1;
        b.timestamp = block.timestamp;
        b.shape = SHAPE;
        b.queuePosition = head.queuePosition;
    }

    /// @dev A batch with two deposits, the second of them refused, two withdrawals, three payments, and two rows each
    /// of listings, market and escrow.
    function full() internal returns (Batch memory b) {
        depositEth(ALICE, 5, 1 ether);
        depositDollars(BOB, 6, 500);
        b = next();
        b.queueCount = 2;
        b.s = new uint256[8][](4);
        b.s[0] = depositRow(0, 1, 5, 0, 1 ether, ALICE);
        b.s[1] = depositRow(1, 0, 6, 1, 500, BOB);
        b.s[2] = withdrawRow(7, 5, 0, 0.25 ether, BOB);
        b.s[3] = withdrawRow(8, 5, 0, 0.5 ether, BOB);
        b.p = new uint256[](3);
        for (uint256 i; i < 3; ++i) {
            b.p[i] = uint256(keccak256(abi.encode("payment", i))) >> 20;
        }
        b.l = new uint256[4][](2);
        for (uint256 i; i < 8; ++i) {
            b.l[i / 4][i % 4] = uint256(keccak256(abi.encode("listing", i))) >> (i % 4 == 0 ? 81 : 8);
        }
        b.m = new uint256[3][](2);
        b.e = new uint256[3][](2);
        for (uint256 i; i < 6; ++i) {
            b.m[i / 3][i % 3] = uint256(keccak256(abi.encode("market", i))) >> (i % 3 == 0 ? 37 : 8);
            b.e[i / 3][i % 3] = uint256(keccak256(abi.encode("escrow", i))) >> (i % 3 == 0 ? 81 : 8);
        }
    }

    function header1(uint256 number, uint256 timestamp, uint256 term, uint256 version, uint256 shape)
        internal
        pure
        returns (uint256)
    {
        return number | timestamp << 40 | term << 80 | version << 112 | shape << 144;
    }

    function header2(uint256 position, uint256 count, uint256 p, uint256 l, uint256 m, uint256 e, uint256 s)
        internal
        pure
        returns (uint256)
    {
        return position | count << 64 | p << 80 | l << 93 | m << 106 | e << 119 | s << 132;
    }

    function wordsOf(Batch memory b) internal view returns (uint256[] memory words) {
        bool inBlobs = b.shape == BLOB_SHAPE;
        uint256 data = inBlobs ? 0 : b.p.length + 4 * b.l.length + 3 * b.m.length + 3 * b.e.length;
        words = new uint256[](4 + 8 * b.s.length + data);
        words[0] = 1 | block.chainid << 8 | uint256(uint160(address(rollup))) << 72;
        words[1] = header1(b.number, b.timestamp, 0, rollup.head().parameterVersion, b.shape);
        words[2] = header2(b.queuePosition, b.queueCount, b.p.length, b.l.length, b.m.length, b.e.length, b.s.length);
        uint256 k = 4;
        for (uint256 i; i < 8 * b.s.length; ++i) words[k++] = b.s[i / 8][i % 8];
        if (inBlobs) return words;
        for (uint256 i; i < b.p.length; ++i) words[k++] = b.p[i];
        for (uint256 i; i < 4 * b.l.length; ++i) words[k++] = b.l[i / 4][i % 4];
        for (uint256 i; i < 3 * b.m.length; ++i) words[k++] = b.m[i / 3][i % 3];
        for (uint256 i; i < 3 * b.e.length; ++i) words[k++] = b.e[i / 3][i % 3];
    }

    /// @dev A claim that the words may make: the opening is true, and the verifier accepts it.
    function claimOf(uint256[] memory words) internal returns (IRollup.Claim memory claim, uint256 fNew) {
        uint256 seed = uint256(keccak256(abi.encode(words, state)));
        fNew = seed % R;
        uint256 q = uint256(keccak256(abi.encode("q", seed))) % R;
        claim.newCommitment = KnownTau.commit(fNew);
        claim.quotient = KnownTau.commit(q);
        claim.c = uint256(keccak256(abi.encode("c", seed))) % R;
        claim.vOld = uint256(keccak256(abi.encode("vOld", seed))) % R;
        claim.vNew = uint256(keccak256(abi.encode("vNew", seed))) % R;
        claim.z = uint256(keccak256(abi.encode("z", seed))) % R;
        if (isBlobShape(words)) claim.openings = openings;
        claim.proof = abi.encode("proof", seed);
        announce(words, claim);
        reopen(words, claim, fNew, q);
    }

    function reopen(uint256[] memory words, IRollup.Claim memory claim, uint256 fNew, uint256 q) internal view {
        Kzg.Transition memory t = transitionOf(words, claim);
        KnownTau.openTransition(t, LOG_N, state, fNew, q);
        claim.opening = t.opening;
    }

    /// @dev What the rollup must see in a claim: the values at ρ, those that it computes itself among them.
    function transitionOf(uint256[] memory words, IRollup.Claim memory claim) internal view returns (Kzg.Transition memory t) {
        t.oldCommitment = KnownTau.commit(state);
        t.newCommitment = claim.newCommitment;
        t.quotient = claim.quotient;
        t.opening = claim.opening;
        t.unit = KnownTau.unit(LOG_N);
        t.rho = rhoOf(words, claim);
        t.vOld = claim.vOld;
        t.vNew = claim.vNew;
        t.z = claim.z;
        if (words.length < 4) return t; // refused before any proof
        if (isBlobShape(words)) {
            uint256 b = Evaluation.blobs(claim.openings, t.rho);
            (t.bLo, t.bHi) = (b % (1 << 128), b >> 128);
        }
        t.m = Evaluation.words(words, t.rho, shapes()[isBlobShape(words) ? 2 : isOtherShape(words) ? 1 : 0]);
    }

    function isBlobShape(uint256[] memory words) internal pure returns (bool) {
        return words.length > 1 && words[1] >> 144 == BLOB_SHAPE;
    }

    function isOtherShape(uint256[] memory words) internal pure returns (bool) {
        return words[1] >> 144 == OTHER_SHAPE;
    }

    /// @dev Tells the shape's verifier the public inputs of the specification.
    function announce(uint256[] memory words, IRollup.Claim memory claim) internal {
        if (words.length < 4) return;
        MockVerifier of_ = isBlobShape(words) ? blobVerifier : isOtherShape(words) ? otherVerifier : verifier;
        of_.expect(claim.proof, inputsOf(words, claim));
    }

    function inputsOf(uint256[] memory words, IRollup.Claim memory claim) internal view returns (uint256[4] memory) {
        Kzg.Transition memory t = transitionOf(words, claim);
        return [claim.c, t.rho, KnownTau.delta(t), KnownTau.sumOf(t)];
    }

    function rhoOf(uint256[] memory words, IRollup.Claim memory claim) internal view returns (uint256) {
        bytes memory hashes;
        if (isBlobShape(words)) {
            for (uint256 i; i < blobs.length; ++i) hashes = bytes.concat(hashes, blobs[i]);
        }
        return uint256(
            keccak256(
                bytes.concat(
                    "stoa.batch.v1",
                    abi.encode(KnownTau.commit(state), claim.newCommitment, claim.quotient, claim.c),
                    hashes,
                    keccak256(abi.encodePacked(words))
                )
            )
        ) % R;
    }

    /* OPENINGS */

    /// @dev The opening of the first cells of a record to any values: a true one, for who knows τ.
    function openRecord(uint32 record, uint256[4] memory cells, uint256 count) internal view returns (Kzg.Opening memory o) {
        o.record = record;
        o.cells = new uint256[](count);
        o.proofs = new Bn254.G1[](count);
        for (uint256 j; j < count; ++j) {
            o.cells[j] = cells[j];
            uint256 root = Kzg.power(Kzg.rootOfUnity(LOG_N), uint256(record) + (j << (LOG_N - 2)));
            o.proofs[j] = KnownTau.open(state, cells[j], root);
        }
    }

    /* SUBMISSION */

    function submit(Batch memory b) internal {
        submitWords(wordsOf(b));
    }

    function submitWords(uint256[] memory words) internal {
        (IRollup.Claim memory claim, uint256 fNew) = claimOf(words);
        vm.prank(OPERATOR);
        rollup.submitBatch(words, claim);
        state = fNew;
    }

    function expectRefusal(Batch memory b, bytes memory err) internal {
        expectRefusal(wordsOf(b), err);
    }

    function expectRefusal(uint256[] memory words, bytes memory err) internal {
        (IRollup.Claim memory claim,) = claimOf(words);
        expectRefusal(words, claim, err);
    }

    function expectRefusal(uint256[] memory words, IRollup.Claim memory claim, bytes memory err) internal {
        vm.expectRevert(err);
        vm.prank(OPERATOR);
        rollup.submitBatch(words, claim);
    }
}
