// SPDX-License-Identifier: Apache-2.0

// gas
// ├── propose, of one call: test_gas_propose
// ├── castVote and castOverrideVote: test_gas_vote
// └── castVoteFromL2, of one record: test_gas_voteFromL2

pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

/// @dev The name of the contract is that of the figures in snapshots.
contract StoaGovernorTest is ProposalFixture {
    function test_gas_propose() public {
        propose(ALICE, gift("gift"));
        vm.snapshotGasLastCall("Governor: propose");
    }

    function test_gas_vote() public {
        uint256 id = open();
        vote(ALICE, id, FOR);
        vm.snapshotGasLastCall("Governor: vote");
        overrideVote(CAROL, id, AGAINST);
        vm.snapshotGasLastCall("Governor: vote in spite of a delegate");
        vote(BOB, id, AGAINST);
        vm.snapshotGasLastCall("Governor: vote of a delegate who was overridden");
    }

    function test_gas_voteFromL2() public {
        uint256 id = open();
        IPurseVotes.State memory settled = stateNow();
        Kzg.Opening[] memory list = openPurse(5, ALICE, 70_000);
        vm.prank(ALICE);
        governor.castVoteFromL2(id, FOR, settled, list);
        vm.snapshotGasLastCall("Governor: vote of one record");
    }
}
