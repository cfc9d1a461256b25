package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/client"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/sequencer"
)

// sequencerCommand takes operations, orders them and settles batches on L1.
func sequencerCommand() *cli.Command {
	f := flagsOf("sequencer")
	return &cli.Command{
		Name:  "sequencer",
		Usage: "take operations, order them durably, and settle batches on L1",
		Flags: append(f.service("127.0.0.1:9648"),
			f.text("addr", "127.0.0.1:8645", "host:port of JSON-RPC over HTTP and WebSocket"),
			f.text("bridge", "http://127.0.0.1:8646", "URL of the bridge"),
			f.text("prover-addr", "127.0.0.1:8649", "host:port on which provers get jobs"),
			f.text("prover-token-file", "", "file whose first line is the token that provers must show, 16 bytes or more"),
			f.text("operator-key-file", "", "file whose first line is the operator's private key, 64 hex digits"),
			f.text("receipt-key-file", "", "file whose first line is the private key that signs receipts, 64 hex digits"),
			&cli.DurationFlag{Name: "seal-after", Value: sequencer.DefaultConfig("", "").Engine.SealAfter, Usage: "age at which a batch is sealed", EnvVars: f.env("seal-after")},
			f.number("max-fee-gwei", 200, "most to offer L1 for a unit of gas, in gwei"),
			f.text("keys", "build/keys", "folder of the UNSAFE powers of tau"),
		),
		Action: func(c *cli.Context) error {
			h, err := newHost(c)
			if err != nil {
				return err
			}
			config, err := sequencerConfig(c, h)
			if err != nil {
				return err
			}
			s, err := sequencer.New(config)
			if err != nil {
				return err
			}
			if err := h.add("sequencer", s.Checks()); err != nil {
				return err
			}
			return h.run(c.Context, "sequencer", service.Named("sequencer", s))
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
	if have := crypto.PubkeyToAddress(operator.PublicKey); have != d.Operator {
		return config, fmt.Errorf("give --operator-key-file the key of the rollup's operator %s: it is that of %s", d.Operator, have)
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
	config.Proving = &sequencer.Proving{Commitment: commitment, Tau2: powers.Tau2, WorkerAddr: c.String("prover-addr"), WorkerToken: token}
	gwei := new(big.Int).SetUint64(c.Uint64("max-fee-gwei"))
	config.Settling = &sequencer.Settling{Client: h.l1, Operator: operator, MaxFee: gwei.Mul(gwei, big.NewInt(1_000_000_000)), Poll: poll}
	return config, nil
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
