package stf_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// What is forced from L1: demands, and the rulings of arbiters.

// met takes a demand, and checks that it changes nothing and says so.
func met(t *testing.T, w *stftest.World, o op.Force) {
	t.Helper()
	b := w.Begin()
	cells := slices.Clone(w.State.Cells())
	if applied, err := b.Take(o); !applied || err != nil {
		t.Fatalf("have %t, %v, want a demand that is met", applied, err)
	}
	if b.Last().Void != nil || !slices.Equal(cells, w.State.Cells()) {
		t.Errorf("have void by %v, or another state", b.Last().Void)
	}
	if parsed, status, err := op.Parse(op.LaneS, b.Last().Words); !status || err != nil || parsed != op.Operation(o) {
		t.Errorf("have %+v with status %t, %v, want the demand with status 1", parsed, status, err)
	}
	trace := w.Seal(b)
	if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
		t.Error(err)
	}
	if len(trace.Effects) != 0 || trace.Header.QueueCount != 1 {
		t.Errorf("have effects %v and %d entries, want none and 1", trace.Effects, trace.Header.QueueCount)
	}
}

// refused takes a demand that is not met yet.
func refused(t *testing.T, w *stftest.World, o op.Force) {
	t.Helper()
	b := w.Begin()
	cells := slices.Clone(w.State.Cells())
	if _, err := b.Take(o); stftest.Rule(err) != "FORCE-2" || !slices.Equal(cells, w.State.Cells()) {
		t.Errorf("have %v, want FORCE-2 and the same state", err)
	}
	w.Seal(b)
}

// A demand is passed over until the second of the deadline. Then no batch takes it before a
// crank has run, and one crank is enough, whatever the booking is in.
func TestForceWaitsForACrank(t *testing.T) {
	for name, prepare := range live {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			prepare(w)
			i := lastBooking(w)
			w.Now = w.BookingAt(i).Deadline - 1
			met(t, w, w.Force(i))
			refused(t, w, w.Force(i)) // the next batch is a second later
			refused(t, w, w.Force(i))
			w.Run(w.Crank(i, w.Operator.For(dollar)))
			met(t, w, w.Force(i))
		})
	}
}

// The deadline counts, not the time from which on a crank may go.
func TestForceBeforeTheDeadline(t *testing.T) {
	for name, c := range map[string]func(w *stftest.World){
		"a guest who did not come": func(w *stftest.World) { w.Now = w.DueAt(booked(w, 10, 3)) },
		"an award":                 awarded,
	} {
		w := stftest.New(t, batch.Tiny)
		c(w)
		i := lastBooking(w)
		if w.Now < w.DueAt(i) {
			t.Fatalf("%s: a crank may not go yet", name)
		}
		met(t, w, w.Force(i))
	}
}

// Every end meets a demand, however late it is, and so does whatever is no booking of
// that serial.
func TestForceOfWhatHasEnded(t *testing.T) {
	for name, end := range map[string]func(w *stftest.World){
		"released":           func(w *stftest.World) { withoutDeposit(w); w.Run(release(w, lastBooking(w))) },
		"released when due":  func(w *stftest.World) { checkedIn(w); w.Drain() },
		"no-show":            func(w *stftest.World) { booked(w, 10, 3); w.Drain() },
		"cancelled by guest": func(w *stftest.World) { w.Run(w.Cancel(booked(w, 10, 3))) },
		"cancelled by host":  func(w *stftest.World) { w.Run(w.CancelByHost(booked(w, 10, 3))) },
		"declined":           func(w *stftest.World) { requested(w); w.Run(w.Decline(lastBooking(w))) },
		"expired":            func(w *stftest.World) { held(w); w.Drain() },
		"split":              func(w *stftest.World) { disputed(w); w.Run(propose(w, lastBooking(w)), accept(w, lastBooking(w))) },
		"ruled":              func(w *stftest.World) { disputed(w); w.Run(ruling(w, lastBooking(w))) },
		"ruled by an award":  func(w *stftest.World) { awarded(w); w.Run(awardDue(w, lastBooking(w))) },
		"timed out":          func(w *stftest.World) { disputed(w); w.Drain() },
		"awarded after it":   func(w *stftest.World) { disputed(w); i := lastBooking(w); w.Drain(); w.Run(w.Award(i, amount.From(1))) },
		"at the end of time": func(w *stftest.World) { checkedIn(w); w.Drain(); w.Now = 1<<40 - 2 },
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			end(w)
			i := lastBooking(w)
			if w.BookingAt(i).State.Live() {
				t.Fatalf("the booking is %s", w.BookingAt(i).State)
			}
			w.Now = max(w.Now, w.BookingAt(i).Deadline)
			met(t, w, w.Force(i))
		})
	}
	w := stftest.New(t, batch.Tiny)
	disputed(w)
	i := lastBooking(w)
	w.Now = w.BookingAt(i).Deadline
	for name, o := range map[string]op.Force{
		"a serial before": {Booking: i, BookingSerial: w.BookingAt(i).Serial - 1},
		"a serial after":  {Booking: i, BookingSerial: w.BookingAt(i).Serial + 1},
		"serial 0":        {Booking: i},
		"its terms":       {Booking: i + 1, BookingSerial: w.BookingAt(i).Serial},
		"Params":          {Booking: record.ParamsIndex, BookingSerial: w.BookingAt(i).Serial},
		"a purse":         {Booking: w.Guest.For(dollar)},
		"a policy":        {Booking: w.Policy, BookingSerial: w.PolicyAt(w.Policy).Serial},
		"a listing":       {Booking: w.Listing, BookingSerial: w.ListingAt(w.Listing).Serial},
		"a calendar":      {Booking: w.Calendar, BookingSerial: w.CalendarAt(w.Calendar).ListingSerial},
		"a free record":   {Booking: w.Free()},
		"the last record": {Booking: w.State.Records() - 1, BookingSerial: 1<<56 - 1},
	} {
		t.Run(name, func(t *testing.T) { met(t, w, o) })
	}
}

