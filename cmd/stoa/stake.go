package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stake"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// stoaToken is the token that is staked.
const stoaToken = record.Token(2)

// stakeCommand stakes STOA. docs/stake.md is its guide, and that of feesCommand.
func stakeCommand() *cli.Command {
	p := flagsOf("stake")
	return &cli.Command{
		Name:  "stake",
		Usage: "stake STOA on L1 for votes and a share of the fees; without an action: show what is staked",
		Description: "Without an action it shows, as `stoa stake show` does, and needs no passphrase. It speaks to L1 alone.\n" +
			"Flags of `stake` itself come before the action: `stoa stake --unsafe-dev 10 lock --for 90d 100`.",
		Flags: slices.Concat(p.l1(), p.account(), []cli.Flag{p.json()}),
		Subcommands: []*cli.Command{
			stakeShowCommand(), stakeQuoteCommand(), stakeLockCommand(), stakeExtendCommand(), stakeRequestCommand(), stakeWithdrawCommand(), stakeClaimCommand(), stakeDelegateCommand(),
		},
		Action: helpUnlessBare("stake", stakeAction(nil, showStake)),
	}
}

// staking is one run of a command about stakes or fees.
type staking struct {
	*onL1
	*stake.Contracts
}

// stakeAction runs a command before the contracts. Operands are the names of the arguments that it takes.
func stakeAction(operands []string, run func(*staking) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if err := checkOperands(c, operands); err != nil {
			return err
		}
		x, err := openL1(c)
		if err != nil {
			return err
		}
		defer x.l1.Close()
		return run(&staking{x, x.deployment.Staking(x.l1, nil)})
	}
}

// stakeSends is stakeAction for a command that sends.
func stakeSends(operands []string, run func(*staking) error) cli.ActionFunc {
	return stakeAction(operands, func(s *staking) error {
		sender, err := s.wallet()
		if err != nil {
			return err
		}
		s.Sender = sender
		return run(s)
	})
}

// token is that of --token.
func (s *staking) token() (wire.Token, error) {
	return wallet.TokenOf(wire.Info{Tokens: s.deployment.Tokens}, s.String("token"))
}

// symbol names a token.
func (s *staking) symbol(id record.Token) string {
	for _, t := range s.deployment.Tokens {
		if t.ID == id {
			return t.Symbol
		}
	}
	return fmt.Sprintf("token %d", id)
}

// amount is that of the first operand, in STOA.
func (s *staking) amount() (amount.Amount, error) {
	for _, t := range s.deployment.Tokens {
		if t.ID == stoaToken {
			return money.Parse(s.Args().First(), t.Decimals)
		}
	}
	return amount.Amount{}, fmt.Errorf("%w: the deployment has no STOA", wallet.ErrToken)
}

// position is that of the first operand.
func (s *staking) position() (uint64, error) {
	n, err := strconv.ParseUint(s.Args().First(), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("write the number of the position, as `stoa stake` shows it: have %q", s.Args().First())
	}
	return n, nil
}

// sums writes so much of each token.
func (s *staking) sums(list []stake.Sum) string {
	var parts []string
	for _, sum := range list {
		parts = append(parts, s.show(sum.Token, sum.Amount))
	}
	return strings.Join(parts, ", ")
}

// sent is the last line of what was sent.
func (s *staking) sent(out io.Writer, tx stake.Sent) {
	fmt.Fprintf(out, "on L1      block %d, %d gas, transaction %s\n", tx.Block, tx.GasUsed, tx.Tx)
}

func stakeShowCommand() *cli.Command {
	p := flagsOf("stake-show")
	return &cli.Command{
		Name:   "show",
		Usage:  "show what an account has staked, its votes and what it may claim; needs no passphrase",
		Flags:  []cli.Flag{p.text("account", "", "account on L1; empty: the wallet's"), p.json()},
		Action: stakeAction(nil, showStake),
	}
}

