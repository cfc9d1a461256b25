// Package exit says who is paid what when a frozen rollup is left: the table of docs/spec/exits.md, of which the contract
// Escrow is the twin.
package exit
