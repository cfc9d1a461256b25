// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {TokenFixture} from "./TokenFixture.sol";

/// @notice What the tests of the emission have in common.
abstract contract EmissionFixture is TokenFixture {
    uint256 internal constant START = BEGINNING + 1 days;
    uint256 internal constant ONE = 1e18;

    /// @dev Fees of a token are split now.
    function earn(uint8 tokenId, uint256 amount) internal {
        owe(tokenId, amount);
        fees.distribute(tokenId);
    }

    function reach(uint256 epoch, uint256 second) internal {
        vm.warp(START + epoch * EPOCH + second);
    }

    function setFactor(uint8 tokenId, uint128 next) internal {
        vm.prank(EXECUTOR);
        emission.setFactor(tokenId, next);
    }

    /// @dev Anybody has an epoch's tokens made.
    function expectMint(uint256 epoch, uint256 amount) internal {
        uint256 had = stoa.balanceOf(address(treasury));
        uint256 supply = stoa.totalSupply();
        vm.expectEmit(address(emission));
        emit IEmission.Minted(epoch, amount);
        vm.prank(STRANGER);
        assertEq(emission.mint(epoch), amount, "amount");
        assertEq(stoa.balanceOf(address(treasury)), had + amount, "for the treasury");
        assertEq(stoa.totalSupply(), supply + amount, "made");
        assertTrue(emission.minted(epoch), "done");
    }
}
