// Package followtest is an L1 with the real contracts, for tests of what follows it.
// It keeps the rollup's state beside them, so that a test deposits, settles and
// takes blocks back in one line each.
package followtest

import (
	"context"
	"crypto/rand"
	"maps"
	"math/big"
	"slices"
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
	"github.com/stoa-rollup/stoa/internal/blobs"
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

// Fees of the world, in units of token 0.
const (
	QueueFee = 7
	RowFee   = 10
)

// shapes are those that the rollup takes: one for each place of the data.
var shapes = []batch.Shape{batch.Tiny, batch.TinyBlobs}

// World is an L1 with the real Rollup and Bridge. Only the verifier of the Groth16
// proof is a stand-in that accepts: batches of any time can be settled without
// proving. Of the KZG proof L1 checks all; its τ is known. The first error ends the
// test.
type World struct {
	Chain    *l1chain.Chain
	Operator *l1tx.Sender
	People   [2]*l1tx.Sender
	Network  signature.Network
	Bridge   common.Address
	Exits    common.Address
	SubmitTo common.Address // who is sent the batches: the rollup, or a contract before it
	Genesis  *state.State
	Shapes   []batch.Shape  // of the batches, in turn
	Archive  *blobs.Archive // of their blobs
	L2

	t      testing.TB
	rollup *bindings.Rollup
	bridge *bindings.Bridge
	powers *kzg.SRS
	marks  map[uint64]L2 // after the blocks that changed it
}

// L2 is what a reorg takes back. Its parts are never changed, only replaced.
type L2 struct {
	Queue   []Entry // on L1
	Taken   int     // entries that batches took
	Batches []Batch

	state      *state.State
	commitment bn254.G1Affine
	nonces     map[uint32]uint32
}

// Place is where on L1 something happened.
type Place struct {
	Block    uint64
	Hash, Tx common.Hash
}

// Entry is an entry of the queue.
type Entry struct {
	Place
	Index     uint64
	Operation op.Queued
}

// Batch is a settled batch.
type Batch struct {
	Place
	Header     batch.Header
	Commitment bn254.G1Affine
	Words      []fr.Element
}

// New deploys the contracts. Batches have their data in calldata, unless Shapes is
// changed. Indirectly means that the operator is a
// contract that hands on what it is sent.
func New(t testing.TB, indirectly bool) *World {
	t.Helper()
	account := func(i int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey) }
	verifier, forwarder := common.HexToAddress("0x7e51f1e4"), common.HexToAddress("0xf04a4d")
	rollup, bridge := crypto.CreateAddress(account(0), 2), crypto.CreateAddress(account(0), 3)

	alloc := l1chain.Fund(100, account(0), account(1), account(2))
	alloc[verifier] = types.Account{Code: common.FromHex("60605f5260805ff3"), Balance: new(big.Int)} // returns no pairs
	alloc[forwarder] = types.Account{
		Code:    slices.Concat(common.FromHex("365f5f37"+"5f5f365f5f73"), rollup[:], common.FromHex("5af1"+"15602557"+"00"+"5b5f5ffd")),
		Balance: new(big.Int),
	}
	chain, err := l1chain.New(l1chain.Config{Alloc: alloc}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })

	archive, err := blobs.OpenArchive(t.TempDir())
	check(t, err)

	w := &World{
		Chain: chain, Shapes: shapes[:1], Archive: archive, Network: signature.Network{ChainID: chain.ChainID().Uint64(), Rollup: rollup}, Bridge: bridge, Exits: crypto.CreateAddress(account(0), 4), SubmitTo: rollup,
		t: t, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(), powers: kzg.UnsafeSRS(batch.Tiny.LogN), marks: map[uint64]L2{},
	}
	senders := []**l1tx.Sender{&w.Operator, &w.People[0], &w.People[1]}
	for i, s := range senders {
		*s, err = l1tx.New(l1tx.Config{
			Client: chain.Client(), Key: l1chain.UnsafeKey(i), ChainID: chain.ChainID(),
			ABIs: []abi.ABI{w.rollup.GetABI(), w.bridge.GetABI()}, Mine: func(context.Context) error { _, err := chain.Commit(); return err },
		})
		check(t, err)
	}

	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	w.Genesis, err = state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: w.Operator.Address(), FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{RowFee, RowFee, RowFee, RowFee}},
	}.State()
	check(t, err)
	w.L2 = L2{state: w.Genesis, commitment: w.Commit(w.Genesis), nonces: map[uint32]uint32{}}

	config := bindings.IRollupConfig{
		Registry: crypto.CreateAddress(account(0), 7), Bridge: bridge, Governor: w.Operator.Address(), ParameterDelay: new(big.Int), QueuePeriod: big.NewInt(7 * 86_400), LogN: big.NewInt(int64(batch.Tiny.LogN)), GenesisCommitment: g1(&w.commitment), GenesisTimestamp: new(big.Int),
	}
	timelock := crypto.CreateAddress(account(0), 5)
	var members [8]common.Address
	for i := range members {
		members[i] = account(30 + i)
	}
	registry := bindings.IRegistryConfig{Rollup: rollup, Timelock: timelock, Council: crypto.CreateAddress(account(0), 6), Operator: account(0)}
	for _, s := range shapes {
		registry.Shapes = append(registry.Shapes, bindings.IRegistryShape{
			Id: s.ID, CapP: uint16(s.P), CapL: uint16(s.L), CapM: uint16(s.M), CapE: uint16(s.E), CapS: uint16(s.S), Verifier: verifier, InBlobs: s.Data == batch.Blobs,
		})
	}
	if indirectly {
		registry.Operator, w.SubmitTo = forwarder, forwarder
	}
	setup := w.powers.Setup()
	config.Unit = g1(&setup.Unit)
	tau2 := setup.Tau2
	for word, v := range map[**big.Int]interface{ BigInt(*big.Int) *big.Int }{
		&config.Tau2.X1: &tau2.X.A1, &config.Tau2.X0: &tau2.X.A0, &config.Tau2.Y1: &tau2.Y.A1, &config.Tau2.Y0: &tau2.Y.A0,
	} {
		*word = v.BigInt(new(big.Int))
	}
	for _, code := range [][]byte{
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		hexutil.MustDecode(bindings.TestDollarMetaData.Bin),
		append(hexutil.MustDecode(bindings.RollupMetaData.Bin), w.rollup.PackConstructor(config)...),
		append(hexutil.MustDecode(bindings.BridgeMetaData.Bin), w.bridge.PackConstructor(rollup, crypto.CreateAddress(account(0), 4), crypto.CreateAddress(account(0), 0), crypto.CreateAddress(account(0), 1), big.NewInt(QueueFee))...),
		append(hexutil.MustDecode(bindings.ExitsMetaData.Bin), bindings.NewExits().PackConstructor(bridge)...),
		append(hexutil.MustDecode(bindings.TimelockMetaData.Bin), bindings.NewTimelock().PackConstructor(big.NewInt(45*86_400), []common.Address{account(0)})...),
		append(hexutil.MustDecode(bindings.CouncilMetaData.Bin), bindings.NewCouncil().PackConstructor(members, timelock)...),
		append(hexutil.MustDecode(bindings.RegistryMetaData.Bin), bindings.NewRegistry().PackConstructor(registry)...),
	} {
		w.mark(at(w.Send(w.Operator, nil, code, nil)).Block)
	}
	return w
}

