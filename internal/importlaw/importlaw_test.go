package importlaw

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "github.com/stoa-rollup/stoa"
	gnark  = "github.com/consensys/gnark"
	crypto = "github.com/consensys/gnark-crypto"
	geth   = "github.com/ethereum/go-ethereum"
	u256   = "github.com/holiman/uint256"
	pgx    = "github.com/jackc/pgx"
)

// services are the folders that run as programs.
var services = []string{"sequencer", "prover", "bridge", "indexer"}

// file is what the laws see of one Go file that is not a test.
type file struct {
	dir     string   // its folder, slash-separated, relative to the root
	imports []string // import paths
	names   []string // X of every y.X, and every string literal
}

// law is one sentence of the import law.
type law struct {
	sentence string

	// governs says whether the law speaks of files in this folder.
	governs func(dir string) bool

	// forbidsImport and forbidsName are what it forbids there; nil forbids nothing.
	forbidsImport func(imported, dir string) bool
	forbidsName   func(name string) bool

	// refuses and allows are made-up files that prove the law right.
	refuses, allows []file
}

// breaches lists what of the file the law forbids.
func (l law) breaches(f file) []string {
	if !l.governs(f.dir) {
		return nil
	}

	var found []string
	for _, imported := range f.imports {
		if l.forbidsImport != nil && l.forbidsImport(imported, f.dir) {
			found = append(found, imported)
		}
	}
	for _, name := range f.names {
		if l.forbidsName != nil && l.forbidsName(name) {
			found = append(found, name)
		}
	}

	return found
}

