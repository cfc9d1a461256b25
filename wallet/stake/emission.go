package stake

import (
	"context"
	"fmt"
	"math/big"

	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/wallet/stay"
)

// one is 1 in the fixed-point numbers of 18 decimals that factors are (EMISSION-3).
var one = big.NewInt(1_000_000_000_000_000_000)

// Emission is which epochs make new STOA.
type Emission struct {
	Start  uint64 `json:"start,string"`         // of epoch 0
	Length uint64 `json:"lengthSeconds,string"` // of every epoch
	Now    *Epoch `json:"now,omitempty"`        // the one that runs; none before the start
	Last   *Epoch `json:"last,omitempty"`       // the one before it, whose tokens can be made while Now runs
}

// Epoch is one of the emission's.
type Epoch struct {
	Number  uint64       `json:"epoch,string"`
	From    uint64       `json:"from,string"`
	Until   uint64       `json:"until,string"` // when the next begins
	Budget  *uint256.Int `json:"budget"`       // the most it makes, in units of STOA
	Allowed *uint256.Int `json:"allowed"`      // what fees have paid for by now, within the budget
	Minted  bool         `json:"minted"`
}

// emission is that of now.
func (v *view) emission(ctx context.Context) (e Emission, err error) {
	for _, ask := range []struct {
		into   *uint64
		call   []byte
		unpack func([]byte) (*big.Int, error)
	}{{&e.Start, emission.PackStart(), emission.UnpackStart}, {&e.Length, emission.PackLength(), emission.UnpackLength}} {
		n, err := number(ctx, v, v.Emission, ask.call, ask.unpack)
		if err != nil {
			return e, err
		}
		*ask.into = n.Uint64()
	}
	begun, err := number(ctx, v, v.Emission, emission.PackBegun(), emission.UnpackBegun)
	if err != nil || begun.IsZero() {
		return e, err
	}
	if e.Now, err = v.epoch(ctx, e, begun.Uint64()-1); err != nil || begun.Uint64() == 1 {
		return e, err
	}
	e.Last, err = v.epoch(ctx, e, begun.Uint64()-2)
	return e, err
}

// epoch is one that has begun.
func (v *view) epoch(ctx context.Context, e Emission, n uint64) (*Epoch, error) {
	index := new(big.Int).SetUint64(n)
	out := &Epoch{Number: n, From: e.Start + n*e.Length, Until: e.Start + (n+1)*e.Length}
	var err error
	if out.Budget, err = number(ctx, v, v.Emission, emission.PackBudget(index), emission.UnpackBudget); err != nil {
		return nil, err
	}
	if out.Minted, err = read(ctx, v, v.Emission, emission.PackMinted(index), emission.UnpackMinted); err != nil {
		return nil, err
	}
	if out.Until <= v.head.Time {
		out.Allowed, err = number(ctx, v, v.Emission, emission.PackAllowed(index), emission.UnpackAllowed)
		return out, err
	}
	earned, err := v.earned(ctx, out)
	if err != nil {
		return nil, err
	}
	if out.Allowed = uint256.MustFromBig(earned); out.Allowed.Gt(out.Budget) {
		out.Allowed = out.Budget
	}
	return out, nil
}

// earned is Σ ⌊κ · fees⌋ of the epoch that runs, of which the contract says it only when it is over (EMISSION-3), if that is below 2^256; else
// as much as any budget.
func (v *view) earned(ctx context.Context, e *Epoch) (*big.Int, error) {
	before, sum := new(big.Int).SetUint64(e.From-1), new(big.Int)
	for _, t := range v.Tokens {
		id := uint8(t.ID)
		now, err := read(ctx, v, v.Fees, fees.PackSum(id), fees.UnpackSum)
		if err != nil {
			return nil, err
		}
		then, err := read(ctx, v, v.Fees, fees.PackSumAt(id, before), fees.UnpackSumAt)
		if err != nil {
			return nil, err
		}
		factor, err := read(ctx, v, v.Emission, emission.PackFactor(id, new(big.Int).SetUint64(e.Number)), emission.UnpackFactor)
		if err != nil {
			return nil, err
		}
		made := now.Sub(now, then)
		sum.Add(sum, made.Quo(made.Mul(made, factor), one))
	}
	if sum.BitLen() > 256 {
		return e.Budget.ToBig(), nil
	}
	return sum, nil
}

// Minted is what an epoch has made, for the treasury.
type Minted struct {
	Epoch  uint64       `json:"epoch,string"`
	Amount *uint256.Int `json:"amount"` // in units of STOA
	Sent
}

// Mint makes the tokens of the last epoch that is over. Anybody may, once, before the next is over.
func (c *Contracts) Mint(ctx context.Context) (*Minted, error) {
	if _, err := c.account(); err != nil {
		return nil, err
	}
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	e, err := v.emission(ctx)
	if err != nil {
		return nil, err
	}
	if e.Last == nil {
		first := e.Start + e.Length
		return nil, &Refusal{"EMISSION-4", first, "wait until " + stay.Time(first), fmt.Sprintf("no epoch is over before, on L1 it is %s", stay.Time(v.head.Time))}
	}
	wait := fmt.Sprintf("wait for epoch %d, which ends at %s", e.Now.Number, stay.Time(e.Now.Until))
	switch {
	case e.Last.Minted:
		return nil, &Refusal{"EMISSION-3", e.Now.Until, wait, fmt.Sprintf("what epoch %d allows is made", e.Last.Number)}
	case e.Last.Allowed.IsZero():
		return nil, &Refusal{"EMISSION-3", e.Now.Until, wait, fmt.Sprintf("no fees were split in epoch %d, so it makes nothing", e.Last.Number)}
	}
	receipt, sent, err := c.send(ctx, c.Emission, emission.PackMint(new(big.Int).SetUint64(e.Last.Number)), nil)
	if err != nil {
		return nil, fmt.Errorf("make the tokens of epoch %d: %w", e.Last.Number, err)
	}
	made, err := told(receipt, c.Emission, emission.UnpackMintedEvent)
	if err != nil {
		return nil, err
	}
	return &Minted{e.Last.Number, uint256.MustFromBig(made.Amount), sent}, nil
}
