package blobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// DefaultTimeout is how long a source may take for one request.
const DefaultTimeout = 30 * time.Second

// maxAnswer bounds what a source may send, in bytes: more blobs than a block has,
// in hexadecimal.
const maxAnswer = 64 * (2*len(Blob{}) + 4096)

// Ref says which blobs, and where.
type Ref struct {
	Time   uint64        // of the L1 block whose transactions carry them
	Hashes []common.Hash // versioned
}

// Source is a place that may have blobs. It need not be honest.
type Source interface {
	// Name is for the reader of an error.
	Name() string

	// Blobs returns those of the blobs that it has, in any order, and why it lacks
	// the others.
	Blobs(ctx context.Context, ref Ref) ([]Blob, error)
}

// Fetch gets blobs from the first sources that have them, in the order of the
// hashes. Each is checked against its hash, whoever gave it. The error is a
// *MissingError, or the context's.
func Fetch(ctx context.Context, ref Ref, sources ...Source) ([]Blob, error) {
	found := make(map[common.Hash]*Blob, len(ref.Hashes))
	missing := func() []common.Hash {
		return slices.DeleteFunc(slices.Clone(ref.Hashes), func(h common.Hash) bool { return found[h] != nil })
	}

	var failures []*SourceError
	for _, source := range sources {
		want := missing()
		if len(want) == 0 {
			break
		}
		given, err := source.Blobs(ctx, Ref{Time: ref.Time, Hashes: want})
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if lie := sift(given, want, found); lie != nil {
			err = errors.Join(err, lie)
		}
		if left := missing(); len(left) > 0 {
			if err == nil {
				err = ErrNotFound
			}
			failures = append(failures, &SourceError{source.Name(), err})
		}
	}
	if left := missing(); len(left) > 0 {
		return nil, &MissingError{Hashes: left, Sources: failures}
	}

	all := make([]Blob, len(ref.Hashes))
	for i, hash := range ref.Hashes {
		all[i] = *found[hash]
	}

	return all, nil
}

// sift takes what is wanted out of what was given, until it has it all. Giving more
// is no lie, giving only other blobs is.
func sift(given []Blob, want []common.Hash, found map[common.Hash]*Blob) error {
	var have []common.Hash
	var failure error
	lacks := func(h common.Hash) bool { return found[h] == nil }
	honest := len(given) == 0
	for i := range given {
		if !slices.ContainsFunc(want, lacks) {
			break
		}
		_, hash, err := Commit(&given[i])
		if err != nil {
			failure = errors.Join(failure, err)
			continue
		}
		have = append(have, hash)
		if slices.Contains(want, hash) {
			found[hash], honest = &given[i], true
		}
	}
	if honest {
		return failure
	}

	return errors.Join(failure, &WrongBlobError{Have: have, Want: want})
}

// remote asks an HTTP server.
type remote struct {
	base   string
	client *http.Client
}

func newRemote(base string, client *http.Client) remote {
	if client == nil {
		client = &http.Client{Timeout: DefaultTimeout}
	}

	return remote{strings.TrimRight(base, "/"), client}
}

// get returns the body of an answer; the error is an *HTTPError if there is another.
func (r remote) get(ctx context.Context, path string, query url.Values) ([]byte, error) {
	address := r.base + path
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	response, err := r.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(maxAnswer)+1))
	if err != nil {
		return nil, err
	}
	if len(body) > maxAnswer {
		return nil, &LimitError{Field: "bytes of an answer", Value: len(body), Limit: maxAnswer}
	}
	if response.StatusCode == http.StatusOK {
		return body, nil
	}
	failure := &HTTPError{}
	if json.Unmarshal(body, failure) != nil || failure.Message == "" {
		failure.Message = http.StatusText(response.StatusCode)
	}
	failure.Code = response.StatusCode

	return nil, failure
}

func (r remote) getJSON(ctx context.Context, path string, query url.Values, answer any) error {
	body, err := r.get(ctx, path, query)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, answer); err != nil {
		return fmt.Errorf("reading the answer of %s: %w", path, err)
	}

	return nil
}

