//go:build !long

package circuit_test

// long campaigns change everything in every scene and ask the judge each time.
const long = false
