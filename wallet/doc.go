// Package wallet is what a person needs to use the rollup: a typed client of the
// sequencer's JSON-RPC, and a Wallet that signs operations, deposits and claims.
// The terminal (stoa wallet), the demo and tests use it.
//
// # What is checked
//
// A signature is for one chain, rollup and shard: the sequencer names them, so
// Config.Rollup lets the owner say which rollup is meant. Before anything is sent
// to L1, the chain's id, and that the rollup's contract names the bridge, are read
// there. Every receipt must be of the operation that was signed, and signed by the
// account that the sequencer names. Published keys are refused on chain id 1.
//
// An operation is sent again, byte by byte, while the sequencer is busy or does
// not answer: it is known by its id, so it is ordered once. If no answer comes, the
// error is an UnansweredError with the id, for the operation may have been ordered.
//
// # Limits
//
// What the sequencer says of balances, listings and prices is believed, not proven;
// what a booking may cost at most is in the signature. A Wallet sends one operation
// at a time: two at once would use one nonce.
package wallet
