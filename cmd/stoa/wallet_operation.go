package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
)

func walletOperationCommand() *cli.Command {
	p := flagsOf("wallet-operation")
	return &cli.Command{
		Name:      "operation",
		Usage:     "show how far an operation has come",
		ArgsUsage: "ID",
		Flags:     []cli.Flag{p.text("wait", "", "wait until it is sealed, proven, settled or final"), p.json()},
		Action: walletAction([]string{"ID"}, func(s *session) error {
			id, err := hexutil.Decode(s.Args().First())
			if err != nil || len(id) != common.HashLength {
				return fmt.Errorf("write the id as 0x and 64 hex digits: have %q", s.Args().First())
			}
			if _, _, err := s.await(common.Hash(id), ""); err != nil {
				return err
			}
			o, err := s.sequencer.Operation(s.Context.Context, common.Hash(id))
			if err != nil {
				return err
			}
			return s.print(o, func(out io.Writer) { showOperation(out, o) })
		}),
	}
}

func showOperation(out io.Writer, o wire.Operation) {
	fmt.Fprintf(out, "operation  %s, %s\n", o.Receipt.ID, o.Operation.Kind())
	fmt.Fprintf(out, "status     %s: position %d of batch %d, entry %d of the log\n", o.Status, o.Receipt.Position, o.Receipt.Batch, o.Receipt.Index)
	if o.L1 != nil {
		fmt.Fprintf(out, "on L1      block %d, transaction %s\n", o.L1.Block, o.L1.Tx)
	}
}

func walletReceiptCommand() *cli.Command {
	p := flagsOf("wallet-receipt-check")
	return &cli.Command{
		Name:   "receipt",
		Usage:  "check the sequencer's word",
		Action: helpOr("wallet receipt"),
		Subcommands: []*cli.Command{{
			Name:      "check",
			Usage:     "check that a receipt is the sequencer's, for this operation, and kept; FILE is what a command printed with --json, - is standard input",
			ArgsUsage: "FILE",
			Flags:     []cli.Flag{p.text("signer", "", "address that must have signed; empty: who the sequencer says signs receipts"), p.json()},
			Action:    walletAction([]string{"FILE"}, checkReceipt),
		}},
	}
}

func checkReceipt(s *session) error {
	var input io.Reader = s.App.Reader
	if name := s.Args().First(); name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("name a file that a command wrote with --json: %w", err)
		}
		defer f.Close()
		input = f
	}
	var kept struct {
		Operation op.Signed    `json:"operation"`
		Receipt   wire.Receipt `json:"receipt"`
	}
	if err := json.NewDecoder(io.LimitReader(input, 1<<20)).Decode(&kept); err != nil {
		return fmt.Errorf("give what a command printed with --json, an object with operation and receipt: %w", err)
	}
	if kept.Operation.Operation == nil {
		return errors.New("give what a command printed with --json: there is no operation in it")
	}
	signer := s.info.Receipts
	if text := s.String("signer"); text != "" {
		var err error
		if signer, err = parseAddress("signer", text); err != nil {
			return err
		}
	}
	if err := wallet.CheckReceipt(s.info.Network(), signer, kept.Operation, kept.Receipt); err != nil {
		return err
	}
	now, err := s.sequencer.Operation(s.Context.Context, kept.Receipt.ID)
	if err != nil {
		return fmt.Errorf("keep the receipt, which is good: the sequencer does not show what it promised: %w", err)
	}
	if was, is := kept.Receipt, now.Receipt; was.Index != is.Index || was.Batch != is.Batch || was.Position != is.Position || was.Timestamp != is.Timestamp {
		return fmt.Errorf("keep both receipts: the sequencer promised entry %d, position %d of batch %d, and shows entry %d, position %d of batch %d. It broke its word, or L1 took back a deposit before it",
			was.Index, was.Position, was.Batch, is.Index, is.Position, is.Batch)
	}
	return s.print(map[string]any{"good": true, "signer": signer, "status": now.Status, "receipt": kept.Receipt}, func(out io.Writer) {
		fmt.Fprintf(out, "receipt    good, signed by %s\n", signer)
		showOperation(out, now)
	})
}
