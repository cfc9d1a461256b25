package view

// Contracts are those of the users on L1.
type Contracts struct {
	Token    Hex `json:"token" doc:"STOA."`
	Staking  Hex `json:"staking"`
	Fees     Hex `json:"fees"`
	Emission Hex `json:"emission"`
	Governor Hex `json:"governor"`
	Executor Hex `json:"executor"`
	Treasury Hex `json:"treasury"`
}

// Token is how much STOA there is.
type Token struct {
	Cap    Decimal `json:"cap" doc:"Units that there can be at most, here and on other chains."`
	Supply Decimal `json:"supply" doc:"Units on L1, those in the Bridge included."`
	Abroad Decimal `json:"abroad" doc:"Units on other chains."`
	Minted Decimal `json:"minted" doc:"Units that were ever made: at the deployment, and by the emission."`
	Burned Decimal `json:"burned" doc:"Units that were ever burned."`
}

// SupplyChange is units of STOA that came into being on L1, or ceased to.
type SupplyChange struct {
	Cause   string  `json:"cause" enum:"minted,burned,left,returned" doc:"left: to another chain; returned: from one."`
	Account Hex     `json:"account" doc:"That has the units, or had them."`
	Amount  Decimal `json:"amount" doc:"Units of STOA."`
	Status  string  `json:"status" enum:"settled,final"`
	Place   `json:"l1"`
}

// Stake is a position in the stake.
type Stake struct {
	Position    Decimal `json:"position"`
	Owner       Hex     `json:"owner" doc:"Account on L1."`
	Amount      Decimal `json:"amount" doc:"Units of STOA."`
	Lock        Decimal `json:"lock" enum:"0,1,2,3" doc:"0: none, 1: 90 days, 2: 180 days, 3: 365 days."`
	LockEnd     Decimal `json:"lockEnd" doc:"From when on it can be asked back, seconds since 1970."`
	State       string  `json:"state" enum:"staked,leaving,withdrawn" doc:"staked: with weight and votes. leaving: asked back, and without them. withdrawn: paid out."`
	LeavesAt    Decimal `json:"leavesAt,omitempty" doc:"From when on it is paid out, seconds since 1970, if it was asked back."`
	WithdrawnAt Decimal `json:"withdrawnAt,omitempty" doc:"When it was paid out, seconds since 1970."`
	Status      string  `json:"status" enum:"settled,final" doc:"Of the last that happened to it."`
	Place       `json:"l1" doc:"Where it was made; its time is that from which on it is staked."`
}

// Staker is what an account has in the stake.
type Staker struct {
	Staked  Decimal `json:"staked" doc:"Units of STOA with weight and votes."`
	Leaving Decimal `json:"leaving" doc:"Units of STOA that were asked back, and not paid out yet."`
	Rewards []Sum   `json:"rewards" doc:"That it was paid so far, by token; tokens without any are left out."`
}

// Sum is units of a token.
type Sum struct {
	Token  Decimal `json:"token"`
	Amount Decimal `json:"amount" doc:"Units of the token."`
}

// Fees is where the rollup's fees go.
type Fees struct {
	StakersBps Decimal    `json:"stakersBps" doc:"The stakers' share of what is split from now on, basis points. The treasury gets what is left."`
	BurnedBps  Decimal    `json:"burnedBps" doc:"The share of STOA that is burned, basis points."`
	Tokens     []FeesPaid `json:"tokens" doc:"What was split so far, by token; tokens without a split are left out."`
}

// FeesPaid is what was split of a token.
type FeesPaid struct {
	Token Decimal `json:"token"`
	Shared
}

// Shared is who got how much of what was split.
type Shared struct {
	Split      Decimal `json:"split" doc:"Units of the token, all together."`
	ToStakers  Decimal `json:"toStakers" db:"to_stakers" doc:"Units for the stakers."`
	Burned     Decimal `json:"burned" doc:"Units that were burned."`
	ToTreasury Decimal `json:"toTreasury" db:"to_treasury" doc:"Units for the treasury."`
}

// FeeSplit is a split of fees.
type FeeSplit struct {
	Token Decimal `json:"token"`
	Shared
	Status string `json:"status" enum:"settled,final"`
	Place  `json:"l1"`
}

// FeeCollection is a demand that a fee purse be emptied of a token.
type FeeCollection struct {
	Entry  Decimal `json:"entry" doc:"Its index in the queue."`
	Token  Decimal `json:"token"`
	State  string  `json:"state" enum:"queued,applied,void" doc:"Of the entry of the queue. queued: no batch has taken it."`
	Amount Decimal `json:"amount,omitempty" doc:"Units of the token that left the purse, once a batch has taken it; they are split at the next split."`
	Status string  `json:"status" enum:"settled,final" doc:"Of the demand."`
	Place  `json:"l1" doc:"Of the demand."`
}

