// Package client is the bridge for a sequencer in another process: the methods of
// bridge.Service over the JSON-RPC of bridge/api, with the same answers and the same
// errors.
//
// There is no connection to lose: each call is an HTTP request of its own. Head,
// Queue, Settled and Claimable tell when the bridge cannot be reached, and may be
// called again. Watch waits for a bridge that is away, as it waits for news.
package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Config of a client.
type Config struct {
	URL string // http or https

	// Timeout is how long a call may take; one that watches gets LongPoll more,
	// which is that of the server or longer.
	Timeout, LongPoll time.Duration

	// Wait is the first wait of Watch after an error. Each further error doubles it,
	// up to MaxWait.
	Wait, MaxWait time.Duration

	After func(time.Duration) <-chan time.Time // the clock; nil: time.After
}

// DefaultConfig is a client of the bridge at a URL.
func DefaultConfig(url string) Config {
	return Config{URL: url, Timeout: 10 * time.Second, LongPoll: 20 * time.Second, Wait: 250 * time.Millisecond, MaxWait: 10 * time.Second}
}

// ErrConfig is a setting that cannot work.
var ErrConfig = errors.New("bridge client: setting is outside its limit")

// Client is a bridge in another process. Its methods may be called concurrently.
type Client struct {
	config Config
	rpc    *rpc.Client
}

// New makes a client. It asks the bridge nothing yet.
func New(c Config) (*Client, error) {
	u, err := url.Parse(c.URL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%w: URL is %q, want http:// or https:// and a host", ErrConfig, c.URL)
	}
	for _, f := range []struct {
		name  string
		value time.Duration
		least time.Duration
	}{{"Timeout", c.Timeout, 1}, {"LongPoll", c.LongPoll, 1}, {"Wait", c.Wait, 1}, {"MaxWait", c.MaxWait, c.Wait}} {
		if f.value < f.least {
			return nil, fmt.Errorf("%w: %s is %s, want %s or more", ErrConfig, f.name, f.value, f.least)
		}
	}
	if c.After == nil {
		c.After = time.After
	}
	client, err := rpc.DialOptions(context.Background(), c.URL)
	if err != nil {
		return nil, err
	}
	return &Client{c, client}, nil
}

// Head is where the bridge stands in L1.
func (c *Client) Head(ctx context.Context) (wire.L1Head, error) {
	return call[wire.L1Head](ctx, c, c.config.Timeout, "bridge_head")
}

// Watch returns the head as soon as its version is above seen. Only the end of ctx and
// a version that the bridge never had are errors.
func (c *Client) Watch(ctx context.Context, seen uint64) (wire.L1Head, error) {
	for wait := c.config.Wait; ; {
		h, err := call[wire.L1Head](ctx, c, c.config.Timeout+c.config.LongPoll, "bridge_watch", decimal(seen))
		var refused *wire.Error
		switch {
		case ctx.Err() != nil:
			return wire.L1Head{}, ctx.Err()
		case err == nil && h.Version > seen:
			return h, nil
		case err == nil:
			wait = c.config.Wait
			continue
		case errors.As(err, &refused) && refused.Code == wire.CodeMalformed:
			return wire.L1Head{}, err
		}
		select {
		case <-c.config.After(wait):
		case <-ctx.Done():
			return wire.L1Head{}, ctx.Err()
		}
		wait = min(2*wait, c.config.MaxWait)
	}
}

// Queue lists confirmed entries from an index on, at most limit.
func (c *Client) Queue(ctx context.Context, from uint64, limit int) ([]wire.QueueEntry, error) {
	// The server's integers have no sign, and 0 is refused like what is below.
	return call[[]wire.QueueEntry](ctx, c, c.config.Timeout, "bridge_queue", decimal(from), decimal(uint64(max(limit, 0))))
}

// Settled is a confirmed batch. The error is a *wire.Error with CodeNotFound if
// there is none of that number, or none any more.
func (c *Client) Settled(ctx context.Context, number uint64) (wire.SettledBatch, error) {
	return call[wire.SettledBatch](ctx, c, c.config.Timeout, "bridge_settled", decimal(number))
}

// Claimable is what the account may claim on L1 now, by token.
func (c *Client) Claimable(ctx context.Context, account common.Address) ([]wire.Claimable, error) {
	return call[[]wire.Claimable](ctx, c, c.config.Timeout, "bridge_claimable", account)
}

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

// call is one request, within a limit of time.
func call[T any](ctx context.Context, c *Client, limit time.Duration, method string, args ...any) (answer T, err error) {
	timed, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	if err = c.rpc.CallContext(timed, &answer, method, args...); err != nil {
		var zero T
		if ctx.Err() != nil {
			return zero, ctx.Err()
		}
		return zero, typed(method, err)
	}
	return answer, nil
}

// typed gives an error of the bridge its type back.
func typed(method string, err error) error {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return fmt.Errorf("ask the bridge for %s: %w", method, err)
	}
	e := &wire.Error{Code: wire.Code(coded.ErrorCode()), Message: coded.Error()}
	if data, ok := coded.(rpc.DataError); ok {
		if b, err := json.Marshal(data.ErrorData()); err == nil {
			_ = json.Unmarshal(b, &e.Data) // an error without data is still one
		}
	}
	return e
}
