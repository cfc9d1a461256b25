package keystore

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	geth "github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Scrypt is the cost of trying a passphrase.
type Scrypt struct{ N, P int }

// Costs of a try: Standard takes 256 MB and about a second; Light, 4 MB and a tenth
// of that, is for tests.
var (
	Standard = Scrypt{geth.StandardScryptN, geth.StandardScryptP}
	Light    = Scrypt{geth.LightScryptN, geth.LightScryptP}
)

const (
	format  = "stoa wallet"
	version = 2 // 1 had one key for purses

	// MinPassphrase is the shortest passphrase of a new wallet, in bytes.
	MinPassphrase = 8

	// maxFile bounds what is read; a wallet is below 2 kB, and 210 bytes for each further key.
	maxFile = 64 << 10
)

// file is the spelling of a wallet.
type file struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	Public
	Crypto   geth.CryptoJSON `json:"crypto"`
	Checksum common.Hash     `json:"checksum"` // sha256 of this object without it
}

// secrets are what is sealed.
type secrets struct {
	Version int           `json:"version"`
	L1      hexutil.Bytes `json:"l1Key"`
	L2      hexutil.Bytes `json:"l2Seed"` // seeds of all keys, the newest first
}

// Create writes new keys to a file that does not exist yet. It opens the file once
// before it gives it its name.
func Create(name, passphrase string, k *Keys, cost Scrypt) error {
	if len(passphrase) < MinPassphrase {
		return ErrShort
	}
	data, err := sealed(k, passphrase, cost)
	if err != nil {
		return err
	}
	folder := filepath.Dir(name)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("make the wallet's folder: %w", err)
	}

	// The name is taken first: a rename alone would overwrite.
	taken, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%w: %s", ErrExists, name)
	}
	if err != nil {
		return fmt.Errorf("make the wallet's file: %w", err)
	}
	if err := errors.Join(taken.Close(), write(folder, name, data)); err != nil {
		return errors.Join(fmt.Errorf("write the wallet: %w", err), os.Remove(name))
	}
	return nil
}

// Replace writes keys over the wallet that they come from (Rotate): the passphrase opens it,
// the account is the same, and none of its keys is lost. A crash leaves the old file or
// the new one.
func Replace(name, passphrase string, k *Keys, cost Scrypt) error {
	old, err := Open(name, passphrase)
	if err != nil {
		return err
	}
	for _, own := range old.all {
		if old.Address() != k.Address() || k.For(own.key.Public.Y.Bytes()) == nil {
			return fmt.Errorf("%w: %s", ErrOtherKeys, name)
		}
	}
	data, err := sealed(k, passphrase, cost)
	if err != nil {
		return err
	}
	if err := write(filepath.Dir(name), name, data); err != nil {
		return fmt.Errorf("write the wallet: %w", err)
	}
	return nil
}

// write puts data at name, whole or not at all.
func write(folder, name string, data []byte) error {
	draft, err := os.CreateTemp(folder, ".wallet-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(data)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := os.Rename(draft.Name(), name); err != nil {
		return err
	}
	parent, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer parent.Close()
	if err := parent.Sync(); err != nil && runtime.GOOS != "windows" { // which cannot sync a folder
		return err
	}
	return nil
}

// Open reads the keys of a wallet.
func Open(name, passphrase string) (*Keys, error) {
	data, err := readOwn(name)
	if err != nil {
		return nil, err
	}
	k, err := unseal(data, passphrase)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, name)
	}
	return k, nil
}

// Peek reads what a wallet shows without its passphrase.
func Peek(name string) (Public, error) {
	data, err := readOwn(name)
	if err != nil {
		return Public{}, err
	}
	f, err := parse(data)
	if err != nil {
		return Public{}, fmt.Errorf("%w: %s", err, name)
	}
	return f.Public, nil
}

// ReadPassphrase reads the first line of a file that only its owner can read.
func ReadPassphrase(name string) (string, error) {
	data, err := readOwn(name)
	if errors.Is(err, ErrNone) {
		return "", fmt.Errorf("make the passphrase file, or name another one: there is none at %s", name)
	}
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(string(data), "\n")
	if line = strings.TrimSuffix(line, "\r"); line == "" {
		return "", fmt.Errorf("%w: %s", ErrNoPassphrase, name)
	}
	return line, nil
}

// readOwn reads a file of secrets, and refuses one that others can read.
func readOwn(name string) ([]byte, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNone, name)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 && runtime.GOOS != "windows" { // whose modes say nothing
		return nil, fmt.Errorf("%w: %s has mode %04o", ErrExposed, name, info.Mode().Perm())
	}
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("%w: %s has more than %d bytes", ErrDamaged, name, maxFile)
	}
	return data, nil
}

