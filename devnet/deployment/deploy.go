package deployment

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
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
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
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

	Stoa       *bindings.StoaToken
	Executor   *bindings.Executor
	Governor   *bindings.StoaGovernor
	PurseVotes *bindings.PurseVotes
	Treasury   *bindings.Treasury
	Staking    *bindings.Staking
	Fees       *bindings.Fees
	Emission   *bindings.Emission
}

// NewContracts returns the bindings.
func NewContracts() Contracts {
	return Contracts{bindings.NewRollup(), bindings.NewBridge(), bindings.NewExits(), bindings.NewSnapshots(), bindings.NewRegistry(), bindings.NewTimelock(), bindings.NewCouncil(), bindings.NewGroth16Verifier(), bindings.NewTestDollar(),
		bindings.NewStoaToken(), bindings.NewExecutor(), bindings.NewStoaGovernor(), bindings.NewPurseVotes(), bindings.NewTreasury(), bindings.NewStaking(), bindings.NewFees(), bindings.NewEmission()}
}

// ABIs of all contracts, to name the errors that they revert with.
func (c Contracts) ABIs() []abi.ABI {
	return []abi.ABI{c.Rollup.GetABI(), c.Bridge.GetABI(), c.Exits.GetABI(), c.Snapshots.GetABI(), c.Registry.GetABI(), c.Timelock.GetABI(), c.Council.GetABI(), c.Verifier.GetABI(), c.Dollar.GetABI(),
		c.Stoa.GetABI(), c.Executor.GetABI(), c.Governor.GetABI(), c.PurseVotes.GetABI(), c.Treasury.GetABI(), c.Staking.GetABI(), c.Fees.GetABI(), c.Emission.GetABI()}
}

// Sender is what Deploy needs of the deployer's account.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

var _ Sender = (*l1tx.Sender)(nil)

// Headers is what Deploy asks for L1's time.
type Headers interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Plan is what a deployment starts from.
type Plan struct {
	ChainID    uint64
	Keys       []*keys.Set // of the shapes, of which it needs the verifying keys
	Powers     *kzg.SRS
	Genesis    Genesis
	Operator   common.Address // the first operator
	QueueFee   *big.Int       // wei an entry of the queue costs while none waits
	StartBlock uint64         // of the deployment, or before it
	L1         Headers        // to read its clock
	Nonce      uint64         // of the deployer's next transaction, from which all addresses follow

	// Who announces parameters, without delay; zero: the users, by their votes and two days after they announced them.
	Governor common.Address

	// People who have STOA from the start, and how much each of them: units.
	People []common.Address
	Each   uint64
}

// Gas is what the larger contracts cost to deploy; Verifier is that of one shape.
type Gas struct{ Rollup, Verifier uint64 }

// upgradeDelay is how long everybody sees a change of operator or verifiers before it counts, as in production.
const upgradeDelay = 45 * 24 * time.Hour

// queuePeriod is how long an entry of the queue may wait before anyone may freeze the rollup.
const queuePeriod = 7 * 24 * time.Hour

// contract is one to create: its name, its code, and the arguments of its constructor.
type contract struct {
	name, code  string
	constructor []byte
}

