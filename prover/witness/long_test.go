//go:build long

package witness_test

const batches = 1000

// long says that the long tests run too.
const long = true
