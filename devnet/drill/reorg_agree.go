package drill

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// recover waits, without a hand of anybody, until all services agree with L1 and nothing is under way.
func (r *reorgRound) recover(ctx context.Context) error {
	return r.until(ctx, "the services do not agree with L1", quickly, func() error {
		if err := r.watch.check(); err != nil {
			return broken("%v", err)
		}
		return r.agree(ctx)
	})
}

// agree says what is not as it must be, or not yet.
func (r *reorgRound) agree(ctx context.Context) error {
	before, err := r.quiet(ctx)
	if err != nil {
		return err
	}
	told, err := r.derive(ctx, before.block)
	if err != nil {
		return err
	}
	for _, check := range []func(context.Context, *standing, *derived) error{r.onL1, r.bySequencer, r.byBridge, r.byIndexer, r.money, r.finals, r.receipts} {
		if err := check(ctx, before, told); err != nil {
			return err
		}
	}
	after, err := r.quiet(ctx)
	if err == nil && (after.sequencer.Index != before.sequencer.Index || after.commitment != before.commitment) {
		err = errors.New("something happened while it was looked at")
	}
	return err
}

// standing is where everything stands.
type standing struct {
	block      *types.Header // of L1, the latest
	rollup     *bindings.IRollupHead
	commitment string
	sequencer  wire.Head
	bridge     wire.L1Head
	indexer    view.Status
}

// quiet asks all, and says who has something to do still.
func (r *reorgRound) quiet(ctx context.Context) (s *standing, err error) {
	s = new(standing)
	if s.block, err = r.chain.Client().HeaderByNumber(ctx, nil); err != nil {
		return nil, err
	}
	rollup := bindings.NewRollup()
	head, err := r.rollupHead(ctx, s.block)
	if err != nil {
		return nil, err
	}
	s.rollup = &head
	c, err := look(ctx, r.chain, s.block, r.net.Deployment().Rollup, rollup.PackCommitment(), rollup.UnpackCommitment)
	if err != nil {
		return nil, err
	}
	s.commitment = hexOf(append(c.X.FillBytes(make([]byte, 32)), c.Y.FillBytes(make([]byte, 32))...))
	if s.sequencer, err = r.sequencer.Head(ctx); err != nil {
		return nil, err
	}
	if err := r.watch.sequencer(s.sequencer); err != nil {
		return nil, err
	}
	if s.bridge, err = r.bridge.Head(ctx); err != nil {
		return nil, err
	}
	if err := fetch(ctx, r.net.Endpoints().Indexer+"/v1/status", &s.indexer); err != nil {
		return nil, err
	}
	batch, queue := head.Number.Uint64(), head.QueueLength.Uint64()
	for _, f := range []struct {
		what       string
		have, want any
	}{
		{"entries that L1 has given to batches", head.QueuePosition.Uint64(), queue},
		{"the sequencer's open batch", s.sequencer.Open, uint64(0)},
		{"the sequencer's last sealed batch", s.sequencer.Sealed, batch},
		{"the sequencer's last proven batch", s.sequencer.Proven, batch},
		{"the sequencer's last settled batch", s.sequencer.Settled, batch},
		{"entries that the sequencer has taken", s.sequencer.Queue, queue},
		{"the bridge's last settled batch", s.bridge.Settled, batch},
		{"entries that the bridge has read", s.bridge.Queue, queue},
		{"the indexer's last batch", string(s.indexer.Batch), fmt.Sprint(batch)},
		{"the indexer's commitment", string(s.indexer.Commitment), s.commitment},
		{"entries that the indexer has read", string(s.indexer.Entries), fmt.Sprint(queue)},
		{"entries that the indexer has seen batches take", string(s.indexer.Queue), fmt.Sprint(queue)},
	} {
		if f.have != f.want {
			return nil, fmt.Errorf("%s: have %v, L1 has %v", f.what, f.have, f.want)
		}
	}
	return s, nil
}

// derived is the state as L1 alone gives it, from the genesis on, and what led there.
type derived struct {
	*rebuild.Rebuilt
	batches map[uint64]l1Batch
	entries []follow.Entry
	account map[string]*big.Int // credited and not claimed, by account and token
	last    uint64              // block in which something happened last
}

// l1Batch is a batch as it stands on L1.
type l1Batch struct {
	follow.Batch
	commitment string
	rows       map[uint32]op.Operation
}

