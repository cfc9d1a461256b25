package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

const dayLength = 24 * time.Hour

// span reads a length of time in whole seconds: 14d, 36h, 90m.
func span(flag, text string, most uint64) (uint32, error) {
	length, err := time.ParseDuration(text)
	if days, ok := strings.CutSuffix(text, "d"); ok {
		if length, err = time.ParseDuration(days + "h"); err == nil && length > math.MaxInt64/24 {
			err = errors.New("too long")
		}
		length *= 24
	}
	if err != nil || length < 0 || length%time.Second != 0 || uint64(length/time.Second) > most {
		return 0, fmt.Errorf("write --%s in whole seconds up to %d, as in 14d, 36h or 90s: have %q", flag, most, text)
	}
	return uint32(length / time.Second), nil
}

// showSpan writes what span reads.
func showSpan(seconds uint32) string {
	length := time.Duration(seconds) * time.Second
	switch {
	case length > 0 && length%dayLength == 0:
		return fmt.Sprintf("%dd", length/dayLength)
	case length > 0 && length%time.Hour == 0:
		return fmt.Sprintf("%dh", length/time.Hour)
	case length > 0 && length%time.Minute == 0:
		return fmt.Sprintf("%dm", length/time.Minute)
	}
	return fmt.Sprintf("%ds", seconds)
}

// share reads a percentage in basis points.
func share(text string) (uint16, error) {
	bps, err := money.Parse(strings.TrimSuffix(text, "%"), 2)
	if err != nil || bps.Cmp(amount.From(10_000)) > 0 {
		return 0, fmt.Errorf("write a percentage up to 100 with two decimals at most: have %q", text)
	}
	return uint16(bps.Int().Uint64()), nil
}

func showShare(bps uint16) string {
	return strings.TrimSuffix(money.Format(amount.From(uint64(bps)).Int(), 2), ".00") + "%"
}

func walletPolicyCommand() *cli.Command {
	p := flagsOf("wallet-policy")
	return &cli.Command{
		Name:  "policy",
		Usage: "publish the terms that listings can name: refunds, times, shares",
		Flags: append([]cli.Flag{
			&cli.StringSliceFlag{Name: "refund", Usage: "`BEFORE=PERCENT`: what a guest gets back who cancels that long before the start, as in 14d=100; up to four, the longest first", EnvVars: p.env("refund")},
			p.text("release-delay", "2d", "time from the end of a stay until it is paid out"),
			p.text("answer-window", "", "time that the guest has to answer a claim of the deposit, up to the release delay; empty: half of that"),
			p.text("check-in-grace", "", "time from the start until a guest who did not come is a no-show; empty: half of the release delay"),
			p.text("ruling-window", "7d", "time that the arbiter has at least; a day or more"),
			p.text("no-show", "100", "percentage of the price that the host gets if the guest does not come"),
			p.text("bond", "0", "percentage of the price that the host locks for each booking"),
			p.text("default-split", "50", "percentage of what is disputed that the guest gets if the arbiter does not rule"),
			p.text("arbiter-fee", "5", "percentage of what is disputed that the arbiter gets for a ruling"),
			p.text("request-window", "2d", "time that the host has to accept a request, until the start at most; 0: none is taken"),
			p.text("hold-window", "0", "time for which a guest can hold units before he pays, as in 15m; 0: nothing is held"),
			p.yes("parts-final", "let the host spend released parts at once; otherwise they stay locked until the booking ends"),
			p.token(),
		}, p.signed()...),
		Action: walletAction(nil, func(s *session) error {
			t, err := s.token()
			if err != nil {
				return err
			}
			terms, err := s.terms()
			if err != nil {
				return err
			}
			offers, err := s.offers()
			if err != nil {
				return err
			}
			o, err := s.options(t.ID)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, err := w.PolicySet(s.Context.Context, t.ID, terms, offers, o)
			return s.ordered(done, err, nil, "published  a policy: "+showTerms(terms)+"\n           takes "+showOffers(offers))
		}),
	}
}

