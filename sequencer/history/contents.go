package history

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Contents names what a sealed batch did, as L1 knows it: two batches after one state that have the same contents lead to one
// state. Of L1's queue it has from where the batch took entries and how many, for L1 has one queue; of operations the words, for L1
// does not keep signatures.
func Contents(in stf.Input) (common.Hash, error) {
	operations := make([]op.Operation, len(in.Rows))
	for i, s := range in.Rows {
		operations[i] = s.Operation
	}
	return contents(in.Number, in.Timestamp, in.QueuePosition, operations)
}

// ContentsOf is Contents of a batch that was executed.
func ContentsOf(t *stf.Trace) (common.Hash, error) {
	var all []stf.Row
	for _, rows := range t.Rows {
		all = append(all, rows...)
	}
	all = slices.DeleteFunc(all, func(r stf.Row) bool { return r.Operation == nil })
	slices.SortFunc(all, func(a, b stf.Row) int { return cmp.Compare(a.Position, b.Position) })
	operations := make([]op.Operation, len(all))
	for i, r := range all {
		operations[i] = r.Operation
	}
	return contents(t.Header.Number, t.Header.Timestamp, t.Header.QueuePosition, operations)
}

func contents(number, timestamp, queue uint64, operations []op.Operation) (hash common.Hash, err error) {
	h := sha256.New()
	write := func(n uint64) { _, _ = h.Write(binary.BigEndian.AppendUint64(nil, n)) } // a hash takes all
	for _, n := range []uint64{number, timestamp, queue, uint64(len(operations))} {
		write(n)
	}
	for _, o := range operations {
		if _, ok := o.(op.Queued); ok {
			write(0)
			continue
		}
		words, err := o.Words()
		if err != nil {
			return hash, err
		}
		write(1 + uint64(o.Kind().Lane()))
		for _, w := range words {
			b := w.Bytes()
			_, _ = h.Write(b[:])
		}
	}
	return common.Hash(h.Sum(nil)), nil
}
