package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// bookingCommands are what parties do to a booking (docs/spec/bookings.md), in the order
// of its life.
func bookingCommands() []*cli.Command {
	return []*cli.Command{
		walletBookingCommand(), walletConfirmCommand(), walletAcceptCommand(), walletDeclineCommand(),
		walletCancelCommand(), walletCancelByHostCommand(), walletTransferBookingCommand(), walletCheckInCommand(),
		walletReleasePartCommand(), walletReleaseCommand(), walletClaimDepositCommand(), walletReturnDepositCommand(),
		walletProposeChangeCommand(), walletAcceptChangeCommand(), walletDisputeCommand(), walletProposeSplitCommand(), walletAcceptSplitCommand(), walletRuleCommand(), walletAwardCommand(),
		crankCommand("expire", "end an offer whose time is over: the guest has back what he paid", (*wallet.Wallet).Expire),
		crankCommand("release-due", "end a stay whose deadline has come: the host is paid", (*wallet.Wallet).ReleaseDue),
		crankCommand("no-show", "end a booking whose guest did not come in time", (*wallet.Wallet).NoShow),
		crankCommand("ruling-timeout", "end a dispute that the arbiter left alone: the default split holds", (*wallet.Wallet).RulingTimeout),
		walletAwardDueCommand(), walletForceCommand(),
	}
}

// booking reads the booking that the first operand names.
func (s *session) booking() (wire.Booking, error) {
	ref, err := wallet.ParseRef(s.Args().First())
	if err != nil {
		return wire.Booking{}, err
	}
	return s.sequencer.Booking(s.Context.Context, ref)
}

// shownBooking is what `wallet booking` prints.
type shownBooking struct {
	wire.Booking
	Moves   []wallet.Move   `json:"moves"`
	Outcome *wallet.Outcome `json:"ifNobodyActs,omitempty"`
}

func walletBookingCommand() *cli.Command {
	p := flagsOf("wallet-booking")
	return &cli.Command{
		Name:      "booking",
		Usage:     "show a booking, what its parties can do, and who gets what if nobody acts",
		ArgsUsage: "BOOKING",
		Flags:     []cli.Flag{p.json()},
		Action: walletAction([]string{"BOOKING"}, func(s *session) error {
			b, err := s.booking()
			if err != nil {
				return err
			}
			v := shownBooking{Booking: b, Moves: wallet.Moves(b, s.info.Time)}
			if v.Outcome, err = wallet.NewOutcome(b); err != nil {
				return err
			}
			return s.print(v, func(out io.Writer) { s.showBooking(out, v) })
		}),
	}
}

func (s *session) showBooking(out io.Writer, v shownBooking) {
	b := v.Booking
	sum := func(a amount.Amount) string { return s.showAmount(b.Token, a) }
	fmt.Fprintf(out, "booking    %d/%d of listing %d/%d: %s\n", b.Record, b.Serial, b.Listing, b.ListingSerial, b.State)
	fmt.Fprintf(out, "stay       %s to %s, deadline %s\n", stay.Time(b.Start), stay.Time(b.End), stay.Time(b.Deadline))
	fmt.Fprintf(out, "price      %s, of it released %s for %d of %d units; booking fee %s, crank reserve %s\n",
		sum(b.Price), sum(b.Released), b.UnitsReleased, b.Units, sum(amount.From(b.Fee)), sum(amount.From(b.CrankReserve)))
	fmt.Fprintf(out, "deposit    %s, of it claimed %s\n", sum(b.Deposit), sum(b.Claim))
	fmt.Fprintf(out, "escrow     %s\n", sum(b.Escrow))
	fmt.Fprintf(out, "bond       %s locked in purse %d\n", sum(b.Bond), b.Payout)
	fmt.Fprintf(out, "purses     guest %d, host %d, paid to %d, arbiter %d\n", b.Guest, b.Host, b.Payout, b.Arbiter)
	if p := b.Proposal; p != nil && v.Outcome != nil {
		fmt.Fprintf(out, "proposal   by the %s: %s to the guest\n", p.By, sum(p.ToGuest))
	}
	if a := b.Award; a != nil {
		fmt.Fprintf(out, "award      by the arbiter, on L1: %s to the guest\n", sum(a.ToGuest))
	}
	if c := b.Change; c != nil && v.Outcome != nil {
		from, to := wallet.Changed(b)
		fmt.Fprintf(out, "change     by the host: %s to %s for %s\n", stay.Time(from), stay.Time(to), sum(c.Price))
	}
	for _, m := range v.Moves {
		fmt.Fprintf(out, "%-10s %s%s\n", m.By, m.Verb, s.showMove(m))
	}
	if o := v.Outcome; o != nil {
		actor := "sender"
		if b.Award != nil {
			actor = "arbiter"
		}
		fmt.Fprintf(out, "if nobody  acts, %s ends it from %s on: guest %s, host %s with the bond, %s %s, operator %s\n",
			o.Verb, stay.Time(o.At), sum(o.Guest), sum(o.Host), actor, sum(o.Actor), sum(o.Operator))
	}
}