// sealed is seal, read back.
func sealed(k *Keys, passphrase string, cost Scrypt) ([]byte, error) {
	data, err := seal(k, passphrase, cost)
	if err != nil {
		return nil, err
	}
	if _, err := unseal(data, passphrase); err != nil {
		return nil, fmt.Errorf("read back what was sealed: %w", err)
	}
	return data, nil
}

// seal spells a wallet.
func seal(k *Keys, passphrase string, cost Scrypt) ([]byte, error) {
	var seeds []byte
	for _, own := range k.all {
		seeds = append(seeds, own.seed[:]...)
	}
	plain, err := json.Marshal(secrets{version, crypto.FromECDSA(k.L1), seeds})
	if err != nil {
		return nil, err
	}
	sealed, err := geth.EncryptDataV3(plain, []byte(passphrase), cost.N, cost.P)
	if err != nil {
		return nil, fmt.Errorf("seal the keys: %w", err)
	}
	f := file{Format: format, Version: version, Public: k.Public(), Crypto: sealed}
	if f.Checksum, err = f.sum(); err != nil {
		return nil, err
	}
	data, err := json.MarshalIndent(f, "", "  ")
	return append(data, '\n'), err
}

// sum is the checksum.
func (f file) sum() (common.Hash, error) {
	f.Checksum = common.Hash{}
	data, err := json.Marshal(f)
	return sha256.Sum256(data), err
}

// parse reads the spelling, and nothing but it: white space may differ.
func parse(data []byte) (f file, err error) {
	var head struct {
		Format  string
		Version int
	}
	if json.Unmarshal(data, &head) != nil || head.Format != format {
		return f, ErrDamaged
	}
	if head.Version < 1 || head.Version > version {
		return f, fmt.Errorf("%w (%d, this stoa has %d)", ErrVersion, head.Version, version)
	}
	if json.Unmarshal(data, &f) != nil {
		return f, ErrDamaged
	}
	var have bytes.Buffer
	want, err := json.Marshal(f)
	if err != nil || json.Compact(&have, data) != nil || !bytes.Equal(have.Bytes(), want) {
		return f, fmt.Errorf("%w (its spelling)", ErrDamaged)
	}
	if sum, err := f.sum(); err != nil || sum != f.Checksum {
		return f, fmt.Errorf("%w (its checksum)", ErrDamaged)
	}
	return f, nil
}

// checkCrypto refuses parameters that seal does not write: the library trusts them,
// and would panic, or take all memory.
func checkCrypto(c geth.CryptoJSON) error {
	number := func(name string) int {
		v, _ := c.KDFParams[name].(float64)
		return int(v)
	}
	n, r, p := number("n"), number("r"), number("p")
	salt, _ := c.KDFParams["salt"].(string)
	switch {
	case c.Cipher != "aes-128-ctr" || c.KDF != "scrypt",
		n < geth.LightScryptN || n > geth.StandardScryptN || r != 8 || p < 1 || p > 16 || number("dklen") != 32,
		len(salt) != 64 || len(c.CipherParams.IV) != 32 || len(c.MAC) != 64:
		return fmt.Errorf("%w (its parameters)", ErrDamaged)
	}
	return nil
}

// unseal reads the keys, and checks that they are those of the file's face.
func unseal(data []byte, passphrase string) (*Keys, error) {
	f, err := parse(data)
	if err != nil {
		return nil, err
	}
	if err := checkCrypto(f.Crypto); err != nil {
		return nil, err
	}
	plain, err := geth.DecryptDataV3(f.Crypto, passphrase)
	if errors.Is(err, geth.ErrDecrypt) {
		return nil, ErrPassphrase
	}
	if err != nil {
		return nil, fmt.Errorf("%w (%w)", ErrDamaged, err)
	}
	var s secrets
	if json.Unmarshal(plain, &s) != nil || s.Version != f.Version || len(s.L2) == 0 || len(s.L2)%seedBytes != 0 || len(s.L2) > maxKeys*seedBytes {
		return nil, fmt.Errorf("%w (its secrets)", ErrDamaged)
	}
	l1, err := crypto.ToECDSA(s.L1)
	if err != nil {
		return nil, fmt.Errorf("%w (its key of L1)", ErrDamaged)
	}
	var seeds [][seedBytes]byte
	for seed := range slices.Chunk(s.L2, seedBytes) {
		seeds = append(seeds, [seedBytes]byte(seed))
	}
	k, err := newKeys(l1, false, seeds...)
	if err != nil {
		return nil, fmt.Errorf("%w (its seed)", ErrDamaged)
	}
	if !f.Public.Equal(k.Public()) {
		return nil, fmt.Errorf("%w (its secrets are of other keys)", ErrDamaged)
	}
	return k, nil
}
