package indexer

import (
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// states are OpenZeppelin's, by their numbers.
var states = []string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}

// Options of a vote.
const (
	against = iota
	inFavour
	abstain
)

// plan is a proposal of one call.
type plan struct {
	id          *big.Int
	target      common.Address
	call        []byte
	description string
}

func (p plan) args() (targets []common.Address, values []*big.Int, calls [][]byte, hash [32]byte) {
	return []common.Address{p.target}, []*big.Int{new(big.Int)}, [][]byte{p.call}, crypto.Keccak256Hash([]byte(p.description))
}

// propose makes a proposal of Alice's.
func (w *usersWorld) propose(target common.Address, call []byte, description string) plan {
	w.t.Helper()
	p := plan{target: target, call: call, description: description}
	targets, values, calls, hash := p.args()
	p.id = ask(w, w.d.Users.Governor, w.Governor.PackGetProposalId(targets, values, calls, hash), w.Governor.UnpackGetProposalId)
	w.send(alice, w.d.Users.Governor, w.Governor.PackPropose(targets, values, calls, description), 0)
	return p
}

// shares is a proposal of other shares of the fees.
func (w *usersWorld) shares(stakers uint16, description string) plan {
	w.t.Helper()
	return w.propose(w.d.Users.Fees, w.Fees.PackSetShares(bindings.IFeesShares{Stakers: stakers, Burnt: 4_050}), description)
}

// govern sends a call to the governor.
func (w *usersWorld) govern(who int, call []byte) {
	w.t.Helper()
	w.send(who, w.d.Users.Governor, call, 0)
}

// votePurse casts the votes of Alice's purse, by an opening of the genesis.
func (w *usersWorld) votePurse(p plan, support uint8) {
	w.t.Helper()
	cells := w.cfg.Genesis.Cells()
	commitment, err := w.cfg.SRS.Commit(cells)
	check(w.t, err)
	proofs, err := w.cfg.SRS.OpenRecord(cells, alicesPurse)
	check(w.t, err)
	g1 := func(p *bn254.G1Affine) bindings.Bn254G1 {
		return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
	}
	o := bindings.KzgOpening{Record: alicesPurse}
	of := w.cfg.Genesis.Get(alicesPurse)
	for i := range 3 {
		o.Cells, o.Proofs = append(o.Cells, of[i].BigInt(new(big.Int))), append(o.Proofs, g1(&proofs[i]))
	}
	w.govern(alice, w.Governor.PackCastVoteFromL2(p.id, support, bindings.IPurseVotesState{Commitment: g1(&commitment), Timestamp: new(big.Int)}, []bindings.KzgOpening{o}))
}

// proposalsAre compares all proposals, the newest first, with what the governor says of them at the same block.
func (w *usersWorld) proposalsAre(want map[string]string, plans ...plan) {
	w.t.Helper()
	w.sync()
	governor := w.d.Users.Governor
	all := list[view.GovernorProposal](w, "/v1/proposals")
	if len(all) != len(plans) {
		w.t.Fatalf("have %d proposals, want %d", len(all), len(plans))
	}
	for i, p := range slices.Backward(plans) {
		have := all[len(plans)-1-i]
		state := states[ask(w, governor, w.Governor.PackState(p.id), w.Governor.UnpackState)]
		if state != want[p.description] {
			w.t.Errorf("%q is %s on L1: the test means %s", p.description, state, want[p.description])
		}
		wants(w.t, "id", have.ID, text(p.id))
		wants(w.t, fmt.Sprintf("state of %q", p.description), have.State, state)
		votes := ask(w, governor, w.Governor.PackProposalVotes(p.id), w.Governor.UnpackProposalVotes)
		wants(w.t, fmt.Sprintf("tally of %q", p.description), have.Tally, view.Tally{Against: text(votes.Arg0), For: text(votes.Arg1), Abstain: text(votes.Arg2)})
		snapshot := ask(w, governor, w.Governor.PackProposalSnapshot(p.id), w.Governor.UnpackProposalSnapshot)
		eta := ask(w, governor, w.Governor.PackProposalEta(p.id), w.Governor.UnpackProposalEta)
		for name, pair := range map[string][2]view.Decimal{
			"snapshot": {have.SnapshotTime, text(snapshot)},
			"quorum":   {have.Quorum, text(ask(w, governor, w.Governor.PackQuorum(snapshot), w.Governor.UnpackQuorum))},
			"cap":      {have.BallotCap, text(ask(w, governor, w.Governor.PackCap(p.id), w.Governor.UnpackCap))},
			"end":      {have.VoteEnd, text(ask(w, governor, w.Governor.PackProposalDeadline(p.id), w.Governor.UnpackProposalDeadline))},
			"eta":      {have.Eta, view.Decimal(map[bool]string{true: "", false: eta.String()}[eta.Sign() == 0])},
		} {
			wants(w.t, fmt.Sprintf("%s of %q", name, p.description), pair[0], pair[1])
		}
		d := of[view.GovernorProposalDetail](w, "/v1/proposals/"+p.id.String())
		wants(w.t, "a proposal alone", d.GovernorProposal, have)
		wants(w.t, "description", d.Description, strings.ReplaceAll(p.description, "\x00\xff", "\uFFFD\uFFFD"))
		hash := crypto.Keccak256Hash([]byte(p.description))
		wants(w.t, "hash of the description", d.DescriptionHash, view.HexOf(hash[:]))
		wants(w.t, "calls", fmt.Sprint(d.Calls), fmt.Sprint([]view.Call{{Target: view.HexOf(p.target[:]), Value: "0", Data: view.HexOf(p.call)}}))
		found := list[view.GovernorProposal](w, "/v1/proposals?state="+state)
		if !slices.ContainsFunc(found, func(f view.GovernorProposal) bool { return f.ID == have.ID }) || slices.ContainsFunc(found, func(f view.GovernorProposal) bool { return f.State != state }) {
			w.t.Errorf("the proposals that are %s are %+v", state, found)
		}
	}
}

