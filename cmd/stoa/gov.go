package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/wallet/govern"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// govCommand is how the users of a rollup rule it. The other gov_*.go files hold proposing and voting; docs/governance.md is their guide.
func govCommand() *cli.Command {
	p := flagsOf("gov")
	return &cli.Command{
		Name:  "gov",
		Usage: "propose, vote, and do what was decided: the market's parameters, the fees, the treasury",
		Description: "Without an action it lists the proposals, as `stoa gov list` does. It speaks to L1 alone.\n" +
			"Flags of `gov` itself come before the action: `stoa gov --unsafe-dev 10 vote 0x09f3022a for`.",
		Flags: slices.Concat(p.l1(), p.account(), []cli.Flag{p.json()}),
		Subcommands: []*cli.Command{
			govListCommand(), govShowCommand(), govProposeCommand(), govDelegateCommand(), govVoteCommand(), govSendCommand(),
			govQueueCommand(), govExecuteCommand(), govCancelCommand(),
		},
		Action: helpUnlessBare("gov", govAction(nil, runGovList)),
	}
}

// governing is one run of a command.
type governing struct {
	*onL1
	place  *govern.Place
	keys   *keystore.Keys // once unlocked
	sender *l1tx.Sender
}

// govAction runs a command. Operands are the names of the arguments that it takes.
func govAction(operands []string, run func(*governing) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if err := checkOperands(c, operands); err != nil {
			return err
		}
		x, err := openL1(c)
		if err != nil {
			return err
		}
		defer x.l1.Close()
		return run(&governing{onL1: x, place: x.deployment.Governing(x.l1)})
	}
}

// unlock opens the keys, and the account that sends.
func (g *governing) unlock() (err error) {
	if g.keys, err = g.unlocked(); err != nil {
		return err
	}
	g.sender, err = g.onL1.sender(g.keys.L1)
	return err
}

// find is the proposal that the first argument names.
func (g *governing) find() (*govern.Proposal, error) {
	return g.place.Find(g.Context.Context, g.Args().First())
}

// send sends a call of the governor.
func (g *governing) send(data []byte) (*common.Hash, error) {
	receipt, err := g.sender.Send(g.Context.Context, &g.place.Governor, data, nil)
	if err != nil {
		return nil, err
	}
	return &receipt.TxHash, nil
}

// now is the time of L1's latest block.
func (g *governing) now() (uint64, error) {
	head, err := g.l1.HeaderByNumber(g.Context.Context, nil)
	if err != nil {
		return 0, fmt.Errorf("read L1's latest block: %w", err)
	}
	return head.Time, nil
}

// print writes one JSON object, or lines.
func (g *governing) print(value any, lines func(line govLine)) error {
	return g.onL1.print(value, func(out io.Writer) {
		lines(func(name, format string, args ...any) {
			fmt.Fprintf(out, "%-10s %s\n", name, fmt.Sprintf(format, args...))
		})
	})
}

// govLine writes a line with its name.
type govLine func(name, format string, args ...any)

// stoa writes units of STOA as people do.
func (g *governing) stoa(units *uint256.Int) string { return g.place.Show(2, units) }

/* LIST AND SHOW */

func govListCommand() *cli.Command {
	return &cli.Command{
		Name: "list", Usage: "list all proposals, the newest first",
		Description: "A proposal is named by its number, which is long: the digits that the list shows are enough.",
		Flags:       []cli.Flag{flagsOf("gov-list").json()},
		Action:      govAction(nil, runGovList),
	}
}

// govReport is what list and show print.
type govReport struct {
	Time      uint64     `json:"time,string"` // of L1's latest block
	Proposals []govShown `json:"proposals"`
}

// govShown is a proposal with its calls in plain words.
type govShown struct {
	govern.Proposal
	Would []string `json:"would"`
	Next  string   `json:"next"`
}

func (g *governing) shown(x govern.Proposal, now uint64) govShown {
	s := govShown{Proposal: x, Next: g.next(&x, now)}
	for _, c := range x.Calls {
		s.Would = append(s.Would, g.place.Describe(c))
	}
	return s
}

func runGovList(g *governing) error {
	all, now, err := g.place.List(g.Context.Context)
	if err != nil {
		return err
	}
	r := govReport{Time: now, Proposals: []govShown{}}
	for _, x := range all {
		r.Proposals = append(r.Proposals, g.shown(x, now))
	}
	return g.onL1.print(r, func(out io.Writer) {
		for _, s := range r.Proposals {
			fmt.Fprintf(out, "%s %-9s %s; for %s, against %s\n", govern.Short(s.ID), s.State, firstLine(s.Description), g.stoa(s.For), g.stoa(s.Against))
			for _, w := range s.Would {
				fmt.Fprintf(out, "%-20s would %s\n", "", w)
			}
		}
		if len(r.Proposals) == 0 {
			fmt.Fprintln(out, "There are no proposals. Make one with `stoa gov propose`.")
		}
	})
}

