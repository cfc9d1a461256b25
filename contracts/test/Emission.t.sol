// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Emission} from "../src/Emission.sol";
import {StoaToken} from "../src/StoaToken.sol";
import {IEmission} from "../src/interfaces/IEmission.sol";
import {IFees} from "../src/interfaces/IFees.sol";
import {IStoaToken} from "../src/interfaces/IStoaToken.sol";
import {MockBridge} from "./mocks/MockBridge.sol";
import {TokenFixture} from "./utils/TokenFixture.sol";

/// @dev The rules EMISSION-1 to EMISSION-5.
contract EmissionTest is TokenFixture {
    uint256 private constant START = BEGINNING + 1 days;
    uint256 private constant ONE = 1e18;

    /// @dev Fees of a token are split now.
    function earn(uint8 tokenId, uint256 amount) private {
        owe(tokenId, amount);
        fees.distribute(tokenId);
    }

    function reach(uint256 epoch, uint256 second) private {
        vm.warp(START + epoch * EPOCH + second);
    }

    function expectMint(uint256 epoch, uint256 amount) private {
        uint256 had = stoa.balanceOf(address(treasury));
        uint256 supply = stoa.totalSupply();
        vm.expectEmit(address(emission));
        emit IEmission.Minted(epoch, amount);
        vm.prank(STRANGER);
        assertEq(emission.mint(epoch), amount, "amount");
        assertEq(stoa.balanceOf(address(treasury)), had + amount, "for the treasury");
        assertEq(stoa.totalSupply(), supply + amount, "made");
        assertTrue(emission.minted(epoch), "done");
    }

    function expectMintError(uint256 epoch, bytes memory err) private {
        vm.expectRevert(err);
        emission.mint(epoch);
    }

    function notOver(uint256 begun, uint256 epoch) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IEmission.EpochNotOver.selector, begun, epoch);
    }

    /* CONSTRUCTION */

    function deploy(IEmission.Config memory c) external returns (Emission) {
        return new Emission(fees, c);
    }

    /// @dev Everything anew, for the token must name the emission.
    function deployAnew(IEmission.Config memory c) external returns (Emission) {
        deployAll(c);
        return emission;
    }

    function expectConfigError(IEmission.Config memory c, bytes memory err) private {
        vm.expectRevert(err);
        this.deployAnew(c);
    }

    function test_construction() public {
        assertEq(emission.fees(), address(fees), "fees");
        assertEq(emission.stoa(), address(stoa), "stoa");
        assertEq(emission.treasury(), address(treasury), "treasury");
        assertEq(emission.executor(), EXECUTOR, "executor");
        assertEq(emission.start(), START, "start");
        assertEq(emission.length(), EPOCH, "length");
        assertEq(emission.firstBudget(), FIRST_BUDGET, "first budget");
        assertEq(emission.decay(), DECAY, "decay");
        assertEq(emission.begun(), 0, "none has begun");
        IEmission.Config memory c = config();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(emission.factor(tokenId, 0), c.factors[tokenId], "factor");
            assertEq(emission.bound(tokenId), c.bounds[tokenId], "bound");
        }
        vm.expectRevert(abi.encodeWithSelector(IEmission.UnknownToken.selector, 3));
        emission.bound(3);
    }

    function test_construction_WrongEmission() public {
        vm.expectRevert(abi.encodeWithSelector(IEmission.WrongEmission.selector, nextContract(0), address(emission)));
        this.deploy(config());
    }

    function test_EMISSION_1_bounds() public {
        IEmission.Config memory c = config();
        uint256 most = BEGINNING + 365 days;
        uint256[2] memory starts = [BEGINNING - 1, most + 1];
        for (uint256 i; i < 2; ++i) {
            c.start = uint48(starts[i]);
            expectConfigError(c, abi.encodeWithSelector(IEmission.StartOutOfRange.selector, BEGINNING, most, starts[i]));
        }
        c.start = uint48(most);
        uint256[2] memory lengths = [uint256(1 hours) - 1, 365 days + 1];
        for (uint256 i; i < 2; ++i) {
            c.length = uint48(lengths[i]);
            expectConfigError(c, abi.encodeWithSelector(IEmission.LengthOutOfRange.selector, 1 hours, 365 days, lengths[i]));
        }
        c.length = 1 hours;
        this.deployAnew(c);
    }

    function test_EMISSION_2_bounds() public {
        IEmission.Config memory c = config();
        c.decay = uint64(ONE);
        expectConfigError(c, abi.encodeWithSelector(IEmission.DecayTooLarge.selector, ONE - 1, ONE));
        c.decay = DECAY;
        c.firstBudget += 1; // a hundred units more in all
        uint256 cap = stoa.CAP();
        expectConfigError(c, abi.encodeWithSelector(IEmission.BudgetTooLarge.selector, cap, cap + 100));
        c.firstBudget = type(uint128).max;
        c.decay = uint64(ONE) - 1;
        expectConfigError(
            c, abi.encodeWithSelector(IEmission.BudgetTooLarge.selector, cap, ALLOCATED + uint256(type(uint128).max) * ONE)
        );
    }

    function test_EMISSION_5_bounds() public {
        IEmission.Config memory c = config();
        c.bounds[STOA] = 0.2e18 + 1;
        expectConfigError(c, abi.encodeWithSelector(IEmission.BoundTooLarge.selector, 0.2e18, 0.2e18 + 1));
        for (uint256 i; i < 3; ++i) {
            c = config();
            c.factors[i] = c.bounds[i] + 1;
            expectConfigError(c, abi.encodeWithSelector(IEmission.FactorTooLarge.selector, i, c.bounds[i], c.factors[i]));
        }
    }

    /* EMISSION-1 */

    function test_EMISSION_1_epochs() public {
        assertEq(emission.begun(), 0, "before the start");
        vm.warp(START - 1);
        assertEq(emission.begun(), 0, "a second before");
        for (uint256 e; e < 4; ++e) {
            reach(e, 0);
            assertEq(emission.begun(), e + 1, "begins");
            reach(e, EPOCH - 1);
            assertEq(emission.begun(), e + 1, "goes on");
        }
    }

    /// @dev Fees of the first and of the last second of an epoch are its own; those before the start are of none.
    function test_EMISSION_1_seconds() public {
        vm.warp(START - 1);
        earn(ETH, 1e9);
        reach(0, 0);
        earn(ETH, 2e9);
        reach(0, EPOCH - 1);
        earn(ETH, 4e9);
        reach(1, 0);
        earn(ETH, 8e9);
        expectMint(0, 6000);
        reach(2, 0);
        expectMint(1, 8000);
    }

    /* EMISSION-2 */

    function test_EMISSION_2_budget() public view {
        uint256 power = ONE;
        for (uint256 e; e < 40; ++e) {
            uint256 have = emission.budget(e);
            uint256 want = FIRST_BUDGET * power / ONE;
            assertTrue(have <= want + 1 && have + 1 >= want, "B q^e, but for rounding");
            power = power * DECAY / ONE;
        }
        assertEq(emission.budget(0), FIRST_BUDGET, "first");
        assertEq(emission.budget(1), FIRST_BUDGET * 99 / 100, "second");
        assertEq(emission.budget(10_000), 0, "in the end");
        assertEq(emission.budget(type(uint256).max), 0, "ever");
    }

    /// @dev All budgets together are what is left below the cap, at most.
    function test_EMISSION_2_allBudgets() public view {
        uint256 sum;
        for (uint256 e; e < 4000; ++e) sum += emission.budget(e);
        assertTrue(ALLOCATED + sum <= stoa.CAP(), "cap");
        assertTrue(ALLOCATED + sum > stoa.CAP() - ONE_STOA, "and nearly that");
    }

    function test_fuzz_EMISSION_2_fallsAndStaysBelowTheExact(uint64 q, uint256 e) public {
        IEmission.Config memory c = config();
        (c.firstBudget, c.decay) = (1e17, uint64(bound(q, 0, 0.8e18)));
        e = bound(e, 0, 60);
        Emission other = this.deployAnew(c);
        uint256 exact = 1e17 << 64; // each step rounded up
        for (uint256 i; i < e; ++i) exact = (exact * c.decay + ONE - 1) / ONE;
        uint256 have = other.budget(e);
        assertTrue(have << 64 <= exact, "never more");
        assertTrue(have + 4 >= exact >> 64, "nor much less");
        assertTrue(other.budget(e + 1) <= have, "falls");
    }

    /// @dev The budget is the limit, however much is paid.
    function test_EMISSION_2_limits() public {
        reach(0, 0);
        earn(ETH, 1_000_000 ether);
        reach(1, 0);
        expectMint(0, FIRST_BUDGET);
    }

    /* EMISSION-3 */

    function test_EMISSION_3_allTokens() public {
        reach(0, 1000);
        earn(ETH, 3 ether);
        earn(DOLLAR, 70e6);
        earn(STOA, 11 * ONE_STOA);
        reach(1, 0);
        assertEq(emission.allowed(0), (3000 + 70) * ONE_STOA + 1.1e9, "each by its factor");
        expectMint(0, (3000 + 70) * ONE_STOA + 1.1e9);
    }

    function test_EMISSION_3_roundedDown() public {
        reach(0, 0);
        earn(ETH, 1e6 - 1); // just less than a unit
        earn(STOA, 9); // just less, too
        reach(1, 0);
        expectMint(0, 0);
    }

    function test_EMISSION_3_onceOnly() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(1, 0);
        expectMint(0, 1000 * ONE_STOA);
        expectMintError(0, abi.encodeWithSelector(IEmission.AlreadyMinted.selector, 0));
        earn(ETH, 1 ether); // of the next epoch
        expectMintError(0, abi.encodeWithSelector(IEmission.AlreadyMinted.selector, 0));
    }

    function test_fuzz_EMISSION_3_theLesserOfTheTwo(uint256 eth, uint256 dollars, uint256 tokens) public {
        (eth, dollars, tokens) = (bound(eth, 1, 1e24), bound(dollars, 1, 1e15), bound(tokens, 1, ALLOCATED));
        reach(0, 0);
        earn(ETH, eth);
        earn(DOLLAR, dollars);
        earn(STOA, tokens);
        reach(1, 0);
        uint256 earned = eth / 1e6 + dollars * 1000 + tokens / 10;
        expectMint(0, earned < FIRST_BUDGET ? earned : FIRST_BUDGET);
    }

    /// @dev Who makes a token from nothing cannot stop an epoch by a sum that no number holds.
    function test_attack_feesWithoutEnd() public {
        stoa = new StoaToken(nextContract(3), TIMELOCK, new IStoaToken.Allocation[](0));
        bridge = new MockBridge(address(dollar), address(stoa));
        EndlessFees endless = new EndlessFees(address(bridge), address(treasury));
        IEmission.Config memory c = config();
        (c.factors[0], c.bounds[0], c.factors[1], c.bounds[1]) = (0, 0, type(uint128).max, type(uint128).max);
        emission = new Emission(IFees(address(endless)), c);
        reach(1, 0);
        expectMint(0, FIRST_BUDGET);
    }

    /* EMISSION-4 */

    function test_EMISSION_4_onlyInTheEpochAfter() public {
        expectMintError(0, notOver(0, 0));
        reach(0, 0);
        earn(ETH, 1 ether);
        expectMintError(0, notOver(1, 0));
        reach(0, EPOCH - 1);
        expectMintError(0, notOver(1, 0));
        reach(1, 0);
        expectMintError(1, notOver(2, 1));
        expectMintError(type(uint256).max, notOver(2, type(uint256).max));
        reach(1, EPOCH - 1);
        expectMint(0, 1000 * ONE_STOA);
        reach(2, 0);
        expectMint(1, 0);
        reach(2, EPOCH - 1);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
    }

    /// @dev What was not made in time is never made, also not by another epoch.
    function test_EMISSION_4_expires() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(2, 0);
        expectMintError(0, abi.encodeWithSelector(IEmission.EpochExpired.selector, 1, 0));
        expectMint(1, 0);
        assertTrue(!emission.minted(0), "never made");
    }

    /* EMISSION-5 */

    function test_EMISSION_5_setFactor() public {
        reach(0, EPOCH - 1);
        earn(ETH, 1 ether);
        vm.startPrank(EXECUTOR);
        vm.expectEmit(address(emission));
        emit IEmission.FactorChanged(ETH, 5e11, 1);
        emission.setFactor(ETH, 5e11);
        emission.setFactor(ETH, 2e12); // the last word of an epoch counts
        vm.stopPrank();
        assertEq(emission.factor(ETH, 0), 1e12, "as it was");
        assertEq(emission.factor(ETH, 1), 2e12, "from the next one");
        assertEq(emission.factor(ETH, 7), 2e12, "on");
        reach(1, 0);
        earn(ETH, 1 ether);
        vm.prank(EXECUTOR);
        emission.setFactor(ETH, 0);
        expectMint(0, 1000 * ONE_STOA);
        reach(2, 0);
        earn(ETH, 1 ether);
        expectMint(1, 2000 * ONE_STOA);
        reach(3, 0);
        expectMint(2, 0);
    }

    /// @dev Before the start a change counts from the start.
    function test_EMISSION_5_beforeTheStart() public {
        vm.prank(EXECUTOR);
        emission.setFactor(DOLLAR, 1);
        assertEq(emission.factor(DOLLAR, 0), 1, "epoch 0");
    }

    /// @dev The fees are known when the epoch is nearly over: no factor can be made for them.
    function test_attack_aFactorAfterTheFees() public {
        reach(0, 0);
        earn(ETH, 1 ether);
        reach(0, EPOCH - 1);
        vm.prank(EXECUTOR);
        emission.setFactor(ETH, 2e12);
        reach(1, 0);
        vm.prank(EXECUTOR);
        emission.setFactor(ETH, 2e12);
        expectMint(0, 1000 * ONE_STOA);
    }

    /// @dev The executor sends the treasury's STOA round in circles, with the least shares and the largest factor: it has no more of it.
    function test_attack_feesToOneself() public {
        uint256 all = 1_000_000 * ONE_STOA;
        stoa.transfer(address(treasury), all);
        vm.startPrank(EXECUTOR);
        emission.setFactor(STOA, 0.2e18);
        fees.setShares(IFees.Shares(0, 2000));
        vm.stopPrank();
        reach(0, 0);
        for (uint256 i; i < 10; ++i) {
            uint256 left = stoa.balanceOf(address(treasury));
            vm.prank(EXECUTOR);
            treasury.pay(address(stoa), address(fees), left);
            fees.distribute(STOA);
        }
        reach(1, 0);
        assertTrue(emission.mint(0) > all * 8 / 10, "much is made");
        uint256 have = stoa.balanceOf(address(treasury));
        assertTrue(have <= all && have > all - 100, "but what was burned");
    }

    function test_EMISSION_5_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IEmission.NotExecutor.selector, EXECUTOR, STRANGER));
        vm.prank(STRANGER);
        emission.setFactor(ETH, 0);
        vm.startPrank(EXECUTOR);
        vm.expectRevert(abi.encodeWithSelector(IEmission.UnknownToken.selector, 3));
        emission.setFactor(3, 0);
        vm.expectRevert(abi.encodeWithSelector(IEmission.FactorTooLarge.selector, 1, 2000e18, 2000e18 + 1));
        emission.setFactor(DOLLAR, 2000e18 + 1);
        emission.setFactor(DOLLAR, 2000e18);
        vm.stopPrank();
    }

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_mint() public {
        for (uint256 e; e < 3; ++e) {
            reach(e, 0);
            for (uint8 tokenId; tokenId < 3; ++tokenId) earn(tokenId, 1e12);
        }
        emission.mint(1);
        vm.snapshotGasLastCall("Emission: an epoch");
    }
}

/// @dev Fees as far as the emission looks at them: more of them than can be counted.
contract EndlessFees {
    address public immutable bridge;
    address public immutable treasury;
    address public constant executor = address(0xe4ec);

    constructor(address bridge_, address treasury_) {
        (bridge, treasury) = (bridge_, treasury_);
    }

    function sumAt(uint8, uint256 timepoint) external pure returns (uint256) {
        return timepoint << 150;
    }
}
