package reference_test

import (
	"maps"
	"math/big"
	"reflect"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/reference"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// candidates make an operation of each kind whose fields fit what they name. Whether
// time and state allow it is left to chance.
var candidates = map[op.Kind]func(*pair) op.Operation{
	op.KindTransfer:        (*pair).transfer,
	op.KindDeposit:         (*pair).deposit,
	op.KindChangeKey:       (*pair).changeKey,
	op.KindParamUpdate:     (*pair).paramUpdate,
	op.KindForce:           (*pair).force,
	op.KindAward:           (*pair).award,
	op.KindFullExit:        (*pair).fullExit,
	op.KindWithdraw:        (*pair).withdraw,
	op.KindPolicySet:       (*pair).policySet,
	op.KindListingSet:      (*pair).listingSet,
	op.KindCalendarOpen:    (*pair).calendarOpen,
	op.KindPriceSet:        (*pair).priceSet,
	op.KindCalendarBlock:   (*pair).calendarBlock,
	op.KindCalendarUnblock: (*pair).calendarUnblock,
	op.KindBook:            (*pair).book,
	op.KindHold:            func(p *pair) op.Operation { return op.Hold(p.book().(op.Book)) },
	op.KindRequestBook:     func(p *pair) op.Operation { return op.RequestBook(p.book().(op.Book)) },
	op.KindDecline: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Decline{Signer: b.Host, Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindCancelByHost: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.CancelByHost{Signer: b.Host, Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Payout: b.Payout, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindExpire: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Expire{Payee: p.purse(token(b)), Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: token(b), BookingSerial: b.Serial}
	}),
	op.KindModify: mostly(changing, func(p *pair, i uint32, b *reference.Booking) op.Operation {
		o := op.Modify{
			Signer: b.Guest, Listing: b.Listing, Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Window: uint32(b.Window),
			FirstUnit: uint8(b.FirstUnit), Units: uint8(b.Units), Price: money(b.Price),
		}
		if b.Proposal != nil {
			o.FirstUnit, o.Units, o.Price = uint8(b.Proposal.FirstUnit), uint8(b.Proposal.Units), money(b.Proposal.Amount)
		}
		if uint64(o.FirstUnit)+uint64(o.Units) > p.windowOf(b) {
			o.NextCalendar = p.calendarOf(b.ListingSerial, b.Window+1)
		}
		return o
	}),
	op.KindModifyPropose: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		o := op.ModifyPropose{
			Signer: b.Host, Booking: i, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial,
			FirstUnit: uint8(b.FirstUnit), Units: uint8(max(1, int(b.Units)+p.rng.IntN(7)-3)), Price: p.upTo(add(b.Price, b.Price)),
		}
		if p.rng.IntN(2) == 0 {
			o.FirstUnit = uint8(max(0, min(int(p.windowOf(b))-1, int(b.FirstUnit)+p.rng.IntN(9)-4)))
		}
		switch {
		case b.Released.Sign() > 0 && p.rng.IntN(2) == 0: // the units so far become worth less
			o.FirstUnit, o.Units, o.Price = uint8(b.FirstUnit), uint8(b.Units+1+uint64(p.rng.IntN(3))), money(b.Released)
		case p.rng.IntN(10) == 0:
			o.Price = amount.Max()
		}
		return o
	}),
	op.KindConfirm: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Confirm{Signer: b.Guest, Booking: i, Payout: b.Payout, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindAccept: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Accept{Signer: b.Host, Booking: i, Payout: b.Payout, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindCancelByGuest: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.CancelByGuest{Signer: b.Guest, Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Payout: b.Payout, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindCheckIn: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.CheckIn{Signer: p.party(b), Booking: i, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindRelease: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Release{Signer: b.Guest, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
	op.KindReleasePart: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		units := b.UnitsReleased + 1 + pick(p.rng, 0, 0, uint64(p.rng.IntN(3)))
		return op.ReleasePart{Signer: pick(p.rng, b.Host, b.Host, b.Guest), Booking: i, Payout: b.Payout, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Units: uint8(units)}
	}),
	op.KindReleaseDue: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.ReleaseDue{Payee: p.purse(token(b)), Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), BookingSerial: b.Serial}
	}),
	op.KindNoShow: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.NoShow{Payee: p.purse(token(b)), Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), BookingSerial: b.Serial}
	}),
	op.KindDepositClaim: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.DepositClaim{Signer: b.Host, Booking: i, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Amount: p.upTo(b.Deposit)}
	}),
	op.KindDepositReturn: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.DepositReturn{Signer: b.Host, Booking: i, Guest: b.Guest, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Amount: p.upTo(b.Deposit)}
	}),
	op.KindDisputeOpen: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.DisputeOpen{Signer: p.party(b), Booking: i, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Evidence: fr.NewElement(p.rng.Uint64())}
	}),
	op.KindSplitPropose: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.SplitPropose{Signer: p.party(b), Booking: i, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Amount: p.upTo(potAndBond(b))}
	}),
	op.KindSplitAccept: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		o := op.SplitAccept{Signer: b.Host, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
		if b.Proposal != nil {
			o.Amount = money(b.Proposal.Amount)
			if b.Proposal.ByHost {
				o.Signer = b.Guest
			}
		}
		return o
	}),
	op.KindRuling: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.Ruling{Signer: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), Fee: p.fee(), BookingSerial: b.Serial, Amount: p.upTo(rulable(b))}
	}),
	op.KindRulingTimeout: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.RulingTimeout{Payee: p.purse(token(b)), Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), BookingSerial: b.Serial}
	}),
	op.KindAwardDue: mostly((*reference.Booking).AwardStands, func(p *pair, i uint32, b *reference.Booking) op.Operation {
		o := op.AwardDue{Payee: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: token(b), BookingSerial: b.Serial}
		if b.Proposal != nil {
			o.Amount = money(b.Proposal.Amount)
		}
		if most := rulable(b); most.Cmp(o.Amount.Int().ToBig()) < 0 {
			o.Amount = fit(most)
		}
		return o
	}),
	op.KindBookingTransfer: stay(func(p *pair, i uint32, b *reference.Booking) op.Operation {
		return op.BookingTransfer{Signer: b.Guest, Booking: i, NewGuest: p.purse(token(b)), Token: token(b), Fee: p.fee(), BookingSerial: b.Serial}
	}),
}

