// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Kzg} from "../src/Kzg.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {KnownTau} from "./utils/KnownTau.sol";
import {Test} from "./utils/Test.sol";

contract KzgHarness {
    function verifyTransition(Kzg.Transition memory t) external view {
        (Bn254.G1 memory left,,) = Kzg.foldTransition(t);
        if (!Bn254.pairing(left, Bn254.generator2(), Bn254.neg(t.opening), KnownTau.tau2())) revert IRollup.TransitionInvalid();
    }

    function verifyRecord(
        Bn254.G1 memory c,
        uint256 logN,
        uint256 index,
        uint256[4] memory cells,
        Bn254.G1[4] memory proofs
    ) external view {
        Kzg.verifyRecord(KnownTau.tau2(), c, logN, index, cells, proofs);
    }

    function records(uint256 logN) external pure returns (uint256) {
        return Kzg.records(logN);
    }
}

/// @dev The equations with made-up polynomials: of f only f(τ) is chosen, and τ is known, so every value can be opened. That
/// real polynomials open so is the matter of the vectors (Kzg.vectors.t.sol).
contract KzgTest is Test {
    uint256 private constant P = Bn254.P;
    uint256 private constant R = Bn254.R;

    uint256 private constant LOG_N = 16;

    KzgHarness private harness = new KzgHarness();

    /* TRANSITIONS */

    function transition(uint256 seed) private view returns (Kzg.Transition memory t) {
        uint256 fOld = uint256(keccak256(abi.encode("old", seed))) % R;
        uint256 fNew = uint256(keccak256(abi.encode("new", seed))) % R;
        uint256 q = uint256(keccak256(abi.encode("quotient", seed))) % R;
        t.oldCommitment = KnownTau.commit(fOld);
        t.newCommitment = KnownTau.commit(fNew);
        t.quotient = KnownTau.commit(q);
        t.rho = uint256(keccak256(abi.encode("rho", seed))) % R;
        t.vOld = uint256(keccak256(abi.encode("vOld", seed))) % R;
        t.vNew = uint256(keccak256(abi.encode("vNew", seed))) % R;
        t.z = uint256(keccak256(abi.encode("z", seed))) % R;
        t.m = uint256(keccak256(abi.encode("m", seed))) % R;
        t.bLo = uint256(keccak256(abi.encode("bLo", seed))) >> 128;
        t.bHi = uint256(keccak256(abi.encode("bHi", seed))) >> 128;
        KnownTau.openTransition(t, LOG_N, fOld, fNew, q);
    }

    function test_fuzz_foldTransition_sumsTheValues(uint256 seed) public view {
        Kzg.Transition memory t = transition(seed);
        (, uint256 delta, uint256 sum) = Kzg.foldTransition(t);
        assertEq(delta, KnownTau.delta(t), "delta");
        assertEq(sum, KnownTau.sumOf(t), "sum");
    }

    function test_fuzz_verifyTransition_acceptsTrueOnes(uint256 seed) public view {
        harness.verifyTransition(transition(seed));
    }

    function test_verifyTransition_acceptsInfinity() public view {
        Kzg.Transition memory t;
        harness.verifyTransition(t);

        // An empty batch: the state stays, Q = O.
        t.oldCommitment = t.newCommitment = KnownTau.commit(5);
        t.vOld = t.vNew = 3;
        t.rho = 7;
        KnownTau.openTransition(t, LOG_N, 5, 5, 0);
        harness.verifyTransition(t);
    }

    function test_verifyTransition_refusesEveryOtherValue() public {
        for (uint256 field; field < 12; ++field) {
            Kzg.Transition memory t = transition(1);
            if (field == 0) t.oldCommitment = Bn254.add(t.oldCommitment, Bn254.G1(1, 2));
            if (field == 1) t.newCommitment = Bn254.add(t.newCommitment, Bn254.G1(1, 2));
            if (field == 2) t.quotient = Bn254.add(t.quotient, Bn254.G1(1, 2));
            if (field == 3) t.opening = Bn254.add(t.opening, Bn254.G1(1, 2));
            if (field == 4) t.rho = addmod(t.rho, 1, R);
            if (field == 5) t.vOld = addmod(t.vOld, 1, R);
            if (field == 6) t.vNew = addmod(t.vNew, 1, R);
            if (field == 7) t.z = addmod(t.z, 1, R);
            if (field == 8) t.m = addmod(t.m, 1, R);
            if (field == 9) t.bLo = addmod(t.bLo, 1, R);
            if (field == 10) t.bHi = addmod(t.bHi, 1, R);
            if (field == 11) t.unit = Bn254.add(t.unit, Bn254.G1(1, 2));
            vm.expectRevert(IRollup.TransitionInvalid.selector);
            harness.verifyTransition(t);
        }
    }

    function test_verifyTransition_refusesNegatedAndSwappedPoints() public {
        for (uint256 k; k < 5; ++k) {
            Kzg.Transition memory t = transition(2);
            if (k == 0) t.newCommitment = Bn254.neg(t.newCommitment);
            if (k == 1) t.quotient = Bn254.neg(t.quotient);
            if (k == 2) t.opening = Bn254.neg(t.opening);
            if (k == 3) (t.oldCommitment, t.newCommitment) = (t.newCommitment, t.oldCommitment);
            if (k == 4) t.opening = Bn254.G1(0, 0);
            vm.expectRevert(IRollup.TransitionInvalid.selector);
            harness.verifyTransition(t);
        }
    }

    /// @dev Both identities are folded with δ. If δ did not cover a value, that value could be moved after δ is known, so
    /// that an error in one identity cancels one in the other. Each such move must fail, for δ moves with it.
    function test_verifyTransition_refusesErrorsThatCancelUnderTheOldFold() public {
        uint256 fOld = 11;
        uint256 fNew = 12;
        uint256 q = 13;
        Kzg.Transition memory t;
        t.oldCommitment = KnownTau.commit(fOld);
        t.newCommitment = KnownTau.commit(fNew);
        t.quotient = KnownTau.commit(q);
        (t.rho, t.vOld, t.vNew, t.z) = (101, 102, 103, 104);
        KnownTau.openTransition(t, LOG_N, fOld, fNew, q);
        harness.verifyTransition(t);
        uint256 delta = KnownTau.delta(t);
        // The sum is  fOld − u·vOld − z·q + δ(fNew − fOld − u·vNew + u·vOld).
        uint256 step = KnownTau.inverse(delta);

        t.vNew = addmod(t.vNew, step, R); // the sum falls by u
        t.vOld = KnownTau.sub(t.vOld, KnownTau.inverse(KnownTau.sub(1, delta))); // and rises by u
        vm.expectRevert(IRollup.TransitionInvalid.selector);
        harness.verifyTransition(t);

        (t.vOld, t.vNew) = (102, 103);
        t.newCommitment = KnownTau.commit(addmod(fNew, step, R));
        t.quotient = KnownTau.commit(addmod(q, KnownTau.inverse(t.z), R));
        vm.expectRevert(IRollup.TransitionInvalid.selector);
        harness.verifyTransition(t);
    }

    function test_verifyTransition_NotOnCurve() public {
        string[3] memory names = ["newCommitment", "quotient", "opening"];
        for (uint256 k; k < 3; ++k) {
            Bn254.G1 memory p = k == 0 ? transition(3).newCommitment : k == 1 ? transition(3).quotient : transition(3).opening;
            expectNotOnCurve(k, names[k], p.x, addmod(p.y, 1, P));
            expectNotOnCurve(k, names[k], p.x + P, p.y);
            expectNotOnCurve(k, names[k], p.x, p.y + P);
            expectNotOnCurve(k, names[k], 0, P);
        }
    }

    function expectNotOnCurve(uint256 field, string memory name, uint256 x, uint256 y) private {
        Kzg.Transition memory t = transition(3);
        if (field == 0) t.newCommitment = Bn254.G1(x, y);
        if (field == 1) t.quotient = Bn254.G1(x, y);
        if (field == 2) t.opening = Bn254.G1(x, y);
        vm.expectRevert(abi.encodeWithSelector(Kzg.NotOnCurve.selector, name, x, y));
        harness.verifyTransition(t);
    }

    /* RECORDS */

    struct Record {
        Bn254.G1 c;
        uint256 logN;
        uint256 index;
        uint256[4] cells;
        Bn254.G1[4] proofs;
    }

    function record(uint256 logN, uint256 index, uint256 seed) private view returns (Record memory a) {
        uint256 f = uint256(keccak256(abi.encode("f", seed))) % R;
        uint256 root = Kzg.rootOfUnity(logN);
        (a.c, a.logN, a.index) = (KnownTau.commit(f), logN, index);
        for (uint256 j; j < 4; ++j) {
            a.cells[j] = uint256(keccak256(abi.encode("cell", seed, j))) % R;
            a.proofs[j] = KnownTau.open(f, a.cells[j], Kzg.power(root, index + (j << (logN - 2))));
        }
    }

    function verify(Record memory a) private view {
        harness.verifyRecord(a.c, a.logN, a.index, a.cells, a.proofs);
    }

    function test_fuzz_verifyRecord_acceptsTrueOnes(uint256 logN, uint256 index, uint256 seed) public view {
        logN = bound(logN, 2, 24);
        verify(record(logN, bound(index, 0, (1 << (logN - 2)) - 1), seed));
    }

    function test_verifyRecord_bounds() public view {
        for (uint256 logN = 2; logN <= 24; logN += 11) {
            verify(record(logN, 0, logN));
            verify(record(logN, (1 << (logN - 2)) - 1, logN));
        }
    }

    /// @dev i, i + N/4, i + 2N/4 and i + 3N/4 share a vanishing polynomial; with the cells rotated their proofs are true.
    function test_verifyRecord_refusesAliasesOfAnIndex() public {
        Record memory a = record(16, 5, 1);
        for (uint256 k = 1; k < 4; ++k) {
            Record memory b;
            (b.c, b.logN, b.index) = (a.c, 16, 5 + k * 16384);
            for (uint256 j; j < 4; ++j) {
                b.cells[j] = a.cells[(j + k) % 4];
                b.proofs[j] = a.proofs[(j + k) % 4];
            }
            vm.expectRevert(abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, 16384, b.index));
            verify(b);
        }
    }

    function test_verifyRecord_RecordOutOfRange() public {
        for (uint256 logN = 2; logN <= 24; logN += 11) {
            uint256 limit = 1 << (logN - 2);
            Record memory a = record(logN, limit, 1);
            vm.expectRevert(abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, limit, limit));
            verify(a);
            a.index = type(uint256).max;
            vm.expectRevert(abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, limit, a.index));
            verify(a);
        }
    }

    function test_verifyRecord_CellNotCanonical() public {
        for (uint256 j; j < 4; ++j) {
            Record memory a = record(16, 77, 2);
            a.cells[j] += R; // the same pairing
            vm.expectRevert(abi.encodeWithSelector(Kzg.CellNotCanonical.selector, j, a.cells[j]));
            verify(a);
        }
    }

    function test_verifyRecord_refusesOtherValues() public {
        for (uint256 k; k < 17; ++k) {
            Record memory a = record(16, 77, 3);
            if (k < 4) a.cells[k] = addmod(a.cells[k], 1, R);
            else if (k < 8) a.proofs[k - 4] = Bn254.add(a.proofs[k - 4], Bn254.G1(1, 2));
            else if (k < 12) a.proofs[k - 8] = Bn254.G1(0, 0);
            else if (k == 12) (a.cells[0], a.cells[1]) = (a.cells[1], a.cells[0]);
            else if (k == 13) (a.proofs[2], a.proofs[3]) = (a.proofs[3], a.proofs[2]);
            else if (k == 14) a.c = Bn254.add(a.c, Bn254.G1(1, 2));
            else if (k == 15) a.index = 78;
            else if (k == 16) a.logN = 17;
            vm.expectRevert(Kzg.RecordInvalid.selector);
            verify(a);
        }
    }

    /// @dev Errors in two cells that cancel in the plain sum, and under the challenges of the true opening.
    function test_verifyRecord_refusesErrorsThatCancel() public {
        Record memory a = record(16, 9, 4);
        uint256 r0 = uint256(keccak256(abi.encode(a.c, a.index, a.cells, a.proofs, 0))) % R;
        uint256 r1 = uint256(keccak256(abi.encode(a.c, a.index, a.cells, a.proofs, 1))) % R;
        a.cells[0] = addmod(a.cells[0], r1, R);
        a.cells[1] = KnownTau.sub(a.cells[1], r0);
        vm.expectRevert(Kzg.RecordInvalid.selector);
        verify(a);

        a = record(16, 9, 4);
        a.cells[0] = addmod(a.cells[0], 1, R);
        a.cells[1] = KnownTau.sub(a.cells[1], 1);
        vm.expectRevert(Kzg.RecordInvalid.selector);
        verify(a);
    }

    function test_verifyRecord_NotOnCurve() public {
        for (uint256 j; j < 4; ++j) {
            Record memory a = record(16, 9, 5);
            a.proofs[j].x += P;
            vm.expectRevert(abi.encodeWithSelector(Kzg.NotOnCurve.selector, "proof", a.proofs[j].x, a.proofs[j].y));
            verify(a);
        }
    }

    function test_records_LogNOutOfRange() public {
        assertEq(harness.records(2), 1, "smallest");
        assertEq(harness.records(24), 1 << 22, "largest");
        uint256[4] memory wrong = [uint256(0), 1, 25, type(uint256).max];
        for (uint256 k; k < 4; ++k) {
            vm.expectRevert(abi.encodeWithSelector(Kzg.LogNOutOfRange.selector, 2, 24, wrong[k]));
            harness.records(wrong[k]);
        }
    }

    /* FIELD */

    function test_rootOfUnity_isTheSpecifications() public view {
        string memory json = readFile("contracts/testdata/edwards.json", "go test ./contracts/vectors -update");
        uint256[] memory roots = vm.parseJsonUintArray(json, ".roots");
        for (uint256 k; k <= 28; ++k) {
            assertEq(Kzg.rootOfUnity(k), roots[k], "root of unity");
        }
    }

    function test_tau2_isThatOfTau() public view {
        // e(τ·G, [1]₂) = e(G, [τ]₂)
        Bn254.G1 memory tauG = KnownTau.commit(KnownTau.tau());
        assertTrue(Bn254.pairing(tauG, Bn254.generator2(), Bn254.neg(Bn254.G1(1, 2)), KnownTau.tau2()), "tau2");
    }

    /* GAS */

    function test_gas() public {
        harness.verifyTransition(transition(6));
        vm.snapshotGasLastCall("Kzg: transition");
        Record memory a = record(20, (1 << 18) - 1, 6);
        verify(a);
        vm.snapshotGasLastCall("Kzg: record opening, N = 2^20");
    }
}
