package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// table is where records of a kind stand, and how one becomes a row.
type table struct {
	name    string
	columns []string // after record
	row     func(record.Cells) ([]any, error)
}

// tables of the kinds that have one. Record 0 has none: it is read from its cells.
var tables = map[record.Kind]table{
	record.KindPurse: {"purses", []string{"owner", "nonce", "epoch", "series", "flags", "key", "available_0", "locked_0", "available_1", "locked_1"},
		func(c record.Cells) ([]any, error) {
			p, err := record.PurseOf(c)
			key, b := p.Key.Bytes(), p.Balances
			return []any{
				p.Owner[:], p.Nonce, p.Epoch, p.Series, p.Flags, key[:], units(b[0].Available), units(b[0].Locked), units(b[1].Available), units(b[1].Locked),
			}, err
		}},
	record.KindPolicy: {"policies", append([]string{"serial", "request_window_seconds", "hold_window_seconds"}, termColumns...),
		func(c record.Cells) ([]any, error) {
			p, err := record.PolicyOf(c)
			return append([]any{p.Serial, p.RequestWindow, p.HoldWindow}, terms(p.Terms)...), err
		}},
	record.KindListing: {"listings", []string{"serial", "host", "payout", "policy", "policy_serial", "token", "bookable", "transferable", "instant", "windows", "unit_seconds", "min_units", "max_units", "capacity", "window_units",
		"price", "pricing", "deposit", "arbiter", "origin", "metadata"},
		func(c record.Cells) ([]any, error) {
			l, err := record.ListingOf(c)
			metadata := l.Metadata.Bytes()
			return []any{
				l.Serial, l.Host, l.Payout, l.Policy, l.PolicySerial, uint8(l.Token), l.Flags&record.FlagBookable != 0, l.Flags&record.FlagTransferable != 0, l.Flags&record.FlagInstant != 0, l.Windows,
				l.UnitSeconds, l.MinUnits, l.MaxUnits, 1 + uint8(l.Spare), l.Spare.Units(), units(l.Price), wire.NewPricing(l.Pricing), units(l.Deposit), l.Arbiter, l.Origin, metadata[:],
			}, err
		}},
	record.KindCalendar: {"calendars", []string{"listing", "window_number", "bookings", "taken", "blocked"},
		func(c record.Cells) ([]any, error) {
			k, err := record.CalendarOf(c)
			counts, blocked := k.Counts(), k.Blocks()
			bookings, taken := make([]int16, len(counts)), slices.Clone(blocked)
			for u, n := range counts {
				bookings[u] = int16(n)
				taken[u] = taken[u] || n > uint8(k.Spare)
			}
			return []any{k.ListingSerial, k.Window, bookings, bits(taken), bits(blocked)}, err
		}},
	record.KindBooking: {"bookings", []string{"serial", "state", "token", "listing", "listing_record", "guest", "host", "payout", "arbiter", "transferable", "calendar", "next_calendar", "window_number",
		"first_unit", "units", "units_released", "start_time", "end_time", "deadline", "price", "booking_fee", "fee_bps", "crank_reserve", "released", "bond", "params_version"},
		func(c record.Cells) ([]any, error) {
			b, err := record.BookingOf(c)
			return []any{
				b.Serial, b.State.String(), uint8(b.Token), b.ListingSerial, b.Listing, b.Guest, b.Host, b.Payout, b.Arbiter, b.Transferable, b.Calendar, b.NextCalendar, b.Window,
				b.FirstUnit, b.Units, b.UnitsReleased, b.Start, b.End, b.Deadline, units(b.Price), integer(b.Fee), b.FeeBps, integer(b.CrankReserve), units(b.Released), units(b.Bond),
				b.ParamsVersion,
			}, err
		}},
	record.KindTerms: {"booking_terms", append([]string{"serial", "deposit", "claim", "proposed_by", "proposed_to_guest", "change_price", "change_first_unit", "change_units", "awarded_to_guest"}, termColumns...),
		func(c record.Cells) ([]any, error) {
			t, err := record.BookingTermsOf(c)
			var by, toGuest, price, first, length, awarded any
			switch p := t.Proposal; p.Kind {
			case record.SplitProposal:
				by, toGuest = "guest", units(p.Amount)
				if p.ByHost {
					by = "host"
				}
			case record.ModifyProposal:
				price, first, length = units(p.Amount), p.FirstUnit, p.Units
			case record.Awarded:
				awarded = units(p.Amount)
			}
			return append([]any{t.Serial, units(t.Deposit), units(t.Claim), by, toGuest, price, first, length, awarded}, terms(t.Terms)...), err
		}},
}

// termColumns are what terms says, in the tables of policies and of bookings' terms.
var termColumns = []string{"tier_seconds", "tier_bps", "release_delay_seconds", "no_show_bps", "host_cancel_bps", "check_in_grace_seconds", "answer_window_seconds", "ruling_window_seconds",
	"default_split_bps", "arbiter_fee_bps", "parts_final"}

func terms(t record.Terms) []any {
	var seconds []int64
	var bps []int32
	for _, tier := range t.Tiers {
		seconds, bps = append(seconds, int64(tier.Before)), append(bps, int32(tier.Refund))
	}
	return []any{seconds, bps, t.ReleaseDelay, t.NoShow, t.HostCancel, t.CheckInGrace, t.AnswerWindow, t.RulingWindow, t.DefaultSplit, t.ArbiterFee, t.Flags&record.FlagFinalParts != 0}
}

// writeRecords replaces records: their cells, and what they say by type.
func writeRecords(ctx context.Context, tx pgx.Tx, records []derive.Record) error {
	var cells [][]any
	var changed []uint32
	old, rows := map[record.Kind][]uint32{}, map[record.Kind][][]any{}
	for _, r := range records {
		changed = append(changed, r.Index)
		if kind := r.Old.Kind(); tables[kind].name != "" {
			old[kind] = append(old[kind], r.Index)
		}
		if r.New.IsFree() {
			continue
		}
		cells = append(cells, []any{r.Index, bytesOf(r.New[:])})
		kind := r.New.Kind()
		if t, ok := tables[kind]; ok {
			row, err := t.row(r.New)
			if err != nil {
				return fmt.Errorf("record %d: %w", r.Index, err)
			}
			rows[kind] = append(rows[kind], append([]any{r.Index}, row...))
		}
	}
	if err := replace(ctx, tx, "cells", []string{"cells"}, changed, cells); err != nil {
		return err
	}
	for kind := record.KindPurse; kind <= record.KindTerms; kind++ {
		t := tables[kind]
		if err := replace(ctx, tx, t.name, t.columns, old[kind], rows[kind]); err != nil {
			return err
		}
	}
	return nil
}

// replace deletes rows by record, and adds others.
func replace(ctx context.Context, tx pgx.Tx, table string, columns []string, old []uint32, rows [][]any) error {
	if len(old) > 0 {
		if _, err := tx.Exec(ctx, `DELETE FROM `+table+` WHERE record = ANY($1::integer[])`, old); err != nil {
			return fmt.Errorf("replace %s: %w", table, err)
		}
	}
	return insert(ctx, tx, table, append([]string{"record"}, columns...), rows)
}

// bits says of the units of a window whether they are, as a column takes it: unit 0 is the
// first bit.
func bits(units []bool) pgtype.Bits {
	b := make([]byte, (len(units)+7)/8)
	for u, is := range units {
		if is {
			b[u/8] |= 0x80 >> (u % 8)
		}
	}
	return pgtype.Bits{Bytes: b, Len: int32(len(units)), Valid: true}
}
