package stf

import (
	"fmt"
	"io"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Input is everything that a sealed batch is a function of, beside the state
// before it: what a sequencer logs, a prover takes as its job, and a restart runs
// again.
type Input struct {
	Context
	Rows []op.Signed // in the order of positions; those of the queue and cranks are unsigned
}

// Execute runs a whole batch on s and seals it. On an error s is unusable.
func Execute(s *state.State, in Input) (*Trace, error) {
	b, err := Begin(s, in.Context)
	if err != nil {
		return nil, err
	}
	for i, row := range in.Rows {
		if err := b.Do(row); err != nil {
			return nil, fmt.Errorf("batch %d: position %d: %w", in.Number, i+1, err)
		}
	}
	return b.Seal()
}

// Do executes an operation of any kind at the next position, by the authority that
// its kind has: a signature, the queue on L1, or none.
func (b *Builder) Do(s op.Signed) error {
	switch o := s.Operation.(type) {
	case op.Queued:
		_, err := b.Take(o)
		return err
	case op.Crank:
		return b.Crank(o)
	}
	return b.Apply(s)
}

// Checked is an operation whose signature is known to be valid under a key, so
// that the costly part of AUTH-6 can run elsewhere and before its turn. Only Check
// makes one.
type Checked struct {
	signed  op.Signed
	network signature.Network
	key     signature.PublicKey
}

// Signed is the operation.
func (c Checked) Signed() op.Signed { return c.signed }

// Claimed is an operation and the key that is said to have signed it.
type Claimed struct {
	Key    signature.PublicKey
	Signed op.Signed
}

// Check verifies a signature under a key, which must be one that can be registered:
// of the two points with its y, the one that purses mean. Whether the purse has
// this key when the operation runs is for ApplyChecked to see.
func Check(n signature.Network, key signature.PublicKey, s op.Signed) (Checked, error) {
	m, err := checkClaim(n, key, s)
	if err != nil {
		return Checked{}, err
	}
	if err := signature.Verify(key, m, s.Signature); err != nil {
		return Checked{}, invalid(err)
	}
	return Checked{s, n, key}, nil
}

// CheckAll is Check of many, in less time a signature the more they are. fresh is a
// source of random bytes that nobody else sees (signature.VerifyBatch). Where errs[i]
// is not nil, checked[i] is of no use.
func CheckAll(n signature.Network, claims []Claimed, fresh io.Reader) (checked []Checked, errs []error) {
	checked, errs = make([]Checked, len(claims)), make([]error, len(claims))
	var signatures []signature.Claim
	var at []int // of each signature in claims
	for i, c := range claims {
		m, err := checkClaim(n, c.Key, c.Signed)
		if err != nil {
			errs[i] = err
			continue
		}
		checked[i] = Checked{c.Signed, n, c.Key}
		signatures, at = append(signatures, signature.Claim{Key: c.Key, Message: m, Signature: c.Signed.Signature}), append(at, i)
	}
	for k, err := range signature.VerifyBatch(signatures, fresh) {
		if err != nil {
			checked[at[k]], errs[at[k]] = Checked{}, invalid(err)
		}
	}
	return checked, errs
}

// checkClaim is all of Check but the signature, and what that must be of.
func checkClaim(n signature.Network, key signature.PublicKey, s op.Signed) (m signature.Message, err error) {
	if _, ok := s.Operation.(op.Signer); !ok {
		return m, refuse("AUTH-1", "operation with a signature", fmt.Sprintf("%T", s.Operation), "a kind that a purse signs")
	}
	if err := signature.CheckRegistration(key); err != nil {
		return m, refuse("AUTH-6", "key", err, "a key that a purse can have")
	}
	return s.Message(n)
}

func invalid(err error) error {
	return refuse("AUTH-6", "signature", err, "valid under the purse's key")
}

// ApplyChecked is Apply for an operation whose signature was checked. It refuses
// one that was checked under another key than the purse has now.
func (b *Builder) ApplyChecked(c Checked) error {
	signer, ok := c.signed.Operation.(op.Signer)
	if !ok || c.network != b.ctx.Network {
		return refuse("AUTH-6", "network of the signature", c.network, b.ctx.Network)
	}
	return b.run(c.signed.Operation, func(r *row) error { return r.authorise(c.signed, signer.SigningPurse(), &c.key) })
}
