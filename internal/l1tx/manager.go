package l1tx

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/internal/blobs"
)

// DefaultReplaceAfter is how many blocks a transaction may wait before its fees
// are raised.
const DefaultReplaceAfter = 4

// DefaultTimeout is ample for the few requests of one look at L1.
const DefaultTimeout = time.Minute

// MaxConfirmations bounds the depth at which the account's nonce is read: nodes
// that are no archives keep the state of the last 128 blocks.
const MaxConfirmations = 120

// ManagerConfig says who settles where, how surely and at what price.
type ManagerConfig struct {
	Client  Client
	Key     *ecdsa.PrivateKey
	ChainID *big.Int

	// Store keeps what was signed. It belongs to this manager alone, as the
	// account does.
	Store Store

	// ABIs declare the errors that contracts may revert with.
	ABIs []abi.ABI

	// Confirmations is the number of blocks that must stand on a transaction's
	// block before Do answers. 0 follows the head. It is the depth of the deepest
	// reorg that this package promises anything for.
	Confirmations uint64

	// ReplaceAfter is how many blocks a transaction may wait before its fees are
	// raised; it defaults to DefaultReplaceAfter.
	ReplaceAfter uint64

	// MaxFee is the most to offer for a unit of gas, in wei.
	MaxFee *big.Int

	// Blobs lets intents carry blobs; nil refuses them.
	Blobs *BlobConfig

	// Clock and Poll say how often to look at L1; they default to SystemClock and
	// DefaultPoll.
	Clock Clock
	Poll  time.Duration

	// Timeout is how long one look at L1 may take before it is given up and done
	// again; it defaults to DefaultTimeout. A node that does not answer must not
	// hold up the other intents.
	Timeout time.Duration
}

// BlobConfig is what a manager needs to send blobs.
type BlobConfig struct {
	// MaxFee is the most to offer for a unit of blob gas, in wei. A blob is 131,072
	// units. The account must hold what both limits could cost.
	MaxFee *big.Int

	// Archive keeps blobs for those who will read them. It has them before L1 does.
	Archive Archive
}

// Archive keeps blobs for good. *blobs.Archive is one.
type Archive interface {
	// Put returns when the blobs survive the end of the process and of the machine.
	// What is there already is left alone.
	Put(b *blobs.Bundle) error
}

// Intent is something to do on L1 once.
type Intent struct {
	// Key names the purpose, such as "batch-17".
	Key string

	To    common.Address
	Data  []byte
	Value *big.Int // in wei; nil is zero

	// Blobs travel with the transaction; nil is none.
	Blobs *blobs.Bundle
}

func (i Intent) call() ethereum.CallMsg {
	call := ethereum.CallMsg{To: &i.To, Data: i.Data, Value: i.Value}
	if call.Value == nil {
		call.Value = new(big.Int)
	}
	if i.Blobs != nil {
		call.BlobHashes = i.Blobs.Hashes
	}

	return call
}

func (i Intent) check() error {
	switch {
	case i.Key == "":
		return errors.New("give the intent a key")
	case !utf8.ValidString(i.Key):
		return fmt.Errorf("write the intent's key in UTF-8, have %q", i.Key)
	case i.Value != nil && (i.Value.Sign() < 0 || i.Value.BitLen() > 256):
		return fmt.Errorf("give %q a value of zero or more, below 2^256, have %v", i.Key, i.Value)
	}

	return nil
}

// Manager does intents, each once. It is safe for concurrent use.
type Manager struct {
	account
	cfg ManagerConfig

	// turn is held by the one step that is taken at a time, in which only the
	// holder changes what mu guards. It is a channel so that waiting for it can end.
	turn chan struct{}

	top uint64 // number of the newest block that L1 showed, see newest; of the holder of the turn

	mu      sync.Mutex
	entries map[string]*entry
	doing   map[string]int // callers of Do that wait, by key
	stats   Stats
}

