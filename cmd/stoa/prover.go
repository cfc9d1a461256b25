package main

import (
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/remote"
	"github.com/stoa-rollup/stoa/prover/worker"
)

// proverCommand takes jobs from a sequencer and delivers proofs.
func proverCommand() *cli.Command {
	f := flagsOf("prover")
	name, err := os.Hostname()
	if err != nil {
		name = "prover"
	}
	return &cli.Command{
		Name:  "prover",
		Usage: "take jobs from a sequencer and deliver proofs; any number may run, and be killed",
		Flags: append(f.service("127.0.0.1:9645"),
			f.text("sequencer", "http://127.0.0.1:8649", "URL of the sequencer's port for provers"),
			f.text("token-file", "", "file whose first line is the sequencer's token for provers"),
			f.text("name", name, "how progress reports name this prover"),
			f.text("keys", "build/keys", "folder of the UNSAFE keys and powers of tau"),
		),
		Action: func(c *cli.Context) error {
			h, err := newHost(c)
			if err != nil {
				return err
			}
			token, err := secret("token-file", c.String("token-file"))
			if err != nil {
				return err
			}
			jobs, err := remote.New(c.String("sequencer"), token)
			if err != nil {
				return err
			}
			defer jobs.Close()
			menu, err := h.deployment.Menu()
			if err != nil {
				return err
			}
			report := progress.New(os.Stderr)
			powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), report)
			if err != nil {
				return err
			}
			several := prover.NewSeveral(menu, powers, func(s batch.Shape) (*keys.Set, error) { return keys.Load(c.String("keys"), s, report) })
			if _, err := several.Of(menu[0]); err != nil { // a fault of the folder shows at once
				return err
			}
			w, err := worker.New(worker.Config{
				Name: c.String("name"), Jobs: jobs, Prover: several, Progress: report, Metrics: h.metrics, Log: h.log,
			})
			if err != nil {
				return err
			}
			return h.run(c.Context, "prover", service.Named("worker", w))
		},
	}
}
