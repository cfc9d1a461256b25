package circuit_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// move changes the position in a row's first word.
func (a *attempt) move(lane op.Lane, slot int, by int64) {
	w := a.word(lane, slot, 0)
	e := value(*w)
	var shift fr.Element
	shift.SetBigInt(layout.Market0.Shift(1))
	if lane == op.LaneP {
		shift.SetOne()
	}
	d := value(by)
	shift.Mul(&shift, &d)
	e.Add(&e, &shift)
	*w = e
}

// swapWords exchanges the words of two slots of a lane.
func (a *attempt) swapWords(lane op.Lane, x, y int) {
	for k := range lane.Words() {
		u, v := a.word(lane, x, k), a.word(lane, y, k)
		*u, *v = *v, *u
	}
}

// use changes the header's count of used rows.
func (a *attempt) use(lane op.Lane, by int64) {
	e, shift := value(a.Header[2]), value(layout.Header2.Shift(2+int(lane)))
	d := value(by)
	shift.Mul(&shift, &d)
	e.Add(&e, &shift)
	a.Header[2] = e
}

// Positions are a permutation of 1 … R, computed where a row is unused. Each lie here
// has words, steps, memory and public inputs that agree with it.
func TestForgedPositions(t *testing.T) {
	six := append([]claimed{passed(opening()), passed(topUp())}, rows(transfer(), setPolicy2(), transfer(), with(openCalendar(), func(o *op.CalendarOpen) { o.Record = 204 }))...)
	for name, c := range map[string]struct {
		rows []claimed
		lie  func(a *attempt)
	}{
		"two rows at one position":         {six, func(a *attempt) { a.move(op.LaneP, 0, 2) }},
		"position 0":                       {rows(transfer()), func(a *attempt) { a.move(op.LaneP, 0, -1) }},
		"position above all rows":          {six, func(a *attempt) { a.move(op.LaneL, 1, 1) }},
		"an E row beyond all rows":         {rows(release()), func(a *attempt) { a.move(op.LaneE, 0, 10) }},
		"an E row in place of an M row":    {rows(setPolicy(), release()), func(a *attempt) { a.move(op.LaneE, 0, -1) }},
		"an E row in place of an unused L": {rows(release()), func(a *attempt) { a.move(op.LaneE, 0, 3) }},
		"an E row in place of an unused M": {rows(release()), func(a *attempt) { a.move(op.LaneE, 0, 5) }},
		"a gap":                            {rows(transfer(), withdraw()), func(a *attempt) { a.move(op.LaneS, 0, 1) }},
		"after an unused row":              {rows(transfer()), func(a *attempt) { a.move(op.LaneP, 0, 1) }},
		"highest position that there is":   {rows(transfer()), func(a *attempt) { a.move(op.LaneP, 0, 1<<13-2) }},
		"S positions fall":                 {rows(withdraw(), withdraw()), func(a *attempt) { a.swapWords(op.LaneS, 0, 1) }},
		"S positions fall between rows":    {rows(withdraw(), transfer(), withdraw()), func(a *attempt) { a.swapWords(op.LaneS, 0, 1) }},
		"used row after an unused one":     {rows(transfer()), func(a *attempt) { a.swapWords(op.LaneP, 0, 1) }},
		"used L row after an unused one":   {rows(setPolicy()), func(a *attempt) { a.swapWords(op.LaneL, 0, 1) }},
		"used M row after an unused one":   {rows(book()), func(a *attempt) { a.swapWords(op.LaneM, 0, 1) }},
		"used E row after an unused one":   {rows(release()), func(a *attempt) { a.swapWords(op.LaneE, 0, 1) }},
		"used S row after an unused one":   {rows(withdraw()), func(a *attempt) { a.swapWords(op.LaneS, 0, 1) }},
		"one P row too many used":          {rows(transfer()), func(a *attempt) { a.use(op.LaneP, 1) }},
		"one M row too many used":          {rows(transfer()), func(a *attempt) { a.use(op.LaneM, 1) }},
		"one E row too many used":          {rows(transfer()), func(a *attempt) { a.use(op.LaneE, 1) }},
		"one S row too many used":          {rows(transfer()), func(a *attempt) { a.use(op.LaneS, 1) }},
		"a P row hidden":                   {rows(transfer(), transfer()), func(a *attempt) { a.use(op.LaneP, -1) }},
		"one L row too many used":          {rows(transfer()), func(a *attempt) { a.use(op.LaneL, 1) }},
		"an L row hidden":                  {rows(setPolicy()), func(a *attempt) { a.use(op.LaneL, -1) }},
		"an M row hidden":                  {rows(book()), func(a *attempt) { a.use(op.LaneM, -1) }},
		"an L row counted as an M row":     {rows(setPolicy()), func(a *attempt) { a.use(op.LaneL, -1); a.use(op.LaneM, 1) }},
		"an E row hidden":                  {rows(release()), func(a *attempt) { a.use(op.LaneE, -1) }},
		"an E row counted as an M row":     {rows(release()), func(a *attempt) { a.use(op.LaneE, -1); a.use(op.LaneM, 1) }},
		"an S row hidden":                  {rows(withdraw()), func(a *attempt) { a.use(op.LaneS, -1) }},
		"more rows than the lane has":      {rows(transfer(), transfer()), func(a *attempt) { a.use(op.LaneP, 1) }},
		"more L rows than the lane has":    {rows(setPolicy(), setPolicy2()), func(a *attempt) { a.use(op.LaneL, 1) }},
		"more M rows than the lane has":    {rows(hold(), request()), func(a *attempt) { a.use(op.LaneM, 1) }},
		"more E rows than the lane has":    {rows(release(), second3()), func(a *attempt) { a.use(op.LaneE, 1) }},
		"more S rows than the lane has":    {rows(withdraw(), withdraw()), func(a *attempt) { a.use(op.LaneS, 1) }},
		"fewer than no rows":               {nil, func(a *attempt) { a.use(op.LaneS, -1) }},
		"queue count too high":             {rows(withdraw()), func(a *attempt) { plusWord(&a.Header[2], layout.Header2, 1, 1) }},
		"queue count too low":              {[]claimed{passed(topUp())}, func(a *attempt) { plusWord(&a.Header[2], layout.Header2, 1, -1) }},
		"a change of key not counted":      {[]claimed{passed(changeKey())}, func(a *attempt) { plusWord(&a.Header[2], layout.Header2, 1, -1) }},
		"an update not counted":            {[]claimed{passed(changeKey()), passed(update())}, func(a *attempt) { plusWord(&a.Header[2], layout.Header2, 1, -1) }},
		"another shape":                    {nil, func(a *attempt) { plusWord(&a.Header[1], layout.Header1, 4, 1) }},
		"a term":                           {nil, func(a *attempt) { plusWord(&a.Header[1], layout.Header1, 2, 1) }},
		"a fourth header word":             {nil, func(a *attempt) { a.Header[3] = fr.One() }},
		"another format":                   {nil, func(a *attempt) { plusWord(&a.Header[0], layout.Header0, 0, 1) }},
		"another parameter version":        {nil, func(a *attempt) { plusWord(&a.Header[1], layout.Header1, 3, 1) }},
		"words of an unused P row":         {nil, func(a *attempt) { *a.word(op.LaneP, 1, 0) = fr.One() }},
		"words of an unused L row":         {nil, func(a *attempt) { *a.word(op.LaneL, 1, 0) = value(layout.Listings0.Shift(2)) }},
		"words of an unused L row: second": {nil, func(a *attempt) { *a.word(op.LaneL, 1, 1) = fr.One() }},
		"words of an unused L row: third":  {nil, func(a *attempt) { *a.word(op.LaneL, 1, 2) = fr.One() }},
		"words of an unused L row: fourth": {nil, func(a *attempt) { *a.word(op.LaneL, 1, 3) = fr.One() }},
		"words of an unused M row":         {nil, func(a *attempt) { *a.word(op.LaneM, 1, 0) = value(layout.Market0.Shift(2)) }},
		"words of an unused M row: second": {nil, func(a *attempt) { *a.word(op.LaneM, 1, 1) = fr.One() }},
		"words of an unused M row: third":  {nil, func(a *attempt) { *a.word(op.LaneM, 1, 2) = fr.One() }},
		"words of an unused E row":         {nil, func(a *attempt) { *a.word(op.LaneE, 1, 0) = value(layout.Escrow0.Shift(2)) }},
		"words of an unused E row: second": {nil, func(a *attempt) { *a.word(op.LaneE, 1, 1) = fr.One() }},
		"words of an unused E row: third":  {nil, func(a *attempt) { *a.word(op.LaneE, 1, 2) = fr.One() }},
		"a third word of a crank":          {rows(release()), func(a *attempt) { *a.word(op.LaneE, 0, 2) = fr.One() }},
		"a booking serial of 57 bits": {rows(release()), func(a *attempt) {
			plusWord(a.word(op.LaneE, 0, 1), layout.New("", layout.Field{Bits: 56}, layout.Field{Bits: 1}), 1, 1)
		}},
		"words of an unused S row":  {nil, func(a *attempt) { *a.word(op.LaneS, 1, 1) = fr.One() }},
		"key of an unused S row":    {nil, func(a *attempt) { *a.word(op.LaneS, 1, 2) = fr.One() }},
		"key of a withdrawal: x":    {rows(withdraw()), func(a *attempt) { *a.word(op.LaneS, 0, 2) = fr.One() }},
		"key of a withdrawal: y":    {rows(withdraw()), func(a *attempt) { *a.word(op.LaneS, 0, 3) = fr.One() }},
		"a fifth S word":            {rows(withdraw()), func(a *attempt) { *a.word(op.LaneS, 0, 4) = fr.One() }},
		"a last S word":             {[]claimed{passed(topUp())}, func(a *attempt) { *a.word(op.LaneS, 0, 7) = fr.One() }},
		"fee of an unused S row":    {nil, func(a *attempt) { plusWord(a.word(op.LaneS, 1, 0), layout.System0, 6, 1) }},
		"record of an unused S row": {nil, func(a *attempt) { plusWord(a.word(op.LaneS, 1, 0), layout.System0, 3, alice) }},
		"an address of 161 bits": {rows(withdraw()), func(a *attempt) {
			*a.word(op.LaneS, 0, 1) = value(layout.New("", layout.Field{Name: "", Bits: 160}, layout.Field{Name: "", Bits: 1}).Shift(1))
		}},
	} {
		a := claim(world(), context(), c.rows...)
		a.mustAccept(t, "before "+name)
		c.lie(a)
		a.derive()
		a.mustRefuse(t, name)
	}
}

