// SPDX-License-Identifier: Apache-2.0

// distribute
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_FEES_2_UnknownToken
// ├── when there is nothing of the token
// │   ├── it reverts with NothingToDistribute, at first: test_FEES_2_NothingToDistribute
// │   └── it reverts with NothingToDistribute, when all was split: test_FEES_2_NothingToDistribute_twice
// ├── given what the bridge owes
// │   ├── it claims it, and splits it with what was there: test_FEES_2_distribute_both
// │   └── it splits it likewise, when somebody has claimed it before: test_attack_claimForBeforeDistribute
// ├── given a gift alone
// │   └── it splits it, without the bridge: test_FEES_2_distribute_aGift
// ├── when there are more than 2^112 − 1 units
// │   ├── it splits that many, and leaves the rest for the next: test_FEES_2_theMostAtOnce
// │   └── it goes on, whatever somebody has sent: test_attack_aGiftTooLargeToSplit
// ├── when shares round down to nothing
// │   └── it gives the treasury all: test_FEES_2_aUnitIsTheTreasurys
// ├── given no share for the stakers
// │   └── it calls no stake: test_FEES_2_noneToStakers
// ├── given shares that leave the treasury nothing
// │   ├── it sends the treasury no STOA: test_FEES_2_noneToTheTreasury
// │   └── it sends the treasury the burnt share of other tokens: test_FEES_2_nothingElseBurns
// ├── given a token that keeps a part
// │   └── it has the stake count what arrives: test_FEES_2_feesOnTransfer
// ├── given a token that refuses to move nothing
// │   └── it asks for no such transfer: test_FEES_2_aTokenThatRefusesNothing
// ├── given a token that refuses
// │   └── it holds up the fees of that token alone: test_FEES_2_aTokenThatRefuses
// └── otherwise
//     ├── it splits between stake, fire and treasury, for anybody, of each token: test_FEES_2_distribute
//     ├── it emits Distributed, of each token: test_FEES_2_Distributed
//     ├── it loses no unit, of any amount: test_fuzz_FEES_2_everyUnitGoesSomewhere
//     ├── it leaves the stake no allowance: test_FEES_2_noAllowance
//     ├── it keeps the stakers' share in the stake, where nobody stakes: test_FEES_2_nobodyStakes
//     └── it takes of one token only: test_FEES_2_tokensAreApart

pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {BreakableToken, FeeToken} from "../mocks/Tokens.sol";
import {FeesFixture} from "../utils/FeesFixture.sol";

