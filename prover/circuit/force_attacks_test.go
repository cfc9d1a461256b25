package circuit_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// What L1 forces: demands that a booking be ended, and rulings of the arbiter.

// demand is for a booking that is not overdue yet.
func demand() op.Force {
	return op.Force{Booking: staying, Caller: common.Address{4}, BookingSerial: stayingSerial}
}

// decree is the arbiter's ruling on L1, awarded what carries one out.
func decree() op.Award {
	return op.Award{Booking: disputed, Purse: arbiter, Owner: common.BytesToAddress([]byte("arbiter")), Token: 1, Amount: amount.From(4_500), BookingSerial: disputeSerial}
}

func awarded() op.AwardDue {
	return op.AwardDue{Payee: arbiter, Booking: ruled, Payout: bob, Guest: alice, Token: 1, BookingSerial: ruledSerial, Amount: amount.From(4_500)}
}

// fullExit empties Alice's purse of dollars.
func fullExit() op.FullExit {
	return op.FullExit{Purse: alice, Owner: common.BytesToAddress([]byte("alice")), Token: 1}
}

// exiting is a full exit that claims an amount.
type exiting struct {
	op.FullExit
	amount amount.Amount
}

func (x exiting) Words() ([]fr.Element, error) {
	words, err := x.FullExit.Words()
	return op.WithAmount(words, x.amount), err
}

// leaving is a full exit that is applied, and takes so much.
func leaving(o op.FullExit, units uint64) claimed { return passed(exiting{o, amount.From(units)}) }

// bobPays gives her some again.
func bobPays() op.Transfer {
	return op.Transfer{From: bob, To: alice, Token: 1, Amount: amount.From(500), Fee: 3}
}

// awards changes what is awarded in a dispute.
func awards(at uint32, units amount.Amount) func(*state.State) {
	return func(s *state.State) {
		t := must(record.BookingTermsOf(s.Get(at + 1)))
		t.Proposal = record.Proposal{Kind: record.Awarded, Amount: units}
		put(at+1, t)(s)
	}
}

// arbiterOf makes a purse the arbiter of a booking.
func arbiterOf(at, purse uint32) func(*state.State) {
	return func(s *state.State) {
		b, t := must(record.BookingOf(s.Get(at))), must(record.BookingTermsOf(s.Get(at+1)))
		b.Arbiter, t.Arbiter = purse, purse
		put(at, b)(s)
		put(at+1, t)(s)
	}
}

// ones has so many bits, all of them set.
func ones(bits uint) fr.Element {
	return value(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1)))
}

func all(changes ...func(*state.State)) func(*state.State) {
	return func(s *state.State) {
		for _, c := range changes {
			c(s)
		}
	}
}

func forcedScenes() []scene {
	return []scene{
		{"demands", append([]claimed{passed(demand()), passed(with(demand(), func(o *op.Force) { o.Booking = policy }).(op.Force))}, rows(releasePart(), transfer())...)},
		{"awards", append([]claimed{passed(decree()), bounced(with(decree(), func(o *op.Award) { o.Purse = bob }).(op.Award))}, rows(rule())...)},
		{"awarded", rows(awarded())},
		{"full exits", append([]claimed{leaving(fullExit(), 2_000_000), bounced(with(fullExit(), func(o *op.FullExit) { o.Purse = bob }).(op.FullExit))}, rows(bobPays())...)},
	}
}