// The used rows of a lane are its first ones: a prover who answers that the first slot of P
// is unused and the second one used is refused, though words, positions and memory agree. (In the
// other lanes the computed positions refuse a gap.)
func TestGapInALane(t *testing.T) {
	a := claim(world(), context(), rows(transfer())...)
	a.swapWords(op.LaneP, 0, 1)
	a.move(op.LaneP, 1, 1)
	for _, h := range gadget.Hints() {
		if hintName(h) == "atLeast" {
			a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(h): func(mod *big.Int, in, out []*big.Int) error {
				if in[0].Cmp(big.NewInt(1)) == 0 { // one used row, and a slot's number
					out[0].Sub(in[1], big.NewInt(1))
					return nil
				}
				return h(mod, in, out)
			}}
		}
	}
	a.derive()
	a.mustRefuse(t, "a gap in lane P")
}

// A row that the header does not count: its position is the one that its slot would have if
// it were unused, so that all of them are a permutation, and L1 or whoever reads the blobs takes
// the slot for an unused one. The prover answers that it is used.
func TestHiddenRows(t *testing.T) {
	all := map[op.Lane]op.Operation{op.LaneP: transfer(), op.LaneL: setPolicy(), op.LaneM: cancel(), op.LaneE: release(), op.LaneS: withdraw()}
	for lane, hidden := range all {
		var shown []op.Operation
		for l := range op.Lane(op.Lanes) {
			if l != lane {
				shown = append(shown, all[l])
			}
		}
		a := claim(world(), inBlobs(), rows(append(shown, hidden)...)...)
		a.mustAccept(t, "a row of each lane")
		a.use(lane, -1)
		a.move(lane, 0, int64(a.shape.UnusedPosition(lane, 0, a.used()))-op.Lanes)
		a.hints = map[solver.HintID]solver.Hint{}
		for _, h := range gadget.Hints() {
			if hintName(h) == "atLeast" {
				a.hints[solver.GetHintID(h)] = func(mod *big.Int, in, out []*big.Int) error {
					if in[0].Sign() == 0 && in[1].Cmp(big.NewInt(1)) == 0 { // no used row, and the first slot
						out[0].SetInt64(1)
						return nil
					}
					return h(mod, in, out)
				}
			}
		}
		a.derive()
		a.mustRefuse(t, "a hidden row of lane "+lane.String())
	}
}

