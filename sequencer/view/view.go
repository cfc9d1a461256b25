// Package view is what clients ask of the durable head: the state, where in the log
// it stands, and what is found by owner, by serial and by time.
//
// It holds a state of its own, so that a read never waits for a disk and never sees
// what is executed but not durable. The price is the memory of a second state and a
// lock that an update holds for as long as it takes to write the records of a group.
//
// A record keeps its kind, its owner and its serial for life, except that a free one
// becomes something (docs/spec/state.md); only a booking changes what it is found by:
// when it is due, which its terms say too.
package view

import (
	"container/heap"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Mark is where in the log the state stands.
type Mark struct {
	Generation uint64
	Index      uint64        // of the last entry
	Batch      uint64        // the last one that began
	Sealed     uint64        // the last one that was sealed: Batch, or the one before
	Timestamp  uint64        // of Batch; before the first, that of genesis
	Queue      uint64        // entries of L1's queue that were consumed
	Params     record.Params // that the next operation runs under: as the open batch found them
}

// Open is the number of the open batch, 0 if there is none.
func (m Mark) Open() uint64 {
	if m.Batch == m.Sealed {
		return 0
	}
	return m.Batch
}

// Record is a record that changed.
type Record struct {
	Index uint32
	Cells record.Cells
}

// View is the durable head. All methods are safe for concurrent use.
type View struct {
	mu      sync.RWMutex
	mark    Mark
	changed chan struct{} // closed at an update
	*content
}

// content is the state with what finds its records.
type content struct {
	state     *state.State
	purses    map[common.Address][]uint32 // of an owner, by rising index
	serials   map[uint64]uint32           // record of a policy, listing or booking
	calendars map[uint64][]uint32         // of a listing's serial
	due       dueHeap                     // live bookings
	free      drawer                      // free records
	pairs     drawer                      // even records that are free as the next one is
}

// New is the view of a state, which it keeps.
func New(m Mark, s *state.State) *View {
	return &View{mark: m, changed: make(chan struct{}), content: scan(s)}
}

// scan finds every record.
func scan(s *state.State) *content {
	c := &content{
		state: s, purses: map[common.Address][]uint32{}, serials: map[uint64]uint32{}, calendars: map[uint64][]uint32{},
		due: dueHeap{at: map[uint32]int{}}, free: newDrawer(s.Records()), pairs: newDrawer(s.Records()),
	}
	for i := range s.Records() {
		cells := s.Get(i)
		c.enter(i, cells)
		if !cells.IsFree() {
			continue
		}
		c.free.add(i)
		if i%2 == 1 && s.Get(i-1).IsFree() {
			c.pairs.add(i - 1)
		}
	}
	return c
}

// Reset replaces everything: the log was cut.
func (v *View) Reset(m Mark, s *state.State) {
	c := scan(s)
	v.mu.Lock()
	defer v.mu.Unlock()
	v.content = c
	v.move(m)
}

// Update makes the records of durable rows visible, in the order of their changes.
func (v *View) Update(m Mark, changes []Record) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, r := range changes {
		v.set(r)
	}
	v.move(m)
}

func (v *View) move(m Mark) {
	v.mark = m
	close(v.changed)
	v.changed = make(chan struct{})
}

// Touch tells those who wait that something beside the view has changed: they look
// at both together.
func (v *View) Touch() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.move(v.mark)
}

// Mark is where the view stands, and a channel that is closed when that changes, or
// at Touch.
func (v *View) Mark() (Mark, <-chan struct{}) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.mark, v.changed
}

func (c *content) set(r Record) {
	old := c.state.Get(r.Index)
	c.state.Set(r.Index, r.Cells)
	switch {
	case old.IsFree() && !r.Cells.IsFree():
		c.free.remove(r.Index)
		c.pairs.remove(r.Index &^ 1)
		c.enter(r.Index, r.Cells)
	case r.Cells.Kind() == record.KindBooking || r.Cells.Kind() == record.KindTerms:
		c.enter(r.Index, r.Cells)
	}
}