// changing is a booking for which a change is proposed.
func changing(b *reference.Booking) bool { return b.Proposal != nil && b.Proposal.Change }

// mostly makes a row of a booking: mostly a live one that is as it should be.
func mostly(right func(*reference.Booking) bool, of func(p *pair, i uint32, b *reference.Booking) op.Operation) func(*pair) op.Operation {
	return func(p *pair) op.Operation {
		among := p.live(right)
		if len(among) == 0 || p.rng.IntN(6) == 0 {
			return stay(of)(p)
		}
		i := pick(p.rng, among...)
		return of(p, i, p.model.Objects[i].(*reference.Booking))
	}
}

// live bookings that are as they should be.
func (p *pair) live(right func(*reference.Booking) bool) (all []uint32) {
	for _, i := range p.of("live") {
		if right(p.model.Objects[i].(*reference.Booking)) {
			all = append(all, i)
		}
	}
	return all
}

// stay makes a row of a booking: mostly a live one, of any state.
func stay(of func(p *pair, i uint32, b *reference.Booking) op.Operation) func(*pair) op.Operation {
	return func(p *pair) op.Operation {
		among := p.of("live")
		if len(among) == 0 || p.rng.IntN(12) == 0 {
			among = p.of("Booking")
		}
		if len(among) == 0 {
			return p.book()
		}
		i := pick(p.rng, among...)
		if p.rng.IntN(2) == 0 && slices.Contains(among, p.focus) {
			i = p.focus
		}
		return of(p, i, p.model.Objects[i].(*reference.Booking))
	}
}

func token(b *reference.Booking) record.Token { return record.Token(b.Token) }

func potAndBond(b *reference.Booking) *big.Int {
	return sub(add(b.Price, b.Deposit, b.Bond), b.Released)
}

// rulable is the most that a ruling can give the guest, nothing if it would not do for the
// arbiter.
func rulable(b *reference.Booking) *big.Int {
	most := sub(potAndBond(b), points(sub(add(b.Price, b.Claim), b.Released), b.Terms.ArbiterFee))
	if most.Sign() < 0 {
		return new(big.Int)
	}
	return most
}

// party is the guest or the host.
func (p *pair) party(b *reference.Booking) uint32 { return pick(p.rng, b.Guest, b.Host) }

func (p *pair) fee() uint64 { return uint64(p.rng.IntN(5)) }

func (p *pair) anyToken() record.Token { return pick[record.Token](p.rng, 0, 1, 1, 1, 2, 3) }

// free is a record that is free, as the next one is.
func (p *pair) free() uint32 {
	for {
		i := uint32(p.rng.IntN(int(p.model.Records - 1)))
		if p.isFree(i) && p.isFree(i+1) {
			return i
		}
	}
}

