package stake

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// Position is a stake of its own.
type Position struct {
	Number   uint64        `json:"position,string"`
	Amount   amount.Amount `json:"amount"` // of STOA
	Lock     Lock          `json:"lock"`
	LockEnd  uint64        `json:"lockEnd,string"`            // from when on it can be asked back
	LeavesAt uint64        `json:"leavesAt,string,omitempty"` // from when on it is paid out; 0: nobody has asked it back
}

// Account is what somebody has at stake.
type Account struct {
	Owner       common.Address  `json:"account"`
	Time        uint64          `json:"time,string"` // of L1, to which all belongs
	Balance     *uint256.Int    `json:"balance"`     // of STOA on L1, not staked
	Staked      *uint256.Int    `json:"staked"`      // without what was asked back
	Weight      *uint256.Int    `json:"weight"`      // in hundredths of units
	TotalWeight *uint256.Int    `json:"totalWeight"` // of all that is staked
	Delegate    *common.Address `json:"delegate"`    // who has the votes of what is staked; null: nobody yet
	Votes       *uint256.Int    `json:"votes"`       // that the account has, of its own stake or others'
	Positions   []Position      `json:"positions"`
	Claimable   []Sum           `json:"claimable"` // by token
}

// Account reads what somebody has at stake.
func (c *Contracts) Account(ctx context.Context, owner common.Address) (*Account, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	token, err := c.token(stoa)
	if err != nil {
		return nil, err
	}
	a := &Account{Owner: owner, Time: v.head.Time}
	if a.Balance, err = v.balance(ctx, owner, token); err != nil {
		return nil, err
	}
	for _, ask := range []struct {
		into   **uint256.Int
		call   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&a.Staked, staking.PackStakeOf(owner), staking.UnpackStakeOf},
		{&a.Weight, staking.PackWeightOf(owner), staking.UnpackWeightOf},
		{&a.TotalWeight, staking.PackTotalWeight(), staking.UnpackTotalWeight},
		{&a.Votes, staking.PackGetVotes(owner), staking.UnpackGetVotes},
	} {
		if *ask.into, err = number(ctx, v, c.Staking, ask.call, ask.unpack); err != nil {
			return nil, err
		}
	}
	delegate, err := read(ctx, v, c.Staking, staking.PackDelegates(owner), staking.UnpackDelegates)
	if err != nil {
		return nil, err
	}
	if delegate != (common.Address{}) {
		a.Delegate = &delegate
	}
	if a.Positions, err = v.positions(ctx, owner); err != nil {
		return nil, err
	}
	a.Claimable, err = v.allClaimable(ctx, owner)
	return a, err
}

// Claimable is what somebody may claim, by token.
func (c *Contracts) Claimable(ctx context.Context, owner common.Address) ([]Sum, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	return v.allClaimable(ctx, owner)
}

func (v *view) allClaimable(ctx context.Context, owner common.Address) (list []Sum, err error) {
	for _, t := range v.Tokens {
		sum, err := v.claimable(ctx, owner, t.ID)
		if err != nil {
			return nil, err
		}
		list = append(list, Sum{t.ID, sum})
	}
	return list, nil
}

func (v *view) claimable(ctx context.Context, owner common.Address, t record.Token) (*uint256.Int, error) {
	return number(ctx, v, v.Staking, staking.PackClaimable(owner, uint8(t)), staking.UnpackClaimable)
}

// positions finds those of an account by the events that made them: a position never changes its owner.
func (v *view) positions(ctx context.Context, owner common.Address) ([]Position, error) {
	made := staking.GetABI().Events[bindings.StakingStakedEventName].ID
	logs, err := v.logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{v.Staking}, Topics: [][]common.Hash{{made}, nil, {common.BytesToHash(owner[:])}},
	}, v.Start, v.head.Number.Uint64())
	if err != nil {
		return nil, err
	}
	list := []Position{}
	for _, log := range logs {
		e, err := staking.UnpackStakedEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("%w: read what %s tells of a stake: %w", ErrContracts, v.Staking, err)
		}
		p, held, err := v.position(ctx, e.Position.Uint64())
		if err != nil {
			return nil, err
		}
		if held == owner { // else it was paid out
			list = append(list, p)
		}
	}
	return list, nil
}

// position is one by its number, and whose; nobody's if there is none.
func (v *view) position(ctx context.Context, n uint64) (Position, common.Address, error) {
	p, err := read(ctx, v, v.Staking, staking.PackPositions(new(big.Int).SetUint64(n)), staking.UnpackPositions)
	if err != nil {
		return Position{}, common.Address{}, err
	}
	sum, err := amount.FromInt(uint256.MustFromBig(p.Amount))
	return Position{n, sum, Lock(p.Lock), p.LockEnd.Uint64(), p.LeavesAt.Uint64()}, p.Owner, err
}