// derive derives the state.
func (r *reorgRound) derive(ctx context.Context, block *types.Header) (*derived, error) {
	d := new(derived)
	read := r.read
	read.Visitor = d
	var err error
	if d.Rebuilt, err = rebuild.Run(ctx, read); err != nil {
		return nil, err
	}
	if d.Block < block.Number.Uint64() {
		return nil, fmt.Errorf("have L1 up to block %d, want %d", d.Block, block.Number)
	}
	return d, nil
}

// Begin implements rebuild.Visitor.
func (d *derived) Begin() (*rebuild.Rebuilt, error) {
	*d = derived{batches: map[uint64]l1Batch{}, account: map[string]*big.Int{}}
	return nil, nil
}

// Event implements rebuild.Visitor.
func (d *derived) Event(e follow.Event, done *rebuild.Executed, _ *rebuild.Rebuilt) error {
	d.last = e.Where().Block
	add := func(account string, v *big.Int) {
		if d.account[account] == nil {
			d.account[account] = new(big.Int)
		}
		d.account[account].Add(d.account[account], v)
	}
	switch e := e.(type) {
	case follow.Entry:
		d.entries = append(d.entries, e)
	case follow.Batch:
		c := kzg.EncodePoint(&e.Commitment)
		b := l1Batch{e, hexOf(c[:]), map[uint32]op.Operation{}}
		for _, lane := range done.Trace.Rows {
			for _, row := range lane {
				if row.Operation != nil {
					b.rows[row.Position] = row.Operation
				}
			}
		}
		d.batches[e.Header.Number] = b
	case follow.Credit:
		add(fmt.Sprintf("%s/%d", e.Account, e.Token), e.Amount.ToBig())
	case follow.Claim:
		add(fmt.Sprintf("%s/%d", e.Account, e.Token), new(big.Int).Neg(e.Amount.ToBig()))
	}
	return nil
}

// Step implements rebuild.Visitor.
func (d *derived) Step(*rebuild.Rebuilt) error { return nil }

// recent is from which batch on services are compared batch by batch: those that a reorg of this scenario could reach, and some.
func (s *standing) recent() uint64 {
	n := s.rollup.Number.Uint64()
	return n - min(n, 20) + 1
}

// onL1 sees that L1's contract is where the derived state is.
func (r *reorgRound) onL1(_ context.Context, s *standing, d *derived) error {
	n := s.rollup.Number.Uint64()
	if d.Batch != n || len(d.Waiting) > 0 || len(d.entries) != int(s.rollup.QueueLength.Uint64()) {
		return fmt.Errorf("derived: batch %d, %d entries of which %d wait, L1 has batch %d and %s entries", d.Batch, len(d.entries), len(d.Waiting), n, s.rollup.QueueLength)
	}
	if c := kzg.EncodePoint(&d.Commitment); hexOf(c[:]) != s.commitment {
		return broken("the state that is derived from L1 has the commitment %x, L1 has %s", c, s.commitment)
	}
	return nil
}

// bySequencer compares the sequencer's states, batches and accounts.
func (r *reorgRound) bySequencer(ctx context.Context, s *standing, d *derived) error {
	after, err := r.net.StateAfter(ctx, d.Batch)
	if err != nil {
		return err
	}
	if !after.Equal(d.State) {
		return fmt.Errorf("the sequencer's state after batch %d is another than the one that is derived from L1", d.Batch)
	}
	for n := s.recent(); n <= d.Batch; n++ {
		b, err := r.sequencer.Batch(ctx, n)
		if err != nil {
			return err
		}
		want := d.batches[n]
		// Of what is final the claims are forgotten, and the commitments with them.
		if b.Timestamp != want.Header.Timestamp || b.Rows != uint64(len(want.rows)) || len(b.NewState) > 0 && b.NewState.String() != want.commitment || b.L1 == nil || b.L1.Hash != want.Hash {
			return fmt.Errorf("the sequencer has batch %d as %+v, L1 in block %s with commitment %s, %d rows and time %d", n, b, want.Hash, want.commitment, len(want.rows), want.Header.Timestamp)
		}
	}
	for _, p := range r.people {
		account, err := r.sequencer.Account(ctx, p.Address())
		if err != nil {
			return err
		}
		want, err := pursesOf(d.State, p)
		if err != nil {
			return err
		}
		if have := fmt.Sprintf("%+v", account.Purses); have != fmt.Sprintf("%+v", want) {
			return fmt.Errorf("the sequencer's purses of %s are %s, by L1 they are %+v", p.name, have, want)
		}
	}
	return nil
}

// pursesOf are the purses of one of the people.
func pursesOf(s *state.State, c *citizen) (list []wire.Purse, err error) {
	for i := range s.Records() {
		cells := s.Get(i)
		if cells.Kind() != record.KindPurse {
			continue
		}
		p, err := wire.NewPurse(i, cells)
		if err != nil {
			return nil, err
		}
		if p.Owner == c.Address() {
			list = append(list, p)
		}
	}
	return list, nil
}

