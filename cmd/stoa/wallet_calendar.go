package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/ical"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// marking is Wallet.CalendarBlock or CalendarUnblock.
type marking func(w *wallet.Wallet, ctx context.Context, l wire.Listing, calendar uint32, r stay.Run, o wallet.Options) (*wallet.Ordered, error)

func walletBlockCommand() *cli.Command {
	return markCommand("block", "keep units of a listing from being booked; what is booked stays booked", "blocked", (*wallet.Wallet).CalendarBlock)
}

func walletUnblockCommand() *cli.Command {
	return markCommand("unblock", "let units that were blocked be booked again", "unblocked", (*wallet.Wallet).CalendarUnblock)
}

func markCommand(name, usage, done string, mark marking) *cli.Command {
	p := flagsOf("wallet-" + name)
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "LISTING",
		Flags:     append(p.stay(), p.signed()...),
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
				return errors.New("give --from and --to, or --first and --units: say which units")
			}
			o, err := s.options(view.Listing.Token)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			for _, part := range stay.Of(view.Listing).Windows(run) {
				ordered, err := markUnits(s.Context.Context, w, view, part, o, mark)
				if err := s.ordered(ordered, err, nil, showMarked(done, view, part)); err != nil {
					return err
				}
			}
			return nil
		}),
	}
}

// markUnits marks a run in the calendar of its window.
func markUnits(ctx context.Context, w *wallet.Wallet, v wire.ListingView, r stay.Run, o wallet.Options, mark marking) (*wallet.Ordered, error) {
	for _, c := range v.Calendars {
		if c.Window == r.Window {
			return mark(w, ctx, v.Listing, c.Record, r, o)
		}
	}
	return nil, fmt.Errorf("open the window first with `stoa wallet calendar`: the listing is open until %s", stay.Time(stay.Of(v.Listing).Start(stay.Run{Window: v.Listing.Windows})))
}

func showMarked(done string, v wire.ListingView, r stay.Run) string {
	g := stay.Of(v.Listing)
	return fmt.Sprintf("%-10s %s to %s of listing %d (window %d, %d units from %d)", done, stay.Time(g.Start(r)), stay.Time(g.End(r)), v.Listing.Record, r.Window, r.Units, r.First)
}

// imported is what `wallet import-calendar` prints.
type imported struct {
	stay.Changes
	Times  int               `json:"times"` // that the file has
	Orders []*wallet.Ordered `json:"orders"`
}

func walletImportCalendarCommand() *cli.Command {
	p := flagsOf("wallet-import-calendar")
	return &cli.Command{
		Name:      "import-calendar",
		Usage:     "block what is taken elsewhere, from an iCalendar file",
		ArgsUsage: "LISTING FILE",
		Description: "Reads the busy times of FILE (- for standard input), as other places export them, and blocks the units that they touch, each run of units by an\n" +
			"operation of its own. Past units and units that are fully booked here are left alone. Run it again when the other calendar has changed.",
		Flags: append([]cli.Flag{
			p.yes("replace", "unblock what is blocked here and not taken in the file"),
			p.yes("dry-run", "say what would change, and sign nothing"),
			p.text("zone", "UTC", "time zone of the listing's days, for events that last whole days or name no zone"),
		}, p.signed()...),
		Action: walletAction([]string{"LISTING", "FILE"}, func(s *session) error {
			zone, err := time.LoadLocation(s.String("zone"))
			if err != nil {
				return fmt.Errorf("name --zone as Europe/Paris: have %q", s.String("zone"))
			}
			times, err := s.busyTimes(s.Args().Get(1), zone)
			if err != nil {
				return err
			}
			view, err := s.listing()
			if err != nil {
				return err
			}
			done := imported{Changes: stay.Plan(view, times, s.info.Time, zone, s.Bool("replace")), Times: len(times), Orders: []*wallet.Ordered{}}
			if !s.Bool("dry-run") {
				if err := s.change(view, &done); err != nil {
					return err
				}
			}
			return s.print(done, func(out io.Writer) { s.showImported(out, view, done) })
		}),
	}
}

// busyTimes reads a calendar from a file, or from standard input.
func (s *session) busyTimes(name string, zone *time.Location) ([]ical.Busy, error) {
	if name == "-" {
		return ical.Read(s.App.Reader, zone)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("name a file that can be read, or - for standard input: %w", err)
	}
	defer f.Close()
	return ical.Read(f, zone)
}

// change orders what is to change. What was ordered before a failure stays so, and a next
// call goes on behind it.
func (s *session) change(v wire.ListingView, done *imported) error {
	o, err := s.options(v.Listing.Token)
	if err != nil || len(done.Block)+len(done.Unblock) == 0 {
		return err
	}
	w, err := s.open()
	if err != nil {
		return err
	}
	for _, part := range []struct {
		runs []stay.Run
		mark marking
	}{{done.Unblock, (*wallet.Wallet).CalendarUnblock}, {done.Block, (*wallet.Wallet).CalendarBlock}} {
		for _, r := range part.runs {
			ordered, err := markUnits(s.Context.Context, w, v, r, o, part.mark)
			if err != nil {
				return fmt.Errorf("import the file again, %d of %d changes are made: %w", len(done.Orders), len(done.Block)+len(done.Unblock), err)
			}
			done.Orders = append(done.Orders, ordered)
		}
	}
	_, _, err = s.await(done.Orders[len(done.Orders)-1].Receipt.ID, wire.Accepted)
	return err
}

func (s *session) showImported(out io.Writer, v wire.ListingView, done imported) {
	blocked, unblocked := "blocked", "unblocked"
	if s.Bool("dry-run") {
		blocked, unblocked = "to block", "to unblock"
	}
	for _, r := range done.Unblock {
		fmt.Fprintln(out, showMarked(unblocked, v, r))
	}
	for _, r := range done.Block {
		fmt.Fprintln(out, showMarked(blocked, v, r))
	}
	fmt.Fprintf(out, "read       %d busy times: %d runs of units to block, %d to unblock\n", done.Times, len(done.Block), len(done.Unblock))
	if done.Booked > 0 {
		fmt.Fprintf(out, "booked     %d units are taken there and booked here: they are left alone\n", done.Booked)
	}
	if done.Beyond > 0 {
		fmt.Fprintf(out, "beyond     %d busy times end after the last open window: open the next with `stoa wallet calendar`\n", done.Beyond)
	}
}

func walletExportCalendarCommand() *cli.Command {
	return &cli.Command{
		Name:        "export-calendar",
		Usage:       "print what of a listing is taken as an iCalendar file",
		ArgsUsage:   "LISTING",
		Description: "Other places that take bookings can import it. It names no guests. The indexer serves the same at /v1/listings/SERIAL/calendar.ics.",
		Action: walletAction([]string{"LISTING"}, func(s *session) error {
			view, err := s.listing()
			if err != nil {
				return err
			}
			return ical.Write(s.out, fmt.Sprintf("Listing %d", view.Listing.Serial), time.Unix(int64(s.info.Time), 0), stay.Taken(view))
		}),
	}
}