// own is a position of the sender's.
func (v *view) own(ctx context.Context, n uint64) (Position, error) {
	me, err := v.account()
	if err != nil {
		return Position{}, err
	}
	p, owner, err := v.position(ctx, n)
	switch {
	case err != nil:
		return p, err
	case owner == (common.Address{}):
		return p, &Refusal{"STAKE-2", 0, "look at `stoa stake` for your positions", fmt.Sprintf("there is no position %d, or it was paid out", n)}
	case owner != me:
		return p, &Refusal{"STAKE-2", 0, "use the wallet of the position's owner", fmt.Sprintf("position %d is that of %s, have %s", n, owner, me)}
	}
	return p, nil
}

// staked is a position of the sender's that nobody has asked back.
func (v *view) staked(ctx context.Context, n uint64) (Position, error) {
	p, err := v.own(ctx, n)
	if err == nil && p.LeavesAt != 0 {
		err = &Refusal{"STAKE-3", 0, "withdraw it from " + stay.Time(p.LeavesAt) + " on, and stake it again", fmt.Sprintf("position %d was asked back, which cannot be undone", n)}
	}
	return p, err
}

// Quote is what a stake would have been paid.
type Quote struct {
	Lock        Lock         `json:"lock"`
	LockEnd     uint64       `json:"lockEnd,string"`
	Rewards     []Sum        `json:"rewards"` // of the last QuotedDays, by token
	Weight      *uint256.Int `json:"weight"`
	TotalWeight *uint256.Int `json:"totalWeight"` // without it
}

// Quotes says for each lock what a stake would have been paid in the last QuotedDays (STAKE-8). It is money and no promise.
func (c *Contracts) Quotes(ctx context.Context, sum amount.Amount) (list []Quote, err error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	for _, l := range Locks() {
		q, err := read(ctx, v, c.Staking, staking.PackQuote(sum.Int().ToBig(), uint8(l)), staking.UnpackQuote)
		if err != nil {
			return nil, err
		}
		out := Quote{Lock: l, LockEnd: q.LockEnd.Uint64(), Weight: uint256.MustFromBig(q.Weight), TotalWeight: uint256.MustFromBig(q.TotalWeight)}
		for _, t := range c.Tokens {
			if int(t.ID) < len(q.Rewards) {
				out.Rewards = append(out.Rewards, Sum{t.ID, uint256.MustFromBig(q.Rewards[t.ID])})
			}
		}
		list = append(list, out)
	}
	return list, nil
}

// Staked is what Stake has done.
type Staked struct {
	Position
	Approval *Sent `json:"approval,omitempty"` // without it enough was approved before
	Sent
}

// Stake stakes STOA of the sender. What the contract may not take yet it is allowed first, no more than the stake. What was sent is told
// even with an error.
func (c *Contracts) Stake(ctx context.Context, sum amount.Amount, l Lock) (*Staked, error) {
	if sum.IsZero() {
		return nil, ErrZero
	}
	me, token, v, err := c.start(ctx, stoa)
	if err != nil {
		return nil, err
	}
	have, err := v.balance(ctx, me, token)
	if err != nil {
		return nil, err
	}
	if have.Lt(sum.Int()) {
		return nil, &FundsError{me, token, have, sum}
	}
	allowed, err := number(ctx, v, token.Address, erc20.PackAllowance(me, c.Staking), erc20.UnpackAllowance)
	if err != nil {
		return nil, err
	}
	s := new(Staked)
	if allowed.Lt(sum.Int()) {
		_, sent, err := c.send(ctx, token.Address, erc20.PackApprove(c.Staking, sum.Int().ToBig()), nil)
		if err != nil {
			return nil, fmt.Errorf("allow the stake on L1 to take the tokens: %w", err)
		}
		s.Approval = &sent
	}
	receipt, sent, err := c.send(ctx, c.Staking, staking.PackStake(sum.Int().ToBig(), uint8(l)), nil)
	if err != nil {
		return s, fmt.Errorf("stake on L1: %w", err)
	}
	s.Sent = sent
	e, err := told(receipt, c.Staking, staking.UnpackStakedEvent)
	if err != nil {
		return s, err
	}
	s.Position = Position{Number: e.Position.Uint64(), Amount: sum, Lock: Lock(e.Lock), LockEnd: e.LockEnd.Uint64()}
	return s, nil
}

// Moved is what was done to a position, and what it is now.
type Moved struct {
	Position
	Sent
}

// Extend gives a position of the sender a longer lock, from now on.
func (c *Contracts) Extend(ctx context.Context, n uint64, l Lock) (*Moved, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	p, err := v.staked(ctx, n)
	if err != nil {
		return nil, err
	}
	if l <= p.Lock {
		return nil, &Refusal{"STAKE-2", 0, "choose a longer lock", fmt.Sprintf("position %d has one of %s, have %s", n, p.Lock, l)}
	}
	receipt, sent, err := c.send(ctx, c.Staking, staking.PackExtend(new(big.Int).SetUint64(n), uint8(l)), nil)
	if err != nil {
		return nil, fmt.Errorf("extend the lock of position %d: %w", n, err)
	}
	e, err := told(receipt, c.Staking, staking.UnpackExtendedEvent)
	if err != nil {
		return nil, err
	}
	p.Lock, p.LockEnd = Lock(e.Lock), e.LockEnd.Uint64()
	return &Moved{p, sent}, nil
}

