// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when there is no token
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress_token
// ├── when the token keeps another time
// │   └── it reverts with WrongClock: test_construction_WrongClock_token
// ├── when the stake keeps another time
// │   └── it reverts with WrongClock: test_construction_WrongClock_stake
// ├── when there is no stake
// │   └── it counts the votes and the units of the token alone: test_construction_withoutStake
// ├── when the cap is no share of the supply
// │   ├── it reverts with CapOutOfRange, of nothing: test_construction_CapOutOfRange_nothing
// │   └── it reverts with CapOutOfRange, of more than all: test_construction_CapOutOfRange_moreThanAll
// ├── when there are no votes of purses
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress_purseVotes
// ├── when the executor does not name it
// │   ├── it reverts with WrongExecutor: test_construction_WrongExecutor
// │   └── it reverts with WrongExecutor, if it may schedule alone, or cancel alone: test_construction_WrongExecutor_oneRole
// ├── when the voting period is 0
// │   └── it reverts with GovernorInvalidVotingPeriod: test_construction_GovernorInvalidVotingPeriod
// ├── when the extension is longer than the vote
// │   └── it reverts with LateExtensionOutOfRange, by a second: test_construction_LateExtensionOutOfRange
// ├── when the chain id is 1
// │   ├── it reverts with LateExtensionOutOfRange, a second below two days: test_construction_LateExtensionOutOfRange_onChain1
// │   └── it takes two days: test_construction_onChain1
// └── otherwise
//     ├── it takes the least cap, and no extension: test_construction_leastCap
//     ├── it takes all as the cap, and an extension of the whole vote: test_construction_largestCap
//     ├── it has what it was told, and its names of time and counting: test_construction
//     └── it fits into the size of a contract, as those beside it: test_construction_size

pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";

import {StoaGovernor} from "../../src/StoaGovernor.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {IStoaGovernor} from "../../src/interfaces/IStoaGovernor.sol";
import {ProposalFixture} from "../utils/ProposalFixture.sol";

/// @notice FOR TESTS ONLY: a history by the numbers of blocks.
contract WrongClock {
    function clock() external view returns (uint48) {
        return uint48(block.number);
    }
}

