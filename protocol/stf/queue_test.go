package stf_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// void is an entry of the queue that breaks one rule of its status in one way.
type void struct {
	name    string
	prepare func(w *stftest.World)
	entry   func(w *stftest.World) op.Queued
}

// Entries that are applied, each to be broken in one field.

func topUp(w *stftest.World) op.Deposit {
	return op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(11)}
}

func changeKey(w *stftest.World) op.ChangeKey {
	return op.ChangeKey{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Key: w.Stranger.Key.Public, Epoch: 1}
}

func paramUpdate(w *stftest.World) op.ParamUpdate {
	return op.ParamUpdate{
		Governor: w.Operator.Owner, Version: w.Params().Version + 1, BookingFee: record.MaxBookingFee, CrankReserve: [4]uint64{3: 9}, Rent: record.ReserveLimit,
	}
}

func badDeposit(name string, change func(w *stftest.World, o *op.Deposit)) void {
	return void{name: name, entry: func(w *stftest.World) op.Queued { o := topUp(w); change(w, &o); return o }}
}

func badChange(name string, change func(w *stftest.World, o *op.ChangeKey)) void {
	return void{name: name, entry: func(w *stftest.World) op.Queued { o := changeKey(w); change(w, &o); return o }}
}

func fullExit(w *stftest.World) op.FullExit {
	return op.FullExit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar}
}

func badExit(name string, change func(w *stftest.World, o *op.FullExit)) void {
	return void{name: name, entry: func(w *stftest.World) op.Queued { o := fullExit(w); change(w, &o); return o }}
}

func badUpdate(name string, change func(w *stftest.World, o *op.ParamUpdate)) void {
	return void{name: name, entry: func(w *stftest.World) op.Queued { o := paramUpdate(w); change(w, &o); return o }}
}

func badAward(name string, change func(w *stftest.World, o *op.Award)) void {
	v := void{name: name, entry: func(w *stftest.World) op.Queued {
		o := w.Award(lastBooking(w), amount.From(2_000))
		change(w, &o)
		return o
	}}
	return v.after(disputed)
}

// by has another purse rule, on the authority of its owner.
func by(purse func(w *stftest.World) uint32) func(w *stftest.World, o *op.Award) {
	return func(w *stftest.World, o *op.Award) {
		o.Purse = purse(w)
		o.Owner = w.PurseAt(o.Purse).Owner
	}
}

// under prepares a dispute that a record is to rule on, whatever it is.
func under(arbiter func(w *stftest.World) uint32) func(w *stftest.World) {
	return func(w *stftest.World) { arbiterIs(w, arbiter(w)); disputed(w) }
}

func (v void) after(prepare func(w *stftest.World)) void {
	v.prepare = prepare
	return v
}

