// Package worker proves batches: it takes jobs from a sequencer, one at a time, and
// delivers claims.
//
// A Worker needs no disk. It may be killed at any time: its lease runs out and
// another worker gets the job. It keeps the state after its last job, so that it
// asks for a state only at first, after a job of another worker and after a failure.
//
// Stop ends a Worker between two stages of a job, and gives the job back. The proof
// itself, the longest stage, cannot be interrupted: Stop waits for it as long as its
// context allows.
package worker
