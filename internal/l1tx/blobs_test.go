package l1tx

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// bundles are made once: the proofs of a blob take half a second.
var bundles = sync.OnceValues(func() ([2]*blobs.Bundle, error) {
	var made [2]*blobs.Bundle
	for i := range made {
		raw := make([]blobs.Blob, i+1)
		for j := range raw {
			for word := range blobs.Words {
				raw[j][32*word+1] = byte(7*word + j + 1)
			}
		}
		b, err := blobs.NewBundle(raw)
		if err != nil {
			return made, err
		}
		made[i] = b
	}
	return made, nil
})

// bundle is one of 1 or 2 blobs.
func bundle(t testing.TB, n int) *blobs.Bundle {
	t.Helper()
	made, err := bundles()
	check(t, err)
	return made[n-1]
}

// hookedArchive is a real archive that a test can disturb.
type hookedArchive struct {
	Archive
	before, after func(method string) error
}

func (a *hookedArchive) Put(b *blobs.Bundle) error {
	if err := a.before("Archive"); err != nil {
		return err
	}
	return errors.Join(a.Archive.Put(b), a.after("Archive"))
}

// carryBlobs lets the world's manager send blobs, and gives one to each payment whose
// key begins with "b".
func (w *world) carryBlobs() {
	w.t.Helper()
	archive, err := blobs.OpenArchive(w.t.TempDir())
	check(w.t, err)
	w.node.archive = archive
	w.cfg.Blobs = &BlobConfig{MaxFee: new(big.Int).Mul(gwei, big.NewInt(100)), Archive: archive}
	w.blobs = func(key string) *blobs.Bundle {
		if strings.HasPrefix(key, "b") {
			return bundle(w.t, 1)
		}
		return nil
	}
}

func newBlobWorld(t testing.TB) *world {
	w := newWorld(t, startChain(t), 0)
	w.carryBlobs()
	return w
}

// hashLogger logs BLOBHASH(0) and BLOBHASH(1), and reverts without a blob.
func hashLogger() []byte {
	return deployment(common.FromHex("5f496008575f5ffd5b" + "5f495f52600149602052" + "60405fa000"))
}

// blobRefuser refuses blobs.
func blobRefuser() []byte { return deployment(append(common.FromHex("5f49600657005b"), refusing()...)) }

func TestContractSeesTheBlobs(t *testing.T) {
	w := newBlobWorld(t)
	logger := w.deploy(hashLogger())
	m := w.manager()
	two := bundle(t, 2)

	receipt, err := m.Do(t.Context(), Intent{Key: "data", To: logger, Blobs: two})

	check(t, err)
	want := slices.Concat(two.Hashes[0][:], two.Hashes[1][:])
	if len(receipt.Logs) != 1 || !bytes.Equal(receipt.Logs[0].Data, want) {
		t.Errorf("have logs %v, want one of %x", receipt.Logs, want)
	}
	if receipt.Type != types.BlobTxType || receipt.BlobGasUsed != 2*params.BlobTxBlobGasPerBlob {
		t.Errorf("have type %d and %d blob gas, want type %d and that of 2 blobs", receipt.Type, receipt.BlobGasUsed, types.BlobTxType)
	}
	if have := m.Intents()[0]; have.Blobs != 2 || have.BlobFee.Cmp(minBlobOffer) != 0 {
		t.Errorf("have %+v, want 2 blobs at %v", have, minBlobOffer)
	}
}

func TestSenderSendsBlobs(t *testing.T) {
	chain := startChain(t)
	sender, two := newSender(t, config(t, chain)), bundle(t, 2)
	deployed, err := sender.Send(t.Context(), nil, hashLogger(), nil)
	check(t, err)

	receipt, err := sender.SendBlobs(t.Context(), deployed.ContractAddress, nil, two)

	check(t, err)
	if want := slices.Concat(two.Hashes[0][:], two.Hashes[1][:]); len(receipt.Logs) != 1 || !bytes.Equal(receipt.Logs[0].Data, want) {
		t.Errorf("have logs %v, want one of %x", receipt.Logs, want)
	}
}

