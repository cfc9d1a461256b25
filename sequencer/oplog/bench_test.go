package oplog

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

// BenchmarkAppend appends entries of a payment's size on the disk of the test's
// temporary folder (TMPDIR chooses it).
func BenchmarkAppend(b *testing.B) {
	for _, writers := range []int{1, 8, 64} {
		b.Run(fmt.Sprintf("writers=%d", writers), func(b *testing.B) {
			l := open(b, DefaultConfig(b.TempDir(), network))
			var next atomic.Int64
			var wg sync.WaitGroup
			b.ReportAllocs()
			b.ResetTimer()
			for range writers {
				wg.Go(func() {
					for n := next.Add(1); n <= int64(b.N); n = next.Add(1) {
						e := entry(uint64(n))
						e.Payload = append(e.Payload[:8:8], make([]byte, 136)...)
						if _, err := l.Append(b.Context(), e); err != nil {
							b.Error(err)
							return
						}
					}
				})
			}
			wg.Wait()
			b.StopTimer()
			s := l.Stats()
			b.ReportMetric(float64(s.Appended)/b.Elapsed().Seconds(), "appends/s")
			b.ReportMetric(float64(s.Appended)/float64(s.Syncs), "appends/sync")
			stop(b, l)
		})
	}
}
