// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice FOR TESTS ONLY: what the executor calls.
contract Called {
    uint256 public quickCalls;
    uint256 public slowCalls;

    function quick() external {
        ++quickCalls;
    }

    function slow() external payable {
        ++slowCalls;
    }
}
