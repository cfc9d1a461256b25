// Package derive makes what the indexer keeps out of what L1 says. It runs every
// batch through the state transition on a state of its own, and compares the
// commitment that comes out with the one that L1 verified: what it hands on is
// right, or it is an error.
//
// A State knows no database. Apply executes events and returns Changes, which
// the caller stores in one transaction; Rewind takes batches back, from the old
// cells that the caller stored with them. After an error of either, or when the
// Changes could not be stored, the State is ahead of what is stored: make a new
// one with Restore.
//
// What the users' contracts did needs no execution: it is what L1 tells. It is only sorted here, and what
// follows from it is computed: Budget and Allowed, and the id of a proposal in the executor.
//
// The commitment of a batch costs one multi-exponentiation over the cells that
// it changed; Restore costs one over all cells that are not zero.
package derive