// forcedBreaches break what the rows of a booking ask of an award, or pass a demand that is
// not met.
func forcedBreaches() (list []breach) {
	overdue := func(at uint32, serial uint64) op.Force {
		return op.Force{Booking: at, Caller: common.Address{4}, BookingSerial: serial}
	}
	for state, b := range map[record.State]struct {
		at     uint32
		serial uint64
	}{
		record.Held: {lapsed, lapsedSerial}, record.Requested: {unheard, unheardSerial}, record.Booked: {due, dueSerial}, record.CheckedIn: {due, dueSerial}, record.Disputed: {stale, staleSerial},
	} {
		list = append(list, breach{rule: "FORCE-2", name: fmt.Sprintf("a booking that is %s", state), rows: []claimed{passed(overdue(b.at, b.serial))}, world: inState(b.at, state)})
	}
	less := with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_499) })
	most := awards(ruled, amount.From(4_600))
	return append(list, []breach{
		{rule: "FORCE-2", name: "long ago", rows: []claimed{passed(overdue(due, dueSerial))}, world: put(due, edited(stayOf(dueSerial, 20, 4, now-6*3600), func(b *record.Booking) { b.Deadline = 0 }))},
		{rule: "FORCE-2", name: "in the second entry", rows: []claimed{passed(demand()), passed(overdue(lapsed, lapsedSerial))}},
		{rule: "PROPOSE-1", name: "by the guest", rows: rows(with(propose(), func(o *op.SplitPropose) { o.Signer, o.Booking, o.BookingSerial = alice, ruled, ruledSerial }))},
		{rule: "PROPOSE-1", name: "by the host", rows: rows(with(propose(), func(o *op.SplitPropose) { o.Booking, o.BookingSerial = ruled, ruledSerial }))},
		{rule: "TIMEOUT-2", name: "after the deadline", rows: rows(timeOut()), world: awards(stale, amount.From(9))},
		{rule: "AWARDDUE-1", name: "nothing", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.Amount{} })), world: put(ruled+1, edited(termsOf(ruledSerial), func(t *record.BookingTerms) { t.Disputed = true }))},
		{rule: "AWARDDUE-1", name: "a split that is proposed", rows: rows(with(awarded(), func(o *op.AwardDue) {
			o.Booking, o.BookingSerial, o.Amount = disputed, disputeSerial, amount.From(1_600)
		}))},
		{rule: "AWARDDUE-1", name: "the arbiter is the host", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payee = bob })), world: arbiterOf(ruled, bob)},
		{rule: "AWARDDUE-1", name: "the arbiter is the guest", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payee = alice })), world: arbiterOf(ruled, alice)},
		{rule: "AWARDDUE-2", name: "another's purse", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payee = tired }))},
		{rule: "AWARDDUE-2", name: "the host's purse", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payee = bob }))},
		{rule: "AWARDDUE-3", name: "less", rows: rows(less)},
		{rule: "AWARDDUE-3", name: "more", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_501) }))},
		{rule: "AWARDDUE-3", name: "more than there is", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_600) })), world: most},
		{rule: "AWARDDUE-3", name: "less than there is", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_598) })), world: most},
		{rule: "AWARDDUE-3", name: "all of what is not awarded", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_599) }))},
		{rule: "ESCROW-3", name: "an award in another token", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Token = 0 }))},
		{rule: "ESCROW-4", name: "an award", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payout = alice }))},
		{rule: "ESCROW-5", name: "an award", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Guest = bob }))},
		{rule: "CREDIT-1", name: "an arbiter without a purse", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Payee = policy })), world: arbiterOf(ruled, policy)},
	}...)
}

// forcedLimits are the last values that are allowed, and what is not demanded.
func forcedLimits() (list []breach) {
	met := func(name string, o op.Force, world func(*state.State), context func(*stf.Context)) breach {
		return breach{name: "FORCE-2 " + name, rows: []claimed{passed(o)}, world: world, context: context}
	}
	named := func(at uint32, serial uint64) op.Force {
		return op.Force{Booking: at, Caller: common.Address{4}, BookingSerial: serial}
	}
	for state := record.LastLive + 1; state <= record.LastState+1; state++ {
		list = append(list, met(fmt.Sprintf("of a booking that is %s", state), named(due, dueSerial), inState(due, state), nil))
	}
	proposes := with(propose(), func(o *op.SplitPropose) { o.Booking, o.BookingSerial = ruled, ruledSerial })
	return append(list, []breach{
		met("a second before the deadline", named(held, heldSerial), nil, nil),
		met("at the last time of all", named(due, dueSerial), put(due, edited(stayOf(dueSerial, 20, 4, now), func(b *record.Booking) { b.Deadline = 1<<40 - 1 })), nil),
		met("of another booking", named(due, overdueSerial), nil, nil),
		met("of terms", named(due+1, dueSerial), nil, nil),
		met("of a purse", named(alice, 0), nil, nil),
		met("of Params", named(0, uint64(params.Version)), nil, nil),
		met("of a free record", named(free, 0), nil, nil),
		met("of a listing", named(listing, listSerial), put(listing, edited(home(), func(l *record.Listing) { l.Metadata = ones(248) })), nil),
		met("of a calendar", named(calendar, listSerial), put(calendar, record.Calendar{ListingSerial: listSerial, Blocked: ones(240)}), nil),
		met("of a policy", named(policy, policySerial), nil, nil),
		met("in no state", named(due, dueSerial), inState(due, 0), nil),
		{name: "PROPOSE-1 where the arbiter is the guest", rows: rows(proposes), world: arbiterOf(ruled, alice)},
		{name: "PROPOSE-1 where the arbiter is the host", rows: rows(proposes), world: arbiterOf(ruled, bob)},
		{name: "TIMEOUT-2 where the arbiter is the guest", rows: rows(timeOut()), world: all(awards(stale, amount.From(9)), arbiterOf(stale, alice))},
		{name: "RULING in place of an award", rows: rows(with(rule(), func(o *op.Ruling) { o.Booking, o.BookingSerial = ruled, ruledSerial }))},
		{name: "AWARDDUE of nothing", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.Amount{} })), world: awards(ruled, amount.Amount{})},
		{name: "AWARDDUE of all that there is", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_599) })), world: awards(ruled, amount.From(4_599))},
		{name: "AWARDDUE of more than there is", rows: rows(with(awarded(), func(o *op.AwardDue) { o.Amount = amount.From(4_599) })), world: awards(ruled, amount.Max())},
		{name: "AWARDDUE long after the deadline", rows: rows(awarded()), context: func(c *stf.Context) { c.Timestamp = now + 100*86400 }},
		{name: "AWARD and AWARDDUE in one batch", rows: append([]claimed{passed(decree())}, rows(with(awarded(), func(o *op.AwardDue) { o.Booking, o.BookingSerial = disputed, disputeSerial }))...)},
		{name: "AWARD twice", rows: append([]claimed{passed(decree()), passed(with(decree(), func(o *op.Award) { o.Amount = amount.From(1) }).(op.Award))}, rows(with(awarded(), func(o *op.AwardDue) { o.Booking, o.BookingSerial, o.Amount = disputed, disputeSerial, amount.From(1) }))...)},
	}...)
}

