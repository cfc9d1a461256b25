package main

import (
	"os"
	"testing"
)

func TestFileIsUpToDate(t *testing.T) {
	have, err := os.ReadFile("../../../../contracts/src/Layouts.sol")
	if err != nil {
		t.Fatal(err)
	}
	if want := file(); string(have) != want {
		t.Errorf("contracts/src/Layouts.sol has %d bytes, the table makes %d: run `make generate`", len(have), len(want))
	}
}
