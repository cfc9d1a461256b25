// Package deployment puts a rollup on L1 and describes it in a file, from which
// every service and wallet learns what it belongs to.
package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// fileVersion is the format of the file.
const fileVersion = 11 // 1 had one shape, 2 no lane E, 3 no lane L, 4 stays in one window, 5 one booking a unit, 6 no demands and awards, 7 no exits, 8 no full exits, 9 no registry and no snapshots, 10 no contracts of the users

// Deployment is a rollup on L1. In the file integers are decimal strings.
type Deployment struct {
	Version    uint64         `json:"version,string"`
	ChainID    uint64         `json:"chainId,string"`
	Rollup     common.Address `json:"rollup"`
	Bridge     common.Address `json:"bridge"`
	Exits      common.Address `json:"exits"`
	Registry   common.Address `json:"registry"`
	Snapshots  common.Address `json:"snapshots"`
	Users      Users          `json:"users"`
	Operator   common.Address `json:"operator"`          // the first; who it is now says the registry
	StartBlock uint64         `json:"startBlock,string"` // that of the deployment, or one before it
	Shapes     []Shape        `json:"shapes"`            // of its batches, the cheapest first
	Tokens     []wire.Token   `json:"tokens"`
	Genesis    Genesis        `json:"genesis"`
}

// Shape is a circuit shape that is registered, with the contract that verifies its proofs.
type Shape struct {
	Name     string         `json:"name"`
	Verifier common.Address `json:"verifier"`
}

// Genesis is the state before the first batch, as the file spells it: parameters and two fee purses, or a state with a
// history, for drills and benchmarks.
type Genesis struct {
	*Fresh
	History *hexutil.Bytes `json:"state,omitempty"` // as package state encodes it
}

// Fresh is a genesis of parameters and two fee purses alone.
type Fresh struct {
	LogN         uint                     `json:"logCells,string"`
	Version      uint32                   `json:"paramsVersion,string"`
	Time         uint64                   `json:"time,string"`
	BookingFee   uint16                   `json:"bookingFeeBps,string"`
	CrankReserve [record.Tokens]wire.Uint `json:"crankReserve"`
	Rent         [record.Tokens]wire.Uint `json:"rent"`
	FeeOwner     common.Address           `json:"feeOwner"`
	FeeKey       [2]common.Hash           `json:"feeKey"` // x, y
}

// NewGenesis spells a fresh one.
func NewGenesis(g state.Genesis) Genesis {
	file := Fresh{
		LogN: g.LogN, Version: g.Params.Version, Time: g.Params.Time, BookingFee: g.Params.BookingFee, FeeOwner: g.FeeOwner,
		FeeKey: [2]common.Hash{g.FeeKey.X.Bytes(), g.FeeKey.Y.Bytes()},
	}
	for t := range record.Tokens {
		file.CrankReserve[t], file.Rent[t] = wire.Uint(g.Params.CrankReserve[t]), wire.Uint(g.Params.Rent[t])
	}
	return Genesis{Fresh: &file}
}

// HistoryGenesis spells a state with a history.
func HistoryGenesis(s *state.State) (Genesis, error) {
	b, err := s.MarshalBinary()
	return Genesis{History: (*hexutil.Bytes)(&b)}, err
}

// State builds the state. It refuses a genesis of both kinds or of none, and whatever the states refuse.
func (g Genesis) State() (*state.State, error) {
	switch {
	case (g.Fresh == nil) == (g.History == nil):
		return nil, &layout.RuleError{Rule: "genesis", Field: "state", Value: g.History, Limit: "either a state or the parameters of a fresh one"}
	case g.Fresh != nil:
		return g.Fresh.State()
	}
	s := new(state.State)
	return s, s.UnmarshalBinary(*g.History)
}

// State builds the state. It refuses a key that is none and whatever
// state.Genesis refuses.
func (g Fresh) State() (*state.State, error) {
	key := signature.PublicKey{}
	for i, e := range []*fr.Element{&key.X, &key.Y} {
		if err := e.SetBytesCanonical(g.FeeKey[i][:]); err != nil {
			return nil, &layout.RuleError{Rule: "genesis", Field: "fee key", Value: g.FeeKey[i], Limit: "below r"}
		}
	}
	genesis := state.Genesis{
		LogN: g.LogN, FeeOwner: g.FeeOwner, FeeKey: key,
		Params: record.Params{Version: g.Version, Time: g.Time, BookingFee: g.BookingFee},
	}
	for t := range record.Tokens {
		genesis.Params.CrankReserve[t], genesis.Params.Rent[t] = uint64(g.CrankReserve[t]), uint64(g.Rent[t])
	}
	return genesis.State()
}

// Network is what signatures and batches are for.
func (d *Deployment) Network() signature.Network {
	return signature.Network{ChainID: d.ChainID, Rollup: d.Rollup}
}

// Menu is the shapes of its batches.
func (d *Deployment) Menu() (batch.Menu, error) {
	var shapes []batch.Shape
	for _, s := range d.Shapes {
		shape, err := batch.Named(s.Name)
		if err != nil {
			return nil, err
		}
		shapes = append(shapes, shape)
	}
	return batch.NewMenu(shapes...)
}

// Errors of deployment files.
var (
	ErrFile = errors.New("deployment file is not valid")
	ErrNone = errors.New("there is no deployment file: run `stoa devnet`, or name the file of the network with --deployment")
)

// Load reads a deployment file.
func Load(name string) (*Deployment, error) {
	text, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: looked at %s", ErrNone, name)
	}
	if err != nil {
		return nil, err
	}
	var d Deployment
	if err := json.Unmarshal(text, &d); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFile, name, err)
	}
	if d.Version != fileVersion {
		return nil, fmt.Errorf("%w: %s has version %d, want %d", ErrFile, name, d.Version, fileVersion)
	}
	if _, err := d.Menu(); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFile, name, err)
	}
	return &d, nil
}

// Save writes the file whole or not at all.
func (d *Deployment) Save(name string) error {
	file := *d
	file.Version = fileVersion
	text, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return err
	}
	return disk.Write(name, append(text, '\n'), 0o644)
}

// LoadGenesis reads a file that holds a genesis alone.
func LoadGenesis(name string) (*Genesis, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var g Genesis
	if err := json.Unmarshal(text, &g); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFile, name, err)
	}
	return &g, nil
}

// Save writes the file whole or not at all.
func (g Genesis) Save(name string) error {
	text, err := json.Marshal(g)
	if err != nil {
		return err
	}
	return disk.Write(name, append(text, '\n'), 0o644)
}
