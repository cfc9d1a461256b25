// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IFees} from "../../src/interfaces/IFees.sol";
import {TokenFixture} from "./TokenFixture.sol";

/// @notice What the tests of the fees have in common, with shares of 40 per cent for the stakers and 30 for the fire.
abstract contract FeesFixture is TokenFixture {
    /// @dev What FEES-2 says of an amount, with shares of 40 and 30 per cent.
    function split(uint8 tokenId, uint256 amount) internal pure returns (uint256 toStakers, uint256 burnt, uint256 rest) {
        toStakers = amount * 4000 / 10_000;
        if (tokenId == STOA) burnt = amount * 3000 / 10_000;
        rest = amount - toStakers - burnt;
    }

    function expectSplit(uint8 tokenId, uint256 amount) internal {
        (uint256 toStakers, uint256 burnt, uint256 rest) = split(tokenId, amount);
        uint256 supply = stoa.totalSupply();
        uint256 stakers = balance(tokenId, address(staking));
        uint256 treasured = balance(tokenId, address(treasury));
        uint256 held = staking.rewards(tokenId).held;
        uint256 sum = fees.sum(tokenId);
        vm.expectEmit(address(fees));
        emit IFees.Distributed(tokenId, toStakers, burnt, rest);
        vm.prank(STRANGER);
        assertEq(fees.distribute(tokenId), amount, "amount");
        assertEq(balance(tokenId, address(staking)), stakers + toStakers, "to the stakers");
        assertEq(staking.rewards(tokenId).held, held + toStakers, "the stake knows of it");
        assertEq(stoa.totalSupply(), supply - burnt, "burned");
        assertEq(balance(tokenId, address(treasury)), treasured + rest, "to the treasury");
        assertEq(balance(tokenId, address(fees)), 0, "and nothing is left");
        assertEq(fees.sum(tokenId), sum + amount, "sum");
    }

    function expectNothing(uint8 tokenId) internal {
        vm.expectRevert(abi.encodeWithSelector(IFees.NothingToDistribute.selector, tokenId));
        fees.distribute(tokenId);
    }

    function setShares(uint16 stakers, uint16 burnt) internal {
        vm.prank(EXECUTOR);
        fees.setShares(IFees.Shares(stakers, burnt));
    }
}
