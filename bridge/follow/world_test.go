package follow

import (
	"context"
	"crypto/rand"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
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

var shape = batch.Tiny

// world is an L1 with the real Rollup and Bridge. Only the verifier of the
// Groth16 proof is a stand-in that accepts: batches of any time can be settled
// without proving. Of the KZG proof L1 checks all; its τ is known.
type world struct {
	t        *testing.T
	chain    *l1chain.Chain
	operator *l1tx.Sender
	people   [2]*l1tx.Sender
	rollup   *bindings.Rollup
	bridge   *bindings.Bridge
	address  common.Address // of the bridge
	submit   common.Address // who is sent the batches: the rollup, or a contract before it
	network  signature.Network
	powers   *kzg.SRS

	genesis *state.State
	l2
}

// l2 is what a reorg takes back.
type l2 struct {
	state          *state.State
	commitment     bn254.G1Affine
	number         uint64
	queue, entries uint64
	nonces         map[uint32]uint32
}

// newWorld deploys the contracts. Indirectly means that the operator is a
// contract that hands on what it is sent.
func newWorld(t *testing.T, indirectly bool) *world {
	t.Helper()
	account := func(i int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey) }
	verifier, forwarder := common.HexToAddress("0x7e51f1e4"), common.HexToAddress("0xf04a4d")
	rollup, bridge := crypto.CreateAddress(account(0), 2), crypto.CreateAddress(account(0), 3)

	alloc := l1chain.Fund(100, account(0), account(1), account(2))
	alloc[verifier] = types.Account{Code: common.FromHex("60205ff3"), Balance: new(big.Int)} // returns a zero word
	alloc[forwarder] = types.Account{
		Code:    slices.Concat(common.FromHex("365f5f37"+"5f5f365f5f73"), rollup[:], common.FromHex("5af1"+"15602557"+"00"+"5b5f5ffd")),
		Balance: new(big.Int),
	}
	chain, err := l1chain.New(l1chain.Config{Alloc: alloc}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })

	w := &world{
		t: t, chain: chain, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(), address: bridge, submit: rollup,
		network: signature.Network{ChainID: chain.ChainID().Uint64(), Rollup: rollup}, powers: kzg.UnsafeSRS(shape.LogN),
	}
	senders := []**l1tx.Sender{&w.operator, &w.people[0], &w.people[1]}
	for i, s := range senders {
		*s, err = l1tx.New(l1tx.Config{
			Client: chain.Client(), Key: l1chain.UnsafeKey(i), ChainID: chain.ChainID(),
			ABIs: []abi.ABI{w.rollup.GetABI(), w.bridge.GetABI()}, Mine: func(context.Context) error { _, err := chain.Commit(); return err },
		})
		check(t, err)
	}

	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	w.genesis, err = state.Genesis{
		LogN: shape.LogN, FeeOwner: w.operator.Address(), FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{rowFee, rowFee, rowFee, rowFee}},
	}.State()
	check(t, err)
	w.l2 = l2{state: w.genesis.Clone(), commitment: w.commit(w.genesis), nonces: map[uint32]uint32{}}

	config := bindings.IRollupConfig{
		Operator: w.operator.Address(), Bridge: bridge, LogN: big.NewInt(int64(shape.LogN)), GenesisCommitment: g1(&w.commitment), GenesisTimestamp: new(big.Int),
		Shapes: []bindings.IRollupShape{{Id: shape.ID, CapP: uint16(shape.P), CapM: uint16(shape.M), CapS: uint16(shape.S), Verifier: verifier}},
	}
	if indirectly {
		config.Operator, w.submit = forwarder, forwarder
	}
	tau2 := kzg.UnsafeTau2()
	for word, v := range map[**big.Int]interface{ BigInt(*big.Int) *big.Int }{
		&config.Tau2.X1: &tau2.X.A1, &config.Tau2.X0: &tau2.X.A0, &config.Tau2.Y1: &tau2.Y.A1, &config.Tau2.Y0: &tau2.Y.A0,
	} {
		*word = v.BigInt(new(big.Int))
	}
	for _, code := range [][]byte{
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		append(hexutil.MustDecode(bindings.RollupMetaData.Bin), w.rollup.PackConstructor(config)...),
		append(hexutil.MustDecode(bindings.BridgeMetaData.Bin), w.bridge.PackConstructor(rollup, crypto.CreateAddress(account(0), 0), crypto.CreateAddress(account(0), 1), big.NewInt(queueFee))...),
	} {
		w.send(w.operator, nil, code, nil)
	}
	return w
}

