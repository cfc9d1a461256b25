package derive

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
)

// Users is what the users' contracts did.
type Users struct {
	Supply    []Supply
	Proposals []Proposal
	Votes     []Vote
	Logs      []follow.UsersLog // the rest, as L1 told it
}

// Fixed is what of the users' contracts is fixed at their deployment.
type Fixed struct {
	Cap           *big.Int // units of STOA that there can be
	Start, Length *big.Int // of the emission's epochs, in seconds
	FirstBudget   *big.Int // of the emission, in units of STOA
	Decay         *big.Int // of its budgets, fixed-point
	BallotCapBps  *big.Int // the share of the supply that counts of a ballot at most
}

// Cause is why there are more units of STOA on L1, or fewer.
type Cause string

// The causes. What left is on other chains, and may return.
const (
	Minted   Cause = "minted"
	Burned   Cause = "burned"
	Left     Cause = "left"
	Returned Cause = "returned"
)

// Supply is units of STOA that came into being on L1, or ceased to.
type Supply struct {
	follow.Place
	Cause   Cause
	Account common.Address // that has them, or had them
	Amount  *big.Int
}

// add sorts in what L1 told.
func (u *Users) add(l follow.UsersLog) {
	switch e := l.Data.(type) {
	case *bindings.StoaTokenTransfer:
		nobody := common.Address{}
		switch {
		case e.To == nobody: // from nobody too, if what returned was sent to the token's own address: then the crossing is told beside it
			u.Supply = append(u.Supply, Supply{l.Place, Burned, e.From, e.Value})
		case e.From == nobody:
			u.Supply = append(u.Supply, Supply{l.Place, Minted, e.To, e.Value})
		}
	case *bindings.StoaTokenCrosschainMint:
		u.cross(l.Place, Minted, Returned, e.To, e.Amount)
	case *bindings.StoaTokenCrosschainBurn:
		u.cross(l.Place, Burned, Left, e.From, e.Amount)
	default:
		if !u.vote(l) {
			u.Logs = append(u.Logs, l)
		}
	}
}

// cross notes units that went to another chain or came from there. The token tells of their transfer
// first, as if they were minted or burned.
func (u *Users) cross(at follow.Place, told, cause Cause, account common.Address, amount *big.Int) {
	for i, s := range slices.Backward(u.Supply) {
		if s.Hash != at.Hash || s.Tx != at.Tx {
			break
		}
		if s.Cause == told && s.Account == account && s.Amount.Cmp(amount) == 0 {
			u.Supply = slices.Delete(u.Supply, i, i+1)
			break
		}
	}
	u.Supply = append(u.Supply, Supply{at, cause, account, amount})
}