func (p *pair) isFree(i uint32) bool {
	_, terms := p.model.Objects[i-1].(*reference.Booking)
	return i > 0 && p.model.Objects[i] == nil && !terms
}

// purse is one that holds the token.
func (p *pair) purse(t record.Token) uint32 {
	for range 40 {
		i := pick(p.rng, p.of("Purse")...)
		if p.model.Objects[i].(*reference.Purse).Series == uint64(t)/2 {
			return i
		}
	}
	return 1 + uint32(t)/2
}

// has is what a purse has available.
func (p *pair) has(purse uint32, t record.Token) *big.Int {
	return p.model.Objects[purse].(*reference.Purse).Balances[t%2].Available
}

// upTo is an amount that may be all of it, nothing, or a unit more.
func (p *pair) upTo(most *big.Int) amount.Amount {
	switch p.rng.IntN(8) {
	case 0, 1:
		return fit(most)
	case 2:
		return amount.Amount{}
	case 3:
		return fit(add(most, big.NewInt(1)))
	}
	return fit(new(big.Int).Mod(p.large(), add(most, big.NewInt(1))))
}

// large is a number of 112 bits, in which the high ones are as likely zero as not.
func (p *pair) large() *big.Int {
	v := new(big.Int).SetUint64(p.rng.Uint64())
	v.Lsh(v, 64).Add(v, new(big.Int).SetUint64(p.rng.Uint64()))
	return v.Rsh(v, uint(16+p.rng.IntN(112)))
}

func fit(v *big.Int) amount.Amount {
	if v.Sign() < 0 {
		return amount.Amount{}
	}
	a, err := amount.FromInt(uint256.MustFromBig(v))
	if err != nil {
		return amount.Max()
	}
	return a
}

// left is what a purse has after a fee.
func (p *pair) left(purse uint32, t record.Token, fee uint64) *big.Int {
	rest := sub(p.has(purse, t), new(big.Int).SetUint64(fee))
	if rest.Sign() < 0 {
		return new(big.Int)
	}
	return rest
}

func (p *pair) transfer() op.Operation {
	t, fee := p.anyToken(), p.fee()
	from := p.purse(t)
	to, most := p.purse(t), p.left(from, t, fee)
	if p.rng.IntN(5) == 0 {
		to = p.model.Params.FeePurses[t/2]
	}
	if room := sub(amount.Max().Int().ToBig(), p.has(to, t)); room.Cmp(most) < 0 && from != to {
		most = room
	}
	return op.Transfer{From: from, To: to, Token: t, Amount: p.upTo(most), Fee: fee}
}

func (p *pair) withdraw() op.Operation {
	t, fee := p.anyToken(), p.fee()
	from := p.purse(t)
	most := p.left(from, t, fee)
	if p.rng.IntN(8) > 0 { // leave some in the rollup
		most = points(most, 1_000)
	}
	return op.Withdraw{Purse: from, Token: t, Amount: p.upTo(most), Fee: fee, Recipient: pick(p.rng, people...).owner}
}

// deposit creates or credits, or is refunded for one of the reasons that there are.
func (p *pair) deposit() op.Operation {
	t, who := p.anyToken(), pick(p.rng, people...)
	o := op.Deposit{Purse: p.purse(t), Token: t, Owner: who.owner, Key: who.key.Public, Amount: fit(p.funds())}
	if at := p.model.Objects[o.Purse].(*reference.Purse); p.rng.IntN(8) > 0 {
		o.Owner = at.Owner
	}
	switch p.rng.IntN(10) {
	case 0, 1:
		o.Purse = p.free()
	case 2:
		o.Purse, o.Key = p.free(), pick(p.rng, signature.PublicKey{}, signature.Null.Public, signature.PublicKey{X: fr.NewElement(3), Y: fr.NewElement(4)}, identity())
	case 3:
		o.Purse = pick(p.rng, p.of("any")...) + uint32(p.rng.IntN(2))
	case 4:
		o.Key = signature.PublicKey{}
	case 5:
		o.Purse = 0
	}
	if p.capped { // QUEUE-3
		room := sub(new(big.Int).Lsh(big.NewInt(1), amount.Bits), p.model.Held[t], big.NewInt(1))
		o.Amount = fit(new(big.Int).Mod(o.Amount.Int().ToBig(), add(room, big.NewInt(1))))
	}
	return o
}

