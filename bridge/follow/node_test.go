package follow

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// node answers as another client does, but for what a test changes.
type node struct {
	Client
	header func(number *big.Int, h *types.Header) (*types.Header, error)
	logs   func(q ethereum.FilterQuery, logs []types.Log) ([]types.Log, error)
	tx     func(tx *types.Transaction) *types.Transaction
}

func (n *node) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := n.Client.HeaderByNumber(ctx, number)
	if err == nil && n.header != nil {
		return n.header(number, h)
	}
	return h, err
}

func (n *node) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := n.Client.FilterLogs(ctx, q)
	if err == nil && n.logs != nil {
		return n.logs(q, logs)
	}
	return logs, err
}

func (n *node) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	tx, pending, err := n.Client.TransactionByHash(ctx, hash)
	if err == nil && n.tx != nil {
		tx = n.tx(tx)
	}
	return tx, pending, err
}

func TestNode(t *testing.T) {
	w := followtest.New(t, false)
	w.Story()
	full, _ := drain(t, follower(t, config(w), Cursor{}), nil)
	on := func(n node) Config {
		n.Client = w.Chain.Client()
		cfg := config(w)
		cfg.Client = &n
		return cfg
	}
	// Blocks are read in ranges, but for the last two, or one by one.
	finalities := []uint64{1, 65}

	for _, finality := range finalities {
		t.Run(fmt.Sprintf("ranges are bounded, finality %d", finality), func(t *testing.T) {
			most := map[uint64]int{}
			cfg := on(node{logs: func(q ethereum.FilterQuery, logs []types.Log) ([]types.Log, error) {
				blocks := uint64(1)
				if q.BlockHash == nil {
					blocks = q.ToBlock.Uint64() - q.FromBlock.Uint64() + 1
				}
				if blocks > 4 {
					t.Errorf("a request of %d blocks, limit 4", blocks)
				}
				most[blocks] = max(most[blocks], len(logs))
				return logs, nil
			}})
			cfg.Finality, cfg.MaxBlocks, cfg.MaxLogs = finality, 4, 1 // a deposit's block alone has two logs
			f := follower(t, cfg, Cursor{})
			var events []Event
			for behind := true; behind; {
				u, err := f.Step(t.Context())
				check(t, err)
				blocks := map[uint64]bool{}
				for _, e := range u.Events {
					blocks[e.Where().Block] = true
				}
				if len(u.Events) > 1 && len(blocks) > 1 {
					t.Errorf("a step took %d logs of %d blocks, limit 1 log", len(u.Events), len(blocks))
				}
				events, behind = append(events, u.Events...), u.Behind > 0
			}
			if !reflect.DeepEqual(events, full) {
				t.Error("another stream in small ranges")
			}
			if finality == 1 && most[4] < 2 || most[1] < 2 {
				t.Errorf("logs by range %v: the limits were not met", most)
			}
		})
	}

	t.Run("refused ranges are halved", func(t *testing.T) {
		refusal := errors.New("range too wide")
		cfg := on(node{logs: func(q ethereum.FilterQuery, logs []types.Log) ([]types.Log, error) {
			if q.BlockHash == nil && q.ToBlock.Uint64() != q.FromBlock.Uint64() {
				return nil, refusal
			}
			return logs, nil
		}})
		cfg.Finality = 1
		f := follower(t, cfg, Cursor{})
		if events, _ := drain(t, f, nil); !reflect.DeepEqual(events, full) {
			t.Error("another stream")
		}
		f = follower(t, on(node{logs: func(ethereum.FilterQuery, []types.Log) ([]types.Log, error) { return nil, refusal }}), Cursor{})
		if _, err := f.Step(t.Context()); !errors.Is(err, refusal) {
			t.Errorf("have %v, want %v", err, refusal)
		}
	})

	t.Run("a node that lags", func(t *testing.T) {
		f := follower(t, config(w), Cursor{})
		drain(t, f, nil)
		for _, head := range []int64{3, 0} { // 0 is below all that the cursor holds
			lagging := follower(t, on(node{header: func(number *big.Int, h *types.Header) (*types.Header, error) {
				if number == nil {
					return w.Chain.Client().HeaderByNumber(t.Context(), big.NewInt(head))
				}
				return h, nil
			}}), f.cursor)
			u, err := lagging.Step(t.Context())
			check(t, err)
			if u.Reorg != nil || len(u.Events) != 0 || u.Behind != 0 || !reflect.DeepEqual(u.Cursor, f.cursor) {
				t.Errorf("head %d: took %+v", head, u)
			}
		}
	})

	t.Run("calldata of another transaction", func(t *testing.T) {
		f := follower(t, on(node{tx: func(*types.Transaction) *types.Transaction { return types.NewTx(&types.LegacyTx{}) }}), Cursor{})
		if _, err := f.Step(t.Context()); !errors.Is(err, ErrCalldata) {
			t.Errorf("have %v, want %v", err, ErrCalldata)
		}
	})

	// drop removes one log, so that what follows it does not follow on the last
	drop := func(is func(types.Log) bool) func(ethereum.FilterQuery, []types.Log) ([]types.Log, error) {
		dropped := false
		return func(_ ethereum.FilterQuery, logs []types.Log) ([]types.Log, error) {
			if i := slices.IndexFunc(logs, is); i >= 0 && !dropped {
				dropped = true
				return slices.Delete(logs, i, i+1), nil
			}
			return logs, nil
		}
	}
	// spoil changes the first log of a kind
	spoil := func(is func(types.Log) bool, change func(l *types.Log)) func(ethereum.FilterQuery, []types.Log) ([]types.Log, error) {
		return func(_ ethereum.FilterQuery, logs []types.Log) ([]types.Log, error) {
			if i := slices.IndexFunc(logs, is); i >= 0 {
				change(&logs[i])
			}
			return logs, nil
		}
	}
	any := func(types.Log) bool { return true }
	topic := func(hash common.Hash) func(types.Log) bool {
		return func(l types.Log) bool { return l.Topics[0] == hash }
	}
	plain := follower(t, config(w), Cursor{})
	for name, test := range map[string]struct {
		node func() node
		want error
	}{
		"a deposit is missing":   {func() node { return node{logs: drop(topic(plain.enqueued))} }, ErrGap},
		"a batch is missing":     {func() node { return node{logs: drop(topic(plain.settled))} }, ErrGap},
		"logs of another block":  {func() node { return node{logs: spoil(any, func(l *types.Log) { l.BlockHash = common.Hash{1} })} }, ErrMoved},
		"logs of a block before": {func() node { return node{logs: spoil(any, func(l *types.Log) { l.BlockNumber = 0 })} }, ErrMoved},
		"logs of a block after":  {func() node { return node{logs: spoil(any, func(l *types.Log) { l.BlockNumber += 1_000 })} }, ErrMoved},
		"removed logs":           {func() node { return node{logs: spoil(any, func(l *types.Log) { l.Removed = true })} }, ErrMoved},
		"a header of another block": {func() node {
			return node{header: func(number *big.Int, h *types.Header) (*types.Header, error) {
				if number != nil {
					h.Number.Add(h.Number, common.Big1)
				}
				return h, nil
			}}
		}, ErrMoved},
		"a block that is gone": {func() node {
			return node{header: func(number *big.Int, h *types.Header) (*types.Header, error) {
				if number != nil {
					return nil, ethereum.NotFound
				}
				return h, nil
			}}
		}, ErrMoved},
		"a log that does not decode": {func() node {
			return node{logs: spoil(topic(plain.enqueued), func(l *types.Log) { l.Data = l.Data[:40] })}
		}, ErrLog},
		"a deposit of another kind": {func() node { return node{logs: spoil(topic(plain.enqueued), func(l *types.Log) { l.Data[31] = 3 })} }, ErrLog},
		"a key that is not below r": {func() node { return node{logs: spoil(topic(plain.enqueued), func(l *types.Log) { l.Data[32] = 0xff })} }, ErrLog},
		"a commitment off the curve": {func() node {
			return node{logs: spoil(topic(plain.settled), func(l *types.Log) { l.Data[len(l.Data)-1] ^= 1 })}
		}, ErrLog},
		"a batch of another time":           {func() node { return node{logs: spoil(topic(plain.settled), func(l *types.Log) { l.Data[31] ^= 1 })} }, ErrCalldata},
		"a batch of another shape":          {func() node { return node{logs: spoil(topic(plain.settled), func(l *types.Log) { l.Data[63] ^= 1 })} }, ErrCalldata},
		"a batch of another queue position": {func() node { return node{logs: spoil(topic(plain.settled), func(l *types.Log) { l.Data[95] ^= 1 })} }, ErrCalldata},
	} {
		for _, finality := range finalities {
			t.Run(fmt.Sprintf("%s, finality %d", name, finality), func(t *testing.T) {
				cfg := on(test.node())
				cfg.Finality = finality
				refused(t, cfg, test.want)
			})
		}
	}
	t.Run("another end after the logs of a range", func(t *testing.T) {
		reads := 0
		cfg := on(node{header: func(number *big.Int, h *types.Header) (*types.Header, error) {
			if number != nil && h.Number.Uint64() == w.Head()-2 {
				if reads++; reads == 2 {
					h.Extra = []byte("another")
				}
			}
			return h, nil
		}})
		cfg.Finality = 1
		refused(t, cfg, ErrMoved)
	})
}

