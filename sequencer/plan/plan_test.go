package plan

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
)

func menu(t testing.TB, text string) batch.Menu {
	t.Helper()
	m, err := batch.ParseMenu(text)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestSealOrGrow(t *testing.T) {
	markets := menu(t, "markets") // small 32/4/12, standard 256/32/96, market 64/32/128, large 1024/16/48
	payments := func(n int) Batch { return Batch{Menu: markets, Used: [op.Lanes]int{n}, Records: 3 + n} }
	for _, c := range []struct {
		what    string
		batch   Batch
		lane    op.Lane
		waiting int
		want    bool
	}{
		{"room in its shape", payments(31), op.LaneP, 1, false},
		{"room in its other lanes", payments(32), op.LaneM, 1, false},
		{"one more than small holds: two small ones", payments(32), op.LaneP, 1, true},
		{"as much again: two small ones", payments(32), op.LaneP, 32, true},
		{"what fills standard", payments(32), op.LaneP, 224, false},
		{"what fills large", payments(32), op.LaneP, 992, false},
		{"what fills large, from standard", payments(256), op.LaneP, 768, false},
		{"one more than standard holds: a small one follows", payments(256), op.LaneP, 1, true},
		{"what no shape holds", payments(1024), op.LaneP, 1, false},
		{"a menu of one", Batch{Menu: menu(t, "standard"), Used: [op.Lanes]int{256}}, op.LaneP, 1, false},
		{"nothing yet", payments(0), op.LaneP, 1, false},
		{"few rows: one batch is cheaper than two", Batch{Menu: menu(t, "devnets"), Used: [op.Lanes]int{op.LaneP: 1, op.LaneM: 1}, Records: 9}, op.LaneM, 1, false},
	} {
		if have := c.batch.Seal(c.lane, c.waiting); have != c.want {
			t.Errorf("%s: have %t, want %t", c.what, have, c.want)
		}
	}
}

// A batch is sealed early only if that and batches of some one shape for what waits cost
// less than any shape that takes the next row too, whatever follows. A row that no shape
// takes, or for which there is room, is never the reason.
func TestSealIsCheaper(t *testing.T) {
	for _, name := range []string{"devnets", "markets", "markets-blobs"} {
		m := menu(t, name)
		rapid.Check(t, func(t *rapid.T) {
			b := Batch{Menu: m}
			s := rapid.SampledFrom(m).Draw(t, "shape")
			for lane := range op.Lane(op.Lanes) { // at the edge of a lane is where it matters
				b.Used[lane] = rapid.OneOf(rapid.IntRange(0, m.Capacity(lane)), rapid.Just(s.Capacity(lane))).Draw(t, lane.String())
			}
			b.Records = rapid.IntRange(3, 3+2*b.rows()).Draw(t, "records")
			lane := op.Lane(rapid.IntRange(0, op.Lanes-1).Draw(t, "lane"))
			waiting := rapid.IntRange(1, 3_000).Draw(t, "waiting")
			now, ok := m.Choose(b.Used, b.Records)
			with := b
			with.Used[lane]++
			next, fits := m.Choose(with.Used, b.Records)
			if b.Seal(lane, waiting) {
				if !ok || !fits || next == now || b.rows() == 0 {
					t.Fatalf("seals %v for a row of %s that is no reason to", b.Used, lane)
				}
				cheapest := 0
				for _, s := range m {
					if room := with.room(s); room > 0 {
						if cost := now.Constraints() + (waiting+room-1)/room*s.Constraints(); cheapest == 0 || cost < cheapest {
							cheapest = cost
						}
					}
				}
				for _, s := range m {
					if s.Fits(with.Used, b.Records) && s.Constraints() <= cheapest && b.rows()+waiting <= with.room(s) {
						t.Fatalf("seals %v at a cost of %d, where %s holds that and all %d that wait for %d", b.Used, cheapest, s.Name, waiting, s.Constraints())
					}
				}
			}
			for _, s := range m {
				if room := with.room(s); s.Fits(with.Used, b.Records) && (room < b.rows()+1 || room > s.Rows()) {
					t.Fatalf("%s: have room for %d rows like %v, want %d to %d", s.Name, room, with.Used, b.rows()+1, s.Rows())
				}
			}
		})
	}
}

// The more that waits, the sooner a full small batch is worth growing, and then stays so
// up to what the larger one holds.
func TestGrowsUnderLoad(t *testing.T) {
	b := Batch{Menu: menu(t, "markets"), Used: [op.Lanes]int{32}, Records: 35}
	grows := false
	for waiting := 1; waiting <= 992; waiting++ {
		seal := b.Seal(op.LaneP, waiting)
		if !seal {
			grows = true
		}
		if seal && waiting > 192 && waiting <= 224 {
			t.Errorf("seals with %d that wait, which standard holds for less than eight small batches cost", waiting)
		}
	}
	if !grows {
		t.Error("never grows")
	}
}
