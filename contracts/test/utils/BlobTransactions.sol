// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "./Test.sol";

/// @notice Stands in for blob transactions, which the runner of these tests does not make (its `blobhashes` has no effect on the
/// opcode): in the code of a contract under test BLOBHASH becomes BALANCE, which takes and gives one word too, and the hash of
/// blob i becomes the balance of account i. All else of the code stays. Real blob transactions are made in contracts/vectors.
abstract contract BlobTransactions is Test {
    uint8 private constant BLOBHASH = 0x49;
    uint8 private constant BALANCE = 0x31;

    /// @dev How many blobs a transaction is looked at for: one more than it can have.
    uint256 private constant MAX = 7;

    /// @dev Lets `carry` decide what the contract sees.
    function seeBlobs(address target) internal {
        bytes memory code = target.code;
        bool found;
        for (uint256 i; i < code.length; ++i) {
            uint8 op = uint8(code[i]);
            if (op == BLOBHASH) {
                code[i] = bytes1(BALANCE);
                found = true;
            } else if (op >= 0x60 && op <= 0x7f) {
                i += op - 0x5f; // the bytes that a PUSH pushes
            }
        }
        assertTrue(found, "the code reads blob hashes");
        vm.etch(target, code);
        carry(new bytes32[](0));
    }

    /// @dev The next transactions carry these blobs.
    function carry(bytes32[] memory hashes) internal {
        for (uint256 i; i < MAX; ++i) vm.deal(address(uint160(i)), i < hashes.length ? uint256(hashes[i]) : 0);
    }
}