func TestRefusalOfBlobsIsNamed(t *testing.T) {
	w := newBlobWorld(t)
	intent := Intent{Key: "b", To: w.deploy(blobRefuser()), Blobs: bundle(t, 1)}

	_, err := w.manager().Do(t.Context(), intent)
	checkTooSmall(t, err)
	w.checkStored(0)
	w.cfg.Client = blind{w.node} // to the refusal, so it is mined
	receipt, err := w.manager().Do(t.Context(), intent)

	checkTooSmall(t, err)
	if receipt == nil || receipt.Status != types.ReceiptStatusFailed {
		t.Errorf("have receipt %v, want that of a failed transaction", receipt)
	}
	w.checkStored(0)
}

func TestBlobsAreForManagersOfBlobs(t *testing.T) {
	w := newBlobWorld(t)
	intent := w.payment("b")

	for _, test := range []struct {
		want  string
		spoil func(*BlobConfig)
	}{
		{"limit on blob fees", func(c *BlobConfig) { c.MaxFee = nil }},
		{"limit on blob fees", func(c *BlobConfig) { c.MaxFee = new(big.Int) }},
		{"an archive", func(c *BlobConfig) { c.Archive = nil }},
	} {
		cfg, spoilt := w.cfg, *w.cfg.Blobs
		test.spoil(&spoilt)
		cfg.Blobs = &spoilt
		if _, err := NewManager(cfg); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}

	w.cfg.Blobs = nil
	if _, err := w.manager().Do(t.Context(), intent); !errors.Is(err, ErrNoBlobs) {
		t.Errorf("have error %v, want %v", err, ErrNoBlobs)
	}
	w.checkStored(0)
}

func TestCrashAtEveryStepWithBlobsHasOneEffect(t *testing.T) {
	crashAtEveryStep(t, func(w *world) {
		w.carryBlobs()
		w.blobs = func(key string) *blobs.Bundle {
			if key == "a" { // which the crash interrupts
				return bundle(t, 1)
			}
			return nil
		}
	})
}

func TestLostConnectionAtEveryStepWithBlobsIsWaitedOut(t *testing.T) {
	loseConnectionAtEveryStep(t, (*world).carryBlobs)
}

func TestWhatCannotBeArchivedIsNotSent(t *testing.T) {
	w := newBlobWorld(t)
	broken := errors.New("disk full")
	w.cfg.Blobs.Archive = &hookedArchive{w.node.archive, func(string) error { return broken }, nil}
	m := w.manager()

	if _, err := m.Do(t.Context(), w.payment("b")); !errors.Is(err, broken) {
		t.Errorf("have error %v, want %v", err, broken)
	}
	w.checkStored(0)
	if have := m.Stats(); have != (Stats{}) {
		t.Errorf("have %+v, want nothing sent", have)
	}
}

func TestThreeFeesAreDoubledUntilMined(t *testing.T) {
	w := newBlobWorld(t)
	w.node.tip = common.Big1 // less than the miner takes
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 2*DefaultReplaceAfter {
			w.node.tip = nil
		}
		w.commit()
	}

	receipt := w.do(m, "b")

	w.checkOnce("b")
	have := m.Intents()[0]
	if have.Variants != 3 || have.Nonce != 0 || have.Tx != receipt.TxHash {
		t.Errorf("have %+v, want the third variant mined, with nonce 0", have)
	}
	// The pool took each of them, which it does at twice the fees only.
	if have, want := m.Stats(), (Stats{Signed: 3, Raised: 2, Sent: 3, Settled: 1}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	records, err := w.node.folder.List()
	check(t, err)
	for i, tx := range records[0].Transactions[1:] {
		old := records[0].Transactions[i]
		for _, fee := range [][2]*big.Int{{old.GasTipCap(), tx.GasTipCap()}, {old.GasFeeCap(), tx.GasFeeCap()}, {old.BlobGasFeeCap(), tx.BlobGasFeeCap()}} {
			if twice := new(big.Int).Lsh(fee[0], 1); fee[1].Cmp(twice) < 0 {
				t.Errorf("have a fee of %v after %v, want %v at least", fee[1], fee[0], twice)
			}
		}
	}
}

