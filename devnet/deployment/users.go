package deployment

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
)

// The order in which a deployment creates its contracts. The address of each follows from its place and the deployer's first nonce, so
// that they can name each other. Verifiers come last, so that no address depends on how many there are but the registry's and that of
// the snapshots.
const (
	placeDollar = iota
	placeStoa
	placeRollup
	placeBridge
	placeExits
	placeTimelock
	placeExecutor
	placeTreasury
	placeStaking
	placeFees
	placeEmission
	placePurseVotes
	placeGovernor
	placeCouncil
	placeVerifiers // and behind them the registry, and the snapshots
)

// Users are the contracts by which the users of a rollup rule it, and earn by it.
type Users struct {
	Executor   common.Address `json:"executor"` // waits, and then does what was decided
	Governor   common.Address `json:"governor"`
	PurseVotes common.Address `json:"purseVotes"` // the votes of the state
	Treasury   common.Address `json:"treasury"`
	Staking    common.Address `json:"staking"`
	Fees       common.Address `json:"fees"` // owns the fee purses
	Emission   common.Address `json:"emission"`
}

// FeesOf is the address that the contract will have which should own the fee purses of a genesis, for the deployer's next nonce.
func FeesOf(deployer common.Address, nonce uint64) common.Address {
	return crypto.CreateAddress(deployer, nonce+placeFees)
}

// stoaUnit is one STOA.
const stoaUnit = 1_000_000_000

// What the users begin with: of 1,000 million STOA the treasury has 300, and 333 at most are made in time.
const (
	treasuryStart = 300_000_000 * stoaUnit
	firstBudget   = 10_000_000 * stoaUnit
)

// Of the governor and its executor, as in production: seconds and basis points.
const (
	day           = 86_400
	quickDelay    = 2 * day
	longDelay     = 7 * day
	votingDelay   = day
	votingPeriod  = 5 * day
	lateExtension = 2 * day
	ballotCap     = 1_000
	epochLength   = 30 * day
	guardianYears = 2
)

// The first shares of the fees, in basis points.
var feeShares = bindings.IFeesShares{Stakers: 3_000, Burnt: 4_000}

// fixed is a fixed-point number of 18 decimals, as the emission has its factors.
func fixed(whole, of int64) *big.Int {
	v := new(big.Int).Mul(big.NewInt(whole), big.NewInt(1_000_000_000_000_000_000))
	return v.Quo(v, big.NewInt(of))
}

// users are the users' contracts in their order, from the executor to the governor. The guardian cancels what is proposed; the time is
// that of L1.
func (d *Deployment) users(c Contracts, guardian common.Address, time uint64) []contract {
	abi := c.Rollup.GetABI()
	quick := []bindings.IExecutorQuick{
		{Target: d.Rollup, Selector: [4]byte(abi.Methods["announceParams"].ID)},
		{Target: d.Rollup, Selector: [4]byte(abi.Methods["enqueueParams"].ID)},
	}
	return []contract{
		{"Executor", bindings.ExecutorMetaData.Bin, c.Executor.PackConstructor(big.NewInt(quickDelay), big.NewInt(longDelay), d.Users.Governor, quick)},
		{"Treasury", bindings.TreasuryMetaData.Bin, c.Treasury.PackConstructor(d.Users.Executor)},
		{"Staking", bindings.StakingMetaData.Bin, c.Staking.PackConstructor(d.Bridge, d.Users.Fees)},
		{"Fees", bindings.FeesMetaData.Bin, c.Fees.PackConstructor(d.Users.Staking, d.Users.Treasury, feeShares)},
		{"Emission", bindings.EmissionMetaData.Bin, c.Emission.PackConstructor(d.Users.Fees, emissionConfig(time))},
		{"PurseVotes", bindings.PurseVotesMetaData.Bin, c.PurseVotes.PackConstructor(d.Rollup)},
		{"StoaGovernor", bindings.StoaGovernorMetaData.Bin, c.Governor.PackConstructor(bindings.IStoaGovernorConfig{
			Token: d.Tokens[2].Address, Staking: d.Users.Staking, PurseVotes: d.Users.PurseVotes, Executor: d.Users.Executor, Guardian: guardian,
			GuardianUntil: new(big.Int).SetUint64(time + guardianYears*365*day), VotingDelay: big.NewInt(votingDelay), VotingPeriod: votingPeriod,
			LateExtension: big.NewInt(lateExtension), CapBps: ballotCap,
		})},
	}
}

// emissionConfig is an emission that begins an hour from now: a unit of fees makes half of what it is worth where a STOA is worth ten
// cents and an ether three thousand dollars, and of STOA a fifth; factors may be twice as high, but for STOA.
func emissionConfig(time uint64) bindings.IEmissionConfig {
	return bindings.IEmissionConfig{
		Start: new(big.Int).SetUint64(time + 3_600), Length: big.NewInt(epochLength), FirstBudget: big.NewInt(firstBudget), Decay: 970_000_000_000_000_000,
		Factors: [3]*big.Int{fixed(15_000*stoaUnit, 1_000_000_000_000_000_000), fixed(5*stoaUnit, 1_000_000), fixed(1, 5)},
		Bounds:  [3]*big.Int{fixed(30_000*stoaUnit, 1_000_000_000_000_000_000), fixed(10*stoaUnit, 1_000_000), fixed(1, 5)},
	}
}
