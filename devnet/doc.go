// Package devnet runs all of Stoa in one process: an L1, the contracts on it,
// bridge, sequencer, prover, and an indexer on a Postgres of its own.
//
// # What survives
//
// Everything, in one folder: Ctrl-C and kill -9 lose nothing that was
// acknowledged. The L1 may forget its last blocks when it is killed; the services
// take that for the reorg that it is. The folder holds a rollup by its address: should
// the L1 have lost the contracts themselves, new ones are deployed and the services
// start afresh beside the old data.
//
// # What is UNSAFE
//
// Its accounts, keys and powers of tau can be computed by anyone. It is for
// development, on a chain id of its own.
//
// # Time
//
// It is the L1's, which starts at the machine's and can be moved by dev_advanceTime. Before a jump the
// sequencer seals and settles what is under way: a batch that is six hours old is
// refused by the contract.
//
// # Reorgs
//
// dev_reorg takes L1's last blocks back, with their transactions or without: front ends can be tried against it. What
// is final, which is below 64 blocks, must not be among them, or bridge and indexer stop, as they would on a public L1.
package devnet
