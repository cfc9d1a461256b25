// SPDX-License-Identifier: Apache-2.0

// setShares
// ├── when the caller is not the executor
// │   └── it reverts with NotExecutor: test_FEES_3_NotExecutor
// ├── when the stakers' share is above its bound
// │   └── it reverts with StakersShareTooLarge: test_FEES_3_StakersShareTooLarge
// ├── when the burnt share is below its bound
// │   └── it reverts with BurntShareOutOfRange: test_FEES_3_BurntShareOutOfRange_tooSmall
// ├── when both shares are more than all
// │   └── it reverts with BurntShareOutOfRange: test_FEES_3_BurntShareOutOfRange_tooLarge
// └── otherwise
//     ├── it takes every share on its bounds: test_FEES_3_bounds
//     ├── it emits SharesChanged: test_FEES_3_SharesChanged
//     └── it counts for all that is split after it: test_FEES_3_setShares

pragma solidity 0.8.37;

import {IFees} from "../../src/interfaces/IFees.sol";
import {FeesFixture} from "../utils/FeesFixture.sol";

contract FeesSetSharesTest is FeesFixture {
    function test_FEES_3_NotExecutor() public {
        address[4] memory others = [STRANGER, TIMELOCK, address(treasury), address(this)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IFees.NotExecutor.selector, EXECUTOR, others[i]));
            vm.prank(others[i]);
            fees.setShares(IFees.Shares(5000, 2000));
        }
    }

    function test_FEES_3_StakersShareTooLarge() public {
        uint16[2] memory shares = [5001, type(uint16).max];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IFees.StakersShareTooLarge.selector, 5000, shares[i]));
            setShares(shares[i], 2000);
        }
    }

    function test_FEES_3_BurntShareOutOfRange_tooSmall() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 9999, 1999));
        setShares(1, 1999);
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 10_000, 0));
        setShares(0, 0);
    }

    function test_FEES_3_BurntShareOutOfRange_tooLarge() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 5000, 5001));
        setShares(5000, 5001);
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 10_000, 10_001));
        setShares(0, 10_001);
    }

    function test_FEES_3_bounds() public {
        uint16[2][4] memory list = [[uint16(5000), 5000], [uint16(5000), 2000], [uint16(0), 10_000], [uint16(0), 2000]];
        for (uint256 i; i < 4; ++i) {
            setShares(list[i][0], list[i][1]);
            assertTrue(fees.shares().stakers == list[i][0] && fees.shares().burnt == list[i][1], "shares");
        }
    }

    function test_FEES_3_SharesChanged() public {
        vm.expectEmit(address(fees));
        emit IFees.SharesChanged(0, 10_000);
        setShares(0, 10_000);
    }

    function test_FEES_3_setShares() public {
        owe(STOA, 10_000); // earned before, split after
        setShares(0, 10_000);
        uint256 supply = stoa.totalSupply();
        fees.distribute(STOA);
        assertEq(stoa.totalSupply(), supply - 10_000, "all burned");
        owe(ETH, 10_000);
        fees.distribute(ETH);
        assertEq(address(treasury).balance, 10_000, "but ETH, which is not burned");
    }
}