func (s *session) showMove(m wallet.Move) (text string) {
	if m.From > s.info.Time {
		text = ", from " + stay.Time(m.From) + " on"
	}
	if m.Until != 0 {
		text += ", before " + stay.Time(m.Until)
	}
	return text
}

// partyCommand is a command by which a party does something to a booking. run says what
// it did.
func partyCommand(name, usage string, flags []cli.Flag, run func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error)) *cli.Command {
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "BOOKING",
		Flags:     append(flags, flagsOf("wallet-"+name).signed()...),
		Action: walletAction([]string{"BOOKING"}, func(s *session) error {
			b, err := s.booking()
			if err != nil {
				return err
			}
			o, err := s.options(b.Token)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			done, what, err := run(s, w, b, o)
			return s.ordered(done, err, nil, what)
		}),
	}
}

// named is how a booking stands in what a command prints.
func named(b wire.Booking) string { return fmt.Sprintf("booking %d/%d", b.Record, b.Serial) }

// amountOf reads --amount.
func (s *session) amountOf(b wire.Booking) (amount.Amount, error) {
	if s.String("amount") == "" {
		return amount.Amount{}, errors.New("give --amount: this needs one")
	}
	return s.parse(b.Token, s.String("amount"))
}

// bondOf is what the host's purse locks when an offer becomes a booking.
func bondOf(b wire.Booking) amount.Amount { return b.Price.Bps(b.Terms.HostCancel) }

func walletConfirmCommand() *cli.Command {
	return partyCommand("confirm", "pay for what you hold, and it is booked; guest", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			paid, err := amount.Sum(b.Price, amount.From(b.Fee), b.Deposit)
			if err != nil {
				return nil, "", err
			}
			done, err := w.Confirm(s.Context.Context, b, o)
			return done, fmt.Sprintf("confirmed  %s: %s are in escrow, and %s of purse %d are its bond", named(b), s.showAmount(b.Token, paid), s.showAmount(b.Token, bondOf(b)), b.Payout), err
		})
}

func walletAcceptCommand() *cli.Command {
	return partyCommand("accept", "accept a request, and it is booked; host", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			done, err := w.Accept(s.Context.Context, b, o)
			return done, fmt.Sprintf("accepted   %s: %s of purse %d are its bond", named(b), s.showAmount(b.Token, bondOf(b)), b.Payout), err
		})
}

func walletDeclineCommand() *cli.Command {
	return partyCommand("decline", "refuse a request: the guest has all back; host", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			done, err := w.Decline(s.Context.Context, b, o)
			return done, fmt.Sprintf("declined   %s: %s go back to purse %d", named(b), s.showAmount(b.Token, b.Escrow), b.Guest), err
		})
}

func walletCancelByHostCommand() *cli.Command {
	return partyCommand("cancel-by-host", "cancel a booking of your guest: he gets all that it holds, and your bond; host", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			total, err := b.Escrow.Add(b.Bond)
			if err != nil {
				return nil, "", err
			}
			done, err := w.CancelByHost(s.Context.Context, b, o)
			return done, fmt.Sprintf("cancelled  %s: %s to purse %d, of it %s your bond", named(b), s.showAmount(b.Token, total), b.Guest, s.showAmount(b.Token, b.Bond)), err
		})
}

