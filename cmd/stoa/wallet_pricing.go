package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/money"
)

func walletPricingCommand() *cli.Command {
	p := flagsOf("wallet-pricing")
	return &cli.Command{
		Name:      "pricing",
		Usage:     "set how the price of a stay follows from a listing's price per unit; replaces all of it",
		ArgsUsage: "LISTING",
		Flags: append([]cli.Flag{
			p.text("peak", "", "which units of a cycle of seven cost more, as in 5,6; unit 0 is the listing's first"),
			p.text("peak-surcharge", "0", "percentage that a peak unit costs more"),
			p.text("long", "", "`UNITS=PERCENT` off for stays of so many units or more, as in 7=10"),
			p.text("longer", "", "`UNITS=PERCENT` off for even longer stays, at least as much, as in 28=30"),
			p.text("late", "", "`SPAN=PERCENT` off for stays that begin sooner than that, as in 2d=15"),
			p.text("surge", "0", "percentage that a stay costs more if all its window is booked; in proportion before"),
		}, p.signed()...),
		Action: walletAction([]string{"LISTING"}, func(s *session) error {
			pricing, err := s.pricing()
			if err != nil {
				return err
			}
			view, err := s.listing()
			if err != nil {
				return err
			}
			o, err := s.options(view.Listing.Token)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, err := w.PriceSet(s.Context.Context, view.Listing, pricing, o)
			return s.ordered(done, err, nil, fmt.Sprintf("priced     listing %d: %s", view.Listing.Record, strings.Join(showPricing(wire.NewPricing(pricing)), "; ")))
		}),
	}
}

// pricing is what the flags describe.
func (s *session) pricing() (p record.Pricing, err error) {
	for _, text := range strings.FieldsFunc(s.String("peak"), func(r rune) bool { return r == ',' }) {
		place, err := strconv.ParseUint(text, 10, 8)
		if err != nil || place >= record.Cycle {
			return p, fmt.Errorf("write --peak as places from 0 to %d, as in 5,6: have %q", record.Cycle-1, s.String("peak"))
		}
		p.Peak |= 1 << place
	}
	if p.PeakBps, err = surcharge("peak-surcharge", s.String("peak-surcharge"), 1<<16-1); err != nil {
		return p, err
	}
	if p.SurgeBps, err = surcharge("surge", s.String("surge"), 1<<layout.BpsBits-1); err != nil {
		return p, err
	}
	for _, d := range []struct {
		flag string
		to   *record.Discount
	}{{"long", &p.Long}, {"longer", &p.Longer}} {
		if s.String(d.flag) == "" {
			continue
		}
		units, percent, _ := strings.Cut(s.String(d.flag), "=")
		n, err := strconv.ParseUint(units, 10, 8)
		if err != nil {
			return p, fmt.Errorf("write --%s as UNITS=PERCENT, as in 7=10: have %q", d.flag, s.String(d.flag))
		}
		d.to.Units = uint8(n)
		if d.to.Off, err = share(percent); err != nil {
			return p, fmt.Errorf("--%s: %w", d.flag, err)
		}
	}
	if s.String("longer") == "" { // no further discount
		p.Longer = p.Long
	}
	if text := s.String("late"); text != "" {
		length, percent, _ := strings.Cut(text, "=")
		if p.LateSeconds, err = span("late", length, 1<<24-1); err != nil {
			return p, err
		}
		if p.LateBps, err = share(percent); err != nil {
			return p, fmt.Errorf("--late: %w", err)
		}
	}
	return p, nil
}

// surcharge reads a percentage in basis points, which can be above 100.
func surcharge(flag, text string, most uint64) (uint16, error) {
	bps, err := money.Parse(strings.TrimSuffix(text, "%"), 2)
	if err != nil || bps.Cmp(amount.From(most)) > 0 {
		return 0, fmt.Errorf("write --%s as a percentage up to %s: have %q", flag, money.Format(amount.From(most).Int(), 2), text)
	}
	return uint16(bps.Int().Uint64()), nil
}

// showPricing says what changes the price per unit.
func showPricing(p wire.Pricing) (parts []string) {
	var peak []string
	for i, is := range p.Peak {
		if is {
			peak = append(peak, strconv.Itoa(i))
		}
	}
	if len(peak) > 0 && p.PeakBps > 0 {
		parts = append(parts, fmt.Sprintf("units %s of seven cost %s more", strings.Join(peak, ", "), showShare(p.PeakBps)))
	}
	if p.LongBps > 0 {
		parts = append(parts, fmt.Sprintf("%s off from %d units on", showShare(p.LongBps), p.LongUnits))
	}
	if p.LongerBps > p.LongBps {
		parts = append(parts, fmt.Sprintf("%s off from %d units on", showShare(p.LongerBps), p.LongerUnits))
	}
	if p.LateBps > 0 && p.LateSeconds > 0 {
		parts = append(parts, fmt.Sprintf("%s off within %s of the start", showShare(p.LateBps), showSpan(p.LateSeconds)))
	}
	if p.SurgeBps > 0 {
		parts = append(parts, fmt.Sprintf("up to %s more as the window fills", showShare(p.SurgeBps)))
	}
	if parts == nil {
		parts = []string{"the price per unit, whatever the stay"}
	}
	return parts
}

func showPricingLines(out io.Writer, p wire.Pricing) {
	for _, part := range showPricing(p) {
		fmt.Fprintf(out, "pricing    %s\n", part)
	}
}