// changeKey is the owner's, mostly to a key that can be had.
func (p *pair) changeKey() op.Operation {
	i := pick(p.rng, p.of("Purse")...)
	o := p.model.Objects[i].(*reference.Purse)
	key := pick(p.rng, people...).key.Public
	return op.ChangeKey{Purse: i, Owner: o.Owner, Epoch: uint16(o.Epoch + 1), Key: pick(p.rng, key, key, key, signature.Null.Public)}
}

// paramUpdate sets parameters that can be lived with, now and then at their limits or beyond.
func (p *pair) paramUpdate() op.Operation {
	o := op.ParamUpdate{Governor: people[0].owner, Version: uint32(p.model.Params.Version + 1), BookingFee: pick(p.rng, 0, 300, uint16(p.rng.IntN(2_001)), 2_000)}
	for t := range record.Tokens {
		o.CrankReserve[t], o.Rent[t] = uint64(p.rng.IntN(1_000)), 1+uint64(p.rng.IntN(100))
	}
	switch p.rng.IntN(16) {
	case 0:
		o.CrankReserve, o.Rent = [4]uint64{1<<48 - 1, 1<<30 - 1, 1<<48 - 1, 1<<48 - 1}, [4]uint64{1<<48 - 1, 1<<30 - 1, 1<<48 - 1, 1<<48 - 1}
	case 1:
		o.CrankReserve[1] = 1 << 30
	case 2:
		o.Rent[1] = 1 << 30
	}
	return o
}

// force demands the end of a booking: of one that is overdue, or is not, or has ended, or of
// what is none.
func (p *pair) force() op.Operation {
	overdue := func(b *reference.Booking) bool { return b.Deadline <= p.now }
	among := pick(p.rng, p.live(overdue), p.of("live"), p.of("Booking"))
	if len(among) == 0 || p.rng.IntN(8) == 0 {
		among = p.of("any")
	}
	o := op.Force{Booking: pick(p.rng, among...), Caller: pick(p.rng, people...).owner, BookingSerial: p.rng.Uint64N(1 << 56)}
	if b, ok := p.model.Objects[o.Booking].(*reference.Booking); ok && p.rng.IntN(8) > 0 {
		o.BookingSerial = b.Serial
	}
	return o
}

// award is what the arbiter of a booking rules on L1: mostly of one that is in dispute. Where he
// has no purse, or the booking none, somebody else tries.
func (p *pair) award() op.Operation {
	disputed := func(b *reference.Booking) bool { return b.State == reference.Disputed }
	open := func(b *reference.Booking) bool {
		return disputed(b) && !b.AwardStands() && b.Arbiter != b.Guest && b.Arbiter != b.Host
	}
	among := pick(p.rng, p.live(open), p.live(open), p.live(open), p.live(disputed), p.of("live"), p.of("Booking"))
	if len(among) == 0 {
		among = p.of("any")
	}
	o := op.Award{Booking: pick(p.rng, among...), Purse: p.purse(1), Token: 1}
	if b, ok := p.model.Objects[o.Booking].(*reference.Booking); ok {
		o.Token, o.Amount, o.BookingSerial = token(b), pick(p.rng, p.upTo(rulable(b)), p.upTo(rulable(b)), p.upTo(potAndBond(b)), amount.Max()), b.Serial
		if o.Purse = b.Arbiter; p.rng.IntN(8) == 0 {
			o.Purse = pick(p.rng, b.Guest, b.Host, b.Payout, p.purse(o.Token))
		}
	}
	if purse, ok := p.model.Objects[o.Purse].(*reference.Purse); ok {
		o.Owner = purse.Owner
	}
	return o
}

// fullExit empties a purse: mostly its owner's, of a token that it can hold, and seldom one of
// those with which people go on.
func (p *pair) fullExit() op.Operation {
	t := p.anyToken()
	o := op.FullExit{Purse: p.purse(t), Token: t, Owner: pick(p.rng, people...).owner}
	if p.rng.IntN(2) == 0 {
		o.Purse = pick(p.rng, p.of("any")...)
	}
	if purse, ok := p.model.Objects[o.Purse].(*reference.Purse); ok && p.rng.IntN(4) > 0 {
		o.Owner = purse.Owner
		if p.rng.IntN(4) > 0 { // often of what it has little of
			o.Token = record.Token(2 * purse.Series)
		}
	}
	return o
}

// queued is an entry of L1's queue.
func (p *pair) queued() op.Operation {
	return candidates[pick(p.rng, append(ordered, op.KindDeposit, op.KindAward, op.KindAward)...)](p)
}