func walletCancelCommand() *cli.Command {
	return partyCommand("cancel", "cancel a booking before it starts, or take back an offer; its terms say what comes back; guest", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			back, err := wallet.Refund(b, s.info.Time)
			if err != nil {
				return nil, "", err
			}
			done, err := w.Cancel(s.Context.Context, b, o)
			return done, fmt.Sprintf("cancelled  %s; %s come back to purse %d", named(b), s.showAmount(b.Token, back), b.Guest), err
		})
}

func walletTransferBookingCommand() *cli.Command {
	p := flagsOf("wallet-transfer-booking")
	return partyCommand("transfer-booking", "give a booking to another guest before it starts", []cli.Flag{p.number("to", 0, "purse of the new guest")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			to, err := s.index("to")
			if err != nil {
				return nil, "", err
			}
			if to == 0 {
				return nil, "", errors.New("name the purse of the new guest with --to")
			}
			done, err := w.BookingTransfer(s.Context.Context, b, to, o)
			return done, fmt.Sprintf("given      %s to purse %d", named(b), to), err
		})
}

func walletCheckInCommand() *cli.Command {
	return partyCommand("check-in", "say that the guest has come; guest or host", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			done, err := w.CheckIn(s.Context.Context, b, o)
			return done, fmt.Sprintf("checked in %s; paid out from %s on", named(b), stay.Time(b.Deadline)), err
		})
}

func walletReleaseCommand() *cli.Command {
	return partyCommand("release", "pay the host all that is left, before it is due; guest", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			left, err := b.Price.Sub(b.Released)
			if err != nil {
				return nil, "", err
			}
			done, err := w.Release(s.Context.Context, b, o)
			return done, fmt.Sprintf("released   %s: %s to purse %d", named(b), s.showAmount(b.Token, left), b.Payout), err
		})
}

func walletReleasePartCommand() *cli.Command {
	p := flagsOf("wallet-release-part")
	return partyCommand("release-part", "pay the host the price of the first units; the guest when he likes, the host when they are past",
		[]cli.Flag{p.number("units", 0, "units from the first on, those that were paid before included")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			units := s.Uint64("units")
			if units <= uint64(b.UnitsReleased) || units > uint64(b.Units) {
				return nil, "", fmt.Errorf("choose --units from %d to %d: have %d", b.UnitsReleased+1, b.Units, units)
			}
			part, err := b.Price.Share(units, uint64(b.Units)).Sub(b.Released)
			if err != nil {
				return nil, "", err
			}
			locked := ""
			if !b.Terms.PartsFinal {
				locked = ", locked there until the booking ends"
			}
			done, err := w.ReleasePart(s.Context.Context, b, uint8(units), o)
			return done, fmt.Sprintf("released   %s of %s to purse %d%s", s.showAmount(b.Token, part), named(b), b.Payout, locked), err
		})
}

func walletClaimDepositCommand() *cli.Command {
	p := flagsOf("wallet-claim-deposit")
	return partyCommand("claim-deposit", "claim a part of the deposit, instead of what was claimed before; host", []cli.Flag{p.text("amount", "", "what is claimed; 0 withdraws a claim")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			sum, err := s.amountOf(b)
			if err != nil {
				return nil, "", err
			}
			done, err := w.DepositClaim(s.Context.Context, b, sum, o)
			return done, fmt.Sprintf("claimed    %s of the deposit of %s; the guest can dispute before %s", s.showAmount(b.Token, sum), named(b), stay.Time(b.Deadline)), err
		})
}

