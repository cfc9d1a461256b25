// Package l1tx sends L1 transactions. It is the only package that does: the
// import law refuses a send anywhere else, so nonces, fees and failures are
// handled in one place.
//
// A call that would revert fails at the estimate, before anything is paid, with
// the contract's own error by name (RevertError).
//
// # Sender
//
// A Sender is for a person at a terminal, for deployments and for tests: it owns
// one account, estimates, offers a dynamic fee, signs, sends and waits for the
// receipt. It keeps nothing: who ends it must look on L1 what became of the last
// transaction.
//
// # Manager
//
// A Manager is for services that must not do a thing twice, such as to settle a
// batch. It owns one account and a Store. An Intent has a key that names its
// purpose, and the promise is:
//
//   - Of all transactions ever signed for a key, at most one takes effect, through
//     crashes (kill -9), lost answers and reorgs no deeper than
//     ManagerConfig.Confirmations; until the key is forgotten.
//   - Done again, a key goes on where it was, or gives its receipt.
//   - Nothing is sent that is not in the store, raised fees included.
//   - A transaction that a reorg took is sent again, with the same nonce; even one
//     that was settled, as soon as any intent is done.
//
// All variants of an intent have one nonce, and L1 takes a nonce once. A new nonce
// is given to a key only if another transaction is found that used up the old one, and
// that has its confirmations. Nonces come from L1 and the store, never from the
// node's pool.
//
// Transactions are in flight one at a time: the next is built when the one before
// it is mined, for only then is its estimate right. Waiting for confirmations
// holds up nobody. One that cannot be mined, at MaxFee or for lack of money, holds
// up all others; Intents names the trouble, Stats counts it.
//
// # Blobs
//
// An intent may carry a blobs.Bundle, if the Manager has a BlobConfig. The Manager
// archives the blobs, computes the proofs that travel with them (0.4 s a blob, once
// an intent), and stores them in the record: a node gives them back to nobody, and
// what a reorg took must be sent again with its blobs. To be replaced, such a
// transaction has its three fees doubled.
//
// The pools of a node hold transactions of an account either with blobs or without. So
// an intent of the other kind waits for the confirmations of those before it
// (MixedError). An account that does both is slow; give each kind an account of its
// own. A transaction without blobs from elsewhere that stays in a pool keeps one with
// blobs out for as long, and raising fees does not help: Intents names it.
//
// # What a Manager trusts
//
//   - That the account and the store are its own. A transaction from elsewhere is
//     survived, but two managers of one account would do a key twice. A Folder is
//     locked while it is open.
//   - That what the node shows at the depth of Confirmations is the canonical chain.
//     Several nodes may stand behind one address, some of which have fewer blocks, or have
//     not heard of a reorg, as long as they agree below that depth. What they say of
//     the account and of receipts need not belong together: that an intent was displaced, or
//     lost, is believed only when the transaction is found that took its nonce, and a
//     receipt only if its block is of the chain. To find that transaction the node must have the state
//     of the block in which the nonce was used: Intents says if it does not.
//   - That no reorg is deeper than Confirmations. A deeper one is repaired for
//     settled intents that were not forgotten, but may bring back what had failed
//     or was displaced.
//   - That fsync works.
//
// # What it does not do
//
// It deploys no contracts. It cannot call an intent off: a transaction that was
// sent may be mined as long as its nonce is free. It has no goroutine of its own:
// what was begun goes on when an intent is done.
package l1tx
