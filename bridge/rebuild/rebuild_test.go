package rebuild_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func config(w *followtest.World) rebuild.Config {
	return rebuild.Config{
		Follow: follow.Config{
			Client: w.Chain.Client(), Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 3, MaxLogs: 100,
		},
		Genesis: w.Genesis, SRS: kzg.UnsafeSRS(batch.Tiny.LogN), Shapes: w.Shapes,
	}
}

func settled(t *testing.T) *followtest.World {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.Tiny, batch.TinyBlobs}
	w.Deposit(0, 20, 1_000_000, true)
	w.Deposit(1, 21, 1_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	return w
}

func TestRun(t *testing.T) {
	w := settled(t)
	c, genesis := config(w), w.Genesis.Clone()
	var blocks []uint64
	c.Progress = func(block, head uint64) { blocks = append(blocks, block) }
	r, err := rebuild.Run(t.Context(), c)
	check(t, err)
	if r.Batch != 2 || r.Commitment != w.Batches[1].Commitment || len(r.Waiting) != 0 || r.Block != w.Head() {
		t.Errorf("have %+v, want both batches", r)
	}
	for _, purse := range []uint32{20, 21} {
		if r.State.Get(purse).Kind() != record.KindPurse {
			t.Errorf("record %d is no purse", purse)
		}
	}
	if len(blocks) < 2 || blocks[len(blocks)-1] != r.Block || !w.Genesis.Equal(genesis) {
		t.Errorf("was told of blocks %v; or the genesis was changed", blocks)
	}
}

// Another genesis, or another shape: it is noticed at the first batch.
func TestMismatch(t *testing.T) {
	w := settled(t)
	for name, change := range map[string]func(c *rebuild.Config){
		"another genesis": func(c *rebuild.Config) {
			c.Genesis = c.Genesis.Clone()
			c.Genesis.Set(99, c.Genesis.Get(1))
		},
		"no such shape": func(c *rebuild.Config) { c.Shapes = c.Shapes[1:] },
	} {
		c := config(w)
		change(&c)
		_, err := rebuild.Run(t.Context(), c)
		var m *rebuild.MismatchError
		if !errors.As(err, &m) || m.Batch != 1 || m.At.Tx != w.Batches[0].Tx || m.Want != w.Batches[0].Commitment {
			t.Errorf("%s: have %v, want a mismatch at batch 1", name, err)
		}
	}
}

func TestMissingBlobs(t *testing.T) {
	w := settled(t)
	c := config(w)
	c.Follow.Blobs = []blobs.Source{none{}}
	if _, err := rebuild.Run(t.Context(), c); !errors.Is(err, follow.ErrNoData) {
		t.Errorf("have %v, want %v", err, follow.ErrNoData)
	}
}

type none struct{}

func (none) Name() string { return "nobody" }

func (none) Blobs(context.Context, blobs.Ref) ([]blobs.Blob, error) { return nil, blobs.ErrNotFound }
