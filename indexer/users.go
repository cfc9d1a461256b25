package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
)

// fixed asks L1 what of the users' contracts is fixed at their deployment: no event tells it. It is the same
// at every block, so it is asked for once.
func fixed(ctx context.Context, l1 follow.Caller, u *follow.Users) (f derive.Fixed, err error) {
	token, emission, governor := bindings.NewStoaToken(), bindings.NewEmission(), bindings.NewStoaGovernor()
	for _, v := range []struct {
		name   string
		of     common.Address
		call   []byte
		unpack func([]byte) (*big.Int, error)
		into   **big.Int
	}{
		{"the token's cap", u.Token, token.PackCAP(), token.UnpackCAP, &f.Cap},
		{"the emission's start", u.Emission, emission.PackStart(), emission.UnpackStart, &f.Start},
		{"the length of the emission's epochs", u.Emission, emission.PackLength(), emission.UnpackLength, &f.Length},
		{"the emission's first budget", u.Emission, emission.PackFirstBudget(), emission.UnpackFirstBudget, &f.FirstBudget},
		{"the decay of the emission's budget", u.Emission, emission.PackDecay(), emission.UnpackDecay, &f.Decay},
		{"the cap of ballots", u.Governor, governor.PackCapBps(), governor.UnpackCapBps, &f.BallotCapBps},
	} {
		asking, cancel := context.WithTimeout(ctx, follow.DefaultTimeout)
		out, err := l1.CallContract(asking, ethereum.CallMsg{To: &v.of, Data: v.call}, nil)
		cancel()
		if err != nil {
			return f, fmt.Errorf("ask L1 for %s: %w", v.name, err)
		}
		if *v.into, err = v.unpack(out); err != nil {
			return f, fmt.Errorf("ask L1 for %s, of contract %s: %w", v.name, v.of, err)
		}
	}
	return f, nil
}
