// Package snapshot writes the state of a rollup into blobs, and reads it from there (docs/spec/snapshot.md).
//
// A blob is 4096 elements: a header of two, then five for each record that is not free. A state has one snapshot, and
// everything else is refused; that a snapshot is true is for the caller to say, by the state's commitment.
//
// Decode allocates no more than a state of the size that the caller wants, whatever the blobs say.
package snapshot
