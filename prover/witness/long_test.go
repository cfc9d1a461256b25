//go:build long

package witness_test

const batches = 2000
