// Package l1trouble stands between a service and its L1 endpoint, and does to it what
// endpoints do: it is away, hangs, fails, is behind, forgets, and answers a send with
// the opposite of what became of it. It is for tests and drills only.
//
// A Proxy speaks JSON-RPC over HTTP. What it does wrong is a Trouble, set from
// outside at any time; the zero Trouble is a good endpoint. Shares are of 1, and are
// drawn from a seed: one client that asks one thing after the other meets the same
// troubles each time.
//
// # An endpoint that is behind
//
// Providers put many nodes behind one URL, and the next call may be answered by one
// that has fewer blocks. With Behind, such a call is answered as of an older head, in
// all that it says: blocks, nonces, calls, estimates, receipts. Logs of a range that
// goes beyond its head are those up to it, without a word, as some nodes do; logs of
// a block by its hash are refused if it has no such block.
//
// # An endpoint on another branch
//
// With Branch, a call is answered by a node that has not heard of the last reorg: by
// number it gives the blocks that Remember saw, which the chain may have taken back.
//
// # What it does not do
//
// It does not change headers: services check their hashes, so that a base fee is
// raised by full blocks only. It does not speak WebSocket: no service reads L1 so.
package l1trouble
