// Package remote gets a worker its jobs from a sequencer on another machine, by
// JSON-RPC over HTTP with a bearer token (docs/spec/services.md, Jobs).
//
// It gives the sequencer's answers as they are, and every request a time limit, so
// that a worker never waits for a connection that is gone. It does not try again:
// the worker does.
package remote

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/worker"
)

// Time limits of requests. The sequencer answers prover_take within 20 s; a state is
// 70 MB at most, a claim 4 MB.
const (
	briefly = 10 * time.Second
	polling = 40 * time.Second
	sending = 2 * time.Minute
	loading = 10 * time.Minute
)

// ErrURL says that the sequencer's address is none.
var ErrURL = errors.New("give the prover the sequencer's address for provers as http://host:port or https://…")

// Client is worker.Jobs of a sequencer elsewhere.
type Client struct{ rpc *rpc.Client }

var _ worker.Jobs = (*Client)(nil)

// New returns a client. It connects when it is used.
func New(address, token string) (*Client, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%w: have %q", ErrURL, address)
	}
	if token == "" {
		return nil, worker.ErrToken
	}
	c, err := rpc.DialOptions(context.Background(), address, rpc.WithHTTPClient(new(http.Client)), rpc.WithHeader("Authorization", "Bearer "+token))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrURL, err)
	}
	return &Client{c}, nil
}

// Close drops the connections.
func (c *Client) Close() { c.rpc.Close() }

// Take waits for a job.
func (c *Client) Take(ctx context.Context, name string) (wire.Job, error) {
	for {
		var job *wire.Job
		if err := c.call(ctx, polling, &job, "prover_take", name); err != nil {
			return wire.Job{}, err
		}
		if job != nil {
			return *job, nil
		}
	}
}

// State is the encoded state after a batch.
func (c *Client) State(ctx context.Context, after uint64) ([]byte, error) {
	var state hexutil.Bytes
	err := c.call(ctx, loading, &state, "prover_state", wire.Uint(after))
	return state, err
}

// Report renews the lease.
func (c *Client) Report(ctx context.Context, lease uint64, p wire.Progress) error {
	return c.call(ctx, briefly, nil, "prover_report", wire.Uint(lease), p)
}

// Deliver ends a job with its claim.
func (c *Client) Deliver(ctx context.Context, lease uint64, claim *batch.Claim) error {
	data, err := claim.MarshalBinary()
	if err != nil {
		return err
	}
	return c.call(ctx, sending, nil, "prover_deliver", wire.Uint(lease), hexutil.Bytes(data))
}

// Fail gives a job back.
func (c *Client) Fail(ctx context.Context, lease uint64, reason string) error {
	return c.call(ctx, briefly, nil, "prover_fail", wire.Uint(lease), reason)
}

func (c *Client) call(ctx context.Context, limit time.Duration, answer any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return translate(c.rpc.CallContext(ctx, answer, method, args...))
}

// translate makes the sequencer's answers what they were there.
func translate(err error) error {
	var refused rpc.HTTPError
	if errors.As(err, &refused) && refused.StatusCode == http.StatusUnauthorized {
		return worker.ErrToken
	}
	var answer rpc.Error
	if !errors.As(err, &answer) || !ours(wire.Code(answer.ErrorCode())) {
		return err
	}
	e := &wire.Error{Code: wire.Code(answer.ErrorCode()), Message: answer.Error()}
	var with rpc.DataError
	if errors.As(err, &with) {
		if data, err := json.Marshal(with.ErrorData()); err == nil {
			_ = json.Unmarshal(data, &e.Data) // what does not fit stays empty
		}
	}
	return e
}

func ours(c wire.Code) bool { return c <= wire.CodeRefused && c >= wire.CodeClosed }
