// Package plan decides when a batch is worth a costlier shape. It is arithmetic on what is
// known: no clock, no state.
//
// The cost of a shape is its constraints; what L1 asks for a batch is not in it. A rollup
// for which L1 is the dearer part leaves the small shapes out of its menu.
package plan

import (
	"math"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// Batch is a batch that is open.
type Batch struct {
	Menu    batch.Menu
	Used    [op.Lanes]int
	Records int // that the shape's table must hold
}

// Seal says whether to seal the batch rather than let it grow into a costlier shape for a
// row of a lane: whichever makes the batch and the rows that wait, this one included,
// cheaper in all, if they are of one mix. If both cost the same it grows, for fewer
// batches. A row for which the batch has room in its shape, or which no shape would take,
// is no reason to seal early.
func (b Batch) Seal(lane op.Lane, waiting int) bool {
	now, ok := b.Menu.Choose(b.Used, b.Records)
	with := b
	with.Used[lane]++
	next, fits := b.Menu.Choose(with.Used, b.Records)
	if !ok || !fits || b.rows() == 0 || next.Constraints() <= now.Constraints() {
		return false
	}
	grown := math.MaxInt
	for _, s := range b.Menu {
		if s.Fits(with.Used, b.Records) {
			left := max(0, b.rows()+waiting-with.room(s))
			grown = min(grown, s.Constraints()+with.cost(left))
		}
	}
	return now.Constraints()+with.cost(waiting) < grown
}

// cost of rows of the batch's mix, in batches of the shape that is cheapest for them.
func (b Batch) cost(rows int) int {
	cost := math.MaxInt / 2
	for _, s := range b.Menu {
		if room := b.room(s); room > 0 {
			cost = min(cost, (rows+room-1)/room*s.Constraints())
		}
	}
	return cost
}

func (b Batch) rows() (n int) {
	for _, used := range b.Used {
		n += used
	}
	return n
}

// room is how many rows of the batch's mix a shape holds: when one lane or the table is
// full, the others wait.
func (b Batch) room(s batch.Shape) int {
	rows := b.rows()
	room := rows * s.Records / max(b.Records, 1)
	for lane, used := range b.Used {
		if used > 0 {
			room = min(room, rows*s.Capacity(op.Lane(lane))/used)
		}
	}
	return room
}