// identity is on the curve and of order 1.
func identity() (k signature.PublicKey) {
	k.Y.SetOne()
	return k
}

func (p *pair) rent(t record.Token, records uint64) uint64 {
	return records*p.model.Params.Rent[t].Uint64() + uint64(p.rng.IntN(3))
}

func (p *pair) terms() reference.Terms {
	share := func() uint64 { return pick(p.rng, 0, 10_000, uint64(p.rng.IntN(10_001)), uint64(p.rng.IntN(10_001))) }
	t := reference.Terms{
		DefaultSplit: share(), ArbiterFee: pick(p.rng, share(), uint64(p.rng.IntN(500))), NoShow: share(), HostCancel: share(),
		ReleaseDelay: uint64(p.rng.IntN(3 * day)), CheckInGrace: uint64(p.rng.IntN(day)), RulingWindow: day + pick(p.rng, 0, uint64(p.rng.IntN(9*day))), PartsFinal: p.rng.IntN(2) == 0,
	}
	if p.rng.IntN(4) == 0 {
		t.ReleaseDelay, t.CheckInGrace = uint64(p.rng.IntN(600)), uint64(p.rng.IntN(600))
	}
	t.AnswerWindow = uint64(p.rng.IntN(int(t.ReleaseDelay) + 1))
	before, refund := uint64(20*day), uint64(10_000)
	for i := range t.Tiers {
		before, refund = uint64(p.rng.IntN(int(before)+1)), uint64(p.rng.IntN(int(refund)+1))
		t.Tiers[i] = reference.Tier{Before: before, Refund: refund}
		if p.rng.IntN(4) == 0 {
			before /= 100
		}
	}
	return t
}

func (p *pair) policySet() op.Operation {
	t := p.anyToken()
	window := func() uint32 { return pick(p.rng, 0, uint32(p.rng.IntN(600)), uint32(p.rng.IntN(2*day)), 1<<24-1) }
	return op.PolicySet{
		Signer: p.purse(t), Record: p.free(), Token: t, Fee: p.rent(t, 1), Terms: terms(p.terms()), Offers: record.Offers{RequestWindow: window(), HoldWindow: window()},
	}
}

func (p *pair) listingSet() op.Operation {
	policy := pick(p.rng, p.of("Policy")...)
	serial := p.model.Objects[policy].(*reference.Policy).Serial
	listing := pick(p.rng, p.of("Listing")...)
	l := p.model.Objects[listing].(*reference.Listing)
	o := op.ListingSet{
		Signer: l.Host, Record: listing, Payout: l.Payout, Token: record.Token(l.Token), Fee: p.fee(), Serial: l.Serial, Origin: l.Origin, UnitSeconds: uint32(l.UnitSeconds), Spare: record.Spare(l.Spare),
	}
	if p.rng.IntN(2) == 0 { // another one
		t := p.anyToken()
		host := p.purse(t)
		o = op.ListingSet{
			Signer: host, Record: p.free(), Payout: host, Token: t, Fee: p.rent(t, 1), Origin: p.now + uint64(p.rng.IntN(4*day)),
			UnitSeconds: pick(p.rng, 1, 60, 3_600, 3_600, day, day, day, uint32(1+p.rng.IntN(2*day)), uint32(1+p.rng.IntN(2*day)), 1<<24-1),
		}
		if p.rng.IntN(3) == 0 {
			o.Spare = record.Spare(pick(p.rng, 1, 1, 2, 13, 1+p.rng.IntN(13)))
		}
		if p.late {
			o.Origin, o.UnitSeconds = p.now+uint64(p.rng.IntN(day)), pick[uint32](p.rng, 1, 60, 600, 3_600)
		}
	}
	if p.rng.IntN(3) == 0 { // another purse of the same owner, or of somebody
		o.Payout = p.purse(o.Token)
	}
	most := 1 + p.rng.IntN(pick(p.rng, 4, 60, int(o.Spare.Units())))
	o.Policy, o.PolicySerial, o.Metadata, o.Flags = policy, serial, fr.NewElement(p.rng.Uint64()), record.FlagBookable|uint8(p.rng.IntN(4))<<1
	o.MinUnits, o.MaxUnits = uint8(1+p.rng.IntN(min(most, 3))), uint8(most)
	o.Price, o.Deposit, o.Arbiter = p.price(), p.price(), p.purse(o.Token)
	if p.rng.IntN(3) == 0 {
		o.Deposit = amount.Amount{}
	}
	if p.rng.IntN(10) == 0 { // nothing is checked of it
		o.Arbiter = pick(p.rng, uint32(p.rng.IntN(1<<22)), p.purse(0), p.purse(2))
	}
	if p.rng.IntN(20) == 0 {
		o.Flags &^= record.FlagBookable
	}
	if p.rng.IntN(2) == 0 {
		o.Flags |= record.FlagInstant
	}
	return o
}

