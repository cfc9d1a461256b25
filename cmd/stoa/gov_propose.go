package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/govern"
	"github.com/stoa-rollup/stoa/wallet/money"
)

func govProposeCommand() *cli.Command {
	return &cli.Command{
		Name:  "propose",
		Usage: "propose something to the voters; needs 0.1 % of all STOA in votes",
		Subcommands: []*cli.Command{
			govProposeParamsCommand(), govProposeSharesCommand(), govProposeFactorCommand(), govProposePayCommand(), govProposeGrantCommand(), govProposeCallCommand(),
		},
		Action: helpOr("gov propose"),
	}
}

// proposing are the flags of all that proposes.
func (p flagsOf) proposing(more ...cli.Flag) []cli.Flag {
	return append(more,
		p.text("description", "", "what it is for, in your words; kept on L1, and part of the proposal's number"),
		p.yes("unchecked", "propose it though its call would fail if it were made now"),
		p.json(),
	)
}

// govProposal is a command that makes proposals.
func govProposal(name, usage, description string, flags func(flagsOf) []cli.Flag, drafts func(*governing, string) ([]govern.Draft, error)) *cli.Command {
	f := flagsOf("gov-propose-" + name)
	return &cli.Command{
		Name: name, Usage: usage, Description: description,
		Flags: f.proposing(flags(f)...),
		Action: govAction(nil, func(g *governing) error {
			text := strings.TrimSpace(g.String("description"))
			if text == "" {
				return errors.New("say what it is for with --description: voters read it")
			}
			all, err := drafts(g, text)
			if err != nil {
				return err
			}
			return g.propose(all)
		}),
	}
}

// one is a list of one draft.
func one(d govern.Draft, err error) ([]govern.Draft, error) { return []govern.Draft{d}, err }

// govProposed is what the commands print.
type govProposed struct {
	Proposals []govMade `json:"proposals"`
}

type govMade struct {
	govShown
	Transaction *common.Hash `json:"transaction,omitempty"` // empty if it stood before
}

// propose makes the proposals, but those that stand already: of several the first may have been made by a run that was cut off.
func (g *governing) propose(drafts []govern.Draft) error {
	ctx := g.Context.Context
	if err := g.unlock(); err != nil {
		return err
	}
	if !g.Bool("unchecked") { // of several only the first can be tried before the others have done their work
		if err := g.place.Try(ctx, drafts[0]); err != nil {
			return err
		}
	}
	if err := g.place.MayPropose(ctx, g.sender.Address()); err != nil {
		return err
	}
	var r govProposed
	var failed error
	for _, d := range drafts {
		made, err := g.make(d.By(g.sender.Address()))
		if err != nil {
			failed = err
			break
		}
		r.Proposals = append(r.Proposals, *made)
	}
	if len(r.Proposals) == 0 {
		return failed
	}
	return errors.Join(failed, g.print(r, func(line govLine) {
		for _, m := range r.Proposals {
			line("proposed", "%s", govern.Long(m.ID))
			for _, w := range m.Would {
				line("would", "%s", w)
			}
			if m.Transaction != nil {
				line("sent", "%s", m.Transaction)
			} else {
				line("sent", "nothing: it stood there before")
			}
			line("next", "%s", m.Next)
		}
	}))
}

func (g *governing) make(d govern.Draft) (*govMade, error) {
	ctx := g.Context.Context
	id, stands, err := g.place.Standing(ctx, d)
	if err != nil {
		return nil, err
	}
	var tx *common.Hash
	if !stands {
		data, err := d.Propose()
		if err != nil {
			return nil, err
		}
		if tx, err = g.send(data); err != nil {
			return nil, govAdvice(err)
		}
	}
	x, err := g.place.Find(ctx, id.Dec())
	if err != nil {
		return nil, err
	}
	now, err := g.now()
	if err != nil {
		return nil, err
	}
	return &govMade{g.shown(*x, now), tx}, nil
}

/* WHAT MAY BE PROPOSED */

