package deployment

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// Contracts packs and unpacks calls.
type Contracts struct {
	Rollup    *bindings.Rollup
	Bridge    *bindings.Bridge
	Exits     *bindings.Exits
	Snapshots *bindings.Snapshots
	Registry  *bindings.Registry
	Timelock  *bindings.Timelock
	Council   *bindings.Council
	Verifier  *bindings.Groth16Verifier
	Dollar    *bindings.TestDollar
}

// NewContracts returns the bindings.
func NewContracts() Contracts {
	return Contracts{bindings.NewRollup(), bindings.NewBridge(), bindings.NewExits(), bindings.NewSnapshots(), bindings.NewRegistry(), bindings.NewTimelock(), bindings.NewCouncil(), bindings.NewGroth16Verifier(), bindings.NewTestDollar()}
}

// ABIs of all contracts, to name the errors that they revert with.
func (c Contracts) ABIs() []abi.ABI {
	return []abi.ABI{c.Rollup.GetABI(), c.Bridge.GetABI(), c.Exits.GetABI(), c.Snapshots.GetABI(), c.Registry.GetABI(), c.Timelock.GetABI(), c.Council.GetABI(), c.Verifier.GetABI(), c.Dollar.GetABI()}
}

// Sender is what Deploy needs of the deployer's account.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

var _ Sender = (*l1tx.Sender)(nil)

// Plan is what a deployment starts from.
type Plan struct {
	ChainID    uint64
	Keys       []*keys.Set // of the shapes, of which it needs the verifying keys
	Powers     *kzg.SRS
	Genesis    Genesis
	Operator   common.Address // the first operator
	QueueFee   *big.Int       // wei an entry of the queue costs while none waits
	StartBlock uint64         // of the deployment, or before it

	// Nonce of the deployer's next transaction, from which the addresses of bridge, exits and registry
	// follow: the contracts name each other.
	Nonce uint64
}

// Gas is what the larger contracts cost to deploy; Verifier is that of one shape.
type Gas struct{ Rollup, Verifier uint64 }

// upgradeDelay is how long everybody sees a change of operator or verifiers before it counts, as in production.
const upgradeDelay = 45 * 24 * time.Hour

// queuePeriod is how long an entry of the queue may wait before anyone may freeze the rollup.
const queuePeriod = 7 * 24 * time.Hour

// Deploy puts tokens, a verifier for each shape, Rollup, Bridge, Exits, Timelock, Council, Registry and Snapshots on L1. The tokens are test
// tokens that anyone may mint, and the deployer governs, parameters without delay: this is a
// deployment for development.
func Deploy(ctx context.Context, deployer Sender, p Plan) (*Deployment, Gas, error) {
	var gas Gas
	c := NewContracts()
	genesis, err := p.Genesis.State()
	if err != nil {
		return nil, gas, err
	}
	params, err := record.ParamsOf(genesis.Get(record.ParamsIndex))
	if err != nil {
		return nil, gas, fmt.Errorf("genesis: %w", err)
	}
	commitment, err := p.Powers.Commit(genesis.Cells())
	if err != nil {
		return nil, gas, err
	}
	create := func(name, code string, constructor []byte) (common.Address, uint64, error) {
		receipt, err := deployer.Send(ctx, nil, append(hexutil.MustDecode(code), constructor...), nil)
		if err != nil {
			return common.Address{}, 0, fmt.Errorf("deploy %s: %w", name, err)
		}
		return receipt.ContractAddress, receipt.GasUsed, nil
	}

	d := &Deployment{
		Version: fileVersion, ChainID: p.ChainID, Operator: p.Operator, StartBlock: p.StartBlock, Genesis: p.Genesis,
		Tokens: []wire.Token{{ID: 0, Symbol: "ETH", Decimals: 18}, {ID: 1, Symbol: "tUSD", Decimals: 6}, {ID: 2, Symbol: "STOA", Decimals: 6}},
	}
	for i := range d.Tokens[1:] {
		if d.Tokens[1+i].Address, _, err = create("test token", bindings.TestDollarMetaData.Bin, nil); err != nil {
			return nil, gas, err
		}
	}
	var registered []bindings.IRegistryShape
	for _, set := range p.Keys {
		shape := set.Shape
		key, err := VerifyingKey(set.Verify)
		if err != nil {
			return nil, gas, err
		}
		var verifier common.Address
		if verifier, gas.Verifier, err = create("verifier of shape "+shape.Name, bindings.Groth16VerifierMetaData.Bin, c.Verifier.PackConstructor(key)); err != nil {
			return nil, gas, err
		}
		d.Shapes = append(d.Shapes, Shape{shape.Name, verifier})
		registered = append(registered, bindings.IRegistryShape{
			Id: shape.ID, CapP: uint16(shape.P), CapL: uint16(shape.L), CapM: uint16(shape.M), CapE: uint16(shape.E), CapS: uint16(shape.S), Verifier: verifier, InBlobs: shape.Data == batch.Blobs,
		})
	}
	if _, err := d.Menu(); err != nil {
		return nil, gas, err
	}
	before := uint64(len(d.Tokens[1:]) + len(p.Keys) + 1) // tokens, verifiers, the rollup
	d.Bridge = crypto.CreateAddress(deployer.Address(), p.Nonce+before)
	exits := crypto.CreateAddress(deployer.Address(), p.Nonce+before+1)
	d.Registry = crypto.CreateAddress(deployer.Address(), p.Nonce+before+4) // after timelock and council
	if d.Rollup, gas.Rollup, err = create("Rollup", bindings.RollupMetaData.Bin, c.Rollup.PackConstructor(bindings.IRollupConfig{
		Registry: d.Registry, Bridge: d.Bridge, Governor: deployer.Address(), ParameterDelay: new(big.Int), QueuePeriod: big.NewInt(int64(queuePeriod / time.Second)), LogN: new(big.Int).SetUint64(uint64(genesis.LogN())), Tau2: g2(&p.Powers.Tau2), Unit: g1(&p.Powers.Lagrange[0]),
		GenesisCommitment: g1(&commitment), GenesisTimestamp: new(big.Int).SetUint64(params.Time),
	})); err != nil {
		return nil, gas, err
	}
	if _, _, err = create("Bridge", bindings.BridgeMetaData.Bin, c.Bridge.PackConstructor(d.Rollup, exits, d.Tokens[1].Address, d.Tokens[2].Address, p.QueueFee)); err != nil {
		return nil, gas, err
	}
	if d.Exits, _, err = create("Exits", bindings.ExitsMetaData.Bin, c.Exits.PackConstructor(d.Bridge)); err != nil {
		return nil, gas, err
	}
	timelock, _, err := create("Timelock", bindings.TimelockMetaData.Bin, c.Timelock.PackConstructor(big.NewInt(int64(upgradeDelay/time.Second)), []common.Address{deployer.Address()}))
	if err != nil {
		return nil, gas, err
	}
	security, _, err := create("Council", bindings.CouncilMetaData.Bin, c.Council.PackConstructor(Council(), timelock))
	if err != nil {
		return nil, gas, err
	}
	if _, _, err = create("Registry", bindings.RegistryMetaData.Bin, c.Registry.PackConstructor(bindings.IRegistryConfig{
		Rollup: d.Rollup, Timelock: timelock, Council: security, Operator: p.Operator, Shapes: registered,
	})); err != nil {
		return nil, gas, err
	}
	if d.Snapshots, _, err = create("Snapshots", bindings.SnapshotsMetaData.Bin, c.Snapshots.PackConstructor(d.Rollup)); err != nil {
		return nil, gas, err
	}
	return d, gas, d.fund(ctx, deployer, genesis)
}

