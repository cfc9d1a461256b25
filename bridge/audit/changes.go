package audit

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
)

// history is what the registry and its timelock have told since the deployment.
type history struct {
	shapes    []bindings.IRegistryShape // all that ever were
	live      []uint32
	operators []common.Address
	bugs      []string
	pauses    int
	scheduled map[common.Hash]string // calls of the timelock that were not made yet
}

// changes tells what was changed since the creation, what is about to be, and who may change something. Code nobody can.
func (a *auditor) changes(r *rebuild.Rebuilt) error {
	check := Check{Name: "changes"}
	rollup, registry := bindings.NewRollup(), bindings.NewRegistry()
	governor, err := ask(a, a.Rebuild.Follow.Network.Rollup, rollup.PackOwner(), rollup.UnpackOwner)
	if err != nil {
		return err
	}
	var says []string
	say := func(format string, args ...any) { says = append(says, fmt.Sprintf(format, args...)) }

	say("no contract can be replaced")
	if at := a.created.rollup.Registry; at != (common.Address{}) && a.created.registry.Rollup != (common.Address{}) {
		h, err := a.history(at, a.created.registry.Timelock)
		if err != nil {
			return err
		}
		if err := a.compare(&check, h, at); err != nil {
			return err
		}
		status, err := ask(a, at, registry.PackStatus(), registry.UnpackStatus)
		if err != nil {
			return err
		}
		if n := len(h.operators); n == 0 || h.operators[n-1] != status.Operator || uint32(n-1) != status.Term {
			check.doubt("L1 has the operator %s of term %d, its history says otherwise: %s", status.Operator, status.Term, h.operators)
		}
		for _, bug := range h.bugs {
			check.doubt("%s", bug)
		}
		say("operator %s, term %d", status.Operator, status.Term)
		say("%s of %d live, %d added later", count(len(h.live), "shape"), len(h.shapes), len(h.shapes)-len(a.created.registry.Shapes))
		say("the timelock %s may change them %s after everybody sees it, and has %s", a.created.registry.Timelock, days(a.created.delay), pending(h.scheduled))
		paused := "has never paused"
		if h.pauses > 0 {
			paused = "has paused " + count(h.pauses, "time")
		}
		say("the council %s %s", a.created.registry.Council, paused)
	}
	parameters := "parameters were never changed"
	if n := len(a.tally.Changes); n > 0 {
		parameters = fmt.Sprintf("parameters were changed %s, in batches %d", count(n, "time"), a.tally.Changes)
	}
	say("%s: the governor %s may, %s s after he announces it", parameters, governor, a.created.rollup.ParameterDelay)
	check.Says = strings.Join(says, "; ")
	a.add(check)
	return nil
}

// history reads what registry and timelock have told, in order.
func (a *auditor) history(registry, timelock common.Address) (*history, error) {
	h := &history{scheduled: map[common.Hash]string{}}
	for from := a.Rebuild.Follow.Start; from <= a.report.Block; from += a.Rebuild.Follow.MaxBlocks {
		logs, err := a.Client.FilterLogs(a.ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+a.Rebuild.Follow.MaxBlocks-1, a.report.Block)),
			Addresses: []common.Address{registry, timelock},
		})
		if err != nil {
			return nil, fmt.Errorf("read the history of the registry: %w", err)
		}
		for i := range logs {
			switch logs[i].Address {
			case registry:
				err = h.take(&logs[i])
			case timelock:
				err = h.schedule(&logs[i])
			}
			if err != nil {
				return nil, fmt.Errorf("read the history of the registry: %w", err)
			}
		}
	}
	return h, nil
}

// take notes an event of the registry.
func (h *history) take(l *types.Log) error {
	registry := bindings.NewRegistry()
	parsed := registry.GetABI()
	event, err := parsed.EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch event.Name {
	case bindings.RegistryShapeRegisteredEventName:
		e, err := registry.UnpackShapeRegisteredEvent(l)
		if err != nil {
			return err
		}
		h.shapes = append(h.shapes, bindings.IRegistryShape{
			Id: e.Id, CapP: e.CapP, CapL: e.CapL, CapM: e.CapM, CapE: e.CapE, CapS: e.CapS, Verifier: e.Verifier, InBlobs: e.Blobs.Sign() > 0,
		})
		h.live = append(h.live, e.Id)
	case bindings.RegistryShapeRetiredEventName:
		e, err := registry.UnpackShapeRetiredEvent(l)
		if err != nil {
			return err
		}
		h.live = slices.DeleteFunc(h.live, func(id uint32) bool { return id == e.Id })
	case bindings.RegistryOperatorChangedEventName:
		e, err := registry.UnpackOperatorChangedEvent(l)
		if err != nil {
			return err
		}
		h.operators = append(h.operators, e.Operator)
	case bindings.RegistryPausedEventName:
		h.pauses++
	case bindings.RegistryBugProvenEventName:
		e, err := registry.UnpackBugProvenEvent(l)
		if err != nil {
			return err
		}
		h.bugs = append(h.bugs, fmt.Sprintf("in block %d somebody proved that the verifier of shape %d accepts what is false", l.BlockNumber, e.Shape))
	}
	return nil
}

