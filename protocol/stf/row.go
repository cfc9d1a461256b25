package stf

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// slotPayee is the second access of a P row, after the payer in slot 0.
const slotPayee = 1

// slotAuthority is the second access of an S row, after the record in slot 0: a purse by whose
// owner's authority that changes.
const slotAuthority = 1

// Slots of the accesses of L and M rows that both have.
const (
	slotSigner = iota
	slotListing
)

// Slots of an L row's accesses after those.
const (
	slotObject = iota + 2 // calendar or policy
	slotOwnPayout
)

// Slots of an M row's accesses after those, in order.
const (
	slotCalendar = iota + 2
	slotNext     // calendar
	slotPolicy
	slotBooking
	slotTerms
	slotPayout
)

// Slots of an E row's accesses, in order.
const (
	escrowActor = iota
	escrowBooking
	escrowTerms
	escrowPayout
	escrowGuest
)

// row executes one operation on an overlay, so that a refusal changes nothing.
// Accesses happen in the order of their slots: a slot is read after the earlier
// ones are written.
type row struct {
	b        *Builder
	lane     op.Lane
	words    []fr.Element
	position uint32
	overlay  map[uint32]record.Cells
	accesses []Access
	fees     [record.Tokens]amount.Amount
	effects  []Effect

	void      error // why a row of the queue changes nothing
	key       signature.PublicKey
	validity  fr.Element
	signature signature.Signature
}

// serial of an object that this row creates.
func (r *row) serial() uint64 { return serial(r.b.ctx.Number, r.position) }

// serial is unique and growing, and known from header and position alone.
func serial(number uint64, position uint32) uint64 {
	return number<<layout.PositionBits | uint64(position)
}

func (r *row) get(index uint32) record.Cells {
	if c, ok := r.overlay[index]; ok {
		return c
	}
	return r.b.state.Get(index)
}

// within requires that the state has a record with this index.
func (r *row) within(index uint32) error {
	return require(index < r.b.state.Records(), "RECORD-1", "record index", index, fmt.Sprintf("below %d", r.b.state.Records()))
}

// read makes the access of a slot; slots that are passed over access record 0.
func (r *row) read(slot int, index uint32) (record.Cells, error) {
	if err := r.within(index); err != nil {
		return record.Cells{}, err
	}
	for len(r.accesses) < slot {
		r.touch(record.ParamsIndex)
	}
	if len(r.accesses) != slot {
		panic(fmt.Sprintf("stf: slot %d read after slot %d", slot, len(r.accesses)-1))
	}
	return r.touch(index), nil
}

func (r *row) touch(index uint32) record.Cells {
	cells := r.get(index)
	r.accesses = append(r.accesses, Access{Index: index, Step: r.position*StepsPerPosition + uint32(len(r.accesses)), Old: cells, New: cells})
	return cells
}

// write sets what the access of a slot leaves behind.
func (r *row) write(slot int, value interface{ Cells() (record.Cells, error) }) error {
	cells, err := value.Cells()
	if err != nil {
		return err
	}
	a := &r.accesses[slot]
	a.New = cells
	r.overlay[a.Index] = cells
	for _, later := range r.accesses[slot+1:] {
		if later.Index == a.Index {
			panic(fmt.Sprintf("stf: slot %d written after record %d was read again", slot, a.Index))
		}
	}
	return nil
}

// put makes the access of a slot, and writes what it leaves behind.
func (r *row) put(slot int, index uint32, value interface{ Cells() (record.Cells, error) }) error {
	if _, err := r.read(slot, index); err != nil {
		return err
	}
	return r.write(slot, value)
}

// newRecords is the number of records that only this row touches.
func (r *row) newRecords() int {
	seen := map[uint32]bool{}
	for _, a := range r.accesses {
		if _, ok := r.b.touched[a.Index]; !ok {
			seen[a.Index] = true
		}
	}
	return len(seen)
}

// commit moves the overlay to the batch.
func (r *row) commit(o op.Operation) Row {
	for len(r.accesses) < r.lane.Accesses() {
		r.touch(record.ParamsIndex)
	}
	for i := range r.accesses {
		r.accesses[i] = r.b.access(r.accesses[i])
	}
	r.b.fees = r.fees
	r.b.effects = append(r.b.effects, r.effects...)
	return Row{
		Operation: o, Position: r.position, Words: op.Place(r.lane, r.words, r.position), Accesses: r.accesses, Void: r.void,
		Key: r.key, Validity: r.validity, Signature: r.signature,
	}
}

// signNull puts the null key's signature in place, once the words are final.
func (r *row) signNull() {
	r.key = signature.Null.Public
	r.signature = r.b.nullSignature(r.lane, r.words)
}

