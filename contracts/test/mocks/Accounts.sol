// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice FOR TESTS ONLY: makes one call, when the moment comes, and keeps what it was answered.
abstract contract Armed {
    address public target;
    uint256 public value;
    bytes public call;
    bool public succeeded;
    bytes public answer;

    /// @param target_ Whom to call, or zero for nobody.
    function arm(address target_, uint256 value_, bytes calldata call_) external {
        (target, value, call) = (target_, value_, call_);
        succeeded = false;
        delete answer;
    }

    function _fire() internal {
        if (target == address(0)) return;
        address t = target;
        target = address(0);
        (succeeded, answer) = t.call{value: value}(call);
    }
}

/// @notice FOR TESTS ONLY: an account that makes its call when it is paid.
contract Reenterer is Armed {
    receive() external payable {
        _fire();
    }
}

/// @notice FOR TESTS ONLY: an account that takes no ETH.
contract Refuser {}
