package follow

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Block is a processed block, with what the contracts had done after it.
type Block struct {
	Number  uint64      `json:"number"`
	Hash    common.Hash `json:"hash"`
	Time    uint64      `json:"time"`    // of its header
	Queue   uint64      `json:"queue"`   // queue entries so far: the index of the next
	Batches uint64      `json:"batches"` // the number of the last batch

	// Grants are those of the treasury so far, if the users' contracts are followed.
	Grants uint64 `json:"grants,omitempty"`
}

// Cursor says how far a Follower came. It is a plain value: callers store its
// JSON. The zero Cursor is before the first block.
type Cursor struct {
	// Blocks are processed blocks, oldest first, the last one last. Those within
	// the finality depth are all there; a Follower that catches up leaves out
	// older ones.
	Blocks []Block `json:"blocks,omitempty"`
}

// Last is the last processed block; ok is false before the first.
func (c Cursor) Last() (last Block, ok bool) {
	if len(c.Blocks) == 0 {
		return Block{}, false
	}
	return c.Blocks[len(c.Blocks)-1], true
}

// check refuses a cursor whose blocks or counters go backwards.
func (c Cursor) check() error {
	for i := 1; i < len(c.Blocks); i++ {
		before, b := c.Blocks[i-1], c.Blocks[i]
		for _, f := range []struct {
			name         string
			value, limit uint64
		}{{"number", b.Number, before.Number + 1}, {"queue", b.Queue, before.Queue}, {"batches", b.Batches, before.Batches}, {"grants", b.Grants, before.Grants}} {
			if f.value < f.limit {
				return &Error{Kind: ErrCursor, Field: fmt.Sprintf("blocks[%d].%s", i, f.name), Limit: fmt.Sprintf("%d or more", f.limit), Value: f.value}
			}
		}
	}
	return nil
}

// clone shares nothing with c, so that callers may keep and change it.
func (c Cursor) clone() Cursor { return Cursor{slices.Clone(c.Blocks)} }

// add appends processed blocks and forgets those more than depth below the last.
func (c Cursor) add(blocks []Block, depth uint64) Cursor {
	all := slices.Concat(c.Blocks, blocks)
	last := all[len(all)-1].Number
	return Cursor{slices.DeleteFunc(all, func(b Block) bool { return b.Number+depth < last })}
}
