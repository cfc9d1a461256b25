package stf

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Context is what a batch knows before its first row.
type Context struct {
	signature.Network
	Shape         batch.Shape
	Number        uint64
	Timestamp     uint64
	QueuePosition uint64
}

// Builder executes the rows of one batch. It is not safe for concurrent use.
type Builder struct {
	ctx      Context // Shape is set when the batch is sealed
	menu     batch.Menu
	state    *state.State
	params   record.Params // as the batch found them
	begin    Access
	touched  map[uint32]*batch.Touched
	rows     [op.Lanes][]Row
	position uint32 // of the last row
	last     Row
	queued   uint16 // rows that L1 ordered
	fees     [record.Tokens]amount.Amount
	effects  []Effect
}

// Begin starts a batch of ctx's shape on s, which it changes as rows are applied. It
// reads Params and writes the batch's time.
func Begin(s *state.State, ctx Context) (*Builder, error) {
	return Open(s, ctx, batch.Menu{ctx.Shape})
}

// Open is Begin for a batch whose shape follows from its rows: the cheapest of the menu
// that holds them (Builder.Shape). It takes a row as long as some shape does. It does not
// read ctx's shape.
func Open(s *state.State, ctx Context, menu batch.Menu) (*Builder, error) {
	if s.LogN() != menu.LogN() {
		return nil, refuse("BEGIN-1", "log of the state's cells", s.LogN(), menu.LogN())
	}
	b := &Builder{ctx: ctx, menu: menu, state: s, touched: map[uint32]*batch.Touched{}}
	old := s.Get(record.ParamsIndex)
	params, err := record.ParamsOf(old)
	if err != nil {
		return nil, refuse("BEGIN-2", "record 0", err, "the parameters")
	}
	if ctx.Timestamp < params.Time {
		return nil, refuse("BEGIN-3", "timestamp", ctx.Timestamp, fmt.Sprintf("at least %d", params.Time))
	}
	b.params = params
	params.Time = ctx.Timestamp
	cells, err := params.Cells()
	if err != nil {
		return nil, refuse("BEGIN-3", "timestamp", err, "below 2^40")
	}
	b.begin = b.access(Access{Index: record.ParamsIndex, Step: BeginStep, Old: old, New: cells})
	return b, nil
}

// Params are the parameters that the batch runs under.
func (b *Builder) Params() record.Params { return b.params }

// Used is the number of rows of each lane so far.
func (b *Builder) Used() (used [op.Lanes]int) {
	for lane, rows := range b.rows {
		used[lane] = len(rows)
	}
	return used
}

// Shape is the cheapest shape of the menu that holds the batch as it is.
func (b *Builder) Shape() batch.Shape {
	s, _ := b.menu.Choose(b.Used(), b.records(0)) // run let in what one holds
	return s
}

// Records is what a shape's table must hold for the batch as it is.
func (b *Builder) Records() int { return b.records(0) }

// Holds reports whether a shape holds the batch as it is.
func (b *Builder) Holds(s batch.Shape) bool { return s.Fits(b.Used(), b.records(0)) }

// records is what the table of touched records must hold, with some new ones. The fee
// purses are counted for the end, whether a row touched them or not.
func (b *Builder) records(more int) int { return len(b.touched) + more + record.Series }

// roomFor refuses a row that no shape of the menu takes beside those that are there.
func (b *Builder) roomFor(lane op.Lane) error {
	used := b.Used()
	used[lane]++
	if b.menu.Fits(used, 0) {
		return nil
	}
	limit := 0 // of the shapes that hold the other lanes
	for _, s := range b.menu {
		if s.Fits(b.Used(), 0) {
			limit = max(limit, s.Capacity(lane))
		}
	}
	return refuse("LANE-1", "rows of lane "+lane.String(), used[lane], limit)
}

// roomForRecords refuses a row that touches more new records than a shape has room for.
func (b *Builder) roomForRecords(lane op.Lane, more int) error {
	used, limit := b.Used(), 0
	used[lane]++
	for _, s := range b.menu {
		if s.Fits(used, 0) {
			limit = max(limit, s.Records)
		}
	}
	if n := b.records(more); n > limit {
		return refuse("LANE-2", "touched records", n-record.Series, limit-record.Series)
	}
	return nil
}

