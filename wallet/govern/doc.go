// Package govern is what a person needs to take part in what the users decide (docs/spec/governance.md): it makes proposals, reads them with all
// that L1 says of them, tells their calls in plain words, and makes votes: those that the voter sends, and those that he signs and anybody sends.
//
// It reads L1 and nothing else, at one block each time. Of a vote with purses of the rollup it takes the openings, which package votes makes.
// It sends nothing itself.
package govern
