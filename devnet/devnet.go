package devnet

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/bridge"
	bridgeapi "github.com/stoa-rollup/stoa/bridge/api"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/indexer"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/postgres"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/worker"
	"github.com/stoa-rollup/stoa/sequencer"
)

// maxFee is the most that the operator offers for a unit of gas and of blob gas, in wei.
const maxFee = 1_000_000_000_000

// ErrStarted is returned by a second Start: a devnet starts once.
var ErrStarted = errors.New("make a new devnet: this one was started before")

// Devnet is everything in one process. It is a service.Reporter.
type Devnet struct {
	cfg     Config
	fatal   chan error
	metrics *metrics.Registry
	health  *service.Health

	mu      sync.Mutex
	started bool
	stack   []service.Lifecycle // what runs, in the order of its start
	watch   sync.WaitGroup
	stopped chan struct{}

	chain      *l1chain.Chain
	l1         *ethclient.Client // as the services reach it
	deployment *deployment.Deployment
	prover     *prover.Several
	archive    *blobs.Archive
	blobs      *service.HTTP
	bridge     *bridge.Service
	bridgeAPI  *bridgeapi.Server
	sequencer  *sequencer.Sequencer
	indexer    *indexer.Indexer
	server     *metrics.Server
}

var _ service.Reporter = (*Devnet)(nil)

// New checks the configuration and returns a devnet that does not run yet.
func New(c Config) (*Devnet, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Devnet{cfg: c, fatal: make(chan error, 1), metrics: metrics.New(), health: service.NewHealth(), stopped: make(chan struct{})}, nil
}

// Start starts all, in the order in which they need each other. A failed start
// leaves nothing running.
func (d *Devnet) Start(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.started {
		return ErrStarted
	}
	d.started = true
	for _, step := range []func(context.Context) error{
		d.loadKeys, d.startL1, d.startBlobs, d.startBridge, d.startSequencer, d.startProver, d.startIndexer, d.startMetrics, d.fundPurses,
	} {
		if err := step(ctx); err != nil {
			stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), service.DefaultStopLimit)
			defer cancel()
			return errors.Join(err, d.stop(stop))
		}
	}
	return nil
}

// run starts one part and watches it.
func (d *Devnet) run(ctx context.Context, name string, part service.Lifecycle) error {
	if err := part.Start(ctx); err != nil {
		return &service.Error{Service: name, Op: service.OpStart, Err: err}
	}
	d.stack = append(d.stack, service.Named(name, part))
	if reporter, ok := part.(service.Reporter); ok {
		d.watch.Go(func() {
			select {
			case err := <-reporter.Fatal():
				if err == nil {
					err = service.ErrEnded
				}
				select {
				case d.fatal <- &service.Error{Service: name, Op: service.OpRun, Err: err}:
				default:
				}
			case <-d.stopped:
			}
		})
	}
	return nil
}

// Fatal reports the first part that died.
func (d *Devnet) Fatal() <-chan error { return d.fatal }

// Stop ends all in reverse order.
func (d *Devnet) Stop(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.stop(ctx)
}

func (d *Devnet) stop(ctx context.Context) error {
	if d.stack == nil {
		return nil
	}
	close(d.stopped)
	d.watch.Wait()
	var errs []error
	for i := len(d.stack) - 1; i >= 0; i-- {
		if err := d.stack[i].Stop(ctx); err != nil {
			errs = append(errs, err)
		}
	}
	d.stack = nil
	return errors.Join(errs...)
}

// loadKeys loads, or makes, the UNSAFE keys of the circuits and the powers of tau.
func (d *Devnet) loadKeys(context.Context) error {
	powers, err := keys.LoadPowers(d.cfg.KeyDir, d.cfg.Menu.LogN(), d.cfg.Report)
	if err != nil {
		return err
	}
	d.prover = prover.NewSeveral(d.cfg.Menu, powers, func(s batch.Shape) (*keys.Set, error) { return keys.Load(d.cfg.KeyDir, s, d.cfg.Report) })
	for _, s := range d.cfg.Menu {
		if _, err := d.prover.Of(s); err != nil {
			return err
		}
	}
	return nil
}

func (d *Devnet) startL1(ctx context.Context) (err error) {
	if err := os.MkdirAll(d.cfg.Dir, 0o755); err != nil {
		return err
	}
	if d.chain, err = newChain(d.cfg, d.settleAll); err != nil {
		return err
	}
	if err := d.run(ctx, "l1", d.chain); err != nil {
		return err
	}
	d.l1 = d.chain.Client()
	if d.cfg.Endpoint != nil {
		if d.l1, err = d.cfg.Endpoint(d.chain.RPC()); err != nil {
			return err
		}
	}
	d.deployment, err = deployed(ctx, d.cfg, d.chain, d.prover)
	return err
}

