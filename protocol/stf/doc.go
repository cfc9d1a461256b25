// Package stf is the state transition of Stoa, the only code that changes a
// balance. Mempool, sequencer, prover, indexer, audit and exits all call it.
//
// A Builder executes operations on a state one by one, in the order of their
// positions, and records while it runs what the circuit must see: for every row
// its words and its accesses, for every touched record its cells before and
// after. Seal closes the batch and returns that Trace. Replay runs published
// words through the same code.
package stf