func (w *world) send(from *l1tx.Sender, to *common.Address, data []byte, value *big.Int) *types.Receipt {
	w.t.Helper()
	receipt, err := from.Send(w.t.Context(), to, data, value)
	check(w.t, err)
	return receipt
}

func (w *world) commit(s *state.State) bn254.G1Affine {
	w.t.Helper()
	c, err := w.powers.Commit(s.Cells())
	check(w.t, err)
	return c
}

// key is the L2 key of a person.
func (w *world) key(person int) *signature.PrivateKey {
	key, err := signature.FromSeed([64]byte{byte(person + 1)})
	check(w.t, err)
	return key
}

// deposit enqueues wei for a purse, without a key to credit an existing one only.
func (w *world) deposit(person int, purse uint32, sum uint64, withKey bool) Deposit {
	w.t.Helper()
	owner := w.people[person]
	d := Deposit{Index: w.entries, Deposit: op.Deposit{Purse: purse, Owner: owner.Address(), Amount: amount.From(sum)}}
	zero := new(big.Int)
	key, possession := bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero}
	if withKey {
		secret := w.key(person)
		proof, err := secret.Prove(w.network, owner.Address(), purse, rand.Reader)
		check(w.t, err)
		d.Key = secret.Public
		key = bindings.EdwardsKeyKey{X: scalar(secret.Public.X), Y: scalar(secret.Public.Y)}
		possession = bindings.EdwardsKeyPossession{Rx: scalar(proof.R.X), Ry: scalar(proof.R.Y), S: proof.S}
	}
	receipt := w.send(owner, &w.address, w.bridge.PackDeposit(0, new(big.Int).SetUint64(sum), purse, key, possession), new(big.Int).SetUint64(sum+queueFee))
	w.entries++
	d.Block, d.Hash, d.Tx = receipt.BlockNumber.Uint64(), receipt.BlockHash, receipt.TxHash
	return d
}

// settle executes rows in a batch at the time of L1, and settles it.
func (w *world) settle(rows func(b *stf.Builder)) Batch {
	w.t.Helper()
	head, err := w.chain.Client().HeaderByNumber(w.t.Context(), nil)
	check(w.t, err)
	w.state = w.state.Clone()
	b, err := stf.Begin(w.state, stf.Context{Network: w.network, Shape: shape, Number: w.number + 1, Timestamp: head.Time, QueuePosition: w.queue})
	check(w.t, err)
	rows(b)
	trace, err := b.Seal()
	check(w.t, err)
	all, err := trace.Words()
	check(w.t, err)
	words := all.L1(trace.Header.Used)
	next := w.commit(w.state)

	receipt := w.send(w.operator, &w.submit, w.rollup.PackSubmitBatch(integers(words), w.open(next, words)), nil)
	w.number, w.commitment, w.queue = w.number+1, next, w.queue+uint64(trace.Header.QueueCount)
	return Batch{
		Place:  Place{Block: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash, Tx: receipt.TxHash},
		Header: trace.Header, Commitment: next, Words: words,
	}
}

