package zkbnb

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
)

// Names of the files of a key folder.
const (
	provingName   = "UNSAFE-proving.key"
	verifyingName = "UNSAFE-verifying.key"
)

// Load compiles the circuit of blocks of n transactions and returns its prover. The
// keys come from dir, or are made there; their folder is named after the digest of the
// circuit. Report hears what takes long.
func Load(dir string, n int, report func(step string)) (*Prover, error) {
	p := &Prover{size: n}
	report(fmt.Sprintf("compile zkBNB's circuit of %d transactions", n))
	var err error
	if p.circuit, err = compile(n); err != nil {
		return nil, fmt.Errorf("compile the circuit of %d transactions: %w", n, err)
	}
	digest := sha256.New()
	if _, err := p.circuit.WriteTo(digest); err != nil {
		return nil, err
	}
	folder := filepath.Join(dir, fmt.Sprintf("UNSAFE-zkbnb-%d-%s", n, hex.EncodeToString(digest.Sum(nil)[:8])))
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		report(fmt.Sprintf("UNSAFE key setup of %d constraints, once; minutes", p.Constraints()))
		return p, p.setup(folder)
	}
	report("load keys")
	return p, p.read(folder)
}

// setup makes keys and writes them into a folder that takes its name when it is whole.
func (p *Prover) setup(folder string) (err error) {
	if p.proving, p.verifying, err = groth16.Setup(p.circuit); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return err
	}
	draft, err := os.MkdirTemp(filepath.Dir(folder), "draft-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(draft)) }()
	if err := write(filepath.Join(draft, provingName), p.proving.WriteRawTo); err != nil {
		return err
	}
	if err := write(filepath.Join(draft, verifyingName), p.verifying.WriteRawTo); err != nil {
		return err
	}
	return os.Rename(draft, folder)
}

func (p *Prover) read(folder string) error {
	p.proving, p.verifying = groth16.NewProvingKey(ecc.BN254), groth16.NewVerifyingKey(ecc.BN254)
	// Unsafe is not to check that points are on the curve; every proof is checked.
	if err := read(filepath.Join(folder, provingName), p.proving.UnsafeReadFrom); err != nil {
		return err
	}
	return read(filepath.Join(folder, verifyingName), p.verifying.ReadFrom)
}

func write(name string, content func(io.Writer) (int64, error)) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(file, 1<<20)
	_, err = content(buffered)
	return errors.Join(err, buffered.Flush(), file.Sync(), file.Close())
}

func read(name string, content func(io.Reader) (int64, error)) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	if _, err := content(bufio.NewReaderSize(file, 1<<20)); err != nil {
		return fmt.Errorf("remove %s and run again: %w", filepath.Dir(name), err)
	}
	return nil
}
