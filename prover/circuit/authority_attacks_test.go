package circuit_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// authority is what a row is signed with.
type authority struct {
	key   *signature.PrivateKey
	nonce uint32
	epoch uint16
	until uint64
	net   signature.Network
	lane  op.Lane
}

// signWith puts a signature in place in slot 0 of a lane.
func (a *attempt) signWith(s *circuit.Signature, lane op.Lane, words []fr.Element, with authority) {
	plain := append([]fr.Element(nil), words...)
	validity := must(signature.Validity(with.nonce, with.epoch, with.until))
	if with.key == signature.Null {
		validity = fr.Element{}
	}
	m := op.RowMessage(with.net, with.lane, plain, validity)
	sig := must(with.key.Sign(m, &entropy{}))
	*s = circuit.Signature{KeyX: with.key.Public.X, RX: sig.R.X, RY: sig.R.Y, S: sig.S, ValidUntil: element(with.until)}
}

// authorise signs every row: used rows with what the test says, others with the null key.
// Whose key a first row changes signs with the new one.
func (a *attempt) authorise(names map[uint32]string, change func(position uint32, o op.Operation, with *authority)) {
	i := 0
	used := a.used()
	changed := map[uint32]uint16{} // epochs of purses with the key "new"
	for slot := range used[op.LaneS] {
		if o, applied, _ := op.Parse(op.LaneS, a.rowWords(op.LaneS, slot)); applied {
			if k, ok := o.(op.ChangeKey); ok {
				changed[k.Purse] = k.Epoch
			}
		}
	}
	for lane := range op.Lane(op.Lanes) {
		for slot := range a.shape.Capacity(lane) {
			words := a.rowWords(lane, slot)
			with := authority{key: signature.Null, net: net, lane: lane}
			if slot < used[lane] {
				position := op.Position(lane, words[0])
				o, _, err := op.Parse(lane, words)
				if err != nil {
					panic(err)
				}
				shift := element(uint64(position) << lane.PositionShift())
				words[0].Sub(&words[0], &shift) // what is signed has no position
				if s, ok := o.(op.Signer); ok {
					with.key, with.until = key(names[s.SigningPurse()]), now+100
					if epoch, ok := changed[s.SigningPurse()]; ok {
						with.key, with.epoch = key("new"), epoch
					}
					if change != nil {
						change(position, o, &with)
					}
				}
			}
			a.signWith(a.signatures()[i], lane, words, with)
			i++
		}
	}
}

var holders = map[uint32]string{alice: "alice", bob: "bob", carol: "carol", arbiter: "arbiter"}

// The authority of a row, with the whole circuit (AUTH-2, AUTH-3, AUTH-4, AUTH-6): who does
// not hold the key, or signed for another nonce, epoch, time, network or lane, has no witness.
func TestForgedAuthority(t *testing.T) {
	for _, o := range []op.Operation{transfer(), withdraw(), setPolicy(), book(), checkIn(), rule()} {
		for name, c := range map[string]struct {
			change func(o op.Operation, a *authority)
			passes bool
		}{
			"honest":              {nil, true},
			"another key":         {func(_ op.Operation, a *authority) { a.key = key("mallory") }, false},
			"the null key":        {func(_ op.Operation, a *authority) { a.key = signature.Null }, false},
			"nonce of the past":   {func(_ op.Operation, a *authority) { a.nonce-- }, false},
			"nonce of the future": {func(_ op.Operation, a *authority) { a.nonce++ }, false},
			"another epoch":       {func(_ op.Operation, a *authority) { a.epoch++ }, false},
			"another chain":       {func(_ op.Operation, a *authority) { a.net.ChainID++ }, false},
			"another rollup":      {func(_ op.Operation, a *authority) { a.net.Rollup[3]++ }, false},
			"another shard":       {func(_ op.Operation, a *authority) { a.net.Shard++ }, false},
			"expired":             {func(_ op.Operation, a *authority) { a.until = now - 1 }, false},
			"its last second":     {func(_ op.Operation, a *authority) { a.until = now }, true},
			"as long as can be":   {func(_ op.Operation, a *authority) { a.until = 1<<40 - 1 }, true},
		} {
			s := world()
			purse := must(record.PurseOf(s.Get(o.(op.Signer).SigningPurse())))
			purse.Nonce = 5
			put(o.(op.Signer).SigningPurse(), purse)(s)
			a := claim(s, context(), rows(o)...)
			a.authorise(holders, func(_ uint32, o op.Operation, with *authority) {
				with.nonce = 5
				if c.change != nil {
					c.change(o, with)
				}
			})
			err := solve(signedSystem(), a.Circuit.WithSignatures(batchsig.Batch{}))
			if (err == nil) != c.passes {
				t.Errorf("%s, %s: have %v, want accepted: %v", o.Kind(), name, err, c.passes)
			}
		}
	}
}

