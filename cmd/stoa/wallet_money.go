package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// tokenAndAmount reads --token and the first operand.
func (s *session) tokenAndAmount() (wire.Token, amount.Amount, error) {
	t, err := s.token()
	if err != nil {
		return t, amount.Amount{}, err
	}
	sum, err := s.parse(t.ID, s.Args().First())
	return t, sum, err
}

// purseToCredit and anotherPurse say where a deposit goes.
func (p flagsOf) purseToCredit() cli.Flag {
	return p.number("purse", 0, "purse to credit; 0: the wallet's, or a new one")
}

func (p flagsOf) anotherPurse() cli.Flag { return p.yes("new", "make another purse") }

// wanted is the deposit that the operand and the flags describe.
func (s *session) wanted() (wallet.Deposit, error) {
	t, sum, err := s.tokenAndAmount()
	if err != nil {
		return wallet.Deposit{}, err
	}
	purse, err := s.index("purse")
	return wallet.Deposit{Token: t.ID, Amount: sum, Purse: purse, New: s.Bool("new")}, err
}

func walletDepositCommand() *cli.Command {
	p := flagsOf("wallet-deposit")
	return &cli.Command{
		Name:      "deposit",
		Usage:     "bring tokens from L1 into a purse; makes the first purse",
		ArgsUsage: "AMOUNT",
		Flags: []cli.Flag{
			p.token(), p.purseToCredit(), p.anotherPurse(),
			p.yes("mint", "make the test tokens first; on test networks only"),
			p.json(),
		},
		Action: walletAction([]string{"AMOUNT"}, func(s *session) error {
			want, err := s.wanted()
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			ctx := s.Context.Context
			if s.Bool("mint") {
				if err := w.Mint(ctx, want.Token, want.Amount); errors.Is(err, wallet.ErrGas) {
					return err
				} else if err != nil {
					return fmt.Errorf("leave out --mint where the token is real: %w", err)
				}
			}
			d, err := w.Deposit(ctx, want)
			if d == nil {
				return err
			}
			return s.deposited(d, want.Amount, err)
		}),
	}
}

// deposited prints a deposit that was sent, and the error that came after.
func (s *session) deposited(d *wallet.Deposited, sum amount.Amount, err error) error {
	return errors.Join(err, s.print(d, func(out io.Writer) {
		word := "to"
		switch {
		case d.Refunded:
			word = "not taken by"
		case err != nil:
			word = "not shown yet by"
		case d.New:
			word = "to the new"
		}
		fmt.Fprintf(out, "deposited  %s %s purse %d\n", s.showAmount(d.Token, sum), word, d.Purse)
		fmt.Fprintf(out, "fee        %s for the queue on L1, and %d gas\n", s.show(0, d.QueueFee), d.GasUsed)
		fmt.Fprintf(out, "on L1      entry %d of the queue, block %d, transaction %s\n", d.Entry, d.L1.Block, d.L1.Tx)
	}))
}

// longestAuthorisation is a year, in seconds.
const longestAuthorisation = 365 * 86_400

