// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Kzg} from "../../src/Kzg.sol";
import {ProposalFixture} from "./ProposalFixture.sol";

/// @notice Votes that Erin, or a contract, has signed (GOV-9).
abstract contract BallotFixture is ProposalFixture {
    function digest(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Stoa Governor"),
                keccak256("1"),
                block.chainid,
                address(governor)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function sign(bytes32 structHash) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ERIN_SECRET, digest(structHash));
        return abi.encodePacked(r, s, v);
    }

    function ballotHash(uint256 id, uint8 support, address voter, uint256 nonce) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce));
    }

    function overrideHash(uint256 id, uint8 support, address voter, uint256 nonce, string memory reason) internal pure returns (bytes32) {
        bytes32 typeHash =
            keccak256("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce, keccak256(bytes(reason))));
    }

    function stateHash(uint256 id, uint8 support, address voter, uint256 nonce, uint256[] memory records) internal pure returns (bytes32) {
        bytes32 typeHash =
            keccak256("StateBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,uint256[] records)");
        return keccak256(abi.encode(typeHash, id, support, voter, nonce, keccak256(abi.encodePacked(records))));
    }

    function badSignature(address voter) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter);
    }

    function recordsOf(Kzg.Opening[] memory list) internal pure returns (uint256[] memory records) {
        records = new uint256[](list.length);
        for (uint256 i; i < list.length; ++i) records[i] = list[i].record;
    }

    function partsHash(uint256 id, uint8 support, address voter, uint256 nonce, string memory reason, bytes memory parts)
        internal
        pure
        returns (bytes32)
    {
        bytes32 typeHash = keccak256(
            "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
        );
        return keccak256(abi.encode(typeHash, id, support, voter, nonce, keccak256(bytes(reason)), keccak256(parts)));
    }
}