// Mirror is a source with the route GET /blobs/{versioned_hash}, such as a Server or
// a folder behind any web server.
type Mirror struct{ remote }

var _ Source = (*Mirror)(nil)

// NewMirror returns a mirror; a nil client is one of DefaultTimeout.
func NewMirror(base string, client *http.Client) *Mirror { return &Mirror{newRemote(base, client)} }

// Name implements Source.
func (m *Mirror) Name() string { return "mirror " + m.base }

// Blobs implements Source.
func (m *Mirror) Blobs(ctx context.Context, ref Ref) ([]Blob, error) {
	var blobs []Blob
	var failures []error
	for _, hash := range ref.Hashes {
		body, err := m.get(ctx, "/blobs/"+hash.Hex(), nil)
		if err == nil && len(body) != len(Blob{}) {
			err = fmt.Errorf("blob %v: have %d bytes, want %d", hash, len(body), len(Blob{}))
		}
		if err != nil {
			failures = append(failures, err)
			continue
		}
		blobs = append(blobs, Blob(body))
	}

	return blobs, errors.Join(failures...)
}

// Beacon is a source that speaks the beacon API: a beacon node, one of the public
// archives, or a Server. It asks for blobs, and for blob sidecars where a node does
// not know that yet.
type Beacon struct {
	remote

	mu     sync.Mutex
	timing *Timing // once it was asked for
}

var _ Source = (*Beacon)(nil)

// NewBeacon returns a source; a nil client is one of DefaultTimeout.
func NewBeacon(base string, client *http.Client) *Beacon {
	return &Beacon{remote: newRemote(base, client)}
}

// Name implements Source.
func (b *Beacon) Name() string { return "beacon " + b.base }

// Blobs implements Source.
func (b *Beacon) Blobs(ctx context.Context, ref Ref) ([]Blob, error) {
	timing, err := b.slots(ctx)
	if err != nil {
		return nil, err
	}
	slot, err := timing.SlotAt(ref.Time)
	if err != nil {
		return nil, err
	}
	block := strconv.FormatUint(slot, 10)

	query := url.Values{}
	for _, hash := range ref.Hashes {
		query.Add("versioned_hashes", hash.Hex())
	}
	var answer struct{ Data []Blob }
	err = b.getJSON(ctx, "/eth/v1/beacon/blobs/"+block, query, &answer)
	var refusal *HTTPError
	if !errors.As(err, &refusal) {
		return answer.Data, err
	}

	blobs, older := b.sidecars(ctx, block, ref.Hashes)
	if older != nil {
		return nil, errors.Join(err, older)
	}

	return blobs, nil
}

// sidecars asks in the older way.
func (b *Beacon) sidecars(ctx context.Context, block string, want []common.Hash) ([]Blob, error) {
	var answer struct {
		Data []struct {
			Blob       Blob
			Commitment Commitment `json:"kzg_commitment"`
		}
	}
	if err := b.getJSON(ctx, "/eth/v1/beacon/blob_sidecars/"+block, nil, &answer); err != nil {
		return nil, err
	}

	var blobs []Blob
	for i := range answer.Data {
		if slices.Contains(want, Hash(answer.Data[i].Commitment)) {
			blobs = append(blobs, answer.Data[i].Blob)
		}
	}

	return blobs, nil
}

// slots asks how times map to slots, once.
func (b *Beacon) slots(ctx context.Context) (Timing, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.timing != nil {
		return *b.timing, nil
	}

	seconds := func(path, name string) (uint64, error) {
		var answer struct{ Data map[string]any }
		if err := b.getJSON(ctx, path, nil, &answer); err != nil {
			return 0, fmt.Errorf("asking for %s: %w", name, err)
		}
		text, _ := answer.Data[name].(string)
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("have %s %q, want a number", name, text)
		}
		return n, nil
	}
	var timing Timing
	var err error
	if timing.Genesis, err = seconds("/eth/v1/beacon/genesis", "genesis_time"); err != nil {
		return Timing{}, err
	}
	if timing.Slot, err = seconds("/eth/v1/config/spec", "SECONDS_PER_SLOT"); err != nil {
		return Timing{}, err
	}
	b.timing = &timing

	return timing, nil
}
