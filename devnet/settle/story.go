package settle

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// Config of a run.
type Config struct {
	Shape  batch.Shape
	KeyDir string             // where UNSAFE keys and powers are cached
	Out    io.Writer          // the story
	Report *progress.Reporter // long steps
}

// Report is what the run measured.
type Report struct {
	Shape       string        `json:"shape"`
	Constraints int           `json:"constraints"`
	GasVerifier uint64        `json:"gasDeployVerifier"`
	GasRollup   uint64        `json:"gasDeployRollup"`
	GasDeposit  uint64        `json:"gasDeposit"`
	GasClaim    uint64        `json:"gasClaim"`
	GasProof    uint64        `json:"gasProof"` // verifying one proof, call and calldata excluded
	Batches     []Batch       `json:"batches"`
	Elapsed     time.Duration `json:"-"`
}

// Records of the story.
const (
	alicePurse = iota + 100
	bobPurse
	carolPurse
	davePurse
	policyRecord
	listingRecord
	calendarRecord
	firstBooking
)

const (
	day        = 86_400
	rowFee     = 2 * cents / 10 // what a row pays to the operator
	stayPrice  = 80 * 100 * cents
	reserve    = 10 * cents
	bookingBps = 300
)

// usd is an amount of whole test dollars.
func usd(units uint64) amount.Amount { return amount.From(units * 100 * cents) }

// story is a run in progress.
type story struct {
	Config
	*operator
	report                  Report
	alice, bob, carol, dave *actor
	genesis                 *state.State
	told                    int       // batches that were spoken of
	origin                  uint64    // time of night 0
	policy, listing         uint64    // serials
	stays                   [3]uint32 // bookings: Alice's, Carol's, Dave's
}

// Run plays the story and checks its end against L1.
func Run(ctx context.Context, cfg Config) (*Report, error) {
	s := &story{Config: cfg}
	start := time.Now()
	chain, err := l1chain.New(l1chain.Config{
		Alloc: l1chain.Fund(1000, accounts()...),
	}, nil)
	if err != nil {
		return nil, err
	}
	if err := chain.Start(ctx); err != nil {
		return nil, fmt.Errorf("start the L1: %w", err)
	}
	defer func() { _ = chain.Stop(context.WithoutCancel(ctx)) }()

	if err := s.deploy(ctx, chain); err != nil {
		return nil, err
	}
	for _, scene := range []func(context.Context) error{
		s.deposits, s.list, s.book, s.pay, s.cancel, s.stay, s.withdraw, s.claims, s.check,
	} {
		if err := scene(ctx); err != nil {
			return nil, err
		}
	}
	s.report.Batches, s.report.Elapsed = s.batches, time.Since(start)
	s.sum()
	return &s.report, nil
}

// accounts are the operator and the four people.
func accounts() (all []common.Address) {
	for i := range 5 {
		all = append(all, crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey))
	}
	return all
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(s.Out, format+"\n", args...) }

