package wallet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// DefaultPoll is how often somebody who waits asks again.
const DefaultPoll = 250 * time.Millisecond

// Pace is how to wait. The zero value is DefaultPoll by the machine's clock.
type Pace struct {
	Clock l1tx.Clock
	Poll  time.Duration
}

func (p Pace) withDefaults() Pace {
	if p.Clock == nil {
		p.Clock = l1tx.SystemClock{}
	}
	if p.Poll == 0 {
		p.Poll = DefaultPoll
	}
	return p
}

// pause lets n polls pass.
func (p Pace) pause(ctx context.Context, n int) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-p.Clock.After(time.Duration(n) * p.Poll):
		return nil
	}
}

// Sequencer is a typed client of a sequencer's JSON-RPC. Errors of the sequencer
// are *wire.Error; that it does not answer is ErrUnreachable.
type Sequencer struct {
	rpc  *rpc.Client
	pace Pace
}

// Dial opens a sequencer by its URL, http or ws. Over HTTP it connects with the first call.
func Dial(ctx context.Context, url string, pace Pace) (*Sequencer, error) {
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	return NewSequencer(client, pace), nil
}

// NewSequencer is the sequencer behind a connection.
func NewSequencer(client *rpc.Client, pace Pace) *Sequencer {
	return &Sequencer{client, pace.withDefaults()}
}

// Close closes the connection.
func (s *Sequencer) Close() { s.rpc.Close() }

// Info is what a wallet must know.
func (s *Sequencer) Info(ctx context.Context) (wire.Info, error) {
	return ask[wire.Info](ctx, s, "stoa_info")
}

// Head is where the log and L1 stand.
func (s *Sequencer) Head(ctx context.Context) (wire.Head, error) {
	return ask[wire.Head](ctx, s, "stoa_head")
}

// Submit hands over a signed operation.
func (s *Sequencer) Submit(ctx context.Context, o op.Signed) (wire.Receipt, error) {
	return ask[wire.Receipt](ctx, s, "stoa_submit", o)
}

// Operation is an operation that was ordered, by its id.
func (s *Sequencer) Operation(ctx context.Context, id common.Hash) (wire.Operation, error) {
	return ask[wire.Operation](ctx, s, "stoa_operation", id)
}

// Account has all purses of an owner.
func (s *Sequencer) Account(ctx context.Context, owner common.Address) (wire.Account, error) {
	return ask[wire.Account](ctx, s, "stoa_account", owner)
}

// Purse is a purse by its number.
func (s *Sequencer) Purse(ctx context.Context, index uint32) (wire.Purse, error) {
	a, err := ask[wire.Account](ctx, s, "stoa_account", wire.Uint(index))
	if err != nil {
		return wire.Purse{}, err
	}
	for _, p := range a.Purses {
		if p.Index == index {
			return p, nil
		}
	}
	return wire.Purse{}, wire.NotFound("purse", index)
}

// Listing is a listing with its policy and calendars.
func (s *Sequencer) Listing(ctx context.Context, r Ref) (wire.ListingView, error) {
	v, err := ask[wire.ListingView](ctx, s, "stoa_listing", r)
	if err != nil {
		return v, err
	}
	return v, r.check("listing", v.Listing.Record, v.Listing.Serial)
}

// Booking is a booking.
func (s *Sequencer) Booking(ctx context.Context, r Ref) (wire.Booking, error) {
	b, err := ask[wire.Booking](ctx, s, "stoa_booking", r)
	if err != nil {
		return b, err
	}
	return b, r.check("booking", b.Record, b.Serial)
}

// Batch is a batch.
func (s *Sequencer) Batch(ctx context.Context, number uint64) (wire.Batch, error) {
	return ask[wire.Batch](ctx, s, "stoa_batch", wire.Uint(number))
}

