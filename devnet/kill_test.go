package devnet_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// childDir makes the test binary play the process that is killed.
const childDir = "STOA_TEST_DEVNET_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := child(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func config(dir string) devnet.Config {
	c := devnet.DefaultConfig(dir)
	c.Shape, c.KeyDir, c.NodeModules, c.FundPurses = batch.TinyBlobs, "../build/keys", []string{"../node_modules"}, false
	c.SealAfter = time.Second
	c.FreePorts()
	return c
}

// child runs a devnet, tells where it is, and ends with its standard input.
func child(dir string) error {
	d, err := devnet.New(config(dir))
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		cancel()
	}()
	return service.NewGroup(service.Limits{}, d, hello{d}).Run(ctx)
}

type hello struct{ d *devnet.Devnet }

func (h hello) Start(context.Context) error {
	return json.NewEncoder(os.Stdout).Encode(where{h.d.Endpoints(), h.d.Deployment().Operator})
}

func (hello) Stop(context.Context) error { return nil }

type where struct {
	devnet.Endpoints
	Operator common.Address
}

// net is a devnet in a process of its own.
type net struct {
	t *testing.T
	where
	process   *exec.Cmd
	stdin     io.Closer
	l1        *ethclient.Client
	sequencer *wallet.Sequencer
}

func launch(t *testing.T, dir string) *net {
	t.Helper()
	n := &net{t: t, process: exec.Command(os.Args[0], "-test.run=^$")}
	n.process.Env = append(os.Environ(), childDir+"="+dir)
	n.process.Stderr = os.Stderr
	stdin, err := n.process.StdinPipe()
	check(t, err)
	n.stdin = stdin
	stdout, err := n.process.StdoutPipe()
	check(t, err)
	check(t, n.process.Start())
	t.Cleanup(func() { _ = n.process.Process.Kill() })
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	check(t, err)
	check(t, json.Unmarshal(line, &n.where))
	n.l1, err = ethclient.Dial(n.L1)
	check(t, err)
	n.sequencer, err = wallet.Dial(t.Context(), n.Sequencer, wallet.Pace{})
	check(t, err)
	return n
}

// kill is kill -9.
func (n *net) kill() {
	n.t.Helper()
	check(n.t, n.process.Process.Signal(syscall.SIGKILL))
	_ = n.process.Wait()
	n.l1.Close()
	n.sequencer.Close()
}

// stop is an orderly end.
func (n *net) stop() {
	n.t.Helper()
	n.l1.Close()
	n.sequencer.Close()
	check(n.t, n.stdin.Close())
	check(n.t, n.process.Wait())
}

func (n *net) wallet(number int) *wallet.Wallet {
	n.t.Helper()
	keys, err := keystore.Unsafe(number)
	check(n.t, err)
	w, err := wallet.New(wallet.Config{Keys: keys, Sequencer: n.sequencer, L1: n.l1})
	check(n.t, err)
	return w
}

