// Code generated via abigen V2 - DO NOT EDIT.

package bindings

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Bn254G1 is an auto generated low-level Go binding around an user-defined struct.
type Bn254G1 struct {
	X *big.Int
	Y *big.Int
}

// Bn254G2 is an auto generated low-level Go binding around an user-defined struct.
type Bn254G2 struct {
	X1 *big.Int
	X0 *big.Int
	Y1 *big.Int
	Y0 *big.Int
}

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// EdwardsKeyKey is an auto generated low-level Go binding around an user-defined struct.
type EdwardsKeyKey struct {
	X *big.Int
	Y *big.Int
}

// EdwardsKeyPossession is an auto generated low-level Go binding around an user-defined struct.
type EdwardsKeyPossession struct {
	Rx *big.Int
	Ry *big.Int
	S  *big.Int
}

// EscrowShares is an auto generated low-level Go binding around an user-defined struct.
type EscrowShares struct {
	Guest   *big.Int
	Host    *big.Int
	Arbiter *big.Int
	Sender  *big.Int
}

// Groth16VerifierKey is an auto generated low-level Go binding around an user-defined struct.
type Groth16VerifierKey struct {
	Alpha     Bn254G1
	Beta      Bn254G2
	Delta     Bn254G2
	SigmaNeg  Bn254G2
	K         [6]Bn254G1
	Committed *big.Int
}

// IBridgeAuthorization is an auto generated low-level Go binding around an user-defined struct.
type IBridgeAuthorization struct {
	From        common.Address
	Amount      *big.Int
	ValidAfter  *big.Int
	ValidBefore *big.Int
	Salt        [32]byte
	V           uint8
	R           [32]byte
	S           [32]byte
}

// IBridgeCredit is an auto generated low-level Go binding around an user-defined struct.
type IBridgeCredit struct {
	Account common.Address
	TokenId uint8
	Amount  *big.Int
}

// IBridgeCustody is an auto generated low-level Go binding around an user-defined struct.
type IBridgeCustody struct {
	Holdings *big.Int
	Owed     *big.Int
}

// IBridgePermit is an auto generated low-level Go binding around an user-defined struct.
type IBridgePermit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// IEmissionConfig is an auto generated low-level Go binding around an user-defined struct.
type IEmissionConfig struct {
	Start       *big.Int
	Length      *big.Int
	FirstBudget *big.Int
	Decay       uint64
	Factors     [3]*big.Int
	Bounds      [3]*big.Int
}

// IExecutorQuick is an auto generated low-level Go binding around an user-defined struct.
type IExecutorQuick struct {
	Target   common.Address
	Selector [4]byte
}

// IFeesShares is an auto generated low-level Go binding around an user-defined struct.
type IFeesShares struct {
	Stakers uint16
	Burnt   uint16
}

// IPurseVotesPurse is an auto generated low-level Go binding around an user-defined struct.
type IPurseVotesPurse struct {
	Record *big.Int
	Owner  common.Address
	Votes  *big.Int
}

// IPurseVotesState is an auto generated low-level Go binding around an user-defined struct.
type IPurseVotesState struct {
	Commitment Bn254G1
	Timestamp  *big.Int
}

// IRegistryConfig is an auto generated low-level Go binding around an user-defined struct.
type IRegistryConfig struct {
	Rollup   common.Address
	Timelock common.Address
	Council  common.Address
	Operator common.Address
	Shapes   []IRegistryShape
}

// IRegistryLanes is an auto generated low-level Go binding around an user-defined struct.
type IRegistryLanes struct {
	Verifier common.Address
	CapP     uint16
	CapL     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Blobs    uint8
	Live     bool
}

// IRegistryShape is an auto generated low-level Go binding around an user-defined struct.
type IRegistryShape struct {
	Id       uint32
	CapP     uint16
	CapL     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Verifier common.Address
	InBlobs  bool
}

