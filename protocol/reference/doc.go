// Package reference is the marketplace a second time: the rules of docs/spec in plain Go,
// with math/big, maps and slow code, so that the state transition (protocol/stf) can be
// run beside it and compared.
//
// stf, the circuit's witness, indexer and audit share one implementation of the rules, so
// a rule that is misread there is misread everywhere, and no test that compares them sees
// it. This package is the reading of somebody who has the specification and nothing else:
// it takes operations as values (protocol/op) and the plain types of their fields
// (protocol/record, protocol/amount), and no method of those. A test of the import law
// keeps stf out of it. Whoever changes a rule writes it here from the page, never from stf.
//
// A Model has objects where the state has cells: a purse with two balances, a calendar
// that says which booking has a unit, a booking with its terms. Each operation is one
// function that reads like its page: the rules by number, then the effects in their order.
// A refusal lists all rules that the operation breaks, not the first one, since the
// order in which rules are looked at is nobody's promise.
//
// It leaves out what other pages define and other tests compare: packing, signatures
// (the caller says whose key signed), commitments, proofs. It stands beside stf and not
// below it because it belongs to the specification: indexer or exits may be compared with
// it as well. It is for tests, and not safe for concurrent use.
package reference