// Emission is how new STOA is made.
type Emission struct {
	Start        Decimal  `json:"start" doc:"Of epoch 0, seconds since 1970."`
	EpochSeconds Decimal  `json:"epochSeconds" doc:"Length of an epoch."`
	Begun        Decimal  `json:"begun" doc:"Epochs that have begun by the last indexed block: the last of them has this number less one."`
	FirstBudget  Decimal  `json:"firstBudget" doc:"Units of STOA that epoch 0 made at most."`
	Decay        Decimal  `json:"decay" doc:"The budget of an epoch by that of the one before: a fixed-point number of 18 decimals."`
	Minted       Decimal  `json:"minted" doc:"Units of STOA that were made so far."`
	Factors      []Factor `json:"factors" doc:"By token: those that were set last, which count from the epoch that they name on."`
}

// Factor is what a unit of fees makes.
type Factor struct {
	Token  Decimal `json:"token"`
	Factor Decimal `json:"factor" doc:"Units of STOA for each unit of fees: a fixed-point number of 18 decimals."`
	From   Decimal `json:"fromEpoch" db:"first_epoch"`
}

// Epoch is an epoch of the emission that has begun.
type Epoch struct {
	Number  Decimal     `json:"epoch"`
	Start   Decimal     `json:"start" doc:"Its first second, since 1970."`
	End     Decimal     `json:"end" doc:"The first second after it, since 1970."`
	State   string      `json:"state" enum:"running,mintable,minted,expired" doc:"mintable: it is over, and anybody may make its tokens until the next one is. expired: nobody has, and nobody can. As of the last indexed block."`
	Budget  Decimal     `json:"budget" doc:"Units of STOA that it makes at most."`
	Fees    []EpochFees `json:"fees" doc:"By token, 0 to 2."`
	Allowed Decimal     `json:"allowed" doc:"Units of STOA that it makes with the fees that were split in it, so far if it is running."`
	Minted  Decimal     `json:"minted,omitempty" doc:"Units of STOA that were made."`
	Status  string      `json:"status,omitempty" enum:"settled,final" doc:"Of the minting."`
	Place   `json:"l1,omitzero" doc:"Of the minting."`
}

// EpochFees are the fees of a token that count in an epoch.
type EpochFees struct {
	Token  Decimal `json:"token"`
	Split  Decimal `json:"split" doc:"Units of the token that were split in the epoch."`
	Factor Decimal `json:"factor" doc:"Units of STOA for each of them: a fixed-point number of 18 decimals."`
}

// Delegate is what an account votes with on L1.
type Delegate struct {
	Address    Hex     `json:"address"`
	Votes      Decimal `json:"votes" doc:"In token and stake together, units of STOA: those that others have delegated to it, and that it has delegated to itself."`
	TokenVotes Decimal `json:"tokenVotes" db:"token_votes" doc:"In the token."`
	StakeVotes Decimal `json:"stakeVotes" db:"stake_votes" doc:"In the stake."`
	Delegators Decimal `json:"delegators" doc:"Accounts that delegate to it, in the token or in the stake; one that does in both counts twice."`
	TokenTo    Hex     `json:"tokenDelegate,omitempty" db:"token_delegate" doc:"Whom it delegates to in the token; absent: nobody, and its units are in nobody's votes."`
	StakeTo    Hex     `json:"stakeDelegate,omitempty" db:"stake_delegate" doc:"Whom it delegates to in the stake."`
}

// Delegation is an account that delegates to another.
type Delegation struct {
	Source    string `json:"source" enum:"token,stake" doc:"Where its units are."`
	Delegator Hex    `json:"delegator"`
	Status    string `json:"status" enum:"settled,final"`
	Place     `json:"l1"`
}

// Tally is units of STOA by what they vote.
type Tally struct {
	Against Decimal `json:"against"`
	For     Decimal `json:"for" db:"in_favour"`
	Abstain Decimal `json:"abstain" db:"abstaining"`
}

