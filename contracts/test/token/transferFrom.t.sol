// SPDX-License-Identifier: Apache-2.0

// transferFrom
// ├── when the owner has not allowed the caller the amount
// │   ├── it reverts with ERC20InsufficientAllowance, of one unit more: test_transferFrom_ERC20InsufficientAllowance
// │   └── it reverts with ERC20InsufficientAllowance, to the token: test_TOKEN_4_transferFrom_ERC20InsufficientAllowance
// ├── when the receiver is the token
// │   └── it burns the amount: test_TOKEN_4_transferFrom
// └── otherwise
//     ├── it moves the amount and takes it from the allowance: test_transferFrom
//     └── it leaves an allowance without end as it is: test_transferFrom_withoutEnd

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenTransferFromTest is StoaTokenFixture {
    function allow(uint256 amount) private {
        vm.prank(ALICE);
        token.approve(BOB, amount);
    }

    function transferFrom(address to, uint256 amount) private {
        vm.prank(BOB);
        token.transferFrom(ALICE, to, amount);
    }

    function test_transferFrom_ERC20InsufficientAllowance() public {
        allow(200);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, BOB, 200, 201));
        transferFrom(BOB, 201);
    }

    function test_TOKEN_4_transferFrom_ERC20InsufficientAllowance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, BOB, 0, 1));
        transferFrom(address(token), 1);
    }

    function test_TOKEN_4_transferFrom() public {
        uint256 supply = token.totalSupply();
        allow(200);
        transferFrom(address(token), 200);
        assertEq(token.balanceOf(address(token)), 0, "it has none");
        assertEq(token.balanceOf(ALICE), 800, "Alice's");
        assertEq(token.totalSupply(), supply - 200, "supply");
        assertEq(token.allowance(ALICE, BOB), 0, "allowance");
    }

    function test_transferFrom() public {
        allow(200);
        transferFrom(carol, 150);
        assertEq(token.balanceOf(ALICE), 850, "Alice's");
        assertEq(token.balanceOf(carol), 150, "Carol's");
        assertEq(token.allowance(ALICE, BOB), 50, "allowance");
    }

    function test_transferFrom_withoutEnd() public {
        allow(type(uint256).max);
        transferFrom(carol, 150);
        assertEq(token.allowance(ALICE, BOB), type(uint256).max, "allowance");
    }
}
