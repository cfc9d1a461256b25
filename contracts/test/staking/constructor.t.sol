// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the fees are the zero address
// │   └── it reverts with ZeroAddress: test_construction_ZeroAddress
// └── otherwise
//     ├── it has the bridge, the bridge's STOA and the fees: test_construction
//     ├── it counts time by timestamps: test_construction_clock
//     ├── it has no positions and no weight: test_construction_empty
//     └── it has the domain Stoa Staking, version 1, of this chain and address: test_construction_domain

pragma solidity 0.8.37;

import {Staking} from "../../src/Staking.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../utils/StakingFixture.sol";

contract StakingConstructorTest is StakingFixture {
    function deploy(IBridge bridge_, address fees_) external returns (Staking) {
        return new Staking(bridge_, fees_);
    }

    function test_construction_ZeroAddress() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.ZeroAddress.selector, "fees"));
        this.deploy(IBridge(address(bridge)), address(0));
    }

    function test_construction() public view {
        assertEq(staking.bridge(), address(bridge), "bridge");
        assertEq(staking.stoa(), address(stoa), "stoa");
        assertEq(staking.fees(), address(fees), "fees");
    }

    function test_construction_clock() public {
        assertEq(bytes32(bytes(staking.CLOCK_MODE())), bytes32("mode=timestamp"), "mode");
        assertEq(staking.clock(), BEGINNING, "clock");
        pass(1);
        assertEq(staking.clock(), BEGINNING + 1, "a second later");
    }

    function test_construction_empty() public view {
        assertEq(staking.positionCount(), 0, "count");
        assertEq(staking.totalPositions(), 0, "positions");
        assertEq(staking.totalWeight(), 0, "weight");
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            IStaking.Rewards memory r = staking.rewards(tokenId);
            assertTrue(r.held == 0 && r.left == 0 && r.accumulator == 0, "rewards");
        }
    }

    function test_construction_domain() public view {
        (, string memory name, string memory version, uint256 chain, address contract_,,) = staking.eip712Domain();
        assertEq(bytes32(bytes(name)), bytes32("Stoa Staking"), "name");
        assertEq(bytes32(bytes(version)), bytes32("1"), "version");
        assertEq(chain, block.chainid, "chain");
        assertEq(contract_, address(staking), "address");
    }
}
