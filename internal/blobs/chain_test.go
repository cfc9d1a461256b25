package blobs_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// world is an L1 with an archive and its server.
type world struct {
	t       *testing.T
	chain   *l1chain.Chain
	archive *blobs.Archive
	server  string
}

func newWorld(t *testing.T) *world {
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(100, crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey), crypto.PubkeyToAddress(l1chain.UnsafeKey(1).PublicKey))}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { _ = chain.Stop(context.Background()) })
	archive, err := blobs.OpenArchive(t.TempDir())
	check(t, err)

	blocks, err := blobs.NewL1(chain.Client(), blobs.Timing{Slot: 1})
	check(t, err)
	handler, err := blobs.NewServer(archive, blocks, nil)
	check(t, err)
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return &world{t, chain, archive, server.URL}
}

func (w *world) commit() {
	w.t.Helper()
	_, err := w.chain.Commit()
	check(w.t, err)
}

type clock func()

func (f clock) After(time.Duration) <-chan time.Time {
	f()
	c := make(chan time.Time, 1)
	c <- time.Time{}
	return c
}

// send sends a blob of an account and returns the block that has it.
func (w *world) send(account int, archive *blobs.Archive, b *blobs.Bundle) *types.Header {
	w.t.Helper()
	store, err := l1tx.OpenFolder(w.t.TempDir())
	check(w.t, err)
	defer store.Close()
	limit := big.NewInt(100 * params.GWei)
	m, err := l1tx.NewManager(l1tx.ManagerConfig{
		Client: w.chain.Client(), Key: l1chain.UnsafeKey(account), ChainID: w.chain.ChainID(), Store: store, MaxFee: limit,
		Blobs: &l1tx.BlobConfig{MaxFee: limit, Archive: archive}, Clock: clock(w.commit),
	})
	check(w.t, err)
	receipt, err := m.Do(w.t.Context(), l1tx.Intent{Key: "data", To: common.Address{1}, Blobs: b})
	check(w.t, err)
	header, err := w.chain.Client().HeaderByHash(w.t.Context(), receipt.BlockHash)
	check(w.t, err)
	return header
}

// get asks the server and returns how many blobs it gave, or what it said.
func (w *world) get(path string) string {
	w.t.Helper()
	response, err := http.Get(w.server + path)
	check(w.t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	check(w.t, err)
	var answer struct {
		Message   string
		Finalized bool
		Data      []json.RawMessage
	}
	check(w.t, json.Unmarshal(body, &answer))
	if answer.Message != "" {
		return answer.Message
	}
	return fmt.Sprintf("%d blobs, finalized %v", len(answer.Data), answer.Finalized)
}

func bundle(t *testing.T, seed byte) *blobs.Bundle {
	t.Helper()
	b, err := blobs.NewBundle([]blobs.Blob{{1: seed}})
	check(t, err)
	return b
}

func TestBlobsOfAChain(t *testing.T) {
	w := newWorld(t)
	w.commit()
	ours, theirs := bundle(t, 1), bundle(t, 2)
	elsewhere, err := blobs.OpenArchive(t.TempDir())
	check(t, err)

	at := w.send(0, w.archive, ours)
	check(t, w.chain.AdjustTime(time.Hour))
	w.commit()
	foreign := w.send(1, elsewhere, theirs)

	have, err := blobs.Fetch(t.Context(), blobs.Ref{Time: at.Time, Hashes: ours.Hashes}, blobs.NewBeacon(w.server, nil))
	check(t, err)
	if have[0] != ours.Blobs[0] {
		t.Error("have another blob, want the one that was sent")
	}
	_, err = blobs.Fetch(t.Context(), blobs.Ref{Time: foreign.Time, Hashes: theirs.Hashes}, blobs.NewBeacon(w.server, nil))
	if !errors.Is(err, blobs.ErrNotFound) {
		t.Errorf("have error %v, want %v: the archive has our blobs only", err, blobs.ErrNotFound)
	}

	for _, test := range []struct{ block, want string }{
		{fmt.Sprint(at.Time), "1 blobs, finalized false"},
		{at.Hash().Hex(), "1 blobs, finalized false"},
		{fmt.Sprint(foreign.Time), "0 blobs, finalized false"},
		{"head", "0 blobs, finalized false"},
		{"finalized", "0 blobs, finalized true"},
		{"genesis", "0 blobs, finalized true"},
		{fmt.Sprint(at.Time + 1), "Block not found"}, // in the hour that was skipped
		{fmt.Sprint(at.Time + 3000), "Block not found"},
		{fmt.Sprint(foreign.Time + 1000), "Block not found"},
		{"1", "Block not found"},
		{common.Hash{1}.Hex(), "Block not found"},
	} {
		for _, route := range []string{"blobs", "blob_sidecars"} {
			if have := w.get("/eth/v1/beacon/" + route + "/" + test.block); have != test.want {
				t.Errorf("%s of block %s: have %q, want %q", route, test.block, have, test.want)
			}
		}
	}

	// Every block is found by its slot.
	for n := range foreign.Number.Uint64() + 1 {
		header, err := w.chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(n))
		check(t, err)
		if have := w.get(fmt.Sprintf("/eth/v1/beacon/blobs/%d", header.Time)); !strings.Contains(have, "blobs, finalized") {
			t.Errorf("block %d: have %q, want it found", n, have)
		}
	}
}

func TestReorgedBlockIsNotFound(t *testing.T) {
	w := newWorld(t)
	w.commit()
	ours := bundle(t, 1)
	at := w.send(0, w.archive, ours)

	check(t, w.chain.Fork(at.ParentHash))
	check(t, w.chain.Rollback())
	w.commit()
	w.commit()

	if have := w.get("/eth/v1/beacon/blobs/" + at.Hash().Hex()); have != "Block not found" {
		t.Errorf("have %q, want the block not found", have)
	}
	want := "Blob not found: " + ours.Hashes[0].Hex()
	if have := w.get("/eth/v1/beacon/blobs/head?versioned_hashes=" + ours.Hashes[0].Hex()); have != want {
		t.Errorf("have %q, want %q", have, want)
	}
	// Mirrors have it all the same: it may be sent again.
	if _, err := blobs.Fetch(t.Context(), blobs.Ref{Hashes: ours.Hashes}, blobs.NewMirror(w.server, nil)); err != nil {
		t.Error(err)
	}
}
