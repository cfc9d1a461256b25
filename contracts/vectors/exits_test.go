package vectors

import (
	"context"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/leave"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	stoabatch "github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// deadRollup is a rollup on an L1 of its own whose genesis is a state with a history, and which nobody operates.
type deadRollup struct {
	t      *testing.T
	chain  *l1chain.Chain
	sender *l1tx.Sender
	powers *kzg.SRS
	state  *state.State
	held   [record.Tokens]amount.Amount // what the state owns

	rollup, bridge, exits, registry, timelock, council common.Address
	tokens                                             [2]common.Address // 1 and 2
	frozenAt                                           uint64
}

var deadShape = stoabatch.Shape{ID: 77, Name: "small", LogN: 11, P: 3, L: 4, M: 5, E: 8, S: 5, Records: stoabatch.WorstRecords([op.Lanes]int{3, 4, 5, 8, 5})}

func newDeadRollup(t *testing.T, w *stftest.World) *deadRollup {
	account := crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey)
	verifier := common.HexToAddress("0x7e51f1e4") // of batches, of which there will be none
	alloc := l1chain.Fund(1000, account)
	alloc[verifier] = types.Account{Code: common.FromHex("60605f5260805ff3"), Balance: new(big.Int)}
	chain, err := l1chain.New(l1chain.Config{Alloc: alloc}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })
	r := &deadRollup{t: t, chain: chain, powers: kzg.UnsafeSRS(deadShape.LogN), state: w.State, held: w.Held}
	r.sender, err = l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
	check(t, err)

	commitment, err := r.powers.Commit(w.State.Cells())
	check(t, err)
	setup := r.powers.Setup()
	config := bindings.IRollupConfig{
		Registry: crypto.CreateAddress(account, 7), Bridge: crypto.CreateAddress(account, 3), Governor: account, ParameterDelay: new(big.Int), QueuePeriod: big.NewInt(7 * 86_400),
		LogN: big.NewInt(int64(deadShape.LogN)), Unit: pointOf(&setup.Unit), GenesisCommitment: pointOf(&commitment), GenesisTimestamp: new(big.Int),
		Tau2: bindings.Bn254G2{
			X1: setup.Tau2.X.A1.BigInt(new(big.Int)), X0: setup.Tau2.X.A0.BigInt(new(big.Int)),
			Y1: setup.Tau2.Y.A1.BigInt(new(big.Int)), Y0: setup.Tau2.Y.A0.BigInt(new(big.Int)),
		},
	}
	create := func(code string, constructor []byte) common.Address {
		receipt, err := r.sender.Send(t.Context(), nil, append(hexutil.MustDecode(code), constructor...), nil)
		check(t, err)
		return receipt.ContractAddress
	}
	for i := range r.tokens {
		r.tokens[i] = create(bindings.TestDollarMetaData.Bin, nil)
	}
	r.rollup = create(bindings.RollupMetaData.Bin, bindings.NewRollup().PackConstructor(config))
	r.bridge = create(bindings.BridgeMetaData.Bin, bindings.NewBridge().PackConstructor(r.rollup, crypto.CreateAddress(account, 4), r.tokens[0], r.tokens[1], big.NewInt(1000)))
	r.exits = create(bindings.ExitsMetaData.Bin, bindings.NewExits().PackConstructor(r.bridge))
	r.timelock = create(bindings.TimelockMetaData.Bin, bindings.NewTimelock().PackConstructor(big.NewInt(45*86_400), []common.Address{account}))
	var members [8]common.Address
	for i := range members {
		members[i] = common.Address{0xc0, byte(i)}
	}
	r.council = create(bindings.CouncilMetaData.Bin, bindings.NewCouncil().PackConstructor(members, r.timelock))
	r.registry = create(bindings.RegistryMetaData.Bin, bindings.NewRegistry().PackConstructor(bindings.IRegistryConfig{
		Rollup: r.rollup, Timelock: r.timelock, Council: r.council, Operator: account,
		Shapes: []bindings.IRegistryShape{{Id: 77, CapP: 1, CapL: 1, CapM: 1, CapE: 1, CapS: 1, Verifier: verifier}},
	}))
	r.fund()
	return r
}

