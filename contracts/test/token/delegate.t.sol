// SPDX-License-Identifier: Apache-2.0

// delegate
// ├── given an account that has named nobody
// │   └── it has no votes, whatever it holds: test_delegate_nobody
// ├── when the delegate is the caller
// │   └── it gives him his own votes: test_delegate_himself
// ├── when the delegate is the zero address
// │   └── it takes the votes back: test_delegate_zero
// └── otherwise
//     ├── it moves the votes from delegate to delegate: test_delegate
//     ├── it emits DelegateChanged: test_delegate_DelegateChanged
//     └── it keeps who was the delegate when: test_delegate_past

pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenDelegateTest is StoaTokenFixture {
    function delegate(address to) private {
        vm.prank(ALICE);
        token.delegate(to);
    }

    function test_delegate_nobody() public view {
        assertEq(token.delegates(ALICE), address(0), "delegate");
        assertEq(token.getVotes(ALICE), 0, "votes");
    }

    function test_delegate_himself() public {
        delegate(ALICE);
        assertEq(token.getVotes(ALICE), 1000, "votes");
    }

    function test_delegate_zero() public {
        delegate(BOB);
        delegate(address(0));
        assertEq(token.getVotes(BOB), 0, "Bob's votes");
        assertEq(token.delegates(ALICE), address(0), "delegate");
    }

    function test_delegate() public {
        delegate(BOB);
        assertEq(token.getVotes(BOB), 1000, "Bob's");
        delegate(carol);
        assertEq(token.getVotes(BOB), 0, "no longer Bob's");
        assertEq(token.getVotes(carol), 1000, "Carol's");
    }

    function test_delegate_DelegateChanged() public {
        delegate(BOB);
        vm.expectEmit(address(token));
        emit IVotes.DelegateChanged(ALICE, BOB, carol);
        delegate(carol);
    }

    function test_delegate_past() public {
        delegate(BOB);
        vm.warp(BEGINNING + 10);
        delegate(carol);
        vm.warp(BEGINNING + 11);
        assertEq(token.getPastDelegate(ALICE, BEGINNING - 1), address(0), "before");
        assertEq(token.getPastDelegate(ALICE, BEGINNING), BOB, "from the first second");
        assertEq(token.getPastDelegate(ALICE, BEGINNING + 9), BOB, "to the last");
        assertEq(token.getPastDelegate(ALICE, BEGINNING + 10), carol, "then");
    }
}
