package indexer

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"net/http"
	"reflect"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

const (
	queueFee = 7
	rowFee   = 10
)

// deployed is the real Rollup and Bridge on an L1 in the process. Only the verifier
// of the Groth16 proof is a stand-in that accepts; of the KZG proof L1 checks all.
type deployed struct {
	*testing.T
	chain      *l1chain.Chain
	operator   *l1tx.Sender
	rollup     *bindings.Rollup
	bridge     *bindings.Bridge
	address    common.Address // of the bridge
	network    signature.Network
	srs        *kzg.SRS
	genesis    *state.State
	state      *state.State
	commitment bn254.G1Affine
	number     uint64
	queue      uint64
}

func deploy(t *testing.T) *deployed {
	t.Helper()
	account := crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey)
	verifier, rollup, bridge := common.HexToAddress("0x7e51f1e4"), crypto.CreateAddress(account, 2), crypto.CreateAddress(account, 3)
	alloc := l1chain.Fund(100, account)
	alloc[verifier] = types.Account{Code: common.FromHex("60205ff3"), Balance: new(big.Int)} // returns a zero word
	chain, err := l1chain.New(l1chain.Config{Alloc: alloc}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })

	d := &deployed{
		T: t, chain: chain, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(), address: bridge,
		network: signature.Network{ChainID: chain.ChainID().Uint64(), Rollup: rollup}, srs: kzg.UnsafeSRS(batch.Tiny.LogN),
	}
	d.operator, err = l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: chain.ChainID(), ABIs: []abi.ABI{d.rollup.GetABI(), d.bridge.GetABI()},
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
	check(t, err)
	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	d.genesis, err = state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: account, FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{rowFee, rowFee, rowFee, rowFee}},
	}.State()
	check(t, err)
	d.state, d.commitment = d.genesis.Clone(), d.commit(d.genesis)

	tau2 := kzg.UnsafeTau2()
	e := func(v interface{ BigInt(*big.Int) *big.Int }) *big.Int { return v.BigInt(new(big.Int)) }
	config := bindings.IRollupConfig{
		Operator: account, Bridge: bridge, LogN: big.NewInt(int64(batch.Tiny.LogN)), GenesisCommitment: g1(&d.commitment), GenesisTimestamp: new(big.Int),
		Shapes: []bindings.IRollupShape{{Id: batch.Tiny.ID, CapP: uint16(batch.Tiny.P), CapM: uint16(batch.Tiny.M), CapS: uint16(batch.Tiny.S), Verifier: verifier}},
		Tau2:   bindings.Bn254G2{X1: e(&tau2.X.A1), X0: e(&tau2.X.A0), Y1: e(&tau2.Y.A1), Y0: e(&tau2.Y.A0)},
	}
	for _, code := range [][]byte{
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		append(hexutil.MustDecode(bindings.RollupMetaData.Bin), d.rollup.PackConstructor(config)...),
		append(hexutil.MustDecode(bindings.BridgeMetaData.Bin), d.bridge.PackConstructor(rollup, crypto.CreateAddress(account, 0), crypto.CreateAddress(account, 1), big.NewInt(queueFee))...),
	} {
		d.send(nil, code, nil)
	}
	return d
}

func (d *deployed) send(to *common.Address, data []byte, wei *big.Int) *types.Receipt {
	d.Helper()
	receipt, err := d.operator.Send(d.Context(), to, data, wei)
	check(d, err)
	return receipt
}

func (d *deployed) commit(s *state.State) bn254.G1Affine {
	d.Helper()
	c, err := d.srs.Commit(s.Cells())
	check(d, err)
	return c
}

// deposit enqueues wei for a purse of the operator with this key.
func (d *deployed) deposit(purse uint32, units uint64, key *signature.PrivateKey) op.Deposit {
	d.Helper()
	proof, err := key.Prove(d.network, d.operator.Address(), purse, rand.Reader)
	check(d, err)
	d.send(&d.address, d.bridge.PackDeposit(0, new(big.Int).SetUint64(units), purse, bindings.EdwardsKeyKey{X: integer(key.Public.X), Y: integer(key.Public.Y)},
		bindings.EdwardsKeyPossession{Rx: integer(proof.R.X), Ry: integer(proof.R.Y), S: proof.S}), new(big.Int).SetUint64(units+queueFee))
	return op.Deposit{Purse: purse, Owner: d.operator.Address(), Amount: amount.From(units), Key: key.Public}
}

