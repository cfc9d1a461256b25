// Package follow reads the Rollup and the Bridge from L1, and tells its caller
// what happened there, in order and once: entries of the queue, batches, credits, claims;
// and what the users' contracts did, if Config.Users names them.
//
// # Steps
//
// A Follower does nothing by itself: each Step reads one range of blocks, at
// most up to the block that has the configured number of confirmations. Each
// answer carries the Cursor that stands for it. The caller stores the cursor in
// the same transaction as what it made of the events; New with a stored cursor
// goes on exactly there. A caller that could not store an answer makes a new
// Follower from the cursor that it has stored.
//
// # Reorgs
//
// The cursor remembers the hashes of the last blocks, down to the finality
// depth. If L1 has another block at the place of one of them, Step answers with
// a Reorg instead of events: the caller undoes all that stood above Reorg.To.
// If L1 parted from the chain below what the cursor remembers, Step fails with
// ErrBelowFinality, and a person must decide.
//
// A node whose head is behind the cursor, but agrees with it, is a node that
// lags: Step waits. The node may change its mind while it is read; every range
// is therefore tied to one header, and refused with ErrMoved if that is
// replaced.
//
// # What is trusted
//
// The node is trusted to show the canonical chain and all logs of it. It may be one of
// several behind an address, some of which have fewer blocks than others: blocks that
// are not final are read one by one, each by its hash, which a node that lacks it
// refuses. Of final blocks a range is read at once, and of a node that lags by more than the finality
// depth an entry or batch that it leaves out is noticed at the next one, for both are
// numbered; a credit, a claim or what the users' contracts did is not. The words of a batch are calldata: the transaction is checked
// against its hash, its header and its commitment against the event. Words that are in
// blobs come from Config.Blobs, of which nobody is trusted: blobs are checked against
// the hashes in the transaction. That the words give this commitment is for stf.Replay
// to say.
//
// Whoever has the state after a batch needs no data before: Config.DataFrom says so.
//
// Time is that of L1 headers only.
package follow
