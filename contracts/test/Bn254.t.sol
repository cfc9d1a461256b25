// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Test} from "./utils/Test.sol";

contract Bn254Harness {
    function add(Bn254.G1 memory a, Bn254.G1 memory b) external view returns (Bn254.G1 memory) {
        return Bn254.add(a, b);
    }

    function mul(Bn254.G1 memory p, uint256 scalar) external view returns (Bn254.G1 memory) {
        return Bn254.mul(p, scalar);
    }

    function isG2(Bn254.G2 memory q) external view returns (bool) {
        return Bn254.isG2(q);
    }
}

contract Bn254Test is Test {
    using Bn254 for Bn254.G1;
    using Bn254 for Bn254.G2;

    uint256 private constant P = Bn254.P;
    uint256 private constant R = Bn254.R;

    Bn254Harness private harness = new Bn254Harness();

    function g(uint256 scalar) private view returns (Bn254.G1 memory) {
        return Bn254.generator1().mul(scalar);
    }

    function assertSame(Bn254.G1 memory a, Bn254.G1 memory b, string memory what) private pure {
        assertTrue(a.x == b.x && a.y == b.y, what);
    }

    /* POINTS */

    function test_isG1_acceptsPointsAndInfinity() public view {
        assertTrue(Bn254.G1(0, 0).isG1(), "infinity");
        assertTrue(Bn254.G1(1, 2).isG1(), "generator");
        assertTrue(Bn254.G1(1, P - 2).isG1(), "minus generator");
        assertTrue(g(R - 1).isG1(), "last multiple");
    }

    function test_isG1_refusesEverythingElse() public pure {
        assertTrue(!Bn254.G1(1, 1).isG1(), "off the curve");
        assertTrue(!Bn254.G1(2, 1).isG1(), "swapped");
        assertTrue(!Bn254.G1(0, 1).isG1(), "x = 0");
        assertTrue(!Bn254.G1(1, 0).isG1(), "y = 0");
        assertTrue(!Bn254.G1(1 + P, 2).isG1(), "x + p");
        assertTrue(!Bn254.G1(1, 2 + P).isG1(), "y + p");
        assertTrue(!Bn254.G1(P, P).isG1(), "infinity + p");
        assertTrue(!Bn254.G1(0, P).isG1(), "infinity, y + p");
        assertTrue(!Bn254.G1(type(uint256).max, type(uint256).max).isG1(), "largest words");
    }

    function test_fuzz_isG1_agreesWithThePrecompile(uint256 x, uint256 y, bool onCurve) public view {
        Bn254.G1 memory p = onCurve ? g(x) : Bn254.G1(x, y);
        bool accepted;
        try harness.add{gas: 100_000}(p, Bn254.G1(0, 0)) {
            accepted = true;
        } catch {}
        assertTrue(p.isG1() == accepted, "isG1 is what the precompile accepts");
    }

    function test_isG2() public view {
        assertTrue(Bn254.generator2().isG2(), "generator");
        assertTrue(Bn254.generator2().neg().isG2(), "minus generator");
        assertTrue(Bn254.G2(0, 0, 0, 0).isG2(), "infinity");

        Bn254.G2 memory q = Bn254.generator2();
        q.y0 ^= 1;
        assertTrue(!harness.isG2{gas: 1_000_000}(q), "off the twist");
        q = Bn254.generator2();
        q.x0 += P;
        assertTrue(!harness.isG2{gas: 1_000_000}(q), "x0 + p");
        q = Bn254.G2(Bn254.G2_X0, Bn254.G2_X1, Bn254.G2_Y0, Bn254.G2_Y1);
        assertTrue(!harness.isG2{gas: 1_000_000}(q), "real and imaginary parts swapped");
    }

    /// @dev A point of the twist that is not of order R, made from x = 1 (the order of the twist is R·(2P − R)).
    function test_isG2_refusesOtherSubgroups() public view {
        // y² = 1 + 3/(9 + i)
        Bn254.G2 memory q = Bn254.G2(0, 1, 0, 0);
        (q.y1, q.y0) = _squareRoot(1, 0);
        assertTrue(_isOnTwist(q), "the point is on the twist");
        assertTrue(!harness.isG2{gas: 1_000_000}(q), "wrong subgroup");
    }

    function test_neg() public view {
        assertSame(Bn254.G1(0, 0).neg(), Bn254.G1(0, 0), "-O = O");
        assertSame(g(5).neg(), g(R - 5), "-5G");
        assertTrue(g(5).add(g(5).neg()).isInfinity(), "5G - 5G");
        assertTrue(Bn254.G2(0, 0, 0, 0).neg().isInfinity(), "-O = O in G2");
    }

    /* PRECOMPILES */

    function test_addAndMul() public view {
        assertSame(g(2), g(1).add(g(1)), "2G");
        assertSame(g(R), Bn254.G1(0, 0), "rG");
        assertSame(g(R + 7), g(7), "(r + 7)G");
        assertSame(g(0), Bn254.G1(0, 0), "0G");
        assertSame(g(9).add(Bn254.G1(0, 0)), g(9), "9G + O");
    }

    function test_fuzz_mulIsLinear(uint256 a, uint256 b) public view {
        assertSame(g(a).add(g(b)), g(addmod(a, b, R)), "aG + bG");
        assertSame(g(a).mul(b), g(mulmod(a, b, R)), "b(aG)");
    }

    function test_PrecompileFailed() public {
        vm.expectRevert(abi.encodeWithSelector(Bn254.PrecompileFailed.selector, 6));
        harness.add{gas: 100_000}(Bn254.G1(1, 1), Bn254.G1(0, 0));
        vm.expectRevert(abi.encodeWithSelector(Bn254.PrecompileFailed.selector, 7));
        harness.mul{gas: 100_000}(Bn254.G1(1, 1), 1);
    }

    function test_fuzz_pairingIsBilinear(uint256 a) public view {
        Bn254.G2 memory q = Bn254.generator2();
        assertTrue(Bn254.pairing(g(a), q, g(a).neg(), q), "e(aG, Q) e(-aG, Q) = 1");
        if (a % R != 0) assertTrue(!Bn254.pairing(g(a), q, g(a), q), "e(aG, Q)^2 is not 1");
    }

    function test_pairing_isFalseForInvalidPoints() public view {
        Bn254.G2 memory q = Bn254.generator2();
        assertTrue(this.pairingOf{gas: 1_000_000}(Bn254.G1(1, 1), q) == false, "off the curve");
    }

    function pairingOf(Bn254.G1 memory p, Bn254.G2 memory q) external view returns (bool) {
        return Bn254.pairing(p, q, p.neg(), q);
    }

    /* THE TWIST */

    /// @dev 3/(9 + i) = 3·(9 − i)/82
    function _b() private pure returns (uint256 b1, uint256 b0) {
        uint256 inverse = _power(82, P - 2);
        return (P - mulmod(3, inverse, P), mulmod(27, inverse, P));
    }

    function _isOnTwist(Bn254.G2 memory q) private pure returns (bool) {
        (uint256 b1, uint256 b0) = _b();
        // x = 1, so x³ = 1
        uint256 y0 = addmod(mulmod(q.y0, q.y0, P), P - mulmod(q.y1, q.y1, P), P);
        uint256 y1 = mulmod(2, mulmod(q.y0, q.y1, P), P);
        return y0 == addmod(1, b0, P) && y1 == b1;
    }

    /// @dev A root of x³ + b in the quadratic extension for x³ = (c0, c1), by the complex method.
    function _squareRoot(uint256 c0, uint256 c1) private pure returns (uint256 y1, uint256 y0) {
        (uint256 b1, uint256 b0) = _b();
        uint256 a0 = addmod(c0, b0, P);
        uint256 a1 = addmod(c1, b1, P);
        uint256 norm = _power(addmod(mulmod(a0, a0, P), mulmod(a1, a1, P), P), (P + 1) / 4);
        uint256 half = (P + 1) / 2;
        uint256 square = mulmod(addmod(a0, norm, P), half, P);
        y0 = _power(square, (P + 1) / 4);
        if (mulmod(y0, y0, P) != square) {
            y0 = _power(mulmod(addmod(a0, P - norm, P), half, P), (P + 1) / 4);
        }
        y1 = mulmod(a1, _power(mulmod(2, y0, P), P - 2), P);
    }

    function _power(uint256 base, uint256 exponent) private pure returns (uint256 result) {
        result = 1;
        while (exponent != 0) {
            if (exponent & 1 == 1) result = mulmod(result, base, P);
            base = mulmod(base, base, P);
            exponent >>= 1;
        }
    }
}
