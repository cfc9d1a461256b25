// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {EdwardsKey} from "../src/EdwardsKey.sol";
import {Fees} from "../src/Fees.sol";
import {Rollup} from "../src/Rollup.sol";
import {Staking} from "../src/Staking.sol";
import {StoaToken} from "../src/StoaToken.sol";
import {Treasury} from "../src/Treasury.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IFees} from "../src/interfaces/IFees.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStoaToken} from "../src/interfaces/IStoaToken.sol";
import {Reenterer, Refuser} from "./mocks/Accounts.sol";
import {MockBridge} from "./mocks/MockBridge.sol";
import {FeeToken} from "./mocks/Tokens.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";
import {TokenFixture} from "./utils/TokenFixture.sol";

/// @dev The rules FEES-1 to FEES-4, around a bridge that owes what the test says.
contract FeesTest is TokenFixture {
    /// @dev What FEES-2 says of an amount, with shares of 40 and 30 per cent.
    function split(uint8 tokenId, uint256 amount) private pure returns (uint256 toStakers, uint256 burnt, uint256 rest) {
        toStakers = amount * 4000 / 10_000;
        if (tokenId == STOA) burnt = amount * 3000 / 10_000;
        rest = amount - toStakers - burnt;
    }

    function expectSplit(uint8 tokenId, uint256 amount) private {
        (uint256 toStakers, uint256 burnt, uint256 rest) = split(tokenId, amount);
        uint256 supply = stoa.totalSupply();
        uint256 stakers = balance(tokenId, address(staking));
        uint256 treasured = balance(tokenId, address(treasury));
        uint256 held = staking.rewards(tokenId).held;
        uint256 sum = fees.sum(tokenId);
        vm.expectEmit(address(fees));
        emit IFees.Distributed(tokenId, toStakers, burnt, rest);
        vm.prank(STRANGER);
        assertEq(fees.distribute(tokenId), amount, "amount");
        assertEq(balance(tokenId, address(staking)), stakers + toStakers, "to the stakers");
        assertEq(staking.rewards(tokenId).held, held + toStakers, "the stake knows of it");
        assertEq(stoa.totalSupply(), supply - burnt, "burned");
        assertEq(balance(tokenId, address(treasury)), treasured + rest, "to the treasury");
        assertEq(balance(tokenId, address(fees)), 0, "and nothing is left");
        assertEq(fees.sum(tokenId), sum + amount, "sum");
    }

    function expectNothing(uint8 tokenId) private {
        vm.expectRevert(abi.encodeWithSelector(IFees.NothingToDistribute.selector, tokenId));
        fees.distribute(tokenId);
    }

    /* CONSTRUCTION */

    function deploy(IStaking staking_, IFees.Shares memory shares) external returns (Fees) {
        return new Fees(staking_, treasury, shares);
    }

    function test_construction() public view {
        assertEq(fees.bridge(), address(bridge), "bridge");
        assertEq(fees.staking(), address(staking), "staking");
        assertEq(fees.treasury(), address(treasury), "treasury");
        assertEq(fees.executor(), EXECUTOR, "executor");
        assertTrue(fees.shares().stakers == 4000 && fees.shares().burnt == 3000, "shares");
    }

    function test_construction_WrongFees() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.WrongFees.selector, nextContract(0), address(fees)));
        this.deploy(staking, IFees.Shares(4000, 3000));
    }

    function test_construction_shares() public {
        Staking another = new Staking(IBridge(address(bridge)), nextContract(1));
        vm.expectRevert(abi.encodeWithSelector(IFees.StakersShareTooLarge.selector, 5000, 5001));
        this.deploy(another, IFees.Shares(5001, 3000));
    }

    /* FEES-1 */

    function test_FEES_1_collect() public {
        vm.deal(STRANGER, 5000);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            vm.expectEmit(address(fees));
            emit IFees.Collected(tokenId, tokenId);
            vm.prank(STRANGER);
            assertEq(fees.collect{value: 1500}(tokenId), tokenId, "index");
            MockBridge.Exit memory exit = bridge.exitAt(tokenId);
            assertEq(exit.sender, address(fees), "owner of the purse");
            assertEq(exit.purse, tokenId == STOA ? 2 : 1, "the fee purse of the token's series");
            assertEq(exit.tokenId, tokenId, "token");
            assertEq(exit.value, 1000, "the queue's fee");
        }
        assertEq(STRANGER.balance, 2000, "the rest came back");
        assertEq(address(fees).balance, 0, "nothing stays");
        assertEq(bridge.credits(address(fees), ETH), 0, "nor becomes a fee");
    }

    function test_FEES_1_ValueTooSmall() public {
        vm.deal(STRANGER, 5000);
        give(ETH, address(fees), 1 ether); // not what pays the queue
        vm.expectRevert(abi.encodeWithSelector(IFees.ValueTooSmall.selector, 1000, 999));
        vm.prank(STRANGER);
        fees.collect{value: 999}(0);
        vm.prank(STRANGER);
        fees.collect{value: 1000}(0);
        assertEq(address(fees).balance, 1 ether, "untouched");
        bridge.charge(0);
        fees.collect(0);
    }

    function test_FEES_1_UnknownToken() public {
        vm.deal(STRANGER, 5000);
        vm.startPrank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 3));
        fees.collect{value: 1000}(3);
        vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, 255));
        fees.distribute(255);
        vm.stopPrank();
    }

    function test_FEES_1_EthTransferFailed() public {
        Refuser proud = new Refuser();
        vm.deal(address(proud), 5000);
        vm.expectRevert(abi.encodeWithSelector(IFees.EthTransferFailed.selector, address(proud), 1));
        vm.prank(address(proud));
        fees.collect{value: 1001}(0);
        vm.prank(address(proud));
        fees.collect{value: 1000}(0);
    }

    /* FEES-2 */

    function test_FEES_2_distribute() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 10_001);
            expectSplit(tokenId, 10_001);
            expectNothing(tokenId);
        }
    }

    function test_fuzz_FEES_2_everyUnitGoesSomewhere(uint256 seed, uint256 amount, uint256 given) public {
        uint8 tokenId = uint8(seed % 3);
        uint256 most = tokenId == STOA ? ALLOCATED / 2 : type(uint112).max / 2;
        (amount, given) = (bound(amount, 1, most), bound(given, 0, most));
        owe(tokenId, amount);
        give(tokenId, address(fees), given);
        expectSplit(tokenId, amount + given);
    }

    function test_FEES_2_aUnitIsTheTreasurys() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 1);
            expectSplit(tokenId, 1);
            assertEq(balance(tokenId, address(treasury)), 1, "rounded down");
        }
    }

    /// @dev What of a token is held up is held up alone.
    function test_FEES_2_tokensAreApart() public {
        owe(ETH, 100);
        owe(STOA, 100);
        expectNothing(DOLLAR);
        expectSplit(STOA, 100);
        expectSplit(ETH, 100);
    }

    /// @dev Of a token that keeps a part the stake counts what arrives.
    function test_FEES_2_feesOnTransfer() public {
        FeeToken token = new FeeToken();
        vm.etch(address(dollar), address(token).code);
        owe(DOLLAR, 100_000);
        fees.distribute(DOLLAR);
        uint256 arrived = 99_000 * 4 / 10 * 99 / 100; // one per cent to here, and one on
        assertEq(balance(DOLLAR, address(staking)), arrived, "arrived");
        assertEq(staking.rewards(DOLLAR).held, arrived, "and counts");
    }

    /// @dev Anyone may have the bridge pay before.
    function test_attack_claimForBeforeDistribute() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 5000);
            vm.prank(STRANGER);
            bridge.claimFor(address(fees), tokenId);
            expectSplit(tokenId, 5000);
        }
    }

    /// @dev Who makes a token from nothing can send more than any sum holds.
    function test_attack_aGiftTooLargeToSplit() public {
        dollar.mint(address(fees), 1 << 255);
        uint256 most = type(uint112).max;
        for (uint256 i; i < 3; ++i) assertEq(fees.distribute(DOLLAR), most, "a part of it");
        assertEq(staking.rewards(DOLLAR).held, 3 * (most * 4 / 10), "held");
        stake(ALICE, ONE_STOA, 0);
        pass(WEEK);
        assertTrue(claim(ALICE, DOLLAR) > most / 2, "claims go on");
    }

    /// @dev With the rest of his ETH the caller has everything called again.
    function test_attack_reentrancyByTheRefund() public {
        Reenterer attacker = new Reenterer();
        vm.deal(address(attacker), 10_000);
        owe(ETH, 5000);
        bytes[2] memory calls = [abi.encodeCall(IFees.distribute, (0)), abi.encodeCall(IFees.collect, (0))];
        for (uint256 i; i < 2; ++i) {
            attacker.arm(address(fees), i * 1000, calls[i]);
            vm.prank(address(attacker));
            fees.collect{value: 2000}(0);
            assertTrue(!attacker.succeeded(), "refused");
            assertEq(bytes32(bytes4(attacker.answer())), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
        }
        // what is not guarded pays the fees what they are owed
        attacker.arm(address(bridge), 0, abi.encodeCall(IBridge.claimFor, (address(fees), 0)));
        vm.prank(address(attacker));
        fees.collect{value: 2000}(0);
        assertTrue(attacker.succeeded(), "paid in between");
        assertEq(address(attacker).balance, 7000, "three fees");
        expectSplit(ETH, 5000);
    }

    /* FEES-3 */

    function test_FEES_3_setShares() public {
        owe(STOA, 10_000);
        vm.expectEmit(address(fees));
        emit IFees.SharesChanged(0, 10_000);
        vm.prank(EXECUTOR);
        fees.setShares(IFees.Shares(0, 10_000));
        uint256 supply = stoa.totalSupply();
        fees.distribute(STOA);
        assertEq(stoa.totalSupply(), supply - 10_000, "all burned");
        owe(ETH, 10_000);
        fees.distribute(ETH);
        assertEq(address(treasury).balance, 10_000, "but ETH, which is not burned");
    }

    function test_FEES_3_bounds() public {
        vm.startPrank(EXECUTOR);
        vm.expectRevert(abi.encodeWithSelector(IFees.StakersShareTooLarge.selector, 5000, 5001));
        fees.setShares(IFees.Shares(5001, 2000));
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 5000, 5001));
        fees.setShares(IFees.Shares(5000, 5001));
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 9999, 1999));
        fees.setShares(IFees.Shares(1, 1999));
        fees.setShares(IFees.Shares(5000, 5000));
        fees.setShares(IFees.Shares(5000, 2000));
        vm.stopPrank();
    }

    function test_FEES_3_NotExecutor() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.NotExecutor.selector, EXECUTOR, STRANGER));
        vm.prank(STRANGER);
        fees.setShares(IFees.Shares(5000, 2000));
    }

    /* FEES-4 */

    function test_FEES_4_sums() public {
        uint256 t = block.timestamp;
        owe(ETH, 700);
        fees.distribute(ETH);
        owe(ETH, 50);
        fees.distribute(ETH); // in the same second
        vm.expectRevert(abi.encodeWithSelector(IFees.TimeNotOver.selector, t - 1, t));
        fees.sumAt(ETH, t);
        pass(100);
        give(ETH, address(fees), 6);
        fees.distribute(ETH);
        pass(1);
        assertEq(fees.sumAt(ETH, t - 1), 0, "before");
        assertEq(fees.sumAt(ETH, t), 750, "both of a second");
        assertEq(fees.sumAt(ETH, t + 99), 750, "between");
        assertEq(fees.sumAt(ETH, t + 100), 756, "a gift counts");
        assertEq(fees.sum(ETH), 756, "ever");
        assertEq(fees.sumAt(DOLLAR, t + 100), 0, "by token");
        uint256 ever = type(uint256).max;
        vm.expectRevert(abi.encodeWithSelector(IFees.TimeNotOver.selector, t + 100, ever));
        fees.sumAt(ETH, ever);
    }

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_distribute() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 5000);
            fees.distribute(tokenId);
            pass(1 days);
        }
        owe(ETH, 5000);
        fees.distribute(ETH);
        vm.snapshotGasLastCall("Fees: split of ETH");
        owe(STOA, 5000);
        fees.distribute(STOA);
        vm.snapshotGasLastCall("Fees: split of STOA");
    }
}

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
