// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @notice FOR TESTS ONLY: a stake without locks and rewards. Each unit that it holds is a vote of its owner, or of whom he names.
contract MockStaking is EIP712, VotesExtended {
    IERC20 private immutable TOKEN;

    mapping(address account => uint256) public staked;

    constructor(IERC20 token) EIP712("Mock staking", "1") {
        TOKEN = token;
    }

    function stake(uint256 amount) external {
        TOKEN.transferFrom(msg.sender, address(this), amount);
        if (delegates(msg.sender) == address(0)) _delegate(msg.sender, msg.sender);
        staked[msg.sender] += amount;
        _transferVotingUnits(address(0), msg.sender, amount);
    }

    function unstake(uint256 amount) external {
        staked[msg.sender] -= amount;
        _transferVotingUnits(msg.sender, address(0), amount);
        TOKEN.transfer(msg.sender, amount);
    }

    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return staked[account];
    }
}

/// @notice FOR TESTS ONLY: a contract whose signature is whatever its owner has approved (EIP-1271).
contract MockWallet {
    mapping(bytes32 hash => bool) private _approved;

    function approve(bytes32 hash) external {
        _approved[hash] = true;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view returns (bytes4) {
        return _approved[hash] ? this.isValidSignature.selector : bytes4(0);
    }
}
