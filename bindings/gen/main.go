// Command gen writes the Go bindings of the named contracts, one file each and one
// for what they share, from the artifacts that Hardhat compiled.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

func main() {
	out := flag.String("out", ".", "the folder to write to")
	artifacts := flag.String("artifacts", "../artifacts/contracts", "the folder of the compiled contracts")
	pkg := flag.String("package", "bindings", "the package of the files")
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

// generate binds all contracts at once, so that a struct which several of them use
// is declared once, and writes a file of each. Files of an earlier run that it does
// not write again it removes.
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
	files, err := split(code, pkg, contracts)
	if err != nil {
		return err
	}
	stale, err := generated(out)
	if err != nil {
		return err
	}
	for _, name := range stale {
		if err := os.Remove(filepath.Join(out, name)); err != nil {
			return err
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(out, name), []byte(text), 0o644); err != nil {
			return err
		}
	}

	return nil
}

// mark begins every file that is written.
const mark = "// Code generated via abigen V2 - DO NOT EDIT.\n"

// sharedFile has what several contracts use.
const sharedFile = "shared.go"

// imports are all that abigen's code uses, by the name that it uses.
var imports = []struct{ name, path string }{
	{"bytes", "bytes"}, {"errors", "errors"}, {"big", "math/big"}, {"", ""},
	{"abi", "github.com/ethereum/go-ethereum/accounts/abi"}, {"bind", "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"},
	{"common", "github.com/ethereum/go-ethereum/common"}, {"types", "github.com/ethereum/go-ethereum/core/types"},
}

// split makes a file of each contract's part of the code, and one of what stands before the first.
func split(code, pkg string, contracts []string) (map[string]string, error) {
	_, code, ok := strings.Cut(code, "\n)\n\n// Reference imports")
	if ok {
		_, code, ok = strings.Cut(code, "\n)\n")
	}
	if !ok {
		return nil, errors.New("find the end of the imports: abigen writes them in another way")
	}

	files := map[string]string{}
	for i := len(contracts) - 1; i >= 0; i-- {
		begin := strings.Index(code, fmt.Sprintf("// %sMetaData contains all meta data", contracts[i]))
		if begin < 0 {
			return nil, fmt.Errorf("name the contracts in the order of the alphabet, as abigen writes them: there is no %s before %s", contracts[i], strings.Join(contracts[i+1:], ", "))
		}
		files[strings.ToLower(contracts[i])+".go"] = file(pkg, code[begin:])
		code = code[:begin]
	}
	if strings.TrimSpace(code) != "" {
		files[sharedFile] = file(pkg, code)
	}

	return files, nil
}

// file puts the head before a part of the code, with the imports that it uses.
func file(pkg, code string) string {
	var used strings.Builder
	for _, i := range imports {
		switch {
		case i.name == "" && used.Len() > 0:
			used.WriteByte('\n')
		case i.name != "" && regexp.MustCompile(`\b`+i.name+`\.[A-Z]`).MatchString(code):
			name := ""
			if i.name != path.Base(i.path) {
				name = i.name + " "
			}
			fmt.Fprintf(&used, "\t%s%q\n", name, i.path)
		}
	}

	return fmt.Sprintf("%s\npackage %s\n\nimport (\n%s)\n\n%s\n", mark, pkg, used.String(), strings.TrimSpace(code))
}

// generated lists the files of a folder that were written by an earlier run.
func generated(dir string) (names []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) != ".go" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			return nil, err
		}
		if bytes.HasPrefix(text, []byte(mark)) {
			names = append(names, entry.Name())
		}
	}

	return names, nil
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
