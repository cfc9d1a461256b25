// Package devnet puts the parts of Stoa together on one machine.
package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// Deployment is a rollup on L1.
type Deployment struct {
	Rollup, Bridge         common.Address
	Verifier               common.Address
	TestDollar, Stoa       common.Address
	Operator               common.Address
	Genesis                bn254.G1Affine
	GasRollup, GasVerifier uint64
}

// Contracts packs and unpacks calls.
type Contracts struct {
	Rollup   *bindings.Rollup
	Bridge   *bindings.Bridge
	Verifier *bindings.Groth16Verifier
	Dollar   *bindings.TestDollar
}

// NewContracts returns the bindings.
func NewContracts() Contracts {
	return Contracts{bindings.NewRollup(), bindings.NewBridge(), bindings.NewGroth16Verifier(), bindings.NewTestDollar()}
}

// ABIs of all contracts, to name the errors that they revert with.
func (c Contracts) ABIs() []abi.ABI {
	return []abi.ABI{c.Rollup.GetABI(), c.Bridge.GetABI(), c.Verifier.GetABI(), c.Dollar.GetABI()}
}

// Sender is what Deploy needs of the operator's account.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

var _ Sender = (*l1tx.Sender)(nil)

// Plan is what a deployment starts from.
type Plan struct {
	Keys        []*keys.Set // one shape each
	LogN        uint
	Tau2        bn254.G2Affine
	Genesis     bn254.G1Affine
	GenesisTime uint64
	QueueFee    *big.Int
	// Nonce of the operator's next transaction, from which the bridge's address
	// follows: rollup and bridge name each other.
	Nonce uint64
}

// Deploy puts tokens, verifiers, Rollup and Bridge on L1.
func Deploy(ctx context.Context, operator Sender, c Contracts, p Plan) (*Deployment, error) {
	d := &Deployment{Operator: operator.Address(), Genesis: p.Genesis}
	create := func(name, code string, constructor []byte) (*types.Receipt, error) {
		receipt, err := operator.Send(ctx, nil, append(hexutil.MustDecode(code), constructor...), nil)
		if err != nil {
			return nil, fmt.Errorf("deploy %s: %w", name, err)
		}
		return receipt, nil
	}

	nonce := p.Nonce
	for _, token := range []*common.Address{&d.TestDollar, &d.Stoa} {
		receipt, err := create("test token", bindings.TestDollarMetaData.Bin, nil)
		if err != nil {
			return nil, err
		}
		*token = receipt.ContractAddress
		nonce++
	}
	config := bindings.IRollupConfig{
		Operator: d.Operator, LogN: new(big.Int).SetUint64(uint64(p.LogN)), Tau2: g2(&p.Tau2), GenesisCommitment: g1(&p.Genesis), GenesisTimestamp: new(big.Int).SetUint64(p.GenesisTime),
	}
	for _, set := range p.Keys {
		key, err := VerifyingKey(set.Verify)
		if err != nil {
			return nil, err
		}
		receipt, err := create("verifier of shape "+set.Shape.Name, bindings.Groth16VerifierMetaData.Bin, c.Verifier.PackConstructor(key))
		if err != nil {
			return nil, err
		}
		d.Verifier, d.GasVerifier = receipt.ContractAddress, receipt.GasUsed
		nonce++
		config.Shapes = append(config.Shapes, bindings.IRollupShape{
			Id: set.Shape.ID, CapP: uint16(set.Shape.P), CapM: uint16(set.Shape.M), CapS: uint16(set.Shape.S), Verifier: receipt.ContractAddress,
		})
	}

	config.Bridge = crypto.CreateAddress(d.Operator, nonce+1)
	receipt, err := create("Rollup", bindings.RollupMetaData.Bin, c.Rollup.PackConstructor(config))
	if err != nil {
		return nil, err
	}
	d.Rollup, d.GasRollup = receipt.ContractAddress, receipt.GasUsed
	if receipt, err = create("Bridge", bindings.BridgeMetaData.Bin, c.Bridge.PackConstructor(d.Rollup, d.TestDollar, d.Stoa, p.QueueFee)); err != nil {
		return nil, err
	}
	d.Bridge = receipt.ContractAddress
	return d, nil
}

// VerifyingKey is gnark's key as the verifier contract takes it.
func VerifyingKey(vk *groth16bn254.VerifyingKey) (bindings.Groth16VerifierKey, error) {
	key := bindings.Groth16VerifierKey{
		Alpha: g1(&vk.G1.Alpha), Beta: g2(&vk.G2.Beta), Gamma: g2(&vk.G2.Gamma), Delta: g2(&vk.G2.Delta), Committed: new(big.Int),
	}
	if len(vk.CommitmentKeys) != 1 || len(vk.G1.K) != len(key.K) {
		return key, fmt.Errorf("verifying key has %d commitments and %d points, want 1 and %d", len(vk.CommitmentKeys), len(vk.G1.K), len(key.K))
	}
	key.CommitmentG, key.CommitmentGSigmaNeg = g2(&vk.CommitmentKeys[0].G), g2(&vk.CommitmentKeys[0].GSigmaNeg)
	for i := range vk.G1.K {
		key.K[i] = g1(&vk.G1.K[i])
	}
	for _, wire := range vk.PublicAndCommitmentCommitted[0] {
		key.Committed.SetBit(key.Committed, wire-1, 1) // wire 0 is the constant 1
	}
	return key, nil
}

// SubmitBatch packs the call that settles a claim.
func (c Contracts) SubmitBatch(claim *batch.Claim) []byte {
	words := make([]*big.Int, len(claim.Words))
	for i, w := range claim.Words {
		words[i] = scalar(w)
	}
	p := claim.Publics
	return c.Rollup.PackSubmitBatch(words, bindings.IRollupClaim{
		NewCommitment: g1(&claim.State.New), Quotient: g1(&claim.State.Quotient), Opening: g1(&claim.State.Opening),
		C: scalar(p.C), VOld: scalar(p.VOld), VNew: scalar(p.VNew), Z: scalar(p.Z), Proof: slices.Clone(claim.Proof),
	})
}

func scalar(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func g2(p *bn254.G2Affine) bindings.Bn254G2 {
	return bindings.Bn254G2{
		X1: p.X.A1.BigInt(new(big.Int)), X0: p.X.A0.BigInt(new(big.Int)),
		Y1: p.Y.A1.BigInt(new(big.Int)), Y0: p.Y.A0.BigInt(new(big.Int)),
	}
}