// Whether the arbiter's ruling on L1 counts is computed (AWARD-2 to AWARD-7).
func TestAwardStatusIsComputed(t *testing.T) {
	change := func(f func(o *op.Award)) op.Award { o := decree(); f(&o); return o }
	terms := func(f func(t *record.BookingTerms)) func(*state.State) {
		return func(s *state.State) { put(disputed+1, edited(must(record.BookingTermsOf(s.Get(disputed+1))), f))(s) }
	}
	theirs := func(o *op.Award) { o.Purse, o.Owner = tired, common.BytesToAddress([]byte("alice")) }
	for name, c := range map[string]struct {
		o      op.Award
		passes bool
		world  func(*state.State)
	}{
		"of a dispute":          {o: decree(), passes: true},
		"of nothing":            {o: change(func(o *op.Award) { o.Amount = amount.Amount{} }), passes: true},
		"of the most there is":  {o: change(func(o *op.Award) { o.Amount = amount.Max() }), passes: true},
		"of one that has ended": {o: decree(), passes: true, world: inState(disputed, record.Ruled)},
		"in place of an award":  {o: decree(), passes: true, world: awards(disputed, amount.Max())},
		"in place of the widest": {o: decree(), passes: true, world: terms(func(t *record.BookingTerms) {
			t.Proposal = record.Proposal{Kind: 3, ByHost: true, Amount: amount.Max(), FirstUnit: 255, Units: 255}
		})},
		"by a guest as arbiter":          {o: change(theirs), passes: true, world: arbiterOf(disputed, tired)},
		"of a stay that goes well":       {o: change(func(o *op.Award) { o.Booking, o.BookingSerial = staying, stayingSerial })},
		"of another serial":              {o: change(func(o *op.Award) { o.BookingSerial++ })},
		"of no booking":                  {o: change(func(o *op.Award) { o.Booking = free })},
		"of Params":                      {o: change(func(o *op.Award) { o.Booking, o.BookingSerial = 0, 0 })},
		"of a listing":                   {o: change(func(o *op.Award) { o.Booking, o.BookingSerial = listing-1, listSerial }), world: put(listing, edited(home(), func(l *record.Listing) { l.Pricing = priced }))},
		"of a purse":                     {o: change(func(o *op.Award) { o.Booking = rich - 1 }), world: put(rich, edited(purseOf("rich", 0), func(p *record.Purse) { p.Balances[1].Locked = amount.Max() }))},
		"of the terms themselves":        {o: change(func(o *op.Award) { o.Booking++ })},
		"of a policy":                    {o: change(func(o *op.Award) { o.Booking, o.BookingSerial = policy-1, policySerial }), world: func(s *state.State) { c := s.Get(policy); c[3] = s.Get(disputed + 1)[3]; s.Set(policy, c) }},
		"by another purse":               {o: change(theirs)},
		"by another's purse":             {o: change(func(o *op.Award) { o.Owner = common.BytesToAddress([]byte("alice")) })},
		"by nobody's purse":              {o: change(func(o *op.Award) { o.Purse, o.Owner = free, common.Address{} })},
		"by a free record":               {o: change(func(o *op.Award) { o.Purse, o.Owner = free, common.Address{} }), world: arbiterOf(disputed, free)},
		"by a policy":                    {o: change(func(o *op.Award) { o.Purse, o.Owner = policy, ownerOf(world().Get(policy)) }), world: arbiterOf(disputed, policy)},
		"by the terms":                   {o: change(func(o *op.Award) { o.Purse = disputed + 1 }), world: arbiterOf(disputed, disputed+1)},
		"by Params":                      {o: change(func(o *op.Award) { o.Purse, o.Owner = 0, ownerOf(world().Get(0)) }), world: arbiterOf(disputed, 0)},
		"in another token":               {o: change(func(o *op.Award) { o.Token = 0 })},
		"in another series":              {o: change(func(o *op.Award) { o.Token = 3 })},
		"by a purse of the other series": {o: change(func(o *op.Award) { o.Purse, o.Owner = carol, common.BytesToAddress([]byte("carol")) }), world: arbiterOf(disputed, carol)},
	} {
		computes(t, "award "+name, c.o, c.passes, c.world)
	}
}

