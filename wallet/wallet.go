package wallet

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

const (
	// DefaultValid is how long the sequencer may take to order an operation.
	DefaultValid = time.Hour

	submitAttempts = 6 // of sending the same operation
	freshAttempts  = 8 // of finding a free record
)

// Config of a wallet.
type Config struct {
	Keys      *keystore.Keys
	Owner     keystore.Public // without keys: the wallet only looks
	Sequencer *Sequencer
	L1        *ethclient.Client // nil: no deposits, claims and balances on L1

	Rollup        common.Address // the one that is meant; zero believes the sequencer
	Valid         time.Duration  // 0: DefaultValid
	Confirmations uint64         // blocks on top of a transaction on L1 before it counts
	Progress      func(string)   // told what is waited for; nil tells nobody

	Mine func(context.Context) error // for an L1 that mines on demand, see l1tx.Config
}

// Wallet signs with the keys of one owner.
type Wallet struct {
	*Sequencer
	cfg Config

	mu     sync.Mutex
	sender *l1tx.Sender // made with the first use of L1
}

// New makes a wallet. It calls nobody.
func New(cfg Config) (*Wallet, error) {
	if cfg.Sequencer == nil {
		return nil, errors.New("give the wallet a sequencer")
	}
	if cfg.Keys != nil {
		cfg.Owner = cfg.Keys.Public()
	}
	if cfg.Valid < 0 {
		return nil, fmt.Errorf("let operations be valid for a second or more: have %v", cfg.Valid)
	}
	if cfg.Valid == 0 {
		cfg.Valid = DefaultValid
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	return &Wallet{Sequencer: cfg.Sequencer, cfg: cfg}, nil
}

// Address is the owner on L1.
func (w *Wallet) Address() common.Address { return w.cfg.Owner.Address }

// PurseKey is the wallet's newest key for purses, as they store it.
func (w *Wallet) PurseKey() common.Hash { return w.cfg.Owner.PurseKey }

// Info is the sequencer's, if it is of a network that the wallet signs for.
func (w *Wallet) Info(ctx context.Context) (wire.Info, error) {
	info, err := w.Sequencer.Info(ctx)
	switch {
	case err != nil:
		return info, err
	case w.cfg.Keys != nil && w.cfg.Keys.Unsafe && info.ChainID == 1:
		return info, ErrMainnet
	case w.cfg.Rollup != (common.Address{}) && w.cfg.Rollup != info.Rollup:
		return info, fmt.Errorf("%w: the sequencer is that of rollup %s, want %s", ErrNetwork, info.Rollup, w.cfg.Rollup)
	}
	return info, nil
}

// TokenOf finds a token by its symbol, in any case, or its id.
func TokenOf(info wire.Info, name string) (wire.Token, error) {
	var known []string
	for _, t := range info.Tokens {
		if strings.EqualFold(name, t.Symbol) || name == fmt.Sprint(t.ID) {
			return t, nil
		}
		known = append(known, fmt.Sprintf("%s (%d)", t.Symbol, t.ID))
	}
	return wire.Token{}, fmt.Errorf("%w, which are %s: have %q", ErrToken, strings.Join(known, ", "), name)
}

// Purses are those of the owner that a key of the wallet signs for.
func (w *Wallet) Purses(ctx context.Context) ([]wire.Purse, error) {
	account, err := w.Account(ctx, w.Address())
	if isCode(err, wire.CodeNotFound) {
		err = nil
	}
	own := []wire.Purse{}
	for _, p := range account.Purses {
		if w.cfg.Owner.Signs(p.Key) {
			own = append(own, p)
		}
	}
	return own, err
}

// purse is the purse of that number, or with 0 the wallet's that has most of the token.
func (w *Wallet) purse(ctx context.Context, index uint32, t record.Token) (wire.Purse, error) {
	if index != 0 {
		p, err := w.Purse(ctx, index)
		if err == nil && !w.cfg.Owner.Signs(p.Key) {
			err = fmt.Errorf("%w: purse %d has key %s, the wallet %s", ErrForeignPurse, index, p.Key, w.cfg.Owner.PurseKey)
		}
		return p, err
	}
	purses, err := w.Purses(ctx)
	if err != nil {
		return wire.Purse{}, err
	}
	if p, ok := richest(purses, t); ok {
		return p, nil
	}
	return wire.Purse{}, fmt.Errorf("%w: token %d, owner %s", ErrNoPurse, t, w.Address())
}

// richest is the first of the purses that hold a token which has most of it available.
func richest(purses []wire.Purse, t record.Token) (best wire.Purse, ok bool) {
	for _, p := range purses {
		if p.Series == t.Series() && (!ok || p.Balances[t.Slot()].Available.Cmp(best.Balances[t.Slot()].Available) > 0) {
			best, ok = p, true
		}
	}
	return best, ok
}

// Options of a signed operation.
type Options struct {
	Purse uint32  // that signs and pays; 0: the one that suits
	Fee   *uint64 // in the token's units; nil: the usual one, see Fee
}

// Fee is what an operation pays unless its owner says otherwise: the rent of the
// records that it fills, if none a tenth of one.
func Fee(info wire.Info, t record.Token, fills int) uint64 {
	rent := uint64(info.Rent[t])
	if fills == 0 {
		return rent / 10
	}
	return rent * uint64(fills)
}

// Ordered is an operation with the sequencer's word for it.
type Ordered struct {
	Operation op.Signed    `json:"operation"`
	Receipt   wire.Receipt `json:"receipt"`
	Token     record.Token `json:"token,string"`  // of the fee
	Fee       uint64       `json:"fee,string"`    // in the token's units
	Purse     uint32       `json:"purse,string"`  // that signed; 0 if none did
	Record    uint32       `json:"record,string"` // that it filled, of two the first; 0 if it fills none
	Serial    uint64       `json:"serial,string"` // of what it put there
}

// draft is what an operation is made from.
type draft struct {
	info  wire.Info
	purse wire.Purse
	fee   uint64
	fresh uint32 // free record; for two, the first of them
}

// order signs what build makes and has it ordered. If it fills records that somebody
// else takes meanwhile, it tries others.
func (w *Wallet) order(ctx context.Context, t record.Token, o Options, fills int, build func(draft) (op.Signer, error)) (*Ordered, error) {
	for attempt := 1; ; attempt++ {
		info, err := w.Info(ctx)
		if err != nil {
			return nil, err
		}
		purse, err := w.purse(ctx, o.Purse, t)
		if err != nil {
			return nil, err
		}
		d := draft{info: info, purse: purse, fee: Fee(info, t, fills)}
		if o.Fee != nil {
			d.fee = *o.Fee
		}
		if fills > 0 {
			if d.fresh = info.FreeRecord; d.fresh == 0 {
				return nil, errNoRecord
			}
		}
		operation, err := build(d)
		if err != nil {
			return nil, err
		}
		signed, err := w.sign(info, purse, operation)
		if err != nil {
			return nil, err
		}
		receipt, err := w.submit(ctx, info, signed)
		var refused *wire.Error
		if fills > 0 && attempt < freshAttempts && errors.As(err, &refused) && refused.Data.Rule == "FRESH-1" {
			continue
		}
		if err != nil {
			return nil, err
		}
		ordered := &Ordered{Operation: signed, Receipt: receipt, Token: t, Fee: d.fee, Purse: purse.Index}
		if fills > 0 {
			ordered.Record, ordered.Serial = d.fresh, receipt.Batch<<layout.PositionBits|uint64(receipt.Position)
		}
		return ordered, nil
	}
}

// Sign signs an operation with the next nonce of the purse that it names, without
// sending it.
func (w *Wallet) Sign(ctx context.Context, o op.Signer) (op.Signed, error) {
	info, err := w.Info(ctx)
	if err != nil {
		return op.Signed{}, err
	}
	purse, err := w.Purse(ctx, o.SigningPurse())
	if err != nil {
		return op.Signed{}, err
	}
	return w.sign(info, purse, o)
}

// sign signs an operation with the next nonce of its purse.
func (w *Wallet) sign(info wire.Info, purse wire.Purse, o op.Signer) (op.Signed, error) {
	if w.cfg.Keys == nil {
		return op.Signed{}, ErrNoKeys
	}
	key := w.cfg.Keys.For(purse.Key)
	if key == nil {
		return op.Signed{}, fmt.Errorf("%w: purse %d has key %s", ErrForeignPurse, purse.Index, purse.Key)
	}
	s := op.Signed{Operation: o, Nonce: purse.Nonce, Epoch: purse.Epoch, ValidUntil: info.Time + uint64(w.cfg.Valid/time.Second)}
	message, err := s.Message(info.Network())
	if err != nil {
		return s, err
	}
	s.Signature, err = key.Sign(message, rand.Reader)
	return s, err
}

// submit hands over an operation until it is answered, and checks the receipt.
func (w *Wallet) submit(ctx context.Context, info wire.Info, s op.Signed) (wire.Receipt, error) {
	id, err := s.ID(info.Network())
	if err != nil {
		return wire.Receipt{}, err
	}
	unsure := false
	for attempt := 1; ; attempt++ {
		receipt, err := w.Submit(ctx, s)
		if err == nil {
			if err = CheckReceipt(info.Network(), info.Receipts, s, receipt); err != nil {
				kept, _ := json.Marshal(receipt)
				err = fmt.Errorf("%w; operation %s has the receipt %s", err, id, kept)
			}
			return receipt, err
		}
		var answer *wire.Error
		answered := errors.As(err, &answer)
		if answered && !passing(err) {
			return receipt, err
		}
		// Of what a limit keeps out, nothing is kept.
		unsure = unsure || !answered || answer.Code != wire.CodeBusy || answer.Data.Limit == ""
		if attempt < submitAttempts && w.pace.pause(ctx, 1<<attempt) == nil {
			continue
		}
		if unsure {
			err = &UnansweredError{id, err}
		}
		return receipt, err
	}
}

// CheckReceipt checks that a receipt is for an operation and signed by signer.
func CheckReceipt(n signature.Network, signer common.Address, s op.Signed, r wire.Receipt) error {
	id, err := s.ID(n)
	if err != nil {
		return err
	}
	if r.ID != id {
		return fmt.Errorf("%w: it has id %s, want %s", ErrReceipt, r.ID, id)
	}
	have, err := r.Signer(n)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrReceipt, err)
	}
	if have != signer {
		return fmt.Errorf("%w: %s signed it, want %s", ErrReceipt, have, signer)
	}
	return nil
}
