package sequencer

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/api"
	"github.com/stoa-rollup/stoa/sequencer/engine"
)

// L1 is what the sequencer knows of L1. The bridge and its client are one.
type L1 interface {
	engine.L1
	api.L1
}

// Config of a sequencer. DefaultConfig has sensible limits.
type Config struct {
	Dir     string // of everything that it keeps
	Version string // of the software, for stoa_info

	Rollup
	L1         L1
	ReceiptKey *ecdsa.PrivateKey // signs receipts

	// Engine and API are their limits; what this Config knows itself is filled in.
	Engine engine.Config
	API    api.Config

	Payee [record.Series]uint32 // purses that get the crank reserves; 0: the fee purse of the series

	Adopt *engine.Adoption // a state of L1 to begin with, unless the log leads to it; nil: none

	Proving  *Proving  // nil: sealed batches wait
	Settling *Settling // nil: claims wait; needs Proving

	MetricsAddr string            // host:port of metrics and health; empty: none
	Metrics     *metrics.Registry // nil: one of its own
	Logger      *slog.Logger      // nil: none
}

// Rollup is what is fixed when the contracts are deployed.
type Rollup struct {
	Network signature.Network
	Bridge  common.Address
	Tokens  []wire.Token
	Menu    batch.Menu   // shapes that are registered on L1
	Genesis *state.State // before batch 1; not written
}

// Proving is how sealed batches get their proofs.
type Proving struct {
	Commitment bn254.G1Affine // of the genesis state
	Setup      kzg.Setup      // of the powers that L1 checks with

	// Remote workers; an empty address lets none in.
	WorkerAddr  string
	WorkerToken string
}

// DefaultConfig has the limits of a sequencer on one machine; the rollup, L1 and the
// keys are the caller's.
func DefaultConfig(dir, addr string) Config {
	return Config{Dir: dir, Engine: engine.DefaultConfig(""), API: api.DefaultConfig(addr)}
}

// ConfigError says which setting is outside its limit.
type ConfigError struct {
	Field string
	Limit string
	Value string
}

func (e *ConfigError) Error() string {
	return fmt.Sprintf("sequencer: %s is %s, must be %s", e.Field, e.Value, e.Limit)
}

// Check says which setting is wrong.
func (c Config) Check() error {
	switch {
	case c.Dir == "":
		return &ConfigError{"Dir", "a folder", "empty"}
	case c.L1 == nil:
		return &ConfigError{"L1", "a bridge or its client", "none"}
	case len(c.Menu) == 0:
		return &ConfigError{"Menu", "1 shape at least", "none"}
	case c.Genesis == nil:
		return &ConfigError{"Genesis", "a state", "none"}
	case c.Settling != nil && c.Proving == nil:
		return &ConfigError{"Proving", "set, if Settling is", "none"}
	case c.Settling != nil && c.Menu.Blobs() && c.Settling.Blobs == nil:
		return &ConfigError{"Settling.Blobs", "an archive and a limit of the fee, for shapes " + c.Menu.String(), "none"}
	}
	return c.API.Check()
}

// filled is the engine's configuration.
func (c Config) filled() engine.Config {
	e := c.Engine
	e.Dir = filepath.Join(c.Dir, "engine")
	e.Network, e.Menu, e.Genesis, e.L1, e.ReceiptKey, e.Metrics, e.Logger = c.Network, c.Menu, c.Genesis, c.L1, c.ReceiptKey, c.Metrics, c.Logger
	e.Adopt = c.Adopt
	return e
}

// info answers stoa_info.
func (c Config) info(e *engine.Engine) api.Info {
	fixed := wire.Info{
		Version: c.Version, ChainID: c.Network.ChainID, Shard: c.Network.Shard, Rollup: c.Network.Rollup, Bridge: c.Bridge, Tokens: c.Tokens,
		Receipts: e.Receipts(), Shapes: c.Menu.Names(), Records: c.Menu[0].StateRecords(),
		Limits: map[string]wire.Uint{
			"callsAtOnce": wire.Uint(c.API.Calls), "batchCalls": wire.Uint(c.API.BatchCalls), "bodyBytes": wire.Uint(c.API.BodyBytes), "subscriptions": wire.Uint(c.API.Subscriptions),
			"pendingOperations": wire.Uint(c.Engine.MaxPending), "pendingOperationsOfPurse": wire.Uint(c.Engine.MaxPendingPurse),
			"nonceAhead": wire.Uint(c.Engine.MaxAhead), "unprovenBatches": wire.Uint(c.Engine.MaxUnproven),
		},
	}
	return func(context.Context) (wire.Info, error) {
		i := fixed
		p := e.Params()
		i.FreeRecord, i.Time, i.BookingFee = e.FreeRecord(), e.Time(), p.BookingFee
		for t := range record.Tokens {
			i.CrankReserve[t], i.Rent[t] = wire.Uint(p.CrankReserve[t]), wire.Uint(p.Rent[t])
		}
		return i, nil
	}
}