// L1 reads the counts in the header's third word. A prover who splits it into others is
// refused by the sum of the parts.
func TestOtherCounts(t *testing.T) {
	for field := range layout.Header2.Fields {
		a := claim(world(), context(), rows(withdraw())...)
		told := integer(value(a.Header[2]))
		plusWord(&a.Header[2], layout.Header2, field, 1)
		said := integer(value(a.Header[2]))
		a.hints = map[solver.HintID]solver.Hint{}
		for _, h := range gadget.Hints() {
			if hintName(h) == "split" {
				a.hints[solver.GetHintID(h)] = func(mod *big.Int, in, out []*big.Int) error {
					if in[0].Cmp(said) == 0 {
						in = append([]*big.Int{told}, in[1:]...)
					}
					return h(mod, in, out)
				}
			}
		}
		a.derive()
		a.mustRefuse(t, "another "+layout.Header2.Fields[field].Name+" by a hint")
	}
}

func plusWord(w *frontend.Variable, l layout.Layout, field int, by int64) {
	e, shift, d := value(*w), value(l.Shift(field)), value(by)
	shift.Mul(&shift, &d)
	e.Add(&e, &shift)
	*w = e
}

// Rows of P, L, M and E may stand in any order of positions: the order of execution is the
// positions', never the slots'.
func TestOrderIsThatOfPositions(t *testing.T) {
	first := with(transfer(), func(o *op.Transfer) { o.Token, o.To, o.Fee = 0, rich, 0 })
	second := with(transfer(), func(o *op.Transfer) { o.From, o.Token, o.Fee = rich, 0, 0 })
	a := claim(world(), context(), rows(first, second)...)
	a.swapWords(op.LaneP, 0, 1)
	a.derive()
	if !a.bothWays(t, "swapped slots") {
		t.Error("rows in another order of slots have no witness")
	}
	e := claim(world(), context(), rows(release(), second3())...)
	e.swapWords(op.LaneE, 0, 1)
	e.derive()
	if !e.bothWays(t, "swapped slots of E") {
		t.Error("E rows in another order of slots have no witness")
	}
	b := claim(world(), context(), rows(book(), with(cancel(), func(o *op.CancelByGuest) { o.Booking, o.BookingSerial = free, 9<<13|1 }))...)
	b.swapWords(op.LaneM, 0, 1)
	b.derive()
	if !b.bothWays(t, "cancel in the slot before its booking") {
		t.Error("a booking in a later slot at an earlier position has no witness")
	}
	b.move(op.LaneM, 0, -1)
	b.move(op.LaneM, 1, 1)
	b.derive()
	b.mustRefuse(t, "cancelled before it was booked")
}
