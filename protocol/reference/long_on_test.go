//go:build long

package reference_test

// histories is the number of random histories; one of so many rules is forgotten to see
// that somebody notices.
const (
	histories = 100
	forgotten = 1
)
