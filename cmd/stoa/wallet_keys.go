package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

func walletNewCommand() *cli.Command {
	p := flagsOf("wallet-new")
	return &cli.Command{
		Name:  "new",
		Usage: "make a wallet: new keys in an encrypted file",
		Flags: []cli.Flag{p.json()},
		Action: func(c *cli.Context) error {
			if err := checkOperands(c, nil); err != nil {
				return err
			}
			if c.Int("unsafe-dev") >= 0 {
				return errors.New("leave out --unsafe-dev: development accounts exist already")
			}
			name := c.String("wallet")
			if _, err := keystore.Peek(name); !errors.Is(err, keystore.ErrNone) {
				return fmt.Errorf("%w: %s", keystore.ErrExists, name) // before anybody types a passphrase
			}
			passphrase, err := readPassphrase(c, true)
			if err != nil {
				return err
			}
			keys, err := keystore.Generate()
			if err != nil {
				return err
			}
			if err := keystore.Create(name, passphrase, keys, walletScrypt); err != nil {
				return err
			}
			made := struct {
				File string `json:"file"`
				keystore.Public
			}{name, keys.Public()}
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(made)
			}
			fmt.Fprintf(c.App.Writer, "file       %s\naddress    %s (on L1)\npurse key  %s\n", made.File, made.Address, made.PurseKey)
			fmt.Fprintln(c.App.Writer, "Keep a copy of the file, and the passphrase elsewhere: nobody can restore either.")
			return nil
		},
	}
}

// shown is what `wallet show` prints.
type shown struct {
	Address common.Address     `json:"address"`
	ChainID uint64             `json:"chainId,string"`
	Rollup  common.Address     `json:"rollup"`
	Purses  []wire.Purse       `json:"purses"`
	L1      []wallet.L1Balance `json:"l1"`                // null if L1 does not answer
	L1Error string             `json:"l1Error,omitempty"` // why it does not
}

func walletShowCommand() *cli.Command {
	p := flagsOf("wallet-show")
	return &cli.Command{
		Name:  "show",
		Usage: "show the account, its purses, and balances on both layers; needs no passphrase",
		Flags: []cli.Flag{p.json()},
		Action: walletAction(nil, func(s *session) error {
			w, err := s.look()
			if err != nil {
				return err
			}
			v := shown{Address: w.Address(), ChainID: s.info.ChainID, Rollup: s.info.Rollup}
			if v.Purses, err = w.Purses(s.Context.Context); err != nil {
				return err
			}
			if v.L1, err = w.L1Balances(s.Context.Context); errors.Is(err, wallet.ErrL1) {
				v.L1Error = err.Error()
			} else if err != nil {
				return err
			}
			return s.print(v, func(out io.Writer) { s.showWallet(out, v) })
		}),
	}
}

func (s *session) showWallet(out io.Writer, v shown) {
	fmt.Fprintf(out, "account    %s on chain %d\nrollup     %s\n", v.Address, v.ChainID, v.Rollup)
	for _, b := range v.L1 {
		fmt.Fprintf(out, "on L1      %s", s.show(b.Token, b.Balance))
		if !b.Claimable.IsZero() {
			fmt.Fprintf(out, ", and %s to claim", s.show(b.Token, b.Claimable))
		}
		fmt.Fprintln(out)
	}
	if v.L1Error != "" {
		fmt.Fprintf(out, "on L1      unknown: %s\n", v.L1Error)
	}
	for _, p := range v.Purses {
		fmt.Fprintf(out, "purse      %d:", p.Index)
		for i, b := range p.Balances {
			if !s.known(b) {
				continue
			}
			if i > 0 {
				fmt.Fprint(out, ",")
			}
			fmt.Fprintf(out, " %s", s.showAmount(b.Token, b.Available))
			if !b.Locked.IsZero() {
				fmt.Fprintf(out, " and %s locked", s.showAmount(b.Token, b.Locked))
			}
		}
		fmt.Fprintln(out)
	}
	if len(v.Purses) == 0 {
		fmt.Fprintln(out, "purse      none yet: `stoa wallet deposit` makes one")
	}
}