// deploy loads the keys, makes the genesis and puts the contracts on L1.
func (s *story) deploy(ctx context.Context, chain *l1chain.Chain) error {
	set, err := keys.Load(s.KeyDir, s.Shape, s.Config.Report)
	if err != nil {
		return err
	}
	powers, err := keys.LoadPowers(s.KeyDir, s.Shape.LogN, s.Config.Report)
	if err != nil {
		return err
	}
	s.operator = &operator{
		chain: chain, contracts: deployment.NewContracts(), shape: s.Shape, prover: &prover.Prover{Keys: set, Powers: powers}, report: s.Config.Report,
	}
	if s.sender, err = newSender(s.operator, 0); err != nil {
		return err
	}
	feeKey, err := signature.FromSeed([64]byte{})
	if err != nil {
		return err
	}
	genesis := state.Genesis{
		LogN: s.Shape.LogN, FeeOwner: s.sender.Address(), FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, BookingFee: bookingBps, CrankReserve: [record.Tokens]uint64{1: reserve}, Rent: [record.Tokens]uint64{rowFee, rowFee, rowFee, rowFee}},
	}
	if s.state, err = genesis.State(); err != nil {
		return err
	}
	s.genesis = s.state.Clone()
	if s.commitment, err = powers.Commit(s.state.Cells()); err != nil {
		return err
	}
	nonce, err := chain.Client().NonceAt(ctx, s.sender.Address(), nil)
	if err != nil {
		return fmt.Errorf("read the operator's nonce: %w", err)
	}
	var gas deployment.Gas
	if s.deployment, gas, err = deployment.Deploy(ctx, s.sender, deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: powers, Genesis: deployment.NewGenesis(genesis), Operator: s.sender.Address(), QueueFee: new(big.Int), Nonce: nonce,
		L1: chain.Client(), Governor: s.sender.Address(),
	}); err != nil {
		return err
	}
	s.network = s.deployment.Network()
	for i, a := range []struct {
		to    **actor
		name  string
		purse uint32
	}{{&s.alice, "Alice", alicePurse}, {&s.bob, "Bob", bobPurse}, {&s.carol, "Carol", carolPurse}, {&s.dave, "Dave", davePurse}} {
		if *a.to, err = newActor(s.operator, a.name, i+1, a.purse); err != nil {
			return err
		}
	}
	s.report.Shape, s.report.Constraints = s.Shape.Name, set.Circuit.GetNbConstraints()
	s.report.GasVerifier, s.report.GasRollup = gas.Verifier, gas.Rollup
	s.say("Rollup at %s on chain %d, circuit %s: %d constraints, keys UNSAFE.", s.deployment.Rollup, s.network.ChainID, s.Shape.Name, s.report.Constraints)
	return nil
}

// deposits: everyone brings test dollars from L1.
func (s *story) deposits(ctx context.Context) error {
	for _, d := range []struct {
		who *actor
		sum amount.Amount
	}{{s.alice, usd(1000)}, {s.bob, usd(100)}, {s.carol, usd(500)}, {s.dave, usd(700)}} {
		gas, err := d.who.deposit(ctx, d.sum)
		if err != nil {
			return fmt.Errorf("%s: %w", d.who.name, err)
		}
		s.report.GasDeposit = max(s.report.GasDeposit, gas)
		s.say("%s deposits %s and gets purse %d (%d gas on L1).", d.who.name, money(d.sum), d.who.purse, gas)
	}
	return s.settled(ctx)
}

// list: Bob publishes a policy and lists a flat by the night.
func (s *story) list(ctx context.Context) (err error) {
	now, err := s.now(ctx)
	if err != nil {
		return err
	}
	s.origin = now - now%day + day
	terms := record.Terms{
		Tiers:        [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 7 * day, Refund: 5_000}},
		ReleaseDelay: day, NoShow: 8_000, HostCancel: 1_000, CheckInGrace: day / 2, AnswerWindow: day / 2, RulingWindow: 7 * day, DefaultSplit: 5_000, ArbiterFee: 500,
	}
	if s.policy, err = s.bob.do(ctx, op.PolicySet{Signer: bobPurse, Record: policyRecord, Token: dollars, Fee: rowFee, Terms: terms}); err != nil {
		return err
	}
	if s.listing, err = s.bob.do(ctx, op.ListingSet{
		Signer: bobPurse, Record: listingRecord, Policy: policyRecord, Payout: bobPurse, Token: dollars, Fee: rowFee, Deposit: usd(50),
		Price: amount.From(stayPrice), Origin: s.origin, Flags: record.FlagBookable | record.FlagInstant, UnitSeconds: day, MinUnits: 1, MaxUnits: 14, PolicySerial: s.policy,
	}); err != nil {
		return err
	}
	if _, err = s.bob.do(ctx, op.CalendarOpen{Signer: bobPurse, Listing: listingRecord, Record: calendarRecord, Token: dollars, Fee: rowFee, ListingSerial: s.listing}); err != nil {
		return err
	}
	s.say("Bob lists a flat at %s a night with a deposit of %s; full refund 14 days ahead, half 7 days ahead; he locks a tenth of each price as a bond.",
		money(amount.From(stayPrice)), money(usd(50)))
	return nil
}

