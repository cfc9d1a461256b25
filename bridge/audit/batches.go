package audit

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// Begin implements rebuild.Visitor. What was saved may hold blocks that L1 took back: then all is read from the genesis.
func (a *auditor) Begin() (*rebuild.Rebuilt, error) {
	again := a.begun
	a.tally, a.passing, a.begun = tally{}, nil, true
	if a.Saved == nil || again {
		return nil, a.tally.begin(a.Rebuild.Genesis)
	}
	r, t, err := load(a.Saved, a.Rebuild)
	switch {
	case err != nil:
		return nil, err
	case r == nil:
		return nil, a.tally.begin(a.Rebuild.Genesis)
	}
	a.tally = *t
	return r, nil
}

// Step implements rebuild.Visitor.
func (a *auditor) Step(r *rebuild.Rebuilt) error {
	if a.Saved == nil {
		return nil
	}
	return save(a.Saved, r, &a.tally, a.Rebuild)
}

// Event implements rebuild.Visitor.
func (a *auditor) Event(e follow.Event, done *rebuild.Executed, r *rebuild.Rebuilt) error {
	t := &a.tally
	t.settle(e.Where())
	switch e := e.(type) {
	case follow.Entry:
		t.Entries++
	case follow.Credit:
		t.credited(e)
	case follow.Claim:
		t.claimed(e)
	case follow.Batch:
		used := e.Header.Used
		for _, n := range used {
			t.Rows += uint64(n)
		}
		t.consumed(e.Header.Number, done)
		if err := t.executed(e, done, r.State); err != nil {
			return err
		}
		return a.proof(e, done, r)
	}
	return nil
}

// consumed sees that a batch began with the next entries of the queue, as L1 has them.
func (t *tally) consumed(number uint64, done *rebuild.Executed) {
	var rows []op.Operation
	for _, row := range done.Trace.Rows[op.LaneS] {
		if o, ok := row.Operation.(op.Queued); ok {
			rows = append(rows, o)
			if _, ok := o.(op.ParamUpdate); ok && row.Void == nil {
				t.Changes = append(t.Changes, number)
			}
		}
	}
	if !slices.EqualFunc(rows, done.Taken, func(row op.Operation, e follow.Entry) bool { return row == op.Operation(e.Operation) }) {
		t.Queue.doubt("batch %d executes other entries of the queue than L1 has", number)
	}
	t.Taken += uint64(len(done.Taken))
}

// proof verifies the proofs of a batch as L1 did: by the values that L1 derived of the published words, for the state that was
// derived here.
func (a *auditor) proof(e follow.Batch, done *rebuild.Executed, r *rebuild.Rebuilt) error {
	t, number := &a.tally, e.Header.Number
	tx, _, err := a.Client.TransactionByHash(a.ctx, e.Tx)
	if err != nil {
		return fmt.Errorf("read the transaction %s of batch %d: %w", e.Tx, number, err)
	}
	l1, sent, err := follow.Submission(tx.Data())
	if err != nil {
		return fmt.Errorf("read the transaction %s of batch %d: %w", e.Tx, number, err)
	}
	words, err := done.Trace.Words()
	if err != nil {
		return err
	}
	claim := &batch.Claim{Words: e.Words, State: &kzg.StateProof{Old: done.Old, New: r.Commitment}, Proof: sent.Proof}
	for _, p := range []struct {
		to   *bn254.G1Affine
		from bindings.Bn254G1
	}{{&claim.State.Quotient, sent.Quotient}, {&claim.State.Opening, sent.Opening}} {
		if err := coordinates(p.to, p.from); err != nil {
			t.Proofs.doubt("batch %d: %v", number, err)
			return nil
		}
	}
	v := &claim.Publics
	for _, s := range []struct {
		to   *fr.Element
		from *big.Int
	}{{&v.C, sent.C}, {&v.VOld, sent.VOld}, {&v.VNew, sent.VNew}, {&v.Z, sent.Z}} {
		if s.from.Cmp(fr.Modulus()) >= 0 {
			t.Proofs.doubt("batch %d: public value %s is not below r", number, s.from)
			return nil
		}
		s.to.SetBigInt(s.from)
	}
	v.Rho = batch.Rho(kzg.EncodePoint(&done.Old), kzg.EncodePoint(&r.Commitment), kzg.EncodePoint(&claim.State.Quotient), v.C, tx.BlobHashes(), l1)
	v.M, v.BLo, v.BHi = done.Trace.Shape.EvaluateWords(words.All(), v.Rho)
	claim.State.VOld, claim.State.VNew, claim.State.Z = v.VOld, v.VNew, v.Z

	if err := kzg.VerifyTransition(a.Rebuild.SRS.Setup(), claim.State, v.Rho, v.Data()); err != nil {
		t.Proofs.doubt("batch %d: its proof of the state's change: %v", number, err)
	}
	key, ok := a.Keys[e.Header.Shape]
	if !ok {
		t.Proofs.doubt("batch %d: no key of shape %d here", number, e.Header.Shape)
		return nil
	}
	if err := key.Verify(claim); err != nil {
		t.Proofs.doubt("batch %d: its proof does not verify here: %v", number, err)
	}
	verifier, err := a.verifierOf(e.Header.Shape)
	if err != nil {
		return err
	}
	if verifier == (common.Address{}) {
		t.Proofs.doubt("batch %d: L1 has no shape %d", number, e.Header.Shape)
		return nil
	}
	p := passing{verifier: verifier, proof: sent.Proof}
	for i, input := range claim.Inputs() {
		p.inputs[i] = input.BigInt(new(big.Int))
	}
	accepted, err := a.accepts(p)
	if err != nil {
		return fmt.Errorf("ask the verifier of batch %d: %w", number, err)
	}
	if !accepted {
		t.Proofs.doubt("batch %d: its proof does not verify on L1", number)
		return nil
	}
	t.Proven++
	a.passing = &p
	return nil
}

