package settle

import (
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../../build/keys"

func TestStory(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.TinyBlobs} {
		t.Run(shape.Data.String(), func(t *testing.T) { tell(t, shape) })
	}
}

func tell(t *testing.T, shape batch.Shape) {
	var out strings.Builder
	report, err := Run(t.Context(), Config{Shape: shape, KeyDir: keyDir, Out: &out})
	if err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	var used [op.Lanes]int
	for _, b := range report.Batches {
		if b.Blobs != shape.Blobs() {
			t.Errorf("batch %d: have %d blobs, want %d", b.Number, b.Blobs, shape.Blobs())
		}
		for lane, n := range b.Used {
			used[lane] += n
		}
	}
	// 2 payments; policy, listing, calendar; 3 bookings, cancellation; check-in, release, no-show; 4 deposits, 2 withdrawals
	if want := [op.Lanes]int{2, 3, 4, 3, 6}; used != want {
		t.Errorf("used rows %v, want %v", used, want)
	}
	for _, sentence := range []string{"BOOK-8", "Alice checks in", "Carol's a no-show", "Bob claims on L1", "has the commitment on L1", "so does the bridge"} {
		if !strings.Contains(out.String(), sentence) {
			t.Errorf("the story does not say %q", sentence)
		}
	}
}

// pending is a rollup whose second batch is proven and not yet settled. It has a
// deposit, a withdrawal and a payment, so that every kind of L1 word is there, and
// leaves Bob's purse alone, so that its quotient is not zero.
func pending(t *testing.T) (*story, *settlement) {
	t.Helper()
	ctx := t.Context()
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1000, accounts()...)}, nil)
	must(t, err)
	must(t, chain.Start(ctx))
	t.Cleanup(func() { must(t, chain.Stop(t.Context())) })
	s := &story{Config: Config{Shape: batch.Tiny, KeyDir: keyDir, Out: io.Discard}}
	must(t, s.deploy(ctx, chain))
	_, err = s.bob.deposit(ctx, usd(10))
	must(t, err)
	must(t, s.settle(ctx))
	_, err = s.alice.deposit(ctx, usd(10))
	must(t, err)
	_, err = s.alice.do(ctx, op.Withdraw{Purse: alicePurse, Token: dollars, Amount: usd(1), Fee: rowFee, Recipient: s.alice.l1.Address()})
	must(t, err)
	_, err = s.alice.do(ctx, op.Transfer{From: alicePurse, To: alicePurse, Token: dollars, Amount: usd(1), Fee: rowFee})
	must(t, err)
	_, claim, _, err := s.prove()
	must(t, err)
	return s, settlementOf(t, claim)
}

// settlement are the arguments of submitBatch.
type settlement struct {
	words []*big.Int
	claim bindings.IRollupClaim
}

func settlementOf(t *testing.T, claim *batch.Claim) *settlement {
	t.Helper()
	made, err := settle.Submit(claim)
	must(t, err)
	words, packed, err := unpackCall(made.Calldata)
	must(t, err)
	return &settlement{words, packed}
}

func (b *settlement) clone() *settlement {
	words, claim, err := unpackCall(bindings.NewRollup().PackSubmitBatch(b.words, b.claim))
	if err != nil {
		panic(err)
	}
	return &settlement{words, claim}
}

func unpackCall(data []byte) ([]*big.Int, bindings.IRollupClaim, error) {
	parsed, err := bindings.RollupMetaData.ParseABI()
	if err != nil {
		return nil, bindings.IRollupClaim{}, err
	}
	var args struct {
		Words []*big.Int
		Claim bindings.IRollupClaim
	}
	values, err := parsed.Methods["submitBatch"].Inputs.Unpack(data[4:])
	if err != nil {
		return nil, bindings.IRollupClaim{}, err
	}
	err = parsed.Methods["submitBatch"].Inputs.Copy(&args, values)
	return args.Words, args.Claim, err
}