// An award writes the terms and nothing else, in place of what stood there. It counts also
// after the deadline.
func TestAward(t *testing.T) {
	for name, c := range map[string]struct {
		prepare func(w *stftest.World)
		amount  amount.Amount
	}{
		"in a dispute":         {disputed, amount.From(2_000)},
		"of nothing":           {disputed, amount.Amount{}},
		"of all that there is": {disputed, amount.Max()},
		"after the deadline":   {func(w *stftest.World) { disputed(w); atDeadline(w); w.Now += stftest.Day }, amount.From(2_000)},
		"after another":        {awarded, amount.From(1_000)},
		"the same again":       {awarded, amount.From(2_000)},
		"with a claim":         {func(w *stftest.World) { checkedIn(w); w.Run(claim(w, lastBooking(w)), dispute(w, lastBooking(w))) }, amount.From(2_000)},
		"where a split is proposed": {func(w *stftest.World) {
			disputed(w)
			p := propose(w, lastBooking(w))
			p.Signer = w.Host.For(dollar)
			w.Run(p)
		}, amount.From(2_000)},
		"of a booking that was ruled": {func(w *stftest.World) { disputed(w); w.Run(ruling(w, lastBooking(w))) }, amount.From(1)},
		"of one that timed out":       {func(w *stftest.World) { disputed(w); w.Drain() }, amount.From(1)},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			c.prepare(w)
			i := lastBooking(w)
			want := w.TermsAt(i)
			want.Proposal = record.Proposal{Kind: record.Awarded, Amount: c.amount}
			trace := expect(t, w, apply(w, w.Award(i, c.amount)))
			if have := w.TermsAt(i); have != want {
				t.Errorf("have %+v, want %+v", have, want)
			}
			// A crank may go at once, unless it is too late for any.
			due := w.BookingAt(i).Start
			if !w.BookingAt(i).State.Live() {
				due = 0
			}
			if have := w.DueAt(i); have != due {
				t.Errorf("have it due at %d, want %d", have, due)
			}
			for _, r := range trace.Touched {
				if r.Old != r.New && r.Index != i+1 && r.Index != record.ParamsIndex {
					t.Errorf("record %d changed", r.Index)
				}
			}
			if _, status, err := op.Parse(op.LaneS, trace.Rows[op.LaneS][0].Words); !status || err != nil || len(trace.Effects) != 0 {
				t.Errorf("have status %t, %v and effects %v, want 1 and none", status, err, trace.Effects)
			}
			if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
				t.Error(err)
			}
			w.Drain()
		})
	}
}

// Terms are disputed for good once a dispute was opened, which ends what was proposed.
func TestDisputeMarksTheTerms(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	checkedIn(w)
	i := lastBooking(w)
	o := changeOf(w, i)
	o.FirstUnit, o.Units = 10, 4
	w.Run(o)
	want := w.TermsAt(i)
	if want.Proposal.Kind != record.ModifyProposal || want.Disputed {
		t.Fatalf("have %+v, want a change that is proposed", want)
	}
	w.Run(dispute(w, i))
	want.Proposal, want.Disputed = record.Proposal{}, true
	if have := w.TermsAt(i); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	for _, run := range []op.Operation{propose(w, i), w.Award(i, amount.From(1)), ruling(w, i)} {
		w.Run(run)
		if have := w.TermsAt(i); !have.Disputed || have.Arbiter != w.Stranger.For(dollar) || have.Token != dollar {
			t.Errorf("after %s: have %+v", run.Kind(), have)
		}
	}
}

