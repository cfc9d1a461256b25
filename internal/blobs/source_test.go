package blobs

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// oneBlock has a slot with these blobs.
type oneBlock struct {
	block  Block
	timing Timing
}

func (b oneBlock) Timing() Timing { return b.timing }

func (b oneBlock) Block(_ context.Context, id BlockID) (Block, error) {
	if id != (BlockID{slot: b.block.Slot}) {
		return Block{}, ErrNoBlock
	}
	return b.block, nil
}

// the block of all four blobs, and its time.
const (
	testSlot = 700
	testTime = 1_000_000 + 12*testSlot + 5
)

func testBlock(t testing.TB) oneBlock {
	t.Helper()
	three, fourth := bundle(t)
	return oneBlock{Block{Slot: testSlot, Blobs: slices.Concat(fourth.Hashes, three.Hashes)}, Timing{Genesis: 1_000_000, Slot: 12}}
}

func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func newServer(t testing.TB, a *Archive, blocks Blocks) http.Handler {
	t.Helper()
	s, err := NewServer(a, blocks, nil)
	check(t, err)
	return s
}

// older hides a route.
func older(h http.Handler, route string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, route) {
			http.NotFound(w, r)
			return
		}
		h.ServeHTTP(w, r)
	})
}

func TestEverySourceGivesTheBlobs(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	server := newServer(t, a, testBlock(t))
	want := []common.Hash{three.Hashes[2], three.Hashes[0]}

	for _, source := range []Source{
		a,
		NewMirror(serve(t, newServer(t, a, nil)), nil),
		NewBeacon(serve(t, server)+"/", nil),
		NewBeacon(serve(t, older(server, "/eth/v1/beacon/blobs/")), nil),
	} {
		have, err := Fetch(t.Context(), Ref{testTime, want}, source)

		check(t, err)
		if len(have) != 2 || have[0] != three.Blobs[2] || have[1] != three.Blobs[0] {
			t.Errorf("%s: have other blobs, want the two in their order", source.Name())
		}
	}
}

// answer is a source that says one thing whatever it is asked.
type answer struct {
	name  string
	blobs []Blob
	err   error
}

func (a answer) Name() string                               { return a.name }
func (a answer) Blobs(context.Context, Ref) ([]Blob, error) { return a.blobs, a.err }

func TestLiarsAreNamedAndPassedOver(t *testing.T) {
	a := newArchive(t)
	three, fourth := bundle(t)
	broken := errors.New("line is broken")
	outside := *fill(9)
	copy(outside[:], Modulus[:])
	ref := Ref{testTime, slices.Concat(three.Hashes[:1], fourth.Hashes)}
	sources := []Source{
		answer{"down", nil, broken},
		answer{"empty", nil, nil},
		answer{"liar", []Blob{*fill(8)}, nil},
		answer{"not canonical", []Blob{outside}, nil},
		answer{"generous", []Blob{*fill(8), fourth.Blobs[0]}, broken},
	}

	_, err := Fetch(t.Context(), ref, sources...)

	var missing *MissingError
	if !errors.As(err, &missing) || !slices.Equal(missing.Hashes, three.Hashes[:1]) || len(missing.Sources) != len(sources) {
		t.Fatalf("have error %v, want one that names the first blob and all sources", err)
	}
	var wrong *WrongBlobError
	if reason := missing.Sources[2].Err; !errors.As(reason, &wrong) || len(wrong.Have) != 1 || !slices.Equal(wrong.Want, ref.Hashes) {
		t.Errorf("have reason %v, want that of a liar", reason)
	}
	var scalar *ScalarError
	if reason := missing.Sources[3].Err; !errors.As(reason, &scalar) {
		t.Errorf("have reason %v, want that of a blob that is none", reason)
	}
	if reason := missing.Sources[4].Err; errors.As(reason, &wrong) || !errors.Is(reason, broken) {
		t.Errorf("have reason %v, want only that of the broken line", reason)
	}
	for _, reason := range []string{"down: line is broken", "empty: ask another", "liar: do not trust", "word 0", three.Hashes[0].Hex()} {
		if !strings.Contains(err.Error(), reason) {
			t.Errorf("have error %q, want it to say %q", err, reason)
		}
	}

	have, err := Fetch(t.Context(), ref, append(sources, a)...)
	check(t, err)
	if have[0] != three.Blobs[0] || have[1] != fourth.Blobs[0] {
		t.Error("have other blobs, want the one of the archive and the one of the generous")
	}
}

