// SPDX-License-Identifier: Apache-2.0

// queue
// ├── when the proposal has not succeeded
// │   └── it reverts with GovernorUnexpectedProposalState, before, in and after the vote: test_GOV11_onlyWhatHasWon
// ├── when it was queued before
// │   └── it reverts with GovernorUnexpectedProposalState: test_GOV11_twice
// ├── given all functions have the short delay
// │   └── it is due after two days: test_GOV11_shortDelay
// ├── given one has not
// │   ├── it is due after seven days: test_GOV11_eta
// │   └── it is due after seven days, beside short ones: test_attack_longCallAmongShortOnes
// └── otherwise
//     ├── it schedules the calls, whoever asks for it: test_GOV11_eta
//     └── it emits ProposalQueued, with when it is due: test_GOV11_eta

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IRollup} from "../../src/interfaces/IRollup.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorQueueTest is ProposalFixture {
    function test_GOV11_onlyWhatHasWon() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Succeeded));
        queue(p);
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, AGAINST);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded));
        queue(p);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Succeeded));
        queue(p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Queued));
        execute(p);
    }

    function test_GOV11_twice() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Queued, IGovernor.ProposalState.Succeeded));
        queue(p);
    }

    function test_GOV11_shortDelay() public {
        Plan memory p = planOf(address(rollup), abi.encodeCall(IRollup.announceParams, (params(2))), "params");
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + SHORT, "when it is due");
    }

    function test_GOV11_eta() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(id, block.timestamp + LONG);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
        assertEq(executor.getTimestamp(operationOf(p)), block.timestamp + LONG, "at the executor");
        assertTrue(governor.proposalNeedsQueuing(id), "and there is no other way");
    }

    /// @dev A long call beside short ones makes all wait; to hand the rollup over is no change of parameters.
    function test_attack_longCallAmongShortOnes() public {
        Plan memory p;
        p.targets = new address[](2);
        p.values = new uint256[](2);
        p.data = new bytes[](2);
        (p.targets[0], p.targets[1]) = (address(rollup), address(rollup));
        p.data[0] = abi.encodeCall(IRollup.announceParams, (params(2)));
        p.data[1] = abi.encodeWithSignature("transferOwnership(address)", ALICE);
        uint256 id = win(p);
        queue(p);
        assertEq(governor.proposalEta(id), block.timestamp + LONG, "when it is due");
    }
}
