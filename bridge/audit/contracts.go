package audit

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// created are the contracts of a rollup as the transactions that created them have it.
type created struct {
	rollup   bindings.IRollupConfig
	registry bindings.IRegistryConfig
	delay    *big.Int         // of the timelock, in seconds; nil if unknown
	exits    bool             // whether the exits are this build's
	tokens   []common.Address // 1 and 2
}

// searched is how many blocks from the first are searched for the transactions that created the contracts.
const searched = 1_000

// contracts finds the transactions that created the contracts, and compares code and arguments with this build and its keys.
// Code that a constructor of this build left behind can only be what this build's is: no contract has a proxy.
func (a *auditor) contracts() error {
	check, keys := Check{Name: "contracts"}, Check{Name: "keys"}
	network, bridge := a.Rebuild.Follow.Network, a.Rebuild.Follow.Bridge
	creations, err := a.creations()
	if err != nil {
		return err
	}
	// arguments are those of a contract's constructor, if its code is this build's.
	same, keyed := 0, 0
	arguments := func(what string, at common.Address, code string) []byte {
		input, ok := creations[at]
		want := hexutil.MustDecode(code)
		switch {
		case !ok:
			check.doubt("no transaction in %d blocks from %d created the %s %s", searched, a.Rebuild.Follow.Start, what, at)
		case !bytes.HasPrefix(input, want):
			check.doubt("the code of the %s %s is not this build's", what, at)
		default:
			same++
			return input[len(want):]
		}
		return nil
	}

	if input := arguments("rollup", network.Rollup, bindings.RollupMetaData.Bin); input != nil {
		if a.created.rollup, err = rollupArguments(input); err != nil {
			return err
		}
		if err := a.genesis(&check); err != nil {
			return err
		}
	}
	if input := arguments("bridge", bridge, bindings.BridgeMetaData.Bin); input != nil {
		parsed := bindings.NewBridge().GetABI()
		values, err := parsed.Constructor.Inputs.Unpack(input)
		if err != nil {
			return fmt.Errorf("read the arguments of the bridge's constructor: %w", err)
		}
		if values[0] != any(network.Rollup) || values[1] != any(a.Exits) {
			check.doubt("the bridge is of rollup %s and exits %s, want %s and %s", values[0], values[1], network.Rollup, a.Exits)
		}
		a.created.tokens = []common.Address{values[2].(common.Address), values[3].(common.Address)}
	}
	if input := arguments("exits", a.Exits, bindings.ExitsMetaData.Bin); input != nil {
		if a.created.exits = common.BytesToAddress(input) == bridge; !a.created.exits {
			check.doubt("the exits are of bridge %s, want %s", common.BytesToAddress(input), bridge)
		}
	}
	if err := a.rulers(&check, arguments); err != nil {
		return err
	}
	for _, s := range a.created.registry.Shapes {
		if input := arguments(fmt.Sprintf("verifier of shape %d", s.Id), s.Verifier, bindings.Groth16VerifierMetaData.Bin); input != nil && a.key(&keys, s, input) {
			keyed++
		}
	}
	check.Says = fmt.Sprintf("%d contracts (rollup, bridge, exits, registry, timelock, council and verifiers) were created with this build's code; none has a proxy", same)
	keys.Says = fmt.Sprintf("%d of %d verifying keys on L1 are those of this build's circuits", keyed, len(a.created.registry.Shapes))
	a.add(check)
	a.add(keys)
	return nil
}

