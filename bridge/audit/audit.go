package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Client is what an audit needs of an L1 node. *ethclient.Client is one.
type Client interface {
	follow.Client
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// Config says what to audit, and by what.
type Config struct {
	Client  Client
	Rebuild rebuild.Config // how to read it, from its genesis; its Visitor is the audit's
	Exits   common.Address
	Keys    map[uint32]Key // by shape: all that the rollup takes
	Saved   Store          // nil: the audit begins at the genesis
}

// Key is the verifying key of a shape's circuit.
type Key struct {
	Constructor []byte                     // the key as a verifier contract's constructor takes it
	Verify      func(c *batch.Claim) error // checks a proof of it, without L1
}

// Report is what an audit found. Integers in JSON are decimal strings.
type Report struct {
	Rollup common.Address `json:"rollup"`
	Block  uint64         `json:"block,string"` // of L1, up to which it was read
	Batch  uint64         `json:"batch,string"` // the last one
	Rows   uint64         `json:"rows,string"`  // of all batches
	Frozen bool           `json:"frozen"`
	Checks []Check        `json:"checks"`
}

// Check is one part of an audit.
type Check struct {
	Name   string   `json:"name"`
	Says   string   `json:"says"` // what was found, in a sentence
	Doubts []string `json:"doubts,omitempty"`
}

// Doubts are those of all checks.
func (r *Report) Doubts() (all []string) {
	for _, c := range r.Checks {
		for _, d := range c.Doubts {
			all = append(all, c.Name+": "+d)
		}
	}
	return all
}

// maxDoubts of a check are told; what is wrong with the first thing is often wrong with all.
const maxDoubts = 20

// auditor is an audit under way.
type auditor struct {
	Config
	ctx    context.Context
	report Report

	created created
	tally   tally
	passing *passing // proof that L1's verifier takes, for the canary
	begun   bool     // whether the reading has begun before
}

// doubt notes what does not fit.
func (c *Check) doubt(format string, args ...any) {
	if len(c.Doubts) < maxDoubts {
		c.Doubts = append(c.Doubts, fmt.Sprintf(format, args...))
	}
}

// Run audits. A report with doubts is no error; an error says that L1 could not be read, or that the words of a batch do not
// lead to what L1 settled (*rebuild.MismatchError), behind which nothing can be checked.
func Run(ctx context.Context, c Config) (*Report, error) {
	if c.Client == nil || c.Rebuild.Genesis == nil || c.Rebuild.SRS == nil {
		return nil, errors.New("give the audit a node, a genesis and powers of tau")
	}
	a := &auditor{Config: c, ctx: ctx, report: Report{Rollup: c.Rebuild.Follow.Network.Rollup}}
	if err := a.contracts(); err != nil {
		return nil, err
	}
	read := c.Rebuild
	read.Visitor = a
	r, err := rebuild.Run(ctx, read)
	if err != nil {
		return nil, err
	}
	a.report.Block, a.report.Batch = r.Block, r.Batch
	for _, step := range []func(*rebuild.Rebuilt) error{a.batches, a.proofs, a.money, a.queue, a.changes, a.canary} {
		if err := step(r); err != nil {
			return nil, err
		}
	}
	return &a.report, nil
}

// add puts a check into the report.
func (a *auditor) add(c Check) { a.report.Checks = append(a.report.Checks, c) }

// block is the one up to which L1 was read, or nil, which is the latest, while it is read: L1 goes on meanwhile.
func (a *auditor) block() *big.Int {
	if a.report.Block == 0 {
		return nil
	}
	return new(big.Int).SetUint64(a.report.Block)
}

// ask calls a view of a contract, after the block up to which L1 was read.
func ask[T any](a *auditor, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	out, err := a.Client.CallContract(a.ctx, ethereum.CallMsg{To: &to, Data: data}, a.block())
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, err)
	}
	return unpack(out)
}

// sums are amounts by token, in the tokens' units.
type sums [record.Tokens]big.Int

func (s *sums) add(t record.Token, v *big.Int) { s[t].Add(&s[t], v) }

func (s *sums) clone() *sums {
	c := new(sums)
	for t := range s {
		c[t].Set(&s[t])
	}
	return c
}

func (s *sums) String() string {
	text := ""
	for t := range s {
		if s[t].Sign() != 0 {
			text += fmt.Sprintf(", %s of token %d", &s[t], t)
		}
	}
	if text == "" {
		return "nothing"
	}
	return text[2:]
}
