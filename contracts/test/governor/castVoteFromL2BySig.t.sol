// SPDX-License-Identifier: Apache-2.0

// castVoteFromL2BySig
// ├── when the vote has not begun, or is over
// │   └── it reverts with GovernorUnexpectedProposalState: test_GOV9_fromL2BySig_notActive
// ├── when the records are not the voter's
// │   ├── it reverts with NotOwner, though he has signed it: test_GOV9_fromL2BySig_NotOwner
// │   └── it reverts with NotOwner, of the voter whom the sender names: test_GOV9_fromL2BySig_voter
// ├── when the voter has not signed it
// │   ├── it reverts with GovernorInvalidSignature, if a record was left out: test_GOV9_fromL2BySig_lessRecords
// │   ├── it reverts with GovernorInvalidSignature, of another support: test_GOV9_fromL2BySig_support
// │   └── it reverts with GovernorInvalidSignature, if a contract does not agree: test_GOV9_aWalletContract
// ├── when it was sent before
// │   └── it reverts with GovernorInvalidSignature: test_GOV9_fromL2BySig_again
// └── otherwise
//     ├── it counts the records of the voter, whoever sends it: test_GOV9_fromL2BySig
//     └── it counts the records of a contract that agrees: test_GOV9_aWalletContract

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {MockWallet} from "../mocks/MockStaking.sol";
import {BallotFixture} from "../utils/BallotFixture.sol";

contract GovernorCastVoteFromL2BySigTest is BallotFixture {
    function test_GOV9_fromL2BySig_notActive() public {
        Kzg.Opening[] memory list = openPurse(5, erin, 70);
        IPurseVotes.State memory settled = stateNow();
        uint256 id = propose(BOB, gift("gift"));
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        pass(VOTING_DELAY);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
        passToTheEnd(id);
        pass(1);
        vm.expectRevert(unexpected(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
    }

    /// @dev Two records of Erin's.
    function records() private view returns (Kzg.Opening[] memory list) {
        list = new Kzg.Opening[](2);
        list[0] = openRecord(5, purse(erin, 70, 0), 3);
        list[1] = openRecord(6, purse(erin, 7, 0), 3);
    }

    function test_GOV9_fromL2BySig() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = records();
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        vm.prank(BOB);
        assertEq(governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature), 77, "votes");
        checkBallot(id, erin, 0, 77, 0);
    }

    function test_GOV9_fromL2BySig_NotOwner() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(8, BOB, 70);
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 8, BOB, erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
    }

    function test_GOV9_fromL2BySig_voter() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = records();
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        vm.expectRevert(abi.encodeWithSelector(IPurseVotes.NotOwner.selector, 5, erin, BOB));
        governor.castVoteFromL2BySig(id, FOR, BOB, settled, list, signature);
    }

    /// @dev Whoever sends it can leave no record out.
    function test_GOV9_fromL2BySig_lessRecords() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(records())));
        Kzg.Opening[] memory less = openPurse(5, erin, 70);
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, less, signature);
    }

    function test_GOV9_fromL2BySig_support() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = records();
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, ABSTAIN, erin, settled, list, signature);
    }

    function test_GOV9_fromL2BySig_again() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = records();
        bytes memory signature = sign(stateHash(id, FOR, erin, 0, recordsOf(list)));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
        vm.expectRevert(badSignature(erin));
        governor.castVoteFromL2BySig(id, FOR, erin, settled, list, signature);
    }

    /// @dev EIP-1271: an owner that is a contract answers itself.
    function test_GOV9_aWalletContract() public {
        MockWallet wallet = new MockWallet();
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, address(wallet), 70);
        bytes32 hash = digest(stateHash(id, FOR, address(wallet), 0, recordsOf(list)));
        vm.expectRevert(badSignature(address(wallet)));
        governor.castVoteFromL2BySig(id, FOR, address(wallet), settled, list, "");
        wallet.approve(hash);
        assertEq(governor.castVoteFromL2BySig(id, FOR, address(wallet), settled, list, ""), 70, "votes");
    }
}
