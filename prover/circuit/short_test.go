//go:build !long

package circuit_test

// long campaigns change more in each scene, and ask the judge more often.
const long = false
