// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {IBatchVerifier} from "../../src/interfaces/IBatchVerifier.sol";

/// @notice FOR TESTS ONLY: accepts the public inputs that the test announced, and no others.
contract MockVerifier is IBatchVerifier {
    bytes32 public constant keyHash = "mock";

    bytes32 private _expected;
    bytes32 private _other;
    bytes private _terms; // the empty product is 1
    Bn254.G1 private _atOne;

    error Refused();

    function expect(bytes calldata proof, uint256[4] calldata inputs) external {
        _expected = keccak256(abi.encode(proof, inputs));
    }

    /// @notice Accepts these too: an unsound verifier.
    function expectToo(bytes calldata proof, uint256[4] calldata inputs) external {
        _other = keccak256(abi.encode(proof, inputs));
    }

    /// @notice What is left to check of the proofs that are accepted.
    function answer(bytes calldata terms, Bn254.G1 calldata atOne) external {
        (_terms, _atOne) = (terms, atOne);
    }

    function pairs(bytes calldata proof, uint256[4] calldata inputs) public view returns (bytes memory, Bn254.G1 memory) {
        bytes32 hash = keccak256(abi.encode(proof, inputs));
        if (hash != _expected && hash != _other) revert Refused();
        return (_terms, _atOne);
    }

    function verify(bytes calldata proof, uint256[4] calldata inputs) external view {
        pairs(proof, inputs);
    }
}
