// Package rebuild makes the last proven state out of L1 alone: the genesis, the calldata and blobs of all batches, and
// the state transition. What comes out has the commitment that L1 verified after every batch, or it is an error; whoever
// gave the blobs, and whatever the node left out, cannot change it.
//
// A state that somebody posted on L1 spares the data of all batches up to it (package snapshots): it has the commitment that L1
// verified then, or it is passed over.
//
// It keeps nothing on disk: a run reads all of L1's history of the rollup again, two requests for each range of blocks and
// one for each batch.
package rebuild
