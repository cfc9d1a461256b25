package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/blob"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/circuit/lookup"
)

// builder carries what the parts of the statement share.
type builder struct {
	*gadget.API
	shape  batch.Shape
	public Public

	// from the header
	networkDomain frontend.Variable // domain of a signature without its tag
	number        frontend.Variable
	timestamp     frontend.Variable
	paramsVersion frontend.Variable
	queueCount    frontend.Variable
	used          [op.Lanes]frontend.Variable

	// from Params
	bookingFee   frontend.Variable
	feePurse     [record.Series]frontend.Variable
	crankReserve [record.Tokens]frontend.Variable
	rent         [record.Tokens]frontend.Variable

	positions  []frontend.Variable
	lastSystem frontend.Variable // position of the S slot before
	queued     frontend.Variable // rows that L1 ordered
	fees       [record.Tokens]frontend.Variable
	memory     memory
	tables     *lookup.Tables
	twos       *lookup.Powers // powers of two, up to that of a whole map
	counters   lookup.Set     // bytes of two counters that are not too high
	statements []batchsig.Statement

	border uint        // of the limbs of data words, 0 in calldata mode
	data   []blob.Word // of P, L, M and E rows by slot, none in calldata mode
}

func newBuilder(api frontend.API, c *Circuit) *builder {
	b := &builder{API: gadget.New(api), shape: c.shape, public: c.Public}
	if c.shape.Data == batch.Blobs {
		b.border = blob.LimbBits
	}
	b.tables = lookup.New(b.API)
	b.twos = b.tables.Powers(big.NewInt(2), layout.MapBits+1)
	b.counters = b.tables.Set(counterPairs()...)
	return b
}

// token is a token id by its bits.
type token struct {
	id           frontend.Variable
	slot, series frontend.Variable    // low and high bit
	is           [4]frontend.Variable // one-hot
}

// token splits a token id. Given: id < 4.
func (b *builder) token(id frontend.Variable) token {
	bits := b.ToBinary(id, layout.TokenBits)
	both := b.Mul(bits[0], bits[1])
	return token{
		id: id, slot: bits[0], series: bits[1],
		is: [4]frontend.Variable{b.Add(b.Sub(1, bits[0], bits[1]), both), b.Sub(bits[0], both), b.Sub(bits[1], both), both},
	}
}

// pick is the value of the token's id among four.
func (b *builder) pick(t token, of [record.Tokens]frontend.Variable) frontend.Variable {
	sum := frontend.Variable(0)
	for i, v := range of {
		sum = b.Add(sum, b.Mul(t.is[i], v))
	}
	return sum
}

// collect adds a fee in a token to what the batch credits at its end.
func (b *builder) collect(t token, fee frontend.Variable) {
	for i := range b.fees {
		b.fees[i] = b.Add(b.fees[i], b.Mul(t.is[i], fee))
	}
}

// purse is what a row sees of a purse: fields of cell 0 and the token's balance.
type purse struct {
	owner, nonce, epoch frontend.Variable
	available, locked   frontend.Variable
}

// Fields of Purse0.
const (
	purseKind = iota
	purseOwner
	purseNonce
	purseEpoch
	purseSeries
	purseFlags
)

// purse reads a purse for a token where flag is 1 (AUTH-1, CREDIT-1: it is one;
// DEBIT-1, CREDIT-2: its series is the token's); where flag is 0 all fields are zero.
func (b *builder) purse(flag frontend.Variable, t token, cells Cells) purse {
	f := b.Unpack(layout.Purse0, b.Mul(flag, cells[0]), gadget.Known{
		purseKind: b.Mul(flag, int(record.KindPurse)), purseSeries: b.Mul(flag, t.series),
	})
	balance := b.Unpack(layout.Balance, b.Mul(flag, b.Select(t.slot, cells[3], cells[2])), nil)
	return purse{owner: f[purseOwner], nonce: f[purseNonce], epoch: f[purseEpoch], available: balance[0], locked: balance[1]}
}

// shift adds delta to the token's available balance. Given: the new balance is in
// its range.
func (b *builder) shift(cells Cells, t token, delta frontend.Variable) Cells {
	second := b.Mul(t.slot, delta)
	cells[2] = b.Add(cells[2], b.Sub(delta, second))
	cells[3] = b.Add(cells[3], second)
	return cells
}