// authorise checks AUTH-1 to AUTH-4 and AUTH-6 against the purse that signs;
// charge checks AUTH-5. A signature that was checked under a key is not verified
// again, if that is the purse's key.
func (r *row) authorise(s op.Signed, index uint32, checked *signature.PublicKey) error {
	if err := r.within(index); err != nil {
		return err
	}
	purse, err := record.PurseOf(r.b.state.Get(index))
	if err != nil {
		return refuse("AUTH-1", "signing record", err, "a purse")
	}
	err = first(
		require(s.Nonce == purse.Nonce, "AUTH-2", "nonce", s.Nonce, purse.Nonce),
		require(s.Epoch == purse.Epoch, "AUTH-3", "key epoch", s.Epoch, purse.Epoch),
		require(s.ValidUntil >= r.b.ctx.Timestamp, "AUTH-4", "valid until", s.ValidUntil, fmt.Sprintf("at least %d", r.b.ctx.Timestamp)),
	)
	if err != nil {
		return err
	}
	if r.validity, err = signature.Validity(s.Nonce, s.Epoch, s.ValidUntil); err != nil {
		return err
	}
	r.signature = s.Signature
	if checked != nil {
		r.key = *checked
		return require(checked.Y == purse.Key, "AUTH-6", "y of the key that the signature was checked under", checked.Y, purse.Key)
	}
	if r.key, err = signature.Recover(purse.Key); err != nil {
		return refuse("AUTH-6", "key of the purse", err, "a point of the curve")
	}
	m := op.RowMessage(r.b.ctx.Network, r.lane, r.words, r.validity)
	if err := signature.Verify(r.key, m, s.Signature); err != nil {
		return refuse("AUTH-6", "signature", err, "valid under the purse's key")
	}
	return nil
}

// debit takes amounts from the available balance of a purse.
func debit(p *record.Purse, t record.Token, amounts ...amount.Amount) error {
	if err := require(p.Series == t.Series(), "DEBIT-1", "series of the purse", p.Series, t.Series()); err != nil {
		return err
	}
	available := &p.Balances[t.Slot()].Available
	total, err := amount.Sum(amounts...)
	if err != nil {
		return refuse("DEBIT-2", "amount to pay", err, available)
	}
	left, err := available.Sub(total)
	if err != nil {
		return refuse("DEBIT-2", "amount to pay", total, available)
	}
	*available = left
	return nil
}

// credit reads the purse of a slot, adds amounts to its available balance and
// writes it back.
func (r *row) credit(slot int, index uint32, t record.Token, amounts ...amount.Amount) error {
	p, err := r.purse(slot, index, t)
	if err != nil {
		return err
	}
	return r.pay(slot, p, t, amounts...)
}

// pay adds amounts to the available balance of the purse that the slot read, and
// writes it back.
func (r *row) pay(slot int, p record.Purse, t record.Token, amounts ...amount.Amount) error {
	if err := add(&p.Balances[t.Slot()].Available, amounts...); err != nil {
		return err
	}
	return r.write(slot, p)
}

// purse reads a slot that must be a purse for the token.
func (r *row) purse(slot int, index uint32, t record.Token) (record.Purse, error) {
	cells, err := r.read(slot, index)
	if err != nil {
		return record.Purse{}, err
	}
	return purseFor(cells, t)
}

// purseFor is a record that must be a purse for the token: CREDIT-1, CREDIT-2.
func purseFor(cells record.Cells, t record.Token) (record.Purse, error) {
	p, err := record.PurseOf(cells)
	if err != nil {
		return p, refuse("CREDIT-1", "record that is paid", err, "a purse")
	}
	return p, require(p.Series == t.Series(), "CREDIT-2", "series of the purse", p.Series, t.Series())
}

// signer reads slot 0, the purse that signs, takes the amounts, counts the nonce
// and writes it back.
func (r *row) signer(index uint32, t record.Token, amounts ...amount.Amount) error {
	cells, err := r.read(slotSigner, index)
	if err != nil {
		return err
	}
	return r.charge(cells, t, amount.Amount{}, amounts...)
}

// charge takes the amounts from the signer's balance together with what the row gives him,
// counts the nonce and writes slot 0.
func (r *row) charge(cells record.Cells, t record.Token, given amount.Amount, amounts ...amount.Amount) error {
	p, err := record.PurseOf(cells)
	if err != nil {
		return refuse("AUTH-1", "signing record", err, "a purse")
	}
	if err := require(p.Nonce < 1<<layout.NonceBits-1, "AUTH-5", "nonce", p.Nonce, "below 2^32 - 1"); err != nil {
		return err
	}
	total, err := amount.Sum(amounts...)
	if err != nil {
		return refuse("DEBIT-2", "amount to pay", err, p.Balances[t.Slot()].Available)
	}
	if rest, short := total.Sub(given); short == nil {
		err = debit(&p, t, rest)
	} else if rest, err = given.Sub(total); err == nil {
		err = first(debit(&p, t), add(&p.Balances[t.Slot()].Available, rest))
	}
	if err != nil {
		return err
	}
	p.Nonce++
	return r.write(slotSigner, p)
}

// collect adds to the fees that the batch credits at its end.
func (r *row) collect(t record.Token, fee amount.Amount) error {
	sum, err := r.fees[t].Add(fee)
	if err != nil {
		return refuse("END-1", "fees of the batch", err, "below 2^112")
	}
	r.fees[t] = sum
	return nil
}

// rent requires that the fee of an operation that fills records covers their rent.
func (r *row) rent(t record.Token, fee uint64, records uint64) error {
	least := records * r.b.params.Rent[t] // 48 bits times 2
	return require(fee >= least, "RENT-1", "fee", fee, fmt.Sprintf("at least %d", least))
}

// fresh reads a slot whose record must be free.
func (r *row) fresh(slot int, index uint32) error {
	cells, err := r.read(slot, index)
	if err != nil {
		return err
	}
	return require(cells.IsFree(), "FRESH-1", "record to fill", cells.Kind(), record.KindFree)
}
