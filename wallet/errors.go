package wallet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Errors of a wallet.
var (
	// ErrUnreachable says that the sequencer gave no answer that makes sense.
	ErrUnreachable = errors.New("start the sequencer, or name its address: it does not answer")

	// ErrL1 says that the node of L1 did not answer.
	ErrL1 = errors.New("start the L1 node, or name its address: it does not answer")

	// ErrNoKeys says that the wallet only looks.
	ErrNoKeys = errors.New("open the wallet with its keys: this needs them")

	// ErrNoL1 says that the wallet was made without L1.
	ErrNoL1 = errors.New("name a node of L1: this needs one")

	// ErrMainnet says that published keys would hold real money.
	ErrMainnet = errors.New("use a wallet of your own: development keys are published, and this is chain id 1")

	// ErrNetwork says that sequencer, L1 and owner do not mean the same rollup.
	ErrNetwork = errors.New("check the addresses of sequencer, L1 and rollup: they do not belong together")

	// ErrReceipt says that the sequencer broke its word, or that somebody else answers.
	ErrReceipt = errors.New("keep this answer and do not rely on the sequencer: its receipt is not for what was signed")

	// ErrNoPurse says that no purse of the wallet can sign.
	ErrNoPurse = errors.New("deposit first: the wallet has no purse for this token")

	// ErrForeignPurse says that the wallet's key is not that of the purse.
	ErrForeignPurse = errors.New("choose a purse of this wallet: another key signs for this one")

	// ErrRefunded says that a deposit was not applied. The money is back on L1 when
	// its batch is settled.
	ErrRefunded = errors.New("claim the money on L1 when the batch is settled, and deposit to another purse: this deposit was refunded")

	// ErrSpent says that the authorisation of a deposit was used, or called back.
	ErrSpent = errors.New("leave it, or have another one signed: this deposit was sent before, or its owner has called it back")

	// ErrLate says that the authorisation of a deposit is over.
	ErrLate = errors.New("have it signed again: the time in which it may be sent is over")

	// ErrEmpty says that a purse has nothing to take out.
	ErrEmpty = errors.New("leave it: the purse has nothing of the token available")

	// ErrForeignOwner says that the wallet's account does not own the purse.
	ErrForeignOwner = errors.New("use the wallet of the purse's owner: L1 pays nobody else")

	// ErrUnchanged says that a change of key was not applied: another one came first.
	ErrUnchanged = errors.New("change the key again: the purse had another epoch when the change was executed")

	// ErrLastEpoch says that the key of a purse can change no more.
	ErrLastEpoch = errors.New("move the money to a new purse: the key of this one has changed as often as it can")

	// ErrVoid says that an operation that was ordered is no longer.
	ErrVoid = errors.New("send the operation again: L1 took back an entry of its queue before it, and it is void")

	// ErrToken says that the rollup has no such token.
	ErrToken = errors.New("choose a token of this rollup")

	// ErrFunds says that the account on L1 does not have what it would send.
	ErrFunds = errors.New("bring tokens to the account on L1 first")

	// ErrGas says that the account cannot pay for a transaction on L1.
	ErrGas = errors.New("send the account some ether first: it cannot pay for the transaction on L1")

	errNoRecord = errors.New("try again later: the rollup has no free record")
)

// UnansweredError says that an operation may have been ordered or not.
type UnansweredError struct {
	ID  common.Hash
	Err error
}

func (e *UnansweredError) Error() string {
	return fmt.Sprintf("ask `stoa wallet operation %s` before you send it again, for it may have been ordered: %v", e.ID, e.Err)
}

func (e *UnansweredError) Unwrap() error { return e.Err }

// BookingError says why a stay cannot be booked, before anything is signed.
type BookingError struct {
	Rule   string // that would refuse it
	Advice string
	Why    string
}

func (e *BookingError) Error() string { return e.Advice + ": " + e.Why }