// entry is a record with what is known of it since the start.
type entry struct {
	Record

	since   uint64 // head from which on its newest variant waits, 0 while it does not
	mined   uint64 // block in which L1 last had a variant, 0 if it has none
	capped  error  // the *FeeCapError that keeps its fees from being raised
	refused error  // the failure of the last send
}

func (e *entry) trouble() error { return errors.Join(e.capped, e.refused) }

// Stats counts since the start of the Manager.
type Stats struct {
	Signed    uint64 // transactions signed and stored, raises included
	Raised    uint64 // those of them that replace one of lower fees
	Sent      uint64 // sends that the node took, the same transaction again included
	Unsent    uint64 // sends that the node refused or that did not reach it
	Capped    uint64 // times that MaxFee forbade to send or to raise
	Displaced uint64 // nonces that a transaction from elsewhere took
	Settled   uint64 // intents that got their confirmations
	Failed    uint64 // transactions that were mined and failed
}

// Status is how an intent is.
type Status struct {
	Key      string
	Nonce    uint64
	Tx       common.Hash // its newest variant
	Variants int
	MaxFee   *big.Int   // what the newest variant offers, in wei per gas
	Blobs    int        // that travel with it
	BlobFee  *big.Int   // what it offers for them, in wei per blob gas; nil without
	Settled  *Inclusion // nil before it had its confirmations
	Trouble  error      // what keeps it from being mined, if that is known
}

// NewManager reads the store and returns a manager. It sends nothing before Do.
func NewManager(cfg ManagerConfig) (*Manager, error) {
	account, err := newAccount(cfg.Client, cfg.Key, cfg.ChainID, cfg.ABIs)
	if err != nil {
		return nil, err
	}
	if cfg.Clock, cfg.Poll, err = pace(cfg.Clock, cfg.Poll); err != nil {
		return nil, err
	}
	switch {
	case cfg.Store == nil:
		return nil, errors.New("give the manager a store")
	case cfg.MaxFee == nil || cfg.MaxFee.Sign() <= 0:
		return nil, fmt.Errorf("give the manager a limit on fees above zero wei per gas, have %v", cfg.MaxFee)
	case cfg.Confirmations > MaxConfirmations:
		return nil, fmt.Errorf("ask for at most %d confirmations, have %d", MaxConfirmations, cfg.Confirmations)
	case cfg.Blobs != nil && (cfg.Blobs.MaxFee == nil || cfg.Blobs.MaxFee.Sign() <= 0):
		return nil, fmt.Errorf("give the manager a limit on blob fees above zero wei per blob gas, have %v", cfg.Blobs.MaxFee)
	case cfg.Blobs != nil && cfg.Blobs.Archive == nil:
		return nil, errors.New("give the manager an archive of blobs")
	case cfg.Timeout < 0:
		return nil, fmt.Errorf("set the timeout to zero or more, have %v", cfg.Timeout)
	}
	cfg.ReplaceAfter = cmp.Or(cfg.ReplaceAfter, DefaultReplaceAfter)
	cfg.Timeout = cmp.Or(cfg.Timeout, DefaultTimeout)

	m := &Manager{account: account, cfg: cfg, turn: make(chan struct{}, 1), entries: make(map[string]*entry), doing: make(map[string]int)}
	records, err := cfg.Store.List()
	if err != nil {
		return nil, fmt.Errorf("reading the store: %w", err)
	}
	for _, r := range records {
		if err := r.check(&m.account); err != nil {
			return nil, &RecordError{Name: fmt.Sprintf("%q", r.Key), Err: err}
		}
		m.entries[r.Key] = &entry{Record: r}
	}

	return m, nil
}