// refused wants a step to fail, and to take nothing.
func refused(t *testing.T, cfg Config, want error) {
	t.Helper()
	f := follower(t, cfg, Cursor{})
	u, err := f.Step(t.Context())
	var e *Error
	if !errors.Is(err, want) || !errors.As(err, &e) || e.Field == "" || e.Value == nil {
		t.Fatalf("have %v, want %v", err, want)
	}
	if _, ok := f.cursor.Last(); ok || len(u.Events) != 0 {
		t.Error("something was taken")
	}
}

func TestDecodeSubmit(t *testing.T) {
	rollup := bindings.NewRollup()
	method := rollup.GetABI().Methods[submitBatch]
	zero := bindings.Bn254G1{X: new(big.Int), Y: new(big.Int)}
	claim := bindings.IRollupClaim{NewCommitment: zero, Quotient: zero, Opening: zero, C: zero.X, VOld: zero.X, VNew: zero.X, Z: zero.X}
	words := func(n int, last *big.Int) (all []*big.Int) {
		for range n - 1 {
			all = append(all, new(big.Int))
		}
		return append(all, last)
	}
	good := rollup.PackSubmitBatch(words(4, big.NewInt(9)), claim)
	if have, _, err := decodeSubmit(method, good); err != nil || len(have) != 4 || have[3] != fr.NewElement(9) {
		t.Fatalf("have %v, %v", have, err)
	}
	for name, data := range map[string][]byte{
		"no calldata":      {},
		"short selector":   good[:3],
		"another function": append([]byte{1}, good[1:]...),
		"no words":         good[:4],
		"cut":              good[:len(good)-64],
		"short header":     rollup.PackSubmitBatch(words(3, new(big.Int)), claim),
		"word r":           rollup.PackSubmitBatch(words(5, fr.Modulus()), claim),
	} {
		if have, _, err := decodeSubmit(method, data); err == nil {
			t.Errorf("%s: took %v", name, have)
		}
	}
}

