// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Kzg} from "../src/Kzg.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {Vectors} from "./utils/Vectors.sol";

/// @dev The golden vectors of protocol/kzg: transitions and openings of a real state, and what is wrong with the false ones.
contract KzgVectorsTest is Vectors {
    string private json;
    Bn254.G2 private tau2;
    uint256 private logN;
    uint256 private accepted;
    uint256 private refused;

    function setUp() public {
        json = readFile("protocol/testdata/kzg.json", "go test ./protocol/kzg -update");
        tau2 = g2(json, ".tau2");
        logN = vm.parseJsonUint(json, ".logN");
    }

    function verifyTransition(Kzg.Transition memory t) external view {
        (Bn254.G1 memory left,,) = Kzg.foldTransition(t);
        if (!Bn254.pairing(left, Bn254.generator2(), Bn254.neg(t.opening), tau2)) revert IRollup.TransitionInvalid();
    }

    function verifyOpenings(Bn254.G1 memory c, Kzg.Opening[] calldata openings) external view {
        Kzg.verifyOpenings(tau2, c, logN, openings);
    }

    function number(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, key);
    }

    /// @dev The kinds of errors that a case may meet. What L1 checks elsewhere, or trusts, has no kind here.
    function check(string memory name, bytes memory err) private {
        bytes32 expect = keccak256(bytes(vm.parseJsonString(json, string.concat(name, ".expect"))));
        bytes4 selector = bytes4(err);
        string memory label = vm.parseJsonString(json, string.concat(name, ".name"));
        if (expect == keccak256("ok")) assertTrue(err.length == 0, label);
        else if (expect == keccak256("range")) assertTrue(selector == Kzg.RecordOutOfRange.selector, label);
        else if (expect == keccak256("length")) assertTrue(selector == Kzg.WrongCellCount.selector, label);
        else if (expect == keccak256("scalar")) assertTrue(selector == Kzg.CellNotCanonical.selector, label);
        else if (expect == keccak256("coordinate")) assertTrue(selector == Kzg.NotOnCurve.selector, label);
        else if (expect == keccak256("curve")) assertTrue(selector == Kzg.NotOnCurve.selector, label);
        else if (expect == keccak256("pairing")) {
            assertTrue(selector == IRollup.TransitionInvalid.selector || selector == Kzg.OpeningInvalid.selector, label);
        } else revert AssertionFailed(string.concat("unknown expectation of ", label));
        if (err.length == 0) ++accepted;
        else ++refused;
    }

    function test_omega() public view {
        assertEq(Kzg.rootOfUnity(logN), number(".omega"), "omega");
    }

    function test_transitions() public {
        for (uint256 i; vm.keyExistsJson(json, path(".transitions", i, "")); ++i) {
            string memory name = path(".transitions", i, "");
            Kzg.Transition memory t = Kzg.Transition({
                oldCommitment: g1(json, string.concat(name, ".old")),
                newCommitment: g1(json, string.concat(name, ".new")),
                quotient: g1(json, string.concat(name, ".quotient")),
                opening: g1(json, string.concat(name, ".opening")),
                unit: g1(json, ".unit"),
                rho: number(string.concat(name, ".rho")),
                vOld: number(string.concat(name, ".vOld")),
                vNew: number(string.concat(name, ".vNew")),
                z: number(string.concat(name, ".z")),
                m: number(string.concat(name, ".m")),
                bLo: number(string.concat(name, ".bLo")),
                bHi: number(string.concat(name, ".bHi"))
            });
            // The old commitment is the contract's own, and scalars are checked by BATCH-8: cases about them do not get here.
            if (!Bn254.isG1(t.oldCommitment)) continue;
            if (t.rho >= Bn254.R || t.vOld >= Bn254.R || t.vNew >= Bn254.R || t.z >= Bn254.R) continue;

            bytes memory err;
            try this.verifyTransition{gas: 1_000_000}(t) {}
            catch (bytes memory e) {
                err = e;
            }
            check(name, err);
        }
        assertTrue(accepted > 0 && refused > 10, "cases of both kinds");
    }

    function test_openings() public {
        for (uint256 i; vm.keyExistsJson(json, path(".openings", i, "")); ++i) {
            string memory name = path(".openings", i, "");
            Bn254.G1 memory c = g1(json, string.concat(name, ".commitment"));
            (Kzg.Opening[] memory openings, bool fits) = openingsOf(string.concat(name, ".openings"));
            if (!Bn254.isG1(c) || !fits) continue; // the contract's own; no record index to the ABI

            bytes memory err;
            try this.verifyOpenings{gas: 1_000_000}(c, openings) {}
            catch (bytes memory e) {
                err = e;
            }
            check(name, err);
        }
        assertTrue(accepted > 1 && refused > 10, "cases of both kinds");
    }

    function openingsOf(string memory name) private view returns (Kzg.Opening[] memory openings, bool fits) {
        uint256 count;
        while (vm.keyExistsJson(json, path(name, count, ""))) ++count;
        openings = new Kzg.Opening[](count);
        fits = true;
        for (uint256 i; i < count; ++i) {
            uint256 record = number(path(name, i, ".record"));
            fits = fits && record <= type(uint32).max;
            openings[i].record = uint32(record);
            openings[i].cells = vm.parseJsonUintArray(json, path(name, i, ".cells"));
            uint256[] memory points = vm.parseJsonUintArray(json, path(name, i, ".proofs"));
            openings[i].proofs = new Bn254.G1[](points.length / 2);
            for (uint256 j; j < points.length / 2; ++j) openings[i].proofs[j] = Bn254.G1(points[2 * j], points[2 * j + 1]);
        }
    }
}
