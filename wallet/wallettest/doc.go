// Package wallettest is a small rollup for tests of wallets: an L1 with the real
// contracts, and before it a sequencer in memory that runs protocol/stf and speaks
// the JSON-RPC of docs/spec/services.md over HTTP.
//
// Nothing runs by itself, so no test waits. L1 mines when it is sent something and
// when it is asked for its height. The sequencer takes L1's queue when it is asked for
// an account, and each look at an operation moves its batch up one rung of the
// ladder afterwards; settling is done on L1. The proof alone is a stand-in: the
// verifier accepts, and the KZG openings are made with the known τ.
package wallettest
