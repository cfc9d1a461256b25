//go:build long

package stf_test

// historyBatches is the most batches of a random history.
const historyBatches = 60
