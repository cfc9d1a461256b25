// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vesting} from "../../src/Vesting.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {TokenFixture} from "./TokenFixture.sol";

/// @notice What the tests of the treasury have in common.
abstract contract TreasuryFixture is TokenFixture {
    address internal constant NO_TOKEN = address(0); // ETH

    /// @dev ETH, dollars and STOA, by their addresses.
    function tokens() internal view returns (address[3] memory) {
        return [NO_TOKEN, address(dollar), address(stoa)];
    }

    function schedule() internal view returns (ITreasury.Schedule memory) {
        return ITreasury.Schedule(uint64(block.timestamp), 90 days, 360 days);
    }

    function pay(address token, address account, uint256 amount) internal {
        vm.prank(EXECUTOR);
        treasury.pay(token, account, amount);
    }

    function grant(address token, address account, uint256 amount, ITreasury.Schedule memory s) internal returns (address) {
        vm.prank(EXECUTOR);
        return treasury.grant(token, account, amount, s);
    }

    function release(address token, address wallet) internal {
        vm.prank(STRANGER);
        if (token == NO_TOKEN) Vesting(payable(wallet)).release();
        else Vesting(payable(wallet)).release(token);
    }
}
