package drill_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/drill"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// The test binary plays the devnet that is killed.
const childDir, childGenesis, childShape = "STOA_TEST_DRILL_DIR", "STOA_TEST_DRILL_GENESIS", "STOA_TEST_DRILL_SHAPE"

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

func child(dir string) error {
	c := devnet.DefaultConfig(dir)
	shape, err := batch.Named(os.Getenv(childShape))
	if err != nil {
		return err
	}
	c.Menu, c.KeyDir, c.NodeModules, c.FundPurses, c.SealAfter = batch.Menu{shape}, "../../build/keys", []string{"../../node_modules"}, false, time.Second
	c.FreePorts()
	if c.Genesis, err = deployment.LoadGenesis(os.Getenv(childGenesis)); err != nil {
		return err
	}
	d, err := devnet.New(c)
	if err != nil {
		return err
	}
	return service.NewGroup(service.Limits{}, d, hello{d}).Run(context.Background())
}

type hello struct{ d *devnet.Devnet }

func (h hello) Start(context.Context) error {
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"endpoints": h.d.Endpoints()})
}

func (hello) Stop(context.Context) error { return nil }

func launch(dir, genesis string, shape batch.Shape) *exec.Cmd {
	c := exec.Command(os.Args[0], "-test.run=^$")
	c.Env = append(os.Environ(), childDir+"="+dir, childGenesis+"="+genesis, childShape+"="+shape.Name)
	c.Stderr = os.Stderr
	return c
}

// With the operator gone everybody leaves with everything, from L1 alone: fifty accounts of it, with real proofs before.
func TestExit(t *testing.T) {
	f, err := drill.Exit(t.Context(), drill.Config{Accounts: 50, Shape: batch.Tiny, KeyDir: "../../build/keys", Launch: launch})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	if f.Batches == 0 || f.Purses < 50 || f.Bookings < 20 || f.Refunds != 1 {
		t.Errorf("have %+v, want batches that settled, all purses and most bookings to pay, and a refund", *f)
	}
}

// An operator who ignores an entry of the queue is stopped by L1, strangers settle in his place, and a second after a deadline, not
// before, anyone can freeze the rollup.
func TestCensor(t *testing.T) {
	f, err := drill.Censor(t.Context(), drill.Config{Accounts: 20, Shape: batch.Tiny, KeyDir: "../../build/keys", Launch: launch})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	if f.Ignored == 0 || f.FallbackBatches < 2 || f.FallbackAfter != 48*3_600+1 || f.FreezeAfter != 7*86_400+1 {
		t.Errorf("have %+v, want batches that ignored the entry, batches of a stranger from a second after two days, and a freeze from a second after seven days", *f)
	}
}
