//go:build !long

package witness_test

const batches = 25

// long says that the long tests run too.
const long = false
