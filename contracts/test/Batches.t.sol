// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {Bridge} from "../src/Bridge.sol";
import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Groth16Verifier} from "../src/Groth16Verifier.sol";
import {Kzg} from "../src/Kzg.sol";
import {Registry} from "../src/Registry.sol";
import {Rollup} from "../src/Rollup.sol";
import {TestDollar} from "../src/TestDollar.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {IRollup} from "../src/interfaces/IRollup.sol";
import {BlobTransactions} from "./utils/BlobTransactions.sol";
import {Evaluation} from "./utils/Evaluation.sol";
import {KnownTau} from "./utils/KnownTau.sol";
import {Vectors} from "./utils/Vectors.sol";

/// @notice Settles the batches of a vector file, with proofs, and attacks them. The form of the file is that of
/// contracts/vectors/batches_test.go.
abstract contract BatchesTest is Vectors, BlobTransactions {
    uint256 private constant R = Bn254.R;

    string private json;
    uint256 private batches;
    IRollup.Config private config;
    IRegistry.Config private registration;
    Rollup private rollup;
    Bridge private bridge;
    bytes32[] private blobs;

    /// @dev Where the batches are, and how they are made.
    function source() internal pure virtual returns (string memory name, string memory how);

    function setUp() public {
        (string memory name, string memory how) = source();
        json = readFile(name, how);
        while (vm.keyExistsJson(json, path(".batches", batches, ""))) ++batches;

        vm.chainId(number(".chainId"));
        vm.warp(number(".genesisTimestamp"));
        readConfig();
        (rollup, bridge) = deploy(uint64(number(".nonce")));
        assertEq(address(rollup), vm.parseJsonAddress(json, ".rollup"), "the rollup's address follows from deployer and nonce");
        deposit();
        changeKeys();
        updateParams();
        enterBookings();
    }

    /* THE FILE */

    function number(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, key);
    }

    function readConfig() private {
        registration.operator = vm.parseJsonAddress(json, ".operator");
        registration.timelock = registration.council = vm.parseJsonAddress(json, ".governor");
        config.governor = vm.parseJsonAddress(json, ".governor");
        config.queuePeriod = 7 days;
        config.logN = number(".logN");
        config.tau2 = g2(json, ".tau2");
        config.unit = g1(json, ".unit");
        config.genesisCommitment = g1(json, ".genesisCommitment");
        config.genesisTimestamp = uint40(number(".genesisTimestamp"));
        for (uint256 i; vm.keyExistsJson(json, path(".shapes", i, "")); ++i) {
            string memory name = path(".shapes", i, "");
            registration.shapes.push(
                IRegistry.Shape({
                    id: uint32(number(string.concat(name, ".id"))),
                    capP: uint16(number(string.concat(name, ".capP"))),
                    capL: uint16(number(string.concat(name, ".capL"))),
                    capM: uint16(number(string.concat(name, ".capM"))),
                    capE: uint16(number(string.concat(name, ".capE"))),
                    capS: uint16(number(string.concat(name, ".capS"))),
                    verifier: new Groth16Verifier(verifyingKey(json, string.concat(name, ".vk"))),
                    inBlobs: vm.keyExistsJson(json, string.concat(name, ".inBlobs"))
                })
            );
        }
    }

    function deploy(uint64 nonce) private returns (Rollup r, Bridge b) {
        address deployer = vm.parseJsonAddress(json, ".deployer");
        address dollar = address(new TestDollar());
        address stoa = address(new TestDollar());
        vm.setNonceUnsafe(deployer, nonce);
        config.bridge = vm.computeCreateAddress(deployer, nonce + 1);
        config.registry = vm.computeCreateAddress(deployer, nonce + 2);
        vm.startPrank(deployer);
        r = new Rollup(config);
        b = new Bridge(r, vm.computeCreateAddress(deployer, nonce + 3), dollar, stoa, number(".queueFee"));
        registration.rollup = address(r);
        new Registry(registration);
        vm.stopPrank();
        if (registration.shapes[0].inBlobs) seeBlobs(address(r));
    }

    function deposit() private {
        uint256 fee = number(".queueFee");
        for (uint256 i; vm.keyExistsJson(json, path(".deposits", i, "")); ++i) {
            string memory name = path(".deposits", i, "");
            address owner = vm.parseJsonAddress(json, string.concat(name, ".owner"));
            uint8 token = uint8(number(string.concat(name, ".token")));
            uint256 amount = number(string.concat(name, ".amount"));
            uint256[] memory key = words(json, string.concat(name, ".key"), 2);
            uint256[] memory proof = words(json, string.concat(name, ".possession"), 3);

            uint256 value = token == 0 ? amount + fee : fee;
            vm.deal(owner, owner.balance + value);
            vm.startPrank(owner);
            if (token != 0) {
                TestDollar(bridge.token(token)).mint(owner, amount);
                TestDollar(bridge.token(token)).approve(address(bridge), amount);
            }
            bridge.deposit{value: value}(
                token,
                amount,
                uint32(number(string.concat(name, ".purse"))),
                EdwardsKey.Key(key[0], key[1]),
                EdwardsKey.Possession(proof[0], proof[1], proof[2])
            );
            vm.stopPrank();
        }
    }

    /// @dev The next call is the sender's, who can pay for an entry.
    function prankWithFee(address sender) private {
        vm.deal(sender, sender.balance + number(".queueFee"));
        vm.prank(sender);
    }

    function changeKeys() private {
        for (uint256 i; vm.keyExistsJson(json, path(".changes", i, "")); ++i) {
            string memory name = path(".changes", i, "");
            uint256[] memory key = words(json, string.concat(name, ".key"), 2);
            uint256[] memory proof = words(json, string.concat(name, ".possession"), 3);
            prankWithFee(vm.parseJsonAddress(json, string.concat(name, ".owner")));
            bridge.changeKey{value: number(".queueFee")}(
                uint32(number(string.concat(name, ".purse"))),
                uint16(number(string.concat(name, ".epoch"))),
                EdwardsKey.Key(key[0], key[1]),
                EdwardsKey.Possession(proof[0], proof[1], proof[2])
            );
        }
    }

    function updateParams() private {
        if (!vm.keyExistsJson(json, ".params")) return;

        IRollup.Parameters memory p;
        p.version = uint32(number(".params.version"));
        p.bookingFee = uint16(number(".params.bookingFee"));
        uint256[] memory reserve = words(json, ".params.crankReserve", 4);
        uint256[] memory rent = words(json, ".params.recordRent", 4);
        for (uint256 i; i < 4; ++i) (p.crankReserve[i], p.recordRent[i]) = (uint48(reserve[i]), uint48(rent[i]));
        vm.startPrank(config.governor);
        rollup.announceParams(p);
        rollup.enqueueParams(p);
        vm.stopPrank();
    }

    /// @dev Demands, awards, full exits.
    function enterBookings() private {
        for (uint256 i; vm.keyExistsJson(json, path(".forces", i, "")); ++i) {
            string memory name = path(".forces", i, "");
            uint32 booking = uint32(number(string.concat(name, ".booking")));
            uint56 serial = uint56(number(string.concat(name, ".serial")));
            prankWithFee(vm.parseJsonAddress(json, string.concat(name, ".caller")));
            bridge.force{value: number(".queueFee")}(booking, serial);
        }
        for (uint256 i; vm.keyExistsJson(json, path(".awards", i, "")); ++i) {
            string memory name = path(".awards", i, "");
            address owner = vm.parseJsonAddress(json, string.concat(name, ".owner"));
            uint32 booking = uint32(number(string.concat(name, ".booking")));
            uint56 serial = uint56(number(string.concat(name, ".serial")));
            uint32 purse = uint32(number(string.concat(name, ".purse")));
            uint8 token = uint8(number(string.concat(name, ".token")));
            uint256 amount = number(string.concat(name, ".amount"));
            prankWithFee(owner);
            bridge.award{value: number(".queueFee")}(booking, serial, purse, token, amount);
        }
        for (uint256 i; vm.keyExistsJson(json, path(".fullExits", i, "")); ++i) {
            string memory name = path(".fullExits", i, "");
            address owner = vm.parseJsonAddress(json, string.concat(name, ".owner"));
            uint32 purse = uint32(number(string.concat(name, ".purse")));
            uint8 token = uint8(number(string.concat(name, ".token")));
            prankWithFee(owner);
            bridge.fullExit{value: number(".queueFee")}(purse, token);
        }
    }

    /// @dev The batch, whose transaction is the next one: its blobs are those of the file.
    function load(uint256 i) private returns (uint256[] memory w, IRollup.Claim memory claim) {
        w = vm.parseJsonUintArray(json, path(".batches", i, ".words"));
        blobs = new bytes32[](0);
        for (uint256 j; vm.keyExistsJson(json, path(path(".batches", i, ".blobHashes"), j, "")); ++j) {
            blobs.push(bytes32(number(path(path(".batches", i, ".blobHashes"), j, ""))));
        }
        if (registration.shapes[0].inBlobs) carry(blobs);
        string memory name = path(".batches", i, ".claim");
        claim.newCommitment = g1(json, string.concat(name, ".newCommitment"));
        claim.quotient = g1(json, string.concat(name, ".quotient"));
        claim.opening = g1(json, string.concat(name, ".opening"));
        claim.c = number(string.concat(name, ".c"));
        claim.vOld = number(string.concat(name, ".vOld"));
        claim.vNew = number(string.concat(name, ".vNew"));
        claim.z = number(string.concat(name, ".z"));
        claim.proof = vm.parseJsonBytes(json, string.concat(name, ".proof"));
        if (blobs.length != 0) claim.openings = vm.parseJsonBytes(json, string.concat(name, ".openings"));
    }

    function warpTo(uint256 i) private {
        vm.warp(number(path(".batches", i, ".timestamp")));
    }

    /* SETTLEMENT */

    function settle(uint256 i) private {
        (uint256[] memory w, IRollup.Claim memory claim) = load(i);
        warpTo(i);
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);

        assertEq(keccak256(abi.encode(rollup.commitment())), keccak256(abi.encode(claim.newCommitment)), "commitment");
        assertEq(rollup.head().number, i + 1, "number");
        assertEq(rollup.head().timestamp, block.timestamp, "time");
        assertEq(
            rollup.batchHash(i + 1),
            keccak256(abi.encode(claim.newCommitment.x, claim.newCommitment.y, block.timestamp)),
            "hash"
        );
    }

    function test_allBatchesSettle() public {
        assertTrue(batches != 0, "the file has batches");
        for (uint256 i; i < batches; ++i) {
            (address[] memory accounts, uint8[] memory tokens, uint256[] memory amounts) = readCredits(i);
            uint256[] memory before = new uint256[](accounts.length);
            for (uint256 k; k < accounts.length; ++k) before[k] = bridge.credits(accounts[k], tokens[k]);
            settle(i);
            for (uint256 k; k < accounts.length; ++k) {
                uint256 sum; // an account may be credited more than once
                for (uint256 j; j < accounts.length; ++j) {
                    if (accounts[j] == accounts[k] && tokens[j] == tokens[k]) sum += amounts[j];
                }
                assertEq(bridge.credits(accounts[k], tokens[k]) - before[k], sum, "credit");
            }
        }
    }

    function readCredits(uint256 i)
        private
        view
        returns (address[] memory accounts, uint8[] memory tokens, uint256[] memory amounts)
    {
        uint256 count;
        string memory name = path(".batches", i, ".credits");
        while (vm.keyExistsJson(json, path(name, count, ""))) ++count;
        accounts = new address[](count);
        tokens = new uint8[](count);
        amounts = new uint256[](count);
        for (uint256 k; k < count; ++k) {
            accounts[k] = vm.parseJsonAddress(json, path(name, k, ".account"));
            tokens[k] = uint8(number(path(name, k, ".token")));
            amounts[k] = number(path(name, k, ".amount"));
        }
    }

    /* REPLAYS */

    function test_replay_sameBatchTwice() public {
        settle(0);
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongNumber.selector, 2, 1));
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);

        // under the next number, the words are not those that were proven
        w[1] += 1;
        w[2] = (w[2] & ~uint256(type(uint64).max)) | rollup.head().queuePosition;
        expectRefusal(w, claim);
    }

    function test_replay_olderNumber() public {
        for (uint256 i; i < batches; ++i) settle(i);
        for (uint256 i; i < batches; ++i) {
            (uint256[] memory w, IRollup.Claim memory claim) = load(i);
            vm.expectRevert(abi.encodeWithSelector(IRollup.WrongNumber.selector, batches + 1, i + 1));
            vm.prank(registration.operator);
            rollup.submitBatch(w, claim);
        }
    }

    function test_replay_outOfOrder() public {
        for (uint256 i = 1; i < batches; ++i) {
            (uint256[] memory w, IRollup.Claim memory claim) = load(i);
            warpTo(i);
            vm.expectRevert(abi.encodeWithSelector(IRollup.WrongNumber.selector, 1, i + 1));
            vm.prank(registration.operator);
            rollup.submitBatch(w, claim);
        }
    }

    function test_replay_otherChain() public {
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        warpTo(0);
        vm.chainId(block.chainid + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongDomain.selector, w[0] + (1 << 8), w[0]));
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);

        // with the header of that chain, the words are not those that were proven
        w[0] += 1 << 8;
        expectRefusal(w, claim);
    }

    function test_replay_otherRollup() public {
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        (rollup, bridge) = deploy(uint64(number(".nonce")) + 100);
        warpTo(0);
        uint256 domain = (w[0] & 0xffffffffffffffffff) | uint256(uint160(address(rollup))) << 72;
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongDomain.selector, domain, w[0]));
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);

        w[0] = domain;
        expectRefusal(w, claim);
    }

    /// @dev The same claim where the shape's verifier has the key of another circuit.
    function test_replay_otherKey() public {
        string memory other = readFile("contracts/testdata/groth16.json", "go test ./contracts/vectors -update");
        address verifier = address(registration.shapes[0].verifier);
        bytes memory code = verifier.code;
        vm.etch(verifier, address(new Groth16Verifier(verifyingKey(other, ".circuits[0].vk"))).code);
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        warpTo(0);
        vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);

        vm.etch(verifier, code);
        settle(0);
    }

    /* OTHER BATCHES */

    /// @dev Every word, changed in its lowest bits: whatever check is first, none lets it pass.
    function test_everyWordMatters() public {
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        warpTo(0);
        for (uint256 i; i < w.length; ++i) {
            for (uint256 bit; bit < 256; bit += 47) {
                w[i] ^= 1 << bit;
                expectRefusal(w, claim);
                w[i] ^= 1 << bit;
            }
        }
        settle(0);
    }

    function test_everyValueOfTheClaimMatters() public {
        warpTo(0);
        for (uint256 k; k < 20 + 4 * blobs.length; ++k) {
            (uint256[] memory w, IRollup.Claim memory claim) = load(0);
            if (k < 12) claim.proof[32 * k + 31] ^= bytes1(uint8(1));
            if (k == 12) claim.c = addmod(claim.c, 1, R);
            if (k == 13) claim.vOld = addmod(claim.vOld, 1, R);
            if (k == 14) claim.vNew = addmod(claim.vNew, 1, R);
            if (k == 15) claim.z = addmod(claim.z, 1, R);
            if (k == 16) claim.newCommitment = Bn254.add(claim.newCommitment, Bn254.G1(1, 2));
            if (k == 17) claim.quotient = Bn254.add(claim.quotient, Bn254.G1(1, 2));
            if (k == 18) claim.opening = Bn254.add(claim.opening, Bn254.G1(1, 2));
            if (k == 19) claim.proof = bytes.concat(claim.proof, hex"00");
            if (k >= 20) claim.openings[32 * (k - 20) + 31] ^= 0x01;
            expectRefusal(w, claim);
        }
        settle(0);
    }

    function expectRefusal(uint256[] memory w, IRollup.Claim memory claim) private {
        vm.prank(registration.operator);
        try rollup.submitBatch{gas: 2_000_000}(w, claim) {
            revert AssertionFailed("a batch that nobody proved was settled");
        } catch {}
    }

    /// @dev With a known τ, as the vectors have, the state check can be made to pass for anything. The proof still binds every word, by m, and every
    /// value of the claim, directly or by ρ.
    function test_proofBindsWordsAndClaim() public {
        assertEq(keccak256(abi.encode(config.tau2)), keccak256(abi.encode(KnownTau.tau2())), "the vectors have a known tau");
        warpTo(0);
        (uint256[] memory w,) = load(0);
        uint256 lanes = 4 + 8 * ((w[2] >> 132) & 0x1fff);
        for (uint256 i = lanes; i < w.length; ++i) expectProofRefusal(i, 0);
        for (uint256 k = 1; k < 7; ++k) expectProofRefusal(lanes, k);
        settle(0);
    }

    function expectProofRefusal(uint256 word, uint256 k) private {
        (uint256[] memory w, IRollup.Claim memory claim) = load(0);
        if (k == 0) w[word] ^= 1;
        if (k == 1) claim.c = addmod(claim.c, 1, R);
        if (k == 2) claim.vOld = addmod(claim.vOld, 1, R);
        if (k == 3) claim.vNew = addmod(claim.vNew, 1, R);
        if (k == 4) claim.z = addmod(claim.z, 1, R);
        if (k == 5) claim.newCommitment = Bn254.add(claim.newCommitment, Bn254.G1(1, 2)); // a stolen state
        if (k == 6) claim.quotient = Bn254.add(claim.quotient, Bn254.G1(1, 2));
        reopen(w, claim);
        // What moves ρ leaves the openings of the blobs behind, of which L1 looks at the last one first.
        bool movesRho = k < 2 || k > 4;
        if (blobs.length != 0 && movesRho) {
            vm.expectRevert(abi.encodeWithSelector(IRollup.BlobOpeningInvalid.selector, blobs.length - 1));
        } else {
            vm.expectRevert(Groth16Verifier.ProofInvalid.selector);
        }
        vm.prank(registration.operator);
        rollup.submitBatch(w, claim);
    }

    /// @dev π = ((C_old − v_old·U − z·[Q]) + δ·(C_new − C_old − (v_new − v_old)·U)) / (τ − ρ).
    function reopen(uint256[] memory w, IRollup.Claim memory claim) private view {
        Bn254.G1 memory old = rollup.commitment();
        uint256 rho = uint256(
            keccak256(
                bytes.concat(
                    "stoa.batch.v1",
                    abi.encode(old, claim.newCommitment, claim.quotient, claim.c),
                    abi.encodePacked(blobs),
                    keccak256(abi.encodePacked(w))
                )
            )
        ) % R;
        Kzg.Transition memory t;
        (t.oldCommitment, t.newCommitment, t.quotient) = (old, claim.newCommitment, claim.quotient);
        (t.rho, t.vOld, t.vNew, t.z) = (rho, claim.vOld, claim.vNew, claim.z);
        t.m = Evaluation.words(w, rho, registration.shapes[0]);
        uint256 b = Evaluation.blobs(claim.openings, rho);
        (t.bLo, t.bHi) = (b % (1 << 128), b >> 128);
        uint256 delta = KnownTau.delta(t);
        Bn254.G1 memory f = Bn254.add(claim.newCommitment, Bn254.neg(old));
        f = Bn254.add(f, Bn254.mul(config.unit, KnownTau.sub(claim.vOld, claim.vNew)));
        f = Bn254.add(Bn254.mul(f, delta), old);
        f = Bn254.add(f, Bn254.mul(config.unit, KnownTau.sub(0, claim.vOld)));
        f = Bn254.add(f, Bn254.mul(Bn254.neg(claim.quotient), claim.z));
        claim.opening = Bn254.mul(f, KnownTau.inverse(KnownTau.sub(KnownTau.tau(), rho)));
    }

    /* GAS */

    function measure() internal {
        for (uint256 i; i < batches; ++i) {
            (uint256[] memory w, IRollup.Claim memory claim) = load(i);
            warpTo(i);
            vm.prank(registration.operator);
            rollup.submitBatch(w, claim);
            vm.snapshotGasLastCall(string.concat("batch ", vm.toString(i + 1)));
            uint256 length = abi.encodeCall(IRollup.submitBatch, (w, claim)).length;
            vm.snapshotValue(string.concat("batch ", vm.toString(i + 1), ": bytes of calldata"), length);
        }
    }
}

/// @notice Batches of a circuit that proves nothing, for a known τ: the words, the claim and the settlement.
contract ToyBatchesTest is BatchesTest {
    function source() internal pure override returns (string memory, string memory) {
        return ("contracts/testdata/toy-batches.json", "go test ./contracts/vectors -update");
    }

    /// hardhat-config: isolate = true
    function test_gas() public {
        measure();
    }
}

/// @notice Batches of a circuit that proves nothing, with two blobs each.
contract ToyBlobBatchesTest is BatchesTest {
    function source() internal pure override returns (string memory, string memory) {
        return ("contracts/testdata/toy-blob-batches.json", "go test ./contracts/vectors -update");
    }
}

/// @notice Batches of the rollup's own circuit.
contract RealBatchesTest is BatchesTest {
    function source() internal pure override returns (string memory, string memory) {
        return ("contracts/testdata/batches.json", "go test ./contracts/vectors -update");
    }

    /// hardhat-config: isolate = true
    function test_gas() public {
        measure();
    }
}
