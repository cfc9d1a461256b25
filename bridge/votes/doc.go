// Package votes makes what the governor wants to see of a purse that votes: openings of its first three cells in the state after a batch
// (docs/spec/governance.md, GOV-2), and says how many votes purses have.
//
// It needs the state after just that batch, the one of the proposal's snapshot. Package rebuild makes it out of L1 alone, and L1 has its hash:
// what it has not is refused here. It sends nothing itself.
package votes