func (p *pair) price() amount.Amount {
	if p.rng.IntN(20) == 0 || !p.capped && p.rng.IntN(2) == 0 {
		return pick(p.rng, fit(p.large()), amount.Max())
	}
	return amount.From(pick(p.rng, p.rng.Uint64N(10_000), p.rng.Uint64N(100), 0, p.rng.Uint64N(10_000_000)))
}

func (p *pair) calendarOpen() op.Operation {
	listing := pick(p.rng, p.of("Listing")...)
	l := p.model.Objects[listing].(*reference.Listing)
	t := record.Token(l.Token)
	return op.CalendarOpen{Signer: l.Host, Listing: listing, Record: p.free(), Token: t, Fee: p.rent(t, 1), ListingSerial: l.Serial, Window: uint32(l.Windows)}
}

func (p *pair) priceSet() op.Operation {
	listing := pick(p.rng, p.of("Listing")...)
	l := p.model.Objects[listing].(*reference.Listing)
	bps := func() uint16 { return uint16(pick(p.rng, 0, p.rng.IntN(10_001), 10_000)) }
	long, longer := record.Discount{Units: uint8(p.rng.IntN(8)), Off: bps()}, record.Discount{Units: uint8(p.rng.IntN(40)), Off: bps()}
	if long.Units > longer.Units {
		long.Units, longer.Units = longer.Units, long.Units
	}
	if long.Off > longer.Off {
		long.Off, longer.Off = longer.Off, long.Off
	}
	return op.PriceSet{Signer: l.Host, Listing: listing, Token: record.Token(l.Token), Fee: p.fee(), ListingSerial: l.Serial, Pricing: record.Pricing{
		Peak: uint8(p.rng.IntN(128)), PeakBps: uint16(p.rng.IntN(1 << 16)), Long: long, Longer: longer,
		LateSeconds: uint32(p.rng.IntN(1 << 20)), LateBps: bps(), SurgeBps: uint16(p.rng.IntN(1 << 14)),
	}}
}

func (p *pair) calendarBlock() op.Operation {
	calendar, c, listing := p.calendar()
	l := p.model.Objects[listing].(*reference.Listing)
	return op.CalendarBlock{
		Signer: l.Host, Listing: listing, Calendar: calendar, Token: record.Token(l.Token), Fee: p.fee(), ListingSerial: l.Serial, Window: uint32(c.Window),
		FirstUnit: uint8(p.rng.IntN(int(c.Units()))), Units: uint8(1 + p.rng.IntN(3)),
	}
}

// calendarUnblock takes a unit that is blocked, where there is one.
func (p *pair) calendarUnblock() op.Operation {
	o := p.calendarBlock().(op.CalendarBlock)
	blocked := p.model.Objects[o.Calendar].(*reference.Calendar).Blocked
	if units := slices.Sorted(maps.Keys(blocked)); len(units) > 0 {
		o.FirstUnit, o.Units = uint8(pick(p.rng, units...)), 1
		if next := int(o.FirstUnit) + 1; blocked[next] {
			o.Units = 2
		}
	}
	return op.CalendarUnblock(o)
}

// calendar is one of the calendars, with its listing.
func (p *pair) calendar() (index uint32, c *reference.Calendar, listing uint32) {
	index = pick(p.rng, p.of("Calendar")...)
	c = p.model.Objects[index].(*reference.Calendar)
	for _, i := range p.of("Listing") {
		if p.model.Objects[i].(*reference.Listing).Serial == c.ListingSerial {
			listing = i
		}
	}
	return index, c, listing
}

