package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// bound reads the contracts of the go:generate line of package bindings.
func bound(t *testing.T) []string {
	t.Helper()

	doc, err := os.ReadFile("../doc.go")
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`(?m)^//go:generate go run \./gen (.+)$`).FindSubmatch(doc)
	if line == nil {
		t.Fatal("bindings/doc.go has no go:generate line")
	}

	return strings.Fields(string(line[1]))
}

// The committed interfaces stand for the compiler's output, so that this needs neither Node nor a compiler.
func TestBindingsAreThoseOfTheCommittedInterfaces(t *testing.T) {
	fresh := t.TempDir()
	if err := generate("../abi", "bindings", fresh, bound(t)); err != nil {
		t.Fatal(err)
	}

	want, err := generated(fresh)
	if err != nil {
		t.Fatal(err)
	}
	have, err := generated("..")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(have, want) {
		t.Fatalf("package bindings has the files %v, want %v: run `make bindings`", have, want)
	}
	for _, name := range want {
		if !bytes.Equal(read(t, filepath.Join("..", name)), read(t, filepath.Join(fresh, name))) {
			t.Errorf("bindings/%s is stale: run `npm run export-abi`, then `make bindings`", name)
		}
	}
}

// Where the contracts were compiled, the committed interfaces must be the compiler's.
func TestCommittedInterfacesAreCurrent(t *testing.T) {
	const artifacts = "../../artifacts/contracts/src"
	if _, err := os.Stat(artifacts); err != nil {
		t.Logf("the contracts were not compiled here, so nothing to compare with: %v", err)

		return
	}

	for _, contract := range bound(t) {
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

func read(t *testing.T, name string) []byte {
	t.Helper()

	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}

	return text
}

func compact(t *testing.T, text json.RawMessage) []byte {
	t.Helper()

	var out bytes.Buffer
	if err := json.Compact(&out, text); err != nil {
		t.Fatal(err)
	}

	return out.Bytes()
}
