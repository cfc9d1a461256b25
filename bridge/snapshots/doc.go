// Package snapshots finds the state where it was posted on L1, and posts it (docs/spec/snapshot.md). What is in the blobs
// is for protocol/snapshot to say; that it is the state after a batch, the commitment says that L1 verified.
//
// Nobody is trusted: what is false, incomplete or gone is passed over, and costs the reader the blobs of one state and a
// commitment at most for each batch and sender.
//
// Reading takes one request for each range of blocks since the deployment. A state of 2^20 cells that is all in use has
// 321 blobs, 42 MB.
package snapshots
