// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {ICouncil} from "./interfaces/ICouncil.sol";

/// @title Council
/// @notice Six of eight. See `ICouncil` for what each function does and what it assumes.
contract Council is ICouncil {
    /* CONSTANTS */

    uint256 public constant MEMBERS = 8;

    /// @notice How many confirmations make a call.
    uint256 public constant QUORUM = 6;

    /// @dev In place of the confirmations of a call that was made.
    uint256 private constant EXECUTED = type(uint256).max;

    /* STORAGE */

    /// @inheritdoc ICouncil
    address public immutable timelock;

    /// @inheritdoc ICouncil
    address[MEMBERS] public members;

    /// @inheritdoc ICouncil
    uint256 public epoch;

    /// @dev Bit i: that of member i.
    mapping(bytes32 id => uint256 bits) private _confirmed;

    /* CONSTRUCTOR */

    constructor(address[MEMBERS] memory members_, address timelock_) {
        for (uint256 i; i < MEMBERS; ++i) {
            _requireNew(members_[i]);
            members[i] = members_[i];
        }
        timelock = timelock_;
    }

    function _requireNew(address member) private view {
        if (member == address(0) || isMember(member)) revert MemberInvalid(member);
    }

    /* CALLS */

    /// @inheritdoc ICouncil
    function confirm(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id) {
        uint256 bit = 1 << _requireMember();
        id = callId(target, data, salt);
        uint256 bits = _confirmed[id];
        if (bits == EXECUTED) revert AlreadyExecuted(id);
        if (bits & bit != 0) revert AlreadyConfirmed(id, msg.sender);
        _confirmed[id] = bits | bit;
        emit Confirmed(id, msg.sender, epoch, target, data, salt);
        if (confirmations(id) < QUORUM) return id;

        _confirmed[id] = EXECUTED;
        emit Executed(id);
        Address.functionCall(target, data);
    }

    /// @inheritdoc ICouncil
    function revoke(bytes32 id) external {
        uint256 bit = 1 << _requireMember();
        uint256 bits = _confirmed[id];
        if (bits == EXECUTED) revert AlreadyExecuted(id);
        if (bits & bit == 0) revert NotConfirmed(id, msg.sender);
        _confirmed[id] = bits ^ bit;
        emit Revoked(id, msg.sender);
    }

    /// @inheritdoc ICouncil
    function replaceMember(address member, address by) external {
        if (msg.sender != timelock) revert NotTimelock(timelock, msg.sender);
        uint256 i = _indexOf(member);
        if (i == MEMBERS) revert NotMember(member);
        _requireNew(by);
        members[i] = by;
        emit MemberReplaced(member, by, ++epoch);
    }

    function _requireMember() private view returns (uint256 i) {
        i = _indexOf(msg.sender);
        if (i == MEMBERS) revert NotMember(msg.sender);
    }

    /// @dev MEMBERS if he is none.
    function _indexOf(address account) private view returns (uint256 i) {
        while (i < MEMBERS && members[i] != account) ++i;
    }

    /* VIEWS */

    /// @inheritdoc ICouncil
    function confirmations(bytes32 id) public view returns (uint256 count) {
        uint256 bits = _confirmed[id];
        if (bits == EXECUTED) return QUORUM;
        for (; bits != 0; bits &= bits - 1) ++count;
    }

    /// @inheritdoc ICouncil
    function callId(address target, bytes calldata data, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(epoch, target, data, salt));
    }

    /// @inheritdoc ICouncil
    function isMember(address account) public view returns (bool) {
        return _indexOf(account) < MEMBERS;
    }
}
