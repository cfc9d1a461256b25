package main

// exception is a mutant that no test kills, by the beginning of its name, and why: what
// was removed says nothing that something else does not.
type exception struct{ name, reason string }

var excused = []exception{
	{"binding.go publish: b.DivUnchecked(", "divides by a constant"},
	{"listings.go readPolicy: l.DivUnchecked(", "divides by a constant"},
	{"listings.go writeCalendar: l.DivUnchecked(", "divides by a power of two"},
	{"market.go computeRuns: m.DivUnchecked(", "divides by a power of two"},
	{"batchsig/coefficients.go assertLane: b.DivUnchecked(", "divides by a constant"},
	{"batchsig/integers.go balance: b.DivUnchecked(", "divides by a constant"},
	{"batchsig/lookup.go assert: b.DivUnchecked(", "β is drawn when all points and totals are fixed: a divisor is zero with a chance of 2^-240"},
	{"batchsig/point.go edwards: b.DivUnchecked(b.Add(1, y), b.Sub(1, y))", "y = 1 would become (0, 0), which has no double: its slope's line says 0 = 1"},
	{"batchsig/point.go edwards: b.DivUnchecked(u, x)", "with x = 0 it would give v = 0, which is on the curve for u = 0 alone; there 0/0 is any v already, and the curve makes it 0"},
	{"batchsig/coefficients.go draw: b.assertOnCurve(start)", "off the curve the sums of start and points are no group's, and an honest batch fails: nobody knows how to use it"},
	{"batchsig/sum.go assertSum: b.AssertIsEqual(sum.u,", "with the right v the sum is one of three points, and who wants another one must know what to add to a start that is drawn when all that is added is fixed"},
	{"batchsig/sum.go assertSum: b.AssertIsEqual(sum.v,", "with the right u the sum is 8 starts or their negative, and for that 2 starts must be added: as above"},

	{"blob/blob.go number: s.committed = append(", "limbs have ranges or are sums of fields that have, and range checks put their parts into the same commitment"},
	{"blob/blob.go reduce: s.committed = append(", "carries have ranges, and range checks put their parts into the same commitment"},

	{"binding.go at: b.DivUnchecked(", "divides by a power of two"},
	{"lookup/lookup.go Assert: a.DivUnchecked(", "β is drawn when all keys, values and counts are fixed: a divisor is zero with a chance of 2^-240"},

	{"builder.go token: b.ToBinary(", "the id was unpacked with two bits"},
	{"payment.go payment: b.token(", "asserts the bound of the id alone: unpacked with two bits"},
	{"system.go readWords: s.builder.token(", "asserts the bound of the id alone: unpacked with two bits"},
	{"listings.go readFirstWord: l.builder.token(", "asserts the bound of the id alone: unpacked with two bits"},
	{"market.go readWords: m.builder.token(", "asserts the bound of the id alone: unpacked with two bits"},
	{"escrow.go readWords: e.builder.token(", "asserts the bound of the id alone: unpacked with two bits"},
	{"escrow.go readWords: e.kindBits(", "ESCROW-2: no state takes a used row without a kind"},
	{"listings.go writeCalendar: l.Check(l.Sub(layout.MapBits", "BLOCK-4 follows from the clear run: 2^240/2^(first+units) is no integer below 2^240 otherwise"},
	{"builder.go kindBits: b.AssertIsEqual(number, kind)", "follows from sum = used, and from the zero words of an unused row"},
}
