package signature

import (
	"crypto/rand"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func BenchmarkVerify(b *testing.B) {
	k, _ := GenerateKey(rand.Reader)
	m := Message{Width: 8, Words: []fr.Element{fr.One()}}
	s, err := k.Sign(m, rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := Verify(k.Public, m, s); err != nil {
			b.Fatal(err)
		}
	}
}