func govProposeParamsCommand() *cli.Command {
	return govProposal("params", "change the market's booking fee, crank reserves and rents", "Makes two proposals, for the rollup wants parameters to be announced a while before they hold: one announces them, the other puts them into its queue.\n"+
		"Vote on both: they wait together, and the second is executed some time after the first. What is not named stays as it is.", func(f flagsOf) []cli.Flag {
		return []cli.Flag{
			&cli.Uint64Flag{Name: "booking-fee", Usage: "fee of a booking, in basis points of its price: 250 is 2.5 %", EnvVars: f.env("booking-fee")},
			f.list("crank-reserve", "what a booking reserves for cranks in a token, as in ETH=0.0001"),
			f.list("rent", "least fee of an operation that fills a record, in a token, as in tUSD=0.02"),
		}
	}, func(g *governing, text string) ([]govern.Draft, error) {
		var change govern.Change
		if g.IsSet("booking-fee") {
			fee, err := g.bps("booking-fee")
			if err != nil {
				return nil, err
			}
			change.BookingFee = &fee
		}
		var err error
		if change.CrankReserve, err = g.amounts("crank-reserve"); err != nil {
			return nil, err
		}
		if change.Rent, err = g.amounts("rent"); err != nil {
			return nil, err
		}
		if change.BookingFee == nil && len(change.CrankReserve)+len(change.Rent) == 0 {
			return nil, errors.New("say what to change: --booking-fee, --crank-reserve or --rent")
		}
		genesis, err := g.deployment.Genesis.State()
		if err != nil {
			return nil, err
		}
		first, err := record.ParamsOf(genesis.Get(record.ParamsIndex))
		if err != nil {
			return nil, err
		}
		current, err := g.place.Current(g.Context.Context, first)
		if err != nil {
			return nil, err
		}
		return g.place.Params(g.Context.Context, current, change, text)
	})
}

func govProposeSharesCommand() *cli.Command {
	return govProposal("shares", "change how fees are split between stakers, fire and treasury", "Of all fees the stakers get their share, of those in STOA the burnt share is burned, and the treasury gets the rest.", func(f flagsOf) []cli.Flag {
		return []cli.Flag{
			f.number("stakers", 0, "share of the stakers, in basis points: 3000 is 30 %"),
			f.number("burnt", 0, "share of fees in STOA that is burned, in basis points"),
		}
	}, func(g *governing, text string) ([]govern.Draft, error) {
		if !g.IsSet("stakers") || !g.IsSet("burnt") {
			return nil, errors.New("give both shares, --stakers and --burnt: they are set together")
		}
		stakers, err := g.bps("stakers")
		if err != nil {
			return nil, err
		}
		burnt, err := g.bps("burnt")
		if err != nil {
			return nil, err
		}
		return one(g.place.Shares(stakers, burnt, text))
	})
}

func govProposeFactorCommand() *cli.Command {
	return govProposal("factor", "change how much STOA the fees of a token make", "The emission makes it for the treasury, within its budget, from the next epoch on.", func(f flagsOf) []cli.Flag {
		return []cli.Flag{f.token(), f.text("stoa", "", "STOA that one whole token of fees makes")}
	}, func(g *governing, text string) ([]govern.Draft, error) {
		t, err := g.place.Token(g.String("token"))
		if err != nil {
			return nil, err
		}
		stoa, err := g.place.Token("2")
		if err != nil {
			return nil, err
		}
		made, err := money.Parse(g.String("stoa"), stoa.Decimals)
		if err != nil {
			return nil, err
		}
		return one(g.place.Factor(t, made, text))
	})
}

func govProposePayCommand() *cli.Command {
	return govProposal("pay", "pay somebody out of the treasury", "", paying, func(g *governing, text string) ([]govern.Draft, error) {
		t, to, sum, err := g.payment()
		if err != nil {
			return nil, err
		}
		return one(g.place.Pay(t, to, sum, text))
	})
}

