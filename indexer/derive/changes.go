package derive

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Changes is what some events changed.
type Changes struct {
	Mark    Mark // of the state after them
	Entries []follow.Entry
	Batches []Batch
	Credits []follow.Credit
	Claims  []follow.Claim
	Users   Users
	Records []Record // what the batches did in the end, indices increasing
}

// Record is a record that changed.
type Record struct {
	Index    uint32
	Old, New record.Cells
}

// Batch is a settled batch with everything that it did.
type Batch struct {
	follow.Place
	Header     batch.Header
	Commitment bn254.G1Affine
	Gas        uint64                       // of its transaction, 0 if unknown
	Fees       [record.Tokens]amount.Amount // credited to the fee purses at its end
	Rows       []Row                        // in the order of execution
	Records    []Record                     // that it changed, indices increasing
}

// Row is an operation that was executed.
type Row struct {
	Position  uint32
	Lane      op.Lane
	Operation op.Operation
	Words     []fr.Element // as L1 has them, with position and status
	Applied   bool         // false for an entry of the queue that is void
	Token     record.Token
	Fee       uint64 // paid by the signer

	// Amount is what was paid, deposited or withdrawn (also by a full exit), put into the escrow of a booking
	// (Book, Hold, RequestBook, Confirm) or taken out of it (what ends one, ReleasePart, DepositReturn); of
	// Modify either, as the guest's loss or gain says; nil if nothing of that happened.
	Amount *amount.Amount

	// Actor is the purse that signed, or the payee of a crank; 0 for an entry of the queue.
	Actor uint32

	// Purses are those that it read or wrote, with what each gained.
	Purses []Purse

	// Accounts that it concerns: owners of the purses, recipient of a withdrawal, guest
	// and host of the booking, and its arbiter where there is a dispute.
	Accounts []common.Address

	// Serials of the objects that it created, changed, used or demanded the end of; 0 for none.
	Policy, Listing, Booking uint64
}

// Purse is a purse that a row concerns.
type Purse struct {
	Index  uint32
	Gain   big.Int // units of the row's token that it can spend more; negative if it lost
	Locked big.Int // units that it has locked more; negative if they were unlocked
}

// Fields is the operation as the sequencer's RPC writes it (docs/spec/transport.md).
func Fields(o op.Operation) (json.RawMessage, error) {
	s := op.Signed{Operation: o}
	if _, ok := o.(op.Signer); ok {
		s.Signature = signature.Signature{S: new(big.Int)} // L1 has no signatures
	}
	text, err := s.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var envelope struct{ Operation json.RawMessage }
	err = json.Unmarshal(text, &envelope)
	return envelope.Operation, err
}

// batchOf reads a trace. state is what the batch left.
func batchOf(e follow.Batch, t *stf.Trace, state *state.State) (Batch, error) {
	b := Batch{Place: e.Place, Header: e.Header, Commitment: e.Commitment}
	for lane, rows := range t.Rows {
		for _, r := range rows[:e.Header.Used[lane]] {
			row, err := rowOf(op.Lane(lane), r, state)
			if err != nil {
				return b, fmt.Errorf("position %d: %w", r.Position, err)
			}
			b.Rows = append(b.Rows, row)
		}
	}
	slices.SortFunc(b.Rows, func(x, y Row) int { return int(x.Position) - int(y.Position) })

	for series, a := range t.End {
		for slot := range 2 {
			before, err := balance(a.Old, slot)
			if err != nil {
				return b, err
			}
			after, err := balance(a.New, slot)
			if err != nil {
				return b, err
			}
			if b.Fees[2*series+slot], err = after.Available.Sub(before.Available); err != nil {
				return b, err
			}
		}
	}

	all := map[uint32]Record{}
	for _, r := range t.Touched {
		all[r.Index] = Record{r.Index, r.Old, r.New}
	}
	b.Records = sorted(all)
	return b, nil
}

// Named is what the words of a row name.
type Named struct {
	Token  record.Token
	Fee    uint64
	Purses []uint32 // that may gain or lose, or whose owner decides
}

// NamedBy reads the words of a row of the lane.
func NamedBy(lane op.Lane, words []fr.Element) (n Named, err error) {
	layouts := [op.Lanes]struct {
		layout.Layout
		token, fee int // fields
		purses     []int
	}{
		op.LaneP: {layout.Payment, 3, 5, []int{1, 2}},
		op.LaneL: {layout.Listings0, 6, 7, []int{2, 5}},
		op.LaneM: {layout.Market0, 9, 10, []int{2, 8}},
		op.LaneE: {layout.Escrow0, 6, 7, []int{2, 4, 5}},
		op.LaneS: {layout.System0, 4, 6, []int{3}},
	}
	l := layouts[lane]
	f, err := l.Unpack(words[0])
	if err != nil {
		return n, err
	}
	name := func(purse uint32) {
		if purse != 0 && !slices.Contains(n.Purses, purse) {
			n.Purses = append(n.Purses, purse)
		}
	}
	kind := op.KindTransfer
	if lane != op.LaneP { // whose words begin with the position
		kind = op.Kind(f[0].Uint64())
	}
	switch kind {
	case op.KindDecline, op.KindCancelByHost, op.KindExpire:
		l.purses = []int{2, 6, 8} // the guest where others have the policy
	case op.KindForce, op.KindAward:
		l.purses = nil // the record is a booking
		by, err := layout.System7.Unpack(words[7])
		if err != nil {
			return n, err
		}
		name(uint32(by[1].Uint64()))
	}
	n.Token, n.Fee = record.Token(f[l.token].Uint64()), f[l.fee].Uint64()
	for _, i := range l.purses {
		name(uint32(f[i].Uint64()))
	}
	return n, nil
}