// byBridge compares the bridge's list of batches and its queue, with their places.
func (r *reorgRound) byBridge(ctx context.Context, s *standing, d *derived) error {
	if s.bridge.Confirmed < d.last {
		return fmt.Errorf("the bridge has read block %d, something happened in block %d", s.bridge.Confirmed, d.last)
	}
	for n := s.recent(); n <= d.Batch; n++ {
		b, err := r.bridge.Settled(ctx, n)
		if err != nil {
			return err
		}
		if want := d.batches[n]; b.Commitment.String() != want.commitment || b.L1.Hash != want.Hash || b.L1.Tx != want.Tx {
			return fmt.Errorf("the bridge has batch %d as %+v, L1 in block %s with commitment %s", n, b, want.Hash, want.commitment)
		}
	}
	from := len(d.entries) - min(len(d.entries), 20)
	if from == len(d.entries) {
		return nil
	}
	entries, err := r.bridge.Queue(ctx, uint64(from), 1_000)
	if err != nil {
		return err
	}
	for i, want := range d.entries[from:] {
		if i >= len(entries) || entries[i].Operation.Operation != op.Operation(want.Operation) || entries[i].L1.Hash != want.Hash {
			return fmt.Errorf("the bridge has entries %+v from %d on, L1 as entry %d %+v", entries, from, from+i, want)
		}
	}
	return nil
}

// byIndexer compares the indexer's batches and accounts.
func (r *reorgRound) byIndexer(ctx context.Context, s *standing, d *derived) error {
	if read, _ := strconv.ParseUint(string(s.indexer.Block), 10, 64); read < d.last {
		return fmt.Errorf("the indexer has read block %d, something happened in block %d", read, d.last)
	}
	url := r.net.Endpoints().Indexer
	var page api.Page[view.Batch]
	if err := fetch(ctx, url+"/v1/batches?limit=20", &page); err != nil {
		return err
	}
	now, err := r.chain.Client().HeaderByNumber(ctx, nil) // the indexer's is not later
	if err != nil {
		return err
	}
	if want := int(min(d.Batch, 20)); len(page.Items) != want {
		return fmt.Errorf("the indexer lists %d batches, want %d", len(page.Items), want)
	}
	for i, have := range page.Items {
		want := d.batches[d.Batch-uint64(i)]
		if string(have.Number) != fmt.Sprint(want.Header.Number) || string(have.Commitment) != want.commitment || string(have.BlockHash) != want.Hash.Hex() {
			return fmt.Errorf("the indexer has batch %d as %+v, L1 in block %s with commitment %s", want.Header.Number, have, want.Hash, want.commitment)
		}
		if have.Status == "final" {
			if want.Block+r.config.Finality > now.Number.Uint64() {
				return broken("the indexer calls batch %s of block %d final at block %d, want %d blocks above it", have.Number, want.Block, now.Number, r.config.Finality)
			}
			if err := r.watch.called("the indexer", want.Header.Number, want.commitment); err != nil {
				return err
			}
		}
	}
	for _, p := range r.people {
		var have view.Account
		if err := fetch(ctx, url+"/v1/accounts/"+p.Address().Hex(), &have); err != nil {
			return err
		}
		want, err := pursesOf(d.State, p)
		if err != nil {
			return err
		}
		if h, w := indexed(have.Purses), spelt(want); h != w {
			return fmt.Errorf("the indexer's purses of %s are\n%s, by L1 they are\n%s", p.name, h, w)
		}
		for _, c := range have.Credits {
			owed := d.account[fmt.Sprintf("%s/%s", p.Address(), c.Token)]
			if owed == nil || string(c.Claimable) != owed.String() {
				return fmt.Errorf("the indexer says that %s can claim %s of token %s, by L1 it is %s", p.name, c.Claimable, c.Token, owed)
			}
		}
	}
	return nil
}

// indexed and spelt write purses in the same way.
func indexed(purses []view.Purse) string {
	var text strings.Builder
	for _, p := range purses {
		fmt.Fprintf(&text, "purse %s series %s nonce %s epoch %s key %s", p.Record, p.Series, p.Nonce, p.Epoch, p.Key)
		for _, b := range p.Balances {
			fmt.Fprintf(&text, ", %s+%s of %s", b.Available, b.Locked, b.Token)
		}
		text.WriteByte('\n')
	}
	return text.String()
}

