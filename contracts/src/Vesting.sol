// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VestingWallet} from "@openzeppelin/contracts/finance/VestingWallet.sol";
import {VestingWalletCliff} from "@openzeppelin/contracts/finance/VestingWalletCliff.sol";

/// @title Vesting
/// @notice A grant of the treasury: OpenZeppelin's vesting wallet with a cliff. The account that owns it is paid what has vested, and nobody can
/// take the rest back.
contract Vesting is VestingWalletCliff {
    /// @param account Who is paid.
    /// @param start When the line begins.
    /// @param cliff Seconds from the start in which nothing vests.
    /// @param duration Seconds from the start until all has vested.
    constructor(address account, uint64 start, uint64 cliff, uint64 duration)
        VestingWallet(account, start, duration)
        VestingWalletCliff(cliff)
    {}
}
