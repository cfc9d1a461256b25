package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/money"
)

// walletScrypt is what a new wallet's passphrase costs to try; tests make it light.
var walletScrypt = keystore.Standard

// walletCommand is what a person needs: keys, money, listings, bookings. The other
// wallet_*.go files hold its subcommands; docs/wallet.md is their guide.
func walletCommand() *cli.Command {
	return &cli.Command{
		Name:  "wallet",
		Usage: "keys, money, listings and bookings from the terminal",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "wallet", Value: defaultWallet(), Usage: "file of the encrypted keys", EnvVars: flagEnv("wallet-wallet")},
			&cli.StringFlag{Name: "passphrase-file", Usage: "file whose first line is the passphrase; without it the terminal asks", EnvVars: flagEnv("wallet-passphrase-file")},
			&cli.IntFlag{Name: "unsafe-dev", Value: -1, Usage: "use the published, UNSAFE keys of this development account instead of a file", EnvVars: flagEnv("wallet-unsafe-dev")},
			&cli.StringFlag{Name: "sequencer", Value: "http://127.0.0.1:8645", Usage: "URL of the sequencer", EnvVars: flagEnv("wallet-sequencer")},
			&cli.StringFlag{Name: "l1", Value: "http://127.0.0.1:8545", Usage: "URL of an L1 node", EnvVars: flagEnv("wallet-l1")},
			&cli.StringFlag{Name: "rollup", Usage: "address of the rollup that is meant; another one is refused", EnvVars: flagEnv("wallet-rollup")},
			&cli.Uint64Flag{Name: "confirmations", Value: 2, Usage: "blocks on top of a transaction on L1 before it counts", EnvVars: flagEnv("wallet-confirmations")},
		},
		Subcommands: slices.Concat([]*cli.Command{
			walletNewCommand(), walletShowCommand(), walletRotateKeyCommand(),
			walletDepositCommand(), walletAuthoriseDepositCommand(), walletSendDepositCommand(), walletTransferCommand(), walletWithdrawCommand(), walletFullExitCommand(), walletClaimCommand(), walletEtherCommand(),
			walletPolicyCommand(), walletListCommand(), walletPricingCommand(), walletCalendarCommand(), walletBlockCommand(), walletUnblockCommand(), walletImportCalendarCommand(), walletExportCalendarCommand(), walletListingCommand(),
			walletBookCommand(), walletHoldCommand(), walletRequestCommand(),
		}, bookingCommands(), []*cli.Command{walletOperationCommand(), walletReceiptCommand()}),
		Action: helpOr("wallet"),
	}
}

// helpOr is the action of a command that only has subcommands.
func helpOr(path string) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return fmt.Errorf("run `stoa %s --help` for the list of commands: there is no %q", path, c.Args().First())
		}
		return cli.ShowSubcommandHelp(c)
	}
}

// helpUnlessBare runs a command that was called without an action, and is helpOr for one that there is not.
func helpUnlessBare(command string, run cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return helpOr(command)(c)
		}
		return run(c)
	}
}

func defaultWallet() string {
	folder, err := os.UserConfigDir()
	if err != nil {
		return "wallet.json"
	}
	return filepath.Join(folder, "stoa", "wallet.json")
}

// flagsOf names the flags of one command and their environment variables.
type flagsOf string

func (p flagsOf) env(name string) []string { return flagEnv(string(p) + "-" + name) }

func (p flagsOf) text(name, value, usage string) cli.Flag {
	return &cli.StringFlag{Name: name, Value: value, Usage: usage, EnvVars: p.env(name)}
}

func (p flagsOf) number(name string, value uint64, usage string) cli.Flag {
	return &cli.Uint64Flag{Name: name, Value: value, Usage: usage, EnvVars: p.env(name)}
}

func (p flagsOf) list(name, usage string, values ...string) cli.Flag {
	return &cli.StringSliceFlag{Name: name, Value: cli.NewStringSlice(values...), Usage: usage + "; may be given several times", EnvVars: p.env(name)}
}

func (p flagsOf) yes(name, usage string) cli.Flag {
	return &cli.BoolFlag{Name: name, Usage: usage, EnvVars: p.env(name)}
}

func (p flagsOf) json() cli.Flag {
	return p.yes("json", "print one JSON object; amounts in it are in the token's smallest units")
}

func (p flagsOf) token() cli.Flag { return p.text("token", "1", "symbol or id of the token") }

// signed are the flags of all commands that sign an operation.
func (p flagsOf) signed() []cli.Flag {
	return []cli.Flag{
		p.number("purse", 0, "purse that signs and pays; 0: the one that suits"),
		p.text("fee", "", "fee to the operator; empty: the record's rent if one is filled, else a tenth of it"),
		p.text("wait", "", "wait until the operation is sealed, proven, settled or final"),
		p.json(),
	}
}

