package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/leave"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// everybody is what --owner says for all accounts.
const everybody = "all"

// exitCommand leaves the rollup without its operator.
func exitCommand() *cli.Command {
	f := flagsOf("exit")
	return &cli.Command{
		Name:  "exit",
		Usage: "leave the rollup without its operator: rebuild the state from L1, say what it owes, and get it",
		Description: "Without --send it changes nothing: it reads all batches from L1, checks every commitment, and lists what an account would be paid.\n" +
			"A rollup is left when it is frozen, which anyone may do with --freeze once an entry of its queue is overdue, or no batch has settled for 14 days.\n" +
			"While it is not, --demand puts into its queue that all of an account's purses be emptied: the next batches have to, or it can be frozen.",
		Flags: slices.Concat(f.l1(), []cli.Flag{
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.text("keep-blobs", "", "folder to keep all blobs in that are read, and to read them from; empty: none"),
			f.text("keys", "build/keys", "folder of the UNSAFE powers of tau"),
			f.yes("from-genesis", "execute all batches, even if there is a snapshot of a later state"),
			f.text("owner", "", "account to leave with; empty: the wallet's; all: everybody's"),
			f.yes("freeze", "freeze the rollup if it is overdue"),
			f.yes("demand", "of a rollup that is not frozen: demand what the account's purses have, through the queue on L1"),
			f.yes("send", "send the exits or demands, and claim what is credited; needs a wallet with ETH on L1"),
			f.yes("calldata", "print the transactions, for another wallet to send"),
		}, f.account(), []cli.Flag{f.json()}),
		Action: func(c *cli.Context) error {
			if err := checkOperands(c, nil); err != nil {
				return err
			}
			return runExit(c)
		},
	}
}

// exiting is one run of the command.
type exiting struct {
	*onL1
	rollup leave.Rollup
	sender *l1tx.Sender   // nil if nothing is sent
	owner  common.Address // who leaves; zero: everybody
	report exitReport
}

// exitReport is what the command prints.
type exitReport struct {
	Block          uint64     `json:"block,string"` // of L1, up to which it was read
	Batch          uint64     `json:"batch,string"` // the last one
	From           uint64     `json:"from,string"`  // the batch of the snapshot that it was read from; 0: the genesis
	FrozenAt       uint64     `json:"frozenAt,string"`
	FreezableAfter uint64     `json:"freezableAfter,string"`
	Time           uint64     `json:"time,string"` // of L1's latest block
	Exits          []exitItem `json:"exits"`
	Demands        []demand   `json:"demands,omitempty"`
	Calls          []exitCall `json:"calls,omitempty"`

	Transactions []common.Hash `json:"transactions,omitempty"`
	Claimed      []exitPayment `json:"claimed,omitempty"`
	Refused      []string      `json:"refused,omitempty"` // claims that failed: the credit stays
}

// exitItem is a record that pays, or a deposit that comes back.
type exitItem struct {
	Record   *wire.Uint    `json:"record,omitempty"`
	Entry    *wire.Uint    `json:"entry,omitempty"` // of the queue
	Kind     string        `json:"kind"`
	Payments []exitPayment `json:"payments"`
}

type exitPayment struct {
	Owner  *common.Address `json:"owner,omitempty"` // empty: who makes the exit
	Token  record.Token    `json:"token,string"`
	Amount string          `json:"amount"` // in the token's units
}

// demand is a purse that is to be emptied of a token.
type demand struct {
	Purse  wire.Uint    `json:"purse"`
	Token  record.Token `json:"token,string"`
	Amount string       `json:"amount"`          // as things stand, in the token's units
	Entry  *wire.Uint   `json:"entry,omitempty"` // of the queue, once L1 has it
}

type exitCall struct {
	To    common.Address `json:"to"`
	Value *uint256.Int   `json:"value,omitempty"` // wei to send with it
	Data  hexutil.Bytes  `json:"data"`
}