// until waits for something that the devnet does on its own.
func (n *net) until(what string, holds func() (bool, error)) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), 3*time.Minute)
	defer cancel()
	for {
		ok, err := holds()
		if ok {
			return
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			n.t.Fatalf("waited 3 minutes for %s, last error %v", what, err)
		}
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const (
	dollars = record.Token(1)
	million = 1_000_000
)

// ledger is what the client knows: what it was promised, and what it may expect.
type ledger struct {
	from, to uint32
	balances [2]amount.Amount
	receipts []wire.Receipt
}

// pay transfers a little, and books it once it is acknowledged.
func (l *ledger) pay(t *testing.T, payer *wallet.Wallet) common.Hash {
	t.Helper()
	sum := amount.From(uint64(1000 + len(l.receipts)))
	o, err := payer.Transfer(t.Context(), dollars, sum, l.to, wallet.Options{Purse: l.from})
	check(t, err)
	l.receipts = append(l.receipts, o.Receipt)
	l.balances[0], err = l.balances[0].Sub(amount.From(sum.Int().Uint64() + o.Fee))
	check(t, err)
	l.balances[1], err = l.balances[1].Add(sum)
	check(t, err)
	return o.Receipt.ID
}

// verify: nothing that was acknowledged is lost, moved or doubled.
func (l *ledger) verify(n *net) {
	n.t.Helper()
	for _, r := range l.receipts {
		o, err := n.sequencer.Operation(n.t.Context(), r.ID)
		check(n.t, err)
		if o.Receipt.Index != r.Index || o.Receipt.Batch != r.Batch || o.Receipt.Position != r.Position || o.Receipt.Timestamp != r.Timestamp {
			n.t.Errorf("have receipt %+v, want %+v", o.Receipt, r)
		}
	}
	for i, index := range []uint32{l.from, l.to} {
		p, err := n.sequencer.Purse(n.t.Context(), index)
		check(n.t, err)
		if have := p.Balances[dollars.Slot()].Available; have != l.balances[i] {
			n.t.Errorf("purse %d: have %s, want %s", index, have, l.balances[i])
		}
		if i == 0 && int(p.Nonce) != len(l.receipts) {
			n.t.Errorf("have nonce %d after %d acknowledged operations", p.Nonce, len(l.receipts))
		}
	}
}

// A client keeps a ledger while the devnet, all of it, is killed at every rung of
// the ladder.
func TestKillNineLosesNothing(t *testing.T) {
	dir := t.TempDir()
	// Postgres may run as another user, who must be able to enter.
	for d := dir; d != os.TempDir() && d != "/"; d = filepath.Dir(d) {
		check(t, os.Chmod(d, 0o755))
	}
	n := launch(t, dir)
	var l ledger
	for i, purse := range []*uint32{&l.from, &l.to} {
		w := n.wallet(10 + i)
		check(t, w.Mint(t.Context(), dollars, amount.From(100*million)))
		d, err := w.Deposit(t.Context(), wallet.Deposit{Token: dollars, Amount: amount.From(50 * million), New: true})
		check(t, err)
		*purse, l.balances[i] = d.Purse, amount.From(50*million)
	}
	n.until("the deposits to settle", func() (bool, error) {
		h, err := n.sequencer.Head(t.Context())
		return err == nil && h.Open == 0 && h.Settled == h.Sealed, err
	})

	reaches := func(id common.Hash, s wire.Status) func() (bool, error) {
		return func() (bool, error) {
			o, err := n.sequencer.Operation(t.Context(), id)
			return err == nil && o.Status.AtLeast(s), err
		}
	}
	for _, at := range []struct {
		name string
		wait func(id common.Hash)
	}{
		{"between acceptance and sealing", func(common.Hash) {}},
		{"between sealing and proof", func(id common.Hash) { n.until("sealing", reaches(id, wire.Sealed)) }},
		{"between proof and settlement", func(id common.Hash) { n.until("the proof", reaches(id, wire.Proven)) }},
		{"inside settlement", func(common.Hash) {
			n.until("the batch's transaction", func() (bool, error) {
				mined, err1 := n.l1.NonceAt(t.Context(), n.Operator, nil)
				sent, err2 := n.l1.PendingNonceAt(t.Context(), n.Operator)
				return errors.Join(err1, err2) == nil && sent > mined, errors.Join(err1, err2)
			})
		}},
	} {
		payer := n.wallet(10)
		var id common.Hash
		for range 3 {
			id = l.pay(t, payer)
		}
		at.wait(id)
		n.kill()
		n = launch(t, dir)
		t.Logf("killed %s; back with %d receipts", at.name, len(l.receipts))
		l.verify(n)
	}

	last := l.pay(t, n.wallet(10))
	n.until("everything to settle", reaches(last, wire.Settled))
	l.verify(n)
	head, err := n.sequencer.Head(t.Context())
	check(t, err)
	settled, err := n.sequencer.Batch(t.Context(), head.Settled)
	check(t, err)
	n.until("the indexer", func() (bool, error) {
		var status struct{ Batch, Commitment string }
		answer, err := http.Get(n.Indexer + "/v1/status")
		if err != nil {
			return false, err
		}
		defer answer.Body.Close()
		if err := json.NewDecoder(answer.Body).Decode(&status); err != nil {
			return false, err
		}
		return status.Batch == fmt.Sprint(head.Settled) && status.Commitment == settled.NewState.String(), fmt.Errorf("it has %+v, want %s", status, settled.NewState)
	})
	n.stop()

	// An orderly restart goes on as well.
	n = launch(t, dir)
	l.verify(n)
	n.stop()
}