contract FeesDistributeTest is FeesFixture {
    function test_FEES_2_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.UnknownToken.selector, ids[i]));
            fees.distribute(ids[i]);
        }
    }

    function test_FEES_2_NothingToDistribute() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) expectNothing(tokenId);
    }

    function test_FEES_2_NothingToDistribute_twice() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 10_001);
            fees.distribute(tokenId);
            expectNothing(tokenId);
        }
    }

    function test_FEES_2_distribute_both() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 5000);
            give(tokenId, address(fees), 777);
            expectSplit(tokenId, 5777);
            assertEq(bridge.credits(address(fees), tokenId), 0, "claimed");
        }
    }

    /// @dev Anyone may have the bridge pay before.
    function test_attack_claimForBeforeDistribute() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 5000);
            vm.prank(STRANGER);
            bridge.claimFor(address(fees), tokenId);
            expectSplit(tokenId, 5000);
        }
    }

    function test_FEES_2_distribute_aGift() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            give(tokenId, address(fees), 5000);
            expectSplit(tokenId, 5000);
        }
    }

    function test_FEES_2_theMostAtOnce() public {
        uint256 most = type(uint112).max;
        uint8[2] memory ids = [ETH, DOLLAR];
        for (uint256 i; i < 2; ++i) {
            give(ids[i], address(fees), most);
            expectSplit(ids[i], most);
            give(ids[i], address(fees), most + 1);
            assertEq(fees.distribute(ids[i]), most, "that many");
            expectSplit(ids[i], 1);
        }
    }

    /// @dev Who makes a token from nothing can send more than any sum holds.
    function test_attack_aGiftTooLargeToSplit() public {
        dollar.mint(address(fees), 1 << 255);
        uint256 most = type(uint112).max;
        for (uint256 i; i < 3; ++i) assertEq(fees.distribute(DOLLAR), most, "a part of it");
        assertEq(staking.rewards(DOLLAR).held, 3 * (most * 4 / 10), "held");
        stake(ALICE, ONE_STOA, 0);
        pass(WEEK);
        assertTrue(claim(ALICE, DOLLAR) > most / 2, "claims go on");
    }

    function test_FEES_2_aUnitIsTheTreasurys() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 1);
            expectSplit(tokenId, 1);
            assertEq(balance(tokenId, address(treasury)), 1, "rounded down");
        }
    }

    function test_FEES_2_noneToStakers() public {
        setShares(0, 2000);
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 10_000);
            fees.distribute(tokenId);
            assertEq(balance(tokenId, address(staking)), 0, "nothing");
            assertEq(staking.rewards(tokenId).end, 0, "nobody has called it");
            assertEq(balance(tokenId, address(treasury)), tokenId == STOA ? 8000 : 10_000, "the treasury's");
        }
    }

    function test_FEES_2_noneToTheTreasury() public {
        setShares(5000, 5000);
        owe(STOA, 10_000);
        uint256 supply = stoa.totalSupply();
        vm.expectEmit(address(fees));
        emit IFees.Distributed(STOA, 5000, 5000, 0);
        fees.distribute(STOA);
        assertEq(stoa.totalSupply(), supply - 5000, "burned");
        assertEq(balance(STOA, address(treasury)), 0, "nothing");
    }

    function test_FEES_2_nothingElseBurns() public {
        setShares(5000, 5000);
        uint8[2] memory ids = [ETH, DOLLAR];
        for (uint256 i; i < 2; ++i) {
            owe(ids[i], 10_000);
            vm.expectEmit(address(fees));
            emit IFees.Distributed(ids[i], 5000, 0, 5000);
            fees.distribute(ids[i]);
            assertEq(balance(ids[i], address(treasury)), 5000, "the treasury's");
        }
    }

    /// @dev Of a token that keeps a part the stake counts what arrives.
    function test_FEES_2_feesOnTransfer() public {
        FeeToken token = new FeeToken();
        vm.etch(address(dollar), address(token).code);
        owe(DOLLAR, 100_000);
        fees.distribute(DOLLAR);
        uint256 arrived = 99_000 * 4 / 10 * 99 / 100; // one per cent to here, and one on
        assertEq(balance(DOLLAR, address(staking)), arrived, "arrived");
        assertEq(staking.rewards(DOLLAR).held, arrived, "and counts");
    }

    /// @dev Of one unit nothing is the stakers', and of this token nothing burns.
    function test_FEES_2_aTokenThatRefusesNothing() public {
        vm.etch(address(dollar), address(new StrictToken()).code);
        owe(DOLLAR, 1);
        expectSplit(DOLLAR, 1);
        owe(DOLLAR, 10_000);
        expectSplit(DOLLAR, 10_000);
    }

    function test_FEES_2_aTokenThatRefuses() public {
        vm.etch(address(dollar), address(new BreakableToken(6)).code);
        BreakableToken token = BreakableToken(address(dollar));
        for (uint8 tokenId; tokenId < 3; ++tokenId) owe(tokenId, 5000);
        token.break_(BreakableToken.Fault.REVERTS);
        vm.expectRevert(BreakableToken.Paused.selector);
        fees.distribute(DOLLAR);
        expectSplit(ETH, 5000);
        expectSplit(STOA, 5000);
        assertEq(fees.sum(DOLLAR), 0, "nothing is counted");
        token.break_(BreakableToken.Fault.NONE);
        expectSplit(DOLLAR, 5000);
    }

    function test_FEES_2_distribute() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 10_001);
            expectSplit(tokenId, 10_001);
        }
    }

    function test_FEES_2_Distributed() public {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            owe(tokenId, 10_001);
            vm.expectEmit(address(fees));
            emit IFees.Distributed(tokenId, 4000, tokenId == STOA ? 3000 : 0, tokenId == STOA ? 3001 : 6001);
            fees.distribute(tokenId);
        }
    }

    function test_fuzz_FEES_2_everyUnitGoesSomewhere(uint256 seed, uint256 amount, uint256 given) public {
        uint8 tokenId = uint8(seed % 3);
        uint256 most = tokenId == STOA ? ALLOCATED / 2 : type(uint112).max / 2;
        (amount, given) = (bound(amount, 1, most), bound(given, 0, most));
        owe(tokenId, amount);
        give(tokenId, address(fees), given);
        expectSplit(tokenId, amount + given);
    }

    function test_FEES_2_noAllowance() public {
        owe(DOLLAR, 10_001);
        fees.distribute(DOLLAR);
        assertEq(dollar.allowance(address(fees), address(staking)), 0, "dollars");
        owe(STOA, 10_001);
        fees.distribute(STOA);
        assertEq(stoa.allowance(address(fees), address(staking)), 0, "STOA");
    }

    function test_FEES_2_nobodyStakes() public {
        owe(DOLLAR, 10_000);
        fees.distribute(DOLLAR);
        pass(100 days);
        assertEq(staking.rewards(DOLLAR).left, 4000 << 96, "it waits");
        assertEq(staking.rewards(DOLLAR).end, block.timestamp + WEEK, "for who comes");
    }

    /// @dev What of a token is held up is held up alone.
    function test_FEES_2_tokensAreApart() public {
        owe(ETH, 100);
        owe(STOA, 100);
        expectNothing(DOLLAR);
        expectSplit(STOA, 100);
        expectSplit(ETH, 100);
    }
}

/// @dev A token that refuses to move nothing, as some do.
contract StrictToken is ERC20 {
    error Nothing();

    constructor() ERC20("Strict", "STR") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (value == 0) revert Nothing();
        super._update(from, to, value);
    }
}
