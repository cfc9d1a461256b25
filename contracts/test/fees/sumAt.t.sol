// SPDX-License-Identifier: Apache-2.0

// sumAt
// ├── when the time is not over
// │   └── it reverts with TimeNotOver, of this second, of the next and of any: test_FEES_4_TimeNotOver
// ├── when the time is before anything was split
// │   └── it is nothing: test_FEES_4_before
// └── otherwise
//     ├── it is what was split up to and with that second, by token: test_FEES_4_sums
//     ├── it never changes: test_FEES_4_neverChanges
//     └── it is the sum ever, of the last second: test_FEES_4_sum

pragma solidity 0.8.37;

import {IFees} from "../../src/interfaces/IFees.sol";
import {FeesFixture} from "../utils/FeesFixture.sol";

contract FeesSumAtTest is FeesFixture {
    /// @dev Fees of ETH are split now.
    function split(uint256 amount) private {
        owe(ETH, amount);
        fees.distribute(ETH);
    }

    function test_FEES_4_TimeNotOver() public {
        uint256 t = block.timestamp;
        split(700);
        uint256[3] memory times = [t, t + 1, type(uint256).max];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IFees.TimeNotOver.selector, t - 1, times[i]));
            fees.sumAt(ETH, times[i]);
        }
        pass(1);
        assertEq(fees.sumAt(ETH, t), 700, "now it is");
    }

    function test_FEES_4_before() public {
        split(700);
        pass(1);
        assertEq(fees.sumAt(ETH, BEGINNING - 1), 0, "the second before");
        assertEq(fees.sumAt(ETH, 0), 0, "ever before");
    }

    function test_FEES_4_sums() public {
        uint256 t = block.timestamp;
        split(700);
        split(50); // in the same second
        pass(100);
        give(ETH, address(fees), 6);
        fees.distribute(ETH);
        pass(1);
        assertEq(fees.sumAt(ETH, t), 750, "both of a second");
        assertEq(fees.sumAt(ETH, t + 99), 750, "between");
        assertEq(fees.sumAt(ETH, t + 100), 756, "a gift counts");
        assertEq(fees.sumAt(DOLLAR, t + 100), 0, "by token");
    }

    function test_FEES_4_neverChanges() public {
        uint256 t = block.timestamp;
        for (uint256 i; i < 30; ++i) {
            split(700);
            pass(1);
        }
        for (uint256 i; i < 30; ++i) assertEq(fees.sumAt(ETH, t + i), 700 * (i + 1), "as it was then");
    }

    function test_FEES_4_sum() public {
        split(700);
        assertEq(fees.sum(ETH), 700, "at once");
        split(50);
        assertEq(fees.sum(ETH), 750, "ever");
        assertEq(fees.sum(DOLLAR), 0, "by token");
        pass(1);
        assertEq(fees.sumAt(ETH, block.timestamp - 1), 750, "the same");
    }
}
