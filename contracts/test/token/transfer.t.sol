// SPDX-License-Identifier: Apache-2.0

// transfer
// ├── when the receiver is the zero address
// │   └── it reverts with ERC20InvalidReceiver: test_transfer_ERC20InvalidReceiver
// ├── when the amount is more than the caller has
// │   ├── it reverts with ERC20InsufficientBalance: test_transfer_ERC20InsufficientBalance
// │   └── it reverts with ERC20InsufficientBalance, also to the token: test_TOKEN_4_transfer_ERC20InsufficientBalance
// ├── when the receiver is the token
// │   ├── it burns the amount: test_TOKEN_4_whatIsSentToTheTokenIsBurned
// │   ├── it emits Transfer to the zero address: test_TOKEN_4_transfer_Transfer
// │   └── it takes the votes: test_votes
// └── otherwise
//     ├── it moves the amount: test_transfer
//     ├── it emits Transfer: test_transfer_Transfer
//     ├── it moves the votes from delegate to delegate: test_transfer_votes
//     ├── it moves nothing to the caller himself: test_transfer_toHimself
//     └── it works when the cap is reached: test_TOKEN_1_transfer_atTheCap

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenTransferTest is StoaTokenFixture {
    function transfer(address to, uint256 amount) private {
        vm.prank(ALICE);
        assertTrue(token.transfer(to, amount), "answer");
    }

    function test_transfer_ERC20InvalidReceiver() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        vm.prank(ALICE);
        token.transfer(address(0), 1);
    }

    function test_transfer_ERC20InsufficientBalance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 1000, 1001));
        vm.prank(ALICE);
        token.transfer(BOB, 1001);
    }

    function test_TOKEN_4_transfer_ERC20InsufficientBalance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 1000, 1001));
        vm.prank(ALICE);
        token.transfer(address(token), 1001);
    }

    function test_TOKEN_4_whatIsSentToTheTokenIsBurned() public {
        uint256 supply = token.totalSupply();
        transfer(address(token), 300);
        assertEq(token.balanceOf(address(token)), 0, "it has none");
        assertEq(token.balanceOf(ALICE), 700, "Alice's");
        assertEq(token.totalSupply(), supply - 300, "supply");
        assertEq(token.abroad(), 0, "it is not abroad");
    }

    function test_TOKEN_4_transfer_Transfer() public {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(ALICE, address(0), 300);
        transfer(address(token), 300);
    }

    function test_votes() public {
        vm.prank(ALICE);
        token.delegate(BOB);
        vm.warp(block.timestamp + 10);
        transfer(address(token), 300);
        vm.warp(block.timestamp + 10);
        assertEq(token.getVotes(BOB), 700, "what is burned votes no more");
        assertEq(token.getPastVotes(BOB, block.timestamp - 11), 1000, "before");
        assertEq(token.getPastBalanceOf(ALICE, block.timestamp - 11), 1000, "Alice had");
        assertEq(token.getPastBalanceOf(ALICE, block.timestamp - 1), 700, "Alice has");
        assertEq(token.getPastDelegate(ALICE, block.timestamp - 1), BOB, "delegate");
        assertEq(token.getPastTotalSupply(block.timestamp - 11) - token.getPastTotalSupply(block.timestamp - 1), 300, "supply");
    }

    function test_transfer() public {
        uint256 supply = token.totalSupply();
        transfer(BOB, 300);
        assertEq(token.balanceOf(ALICE), 700, "Alice's");
        assertEq(token.balanceOf(BOB), 300, "Bob's");
        assertEq(token.totalSupply(), supply, "supply");
    }

    function test_transfer_Transfer() public {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(ALICE, BOB, 300);
        transfer(BOB, 300);
    }

    function test_transfer_votes() public {
        vm.prank(ALICE);
        token.delegate(ALICE);
        vm.prank(BOB);
        token.delegate(carol);
        transfer(BOB, 300);
        assertEq(token.getVotes(ALICE), 700, "Alice's");
        assertEq(token.getVotes(carol), 300, "Carol's, whom Bob has chosen");
        assertEq(token.getVotes(BOB), 0, "not Bob's");
    }

    function test_transfer_toHimself() public {
        vm.prank(ALICE);
        token.delegate(BOB);
        transfer(ALICE, 300);
        assertEq(token.balanceOf(ALICE), 1000, "Alice's");
        assertEq(token.getVotes(BOB), 1000, "votes");
    }

    function test_TOKEN_1_transfer_atTheCap() public {
        uint256 left = CAP - token.totalSupply();
        vm.prank(EMISSION);
        token.mint(BOB, left);
        transfer(BOB, 1);
        assertEq(token.balanceOf(BOB), left + 1, "Bob's");
    }
}