func showStake(s *staking) error {
	owner, err := s.owner("account")
	if err != nil {
		return err
	}
	a, err := s.Account(s.Context.Context, owner)
	if err != nil {
		return err
	}
	return s.print(a, func(out io.Writer) {
		fmt.Fprintf(out, "account    %s\n", a.Owner)
		fmt.Fprintf(out, "on L1      %s, not staked\n", s.show(stoaToken, a.Balance))
		fmt.Fprintf(out, "staked     %s%s\n", s.show(stoaToken, a.Staked), weightOf(a))
		for _, p := range a.Positions {
			fmt.Fprintf(out, "position %d %s\n", p.Number, s.describe(p, a.Time))
		}
		switch {
		case a.Delegate == nil:
			fmt.Fprintf(out, "votes      %s; nobody has those of the stake yet\n", s.show(stoaToken, a.Votes))
		case *a.Delegate == a.Owner:
			fmt.Fprintf(out, "votes      %s\n", s.show(stoaToken, a.Votes))
		default:
			fmt.Fprintf(out, "votes      %s; those of the stake has %s\n", s.show(stoaToken, a.Votes), a.Delegate)
		}
		fmt.Fprintf(out, "to claim   %s\n", s.sums(a.Claimable))
	})
}

// weightOf says which share of all weight an account has; nothing if it has none.
func weightOf(a *stake.Account) string {
	if a.Weight.IsZero() {
		return ""
	}
	bps := new(uint256.Int).Mul(a.Weight, uint256.NewInt(10_000))
	return fmt.Sprintf(", %s of the weight of all", showShare(uint16(bps.Div(bps, a.TotalWeight).Uint64())))
}

// describe says what a position is, and what can be done with it, at a time of L1.
func (s *staking) describe(p stake.Position, now uint64) string {
	text := s.show(stoaToken, p.Amount.Int())
	switch {
	case p.LeavesAt > now:
		return fmt.Sprintf("%s, asked back: withdraw it from %s on", text, stay.Time(p.LeavesAt))
	case p.LeavesAt != 0:
		return fmt.Sprintf("%s, asked back: withdraw it with `stoa stake withdraw %d`", text, p.Number)
	case p.LockEnd > now:
		return fmt.Sprintf("%s for %s, locked until %s", text, p.Lock, stay.Time(p.LockEnd))
	case p.Lock == 0:
		return text + " without a lock: it can be asked back"
	}
	return fmt.Sprintf("%s for %s, which are over: it can be asked back", text, p.Lock)
}

func stakeQuoteCommand() *cli.Command {
	p := flagsOf("stake-quote")
	return &cli.Command{
		Name:      "quote",
		Usage:     "say what a stake would have been paid in the last 90 days, for each lock",
		ArgsUsage: "AMOUNT",
		Description: "Money, no rate: the rewards that there were, if what is staked now had been, and the new stake had come to it. What will be paid\n" +
			"is a share of fees that nobody knows yet.",
		Flags: []cli.Flag{p.json()},
		Action: stakeAction([]string{"AMOUNT"}, func(s *staking) error {
			sum, err := s.amount()
			if err != nil {
				return err
			}
			quotes, err := s.Quotes(s.Context.Context, sum)
			if err != nil {
				return err
			}
			return s.print(map[string]any{"amount": sum, "days": wire.Uint(stake.QuotedDays), "quotes": quotes}, func(out io.Writer) {
				fmt.Fprintf(out, "quote      what a stake of %s would have been paid in the last %d days, which promises nothing\n", s.show(stoaToken, sum.Int()), stake.QuotedDays)
				for _, q := range quotes {
					fmt.Fprintf(out, "%-10s %s; can be asked back from %s on\n", q.Lock, s.sums(q.Rewards), stay.Time(q.LockEnd))
				}
			})
		}),
	}
}

