// SPDX-License-Identifier: Apache-2.0

// allowed
// ├── when the epoch is not over
// │   ├── it reverts with TimeNotOver, before the start: test_EMISSION_3_TimeNotOver_beforeTheStart
// │   ├── it reverts with TimeNotOver, in its last second, too: test_EMISSION_3_TimeNotOver
// │   └── it reverts with Panic, of an epoch that no time reaches: test_EMISSION_3_allowed_overflow
// ├── when there were no fees
// │   └── it is nothing: test_EMISSION_3_allowed_nothing
// ├── when the fees make less than the budget
// │   ├── it is what they make, each token by its factor: test_EMISSION_3_allTokens
// │   ├── it is rounded down, of each token: test_EMISSION_3_roundedDown
// │   └── it is the budget, when they make just that: test_EMISSION_2_allowed_theBudget
// ├── when the fees make more than the budget
// │   ├── it is the budget, of a unit more: test_EMISSION_2_allowed_oneMore
// │   └── it is the budget, of more than can be counted: test_attack_feesWithoutEnd
// └── otherwise
//     ├── it counts fees of the epoch's first and last second, and no others: test_EMISSION_1_seconds
//     ├── it counts each epoch by its own fees, factors and budget: test_EMISSION_3_allowed_epochs
//     └── it is still known when nobody can make it any more: test_EMISSION_4_allowed_expired

pragma solidity 0.8.37;

import {Emission} from "../../src/Emission.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {MockBridge} from "../mocks/MockBridge.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionAllowedTest is EmissionFixture {
    function expectTimeNotOver(uint256 epoch) private {
        uint256 last = START + (epoch + 1) * EPOCH - 1;
        vm.expectRevert(abi.encodeWithSelector(IFees.TimeNotOver.selector, block.timestamp - 1, last));
        emission.allowed(epoch);
    }

    function test_EMISSION_3_TimeNotOver_beforeTheStart() public view {
        (bool success, bytes memory answer) = address(emission).staticcall(abi.encodeCall(IEmission.allowed, (0)));
        assertTrue(!success && bytes4(answer) == IFees.TimeNotOver.selector, "both of its ends are to come");
    }

    function test_EMISSION_3_TimeNotOver() public {
        reach(0, 0);
        expectTimeNotOver(0);
        reach(0, EPOCH - 1);
        expectTimeNotOver(0);
        reach(1, 0);
        emission.allowed(0);
        expectTimeNotOver(1);
    }

    function test_EMISSION_3_allowed_overflow() public {
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        emission.allowed(type(uint256).max);
    }

    function test_EMISSION_3_allowed_nothing() public {
        reach(1, 0);
        assertEq(emission.allowed(0), 0, "nothing");
    }

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

    function test_EMISSION_2_allowed_theBudget() public {
        reach(0, 0);
        earn(ETH, FIRST_BUDGET * 1e6); // a million wei for a unit
        reach(1, 0);
        assertEq(emission.allowed(0), FIRST_BUDGET, "just the budget");
    }

    function test_EMISSION_2_allowed_oneMore() public {
        reach(0, 0);
        earn(ETH, (FIRST_BUDGET + 1) * 1e6);
        reach(1, 0);
        earn(ETH, (FIRST_BUDGET - 1) * 1e6);
        reach(2, 0);
        assertEq(emission.allowed(0), FIRST_BUDGET, "the budget");
        assertEq(emission.allowed(1), FIRST_BUDGET * 99 / 100, "the next one's");
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

    function test_EMISSION_3_allowed_epochs() public {
        for (uint256 e; e < 4; ++e) {
            reach(e, e * 1000);
            setFactor(ETH, uint128((e + 2) * 1e11)); // of the next epoch
            earn(ETH, (e + 1) * 1e9);
        }
        reach(4, 0);
        assertEq(emission.allowed(0), 1000, "first"); // its factor is that of the deployment
        for (uint256 e = 1; e < 4; ++e) assertEq(emission.allowed(e), (e + 1) * 100 * (e + 1), "later");
    }

    function test_EMISSION_4_allowed_expired() public {
        reach(0, 0);
        earn(ETH, 1e9);
        reach(100, 0);
        assertEq(emission.allowed(0), 1000, "what was allowed");
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