// book: three stays, and a fourth that would overlap.
func (s *story) book(ctx context.Context) error {
	stay := func(who *actor, i int, night, nights uint8) error {
		_, err := who.do(ctx, op.Book{
			Signer: who.purse, Listing: listingRecord, Calendar: calendarRecord, Policy: policyRecord, Record: firstBooking + 2*uint32(i), Payout: bobPurse,
			Token: dollars, Fee: 2 * rowFee, ListingSerial: s.listing, FirstUnit: night, Units: nights, Limit: usd(1000), Deposit: usd(50),
		})
		return err
	}
	for i, b := range []struct {
		who           *actor
		night, nights uint8
	}{{s.alice, 3, 3}, {s.carol, 8, 2}, {s.dave, 10, 4}} {
		if err := stay(b.who, i, b.night, b.nights); err != nil {
			return fmt.Errorf("%s books: %w", b.who.name, err)
		}
		s.stays[i] = firstBooking + 2*uint32(i)
		s.say("%s books nights %d to %d.", b.who.name, b.night, b.night+b.nights-1)
	}
	err := stay(s.carol, len(s.stays), 4, 2)
	var refusal *stf.Refusal
	if !errors.As(err, &refusal) || refusal.Rule != "BOOK-8" {
		return fmt.Errorf("an overlapping booking was not refused by BOOK-8: %v", err)
	}
	s.say("Carol tries night 4, which is Alice's, and is refused: %v.", refusal)
	return s.settled(ctx)
}

// pay: two payments.
func (s *story) pay(ctx context.Context) error {
	for _, p := range []struct {
		from, to *actor
		sum      amount.Amount
	}{{s.alice, s.dave, amount.From(1250 * cents)}, {s.carol, s.alice, usd(40)}} {
		if _, err := p.from.do(ctx, op.Transfer{From: p.from.purse, To: p.to.purse, Token: dollars, Amount: p.sum, Fee: rowFee}); err != nil {
			return err
		}
		s.say("%s pays %s %s.", p.from.name, p.to.name, money(p.sum))
	}
	return nil
}

// cancel: Dave cancels ten days ahead and gets half back.
func (s *story) cancel(ctx context.Context) error {
	before, err := s.dave.balance()
	if err != nil {
		return err
	}
	b, err := s.booking(2)
	if err != nil {
		return err
	}
	if _, err := s.dave.do(ctx, op.CancelByGuest{
		Signer: davePurse, Booking: s.stays[2], Calendar: calendarRecord, Payout: bobPurse, Token: dollars, Fee: rowFee, BookingSerial: b.Serial,
	}); err != nil {
		return err
	}
	after, err := s.dave.balance()
	if err != nil {
		return err
	}
	gain, err := after.Sub(before)
	if err != nil {
		return err
	}
	s.say("Dave cancels: %s come back to him under the policy.", money(gain))
	return s.settled(ctx)
}

// stay: Alice checks in, Carol does not come; when their times are over, cranks end both.
func (s *story) stay(ctx context.Context) error {
	alice, err := s.booking(0)
	if err != nil {
		return err
	}
	carol, err := s.booking(1)
	if err != nil {
		return err
	}
	if err := s.until(ctx, alice.Start); err != nil {
		return err
	}
	if _, err := s.alice.do(ctx, op.CheckIn{Signer: alicePurse, Booking: s.stays[0], Token: dollars, Fee: rowFee, BookingSerial: alice.Serial}); err != nil {
		return err
	}
	s.say("Alice checks in.")
	if err := s.settled(ctx); err != nil {
		return err
	}
	if err := s.until(ctx, max(alice.Deadline, carol.Start+day/2)); err != nil {
		return err
	}
	for _, o := range []op.Crank{
		op.ReleaseDue{Payee: davePurse, Booking: s.stays[0], Payout: bobPurse, Guest: alicePurse, Token: dollars, BookingSerial: alice.Serial},
		op.NoShow{Payee: davePurse, Booking: s.stays[1], Payout: bobPurse, Guest: carolPurse, Token: dollars, BookingSerial: carol.Serial},
	} {
		if _, err := s.run(ctx, func(builder *stf.Builder) error { return builder.Crank(o) }); err != nil {
			return err
		}
	}
	balance, err := s.bob.balance()
	if err != nil {
		return err
	}
	s.say("Carol does not come. Dave sends both cranks, for their reserves: Alice's stay is released, Carol's a no-show; Bob's purse holds %s.", money(balance))
	return nil
}

