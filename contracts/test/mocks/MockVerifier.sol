// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBatchVerifier} from "../../src/interfaces/IBatchVerifier.sol";

/// @notice FOR TESTS ONLY: accepts the public inputs that the test announced, and no others.
contract MockVerifier is IBatchVerifier {
    bytes32 public constant keyHash = "mock";

    bytes32 private _expected;

    error Refused();

    function expect(bytes calldata proof, uint256[8] calldata inputs) external {
        _expected = keccak256(abi.encode(proof, inputs));
    }

    function verify(bytes calldata proof, uint256[8] calldata inputs) external view {
        if (keccak256(abi.encode(proof, inputs)) != _expected) revert Refused();
    }
}