// settle executes rows in a batch at the time of L1, and settles it.
func (d *deployed) settle(rows func(b *stf.Builder) error) *types.Receipt {
	d.Helper()
	head, err := d.chain.Client().HeaderByNumber(d.Context(), nil)
	check(d, err)
	b, err := stf.Begin(d.state, stf.Context{Network: d.network, Shape: batch.Tiny, Number: d.number + 1, Timestamp: head.Time, QueuePosition: d.queue})
	check(d, err)
	check(d, rows(b))
	trace, err := b.Seal()
	check(d, err)
	all, err := trace.Words()
	check(d, err)
	words, next := all.Published(trace.Header.Used), d.commit(d.state)
	var published []*big.Int
	for _, w := range words {
		published = append(published, integer(w))
	}

	// with τ known and all values zero, π is (C_old + γ'·(C_new − C_old)) / (τ − ρ)
	zero, old, after := new(big.Int), d.commitment.RawBytes(), next.RawBytes()
	rho := batch.Rho(old, after, [64]byte{}, fr.Element{}, nil, words)
	rhoBytes := rho.Bytes()
	var gamma, tau, scale fr.Element
	gamma.SetBytes(crypto.Keccak256(rhoBytes[:], old[:], after[:], make([]byte, 64+3*32)))
	tau.SetBytes(crypto.Keccak256([]byte(kzg.UnsafeTauSeed)))
	scale.Sub(&tau, &rho).Inverse(&scale)
	var opening bn254.G1Affine
	opening.Sub(&next, &d.commitment).ScalarMultiplication(&opening, integer(gamma))
	opening.Add(&opening, &d.commitment).ScalarMultiplication(&opening, integer(scale))

	receipt := d.send(&d.network.Rollup, d.rollup.PackSubmitBatch(published, bindings.IRollupClaim{
		NewCommitment: g1(&next), Quotient: bindings.Bn254G1{X: zero, Y: zero}, Opening: g1(&opening), C: zero, VOld: zero, VNew: zero, Z: zero,
	}), nil)
	d.number, d.commitment, d.queue = d.number+1, next, d.queue+uint64(trace.Header.QueueCount)
	return receipt
}

// The indexer on the real contracts and a real node: deposits, batches, a withdrawal,
// its claim, and a reorg that takes the last two back.
func TestOnContracts(t *testing.T) {
	d := deploy(t)
	key, err := signature.FromSeed([64]byte{1})
	check(t, err)
	const purse = 100
	deposit := d.deposit(purse, 1_000_000, key)
	first := d.settle(func(b *stf.Builder) error { _, err := b.Deposit(deposit); return err })

	database := storetest.One(t)
	x := drive(t, Config{
		L1: d.chain.Client(), Follow: follow.Config{Network: d.network, Bridge: d.address, Start: 1, Finality: 65, MaxBlocks: 100, MaxLogs: 1000},
		Genesis: d.genesis, SRS: d.srs, Shapes: batch.Shapes, Database: func() string { return database }, Addr: "127.0.0.1:0",
		Poll: time.Second, RetryMax: time.Minute, MaxLag: 10, RequestLimit: 10 * time.Second,
	})
	check(t, x.Start(t.Context()))
	x.rest()
	type sums struct{ Token, Available, Credited, Claimable string }
	type answer struct {
		Batch, Commitment, Gas string
		Balances, Credits      []sums
	}
	wants := func(path string, want answer) {
		t.Helper()
		var have answer
		if code := x.get(path, &have); code != http.StatusOK || !reflect.DeepEqual(have, want) {
			t.Errorf("%s: have %d %+v, want %+v", path, code, have, want)
		}
	}
	commitment := func() string {
		c := kzg.EncodePoint(&d.commitment)
		return hexutil.Encode(c[:])
	}
	me, balance := "/v1/accounts/"+d.operator.Address().Hex(), fmt.Sprintf("/v1/purses/%d", purse)
	before := []answer{
		{Batch: "1", Commitment: commitment()},
		{Balances: []sums{{Token: "0", Available: "1000000"}, {Token: "1", Available: "0"}}},
		{Credits: []sums{{Token: "0", Credited: "7", Claimable: "7"}}},
	}
	wants("/v1/batches/1", answer{Commitment: commitment(), Gas: fmt.Sprint(first.GasUsed)})
	wants("/v1/status", before[0])
	wants(balance, before[1])
	wants(me, before[2])

	withdraw := op.Signed{Operation: op.Withdraw{Purse: purse, Amount: amount.From(300_000), Fee: rowFee, Recipient: d.operator.Address()}, ValidUntil: 1<<40 - 1}
	message, err := withdraw.Message(d.network)
	check(t, err)
	withdraw.Signature, err = key.Sign(message, rand.Reader)
	check(t, err)
	d.settle(func(b *stf.Builder) error { return b.Apply(withdraw) })
	d.send(&d.address, d.bridge.PackClaim(0), nil)
	x.next()
	wants("/v1/status", answer{Batch: "2", Commitment: commitment()})
	wants(balance, answer{Balances: []sums{{Token: "0", Available: fmt.Sprint(700_000 - rowFee)}, {Token: "1", Available: "0"}}})
	wants(me, answer{Credits: []sums{{Token: "0", Credited: "300007", Claimable: "0"}}})

	head, err := d.chain.Client().BlockNumber(t.Context())
	check(t, err)
	parent, err := d.chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(head-2))
	check(t, err)
	check(t, d.chain.Fork(parent.Hash()))
	check(t, d.chain.Rollback())
	for range 3 {
		_, err := d.chain.Commit()
		check(t, err)
	}
	x.next()
	wants("/v1/status", before[0])
	wants(balance, before[1])
	wants(me, before[2])
}

func integer(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}