// dir is the folder of one service's data.
func (d *Devnet) dir(name string) string {
	return filepath.Join(d.cfg.Dir, "rollup-"+d.deployment.Rollup.Hex()[2:10], name)
}

// startBlobs opens the archive of the batches' data and serves it, for whoever reads
// batches. It has no part in the sequencer's life: who reads must not wait for it.
func (d *Devnet) startBlobs(ctx context.Context) (err error) {
	if err := os.MkdirAll(d.dir(""), 0o755); err != nil {
		return err
	}
	if d.archive, err = blobs.OpenArchive(d.dir("blobs")); err != nil {
		return err
	}
	// A block takes a second at least, so a slot is a second of Unix time.
	blocks, err := blobs.NewL1(d.l1, blobs.Timing{Slot: 1})
	if err != nil {
		return err
	}
	handler, err := blobs.NewServer(d.archive, blocks, d.cfg.Log)
	if err != nil {
		return err
	}
	if d.blobs, err = service.NewHTTP(d.cfg.BlobsAddr, handler); err != nil {
		return err
	}
	return d.run(ctx, "blobs", d.blobs)
}

func (d *Devnet) startBridge(ctx context.Context) (err error) {
	c := bridge.DefaultConfig(d.l1, d.deployment.Network(), d.deployment.Bridge, d.deployment.StartBlock, d.dir("bridge"))
	c.Follow.Confirmations, c.Follow.Finality = d.cfg.Confirmations, d.cfg.Finality
	c.Poll, c.Metrics, c.Log = d.cfg.BlockPeriod/4, d.metrics, d.cfg.Log
	if d.bridge, err = bridge.New(c); err != nil {
		return err
	}
	for name, check := range d.bridge.Checks() {
		if err := d.health.Add("bridge "+name, check); err != nil {
			return err
		}
	}
	if err := d.run(ctx, "bridge", d.bridge); err != nil {
		return err
	}
	if d.bridgeAPI, err = bridgeapi.New(bridgeapi.DefaultConfig(d.bridge, d.cfg.BridgeAddr)); err != nil {
		return err
	}
	return d.run(ctx, "bridge api", d.bridgeAPI)
}

func (d *Devnet) startSequencer(ctx context.Context) error {
	c, err := d.sequencerConfig()
	if err != nil {
		return err
	}
	if d.sequencer, err = sequencer.New(c); err != nil {
		return err
	}
	for name, check := range d.sequencer.Checks() {
		if err := d.health.Add("sequencer "+name, check); err != nil {
			return err
		}
	}
	return d.run(ctx, "sequencer", d.sequencer)
}

func (d *Devnet) sequencerConfig() (c sequencer.Config, err error) {
	genesis, err := d.deployment.Genesis.State()
	if err != nil {
		return c, err
	}
	commitment, err := d.prover.Commit(genesis.Cells())
	if err != nil {
		return c, err
	}
	c = sequencer.DefaultConfig(d.dir("sequencer"), d.cfg.SequencerAddr)
	c.Rollup = sequencer.Rollup{Network: d.deployment.Network(), Bridge: d.deployment.Bridge, Tokens: d.deployment.Tokens, Menu: d.cfg.Menu, Genesis: genesis}
	c.Version, c.L1, c.ReceiptKey = d.cfg.Version, d.bridge, l1chain.UnsafeKey(receiptsAccount)
	c.Engine.SealAfter = d.cfg.SealAfter
	c.API.Origins = []string{"*"}
	c.Proving = &sequencer.Proving{Commitment: commitment, Setup: d.prover.Powers().Setup()}
	c.Settling = &sequencer.Settling{
		Client: d.l1, Operator: l1chain.UnsafeKey(operatorAccount), MaxFee: big.NewInt(maxFee), Confirmations: d.cfg.Finality - 1, Poll: d.cfg.BlockPeriod / 4,
		Blobs: &l1tx.BlobConfig{MaxFee: big.NewInt(maxFee), Archive: d.archive},
	}
	c.Metrics, c.Logger = d.metrics, d.cfg.Log
	return c, nil
}

func (d *Devnet) startProver(ctx context.Context) error {
	w, err := worker.New(worker.Config{Name: "devnet", Jobs: d.sequencer.Queue(), Prover: d.prover, Progress: d.cfg.Report, Metrics: d.metrics, Log: d.cfg.Log})
	if err != nil {
		return err
	}
	return d.run(ctx, "prover", w)
}

// startIndexer starts the indexer and its database.
func (d *Devnet) startIndexer(ctx context.Context) (err error) {
	db, err := startPostgres(ctx, d.cfg, d.dir("postgres"))
	if err != nil {
		return err
	}
	if err := d.run(ctx, "postgres", running{db}); err != nil {
		return err
	}
	if d.indexer, err = d.newIndexer(db, d.cfg.IndexerAddr, "ws://"+d.sequencer.Addr(), d.metrics, d.health); err != nil {
		return err
	}
	return d.run(ctx, "indexer", d.indexer)
}