// DeploySnapshots puts Snapshots on L1.
func (w *World) DeploySnapshots() common.Address {
	w.t.Helper()
	return w.Send(w.Operator, nil, append(hexutil.MustDecode(bindings.SnapshotsMetaData.Bin), bindings.NewSnapshots().PackConstructor(w.Network.Rollup)...), nil).ContractAddress
}

// BlobsOf are the versioned hashes of a transaction's blobs.
func (w *World) BlobsOf(tx common.Hash) []common.Hash {
	w.t.Helper()
	found, _, err := w.Chain.Client().TransactionByHash(w.t.Context(), tx)
	check(w.t, err)
	return found.BlobHashes()
}

// mark remembers the rollup as it is after a block.
func (w *World) mark(block uint64) { w.marks[block] = w.L2 }

func at(r *types.Receipt) Place { return Place{r.BlockNumber.Uint64(), r.BlockHash, r.TxHash} }

// Send sends a transaction and mines it in a block of its own.
func (w *World) Send(from *l1tx.Sender, to *common.Address, data []byte, value *big.Int) *types.Receipt {
	w.t.Helper()
	receipt, err := from.Send(w.t.Context(), to, data, value)
	check(w.t, err)
	return receipt
}

// Commit is the commitment to a state.
func (w *World) Commit(s *state.State) bn254.G1Affine {
	w.t.Helper()
	c, err := w.powers.Commit(s.Cells())
	check(w.t, err)
	return c
}

