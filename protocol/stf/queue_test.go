package stf_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

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

func badUpdate(name string, change func(w *stftest.World, o *op.ParamUpdate)) void {
	return void{name: name, entry: func(w *stftest.World) op.Queued { o := paramUpdate(w); change(w, &o); return o }}
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

// Entries of all kinds come first, in any mixture.
func TestQueueComesFirst(t *testing.T) {
	w := stftest.New(t, batch.Devnet)
	b := w.Begin()
	w.Apply(b, changeKey(w))
	w.Apply(b, topUp(w))
	w.Apply(b, paramUpdate(w))
	w.Apply(b, op.Transfer{From: w.Host.For(dollar), To: w.Guest.For(dollar), Token: dollar})
	for _, o := range []op.Queued{topUp(w), changeKey(w), paramUpdate(w)} {
		if _, err := b.Take(o); stftest.Rule(err) != "ORDER-1" {
			t.Errorf("%s after a row of another kind: have %v, want ORDER-1", o.Kind(), err)
		}
	}
	if have := w.Seal(b).Header.QueueCount; have != 3 {
		t.Errorf("have %d rows of the queue, want 3", have)
	}
}
