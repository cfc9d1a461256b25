package settle

import (
	"crypto/rand"
	"errors"
	"io"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// deployed is a story before its first scene.
func deployed(t *testing.T) *story {
	t.Helper()
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1000, accounts()...)}, nil)
	must(t, err)
	must(t, chain.Start(t.Context()))
	t.Cleanup(func() { must(t, chain.Stop(t.Context())) })
	s := &story{Config: Config{Shape: batch.Tiny, KeyDir: keyDir, Out: io.Discard}}
	must(t, s.deploy(t.Context(), chain))
	return s
}

// take executes the next entry of the queue in the open batch.
func (s *story) take(t *testing.T, o op.Queued, want bool) {
	t.Helper()
	var applied bool
	_, err := s.run(t.Context(), func(b *stf.Builder) (err error) {
		applied, err = b.Take(o)
		return err
	})
	must(t, err)
	if applied != want {
		t.Errorf("%s is applied: %t, want %t", o.Kind(), applied, want)
	}
}

// newKey is another key, and what the bridge takes of it.
func (s *story) newKey(t *testing.T, who *actor, epoch uint16, seed byte) (*signature.PrivateKey, bindings.EdwardsKeyKey, bindings.EdwardsKeyPossession) {
	t.Helper()
	key, err := signature.FromSeed([64]byte{0xee, seed})
	must(t, err)
	proof, err := key.Prove(s.network, signature.Purpose{Owner: who.l1.Address(), Purse: who.purse, Epoch: epoch}, rand.Reader)
	must(t, err)
	return key, bindings.EdwardsKeyKey{X: scalar(key.Public.X), Y: scalar(key.Public.Y)},
		bindings.EdwardsKeyPossession{Rx: scalar(proof.R.X), Ry: scalar(proof.R.Y), S: proof.S}
}

// refusedBy is the rule that refuses an operation of the actor.
func refusedBy(t *testing.T, who *actor, o op.Signer) string {
	t.Helper()
	_, err := who.do(t.Context(), o)
	var refusal *stf.Refusal
	if !errors.As(err, &refusal) {
		t.Fatalf("%s is not refused: %v", o.Kind(), err)
	}
	return refusal.Rule
}

