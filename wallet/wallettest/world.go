package wallettest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// What the rollup is made with.
const (
	QueueFee   = 7     // wei
	Rent       = 2_000 // units of any token
	BookingFee = 300   // basis points
	Reserve    = 10_000

	operator = 0 // number of its development account
	people   = 8 // that have ether, accounts 1 to 8
)

var shape = batch.Tiny

// ErrLost is a fault of the network.
var ErrLost = errors.New("the answer is lost")

// Tokens of the rollup.
var Tokens = []string{"ETH", "tUSD", "STOA"}

// World is the rollup.
type World struct {
	// Sequencer and L1 are their URLs.
	Sequencer, L1 string

	// What goes wrong, by the test's will. Fault is asked before each call of the
	// sequencer: it is answered with the error instead, or not at all if that is
	// ErrLost, after it had its effect. Lie changes what stoa_info says, Forge each
	// receipt after it is signed.
	Fault func(method string) error
	Lie   func(*wire.Info)
	Forge func(*wire.Receipt)

	t       testing.TB
	chain   *l1chain.Chain
	sender  *l1tx.Sender
	rollup  *bindings.Rollup
	bridge  *bindings.Bridge
	info    wire.Info
	network signature.Network
	powers  *kzg.SRS

	faults sync.Mutex // one at a time, for they count

	mu   sync.Mutex // guards what follows
	free []uint32   // records to hand out as free
	l2
}

// Start runs a rollup until the test ends.
func Start(t testing.TB) *World {
	t.Helper()
	account := func(i int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey) }
	rich := make([]common.Address, people+1)
	for i := range rich {
		rich[i] = account(i)
	}
	alloc := l1chain.Fund(100, rich...)
	alloc[verifier] = types.Account{Code: common.FromHex("60605f5260805ff3"), Balance: new(big.Int)} // returns no pairs

	chain, err := l1chain.New(l1chain.Config{Alloc: alloc, HTTPAddr: "127.0.0.1:0"}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })

	token := func(nonce uint64) common.Address { return crypto.CreateAddress(account(operator), nonce) }
	w := &World{t: t, chain: chain, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(), powers: kzg.UnsafeSRS(shape.LogN)}
	w.info = wire.Info{
		Version: "test", ChainID: chain.ChainID().Uint64(), Rollup: token(2), Bridge: token(3), Receipts: account(operator),
		Tokens: []wire.Token{{ID: 0, Symbol: Tokens[0], Decimals: 18}, {ID: 1, Symbol: Tokens[1], Decimals: 6, Address: token(0)}, {ID: 2, Symbol: Tokens[2], Decimals: 6, Address: token(1)}},
		Shapes: []string{shape.Name}, Records: shape.StateRecords(), BookingFee: BookingFee, Limits: map[string]wire.Uint{},
	}
	w.network = w.info.Network()
	w.sender, err = l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(operator), ChainID: chain.ChainID(), ABIs: []abi.ABI{w.rollup.GetABI(), w.bridge.GetABI()},
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
	check(t, err)

	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	rules := record.Params{Version: 1, BookingFee: BookingFee}
	for t := range record.Tokens {
		rules.Rent[t], rules.CrankReserve[t] = Rent, Reserve
		w.info.Rent[t], w.info.CrankReserve[t] = Rent, Reserve
	}
	genesis, err := state.Genesis{LogN: shape.LogN, FeeOwner: account(operator), FeeKey: feeKey.Public, Params: rules}.State()
	check(t, err)
	w.l2 = newL2(genesis)
	w.commitment = w.commit(genesis)
	for range 2 {
		w.create(bindings.TestDollarMetaData.Bin, nil)
	}
	w.deploy(w.info.Rollup, w.info.Bridge, token(4))
	w.serve()
	return w
}

// verifier is the address of the stand-in that accepts every proof.
var verifier = common.HexToAddress("0x7e51f1e4")

