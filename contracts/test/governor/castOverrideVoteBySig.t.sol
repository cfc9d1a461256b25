// SPDX-License-Identifier: Apache-2.0

// castOverrideVoteBySig
// ├── when the voter has not signed it
// │   ├── it reverts with GovernorInvalidSignature, of another support: test_GOV9_overrideBySig_support
// │   ├── it reverts with GovernorInvalidSignature, of another reason: test_GOV9_overrideBySig_reason
// │   ├── it reverts with GovernorInvalidSignature, of another voter: test_GOV9_overrideBySig_voter
// │   └── it reverts with GovernorInvalidSignature, if a contract does not agree: test_GOV9_overrideBySig_wallet
// ├── when it was sent before
// │   └── it reverts with GovernorInvalidSignature: test_GOV9_overrideBySig_again
// └── otherwise
//     ├── it counts the voter's units: test_GOV9_overrideBySig
//     └── it counts the units of a contract that agrees: test_GOV9_overrideBySig_wallet

pragma solidity 0.8.37;

import {MockWallet} from "../mocks/MockStaking.sol";
import {BallotFixture} from "../utils/BallotFixture.sol";

contract GovernorCastOverrideVoteBySigTest is BallotFixture {
    /// @dev A proposal in which Erin's units are Bob's votes.
    function openDelegated() private returns (uint256) {
        delegate(erin, BOB);
        pass(1);
        return open();
    }

    function test_GOV9_overrideBySig() public {
        uint256 id = openDelegated();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        assertEq(governor.castOverrideVoteBySig(id, AGAINST, erin, "why", signature), 50_000, "units");
        checkVotes(id, 50_000, 0, 0);
    }

    function test_GOV9_overrideBySig_support() public {
        uint256 id = openDelegated();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, FOR, erin, "why", signature);
    }

    function test_GOV9_overrideBySig_reason() public {
        uint256 id = openDelegated();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, AGAINST, erin, "what", signature);
    }

    function test_GOV9_overrideBySig_voter() public {
        uint256 id = openDelegated();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        vm.expectRevert(badSignature(CAROL));
        governor.castOverrideVoteBySig(id, AGAINST, CAROL, "why", signature);
    }

    function test_GOV9_overrideBySig_again() public {
        uint256 id = openDelegated();
        bytes memory signature = sign(overrideHash(id, AGAINST, erin, 0, "why"));
        governor.castOverrideVoteBySig(id, AGAINST, erin, "why", signature);
        vm.expectRevert(badSignature(erin));
        governor.castOverrideVoteBySig(id, AGAINST, erin, "why", signature);
    }

    function test_GOV9_overrideBySig_wallet() public {
        MockWallet wallet = new MockWallet();
        vm.prank(DAVE);
        coin.transfer(address(wallet), 10);
        pass(1);
        uint256 id = open();
        bytes32 hash = digest(overrideHash(id, FOR, address(wallet), 0, "why"));
        vm.expectRevert(badSignature(address(wallet)));
        governor.castOverrideVoteBySig(id, FOR, address(wallet), "why", "");
        wallet.approve(hash);
        assertEq(governor.castOverrideVoteBySig(id, FOR, address(wallet), "why", ""), 10, "units");
    }
}
