package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bindings"
)

// registryCommand shows what of a rollup can change, and changes it for those who may.
func registryCommand() *cli.Command {
	f := flagsOf("registry")
	return &cli.Command{
		Name:  "registry",
		Usage: "show who operates the rollup, what verifies it and what is paused; hand over, pause",
		Description: "Without an action it changes nothing. The operator names a successor with --hand-over, who takes over with --take-over. Members of the security council\n" +
			"confirm a pause of deposits and batches with --pause, or the end of one with --resume: the sixth of eight makes it so. All else that can change goes through the timelock.",
		Flags: slices.Concat(f.l1(), []cli.Flag{
			f.text("hand-over", "", "as the operator: name this address as successor"),
			f.yes("take-over", "as the successor: take over from the operator"),
			f.yes("pause", "as a member of the council: confirm a pause of deposits and batches"),
			f.yes("resume", "as a member of the council: confirm the end of a pause"),
		}, f.account(), []cli.Flag{f.json()}),
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
	*onL1
	report registryReport
}

func runRegistry(c *cli.Context) error {
	x, err := openL1(c)
	if err != nil {
		return err
	}
	defer x.l1.Close()
	r := &registryRun{onL1: x}
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
	return r.print(r.report, r.report.print)
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
	successor, err := view(r.onL1, at, registry.PackSuccessor(), registry.UnpackSuccessor)
	if err != nil {
		return err
	}
	p.Successor = nil
	if successor != (common.Address{}) {
		p.Successor = &successor
	}
	live, err := view(r.onL1, at, registry.PackLiveShapes(), registry.UnpackLiveShapes)
	if err != nil {
		return err
	}
	p.Shapes = nil
	for _, id := range live {
		shape, err := view(r.onL1, at, registry.PackShape(id), registry.UnpackShape)
		if err != nil {
			return err
		}
		p.Shapes = append(p.Shapes, registryShape{id, shape.Verifier})
	}
	if p.Timelock, err = view(r.onL1, at, registry.PackTimelock(), registry.UnpackTimelock); err != nil {
		return err
	}
	delay, err := view(r.onL1, p.Timelock, bindings.NewTimelock().PackGetMinDelay(), bindings.NewTimelock().UnpackGetMinDelay)
	if err != nil {
		return err
	}
	p.Delay = delay.Uint64()
	if p.Council, err = view(r.onL1, at, registry.PackCouncil(), registry.UnpackCouncil); err != nil {
		return err
	}
	broken, err := view(r.onL1, at, registry.PackBrokenAt(), registry.UnpackBrokenAt)
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
	sender, err := r.wallet()
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
			n, err := view(r.onL1, to, council.PackConfirmations(e.Id), council.UnpackConfirmations)
			if err != nil {
				return err
			}
			r.report.Confirmed = n.Uint64()
		}
	}
	return nil
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
