package drill

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	insecure "math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// act is one thing that somebody does.
type act int

// What people do on L1, and over RPC.
const (
	actDeposit act = iota
	actNewPurse
	actChangeKey
	actForce
	actAward
	actClaim

	actTransfer
	actWithdraw
	actPolicy
	actHold
	actSpend
	actNewKey
	allActs
)

func (a act) String() string {
	return [...]string{"deposit", "new purse", "change of key", "force", "award", "claim", "transfer", "withdrawal", "policy", "hold", "deposit and spend it", "transfer by the newest key"}[a]
}

// drawAct draws more of what depends on L1: that is what a reorg can spoil.
func drawAct(rng *insecure.Rand) act {
	switch rng.IntN(8) {
	case 0:
		return actDeposit
	case 1:
		return actSpend
	}
	return act(rng.IntN(int(allActs)))
}

// The people of the drill, by their place among the devnet's.
const (
	alice = iota // pays Bob, and nothing that she does depends on L1
	bob          // withdraws and claims, and as little depends on L1
	carol        // deposits, spends what she deposited, and holds hours of Erin's
	dave         // changes his key
	erin         // is a host, and demands on L1 that holds be ended
	frank        // is the arbiter
	reorgPeople
)

// citizen is one of them.
type citizen struct {
	*wallet.Wallet
	name   string
	purse  uint32
	keys   *keystore.Keys
	sender *l1tx.Sender
}

// steady says whether all that somebody orders holds whatever L1 takes back.
func steady(who int) bool { return who == alice || who == bob }

// citizen opens the wallets of one of the people, whose transactions are mined at once.
func (r *reorgRound) citizen(i int) (*citizen, error) {
	a := devnet.Accounts()[i]
	keys, err := keystore.Unsafe(a.Number)
	if err != nil {
		return nil, err
	}
	c := &citizen{name: a.Name, purse: uint32(firstPurse + i), keys: keys}
	if c.sender, err = senderOf(r.chain, a.Number); err != nil {
		return nil, err
	}
	return c, c.open(r)
}

// open makes the wallet anew, with the keys of now.
func (c *citizen) open(r *reorgRound) (err error) {
	c.Wallet, err = wallet.New(wallet.Config{Keys: c.keys, Sequencer: r.sequencer, Rollup: r.net.Deployment().Rollup, Valid: r.valid})
	return err
}

// ordered is an operation that the sequencer gave a receipt for.
type ordered struct {
	who     int
	id      common.Hash
	signed  op.Signed
	rewinds int  // that were known of then
	final   bool // and was found on L1
}

// acted is an entry of L1's queue that somebody made.
type acted struct {
	who   int
	call  []byte
	value *big.Int // beside the fee
	tx    common.Hash
}

// act does one thing, if there is something to do.
func (r *reorgRound) act(ctx context.Context, a act, rng *insecure.Rand) error {
	bridge, none := bindings.NewBridge(), new(big.Int)
	noKey, noProof := bindings.EdwardsKeyKey{X: none, Y: none}, bindings.EdwardsKeyPossession{Rx: none, Ry: none, S: none}
	some := 1_000 + rng.Uint64N(1_000_000)
	switch a {
	case actDeposit:
		value := new(big.Int).SetUint64(some)
		return r.enter(ctx, carol, bridge.PackDeposit(0, value, r.people[carol].purse, noKey, noProof), value)
	case actNewPurse:
		purse, ok := r.take(1)
		if !ok {
			return nil
		}
		key, possession, err := r.prove(carol, purse, 0)
		if err != nil {
			return err
		}
		value := new(big.Int).SetUint64(some)
		return r.enter(ctx, carol, bridge.PackDeposit(0, value, purse, key, possession), value)
	case actChangeKey:
		return r.changeKey(ctx)
	case actForce:
		return r.enter(ctx, erin, bridge.PackForce(r.held, new(big.Int).SetUint64(r.heldSerial(ctx))), none)
	case actAward:
		serial := new(big.Int).SetUint64(r.heldSerial(ctx))
		return r.enter(ctx, frank, bridge.PackAward(r.held, serial, r.people[frank].purse, uint8(dollar), new(big.Int).SetUint64(some)), none)
	case actClaim:
		return r.claim(ctx)

	case actTransfer:
		from, to := alice, bob
		if rng.IntN(2) == 0 {
			from, to = to, from
		}
		return r.transfer(ctx, from, to, dollar, some)
	case actWithdraw:
		return r.took(bob, func() (*wallet.Ordered, error) {
			return r.people[bob].Withdraw(ctx, dollar, amount.From(some), common.Address{}, wallet.Options{Purse: r.people[bob].purse})
		})
	case actPolicy:
		place, ok := r.take(1)
		if !ok {
			return nil
		}
		return r.order(ctx, alice, op.PolicySet{Signer: r.people[alice].purse, Record: place, Token: dollar, Fee: r.rent, Terms: reorgTerms, Offers: reorgOffers})
	case actHold:
		return r.hold(ctx)
	case actSpend:
		value := new(big.Int).SetUint64(some)
		if err := r.enter(ctx, carol, bridge.PackDeposit(0, value, r.people[carol].purse, noKey, noProof), value); err != nil {
			return err
		}
		return r.spend(ctx, some)
	case actNewKey:
		return r.transfer(ctx, dave, alice, dollar, some)
	}
	return fmt.Errorf("there is no act %d", a)
}

