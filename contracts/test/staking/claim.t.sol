// SPDX-License-Identifier: Apache-2.0

// claim
// ├── when there is no such token
// │   └── it reverts with UnknownToken: test_STAKE_6_claim_UnknownToken
// ├── when the caller has earned no whole unit
// │   ├── it reverts with NothingToClaim, of nothing: test_STAKE_6_NothingToClaim
// │   ├── it reverts with NothingToClaim, of less than a unit: test_STAKE_6_NothingToClaim_aPart
// │   └── it reverts with NothingToClaim, when all was claimed: test_STAKE_6_NothingToClaim_twice
// ├── when the caller refuses ETH
// │   └── it reverts with EthTransferFailed, and he keeps his claim: test_STAKE_6_EthTransferFailed
// ├── given a token that refuses to be paid
// │   └── it holds up the claims of that token alone: test_STAKE_6_claim_aTokenThatRefuses
// └── otherwise
//     ├── it pays all whole units, of each token: test_STAKE_6_claim
//     ├── it emits Claimed, of each token: test_STAKE_6_Claimed
//     ├── it keeps the part of a unit for later: test_STAKE_6_claim_keepsThePart
//     ├── it pays who has left the stake: test_STAKE_6_claim_afterTheStake
//     ├── it settles that token alone: test_STAKE_6_claim_oneToken
//     └── it leaves what others have earned: test_STAKE_6_claim_others

pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Refuser} from "../mocks/Accounts.sol";
import {BreakableToken} from "../mocks/Tokens.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingClaimTest is StakingFixture {
    /// @dev Alice stakes, and a week's rewards of all tokens are given out.
    function aWeek() private {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        for (uint8 tokenId; tokenId < 3; ++tokenId) bring(tokenId, 5e9);
        pass(WEEK);
    }

    function expectNothingToClaim(address account, uint8 tokenId) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, account, tokenId));
        claim(account, tokenId);
    }

    function test_STAKE_6_claim_UnknownToken() public {
        uint8[2] memory ids = [3, 255];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownToken.selector, ids[i]));
            claim(ALICE, ids[i]);
        }
    }

    function test_STAKE_6_NothingToClaim() public {
        aWeek();
        for (uint8 tokenId; tokenId < 3; ++tokenId) expectNothingToClaim(BOB, tokenId);
    }

    function test_STAKE_6_NothingToClaim_aPart() public {
        stake(ALICE, 1_000_000 * ONE_STOA, 0);
        bring(DOLLAR, 1);
        pass(6 days);
        assertTrue(staking.earned(ALICE, DOLLAR) > UNIT * 8 / 10, "most of it");
        expectNothingToClaim(ALICE, DOLLAR);
    }

    function test_STAKE_6_NothingToClaim_twice() public {
        aWeek();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            claim(ALICE, tokenId);
            expectNothingToClaim(ALICE, tokenId);
        }
    }

    function test_STAKE_6_EthTransferFailed() public {
        Refuser proud = new Refuser();
        stake(address(proud), 1_000_000 * ONE_STOA, 0);
        bring(ETH, 5e9);
        pass(WEEK);
        uint256 amount = staking.claimable(address(proud), ETH);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EthTransferFailed.selector, address(proud), amount));
        claim(address(proud), ETH);
        assertEq(staking.claimable(address(proud), ETH), amount, "kept");
        assertEq(staking.rewards(ETH).held, 5e9, "held");
    }

    function test_STAKE_6_claim_aTokenThatRefuses() public {
        vm.etch(address(dollar), address(new BreakableToken(6)).code);
        BreakableToken token = BreakableToken(address(dollar));
        aWeek();
        uint256 amount = staking.claimable(ALICE, DOLLAR);
        token.break_(BreakableToken.Fault.REVERTS);
        vm.expectRevert(BreakableToken.Paused.selector);
        claim(ALICE, DOLLAR);
        assertEq(staking.claimable(ALICE, DOLLAR), amount, "kept");
        claim(ALICE, ETH);
        claim(ALICE, STOA);
        token.break_(BreakableToken.Fault.NONE);
        assertEq(claim(ALICE, DOLLAR), amount, "paid when it does not");
    }

    function test_STAKE_6_claim() public {
        aWeek();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint256 had = balance(tokenId, ALICE);
            uint256 amount = staking.claimable(ALICE, tokenId);
            assertTrue(amount > 4e9, "earned");
            assertEq(claim(ALICE, tokenId), amount, "amount");
            assertEq(balance(tokenId, ALICE), had + amount, "paid");
            assertEq(staking.rewards(tokenId).held, 5e9 - amount, "held");
        }
        assertEq(staking.totalPositions(), 1_000_000 * ONE_STOA, "of the stake nothing");
        expectConserved(both());
    }

    function test_STAKE_6_Claimed() public {
        aWeek();
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            uint256 amount = staking.claimable(ALICE, tokenId);
            vm.expectEmit(address(staking));
            emit IStaking.Claimed(ALICE, tokenId, amount);
            claim(ALICE, tokenId);
        }
    }

    function test_STAKE_6_claim_keepsThePart() public {
        aWeek();
        uint256 part = staking.earned(ALICE, DOLLAR) % UNIT;
        assertTrue(part != 0, "a part");
        claim(ALICE, DOLLAR);
        assertEq(staking.earned(ALICE, DOLLAR), part, "kept");
    }

    function test_STAKE_6_claim_afterTheStake() public {
        aWeek();
        request(ALICE, 1);
        uint256 amount = staking.claimable(ALICE, DOLLAR);
        pass(COOLDOWN);
        withdraw(ALICE, 1);
        assertEq(claim(ALICE, DOLLAR), amount, "paid later");
    }

    function test_STAKE_6_claim_oneToken() public {
        aWeek();
        uint256 eth = staking.earned(ALICE, ETH);
        claim(ALICE, DOLLAR);
        assertEq(staking.earned(ALICE, ETH), eth, "as before");
        assertEq(staking.rewards(ETH).held, 5e9, "held");
    }

    function test_STAKE_6_claim_others() public {
        stake(BOB, 1_000_000 * ONE_STOA, 0);
        aWeek();
        uint256 bobs = staking.earned(BOB, DOLLAR);
        claim(ALICE, DOLLAR);
        assertEq(staking.earned(BOB, DOLLAR), bobs, "Bob's");
        expectConserved(both());
    }
}
