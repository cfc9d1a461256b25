// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Staking} from "../src/Staking.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IFees} from "../src/interfaces/IFees.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Reenterer, Refuser} from "./mocks/Accounts.sol";
import {FeeToken} from "./mocks/Tokens.sol";
import {TokenFixture} from "./utils/TokenFixture.sol";

/// @dev The rules STAKE-1 to STAKE-8, and who tries to get round them.
contract StakingTest is TokenFixture {
    uint256 private constant UNIT = 1 << 96;
    uint256 private constant COOLDOWN = 7 days;

    function durations() private pure returns (uint256[4] memory) {
        return [uint256(0), 90 days, 180 days, 365 days];
    }

    function weights() private pure returns (uint256[4] memory) {
        return [uint256(100), 125, 150, 200];
    }

    function request(address account, uint256 position) private {
        vm.prank(account);
        staking.requestUnstake(position);
    }

    function extend(address account, uint256 position, uint8 lock) private {
        vm.prank(account);
        staking.extend(position, lock);
    }

    function withdraw(address account, uint256 position) private {
        vm.prank(account);
        staking.withdraw(position);
    }

    /// @dev STAKE-6, of all who have ever staked.
    function expectConserved(address[] memory all) private view {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            IStaking.Rewards memory r = staking.rewards(tokenId);
            uint256 sum = r.left;
            for (uint256 i; i < all.length; ++i) sum += staking.earned(all[i], tokenId);
            assertEq(sum, r.held * UNIT, "STAKE-6: to the unit");
            uint256 least = r.held + (tokenId == STOA ? staking.totalPositions() : 0);
            assertTrue(balance(tokenId, address(staking)) >= least, "STAKE-6: it is there");
        }
    }

    function both() private pure returns (address[] memory all) {
        all = new address[](2);
        (all[0], all[1]) = (ALICE, BOB);
    }

    /// @dev Within a few units, for what rounding leaves is given out later.
    function assertNear(uint256 have, uint256 want, uint256 by, string memory what) private pure {
        if (have > want + by || have + by < want) revert NotEqual(what, have, want);
    }

    /* CONSTRUCTION */

    function deploy(IBridge bridge_, address fees_) external returns (Staking) {
        return new Staking(bridge_, fees_);
    }

    function test_construction() public {
        assertEq(staking.bridge(), address(bridge), "bridge");
        assertEq(staking.stoa(), address(stoa), "stoa");
        assertEq(staking.fees(), address(fees), "fees");
        assertEq(bytes32(bytes(staking.CLOCK_MODE())), bytes32("mode=timestamp"), "clock");
        assertEq(staking.clock(), block.timestamp, "clock");
        vm.expectRevert(abi.encodeWithSelector(IStaking.ZeroAddress.selector, "fees"));
        this.deploy(IBridge(address(bridge)), address(0));
    }

    /* STAKE-1 */

    function test_STAKE_1_locks() public {
        uint256 sum;
        for (uint8 lock; lock < 4; ++lock) {
            (uint256 duration, uint256 weight) = staking.terms(lock);
            assertTrue(duration == durations()[lock] && weight == weights()[lock], "terms");
            stoa.transfer(ALICE, 70);
            vm.startPrank(ALICE);
            stoa.approve(address(staking), 70);
            vm.expectEmit(address(staking));
            emit IStaking.Staked(lock + 1, ALICE, 70, lock, block.timestamp + duration);
            uint256 id = staking.stake(70, lock);
            vm.stopPrank();
            sum += 70 * weight;
            assertEq(id, lock + 1, "number");
            IStaking.Position memory p = staking.positions(id);
            assertTrue(p.owner == ALICE && p.lock == lock && p.amount == 70 && p.leavesAt == 0, "position");
            assertEq(p.lockEnd, block.timestamp + duration, "end of the lock");
            assertEq(staking.weightOf(ALICE), sum, "weight");
            assertEq(staking.totalWeight(), sum, "total weight");
            assertEq(staking.stakeOf(ALICE), 70 * uint256(lock + 1), "stake");
            assertEq(staking.totalPositions(), 70 * uint256(lock + 1), "positions");
            assertEq(stoa.balanceOf(address(staking)), 70 * uint256(lock + 1), "taken");
        }
        assertEq(staking.positionCount(), 4, "count");
    }

    function test_STAKE_1_refusals() public {
        stoa.approve(address(staking), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, 4));
        staking.stake(1, 4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, 255));
        staking.quote(1, 255);
        vm.expectRevert(IStaking.AmountZero.selector);
        staking.stake(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(this), ALLOCATED, ALLOCATED + 1));
        staking.stake(ALLOCATED + 1, 0);
        vm.expectRevert(); // no such number of units
        staking.stake(type(uint256).max, 0);
        staking.stake(ALLOCATED, 3);
        assertEq(staking.totalWeight(), ALLOCATED * 200, "all of it");
    }

    /// @dev Two who stake the same, one of them for a year, are given one and two parts.
    function test_STAKE_1_sharesByWeight() public {
        stake(ALICE, 5000 * ONE_STOA, 0);
        stake(BOB, 5000 * ONE_STOA, 3);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        pass(WEEK);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint256 alice = staking.earned(ALICE, tokenId);
            assertEq(staking.earned(BOB, tokenId), 2 * alice, "twice");
            assertTrue(alice / UNIT > 0.333e12, "a third");
        }
    }

    /* STAKE-2 */

    function test_STAKE_2_positionsAreApart() public {
        uint256 first = stake(ALICE, 500, 1);
        uint256 second = stake(ALICE, 300, 0);
        request(ALICE, second);
        assertEq(staking.positions(first).leavesAt, 0, "the other stays");
        assertEq(staking.weightOf(ALICE), 500 * 125, "weight");
        pass(COOLDOWN);
        withdraw(ALICE, second);
        assertEq(stoa.balanceOf(ALICE), 300, "one of them");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, address(0), ALICE));
        withdraw(ALICE, second);
        assertEq(staking.totalPositions(), 500, "what is left");
    }

    function test_STAKE_2_NotOwner() public {
        uint256 id = stake(ALICE, 500, 0);
        uint256[3] memory ids = [id, id + 1, 0];
        for (uint256 i; i < 3; ++i) {
            bytes memory err = abi.encodeWithSelector(IStaking.NotOwner.selector, i == 0 ? ALICE : address(0), BOB);
            vm.startPrank(BOB);
            vm.expectRevert(err);
            staking.extend(ids[i], 1);
            vm.expectRevert(err);
            staking.requestUnstake(ids[i]);
            vm.expectRevert(err);
            staking.withdraw(ids[i]);
            vm.stopPrank();
        }
    }

    function test_STAKE_2_extend() public {
        uint256 id = stake(ALICE, 500, 1);
        pass(50 days);
        vm.expectEmit(address(staking));
        emit IStaking.Extended(id, 2, block.timestamp + 180 days);
        extend(ALICE, id, 2);
        assertEq(staking.positions(id).lock, 2, "lock");
        assertEq(staking.positions(id).lockEnd, block.timestamp + 180 days, "from now on");
        assertEq(staking.weightOf(ALICE), 500 * 150, "weight");
        assertEq(staking.totalWeight(), 500 * 150, "total");
        for (uint8 lock; lock <= 2; ++lock) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.LockNotLonger.selector, 2, lock));
            extend(ALICE, id, lock);
        }
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownLock.selector, 3, 4));
        extend(ALICE, id, 4);
        pass(200 days); // after its lock
        extend(ALICE, id, 3);
        assertEq(staking.stakeOf(ALICE), 500, "the same stake");
        assertEq(staking.getVotes(ALICE), 500, "the same votes");
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, block.timestamp + 365 days, block.timestamp));
        request(ALICE, id);
    }

    function test_fuzz_STAKE_2_neverEndsEarlier(uint8 lock, uint8 next, uint256 time) public {
        lock = uint8(bound(lock, 0, 2));
        next = uint8(bound(next, lock + 1, 3));
        uint256 id = stake(ALICE, 500, lock);
        uint256 end = staking.positions(id).lockEnd;
        pass(bound(time, 0, 1000 days));
        extend(ALICE, id, next);
        assertTrue(staking.positions(id).lockEnd > end, "later");
        assertEq(staking.weightOf(ALICE), 500 * weights()[next], "weight");
    }

    /// @dev What was earned before was earned with the weight before.
    function test_STAKE_2_extendSettles() public {
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        stake(BOB, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        extend(ALICE, id, 3);
        assertEq(staking.earned(ALICE, DOLLAR), staking.earned(BOB, DOLLAR), "as before");
        pass(1 days);
        assertNear(staking.claimable(ALICE, DOLLAR), 0.5e12 + 0.6667e12, 1e9, "then two thirds");
    }

    /* STAKE-3 */

    function test_STAKE_3_theWayOut() public {
        uint256 id = stake(ALICE, 500, 1);
        uint256 end = staking.positions(id).lockEnd;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillLocked.selector, end, end - 1));
        request(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotLeaving.selector, id));
        withdraw(ALICE, id);
        vm.warp(end);
        vm.expectEmit(address(staking));
        emit IStaking.UnstakeRequested(id, end + COOLDOWN);
        request(ALICE, id);
        assertEq(staking.positions(id).leavesAt, end + COOLDOWN, "cooldown");
        assertTrue(staking.weightOf(ALICE) == 0 && staking.totalWeight() == 0, "no weight");
        assertTrue(staking.stakeOf(ALICE) == 0 && staking.getVotes(ALICE) == 0, "no votes");
        assertEq(staking.totalPositions(), 500, "but it is there");
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end + COOLDOWN));
        request(ALICE, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Leaving.selector, end + COOLDOWN));
        extend(ALICE, id, 3);
        vm.warp(end + COOLDOWN - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CooldownNotOver.selector, end + COOLDOWN, end + COOLDOWN - 1));
        withdraw(ALICE, id);
        vm.warp(end + COOLDOWN);
        vm.expectEmit(address(staking));
        emit IStaking.Withdrawn(id, ALICE, 500);
        withdraw(ALICE, id);
        assertEq(stoa.balanceOf(ALICE), 500, "paid out");
        assertTrue(stoa.balanceOf(address(staking)) == 0 && staking.totalPositions() == 0, "nothing is left");
    }

    /// @dev In its cooldown a stake earns nothing, and keeps what it has earned.
    function test_STAKE_3_noRewardsInTheCooldown() public {
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        stake(BOB, 1000 * ONE_STOA, 0);
        bring(DOLLAR, 7e12);
        pass(1 days);
        request(ALICE, id);
        uint256 earned = staking.earned(ALICE, DOLLAR);
        pass(1 days);
        assertEq(staking.earned(ALICE, DOLLAR), earned, "nothing more");
        assertNear(staking.claimable(BOB, DOLLAR), 1.5e12, 2e9, "all goes to the other");
        pass(COOLDOWN);
        withdraw(ALICE, id);
        assertEq(claim(ALICE, DOLLAR), earned / UNIT, "paid later");
    }

    /* STAKE-4 */

    function test_STAKE_4_evenly() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        assertEq(staking.rewards(ETH).end, block.timestamp + WEEK, "end");
        for (uint256 i = 1; i <= 28; ++i) {
            pass(6 hours);
            assertNear(staking.claimable(ALICE, ETH), i * 0.25 ether, i * 1e12, "a quarter of a day each");
        }
        pass(100 days);
        assertNear(staking.claimable(ALICE, ETH), 7 ether, 1e14, "and no more");
    }

    function test_STAKE_4_newEndIsTheMeanByAmounts() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 3); // to the virtual weight falls next to nothing
        bring(DOLLAR, 7e12);
        uint256 end = block.timestamp + WEEK;
        pass(4 days); // three of seven parts are left, for three days
        uint256 want = block.timestamp + 4 days - 1; // but for what the virtual weight gave back
        dollar.mint(address(fees), 1e12);
        vm.startPrank(address(fees));
        dollar.approve(address(staking), 1e12);
        vm.expectEmit(address(staking));
        emit IStaking.RewardAdded(DOLLAR, 1e12, want);
        staking.notify(DOLLAR, 1e12);
        vm.stopPrank();
        assertEq(staking.rewards(DOLLAR).end, want, "(3 * 3 + 1 * 7) / 4 days");
        assertTrue(staking.rewards(DOLLAR).end > end, "later");
        assertNear(staking.rewards(DOLLAR).left / UNIT, 4e12, 1e8, "left");
    }

    /// @dev While nothing is staked nothing is given out, and the time that is left stays what it is.
    function test_STAKE_4_nothingStaked() public {
        bring(DOLLAR, 7e12);
        pass(1000 days);
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "it waits");
        uint256 id = stake(ALICE, 1_000_000 * ONE_STOA, 0);
        assertEq(staking.earned(ALICE, DOLLAR), 0, "nothing for what was before");
        pass(1 days);
        assertNear(staking.claimable(ALICE, DOLLAR), 1e12, 2e8, "a day's");
        request(ALICE, id);
        uint256 left = staking.rewards(DOLLAR).left;
        pass(100 days);
        assertEq(staking.rewards(DOLLAR).left, left, "it waits again");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + 6 days, "for six days");
        bring(DOLLAR, 1);
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + 6 days, "dust does nothing");
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        pass(6 days);
        assertNear(staking.claimable(BOB, DOLLAR), 6e12, 2e9, "the rest");
        expectConserved(both());
    }

    /// @dev Whatever comes when: the end is never more than a week away, and never in the past while something is left.
    function test_fuzz_STAKE_4_theEnd(uint256 seed) public {
        stake(ALICE, 100 * ONE_STOA, 0);
        for (uint256 i; i < 20; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 before = staking.rewards(DOLLAR).end;
            bring(DOLLAR, seed % (1 << (seed >> 250)) + 1);
            uint256 end = staking.rewards(DOLLAR).end;
            assertTrue(end >= before && end > block.timestamp && end <= block.timestamp + WEEK, "the end");
            pass((seed >> 100) % 2 days);
        }
    }

    /* STAKE-5 */

    /// @dev A single unit is staked: all but nothing falls to the virtual weight, and is there for others.
    function test_STAKE_5_theFirstToStake() public {
        stake(ALICE, 1, 0);
        bring(DOLLAR, 7e12);
        pass(WEEK);
        uint256 each = 7e12 * UNIT / (100 + V);
        assertEq(staking.earned(ALICE, DOLLAR), 100 * each, "her part");
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        assertEq(staking.earned(BOB, DOLLAR), 0, "nothing at once");
        assertEq(staking.rewards(DOLLAR).left, 7e12 * UNIT - 100 * each, "all the rest is left");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "and given out again");
        pass(WEEK);
        assertNear(staking.claimable(BOB, DOLLAR), 7e12, 2e8, "evenly, to who is there");
        expectConserved(both());
    }

    /// @dev Half of it falls to who has the weight of one STOA; of the rest half again, and so on.
    function test_STAKE_5_givenOutAgain() public {
        stake(ALICE, ONE_STOA, 0);
        bring(DOLLAR, 1 << 30);
        for (uint256 i = 1; i <= 30; ++i) {
            pass(WEEK);
            assertNear(claim(ALICE, DOLLAR), 1 << (30 - i), 1, "half of what was left");
        }
        assertEq(staking.rewards(DOLLAR).held, 2, "a unit is left, and one that is earned but for a fraction");
    }

    /* STAKE-6 */

    function test_STAKE_6_someLives() public {
        uint256 a = stake(ALICE, 12_345_678_901, 1);
        for (uint256 i; i < 30; ++i) {
            bring(uint8(i % 3), 1e9 + i ** 5);
            if (i % 7 == 3) stake(BOB, 7 ** i % 1e12 + 1, uint8(i % 4));
            pass(i * i * 1000);
            expectConserved(both());
            if (i % 5 == 2 && staking.claimable(ALICE, ETH) != 0) claim(ALICE, ETH);
            if (i % 5 == 4 && staking.claimable(BOB, STOA) != 0) claim(BOB, STOA);
            expectConserved(both());
        }
        request(ALICE, a);
        pass(COOLDOWN);
        withdraw(ALICE, a);
        expectConserved(both());
    }

    function test_STAKE_6_claim() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 5e9);
        pass(WEEK);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint256 had = balance(tokenId, ALICE);
            uint256 amount = staking.claimable(ALICE, tokenId);
            assertTrue(amount > 4e9, "earned");
            vm.expectEmit(address(staking));
            emit IStaking.Claimed(ALICE, tokenId, amount);
            assertEq(claim(ALICE, tokenId), amount, "amount");
            assertEq(balance(tokenId, ALICE), had + amount, "paid");
            assertEq(staking.rewards(tokenId).held, 5e9 - amount, "held");
            vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, ALICE, tokenId));
            claim(ALICE, tokenId);
            vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, BOB, tokenId));
            claim(BOB, tokenId);
        }
        expectConserved(both());
    }

    function test_STAKE_6_UnknownToken() public {
        bytes memory err = abi.encodeWithSelector(IStaking.UnknownToken.selector, 3);
        vm.expectRevert(err);
        claim(ALICE, 3);
        vm.expectRevert(err);
        staking.rewards(3);
        vm.expectRevert(err);
        staking.earned(ALICE, 3);
        vm.expectRevert(err);
        vm.prank(address(fees));
        staking.notify(3, 1);
    }

    function test_STAKE_6_WrongValue() public {
        vm.deal(address(fees), 100);
        vm.startPrank(address(fees));
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongValue.selector, 5, 4));
        staking.notify{value: 4}(ETH, 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongValue.selector, 0, 4));
        staking.notify{value: 4}(DOLLAR, 4);
        staking.notify(ETH, 0);
        vm.stopPrank();
    }

    /// @dev Of a token that keeps a part, what arrives counts.
    function test_STAKE_6_feesOnTransfer() public {
        vm.etch(address(dollar), address(new FeeToken()).code);
        stake(ALICE, ONE_STOA, 0);
        bring(DOLLAR, 1000);
        assertEq(staking.rewards(DOLLAR).held, 990, "arrived");
        expectConserved(both());
    }

    /* STAKE-7 */

    function test_STAKE_7_votesOfItsOwner() public {
        stoa.transfer(ALICE, 500);
        vm.startPrank(ALICE);
        stoa.approve(address(staking), 500);
        vm.expectEmit(address(staking));
        emit IVotes.DelegateChanged(ALICE, address(0), ALICE);
        staking.stake(500, 3); // whatever the lock
        vm.stopPrank();
        uint256 t = block.timestamp;
        assertEq(staking.getVotes(ALICE), 500, "a vote each");
        pass(10);
        stake(ALICE, 20, 0);
        pass(10);
        assertEq(staking.getPastVotes(ALICE, t), 500, "then");
        assertEq(staking.getPastVotes(ALICE, t - 1), 0, "before");
        assertEq(staking.getPastVotes(ALICE, t + 10), 520, "after");
        assertEq(staking.getPastBalanceOf(ALICE, t + 10), 520, "own units");
        assertEq(staking.getPastDelegate(ALICE, t), ALICE, "delegate");
        assertEq(staking.getPastTotalSupply(t), 500, "all");
        assertEq(stoa.getVotes(address(staking)), 0, "GOV-4: the stake delegates none");
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, t + 20, t + 20));
        staking.getPastVotes(ALICE, t + 20);
    }

    function test_STAKE_7_delegates() public {
        vm.prank(ALICE);
        staking.delegate(BOB);
        stake(ALICE, 500, 0); // he was her delegate before
        assertTrue(staking.getVotes(BOB) == 500 && staking.getVotes(ALICE) == 0, "kept");
        vm.prank(ALICE);
        staking.delegate(address(0));
        uint256 second = stake(ALICE, 30, 0);
        assertTrue(staking.getVotes(BOB) == 0 && staking.getVotes(ALICE) == 0, "nobody, as she said");
        vm.prank(ALICE);
        staking.delegate(ALICE);
        assertEq(staking.getVotes(ALICE), 530, "her own");
        request(ALICE, second);
        assertEq(staking.getVotes(ALICE), 500, "not in the cooldown");
        pass(1);
        assertEq(staking.getPastBalanceOf(ALICE, block.timestamp - 1), 500, "nor of her units");
        assertEq(staking.getPastTotalSupply(block.timestamp - 1), 500, "nor of all");
    }

    function test_STAKE_7_bySignature() public {
        uint256 secret = 0xa11;
        address signer = vm.addr(secret);
        stake(signer, 500, 0);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa Staking"),
                keccak256("1"),
                block.chainid,
                address(staking)
            )
        );
        bytes32 typehash = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        bytes32 body = keccak256(abi.encode(typehash, BOB, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, keccak256(abi.encodePacked("\x19\x01", domain, body)));
        staking.delegateBySig(BOB, 0, block.timestamp, v, r, s);
        assertEq(staking.getVotes(BOB), 500, "delegated");
    }

    /* STAKE-8 */

    function test_STAKE_8_quote() public {
        stake(BOB, 900 * ONE_STOA, 0);
        bring(ETH, 7 ether);
        bring(DOLLAR, 700e6);
        pass(20 days);
        assertTrue(staking.quote(type(uint112).max, 0).rewards[ETH] < 7 ether, "nobody gets more than there was");
        stake(address(this), 1, 0);
        IStaking.Quote memory q = staking.quote(uint112(100 * ONE_STOA), 3);
        assertEq(q.weight, 100 * ONE_STOA * 200, "weight");
        assertEq(q.totalWeight, staking.totalWeight(), "total weight");
        assertEq(q.lockEnd, block.timestamp + 365 days, "end");
        // the weights are 20,000 for it, 90,000 for Bob, and 100
        assertNear(q.rewards[ETH], 7 ether * uint256(20_000) / 110_100, 1e12, "ETH");
        assertNear(q.rewards[DOLLAR], 700e6 * uint256(20_000) / 110_100, 2, "dollars");
        assertEq(q.rewards[STOA], 0, "no STOA");
        assertEq(staking.quote(0, 0).rewards[ETH], 0, "nothing for nothing");
    }

    /// @dev What a stake would have been paid is what such a stake is paid, when the same comes again.
    function test_fuzz_STAKE_8_asIfItHadBeenThere(uint256 others, uint256 amount, uint8 lock) public {
        (others, amount) = (bound(others, 1, ALLOCATED / 4), bound(amount, 1, ALLOCATED / 4));
        lock = uint8(bound(lock, 0, 3));
        stake(BOB, others, 0);
        bring(DOLLAR, 1e15);
        pass(7 days);
        uint256 quoted = staking.quote(uint112(amount), lock).rewards[DOLLAR];
        vm.warp(BEGINNING);
        deployAll(config()); // the same with it
        stake(BOB, others, 0);
        stake(ALICE, amount, lock);
        bring(DOLLAR, 1e15);
        pass(7 days);
        assertNear(quoted, staking.claimable(ALICE, DOLLAR), 1, "the same");
    }

    /// @dev Ninety days, today included; however long nobody has called the contract.
    function test_STAKE_8_onlyTheLast90Days() public {
        pass(1 days - BEGINNING % 1 days); // midnight
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 1e12);
        pass(96 days);
        uint112 small = uint112(ONE_STOA);
        uint256 quoted = staking.quote(small, 0).rewards[DOLLAR];
        assertTrue(quoted != 0, "not yet told apart");
        stake(BOB, 1, 0); // what was given out belongs to day 7
        assertEq(staking.quote(small, 0).rewards[DOLLAR], quoted, "90 days ago is within");
        pass(1 days);
        assertTrue(staking.quote(small, 0).rewards[DOLLAR] < quoted / 1000, "91 are not");
    }

    /* ATTACKS */

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

    /* GAS */

    /// hardhat-config: isolate = true
    function test_gas_stake() public {
        stake(BOB, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        pass(1 days);
        uint256 id = stake(ALICE, 1000 * ONE_STOA, 0);
        pass(1 days);
        stoa.transfer(ALICE, 1000);
        vm.startPrank(ALICE);
        stoa.approve(address(staking), 1000);
        staking.stake(1000, 0);
        vm.snapshotGasLastCall("Staking: stake, not the first");
        pass(1 days);
        staking.extend(id, 1);
        vm.snapshotGasLastCall("Staking: longer lock");
        pass(90 days);
        staking.requestUnstake(id);
        vm.snapshotGasLastCall("Staking: request");
        pass(7 days);
        staking.withdraw(id);
        vm.snapshotGasLastCall("Staking: withdrawal");
        vm.stopPrank();
    }

    /// hardhat-config: isolate = true
    function test_gas_claim() public {
        stake(ALICE, 1000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 1e12);
        for (uint256 i; i < 2; ++i) {
            pass(1 days);
            claim(ALICE, ETH);
            vm.snapshotGasLastCall("Staking: claim of ETH");
            claim(ALICE, DOLLAR);
            vm.snapshotGasLastCall("Staking: claim of a token");
        }
        vm.snapshotValue("Staking: bytes of code", address(staking).code.length);
    }
}
