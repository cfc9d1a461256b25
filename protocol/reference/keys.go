package reference

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/ethereum/go-ethereum/crypto"
)

// The curve of docs/spec/signatures.md: −x² + y² = 1 + d·x²·y² over F.
var (
	curve = twistededwards.GetEdwardsCurve()
	order = fr.Modulus()
)

// nullY is the y of the null key, whose secret is public.
var nullY = func() *big.Int {
	k := new(big.Int).SetBytes(crypto.Keccak256([]byte("stoa.null.key.v1")))
	var p twistededwards.PointAffine
	p.ScalarMultiplication(&curve.Base, k.Mod(k, &curve.Order))
	return p.Y.BigInt(new(big.Int))
}()

// isKey applies KEY-2, KEY-3 and KEY-4.
func isKey(x, y *big.Int) bool {
	square := func(v *big.Int) *big.Int { return new(big.Int).Mul(v, v) }
	mod := func(v *big.Int) *big.Int { return v.Mod(v, order) }
	xx, yy := square(x), square(y)
	right := new(big.Int).Mul(xx, yy)
	right.Mul(right, curve.D.BigInt(new(big.Int)))
	right.Add(right, big.NewInt(1))
	onCurve := mod(sub(yy, xx)).Cmp(mod(right)) == 0

	small := new(big.Int).Mul(x, y)
	small.Mul(small, add(xx, yy))
	return onCurve && mod(small).Sign() != 0 && y.Cmp(nullY) != 0
}