// spend has Carol pay all that she has of ether, when that is so much at least. It holds no more if a deposit is taken back.
func (r *reorgRound) spend(ctx context.Context, least uint64) error {
	var have uint64
	if err := r.until(ctx, "Carol's deposit", slowly, func() error {
		purse, err := r.sequencer.Purse(ctx, r.people[carol].purse)
		if err != nil {
			return err
		}
		if have = purse.Balances[0].Available.Int().Uint64(); have < least {
			return fmt.Errorf("have %d, want %d", have, least)
		}
		return nil
	}); err != nil {
		return err
	}
	return r.order(ctx, carol, op.Transfer{From: r.people[carol].purse, To: r.people[alice].purse, Token: 0, Amount: amount.From(have - 1), Fee: 1})
}

// take gives records that nobody has, if there are any.
func (r *reorgRound) take(n uint32) (uint32, bool) {
	if r.free+n > r.records {
		return 0, false
	}
	r.free += n
	return r.free - n, true
}

// enter makes an entry of L1's queue.
func (r *reorgRound) enter(ctx context.Context, who int, call []byte, value *big.Int) error {
	sent, err := r.send(ctx, who, call, value)
	if err == nil {
		r.acted = append(r.acted, sent)
		r.figures.Entries++
	}
	return err
}

// send pays for a call of the bridge, the queue's fee included.
func (r *reorgRound) send(ctx context.Context, who int, call []byte, value *big.Int) (*acted, error) {
	bridge := bindings.NewBridge()
	at := r.net.Deployment().Bridge
	fee, err := look(ctx, r.chain, nil, at, bridge.PackQueueFee(), bridge.UnpackQueueFee)
	if err != nil {
		return nil, err
	}
	receipt, err := r.people[who].sender.Send(ctx, &at, call, fee.Add(fee, value))
	if err != nil {
		return nil, err
	}
	return &acted{who, call, value, receipt.TxHash}, nil
}

// prove is somebody's newest key as the bridge wants it.
func (r *reorgRound) prove(who int, purse uint32, epoch uint16) (key bindings.EdwardsKeyKey, possession bindings.EdwardsKeyPossession, err error) {
	c := r.people[who]
	secret := c.keys.L2
	proof, err := secret.Prove(r.net.Deployment().Network(), signature.Purpose{Owner: c.Address(), Purse: purse, Epoch: epoch}, rand.Reader)
	integer := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
	return bindings.EdwardsKeyKey{X: integer(secret.Public.X), Y: integer(secret.Public.Y)},
		bindings.EdwardsKeyPossession{Rx: integer(proof.R.X), Ry: integer(proof.R.Y), S: proof.S}, err
}

