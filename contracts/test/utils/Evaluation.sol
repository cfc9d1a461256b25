// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../../src/Bn254.sol";
import {Kzg} from "../../src/Kzg.sol";

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
    function words(uint256[] memory all, uint256 rho, uint256 capP, uint256 capM, uint256 capS) internal pure returns (uint256 m) {
        uint256 usedP = (all[2] >> 80) & 0x1fff;
        uint256 usedM = (all[2] >> 93) & 0x1fff;
        uint256 usedS = (all[2] >> 119) & 0x1fff;
        if (usedP > capP || usedM > capM || usedS > capS) return 0; // refused before any proof
        for (uint256 i; i < all.length; ++i) {
            uint256 exponent = i;
            if (i >= 4 + 8 * usedS) exponent += 8 * capS - 8 * usedS;
            if (i >= 4 + 8 * usedS + usedP) exponent += capP - usedP;
            if (i >= 4 + 8 * usedS + usedP + 4 * usedM) exponent += 4 * capM - 4 * usedM;
            m = addmod(m, mulmod(all[i], Kzg.power(rho, exponent), R), R);
        }
    }
}
