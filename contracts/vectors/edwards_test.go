package vectors

import (
	"fmt"
	"math/big"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/ethereum/go-ethereum/crypto"
)

// The file edwards.json. Everything in it follows from hashes of fixed strings, so the test makes it anew and compares.
type edwardsFile struct {
	NullKey     []string            `json:"nullKey"` // x, y
	SmallOrder  [][]string          `json:"smallOrder"`
	ChainID     uint64              `json:"chainId"`
	Possessions []edwardsPossession `json:"possessions"`
	Roots       []string            `json:"roots"` // the root of unity of order 2^i at i
}

type edwardsPossession struct {
	Rollup string   `json:"rollup"`
	Shard  uint64   `json:"shard"`
	Owner  string   `json:"owner"`
	Purse  uint64   `json:"purse"`
	Epoch  uint64   `json:"epoch"`
	Key    []string `json:"key"`        // A.x, A.y
	Proof  []string `json:"possession"` // R.x, R.y, S
}

func TestEdwards(t *testing.T) {
	want := makeEdwards()
	if *update {
		writeJSON(t, "edwards.json", want)
	}
	var have edwardsFile
	readJSON(t, "edwards.json", &have)
	if !reflect.DeepEqual(have, want) {
		t.Error("edwards.json differs from what gnark-crypto makes; make it anew with -update")
	}
}

func makeEdwards() edwardsFile {
	curve := twistededwards.GetEdwardsCurve()
	file := edwardsFile{ChainID: 31337}

	_, null := evenKey(&curve, "stoa.null.key.v1")
	file.NullKey = edwardsWords(&null)
	for _, p := range smallOrder(&curve) {
		file.SmallOrder = append(file.SmallOrder, edwardsWords(&p))
	}
	for k := range uint64(29) {
		root, err := fft.Generator(1 << k)
		if err != nil {
			panic(err)
		}
		file.Roots = append(file.Roots, word(root.BigInt(new(big.Int))))
	}

	for i := range 8 {
		secret, key := evenKey(&curve, fmt.Sprintf("stoa test key %d", i))
		p := edwardsPossession{
			Rollup: fmt.Sprintf("0x%x", crypto.Keccak256(fmt.Appendf(nil, "rollup %d", i))[12:]),
			Owner:  fmt.Sprintf("0x%x", crypto.Keccak256(fmt.Appendf(nil, "owner %d", i))[12:]),
			Shard:  uint64(i % 2),
			Purse:  uint64(i*i*i*i*i + 1),
			Epoch:  uint64(i % 3),
			Key:    edwardsWords(&key),
		}
		nonce := scalar(&curve, fmt.Sprintf("stoa test nonce %d", i))
		switch i { // R = O and R = B
		case 6:
			nonce.SetUint64(0)
		case 7:
			nonce.SetUint64(1)
		}
		p.Proof = p.prove(&curve, file.ChainID, secret, nonce)
		file.Possessions = append(file.Possessions, p)
	}
	return file
}

// prove returns R.x, R.y, S with R = nonce·B and S = nonce + e·secret.
func (p *edwardsPossession) prove(curve *twistededwards.CurveParams, chainID uint64, secret, nonce *big.Int) []string {
	var r twistededwards.PointAffine
	r.ScalarMultiplication(&curve.Base, nonce)
	s := possessionChallenge(chainID, p, &r)
	s.Mul(s, secret).Add(s, nonce).Mod(s, &curve.Order)
	return append(edwardsWords(&r), word(s))
}

// possessionChallenge is e of the proof of possession in the page `signatures` of the specification.
func possessionChallenge(chainID uint64, p *edwardsPossession, r *twistededwards.PointAffine) *big.Int {
	data := []byte("stoa.pop.v1")
	for _, n := range []*big.Int{
		new(big.Int).SetUint64(chainID), number(p.Rollup), new(big.Int).SetUint64(p.Shard), number(p.Owner),
		new(big.Int).SetUint64(p.Purse), new(big.Int).SetUint64(p.Epoch), number(p.Key[0]), number(p.Key[1]),
		r.X.BigInt(new(big.Int)), r.Y.BigInt(new(big.Int)),
	} {
		data = append(data, n.FillBytes(make([]byte, 32))...)
	}
	return new(big.Int).SetBytes(crypto.Keccak256(data)[16:])
}

func scalar(curve *twistededwards.CurveParams, seed string) *big.Int {
	k := new(big.Int).SetBytes(crypto.Keccak256([]byte(seed)))
	return k.Mod(k, &curve.Order)
}

// evenKey is the secret and the key of a seed, the secret negated if needed to make x even.
func evenKey(curve *twistededwards.CurveParams, seed string) (*big.Int, twistededwards.PointAffine) {
	k := scalar(curve, seed)
	var a twistededwards.PointAffine
	a.ScalarMultiplication(&curve.Base, k)
	if a.X.BigInt(new(big.Int)).Bit(0) == 1 {
		k.Sub(&curve.Order, k)
		a.Neg(&a)
	}
	return k, a
}

// smallOrder returns the eight points P with 8·P = O: the multiples of ℓ·Q for the first point Q for which they are eight.
func smallOrder(curve *twistededwards.CurveParams) []twistededwards.PointAffine {
	for y := uint64(2); ; y++ {
		// x² = (y² − 1) / (d·y² + 1)
		var q, p twistededwards.PointAffine
		var yy, num, den, one fr.Element
		one.SetOne()
		q.Y.SetUint64(y)
		yy.Square(&q.Y)
		num.Sub(&yy, &one)
		den.Mul(&curve.D, &yy).Add(&den, &one)
		num.Div(&num, &den)
		if q.X.Sqrt(&num) == nil {
			continue
		}
		p.ScalarMultiplication(&q, &curve.Order)
		points := []twistededwards.PointAffine{{X: fr.Element{}, Y: one}}
		for next := p; !(next.X.IsZero() && next.Y.IsOne()); next.Add(&next, &p) {
			points = append(points, next)
		}
		if len(points) == 8 {
			return points
		}
	}
}

func edwardsWords(p *twistededwards.PointAffine) []string {
	return []string{word(p.X.BigInt(new(big.Int))), word(p.Y.BigInt(new(big.Int)))}
}
