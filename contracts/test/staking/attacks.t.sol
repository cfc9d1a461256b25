// SPDX-License-Identifier: Apache-2.0

// attacks on the stake
// ├── who stakes, claims, votes and leaves in one transaction gets nothing: test_attack_flashStake
// ├── who comes for a day when much is brought gets a day's part: test_attack_comingForTheReward
// ├── dust, as often as one likes, moves the end by nothing: test_attack_dustMovesTheEnd
// ├── who calls in every second takes nothing by rounding: test_attack_rounding
// ├── the first to stake makes no share too dear for the next: test_attack_firstDepositor
// ├── what falls to the virtual weight waits for nobody who brings it down with dust: test_attack_whatWaitsIsNotForWhoComes
// ├── what is sent past the fees is nobody's, and changes nothing: test_attack_donation
// ├── who is paid ETH can call nothing again: test_attack_reentrancyByAClaim
// ├── who refuses ETH holds up nobody: test_attack_refusesEth
// └── one stake is never two votes: test_attack_votesTwice

pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IFees} from "../../src/interfaces/IFees.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Reenterer, Refuser} from "../mocks/Accounts.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingAttacksTest is StakingFixture {
    /// @dev Stake, claim, vote and leave in one transaction.
    function test_attack_flashStake() public {
        stake(BOB, ONE_STOA, 0);
        owe(ETH, 100 ether);
        fees.distribute(ETH);
        pass(1 days);
        uint256 id = stake(ALICE, ALLOCATED / 2, 0);
        owe(ETH, 100 ether);
        fees.distribute(ETH);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, ALICE, ETH));
        claim(ALICE, ETH);
        request(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CooldownNotOver.selector, block.timestamp + COOLDOWN, block.timestamp));
        withdraw(ALICE, id);
        pass(1);
        assertEq(staking.getPastVotes(ALICE, block.timestamp - 1), 0, "no votes");
        pass(WEEK);
        assertEq(staking.earned(ALICE, ETH), 0, "no rewards");
    }

    /// @dev Who comes for a day when much is brought gets a day's part.
    function test_attack_comingForTheReward() public {
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        pass(1 days);
        uint256 id = stake(ALICE, 9_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 70e12);
        pass(1 days);
        request(ALICE, id);
        pass(100 days);
        assertNear(staking.claimable(ALICE, DOLLAR), 9e12, 1e8, "nine tenths of a day");
    }

    /// @dev Dust, as often as one likes, does not keep others from what is due.
    function test_attack_dustMovesTheEnd() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 1e12);
        uint256 end = staking.rewards(DOLLAR).end;
        for (uint256 i; i < 500; ++i) {
            pass(12);
            give(DOLLAR, address(fees), 3);
            fees.distribute(DOLLAR);
        }
        assertEq(staking.rewards(DOLLAR).end, end, "the same end");
        vm.warp(end);
        assertNear(staking.claimable(ALICE, DOLLAR), 1e12, 1e8, "given out by then");
    }

    /// @dev Who pokes at every second the rounding of a small reward takes nothing from anybody.
    function test_attack_rounding() public {
        stake(ALICE, 399_000_000 * ONE_STOA, 3);
        bring(DOLLAR, 1);
        for (uint256 i; i < 300; ++i) {
            pass(1);
            stake(BOB, 1, 0);
        }
        uint256 want = UNIT * 300 / WEEK;
        assertNear(staking.earned(ALICE, DOLLAR), want, want / 1000, "300 of 604,800 parts of a unit");
        expectConserved(both());
    }

    /// @dev The first to stake one unit makes no share too dear for the next, whatever is given.
    function test_attack_firstDepositor() public {
        stake(ALICE, 1, 3);
        stoa.transfer(address(staking), 1_000_000 * ONE_STOA); // a donation
        bring(STOA, 1_000_000 * ONE_STOA);
        pass(1);
        stake(BOB, 1, 3);
        assertEq(staking.weightOf(BOB), staking.weightOf(ALICE), "a unit is a unit");
        pass(WEEK);
        assertTrue(staking.claimable(ALICE, STOA) <= 2_100_000, "next to nothing");
        expectConserved(both());
    }

    /// @dev What falls to the virtual weight waits for nobody who brings it down with dust.
    function test_attack_whatWaitsIsNotForWhoComes() public {
        stake(BOB, 1, 0);
        bring(DOLLAR, 7e12);
        pass(30 days); // nobody was here
        stake(ALICE, 10_000_000 * ONE_STOA, 0);
        give(DOLLAR, address(fees), 3);
        fees.distribute(DOLLAR);
        pass(1 hours);
        assertTrue(staking.claimable(ALICE, DOLLAR) <= 7e12 / uint256(168), "an hour's");
        expectConserved(both());
    }

    /// @dev What is sent past the fees is nobody's, and changes nothing.
    function test_attack_donation() public {
        stake(ALICE, 1_000 * ONE_STOA, 0);
        bring(STOA, 7e9);
        bring(DOLLAR, 7e9);
        stoa.transfer(address(staking), 1e15);
        dollar.mint(address(staking), 1e15);
        vm.deal(STRANGER, 1);
        vm.prank(STRANGER);
        (bool success,) = address(staking).call{value: 1}("");
        assertTrue(!success, "no ETH");
        bytes memory err = abi.encodeWithSelector(IStaking.NotFees.selector, address(fees), STRANGER);
        vm.startPrank(STRANGER);
        vm.expectRevert(err);
        staking.notify(STOA, 0);
        vm.expectRevert(err);
        staking.notify{value: 1}(ETH, 1);
        vm.stopPrank();
        bring(DOLLAR, 1);
        assertEq(staking.rewards(DOLLAR).held, 7e9 + 1, "dollars");
        assertEq(staking.rewards(STOA).held, 7e9, "STOA");
        pass(WEEK);
        assertTrue(claim(ALICE, STOA) < 7e9, "what was brought");
    }

    /// @dev Who is paid ETH calls everything again.
    function test_attack_reentrancyByAClaim() public {
        Reenterer attacker = new Reenterer();
        uint256 id = stake(address(attacker), 1_000 * ONE_STOA, 0);
        stake(BOB, 1_000 * ONE_STOA, 0);
        bytes[5] memory calls = [
            abi.encodeCall(IStaking.claim, (0)),
            abi.encodeCall(IStaking.stake, (1, 0)),
            abi.encodeCall(IStaking.extend, (id, 3)),
            abi.encodeCall(IStaking.requestUnstake, (id)),
            abi.encodeCall(IStaking.withdraw, (id))
        ];
        address[] memory all = new address[](2);
        (all[0], all[1]) = (address(attacker), BOB);
        for (uint256 i; i < 5; ++i) {
            bring(ETH, 1 ether);
            pass(1 days);
            attacker.arm(address(staking), 0, calls[i]);
            claim(address(attacker), ETH);
            assertTrue(!attacker.succeeded(), "refused");
            assertEq(bytes32(bytes4(attacker.answer())), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
            expectConserved(all);
        }
        // the split of fees is refused with it, and is made later
        owe(ETH, 1 ether);
        pass(1 days);
        attacker.arm(address(fees), 0, abi.encodeCall(IFees.distribute, (0)));
        claim(address(attacker), ETH);
        assertTrue(!attacker.succeeded(), "refused");
        fees.distribute(ETH);
        expectConserved(all);
    }

    /// @dev Who refuses ETH keeps his claim, and holds up nobody.
    function test_attack_refusesEth() public {
        Refuser proud = new Refuser();
        stake(address(proud), 1_000 * ONE_STOA, 0);
        stake(ALICE, 1_000 * ONE_STOA, 0);
        owe(ETH, 10 ether);
        owe(STOA, 1e12);
        fees.distribute(ETH);
        fees.distribute(STOA);
        pass(WEEK);
        uint256 amount = staking.claimable(address(proud), ETH);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EthTransferFailed.selector, address(proud), amount));
        claim(address(proud), ETH);
        assertEq(staking.claimable(address(proud), ETH), amount, "kept");
        claim(address(proud), STOA);
        assertEq(claim(ALICE, ETH), amount, "the other is paid");
        owe(ETH, 1 ether);
        fees.distribute(ETH);
    }

    /// @dev One stake is never two votes, and no delegation moves more than there is.
    function test_attack_votesTwice() public {
        uint256 id = stake(ALICE, 500, 0);
        vm.prank(ALICE);
        staking.delegate(BOB);
        request(ALICE, id);
        vm.prank(ALICE);
        staking.delegate(ALICE);
        assertTrue(staking.getVotes(ALICE) == 0 && staking.getVotes(BOB) == 0, "none in the cooldown");
        pass(COOLDOWN);
        withdraw(ALICE, id);
        vm.startPrank(ALICE);
        stoa.approve(address(staking), 500);
        staking.stake(500, 0);
        vm.stopPrank();
        assertTrue(staking.getVotes(ALICE) == 500 && staking.getVotes(BOB) == 0, "once");
    }
}
