// SPDX-License-Identifier: Apache-2.0

// factor
// ├── when the epoch is more than 48 bits hold
// │   └── it reverts with SafeCastOverflowedUintDowncast: test_EMISSION_5_factor_overflow
// ├── when there is no such token
// │   ├── it is nothing: test_EMISSION_5_factor_unknown
// │   └── bound reverts with UnknownToken: test_EMISSION_5_bound_UnknownToken
// └── otherwise
//     ├── it is the last one that was set before the epoch: test_EMISSION_5_factor
//     └── it is the last one that was set, of epochs to come: test_EMISSION_5_factor_toCome

pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionFactorTest is EmissionFixture {
    function test_EMISSION_5_factor_overflow() public {
        uint256 epoch = uint256(type(uint48).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 48, epoch));
        emission.factor(ETH, epoch);
    }

    function test_EMISSION_5_factor_unknown() public view {
        assertEq(emission.factor(3, 0), 0, "nothing");
    }

    function test_EMISSION_5_bound_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IEmission.UnknownToken.selector, ids[i]));
            emission.bound(ids[i]);
        }
    }

    function test_EMISSION_5_factor() public {
        for (uint256 e; e < 10; e += 2) {
            reach(e, 0);
            setFactor(ETH, uint128(e + 1));
        }
        assertEq(emission.factor(ETH, 0), 1e12, "of the deployment");
        for (uint256 e = 1; e < 10; ++e) assertEq(emission.factor(ETH, e), (e - 1) / 2 * 2 + 1, "of the epochs before");
    }

    function test_EMISSION_5_factor_toCome() public {
        setFactor(ETH, 5);
        assertEq(emission.factor(ETH, 1), 5, "of the next");
        assertEq(emission.factor(ETH, type(uint48).max), 5, "of the last");
    }
}
