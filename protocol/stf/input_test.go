package stf_test

import (
	crand "crypto/rand"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// logged gives each operation the form in which it is logged.
func logged(w *stftest.World, o op.Operation) op.Signed {
	if s, ok := o.(op.Signer); ok {
		return w.Sign(s)
	}
	return op.Signed{Operation: o}
}

// Whatever path the rows take, whole or one by one, checked before or not, they give
// the same trace and the same state.
func TestExecuteIsTheBuilder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	w := stftest.New(t, small)
	for range 20 {
		w.Jump(rng)
		in := stf.Input{Context: w.Context()}
		b := w.Begin()
		checked := w.Before.Clone()
		c, err := stf.Begin(checked, w.Context())
		if err != nil {
			t.Fatal(err)
		}
		for range rng.IntN(w.Shape.S) {
			in.Rows = append(in.Rows, op.Signed{Operation: w.RandomEntry(rng)})
			if err := errors.Join(b.Do(in.Rows[len(in.Rows)-1]), c.Do(in.Rows[len(in.Rows)-1])); err != nil {
				t.Fatal(err)
			}
		}
		for range w.Shape.Rows() {
			s := logged(w, w.Random(rng))
			if b.Do(s) != nil {
				continue
			}
			in.Rows = append(in.Rows, s)
			if last := b.Last(); int(last.Position) != len(in.Rows) || last.Operation != s.Operation {
				t.Fatalf("have last row %d with %v, want %d with %v", last.Position, last.Operation, len(in.Rows), s.Operation)
			}
			if signer, ok := s.Operation.(op.Signer); ok {
				if err := c.ApplyChecked(check(t, w, checked, signer, s)); err != nil {
					t.Fatalf("checked before: %v", err)
				}
			} else if err := c.Do(s); err != nil {
				t.Fatal(err)
			}
		}
		before := w.Before.Clone()
		want := words(t, w.Seal(b))
		trace, err := stf.Execute(before, in)
		if err != nil {
			t.Fatal(err)
		}
		if have := words(t, trace); !slices.Equal(have, want) || !before.Equal(w.State) {
			t.Fatal("executed as a whole, the batch has other words or another state")
		}
		if trace, err = c.Seal(); err != nil {
			t.Fatal(err)
		}
		if have := words(t, trace); !slices.Equal(have, want) || !checked.Equal(w.State) {
			t.Fatal("with signatures checked before, the batch has other words or another state")
		}
	}
}