func runExit(c *cli.Context) error {
	opened, err := openL1(c)
	if err != nil {
		return err
	}
	defer opened.l1.Close()
	x := &exiting{onL1: opened}
	if c.String("owner") != everybody {
		if x.owner, err = x.onL1.owner("owner"); err != nil {
			return err
		}
	}
	if c.Bool("freeze") || c.Bool("send") {
		if x.sender, err = x.wallet(); err != nil {
			return err
		}
	}
	if c.Bool("freeze") {
		receipt, err := x.sender.Send(c.Context, &x.deployment.Rollup, bindings.NewRollup().PackFreeze(), nil)
		if err != nil {
			return fmt.Errorf("freeze the rollup: %w", err)
		}
		x.report.Transactions = append(x.report.Transactions, receipt.TxHash)
	}
	if err := x.rebuild(); err != nil {
		return err
	}
	list, err := x.list()
	switch {
	case err != nil:
		return err
	case c.Bool("demand"):
		err = x.demand()
	case c.Bool("calldata") || c.Bool("send"):
		err = x.pay(list)
	}
	return errors.Join(err, x.print())
}

// rebuild reads the state from L1.
func (x *exiting) rebuild() error {
	d := x.deployment
	menu, err := d.Menu()
	if err != nil {
		return err
	}
	powers, err := keys.LoadPowers(x.String("keys"), menu.LogN(), progress.New(os.Stderr))
	if err != nil {
		return err
	}
	sources, err := blobSources(x.Context)
	if err != nil {
		return err
	}
	read, err := d.Rebuild(x.l1, powers, sources...)
	if err != nil {
		return err
	}
	if x.Bool("from-genesis") {
		read.Snapshots = nil
	}
	read.Progress = x.progress("reading L1, block")
	state, err := rebuild.Run(x.Context.Context, read)
	if err != nil {
		return err
	}
	x.report.Block, x.report.Batch, x.report.From = state.Block, state.Batch, state.From
	x.rollup = leave.Rollup{Client: x.l1, Rollup: d.Rollup, Exits: d.Exits, State: state, SRS: powers}
	return nil
}

// progress shows how far a step is, on a terminal alone.
func (x *exiting) progress(what string) func(done, all uint64) {
	if !isatty.IsTerminal(os.Stderr.Fd()) {
		return nil
	}
	return func(done, all uint64) {
		end := "\r"
		if done >= all {
			end = "\n"
		}
		fmt.Fprintf(x.App.ErrWriter, "%s %d of %d%s", what, done, all, end)
	}
}

// list asks L1 how it stands, and lists what it owes.
func (x *exiting) list() ([]leave.Exit, error) {
	status, err := x.rollup.Status(x.Context.Context)
	if err != nil {
		return nil, err
	}
	x.report.FrozenAt, x.report.FreezableAfter = status.FrozenAt, status.FreezableAfter
	head, err := x.l1.HeaderByNumber(x.Context.Context, nil)
	if err != nil {
		return nil, fmt.Errorf("read L1's latest block: %w", err)
	}
	x.report.Time = head.Time
	at := status.FrozenAt
	if at == 0 { // as if it were frozen now
		at = head.Time
	}
	list, err := x.rollup.List(x.Context.Context, x.owner, at)
	if err != nil {
		return nil, err
	}
	x.report.Exits = []exitItem{}
	for _, e := range list {
		item := exitItem{Kind: e.Kind.String()}
		if e.Deposit != nil {
			entry := wire.Uint(e.Entry)
			item.Kind, item.Entry = "deposit", &entry
		} else {
			index := wire.Uint(e.Record)
			item.Record = &index
		}
		for _, p := range e.Payments {
			item.Payments = append(item.Payments, paymentOf(p))
		}
		x.report.Exits = append(x.report.Exits, item)
	}
	return list, nil
}

func paymentOf(p exit.Payment) exitPayment {
	out := exitPayment{Token: p.Token, Amount: p.Amount.String()}
	if p.Owner != (common.Address{}) {
		out.Owner = &p.Owner
	}
	return out
}

// pay makes the transactions, and sends them with --send.
func (x *exiting) pay(list []leave.Exit) error {
	if x.report.FrozenAt == 0 {
		return fmt.Errorf("freeze the rollup first, with --freeze, after %s: it is not frozen", stay.Time(x.report.FreezableAfter))
	}
	var told func(done, all int)
	if show := x.progress("proving, step"); show != nil {
		told = func(done, all int) { show(uint64(done), uint64(all)) }
	}
	calls, err := x.rollup.Calls(list, told)
	if err != nil {
		return err
	}
	if x.Bool("calldata") {
		for _, data := range calls {
			x.report.Calls = append(x.report.Calls, exitCall{To: x.deployment.Exits, Data: data})
		}
	}
	if !x.Bool("send") {
		return nil
	}
	for _, data := range calls {
		receipt, err := x.sender.Send(x.Context.Context, &x.deployment.Exits, data, nil)
		if err != nil {
			return fmt.Errorf("send the exit: %w", err)
		}
		x.report.Transactions = append(x.report.Transactions, receipt.TxHash)
	}
	return x.claim(x.Context.Context, list)
}

