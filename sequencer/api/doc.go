// Package api is the sequencer's JSON-RPC, over HTTP and WebSocket on one port
// (docs/spec/services.md, JSON-RPC of the sequencer): it reads what clients
// write, hands it to the engine, and answers with the messages of protocol/wire.
//
// # The contract
//
//   - Whatever a client sends, the answer is a JSON-RPC response with a typed error
//     or a result. An error of a method is a *wire.Error; what is not a call at all
//     has JSON-RPC's own codes: -32700 no JSON, -32600 no request, -32601 no such
//     method, -32602 wrong number of parameters, -32603 a mistake in this program.
//   - An operation is decoded once. Its answer is the engine's receipt.
//   - Statuses are the ladder: accepted and sealed come from the engine, proven and
//     progress from the jobs, settled and final from what is read of L1.
//   - A subscription reads the log as fast as its client does, and keeps no queue
//     for it. A client that takes nothing for Config.WriteTimeout loses its
//     connection; it resumes at the index after the last that it saw.
//
// # Limits
//
// Every size and number is bounded by Config: connections, calls that are answered
// at once, length of a request, calls and answer of a JSON-RPC batch, and
// subscriptions. The calls of a JSON-RPC batch run one after the other; a client
// that wants throughput pipelines single calls on a WebSocket.
//
// There is no access control: anyone who reaches the port may call every method.
// Rate limits for one sender belong in front of it.
package api
