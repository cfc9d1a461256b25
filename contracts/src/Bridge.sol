// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

import {EdwardsKey} from "./EdwardsKey.sol";
import {IBridge} from "./interfaces/IBridge.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IRollup} from "./interfaces/IRollup.sol";

/// @title Bridge
/// @notice Custody of the rollup's ETH and tokens. See `IBridge` for what each function does and what it assumes.
/// @dev The rollup is deployed first, with the address that this contract will have; `Exits` after it. ETH comes in with entries of the
/// queue only: there is no receive function.
contract Bridge is IBridge, EIP712, Nonces, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /* CONSTANTS */

    uint8 private constant ETH = 0;
    uint8 private constant TEST_DOLLAR = 1;
    uint8 private constant STOA = 2;

    /// @notice Holdings of a token stay below this, so that no balance of the state can overflow its 112 bits.
    uint256 public constant HOLDINGS_LIMIT = 1 << 112;

    /// @notice What an award gives the guest stays below this: amounts have 112 bits.
    uint256 public constant AMOUNT_LIMIT = 1 << 112;

    /// @notice How many waiting entries make an entry dearer by its base fee once more.
    uint256 public constant QUEUE_FEE_STEP = 256;

    uint256 private constant KIND_DEPOSIT = 2;
    uint256 private constant KIND_CHANGE_KEY = 4;
    uint256 private constant KIND_FORCE = 6;
    uint256 private constant KIND_AWARD = 7;
    uint256 private constant KIND_FULL_EXIT = 8;

    bytes32 private constant CHANGE_KEY_TYPEHASH = keccak256(
        "ChangeKey(address owner,uint32 purse,uint16 epoch,uint256 keyX,uint256 keyY,uint256 nonce,uint256 deadline)"
    );

    /* IMMUTABLES */

    /// @inheritdoc IBridge
    address public immutable rollup;

    /// @inheritdoc IBridge
    address public immutable exits;

    /// @inheritdoc IBridge
    address public immutable registry;

    /// @inheritdoc IBridge
    uint256 public immutable baseQueueFee;

    uint256 private immutable RECORDS;
    address private immutable TEST_DOLLAR_TOKEN;
    address private immutable STOA_TOKEN;

    /* STORAGE */

    mapping(uint256 tokenId => Custody) private _custody;

    /// @dev Of the tokens of a series, 2·series and the one after it, in one slot: owed is below the limit of holdings.
    mapping(address account => mapping(uint256 series => uint112[2] amounts)) private _credits;

    /* CONSTRUCTOR */

    /// @param rollup_ The rollup, which names this contract as its bridge.
    /// @param exits_ The address that `Exits` will have.
    /// @param testDollar Token 1, or zero for none.
    /// @param stoa Token 2, or zero for none.
    /// @param queueFee_ What an entry of the queue costs while none waits, in wei.
    constructor(IRollup rollup_, address exits_, address testDollar, address stoa, uint256 queueFee_) EIP712("Stoa Bridge", "1") {
        address named = rollup_.bridge();
        if (named != address(this)) revert WrongBridge(address(this), named);
        if (testDollar != address(0) && testDollar.code.length == 0) revert TokenInvalid(TEST_DOLLAR, testDollar);
        if (stoa != address(0) && (stoa.code.length == 0 || stoa == testDollar)) revert TokenInvalid(STOA, stoa);

        if (exits_ == address(0)) revert ExitsMissing();

        rollup = address(rollup_);
        exits = exits_;
        registry = rollup_.registry();
        baseQueueFee = queueFee_;
        RECORDS = rollup_.records();
        TEST_DOLLAR_TOKEN = testDollar;
        STOA_TOKEN = stoa;
    }

    /* DEPOSITS */

    /// @inheritdoc IBridge
    function deposit(
        uint8 tokenId,
        uint256 amount,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable nonReentrant returns (uint64 index) {
        address token_ = _checkDeposit(msg.sender, tokenId, purse, key, possession);
        return _deposit(msg.sender, tokenId, _take(tokenId, token_, amount), purse, key);
    }

    /// @inheritdoc IBridge
    /// @dev A permit that somebody has used before, who saw it on its way, has done its work.
    function depositWithPermit(
        uint8 tokenId,
        uint256 amount,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession,
        Permit calldata permit
    ) external payable nonReentrant returns (uint64 index) {
        address token_ = _checkDeposit(msg.sender, tokenId, purse, key, possession);
        _requirePermits(tokenId);
        try IERC20Permit(token_).permit(msg.sender, address(this), amount, permit.deadline, permit.v, permit.r, permit.s) {} catch {}
        return _deposit(msg.sender, tokenId, _take(tokenId, token_, amount), purse, key);
    }

    /// @inheritdoc IBridge
    function depositWithAuthorization(
        uint8 tokenId,
        Authorization calldata authorization,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable nonReentrant returns (uint64 index) {
        address token_ = _checkDeposit(authorization.from, tokenId, purse, key, possession);
        _requirePermits(tokenId);
        bytes32 nonce = authorizationNonce(purse, key, authorization.salt);
        return _deposit(authorization.from, tokenId, _takeAuthorized(tokenId, token_, authorization, nonce), purse, key);
    }

    /// @dev QUEUE-1, 2, 12, 4 and 5. Returns the token's contract.
    function _checkDeposit(
        address owner,
        uint8 tokenId,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) private view returns (address token_) {
        _requirePurse(purse);
        token_ = token(tokenId);
        _requireRunning();
        if (key.x | key.y != 0) _requireKey(owner, purse, 0, key, possession);
    }

    /// @dev QUEUE-13.
    function _requirePermits(uint8 tokenId) private pure {
        if (tokenId == ETH) revert EthHasNoPermits();
    }

    function _deposit(address owner, uint8 tokenId, uint256 amount, uint32 purse, EdwardsKey.Key calldata key)
        private
        returns (uint64 index)
    {
        // kind 8 · position 13 · status 1 · record 22 · token 2 · amount 112 · fee 64
        uint256 s0 = KIND_DEPOSIT | (uint256(purse) << 22) | (uint256(tokenId) << 44) | (amount << 46);
        return _enqueue(s0, owner, key, 0, tokenId == ETH ? amount : 0);
    }

    /// @inheritdoc IBridge
    function fund(uint8 tokenId, uint256 amount) external payable nonReentrant {
        address token_ = token(tokenId);
        uint256 number = IRollup(rollup).head().number;
        if (number != 0) revert GenesisOver(number);
        uint256 expected = tokenId == ETH ? amount : 0;
        if (msg.value != expected) revert WrongValue(expected, msg.value);

        emit Funded(tokenId, _take(tokenId, token_, amount));
    }

    /// @dev Takes tokens from the sender (ETH has come with the call) and holds what arrives.
    function _take(uint8 tokenId, address token_, uint256 amount) private returns (uint256) {
        if (tokenId != ETH) {
            uint256 before = IERC20(token_).balanceOf(address(this));
            IERC20(token_).safeTransferFrom(msg.sender, address(this), amount);
            amount = IERC20(token_).balanceOf(address(this)) - before;
        }
        return _hold(tokenId, amount);
    }

    /// @dev Takes tokens from who has authorised it, and holds what arrives.
    function _takeAuthorized(uint8 tokenId, address token_, Authorization calldata a, bytes32 nonce) private returns (uint256) {
        uint256 before = IERC20(token_).balanceOf(address(this));
        IERC3009(token_).receiveWithAuthorization(
            a.from, address(this), a.amount, a.validAfter, a.validBefore, nonce, a.v, a.r, a.s
        );
        return _hold(tokenId, IERC20(token_).balanceOf(address(this)) - before);
    }

    /// @dev QUEUE-12.
    function _requireRunning() private view {
        uint256 until = IRegistry(registry).pausedUntil();
        if (block.timestamp <= until) revert Paused(until);
    }

    /// @dev QUEUE-1.
    function _requirePurse(uint32 purse) private view {
        if (purse == 0 || purse >= RECORDS) revert PurseOutOfRange(RECORDS, purse);
    }

    /// @dev QUEUE-4 and QUEUE-5.
    function _requireKey(
        address owner,
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) private view {
        EdwardsKey.requireValid(key);
        EdwardsKey.requirePossession(
            key, possession, EdwardsKey.Purpose({rollup: rollup, shard: 0, owner: owner, purse: purse, epoch: epoch})
        );
    }

    /// @dev QUEUE-3. Returns the amount.
    function _hold(uint8 tokenId, uint256 amount) private returns (uint256) {
        if (amount == 0) revert AmountZero();
        Custody storage c = _custody[tokenId];
        uint256 holdings = c.holdings + amount;
        if (holdings >= HOLDINGS_LIMIT) revert HoldingsTooLarge(HOLDINGS_LIMIT, holdings);

        c.holdings = uint128(holdings);
        return amount;
    }

    /* KEYS */

    /// @inheritdoc IBridge
    function changeKey(
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable returns (uint64 index) {
        return _changeKey(msg.sender, purse, epoch, key, possession);
    }

    /// @inheritdoc IBridge
    function changeKeyFor(
        address owner,
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession,
        uint256 deadline,
        bytes calldata signature
    ) external payable returns (uint64 index) {
        if (block.timestamp > deadline) revert SignatureExpired(deadline, block.timestamp);
        bytes32 digest = _changeDigest(owner, purse, epoch, key, deadline);
        if (!SignatureChecker.isValidSignatureNowCalldata(owner, digest, signature)) revert SignatureInvalid(owner);
        return _changeKey(owner, purse, epoch, key, possession);
    }

    /// @dev What the owner signs. Uses his next nonce.
    function _changeDigest(address owner, uint32 purse, uint16 epoch, EdwardsKey.Key calldata key, uint256 deadline)
        private
        returns (bytes32)
    {
        uint256 nonce = _useNonce(owner);
        return _hashTypedDataV4(
            keccak256(abi.encode(CHANGE_KEY_TYPEHASH, owner, purse, epoch, key.x, key.y, nonce, deadline))
        );
    }

    function _changeKey(
        address owner,
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) private returns (uint64 index) {
        _requirePurse(purse);
        _requireKey(owner, purse, epoch, key, possession);
        return _enqueue(KIND_CHANGE_KEY | (uint256(purse) << 22), owner, key, epoch, 0);
    }

    /* FULL EXITS */

    /// @inheritdoc IBridge
    function fullExit(uint32 purse, uint8 tokenId) external payable returns (uint64 index) {
        _requirePurse(purse);
        token(tokenId);
        // kind 8 · position 13 · status 1 · record 22 · token 2 · amount 112 · fee 64
        return _enqueue(KIND_FULL_EXIT | (uint256(purse) << 22) | (uint256(tokenId) << 44), msg.sender, 0);
    }

    /* BOOKINGS */

    /// @inheritdoc IBridge
    function force(uint32 booking, uint56 serial) external payable returns (uint64 index) {
        _requireBooking(booking, serial);
        return _enqueue(KIND_FORCE | (uint256(booking) << 22), msg.sender, serial);
    }

    /// @inheritdoc IBridge
    function award(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount)
        external
        payable
        returns (uint64 index)
    {
        _requireBooking(booking, serial);
        _requirePurse(purse);
        token(tokenId);
        if (amount >= AMOUNT_LIMIT) revert AmountTooLarge(AMOUNT_LIMIT, amount);

        // kind 8 · position 13 · status 1 · record 22 · token 2 · amount 112 · fee 64
        uint256 s0 = KIND_AWARD | (uint256(booking) << 22) | (uint256(tokenId) << 44) | (amount << 46);
        // booking serial 56 · purse 22
        return _enqueue(s0, msg.sender, serial | (uint256(purse) << 56));
    }

    /// @dev QUEUE-9. The terms of a booking are in the record after it.
    function _requireBooking(uint32 booking, uint56 serial) private view {
        uint256 limit = RECORDS - 1;
        if (booking >= limit) revert BookingOutOfRange(limit, booking);
        if (serial == 0) revert SerialZero();
    }

    /* QUEUE */

    /// @dev An entry with a key.
    function _enqueue(uint256 s0, address owner, EdwardsKey.Key calldata key, uint256 s4, uint256 paid) private returns (uint64) {
        return _enqueue([s0, uint160(owner), key.x, key.y, s4, 0, 0, 0], paid);
    }

    /// @dev An entry without a key, about a booking where s7 names one.
    function _enqueue(uint256 s0, address sender, uint256 s7) private returns (uint64) {
        return _enqueue([s0, uint160(sender), 0, 0, 0, 0, 0, s7], 0);
    }

    /// @dev QUEUE-11: what was sent beyond `paid` pays the entry, and what is too much comes back as a credit.
    function _enqueue(uint256[8] memory words, uint256 paid) private returns (uint64 index) {
        uint256 waiting;
        (index, waiting) = IRollup(rollup).enqueue(words);
        uint256 fee = _queueFee(waiting);
        uint256 expected = paid + fee;
        if (msg.value < expected) revert ValueTooSmall(expected, msg.value);

        uint256 excess = msg.value - expected;
        if (fee + excess == 0) return index;
        _hold(ETH, fee + excess);
        _custody[ETH].owed += uint128(fee + excess);
        if (fee != 0) _credit(IRegistry(registry).operator(), ETH, fee);
        if (excess != 0) _credit(msg.sender, ETH, excess);
    }

    function _queueFee(uint256 waiting) private view returns (uint256) {
        return baseQueueFee * (1 + waiting / QUEUE_FEE_STEP);
    }

    /* CREDITS */

    /// @inheritdoc IBridge
    /// @dev Calls nothing. Amounts of zero are passed over.
    function credit(Credit[] calldata list) external {
        if (msg.sender != rollup && msg.sender != exits) revert NotCreditor(msg.sender);

        uint256[4] memory sums;
        for (uint256 i; i < list.length; ++i) {
            Credit calldata item = list[i];
            if (item.amount == 0) continue;
            sums[item.tokenId] += item.amount;
            _credit(item.account, item.tokenId, item.amount);
        }

        for (uint8 tokenId; tokenId < 4; ++tokenId) {
            if (sums[tokenId] == 0) continue;
            Custody storage c = _custody[tokenId];
            uint256 owed = c.owed + sums[tokenId];
            if (owed > c.holdings) revert CreditExceedsHoldings(tokenId, c.holdings, owed);
            c.owed = uint128(owed);
        }
    }

    function _credit(address account, uint8 tokenId, uint256 amount) private {
        _credits[account][tokenId >> 1][tokenId & 1] += uint112(amount);
        emit Credited(account, tokenId, amount);
    }

    /// @inheritdoc IBridge
    function claim(uint8 tokenId) external returns (uint256 amount) {
        return claimFor(msg.sender, tokenId);
    }

    /// @inheritdoc IBridge
    function claimFor(address account, uint8 tokenId) public nonReentrant returns (uint256 amount) {
        address token_ = token(tokenId);
        amount = _credits[account][tokenId >> 1][tokenId & 1];
        if (amount == 0) revert NothingToClaim(account, tokenId);

        _credits[account][tokenId >> 1][tokenId & 1] = 0;
        Custody storage c = _custody[tokenId];
        c.holdings -= uint128(amount);
        c.owed -= uint128(amount);
        emit Claimed(account, tokenId, amount);

        if (tokenId == ETH) {
            (bool success,) = account.call{value: amount}("");
            if (!success) revert EthTransferFailed(account, amount);
        } else {
            IERC20(token_).safeTransfer(account, amount);
        }
    }

    /* VIEWS */

    /// @inheritdoc IBridge
    function authorizationNonce(uint32 purse, EdwardsKey.Key calldata key, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(purse, key.x, key.y, salt));
    }

    /// @inheritdoc IBridge
    function queueFee() public view returns (uint256) {
        IRollup.Head memory head = IRollup(rollup).head();
        return _queueFee(head.queueLength - head.queuePosition);
    }

    /// @inheritdoc IBridge
    function token(uint8 tokenId) public view returns (address address_) {
        if (tokenId == ETH) return address(0);
        if (tokenId == TEST_DOLLAR) address_ = TEST_DOLLAR_TOKEN;
        if (tokenId == STOA) address_ = STOA_TOKEN;
        if (address_ == address(0)) revert UnknownToken(tokenId);
    }

    /// @inheritdoc IBridge
    function credits(address account, uint8 tokenId) external view returns (uint256) {
        return _credits[account][tokenId >> 1][tokenId & 1];
    }

    /// @inheritdoc IBridge
    function custody(uint8 tokenId) external view returns (Custody memory) {
        return _custody[tokenId];
    }
}