// demand lists what the account can demand of a rollup that lives. It makes the transactions with --calldata, and sends them with
// --send, with claims of what the account is credited already. What waits in the queue is not demanded again.
func (x *exiting) demand() error {
	ctx := x.Context.Context
	switch {
	case x.report.FrozenAt > 0:
		return errors.New("leave out --demand: the rollup is frozen, so its state pays")
	case x.owner == (common.Address{}):
		return errors.New("name one account with --owner: each demands for itself")
	case x.sender != nil && x.sender.Address() != x.owner:
		return fmt.Errorf("use the wallet of %s, or print its transactions with --calldata: L1 takes demands of the purses' owner alone, have %s", x.owner, x.sender.Address())
	}
	list, err := x.rollup.Demands(x.owner)
	if err != nil {
		return err
	}
	bridge, to := bindings.NewBridge(), x.deployment.Bridge
	for _, d := range list {
		out := demand{Purse: wire.Uint(d.Purse), Token: d.Token, Amount: d.Amount.String(), Entry: (*wire.Uint)(d.Entry)}
		if d.Entry == nil && (x.Bool("calldata") || x.Bool("send")) {
			answer, err := x.l1.CallContract(ctx, ethereum.CallMsg{To: &to, Data: bridge.PackQueueFee()}, nil)
			if err != nil {
				return fmt.Errorf("ask the bridge for the queue's fee: %w", err)
			}
			fee, err := bridge.UnpackQueueFee(answer)
			if err != nil {
				return fmt.Errorf("ask the bridge for the queue's fee: %w", err)
			}
			call := exitCall{To: to, Value: uint256.MustFromBig(fee), Data: bridge.PackFullExit(d.Purse, uint8(d.Token))}
			if x.Bool("calldata") {
				x.report.Calls = append(x.report.Calls, call)
			}
			if x.Bool("send") {
				if out.Entry, err = x.enter(ctx, call); err != nil {
					return fmt.Errorf("demand what purse %d has: %w", d.Purse, err)
				}
			}
		}
		x.report.Demands = append(x.report.Demands, out)
	}
	if !x.Bool("send") {
		return nil
	}
	return x.claim(ctx, nil)
}

// enter sends a call that makes an entry of the queue.
func (x *exiting) enter(ctx context.Context, call exitCall) (*wire.Uint, error) {
	receipt, err := x.sender.Send(ctx, &call.To, call.Data, call.Value.ToBig())
	if err != nil {
		return nil, err
	}
	x.report.Transactions = append(x.report.Transactions, receipt.TxHash)
	rollup := bindings.NewRollup()
	for _, log := range receipt.Logs {
		if e, err := rollup.UnpackEnqueuedEvent(log); err == nil && log.Address == x.deployment.Rollup {
			entry := wire.Uint(e.Index)
			return &entry, nil
		}
	}
	return nil, fmt.Errorf("transaction %s put nothing into the queue", receipt.TxHash)
}

// claim delivers what the exits have credited, and to an owner who leaves alone whatever he was credited before: a run that was
// cut off, or a withdrawal that he has not claimed. What cannot be delivered stays a credit.
func (x *exiting) claim(ctx context.Context, list []leave.Exit) error {
	type credit struct {
		owner common.Address
		token record.Token
	}
	var due []credit
	add := func(owner common.Address, token record.Token) {
		if c := (credit{owner, token}); !slices.Contains(due, c) {
			due = append(due, c)
		}
	}
	if x.owner != (common.Address{}) {
		for _, token := range x.deployment.Tokens {
			add(x.owner, token.ID)
		}
	}
	for _, e := range list {
		for _, p := range e.Payments {
			if p.Owner == (common.Address{}) {
				p.Owner = x.sender.Address()
			}
			add(p.Owner, p.Token)
		}
	}
	bridge, claims := bindings.NewBridge(), follow.Claims{Client: x.l1, Bridge: x.deployment.Bridge}
	for _, c := range due {
		credits, err := claims.Of(ctx, c.owner, nil)
		if err != nil {
			return err
		}
		if credits[c.token].IsZero() {
			continue // somebody has delivered it
		}
		receipt, err := x.sender.Send(ctx, &x.deployment.Bridge, bridge.PackClaimFor(c.owner, uint8(c.token)), nil)
		if err != nil {
			x.report.Refused = append(x.report.Refused, fmt.Sprintf("%s of %s: %v", x.show(c.token, credits[c.token].Dec()), c.owner, err))
			continue
		}
		x.report.Transactions = append(x.report.Transactions, receipt.TxHash)
		owner := c.owner
		x.report.Claimed = append(x.report.Claimed, exitPayment{&owner, c.token, credits[c.token].Dec()})
	}
	return nil
}