contract GovernorConstructorTest is ProposalFixture {
    function build(IStoaGovernor.Config memory c) external returns (StoaGovernor) {
        return new StoaGovernor(c);
    }

    /// @dev The configuration of a governor that the executor names before it is made, for what the constructor looks at after that.
    function namedConfig() private returns (IStoaGovernor.Config memory c) {
        c = governorConfig();
        address next_ = nextContract(0);
        vm.startPrank(address(executor));
        executor.grantRole(executor.PROPOSER_ROLE(), next_);
        executor.grantRole(executor.CANCELLER_ROLE(), next_);
        vm.stopPrank();
    }

    function test_construction() public view {
        assertEq(address(governor.token()), address(coin), "token");
        assertEq(address(governor.staking()), address(staking), "stake");
        assertEq(address(governor.purseVotes()), address(purseVotes), "purse votes");
        assertEq(governor.timelock(), address(executor), "executor");
        assertEq(governor.guardian(), GUARDIAN, "guardian");
        assertEq(governor.guardianUntil(), GUARDIAN_UNTIL, "his time");
        assertEq(governor.capBps(), 3500, "cap");
        assertEq(governor.votingDelay(), VOTING_DELAY, "delay");
        assertEq(governor.votingPeriod(), VOTING_PERIOD, "period");
        assertEq(governor.lateQuorumVoteExtension(), EXTENSION, "extension");
        assertEq(governor.clock(), block.timestamp, "clock");
        assertEq(keccak256(bytes(governor.CLOCK_MODE())), keccak256("mode=timestamp"), "its mode");
        assertEq(governor.quorum(block.timestamp - 1), QUORUM, "quorum");
        assertEq(governor.proposalThreshold(), 1000, "threshold");
        bytes memory mode = "support=bravo,fractional,override&quorum=for,abstain&params=fractional&overridable=true";
        assertEq(keccak256(bytes(governor.COUNTING_MODE())), keccak256(mode), "counting");
        assertEq(rollup.owner(), address(executor), "who rules the parameters");
    }

    function test_construction_size() public view {
        assertTrue(address(governor).code.length <= 24_576, "EIP-170");
        assertTrue(address(executor).code.length <= 24_576, "EIP-170");
        assertTrue(address(purseVotes).code.length <= 24_576, "EIP-170");
    }

    function test_construction_ZeroAddress_token() public {
        IStoaGovernor.Config memory c = governorConfig();
        c.token = VotesExtended(address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.ZeroAddress.selector, "token"));
        this.build(c);
    }

    function test_construction_WrongClock_token() public {
        address wrong = address(new WrongClock());
        IStoaGovernor.Config memory c = governorConfig();
        c.token = VotesExtended(wrong);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongClock.selector, wrong, block.number));
        this.build(c);
    }

    function test_construction_WrongClock_stake() public {
        address wrong = address(new WrongClock());
        IStoaGovernor.Config memory c = governorConfig();
        c.staking = VotesExtended(wrong);
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongClock.selector, wrong, block.number));
        this.build(c);
    }

    function test_construction_ZeroAddress_purseVotes() public {
        IStoaGovernor.Config memory c = governorConfig();
        c.purseVotes = IPurseVotes(address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.ZeroAddress.selector, "purseVotes"));
        this.build(c);
    }

    function test_construction_WrongExecutor() public {
        IStoaGovernor.Config memory c = governorConfig();
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongExecutor.selector, address(executor)));
        this.build(c);
    }

    function test_construction_CapOutOfRange_nothing() public {
        IStoaGovernor.Config memory c = governorConfig();
        c.capBps = 0;
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.CapOutOfRange.selector, 10_000, 0));
        this.build(c);
    }

    function test_construction_CapOutOfRange_moreThanAll() public {
        IStoaGovernor.Config memory c = governorConfig();
        c.capBps = 10_001;
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.CapOutOfRange.selector, 10_000, 10_001));
        this.build(c);
    }

    /// @dev Who may schedule what was decided must be able to cancel it, too.
    function test_construction_WrongExecutor_oneRole() public {
        bytes32[2] memory roles = [executor.PROPOSER_ROLE(), executor.CANCELLER_ROLE()];
        IStoaGovernor.Config memory c = governorConfig();
        address next_ = nextContract(0);
        for (uint256 i; i < 2; ++i) {
            vm.prank(address(executor));
            executor.grantRole(roles[i], next_);
            vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.WrongExecutor.selector, address(executor)));
            this.build(c);
            vm.prank(address(executor));
            executor.revokeRole(roles[i], next_);
        }
    }

    function test_construction_GovernorInvalidVotingPeriod() public {
        IStoaGovernor.Config memory c = namedConfig();
        c.votingPeriod = 0;
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        new StoaGovernor(c);
    }

    function test_construction_LateExtensionOutOfRange() public {
        IStoaGovernor.Config memory c = namedConfig();
        c.lateExtension = VOTING_PERIOD + 1;
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.LateExtensionOutOfRange.selector, 0, VOTING_PERIOD, VOTING_PERIOD + 1));
        new StoaGovernor(c);
    }

    function test_construction_LateExtensionOutOfRange_onChain1() public {
        vm.chainId(1);
        IStoaGovernor.Config memory c = namedConfig();
        c.lateExtension = 2 days - 1;
        vm.expectRevert(abi.encodeWithSelector(IStoaGovernor.LateExtensionOutOfRange.selector, 2 days, VOTING_PERIOD, 2 days - 1));
        new StoaGovernor(c);
    }

    function test_construction_leastCap() public {
        IStoaGovernor.Config memory c = namedConfig();
        (c.capBps, c.lateExtension) = (1, 0);
        governor = new StoaGovernor(c);
        assertEq(governor.capBps(), 1, "cap");
        assertEq(governor.lateQuorumVoteExtension(), 0, "extension");
    }

    function test_construction_largestCap() public {
        IStoaGovernor.Config memory c = namedConfig();
        (c.capBps, c.lateExtension) = (10_000, VOTING_PERIOD);
        governor = new StoaGovernor(c);
        assertEq(governor.capBps(), 10_000, "cap");
        assertEq(governor.lateQuorumVoteExtension(), VOTING_PERIOD, "extension");
    }

    function test_construction_onChain1() public {
        vm.chainId(1);
        IStoaGovernor.Config memory c = namedConfig();
        c.lateExtension = 2 days;
        assertEq(new StoaGovernor(c).lateQuorumVoteExtension(), 2 days, "extension");
    }

    function test_construction_withoutStake() public {
        IStoaGovernor.Config memory c = namedConfig();
        c.staking = VotesExtended(address(0));
        governor = new StoaGovernor(c);
        uint256 id = open();
        assertEq(vote(ALICE, id, FOR), 300_000, "votes");
        assertEq(overrideVote(CAROL, id, AGAINST), 100_000, "units");
    }
}
