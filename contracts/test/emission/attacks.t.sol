// SPDX-License-Identifier: Apache-2.0

// attacks on the emission
// ├── no factor can be made for fees that are known: test_attack_aFactorAfterTheFees
// └── who sends STOA round in circles makes no more than he burns: test_attack_feesToOneself

pragma solidity 0.8.37;

import {IFees} from "../../src/interfaces/IFees.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionAttacksTest is EmissionFixture {
    /// @dev The fees are known when the epoch is nearly over: no factor can be made for them.
    function test_attack_aFactorAfterTheFees() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(0, EPOCH - 1);
        vm.prank(EXECUTOR);
        emission.setFactor(ETH, 2e12);
        reach(1, 0);
        vm.prank(EXECUTOR);
        emission.setFactor(ETH, 2e12);
        expectMint(0, 1000 * ONE_STOA);
    }

    /// @dev The executor sends the treasury's STOA round in circles, with the least shares and the largest factor: it has no more of it.
    function test_attack_feesToOneself() public {
        uint256 all = 1_000_000 * ONE_STOA;
        stoa.transfer(address(treasury), all);
        vm.startPrank(EXECUTOR);
        emission.setFactor(STOA, 0.2e18);
        fees.setShares(IFees.Shares(0, 2000));
        vm.stopPrank();
        reach(0, 0);
        for (uint256 i; i < 10; ++i) {
            uint256 left = stoa.balanceOf(address(treasury));
            vm.prank(EXECUTOR);
            treasury.pay(address(stoa), address(fees), left);
            fees.distribute(STOA);
        }
        reach(1, 0);
        assertTrue(emission.mint(0) > all * 8 / 10, "much is made");
        uint256 have = stoa.balanceOf(address(treasury));
        assertTrue(have <= all && have > all - 100, "but what was burned");
    }
}
