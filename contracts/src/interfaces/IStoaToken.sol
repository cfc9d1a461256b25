// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IStoaToken
/// @notice What STOA has beyond the standards that it follows: ERC-20, ERC-2612 (permit), ERC-3009 (transfers by authorisation), ERC-5805
/// (votes), ERC-6372 (their clock is the block's timestamp) and ERC-7802 (crossing to other chains).
/// @dev The numbers TOKEN-n are those of the page `token` of the specification.
///
/// Safety assumes: the emission mints as its own rules say. Nobody else makes tokens: what comes back from other chains has gone there before.
///
/// Warning: Tokens that are sent to the address of this contract are burned.
interface IStoaToken {
    /* TYPES */

    /// @notice Who has how many units from the start.
    struct Allocation {
        address account;
        uint256 amount;
    }

    /* EVENTS */

    /// @notice Emitted when another bridge, or none, may take tokens to other chains.
    event TokenBridgeChanged(address indexed tokenBridge);

    /* ERRORS */

    /// @notice Thrown when an address that must be known at deployment is zero.
    error ZeroAddress(string field);

    /// @notice TOKEN-1: thrown when the tokens here and abroad would be more than the cap.
    error CapExceeded(uint256 limit, uint256 supply);

    /// @notice TOKEN-2: thrown when somebody else than the emission mints.
    error NotEmission(address emission, address sender);

    /// @notice TOKEN-3: thrown when somebody else than the bridge to other chains takes tokens there or back.
    error NotTokenBridge(address tokenBridge, address sender);

    /// @notice TOKEN-3: thrown when more would come back than is abroad.
    error NotAbroad(uint256 limit, uint256 value);

    /// @notice TOKEN-3: thrown when somebody else than the timelock names the bridge to other chains.
    error NotTimelock(address timelock, address sender);

    /* FUNCTIONS */

    /// @notice Makes new tokens. Only the emission may.
    function mint(address account, uint256 amount) external;

    /// @notice Burns tokens of the sender.
    function burn(uint256 amount) external;

    /// @notice Names who may take tokens to other chains and back, or zero for nobody. Only the timelock may.
    function setTokenBridge(address next) external;

    /* VIEWS */

    /// @notice The most units that there can ever be, here and abroad.
    function CAP() external view returns (uint256);

    /// @notice How many units are on other chains.
    function abroad() external view returns (uint256);

    /// @notice Who may make new tokens.
    function emission() external view returns (address);

    /// @notice Who may name the bridge to other chains.
    function timelock() external view returns (address);

    /// @notice Who may take tokens to other chains and back, or zero.
    function tokenBridge() external view returns (address);
}
