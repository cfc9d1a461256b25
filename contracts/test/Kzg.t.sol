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

    function verifyOpenings(Bn254.G1 memory c, uint256 logN, Kzg.Opening[] calldata openings) external view {
        Kzg.verifyOpenings(KnownTau.tau2(), c, logN, openings);
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

    /// @dev Openings of a state of which the value at τ is `f`.
    struct Opened {
        uint256 f;
        Bn254.G1 c;
        uint256 logN;
        Kzg.Opening[] list;
    }

    /// @dev One record, in all its cells.
    function record(uint256 logN, uint256 index, uint256 seed) private view returns (Opened memory a) {
        a.f = uint256(keccak256(abi.encode("f", seed))) % R;
        (a.c, a.logN) = (KnownTau.commit(a.f), logN);
        a.list = new Kzg.Opening[](1);
        a.list[0] = opening(a, index, 4, seed);
    }

    function opening(Opened memory a, uint256 index, uint256 count, uint256 seed) private view returns (Kzg.Opening memory o) {
        o.record = uint32(index);
        (o.cells, o.proofs) = (new uint256[](count), new Bn254.G1[](count));
        for (uint256 j; j < count; ++j) {
            o.cells[j] = uint256(keccak256(abi.encode("cell", seed, j))) % R;
            o.proofs[j] = KnownTau.open(a.f, o.cells[j], Kzg.power(Kzg.rootOfUnity(a.logN), index + (j << (a.logN - 2))));
        }
    }

    function verify(Opened memory a) private view {
        harness.verifyOpenings(a.c, a.logN, a.list);
    }

    function test_fuzz_verifyOpenings_acceptsTrueOnes(uint256 logN, uint256 index, uint256 seed, uint256 count) public view {
        logN = bound(logN, 2, 24);
        uint256 records = 1 << (logN - 2);
        Opened memory a = record(logN, bound(index, 0, records - 1), seed);
        a.list = new Kzg.Opening[](bound(count, 0, 4));
        for (uint256 i; i < a.list.length; ++i) {
            a.list[i] = opening(a, uint256(keccak256(abi.encode(index, i))) % records, 1 + uint256(keccak256(abi.encode(seed, i))) % 4, seed);
        }
        verify(a);
    }

    function test_verifyOpenings_bounds() public view {
        for (uint256 logN = 2; logN <= 24; logN += 11) {
            verify(record(logN, 0, logN));
            verify(record(logN, (1 << (logN - 2)) - 1, logN));
        }
    }

    /// @dev i, i + N/4, i + 2N/4 and i + 3N/4 share a vanishing polynomial; with the cells rotated their proofs are true.
    function test_verifyOpenings_refusesAliasesOfAnIndex() public {
        Kzg.Opening memory o = record(16, 5, 1).list[0];
        for (uint256 k = 1; k < 4; ++k) {
            Opened memory b = record(16, 5, 1);
            b.list[0].record = uint32(5 + k * 16384);
            for (uint256 j; j < 4; ++j) {
                b.list[0].cells[j] = o.cells[(j + k) % 4];
                b.list[0].proofs[j] = o.proofs[(j + k) % 4];
            }
            vm.expectRevert(abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, 16384, b.list[0].record));
            verify(b);
        }
    }

    function test_verifyOpenings_RecordOutOfRange() public {
        for (uint256 logN = 2; logN <= 24; logN += 11) {
            uint256 limit = 1 << (logN - 2);
            Opened memory a = record(logN, 0, 1);
            for (uint256 k; k < 2; ++k) {
                a.list[0].record = k == 0 ? uint32(limit) : type(uint32).max;
                vm.expectRevert(abi.encodeWithSelector(Kzg.RecordOutOfRange.selector, limit, a.list[0].record));
                verify(a);
            }
        }
    }

    function test_verifyOpenings_WrongCellCount() public {
        uint256[2][4] memory counts = [[uint256(0), 0], [uint256(5), 5], [uint256(2), 1], [uint256(1), 2]];
        for (uint256 k; k < 4; ++k) {
            Opened memory a = record(16, 77, 2);
            a.list[0].cells = new uint256[](counts[k][0]);
            a.list[0].proofs = new Bn254.G1[](counts[k][1]);
            vm.expectRevert(abi.encodeWithSelector(Kzg.WrongCellCount.selector, 77, counts[k][0], counts[k][1]));
            verify(a);
        }
    }

    function test_verifyOpenings_CellNotCanonical() public {
        for (uint256 j; j < 4; ++j) {
            Opened memory a = record(16, 77, 2);
            a.list[0].cells[j] += R; // the same pairing
            vm.expectRevert(abi.encodeWithSelector(Kzg.CellNotCanonical.selector, 77, j, a.list[0].cells[j]));
            verify(a);
        }
    }

    function test_verifyOpenings_refusesOtherValues() public {
        for (uint256 k; k < 17; ++k) {
            Opened memory a = record(16, 77, 3);
            Kzg.Opening memory o = a.list[0];
            if (k < 4) o.cells[k] = addmod(o.cells[k], 1, R);
            else if (k < 8) o.proofs[k - 4] = Bn254.add(o.proofs[k - 4], Bn254.G1(1, 2));
            else if (k < 12) o.proofs[k - 8] = Bn254.G1(0, 0);
            else if (k == 12) (o.cells[0], o.cells[1]) = (o.cells[1], o.cells[0]);
            else if (k == 13) (o.proofs[2], o.proofs[3]) = (o.proofs[3], o.proofs[2]);
            else if (k == 14) a.c = Bn254.add(a.c, Bn254.G1(1, 2));
            else if (k == 15) o.record = 78;
            else if (k == 16) a.logN = 17;
            vm.expectRevert(Kzg.OpeningInvalid.selector);
            verify(a);
        }
    }

    /// @dev One false cell among many records.
    function test_verifyOpenings_refusesOneLieAmongMany() public {
        for (uint256 k; k < 8; ++k) {
            Opened memory a = record(16, 77, 3);
            a.list = new Kzg.Opening[](8);
            for (uint256 i; i < 8; ++i) a.list[i] = opening(a, 100 * i, 1 + i % 4, i);
            verify(a);
            a.list[k].cells[k % 4] = addmod(a.list[k].cells[k % 4], 1, R);
            vm.expectRevert(Kzg.OpeningInvalid.selector);
            verify(a);
        }
    }

    /// @dev r_k, straight from the specification, of one opening.
    function challenge(Opened memory a, uint256 k) private pure returns (uint256) {
        Kzg.Opening memory o = a.list[0];
        bytes memory proofs;
        for (uint256 j; j < o.proofs.length; ++j) proofs = bytes.concat(proofs, abi.encode(o.proofs[j]));
        bytes32 seed = keccak256(abi.encode(a.c));
        seed = keccak256(bytes.concat(seed, abi.encode(o.record, o.cells.length), abi.encodePacked(o.cells), proofs));
        return uint256(keccak256(abi.encode(seed, k))) % R;
    }

    /// @dev Errors in two cells that cancel in the plain sum, and under the challenges of the true opening.
    function test_verifyOpenings_refusesErrorsThatCancel() public {
        Opened memory a = record(16, 9, 4);
        (uint256 r1, uint256 r2) = (challenge(a, 1), challenge(a, 2));
        uint256[] memory cells = a.list[0].cells;
        cells[1] = addmod(cells[1], r2, R);
        cells[2] = KnownTau.sub(cells[2], r1);
        vm.expectRevert(Kzg.OpeningInvalid.selector);
        verify(a);

        a = record(16, 9, 4);
        cells = a.list[0].cells;
        cells[0] = addmod(cells[0], 1, R);
        cells[1] = KnownTau.sub(cells[1], 1);
        vm.expectRevert(Kzg.OpeningInvalid.selector);
        verify(a);
    }

    function test_verifyOpenings_NotOnCurve() public {
        for (uint256 j; j < 4; ++j) {
            Opened memory a = record(16, 9, 5);
            Bn254.G1 memory proof = a.list[0].proofs[j];
            proof.x += P;
            vm.expectRevert(abi.encodeWithSelector(Kzg.NotOnCurve.selector, "proof", proof.x, proof.y));
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
        Opened memory a = record(20, (1 << 18) - 1, 6);
        verify(a);
        vm.snapshotGasLastCall("Kzg: record opening, N = 2^20");
    }
}
