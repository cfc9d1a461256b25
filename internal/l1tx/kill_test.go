package l1tx

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// These make the test binary play the process that is killed.
const (
	killedFolderEnv = "L1TX_KILLED_FOLDER"
	killedL1Env     = "L1TX_KILLED_L1"
)

// TestMain lets TestKilledProcessHasOneEffect re-run this binary as its victim.
func TestMain(m *testing.M) {
	if folder := os.Getenv(killedFolderEnv); folder != "" {
		if err := playVictim(context.Background(), folder, os.Getenv(killedL1Env)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// killedKeys are what the victim does, one after the other.
var killedKeys = []string{"a", "b", "c"}

// playVictim does the keys and says each step on standard output.
func playVictim(ctx context.Context, path, endpoint string) error {
	client, err := ethclient.DialContext(ctx, endpoint)
	if err != nil {
		return err
	}
	folder, err := OpenFolder(path)
	if err != nil {
		return err
	}
	tell := func(step string) error {
		fmt.Println(step)
		return nil
	}
	w := &world{cfg: ManagerConfig{Key: l1chain.UnsafeKey(0)}}
	m, err := NewManager(ManagerConfig{
		Client: &node{Client: client, folder: folder, before: tell, after: tell},
		Store:  &hookedStore{folder, tell, tell},
		Key:    w.cfg.Key, ChainID: big.NewInt(l1chain.DefaultChainID), MaxFee: new(big.Int).Mul(gwei, big.NewInt(100)), Confirmations: 1,
		Clock: onWait(func() <-chan time.Time {
			if err := client.Client().CallContext(ctx, nil, "dev_mine"); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
			return fired()
		}),
	})
	if err != nil {
		return err
	}
	for _, key := range killedKeys {
		if _, err := m.Do(ctx, w.payment(key)); err != nil {
			return err
		}
	}
	return nil
}

func TestKilledProcessHasOneEffect(t *testing.T) {
	chain, err := l1chain.New(l1chain.Config{HTTPAddr: "127.0.0.1:0", Alloc: l1chain.Fund(100, crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey))}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { _ = chain.Stop(context.Background()) })
	folder := t.TempDir()

	// Each victim lives a few steps longer than the one before it, until one is
	// through.
	kills := 0
	for life := 1; ; life += 3 {
		victim := exec.CommandContext(t.Context(), os.Args[0])
		victim.Env = append(os.Environ(), killedFolderEnv+"="+folder, killedL1Env+"="+chain.Endpoint())
		victim.Stderr = os.Stderr
		output, err := victim.StdoutPipe()
		check(t, err)
		check(t, victim.Start())
		steps := bufio.NewScanner(output)
		for range life {
			if !steps.Scan() {
				break
			}
		}
		check(t, victim.Process.Kill())
		for steps.Scan() { // what it said before it died
		}
		err = victim.Wait()
		if err == nil {
			break
		}
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != -1 {
			t.Fatalf("have victim end with %v, want it killed", err)
		}
		kills++
	}

	if kills < 5 {
		t.Errorf("have %d kills, want 5 at least", kills)
	}
	w := &world{t: t, chain: chain, cfg: ManagerConfig{Key: l1chain.UnsafeKey(0)}}
	w.checkOnce(killedKeys...)
	if have := w.nonce(); have != uint64(len(killedKeys)) {
		t.Errorf("have nonce %d, want %d", have, len(killedKeys))
	}
}
