// SPDX-License-Identifier: Apache-2.0

// crosschainBurn
// ├── when the caller is not the bridge to other chains
// │   └── it reverts with NotTokenBridge, whatever the owner allowed him: test_TOKEN_3_NotTokenBridge
// ├── when the owner has not allowed the bridge the amount
// │   ├── it reverts with ERC20InsufficientAllowance, of one unit more: test_TOKEN_3_onlyWhatTheOwnerAllowed
// │   └── it reverts with ERC20InsufficientAllowance, when all was used: test_TOKEN_3_crosschainBurn_allWasUsed
// ├── when the owner has less than the amount
// │   └── it reverts with ERC20InsufficientBalance, and nothing is abroad: test_crosschainBurn_ERC20InsufficientBalance
// └── otherwise
//     ├── it burns the amount, which is abroad: test_TOKEN_3_crosschainBurn
//     ├── it takes what was allowed by a permit: test_TOKEN_3_crosschainBurn_permit
//     ├── it leaves an allowance without end as it is: test_TOKEN_3_crosschainBurn_withoutEnd
//     ├── it adds to what is abroad: test_TOKEN_3_crosschainBurn_again
//     └── it emits Transfer and CrosschainBurn: test_crosschainBurn_events

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenCrosschainBurnTest is StoaTokenFixture {
    function allow(address spender, uint256 amount) private {
        vm.prank(ALICE);
        token.approve(spender, amount);
    }

    function take(address owner, uint256 amount) private {
        vm.prank(CROSSING);
        token.crosschainBurn(owner, amount);
    }

    function test_TOKEN_3_NotTokenBridge() public {
        address[4] memory others = [BOB, EMISSION, TIMELOCK, ALICE];
        for (uint256 i; i < others.length; ++i) {
            allow(others[i], 100);
            vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, CROSSING, others[i]));
            vm.prank(others[i]);
            token.crosschainBurn(ALICE, 1);
        }
    }

    function test_TOKEN_3_onlyWhatTheOwnerAllowed() public {
        allow(CROSSING, 10);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, CROSSING, 10, 11));
        take(ALICE, 11);
    }

    function test_TOKEN_3_crosschainBurn_allWasUsed() public {
        allow(CROSSING, 10);
        take(ALICE, 10);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, CROSSING, 0, 1));
        take(ALICE, 1);
    }

    function test_crosschainBurn_ERC20InsufficientBalance() public {
        allow(CROSSING, 1001);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 1000, 1001));
        take(ALICE, 1001);
        assertEq(token.abroad(), 0, "abroad");
    }

    function test_TOKEN_3_crosschainBurn() public {
        uint256 supply = token.totalSupply();
        allow(CROSSING, 700);
        take(ALICE, 600);
        assertEq(token.abroad(), 600, "abroad");
        assertEq(token.totalSupply(), supply - 600, "supply here");
        assertEq(token.balanceOf(ALICE), 400, "Alice's");
        assertEq(token.allowance(ALICE, CROSSING), 100, "allowance");
    }

    function test_TOKEN_3_crosschainBurn_permit() public {
        giveCarol(50);
        bytes32 typehash = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        (uint8 v, bytes32 r, bytes32 s) = sign(keccak256(abi.encode(typehash, carol, CROSSING, 50, 0, block.timestamp)));
        token.permit(carol, CROSSING, 50, block.timestamp, v, r, s);
        take(carol, 50);
        assertEq(token.abroad(), 50, "abroad");
    }

    function test_TOKEN_3_crosschainBurn_withoutEnd() public {
        allow(CROSSING, type(uint256).max);
        take(ALICE, 600);
        assertEq(token.allowance(ALICE, CROSSING), type(uint256).max, "allowance");
    }

    function test_TOKEN_3_crosschainBurn_again() public {
        send(ALICE, 600);
        send(TREASURY, 50);
        assertEq(token.abroad(), 650, "abroad");
    }

    function test_crosschainBurn_events() public {
        allow(CROSSING, 600);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(ALICE, address(0), 600);
        vm.expectEmit(address(token));
        emit IERC7802.CrosschainBurn(ALICE, 600, CROSSING);
        take(ALICE, 600);
    }
}
