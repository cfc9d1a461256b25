// SPDX-License-Identifier: Apache-2.0

// burn
// ├── when the amount is more than the caller has
// │   ├── it reverts with ERC20InsufficientBalance, of one unit more: test_burn_ERC20InsufficientBalance
// │   └── it reverts with ERC20InsufficientBalance, of a unit of nothing: test_burn_ERC20InsufficientBalance_nothing
// └── otherwise
//     ├── it takes the amount from the caller and from the supply: test_burn
//     ├── it emits Transfer to the zero address: test_burn_Transfer
//     ├── it burns all that the caller has: test_burn_all
//     ├── it takes the votes of the caller's delegate: test_burn_votes
//     └── it changes nothing, of nothing: test_burn_nothing

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenBurnTest is StoaTokenFixture {
    function burn(address account, uint256 amount) private {
        vm.prank(account);
        token.burn(amount);
    }

    function test_burn_ERC20InsufficientBalance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 1000, 1001));
        burn(ALICE, 1001);
    }

    function test_burn_ERC20InsufficientBalance_nothing() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, BOB, 0, 1));
        burn(BOB, 1);
    }

    function test_burn() public {
        uint256 supply = token.totalSupply();
        burn(ALICE, 300);
        assertEq(token.balanceOf(ALICE), 700, "balance");
        assertEq(token.totalSupply(), supply - 300, "supply");
        assertEq(token.balanceOf(TREASURY), CAP / 2, "of nobody else");
        assertEq(token.abroad(), 0, "it is not abroad");
    }

    function test_burn_Transfer() public {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(ALICE, address(0), 300);
        burn(ALICE, 300);
    }

    function test_burn_all() public {
        burn(ALICE, 1000);
        burn(TREASURY, CAP / 2);
        assertEq(token.totalSupply(), 0, "supply");
    }

    function test_burn_votes() public {
        vm.prank(ALICE);
        token.delegate(BOB);
        burn(ALICE, 300);
        assertEq(token.getVotes(BOB), 700, "votes");
    }

    function test_burn_nothing() public {
        uint256 supply = token.totalSupply();
        burn(BOB, 0);
        assertEq(token.totalSupply(), supply, "supply");
    }
}