// Do does the intent and returns its receipt, once that has its confirmations.
// If the key was begun before, in this life of the process or an earlier one, Do
// goes on with the transaction that was stored then, whatever the intent's other
// fields say now. If it was settled before, Do returns that receipt.
//
// What Do answers:
//
//   - A *RevertError without a receipt, or another answer of the node to the
//     estimate: the contract refuses. Nothing was sent or kept.
//   - An error with a receipt: the transaction was mined and failed, by a
//     *RevertError if the reason could be found. The key is free again.
//   - A *FeeCapError: L1 asks for more than a limit. Nothing was sent or kept.
//   - ErrNoBlobs, or an error of the archive: nothing was sent or kept.
//   - A *GapError or ErrLost: the intent stays stored.
//   - An error of the store: the intent may be stored, and nothing more was sent.
//   - The context's error, joined with what Do was waiting for: what was stored
//     stays stored, and Do goes on with it the next time.
//
// Do waits out all else: lost connections, a node that refuses the transaction,
// fees above the cap once it is sent, the other kind of transaction (*MixedError).
// Intents and Stats show it.
func (m *Manager) Do(ctx context.Context, intent Intent) (*types.Receipt, error) {
	if err := intent.check(); err != nil {
		return nil, err
	}
	if intent.Blobs != nil && m.cfg.Blobs == nil {
		return nil, fmt.Errorf("%q: %w", intent.Key, ErrNoBlobs)
	}
	m.change(func() { m.doing[intent.Key]++ })
	defer m.change(func() {
		if m.doing[intent.Key]--; m.doing[intent.Key] == 0 {
			delete(m.doing, intent.Key)
		}
	})

	for {
		receipt, err := m.step(ctx, intent)
		reason, waits := err.(waiting)
		if !waits {
			return receipt, err
		}

		select {
		case <-ctx.Done():
		case <-m.cfg.Clock.After(m.cfg.Poll):
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("%q is not settled on L1 yet: %w (%w)", intent.Key, ctx.Err(), reason)
		}
	}
}

