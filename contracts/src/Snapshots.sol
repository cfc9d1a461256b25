// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRollup} from "./interfaces/IRollup.sol";
import {ISnapshots} from "./interfaces/ISnapshots.sol";

/// @title Snapshots
/// @notice Announces the state of the rollup, posted as blobs. See `ISnapshots` for what it does and what it assumes.
contract Snapshots is ISnapshots {
    /* IMMUTABLES */

    /// @inheritdoc ISnapshots
    IRollup public immutable rollup;

    /* CONSTRUCTOR */

    /// @param rollup_ The rollup whose states are posted.
    constructor(IRollup rollup_) {
        rollup = rollup_;
    }

    /* FUNCTIONS */

    /// @inheritdoc ISnapshots
    function post(uint40 number, uint16 part, uint16 parts) external {
        if (part >= parts) revert NoSuchPart(part, parts);
        if (rollup.batchHash(number) == 0) revert NoSuchBatch(number);
        emit SnapshotPosted(number, msg.sender, part, parts, _blobHashes());
    }

    /// @dev SNAPSHOT-5: the versioned hashes of all blobs of the transaction, of which there must be some.
    function _blobHashes() private view returns (bytes32[] memory hashes) {
        uint256 count;
        while (blobhash(count) != 0) ++count;
        if (count == 0) revert NoBlobs();
        hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) hashes[i] = blobhash(i);
    }
}
