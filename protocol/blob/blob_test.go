package blob_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// word is a made-up word of 248 bits.
func word(what ...any) (w fr.Element) {
	h := sha256.Sum256(fmt.Append(nil, what...))
	w.SetBytes(h[1:])
	return w
}

func words(n int, seed any) []fr.Element {
	all := make([]fr.Element, n)
	for i := range all {
		all[i] = word(seed, i)
	}
	return all
}

func encode(t testing.TB, words []fr.Element) []blob.Blob {
	t.Helper()
	blobs, err := blob.Encode(words)
	if err != nil {
		t.Fatal(err)
	}
	return blobs
}

// What is encoded is decoded, and nothing else has that encoding.
func TestRoundTrip(t *testing.T) {
	for _, n := range []int{0, 1, 2, 31, 4095, 4096, 4097, 3 * 4096} {
		want := words(n, n)
		blobs := encode(t, want)
		if len(blobs) != blob.Count(n) {
			t.Errorf("%d words: have %d blobs, want %d", n, len(blobs), blob.Count(n))
		}
		have, err := blob.Decode(blobs, n)
		if err != nil || !slices.Equal(have, want) {
			t.Errorf("%d words: have %d others, %v", n, len(have), err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "words")
		want := make([]fr.Element, n)
		for i := range want {
			want[i].SetBytes(rapid.SliceOfN(rapid.Byte(), 31, 31).Draw(t, "word"))
		}
		blobs, err := blob.Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		capacity := rapid.IntRange(n, blob.Words).Draw(t, "capacity")
		have, err := blob.Decode(blobs, capacity)
		if err != nil || !slices.Equal(have[:n], want) || slices.ContainsFunc(have[n:], func(w fr.Element) bool { return !w.IsZero() }) {
			t.Fatalf("have %v, %v, want %v and zeros", have, err, want)
		}
	})
}

// refused says which rule refuses.
func refused(t testing.TB, what string, err error, rule string) {
	t.Helper()
	var r *layout.RuleError
	if !errors.As(err, &r) || r.Rule != rule {
		t.Errorf("%s: have error %v, want %s", what, err, rule)
	}
}

func TestRefusals(t *testing.T) {
	wide := words(3, "wide")
	wide[2].SetBigInt(new(big.Int).Lsh(big.NewInt(1), layout.MaxBits))
	_, err := blob.Encode(wide)
	refused(t, "a word of 249 bits", err, "BLOB-2")

	good := encode(t, words(100, "good"))
	for name, capacity := range map[string]int{"no blob": 0, "two blobs": blob.Words + 1} {
		_, err := blob.Decode(good, capacity)
		refused(t, name, err, "BLOB-4")
	}
	_, err = blob.Decode(good, 99)
	refused(t, "a word beyond the capacity", err, "BLOB-3")

	// An element at or above q, although its residue is right.
	q := bls.Modulus()
	for i := range blob.Words {
		changed := good[0]
		e := changed[32*i : 32*i+32]
		v := new(big.Int).Add(new(big.Int).SetBytes(e), q)
		if v.BitLen() > 256 {
			continue
		}
		v.FillBytes(e)
		if i%512 == 0 {
			_, err := blob.Decode([]blob.Blob{changed}, 100)
			refused(t, fmt.Sprintf("element %d plus q", i), err, "BLOB-1")
		}
	}
	all := blob.Blob(bytes.Repeat([]byte{0xff}, blob.Size))
	_, err = blob.Decode([]blob.Blob{all}, 100)
	refused(t, "all ones", err, "BLOB-1")
}

// Every change of an element is a change of coefficients that no batch has: the
// polynomial of one element alone has 4096 coefficients of 255 bits.
func TestChangedElements(t *testing.T) {
	good := encode(t, words(768, "standard"))
	for i := range 256 {
		changed := good[0]
		changed[32*16*i+31] ^= 1
		if have, err := blob.Decode([]blob.Blob{changed}, 768); err == nil {
			t.Errorf("element %d: have %d words, want a refusal", 16*i, len(have))
		}
	}
}

// Evaluate is what Horner's rule says of big integers, and what Combine makes of the
// values of the blobs.
func TestEvaluate(t *testing.T) {
	q := bls.Modulus()
	for _, n := range []int{0, 1, 2, 100, 4096, 4097, 9000} {
		all, rho := words(n, n), word("rho", n)
		b := blob.Evaluate(all, rho)

		want, x := new(big.Int), rho.BigInt(new(big.Int))
		for i := n - 1; i >= 0; i-- {
			want.Mul(want, x).Add(want, all[i].BigInt(new(big.Int))).Mod(want, q)
		}
		if have := b.BigInt(new(big.Int)); have.Cmp(want) != 0 {
			t.Errorf("%d words: have %x, want %x", n, have, want)
		}

		var values []bls.Element
		for len(all) > 0 {
			part := all[:min(len(all), blob.Words)]
			values, all = append(values, blob.Evaluate(part, rho)), all[len(part):]
		}
		if have := blob.Combine(values, rho); have != b {
			t.Errorf("%d words: blobs have %s, words %s", n, have.String(), b.String())
		}

		lo, hi := blob.Limbs(b)
		sum := hi.BigInt(new(big.Int))
		sum.Lsh(sum, 128).Add(sum, lo.BigInt(new(big.Int)))
		if sum.Cmp(want) != 0 || lo.BigInt(new(big.Int)).BitLen() > 128 {
			t.Errorf("%d words: have limbs %s and %s, want those of %x", n, lo.String(), hi.String(), want)
		}
	}
}