// voids has at least one for each rule of a status.
var voids = map[string][]void{
	"DEPOSIT-2": {
		badDeposit("Params", func(w *stftest.World, o *op.Deposit) { o.Purse = record.ParamsIndex }),
		badDeposit("a listing", func(w *stftest.World, o *op.Deposit) { o.Purse = w.Listing }),
		badDeposit("a stray cell", func(w *stftest.World, o *op.Deposit) { o.Purse = 200 }).after(func(w *stftest.World) { w.EditCells(200, record.Cells{3: fr.One()}) }),
	},
	"DEPOSIT-3": {badDeposit("no key", func(w *stftest.World, o *op.Deposit) { o.Purse = w.Free() })},
	"DEPOSIT-4": {badDeposit("another owner", func(w *stftest.World, o *op.Deposit) { o.Owner = w.Host.Owner })},
	"DEPOSIT-5": {badDeposit("another series", func(w *stftest.World, o *op.Deposit) { o.Token = stftest.Stoa })},
	"DEPOSIT-6": {badDeposit("a full balance", func(w *stftest.World, o *op.Deposit) { o.Amount = amount.Max() })},
	"CHANGEKEY-2": {
		badChange("a free record", func(w *stftest.World, o *op.ChangeKey) { o.Purse = w.Free() }),
		badChange("Params", func(w *stftest.World, o *op.ChangeKey) { o.Purse = record.ParamsIndex }),
		badChange("a policy", func(w *stftest.World, o *op.ChangeKey) { o.Purse = w.Policy }),
	},
	"CHANGEKEY-3": {
		badChange("another owner", func(w *stftest.World, o *op.ChangeKey) { o.Owner = w.Host.Owner }),
		badChange("another's purse", func(w *stftest.World, o *op.ChangeKey) { o.Purse = w.Host.For(dollar) }),
	},
	"CHANGEKEY-4": {
		badChange("the epoch that is", func(w *stftest.World, o *op.ChangeKey) { o.Epoch = 0 }),
		badChange("an epoch too far", func(w *stftest.World, o *op.ChangeKey) { o.Epoch = 2 }),
		badChange("after the last epoch", func(w *stftest.World, o *op.ChangeKey) { o.Epoch = 0 }).after(lastEpoch),
		badChange("the last epoch again", func(w *stftest.World, o *op.ChangeKey) { o.Epoch = 1<<layout.EpochBits - 1 }).after(lastEpoch),
	},
	"CHANGEKEY-5": {
		badChange("the null key", func(w *stftest.World, o *op.ChangeKey) { o.Key = signature.Null.Public }),
		badChange("no key", func(w *stftest.World, o *op.ChangeKey) { o.Key = signature.PublicKey{} }),
		badChange("the neutral key", func(w *stftest.World, o *op.ChangeKey) { o.Key = signature.PublicKey{Y: fr.One()} }),
		badChange("a key off the curve", func(w *stftest.World, o *op.ChangeKey) { o.Key.X.Double(&o.Key.X) }),
	},
	"AWARD-2": {
		badAward("another serial", func(_ *stftest.World, o *op.Award) { o.BookingSerial++ }),
		badAward("no terms", func(w *stftest.World, o *op.Award) { o.Booking = w.Free() }),
		badAward("the booking for the terms", func(_ *stftest.World, o *op.Award) { o.Booking-- }),
		badAward("after the terms", func(_ *stftest.World, o *op.Award) { o.Booking++ }),
		badAward("a policy for the terms", func(w *stftest.World, o *op.Award) { o.Booking = w.Policy - 1 }),
		badAward("a fee purse for the terms", func(w *stftest.World, o *op.Award) { o.Booking = record.ParamsIndex }),
		badAward("the arbiter's purse for the terms", func(_ *stftest.World, o *op.Award) { o.Booking = o.Purse - 1 }),
		badAward("another booking's terms", func(w *stftest.World, o *op.Award) {
			o.Booking = w.Live()[slices.IndexFunc(w.Live(), func(i uint32) bool { return i != o.Booking })]
		}).after(func(w *stftest.World) { disputed(w); booked(w, 30, 1) }),
	},
	"AWARD-3": {
		badAward("held", nothing).after(held),
		badAward("requested", nothing).after(requested),
		badAward("booked", nothing).after(atStart),
		badAward("checked in", nothing).after(checkedIn),
		badAward("with a split proposed", nothing).after(func(w *stftest.World) { checkedIn(w); w.Run(propose(w, lastBooking(w))) }),
		badAward("released", nothing).after(func(w *stftest.World) { checkedIn(w); w.Drain() }),
	},
	"AWARD-4": {
		badAward("the guest", by(func(w *stftest.World) uint32 { return w.Guest.For(dollar) })),
		badAward("the host", by(func(w *stftest.World) uint32 { return w.Host.For(dollar) })),
		badAward("the operator", by(func(w *stftest.World) uint32 { return w.Operator.For(dollar) })),
		badAward("another purse of the arbiter", func(w *stftest.World, o *op.Award) {
			o.Purse = uint32(w.State.Records() - 1)
		}).after(func(w *stftest.World) {
			w.Run(op.Deposit{Purse: w.State.Records() - 1, Owner: w.Stranger.Owner, Token: dollar, Amount: amount.From(1), Key: w.Stranger.Key.Public})
			disputed(w)
		}),
		badAward("somebody where nobody is the arbiter", by(func(w *stftest.World) uint32 { return w.Stranger.For(dollar) })).after(
			under(func(*stftest.World) uint32 { return record.ParamsIndex })),
	},
	"AWARD-5": {badAward("another token of the purse", func(_ *stftest.World, o *op.Award) { o.Token = stftest.ETH })},
	"AWARD-6": {
		badAward("another sender", func(w *stftest.World, o *op.Award) { o.Owner = w.Guest.Owner }),
		badAward("no owner", func(_ *stftest.World, o *op.Award) { o.Owner = common.Address{} }),
		badAward("Params", nothing).after(under(func(*stftest.World) uint32 { return record.ParamsIndex })),
		badAward("a free record", nothing).after(under(func(w *stftest.World) uint32 { return w.State.Records() - 1 })),
		badAward("a policy", nothing).after(under(func(w *stftest.World) uint32 { return w.Policy })),
		badAward("its own terms", nothing).after(func(w *stftest.World) {
			next := w.Free() + 2 // where the booking will be
			arbiterIs(w, next+1)
			disputed(w)
			if have := lastBooking(w); have != next {
				panic("the booking is elsewhere")
			}
		}),
	},
	"AWARD-7": {badAward("a purse of the other series", nothing).after(under(func(w *stftest.World) uint32 { return w.Stranger.For(stftest.Stoa) }))},
	"FULLEXIT-2": {
		badExit("a free record", func(w *stftest.World, o *op.FullExit) { o.Purse = w.Free() }),
		badExit("a free record of nobody", func(w *stftest.World, o *op.FullExit) { o.Purse, o.Owner = w.Free(), common.Address{} }),
		badExit("Params", func(w *stftest.World, o *op.FullExit) { o.Purse = record.ParamsIndex }),
		badExit("a policy", func(w *stftest.World, o *op.FullExit) { o.Purse = w.Policy }),
		badExit("a booking", func(w *stftest.World, o *op.FullExit) { o.Purse = lastBooking(w) }).after(checkedIn),
	},
	"FULLEXIT-3": {
		badExit("another owner", func(w *stftest.World, o *op.FullExit) { o.Owner = w.Host.Owner }),
		badExit("another's purse", func(w *stftest.World, o *op.FullExit) { o.Purse = w.Host.For(dollar) }),
		badExit("no owner", func(_ *stftest.World, o *op.FullExit) { o.Owner = common.Address{} }),
	},
	"FULLEXIT-4": {
		badExit("another series", func(_ *stftest.World, o *op.FullExit) { o.Token = stftest.Stoa }),
		badExit("another series in the same place", func(_ *stftest.World, o *op.FullExit) { o.Token = 3 }),
	},
	"PARAMS-2": {
		badUpdate("the version that is", func(w *stftest.World, o *op.ParamUpdate) { o.Version-- }),
		badUpdate("a version too far", func(w *stftest.World, o *op.ParamUpdate) { o.Version++ }),
		badUpdate("after the last version", func(w *stftest.World, o *op.ParamUpdate) { o.Version = 0 }).after(func(w *stftest.World) {
			p := w.Params()
			p.Version = 1<<32 - 1
			w.Edit(record.ParamsIndex, p)
		}),
	},
	"PARAMS-3": {badUpdate("booking fee", func(w *stftest.World, o *op.ParamUpdate) { o.BookingFee++ })},
	"PARAMS-4": {badUpdate("dollars of a reserve", func(w *stftest.World, o *op.ParamUpdate) { o.CrankReserve[1] = 1 << 30 })},
	"PARAMS-5": {
		badUpdate("dollars of a rent", func(w *stftest.World, o *op.ParamUpdate) { o.Rent[1]++ }),
		badUpdate("no rent of ETH", func(w *stftest.World, o *op.ParamUpdate) { o.Rent[0] = 0 }),
		badUpdate("no rent of dollars", func(w *stftest.World, o *op.ParamUpdate) { o.Rent[1] = 0 }),
		badUpdate("no rent of STOA", func(w *stftest.World, o *op.ParamUpdate) { o.Rent[2] = 0 }),
		badUpdate("no rent of a token to come", func(w *stftest.World, o *op.ParamUpdate) { o.Rent[3] = 0 }),
	},
}

