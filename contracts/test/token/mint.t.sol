// SPDX-License-Identifier: Apache-2.0

// mint
// ├── when the caller is not the emission
// │   └── it reverts with NotEmission: test_TOKEN_2_NotEmission
// ├── when the account is the zero address
// │   └── it reverts with ERC20InvalidReceiver: test_mint_ERC20InvalidReceiver
// ├── when supply and amount are more than the cap
// │   ├── it reverts with CapExceeded, of one unit more: test_TOKEN_1_CapExceeded
// │   ├── it reverts with CapExceeded, of one unit when all is there: test_TOKEN_1_CapExceeded_aUnit
// │   └── it reverts with Panic, of an amount that no sum holds: test_TOKEN_1_mint_overflow
// ├── given tokens abroad
// │   ├── it reverts with CapExceeded, for they count: test_TOKEN_1_CapExceeded_withTokensAbroad
// │   └── it makes what is left without them: test_TOKEN_1_mint_whatIsLeft
// ├── given burned tokens
// │   └── it makes as many again: test_TOKEN_1_mint_afterABurn
// └── otherwise
//     ├── it makes the amount for the account: test_mint
//     ├── it emits Transfer: test_mint_Transfer
//     ├── it makes up to the cap: test_TOKEN_1_mint_theCap
//     ├── it makes votes of the account's delegate: test_mint_votes
//     ├── it makes nothing, of nothing: test_mint_nothing
//     └── it burns what it makes for the token itself: test_TOKEN_4_mint_toTheToken

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenMintTest is StoaTokenFixture {
    function mint(address account, uint256 amount) private {
        vm.prank(EMISSION);
        token.mint(account, amount);
    }

    function expectCapExceeded(uint256 amount) private {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        mint(BOB, amount);
    }

    function test_TOKEN_2_NotEmission() public {
        address[5] memory others = [ALICE, TIMELOCK, TREASURY, CROSSING, address(token)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotEmission.selector, EMISSION, others[i]));
            vm.prank(others[i]);
            token.mint(others[i], 1);
        }
    }

    function test_mint_ERC20InvalidReceiver() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        mint(address(0), 1);
    }

    function test_TOKEN_1_CapExceeded() public {
        expectCapExceeded(CAP - token.totalSupply() + 1);
    }

    function test_TOKEN_1_CapExceeded_aUnit() public {
        mint(BOB, CAP - token.totalSupply());
        expectCapExceeded(1);
    }

    function test_TOKEN_1_mint_overflow() public {
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        mint(BOB, type(uint256).max);
    }

    /// @dev What is abroad comes back one day, so it counts.
    function test_TOKEN_1_CapExceeded_withTokensAbroad() public {
        send(ALICE, 400);
        expectCapExceeded(CAP - token.totalSupply() - 400 + 1);
    }

    function test_TOKEN_1_mint_whatIsLeft() public {
        send(ALICE, 400);
        mint(BOB, CAP - token.totalSupply() - 400);
        vm.prank(CROSSING);
        token.crosschainMint(ALICE, 400);
        assertEq(token.totalSupply(), CAP, "all are back");
    }

    function test_TOKEN_1_mint_afterABurn() public {
        mint(BOB, CAP - token.totalSupply());
        vm.prank(ALICE);
        token.burn(300);
        expectCapExceeded(301);
        mint(BOB, 300);
        assertEq(token.totalSupply(), CAP, "the cap");
    }

    function test_mint() public {
        uint256 supply = token.totalSupply();
        mint(BOB, 70);
        mint(ALICE, 5);
        assertEq(token.balanceOf(BOB), 70, "Bob's");
        assertEq(token.balanceOf(ALICE), 1005, "Alice's");
        assertEq(token.totalSupply(), supply + 75, "supply");
    }

    function test_mint_Transfer() public {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), BOB, 70);
        mint(BOB, 70);
    }

    function test_TOKEN_1_mint_theCap() public {
        mint(BOB, CAP - token.totalSupply());
        assertEq(token.totalSupply(), CAP, "the cap");
    }

    function test_mint_votes() public {
        vm.prank(BOB);
        token.delegate(ALICE);
        mint(BOB, 70);
        assertEq(token.getVotes(ALICE), 70, "votes");
    }

    function test_mint_nothing() public {
        uint256 supply = token.totalSupply();
        mint(BOB, 0);
        assertEq(token.totalSupply(), supply, "supply");
        assertEq(token.balanceOf(BOB), 0, "Bob's");
    }

    function test_TOKEN_4_mint_toTheToken() public {
        uint256 supply = token.totalSupply();
        mint(address(token), 70);
        assertEq(token.balanceOf(address(token)), 0, "it has none");
        assertEq(token.totalSupply(), supply, "supply");
    }
}