// firstLine is the beginning of a description.
func firstLine(description string) string {
	text, _, _ := strings.Cut(govern.Text(description), "\n")
	if text == "" {
		return "(no description)"
	}
	return text
}

func govShowCommand() *cli.Command {
	return &cli.Command{
		Name: "show", Usage: "show a proposal: what it would do, how the vote stands, what comes next and when", ArgsUsage: "ID",
		Description: "What it would do is read from its calls, which alone count; the description is what its proposer says of them.",
		Flags:       []cli.Flag{flagsOf("gov-show").json()},
		Action:      govAction([]string{"ID"}, runGovShow),
	}
}

func runGovShow(g *governing) error {
	x, err := g.find()
	if err != nil {
		return err
	}
	now, err := g.now()
	if err != nil {
		return err
	}
	s := g.shown(*x, now)
	return g.print(s, func(line govLine) { g.lines(s, line) })
}

func (g *governing) lines(s govShown, line govLine) {
	line("proposal", "%s", govern.Long(s.ID))
	for i, text := range strings.Split(govern.Text(s.Description), "\n") {
		name := ""
		if i == 0 {
			name = "says"
		}
		line(name, "%s", text)
	}
	line("proposer", "%s", s.Proposer)
	for _, w := range s.Would {
		line("would", "%s", w)
	}
	state := fmt.Sprintf("the state after batch %d", s.Batch)
	if s.Frozen {
		state = "nobody: it was frozen"
	}
	line("counts", "on L1 who had votes at %s, in the rollup %s", stay.Time(s.Timepoint), state)
	line("vote", "after %s, until %s", stay.Time(s.Begins), stay.Time(s.Ends))
	reached := "not reached"
	if !s.Turnout().Lt(s.Quorum) {
		reached = "reached"
	}
	line("votes", "for %s, against %s, abstaining %s", g.stoa(s.For), g.stoa(s.Against), g.stoa(s.Abstain))
	line("quorum", "%s for or abstaining, %s; of one ballot %s count at most", g.stoa(s.Quorum), reached, g.stoa(s.Cap))
	line("state", "%s", s.State)
	line("next", "%s", s.Next)
}

// next says what comes next, and when.
func (g *governing) next(x *govern.Proposal, now uint64) string {
	id := govern.Short(x.ID)
	switch x.State {
	case govern.Pending:
		return fmt.Sprintf("the vote begins after %s; until then its proposer may cancel it", stay.Time(x.Begins))
	case govern.Active:
		would := "be defeated"
		if x.Passing() {
			would = "succeed"
		}
		return fmt.Sprintf("vote with `stoa gov vote %s for|against|abstain` until %s; as it stands it would %s", id, stay.Time(x.Ends), would)
	case govern.Succeeded:
		return fmt.Sprintf("anybody: let it wait with `stoa gov queue %s`; it can be executed %s after that", id, days(x.Delay))
	case govern.Queued:
		switch {
		case x.Unannounced:
			return "first execute the proposal that announces the same parameters; this one follows when that announcement is old enough"
		case now < x.Ready:
			return fmt.Sprintf("it can be executed at %s; whoever does not agree has until then", stay.Time(x.Ready))
		}
		return fmt.Sprintf("anybody: do it with `stoa gov execute %s`", id)
	case govern.Executed:
		return "nothing: it is done"
	case govern.Defeated:
		return "nothing: it was voted down, or too few voted"
	}
	return "nothing: it is over"
}

func days(seconds uint64) string {
	if seconds == 86_400 {
		return "a day"
	}
	return fmt.Sprintf("%g days", float64(seconds)/86_400)
}

/* WHAT FOLLOWS A VOTE */

// govDone is what queue, execute and cancel print.
type govDone struct {
	Proposal    *uint256.Int `json:"proposal"`
	State       govern.State `json:"state"` // now
	Transaction *common.Hash `json:"transaction"`
	Entry       *uint64      `json:"entry,string,omitempty"` // of the rollup's queue that it has made
	Ready       uint64       `json:"ready,string,omitempty"`
	Next        string       `json:"next"`
}

// govStep is a command that takes a proposal a step on.
func govStep(name, usage, description string, need *govern.State, pack func(*govern.Proposal) ([]byte, error)) *cli.Command {
	return &cli.Command{
		Name: name, Usage: usage, Description: description, ArgsUsage: "ID",
		Flags: []cli.Flag{flagsOf("gov-" + name).json()},
		Action: govAction([]string{"ID"}, func(g *governing) error {
			x, err := g.find()
			if err != nil {
				return err
			}
			if need != nil {
				if err := x.Require(*need); err != nil {
					return err
				}
			}
			data, err := pack(x)
			if err != nil {
				return err
			}
			return g.step(data)
		}),
	}
}

func govQueueCommand() *cli.Command {
	return govStep("queue", "let what has succeeded wait in the executor", "Anybody may. Everybody sees it there for two days (the market's parameters) or seven (all else).",
		new(govern.Succeeded), (*govern.Proposal).Queue)
}

