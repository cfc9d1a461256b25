// SPDX-License-Identifier: Apache-2.0

// setTokenBridge
// ├── when the caller is not the timelock
// │   └── it reverts with NotTimelock: test_TOKEN_3_NotTimelock
// ├── when the next one is the zero address
// │   └── it leaves no bridge: test_setTokenBridge_nobody
// └── otherwise
//     ├── it names the bridge, and ends the one before: test_TOKEN_3_setTokenBridge
//     ├── it emits TokenBridgeChanged: test_setTokenBridge_TokenBridgeChanged
//     └── it lets the next one bring back what the one before took: test_TOKEN_3_setTokenBridge_abroad

pragma solidity 0.8.37;

import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenSetTokenBridgeTest is StoaTokenFixture {
    function name(address next) private {
        vm.prank(TIMELOCK);
        token.setTokenBridge(next);
    }

    function expectNotTokenBridge(address caller, address current) private {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, current, caller));
        vm.prank(caller);
        token.crosschainMint(BOB, 0);
    }

    function test_TOKEN_3_NotTimelock() public {
        address[4] memory others = [EMISSION, CROSSING, ALICE, address(token)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTimelock.selector, TIMELOCK, others[i]));
            vm.prank(others[i]);
            token.setTokenBridge(BOB);
        }
    }

    function test_setTokenBridge_nobody() public {
        name(address(0));
        assertEq(token.tokenBridge(), address(0), "bridge");
        expectNotTokenBridge(CROSSING, address(0));
    }

    function test_TOKEN_3_setTokenBridge() public {
        name(BOB);
        assertEq(token.tokenBridge(), BOB, "bridge");
        expectNotTokenBridge(CROSSING, BOB);
        vm.prank(BOB);
        token.crosschainMint(BOB, 0);
    }

    function test_setTokenBridge_TokenBridgeChanged() public {
        vm.expectEmit(address(token));
        emit IStoaToken.TokenBridgeChanged(BOB);
        name(BOB);
    }

    function test_TOKEN_3_setTokenBridge_abroad() public {
        send(ALICE, 600);
        name(BOB);
        assertEq(token.abroad(), 600, "abroad");
        vm.prank(BOB);
        token.crosschainMint(ALICE, 600);
        assertEq(token.balanceOf(ALICE), 1000, "Alice's");
    }
}