// advice is what a person can do about a broken rule.
var advice = map[string]string{
	"AUTH-1":     "choose one of the wallet's purses",
	"AUTH-2":     "try again: another operation of the purse came first",
	"AUTH-3":     "try again: the purse has another key by now",
	"AUTH-4":     "try again: the operation came too late",
	"DEBIT-1":    "choose a purse that holds this token",
	"DEBIT-2":    "deposit more, or spend less",
	"CREDIT-1":   "check the purse that is paid: there is none of that number",
	"CREDIT-2":   "check the purse that is paid: it does not hold this token",
	"FRESH-1":    "try again: somebody else took the record",
	"RENT-1":     "pay a higher fee: the record's rent",
	"POLICY-1":   "refund 100% at most",
	"POLICY-2":   "list the refunds from the earliest cancellation to the latest",
	"POLICY-3":   "refund no more for a later cancellation",
	"LISTING-6":  "check the listing: there is none of that record and serial",
	"LISTING-7":  "use the wallet of the listing's host",
	"LISTING-11": "check the policy's record and serial",
	"CALENDAR-2": "use the wallet of the listing's host",
	"CALENDAR-3": "try again: the window is open already",
	"PRICE-2":    "use the wallet of the listing's host",
	"PRICE-3":    "take off 100% at most",
	"PRICE-4":    "give longer stays at least as much off",
	"BLOCK-2":    "use the wallet of the listing's host",
	"BLOCK-3":    "choose one unit at least",
	"BLOCK-5":    "open the window first with `stoa wallet calendar`",
	"BLOCK-6":    "choose units that are not blocked: `stoa wallet listing` shows them",
	"BLOCK-7":    "choose units that are blocked: `stoa wallet listing` shows them",
	"BOOK-2":     "choose another listing: this one takes no bookings",
	"BOOK-4":     "book longer",
	"BOOK-5":     "book shorter",
	"BOOK-8":     "choose other dates: somebody has booked them",
	"BOOK-9":     "choose other dates: the host keeps them",
	"BOOK-10":    "look at the listing again: its terms have changed",
	"BOOK-11":    "choose a later start",
	"BOOK-15":    "look at the price again: it is above your limit",
	"BOOK-16":    "look at the listing again: its payout purse has changed",
	"BOOK-17":    "choose another listing: its host has too little for the bond",
	"BOOK-18":    "choose a longer stay: this one is too short for the listing's policy",
	"BOOK-19":    "look at the listing again: its deposit has changed",
	"BOOK-20":    "look at the listing again: its arbiter has changed",
	"BOOK-21":    "ask the host with `stoa wallet request`: he chooses his guests",
	"HOLD-1":     "book at once: nothing is held under the listing's policy",
	"REQUEST-1":  "book at once, or choose another listing: this one takes no requests",
	"CONFIRM-1":  "it is too late: what was held has run out; book again, if the units are free",
	"ACCEPT-1":   "it is too late: the time of the request is over, and the guest has to ask again",
	"EXPIRE-1":   "wait until the time of the offer is over",
	"BOND-2":     "let the host deposit more: his payout purse has too little for the bond",
	"POLICY-5":   "shorten the answer window, or lengthen the release delay",
	"POLICY-6":   "give the arbiter a day or more",
	"CANCEL-1":   "look at `stoa wallet booking`: in its state this cannot be done",
	"CANCEL-2":   "use the wallet of the party that may do this",
	"CANCEL-6":   "it is too late: the stay has begun",
	"ESCROW-1":   "check the booking: there is none of that record and serial",
	"ESCROW-2":   "look at `stoa wallet booking`: in its state this cannot be done",
	"ESCROW-6":   "use the wallet of the party that may do this",
	"HANDOVER-1": "ask the host: the listing's bookings are not transferable",
	"HANDOVER-2": "it is too late: the stay has begun",
	"CHECKIN-1":  "wait for the start of the stay",
	"CHECKIN-2":  "it is too late for the host: the guest counts as not come",
	"RELEASE-1":  "let the host return the deposit first, or wait for the deadline",
	"RELEASE-2":  "wait for the start of the stay",
	"PART-1":     "release more units than were released before",
	"PART-2":     "release no more units than were booked",
	"PART-3":     "wait until somebody has checked in",
	"PART-4":     "wait until the units are past, and the release delay after them",
	"PART-5":     "wait for the start of the stay",
	"DUE-1":      "wait for the deadline",
	"NOSHOW-1":   "wait until the guest's time to check in is over",
	"CLAIM-1":    "claim no more than the deposit",
	"CLAIM-2":    "it is too late: the guest would have no time to answer",
	"RETURN-1":   "return no more than the deposit",
	"DISPUTE-1":  "cancel instead: the stay has not begun",
	"DISPUTE-2":  "it is too late: the deadline is over",
	"SPLIT-1":    "look at the booking again: something else is proposed, or nothing",
	"SPLIT-2":    "give the guest no more than price, deposit and bond",
	"SPLIT-3":    "cancel instead: the stay has not begun",
	"RULING-1":   "it is too late to rule: the default split holds",
	"RULING-2":   "give the guest no more than price, deposit and bond, less the arbiter's fee",
	"RULING-3":   "nobody rules on a booking of his own",
	"TIMEOUT-1":  "wait until the arbiter's time is over",
	"TIMEOUT-2":  "carry out what the arbiter has ruled, with `stoa wallet award-due`",
	"PROPOSE-1":  "carry out what the arbiter has ruled, with `stoa wallet award-due`: it is too late to agree",
	"AWARDDUE-1": "look at `stoa wallet booking`: no ruling of L1 stands any more",
	"AWARDDUE-3": "look at `stoa wallet booking`: the arbiter has ruled otherwise meanwhile",
}

// Advise puts before an error of the sequencer what to do about it. Other errors
// say so themselves.
func Advise(err error) error {
	var e *wire.Error
	if !errors.As(err, &e) {
		return err
	}
	do, ok := advice[e.Data.Rule]
	if !ok {
		switch e.Code {
		case wire.CodeBusy, wire.CodeClosed:
			do = "try again later"
		case wire.CodeNotFound:
			do = "check the number"
		case wire.CodeMalformed, wire.CodeRefused:
			do = "change what you ask for"
		default:
			do = "use a stoa of the sequencer's version"
		}
	}
	return fmt.Errorf("%s: %w", do, err)
}
