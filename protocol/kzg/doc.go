// Package kzg is the state commitment of Stoa: the state is one polynomial over the scalar field of BN254, and this
// package commits to it, updates the commitment, proves a batch's change of state at one random point, and opens
// single records for L1.
//
// # Notation
//
// r is the order of BN254, p the modulus of its coordinates, G = [1]₁ the generator of G1, [x]₁ = x·G and [x]₂ the same
// in G2. A state has N = 2^k cells, and ω is the N-th root of unity of gnark-crypto's fft.NewDomain(N). The state polynomial f has degree
// below N and f(ω^e) = cell e. Its commitment is C = [f(τ)]₁, with τ the secret of the powers of tau ([SRS]). L_e is the
// Lagrange polynomial that is 1 at ω^e and 0 at the other roots. A record i, 0 <= i < N/4, is the four cells at
// exponents i, i + N/4, i + 2N/4, i + 3N/4; with a = ω^i these are the roots of X⁴ − a⁴.
//
// # Encodings
//
// Everything that is hashed or leaves the package is made of 32-byte big-endian words: a scalar is one word below r,
// a G1 point the two words x, y of EIP-196, each below p, with the point at infinity as (0, 0). Challenges are
// keccak256 of such words, reduced modulo r.
//
// # What it costs
//
// Polynomials are kept by their values at the roots of unity, where those that a batch needs are zero at every free cell: a
// commitment, a quotient and an opening each cost a multi-exponentiation over the cells in use, not over N. Beside those,
// Divide takes ten FFTs of size N/4, and everything else a few passes over the cells in use. Only [SRS.Check] and
// [SRS.OpenRecord] cost multi-exponentiations of size N, and [SRS.OpenAll] three Fourier transforms of N points.
//
// # What the package does not do
//
// [VerifyTransition] and [VerifyOpenings] are the pairing checks of L1 and nothing more. That ρ was drawn after all
// that it binds (both commitments, the quotient, and through the circuit's challenge c every touched index, every
// old and every new cell) is for the caller: with one new cell left open until ρ is known, any commitment can be made
// to pass. Likewise the layout of a cell (packed fields below 2^248, unused bits zero) and the kind of a record are
// checked where cells are decoded.
package kzg
