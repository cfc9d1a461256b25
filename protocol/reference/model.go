package reference

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// Layouts stands for the one thing that has no number: a field that is wider than
// docs/spec/layouts.md allows.
const Layouts = "layouts"

// Refused lists the rules that a batch or an operation breaks. Nothing has changed.
type Refused struct{ Rules []string }

func (r *Refused) Error() string { return "breaks " + strings.Join(r.Rules, ", ") }

// Authority is what comes with an operation that a purse signs.
type Authority struct {
	Nonce, Epoch, ValidUntil uint64
	Signer                   *big.Int // y of the key under which the signature is good, nil if there is none
}

// The lanes of a batch.
const (
	laneP = iota
	laneL
	laneM
	laneE
	laneS
	lanes
)

// Shape is what limits a batch: rows in lanes P, M, E and S, and touched records.
type Shape struct {
	Rows    [lanes]int
	Touched int
}

// Model is the marketplace between two operations.
type Model struct {
	Records uint32 // N/4
	Params  Params
	Objects map[uint32]any   // *Purse, *Policy, *Listing, *Calendar or *Booking, by record; a booking has the next record too
	Held    [tokens]*big.Int // what L1 holds for the rollup

	ignored map[string]bool // rules that a test wants forgotten
	batch   *batch          // the one that is open
}

// batch is what is known of a batch until it ends.
type batch struct {
	number   uint64
	menu     []Shape
	used     [lanes]int
	touched  map[uint32]bool
	position uint64 // of the last row
	queued   uint64 // rows that L1 ordered
	params   Params // as the begin found them
	fees     [tokens]*big.Int
}

// New is the state before the first batch: parameters, and one fee purse a series
// in records 1 and 2.
func New(records uint32, params Params, fees ...*Purse) *Model {
	m := &Model{Records: records, Params: params, Objects: map[uint32]any{}, Held: nothing()}
	for s, p := range fees {
		m.Params.FeePurses[s] = uint32(1 + s)
		m.Objects[uint32(1+s)] = p
	}
	return m
}

// Clone is an independent copy.
func (m *Model) Clone() *Model {
	c := *m
	c.Objects = maps.Clone(m.Objects) // what they point to is replaced, never changed
	if m.batch != nil {
		b := *m.batch
		b.touched = maps.Clone(b.touched)
		c.batch = &b
	}
	return &c
}

// Begin starts a batch: it reads Params and writes the batch's time.
func (m *Model) Begin(number, time uint64, menu ...Shape) error {
	d := &draft{Model: m}
	d.rule("BEGIN-3", m.Params.Time <= time && time < 1<<40)
	if err := d.refused(); err != nil {
		return err
	}
	m.Params.Time = time
	m.batch = &batch{number: number, menu: menu, touched: map[uint32]bool{0: true}, params: m.Params, fees: nothing()}
	return nil
}

// End adds what the rows collected to the available balances of the fee purses.
func (m *Model) End() error {
	d := &draft{Model: m, changed: map[uint32]any{}}
	for s, index := range m.Params.FeePurses {
		p := find[Purse](d, index)
		if !d.rule("END-1", p != nil && p.Series == uint64(s)) {
			continue
		}
		for i := range p.Balances {
			b, fees := &p.Balances[i], m.batch.fees[2*s+i]
			b.Available = add(b.Available, fees)
			d.rule("END-1", below(fees, 112) && below(b.Available, 112))
		}
	}
	if err := d.refused(); err != nil {
		return err
	}
	maps.Copy(m.Objects, d.changed)
	m.batch = nil
	return nil
}

// Apply executes an operation at the next position, whole or not at all.
func (m *Model) Apply(o op.Operation, by Authority) error {
	d := m.judge(o, by)
	if err := d.refused(); err != nil {
		return err
	}
	if d.void != nil { // the row is there, and that is all
		d = &draft{lane: d.lane, touches: d.touches, fees: nothing(), enters: nothing()}
	}
	maps.Copy(m.Objects, d.changed)
	if d.params != nil {
		m.Params = *d.params
	}
	b := m.batch
	b.position++
	b.used[d.lane]++
	for _, i := range d.touches {
		b.touched[i] = true
	}
	for t := range m.Held {
		m.Held[t] = add(m.Held[t], d.enters[t])
		b.fees[t] = add(b.fees[t], d.fees[t])
	}
	if _, ok := o.(op.Queued); ok {
		b.queued++
	}
	return nil
}

// Judge is what Apply would return, and the rules for which a row of the queue would be void.
func (m *Model) Judge(o op.Operation, by Authority) (void []string, refused error) {
	d := m.judge(o, by)
	return d.void, d.refused()
}

