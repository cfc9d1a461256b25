// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Groth16Verifier} from "../src/Groth16Verifier.sol";
import {GnarkVerifierPublicCommitted} from "./gnark/GnarkVerifierPublicCommitted.sol";
import {GnarkVerifierSecretCommitted} from "./gnark/GnarkVerifierSecretCommitted.sol";
import {Vectors} from "./utils/Vectors.sol";

interface IGnarkVerifier {
    function verifyProof(bytes calldata proof, uint256[4] calldata input) external view;
}

contract Groth16VerifierTest is Vectors {
    uint256 private constant P = Bn254.P;
    uint256 private constant R = Bn254.R;
    uint256 private constant PROOFS = 4;

    /// @dev Both verifiers lose what they forward to a precompile that fails.
    uint256 private constant GAS = 1_000_000;

    string private json;
    Groth16Verifier[2] private ours;
    IGnarkVerifier[2] private gnarks;
    uint256 private accepted;
    uint256 private refused;

    struct Case {
        bytes proof;
        uint256[4] inputs;
    }

    function setUp() public {
        json = readFile("contracts/testdata/groth16.json", "go test ./contracts/vectors -update");
        gnarks[0] = IGnarkVerifier(address(new GnarkVerifierSecretCommitted()));
        gnarks[1] = IGnarkVerifier(address(new GnarkVerifierPublicCommitted()));
        for (uint256 circuit; circuit < 2; ++circuit) {
            ours[circuit] = new Groth16Verifier(key(circuit));
        }
    }

    function key(uint256 circuit) private view returns (Groth16Verifier.Key memory) {
        return verifyingKey(json, path(".circuits", circuit, ".vk"));
    }

    function load(uint256 circuit, uint256 i) private view returns (Case memory c) {
        string memory name = path(path(".circuits", circuit, ".proofs"), i, "");
        c.proof = vm.parseJsonBytes(json, string.concat(name, ".proof"));
        uint256[] memory inputs = words(json, string.concat(name, ".inputs"), 4);
        for (uint256 k; k < 4; ++k) {
            c.inputs[k] = inputs[k];
        }
    }

    /* AGREEMENT WITH GNARK'S VERIFIER */

    /// @dev Whether both accept; reverts when they differ.
    function agree(uint256 circuit, Case memory c) private returns (bool valid) {
        bool gnarkValid;
        try gnarks[circuit].verifyProof{gas: GAS}(c.proof, c.inputs) {
            gnarkValid = true;
        } catch {}
        try ours[circuit].verify{gas: GAS}(c.proof, c.inputs) {
            valid = true;
        } catch {}
        assertTrue(valid == gnarkValid, "ours and gnark's verifier agree");
        if (valid) ++accepted;
        else ++refused;
    }

    function test_agree_onTrueProofs() public {
        for (uint256 circuit; circuit < 2; ++circuit) {
            for (uint256 i; i < PROOFS; ++i) {
                assertTrue(agree(circuit, load(circuit, i)), "a true proof is accepted");
                assertTrue(!agree(1 - circuit, load(circuit, i)), "but not by the other circuit's verifier");
            }
        }
    }

    /// @dev 2,048 mutated proofs, in four tests of 512: no one is accepted, and the verifiers agree on every one.
    function test_agree_onMutatedProofs_flippedBits() public {
        for (uint256 n; n < 512; ++n) {
            (uint256 circuit, Case memory c) = pick(n);
            uint256 bit = random(n, "word") % 16 * 256 + random(n, "offset") % 256;
            if (bit < 12 * 256) c.proof[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
            else c.inputs[bit / 256 - 12] ^= 1 << (bit % 256);
            assertTrue(!agree(circuit, c), "a flipped bit");
        }
        assertEq(refused, 512, "mutated proofs");
    }

    function test_agree_onMutatedProofs_addedModuli() public {
        for (uint256 n; n < 512; ++n) {
            (uint256 circuit, Case memory c) = pick(n);
            uint256 modulus = n & 4 == 0 ? R : P;
            uint256 k = random(n, "word") % 16;
            uint256 times = 1 + random(n, "times") % 4;
            for (uint256 i; i < times; ++i) {
                if (k < 12) setWord(c.proof, k, word(c.proof, k) + modulus);
                else c.inputs[k - 12] += modulus;
            }
            assertTrue(!agree(circuit, c), "a word with a modulus added");
        }
        assertEq(refused, 512, "mutated proofs");
    }

    function test_agree_onMutatedProofs_points() public {
        for (uint256 n; n < 512; ++n) {
            (uint256 circuit, Case memory c) = pick(n);
            Case memory other = load(circuit, ((n >> 1) + 1 + n / 8 % 3) % PROOFS);
            uint256 k = random(n, "point") % 5;
            uint256 kind = random(n, "kind") % 4;
            (uint256 from, uint256 count) = place(k);
            if (kind == 0) for (uint256 i; i < count; ++i) setWord(c.proof, from + i, 0); // infinity
            if (kind == 1) for (uint256 i; i < count; ++i) setWord(c.proof, from + i, word(other.proof, from + i)); // of another proof
            if (kind == 2) negate(c.proof, from, count);
            if (kind == 3) {
                // another multiple, or for B the halves of its coordinates swapped
                if (count == 2) {
                    setPoint(c.proof, from, Bn254.mul(point(c.proof, from), 2 + random(n, "multiple") % 1000));
                } else {
                    for (uint256 i = from; i < from + 4; i += 2) {
                        uint256 w = word(c.proof, i);
                        setWord(c.proof, i, word(c.proof, i + 1));
                        setWord(c.proof, i + 1, w);
                    }
                }
            }
            assertTrue(!agree(circuit, c), "a replaced point");
        }
        assertEq(refused, 512, "mutated proofs");
    }

    function test_agree_onMutatedProofs_swaps() public {
        for (uint256 n; n < 512; ++n) {
            (uint256 circuit, Case memory c) = pick(n);
            uint256 kind = random(n, "kind") % 5;
            if (kind == 0) {
                // two of A, C, commitment, proof of knowledge
                uint256[4] memory starts = [uint256(0), 6, 8, 10];
                uint256 a = random(n, "a") % 4;
                uint256 b = (a + 1 + random(n, "b") % 3) % 4;
                Bn254.G1 memory p = point(c.proof, starts[a]);
                setPoint(c.proof, starts[a], point(c.proof, starts[b]));
                setPoint(c.proof, starts[b], p);
            } else if (kind == 1) {
                uint256 a = random(n, "a") % 4;
                uint256 b = (a + 1 + random(n, "b") % 3) % 4;
                (c.inputs[a], c.inputs[b]) = (c.inputs[b], c.inputs[a]);
            } else if (kind == 2) {
                c.inputs[random(n, "a") % 4] = random(n, "b") % R;
            } else if (kind == 3) {
                // commitment and proof of knowledge scaled alike: a true pair for another commitment
                uint256 k = 2 + random(n, "a") % 1000;
                setPoint(c.proof, 8, Bn254.mul(point(c.proof, 8), k));
                setPoint(c.proof, 10, Bn254.mul(point(c.proof, 10), k));
            } else {
                // the commitment grows, C shrinks: L gains what C·δ does not lose
                Bn254.G1 memory p = Bn254.mul(Bn254.G1(1, 2), 1 + random(n, "a") % R);
                setPoint(c.proof, 8, Bn254.add(point(c.proof, 8), p));
                setPoint(c.proof, 6, Bn254.add(point(c.proof, 6), Bn254.neg(p)));
            }
            assertTrue(!agree(circuit, c), "swapped or scaled");
        }
        assertEq(refused, 512, "mutated proofs");
    }

    /// @dev Groth16 proofs can be remade by anyone: (A, B, C) into (xA, B/x, C). Both accept; who counts on proofs being unique is wrong.
    function test_agree_onRerandomisedProofs() public {
        for (uint256 circuit; circuit < 2; ++circuit) {
            Case memory c = load(circuit, 0);
            // x = −1: (−A, −B, C)
            negate(c.proof, 0, 2);
            negate(c.proof, 2, 4);
            assertTrue(agree(circuit, c), "(-A, -B, C)");
        }
    }

    function pick(uint256 n) private view returns (uint256 circuit, Case memory c) {
        circuit = n & 1;
        c = load(circuit, (n >> 1) % PROOFS);
    }

    function random(uint256 n, string memory what) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("stoa", n, what)));
    }

    /* ERRORS */

    function test_ProofLengthInvalid() public {
        Case memory c = load(0, 0);
        uint256[5] memory lengths = [uint256(0), 256, 383, 385, 416];
        for (uint256 k; k < 5; ++k) {
            bytes memory proof = new bytes(lengths[k]);
            for (uint256 i; i < lengths[k] && i < 384; ++i) proof[i] = c.proof[i];
            vm.expectRevert(abi.encodeWithSelector(Groth16Verifier.ProofLengthInvalid.selector, 384, lengths[k]));
            ours[0].verify(proof, c.inputs);
        }
    }

    function test_InputNotInField() public {
        for (uint256 k; k < 4; ++k) {
            uint256[3] memory wrong = [R, load(0, 0).inputs[k] + R, type(uint256).max];
            for (uint256 i; i < 3; ++i) {
                Case memory c = load(0, 0);
                c.inputs[k] = wrong[i];
                vm.expectRevert(abi.encodeWithSelector(Groth16Verifier.InputNotInField.selector, k, wrong[i]));
                ours[0].verify(c.proof, c.inputs);
            }
        }
    }

    function test_ProofInvalid_commitment() public {
        for (uint256 k = 8; k < 12; k += 2) {
            Case memory c = load(0, 0);
            setPoint(c.proof, k, Bn254.G1(1, 2));
            vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
            ours[0].verify(c.proof, c.inputs);

            setPoint(c.proof, k, Bn254.G1(1, 1));
            vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
            ours[0].verify{gas: GAS}(c.proof, c.inputs);
        }
    }

    function test_ProofInvalid() public {
        Case memory c = load(0, 0);
        c.inputs[3] = addmod(c.inputs[3], 1, R);
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        ours[0].verify(c.proof, c.inputs);

        c = load(0, 0);
        setPoint(c.proof, 0, Bn254.G1(1, 2));
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        ours[0].verify(c.proof, c.inputs);

        setPoint(c.proof, 0, Bn254.G1(1, 1));
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        ours[0].verify{gas: GAS}(c.proof, c.inputs);
    }

    /// @dev Without the proof of knowledge a prover could choose the commitment after its hash: everything at infinity must fail.
    function test_infinityIsNoProof() public {
        Case memory c = load(0, 0);
        c.proof = new bytes(384);
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        ours[0].verify(c.proof, c.inputs);
    }

    /// @dev ⚔ The commitment's equation is raised to a power that is drawn after the proof: were it not, an error in it could make
    /// good one in the other: the proof (α, β, O, O, L) would be one of any inputs, for e(−L, [1]₂)·e(L, [1]₂) = 1.
    function test_errorsOfTheTwoEquationsDoNotCancel() public {
        Groth16Verifier.Key memory vk = key(0);
        Case memory c = load(0, 0);
        uint256 hash = uint256(keccak256(committedInputs(vk, c.inputs))) % R;
        Bn254.G1 memory l = Bn254.add(vk.k[0], Bn254.mul(vk.k[5], hash));
        for (uint256 i; i < 4; ++i) l = Bn254.add(l, Bn254.mul(vk.k[i + 1], c.inputs[i]));

        bytes memory proof = abi.encode(vk.alpha, vk.beta, Bn254.G1(0, 0), Bn254.G1(0, 0), l);
        (bytes memory terms,) = ours[0].pairs(proof, c.inputs);
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        ours[0].verify(proof, c.inputs);

        // Without the power, E − L is infinity.
        Bn254.G1 memory atOne = Bn254.add(l, Bn254.neg(l));
        assertTrue(
            Bn254.pairing(bytes.concat(terms, abi.encode(atOne, Bn254.generator2()))), "the errors cancel without the power"
        );
    }

    function committedInputs(Groth16Verifier.Key memory vk, uint256[4] memory inputs) private pure returns (bytes memory data) {
        data = abi.encode(Bn254.G1(0, 0));
        for (uint256 i; i < 4; ++i) {
            if ((vk.committed >> i) & 1 == 1) data = abi.encodePacked(data, inputs[i]);
        }
    }

    /// @dev Too little gas must never look like a valid proof.
    function test_fuzz_anyGasAcceptsOnlyTrueProofs(uint256 gas_) public view {
        Case memory c = load(0, 0);
        c.inputs[0] = addmod(c.inputs[0], 1, R);
        bool valid;
        try ours[0].verify{gas: bound(gas_, 0, GAS)}(c.proof, c.inputs) {
            valid = true;
        } catch {}
        assertTrue(!valid, "refused with any gas");
    }

    /* KEYS */

    function deploy(Groth16Verifier.Key memory k) external returns (Groth16Verifier) {
        return new Groth16Verifier{salt: 0}(k);
    }

    function expectKeyError(Groth16Verifier.Key memory k, bytes memory err) private {
        vm.expectRevert(err);
        this.deploy(k);
    }

    function test_keyHash() public view {
        assertEq(ours[0].keyHash(), keccak256(abi.encode(key(0))), "hash of the key");
        assertTrue(ours[0].keyHash() != ours[1].keyHash(), "different keys");
    }

    function test_KeyPointInvalid_infinity() public {
        for (uint256 k; k < 10; ++k) {
            Groth16Verifier.Key memory vk = key(0);
            string memory name = "k";
            if (k < 6) vk.k[k] = Bn254.G1(0, 0);
            if (k == 6) (vk.alpha, name) = (Bn254.G1(0, 0), "alpha");
            if (k == 7) (vk.beta, name) = (Bn254.G2(0, 0, 0, 0), "beta");
            if (k == 8) (vk.delta, name) = (Bn254.G2(0, 0, 0, 0), "delta");
            if (k == 9) (vk.sigmaNeg, name) = (Bn254.G2(0, 0, 0, 0), "sigmaNeg");
            expectKeyError(vk, abi.encodeWithSelector(Groth16Verifier.KeyPointInvalid.selector, name));
        }
    }

    function test_KeyPointInvalid_offTheGroup() public {
        for (uint256 k; k < 7; ++k) {
            Groth16Verifier.Key memory vk = key(0);
            string memory name;
            if (k == 0) (vk.alpha.y, name) = (vk.alpha.y ^ 1, "alpha");
            if (k == 1) (vk.alpha.x, name) = (vk.alpha.x + P, "alpha");
            if (k == 2) (vk.k[5].y, name) = (vk.k[5].y + P, "k");
            if (k == 3) (vk.beta.x1, name) = (vk.beta.x1 ^ 1, "beta");
            if (k == 4) (vk.delta.x0, vk.delta.x1, name) = (vk.delta.x1, vk.delta.x0, "delta");
            if (k == 5) (vk.sigmaNeg.y0, name) = (vk.sigmaNeg.y0 + P, "sigmaNeg");
            if (k == 6) (vk.sigmaNeg.y1, name) = (vk.sigmaNeg.y1 ^ 1, "sigmaNeg");
            expectKeyError(vk, abi.encodeWithSelector(Groth16Verifier.KeyPointInvalid.selector, name));
        }
    }

    function test_KeyPointsEqual() public {
        for (uint256 k; k < 8; ++k) {
            Groth16Verifier.Key memory vk = key(0);
            string[2] memory names;
            Bn254.G2 memory one = Bn254.generator2();
            if (k % 2 == 1) one = Bn254.neg(one);
            if (k / 2 == 0) (vk.beta, names) = (one, ["beta", "one"]);
            if (k / 2 == 1) (vk.delta, names) = (k % 2 == 0 ? vk.beta : Bn254.neg(vk.beta), ["beta", "delta"]);
            if (k / 2 == 2) (vk.delta, names) = (one, ["delta", "one"]);
            if (k / 2 == 3) (vk.sigmaNeg, names) = (one, ["sigmaNeg", "one"]);
            expectKeyError(vk, abi.encodeWithSelector(Groth16Verifier.KeyPointsEqual.selector, names[0], names[1]));
        }
    }

    /// @dev Why such keys are refused. With δ = 1, anyone proves anything: (α, β, −L). The same holds for the other pairs.
    function test_equalPointsWouldMakeForgeries() public view {
        Groth16Verifier.Key memory vk = key(0);
        Bn254.G1 memory l = Bn254.mul(Bn254.G1(1, 2), 123456789); // L of some statement
        Bn254.G2 memory one = Bn254.generator2();
        bytes memory pairs = abi.encode(
            vk.alpha, vk.beta, Bn254.neg(l), Bn254.neg(one), vk.alpha, Bn254.neg(vk.beta), Bn254.neg(l), one
        );
        (bool success, bytes memory result) = address(8).staticcall(pairs);
        assertTrue(success && abi.decode(result, (uint256)) == 1, "the forgery passes the equation");
    }

    function test_KeyCommittedOutOfRange() public {
        Groth16Verifier.Key memory vk = key(0);
        vk.committed = 1 << 4;
        expectKeyError(vk, abi.encodeWithSelector(Groth16Verifier.KeyCommittedOutOfRange.selector, 16, 16));
        vk.committed = type(uint256).max;
        expectKeyError(
            vk, abi.encodeWithSelector(Groth16Verifier.KeyCommittedOutOfRange.selector, 16, type(uint256).max)
        );
    }

    /// @dev Every bit of `committed` matters.
    function test_committedIsPartOfTheStatement() public {
        for (uint256 i; i < 4; ++i) {
            Groth16Verifier.Key memory vk = key(1);
            vk.committed ^= 1 << i;
            Groth16Verifier other = new Groth16Verifier(vk);
            Case memory c = load(1, 0);
            vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
            other.verify(c.proof, c.inputs);
        }
    }

    /* GAS */

    function test_gas() public {
        Case memory c = load(0, 3);
        ours[0].verify(c.proof, c.inputs);
        vm.snapshotGasLastCall("Groth16Verifier: proof");
        gnarks[0].verifyProof(c.proof, c.inputs);
        vm.snapshotGasLastCall("Groth16Verifier: the same proof in the verifier exported by gnark");
        new Groth16Verifier(key(0));
        vm.snapshotValue("Groth16Verifier: bytes of code", address(ours[0]).code.length);
    }

    /* PROOF BYTES */

    /// @dev First word and number of words of A, B, C, commitment, proof of knowledge.
    function place(uint256 k) private pure returns (uint256 from, uint256 count) {
        if (k == 0) return (0, 2);
        if (k == 1) return (2, 4);
        return (2 + 2 * k, 2);
    }

    function word(bytes memory data, uint256 k) private pure returns (uint256 w) {
        assembly {
            w := mload(add(data, add(0x20, shl(5, k))))
        }
    }

    function setWord(bytes memory data, uint256 k, uint256 w) private pure {
        assembly {
            mstore(add(data, add(0x20, shl(5, k))), w)
        }
    }

    function point(bytes memory data, uint256 k) private pure returns (Bn254.G1 memory) {
        return Bn254.G1(word(data, k), word(data, k + 1));
    }

    function setPoint(bytes memory data, uint256 k, Bn254.G1 memory p) private pure {
        setWord(data, k, p.x);
        setWord(data, k + 1, p.y);
    }

    function negate(bytes memory data, uint256 from, uint256 count) private pure {
        for (uint256 i = from + count / 2; i < from + count; ++i) {
            uint256 w = word(data, i);
            setWord(data, i, w == 0 ? 0 : P - w);
        }
    }
}
