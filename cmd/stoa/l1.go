package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stake"
)

// l1 are the flags of openL1.
func (p flagsOf) l1() []cli.Flag {
	return []cli.Flag{
		p.text("deployment", "build/devnet/deployment.json", "file that describes the rollup on L1"),
		p.text("l1", "http://127.0.0.1:8545", "URL of an L1 node"),
	}
}

// account are the flags of the account that sends.
func (p flagsOf) account() []cli.Flag {
	return []cli.Flag{
		p.text("wallet", defaultWallet(), "file of the encrypted keys"),
		p.text("passphrase-file", "", "file whose first line is the passphrase; without it the terminal asks"),
		&cli.IntFlag{Name: "unsafe-dev", Value: -1, Usage: "use the published, UNSAFE keys of this development account instead of a file", EnvVars: p.env("unsafe-dev")},
	}
}

// onL1 is one run of a command that needs a rollup's deployment file and an L1 node.
type onL1 struct {
	*cli.Context
	deployment *deployment.Deployment
	l1         *ethclient.Client
}

// openL1 reads the deployment file, and sees that the node is one of its chain. Whoever opens it closes its client.
func openL1(c *cli.Context) (*onL1, error) {
	x := &onL1{Context: c}
	var err error
	if x.deployment, err = deployment.Load(c.String("deployment")); err != nil {
		return nil, err
	}
	if x.l1, err = ethclient.DialContext(c.Context, c.String("l1")); err != nil {
		return nil, fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	}
	id, err := x.l1.ChainID(c.Context)
	switch want := x.chainID(); {
	case err != nil:
		err = fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	case id.Cmp(want) != 0:
		err = fmt.Errorf("give --l1 a node of chain %s, where the deployment is: have one of chain %s", want, id)
	default:
		return x, nil
	}
	x.l1.Close()
	return nil, err
}

func (x *onL1) chainID() *big.Int { return new(big.Int).SetUint64(x.deployment.ChainID) }

// view asks a contract on L1.
func view[T any](x *onL1, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	out, err := x.l1.CallContract(x.Context.Context, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, err)
	}
	return unpack(out)
}

// owner is the account that a flag names, else the wallet's. It needs no passphrase.
func (x *onL1) owner(flag string) (common.Address, error) {
	switch text := x.String(flag); {
	case text != "":
		return parseAddress(flag, text)
	case x.Int("unsafe-dev") >= 0:
		k, err := keystore.Unsafe(x.Int("unsafe-dev"))
		if err != nil {
			return common.Address{}, err
		}
		return k.Address(), nil
	}
	public, err := keystore.Peek(x.String("wallet"))
	return public.Address, err
}

// unlocked are the wallet's keys, which may be UNSAFE on a test network alone.
func (x *onL1) unlocked() (*keystore.Keys, error) {
	k, err := (&session{Context: x.Context}).keys()
	if err != nil {
		return nil, err
	}
	if k.Unsafe && x.deployment.ChainID == 1 {
		return nil, wallet.ErrMainnet
	}
	return k, nil
}

// wallet sends from the account of the wallet's keys.
func (x *onL1) wallet() (*l1tx.Sender, error) {
	k, err := x.unlocked()
	if err != nil {
		return nil, err
	}
	return x.sender(k.L1)
}

// sender sends from the account of a key. It names what any of the rollup's contracts refuses with.
func (x *onL1) sender(key *ecdsa.PrivateKey) (*l1tx.Sender, error) {
	return l1tx.New(l1tx.Config{Client: x.l1, Key: key, ChainID: x.chainID(), ABIs: deployment.NewContracts().ABIs(), Spare: stake.SpareGas})
}

// show writes units of a token as people do.
func (x *onL1) show(t record.Token, units *uint256.Int) string {
	for _, token := range x.deployment.Tokens {
		if token.ID == t {
			return money.Format(units, token.Decimals) + " " + token.Symbol
		}
	}
	return fmt.Sprintf("%s units of token %d", units.Dec(), t)
}

// print writes one JSON object, or what human writes. --json counts before the subcommand, too.
func (x *onL1) print(value any, human func(out io.Writer)) error {
	if slices.ContainsFunc(x.Lineage(), func(c *cli.Context) bool { return c.Bool("json") }) {
		return json.NewEncoder(x.App.Writer).Encode(value)
	}
	human(x.App.Writer)
	return nil
}
