package l1tx

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/stoa-rollup/stoa/internal/disk"
)

const (
	recordFormat = "stoa.l1tx.v1"
	recordEnding = ".json"
	lockName     = "lock"
)

// Folder is a Store of one JSON file a record. A file takes its name when it is
// complete and on the disk: what a crash leaves half written is a draft, which
// the next open removes. The name is the hash of the key, so any key is safe.
type Folder struct {
	path string
	lock *os.File
}

var _ Store = (*Folder)(nil)

// OpenFolder opens a store, and makes its folder if there is none. One process
// at a time has it open; the lock of a process that was killed does not last.
func OpenFolder(path string) (*Folder, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if err := disk.MakeFolder(path); err != nil {
		return nil, fmt.Errorf("making the store: %w", err)
	}
	lock, err := os.OpenFile(filepath.Join(path, lockName), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening the store: %w", err)
	}
	if err := tryLock(lock); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), lock.Close())
	}

	drafts, err := filepath.Glob(filepath.Join(path, "*"+disk.DraftEnding))
	for _, draft := range drafts {
		err = errors.Join(err, os.Remove(draft))
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("removing drafts: %w", err), lock.Close())
	}

	return &Folder{path: path, lock: lock}, nil
}

// Close lets others open the store.
func (f *Folder) Close() error { return f.lock.Close() }

// recordFile is a record as it is stored.
type recordFile struct {
	Format       string          `json:"format"`
	Key          string          `json:"key"`
	Transactions []hexutil.Bytes `json:"transactions"`      // signed, as L1 has them
	Sidecar      hexutil.Bytes   `json:"sidecar,omitempty"` // RLP
	Settled      *inclusionFile  `json:"settled,omitempty"`
}

type inclusionFile struct {
	Transaction common.Hash `json:"transaction"`
	Block       uint64      `json:"block,string"`
	BlockHash   common.Hash `json:"blockHash"`
}

// Put implements Store.
func (f *Folder) Put(r Record) error {
	content, err := encodeRecord(r)
	if err != nil {
		return err
	}

	return disk.Write(f.file(r.Key), content, 0o600)
}

// Delete implements Store.
func (f *Folder) Delete(key string) error {
	if err := os.Remove(f.file(key)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}

	return disk.SyncFolder(f.path)
}

// List implements Store.
func (f *Folder) List() ([]Record, error) {
	names, err := filepath.Glob(filepath.Join(f.path, "*"+recordEnding))
	if err != nil {
		return nil, err
	}

	records := make([]Record, 0, len(names))
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		r, err := decodeRecord(content)
		if err == nil && f.file(r.Key) != name {
			err = fmt.Errorf("its key %q belongs in %s", r.Key, filepath.Base(f.file(r.Key)))
		}
		if err != nil {
			return nil, &RecordError{Name: name, Err: err}
		}
		records = append(records, r)
	}

	return records, nil
}

// file is where the record of a key lies.
func (f *Folder) file(key string) string {
	hash := sha256.Sum256([]byte(key))

	return filepath.Join(f.path, hex.EncodeToString(hash[:])+recordEnding)
}

func encodeRecord(r Record) ([]byte, error) {
	file := recordFile{Format: recordFormat, Key: r.Key, Transactions: make([]hexutil.Bytes, len(r.Transactions))}
	for i, tx := range r.Transactions {
		raw, err := tx.MarshalBinary()
		if err != nil {
			return nil, err
		}
		file.Transactions[i] = raw
	}
	if r.Sidecar != nil {
		raw, err := rlp.EncodeToBytes(r.Sidecar)
		if err != nil {
			return nil, err
		}
		file.Sidecar = raw
	}
	if s := r.Settled; s != nil {
		file.Settled = &inclusionFile{Transaction: s.Tx, Block: s.Block, BlockHash: s.BlockHash}
	}

	return json.MarshalIndent(file, "", "  ")
}

func decodeRecord(content []byte) (Record, error) {
	var file recordFile
	if err := json.Unmarshal(content, &file); err != nil {
		return Record{}, err
	}
	if file.Format != recordFormat {
		return Record{}, fmt.Errorf("have format %q, want %q", file.Format, recordFormat)
	}

	r := Record{Key: file.Key, Transactions: make([]*types.Transaction, len(file.Transactions))}
	for i, raw := range file.Transactions {
		r.Transactions[i] = new(types.Transaction)
		if err := r.Transactions[i].UnmarshalBinary(raw); err != nil {
			return Record{}, fmt.Errorf("transaction %d: %w", i, err)
		}
	}
	if len(file.Sidecar) > 0 {
		r.Sidecar = new(types.BlobTxSidecar)
		if err := rlp.DecodeBytes(file.Sidecar, r.Sidecar); err != nil {
			return Record{}, fmt.Errorf("sidecar: %w", err)
		}
	}
	if s := file.Settled; s != nil {
		r.Settled = &Inclusion{Tx: s.Transaction, Block: s.Block, BlockHash: s.BlockHash}
	}

	return r, nil
}
