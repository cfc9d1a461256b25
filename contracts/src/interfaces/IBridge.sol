// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EdwardsKey} from "../EdwardsKey.sol";

/// @title IBridge
/// @notice Custody: takes deposits into the rollup's queue and pays out what the rollup credits. Changes of keys, full exits,
/// demands to end bookings and awards of arbiters enter the queue here too.
/// @dev The numbers QUEUE-n are those of the page `batch` of the specification.
///
/// Safety assumes of a token: a transfer moves at most what it says from the sender, and balances change by transfers only
/// (no rebasing). Fees on transfer and calls back are allowed: what arrives is credited, and every function that moves
/// tokens is guarded. Of the rollup: it credits only what a proven batch took from the state. Of `Exits`: it credits only what the frozen
/// rollup's state holds, and entries that no batch consumed, each once.
///
/// Liveness assumes of a token: it does not refuse transfers to the claimant. A claimant that refuses ETH keeps his credit.
///
/// Invariants, for each token: balance ≥ holdings ≥ owed; owed = the sum of all credits; the rollup's state owns
/// holdings − owed, queue entries that no batch consumed yet included.
interface IBridge {
    /* TYPES */

    /// @notice Something that an account may claim.
    struct Credit {
        address account;
        uint8 tokenId;
        uint112 amount;
    }

    /// @notice What the bridge holds of a token.
    /// @param holdings All that was taken in and not paid out.
    /// @param owed The part of it that is credited to accounts on L1.
    struct Custody {
        uint128 holdings;
        uint128 owed;
    }

