// Package indexertest is the L1 on which the indexer is tested: a chain in
// memory that answers a follower as a node does, with the logs and transactions
// that the contracts make. Its batches are real ones of package stftest and have
// the commitments that they must have; nothing is proven, for the indexer trusts
// L1 with that.
//
// It is deterministic and takes reorgs in microseconds. It is for tests alone.
package indexertest

import (
	"cmp"
	"context"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// Shape of all batches: small, with room for long histories.
var Shape = batch.Shape{ID: 77, Name: "indexertest", LogN: 12, P: 3, L: 4, M: 4, E: 2, S: 3, Records: batch.WorstRecords([op.Lanes]int{3, 4, 4, 2, 3})}

// Shapes are those that the indexer knows.
var Shapes = []batch.Shape{Shape, batch.Tiny, batch.Devnet}

// Powers are those of the shape, made once.
var Powers = sync.OnceValue(func() *kzg.SRS { return kzg.UnsafeSRS(Shape.LogN) })

// Bridge is the address of the contract.
var Bridge = common.HexToAddress("0x5107a0000000000000000000000000000000b01d")

// QueueFee is what each deposit credits to the operator, in wei.
const QueueFee = 7

// Finality is the depth of the deepest reorg that tests make.
const Finality = 6

// L1 is the chain. Its methods for a node's clients are safe for concurrent use.
type L1 struct {
	*moment
	Rand *rand.Rand

	dice   *rand.Rand // of the users' contracts, so that what they do changes no other history
	t      stftest.T
	rollup *bindings.Rollup
	bridge *bindings.Bridge
	serial uint64

	forged *bn254.G1Affine

	mu      sync.Mutex
	blocks  []block
	highest int // number of blocks that there ever were at once
	down    error
}

// moment is what a reorg takes back.
type moment struct {
	*stftest.World
	commitment bn254.G1Affine
	entries    uint64 // of the queue
	queued     []op.Queued
	owed       map[payee]uint256.Int
	users

	// the block in the making
	logs []types.Log
	txs  []*types.Transaction
}

type payee struct {
	account common.Address
	token   record.Token
}

type block struct {
	header *types.Header
	logs   []types.Log
	txs    []*types.Transaction
	after  *moment
}

// New returns a chain whose rollup starts from the state of a stftest.World: with
// people, purses and a listing.
func New(t stftest.T, seed uint64) *L1 {
	t.Helper()
	w := stftest.New(t, Shape)
	// objects of a genesis have serials below those of the first batch
	policy, listing, calendar := w.PolicyAt(w.Policy), w.ListingAt(w.Listing), w.CalendarAt(w.Calendar)
	policy.Serial, listing.Serial = 1, 2
	listing.PolicySerial, calendar.ListingSerial = policy.Serial, listing.Serial
	w.Edit(w.Policy, policy)
	w.Edit(w.Listing, listing)
	w.Edit(w.Calendar, calendar)
	w.Number, w.Queue = 1, 0

	commitment, err := Powers().Commit(w.State.Cells())
	if err != nil {
		t.Fatalf("genesis: %v", err)
	}
	l := &L1{
		moment: &moment{World: w, commitment: commitment, owed: map[payee]uint256.Int{}},
		Rand:   rand.New(rand.NewPCG(seed, 0)), dice: rand.New(rand.NewPCG(seed, 1)), t: t, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(),
	}
	l.Mine()
	l.Mine() // the block of the deployment
	return l
}

// Genesis is a copy of the state before the first batch.
func (l *L1) Genesis() *state.State {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.blocks[0].after.State.Clone()
}

// Config follows the chain from its first block, at its head.
func (l *L1) Config() follow.Config {
	return follow.Config{Client: l, Network: l.Network, Bridge: Bridge, Users: &Users, Start: 1, Finality: Finality, MaxBlocks: 1000, MaxLogs: 1000}
}

func (m *moment) clone(t stftest.T) *moment {
	c := *m
	c.World, c.queued, c.owed, c.users, c.logs, c.txs = m.World.Clone(t), slices.Clone(m.queued), maps.Clone(m.owed), m.users.clone(), nil, nil
	return &c
}

// Mine ends the block.
func (l *L1) Mine() {
	l.mu.Lock()
	defer l.mu.Unlock()

	l.serial++
	h := &types.Header{
		Number: big.NewInt(int64(len(l.blocks))), Difficulty: new(big.Int), Time: l.Now, Extra: new(big.Int).SetUint64(l.serial).Bytes(), // no two are equal
	}
	if n := len(l.blocks); n > 0 {
		parent := l.blocks[n-1].header
		h.ParentHash, h.Time = parent.Hash(), max(h.Time, parent.Time+1)
	}
	for i := range l.logs {
		e := &l.logs[i]
		e.BlockNumber, e.BlockHash, e.Index = h.Number.Uint64(), h.Hash(), uint(i)
	}
	l.blocks = append(l.blocks, block{h, l.logs, l.txs, l.clone(l.t)})
	l.highest = max(l.highest, len(l.blocks))
	l.logs, l.txs = nil, nil
}

// Head is the number of the latest block.
func (l *L1) Head() uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return uint64(len(l.blocks) - 1)
}

