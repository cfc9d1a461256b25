// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {TestDollar} from "../../src/TestDollar.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {GovernorFixture} from "./GovernorFixture.sol";

/// @notice A proposal on its way. Alice has 300,000 votes; Bob too, of which 100,000 are Carol's; Erin 50,000. Dave has 50,000 units and the bank
/// 300,000, delegated to nobody.
abstract contract ProposalFixture is GovernorFixture {
    /// @dev A proposal that gives the bank five dollars.
    function gift(string memory text) internal view returns (Plan memory) {
        return planOf(address(dollar), abi.encodeCall(TestDollar.mint, (BANK, 5)), text);
    }

    /// @dev A proposal whose vote has begun.
    function open() internal returns (uint256 id) {
        return open("gift");
    }

    function open(string memory text) internal returns (uint256 id) {
        id = propose(ALICE, gift(text));
        pass(VOTING_DELAY + 1);
    }

    /// @dev A proposal that has won.
    function win(Plan memory p) internal returns (uint256 id) {
        id = propose(ALICE, p);
        pass(VOTING_DELAY + 1);
        vote(ALICE, id, FOR);
        passToTheEnd(id);
        pass(1);
        checkState(id, IGovernor.ProposalState.Succeeded);
    }

    function stateOf(uint256 id) internal view returns (uint256) {
        return uint256(governor.state(id));
    }

    function checkState(uint256 id, IGovernor.ProposalState want) internal view {
        assertEq(stateOf(id), uint256(want), "state of the proposal");
    }

    /// @dev To the last second of the vote.
    function passToTheEnd(uint256 id) internal {
        vm.warp(governor.proposalDeadline(id));
    }

    function unexpected(uint256 id, IGovernor.ProposalState have, IGovernor.ProposalState want) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IGovernor.GovernorUnexpectedProposalState.selector, id, have, bytes32(uint256(1 << uint256(want)))
        );
    }

    function noVotes(address who) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IStoaGovernor.NoVotes.selector, who);
    }

    /// @dev The executor's number of a proposal that is queued.
    function operationOf(Plan memory p) internal view returns (bytes32) {
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.text));
        return executor.hashOperationBatch(p.targets, p.values, p.data, 0, salt);
    }
}