func TestBlobFeeCapKeepsFromSending(t *testing.T) {
	w := newBlobWorld(t)
	w.node.blobFee = new(big.Int).Add(w.cfg.Blobs.MaxFee, common.Big1)
	m := w.manager()

	_, err := m.Do(t.Context(), w.payment("b"))

	var capped *FeeCapError
	if !errors.As(err, &capped) || !capped.Blob || capped.Need.Cmp(w.node.blobFee) != 0 || capped.Limit.Cmp(w.cfg.Blobs.MaxFee) != 0 {
		t.Errorf("have error %v, want one of the blob fee cap", err)
	}
	w.checkStored(0)
}

func TestLastOfferOffersAll(t *testing.T) {
	w := newBlobWorld(t)
	w.node.tip = common.Big1
	w.cfg.Blobs.MaxFee = new(big.Int).Sub(new(big.Int).Lsh(minBlobOffer, 2), common.Big1)
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3*DefaultReplaceAfter {
			cancel()
		}
		w.commit()
	}

	_, err := m.Do(ctx, w.payment("b"))

	var capped *FeeCapError
	if !errors.As(err, &capped) || !capped.Blob && capped.Limit.Cmp(w.cfg.MaxFee) != 0 {
		t.Errorf("have error %v, want one of a fee cap", err)
	}
	have := m.Intents()[0]
	if have.Variants != 2 || have.BlobFee.Cmp(w.cfg.Blobs.MaxFee) != 0 || have.MaxFee.Cmp(w.cfg.MaxFee) != 0 {
		t.Errorf("have %+v, want a second variant with all that the limits allow", have)
	}
	w.node.tip, w.onWait = nil, nil
	w.cfg.MaxFee, w.cfg.Blobs.MaxFee = new(big.Int).Lsh(w.cfg.MaxFee, 1), new(big.Int).Lsh(w.cfg.Blobs.MaxFee, 1)
	w.do(w.manager(), "b")
	w.checkOnce("b")
}

func TestReorgedBlobsAreSentAgainFromTheStore(t *testing.T) {
	w := newBlobWorld(t)
	w.cfg.Confirmations = 3
	ctx, cancel := context.WithCancel(t.Context())
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3 {
			cancel()
		}
		w.commit()
	}
	if _, err := w.manager().Do(ctx, w.payment("b")); !errors.Is(err, context.Canceled) {
		t.Fatalf("have error %v, want the context's", err)
	}
	w.reorg(3) // the pool forgets it, too
	w.open()
	w.onWait = nil
	m := w.manager()

	intent := w.payment("b")
	intent.Blobs = nil // the stored one counts
	receipt, err := m.Do(t.Context(), intent)

	check(t, err)
	w.checkOnce("b")
	if have := m.Stats(); have.Sent != 1 || have.Signed != 0 || receipt.BlobGasUsed == 0 {
		t.Errorf("have %+v and %d blob gas, want the stored transaction sent once more, with its blob", have, receipt.BlobGasUsed)
	}
}

func TestBlobsThatGoBackToThePoolAreMinedAgain(t *testing.T) {
	w := newBlobWorld(t)
	w.cfg.Confirmations = 3
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3 {
			parent, err := w.chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(w.head()-2))
			check(t, err)
			check(t, w.chain.Fork(parent.Hash()))
		}
		w.commit()
	}

	w.do(m, "b")

	w.checkOnce("b")
	if have := m.Stats(); have.Sent != 1 || have.Signed != 1 {
		t.Errorf("have %+v, want it sent once: the pool had it", have)
	}
}

