// Package fixedbase multiplies the generators of BN254's two groups by many known
// scalars at once, for setups whose trapdoor is known.
//
// A scalar is cut into digits of equal width, and a table holds every multiple that a
// digit can ask for: some 20 additions a scalar, and no doubling. The additions are
// affine, and many at a time share one inversion. All this is about eight times faster
// than gnark-crypto's BatchScalarMultiplicationG1 and G2.
//
// The time depends on the scalars, which therefore must not be secret.
package fixedbase

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/parallel"
)

// G1 is [s]₁ for every scalar s.
func G1(scalars []fr.Element) []bn254.G1Affine {
	power, _, _, _ := bn254.Generators()
	powers := make([]bn254.G1Affine, fr.Bits)
	for i := range powers {
		powers[i].FromJacobian(&power)
		power.DoubleAssign()
	}
	return times(powers, scalars)
}

// G2 is [s]₂ for every scalar s.
func G2(scalars []fr.Element) []bn254.G2Affine {
	_, power, _, _ := bn254.Generators()
	powers := make([]bn254.G2Affine, fr.Bits)
	for i := range powers {
		powers[i].FromJacobian(&power)
		power.DoubleAssign()
	}
	return times(powers, scalars)
}

// times multiplies a generator G by every scalar. powers are 2^i·G.
func times[P ~struct{ X, Y F }, F any, E field[F]](powers []P, scalars []fr.Element) []P {
	width := digitWidth(len(scalars))
	tables := make([][]point[F], digits(width))
	parallel.Execute(len(tables), func(start, end int) {
		var a adder[F, E]
		for j := start; j < end; j++ {
			tables[j] = table(&a, powers[j*width:min((j+1)*width, fr.Bits)])
		}
	})
	out := make([]P, len(scalars))
	parallel.Execute(len(scalars), func(start, end int) {
		var (
			a    adder[F, E]
			sums [batch]point[F]
			bits [batch][fr.Limbs]uint64
		)
		for start < end {
			n := min(batch, end-start)
			for i := range n {
				sums[i] = point[F]{}
				bits[i] = scalars[start+i].Bits()
			}
			for j := range tables {
				for i := range n {
					a.terms[i] = tables[j][digit(&bits[i], j*width, width)]
				}
				a.add(sums[:n])
			}
			for i := range n {
				out[start+i] = P(sums[i])
			}
			start += n
		}
	})
	return out
}

// maxWidth keeps the tables in the processor's cache: 10 MiB for G1, 20 MiB for G2.
// Fewer and wider digits would spend on memory what they save in additions.
const maxWidth = 13

// digitWidth is the one that takes the fewest additions: each digit costs one a
// scalar, and a table.
func digitWidth(scalars int) int {
	best, least := 1, 0
	for width := 1; width <= maxWidth; width++ {
		additions := digits(width) * (scalars + 1<<width)
		if least == 0 || additions < least {
			best, least = width, additions
		}
	}
	return best
}

// digits is how many a scalar has.
func digits(width int) int { return (fr.Bits + width - 1) / width }

// digit is the number in the bits low to low+width−1.
func digit(bits *[fr.Limbs]uint64, low, width int) uint64 {
	limb, shift := low/64, low%64
	d := bits[limb] >> shift
	if shift+width > 64 && limb+1 < fr.Limbs {
		d |= bits[limb+1] << (64 - shift)
	}
	return d & (1<<width - 1)
}

// table is 0, G, 2·G, … for the first G of powers, as far as sums of powers go.
func table[P ~struct{ X, Y F }, F any, E field[F]](a *adder[F, E], powers []P) []point[F] {
	all := make([]point[F], 1, 1<<len(powers))
	for _, power := range powers {
		p := point[F](power)
		n := len(all)
		all = append(all, all...) // once more, with the power added
		for start := n; start < len(all); start += batch {
			end := min(start+batch, len(all))
			for i := range end - start {
				a.terms[i] = p
			}
			a.add(all[start:end])
		}
	}
	return all
}

// field is the coordinates' field.
type field[F any] interface {
	*F
	SetOne() *F
	IsZero() bool
	Sub(x, y *F) *F
	Mul(x, y *F) *F
	Square(x *F) *F
	Inverse(x *F) *F
}

// point is an affine point, with zeros for infinity. No point of odd order has Y = 0.
type point[F any] struct{ X, Y F }

// batch is how many additions share an inversion. Their numbers fit the processor's
// first cache.
const batch = 256

// adder adds points pair by pair. All that it writes is in it: variables whose
// address a generic method takes would each be allocated.
type adder[F any, E field[F]] struct {
	terms     [batch]point[F]
	skip      [batch]bool
	run, dist [batch]F // run: the product of all dist before

	product, slope, x, y F
}

// add adds terms[i] to sums[i]. They must differ and not be opposite, if neither is
// infinity. So they do here: a sum is s·G, and a term t·G, with s < t and s + t < r,
// since a sum is of lower digits than its term.
func (a *adder[F, E]) add(sums []point[F]) {
	product, slope, x, y := E(&a.product), E(&a.slope), E(&a.x), E(&a.y)
	product.SetOne()
	for i := range sums {
		sum, term := &sums[i], &a.terms[i]
		switch {
		case E(&term.Y).IsZero():
			a.skip[i] = true
		case E(&sum.Y).IsZero():
			*sum, a.skip[i] = *term, true
		default:
			a.skip[i], a.run[i] = false, a.product
			E(&a.dist[i]).Sub(&term.X, &sum.X)
			product.Mul(product, &a.dist[i])
		}
	}
	product.Inverse(product)
	for i := len(sums) - 1; i >= 0; i-- {
		sum, term := &sums[i], &a.terms[i]
		if a.skip[i] {
			continue
		}
		slope.Mul(product, &a.run[i])
		product.Mul(product, &a.dist[i])
		slope.Mul(slope, y.Sub(&term.Y, &sum.Y))
		x.Square(slope)
		x.Sub(x, &sum.X)
		x.Sub(x, &term.X)
		y.Sub(&sum.X, x)
		y.Mul(y, slope)
		sum.X = a.x
		E(&sum.Y).Sub(y, &sum.Y)
	}
}
