package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stake"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// feesCommand moves the rollup's fees on, which anybody may.
func feesCommand() *cli.Command {
	p := flagsOf("fees")
	return &cli.Command{
		Name:  "fees",
		Usage: "show the rollup's fees and the emission; collect the fees, split them, make new STOA: anybody may",
		Description: "Without an action it shows, as `stoa fees show` does. Fees are taken out of the rollup by `collect`, through the queue on L1; when a batch has\n" +
			"taken that, `split` gives the stakers, the fire and the treasury their shares. What was split in an epoch lets `mint` make new STOA in the next one.\n" +
			"Who does so gets nothing for it, and pays for gas.",
		Flags: slices.Concat(p.l1(), p.account(), []cli.Flag{
			p.text("sequencer", "http://127.0.0.1:8645", "URL of the sequencer, which knows what is in the fee purses; empty: do not ask"),
			p.json(),
		}),
		Subcommands: []*cli.Command{feesShowCommand(), feesCollectCommand(), feesSplitCommand(), feesMintCommand()},
		Action:      helpUnlessBare("fees", stakeAction(nil, showFees)),
	}
}

func feesShowCommand() *cli.Command {
	p := flagsOf("fees-show")
	return &cli.Command{
		Name:   "show",
		Usage:  "show what is in the fee purses, what was split, and what the emission may make",
		Flags:  []cli.Flag{p.json()},
		Action: stakeAction(nil, showFees),
	}
}

// fees are all that is known of them.
func (s *staking) fees() (*stake.Fees, error) {
	var purses stake.Purses
	if url := s.String("sequencer"); url != "" {
		sequencer, err := wallet.Dial(s.Context.Context, url, wallet.Pace{})
		if err != nil {
			return nil, err
		}
		defer sequencer.Close()
		purses = sequencer
	}
	return s.FeesOf(s.Context.Context, purses)
}

func showFees(s *staking) error {
	f, err := s.fees()
	if err != nil {
		return err
	}
	return s.print(f, func(out io.Writer) {
		fmt.Fprintf(out, "shares     %s of each fee to who stakes; of STOA %s are burned; the rest to the treasury\n", showShare(f.StakersBps), showShare(f.BurntBps))
		for _, t := range f.Tokens {
			if t.InPurse != nil {
				fmt.Fprintf(out, "to collect %s in purse %d\n", s.show(t.Token, t.InPurse.Int()), t.Purse)
			}
		}
		if f.PurseError != "" {
			fmt.Fprintf(out, "to collect unknown: %s\n", f.PurseError)
		}
		fmt.Fprintf(out, "costs      %s for the queue on L1, to collect one token\n", s.show(0, f.QueueFee))
		for _, t := range f.Tokens {
			fmt.Fprintf(out, "to split   %s; %s were split before\n", s.show(t.Token, t.ToSplit()), s.show(t.Token, t.Split))
		}
		e := f.Emission
		if e.Now == nil {
			fmt.Fprintf(out, "epochs     begin at %s\n", stay.Time(e.Start))
			return
		}
		fmt.Fprintf(out, "epoch %-4d until %s: fees allow %s by now, the budget is %s\n", e.Now.Number, stay.Time(e.Now.Until), s.show(stoaToken, e.Now.Allowed), s.show(stoaToken, e.Now.Budget))
		switch last := e.Last; {
		case last == nil:
		case last.Minted:
			fmt.Fprintf(out, "epoch %-4d is over: %s were made\n", last.Number, s.show(stoaToken, last.Allowed))
		case last.Allowed.IsZero():
			fmt.Fprintf(out, "epoch %-4d is over: it makes nothing, for no fees were split in it\n", last.Number)
		default:
			fmt.Fprintf(out, "epoch %-4d is over: %s can be made until %s, with `stoa fees mint`\n", last.Number, s.show(stoaToken, last.Allowed), stay.Time(e.Now.Until))
		}
	})
}