// lockFlag says how long a stake is locked.
func (p flagsOf) lockFlag() cli.Flag {
	return p.text("for", "", "how long it cannot be asked back: 0d, 90d, 180d or 365d; it weighs 1, 1.25, 1.5 or 2 times as much")
}

// lock is that of --for.
func (s *staking) lock() (stake.Lock, error) {
	if s.String("for") == "" {
		return 0, errors.New("say how long it is locked with --for: 0d, 90d, 180d or 365d")
	}
	return stake.ParseLock(s.String("for"))
}

func stakeLockCommand() *cli.Command {
	p := flagsOf("stake-lock")
	return &cli.Command{
		Name:      "lock",
		Usage:     "stake STOA as a position of its own",
		ArgsUsage: "AMOUNT",
		Description: "If the stake may not take the tokens yet, a first transaction allows it to take this amount. After its lock a position stays staked, until\n" +
			"you ask it back with `request`; seven days later you `withdraw` it.",
		Flags: []cli.Flag{p.lockFlag(), p.json()},
		Action: stakeSends([]string{"AMOUNT"}, func(s *staking) error {
			sum, err := s.amount()
			if err != nil {
				return err
			}
			lock, err := s.lock()
			if err != nil {
				return err
			}
			done, err := s.Stake(s.Context.Context, sum, lock)
			if err != nil {
				if done != nil && done.Approval != nil {
					err = fmt.Errorf("%w; the stake may take %s by transaction %s, so the next try needs one less", err, s.show(stoaToken, sum.Int()), done.Approval.Tx)
				}
				return err
			}
			return s.print(done, func(out io.Writer) {
				fmt.Fprintf(out, "staked     %s for %s as position %d; it can be asked back from %s on\n", s.show(stoaToken, done.Amount.Int()), done.Lock, done.Number, stay.Time(done.LockEnd))
				if done.Approval != nil {
					fmt.Fprintf(out, "approved   block %d, %d gas, transaction %s\n", done.Approval.Block, done.Approval.GasUsed, done.Approval.Tx)
				}
				s.sent(out, done.Sent)
			})
		}),
	}
}

// moveCommand does something to a position of the wallet's.
func moveCommand(name, usage string, flags func(flagsOf) []cli.Flag, move func(*staking, uint64) (*stake.Moved, error), say func(*staking, *stake.Moved) string) *cli.Command {
	p := flagsOf("stake-" + name)
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "POSITION",
		Flags:     append(flags(p), p.json()),
		Action: stakeSends([]string{"POSITION"}, func(s *staking) error {
			n, err := s.position()
			if err != nil {
				return err
			}
			done, err := move(s, n)
			if err != nil {
				return err
			}
			return s.print(done, func(out io.Writer) {
				fmt.Fprintln(out, say(s, done))
				s.sent(out, done.Sent)
			})
		}),
	}
}

func noFlags(flagsOf) []cli.Flag { return nil }

func stakeExtendCommand() *cli.Command {
	return moveCommand("extend", "give a position a longer lock, from now on", func(p flagsOf) []cli.Flag { return []cli.Flag{p.lockFlag()} },
		func(s *staking, n uint64) (*stake.Moved, error) {
			lock, err := s.lock()
			if err != nil {
				return nil, err
			}
			return s.Extend(s.Context.Context, n, lock)
		},
		func(s *staking, m *stake.Moved) string {
			return fmt.Sprintf("extended   position %d to %s: it can be asked back from %s on", m.Number, m.Lock, stay.Time(m.LockEnd))
		})
}

func stakeRequestCommand() *cli.Command {
	return moveCommand("request", "ask a position back whose lock is over; it has no votes and no rewards from then on, and this cannot be undone", noFlags,
		func(s *staking, n uint64) (*stake.Moved, error) { return s.Request(s.Context.Context, n) },
		func(s *staking, m *stake.Moved) string {
			return fmt.Sprintf("asked back %s of position %d: withdraw it from %s on with `stoa stake withdraw %d`", s.show(stoaToken, m.Amount.Int()), m.Number, stay.Time(m.LeavesAt), m.Number)
		})
}

