package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/durable"
)

// void is why an operation that was ordered no longer holds.
type void struct {
	Rule string `json:"rule,omitempty"`
	Why  string `json:"why"`
}

// voidOf spells a refusal.
func voidOf(refusal error) void {
	v := void{Why: refusal.Error()}
	var r *stf.Refusal
	if errors.As(refusal, &r) {
		v.Rule = r.Rule
	}
	return v
}

// keepVoid writes down what a rewind to a generation made void, before that counts. What a rewind that never counted has left is
// written over.
func (e *Engine) keepVoid(generation uint64, all map[common.Hash]void) error {
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	if err := durable.Mkdir(e.config.FS, e.config.FS.PathJoin(e.config.Dir, "void")); err != nil {
		return err
	}
	return durable.Write(e.config.FS, e.voidPath(generation), text)
}

// loadVoid reads what rewinds have made void up to a generation. It is for answers alone, so that what is damaged is passed over.
func (e *Engine) loadVoid(generation uint64) {
	e.voids = map[common.Hash]void{}
	for g := uint64(2); g <= generation; g++ {
		text, err := durable.Read(e.config.FS, e.voidPath(g))
		if err == nil {
			err = json.Unmarshal(text, &e.voids)
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			e.config.Logger.Warn("why operations are void is not known any more", "generation", g, "err", err)
		}
	}
}

func (e *Engine) voidPath(generation uint64) string {
	return e.config.FS.PathJoin(e.config.Dir, "void", fmt.Sprintf("%08d.json", generation))
}

// notFound is the error of an operation that is not in the log: it says why, if it was.
func (e *Engine) notFound(id common.Hash) error {
	e.mu.Lock()
	v, was := e.voids[id]
	e.mu.Unlock()
	missing := wire.NotFound("operation", id)
	if was {
		missing.Message = fmt.Sprintf("operation %s is void since the log was rewound (L1 took back an entry of its queue, a batch became too old for it, or somebody else's batches settled): %s", id, v.Why)
		missing.Data.Rule = v.Rule
	}
	return missing
}
