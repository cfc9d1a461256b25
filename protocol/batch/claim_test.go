package batch_test

import (
	"bytes"
	"math/big"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
)

func drawClaim(t *rapid.T) batch.Claim {
	element := func(label string) (e fr.Element) {
		e.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
		return e
	}
	point := func(label string) (p bn254.G1Affine) {
		_, _, g, _ := bn254.Generators()
		e := element(label)
		return *p.ScalarMultiplication(&g, e.BigInt(new(big.Int)))
	}
	header, err := drawHeader(t).Words()
	if err != nil {
		t.Fatal(err)
	}
	c := batch.Claim{Words: header[:], Proof: rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "proof")}
	for range rapid.IntRange(0, 5).Draw(t, "words") {
		c.Words = append(c.Words, element("word"))
	}
	c.Publics = batch.Publics{C: element("c"), Rho: element("rho"), VOld: element("old"), VNew: element("new"), Z: element("z"), M: element("m"), BLo: element("lo"), BHi: element("hi")}
	c.State = &kzg.StateProof{Old: point("old"), New: point("new"), Quotient: bn254.G1Affine{}, Opening: point("opening"), VOld: c.Publics.VOld, VNew: c.Publics.VNew, Z: c.Publics.Z}
	return c
}

func TestClaimRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawClaim(t)
		b, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var have batch.Claim
		if err := have.UnmarshalBinary(b); err != nil || !reflect.DeepEqual(have, want) {
			t.Fatalf("have %+v, error %v, want %+v", have, err, want)
		}
		header, err := batch.ParseHeader([batch.HeaderWords]fr.Element(want.Words))
		if err != nil {
			t.Fatal(err)
		}
		if number, err := have.Number(); err != nil || number != header.Number {
			t.Fatalf("have number %d, error %v, want %d", number, err, header.Number)
		}
		for _, cut := range []int{0, 1, rapid.IntRange(0, len(b)-1).Draw(t, "cut"), len(b) - 1} {
			if err := new(batch.Claim).UnmarshalBinary(b[:cut]); err == nil {
				t.Fatalf("%d of %d bytes are read", cut, len(b))
			}
		}
		if err := new(batch.Claim).UnmarshalBinary(append(bytes.Clone(b), 0)); err == nil {
			t.Fatal("a byte more is read")
		}
		at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		b[at] ^= rapid.ByteRange(1, 255).Draw(t, "mask")
		if have.UnmarshalBinary(b) == nil {
			if again, err := have.MarshalBinary(); err != nil || !bytes.Equal(again, b) {
				t.Fatalf("byte %d changed: read and written differently, error %v", at, err)
			}
		} else if !reflect.DeepEqual(have, want) {
			t.Fatal("a refused input changed the claim")
		}
	})
}

func TestClaimRefuses(t *testing.T) {
	if _, err := (&batch.Claim{}).MarshalBinary(); err == nil {
		t.Error("a claim without a state proof is written")
	}
	if _, err := (&batch.Claim{}).Number(); err == nil {
		t.Error("a claim without words has a number")
	}
	huge := batch.Claim{State: new(kzg.StateProof), Proof: make([]byte, 1<<16+1)}
	if _, err := huge.MarshalBinary(); err == nil {
		t.Error("a proof of 64 KiB and a byte is written")
	}
	good, err := (&batch.Claim{State: new(kzg.StateProof)}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for name, edit := range map[string]func([]byte){
		"version 2":         func(b []byte) { b[0] = 2 },
		"words without end": func(b []byte) { copy(b[1:], "\xff\xff\xff\xff") },
		"off the curve":     func(b []byte) { b[5+31] = 1 },
		"a public of r":     func(b []byte) { fr.Modulus().FillBytes(b[5+4*64 : 5+4*64+32]) },
	} {
		b := bytes.Clone(good)
		edit(b)
		if err := new(batch.Claim).UnmarshalBinary(b); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}

// Every number of a claim has one name: with its modulus added, each word, each public
// input and each coordinate is refused.
func TestClaimAliases(t *testing.T) {
	_, _, g, _ := bn254.Generators()
	c := batch.Claim{Words: make([]fr.Element, 7), State: &kzg.StateProof{Old: g, New: g, Quotient: g, Opening: g}}
	b, err := c.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	words := 5 + len(c.Words)*fr.Bytes
	points := words + 4*2*fp.Bytes
	for at := 5; at < len(b)-4; at += fr.Bytes { // up to the length of the proof
		modulus := fr.Modulus()
		if at >= words && at < points {
			modulus = fp.Modulus()
		}
		alias := bytes.Clone(b)
		v := new(big.Int).SetBytes(alias[at : at+fr.Bytes])
		v.Add(v, modulus).FillBytes(alias[at : at+fr.Bytes])
		if err := new(batch.Claim).UnmarshalBinary(alias); err == nil {
			t.Errorf("number at byte %d of %d: read with its modulus added", at, len(b))
		}
	}
}

func FuzzClaim(f *testing.F) {
	good, err := (&batch.Claim{State: new(kzg.StateProof), Words: make([]fr.Element, 2)}).MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Fuzz(func(t *testing.T, b []byte) {
		var c batch.Claim
		if c.UnmarshalBinary(b) != nil {
			return
		}
		if again, err := c.MarshalBinary(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x is written as %x, error %v", b, again, err)
		}
	})
}