// booking is the i-th stay as the state has it.
func (s *story) booking(i int) (record.Booking, error) {
	return record.BookingOf(s.state.Get(s.stays[i]))
}

// until lets the time of L1 pass.
func (s *story) until(ctx context.Context, at uint64) error {
	now, err := s.now(ctx)
	if err != nil {
		return err
	}
	return s.chain.AdjustTime(time.Duration(at-now) * time.Second)
}

// withdraw: Bob and Alice take money back to L1.
func (s *story) withdraw(ctx context.Context) error {
	for _, w := range []struct {
		who *actor
		sum amount.Amount
	}{{s.bob, usd(400)}, {s.alice, usd(100)}} {
		if _, err := w.who.do(ctx, op.Withdraw{Purse: w.who.purse, Token: dollars, Amount: w.sum, Fee: rowFee, Recipient: w.who.l1.Address()}); err != nil {
			return err
		}
		s.say("%s withdraws %s.", w.who.name, money(w.sum))
	}
	return s.settled(ctx)
}

// claims: what L1 owes is taken there.
func (s *story) claims(ctx context.Context) error {
	for _, who := range []*actor{s.bob, s.alice} {
		receipt, err := who.claim(ctx)
		if err != nil {
			return err
		}
		s.report.GasClaim = max(s.report.GasClaim, receipt.GasUsed)
		var have *big.Int
		if err := s.read(ctx, s.deployment.Tokens[dollars].Address, s.contracts.Dollar.PackBalanceOf(who.l1.Address()), func(out []byte) (err error) {
			have, err = s.contracts.Dollar.UnpackBalanceOf(out)
			return err
		}); err != nil {
			return err
		}
		held, err := amount.FromInt(uint256.MustFromBig(have))
		if err != nil {
			return err
		}
		s.say("%s claims on L1 (%d gas) and holds %s there.", who.name, receipt.GasUsed, money(held))
	}
	return nil
}

// settled closes the open batch and says what it and those that filled up before
// it cost.
func (s *story) settled(ctx context.Context) error {
	if err := s.settle(ctx); err != nil {
		return err
	}
	for ; s.told < len(s.batches); s.told++ {
		b := s.batches[s.told]
		s.say("  batch %d: %d payments, %d listing, %d market, %d escrow, %d system rows; proven in %.1f s; settled for %d gas, %d of it calldata (%d bytes), and %d blobs.",
			b.Number, b.Used[op.LaneP], b.Used[op.LaneL], b.Used[op.LaneM], b.Used[op.LaneE], b.Used[op.LaneS], b.ProveSeconds, b.Gas, b.CalldataGas, b.CalldataBytes, b.Blobs)
	}
	return nil
}

// check: the state is what L1 holds and what anyone derives from L1's data.
func (s *story) check(ctx context.Context) error {
	var onL1 bindings.Bn254G1
	if err := s.read(ctx, s.deployment.Rollup, s.contracts.Rollup.PackCommitment(), func(out []byte) (err error) {
		onL1, err = s.contracts.Rollup.UnpackCommitment(out)
		return err
	}); err != nil {
		return err
	}
	derived, err := s.derive(ctx)
	if err != nil {
		return err
	}
	commitment, err := s.prover.Powers.Commit(derived.Cells())
	if err != nil {
		return err
	}
	if x, y := commitment.X.BigInt(new(big.Int)), commitment.Y.BigInt(new(big.Int)); x.Cmp(onL1.X) != 0 || y.Cmp(onL1.Y) != 0 {
		return errors.New("the state derived from L1's data does not have the commitment that L1 holds")
	}
	s.say("The state derived from L1's data alone has the commitment on L1.")

	held, err := holdings(derived)
	if err != nil {
		return err
	}
	var custody bindings.IBridgeCustody
	if err := s.read(ctx, s.deployment.Bridge, s.contracts.Bridge.PackCustody(uint8(dollars)), func(out []byte) (err error) {
		custody, err = s.contracts.Bridge.UnpackCustody(out)
		return err
	}); err != nil {
		return err
	}
	backed := new(big.Int).Sub(custody.Holdings, custody.Owed)
	if backed.Cmp(held.Int().ToBig()) != 0 {
		return fmt.Errorf("purses and bookings hold %s units, the bridge holds %s for them", held, backed)
	}
	s.say("Purses and bookings hold %s; so does the bridge.", money(held))

	last := s.batches[len(s.batches)-1]
	inputs := [4]*big.Int{}
	for i, v := range last.Claim.Inputs() {
		inputs[i] = scalar(v)
	}
	call := s.contracts.Verifier.PackVerify(last.Claim.Proof, inputs)
	gas, err := s.chain.Client().EstimateGas(ctx, ethereum.CallMsg{To: &s.deployment.Shapes[0].Verifier, Data: call})
	if err != nil {
		return fmt.Errorf("the deployed verifier refuses the last proof: %w", err)
	}
	s.report.GasProof = gas - TransactionGas - calldataGas(call)
	return nil
}

