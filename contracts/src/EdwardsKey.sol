// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title EdwardsKey
/// @notice What L1 checks of an L2 key: the rules KEY-1 to KEY-5, and the proof of possession.
/// @dev The curve is gnark-crypto's twisted Edwards curve over the scalar field of BN254, −x² + y² = 1 + d·x²·y², of order
/// 8·ℓ. As −1 is a square and d is not, the addition law is complete: the formulas below hold for all pairs of points.
/// Formulas: Hisil, Wong, Carter and Dawson (eprint 2008/522), extended coordinates X, Y, Z, T with x = X/Z, y = Y/Z,
/// xy = T/Z. Products by `mulmod` take any 256-bit operands and Q < 2^256 / 5, so sums and differences of up to five terms
/// are left unreduced.
library EdwardsKey {
    /* TYPES */

    /// @notice A public key A, a point in affine coordinates.
    struct Key {
        uint256 x;
        uint256 y;
    }

    /// @notice A proof of possession (R, S) with S·B = R + e·A.
    struct Possession {
        uint256 rx;
        uint256 ry;
        uint256 s;
    }

    /// @notice What a proof of possession is bound to, beside the chain and the key.
    struct Purpose {
        address rollup;
        uint256 shard;
        address owner;
        uint256 purse;
        uint256 epoch;
    }

    /* CONSTANTS */

    /// @notice The modulus of the curve's base field F.
    uint256 internal constant Q = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @notice ℓ, the order of the base point B.
    uint256 internal constant ORDER = 0x060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f1;

    /// @notice The y of the null key, whose secret keccak256("stoa.null.key.v1") mod ℓ is public.
    uint256 internal constant NULL_KEY_Y = 0x1bcd842991a4e7360ac7f456c21704e4e1a243873c048b3cc830a13a78eec240;

    uint256 private constant D = 0x1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e;
    uint256 private constant D_TWICE = 0x0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b;

    /// @dev B, and C = 2^128·B.
    uint256 private constant BX = 0x1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f;
    uint256 private constant BY = 0x25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b;
    uint256 private constant CX = 0x25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef;
    uint256 private constant CY = 0x2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031;

    /// @dev B + C.
    uint256 private constant BCX = 0x0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b;
    uint256 private constant BCY = 0x22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31;

    /* ERRORS */

    /// @notice KEY-1: thrown when a coordinate is not below the field's modulus.
    error KeyNotCanonical(uint256 limit, uint256 x, uint256 y);

    /// @notice KEY-2: thrown when the point is not on the curve.
    error KeyNotOnCurve(uint256 x, uint256 y);

    /// @notice KEY-3: thrown when the point has small order, 8·A = O.
    error KeyOfSmallOrder(uint256 x, uint256 y);

    /// @notice KEY-4: thrown when the y is the null key's.
    error KeyIsNullKey(uint256 x, uint256 y);

    /// @notice KEY-5: thrown when x is odd.
    error KeyNotEven(uint256 x, uint256 y);

    /// @notice Thrown when the point R of a proof of possession is not on the curve, or not canonical.
    error PossessionPointInvalid(uint256 rx, uint256 ry);

    /// @notice Thrown when the scalar S of a proof of possession is not below ℓ.
    error PossessionScalarTooLarge(uint256 limit, uint256 s);

    /// @notice Thrown when S·B ≠ R + e·A.
    error PossessionInvalid();

    /* KEYS */

    /// @notice Reverts unless the key is valid: KEY-1 to KEY-5.
    function requireValid(Key memory key) internal pure {
        uint256 x = key.x;
        uint256 y = key.y;
        if (x >= Q || y >= Q) revert KeyNotCanonical(Q, x, y);
        if (!_isOnCurve(x, y)) revert KeyNotOnCurve(x, y);
        if (mulmod(mulmod(x, y, Q), addmod(mulmod(x, x, Q), mulmod(y, y, Q), Q), Q) == 0) revert KeyOfSmallOrder(x, y);
        if (y == NULL_KEY_Y) revert KeyIsNullKey(x, y);
        if (x & 1 != 0) revert KeyNotEven(x, y);
    }

    /* PROOF OF POSSESSION */

    /// @notice Reverts unless the proof shows that its maker knows the secret of the key, for this purpose on this chain.
    /// @dev The key is valid. Nothing about R beyond the curve equation is needed: a proof is a statement about A.
    function requirePossession(Key memory key, Possession memory proof, Purpose memory purpose) internal view {
        if (proof.rx >= Q || proof.ry >= Q || !_isOnCurve(proof.rx, proof.ry)) {
            revert PossessionPointInvalid(proof.rx, proof.ry);
        }
        if (proof.s >= ORDER) revert PossessionScalarTooLarge(ORDER, proof.s);

        uint256 e = possessionChallenge(key, proof.rx, proof.ry, purpose);
        if (!_equation(key.x, key.y, proof.rx, proof.ry, proof.s, e)) revert PossessionInvalid();
    }

    /// @notice e = keccak256("stoa.pop.v1" ‖ chain id ‖ rollup ‖ shard ‖ owner ‖ purse ‖ epoch ‖ A.x ‖ A.y ‖ R.x ‖ R.y) mod 2^128.
    function possessionChallenge(Key memory key, uint256 rx, uint256 ry, Purpose memory purpose) internal view returns (uint256) {
        bytes32 hash = keccak256(
            abi.encodePacked(
                "stoa.pop.v1",
                block.chainid,
                uint256(uint160(purpose.rollup)),
                purpose.shard,
                uint256(uint160(purpose.owner)),
                purpose.purse,
                purpose.epoch,
                key.x,
                key.y,
                rx,
                ry
            )
        );
        return uint128(uint256(hash));
    }

    /* CURVE */

    function _isOnCurve(uint256 x, uint256 y) private pure returns (bool) {
        uint256 xx = mulmod(x, x, Q);
        uint256 yy = mulmod(y, y, Q);
        return addmod(yy, Q - xx, Q) == addmod(1, mulmod(D, mulmod(xx, yy, Q), Q), Q);
    }

    /// @dev Whether s·B − e·A = R, for s < 2^256 and e < 2^128. Straus: s is split at bit 128, and the three scalars of 128
    /// bits share their doublings. Entry k of the table is (k & 1)·B + (k >> 1 & 1)·C − (k >> 2)·A.
    function _equation(uint256 ax, uint256 ay, uint256 rx, uint256 ry, uint256 s, uint256 e) private pure returns (bool equal) {
        uint256 table;
        assembly ("memory-safe") {
            table := mload(0x40)
            mstore(0x40, add(table, 0x400))
        }
        unchecked {
            uint256 nx = ax == 0 ? 0 : Q - ax; // −A = (−x, y)
            _store(table, 1, 0, 1, BX, BY);
            _store(table, 2, 0, 1, CX, CY);
            _store(table, 3, 0, 1, BCX, BCY);
            _store(table, 4, 0, 1, nx, ay);
            _store(table, 5, BX, BY, nx, ay);
            _store(table, 6, CX, CY, nx, ay);
            _store(table, 7, BCX, BCY, nx, ay);
        }

        assembly ("memory-safe") {
            let x := 0
            let y := 1
            let z := 1
            for { let i := 128 } i {} {
                i := sub(i, 1)

                // Double: A = X², B = Y², E = (X+Y)² − A − B, G = B − A, F = G − 2Z², H = −A − B.
                let t := mulmod(x, x, Q)
                {
                    let b := mulmod(y, y, Q)
                    let f := add(x, y)
                    let g := mulmod(f, f, Q)
                    f := mulmod(z, z, Q)
                    let h := sub(sub(add(Q, Q), t), b)
                    x := add(g, h) // E
                    g := add(b, sub(Q, t))
                    f := add(g, sub(add(Q, Q), add(f, f)))
                    t := mulmod(x, h, Q)
                    x := mulmod(x, f, Q)
                    y := mulmod(g, h, Q)
                    z := mulmod(f, g, Q)
                }

                // Add entry k: A = (Y₁−X₁)(Y₂−X₂), B = (Y₁+X₁)(Y₂+X₂), C = T₁·2d·T₂, D = Z₁·2Z₂,
                //              E = B − A, F = D − C, G = D + C, H = B + A.
                let k := or(and(shr(i, s), 1), or(and(shr(add(i, 127), s), 2), shl(2, and(shr(i, e), 1))))
                if k {
                    k := add(table, shl(7, k))
                    let a := mulmod(add(y, sub(Q, x)), mload(k), Q)
                    let b := mulmod(add(y, x), mload(add(k, 0x20)), Q)
                    let c := mulmod(t, mload(add(k, 0x40)), Q)
                    let d := mulmod(z, mload(add(k, 0x60)), Q)
                    t := add(b, sub(Q, a)) // E
                    a := add(b, a) // H
                    b := add(d, sub(Q, c)) // F
                    c := add(d, c) // G
                    x := mulmod(t, b, Q)
                    y := mulmod(c, a, Q)
                    z := mulmod(b, c, Q)
                }
            }

            // Z is never zero: the law is complete.
            equal := and(eq(x, mulmod(rx, z, Q)), eq(y, mulmod(ry, z, Q)))
        }
    }

    /// @dev Writes (x1, y1) + (x2, y2) as entry k of the table: (Y − X, Y + X, 2d·T, 2Z).
    function _store(uint256 table, uint256 k, uint256 x1, uint256 y1, uint256 x2, uint256 y2) private pure {
        assembly ("memory-safe") {
            let a := mulmod(add(y1, sub(Q, x1)), add(y2, sub(Q, x2)), Q)
            let b := mulmod(add(y1, x1), add(y2, x2), Q)
            let c := mulmod(mulmod(mulmod(x1, y1, Q), mulmod(x2, y2, Q), Q), D_TWICE, Q)
            let e := add(b, sub(Q, a))
            let h := add(b, a)
            let f := sub(add(Q, 2), c)
            let g := add(c, 2)
            let x := mulmod(e, f, Q)
            let y := mulmod(g, h, Q)
            let p := add(table, shl(7, k))
            mstore(p, add(y, sub(Q, x)))
            mstore(add(p, 0x20), add(y, x))
            mstore(add(p, 0x40), mulmod(mulmod(e, h, Q), D_TWICE, Q))
            f := mulmod(f, g, Q)
            mstore(add(p, 0x60), add(f, f))
        }
    }
}
