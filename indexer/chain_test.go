package indexer

import (
	"fmt"
	"net/http"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// The indexer on the real contracts and a real node: deposits, batches, a payment, a
// withdrawal, its claim, and a reorg that takes the last two back; wherever the data of
// the batches is.
func TestOnContracts(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.TinyBlobs} {
		t.Run(shape.Data.String(), func(t *testing.T) { onContracts(t, shape) })
	}
}

func onContracts(t *testing.T, shape batch.Shape) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{shape}
	const purse = 100
	w.Deposit(0, purse, 1_000_000, true)
	first := w.Settle(func(b *stf.Builder) { w.Take(b, 1) })

	database := storetest.One(t)
	x := drive(t, Config{
		L1: w.Chain.Client(), Follow: follow.Config{Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 100, MaxLogs: 1000},
		Genesis: w.Genesis, SRS: kzg.UnsafeSRS(shape.LogN), Shapes: batch.Shapes, Database: func() string { return database }, Addr: "127.0.0.1:0",
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
	commitment := func(b followtest.Batch) string {
		c := kzg.EncodePoint(&b.Commitment)
		return hexutil.Encode(c[:])
	}
	balances := func(units int) answer {
		return answer{Balances: []sums{{Token: "0", Available: fmt.Sprint(units)}, {Token: "1", Available: "0"}}}
	}
	receipt, err := w.Chain.Client().TransactionReceipt(t.Context(), first.Tx)
	check(t, err)
	me, balance := "/v1/accounts/"+w.People[0].Address().Hex(), fmt.Sprintf("/v1/purses/%d", purse)
	before := func() {
		t.Helper()
		wants("/v1/status", answer{Batch: "1", Commitment: commitment(first)})
		wants(balance, balances(1_000_000))
		wants(me, answer{Credits: []sums{}})
	}
	wants("/v1/batches/1", answer{Commitment: commitment(first), Gas: fmt.Sprint(receipt.GasUsed)})
	before()

	second := w.Settle(func(b *stf.Builder) {
		w.Apply(b, 0, op.Withdraw{Purse: purse, Amount: amount.From(300_000), Fee: followtest.RowFee, Recipient: w.People[0].Address()})
		w.Apply(b, 0, op.Transfer{From: purse, To: 1, Amount: amount.From(5_000), Fee: followtest.RowFee})
	})
	w.Claim(0)
	x.next()
	wants("/v1/status", answer{Batch: "2", Commitment: commitment(second)})
	wants(balance, balances(695_000-2*followtest.RowFee))
	wants(me, answer{Credits: []sums{{Token: "0", Credited: "300000", Claimable: "0"}}})

	w.Drop(2)
	w.Mine(3)
	x.next()
	before()
}
