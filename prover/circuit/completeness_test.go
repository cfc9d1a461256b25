package circuit_test

import "testing"

// Every scene may run: the state transition and the circuit say so, and agree on
// the new cells.
func TestScenesSolve(t *testing.T) {
	for _, s := range scenes() {
		a := claim(world(), context(), s.rows...)
		a.mustAccept(t, s.name)
		if _, err := a.replay(); err != nil {
			t.Errorf("%s: %v", s.name, err)
		}
	}
}
