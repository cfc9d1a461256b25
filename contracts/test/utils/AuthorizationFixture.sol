// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StoaTokenFixture} from "./StoaTokenFixture.sol";

/// @notice STOA of which Carol signs away seventy units for Bob, or whom the test says, within two seconds around now (ERC-3009).
abstract contract AuthorizationFixture is StoaTokenFixture {
    bytes32 internal constant NONCE = "nonce";
    uint256 internal constant AFTER = BEGINNING - 1;
    uint256 internal constant BEFORE = BEGINNING + 1;

    uint8 internal v;
    bytes32 internal r;
    bytes32 internal s;

    function setUp() public override {
        super.setUp();
        giveCarol(100);
    }

    /// @param name TransferWithAuthorization or ReceiveWithAuthorization.
    function authorize(string memory name, address to) internal {
        bytes32 typehash = keccak256(
            abi.encodePacked(name, "(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)")
        );
        (v, r, s) = sign(keccak256(abi.encode(typehash, carol, to, 70, AFTER, BEFORE, NONCE)));
    }

    function cancel() internal {
        bytes32 typehash = keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");
        (uint8 cv, bytes32 cr, bytes32 cs) = sign(keccak256(abi.encode(typehash, carol, NONCE)));
        token.cancelAuthorization(carol, NONCE, cv, cr, cs);
    }
}