// coordinates are a point as L1 takes it.
func coordinates(to *bn254.G1Affine, from bindings.Bn254G1) error {
	for _, c := range []struct {
		to   *fp.Element
		from *big.Int
	}{{&to.X, from.X}, {&to.Y, from.Y}} {
		if c.from.Cmp(fp.Modulus()) >= 0 {
			return fmt.Errorf("a point has the coordinate %s, which is not below p", c.from)
		}
		c.to.SetBigInt(c.from)
	}
	if !to.IsInfinity() && !to.IsOnCurve() {
		return fmt.Errorf("%s is not on the curve", show(from))
	}
	return nil
}

// batches compares where the rollup is with where it should be.
func (a *auditor) batches(r *rebuild.Rebuilt) error {
	check, rollup := Check{Name: "batches"}, bindings.NewRollup()
	at := a.Rebuild.Follow.Network.Rollup
	have, err := ask(a, at, rollup.PackCommitment(), rollup.UnpackCommitment)
	if err != nil {
		return err
	}
	if want := pointOf(&r.Commitment); show(have) != show(want) {
		check.doubt("L1 has the commitment %s, want %s", show(have), show(want))
	}
	head, err := ask(a, at, rollup.PackHead(), rollup.UnpackHead)
	if err != nil {
		return err
	}
	a.report.Rows, a.report.Frozen = a.tally.Rows, head.Frozen
	for _, f := range []struct {
		what       string
		have, want uint64
	}{
		{"number of the last batch", head.Number.Uint64(), r.Batch},
		{"queue position", head.QueuePosition.Uint64(), a.tally.Taken},
		{"queue length", head.QueueLength.Uint64(), a.tally.Entries},
	} {
		if f.have != f.want {
			check.doubt("L1 has the %s %d, want %d", f.what, f.have, f.want)
		}
	}
	check.Says = fmt.Sprintf("%d batches with %d rows were executed again: each leads to the commitment that L1 settled", r.Batch, a.tally.Rows)
	a.add(check)
	return nil
}

func (a *auditor) proofs(r *rebuild.Rebuilt) error {
	check := a.tally.Proofs
	check.Name = "proofs"
	check.Says = fmt.Sprintf("the proofs of %d batches of %d verify again, of the state and of the circuit, here and by L1's verifiers", a.tally.Proven, r.Batch)
	if a.tally.Proven != r.Batch && len(check.Doubts) == 0 {
		check.doubt("have %d batches with proofs that verify, want %d", a.tally.Proven, r.Batch)
	}
	a.add(check)
	return nil
}

func (a *auditor) queue(r *rebuild.Rebuilt) error {
	check := a.tally.Queue
	check.Name = "queue"
	check.Says = fmt.Sprintf("%d of %d entries were consumed, in the order of the queue; %d wait", a.tally.Taken, a.tally.Entries, len(r.Waiting))
	a.add(check)
	return nil
}
