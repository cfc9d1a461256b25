// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Emission} from "../../src/Emission.sol";
import {Fees} from "../../src/Fees.sol";
import {Staking} from "../../src/Staking.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {Treasury} from "../../src/Treasury.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {MockBridge} from "../mocks/MockBridge.sol";
import {Test} from "./Test.sol";

/// @notice The token, the fees, the emission, the treasury and the stake, around a bridge that owes what the test says. This contract owns what
/// the token allocates.
abstract contract TokenFixture is Test {
    address internal constant EXECUTOR = address(0xe4ec);
    address internal constant TIMELOCK = address(0x71e10c);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant STRANGER = address(0x57a4);

    uint256 internal constant BEGINNING = 1_800_000_000;
    uint256 internal constant ONE_STOA = 10 ** 9;
    uint256 internal constant ALLOCATED = 400_000_000 * ONE_STOA;
    uint256 internal constant V = 100 * ONE_STOA; // the virtual weight
    uint256 internal constant WEEK = 7 days;

    uint8 internal constant ETH = 0;
    uint8 internal constant DOLLAR = 1;
    uint8 internal constant STOA = 2;

    uint256 internal constant EPOCH = 30 days;
    uint256 internal constant FIRST_BUDGET = 6_000_000 * ONE_STOA;
    uint64 internal constant DECAY = 0.99e18; // all budgets together: 600 million STOA

    MockBridge internal bridge;
    TestDollar internal dollar;
    StoaToken internal stoa;
    Treasury internal treasury;
    Staking internal staking;
    Fees internal fees;
    Emission internal emission;

    function setUp() public virtual {
        vm.warp(BEGINNING);
        deployAll(config());
    }

    function deployAll(IEmission.Config memory c) internal {
        dollar = new TestDollar();
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(address(this), ALLOCATED);
        stoa = new StoaToken(nextContract(5), TIMELOCK, list);
        bridge = new MockBridge(address(dollar), address(stoa));
        treasury = new Treasury(EXECUTOR);
        staking = new Staking(IBridge(address(bridge)), nextContract(1));
        fees = new Fees(staking, treasury, IFees.Shares(4000, 3000));
        emission = new Emission(fees, c);
    }

    /// @dev The address of a contract that this one makes: of the next one, or a later one.
    function nextContract(uint256 later) internal view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + later);
    }

    /// @dev 1,000 STOA for an ETH, one for a dollar, a tenth of a STOA for one.
    function config() internal pure returns (IEmission.Config memory c) {
        c.start = uint48(BEGINNING + 1 days);
        c.length = uint48(EPOCH);
        c.firstBudget = uint128(FIRST_BUDGET);
        c.decay = DECAY;
        c.factors = [uint128(1e12), 1000e18, 0.1e18];
        c.bounds = [uint128(2e12), 2000e18, 0.2e18];
    }

    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
    }

    /* MONEY */

    function balance(uint8 tokenId, address account) internal view returns (uint256) {
        if (tokenId == ETH) return account.balance;
        return IERC20(bridge.token(tokenId)).balanceOf(account);
    }

    /// @dev Gives an account what it did not have.
    function give(uint8 tokenId, address account, uint256 amount) internal {
        if (tokenId == ETH) vm.deal(account, account.balance + amount);
        else if (tokenId == DOLLAR) dollar.mint(account, amount);
        else stoa.transfer(account, amount);
    }

    /// @dev A batch took fees out of the rollup.
    function owe(uint8 tokenId, uint256 amount) internal {
        give(tokenId, address(bridge), amount);
        bridge.owe(address(fees), tokenId, amount);
    }

    /// @dev Brings rewards to the stake, in the name of the fees.
    function bring(uint8 tokenId, uint256 amount) internal {
        give(tokenId, address(fees), amount);
        vm.startPrank(address(fees));
        if (tokenId != ETH) IERC20(bridge.token(tokenId)).approve(address(staking), amount);
        staking.notify{value: tokenId == ETH ? amount : 0}(tokenId, amount);
        vm.stopPrank();
    }

    /* STAKES */

    /// @dev Gives an account STOA, and stakes them.
    function stake(address account, uint256 amount, uint8 lock) internal returns (uint256 position) {
        stoa.transfer(account, amount);
        vm.startPrank(account);
        stoa.approve(address(staking), amount);
        position = staking.stake(amount, lock);
        vm.stopPrank();
    }

    function claim(address account, uint8 tokenId) internal returns (uint256) {
        vm.prank(account);
        return staking.claim(tokenId);
    }
}
