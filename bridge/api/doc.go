// Package api serves the bridge over JSON-RPC 2.0 on HTTP.
//
//	method                                answer
//	bridge_head()                         wire.L1Head
//	bridge_watch(seen)                    wire.L1Head, when its version is above seen
//	bridge_queue(from, limit)             list of wire.QueueEntry
//	bridge_settled(number)                wire.SettledBatch
//	bridge_claimable(account)             list of wire.Claimable
//	bridge_history(account, from, limit)  bridge.History
//
// Integers are decimal strings, accounts are 0x and 40 hex digits. From and limit may
// be left out: from is 0 then, limit DefaultLimit. A list has bridge.MaxEntries at
// most.
//
// bridge_watch is a long poll: without news it answers with the head as it is after
// Config.LongPoll, and the caller asks again.
//
// Errors are wire.Error with the codes of docs/spec/services.md: -32011 for an
// argument outside its limit, with its field; -32012 when a limit of the server is
// reached, or L1 does not answer, try again; -32013 for a batch that is not settled;
// -32014 when the bridge stops. What is no request of a method above gets the codes
// that JSON-RPC reserves.
//
// # Limits
//
// Requests have 64 KiB and 16 calls at most. Calls that watch, that ask L1 and that
// read the store are bounded apart, so that none of them keeps the others out. There
// is no access control and no limit for one client: on the open internet, put a proxy
// before it that has both, and give the sequencer an address of its own.
package api