// enter makes a record found. A record that its kind cannot read is a mistake in the
// state transition, which has written it; it is then found by index alone.
func (c *content) enter(i uint32, cells record.Cells) {
	switch cells.Kind() {
	case record.KindPurse:
		if p, err := record.PurseOf(cells); err == nil {
			list := c.purses[p.Owner]
			at, _ := slices.BinarySearch(list, i)
			c.purses[p.Owner] = slices.Insert(list, at, i)
		}
	case record.KindPolicy:
		if p, err := record.PolicyOf(cells); err == nil {
			c.serials[p.Serial] = i
		}
	case record.KindListing:
		if l, err := record.ListingOf(cells); err == nil {
			c.serials[l.Serial] = i
		}
	case record.KindCalendar:
		if k, err := record.CalendarOf(cells); err == nil {
			c.calendars[k.ListingSerial] = append(c.calendars[k.ListingSerial], i)
		}
	case record.KindBooking:
		if b, err := record.BookingOf(cells); err == nil {
			c.serials[b.Serial] = i
			c.schedule(i)
		}
	case record.KindTerms:
		c.schedule(i - 1)
	}
}

// schedule notes when a crank can end the booking. One that is new waits for its terms,
// which are entered after it.
func (c *content) schedule(i uint32) {
	b, err := record.BookingOf(c.state.Get(i))
	if err != nil {
		return
	}
	if t, err := record.BookingTermsOf(c.state.Get(i + 1)); err == nil && t.Serial == b.Serial {
		c.due.set(i, b.DueAt(t))
	}
}

// get is a record, or the error that there is none.
func (c *content) get(field string, index uint32) (record.Cells, error) {
	if index >= c.state.Records() {
		return record.Cells{}, wire.NotFound(field, index)
	}
	return c.state.Get(index), nil
}

// Params are the parameters that the next operation runs under. Those in record 0 may be
// newer: a batch goes on under what its begin found.
func (v *View) Params() record.Params {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.mark.Params
}

// Records is the number of records of the state.
func (v *View) Records() uint32 {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.state.Records()
}

// Cells is a record as it is; free if there is no such index.
func (v *View) Cells(index uint32) record.Cells {
	v.mu.RLock()
	defer v.mu.RUnlock()
	cells, _ := v.get("record", index)
	return cells
}

// Free is a record that is free as the next one is, as a booking wants it, or alone if
// there are no such two; 0 if none is free. It is drawn at random, so that clients who
// ask at the same time rarely choose the same one.
func (v *View) Free() uint32 {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if i := v.pairs.draw(); i != 0 {
		return i
	}
	return v.free.draw()
}

// AccountOf is the account of an owner.
func (v *View) AccountOf(owner common.Address) (wire.Account, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	a := wire.Account{Owner: owner}
	for _, i := range v.purses[owner] {
		p, err := wire.NewPurse(i, v.state.Get(i))
		if err != nil {
			return a, err
		}
		a.Purses = append(a.Purses, p)
	}
	if len(a.Purses) == 0 {
		return a, wire.NotFound("account", owner)
	}
	return a, nil
}

// AccountWith is the account that a purse belongs to.
func (v *View) AccountWith(purse uint32) (wire.Account, error) {
	p, err := record.PurseOf(v.Cells(purse))
	if err != nil {
		return wire.Account{}, wire.NotFound("purse", purse)
	}
	return v.AccountOf(p.Owner)
}

// Listing is the listing in a record, with its policy and its calendars.
func (v *View) Listing(index uint32) (w wire.ListingView, err error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	cells, err := v.get("listing", index)
	if err != nil {
		return w, err
	}
	if w.Listing, err = wire.NewListing(index, cells); err != nil {
		return w, wire.NotFound("listing", index)
	}
	if w.Policy, err = wire.NewPolicy(w.Listing.Policy, v.state.Get(w.Listing.Policy)); err != nil {
		return w, fmt.Errorf("policy of listing %d: %w", index, err)
	}
	w.Calendars = []wire.Calendar{}
	for _, i := range v.calendars[w.Listing.Serial] {
		c, err := wire.NewCalendar(i, v.state.Get(i))
		if err != nil {
			return w, err
		}
		w.Calendars = append(w.Calendars, c)
	}
	slices.SortFunc(w.Calendars, func(a, b wire.Calendar) int { return int(a.Window) - int(b.Window) })
	return w, nil
}

