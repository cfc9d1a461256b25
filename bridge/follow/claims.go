package follow

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Caller is what Claims needs of an L1 node. *ethclient.Client is one.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Claims reads from the Bridge what accounts may claim.
type Claims struct {
	Client Caller
	Bridge common.Address
}

// Of returns what the account may claim, by token, after the block with this
// number; nil is the latest.
func (c Claims) Of(ctx context.Context, account common.Address, block *big.Int) (credits [record.Tokens]uint256.Int, err error) {
	bridge := bindings.NewBridge()
	for token := range credits {
		out, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &c.Bridge, Data: bridge.PackCredits(account, uint8(token))}, block)
		if err != nil {
			return credits, fmt.Errorf("read the credit of %s in token %d: %w", account, token, err)
		}
		v, err := bridge.UnpackCredits(out)
		if err != nil {
			return credits, &Error{Kind: ErrLog, Field: fmt.Sprintf("credit of %s in token %d", account, token), Value: out, Err: err}
		}
		credits[token] = *uint256.MustFromBig(v)
	}
	return credits, nil
}