// changeKey gives Dave's purse a new key. He keeps the old ones: L1 may take the change back.
func (r *reorgRound) changeKey(ctx context.Context) error {
	c := r.people[dave]
	purse, err := r.sequencer.Purse(ctx, c.purse)
	if err != nil {
		return err
	}
	keys, err := c.keys.Rotate()
	if errors.Is(err, keystore.ErrManyKeys) {
		return nil
	}
	if err != nil {
		return err
	}
	c.keys = keys
	if err := c.open(r); err != nil {
		return err
	}
	key, possession, err := r.prove(dave, c.purse, purse.Epoch+1)
	if err != nil {
		return err
	}
	return r.enter(ctx, dave, bindings.NewBridge().PackChangeKey(c.purse, purse.Epoch+1, key, possession), new(big.Int))
}

// claim takes what Bob is owed on L1, if that is something.
func (r *reorgRound) claim(ctx context.Context) error {
	bridge := bindings.NewBridge()
	at := r.net.Deployment().Bridge
	owed, err := look(ctx, r.chain, nil, at, bridge.PackCredits(r.people[bob].Address(), uint8(dollar)), bridge.UnpackCredits)
	if err != nil || owed.Sign() == 0 {
		return err
	}
	if _, err = r.people[bob].sender.Send(ctx, &at, bridge.PackClaim(uint8(dollar)), nil); err == nil {
		r.figures.Claims++
	}
	return err
}

func (r *reorgRound) transfer(ctx context.Context, from, to int, token record.Token, units uint64) error {
	return r.took(from, func() (*wallet.Ordered, error) {
		return r.people[from].Transfer(ctx, token, amount.From(units), r.people[to].purse, wallet.Options{Purse: r.people[from].purse})
	})
}

// hold takes an hour of Erin's for a minute of L1's time, and then a crank ends that.
func (r *reorgRound) hold(ctx context.Context) error {
	place, ok := r.take(2)
	if !ok {
		return nil
	}
	listing, err := r.sequencer.Listing(ctx, r.listing)
	if err != nil {
		return err
	}
	info, err := r.sequencer.Info(ctx)
	if err != nil {
		return err
	}
	for unit := range uint8(200) {
		quote, err := wallet.NewQuote(info, listing, stay.Run{First: unit, Units: 1})
		if err != nil {
			return err
		}
		if quote.Refused(op.KindHold) != nil {
			continue
		}
		l := quote.Listing
		err = r.order(ctx, carol, op.Hold{
			Signer: r.people[carol].purse, Listing: l.Record, Calendar: quote.Calendar, Policy: l.Policy, Record: place, Payout: l.Payout, Token: dollar, Fee: 2 * r.rent,
			ListingSerial: l.Serial, FirstUnit: unit, Units: 1, Limit: quote.Total, Arbiter: l.Arbiter,
		})
		if err == nil {
			r.held = place
		}
		return err
	}
	return nil
}

// heldSerial is the serial of the latest hold, or one that no booking has.
func (r *reorgRound) heldSerial(ctx context.Context) uint64 {
	b, err := r.sequencer.Booking(ctx, wallet.Ref{Record: r.held})
	if err != nil {
		return 1
	}
	return b.Serial
}

// order signs an operation and has it ordered.
func (r *reorgRound) order(ctx context.Context, who int, o op.Signer) error {
	return r.took(who, func() (*wallet.Ordered, error) {
		signed, err := r.people[who].Sign(ctx, o)
		if err != nil {
			return nil, err
		}
		receipt, err := r.sequencer.Submit(ctx, signed)
		return &wallet.Ordered{Operation: signed, Receipt: receipt}, err
	})
}

// took notes an operation with its receipt. In the middle of a rewind the sequencer may refuse what would hold before it or after
// it: then nothing was promised.
func (r *reorgRound) took(who int, submit func() (*wallet.Ordered, error)) error {
	rewinds := r.watch.rewinds()
	o, err := submit()
	var refused *wire.Error
	if errors.As(err, &refused) && (refused.Code == wire.CodeRefused || refused.Code == wire.CodeBusy) {
		r.figures.Refused++
		return nil
	}
	if err != nil {
		return err
	}
	r.figures.Operations++
	r.ordered = append(r.ordered, &ordered{who: who, id: o.Receipt.ID, signed: o.Operation, rewinds: rewinds})
	return nil
}
