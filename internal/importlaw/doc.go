// Package importlaw keeps the repository's import law: which folder may know
// which. It holds a test only. The laws stand in one table, a sentence each,
// with made-up files that each law must refuse or allow, so that a law which
// cannot fail does not pass.
package importlaw