// rotated is what `wallet rotate-key` prints.
type rotated struct {
	PurseKey common.Hash       `json:"purseKey"` // the new one
	Purses   []*wallet.Rotated `json:"purses"`
}

func walletRotateKeyCommand() *cli.Command {
	p := flagsOf("wallet-rotate-key")
	return &cli.Command{
		Name:  "rotate-key",
		Usage: "give all purses of the account a new key, by its authority on L1",
		Description: "The wallet's file gets a new key and keeps the old ones; then a change of key for each purse goes to L1, and the command\n" +
			"waits until the purses show it. What the old key signed and is not ordered by then is void. Interrupted, run it again: it goes\n" +
			"on with the key that it made.",
		Flags: []cli.Flag{p.json()},
		Action: walletAction(nil, func(s *session) error {
			w, err := s.openRotated()
			if err != nil {
				return err
			}
			v := rotated{Purses: []*wallet.Rotated{}, PurseKey: w.PurseKey()}
			sent, err := w.RotateKey(s.Context.Context)
			if err != nil && len(sent) == 0 {
				return err
			}
			v.Purses = append(v.Purses, sent...)
			return errors.Join(err, s.print(v, func(out io.Writer) {
				fmt.Fprintf(out, "purse key  %s\n", v.PurseKey)
				for _, r := range v.Purses {
					word := "changed   "
					if !r.Changed {
						word = "not yet   "
					}
					fmt.Fprintf(out, "%s purse %d to epoch %d: entry %d of the queue, %d gas, transaction %s\n", word, r.Purse, r.Epoch, r.Entry, r.GasUsed, r.L1.Tx)
					if !r.QueueFee.IsZero() {
						fmt.Fprintf(out, "fee        %s for the queue on L1\n", s.show(0, r.QueueFee))
					}
				}
				fmt.Fprintln(out, "Keep a copy of the file again: it has a new key.")
			}))
		}),
	}
}

// openRotated opens the wallet with a new key in its file, or with the newest one if purses
// still wait for that.
func (s *session) openRotated() (*wallet.Wallet, error) {
	if s.Int("unsafe-dev") >= 0 {
		return nil, errors.New("leave out --unsafe-dev: development keys are published, and there is no file for a new one")
	}
	name := s.String("wallet")
	if _, err := keystore.Peek(name); err != nil { // before anybody types a passphrase
		return nil, err
	}
	passphrase, err := readPassphrase(s.Context, false)
	if err != nil {
		return nil, err
	}
	keys, err := keystore.Open(name, passphrase)
	if err != nil {
		return nil, err
	}
	w, err := s.wallet(keys, keystore.Public{})
	if err != nil {
		return nil, err
	}
	own, err := w.Purses(s.Context.Context)
	if err != nil {
		return nil, err
	}
	outdated, err := w.Outdated(s.Context.Context)
	if err != nil {
		return nil, err
	}
	switch {
	case len(own)+len(outdated) == 0:
		return nil, fmt.Errorf("%w: there is no key to change", wallet.ErrNoPurse)
	case len(outdated) > 0 && len(keys.Public().Older) > 0:
		return w, nil
	}
	// The file first: a key that purses have and no file holds would be lost money.
	if keys, err = keys.Rotate(); err != nil {
		return nil, err
	}
	if err := keystore.Replace(name, passphrase, keys, walletScrypt); err != nil {
		return nil, err
	}
	return s.wallet(keys, keystore.Public{})
}

// known reports whether the rollup has the token, or the purse at least some of it.
func (s *session) known(b wire.Balance) bool {
	for _, t := range s.info.Tokens {
		if t.ID == b.Token {
			return true
		}
	}
	return !b.Available.IsZero()
}
