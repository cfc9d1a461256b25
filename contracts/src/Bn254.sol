// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Bn254
/// @notice The groups of the pairing-friendly curve BN254 and the precompiles that compute in them.
/// @dev The curve is y² = x³ + 3 over the field of P elements; G1 and G2 have the prime order R. Encodings and precompiles
/// are those of EIP-196 (addition, multiplication) and EIP-197 (pairing): big-endian words, the point at infinity as
/// zeros, an element of the quadratic extension as imaginary part, then real part. Gas is that of EIP-1108.
///
/// A precompile that is given an invalid encoding fails and burns all the gas that it was given. Callers therefore check
/// points that come from outside with `isG1` first.
library Bn254 {
    /* TYPES */

    /// @notice A point of G1. Infinity is (0, 0).
    struct G1 {
        uint256 x;
        uint256 y;
    }

    /// @notice A point of G2 with x = x0 + x1·i and y = y0 + y1·i, in the order of EIP-197. Infinity is all zeros.
    struct G2 {
        uint256 x1;
        uint256 x0;
        uint256 y1;
        uint256 y0;
    }

    /* CONSTANTS */

    /// @notice The modulus of the base field: coordinates are below it.
    uint256 internal constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @notice The order of both groups, modulus of the scalar field F.
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @notice [1]₂, the generator of G2 (EIP-197).
    uint256 internal constant G2_X1 = 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2;
    uint256 internal constant G2_X0 = 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed;
    uint256 internal constant G2_Y1 = 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b;
    uint256 internal constant G2_Y0 = 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa;

    uint256 private constant PRECOMPILE_ADD = 0x06;
    uint256 private constant PRECOMPILE_MUL = 0x07;
    uint256 private constant PRECOMPILE_PAIRING = 0x08;

    /* ERRORS */

    /// @notice Thrown when a precompile refuses its input or runs out of gas.
    /// @param precompile The address of the precompile.
    error PrecompileFailed(uint256 precompile);

    /* POINTS */

    /// @notice [1]₁, the generator of G1.
    function generator1() internal pure returns (G1 memory) {
        return G1(1, 2);
    }

    /// @notice [1]₂, the generator of G2.
    function generator2() internal pure returns (G2 memory) {
        return G2(G2_X1, G2_X0, G2_Y1, G2_Y0);
    }

    /// @notice Whether a point is (0, 0).
    function isInfinity(G1 memory p) internal pure returns (bool) {
        return p.x | p.y == 0;
    }

    /// @notice Whether a point is all zeros.
    function isInfinity(G2 memory q) internal pure returns (bool) {
        return q.x1 | q.x0 | q.y1 | q.y0 == 0;
    }

    /// @notice Whether (x, y) encodes an element of G1: both coordinates below P, and on the curve or infinity.
    /// @dev G1 is the whole curve, so no subgroup check is needed. (0, 0) is not on the curve: 0 ≠ 3.
    function isG1(G1 memory p) internal pure returns (bool) {
        uint256 x = p.x;
        uint256 y = p.y;
        if (x | y == 0) return true;
        if (x >= P || y >= P) return false;

        return mulmod(y, y, P) == addmod(mulmod(mulmod(x, x, P), x, P), 3, P);
    }

    /// @notice Whether a point encodes an element of G2, infinity included: coordinates below P, on the twist, of order R.
    /// @dev The pairing precompile checks all of this (EIP-197); the product asked for is e(G, q)·e(−G, q) = 1.
    /// An invalid point burns 63/64 of the gas: for constructors.
    function isG2(G2 memory q) internal view returns (bool) {
        return pairing(G1(1, 2), q, G1(1, P - 2), q);
    }

    /// @notice −p.
    function neg(G1 memory p) internal pure returns (G1 memory) {
        return G1(p.x, p.y == 0 ? 0 : P - p.y);
    }

    /// @notice −q.
    function neg(G2 memory q) internal pure returns (G2 memory) {
        return G2(q.x1, q.x0, q.y1 == 0 ? 0 : P - q.y1, q.y0 == 0 ? 0 : P - q.y0);
    }

    /* PRECOMPILES */

    /// @notice a + b, 150 gas.
    function add(G1 memory a, G1 memory b) internal view returns (G1 memory c) {
        bool success;
        assembly ("memory-safe") {
            let f := mload(0x40)
            mcopy(f, a, 0x40)
            mcopy(add(f, 0x40), b, 0x40)
            success := staticcall(gas(), PRECOMPILE_ADD, f, 0x80, c, 0x40)
        }
        if (!success) revert PrecompileFailed(PRECOMPILE_ADD);
    }

    /// @notice scalar·p, 6,000 gas. The scalar need not be below R.
    function mul(G1 memory p, uint256 scalar) internal view returns (G1 memory c) {
        bool success;
        assembly ("memory-safe") {
            let f := mload(0x40)
            mcopy(f, p, 0x40)
            mstore(add(f, 0x40), scalar)
            success := staticcall(gas(), PRECOMPILE_MUL, f, 0x60, c, 0x40)
        }
        if (!success) revert PrecompileFailed(PRECOMPILE_MUL);
    }

    /// @notice Whether the product of the pairings of points of G1 and G2 in turn is 1: 45,000 gas and 34,000 for each pair. False,
    /// too, when a point is invalid or the length is no multiple of 192. The empty product is 1.
    function pairing(bytes memory pairs) internal view returns (bool equal) {
        assembly ("memory-safe") {
            mstore(0x00, 0)
            let success := staticcall(gas(), PRECOMPILE_PAIRING, add(pairs, 0x20), mload(pairs), 0x00, 0x20)
            equal := and(success, eq(mload(0x00), 1))
        }
    }

    /// @notice Whether e(a, b)·e(c, d) = 1, 113,000 gas. False, too, when a point is invalid.
    function pairing(G1 memory a, G2 memory b, G1 memory c, G2 memory d) internal view returns (bool equal) {
        assembly ("memory-safe") {
            let f := mload(0x40)
            mcopy(f, a, 0x40)
            mcopy(add(f, 0x40), b, 0x80)
            mcopy(add(f, 0xc0), c, 0x40)
            mcopy(add(f, 0x100), d, 0x80)
            mstore(0x00, 0)
            let success := staticcall(gas(), PRECOMPILE_PAIRING, f, 0x180, 0x00, 0x20)
            equal := and(success, eq(mload(0x00), 1))
        }
    }
}