// debit is a signer's purse after paying amount where flag is 1: DEBIT-2, AUTH-5,
// nonce + 1. Given: amount is zero where flag is 0.
func (b *builder) debit(flag frontend.Variable, t token, p purse, cells Cells, amount frontend.Variable) Cells {
	b.Check(b.Sub(p.available, amount), layout.AmountBits) // DEBIT-2
	b.assertNonce(p.nonce)
	cells[0] = b.Add(cells[0], b.Weighted(layout.Purse0, purseNonce, flag))
	return b.shift(cells, t, b.Neg(amount))
}

// assertNonce: AUTH-5, nonce ≤ 2^32 - 2, so that counting does not reach the epoch.
func (b *builder) assertNonce(nonce frontend.Variable) {
	b.Check(b.Sub(1<<layout.NonceBits-2, nonce), layout.NonceBits)
}

// credit is a purse after receiving amount: CREDIT-3. Given: amount is zero where
// the purse is not used.
func (b *builder) credit(t token, p purse, cells Cells, amount frontend.Variable) Cells {
	b.Check(b.Add(p.available, amount), layout.AmountBits) // CREDIT-3
	return b.shift(cells, t, amount)
}

// move is a purse after available and locked money changed: DEBIT-2, CREDIT-3 for both.
// Given: neither changes where the purse is not used.
func (b *builder) move(t token, p purse, cells Cells, available, locked frontend.Variable) Cells {
	b.Check(b.Add(p.available, available), layout.AmountBits)
	b.Check(b.Add(p.locked, locked), layout.AmountBits)
	return b.shift(cells, t, b.Add(available, b.Weighted(layout.Balance, 1, locked)))
}

// assertFree: FRESH-1 where flag is 1.
func (b *builder) assertFree(flag frontend.Variable, cells Cells) {
	for _, c := range cells {
		b.AssertIsEqual(b.Mul(flag, c), 0)
	}
}

// fill adds values to cells where flag is 1. Given: they are free there.
func (b *builder) fill(flag frontend.Variable, cells *Cells, values ...frontend.Variable) {
	for i, v := range values {
		cells[i] = b.Add(cells[i], b.Mul(flag, v))
	}
}

// kindBits finds the kind of a row among those from first to last: bits that sum to used
// and select the kind by its number. The numbers differ, so the bits are unique.
func (b *builder) kindBits(used, kind frontend.Variable, first, last op.Kind) []frontend.Variable {
	bits := make([]frontend.Variable, last-first+1)
	sum, number := frontend.Variable(0), frontend.Variable(0)
	for i := range bits {
		bits[i] = b.IsZero(b.Sub(kind, int(first)+i))
		sum = b.Add(sum, bits[i])
		number = b.Add(number, b.Mul(bits[i], int(first)+i))
	}
	b.AssertIsEqual(sum, used)
	b.AssertIsEqual(number, kind)
	return bits
}

// sign states the row's signature. Where signed is 1 the key is that of the purse
// in cells, with its nonce and epoch (AUTH-2, AUTH-3), and the operation has not
// expired (AUTH-4); where it is 0 the key is the null key. The kind of the row
// decides, never the prover.
func (b *builder) sign(lane op.Lane, signed frontend.Variable, p purse, cells Cells, words []frontend.Variable, s Signature) {
	b.Check(s.ValidUntil, layout.TimeBits)
	b.Check(b.Mul(signed, b.Sub(s.ValidUntil, b.timestamp)), layout.TimeBits) // AUTH-4
	b.statements = append(b.statements, batchsig.Statement{
		Width: lane.Width(), Domain: b.Add(b.networkDomain, lane.Tag()), Words: words,
		Validity: b.Pack(layout.Validity, p.nonce, p.epoch, s.ValidUntil),
		KeyX:     s.KeyX, KeyY: b.Select(signed, cells[1], signature.Null.Public.Y),
		RX: s.RX, RY: s.RY, S: s.S,
	})
}

// power is 2^n as a constant.
func power(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func constant(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