func check(t *testing.T, w *stftest.World, s *state.State, o op.Signer, signed op.Signed) stf.Checked {
	t.Helper()
	purse, err := record.PurseOf(s.Get(o.SigningPurse()))
	if err != nil {
		t.Fatal(err)
	}
	key, err := signature.Recover(purse.Key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := stf.Check(w.Network, key, signed)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func words(t *testing.T, trace *stf.Trace) []fr.Element {
	t.Helper()
	w, err := trace.Words()
	if err != nil {
		t.Fatal(err)
	}
	return w.All()
}

func TestExecuteRefuses(t *testing.T) {
	w := stftest.New(t, small)
	in := stf.Input{Context: w.Context(), Rows: []op.Signed{logged(w, transfer(w)), logged(w, transfer(w))}}
	if _, err := stf.Execute(w.State.Clone(), in); stftest.Rule(err) != "AUTH-2" {
		t.Errorf("one nonce twice: have error %v, want AUTH-2", err)
	}
	in.Rows = in.Rows[:1]
	in.Timestamp = w.Params().Time - 1
	if _, err := stf.Execute(w.State.Clone(), in); stftest.Rule(err) != "BEGIN-3" {
		t.Errorf("time goes back: have error %v, want BEGIN-3", err)
	}
}

// Many are checked as each alone, whichever of them are wrong.
func TestCheckAll(t *testing.T) {
	w := stftest.New(t, small)
	o := transfer(w)
	key, err := signature.Recover(w.PurseAt(o.From).Key)
	if err != nil {
		t.Fatal(err)
	}
	good := w.Sign(o)
	other := good
	other.Nonce++
	claims := []stf.Claimed{
		{Key: key, Signed: good}, {Key: key, Signed: other}, {Key: w.Stranger.Key.Public, Signed: good},
		{Key: signature.Null.Public, Signed: good}, {Key: key, Signed: op.Signed{Operation: op.ReleaseDue{}}}, {Key: key, Signed: good},
	}
	for from := range claims {
		some := claims[from:]
		checked, errs := stf.CheckAll(w.Network, some, crand.Reader)
		for i, c := range some {
			want, wantErr := stf.Check(w.Network, c.Key, c.Signed)
			if fmt.Sprint(errs[i]) != fmt.Sprint(wantErr) || !reflect.DeepEqual(checked[i], want) {
				t.Errorf("claim %d of those from %d: have error %v, alone %v", i, from, errs[i], wantErr)
			}
		}
	}
}

// A signature that was checked elsewhere gives no more than one checked here.
func TestApplyCheckedRefuses(t *testing.T) {
	w := stftest.New(t, small)
	o := transfer(w)
	good := w.Sign(o)
	key, err := signature.Recover(w.PurseAt(o.From).Key)
	if err != nil {
		t.Fatal(err)
	}
	negative := key
	negative.X.Neg(&negative.X)
	elsewhere := w.Network
	elsewhere.Shard++

	for name, c := range map[string]struct {
		network signature.Network
		key     signature.PublicKey
		signed  op.Signed
	}{
		"another's key":         {w.Network, w.Stranger.Key.Public, good},
		"the negative key":      {w.Network, negative, w.SignAs(w.Stranger.Key, o, good.Nonce, good.Epoch, good.ValidUntil)},
		"the null key":          {w.Network, signature.Null.Public, w.SignAs(signature.Null, o, good.Nonce, good.Epoch, good.ValidUntil)},
		"another network":       {elsewhere, key, good},
		"another nonce":         {w.Network, key, op.Signed{Operation: o, Nonce: good.Nonce + 1, Epoch: good.Epoch, ValidUntil: good.ValidUntil, Signature: good.Signature}},
		"an operation unsigned": {w.Network, key, op.Signed{Operation: op.ReleaseDue{}}},
		"a deposit":             {w.Network, key, op.Signed{Operation: op.Deposit{Purse: o.From}}},
	} {
		if _, err := stf.Check(c.network, c.key, c.signed); err == nil {
			t.Errorf("%s: the check passes", name)
		}
	}

	b := w.Begin()
	// Signed by the stranger, checked under the stranger's key, for another's purse.
	stolen, err := stf.Check(w.Network, w.Stranger.Key.Public, w.SignAs(w.Stranger.Key, o, good.Nonce, good.Epoch, good.ValidUntil))
	if err != nil {
		t.Fatal(err)
	}
	if err := b.ApplyChecked(stolen); stftest.Rule(err) != "AUTH-6" {
		t.Errorf("under another key: have error %v, want AUTH-6", err)
	}
	// Signed and checked for another network.
	k := w.Network
	w.Network = elsewhere
	foreign := w.Sign(o)
	w.Network = k
	checked, err := stf.Check(elsewhere, key, foreign)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.ApplyChecked(checked); stftest.Rule(err) != "AUTH-6" {
		t.Errorf("for another network: have error %v, want AUTH-6", err)
	}
	if err := b.ApplyChecked(stf.Checked{}); stftest.Rule(err) != "AUTH-6" {
		t.Errorf("the zero value: have error %v, want AUTH-6", err)
	}
	// The real one runs once.
	real := check(t, w, w.State, o, good)
	if err := b.ApplyChecked(real); err != nil {
		t.Fatal(err)
	}
	if err := b.ApplyChecked(real); stftest.Rule(err) != "AUTH-2" {
		t.Errorf("a second time: have error %v, want AUTH-2", err)
	}
}

func TestBatchFull(t *testing.T) {
	w := stftest.New(t, small)
	b := w.Begin()
	for range small.P {
		w.Apply(b, transfer(w))
	}
	var refusal *stf.Refusal
	if err := w.Try(b, transfer(w)); !errors.As(err, &refusal) || !refusal.BatchFull() {
		t.Errorf("a row too many: have error %v, want a full batch", err)
	}
	if err := w.Try(b, w.RandomDeposit(rand.New(rand.NewPCG(1, 1)))); !errors.As(err, &refusal) || !refusal.BatchFull() {
		t.Errorf("a deposit behind a payment: have error %v, want a full batch", err)
	}
	o := transfer(w)
	o.Amount = w.Balance(o.From, o.Token)
	w.Seal(b)
	o.Fee++
	b = w.Begin()
	if err := w.Try(b, o); !errors.As(err, &refusal) || refusal.BatchFull() {
		t.Errorf("a payment too large: have error %v, want a refusal that is not the batch's", err)
	}
}
