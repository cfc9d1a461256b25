package sequencer

import (
	"context"
	"math/big"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

// refusing is a node that takes no transaction.
type refusing struct{ *ethclient.Client }

func (refusing) SendTransaction(context.Context, *types.Transaction) error { return underpriced{} }

type underpriced struct{}

func (underpriced) Error() string  { return "transaction underpriced" }
func (underpriced) ErrorCode() int { return -32000 }

// once is a clock whose first tick ends the test's wait.
type once func()

func (o once) After(time.Duration) <-chan time.Time { o(); return nil }

// What keeps a transaction from being mined is told and counted, though the sender waits
// it out.
func TestSettlementSaysWhatKeepsATransaction(t *testing.T) {
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	key := l1chain.UnsafeKey(0)
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1, crypto.PubkeyToAddress(key.PublicKey))}, nil)
	check(err)
	check(chain.Start(t.Context()))
	defer func() { check(chain.Stop(context.Background())) }()
	folder, err := l1tx.OpenFolder(t.TempDir())
	check(err)
	defer func() { check(folder.Close()) }()
	ctx, cancel := context.WithCancel(t.Context())
	s := new(settlement)
	registry := metrics.New()
	s.count(registry)
	if err := s.Check(t.Context()); err == nil {
		t.Error("a settlement that does not run is well")
	}
	s.sender, err = l1tx.NewManager(l1tx.ManagerConfig{
		Client: refusing{chain.Client()}, Key: key, ChainID: chain.ChainID(), Store: folder, MaxFee: big.NewInt(100 * params.GWei), Clock: once(cancel),
	})
	check(err)
	s.settler, err = settle.New(settle.Config{Claims: (*jobs.Queue)(nil), Sender: s.sender, L1: heads{}, Client: chain.Client(), Rollup: common.Address{1}})
	check(err)
	check(s.Check(t.Context()))

	if _, err := s.sender.Do(ctx, l1tx.Intent{Key: settle.Key(1), To: common.Address{1}}); err == nil {
		t.Fatal("have an answer of a node that takes nothing")
	}

	if err := s.Check(t.Context()); err == nil || !strings.Contains(err.Error(), "underpriced") || !strings.Contains(err.Error(), settle.Key(1)) {
		t.Errorf("have health %v, want the node's refusal of %s", err, settle.Key(1))
	}
	page := httptest.NewRecorder()
	registry.Handler().ServeHTTP(page, httptest.NewRequest("GET", "/metrics", nil))
	for _, want := range []string{"stoa_transactions_unsent_total 1", "stoa_transactions_signed_total 1", "stoa_transactions_displaced_total 0"} {
		if !strings.Contains(page.Body.String(), want+"\n") {
			t.Errorf("the metrics do not say %q", want)
		}
	}
	check(registry.Lint())
}
