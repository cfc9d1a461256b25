package wire

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Info is what stoa_info answers: all that a wallet must know to sign, deposit
// and pay.
type Info struct {
	Version      string              `json:"version"` // of the software
	ChainID      uint64              `json:"chainId,string"`
	Shard        uint16              `json:"shard,string"`
	Rollup       common.Address      `json:"rollup"`
	Bridge       common.Address      `json:"bridge"`
	Tokens       []Token             `json:"tokens"`
	Receipts     common.Address      `json:"receipts"`          // who signs receipts
	Shapes       []string            `json:"shapes"`            // that batches are sealed in, the cheapest first
	Records      uint32              `json:"records,string"`    // of the state; indices are below it
	FreeRecord   uint32              `json:"freeRecord,string"` // one that was free, as was the next one if there were such two; drawn anew for each answer, 0 if none is
	Time         uint64              `json:"time,string"`       // by which operations are judged now
	BookingFee   uint16              `json:"bookingFeeBps,string"`
	CrankReserve [record.Tokens]Uint `json:"crankReserve"` // units, by token
	Rent         [record.Tokens]Uint `json:"rent"`         // units, by token: least fee of an operation that fills a record
	Limits       map[string]Uint     `json:"limits"`       // of the sequencer
}

// Token is a token that purses hold.
type Token struct {
	ID       record.Token   `json:"id,string"`
	Symbol   string         `json:"symbol"`
	Decimals uint8          `json:"decimals,string"`
	Address  common.Address `json:"address"` // on L1; zero for ETH
}

// Network is what signatures are for.
func (i Info) Network() signature.Network {
	return signature.Network{ChainID: i.ChainID, Rollup: i.Rollup, Shard: i.Shard}
}
