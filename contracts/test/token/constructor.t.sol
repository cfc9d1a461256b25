// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the emission is the zero address
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress_emission
// ├── when the timelock is the zero address
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress_timelock
// ├── when something is allocated to the zero address
// │   └── it reverts with ERC20InvalidReceiver: test_construction_ERC20InvalidReceiver
// ├── when the allocations are more than the cap
// │   ├── it reverts with CapExceeded, of one unit more: test_TOKEN_1_CapExceeded
// │   └── it reverts with CapExceeded, of two that are too much together: test_TOKEN_1_CapExceeded_together
// └── otherwise
//     ├── it has name, symbol, decimals, cap and roles: test_construction
//     ├── it gives each account what is allocated to it: test_TOKEN_2_construction_allocations
//     ├── it emits Transfer for each allocation: test_construction_Transfer
//     ├── it allocates all of the cap: test_TOKEN_1_construction_theCap
//     ├── it makes nothing without allocations: test_TOKEN_2_construction_nothing
//     ├── it names no bridge to other chains: test_TOKEN_3_construction_noTokenBridge
//     ├── it supports the interfaces of ERC-7802 and ERC-165, and no others: test_construction_supportsInterface
//     ├── it counts time by timestamps: test_construction_clock
//     └── it has the domain Stoa, version 1, of this chain and address: test_construction_domain

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {StoaToken} from "../../src/StoaToken.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenConstructorTest is StoaTokenFixture {
    function create(address emission, address timelock, IStoaToken.Allocation[] memory list) external returns (StoaToken) {
        return new StoaToken(emission, timelock, list);
    }

    function one(address account, uint256 amount) private pure returns (IStoaToken.Allocation[] memory list) {
        list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(account, amount);
    }

    function two(uint256 first, uint256 second) private pure returns (IStoaToken.Allocation[] memory list) {
        list = new IStoaToken.Allocation[](2);
        (list[0], list[1]) = (IStoaToken.Allocation(ALICE, first), IStoaToken.Allocation(BOB, second));
    }

    function test_construction_ZeroAddress_emission() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.ZeroAddress.selector, "emission"));
        this.create(address(0), TIMELOCK, one(ALICE, 1));
    }

    function test_construction_ZeroAddress_timelock() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.ZeroAddress.selector, "timelock"));
        this.create(EMISSION, address(0), one(ALICE, 1));
    }

    function test_construction_ERC20InvalidReceiver() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        this.create(EMISSION, TIMELOCK, one(address(0), 1));
    }

    function test_TOKEN_1_CapExceeded() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        this.create(EMISSION, TIMELOCK, one(ALICE, CAP + 1));
    }

    function test_TOKEN_1_CapExceeded_together() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        this.create(EMISSION, TIMELOCK, two(1, CAP));
    }

    function test_construction() public view {
        assertEq(keccak256(bytes(token.name())), keccak256("Stoa"), "name");
        assertEq(keccak256(bytes(token.symbol())), keccak256("STOA"), "symbol");
        assertEq(token.decimals(), 9, "decimals");
        assertEq(token.CAP(), CAP, "a thousand million of 10^9 units");
        assertEq(token.emission(), EMISSION, "emission");
        assertEq(token.timelock(), TIMELOCK, "timelock");
    }

    function test_TOKEN_2_construction_allocations() public view {
        assertEq(token.totalSupply(), CAP / 2 + 1000, "supply");
        assertEq(token.balanceOf(ALICE), 1000, "Alice's");
        assertEq(token.balanceOf(TREASURY), CAP / 2, "the treasury's");
        assertEq(token.balanceOf(EMISSION), 0, "the emission has none");
    }

    function test_construction_Transfer() public {
        vm.expectEmit();
        emit IERC20.Transfer(address(0), ALICE, 7);
        vm.expectEmit();
        emit IERC20.Transfer(address(0), BOB, 8);
        this.create(EMISSION, TIMELOCK, two(7, 8));
    }

    function test_TOKEN_1_construction_theCap() public {
        StoaToken all = this.create(EMISSION, TIMELOCK, two(1, CAP - 1));
        assertEq(all.totalSupply(), CAP, "supply");
        assertEq(all.balanceOf(BOB), CAP - 1, "Bob's");
    }

    function test_TOKEN_2_construction_nothing() public {
        StoaToken none = this.create(EMISSION, TIMELOCK, new IStoaToken.Allocation[](0));
        assertEq(none.totalSupply(), 0, "supply");
    }

    function test_TOKEN_3_construction_noTokenBridge() public {
        StoaToken fresh = this.create(EMISSION, TIMELOCK, one(ALICE, 1));
        assertEq(fresh.tokenBridge(), address(0), "bridge");
        assertEq(fresh.abroad(), 0, "abroad");
    }

    function test_construction_supportsInterface() public view {
        assertTrue(token.supportsInterface(type(IERC7802).interfaceId), "ERC-7802");
        assertTrue(token.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        assertTrue(!token.supportsInterface(0xffffffff), "no interface");
    }

    function test_construction_clock() public {
        assertEq(token.clock(), BEGINNING, "clock");
        vm.warp(BEGINNING + 1);
        assertEq(token.clock(), BEGINNING + 1, "a second later");
        assertEq(keccak256(bytes(token.CLOCK_MODE())), keccak256("mode=timestamp"), "mode");
    }

    function test_construction_domain() public view {
        bytes32 want = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa"),
                keccak256("1"),
                block.chainid,
                address(token)
            )
        );
        assertEq(token.DOMAIN_SEPARATOR(), want, "domain");
    }
}
