package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// serialShift parts a serial into the batch and the position that made the object.
const serialShift = layout.PositionBits

// Waiting for the devnet.
const (
	pollPeriod = 50 * time.Millisecond
	patience   = 5 * time.Minute // with one thing
)

// until waits for a condition.
func (s *story) until(ctx context.Context, what string, holds func() (bool, error)) error {
	ctx, cancel := context.WithTimeoutCause(ctx, patience, fmt.Errorf("waited %s for %s", patience, what))
	defer cancel()
	for {
		ok, err := holds()
		if ok || err != nil && ctx.Err() == nil {
			return err
		}
		select {
		case <-time.After(pollPeriod):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// reach waits until a batch has a status.
func (s *story) reach(ctx context.Context, number uint64, status wire.Status) error {
	return s.until(ctx, fmt.Sprintf("batch %d to be %s", number, status), func() (bool, error) {
		b, err := s.seq.Batch(ctx, number)
		return b.Status.AtLeast(status), err
	})
}

// settled waits until everything that was ordered is on L1, and says what the
// batches cost that were not spoken of yet.
func (s *story) settled(ctx context.Context) error {
	var head wire.Head
	if err := s.until(ctx, "all batches to settle", func() (bool, error) {
		var err error
		head, err = s.seq.Head(ctx)
		return head.Open == 0 && head.Settled == head.Sealed, err
	}); err != nil {
		return err
	}
	for ; s.told < head.Settled; s.told++ {
		b, err := s.seq.Batch(ctx, s.told+1)
		if err != nil {
			return err
		}
		if b.L1 == nil {
			return fmt.Errorf("batch %d is %s, but has no place on L1", b.Number, b.Status)
		}
		receipt, err := s.l1.TransactionReceipt(ctx, b.L1.Tx)
		if err != nil {
			return fmt.Errorf("read the receipt of batch %d: %w", b.Number, err)
		}
		s.report.Batches = append(s.report.Batches, Batch{b.Number, b.Rows, receipt.GasUsed, receipt.BlobGasUsed})
		s.say("  batch %d: %d rows, proven, verified by the contract for %d gas, %d a row, and %d blob gas.",
			b.Number, b.Rows, receipt.GasUsed, receipt.GasUsed/b.Rows, receipt.BlobGasUsed)
		if err := must(receipt.BlobGasUsed == uint64(s.Shape.Blobs())*params.BlobTxBlobGasPerBlob, "batch %d took %d blob gas, want that of %d blobs", b.Number, receipt.BlobGasUsed, s.Shape.Blobs()); err != nil {
			return err
		}
	}
	return nil
}

// check: L1, the sequencer, the indexer and an indexer that saw nothing but L1, and
// the blobs that L1 knows by their hashes, agree; and the bridge holds what the state owns.
func (s *story) check(ctx context.Context) error {
	var onL1 bindings.Bn254G1
	rollup, bridge := bindings.NewRollup(), bindings.NewBridge()
	if err := s.read(ctx, s.net.Deployment().Rollup, rollup.PackCommitment(), func(out []byte) (err error) {
		onL1, err = rollup.UnpackCommitment(out)
		return err
	}); err != nil {
		return err
	}
	want := append(onL1.X.FillBytes(make([]byte, 32)), onL1.Y.FillBytes(make([]byte, 32))...)
	last, err := s.seq.Batch(ctx, s.told)
	if err != nil {
		return err
	}
	if err := must(bytes.Equal(last.NewState, want), "the sequencer's commitment is %s, L1's %x", last.NewState, want); err != nil {
		return err
	}

	// Both indexers compared their own commitment with L1's after every batch.
	rebuilt, stop, err := s.net.Rebuild(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = stop(context.WithoutCancel(ctx)) }()
	apis := []string{s.net.Endpoints().Indexer, rebuilt}
	for _, url := range apis {
		if err := s.until(ctx, "the indexer", func() (bool, error) {
			var status struct {
				Batch      string        `json:"batch"`
				Commitment hexutil.Bytes `json:"commitment"`
			}
			if err := get(ctx, url+"/v1/status", &status); err != nil {
				return false, nil // it may be starting
			}
			if status.Batch != fmt.Sprint(s.told) {
				return false, nil
			}
			return true, must(bytes.Equal(status.Commitment, want), "the indexer's commitment is %s, L1's %x", status.Commitment, want)
		}); err != nil {
			return err
		}
	}
	s.say("Sequencer, indexer, and a second indexer that saw nothing but L1 %shave the commitment that L1 verified.", s.andBlobs())
	if err := s.sameTables(ctx, apis); err != nil {
		return err
	}

	final, err := s.net.StateAfter(ctx, s.told)
	if err != nil {
		return err
	}
	for _, t := range []record.Token{dollars, stoa} {
		owned, err := holdings(final, t)
		if err != nil {
			return err
		}
		var custody bindings.IBridgeCustody
		if err := s.read(ctx, s.net.Deployment().Bridge, bridge.PackCustody(uint8(t)), func(out []byte) (err error) {
			custody, err = bridge.UnpackCustody(out)
			return err
		}); err != nil {
			return err
		}
		backed := new(big.Int).Sub(custody.Holdings, custody.Owed)
		if backed.Cmp(owned.Int().ToBig()) != 0 {
			return fmt.Errorf("purses and bookings own %s units of %s, the bridge holds %s for them", owned, symbolOf(t), backed)
		}
		s.say("Purses and bookings own %s; the bridge holds exactly that.", show(t, owned.Int()))
	}
	return s.audit(ctx)
}

// audit lets an auditor check all of it, who sees nothing but L1 and the blobs.
func (s *story) audit(ctx context.Context) error {
	d := s.net.Deployment()
	known, err := d.AuditKeys(s.KeyDir, s.Report)
	if err != nil {
		return err
	}
	powers, err := keys.LoadPowers(s.KeyDir, s.Shape.LogN, s.Report)
	if err != nil {
		return err
	}
	sources, err := blobs.ParseSources(s.net.Endpoints().Blobs)
	if err != nil {
		return err
	}
	read, err := d.Rebuild(s.l1, powers, sources...)
	if err != nil {
		return err
	}
	report, err := audit.Run(ctx, audit.Config{Client: s.l1, Exits: d.Exits, Keys: known, Rebuild: read})
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	if doubts := report.Doubts(); len(doubts) > 0 {
		return fmt.Errorf("an audit has %d doubts, the first: %s", len(doubts), doubts[0])
	}
	s.say("An audit from L1 executed all %d batches again and verified their proofs, here and by L1's verifier: no doubts.", report.Batch)
	return nil
}

// sameTables compares what two indexers serve.
func (s *story) sameTables(ctx context.Context, apis []string) error {
	paths := []string{"/v1/listings", "/v1/bookings", "/v1/token", "/v1/stakes", "/v1/rewards", "/v1/fees/splits", "/v1/proposals", "/v1/delegates/" + s.alice.Address().Hex()}
	for _, p := range s.people() {
		paths = append(paths, fmt.Sprintf("/v1/purses/%d", p.purse))
	}
	for _, x := range s.decision.proposals {
		paths = append(paths, "/v1/proposals/"+x.ID.Dec(), "/v1/proposals/"+x.ID.Dec()+"/votes")
	}
	for _, path := range paths {
		var answers [2]json.RawMessage
		if err := s.until(ctx, "two indexers to say the same", func() (bool, error) { // one may be a block behind the other
			for i, url := range apis {
				if err := get(ctx, url+path, &answers[i]); err != nil {
					return false, err
				}
			}
			return bytes.Equal(answers[0], answers[1]), nil
		}); err != nil {
			return fmt.Errorf("%s differs when rebuilt from L1:\n%s\n%s\n%w", path, answers[0], answers[1], err)
		}
	}
	s.say("Its tables of purses, listings and bookings, of stakes, fees, proposals and votes, rebuilt from that alone, are the same.")
	return nil
}

// andBlobs says what readers need beside L1.
func (s *story) andBlobs() string {
	if s.Shape.Blobs() == 0 {
		return ""
	}
	return "and the archive of blobs (" + s.net.Endpoints().Blobs + ") "
}

// holdings is what all purses and live bookings have of a token.
func holdings(st *state.State, t record.Token) (total amount.Amount, err error) {
	for i := range st.Records() {
		var part amount.Amount
		switch cells := st.Get(i); cells.Kind() {
		case record.KindPurse:
			var p record.Purse
			if p, err = record.PurseOf(cells); err == nil && p.Series == t.Series() {
				b := p.Balances[t.Slot()]
				part, err = b.Available.Add(b.Locked)
			}
		case record.KindBooking:
			var b record.Booking
			var terms record.BookingTerms
			if b, err = record.BookingOf(cells); err == nil {
				terms, err = record.BookingTermsOf(st.Get(i + 1))
			}
			if err == nil && b.Token == t {
				part, err = b.Escrow(terms)
			}
		}
		if err == nil {
			total, err = total.Add(part)
		}
		if err != nil {
			return total, fmt.Errorf("record %d: %w", i, err)
		}
	}
	return total, nil
}

func (s *story) read(ctx context.Context, to common.Address, call []byte, unpack func([]byte) error) error {
	out, err := s.l1.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, nil)
	if err != nil {
		return fmt.Errorf("read from L1: %w", err)
	}
	return unpack(out)
}

// get reads JSON over HTTP.
func get(ctx context.Context, url string, into any) (err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 1<<22))
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answers %s: %s", url, answer.Status, body)
	}
	return json.Unmarshal(body, into)
}

// firstLine of an error, for people.
func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
