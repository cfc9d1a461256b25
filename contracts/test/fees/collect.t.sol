// SPDX-License-Identifier: Apache-2.0

// collect
// ├── when less ETH is sent than the queue's fee
// │   ├── it reverts with ValueTooSmall: test_FEES_1_ValueTooSmall
// │   └── it takes nothing of the ETH that is a fee: test_FEES_1_collect_ofItsOwn
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_FEES_1_UnknownToken
// ├── when exactly the queue's fee is sent
// │   ├── it calls nobody back: test_FEES_1_collect_exactly
// │   └── it takes nothing, where the queue is free: test_FEES_1_collect_free
// ├── when more is sent
// │   ├── it sends the rest back, and the fees get none of it: test_FEES_1_collect_theRest
// │   └── it reverts with EthTransferFailed, if the caller refuses it: test_FEES_1_EthTransferFailed
// └── otherwise
//     ├── it has the fee purse of the token's series emptied, for anybody: test_FEES_1_collect
//     ├── it emits Collected, with the entry's index: test_FEES_1_Collected
//     └── it knows one fee purse for two tokens: test_FEES_1_purse

pragma solidity 0.8.37;

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {Refuser} from "../mocks/Accounts.sol";
import {MockBridge} from "../mocks/MockBridge.sol";
import {FeesFixture} from "../utils/FeesFixture.sol";

contract FeesCollectTest is FeesFixture {
    function setUp() public override {
        super.setUp();
        vm.deal(STRANGER, 5000);
    }

    function collect(uint8 tokenId, uint256 value) private returns (uint64) {
        vm.prank(STRANGER);
        return fees.collect{value: value}(tokenId);
    }

    function test_FEES_1_ValueTooSmall() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.ValueTooSmall.selector, 1000, 999));
        collect(ETH, 999);
        vm.expectRevert(abi.encodeWithSelector(IFees.ValueTooSmall.selector, 1000, 0));
        collect(ETH, 0);
    }

    function test_FEES_1_collect_ofItsOwn() public {
        give(ETH, address(fees), 1 ether); // not what pays the queue
        vm.expectRevert(abi.encodeWithSelector(IFees.ValueTooSmall.selector, 1000, 999));
        collect(ETH, 999);
        collect(ETH, 1000);
        assertEq(address(fees).balance, 1 ether, "untouched");
    }

    function test_FEES_1_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, ids[i]));
            collect(ids[i], 1000);
        }
    }

    function test_FEES_1_collect_exactly() public {
        Refuser proud = new Refuser();
        vm.deal(address(proud), 1000);
        vm.prank(address(proud));
        fees.collect{value: 1000}(ETH);
        assertEq(bridge.exitAt(0).value, 1000, "paid");
    }

    function test_FEES_1_collect_free() public {
        bridge.charge(0);
        collect(ETH, 0);
        assertEq(bridge.exitAt(0).value, 0, "nothing");
        collect(ETH, 7);
        assertEq(STRANGER.balance, 5000, "nothing of what is sent");
    }

    function test_FEES_1_collect_theRest() public {
        collect(ETH, 1500);
        assertEq(STRANGER.balance, 4000, "the rest came back");
        assertEq(bridge.exitAt(0).value, 1000, "the queue's fee");
        assertEq(address(fees).balance, 0, "nothing stays");
        assertEq(bridge.credits(address(fees), ETH), 0, "nor becomes a fee");
    }

    function test_FEES_1_EthTransferFailed() public {
        Refuser proud = new Refuser();
        vm.deal(address(proud), 5000);
        vm.expectRevert(abi.encodeWithSelector(IFees.EthTransferFailed.selector, address(proud), 1));
        vm.prank(address(proud));
        fees.collect{value: 1001}(ETH);
    }

    function test_FEES_1_collect() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(collect(tokenId, 1000), tokenId, "index");
            MockBridge.Exit memory exit = bridge.exitAt(tokenId);
            assertEq(exit.sender, address(fees), "owner of the purse");
            assertEq(exit.purse, tokenId == STOA ? 2 : 1, "the fee purse of the token's series");
            assertEq(exit.tokenId, tokenId, "token");
            assertEq(exit.value, 1000, "the queue's fee");
        }
    }

    function test_FEES_1_Collected() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            vm.expectEmit(address(fees));
            emit IFees.Collected(tokenId, tokenId);
            collect(tokenId, 1500);
        }
    }

    function test_FEES_1_purse() public view {
        uint8[5] memory ids = [0, 1, 2, 3, 255];
        uint8[5] memory want = [1, 1, 2, 2, 128];
        for (uint256 i; i < 5; ++i) assertEq(fees.purse(ids[i]), want[i], "purse");
    }
}
