// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {TokenFixture} from "./TokenFixture.sol";

/// @notice What the tests of the stake have in common.
abstract contract StakingFixture is TokenFixture {
    uint256 internal constant UNIT = 1 << 96;
    uint256 internal constant COOLDOWN = 7 days;

    function durations() internal pure returns (uint256[4] memory) {
        return [uint256(0), 90 days, 180 days, 365 days];
    }

    function weights() internal pure returns (uint256[4] memory) {
        return [uint256(100), 125, 150, 200];
    }

    function request(address account, uint256 position) internal {
        vm.prank(account);
        staking.requestUnstake(position);
    }

    function extend(address account, uint256 position, uint8 lock) internal {
        vm.prank(account);
        staking.extend(position, lock);
    }

    function withdraw(address account, uint256 position) internal {
        vm.prank(account);
        staking.withdraw(position);
    }

    /// @dev An account gets STOA that the stake may take.
    function provide(address account, uint256 amount) internal {
        stoa.transfer(account, amount);
        vm.prank(account);
        stoa.approve(address(staking), amount);
    }

    /// @dev STAKE-6, of all who have ever staked.
    function expectConserved(address[] memory all) internal view {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            IStaking.Rewards memory r = staking.rewards(tokenId);
            uint256 sum = r.left;
            for (uint256 i; i < all.length; ++i) sum += staking.earned(all[i], tokenId);
            assertEq(sum, r.held * UNIT, "STAKE-6: to the unit");
            uint256 least = r.held + (tokenId == STOA ? staking.totalPositions() : 0);
            assertTrue(balance(tokenId, address(staking)) >= least, "STAKE-6: it is there");
        }
    }

    function both() internal pure returns (address[] memory all) {
        all = new address[](2);
        (all[0], all[1]) = (ALICE, BOB);
    }

    /// @dev Within a few units, for what rounding leaves is given out later.
    function assertNear(uint256 have, uint256 want, uint256 by, string memory what) internal pure {
        if (have > want + by || have + by < want) revert NotEqual(what, have, want);
    }
}