// derive replays what was published, from the genesis.
func (s *story) derive(ctx context.Context) (*state.State, error) {
	derived := s.genesis.Clone()
	follower, err := follow.New(follow.Config{
		Client: s.chain.Client(), Network: s.network, Bridge: s.deployment.Bridge, Blobs: []blobs.Source{s.sent}, Start: 1, Finality: 1, MaxBlocks: 1000, MaxLogs: 1000,
	}, follow.Cursor{})
	if err != nil {
		return nil, err
	}
	for number := 0; ; {
		u, err := follower.Step(ctx)
		if err != nil {
			return nil, err
		}
		for _, e := range u.Events {
			b, ok := e.(follow.Batch)
			if !ok {
				continue
			}
			if _, err := stf.Replay(derived, s.Shape, b.Words); err != nil {
				return nil, fmt.Errorf("batch %d: %w", b.Header.Number, err)
			}
			number++
		}
		if u.Behind > 0 {
			continue
		}
		if number != len(s.batches) {
			return nil, fmt.Errorf("L1 has %d batches, want %d", number, len(s.batches))
		}
		return derived, nil
	}
}

// holdings is the sum of all purses and live bookings in test dollars.
func holdings(s *state.State) (total amount.Amount, err error) {
	for i := range s.Records() {
		var part amount.Amount
		switch cells := s.Get(i); cells.Kind() {
		case record.KindPurse:
			p, err := record.PurseOf(cells)
			if err != nil {
				return total, err
			}
			if p.Series != dollars.Series() {
				continue
			}
			b := p.Balances[dollars.Slot()]
			if part, err = b.Available.Add(b.Locked); err != nil {
				return total, err
			}
		case record.KindBooking:
			b, err := record.BookingOf(cells)
			if err != nil {
				return total, err
			}
			t, err := record.BookingTermsOf(s.Get(i + 1))
			if err != nil {
				return total, err
			}
			if part, err = b.Escrow(t); err != nil {
				return total, err
			}
		}
		if total, err = total.Add(part); err != nil {
			return total, err
		}
	}
	return total, nil
}

func (s *story) read(ctx context.Context, to common.Address, call []byte, unpack func([]byte) error) error {
	out, err := s.chain.Client().CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, nil)
	if err != nil {
		return fmt.Errorf("read from L1: %w", err)
	}
	return unpack(out)
}

// sum says what everything cost.
func (s *story) sum() {
	var rows int
	var gas uint64
	var seconds float64
	for _, b := range s.batches {
		for _, n := range b.Used {
			rows += n
		}
		gas += b.Gas
		seconds += b.ProveSeconds
	}
	s.say("%d batches with %d rows: %.1f s of proving and %d gas a batch; a proof costs %d gas to verify.",
		len(s.batches), rows, seconds/float64(len(s.batches)), gas/uint64(len(s.batches)), s.report.GasProof)
}

func money(a amount.Amount) string {
	whole, rest := new(big.Int).DivMod(a.Int().ToBig(), big.NewInt(100*cents), new(big.Int))
	return fmt.Sprintf("$%d.%02d", whole, rest.Int64()/cents)
}
