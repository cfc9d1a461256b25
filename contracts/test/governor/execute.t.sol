// SPDX-License-Identifier: Apache-2.0

// execute
// ├── when the proposal has not succeeded, or was not queued
// │   ├── it reverts with GovernorUnexpectedProposalState, of a defeated one: test_execute_notQueued
// │   └── it reverts with GovernorUnexpectedProposalState, of one that has succeeded: test_execute_notQueued
// ├── when its delay is not over
// │   └── it reverts with TimelockUnexpectedOperationState, a second before: test_GOV11_longDelay
// ├── when a call reverts
// │   └── it reverts with the same error, and stays queued: test_execute_revertOfACall
// ├── otherwise
// │   ├── it does what was decided: test_GOV11_longDelay
// │   ├── it emits ProposalExecuted: test_execute_value
// │   ├── it sends what it was sent: test_execute_value
// │   └── it sends what the executor has: test_execute_valueOfTheExecutor
// └── when it was executed before
//     └── it reverts with GovernorUnexpectedProposalState: test_GOV11_longDelay

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorExecuteTest is ProposalFixture {
    function test_execute_notQueued() public {
        Plan memory p = gift("defeated");
        uint256 id = open("defeated");
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Queued));
        execute(p);
        p = gift("not queued");
        id = win(p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Queued));
        execute(p);
    }

    function test_GOV11_longDelay() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
        checkState(id, IGovernor.ProposalState.Queued);
        pass(LONG - 1);
        bytes memory notDue = abi.encodeWithSelector(
            TimelockController.TimelockUnexpectedOperationState.selector,
            operationOf(p),
            bytes32(1 << uint256(TimelockController.OperationState.Ready))
        );
        vm.expectRevert(notDue);
        execute(p);
        pass(1);
        execute(p);
        checkState(id, IGovernor.ProposalState.Executed);
        assertEq(dollar.balanceOf(BANK), 5, "done");
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued));
        execute(p);
    }

    function test_execute_revertOfACall() public {
        Plan memory p = planOf(address(coin), abi.encodeWithSignature("mint(address,uint256)", BANK, 5), "mint");
        uint256 id = win(p);
        queue(p);
        pass(LONG);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotEmission.selector, EMISSION, address(executor)));
        execute(p);
        checkState(id, IGovernor.ProposalState.Queued);
    }

    function test_execute_value() public {
        Plan memory p = planOf(DAVE, "", "seven wei");
        p.values[0] = 7;
        uint256 id = win(p);
        queue(p);
        pass(LONG);
        vm.deal(address(this), 7);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(id);
        governor.execute{value: 7}(p.targets, p.values, p.data, keccak256(bytes(p.text)));
        assertEq(DAVE.balance, 7, "wei");
    }

    function test_execute_valueOfTheExecutor() public {
        Plan memory p = planOf(DAVE, "", "seven wei");
        p.values[0] = 7;
        win(p);
        queue(p);
        pass(LONG);
        vm.deal(address(executor), 10);
        execute(p);
        assertEq(DAVE.balance, 7, "wei");
        assertEq(address(executor).balance, 3, "what is left");
    }
}
