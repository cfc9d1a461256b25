// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import {Armed} from "./Accounts.sol";

/// @notice FOR TESTS ONLY: keeps one per cent of every transfer.
contract FeeToken is ERC20 {
    constructor() ERC20("Fee", "FEE") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        uint256 fee = from == address(0) || to == address(0) ? 0 : value / 100;
        if (fee != 0) super._update(from, address(0), fee);
        super._update(from, to, value - fee);
    }
}

/// @notice FOR TESTS ONLY: calls a target during every transfer, and keeps what it answered.
contract ReentrantToken is ERC20 {
    address public target;
    bytes public call;
    bool public succeeded;
    bytes public answer;

    constructor() ERC20("Reentrant", "REE") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function arm(address target_, bytes calldata call_) external {
        (target, call) = (target_, call_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target != address(0)) {
            address t = target;
            target = address(0);
            (succeeded, answer) = t.call(call);
        }
    }
}

/// @notice FOR TESTS ONLY: answers false, and moves nothing.
contract FalseToken {
    mapping(address => uint256) public balanceOf;

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function transfer(address, uint256) external pure returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}

/// @notice FOR TESTS ONLY: answers nothing, as some old tokens do.
contract SilentToken {
    mapping(address => uint256) public balanceOf;

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice FOR TESTS ONLY: does all that a token may do at the worst moment: keeps a part of every transfer, refuses, answers nothing,
/// and makes one call when it is armed.
contract HostileToken is ERC20, Armed {
    uint256 public feeBps;
    bool public refuses;
    bool public silent;

    error Refused();

    constructor() ERC20("Hostile", "HST") {}

    receive() external payable {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function behave(uint256 feeBps_, bool refuses_, bool silent_) external {
        (feeBps, refuses, silent) = (feeBps_, refuses_, silent_);
    }

    /// @notice What arrives of an amount.
    function arriving(uint256 amount) public view returns (uint256) {
        return amount - amount * feeBps / 10_000;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount);
        return _answer();
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        return _answer();
    }

    function _answer() private view returns (bool) {
        if (silent) {
            assembly {
                return(0, 0)
            }
        }
        return true;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from == address(0)) {
            super._update(from, to, value);
            return;
        }
        if (refuses) revert Refused();
        uint256 arrives = arriving(value);
        super._update(from, to, arrives);
        if (arrives != value) super._update(from, address(0), value - arrives);
        _fire();
    }
}

/// @notice FOR TESTS ONLY: a token that breaks, in the way that it is told, and heals again. Each account may be barred.
contract BreakableToken is ERC20 {
    enum Fault {
        NONE,
        ANSWERS_FALSE,
        ANSWERS_TWO,
        REVERTS, // a paused token
        BURNS_GAS,
        ANSWERS_A_BLOB, // whose first word is not 1
        REVERTS_WITH_A_BLOB
    }

    uint256 public constant FAULTS = 7;
    uint256 public constant BLOB = 200_000; // bytes

    uint8 private immutable DECIMALS;
    Fault public fault;
    mapping(address account => bool) public barred;

    error Paused();
    error Barred(address account);

    constructor(uint8 decimals_) ERC20("Breakable", "BRK") {
        DECIMALS = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return DECIMALS;
    }

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function break_(Fault fault_) external {
        fault = fault_;
    }

    function bar(address account, bool barred_) external {
        barred[account] = barred_;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (fault != Fault.NONE) return _fail();
        return super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (fault != Fault.NONE) return _fail();
        return super.transferFrom(from, to, amount);
    }

    /// @dev Moves nothing.
    function _fail() private view returns (bool) {
        if (fault == Fault.REVERTS) revert Paused();
        if (fault == Fault.BURNS_GAS) {
            assembly {
                invalid()
            }
        }
        if (fault == Fault.ANSWERS_TWO) {
            assembly {
                mstore(0, 2)
                return(0, 0x20)
            }
        }
        if (fault == Fault.ANSWERS_A_BLOB) {
            assembly {
                return(0x80, BLOB)
            }
        }
        if (fault == Fault.REVERTS_WITH_A_BLOB) {
            assembly {
                revert(0x80, BLOB)
            }
        }
        return false;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (barred[from]) revert Barred(from);
        if (barred[to]) revert Barred(to);
        super._update(from, to, value);
    }
}

/// @notice FOR TESTS ONLY: does as it is told and answers more than it should: true, and then a blob.
contract TalkativeToken is ERC20 {
    constructor() ERC20("Talkative", "TLK") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount);
        _talk();
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        _talk();
    }

    function _talk() private pure {
        assembly {
            mstore(0x80, 1)
            return(0x80, 200000)
        }
    }
}

/// @notice FOR TESTS ONLY: every balance is a share of a supply that changes by itself.
contract RebasingToken {
    uint256 private constant ONE = 1e18;

    uint256 public index = ONE;
    mapping(address account => uint256) public shares;
    mapping(address account => mapping(address spender => uint256)) public allowance;

    error TooLittle(uint256 have, uint256 want);

    function mint(address account, uint256 amount) external {
        shares[account] += amount * ONE / index;
    }

    /// @notice Multiplies every balance.
    function rebase(uint256 numerator, uint256 denominator) external {
        index = index * numerator / denominator;
    }

    function balanceOf(address account) public view returns (uint256) {
        return shares[account] * index / ONE;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        return _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        if (balanceOf(from) < amount) revert TooLittle(balanceOf(from), amount);
        uint256 moved = (amount * ONE + index - 1) / index;
        shares[from] -= moved;
        shares[to] += moved;
        return true;
    }
}

/// @notice FOR TESTS ONLY: takes every call that it does not know, and does nothing.
contract PhantomToken {
    mapping(address => uint256) public balanceOf;

    fallback() external {}
}
