// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IEmission} from "../../src/interfaces/IEmission.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {StakeBooks} from "./StakeBooks.sol";

/// @notice What the fuzzer calls: everything that anybody can do with fees, emission, treasury and stake, at right and wrong times. Before each
/// call the handler knows whether the contracts must take or refuse it, and with which error; none of its own calls may revert.
abstract contract StakeHandler is StakeBooks {
    uint256 private random;

    function setUp() public override {
        super.setUp();
        deeds = [
            "stake without a lock",
            "stake with a lock",
            "stake, refused",
            "longer lock",
            "longer lock, refused",
            "request",
            "request, refused",
            "withdrawal",
            "withdrawal, refused",
            "claim of token 0",
            "claim of token 1",
            "claim of token 2",
            "claim, refused",
            "claim of who refuses ETH",
            "call back, refused",
            "delegation",
            "fees of token 0",
            "fees of token 1",
            "fees of token 2",
            "gift to the fees",
            "paid for by a stranger",
            "split of token 0",
            "split of token 1",
            "split of token 2",
            "split, refused",
            "split while nothing is staked",
            "collection",
            "collection, refused",
            "other shares",
            "shares, refused",
            "another factor",
            "factor, refused",
            "emission within the budget",
            "emission of the budget",
            "emission too early, refused",
            "emission too late, refused",
            "emission twice, refused",
            "payment",
            "grant",
            "trespass, refused",
            "donation",
            "everybody has left"
        ];
    }

    /* THE FUZZER */

    function selectors() external pure returns (bytes4[] memory list) {
        bytes4[24] memory all = [
            this.stakeSome.selector,
            this.stakeMore.selector,
            this.extendSome.selector,
            this.requestSome.selector,
            this.requestDue.selector,
            this.withdrawSome.selector,
            this.withdrawDue.selector,
            this.claimSome.selector,
            this.claimMore.selector,
            this.delegateSome.selector,
            this.earnFees.selector,
            this.earnMore.selector,
            this.splitSome.selector,
            this.splitMore.selector,
            this.collectSome.selector,
            this.changeShares.selector,
            this.changeFactor.selector,
            this.mintSome.selector,
            this.mintDue.selector,
            this.spendSome.selector,
            this.trespass.selector,
            this.donate.selector,
            this.passSome.selector,
            this.passToALimit.selector
        ];
        list = new bytes4[](all.length);
        for (uint256 i; i < all.length; ++i) list[i] = all[i];
    }

    /// @notice The end of a run: each deed was done, everybody leaves, and what is left was never given out, or given.
    function finish() external {
        vm.warp(clock);
        _leave();
        for (uint256 i; i < deeds.length; ++i) assertTrue(done[deeds[i]] != 0, string.concat("never done: ", deeds[i]));
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) {
            for (uint256 i; i < accounts.length; ++i) {
                if (accounts[i] == address(proud) && tokenId == ETH) continue;
                if (staking.claimable(accounts[i], tokenId) != 0) claim(accounts[i], tokenId);
            }
            IStaking.Rewards memory r = staking.rewards(tokenId);
            uint256 kept = tokenId == ETH ? staking.earned(address(proud), ETH) : 0;
            assertTrue(r.held * UNIT < r.left + kept + accounts.length * UNIT, "INV-20: fractions of units, of each");
            assertEq(balance(tokenId, address(staking)), r.held + donated[tokenId], "INV-20: and no more is there");
        }
    }

    /// @dev Everybody asks for everything and is paid it, when its time has come.
    function _leave() private {
        uint256 last = clock;
        for (uint256 i; i < stakes.length; ++i) if (stakes[i].lockEnd > last) last = stakes[i].lockEnd;
        _passTo(last);
        for (uint256 i; i < stakes.length; ++i) if (stakes[i].owner != address(0) && stakes[i].leavesAt == 0) _request(i, stakes[i].owner);
        assertEq(staking.totalWeight(), 0, "INV-20: no weight");
        _passTo(last + WEEK);
        for (uint256 i; i < stakes.length; ++i) if (stakes[i].owner != address(0)) _withdraw(i, stakes[i].owner);
        assertEq(staking.totalPositions(), 0, "INV-20: all positions are paid out");
        _did("everybody has left");
    }

    /* CHANCE */

    function _begin(uint256 seed) private {
        ++calls;
        random = uint256(keccak256(abi.encode("stakes", seed, msg.sig)));
        vm.warp(clock);
        if (calls % 250 == 0) _quiet();
    }

    /// @dev What chance does seldom: everybody leaves at once, then fees come, and somebody stakes again; fees beyond the budget of an epoch, and
    /// its emission, twice; those who are paid badly are paid; what the executor may not.
    function _quiet() private {
        _claim(address(attacker), ETH);
        _claim(address(proud), ETH);
        _setShares(5001, 2000);
        _setFactor(3, 0);
        _setFactor(ETH, 1e12);
        _leave();
        _passTo(STARTED + _begun() * CAMPAIGN_EPOCH);
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) {
            _earn(tokenId, tokenId == ETH ? 1e25 : 1e9);
            _split(tokenId);
        }
        _did("split while nothing is staked");
        _passTo(clock + CAMPAIGN_EPOCH);
        for (uint256 i; i < 2; ++i) _mint(_begun() - 2);
        _stake(accounts[_random(accounts.length)], 1e9, 0);
        _extend(stakes.length - 1, stakes[stakes.length - 1].owner, 1);
    }

    function _random(uint256 n) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % n;
    }

    function _chance(uint256 n) private returns (bool) {
        return _random(n) == 0;
    }

    function _someone() private returns (address) {
        return accounts[_random(accounts.length)];
    }

    function _amount(uint256 bits) private returns (uint256) {
        return 1 + _random(1 << (1 + _random(bits)));
    }

    /* CALLS */

    function _must(address from, address to, uint256 value, bytes memory data, string memory deed) private returns (bytes memory answer) {
        bool ok;
        vm.prank(from);
        (ok, answer) = to.call{value: value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        _did(deed);
    }

    function _refused(address from, address to, uint256 value, bytes memory data, bytes4 refusal, string memory deed) private {
        vm.prank(from);
        (bool ok, bytes memory answer) = to.call{value: value}(data);
        assertTrue(!ok, string.concat("this must be refused: ", deed));
        assertEq(bytes32(bytes4(answer)), bytes32(refusal), string.concat("error of: ", deed));
        _did(deed);
    }

    /* STAKES */

    function stakeSome(uint256 seed) external {
        _begin(seed);
        address from = _someone();
        uint8 lock = uint8(_random(_chance(16) ? 6 : 4));
        _stake(from, _chance(16) ? 0 : _chance(16) ? stoa.balanceOf(from) + 1 : _amount(52), lock);
    }

    function stakeMore(uint256 seed) external {
        _begin(seed);
        _stake(_someone(), _amount(50), uint8(_random(4)));
    }

    function _stake(address from, uint256 amount, uint8 lock) private {
        bytes memory data = abi.encodeCall(IStaking.stake, (amount, lock));
        bytes4 refusal;
        if (lock > 3) refusal = IStaking.UnknownLock.selector;
        else if (amount == 0) refusal = IStaking.AmountZero.selector;
        else if (amount > stoa.balanceOf(from)) refusal = IERC20Errors.ERC20InsufficientBalance.selector;
        if (refusal != 0) {
            _refused(from, address(staking), 0, data, refusal, "stake, refused");
            return;
        }
        _must(from, address(staking), 0, data, lock == 0 ? "stake without a lock" : "stake with a lock");
        uint256 duration = [uint256(0), 90 days, 180 days, 365 days][lock];
        stakes.push(IStaking.Position(from, lock, uint48(clock + duration), uint112(amount), 0));
        if (!knownAs[from]) {
            knownAs[from] = true;
            if (delegateOf[from] == address(0)) delegateOf[from] = from;
        }
        _addWeight(from, amount * _weightOf(lock), 0);
        units[from] += amount;
        allPositions += amount;
    }

    /// @dev Mostly its owner.
    function _forA(uint256 i) private returns (address) {
        return _chance(8) ? _someone() : stakes[i].owner == address(0) ? _someone() : stakes[i].owner;
    }

    function extendSome(uint256 seed) external {
        _begin(seed);
        if (stakes.length == 0) return;
        uint256 i = _random(stakes.length);
        _extend(i, _forA(i), uint8(_random(_chance(16) ? 6 : 4)));
    }

    function _extend(uint256 i, address from, uint8 lock) private {
        IStaking.Position memory p = stakes[i];
        bytes memory data = abi.encodeCall(IStaking.extend, (i + 1, lock));
        bytes4 refusal;
        if (p.owner != from) refusal = IStaking.NotOwner.selector;
        else if (p.leavesAt != 0) refusal = IStaking.Leaving.selector;
        else if (lock > 3) refusal = IStaking.UnknownLock.selector;
        else if (lock <= p.lock) refusal = IStaking.LockNotLonger.selector;
        if (refusal != 0) {
            _refused(from, address(staking), 0, data, refusal, "longer lock, refused");
            return;
        }
        _must(from, address(staking), 0, data, "longer lock");
        _addWeight(from, p.amount * _weightOf(lock), p.amount * _weightOf(p.lock));
        uint256 end = clock + [uint256(0), 90 days, 180 days, 365 days][lock];
        assertTrue(end >= p.lockEnd, "no lock ends earlier");
        (stakes[i].lock, stakes[i].lockEnd) = (lock, uint48(end));
    }

    function requestSome(uint256 seed) external {
        _begin(seed);
        if (stakes.length == 0) return;
        uint256 i = _random(stakes.length);
        _request(i, _forA(i));
    }

    /// @dev One that may.
    function requestDue(uint256 seed) external {
        _begin(seed);
        for (uint256 k; k < stakes.length; ++k) {
            uint256 i = _random(stakes.length);
            if (stakes[i].leavesAt != 0 || stakes[i].owner == address(0) || stakes[i].lockEnd > clock) continue;
            _request(i, stakes[i].owner);
            return;
        }
    }

    function _request(uint256 i, address from) private {
        IStaking.Position memory p = stakes[i];
        bytes memory data = abi.encodeCall(IStaking.requestUnstake, (i + 1));
        bytes4 refusal;
        if (p.owner != from) refusal = IStaking.NotOwner.selector;
        else if (p.leavesAt != 0) refusal = IStaking.Leaving.selector;
        else if (clock < p.lockEnd) refusal = IStaking.StillLocked.selector;
        if (refusal != 0) {
            _refused(from, address(staking), 0, data, refusal, "request, refused");
            return;
        }
        _must(from, address(staking), 0, data, "request");
        _addWeight(from, 0, p.amount * _weightOf(p.lock));
        units[from] -= p.amount;
        stakes[i].leavesAt = uint48(clock + WEEK);
    }

    function withdrawSome(uint256 seed) external {
        _begin(seed);
        if (stakes.length == 0) return;
        uint256 i = _random(stakes.length);
        _withdraw(i, _forA(i));
    }

    /// @dev One that may.
    function withdrawDue(uint256 seed) external {
        _begin(seed);
        for (uint256 i; i < stakes.length; ++i) {
            if (stakes[i].leavesAt == 0 || stakes[i].leavesAt > clock) continue;
            _withdraw(i, stakes[i].owner);
            return;
        }
    }

    function _withdraw(uint256 i, address from) private {
        IStaking.Position memory p = stakes[i];
        bytes memory data = abi.encodeCall(IStaking.withdraw, (i + 1));
        bytes4 refusal;
        if (p.owner != from) refusal = IStaking.NotOwner.selector;
        else if (p.leavesAt == 0) refusal = IStaking.NotLeaving.selector;
        else if (clock < p.leavesAt) refusal = IStaking.CooldownNotOver.selector;
        if (refusal != 0) {
            _refused(from, address(staking), 0, data, refusal, "withdrawal, refused");
            return;
        }
        uint256 had = stoa.balanceOf(from);
        _must(from, address(staking), 0, data, "withdrawal");
        assertEq(stoa.balanceOf(from), had + p.amount, "INV-13: paid out");
        allPositions -= p.amount;
        delete stakes[i];
    }

    /* REWARDS */

    function claimSome(uint256 seed) external {
        _begin(seed);
        _claim(_someone(), uint8(_random(_chance(16) ? 5 : 3)));
    }

    function claimMore(uint256 seed) external {
        _begin(seed);
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) _claim(_someone(), tokenId);
    }

    function _claim(address from, uint8 tokenId) private {
        bytes memory data = abi.encodeCall(IStaking.claim, (tokenId));
        if (tokenId >= TOKENS) {
            _refused(from, address(staking), 0, data, IStaking.UnknownToken.selector, "claim, refused");
            return;
        }
        uint256 amount = (earned[from][tokenId] + _givenOut(tokenId).each * weights[from]) / UNIT;
        if (amount == 0) {
            _refused(from, address(staking), 0, data, IStaking.NothingToClaim.selector, "claim, refused");
            return;
        }
        if (from == address(proud) && tokenId == ETH) {
            _refused(from, address(staking), 0, data, IStaking.EthTransferFailed.selector, "claim of who refuses ETH");
            return;
        }
        bool armed = from == address(attacker) && tokenId == ETH;
        if (armed) _arm();
        uint256 had = balance(tokenId, from);
        _must(from, address(staking), 0, data, string.concat("claim of token ", vm.toString(tokenId)));
        assertEq(balance(tokenId, from), had + amount, "INV-12: paid");
        _giveOut(tokenId);
        earned[from][tokenId] -= amount * UNIT;
        rewards[tokenId].claimed += amount;
        if (!armed) return;
        assertTrue(!attacker.succeeded(), "this must be refused: a call back");
        bytes32 guard = bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(bytes32(bytes4(attacker.answer())), guard, "error of a call back");
        _did("call back, refused");
    }

    /// @dev The attacker will call back when he is paid ETH.
    function _arm() private {
        uint256 k = _random(5);
        uint256 id = stakes.length == 0 ? 1 : 1 + _random(stakes.length);
        bytes memory data = abi.encodeCall(IStaking.claim, (uint8(_random(3))));
        if (k == 1) data = abi.encodeCall(IStaking.stake, (1, 0));
        if (k == 2) data = abi.encodeCall(IStaking.requestUnstake, (id));
        if (k == 3) data = abi.encodeCall(IStaking.withdraw, (id));
        if (k == 4) data = abi.encodeCall(IStaking.extend, (id, 3));
        attacker.arm(address(staking), 0, data);
    }

    /* VOTES */

    function delegateSome(uint256 seed) external {
        _begin(seed);
        (address from, address to) = (_someone(), _chance(6) ? address(0) : _someone());
        vm.prank(from);
        staking.delegate(to);
        delegateOf[from] = to;
        _did("delegation");
    }

    /* FEES */

    function earnFees(uint256 seed) external {
        _begin(seed);
        uint8 tokenId = uint8(_random(3));
        if (!_chance(4)) {
            _earn(tokenId, _amount(tokenId == STOA ? 50 : 80));
            return;
        }
        uint256 amount = _amount(tokenId == STOA ? 40 : 80);
        if (tokenId == STOA && amount > stoa.balanceOf(address(this))) return;
        give(tokenId, address(fees), amount);
        waiting[tokenId] += amount;
        _did("gift to the fees");
    }

    function earnMore(uint256 seed) external {
        _begin(seed);
        _earn(uint8(_random(3)), _amount(40));
    }

    function _earn(uint8 tokenId, uint256 amount) private {
        if (tokenId == STOA && amount > stoa.balanceOf(address(this))) return;
        owe(tokenId, amount);
        owed[tokenId] += amount;
        _did(string.concat("fees of token ", vm.toString(tokenId)));
        if (!_chance(4)) return;
        vm.prank(STRANGER);
        bridge.claimFor(address(fees), tokenId);
        (waiting[tokenId], owed[tokenId]) = (waiting[tokenId] + owed[tokenId], 0);
        _did("paid for by a stranger");
    }

    function splitSome(uint256 seed) external {
        _begin(seed);
        _split(uint8(_random(_chance(16) ? 5 : 3)));
    }

    function splitMore(uint256 seed) external {
        _begin(seed);
        for (uint8 tokenId; tokenId < TOKENS; ++tokenId) _split(tokenId);
    }

    function _split(uint8 tokenId) private {
        bytes memory data = abi.encodeCall(IFees.distribute, (tokenId));
        if (tokenId >= TOKENS) {
            _refused(_someone(), address(fees), 0, data, IBridge.UnknownToken.selector, "split, refused");
            return;
        }
        uint256 amount = owed[tokenId] + waiting[tokenId];
        if (amount == 0) {
            _refused(_someone(), address(fees), 0, data, IFees.NothingToDistribute.selector, "split, refused");
            return;
        }
        _must(_someone(), address(fees), 0, data, string.concat("split of token ", vm.toString(tokenId)));
        (owed[tokenId], waiting[tokenId]) = (0, 0);
        splitEver[tokenId] += amount;
        if (clock >= STARTED) feesOf[_begun() - 1][tokenId] += amount;
        uint256 part = amount * stakersShare / 10_000;
        uint256 fire = tokenId == STOA ? amount * burntShare / 10_000 : 0;
        toStakers[tokenId] += part;
        burnt += fire;
        toTreasury[tokenId] += amount - part - fire;
        if (part != 0) _bring(tokenId, part);
    }

    function collectSome(uint256 seed) external {
        _begin(seed);
        address from = accounts[_random(3)]; // who takes ETH
        uint256 value = 900 + _random(300);
        vm.deal(from, from.balance + value);
        uint8 tokenId = uint8(_random(3));
        bytes memory data = abi.encodeCall(IFees.collect, (tokenId));
        if (value < 1000) {
            _refused(from, address(fees), value, data, IFees.ValueTooSmall.selector, "collection, refused");
            return;
        }
        uint256 had = from.balance;
        _must(from, address(fees), value, data, "collection");
        assertEq(from.balance, had - 1000, "INV-16: what the queue costs");
        assertEq(bridge.exitAt(demands++).purse, tokenId == STOA ? 2 : 1, "INV-16: the fee purse");
    }

    function changeShares(uint256 seed) external {
        _begin(seed);
        if (!_chance(3)) return; // seldom
        _setShares(uint16(_random(5200)), uint16(_chance(4) ? _random(10_000) : 2000 + _random(3000)));
    }

    function _setShares(uint16 next, uint16 fire) private {
        bytes memory data = abi.encodeCall(IFees.setShares, (IFees.Shares(next, fire)));
        bytes4 refusal;
        if (next > 5000) refusal = IFees.StakersShareTooLarge.selector;
        else if (fire < 2000 || fire > 10_000 - next) refusal = IFees.BurntShareOutOfRange.selector;
        if (refusal != 0) {
            _refused(EXECUTOR, address(fees), 0, data, refusal, "shares, refused");
            return;
        }
        _must(EXECUTOR, address(fees), 0, data, "other shares");
        (stakersShare, burntShare) = (next, fire);
    }

    /* EMISSION */

    function changeFactor(uint256 seed) external {
        _begin(seed);
        if (!_chance(3)) return; // seldom
        uint8 tokenId = uint8(_random(_chance(8) ? 5 : 3));
        _setFactor(tokenId, tokenId < TOKENS ? _random(emission.bound(tokenId) * 9 / 8) : 0);
    }

    function _setFactor(uint8 tokenId, uint256 value) private {
        bytes memory data = abi.encodeCall(IEmission.setFactor, (tokenId, uint128(value)));
        bytes4 refusal;
        if (tokenId >= TOKENS) refusal = IEmission.UnknownToken.selector;
        else if (value > emission.bound(tokenId)) refusal = IEmission.FactorTooLarge.selector;
        if (refusal != 0) {
            _refused(EXECUTOR, address(emission), 0, data, refusal, "factor, refused");
            return;
        }
        _must(EXECUTOR, address(emission), 0, data, "another factor");
        factors[tokenId].push(Factor(_begun(), value));
    }

    function mintSome(uint256 seed) external {
        _begin(seed);
        uint256 epoch = _begun() + _random(2);
        uint256 back = _random(6);
        _mint(epoch < back ? 0 : epoch - back);
    }

    function mintDue(uint256 seed) external {
        _begin(seed);
        if (_begun() >= 2) _mint(_begun() - 2);
    }

    function _mint(uint256 epoch) private {
        uint256 count = _begun();
        bytes memory data = abi.encodeCall(IEmission.mint, (epoch));
        if (epoch + 2 > count) {
            _refused(_someone(), address(emission), 0, data, IEmission.EpochNotOver.selector, "emission too early, refused");
            return;
        }
        if (epoch + 2 < count) {
            _refused(_someone(), address(emission), 0, data, IEmission.EpochExpired.selector, "emission too late, refused");
            return;
        }
        if (mintedOf[epoch]) {
            _refused(_someone(), address(emission), 0, data, IEmission.AlreadyMinted.selector, "emission twice, refused");
            return;
        }
        (uint256 most, uint256 paid) = (emission.budget(epoch), _paidFor(epoch));
        string memory deed = paid < most ? "emission within the budget" : "emission of the budget";
        uint256 amount = abi.decode(_must(_someone(), address(emission), 0, data, deed), (uint256));
        assertEq(amount, paid < most ? paid : most, "INV-17: what fees have paid for, within the budget");
        made += amount;
        mintedOf[epoch] = true;
    }

    /* TREASURY */

    function spendSome(uint256 seed) external {
        _begin(seed);
        uint8 tokenId = uint8(_random(3));
        uint256 has = balance(tokenId, address(treasury));
        if (has == 0) return;
        uint256 amount = 1 + _random(has);
        address token = bridge.token(tokenId);
        if (_chance(2)) {
            address to = accounts[_random(3)];
            _must(EXECUTOR, address(treasury), 0, abi.encodeCall(ITreasury.pay, (token, to, amount)), "payment");
        } else {
            ITreasury.Schedule memory s = ITreasury.Schedule(uint64(clock), 0, 100);
            _must(EXECUTOR, address(treasury), 0, abi.encodeCall(ITreasury.grant, (token, _someone(), amount, s)), "grant");
        }
        spent[tokenId] += amount;
    }

    /* WHO MAY NOT */

    /// @dev INV-19: nobody without the role gets anywhere.
    function trespass(uint256 seed) external {
        _begin(seed);
        address from = _chance(2) ? STRANGER : _someone();
        string memory deed = "trespass, refused";
        uint256 k = _random(6);
        if (k == 0) {
            bytes memory data = abi.encodeCall(IStaking.notify, (uint8(_random(3)), 0));
            _refused(_chance(3) ? EXECUTOR : from, address(staking), 0, data, IStaking.NotFees.selector, deed);
        }
        if (k == 1) {
            bytes memory data = abi.encodeCall(IFees.setShares, (IFees.Shares(4000, 3000)));
            _refused(from, address(fees), 0, data, IFees.NotExecutor.selector, deed);
        }
        if (k == 2) {
            _refused(from, address(emission), 0, abi.encodeCall(IEmission.setFactor, (0, 0)), IEmission.NotExecutor.selector, deed);
        }
        if (k == 3) {
            bytes memory data = abi.encodeCall(ITreasury.pay, (address(stoa), from, 1));
            _refused(from, address(treasury), 0, data, ITreasury.NotExecutor.selector, deed);
        }
        if (k == 4) {
            bytes memory data = abi.encodeCall(ITreasury.grant, (address(0), from, 1, ITreasury.Schedule(0, 0, 0)));
            _refused(from, address(treasury), 0, data, ITreasury.NotExecutor.selector, deed);
        }
        if (k == 5) {
            vm.prank(from);
            (bool ok,) = address(staking).call{value: 0}("");
            assertTrue(!ok, "the stake takes nothing by itself");
        }
    }

    function donate(uint256 seed) external {
        _begin(seed);
        if (!_chance(4)) return; // seldom
        uint8 tokenId = uint8(1 + _random(2));
        uint256 amount = _amount(30);
        if (tokenId == STOA && amount > stoa.balanceOf(address(this))) return;
        give(tokenId, address(staking), amount);
        donated[tokenId] += amount;
        _did("donation");
    }

    /* TIME */

    function passSome(uint256 seed) external {
        _begin(seed);
        _passTo(clock + _random(1 << (1 + _random(20)))); // twelve days at most
    }

    /// @dev To the time when a position may be asked back or is paid out, or a second before; or when the rewards of a token are all given out.
    function passToALimit(uint256 seed) external {
        _begin(seed);
        if (stakes.length == 0) return;
        uint256 limit;
        if (_chance(3)) {
            limit = rewards[_random(3)].end;
        } else {
            IStaking.Position memory p = stakes[_random(stakes.length)];
            limit = p.leavesAt == 0 ? p.lockEnd : p.leavesAt;
        }
        if (limit > clock) _passTo(limit - _random(2));
    }
}