func nothing(*stftest.World, *op.Award) {}

func lastEpoch(w *stftest.World) {
	editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Epoch = 1<<layout.EpochBits - 1 })
}

// An entry that breaks a rule takes its place in the batch and changes nothing.
func TestVoidEntries(t *testing.T) {
	for rule, ways := range voids {
		for _, v := range ways {
			t.Run(rule+"/"+v.name, func(t *testing.T) {
				w := stftest.New(t, batch.Tiny)
				if v.prepare != nil {
					v.prepare(w)
				}
				entry := v.entry(w)
				b := w.Begin()
				cells := slices.Clone(w.State.Cells())

				applied, err := b.Take(entry)
				if applied || err != nil {
					t.Fatalf("have applied %t, error %v, want a row that is void", applied, err)
				}
				if have := ruleAtStart.FindString(b.Last().Void.Error()); have != rule {
					t.Errorf("void by %v, want %s", b.Last().Void, rule)
				}
				if !slices.Equal(cells, w.State.Cells()) {
					t.Error("a void entry changed the state")
				}
				if _, status, err := op.Parse(op.LaneS, b.Last().Words); status || err != nil {
					t.Errorf("have status %t, %v, want false", status, err)
				}
				trace := w.Seal(b)
				if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
					t.Error(err)
				}
				if trace.Header.QueueCount != 1 {
					t.Errorf("have %d rows of the queue, want 1", trace.Header.QueueCount)
				}
			})
		}
	}
}

