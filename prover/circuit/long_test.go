//go:build long

package circuit_test

const long = true