func (d *Devnet) newIndexer(db *postgres.Postgres, addr, feed string, registry *metrics.Registry, health *service.Health) (*indexer.Indexer, error) {
	genesis, err := d.deployment.Genesis.State()
	if err != nil {
		return nil, err
	}
	follow := bridge.DefaultConfig(d.l1, d.deployment.Network(), d.deployment.Bridge, d.deployment.StartBlock, "unused").Follow
	follow.Confirmations, follow.Finality, follow.Users = d.cfg.Confirmations, d.cfg.Finality, d.deployment.UsersContracts()
	if follow.Blobs, err = blobs.ParseSources("http://" + d.blobs.Addr()); err != nil {
		return nil, err
	}
	return indexer.New(indexer.Config{
		L1: d.l1, Follow: follow, Genesis: genesis, SRS: d.prover.Powers(), Shapes: d.cfg.Menu, Database: db.URL,
		Addr: addr, Feed: feed, Poll: d.cfg.BlockPeriod / 4, RetryMax: 10 * time.Second, MaxLag: 10, RequestLimit: 10 * time.Second,
	}, d.cfg.Log, registry, health)
}

func (d *Devnet) startMetrics(ctx context.Context) (err error) {
	if d.server, err = metrics.NewServer(d.cfg.MetricsAddr, d.metrics, d.health); err != nil {
		return err
	}
	return d.run(ctx, "metrics", d.server)
}

// settleAll seals and settles what is under way, before time jumps.
func (d *Devnet) settleAll(ctx context.Context) error {
	for {
		changed := d.sequencer.Changed()
		head := d.sequencer.Head()
		if head.Open == 0 && head.Settled >= head.Sealed {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Rebuild starts a second indexer, on an empty database, that sees nothing but L1 and
// the archive of the data that L1 has checked.
// It returns the URL of its API, and what ends it.
func (d *Devnet) Rebuild(ctx context.Context) (url string, stop func(context.Context) error, err error) {
	dir, err := os.MkdirTemp("", "stoa-rebuild-")
	if err != nil {
		return "", nil, err
	}
	err = os.Chmod(dir, 0o755) // Postgres may run as another user
	c := d.cfg
	c.DatabaseURL = ""
	var db *postgres.Postgres
	if err == nil {
		db, err = startPostgres(ctx, c, filepath.Join(dir, "postgres"))
	}
	if err != nil {
		return "", nil, errors.Join(err, os.RemoveAll(dir))
	}
	x, err := d.newIndexer(db, "127.0.0.1:0", "", nil, nil)
	if err == nil {
		err = x.Start(ctx)
	}
	stop = func(ctx context.Context) error {
		var stopped error
		if x != nil {
			stopped = x.Stop(ctx)
		}
		return errors.Join(stopped, db.Stop(ctx), os.RemoveAll(dir))
	}
	if err != nil {
		return "", nil, errors.Join(err, stop(ctx))
	}
	return "http://" + x.Addr(), stop, nil
}

// running is a service that was started before it joins the others.
type running struct{ *postgres.Postgres }

func (running) Start(context.Context) error { return nil }

// Endpoints are the URLs of a devnet.
type Endpoints struct {
	L1        string `json:"l1"`
	Sequencer string `json:"sequencer"`
	Bridge    string `json:"bridge"`
	Indexer   string `json:"indexer"`
	Blobs     string `json:"blobs"`
	Metrics   string `json:"metrics"`
}

// Endpoints of a devnet that runs.
func (d *Devnet) Endpoints() Endpoints {
	return Endpoints{
		L1: d.chain.Endpoint(), Sequencer: "http://" + d.sequencer.Addr(), Bridge: "http://" + d.bridgeAPI.Addr(),
		Indexer: "http://" + d.indexer.Addr(), Blobs: "http://" + d.blobs.Addr(), Metrics: "http://" + d.server.Addr(),
	}
}

// L1 is its chain, for drills that do to it what nobody could over RPC.
func (d *Devnet) L1() *l1chain.Chain { return d.chain }

// Deployment is the rollup.
func (d *Devnet) Deployment() *deployment.Deployment { return d.deployment }

// Prover is what the devnet proves batches of a shape with.
func (d *Devnet) Prover(s batch.Shape) (*prover.Prover, error) { return d.prover.Of(s) }

// StateAfter is the state after a sealed batch.
func (d *Devnet) StateAfter(ctx context.Context, number uint64) (*state.State, error) {
	return d.sequencer.StateAfter(ctx, number)
}
