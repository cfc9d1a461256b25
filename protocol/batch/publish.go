package batch

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// Publish is Split with the data words in the blobs that carry them: what a batch's
// transaction takes. There are none in calldata mode.
func (s Shape) Publish(words []fr.Element) (l1 []fr.Element, blobs []blob.Blob, err error) {
	l1, data, err := s.Split(words)
	if err != nil {
		return nil, nil, err
	}
	blobs, err = blob.Encode(data)
	return l1, blobs, err
}

// Collect is the inverse of Publish, for whoever reads a batch. It refuses what
// blob.Decode and Join refuse.
func (s Shape) Collect(l1 []fr.Element, blobs []blob.Blob) ([]fr.Element, error) {
	n := 0
	if s.Data == Blobs {
		n = s.DataWords()
	}
	data, err := blob.Decode(blobs, n)
	if err != nil {
		return nil, err
	}
	return s.Join(l1, data)
}

// ShapeOf returns the shape of an id, as headers name it, among some shapes.
func ShapeOf(id uint32, among []Shape) (Shape, error) {
	if i := slices.IndexFunc(among, func(s Shape) bool { return s.ID == id }); i >= 0 {
		return among[i], nil
	}
	return Shape{}, &layout.RuleError{Rule: "BATCH-2", Field: "shape", Value: id, Limit: "a shape of this version"}
}
