// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EdwardsKey} from "../../src/EdwardsKey.sol";
import {NaiveEdwards} from "./NaiveEdwards.sol";

/// @notice A key and the proof that its sender knows the secret.
struct Signed {
    EdwardsKey.Key key;
    EdwardsKey.Possession proof;
}

/// @notice What a client does to put a key on L1, straight from the specification's page `signatures`.
library Keys {
    /// @dev The even key of a secret with its proof of possession for an epoch of a purse.
    function sign(uint256 secret, address rollup, address owner, uint32 purse, uint16 epoch) internal view returns (Signed memory a) {
        (a.key.x, a.key.y) = NaiveEdwards.mulBase(secret);
        if (a.key.x & 1 == 1) (a.key.x, secret) = (EdwardsKey.Q - a.key.x, EdwardsKey.ORDER - secret);
        uint256 nonce = 987654321 + secret % 1000;
        (a.proof.rx, a.proof.ry) = NaiveEdwards.mulBase(nonce);
        uint256 e = uint128(
            uint256(
                keccak256(
                    bytes.concat(
                        "stoa.pop.v1",
                        abi.encode(block.chainid, rollup, 0, owner, purse, epoch, a.key, a.proof.rx, a.proof.ry)
                    )
                )
            )
        );
        a.proof.s = addmod(nonce, mulmod(e, secret, EdwardsKey.ORDER), EdwardsKey.ORDER);
    }

    /// @dev What an owner signs who lets others send his change of key, computed from the texts of EIP-712.
    function changeDigest(
        address bridge,
        address owner,
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key memory key,
        uint256 nonce,
        uint256 deadline
    ) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa Bridge"),
                keccak256("1"),
                block.chainid,
                bridge
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "ChangeKey(address owner,uint32 purse,uint16 epoch,uint256 keyX,uint256 keyY,uint256 nonce,uint256 deadline)"
                ),
                owner,
                purse,
                epoch,
                key,
                nonce,
                deadline
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }
}
