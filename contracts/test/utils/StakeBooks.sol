// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Reenterer, Refuser} from "../mocks/Accounts.sol";
import {TokenFixture} from "./TokenFixture.sol";

/// @notice What fees, emission, treasury and stake should hold, kept a second time while `StakeHandler` calls them, and the invariants that
/// compare the two. Where the stake has accumulators, the books give each account its part one by one.
abstract contract StakeBooks is TokenFixture {
    /* TYPES */

    struct Reward {
        uint256 brought;
        uint256 claimed;
        uint256 left; // in units of 2^-96, like all that is earned
        uint256 end;
        uint256 updated;
    }

    /// @dev What giving out would do now: to each of the weight so much, then so much is left, until then.
    struct GivenOut {
        bool any;
        uint256 each;
        uint256 left;
        uint256 end;
    }

    /// @dev A factor of the emission, and the first epoch that it counts for.
    struct Factor {
        uint256 from;
        uint256 value;
    }

    /* CONSTANTS */

    uint256 internal constant UNIT = 1 << 96;
    uint256 internal constant CAMPAIGN_EPOCH = 3 days;
    uint256 internal constant STARTED = BEGINNING + 1 hours;
    uint256 internal constant TOKENS = 3;

    /* ACTORS */

    Reenterer internal attacker;
    Refuser internal proud;
    address[] internal accounts; // all that stake

    /* WHAT IS EXPECTED */

    uint256 internal clock;

    IStaking.Position[] internal stakes; // by number, less one
    mapping(address account => uint256) internal weights;
    mapping(address account => uint256) internal units;
    mapping(address account => address) internal delegateOf;
    mapping(address account => bool) internal knownAs;
    mapping(address account => uint256[3]) internal earned;
    uint256 internal allWeight;
    uint256 internal allPositions;
    Reward[3] internal rewards;
    uint256[3] internal donated;

    uint256[3] internal owed; // by the bridge to the fees
    uint256[3] internal waiting; // at the fees
    uint256[3] internal splitEver;
    uint256[3] internal toStakers;
    uint256[3] internal toTreasury;
    uint256 internal burnt;
    uint256 internal stakersShare = 4000;
    uint256 internal burntShare = 3000;
    uint256 internal demands;

    mapping(uint256 epoch => uint256[3]) internal feesOf;
    mapping(uint256 epoch => bool) internal mintedOf;
    Factor[][3] internal factors;
    uint256 internal made;

    uint256[3] internal spent; // by the treasury

    /* HOW OFTEN */

    uint256 internal calls;
    string[] internal deeds;
    mapping(string deed => uint256) internal done;

    /* SET-UP */

    function setUp() public virtual override {
        vm.warp(BEGINNING);
        clock = BEGINNING;
        IEmission.Config memory c = config();
        (c.start, c.length) = (uint48(STARTED), uint48(CAMPAIGN_EPOCH));
        deployAll(c);
        attacker = new Reenterer();
        proud = new Refuser();
        accounts = [ALICE, BOB, address(0xca401), address(attacker), address(proud)];
        for (uint256 i; i < accounts.length; ++i) {
            stoa.transfer(accounts[i], ALLOCATED / 10);
            vm.prank(accounts[i]);
            stoa.approve(address(staking), type(uint256).max);
        }
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) factors[tokenId].push(Factor(0, c.factors[tokenId]));
    }

    function _did(string memory deed) internal {
        ++done[deed];
    }

    function _passTo(uint256 time) internal {
        clock = time;
        vm.warp(time);
    }

    /* REWARDS */

    /// @dev STAKE-4 and STAKE-5.
    function _givenOut(uint256 tokenId) internal view returns (GivenOut memory g) {
        Reward memory r = rewards[tokenId];
        (g.left, g.end) = (r.left, r.end);
        if (r.left == 0 || clock == r.updated) return g;
        if (allWeight == 0) {
            (g.any, g.end) = (true, r.end + clock - r.updated);
            return g;
        }
        uint256 released = clock >= r.end ? r.left : r.left * (clock - r.updated) / (r.end - r.updated);
        g.each = released / (allWeight + V);
        if (g.each == 0) return g;
        g.any = true;
        uint256 rest = r.left - released;
        uint256 back = released - g.each * allWeight;
        uint256 time = clock >= r.end ? 0 : r.end - clock;
        g.left = rest + back;
        g.end = clock + (rest * time + back * WEEK) / g.left;
    }

    function _giveOut(uint256 tokenId) internal {
        GivenOut memory g = _givenOut(tokenId);
        if (!g.any) return;
        Reward storage r = rewards[tokenId];
        (r.left, r.end, r.updated) = (g.left, g.end, clock);
        for (uint256 i; i < accounts.length; ++i) earned[accounts[i]][tokenId] += g.each * weights[accounts[i]];
    }

    function _bring(uint256 tokenId, uint256 amount) internal {
        _giveOut(tokenId);
        Reward storage r = rewards[tokenId];
        uint256 time = clock >= r.end ? 0 : r.end - clock;
        r.brought += amount;
        r.end = clock + (r.left * time + amount * UNIT * WEEK) / (r.left + amount * UNIT);
        r.left += amount * UNIT;
        r.updated = clock;
    }

    function _addWeight(address account, uint256 more, uint256 less) internal {
        for (uint256 tokenId; tokenId < TOKENS; ++tokenId) _giveOut(tokenId);
        weights[account] = weights[account] + more - less;
        allWeight = allWeight + more - less;
    }

    function _weightOf(uint256 lock) internal pure returns (uint256) {
        return [uint256(100), 125, 150, 200][lock];
    }

    /* EMISSION */

    function _begun() internal view returns (uint256) {
        return clock < STARTED ? 0 : 1 + (clock - STARTED) / CAMPAIGN_EPOCH;
    }

    function _factorOf(uint256 tokenId, uint256 epoch) internal view returns (uint256 value) {
        for (uint256 i; i < factors[tokenId].length; ++i) {
            if (factors[tokenId][i].from <= epoch) value = factors[tokenId][i].value;
        }
    }

    /// @dev What the fees of an epoch have paid for.
    function _paidFor(uint256 epoch) internal view returns (uint256 sum) {
        for (uint256 tokenId; tokenId < TOKENS; ++tokenId) sum += feesOf[epoch][tokenId] * _factorOf(tokenId, epoch) / 1e18;
    }

    /* INVARIANTS */

    /// @notice All invariants, as of now.
    function check() external {
        vm.warp(clock);
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) {
            _checkRewards(tokenId);
            _checkFees(tokenId);
        }
        _checkStakes();
        _checkVotes();
        _checkSupply();
    }

    /// @dev INV-12 and INV-13.
    function _checkRewards(uint8 tokenId) private view {
        GivenOut memory g = _givenOut(tokenId);
        IStaking.Rewards memory r = staking.rewards(tokenId);
        uint256 sum = r.left;
        for (uint256 i; i < accounts.length; ++i) {
            uint256 have = staking.earned(accounts[i], tokenId);
            sum += have;
            assertEq(have, earned[accounts[i]][tokenId] + g.each * weights[accounts[i]], "INV-12: earned, one by one");
        }
        assertEq(sum, r.held * UNIT, "INV-12: earned and left are what is held, to the unit");
        assertEq(r.held, rewards[tokenId].brought - rewards[tokenId].claimed, "INV-12: brought, not claimed");
        assertEq(r.left, g.left, "INV-12: left");
        if (g.left != 0) assertTrue(r.end == g.end && r.end <= clock + WEEK, "INV-12: the end");
        uint256 positions = tokenId == STOA ? allPositions : 0;
        assertEq(balance(tokenId, address(staking)), positions + r.held + donated[tokenId], "INV-13: all of it is there");
    }

    /// @dev INV-14. Of the positions one after each call, in turn: what is wrong there stays wrong.
    function _checkStakes() private view {
        uint256 sum;
        for (uint256 i; i < accounts.length; ++i) {
            assertEq(staking.weightOf(accounts[i]), weights[accounts[i]], "INV-14: weight");
            assertEq(staking.stakeOf(accounts[i]), units[accounts[i]], "INV-14: stake");
            sum += weights[accounts[i]];
        }
        assertEq(staking.totalWeight(), sum, "INV-14: total weight is the sum of all");
        assertEq(staking.totalPositions(), allPositions, "INV-14: positions");
        assertEq(staking.positionCount(), stakes.length, "INV-14: count");
        if (stakes.length == 0) return;
        uint256 k = calls % stakes.length;
        assertEq(keccak256(abi.encode(staking.positions(k + 1))), keccak256(abi.encode(stakes[k])), "INV-14: position");
    }

    /// @dev INV-15.
    function _checkVotes() private view {
        uint256 votes;
        uint256 staked;
        for (uint256 i; i < accounts.length; ++i) {
            address account = accounts[i];
            uint256 want;
            for (uint256 j; j < accounts.length; ++j) if (delegateOf[accounts[j]] == account) want += units[accounts[j]];
            assertEq(staking.getVotes(account), want, "INV-15: votes are what was delegated");
            assertEq(staking.delegates(account), delegateOf[account], "INV-15: delegate");
            votes += want;
            staked += units[account];
        }
        assertTrue(votes <= staked, "INV-15: votes <= staked");
        assertTrue(staked <= allPositions && allPositions <= stoa.totalSupply(), "INV-15: staked <= supply");
        assertEq(stoa.getVotes(address(staking)), 0, "INV-15: the stake has no votes");
    }

    /// @dev INV-16.
    function _checkFees(uint8 tokenId) private view {
        assertEq(bridge.credits(address(fees), tokenId), owed[tokenId], "INV-16: owed");
        assertEq(balance(tokenId, address(fees)), waiting[tokenId], "INV-16: waiting");
        assertEq(fees.sum(tokenId), splitEver[tokenId], "INV-16: sum");
        uint256 parts = toStakers[tokenId] + toTreasury[tokenId] + (tokenId == STOA ? burnt : 0);
        assertEq(parts, splitEver[tokenId], "INV-16: the parts are the whole");
        assertEq(toStakers[tokenId], rewards[tokenId].brought, "INV-16: to the stakers");
        uint256 came = toTreasury[tokenId] + (tokenId == STOA ? made : 0);
        assertEq(balance(tokenId, address(treasury)), came - spent[tokenId], "INV-18: the treasury");
    }

    /// @dev INV-17.
    function _checkSupply() private view {
        assertEq(stoa.totalSupply(), ALLOCATED + made - burnt, "INV-17: supply");
        assertTrue(ALLOCATED + made <= stoa.CAP(), "INV-17: cap");
        uint256 epoch = _begun();
        assertEq(emission.begun(), epoch, "INV-17: epoch");
        for (uint256 k; k < 3 && k <= epoch; ++k) assertTrue(emission.minted(epoch - k) == mintedOf[epoch - k], "INV-17: once");
    }
}
