package deployment

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func example(t *testing.T) (*Deployment, state.Genesis) {
	t.Helper()
	key, err := signature.FromSeed([64]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	g := state.Genesis{
		LogN: 10, FeeOwner: common.Address{5}, FeeKey: key.Public,
		Params: record.Params{Version: 1, Time: 7, BookingFee: 300, CrankReserve: [record.Tokens]uint64{1, 2, 3, 1<<48 - 1}, Rent: [record.Tokens]uint64{4, 5, 6, 7}},
	}
	return &Deployment{
		Version: fileVersion, ChainID: 1 << 60, Rollup: common.Address{1}, Bridge: common.Address{2}, Snapshots: common.Address{8}, Operator: common.Address{4},
		StartBlock: 9, Shapes: []Shape{{"devnet-payments", common.Address{3}}, {"devnet", common.Address{7}}}, Tokens: []wire.Token{{ID: 1, Symbol: "tUSD", Decimals: 6, Address: common.Address{6}}}, Genesis: NewGenesis(g),
	}, g
}

func TestFileRoundTrip(t *testing.T) {
	want, genesis := example(t)
	name := filepath.Join(t.TempDir(), "deployment.json")
	if err := want.Save(name); err != nil {
		t.Fatal(err)
	}
	have, err := Load(name)
	if err != nil || !reflect.DeepEqual(have, want) {
		t.Fatalf("have %+v, error %v, want %+v", have, err, want)
	}
	a, err := have.Genesis.State()
	if err != nil {
		t.Fatal(err)
	}
	if b, err := genesis.State(); err != nil || !a.Equal(b) {
		t.Errorf("the file's genesis is another state, error %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	dir := t.TempDir()
	if _, err := Load(filepath.Join(dir, "none")); !errors.Is(err, ErrNone) {
		t.Errorf("no file: have error %v, want %v", err, ErrNone)
	}
	d, _ := example(t)
	name := filepath.Join(dir, "deployment.json")
	if err := d.Save(name); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for what, pair := range map[string][2]string{
		"another version": {`"version": "11"`, `"version": "10"`},
		"a number":        {`"chainId": "`, `"chainId": "x`},
		"another shape":   {`"devnet"`, `"huge"`},
		"half a file":     {string(good[len(good)/2:]), ``},
	} {
		bad := strings.Replace(string(good), pair[0], pair[1], 1)
		if bad == string(good) {
			t.Fatalf("%s: the case changes nothing", what)
		}
		if err := os.WriteFile(name, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(name); !errors.Is(err, ErrFile) {
			t.Errorf("%s: have error %v, want %v", what, err, ErrFile)
		}
	}
	d.Genesis.FeeKey[1] = common.HexToHash("0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
	if _, err := d.Genesis.State(); err == nil {
		t.Error("a fee key above r is taken")
	}
}

// People of a plan have something: a plan that forgot how much would leave them without a vote.
func TestPeopleHaveSomething(t *testing.T) {
	if _, _, err := Deploy(t.Context(), nil, Plan{People: make([]common.Address, 2)}); err == nil || !strings.Contains(err.Error(), "each of the 2 people") {
		t.Errorf("have error %v, want one about the people", err)
	}
}
