package jobs

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// expectation is what the claim of a batch must say, by the batch alone.
type expectation struct {
	number  uint64
	shape   batch.Shape
	words   []fr.Element  // published
	all     []fr.Element  // unused rows included
	l1      []fr.Element  // of the published words
	hashes  []common.Hash // of the blobs that have the others
	c       fr.Element
	touched []kzg.Touched
	domain  *kzg.Domain
}

func expect(t *stf.Trace) (*expectation, error) {
	words, err := t.Words()
	if err != nil {
		return nil, err
	}
	domain, err := kzg.NewDomain(t.Shape.LogN)
	if err != nil {
		return nil, err
	}
	e := &expectation{number: t.Header.Number, shape: t.Shape, words: words.Published(t.Header.Used), all: words.All(), domain: domain}
	var data []blob.Blob
	if e.l1, data, err = t.Shape.Publish(e.words); err != nil {
		return nil, err
	}
	if len(data) > 0 {
		bundle, err := blobs.NewBundle(data)
		if err != nil {
			return nil, err
		}
		e.hashes = bundle.Hashes
	}
	e.c = batch.Challenge(e.all, t.Touched)
	for _, r := range t.Touched {
		e.touched = append(e.touched, kzg.Touched{Record: r.Index, Old: r.Old, New: r.New})
	}
	return e, nil
}

// check compares a claim with the batch. It does not know the commitment before
// the batch, and does not look at the validity proof.
func (e *expectation) check(c *batch.Claim, setup kzg.Setup) error {
	wrong := func(field string, have, want any) error { return refuse(e.number, field, have, want) }
	if c == nil || c.State == nil {
		return wrong("state proof", "missing", "there")
	}
	if !slices.Equal(c.Words, e.words) {
		i := 0
		for i < min(len(c.Words), len(e.words)) && c.Words[i] == e.words[i] {
			i++
		}
		return wrong("words", describe(c.Words, i), describe(e.words, i))
	}
	p, s := &c.Publics, c.State
	rho := batch.Rho(kzg.EncodePoint(&s.Old), kzg.EncodePoint(&s.New), kzg.EncodePoint(&s.Quotient), e.c, e.hashes, e.l1)
	values, err := e.domain.Evaluate(e.touched, rho)
	if err != nil {
		return wrong("rho", rho.Text(16), err)
	}
	m, bLo, bHi := e.shape.EvaluateWords(e.all, rho)
	for _, f := range []struct {
		name       string
		have, want fr.Element
	}{
		{"c", p.C, e.c}, {"rho", p.Rho, rho}, {"v_old", p.VOld, values.VOld}, {"v_new", p.VNew, values.VNew}, {"z", p.Z, values.Z},
		{"m", p.M, m}, {"b_lo", p.BLo, bLo}, {"b_hi", p.BHi, bHi},
		{"v_old of the state proof", s.VOld, values.VOld}, {"v_new of the state proof", s.VNew, values.VNew}, {"z of the state proof", s.Z, values.Z},
	} {
		if f.have != f.want {
			return wrong(f.name, f.have.Text(16), f.want.Text(16))
		}
	}
	if err := kzg.VerifyTransition(setup, s, rho, p.Data()); err != nil {
		return wrong("state proof", err, "one that holds")
	}
	return nil
}

// describe is the word at which two lists differ.
func describe(words []fr.Element, i int) string {
	if i < len(words) {
		return fmt.Sprintf("word %d 0x%s", i, words[i].Text(16))
	}
	return fmt.Sprintf("%d words", len(words))
}