// terms are those that the flags of `wallet policy` describe.
func (s *session) terms() (t record.Terms, err error) {
	tiers := s.StringSlice("refund")
	if len(tiers) > len(t.Tiers) {
		return t, fmt.Errorf("give at most %d refunds: have %d", len(t.Tiers), len(tiers))
	}
	for i, tier := range tiers {
		before, percent, _ := strings.Cut(tier, "=")
		if t.Tiers[i].Before, err = span("refund", before, math.MaxUint32); err != nil {
			return t, err
		}
		if t.Tiers[i].Refund, err = share(percent); err != nil {
			return t, err
		}
	}
	for _, f := range []struct {
		flag string
		to   *uint32
	}{{"release-delay", &t.ReleaseDelay}, {"answer-window", &t.AnswerWindow}, {"check-in-grace", &t.CheckInGrace}, {"ruling-window", &t.RulingWindow}} {
		if s.String(f.flag) == "" { // together at most the delay, so that BOOK-18 holds for every stay
			*f.to = t.ReleaseDelay / 2
		} else if *f.to, err = span(f.flag, s.String(f.flag), math.MaxUint32); err != nil {
			return t, err
		}
	}
	for _, f := range []struct {
		flag string
		to   *uint16
	}{{"no-show", &t.NoShow}, {"bond", &t.HostCancel}, {"default-split", &t.DefaultSplit}, {"arbiter-fee", &t.ArbiterFee}} {
		if *f.to, err = share(s.String(f.flag)); err != nil {
			return t, fmt.Errorf("--%s: %w", f.flag, err)
		}
	}
	if s.Bool("parts-final") {
		t.Flags = record.FlagFinalParts
	}
	return t, nil
}

// offers are how long offers stand under the policy that the flags describe.
func (s *session) offers() (o record.Offers, err error) {
	const most = 1<<layout.OfferBits - 1
	if o.RequestWindow, err = span("request-window", s.String("request-window"), most); err != nil {
		return o, err
	}
	o.HoldWindow, err = span("hold-window", s.String("hold-window"), most)
	return o, err
}

func showOffers(o record.Offers) string {
	show := func(what string, window uint32) string {
		if window == 0 {
			return "no " + what
		}
		return what + " for " + showSpan(window)
	}
	return show("requests", o.RequestWindow) + ", " + show("holds", o.HoldWindow)
}

func showTerms(t record.Terms) string {
	var refunds []string
	for _, tier := range t.Tiers {
		if tier.Refund > 0 {
			refunds = append(refunds, fmt.Sprintf("%s back until %s before", showShare(tier.Refund), showSpan(tier.Before)))
		}
	}
	if refunds == nil {
		refunds = []string{"nothing back"}
	}
	parts := "locked until the end"
	if t.Flags&record.FlagFinalParts != 0 {
		parts = "final"
	}
	return fmt.Sprintf("%s; paid out %s after the end\n           no-show after %s costs %s; bond %s; released parts %s\n           claims are answered within %s; the arbiter rules within %s for %s, else the guest gets %s",
		strings.Join(refunds, ", "), showSpan(t.ReleaseDelay), showSpan(t.CheckInGrace), showShare(t.NoShow), showShare(t.HostCancel), parts,
		showSpan(t.AnswerWindow), showSpan(t.RulingWindow), showShare(t.ArbiterFee), showShare(t.DefaultSplit))
}

