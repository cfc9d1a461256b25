// SPDX-License-Identifier: Apache-2.0

// constructor
// ├── when the stake takes rewards from another contract
// │   └── it reverts with WrongFees: test_construction_WrongFees
// ├── when the shares are out of their bounds
// │   ├── it reverts with StakersShareTooLarge: test_construction_shares
// │   └── it reverts with BurntShareOutOfRange: test_FEES_3_construction_BurntShareOutOfRange
// └── otherwise
//     ├── it takes bridge, stake, treasury and executor of those that it is given: test_construction
//     ├── it emits SharesChanged: test_FEES_3_construction_SharesChanged
//     └── it has split nothing: test_FEES_4_construction_sums

pragma solidity 0.8.37;

import {Fees} from "../../src/Fees.sol";
import {Staking} from "../../src/Staking.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IFees} from "../../src/interfaces/IFees.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {TokenFixture} from "../utils/TokenFixture.sol";

contract FeesConstructorTest is TokenFixture {
    function deploy(IStaking staking_, IFees.Shares memory shares) external returns (Fees) {
        return new Fees(staking_, treasury, shares);
    }

    /// @dev A stake that takes rewards from the next contract.
    function another() private returns (Staking) {
        return new Staking(IBridge(address(bridge)), nextContract(1));
    }

    function test_construction_WrongFees() public {
        vm.expectRevert(abi.encodeWithSelector(IFees.WrongFees.selector, nextContract(0), address(fees)));
        this.deploy(staking, IFees.Shares(4000, 3000));
    }

    function test_construction_shares() public {
        Staking next = another();
        vm.expectRevert(abi.encodeWithSelector(IFees.StakersShareTooLarge.selector, 5000, 5001));
        this.deploy(next, IFees.Shares(5001, 3000));
    }

    function test_FEES_3_construction_BurntShareOutOfRange() public {
        Staking next = another();
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 6000, 1999));
        this.deploy(next, IFees.Shares(4000, 1999));
        vm.expectRevert(abi.encodeWithSelector(IFees.BurntShareOutOfRange.selector, 2000, 6000, 6001));
        this.deploy(next, IFees.Shares(4000, 6001));
    }

    function test_construction() public view {
        assertEq(fees.bridge(), address(bridge), "bridge");
        assertEq(fees.staking(), address(staking), "staking");
        assertEq(fees.treasury(), address(treasury), "treasury");
        assertEq(fees.executor(), EXECUTOR, "executor");
        assertTrue(fees.shares().stakers == 4000 && fees.shares().burnt == 3000, "shares");
    }

    function test_FEES_3_construction_SharesChanged() public {
        Staking next = another();
        vm.expectEmit();
        emit IFees.SharesChanged(5000, 2000);
        this.deploy(next, IFees.Shares(5000, 2000));
    }

    function test_FEES_4_construction_sums() public view {
        for (uint8 tokenId; tokenId < 3; ++tokenId) {
            assertEq(fees.sum(tokenId), 0, "ever");
            assertEq(fees.sumAt(tokenId, block.timestamp - 1), 0, "before");
        }
    }
}