// key is the L2 key of a person.
func (w *World) key(person int) *signature.PrivateKey {
	key, err := signature.FromSeed([64]byte{byte(person + 1)})
	check(w.t, err)
	return key
}

// Deposit enqueues wei for a purse, without a key to credit an existing one only.
func (w *World) Deposit(person int, purse uint32, sum uint64, withKey bool) Entry {
	w.t.Helper()
	return w.DepositOf(person, 0, purse, sum, withKey)
}

// DepositOf is Deposit of a token, 0 to 2. Tokens are minted for it.
func (w *World) DepositOf(person int, token record.Token, purse uint32, sum uint64, withKey bool) Entry {
	w.t.Helper()
	owner, units := w.People[person], new(big.Int).SetUint64(sum)
	d := op.Deposit{Purse: purse, Owner: owner.Address(), Token: token, Amount: amount.From(sum)}
	zero := new(big.Int)
	key, possession := bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero}
	if withKey {
		d.Key, key, possession = w.prove(owner, purse, 0, w.key(person))
	}
	value := new(big.Int).SetUint64(sum + QueueFee)
	if token != 0 {
		contract, dollar := crypto.CreateAddress(w.Operator.Address(), uint64(token)-1), bindings.NewTestDollar()
		w.Send(owner, &contract, dollar.PackMint(owner.Address(), units), nil)
		w.Send(owner, &contract, dollar.PackApprove(w.Bridge, units), nil)
		value = big.NewInt(QueueFee)
	}
	receipt := w.Send(owner, &w.Bridge, w.bridge.PackDeposit(uint8(token), units, purse, key, possession), value)
	return w.enqueued(receipt, d)
}

// prove makes the calldata of a key and of its proof of possession.
func (w *World) prove(owner *l1tx.Sender, purse uint32, epoch uint16, key *signature.PrivateKey) (signature.PublicKey, bindings.EdwardsKeyKey, bindings.EdwardsKeyPossession) {
	w.t.Helper()
	proof, err := key.Prove(w.Network, signature.Purpose{Owner: owner.Address(), Purse: purse, Epoch: epoch}, rand.Reader)
	check(w.t, err)
	return key.Public, bindings.EdwardsKeyKey{X: scalar(key.Public.X), Y: scalar(key.Public.Y)}, bindings.EdwardsKeyPossession{Rx: scalar(proof.R.X), Ry: scalar(proof.R.Y), S: proof.S}
}

// enqueued notes the entry that a transaction made.
func (w *World) enqueued(receipt *types.Receipt, o op.Queued) Entry {
	e := Entry{at(receipt), uint64(len(w.Queue)), o}
	w.Queue = append(slices.Clip(w.Queue), e)
	w.mark(e.Block)
	return e
}

// ChangeKey enqueues another key for a purse of a person, who goes on signing with his own.
func (w *World) ChangeKey(person int, purse uint32, epoch uint16, key *signature.PrivateKey) Entry {
	w.t.Helper()
	owner := w.People[person]
	k := op.ChangeKey{Purse: purse, Owner: owner.Address(), Key: key.Public, Epoch: epoch}
	_, to, possession := w.prove(owner, purse, epoch, key)
	return w.enqueued(w.Send(owner, &w.Bridge, w.bridge.PackChangeKey(purse, epoch, to, possession), big.NewInt(QueueFee)), k)
}

// Force enqueues a person's demand that a booking be ended.
func (w *World) Force(person int, booking uint32, serial uint64) Entry {
	w.t.Helper()
	caller := w.People[person]
	f := op.Force{Booking: booking, Caller: caller.Address(), BookingSerial: serial}
	return w.enqueued(w.Send(caller, &w.Bridge, w.bridge.PackForce(booking, new(big.Int).SetUint64(serial)), big.NewInt(QueueFee)), f)
}

// Award enqueues a person's ruling, by a purse.
func (w *World) Award(person int, a op.Award) Entry {
	w.t.Helper()
	owner := w.People[person]
	a.Owner = owner.Address()
	return w.enqueued(w.Send(owner, &w.Bridge, w.bridge.PackAward(a.Booking, new(big.Int).SetUint64(a.BookingSerial), a.Purse, uint8(a.Token), a.Amount.Int().ToBig()), big.NewInt(QueueFee)), a)
}