// Forget deletes the record of a settled intent, or of none. The caller says
// that it is final: neither will it be done again, nor will a reorg take it.
// Until then the record takes up the size of its transactions, in memory too. While
// another caller waits in Do for the key it stays: he would begin anew.
func (m *Manager) Forget(ctx context.Context, key string) error {
	select {
	case m.turn <- struct{}{}:
		defer func() { <-m.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}

	e := m.entries[key]
	if e == nil {
		return nil
	}
	m.mu.Lock()
	waited := m.doing[key] > 0
	m.mu.Unlock()
	if e.Settled == nil || waited {
		return fmt.Errorf("%q: %w", key, ErrUnsettled)
	}

	return m.drop(key)
}

// Intents lists all that is stored, by nonce.
func (m *Manager) Intents() []Status {
	m.mu.Lock()
	defer m.mu.Unlock()

	list := make([]Status, 0, len(m.entries))
	for _, e := range m.entries {
		status := Status{
			Key: e.Key, Nonce: e.Nonce(), Tx: e.newest().Hash(), Variants: len(e.Transactions),
			MaxFee: e.newest().GasFeeCap(), Settled: e.Settled, Trouble: e.trouble(),
			Blobs: len(e.newest().BlobHashes()),
		}
		if status.Blobs > 0 {
			status.BlobFee = e.newest().BlobGasFeeCap()
		}
		list = append(list, status)
	}
	slices.SortFunc(list, func(a, b Status) int {
		return cmp.Or(cmp.Compare(a.Nonce, b.Nonce), cmp.Compare(a.Key, b.Key))
	})

	return list
}

// Stats returns the counts so far.
func (m *Manager) Stats() Stats {
	m.mu.Lock()
	defer m.mu.Unlock()

	return m.stats
}

// step looks at L1 once and takes the intent one step further.
func (m *Manager) step(ctx context.Context, intent Intent) (*types.Receipt, error) {
	select {
	case m.turn <- struct{}{}:
		defer func() { <-m.turn }()
	case <-ctx.Done():
		return nil, wait("another intent has its turn")
	}
	ctx, cancel := context.WithTimeout(ctx, m.cfg.Timeout)
	defer cancel()

	// The nonce on L1, not the pool's: a pool may forget.
	next, err := m.client.NonceAt(ctx, m.address, nil)
	if err != nil {
		return nil, wait("asking for the nonce of %v: %w", m.address, err)
	}

	// One transaction at a time: an estimate is right only on a state that has all
	// before it, and an intent behind one that fails would fail with it.
	own, first := m.entries[intent.Key], m.firstFrom(next)
	switch {
	case own != nil && own.Nonce() < next:
		return m.conclude(ctx, own)
	case first != nil && (own != nil || first.Nonce() == next):
		return nil, m.push(ctx, first, next)
	default:
		return nil, m.begin(ctx, intent, next)
	}
}

// firstFrom returns the lowest entry that L1 does not have, if next is the
// account's next nonce there.
func (m *Manager) firstFrom(next uint64) *entry {
	var first *entry
	for _, e := range m.entries {
		if e.Nonce() >= next && (first == nil || e.Nonce() < first.Nonce()) {
			first = e
		}
	}

	return first
}

// begin signs the intent's first transaction, stores it and sends it. Blobs are
// archived before.
func (m *Manager) begin(ctx context.Context, intent Intent, nonce uint64) error {
	if err := m.apart(ctx, intent, nonce); err != nil {
		return err
	}
	call := intent.call()
	gas, err := m.gas(ctx, call)
	if err != nil {
		return unlessAnswered(err)
	}
	now, err := m.market(ctx, intent.Blobs != nil)
	if err != nil {
		return unlessAnswered(err)
	}
	offer, err := m.affordable(now)
	if err != nil {
		m.change(func() { m.stats.Capped++ })
		return err
	}

	e := &entry{Record: Record{Key: intent.Key}}
	if intent.Blobs != nil {
		if err := m.cfg.Blobs.Archive.Put(intent.Blobs); err != nil {
			return fmt.Errorf("archiving the blobs of %q: %w", intent.Key, err)
		}
		if e.Sidecar, err = intent.Blobs.Sidecar(); err != nil {
			return err
		}
	}
	tx, err := m.sign(nonce, call, gas, offer)
	if err != nil {
		return err
	}
	if err := m.adopt(e, tx, now.head); err != nil {
		return err
	}
	m.send(ctx, e)

	return e.waiting()
}

// apart waits until no reorg can put a transaction of the other kind back into the
// pools, where it would keep the intent's out: until all such have their
// confirmations.
func (m *Manager) apart(ctx context.Context, intent Intent, next uint64) error {
	var last *entry
	for _, e := range m.entries {
		other := (e.Sidecar != nil) != (intent.Blobs != nil)
		if other && e.Settled == nil && e.Nonce() < next && (last == nil || e.Nonce() > last.Nonce()) {
			last = e
		}
	}
	if last == nil {
		return nil
	}

	base, err := m.confirmed(ctx, 0)
	if err != nil {
		return err
	}
	nonce, err := m.client.NonceAt(ctx, m.address, base.Number)
	if err != nil {
		return wait("asking for the nonce of %v: %w", m.address, err)
	}
	if nonce > last.Nonce() {
		return nil
	}

	return waiting{&MixedError{Key: intent.Key, Behind: last.Key, Blobs: intent.Blobs != nil}}
}

// push gets a transaction mined that L1 does not have: it sends it again if the
// node forgot it, and raises its fees if it waits too long.
func (m *Manager) push(ctx context.Context, e *entry, next uint64) error {
	head, err := m.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return wait("asking for the latest block: %w", err)
	}
	number := m.newest(head)
	if e.since == 0 || e.since > number { // new to us, or it waited from a block that there never was
		e.since = number
	}
	e.mined = 0

	_, _, err = m.client.TransactionByHash(ctx, e.newest().Hash())
	if err != nil {
		m.send(ctx, e)
	} else {
		m.change(func() { e.refused = nil })
	}

	switch {
	case e.refused != nil && !higherFeesHelp(e.refused):
		if errors.Is(err, ethereum.NotFound) { // it waits for the node, not for a miner
			e.since = number
		}
		return e.waiting()
	case number-e.since < m.cfg.ReplaceAfter:
		return e.waiting()
	case e.Nonce() > next:
		return &GapError{Key: e.Key, Nonce: e.Nonce(), Missing: next}
	default:
		return m.raise(ctx, e)
	}
}