// creations are the inputs of transactions that created contracts, by the contracts' addresses, in the blocks from the first.
func (a *auditor) creations() (map[common.Address][]byte, error) {
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(a.Rebuild.Follow.Network.ChainID))
	found := map[common.Address][]byte{}
	for number := a.Rebuild.Follow.Start; number < a.Rebuild.Follow.Start+searched; number++ {
		block, err := a.Client.BlockByNumber(a.ctx, new(big.Int).SetUint64(number))
		if errors.Is(err, ethereum.NotFound) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read block %d: %w", number, err)
		}
		for _, tx := range block.Transactions() {
			if tx.To() != nil {
				continue
			}
			from, err := types.Sender(signer, tx)
			if err != nil {
				return nil, fmt.Errorf("read transaction %s: %w", tx.Hash(), err)
			}
			at := crypto.CreateAddress(from, tx.Nonce())
			code, err := a.Client.CodeAt(a.ctx, at, nil)
			if err != nil {
				return nil, fmt.Errorf("read the code of %s: %w", at, err)
			}
			if len(code) > 0 { // a creation that failed leaves none
				found[at] = tx.Data()
			}
		}
		if found[a.Exits] != nil && found[a.Rebuild.Follow.Bridge] != nil && found[registryOf(found[a.Rebuild.Follow.Network.Rollup])] != nil {
			break
		}
	}
	return found, nil
}

// registryOf is the registry that a rollup was created with, or zero.
func registryOf(creation []byte) common.Address {
	c, err := rollupArguments(bytes.TrimPrefix(creation, hexutil.MustDecode(bindings.RollupMetaData.Bin)))
	if err != nil {
		return common.Address{}
	}
	return c.Registry
}

func rollupArguments(input []byte) (c bindings.IRollupConfig, err error) {
	parsed := bindings.NewRollup().GetABI()
	values, err := parsed.Constructor.Inputs.Unpack(input)
	if err != nil {
		return c, fmt.Errorf("read the arguments of the rollup's constructor: %w", err)
	}
	return *abi.ConvertType(values[0], new(bindings.IRollupConfig)).(*bindings.IRollupConfig), nil
}

// rulers compares registry, timelock and council.
func (a *auditor) rulers(check *Check, arguments func(what string, at common.Address, code string) []byte) error {
	unpack := func(what string, parsed abi.ABI, input []byte) ([]any, error) {
		values, err := parsed.Constructor.Inputs.Unpack(input)
		if err != nil {
			return nil, fmt.Errorf("read the arguments of the %s's constructor: %w", what, err)
		}
		return values, nil
	}
	input := arguments("registry", a.created.rollup.Registry, bindings.RegistryMetaData.Bin)
	if input == nil {
		return nil
	}
	values, err := unpack("registry", bindings.NewRegistry().GetABI(), input)
	if err != nil {
		return err
	}
	a.created.registry = *abi.ConvertType(values[0], new(bindings.IRegistryConfig)).(*bindings.IRegistryConfig)
	r := a.created.registry
	if network := a.Rebuild.Follow.Network; r.Rollup != network.Rollup {
		check.doubt("the registry is of rollup %s, want %s", r.Rollup, network.Rollup)
	}
	if input := arguments("timelock", r.Timelock, bindings.TimelockMetaData.Bin); input != nil {
		if values, err = unpack("timelock", bindings.NewTimelock().GetABI(), input); err != nil {
			return err
		}
		a.created.delay = values[0].(*big.Int)
	}
	if input := arguments("council", r.Council, bindings.CouncilMetaData.Bin); input != nil {
		if values, err = unpack("council", bindings.NewCouncil().GetABI(), input); err != nil {
			return err
		}
		if values[1] != any(r.Timelock) {
			check.doubt("the members of the council are for %s to replace, want the timelock %s", values[1], r.Timelock)
		}
	}
	return nil
}