func TestOtherKindWaitsForConfirmations(t *testing.T) {
	for _, keys := range [][2]string{{"a", "b"}, {"b", "a"}} {
		t.Run(keys[0]+" then "+keys[1], func(t *testing.T) {
			w := newBlobWorld(t)
			w.cfg.Confirmations = 3
			m := w.manager()
			ctx, cancel := context.WithCancel(t.Context())
			w.onWait = cancel
			if _, err := m.Do(ctx, w.payment(keys[0])); !errors.Is(err, context.Canceled) {
				t.Fatalf("have error %v, want the context's", err)
			}

			ctx, cancel = context.WithCancel(t.Context())
			w.onWait = func() { // it is in a block, without confirmations
				w.commit()
				if w.nonce() == 1 {
					cancel()
				}
			}
			_, err := m.Do(ctx, w.payment(keys[1]))
			w.onWait = nil
			second := w.do(m, keys[1])
			first := w.do(m, keys[0])

			w.checkOnce(keys[0], keys[1])
			if apart := second.BlockNumber.Uint64() - first.BlockNumber.Uint64(); apart <= 3 {
				t.Errorf("have the second %d blocks after the first, want more than 3", apart)
			}
			if !errors.Is(err, context.Canceled) {
				t.Errorf("have error %v, want the context's", err)
			}
		})
	}
}

func TestMixedErrorNamesWhatIsWaitedFor(t *testing.T) {
	w := newBlobWorld(t)
	w.cfg.Confirmations = 3
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	w.onWait = func() { w.commit(); cancel() }
	if _, err := m.Do(ctx, w.payment("b")); !errors.Is(err, context.Canceled) {
		t.Fatalf("have error %v, want the context's", err)
	}
	for range 3 { // L1 is old enough, the transaction is not
		w.reorg(1)
		w.commit()
		w.commit()
	}
	ctx, cancel = context.WithCancel(t.Context())
	w.onWait = func() {
		w.commit()
		if w.nonce() == 1 {
			w.onWait = cancel
		}
	}

	_, err := m.Do(ctx, w.payment("a"))

	var mixed *MixedError
	if !errors.As(err, &mixed) || *mixed != (MixedError{Key: "a", Behind: "b"}) {
		t.Errorf("have error %v, want one that says what a waits for", err)
	}
	if have := m.Stats(); have.Signed != 1 {
		t.Errorf("have %+v, want one transaction signed", have)
	}
}

// Were the second kind sent before the first has its confirmations, a reorg of both
// would put the second into the pool, which then keeps the first out.
func TestReorgOfBothKindsIsMinedAgain(t *testing.T) {
	chain := startChain(t)
	for at := range 8 {
		for i, keys := range [][2]string{{"a", "b"}, {"b", "a"}} {
			w := newWorld(t, chain, 2*at+i)
			w.carryBlobs()
			w.cfg.Confirmations = 2
			w.commit()
			w.commit()
			m := w.manager()
			ctx, cancel := context.WithCancel(t.Context())
			w.onWait = cancel
			if _, err := m.Do(ctx, w.payment(keys[0])); !errors.Is(err, context.Canceled) {
				t.Fatalf("have error %v, want the context's", err)
			}
			w.commit()
			ctx, cancel = context.WithCancel(t.Context())
			waits := 0
			w.onWait = func() {
				if waits == at {
					parent, err := chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(w.head()-2))
					check(t, err)
					check(t, chain.Rollback())
					check(t, chain.Fork(parent.Hash()))
				}
				if waits++; waits > 30 {
					cancel()
				}
				w.commit()
			}

			if _, err := m.Do(ctx, w.payment(keys[1])); err != nil {
				t.Errorf("%v, reorged after %d blocks: %v", keys, at, err)
			}
			cancel()
			check(t, chain.Rollback())
			w.onWait = nil
			w.do(m, keys[0])
			w.checkOnce(keys[:]...)
		}
	}
}