func walletListCommand() *cli.Command {
	p := flagsOf("wallet-list")
	return &cli.Command{
		Name:      "list",
		Usage:     "list something to be booked by the unit of time, or change a listing",
		ArgsUsage: "[LISTING]",
		Flags: append([]cli.Flag{
			p.text("policy", "", "refund policy as RECORD/SERIAL, from `stoa wallet policy`"),
			p.text("price", "", "price of a unit"),
			p.text("unit", "1d", "length of a unit; fixed for ever"),
			p.text("origin", "", "date or time of the first unit; fixed for ever; empty: the next midnight in UTC"),
			p.number("min", 1, "units of the shortest booking"),
			p.number("max", 30, "units of the longest booking"),
			p.number("capacity", 1, fmt.Sprintf("bookings that each unit takes, %d at most; fixed for ever", record.MaxSpare+1)),
			p.number("payout", 0, "purse that is paid and holds the bonds; 0: the one that signs"),
			p.text("deposit", "0", "deposit of a booking, which the guest gets back"),
			p.number("arbiter", 0, "purse that rules on disputes; 0: nobody, the default split holds"),
			&cli.BoolFlag{Name: "instant", Value: true, Usage: "let guests book and hold without asking; --instant=false takes requests alone, which you accept or decline", EnvVars: p.env("instant")},
			p.yes("transferable", "let guests give their bookings to others before the start"),
			p.text("metadata", "", "hash of the description, 0x and at most 62 hex digits"),
			p.yes("closed", "take no bookings; --closed=false takes them again"),
			p.token(),
		}, p.signed()...),
		Action: walletAction([]string{"[LISTING]"}, func(s *session) error {
			l, changes, err := s.listingSet()
			if err != nil {
				return err
			}
			o, err := s.options(l.Token)
			if err != nil {
				return err
			}
			if changes && o.Purse == 0 {
				o.Purse = l.Signer
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, err := w.ListingSet(s.Context.Context, l, o)
			what := fmt.Sprintf("listed     at %s a unit of %s, from %s on", s.showAmount(l.Token, l.Price), showSpan(l.UnitSeconds), stay.Time(l.Origin))
			if changes {
				what = fmt.Sprintf("changed    listing %d/%d: %s a unit", l.Record, l.Serial, s.showAmount(l.Token, l.Price))
			} else if err == nil {
				what += "; open it with `stoa wallet calendar`"
			}
			return s.ordered(done, err, nil, what)
		}),
	}
}

// listingSet is the operation that the flags of `wallet list` describe. Of a listing
// that is changed, flags that are not given keep what is there.
func (s *session) listingSet() (l op.ListingSet, changes bool, err error) {
	if changes = s.Args().Present(); changes {
		ref, err := wallet.ParseRef(s.Args().First())
		if err != nil {
			return l, changes, err
		}
		view, err := s.sequencer.Listing(s.Context.Context, ref)
		if err != nil {
			return l, changes, err
		}
		now := view.Listing
		l = op.ListingSet{
			Signer: now.Host, Record: now.Record, Serial: now.Serial, Policy: now.Policy, PolicySerial: now.PolicySerial, Payout: now.Payout, Token: now.Token,
			Price: now.Price, Origin: now.Origin, UnitSeconds: now.UnitSeconds, MinUnits: now.MinUnits, MaxUnits: now.MaxUnits, Spare: now.Spare(),
		}
		l.Metadata.SetBytes(now.Metadata[:])
		l.Deposit, l.Arbiter = now.Deposit, now.Arbiter
		if now.Bookable {
			l.Flags |= record.FlagBookable
		}
		if now.Transferable {
			l.Flags |= record.FlagTransferable
		}
		if now.Instant {
			l.Flags |= record.FlagInstant
		}
		for _, fixed := range []string{"unit", "origin", "capacity", "token"} {
			if s.IsSet(fixed) {
				return l, changes, fmt.Errorf("leave out --%s: it is fixed for ever", fixed)
			}
		}
	} else {
		for _, needed := range []string{"policy", "price"} {
			if s.String(needed) == "" {
				return l, changes, fmt.Errorf("give --%s: a listing needs one", needed)
			}
		}
		t, err := s.token()
		if err != nil {
			return l, changes, err
		}
		l.Token, l.Origin = t.ID, s.info.Time-s.info.Time%86_400+86_400
		if l.UnitSeconds, err = span("unit", s.String("unit"), 1<<24-1); err != nil {
			return l, changes, err
		}
		if text := s.String("origin"); text != "" {
			if l.Origin, err = (stay.Grid{UnitSeconds: 1}).Boundary(text); err != nil {
				return l, changes, err
			}
		}
		capacity := s.Uint64("capacity")
		if capacity < 1 || capacity > record.MaxSpare+1 {
			return l, changes, fmt.Errorf("choose --capacity from 1 to %d bookings: have %d", record.MaxSpare+1, capacity)
		}
		l.Spare = record.Spare(capacity - 1)
	}
	given := func(flag string) bool { return !changes || s.IsSet(flag) }
	for _, f := range []struct {
		flag string
		bit  uint8
		set  bool
	}{{"closed", record.FlagBookable, !s.Bool("closed")}, {"transferable", record.FlagTransferable, s.Bool("transferable")}, {"instant", record.FlagInstant, s.Bool("instant")}} {
		if given(f.flag) {
			l.Flags &^= f.bit
			if f.set {
				l.Flags |= f.bit
			}
		}
	}
	if given("policy") {
		ref, err := wallet.ParseRef(s.String("policy"))
		if err != nil || ref.Record == 0 || ref.Serial == 0 {
			return l, changes, fmt.Errorf("write --policy as RECORD/SERIAL: have %q", s.String("policy"))
		}
		l.Policy, l.PolicySerial = ref.Record, ref.Serial
	}
	if given("price") {
		if l.Price, err = s.parse(l.Token, s.String("price")); err != nil {
			return l, changes, err
		}
	}
	if given("deposit") {
		if l.Deposit, err = s.parse(l.Token, s.String("deposit")); err != nil {
			return l, changes, err
		}
	}
	for _, f := range []struct {
		flag string
		to   *uint32
	}{{"payout", &l.Payout}, {"arbiter", &l.Arbiter}} {
		if given(f.flag) {
			if *f.to, err = s.index(f.flag); err != nil {
				return l, changes, err
			}
		}
	}
	for _, bound := range []struct {
		flag  string
		units *uint8
	}{{"min", &l.MinUnits}, {"max", &l.MaxUnits}} {
		if !given(bound.flag) {
			continue
		}
		n := s.Uint64(bound.flag)
		if most := l.Spare.Units(); n < 1 || n > uint64(most) {
			return l, changes, fmt.Errorf("choose --%s from 1 to %d units: have %d", bound.flag, most, n)
		}
		*bound.units = uint8(n)
	}
	if text := s.String("metadata"); given("metadata") && text != "" {
		hash, err := hexutil.Decode(text)
		if err != nil || len(hash) > layout.HashBits/8 {
			return l, changes, fmt.Errorf("write --metadata as 0x and at most %d hex digits: have %q", layout.HashBits/4, text)
		}
		l.Metadata = *new(fr.Element).SetBytes(hash)
	}
	return l, changes, nil
}

// listing reads the listing that the first operand names.
func (s *session) listing() (wire.ListingView, error) {
	ref, err := wallet.ParseRef(s.Args().First())
	if err != nil {
		return wire.ListingView{}, err
	}
	return s.sequencer.Listing(s.Context.Context, ref)
}

func walletCalendarCommand() *cli.Command {
	p := flagsOf("wallet-calendar")
	return &cli.Command{
		Name:      "calendar",
		Usage:     "open the next 240 units of a listing for bookings",
		ArgsUsage: "LISTING",
		Flags:     p.signed(),
		Action: walletAction([]string{"LISTING"}, func(s *session) error {
			view, err := s.listing()
			if err != nil {
				return err
			}
			l := view.Listing
			o, err := s.options(l.Token)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, err := w.CalendarOpen(s.Context.Context, l, o)
			if done != nil {
				done.Serial = 0 // a calendar has none
			}
			grid := stay.Of(l)
			return s.ordered(done, err, nil, fmt.Sprintf("opened     window %d of listing %d: %s to %s", l.Windows, l.Record, stay.Time(grid.Start(stay.Run{Window: l.Windows})), stay.Time(grid.WindowEnd(l.Windows))))
		}),
	}
}

// stayFlags say which units are meant.
func (p flagsOf) stay() []cli.Flag {
	return []cli.Flag{
		p.text("from", "", "date or time at which the stay begins"),
		p.text("to", "", "date or time at which it ends"),
		p.number("window", 0, "window of --first"),
		p.number("first", 0, "first unit of the window, instead of --from and --to"),
		p.number("units", 0, "number of units from --first on"),
	}
}

// run is the stay that the flags mean; ok says whether they mean one.
func (s *session) run(l wire.Listing) (r stay.Run, ok bool, err error) {
	from, to, units := s.String("from"), s.String("to"), s.Uint64("units")
	grid := stay.Of(l)
	switch {
	case from == "" && to == "" && units == 0:
		return r, false, nil
	case units != 0 && (from != "" || to != "") || (from == "") != (to == ""):
		return r, false, errors.New("give --from and --to, or --first and --units")
	case units != 0:
		first, window := s.Uint64("first"), s.Uint64("window")
		if most := uint64(grid.Spare.Units()); first >= most || units > most || window >= 1<<layout.WindowBits {
			return r, false, fmt.Errorf("choose a first unit below %d and no more units than that: have %d units from %d of window %d", most, units, first, window)
		}
		return stay.Run{Window: uint32(window), First: uint8(first), Units: uint8(units)}, true, nil
	}
	start, err := grid.Boundary(from)
	if err != nil {
		return r, false, err
	}
	end, err := grid.Boundary(to)
	if err != nil {
		return r, false, err
	}
	r, err = grid.Between(start, end)
	return r, err == nil, err
}

// listed is what `wallet listing` prints.
type listed struct {
	wire.ListingView
	Free  []freeRun     `json:"free"`
	Quote *wallet.Quote `json:"quote,omitempty"`
}

// freeRun is units that can be booked.
type freeRun struct {
	Window uint32 `json:"window,string"`
	wire.Run
	Start uint64 `json:"start,string"`
	End   uint64 `json:"end,string"`
}

func walletListingCommand() *cli.Command {
	p := flagsOf("wallet-listing")
	return &cli.Command{
		Name:      "listing",
		Usage:     "show a listing, what of it is free, and what a stay costs",
		ArgsUsage: "LISTING",
		Flags:     append(p.stay(), p.json()),
		Action: walletAction([]string{"LISTING"}, func(s *session) error {
			view, err := s.listing()
			if err != nil {
				return err
			}
			v := listed{ListingView: view, Free: []freeRun{}}
			grid := stay.Of(view.Listing)
			for _, c := range view.Calendars {
				for _, f := range stay.Free(view.Listing, c) {
					r := stay.Run{Window: c.Window, First: f.First, Units: f.Units}
					v.Free = append(v.Free, freeRun{c.Window, f, grid.Start(r), grid.End(r)})
				}
			}
			run, ok, err := s.run(view.Listing)
			if err != nil {
				return err
			}
			if ok {
				if v.Quote, err = wallet.NewQuote(s.info, view, run); err != nil {
					return err
				}
			}
			return s.print(v, func(out io.Writer) { s.showListing(out, v) })
		}),
	}
}

func (s *session) showListing(out io.Writer, v listed) {
	l := v.Listing
	takes := "takes bookings"
	switch {
	case !l.Bookable:
		takes = "closed"
	case !l.Instant:
		takes = "takes requests alone"
	}
	fmt.Fprintf(out, "listing    %d/%d, %s\n", l.Record, l.Serial, takes)
	fmt.Fprintf(out, "price      %s a unit of %s, %d to %d units\n", s.showAmount(l.Token, l.Price), showSpan(l.UnitSeconds), l.MinUnits, l.MaxUnits)
	if l.Capacity > 1 {
		fmt.Fprintf(out, "capacity   %d bookings of each unit\n", l.Capacity)
	}
	showPricingLines(out, l.Pricing)
	fmt.Fprintf(out, "deposit    %s\n", s.showAmount(l.Token, l.Deposit))
	fmt.Fprintf(out, "host       purse %d, paid to purse %d, arbiter %d\n", l.Host, l.Payout, l.Arbiter)
	fmt.Fprintf(out, "policy     %d/%d: %s\n", v.Policy.Record, v.Policy.Serial, showTerms(wallet.TermsOf(v.Policy)))
	offers := record.Offers{RequestWindow: v.Policy.RequestWindow}
	if l.Instant {
		offers.HoldWindow = v.Policy.HoldWindow
	}
	fmt.Fprintf(out, "offers     %s\n", showOffers(offers))
	for _, f := range v.Free {
		fmt.Fprintf(out, "free       %s to %s (window %d, %d units from %d)\n", stay.Time(f.Start), stay.Time(f.End), f.Window, f.Units, f.First)
	}
	if len(v.Free) == 0 {
		fmt.Fprintln(out, "free       nothing")
	}
	if v.Quote != nil {
		s.showQuote(out, v.Quote)
		if v.Quote.Refusal != nil {
			fmt.Fprintf(out, "refused    %v\n", v.Quote.Refusal)
		}
	}
}

func (s *session) showQuote(out io.Writer, q *wallet.Quote) {
	t := q.Listing.Token
	fmt.Fprintf(out, "stay       %s to %s, paid out at %s\n", stay.Time(q.Start), stay.Time(q.End), stay.Time(q.Deadline))
	fmt.Fprintf(out, "costs      %s: price %s, booking fee %s, crank reserve %s, deposit %s\n",
		s.showAmount(t, q.Total), s.showAmount(t, q.Price), s.showAmount(t, q.Fee), s.showAmount(t, q.Reserve), s.showAmount(t, q.Deposit))
}

// bookCommand is a command by which a guest books a stay, or makes an offer for one. done
// says what it did.
func bookCommand(name, usage string, order func(*wallet.Wallet, context.Context, *wallet.Quote, wallet.BookOptions) (*wallet.Ordered, error), done func(q *wallet.Quote) string) *cli.Command {
	p := flagsOf("wallet-" + name)
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "LISTING",
		Flags: append(append(p.stay(),
			p.text("limit", "", "most that the stay may cost; empty: what it costs now"),
			p.yes("force", "sign though the sequencer will refuse it, as far as one can see"),
		), p.signed()...),
		Action: walletAction([]string{"LISTING"}, func(s *session) error {
			view, err := s.listing()
			if err != nil {
				return err
			}
			run, ok, err := s.run(view.Listing)
			if err != nil {
				return err
			}
			if !ok {
				return errors.New("give --from and --to, or --first and --units: a booking needs dates")
			}
			quote, err := wallet.NewQuote(s.info, view, run)
			if err != nil {
				return err
			}
			t, b := view.Listing.Token, wallet.BookOptions{Force: s.Bool("force")}
			if b.Options, err = s.options(t); err != nil {
				return err
			}
			if text := s.String("limit"); text != "" {
				limit, err := s.parse(t, text)
				if err != nil {
					return err
				}
				b.Limit = &limit
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			ordered, err := order(w, s.Context.Context, quote, b)
			var text strings.Builder
			fmt.Fprintln(&text, done(quote))
			s.showQuote(&text, quote)
			return s.ordered(ordered, err, quote, strings.TrimSuffix(text.String(), "\n"))
		}),
	}
}

func walletBookCommand() *cli.Command {
	return bookCommand("book", "book a stay; the money waits in escrow until it is over", (*wallet.Wallet).Book, func(q *wallet.Quote) string {
		return fmt.Sprintf("booked     listing %d/%d", q.Listing.Record, q.Listing.Serial)
	})
}

func walletHoldCommand() *cli.Command {
	return bookCommand("hold", "take the units for a while, for the crank reserve alone; confirm pays the rest", (*wallet.Wallet).Hold, func(q *wallet.Quote) string {
		return fmt.Sprintf("held       listing %d/%d for the crank reserve; pay the rest with `stoa wallet confirm` before %s", q.Listing.Record, q.Listing.Serial, stay.Time(q.HeldUntil))
	})
}

func walletRequestCommand() *cli.Command {
	return bookCommand("request", "ask the host for a stay; the money waits in escrow, and comes back if he does not accept", (*wallet.Wallet).RequestBook, func(q *wallet.Quote) string {
		return fmt.Sprintf("requested  listing %d/%d; the host can accept before %s", q.Listing.Record, q.Listing.Serial, stay.Time(q.RequestedUntil))
	})
}
