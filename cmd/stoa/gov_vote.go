package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/votes"
	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet/govern"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// maxVotingPurses vote in one transaction: it stays below L1's limit of 2^24 gas, with 200,000 gas and less for each.
const maxVotingPurses = 60

func govVoteCommand() *cli.Command {
	f := flagsOf("gov-vote")
	return &cli.Command{
		Name: "vote", Usage: "vote on a proposal; with --sign-to somebody else may send it, and pays for gas", ArgsUsage: "ID for|against|abstain",
		Description: "An account has up to three kinds of votes, and casts each once: those that it has on L1, its own or delegated to it; with --override its own units there that\n" +
			"it has delegated to others or to nobody; with --from-l2 those of its purses in the rollup. A vote stays. With --split there is no third word: it says all.",
		Flags: []cli.Flag{
			f.text("split", "", "divide the votes: hundredths for, against and abstaining, as in 60/30/10"),
			f.yes("override", "vote with your own units, which your delegate then has less"),
			f.yes("from-l2", "vote with the purses of the rollup: rebuilds the state that counts from L1"),
			&cli.Uint64SliceFlag{Name: "purse", Usage: "with --from-l2: only this purse; may be given several times", EnvVars: f.env("purse")},
			f.text("reason", "", "why, in your words; kept in L1's log; not with --from-l2"),
			f.text("sign-to", "", "sign the vote to this file instead, for whoever sends it with `stoa gov send`"),
			f.list("blob-source", "with --from-l2: URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.text("keep-blobs", "", "folder to keep all blobs in that are read, and to read them from; empty: none"),
			f.text("keys", "build/keys", "with --from-l2: folder of the UNSAFE powers of tau"),
			f.json(),
		},
		Action: govAction([]string{"ID", "[for|against|abstain]"}, runGovVote),
	}
}

// govVoted is what vote and send print.
type govVoted struct {
	Proposal     *uint256.Int   `json:"proposal"`
	Voter        common.Address `json:"voter"`
	Support      govern.Support `json:"support"`
	Votes        *uint256.Int   `json:"votes,omitempty"` // before the cap
	Purses       []votes.Purse  `json:"purses,omitempty"`
	SignedTo     string         `json:"signedTo,omitempty"`
	Transactions []common.Hash  `json:"transactions,omitempty"`
	Ballot       *govern.Ballot `json:"ballot,omitempty"` // all that counts of the voter now
	Next         string         `json:"next"`
}

// vote is what the flags and the second argument say.
func (g *governing) vote() (v govern.Vote, err error) {
	v.Override, v.Reason = g.Bool("override"), g.String("reason")
	l2, word := g.Bool("from-l2"), g.Args().Get(1)
	switch split := g.String("split"); {
	case v.Override && l2:
		return v, errors.New("vote twice, once with --override and once with --from-l2: they are different votes")
	case split != "" && (v.Override || l2 || word != ""):
		return v, errors.New("give --split alone: it divides the votes on L1, and says all")
	case l2 && v.Reason != "":
		return v, errors.New("leave out --reason: a vote with purses has none")
	case len(g.Uint64Slice("purse")) > 0 && !l2:
		return v, errors.New("name purses with --from-l2 only: others do not vote with them")
	case split != "":
		s, err := govern.ParseSplit(split)
		v.Split, v.Support = &s, govern.Fractional
		return v, err
	}
	if err := v.Support.UnmarshalText([]byte(word)); err != nil || v.Support == govern.Fractional {
		return v, fmt.Errorf("write `stoa gov vote [flags] ID for`, or against, or abstain: have %q", word)
	}
	return v, nil
}

func runGovVote(g *governing) error {
	ctx := g.Context.Context
	v, err := g.vote()
	if err != nil {
		return err
	}
	x, err := g.find()
	if err != nil {
		return err
	}
	if err := x.Require(govern.Active); err != nil { // before a passphrase is typed and a state rebuilt
		return err
	}
	if err := g.unlock(); err != nil {
		return err
	}
	voter := g.sender.Address()
	r := govVoted{Proposal: x.ID, Voter: voter, Support: v.Support, Votes: new(uint256.Int)}
	ballots := []govern.Vote{v}
	if g.Bool("from-l2") {
		if ballots, r.Purses, err = g.purses(x, voter, v); err != nil {
			return err
		}
	}
	if name := g.String("sign-to"); name != "" && len(ballots) > 1 {
		return fmt.Errorf("name %d purses at most with --purse, and sign again for the others when that was sent: have %d", maxVotingPurses, len(r.Purses))
	}
	for i := range ballots {
		b := &ballots[i]
		if err := g.place.Weigh(ctx, x, voter, b); err != nil {
			return err
		}
		r.Votes.Add(r.Votes, b.Votes())
		if name := g.String("sign-to"); name != "" {
			return g.sign(x, b, name, r)
		}
		data, err := b.Call(x)
		if err != nil {
			return err
		}
		tx, err := g.send(data)
		if err != nil {
			return govAdvice(err)
		}
		r.Transactions = append(r.Transactions, *tx)
	}
	return g.voted(r)
}

// sign writes the vote to a file.
func (g *governing) sign(x *govern.Proposal, v *govern.Vote, name string, r govVoted) error {
	signed, err := g.place.Sign(g.Context.Context, x, v, g.keys.L1)
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(signed, "", "  ")
	if err != nil {
		return err
	}
	if err := disk.Write(name, append(text, '\n'), 0o644); err != nil {
		return err
	}
	r.SignedTo = name
	r.Next = fmt.Sprintf("anybody: send it with `stoa gov send %s` until %s", name, stay.Time(x.Ends))
	return g.print(r, func(line govLine) {
		g.voteLines(r, line)
		line("signed", "to %s; nobody can change it", name)
		line("next", "%s", r.Next)
	})
}

// purses are the votes of an account's purses in the state that counts, so many at a time as a transaction takes. Those that have voted are
// left out, unless they are named.
func (g *governing) purses(x *govern.Proposal, voter common.Address, v govern.Vote) (ballots []govern.Vote, all []votes.Purse, err error) {
	ctx := g.Context.Context
	if x.Frozen {
		return nil, nil, govern.ErrFrozen
	}
	menu, err := g.deployment.Menu()
	if err != nil {
		return nil, nil, err
	}
	powers, err := keys.LoadPowers(g.String("keys"), menu.LogN(), progress.New(os.Stderr))
	if err != nil {
		return nil, nil, err
	}
	sources, err := blobSources(g.Context)
	if err != nil {
		return nil, nil, err
	}
	read, err := g.deployment.Rebuild(g.l1, powers, sources...)
	if err != nil {
		return nil, nil, err
	}
	show := g.progress("reading L1, block")
	if show != nil {
		read.Progress = func(block, head uint64) { show(int(block), int(head)) }
	}
	snapshot, err := votes.At(ctx, g.l1, read, x.Batch)
	if err != nil {
		return nil, nil, err
	}
	if all, err = snapshot.Purses(voter); err != nil {
		return nil, nil, err
	}
	var named []uint32
	for _, n := range g.Uint64Slice("purse") {
		if n >= uint64(snapshot.State.Records()) {
			return nil, nil, fmt.Errorf("choose --purse below %d, which is how many records there are: have %d", snapshot.State.Records(), n)
		}
		named = append(named, uint32(n))
	}
	if len(named) > 0 {
		if all, err = votes.Choose(all, voter, named); err != nil {
			return nil, nil, err
		}
	} else if all, err = g.notVoted(x, voter, all); err != nil {
		return nil, nil, err
	}
	for rest := all; len(rest) > 0; rest = rest[min(len(rest), maxVotingPurses):] {
		some := rest[:min(len(rest), maxVotingPurses)]
		sum, err := votes.Sum(some)
		if err != nil {
			return nil, nil, err
		}
		openings, err := snapshot.Open(some, g.progress("proving, purse"))
		if err != nil {
			return nil, nil, err
		}
		b := v
		b.Opened = &govern.Opened{Settled: snapshot.Settled(), Openings: openings, Votes: sum.Int()}
		ballots = append(ballots, b)
	}
	return ballots, all, nil
}

// notVoted leaves out the purses that have voted. If all have it returns a *govern.VotedError.
func (g *governing) notVoted(x *govern.Proposal, voter common.Address, all []votes.Purse) (left []votes.Purse, err error) {
	var voted []uint32
	for _, p := range all {
		done, err := g.place.Voted(g.Context.Context, x, []uint32{p.Record})
		if err != nil {
			return nil, err
		}
		if len(done) > 0 {
			voted = append(voted, p.Record)
		} else {
			left = append(left, p)
		}
	}
	if len(left) == 0 {
		return nil, &govern.VotedError{Voter: voter, Records: voted}
	}
	return left, nil
}

// progress shows how far a step is, on a terminal alone.
func (g *governing) progress(what string) func(done, all int) {
	if !isatty.IsTerminal(os.Stderr.Fd()) {
		return nil
	}
	return func(done, all int) {
		end := "\r"
		if done >= all {
			end = "\n"
		}
		fmt.Fprintf(g.App.ErrWriter, "%s %d of %d%s", what, done, all, end)
	}
}

// voteLines are the first lines of what a vote prints.
func (g *governing) voteLines(r govVoted, line govLine) {
	line("proposal", "%s", govern.Short(r.Proposal))
	if r.Votes != nil {
		line("vote", "%s: %s of %s", r.Support, g.stoa(r.Votes), r.Voter)
	} else {
		line("vote", "%s, by %s", r.Support, r.Voter)
	}
	for _, p := range r.Purses {
		line("purse", "%d, %s", p.Record, g.stoa(p.Votes.Int()))
	}
}

// voted prints a vote that was sent, and what counts of the voter now.
func (g *governing) voted(r govVoted) error {
	ctx := g.Context.Context
	x, err := g.place.Find(ctx, r.Proposal.Dec())
	if err != nil {
		return err
	}
	now, err := g.now()
	if err != nil {
		return err
	}
	ballot, err := g.place.Ballot(ctx, x, r.Voter)
	if err != nil {
		return err
	}
	r.Ballot, r.Next = &ballot, g.next(x, now)
	return g.print(r, func(line govLine) {
		g.voteLines(r, line)
		line("counts", "of this account: for %s, against %s, abstaining %s", g.stoa(ballot.For), g.stoa(ballot.Against), g.stoa(ballot.Abstain))
		line("votes", "in all: for %s, against %s, abstaining %s; quorum %s", g.stoa(x.For), g.stoa(x.Against), g.stoa(x.Abstain), g.stoa(x.Quorum))
		for _, tx := range r.Transactions {
			line("sent", "%s", tx)
		}
		line("next", "%s", r.Next)
	})
}

func govSendCommand() *cli.Command {
	return &cli.Command{
		Name: "send", Usage: "send a vote that somebody has signed, and pay for its gas", ArgsUsage: "FILE",
		Description: "It counts as the vote of who signed it. You can change nothing of it, and it counts once.",
		Flags:       []cli.Flag{flagsOf("gov-send").json()},
		Action:      govAction([]string{"FILE"}, runGovSend),
	}
}

func runGovSend(g *governing) error {
	ctx := g.Context.Context
	text, err := os.ReadFile(g.Args().First())
	if err != nil {
		return err
	}
	signed, err := govern.ParseSigned(text)
	if err != nil {
		return err
	}
	x, err := g.place.Find(ctx, signed.Proposal.Dec())
	var unknown *govern.UnknownError
	if errors.As(err, &unknown) && (signed.Governor != g.place.Governor || signed.ChainID != g.place.ChainID) {
		return &govern.NetworkError{Have: signed.Governor, Want: g.place.Governor, ChainID: signed.ChainID}
	}
	if err != nil {
		return err
	}
	if err := g.place.Check(ctx, x, signed); err != nil {
		return err
	}
	if err := g.unlock(); err != nil {
		return err
	}
	tx, err := g.send(signed.Data)
	if err != nil {
		return govAdvice(err)
	}
	return g.voted(govVoted{Proposal: x.ID, Voter: signed.Voter, Support: signed.Support, Transactions: []common.Hash{*tx}})
}