// GovernorProposal is a proposal of the governor.
type GovernorProposal struct {
	ID            Decimal `json:"id"`
	Proposer      Hex     `json:"proposer" doc:"Account on L1."`
	Title         string  `json:"title" doc:"The first line of the description, 200 characters of it at most."`
	State         string  `json:"state" enum:"pending,active,canceled,defeated,succeeded,queued,executed" doc:"What the governor on L1 said at the last indexed block."`
	SnapshotTime  Decimal `json:"snapshotTime" db:"snapshot_time" doc:"The second at whose end votes on L1 count, since 1970."`
	SnapshotBatch Decimal `json:"snapshotBatch" db:"snapshot_batch" doc:"The batch after which purses count."`
	Frozen        bool    `json:"frozen" doc:"The rollup was frozen, and no purse votes."`
	Supply        Decimal `json:"supply" doc:"Units of STOA on L1 at the snapshot."`
	Quorum        Decimal `json:"quorum" doc:"Units that for and abstain must be together."`
	BallotCap     Decimal `json:"ballotCap" db:"ballot_cap" doc:"Units that count of an account's ballot at most."`
	VoteStart     Decimal `json:"voteStart" db:"vote_start" doc:"The vote begins after this second, since 1970."`
	VoteEnd       Decimal `json:"voteEnd" db:"vote_end" doc:"The vote ends with this second, since 1970; later than first planned if the outcome has turned late."`
	Tally         Tally   `json:"tally" doc:"Units that count so far."`
	Eta           Decimal `json:"eta,omitempty" doc:"From when on it may be executed, seconds since 1970, if it was queued."`
	ExecutedAt    Decimal `json:"executedAt,omitempty" db:"executed_at" doc:"Seconds since 1970."`
	CanceledAt    Decimal `json:"canceledAt,omitempty" db:"canceled_at" doc:"Seconds since 1970: by its proposer before the vote began, or by the guardian."`
	Status        string  `json:"status" enum:"settled,final" doc:"Of the last step that it has made; votes have their own."`
	Place         `json:"l1" doc:"Where it was made."`
}

// GovernorProposalDetail is a proposal with what it would do.
type GovernorProposalDetail struct {
	GovernorProposal
	Description     string `json:"description" doc:"What is no text in it is replaced by U+FFFD."`
	DescriptionHash Hex    `json:"descriptionHash" db:"description_hash" doc:"Of the description as it is on L1: what the governor's queue, execute and cancel take."`
	Operation       Hex    `json:"operation" doc:"Id in the executor, once it is queued."`
	Calls           []Call `json:"calls" doc:"In the order of their execution."`
}

// Call is a call of a proposal.
type Call struct {
	Target Hex     `json:"target"`
	Value  Decimal `json:"value" doc:"Wei."`
	Data   Hex     `json:"data"`
}

// Vote is a vote as it was cast.
type Vote struct {
	Voter   Hex       `json:"voter" doc:"Account on L1; of purses, their owner."`
	Kind    string    `json:"kind" enum:"votes,parts,override,records" doc:"votes: its votes on L1, for one option. parts: these, in parts. override: its own units on L1, in spite of its delegates. records: purses of the state."`
	Cast    Tally     `json:"cast" doc:"Units as they were voted, before others have overridden some, and before the cap."`
	Counted Tally     `json:"counted" doc:"Units that count of all that this account has voted in the proposal, by now."`
	Records []Decimal `json:"records" doc:"Purses that voted."`
	Reason  string    `json:"reason" doc:"The first 1000 characters; what is no text in it is replaced by U+FFFD."`
	Status  string    `json:"status" enum:"settled,final"`
	Place   `json:"l1"`
}

// Grant is what the treasury has granted somebody, and vests over time.
type Grant struct {
	Wallet   Hex     `json:"wallet" doc:"The vesting wallet on L1 that has it: anybody may call its release, which pays the account."`
	Account  Hex     `json:"account" doc:"Whose it is."`
	Token    Hex     `json:"tokenContract,omitempty" doc:"On L1; absent: ETH."`
	Amount   Decimal `json:"amount" doc:"Smallest units of the token."`
	Start    Decimal `json:"start" db:"start_time" doc:"When it begins to vest, seconds since 1970."`
	Cliff    Decimal `json:"cliffSeconds" db:"cliff" doc:"From the start, in which nothing vests."`
	Duration Decimal `json:"durationSeconds" db:"duration" doc:"From the start until all has vested."`
	Vested   Decimal `json:"vested" doc:"Units of the amount that have vested by the last indexed block."`
	Released Decimal `json:"released" doc:"Units of the token that the account was paid so far; more than the amount if others have sent the wallet some, for that vests with it."`
	Status   string  `json:"status" enum:"settled,final" doc:"Of the grant; releases have their own."`
	Place    `json:"l1"`
}

// Payment is what the treasury has paid at once.
type Payment struct {
	Account Hex     `json:"account"`
	Token   Hex     `json:"tokenContract,omitempty" doc:"On L1; absent: ETH."`
	Amount  Decimal `json:"amount" doc:"Smallest units of the token."`
	Status  string  `json:"status" enum:"settled,final"`
	Place   `json:"l1"`
}

// Release is what a vesting wallet has paid.
type Release struct {
	Wallet  Hex     `json:"wallet"`
	Account Hex     `json:"account" doc:"That the grant is for; if it has given its wallet to somebody else, that one was paid."`
	Token   Hex     `json:"tokenContract,omitempty" doc:"On L1; absent: ETH."`
	Amount  Decimal `json:"amount" doc:"Smallest units of the token."`
	Status  string  `json:"status" enum:"settled,final"`
	Place   `json:"l1"`
}
