// Package vectors makes and checks the test vectors of the contracts that come from Go: Groth16 proofs of two toy circuits
// with gnark's own Solidity verifiers for them, and keys with their proofs of possession. Its tests check that the files in
// contracts/testdata hold what gnark and gnark-crypto accept; go test ./contracts/vectors -update makes them anew.
package vectors
