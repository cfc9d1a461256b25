// Package drill plays disasters on a devnet and says whether Stoa keeps its promises in them: with figures, and with an error at
// the first promise that it breaks. Where something is killed, the devnet is a process of its own.
package drill