// delegateIs compares what somebody votes with with what token and stake say.
func (w *usersWorld) delegateIs(who int, delegators ...common.Address) {
	w.t.Helper()
	name := "/v1/delegates/" + account(who).Hex()
	have := of[view.Delegate](w, name)
	token, stake := w.d.Tokens[2].Address, w.d.Users.Staking
	wants(w.t, "votes in the token", have.TokenVotes, text(ask(w, token, w.Stoa.PackGetVotes(account(who)), w.Stoa.UnpackGetVotes)))
	wants(w.t, "votes in the stake", have.StakeVotes, text(ask(w, stake, w.Staking.PackGetVotes(account(who)), w.Staking.UnpackGetVotes)))
	for _, pair := range []struct {
		have view.Hex
		want common.Address
	}{{have.TokenTo, ask(w, token, w.Stoa.PackDelegates(account(who)), w.Stoa.UnpackDelegates)}, {have.StakeTo, ask(w, stake, w.Staking.PackDelegates(account(who)), w.Staking.UnpackDelegates)}} {
		want := view.HexOf(pair.want[:])
		if pair.want == (common.Address{}) {
			want = ""
		}
		wants(w.t, "delegate", pair.have, want)
	}
	var from []common.Address
	for _, d := range list[view.Delegation](w, name+"/delegators") {
		from = append(from, common.HexToAddress(string(d.Delegator)))
	}
	if !slices.Equal(from, delegators) || have.Delegators != view.Decimal(fmt.Sprint(len(delegators))) {
		w.t.Errorf("%d: have delegators %v, %s of them, want %v", who, from, have.Delegators, delegators)
	}
}

