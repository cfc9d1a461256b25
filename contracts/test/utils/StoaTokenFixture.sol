// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StoaToken} from "../../src/StoaToken.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {Test} from "./Test.sol";

/// @notice STOA by itself. Emission, timelock and the bridge to other chains are accounts; half of the cap is the treasury's, 1,000 units are
/// Alice's. Carol's secret is known.
abstract contract StoaTokenFixture is Test {
    uint256 internal constant CAP = 1e18;
    uint256 internal constant BEGINNING = 1_800_000_000;

    address internal constant EMISSION = address(0xe3155104);
    address internal constant TIMELOCK = address(0x71e10c);
    address internal constant TREASURY = address(0x7eea);
    address internal constant CROSSING = address(0xc2055);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    uint256 internal constant CAROL_SECRET = 0xca201;

    StoaToken internal token;
    address internal carol = vm.addr(CAROL_SECRET);

    function setUp() public virtual {
        vm.warp(BEGINNING);
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](2);
        list[0] = IStoaToken.Allocation(ALICE, 1000);
        list[1] = IStoaToken.Allocation(TREASURY, CAP / 2);
        token = new StoaToken(EMISSION, TIMELOCK, list);
        vm.prank(TIMELOCK);
        token.setTokenBridge(CROSSING);
    }

    /// @dev Tokens go abroad.
    function send(address owner, uint256 amount) internal {
        vm.prank(owner);
        token.approve(CROSSING, amount);
        vm.prank(CROSSING);
        token.crosschainBurn(owner, amount);
    }

    /// @dev Carol's signature under a message of the token's domain.
    function sign(bytes32 message) internal view returns (uint8 v, bytes32 r, bytes32 s) {
        return vm.sign(CAROL_SECRET, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), message)));
    }

    /// @dev Gives Carol what she can sign away.
    function giveCarol(uint256 amount) internal {
        vm.prank(TREASURY);
        token.transfer(carol, amount);
    }
}
