package batchsig

// assertSum (G) adds Σ z·R + Σ u·A + s·B up from the top window (Straus), with one
// chain of doublings, and asserts 8·(start + sum) = 8·start. With s = −Σ z·S that is the
// equation. The start was hashed after R, keys and S were fixed, so that no partial sum
// meets the point that is added to it, but with probability below 2^-220. It is doubled
// too: every five doublings 31 starts are taken away, and one is left.
func (b *builder) assertSum(start point, base []point, terms []term) {
	doubles := []point{start} // 2^k·start
	for k := range baseWindow {
		doubles = append(doubles, b.double(doubles[k]))
	}
	minus31 := b.negative(b.sums(doubles[baseWindow], b.negative(start))[0])

	sum := start
	const top = baseWindow * (baseWindows - 1)
	for bit := top; bit >= 0; bit-- {
		var addends []point
		if bit != top {
			sum = b.double(sum)
			if bit%baseWindow == 0 {
				addends = append(addends, minus31)
			}
		}
		if bit%baseWindow == 0 {
			addends = append(addends, base[bit/baseWindow])
		}
		if j := bit / keyWindow; bit%keyWindow == 0 && j < keyWindows {
			for _, t := range terms {
				addends = append(addends, t.ua[j])
			}
		}
		if j := bit / rWindow; bit%rWindow == 0 && j < rWindows {
			for _, t := range terms {
				addends = append(addends, t.zr[j])
			}
		}
		if len(addends) > 0 {
			partial := b.sums(sum, addends...)
			sum = partial[len(partial)-1]
		}
	}
	for range 3 {
		sum = b.double(sum)
	}
	b.AssertIsEqual(sum.u, doubles[3].u)
	b.AssertIsEqual(sum.v, doubles[3].v)
}