// Serial is the serial of an object that the last row created.
func (b *Builder) Serial() uint64 { return serial(b.ctx.Number, b.position) }

// Last is the last row that was executed, with what it read and wrote; a zero Row
// before the first. Callers do not write it.
func (b *Builder) Last() Row { return b.last }

// access makes one access final: state, touched table, step of the last access.
func (b *Builder) access(a Access) Access {
	t, ok := b.touched[a.Index]
	if !ok {
		t = &batch.Touched{Index: a.Index, Old: a.Old}
		b.touched[a.Index] = t
	}
	a.Prev = t.LastStep
	t.LastStep, t.New = a.Step, a.New
	b.state.Set(a.Index, a.New)
	return a
}

// Apply executes a signed operation at the next position. An error is a *Refusal
// or says which field cannot be packed; it leaves everything unchanged.
func (b *Builder) Apply(s op.Signed) error {
	signer, ok := s.Operation.(op.Signer)
	if !ok {
		return refuse("AUTH-1", "operation with a signature", fmt.Sprintf("%T", s.Operation), "a kind that a purse signs")
	}
	return b.run(s.Operation, func(r *row) error { return r.authorise(s, signer.SigningPurse(), nil) })
}

// Crank executes an operation that needs no signer. The null key signs it when it is
// known to hold, so that refusing one, which anybody may send, costs little.
func (b *Builder) Crank(o op.Crank) error { return b.run(o, nil) }

// Take executes the next entry of the queue on L1. Of the entries that L1 took it refuses a
// demand that is not met, by FORCE-2, and no other: one that breaks a rule of its status
// changes nothing, and Last says which.
func (b *Builder) Take(o op.Queued) (applied bool, err error) {
	if int(b.queued) != int(b.position) {
		return false, refuse("ORDER-1", "position of an entry of the queue", b.position+1, "rows of the queue come first")
	}
	// The row signs itself when its status is known.
	if err := b.run(o, func(*row) error { return nil }); err != nil {
		return false, err
	}
	b.queued++
	return b.last.Void == nil, nil
}

// run executes one operation; authorise fixes key, validity and signature. Without it
// the null key signs.
func (b *Builder) run(o op.Operation, authorise func(*row) error) error {
	lane := o.Kind().Lane()
	if err := b.roomFor(lane); err != nil {
		return err
	}
	words, err := o.Words()
	if err != nil {
		return err
	}
	r := &row{b: b, lane: lane, words: words, position: b.position + 1, overlay: map[uint32]record.Cells{}, fees: b.fees}
	if authorise != nil {
		if err := authorise(r); err != nil {
			return err
		}
	}
	if err := r.execute(o); err != nil {
		return err
	}
	if err := b.roomForRecords(lane, r.newRecords()); err != nil {
		return err
	}
	if authorise == nil {
		r.signNull()
	}
	b.last = r.commit(o)
	b.rows[lane] = append(b.rows[lane], b.last)
	b.position++
	return nil
}

// Seal takes the shape, fills its lanes with unused rows, credits the fees and returns
// the trace. The builder must not be used afterwards.
func (b *Builder) Seal() (*Trace, error) {
	b.ctx.Shape = b.Shape()
	t := &Trace{Shape: b.ctx.Shape, Begin: b.begin, Effects: b.effects}
	used := b.Used()
	t.Header = batch.Header{
		Network: b.ctx.Network, Number: b.ctx.Number, Timestamp: b.ctx.Timestamp, ParamsVersion: b.params.Version, Shape: b.ctx.Shape.ID,
		QueuePosition: b.ctx.QueuePosition, QueueCount: b.queued, Used: used,
	}
	// The order of the unused rows' positions is that of the lanes, as it is here.
	for lane := range op.Lane(op.Lanes) {
		idle := b.nullRow(lane)
		for slot := used[lane]; slot < b.ctx.Shape.Capacity(lane); slot++ {
			b.rows[lane] = append(b.rows[lane], b.unusedRow(lane, idle, b.ctx.Shape.UnusedPosition(lane, slot, used)))
		}
	}
	t.Rows = b.rows
	var err error
	if t.End, err = b.end(); err != nil {
		return nil, err
	}
	t.Touched = b.touchedTable()
	return t, nil
}