// A purse gets another key on L1: what the old key signs is refused from then on, what the
// new one signs settles. One owner sends it himself, another signs for somebody else.
func TestChangeOfKeySettles(t *testing.T) {
	s, ctx := deployed(t), t.Context()
	for _, who := range []*actor{s.alice, s.bob} {
		_, err := who.deposit(ctx, usd(100))
		must(t, err)
	}
	must(t, s.settle(ctx))
	pay := op.Transfer{From: alicePurse, To: bobPurse, Token: dollars, Amount: usd(1), Fee: rowFee}
	_, err := s.alice.do(ctx, pay)
	must(t, err)
	must(t, s.settle(ctx))

	first, key, possession := s.newKey(t, s.alice, 1, 1)
	_, err = s.alice.l1.Send(ctx, &s.deployment.Bridge, s.contracts.Bridge.PackChangeKey(alicePurse, 1, key, possession), nil)
	must(t, err)
	// Bob has no ether and signs; Carol sends it.
	second, key, possession := s.newKey(t, s.bob, 1, 2)
	deadline := big.NewInt(1 << 40)
	digest, _, err := apitypes.TypedDataAndHash(changeKeyData(s, s.bob, 1, key, deadline))
	must(t, err)
	sig, err := crypto.Sign(digest, l1chain.UnsafeKey(2))
	must(t, err)
	sig[64] += 27
	call := s.contracts.Bridge.PackChangeKeyFor(s.bob.l1.Address(), bobPurse, 1, key, possession, deadline, sig)
	_, err = s.carol.l1.Send(ctx, &s.deployment.Bridge, call, nil)
	must(t, err)
	var revert *l1tx.RevertError
	if _, err := s.carol.l1.Send(ctx, &s.deployment.Bridge, call, nil); !errors.As(err, &revert) || revert.Name != "SignatureInvalid" {
		t.Errorf("the signature again: %v, want SignatureInvalid", err)
	}

	s.take(t, op.ChangeKey{Purse: alicePurse, Owner: s.alice.l1.Address(), Key: first.Public, Epoch: 1}, true)
	s.take(t, op.ChangeKey{Purse: bobPurse, Owner: s.bob.l1.Address(), Key: second.Public, Epoch: 1}, true)
	if rule := refusedBy(t, s.alice, pay); rule != "AUTH-3" {
		t.Errorf("old key, old epoch: refused by %s, want AUTH-3", rule)
	}
	s.alice.epoch = 1
	if rule := refusedBy(t, s.alice, pay); rule != "AUTH-6" {
		t.Errorf("old key, new epoch: refused by %s, want AUTH-6", rule)
	}
	s.alice.key, s.bob.key, s.bob.epoch = first, second, 1
	_, err = s.alice.do(ctx, pay)
	must(t, err)
	must(t, s.settle(ctx))
	_, err = s.bob.do(ctx, op.Withdraw{Purse: bobPurse, Token: dollars, Amount: usd(102), Fee: 0, Recipient: s.bob.l1.Address()})
	must(t, err)
	must(t, s.settle(ctx))

	// Twice: the second entry is for an epoch that is over.
	_, key, possession = s.newKey(t, s.alice, 1, 3)
	_, err = s.alice.l1.Send(ctx, &s.deployment.Bridge, s.contracts.Bridge.PackChangeKey(alicePurse, 1, key, possession), nil)
	must(t, err)
	third, _, _ := s.newKey(t, s.alice, 1, 3)
	s.take(t, op.ChangeKey{Purse: alicePurse, Owner: s.alice.l1.Address(), Key: third.Public, Epoch: 1}, false)
	_, err = s.alice.do(ctx, pay)
	must(t, err)
	must(t, s.settle(ctx))
	p, err := record.PurseOf(s.state.Get(alicePurse))
	must(t, err)
	if p.Key != first.Public.Y || p.Epoch != 1 || p.Nonce != 3 {
		t.Errorf("have purse %+v, want the first new key, epoch 1, nonce 3", p)
	}
}

// changeKeyData is what an owner signs, as wallets show it.
func changeKeyData(s *story, who *actor, epoch uint16, key bindings.EdwardsKeyKey, deadline *big.Int) apitypes.TypedData {
	typed := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {typed("name", "string"), typed("version", "string"), typed("chainId", "uint256"), typed("verifyingContract", "address")},
			"ChangeKey": {
				typed("owner", "address"), typed("purse", "uint32"), typed("epoch", "uint16"), typed("keyX", "uint256"), typed("keyY", "uint256"),
				typed("nonce", "uint256"), typed("deadline", "uint256"),
			},
		},
		PrimaryType: "ChangeKey",
		Domain: apitypes.TypedDataDomain{
			Name: "Stoa Bridge", Version: "1", ChainId: math.NewHexOrDecimal256(int64(s.network.ChainID)), VerifyingContract: s.deployment.Bridge.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"owner": who.l1.Address().Hex(), "purse": big.NewInt(int64(who.purse)), "epoch": big.NewInt(int64(epoch)), "keyX": key.X, "keyY": key.Y,
			"nonce": new(big.Int), "deadline": deadline,
		},
	}
}

