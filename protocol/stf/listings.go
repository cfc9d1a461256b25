package stf

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

const fullBps = 10_000

func (r *row) policySet(o op.PolicySet) error {
	t := o.Terms
	for i, tier := range t.Tiers {
		if err := require(tier.Refund <= fullBps, "POLICY-1", fmt.Sprintf("refund of tier %d", i), tier.Refund, fullBps); err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		above := t.Tiers[i-1]
		if err := first(
			require(tier.Before <= above.Before, "POLICY-2", fmt.Sprintf("seconds before of tier %d", i), tier.Before, above.Before),
			require(tier.Refund <= above.Refund, "POLICY-3", fmt.Sprintf("refund of tier %d", i), tier.Refund, above.Refund),
		); err != nil {
			return err
		}
	}
	if err := first(
		require(t.NoShow <= fullBps, "POLICY-4", "no-show share", t.NoShow, fullBps),
		require(t.HostCancel <= fullBps, "POLICY-4", "host cancel share", t.HostCancel, fullBps),
		require(t.DefaultSplit <= fullBps, "POLICY-4", "default split", t.DefaultSplit, fullBps),
		require(t.ArbiterFee <= fullBps, "POLICY-4", "arbiter fee", t.ArbiterFee, fullBps),
		require(t.AnswerWindow <= t.ReleaseDelay, "POLICY-5", "answer window", t.AnswerWindow, t.ReleaseDelay),
		require(t.RulingWindow >= record.MinRulingWindow, "POLICY-6", "ruling window", t.RulingWindow, fmt.Sprintf("at least %d", record.MinRulingWindow)),
		r.rent(o.Token, o.Fee, 1),
	); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.fresh(slotObject, o.Record); err != nil {
		return err
	}
	if err := r.write(slotObject, record.Policy{Serial: r.serial(), Terms: t, Offers: o.Offers}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) listingSet(o op.ListingSet) error {
	if err := first(
		require(o.UnitSeconds >= 1, "LISTING-2", "unit seconds", o.UnitSeconds, "at least 1"),
		require(o.MinUnits >= 1, "LISTING-3", "min units", o.MinUnits, "at least 1"),
		require(o.MaxUnits >= o.MinUnits, "LISTING-4", "max units", o.MaxUnits, fmt.Sprintf("at least %d", o.MinUnits)),
		require(o.Spare <= record.MaxSpare, "LISTING-12", "spare", o.Spare, record.MaxSpare),
		require(o.MaxUnits <= o.Spare.Units(), "LISTING-5", "max units", o.MaxUnits, o.Spare.Units()),
	); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	cells, err := r.read(slotListing, o.Record)
	if err != nil {
		return err
	}
	listing := record.Listing{Serial: r.serial(), Host: o.Signer, Token: o.Token, UnitSeconds: o.UnitSeconds, Origin: o.Origin, Spare: o.Spare}
	if o.Serial == 0 {
		if err := first(
			require(cells.IsFree(), "FRESH-1", "record to fill", cells.Kind(), record.KindFree),
			r.rent(o.Token, o.Fee, 1),
		); err != nil {
			return err
		}
	} else {
		if listing, err = listingOf(cells, o.Serial, "LISTING-6"); err != nil {
			return err
		}
		if err := first(
			require(listing.Host == o.Signer, "LISTING-7", "signer", o.Signer, listing.Host),
			require(listing.Token == o.Token, "LISTING-8", "token", o.Token, listing.Token),
			require(listing.UnitSeconds == o.UnitSeconds, "LISTING-9", "unit seconds", o.UnitSeconds, listing.UnitSeconds),
			require(listing.Origin == o.Origin, "LISTING-10", "origin", o.Origin, listing.Origin),
			require(listing.Spare == o.Spare, "LISTING-13", "spare", o.Spare, listing.Spare),
		); err != nil {
			return err
		}
	}
	listing.Payout, listing.Policy, listing.PolicySerial = o.Payout, o.Policy, o.PolicySerial
	listing.Flags, listing.MinUnits, listing.MaxUnits = o.Flags, o.MinUnits, o.MaxUnits
	listing.Price, listing.Metadata, listing.Deposit, listing.Arbiter = o.Price, o.Metadata, o.Deposit, o.Arbiter
	if err := r.write(slotListing, listing); err != nil {
		return err
	}
	if _, err := r.policy(slotObject, o.Policy, o.PolicySerial, "LISTING-11"); err != nil {
		return err
	}
	payout, err := r.purse(slotOwnPayout, o.Payout, o.Token)
	if err != nil {
		return err
	}
	host, err := record.PurseOf(r.get(o.Signer))
	if err != nil {
		return err
	}
	if err := require(payout.Owner == host.Owner, "LISTING-1", "owner of the payout purse", payout.Owner, host.Owner); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) calendarOpen(o op.CalendarOpen) error {
	if err := r.rent(o.Token, o.Fee, 1); err != nil {
		return err
	}
	listing, err := r.ownListing(o.Signer, o.Listing, o.ListingSerial, o.Token, o.Fee, "CALENDAR-1", "CALENDAR-2")
	if err != nil {
		return err
	}
	if err := first(
		require(listing.Windows == o.Window, "CALENDAR-3", "window", o.Window, listing.Windows),
		require(listing.Windows < 1<<layout.WindowBits-1, "CALENDAR-4", "windows", listing.Windows, "below 2^24 - 1"),
	); err != nil {
		return err
	}
	listing.Windows++
	if err := r.write(slotListing, listing); err != nil {
		return err
	}
	if err := r.fresh(slotObject, o.Record); err != nil {
		return err
	}
	if err := r.write(slotObject, record.Calendar{ListingSerial: o.ListingSerial, Window: o.Window, Spare: listing.Spare}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) priceSet(o op.PriceSet) error {
	listing, err := r.ownListing(o.Signer, o.Listing, o.ListingSerial, o.Token, o.Fee, "PRICE-1", "PRICE-2")
	if err != nil {
		return err
	}
	if err := first(
		require(o.Pricing.Long.Off <= fullBps, "PRICE-3", "long discount", o.Pricing.Long.Off, fullBps),
		require(o.Pricing.Longer.Off <= fullBps, "PRICE-3", "longer discount", o.Pricing.Longer.Off, fullBps),
		require(o.Pricing.LateBps <= fullBps, "PRICE-3", "late discount", o.Pricing.LateBps, fullBps),
		require(o.Pricing.Longer.Units >= o.Pricing.Long.Units, "PRICE-4", "longer units", o.Pricing.Longer.Units, fmt.Sprintf("at least %d", o.Pricing.Long.Units)),
		require(o.Pricing.Longer.Off >= o.Pricing.Long.Off, "PRICE-4", "longer discount", o.Pricing.Longer.Off, fmt.Sprintf("at least %d", o.Pricing.Long.Off)),
	); err != nil {
		return err
	}
	listing.Pricing = o.Pricing
	if err := r.write(slotListing, listing); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// mark blocks a run of units, or takes that back.
func (r *row) mark(o op.CalendarBlock, block bool) error {
	if _, err := r.ownListing(o.Signer, o.Listing, o.ListingSerial, o.Token, o.Fee, "BLOCK-1", "BLOCK-2"); err != nil {
		return err
	}
	if err := require(o.Units >= 1, "BLOCK-3", "units", o.Units, "at least 1"); err != nil {
		return err
	}
	marked, err := r.read(slotObject, o.Calendar)
	if err != nil {
		return err
	}
	calendar, err := calendarOf(marked, o.ListingSerial, o.Window, "BLOCK-5")
	if err != nil {
		return err
	}
	end, window := int(o.FirstUnit)+int(o.Units), int(calendar.Spare.Units())
	if err := require(end <= window, "BLOCK-4", "first unit + units", end, window); err != nil {
		return err
	}
	mask, blocked := calendar.Spare.Mask(record.Run{First: o.FirstUnit, Units: o.Units}), layout.Int(calendar.Blocked)
	common := new(uint256.Int).And(blocked, mask)
	if err := first(
		require(!block || common.IsZero(), "BLOCK-6", "units to block", o.FirstUnit, "units that are not blocked"),
		require(block || common.Eq(mask), "BLOCK-7", "units to unblock", o.FirstUnit, "units that are blocked"),
	); err != nil {
		return err
	}
	calendar.Blocked = layout.Element(blocked.Xor(blocked, mask))
	if err := r.write(slotObject, calendar); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// ownListing takes the fee from the signer, counts the nonce, and reads the listing, which
// has this serial and is the signer's.
func (r *row) ownListing(signer, index uint32, serial uint64, t record.Token, fee uint64, is, own string) (record.Listing, error) {
	if err := r.signer(signer, t, amount.From(fee)); err != nil {
		return record.Listing{}, err
	}
	cells, err := r.read(slotListing, index)
	if err != nil {
		return record.Listing{}, err
	}
	l, err := listingOf(cells, serial, is)
	if err != nil {
		return l, err
	}
	return l, require(l.Host == signer, own, "signer", signer, l.Host)
}

// policy reads a slot that must have the policy with this serial.
func (r *row) policy(slot int, index uint32, serial uint64, rule string) (record.Policy, error) {
	cells, err := r.read(slot, index)
	if err != nil {
		return record.Policy{}, err
	}
	p, err := record.PolicyOf(cells)
	if err != nil {
		return p, refuse(rule, "record", err, "a policy")
	}
	return p, require(p.Serial == serial, rule, "policy serial", serial, p.Serial)
}

func listingOf(cells record.Cells, serial uint64, rule string) (record.Listing, error) {
	l, err := record.ListingOf(cells)
	if err != nil {
		return l, refuse(rule, "record", err, "a listing")
	}
	return l, require(l.Serial == serial, rule, "listing serial", serial, l.Serial)
}
