// SPDX-License-Identifier: Apache-2.0

// receive, and the answers to tokens
// ├── when somebody sends ETH to the governor
// │   └── it reverts with GovernorDisabledDeposit: test_receive
// ├── when somebody sends a token that asks
// │   ├── it reverts with GovernorDisabledDeposit, of one by ERC-721: test_onERC721Received
// │   ├── it reverts with GovernorDisabledDeposit, of one by ERC-1155: test_onERC1155Received
// │   └── it reverts with GovernorDisabledDeposit, of many by ERC-1155: test_onERC1155BatchReceived
// └── when somebody sends ETH to the executor
//     └── it keeps it: test_receive_executor

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {ProposalFixture} from "../utils/ProposalFixture.sol";

contract GovernorReceiveTest is ProposalFixture {
    function test_receive() public {
        vm.deal(address(this), 1);
        (bool ok, bytes memory answer) = address(governor).call{value: 1}("");
        assertTrue(!ok, "the governor keeps no money");
        assertEq(bytes32(answer), bytes32(IGovernor.GovernorDisabledDeposit.selector), "error");
    }

    function test_onERC721Received() public {
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC721Received(ALICE, ALICE, 1, "");
    }

    function test_onERC1155Received() public {
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155Received(ALICE, ALICE, 1, 1, "");
    }

    function test_onERC1155BatchReceived() public {
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155BatchReceived(ALICE, ALICE, new uint256[](0), new uint256[](0), "");
    }

    function test_receive_executor() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(executor).call{value: 1}("");
        assertTrue(ok, "the executor may");
        assertEq(address(executor).balance, 1, "wei");
    }
}
