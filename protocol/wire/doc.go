// Package wire is what the services, wallets and provers of Stoa say to each
// other: the messages of JSON-RPC and of the sequencer's feed
// (docs/spec/services.md). It holds values and their spelling only: no
// connection, no clock.
//
// Integers are decimal strings in JSON, for JavaScript's numbers end at 2^53;
// bytes are 0x and hex digits. Amounts are in the token's smallest units, times in
// seconds since 1970 as L1's headers count them.
package wire