// genesis compares what the rollup was created with.
func (a *auditor) genesis(check *Check) error {
	have, srs := a.created.rollup, a.Rebuild.SRS
	commitment, err := srs.Commit(a.Rebuild.Genesis.Cells())
	if err != nil {
		return err
	}
	params, err := record.ParamsOf(a.Rebuild.Genesis.Get(record.ParamsIndex))
	if err != nil {
		return err
	}
	tau2 := [4]*big.Int{integer(&srs.Tau2.X.A1), integer(&srs.Tau2.X.A0), integer(&srs.Tau2.Y.A1), integer(&srs.Tau2.Y.A0)}
	for i, v := range []*big.Int{have.Tau2.X1, have.Tau2.X0, have.Tau2.Y1, have.Tau2.Y0} {
		if v.Cmp(tau2[i]) != 0 {
			check.doubt("the rollup has another [τ]₂ than these powers of tau")
			break
		}
	}
	for _, f := range []struct {
		what       string
		have, want any
	}{
		{"bridge", have.Bridge, a.Rebuild.Follow.Bridge},
		{"size of the state, as a power of two", have.LogN.Uint64(), uint64(a.Rebuild.Genesis.LogN())},
		{"commitment to the genesis", show(have.GenesisCommitment), show(pointOf(&commitment))},
		{"time of the genesis", have.GenesisTimestamp.Uint64(), params.Time},
		{"[L_0(τ)]₁", show(have.Unit), show(pointOf(&srs.Lagrange[0]))},
	} {
		if f.have != f.want {
			check.doubt("the rollup was created with %s %v, want %v", f.what, f.have, f.want)
		}
	}
	return nil
}

// key compares a shape that L1 registered, and the key of its verifier.
func (a *auditor) key(check *Check, have bindings.IRegistryShape, constructor []byte) (same bool) {
	shape, err := batch.ShapeOf(have.Id, batch.Shapes)
	if err != nil {
		check.doubt("shape %d is none of this version", have.Id)
		return false
	}
	want := [...]int{shape.P, shape.L, shape.M, shape.E, shape.S}
	if [...]int{int(have.CapP), int(have.CapL), int(have.CapM), int(have.CapE), int(have.CapS)} != want || have.InBlobs != (shape.Data == batch.Blobs) {
		check.doubt("shape %s has other lanes on L1 than in this version", shape.Name)
	}
	key, ok := a.Keys[have.Id]
	switch {
	case !ok:
		check.doubt("shape %s is registered on L1, and has no key here", shape.Name)
	case !bytes.Equal(constructor, key.Constructor):
		check.doubt("shape %s is verified on L1 by another key than that of its circuit", shape.Name)
	default:
		return true
	}
	return false
}

// passing is a proof that verifies, with its public inputs.
type passing struct {
	verifier common.Address
	proof    []byte
	inputs   [4]*big.Int
}

// proofLength is that of a proof as a verifier reads it, in bytes.
const proofLength = 384

// accepts asks a verifier on L1.
func (a *auditor) accepts(p passing) (bool, error) {
	return a.allows(p.verifier, bindings.NewGroth16Verifier().PackVerify(p.proof, p.inputs))
}

// allows asks whether a call would succeed, after the block up to which L1 was read. A contract refuses by an error of its own; any other
// trouble is the node's, and no refusal.
func (a *auditor) allows(to common.Address, data []byte) (bool, error) {
	_, err := a.Client.CallContract(a.ctx, ethereum.CallMsg{To: &to, Data: data}, a.block())
	var reverted interface{ ErrorData() any }
	if errors.As(err, &reverted) {
		if data, ok := reverted.ErrorData().(string); ok && len(data) >= len("0x01234567") {
			return false, nil
		}
	}
	return err == nil, err
}

