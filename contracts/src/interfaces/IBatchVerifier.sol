// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IBatchVerifier
/// @notice Verifies the proof of one circuit shape. Each shape of the rollup has its own.
interface IBatchVerifier {
    /// @notice Reverts unless the proof is valid for the eight public inputs. Returns nothing: there is no false to overlook.
    /// @param proof The proof in the verifier's own encoding.
    /// @param inputs c, ρ, v_old, v_new, z, m, b_lo, b_hi.
    function verify(bytes calldata proof, uint256[8] calldata inputs) external view;

    /// @notice A hash of the verifying key, for auditors to compare.
    function keyHash() external view returns (bytes32);
}
