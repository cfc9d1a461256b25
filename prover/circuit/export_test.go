package circuit

import "github.com/stoa-rollup/stoa/prover/circuit/batchsig"

// WithSignatures replaces the gadget that proves the signatures. Only tests can: a
// circuit with another gadget is another statement.
func (c *Circuit) WithSignatures(g batchsig.Gadget) *Circuit {
	c.signatures = g
	return c
}

// MemoryTag is the domain of the memory's second challenge.
const MemoryTag = memoryTag