// fund gives the bridge what the state owns.
func (r *deadRollup) fund() {
	dollar, bridge := bindings.NewTestDollar(), bindings.NewBridge()
	for token := range record.Token(3) {
		sum := r.held[token].Int().ToBig()
		if sum.Sign() == 0 {
			continue
		}
		value := sum
		if token > 0 {
			value = nil
			r.send(r.tokens[token-1], dollar.PackMint(r.sender.Address(), sum), nil)
			r.send(r.tokens[token-1], dollar.PackApprove(r.bridge, sum), nil)
		}
		r.send(r.bridge, bridge.PackFund(uint8(token), sum), value)
	}
}

func (r *deadRollup) send(to common.Address, data []byte, value *big.Int) *types.Receipt {
	r.t.Helper()
	receipt, err := r.sender.Send(r.t.Context(), &to, data, value)
	check(r.t, err)
	return receipt
}

func (r *deadRollup) call(to common.Address, data []byte) ([]byte, error) {
	return r.chain.Client().CallContract(r.t.Context(), ethereum.CallMsg{From: r.sender.Address(), To: &to, Data: data, Gas: 16_000_000}, nil)
}

// freeze waits until the operator's silence lets anyone freeze it.
func (r *deadRollup) freeze() {
	rollup := bindings.NewRollup()
	check(r.t, r.chain.AdjustTime(15*24*time.Hour))
	r.send(r.rollup, rollup.PackFreeze(), nil)
	out, err := r.call(r.rollup, rollup.PackFrozenAt())
	check(r.t, err)
	frozenAt, err := rollup.UnpackFrozenAt(out)
	check(r.t, err)
	r.frozenAt = frozenAt.Uint64()
}

func pointOf(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

// exitOf is the openings of a record's exit from a state.
func (r *deadRollup) exitOf(s *state.State, index uint32) []bindings.KzgOpening {
	r.t.Helper()
	l := leave.Rollup{State: &rebuild.Rebuilt{State: s}, SRS: r.powers}
	list, err := l.Openings(index)
	check(r.t, err)
	return list
}

// livelyWorld is a world with bookings of several live states.
func livelyWorld(t *testing.T) *stftest.World {
	rng := rand.New(rand.NewPCG(6, 0))
	var best *stftest.World
	most := 0
	for range 20 {
		w := stftest.New(t, deadShape)
		for range 12 {
			w.Jump(rng)
			w.RandomBatch(rng)
		}
		states := map[record.State]bool{}
		for _, i := range w.Live() {
			states[w.BookingAt(i).State] = true
		}
		if len(states) > most {
			best, most = w, len(states)
		}
	}
	if most < 3 {
		t.Fatalf("have bookings of %d live states, want 3 or more", most)
	}
	return best
}

// With the operator gone everybody leaves with everything: all records of a state with a history exit by real openings,
// whoever makes them, and a deposit that no batch took comes back; then the bridge is empty, to the unit (EXIT-1 to EXIT-6).
// Before that, hostile exits are refused.
func TestEverybodyLeaves(t *testing.T) {
	w := livelyWorld(t)
	r := newDeadRollup(t, w)
	exits, bridge, rollup := bindings.NewExits(), bindings.NewBridge(), bindings.NewRollup()
	zero := new(big.Int)
	deposit := r.send(r.bridge, bridge.PackDeposit(0, big.NewInt(5_000), 9, bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero}), big.NewInt(6_000))
	entry, err := rollup.UnpackEnqueuedEvent(deposit.Logs[0])
	check(t, err)

	var paying []uint32
	for i := range w.State.Records() {
		if payments, err := exit.Of(w.State, i, 0); err != nil {
			t.Fatal(err)
		} else if len(payments) > 0 {
			paying = append(paying, i)
		}
	}
	first := r.exitOf(w.State, paying[0])
	if _, err := r.call(r.exits, exits.PackExit(first)); err == nil {
		t.Fatal("an exit from a rollup that is not frozen")
	}
	r.freeze()
	r.hostile(w, paying)

	// Who makes the exits is paid the crank reserves.
	owed := map[common.Address][record.Tokens]amount.Amount{}
	add := func(owner common.Address, token record.Token, sum amount.Amount) {
		all := owed[owner]
		if all[token], err = all[token].Add(sum); err != nil {
			t.Fatal(err)
		}
		owed[owner] = all
	}
	var gas uint64
	for _, i := range paying {
		receipt := r.send(r.exits, exits.PackExit(r.exitOf(w.State, i)), nil)
		if w.State.Get(i).Kind() == record.KindPurse {
			gas = max(gas, receipt.GasUsed)
		}
		payments, err := exit.Of(w.State, i, r.frozenAt)
		check(t, err)
		for _, p := range payments {
			if p.Owner == (common.Address{}) {
				p.Owner = r.sender.Address()
			}
			add(p.Owner, p.Token, p.Amount)
		}
		if _, err := r.call(r.exits, exits.PackExit(r.exitOf(w.State, i))); err == nil {
			t.Fatalf("record %d exits twice", i)
		}
	}
	r.send(r.exits, exits.PackRefund(0, entry.Words), nil)
	add(r.sender.Address(), 0, amount.From(5_000+1_000)) // the operator's fee is the test's too
	t.Logf("%d records, %d gas for a purse at most", len(paying), gas)

	for owner, sums := range owed {
		for token, sum := range sums {
			out, err := r.call(r.bridge, bridge.PackCredits(owner, uint8(token)))
			check(t, err)
			have, err := bridge.UnpackCredits(out)
			check(t, err)
			if have.Cmp(sum.Int().ToBig()) != 0 {
				t.Errorf("%s is credited %s of token %d, want %s", owner, have, token, sum)
			}
			if have.Sign() > 0 && owner != r.sender.Address() {
				r.send(r.bridge, bridge.PackClaimFor(owner, uint8(token)), nil)
			}
		}
	}
	for token := range uint8(3) {
		if sums := owed[r.sender.Address()]; !sums[token].IsZero() {
			r.send(r.bridge, bridge.PackClaim(token), nil)
		}
		out, err := r.call(r.bridge, bridge.PackCustody(token))
		check(t, err)
		custody, err := bridge.UnpackCustody(out)
		check(t, err)
		if custody.Holdings.Sign() != 0 || custody.Owed.Sign() != 0 {
			t.Errorf("token %d: the bridge is left with %s, of which %s is owed, want nothing", token, custody.Holdings, custody.Owed)
		}
	}
	left, err := r.chain.Client().BalanceAt(t.Context(), r.bridge, nil)
	check(t, err)
	if left.Sign() != 0 {
		t.Errorf("the bridge has %s wei left, want none", left)
	}
}

