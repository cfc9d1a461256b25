// SPDX-License-Identifier: Apache-2.0

// budget
// ├── when the epoch is 0
// │   └── it is the first budget: test_EMISSION_2_first
// ├── when the epoch is far away
// │   └── it is nothing: test_EMISSION_2_farAway
// └── otherwise
//     ├── it is B q^e, but for rounding: test_EMISSION_2_budget
//     ├── it is never more than the exact one, nor much less, and falls: test_fuzz_EMISSION_2_fallsAndStaysBelowTheExact
//     └── it is what is left below the cap, all together: test_EMISSION_2_allBudgets

pragma solidity 0.8.37;

import {Emission} from "../../src/Emission.sol";
import {IEmission} from "../../src/interfaces/IEmission.sol";
import {EmissionFixture} from "../utils/EmissionFixture.sol";

contract EmissionBudgetTest is EmissionFixture {
    /// @dev Everything anew, for the token must name the emission.
    function deployAnew(IEmission.Config memory c) external returns (Emission) {
        deployAll(c);
        return emission;
    }

    function test_EMISSION_2_first() public view {
        assertEq(emission.budget(0), FIRST_BUDGET, "first");
        assertEq(emission.budget(1), FIRST_BUDGET * 99 / 100, "second");
    }

    function test_EMISSION_2_farAway() public view {
        assertEq(emission.budget(10_000), 0, "in the end");
        assertEq(emission.budget(type(uint256).max), 0, "ever");
    }

    function test_EMISSION_2_budget() public view {
        uint256 power = ONE;
        for (uint256 e; e < 40; ++e) {
            uint256 have = emission.budget(e);
            uint256 want = FIRST_BUDGET * power / ONE;
            assertTrue(have <= want + 1 && have + 1 >= want, "B q^e, but for rounding");
            power = power * DECAY / ONE;
        }
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

    /// @dev All budgets together are what is left below the cap, at most.
    function test_EMISSION_2_allBudgets() public view {
        uint256 sum;
        for (uint256 e; e < 4000; ++e) sum += emission.budget(e);
        assertTrue(ALLOCATED + sum <= stoa.CAP(), "cap");
        assertTrue(ALLOCATED + sum > stoa.CAP() - ONE_STOA, "and nearly that");
    }
}