// Request asks a position of the sender back, whose lock is over. Its weight and votes end, and its cooldown begins.
func (c *Contracts) Request(ctx context.Context, n uint64) (*Moved, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	p, err := v.staked(ctx, n)
	if err != nil {
		return nil, err
	}
	if v.head.Time < p.LockEnd {
		return nil, &Refusal{"STAKE-3", p.LockEnd, "wait until " + stay.Time(p.LockEnd), fmt.Sprintf("position %d is locked until then, on L1 it is %s", n, stay.Time(v.head.Time))}
	}
	receipt, sent, err := c.send(ctx, c.Staking, staking.PackRequestUnstake(new(big.Int).SetUint64(n)), nil)
	if err != nil {
		return nil, fmt.Errorf("ask position %d back: %w", n, err)
	}
	e, err := told(receipt, c.Staking, staking.UnpackUnstakeRequestedEvent)
	if err != nil {
		return nil, err
	}
	p.LeavesAt = e.LeavesAt.Uint64()
	return &Moved{p, sent}, nil
}

// Withdraw pays the sender a position whose cooldown is over.
func (c *Contracts) Withdraw(ctx context.Context, n uint64) (*Moved, error) {
	v, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	p, err := v.own(ctx, n)
	switch {
	case err != nil:
		return nil, err
	case p.LeavesAt == 0:
		return nil, &Refusal{"STAKE-3", 0, fmt.Sprintf("ask it back first with `stoa stake request %d`", n), fmt.Sprintf("position %d is staked, and is paid out seven days after that", n)}
	case v.head.Time < p.LeavesAt:
		return nil, &Refusal{"STAKE-3", p.LeavesAt, "wait until " + stay.Time(p.LeavesAt), fmt.Sprintf("the cooldown of position %d is not over, on L1 it is %s", n, stay.Time(v.head.Time))}
	}
	receipt, sent, err := c.send(ctx, c.Staking, staking.PackWithdraw(new(big.Int).SetUint64(n)), nil)
	if err != nil {
		return nil, fmt.Errorf("withdraw position %d: %w", n, err)
	}
	if _, err := told(receipt, c.Staking, staking.UnpackWithdrawnEvent); err != nil {
		return nil, err
	}
	return &Moved{p, sent}, nil
}

// Claimed is a reward that was paid.
type Claimed struct {
	Sum
	Sent
}

// Claim pays the sender what he has earned of a token, or says ErrNothingToClaim.
func (c *Contracts) Claim(ctx context.Context, t record.Token) (*Claimed, error) {
	me, token, v, err := c.start(ctx, t)
	if err != nil {
		return nil, err
	}
	sum, err := v.claimable(ctx, me, t)
	if err != nil {
		return nil, err
	}
	if sum.IsZero() {
		return nil, fmt.Errorf("%w: %s of %s", ErrNothingToClaim, token.Symbol, me)
	}
	receipt, sent, err := c.send(ctx, c.Staking, staking.PackClaim(uint8(t)), nil)
	if err != nil {
		return nil, fmt.Errorf("claim %s of the stake: %w", token.Symbol, err)
	}
	e, err := told(receipt, c.Staking, staking.UnpackClaimedEvent)
	if err != nil {
		return nil, err
	}
	return &Claimed{Sum{t, uint256.MustFromBig(e.Amount)}, sent}, nil
}

// Delegated is who has the votes of a stake.
type Delegated struct {
	Owner    common.Address `json:"account"`
	Delegate common.Address `json:"delegate"`
	Staked   *uint256.Int   `json:"staked"` // so many votes; what the account stakes later follows
	Sent
}

// Delegate gives the votes of all that the sender stakes, now and later, to somebody. The stake stays his.
func (c *Contracts) Delegate(ctx context.Context, to common.Address) (*Delegated, error) {
	me, err := c.account()
	if err != nil {
		return nil, err
	}
	if to == (common.Address{}) {
		return nil, ErrNobody
	}
	_, sent, err := c.send(ctx, c.Staking, staking.PackDelegate(to), nil)
	if err != nil {
		return nil, fmt.Errorf("delegate the votes of the stake: %w", err)
	}
	d := &Delegated{Owner: me, Delegate: to, Sent: sent}
	v, err := c.latest(ctx)
	if err != nil {
		return d, err
	}
	d.Staked, err = number(ctx, v, c.Staking, staking.PackStakeOf(me), staking.UnpackStakeOf)
	return d, err
}