// Time of the batch that is open, or of the last one.
func (m *Model) Time() uint64 { return m.Params.Time }

// draft is an operation under judgement: the rules that it breaks, and what it would
// change. What it reads it gets as the row's earlier accesses left it.
type draft struct {
	*Model
	by      Authority
	broken  []string
	void    []string // rules for which a row of the queue has status 0
	changed map[uint32]any
	params  *Params // what record 0 becomes, if anything else
	lane    int
	touches []uint32
	fees    [tokens]*big.Int // that the row collects
	enters  [tokens]*big.Int // what L1 holds more, or less
}

func (m *Model) judge(o op.Operation, by Authority) *draft {
	d := &draft{Model: m, by: by, changed: map[uint32]any{}, fees: nothing(), enters: nothing()}
	switch o := o.(type) {
	case op.Transfer:
		d.transfer(o)
	case op.Deposit:
		d.deposit(o)
	case op.ChangeKey:
		d.changeKey(o)
	case op.ParamUpdate:
		d.paramUpdate(o)
	case op.Force:
		d.force(o)
	case op.Award:
		d.award(o)
	case op.FullExit:
		d.fullExit(o)
	case op.Withdraw:
		d.withdraw(o)
	case op.PolicySet:
		d.policySet(o)
	case op.ListingSet:
		d.listingSet(o)
	case op.CalendarOpen:
		d.calendarOpen(o)
	case op.PriceSet:
		d.priceSet(o)
	case op.CalendarBlock:
		d.calendarBlock(o)
	case op.CalendarUnblock:
		d.calendarUnblock(o)
	case op.Book:
		d.book(o)
	case op.Hold:
		d.hold(o)
	case op.RequestBook:
		d.requestBook(o)
	case op.CancelByGuest:
		d.cancelByGuest(o)
	case op.Decline:
		d.decline(o)
	case op.CancelByHost:
		d.cancelByHost(o)
	case op.Expire:
		d.expire(o)
	case op.Modify:
		d.modify(o)
	case op.Confirm:
		d.confirm(o)
	case op.Accept:
		d.accept(o)
	case op.CheckIn:
		d.checkIn(o)
	case op.Release:
		d.release(o)
	case op.ReleasePart:
		d.releasePart(o)
	case op.ReleaseDue:
		d.releaseDue(o)
	case op.NoShow:
		d.noShow(o)
	case op.DepositClaim:
		d.depositClaim(o)
	case op.DepositReturn:
		d.depositReturn(o)
	case op.DisputeOpen:
		d.disputeOpen(o)
	case op.SplitPropose:
		d.splitPropose(o)
	case op.SplitAccept:
		d.splitAccept(o)
	case op.Ruling:
		d.ruling(o)
	case op.RulingTimeout:
		d.rulingTimeout(o)
	case op.AwardDue:
		d.awardDue(o)
	case op.BookingTransfer:
		d.bookingTransfer(o)
	case op.ModifyPropose:
		d.modifyPropose(o)
	default:
		d.rule("KIND-1", false)
	}
	return d
}

// rule notes that a rule is broken unless it holds.
func (d *draft) rule(name string, holds bool) bool {
	if !holds && !d.ignored[name] && !slices.Contains(d.broken, name) {
		d.broken = append(d.broken, name)
	}
	return holds
}

// status notes that a row of the queue is void unless the rule holds.
func (d *draft) status(name string, holds bool) bool {
	if !holds && !d.ignored[name] && !slices.Contains(d.void, name) {
		d.void = append(d.void, name)
	}
	return holds
}

func (d *draft) refused() error {
	if len(d.broken) == 0 {
		return nil
	}
	return &Refused{d.broken}
}

// find is an object that can be changed, nil if the record is none of that kind.
func find[T any](d *draft, index uint32) *T {
	if o, ok := d.changed[index].(*T); ok {
		return o
	}
	o, ok := d.Objects[index].(*T)
	if !ok {
		return nil
	}
	c := *o
	d.changed[index] = &c
	return &c
}

// isFree reports whether all cells of a record are zero.
func (d *draft) isFree(index uint32) bool {
	_, taken := d.Objects[index]
	_, terms := d.Objects[index-1].(*Booking)
	return index != 0 && !taken && !terms
}

// create makes an object of a free record.
func (d *draft) create(index uint32, o any) { d.changed[index] = o }

// serial of what the row creates.
func (d *draft) serial() uint64 { return d.batch.number<<13 + d.batch.position + 1 }

// collect adds a fee that the batch's end credits.
func (d *draft) collect(token uint64, fee *big.Int) { d.fees[token] = add(d.fees[token], fee) }
