package prover

import (
	"slices"
	"sync"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// KeepConstraints bounds the keys that stay in memory beside those in use: at 0.5 KB a
// constraint, 1.1 GB. Small shapes stay side by side, large ones replace each other.
const KeepConstraints = 1 << 21

// Several proves batches of the shapes of a menu. It loads the keys of a shape when they
// are first asked for, and again if it had to let go of them for others (KeepConstraints).
type Several struct {
	menu   batch.Menu
	powers *kzg.SRS
	load   func(batch.Shape) (*keys.Set, error)

	mu   sync.Mutex
	kept []*Prover // the one asked for last at the end
}

// NewSeveral returns a prover that has loaded nothing yet.
func NewSeveral(menu batch.Menu, powers *kzg.SRS, load func(batch.Shape) (*keys.Set, error)) *Several {
	return &Several{menu: menu, powers: powers, load: load}
}

// Shapes are those of the batches that it proves.
func (s *Several) Shapes() []batch.Shape { return s.menu }

// Powers of tau of the state.
func (s *Several) Powers() *kzg.SRS { return s.powers }

// Commit is the commitment of a state's cells.
func (s *Several) Commit(cells []fr.Element) (bn254.G1Affine, error) { return s.powers.Commit(cells) }

// Of is the prover of one shape.
func (s *Several) Of(shape batch.Shape) (*Prover, error) {
	if !slices.Contains(s.menu, shape) {
		return nil, &layout.RuleError{Rule: "prover", Field: "shape of the batch", Value: shape.Name, Limit: s.menu.String()}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.IndexFunc(s.kept, func(p *Prover) bool { return p.Shape() == shape }); i >= 0 {
		p := s.kept[i]
		s.kept = append(slices.Delete(s.kept, i, i+1), p)
		return p, nil
	}
	s.makeRoom(shape.Constraints())
	set, err := s.load(shape)
	if err != nil {
		return nil, err
	}
	p := &Prover{Keys: set, Powers: s.powers}
	s.kept = append(s.kept, p)
	return p, nil
}

// makeRoom lets go of the keys that were asked for longest ago, before others are loaded.
func (s *Several) makeRoom(constraints int) {
	for _, p := range s.kept {
		constraints += p.Shape().Constraints()
	}
	for len(s.kept) > 0 && constraints > KeepConstraints {
		constraints -= s.kept[0].Shape().Constraints()
		s.kept = slices.Delete(s.kept, 0, 1)
	}
}

// ProveInStages is that of the batch's shape.
func (s *Several) ProveInStages(commitment bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	p, err := s.Of(t.Shape)
	if err != nil {
		return nil, err
	}
	return p.ProveInStages(commitment, cells, t, enter)
}
