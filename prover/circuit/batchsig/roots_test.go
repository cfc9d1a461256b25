package batchsig_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// polynomial has its coefficients from the lowest on.
type polynomial []fr.Element

func (f polynomial) trim() polynomial {
	for len(f) > 0 && f[len(f)-1].IsZero() {
		f = f[:len(f)-1]
	}
	return f
}

func (f polynomial) plus(g polynomial) polynomial {
	sum := make(polynomial, max(len(f), len(g)))
	copy(sum, f)
	for i := range g {
		sum[i].Add(&sum[i], &g[i])
	}
	return sum.trim()
}

func (f polynomial) times(g polynomial) polynomial {
	product := make(polynomial, len(f)+len(g))
	for i := range f {
		for j := range g {
			var p fr.Element
			p.Mul(&f[i], &g[j])
			product[i+j].Add(&product[i+j], &p)
		}
	}
	return product.trim()
}

func (f polynomial) minus(g polynomial) polynomial {
	one := fr.One()
	return f.plus(g.times(polynomial{*one.Neg(&one)}))
}

// over is the quotient and the rest of a division.
func (f polynomial) over(g polynomial) (quotient, rest polynomial) {
	quotient, rest = make(polynomial, max(len(f)-len(g)+1, 0)), append(polynomial(nil), f...).trim()
	for len(rest) >= len(g) {
		var lead fr.Element
		lead.Div(&rest[len(rest)-1], &g[len(g)-1])
		shifted := append(make(polynomial, len(rest)-len(g)), g...)
		quotient[len(rest)-len(g)] = lead
		rest = rest.minus(shifted.times(polynomial{lead}))
	}
	return quotient.trim(), rest
}

func gcd(f, g polynomial) polynomial {
	for len(g) > 0 {
		_, rest := f.over(g)
		f, g = g, rest
	}
	return f
}

// power is f^n mod g.
func (f polynomial) power(n *big.Int, g polynomial) polynomial {
	result := polynomial{fr.One()}
	for i := n.BitLen() - 1; i >= 0; i-- {
		_, result = result.times(result).over(g)
		if n.Bit(i) == 1 {
			_, result = result.times(f).over(g)
		}
	}
	return result
}

// root finds one in the field, if there is any: x^r − x has all elements of the field as
// its roots, and (x + a)^((r−1)/2) − 1 about half of them, for any a (Cantor and
// Zassenhaus, 1981).
func (f polynomial) root() (x fr.Element, ok bool) {
	identity := polynomial{fr.Element{}, fr.One()}
	f = gcd(f, identity.power(fr.Modulus(), f).minus(identity))
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	for a := uint64(1); len(f) > 2; a++ {
		some := gcd(f, polynomial{fr.NewElement(a), fr.One()}.power(half, f).minus(polynomial{fr.One()}))
		if len(some) > 1 && len(some) < len(f) {
			f = some
		}
	}
	if len(f) != 2 {
		return x, false
	}
	x.Div(&f[0], &f[1]).Neg(&x)
	return x, true
}
