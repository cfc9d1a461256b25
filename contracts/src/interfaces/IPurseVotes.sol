// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bn254} from "../Bn254.sol";
import {Kzg} from "../Kzg.sol";
import {IRollup} from "./IRollup.sol";

/// @title IPurseVotes
/// @notice Who has how many votes in the state of the rollup after one of its batches, by openings of that state's commitment.
/// @dev The rule GOV-2 is that of the page `governance` of the specification, KZG-n and EXIT-n those of the page `exits`.
///
/// Safety assumes: the commitments of the rollup's batches are those of proven states; nobody knows τ. Nobody has any power here, nothing is
/// stored, and nothing can be changed.
interface IPurseVotes {
    /* TYPES */

    /// @notice A state of the rollup, whose hash the rollup keeps by the number of the batch: `IRollup.batchHash`.
    /// @param commitment C after the batch.
    /// @param timestamp The time of the batch, as its header says.
    struct State {
        Bn254.G1 commitment;
        uint256 timestamp;
    }

    /// @notice A purse of a state.
    /// @param record Its record.
    /// @param owner Its owner on L1.
    /// @param votes Its votes, in units of STOA.
    struct Purse {
        uint256 record;
        address owner;
        uint256 votes;
    }

    /* ERRORS */

    /// @notice GOV-2: thrown when the rollup's state after the batch is another one, or there is no such batch.
    error WrongState(uint256 batch, bytes32 expected, bytes32 actual);

    /// @notice GOV-2: thrown when a record is not opened in its first three cells: the third has the balance of STOA.
    error WrongCells(uint256 record, uint256 expected, uint256 actual);

    /// @notice EXIT-2: thrown when a cell has a bit outside its layout.
    error CellBits(uint256 record, uint256 cell, uint256 value);

    /// @notice EXIT-3: thrown when a record is no purse.
    error NotAPurse(uint256 record, uint256 kind);

    /// @notice GOV-2: thrown when a purse is of another series: it cannot hold STOA.
    error WrongSeries(uint256 record, uint256 expected, uint256 actual);

    /// @notice GOV-2: thrown when a purse belongs to somebody else than the one whose votes are asked for.
    error NotOwner(uint256 record, address owner, address voter);

    /* VIEWS */

    /// @notice Purses of the state after a batch. Reverts unless every opening is true and that of a purse which can hold STOA.
    /// @param batch The number of the batch, 0 for the genesis.
    /// @param settled The state, whose hash must be that of the batch.
    /// @param openings The first three cells of each purse, with their proofs.
    /// @return One for each opening, in their order. A record that is opened twice is returned twice.
    function pursesOf(uint256 batch, State calldata settled, Kzg.Opening[] calldata openings)
        external
        view
        returns (Purse[] memory);

    /// @notice The votes of an account's purses in the state after a batch. Reverts as `pursesOf` does, and if one of them is somebody else's. Whoever
    /// counts must count each record once (GOV-3), whether in one call or in several.
    /// @param voter Who must own all the purses.
    /// @return votes Their votes together.
    /// @return records Their records, in the order of the openings.
    function votesOf(uint256 batch, address voter, State calldata settled, Kzg.Opening[] calldata openings)
        external
        view
        returns (uint256 votes, uint256[] memory records);

    /// @notice The last batch of the rollup.
    /// @return batch Its number.
    /// @return settledAt When L1 accepted it, or was given the genesis.
    /// @return frozen Whether there will be no other.
    function latest() external view returns (uint40 batch, uint40 settledAt, bool frozen);

    /// @notice The rollup.
    function rollup() external view returns (IRollup);
}
