package api

import (
	"context"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// namespace is the first word of every method.
const namespace = "stoa"

// methods is what go-ethereum's rpc package finds the methods of the namespace on.
type methods struct{ s *Server }

// Submit is stoa_submit.
func (m methods) Submit(ctx context.Context, p param) (wire.Receipt, error) {
	return call(ctx, m.s, "submit", func(ctx context.Context) (r wire.Receipt, err error) {
		o, err := operation(p)
		if err != nil {
			return r, err
		}
		return m.s.engine.Submit(ctx, o)
	})
}

// Operation is stoa_operation.
func (m methods) Operation(ctx context.Context, p param) (wire.Operation, error) {
	return call(ctx, m.s, "operation", func(ctx context.Context) (wire.Operation, error) {
		id, err := hash("id", p)
		if err != nil {
			return wire.Operation{}, err
		}
		return m.s.ladder.operation(ctx, id)
	})
}

// Account is stoa_account.
func (m methods) Account(ctx context.Context, p param) (wire.Account, error) {
	return call(ctx, m.s, "account", func(context.Context) (wire.Account, error) {
		owner, purse, isOwner, err := account(p)
		switch {
		case err != nil:
			return wire.Account{}, err
		case isOwner:
			return m.s.engine.AccountOf(owner)
		}
		return m.s.engine.AccountWith(purse)
	})
}

// Listing is stoa_listing.
func (m methods) Listing(ctx context.Context, p param) (wire.ListingView, error) {
	return call(ctx, m.s, "listing", func(context.Context) (wire.ListingView, error) {
		r, err := object(p)
		if err != nil {
			return wire.ListingView{}, err
		}
		if r.serial != 0 {
			return m.s.engine.ListingBySerial(r.serial)
		}
		return m.s.engine.Listing(r.record)
	})
}

// Booking is stoa_booking.
func (m methods) Booking(ctx context.Context, p param) (wire.Booking, error) {
	return call(ctx, m.s, "booking", func(context.Context) (wire.Booking, error) {
		r, err := object(p)
		if err != nil {
			return wire.Booking{}, err
		}
		if r.serial != 0 {
			return m.s.engine.BookingBySerial(r.serial)
		}
		return m.s.engine.Booking(r.record)
	})
}

// Batch is stoa_batch.
func (m methods) Batch(ctx context.Context, p param) (wire.Batch, error) {
	return call(ctx, m.s, "batch", func(ctx context.Context) (wire.Batch, error) {
		n, err := number("number", p, 64)
		if err != nil {
			return wire.Batch{}, err
		}
		return m.s.ladder.batch(ctx, n)
	})
}

// Head is stoa_head.
func (m methods) Head(ctx context.Context) (wire.Head, error) {
	return call(ctx, m.s, "head", func(context.Context) (wire.Head, error) { return m.s.engine.Head(), nil })
}

// Info is stoa_info.
func (m methods) Info(ctx context.Context) (wire.Info, error) {
	return call(ctx, m.s, "info", m.s.info)
}

// Entries is stoa_subscribe("entries", index).
func (m methods) Entries(ctx context.Context, p param) (*rpc.Subscription, error) {
	return call(ctx, m.s, "subscribe_entries", func(context.Context) (*rpc.Subscription, error) {
		from, err := number("index", p, 64)
		if err != nil {
			return nil, err
		}
		if first, _ := m.s.engine.First(); from != 0 && from < first {
			return nil, wire.Before("index", from, first)
		}
		// An index that does not exist yet is one of another generation: the client has
		// missed a rewind.
		if next := m.s.engine.Head().Index + 1; from > next {
			return nil, malformed("", "index", from, "at most "+strconv.FormatUint(next, 10)+", the next one")
		}
		return m.s.follow(ctx, func(ctx context.Context, tell func(any) error) error {
			return m.s.engine.Entries(ctx, from, func(e wire.Entry) error { return tell(m.s.spelled.of(e)) })
		})
	})
}

// Batches is stoa_subscribe("batches", number).
func (m methods) Batches(ctx context.Context, p param) (*rpc.Subscription, error) {
	return call(ctx, m.s, "subscribe_batches", func(context.Context) (*rpc.Subscription, error) {
		from, err := number("number", p, 64)
		if err != nil {
			return nil, err
		}
		return m.s.follow(ctx, func(ctx context.Context, tell func(any) error) error {
			return m.s.ladder.follow(ctx, from, func(b wire.Batch) error { return tell(b) })
		})
	})
}

// call answers one call: it counts it, refuses it above the limit, and gives its
// error a type.
func call[T any](ctx context.Context, s *Server, method string, f func(context.Context) (T, error)) (answer T, err error) {
	start, code := time.Now(), "ok"
	switch n := s.calls.enter(); {
	case n < 0:
		err = errStopping
	case n > s.config.Calls:
		err = busy("calls", s.config.Calls)
		s.calls.leave()
	default:
		// The context ends when the answer is written, and Stop waits for that.
		context.AfterFunc(ctx, s.calls.leave)
		answer, err = f(ctx)
	}
	if err != nil {
		e := typed(err)
		code, err = strconv.Itoa(int(e.Code)), e
	}
	s.metrics.calls.WithLabelValues(method, code).Inc()
	s.metrics.seconds.WithLabelValues(method).Observe(time.Since(start).Seconds())
	return answer, err
}

// meters are the API's metrics.
type meters struct {
	calls         metrics.CounterVec
	seconds       metrics.HistogramVec
	connections   metrics.Gauge
	refused       metrics.Counter
	subscriptions metrics.Counter
	failed        metrics.Counter
	slow          metrics.Counter
}

func newMeters(r *metrics.Registry) meters {
	const subsystem = "api"
	return meters{
		calls:         r.CounterVec(subsystem, "calls_total", "Calls answered, by method and code: ok, or that of the error.", "method", "code"),
		seconds:       r.HistogramVec(subsystem, "call_seconds", "Time from a call's start to its answer, by method.", metrics.DurationBuckets, "method"),
		connections:   r.Gauge(subsystem, "open_connections", "Open connections, HTTP and WebSocket."),
		refused:       r.Counter(subsystem, "refused_connections_total", "Connections closed at once, above the limit."),
		subscriptions: r.Counter(subsystem, "subscriptions_total", "Subscriptions begun."),
		failed:        r.Counter(subsystem, "failed_subscriptions_total", "Subscriptions that ended because the sequencer could not go on."),
		slow:          r.Counter(subsystem, "slow_connections_total", "WebSockets closed because their client took nothing."),
	}
}