// FullExit enqueues that a purse be emptied of a token, for a person.
func (w *World) FullExit(person int, purse uint32, t record.Token) Entry {
	w.t.Helper()
	owner := w.People[person]
	x := op.FullExit{Purse: purse, Owner: owner.Address(), Token: t}
	return w.enqueued(w.Send(owner, &w.Bridge, w.bridge.PackFullExit(purse, uint8(t)), big.NewInt(QueueFee)), x)
}

// Update announces parameters and enqueues them: the operator governs, without delay.
func (w *World) Update(u op.ParamUpdate) Entry {
	w.t.Helper()
	u.Governor = w.Operator.Address()
	p := bindings.IRollupParameters{Version: u.Version, BookingFee: u.BookingFee}
	for t := range record.Tokens {
		p.CrankReserve[t], p.RecordRent[t] = new(big.Int).SetUint64(u.CrankReserve[t]), new(big.Int).SetUint64(u.Rent[t])
	}
	w.mark(at(w.Send(w.Operator, &w.Network.Rollup, w.rollup.PackAnnounceParams(p), nil)).Block)
	return w.enqueued(w.Send(w.Operator, &w.Network.Rollup, w.rollup.PackEnqueueParams(p), nil), u)
}

// Settle executes rows in a batch at the time of L1, and settles it.
func (w *World) Settle(rows func(b *stf.Builder)) Batch {
	w.t.Helper()
	w.state, w.nonces = w.state.Clone(), maps.Clone(w.nonces)
	shape := w.Shapes[len(w.Batches)%len(w.Shapes)]
	b, err := stf.Begin(w.state, stf.Context{
		Network: w.Network, Shape: shape, Number: uint64(len(w.Batches)) + 1, Timestamp: w.Now(), QueuePosition: uint64(w.Taken),
	})
	check(w.t, err)
	rows(b)
	trace, err := b.Seal()
	check(w.t, err)
	all, err := trace.Words()
	check(w.t, err)
	words := all.Published(trace.Header.Used)
	next := w.Commit(w.state)

	receipt := w.submit(shape, next, words, all.All())
	settled := Batch{Place: at(receipt), Header: trace.Header, Commitment: next, Words: words}
	w.commitment, w.Batches = next, append(slices.Clip(w.Batches), settled)
	w.mark(settled.Block)
	return settled
}

// submit sends a batch of published words; all are those of unused rows too. Its blobs
// are archived before.
func (w *World) submit(shape batch.Shape, next bn254.G1Affine, words, all []fr.Element) *types.Receipt {
	w.t.Helper()
	l1, data, err := shape.Publish(words)
	check(w.t, err)
	if len(data) == 0 {
		claim, _ := w.open(shape, next, l1, all, nil)
		return w.Send(w.Operator, &w.SubmitTo, w.rollup.PackSubmitBatch(integers(l1), claim), nil)
	}
	bundle, err := blobs.NewBundle(data)
	check(w.t, err)
	check(w.t, w.Archive.Put(bundle))
	claim, rho := w.open(shape, next, l1, all, bundle.Hashes)
	claim.Openings, err = bundle.Open(rho.Bytes())
	check(w.t, err)
	receipt, err := w.Operator.SendBlobs(w.t.Context(), w.SubmitTo, w.rollup.PackSubmitBatch(integers(l1), claim), bundle)
	check(w.t, err)
	return receipt
}

// open makes the claim of a batch, and its ρ. With τ known and all values zero, π is
// (C_old + δ·(C_new − C_old)) / (τ − ρ).
func (w *World) open(shape batch.Shape, next bn254.G1Affine, l1, all []fr.Element, hashes []common.Hash) (bindings.IRollupClaim, fr.Element) {
	zero := new(big.Int)
	p := kzg.StateProof{Old: w.commitment, New: next}
	rho := batch.Rho(kzg.EncodePoint(&p.Old), kzg.EncodePoint(&p.New), kzg.Point{}, fr.Element{}, hashes, l1)
	var data kzg.Data
	data.M, data.BLo, data.BHi = shape.EvaluateWords(all, rho)
	delta := p.Challenge(rho, data)
	var tau, scale fr.Element
	tau.SetBytes(crypto.Keccak256([]byte(kzg.UnsafeTauSeed)))
	scale.Sub(&tau, &rho).Inverse(&scale)

	var opening bn254.G1Affine
	opening.Sub(&next, &w.commitment).ScalarMultiplication(&opening, scalar(delta))
	opening.Add(&opening, &w.commitment).ScalarMultiplication(&opening, scalar(scale))
	return bindings.IRollupClaim{
		NewCommitment: g1(&next), Quotient: bindings.Bn254G1{X: zero, Y: zero}, Opening: g1(&opening), C: zero, VOld: zero, VNew: zero, Z: zero,
	}, rho
}