func walletReturnDepositCommand() *cli.Command {
	p := flagsOf("wallet-return-deposit")
	return partyCommand("return-deposit", "return the deposit or a part of it now; ends any claim; host", []cli.Flag{p.text("amount", "", "what is returned; empty: all of it")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (_ *wallet.Ordered, _ string, err error) {
			sum := b.Deposit
			if s.String("amount") != "" {
				if sum, err = s.amountOf(b); err != nil {
					return nil, "", err
				}
			}
			done, err := w.DepositReturn(s.Context.Context, b, sum, o)
			return done, fmt.Sprintf("returned   %s of the deposit of %s to purse %d", s.showAmount(b.Token, sum), named(b), b.Guest), err
		})
}

// evidenceOf is the hash of a file: the first 248 bits of its Keccak-256.
func evidenceOf(name string) (hash fr.Element, err error) {
	if name == "" {
		return hash, nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return hash, fmt.Errorf("name a file that can be read with --evidence: %w", err)
	}
	hash.SetBytes(crypto.Keccak256(text)[:layout.HashBits/8])
	return hash, nil
}

func walletDisputeCommand() *cli.Command {
	p := flagsOf("wallet-dispute")
	return partyCommand("dispute", "stop the money until the arbiter rules or both agree; guest or host",
		[]cli.Flag{p.text("evidence", "", "`FILE` whose hash is published with the dispute; keep the file and show it to the arbiter")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			evidence, err := evidenceOf(s.String("evidence"))
			if err != nil {
				return nil, "", err
			}
			done, err := w.DisputeOpen(s.Context.Context, b, evidence, o)
			what := fmt.Sprintf("disputed   %s; purse %d rules", named(b), b.Arbiter)
			if hash := evidence.Bytes(); !evidence.IsZero() {
				what += fmt.Sprintf("\nevidence   0x%x", hash[len(hash)-layout.HashBits/8:])
			}
			return done, what, err
		})
}

func walletProposeSplitCommand() *cli.Command {
	p := flagsOf("wallet-propose-split")
	return partyCommand("propose-split", "offer to end a booking with so much to the guest and the rest to the host; guest or host", []cli.Flag{p.text("amount", "", "what the guest gets")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			sum, err := s.amountOf(b)
			if err != nil {
				return nil, "", err
			}
			done, err := w.SplitPropose(s.Context.Context, b, sum, o)
			return done, fmt.Sprintf("proposed   %s of %s to the guest, the rest to the host", s.showAmount(b.Token, sum), named(b)), err
		})
}

func walletAcceptSplitCommand() *cli.Command {
	p := flagsOf("wallet-accept-split")
	return partyCommand("accept-split", "end a booking as the other party has proposed", []cli.Flag{p.text("amount", "", "what the guest gets, as a check; empty: what is proposed")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			if b.Proposal == nil {
				return nil, "", errors.New("propose a split yourself: nobody has proposed one")
			}
			sum := b.Proposal.ToGuest
			if s.String("amount") != "" {
				meant, err := s.amountOf(b)
				if err != nil {
					return nil, "", err
				}
				if meant.Cmp(sum) != 0 {
					return nil, "", fmt.Errorf("look at the booking again: %s to the guest is proposed, have --amount %s", s.showAmount(b.Token, sum), s.showAmount(b.Token, meant))
				}
			}
			done, err := w.SplitAccept(s.Context.Context, b, sum, o)
			return done, fmt.Sprintf("split      %s: %s to purse %d, the rest to purse %d", named(b), s.showAmount(b.Token, sum), b.Guest, b.Payout), err
		})
}

func walletProposeChangeCommand() *cli.Command {
	p := flagsOf("wallet-propose-change")
	return partyCommand("propose-change", "offer other dates for a booking, at a price for the whole stay; it still begins in the same window; host",
		append(p.stay(), p.text("price", "", "price of the whole stay; empty: as it is")),
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (_ *wallet.Ordered, _ string, err error) {
			v, err := s.sequencer.Listing(s.Context.Context, wallet.Ref{Record: b.Listing, Serial: b.ListingSerial})
			if err != nil {
				return nil, "", err
			}
			run, ok, err := s.run(v.Listing)
			if err != nil {
				return nil, "", err
			}
			if !ok {
				run = stay.Run{Window: b.Window, First: b.FirstUnit, Units: b.Units}
			}
			price := b.Price
			if s.String("price") != "" {
				if price, err = s.parse(b.Token, s.String("price")); err != nil {
					return nil, "", err
				}
			}
			g := stay.Of(v.Listing)
			done, err := w.ModifyPropose(s.Context.Context, b, run, price, o)
			return done, fmt.Sprintf("proposed   %s to %s for %s, of %s; nothing changes until purse %d accepts", stay.Time(g.Start(run)), stay.Time(g.End(run)), s.showAmount(b.Token, price), named(b), b.Guest), err
		})
}

func walletAcceptChangeCommand() *cli.Command {
	return partyCommand("accept-change", "take the dates and the price that the host proposes, and pay what it costs more or have back what it costs less; guest", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			if b.Change == nil {
				return nil, "", errors.New("ask the host to propose a change: none is proposed")
			}
			v, err := s.sequencer.Listing(s.Context.Context, wallet.Ref{Record: b.Listing, Serial: b.ListingSerial})
			if err != nil {
				return nil, "", err
			}
			now, err := b.Change.Price.Add(b.Change.Price.Bps(b.FeeBps))
			if err != nil {
				return nil, "", err
			}
			before, err := b.Price.Add(amount.From(b.Fee))
			if err != nil {
				return nil, "", err
			}
			paid, how := now, "paid"
			if paid, err = now.Sub(before); err != nil {
				how = "have back"
				if paid, err = before.Sub(now); err != nil {
					return nil, "", err
				}
			}
			from, to := wallet.Changed(b)
			done, err := w.Modify(s.Context.Context, b, v, o)
			return done, fmt.Sprintf("changed    %s: %s to %s for %s; you %s %s", named(b), stay.Time(from), stay.Time(to), s.showAmount(b.Token, b.Change.Price), how, s.showAmount(b.Token, paid)), err
		})
}

