// SPDX-License-Identifier: Apache-2.0

// attacks on the treasury
// ├── the executor can spend nothing that stakers own: test_attack_aGrantOfWhatStakersOwn
// └── who is paid and calls back has no more to say than before: test_attack_reentrancyByWhoIsPaid

pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {Reenterer} from "../mocks/Accounts.sol";
import {TreasuryFixture} from "../utils/TreasuryFixture.sol";

contract TreasuryAttacksTest is TreasuryFixture {
    /// @dev What stakers and their rewards are is no treasury's: all that it can grant is what it has.
    function test_attack_aGrantOfWhatStakersOwn() public {
        stake(ALICE, 5000, 0);
        bring(STOA, 700);
        give(STOA, address(treasury), 10);
        uint256 all = stoa.balanceOf(address(staking));
        assertEq(all, 5700, "stake and rewards");
        vm.startPrank(EXECUTOR);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(treasury), 10, 11));
        treasury.grant(address(stoa), STRANGER, 11, ITreasury.Schedule(0, 0, 0));
        vm.expectRevert(); // the stake is no token
        treasury.pay(address(staking), STRANGER, 1);
        treasury.pay(address(stoa), STRANGER, 10);
        vm.stopPrank();
        assertEq(stoa.balanceOf(address(staking)), all, "untouched");
    }

    /// @dev Who is paid calls back: he has no more to say than before.
    function test_attack_reentrancyByWhoIsPaid() public {
        Reenterer attacker = new Reenterer();
        give(ETH, address(treasury), 100);
        attacker.arm(address(treasury), 0, abi.encodeCall(ITreasury.pay, (NO_TOKEN, address(attacker), 50)));
        vm.prank(EXECUTOR);
        treasury.pay(NO_TOKEN, address(attacker), 50);
        assertEq(bytes32(bytes4(attacker.answer())), ITreasury.NotExecutor.selector, "refused");
        assertEq(address(attacker).balance, 50, "paid once");
    }
}
