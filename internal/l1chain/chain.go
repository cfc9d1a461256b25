package l1chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// nodeName is the folder of the chain inside the data directory. The node's own
// default is the name of the binary, which differs between a test and the real
// program and would make the same directory look empty.
const nodeName = "l1"

// emptyAttempts bounds how often the pool is mined empty before we give up:
// somebody may be sending faster than we mine.
const emptyAttempts = 16

// Errors of a chain that is used outside its life.
var (
	// ErrNotRunning is returned by calls before Start and after Stop.
	ErrNotRunning = errors.New("start the L1 first: it is not running")

	// ErrStarted is returned by a second Start: a chain starts once.
	ErrStarted = errors.New("make a new L1: this one was started before")

	// ErrNotSealed is returned when the node made no new block.
	ErrNotSealed = errors.New("the L1 sealed no block")
)

// Chain is one in-process L1. All methods are safe for concurrent use.
type Chain struct {
	cfg Config
	log *slog.Logger

	// mu guards everything below, and with it all sealing.
	mu      sync.Mutex
	started bool
	stack   *node.Node // nil unless running
	eth     *eth.Ethereum
	latest  uint64 // time of the latest block that ever was
	rpc     *rpc.Client
	client  *ethclient.Client

	// The period loop, absent in manual mode.
	stopLoop context.CancelFunc
	loopDone chan struct{}
}

// New checks the configuration and returns a chain that is not yet running.
func New(cfg Config, log *slog.Logger) (*Chain, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}

	return &Chain{cfg: cfg.withDefaults(), log: log}, nil
}

// Start brings the node up, and the period loop if there is one. A failed start
// leaves nothing running. The context bounds the start only.
func (c *Chain) Start(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}

	err := c.startNode()
	if err != nil && !errors.Is(err, ErrStarted) {
		return errors.Join(err, c.stopNode())
	}

	return err
}

// Stop ends the period loop and closes the node, writing its state to the data
// directory. Stopping a chain that does not run does nothing.
func (c *Chain) Stop(context.Context) error {
	c.mu.Lock()
	stopLoop, loopDone := c.stopLoop, c.loopDone
	c.stopLoop, c.loopDone = nil, nil
	c.mu.Unlock()

	// The loop takes the mutex to seal: wait for it without holding it.
	if stopLoop != nil {
		stopLoop()
		<-loopDone
	}

	return c.stopNode()
}

// Client returns a client that talks to the node inside the process. It is nil
// unless the chain runs, and must not be closed by the caller.
func (c *Chain) Client() *ethclient.Client {
	c.mu.Lock()
	defer c.mu.Unlock()

	return c.client
}

// RPC is Client's untyped twin, for methods that ethclient lacks.
func (c *Chain) RPC() *rpc.Client {
	c.mu.Lock()
	defer c.mu.Unlock()

	return c.rpc
}

// Endpoint returns the HTTP URL, or the empty string when there is none.
func (c *Chain) Endpoint() string {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.stack == nil || c.cfg.HTTPAddr == "" {
		return ""
	}

	return c.stack.HTTPEndpoint()
}

// ChainID returns the chain id.
func (c *Chain) ChainID() *big.Int {
	return new(big.Int).SetUint64(c.cfg.ChainID)
}

// Commit seals one block with the transactions that are waiting, and returns its
// hash. Its time is the wall clock's, or one second after its parent's if that
// is later: many commits a second run the chain ahead of the wall clock.
func (c *Chain) Commit() (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	return c.seal()
}

// AdjustTime moves the chain's clock forward by d from the latest block's time,
// by mining an empty block there. Waiting transactions are mined first, for the
// node refuses to move time over them. Afterwards blocks advance one second each
// until the wall clock has caught up.
func (c *Chain) AdjustTime(d time.Duration) error {
	if d < time.Second {
		return fmt.Errorf("move time forward by at least a second, have %v", d)
	}

	c.mu.Lock()
	defer c.mu.Unlock()

	if c.stack == nil {
		return ErrNotRunning
	}

	return c.whenEmpty(func() error {
		_, err := c.sealAt(c.eth.BlockChain().CurrentBlock().Time + uint64(d/time.Second))
		return err
	})
}

// whenEmpty runs f, which must not run while transactions wait: it mines them
// first. f is run again if it answers errWaiting: others have come meanwhile. The caller holds the mutex, and the chain runs.
func (c *Chain) whenEmpty(f func() error) (err error) {
	for range emptyAttempts {
		if err := c.eth.TxPool().Sync(); err != nil { // it learns of blocks in the background
			return fmt.Errorf("settling the transaction pool: %w", err)
		}
		if executable, _ := c.eth.TxPool().Stats(); executable > 0 {
			err = errWaiting
			if _, err := c.seal(); err != nil {
				return err
			}
		} else if err = f(); !errors.Is(err, errWaiting) {
			return err
		}
	}

	return fmt.Errorf("send fewer transactions at once: the L1 stays as it is, for more came with each of %d blocks: %w", emptyAttempts, err)
}