func TestConfig(t *testing.T) {
	good := Config{Client: &node{}, Network: signature.Network{ChainID: 1, Rollup: [20]byte{1}}, Bridge: common.Address{1}, Start: 1, Finality: 1, MaxBlocks: 1, MaxLogs: 1}
	check(t, good.Check())
	fields := reflect.TypeFor[Config]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		bad := good
		reflect.ValueOf(&bad).Elem().Field(i).SetZero()
		if _, err := New(bad, Cursor{}); errors.Is(err, ErrConfig) == slices.Contains([]string{"Confirmations", "Blobs", "DataFrom", "Timeout", "Users"}, name) {
			t.Errorf("without %s: %v", name, err)
		}
	}
	for i := range reflect.TypeFor[Users]().NumField() {
		some := Users{common.Address{1}, common.Address{2}, common.Address{3}, common.Address{4}, common.Address{5}, common.Address{6}, common.Address{7}}
		bad := good
		bad.Users = &some
		check(t, bad.Check())
		reflect.ValueOf(&some).Elem().Field(i).SetZero()
		if _, err := New(bad, Cursor{}); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "Users."+reflect.TypeFor[Users]().Field(i).Name) {
			t.Errorf("users' contract %d is zero: %v", i, err)
		}
	}
	for _, blocks := range [][]Block{
		{{Number: 2}, {Number: 2}},
		{{Number: 2, Queue: 1}, {Number: 3}},
		{{Number: 2, Batches: 1}, {Number: 3}},
	} {
		if _, err := New(good, Cursor{blocks}); !errors.Is(err, ErrCursor) {
			t.Errorf("cursor %+v: %v", blocks, err)
		}
	}
}

// recorded is an L1 of which block n + 1 holds transaction and log n.
type recorded struct {
	headers []*types.Header
	txs     []*types.Transaction
	logs    []types.Log
}

func (r *recorded) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	if n == nil {
		return r.headers[len(r.headers)-1], nil
	}
	return r.headers[n.Uint64()], nil
}

func (r *recorded) HeaderByHash(_ context.Context, hash common.Hash) (*types.Header, error) {
	for _, h := range r.headers {
		if h.Hash() == hash {
			return h, nil
		}
	}
	return nil, ethereum.NotFound
}

