// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The cheatcodes that the tests use.
interface Vm {
    function addr(uint256 secret) external pure returns (address);
    function assume(bool condition) external pure;
    function chainId(uint256 id) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function deal(address account, uint256 balance) external;
    function etch(address target, bytes calldata code) external;
    function expectEmit() external;
    function expectEmit(address emitter) external;
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function getNonce(address account) external view returns (uint64);
    function isFile(string calldata path) external view returns (bool);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function prank(address sender) external;
    function projectRoot() external view returns (string memory);
    function readFile(string calldata path) external view returns (string memory);
    function setNonceUnsafe(address account, uint64 nonce) external;
    function sign(uint256 secret, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function snapshotGasLastCall(string calldata name) external returns (uint256);
    function snapshotValue(string calldata name, uint256 value) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function toString(uint256 value) external pure returns (string memory);
    function warp(uint256 timestamp) external;
}

/// @notice The base of the tests: cheatcodes, assertions, files.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error AssertionFailed(string what);
    error NotEqual(string what, uint256 have, uint256 want);
    error FileMissing(string name, string how);

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert AssertionFailed(what);
    }

    function assertEq(uint256 have, uint256 want, string memory what) internal pure {
        if (have != want) revert NotEqual(what, have, want);
    }

    function assertEq(address have, address want, string memory what) internal pure {
        assertEq(uint160(have), uint160(want), what);
    }

    function assertEq(bytes32 have, bytes32 want, string memory what) internal pure {
        assertEq(uint256(have), uint256(want), what);
    }

    /// @dev A number in [min, max] that depends on a fuzzed one.
    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        if (x >= min && x <= max) return x;
        return min + (x % (max - min + 1));
    }

    function readFile(string memory name, string memory how) internal view returns (string memory) {
        string memory full = string.concat(vm.projectRoot(), "/", name);
        try vm.isFile(full) returns (bool found) {
            if (found) return vm.readFile(full);
        } catch {}
        revert FileMissing(name, how);
    }

    /// @dev name[i].field
    function path(string memory name, uint256 i, string memory field) internal pure returns (string memory) {
        return string.concat(name, "[", vm.toString(i), "]", field);
    }
}