// fund gives the bridge what a genesis with a history owes, in tokens that are minted for it.
func (d *Deployment) fund(ctx context.Context, deployer Sender, genesis *state.State) error {
	owed, err := exit.Total(genesis)
	if err != nil {
		return err
	}
	c := NewContracts()
	for _, token := range d.Tokens {
		sum, value := owed[token.ID].Int().ToBig(), new(big.Int)
		if sum.Sign() == 0 {
			continue
		}
		if token.ID == 0 {
			value = sum
		} else {
			for _, call := range [][]byte{c.Dollar.PackMint(deployer.Address(), sum), c.Dollar.PackApprove(d.Bridge, sum)} {
				if _, err := deployer.Send(ctx, &token.Address, call, nil); err != nil {
					return fmt.Errorf("mint %s of %s: %w", sum, token.Symbol, err)
				}
			}
		}
		if _, err := deployer.Send(ctx, &d.Bridge, c.Bridge.PackFund(uint8(token.ID), sum), value); err != nil {
			return fmt.Errorf("fund the bridge with %s of %s: %w", sum, token.Symbol, err)
		}
	}
	return nil
}

// councilAccounts are the numbers of the development keys of the security council: this one and seven more. UNSAFE.
const councilAccounts = 30

// Council are the members of the security council. UNSAFE.
func Council() (members [8]common.Address) {
	for i := range members {
		members[i] = crypto.PubkeyToAddress(l1chain.UnsafeKey(councilAccounts + i).PublicKey)
	}
	return members
}

// VerifyingKey is gnark's key as the verifier contract takes it.
func VerifyingKey(vk *groth16bn254.VerifyingKey) (bindings.Groth16VerifierKey, error) {
	key := bindings.Groth16VerifierKey{
		Alpha: g1(&vk.G1.Alpha), Beta: g2(&vk.G2.Beta), Delta: g2(&vk.G2.Delta), Committed: new(big.Int),
	}
	if len(vk.CommitmentKeys) != 1 || len(vk.G1.K) != len(key.K) {
		return key, fmt.Errorf("verifying key has %d commitments and %d points, want 1 and %d", len(vk.CommitmentKeys), len(vk.G1.K), len(key.K))
	}
	if _, _, _, one := bn254.Generators(); vk.G2.Gamma != one || vk.CommitmentKeys[0].G != one {
		return key, errors.New("verifying key has γ or a base of its commitment other than 1: make it by a ceremony, or by the UNSAFE setup of this version")
	}
	key.SigmaNeg = g2(&vk.CommitmentKeys[0].GSigmaNeg)
	for i := range vk.G1.K {
		key.K[i] = g1(&vk.G1.K[i])
	}
	for _, wire := range vk.PublicAndCommitmentCommitted[0] {
		key.Committed.SetBit(key.Committed, wire-1, 1) // wire 0 is the constant 1
	}
	return key, nil
}

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func g2(p *bn254.G2Affine) bindings.Bn254G2 {
	return bindings.Bn254G2{
		X1: p.X.A1.BigInt(new(big.Int)), X0: p.X.A0.BigInt(new(big.Int)),
		Y1: p.Y.A1.BigInt(new(big.Int)), Y0: p.Y.A0.BigInt(new(big.Int)),
	}
}