// The last values that are allowed, and what they leave behind.
func TestChangeKey(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	w.Run(transfer(w))
	for _, epoch := range []uint16{0, 1<<layout.EpochBits - 2} {
		editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Epoch, p.Key = epoch, w.Guest.Key.Public.Y })
		want := w.PurseAt(w.Guest.For(dollar))
		want.Key, want.Epoch = w.Stranger.Key.Public.Y, epoch+1
		o := changeKey(w)
		o.Epoch = epoch + 1
		trace := expect(t, w, apply(w, o))
		if have := w.PurseAt(o.Purse); have != want || have.Nonce != 1 {
			t.Errorf("have %+v, want %+v, and nonce 1", have, want)
		}
		if len(trace.Effects) != 0 {
			t.Errorf("have effects %v, want none", trace.Effects)
		}
	}
}

// A full exit takes all that is available of one token, and nothing else: the other token, what is
// locked and the nonce stay. Of nothing it takes nothing. L1 owes the owner what the row's words say.
func TestFullExit(t *testing.T) {
	for name, money := range map[string]record.Balance{
		"some": {Available: amount.From(1_234), Locked: amount.From(5)}, "one unit": {Available: amount.From(1)}, "the most there is": {Available: amount.Max(), Locked: amount.Max()},
		"nothing": {}, "what is locked alone": {Locked: amount.From(7)},
	} {
		for token := range record.Token(record.Tokens) {
			t.Run(fmt.Sprintf("%s of token %d", name, token), func(t *testing.T) {
				w := stftest.New(t, batch.Tiny)
				purse := w.Guest.For(token)
				editPurse(w, purse, func(p *record.Purse) {
					p.Balances[token.Slot()], p.Balances[1-token.Slot()], p.Nonce = money, record.Balance{Available: amount.From(88), Locked: amount.From(9)}, 12
				})
				w.Held[token] = amount.Max()
				want := w.PurseAt(purse)
				want.Balances[token.Slot()].Available = amount.Amount{}
				o := op.FullExit{Purse: purse, Owner: w.Guest.Owner, Token: token}
				trace := w.Batch(apply(w, o))
				if have := w.PurseAt(purse); have != want {
					t.Errorf("have %+v, want %+v", have, want)
				}
				if effect := (stf.Effect{Token: token, Amount: money.Available, To: w.Guest.Owner}); !slices.Equal(trace.Effects, []stf.Effect{effect}) {
					t.Errorf("have effects %v, want %v", trace.Effects, effect)
				}
				row := trace.Rows[op.LaneS][0].Words
				f, err := layout.System0.Unpack(row[0])
				if err != nil || *f[5] != *money.Available.Int() {
					t.Errorf("have %v in the words, error %v, want %s", f, err, money.Available)
				}
				if parsed, status, err := op.Parse(op.LaneS, row); parsed != op.Operation(o) || !status || err != nil {
					t.Errorf("have %+v, status %t, error %v", parsed, status, err)
				}
			})
		}
	}
}

