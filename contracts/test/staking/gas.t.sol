// SPDX-License-Identifier: Apache-2.0

// gas of the stake
// ├── stake, longer lock, request and withdrawal: test_gas_stake
// └── claims of ETH and of a token, and the bytes of code: test_gas_claim

pragma solidity 0.8.37;

import {TokenFixture} from "../utils/TokenFixture.sol";

/// @dev Named after the contract, as the snapshot is.
contract StakingTest is TokenFixture {
    /// hardhat-config: isolate = true
    function test_gas_stake() public {
        stake(BOB, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        pass(1 days);
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        pass(1 days);
        stoa.transfer(ALICE, 1000);
        vm.startPrank(ALICE);
        stoa.approve(address(staking), 1000);
        staking.stake(1000, 0);
        vm.snapshotGasLastCall("Staking: stake, not the first");
        pass(1 days);
        staking.extend(id, 1);
        vm.snapshotGasLastCall("Staking: longer lock");
        pass(90 days);
        staking.requestUnstake(id);
        vm.snapshotGasLastCall("Staking: request");
        pass(7 days);
        staking.withdraw(id);
        vm.snapshotGasLastCall("Staking: withdrawal");
        vm.stopPrank();
    }

    /// hardhat-config: isolate = true
    function test_gas_claim() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        for (uint256 i; i < 2; ++i) {
            pass(1 days);
            claim(ALICE, ETH);
            vm.snapshotGasLastCall("Staking: claim of ETH");
            claim(ALICE, DOLLAR);
            vm.snapshotGasLastCall("Staking: claim of a token");
        }
        vm.snapshotValue("Staking: bytes of code", address(staking).code.length);
    }
}
