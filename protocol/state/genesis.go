package state

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Genesis is the state before the first batch: Params in record 0 and one fee
// purse a series, without balances. It is a writer of keys like any other.
type Genesis struct {
	LogN     uint
	Params   record.Params // FeePurse is set by State
	FeeOwner common.Address
	FeeKey   signature.PublicKey
}

// FirstFeePurse is the index of the fee purse of series 0; the next series follow.
const FirstFeePurse = 1

// State builds the state or says what is wrong with the genesis.
func (g Genesis) State() (*State, error) {
	s, err := New(g.LogN)
	if err != nil {
		return nil, err
	}
	if err := signature.CheckRegistration(g.FeeKey); err != nil {
		return nil, fmt.Errorf("genesis: fee key: %w", err)
	}
	if err := g.Params.CheckBounds(); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	params := g.Params
	for series := range uint8(record.Series) {
		index := uint32(FirstFeePurse + series)
		params.FeePurse[series] = index
		purse, err := record.Purse{Owner: g.FeeOwner, Series: series, Key: g.FeeKey.Y}.Cells()
		if err != nil {
			return nil, err
		}
		s.Set(index, purse)
	}
	cells, err := params.Cells()
	if err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	s.Set(record.ParamsIndex, cells)
	return s, nil
}
