// SPDX-License-Identifier: Apache-2.0

// cancel
// ├── when there is no such proposal
// │   └── it reverts with GovernorNonexistentProposal: test_cancel_nonexistent
// ├── when the caller is neither its proposer nor the guardian
// │   ├── it reverts with GovernorUnableToCancel, while it is pending: test_cancel_others
// │   └── it reverts with GovernorUnableToCancel, when it is queued: test_GOV12_guardian
// ├── when the caller is its proposer
// │   ├── it cancels in the last second of the delay: test_cancel_proposer
// │   └── it reverts with GovernorUnableToCancel, when the vote has begun: test_cancel_proposer_tooLate
// ├── when the caller is the guardian
// │   ├── it cancels before the vote: test_GOV12_pending
// │   ├── it cancels in the vote: test_GOV12_active
// │   ├── it cancels after the vote: test_GOV12_succeeded
// │   ├── it cancels what is queued, and the executor forgets it: test_GOV12_guardian
// │   ├── it reverts with GovernorUnexpectedProposalState, when it was executed: test_GOV12_executed
// │   ├── it reverts with GovernorUnexpectedProposalState, when it was canceled: test_cancel_twice
// │   ├── it cancels in the last second of his time: test_attack_guardianAfterHisTime
// │   └── it reverts with GovernorUnableToCancel, when his time is over: test_attack_guardianAfterHisTime
// └── otherwise
//     └── it emits ProposalCanceled: test_cancel_event

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorCancelTest is ProposalFixture {
    function unable(uint256 id, address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, who);
    }

    /// @dev All states are to be canceled but the three that are an end.
    function ended(uint256 id, IGovernor.ProposalState have) private pure returns (bytes memory) {
        uint256 ends = 1 << uint256(IGovernor.ProposalState.Canceled) | 1 << uint256(IGovernor.ProposalState.Expired)
            | 1 << uint256(IGovernor.ProposalState.Executed);
        bytes4 err = IGovernor.GovernorUnexpectedProposalState.selector;
        return abi.encodeWithSelector(err, id, have, bytes32(0xff ^ ends));
    }

    function test_cancel_nonexistent() public {
        Plan memory p = gift("gift");
        uint256 id = governor.hashProposal(p.targets, p.values, p.data, keccak256("gift"));
        bytes memory err = abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, id);
        vm.expectRevert(err);
        cancel(ALICE, p);
        vm.expectRevert(err);
        cancel(GUARDIAN, p);
    }

    function test_cancel_others() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.expectRevert(unable(id, BOB));
        cancel(BOB, p);
    }

    function test_cancel_proposer() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        pass(VOTING_DELAY);
        cancel(ALICE, p);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_cancel_proposer_tooLate() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        vm.expectRevert(unable(id, ALICE));
        cancel(ALICE, p);
    }

    function test_GOV12_guardian() public {
        Plan memory p = gift("gift");
        uint256 id = win(p);
        queue(p);
        vm.expectRevert(unable(id, BOB));
        cancel(BOB, p);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
        pass(LONG);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Canceled, IGovernor.ProposalState.Queued));
        execute(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.text));
        vm.expectRevert();
        executor.executeBatch(p.targets, p.values, p.data, 0, salt);
        assertTrue(!executor.isOperation(executor.hashOperationBatch(p.targets, p.values, p.data, 0, salt)), "forgotten");
    }

    function test_GOV12_pending() public {
        Plan memory p = gift("pending");
        uint256 id = propose(ALICE, p);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_GOV12_active() public {
        Plan memory p = gift("active");
        uint256 id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_GOV12_succeeded() public {
        Plan memory p = gift("succeeded");
        uint256 id = win(p);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_GOV12_executed() public {
        Plan memory p = gift("executed");
        uint256 id = win(p);
        queue(p);
        pass(LONG);
        execute(p);
        vm.expectRevert(ended(id, IGovernor.ProposalState.Executed));
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Executed);
    }

    function test_attack_guardianAfterHisTime() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.warp(GUARDIAN_UNTIL);
        vm.expectRevert(unable(id, GUARDIAN));
        cancel(GUARDIAN, p);
        vm.warp(GUARDIAN_UNTIL - 1);
        cancel(GUARDIAN, p);
        checkState(id, IGovernor.ProposalState.Canceled);
    }

    function test_cancel_twice() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        cancel(GUARDIAN, p);
        vm.expectRevert(ended(id, IGovernor.ProposalState.Canceled));
        cancel(GUARDIAN, p);
    }

    function test_cancel_event() public {
        Plan memory p = gift("gift");
        uint256 id = propose(ALICE, p);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCanceled(id);
        cancel(ALICE, p);
    }
}
