// Package oplog is the sequencer's durable log of ordered operations: an
// append-only sequence of entries without gaps, kept in Pebble.
//
// The promise: when Append returns without an error, its entries are on disk and
// stay where they are, through a crash of the process and a power cut. After a
// crash the log is a prefix of what was appended; entries whose Append had not
// returned may be there or not, and Lookup tells after the next start.
//
// Order is decided by one goroutine, the committer. It takes every append that
// waits, writes them as one batch and syncs once, so that the cost of a sync is
// shared: one writer gets one sync an append, many writers get many appends a
// sync. Nothing waits for a timer.
//
// A failed write or sync is never tried again. After it the kernel may have
// dropped the data and report success the next time, so the log turns read-only
// (*ReadOnlyError) until the process starts again and reads what the disk holds.
//
// What it does not do: it keeps no state besides the log, never deletes an entry,
// and does not judge operations. What is appended has happened.
package oplog
