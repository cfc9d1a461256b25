// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IBridge} from "../../src/interfaces/IBridge.sol";

/// @notice FOR TESTS ONLY: a bridge as far as the fees look at it. It owes what the test has brought it.
contract MockBridge {
    struct Exit {
        address sender;
        uint32 purse;
        uint8 tokenId;
        uint256 value;
    }

    uint256 public queueFee = 1000;
    mapping(address account => mapping(uint8 tokenId => uint256)) public credits;
    Exit[] private _exits;
    address private immutable DOLLAR;
    address private immutable STOA;

    constructor(address dollar, address stoa) {
        (DOLLAR, STOA) = (dollar, stoa);
    }

    /// @notice Credits an account with what has come to this contract before.
    function owe(address account, uint8 tokenId, uint256 amount) external {
        credits[account][tokenId] += amount;
    }

    function charge(uint256 fee) external {
        queueFee = fee;
    }

    function token(uint8 tokenId) public view returns (address) {
        if (tokenId == 0) return address(0);
        if (tokenId > 2) revert IBridge.UnknownToken(tokenId);
        return tokenId == 1 ? DOLLAR : STOA;
    }

    function fullExit(uint32 purse, uint8 tokenId) external payable returns (uint64 index) {
        token(tokenId);
        if (msg.value < queueFee) revert IBridge.ValueTooSmall(queueFee, msg.value);
        credits[msg.sender][0] += msg.value - queueFee;
        _exits.push(Exit(msg.sender, purse, tokenId, msg.value));
        return uint64(_exits.length - 1);
    }

    function exitAt(uint256 i) external view returns (Exit memory) {
        return _exits[i];
    }

    function claim(uint8 tokenId) external returns (uint256) {
        return claimFor(msg.sender, tokenId);
    }

    function claimFor(address account, uint8 tokenId) public returns (uint256 amount) {
        amount = credits[account][tokenId];
        if (amount == 0) revert IBridge.NothingToClaim(account, tokenId);
        credits[account][tokenId] = 0;
        if (tokenId == 0) {
            (bool success,) = account.call{value: amount}("");
            if (!success) revert IBridge.EthTransferFailed(account, amount);
        } else {
            IERC20(token(tokenId)).transfer(account, amount);
        }
    }
}