// show writes an amount as people do.
func (x *exiting) show(t record.Token, units string) string {
	v, err := uint256.FromDecimal(units)
	if err != nil {
		return fmt.Sprintf("%s units of token %d", units, t)
	}
	return x.onL1.show(t, v)
}

func (x *exiting) print() error {
	r := x.report
	if x.Bool("json") {
		return json.NewEncoder(x.App.Writer).Encode(r)
	}
	out := x.App.Writer
	from := ""
	if r.From > 0 {
		from = fmt.Sprintf(", from the snapshot of batch %d on,", r.From)
	}
	fmt.Fprintf(out, "read       L1 up to block %d: the state after batch %d%s has the commitment that L1 verified\n", r.Block, r.Batch, from)
	switch {
	case r.FrozenAt > 0:
		fmt.Fprintf(out, "frozen     %s\n", stay.Time(r.FrozenAt))
	case r.Time > r.FreezableAfter:
		fmt.Fprintf(out, "frozen     no, but overdue since %s: anyone may freeze it\n", stay.Time(r.FreezableAfter))
	default:
		fmt.Fprintf(out, "frozen     no; anyone may freeze it after %s, if nothing settles until then\n", stay.Time(r.FreezableAfter))
	}
	for _, e := range r.Exits {
		x.printItem(out, e)
	}
	if len(r.Exits) == 0 {
		fmt.Fprintln(out, "owed       nothing that is not paid out yet")
	}
	for _, d := range r.Demands {
		if d.Entry != nil {
			fmt.Fprintf(out, "demanded   %s of purse %d, entry %d of the queue\n", x.show(d.Token, d.Amount), uint64(d.Purse), uint64(*d.Entry))
		}
	}
	for _, c := range r.Calls {
		value := ""
		if c.Value != nil {
			value = fmt.Sprintf("%s, ", x.show(0, c.Value.Dec()))
		}
		fmt.Fprintf(out, "call       %s with %s%s\n", c.To, value, c.Data)
	}
	for _, p := range r.Claimed {
		fmt.Fprintf(out, "paid       %s to %s\n", x.show(p.Token, p.Amount), p.Owner)
	}
	for _, s := range r.Refused {
		fmt.Fprintf(out, "credited   %s; it stays, and anyone may deliver it later\n", s)
	}
	switch {
	case len(r.Demands) > 0 && x.Bool("send"):
		fmt.Fprintln(out, "next       run it again when a batch has settled: then it claims what that has credited")
	case r.FrozenAt == 0 && r.Time > r.FreezableAfter:
		fmt.Fprintln(out, "next       freeze it and leave, with --freeze --send")
	case r.FrozenAt == 0 && len(r.Exits) > 0:
		fmt.Fprintln(out, "next       while the operator works, withdraw with `stoa wallet withdraw`; if it leaves you out, take what your purses have with --demand --send, or freeze it with --freeze when the time has come")
	case len(r.Exits) > 0 && !x.Bool("send"):
		fmt.Fprintln(out, "next       send the exits with --send, or print them for another wallet with --calldata")
	}
	return nil
}

func (x *exiting) printItem(out io.Writer, e exitItem) {
	var name string
	if e.Record != nil {
		name = fmt.Sprintf("%s %d", e.Kind, uint64(*e.Record))
	} else {
		name = fmt.Sprintf("%s %d", e.Kind, uint64(*e.Entry))
	}
	var parts []string
	for _, p := range e.Payments {
		to := "who sends the exit"
		if p.Owner != nil {
			to = p.Owner.Hex()
		}
		parts = append(parts, x.show(p.Token, p.Amount)+" to "+to)
	}
	fmt.Fprintf(out, "%-10s %s\n", name, strings.Join(parts, ", "))
}
