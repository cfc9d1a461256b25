package budget

import (
	"strings"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

// The costs that shapes are chosen by are those of their circuits. Here the small ones;
// `go test -tags long` counts all.
func TestCommittedCounts(t *testing.T) {
	for _, s := range batch.Shapes {
		if !long && (s.Constraints() > 50_000 || strings.HasSuffix(s.Name, "-blobs")) {
			continue
		}
		if n, err := Count(s); err != nil || n != s.Constraints() {
			t.Errorf("%s: have %d constraints, error %v, shapes.json has %d", s.Name, n, err, s.Constraints())
		}
	}
}