// Who gets what of an award: the arbiter what he has earned and the reserve, whoever sends
// the row, and an award of more than there is gives all that there is.
func TestAwardDue(t *testing.T) {
	const most = price + deposit + bond - 133 // the arbiter's fee is 2.5 % of the price, 133.275
	claimed := func(w *stftest.World) {
		checkedIn(w)
		w.Run(claim(w, lastBooking(w)), dispute(w, lastBooking(w))) // 700, of which he gets 17.5
	}
	for name, c := range map[string]struct {
		prepare       func(w *stftest.World)
		award         amount.Amount
		guest, earned int64
	}{
		"nothing":              {disputed, amount.Amount{}, 0, 133},
		"some":                 {disputed, amount.From(2_000), 2_000, 133},
		"one less than all":    {disputed, amount.From(most - 1), most - 1, 133},
		"all and the bond":     {disputed, amount.From(most), most, 133},
		"more than there is":   {disputed, amount.From(most + 1), most, 133},
		"the most that can be": {disputed, amount.Max(), most, 133},
		"with a claim":         {claimed, amount.Max(), most - 17, 150},
	} {
		for when, at := range map[string]func(w *stftest.World){"at once": func(*stftest.World) {}, "late": func(w *stftest.World) { atDeadline(w); w.Now += stftest.Day }} {
			t.Run(name+" "+when, func(t *testing.T) {
				w := stftest.New(t, batch.Tiny)
				c.prepare(w)
				i := lastBooking(w)
				w.Run(w.Award(i, c.award))
				at(w)
				guest, host, arbiter, operator := w.Guest.For(dollar), w.Host.For(dollar), w.Stranger.For(dollar), w.Operator.For(dollar)
				o := awardDue(w, i)
				o.Amount = amount.From(uint64(c.guest))
				trace := expect(t, w, apply(w, o), change{guest, dollar, c.guest}, change{host, dollar, price + deposit + bond - c.earned - c.guest},
					change{arbiter, dollar, c.earned + reserve}, change{operator, dollar, fee})
				if b, terms := w.BookingAt(i), w.TermsAt(i); b.State != record.Ruled || terms.Proposal != (record.Proposal{}) || w.DueAt(i) != 0 {
					t.Errorf("have %+v and %+v", b, terms)
				}
				if have := w.PurseAt(host).Balances[1].Locked; !have.IsZero() {
					t.Errorf("have %s locked, want 0", have)
				}
				if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

// Parts that were released are in the bond, which an award reaches, or are the host's.
func TestAwardAfterAPart(t *testing.T) {
	for name, c := range map[string]struct {
		flags uint8
		kept  int64
	}{"": {0, 0}, "final": {record.FlagFinalParts, stftest.Price}} {
		w := stftest.New(t, batch.Tiny)
		atStart(w)
		editTerms(w, func(t *record.BookingTerms) { t.Flags = c.flags })
		i := lastBooking(w)
		w.Run(releasePart(w, i), dispute(w, i))
		const earned = (price - stftest.Price) * 250 / 10_000 // 88 of 88.85
		all := price + deposit + bond - c.kept - earned
		w.Run(w.Award(i, amount.Max()))
		o := awardDue(w, i)
		o.Amount = amount.From(uint64(all))
		t.Run(name, func(t *testing.T) {
			expect(t, w, apply(w, o), change{w.Guest.For(dollar), dollar, all}, change{w.Stranger.For(dollar), dollar, earned + reserve}, change{w.Operator.For(dollar), dollar, fee})
		})
	}
}

// The arbiter may rule again, on L1 or with his key: the last word counts. Both may be in
// the batch that carries it out.
func TestTheLastAwardCounts(t *testing.T) {
	for name, c := range map[string]struct {
		rows  func(w *stftest.World, i uint32) []op.Operation
		guest int64
		paid  int64 // to the arbiter
	}{
		"another award": {func(w *stftest.World, i uint32) []op.Operation {
			return []op.Operation{w.Award(i, amount.From(1_000)), w.Award(i, amount.From(2_000)), awardDue(w, i)}
		}, 2_000, 133 + reserve},
		"a ruling": {func(w *stftest.World, i uint32) []op.Operation {
			return []op.Operation{w.Award(i, amount.From(1_000)), ruling(w, i)}
		}, 2_000 + reserve, 133 - 2},
		"in place of a split": {func(w *stftest.World, i uint32) []op.Operation {
			return []op.Operation{propose(w, i), w.Award(i, amount.From(2_000)), awardDue(w, i)}
		}, 2_000 - 2, 133 + reserve}, // the guest proposed it
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			disputed(w)
			i := lastBooking(w)
			had := w.Balance(w.Guest.For(dollar), dollar)
			arbiter := w.Balance(w.Stranger.For(dollar), dollar)
			w.Run(c.rows(w, i)...)
			for purse, want := range map[uint32]amount.Amount{w.Guest.For(dollar): plus(had, c.guest), w.Stranger.For(dollar): plus(arbiter, c.paid)} {
				if have := w.Balance(purse, dollar); have != want {
					t.Errorf("purse %d: have %s, want %s", purse, have, want)
				}
			}
			if have := w.BookingAt(i).State; have != record.Ruled {
				t.Errorf("have state %s, want %s", have, record.Ruled)
			}
		})
	}
}

func plus(a amount.Amount, units int64) amount.Amount {
	return amount.From(a.Int().Uint64() + uint64(units))
}

// Where the arbiter is a party, his award stands for nothing: it ends what was proposed, as
// any row of his would, and the dispute goes on as if he were silent.
func TestAwardOfAParty(t *testing.T) {
	for name, party := range map[string]func(w *stftest.World) stftest.Person{
		"guest": func(w *stftest.World) stftest.Person { return w.Guest },
		"host":  func(w *stftest.World) stftest.Person { return w.Host },
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			arbiterIs(w, party(w).For(dollar))
			awarded(w)
			i := lastBooking(w)
			if w.TermsAt(i).Proposal.Kind != record.Awarded || w.DueAt(i) != w.BookingAt(i).Deadline {
				t.Errorf("have %+v, due at %d, want an award, due at the deadline", w.TermsAt(i), w.DueAt(i))
			}
			w.Run(propose(w, i)) // nothing stands in its way
			w.Run(w.Award(i, amount.From(1)))
			w.Now = w.BookingAt(i).Deadline
			const half = price / 2
			expect(t, w, apply(w, timeout(w, i)), change{w.Guest.For(dollar), dollar, half + deposit}, change{w.Host.For(dollar), dollar, price - half + bond},
				change{w.Stranger.For(dollar), dollar, reserve}, change{w.Operator.For(dollar), dollar, fee})
		})
	}
}

// A guest who makes the arbiter a party by giving him the booking has given it away.
func TestBookingGivenToTheArbiter(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	i := booked(w, 10, 3)
	w.Run(handOver(w, i))
	w.Now = w.BookingAt(i).Start
	o := dispute(w, i)
	o.Signer = w.Host.For(dollar)
	w.Run(o, w.Award(i, amount.Max()))
	if _, stands := w.BookingAt(i).Award(w.TermsAt(i)); stands {
		t.Error("the award of the guest stands")
	}
	w.Now = w.BookingAt(i).Deadline
	expect(t, w, apply(w, w.Crank(i, w.Guest.For(dollar))), change{w.Stranger.For(dollar), dollar, price/2 + deposit}, change{w.Host.For(dollar), dollar, price - price/2 + bond},
		change{w.Guest.For(dollar), dollar, reserve}, change{w.Operator.For(dollar), dollar, fee})
}

// Two slots of the row may have one record: the arbiter's may be the payout purse, which is
// not the host's own, or a fee purse.
func TestAwardToOnePurseTwice(t *testing.T) {
	t.Run("payout", func(t *testing.T) {
		w := stftest.New(t, batch.Tiny)
		second := w.Free()
		w.Run(op.Deposit{Purse: second, Owner: w.Host.Owner, Token: dollar, Amount: amount.From(stftest.Funds), Key: w.Host.Key.Public})
		u := w.Update(w.Listing)
		u.Payout, u.Arbiter = second, second
		w.Run(u)
		awarded(w)
		i := lastBooking(w)
		expect(t, w, apply(w, w.AwardDue(i)), change{w.Guest.For(dollar), dollar, 2_000}, change{second, dollar, price + deposit + bond - 2_000 + reserve},
			change{w.Operator.For(dollar), dollar, fee})
		if have := w.PurseAt(second).Balances[1].Locked; !have.IsZero() {
			t.Errorf("have %s locked, want 0", have)
		}
	})
	t.Run("fees", func(t *testing.T) {
		w := stftest.New(t, batch.Tiny)
		arbiterIs(w, w.Operator.For(dollar))
		awarded(w)
		expect(t, w, apply(w, w.AwardDue(lastBooking(w))), change{w.Guest.For(dollar), dollar, 2_000}, change{w.Host.For(dollar), dollar, price + deposit + bond - 2_000 - 133},
			change{w.Operator.For(dollar), dollar, 133 + reserve + fee})
	})
}

// No party takes an award back: while it stands every row of the booking is refused, by
// whomever and whenever, but the arbiter's ruling before the deadline and the crank that
// carries the award out.
func TestNobodyTakesAnAwardBack(t *testing.T) {
	for when, at := range map[string]func(w *stftest.World){"before the deadline": func(*stftest.World) {}, "after": atDeadline} {
		for _, rows := range rowsByState {
			for name, row := range rows {
				for _, signer := range []string{"", "guest", "host", "arbiter", "operator"} {
					w := stftest.New(t, batch.Tiny)
					awarded(w)
					at(w)
					i := lastBooking(w)
					o := row.make(w, i)
					if s, ok := o.(op.Signer); ok && signer != "" {
						o = signedBy(s, map[string]uint32{
							"guest": w.Guest.For(dollar), "host": w.Host.For(dollar), "arbiter": w.Stranger.For(dollar), "operator": w.Operator.For(dollar),
						}[signer])
					}
					terms := w.TermsAt(i)
					b := w.Begin()
					err := w.Try(b, o)
					w.Seal(b)
					_, rules := o.(op.Ruling)
					rules = rules && (signer == "" || signer == "arbiter") && when != "after"
					_, carries := o.(op.AwardDue)
					switch {
					case rules || carries:
						if err != nil || w.BookingAt(i).State != record.Ruled {
							t.Errorf("%s by %q %s: have %v, want it applied", name, signer, when, err)
						}
					case err == nil || w.TermsAt(i) != terms:
						t.Errorf("%s by %q %s is applied while an award stands", name, signer, when)
					}
				}
			}
		}
	}
}

// signedBy is a row of a booking that another purse signs.
func signedBy(o op.Signer, signer uint32) op.Operation {
	v := reflect.New(reflect.TypeOf(o)).Elem()
	v.Set(reflect.ValueOf(o))
	v.FieldByName("Signer").SetUint(uint64(signer))
	return v.Interface().(op.Operation)
}

// Whoever the listing names as arbiter, and whoever tries to rule on L1, no dispute sticks:
// at the deadline one crank ends it, and then a demand is met.
func TestNoArbiterMakesADisputeStick(t *testing.T) {
	arbiters := map[string]func(w *stftest.World) uint32{
		"a stranger":     func(w *stftest.World) uint32 { return w.Stranger.For(dollar) },
		"the guest":      func(w *stftest.World) uint32 { return w.Guest.For(dollar) },
		"the host":       func(w *stftest.World) uint32 { return w.Host.For(dollar) },
		"a fee purse":    func(w *stftest.World) uint32 { return w.Operator.For(dollar) },
		"other series":   func(w *stftest.World) uint32 { return w.Stranger.For(stftest.Stoa) },
		"other fees":     func(w *stftest.World) uint32 { return w.Operator.For(stftest.Stoa) },
		"Params":         func(*stftest.World) uint32 { return record.ParamsIndex },
		"a policy":       func(w *stftest.World) uint32 { return w.Policy },
		"the listing":    func(w *stftest.World) uint32 { return w.Listing },
		"a free record":  func(w *stftest.World) uint32 { return w.State.Records() - 1 },
		"past the state": func(*stftest.World) uint32 { return 1<<22 - 1 },
	}
	for name, arbiter := range arbiters {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			arbiterIs(w, arbiter(w))
			disputed(w)
			i := lastBooking(w)
			for _, purse := range []uint32{arbiter(w), w.Guest.For(dollar), w.Host.For(dollar), w.Stranger.For(dollar)} {
				if purse >= w.State.Records() {
					continue // L1 refuses it
				}
				for _, who := range w.People() {
					o := w.Award(i, amount.Max())
					o.Purse, o.Owner = purse, who.Owner
					w.Run(o)
				}
			}
			w.Now = w.BookingAt(i).Deadline
			refused(t, w, w.Force(i))
			w.Run(w.Crank(i, w.Guest.For(dollar)))
			met(t, w, w.Force(i))
		})
	}
}
