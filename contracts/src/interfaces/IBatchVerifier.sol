// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../Bn254.sol";

/// @title IBatchVerifier
/// @notice Verifies the proof of one circuit shape. Each shape of the rollup has its own.
interface IBatchVerifier {
    /// @notice What is left to check of a proof: `terms`, points of G1 and G2 in turn, as the pairing precompile reads them
    /// (EIP-197), and a point `atOne` whose partner is [1]₂. The proof is valid for the public inputs when the product of all
    /// these pairings is 1. Reverts if it cannot be.
    /// @dev The caller checks the product together with pairings of its own, in one call of the precompile, which saves
    /// 45,000 gas each, and 34,000 more where one of its own has the partner [1]₂ too. It must raise its own to a power that was drawn after the proof, the inputs and its own points were
    /// fixed: else an error here could be made good there.
    /// @param proof The proof in the verifier's own encoding.
    /// @param inputs c, ρ, δ, and the sum of the batch's values by powers of δ.
    function pairs(bytes calldata proof, uint256[4] calldata inputs) external view returns (bytes memory terms, Bn254.G1 memory atOne);

    /// @notice Reverts unless the proof is valid for the four public inputs. Returns nothing: there is no false to overlook.
    function verify(bytes calldata proof, uint256[4] calldata inputs) external view;

    /// @notice A hash of the verifying key, for auditors to compare.
    function keyHash() external view returns (bytes32);
}
