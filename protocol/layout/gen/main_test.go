package main

import (
	"os"
	"testing"
)

func TestPageIsUpToDate(t *testing.T) {
	have, err := os.ReadFile("../../../docs/spec/layouts.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := page(); string(have) != want {
		t.Errorf("docs/spec/layouts.md has %d bytes, the table makes %d: run `make generate`", len(have), len(want))
	}
}