func walletAuthoriseDepositCommand() *cli.Command {
	p := flagsOf("wallet-authorise-deposit")
	return &cli.Command{
		Name:      "authorise-deposit",
		Usage:     "sign a deposit that somebody else sends, so that the account needs no ether",
		ArgsUsage: "AMOUNT",
		Description: "Give the signed deposit to who sends it with `stoa wallet send-deposit FILE`, pays its gas and the queue's fee, and can\n" +
			"change nothing of it. The token has to take authorisations (ERC-3009), as the test dollar and STOA do.",
		Flags: []cli.Flag{
			p.token(), p.purseToCredit(), p.anotherPurse(),
			p.text("within", "1d", "how long it may be sent, by L1's clock"),
			p.text("out", "", "`FILE` to write the signed deposit to; empty: print it"),
			p.json(),
		},
		Action: walletAction([]string{"AMOUNT"}, func(s *session) error {
			want, err := s.wanted()
			if err != nil {
				return err
			}
			within, err := span("within", s.String("within"), longestAuthorisation)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			d, err := w.AuthorizeDeposit(s.Context.Context, want, time.Duration(within)*time.Second)
			if err != nil {
				return err
			}
			text, err := json.Marshal(d)
			if err != nil {
				return err
			}
			name := s.String("out")
			if name != "" {
				if err := disk.Write(name, append(text, '\n'), 0o644); err != nil {
					return fmt.Errorf("choose another --out: %w", err)
				}
			}
			return s.print(d, func(out io.Writer) {
				if name == "" {
					fmt.Fprintf(out, "%s\n", text)
					return
				}
				fmt.Fprintf(out, "signed     a deposit of %s to purse %d, which may be sent until %s\n", s.showAmount(want.Token, want.Amount), d.Purse, stay.Time(d.ValidBefore))
				fmt.Fprintf(out, "next       give %s to who sends it: `stoa wallet send-deposit %s`\n", name, name)
			})
		}),
	}
}

func walletSendDepositCommand() *cli.Command {
	p := flagsOf("wallet-send-deposit")
	return &cli.Command{
		Name:      "send-deposit",
		Usage:     "send a deposit that somebody has signed with `authorise-deposit`",
		ArgsUsage: "FILE",
		Flags:     []cli.Flag{p.json()},
		Action: walletAction([]string{"FILE"}, func(s *session) error {
			data, err := os.ReadFile(s.Args().First())
			if err != nil {
				return fmt.Errorf("name the file with the signed deposit: %w", err)
			}
			a, err := wallet.ParseAuthorizedDeposit(data)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			d, err := w.SendAuthorizedDeposit(s.Context.Context, a)
			if d == nil {
				return err
			}
			sum, amountErr := amount.FromInt(a.Amount)
			return s.deposited(d, sum, errors.Join(err, amountErr))
		}),
	}
}

// walletEtherCommand is how a new wallet on a test network gets its first gas.
func walletEtherCommand() *cli.Command {
	p := flagsOf("wallet-ether")
	return &cli.Command{
		Name:      "ether",
		Usage:     "send ether to another account on L1, for its gas",
		ArgsUsage: "AMOUNT",
		Flags:     []cli.Flag{p.text("to", "", "account that is paid"), p.json()},
		Action: walletAction([]string{"AMOUNT"}, func(s *session) error {
			to := s.String("to")
			if !common.IsHexAddress(to) {
				return fmt.Errorf("name the account that is paid with --to, 0x and 40 hex digits: have %q", to)
			}
			sum, err := s.parse(0, s.Args().First())
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			receipt, err := w.SendEther(s.Context.Context, common.HexToAddress(to), sum)
			if err != nil {
				return err
			}
			return s.print(map[string]any{"to": to, "amount": sum, "transaction": receipt.TxHash, "gasUsed": wire.Uint(receipt.GasUsed)}, func(out io.Writer) {
				fmt.Fprintf(out, "sent       %s to %s on L1, %d gas, transaction %s\n", s.showAmount(0, sum), to, receipt.GasUsed, receipt.TxHash)
			})
		}),
	}
}

func walletTransferCommand() *cli.Command {
	p := flagsOf("wallet-transfer")
	return &cli.Command{
		Name:      "transfer",
		Usage:     "pay another purse",
		ArgsUsage: "AMOUNT",
		Flags:     append([]cli.Flag{p.number("to", 0, "purse that is paid"), p.token()}, p.signed()...),
		Action: walletAction([]string{"AMOUNT"}, func(s *session) error {
			t, sum, err := s.tokenAndAmount()
			if err != nil {
				return err
			}
			to, err := s.index("to")
			if err != nil {
				return err
			}
			if to == 0 {
				return errors.New("name the purse that is paid with --to")
			}
			o, err := s.options(t.ID)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, err := w.Transfer(s.Context.Context, t.ID, sum, to, o)
			return s.ordered(done, err, nil, fmt.Sprintf("paid       %s to purse %d", s.showAmount(t.ID, sum), to))
		}),
	}
}

