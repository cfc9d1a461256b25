package reference

import "math/big"

// The rules that rows share: docs/spec/operations/README.md.

// row begins the judgement of every row: its lane, the records of its slots that the kind
// uses, and the token.
func (d *draft) row(lane int, token uint64, records ...uint32) (ok bool) {
	d.lane, d.touches = lane, records
	d.fits(2, token)
	for _, i := range records {
		d.rule("RECORD-1", i < d.Records)
		d.fits(22, uint64(i))
	}

	used := d.batch.used
	used[lane]++
	more := map[uint32]bool{} // touched records
	for _, i := range records {
		if !d.batch.touched[i] {
			more[i] = true
		}
	}
	// Some shape has room for the rows, and some such shape for the records. The fee purses
	// count once more for the end of the batch, also if rows have touched them.
	var room, table bool
	for _, s := range d.batch.menu {
		holds := true
		for l := range used {
			holds = holds && used[l] <= s.Rows[l]
		}
		room = room || holds
		table = table || holds && len(d.batch.touched)+len(more)+series <= s.Touched
	}
	d.rule("LANE-1", room)
	d.rule("LANE-2", table || !room)
	return token < tokens
}

// fits says that fields are no wider than their layout.
func (d *draft) fits(bits int, values ...uint64) {
	for _, v := range values {
		d.rule(Layouts, v>>bits == 0)
	}
}

// signs is the purse that signs: AUTH-1 to AUTH-6. Its nonce grows by one.
func (d *draft) signs(index uint32) *Purse {
	d.fits(40, d.by.ValidUntil)
	d.rule("AUTH-4", d.by.ValidUntil >= d.Time())
	p := find[Purse](d, index)
	if !d.rule("AUTH-1", p != nil) {
		return nil
	}
	d.rule("AUTH-2", d.by.Nonce == p.Nonce)
	d.rule("AUTH-3", d.by.Epoch == p.Epoch)
	d.rule("AUTH-5", p.Nonce < 1<<32-1)
	d.rule("AUTH-6", d.by.Signer != nil && d.by.Signer.Cmp(p.Key) == 0)
	p.Nonce++
	return p
}

// pays takes amounts from a purse, which at the same time gets what the row gives it:
// DEBIT-1, DEBIT-2, and CREDIT-3 for what it is given. What a later slot gives to the same
// purse is not there yet.
func (d *draft) pays(p *Purse, token uint64, given *big.Int, amounts ...*big.Int) {
	if p == nil || !d.rule("DEBIT-1", p.Series == token/2) {
		return
	}
	b := p.balance(token)
	b.Available = sub(add(b.Available, given), amounts...)
	d.rule("DEBIT-2", b.Available.Sign() >= 0)
	if given.Sign() > 0 {
		d.rule("CREDIT-3", b.Available.BitLen() <= 112)
	}
}

// signsAndPays is the purse that signs and pays a fee, which is collected, and amounts.
func (d *draft) signsAndPays(index uint32, token, fee uint64, amounts ...*big.Int) *Purse {
	p := d.signs(index)
	d.pays(p, token, new(big.Int), append(amounts, number(fee))...)
	d.collect(token, number(fee))
	return p
}

// place is a purse that can be paid: CREDIT-1 and CREDIT-2.
func (d *draft) place(index uint32, token uint64) *Purse {
	p := find[Purse](d, index)
	if !d.rule("CREDIT-1", p != nil) || !d.rule("CREDIT-2", p.Series == token/2) {
		return nil
	}
	return p
}

// gains adds to what a purse has available and locked: CREDIT-3.
func (d *draft) gains(p *Purse, token uint64, available, locked *big.Int) {
	if p == nil {
		return
	}
	b := p.balance(token)
	b.Available, b.Locked = add(b.Available, available), add(b.Locked, locked)
	d.rule("CREDIT-3", b.Available.BitLen() <= 112 && b.Locked.BitLen() <= 112)
}

// paid is a purse that gains an amount: CREDIT-1 to CREDIT-3.
func (d *draft) paid(index uint32, token uint64, amount *big.Int) {
	d.gains(d.place(index, token), token, amount, new(big.Int))
}

// fills says that records can be filled for a fee: FRESH-1, RENT-1.
func (d *draft) fills(token, fee uint64, records ...uint32) {
	rent := new(big.Int)
	for _, i := range records {
		d.rule("FRESH-1", d.isFree(i))
		rent = add(rent, d.batch.params.Rent[token])
	}
	d.rule("RENT-1", atMost(rent, number(fee)))
}