// canary sees that what is deployed refuses what is no proof and no opening, and takes an opening that is true.
func (a *auditor) canary(r *rebuild.Rebuilt) error {
	check, tried := Check{Name: "canary"}, 0
	refused := func(what string, p passing) error {
		ok, err := a.accepts(p)
		if err != nil {
			return fmt.Errorf("ask the verifier %s: %w", p.verifier, err)
		}
		if tried++; ok {
			check.doubt("the verifier %s accepts %s", p.verifier, what)
		}
		return nil
	}
	for _, s := range a.created.registry.Shapes {
		inputs := [4]*big.Int{big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4)}
		for _, f := range []struct {
			what  string
			proof []byte
		}{{"an empty proof", nil}, {"zeros", make([]byte, proofLength)}, {"garbage", bytes.Repeat([]byte{7}, proofLength)}} {
			if err := refused(f.what, passing{s.Verifier, f.proof, inputs}); err != nil {
				return err
			}
		}
	}
	if p := a.passing; p != nil {
		for i := range p.inputs {
			other := *p
			other.inputs[i] = new(big.Int).Add(p.inputs[i], big.NewInt(1))
			if err := refused(fmt.Sprintf("a proof for another input %d", i), other); err != nil {
				return err
			}
		}
		other := *p
		if other.proof = slices.Clone(p.proof); len(p.proof) == proofLength {
			copy(other.proof[192:256], other.proof[:64]) // A in place of C
			if err := refused("a proof with another point", other); err != nil {
				return err
			}
		}
	}
	proofs := tried - len(check.Doubts)
	openings, err := a.openings(&check, r)
	if err != nil {
		return err
	}
	check.Says = fmt.Sprintf("%d false proofs are refused by the deployed verifiers, and %d false openings by the exits, which take the true one", proofs, openings)
	a.add(check)
	return nil
}

// openings asks the exits about openings of the parameters' record, one of them true, and counts the false ones that they refuse.
func (a *auditor) openings(check *Check, r *rebuild.Rebuilt) (refused int, err error) {
	if !a.created.exits {
		return 0, nil // whatever they say
	}
	proofs, err := a.Rebuild.SRS.OpenRecord(r.State.Cells(), record.ParamsIndex)
	if err != nil {
		return 0, err
	}
	cells := r.State.Get(record.ParamsIndex)
	opening := func() bindings.KzgOpening {
		o := bindings.KzgOpening{Record: record.ParamsIndex}
		for i := range proofs {
			o.Cells, o.Proofs = append(o.Cells, integer(&cells[i])), append(o.Proofs, pointOf(&proofs[i]))
		}
		return o
	}
	for _, f := range []struct {
		what   string
		change func(o *bindings.KzgOpening)
		truth  bool
	}{
		{"a true opening", func(*bindings.KzgOpening) {}, true},
		{"another value", func(o *bindings.KzgOpening) { o.Cells[1].Xor(o.Cells[1], big.NewInt(1)) }, false},
		{"another record", func(o *bindings.KzgOpening) { o.Record++ }, false},
		{"proofs in another order", func(o *bindings.KzgOpening) { o.Proofs[0], o.Proofs[1] = o.Proofs[1], o.Proofs[0] }, false},
		{"garbage", func(o *bindings.KzgOpening) {
			o.Proofs[2] = bindings.Bn254G1{X: big.NewInt(1), Y: big.NewInt(2)}
		}, false},
		{"nothing as a proof", func(o *bindings.KzgOpening) { o.Proofs[3] = bindings.Bn254G1{X: new(big.Int), Y: new(big.Int)} }, false},
	} {
		o := opening()
		f.change(&o)
		ok, err := a.allows(a.Exits, bindings.NewExits().PackVerify([]bindings.KzgOpening{o}))
		switch {
		case err != nil:
			return 0, fmt.Errorf("ask the exits %s: %w", a.Exits, err)
		case ok && !f.truth:
			check.doubt("the exits %s accept a false opening: %s", a.Exits, f.what)
		case !ok && f.truth:
			check.doubt("the exits %s refuse a true opening of the last state", a.Exits)
		case !ok:
			refused++
		}
	}
	return refused, nil
}

func integer(e interface{ BigInt(*big.Int) *big.Int }) *big.Int { return e.BigInt(new(big.Int)) }

func pointOf(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: integer(&p.X), Y: integer(&p.Y)}
}

func show(p bindings.Bn254G1) string { return fmt.Sprintf("(%d, %d)", p.X, p.Y) }
