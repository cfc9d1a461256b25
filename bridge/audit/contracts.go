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
	rollup bindings.IRollupConfig
	tokens []common.Address // 1 and 2
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

	rollup := bindings.NewRollup()
	if input := arguments("rollup", network.Rollup, bindings.RollupMetaData.Bin); input != nil {
		parsed := rollup.GetABI()
		values, err := parsed.Constructor.Inputs.Unpack(input)
		if err != nil {
			return fmt.Errorf("read the arguments of the rollup's constructor: %w", err)
		}
		a.created.rollup = *abi.ConvertType(values[0], new(bindings.IRollupConfig)).(*bindings.IRollupConfig)
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
	if input := arguments("exits", a.Exits, bindings.ExitsMetaData.Bin); input != nil && common.BytesToAddress(input) != bridge {
		check.doubt("the exits are of bridge %s, want %s", common.BytesToAddress(input), bridge)
	}
	for _, s := range a.created.rollup.Shapes {
		if input := arguments(fmt.Sprintf("verifier of shape %d", s.Id), s.Verifier, bindings.Groth16VerifierMetaData.Bin); input != nil && a.key(&keys, s, input) {
			keyed++
		}
	}
	check.Says = fmt.Sprintf("%d contracts (rollup, bridge, exits and verifiers) were created with this build's code; none has a proxy", same)
	keys.Says = fmt.Sprintf("%d of %d verifying keys on L1 are those of this build's circuits", keyed, len(a.created.rollup.Shapes))
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
		if _, all := found[a.Exits]; all && found[a.Rebuild.Follow.Bridge] != nil && found[a.Rebuild.Follow.Network.Rollup] != nil {
			break
		}
	}
	return found, nil
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
func (a *auditor) key(check *Check, have bindings.IRollupShape, constructor []byte) (same bool) {
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

// accepts asks a verifier on L1. It refuses by an error of its own; any other trouble is the node's, and no refusal.
func (a *auditor) accepts(p passing) (bool, error) {
	data := bindings.NewGroth16Verifier().PackVerify(p.proof, p.inputs)
	_, err := a.Client.CallContract(a.ctx, ethereum.CallMsg{To: &p.verifier, Data: data}, nil)
	var reverted interface{ ErrorData() any }
	if errors.As(err, &reverted) {
		if data, ok := reverted.ErrorData().(string); ok && len(data) >= len("0x01234567") {
			return false, nil
		}
	}
	return err == nil, err
}

// canary sees that every verifier refuses what is no proof.
func (a *auditor) canary(*rebuild.Rebuilt) error {
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
	for _, s := range a.created.rollup.Shapes {
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
	check.Says = fmt.Sprintf("%d false proofs are refused by the deployed verifiers", tried-len(check.Doubts))
	a.add(check)
	return nil
}

func integer(e interface{ BigInt(*big.Int) *big.Int }) *big.Int { return e.BigInt(new(big.Int)) }

func pointOf(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: integer(&p.X), Y: integer(&p.Y)}
}

func show(p bindings.Bn254G1) string { return fmt.Sprintf("(%d, %d)", p.X, p.Y) }