// hostile tries exits with a lie in them.
func (r *deadRollup) hostile(w *stftest.World, paying []uint32) {
	t, exits := r.t, bindings.NewExits()
	rng := rand.New(rand.NewPCG(7, 0))
	honest := map[uint32][]bindings.KzgOpening{}
	clone := func(list []bindings.KzgOpening) []bindings.KzgOpening {
		list = slices.Clone(list)
		for i := range list {
			list[i].Cells, list[i].Proofs = slices.Clone(list[i].Cells), slices.Clone(list[i].Proofs)
		}
		return list
	}
	for _, i := range paying {
		honest[i] = r.exitOf(w.State, i)
		if _, err := r.call(r.exits, exits.PackExit(honest[i])); err != nil {
			t.Fatalf("record %d: an honest exit is refused: %v", i, err)
		}
	}
	one := big.NewInt(1)
	for n := range hostileExits {
		i := paying[rng.IntN(len(paying))]
		list := clone(honest[i])
		o := &list[rng.IntN(len(list))]
		cell := rng.IntN(len(o.Cells))
		other := clone(honest[paying[rng.IntN(len(paying))]])[0]
		lie := rng.IntN(9)
		switch lie {
		case 0: // another amount, owner, state, …
			o.Cells[cell] = new(big.Int).Xor(o.Cells[cell], new(big.Int).Lsh(one, uint(rng.IntN(254))))
		case 1:
			o.Cells[cell] = new(big.Int).Add(o.Cells[cell], bn254Order)
		case 2: // another record's place
			for o.Record == other.Record {
				other.Record++
			}
			o.Record = other.Record
		case 3: // an alias of the record
			o.Record += uint32(1+rng.IntN(3)) * w.State.Records()
		case 4:
			o.Proofs[cell] = bindings.Bn254G1{X: new(big.Int), Y: new(big.Int)}
			if o.Cells[cell].Sign() == 0 {
				o.Cells[cell] = one // a proof of a zero may be infinity
			}
		case 5: // twice
			list = append(list, list...)
		case 6: // a cell too few, or without its proof
			o.Cells = o.Cells[:len(o.Cells)-1]
		case 7: // the state of a batch ago, where it says something else
			old := w.Before.Get(i)
			if old == w.State.Get(i) || old.Kind() != w.State.Get(i).Kind() {
				continue
			}
			list = r.exitOf(w.Before, i)
		case 8: // two cells for each other
			if len(o.Cells) < 4 || o.Cells[2].Cmp(o.Cells[3]) == 0 {
				continue
			}
			o.Cells[2], o.Cells[3] = o.Cells[3], o.Cells[2]
		}
		if _, err := r.call(r.exits, exits.PackExit(list)); err == nil {
			t.Errorf("hostile exit %d of record %d pays: lie %d", n, i, lie)
		}
	}
}

