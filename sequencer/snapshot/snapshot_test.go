package snapshot

import (
	"errors"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/sequencer/durable"
)

func every(Mark) bool { return true }

func TestNewest(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	s := New(vfs.NewMem(), "a/b", common.Hash{1})
	if _, _, found, damaged := s.Newest(every); found || len(damaged) > 0 {
		t.Errorf("have found %t, damaged %v of an empty folder", found, damaged)
	}
	marks := []Mark{{1, 9, 100, 3}, {2, 9, 101, 4}, {1, 10, 120, 5}, {1, 100_000_000_000, 1 << 40, 9}}
	for i, m := range marks {
		w.State.Set(200, w.State.Get(uint32(i))) // each is another one
		if err := s.Save(m, w.State); err != nil {
			t.Fatal(err)
		}
	}
	for i := len(marks) - 1; i >= 0; i-- {
		m, have, found, damaged := s.Newest(func(m Mark) bool {
			return m.Batch < marks[i].Batch || m.Batch == marks[i].Batch && m.Generation <= marks[i].Generation
		})
		if !found || len(damaged) > 0 || m != marks[i] {
			t.Fatalf("have %+v, found %t, damaged %v, want %+v", m, found, damaged, marks[i])
		}
		if have.Get(200) != w.State.Get(uint32(i)) {
			t.Errorf("have another state of %+v", m)
		}
	}
	if _, _, found, _ := s.Newest(func(Mark) bool { return false }); found {
		t.Error("found what is not wanted")
	}
	if err := s.Prune(func(m Mark) bool { return m.Batch == 9 && m.Generation == 1 }); err != nil {
		t.Fatal(err)
	}
	if m, _, _, _ := s.Newest(every); m != marks[0] {
		t.Errorf("have %+v, want %+v", m, marks[0])
	}
}

// Any changed byte, any missing end, another name or another rollup: not a snapshot.
func TestDamage(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	fs := vfs.NewMem()
	s, m := New(fs, "d", common.Hash{1}), Mark{1, 9, 100, 3}
	if err := s.Save(m, w.State); err != nil {
		t.Fatal(err)
	}
	good, err := durable.Read(fs, s.path(m))
	if err != nil {
		t.Fatal(err)
	}
	check := func(what string, s *Store) {
		t.Helper()
		_, _, found, damaged := s.Newest(every)
		if found || len(damaged) != 1 || !errors.Is(damaged[0], ErrDamaged) {
			t.Errorf("%s: have found %t, damaged %v", what, found, damaged)
		}
	}
	for i := 0; i < len(good); i += 1 + i/64*7 {
		bad := slices.Clone(good)
		bad[i] ^= 1
		if err := durable.Write(fs, s.path(m), bad); err != nil {
			t.Fatal(err)
		}
		check("changed byte", s)
	}
	for _, length := range []int{0, 10, headBytes, len(good) - 1} {
		if err := durable.Write(fs, s.path(m), slices.Clone(good[:length])); err != nil {
			t.Fatal(err)
		}
		check("cut", s)
	}
	if err := durable.Write(fs, s.path(m), slices.Clone(good)); err != nil {
		t.Fatal(err)
	}
	check("another rollup", New(fs, "d", common.Hash{2}))
	if err := fs.Rename(s.path(m), s.path(Mark{Generation: 1, Batch: 10})); err != nil {
		t.Fatal(err)
	}
	check("another name", s)
}