func walletRuleCommand() *cli.Command {
	p := flagsOf("wallet-rule")
	return partyCommand("rule", "end a dispute with so much to the guest and the rest to the host; arbiter", []cli.Flag{p.text("amount", "", "what the guest gets")},
		func(s *session, w *wallet.Wallet, b wire.Booking, o wallet.Options) (*wallet.Ordered, string, error) {
			sum, err := s.amountOf(b)
			if err != nil {
				return nil, "", err
			}
			done, err := w.Ruling(s.Context.Context, b, sum, o)
			return done, fmt.Sprintf("ruled      %s: %s to purse %d, the rest to purse %d", named(b), s.showAmount(b.Token, sum), b.Guest, b.Payout), err
		})
}

// walletAwardCommand is walletRuleCommand without the sequencer.
func walletAwardCommand() *cli.Command {
	p := flagsOf("wallet-award")
	return &cli.Command{
		Name:      "award",
		Usage:     "rule on L1, if the sequencer leaves out your `rule`: so much to the guest and the rest to the host; arbiter",
		ArgsUsage: "BOOKING",
		Description: "The ruling goes into the queue on L1, by the account that owns the arbiter's purse, and costs gas instead of a fee. Batches have to\n" +
			"take the queue in order: the one that takes the ruling writes it into the booking. Then no time-out goes any more, and anyone ends\n" +
			"the booking with `stoa wallet award-due`; the sequencer does so itself. If somebody has ended the dispute before, the ruling is void:\n" +
			"send it well before the arbiter's deadline.",
		Flags: []cli.Flag{p.text("amount", "", "what the guest gets"), p.json()},
		Action: walletAction([]string{"BOOKING"}, func(s *session) error {
			b, err := s.booking()
			if err != nil {
				return err
			}
			sum, err := s.amountOf(b)
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			e, err := w.Award(s.Context.Context, b, sum)
			return s.enqueued(e, err, fmt.Sprintf("ruled      %s: %s to purse %d, the rest to purse %d", named(b), s.showAmount(b.Token, sum), b.Guest, b.Payout),
				fmt.Sprintf("a batch takes it into the booking; then anyone ends that with `stoa wallet award-due %d`", b.Record))
		}),
	}
}