    /// @notice What an owner has signed so that the bridge may take an amount of a token from him (ERC-2612).
    /// @param deadline The last second at which it holds.
    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @notice What an owner has signed so that the bridge takes an amount of a token from him, whoever tells it to (ERC-3009,
    /// `ReceiveWithAuthorization`). It names the deposit in its nonce: see `authorizationNonce`.
    /// @param from The owner.
    /// @param validAfter The second after which it holds.
    /// @param validBefore The second before which it holds.
    /// @param salt Anything, another one for each authorisation.
    struct Authorization {
        address from;
        uint256 amount;
        uint256 validAfter;
        uint256 validBefore;
        bytes32 salt;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /* EVENTS */

    /// @notice Emitted when an account may claim more.
    event Credited(address indexed account, uint8 indexed tokenId, uint256 amount);

    /// @notice Emitted when an account is paid.
    event Claimed(address indexed account, uint8 indexed tokenId, uint256 amount);

    /// @notice Emitted when the bridge is given what the genesis owns.
    event Funded(uint8 indexed tokenId, uint256 amount);

    /* ERRORS */

    /// @notice QUEUE-12: thrown when the council has paused deposits. Everything else goes on.
    error Paused(uint256 until);

    /// @notice QUEUE-1, QUEUE-10: thrown when the purse is 0, or not below N/4.
    error PurseOutOfRange(uint256 limit, uint256 purse);

    /// @notice QUEUE-2, QUEUE-10: thrown when a token id has no token.
    error UnknownToken(uint256 tokenId);

    /// @notice QUEUE-3: thrown when nothing is deposited.
    error AmountZero();

    /// @notice QUEUE-3: thrown when the holdings of a token would reach the limit.
    error HoldingsTooLarge(uint256 limit, uint256 holdings);

    /// @notice QUEUE-6: thrown when the deadline of an owner's signature is over.
    error SignatureExpired(uint256 deadline, uint256 timestamp);

    /// @notice QUEUE-6: thrown when a signature is not the owner's, over these values and his next nonce.
    error SignatureInvalid(address owner);

    /// @notice QUEUE-9: thrown when the booking is not below N/4 − 1: its terms are in the record after it.
    error BookingOutOfRange(uint256 limit, uint256 booking);

    /// @notice QUEUE-9: thrown when the serial of a booking is 0, which no booking has.
    error SerialZero();

    /// @notice QUEUE-10: thrown when an award is of 2^112 units or more.
    error AmountTooLarge(uint256 limit, uint256 amount);

    /// @notice QUEUE-11: thrown when the ETH sent is less than the queue fee, plus the amount when ETH is deposited.
    error ValueTooSmall(uint256 expected, uint256 actual);

    /// @notice QUEUE-13: thrown when ETH is to be taken by a permit or an authorisation, which tokens have.
    error EthHasNoPermits();

    /// @notice Thrown when a funding is sent with other ETH than it says.
    error WrongValue(uint256 expected, uint256 actual);

    /// @notice Thrown when a funding comes after the first batch.
    error GenesisOver(uint256 number);

    /// @notice Thrown when the caller is neither the rollup nor `Exits`.
    error NotCreditor(address sender);

    /// @notice Thrown when a credit exceeds what the state owns. No valid batch can cause it.
    error CreditExceedsHoldings(uint256 tokenId, uint256 holdings, uint256 owed);

    /// @notice Thrown when an account has nothing to claim.
    error NothingToClaim(address account, uint256 tokenId);

    /// @notice Thrown when an account refuses the ETH that it is paid.
    error EthTransferFailed(address account, uint256 amount);

    /// @notice Thrown at deployment when the rollup does not name this contract as its bridge.
    error WrongBridge(address expected, address actual);

    /// @notice Thrown at deployment when the address of `Exits` is zero.
    error ExitsMissing();

    /// @notice Thrown at deployment when a token has no code, or stands twice.
    error TokenInvalid(uint256 tokenId, address token);

    /* DEPOSITS */

    // Every function that enqueues takes the queue fee in ETH. It depends on how many entries wait when the transaction is executed: who
    // sends more than it is by then is credited the rest.

    /// @notice Takes tokens and enqueues their deposit into a purse. A batch credits the purse, or refuses (when the purse is
    /// another owner's, or has another key, or cannot be made) and the amount comes back as a credit of the sender.
    /// @param tokenId 0 ETH, 1 test dollar, 2 STOA.
    /// @param amount The amount to take. Of a token with a fee on transfer, what arrives is deposited.
    /// @param purse The record of the purse.
    /// @param key The key of the purse; (0, 0) to credit an existing purse only.
    /// @param possession The proof that the sender knows the key's secret, for the purpose (rollup, shard 0, sender, purse,
    /// epoch 0). Ignored for the key (0, 0).
    /// @return index The index of the queue entry.
    function deposit(
        uint8 tokenId,
        uint256 amount,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable returns (uint64 index);

    /// @notice `deposit` in one transaction, of a token with permits: nothing need be approved before.
    /// @param permit The sender's, for the bridge and this amount. If it is used already the allowance counts.
    function depositWithPermit(
        uint8 tokenId,
        uint256 amount,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession,
        Permit calldata permit
    ) external payable returns (uint64 index);

    /// @notice `deposit` for an owner who signs, and who need not have ETH. The entry is his, and what is refused comes back to him.
    /// @param authorization The owner's, with the nonce of this deposit: who sends it can change nothing.
    /// @param possession For the purpose (rollup, shard 0, owner, purse, epoch 0).
    function depositWithAuthorization(
        uint8 tokenId,
        Authorization calldata authorization,
        uint32 purse,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable returns (uint64 index);

    /// @notice Takes tokens for what the genesis owns: a genesis with balances must be funded in full before anybody uses the rollup. Only
    /// before the first batch. Nothing is enqueued and nobody is credited.
    function fund(uint8 tokenId, uint256 amount) external payable;

    /* KEYS */

    /// @notice Enqueues another key for a purse of the sender. A batch changes it, or proves that it cannot: the purse is another
    /// owner's, or its epoch is not one less. What the old key signed and no batch has executed by then is void.
    /// @param purse The record of the purse.
    /// @param epoch The epoch of the new key, one above that of the old one.
    /// @param key The new key.
    /// @param possession The proof that its maker knows the key's secret, for the purpose (rollup, shard 0, sender, purse, epoch).
    /// @return index The index of the queue entry.
    function changeKey(
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession
    ) external payable returns (uint64 index);

    /// @notice `changeKey` for an owner who signs, and who need not have ETH.
    /// @param owner The owner of the purse.
    /// @param deadline The last second at which the signature holds.
    /// @param signature Of the owner (EIP-712, and EIP-1271 where he is a contract) over
    /// ChangeKey(address owner,uint32 purse,uint16 epoch,uint256 keyX,uint256 keyY,uint256 nonce,uint256 deadline).
    /// @return index The index of the queue entry.
    function changeKeyFor(
        address owner,
        uint32 purse,
        uint16 epoch,
        EdwardsKey.Key calldata key,
        EdwardsKey.Possession calldata possession,
        uint256 deadline,
        bytes calldata signature
    ) external payable returns (uint64 index);

    /* FULL EXITS */

    /// @notice Enqueues that all of a token leaves a purse of the sender. A batch takes it out and credits the sender here, or proves that
    /// it cannot: the purse is another owner's, is none, or does not hold the token. What is locked stays.
    /// @param purse The record of the purse.
    /// @param tokenId 0 ETH, 1 test dollar, 2 STOA.
    /// @return index The index of the queue entry.
    function fullExit(uint32 purse, uint8 tokenId) external payable returns (uint64 index);

    /* BOOKINGS */

    /// @notice Enqueues the demand that a booking whose deadline has come be ended. Anyone may. No batch gets past the entry while
    /// the booking is overdue: the crank that ends it must have run. Where nothing is left to end when a batch executes the entry
    /// (no such booking, one that has ended, or one whose deadline is still to come), it is passed over.
    /// @param booking The record of the booking.
    /// @param serial The serial of the booking, which tells it from others that had the record before.
    /// @return index The index of the queue entry.
    function force(uint32 booking, uint56 serial) external payable returns (uint64 index);

    /// @notice Enqueues the sender's ruling on a disputed booking whose arbiter he is. A batch writes it into the booking's terms, or
    /// proves that it cannot: the booking is in no dispute, the purse is not its arbiter's or not the sender's, or the token is
    /// another. Written, it stands in place of an earlier one, and anyone may have it carried out.
    /// @param booking The record of the booking.
    /// @param serial The serial of the booking.
    /// @param purse The arbiter's purse, which the sender owns.
    /// @param tokenId The booking's token: 0 ETH, 1 test dollar, 2 STOA.
    /// @param amount What the guest gets, in the token's smallest unit; if it is more than there is, he gets all.
    /// @return index The index of the queue entry.
    function award(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount)
        external
        payable
        returns (uint64 index);

    /* CREDITS */

    /// @notice Adds to what accounts may claim. Only the rollup and `Exits` may.
    function credit(Credit[] calldata list) external;

    /// @notice Pays the sender his whole credit of a token.
    /// @return amount What was paid.
    function claim(uint8 tokenId) external returns (uint256 amount);

    /// @notice Pays an account its whole credit of a token. Anyone may ask; only the account is paid.
    /// @return amount What was paid.
    function claimFor(address account, uint8 tokenId) external returns (uint256 amount);

    /* VIEWS */

    /// @notice The nonce of an authorisation for a deposit: keccak256(abi.encode(purse, key.x, key.y, salt)).
    function authorizationNonce(uint32 purse, EdwardsKey.Key calldata key, bytes32 salt) external pure returns (bytes32);

    /// @notice The rollup.
    function rollup() external view returns (address);

    /// @notice Who pays out the state of a frozen rollup.
    function exits() external view returns (address);

    /// @notice The rollup's registry: it names the operator, who is credited the queue fee, and says when deposits are paused.
    function registry() external view returns (address);

    /// @notice The ETH that the next entry of the queue costs, in wei: the base fee, and once more for every 256 entries that wait.
    function queueFee() external view returns (uint256);

    /// @notice The ETH that an entry costs while none waits, in wei.
    function baseQueueFee() external view returns (uint256);

    /// @notice The address of a token; zero for ETH. Reverts with `UnknownToken` when there is none.
    function token(uint8 tokenId) external view returns (address);

    /// @notice What an account may claim.
    function credits(address account, uint8 tokenId) external view returns (uint256);

    /// @notice What the bridge holds of a token.
    function custody(uint8 tokenId) external view returns (Custody memory);
}
