// SPDX-License-Identifier: Apache-2.0

// setFactor
// ├── when the caller is not the executor
// │   └── it reverts with NotExecutor: test_EMISSION_5_NotExecutor
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_EMISSION_5_UnknownToken
// ├── when the factor is above its bound
// │   └── it reverts with FactorTooLarge, of each token: test_EMISSION_5_FactorTooLarge
// ├── when the start is to come
// │   └── it counts from epoch 0: test_EMISSION_5_beforeTheStart
// └── otherwise
//     ├── it counts from the next epoch on, and the last word of an epoch counts: test_EMISSION_5_setFactor
//     ├── it counts from the next epoch on, in the first and in the last second: test_EMISSION_5_seconds
//     ├── it takes every factor on its bounds: test_EMISSION_5_bounds
//     ├── it leaves other tokens: test_EMISSION_5_others
//     └── it emits FactorChanged: test_EMISSION_5_FactorChanged

pragma solidity 0.8.37;

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionSetFactorTest is EmissionFixture {
    function test_EMISSION_5_NotExecutor() public {
        address[4] memory others = [STRANGER, TIMELOCK, address(treasury), address(this)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IEmission.NotExecutor.selector, EXECUTOR, others[i]));
            vm.prank(others[i]);
            emission.setFactor(ETH, 0);
        }
    }

    function test_EMISSION_5_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IEmission.UnknownToken.selector, ids[i]));
            setFactor(ids[i], 0);
        }
    }

    function test_EMISSION_5_FactorTooLarge() public {
        IEmission.Config memory c = config();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint128 most = c.bounds[tokenId];
            vm.expectRevert(abi.encodeWithSelector(IEmission.FactorTooLarge.selector, tokenId, most, most + 1));
            setFactor(tokenId, most + 1);
        }
    }

    /// @dev Before the start a change counts from the start.
    function test_EMISSION_5_beforeTheStart() public {
        vm.prank(EXECUTOR);
        emission.setFactor(DOLLAR, 1);
        assertEq(emission.factor(DOLLAR, 0), 1, "epoch 0");
    }

    function test_EMISSION_5_setFactor() public {
        reach(0, EPOCH - 1);
        earn(ETH, 1 ether);
        setFactor(ETH, 5e11);
        setFactor(ETH, 2e12); // the last word of an epoch counts
        assertEq(emission.factor(ETH, 0), 1e12, "as it was");
        assertEq(emission.factor(ETH, 1), 2e12, "from the next one");
        assertEq(emission.factor(ETH, 7), 2e12, "on");
        reach(1, 0);
        earn(ETH, 1 ether);
        setFactor(ETH, 0);
        expectMint(0, 1000 * ONE_STOA);
        reach(2, 0);
        earn(ETH, 1 ether);
        expectMint(1, 2000 * ONE_STOA);
        reach(3, 0);
        expectMint(2, 0);
    }

    function test_EMISSION_5_seconds() public {
        for (uint256 e; e < 3; ++e) {
            uint256 before = emission.factor(DOLLAR, e);
            reach(e, 0);
            setFactor(DOLLAR, uint128(2 * e + 1));
            assertEq(emission.factor(DOLLAR, e), before, "as it was");
            assertEq(emission.factor(DOLLAR, e + 1), 2 * e + 1, "from the next one");
            reach(e, EPOCH - 1);
            setFactor(DOLLAR, uint128(2 * e + 2));
            assertEq(emission.factor(DOLLAR, e), before, "as it was");
            assertEq(emission.factor(DOLLAR, e + 1), 2 * e + 2, "from the next one");
        }
    }

    function test_EMISSION_5_bounds() public {
        IEmission.Config memory c = config();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            setFactor(tokenId, c.bounds[tokenId]);
            assertEq(emission.factor(tokenId, 0), c.bounds[tokenId], "most");
            setFactor(tokenId, 0);
            assertEq(emission.factor(tokenId, 0), 0, "least");
        }
    }

    function test_EMISSION_5_others() public {
        setFactor(DOLLAR, 1);
        assertEq(emission.factor(ETH, 0), 1e12, "ETH");
        assertEq(emission.factor(STOA, 0), 0.1e18, "STOA");
    }

    function test_EMISSION_5_FactorChanged() public {
        vm.expectEmit(address(emission));
        emit IEmission.FactorChanged(ETH, 5e11, 0);
        setFactor(ETH, 5e11);
        reach(3, 7);
        vm.expectEmit(address(emission));
        emit IEmission.FactorChanged(STOA, 0.2e18, 4);
        setFactor(STOA, 0.2e18);
    }
}
