// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBatchVerifier} from "../../src/interfaces/IBatchVerifier.sol";

/// @notice FOR TESTS ONLY: accepts the public inputs that the test announced, and no others.
contract MockVerifier is IBatchVerifier {
    bytes32 public constant keyHash = "mock";

    bytes32 private _expected;
    bytes private _pairs; // the empty product is 1

    error Refused();

    function expect(bytes calldata proof, uint256[8] calldata inputs) external {
        _expected = keccak256(abi.encode(proof, inputs));
    }

    /// @notice What is left to check of the proofs that are accepted.
    function answer(bytes calldata pairs_) external {
        _pairs = pairs_;
    }

    function pairs(bytes calldata proof, uint256[8] calldata inputs) public view returns (bytes memory) {
        if (keccak256(abi.encode(proof, inputs)) != _expected) revert Refused();
        return _pairs;
    }

    function verify(bytes calldata proof, uint256[8] calldata inputs) external view {
        pairs(proof, inputs);
    }
}