func feesCollectCommand() *cli.Command {
	p := flagsOf("fees-collect")
	return &cli.Command{
		Name:        "collect",
		Usage:       "take the fees out of the rollup, through the queue on L1; pays the queue's fee for each token",
		Description: "The entry names no sum: the batch that takes it empties the fee purse of the token. Then split it, with `stoa fees split`.",
		Flags:       []cli.Flag{p.text("token", "", "symbol or id of the token; empty: all that the fee purses have"), p.json()},
		Action: stakeSends(nil, func(s *staking) error {
			tokens, err := s.tokens(func() (list []stake.Sum, err error) {
				f, err := s.fees()
				if err != nil {
					return nil, err
				}
				for _, t := range f.Tokens {
					if t.InPurse == nil {
						return nil, fmt.Errorf("name a --token, or a --sequencer that says what there is to collect: %s", orElse(f.PurseError, "none is named"))
					}
					list = append(list, stake.Sum{Token: t.Token, Amount: t.InPurse.Int()})
				}
				return list, nil
			})
			if err != nil {
				return err
			}
			done, err := each(tokens, func(t record.Token) (*stake.Collected, error) { return s.Collect(s.Context.Context, t) })
			return s.list(map[string]any{"collected": done}, len(done), err, "nothing to collect: the fee purses are empty", func(out io.Writer) {
				for _, c := range done {
					fmt.Fprintf(out, "collected  all %s of purse %d: entry %d of the queue, %s and %d gas, transaction %s\n", s.symbol(c.Token), c.Purse, c.Entry, s.show(0, c.QueueFee), c.GasUsed, c.Tx)
				}
				if len(done) > 0 {
					fmt.Fprintln(out, "next       a batch takes it in its turn; then split it with `stoa fees split`")
				}
			})
		}),
	}
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

func feesSplitCommand() *cli.Command {
	p := flagsOf("fees-split")
	return &cli.Command{
		Name:  "split",
		Usage: "give stakers, fire and treasury their shares of what was collected",
		Flags: []cli.Flag{p.text("token", "", "symbol or id of the token; empty: all that there is to split"), p.json()},
		Action: stakeSends(nil, func(s *staking) error {
			tokens, err := s.tokens(func() (list []stake.Sum, err error) {
				f, err := s.FeesOf(s.Context.Context, nil)
				if err != nil {
					return nil, err
				}
				for _, t := range f.Tokens {
					list = append(list, stake.Sum{Token: t.Token, Amount: t.ToSplit()})
				}
				return list, nil
			})
			if err != nil {
				return err
			}
			done, err := each(tokens, func(t record.Token) (*stake.Split, error) { return s.Split(s.Context.Context, t) })
			return s.list(map[string]any{"splits": done}, len(done), err, "nothing to split: collect the fees first with `stoa fees collect`, and wait for the batch that takes it", func(out io.Writer) {
				for _, d := range done {
					burnt := ""
					if !d.Burnt.IsZero() {
						burnt = s.show(d.Token, d.Burnt) + " burned, "
					}
					fmt.Fprintf(out, "split      %s to who stakes, %s%s to the treasury: block %d, %d gas, transaction %s\n",
						s.show(d.Token, d.ToStakers), burnt, s.show(d.Token, d.ToTreasury), d.Block, d.GasUsed, d.Tx)
				}
			})
		}),
	}
}

func feesMintCommand() *cli.Command {
	p := flagsOf("fees-mint")
	return &cli.Command{
		Name:        "mint",
		Usage:       "make the new STOA of the last epoch, for the treasury",
		Description: "As much as the epoch's fees have paid for, within its budget. Only in the epoch after: what is not made by then is never made.",
		Flags:       []cli.Flag{p.json()},
		Action: stakeSends(nil, func(s *staking) error {
			m, err := s.Mint(s.Context.Context)
			if err != nil {
				return err
			}
			return s.print(m, func(out io.Writer) {
				fmt.Fprintf(out, "made       %s for the treasury, of epoch %d\n", s.show(stoaToken, m.Amount), m.Epoch)
				s.sent(out, m.Sent)
			})
		}),
	}
}
