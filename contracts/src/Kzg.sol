// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "./Bn254.sol";

/// @title Kzg
/// @notice The two equations that L1 checks on the state commitment: a batch's change of state, and a record's opening.
/// @dev The state is a polynomial f of degree below N = 2^logN over the scalar field of BN254, its commitment is
/// C = [f(τ)]₁, and cell e is f(ω^e) with ω an N-th root of unity (the page `state` of the specification). Openings are
/// those of Kate, Zaverucha and Goldberg (Asiacrypt 2010): π opens f to v at x when e(C − v·G + x·π, [1]₂) = e(π, [τ]₂).
/// Of the powers of tau [τ]₂ is needed, and U = [L₀(τ)]₁, the commitment of the state that has a 1 in cell 0 and nothing else.
library Kzg {
    using Bn254 for Bn254.G1;

    /* CONSTANTS */

    uint256 private constant R = Bn254.R;

    /// @notice The least and the greatest log₂ N: a record has four cells, and its index 22 bits.
    uint256 internal constant MIN_LOG_N = 2;
    uint256 internal constant MAX_LOG_N = 24;

    /// @dev A root of unity of order 2^28, the largest power of two that divides R − 1.
    uint256 private constant ROOT_28 = 19103219067921713944291392827692070036145651957329286315305642004821462161904;

    /// @dev ROOT_28^(2^26), of order four: ω^(N/4), whatever N is.
    uint256 private constant ROOT_2 = 0x30644e72e131a029048b6e193fd841045cea24f6fd736bec231204708f703636;

    /* ERRORS */

    /// @notice Thrown when a point is neither on the curve nor infinity, or a coordinate is not below the field's modulus.
    /// @param field The point.
    /// @param x Its first coordinate.
    /// @param y Its second coordinate.
    error NotOnCurve(string field, uint256 x, uint256 y);

    /// @notice Thrown when the equation of records' openings does not hold.
    error OpeningInvalid();

    /// @notice Thrown when a record is opened without a cell, in more than four, or with another number of proofs.
    error WrongCellCount(uint256 record, uint256 cells, uint256 proofs);

    /// @notice Thrown when log₂ N is out of range.
    error LogNOutOfRange(uint256 min, uint256 max, uint256 logN);

    /// @notice Thrown when a record's index is not below N/4.
    error RecordOutOfRange(uint256 limit, uint256 index);

    /// @notice Thrown when a cell is not below R. v + R would pass the same pairing.
    error CellNotCanonical(uint256 record, uint256 cell, uint256 value);

    /* STATE TRANSITION */

    /// @notice A batch's change of state, to be checked at the point rho.
    struct Transition {
        Bn254.G1 oldCommitment;
        Bn254.G1 newCommitment;
        Bn254.G1 quotient;
        Bn254.G1 opening;
        Bn254.G1 unit;
        uint256 rho;
        uint256 vOld;
        uint256 vNew;
        uint256 z;
        uint256 m;
        uint256 bLo;
        uint256 bHi;
    }

    /// @notice The change is true when e(left, [1]₂) = e(π, [τ]₂), where left = (C_old − v_old·U − z·[Q]) + δ·(C_new − C_old −
    /// (v_new − v_old)·U) + ρ·π with δ = keccak256(ρ ‖ C_old ‖ C_new ‖ [Q] ‖ v_old ‖ v_new ‖ z ‖ m ‖ b_lo ‖ b_hi) mod r: the check
    /// BATCH-9.
    /// @dev δ covers every value that it folds, also those that the public inputs fold by it (BATCH-10). The three multiples of U
    /// are gathered in one. C_old and U are trusted: they are the contract's own. The scalars are below R (BATCH-8), and ρ was
    /// drawn after all of them.
    /// @return left The left side's point.
    /// @return delta δ.
    /// @return sum v_old + δ·v_new + δ²·z + δ³·m + δ⁴·b_lo + δ⁵·b_hi mod r.
    function foldTransition(Transition memory t) internal view returns (Bn254.G1 memory left, uint256 delta, uint256 sum) {
        requireOnCurve(t.newCommitment, "newCommitment");
        requireOnCurve(t.quotient, "quotient");
        requireOnCurve(t.opening, "opening");

        delta = uint256(
            keccak256(
                abi.encodePacked(
                    abi.encode(t.rho, t.oldCommitment, t.newCommitment, t.quotient),
                    abi.encode(t.vOld, t.vNew, t.z, t.m, t.bLo, t.bHi)
                )
            )
        ) % R;

        sum = addmod(mulmod(t.bHi, delta, R), t.bLo, R);
        sum = addmod(mulmod(sum, delta, R), t.m, R);
        sum = addmod(mulmod(sum, delta, R), t.z, R);
        sum = addmod(mulmod(sum, delta, R), t.vNew, R);
        sum = addmod(mulmod(sum, delta, R), t.vOld, R);

        // v_old + δ·(v_new − v_old)
        uint256 value = addmod(t.vOld, mulmod(delta, addmod(t.vNew, R - t.vOld, R), R), R);

        left = t.newCommitment.add(t.oldCommitment.neg()).mul(delta);
        left = left.add(t.oldCommitment);
        left = left.add(t.unit.mul(R - value));
        left = left.add(t.quotient.neg().mul(t.z));
        left = left.add(t.opening.mul(t.rho));
    }

    /* RECORDS */

    /// @notice What opens a record: its first cells, from one to four of them, and the proof of each.
    /// @dev Proofs of one cell each, because one pass makes those of all cells (Feist and Khovratovich, eprint 2023/033).
    struct Opening {
        uint32 record;
        uint256[] cells;
        Bn254.G1[] proofs;
    }

    /// @notice Reverts unless records of the state with commitment `c` and 2^logN cells hold these cells.
    /// @dev e(Σ r_k·(C − v_k·G + ω_k·π_k), [1]₂) = e(Σ r_k·π_k, [τ]₂) over all cells that are opened, with their roots of unity
    /// ω_k = ω^(record + jN/4) computed here and r_k = keccak256(seed ‖ k) mod r, but r_0 = 1. The seed is keccak256(C), and then for
    /// each opening keccak256(seed ‖ record ‖ number of cells ‖ cells ‖ proofs): it covers all of them. Were the challenges of one
    /// drawn from that one alone, errors in many could be made to cancel (Wagner, CRYPTO 2002).
    ///
    /// Each cell is below R. Whoever decodes a packed cell must refuse a value of 2^248 and above, and any bit outside the
    /// layout of its kind. `c` and `tau2` are trusted.
    function verifyOpenings(Bn254.G2 memory tau2, Bn254.G1 memory c, uint256 logN, Opening[] calldata openings) internal view {
        uint256 seed = _checkOpenings(c, records(logN), openings);
        uint256 omega = rootOfUnity(logN);
        Bn254.G1 memory left;
        Bn254.G1 memory right;
        uint256 sum;
        uint256 value;
        uint256 k;
        for (uint256 i; i < openings.length; ++i) {
            Opening calldata o = openings[i];
            Bn254.G1[2] memory even; // P_0 + P_2 and P_0 − P_2, with P_j = r_k·π_j of cell j
            Bn254.G1[2] memory odd; // P_1 + P_3 and P_1 − P_3
            for (uint256 j; j < o.cells.length; ++j) {
                uint256 r = k == 0 ? 1 : uint256(keccak256(abi.encode(seed, k))) % R;
                Bn254.G1 memory p = o.proofs[j];
                if (k++ != 0) p = p.mul(r);
                sum = addmod(sum, r, R);
                value = addmod(value, mulmod(r, o.cells[j], R), R);
                Bn254.G1[2] memory pair = j & 1 == 0 ? even : odd;
                pair[0] = pair[0].add(p);
                pair[1] = pair[1].add(j < 2 ? p : p.neg());
            }
            // Σ ω_k·P_j = ω^record·((P_0 − P_2) + ω^(N/4)·(P_1 − P_3)), for ω^(N/2) = −1
            right = right.add(even[0]).add(odd[0]);
            if (o.cells.length > 1) even[1] = even[1].add(odd[1].mul(ROOT_2));
            left = left.add(even[1].mul(power(omega, o.record)));
        }
        left = left.add(c.mul(sum));
        left = left.add(Bn254.generator1().mul(R - value));
        if (!Bn254.pairing(left, Bn254.generator2(), right.neg(), tau2)) revert OpeningInvalid();
    }

    /// @dev Reverts unless every opening is well-formed. Returns the seed.
    function _checkOpenings(Bn254.G1 memory c, uint256 limit, Opening[] calldata openings) private pure returns (uint256 seed) {
        bytes32 hash = keccak256(abi.encode(c));
        for (uint256 i; i < openings.length; ++i) {
            Opening calldata o = openings[i];
            uint256 count = o.cells.length;
            if (o.record >= limit) revert RecordOutOfRange(limit, o.record);
            if (count == 0 || count > 4 || count != o.proofs.length) revert WrongCellCount(o.record, count, o.proofs.length);
            bytes memory points;
            for (uint256 j; j < count; ++j) {
                if (o.cells[j] >= R) revert CellNotCanonical(o.record, j, o.cells[j]);
                requireOnCurve(o.proofs[j], "proof");
                points = bytes.concat(points, abi.encode(o.proofs[j]));
            }
            hash = keccak256(bytes.concat(hash, abi.encode(o.record, count), abi.encodePacked(o.cells), points));
        }
        seed = uint256(hash);
    }

    /// @notice The number of records of a state with 2^logN cells, N/4. Reverts when logN is out of range.
    function records(uint256 logN) internal pure returns (uint256) {
        if (logN < MIN_LOG_N || logN > MAX_LOG_N) revert LogNOutOfRange(MIN_LOG_N, MAX_LOG_N, logN);
        return 1 << (logN - 2);
    }

    /* FIELD */

    /// @notice ω, the root of unity of order 2^logN that the specification uses. logN is at most 28.
    function rootOfUnity(uint256 logN) internal pure returns (uint256 root) {
        root = ROOT_28;
        for (uint256 k = logN; k < 28; ++k) {
            root = mulmod(root, root, R);
        }
    }

    /// @notice base^exponent mod R.
    function power(uint256 base, uint256 exponent) internal pure returns (uint256 result) {
        result = 1;
        while (exponent != 0) {
            if (exponent & 1 == 1) result = mulmod(result, base, R);
            base = mulmod(base, base, R);
            exponent >>= 1;
        }
    }

    /// @notice Reverts unless a point is on the curve or infinity, with coordinates below the field's modulus.
    function requireOnCurve(Bn254.G1 memory p, string memory field) internal pure {
        if (!p.isG1()) revert NotOnCurve(field, p.x, p.y);
    }
}