func walletWithdrawCommand() *cli.Command {
	p := flagsOf("wallet-withdraw")
	return &cli.Command{
		Name:      "withdraw",
		Usage:     "move tokens out of the rollup; claim them on L1 when the batch is settled",
		ArgsUsage: "AMOUNT",
		Flags:     append([]cli.Flag{p.text("to", "", "address on L1 that may claim; empty: the wallet's"), p.token()}, p.signed()...),
		Action: walletAction([]string{"AMOUNT"}, func(s *session) error {
			t, sum, err := s.tokenAndAmount()
			if err != nil {
				return err
			}
			o, err := s.options(t.ID)
			if err != nil {
				return err
			}
			var to common.Address
			if text := s.String("to"); text != "" {
				if to, err = parseAddress("to", text); err != nil {
					return err
				}
				if to == (common.Address{}) {
					return errors.New("choose an address that can claim: --to is zero")
				}
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			if to == (common.Address{}) {
				to = w.Address()
			}
			done, err := w.Withdraw(s.Context.Context, t.ID, sum, to, o)
			return s.ordered(done, err, nil, fmt.Sprintf("withdrawn  %s, for %s to claim when the batch is settled", s.showAmount(t.ID, sum), to))
		}),
	}
}

// walletFullExitCommand is walletWithdrawCommand without the sequencer.
func walletFullExitCommand() *cli.Command {
	p := flagsOf("wallet-full-exit")
	return &cli.Command{
		Name:  "full-exit",
		Usage: "take all of a token out of a purse by L1, if the sequencer leaves out your `withdraw` or the purse's key is lost",
		Description: "The demand goes into the queue on L1, by the account that owns the purse, and costs gas instead of a fee. Batches have to take the\n" +
			"queue in order: the one that takes the demand credits the account with all that the purse has available then. What is locked stays.",
		Flags: []cli.Flag{p.token(), p.number("purse", 0, "purse to empty; 0: the account's that has most of the token"), p.json()},
		Action: walletAction(nil, func(s *session) error {
			t, err := s.token()
			if err != nil {
				return err
			}
			purse, err := s.index("purse")
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			e, err := w.FullExit(s.Context.Context, t.ID, purse)
			if e == nil {
				return err
			}
			return s.queued(e, e.Queued, err, fmt.Sprintf("demanded   all of purse %d, now %s", e.Purse, s.showAmount(t.ID, e.Available)),
				"a batch takes it in its turn; then take it with `stoa wallet claim`")
		}),
	}
}

func walletClaimCommand() *cli.Command {
	p := flagsOf("wallet-claim")
	return &cli.Command{
		Name:  "claim",
		Usage: "take what L1 owes the account: withdrawals and refunds",
		Flags: []cli.Flag{p.text("token", "", "symbol or id of the token; empty: all"), p.json()},
		Action: walletAction(nil, func(s *session) error {
			tokens := s.info.Tokens
			if s.String("token") != "" {
				t, err := s.token()
				if err != nil {
					return err
				}
				tokens = []wire.Token{t}
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			var failed error
			claims := []*wallet.Claimed{}
			for _, t := range tokens {
				claimed, err := w.Claim(s.Context.Context, t.ID)
				if claimed != nil {
					claims = append(claims, claimed)
				}
				if failed = err; err != nil {
					break
				}
			}
			return errors.Join(failed, s.print(map[string]any{"claims": claims}, func(out io.Writer) {
				for _, c := range claims {
					fmt.Fprintf(out, "claimed    %s in block %d, %d gas, transaction %s\n", s.show(c.Token, c.Amount), c.L1.Block, c.GasUsed, c.L1.Tx)
				}
				if len(claims) == 0 && failed == nil {
					fmt.Fprintln(out, "nothing to claim: withdrawals can be claimed when their batch is settled")
				}
			}))
		}),
	}
}
