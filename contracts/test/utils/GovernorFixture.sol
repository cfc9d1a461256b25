// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";

import {Bridge} from "../../src/Bridge.sol";
import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {Executor} from "../../src/Executor.sol";
import {Exits} from "../../src/Exits.sol";
import {Kzg} from "../../src/Kzg.sol";
import {PurseVotes} from "../../src/PurseVotes.sol";
import {Registry} from "../../src/Registry.sol";
import {Rollup} from "../../src/Rollup.sol";
import {StoaGovernor} from "../../src/StoaGovernor.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {Timelock} from "../../src/Timelock.sol";
import {IExecutor} from "../../src/interfaces/IExecutor.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {IRollup} from "../../src/interfaces/IRollup.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {MockStaking} from "../mocks/MockStaking.sol";
import {MockVerifier} from "../mocks/MockVerifier.sol";
import {KnownTau} from "./KnownTau.sol";
import {RollupFixture} from "./RollupFixture.sol";

/// @notice A rollup whose parameters and whose registry's timelock are ruled by a governor, and a million units of STOA. Who knows τ opens any
/// cell to any value: the tests say which purses hold what.
abstract contract GovernorFixture is RollupFixture {
    /* TYPES */

    /// @dev What a proposal would do.
    struct Plan {
        address[] targets;
        uint256[] values;
        bytes[] data;
        string text;
    }

    /* ACTORS */

    address internal constant CAROL = address(0xca401);
    address internal constant DAVE = address(0xda7e);
    address internal constant BANK = address(0xba4c);
    address internal constant GUARDIAN = address(0x60a4d);
    address internal constant EMISSION = address(0xe41);
    uint256 internal constant ERIN_SECRET = 0xe414;

    address internal erin;

    /* NUMBERS */

    uint256 internal constant SUPPLY = 1_000_000;
    uint256 internal constant QUORUM = 40_000;
    uint256 internal constant SHORT = 2 days;
    uint256 internal constant LONG = 7 days;
    uint256 internal constant REGISTRY_DELAY = 45 days;
    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 7 days;
    uint48 internal constant EXTENSION = 2 days;
    uint48 internal constant GUARDIAN_UNTIL = GENESIS_TIME + 365 days;

    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;
    uint8 internal constant FRACTIONAL = 255;

    uint16 internal capBps = 3500;

    /* CONTRACTS */

    StoaToken internal coin;
    MockStaking internal staking;
    Timelock internal timelock;
    Executor internal executor;
    PurseVotes internal purseVotes;
    StoaGovernor internal governor;

    /* SET-UP */

    /// @dev Alice, Bob and Erin have delegated to themselves, Carol to Bob, Dave and the bank to nobody. Nobody has staked.
    function setUp() public virtual override {
        vm.warp(GENESIS_TIME + 1000);
        verifier = new MockVerifier();
        otherVerifier = new MockVerifier();
        blobVerifier = new MockVerifier();
        dollar = new TestDollar();
        erin = vm.addr(ERIN_SECRET);
        coin = new StoaToken(EMISSION, TIMELOCK, allocations());
        staking = new MockStaking(coin);
        deployGovernance();

        delegate(ALICE, ALICE);
        delegate(BOB, BOB);
        delegate(CAROL, BOB);
        delegate(erin, erin);
        vm.deal(ALICE, 1 << 120);
        vm.deal(BOB, 1 << 120);
        pass(1);
    }

    function allocations() internal view returns (IStoaToken.Allocation[] memory list) {
        list = new IStoaToken.Allocation[](6);
        list[0] = IStoaToken.Allocation(ALICE, 300_000);
        list[1] = IStoaToken.Allocation(BOB, 200_000);
        list[2] = IStoaToken.Allocation(CAROL, 100_000);
        list[3] = IStoaToken.Allocation(DAVE, 50_000);
        list[4] = IStoaToken.Allocation(erin, 50_000);
        list[5] = IStoaToken.Allocation(BANK, 300_000);
    }

    /// @dev The contracts name each other: timelock, executor, rollup, bridge, exits, registry, purse votes, governor, in this order.
    function deployGovernance() internal {
        address[] memory proposers = new address[](1);
        proposers[0] = nextContract(1);
        timelock = new Timelock(REGISTRY_DELAY, proposers);
        executor = new Executor(SHORT, LONG, nextContract(6), quickCalls(nextContract(1)));
        IRollup.Config memory c = config();
        c.governor = address(executor);
        rollup = new Rollup(c);
        bridge = new Bridge(rollup, nextContract(1), address(dollar), address(coin), QUEUE_FEE);
        exits = new Exits(bridge);
        registry = new Registry(IRegistry.Config(address(rollup), address(timelock), COUNCIL, OPERATOR, shapes()));
        purseVotes = new PurseVotes(rollup);
        governor = new StoaGovernor(governorConfig());
    }

    /// @dev The address of the contract that this one makes after n others.
    function nextContract(uint256 n) internal view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + n);
    }

    function quickCalls(address rollup_) internal pure returns (IExecutor.Quick[] memory list) {
        list = new IExecutor.Quick[](2);
        list[0] = IExecutor.Quick(rollup_, IRollup.announceParams.selector);
        list[1] = IExecutor.Quick(rollup_, IRollup.enqueueParams.selector);
    }

    function governorConfig() internal view returns (IStoaGovernor.Config memory) {
        return IStoaGovernor.Config(
            coin,
            VotesExtended(address(staking)),
            purseVotes,
            executor,
            GUARDIAN,
            GUARDIAN_UNTIL,
            VOTING_DELAY,
            VOTING_PERIOD,
            EXTENSION,
            capBps
        );
    }

    /* DEEDS */

    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
    }

    function delegate(address from, address to) internal {
        vm.prank(from);
        coin.delegate(to);
    }

    function stake(address who, uint256 amount) internal {
        vm.prank(who);
        coin.approve(address(staking), amount);
        vm.prank(who);
        staking.stake(amount);
    }

    function planOf(address target, bytes memory data, string memory text) internal pure returns (Plan memory p) {
        p.targets = new address[](1);
        p.values = new uint256[](1);
        p.data = new bytes[](1);
        (p.targets[0], p.data[0], p.text) = (target, data, text);
    }

    function propose(address who, Plan memory p) internal returns (uint256) {
        vm.prank(who);
        return governor.propose(p.targets, p.values, p.data, p.text);
    }

    function queue(Plan memory p) internal {
        governor.queue(p.targets, p.values, p.data, keccak256(bytes(p.text)));
    }

    function execute(Plan memory p) internal {
        governor.execute(p.targets, p.values, p.data, keccak256(bytes(p.text)));
    }

    function cancel(address who, Plan memory p) internal {
        vm.prank(who);
        governor.cancel(p.targets, p.values, p.data, keccak256(bytes(p.text)));
    }

    function vote(address who, uint256 id, uint8 support) internal returns (uint256) {
        vm.prank(who);
        return governor.castVote(id, support);
    }

    function voteInParts(address who, uint256 id, uint256 against, uint256 for_, uint256 abstain) internal returns (uint256) {
        vm.prank(who);
        return governor.castVoteWithReasonAndParams(id, FRACTIONAL, "", partsOf(against, for_, abstain));
    }

    function partsOf(uint256 against, uint256 for_, uint256 abstain) internal pure returns (bytes memory) {
        return abi.encodePacked(uint128(against), uint128(for_), uint128(abstain));
    }

    function overrideVote(address who, uint256 id, uint8 support) internal returns (uint256) {
        vm.prank(who);
        return governor.castOverrideVote(id, support, "");
    }

    /* PURSES */

    /// @dev The cells of a purse with STOA.
    function purse(address owner, uint256 available, uint256 locked) internal pure returns (uint256[4] memory) {
        return [
            2 | uint256(uint160(owner)) << 8 | 9 << 168 | 3 << 200 | 1 << 216,
            uint256(keccak256(abi.encode(owner))) % R,
            available | locked << 112,
            0
        ];
    }

    function openPurse(uint32 record, address owner, uint256 available) internal view returns (Kzg.Opening[] memory list) {
        list = new Kzg.Opening[](1);
        list[0] = openRecord(record, purse(owner, available, 0), 3);
    }

    /// @dev The state that the rollup is in.
    function stateNow() internal view returns (IPurseVotes.State memory) {
        return IPurseVotes.State(KnownTau.commit(state), rollup.head().timestamp);
    }

    function voteFromL2(address who, uint256 id, uint8 support, Kzg.Opening[] memory list) internal returns (uint256) {
        IPurseVotes.State memory settled = stateNow();
        vm.prank(who);
        return governor.castVoteFromL2(id, support, settled, list);
    }

    /// @dev Puts STOA into a purse by a deposit and a batch.
    function depositStoa(address owner, uint32 record, uint256 amount) internal {
        vm.prank(owner);
        coin.approve(address(bridge), amount);
        vm.prank(owner);
        bridge.deposit{value: QUEUE_FEE}(2, amount, record, EdwardsKey.Key(0, 0), EdwardsKey.Possession(0, 0, 0));
        Batch memory b = next();
        b.queueCount = 1;
        b.s = new uint256[8][](1);
        b.s[0] = depositRow(0, 1, record, 2, amount, owner);
        submit(b);
    }

    /// @dev Takes STOA out of a purse by a batch, and to its owner.
    function withdrawStoa(address owner, uint32 record, uint256 amount) internal {
        Batch memory b = next();
        b.s = new uint256[8][](1);
        b.s[0] = withdrawRow(7, record, 2, amount, owner);
        submit(b);
        bridge.claimFor(owner, 2);
    }

    /* CHECKS */

    function checkVotes(uint256 id, uint256 against, uint256 for_, uint256 abstain) internal view {
        (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(id);
        assertEq(a, against, "against");
        assertEq(f, for_, "for");
        assertEq(n, abstain, "abstain");
    }

    function checkBallot(uint256 id, address who, uint256 against, uint256 for_, uint256 abstain) internal view {
        (uint256 a, uint256 f, uint256 n) = governor.ballotOf(id, who);
        assertEq(a, against, "ballot against");
        assertEq(f, for_, "ballot for");
        assertEq(n, abstain, "ballot abstain");
    }
}
