package main

import (
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/bridge/api"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/service"
)

// bridgeCommand follows L1 for the sequencer and serves claims.
func bridgeCommand() *cli.Command {
	f := flagsOf("bridge")
	return &cli.Command{
		Name:  "bridge",
		Usage: "follow L1 for the sequencer and serve claims",
		Flags: append(f.service("127.0.0.1:9646"),
			f.text("addr", "127.0.0.1:8646", "host:port of JSON-RPC"),
			f.number("confirmations", 2, "blocks on top of a block before it counts"),
			f.number("finality", 65, "blocks on top of a block before it is final"),
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, of blobs: tell of a batch only when its data was found there"),
		),
		Action: func(c *cli.Context) error {
			h, err := newHost(c)
			if err != nil {
				return err
			}
			d := h.deployment
			config := bridge.DefaultConfig(h.l1, d.Network(), d.Bridge, d.StartBlock, h.dir)
			config.Follow.Confirmations, config.Follow.Finality = c.Uint64("confirmations"), c.Uint64("finality")
			config.Metrics, config.Log = h.metrics, h.log
			if config.Follow.Blobs, err = blobs.ParseSources(c.StringSlice("blob-source")...); err != nil {
				return err
			}
			b, err := bridge.New(config)
			if err != nil {
				return err
			}
			if err := h.add("bridge", b.Checks()); err != nil {
				return err
			}
			server, err := api.New(api.DefaultConfig(b, c.String("addr")))
			if err != nil {
				return err
			}
			return h.run(c.Context, "bridge", service.Named("bridge", b), service.Named("api", server))
		},
	}
}
