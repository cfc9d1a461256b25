package vectors

import (
	"errors"
	"math/big"
	"os"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	stoabatch "github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// role is a row of the README's table.
var role = regexp.MustCompile("(?m)^\\| `(\\w+)\\.(\\w+)` \\| [^|]+ \\|(?: `(\\w+)`)? \\|$")

// The table of roles in the README names every function that changes anything, and no other. Whoever has no role gets the error
// that it names, and where anyone may call, nobody is told that he may not.
func TestRoles(t *testing.T) {
	r := newDeadRollup(t, stftest.New(t, deadShape))
	text, err := os.ReadFile("../README.md")
	check(t, err)
	type key struct{ contract, function string }
	table := map[key]string{}
	for _, m := range role.FindAllStringSubmatch(string(text), -1) {
		table[key{m[1], m[2]}] = m[3]
	}
	rollup, bridge, exits, snapshots, verifier := bindings.NewRollup(), bindings.NewBridge(), bindings.NewExits(), bindings.NewSnapshots(), bindings.NewGroth16Verifier()
	registry, timelock, council := bindings.NewRegistry(), bindings.NewTimelock(), bindings.NewCouncil()
	posting, err := r.sender.Send(t.Context(), nil, append(hexutil.MustDecode(bindings.SnapshotsMetaData.Bin), snapshots.PackConstructor(r.rollup)...), nil)
	check(t, err)
	users, of := usersOf(t, r), deployment.NewContracts()
	denials := map[string]bool{"NotOperator": true, "NotBridge": true, "NotCreditor": true, "OwnableUnauthorizedAccount": true, "NotTimelock": true, "NotCouncil": true,
		"NotSuccessor": true, "NotRollup": true, "NotMember": true, "AccessControlUnauthorizedAccount": true,
		"NotExecutor": true, "NotFees": true, "NotOwner": true, "NotEmission": true, "NotTokenBridge": true, "GovernorInsufficientProposerVotes": true, "FixedAtDeployment": true}
	for _, c := range []struct {
		name string
		abi  abi.ABI
		at   common.Address
	}{{"Rollup", rollup.GetABI(), r.rollup}, {"Bridge", bridge.GetABI(), r.bridge}, {"Exits", exits.GetABI(), r.exits}, {"Snapshots", snapshots.GetABI(), posting.ContractAddress}, {"Registry", registry.GetABI(), r.registry}, {"Timelock", timelock.GetABI(), r.timelock}, {"Council", council.GetABI(), r.council}, {"Groth16Verifier", verifier.GetABI(), common.Address{}},
		{"StoaToken", of.Stoa.GetABI(), users.Tokens[2].Address}, {"Fees", of.Fees.GetABI(), users.Users.Fees}, {"Emission", of.Emission.GetABI(), users.Users.Emission}, {"Treasury", of.Treasury.GetABI(), users.Users.Treasury},
		{"Staking", of.Staking.GetABI(), users.Users.Staking}, {"StoaGovernor", of.Governor.GetABI(), users.Users.Governor}, {"Executor", of.Executor.GetABI(), users.Users.Executor}, {"PurseVotes", of.PurseVotes.GetABI(), users.Users.PurseVotes}} {
		for name, method := range c.abi.Methods {
			if method.IsConstant() {
				continue
			}
			want, ok := table[key{c.name, name}]
			if !ok {
				t.Errorf("%s.%s changes something, and the table of roles does not have it", c.name, name)
				continue
			}
			delete(table, key{c.name, name})
			have := r.refusal(c.at, c.abi, method)
			if want != "" && have != want {
				t.Errorf("%s.%s: a stranger gets %q, want %s", c.name, name, have, want)
			}
			if want == "" && denials[have] {
				t.Errorf("%s.%s: a stranger gets %s, the table says that anyone may call it", c.name, name, have)
			}
		}
	}
	for k := range table {
		t.Errorf("the table of roles has %s.%s, which changes nothing, or is not there", k.contract, k.function)
	}
}

// usersOf is another deployment on the same L1, with the contracts of its users.
func usersOf(t *testing.T, r *deadRollup) *deployment.Deployment {
	t.Helper()
	set, err := keys.LoadVerifying(keyDir, stoabatch.Tiny, nil)
	check(t, err)
	nonce, err := r.chain.Client().NonceAt(t.Context(), r.sender.Address(), nil)
	check(t, err)
	d, _, err := deployment.Deploy(t.Context(), r.sender, deployment.Plan{
		ChainID: r.chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: kzg.UnsafeSRS(stoabatch.Tiny.LogN), Genesis: deployment.NewGenesis(devnet.Genesis(stoabatch.Tiny.LogN)), Operator: r.sender.Address(),
		QueueFee: new(big.Int), L1: r.chain.Client(), Nonce: nonce,
	})
	check(t, err)
	return d
}

// refusal calls a function as a stranger, with zeros, and names the error; empty if there is none.
func (r *deadRollup) refusal(at common.Address, parsed abi.ABI, method abi.Method) string {
	r.t.Helper()
	var arguments []any
	for _, in := range method.Inputs {
		arguments = append(arguments, zero(in.Type.GetType()).Interface())
	}
	data, err := method.Inputs.Pack(arguments...)
	check(r.t, err)
	_, err = r.chain.Client().CallContract(r.t.Context(), ethereum.CallMsg{From: common.Address{7}, To: &at, Data: append(method.ID, data...)}, nil)
	var reverted interface{ ErrorData() any }
	if !errors.As(err, &reverted) {
		return ""
	}
	text, _ := reverted.ErrorData().(string)
	answer, err := hexutil.Decode(text)
	if err != nil || len(answer) < 4 {
		return ""
	}
	for name, e := range parsed.Errors {
		if [4]byte(e.ID[:4]) == [4]byte(answer) {
			return name
		}
	}
	return text
}

// zero is a value of a type in which integers are 0, not nil.
func zero(t reflect.Type) reflect.Value {
	v := reflect.New(t).Elem()
	switch {
	case t == reflect.TypeFor[*big.Int]():
		v.Set(reflect.ValueOf(new(big.Int)))
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			v.Field(i).Set(zero(t.Field(i).Type))
		}
	case t.Kind() == reflect.Array:
		for i := range t.Len() {
			v.Index(i).Set(zero(t.Elem()))
		}
	}
	return v
}
