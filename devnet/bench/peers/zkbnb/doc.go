// Package zkbnb proves blocks of zkBNB, BNB Chain's rollup, with the circuit that it
// publishes: github.com/bnb-chain/zkbnb-crypto v0.0.8 on gnark v0.7.0, Groth16 on BN254.
//
// The circuit is used as it is. What the package adds is what zkBNB keeps in other
// repositories, the native side: accounts, assets and NFTs in Merkle trees, signed
// transfers, and the block commitment. The circuit itself is the judge of it: a block
// whose trees, signatures or sums are wrong has no proof.
//
// The keys are made here and are worth nothing anywhere.
package zkbnb
