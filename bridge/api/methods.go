package api

import (
	"context"
	"encoding/json"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Backend is what is served. *bridge.Service is one.
type Backend interface {
	Head(ctx context.Context) (wire.L1Head, error)
	Watch(ctx context.Context, seen uint64) (wire.L1Head, error)
	Queue(ctx context.Context, from uint64, limit int) ([]wire.QueueEntry, error)
	Settled(ctx context.Context, number uint64) (wire.SettledBatch, error)
	Claimable(ctx context.Context, account common.Address) ([]wire.Claimable, error)
	History(ctx context.Context, account common.Address, from uint64, limit int) (bridge.History, error)
}

// DefaultLimit is how many entries a list has when the caller names no limit.
const DefaultLimit = 100

// methods is the namespace. Arguments are read here and not by the RPC package, so
// that their errors name the field. One that was left out is nil.
type methods struct {
	backend  Backend
	longPoll time.Duration
	stopping context.Context // ends when the server stops

	watches, claims, reads slots
}

type arg = *json.RawMessage

func (m *methods) Head(ctx context.Context) (h wire.L1Head, err error) {
	err = m.reads.with(func() error { h, err = m.backend.Head(ctx); return err })
	return h, err
}

func (m *methods) Watch(ctx context.Context, seen arg) (h wire.L1Head, err error) {
	version, err := number("seen", seen, nil)
	if err != nil {
		return h, err
	}
	err = m.watches.with(func() error {
		wait, cancel := context.WithTimeout(ctx, m.longPoll)
		defer cancel()
		defer context.AfterFunc(m.stopping, cancel)()
		h, err = m.backend.Watch(wait, version)
		switch {
		case err == nil || wait.Err() == nil || ctx.Err() != nil:
			return err
		case m.stopping.Err() != nil:
			return &wire.Error{Code: wire.CodeClosed, Message: "the bridge stops"}
		}
		h, err = m.backend.Head(ctx)
		return err
	})
	return h, err
}

func (m *methods) Queue(ctx context.Context, from, limit arg) (list []wire.QueueEntry, err error) {
	first, most, err := page(from, limit)
	if err != nil {
		return nil, err
	}
	err = m.reads.with(func() error { list, err = m.backend.Queue(ctx, first, most); return err })
	return list, err
}

func (m *methods) Settled(ctx context.Context, batch arg) (b wire.SettledBatch, err error) {
	n, err := number("number", batch, nil)
	if err != nil {
		return b, err
	}
	err = m.reads.with(func() error { b, err = m.backend.Settled(ctx, n); return err })
	return b, err
}

func (m *methods) Claimable(ctx context.Context, account arg) (list []wire.Claimable, err error) {
	a, err := address(account)
	if err != nil {
		return nil, err
	}
	err = m.claims.with(func() error { list, err = m.backend.Claimable(ctx, a); return err })
	return list, err
}

func (m *methods) History(ctx context.Context, account, from, limit arg) (h bridge.History, err error) {
	a, err := address(account)
	if err != nil {
		return h, err
	}
	first, most, err := page(from, limit)
	if err != nil {
		return h, err
	}
	err = m.reads.with(func() error { h, err = m.backend.History(ctx, a, first, most); return err })
	return h, err
}

// page reads from and limit.
func page(from, limit arg) (first uint64, most int, err error) {
	zero, usual := uint64(0), uint64(DefaultLimit)
	if first, err = number("from", from, &zero); err != nil {
		return 0, 0, err
	}
	n, err := number("limit", limit, &usual)
	return first, int(min(n, bridge.MaxEntries)), err
}

// number reads an integer; unless it has a usual value, it must be there.
func number(field string, a arg, usual *uint64) (uint64, error) {
	if a == nil && usual != nil {
		return *usual, nil
	}
	var n wire.Uint
	if a == nil || json.Unmarshal(*a, &n) != nil {
		return 0, malformed(field, a, "a decimal string below 2^64")
	}
	return uint64(n), nil
}

// address reads an account.
func address(a arg) (account common.Address, err error) {
	if a == nil || json.Unmarshal(*a, &account) != nil {
		return account, malformed("account", a, "0x and 40 hex digits")
	}
	return account, nil
}

// longest is how much of a malformed argument its error repeats.
const longest = 100

func malformed(field string, a arg, limit string) error {
	value := "missing"
	if a != nil {
		value = string((*a)[:min(len(*a), longest)])
	}
	return bridge.Malformed(field, value, limit)
}

// slots bound how many calls run at once.
type slots struct {
	field string
	free  chan struct{}
}

func newSlots(field string, n int) slots { return slots{field, make(chan struct{}, n)} }

// with calls f if there is a slot. Nobody waits for one: a queue of callers would
// only make all of them late.
func (s slots) with(f func() error) error {
	select {
	case s.free <- struct{}{}:
		defer func() { <-s.free }()
		return f()
	default:
		return &wire.Error{Code: wire.CodeBusy, Message: "the bridge is busy, try again later", Data: wire.ErrorData{Field: s.field, Limit: strconv.Itoa(cap(s.free))}}
	}
}
