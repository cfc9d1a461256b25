package engine

import (
	"context"

	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
)

// recover runs a log from its newest good snapshot, or from what it begins with, to its end.
func (e *Engine) recover(ctx context.Context, number uint64, log *oplog.Log) (*head, error) {
	origin := e.logs.Origin(number)
	var h *head
	for below := ^uint64(0); ; {
		m, s, found, damaged := e.snapshots.Newest(func(m snapshot.Mark) bool {
			return m.Batch < below && e.holds(number, m, log)
		})
		for _, err := range damaged {
			e.config.Logger.Warn("a snapshot is passed over", "err", err)
		}
		if !found {
			s, err := e.adopted(origin.Adopted)
			if err != nil {
				return nil, err
			}
			h = e.headAfter(number, log, markOf(origin), s)
			break
		}
		if index, ok, err := log.Lookup(oplog.SealedID(m.Batch)); err != nil {
			return nil, err
		} else if ok && index == m.Index {
			h = e.headAfter(number, log, m, s)
			break
		}
		below = m.Batch
	}
	time, err := h.time(0)
	if err != nil {
		return nil, err
	}
	h.timestamp = time
	err = log.Read(ctx, h.index+1, h.replay)
	return h, err
}

// holds says whether a snapshot is of what a log has: sealed in it, and not cut off
// by a rewind since.
func (e *Engine) holds(number uint64, m snapshot.Mark, log *oplog.Log) bool {
	_, sealed, err := log.Lookup(oplog.SealedID(m.Batch))
	return err == nil && sealed && m.Generation <= number && m.Batch <= e.logs.Shared(m.Generation).Batch
}

// save writes snapshots, one at a time, and removes those that nothing needs: all but
// the newest few, and the newest at or below the last final batch, from which a rewind
// can start.
func (e *Engine) save() {
	for {
		select {
		case <-e.life.Done():
			return
		case k := <-e.saves:
			if err := e.snapshots.Save(k.mark, k.state); err != nil {
				e.config.Logger.Warn("a snapshot is not written, a restart will take longer", "batch", k.mark.Batch, "err", err)
				continue
			}
			e.mu.Lock()
			final := e.l1.Final
			e.mu.Unlock()
			if err := e.snapshots.Prune(keepNewest(final)); err != nil {
				e.config.Logger.Warn("old snapshots stay", "err", err)
			}
		}
	}
}

// keptSnapshots is how many of the newest snapshots stay.
const keptSnapshots = 3

func keepNewest(final uint64) func(snapshot.Mark) bool {
	n, below := 0, false
	return func(m snapshot.Mark) bool {
		n++
		keep := n <= keptSnapshots || !below
		below = below || m.Batch <= final
		return keep
	}
}
