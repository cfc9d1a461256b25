// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the token is made by another contract
// │   └── it reverts with WrongEmission: test_construction_WrongEmission
// ├── when epoch 0 began already
// │   └── it reverts with StartOutOfRange: test_EMISSION_1_StartOutOfRange_past
// ├── when epoch 0 begins in more than a year
// │   └── it reverts with StartOutOfRange: test_EMISSION_1_StartOutOfRange_future
// ├── when an epoch is shorter than an hour
// │   └── it reverts with LengthOutOfRange: test_EMISSION_1_LengthOutOfRange_short
// ├── when an epoch is longer than a year
// │   └── it reverts with LengthOutOfRange: test_EMISSION_1_LengthOutOfRange_long
// ├── when the budgets would not become smaller
// │   └── it reverts with DecayTooLarge: test_EMISSION_2_DecayTooLarge
// ├── when what there is and all budgets are more than the cap
// │   ├── it reverts with BudgetTooLarge: test_EMISSION_2_BudgetTooLarge
// │   ├── it reverts with BudgetTooLarge, of the largest numbers: test_EMISSION_2_BudgetTooLarge_largest
// │   └── it reverts with BudgetTooLarge, for what is abroad counts: test_EMISSION_2_BudgetTooLarge_abroad
// ├── when fees in STOA could make more than is burned of them
// │   └── it reverts with BoundTooLarge: test_EMISSION_5_BoundTooLarge
// ├── when a factor is above its bound
// │   └── it reverts with FactorTooLarge, of each token: test_EMISSION_5_FactorTooLarge
// └── otherwise
//     ├── it takes fees, token, treasury and executor of the fees: test_construction
//     ├── it has the numbers that it is given: test_construction_numbers
//     ├── it takes each number on its bounds: test_EMISSION_1_bounds
//     ├── it takes all that is below the cap: test_EMISSION_2_bounds
//     ├── it takes factors and bounds of nothing, and bounds of any size but STOA's: test_EMISSION_5_bounds
//     └── it emits FactorChanged, of each token, from epoch 0: test_EMISSION_5_construction_FactorChanged

pragma solidity 0.8.37;

