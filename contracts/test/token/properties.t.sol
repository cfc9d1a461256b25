// SPDX-License-Identifier: Apache-2.0

// properties of the token
// ├── supply + abroad ≤ cap, all votes ≤ supply, and what moves is conserved, whatever is done: test_fuzz_supply
// └── given the rollup
//     ├── the cap is below what a bridge may hold: test_theCapFitsIntoThe112BitsOfABalance
//     └── what a batch credits to the token is burned by who delivers it, to the unit: test_TOKEN_4_burnByProof

pragma solidity 0.8.37;

import {Rollup} from "../../src/Rollup.sol";
import {StoaToken} from "../../src/StoaToken.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IStoaToken} from "../../src/interfaces/IStoaToken.sol";
import {RollupFixture} from "../utils/RollupFixture.sol";
import {StoaTokenFixture} from "../utils/StoaTokenFixture.sol";

contract StoaTokenPropertiesTest is StoaTokenFixture {
    /// @dev Whatever is done, supply + abroad ≤ cap, all votes ≤ supply, and what moves is conserved.
    function test_fuzz_supply(uint256 seed) public {
        address[4] memory people = [ALICE, BOB, TREASURY, address(token)];
        uint256 made = token.totalSupply();
        uint256 burned;
        for (uint256 i; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            address from = people[seed % 3];
            address to = people[(seed >> 8) % 4];
            uint256 amount = bound(seed >> 16, 0, token.balanceOf(from));
            uint256 deed = (seed >> 4) % 6;
            if (deed == 0) {
                uint256 left = CAP - token.totalSupply() - token.abroad();
                amount = bound(seed >> 16, 0, left > 1e12 ? 1e12 : left);
                vm.prank(EMISSION);
                token.mint(to, amount);
                made += amount;
                if (to == address(token)) burned += amount;
            } else if (deed == 1) {
                vm.prank(from);
                token.burn(amount);
                burned += amount;
            } else if (deed == 2) {
                send(from, amount);
            } else if (deed == 3) {
                amount = bound(seed >> 16, 0, token.abroad());
                vm.prank(CROSSING);
                token.crosschainMint(to, amount);
                if (to == address(token)) burned += amount;
            } else if (deed == 4) {
                vm.prank(from);
                token.transfer(to, amount);
                if (to == address(token)) burned += amount;
            } else {
                vm.prank(from);
                token.delegate(people[(seed >> 8) % 3]);
            }
            assertEq(token.totalSupply() + token.abroad(), made - burned, "made less burned");
            assertTrue(token.totalSupply() + token.abroad() <= CAP, "the cap");
            uint256 balances;
            uint256 votes;
            for (uint256 k; k < 4; ++k) {
                balances += token.balanceOf(people[k]);
                votes += token.getVotes(people[k]);
            }
            assertEq(balances, token.totalSupply(), "balances");
            assertTrue(votes <= token.totalSupply(), "votes");
        }
    }
}

/// @dev The token in a rollup's bridge.
contract StoaTokenInARollupTest is RollupFixture {
    StoaToken private token;

    function setUp() public override {
        super.setUp();
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(ALICE, 1000);
        token = new StoaToken(address(0xe3155104), TIMELOCK, list);
    }

    /// @dev What a balance of the rollup can hold, the whole supply fits into.
    function test_theCapFitsIntoThe112BitsOfABalance() public view {
        assertTrue(token.CAP() < bridge.HOLDINGS_LIMIT(), "cap");
    }

    /// @dev A batch credits the token's address; whoever delivers the credit makes L1 burn exactly that.
    function test_TOKEN_4_burnByProof() public {
        rollup = new Rollup(config());
        deployBridge(address(dollar), address(token), 0);
        vm.startPrank(ALICE);
        token.approve(address(bridge), 900);
        bridge.fund(2, 900);
        vm.stopPrank();
        IBridge.Credit[] memory list = new IBridge.Credit[](1);
        list[0] = IBridge.Credit(address(token), 2, 250);
        vm.prank(address(rollup));
        bridge.credit(list);

        uint256 supply = token.totalSupply();
        vm.prank(BOB);
        bridge.claimFor(address(token), 2);
        assertEq(token.totalSupply(), supply - 250, "burned to the unit");
        assertEq(token.balanceOf(address(bridge)), 650, "of the bridge's");
        assertEq(bridge.custody(2).holdings, 650, "its books agree");
        vm.expectRevert(abi.encodeWithSelector(IBridge.NothingToClaim.selector, address(token), 2));
        bridge.claimFor(address(token), 2);
    }
}
