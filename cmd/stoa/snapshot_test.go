package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// settled is an L1 with batches in blobs, as commands reach it.
type settled struct {
	*followtest.World
	t          *testing.T
	deployment *deployment.Deployment
	dir        string
	common     []string // flags of all commands
}

func startSettled(t *testing.T) *settled {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	exits := w.Exits
	history, err := deployment.HistoryGenesis(w.Genesis)
	check(t, err)
	s := &settled{World: w, t: t, dir: t.TempDir()}
	s.deployment = &deployment.Deployment{
		Version: 11, ChainID: w.Network.ChainID, Rollup: w.Network.Rollup, Bridge: w.Bridge, Exits: exits, Snapshots: w.DeploySnapshots(), Operator: w.Operator.Address(),
		StartBlock: 1, Shapes: []deployment.Shape{{Name: batch.TinyBlobs.Name}}, Genesis: history,
	}
	file := filepath.Join(s.dir, "deployment.json")
	check(t, s.deployment.Save(file))
	l1 := httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(l1.Close)
	s.common = []string{"--deployment", file, "--l1", l1.URL, "--keys", filepath.Join(s.dir, "keys")}

	w.Deposit(0, 20, 1_000_000, true)
	w.Deposit(1, 21, 1_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	s.pay()
	return s
}

func (s *settled) pay() {
	s.Settle(func(b *stf.Builder) {
		s.Apply(b, 0, op.Transfer{From: 20, To: 21, Amount: amount.From(1_000 + uint64(len(s.Batches))), Fee: followtest.RowFee})
	})
}

// serve hands requests on to the chain, which mines each transaction at once.
func (s *settled) serve(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     json.RawMessage
		Method string
		Params []any
	}
	answer := map[string]any{"jsonrpc": "2.0"}
	err := json.NewDecoder(r.Body).Decode(&request)
	if err == nil {
		var result json.RawMessage
		err = s.Chain.RPC().CallContext(r.Context(), &result, request.Method, request.Params...)
		answer["id"], answer["result"] = request.ID, result
	}
	if err == nil && request.Method == "eth_sendRawTransaction" {
		_, err = s.Chain.Commit()
	}
	if err != nil {
		delete(answer, "result")
		failure := map[string]any{"code": -32000, "message": err.Error()}
		var data rpc.DataError
		if errors.As(err, &data) {
			failure["data"] = data.ErrorData()
		}
		answer["error"] = failure
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

// key is the file of the key of a person, and the archive's folder where blobs are.
func (s *settled) key(person int) string {
	name := filepath.Join(s.dir, "key")
	check(s.t, os.WriteFile(name, []byte(hex.EncodeToString(crypto.FromECDSA(l1chain.UnsafeKey(1+person)))), 0o600))
	return name
}

func (s *settled) archive() string { return strings.TrimPrefix(s.Archive.Name(), "archive ") }

// stoa runs a command, and returns what it prints, or its error.
func (s *settled) stoa(command []string, args ...string) (string, string) {
	s.t.Helper()
	var stdout, stderr bytes.Buffer
	all := append(append(append([]string{"stoa"}, command...), s.common...), args...)
	if run(s.t.Context(), all, &stdout, &stderr) != 0 {
		return stdout.String(), stderr.String()
	}
	return stdout.String(), ""
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Somebody posts the state; then everybody leaves with the blobs of the snapshot alone.
func TestSnapshotPost(t *testing.T) {
	s := startSettled(t)
	kept, posted := filepath.Join(s.dir, "kept"), filepath.Join(s.dir, "posted")
	post := func(args ...string) string {
		t.Helper()
		out, failure := s.stoa([]string{"snapshot", "post"}, append([]string{"--blob-source", s.archive(), "--keep-blobs", kept, "--confirmations", "0", "--key-file", s.key(1)}, args...)...)
		if failure != "" {
			t.Fatalf("have %s", failure)
		}
		return out
	}
	r := object[snapshotReport](t, post("--json"))
	if r.Number != 2 || len(r.Parts) != 1 || r.Parts[0].Of != 1 || r.Parts[0].Tx == nil || *r.Sender != s.People[1].Address() {
		t.Errorf("have %+v, want one part of batch 2 by Bob", r)
	}
	files, err := os.ReadDir(kept)
	check(t, err)
	if len(files) != 3 { // of two batches, and of the snapshot
		t.Errorf("have %d files, want those of three blobs", len(files))
	}
	want(t, post(), "posted     batch 2, part 1 of 1: 1 blob, stood there before", "done       L1 has the state after batch 2")

	check(t, os.Mkdir(posted, 0o755))
	name := r.Parts[0].Blobs[0].Hex() + ".blob"
	check(t, os.Rename(filepath.Join(kept, name), filepath.Join(posted, name)))
	leave := func(args ...string) (string, string) {
		return s.stoa([]string{"exit"}, append([]string{"--owner", "all", "--blob-source", "file://" + posted}, args...)...)
	}
	out, failure := leave()
	want(t, out, "the state after batch 2, from the snapshot of batch 2 on, has the commitment that L1 verified", "purse 20")
	if failure != "" {
		t.Errorf("have %s", failure)
	}
	if _, failure = leave("--from-genesis"); !strings.Contains(failure, filepath.Join(posted, s.BlobsOf(s.Batches[0].Tx)[0].Hex())) {
		t.Errorf("have %q, want an error that names the file that is missing", failure)
	}
	s.pay()
	_, failure = leave()
	want(t, failure, "name a source of blobs that has them", "the newest snapshot is of batch 2", "batch is 3")
}

// The bridge posts by itself, if it has a key.
func TestBridgePostsSnapshots(t *testing.T) {
	s := startSettled(t)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan string, 1)
	var stderr bytes.Buffer
	args := append(append([]string{"stoa", "bridge"}, s.common...), "--dir", filepath.Join(s.dir, "bridge"), "--addr", "127.0.0.1:0", "--metrics-addr", "127.0.0.1:0",
		"--confirmations", "0", "--finality", "1", "--snapshot-key-file", s.key(0), "--snapshot-blob-source", s.archive())
	go func() {
		run(ctx, args, &bytes.Buffer{}, &stderr)
		ended <- stderr.String()
	}()
	place := s.deployment.SnapshotsAt(s.Chain.Client())
	deadline := time.After(2 * time.Minute)
	for {
		sets, err := place.Sets(t.Context(), s.Head())
		check(t, err)
		if len(sets) > 0 {
			if x := sets[0]; x.Number != 2 || !x.Complete() || x.Sender != s.People[0].Address() {
				t.Errorf("have %+v, want batch 2 by Alice", x)
			}
			if _, err := os.Stat(filepath.Join(s.dir, "bridge", "snapshot-blobs", sets[0].Parts[0].Blobs[0].Hex()+".blob")); err != nil {
				t.Errorf("the blobs were not kept: %v", err)
			}
			break
		}
		select {
		case log := <-ended:
			t.Fatalf("the bridge ended: %s", log)
		case <-deadline:
			t.Fatal("no snapshot was posted")
		case <-time.After(50 * time.Millisecond):
		}
	}
	cancel()
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Fatal("the bridge does not end")
	}
}
