// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRollup} from "./IRollup.sol";

/// @title ISnapshots
/// @notice Announces the state of the rollup, which anybody posts as blobs: L1's nodes keep those of batches for some 18 days, and who
/// begins from a snapshot needs no older ones.
/// @dev The numbers SNAPSHOT-n are those of the page `snapshot` of the specification.
///
/// Nothing is assumed: what is posted is a claim, which no contract reads. A reader computes the commitment of what the blobs hold and
/// compares it with `IRollup.batchHash`, so a false snapshot costs him time and nothing else. Nobody has any power here, nothing is
/// stored, and nothing can be changed.
interface ISnapshots {
    /* EVENTS */

    /// @notice Emitted when somebody posts a part of a snapshot.
    /// @param number The last batch in the state that the snapshot is said to hold.
    /// @param sender Who posts it.
    /// @param part Which part it is, from 0.
    /// @param parts How many parts the snapshot has.
    /// @param blobs The versioned hashes of the transaction's blobs, in order.
    event SnapshotPosted(uint40 indexed number, address indexed sender, uint16 part, uint16 parts, bytes32[] blobs);

    /* ERRORS */

    /// @notice SNAPSHOT-5: thrown when the transaction carries no blob.
    error NoBlobs();

    /// @notice SNAPSHOT-5: thrown when no batch has the number.
    error NoSuchBatch(uint256 number);

    /// @notice SNAPSHOT-5: thrown when the part is not below the number of parts.
    error NoSuchPart(uint256 part, uint256 parts);

    /* FUNCTIONS */

    /// @notice Announces the transaction's blobs as a part of the state after a batch.
    /// @param number The batch; 0 is the genesis.
    /// @param part Which part, from 0.
    /// @param parts How many parts there are.
    function post(uint40 number, uint16 part, uint16 parts) external;

    /* VIEWS */

    /// @notice The rollup whose states are posted.
    function rollup() external view returns (IRollup);
}