// Who empties his purse from L1 is not stopped by what he signed before: the row comes first, and a
// payment that the purse cannot make any more is refused. He can be paid again, and leave again.
func TestFullExitComesFirst(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := fullExit(w)
	had := w.PurseAt(o.Purse).Balances[dollar.Slot()].Available
	b := w.Begin()
	w.Apply(b, o)
	w.Apply(b, o) // again: nothing is left, and that is no reason for a void row
	if err := w.Try(b, transfer(w)); stftest.Rule(err) != "DEBIT-2" {
		t.Errorf("have %v, want a payment refused by DEBIT-2", err)
	}
	w.Apply(b, op.Transfer{From: w.Host.For(dollar), To: o.Purse, Token: dollar, Amount: amount.From(3)})
	trace := w.Seal(b)
	effects := []stf.Effect{{Token: dollar, Amount: had, To: o.Owner}, {Token: dollar, To: o.Owner}}
	if !slices.Equal(trace.Effects, effects) {
		t.Errorf("have effects %v, want %v", trace.Effects, effects)
	}
	if trace = w.Batch(apply(w, o)); trace.Effects[0].Amount != amount.From(3) {
		t.Errorf("have effects %v, want 3 units", trace.Effects)
	}
}

// What the old key signed is worth nothing after the change, whether it says the old
// epoch or the new one; the new key's signatures say the new epoch.
func TestOldSignaturesDieWithTheKey(t *testing.T) {
	w := stftest.New(t, batch.Devnet)
	o := transfer(w)
	before := w.Sign(o) // by the old key, with nonce 0 and epoch 0
	claims := w.Sign(o)
	claims.Epoch = 1
	claims.Signature = sign(t, w, w.Guest.Key, claims)
	checked, err := stf.Check(w.Network, w.Guest.Key.Public, claims)
	if err != nil {
		t.Fatal(err)
	}

	b := w.Begin()
	w.Apply(b, changeKey(w))
	fresh := claims
	fresh.Signature = sign(t, w, w.Stranger.Key, fresh)
	late := fresh
	late.Epoch = 0
	late.Signature = sign(t, w, w.Stranger.Key, late)
	for name, c := range map[string]struct {
		rule string
		err  error
	}{
		"signed before":           {"AUTH-3", b.Apply(before)},
		"old key, new epoch":      {"AUTH-6", b.Apply(claims)},
		"checked under the old":   {"AUTH-6", b.ApplyChecked(checked)},
		"new key, old epoch":      {"AUTH-3", b.Apply(late)},
		"new key, old signature":  {"AUTH-6", b.Apply(op.Signed{Operation: o, Epoch: 1, ValidUntil: before.ValidUntil, Signature: before.Signature})},
		"new key and epoch":       {"", b.Apply(fresh)},
		"new key and epoch again": {"AUTH-2", b.Apply(fresh)},
	} {
		if have := stftest.Rule(c.err); have != c.rule {
			t.Errorf("%s: have %v, want a refusal by %q", name, c.err, c.rule)
		}
	}
	w.Seal(b)
}

