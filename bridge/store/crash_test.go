package store

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// A power cut before any file operation, also while the store is made, opened again and
// closed. Of what was not synced, any part may be lost. What is left opens, and stands
// at the last update that was told, or at the next.
func TestPowerCuts(t *testing.T) {
	for seed := range uint64(4) {
		rng := rand.New(rand.NewPCG(seed, 0))
		mem := vfs.NewCrashableMem()
		var mu sync.Mutex
		var clones []*vfs.MemFS
		var told []uint64
		last := wire.L1Head{}
		fs := errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
			if o.Kind.ReadOrWrite() == errorfs.OpIsWrite {
				mu.Lock()
				defer mu.Unlock()
				clones = append(clones, mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: rng.IntN(101), RNG: rng}))
				told = append(told, last.Version)
			}
			return nil
		}))
		block := uint64(0)
		for range 2 {
			s := open(t, config(fs))
			for range 4 {
				block++
				h := apply(t, s, update(block, block, 0, deposit(block, block-1)))
				mu.Lock()
				last = h
				mu.Unlock()
			}
			check(t, s.Close())
		}
		for i, clone := range clones {
			s, err := Open(config(clone))
			if err != nil {
				t.Fatalf("seed %d, cut %d: %v", seed, i, err)
			}
			h := s.Head()
			queue, err := s.Queue(0, 100)
			check(t, err)
			cursor, _ := s.Cursor().Last()
			if h.Version != told[i] && h.Version != told[i]+1 || uint64(len(queue)) != h.Queue || cursor.Number != h.Confirmed || cursor.Queue != h.Queue {
				t.Errorf("seed %d, cut %d: have %+v, %d deposits, cursor %+v, want version %d", seed, i, h, len(queue), cursor, told[i])
			}
			if next := (follow.Cursor{Blocks: []follow.Block{cursor}}); cursor.Number > 0 {
				apply(t, s, follow.Update{Head: 100, Cursor: next})
			}
			check(t, s.Close())
		}
	}
}
