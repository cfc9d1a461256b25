package follow

import (
	"context"
	"errors"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// source is a source of blobs as a test wants it.
type source func(ref blobs.Ref) ([]blobs.Blob, error)

func (source) Name() string { return "the test's source" }

func (f source) Blobs(_ context.Context, ref blobs.Ref) ([]blobs.Blob, error) { return f(ref) }

// story is a world with its data in blobs, and what happened there.
func story(t *testing.T) (w *followtest.World, full []Event) {
	t.Helper()
	w = followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	w.Story()
	full, _ = drain(t, follower(t, config(w), Cursor{}), nil)
	return w, full
}

// nothing has no blob.
func nothing(blobs.Ref) ([]blobs.Blob, error) { return nil, nil }

// A batch whose data nobody has stops the follower before it, until somebody has it.
func TestMissingData(t *testing.T) {
	w, full := story(t)
	second := of[Batch](full)[1]
	hidden := true
	cfg := config(w)
	cfg.Blobs = []blobs.Source{source(nothing), source(func(ref blobs.Ref) ([]blobs.Blob, error) {
		if hidden && ref.Time >= second.Time {
			return nil, errors.New("it is away")
		}
		return w.Archive.Blobs(t.Context(), ref)
	})}
	f := follower(t, cfg, Cursor{})
	u, err := f.Step(t.Context())
	check(t, err)
	before := full[:slices.IndexFunc(full, func(e Event) bool { return e.Where().Block == second.Block })]
	if !reflect.DeepEqual(u.Events, before) || u.Behind == 0 {
		t.Fatalf("have %d events with %d blocks behind, want the %d before the batch", len(u.Events), u.Behind, len(before))
	}

	tx, _, err := w.Chain.Client().TransactionByHash(t.Context(), second.Tx)
	check(t, err)
	for range 2 {
		u, err := f.Step(t.Context())
		var e *Error
		var missing *blobs.MissingError
		if !errors.As(err, &e) || e.Kind != ErrNoData || e.Value != second.Header.Number || e.At.Tx != second.Tx || len(u.Events) != 0 || !errors.As(err, &missing) {
			t.Fatalf("have %+v, %v, want %v of batch %d", u, err, ErrNoData, second.Header.Number)
		}
		if !slices.Equal(missing.Hashes, tx.BlobHashes()) || len(missing.Sources) != 2 {
			t.Errorf("have %+v, want what 2 sources said of %v", missing, tx.BlobHashes())
		}
		for _, part := range []string{tx.BlobHashes()[0].Hex(), "the test's source", blobs.ErrNotFound.Error(), "it is away"} {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%q does not say %q", err, part)
			}
		}
	}

	hidden = false
	if all, _ := drain(t, f, before); !reflect.DeepEqual(all, full) {
		t.Error("another stream after the data was found")
	}
}

// Of batches before DataFrom the log is enough: nobody is asked for their transactions or blobs.
func TestDataFrom(t *testing.T) {
	w, full := story(t)
	batches := of[Batch](full)
	for from := range uint64(5) {
		cfg := config(w)
		cfg.DataFrom = from
		cfg.Blobs = []blobs.Source{source(func(ref blobs.Ref) ([]blobs.Blob, error) {
			if from > 1 && ref.Time <= batches[min(from, 4)-2].Time {
				t.Errorf("was asked for blobs of %d, want none before batch %d", ref.Time, from)
			}
			return w.Archive.Blobs(t.Context(), ref)
		})}
		var want []Event
		for _, e := range full {
			if b, ok := e.(Batch); ok && b.Header.Number < from {
				e = Passed{b.Place, b.Header.Number, b.Header.QueuePosition + uint64(b.Header.QueueCount), b.Commitment}
			}
			want = append(want, e)
		}
		if have, _ := drain(t, follower(t, cfg, Cursor{}), nil); !reflect.DeepEqual(have, want) {
			t.Errorf("from %d: have %+v, want the same with batches before it passed", from, have)
		}
	}
}

