package api

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/stoa-rollup/stoa/indexer/store"
)

var (
	testKey  = []byte("0123456789abcdef")
	otherKey = []byte("0123456789abcdeg")
)

func TestCursorRoundTrip(t *testing.T) {
	for _, k := range []store.Key{{}, {1, 2}, {math.MaxInt64, math.MaxInt64}, {7, 0}} {
		text := encodeCursor(testKey, "/v1/batches?", k)
		have, ok := decodeCursor(testKey, "/v1/batches?", text)
		if !ok || have != k {
			t.Errorf("%v: have %v, %v", k, have, ok)
		}
		for name, bad := range map[string]func() (store.Key, bool){
			"another list":    func() (store.Key, bool) { return decodeCursor(testKey, "/v1/queue?", text) },
			"another filter":  func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?status=final", text) },
			"another key":     func() (store.Key, bool) { return decodeCursor(otherKey, "/v1/batches?", text) },
			"cut":             func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?", text[:len(text)-1]) },
			"longer":          func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?", text+"A") },
			"a line break":    func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?", text[:5]+"\n"+text[5:]) },
			"padding":         func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?", text+"=") },
			"another version": func() (store.Key, bool) { return decodeCursor(testKey, "/v1/batches?", "B"+text[1:]) },
		} {
			if have, ok := bad(); ok {
				t.Errorf("%s was taken for %v", name, have)
			}
		}
	}
}

// Nothing but what was written is read, and nothing makes it panic.
func FuzzCursor(f *testing.F) {
	good := encodeCursor(testKey, "s", store.Key{3, 4})
	for _, seed := range []string{"", good, good[:10], strings.ToLower(good), "AAAA", "\x00", "????"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		k, ok := decodeCursor(testKey, "s", text)
		if ok && encodeCursor(testKey, "s", k) != text {
			t.Errorf("%q has the key %v and is not its spelling", text, k)
		}
		if ok && text != good {
			t.Errorf("%q was forged", text)
		}
	})
}

// A page that any wallet may open loads nothing from elsewhere, and explains all codes.
func TestDocs(t *testing.T) {
	for _, foreign := range []string{"http://", "https://", "//cdn", "@import", "src="} {
		if bytes.Contains(docs, []byte(foreign)) {
			t.Errorf("the page has %q in it", foreign)
		}
	}
	for _, code := range []Code{InvalidParameter, InvalidCursor, NotFound, NoRoute, MethodNotAllowed, NotAcceptable, TooSlow, Unavailable, Internal} {
		if !bytes.Contains(docs, []byte(`id="`+string(code)+`"`)) {
			t.Errorf("the page does not explain %s", code)
		}
	}
}
