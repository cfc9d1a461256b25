package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// registryCommand shows what of a rollup can change, and changes it for those who may.
func registryCommand() *cli.Command {
	f := flagsOf("registry")
	return &cli.Command{
		Name:  "registry",
		Usage: "show who operates the rollup, what verifies it and what is paused; hand over, pause",
		Description: "Without an action it changes nothing. The operator names a successor with --hand-over, who takes over with --take-over. Members of the security council\n" +
			"confirm a pause of deposits and batches with --pause, or the end of one with --resume: the sixth of eight makes it so. All else that can change goes through the timelock.",
		Flags: []cli.Flag{
			f.text("deployment", "build/devnet/deployment.json", "file that describes the rollup on L1"),
			f.text("l1", "http://127.0.0.1:8545", "URL of an L1 node"),
			f.text("hand-over", "", "as the operator: name this address as successor"),
			f.yes("take-over", "as the successor: take over from the operator"),
			f.yes("pause", "as a member of the council: confirm a pause of deposits and batches"),
			f.yes("resume", "as a member of the council: confirm the end of a pause"),
			f.text("wallet", defaultWallet(), "file of the encrypted keys"),
			f.text("passphrase-file", "", "file whose first line is the passphrase; without it the terminal asks"),
			&cli.IntFlag{Name: "unsafe-dev", Value: -1, Usage: "use the published, UNSAFE keys of this development account instead of a file", EnvVars: f.env("unsafe-dev")},
			f.json(),
		},
		Action: func(c *cli.Context) error {
			if err := checkOperands(c, nil); err != nil {
				return err
			}
			return runRegistry(c)
		},
	}
}

// registryReport is what the command prints. Times are seconds since 1970.
type registryReport struct {
	Registry  common.Address  `json:"registry"`
	Time      uint64          `json:"time,string"` // of L1's latest block
	Operator  common.Address  `json:"operator"`
	Term      uint32          `json:"term,string"` // how often he changed
	Successor *common.Address `json:"successor,omitempty"`
	Shapes    []registryShape `json:"shapes"`
	Timelock  common.Address  `json:"timelock"`
	Delay     uint64          `json:"delay,string"` // of the timelock, in seconds
	Council   common.Address  `json:"council"`
	Paused    uint64          `json:"pausedUntil,string"` // the end of the last pause, 0 if there was none
	Broken    uint64          `json:"brokenAt,string"`    // when a bug was proven that is not repaired, or 0

	Confirmed   uint64       `json:"confirmations,string,omitempty"` // of what the council was asked for
	Transaction *common.Hash `json:"transaction,omitempty"`
}

type registryShape struct {
	ID       uint32         `json:"id,string"`
	Verifier common.Address `json:"verifier"`
}

// registryRun is one run of the command.
type registryRun struct {
	*cli.Context
	deployment *deployment.Deployment
	l1         *ethclient.Client
	report     registryReport
}

func runRegistry(c *cli.Context) error {
	r := &registryRun{Context: c}
	var err error
	if r.deployment, err = deployment.Load(c.String("deployment")); err != nil {
		return err
	}
	if r.l1, err = ethclient.DialContext(c.Context, c.String("l1")); err != nil {
		return fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	}
	defer r.l1.Close()
	if err := r.read(); err != nil {
		return err
	}
	to, data, err := r.action()
	if err != nil {
		return err
	}
	if data != nil {
		if err := r.send(to, data); err != nil {
			return err
		}
		if err := r.read(); err != nil {
			return err
		}
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(r.report)
	}
	r.report.print(c.App.Writer)
	return nil
}

// view asks a contract on L1.
func view[T any](r *registryRun, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	out, err := r.l1.CallContract(r.Context.Context, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, err)
	}
	return unpack(out)
}

// read fills the report.
func (r *registryRun) read() error {
	registry, at, p := bindings.NewRegistry(), r.deployment.Registry, &r.report
	head, err := r.l1.HeaderByNumber(r.Context.Context, nil)
	if err != nil {
		return fmt.Errorf("read L1's latest block: %w", err)
	}
	status, err := r.deployment.Status(r.Context.Context, r.l1)
	if err != nil {
		return err
	}
	p.Registry, p.Time, p.Operator, p.Term, p.Paused = at, head.Time, status.Operator, status.Term, status.PausedUntil.Uint64()
	successor, err := view(r, at, registry.PackSuccessor(), registry.UnpackSuccessor)
	if err != nil {
		return err
	}
	p.Successor = nil
	if successor != (common.Address{}) {
		p.Successor = &successor
	}
	live, err := view(r, at, registry.PackLiveShapes(), registry.UnpackLiveShapes)
	if err != nil {
		return err
	}
	p.Shapes = nil
	for _, id := range live {
		shape, err := view(r, at, registry.PackShape(id), registry.UnpackShape)
		if err != nil {
			return err
		}
		p.Shapes = append(p.Shapes, registryShape{id, shape.Verifier})
	}
	if p.Timelock, err = view(r, at, registry.PackTimelock(), registry.UnpackTimelock); err != nil {
		return err
	}
	delay, err := view(r, p.Timelock, bindings.NewTimelock().PackGetMinDelay(), bindings.NewTimelock().UnpackGetMinDelay)
	if err != nil {
		return err
	}
	p.Delay = delay.Uint64()
	if p.Council, err = view(r, at, registry.PackCouncil(), registry.UnpackCouncil); err != nil {
		return err
	}
	broken, err := view(r, at, registry.PackBrokenAt(), registry.UnpackBrokenAt)
	if err != nil {
		return err
	}
	p.Broken = broken.Uint64()
	return nil
}