// Fork makes parent the latest block at once: later blocks are dropped, and their
// transactions go back to the pool, to be mined again by the next Commit unless
// Rollback is called. Transactions that wait now must be mined or rolled back
// first. Together with Commit this is a reorg; Reorg does all of it.
func (c *Chain) Fork(parent common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.stack == nil {
		return ErrNotRunning
	}

	return c.fork(parent)
}

// Rollback drops all waiting transactions.
func (c *Chain) Rollback() error {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.stack == nil {
		return ErrNotRunning
	}

	return c.rollback()
}

// rollback lets the pool take in what a fork gave back, and drops all. The caller
// holds the mutex.
func (c *Chain) rollback() error {
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("settling the transaction pool: %w", err)
	}
	c.eth.TxPool().Clear()

	return nil
}

// loop seals a block every period until it is told to stop.
func (c *Chain) loop(ctx context.Context, done chan<- struct{}) {
	defer close(done)

	ticker := time.NewTicker(c.cfg.Period)
	defer ticker.Stop()

	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if _, err := c.Commit(); err != nil {
				c.log.Warn("L1 block skipped", "err", err)
			}
		}
	}
}

// startNode wires the node: peers off, the Ethereum service, log filters, the
// development API, and the period loop if there is one. The caller calls stopNode on failure.
func (c *Chain) startNode() error {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.started {
		return ErrStarted
	}
	c.started = true

	nodeConfig, err := c.nodeConfig()
	if err != nil {
		return err
	}

	stack, err := node.New(nodeConfig)
	if err != nil {
		return fmt.Errorf("opening the L1's data directory %q: %w", c.cfg.DataDir, err)
	}
	c.stack = stack

	c.eth, err = eth.New(stack, c.ethConfig())
	if err != nil {
		return fmt.Errorf("opening the L1's chain: %w", err)
	}

	filterSystem := filters.NewFilterSystem(c.eth.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filterSystem)},
		{Namespace: "dev", Service: &devAPI{chain: c}},
	})

	if err := stack.Start(); err != nil {
		return fmt.Errorf("starting the L1: %w", err)
	}
	c.eth.SetSynced() // there is nobody to sync with
	c.latest = c.eth.BlockChain().CurrentBlock().Time
	c.rpc = stack.Attach()
	c.client = ethclient.NewClient(c.rpc)

	if c.cfg.Period > 0 {
		loopCtx, cancel := context.WithCancel(context.Background())
		c.stopLoop, c.loopDone = cancel, make(chan struct{})
		go c.loop(loopCtx, c.loopDone)
	}

	return nil
}

// stopNode closes whatever startNode opened. It closes without the mutex: a
// request in flight may be waiting for it, and the node waits for its requests.
func (c *Chain) stopNode() error {
	c.mu.Lock()
	stack, client := c.stack, c.client
	c.stack, c.eth, c.rpc, c.client = nil, nil, nil, nil
	c.mu.Unlock()

	if stack == nil {
		return nil
	}
	if client != nil {
		client.Close()
	}
	if err := stack.Close(); err != nil {
		return fmt.Errorf("closing the L1: %w", err)
	}

	return nil
}

// nodeConfig is the shell around the chain: where it keeps its files and which
// ports it opens.
func (c *Chain) nodeConfig() (*node.Config, error) {
	conf := node.DefaultConfig
	conf.Name = nodeName
	conf.DataDir = c.cfg.DataDir
	conf.IPCPath = ""
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0}

	if c.cfg.HTTPAddr == "" {
		return &conf, nil
	}

	host, port, err := c.cfg.httpHostPort()
	if err != nil {
		return nil, err
	}
	conf.HTTPHost, conf.HTTPPort = host, port
	conf.HTTPModules = []string{"eth", "net", "web3", "debug", "txpool", "dev"}
	conf.HTTPCors = c.cfg.CORS
	conf.WSHost, conf.WSPort = host, port
	conf.WSModules = []string{"eth", "net", "web3"}
	conf.WSOrigins = c.cfg.CORS

	return &conf, nil
}

// ethConfig is the chain itself: genesis, forks and how state is kept.
func (c *Chain) ethConfig() *ethconfig.Config {
	// The system contracts that the forks call into must stand at genesis.
	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, c.cfg.Alloc)

	conf := ethconfig.Defaults
	conf.NetworkId = c.cfg.ChainID
	conf.Genesis = &core.Genesis{
		Config:   c.cfg.forks(),
		GasLimit: c.cfg.GasLimit,
		BaseFee:  big.NewInt(params.GWei),
		Alloc:    alloc,
	}
	conf.Miner.GasCeil = c.cfg.GasLimit
	conf.SyncMode = ethconfig.FullSync

	// What survives kill -9: see the package documentation.
	conf.StateScheme = rawdb.HashScheme
	conf.NoPruning = true

	// The defaults are a main-network node's and would take gigabytes.
	conf.DatabaseCache, conf.TrieCleanCache, conf.TrieDirtyCache, conf.SnapshotCache = 64, 32, 32, 32

	// No journal of local transactions, and logs are searched unindexed: both
	// only pay on long chains.
	conf.TxPool.NoLocals = true
	conf.LogNoHistory = true

	return &conf
}