// Close credits the fees, which ends the batch for who needs the state alone: it is
// that of Seal, whatever the shape, without the work of a trace. The builder must not be
// used afterwards.
func (b *Builder) Close() (accesses [record.Series]Access, err error) {
	b.ctx.Shape = b.Shape()
	return b.end()
}

// end makes the accesses of the end, whose steps follow from the shape.
func (b *Builder) end() (accesses [record.Series]Access, err error) {
	end := uint32(b.ctx.Shape.Rows()+1) * StepsPerPosition
	for series := range accesses {
		index := b.params.FeePurse[series]
		cells, err := b.creditFees(index, series)
		if err != nil {
			return accesses, err
		}
		accesses[series] = b.access(Access{Index: index, Step: end + uint32(series), Old: b.state.Get(index), New: cells})
	}
	return accesses, nil
}

func (b *Builder) creditFees(index uint32, series int) (record.Cells, error) {
	purse, err := record.PurseOf(b.state.Get(index))
	if err != nil {
		return record.Cells{}, refuse("END-1", "record of the fee purse", err, "a purse")
	}
	if int(purse.Series) != series {
		return record.Cells{}, refuse("END-1", "series of the fee purse", purse.Series, series)
	}
	for i := range purse.Balances {
		a := &purse.Balances[i].Available
		if *a, err = a.Add(b.fees[2*series+i]); err != nil {
			return record.Cells{}, refuse("END-1", "balance of the fee purse", err, "below 2^112")
		}
	}
	return purse.Cells()
}

// nullRow is the row that fills unused slots of a lane: zero words under the null
// key, all accesses to record 0.
func (b *Builder) nullRow(lane op.Lane) Row {
	words := make([]fr.Element, lane.Words())
	return Row{Words: words, Key: signature.Null.Public, Signature: b.nullSignature(lane, words)}
}

func (b *Builder) unusedRow(lane op.Lane, r Row, position uint32) Row {
	r.Position = position
	params := b.state.Get(record.ParamsIndex)
	r.Accesses = nil
	for slot := range lane.Accesses() {
		r.Accesses = append(r.Accesses, b.access(Access{Index: record.ParamsIndex, Step: position*StepsPerPosition + uint32(slot), Old: params, New: params}))
	}
	return r
}

// touchedTable sorts the touched records and pads with untouched ones.
func (b *Builder) touchedTable() []batch.Touched {
	table := make([]batch.Touched, 0, b.ctx.Shape.Records)
	for _, t := range b.touched {
		table = append(table, *t)
	}
	for i := uint32(0); len(table) < b.ctx.Shape.Records; i++ {
		if _, ok := b.touched[i]; !ok {
			cells := b.state.Get(i)
			table = append(table, batch.Touched{Index: i, Old: cells, New: cells})
		}
	}
	slices.SortFunc(table, func(x, y batch.Touched) int { return int(x.Index) - int(y.Index) })
	return table
}

// nullSignature signs with the published null key. Its fresh bytes are a hash of
// the message: the key is public, so the nonce need not be secret, and the trace
// of a batch is a function of its inputs.
func (b *Builder) nullSignature(lane op.Lane, words []fr.Element) signature.Signature {
	m := op.RowMessage(b.ctx.Network, lane, words, fr.Element{})
	s, err := signature.Null.Sign(m, &hashReader{seed: sha256.Sum256([]byte("stoa.null.fresh"))})
	if err != nil {
		panic(err) // the reader never fails
	}
	return s
}

// hashReader is an endless stream of hashes.
type hashReader struct {
	seed [32]byte
	rest []byte
}

func (h *hashReader) Read(p []byte) (int, error) {
	if len(h.rest) == 0 {
		h.seed = sha256.Sum256(h.seed[:])
		h.rest = h.seed[:]
	}
	n := copy(p, h.rest)
	h.rest = h.rest[n:]
	return n, nil
}
