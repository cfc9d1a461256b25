// SPDX-License-Identifier: Apache-2.0

// receive
// ├── when a token is sent
// │   └── it has it: test_TREASURY_1_tokens
// └── when ETH is sent
//     └── it takes it from anybody, and of any amount: test_TREASURY_1_takesFromAnybody

pragma solidity 0.8.37;

import {TreasuryFixture} from "../utils/TreasuryFixture.sol";

contract TreasuryReceiveTest is TreasuryFixture {
    function test_TREASURY_1_tokens() public {
        give(DOLLAR, address(treasury), 6);
        assertEq(dollar.balanceOf(address(treasury)), 6, "dollars");
        give(STOA, address(treasury), 7);
        assertEq(stoa.balanceOf(address(treasury)), 7, "STOA");
    }

    function test_TREASURY_1_takesFromAnybody() public {
        vm.deal(STRANGER, 5);
        vm.startPrank(STRANGER);
        (bool success,) = address(treasury).call{value: 5}("");
        assertTrue(success && address(treasury).balance == 5, "ETH");
        (success,) = address(treasury).call("");
        assertTrue(success && address(treasury).balance == 5, "none");
        vm.stopPrank();
    }
}