var bn254Order, _ = new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)

// The contract divides what a booking holds as protocol/exit does, for any booking that a state can have.
func TestEscrowIsExitsTwin(t *testing.T) {
	r := newDeadRollup(t, stftest.New(t, deadShape))
	exits := bindings.NewExits()
	rng := rand.New(rand.NewPCG(8, 0))
	some := func(limit amount.Amount) amount.Amount { // often an end of the range
		switch rng.IntN(5) {
		case 0:
			return amount.Amount{}
		case 1:
			return limit
		}
		return limit.Share(rng.Uint64N(1<<40), 1<<40)
	}
	bps := func() uint16 { return uint16(slices.Max([]int{0, min(rng.IntN(12_000)-1_000, 10_000)})) }
	ended := 0
	for n := range 3_000 {
		price := some(amount.Max().Share(1, 4))
		deposit := some(amount.Max().Share(1, 4))
		start := rng.Uint64N(1 << 39)
		b := record.Booking{
			Serial: 1 + rng.Uint64N(1<<56-1), State: record.State(rng.IntN(17)), Token: record.Token(rng.IntN(3)),
			Guest: uint32(rng.IntN(4)), Host: uint32(rng.IntN(4)), Payout: uint32(rng.IntN(4)), Arbiter: uint32(rng.IntN(4)),
			Price: price, Fee: rng.Uint64(), CrankReserve: rng.Uint64N(1 << 48), Start: start, End: start + 1, Deadline: start + 2,
			Released: some(price), Bond: some(amount.Max().Share(1, 4)),
		}
		if b.State <= record.Booked {
			b.Released = amount.Amount{}
		}
		terms := record.BookingTerms{
			Serial: b.Serial, Deposit: deposit, Claim: some(deposit), Arbiter: b.Arbiter, Token: b.Token,
			Terms:    record.Terms{DefaultSplit: bps(), ArbiterFee: bps(), NoShow: bps(), HostCancel: bps()},
			Proposal: record.Proposal{Kind: record.ProposalKind(rng.IntN(4)), ByHost: rng.IntN(2) == 0, Amount: some(amount.Max())},
		}
		for i := range terms.Tiers {
			terms.Tiers[i] = record.Tier{Before: uint32(rng.IntN(4)) * 1000, Refund: bps()}
		}
		frozenAt := start + uint64(rng.IntN(6_000)) - min(start, 4_000)
		bookingCells, err := b.Cells()
		check(t, err)
		termsCells, err := terms.Cells()
		check(t, err)
		want, wantErr := exit.Booking(b, terms, frozenAt)
		out, err := r.call(r.exits, exits.PackShares(integers(bookingCells), integers(termsCells), new(big.Int).SetUint64(frozenAt)))
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("case %d: the contract says %v, protocol/exit says %v, of %+v with %+v", n, err, wantErr, b, terms)
		}
		if err != nil {
			ended++
			continue
		}
		have, err := exits.UnpackShares(out)
		check(t, err)
		for what, pair := range map[string][2]*big.Int{
			"guest": {have.Guest, want.Guest.Int().ToBig()}, "host": {have.Host, want.Host.Int().ToBig()},
			"arbiter": {have.Arbiter, want.Arbiter.Int().ToBig()}, "sender": {have.Sender, want.Sender.Int().ToBig()},
		} {
			if pair[0].Cmp(pair[1]) != 0 {
				t.Fatalf("case %d: %s gets %s in the contract, %s in protocol/exit, of %+v with %+v at %d", n, what, pair[0], pair[1], b, terms, frozenAt)
			}
		}
	}
	if ended < 500 || ended > 2_500 {
		t.Errorf("have %d ended bookings of 3,000, want some of both", ended)
	}
}

func integers(cells record.Cells) (out []*big.Int) {
	for _, c := range cells {
		out = append(out, c.BigInt(new(big.Int)))
	}
	return out
}
