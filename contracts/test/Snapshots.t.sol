// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Snapshots} from "../src/Snapshots.sol";
import {ISnapshots} from "../src/interfaces/ISnapshots.sol";
import {BlobTransactions} from "./utils/BlobTransactions.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";

/// @notice Snapshots in stand-ins of blob transactions. Real ones are posted in bridge/rebuild.
contract SnapshotsTest is RollupFixture, BlobTransactions {
    Snapshots private snapshots;

    function setUp() public override {
        super.setUp();
        snapshots = new Snapshots(rollup);
        seeBlobs(address(snapshots));
        submit(next());
    }

    /// @dev The next transactions carry so many blobs, each with a hash of its own.
    function carryMany(uint256 count) private returns (bytes32[] memory hashes) {
        hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) hashes[i] = bytes32(uint256(1 << 248 | (4711 + i)));
        carry(hashes);
    }

    function test_post_emitsTheHashes() public {
        for (uint256 count = 1; count <= 6; ++count) {
            bytes32[] memory hashes = carryMany(count);
            vm.expectEmit(address(snapshots));
            emit ISnapshots.SnapshotPosted(1, ALICE, 3, 4, hashes);
            vm.prank(ALICE);
            snapshots.post(1, 3, 4);
        }
    }

    /// @dev Anybody posts any part any number of times: a reader sorts them out.
    function test_post_byAnybodyAgain() public {
        bytes32[] memory hashes = carryMany(2);
        address[3] memory senders = [ALICE, BOB, ALICE];
        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(address(snapshots));
            emit ISnapshots.SnapshotPosted(0, senders[i], 0, type(uint16).max, hashes);
            vm.prank(senders[i]);
            snapshots.post(0, 0, type(uint16).max);
        }
        assertEq(address(snapshots.rollup()), address(rollup), "rollup");
    }

    /* SNAPSHOT-5 */

    function test_SNAPSHOT_5_NoBlobs() public {
        carryMany(0);
        vm.expectRevert(ISnapshots.NoBlobs.selector);
        snapshots.post(1, 0, 1);
    }

    function test_SNAPSHOT_5_NoSuchBatch() public {
        carryMany(1);
        for (uint40 number = 2; number < 5; ++number) {
            vm.expectRevert(abi.encodeWithSelector(ISnapshots.NoSuchBatch.selector, number));
            snapshots.post(number, 0, 1);
        }
        vm.expectRevert(abi.encodeWithSelector(ISnapshots.NoSuchBatch.selector, type(uint40).max));
        snapshots.post(type(uint40).max, 0, 1);
        snapshots.post(1, 0, 1);
    }

    function test_fuzz_SNAPSHOT_5_NoSuchPart(uint16 part, uint16 parts) public {
        carryMany(1);
        if (part >= parts) vm.expectRevert(abi.encodeWithSelector(ISnapshots.NoSuchPart.selector, part, parts));
        snapshots.post(1, part, parts);
    }

    function test_SNAPSHOT_5_NoSuchPart_ofNone() public {
        carryMany(1);
        vm.expectRevert(abi.encodeWithSelector(ISnapshots.NoSuchPart.selector, 0, 0));
        snapshots.post(1, 0, 0);
    }
}