// A transaction without blobs from elsewhere keeps those with blobs out of the pools.
func TestReservedAccountRaisesNoFees(t *testing.T) {
	w := newBlobWorld(t)
	check(t, w.foreign(1, gwei)) // cannot be mined before nonce 0
	m := w.manager()
	waits := 0
	ctx, cancel := context.WithCancel(t.Context())
	w.onWait = func() {
		if waits++; waits == 3*DefaultReplaceAfter {
			cancel()
		}
		w.commit()
	}

	_, err := m.Do(ctx, w.payment("b"))

	if err == nil || !strings.Contains(err.Error(), "already reserved") {
		t.Errorf("have error %v, want one that says so", err)
	}
	if have := m.Stats(); have.Raised != 0 || have.Unsent == 0 {
		t.Errorf("have %+v, want unsent and none raised", have)
	}
	check(t, w.chain.Rollback()) // the pool forgets the other one
	w.onWait = nil
	w.do(m, "b")
	w.checkOnce("b")
}

// Blobs and payments of one account, disturbed.
func TestStormWithBlobs(t *testing.T) {
	weatherStorms(t, 10+storms/10, func(s *storm) {
		s.carryBlobs()
		s.cfg.Blobs.MaxFee = new(big.Int).Mul(gwei, big.NewInt(10))
		s.alone = true
	})
}

// withBlobs is a record that a folder might hold.
func withBlobs(t testing.TB) Record {
	t.Helper()
	one := bundle(t, 1)
	side, err := one.Sidecar()
	check(t, err)
	r := Record{Key: "b", Sidecar: side}
	tx, err := types.SignNewTx(l1chain.UnsafeKey(0), types.LatestSignerForChainID(big.NewInt(l1chain.DefaultChainID)), &types.BlobTx{BlobHashes: one.Hashes})
	check(t, err)
	r.Transactions = append(r.Transactions, tx)
	return r
}

func TestFolderKeepsBlobs(t *testing.T) {
	f := openFolder(t, t.TempDir())
	r := withBlobs(t)
	check(t, f.Put(r))

	have, err := f.List()

	check(t, err)
	want, err := rlp.EncodeToBytes(r.Sidecar)
	check(t, err)
	stored, err := rlp.EncodeToBytes(have[0].Sidecar)
	check(t, err)
	if !bytes.Equal(stored, want) || have[0].newest().Hash() != r.newest().Hash() {
		t.Error("have another record, want the stored one")
	}
	info, err := os.Stat(f.file("b"))
	check(t, err)
	if limit := int64(2*(1<<17) + 1<<14); info.Size() > limit {
		t.Errorf("have a record of %d bytes, want %d at most: the blob once", info.Size(), limit)
	}
}

// Every part of a stored sidecar is checked when it is read.
func TestDamagedSidecarIsNoticed(t *testing.T) {
	w := newBlobWorld(t)
	whole := withBlobs(t)
	manager := func(r Record) error {
		cfg := w.cfg
		cfg.ChainID = new(big.Int).SetUint64(l1chain.DefaultChainID)
		cfg.Store = fixedStore{cfg.Store, []Record{r}}
		_, err := NewManager(cfg)
		return err
	}
	check(t, manager(whole))

	for name, spoil := range map[string]func(*Record){
		"no sidecar":      func(r *Record) { r.Sidecar = nil },
		"other version":   func(r *Record) { r.Sidecar.Version = 0 },
		"flipped bit":     func(r *Record) { r.Sidecar.Blobs[0][77] ^= 1 },
		"last byte":       func(r *Record) { r.Sidecar.Blobs[0][1<<17-1] ^= 1 },
		"not canonical":   func(r *Record) { r.Sidecar.Blobs[0][0] = 0xff },
		"commitment":      func(r *Record) { r.Sidecar.Commitments[0][5] ^= 1 },
		"proof":           func(r *Record) { r.Sidecar.Proofs[100] = r.Sidecar.Proofs[99] },
		"too few proofs":  func(r *Record) { r.Sidecar.Proofs = r.Sidecar.Proofs[1:] },
		"another's blobs": func(r *Record) { r.Transactions = append(r.Transactions, signed(t, "b", 0).Transactions...) },
	} {
		r := whole
		r.Sidecar = whole.Sidecar.Copy()
		r.Transactions = slices.Clone(whole.Transactions)
		spoil(&r)
		var damaged *RecordError
		if err := manager(r); !errors.As(err, &damaged) {
			t.Errorf("%s: have error %v, want one that names the record", name, err)
		}
	}
}
