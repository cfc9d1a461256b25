package gadget

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

type permutation interface {
	Permutation(state []frontend.Variable) error
}

func (a *API) permute(state []frontend.Variable) {
	p, ok := a.perms[len(state)]
	if !ok {
		var err error
		if p, err = poseidon2.NewPoseidon2FromParameters(a.API, len(state), poseidon.FullRounds, poseidon.PartialRounds); err != nil {
			panic(err) // an unknown width, at compile time
		}
		a.perms[len(state)] = p
	}
	if err := p.Permutation(state); err != nil {
		panic(err) // a wrong length, at compile time
	}
}

// Hash is poseidon.Hash: the second element of the permutation of the inputs.
func (a *API) Hash(width int, inputs ...frontend.Variable) frontend.Variable {
	state := make([]frontend.Variable, width)
	for i := range state {
		state[i] = 0
	}
	copy(state, inputs)
	a.permute(state)
	return state[1]
}

// Absorb is poseidon.Absorb: the sponge of rate 15 over all elements.
func (a *API) Absorb(capacity fr.Element, elements []frontend.Variable) frontend.Variable {
	return a.Squeeze(capacity, elements, 1)[0]
}

// Squeeze returns the first n elements that the sponge gives after all elements.
func (a *API) Squeeze(capacity fr.Element, elements []frontend.Variable, n int) (out []frontend.Variable) {
	state := make([]frontend.Variable, poseidon.Sponge)
	for i := range state {
		state[i] = 0
	}
	state[0] = capacity
	for len(elements) > 0 {
		block := min(len(elements), poseidon.Sponge-1)
		for i := range block {
			state[1+i] = a.Add(state[1+i], elements[i])
		}
		a.permute(state)
		elements = elements[block:]
	}
	for {
		out = append(out, state[1:]...)
		if len(out) >= n {
			return out[:n]
		}
		a.permute(state)
	}
}
