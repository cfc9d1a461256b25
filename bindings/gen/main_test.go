package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const compiledCounter = `{"abi":[{"type":"function","name":"add","inputs":[{"name":"n","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"}],"bytecode":"0x6001"}`

// compile lays out artifacts as Hardhat does and returns their folder.
func compile(t *testing.T, files map[string]string) string {
	t.Helper()

	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}

	return root
}

func TestGenerateWritesBindings(t *testing.T) {
	artifacts := compile(t, map[string]string{"src/Counter.sol/Counter.json": compiledCounter})
	out := t.TempDir()
	for name, text := range map[string]string{"gone.go": mark + "\npackage bindings\n", "doc.go": "package bindings\n"} {
		if err := os.WriteFile(filepath.Join(out, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}

	if err := generate(artifacts, "bindings", out, []string{"Counter"}); err != nil {
		t.Fatal(err)
	}

	files, err := filepath.Glob(filepath.Join(out, "*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 2 || filepath.Base(files[0]) != "counter.go" || filepath.Base(files[1]) != "doc.go" {
		t.Errorf("have the files %v, want the contract's, the one that nobody generated, and none of an earlier run", files)
	}
	code, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"DO NOT EDIT", "package bindings", "func (counter *Counter) PackAdd(n *big.Int) []byte", `Bin: "0x6001"`} {
		if !strings.Contains(string(code), want) {
			t.Errorf("the bindings lack %q", want)
		}
	}
}

// compiledPair is a contract whose method returns two values.
func compiledPair(second string) string {
	return `{"abi":[{"type":"function","name":"pair","inputs":[],"outputs":[{"name":"a","type":"uint256"},{"name":"` + second + `","type":"uint256"}],"stateMutability":"view"}],"bytecode":"0x6001"}`
}

func TestGenerateWritesAStructOnce(t *testing.T) {
	out := t.TempDir()
	artifacts := compile(t, map[string]string{"src/One.sol/One.json": compiledPair("b"), "src/Other.sol/Other.json": compiledPair("b"), "src/Third.sol/Third.json": compiledPair("c")})

	if err := generate(artifacts, "bindings", out, []string{"One", "Other"}); err != nil {
		t.Fatal(err)
	}
	var code string
	for _, name := range []string{"one.go", "other.go"} {
		text, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		code += string(text)
	}
	if count := strings.Count(code, "type PairOutput struct"); count != 1 {
		t.Errorf("the struct is there %d times, want once", count)
	}
	if count := strings.Count(code, "UnpackPair(data []byte) (PairOutput, error)"); count != 2 {
		t.Errorf("the method is there %d times, want twice", count)
	}

	if err := generate(artifacts, "bindings", out, []string{"One", "Third"}); err == nil || !strings.Contains(err.Error(), "rename a method") {
		t.Errorf("have error %v, want one that says to rename a method", err)
	}
}

func TestGenerateSaysWhatIsWrong(t *testing.T) {
	out := t.TempDir()

	for _, test := range []struct {
		name      string
		artifacts string
		contracts []string
		want      string
	}{
		{"no contract", compile(t, nil), nil, "name at least one"},
		{"nothing compiled", filepath.Join(t.TempDir(), "absent"), []string{"Counter"}, "make contracts-build"},
		{"unknown contract", compile(t, nil), []string{"Counter"}, "compiled 0 times"},
		{"two of a name", compile(t, map[string]string{"a/Counter.json": compiledCounter, "b/Counter.json": compiledCounter}), []string{"Counter"}, "compiled 2 times"},
		{"wrong order", compile(t, map[string]string{"Counter.json": compiledCounter, "Adder.json": compiledCounter}), []string{"Counter", "Adder"}, "in the order of the alphabet"},
		{"external library", compile(t, map[string]string{"Counter.json": `{"abi":[],"bytecode":"0x60__$ab$__"}`}), []string{"Counter"}, "libraries of Counter internal"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if err := generate(test.artifacts, "bindings", out, test.contracts); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("have error %v, want one with %q", err, test.want)
			}
		})
	}
}
