package engine

import (
	"bufio"
	"fmt"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// BenchmarkSubmit is payments through Submit, each durable and with its receipt, from
// 256 clients at once that each wait for their answer. The figures beside ns/op say
// where the time goes: of checks and receipts in CPU time an operation, of execution
// and appends in shares of the wall clock. The log is on the disk of the temporary
// folder.
func BenchmarkSubmit(b *testing.B) {
	const clients = 256
	w := newBench(b, batch.Standard)
	w.fs, w.hasty = nil, true
	registry, dir := metrics.New(), b.TempDir()
	w.edit = func(c *Config) {
		c.Dir, c.Metrics, c.MaxUnproven, c.SnapshotEvery, c.Clock = dir, registry, 1<<20, 1<<20, nil
	}
	operations := make([][]op.Signed, clients)
	var wg sync.WaitGroup
	for i := range clients {
		key, err := signature.FromSeed([64]byte{byte(i), 7})
		if err != nil {
			b.Fatal(err)
		}
		purse := uint32(1_000 + i)
		cells, err := record.Purse{Owner: common.Address{byte(i), 1}, Key: key.Public.Y, Balances: [2]record.Balance{{Available: amount.From(1 << 40)}}}.Cells()
		if err != nil {
			b.Fatal(err)
		}
		w.world.State.Set(purse, cells)
		wg.Go(func() {
			for n := uint32(0); i+int(n)*clients < b.N; n++ {
				s := op.Signed{
					Operation: op.Transfer{From: purse, To: uint32(1_000 + (i+1+int(n))%clients), Token: stftest.ETH, Amount: amount.From(1), Fee: 1},
					Nonce:     n, ValidUntil: w.world.Now + 1_000_000,
				}
				m, err := s.Message(w.world.Network)
				if err == nil {
					s.Signature, err = key.Sign(m, zeros{})
				}
				if err != nil {
					b.Error(err)
				}
				operations[i] = append(operations[i], s)
			}
		})
	}
	wg.Wait()
	e := w.start()
	b.ResetTimer()
	for _, list := range operations {
		wg.Go(func() {
			for _, s := range list {
				if _, err := e.Submit(b.Context(), s); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "ops/s")
	sums := sumsOf(b, registry)
	for _, part := range []string{"verify", "sign"} {
		b.ReportMetric(sums["stoa_engine_"+part+"_seconds_sum"]*1e6/float64(b.N), part+"-µs/op")
	}
	for _, part := range []string{"execute", "append"} {
		b.ReportMetric(sums["stoa_engine_"+part+"_seconds_sum"]/b.Elapsed().Seconds()*100, part+"-%")
	}
	b.ReportMetric(sums["stoa_engine_group_operations_sum"]/max(1, sums["stoa_engine_group_operations_count"]), "entries/sync")
}

// sumsOf reads the values of a registry as Prometheus does.
func sumsOf(b testing.TB, r *metrics.Registry) map[string]float64 {
	answer := httptest.NewRecorder()
	r.Handler().ServeHTTP(answer, httptest.NewRequest("GET", "/metrics", nil))
	values := map[string]float64{}
	for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), " ")
		if v, err := strconv.ParseFloat(value, 64); err == nil {
			values[name] = v
		}
	}
	if len(values) == 0 {
		b.Fatal(fmt.Errorf("no metrics in %d bytes", answer.Body.Len()))
	}
	return values
}