// action is the call that the flags ask for; nil if they ask for none.
func (r *registryRun) action() (to common.Address, data []byte, err error) {
	registry := bindings.NewRegistry()
	asked := 0
	ask := func(yes bool, at common.Address, call func() ([]byte, error)) {
		if !yes || err != nil {
			return
		}
		asked, to = asked+1, at
		data, err = call()
	}
	ask(r.String("hand-over") != "", r.report.Registry, func() ([]byte, error) {
		next, err := parseAddress("hand-over", r.String("hand-over"))
		return registry.PackNameSuccessor(next), err
	})
	ask(r.Bool("take-over"), r.report.Registry, func() ([]byte, error) { return registry.PackTakeOver(), nil })
	ask(r.Bool("pause"), r.report.Council, func() ([]byte, error) { return r.confirm(registry.PackPause()), nil })
	ask(r.Bool("resume"), r.report.Council, func() ([]byte, error) { return r.confirm(registry.PackResume()), nil })
	if asked > 1 {
		return to, nil, errors.New("ask for one thing at a time: --hand-over, --take-over, --pause or --resume")
	}
	return to, data, err
}

// confirm is a member's confirmation of a call of the registry. The end of the last pause makes each pause a call of its own.
func (r *registryRun) confirm(call []byte) []byte {
	return bindings.NewCouncil().PackConfirm(r.report.Registry, call, common.BigToHash(new(big.Int).SetUint64(r.report.Paused)))
}

// send sends a call from the wallet's account.
func (r *registryRun) send(to common.Address, data []byte) error {
	keys, err := (&session{Context: r.Context}).keys()
	if err != nil {
		return err
	}
	sender, err := r.sender(keys)
	if err != nil {
		return err
	}
	receipt, err := sender.Send(r.Context.Context, &to, data, nil)
	if err != nil {
		return err
	}
	r.report.Transaction = &receipt.TxHash
	council := bindings.NewCouncil()
	for _, l := range receipt.Logs {
		if e, err := council.UnpackConfirmedEvent(l); err == nil {
			n, err := view(r, to, council.PackConfirmations(e.Id), council.UnpackConfirmations)
			if err != nil {
				return err
			}
			r.report.Confirmed = n.Uint64()
		}
	}
	return nil
}

func (r *registryRun) sender(k *keystore.Keys) (*l1tx.Sender, error) {
	id, err := r.l1.ChainID(r.Context.Context)
	if err != nil {
		return nil, fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	}
	return l1tx.New(l1tx.Config{Client: r.l1, Key: k.L1, ChainID: id, ABIs: []abi.ABI{bindings.NewRegistry().GetABI(), bindings.NewCouncil().GetABI()}})
}

func (p *registryReport) print(w io.Writer) {
	line := func(name, format string, args ...any) {
		fmt.Fprintf(w, "%-10s %s\n", name, fmt.Sprintf(format, args...))
	}
	date := func(t uint64) string { return time.Unix(int64(t), 0).UTC().Format(time.RFC3339) }
	line("registry", "%s", p.Registry)
	line("operator", "%s, term %d", p.Operator, p.Term)
	if p.Successor != nil {
		line("successor", "%s, when he takes over", p.Successor)
	}
	for _, s := range p.Shapes {
		line("shape", "%d, verified by %s", s.ID, s.Verifier)
	}
	if p.Broken != 0 {
		line("broken", "a verifier was proven false at %s: no batch settles until the council has repaired it, or everybody leaves with `stoa exit`", date(p.Broken))
	}
	line("timelock", "%s: changes of operator and verifiers count %g days after everybody sees them", p.Timelock, float64(p.Delay)/86_400)
	line("council", "%s", p.Council)
	if p.Paused >= p.Time {
		line("paused", "deposits and batches, until %s", date(p.Paused))
	}
	if p.Confirmed > 0 {
		line("confirmed", "by %d of the 6 who make it so", p.Confirmed)
	}
	if p.Transaction != nil {
		line("sent", "%s", p.Transaction)
	}
}
