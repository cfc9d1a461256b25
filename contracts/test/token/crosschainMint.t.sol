// SPDX-License-Identifier: Apache-2.0

// crosschainMint
// ├── when the caller is not the bridge to other chains
// │   └── it reverts with NotTokenBridge: test_TOKEN_3_NotTokenBridge
// ├── when the amount is more than is abroad
// │   ├── it reverts with NotAbroad, of one unit more: test_TOKEN_3_NotAbroad
// │   ├── it reverts with NotAbroad, of a unit when all is back: test_TOKEN_3_NotAbroad_allIsBack
// │   └── it reverts with NotAbroad, of an amount that no sum holds: test_TOKEN_3_NotAbroad_overflow
// ├── when the receiver is the zero address
// │   └── it reverts with ERC20InvalidReceiver: test_crosschainMint_ERC20InvalidReceiver
// ├── when the receiver is the token
// │   └── it burns the amount, which is abroad no longer: test_TOKEN_4_crosschainMint
// └── otherwise
//     ├── it makes the amount, and less is abroad: test_crossing
//     ├── it makes all that is abroad: test_TOKEN_3_crosschainMint_all
//     ├── it makes it at the cap, too: test_TOKEN_1_crosschainMint_atTheCap
//     └── it emits Transfer and CrosschainMint: test_crosschainMint_events

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenCrosschainMintTest is StoaTokenFixture {
    function setUp() public override {
        super.setUp();
        send(ALICE, 600);
    }

    function bringBack(address to, uint256 amount) private {
        vm.prank(CROSSING);
        token.crosschainMint(to, amount);
    }

    function expectNotAbroad(uint256 limit, uint256 amount) private {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotAbroad.selector, limit, amount));
        bringBack(BOB, amount);
    }

    function test_TOKEN_3_NotTokenBridge() public {
        address[4] memory others = [BOB, EMISSION, TIMELOCK, address(token)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, CROSSING, others[i]));
            vm.prank(others[i]);
            token.crosschainMint(others[i], 1);
        }
    }

    function test_TOKEN_3_NotAbroad() public {
        expectNotAbroad(600, 601);
    }

    function test_TOKEN_3_NotAbroad_allIsBack() public {
        bringBack(BOB, 600);
        expectNotAbroad(0, 1);
    }

    function test_TOKEN_3_NotAbroad_overflow() public {
        expectNotAbroad(600, type(uint256).max);
    }

    function test_crosschainMint_ERC20InvalidReceiver() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        bringBack(address(0), 1);
        assertEq(token.abroad(), 600, "abroad");
    }

    function test_TOKEN_4_crosschainMint() public {
        uint256 supply = token.totalSupply();
        bringBack(address(token), 250);
        assertEq(token.abroad(), 350, "abroad");
        assertEq(token.totalSupply(), supply, "supply");
        assertEq(token.balanceOf(address(token)), 0, "it has none");
    }

    function test_crossing() public {
        uint256 supply = token.totalSupply();
        bringBack(BOB, 250);
        assertEq(token.abroad(), 350, "abroad still");
        assertEq(token.balanceOf(BOB), 250, "Bob's");
        assertEq(token.totalSupply(), supply + 250, "supply here");
    }

    function test_TOKEN_3_crosschainMint_all() public {
        bringBack(BOB, 600);
        assertEq(token.abroad(), 0, "abroad");
        assertEq(token.balanceOf(BOB), 600, "Bob's");
    }

    function test_TOKEN_1_crosschainMint_atTheCap() public {
        uint256 left = CAP - token.totalSupply() - 600;
        vm.prank(EMISSION);
        token.mint(TREASURY, left);
        bringBack(BOB, 600);
        assertEq(token.totalSupply(), CAP, "the cap");
    }

    function test_crosschainMint_events() public {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), BOB, 250);
        vm.expectEmit(address(token));
        emit IERC7802.CrosschainMint(BOB, 250, CROSSING);
        bringBack(BOB, 250);
    }
}