// raise signs a variant of higher fees, stores it and sends it.
func (m *Manager) raise(ctx context.Context, e *entry) error {
	now, err := m.market(ctx, e.Sidecar != nil)
	if err != nil {
		return waiting{err}
	}
	old := e.newest()
	offer, err := m.above(old, now)
	if err != nil {
		number := m.newest(now.head)
		m.change(func() { e.capped, e.since = err, number; m.stats.Capped++ })
		return e.waiting()
	}

	tx, err := m.sign(old.Nonce(), callOf(old), old.Gas(), offer)
	if err != nil {
		return err
	}
	if err := m.adopt(e, tx, now.head); err != nil {
		return err
	}
	m.change(func() { m.stats.Raised++ })
	m.send(ctx, e)

	return e.waiting()
}

// adopt stores a new variant. Only then may it be sent: a transaction that is
// not in the store must not take effect.
func (m *Manager) adopt(e *entry, tx *types.Transaction, head *types.Header) error {
	r := e.Record
	r.Transactions = append(slices.Clone(r.Transactions), tx)
	if err := m.cfg.Store.Put(r); err != nil {
		return fmt.Errorf("storing %q: %w", r.Key, err)
	}
	number := m.newest(head)
	m.change(func() {
		e.Record, e.since, e.capped, e.refused = r, number, nil, nil
		m.entries[r.Key] = e
		m.stats.Signed++
	})

	return nil
}

// astray is how far above what L1 shows now a block is that it never had: reorgs and
// nodes that lag are not so deep. A number that one node once made up must not keep fees
// from being raised for ever.
const astray = 1024

// newest is the number of the newest block that was seen. Of the nodes behind one
// address some have fewer blocks, and a reorg takes blocks back: nothing waits longer
// because of that, so nothing is raised because of it.
func (m *Manager) newest(head *types.Header) uint64 {
	if number := head.Number.Uint64(); number > m.top || m.top-number > astray {
		m.top = number
	}

	return m.top
}

// send gives the newest variant to the node. Whether the node takes it decides
// nothing: an answer may be lost, and only L1 says what is mined.
func (m *Manager) send(ctx context.Context, e *entry) {
	err := m.client.SendTransaction(ctx, e.sendable())
	if err != nil && alreadyKnown(err) {
		err = nil
	}
	m.change(func() {
		e.refused = err
		if err == nil {
			m.stats.Sent++
		} else {
			m.stats.Unsent++
		}
	})
}

// waiting says what the entry waits for.
func (e *entry) waiting() error {
	text := fmt.Sprintf("transaction %v of %q with nonce %d is not mined", e.newest().Hash(), e.Key, e.Nonce())
	if trouble := e.trouble(); trouble != nil {
		return wait("%s: %w", text, trouble)
	}

	return wait("%s", text)
}