// Outgrow mines until there are more blocks than ever before. A node that is behind what an
// indexer has read is waited for, and what was forgotten as final stays forgotten.
func (l *L1) Outgrow() {
	for before := l.most(); l.most() == before; {
		l.Mine()
	}
}

func (l *L1) most() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.highest
}

// Drop takes the last n blocks back; what is mined next is another history.
func (l *L1) Drop(n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.blocks = l.blocks[:len(l.blocks)-n]
	l.moment = l.blocks[len(l.blocks)-1].after.clone(l.t)
}

// Fail makes the node answer everything with this error, until nil.
func (l *L1) Fail(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.down = err
}

// Forge makes L1 verify every batch from now on with this commitment, as it never would.
func (l *L1) Forge(commitment bn254.G1Affine) { l.forged = &commitment }

// log adds an event to the block in the making.
func (l *L1) log(from common.Address, tx common.Hash, event abi.Event, args ...any) {
	topics := []common.Hash{event.ID}
	var rest []any
	for i, input := range event.Inputs {
		if !input.Indexed {
			rest = append(rest, args[i])
			continue
		}
		made, err := abi.MakeTopics([]any{args[i]})
		if err != nil {
			l.t.Fatalf("log %s: %v", event.Name, err)
		}
		topics = append(topics, made[0][0])
	}
	data, err := event.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		l.t.Fatalf("log %s: %v", event.Name, err)
	}
	l.logs = append(l.logs, types.Log{Address: from, Topics: topics, Data: data, TxHash: tx})
}

// transaction adds one to the block in the making.
func (l *L1) transaction(to common.Address, data []byte) common.Hash {
	l.serial++
	tx := types.NewTx(&types.LegacyTx{Nonce: l.serial, To: &to, Data: data})
	l.txs = append(l.txs, tx)
	return tx.Hash()
}

func (l *L1) credit(tx common.Hash, to common.Address, token record.Token, sum *uint256.Int) {
	if sum.IsZero() {
		return
	}
	l.log(Bridge, tx, l.bridge.GetABI().Events[bindings.BridgeCreditedEventName], to, uint8(token), sum.ToBig())
	p := payee{to, token}
	owed := l.owed[p]
	owed.Add(&owed, sum)
	l.owed[p] = owed
}

// Enqueue adds an entry to the queue.
func (l *L1) Enqueue(o op.Queued) {
	l.t.Helper()
	words, err := o.Words()
	if err != nil {
		l.t.Fatalf("enqueue: %v", err)
	}
	var values [8]*big.Int
	for i, w := range words {
		values[i] = scalar(w)
	}
	tx := l.transaction(Bridge, nil)
	if o.Kind() == op.KindDeposit {
		l.credit(tx, l.Operator.Owner, stftest.ETH, uint256.NewInt(QueueFee))
	}
	l.log(l.Network.Rollup, tx, l.rollup.GetABI().Events[bindings.RollupEnqueuedEventName], l.entries, o.Sender(), values)
	l.entries++
	l.queued = append(l.queued, o)
}

// Settle takes as many entries of the queue as fit, up to a demand that is not met, applies the
// rows, and settles the batch.
func (l *L1) Settle(rows func(b *stf.Builder)) *stf.Trace {
	l.t.Helper()
	trace := l.Batch(func(b *stf.Builder) {
		for len(l.queued) > 0 && b.Used()[op.LaneS] < Shape.S {
			err := l.Try(b, l.queued[0])
			if stftest.Rule(err) == "FORCE-2" {
				break
			}
			if err != nil {
				l.t.Fatalf("entry of the queue: %v", err)
			}
			l.queued = l.queued[1:]
		}
		rows(b)
	})
	all, err := trace.Words()
	if err != nil {
		l.t.Fatalf("settle: %v", err)
	}
	var changes []kzg.Touched
	for _, r := range trace.Touched {
		changes = append(changes, kzg.Touched{Record: r.Index, Old: r.Old, New: r.New})
	}
	if l.commitment, err = Powers().UpdateRecords(l.commitment, changes); err != nil {
		l.t.Fatalf("settle: %v", err)
	}
	if l.forged != nil {
		l.commitment = *l.forged
	}
	var words []*big.Int
	for _, w := range all.Published(trace.Header.Used) {
		words = append(words, scalar(w))
	}
	zero := new(big.Int)
	x, y := l.commitment.X.BigInt(new(big.Int)), l.commitment.Y.BigInt(new(big.Int))
	none := bindings.Bn254G1{X: zero, Y: zero}
	tx := l.transaction(l.Network.Rollup, l.rollup.PackSubmitBatch(words, bindings.IRollupClaim{
		NewCommitment: bindings.Bn254G1{X: x, Y: y}, Quotient: none, Opening: none, C: zero, VOld: zero, VNew: zero, Z: zero,
	}))
	h := trace.Header
	for _, e := range trace.Effects {
		l.credit(tx, e.To, e.Token, e.Amount.Int())
	}
	l.log(l.Network.Rollup, tx, l.rollup.GetABI().Events[bindings.RollupBatchSettledEventName],
		new(big.Int).SetUint64(h.Number), new(big.Int).SetUint64(h.Timestamp), h.Shape, h.QueuePosition+uint64(h.QueueCount), x, y)
	return trace
}

