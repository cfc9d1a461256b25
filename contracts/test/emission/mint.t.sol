// SPDX-License-Identifier: Apache-2.0

// mint
// ├── when the epoch is not over
// │   ├── it reverts with EpochNotOver, before the start: test_EMISSION_4_EpochNotOver_beforeTheStart
// │   ├── it reverts with EpochNotOver, to its last second: test_EMISSION_4_EpochNotOver
// │   └── it reverts with EpochNotOver, of an epoch to come: test_EMISSION_4_EpochNotOver_toCome
// ├── when the epoch after it is over, too
// │   ├── it reverts with EpochExpired, from its first second on: test_EMISSION_4_EpochExpired
// │   └── it makes none of it by another epoch: test_EMISSION_4_expires
// ├── when the tokens were made before
// │   └── it reverts with AlreadyMinted, whatever has come since: test_EMISSION_3_onceOnly
// ├── when nothing is allowed
// │   └── it makes nothing, once: test_EMISSION_3_nothing
// └── otherwise
//     ├── it makes what is allowed for the treasury, for anybody, in the epoch after: test_EMISSION_4_onlyInTheEpochAfter
//     ├── it makes the budget, however much is paid: test_EMISSION_2_limits
//     ├── it makes the lesser of the two: test_fuzz_EMISSION_3_theLesserOfTheTwo
//     └── it emits Minted: test_EMISSION_3_Minted

pragma solidity 0.8.37;

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionMintTest is EmissionFixture {
    function expectMintError(uint256 epoch, bytes memory err) private {
        vm.expectRevert(err);
        emission.mint(epoch);
    }

    function notOver(uint256 begun, uint256 epoch) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IEmission.EpochNotOver.selector, begun, epoch);
    }

    function test_EMISSION_4_EpochNotOver_beforeTheStart() public {
        expectMintError(0, notOver(0, 0));
        vm.warp(START - 1);
        expectMintError(0, notOver(0, 0));
    }

    function test_EMISSION_4_EpochNotOver() public {
        reach(0, 0);
        expectMintError(0, notOver(1, 0));
        reach(0, EPOCH - 1);
        expectMintError(0, notOver(1, 0));
        reach(1, 0);
        expectMintError(1, notOver(2, 1));
        reach(1, EPOCH - 1);
        expectMintError(1, notOver(2, 1));
    }

    function test_EMISSION_4_EpochNotOver_toCome() public {
        reach(1, 0);
        expectMintError(2, notOver(2, 2));
        expectMintError(type(uint256).max, notOver(2, type(uint256).max));
    }

    function test_EMISSION_4_EpochExpired() public {
        reach(2, 0);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
        reach(2, EPOCH - 1);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
        reach(9, 0);
        expectMintError(3, abi.encodeWithSelector(IEmission.EpochExpired.selector, 8, 3));
    }

    /// @dev What was not made in time is never made, also not by another epoch.
    function test_EMISSION_4_expires() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(2, 0);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
        expectMint(1, 0);
        assertTrue(!emission.minted(0), "never made");
    }

    function test_EMISSION_3_onceOnly() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(1, 0);
        expectMint(0, 1000 * ONE_STOA);
        expectMintError(0, abi.encodeWithSelector(IEmission.AlreadyMinted.selector, 0));
        earn(ETH, 1 ether); // of the next epoch
        expectMintError(0, abi.encodeWithSelector(IEmission.AlreadyMinted.selector, 0));
    }

    function test_EMISSION_3_nothing() public {
        reach(1, 0);
        expectMint(0, 0);
        expectMintError(0, abi.encodeWithSelector(IEmission.AlreadyMinted.selector, 0));
    }

    function test_EMISSION_4_onlyInTheEpochAfter() public {
        expectMintError(0, notOver(0, 0));
        reach(0, 0);
        earn(ETH, 1 ether);
        expectMintError(0, notOver(1, 0));
        reach(0, EPOCH - 1);
        expectMintError(0, notOver(1, 0));
        reach(1, 0);
        expectMintError(1, notOver(2, 1));
        expectMintError(type(uint256).max, notOver(2, type(uint256).max));
        reach(1, EPOCH - 1);
        expectMint(0, 1000 * ONE_STOA);
        reach(2, 0);
        expectMint(1, 0);
        reach(2, EPOCH - 1);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
    }

    /// @dev The budget is the limit, however much is paid.
    function test_EMISSION_2_limits() public {
        reach(0, 0);
        earn(ETH, 1_000_000 ether);
        reach(1, 0);
        expectMint(0, FIRST_BUDGET);
    }

    function test_fuzz_EMISSION_3_theLesserOfTheTwo(uint256 eth, uint256 dollars, uint256 tokens) public {
        (eth, dollars, tokens) = (bound(eth, 1, 1e24), bound(dollars, 1, 1e15), bound(tokens, 1, ALLOCATED));
        reach(0, 0);
        earn(ETH, eth);
        earn(DOLLAR, dollars);
        earn(STOA, tokens);
        reach(1, 0);
        uint256 earned = eth / 1e6 + dollars * 1000 + tokens / 10;
        expectMint(0, earned < FIRST_BUDGET ? earned : FIRST_BUDGET);
    }

    function test_EMISSION_3_Minted() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(1, 0);
        vm.expectEmit(address(emission));
        emit IEmission.Minted(0, 1000 * ONE_STOA);
        emission.mint(0);
    }
}
