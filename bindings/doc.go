// Package bindings holds the Go bindings of the contracts, a file each. Everything
// but this file is generated from the compiled contracts by `make bindings`.
//
// The bindings are abigen's second kind: they pack calls and unpack results,
// events and errors, but send nothing. Package internal/l1tx sends.
//
// To bind a further contract, add its name to the line below, in the order of the
// alphabet.
package bindings

//go:generate go run ./gen Bridge Council Emission Executor Exits Fees Groth16Verifier PurseVotes Registry Rollup Snapshots Staking StoaGovernor StoaToken TestDollar Timelock Treasury
