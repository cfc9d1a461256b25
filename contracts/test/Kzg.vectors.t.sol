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

    function verifyRecord(Bn254.G1 memory c, uint256 index, uint256[4] memory cells, Bn254.G1[4] memory proofs) external view {
        Kzg.verifyRecord(tau2, c, logN, index, cells, proofs);
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
        else if (expect == keccak256("scalar")) assertTrue(selector == Kzg.CellNotCanonical.selector, label);
        else if (expect == keccak256("coordinate")) assertTrue(selector == Kzg.NotOnCurve.selector, label);
        else if (expect == keccak256("curve")) assertTrue(selector == Kzg.NotOnCurve.selector, label);
        else if (expect == keccak256("pairing")) {
            assertTrue(selector == IRollup.TransitionInvalid.selector || selector == Kzg.RecordInvalid.selector, label);
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

    function test_records() public {
        for (uint256 i; vm.keyExistsJson(json, path(".records", i, "")); ++i) {
            string memory name = path(".records", i, "");
            Bn254.G1 memory c = g1(json, string.concat(name, ".commitment"));
            uint256[] memory words_ = words(json, string.concat(name, ".cells"), 4);
            uint256[4] memory cells = [words_[0], words_[1], words_[2], words_[3]];
            words_ = words(json, string.concat(name, ".proofs"), 8);
            Bn254.G1[4] memory proofs;
            for (uint256 j; j < 4; ++j) proofs[j] = Bn254.G1(words_[2 * j], words_[2 * j + 1]);
            if (!Bn254.isG1(c)) continue; // the contract's own

            bytes memory err;
            try this.verifyRecord{gas: 1_000_000}(c, number(string.concat(name, ".record")), cells, proofs) {}
            catch (bytes memory e) {
                err = e;
            }
            check(name, err);
        }
        assertTrue(accepted > 1 && refused > 10, "cases of both kinds");
    }
}
