package bench

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

// A small measurement has plausible figures and loses nothing: Drive checks every
// receipt.
func TestMeasure(t *testing.T) {
	c := DefaultConfig(t.TempDir())
	c.Shape, c.Purses, c.Operations, c.Window, c.HTTP = batch.Devnet, 200, 400, 100, 50
	for _, form := range []string{Binary, Object} {
		c.Form, c.Dir = form, t.TempDir()
		f, err := Measure(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []Run{{Transport: WebSocket, Accepted: 400}, {Transport: WebSocket, Accepted: 200}, {Transport: HTTP, Accepted: 400}, {Transport: HTTP, Accepted: 200}} {
			r := f.Runs[i]
			if r.Transport != want.Transport || r.Accepted != want.Accepted || r.PerSecond <= 0 || r.P50 <= 0 || r.P99 < r.P50 || r.Processor <= 0 || (r.Offered > 0) != (i%2 == 1) {
				t.Errorf("run %d: have %+v, want %+v and plausible figures", i, r, want)
			}
		}
	}
}
