// Package l1tx sends L1 transactions. It is the only package that does: the
// import law refuses a send anywhere else, so nonces, fees and failures are
// handled in one place.
//
// A Sender owns one account and sends one transaction at a time: it estimates
// gas, offers a dynamic fee, signs, sends and waits for the receipt. A call that
// would revert fails at the estimate, before anything is paid, with the
// contract's own error by name.
//
// What it does not do yet: replace a transaction that is underpriced, persist
// what it has sent, follow reorgs, send blobs.
package l1tx