func spelt(purses []wire.Purse) string {
	var text strings.Builder
	for _, p := range purses {
		fmt.Fprintf(&text, "purse %d series %d nonce %d epoch %d key %s", p.Index, p.Series, p.Nonce, p.Epoch, p.Key)
		for _, b := range p.Balances {
			fmt.Fprintf(&text, ", %s+%s of %d", b.Available, b.Locked, b.Token)
		}
		text.WriteByte('\n')
	}
	return text.String()
}

// money sees that the bridge holds what the state and accounts are owed, to the unit.
func (r *reorgRound) money(ctx context.Context, s *standing, d *derived) error {
	owed, err := exit.Total(d.State)
	if err != nil {
		return err
	}
	for _, token := range r.net.Deployment().Tokens {
		books, has, err := r.custody(ctx, token.ID, s.block)
		if err != nil {
			return err
		}
		credits := new(big.Int)
		for account, sum := range d.account {
			if strings.HasSuffix(account, fmt.Sprintf("/%d", token.ID)) {
				credits.Add(credits, sum)
			}
		}
		want := new(big.Int).Add(owed[token.ID].Int().ToBig(), credits)
		if books.Owed.Cmp(credits) != 0 || books.Holdings.Cmp(want) != 0 || has.Cmp(want) < 0 {
			return fmt.Errorf("%s: the bridge has %s, by its books %s, of which it owes %s to accounts; want %s, of which %s", token.Symbol, has, books.Holdings, books.Owed, want, credits)
		}
	}
	return nil
}

// finals sees that nothing that anybody called final is another now.
func (r *reorgRound) finals(_ context.Context, _ *standing, d *derived) error {
	r.watch.mu.Lock()
	defer r.watch.mu.Unlock()
	for _, n := range slices.Sorted(maps.Keys(r.watch.finals)) {
		if have := d.batches[n].commitment; have != r.watch.finals[n] {
			return broken("batch %d was final with commitment %s, L1 has %q", n, r.watch.finals[n], have)
		}
	}
	return nil
}

// receipts sees that every operation that the sequencer gave a receipt for stands on L1 at the place that it says now, or does not
// hold any more, for a reason.
func (r *reorgRound) receipts(ctx context.Context, s *standing, d *derived) error {
	again := false
	for _, o := range slices.Clone(r.ordered) {
		if o.final {
			continue
		}
		have, err := r.sequencer.Operation(ctx, o.id)
		if missing := (*wire.Error)(nil); errors.As(err, &missing) && missing.Code == wire.CodeNotFound {
			void, err := r.voided(ctx, o, missing)
			if err != nil {
				return err
			}
			again = again || !void
			continue
		}
		if err != nil {
			return err
		}
		if err := r.stands(have, d); err != nil {
			return err
		}
		if err := r.told(ctx, o, have); err != nil {
			return err
		}
		o.final = have.Status == wire.Final
	}
	if again {
		return errors.New("operations that held again were ordered again")
	}
	return nil
}

// stands sees that an operation is the row of L1's batch that its receipt names.
func (r *reorgRound) stands(have wire.Operation, d *derived) error {
	row := d.batches[have.Receipt.Batch].rows[have.Receipt.Position]
	if row == nil || !have.Status.AtLeast(wire.Settled) {
		return fmt.Errorf("operation %s is %s in batch %d at %d, L1 has %T there", have.Receipt.ID, have.Status, have.Receipt.Batch, have.Receipt.Position, row)
	}
	a, err := row.Words()
	if err != nil {
		return err
	}
	b, err := have.Operation.Operation.Words()
	if err != nil {
		return err
	}
	if !slices.Equal(a, b) {
		return broken("operation %s stands in batch %d at %d, but L1 has another %T there", have.Receipt.ID, have.Receipt.Batch, have.Receipt.Position, row)
	}
	return nil
}

// told sees that the indexer has the operation at the same place.
func (r *reorgRound) told(ctx context.Context, o *ordered, want wire.Operation) error {
	var have view.Operation
	if err := fetch(ctx, r.net.Endpoints().Indexer+"/v1/operations/"+o.id.Hex(), &have); err != nil {
		return err
	}
	if string(have.Batch) != fmt.Sprint(want.Receipt.Batch) || string(have.Position) != fmt.Sprint(want.Receipt.Position) || have.Status != "settled" && have.Status != "final" {
		return fmt.Errorf("the indexer has operation %s as %s in batch %s at %s, the sequencer in batch %d at %d", o.id, have.Status, have.Batch, have.Position, want.Receipt.Batch, want.Receipt.Position)
	}
	return nil
}

