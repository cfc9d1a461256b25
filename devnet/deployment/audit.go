package deployment

import (
	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// AuditKeys are the verifying keys of the deployment's shapes, of this build's circuits, from a folder of keys.
func (d *Deployment) AuditKeys(dir string, report *progress.Reporter) (map[uint32]audit.Key, error) {
	menu, err := d.Menu()
	if err != nil {
		return nil, err
	}
	all := map[uint32]audit.Key{}
	for _, shape := range menu {
		set, err := keys.LoadVerifying(dir, shape, report)
		if err != nil {
			return nil, err
		}
		key, err := VerifyingKey(set.Verify)
		if err != nil {
			return nil, err
		}
		verifier := &prover.Prover{Keys: set}
		all[shape.ID] = audit.Key{Constructor: bindings.NewGroth16Verifier().PackConstructor(key), Verify: verifier.Verify}
	}
	return all, nil
}