func (r *recorded) FilterLogs(_ context.Context, q ethereum.FilterQuery) (logs []types.Log, _ error) {
	for _, l := range r.logs {
		if q.BlockHash != nil && *q.BlockHash == l.BlockHash || q.BlockHash == nil && q.FromBlock.Uint64() <= l.BlockNumber && l.BlockNumber <= q.ToBlock.Uint64() {
			logs = append(logs, l)
		}
	}
	return logs, nil
}

func (r *recorded) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	for _, tx := range r.txs {
		if tx.Hash() == hash {
			return tx, false, nil
		}
	}
	return nil, false, ethereum.NotFound
}

// TestRecorded replays the batches with real proofs that the contracts' tests
// settle. Their times are fixed, so no chain that runs now can take them.
func TestRecorded(t *testing.T) {
	var file struct {
		ChainID          uint64
		Rollup, Operator common.Address
		LogN             uint
		GenesisTimestamp uint64
		Batches          []struct {
			Timestamp uint64
			Words     []hexutil.Bytes
			Claim     struct{ NewCommitment []hexutil.Bytes }
		}
	}
	data, err := os.ReadFile("../../contracts/testdata/batches.json")
	check(t, err)
	check(t, json.Unmarshal(data, &file))
	number := func(b hexutil.Bytes) *big.Int { return new(big.Int).SetBytes(b) }

	rollup := bindings.NewRollup()
	settled := rollup.GetABI().Events[bindings.RollupBatchSettledEventName]
	l1 := &recorded{headers: []*types.Header{{Number: new(big.Int), Difficulty: new(big.Int)}}}
	queue := uint64(0)
	for i, b := range file.Batches {
		var words []*big.Int
		for _, w := range b.Words {
			words = append(words, number(w))
		}
		next := bindings.Bn254G1{X: number(b.Claim.NewCommitment[0]), Y: number(b.Claim.NewCommitment[1])}
		none := bindings.Bn254G1{X: new(big.Int), Y: new(big.Int)}
		tx := types.NewTx(&types.LegacyTx{Nonce: uint64(i), To: &file.Rollup, Data: rollup.PackSubmitBatch(words, bindings.IRollupClaim{
			NewCommitment: next, Quotient: none, Opening: none, C: none.X, VOld: none.X, VNew: none.X, Z: none.X,
		})})
		queue += new(big.Int).Rsh(words[2], 64).Uint64() & 0xffff
		out, err := settled.Inputs.NonIndexed().Pack(new(big.Int).SetUint64(b.Timestamp), batch.Tiny.ID, queue, next.X, next.Y)
		check(t, err)
		header := &types.Header{
			Number: big.NewInt(int64(i) + 1), Difficulty: new(big.Int), ParentHash: l1.headers[i].Hash(), Time: b.Timestamp,
		}
		l1.headers, l1.txs = append(l1.headers, header), append(l1.txs, tx)
		l1.logs = append(l1.logs, types.Log{
			Address: file.Rollup, Topics: []common.Hash{settled.ID, common.BigToHash(header.Number)}, Data: out,
			BlockNumber: header.Number.Uint64(), BlockHash: header.Hash(), TxHash: tx.Hash(),
		})
	}
	before := Block{Hash: l1.headers[0].Hash(), Queue: queue} // the entries are not recorded
	events, _ := drain(t, follower(t, Config{
		Client: l1, Network: signature.Network{ChainID: file.ChainID, Rollup: file.Rollup}, Bridge: common.Address{1}, Start: 1, Finality: 65, MaxBlocks: 2, MaxLogs: 10,
	}, Cursor{Blocks: []Block{before}}), nil)
	if len(events) != 6 {
		t.Fatalf("have %d events, want 6 batches", len(events))
	}

	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	s, err := state.Genesis{
		LogN: file.LogN, FeeOwner: file.Operator, FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{followtest.RowFee, followtest.RowFee, followtest.RowFee, followtest.RowFee}},
	}.State()
	check(t, err)
	powers := kzg.UnsafeSRS(file.LogN)
	for i, b := range of[Batch](events) {
		if b.Time != file.Batches[i].Timestamp {
			t.Errorf("batch %d: time %d, want %d", i+1, b.Time, file.Batches[i].Timestamp)
		}
		_, err := stf.Replay(s, batch.Tiny, b.Words)
		check(t, err)
		c, err := powers.Commit(s.Cells())
		check(t, err)
		if c != b.Commitment {
			t.Errorf("batch %d gives commitment %v, L1 has %v", i+1, c, b.Commitment)
		}
	}
}
