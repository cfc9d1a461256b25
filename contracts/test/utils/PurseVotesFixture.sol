// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Kzg} from "../../src/Kzg.sol";
import {PurseVotes} from "../../src/PurseVotes.sol";
import {IPurseVotes} from "../../src/interfaces/IPurseVotes.sol";
import {KnownTau} from "./KnownTau.sol";
import {RollupFixture} from "./RollupFixture.sol";

/// @notice The votes of a rollup's state. Who knows τ opens any cell to any value: the tests say what the state holds.
abstract contract PurseVotesFixture is RollupFixture {
    uint32 internal constant RECORD = 11;

    PurseVotes internal purseVotes;

    function setUp() public override {
        super.setUp();
        purseVotes = new PurseVotes(rollup);
    }

    /// @dev The cells of a purse with STOA and with another token.
    function purse(address owner, uint256 available, uint256 locked) internal pure returns (uint256[4] memory) {
        return [
            2 | uint256(uint160(owner)) << 8 | 9 << 168 | 3 << 200 | 1 << 216 | 5 << 224,
            uint256(keccak256(abi.encode(owner))) % R,
            available | locked << 112,
            77
        ];
    }

    function openOne(uint256[4] memory cells, uint256 count) internal view returns (Kzg.Opening[] memory list) {
        list = new Kzg.Opening[](1);
        list[0] = openRecord(RECORD, cells, count);
    }

    function stateNow() internal view returns (IPurseVotes.State memory) {
        return IPurseVotes.State(KnownTau.commit(state), rollup.head().timestamp);
    }

    /// @dev In the state that the rollup is in.
    function pursesOf(Kzg.Opening[] memory list) internal view returns (IPurseVotes.Purse[] memory) {
        return purseVotes.pursesOf(rollup.head().number, stateNow(), list);
    }

    function expectError(Kzg.Opening[] memory list, bytes memory err) internal {
        uint256 number = rollup.head().number;
        IPurseVotes.State memory settled = stateNow();
        vm.expectRevert(err);
        purseVotes.pursesOf(number, settled, list);
    }
}
