// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

import {StoaToken} from "../src/StoaToken.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IStoaToken} from "../src/interfaces/IStoaToken.sol";
import {RollupFixture} from "./utils/RollupFixture.sol";
import {Rollup} from "../src/Rollup.sol";

contract StoaTokenTest is RollupFixture {
    uint256 private constant CAP = 1e18;
    address private constant EMISSION = address(0xe3155104);
    address private constant TREASURY = address(0x7eea);
    address private constant CROSSING = address(0xc2055);
    uint256 private constant CAROL_SECRET = 0xca201;

    StoaToken private token;
    address private carol = vm.addr(CAROL_SECRET);

    function setUp() public override {
        super.setUp();
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](2);
        list[0] = IStoaToken.Allocation(ALICE, 1000);
        list[1] = IStoaToken.Allocation(TREASURY, CAP / 2);
        token = new StoaToken(EMISSION, TIMELOCK, list);
        vm.prank(TIMELOCK);
        token.setTokenBridge(CROSSING);
    }

    function create(address emission, address timelock, uint256 amount) external returns (StoaToken) {
        IStoaToken.Allocation[] memory list = new IStoaToken.Allocation[](1);
        list[0] = IStoaToken.Allocation(ALICE, amount);
        return new StoaToken(emission, timelock, list);
    }

    /* CONSTRUCTION */

    function test_construction() public view {
        assertEq(keccak256(bytes(token.name())), keccak256("Stoa"), "name");
        assertEq(keccak256(bytes(token.symbol())), keccak256("STOA"), "symbol");
        assertEq(token.decimals(), 9, "decimals");
        assertEq(token.CAP(), CAP, "a thousand million of 10^9 units");
        assertEq(token.totalSupply(), CAP / 2 + 1000, "supply");
        assertEq(token.balanceOf(ALICE), 1000, "Alice's");
        assertEq(token.emission(), EMISSION, "emission");
        assertEq(token.timelock(), TIMELOCK, "timelock");
        assertTrue(token.supportsInterface(type(IERC7802).interfaceId), "ERC-7802");
        assertTrue(token.supportsInterface(type(IERC165).interfaceId), "ERC-165");
    }

    function test_construction_ZeroAddress() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.ZeroAddress.selector, "emission"));
        this.create(address(0), TIMELOCK, 1);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.ZeroAddress.selector, "timelock"));
        this.create(EMISSION, address(0), 1);
    }

    /// @dev What a balance of the rollup can hold, the whole supply fits into.
    function test_theCapFitsIntoThe112BitsOfABalance() public view {
        assertTrue(CAP < bridge.HOLDINGS_LIMIT(), "cap");
    }

    /* SUPPLY */

    function test_TOKEN_1_CapExceeded() public {
        this.create(EMISSION, TIMELOCK, CAP);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        this.create(EMISSION, TIMELOCK, CAP + 1);

        uint256 left = CAP - token.totalSupply();
        vm.startPrank(EMISSION);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        token.mint(BOB, left + 1);
        token.mint(BOB, left);
        assertEq(token.totalSupply(), CAP, "the cap");
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        token.mint(BOB, 1);
        vm.stopPrank();
    }

    /// @dev What is abroad comes back one day, so it counts.
    function test_TOKEN_1_CapExceeded_withTokensAbroad() public {
        send(ALICE, 400);
        uint256 left = CAP - token.totalSupply() - 400;
        vm.startPrank(EMISSION);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.CapExceeded.selector, CAP, CAP + 1));
        token.mint(BOB, left + 1);
        token.mint(BOB, left);
        vm.stopPrank();
        vm.prank(CROSSING);
        token.crosschainMint(ALICE, 400);
        assertEq(token.totalSupply(), CAP, "all are back");
    }

    function test_TOKEN_2_NotEmission() public {
        address[5] memory others = [ALICE, TIMELOCK, GOVERNOR, CROSSING, address(token)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotEmission.selector, EMISSION, others[i]));
            vm.prank(others[i]);
            token.mint(others[i], 1);
        }
    }

    function test_burn() public {
        uint256 supply = token.totalSupply();
        vm.startPrank(ALICE);
        token.burn(300);
        assertEq(token.balanceOf(ALICE), 700, "balance");
        assertEq(token.totalSupply(), supply - 300, "supply");
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 700, 701));
        token.burn(701);
        vm.stopPrank();
    }

    function test_TOKEN_4_whatIsSentToTheTokenIsBurned() public {
        uint256 supply = token.totalSupply();
        vm.startPrank(ALICE);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(ALICE, address(0), 300);
        token.transfer(address(token), 300);
        token.approve(BOB, 200);
        vm.stopPrank();
        vm.prank(BOB);
        token.transferFrom(ALICE, address(token), 200);
        assertEq(token.balanceOf(address(token)), 0, "it has none");
        assertEq(token.balanceOf(ALICE), 500, "Alice's");
        assertEq(token.totalSupply(), supply - 500, "supply");
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

    /* OTHER CHAINS */

    /// @dev Tokens go abroad.
    function send(address owner, uint256 amount) private {
        vm.prank(owner);
        token.approve(CROSSING, amount);
        vm.prank(CROSSING);
        token.crosschainBurn(owner, amount);
    }

    function test_crossing() public {
        uint256 supply = token.totalSupply();
        send(ALICE, 600);
        assertEq(token.abroad(), 600, "abroad");
        assertEq(token.totalSupply(), supply - 600, "supply here");
        vm.prank(CROSSING);
        token.crosschainMint(BOB, 250);
        assertEq(token.abroad(), 350, "abroad still");
        assertEq(token.balanceOf(BOB), 250, "Bob's");
    }

    function test_TOKEN_3_NotAbroad() public {
        send(ALICE, 600);
        vm.startPrank(CROSSING);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotAbroad.selector, 600, 601));
        token.crosschainMint(BOB, 601);
        token.crosschainMint(BOB, 600);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotAbroad.selector, 0, 1));
        token.crosschainMint(BOB, 1);
        vm.stopPrank();
    }

    function test_TOKEN_3_onlyWhatTheOwnerAllowed() public {
        vm.prank(ALICE);
        token.approve(CROSSING, 10);
        vm.startPrank(CROSSING);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, CROSSING, 10, 11));
        token.crosschainBurn(ALICE, 11);
        token.crosschainBurn(ALICE, 10);
        vm.stopPrank();
    }

    function test_TOKEN_3_NotTokenBridge() public {
        send(ALICE, 100);
        vm.prank(ALICE);
        token.approve(BOB, 100);
        vm.startPrank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, CROSSING, BOB));
        token.crosschainMint(BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, CROSSING, BOB));
        token.crosschainBurn(ALICE, 1);
        vm.stopPrank();
    }

    function test_TOKEN_3_NotTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTimelock.selector, TIMELOCK, EMISSION));
        vm.prank(EMISSION);
        token.setTokenBridge(BOB);
    }

    function test_setTokenBridge_nobody() public {
        vm.expectEmit(address(token));
        emit IStoaToken.TokenBridgeChanged(address(0));
        vm.prank(TIMELOCK);
        token.setTokenBridge(address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoaToken.NotTokenBridge.selector, address(0), CROSSING));
        vm.prank(CROSSING);
        token.crosschainMint(BOB, 0);
    }

    /* VOTES */

    function test_votes() public {
        assertEq(token.clock(), block.timestamp, "clock");
        assertEq(keccak256(bytes(token.CLOCK_MODE())), keccak256("mode=timestamp"), "mode");
        vm.prank(ALICE);
        token.delegate(BOB);
        vm.warp(block.timestamp + 10);
        vm.prank(ALICE);
        token.transfer(address(token), 300);
        vm.warp(block.timestamp + 10);
        assertEq(token.getVotes(BOB), 700, "what is burned votes no more");
        assertEq(token.getPastVotes(BOB, block.timestamp - 11), 1000, "before");
        assertEq(token.getPastBalanceOf(ALICE, block.timestamp - 11), 1000, "Alice had");
        assertEq(token.getPastBalanceOf(ALICE, block.timestamp - 1), 700, "Alice has");
        assertEq(token.getPastDelegate(ALICE, block.timestamp - 1), BOB, "delegate");
        assertEq(token.getPastTotalSupply(block.timestamp - 11) - token.getPastTotalSupply(block.timestamp - 1), 300, "supply");
    }

    /// @dev The nonces of permits and of delegations by signature are one count.
    function test_permit() public {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"), carol, BOB, 5, 0, block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CAROL_SECRET, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), message)));
        token.permit(carol, BOB, 5, block.timestamp, v, r, s);
        assertEq(token.allowance(carol, BOB), 5, "allowance");
        assertEq(token.nonces(carol), 1, "nonce");
    }

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