func (p *pair) book() op.Operation {
	calendar, c, listing := p.calendar()
	l := p.model.Objects[listing].(*reference.Listing)
	t := record.Token(l.Token)
	units := l.MinUnits + uint64(p.rng.IntN(int(l.MaxUnits-l.MinUnits)+1))
	if p.rng.IntN(3) > 0 {
		units = min(l.MaxUnits, l.MinUnits+uint64(p.rng.IntN(3)))
	}
	window := c.Units()
	first := uint64(p.rng.IntN(int(window)))
	if begins := l.Origin + window*c.Window*l.UnitSeconds; p.rng.IntN(4) > 0 { // soon
		first = min(window-1, (max(p.now, begins)-begins+l.UnitSeconds-1)/l.UnitSeconds+uint64(p.rng.IntN(6)))
	}
	if p.rng.IntN(40) == 0 {
		first = window + uint64(p.rng.IntN(16)) // BOOK-6
	}
	start := l.Origin + (window*c.Window+first)*l.UnitSeconds
	price := l.PriceOf(c.Window, first, units, max(start, p.now)-p.now, c.Booked())
	total := fit(add(price, points(price, p.model.Params.BookingFeeBps), p.model.Params.CrankReserve[t], l.Deposit))
	next := uint32(0)
	if first+units > window {
		next = p.calendarOf(c.ListingSerial, c.Window+1)
	}
	return op.Book{
		Signer: p.purse(t), Listing: listing, Calendar: calendar, NextCalendar: next, Policy: l.Policy, Record: p.free(), Payout: l.Payout, Token: t, Fee: p.rent(t, 2), ListingSerial: l.Serial,
		Window: uint32(c.Window), FirstUnit: uint8(first), Units: uint8(units), Limit: pick(p.rng, total, amount.Max()), Deposit: fit(l.Deposit), Arbiter: l.Arbiter,
	}
}

// windowOf is the number of units in the window of a booking.
func (p *pair) windowOf(b *reference.Booking) uint64 {
	return p.model.Objects[b.Calendar].(*reference.Calendar).Units()
}

// calendarOf is the calendar of a window of a listing, 0 if it is not open.
func (p *pair) calendarOf(listingSerial, window uint64) uint32 {
	for _, i := range p.of("Calendar") {
		if c := p.model.Objects[i].(*reference.Calendar); c.ListingSerial == listingSerial && c.Window == window {
			return i
		}
	}
	return 0
}

// authority is what an operation should be sent with.
func (p *pair) authority(o op.Operation) (a authority) {
	s, ok := o.(op.Signer)
	if !ok {
		return a
	}
	a = authority{key: p.keyOf(s.SigningPurse()), validUntil: min(p.now+pick[uint64](p.rng, 0, 1, 3_600), 1<<40-1)}
	if purse, ok := p.model.Objects[s.SigningPurse()].(*reference.Purse); ok {
		a.nonce, a.epoch = purse.Nonce, purse.Epoch
	}
	return a
}

// spoil changes one thing of an authority.
func (p *pair) spoil(a authority) authority {
	switch p.rng.IntN(8) {
	case 0:
		a.nonce = uint64(uint32(a.nonce + 1))
	case 1:
		a.nonce = uint64(uint32(a.nonce - 1))
	case 2:
		a.epoch = uint64(uint16(a.epoch + 1))
	case 3:
		a.epoch = uint64(uint16(a.epoch - 1))
	case 4:
		a.validUntil = p.now - 1
	case 5:
		a.validUntil = 1 << 40
	case 6:
		a.key = pick(p.rng, people...).key
	case 7:
		a.forged = true
	}
	return a
}

// mutate changes one field of an operation, mostly to something near or to something that
// would fit another field.
func (p *pair) mutate(o op.Operation) op.Operation {
	v := reflect.New(reflect.TypeOf(o)).Elem()
	v.Set(reflect.ValueOf(o))
	p.change(pick(p.rng, leaves(v)...), o)
	return v.Interface().(op.Operation)
}

// leaves are the fields of a value and of what it is made of.
func leaves(v reflect.Value) (all []reflect.Value) {
	switch v.Addr().Interface().(type) {
	case *amount.Amount, *fr.Element, *common.Address:
		return []reflect.Value{v}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, leaves(v.Field(i))...)
		}
		return all
	case reflect.Array:
		for i := range v.Len() {
			all = append(all, leaves(v.Index(i))...)
		}
		return all
	}
	return []reflect.Value{v}
}