func TestServersThatMisbehave(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	server := newServer(t, a, testBlock(t))
	instead := func(path, body string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.HasPrefix(r.URL.Path, path) {
				_, _ = w.Write([]byte(body))
				return
			}
			server.ServeHTTP(w, r)
		})
	}
	lie, err := json.Marshal(map[string]any{"data": []any{fill(8)}})
	check(t, err)

	for _, test := range []struct {
		want   string
		source Source
	}{
		{"reading the answer", NewBeacon(serve(t, instead("/eth/v1/beacon/blobs/", "<html>")), nil)},
		{"reading the answer", NewBeacon(serve(t, instead("/eth/v1/beacon/blobs/", `{"data":["0x00"]}`)), nil)},
		{"do not trust it", NewBeacon(serve(t, instead("/eth/v1/beacon/blobs/", string(lie))), nil)},
		{"bytes of an answer", NewBeacon(serve(t, instead("/eth/v1/beacon/blobs/", strings.Repeat(" ", maxAnswer+1))), nil)},
		{"slots of no length", NewBeacon(serve(t, instead("/eth/v1/config/spec", `{"data":{"SECONDS_PER_SLOT":"0"}}`)), nil)},
		{"SECONDS_PER_SLOT", NewBeacon(serve(t, instead("/eth/v1/config/spec", `{"data":{}}`)), nil)},
		{`have genesis_time "", want a number`, NewBeacon(serve(t, instead("/eth/v1/beacon/genesis", `{}`)), nil)},
		{"before the first slot", NewBeacon(serve(t, instead("/eth/v1/beacon/genesis", fmt.Sprintf(`{"data":{"genesis_time":"%d"}}`, testTime+1))), nil)},
		{"404 Not Found", NewBeacon(serve(t, http.NotFoundHandler()), nil)},
		{"404 Not Found", NewMirror(serve(t, http.NotFoundHandler()), nil)},
		{"have 1 bytes, want 131072", NewMirror(serve(t, instead("/blobs/", "x")), nil)},
		{"do not trust it", NewMirror(serve(t, instead("/blobs/", string(make([]byte, len(Blob{}))))), nil)},
	} {
		_, err := Fetch(t.Context(), Ref{testTime, three.Hashes[:1]}, test.source)
		var missing *MissingError
		if !errors.As(err, &missing) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}

	// Another slot than that of the blob has no block.
	_, err = Fetch(t.Context(), Ref{testTime + 12, three.Hashes[:1]}, NewBeacon(serve(t, server), nil))
	if !errors.Is(err, ErrNotFound) || !strings.Contains(err.Error(), "404 Block not found") {
		t.Errorf("have error %v, want the server's 404", err)
	}
}

func TestFetchEndsWithItsContext(t *testing.T) {
	three, _ := bundle(t)
	asked, leave := make(chan struct{}), make(chan struct{})
	mute := serve(t, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { close(asked); <-leave }))
	defer close(leave)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-asked; cancel() }()

	if _, err := Fetch(ctx, Ref{testTime, three.Hashes}, NewMirror(mute, nil)); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want the context's", err)
	}
}

// get returns an answer.
func get(t testing.TB, base, path string) (status int, header http.Header, body []byte) {
	t.Helper()
	response, err := http.Get(base + path)
	check(t, err)
	defer response.Body.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(response.Body)
	check(t, err)
	return response.StatusCode, response.Header, b.Bytes()
}

// A URL may be of any kind of source, and a folder may be written in any way.
func TestParseSources(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	mirror, beacon := serve(t, newServer(t, a, nil)), serve(t, older(newServer(t, a, testBlock(t)), "/blobs/"))
	t.Chdir(filepath.Dir(a.path))
	for _, base := range []string{mirror, beacon, "file://" + a.path, "file:" + a.path, a.path, "./" + filepath.Base(a.path), filepath.Base(a.path)} {
		sources, err := ParseSources(base)
		check(t, err)
		have, err := Fetch(t.Context(), Ref{Time: testTime, Hashes: three.Hashes}, sources...)
		check(t, err)
		if !slices.Equal(have, three.Blobs) {
			t.Errorf("%s: have other blobs", base)
		}
	}
	for _, text := range []string{"", "localhost:1", "ftp://host", "http://", "http://host:port", "file:", "file://host/folder", "no-such-folder"} {
		if _, err := ParseSources(mirror, text); err == nil {
			t.Errorf("took %q", text)
		}
	}
}
