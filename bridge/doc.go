// Package bridge follows the contracts on L1 for the sequencer: its queue, settled
// batches, L1's time and its reorgs. It serves accounts what they may claim.
//
// # What it tells
//
// Head is where the bridge stands; its version rises with every change, also across
// restarts, and Watch waits for the next one. Queue and Settled list what has the
// configured confirmations. A reorg of processed blocks shows in Head.Reorgs and
// Head.LostBlock: what was read before may have changed, and is to be read again.
// Only reorgs that take back a final batch are never shown: they end the service.
// Claimable is of L1's latest block, without confirmations, for that is what a claim
// finds.
//
// Callers in this process use Service; a sequencer in another one uses
// bridge/client, with the same methods, answers and errors. Errors are *wire.Error,
// or that of the caller's context.
//
// # What it keeps
//
// Nobody is told what is not on disk (bridge/store): a step's events, the cursor and
// the head are one synced write. Kill it at any time, and it goes on exactly where it
// was. Everything comes from L1: an empty folder is filled from there, beginning with
// block Config.Follow.Start.
//
// # For operators
//
// Disk: a synced write for each block of L1; about 1 KB for an entry or a batch, half of
// it for a credit or a claim. L1: two requests a look (Config.Poll), five when there is a
// new block, one more for each batch; four for each Claimable. The node needs the logs
// and headers since Start, and the state of its latest block only.
//
// Data in blobs is of no use to the bridge, so it needs no sources of blobs. One that
// has some (Config.Follow.Blobs) tells of a batch only when its data was found, and
// waits until then, with the queue and L1's time: an alarm that costs liveness.
//
// "l1" and "behind" are the health checks, see Checks. While L1 is away the service
// looks again, at longer and longer intervals, and serves what it has. It ends, and
// says what to do (FatalError), when going on would be wrong. That L1 took back what is
// final, and that logs have a gap, it believes when eight looks in a row show it, for a
// node may be wrong for a moment:
//
//   - L1 is another chain, or Rollup and Bridge are of different deployments: fix the
//     settings.
//   - L1 took back a final batch, or more blocks than are remembered: find out which
//     chain is L1. If it is the new one, stop the sequencer too, remove the bridge's
//     folder, start again.
//   - The logs have a gap: the node left some out, perhaps long ago. Use another node,
//     remove the folder, start again.
//   - A batch was submitted through another contract: this version cannot read it.
//   - The disk failed or the store is damaged: see that the disk is well. A damaged
//     folder is removed.
//
// Versions and the count of reorgs begin anew with a new folder. Restart the sequencer
// then; its Watch is refused while the version that it saw is above the new ones.
//
// To move a bridge, stop it and take the folder along. Only one service may use it.
//
// # What it does not do
//
// It sends nothing to L1: whoever claims does so himself, and anyone may for him. It
// executes nothing: that a batch's words give its commitment is checked by L1 and by
// the indexer.
package bridge
