package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/client"
	"github.com/stoa-rollup/stoa/devnet/adopt"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/sequencer"
	"github.com/stoa-rollup/stoa/sequencer/engine"
)

// sequencerCommand takes operations, orders them and settles batches on L1.
func sequencerCommand() *cli.Command {
	f := flagsOf("sequencer")
	return &cli.Command{
		Name:  "sequencer",
		Usage: "take operations, order them durably, and settle batches on L1",
		Description: "With --fallback it takes no operations: if the operator is silent for 48 hours, anybody settles in his place what L1's queue holds, and the cranks that are\n" +
			"due, with proofs of his own. It reads everything from L1, and ends when nothing is left to do.\n" +
			"With --adopt the operator's sequencer goes on from what L1 has: when others have settled batches, or its folder is lost.",
		Flags: append(append(f.service("127.0.0.1:9648"), fallbackFlags(f)...),
			f.text("addr", "127.0.0.1:8645", "host:port of JSON-RPC over HTTP and WebSocket"),
			f.text("bridge", "http://127.0.0.1:8646", "URL of the bridge"),
			f.yes("adopt", "begin with the state that L1 has, if the log in --dir does not lead to it: operations that are not on L1 run again on it"),
			f.text("prover-addr", "127.0.0.1:8649", "host:port on which provers get jobs"),
			f.text("prover-token-file", "", "file whose first line is the token that provers must show, 16 bytes or more"),
			f.text("operator-key-file", "", "file whose first line is the operator's private key, 64 hex digits"),
			f.text("receipt-key-file", "", "file whose first line is the private key that signs receipts, 64 hex digits"),
			&cli.DurationFlag{Name: "seal-after", Value: sequencer.DefaultConfig("", "").Engine.SealAfter, Usage: "age at which a batch is sealed", EnvVars: f.env("seal-after")},
			f.number("finality", 65, "blocks on top of a block before it is final, as for the bridge: transactions that a reorg above it takes back are put right"),
			f.number("max-fee-gwei", 200, "most to offer L1 for a unit of gas, in gwei"),
			f.number("blob-max-fee-gwei", 200, "most to offer L1 for a unit of blob gas, in gwei"),
			f.text("blob-archive", "", "folder of the blobs that were sent, which is never pruned; empty: blobs in --dir"),
			f.text("blob-addr", "127.0.0.1:8650", "host:port on which the archive is served to whoever reads batches; empty: nowhere"),
			f.number("slot-seconds", 12, "length of a slot of L1, for readers that ask for blobs by slot"),
			f.number("slot-genesis", 1_606_824_023, "time of slot 0, in Unix seconds"),
			f.text("keys", "build/keys", "folder of the UNSAFE powers of tau"),
		),
		Action: func(c *cli.Context) error {
			if c.Bool("fallback") {
				return runFallback(c)
			}
			h, err := newHost(c)
			if err != nil {
				return err
			}
			config, err := sequencerConfig(c, h)
			if err != nil {
				return err
			}
			var parts []service.Lifecycle
			if config.Menu.Blobs() {
				server, err := archive(c, h, config.Settling)
				if err != nil {
					return err
				}
				parts = append(parts, server...)
			}
			s, err := sequencer.New(config)
			if err != nil {
				return err
			}
			if err := h.add("sequencer", s.Checks()); err != nil {
				return err
			}
			return h.run(c.Context, "sequencer", append(parts, service.Named("sequencer", s))...)
		},
	}
}

