package zkbnb

import (
	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
)

// gnark would log to stdout, where the figures go.
func init() { logger.Disable() }

// newCircuit is the circuit of blocks of n transactions, made as in zkBNB's tests and
// its key generator.
func newCircuit(n int) *circuit.BlockConstraints {
	c := &circuit.BlockConstraints{TxsCount: n, Txs: make([]circuit.TxConstraints, n), GasAssetIds: gasAssets, GasAccountIndex: gasIndex, Gas: circuit.GetZeroGasConstraints(gasAssets)}
	for i := range c.Txs {
		c.Txs[i] = circuit.GetZeroTxConstraint()
	}
	return c
}

func compile(n int) (frontend.CompiledConstraintSystem, error) {
	return frontend.Compile(ecc.BN254, r1cs.NewBuilder, newCircuit(n), frontend.IgnoreUnconstrainedInputs())
}
