// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {Rollup} from "../../src/Rollup.sol";
import {IBridge} from "../../src/interfaces/IBridge.sol";
import {RollupFixture} from "./RollupFixture.sol";

/// @notice Deposits that need no approval before: by permits (ERC-2612) and by authorisations (ERC-3009). Carol has a thousand units of
/// test dollars, and her secret is known.
abstract contract PermitsFixture is RollupFixture {
    uint256 internal constant CAROL_SECRET = 0xca201;
    bytes32 internal constant SALT = "salt";
    uint32 internal constant PURSE = 5;

    EdwardsKey.Key internal none;
    EdwardsKey.Possession internal nothing;

    address internal carol = vm.addr(CAROL_SECRET);

    function setUp() public override {
        super.setUp();
        dollar.mint(carol, 1000);
        vm.deal(carol, 1 ether);
    }

    /// @dev What Carol signs so that the bridge may take an amount.
    function permit(uint256 amount, uint256 deadline) internal view returns (IBridge.Permit memory p) {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                carol,
                address(bridge),
                amount,
                dollar.nonces(carol),
                deadline
            )
        );
        (p.deadline, p.v, p.r, p.s) = _sign(deadline, message);
    }

    /// @dev What Carol signs so that the bridge takes an amount for a deposit, within two seconds around now.
    function authorization(uint256 amount, uint32 purse, EdwardsKey.Key memory key)
        internal
        view
        returns (IBridge.Authorization memory a)
    {
        a = IBridge.Authorization(carol, amount, block.timestamp - 1, block.timestamp + 1, SALT, 0, 0, 0);
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
                ),
                a.from,
                address(bridge),
                a.amount,
                a.validAfter,
                a.validBefore,
                keccak256(abi.encode(purse, key.x, key.y, SALT))
            )
        );
        (, a.v, a.r, a.s) = _sign(0, message);
    }

    function _sign(uint256 deadline, bytes32 message) internal view returns (uint256, uint8, bytes32, bytes32) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CAROL_SECRET, keccak256(abi.encodePacked("\x19\x01", dollar.DOMAIN_SEPARATOR(), message)));
        return (deadline, v, r, s);
    }

    function words(uint256 amount, EdwardsKey.Key memory key) internal view returns (uint256[8] memory w) {
        w = entry(systemWord(2, 0, 0, PURSE, 1, amount, 0), carol);
        (w[2], w[3]) = (key.x, key.y);
    }

    function expectHeld(uint256 amount) internal view {
        assertEq(bridge.custody(1).holdings, amount, "holdings");
        assertEq(dollar.balanceOf(address(bridge)), amount, "the bridge has it");
        assertEq(dollar.balanceOf(carol), 1000 - amount, "Carol has the rest");
    }

    /// @dev The rollup anew, with another token 1.
    function deploy(address token) internal {
        rollup = new Rollup(config());
        deployBridge(token, address(0), QUEUE_FEE);
    }

    /// @dev Nobody has settled anything for two weeks, and somebody freezes the rollup.
    function freeze() internal {
        vm.warp(block.timestamp + 15 days);
        rollup.freeze();
    }
}