var laws = []law{
	{
		sentence:      "protocol imports the standard library, gnark-crypto, uint256, go-ethereum's common and crypto, and itself",
		governs:       in("protocol"),
		forbidsImport: allBut(standard, under(crypto), under(u256), under(geth+"/common"), under(geth+"/crypto"), ours("protocol")),
		refuses: []file{
			{dir: "protocol", imports: []string{geth + "/core/types"}},
			{dir: "protocol", imports: []string{geth}},
			{dir: "protocol/state", imports: []string{module + "/internal/l1tx"}},
			{dir: "protocol/state", imports: []string{gnark + "/frontend"}},
			{dir: "protocol/state", imports: []string{"github.com/else/thing"}},
		},
		allows: []file{
			{dir: "protocol/state", imports: []string{"fmt", "math/big", crypto + "/ecc/bn254", u256, geth + "/common", geth + "/crypto", module + "/protocol/kzg"}},
			{dir: "sequencer", imports: []string{geth + "/core/types"}},
		},
	},
	{
		sentence:      "protocol has no files, no network, no clock, no log and no randomness: the caller hands in readers and values",
		governs:       in("protocol"),
		forbidsImport: anyOf(under("os"), under("net"), under("time"), under("log"), under("syscall"), under("math/rand"), under("database/sql")),
		refuses: []file{
			{dir: "protocol/kzg", imports: []string{"os"}},
			{dir: "protocol", imports: []string{"time"}},
			{dir: "protocol", imports: []string{"net/http"}},
			{dir: "protocol", imports: []string{"math/rand/v2"}},
		},
		allows: []file{{dir: "protocol/kzg", imports: []string{"io", "embed", "runtime", "sync"}}},
	},
	{
		sentence:      "protocol/reference is written from the specification alone: it takes of ours only operations and the types of their fields, and no rule that these compute",
		governs:       in("protocol/reference"),
		forbidsImport: both(ours(""), allBut(ours("protocol/op"), ours("protocol/record"), ours("protocol/amount"), ours("protocol/reference"))),
		forbidsName: func(name string) bool {
			return slices.Contains([]string{"Pot", "Disputable", "Escrow", "DueAt", "Live", "Mask", "Bps", "Share", "Sum", "Cells", "Words", "StayPrice"}, name)
		},
		refuses: []file{
			{dir: "protocol/reference", imports: []string{module + "/protocol/stf", module + "/protocol/state", module + "/protocol/layout"}},
			{dir: "protocol/reference", imports: []string{module + "/protocol/stf/stftest"}, names: []string{"Pot", "Bps"}},
		},
		allows: []file{
			{dir: "protocol/reference", imports: []string{"math/big", geth + "/common", module + "/protocol/op", module + "/protocol/record"}, names: []string{"Int", "Before"}},
			{dir: "protocol/stf", imports: []string{module + "/protocol/layout"}, names: []string{"Pot"}},
		},
	},
	{
		sentence:      "prover/circuit imports the standard library, gnark, gnark-crypto, protocol, and itself",
		governs:       in("prover/circuit"),
		forbidsImport: allBut(standard, under(gnark), under(crypto), ours("protocol"), ours("prover/circuit")),
		refuses: []file{
			{dir: "prover/circuit", imports: []string{module + "/prover/witness"}},
			{dir: "prover/circuit/gadget", imports: []string{module + "/sequencer"}},
			{dir: "prover/circuit", imports: []string{geth + "/common"}},
		},
		allows: []file{
			{dir: "prover/circuit", imports: []string{gnark + "/frontend", crypto + "/ecc", module + "/protocol", module + "/prover/circuit/gadget"}},
			{dir: "prover/witness", imports: []string{geth + "/common", module + "/prover/circuit"}},
		},
	},
	{
		sentence:      "internal imports nothing of ours but internal: it is plumbing without knowledge of the rollup",
		governs:       in("internal"),
		forbidsImport: both(ours(""), allBut(ours("internal"))),
		refuses: []file{
			{dir: "internal/l1tx", imports: []string{module + "/protocol"}},
			{dir: "internal/l1tx", imports: []string{module + "/bindings"}},
		},
		allows: []file{{dir: "internal/l1tx", imports: []string{module + "/internal/l1chain", geth + "/core/types"}}},
	},
	{
		sentence:      "gnark's frontend and its gadgets appear under prover only",
		governs:       outside("prover"),
		forbidsImport: anyOf(under(gnark+"/frontend"), under(gnark+"/std")),
		refuses: []file{
			{dir: "sequencer", imports: []string{gnark + "/frontend"}},
			{dir: "cmd/stoa", imports: []string{gnark + "/frontend/cs/r1cs"}},
			{dir: "devnet", imports: []string{gnark + "/std/hash/mimc"}},
		},
		allows: []file{
			{dir: "prover/setup", imports: []string{gnark + "/frontend"}},
			{dir: "bridge/audit", imports: []string{gnark + "/backend/groth16"}},
		},
	},
	{
		sentence:      "sequencer never imports prover: they meet in a job and a proof",
		governs:       in("sequencer"),
		forbidsImport: ours("prover"),
		refuses: []file{
			{dir: "sequencer", imports: []string{module + "/prover"}},
			{dir: "sequencer/settler", imports: []string{module + "/prover/circuit"}},
		},
		allows: []file{{dir: "sequencer", imports: []string{module + "/protocol", module + "/internal/l1tx"}}},
	},
	{
		sentence:      "bridge takes of ours only protocol, bindings, internal and itself: it recomputes the state on its own",
		governs:       in("bridge"),
		forbidsImport: both(ours(""), allBut(ours("protocol"), ours("bindings"), ours("internal"), ours("bridge"))),
		refuses: []file{
			{dir: "bridge", imports: []string{module + "/sequencer/store"}},
			{dir: "bridge/audit", imports: []string{module + "/indexer"}},
			{dir: "bridge/audit", imports: []string{module + "/prover"}},
			{dir: "bridge/audit", imports: []string{module + "/wallet"}},
		},
		allows: []file{{dir: "bridge/exit", imports: []string{module + "/bridge/audit", module + "/protocol/kzg", module + "/bindings", module + "/internal/l1tx"}}},
	},
	{
		sentence:      "indexer takes of ours only protocol, bindings, internal, the reading of L1 (bridge/follow) and itself: it recomputes the state on its own",
		governs:       in("indexer"),
		forbidsImport: both(ours(""), allBut(ours("protocol"), ours("bindings"), ours("internal"), ours("bridge/follow"), ours("indexer"))),
		refuses: []file{
			{dir: "indexer", imports: []string{module + "/sequencer"}},
			{dir: "indexer/derive", imports: []string{module + "/bridge"}},
			{dir: "indexer/derive", imports: []string{module + "/bridge/store"}},
			{dir: "indexer/derive", imports: []string{module + "/prover"}},
		},
		allows: []file{{dir: "indexer", imports: []string{module + "/indexer/store", module + "/protocol", module + "/bindings", module + "/internal/l1tx", module + "/bridge/follow"}}},
	},
	{
		sentence:      "wallet takes of ours only protocol, bindings, internal and itself",
		governs:       in("wallet"),
		forbidsImport: both(ours(""), allBut(ours("protocol"), ours("bindings"), ours("internal"), ours("wallet"))),
		refuses:       []file{{dir: "wallet", imports: []string{module + "/sequencer"}}},
		allows:        []file{{dir: "wallet", imports: []string{module + "/protocol", module + "/wallet/keys"}}},
	},
	{
		sentence:      "bindings are generated from the contracts and import nothing else of ours",
		governs:       in("bindings"),
		forbidsImport: both(ours(""), allBut(ours("bindings"))),
		refuses:       []file{{dir: "bindings", imports: []string{module + "/protocol"}}},
		allows:        []file{{dir: "bindings", imports: []string{geth + "/accounts/abi"}}},
	},
	{
		sentence: "only devnet and cmd/stoa import the services; a service imports itself, and may read L1 with bridge/follow, which knows no service",
		governs:  outside("devnet", "cmd/stoa"),
		forbidsImport: func(imported, dir string) bool {
			if ours("bridge/follow")(imported, dir) {
				return false
			}
			for _, service := range services {
				if ours(service)(imported, dir) && !in(service)(dir) {
					return true
				}
			}
			return false
		},
		refuses: []file{
			{dir: "wallet", imports: []string{module + "/sequencer"}},
			{dir: "prover/worker", imports: []string{module + "/sequencer/api"}},
			{dir: "web", imports: []string{module + "/indexer"}},
			{dir: "cmd/other", imports: []string{module + "/bridge"}},
		},
		allows: []file{
			{dir: "devnet", imports: []string{module + "/sequencer", module + "/prover"}},
			{dir: "cmd/stoa", imports: []string{module + "/bridge/audit"}},
			{dir: "indexer", imports: []string{module + "/indexer/store", module + "/bridge/follow"}},
		},
	},
	{
		sentence:      "bridge/follow reads L1 for everyone, so it takes of ours only protocol, bindings, internal and itself",
		governs:       in("bridge/follow"),
		forbidsImport: both(ours(""), allBut(ours("protocol"), ours("bindings"), ours("internal"), ours("bridge/follow"))),
		refuses:       []file{{dir: "bridge/follow", imports: []string{module + "/bridge", module + "/bridge/store"}}},
		allows:        []file{{dir: "bridge/follow", imports: []string{module + "/protocol/op", module + "/bindings"}}},
	},
	{
		sentence:      "SQL appears in store packages only",
		governs:       func(dir string) bool { return !slices.Contains(strings.Split(dir, "/"), "store") },
		forbidsImport: anyOf(under("database/sql"), under(pgx), under("github.com/pressly/goose")),
		refuses: []file{
			{dir: "indexer", imports: []string{"database/sql"}},
			{dir: "sequencer/api", imports: []string{pgx + "/v5"}},
			{dir: "indexer/storefront", imports: []string{pgx + "/v5/pgxpool"}},
		},
		allows: []file{
			{dir: "indexer/store", imports: []string{pgx + "/v5/pgxpool"}},
			{dir: "sequencer/store/migrations", imports: []string{"database/sql"}},
		},
	},
	{
		sentence: "only internal/l1tx sends L1 transactions; generated bindings pack calls, they do not send them; the proxy of tests hands on what was sent",
		governs:  outside("internal/l1tx", "internal/l1trouble"),
		forbidsName: func(name string) bool {
			return slices.Contains([]string{
				"SendTransaction", "SendRawTransaction", "SendTransactionSync", "SendRawTransactionSync",
				"eth_sendTransaction", "eth_sendRawTransaction", "eth_sendRawTransactionSync",
				"NewKeyedTransactorWithChainID", "NewKeyedTransactor", "NewTransactorWithChainID", "Transact", "RawTransact",
			}, name)
		},
		refuses: []file{
			{dir: "sequencer/settler", names: []string{"SendTransaction"}},
			{dir: "internal/l1chain", names: []string{"eth_sendRawTransaction"}},
			{dir: "cmd/stoa", names: []string{"NewKeyedTransactorWithChainID"}},
		},
		allows: []file{
			{dir: "internal/l1tx", names: []string{"SendTransaction"}},
			{dir: "internal/l1trouble", names: []string{"eth_sendRawTransaction"}},
			{dir: "sequencer/settler", names: []string{"Send", "TransactionReceipt"}},
		},
	},
	{
		sentence:      "only tests and devnet/drill put trouble between a service and L1",
		governs:       outside("internal/l1trouble", "devnet/drill"),
		forbidsImport: under(module + "/internal/l1trouble"),
		refuses: []file{
			{dir: "devnet", imports: []string{module + "/internal/l1trouble"}},
			{dir: "cmd/stoa", imports: []string{module + "/internal/l1trouble"}},
		},
		allows: []file{{dir: "devnet/drill", imports: []string{module + "/internal/l1trouble"}}},
	},
}