// deploy puts a rollup, its bridge and its registry on L1.
func (w *World) deploy(rollup, bridge, registry common.Address) {
	config := bindings.IRollupConfig{
		Registry: registry, Bridge: bridge, Governor: w.sender.Address(), ParameterDelay: new(big.Int), QueuePeriod: big.NewInt(7 * 86_400), LogN: big.NewInt(int64(shape.LogN)), GenesisCommitment: g1(&w.commitment), GenesisTimestamp: new(big.Int),
	}
	setup := kzg.UnsafeSetup(shape.LogN)
	config.Unit = g1(&setup.Unit)
	tau2 := setup.Tau2
	for word, v := range map[**big.Int]interface{ BigInt(*big.Int) *big.Int }{
		&config.Tau2.X1: &tau2.X.A1, &config.Tau2.X0: &tau2.X.A0, &config.Tau2.Y1: &tau2.Y.A1, &config.Tau2.Y0: &tau2.Y.A0,
	} {
		*word = v.BigInt(new(big.Int))
	}
	w.create(bindings.RollupMetaData.Bin, w.rollup.PackConstructor(config))
	w.create(bindings.BridgeMetaData.Bin, w.bridge.PackConstructor(rollup, common.Address{1}, w.info.Tokens[1].Address, w.info.Tokens[2].Address, big.NewInt(QueueFee)))
	w.create(bindings.RegistryMetaData.Bin, bindings.NewRegistry().PackConstructor(bindings.IRegistryConfig{
		Rollup: rollup, Timelock: w.sender.Address(), Council: w.sender.Address(), Operator: w.sender.Address(),
		Shapes: []bindings.IRegistryShape{{Id: shape.ID, CapP: uint16(shape.P), CapL: uint16(shape.L), CapM: uint16(shape.M), CapE: uint16(shape.E), CapS: uint16(shape.S), Verifier: verifier}},
	}))
}

func (w *World) create(code string, constructor []byte) {
	_, err := w.sender.Send(w.t.Context(), nil, append(hexutil.MustDecode(code), constructor...), nil)
	check(w.t, err)
}

// serve opens both ports.
func (w *World) serve() {
	server := rpc.NewServer()
	check(w.t, server.RegisterName("stoa", &api{w}))
	w.Sequencer = w.listen(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, _ := io.ReadAll(in.Body)
		in.Body = io.NopCloser(bytes.NewReader(body))
		var fault error
		var call struct {
			ID     json.RawMessage
			Method string
		}
		if json.Unmarshal(body, &call) == nil && w.Fault != nil {
			w.faults.Lock()
			fault = w.Fault(call.Method)
			w.faults.Unlock()
		}
		var typed *wire.Error
		switch {
		case errors.As(fault, &typed):
			out.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(out).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "error": typed})
		case fault != nil:
			server.ServeHTTP(httptest.NewRecorder(), in)
			panic(http.ErrAbortHandler) // closes the connection without an answer
		default:
			server.ServeHTTP(out, in)
		}
	}))

	target, err := url.Parse(w.chain.Endpoint())
	check(w.t, err)
	node := httputil.NewSingleHostReverseProxy(target)
	w.L1 = w.listen(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, _ := io.ReadAll(in.Body)
		in.Body = io.NopCloser(bytes.NewReader(body))
		node.ServeHTTP(out, in)
		if bytes.Contains(body, []byte("sendRawTransaction")) || bytes.Contains(body, []byte("eth_blockNumber")) {
			_, _ = w.chain.Commit()
		}
	}))
}

func (w *World) listen(h http.Handler) string {
	server := httptest.NewServer(h)
	w.t.Cleanup(server.Close)
	return server.URL
}

// Info is what the sequencer says of the rollup.
func (w *World) Info() wire.Info { return w.info }

// Fund gives an account one ether on L1.
func (w *World) Fund(account common.Address) {
	w.t.Helper()
	_, err := w.sender.Send(w.t.Context(), &account, nil, big.NewInt(params.Ether))
	check(w.t, err)
}

// Decoy deploys a bridge that takes deposits as the real one does, and enqueues them
// in a rollup of its own.
func (w *World) Decoy() common.Address {
	w.t.Helper()
	nonce, err := w.chain.Client().NonceAt(w.t.Context(), w.sender.Address(), nil)
	check(w.t, err)
	rollup, bridge := crypto.CreateAddress(w.sender.Address(), nonce), crypto.CreateAddress(w.sender.Address(), nonce+1)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.deploy(rollup, bridge, crypto.CreateAddress(w.sender.Address(), nonce+2))
	return bridge
}

// Offer hands out these records as free ones before others.
func (w *World) Offer(records ...uint32) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.free = records
}

// Advance settles all batches, for L1 takes no old ones, and moves its time.
func (w *World) Advance(d time.Duration) {
	w.t.Helper()
	w.Take(true)
	check(w.t, w.chain.AdjustTime(d))
}

// AdvanceTo is Advance to a time.
func (w *World) AdvanceTo(at uint64) {
	w.t.Helper()
	w.Take(true)
	w.Advance(time.Duration(at-w.time()) * time.Second)
}

// Clock lets no time pass: whoever waits asks again at once.
type Clock struct{}

// After fires at once.
func (Clock) After(time.Duration) <-chan time.Time {
	c := make(chan time.Time, 1)
	c <- time.Time{}
	return c
}

func (w *World) commit(s *state.State) bn254.G1Affine {
	c, err := w.powers.Commit(s.Cells())
	if err != nil {
		panic(err) // of the wrong size
	}
	return c
}

func scalar(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(fmt.Errorf("wallettest: %w", err))
	}
}