// A full exit computes its status and what it takes (FULLEXIT-2 to FULLEXIT-5). Any other amount in the
// words, which L1 would credit, has no witness; nor has a purse that keeps what has left.
func TestFullExitIsComputed(t *testing.T) {
	change := func(f func(o *op.FullExit)) op.FullExit { o := fullExit(); f(&o); return o }
	money := func(token int, b record.Balance) func(*state.State) {
		return put(alice, edited(purseOf("alice", 0, 7), func(p *record.Purse) { p.Balances[token] = b }))
	}
	for name, c := range map[string]struct {
		o      op.FullExit
		passes bool
		takes  amount.Amount
		world  func(*state.State)
	}{
		"of what there is":        {o: fullExit(), passes: true, takes: must(record.PurseOf(world().Get(alice))).Balances[1].Available},
		"of the other token":      {o: change(func(o *op.FullExit) { o.Token = 0 }), passes: true, takes: must(record.PurseOf(world().Get(alice))).Balances[0].Available},
		"of nothing":              {o: fullExit(), passes: true, world: money(1, record.Balance{})},
		"of one unit":             {o: fullExit(), passes: true, takes: amount.From(1), world: money(1, record.Balance{Available: amount.From(1)})},
		"of the most there is":    {o: fullExit(), passes: true, takes: amount.Max(), world: money(1, record.Balance{Available: amount.Max(), Locked: amount.Max()})},
		"of what is locked alone": {o: fullExit(), passes: true, world: money(1, record.Balance{Locked: amount.From(5)})},
		"of series 1": {
			o: change(func(o *op.FullExit) { o.Purse, o.Owner, o.Token = carol, common.BytesToAddress([]byte("carol")), 2 }), passes: true,
			takes: must(record.PurseOf(world().Get(carol))).Balances[0].Available,
		},
		"of a purse that is worn": {o: change(func(o *op.FullExit) { o.Purse = tired }), passes: true, takes: must(record.PurseOf(world().Get(tired))).Balances[1].Available},
		"of a fee purse": {
			o: change(func(o *op.FullExit) { o.Purse, o.Owner, o.Token = feePurse1, common.BytesToAddress([]byte("fees")), 2 }), passes: true,
			takes: must(record.PurseOf(world().Get(feePurse1))).Balances[0].Available,
		},
		"of another series":        {o: change(func(o *op.FullExit) { o.Token = 2 })},
		"of another series, slot":  {o: change(func(o *op.FullExit) { o.Token = 3 })},
		"of another's purse":       {o: change(func(o *op.FullExit) { o.Purse = bob })},
		"by another":               {o: change(func(o *op.FullExit) { o.Owner = common.BytesToAddress([]byte("bob")) })},
		"by nobody":                {o: change(func(o *op.FullExit) { o.Owner = common.Address{} })},
		"of a free record":         {o: change(func(o *op.FullExit) { o.Purse = free })},
		"of a free record, nobody": {o: change(func(o *op.FullExit) { o.Purse, o.Owner = free, common.Address{} })},
		"of Params":                {o: change(func(o *op.FullExit) { o.Purse, o.Owner = 0, ownerOf(world().Get(0)) })},
		"of a policy":              {o: change(func(o *op.FullExit) { o.Purse, o.Owner = policy, ownerOf(world().Get(policy)) })},
		"of a listing":             {o: change(func(o *op.FullExit) { o.Purse, o.Owner = listing, ownerOf(world().Get(listing)) })},
		"of a booking":             {o: change(func(o *op.FullExit) { o.Purse, o.Owner = booking, ownerOf(world().Get(booking)) })},
		"of terms":                 {o: change(func(o *op.FullExit) { o.Purse, o.Owner = disputed+1, ownerOf(world().Get(disputed+1)) })},
		"of what is no kind":       {o: fullExit(), world: func(s *state.State) { c := s.Get(alice); one := element(1); c[0].Sub(&c[0], &one); s.Set(alice, c) }},
	} {
		computes(t, "full exit "+name, exiting{c.o, c.takes}, c.passes, c.world)
		s := world()
		if c.world != nil {
			c.world(s)
		}
		one, rest := amount.From(1), amount.Amount{}
		if less, err := c.takes.Sub(one); err == nil {
			rest = less
		}
		for _, lie := range []amount.Amount{{}, one, rest, amount.Max(), amount.From(2_000_001)} {
			if lie == c.takes {
				continue
			}
			for _, status := range []bool{false, true} {
				if claim(s, context(), claimed{exiting{c.o, lie}, status}).bothWays(t, "full exit "+name) {
					t.Errorf("full exit %s: have %s units with status %v, want %s", name, lie, status, c.takes)
				}
			}
		}
	}
	// Twice in a batch: the second finds nothing, and what comes in between leaves with the third.
	for lie, rows := range map[string][]claimed{
		"twice the same money":   {leaving(fullExit(), 2_000_000), leaving(fullExit(), 2_000_000)},
		"nothing, then all":      {leaving(fullExit(), 0), leaving(fullExit(), 2_000_000)},
		"all, then void":         {leaving(fullExit(), 2_000_000), bounced(exiting{FullExit: fullExit()})},
		"and a payment after it": append([]claimed{leaving(fullExit(), 2_000_000)}, row(transfer())),
	} {
		if claim(world(), context(), rows...).bothWays(t, lie) {
			t.Errorf("full exit of %s: have a witness, want none", lie)
		}
	}
	if !claim(world(), context(), leaving(fullExit(), 2_000_000), leaving(fullExit(), 0), row(bobPays())).bothWays(t, "all, then nothing") {
		t.Error("full exit of all, then nothing: have no witness, want one")
	}
}