// AmountOf is what an operation pays, deposits or withdraws by itself; nil for
// kinds whose amount the state decides.
func AmountOf(o op.Operation) *amount.Amount {
	switch o := o.(type) {
	case op.Transfer:
		return &o.Amount
	case op.Deposit:
		return &o.Amount
	case op.Withdraw:
		return &o.Amount
	}
	return nil
}

// ActorOf is the purse that signed, or the payee of a crank; 0 for an entry of the queue.
func ActorOf(o op.Operation) uint32 {
	switch o := o.(type) {
	case op.Signer:
		return o.SigningPurse()
	case op.Crank:
		return o.PaidPurse()
	}
	return 0
}

func rowOf(lane op.Lane, r stf.Row, state *state.State) (Row, error) {
	row := Row{Position: r.Position, Lane: lane, Operation: r.Operation, Words: r.Words, Amount: AmountOf(r.Operation), Actor: ActorOf(r.Operation)}
	named, err := NamedBy(lane, r.Words)
	if err != nil {
		return row, err
	}
	row.Token, row.Fee = named.Token, named.Fee
	row.Applied = r.Void == nil
	switch o := r.Operation.(type) {
	case op.Queued:
		row.concerns(o.Sender())
	case op.Withdraw:
		row.concerns(o.Recipient)
	}
	if f, ok := r.Operation.(op.Force); !row.Applied || ok && !isOf(r.Accesses[0].New, f.BookingSerial) {
		return row, nil // whatever record it named is none of its business
	}
	var before, after held
	for _, a := range r.Accesses {
		if err := errors.Join(row.read(a), before.read(a.Old), after.read(a.New)); err != nil {
			return row, fmt.Errorf("record %d: %w", a.Index, err)
		}
	}
	if _, ok := r.Operation.(op.FullExit); ok { // the row says what has left
		f, err := layout.System0.Unpack(r.Words[0])
		if err != nil {
			return row, err
		}
		out, err := amount.FromInt(f[5])
		row.Amount = &out
		return row, err
	}
	if o, ok := r.Operation.(op.Award); ok { // it reads the terms, which stand beside their booking
		if err := after.read(state.Get(o.Booking)); err != nil {
			return row, fmt.Errorf("booking %d: %w", o.Booking, err)
		}
		before.booking = after.booking
	}
	if after.booking.Serial == 0 {
		return row, nil
	}
	return row, row.escrow(before, after, state)
}

// isOf reports whether a record is the booking with a serial.
func isOf(c record.Cells, serial uint64) bool {
	b, err := record.BookingOf(c)
	return err == nil && b.Serial == serial
}

// held is a booking with its terms.
type held struct {
	booking record.Booking
	terms   record.BookingTerms
}

func (h *held) read(c record.Cells) (err error) {
	switch c.Kind() {
	case record.KindBooking:
		h.booking, err = record.BookingOf(c)
	case record.KindTerms:
		h.terms, err = record.BookingTermsOf(c)
	}
	return err
}

// escrow notes what a row did to a booking, and whom that concerns.
func (r *Row) escrow(before, after held, state *state.State) error {
	b := after.booking
	r.Booking, r.Listing = b.Serial, b.ListingSerial
	parties := []uint32{b.Guest, b.Host}
	if before.booking.State == record.Disputed || b.State == record.Disputed {
		parties = append(parties, b.Arbiter)
	}
	for _, purse := range parties {
		if purse >= state.Records() {
			continue // an arbiter may be no record, or no purse: then nobody rules
		}
		if p, err := record.PurseOf(state.Get(purse)); err == nil {
			r.concerns(p.Owner)
		}
	}
	old, err := before.booking.Escrow(before.terms)
	if err != nil {
		return err
	}
	now, err := b.Escrow(after.terms)
	if err != nil {
		return err
	}
	if old.Cmp(now) < 0 {
		old, now = now, old
	}
	if moved, err := old.Sub(now); err != nil || !moved.IsZero() {
		r.Amount = &moved
		return err
	}
	return nil
}

// read notes what an access did.
func (r *Row) read(a stf.Access) error {
	switch a.New.Kind() {
	case record.KindPurse:
		p, err := record.PurseOf(a.New)
		if err != nil {
			return err
		}
		r.concerns(p.Owner)
		before, err := balance(a.Old, r.Token.Slot())
		if err != nil {
			return err
		}
		after := p.Balances[r.Token.Slot()]
		i := slices.IndexFunc(r.Purses, func(p Purse) bool { return p.Index == a.Index })
		if i < 0 {
			i, r.Purses = len(r.Purses), append(r.Purses, Purse{Index: a.Index})
		}
		for _, d := range []struct {
			sum      *big.Int
			old, now amount.Amount
		}{{&r.Purses[i].Gain, before.Available, after.Available}, {&r.Purses[i].Locked, before.Locked, after.Locked}} {
			d.sum.Add(d.sum, d.now.Int().ToBig())
			d.sum.Sub(d.sum, d.old.Int().ToBig())
		}
	case record.KindPolicy:
		p, err := record.PolicyOf(a.New)
		r.Policy = p.Serial
		return err
	case record.KindListing:
		l, err := record.ListingOf(a.New)
		r.Listing = l.Serial
		return err
	}
	return nil
}

// concerns adds an account once.
func (r *Row) concerns(account common.Address) {
	if !slices.Contains(r.Accounts, account) {
		r.Accounts = append(r.Accounts, account)
	}
}

// balance is that of a purse; a free record has none.
func balance(c record.Cells, slot int) (b record.Balance, err error) {
	if c.IsFree() {
		return b, nil
	}
	p, err := record.PurseOf(c)
	return p.Balances[slot], err
}