// conclude judges an entry whose nonce is used on L1: by one of its variants, or
// by another transaction. The judgement stands on one block, which has its
// confirmations and must be the same before and after the rest is read. A receipt
// must be of a block that L1 has, and that there is none is no judgement: nodes lose
// receipts, and one of several behind an address may not have the block yet. The
// transaction that took the nonce is.
func (m *Manager) conclude(ctx context.Context, e *entry) (*types.Receipt, error) {
	m.change(func() { e.since, e.capped, e.refused = 0, nil, nil })

	base, err := m.confirmed(ctx, e.mined)
	if err != nil {
		return nil, err
	}
	tx, receipt, err := m.mined(ctx, e)
	if err != nil {
		return nil, wait("asking for a receipt of %q: %w", e.Key, err)
	}
	if e.mined = 0; receipt != nil {
		e.mined = receipt.BlockNumber.Uint64()
	}
	if receipt == nil {
		if err := m.displaced(ctx, e, base); err != nil {
			return nil, err
		}
	} else if receipt.BlockNumber.Cmp(base.Number) > 0 {
		return nil, wait("transaction %v of %q is in block %v, but confirmed are only blocks up to %v", receipt.TxHash, e.Key, receipt.BlockNumber, base.Number)
	} else if err := m.canonical(ctx, receipt); err != nil {
		e.mined = 0
		return nil, err
	}
	again, err := m.client.HeaderByNumber(ctx, base.Number)
	if err != nil {
		return nil, wait("asking for block %v: %w", base.Number, err)
	}
	if again.Hash() != base.Hash() {
		return nil, wait("L1 was reorganised while it was read")
	}

	switch {
	case receipt == nil && e.Settled != nil:
		return nil, fmt.Errorf("%q, settled by transaction %v in block %d: %w", e.Key, e.Settled.Tx, e.Settled.Block, ErrLost)
	case receipt == nil:
		if err := m.drop(e.Key); err != nil {
			return nil, err
		}
		m.change(func() { m.stats.Displaced++ })
		return nil, wait("another transaction took nonce %d of %q", e.Nonce(), e.Key)
	case receipt.Status != types.ReceiptStatusSuccessful:
		return m.fail(ctx, e, tx, receipt)
	}
	if err := m.settle(e, receipt); err != nil {
		return nil, err
	}

	return receipt, nil
}

// canonical waits for a receipt of a block that L1 has.
func (m *Manager) canonical(ctx context.Context, receipt *types.Receipt) error {
	block, err := m.client.HeaderByNumber(ctx, receipt.BlockNumber)
	if err != nil {
		return wait("asking for block %v: %w", receipt.BlockNumber, err)
	}
	if block.Hash() != receipt.BlockHash {
		return wait("the receipt of transaction %v is of block %v, L1 has %v as block %v", receipt.TxHash, receipt.BlockHash, block.Hash(), receipt.BlockNumber)
	}

	return nil
}

// displaced returns nil if another transaction used the entry's nonce, in block base or
// below it: then none of the entry's can ever be mined. Else it says what to wait for.
func (m *Manager) displaced(ctx context.Context, e *entry, base *types.Header) error {
	number, err := m.usedIn(ctx, e.Nonce(), base.Number.Uint64())
	if err != nil {
		return m.doubt(e, fmt.Errorf("looking for the transaction that used nonce %d of %v, for L1 gives no receipt of %q: %w", e.Nonce(), m.address, e.Key, err))
	}
	if number == 0 {
		return wait("nonce %d of %q is used, but not for sure", e.Nonce(), e.Key)
	}
	block, err := m.client.BlockByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return m.doubt(e, fmt.Errorf("asking for block %d, in which nonce %d of %v was used: %w", number, e.Nonce(), m.address, err))
	}
	// Ours first: an authorization may stand in a block and have no effect.
	for _, own := range e.Transactions {
		if block.Transaction(own.Hash()) != nil {
			return m.doubt(e, fmt.Errorf("give the manager a node that has the receipts of its blocks: it has transaction %v of %q in block %d, and no receipt of it", own.Hash(), e.Key, number))
		}
	}
	if !slices.ContainsFunc(block.Transactions(), func(tx *types.Transaction) bool { return m.uses(tx, e.Nonce()) }) {
		return m.doubt(e, fmt.Errorf("look which transaction used nonce %d of %v: L1 shows none in block %d", e.Nonce(), m.address, number))
	}

	return nil
}

// doubt waits for a better answer, and shows that it does.
func (m *Manager) doubt(e *entry, why error) error {
	m.change(func() { e.refused = why })

	return waiting{why}
}

