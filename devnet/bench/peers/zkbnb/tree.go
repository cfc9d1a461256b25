package zkbnb

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr/mimc"
)

// tree is a sparse Merkle tree whose absent leaves have one value. zkBNB's own tree
// holds every leaf up to the last one, which 2^32 accounts do not allow.
type tree struct {
	empty [][]byte            // roots of subtrees without leaves, by height
	nodes []map[uint64][]byte // the others, by height and place
}

func newTree(levels int, leaf []byte) *tree {
	t := &tree{empty: [][]byte{leaf}, nodes: make([]map[uint64][]byte, levels+1)}
	for height := range t.nodes {
		t.nodes[height] = map[uint64][]byte{}
		below := t.empty[height]
		t.empty = append(t.empty, hash(below, below))
	}
	return t
}

func (t *tree) at(height int, place uint64) []byte {
	if node, ok := t.nodes[height][place]; ok {
		return node
	}
	return t.empty[height]
}

func (t *tree) root() []byte { return t.at(len(t.nodes)-1, 0) }

// path are the siblings of a leaf, from the bottom.
func (t *tree) path(index uint64) (siblings [][]byte) {
	for height := range len(t.nodes) - 1 {
		siblings = append(siblings, t.at(height, index>>height^1))
	}
	return siblings
}

func (t *tree) set(index uint64, leaf []byte) {
	t.nodes[0][index] = leaf
	for height := 1; height < len(t.nodes); height++ {
		place := index >> height
		t.nodes[height][place] = hash(t.at(height-1, 2*place), t.at(height-1, 2*place+1))
	}
}

// hash is MiMC of words, as the circuit has it.
func hash(words ...[]byte) []byte {
	h := mimc.NewMiMC()
	for _, w := range words {
		h.Write(w)
	}
	return h.Sum(nil)
}

// word spells an integer as a field element.
func word(n int64) []byte { return bigWord(big.NewInt(n)) }

func bigWord(n *big.Int) []byte { return n.FillBytes(make([]byte, 32)) }