func walletForceCommand() *cli.Command {
	p := flagsOf("wallet-force")
	return &cli.Command{
		Name:      "force",
		Usage:     "demand on L1 that a booking be ended whose deadline has come, if the sequencer leaves out the crank; anyone may",
		ArgsUsage: "BOOKING",
		Description: "The demand goes into the queue on L1 and costs gas. Batches have to take the queue in order, and none gets past the demand before the\n" +
			"booking is ended: by `expire`, `no-show`, `release-due`, `ruling-timeout` or `award-due`, which anyone may send. A batch whose time is\n" +
			"before the deadline passes the demand over: then demand it again.",
		Flags: []cli.Flag{p.json()},
		Action: walletAction([]string{"BOOKING"}, func(s *session) error {
			b, err := s.booking()
			if err != nil {
				return err
			}
			w, err := s.open()
			if err != nil {
				return err
			}
			e, err := w.Force(s.Context.Context, b)
			return s.enqueued(e, err, "demanded   the end of "+named(b), fmt.Sprintf("no batch gets past it before the booking is ended: look with `stoa wallet booking %d`", b.Record))
		}),
	}
}

// enqueued prints an entry about a booking.
func (s *session) enqueued(e *wallet.Enqueued, err error, what, next string) error {
	if e == nil {
		return err
	}
	return s.queued(e, e.Queued, err, what, next)
}

// queued prints an entry of the queue on L1, and what happens next. What was sent is printed though
// L1 did not confirm it yet.
func (s *session) queued(all any, e wallet.Queued, err error, what, next string) error {
	return errors.Join(err, s.print(all, func(out io.Writer) {
		block := "not confirmed yet"
		if e.L1.Block != 0 {
			block = fmt.Sprintf("block %d", e.L1.Block)
		}
		fmt.Fprintln(out, what)
		fmt.Fprintf(out, "on L1      entry %d of the queue, %s, %d gas, transaction %s\n", e.Entry, block, e.GasUsed, e.L1.Tx)
		if !e.QueueFee.IsZero() {
			fmt.Fprintf(out, "fee        %s for the queue on L1\n", s.show(0, e.QueueFee))
		}
		fmt.Fprintf(out, "next       %s\n", next)
	}))
}

// crankCommand is a command that anyone may give when its time has come.
func crankCommand(name, usage string, run func(w *wallet.Wallet, ctx context.Context, b wire.Booking, payee uint32) (*wallet.Ordered, error)) *cli.Command {
	p := flagsOf("wallet-" + name)
	return endCommand(name, usage+"; anyone may, and gets the crank reserve", []cli.Flag{p.number("payee", 0, "purse that gets the crank reserve; 0: the wallet's")},
		func(s *session, w *wallet.Wallet, b wire.Booking) (*wallet.Ordered, error) {
			payee, err := s.index("payee")
			if err != nil {
				return nil, err
			}
			return run(w, s.Context.Context, b, payee)
		})
}

// walletAwardDueCommand is a crank whose payee nobody chooses.
func walletAwardDueCommand() *cli.Command {
	return endCommand("award-due", "end a dispute as the arbiter has ruled on L1; anyone may, and the arbiter gets the crank reserve", nil,
		func(s *session, w *wallet.Wallet, b wire.Booking) (*wallet.Ordered, error) {
			return w.AwardDue(s.Context.Context, b)
		})
}

// endCommand is a command that ends a booking and that nobody signs.
func endCommand(name, usage string, flags []cli.Flag, run func(s *session, w *wallet.Wallet, b wire.Booking) (*wallet.Ordered, error)) *cli.Command {
	p := flagsOf("wallet-" + name)
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "BOOKING",
		Flags:     append(flags, p.text("wait", "", "wait until the operation is sealed, proven, settled or final"), p.json()),
		Action: walletAction([]string{"BOOKING"}, func(s *session) error {
			b, err := s.booking()
			if err != nil {
				return err
			}
			outcome, err := wallet.NewOutcome(b)
			if err != nil {
				return err
			}
			w, err := s.look()
			if err != nil {
				return err
			}
			done, err := run(s, w, b)
			what := "ended      " + named(b)
			if outcome != nil && outcome.Verb == name {
				to := "for the crank"
				if b.Award != nil {
					to = fmt.Sprintf("to purse %d, the arbiter's", b.Arbiter)
				}
				what += fmt.Sprintf(": %s to purse %d, %s to purse %d, %s %s",
					s.showAmount(b.Token, outcome.Guest), b.Guest, s.showAmount(b.Token, outcome.Host), b.Payout, s.showAmount(b.Token, outcome.Actor), to)
			}
			return s.ordered(done, err, nil, what)
		}),
	}
}