// uses says whether a transaction takes a nonce of the account: one of its own, or one
// that carries the account's authorization to set its code (EIP-7702).
func (m *Manager) uses(tx *types.Transaction, nonce uint64) bool {
	sender, err := types.Sender(m.signer, tx)
	if err == nil && sender == m.address && tx.Nonce() == nonce {
		return true
	}

	return slices.ContainsFunc(tx.SetCodeAuthorizations(), func(a types.SetCodeAuthorization) bool {
		authority, err := a.Authority()
		return err == nil && authority == m.address && a.Nonce == nonce && (a.ChainID.IsZero() || a.ChainID.CmpBig(m.chainID) == 0)
	})
}

// usedIn is the block in which the account's nonce went above this one, 0 if that is
// none up to top. It looks near top first: a node that is no archive has the state of
// the last 128 blocks only.
func (m *Manager) usedIn(ctx context.Context, nonce, top uint64) (uint64, error) {
	used := func(number uint64) (bool, error) {
		next, err := m.client.NonceAt(ctx, m.address, new(big.Int).SetUint64(number))
		if err != nil {
			return false, fmt.Errorf("asking for the nonce after block %d: %w", number, err)
		}

		return next > nonce, nil
	}
	if is, err := used(top); err != nil || !is {
		return 0, err
	}
	unused, first := uint64(0), top // genesis has no transaction
	for back := uint64(1); back < first; back *= 2 {
		is, err := used(first - back)
		if err != nil {
			return 0, err
		}
		if !is {
			unused = first - back
			break
		}
		first -= back
	}
	for first-unused > 1 {
		middle := unused + (first-unused)/2
		is, err := used(middle)
		if err != nil {
			return 0, err
		}
		if is {
			first = middle
		} else {
			unused = middle
		}
	}

	return first, nil
}

// confirmed returns the newest block that has its confirmations, if that is block
// least or a later one: while it is not, nothing else needs to be asked.
func (m *Manager) confirmed(ctx context.Context, least uint64) (*types.Header, error) {
	head, err := m.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, wait("asking for the latest block: %w", err)
	}
	if head.Number.Uint64() < least+m.cfg.Confirmations {
		return nil, wait("L1 has %v blocks, %d confirmations of block %d are waited for", head.Number, m.cfg.Confirmations, least)
	}
	if m.cfg.Confirmations == 0 {
		return head, nil
	}
	number := new(big.Int).Sub(head.Number, new(big.Int).SetUint64(m.cfg.Confirmations))
	base, err := m.client.HeaderByNumber(ctx, number)
	if err != nil {
		return nil, wait("asking for block %v: %w", number, err)
	}

	return base, nil
}

// mined returns the variant that L1 has, with its receipt, or nil.
func (m *Manager) mined(ctx context.Context, e *entry) (*types.Transaction, *types.Receipt, error) {
	for _, tx := range slices.Backward(e.Transactions) {
		receipt, err := m.client.TransactionReceipt(ctx, tx.Hash())
		if err == nil && receipt.BlockNumber == nil { // as some nodes give for what waits
			err = ethereum.NotFound
		}
		if err == nil {
			return tx, receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, nil, err
		}
	}

	return nil, nil, nil
}

// fail names the failure of a mined transaction and frees its key.
func (m *Manager) fail(ctx context.Context, e *entry, tx *types.Transaction, receipt *types.Receipt) (*types.Receipt, error) {
	failure := m.explain(ctx, tx, receipt)
	if cause := errors.Unwrap(failure); cause != nil && !answered(cause) {
		return nil, waiting{failure} // the node could not be asked for the reason
	}
	if err := m.drop(e.Key); err != nil {
		return nil, errors.Join(failure, err)
	}
	m.change(func() { m.stats.Failed++ })

	return receipt, failure
}