// Sources that lie change nothing, whatever they give.
func TestLyingSource(t *testing.T) {
	w, full := story(t)
	honest := func(ref blobs.Ref) []blobs.Blob {
		given, err := w.Archive.Blobs(t.Context(), ref)
		check(t, err)
		return given
	}
	for name, lie := range map[string]source{
		"a bit":        func(ref blobs.Ref) ([]blobs.Blob, error) { b := honest(ref); b[0][31] ^= 1; return b, nil },
		"a zero blob":  func(blobs.Ref) ([]blobs.Blob, error) { return make([]blobs.Blob, 1), nil },
		"not a blob":   func(ref blobs.Ref) ([]blobs.Blob, error) { b := honest(ref); b[0][0] = 0xff; return b, nil },
		"nothing":      nothing,
		"blobs before": func(ref blobs.Ref) ([]blobs.Blob, error) { return append(make([]blobs.Blob, 2), honest(ref)...), nil },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config(w)
			cfg.Blobs = []blobs.Source{lie, w.Archive}
			if events, _ := drain(t, follower(t, cfg, Cursor{}), nil); !reflect.DeepEqual(events, full) {
				t.Error("another stream")
			}
			cfg.Blobs = cfg.Blobs[:1]
			f := follower(t, cfg, Cursor{})
			u, err := f.Step(t.Context())
			for err == nil && u.Behind > 0 {
				u, err = f.Step(t.Context())
			}
			if harmless := name == "blobs before"; harmless != (err == nil) || !harmless && !errors.Is(err, ErrNoData) {
				t.Errorf("alone: have %v, want %v unless what is right is there too", err, ErrNoData)
			}
		})
	}
}

// The archive's server is a source in both ways.
func TestServers(t *testing.T) {
	w, full := story(t)
	blocks, err := blobs.NewL1(w.Chain.Client(), blobs.Timing{Slot: 1})
	check(t, err)
	handler, err := blobs.NewServer(w.Archive, blocks, nil)
	check(t, err)
	server := httptest.NewServer(handler)
	defer server.Close()
	for _, s := range []blobs.Source{blobs.NewBeacon(server.URL, nil), blobs.NewMirror(server.URL, nil)} {
		cfg := config(w)
		cfg.Blobs = []blobs.Source{s}
		if events, _ := drain(t, follower(t, cfg, Cursor{}), nil); !reflect.DeepEqual(events, full) {
			t.Errorf("%s: another stream", s.Name())
		}
	}
}

// Whoever needs no data needs no source, and gets all but the words.
func TestHeadersOnly(t *testing.T) {
	w, full := story(t)
	cfg := config(w)
	cfg.Blobs = nil
	for i := range full {
		if b, ok := full[i].(Batch); ok {
			b.Words = nil
			full[i] = b
		}
	}
	if events, _ := drain(t, follower(t, cfg, Cursor{}), nil); !reflect.DeepEqual(events, full) {
		t.Error("another stream than that with data, less the words")
	}
}

// Blobs that cannot be those of the batch are an error, not a batch: L1 never takes
// such, so the reader is asked directly.
func TestForeignBlobs(t *testing.T) {
	w, full := story(t)
	b := of[Batch](full)[1]
	tx, _, err := w.Chain.Client().TransactionByHash(t.Context(), b.Tx)
	check(t, err)
	r := &reader{follower(t, config(w), Cursor{}), Block{}}
	l1, _, err := decodeSubmit(r.submit, tx.Data())
	check(t, err)
	hashes := tx.BlobHashes()
	if words, err := r.words(t.Context(), b.Header, l1, hashes, b.Place); err != nil || !slices.Equal(words, b.Words) {
		t.Fatalf("have %v, %v, want the batch's words", words, err)
	}
	other, err := blobs.NewBundle([]blobs.Blob{{31: 1}})
	check(t, err)
	check(t, w.Archive.Put(other))
	unknown, calldata := b.Header, b.Header
	unknown.Shape, calldata.Shape = 99, batch.Tiny.ID
	for name, read := range map[string]func() error{
		"unknown shape":    func() error { _, err := r.words(t.Context(), unknown, l1, hashes, b.Place); return err },
		"shape of no blob": func() error { _, err := r.words(t.Context(), calldata, l1, hashes, b.Place); return err },
		"a blob too many": func() error {
			_, err := r.words(t.Context(), b.Header, l1, append(hashes, hashes[0]), b.Place)
			return err
		},
		"another blob": func() error { _, err := r.words(t.Context(), b.Header, l1, other.Hashes, b.Place); return err },
	} {
		var e *Error
		if err := read(); !errors.As(err, &e) || e.Kind != ErrBlobs || e.At != b.Place {
			t.Errorf("%s: have %v, want %v", name, err, ErrBlobs)
		}
	}
}

// A step that ends early has taken nothing and says why it ended.
func TestDataInterrupted(t *testing.T) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	w.Settle(func(*stf.Builder) {})
	ctx, cancel := context.WithCancel(t.Context())
	cfg := config(w)
	cfg.Blobs = []blobs.Source{source(func(blobs.Ref) ([]blobs.Blob, error) { cancel(); return nil, ctx.Err() })}
	f := follower(t, cfg, Cursor{})
	if _, err := f.Step(ctx); !errors.Is(err, context.Canceled) || errors.Is(err, ErrNoData) {
		t.Errorf("have %v, want %v", err, context.Canceled)
	}
	if _, ok := f.cursor.Last(); ok {
		t.Error("something was taken")
	}
}
