package derive

import "math/big"

// The emission's numbers are fixed-point, of 18 decimals (docs/spec/token.md).
var one = big.NewInt(1_000_000_000_000_000_000)

// Budget is the most that an epoch makes (EMISSION-2): B·q^e by squaring, every product rounded down, as the
// contract computes it.
func Budget(first, decay *big.Int, epoch uint64) *big.Int {
	times := func(a, b *big.Int) *big.Int {
		v := new(big.Int).Mul(a, b)
		return v.Quo(v, one)
	}
	power, square := one, decay
	for ; epoch != 0; epoch >>= 1 {
		if epoch&1 == 1 {
			power = times(power, square)
		}
		square = times(square, square)
	}
	return times(first, power)
}

// Allowed is what an epoch makes (EMISSION-3) with the fees that were split in it, and the factors of that epoch,
// both by token.
func Allowed(budget *big.Int, fees, factors []*big.Int) *big.Int {
	sum := new(big.Int)
	for i, paid := range fees {
		made := new(big.Int).Mul(paid, factors[i])
		sum.Add(sum, made.Quo(made, one))
	}
	if sum.Cmp(budget) > 0 {
		return budget
	}
	return sum
}