// Booking is the booking in a record.
func (v *View) Booking(index uint32) (wire.Booking, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	cells, err := v.get("booking", index)
	if err != nil {
		return wire.Booking{}, err
	}
	if cells.Kind() != record.KindBooking {
		return wire.Booking{}, wire.NotFound("booking", index)
	}
	return wire.NewBooking(index, cells, v.state.Get(index+1))
}

// Serial is the record of the policy, listing or booking with this serial.
func (v *View) Serial(serial uint64) (uint32, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if i, ok := v.serials[serial]; ok {
		return i, nil
	}
	return 0, wire.NotFound("serial", serial)
}

// Due are bookings that a crank can end at a time, at most limit of them.
func (v *View) Due(time uint64, limit int) ([]wire.Booking, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	var due []wire.Booking
	for _, i := range v.due.until(time, limit) {
		b, err := wire.NewBooking(i, v.state.Get(i), v.state.Get(i+1))
		if err != nil {
			return nil, err
		}
		due = append(due, b)
	}
	return due, nil
}

// dueHeap has the live bookings, the one that is due first on top.
type dueHeap struct {
	items []dueItem
	at    map[uint32]int // where in items a record is
}

type dueItem struct {
	time   uint64
	record uint32
}

// set enters a booking, moves it, or removes one that nothing is due of.
func (h *dueHeap) set(i uint32, time uint64) {
	switch at, in := h.at[i]; {
	case time == 0 && in:
		heap.Remove(h, at)
	case time != 0 && in:
		h.items[at].time = time
		heap.Fix(h, at)
	case time != 0:
		heap.Push(h, dueItem{time, i})
	}
}

// until walks down the heap from the top as far as things are due.
func (h *dueHeap) until(time uint64, limit int) (records []uint32) {
	for next := []int{0}; len(next) > 0 && len(records) < limit; {
		i := next[0]
		next = next[1:]
		if i < len(h.items) && h.items[i].time <= time {
			records = append(records, h.items[i].record)
			next = append(next, 2*i+1, 2*i+2)
		}
	}
	return records
}

// Len, Less, Swap, Push and Pop are those of heap.Interface.
func (h *dueHeap) Len() int           { return len(h.items) }
func (h *dueHeap) Less(i, j int) bool { return h.items[i].time < h.items[j].time }
func (h *dueHeap) Swap(i, j int) {
	h.items[i], h.items[j] = h.items[j], h.items[i]
	h.at[h.items[i].record], h.at[h.items[j].record] = i, j
}

func (h *dueHeap) Push(x any) {
	item := x.(dueItem)
	h.at[item.record] = len(h.items)
	h.items = append(h.items, item)
}

func (h *dueHeap) Pop() any {
	last := h.items[len(h.items)-1]
	h.items = h.items[:len(h.items)-1]
	delete(h.at, last.record)
	return last
}

// drawer has records, of which one is drawn at random.
type drawer struct {
	records []uint32
	at      []uint32 // where in records a record is, plus 1; 0: nowhere
}

func newDrawer(n uint32) drawer { return drawer{at: make([]uint32, n)} }

func (d *drawer) add(i uint32) {
	d.records = append(d.records, i)
	d.at[i] = uint32(len(d.records))
}

// remove takes a record out, if it is in.
func (d *drawer) remove(i uint32) {
	at, last := d.at[i], len(d.records)-1
	if at == 0 {
		return
	}
	d.records[at-1] = d.records[last]
	d.at[d.records[at-1]] = at
	d.records, d.at[i] = d.records[:last], 0
}

// draw is a record of it, 0 if it is empty.
func (d *drawer) draw() uint32 {
	if len(d.records) == 0 {
		return 0
	}
	return d.records[rand.IntN(len(d.records))]
}
