package stf

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Replay executes the published words of a proven batch on s, without signatures:
// the proof stands for them. It is how anyone re-derives the state from L1. The
// words must describe exactly what the transition does; if not, s is unusable and
// the error says where they differ.
func Replay(s *state.State, shape batch.Shape, words []fr.Element) (*Trace, error) {
	h, rows, err := batch.ParsePublished(shape, words)
	if err != nil {
		return nil, err
	}
	b, err := Begin(s, Context{Network: h.Network, Shape: shape, Number: h.Number, Timestamp: h.Timestamp, QueuePosition: h.QueuePosition})
	if err != nil {
		return nil, err
	}
	for _, p := range byPosition(rows) {
		if p.position != b.position+1 {
			return nil, &layout.RuleError{Rule: "replay", Field: "position of a row", Value: p.position, Limit: b.position + 1}
		}
		if err := b.replay(p.lane, p.words); err != nil {
			return nil, fmt.Errorf("replay: position %d: %w", p.position, err)
		}
	}
	if err := b.arrange(rows); err != nil {
		return nil, err
	}
	t, err := b.Seal()
	if err != nil {
		return nil, err
	}
	if t.Header != h {
		return nil, &layout.RuleError{Rule: "replay", Field: "header", Value: h, Limit: t.Header}
	}
	return t, nil
}

type placed struct {
	lane     op.Lane
	position uint32
	words    []fr.Element
}

func byPosition(w batch.Words) []placed {
	var all []placed
	for lane, rows := range w.Rows {
		for _, words := range rows {
			l := op.Lane(lane)
			all = append(all, placed{l, op.Position(l, words[0]), words})
		}
	}
	slices.SortFunc(all, func(x, y placed) int { return int(x.position) - int(y.position) })
	return all
}

// arrange puts the rows, which ran in the order of their positions, into the slots
// in which they were published: a batch of another sequencer may have filled the
// slots of P, M and E in another order. Positions of S rows increase with their slot.
func (b *Builder) arrange(w batch.Words) error {
	for l, published := range w.Rows {
		lane := op.Lane(l)
		ran := map[uint32]Row{}
		for _, r := range b.rows[lane] {
			ran[r.Position] = r
		}
		last := uint32(0)
		for slot, words := range published {
			position := op.Position(lane, words[0])
			if lane == op.LaneS && position < last {
				return &layout.RuleError{Rule: "replay", Field: fmt.Sprintf("position in slot %d of lane S", slot), Value: position, Limit: fmt.Sprintf("above %d", last)}
			}
			last = position
			b.rows[lane][slot] = ran[position]
		}
	}
	return nil
}

func (b *Builder) replay(lane op.Lane, words []fr.Element) error {
	o, _, err := op.Parse(lane, words)
	if err != nil {
		return err
	}
	if q, ok := o.(op.Queued); ok {
		_, err = b.Take(q)
	} else {
		err = b.run(o, func(*row) error { return nil })
	}
	if err != nil {
		return err
	}
	rows := b.rows[lane]
	if have := rows[len(rows)-1].Words; !slices.Equal(have, words) {
		return &layout.RuleError{Rule: "replay", Field: "words of a row", Value: words, Limit: have}
	}
	return nil
}
