// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title TestDollar
/// @notice FOR TESTS AND DEVNETS ONLY: a token with six decimals that anyone may mint, so it is worth nothing.
contract TestDollar is ERC20 {
    /// @notice Thrown on chain id 1.
    error TestOnly();

    constructor() ERC20("Test Dollar (worthless)", "tUSD") {
        if (block.chainid == 1) revert TestOnly();
    }

    /// @inheritdoc ERC20
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    /// @notice Gives anyone any amount.
    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }
}
