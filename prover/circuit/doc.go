// Package circuit is the statement that one proof of Stoa proves: a batch of rows
// in four lanes moves the records it touches by the rules of the protocol, and
// those records are the ones that the state commitments hold
// (docs/spec/circuit.md).
//
// Comments name the rules of docs/spec/operations that a constraint enforces. A
// comment "given" is an assumption that an earlier constraint guarantees.
package circuit