// vector is one blob as EIP-4844 sees it.
type vector struct {
	Words      []hexutil.Bytes `json:"words,omitempty"`
	BlobHash   hexutil.Bytes   `json:"blobHash"` // SHA-256 of the blob
	Commitment hexutil.Bytes   `json:"commitment"`
	Versioned  hexutil.Bytes   `json:"versionedHash"`
	Rho        hexutil.Bytes   `json:"rho"`
	Value      hexutil.Bytes   `json:"value"`
	Proof      hexutil.Bytes   `json:"proof"`
	BLo        hexutil.Bytes   `json:"bLo"`
	BHi        hexutil.Bytes   `json:"bHi"`
}

// The ceremony's powers open a blob at ρ to what Evaluate says: roots of unity and
// their order are those of EIP-4844.
func TestVectors(t *testing.T) {
	var file struct {
		Comment string   `json:"comment"`
		Vectors []vector `json:"vectors"`
	}
	file.Comment = "Blobs of the words given, committed to and opened at rho with the powers of Ethereum's ceremony. The last blob is full: word k is the last 31 bytes of sha256(\"full\" and k in decimals)."
	minus := fr.NewElement(0)
	minus.Sub(&minus, new(fr.Element).SetOne())
	for _, c := range []struct {
		words []fr.Element
		rho   fr.Element
	}{
		{words(1, "one"), word("rho", 1)},
		{words(9, "few"), fr.NewElement(0)},
		{words(9, "few"), fr.NewElement(1)}, // a root of unity
		{words(9, "few"), minus},
		{make([]fr.Element, 1), word("rho", 2)},
		{words(1, "two"), word("rho", 4)},
		{words(blob.Words, "full"), word("rho", 3)},
	} {
		b := encode(t, c.words)[0]
		commitment, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(&b))
		if err != nil {
			t.Fatal(err)
		}
		rho := c.rho.Bytes()
		proof, claimed, err := kzg4844.ComputeProof((*kzg4844.Blob)(&b), rho)
		if err != nil {
			t.Fatal(err)
		}
		y := blob.Evaluate(c.words, c.rho)
		if have := y.Bytes(); have != claimed {
			t.Errorf("%d words at %x: have value %x, want %x", len(c.words), rho, have, claimed)
		}
		if err := kzg4844.VerifyProof(commitment, rho, y.Bytes(), proof); err != nil {
			t.Errorf("%d words at %x: %v", len(c.words), rho, err)
		}
		other := y
		other.Add(&other, new(bls.Element).SetOne())
		if err := kzg4844.VerifyProof(commitment, rho, other.Bytes(), proof); err == nil {
			t.Errorf("%d words at %x: another value verifies", len(c.words), rho)
		}
		hash, lo, hi := sha256.Sum256(b[:]), [32]byte{}, [32]byte{}
		bLo, bHi := blob.Limbs(y)
		lo, hi = bLo.Bytes(), bHi.Bytes()
		versioned := kzg4844.CalcBlobHashV1(sha256.New(), &commitment)
		v := vector{
			BlobHash: hash[:], Commitment: commitment[:], Versioned: versioned[:], Rho: rho[:], Value: claimed[:], Proof: proof[:], BLo: lo[:], BHi: hi[:],
		}
		for _, w := range c.words {
			e := w.Bytes()
			v.Words = append(v.Words, e[:])
		}
		file.Vectors = append(file.Vectors, v)
	}
	file.Vectors[len(file.Vectors)-1].Words = nil
	out, err := json.MarshalIndent(file, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/blobs.json", append(out, '\n'))
}

// A blob is decoded to words that encode to it, or refused with a rule.
func FuzzDecode(f *testing.F) {
	f.Add([]byte{}, uint16(1))
	f.Add([]byte{1}, uint16(9))
	seed := encode(f, words(9, "few"))
	f.Add(seed[0][:64], uint16(9))
	f.Fuzz(func(t *testing.T, data []byte, n uint16) {
		// The data are words and a change: whole blobs would only ever be refused.
		var w []fr.Element
		rest := data
		for len(rest) >= 31 && len(w) < 64 {
			var e fr.Element
			e.SetBytes(rest[:31])
			w, rest = append(w, e), rest[31:]
		}
		if len(w) == 0 {
			w = make([]fr.Element, 1)
		}
		b := encode(t, w)
		for i, x := range rest {
			b[0][(i*997+int(n))%blob.Size] ^= x
		}
		capacity := int(n)%blob.Words + 1
		have, err := blob.Decode(b, capacity)
		if err != nil {
			var r *layout.RuleError
			if !errors.As(err, &r) {
				t.Fatalf("have error %v, want a rule", err)
			}
			return
		}
		if again := encode(t, have); again[0] != b[0] {
			t.Fatalf("have blob %s…, want %s…", hex.EncodeToString(again[0][:64]), hex.EncodeToString(b[0][:64]))
		}
	})
}
