// Package engine is the sequencer's executor: it takes signed operations, executes
// them on the head state, orders them durably and answers with signed receipts
// (docs/spec/services.md: Order, Receipts, Admission, Reorgs of L1, Adopting L1's state, Recovery).
//
// # One owner
//
// One goroutine, the executor, owns the head state. It takes all operations that wait
// as one group, executes them on the open batch, orders them with one append to the
// log, makes them visible, and answers. Signatures are checked and receipts signed by
// those who submit, at most Workers at a time.
//
//	Submit ── look-up ── limits ── signature ──▶ executor: execute ▸ append ▸ show ▸ answer
//	L1     ── time, queue, reorgs ─────────────▶
//	proofs ── SetProven ───────────────────────▶
//
// Between execution and append the head is ahead of the log, and only the executor
// sees it. If the append fails, nothing of the group is acknowledged or shown, the
// engine reports that as fatal and takes nothing more; a restart runs the log as the
// disk has it.
//
// # What it promises
//
// The rules ORDER-… of the specification. A receipt stands for an entry that is on disk,
// and nothing that a client reads is less durable than that.
//
// # What it does not do
//
// It proves, settles and reads L1 through others: History is what proofs are made
// from, SetProven is told when they are, and L1 is an interface.
package engine