func sequencerConfig(c *cli.Context, h *host) (config sequencer.Config, err error) {
	d := h.deployment
	config = sequencer.DefaultConfig(h.dir, c.String("addr"))
	config.Version, config.Metrics, config.Logger = version(), h.metrics, h.log
	config.Rollup = sequencer.Rollup{Network: d.Network(), Bridge: d.Bridge, Tokens: d.Tokens}
	config.Engine.SealAfter = c.Duration("seal-after")
	if config.Menu, err = d.Menu(); err != nil {
		return config, err
	}
	if config.Genesis, err = d.Genesis.State(); err != nil {
		return config, err
	}
	if config.L1, err = client.New(client.DefaultConfig(c.String("bridge"))); err != nil {
		return config, err
	}
	if config.ReceiptKey, err = privateKey(c, "receipt-key-file"); err != nil {
		return config, err
	}
	operator, err := privateKey(c, "operator-key-file")
	if err != nil {
		return config, err
	}
	status, err := d.Status(c.Context, h.l1)
	if err != nil {
		return config, err
	}
	if have := crypto.PubkeyToAddress(operator.PublicKey); have != status.Operator {
		return config, fmt.Errorf("give --operator-key-file the key of the rollup's operator %s: it is that of %s", status.Operator, have)
	}
	token, err := secret("prover-token-file", c.String("prover-token-file"))
	if err != nil {
		return config, err
	}
	powers, err := keys.LoadPowers(c.String("keys"), config.Menu.LogN(), nil)
	if err != nil {
		return config, err
	}
	commitment, err := powers.Commit(config.Genesis.Cells())
	if err != nil {
		return config, err
	}
	config.Proving = &sequencer.Proving{Commitment: commitment, Setup: powers.Setup(), WorkerAddr: c.String("prover-addr"), WorkerToken: token}
	finality := c.Uint64("finality")
	if finality < 1 || finality-1 > l1tx.MaxConfirmations {
		return config, fmt.Errorf("set --finality to 1 to %d blocks: have %d", l1tx.MaxConfirmations+1, finality)
	}
	if c.Bool("adopt") {
		if config.Adopt, err = adoption(c, h, powers); err != nil {
			return config, err
		}
	}
	config.Settling = &sequencer.Settling{Client: h.l1, Operator: operator, MaxFee: gwei(c, "max-fee-gwei"), Confirmations: finality - 1, Poll: poll}
	return config, nil
}

// adoption reads what L1 has.
func adoption(c *cli.Context, h *host, powers *kzg.SRS) (*engine.Adoption, error) {
	menu, err := h.deployment.Menu()
	if err != nil {
		return nil, err
	}
	config := adopt.Config{Client: h.l1, Deployment: h.deployment, Powers: powers, Finality: c.Uint64("finality"), Report: progress.New(os.Stderr)}
	if config.Sources, err = blobs.ParseSources(c.StringSlice("blob-source")...); err != nil {
		return nil, err
	}
	if menu.Blobs() {
		own, err := fallbackArchive(c)
		if err != nil {
			return nil, err
		}
		config.Sources = append(config.Sources, own)
	}
	return adopt.Run(c.Context, config)
}

// gwei reads a price in wei.
func gwei(c *cli.Context, flag string) *big.Int {
	v := new(big.Int).SetUint64(c.Uint64(flag))
	return v.Mul(v, big.NewInt(params.GWei))
}

// archive lets the settler send blobs, which it archives, and serves the archive.
func archive(c *cli.Context, h *host, settling *sequencer.Settling) ([]service.Lifecycle, error) {
	dir := c.String("blob-archive")
	if dir == "" {
		dir = filepath.Join(h.dir, "blobs")
	}
	a, err := blobs.OpenArchive(dir)
	if err != nil {
		return nil, err
	}
	settling.Blobs = &l1tx.BlobConfig{MaxFee: gwei(c, "blob-max-fee-gwei"), Archive: a}
	if c.String("blob-addr") == "" {
		return nil, nil
	}
	blocks, err := blobs.NewL1(h.l1, blobs.Timing{Genesis: c.Uint64("slot-genesis"), Slot: c.Uint64("slot-seconds")})
	if err != nil {
		return nil, err
	}
	handler, err := blobs.NewServer(a, blocks, h.log)
	if err != nil {
		return nil, err
	}
	server, err := service.NewHTTP(c.String("blob-addr"), handler)
	return []service.Lifecycle{service.Named("blobs", server)}, err
}

// privateKey reads a key of L1.
func privateKey(c *cli.Context, flag string) (*ecdsa.PrivateKey, error) {
	text, err := secret(flag, c.String(flag))
	if err != nil {
		return nil, err
	}
	key, err := crypto.HexToECDSA(text)
	if err != nil {
		// The error must not show the key.
		return nil, fmt.Errorf("write the key in --%s as 64 hex digits on the first line", flag)
	}
	return key, nil
}
