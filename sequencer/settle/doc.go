// Package settle puts proven batches on L1, in order, one transaction each.
//
// The Settler reads the Rollup's head at the latest block and does what is next:
// batch head + 1, if it has a claim. It asks L1 and not its memory, so that a
// restart, a reorg and a copy of the transaction that somebody else sent are one
// case. The next batch is sent when the one before is in a block; its confirmations
// are waited for beside.
//
// A batch number has one intent of the transaction manager, "batch-7", whatever its
// contents: L1 takes one batch a number, and so does the manager. If a rewind
// replaces a batch whose transaction is signed already, that transaction is brought
// to its end first: it fails on L1, for the entries of the queue that it names are not there, and
// the new contents follow (docs/decisions/0015-one-intent-a-batch.md).
//
// What L1 says in the estimate costs nothing. If the claim is false, it goes back to
// the queue of jobs, some times. If L1 is not so far yet (its time, its queue), or
// the batch is too old for it and the log is about to be rewound, the Settler waits. If the batch can never settle, it reports that and ends: a person
// must decide.
package settle