// voided sees that an operation that is not there any more is void for a reason. It is sent again: it is refused by a rule, or
// holds again.
func (r *reorgRound) voided(ctx context.Context, o *ordered, why *wire.Error) (void bool, err error) {
	if steady(o.who) || r.watch.rewinds() == o.rewinds || why.Data.Rule == "" {
		return false, broken("operation %s of %s has a receipt and is gone: %v", o.id, r.people[o.who].name, why)
	}
	r.figures.Void[why.Data.Rule]++
	_, err = r.sequencer.Submit(ctx, o.signed)
	var refused *wire.Error
	switch {
	case err == nil:
		o.rewinds = r.watch.rewinds()
		return false, nil
	case errors.As(err, &refused) && refused.Code == wire.CodeRefused:
		r.ordered = slices.DeleteFunc(r.ordered, func(x *ordered) bool { return x == o })
		return true, nil
	}
	return false, err
}

// audit checks the rollup from L1 alone, and compares with an indexer that has seen nothing but L1.
func (r *reorgRound) audit(ctx context.Context) error {
	for _, o := range r.ordered {
		o.final = false // all are looked at once more
	}
	if err := r.recover(ctx); err != nil {
		return err
	}
	d := r.net.Deployment()
	known, err := d.AuditKeys(r.KeyDir, r.Report)
	if err != nil {
		return err
	}
	report, err := audit.Run(ctx, audit.Config{Client: r.chain.Client(), Exits: d.Exits, Keys: known, Rebuild: r.read})
	if err != nil {
		return err
	}
	if doubts := report.Doubts(); len(doubts) > 0 {
		return fmt.Errorf("the audit has %d doubts, the first: %s", len(doubts), doubts[0])
	}
	fresh, stop, err := r.net.Rebuild(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = stop(context.WithoutCancel(ctx)) }()
	return r.until(ctx, "an indexer that has seen nothing but L1 has other answers", quickly, func() error {
		for _, path := range r.tables() {
			var answers [2]string
			for i, url := range []string{r.net.Endpoints().Indexer, fresh} {
				if answers[i], err = table(ctx, url+path); err != nil {
					return err
				}
			}
			if answers[0] != answers[1] {
				return fmt.Errorf("%s is\n%s, when derived anew\n%s", path, answers[0], answers[1])
			}
		}
		return nil
	})
}

// tables are the lists of an indexer's answers that follow from L1. What is final follows from when L1 was looked at.
func (r *reorgRound) tables() []string {
	paths := []string{"/v1/batches?limit=200", "/v1/listings?limit=200", "/v1/bookings?limit=200"}
	for _, p := range r.people {
		paths = append(paths, "/v1/accounts/"+p.Address().Hex())
	}
	return paths
}

// table is an answer in a form that is compared, with the pages that follow.
func table(ctx context.Context, url string) (string, error) {
	var all strings.Builder
	for cursor := ""; ; {
		var page struct {
			Items []map[string]any `json:"items"`
			Next  string           `json:"next"`
		}
		var raw json.RawMessage
		if err := fetch(ctx, url+cursor, &raw); err != nil {
			return "", err
		}
		if err := json.Unmarshal(raw, &page); err != nil {
			return "", err
		}
		if page.Items == nil { // no list
			return string(raw), nil
		}
		for _, item := range page.Items {
			delete(item, "status")
			text, err := json.Marshal(item)
			if err != nil {
				return "", err
			}
			fmt.Fprintf(&all, "%s\n", text)
		}
		if page.Next == "" {
			return all.String(), nil
		}
		cursor = "&cursor=" + page.Next
	}
}

// count adds what the devnet counted itself.
func (r *reorgRound) count(ctx context.Context) error {
	head, err := r.rollupHead(ctx, nil)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.net.Endpoints().Metrics+"/metrics", nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	for line := range bytes.Lines(text) {
		if value, ok := bytes.CutPrefix(line, []byte("stoa_jobs_delivered_total ")); ok {
			proofs, err := strconv.ParseFloat(string(bytes.TrimSpace(value)), 64)
			if err != nil {
				return err
			}
			r.figures.Proofs += uint64(proofs)
		}
	}
	r.watch.mu.Lock()
	defer r.watch.mu.Unlock()
	r.figures.Rollups++
	r.figures.Batches += head.Number.Uint64()
	r.figures.Rewinds += r.watch.count
	r.figures.BatchesRewound += r.watch.rewound
	return nil
}

// fetch reads JSON over HTTP.
func fetch(ctx context.Context, url string, into any) (err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 1<<10))
		return fmt.Errorf("%s answers %s: %s", url, answer.Status, text)
	}
	return json.NewDecoder(answer.Body).Decode(into)
}