// A demand follows from bits that hints give. Who passes one that is not met, and has the
// hint answer so that it holds, is refused by what the answer must satisfy.
func TestForgedDemand(t *testing.T) {
	for name, c := range map[string]struct {
		hint string
		at   func(in []*big.Int) bool
		lie  func(out []*big.Int)
	}{
		"not yet due":      {"atLeast", func(in []*big.Int) bool { return in[0].Int64() == now && in[1].Int64() == now }, func(out []*big.Int) { out[0].SetInt64(0) }},
		"in another state": {"atLeast", func(in []*big.Int) bool { return in[0].Int64() == int64(record.LastLive) }, func(out []*big.Int) { out[0].SetInt64(0) }},
		"a later deadline": {"split", func(in []*big.Int) bool {
			return len(in) == 4 && in[1].Int64() == 80 && in[2].Int64() == layout.TimeBits && in[0].Sign() > 0
		}, func(out []*big.Int) { out[1].Add(out[1], big.NewInt(1)) }},
		"another serial": {"split", func(in []*big.Int) bool {
			return len(in) == 9 && in[2].Int64() == layout.SerialBits && in[0].Sign() > 0
		}, func(out []*big.Int) { out[1].Add(out[1], big.NewInt(1)) }},
		"a state that ended": {"split", func(in []*big.Int) bool { return len(in) == 9 && in[3].Int64() == layout.StateBits && in[0].Sign() > 0 }, func(out []*big.Int) { out[2].SetInt64(int64(record.Released)) }},
	} {
		for _, h := range gadget.Hints() {
			if hintName(h) != c.hint {
				continue
			}
			a := claim(world(), context(), passed(op.Force{Booking: lapsed, Caller: common.Address{4}, BookingSerial: lapsedSerial}))
			a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(h): func(mod *big.Int, in, out []*big.Int) error {
				if err := h(mod, in, out); err != nil {
					return err
				}
				if c.at(in) {
					c.lie(out)
				}
				return nil
			}}
			a.derive()
			a.mustRefuse(t, "demand by a hint: "+name)
		}
	}
}