func stakeWithdrawCommand() *cli.Command {
	return moveCommand("withdraw", "be paid a position, seven days after it was asked back", noFlags,
		func(s *staking, n uint64) (*stake.Moved, error) { return s.Withdraw(s.Context.Context, n) },
		func(s *staking, m *stake.Moved) string {
			return fmt.Sprintf("withdrawn  %s of position %d", s.show(stoaToken, m.Amount.Int()), m.Number)
		})
}

func stakeClaimCommand() *cli.Command {
	p := flagsOf("stake-claim")
	return &cli.Command{
		Name:  "claim",
		Usage: "take the rewards of the stake",
		Flags: []cli.Flag{p.text("token", "", "symbol or id of the token; empty: all"), p.json()},
		Action: stakeSends(nil, func(s *staking) error {
			tokens, err := s.tokens(func() ([]stake.Sum, error) { return s.Claimable(s.Context.Context, s.Sender.Address()) })
			if err != nil {
				return err
			}
			claims, err := each(tokens, func(t record.Token) (*stake.Claimed, error) { return s.Claim(s.Context.Context, t) })
			return s.list(map[string]any{"claims": claims}, len(claims), err, "nothing to claim: rewards come when fees are split, with `stoa fees split`", func(out io.Writer) {
				for _, c := range claims {
					fmt.Fprintf(out, "claimed    %s in block %d, %d gas, transaction %s\n", s.show(c.Token, c.Amount), c.Block, c.GasUsed, c.Tx)
				}
			})
		}),
	}
}

// tokens are the one of --token, or all of which there is something.
func (s *staking) tokens(there func() ([]stake.Sum, error)) ([]record.Token, error) {
	if s.String("token") != "" {
		t, err := s.token()
		return []record.Token{t.ID}, err
	}
	all, err := there()
	var list []record.Token
	for _, sum := range all {
		if !sum.Amount.IsZero() {
			list = append(list, sum.Token)
		}
	}
	return list, err
}

// each does something to one token after the other, up to the first error.
func each[T any](tokens []record.Token, do func(record.Token) (*T, error)) ([]*T, error) {
	done := []*T{}
	for _, t := range tokens {
		one, err := do(t)
		if err != nil {
			return done, err
		}
		done = append(done, one)
	}
	return done, nil
}

// list prints what was done, though an error came after it, or that there was nothing to do.
func (s *staking) list(value any, n int, err error, nothing string, human func(out io.Writer)) error {
	if n == 0 && err != nil {
		return err
	}
	return errors.Join(err, s.print(value, func(out io.Writer) {
		if n == 0 {
			fmt.Fprintln(out, nothing)
		}
		human(out)
	}))
}

func stakeDelegateCommand() *cli.Command {
	p := flagsOf("stake-delegate")
	return &cli.Command{
		Name:        "delegate",
		Usage:       "give the votes of the stake to somebody, or back to yourself",
		ArgsUsage:   "ADDRESS",
		Description: "The stake and its rewards stay yours. Votes of STOA that is not staked are not touched: they have a delegate of their own.",
		Flags:       []cli.Flag{p.json()},
		Action: stakeSends([]string{"ADDRESS"}, func(s *staking) error {
			text := s.Args().First()
			if !common.IsHexAddress(text) {
				return fmt.Errorf("write the address as 0x and 40 hex digits: have %q", text)
			}
			done, err := s.Delegate(s.Context.Context, common.HexToAddress(text))
			if err != nil {
				return err
			}
			return s.print(done, func(out io.Writer) {
				fmt.Fprintf(out, "delegated  the votes of %s, and of what you stake later, to %s\n", s.show(stoaToken, done.Staked), done.Delegate)
				s.sent(out, done.Sent)
			})
		}),
	}
}
