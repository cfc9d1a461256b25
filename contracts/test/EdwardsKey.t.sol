// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EdwardsKey} from "../src/EdwardsKey.sol";
import {NaiveEdwards} from "./utils/NaiveEdwards.sol";
import {Test} from "./utils/Test.sol";

contract EdwardsKeyHarness {
    function requireValid(EdwardsKey.Key memory key) external pure {
        EdwardsKey.requireValid(key);
    }

    function requirePossession(EdwardsKey.Key memory key, EdwardsKey.Possession memory proof, EdwardsKey.Purpose memory purpose)
        external
        view
    {
        EdwardsKey.requirePossession(key, proof, purpose);
    }
}

contract EdwardsKeyTest is Test {
    uint256 private constant Q = EdwardsKey.Q;

    EdwardsKeyHarness private harness = new EdwardsKeyHarness();
    string private json;

    struct Case {
        EdwardsKey.Key key;
        EdwardsKey.Possession proof;
        EdwardsKey.Purpose purpose;
    }

    function setUp() public {
        json = readFile("contracts/testdata/edwards.json", "go test ./contracts/vectors -update");
        vm.chainId(vm.parseJsonUint(json, ".chainId"));
    }

    function load(uint256 i) private view returns (Case memory c) {
        uint256[] memory key = vm.parseJsonUintArray(json, path(".possessions", i, ".key"));
        uint256[] memory proof = vm.parseJsonUintArray(json, path(".possessions", i, ".possession"));
        c.key = EdwardsKey.Key(key[0], key[1]);
        c.proof = EdwardsKey.Possession(proof[0], proof[1], proof[2]);
        c.purpose = EdwardsKey.Purpose({
            rollup: vm.parseJsonAddress(json, path(".possessions", i, ".rollup")),
            shard: vm.parseJsonUint(json, path(".possessions", i, ".shard")),
            owner: vm.parseJsonAddress(json, path(".possessions", i, ".owner")),
            purse: vm.parseJsonUint(json, path(".possessions", i, ".purse")),
            epoch: vm.parseJsonUint(json, path(".possessions", i, ".epoch"))
        });
    }

    function verify(Case memory c) private view {
        harness.requirePossession(c.key, c.proof, c.purpose);
    }

    function expectKeyError(bytes4 selector, uint256 x, uint256 y) private {
        vm.expectRevert(abi.encodeWithSelector(selector, x, y));
        harness.requireValid(EdwardsKey.Key(x, y));
    }

    /* KEYS */

    function test_requireValid_acceptsKeys() public view {
        for (uint256 i; i < 8; ++i) {
            harness.requireValid(load(i).key);
        }
    }

    function test_KEY_1_coordinatesBelowR() public {
        EdwardsKey.Key memory key = load(0).key;
        uint256[2][5] memory wrong =
            [[key.x + Q, key.y], [key.x, key.y + Q], [Q, 0], [0, Q], [type(uint256).max, type(uint256).max]];
        for (uint256 k; k < 5; ++k) {
            vm.expectRevert(abi.encodeWithSelector(EdwardsKey.KeyNotCanonical.selector, Q, wrong[k][0], wrong[k][1]));
            harness.requireValid(EdwardsKey.Key(wrong[k][0], wrong[k][1]));
        }
    }

    function test_KEY_2_onTheCurve() public {
        EdwardsKey.Key memory key = load(0).key;
        expectKeyError(EdwardsKey.KeyNotOnCurve.selector, key.x, key.y ^ 1);
        expectKeyError(EdwardsKey.KeyNotOnCurve.selector, key.y, key.x);
        expectKeyError(EdwardsKey.KeyNotOnCurve.selector, 0, 0);
        expectKeyError(EdwardsKey.KeyNotOnCurve.selector, Q - 1, Q - 1);
    }

    function test_KEY_3_notOfSmallOrder() public {
        for (uint256 i; i < 8; ++i) {
            uint256[] memory p = vm.parseJsonUintArray(json, string.concat(".smallOrder[", vm.toString(i), "]"));
            expectKeyError(EdwardsKey.KeyOfSmallOrder.selector, p[0], p[1]);
        }
    }

    function test_KEY_4_notTheNullKey() public {
        uint256[] memory key = vm.parseJsonUintArray(json, ".nullKey");
        assertEq(key[1], EdwardsKey.NULL_KEY_Y, "the null key of the specification");
        expectKeyError(EdwardsKey.KeyIsNullKey.selector, key[0], key[1]);
        expectKeyError(EdwardsKey.KeyIsNullKey.selector, Q - key[0], key[1]);
    }

    function test_KEY_5_even() public {
        EdwardsKey.Key memory key = load(0).key;
        expectKeyError(EdwardsKey.KeyNotEven.selector, Q - key.x, key.y);
    }

    /* PROOF OF POSSESSION */

    function test_requirePossession_acceptsTrueOnes() public view {
        for (uint256 i; i < 8; ++i) {
            verify(load(i));
        }
    }

    function test_requirePossession_isBoundToItsPurpose() public {
        for (uint256 k; k < 5; ++k) {
            Case memory c = load(0);
            if (k == 0) c.purpose.rollup = address(uint160(c.purpose.rollup) ^ 1);
            if (k == 1) c.purpose.shard ^= 1;
            if (k == 2) c.purpose.owner = address(uint160(c.purpose.owner) ^ 1);
            if (k == 3) c.purpose.purse ^= 1;
            if (k == 4) c.purpose.epoch ^= 1;
            vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
            verify(c);
        }
        Case memory other = load(0);
        vm.chainId(31338);
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(other);
    }

    function test_requirePossession_isBoundToItsKey() public {
        Case memory c = load(0);
        c.key = load(1).key;
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);

        c = load(0);
        c.key.x = Q - c.key.x;
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);
    }

    /// @dev Whoever does not know a secret tries S·B − e·A for an e of his own, S = 0, and the proof of the null key.
    function test_requirePossession_refusesForgeries() public {
        Case memory c = load(0);
        c.proof.s = addmod(c.proof.s, 1, EdwardsKey.ORDER);
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);

        c = load(0);
        c.proof.rx = Q - c.proof.rx;
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);

        c = load(0);
        c.proof = EdwardsKey.Possession(0, 1, 0);
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);

        c = load(0);
        (uint256 x, uint256 y) = NaiveEdwards.mul(Q - c.key.x, c.key.y, 12345); // R = −e·A for e = 12345
        c.proof = EdwardsKey.Possession(x, y, 0);
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);
    }

    /// @dev The equation has no cofactor: R with a part of small order is refused.
    function test_requirePossession_refusesSmallOrderParts() public {
        for (uint256 i = 1; i < 8; ++i) {
            uint256[] memory p = vm.parseJsonUintArray(json, string.concat(".smallOrder[", vm.toString(i), "]"));
            Case memory c = load(0);
            (c.proof.rx, c.proof.ry) = NaiveEdwards.add(c.proof.rx, c.proof.ry, p[0], p[1]);
            vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
            verify(c);
        }
    }

    function test_PossessionScalarTooLarge() public {
        Case memory c = load(0);
        uint256[3] memory wrong = [c.proof.s + EdwardsKey.ORDER, EdwardsKey.ORDER, type(uint256).max];
        for (uint256 k; k < 3; ++k) {
            c.proof.s = wrong[k];
            vm.expectRevert(
                abi.encodeWithSelector(EdwardsKey.PossessionScalarTooLarge.selector, EdwardsKey.ORDER, c.proof.s)
            );
            verify(c);
        }
    }

    function test_PossessionPointInvalid() public {
        EdwardsKey.Possession memory proof = load(0).proof;
        uint256[2][4] memory wrong =
            [[proof.rx + Q, proof.ry], [proof.rx, proof.ry + Q], [proof.ry, proof.rx], [uint256(0), 0]];
        for (uint256 k; k < 4; ++k) {
            Case memory c = load(0);
            (c.proof.rx, c.proof.ry) = (wrong[k][0], wrong[k][1]);
            vm.expectRevert(
                abi.encodeWithSelector(EdwardsKey.PossessionPointInvalid.selector, c.proof.rx, c.proof.ry)
            );
            verify(c);
        }
    }

    /// @dev Against double-and-add in affine coordinates, for random secrets and nonces.
    /// hardhat-config: fuzz.runs = 24
    function test_fuzz_requirePossession_agreesWithTheNaiveCurve(uint256 secret, uint256 nonce, address owner, uint32 purse)
        public
    {
        secret = bound(secret, 1, EdwardsKey.ORDER - 1);
        nonce = bound(nonce, 0, EdwardsKey.ORDER - 1);
        Case memory c;
        (c.key.x, c.key.y) = NaiveEdwards.mulBase(secret);
        if (c.key.x & 1 == 1) (c.key.x, secret) = (Q - c.key.x, EdwardsKey.ORDER - secret);
        (c.proof.rx, c.proof.ry) = NaiveEdwards.mulBase(nonce);
        c.purpose = EdwardsKey.Purpose(address(this), 0, owner, purse, 0);
        harness.requireValid(c.key);

        uint256 e = EdwardsKey.possessionChallenge(c.key, c.proof.rx, c.proof.ry, c.purpose);
        c.proof.s = addmod(nonce, mulmod(e, secret, EdwardsKey.ORDER), EdwardsKey.ORDER);
        verify(c);

        c.proof.s = addmod(c.proof.s, uint256(keccak256(abi.encode(nonce))), EdwardsKey.ORDER);
        vm.expectRevert(EdwardsKey.PossessionInvalid.selector);
        verify(c);
    }

    /* GAS */

    function test_gas() public {
        Case memory c = load(1);
        harness.requireValid(c.key);
        vm.snapshotGasLastCall("EdwardsKey: key rules");
        verify(c);
        vm.snapshotGasLastCall("EdwardsKey: proof of possession");
    }
}