func sign(t *testing.T, w *stftest.World, k *signature.PrivateKey, s op.Signed) signature.Signature {
	t.Helper()
	m, err := s.Message(w.Network)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := k.Sign(m, zeros{})
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

// zeros are the fresh bytes of a signature: the nonce hashes the message too.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// A batch runs under the parameters that its begin found; the next one has the new
// ones, and says so in its header.
func TestParamUpdate(t *testing.T) {
	w := stftest.New(t, batch.Devnet)
	before := w.Params()
	update := paramUpdate(w)
	book := w.Book(10, 3)
	trace := w.Batch(apply(w, update, book))
	want := before
	want.Version, want.BookingFee, want.CrankReserve, want.Rent = update.Version, update.BookingFee, update.CrankReserve, update.Rent
	want.Time = w.Now - 1
	if have := w.Params(); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have := trace.Header.ParamsVersion; have != before.Version {
		t.Errorf("have version %d in the header, want %d", have, before.Version)
	}
	if have := w.BookingAt(book.Record); have.FeeBps != before.BookingFee || have.CrankReserve != before.CrankReserve[dollar] {
		t.Errorf("the booking of the same batch has fee %d and reserve %d, want %d and %d", have.FeeBps, have.CrankReserve, before.BookingFee, before.CrankReserve[dollar])
	}

	cheap := w.Book(20, 3) // pays the old rent
	b := w.Begin()
	var refusal *stf.Refusal
	if err := w.Try(b, cheap); !errors.As(err, &refusal) || refusal.Rule != "RENT-1" {
		t.Errorf("have %v for the old rent, want RENT-1", err)
	}
	w.Seal(b)

	back := update
	back.Version, back.Rent, back.BookingFee = update.Version+1, before.Rent, 100
	last := back
	last.Version, last.BookingFee = back.Version+1, 50
	trace = w.Batch(apply(w, back, last, update)) // one after the other; the third is late
	if trace.Header.ParamsVersion != update.Version || w.Params().Version != update.Version+2 {
		t.Errorf("have version %d in the header and %d after, want %d and %d", trace.Header.ParamsVersion, w.Params().Version, update.Version, update.Version+2)
	}
	book = w.Book(20, 3)
	trace = w.Batch(apply(w, book))
	if have := w.BookingAt(book.Record); have.FeeBps != 50 || have.CrankReserve != 0 || trace.Header.ParamsVersion != last.Version {
		t.Errorf("have fee %d, reserve %d, version %d, want 50, 0, %d", have.FeeBps, have.CrankReserve, trace.Header.ParamsVersion, last.Version)
	}
}

// roomy takes more entries than there are kinds of them.
var roomy = batch.Shape{ID: 78, Name: "roomy", LogN: 11, P: 1, L: 1, M: 1, E: 1, S: 8, Records: batch.WorstRecords([op.Lanes]int{1, 1, 1, 1, 8})}

// Entries of all kinds come first, in any mixture.
func TestQueueComesFirst(t *testing.T) {
	w := stftest.New(t, roomy)
	disputed(w)
	i := lastBooking(w)
	b := w.Begin()
	w.Apply(b, changeKey(w))
	w.Apply(b, w.Award(i, amount.From(2_000)))
	w.Apply(b, topUp(w))
	w.Apply(b, w.Force(i))
	w.Apply(b, paramUpdate(w))
	w.Apply(b, op.Transfer{From: w.Host.For(dollar), To: w.Guest.For(dollar), Token: dollar})
	for _, o := range []op.Queued{topUp(w), changeKey(w), paramUpdate(w), w.Force(i), w.Award(i, amount.From(1))} {
		if _, err := b.Take(o); stftest.Rule(err) != "ORDER-1" {
			t.Errorf("%s after a row of another kind: have %v, want ORDER-1", o.Kind(), err)
		}
	}
	if have := w.Seal(b).Header.QueueCount; have != 5 {
		t.Errorf("have %d rows of the queue, want 5", have)
	}
}
