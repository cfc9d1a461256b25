package bridge

import (
	"context"
	"fmt"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

const subsystem = "bridge"

// counters count since Start.
type counters struct{ steps, errors, reorgs metrics.Counter }

// newCounters registers them, and gauges of the head.
func newCounters(r *metrics.Registry, s *Service) counters {
	for _, g := range []struct {
		name, help string
		value      func(wire.L1Head) uint64
	}{
		{"head_block_number", "L1's latest block.", func(h wire.L1Head) uint64 { return h.Number }},
		{"confirmed_block_number", "The last block of L1 that was processed.", func(h wire.L1Head) uint64 { return h.Confirmed }},
		{"queue_entries_number", "Confirmed entries of the queue on L1.", func(h wire.L1Head) uint64 { return h.Queue }},
		{"settled_batch_number", "The last batch that is settled with confirmations.", func(h wire.L1Head) uint64 { return h.Settled }},
		{"final_batch_number", "The last batch below the finality depth.", func(h wire.L1Head) uint64 { return h.Final }},
	} {
		r.GaugeFunc(subsystem, g.name, g.help, func() float64 { head, _ := s.look(); return float64(g.value(head)) })
	}
	r.GaugeFunc(subsystem, "behind_blocks", "Confirmed blocks of L1 that are not processed yet.", func() float64 { _, h := s.look(); return float64(h.behind) })
	return counters{
		steps:  r.Counter(subsystem, "steps_total", "Ranges of blocks that were read and stored."),
		errors: r.Counter(subsystem, "errors_total", "Times that L1 could not be read."),
		reorgs: r.Counter(subsystem, "reorgs_total", "Reorgs of processed blocks."),
	}
}

func (s *Service) look() (wire.L1Head, health) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.head, s.health
}

// Checks are the service's, by name: "l1" fails when L1 does not answer, answers
// wrongly, or has had no new block for Config.Stale; "behind" when more than
// Config.MaxBehind confirmed blocks are not processed.
func (s *Service) Checks() map[string]service.Check {
	return map[string]service.Check{
		"l1": func(context.Context) error {
			head, h := s.look()
			if h.err != nil {
				return h.err
			}
			if age := s.config.Clock.Now().Sub(h.progress); age > s.config.Stale {
				return fmt.Errorf("see whether the L1 node still follows its chain: its latest block is %d for %s, limit %s", head.Number, age, s.config.Stale)
			}
			return nil
		},
		"behind": func(context.Context) error {
			if _, h := s.look(); h.behind > s.config.MaxBehind {
				return fmt.Errorf("wait: %d confirmed blocks of L1 are not processed, limit %d", h.behind, s.config.MaxBehind)
			}
			return nil
		},
	}
}
