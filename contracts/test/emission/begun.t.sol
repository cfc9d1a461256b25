// SPDX-License-Identifier: Apache-2.0

// begun
// ├── when the start is to come
// │   └── it is 0, to the last second before: test_EMISSION_1_beforeTheStart
// └── otherwise
//     └── it is one more than the number of this epoch, from its first second to its last: test_EMISSION_1_epochs

pragma solidity 0.8.37;

import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionBegunTest is EmissionFixture {
    function test_EMISSION_1_beforeTheStart() public {
        assertEq(emission.begun(), 0, "before the start");
        vm.warp(START - 1);
        assertEq(emission.begun(), 0, "a second before");
    }

    function test_EMISSION_1_epochs() public {
        for (uint256 e; e < 4; ++e) {
            reach(e, 0);
            assertEq(emission.begun(), e + 1, "begins");
            reach(e, EPOCH - 1);
            assertEq(emission.begun(), e + 1, "goes on");
        }
    }
}