func govExecuteCommand() *cli.Command {
	return govStep("execute", "do what was decided, when it has waited", "Anybody may. Parameters of the market are enqueued by a proposal of their own, after the one that announces them.",
		new(govern.Queued), (*govern.Proposal).Execute)
}

func govCancelCommand() *cli.Command {
	return govStep("cancel", "end a proposal", "Its proposer may before the vote begins, the guardian until it is executed.", nil, (*govern.Proposal).Cancel)
}

// step sends a call, and prints the proposal as it is then.
func (g *governing) step(data []byte) error {
	if err := g.unlock(); err != nil {
		return err
	}
	receipt, err := g.sender.Send(g.Context.Context, &g.place.Governor, data, nil)
	if err != nil {
		return govAdvice(err)
	}
	x, err := g.find()
	if err != nil {
		return err
	}
	now, err := g.now()
	if err != nil {
		return err
	}
	done := govDone{Proposal: x.ID, State: x.State, Transaction: &receipt.TxHash, Entry: g.place.Entered(receipt), Ready: x.Ready, Next: g.next(x, now)}
	return g.print(done, func(line govLine) {
		line("proposal", "%s is %s", govern.Short(x.ID), x.State)
		if done.Entry != nil {
			line("entry", "%d of the rollup's queue: the next batches have to take it", *done.Entry)
		}
		line("sent", "%s", done.Transaction)
		line("next", "%s", done.Next)
	})
}

// govAdvice says what to do about what the governor refuses.
func govAdvice(err error) error {
	var refused *l1tx.RevertError
	if !errors.As(err, &refused) {
		return err
	}
	switch refused.Name {
	case "SettledNow":
		return fmt.Errorf("run it again: a batch was settled in the very second of the proposal: %w", err)
	case "ParamsTooEarly":
		return fmt.Errorf("wait until the announcement is old enough, see `stoa gov show`: %w", err)
	case "ParamsNotAnnounced":
		return fmt.Errorf("execute the proposal that announces the same parameters first: %w", err)
	case "TimelockUnexpectedOperationState":
		return fmt.Errorf("wait until the executor's delay is over, see `stoa gov show`: %w", err)
	case "GovernorUnableToCancel":
		return fmt.Errorf("leave it, or ask the guardian: a proposer may cancel before the vote begins, nobody else: %w", err)
	case "GovernorInvalidSignature":
		return fmt.Errorf("have the vote signed again: its nonce was used, or it was signed for something else: %w", err)
	}
	return err
}

/* DELEGATES */

func govDelegateCommand() *cli.Command {
	return &cli.Command{
		Name: "delegate", Usage: "let an account vote with what you have on L1; your own, to vote yourself", ArgsUsage: "ADDRESS",
		Description: "STOA on L1 has no votes until they are delegated, to yourself too. ADDRESS may be `self`. It counts for proposals that are made later, and you may override\n" +
			"your delegate in each. What is in purses of the rollup votes by itself, and is not delegated.",
		Flags:  []cli.Flag{flagsOf("gov-delegate").json()},
		Action: govAction([]string{"ADDRESS"}, runGovDelegate),
	}
}

// govDelegated is what the command prints.
type govDelegated struct {
	Account      common.Address `json:"account"`
	Delegate     common.Address `json:"delegate"`
	Votes        *uint256.Int   `json:"votes"` // that the delegate has now
	Transactions []common.Hash  `json:"transactions"`
}

func runGovDelegate(g *governing) error {
	if err := g.unlock(); err != nil {
		return err
	}
	r := govDelegated{Account: g.sender.Address(), Delegate: g.sender.Address(), Transactions: []common.Hash{}}
	if name := g.Args().First(); name != "self" {
		if !common.IsHexAddress(name) {
			return fmt.Errorf("write the delegate as 0x and 40 hex digits, or self: have %q", name)
		}
		r.Delegate = common.HexToAddress(name)
	}
	calls, err := g.place.DelegateCalls(g.Context.Context, r.Account, r.Delegate)
	if err != nil {
		return err
	}
	for _, c := range calls {
		receipt, err := g.sender.Send(g.Context.Context, &c.Target, c.Data, nil)
		if err != nil {
			return err
		}
		r.Transactions = append(r.Transactions, receipt.TxHash)
	}
	if r.Votes, err = g.place.VotesNow(g.Context.Context, r.Delegate); err != nil {
		return err
	}
	return g.print(r, func(line govLine) {
		line("delegate", "%s votes for %s, in proposals that are made from now on", r.Delegate, r.Account)
		line("votes", "%s has %s in all", r.Delegate, g.stoa(r.Votes))
		for _, tx := range r.Transactions {
			line("sent", "%s", tx)
		}
		if len(r.Transactions) == 0 {
			line("sent", "nothing: it was so before")
		}
	})
}
