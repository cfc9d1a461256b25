package engine

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func TestOrderAndRestart(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	guest, nonce := b.world.Guest, nonceOf(t, b.world.State, b.world.Guest.For(stftest.ETH))
	var receipts []wire.Receipt
	for i := range uint32(21) { // tiny takes two payments a batch
		receipts = append(receipts, b.submit(e, b.pay(guest, b.world.Host, nonce+i)))
	}
	b.check(e)
	head := e.Head()
	if head.Sealed != 10 || head.Open != 11 || head.Index != 21+11+10 {
		t.Errorf("have %+v", head)
	}
	for range 2 {
		b.stop(e)
		e = b.start()
		b.check(e)
		if have := e.Head(); have != head {
			t.Errorf("have head %+v after a restart, want %+v", have, head)
		}
		for i, want := range receipts {
			if have := b.submit(e, b.pay(guest, b.world.Host, nonce+uint32(i))); have.Index != want.Index || string(have.Signature) != string(want.Signature) {
				t.Errorf("have receipt %+v, want %+v", have, want)
			}
		}
	}
}