// The self-test: every law refuses its violations and allows its examples.
func TestEveryLawCanFail(t *testing.T) {
	for _, law := range laws {
		t.Run(law.sentence, func(t *testing.T) {
			if len(law.refuses) == 0 || len(law.allows) == 0 {
				t.Fatal("give the law an example that it refuses and one that it allows")
			}
			for _, f := range law.refuses {
				if len(law.breaches(f)) != len(f.imports)+len(f.names) {
					t.Errorf("does not refuse all of %+v", f)
				}
			}
			for _, f := range law.allows {
				if found := law.breaches(f); len(found) > 0 {
					t.Errorf("refuses %v of %+v", found, f)
				}
			}
		})
	}
}

// The law itself. Test files may import more and are not read.
func TestRepositoryKeepsTheLaw(t *testing.T) {
	root := moduleRoot(t)
	seen := map[string]bool{}

	err := walk(root, func(name string) error {
		f, err := read(root, name)
		if err != nil {
			return err
		}
		seen[f.dir] = true
		for _, law := range laws {
			for _, found := range law.breaches(f) {
				t.Errorf("%s: %s\n\tthe law: %s", name, found, law.sentence)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	// A walk that finds nothing would keep every law.
	for _, dir := range []string{"cmd/stoa", "internal/importlaw", "internal/l1tx"} {
		if !seen[dir] {
			t.Errorf("the walk did not see %s: it proves nothing", dir)
		}
	}
}

// The reader must see what the laws judge.
func TestReadSeesImportsAndNames(t *testing.T) {
	root := t.TempDir()
	source := `package p
import (
	"fmt"
	renamed "github.com/ethereum/go-ethereum/ethclient"
)
func send(c *renamed.Client) { fmt.Println("eth_sendRawTransaction"); _ = c.SendTransaction }
// c.NotAName
`
	if err := os.MkdirAll(filepath.Join(root, "a", "b"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "a", "b", "c.go"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}

	f, err := read(root, "a/b/c.go")
	if err != nil {
		t.Fatal(err)
	}

	if want := "a/b"; f.dir != want {
		t.Errorf("have folder %q, want %q", f.dir, want)
	}
	if want := []string{"fmt", geth + "/ethclient"}; !slices.Equal(f.imports, want) {
		t.Errorf("have imports %v, want %v", f.imports, want)
	}
	for _, want := range []string{"eth_sendRawTransaction", "SendTransaction"} {
		if !slices.Contains(f.names, want) {
			t.Errorf("have names %v, want %q among them", f.names, want)
		}
	}
	if slices.Contains(f.names, "NotAName") {
		t.Error("a comment counts as a name")
	}
}

// moduleRoot is the folder of go.mod.
func moduleRoot(t *testing.T) string {
	t.Helper()

	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, "go.mod")); err != nil {
		t.Fatal(err)
	}

	return root
}

// walk calls visit with every Go file that is not a test, slash-separated and
// relative to the root. Dependencies and build outputs are not ours, and a folder with
// a go.mod of its own is another module, which this one cannot import.
func walk(root string, visit func(name string) error) error {
	return fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			base := path.Base(name)
			if name == "." {
				return nil
			}
			if strings.HasPrefix(base, ".") || base == "node_modules" || base == "testdata" || name == "build" {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(name), "go.mod")); err == nil {
				return fs.SkipDir
			}
			return nil
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}

		return visit(name)
	})
}

