package api

import (
	"fmt"
	"net"
	"strconv"
	"time"
)

// Config of the API. DefaultConfig has sensible limits.
type Config struct {
	Addr string // host:port; port 0 picks a free one, see Addr

	// Origins are the web pages that may call: CORS over HTTP, the Origin header over
	// WebSocket. "*" is all; none is only pages of this machine over WebSocket.
	Origins []string
	// Hosts are the names under which the server is called, besides IP addresses,
	// against DNS rebinding. "*" is all.
	Hosts []string

	Connections   int // at once; further ones are closed
	Calls         int // answered at once; further ones are told that the sequencer is busy
	Subscriptions int // at once

	BodyBytes    int // of a request or a WebSocket message
	BatchCalls   int // of a JSON-RPC batch
	BatchBytes   int // of the answer to a JSON-RPC batch
	ReadTimeout  time.Duration
	WriteTimeout time.Duration // of one answer; also the longest that a subscriber may take nothing
	IdleTimeout  time.Duration // between two requests of an HTTP connection
}

// DefaultConfig is that of a sequencer on one machine.
func DefaultConfig(addr string) Config {
	return Config{
		Addr: addr, Hosts: []string{"localhost"}, Connections: 4_096, Calls: 16_384, Subscriptions: 1_024,
		BodyBytes: 512 << 10, BatchCalls: 100, BatchBytes: 4 << 20,
		ReadTimeout: 10 * time.Second, WriteTimeout: 20 * time.Second, IdleTimeout: 2 * time.Minute,
	}
}

// ConfigError says which setting is outside its limit.
type ConfigError struct {
	Field string
	Limit string
	Value string
}

func (e *ConfigError) Error() string {
	return fmt.Sprintf("sequencer's API: %s is %s, must be %s", e.Field, e.Value, e.Limit)
}

// Check says which setting is wrong.
func (c Config) Check() error {
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		return &ConfigError{"Addr", "host:port, such as 127.0.0.1:0", strconv.Quote(c.Addr)}
	}
	for _, n := range []struct {
		field     string
		value, at int
	}{
		{"Connections", c.Connections, 1}, {"Calls", c.Calls, 1}, {"Subscriptions", c.Subscriptions, 0},
		{"BodyBytes", c.BodyBytes, 8 << 10}, {"BatchCalls", c.BatchCalls, 1}, {"BatchBytes", c.BatchBytes, 8 << 10},
	} {
		if n.value < n.at || n.value > 1<<30 {
			return &ConfigError{n.field, fmt.Sprintf("in [%d, 2^30]", n.at), strconv.Itoa(n.value)}
		}
	}
	for _, d := range []struct {
		field string
		value time.Duration
	}{{"ReadTimeout", c.ReadTimeout}, {"WriteTimeout", c.WriteTimeout}, {"IdleTimeout", c.IdleTimeout}} {
		if d.value <= 0 {
			return &ConfigError{d.field, "above 0", d.value.String()}
		}
	}
	return nil
}
