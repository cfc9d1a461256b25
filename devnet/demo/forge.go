package demo

import (
	"context"
	"errors"
	"fmt"

	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
)

// forge plays a sequencer that breaks the rules: it puts a booking that overlaps
// another into a batch of its own, as if the calendar were free, and has the batch
// proven. It returns how each of the two ways to do so fails; an error says that
// one did not.
//
// The honest transition refuses the row, so the forger runs it on a state that lies
// about the calendar. Then it has a choice: to claim that the calendar's old cells
// are what it made up, which the state commitment does not open to; or to claim
// the true ones, which the circuit's rows contradict.
func forge(ctx context.Context, p *prover.Prover, truth *state.State, at stf.Context, row op.Signed) (unopened, unsatisfied error, err error) {
	book, ok := row.Operation.(op.Book)
	if !ok {
		return nil, nil, fmt.Errorf("forge a booking, have a %s", row.Kind())
	}
	calendar := truth.Get(book.Calendar)
	made, err := record.CalendarOf(calendar)
	if err != nil {
		return nil, nil, err
	}
	made.Occupied.SetZero()
	free, err := made.Cells()
	if err != nil {
		return nil, nil, err
	}
	lie := truth.Clone()
	lie.Set(book.Calendar, free)
	trace, err := stf.Execute(lie, stf.Input{Context: at, Rows: []op.Signed{row}})
	if err != nil {
		return nil, nil, fmt.Errorf("the forger cannot even run the row: %w", err)
	}
	commitment, err := p.Powers.Commit(truth.Cells())
	if err != nil {
		return nil, nil, err
	}
	if _, unopened = p.Prove(commitment, truth.Cells(), trace); !errors.Is(unopened, kzg.ErrCell) {
		return nil, nil, fmt.Errorf("old cells that are not the state's were not refused: %v", unopened)
	}
	tellTheTruth(trace, book.Calendar, free, calendar)
	if _, unsatisfied = p.Prove(commitment, truth.Cells(), trace); unsatisfied == nil {
		return nil, nil, errors.New("a batch with two bookings of one night was proven")
	}
	return unopened, unsatisfied, ctx.Err()
}

// tellTheTruth puts the real cells of a record wherever a trace has the made-up
// ones as old.
func tellTheTruth(t *stf.Trace, index uint32, made, real record.Cells) {
	for i := range t.Touched {
		if t.Touched[i].Index == index {
			t.Touched[i].Old = real
		}
	}
	for _, rows := range t.Rows {
		for _, r := range rows {
			for i := range r.Accesses {
				if a := &r.Accesses[i]; a.Index == index && a.Old == made {
					a.Old = real
				}
			}
		}
	}
}