// read parses one file into what the laws see.
func read(root, name string) (file, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(name)), nil, parser.SkipObjectResolution)
	if err != nil {
		return file{}, err
	}

	f := file{dir: path.Dir(name)}
	for _, spec := range parsed.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return file{}, fmt.Errorf("%s: %w", name, err)
		}
		f.imports = append(f.imports, imported)
	}
	ast.Inspect(parsed, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.SelectorExpr:
			f.names = append(f.names, node.Sel.Name)
		case *ast.BasicLit:
			if node.Kind != token.STRING {
				break
			}
			if text, err := strconv.Unquote(node.Value); err == nil {
				f.names = append(f.names, text)
			}
		}
		return true
	})

	return f, nil
}

// The vocabulary of the laws. A predicate on imports also gets the folder of the
// importing file, which most do not need.

type importRule = func(imported, dir string) bool

// in is true in the folders and below them.
func in(folders ...string) func(dir string) bool {
	return func(dir string) bool {
		return slices.ContainsFunc(folders, func(folder string) bool { return isUnder(dir, folder) })
	}
}

// outside is the opposite of in.
func outside(folders ...string) func(dir string) bool {
	inside := in(folders...)

	return func(dir string) bool { return !inside(dir) }
}

// standard is true for the standard library: its paths have no dot in front.
func standard(imported, _ string) bool {
	first, _, _ := strings.Cut(imported, "/")

	return !strings.Contains(first, ".")
}

// under is true for the path and everything below it.
func under(prefix string) importRule {
	return func(imported, _ string) bool { return isUnder(imported, prefix) }
}

// ours is true for our own packages in the folder and below it; "" is all.
func ours(folder string) importRule {
	return under(path.Join(module, folder))
}

// anyOf is true if one rule is.
func anyOf(rules ...importRule) importRule {
	return func(imported, dir string) bool {
		return slices.ContainsFunc(rules, func(rule importRule) bool { return rule(imported, dir) })
	}
}

// allBut is true if no rule is.
func allBut(rules ...importRule) importRule {
	some := anyOf(rules...)

	return func(imported, dir string) bool { return !some(imported, dir) }
}

// both is true if both rules are.
func both(one, other importRule) importRule {
	return func(imported, dir string) bool { return one(imported, dir) && other(imported, dir) }
}

func isUnder(name, prefix string) bool {
	return name == prefix || strings.HasPrefix(name, prefix+"/")
}
