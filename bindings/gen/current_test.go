package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// bound reads the file and the contracts of the go:generate line of package bindings.
func bound(t *testing.T) (out string, contracts []string) {
	t.Helper()

	doc, err := os.ReadFile("../doc.go")
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`(?m)^//go:generate go run \./gen -out (\S+) (.+)$`).FindSubmatch(doc)
	if line == nil {
		t.Fatal("bindings/doc.go has no go:generate line")
	}

	return string(line[1]), strings.Fields(string(line[2]))
}

// The committed interfaces stand for the compiler's output, so that this needs neither Node nor a compiler.
func TestBindingsAreThoseOfTheCommittedInterfaces(t *testing.T) {
	out, contracts := bound(t)
	fresh := filepath.Join(t.TempDir(), out)
	if err := generate("../abi", "bindings", fresh, contracts); err != nil {
		t.Fatal(err)
	}

	want, err := os.ReadFile(fresh)
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile(filepath.Join("..", out))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want) {
		t.Errorf("bindings/%s is stale: run `npm run export-abi`, then `make bindings`", out)
	}
}

// Where the contracts were compiled, the committed interfaces must be the compiler's.
func TestCommittedInterfacesAreCurrent(t *testing.T) {
	const artifacts = "../../artifacts/contracts/src"
	if _, err := os.Stat(artifacts); err != nil {
		t.Logf("the contracts were not compiled here, so nothing to compare with: %v", err)

		return
	}

	_, contracts := bound(t)
	for _, contract := range contracts {
		want, err := find(artifacts, contract)
		if err != nil {
			t.Fatal(err)
		}
		have, err := find("../abi", contract)
		if err != nil {
			t.Fatal(err)
		}
		if have.Bytecode != want.Bytecode || !bytes.Equal(compact(t, have.ABI), compact(t, want.ABI)) {
			t.Errorf("bindings/abi/%s.json is stale: run `npm run export-abi`", contract)
		}
	}
}

func compact(t *testing.T, text json.RawMessage) []byte {
	t.Helper()

	var out bytes.Buffer
	if err := json.Compact(&out, text); err != nil {
		t.Fatal(err)
	}

	return out.Bytes()
}