// Deploy puts all contracts on L1, in the order of their places. The test dollar is one that anyone may mint, and the deployer schedules the
// timelock's calls: this is a deployment for development.
func Deploy(ctx context.Context, deployer Sender, p Plan) (*Deployment, Gas, error) {
	var gas Gas
	if len(p.People) > 0 && p.Each == 0 {
		return nil, gas, fmt.Errorf("say how many units of STOA each of the %d people has, 1 or more: have 0", len(p.People))
	}
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
	owed, err := exit.Total(genesis)
	if err != nil {
		return nil, gas, err
	}

	at := func(place int) common.Address { return crypto.CreateAddress(deployer.Address(), p.Nonce+uint64(place)) }
	d := &Deployment{
		Version: fileVersion, ChainID: p.ChainID, Operator: p.Operator, StartBlock: p.StartBlock, Genesis: p.Genesis,
		Rollup: at(placeRollup), Bridge: at(placeBridge), Exits: at(placeExits), Registry: at(placeVerifiers + len(p.Keys)), Snapshots: at(placeVerifiers + len(p.Keys) + 1),
		Tokens: []wire.Token{{ID: 0, Symbol: "ETH", Decimals: 18}, {ID: 1, Symbol: "tUSD", Decimals: 6, Address: at(placeDollar)}, {ID: 2, Symbol: "STOA", Decimals: 9, Address: at(placeStoa)}},
		Users: Users{
			Executor: at(placeExecutor), Governor: at(placeGovernor), PurseVotes: at(placePurseVotes), Treasury: at(placeTreasury), Staking: at(placeStaking),
			Fees: at(placeFees), Emission: at(placeEmission),
		},
	}
	timelock, council := at(placeTimelock), at(placeCouncil)
	governor, delay := p.Governor, 0
	if governor == (common.Address{}) {
		governor, delay = d.Users.Executor, quickDelay
	}

	place := 0
	create := func(next contract) error {
		receipt, err := deployer.Send(ctx, nil, append(hexutil.MustDecode(next.code), next.constructor...), nil)
		if err != nil {
			return fmt.Errorf("deploy %s: %w", next.name, err)
		}
		if want := at(place); receipt.ContractAddress != want {
			return fmt.Errorf("deploy %s: it has address %s, want %s; let nobody else use the deployer's account", next.name, receipt.ContractAddress, want)
		}
		switch {
		case place == placeRollup:
			gas.Rollup = receipt.GasUsed
		case strings.HasPrefix(next.name, verifierOf):
			gas.Verifier = receipt.GasUsed
		}
		place++
		return nil
	}
	if err := create(contract{"test dollar", bindings.TestDollarMetaData.Bin, nil}); err != nil {
		return nil, gas, err
	}
	head, err := p.L1.HeaderByNumber(ctx, nil) // a block has a time, which an L1 without any has not
	if err != nil {
		return nil, gas, fmt.Errorf("read the time of L1: %w", err)
	}

	plan := []contract{
		{"StoaToken", bindings.StoaTokenMetaData.Bin, c.Stoa.PackConstructor(d.Users.Emission, timelock, d.allocations(deployer.Address(), owed[2].Int().ToBig(), p))},
		{"Rollup", bindings.RollupMetaData.Bin, c.Rollup.PackConstructor(bindings.IRollupConfig{
			Registry: d.Registry, Bridge: d.Bridge, Governor: governor, ParameterDelay: big.NewInt(int64(delay)), QueuePeriod: big.NewInt(int64(queuePeriod / time.Second)),
			LogN: new(big.Int).SetUint64(uint64(genesis.LogN())), Tau2: g2(&p.Powers.Tau2), Unit: g1(&p.Powers.Lagrange[0]),
			GenesisCommitment: g1(&commitment), GenesisTimestamp: new(big.Int).SetUint64(params.Time),
		})},
		{"Bridge", bindings.BridgeMetaData.Bin, c.Bridge.PackConstructor(d.Rollup, d.Exits, d.Tokens[1].Address, d.Tokens[2].Address, p.QueueFee)},
		{"Exits", bindings.ExitsMetaData.Bin, c.Exits.PackConstructor(d.Bridge)},
		{"Timelock", bindings.TimelockMetaData.Bin, c.Timelock.PackConstructor(big.NewInt(int64(upgradeDelay/time.Second)), []common.Address{deployer.Address(), d.Users.Executor})},
	}
	plan = append(plan, d.users(c, deployer.Address(), head.Time)...)
	plan = append(plan, contract{"Council", bindings.CouncilMetaData.Bin, c.Council.PackConstructor(Council(), timelock)})

	var registered []bindings.IRegistryShape
	for i, set := range p.Keys {
		shape := set.Shape
		key, err := VerifyingKey(set.Verify)
		if err != nil {
			return nil, gas, err
		}
		verifier := at(placeVerifiers + i)
		plan = append(plan, contract{verifierOf + shape.Name, bindings.Groth16VerifierMetaData.Bin, c.Verifier.PackConstructor(key)})
		d.Shapes = append(d.Shapes, Shape{shape.Name, verifier})
		registered = append(registered, bindings.IRegistryShape{
			Id: shape.ID, CapP: uint16(shape.P), CapL: uint16(shape.L), CapM: uint16(shape.M), CapE: uint16(shape.E), CapS: uint16(shape.S), Verifier: verifier, InBlobs: shape.Data == batch.Blobs,
		})
	}
	if _, err := d.Menu(); err != nil {
		return nil, gas, err
	}
	plan = append(plan,
		contract{"Registry", bindings.RegistryMetaData.Bin, c.Registry.PackConstructor(bindings.IRegistryConfig{
			Rollup: d.Rollup, Timelock: timelock, Council: council, Operator: p.Operator, Shapes: registered,
		})},
		contract{"Snapshots", bindings.SnapshotsMetaData.Bin, c.Snapshots.PackConstructor(d.Rollup)},
	)

	for _, next := range plan {
		if err := create(next); err != nil {
			return nil, gas, err
		}
	}
	return d, gas, d.fund(ctx, deployer, owed)
}

// verifierOf begins the names of verifiers.
const verifierOf = "verifier of shape "

// allocations are who has STOA from the start: the treasury, people, and the deployer what the bridge is to be funded with.
func (d *Deployment) allocations(deployer common.Address, owed *big.Int, p Plan) []bindings.IStoaTokenAllocation {
	list := []bindings.IStoaTokenAllocation{{Account: d.Users.Treasury, Amount: big.NewInt(treasuryStart)}, {Account: deployer, Amount: owed}}
	for _, person := range p.People {
		list = append(list, bindings.IStoaTokenAllocation{Account: person, Amount: new(big.Int).SetUint64(p.Each)})
	}
	return list
}

// fund gives the bridge what a genesis with a history owes: ether, test dollars that are minted for it, and STOA that was allocated.
func (d *Deployment) fund(ctx context.Context, deployer Sender, owed [record.Tokens]amount.Amount) error {
	c := NewContracts()
	for _, token := range d.Tokens {
		sum, value := owed[token.ID].Int().ToBig(), new(big.Int)
		if sum.Sign() == 0 {
			continue
		}
		var before [][]byte
		switch token.ID {
		case 0:
			value = sum
		case 1:
			before = [][]byte{c.Dollar.PackMint(deployer.Address(), sum), c.Dollar.PackApprove(d.Bridge, sum)}
		default:
			before = [][]byte{c.Stoa.PackApprove(d.Bridge, sum)}
		}
		for _, call := range before {
			if _, err := deployer.Send(ctx, &token.Address, call, nil); err != nil {
				return fmt.Errorf("get %s of %s for the bridge: %w", sum, token.Symbol, err)
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
