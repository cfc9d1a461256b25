// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Queue
/// @notice The rolling hash of the priority queue, and when its entries are due. See the page `batch` of the specification.
library Queue {
    /* TYPES */

    /// @notice What is stored of the n-th entry, n ≥ 1: one slot.
    /// @param hash Of the first n entries. Whoever finds two queues of one hash needs 2^104 steps, no fewer than the curve takes.
    /// @param deadline Until when a batch must consume the entry.
    /// @param kind The entry's kind.
    struct Entry {
        bytes26 hash;
        uint40 deadline;
        uint8 kind;
    }

    /* CONSTANTS */

    /// @dev The position (13 bits) and the status (1 bit) of s0: what an entry leaves open.
    uint256 private constant OPEN_BITS = ((1 << 14) - 1) << 8;

    /// @dev The amount (112 bits) of s0, which a full exit leaves open too: the state decides it.
    uint256 private constant AMOUNT_BITS = ((1 << 112) - 1) << 46;

    uint256 private constant KIND_FULL_EXIT = 8;

    /* ENTRIES */

    /// @notice The entry after `last`. It is due at `due`, but `interval` after the one before it at least.
    function next(Entry memory last, uint256[8] memory words, uint256 due, uint256 interval)
        internal
        pure
        returns (Entry memory entry)
    {
        bytes32 leaf_;
        assembly ("memory-safe") {
            leaf_ := keccak256(words, 0x100)
        }
        uint256 earliest = last.deadline + interval;
        entry.hash = extend(last.hash, leaf_);
        entry.deadline = uint40(due < earliest ? earliest : due);
        entry.kind = uint8(words[0]);
    }

    /// @notice The hash of one entry more: the first 26 bytes of keccak256(hash ‖ leaf).
    function extend(bytes26 hash, bytes32 leaf_) internal pure returns (bytes26) {
        return bytes26(keccak256(abi.encodePacked(hash, leaf_)));
    }

    /// @notice What an entry fixes of a row: all its eight words, but the position and the status, and of a full exit the amount.
    function leaf(uint256[] calldata row) internal pure returns (bytes32 hash) {
        uint256 s0 = row[0] & ~OPEN_BITS;
        if (uint8(s0) == KIND_FULL_EXIT) s0 &= ~AMOUNT_BITS;
        assembly ("memory-safe") {
            let f := mload(0x40)
            calldatacopy(f, row.offset, 0x100)
            mstore(f, s0)
            hash := keccak256(f, 0x100)
        }
    }
}
