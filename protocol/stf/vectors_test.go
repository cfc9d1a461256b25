package stf_test

import (
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

func hexWord(e fr.Element) string {
	b := e.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}

func hexWords(words []fr.Element) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = hexWord(w)
	}
	return all
}

func writeGolden(t *testing.T, name string, value any) {
	t.Helper()
	data, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/"+name, append(data, '\n'))
}

// operationVector is one operation with its words in a batch and what is signed.
type operationVector struct {
	Name     string       `json:"name"`
	Kind     op.Kind      `json:"kind"`
	Lane     string       `json:"lane"`
	Position uint32       `json:"position"`
	Words    []string     `json:"words"`
	Signed   *signedWords `json:"signed,omitempty"`
}

type signedWords struct {
	Purse    uint32      `json:"purse"`
	KeyX     string      `json:"keyX"`
	KeyY     string      `json:"keyY"`
	Domain   string      `json:"domain"`
	Words    []string    `json:"words"`
	Validity string      `json:"validity"`
	RX       string      `json:"rx"`
	RY       string      `json:"ry"`
	S        string      `json:"s"`
	ID       common.Hash `json:"id"`
}

// examples is one operation of each kind, all of which the world takes in order.
func examples(w *stftest.World) []op.Operation {
	guest, host := w.Guest.For(dollar), w.Host.For(dollar)
	rent := stftest.GenesisParams.Rent[dollar]
	policy, listing, calendar, booking := w.Free(), w.Free(), w.Free(), w.Free()
	stranger := w.Stranger.For(dollar)
	// Serials are those of batch 1: the vectors show words, not a history.
	serial := func(position uint64) uint64 { return 1<<13 | position }
	book := op.Book{
		Signer: guest, Listing: listing, Calendar: calendar, Policy: policy, Record: booking, Payout: host, Token: dollar, Fee: 2 * rent,
		ListingSerial: serial(5), FirstUnit: 10, Units: 3, Limit: amount.From(11_000), Deposit: amount.From(stftest.Deposit), Arbiter: stranger,
	}
	return []op.Operation{
		op.Deposit{Purse: guest, Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(1_000_000), Key: w.Guest.Key.Public},
		op.Transfer{From: guest, To: host, Token: dollar, Amount: amount.From(250_000), Fee: 12},
		op.Withdraw{Purse: host, Token: dollar, Amount: amount.From(40_000), Fee: 15, Recipient: w.Host.Owner},
		op.PolicySet{Signer: host, Record: policy, Token: dollar, Fee: rent, Terms: stftest.Terms, Offers: stftest.Offers},
		op.ListingSet{
			Signer: host, Record: listing, Policy: policy, Payout: host, Token: dollar, Fee: rent, Price: amount.From(stftest.Price), Origin: stftest.Origin,
			Metadata: fr.NewElement(0xfeed), Flags: record.FlagBookable | record.FlagInstant, UnitSeconds: stftest.Day, MinUnits: 1, MaxUnits: 30, PolicySerial: serial(4),
			Deposit: amount.From(stftest.Deposit), Arbiter: stranger,
		},
		op.CalendarOpen{Signer: host, Listing: listing, Record: calendar, Token: dollar, Fee: rent, ListingSerial: serial(5)},
		book,
		op.CancelByGuest{Signer: guest, Booking: booking, Calendar: calendar, Payout: host, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.CheckIn{Signer: guest, Booking: booking, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.Release{Signer: guest, Booking: booking, Payout: host, Guest: guest, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.ReleasePart{Signer: guest, Booking: booking, Payout: host, Token: dollar, Fee: 2, BookingSerial: serial(7), Units: 1},
		op.ReleaseDue{Payee: stranger, Booking: booking, Payout: host, Guest: guest, Token: dollar, BookingSerial: serial(7)},
		op.NoShow{Payee: stranger, Booking: booking, Payout: host, Guest: guest, Token: dollar, BookingSerial: serial(7)},
		op.DepositClaim{Signer: host, Booking: booking, Token: dollar, Fee: 2, BookingSerial: serial(7), Amount: amount.From(700)},
		op.DepositReturn{Signer: host, Booking: booking, Guest: guest, Token: dollar, Fee: 2, BookingSerial: serial(7), Amount: amount.From(4_303)},
		op.DisputeOpen{Signer: guest, Booking: booking, Token: dollar, Fee: 2, BookingSerial: serial(7), Evidence: fr.NewElement(0xe71d)},
		op.SplitPropose{Signer: guest, Booking: booking, Token: dollar, Fee: 2, BookingSerial: serial(7), Amount: amount.From(2_000)},
		op.SplitAccept{Signer: host, Booking: booking, Payout: host, Guest: guest, Token: dollar, Fee: 2, BookingSerial: serial(7), Amount: amount.From(2_000)},
		op.Ruling{Signer: stranger, Booking: booking, Payout: host, Guest: guest, Token: dollar, Fee: 2, BookingSerial: serial(7), Amount: amount.From(2_000)},
		op.RulingTimeout{Payee: stranger, Booking: booking, Payout: host, Guest: guest, Token: dollar, BookingSerial: serial(7)},
		op.BookingTransfer{Signer: guest, Booking: booking, NewGuest: stranger, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.Hold(book),
		op.RequestBook(book),
		op.Decline{Signer: host, Booking: booking, Calendar: calendar, Guest: guest, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.CancelByHost{Signer: host, Booking: booking, Calendar: calendar, Guest: guest, Payout: host, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.Expire{Payee: stranger, Booking: booking, Calendar: calendar, Guest: guest, Token: dollar, BookingSerial: serial(7)},
		op.Confirm{Signer: guest, Booking: booking, Payout: host, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.Accept{Signer: host, Booking: booking, Payout: host, Token: dollar, Fee: 2, BookingSerial: serial(7)},
		op.CalendarBlock{Signer: host, Listing: listing, Calendar: calendar, Token: dollar, Fee: 2, ListingSerial: serial(5), FirstUnit: 200, Units: 14},
		op.CalendarUnblock{Signer: host, Listing: listing, Calendar: calendar, Token: dollar, Fee: 2, ListingSerial: serial(5), FirstUnit: 207, Units: 3},
		op.PriceSet{Signer: host, Listing: listing, Token: dollar, Fee: 2, ListingSerial: serial(5), Pricing: pricing},
		op.ChangeKey{Purse: guest, Owner: w.Guest.Owner, Key: w.Stranger.Key.Public, Epoch: 1},
		op.ParamUpdate{Governor: w.Operator.Owner, Version: 2, BookingFee: 250, CrankReserve: [4]uint64{60, 30, 20, 10}, Rent: [4]uint64{70, 50, 30, 20}},
		op.ModifyPropose{Signer: host, Booking: booking, Token: dollar, Fee: 2, BookingSerial: serial(7), Price: amount.From(7_000), Units: 4, FirstUnit: 11},
		op.Modify{
			Signer: guest, Listing: listing, Booking: booking, Calendar: calendar, Token: dollar, Fee: 2, BookingSerial: serial(7), FirstUnit: 11, Units: 4, Price: amount.From(7_000),
		},
		op.Force{Booking: booking, Caller: w.Stranger.Owner, BookingSerial: serial(7)},
		op.Award{Booking: booking, Purse: stranger, Owner: w.Stranger.Owner, Token: dollar, Amount: amount.From(2_000), BookingSerial: serial(7)},
		op.AwardDue{Payee: stranger, Booking: booking, Payout: host, Guest: guest, Token: dollar, BookingSerial: serial(7), Amount: amount.From(2_000)},
		op.FullExit{Purse: guest, Owner: w.Guest.Owner, Token: dollar},
	}
}

func operationVectors(t *testing.T) []operationVector {
	t.Helper()
	w := stftest.New(t, batch.Tiny)
	var vectors []operationVector
	for i, o := range examples(w) {
		lane, position := o.Kind().Lane(), uint32(i+1)
		words, err := o.Words()
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := o.(op.Queued); ok {
			words = op.WithStatus(words, true)
			if _, ok := o.(op.FullExit); ok {
				words = op.WithAmount(words, amount.From(750_000))
			}
		}
		v := operationVector{Name: o.Kind().String(), Kind: o.Kind(), Lane: lane.String(), Position: position, Words: hexWords(op.Place(lane, words, position))}
		if signer, ok := o.(op.Signer); ok {
			s := w.Sign(signer)
			m, err := s.Message(w.Network)
			if err != nil {
				t.Fatal(err)
			}
			id, err := s.ID(w.Network)
			if err != nil {
				t.Fatal(err)
			}
			key, err := signature.Recover(w.PurseAt(signer.SigningPurse()).Key)
			if err != nil {
				t.Fatal(err)
			}
			v.Signed = &signedWords{
				Purse: signer.SigningPurse(), KeyX: hexWord(key.X), KeyY: hexWord(key.Y), Domain: hexWord(m.Domain), Words: hexWords(m.Words),
				Validity: hexWord(m.Validity), RX: hexWord(s.Signature.R.X), RY: hexWord(s.Signature.R.Y),
				S: "0x" + hex.EncodeToString(common.LeftPadBytes(s.Signature.S.Bytes(), 32)), ID: id,
			}
		}
		vectors = append(vectors, v)
	}
	return vectors
}

func TestOperationVectors(t *testing.T) {
	writeGolden(t, "operations.json", operationVectors(t))
}

// batchVector is a batch of the tiny shape as L1 and the circuit see it.
type batchVector struct {
	Shape     batch.Shape           `json:"shape"`
	ChainID   uint64                `json:"chainId"`
	Rollup    common.Address        `json:"rollup"`
	Header    []string              `json:"header"`
	Used      map[string]int        `json:"used"`
	Rows      map[string][][]string `json:"rows"`    // all slots of each lane
	L1Words   []string              `json:"l1Words"` // what is published
	Touched   []touchedVector       `json:"touched"`
	Challenge string                `json:"c"`
	OldC      string                `json:"oldC"`
	NewC      string                `json:"newC"`
	Quotient  string                `json:"quotient"`
	Rho       string                `json:"rho"`
	M         string                `json:"m"`
}

type touchedVector struct {
	Index    uint32   `json:"index"`
	Old      []string `json:"old"`
	New      []string `json:"new"`
	LastStep uint32   `json:"lastStep"`
}

// fixedBatch has a row in each lane and an unused slot in P, M and E.
func fixedBatch(t *testing.T) *stf.Trace {
	t.Helper()
	w := stftest.New(t, batch.Tiny)
	due := booked(w, 10, 3)
	w.Now = w.DueAt(due)
	return w.Batch(func(b *stf.Builder) {
		w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(1_000_000)})
		w.Apply(b, w.Book(20, 3))
		w.Apply(b, transfer(w))
		w.Apply(b, w.Crank(due, w.Stranger.For(dollar)))
		w.Apply(b, withdraw(w))
	})
}

func TestBatchVector(t *testing.T) {
	trace := fixedBatch(t)
	words, err := trace.Words()
	if err != nil {
		t.Fatal(err)
	}
	published := words.Published(trace.Header.Used)
	v := batchVector{
		Shape: trace.Shape, ChainID: trace.Header.ChainID, Rollup: trace.Header.Rollup, Header: hexWords(words.Header[:]), Used: map[string]int{},
		Rows: map[string][][]string{}, L1Words: hexWords(published),
	}
	for lane := range op.Lane(op.Lanes) {
		v.Used[lane.String()] = trace.Header.Used[lane]
		for _, row := range words.Rows[lane] {
			v.Rows[lane.String()] = append(v.Rows[lane.String()], hexWords(row))
		}
	}
	for _, r := range trace.Touched {
		v.Touched = append(v.Touched, touchedVector{r.Index, hexWords(r.Old[:]), hexWords(r.New[:]), r.LastStep})
	}
	// The commitments are any points here: the generator, its double, infinity.
	_, _, g, _ := bn254.Generators()
	var double bn254.G1Affine
	double.Double(&g)
	oldC, newC, quotient := g.RawBytes(), double.RawBytes(), [64]byte{}
	c := batch.Challenge(words.All(), trace.Touched)
	rho := batch.Rho(oldC, newC, quotient, c, nil, published)
	v.Challenge, v.Rho, v.M = hexWord(c), hexWord(rho), hexWord(batch.Evaluate(words.All(), rho))
	v.OldC, v.NewC, v.Quotient = "0x"+hex.EncodeToString(oldC[:]), "0x"+hex.EncodeToString(newC[:]), "0x"+hex.EncodeToString(quotient[:])
	writeGolden(t, "batch.json", v)
}
