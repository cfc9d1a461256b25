package audit_test

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// dir is where the keys of the build's circuits are.
const dir = "../../build/keys"

// deployed is a deployment with the real verifier of one shape, and who made it.
func deployed(t *testing.T) (*l1chain.Chain, *l1tx.Sender, *deployment.Deployment, *kzg.SRS) {
	t.Helper()
	account := crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey)
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(100, account)}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })
	sender, err := l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
	check(t, err)
	set, err := keys.LoadVerifying(dir, batch.Tiny, nil)
	check(t, err)
	genesis := devnet.Genesis(batch.Tiny.LogN)
	powers := kzg.UnsafeSRS(batch.Tiny.LogN)
	d, _, err := deployment.Deploy(t.Context(), sender, deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: powers, Genesis: deployment.NewGenesis(genesis), Operator: account, QueueFee: new(big.Int), StartBlock: 1,
		L1: chain.Client(),
	})
	check(t, err)
	return chain, sender, d, powers
}

// Of a deployment as it should be, with the real verifier, nothing is in doubt; of one with another key, another shape, another
// genesis or another size of the state, just that is.
func TestDeployment(t *testing.T) {
	chain, _, d, powers := deployed(t)
	genesis := devnet.Genesis(batch.Tiny.LogN)

	for name, lie := range map[string]struct {
		change func(c *audit.Config)
		want   string
	}{
		"": {func(*audit.Config) {}, ""},
		"another key": {func(c *audit.Config) {
			k := c.Keys[batch.Tiny.ID]
			k.Constructor = bytes.Clone(k.Constructor)
			k.Constructor[len(k.Constructor)-1] ^= 1
			c.Keys[batch.Tiny.ID] = k
		}, "keys: shape tiny is verified on L1 by another key"},
		"no key": {func(c *audit.Config) { delete(c.Keys, batch.Tiny.ID) }, "keys: shape tiny is registered on L1, and has no key here"},
		"another genesis": {func(c *audit.Config) {
			other := genesis
			other.Params.BookingFee++
			state, err := other.State()
			check(t, err)
			c.Rebuild.Genesis = state
		}, "contracts: the rollup was created with commitment to the genesis"},
		"another time": {func(c *audit.Config) {
			other := genesis
			other.Params.Time++
			state, err := other.State()
			check(t, err)
			c.Rebuild.Genesis = state
		}, "contracts: the rollup was created with time of the genesis"},
	} {
		t.Run(name, func(t *testing.T) {
			state, err := d.Genesis.State()
			check(t, err)
			known, err := d.AuditKeys(dir, nil)
			check(t, err)
			c := audit.Config{Client: chain.Client(), Exits: d.Exits, Keys: known, Rebuild: rebuild.Config{
				Follow:  follow.Config{Client: chain.Client(), Network: d.Network(), Bridge: d.Bridge, Start: 1, Finality: 65, MaxBlocks: 100, MaxLogs: 100},
				Genesis: state, SRS: powers, Shapes: []batch.Shape{batch.Tiny},
			}}
			lie.change(&c)
			found := doubts(t, c)
			if lie.want == "" {
				if len(found) > 0 {
					t.Errorf("have the doubts %q, want none", found)
				}
				return
			}
			if len(found) == 0 || !strings.Contains(strings.Join(found, "\n"), lie.want) {
				t.Errorf("have %q, want %q", found, lie.want)
			}
		})
	}
}

// A verifier that the timelock added later is compared as the first ones are, though nobody says which transaction created it.
func TestAddedLater(t *testing.T) {
	chain, sender, d, powers := deployed(t)
	send := func(to *common.Address, data []byte) *types.Receipt {
		receipt, err := sender.Send(t.Context(), to, data, nil)
		check(t, err)
		return receipt
	}
	second, err := keys.LoadVerifying(dir, batch.TinyBlobs, nil)
	check(t, err)
	known, err := d.AuditKeys(dir, nil)
	check(t, err)
	key, err := deployment.VerifyingKey(second.Verify)
	check(t, err)
	constructor := bindings.NewGroth16Verifier().PackConstructor(key)

	contracts, shape := deployment.NewContracts(), batch.TinyBlobs
	verifier := send(nil, append(hexutil.MustDecode(bindings.Groth16VerifierMetaData.Bin), constructor...)).ContractAddress
	out, err := chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &d.Registry, Data: contracts.Registry.PackTimelock()}, nil)
	check(t, err)
	timelock, err := contracts.Registry.UnpackTimelock(out)
	check(t, err)
	add := contracts.Registry.PackAddShape(bindings.IRegistryShape{
		Id: shape.ID, CapP: uint16(shape.P), CapL: uint16(shape.L), CapM: uint16(shape.M), CapE: uint16(shape.E), CapS: uint16(shape.S), Verifier: verifier, InBlobs: true,
	})
	send(&timelock, contracts.Timelock.PackSchedule(d.Registry, new(big.Int), add, [32]byte{}, [32]byte{}, big.NewInt(45*86_400)))
	check(t, chain.AdjustTime(46*24*time.Hour))
	send(&timelock, contracts.Timelock.PackExecute(d.Registry, new(big.Int), add, [32]byte{}, [32]byte{}))

	state, err := d.Genesis.State()
	check(t, err)
	c := audit.Config{Client: chain.Client(), Exits: d.Exits, Keys: known, Rebuild: rebuild.Config{
		Follow:  follow.Config{Client: chain.Client(), Network: d.Network(), Bridge: d.Bridge, Start: 1, Finality: 65, MaxBlocks: 100, MaxLogs: 100},
		Genesis: state, SRS: powers, Shapes: []batch.Shape{batch.Tiny, batch.TinyBlobs},
	}}
	known[shape.ID] = audit.Key{Constructor: constructor, Verify: known[batch.Tiny.ID].Verify}
	if found := doubts(t, c); len(found) > 0 {
		t.Errorf("have the doubts %q, want none", found)
	}
	known[shape.ID] = audit.Key{Constructor: known[batch.Tiny.ID].Constructor}
	if found := doubts(t, c); len(found) != 1 || !strings.Contains(found[0], "registered after the deployment, is not this build's") {
		t.Errorf("have the doubts %q, want one about the key of shape %d", found, shape.ID)
	}
}
