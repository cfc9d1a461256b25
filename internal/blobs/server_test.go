package blobs

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/internal/golden"
)

// The answers are those of the beacon API, byte by byte. Blobs are named, for they
// are long.
func TestAnswersHaveTheBeaconShape(t *testing.T) {
	a := newArchive(t)
	three, fourth := bundle(t)
	base := serve(t, newServer(t, a, testBlock(t)))
	block := fmt.Sprintf("/%d", testSlot)
	blobs, sidecars := "/eth/v1/beacon/blobs", "/eth/v1/beacon/blob_sidecars"
	hash := func(i int) string { return three.Hashes[i].Hex() }

	for _, test := range []struct {
		name, path string
		status     int
	}{
		{"genesis", "/eth/v1/beacon/genesis", 200},
		{"spec", "/eth/v1/config/spec", 200},
		{"blobs", blobs + block, 200},
		{"blobs-two", blobs + block + "?versioned_hashes=" + hash(2) + "&versioned_hashes=" + hash(0), 200},
		{"blobs-two", blobs + block + "?versioned_hashes=" + hash(0) + "," + hash(2), 200},
		{"blobs-unarchived", blobs + block + "?versioned_hashes=" + fourth.Hashes[0].Hex(), 404},
		{"blobs-elsewhere", blobs + block + "?versioned_hashes=0x" + fmt.Sprintf("%064x", 1), 404},
		{"blobs-no-hash", blobs + block + "?versioned_hashes=0x01", 400},
		{"sidecars", sidecars + block, 200},
		{"sidecars-one", sidecars + block + "?indices=3", 200},
		{"sidecars-none", sidecars + block + "?indices=0,9", 200},
		{"sidecars-no-index", sidecars + block + "?indices=-1", 400},
		{"no-block", blobs + "/701", 404},
		{"no-block", sidecars + "/701", 404},
		{"no-block-id", blobs + "/current", 400},
		{"no-block-id", sidecars + "/current", 400},
		{"mirror-unarchived", "/blobs/" + fourth.Hashes[0].Hex(), 404},
		{"mirror-no-hash", "/blobs/17", 400},
	} {
		status, header, body := get(t, base, test.path)

		if status != test.status || header.Get("Content-Type") != "application/json" {
			t.Errorf("%s: have status %d and type %q, want %d and JSON", test.path, status, header.Get("Content-Type"), test.status)
		}
		for i := range three.Blobs {
			body = bytes.ReplaceAll(body, []byte(hexutil.Encode(three.Blobs[i][:])), fmt.Appendf(nil, "0x(blob %d)", i+1))
		}
		golden.Check(t, "testdata/"+test.name+".json", body)
	}
}

func TestMirrorRouteGivesBytes(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	base := serve(t, newServer(t, a, nil))

	status, header, body := get(t, base, "/blobs/"+three.Hashes[0].Hex())

	if status != http.StatusOK || header.Get("Content-Type") != "application/octet-stream" || !bytes.Equal(body, three.Blobs[0][:]) {
		t.Errorf("have status %d, type %q and %d bytes, want the blob", status, header.Get("Content-Type"), len(body))
	}
	if status, _, _ := get(t, base, "/eth/v1/beacon/genesis"); status != http.StatusNotFound {
		t.Errorf("have status %d, want 404: it knows no blocks", status)
	}
}

func TestDamagedBlobIsNotServed(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	check(t, os.Truncate(a.file(three.Hashes[1]), 100))
	base := serve(t, newServer(t, a, testBlock(t)))

	for _, path := range []string{"/blobs/" + three.Hashes[1].Hex(), "/eth/v1/beacon/blobs/700", "/eth/v1/beacon/blob_sidecars/700"} {
		if status, _, body := get(t, base, path); status != http.StatusInternalServerError || bytes.Contains(body, []byte(a.path)) {
			t.Errorf("%s: have status %d and body %s, want 500 and no path of ours", path, status, body)
		}
	}
	if status, _, _ := get(t, base, "/eth/v1/beacon/blobs/700?versioned_hashes="+three.Hashes[0].Hex()); status != http.StatusOK {
		t.Errorf("have status %d, want 200: that blob is whole", status)
	}
}

func TestServerNamesWhatIsMissing(t *testing.T) {
	if _, err := NewServer(nil, nil, nil); err == nil {
		t.Error("have no error without an archive, want one")
	}
	if _, err := NewL1(nil, Timing{Slot: 1}); err == nil {
		t.Error("have no error without a client, want one")
	}
}
