// SPDX-License-Identifier: Apache-2.0

// updateTimelock, setLateQuorumVoteExtension and relay
// ├── when a proposal calls them
// │   └── it reverts with FixedAtDeployment: test_attack_changeOfTheGovernor
// └── when anybody else calls them
//     └── it reverts with FixedAtDeployment: test_fixed_others

pragma solidity 0.8.37;

import {TestDollar} from "../../src/TestDollar.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorFixedTest is ProposalFixture {
    /// @dev A proposal can change nothing of the governor, and make it call nobody.
    function test_attack_changeOfTheGovernor() public {
        bytes[] memory data = new bytes[](3);
        data[0] = abi.encodeWithSignature("updateTimelock(address)", ALICE);
        data[1] = abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 0);
        data[2] = abi.encodeWithSignature("relay(address,uint256,bytes)", address(executor), 0, "");
        for (uint256 i; i < 3; ++i) {
            Plan memory p = planOf(address(governor), data[i], "change");
            uint256 id = win(p);
            queue(p);
            assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
            pass(LONG);
            vm.expectRevert(IStoaGovernor.FixedAtDeployment.selector);
            execute(p);
        }
        assertEq(governor.timelock(), address(executor), "executor");
    }

    function test_fixed_others() public {
        vm.startPrank(ALICE);
        vm.expectRevert(IStoaGovernor.FixedAtDeployment.selector);
        governor.updateTimelock(executor);
        vm.expectRevert(IStoaGovernor.FixedAtDeployment.selector);
        governor.setLateQuorumVoteExtension(0);
        vm.expectRevert(IStoaGovernor.FixedAtDeployment.selector);
        governor.relay(address(dollar), 0, abi.encodeCall(TestDollar.mint, (ALICE, 5)));
        vm.stopPrank();
        assertEq(dollar.balanceOf(ALICE), 0, "nothing was called");
    }
}