// refused calls submitBatch and returns the contract's refusal; the test fails if
// it accepts.
func (s *story) refused(t *testing.T, b *settlement) *l1tx.RevertError {
	t.Helper()
	_, err := s.sender.Send(t.Context(), &s.deployment.Rollup, s.contracts.Rollup.PackSubmitBatch(b.words, b.claim), nil)
	if err == nil {
		t.Fatal("L1 accepted a lie")
	}
	var revert *l1tx.RevertError
	if !errors.As(err, &revert) {
		t.Fatalf("L1 failed without a refusal: %v", err)
	}
	return revert
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Every word, public input, point and proof byte of a valid batch is changed once:
// L1 refuses each lie and takes the truth.
func TestL1RefusesEveryChange(t *testing.T) {
	s, valid := pending(t)
	one := big.NewInt(1)

	for i := range valid.words {
		for _, delta := range []*big.Int{one, new(big.Int).Lsh(one, 20), new(big.Int).Lsh(one, 100), fr.Modulus()} {
			lie := valid.clone()
			lie.words[i].Add(lie.words[i], delta)
			s.refused(t, lie)
		}
	}
	scalars := map[string]func(*settlement) *big.Int{
		"c":    func(b *settlement) *big.Int { return b.claim.C },
		"vOld": func(b *settlement) *big.Int { return b.claim.VOld },
		"vNew": func(b *settlement) *big.Int { return b.claim.VNew },
		"z":    func(b *settlement) *big.Int { return b.claim.Z },
	}
	for name, at := range scalars {
		lie := valid.clone()
		at(lie).Add(at(lie), one)
		s.refused(t, lie)
		alias := valid.clone()
		at(alias).Add(at(alias), fr.Modulus())
		if got := s.refused(t, alias).Name; got != "ClaimNotInField" {
			t.Errorf("%s + r: refused by %s, want ClaimNotInField", name, got)
		}
	}
	points := map[string]func(*settlement) *bindings.Bn254G1{
		"new commitment": func(b *settlement) *bindings.Bn254G1 { return &b.claim.NewCommitment },
		"quotient":       func(b *settlement) *bindings.Bn254G1 { return &b.claim.Quotient },
		"opening":        func(b *settlement) *bindings.Bn254G1 { return &b.claim.Opening },
	}
	for name, at := range points {
		for lie, change := range map[string]func(p *bindings.Bn254G1){
			"negated":   func(p *bindings.Bn254G1) { p.Y = new(big.Int).Sub(fp.Modulus(), p.Y) },
			"infinity":  func(p *bindings.Bn254G1) { p.X, p.Y = new(big.Int), new(big.Int) },
			"generator": func(p *bindings.Bn254G1) { p.X, p.Y = big.NewInt(1), big.NewInt(2) },
			"off curve": func(p *bindings.Bn254G1) { p.X = new(big.Int).Add(p.X, one) },
			"x + p":     func(p *bindings.Bn254G1) { p.X = new(big.Int).Add(p.X, fp.Modulus()) },
		} {
			b := valid.clone()
			change(at(b))
			if got := s.refused(t, b).Name; got != "TransitionInvalid" && got != "NotOnCurve" && got != "ProofInvalid" {
				t.Errorf("%s %s: refused by %s", name, lie, got)
			}
		}
	}
	for i := range valid.claim.Proof {
		lie := valid.clone()
		lie.claim.Proof[i] ^= 1
		s.refused(t, lie)
	}
	short := valid.clone()
	short.claim.Proof = short.claim.Proof[1:]
	s.refused(t, short)

	// Words too few, too many; rows of another batch.
	fewer, more := valid.clone(), valid.clone()
	fewer.words = fewer.words[:len(fewer.words)-1]
	more.words = append(more.words, new(big.Int))
	s.refused(t, fewer)
	s.refused(t, more)

	if _, err := s.sender.Send(t.Context(), &s.deployment.Rollup, s.contracts.Rollup.PackSubmitBatch(valid.words, valid.claim), nil); err != nil {
		t.Fatalf("L1 refuses the truth: %v", err)
	}
	if got := s.refused(t, valid).Name; got != "WrongNumber" { // also the older number, once the next batch is due
		t.Errorf("replay: refused by %s, want WrongNumber", got)
	}
}

// A batch binds its chain and its rollup: the same claim is refused elsewhere.
func TestL1RefusesReplaysElsewhere(t *testing.T) {
	s, valid := pending(t)
	call := s.contracts.Rollup.PackSubmitBatch(valid.words, valid.claim)

	again := &story{Config: s.Config}
	must(t, again.deploy(t.Context(), s.chain))
	if again.deployment.Rollup == s.deployment.Rollup {
		t.Fatal("the second rollup has the first one's address")
	}
	var revert *l1tx.RevertError
	if _, err := again.sender.Send(t.Context(), &again.deployment.Rollup, call, nil); !errors.As(err, &revert) || revert.Name != "WrongDomain" {
		t.Errorf("other rollup: %v, want WrongDomain", err)
	}

	other, err := l1chain.New(l1chain.Config{ChainID: 31338, Alloc: l1chain.Fund(1000, accounts()...)}, nil)
	must(t, err)
	must(t, other.Start(t.Context()))
	t.Cleanup(func() { must(t, other.Stop(t.Context())) })
	abroad := &story{Config: s.Config}
	must(t, abroad.deploy(t.Context(), other))
	if abroad.deployment.Rollup != s.deployment.Rollup {
		t.Fatal("the rollup on the other chain has another address: the test would not be about the chain")
	}
	if _, err := abroad.sender.Send(t.Context(), &abroad.deployment.Rollup, call, nil); !errors.As(err, &revert) || revert.Name != "WrongDomain" {
		t.Errorf("other chain: %v, want WrongDomain", err)
	}
}

// A Deposit that L1 never saw has a valid proof and no entry in the queue.
func TestL1RefusesAnUnbackedDeposit(t *testing.T) {
	ctx := t.Context()
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1000, accounts()...)}, nil)
	must(t, err)
	must(t, chain.Start(ctx))
	t.Cleanup(func() { must(t, chain.Stop(t.Context())) })
	s := &story{Config: Config{Shape: batch.Tiny, KeyDir: keyDir, Out: io.Discard}}
	must(t, s.deploy(ctx, chain))

	forge := func(sum uint64) *settlement {
		_, err := s.run(ctx, func(b *stf.Builder) error {
			_, err := b.Take(op.Deposit{Purse: alicePurse, Owner: s.alice.l1.Address(), Token: dollars, Amount: usd(sum), Key: s.alice.key.Public})
			return err
		})
		must(t, err)
		_, claim, _, err := s.prove()
		must(t, err)
		s.state, s.open, s.before = s.before, nil, nil
		return settlementOf(t, claim)
	}
	if got := s.refused(t, forge(1_000_000)).Name; got != "QueueTooShort" {
		t.Errorf("deposit without an entry: refused by %s, want QueueTooShort", got)
	}

	// With an entry in the queue, the amount must be the entry's.
	_, err = s.alice.deposit(ctx, usd(1))
	must(t, err)
	s.state, s.open, s.before = s.before, nil, nil
	if got := s.refused(t, forge(1_000_000)).Name; got != "QueueMismatch" {
		t.Errorf("deposit of another amount: refused by %s, want QueueMismatch", got)
	}
	honest := forge(1)
	if _, err := s.sender.Send(ctx, &s.deployment.Rollup, s.contracts.Rollup.PackSubmitBatch(honest.words, honest.claim), nil); err != nil {
		t.Errorf("the entry's own amount: %v", err)
	}
}

// A proof that waited too long is refused, and so is one from the future or from
// anyone but the operator.
func TestL1RefusesWrongTimesAndSenders(t *testing.T) {
	s, valid := pending(t)
	call := s.contracts.Rollup.PackSubmitBatch(valid.words, valid.claim)
	var revert *l1tx.RevertError
	if _, err := s.alice.l1.Send(t.Context(), &s.deployment.Rollup, call, nil); !errors.As(err, &revert) || revert.Name != "NotOperator" {
		t.Errorf("from a user: %v, want NotOperator", err)
	}
	must(t, s.chain.AdjustTime(6*time.Hour+time.Minute))
	if got := s.refused(t, valid).Name; got != "TimestampTooOld" {
		t.Errorf("after six hours: refused by %s, want TimestampTooOld", got)
	}
}
