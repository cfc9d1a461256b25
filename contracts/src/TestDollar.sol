// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

/// @title TestDollar
/// @notice FOR TESTS AND DEVNETS ONLY: a token with six decimals that anyone may mint, so it is worth nothing. Permits (ERC-2612) and transfers
/// by authorisation (ERC-3009) are as with the dollars that it stands for.
contract TestDollar is ERC20Permit, ERC3009 {
    /// @notice Thrown on chain id 1.
    error TestOnly();

    constructor() ERC20("Test Dollar (worthless)", "tUSD") ERC20Permit("Test Dollar (worthless)") {
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
