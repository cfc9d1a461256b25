package drill

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// Launch is the command of a devnet: in a folder, with a genesis, on free ports, for batches of a shape. It prints what
// `stoa devnet --json` does when it has started.
type Launch func(dir, genesis string, shape batch.Shape) *exec.Cmd

// net is a devnet in a process of its own.
type net struct {
	process   *exec.Cmd
	endpoints devnet.Endpoints
	l1        *ethclient.Client
	sequencer *wallet.Sequencer
	dead      bool
}

func start(ctx context.Context, launch Launch, dir, genesis string, shape batch.Shape) (*net, error) {
	n := &net{process: launch(dir, genesis, shape)}
	stdout, err := n.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := n.process.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", n.process, err)
	}
	hello := struct{ Endpoints *devnet.Endpoints }{&n.endpoints}
	if err := json.NewDecoder(bufio.NewReader(stdout)).Decode(&hello); err != nil {
		return nil, errors.Join(fmt.Errorf("start a devnet: %w", err), n.kill())
	}
	if n.l1, err = ethclient.DialContext(ctx, n.endpoints.L1); err == nil {
		n.sequencer, err = wallet.Dial(ctx, n.endpoints.Sequencer, wallet.Pace{})
	}
	if err != nil {
		return nil, errors.Join(err, n.kill())
	}
	return n, nil
}

// kill is kill -9. Once is enough.
func (n *net) kill() error {
	if n.dead {
		return nil
	}
	n.dead = true
	if n.sequencer != nil {
		n.sequencer.Close()
	}
	if n.l1 != nil {
		n.l1.Close()
	}
	if err := n.process.Process.Kill(); err != nil {
		return err
	}
	var killed *exec.ExitError
	if err := n.process.Wait(); !errors.As(err, &killed) {
		return err
	}
	return nil
}

// wallet of a development account.
func (n *net) wallet(account int) (*wallet.Wallet, error) {
	k, err := keystore.Unsafe(account)
	if err != nil {
		return nil, err
	}
	info, err := n.sequencer.Info(context.Background())
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{Keys: k, Sequencer: n.sequencer, L1: n.l1, Rollup: info.Rollup})
}
