package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
)

// The flags that every service has. A service's command adds its own, and runs as
// a host.
func (p flagsOf) service(metricsAddr string) []cli.Flag {
	return []cli.Flag{
		p.text("deployment", "build/devnet/deployment.json", "file that describes the rollup on L1"),
		p.text("l1", "http://127.0.0.1:8545", "URL of an L1 node"),
		p.text("dir", filepath.Join("build", string(p)), "folder of the service's data"),
		p.text("metrics-addr", metricsAddr, "host:port of /metrics, /healthz and /readyz; only the operator should reach it"),
		p.text("log-level", "info", "debug, info, warn or error"),
		p.yes("log-json", "write the log as JSON, a line an event"),
	}
}

// host is what a service's command runs in.
type host struct {
	deployment *deployment.Deployment
	l1         *ethclient.Client
	dir        string
	log        *slog.Logger
	metrics    *metrics.Registry
	health     *service.Health

	server *metrics.Server
}

// newHost reads the common flags. It reaches out to nobody: services wait for an
// L1 that is away.
func newHost(c *cli.Context) (*host, error) {
	h := &host{dir: c.String("dir"), metrics: metrics.New(), health: service.NewHealth()}
	var err error
	if h.log, err = newLog(c.App.ErrWriter, c.String("log-level"), c.Bool("log-json")); err != nil {
		return nil, err
	}
	if h.deployment, err = deployment.Load(c.String("deployment")); err != nil {
		return nil, err
	}
	// What services do not bound themselves, this does (TROUBLE-LIMIT).
	l1, err := rpc.DialOptions(c.Context, c.String("l1"), rpc.WithHTTPClient(&http.Client{Timeout: follow.DefaultTimeout}))
	if err != nil {
		return nil, fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	}
	h.l1 = ethclient.NewClient(l1)
	if err := os.MkdirAll(h.dir, 0o755); err != nil {
		return nil, err
	}
	h.server, err = metrics.NewServer(c.String("metrics-addr"), h.metrics, h.health)
	return h, err
}

// add registers health checks under the names that they have with the prefix.
func (h *host) add(prefix string, checks map[string]service.Check) error {
	for name, check := range checks {
		if err := h.health.Add(prefix+" "+name, check); err != nil {
			return err
		}
	}
	return nil
}

// run runs the parts until the context ends or one of them dies. Metrics come
// first and go last.
func (h *host) run(ctx context.Context, name string, parts ...service.Lifecycle) error {
	defer h.l1.Close()
	h.log.Info("starting", "service", name, "version", version(), "chain", h.deployment.ChainID, "rollup", h.deployment.Rollup)
	all := append([]service.Lifecycle{service.Named("metrics", h.server)}, parts...)
	err := service.NewGroup(service.Limits{}, append(all, announced{h.log, name})...).Run(ctx)
	h.log.Info("stopped", "service", name)
	return err
}

// announced says in the log that all before it have started.
type announced struct {
	log  *slog.Logger
	name string
}

func (a announced) Start(context.Context) error {
	a.log.Info("started", "service", a.name)
	return nil
}

func (announced) Stop(context.Context) error { return nil }

// newLog writes to a terminal or to a collector of logs.
func newLog(w io.Writer, level string, json bool) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("use --log-level debug, info, warn or error: have %q", level)
	}
	o := &slog.HandlerOptions{Level: l}
	if json {
		return slog.New(slog.NewJSONHandler(w, o)), nil
	}
	return slog.New(slog.NewTextHandler(w, o)), nil
}

// errSecret is a file of a key or token that cannot be used.
var errSecret = errors.New("give the file of the secret, which only its owner may read (chmod 600)")

// secret reads the first line of a file that only its owner may read.
func secret(flag, name string) (string, error) {
	if name == "" {
		return "", fmt.Errorf("%w with --%s", errSecret, flag)
	}
	info, err := os.Stat(name)
	if err != nil {
		return "", fmt.Errorf("%w with --%s: %w", errSecret, flag, err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("%w: --%s %s has mode %04o", errSecret, flag, name, info.Mode().Perm())
	}
	text, err := os.ReadFile(name)
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSpace(line), err
}

// poll is how often services look at an L1 with a block every 12 seconds.
const poll = time.Second
