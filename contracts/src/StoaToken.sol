// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC20Bridgeable} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC20Bridgeable.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

import {IStoaToken} from "./interfaces/IStoaToken.sol";

/// @title StoaToken
/// @notice The token of the marketplace's users. See `IStoaToken` for what each function does and what it assumes.
contract StoaToken is IStoaToken, ERC20Permit, ERC3009, ERC20Votes, VotesExtended, ERC20Bridgeable {
    /* CONSTANTS */

    /// @inheritdoc IStoaToken
    uint256 public constant CAP = 1_000_000_000 * 10 ** 9;

    /* IMMUTABLES */

    /// @inheritdoc IStoaToken
    address public immutable emission;

    /// @inheritdoc IStoaToken
    address public immutable timelock;

    /* STORAGE */

    /// @inheritdoc IStoaToken
    address public tokenBridge;

    /// @inheritdoc IStoaToken
    uint256 public abroad;

    /* CONSTRUCTOR */

    /// @param emission_ The address that the emission has, or will have.
    /// @param timelock_ Who may name a bridge to other chains.
    /// @param allocations Who has how much from the start.
    constructor(address emission_, address timelock_, Allocation[] memory allocations) ERC20("Stoa", "STOA") ERC20Permit("Stoa") {
        if (emission_ == address(0)) revert ZeroAddress("emission");
        if (timelock_ == address(0)) revert ZeroAddress("timelock");
        emission = emission_;
        timelock = timelock_;
        for (uint256 i; i < allocations.length; ++i) _mint(allocations[i].account, allocations[i].amount);
    }

    /// @inheritdoc ERC20
    /// @dev Nine, because the rollup has 48 bits for a crank reserve and for a record's rent: they hold a quarter of a million STOA, and of a
    /// token of 18 decimals less than a thousandth of one.
    function decimals() public pure override returns (uint8) {
        return 9;
    }

    /* SUPPLY */

    /// @inheritdoc IStoaToken
    function mint(address account, uint256 amount) external {
        if (msg.sender != emission) revert NotEmission(emission, msg.sender);
        _mint(account, amount);
    }

    /// @inheritdoc IStoaToken
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }

    /// @dev TOKEN-1, and TOKEN-4: what is sent here is burned. So the rollup's bridge, which can pay anybody, can also burn what a batch proved
    /// is to be burned.
    function _update(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._update(from, to == address(this) ? address(0) : to, amount);
        if (from != address(0)) return;
        uint256 supply = totalSupply() + abroad;
        if (supply > CAP) revert CapExceeded(CAP, supply);
    }

    /* OTHER CHAINS */

    /// @inheritdoc IStoaToken
    function setTokenBridge(address next) external {
        if (msg.sender != timelock) revert NotTimelock(timelock, msg.sender);
        tokenBridge = next;
        emit TokenBridgeChanged(next);
    }

    /// @inheritdoc ERC20Bridgeable
    /// @dev TOKEN-3: no more comes back than went.
    function crosschainMint(address to, uint256 amount) public override {
        _checkTokenBridge(msg.sender);
        if (amount > abroad) revert NotAbroad(abroad, amount);
        abroad -= amount;
        super.crosschainMint(to, amount);
    }

    /// @inheritdoc ERC20Bridgeable
    /// @dev TOKEN-3: of what the owner allowed, which ERC-7802 leaves open. A bridge has no power over anybody's tokens.
    function crosschainBurn(address from, uint256 amount) public override {
        _checkTokenBridge(msg.sender);
        _spendAllowance(from, msg.sender, amount);
        abroad += amount;
        super.crosschainBurn(from, amount);
    }

    function _checkTokenBridge(address caller) internal view override {
        if (caller != tokenBridge) revert NotTokenBridge(tokenBridge, caller);
    }

    /* VOTES */

    /// @inheritdoc Votes
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc Votes
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _delegate(address account, address delegatee) internal override(Votes, VotesExtended) {
        super._delegate(account, delegatee);
    }

    function _transferVotingUnits(address from, address to, uint256 amount) internal override(Votes, VotesExtended) {
        super._transferVotingUnits(from, to, amount);
    }
}
