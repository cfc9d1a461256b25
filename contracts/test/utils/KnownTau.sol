// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {Kzg} from "../../src/Kzg.sol";

/// @notice What one can do who knows τ: open any commitment to any value. Tests of the equations use it to make proofs.
library KnownTau {
    uint256 internal constant R = Bn254.R;

    /// @dev keccak256("stoa.unsafe.tau.v1") mod r.
    function tau() internal pure returns (uint256) {
        return uint256(keccak256("stoa.unsafe.tau.v1")) % R;
    }

    function tau2() internal pure returns (Bn254.G2 memory) {
        return Bn254.G2(
            0x2fd9a6cd27f5d0cbdb8d8e8366173445e69d300adde0d0d4bf3361f9f8603dc3,
            0x14fc2feb00d436ee16a6e4e6e7849b608eb49323ba66334883bb33acd81e4161,
            0x2bb81bde650e3de49923c2ead037290cb8b2e1e8f0057b5b8730eec0c83a1866,
            0x07d819f6a1fd78e88106f29caf47501729eae589f4852d891c35d3ebcfc9306f
        );
    }

    /// @dev L₀(τ) = (τ^N − 1)/(N·(τ − 1)) for N = 2^logN.
    function origin(uint256 logN) internal view returns (uint256) {
        uint256 power = Kzg.power(tau(), 1 << logN);
        return mulmod(sub(power, 1), inverse(mulmod(1 << logN, sub(tau(), 1), R)), R);
    }

    /// @dev U = [L₀(τ)]₁.
    function unit(uint256 logN) internal view returns (Bn254.G1 memory) {
        return commit(origin(logN));
    }

    /// @dev The commitment of a polynomial whose value at τ is f.
    function commit(uint256 f) internal view returns (Bn254.G1 memory) {
        return Bn254.mul(Bn254.G1(1, 2), f);
    }

    /// @dev The opening of the commitment of f to v at x: (f − v)/(τ − x).
    function open(uint256 f, uint256 v, uint256 x) internal view returns (Bn254.G1 memory) {
        return commit(mulmod(sub(f, v), inverse(sub(tau(), x)), R));
    }

    /// @dev Fills in unit and opening of a transition of 2^logN cells between the commitments of two values at τ, with the
    /// quotient of a third.
    function openTransition(Kzg.Transition memory t, uint256 logN, uint256 fOld, uint256 fNew, uint256 q) internal view {
        uint256 u = origin(logN);
        t.unit = commit(u);
        uint256 f = sub(sub(fOld, mulmod(t.vOld, u, R)), mulmod(t.z, q, R));
        f = addmod(f, mulmod(delta(t), sub(sub(fNew, fOld), mulmod(sub(t.vNew, t.vOld), u, R)), R), R);
        t.opening = open(f, 0, t.rho);
    }

    /// @dev δ, straight from the specification.
    function delta(Kzg.Transition memory t) internal pure returns (uint256) {
        return uint256(
            keccak256(
                bytes.concat(
                    abi.encode(t.rho, t.oldCommitment, t.newCommitment, t.quotient),
                    abi.encode(t.vOld, t.vNew, t.z, t.m, t.bLo, t.bHi)
                )
            )
        ) % R;
    }

    /// @dev The sum of the values by powers of δ.
    function sumOf(Kzg.Transition memory t) internal pure returns (uint256 sum) {
        uint256[6] memory values = [t.vOld, t.vNew, t.z, t.m, t.bLo, t.bHi];
        for (uint256 i; i < 6; ++i) sum = addmod(sum, mulmod(values[i], Kzg.power(delta(t), i), R), R);
    }

    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return addmod(a, R - (b % R), R);
    }

    /// @dev By the precompile of EIP-198: campaigns open a hundred thousand records.
    function inverse(uint256 a) internal view returns (uint256) {
        (bool success, bytes memory data) = address(5).staticcall(abi.encode(32, 32, 32, a, R - 2, R));
        require(success);
        return abi.decode(data, (uint256));
    }
}