// schedule notes an event of the timelock.
func (h *history) schedule(l *types.Log) error {
	timelock := bindings.NewTimelock()
	parsed := timelock.GetABI()
	event, err := parsed.EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch event.Name {
	case bindings.TimelockCallScheduledEventName:
		e, err := timelock.UnpackCallScheduledEvent(l)
		if err != nil {
			return err
		}
		h.scheduled[e.Id] = fmt.Sprintf("a call of %s with %s since block %d", e.Target, hexutil.Encode(e.Data), l.BlockNumber)
	case bindings.TimelockCallExecutedEventName, bindings.TimelockCancelledEventName:
		delete(h.scheduled, l.Topics[1])
	}
	return nil
}

// compare sees that the registry has what its history says, and that shapes which came later are this build's.
func (a *auditor) compare(check *Check, h *history, at common.Address) error {
	registry := bindings.NewRegistry()
	live, err := ask(a, at, registry.PackLiveShapes(), registry.UnpackLiveShapes)
	if err != nil {
		return err
	}
	slices.Sort(live)
	slices.Sort(h.live)
	if !slices.Equal(live, h.live) {
		check.doubt("L1 has the live shapes %d, its history says %d", live, h.live)
	}
	for _, s := range h.shapes {
		if slices.Contains(a.created.registry.Shapes, s) {
			continue
		}
		if err := a.addedLater(check, s); err != nil {
			return err
		}
	}
	return nil
}

// addedLater compares the verifier of a shape that was registered after the deployment: its code on L1 must be what this build's
// verifier of this build's key leaves behind.
func (a *auditor) addedLater(check *Check, s bindings.IRegistryShape) error {
	key, ok := a.Keys[s.Id]
	if !ok {
		check.doubt("shape %d was registered after the deployment, and has no key here", s.Id)
		return nil
	}
	if !a.key(check, s, key.Constructor) {
		return nil
	}
	same, err := a.verifies(s.Verifier, key.Constructor)
	if err != nil {
		return err
	}
	if !same {
		check.doubt("the verifier %s of shape %d, registered after the deployment, is not this build's with this build's key", s.Verifier, s.Id)
	}
	return nil
}

// verifies says whether a contract is what this build's verifier leaves behind when it is deployed with a key: its code, and that of the
// contract that it keeps the key in, which is the first that it creates. What deployed it can have been anything.
func (a *auditor) verifies(at common.Address, constructor []byte) (bool, error) {
	creation := append(hexutil.MustDecode(bindings.Groth16VerifierMetaData.Bin), constructor...)
	code, err := a.Client.CallContract(a.ctx, ethereum.CallMsg{From: deployer, Data: creation}, nil)
	if err != nil {
		return false, fmt.Errorf("try to create a verifier: %w", err)
	}
	store := crypto.CreateAddress(at, 1)
	tried := crypto.CreateAddress(crypto.CreateAddress(deployer, 0), 1)
	code = bytes.ReplaceAll(code, tried[:], store[:])
	kept, err := keyStore(constructor)
	if err != nil {
		return false, err
	}
	for contract, want := range map[common.Address][]byte{at: code, store: kept} {
		have, err := a.Client.CodeAt(a.ctx, contract, nil)
		if err != nil {
			return false, fmt.Errorf("read the code of %s: %w", contract, err)
		}
		if !bytes.Equal(have, want) {
			return false, nil
		}
	}
	return true, nil
}

// deployer is an account that has never sent anything.
var deployer = common.BytesToAddress([]byte("stoa audit"))

// keyStore is the code of the contract that a verifier keeps its key in: STOP, then K, −σ, −δ, α and −β as words.
func keyStore(constructor []byte) ([]byte, error) {
	parsed := bindings.NewGroth16Verifier().GetABI()
	values, err := parsed.Constructor.Inputs.Unpack(constructor)
	if err != nil {
		return nil, fmt.Errorf("read the key of a verifier: %w", err)
	}
	key := *abi.ConvertType(values[0], new(bindings.Groth16VerifierKey)).(*bindings.Groth16VerifierKey)
	code := []byte{0}
	words := func(list ...*big.Int) {
		for _, w := range list {
			code = append(code, common.LeftPadBytes(w.Bytes(), 32)...)
		}
	}
	minus := func(y *big.Int) *big.Int { return new(big.Int).Sub(fp.Modulus(), y) }
	for _, k := range key.K {
		words(k.X, k.Y)
	}
	words(key.SigmaNeg.X1, key.SigmaNeg.X0, key.SigmaNeg.Y1, key.SigmaNeg.Y0)
	words(key.Delta.X1, key.Delta.X0, minus(key.Delta.Y1), minus(key.Delta.Y0))
	words(key.Alpha.X, key.Alpha.Y)
	words(key.Beta.X1, key.Beta.X0, minus(key.Beta.Y1), minus(key.Beta.Y0))
	return code, nil
}

// verifierOf is the contract that verifies a shape's proofs, retired ones included: an id means one circuit for ever.
func (a *auditor) verifierOf(shape uint32) (common.Address, error) {
	registry := bindings.NewRegistry()
	s, err := ask(a, a.created.rollup.Registry, registry.PackSettlement(new(big.Int).SetUint64(uint64(shape))), registry.UnpackSettlement)
	return s.Lanes.Verifier, err
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func days(seconds *big.Int) string {
	if seconds == nil {
		return "some time"
	}
	return fmt.Sprintf("%g days", (time.Duration(seconds.Int64())*time.Second).Hours()/24)
}

func pending(calls map[common.Hash]string) string {
	if len(calls) == 0 {
		return "nothing scheduled"
	}
	var all []string
	for _, c := range calls {
		all = append(all, c)
	}
	slices.Sort(all)
	return fmt.Sprintf("%s scheduled: %s", count(len(calls), "call"), strings.Join(all, ", "))
}
