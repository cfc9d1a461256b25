// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {Kzg} from "../../src/Kzg.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";

/// @notice What a batch publishes, as polynomials at ρ, straight from the specification.
library Evaluation {
    uint256 private constant R = Bn254.R;
    uint256 internal constant BLS_R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @dev Σ y_j·ρ^(4096·j), of the first 32 bytes of each opening.
    function blobs(bytes memory all, uint256 rho) internal pure returns (uint256 b) {
        uint256 power = 1;
        for (uint256 j; j < all.length / 128; ++j) {
            uint256 y;
            assembly ("memory-safe") {
                y := mload(add(add(all, 0x20), mul(128, j)))
            }
            b = addmod(b, mulmod(power, y, BLS_R), BLS_R);
            for (uint256 i; i < 4096; ++i) power = mulmod(power, rho, BLS_R);
        }
    }

    /// @dev Σ word·ρ^exponent, with the exponent that each word's slot gives it.
    function words(uint256[] memory all, uint256 rho, IRegistry.Shape memory shape) internal pure returns (uint256 m) {
        uint256 usedP = (all[2] >> 80) & 0x1fff;
        uint256 usedL = (all[2] >> 93) & 0x1fff;
        uint256 usedM = (all[2] >> 106) & 0x1fff;
        uint256 usedS = (all[2] >> 132) & 0x1fff;
        // refused before any proof
        if (usedP > shape.capP || usedL > shape.capL || usedM > shape.capM || usedS > shape.capS) return 0;
        for (uint256 i; i < all.length; ++i) {
            uint256 exponent = i;
            if (i >= 4 + 8 * usedS) exponent += 8 * (shape.capS - usedS);
            if (i >= 4 + 8 * usedS + usedP) exponent += shape.capP - usedP;
            if (i >= 4 + 8 * usedS + usedP + 4 * usedL) exponent += 4 * (shape.capL - usedL);
            if (i >= 4 + 8 * usedS + usedP + 4 * usedL + 3 * usedM) exponent += 3 * (shape.capM - usedM);
            m = addmod(m, mulmod(all[i], Kzg.power(rho, exponent), R), R);
        }
    }
}
