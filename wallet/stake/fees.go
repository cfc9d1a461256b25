package stake

import (
	"context"
	"fmt"

	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
)

// Purses is who knows what is in a purse. *wallet.Sequencer does.
type Purses interface {
	Purse(ctx context.Context, index uint32) (wire.Purse, error)
}

// Fees is what became of the fees.
type Fees struct {
	Time       uint64       `json:"time,string"`
	StakersBps uint16       `json:"stakersBps,string"` // of each fee to those who stake
	BurntBps   uint16       `json:"burntBps,string"`   // of STOA to nobody; the treasury has the rest
	QueueFee   *uint256.Int `json:"queueFee"`          // that who collects fees of a token pays, in wei
	Tokens     []TokenFees  `json:"tokens"`
	Emission   Emission     `json:"emission"`

	PurseError string `json:"purseError,omitempty"` // why nobody knows what is in the purses
}

// TokenFees are those of one token, on their way from the purse to whom they are split among.
type TokenFees struct {
	Token   record.Token   `json:"token,string"`
	Purse   uint32         `json:"purse,string"`
	InPurse *amount.Amount `json:"inPurse,omitempty"` // to collect, as the sequencer says
	Owed    *uint256.Int   `json:"owed"`              // by the bridge: a batch has taken it out of the purse
	Held    *uint256.Int   `json:"held"`              // by the contract for fees
	Split   *uint256.Int   `json:"split"`             // ever
}

// ToSplit is what a split takes.
func (f TokenFees) ToSplit() *uint256.Int { return new(uint256.Int).Add(f.Owed, f.Held) }

// FeesOf reads what became of the fees. If purses is nil, or does not answer, all but what is in the purses is told.
func (c *Contracts) FeesOf(ctx context.Context, purses Purses) (*Fees, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	shares, err := read(ctx, v, c.Fees, fees.PackShares(), fees.UnpackShares)
	if err != nil {
		return nil, err
	}
	f := &Fees{Time: v.head.Time, StakersBps: shares.Stakers, BurntBps: shares.Burnt}
	if f.QueueFee, err = number(ctx, v, c.Bridge, bridge.PackQueueFee(), bridge.UnpackQueueFee); err != nil {
		return nil, err
	}
	for _, token := range c.Tokens {
		t, err := v.feesOf(ctx, token)
		if err != nil {
			return nil, err
		}
		if purses != nil && f.PurseError == "" {
			sum, err := c.inPurse(ctx, purses, t.Purse, token.ID)
			if err != nil {
				f.PurseError = err.Error()
			} else {
				t.InPurse = &sum
			}
		}
		f.Tokens = append(f.Tokens, t)
	}
	f.Emission, err = v.emission(ctx)
	return f, err
}

// inPurse is what a fee purse has, which is to be the contract's: nothing can be collected of another's.
func (c *Contracts) inPurse(ctx context.Context, purses Purses, index uint32, t record.Token) (amount.Amount, error) {
	p, err := purses.Purse(ctx, index)
	if err != nil {
		return amount.Amount{}, wallet.Advise(err)
	}
	if p.Owner != c.Fees || p.Series != t.Series() {
		return amount.Amount{}, fmt.Errorf("%w: purse %d is that of %s and holds series %d, want one of %s for token %d", ErrContracts, index, p.Owner, p.Series, c.Fees, t)
	}
	return p.Balances[t.Slot()].Available, nil
}

// feesOf is what L1 knows of the fees of a token.
func (v *view) feesOf(ctx context.Context, token wire.Token) (f TokenFees, err error) {
	f.Token = token.ID
	if f.Purse, err = read(ctx, v, v.Fees, fees.PackPurse(uint8(token.ID)), fees.UnpackPurse); err != nil {
		return f, err
	}
	if f.Owed, err = number(ctx, v, v.Bridge, bridge.PackCredits(v.Fees, uint8(token.ID)), bridge.UnpackCredits); err != nil {
		return f, err
	}
	if f.Held, err = v.balance(ctx, v.Fees, token); err != nil {
		return f, err
	}
	f.Split, err = number(ctx, v, v.Fees, fees.PackSum(uint8(token.ID)), fees.UnpackSum)
	return f, err
}

// Collected is the demand that a fee purse be emptied of a token.
type Collected struct {
	Token    record.Token `json:"token,string"`
	Purse    uint32       `json:"purse,string"`
	Entry    uint64       `json:"entry,string"` // of the queue on L1
	QueueFee *uint256.Int `json:"queueFee"`     // paid to the operator on L1, in wei
	Sent
}

// Collect demands that all of a token leave its fee purse. The sender pays the queue's fee. The batch that takes the demand credits the
// contract for fees, and then there is something to split.
func (c *Contracts) Collect(ctx context.Context, t record.Token) (*Collected, error) {
	_, token, v, err := c.start(ctx, t)
	if err != nil {
		return nil, err
	}
	purse, err := read(ctx, v, c.Fees, fees.PackPurse(uint8(t)), fees.UnpackPurse)
	if err != nil {
		return nil, err
	}
	fee, err := number(ctx, v, c.Bridge, bridge.PackQueueFee(), bridge.UnpackQueueFee)
	if err != nil {
		return nil, err
	}
	receipt, sent, err := c.send(ctx, c.Fees, fees.PackCollect(uint8(t)), fee.ToBig())
	if err != nil {
		return nil, fmt.Errorf("collect the fees in %s: %w", token.Symbol, err)
	}
	e, err := told(receipt, c.Fees, fees.UnpackCollectedEvent)
	if err != nil {
		return nil, err
	}
	return &Collected{t, purse, e.Index, fee, sent}, nil
}

// Split is what fees of a token were split into.
type Split struct {
	Token      record.Token `json:"token,string"`
	ToStakers  *uint256.Int `json:"toStakers"`
	Burnt      *uint256.Int `json:"burnt"`
	ToTreasury *uint256.Int `json:"toTreasury"`
	Sent
}

// Split splits what the contract for fees has of a token and is owed of it, or says ErrNothingToSplit.
func (c *Contracts) Split(ctx context.Context, t record.Token) (*Split, error) {
	_, token, v, err := c.start(ctx, t)
	if err != nil {
		return nil, err
	}
	before, err := v.feesOf(ctx, token)
	if err != nil {
		return nil, err
	}
	if before.ToSplit().IsZero() {
		return nil, fmt.Errorf("%w: %s", ErrNothingToSplit, token.Symbol)
	}
	receipt, sent, err := c.send(ctx, c.Fees, fees.PackDistribute(uint8(t)), nil)
	if err != nil {
		return nil, fmt.Errorf("split the fees in %s: %w", token.Symbol, err)
	}
	e, err := told(receipt, c.Fees, fees.UnpackDistributedEvent)
	if err != nil {
		return nil, err
	}
	return &Split{t, uint256.MustFromBig(e.ToStakers), uint256.MustFromBig(e.Burnt), uint256.MustFromBig(e.ToTreasury), sent}, nil
}
