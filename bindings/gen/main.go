// Command gen writes the Go bindings of the named contracts, from the artifacts
// that Hardhat compiled.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

func main() {
	out := flag.String("out", "contracts.go", "the file to write")
	artifacts := flag.String("artifacts", "../artifacts/contracts", "the folder of the compiled contracts")
	pkg := flag.String("package", "bindings", "the package of the file")
	flag.Parse()

	if err := generate(*artifacts, *pkg, *out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// artifact is what we read of Hardhat's file.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode string          `json:"bytecode"`
}

// generate writes one file for all contracts, so that a struct which several of
// them use is declared once.
func generate(artifacts, pkg, out string, contracts []string) error {
	if len(contracts) == 0 {
		return errors.New("name at least one contract to bind")
	}

	var abis, bytecodes []string
	for _, contract := range contracts {
		compiled, err := find(artifacts, contract)
		if err != nil {
			return err
		}
		abis = append(abis, string(compiled.ABI))
		bytecodes = append(bytecodes, compiled.Bytecode)
	}

	code, err := abigen.BindV2(contracts, abis, bytecodes, pkg, nil, nil)
	if err != nil {
		return fmt.Errorf("binding %s: %w", strings.Join(contracts, ", "), err)
	}

	if code, err = once(code); err != nil {
		return err
	}

	return os.WriteFile(out, []byte(code), 0o644)
}

// output is the struct of what a method returns, with its comment.
var output = regexp.MustCompile(`(?s)// (\w+Output) serves as a container.*?\ntype \w+ struct \{.*?\n\}\n\n`)

// once keeps the first of the structs that methods of several contracts return under one name, such as those of EIP-5267, of which abigen
// writes one for each.
func once(code string) (string, error) {
	seen := map[string]string{}
	var err error
	code = output.ReplaceAllStringFunc(code, func(block string) string {
		name := output.FindStringSubmatch(block)[1]
		switch first, ok := seen[name]; {
		case !ok:
			seen[name] = block
			return block
		case first != block:
			err = errors.Join(err, fmt.Errorf("rename a method: two contracts return different values as %s", name))
		}
		return ""
	})

	return code, err
}

// find reads the artifact of the only contract of that name.
func find(artifacts, contract string) (artifact, error) {
	var paths []string
	err := filepath.WalkDir(artifacts, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && entry.Name() == contract+".json" {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		return artifact{}, fmt.Errorf("run `make contracts-build` first: %w", err)
	}
	if len(paths) != 1 {
		return artifact{}, fmt.Errorf("name a contract that is compiled once: %s is compiled %d times in %s", contract, len(paths), artifacts)
	}

	text, err := os.ReadFile(paths[0])
	if err != nil {
		return artifact{}, err
	}
	var compiled artifact
	if err := json.Unmarshal(text, &compiled); err != nil {
		return artifact{}, fmt.Errorf("%s: %w", paths[0], err)
	}
	if strings.Contains(compiled.Bytecode, "__$") {
		return artifact{}, fmt.Errorf("make the libraries of %s internal: its bytecode still has to be linked", contract)
	}

	return compiled, nil
}