// Claim pays an account all that it is owed of a token.
func (l *L1) Claim(account common.Address, token record.Token) {
	p := payee{account, token}
	sum := l.owed[p]
	delete(l.owed, p)
	l.log(Bridge, l.transaction(Bridge, nil), l.bridge.GetABI().Events[bindings.BridgeClaimedEventName], account, uint8(token), sum.ToBig())
}

// Random mines a block in which anything may happen.
func (l *L1) Random() {
	l.t.Helper()
	for range l.Rand.IntN(3) {
		o := l.RandomEntry(l.Rand)
		l.Enqueue(o)
		if x, ok := o.(op.FullExit); ok {
			l.collected(x)
		}
	}
	l.RandomUsers()
	if l.Rand.IntN(4) > 0 {
		l.Jump(l.Rand)
		l.Settle(func(b *stf.Builder) {
			if len(l.queued) > 0 {
				l.meet(b, l.queued[0])
			}
			for range 2 * Shape.Rows() {
				_ = l.Try(b, l.World.Random(l.Rand)) // a refusal is as good as a row
			}
		})
	}
	if p := l.anyPayee(); p != nil && l.Rand.IntN(3) == 0 {
		l.Claim(p.account, p.token)
	}
	l.Mine()
}

// meet ends the booking that an entry of the queue demands the end of.
func (l *L1) meet(b *stf.Builder, o op.Queued) {
	f, ok := o.(op.Force)
	if !ok {
		return
	}
	booking, err := record.BookingOf(l.State.Get(f.Booking))
	if err != nil || booking.Serial != f.BookingSerial || !booking.State.Live() {
		return
	}
	_ = l.Try(b, l.Crank(f.Booking, l.Stranger.For(booking.Token))) // a refusal leaves it to the next batch
}

func (l *L1) anyPayee() *payee {
	all := slices.SortedFunc(maps.Keys(l.owed), func(a, b payee) int {
		if c := a.account.Cmp(b.account); c != 0 {
			return c
		}
		return int(a.token) - int(b.token)
	})
	if len(all) == 0 {
		return nil
	}
	return &all[l.Rand.IntN(len(all))]
}

// What a node's client asks.

// HeaderByNumber returns a header; nil is the latest.
func (l *L1) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	i := uint64(len(l.blocks) - 1)
	if n != nil {
		i = n.Uint64()
	}
	if l.down != nil {
		return nil, l.down
	}
	if i >= uint64(len(l.blocks)) {
		return nil, ethereum.NotFound
	}
	return l.blocks[i].header, nil
}

// HeaderByHash returns a header.
func (l *L1) HeaderByHash(_ context.Context, hash common.Hash) (*types.Header, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, b := range l.blocks {
		if b.header.Hash() == hash {
			return b.header, l.down
		}
	}
	return nil, ethereum.NotFound
}

// FilterLogs returns the logs of a range, or of a block.
func (l *L1) FilterLogs(_ context.Context, q ethereum.FilterQuery) (logs []types.Log, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i, b := range l.blocks {
		if q.BlockHash != nil && b.header.Hash() == *q.BlockHash || q.BlockHash == nil && q.FromBlock.Uint64() <= uint64(i) && uint64(i) <= q.ToBlock.Uint64() {
			logs = append(logs, b.logs...)
		}
	}
	return logs, l.down
}

// TransactionByHash returns a transaction.
func (l *L1) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, b := range l.blocks {
		for _, tx := range b.txs {
			if tx.Hash() == hash {
				return tx, false, l.down
			}
		}
	}
	return nil, false, ethereum.NotFound
}

// TransactionReceipt returns what the indexer reads of a receipt: its block, and the gas.
func (l *L1) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, b := range l.blocks {
		for _, tx := range b.txs {
			if tx.Hash() == hash {
				return &types.Receipt{TxHash: hash, BlockHash: b.header.Hash(), BlockNumber: b.header.Number, GasUsed: 500_000 + uint64(len(tx.Data()))}, l.down
			}
		}
	}
	return nil, cmp.Or(l.down, ethereum.NotFound)
}

func scalar(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
