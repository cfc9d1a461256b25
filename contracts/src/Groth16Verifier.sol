// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "./Bn254.sol";
import {IBatchVerifier} from "./interfaces/IBatchVerifier.sol";

/// @title Groth16Verifier
/// @notice Verifies Groth16 proofs over BN254 with four public inputs and exactly one Pedersen commitment, for the verifying
/// key that it was deployed with.
/// @dev Groth16: eprint 2016/260. The commitment extension is that of gnark (eprint 2022/1072 in its single form): the prover
/// commits to some wires, the hash of the commitment is a fifth public input, and a proof of knowledge shows that the
/// commitment was made with the key's bases. With L = K₀ + Σ inputᵢ·Kᵢ₊₁ + h·K₅ + D, where D is the commitment and
/// h = keccak256(D ‖ committed public inputs) mod r, a proof (A, B, C, D, E) is valid when
///
///     e(D, −[σ]₂)·e(E, [1]₂) = 1   and   e(A, B)·e(C, −[δ]₂)·e(α, −[β]₂)·e(−L, [1]₂) = 1.
///
/// The key's γ and the commitment's base are 1, as in keys of a ceremony (eprint 2017/1050; gnark's `mpcsetup`), so that both
/// equations, and an equation of the caller's, share the pair with [1]₂. It accepts exactly what the Solidity verifier exported by gnark v0.16.0 for the same key accepts (keccak256 as the hash to
/// the field). There is no owner, no switch, and no way to change the key.
contract Groth16Verifier is IBatchVerifier {
    using Bn254 for Bn254.G1;
    using Bn254 for Bn254.G2;

    /* TYPES */

    /// @notice A verifying key as gnark holds it: no point is negated except −[σ]₂, which gnark stores so.
    struct Key {
        Bn254.G1 alpha;
        Bn254.G2 beta;
        Bn254.G2 delta;
        Bn254.G2 sigmaNeg;
        Bn254.G1[6] k; // of the constant 1, the four inputs, the commitment's hash
        uint256 committed; // bit i: input i is hashed with the commitment, in ascending order
    }

    /* CONSTANTS */

    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47; // Bn254.P
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001; // Bn254.R

    /// @notice The number of public inputs.
    uint256 public constant INPUTS = 4;

    /// @notice The length of a proof: A, B, C, the commitment, its proof of knowledge, in the encoding of EIP-197.
    uint256 public constant PROOF_LENGTH = 384;

    /// @dev The bytes of the key in its data contract: 26 words.
    uint256 private constant KEY_LENGTH = 0x340;

    /* IMMUTABLES */

    /// @inheritdoc IBatchVerifier
    bytes32 public immutable keyHash;

    /// @dev The key as the code of another contract: one cold access instead of 26 storage reads. Layout, after a STOP byte:
    ///      0x000 K₀…K₅ | 0x180 −σ | 0x200 −δ | 0x280 α | 0x2c0 −β
    address private immutable KEY_STORE;

    /// @dev Bit i: input i is hashed with the commitment.
    uint256 private immutable COMMITTED;

    /* ERRORS */

    /// @notice Thrown when the key has a point that is not in its group, or infinity.
    /// @param field The point.
    error KeyPointInvalid(string field);

    /// @notice Thrown when two points of the key are equal up to sign, which lets anyone make proofs.
    error KeyPointsEqual(string a, string b);

    /// @notice Thrown when `committed` names inputs that do not exist.
    error KeyCommittedOutOfRange(uint256 limit, uint256 committed);

    /// @notice Thrown when the key could not be stored.
    error KeyStoreFailed();

    /// @notice Thrown when the proof does not have the length that it must have.
    error ProofLengthInvalid(uint256 expected, uint256 actual);

    /// @notice Thrown when a public input is not below the order of the scalar field. Inputs are never reduced.
    error InputNotInField(uint256 input, uint256 value);

    /// @notice Thrown when the proof is invalid.
    error ProofInvalid();

    /* CONSTRUCTOR */

    /// @param key The verifying key. Degenerate keys are refused: points outside their groups, infinity (an input whose K is
    /// infinity would be bound by nothing), and pairs among β, γ = 1, δ or 1, σ that are equal up to sign. For each of those
    /// pairs a proof of any statement can be written down; that the discrete logarithms are otherwise unknown is what the
    /// setup ceremony is for.
    constructor(Key memory key) {
        _requireG1(key.alpha, "alpha");
        _requireG2(key.beta, "beta");
        _requireG2(key.delta, "delta");
        _requireG2(key.sigmaNeg, "sigmaNeg");
        for (uint256 i; i < key.k.length; ++i) {
            _requireG1(key.k[i], "k");
        }
        Bn254.G2 memory one = Bn254.generator2();
        _requireDifferent(key.beta, one, "beta", "one");
        _requireDifferent(key.delta, one, "delta", "one");
        _requireDifferent(key.beta, key.delta, "beta", "delta");
        _requireDifferent(key.sigmaNeg, one, "sigmaNeg", "one");
        if (key.committed >> INPUTS != 0) revert KeyCommittedOutOfRange(1 << INPUTS, key.committed);

        bytes memory data = abi.encode(key.k, key.sigmaNeg, key.delta.neg(), key.alpha, key.beta.neg());

        // Creation code that returns what follows it: STOP and the key.
        bytes memory creation = abi.encodePacked(hex"600b5981380380925939f300", data);
        address store;
        assembly ("memory-safe") {
            store := create(0, add(creation, 0x20), mload(creation))
        }
        if (store.code.length != KEY_LENGTH + 1) revert KeyStoreFailed();

        KEY_STORE = store;
        COMMITTED = key.committed;
        keyHash = keccak256(abi.encode(key));
    }

    /* VERIFICATION */

    /// @inheritdoc IBatchVerifier
    function verify(bytes calldata proof, uint256[4] calldata inputs) external view {
        (bytes memory terms, Bn254.G1 memory atOne) = pairs(proof, inputs);
        if (!Bn254.pairing(bytes.concat(terms, abi.encode(atOne, Bn254.generator2())))) revert ProofInvalid();
    }

    /// @inheritdoc IBatchVerifier
    /// @dev The two equations are one product: the first is raised to a power that is a hash of the proof, the inputs and the
    /// key. If either does not hold, the product is 1 for one power in r at most.
    /// @param proof A.x A.y B.x₁ B.x₀ B.y₁ B.y₀ C.x C.y D.x D.y E.x E.y: what gnark's MarshalSolidity writes.
    function pairs(bytes calldata proof, uint256[4] calldata inputs)
        public
        view
        returns (bytes memory terms, Bn254.G1 memory atOne)
    {
        if (proof.length != PROOF_LENGTH) revert ProofLengthInvalid(PROOF_LENGTH, proof.length);
        for (uint256 i; i < INPUTS; ++i) {
            if (inputs[i] >= R) revert InputNotInField(i, inputs[i]);
        }

        // The precompile that multiplies burns all gas for a point off the curve.
        (Bn254.G1 memory d, Bn254.G1 memory e) = abi.decode(proof[0x100:], (Bn254.G1, Bn254.G1));
        if (!d.isG1() || !e.isG1()) revert ProofInvalid();

        uint256 hash = _commitmentHash(proof, inputs);
        uint256 fold = uint256(keccak256(abi.encodePacked(keyHash, proof, inputs))) % R;
        address store = KEY_STORE;
        bool success;
        assembly ("memory-safe") {
            let key := mload(0x40)
            terms := add(key, KEY_LENGTH)
            let f := add(terms, 0x20)
            let t := add(f, 0x300) // scratch of 0xa0 bytes: a sum, a term, a scalar
            mstore(0x40, t)
            mstore(terms, 0x300)
            extcodecopy(store, key, 1, KEY_LENGTH)

            // L. A scalar that is zero adds nothing.
            mcopy(t, key, 0x40)
            calldatacopy(add(t, 0x40), add(proof.offset, 0x100), 0x40)
            success := staticcall(gas(), 0x06, t, 0x80, t, 0x40)
            for { let i := 0 } lt(i, 5) { i := add(i, 1) } {
                let scalar := hash
                if lt(i, 4) { scalar := calldataload(add(inputs, shl(5, i))) }
                if scalar {
                    mcopy(add(t, 0x40), add(key, shl(6, add(i, 1))), 0x40)
                    mstore(add(t, 0x80), scalar)
                    success := and(success, staticcall(gas(), 0x07, add(t, 0x40), 0x60, add(t, 0x40), 0x40))
                    success := and(success, staticcall(gas(), 0x06, t, 0x80, t, 0x40))
                }
            }

            // e(A, B)·e(C, −δ)·e(α, −β)
            calldatacopy(f, proof.offset, 0x100)
            mcopy(add(f, 0x100), add(key, 0x200), 0x140)

            // e(fold·D, −σ)
            mstore(add(t, 0x80), fold)
            calldatacopy(add(t, 0x40), add(proof.offset, 0x100), 0x40)
            success := and(success, staticcall(gas(), 0x07, add(t, 0x40), 0x60, add(f, 0x240), 0x40))
            mcopy(add(f, 0x280), add(key, 0x180), 0x80)

            // fold·E − L. No point of the curve has y = 0, so that is infinity.
            let y := mload(add(t, 0x20))
            if y { mstore(add(t, 0x20), sub(P, y)) }
            calldatacopy(add(t, 0x40), add(proof.offset, 0x140), 0x40)
            success := and(success, staticcall(gas(), 0x07, add(t, 0x40), 0x60, add(t, 0x40), 0x40))
            success := and(success, staticcall(gas(), 0x06, t, 0x80, atOne, 0x40))
        }
        if (!success) revert ProofInvalid();
    }

    /// @dev keccak256(D ‖ committed public inputs) mod r. D is a point of the curve: its coordinates are below P.
    function _commitmentHash(bytes calldata proof, uint256[4] calldata inputs) private view returns (uint256 hash) {
        uint256 committed = COMMITTED;
        assembly ("memory-safe") {
            let f := mload(0x40)
            calldatacopy(f, add(proof.offset, 0x100), 0x40)
            let end := add(f, 0x40)
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                if and(shr(i, committed), 1) {
                    mstore(end, calldataload(add(inputs, shl(5, i))))
                    end := add(end, 0x20)
                }
            }
            hash := mod(keccak256(f, sub(end, f)), R)
        }
    }

    /* KEY CHECKS */

    function _requireG1(Bn254.G1 memory p, string memory field) private pure {
        if (p.isInfinity() || !p.isG1()) revert KeyPointInvalid(field);
    }

    function _requireG2(Bn254.G2 memory q, string memory field) private view {
        if (q.isInfinity() || !q.isG2()) revert KeyPointInvalid(field);
    }

    /// @dev Equal x means equal or opposite.
    function _requireDifferent(Bn254.G2 memory a, Bn254.G2 memory b, string memory nameA, string memory nameB) private pure {
        if (a.x1 == b.x1 && a.x0 == b.x0) revert KeyPointsEqual(nameA, nameB);
    }
}
