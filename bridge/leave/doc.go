// Package leave makes the transactions with which everybody leaves a frozen rollup: exits of the records that pay, by openings
// of the last proven state, refunds of deposits that no batch consumed, and claims (docs/spec/exits.md).
//
// It needs the state, which package rebuild makes out of L1, and an L1 node. It sends nothing itself.
package leave
