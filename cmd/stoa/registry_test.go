package main

import (
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// The command of the registry reaches L1 as these do.
func TestRegistry(t *testing.T) {
	u := startUsers(t)
	operator := u.deployment.Operator
	text := u.do("", "registry")
	want(t, text, "operator   "+operator.Hex()+", term 0", "shape      "+strconv.Itoa(int(batch.Tiny.ID))+", verified by "+u.deployment.Shapes[0].Verifier.Hex(), "count 45 days after everybody sees them")
	r := object[registryReport](t, u.do("30", "registry", "--pause", "--json"))
	if r.Confirmed != 1 || r.Transaction == nil || r.Paused != 0 {
		t.Errorf("have %+v, want the first confirmation of a pause", r)
	}
	want(t, u.fail("1", "registry", "--pause"), "NotMember")
	want(t, u.fail("30", "registry", "--pause", "--resume"), "ask for one thing at a time")
	next := crypto.PubkeyToAddress(l1chain.UnsafeKey(1).PublicKey)
	want(t, u.do("0", "registry", "--hand-over", next.Hex()), "successor  "+next.Hex(), "sent       0x")
	want(t, u.do("1", "registry", "--take-over"), "operator   "+next.Hex()+", term 1")

	// A deployment on another chain.
	other := *u.deployment
	other.ChainID++
	file := filepath.Join(t.TempDir(), "deployment.json")
	check(t, other.Save(file))
	want(t, u.fail("", "registry", "--deployment", file), "give --l1 a node of chain 31338, where the deployment is: have one of chain 31337")
	want(t, u.fail("", "registry", "--l1", "http://127.0.0.1:1"), "give --l1 the URL of an L1 node")
}