// session is one run of a wallet command.
type session struct {
	*cli.Context
	sequencer *wallet.Sequencer
	info      wire.Info
	json      bool
	out       io.Writer
}

// walletAction runs a command before the sequencer. Operands are the names of the
// arguments that it takes.
func walletAction(operands []string, run func(*session) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if err := checkOperands(c, operands); err != nil {
			return err
		}
		if until := c.String("wait"); until != "" {
			if err := new(wire.Status).UnmarshalText([]byte(until)); err != nil {
				return fmt.Errorf("choose another --wait: %w", err)
			}
		}
		sequencer, err := wallet.Dial(c.Context, c.String("sequencer"), wallet.Pace{})
		if err != nil {
			return err
		}
		defer sequencer.Close()
		s := &session{Context: c, sequencer: sequencer, json: c.Bool("json"), out: c.App.Writer}
		if s.info, err = sequencer.Info(c.Context); err != nil {
			return fmt.Errorf("%w (at %s)", wallet.Advise(err), c.String("sequencer"))
		}
		return wallet.Advise(run(s))
	}
}

// checkOperands says how to write the command if its arguments are not the named
// ones. The library stops at the first argument that is no flag.
func checkOperands(c *cli.Context, operands []string) error {
	most, least := len(operands), 0
	for _, o := range operands {
		if !strings.HasPrefix(o, "[") {
			least++
		}
	}
	usage := strings.Join(append([]string{c.Command.HelpName, "[flags]"}, operands...), " ")
	for _, a := range c.Args().Slice() {
		if strings.HasPrefix(a, "-") && len(a) > 1 {
			return fmt.Errorf("write `%s`: flags such as %s come before the rest", usage, a)
		}
	}
	if c.NArg() < least || c.NArg() > most {
		return fmt.Errorf("write `%s`: have %d arguments after the flags", usage, c.NArg())
	}
	return nil
}

// keys opens the wallet's keys.
func (s *session) keys() (*keystore.Keys, error) {
	if n := s.Int("unsafe-dev"); n >= 0 {
		return keystore.Unsafe(n)
	}
	name := s.String("wallet")
	if _, err := keystore.Peek(name); err != nil { // before anybody types a passphrase
		return nil, err
	}
	passphrase, err := readPassphrase(s.Context, false)
	if err != nil {
		return nil, err
	}
	return keystore.Open(name, passphrase)
}

// readPassphrase takes it from a file or from the terminal, never from a flag.
func readPassphrase(c *cli.Context, isNew bool) (string, error) {
	if name := c.String("passphrase-file"); name != "" {
		return keystore.ReadPassphrase(name)
	}
	stdin := int(os.Stdin.Fd())
	if !term.IsTerminal(stdin) {
		return "", errors.New("name a --passphrase-file: there is no terminal to ask for the passphrase")
	}
	passphrase, err := ask(c, stdin, "Passphrase: ")
	if err != nil || !isNew {
		return passphrase, err
	}
	again, err := ask(c, stdin, "Again: ")
	if err == nil && again != passphrase {
		err = errors.New("type the same passphrase twice: these two differ")
	}
	return passphrase, err
}

// ask reads a line without echo. It gives up on Ctrl-C, which the read does not see.
func ask(c *cli.Context, terminal int, prompt string) (string, error) {
	before, err := term.GetState(terminal)
	if err != nil {
		return "", err
	}
	fmt.Fprint(c.App.ErrWriter, prompt)
	defer fmt.Fprintln(c.App.ErrWriter)
	type line struct {
		typed []byte
		err   error
	}
	typed := make(chan line, 1)
	go func() {
		text, err := term.ReadPassword(terminal)
		typed <- line{text, err}
	}()
	select {
	case l := <-typed:
		return string(l.typed), l.err
	case <-c.Context.Done():
		return "", errors.Join(errors.New("type the passphrase, or name a --passphrase-file: it was interrupted"), term.Restore(terminal, before))
	}
}

// open makes the wallet that signs.
func (s *session) open() (*wallet.Wallet, error) {
	keys, err := s.keys()
	if err != nil {
		return nil, err
	}
	return s.wallet(keys, keystore.Public{})
}

// look makes a wallet that needs no passphrase and signs nothing.
func (s *session) look() (*wallet.Wallet, error) {
	if n := s.Int("unsafe-dev"); n >= 0 {
		return s.open()
	}
	owner, err := keystore.Peek(s.String("wallet"))
	if err != nil {
		return nil, err
	}
	return s.wallet(nil, owner)
}

