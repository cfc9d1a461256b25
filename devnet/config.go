package devnet

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// Config of a devnet. DefaultConfig has what `stoa devnet` runs.
type Config struct {
	Dir     string     // of all data
	Version string     // of the software, for stoa_info
	KeyDir  string     // of UNSAFE keys and powers, made on first use
	Menu    batch.Menu // circuit shapes that its batches are sealed in

	// Genesis, if set, is what a new rollup begins with: a state with a history, which the bridge is given the money of.
	Genesis *deployment.Genesis

	// Addresses to listen on, host:port; port 0 picks a free one.
	L1Addr, SequencerAddr, BridgeAddr, IndexerAddr, MetricsAddr, BlobsAddr string

	// DatabaseURL names a Postgres that runs already; without it one is started.
	DatabaseURL string
	NodeModules []string // where npm may have put a Postgres

	BlockPeriod   time.Duration // of the L1
	Confirmations uint64        // blocks on top of a block before it counts
	Finality      uint64        // blocks on top of a block before it is final
	SealAfter     time.Duration // age at which a batch is sealed

	// FundPurses gives every person a purse with test dollars on the first start.
	FundPurses bool

	// Endpoint, if set, is how the services reach L1, for drills that put something between; what is deployed and funded goes past it.
	Endpoint func(node *rpc.Client) (*ethclient.Client, error)

	Log    *slog.Logger       // nil: silent
	Report *progress.Reporter // of long steps; nil: silent
}

// DefaultConfig keeps the data in dir and listens on the well-known ports.
func DefaultConfig(dir string) Config {
	return Config{
		Dir: dir, KeyDir: "build/keys", Menu: batch.Menu{batch.DevnetBlobs},
		L1Addr: "127.0.0.1:8545", SequencerAddr: "127.0.0.1:8645", BridgeAddr: "127.0.0.1:8646", IndexerAddr: "127.0.0.1:8647", MetricsAddr: "127.0.0.1:8648", BlobsAddr: "127.0.0.1:8650",
		NodeModules: []string{"node_modules"},
		BlockPeriod: time.Second, Confirmations: 2, Finality: 65, SealAfter: 2 * time.Second, FundPurses: true,
	}
}

// FreePorts lets everything listen on ports that are free.
func (c *Config) FreePorts() {
	for _, addr := range []*string{&c.L1Addr, &c.SequencerAddr, &c.BridgeAddr, &c.IndexerAddr, &c.MetricsAddr, &c.BlobsAddr} {
		*addr = "127.0.0.1:0"
	}
}

// Check reports the first thing wrong that its parts would not report themselves.
func (c Config) Check() error {
	if err := c.Menu.Check(); err != nil {
		return err
	}
	switch {
	case c.Dir == "":
		return fmt.Errorf("give the devnet a folder for its data")
	case c.KeyDir == "":
		return fmt.Errorf("give the devnet a folder for its UNSAFE keys")
	case c.BlockPeriod < time.Second:
		return fmt.Errorf("set the block period to a second or more: have %v", c.BlockPeriod)
	case c.Finality <= c.Confirmations:
		return fmt.Errorf("set finality above the %d confirmations: have %d", c.Confirmations, c.Finality)
	}
	return nil
}