import {Emission} from "../../src/Emission.sol";
import {Fees} from "../../src/Fees.sol";
import {Staking} from "../../src/Staking.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {Treasury} from "../../src/Treasury.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {MockBridge} from "../mocks/MockBridge.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionConstructorTest is EmissionFixture {
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

    function test_construction_WrongEmission() public {
        vm.expectRevert(abi.encodeWithSelector(IEmission.WrongEmission.selector, nextContract(0), address(emission)));
        this.deploy(config());
    }

    function expectStartError(uint256 start) private {
        IEmission.Config memory c = config();
        c.start = uint48(start);
        uint256 most = BEGINNING + 365 days;
        expectConfigError(c, abi.encodeWithSelector(IEmission.StartOutOfRange.selector, BEGINNING, most, start));
    }

    function test_EMISSION_1_StartOutOfRange_past() public {
        expectStartError(BEGINNING - 1);
        expectStartError(0);
    }

    function test_EMISSION_1_StartOutOfRange_future() public {
        expectStartError(BEGINNING + 365 days + 1);
    }

    function expectLengthError(uint256 length) private {
        IEmission.Config memory c = config();
        c.length = uint48(length);
        expectConfigError(c, abi.encodeWithSelector(IEmission.LengthOutOfRange.selector, 1 hours, 365 days, length));
    }

    function test_EMISSION_1_LengthOutOfRange_short() public {
        expectLengthError(1 hours - 1);
        expectLengthError(0);
    }

    function test_EMISSION_1_LengthOutOfRange_long() public {
        expectLengthError(365 days + 1);
    }

    function test_EMISSION_2_DecayTooLarge() public {
        IEmission.Config memory c = config();
        c.decay = uint64(ONE);
        expectConfigError(c, abi.encodeWithSelector(IEmission.DecayTooLarge.selector, ONE - 1, ONE));
        c.decay = type(uint64).max;
        expectConfigError(c, abi.encodeWithSelector(IEmission.DecayTooLarge.selector, ONE - 1, type(uint64).max));
    }

    function test_EMISSION_2_BudgetTooLarge() public {
        IEmission.Config memory c = config();
        c.firstBudget += 1; // a hundred units more in all
        uint256 cap = stoa.CAP();
        expectConfigError(c, abi.encodeWithSelector(IEmission.BudgetTooLarge.selector, cap, cap + 100));
    }

    function test_EMISSION_2_BudgetTooLarge_largest() public {
        IEmission.Config memory c = config();
        uint256 cap = stoa.CAP();
        c.firstBudget = type(uint128).max;
        c.decay = uint64(ONE) - 1;
        expectConfigError(
            c, abi.encodeWithSelector(IEmission.BudgetTooLarge.selector, cap, ALLOCATED + uint256(type(uint128).max) * ONE)
        );
    }

    /// @dev A part of the tokens went abroad before the emission was deployed.
    function test_EMISSION_2_BudgetTooLarge_abroad() public {
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(address(this), ALLOCATED);
        stoa = new StoaToken(nextContract(5), TIMELOCK, list);
        bridge = new MockBridge(address(dollar), address(stoa));
        treasury = new Treasury(EXECUTOR);
        staking = new Staking(IBridge(address(bridge)), nextContract(1));
        fees = new Fees(staking, treasury, IFees.Shares(4000, 3000));
        vm.prank(TIMELOCK);
        stoa.setTokenBridge(address(this));
        stoa.approve(address(this), 1000);
        stoa.crosschainBurn(address(this), 1000);

        IEmission.Config memory c = config();
        c.firstBudget += 1;
        uint256 cap = stoa.CAP();
        vm.expectRevert(abi.encodeWithSelector(IEmission.BudgetTooLarge.selector, cap, cap + 100));
        this.deploy(c);
        c.firstBudget -= 1;
        this.deploy(c);
    }

    function test_EMISSION_5_BoundTooLarge() public {
        IEmission.Config memory c = config();
        c.bounds[STOA] = 0.2e18 + 1;
        expectConfigError(c, abi.encodeWithSelector(IEmission.BoundTooLarge.selector, 0.2e18, 0.2e18 + 1));
    }

    function test_EMISSION_5_FactorTooLarge() public {
        for (uint256 i; i < 3; ++i) {
            IEmission.Config memory c = config();
            c.factors[i] = c.bounds[i] + 1;
            expectConfigError(c, abi.encodeWithSelector(IEmission.FactorTooLarge.selector, i, c.bounds[i], c.factors[i]));
        }
    }

    function test_construction() public view {
        assertEq(emission.fees(), address(fees), "fees");
        assertEq(emission.stoa(), address(stoa), "stoa");
        assertEq(emission.treasury(), address(treasury), "treasury");
        assertEq(emission.executor(), EXECUTOR, "executor");
    }

    function test_construction_numbers() public view {
        assertEq(emission.start(), START, "start");
        assertEq(emission.length(), EPOCH, "length");
        assertEq(emission.firstBudget(), FIRST_BUDGET, "first budget");
        assertEq(emission.decay(), DECAY, "decay");
        IEmission.Config memory c = config();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(emission.factor(tokenId, 0), c.factors[tokenId], "factor");
            assertEq(emission.bound(tokenId), c.bounds[tokenId], "bound");
        }
    }

    function test_EMISSION_1_bounds() public {
        IEmission.Config memory c = config();
        c.start = uint48(BEGINNING);
        c.length = 1 hours;
        Emission least = this.deployAnew(c);
        assertTrue(least.start() == BEGINNING && least.length() == 1 hours, "least");
        assertEq(least.begun(), 1, "it begins at once");
        c.start = uint48(BEGINNING + 365 days);
        c.length = 365 days;
        Emission most = this.deployAnew(c);
        assertTrue(most.start() == BEGINNING + 365 days && most.length() == 365 days, "most");
    }

    function test_EMISSION_2_bounds() public {
        IEmission.Config memory c = config(); // to the unit: all budgets together are 600 million STOA
        assertEq(ALLOCATED + uint256(c.firstBudget) * ONE / (ONE - c.decay), stoa.CAP(), "cap");
        this.deployAnew(c);
        (c.firstBudget, c.decay) = (0, uint64(ONE) - 1);
        this.deployAnew(c);
        (c.firstBudget, c.decay) = (uint128(stoa.CAP() - ALLOCATED), 0);
        Emission once = this.deployAnew(c);
        assertTrue(once.budget(0) == stoa.CAP() - ALLOCATED && once.budget(1) == 0, "all in one epoch");
    }

    function test_EMISSION_5_bounds() public {
        IEmission.Config memory c = config();
        (c.factors, c.bounds) = ([uint128(0), 0, 0], [uint128(0), 0, 0]);
        this.deployAnew(c);
        uint128 most = type(uint128).max;
        (c.factors, c.bounds) = ([most, most, 0.2e18], [most, most, 0.2e18]);
        Emission other = this.deployAnew(c);
        assertTrue(other.bound(ETH) == most && other.bound(STOA) == 0.2e18, "bounds");
        assertTrue(other.factor(DOLLAR, 0) == most && other.factor(STOA, 0) == 0.2e18, "factors");
    }

    function test_EMISSION_5_construction_FactorChanged() public {
        IEmission.Config memory c = config();
        address next = nextContract(6);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            vm.expectEmit(next);
            emit IEmission.FactorChanged(tokenId, c.factors[tokenId], 0);
        }
        this.deployAnew(c);
    }
}
