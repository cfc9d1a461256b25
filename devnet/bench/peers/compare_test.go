package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
)

// Two rounds, figures by hand: 2 transactions in a median of 10 s against 8 in 4 s.
func TestComparison(t *testing.T) {
	peer := summary("peer", false, []proofs{
		{Constraints: 1000, Transactions: 2, PeakMemoryBytes: 6, Runs: []proof{{Seconds: 10, Processor: 16, Prepare: 1, Prove: 9}, {Seconds: 30, Processor: 40}}},
		{Constraints: 1000, Transactions: 2, PeakMemoryBytes: 4, Runs: []proof{{Seconds: 8, Processor: 10}}},
	})
	ours := summary("ours", true, []proofs{{Constraints: 400, Transactions: 8, PeakMemoryBytes: 16, Runs: []proof{{Seconds: 3, Processor: 7}, {Seconds: 5, Processor: 9}}}})
	if peer.Proofs != 3 || peer.Seconds != 10 || peer.PeakMemoryBytes != 6 || peer.MemoryPerTransaction != 3 || peer.ConstraintsPerTransaction != 500 || peer.SecondsPerTransaction != 5 {
		t.Errorf("have %+v, want 3 proofs, 10 s, 6 bytes; 3 bytes, 500 constraints, 5 s a transaction", peer)
	}
	var out bytes.Buffer
	if err := newComparison(peer, ours, machine{}).print(&out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var have map[string]any
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &have); err != nil {
		t.Fatalf("last line %q: %v", lines[len(lines)-1], err)
	}
	for name, want := range map[string]float64{"ratio": 10, "processorRatio": 8, "constraintsRatio": 10} {
		if have[name] != want {
			t.Errorf("%s: have %v, want %v", name, have[name], want)
		}
	}
	if !strings.Contains(out.String(), "does not prove that the data on L1") {
		t.Error("the output is silent about the block commitment")
	}
}

// A process that fails or prints something else is not measured.
func TestMeasureRefuses(t *testing.T) {
	for script, want := range map[string]string{"exit 3": "exit status 3", "echo done": `"done"`, "echo '{}'": "{}", `echo '{"transactions": 1}'`: "transactions", "true": "last line"} {
		_, err := measure(t.Context(), io.Discard, "sh", "-c", script)
		if err == nil {
			t.Errorf("%s: was measured", script)
		} else if !strings.Contains(err.Error(), want) {
			t.Errorf("%s: have %v, want %s", script, err, want)
		}
	}
	p, err := measure(t.Context(), io.Discard, "sh", "-c", `echo words; echo '{"transactions": 1, "runs": [{"seconds": 2}]}'`)
	if err != nil || p.Transactions != 1 || p.Runs[0].Seconds != 2 {
		t.Errorf("have %+v, %v, want 1 transaction in 2 s", p, err)
	}
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{{"--rounds", "0"}, {"--block", "0"}, {"--runs", "0"}, {"--peer-runs", "0"}, {"more"}, {"--unknown"}} {
		if err := run(t.Context(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%q was run", args)
		}
	}
}
