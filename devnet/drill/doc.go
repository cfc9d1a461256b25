// Package drill plays disasters on a devnet of real processes and says whether Stoa keeps its promises in them: with figures, and
// with an error at the first promise that it breaks.
package drill