// IRegistryStatus is an auto generated low-level Go binding around an user-defined struct.
type IRegistryStatus struct {
	Operator    common.Address
	PausedUntil *big.Int
	Term        uint32
}

// IRollupAnnouncement is an auto generated low-level Go binding around an user-defined struct.
type IRollupAnnouncement struct {
	Hash [32]byte
	From uint64
}

// IRollupClaim is an auto generated low-level Go binding around an user-defined struct.
type IRollupClaim struct {
	NewCommitment Bn254G1
	Quotient      Bn254G1
	Opening       Bn254G1
	C             *big.Int
	VOld          *big.Int
	VNew          *big.Int
	Z             *big.Int
	Openings      []byte
	Proof         []byte
}

// IRollupConfig is an auto generated low-level Go binding around an user-defined struct.
type IRollupConfig struct {
	Registry          common.Address
	Bridge            common.Address
	Governor          common.Address
	ParameterDelay    *big.Int
	QueuePeriod       *big.Int
	LogN              *big.Int
	Tau2              Bn254G2
	Unit              Bn254G1
	GenesisCommitment Bn254G1
	GenesisTimestamp  *big.Int
}

// IRollupHead is an auto generated low-level Go binding around an user-defined struct.
type IRollupHead struct {
	Number           *big.Int
	Timestamp        *big.Int
	SettledAt        *big.Int
	QueuePosition    *big.Int
	QueueLength      *big.Int
	ParameterVersion uint32
	Waits            uint8
	Open             bool
	Frozen           bool
}

// IRollupParameters is an auto generated low-level Go binding around an user-defined struct.
type IRollupParameters struct {
	Version      uint32
	BookingFee   uint16
	CrankReserve [4]*big.Int
	RecordRent   [4]*big.Int
}

// IStakingPosition is an auto generated low-level Go binding around an user-defined struct.
type IStakingPosition struct {
	Owner    common.Address
	Lock     uint8
	LockEnd  *big.Int
	Amount   *big.Int
	LeavesAt *big.Int
}

// IStakingQuote is an auto generated low-level Go binding around an user-defined struct.
type IStakingQuote struct {
	Rewards     [3]*big.Int
	Weight      *big.Int
	TotalWeight *big.Int
	LockEnd     *big.Int
}

// IStakingRewards is an auto generated low-level Go binding around an user-defined struct.
type IStakingRewards struct {
	Held        *big.Int
	Left        *big.Int
	End         *big.Int
	Accumulator *big.Int
}

// IStoaGovernorConfig is an auto generated low-level Go binding around an user-defined struct.
type IStoaGovernorConfig struct {
	Token         common.Address
	Staking       common.Address
	PurseVotes    common.Address
	Executor      common.Address
	Guardian      common.Address
	GuardianUntil *big.Int
	VotingDelay   *big.Int
	VotingPeriod  uint32
	LateExtension *big.Int
	CapBps        uint16
}

// IStoaGovernorSnapshot is an auto generated low-level Go binding around an user-defined struct.
type IStoaGovernorSnapshot struct {
	Timepoint *big.Int
	Batch     *big.Int
	Frozen    bool
}

// IStoaTokenAllocation is an auto generated low-level Go binding around an user-defined struct.
type IStoaTokenAllocation struct {
	Account common.Address
	Amount  *big.Int
}

// ITreasurySchedule is an auto generated low-level Go binding around an user-defined struct.
type ITreasurySchedule struct {
	Start    uint64
	Cliff    uint64
	Duration uint64
}

// KzgOpening is an auto generated low-level Go binding around an user-defined struct.
type KzgOpening struct {
	Record uint32
	Cells  []*big.Int
	Proofs []Bn254G1
}

// QueueEntry is an auto generated low-level Go binding around an user-defined struct.
type QueueEntry struct {
	Hash     [26]byte
	Deadline *big.Int
	Kind     uint8
}
