package bench

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"runtime"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// firstPurse is the record of the crowd's first purse, after those of genesis.
const firstPurse = state.FirstFeePurse + record.Series

// epoch is the time of the genesis of the crowd.
const epoch = 1_800_000_000

// Crowd is purses that pay each other, on a rollup of its own.
type Crowd struct {
	Network signature.Network
	Shape   batch.Shape
	Genesis *state.State
	L1      Still

	keys   []*signature.PrivateKey // a purse uses one of these
	purses int
	next   uint64 // payment
}

// NewCrowd makes a genesis state with funded purses. The keys are fixed, and worth
// nothing anywhere.
func NewCrowd(shape batch.Shape, purses int) (*Crowd, error) {
	c := &Crowd{Network: signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a0000000000000000000000000000000be4c")}, Shape: shape, L1: Still{Time: epoch + 1}, purses: purses}
	for i := range byte(64) {
		key, err := signature.FromSeed([64]byte{1, i})
		if err != nil {
			return nil, err
		}
		c.keys = append(c.keys, key)
	}
	genesis := state.Genesis{LogN: shape.LogN, Params: record.Params{Version: 1, Time: epoch, Rent: [record.Tokens]uint64{1, 1, 1, 1}}, FeeOwner: common.Address{1}, FeeKey: c.keys[0].Public}
	s, err := genesis.State()
	if err != nil {
		return nil, err
	}
	for i := range purses {
		p := record.Purse{Owner: common.BigToAddress(amount.From(uint64(i + 1)).Int().ToBig()), Key: c.key(i).Public.Y}
		p.Balances[0].Available = amount.From(1 << 60)
		cells, err := p.Cells()
		if err != nil {
			return nil, err
		}
		s.Set(uint32(firstPurse+i), cells)
	}
	c.Genesis = s
	return c, nil
}

func (c *Crowd) key(purse int) *signature.PrivateKey { return c.keys[purse%len(c.keys)] }

// Calls signs the next n payments and spells the calls that submit them. Purses take
// turns, so that two payments of one purse are as far apart as there are purses.
func (c *Crowd) Calls(n int, form string) ([]Call, error) {
	calls, first := make([]Call, n), c.next
	c.next += uint64(n)
	var workers errgroup.Group
	workers.SetLimit(runtime.GOMAXPROCS(0))
	const share = 256
	for from := 0; from < n; from += share {
		workers.Go(func() error {
			for i := from; i < min(n, from+share); i++ {
				s, err := c.payment(first + uint64(i))
				if err != nil {
					return err
				}
				if calls[i], err = c.call(i, s, form); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return calls, workers.Wait()
}

// payment is the k-th payment of all.
func (c *Crowd) payment(k uint64) (op.Signed, error) {
	from := int(k % uint64(c.purses))
	to := (from + 1 + int(k/uint64(c.purses))%(c.purses-1)) % c.purses
	s := op.Signed{
		Operation: op.Transfer{From: uint32(firstPurse + from), To: uint32(firstPurse + to), Token: 0, Amount: amount.From(1 + k%1_000), Fee: 1},
		Nonce:     uint32(k / uint64(c.purses)), ValidUntil: epoch + 1<<30,
	}
	m, err := s.Message(c.Network)
	if err != nil {
		return s, err
	}
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[:], k)
	s.Signature, err = c.key(from).Sign(m, rand.NewChaCha8(seed))
	return s, err
}

// call spells the submission of an operation; its JSON-RPC id is its place.
func (c *Crowd) call(place int, s op.Signed, form string) (call Call, err error) {
	if call.ID, err = s.ID(c.Network); err != nil {
		return call, err
	}
	var operation []byte
	if form == Object {
		operation, err = s.MarshalJSON()
	} else if operation, err = s.MarshalBinary(); err == nil {
		operation = fmt.Appendf(nil, `"0x%s"`, hex.EncodeToString(operation))
	}
	call.Body = fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%d,"method":"stoa_submit","params":[%s]}`, place, operation)
	return call, err
}

// Still is an L1 at which nothing happens.
type Still struct{ Time uint64 }

// Head is that of the first block, always.
func (s Still) Head(context.Context) (wire.L1Head, error) {
	return wire.L1Head{Version: 1, Number: 1, Time: s.Time, Confirmed: 1}, nil
}

// Watch waits for ever.
func (s Still) Watch(ctx context.Context, seen uint64) (wire.L1Head, error) {
	if seen == 0 {
		return s.Head(ctx)
	}
	<-ctx.Done()
	return wire.L1Head{}, ctx.Err()
}

// Queue is empty.
func (Still) Queue(context.Context, uint64, int) ([]wire.QueueEntry, error) { return nil, nil }

// Settled has nothing.
func (Still) Settled(_ context.Context, number uint64) (wire.SettledBatch, error) {
	return wire.SettledBatch{}, wire.NotFound("settled batch", number)
}
