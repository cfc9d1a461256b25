package batchsig_test

import (
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

func TestCount(t *testing.T) {
	for _, n := range []int{1, 2, 16, 64, 256} {
		c := compile(circuitOf(batchsig.Batch{}, slices.Repeat([]int{poseidon.Narrow}, n)...)).GetNbConstraints()
		t.Logf("%d: %d, %.1f each", n, c, float64(c)/float64(n))
	}
}
