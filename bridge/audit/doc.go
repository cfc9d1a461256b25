// Package audit checks a rollup from L1 alone, and believes nobody: not its operator, not the contracts' addresses in a file,
// not that L1 checked what it should have.
//
// It finds the transactions that created the contracts and compares their code with this build's, derives every state again
// from the genesis, verifies every proof again, in Go and by the deployed verifiers, follows every unit of money, and compares
// what results with what the contracts say. docs/audit.md has the list of checks. What does not fit is a doubt in the report;
// an error means that the audit could not go on.
package audit
