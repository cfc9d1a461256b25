package wire

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Job is a batch to prove, on lease: a worker that neither reports nor delivers
// within the lease's time loses it to another.
type Job struct {
	Lease         uint64         `json:"lease,string"`
	LeaseSeconds  uint64         `json:"leaseSeconds,string"`
	ChainID       uint64         `json:"chainId,string"`
	Rollup        common.Address `json:"rollup"`
	Shard         uint16         `json:"shard,string"`
	Shape         uint32         `json:"shape,string"`
	Number        uint64         `json:"number,string"`
	Timestamp     uint64         `json:"timestamp,string"`
	QueuePosition uint64         `json:"queuePosition,string"`
	Rows          []op.Signed    `json:"rows"`
}

// NewJob is the job of a batch.
func NewJob(in stf.Input) Job {
	return Job{
		ChainID: in.ChainID, Rollup: in.Rollup, Shard: in.Shard, Shape: in.Shape.ID,
		Number: in.Number, Timestamp: in.Timestamp, QueuePosition: in.QueuePosition, Rows: in.Rows,
	}
}

// Input is the batch. It refuses a shape of another version.
func (j Job) Input() (stf.Input, error) {
	for _, shape := range batch.Shapes {
		if shape.ID == j.Shape {
			return stf.Input{
				Context: stf.Context{
					Network: signature.Network{ChainID: j.ChainID, Rollup: j.Rollup, Shard: j.Shard},
					Shape:   shape, Number: j.Number, Timestamp: j.Timestamp, QueuePosition: j.QueuePosition,
				},
				Rows: j.Rows,
			}, nil
		}
	}
	return stf.Input{}, &layout.RuleError{Rule: "job", Field: "circuit shape", Value: j.Shape, Limit: "a shape of this version"}
}

// Stage is what a worker does for a job.
type Stage string

// Stages of a job, in order.
const (
	StageWaiting Stage = "waiting" // no worker has it
	StageState   Stage = "state"   // getting the state before the batch
	StageExecute Stage = "execute" // running the batch
	StageCommit  Stage = "commit"  // quotient, commitment, blobs
	StageProve   Stage = "prove"   // opening the state, solving and proving the circuit
	StageDone    Stage = "done"
)

// Progress is a worker's report. Share and time left are estimates from earlier
// batches of the shape.
type Progress struct {
	Worker      string  `json:"worker"`
	Stage       Stage   `json:"stage"`
	Share       float64 `json:"share"`          // of the whole job, 0 to 1
	SecondsLeft float64 `json:"secondsLeft"`    // 0 if unknown
	Attempt     uint64  `json:"attempt,string"` // how often the job was given out
}
