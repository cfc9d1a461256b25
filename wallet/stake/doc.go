// Package stake speaks to the contracts on L1 that take stakes of STOA, split the rollup's fees and make new STOA, for one account. It
// needs an L1 node and no service: of a sequencer it asks only what is in the fee purses, which L1 does not know.
//
// What is read at once is of one block, so that it fits together. What L1 would refuse is refused before gas is paid for it, with what to do
// instead and when; what it refuses nevertheless, because something came between, is the sender's error. Amounts are in the token's smallest
// units, times in seconds since 1970 of L1's clock.
//
// The rules are in docs/spec/token.md, the numbers STAKE-n, FEES-n and EMISSION-n are those of that page.
package stake
