package batch_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
)

func mustParse(t testing.TB, text string) batch.Menu {
	t.Helper()
	m, err := batch.ParseMenu(text)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var menus = []string{"devnets", "devnets-blobs", "markets", "markets-blobs", "standard"}

// What is chosen holds the batch and costs no more than any other shape that does; only
// what no shape holds is refused.
func TestChooseTheCheapest(t *testing.T) {
	for _, name := range menus {
		m := mustParse(t, name)
		rapid.Check(t, func(t *rapid.T) {
			var used [op.Lanes]int
			for lane := range op.Lane(op.Lanes) {
				used[lane] = rapid.IntRange(0, m.Capacity(lane)+1).Draw(t, lane.String())
			}
			records := rapid.IntRange(0, 2_500).Draw(t, "records")
			have, ok := m.Choose(used, records)
			if ok && !have.Fits(used, records) {
				t.Fatalf("%s does not hold %v and %d records", have.Name, used, records)
			}
			for _, s := range m {
				holds := used[op.LaneP] <= s.P && used[op.LaneL] <= s.L && used[op.LaneM] <= s.M && used[op.LaneE] <= s.E && used[op.LaneS] <= s.S && records <= s.Records
				if holds && (!ok || have.Constraints() > s.Constraints()) {
					t.Fatalf("%v and %d records: have %s, %t, want %s or a cheaper one", used, records, have.Name, ok, s.Name)
				}
			}
			if m.Fits(used, records) != ok {
				t.Fatalf("Fits is %t, Choose says %t", !ok, ok)
			}
		})
	}
}

func TestMenusAreOrdered(t *testing.T) {
	m := mustParse(t, "devnet, devnet-payments")
	if have := m.String(); have != "devnet-payments,devnet" || !slices.Equal(mustParse(t, have), m) || !slices.Equal(mustParse(t, "devnets"), m) {
		t.Errorf("have %s, want devnet-payments,devnet, under its name as well", have)
	}
	for _, s := range mustParse(t, "markets") {
		if have, ok := mustParse(t, "markets").ByID(s.ID); !ok || have != s {
			t.Errorf("have %v, %t under id %d, want %v", have, ok, s.ID, s)
		}
	}
	if _, ok := m.ByID(batch.Standard.ID); ok {
		t.Error("a menu has a shape that is not in it")
	}
}

func TestMenusRefused(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "circuit shape",
		"devnet,tiny":            "log of the cells",
		"devnet,devnet":          "cheaper devnet",
		"devnet,devnet-blobs":    "cheaper devnet",
		"devnet,of-another-time": "of-another-time",
	} {
		if m, err := batch.ParseMenu(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: have %s, error %v, want one that names %q", text, m, err, want)
		}
	}
	if _, err := batch.NewMenu(); err == nil {
		t.Error("an empty menu is taken")
	}
	if err := (batch.Menu{batch.Standard, batch.Devnet}).Check(); err == nil {
		t.Error("a menu of two states is taken")
	}
}

// The names in code are the shapes that keys on L1 were made of.
func TestShapesStay(t *testing.T) {
	for _, c := range []struct {
		have batch.Shape
		want batch.Shape
	}{
		{batch.Tiny, batch.Shape{ID: 1, Name: "tiny", LogN: 10, P: 2, L: 2, M: 2, E: 2, S: 2, Records: 45}},
		{batch.Devnet, batch.Shape{ID: 2, Name: "devnet", LogN: 16, P: 8, L: 3, M: 4, E: 5, S: 4, Records: 96}},
		{batch.Standard, batch.Shape{ID: 3, Name: "standard", LogN: 20, P: 256, L: 32, M: 96, E: 128, S: 32, Records: 2115}},
		{batch.TinyBlobs, batch.Shape{ID: 4, Name: "tiny-blobs", LogN: 10, P: 2, L: 2, M: 2, E: 2, S: 2, Records: 45, Data: batch.Blobs}},
		{batch.DevnetBlobs, batch.Shape{ID: 5, Name: "devnet-blobs", LogN: 16, P: 8, L: 3, M: 4, E: 5, S: 4, Records: 96, Data: batch.Blobs}},
		{batch.StandardBlobs, batch.Shape{ID: 6, Name: "standard-blobs", LogN: 20, P: 256, L: 32, M: 96, E: 128, S: 32, Records: 2115, Data: batch.Blobs}},
	} {
		if c.have != c.want {
			t.Errorf("have %+v, want %+v", c.have, c.want)
		}
	}
}
