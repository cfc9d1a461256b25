// SPDX-License-Identifier: Apache-2.0

// castVoteBySig
// ├── when the voter has not signed it
// │   ├── it reverts with GovernorInvalidSignature, of another support: test_GOV9_castVoteBySig_support
// │   ├── it reverts with GovernorInvalidSignature, of another voter: test_GOV9_castVoteBySig_voter
// │   └── it reverts with GovernorInvalidSignature, of another proposal: test_GOV9_castVoteBySig_proposal
// ├── when it was sent before
// │   └── it reverts with GovernorInvalidSignature: test_GOV9_castVoteBySig_again
// └── otherwise
//     └── it counts the voter's votes, whoever sends it: test_GOV9_castVoteBySig

pragma solidity 0.8.37;

import {BallotFixture} from "../utils/BallotFixture.sol";

contract GovernorCastVoteBySigTest is BallotFixture {
    function test_GOV9_castVoteBySig() public {
        uint256 id = open();
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        vm.prank(BOB);
        assertEq(governor.castVoteBySig(id, FOR, erin, signature), 50_000, "votes");
        assertEq(governor.nonces(erin), 1, "nonce");
        checkVotes(id, 0, 50_000, 0);
    }

    function test_GOV9_castVoteBySig_support() public {
        uint256 id = open();
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        vm.expectRevert(badSignature(erin));
        governor.castVoteBySig(id, AGAINST, erin, signature);
    }

    function test_GOV9_castVoteBySig_voter() public {
        uint256 id = open();
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        vm.expectRevert(badSignature(ALICE));
        governor.castVoteBySig(id, FOR, ALICE, signature);
    }

    function test_GOV9_castVoteBySig_again() public {
        uint256 id = open();
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        governor.castVoteBySig(id, FOR, erin, signature);
        vm.expectRevert(badSignature(erin));
        governor.castVoteBySig(id, FOR, erin, signature);
    }

    function test_GOV9_castVoteBySig_proposal() public {
        uint256 id = open();
        uint256 other = open("another");
        bytes memory signature = sign(ballotHash(id, FOR, erin, 0));
        vm.expectRevert(badSignature(erin));
        governor.castVoteBySig(other, FOR, erin, signature);
    }
}
