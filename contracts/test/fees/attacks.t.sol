// SPDX-License-Identifier: Apache-2.0

// attacks on the fees
// └── who is paid the rest of his ETH can call nothing again: test_attack_reentrancyByTheRefund

pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {Reenterer} from "../mocks/Accounts.sol";
import {FeesFixture} from "../utils/FeesFixture.sol";

contract FeesAttacksTest is FeesFixture {
    /// @dev With the rest of his ETH the caller has everything called again.
    function test_attack_reentrancyByTheRefund() public {
        Reenterer attacker = new Reenterer();
        vm.deal(address(attacker), 10_000);
        owe(ETH, 5000);
        bytes[2] memory calls = [abi.encodeCall(IFees.distribute, (0)), abi.encodeCall(IFees.collect, (0))];
        for (uint256 i; i < 2; ++i) {
            attacker.arm(address(fees), i * 1000, calls[i]);
            vm.prank(address(attacker));
            fees.collect{value: 2000}(0);
            assertTrue(!attacker.succeeded(), "refused");
            assertEq(bytes32(bytes4(attacker.answer())), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
        }
        // what is not guarded pays the fees what they are owed
        attacker.arm(address(bridge), 0, abi.encodeCall(IBridge.claimFor, (address(fees), 0)));
        vm.prank(address(attacker));
        fees.collect{value: 2000}(0);
        assertTrue(attacker.succeeded(), "paid in between");
        assertEq(address(attacker).balance, 7000, "three fees");
        expectSplit(ETH, 5000);
    }
}