func (p *pair) change(f reflect.Value, o op.Operation) {
	switch x := f.Addr().Interface().(type) {
	case *amount.Amount:
		v := x.Int().ToBig()
		*x = pick(p.rng, fit(add(v, big.NewInt(1))), fit(sub(v, big.NewInt(1))), amount.Amount{}, amount.Max(), fit(add(v, v)), fit(p.large()))
	case *fr.Element:
		var minus fr.Element
		minus.SetInt64(-1)
		*x = pick(p.rng, fr.NewElement(p.rng.Uint64()), minus, fr.Element{})
	case *common.Address:
		*x = pick(p.rng, people...).owner
	default: // an unsigned integer
		all := ^uint64(0) >> (64 - f.Type().Bits())
		other := pick(p.rng, p.of("any")...)
		values := []uint64{
			f.Uint() + 1, f.Uint() - 1, f.Uint() + 1, f.Uint() - 1, f.Uint() ^ 1, 0, 1, 10_001, 2_001, 241, all, p.rng.Uint64() >> p.rng.IntN(64),
			uint64(other), uint64(other) + 1, uint64(p.model.Records), uint64(p.purse(0)), uint64(p.purse(0)), uint64(p.purse(2)),
		}
		if serial := reflect.ValueOf(p.model.Objects[other]).Elem().FieldByName("Serial"); serial.IsValid() {
			values = append(values, serial.Uint())
		}
		if b, ok := p.model.Objects[bookingOf(o)].(*reference.Booking); ok {
			values = append(values, uint64(b.Guest), uint64(b.Host), uint64(b.Payout), uint64(b.Arbiter), uint64(b.Guest), uint64(b.Host), b.Units, b.UnitsReleased)
		}
		if listing := fieldOf(o, "Listing"); listing.IsValid() {
			if l, ok := p.model.Objects[uint32(listing.Uint())].(*reference.Listing); ok {
				values = append(values, l.MaxUnits+1, l.MinUnits-1)
			}
		}
		f.SetUint(all & pick(p.rng, values...))
	}
}

func fieldOf(o op.Operation, name string) reflect.Value { return reflect.ValueOf(o).FieldByName(name) }

// event is a time at which something begins or is over for a live booking, of any state alike,
// or is near it. That booking is then the one that rows are about more often than others.
func (p *pair) event() uint64 {
	byState := map[reference.State][]uint32{} // of those for which there is one to come
	for _, i := range p.of("live") {
		if len(p.times(i)) > 0 {
			state := p.model.Objects[i].(*reference.Booking).State
			byState[state] = append(byState[state], i)
		}
	}
	p.due = 0
	for range 6 { // the earlier of two or so
		if among := byState[pick(p.rng, reference.States[:5]...)]; len(among) > 0 {
			i := pick(p.rng, among...)
			if at := pick(p.rng, p.times(i)...); p.due == 0 || at < p.due {
				p.focus, p.due = i, at
			}
		}
	}
	if p.due == 0 {
		return p.now + uint64(p.rng.IntN(day))
	}
	return p.due + pick[uint64](p.rng, 0, 0, 0, 1) - pick[uint64](p.rng, 0, 0, 0, 1)
}

// times to come at which something changes for a live booking.
func (p *pair) times(i uint32) []uint64 {
	b := p.model.Objects[i].(*reference.Booking)
	times := []uint64{b.Deadline}
	switch b.State {
	case reference.Booked:
		times = append(times, b.Start, b.Start, b.Start+b.Terms.CheckInGrace)
		for _, tier := range b.Terms.Tiers {
			times = append(times, b.Start-min(b.Start, tier.Before))
		}
	case reference.CheckedIn:
		part := b.Start + (b.UnitsReleased+1)*((b.End-b.Start)/b.Units) + b.Terms.ReleaseDelay
		times = append(times, part, b.Deadline-min(b.Deadline, b.Terms.AnswerWindow))
	}
	return slices.DeleteFunc(times, func(at uint64) bool { return at <= p.now })
}

// next is the time of the next batch.
func (p *pair) next() uint64 {
	t := p.now
	switch p.rng.IntN(8) {
	case 0:
	case 1:
		t += uint64(p.rng.IntN(600))
	case 2:
		t += uint64(p.rng.IntN(4 * day))
	default:
		t = p.event()
	}
	if p.late { // which comes nearer to the end of time, and does not get there
		t = min(t, p.now+(1<<40-p.now)/8)
	}
	return max(t, p.now)
}

// Arithmetic of the generator.

func add(a *big.Int, more ...*big.Int) *big.Int {
	sum := new(big.Int).Set(a)
	for _, b := range more {
		sum.Add(sum, b)
	}
	return sum
}

func sub(a *big.Int, less ...*big.Int) *big.Int {
	rest := new(big.Int).Set(a)
	for _, b := range less {
		rest.Sub(rest, b)
	}
	return rest
}

func points(a *big.Int, bps uint64) *big.Int {
	v := new(big.Int).Mul(a, new(big.Int).SetUint64(bps))
	return v.Quo(v, big.NewInt(10_000))
}