// settle stores where the intent was settled: from then on, not to find the
// transaction is no reason to send another.
func (m *Manager) settle(e *entry, receipt *types.Receipt) error {
	place := Inclusion{Tx: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), BlockHash: receipt.BlockHash}
	if e.Settled != nil && *e.Settled == place {
		return nil
	}
	r := e.Record
	r.Settled = &place
	if err := m.cfg.Store.Put(r); err != nil {
		return fmt.Errorf("storing %q: %w", e.Key, err)
	}
	m.change(func() { e.Record = r; m.stats.Settled++ })

	return nil
}

// drop deletes a record.
func (m *Manager) drop(key string) error {
	if err := m.cfg.Store.Delete(key); err != nil {
		return fmt.Errorf("deleting the record of %q: %w", key, err)
	}
	m.change(func() { delete(m.entries, key) })

	return nil
}

// change is how a step changes what Intents and Stats read.
func (m *Manager) change(f func()) {
	m.mu.Lock()
	defer m.mu.Unlock()
	f()
}

// affordable bounds a first offer by the limits, which must pay at least what L1 asks at its latest block.
func (m *Manager) affordable(now market) (fees, error) {
	if need := new(big.Int).Add(now.base, now.tip); need.Cmp(m.cfg.MaxFee) > 0 {
		return fees{}, &FeeCapError{Need: need, Limit: m.cfg.MaxFee}
	}
	if now.blob != nil && now.blob.Cmp(m.cfg.Blobs.MaxFee) > 0 {
		return fees{}, &FeeCapError{Blob: true, Need: now.blob, Limit: m.cfg.Blobs.MaxFee}
	}

	return m.bounded(now.offer()), nil
}

// above is an offer that replaces the old one: as the market has it, but so much
// higher that nodes take it, and not above the limits.
func (m *Manager) above(old *types.Transaction, now market) (fees, error) {
	step := raised
	if now.blob != nil {
		step = doubled
	}
	offer := now.offer()
	feeCap := step(old.GasFeeCap())
	if feeCap.Cmp(m.cfg.MaxFee) > 0 {
		return fees{}, &FeeCapError{Need: feeCap, Limit: m.cfg.MaxFee}
	}
	offer.cap, offer.tip = most(feeCap, offer.cap), most(step(old.GasTipCap()), offer.tip)
	if now.blob != nil {
		blobCap := step(old.BlobGasFeeCap())
		if blobCap.Cmp(m.cfg.Blobs.MaxFee) > 0 {
			return fees{}, &FeeCapError{Blob: true, Need: blobCap, Limit: m.cfg.Blobs.MaxFee}
		}
		offer.blob = most(blobCap, offer.blob)
	}

	return m.bounded(offer), nil
}

// bounded keeps an offer within the limits. One with blobs that could not be doubled
// once more is the last: it offers all that the limits allow, for only what L1 asks
// is paid.
func (m *Manager) bounded(f fees) fees {
	f.cap = least(f.cap, m.cfg.MaxFee)
	f.tip = least(f.tip, f.cap)
	if f.blob == nil {
		return f
	}
	f.blob = least(f.blob, m.cfg.Blobs.MaxFee)
	if doubled(f.cap).Cmp(m.cfg.MaxFee) > 0 || doubled(f.blob).Cmp(m.cfg.Blobs.MaxFee) > 0 {
		f.cap, f.blob = m.cfg.MaxFee, m.cfg.Blobs.MaxFee
	}

	return f
}

// raised adds 12.5 %, rounded up: go-ethereum asks for 10 % to replace a
// transaction, others for up to 12.5 %.
func raised(fee *big.Int) *big.Int {
	more := new(big.Int).Rsh(fee, 3)
	more.Add(more, common.Big1)

	return more.Add(more, fee)
}

// doubled adds 100 %, but something: what nodes ask for to replace a transaction with
// blobs, of each of its three fees.
func doubled(fee *big.Int) *big.Int {
	return most(new(big.Int).Lsh(fee, 1), common.Big1)
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func most(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