// How the users rule, on a real node: delegations, and proposals on every way that they can go, each told as the governor tells it at the same block.
func TestProposalsOnContracts(t *testing.T) {
	w := newUsersWorld(t)
	token, stake, executor := w.d.Tokens[2].Address, w.d.Users.Staking, w.d.Users.Executor

	// Alice has her own votes and those of Carol's stake, Bob his own and Carol's.
	w.send(alice, token, w.Stoa.PackDelegate(account(alice)), 0)
	w.send(bob, token, w.Stoa.PackDelegate(account(bob)), 0)
	w.send(carol, token, w.Stoa.PackDelegate(account(alice)), 0)
	w.send(carol, token, w.Stoa.PackDelegate(account(bob)), 0)
	w.stake(carol, 50, 0)
	w.send(carol, stake, w.Staking.PackDelegate(account(alice)), 0)
	w.sync()
	w.delegateIs(alice, account(carol), account(alice))
	w.delegateIs(bob, account(carol), account(bob))
	w.delegateIs(carol)
	w.mine()

	split := w.shares(2_500, "# Split fees anew\n\nMore for the fire.")
	queued := w.shares(2_501, "to be canceled by the guardian\x00\xff") // the end is no text
	direct := w.shares(2_502, "to be executed past the governor")
	lost := w.shares(2_503, "few care for this")
	unwanted := w.shares(2_505, "more are against this")
	withdrawn := w.shares(2_504, "a mistake")
	plans := []plan{split, queued, direct, lost, unwanted, withdrawn}
	want := map[string]string{}
	all := func(state string, plans ...plan) {
		for _, p := range plans {
			want[p.description] = state
		}
	}
	all("pending", plans...)
	targets, values, calls, hash := withdrawn.args()
	w.govern(alice, w.Governor.PackCancel(targets, values, calls, hash))
	all("canceled", withdrawn)
	w.proposalsAre(want, plans...)
	wants(t, "title", of[view.GovernorProposal](w, "/v1/proposals/"+split.id.String()).Title, "Split fees anew")
	wants(t, "Bob's proposals", len(list[view.GovernorProposal](w, "/v1/proposals?proposer="+account(bob).Hex())), 0)

	// The vote. Bob splits his and Carol's million, Carol overrides him and Alice, and Alice votes, then with her purse.
	w.pass(day + 10)
	all("active", split, queued, direct, lost, unwanted)
	w.proposalsAre(want, plans...)
	params := slices.Concat(common.LeftPadBytes(big.NewInt(500_000*stoaUnit).Bytes(), 16), common.LeftPadBytes(big.NewInt(900_000*stoaUnit).Bytes(), 16), common.LeftPadBytes(big.NewInt(7).Bytes(), 16))
	w.govern(bob, w.Governor.PackCastVoteWithReasonAndParams(split.id, 255, "half\x00", params))
	w.proposalsAre(want, plans...)
	w.govern(carol, w.Governor.PackCastOverrideVote(split.id, inFavour, "mine"))
	w.govern(alice, w.Governor.PackCastVoteWithReason(split.id, inFavour, "yes"))
	w.govern(bob, w.Governor.PackCastVote(lost.id, abstain))
	w.govern(alice, w.Governor.PackCastVote(lost.id, inFavour))
	w.govern(alice, w.Governor.PackCastVote(unwanted.id, against))
	w.votePurse(unwanted, abstain)
	w.votePurse(queued, inFavour)
	w.votePurse(direct, inFavour)
	w.proposalsAre(want, plans...)

	// The quorum of the first comes late, is taken back by a reorg, and comes again.
	w.pass(4*day - 3_600)
	before := w.head()
	w.votePurse(split, inFavour)
	w.proposalsAre(want, plans...)
	late := of[view.GovernorProposal](w, "/v1/proposals/"+split.id.String())
	w.drop(before)
	w.proposalsAre(want, plans...)
	if back := of[view.GovernorProposal](w, "/v1/proposals/"+split.id.String()); back.VoteEnd >= late.VoteEnd || back.Tally == late.Tally {
		t.Errorf("have %+v after the reorg and %+v before, want an earlier end and fewer votes", back, late)
	}
	w.votePurse(split, inFavour)
	w.proposalsAre(want, plans...)
	w.votesAre(split)
	w.votesAre(lost)
	wants(t, "Carol's votes", len(list[view.Vote](w, "/v1/proposals/"+split.id.String()+"/votes?voter="+account(carol).Hex())), 1)

	// The ends.
	w.pass(day + 3_600)
	all("succeeded", queued, direct)
	all("defeated", lost, unwanted)
	w.proposalsAre(want, plans...)
	w.pass(day)
	all("succeeded", split)
	for _, p := range []plan{split, queued, direct} {
		targets, values, calls, hash := p.args()
		w.govern(bob, w.Governor.PackQueue(targets, values, calls, hash))
		all("queued", p)
	}
	w.proposalsAre(want, plans...)
	targets, values, calls, hash = queued.args()
	w.govern(deployer, w.Governor.PackCancel(targets, values, calls, hash)) // the guardian
	all("canceled", queued)
	w.proposalsAre(want, plans...)
	w.pass(7 * day)
	targets, values, calls, hash = split.args()
	w.govern(carol, w.Governor.PackExecute(targets, values, calls, hash))
	all("executed", split)
	wants(t, "id of the operation", len(of[view.GovernorProposalDetail](w, "/v1/proposals/"+direct.id.String()).Operation), 66)
	targets, values, calls, hash = direct.args()
	salt := hash
	for i, b := range w.d.Users.Governor {
		salt[i] ^= b
	}
	w.proposalsAre(want, plans...)
	wants(t, "shares", of[view.Fees](w, "/v1/fees").StakersBps, "2500")
	before = w.head()
	w.send(carol, executor, w.Executor.PackExecuteBatch(targets, values, calls, [32]byte{}, salt), 0)
	all("executed", direct)
	w.proposalsAre(want, plans...)
	wants(t, "shares", of[view.Fees](w, "/v1/fees").StakersBps, "2502")
	w.rebuilds()
	w.drop(before)
	all("queued", direct)
	w.proposalsAre(want, plans...)
	w.rebuilds()

	var p api.Problem
	if code := w.get("/v1/proposals/12/votes", &p); code != http.StatusNotFound || p.Code != api.NotFound {
		t.Errorf("votes of no proposal: have %d %+v, want 404 %s", code, p, api.NotFound)
	}
}

// votesAre compares what counts of each voter's ballot with what the governor says.
func (w *usersWorld) votesAre(p plan) {
	w.t.Helper()
	votes := list[view.Vote](w, "/v1/proposals/"+p.id.String()+"/votes")
	if len(votes) == 0 {
		w.t.Errorf("%q has no votes", p.description)
	}
	for _, v := range votes {
		b := ask(w, w.d.Users.Governor, w.Governor.PackBallotOf(p.id, common.HexToAddress(string(v.Voter))), w.Governor.UnpackBallotOf)
		wants(w.t, "what counts", v.Counted, view.Tally{Against: text(b.Arg0), For: text(b.Arg1), Abstain: text(b.Arg2)})
	}
}
