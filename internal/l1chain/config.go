package l1chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// DefaultChainID is the chain id of development chains by convention. Contracts
// that refuse unsafe keys on production chains accept them on this one.
const DefaultChainID = 31337

// DefaultGasLimit is the main network's block gas limit.
const DefaultGasLimit = 60_000_000

// Config says what chain to run. The zero value is a chain in memory, mined by
// hand, without an HTTP port and without funded accounts.
type Config struct {
	// ChainID defaults to DefaultChainID.
	ChainID uint64

	// Period is the time between blocks. Zero means that nothing is mined until
	// Commit is called. Block timestamps are whole seconds, and two blocks never
	// share one, so a period below a second would run the chain's clock ahead of
	// the wall clock: it is refused.
	Period time.Duration

	// DataDir keeps the chain between runs. Empty means in memory. One process
	// at a time: the directory is locked. The genesis must stay the same.
	DataDir string

	// HTTPAddr is host:port for JSON-RPC over HTTP and WebSocket on the same
	// port; port 0 picks a free one, see Chain.Endpoint. Empty means no port.
	HTTPAddr string

	// CORS lists the origins whose web pages may call the HTTP port.
	CORS []string

	// Alloc is the state at genesis besides the system contracts; see Fund.
	Alloc types.GenesisAlloc

	// BeforeAdvance, if set, runs before dev_advanceTime moves the clock, and can
	// refuse: whoever has work under way that a jump of time would spoil ends it here.
	BeforeAdvance func(ctx context.Context) error

	// GasLimit is the block gas limit; it defaults to DefaultGasLimit.
	GasLimit uint64
}

// Check reports the first thing wrong with the configuration.
func (c Config) Check() error {
	if c.ChainID == 1 {
		return errors.New("choose another chain id: 1 is the main network, and a signature made here would be valid there")
	}
	if c.Period < 0 {
		return fmt.Errorf("set the block period to zero or more, have %v", c.Period)
	}
	if c.Period > 0 && c.Period < time.Second {
		return fmt.Errorf("set the block period to at least one second, have %v", c.Period)
	}
	if c.HTTPAddr != "" {
		if _, _, err := c.httpHostPort(); err != nil {
			return err
		}
	}

	return nil
}

// withDefaults fills in what the zero value leaves open.
func (c Config) withDefaults() Config {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.GasLimit == 0 {
		c.GasLimit = DefaultGasLimit
	}

	return c
}

func (c Config) httpHostPort() (string, int, error) {
	host, portText, err := net.SplitHostPort(c.HTTPAddr)
	if err != nil {
		return "", 0, fmt.Errorf("write the HTTP address as host:port, have %q: %w", c.HTTPAddr, err)
	}
	if host == "" {
		return "", 0, fmt.Errorf("name the host of the HTTP address, such as 127.0.0.1, have %q", c.HTTPAddr)
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("write the HTTP port as a number below 65536, have %q", portText)
	}

	return host, int(port), nil
}

// forks returns the chain's fork schedule: the main network's, active from
// genesis. See the package documentation for what is left out and why.
func (c Config) forks() *params.ChainConfig {
	atGenesis := uint64(0)

	forks := *params.AllDevChainProtocolChanges
	forks.ChainID = new(big.Int).SetUint64(c.ChainID)
	forks.BogotaTime = nil
	forks.AmsterdamTime = nil
	forks.BPO1Time, forks.BPO2Time = &atGenesis, &atGenesis

	// Osaka has no entry of its own: it starts with Prague's blob parameters.
	forks.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig,
		Prague: params.DefaultPragueBlobConfig,
		BPO1:   params.DefaultBPO1BlobConfig,
		BPO2:   params.DefaultBPO2BlobConfig,
	}

	return &forks
}