// Apply signs and executes an operation of a person in a batch.
func (w *World) Apply(b *stf.Builder, person int, o op.Signer) {
	w.t.Helper()
	purse := o.SigningPurse()
	signed := op.Signed{Operation: o, Nonce: w.nonces[purse], ValidUntil: 1<<40 - 1}
	message, err := signed.Message(w.Network)
	check(w.t, err)
	signed.Signature, err = w.key(person).Sign(message, rand.Reader)
	check(w.t, err)
	check(w.t, b.Apply(signed))
	w.nonces[purse]++
}

// Take executes the next n entries of the queue in a batch.
func (w *World) Take(b *stf.Builder, n int) {
	w.t.Helper()
	for _, e := range w.Queue[w.Taken : w.Taken+n] {
		_, err := b.Take(e.Operation)
		check(w.t, err)
	}
	w.Taken += n
}

// Claim pays a person his credit of token 0.
func (w *World) Claim(person int) {
	w.t.Helper()
	w.Send(w.People[person], &w.Bridge, w.bridge.PackClaim(0), nil)
}

// Now is the time of L1's latest block.
func (w *World) Now() uint64 {
	w.t.Helper()
	h, err := w.Chain.Client().HeaderByNumber(w.t.Context(), nil)
	check(w.t, err)
	return h.Time
}

// Advance mines an empty block at a later time of L1.
func (w *World) Advance(to uint64) {
	w.t.Helper()
	check(w.t, w.Chain.AdjustTime(time.Duration(to-w.Now())*time.Second))
}

// Head is the number of L1's latest block.
func (w *World) Head() uint64 {
	w.t.Helper()
	n, err := w.Chain.Client().BlockNumber(w.t.Context())
	check(w.t, err)
	return n
}

// Mine adds blocks. They are empty, but for what Fork left waiting.
func (w *World) Mine(n int) {
	w.t.Helper()
	for range n {
		_, err := w.Chain.Commit()
		check(w.t, err)
	}
}

// Drop takes the last n blocks back, with their transactions and what these did to
// the rollup.
func (w *World) Drop(n uint64) {
	w.t.Helper()
	block := w.rewind(n)
	check(w.t, w.Chain.Rollback())
	for ; ; block-- {
		if mark, ok := w.marks[block]; ok {
			w.L2 = mark
			return
		}
	}
}

// Fork takes the last n blocks back, but leaves their transactions waiting for the
// next block: mine it. The rollup counts as what they make of it; places are those
// of before.
func (w *World) Fork(n uint64) {
	w.t.Helper()
	w.mark(w.rewind(n) + 1)
}

// rewind makes the block n below the head the latest.
func (w *World) rewind(n uint64) (latest uint64) {
	w.t.Helper()
	latest = w.Head() - n
	h, err := w.Chain.Client().HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(latest))
	check(w.t, err)
	check(w.t, w.Chain.Fork(h.Hash()))
	maps.DeleteFunc(w.marks, func(block uint64, _ L2) bool { return block > latest })
	return latest
}

// Story settles three batches with refunds and withdrawals, and claims.
func (w *World) Story() (entries []Entry, batches []Batch) {
	w.t.Helper()
	w.Deposit(0, 100, 1_000_000, true)
	w.Deposit(1, 200, 77, false)
	w.Deposit(1, 101, 5_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {
		w.Take(b, 1)
		w.Apply(b, 0, op.Transfer{From: 100, To: 101, Amount: amount.From(250_000), Fee: RowFee})
		w.Apply(b, 1, op.PolicySet{Signer: 101, Record: 150, Fee: RowFee, Terms: record.Terms{ReleaseDelay: 86_400, RulingWindow: record.MinRulingWindow}})
		w.Apply(b, 0, op.Withdraw{Purse: 100, Amount: amount.From(100_000), Fee: RowFee, Recipient: w.People[0].Address()})
	})
	w.Claim(0)
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, 1, op.Withdraw{Purse: 101, Amount: amount.From(3), Fee: RowFee, Recipient: w.People[1].Address()})
	})
	return w.Queue, w.Batches
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

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
