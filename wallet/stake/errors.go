package stake

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/money"
)

// Errors beside those of package wallet: ErrL1, ErrGas, ErrNoKeys, ErrToken.
var (
	// ErrContracts says that L1 does not have what the deployment says.
	ErrContracts = errors.New("give the deployment file and the L1 node of one rollup: they do not belong together")

	// ErrLock says that there is no such lock.
	ErrLock = errors.New("choose a lock of 0d, 90d, 180d or 365d")

	// ErrZero says that nothing would be staked.
	ErrZero = errors.New("choose an amount above 0: nothing would be staked")

	// ErrNobody says that votes would be lost.
	ErrNobody = errors.New("name who is to have the votes, yourself to have them back: the zero address votes on nothing")

	// ErrNothingToClaim says that an account has earned no whole unit.
	ErrNothingToClaim = errors.New("wait for rewards: there is nothing of the token to claim")

	// ErrNothingToSplit says that the contract for fees has nothing, and is owed nothing.
	ErrNothingToSplit = errors.New("collect the fees first with `stoa fees collect`, and wait for the batch that takes it: there is nothing of the token to split")
)

// Refusal is what L1 would refuse.
type Refusal struct {
	Rule   string // that would refuse it
	Until  uint64 // when it will not any more; 0: never
	Advice string
	Why    string
}

func (e *Refusal) Error() string { return e.Advice + ": " + e.Why }

// FundsError says that an account has too little to stake. It is wallet.ErrFunds.
type FundsError struct {
	Account common.Address
	Token   wire.Token
	Have    *uint256.Int
	Want    amount.Amount
}

func (e *FundsError) Error() string {
	show := func(units *uint256.Int) string { return money.Format(units, e.Token.Decimals) + " " + e.Token.Symbol }
	want := e.Want.Int()
	return fmt.Sprintf("bring %s more to %s on L1 first: it has %s, want %s", show(new(uint256.Int).Sub(want, e.Have)), e.Account, show(e.Have), show(want))
}

func (e *FundsError) Is(target error) bool { return target == wallet.ErrFunds }