// open makes the claim of a batch. With τ known and all values zero, π is
// (C_old + γ'·(C_new − C_old)) / (τ − ρ).
func (w *world) open(next bn254.G1Affine, words []fr.Element) bindings.IRollupClaim {
	zero := new(big.Int)
	old, after := w.commitment.RawBytes(), next.RawBytes()
	rho := batch.Rho(old, after, [64]byte{}, fr.Element{}, words)
	rhoBytes := rho.Bytes()
	var gamma, tau, scale fr.Element
	gamma.SetBytes(crypto.Keccak256(rhoBytes[:], old[:], after[:], make([]byte, 64+3*32)))
	tau.SetBytes(crypto.Keccak256([]byte(kzg.UnsafeTauSeed)))
	scale.Sub(&tau, &rho).Inverse(&scale)

	var opening bn254.G1Affine
	opening.Sub(&next, &w.commitment).ScalarMultiplication(&opening, scalar(gamma))
	opening.Add(&opening, &w.commitment).ScalarMultiplication(&opening, scalar(scale))
	return bindings.IRollupClaim{
		NewCommitment: g1(&next), Quotient: bindings.Bn254G1{X: zero, Y: zero}, Opening: g1(&opening), C: zero, VOld: zero, VNew: zero, Z: zero,
	}
}

// apply signs and executes an operation of a person.
func (w *world) apply(b *stf.Builder, person int, o op.Signer) {
	w.t.Helper()
	purse := o.SigningPurse()
	signed := op.Signed{Operation: o, Nonce: w.nonces[purse], ValidUntil: 1<<40 - 1}
	message, err := signed.Message(w.network)
	check(w.t, err)
	signed.Signature, err = w.key(person).Sign(message, rand.Reader)
	check(w.t, err)
	check(w.t, b.Apply(signed))
	w.nonces[purse]++
}

// take executes queue entries.
func (w *world) take(b *stf.Builder, entries ...Deposit) {
	w.t.Helper()
	for _, d := range entries {
		_, err := b.Deposit(d.Deposit)
		check(w.t, err)
	}
}

func (w *world) head() uint64 {
	n, err := w.chain.Client().BlockNumber(w.t.Context())
	check(w.t, err)
	return n
}

// mine adds empty blocks.
func (w *world) mine(n int) {
	for range n {
		_, err := w.chain.Commit()
		check(w.t, err)
	}
}

// drop takes the last n blocks back, with their transactions.
func (w *world) drop(n uint64) {
	w.t.Helper()
	parent, err := w.chain.Client().HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(w.head()-n))
	check(w.t, err)
	check(w.t, w.chain.Fork(parent.Hash()))
	check(w.t, w.chain.Rollback())
}

// config follows the world from its first block, and at once.
func (w *world) config() Config {
	return Config{Client: w.chain.Client(), Network: w.network, Bridge: w.address, Start: 1, Finality: 65, MaxBlocks: 1000, MaxLogs: 1000}
}

// story settles three batches with refunds and withdrawals, and claims.
func (w *world) story() (deposits []Deposit, batches []Batch) {
	w.t.Helper()
	deposits = append(deposits, w.deposit(0, 100, 1_000_000, true), w.deposit(1, 200, 77, false), w.deposit(1, 101, 5_000, true))
	batches = append(batches, w.settle(func(b *stf.Builder) { w.take(b, deposits[:2]...) }))
	batches = append(batches, w.settle(func(b *stf.Builder) {
		w.take(b, deposits[2])
		w.apply(b, 0, op.Transfer{From: 100, To: 101, Amount: amount.From(250_000), Fee: rowFee})
		w.apply(b, 1, op.PolicySet{Signer: 101, Record: 150, Fee: rowFee, Terms: record.Terms{ReleaseDelay: 86_400}})
		w.apply(b, 0, op.Withdraw{Purse: 100, Amount: amount.From(100_000), Fee: rowFee, Recipient: w.people[0].Address()})
	}))
	w.send(w.people[0], &w.address, w.bridge.PackClaim(0), nil)
	batches = append(batches, w.settle(func(b *stf.Builder) {
		w.apply(b, 1, op.Withdraw{Purse: 101, Amount: amount.From(3), Fee: rowFee, Recipient: w.people[1].Address()})
	}))
	return deposits, batches
}

func scalar(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func integers(words []fr.Element) (all []*big.Int) {
	for _, w := range words {
		all = append(all, scalar(w))
	}
	return all
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
