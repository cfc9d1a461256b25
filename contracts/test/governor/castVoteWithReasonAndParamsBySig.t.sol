// SPDX-License-Identifier: Apache-2.0

// castVoteWithReasonAndParamsBySig
// ├── when the voter has not signed it
// │   ├── it reverts with GovernorInvalidSignature, of another reason: test_GOV9_partsBySig_changed
// │   ├── it reverts with GovernorInvalidSignature, of other parts: test_GOV9_partsBySig_changed
// │   └── it reverts with GovernorInvalidSignature, of another voter: test_GOV9_partsBySig_changed
// ├── when it was sent before
// │   └── it reverts with GovernorInvalidSignature: test_GOV9_partsBySig_changed
// └── otherwise
//     └── it counts the parts of the voter's votes: test_GOV9_partsBySig

pragma solidity 0.8.37;

import {BallotFixture} from "../utils/BallotFixture.sol";

contract GovernorCastVoteWithParamsBySigTest is BallotFixture {
    function test_GOV9_partsBySig() public {
        uint256 id = open();
        bytes memory params = partsOf(1, 2, 3);
        bytes32 typeHash = keccak256(
            "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
        );
        bytes32 hash = keccak256(abi.encode(typeHash, id, FRACTIONAL, erin, 0, keccak256("why"), keccak256(params)));
        assertEq(governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "why", params, sign(hash)), 6, "votes");
        checkVotes(id, 1, 2, 3);
    }

    function test_GOV9_partsBySig_changed() public {
        uint256 id = open();
        bytes memory parts = partsOf(1, 2, 3);
        bytes memory signature = sign(partsHash(id, FRACTIONAL, erin, 0, "why", parts));
        vm.expectRevert(badSignature(erin));
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "what", parts, signature);
        vm.expectRevert(badSignature(erin));
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "why", partsOf(3, 2, 1), signature);
        vm.expectRevert(badSignature(ALICE));
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, ALICE, "why", parts, signature);
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "why", parts, signature);
        vm.expectRevert(badSignature(erin));
        governor.castVoteWithReasonAndParamsBySig(id, FRACTIONAL, erin, "why", parts, signature);
    }
}
