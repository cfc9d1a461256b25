// SPDX-License-Identifier: Apache-2.0

// fees of a rollup
// ├── a collection enters the queue, a batch proves what was there, and it is split, of each token: test_FEES_1_collect
// ├── a collection costs what the queue costs, which grows with it: test_FEES_1_aLongQueue
// └── gas of a collection: test_gas_collect

pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {Fees} from "../../src/Fees.sol";
import {Rollup} from "../../src/Rollup.sol";
import {Staking} from "../../src/Staking.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {Treasury} from "../../src/Treasury.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {RollupFixture} from "../utils/RollupFixture.sol";

/// @dev The fees of a rollup, by its real bridge: the demand in the queue, the batch, the split.
contract FeesOfARollupTest is RollupFixture {
    address private constant EXECUTOR = address(0xe4ec);

    StoaToken private token;
    Treasury private treasury;
    Staking private staking;
    Fees private fees;

    function setUp() public override {
        super.setUp();
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(ALICE, 1e15);
        token = new StoaToken(address(1), TIMELOCK, list);
        rollup = new Rollup(config());
        deployBridge(address(dollar), address(token), QUEUE_FEE);
        dollar.mint(ALICE, 1e15);
        treasury = new Treasury(EXECUTOR);
        staking = new Staking(bridge, vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        fees = new Fees(staking, treasury, IFees.Shares(4000, 3000));
    }

    function test_FEES_1_collect() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) throughABatch(tokenId);
        assertEq(token.totalSupply(), 1e15 - 300_000, "burned");
    }

    /// @dev Alice deposits into her purse; of what she paid in fees, a batch proves a million units to have left the fee purse.
    function throughABatch(uint8 tokenId) private {
        IERC20 paid = IERC20(tokenId == 0 ? address(dollar) : bridge.token(tokenId));
        vm.startPrank(ALICE);
        paid.approve(address(bridge), 2_000_000);
        uint256 value = QUEUE_FEE + (tokenId == 0 ? 2_000_000 : 0);
        bridge.deposit{value: value}(tokenId, 2_000_000, 9, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0));
        vm.stopPrank();

        uint256 purse = tokenId == 2 ? 2 : 1;
        bytes26 before = queueHash(rollup.head().queueLength);
        uint256 had = BOB.balance;
        vm.prank(BOB);
        uint64 index = fees.collect{value: 3 * QUEUE_FEE}(tokenId);
        assertEq(had - BOB.balance, QUEUE_FEE, "one fee of the queue");
        bytes32 leaf = keccak256(abi.encodePacked(fullExitWords(purse, tokenId, address(fees))));
        bytes26 want = bytes26(keccak256(abi.encodePacked(before, leaf)));
        assertEq(bytes32(queueHash(index + 1)), bytes32(want), "entry");
        assertEq(bridge.credits(address(fees), 0), 0, "no excess");

        Batch memory b = next();
        b.queueCount = 2;
        b.s = new uint256[8][](2);
        b.s[0] = depositRow(0, 1, 9, tokenId, 2_000_000, ALICE);
        b.s[1] = fullExitRow(1, 1, purse, tokenId, 1_000_000, address(fees));
        submit(b);
        assertEq(bridge.credits(address(fees), tokenId), 1_000_000, "proven");
        fees.distribute(tokenId);
        assertEq(staking.rewards(tokenId).held, 400_000, "to the stakers");
        uint256 rest = tokenId == 0 ? address(treasury).balance : paid.balanceOf(address(treasury));
        assertEq(rest, tokenId == 2 ? 300_000 : 600_000, "to the treasury");
        assertEq(fees.sum(tokenId), 1_000_000, "sum");
    }

    /// @dev What the queue costs grows with it, and is paid as it is then.
    function test_FEES_1_aLongQueue() public {
        vm.startPrank(BOB);
        for (uint256 i; i < 256; ++i) bridge.force{value: QUEUE_FEE}(7, 1);
        vm.expectRevert(abi.encodeWithSelector(IFees.ValueTooSmall.selector, 2 * QUEUE_FEE, QUEUE_FEE));
        fees.collect{value: QUEUE_FEE}(0);
        fees.collect{value: 2 * QUEUE_FEE}(0);
        vm.stopPrank();
        assertEq(bridge.credits(address(fees), 0), 0, "exactly");
    }

    /// hardhat-config: isolate = true
    function test_gas_collect() public {
        vm.startPrank(BOB);
        fees.collect{value: QUEUE_FEE}(1);
        fees.collect{value: QUEUE_FEE}(1);
        vm.snapshotGasLastCall("Fees: collection");
        vm.stopPrank();
    }
}
