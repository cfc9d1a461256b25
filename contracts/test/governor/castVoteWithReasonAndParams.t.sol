// SPDX-License-Identifier: Apache-2.0

// castVoteWithReasonAndParams
// ├── when the account has voted
// │   └── it reverts with GovernorAlreadyCastVote: test_GOV5_parts
// ├── when the account has no votes
// │   └── it reverts with NoVotes: test_GOV5_NoVotes
// ├── when the support is in parts
// │   ├── when the parameters are not three parts
// │   │   └── it reverts with GovernorInvalidVoteParams: test_GOV5_params_length
// │   ├── when the parts are more than the votes
// │   │   ├── it reverts with PartsExceedVotes, by one: test_GOV5_PartsExceedVotes
// │   │   └── it reverts with PartsExceedVotes, of the largest numbers: test_GOV5_PartsExceedVotes_largest
// │   └── otherwise
// │       ├── it counts each part, and no more: test_GOV5_parts
// │       ├── it counts parts that are all votes: test_GOV5_parts
// │       ├── it counts nothing of no parts, and the account has voted: test_GOV5_noParts
// │       └── it emits VoteCastWithParams: test_GOV5_event
// ├── when the support is one of the three
// │   ├── it reverts with GovernorInvalidVoteParams, of parts: test_GOV5_params_nominal
// │   └── it counts all votes, without parameters: test_GOV5_withoutParams
// └── when the support is another
//     └── it reverts with GovernorInvalidVoteType: test_GOV5_support

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorCastVoteWithParamsTest is ProposalFixture {
    function test_GOV5_parts() public {
        uint256 id = open();
        assertEq(voteInParts(ALICE, id, 1, 20, 300), 321, "votes");
        checkBallot(id, ALICE, 1, 20, 300);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        voteInParts(ALICE, id, 0, 1, 0);
        voteInParts(BOB, id, 100_000, 200_000, 0);
        checkVotes(id, 100_001, 200_020, 300);
    }

    function test_GOV5_PartsExceedVotes() public {
        uint256 id = open();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.PartsExceedVotes.selector, ALICE, 300_000, 300_001));
        voteInParts(ALICE, id, 100_000, 100_000, 100_001);
    }

    function test_GOV5_PartsExceedVotes_largest() public {
        uint256 id = open();
        uint256 most = type(uint128).max;
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.PartsExceedVotes.selector, ALICE, 300_000, most));
        voteInParts(ALICE, id, most, most, most);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.PartsExceedVotes.selector, ALICE, 300_000, most + 1));
        voteInParts(ALICE, id, 0, 1, most);
    }

    function test_GOV5_params_length() public {
        uint256 id = open();
        vm.startPrank(ALICE);
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", hex"00");
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", "");
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", bytes.concat(partsOf(1, 2, 3), hex"00"));
        vm.stopPrank();
    }

    function test_GOV5_params_nominal() public {
        uint256 id = open();
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vm.prank(ALICE);
        governor.castVoteWithReasonAndParams(id, FOR, "", partsOf(1, 2, 3));
    }

    function test_GOV5_support() public {
        uint256 id = open();
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        vm.prank(ALICE);
        governor.castVoteWithReasonAndParams(id, 3, "", partsOf(1, 2, 3));
    }

    function test_GOV5_NoVotes() public {
        uint256 id = open();
        vm.expectRevert(noVotes(DAVE));
        voteInParts(DAVE, id, 0, 0, 0);
    }

    function test_GOV5_noParts() public {
        uint256 id = open();
        assertEq(voteInParts(ALICE, id, 0, 0, 0), 0, "votes");
        assertTrue(governor.hasVoted(id, ALICE), "has voted");
        checkVotes(id, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        vote(ALICE, id, FOR);
    }

    function test_GOV5_event() public {
        uint256 id = open();
        bytes memory parts = partsOf(1, 20, 300);
        vm.expectEmit(address(governor));
        emit IStoaGovernor.BallotCounted(ALICE, id, 1, 20, 300);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(ALICE, id, FRACTIONAL, 321, "why", parts);
        vm.prank(ALICE);
        governor.castVoteWithReasonAndParams(id, FRACTIONAL, "why", parts);
    }

    function test_GOV5_withoutParams() public {
        uint256 id = open();
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(ALICE, id, FOR, 300_000, "why");
        vm.prank(ALICE);
        governor.castVoteWithReasonAndParams(id, FOR, "why", "");
        checkVotes(id, 0, 300_000, 0);
    }
}
