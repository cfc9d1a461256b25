package api

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// follow begins a subscription: run tells its messages until its context ends.
func (s *Server) follow(call context.Context, run func(ctx context.Context, tell func(any) error) error) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(call)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	switch n := s.following.enter(); {
	case n < 0:
		return nil, errStopping
	case n > s.config.Subscriptions:
		s.following.leave()
		return nil, busy("subscriptions", s.config.Subscriptions)
	}
	s.metrics.subscriptions.Inc()
	subscription, peer := notifier.CreateSubscription(), rpc.PeerInfoFromContext(call).RemoteAddr
	s.handlers.Go(func() {
		defer s.following.leave()
		// The context of the call ends when its answer, the name of the subscription, is
		// written. Before that go-ethereum keeps messages in memory, all of them.
		<-call.Done()
		ctx, cancel := context.WithCancel(s.life)
		defer cancel()
		s.handlers.Go(func() {
			defer cancel()
			select {
			case <-subscription.Err(): // unsubscribed, or the connection ended
			case <-ctx.Done():
			}
		})
		err := run(ctx, func(message any) error {
			if notifier.Notify(subscription.ID, message) != nil {
				cancel() // the connection has ended
			}
			return ctx.Err()
		})
		if ctx.Err() == nil && err != nil {
			s.metrics.failed.Inc()
			s.hangUp(peer)
		}
	})
	return subscription, nil
}

// hangUp closes a WebSocket, which is how a client learns that its subscription has
// ended.
func (s *Server) hangUp(peer string) {
	s.mu.Lock()
	p := s.pipes[peer]
	s.mu.Unlock()
	if p != nil {
		_ = p.Conn.Close() // the WebSocket's reader finds it closed and cleans up
	}
}

// spelledEntries is how many of the last entries keep their JSON form, a power of
// two. All subscribers at the log's head read the same ones.
const spelledEntries = 4_096

// spelled keeps the JSON form of entries, so that it is made once for all who
// subscribe.
type spelled struct {
	mu      sync.Mutex
	entries [spelledEntries]struct {
		generation, index uint64
		text              json.RawMessage
	}
}

// of is the JSON form of an entry, or what will fail to become one.
func (s *spelled) of(e wire.Entry) any {
	if e.Kind == wire.EntryRewind { // its index is that of another entry
		return e
	}
	slot := &s.entries[e.Index%spelledEntries]
	s.mu.Lock()
	defer s.mu.Unlock()
	if slot.generation != e.Generation || slot.index != e.Index || slot.text == nil {
		text, err := json.Marshal(e)
		if err != nil {
			return e
		}
		slot.generation, slot.index, slot.text = e.Generation, e.Index, text
	}
	return slot.text
}
