// SPDX-License-Identifier: Apache-2.0

// terms
// ├── when there is no such lock
// │   └── it reverts with UnknownLock: test_STAKE_1_terms_UnknownLock
// └── otherwise
//     └── it says the duration and the weight of each lock: test_STAKE_1_terms

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingTermsTest is StakingFixture {
    function test_STAKE_1_terms_UnknownLock() public {
        uint8[2] memory locks = [4, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, locks[i]));
            staking.terms(locks[i]);
        }
    }

    function test_STAKE_1_terms() public view {
        for (uint8 lock; lock < 4; ++lock) {
            (uint256 duration, uint256 weight) = staking.terms(lock);
            assertEq(duration, durations()[lock], "duration");
            assertEq(weight, weights()[lock], "weight");
        }
    }
}