// A signature cannot be moved: to another row of the same words (its nonce is used),
// to other words, to the null key's rows; and a row that no purse signs takes the null
// key's signature only.
func TestMovedSignatures(t *testing.T) {
	a := claim(world(), context(), rows(transfer(), transfer())...)
	a.authorise(holders, nil) // both with nonce 0
	if solve(signedSystem(), a.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("a transfer replayed in its own batch")
	}
	b := claim(world(), context(), rows(transfer())...)
	b.authorise(holders, nil)
	if err := solve(signedSystem(), b.Circuit.WithSignatures(batchsig.Batch{})); err != nil {
		t.Fatal(err)
	}
	c := b.clone()
	c.Payments[1].Signature = b.Payments[0].Signature // an unused row
	if solve(signedSystem(), c.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("an unused row with alice's signature")
	}
	d := claim(world(), context(), rows(release())...)
	d.authorise(holders, nil)
	if err := solve(signedSystem(), d.Circuit.WithSignatures(batchsig.Batch{})); err != nil {
		t.Fatal(err)
	}
	crank := d.Escrow[0].Signature
	d.signWith(&d.Escrow[0].Signature, op.LaneE, wordsOf(release()), authority{key: key("alice"), net: net, lane: op.LaneE})
	if solve(signedSystem(), d.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("a crank under another key than the null key")
	}
	d.signWith(&d.Escrow[0].Signature, op.LaneE, append(wordsOf(release()), fr.Element{}), authority{key: signature.Null, net: net, lane: op.LaneM})
	if solve(signedSystem(), d.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("a crank under the tag of lane M")
	}
	d.Escrow[0].Signature, d.Escrow[1].Signature = d.Escrow[1].Signature, crank
	if solve(signedSystem(), d.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("a crank with the signature of an unused row")
	}
	// A signature of P read as one of S: another tag.
	e := claim(world(), context(), rows(withdraw())...)
	e.authorise(holders, func(_ uint32, _ op.Operation, with *authority) { with.lane = op.LaneP })
	if solve(signedSystem(), e.Circuit.WithSignatures(batchsig.Batch{})) == nil {
		t.Error("a withdrawal under the tag of payments")
	}
}

// After a change of key the old key signs nothing, in the same batch already: neither what
// it signed before nor the new epoch. The new key signs for the new epoch alone.
func TestOldKeysSignNothing(t *testing.T) {
	for name, c := range map[string]struct {
		key    string
		epoch  uint16
		passes bool
	}{
		"old key, old epoch": {"alice", 0, false},
		"old key, new epoch": {"alice", 1, false},
		"new key, old epoch": {"new", 0, false},
		"new key, new epoch": {"new", 1, true},
	} {
		for _, o := range []op.Operation{transfer(), withdraw(), book()} {
			a := claim(world(), context(), passed(changeKey()), row(o))
			a.authorise(holders, func(_ uint32, _ op.Operation, with *authority) { with.key, with.epoch = key(c.key), c.epoch })
			err := solve(signedSystem(), a.Circuit.WithSignatures(batchsig.Batch{}))
			if (err == nil) != c.passes {
				t.Errorf("%s after a change of key, %s: have %v, want accepted: %v", o.Kind(), name, err, c.passes)
			}
		}
	}
}

func wordsOf(o op.Operation) []fr.Element { return must(o.Words()) }