// New parameters count from the batch after the one that executes them: the next booking
// pays the new fee. L1 wants the version in the header, and keeps the bounds of the state.
func TestNewParametersSettle(t *testing.T) {
	s, ctx := deployed(t), t.Context()
	rollup := s.contracts.Rollup
	view := func(call []byte) []byte {
		t.Helper()
		out, err := s.chain.Client().CallContract(ctx, ethereum.CallMsg{To: &s.deployment.Rollup, Data: call}, nil)
		must(t, err)
		return out
	}
	most, err := rollup.UnpackMAXBOOKINGFEE(view(rollup.PackMAXBOOKINGFEE()))
	must(t, err)
	if most.Uint64() != record.MaxBookingFee {
		t.Errorf("the contract's largest booking fee is %s, the state's %d", most, record.MaxBookingFee)
	}
	for token, want := range record.ReserveLimit {
		limit, err := rollup.UnpackReserveLimit(view(rollup.PackReserveLimit(big.NewInt(int64(token)))))
		must(t, err)
		if limit.Uint64() != want {
			t.Errorf("token %d: the contract's limit is %s, the state's %d", token, limit, want)
		}
	}

	for _, who := range []*actor{s.alice, s.bob} {
		_, err := who.deposit(ctx, usd(1000))
		must(t, err)
	}
	must(t, s.settle(ctx))
	must(t, s.list(ctx))
	must(t, s.settle(ctx))

	u := op.ParamUpdate{
		Governor: s.sender.Address(), Version: 2, BookingFee: 2 * bookingBps, CrankReserve: [record.Tokens]uint64{1: 2 * reserve}, Rent: [record.Tokens]uint64{rowFee, rowFee, rowFee, rowFee},
	}
	p := bindings.IRollupParameters{Version: u.Version, BookingFee: u.BookingFee}
	for i := range record.Tokens {
		p.CrankReserve[i], p.RecordRent[i] = new(big.Int).SetUint64(u.CrankReserve[i]), new(big.Int).SetUint64(u.Rent[i])
	}
	for _, call := range [][]byte{rollup.PackAnnounceParams(p), rollup.PackEnqueueParams(p)} {
		var revert *l1tx.RevertError
		if _, err := s.alice.l1.Send(ctx, &s.deployment.Rollup, call, nil); !errors.As(err, &revert) || revert.Name != "OwnableUnauthorizedAccount" {
			t.Errorf("from a user: %v, want OwnableUnauthorizedAccount", err)
		}
		_, err := s.sender.Send(ctx, &s.deployment.Rollup, call, nil)
		must(t, err)
	}

	book := func(i int, night uint8) record.Booking {
		t.Helper()
		_, err := s.alice.do(ctx, op.Book{
			Signer: alicePurse, Listing: listingRecord, Calendar: calendarRecord, Policy: policyRecord, Record: firstBooking + 2*uint32(i), Payout: bobPurse,
			Token: dollars, Fee: 2 * rowFee, ListingSerial: s.listing, FirstUnit: night, Units: 1, Limit: usd(200), Deposit: usd(50),
		})
		must(t, err)
		b, err := record.BookingOf(s.state.Get(firstBooking + 2*uint32(i)))
		must(t, err)
		return b
	}
	version := func() uint32 {
		t.Helper()
		head, err := rollup.UnpackHead(view(rollup.PackHead()))
		must(t, err)
		return head.ParameterVersion
	}
	s.take(t, u, true)
	old := book(0, 3)
	must(t, s.settle(ctx))
	if have := version(); have != 2 {
		t.Errorf("L1 has version %d of the parameters, want 2", have)
	}
	fresh := book(1, 5)
	must(t, s.settle(ctx))
	if have := s.batches[len(s.batches)-1].Claim; have == nil || version() != 2 {
		t.Error("the batch under the new parameters is not settled")
	}

	price := amount.From(stayPrice)
	for _, c := range []struct {
		name    string
		have    record.Booking
		bps     uint16
		reserve uint64
	}{{"in the batch of the update", old, bookingBps, reserve}, {"in the next batch", fresh, 2 * bookingBps, 2 * reserve}} {
		if want := price.Bps(c.bps).Int().Uint64(); c.have.FeeBps != c.bps || c.have.Fee != want || c.have.CrankReserve != c.reserve {
			t.Errorf("%s: have fee %d of %d bps and reserve %d, want %d of %d and %d", c.name, c.have.Fee, c.have.FeeBps, c.have.CrankReserve, want, c.bps, c.reserve)
		}
	}
}
