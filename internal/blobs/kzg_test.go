package blobs

import (
	"crypto/sha256"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// fill is a blob whose words all differ, and differ from other seeds'.
func fill(seed byte) *Blob {
	b := new(Blob)
	for i := range Words {
		copy(b[32*i+1:], []byte{seed, byte(i >> 8), byte(i)})
	}
	return b
}

// bundles are of three blobs, and of a fourth.
var bundles = sync.OnceValues(func() ([2]*Bundle, error) {
	three, err := NewBundle([]Blob{*fill(1), *fill(2), *fill(3)})
	if err != nil {
		return [2]*Bundle{}, err
	}
	fourth, err := NewBundle([]Blob{*fill(4)})
	return [2]*Bundle{three, fourth}, err
})

func bundle(t testing.TB) (three, fourth *Bundle) {
	t.Helper()
	b, err := bundles()
	check(t, err)
	return b[0], b[1]
}

func TestBundleOpensLikeThePrecompile(t *testing.T) {
	three, _ := bundle(t)
	at := Point{31: 7}
	have, err := three.Open(at)
	check(t, err)
	var want []byte
	for i := range three.Blobs {
		value, proof, err := Open(&three.Blobs[i], at)
		check(t, err)
		want = slices.Concat(want, value[:], three.Commitments[i][:], proof[:])
	}
	if !slices.Equal(have, want) {
		t.Errorf("have openings %x, want %x", have, want)
	}
	var refusal *ScalarError
	if _, err := three.Open(Point(Modulus)); !errors.As(err, &refusal) {
		t.Errorf("have error %v at the modulus, want a *ScalarError", err)
	}
}

func TestCommitmentOfZeros(t *testing.T) {
	_, hash, err := Commit(new(Blob))

	check(t, err)
	// The point at infinity, hashed.
	if want := common.HexToHash("0x010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014"); hash != want {
		t.Errorf("have %v, want %v", hash, want)
	}
}

func TestOpeningIsProven(t *testing.T) {
	blob, at := fill(1), Point{31: 99}
	commitment, hash, err := Commit(blob)
	check(t, err)

	value, proof, err := Open(blob, at)

	check(t, err)
	if hash != Hash(commitment) {
		t.Errorf("have hash %v, want that of the commitment, %v", hash, Hash(commitment))
	}
	check(t, kzg4844.VerifyProof(commitment, at, value, proof))
	value[31] ^= 1
	if kzg4844.VerifyProof(commitment, at, value, proof) == nil {
		t.Error("another value is proven, too")
	}

	constant := new(Blob)
	for i := range Words {
		constant[32*i+31] = 5
	}
	if value, _, err := Open(constant, at); err != nil || value != (Value{31: 5}) {
		t.Errorf("have value %x and error %v, want 5 of a constant polynomial", value, err)
	}
}

func TestScalarsAreCanonical(t *testing.T) {
	largest := Modulus
	largest[31]--
	blob := fill(1)
	copy(blob[32*17:], largest[:])
	_, _, err := Commit(blob)
	check(t, err)
	_, _, err = Open(blob, Point(largest))
	check(t, err)

	_, _, err = Open(blob, Point(Modulus))
	checkScalar(t, err, "point")
	copy(blob[32*17:], Modulus[:])
	_, _, err = Commit(blob)
	checkScalar(t, err, "word 17")
	_, _, err = Open(blob, Point{})
	checkScalar(t, err, "word 17")
	_, err = NewBundle([]Blob{*fill(1), *blob})
	checkScalar(t, err, "word 17")
	if err == nil || !strings.Contains(err.Error(), "blob 1") {
		t.Errorf("have error %v, want one that names blob 1", err)
	}
}

func checkScalar(t *testing.T, err error, field string) {
	t.Helper()
	var failure *ScalarError
	if !errors.As(err, &failure) || failure.Field != field || failure.Value != Modulus {
		t.Errorf("have error %v, want one of the %s", err, field)
	}
}

func TestTransactionHasOneToSixBlobs(t *testing.T) {
	for _, n := range []int{0, 7} {
		_, err := NewBundle(make([]Blob, n))
		var failure *LimitError
		if !errors.As(err, &failure) || *failure != (LimitError{Field: "blobs of a transaction", Value: n, Limit: 6}) {
			t.Errorf("have error %v, want the limit of 6 blobs and %d", err, n)
		}
	}
}

func TestSidecarIsWholeAndMadeOnce(t *testing.T) {
	_, one := bundle(t)

	first, err := one.Sidecar()
	check(t, err)
	second, err := one.Sidecar()
	check(t, err)

	if first != second {
		t.Error("have two sidecars of a bundle, want one")
	}
	check(t, CheckSidecar(first, one.Hashes))
	if err := CheckSidecar(first, slices.Concat(one.Hashes, one.Hashes)); err == nil {
		t.Error("have no error for a hash too many, want one")
	}
}

// dense is a blob of words as long as they come; short ones are committed to faster.
func dense(seed byte) *Blob {
	b := new(Blob)
	for i := range Words {
		word := sha256.Sum256([]byte{seed, byte(i >> 8), byte(i)})
		copy(b[32*i+1:], word[1:])
	}
	return b
}

func BenchmarkCommit(b *testing.B) {
	check(b, Warm())
	blob := dense(1)
	for b.Loop() {
		if _, _, err := Commit(blob); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	check(b, Warm())
	blob := dense(1)
	for b.Loop() {
		if _, _, err := Open(blob, Point{31: 9}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSidecarOfOneBlob(b *testing.B) {
	check(b, Warm())
	for b.Loop() {
		b.StopTimer()
		one, err := NewBundle([]Blob{*dense(1)})
		check(b, err)
		b.StartTimer()
		if _, err := one.Sidecar(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSidecarOfSixBlobs(b *testing.B) {
	check(b, Warm())
	for b.Loop() {
		b.StopTimer()
		six, err := NewBundle([]Blob{*dense(1), *dense(2), *dense(3), *dense(4), *dense(5), *dense(6)})
		check(b, err)
		b.StartTimer()
		if _, err := six.Sidecar(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkArchiveGet(b *testing.B) {
	three, _ := bundle(b)
	a, err := OpenArchive(b.TempDir())
	check(b, err)
	check(b, a.Put(three))
	for b.Loop() {
		if _, err := a.Get(three.Hashes[0]); err != nil {
			b.Fatal(err)
		}
	}
}
