// SPDX-License-Identifier: Apache-2.0

// receive, and the answers to tokens
// ├── when somebody sends ETH to the governor
// │   └── it reverts: test_noDeposits
// ├── when somebody sends a token that asks
// │   ├── it reverts with GovernorDisabledDeposit, of one by ERC-721: test_noDeposits
// │   ├── it reverts with GovernorDisabledDeposit, of one by ERC-1155: test_noDeposits
// │   └── it reverts with GovernorDisabledDeposit, of many by ERC-1155: test_noDeposits
// └── when somebody sends ETH to the executor
//     └── it keeps it: test_noDeposits

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorReceiveTest is ProposalFixture {
    function test_noDeposits() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(governor).call{value: 1}("");
        assertTrue(!ok, "the governor keeps no money");
        (ok,) = address(executor).call{value: 1}("");
        assertTrue(ok, "the executor may");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC721Received(ALICE, ALICE, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155Received(ALICE, ALICE, 1, 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155BatchReceived(ALICE, ALICE, new uint256[](0), new uint256[](0), "");
    }
}
