// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Rollup} from "../src/Rollup.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {BlobTransactions} from "./utils/BlobTransactions.sol";
import {Evaluation} from "./utils/Evaluation.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @notice Batches in blob mode. The blobs hold one word each: such a polynomial is constant, and its proof is infinity at every ρ. Openings of other
/// polynomials stand in the vectors of batches.
contract BlobsTest is RollupFixture, BlobTransactions {
    bytes32 private constant OTHER_BLOB = bytes32(uint256(1 << 248 | 4711));

    function setUp() public override {
        super.setUp();
        string memory json = readFile("protocol/testdata/blobs.json", "make vectors");
        add(json, 0);
        add(json, 5);
        seeBlobs(address(rollup));
        carry(blobs);
    }

    function add(string memory json, uint256 i) private {
        string memory name = path(".vectors", i, "");
        blobs.push(bytes32(vm.parseJsonBytes(json, string.concat(name, ".versionedHash"))));
        openings = bytes.concat(
            openings,
            vm.parseJsonBytes(json, string.concat(name, ".value")),
            vm.parseJsonBytes(json, string.concat(name, ".commitment")),
            vm.parseJsonBytes(json, string.concat(name, ".proof"))
        );
    }

    /// @dev A batch of a withdrawal, and of payments and a row each of listings, market and escrow, whose words are in the blobs.
    function batch() private view returns (Batch memory b) {
        b = next();
        b.shape = BLOB_SHAPE;
        b.s = new uint256[8][](1);
        b.s[0] = withdrawRow(7, 5, 0, 0.25 ether, BOB);
        b.p = new uint256[](3);
        b.l = new uint256[4][](1);
        b.m = new uint256[3][](1);
        b.e = new uint256[3][](1);
    }

    function carryMany(uint256 count) private {
        bytes32[] memory hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) hashes[i] = i < blobs.length ? blobs[i] : OTHER_BLOB;
        carry(hashes);
    }

    function swap() private {
        (blobs[0], blobs[1]) = (blobs[1], blobs[0]);
        carry(blobs);
    }

    /// @dev The openings in another order: `first` bytes from the end come first.
    function rotated(bytes memory all, uint256 first) private pure returns (bytes memory turned) {
        turned = new bytes(all.length);
        for (uint256 i; i < all.length; ++i) turned[i] = all[(i + all.length - first) % all.length];
    }

    /* SETTLEMENT */

    function test_submitBatch_settles() public {
        depositEth(ALICE, 5, 1 ether);
        submit(batch());
        assertEq(rollup.head().number, 1, "number");
        assertEq(bridge.credits(BOB, 0), 0.25 ether, "credit");

        // a batch in calldata mode may follow
        carryMany(0);
        Batch memory b = next();
        b.p = new uint256[](2);
        submit(b);
        assertEq(rollup.head().number, 2, "number");
    }

    /// @dev The public inputs b_lo and b_hi are those of Σ y_j·ρ^(4096·j), at every ρ: the fixture computes them by another way.
    function test_fuzz_submitBatch_publicInputs(uint256 seed, uint256 usedP, uint256 usedL, uint256 usedM, uint256 usedE) public {
        Batch memory b = batch();
        b.s[0] = withdrawRow(bound(seed, 1, 8000), 5, 0, 0, BOB);
        b.p = new uint256[](bound(usedP, 0, BLOB_CAP_P));
        b.l = new uint256[4][](bound(usedL, 0, 1));
        b.m = new uint256[3][](bound(usedM, 0, 1));
        b.e = new uint256[3][](bound(usedE, 0, 1));
        submit(b);
    }

    /* BATCH-2 */

    /// @dev The words of P, L, M and E rows have one place only: in calldata they would be bound to nothing.
    function test_BATCH_2_dataWordsInCalldata() public {
        uint256[] memory w = wordsOf(batch());
        uint256[] memory more = new uint256[](w.length + 10);
        for (uint256 i; i < w.length; ++i) more[i] = w[i];
        expectRefusal(more, abi.encodeWithSelector(IRollup.WrongWordCount.selector, w.length, w.length + 10));

        Batch memory b = batch();
        b.l = new uint256[4][](2);
        expectRefusal(b, abi.encodeWithSelector(IRollup.LaneOverflow.selector, "L", 1, 2));
        b = batch();
        b.m = new uint256[3][](2);
        expectRefusal(b, abi.encodeWithSelector(IRollup.LaneOverflow.selector, "M", 1, 2));
    }

    /* BATCH-11 */

    function test_BATCH_11_BlobMissing() public {
        for (uint256 count; count < 2; ++count) {
            carryMany(count);
            expectRefusal(batch(), abi.encodeWithSelector(IRollup.BlobMissing.selector, 2, count));
        }
    }

    function test_BATCH_11_BlobExtra() public {
        for (uint256 count = 3; count <= 6; ++count) {
            carryMany(count);
            expectRefusal(batch(), abi.encodeWithSelector(IRollup.BlobExtra.selector, 2));
        }
    }

    function test_BATCH_11_BlobExtra_inCalldataMode() public {
        carryMany(1);
        expectRefusal(next(), abi.encodeWithSelector(IRollup.BlobExtra.selector, 0));
    }

    /* BATCH-12 */

    function test_BATCH_12_WrongOpeningsLength() public {
        uint256[] memory w = wordsOf(batch());
        (IRollup.Claim memory claim,) = claimOf(w);
        for (uint256 length; length < 400; length += 43) {
            claim.openings = new bytes(length);
            expectRefusal(w, claim, abi.encodeWithSelector(IRollup.WrongOpeningsLength.selector, 256, length));
        }
        carryMany(0);
        w = wordsOf(next());
        (claim,) = claimOf(w);
        claim.openings = openings;
        expectRefusal(w, claim, abi.encodeWithSelector(IRollup.WrongOpeningsLength.selector, 0, 256));
    }

    /// @dev C11: 1,024 openings with one bit changed, of every byte.
    function test_BATCH_12_everyByteOfTheOpenings() public {
        uint256[] memory w = wordsOf(batch());
        (IRollup.Claim memory claim,) = claimOf(w);
        for (uint256 i; i < 256; ++i) {
            for (uint256 bit; bit < 8; bit += 2) {
                claim.openings[i] ^= bytes1(uint8(1 << bit));
                vm.prank(OPERATOR);
                try rollup.submitBatch{gas: 1_500_000}(w, claim) {
                    revert AssertionFailed("an opening that is false was accepted");
                } catch (bytes memory err) {
                    assertEq(
                        keccak256(err), keccak256(abi.encodeWithSelector(IRollup.BlobOpeningInvalid.selector, i / 128)), "error"
                    );
                }
                claim.openings[i] ^= bytes1(uint8(1 << bit));
            }
        }
    }

    /// @dev ⚔ y + q is another name of y: the precompile knows canonical values only.
    function test_BATCH_12_secondNameOfAValue() public {
        uint256[] memory w = wordsOf(batch());
        (IRollup.Claim memory claim,) = claimOf(w);
        bytes memory changed = claim.openings;
        uint256 order = Evaluation.BLS_R;
        assembly ("memory-safe") {
            let y := add(changed, 0x20)
            mstore(y, add(mload(y), order))
        }
        expectRefusal(w, claim, abi.encodeWithSelector(IRollup.BlobOpeningInvalid.selector, 0));
    }

    function test_BATCH_12_openingsOfOtherBlobs() public {
        uint256[] memory w = wordsOf(batch());
        (IRollup.Claim memory claim,) = claimOf(w);

        // the openings in another order
        bytes memory truth = claim.openings;
        claim.openings = rotated(truth, 128);
        expectRefusal(w, claim, abi.encodeWithSelector(IRollup.BlobOpeningInvalid.selector, 1));

        // the same blob twice
        for (uint256 i; i < 128; ++i) claim.openings[i] = claim.openings[128 + i] = truth[i];
        expectRefusal(w, claim, abi.encodeWithSelector(IRollup.BlobOpeningInvalid.selector, 1));

        // another blob than the opened one
        claim.openings = truth;
        bytes32[] memory hashes = new bytes32[](2);
        (hashes[0], hashes[1]) = (blobs[0], OTHER_BLOB);
        carry(hashes);
        vm.prank(OPERATOR);
        try rollup.submitBatch(w, claim) {
            revert AssertionFailed("a blob that was not opened was accepted");
        } catch {}
    }

    /// @dev ⚔ The order of the blobs is in ρ and in b: the same blobs in another order, each with its opening, are another batch.
    function test_orderOfTheBlobs() public {
        uint256[] memory w = wordsOf(batch());
        (IRollup.Claim memory claim, uint256 fNew) = claimOf(w);
        swap();
        claim.openings = rotated(claim.openings, 128);
        reopen(w, claim, fNew, uint256(keccak256(abi.encode("q", uint256(keccak256(abi.encode(w, state)))))) % R);
        expectRefusal(w, claim, abi.encodeWithSelector(MockVerifier.Refused.selector));
    }
}
