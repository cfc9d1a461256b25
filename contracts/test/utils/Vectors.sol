// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {Groth16Verifier} from "../../src/Groth16Verifier.sol";
import {Test} from "./Test.sol";

/// @notice Reads points and keys of the vector files: lists of words, coordinates in the order of EIP-197.
abstract contract Vectors is Test {
    function g1(string memory json, string memory key) internal pure returns (Bn254.G1 memory) {
        uint256[] memory w = words(json, key, 2);
        return Bn254.G1(w[0], w[1]);
    }

    function g2(string memory json, string memory key) internal pure returns (Bn254.G2 memory) {
        uint256[] memory w = words(json, key, 4);
        return Bn254.G2(w[0], w[1], w[2], w[3]);
    }

    function words(string memory json, string memory key, uint256 count) internal pure returns (uint256[] memory w) {
        w = vm.parseJsonUintArray(json, key);
        assertEq(w.length, count, key);
    }

    function verifyingKey(string memory json, string memory key) internal pure returns (Groth16Verifier.Key memory vk) {
        vk.alpha = g1(json, string.concat(key, ".alpha"));
        vk.beta = g2(json, string.concat(key, ".beta"));
        vk.delta = g2(json, string.concat(key, ".delta"));
        vk.sigmaNeg = g2(json, string.concat(key, ".sigmaNeg"));
        uint256[] memory k = words(json, string.concat(key, ".k"), 2 * vk.k.length);
        for (uint256 i; i < vk.k.length; ++i) {
            vk.k[i] = Bn254.G1(k[2 * i], k[2 * i + 1]);
        }
        vk.committed = vm.parseJsonUint(json, string.concat(key, ".committed"));
    }
}