func (s *session) wallet(keys *keystore.Keys, owner keystore.Public) (*wallet.Wallet, error) {
	cfg := wallet.Config{Keys: keys, Owner: owner, Sequencer: s.sequencer, Confirmations: s.Uint64("confirmations"), Progress: s.progress}
	if text := s.String("rollup"); text != "" {
		var err error
		if cfg.Rollup, err = parseAddress("rollup", text); err != nil {
			return nil, err
		}
	}
	var err error
	if cfg.L1, err = ethclient.DialContext(s.Context.Context, s.String("l1")); err != nil {
		return nil, fmt.Errorf("%w: %w", wallet.ErrL1, err)
	}
	w, err := wallet.New(cfg)
	if err != nil {
		return nil, err
	}
	_, err = w.Info(s.Context.Context) // refuses the wrong rollup before anything else
	return w, err
}

// progress tells people on a terminal what is waited for.
func (s *session) progress(text string) {
	if f, ok := s.App.ErrWriter.(*os.File); ok && isatty.IsTerminal(f.Fd()) {
		fmt.Fprintln(f, text)
	}
}

func parseAddress(flag, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("write --%s as 0x and 40 hex digits: have %q", flag, text)
	}
	return common.HexToAddress(text), nil
}

// token is that of --token.
func (s *session) token() (wire.Token, error) { return wallet.TokenOf(s.info, s.String("token")) }

// show writes units of a token as people do.
func (s *session) show(t record.Token, units *uint256.Int) string {
	for _, token := range s.info.Tokens {
		if token.ID == t {
			return money.Format(units, token.Decimals) + " " + token.Symbol
		}
	}
	return fmt.Sprintf("%s units of token %d", units.Dec(), t)
}

func (s *session) showAmount(t record.Token, a amount.Amount) string { return s.show(t, a.Int()) }

// parse reads an amount of a token.
func (s *session) parse(t record.Token, text string) (amount.Amount, error) {
	for _, token := range s.info.Tokens {
		if token.ID == t {
			return money.Parse(text, token.Decimals)
		}
	}
	return amount.Amount{}, fmt.Errorf("%w: have %d", wallet.ErrToken, t)
}

// options are those of the flags of signed.
func (s *session) options(t record.Token) (o wallet.Options, err error) {
	if o.Purse, err = s.index("purse"); err != nil {
		return o, err
	}
	if text := s.String("fee"); text != "" {
		fee, err := s.parse(t, text)
		if err != nil {
			return o, err
		}
		units, overflow := fee.Int().Uint64WithOverflow()
		if overflow {
			return o, fmt.Errorf("pay a fee below 2^64 units: have %s", fee)
		}
		o.Fee = &units
	}
	return o, nil
}

// index is a flag that names a record.
func (s *session) index(flag string) (uint32, error) {
	v := s.Uint64(flag)
	if v >= uint64(s.info.Records) {
		return 0, fmt.Errorf("choose --%s below %d, which is how many records there are: have %d", flag, s.info.Records, v)
	}
	return uint32(v), nil
}

// print writes one JSON object, or what human writes.
func (s *session) print(value any, human func(w io.Writer)) error {
	if s.json {
		return json.NewEncoder(s.out).Encode(value)
	}
	human(s.out)
	return nil
}

// sent is what a command that ordered an operation prints.
type sent struct {
	*wallet.Ordered
	Status wire.Status   `json:"status"`
	L1     *wire.Place   `json:"l1,omitempty"`
	Quote  *wallet.Quote `json:"quote,omitempty"`
}

// ordered prints an operation that was ordered, after the wait that was asked for.
func (s *session) ordered(o *wallet.Ordered, err error, quote *wallet.Quote, what string) error {
	if err != nil {
		return err
	}
	result := sent{Ordered: o, Status: wire.Accepted, Quote: quote}
	// What was ordered is printed though the wait fails: the receipt counts.
	result.Status, result.L1, err = s.await(o.Receipt.ID, result.Status)
	return errors.Join(err, s.print(result, func(w io.Writer) {
		fmt.Fprintln(w, what)
		if o.Purse != 0 {
			fmt.Fprintf(w, "fee        %s, paid by purse %d\n", s.show(o.Token, uint256.NewInt(o.Fee)), o.Purse)
		}
		if o.Record != 0 {
			fmt.Fprintf(w, "record     %s\n", wallet.Ref{Record: o.Record, Serial: o.Serial})
		}
		fmt.Fprintf(w, "operation  %s\n", o.Receipt.ID)
		fmt.Fprintf(w, "status     %s: position %d of batch %d, receipt checked\n", result.Status, o.Receipt.Position, o.Receipt.Batch)
	}))
}

// await waits as --wait says.
func (s *session) await(id common.Hash, status wire.Status) (wire.Status, *wire.Place, error) {
	until := s.String("wait")
	if until == "" {
		return status, nil, nil
	}
	o, err := s.sequencer.Wait(s.Context.Context, id, wire.Status(until), func(o wire.Operation) { s.progress("operation is " + string(o.Status)) })
	if o.Status != "" {
		status = o.Status
	}
	return status, o.L1, err
}
