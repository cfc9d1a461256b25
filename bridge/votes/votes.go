package votes

import (
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// stoa is the token that votes.
const stoa = record.Token(2)

// opened is how many cells of a purse are shown: the third is the balance of STOA.
const opened = 3

// Client is what the package asks of an L1 node. *ethclient.Client is one.
type Client interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Snapshot is the state of a rollup after a batch, whose hash L1 has.
type Snapshot struct {
	Batch      uint64 // 0: the genesis
	Time       uint64 // of the batch, as its header says
	State      *state.State
	Commitment bn254.G1Affine

	powers *kzg.SRS
}

// At rebuilds the state after a batch from L1, and compares it with the hash that the rollup has. It returns a *BatchError, a *StateError, or an
// error of package rebuild. A snapshot that somebody posted is used if it is of this batch or an earlier one.
func At(ctx context.Context, client Client, c rebuild.Config, batch uint64) (*Snapshot, error) {
	address := c.Follow.Network.Rollup
	want, err := hashOf(ctx, client, address, batch)
	if err != nil {
		return nil, err
	}
	s := &Snapshot{Batch: batch, powers: c.SRS}
	if batch == 0 {
		s.State = c.Genesis.Clone()
		if s.Commitment, err = c.SRS.Commit(s.State.Cells()); err != nil {
			return nil, err
		}
	} else {
		if want == (common.Hash{}) { // before L1 is read for nothing
			last, err := head(ctx, client, address)
			if err != nil {
				return nil, err
			}
			return nil, &BatchError{batch, last}
		}
		c.Until = batch
		r, err := rebuild.Run(ctx, c)
		if err != nil {
			return nil, err
		}
		if r.Batch != batch {
			return nil, &BatchError{batch, r.Batch}
		}
		s.State, s.Commitment = r.State, r.Commitment
	}
	params, err := record.ParamsOf(s.State.Get(record.ParamsIndex))
	if err != nil {
		return nil, err
	}
	s.Time = params.Time // every batch writes its own there
	if have := s.hash(); have != want {
		return nil, &StateError{batch, have, want}
	}
	return s, nil
}

// hashOf is what the rollup has of the state after a batch, zero if it has no such batch.
func hashOf(ctx context.Context, client Client, at common.Address, batch uint64) (common.Hash, error) {
	rollup := bindings.NewRollup()
	out, err := client.CallContract(ctx, ethereum.CallMsg{To: &at, Data: rollup.PackBatchHash(new(big.Int).SetUint64(batch))}, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("ask %s on L1: %w", at, err)
	}
	return rollup.UnpackBatchHash(out)
}

// head is the number of the rollup's last batch.
func head(ctx context.Context, client Client, at common.Address) (uint64, error) {
	rollup := bindings.NewRollup()
	out, err := client.CallContract(ctx, ethereum.CallMsg{To: &at, Data: rollup.PackHead()}, nil)
	if err != nil {
		return 0, fmt.Errorf("ask %s on L1: %w", at, err)
	}
	h, err := rollup.UnpackHead(out)
	if err != nil {
		return 0, err
	}
	return h.Number.Uint64(), nil
}

// hash is that of the state: of the commitment's two coordinates and the time.
func (s *Snapshot) hash() common.Hash {
	x, y, t := s.Commitment.X.Bytes(), s.Commitment.Y.Bytes(), uint256.NewInt(s.Time).Bytes32()
	return crypto.Keccak256Hash(x[:], y[:], t[:])
}

// Purse is a purse that votes: one vote for each unit of STOA, available or locked.
type Purse struct {
	Record uint32        `json:"record,string"`
	Votes  amount.Amount `json:"votes"`
}

// Purses are those of an owner that have votes, by index. It returns a *NoVotesError if there are none.
func (s *Snapshot) Purses(owner common.Address) (list []Purse, err error) {
	for i := range s.State.Records() {
		cells := s.State.Get(i)
		if cells.Kind() != record.KindPurse {
			continue
		}
		p, err := record.PurseOf(cells)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		if p.Owner != owner || p.Series != stoa.Series() {
			continue
		}
		votes, err := p.Balances[stoa.Slot()].Available.Add(p.Balances[stoa.Slot()].Locked)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		if !votes.IsZero() {
			list = append(list, Purse{i, votes})
		}
	}
	if len(list) == 0 {
		return nil, &NoVotesError{owner, s.Batch}
	}
	return list, nil
}

// Choose are the purses of a list with these records, in their order. It returns a *RecordError for one that is not there.
func Choose(list []Purse, owner common.Address, records []uint32) (chosen []Purse, err error) {
next:
	for _, r := range records {
		for _, p := range list {
			if p.Record == r {
				chosen = append(chosen, p)
				continue next
			}
		}
		return nil, &RecordError{r, owner}
	}
	return chosen, nil
}

// Sum are the votes of purses together.
func Sum(list []Purse) (sum amount.Amount, err error) {
	for _, p := range list {
		if sum, err = sum.Add(p.Votes); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// Settled is the state as the governor is told of it.
func (s *Snapshot) Settled() bindings.IPurseVotesState {
	return bindings.IPurseVotesState{Commitment: pointOf(&s.Commitment), Timestamp: new(big.Int).SetUint64(s.Time)}
}

// Open opens purses as PurseVotes wants them, in their order: three cells each. The proofs of a purse take a multiplication for each cell of the
// state. progress, if set, is told how many are done.
func (s *Snapshot) Open(list []Purse, progress func(done, all int)) ([]bindings.KzgOpening, error) {
	var openings []bindings.KzgOpening
	for n, p := range list {
		proofs, err := s.powers.OpenRecord(s.State.Cells(), p.Record)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", p.Record, err)
		}
		cells := s.State.Get(p.Record)
		o := bindings.KzgOpening{Record: p.Record}
		for j := range opened {
			o.Cells = append(o.Cells, cells[j].BigInt(new(big.Int)))
			o.Proofs = append(o.Proofs, pointOf(&proofs[j]))
		}
		openings = append(openings, o)
		if progress != nil {
			progress(n+1, len(list))
		}
	}
	return openings, nil
}

func pointOf(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}
