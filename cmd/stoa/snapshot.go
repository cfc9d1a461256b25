package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// snapshotCommand posts the state on L1.
func snapshotCommand() *cli.Command {
	return &cli.Command{
		Name:        "snapshot",
		Usage:       "put the state of the rollup on L1, so that nobody needs older data to rebuild it",
		Subcommands: []*cli.Command{snapshotPostCommand()},
	}
}

func snapshotPostCommand() *cli.Command {
	f := flagsOf("snapshot post")
	return &cli.Command{
		Name:  "post",
		Usage: "rebuild the state from L1, and post it there as blobs",
		Description: "Anybody may. Readers check it by the commitment that L1 verified. L1's nodes keep blobs for some 18 days: somebody should post every week or two.\n" +
			"A large state takes several transactions. Cut off, the command goes on where it was when it is run again with the same key.",
		Flags: append(f.l1(),
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.text("keep-blobs", "", "folder to keep all blobs in that are read or posted, and to read them from; empty: none"),
			f.text("keys", "build/keys", "folder of the UNSAFE powers of tau"),
			f.number("confirmations", 2, "blocks that must stand on a block before it is read"),
			f.text("key-file", "", "file with the key of the account that pays, 64 hex digits, mode 0600"),
			&cli.IntFlag{Name: "unsafe-dev", Value: -1, Usage: "pay with the published, UNSAFE key of this development account instead", EnvVars: f.env("unsafe-dev")},
			f.json(),
		),
		Action: func(c *cli.Context) error {
			if err := checkOperands(c, nil); err != nil {
				return err
			}
			return runSnapshotPost(c)
		},
	}
}

// snapshotReport is what the command prints.
type snapshotReport struct {
	Number uint64          `json:"number,string"` // of the batch
	Parts  []snapshotPart  `json:"parts"`
	Begun  bool            `json:"begun"` // by an earlier run
	Passed []string        `json:"passed,omitempty"`
	Sender *common.Address `json:"sender"`
}

type snapshotPart struct {
	Part  int           `json:"part"`
	Of    int           `json:"of"`
	Blobs []common.Hash `json:"blobs"`
	Tx    *common.Hash  `json:"tx,omitempty"` // empty if it stood before
	Gas   uint64        `json:"gas,string,omitempty"`
}

// errNothing says that there is no state to post.
var errNothing = errors.New("wait for a batch: the rollup has none with enough confirmations, and its genesis is in the deployment file")

func runSnapshotPost(c *cli.Context) error {
	x, err := openL1(c)
	if err != nil {
		return err
	}
	d, l1 := x.deployment, x.l1
	defer l1.Close()
	key, err := payingKey(c, "key-file")
	if err != nil {
		return err
	}
	sender, err := x.sender(key)
	if err != nil {
		return err
	}
	place := d.SnapshotsAt(l1)
	head, err := l1.HeaderByNumber(c.Context, nil)
	if err != nil {
		return fmt.Errorf("read L1's latest block: %w", err)
	}
	sets, err := place.Sets(c.Context, head.Number.Uint64())
	if err != nil {
		return err
	}
	begun, err := place.Begun(c.Context, sets, sender.Address(), head.Time)
	if err != nil {
		return err
	}
	menu, err := d.Menu()
	if err != nil {
		return err
	}
	powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), progress.New(os.Stderr))
	if err != nil {
		return err
	}
	sources, err := blobSources(c)
	if err != nil {
		return err
	}
	read, err := d.Rebuild(l1, powers, sources...)
	if err != nil {
		return err
	}
	read.Follow.Confirmations, read.Until = c.Uint64("confirmations"), begun
	if isatty.IsTerminal(os.Stderr.Fd()) {
		read.Progress = func(block, head uint64) { fmt.Fprintf(c.App.ErrWriter, "\rreading L1, block %d of %d", block, head) }
	}
	state, err := rebuild.Run(c.Context, read)
	if err != nil {
		return err
	}
	if state.Batch == 0 {
		return errNothing
	}
	account := sender.Address()
	report := snapshotReport{Number: state.Batch, Begun: begun == state.Batch, Sender: &account}
	for _, p := range state.Passed {
		report.Passed = append(report.Passed, p.Error())
		if !c.Bool("json") {
			fmt.Fprintf(c.App.Writer, "passed     %v\n", p)
		}
	}
	posting := snapshots.Posting{Sender: sender, Number: state.Batch, State: state.State, Sets: sets, Now: head.Time, Told: report.told(c)}
	if dir := c.String("keep-blobs"); dir != "" {
		if posting.Keeper, err = blobs.MakeFolder(dir); err != nil {
			return err
		}
	}
	if err := place.Post(c.Context, posting); err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(report)
	}
	fmt.Fprintf(c.App.Writer, "done       L1 has the state after batch %d: until its nodes forget it, in some 18 days, nobody needs the data of earlier batches\n", state.Batch)
	return nil
}

// told notes a part, and prints it.
func (r *snapshotReport) told(c *cli.Context) func(snapshots.Posted) {
	return func(p snapshots.Posted) {
		part := snapshotPart{Part: p.Part, Of: p.Of, Blobs: p.Blobs}
		text := "stood there before"
		if p.Receipt != nil {
			part.Tx, part.Gas = &p.Receipt.TxHash, p.Receipt.GasUsed
			text = fmt.Sprintf("%d gas, transaction %s", part.Gas, part.Tx)
		}
		r.Parts = append(r.Parts, part)
		many := "1 blob"
		if n := len(p.Blobs); n > 1 {
			many = fmt.Sprintf("%d blobs", n)
		}
		if !c.Bool("json") {
			fmt.Fprintf(c.App.Writer, "posted     batch %d, part %d of %d: %s, %s\n", r.Number, p.Part+1, p.Of, many, text)
		}
	}
}
