// Package store keeps what the bridge learned of L1, in Pebble: the queue of
// entries of the queue by index, settled batches by number, what was credited and claimed by
// account, and the cursor that stands for all of it.
//
// Apply writes an update of follow.Follower as one batch and syncs it: a crash at
// any time leaves the store before an update or after it, never in between, and
// the follower goes on from the cursor that is found. A reorg is an update as
// well: what stood above its block is undone in the batch that moves the cursor
// back. What nobody sees change is not written.
//
// A failed write is never tried again. After it the kernel may have dropped the
// data and report success the next time, so the store is closed to everything
// (ErrDisk) until the process starts again and reads what the disk holds.
//
// Nothing here exists here alone: without the folder, the same comes from L1, from
// the deployment on. Only the version and the count of reorgs begin anew.
package store