// Wait waits until an operation has reached a status, and calls each, if it is not
// nil, for every status on the way. Once it has seen the operation it bears a
// sequencer that is away for a while; an operation that vanishes is ErrVoid.
func (s *Sequencer) Wait(ctx context.Context, id common.Hash, until wire.Status, each func(wire.Operation)) (wire.Operation, error) {
	var last wire.Operation
	for {
		o, err := s.Operation(ctx, id)
		switch {
		case err == nil:
			if o.Status != last.Status && each != nil {
				each(o)
			}
			if last = o; o.Status.AtLeast(until) {
				return o, nil
			}
		case last.Status == "":
			return o, err
		case isCode(err, wire.CodeNotFound):
			return last, fmt.Errorf("%w: %w", ErrVoid, err)
		case !passing(err):
			return last, err
		}
		if err := s.pace.pause(ctx, 1); err != nil {
			return last, fmt.Errorf("operation %s is %s so far: %w", id, last.Status, err)
		}
	}
}

// ask calls a method.
func ask[T any](ctx context.Context, s *Sequencer, method string, args ...any) (out T, err error) {
	err = s.rpc.CallContext(ctx, &out, method, args...)
	var coded rpc.Error
	switch {
	case errors.As(err, &coded):
		err = typed(coded)
	case err != nil && ctx.Err() == nil:
		err = fmt.Errorf("%w: %s: %w", ErrUnreachable, method, err)
	}
	return out, err
}

// typed is the error as the sequencer made it.
func typed(e rpc.Error) *wire.Error {
	w := &wire.Error{Code: wire.Code(e.ErrorCode()), Message: e.Error()}
	var with rpc.DataError
	if errors.As(e, &with) {
		// What has another form is of another server; its code and message stay.
		if data, err := json.Marshal(with.ErrorData()); err == nil {
			_ = json.Unmarshal(data, &w.Data)
		}
	}
	return w
}

func isCode(err error, code wire.Code) bool {
	var e *wire.Error
	return errors.As(err, &e) && e.Code == code
}

// passing reports whether the same call may succeed later.
func passing(err error) bool {
	return errors.Is(err, ErrUnreachable) || isCode(err, wire.CodeBusy) || isCode(err, wire.CodeClosed)
}

// Ref names a listing, a booking or a policy by record, by serial, or by both,
// which guards against a record that is another thing by now. Its text is RECORD,
// serial:SERIAL or RECORD/SERIAL.
type Ref struct {
	Record uint32
	Serial uint64 // 0: any
}

// ParseRef reads a text.
func ParseRef(text string) (r Ref, err error) {
	record, serial, both := strings.Cut(text, "/")
	only, isSerial := strings.CutPrefix(text, "serial:")
	if isSerial {
		serial = only
	}
	if !isSerial {
		if r.Record, err = number(record); err == nil && r.Record == 0 {
			err = strconv.ErrRange
		}
	}
	if err == nil && (isSerial || both) {
		var v uint64
		if v, err = strconv.ParseUint(serial, 10, layout.SerialBits); err == nil && v == 0 {
			err = strconv.ErrRange
		}
		r.Serial = v
	}
	if err != nil {
		return Ref{}, fmt.Errorf("write RECORD, serial:SERIAL or RECORD/SERIAL, as in 105, serial:8197 or 105/8197: have %q", text)
	}
	return r, nil
}

func number(text string) (uint32, error) {
	v, err := strconv.ParseUint(text, 10, layout.RecordBits)
	return uint32(v), err
}

func (r Ref) String() string {
	switch {
	case r.Serial == 0:
		return strconv.FormatUint(uint64(r.Record), 10)
	case r.Record == 0:
		return fmt.Sprintf("serial:%d", r.Serial)
	}
	return fmt.Sprintf("%d/%d", r.Record, r.Serial)
}

// MarshalJSON is how the sequencer is asked.
func (r Ref) MarshalJSON() ([]byte, error) {
	if r.Record == 0 {
		return json.Marshal(map[string]wire.Uint{"serial": wire.Uint(r.Serial)})
	}
	return json.Marshal(wire.Uint(r.Record))
}

// check refuses an answer about another thing.
func (r Ref) check(what string, record uint32, serial uint64) error {
	if r.Record != 0 && r.Record != record || r.Serial != 0 && r.Serial != serial {
		return wire.NotFound(what, fmt.Sprintf("%s: it is %d/%d now", r, record, serial))
	}
	return nil
}