func govProposeGrantCommand() *cli.Command {
	return govProposal("grant", "grant somebody an amount of the treasury that vests over time", "Nothing vests before the cliff, then what a straight line from start to end has reached. It cannot be taken back.", func(f flagsOf) []cli.Flag {
		return append(paying(f),
			f.text("start", "", "date from which it vests, as 2026-12-01; empty: today"),
			f.number("cliff-days", 365, "days after the start before which nothing vests"),
			f.number("days", 1_460, "days after the start at which all has vested"),
		)
	}, func(g *governing, text string) ([]govern.Draft, error) {
		t, to, sum, err := g.payment()
		if err != nil {
			return nil, err
		}
		start, err := g.now()
		if err != nil {
			return nil, err
		}
		start -= start % 86_400
		if day := g.String("start"); day != "" {
			at, err := time.Parse(time.DateOnly, day)
			if err != nil || at.Unix() < 0 {
				return nil, fmt.Errorf("write --start as a date, 2026-12-01: have %q", day)
			}
			start = uint64(at.Unix())
		}
		cliff, length := g.Uint64("cliff-days"), g.Uint64("days")
		if cliff > length || length == 0 || length > 36_500 {
			return nil, fmt.Errorf("set --days to 1 to 36500, and --cliff-days no higher: have %d and %d", length, cliff)
		}
		return one(g.place.Grant(t, to, sum, govern.Grant{Start: start, Cliff: cliff * 86_400, Duration: length * 86_400}, text))
	})
}

func govProposeCallCommand() *cli.Command {
	return govProposal("call", "propose any call of a contract by the executor", "What the executor owns can be changed so, and nothing else. Give the call's data as a contract's tools print it.", func(f flagsOf) []cli.Flag {
		return []cli.Flag{
			f.text("to", "", "contract to call"),
			f.text("data", "0x", "data of the call: the function's selector and its arguments"),
			f.text("value", "0", "ETH of the executor's to send with it"),
		}
	}, func(g *governing, text string) ([]govern.Draft, error) {
		to, err := parseAddress("to", g.String("to"))
		if err != nil {
			return nil, err
		}
		data, err := hexutil.Decode(g.String("data"))
		if err != nil {
			return nil, fmt.Errorf("write --data as 0x and an even number of hex digits: %w", err)
		}
		value, err := money.Parse(g.String("value"), 18)
		if err != nil {
			return nil, err
		}
		return []govern.Draft{{Calls: []govern.Call{{Target: to, Value: value.Int(), Data: data}}, Description: text}}, nil
	})
}

// paying are the flags of what spends.
func paying(f flagsOf) []cli.Flag {
	return []cli.Flag{f.token(), f.text("to", "", "account that gets it"), f.text("amount", "", "how much of the token")}
}

func (g *governing) payment() (t wire.Token, to common.Address, sum amount.Amount, err error) {
	if t, err = g.place.Token(g.String("token")); err != nil {
		return t, to, sum, err
	}
	if to, err = parseAddress("to", g.String("to")); err != nil {
		return t, to, sum, err
	}
	sum, err = money.Parse(g.String("amount"), t.Decimals)
	return t, to, sum, err
}

// bps is a flag in basis points.
func (g *governing) bps(flag string) (uint16, error) {
	v := g.Uint64(flag)
	if v > 10_000 {
		return 0, fmt.Errorf("choose --%s up to 10000 basis points, which are 100 %%: have %d", flag, v)
	}
	return uint16(v), nil
}

// amounts are those of a flag that names a token and an amount, several times.
func (g *governing) amounts(flag string) (map[record.Token]amount.Amount, error) {
	all := map[record.Token]amount.Amount{}
	for _, text := range g.StringSlice(flag) {
		name, sum, ok := strings.Cut(text, "=")
		if !ok {
			return nil, fmt.Errorf("write --%s as a token and an amount, as in ETH=0.0001: have %q", flag, text)
		}
		t, err := g.place.Token(name)
		if err != nil {
			return nil, err
		}
		v, err := money.Parse(sum, t.Decimals)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", flag, err)
		}
		if _, twice := all[t.ID]; twice {
			return nil, fmt.Errorf("give --%s once for each token: have %s twice", flag, t.Symbol)
		}
		all[t.ID] = v
	}
	return all, nil
}
