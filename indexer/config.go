package indexer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// ErrConfig is a configuration that cannot work.
var ErrConfig = errors.New("indexer configuration is not valid")

// L1 is what the indexer needs of a node. *ethclient.Client is one.
type L1 interface {
	follow.Client
	follow.Caller // asked once, if there are contracts of the users
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Config says what to index and where to serve it.
type Config struct {
	L1     L1
	Follow follow.Config // its Client is L1; it has sources of blobs if one of Shapes has its data there, and Users if these are indexed

	Genesis *state.State  // before the first batch; not changed
	SRS     *kzg.SRS      // of its size
	Shapes  []batch.Shape // that batches may have

	// Database is asked for the URL when the indexer starts: a Postgres of our own
	// has none before.
	Database func() string

	// Addr is where HTTP is served, host:port. Port 0 picks a free one, see Indexer.Addr.
	Addr string

	// Feed is the WebSocket URL of the sequencer, or empty: then operations are
	// known only once they are on L1.
	Feed string

	// Poll is how often L1 is asked for a new block.
	Poll time.Duration

	// RetryMax is the longest pause after an error; the first one is Poll.
	RetryMax time.Duration

	// MaxLag is how many confirmed blocks may wait before the indexer is not ready.
	MaxLag uint64

	// RequestLimit is the time that an HTTP request may take.
	RequestLimit time.Duration
}

// Check reports the first thing wrong with the configuration.
func (c Config) Check() error {
	wrong := func(field string, value, limit any) error {
		return fmt.Errorf("%w: %s is %v, want %v", ErrConfig, field, value, limit)
	}
	switch {
	case c.L1 == nil:
		return wrong("L1", nil, "a node")
	case c.Genesis == nil:
		return wrong("Genesis", nil, "a state")
	case c.SRS == nil || c.SRS.LogN != c.Genesis.LogN():
		return wrong("SRS", "of another size", fmt.Sprintf("one of 2^%d cells", c.Genesis.LogN()))
	case c.Database == nil:
		return wrong("Database", nil, "a function")
	case len(c.Shapes) == 0:
		return wrong("Shapes", "none", "one or more")
	case len(c.Follow.Blobs) == 0 && slices.ContainsFunc(c.Shapes, func(s batch.Shape) bool { return s.Data == batch.Blobs }):
		return wrong("Follow.Blobs", "none", "a source of the data that batches have in blobs")
	}
	for _, d := range []struct {
		name  string
		value time.Duration
	}{{"Poll", c.Poll}, {"RetryMax", c.RetryMax}, {"RequestLimit", c.RequestLimit}} {
		if d.value <= 0 {
			return wrong(d.name, d.value, "more than 0")
		}
	}
	if c.MaxLag == 0 {
		return wrong("MaxLag", 0, "more than 0")
	}
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		return wrong("Addr", c.Addr, "host:port, such as 127.0.0.1:0")
	}
	if c.Feed != "" {
		if u, err := url.Parse(c.Feed); err != nil || u.Scheme != "ws" && u.Scheme != "wss" {
			return wrong("Feed", c.Feed, "ws://host:port or wss://host:port")
		}
	}
	return c.follow().Check()
}

func (c Config) follow() follow.Config {
	f := c.Follow
	f.Client = c.L1
	return f
}
