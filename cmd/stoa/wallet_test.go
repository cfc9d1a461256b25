package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/ical"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/stay"
	"github.com/stoa-rollup/stoa/wallet/wallettest"
)

// shell runs commands as a terminal would.
type shell struct {
	t *testing.T
	*wallettest.World
}

// startShell points the environment at a rollup of its own.
func startShell(t *testing.T) shell {
	t.Helper()
	walletScrypt = keystore.Light
	t.Cleanup(func() { walletScrypt = keystore.Standard })
	world := wallettest.Start(t)
	t.Setenv("STOA_WALLET_SEQUENCER", world.Sequencer)
	t.Setenv("STOA_WALLET_L1", world.L1)
	t.Setenv("STOA_WALLET_CONFIRMATIONS", "0")
	t.Setenv("STOA_WALLET_WALLET", filepath.Join(t.TempDir(), "stoa", "wallet.json"))
	return shell{t, world}
}

// do runs `stoa wallet`, as it must succeed, and returns what it prints.
func (s shell) do(args ...string) string {
	s.t.Helper()
	var stdout, stderr bytes.Buffer
	if code := run(s.t.Context(), append([]string{"stoa", "wallet"}, args...), &stdout, &stderr); code != 0 || stderr.Len() > 0 {
		s.t.Fatalf("stoa wallet %s: exit code %d\n%s", strings.Join(args, " "), code, &stderr)
	}
	s.t.Logf("$ stoa wallet %s\n%s", strings.Join(args, " "), &stdout)
	return stdout.String()
}

// fail runs it as it must not succeed, and returns the first line of the error.
func (s shell) fail(args ...string) string {
	s.t.Helper()
	var stdout, stderr bytes.Buffer
	if code := run(s.t.Context(), append([]string{"stoa", "wallet"}, args...), &stdout, &stderr); code != 1 || stdout.Len() > 0 {
		s.t.Fatalf("stoa wallet %s: exit code %d, printed %q, want 1 and nothing", strings.Join(args, " "), code, &stdout)
	}
	line, _, _ := strings.Cut(stderr.String(), "\n")
	return line
}

// object decodes the one JSON object that a command prints.
func object[T any](t *testing.T, text string) (v T) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	if err := d.Decode(&v); err != nil {
		t.Fatalf("have %q: %v", text, err)
	}
	if _, err := d.Token(); err != io.EOF {
		t.Fatalf("have more than one object: %q", text)
	}
	return v
}

func want(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("have\n%swant %q in it", text, p)
		}
	}
}

// From a new wallet to money claimed on L1, as docs/wallet.md tells it.
func TestWalletStory(t *testing.T) {
	s := startShell(t)
	secret := filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(secret, []byte("a good long phrase\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("STOA_WALLET_PASSPHRASE_FILE", secret)
	want(t, s.do("new"), "address    0x", "purse key  0x", "copy")
	want(t, s.fail("new"), "choose another file")
	me := object[shown](t, s.do("show", "--json"))
	if len(me.Purses) != 0 || len(me.L1) != 3 {
		t.Errorf("have %+v, want no purses and three tokens", me)
	}
	s.Fund(me.Address)

	// The host is a development account, the guest the wallet from the file.
	host := func(args ...string) []string { return append([]string{"--unsafe-dev", "1"}, args...) }
	want(t, s.do(host("deposit", "--mint", "20")...), "deposited  20.00 tUSD to the new purse")
	want(t, s.do("deposit", "--mint", "500.5"), "deposited  500.50 tUSD to the new purse")
	want(t, s.do("--confirmations", "1", "deposit", "--mint", "0.5"), "deposited  0.50 tUSD to purse", "fee        0.000000000000000007 ETH")
	want(t, s.do("show"), ", 501.00 tUSD")

	policy := object[sent](t, s.do(host("policy", "--refund", "14d=100", "--refund", "7d=50", "--release-delay", "1d", "--json")...))
	if policy.Fee != wallettest.Rent || policy.Status != wire.Accepted || policy.Serial == 0 {
		t.Errorf("have %+v, want the rent as fee and a serial", policy)
	}
	ref := wallet.Ref{Record: policy.Record, Serial: policy.Serial}.String()
	listing := object[sent](t, s.do(host("list", "--policy", ref, "--price", "80", "--min", "2", "--max", "14", "--json")...))
	name := strconv.Itoa(int(listing.Record))
	want(t, s.do("listing", name), "free       nothing", "80.00 tUSD a unit of 1d, 2 to 14 units", "100% back until 14d before, 50% back until 7d before")
	want(t, s.do(host("calendar", name)...), "opened     window 0")
	view := object[listed](t, s.do("listing", "--json", "serial:"+strconv.FormatUint(listing.Serial, 10)))
	if len(view.Free) != 1 || view.Free[0].Units != 240 {
		t.Errorf("have free %+v, want the whole window", view.Free)
	}

	// A change keeps what is not named.
	want(t, s.fail(host("list", "--unit", "2d", name)...), "leave out --unit")
	changed := object[sent](t, s.do(host("list", "--max", "20", "--json", name)...))
	if changed.Fee != wallettest.Rent/10 || changed.Record != 0 {
		t.Errorf("have %+v, want the small fee and no record", changed)
	}
	want(t, s.do("listing", name), "80.00 tUSD a unit of 1d, 2 to 20 units", "policy     "+ref)
	s.do(host("list", "--closed", name)...)
	s.do(host("list", "--price", "80", name)...)
	want(t, s.do("listing", name), "closed")
	want(t, s.fail("book", "--first", "3", "--units", "3", name), "choose another listing")
	s.do(host("list", "--closed=false", name)...)

	want(t, s.fail("hold", "--first", "3", "--units", "3", name), "book at once: nothing is held")

	night := func(n uint64) string { return stay.Time(view.Listing.Origin + n*86_400) }
	want(t, s.do("listing", "--from", night(3), "--to", night(6), name), "costs      247.21 tUSD")
	want(t, s.fail("book", "--from", night(3), "--to", night(6), "--limit", "240", name), "look at the price again")
	text := s.do("book", "--from", night(3), "--to", night(6), name)
	want(t, text, "costs      247.21 tUSD", "fee        0.004 tUSD", "receipt checked")
	booked := recordIn(t, text)
	want(t, s.do("listing", name), "free       "+night(0)+" to "+night(3)+" (window 0, 3 units from 0)", "free       "+night(6))
	want(t, s.fail("book", "--first", "4", "--units", "2", name), "choose other dates")
	want(t, s.fail("book", "--force", "--first", "4", "--units", "2", name), "choose other dates: somebody has booked them: BOOK-8")
	want(t, s.fail("book", "--from", night(3), "--to", night(4), name), "book longer")
	want(t, s.fail("book", "--from", night(239), "--to", night(241), name), "choose earlier dates: the listing is open until "+night(240))

	later := object[sent](t, s.do("book", "--json", "--first", "10", "--units", "2", name))
	if later.Quote == nil || later.Quote.Total.String() != "164810000" {
		t.Errorf("have quote %+v, want a total of 164810000", later.Quote)
	}
	cancel := strconv.Itoa(int(later.Record))
	want(t, s.do("booking", cancel), "booked", "escrow     164.81 tUSD")
	want(t, s.do("cancel", cancel), "; 82.41 tUSD come back")
	want(t, s.do("booking", cancel), "cancelled by guest", "escrow     0.00 tUSD")
	want(t, s.fail("cancel", cancel), "look at `stoa wallet booking`")

	// Beds in a dormitory: two bookings of one night, not three.
	want(t, s.fail(host("list", "--policy", ref, "--price", "1", "--capacity", "15")...), "choose --capacity from 1 to 14")
	want(t, s.fail(host("list", "--policy", ref, "--price", "1", "--capacity", "2", "--max", "61")...), "choose --max from 1 to 60")
	want(t, s.fail(host("list", "--capacity", "2", name)...), "leave out --capacity")
	dorm := recordIn(t, s.do(host("list", "--policy", ref, "--price", "1", "--capacity", "2")...))
	s.do(host("calendar", dorm)...)
	want(t, s.do("listing", dorm), "capacity   2 bookings of each unit", "60 units from 0")
	s.do("book", "--first", "3", "--units", "3", dorm)
	want(t, s.do("listing", dorm), "60 units from 0")
	s.do("book", "--first", "5", "--units", "2", dorm)
	want(t, s.do("listing", dorm), "5 units from 0", "54 units from 6")
	want(t, s.fail("book", "--first", "4", "--units", "2", dorm), "choose other dates")
	want(t, s.fail("book", "--force", "--first", "4", "--units", "2", dorm), "choose other dates: somebody has booked them: BOOK-8")
	want(t, s.fail("book", "--first", "60", "--units", "1", dorm), "choose a first unit below 60")

	stays := s.do("listing", "--json", name)
	first := object[listed](t, stays).Calendars[0].Occupied[0]
	if first.First != 3 || first.Units != 3 {
		t.Errorf("have %+v booked, want three nights from 3", first)
	}
	want(t, s.fail("check-in", booked), "wait for the start")
	s.AdvanceTo(view.Listing.Origin + 3*86_400)
	want(t, s.do("check-in", booked), "checked in booking", "paid out from "+night(7)+" on")
	want(t, s.fail("release-due", booked), "wait for the deadline")
	s.AdvanceTo(view.Listing.Origin + 7*86_400)
	want(t, s.do("release-due", booked), "ended      booking", "0.00 tUSD to purse", "240.00 tUSD to purse", "0.01 tUSD for the crank")

	paid := object[sent](t, s.do(host("withdraw", "--wait", "settled", "--json", "240")...))
	if paid.Status != wire.Settled || paid.L1 == nil {
		t.Errorf("have %+v, want a settled operation with its place", paid)
	}
	want(t, s.do("--unsafe-dev", "1", "show"), "240.00 tUSD to claim")
	want(t, s.do("operation", "--wait", "final", paid.Receipt.ID.String()), "final")
	claims := object[struct{ Claims []wallet.Claimed }](t, s.do(host("claim", "--json")...)).Claims
	if len(claims) != 1 || claims[0].Amount.Uint64() != 240_000_000 {
		t.Errorf("have claims %+v, want one of 240000000", claims)
	}
	want(t, s.do(host("claim")...), "nothing to claim")

	// The receipt is good for its operation only.
	file := filepath.Join(t.TempDir(), "receipt.json")
	save := func(v sent) {
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	save(paid)
	want(t, s.do("receipt", "check", file), "receipt    good", "final")
	want(t, s.fail("receipt", "check", "--signer", common.Address{1}.String(), file), "keep this answer")
	paid.Receipt.Index++
	save(paid)
	want(t, s.fail("receipt", "check", file), "keep this answer")
	paid.Operation.Nonce++
	save(paid)
	want(t, s.fail("receipt", "check", file), "keep this answer")
}

// recordIn is the record that a command says it filled.
func recordIn(t *testing.T, text string) string {
	t.Helper()
	_, rest, found := strings.Cut(text, "\nrecord     ")
	record, _, _ := strings.Cut(rest, "/")
	if !found {
		t.Fatalf("have %q, want a record in it", text)
	}
	return record
}

// What parties do to bookings, from the terminal: every command, and what `booking` says
// of it.
func TestWalletBookings(t *testing.T) {
	s := startShell(t)
	by := func(person string, args ...string) []string { return append([]string{"--unsafe-dev", person}, args...) }
	const host, guest, arbiter, friend = "1", "2", "3", "4"
	purses := map[string]string{}
	for person, sum := range map[string]string{host: "500", guest: "3000", arbiter: "10", friend: "10"} {
		purses[person] = strconv.Itoa(int(object[wallet.Deposited](t, s.do(by(person, "deposit", "--mint", "--json", sum)...)).Purse))
	}
	ask := func(booking string) shownBooking { return object[shownBooking](t, s.do("booking", "--json", booking)) }

	want(t, s.fail(by(host, "policy", "--ruling-window", "1h")...), "give the arbiter a day or more")
	want(t, s.fail(by(host, "policy", "--release-delay", "1d", "--answer-window", "2d")...), "shorten the answer window")
	want(t, s.fail(by(host, "policy", "--default-split", "101")...), "--default-split: write a percentage")
	text := s.do(by(host, "policy", "--refund", "1d=100", "--release-delay", "2d", "--no-show", "80", "--bond", "10", "--arbiter-fee", "4", "--request-window", "20h", "--hold-window", "15m")...)
	want(t, text, "no-show after 1d costs 80%; bond 10%; released parts locked until the end", "claims are answered within 1d; the arbiter rules within 7d for 4%, else the guest gets 50%", "takes requests for 20h, holds for 15m")
	policy := recordIn(t, text)
	ref := policy + "/" + strings.Fields(text[strings.Index(text, "record "):])[1][len(policy)+1:]
	text = s.do(by(host, "list", "--policy", ref, "--price", "100", "--deposit", "50", "--arbiter", purses[arbiter], "--transferable")...)
	listing := recordIn(t, text)
	s.do(by(host, "calendar", listing)...)
	want(t, s.do("listing", listing), "deposit    50.00 tUSD", "arbiter "+purses[arbiter])
	view := object[listed](t, s.do("listing", "--json", listing))
	at := func(night uint64) uint64 { return view.Listing.Origin + night*86_400 }
	if !view.Listing.Transferable || !view.Listing.Bookable {
		t.Errorf("have %+v, want a listing that is bookable and transferable", view.Listing)
	}
	book := func(first, units int) string {
		t.Helper()
		return recordIn(t, s.do(by(guest, "book", "--first", strconv.Itoa(first), "--units", strconv.Itoa(units), listing)...))
	}
	given, missed, easy, parts, claimed, agreed, ruled, late := book(0, 1), book(1, 1), book(2, 1), book(3, 2), book(6, 1), book(8, 1), book(10, 1), book(12, 1)

	// Offers, which bind nobody yet.
	offer := func(verb string, night int) (booking, text string) {
		t.Helper()
		text = s.do(by(guest, verb, "--first", strconv.Itoa(night), "--units", "1", listing)...)
		return recordIn(t, text), text
	}
	kept, text := offer("hold", 14)
	want(t, text, "held       listing "+listing, "for the crank reserve; pay the rest with `stoa wallet confirm` before "+stay.Time(ask(kept).Deadline))
	left, _ := offer("hold", 15)
	asked, text := offer("request", 16)
	want(t, text, "requested  listing "+listing, "; the host can accept before "+stay.Time(ask(asked).Deadline))
	unwanted, _ := offer("request", 17)
	withdrawn, _ := offer("request", 18)
	unanswered, _ := offer("request", 19)
	till := stay.Time(ask(kept).Deadline)
	want(t, s.do("booking", kept), ": held", "escrow     0.01 tUSD", "bond       0.00 tUSD", "guest      confirm, before "+till, "guest      cancel, before "+stay.Time(at(14)),
		"anyone     expire, from "+till+" on", "acts, expire ends it from "+till+" on: guest 0.00 tUSD, host 0.00 tUSD with the bond, sender 0.01 tUSD, operator 0.00 tUSD")
	till = stay.Time(ask(asked).Deadline)
	want(t, s.do("booking", asked), ": requested", "escrow     153.01 tUSD", "bond       0.00 tUSD", "host       accept, before "+till, "host       decline\n", "on: guest 153.00 tUSD, host 0.00 tUSD")
	want(t, s.fail(by(friend, "confirm", kept)...), "choose a purse of this wallet")
	want(t, s.do(by(guest, "confirm", kept)...), "confirmed  booking "+kept, ": 153.00 tUSD are in escrow, and 10.00 tUSD of purse "+purses[host]+" are its bond")
	want(t, s.fail(by(guest, "confirm", kept)...), "in its state this cannot be done")
	want(t, s.fail(by(guest, "accept", asked)...), "choose a purse of this wallet")
	want(t, s.do(by(host, "accept", asked)...), "accepted   booking "+asked, ": 10.00 tUSD of purse "+purses[host]+" are its bond")
	want(t, s.do("booking", asked), ": booked", "bond       10.00 tUSD", "host       cancel-by-host\n")
	want(t, s.do(by(host, "decline", unwanted)...), "declined   booking "+unwanted, ": 153.01 tUSD go back to purse "+purses[guest])
	want(t, s.fail(by(host, "decline", unwanted)...), "in its state this cannot be done")
	want(t, s.do(by(guest, "cancel", withdrawn)...), "; 153.01 tUSD come back to purse "+purses[guest])
	want(t, s.do(by(guest, "cancel", kept)...), "; 153.01 tUSD come back")
	want(t, s.fail(by(guest, "cancel-by-host", asked)...), "choose a purse of this wallet")
	want(t, s.do(by(host, "cancel-by-host", asked)...), "cancelled  booking "+asked, ": 163.01 tUSD to purse "+purses[guest]+", of it 10.00 tUSD your bond")
	want(t, s.fail(by(friend, "expire", unanswered)...), "wait until the time of the offer is over")

	// Without a bond there is no booking.
	poor := strconv.Itoa(int(object[wallet.Deposited](t, s.do(by(host, "deposit", "--mint", "--new", "--json", "1")...)).Purse))
	s.do(by(host, "list", "--payout", poor, listing)...)
	unbacked, _ := offer("request", 20)
	want(t, s.fail(by(host, "accept", unbacked)...), "let the host deposit more: his payout purse has too little for the bond")
	s.do(by(host, "decline", unbacked)...)
	s.do(by(host, "list", "--payout", purses[host], listing)...)

	// A host who chooses his guests.
	s.do(by(host, "list", "--instant=false", listing)...)
	s.do(by(host, "list", "--price", "100", listing)...)
	want(t, s.do("listing", listing), "takes requests alone", "offers     requests for 20h, no holds")
	for _, verb := range []string{"book", "hold"} {
		want(t, s.fail(by(guest, verb, "--first", "20", "--units", "1", listing)...), "ask the host with `stoa wallet request`")
		want(t, s.fail(by(guest, verb, "--force", "--first", "20", "--units", "1", listing)...), "ask the host with `stoa wallet request`: ", "BOOK-21")
	}
	s.do(by(host, "list", "--instant", listing)...)
	want(t, s.do("listing", listing), "takes bookings", "offers     requests for 20h, holds for 15m")

	first := s.do("booking", given)
	want(t, first, ": booked", "deposit    50.00 tUSD, of it claimed 0.00 tUSD", "bond       10.00 tUSD locked in purse "+purses[host], "guest      transfer-booking, before", "host       check-in, from",
		"anyone     no-show, from "+stay.Time(at(1))+" on", "if nobody  acts, no-show ends it from "+stay.Time(at(1))+" on: guest 70.00 tUSD, host 90.00 tUSD with the bond, sender 0.01 tUSD, operator 3.00 tUSD")

	want(t, s.fail(by(guest, "transfer-booking", given)...), "name the purse of the new guest")
	want(t, s.fail(by(friend, "transfer-booking", "--to", purses[guest], given)...), "choose a purse of this wallet")
	want(t, s.do(by(guest, "transfer-booking", "--to", purses[friend], given)...), "given      booking "+given, "to purse "+purses[friend])
	want(t, s.do(by(friend, "cancel", given)...), "; 50.01 tUSD come back to purse "+purses[friend]) // less than a day ahead: deposit and crank reserve

	// Other dates, by both.
	want(t, s.fail(by(guest, "accept-change", late)...), "ask the host to propose a change")
	want(t, s.fail(by(host, "propose-change", "--window", "1", "--first", "0", "--units", "1", late)...), "choose dates in the window in which the stay begins")
	want(t, s.fail(by(guest, "propose-change", "--price", "1", late)...), "choose a purse of this wallet")
	want(t, s.do(by(host, "propose-change", "--first", "12", "--units", "2", "--price", "180", late)...), "proposed   "+stay.Time(at(12))+" to "+stay.Time(at(14))+" for 180.00 tUSD", "until purse "+purses[guest]+" accepts")
	want(t, s.do("booking", late), "change     by the host: "+stay.Time(at(12))+" to "+stay.Time(at(14))+" for 180.00 tUSD", "guest      accept-change")
	want(t, s.do(by(guest, "accept-change", late)...), "changed    booking "+late, "for 180.00 tUSD; you paid 82.40 tUSD")
	want(t, s.do("booking", late), "price      180.00 tUSD", "stay       "+stay.Time(at(12))+" to "+stay.Time(at(14)))
	s.do(by(host, "propose-change", "--first", "12", "--units", "1", "--price", "100", late)...)
	want(t, s.do(by(guest, "accept-change", late)...), "you have back 82.40 tUSD")

	// Nobody comes.
	want(t, s.fail(by(arbiter, "no-show", missed)...), "wait until the guest's time to check in is over")
	s.AdvanceTo(at(2))
	want(t, s.fail(by(guest, "confirm", left)...), "it is too late: what was held has run out")
	want(t, s.fail(by(host, "accept", unanswered)...), "it is too late: the time of the request is over")
	want(t, s.do(by(friend, "expire", left)...), "ended      booking "+left, ": 0.00 tUSD to purse "+purses[guest], "0.01 tUSD for the crank")
	want(t, s.do(by(friend, "expire", unanswered)...), "ended      booking "+unanswered, ": 153.00 tUSD to purse "+purses[guest], "0.01 tUSD for the crank")
	want(t, s.do(by(arbiter, "no-show", missed)...), "ended      booking "+missed, "70.00 tUSD to purse "+purses[guest], "90.00 tUSD to purse "+purses[host], "0.01 tUSD for the crank")

	// The guest is content: the deposit comes back, the rest is released.
	want(t, s.fail(by(guest, "release", easy)...), "let the host return the deposit first")
	want(t, s.fail(by(guest, "return-deposit", easy)...), "choose a purse of this wallet")
	want(t, s.do(by(host, "return-deposit", "--amount", "20", easy)...), "returned   20.00 tUSD")
	want(t, s.do(by(host, "return-deposit", easy)...), "returned   30.00 tUSD")
	want(t, s.do(by(guest, "release", easy)...), "released   booking "+easy, ": 100.00 tUSD to purse "+purses[host])

	// Parts, first the guest's, then one that is past and the host's to take.
	s.AdvanceTo(at(3))
	want(t, s.fail(by(guest, "release-part", "--units", "3", parts)...), "choose --units from 1 to 2")
	want(t, s.do(by(guest, "release-part", "--units", "1", parts)...), "released   100.00 tUSD of booking "+parts, "locked there until the booking ends")
	want(t, s.do("booking", parts), "checked in", "of it released 100.00 tUSD for 1 of 2 units", "bond       120.00 tUSD")
	want(t, s.fail(by(host, "release-part", "--units", "2", parts)...), "wait until the units are past")

	// A claim of the deposit, which nobody disputes.
	s.AdvanceTo(at(6))
	want(t, s.fail(by(host, "claim-deposit", "--amount", "10", claimed)...), "in its state this cannot be done")
	want(t, s.do(by(host, "check-in", claimed)...), "checked in booking "+claimed)
	want(t, s.fail(by(host, "claim-deposit", claimed)...), "give --amount")
	want(t, s.fail(by(host, "claim-deposit", "--amount", "50.01", claimed)...), "claim no more than the deposit")
	want(t, s.do(by(host, "claim-deposit", "--amount", "12.5", claimed)...), "claimed    12.50 tUSD", "the guest can dispute before "+stay.Time(at(9)))
	if o := ask(claimed).Outcome; o == nil || o.Guest.String() != "37500000" || o.Verb != "release-due" {
		t.Errorf("have outcome %+v, want 37.50 for the guest", o)
	}

	// An agreement.
	s.AdvanceTo(at(8))
	s.do(by(host, "check-in", agreed)...)
	want(t, s.fail(by(guest, "accept-split", agreed)...), "propose a split yourself")
	want(t, s.do(by(guest, "propose-split", "--amount", "60", agreed)...), "proposed   60.00 tUSD")
	want(t, s.do("booking", agreed), "proposal   by the guest: 60.00 tUSD to the guest", "host       accept-split")
	want(t, s.fail(by(host, "accept-split", "--amount", "61", agreed)...), "look at the booking again")
	want(t, s.do(by(host, "accept-split", "--amount", "60", agreed)...), "split      booking "+agreed, "60.00 tUSD to purse "+purses[guest])

	// A dispute, with evidence, that the arbiter ends; one that he leaves alone.
	s.AdvanceTo(at(10))
	s.do(by(host, "check-in", ruled)...)
	evidence := filepath.Join(t.TempDir(), "photo")
	if err := os.WriteFile(evidence, []byte("a broken window"), 0o600); err != nil {
		t.Fatal(err)
	}
	want(t, s.fail(by(guest, "dispute", "--evidence", "/nonexistent", ruled)...), "name a file that can be read")
	want(t, s.do(by(guest, "dispute", "--evidence", evidence, ruled)...), "disputed   booking "+ruled, "purse "+purses[arbiter]+" rules", "evidence   0x")
	want(t, s.fail(by(host, "rule", "--amount", "1", ruled)...), "choose a purse of this wallet")
	want(t, s.fail(by(arbiter, "rule", "--amount", "161", ruled)...), "less the arbiter's fee")
	want(t, s.do(by(arbiter, "rule", "--amount", "80", ruled)...), "ruled      booking "+ruled, "80.00 tUSD to purse "+purses[guest])
	s.AdvanceTo(at(12))
	s.do(by(guest, "check-in", late)...)
	s.do(by(host, "dispute", late)...)
	want(t, s.fail(by(friend, "ruling-timeout", late)...), "wait until the arbiter's time is over")
	s.AdvanceTo(at(20))
	want(t, s.do(by(friend, "ruling-timeout", late)...), "ended      booking "+late, "100.00 tUSD to purse "+purses[guest], "60.00 tUSD to purse "+purses[host])

	// What is over is over, and shows it; nothing of the host's stays locked.
	s.do(by(host, "release-part", "--units", "2", parts)...)
	s.do(by(friend, "release-due", parts)...)
	s.do(by(friend, "release-due", claimed)...)
	for booking, state := range map[string]string{
		given: "cancelled by guest", missed: "no-show", easy: "released", parts: "released", claimed: "released", agreed: "split", ruled: "ruled", late: "timed out",
		kept: "cancelled by guest", left: "expired", asked: "cancelled by host", unwanted: "declined", withdrawn: "cancelled by guest", unanswered: "expired",
	} {
		if b := ask(booking); b.State != state || b.Outcome != nil || len(b.Moves) != 0 || !b.Escrow.IsZero() {
			t.Errorf("booking %s: have %+v, want %s and nothing to do", booking, b, state)
		}
		want(t, s.fail(by(host, "dispute", booking)...), "look at `stoa wallet booking`")
	}
	for _, p := range object[shown](t, s.do(by(host, "show", "--json")...)).Purses {
		if !p.Balances[1].Locked.IsZero() {
			t.Errorf("the host has %s locked, want nothing", p.Balances[1].Locked)
		}
	}
}

// What goes through L1 because the sequencer leaves it out: the arbiter's ruling, and the demand that
// what is overdue be ended.
func TestWalletForced(t *testing.T) {
	s := startShell(t)
	by := func(person string, args ...string) []string { return append([]string{"--unsafe-dev", person}, args...) }
	const host, guest, arbiter, stranger = "1", "2", "3", "4"
	purses := map[string]string{}
	for person, sum := range map[string]string{host: "500", guest: "900", arbiter: "10"} {
		purses[person] = strconv.Itoa(int(object[wallet.Deposited](t, s.do(by(person, "deposit", "--mint", "--json", sum)...)).Purse))
	}
	text := s.do(by(host, "policy", "--refund", "1d=100", "--release-delay", "2d", "--bond", "10", "--arbiter-fee", "4")...)
	ref := regexp.MustCompile(`record +(\S+)`).FindStringSubmatch(text)[1]
	listing := recordIn(t, s.do(by(host, "list", "--policy", ref, "--price", "100", "--arbiter", purses[arbiter])...))
	s.do(by(host, "calendar", listing)...)
	view := object[listed](t, s.do("listing", "--json", listing))
	book := func(first string) string {
		t.Helper()
		return recordIn(t, s.do(by(guest, "book", "--first", first, "--units", "1", listing)...))
	}
	ruled, missed := book("3"), book("6")
	ask := func(booking string) shownBooking { return object[shownBooking](t, s.do("booking", "--json", booking)) }

	want(t, s.fail(by(arbiter, "award", "--amount", "10", ruled)...), "there is nothing to rule on: it is booked, not disputed")
	s.AdvanceTo(view.Listing.Origin + 3*86_400)
	s.do(by(guest, "dispute", ruled)...)
	want(t, s.do("booking", ruled), "arbiter    award\n", "anyone     force, from "+stay.Time(ask(ruled).Deadline)+" on")
	want(t, s.fail(by(arbiter, "award", ruled)...), "give --amount")
	want(t, s.fail(by(host, "award", "--amount", "10", ruled)...), "use the wallet of the arbiter: purse "+purses[arbiter]+" is that of 0x")
	want(t, s.fail(by(arbiter, "award", "--amount", "106.01", ruled)...), "give the guest no more than price, deposit and bond, less the arbiter's fee")
	want(t, s.fail(by(stranger, "award-due", ruled)...), "there is nothing to carry out: no ruling of L1 stands")
	want(t, s.do(by(arbiter, "award", "--amount", "70", ruled)...), "ruled      booking "+ruled+"/", ": 70.00 tUSD to purse "+purses[guest]+", the rest to purse "+purses[host]+"\n",
		"on L1      entry 3 of the queue, block ", "next       a batch takes it into the booking; then anyone ends that with `stoa wallet award-due "+ruled+"`\n")
	again := object[wallet.Enqueued](t, s.do(by(arbiter, "award", "--json", "--amount", "80", ruled)...)) // instead of the first one
	if again.Entry != 4 || again.ToGuest == nil || again.ToGuest.String() != "80000000" || strconv.Itoa(int(again.Booking)) != ruled || again.Serial != ask(ruled).Serial {
		t.Errorf("have %+v, want entry 4 with 80000000 for the guest", again)
	}
	s.Take(false)
	want(t, s.do("booking", ruled), "award      by the arbiter, on L1: 80.00 tUSD to the guest\n", "anyone     award-due\n",
		"if nobody  acts, award-due ends it from ", "on: guest 80.00 tUSD, host 26.00 tUSD with the bond, arbiter 4.01 tUSD, operator 3.00 tUSD\n")
	want(t, s.fail(by(host, "propose-split", "--amount", "1", ruled)...), "carry out what the arbiter has ruled, with `stoa wallet award-due`")
	want(t, s.do(by(stranger, "award-due", ruled)...), "ended      booking "+ruled, ": 80.00 tUSD to purse "+purses[guest]+", 26.00 tUSD to purse "+purses[host]+", 4.01 tUSD to purse "+purses[arbiter]+", the arbiter's")
	want(t, s.do("booking", ruled), ": ruled", "escrow     0.00 tUSD")
	want(t, s.fail(by(arbiter, "award", "--amount", "10", ruled)...), "it is ruled, not disputed")
	want(t, s.fail(by(stranger, "force", ruled)...), "there is nothing to demand: it has ended: ruled")

	due := ask(missed).Deadline
	want(t, s.fail(by(stranger, "force", missed)...), "wait until "+stay.Time(due)+": the booking is not overdue before")
	s.AdvanceTo(due)
	want(t, s.do(by(stranger, "force", missed)...), "demanded   the end of booking "+missed+"/", "on L1      entry 5 of the queue", "next       no batch gets past it before the booking is ended: look with `stoa wallet booking "+missed+"`\n")
	if e := object[wallet.Enqueued](t, s.do(by(stranger, "force", "--json", missed)...)); e.Entry != 6 || e.ToGuest != nil {
		t.Errorf("have %+v, want entry 6", e)
	}
	s.do(by(guest, "no-show", missed)...)
	want(t, s.do(by(host, "deposit", "--mint", "1")...), "deposited  1.00 tUSD") // behind both demands

	want(t, s.fail(by(arbiter, "full-exit", "--purse", purses[host])...), "use the wallet of the purse's owner: L1 pays nobody else: purse "+purses[host])
	want(t, s.fail(by(arbiter, "full-exit", "--token", "ETH")...), "leave it: the purse has nothing of the token available")
	want(t, s.do(by(arbiter, "full-exit")...), "demanded   all of purse "+purses[arbiter]+", now ", "on L1      entry 8 of the queue, block ", "next       a batch takes it in its turn; then take it with `stoa wallet claim`\n")
	s.Take(true)
	want(t, s.do(by(arbiter, "claim")...), "claimed    ", " tUSD in block ")
	want(t, s.fail(by(arbiter, "full-exit")...), "leave it: the purse has nothing of the token available")
}

// What a host asks for a stay, and what a guest pays then.
func TestWalletPricing(t *testing.T) {
	s := startShell(t)
	by := func(person string, args ...string) []string { return append([]string{"--unsafe-dev", person}, args...) }
	const host, guest = "1", "2"
	for _, person := range []string{host, guest} {
		s.do(by(person, "deposit", "--mint", "2000")...)
	}
	text := s.do(by(host, "policy", "--refund", "1d=100", "--release-delay", "1d")...)
	ref := regexp.MustCompile(`record +(\S+)`).FindStringSubmatch(text)[1]
	listing := recordIn(t, s.do(by(host, "list", "--policy", ref, "--price", "100")...))
	s.do(by(host, "calendar", listing)...)
	want(t, s.do("listing", listing), "pricing    the price per unit, whatever the stay")

	for text, args := range map[string][]string{
		"write --peak as places from 0 to 6": {"--peak", "5,7"}, "write --peak-surcharge as a percentage up to 655.35": {"--peak-surcharge", "656"},
		"write --surge as a percentage up to 163.83": {"--surge", "x"}, "write --long as UNITS=PERCENT": {"--long", "a=10"}, "--longer: write a percentage up to 100": {"--longer", "9=101"},
		"write --late in whole seconds": {"--late", "soon=4"}, "up to 16777215": {"--late", "200d=4"}, "give longer stays at least as much off": {"--long", "7=10", "--longer", "9=5"},
	} {
		want(t, s.fail(by(host, append(append([]string{"pricing"}, args...), listing)...)...), text)
	}
	want(t, s.fail(by(guest, "pricing", listing)...), "wallet")
	want(t, s.do(by(host, "pricing", "--peak", "5,6", "--peak-surcharge", "25", "--long", "3=10", "--longer", "28=30", "--late", "2d=50", "--surge", "48", listing)...),
		"units 5, 6 of seven cost 25% more; 10% off from 3 units on; 30% off from 28 units on; 50% off within 2d of the start; up to 48% more as the window fills")
	want(t, s.do("listing", listing), "pricing    30% off from 28 units on")

	// Units 12 to 14, two of them peak: 350, less 10 %. Then three units are booked, 0.6 % more.
	want(t, s.do("listing", "--first", "12", "--units", "3", listing), "price 315.00 tUSD")
	s.do(by(guest, "book", "--first", "12", "--units", "3", listing)...)
	want(t, s.do("listing", "--first", "16", "--units", "1", listing), "price 100.60 tUSD")
	booked := recordIn(t, s.do(by(guest, "book", "--first", "16", "--units", "1", listing)...))
	want(t, s.do("booking", booked), "100.60 tUSD")
}

// What a host keeps, and what he imports from elsewhere and exports to there.
func TestWalletCalendar(t *testing.T) {
	s := startShell(t)
	by := func(person string, args ...string) []string { return append([]string{"--unsafe-dev", person}, args...) }
	const host, guest = "1", "2"
	for _, person := range []string{host, guest} {
		s.do(by(person, "deposit", "--mint", "900")...)
	}
	text := s.do(by(host, "policy", "--refund", "1d=100", "--release-delay", "1d")...)
	ref := regexp.MustCompile(`record +(\S+)`).FindStringSubmatch(text)[1]
	listing := recordIn(t, s.do(by(host, "list", "--policy", ref, "--price", "10", "--instant")...))
	want(t, s.fail(by(host, "block", "--first", "0", "--units", "1", listing)...), "open the window first")
	s.do(by(host, "calendar", listing)...)
	night := func(n int) string {
		return time.Unix(int64(object[listed](t, s.do("listing", "--json", listing)).Listing.Origin), 0).UTC().AddDate(0, 0, n).Format(time.DateOnly)
	}

	want(t, s.fail(by(host, "block", listing)...), "give --from and --to")
	want(t, s.fail(by(guest, "block", "--first", "4", "--units", "2", listing)...), "wallet")
	want(t, s.do(by(host, "block", "--first", "4", "--units", "3", listing)...), "blocked    ", "(window 0, 3 units from 4)")
	want(t, s.fail(by(host, "block", "--first", "6", "--units", "2", listing)...), "choose units that are not blocked")
	want(t, s.fail(by(guest, "book", "--first", "5", "--units", "1", listing)...), "not all is free")
	want(t, s.do(by(host, "unblock", "--first", "5", "--units", "1", listing)...), "unblocked  ")
	want(t, s.fail(by(host, "unblock", "--first", "5", "--units", "1", listing)...), "choose units that are blocked")
	s.do(by(guest, "book", "--first", "5", "--units", "1", listing)...)

	// Elsewhere nights 5 to 8 are taken, and the last one of the window; night 4 is not.
	file := filepath.Join(t.TempDir(), "elsewhere.ics")
	event := func(from, to int) string {
		return "BEGIN:VEVENT\r\nUID:" + night(from) + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:" + strings.ReplaceAll(night(from), "-", "") +
			"\r\nDTEND;VALUE=DATE:" + strings.ReplaceAll(night(to), "-", "") + "\r\nEND:VEVENT\r\n"
	}
	calendar := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + event(5, 9) + event(239, 250) + "END:VCALENDAR\r\n"
	if err := os.WriteFile(file, []byte(calendar), 0o600); err != nil {
		t.Fatal(err)
	}
	want(t, s.fail(by(host, "import-calendar", listing, "/nonexistent")...), "name a file that can be read")
	want(t, s.fail(by(host, "import-calendar", "--zone", "Mars", listing, file)...), "name --zone as Europe/Paris")
	plan := object[imported](t, s.do(by(host, "import-calendar", "--dry-run", "--replace", "--json", listing, file)...))
	if len(plan.Block) != 2 || len(plan.Unblock) != 1 || plan.Booked != 1 || plan.Beyond != 1 || plan.Times != 2 || len(plan.Orders) != 0 {
		t.Errorf("have %+v, want nights 7, 8 and 239 blocked and night 4 not", plan)
	}
	want(t, s.do(by(host, "import-calendar", "--replace", listing, file)...), "unblocked  ", "(window 0, 1 units from 4)", "(window 0, 2 units from 7)", "(window 0, 1 units from 239)", "1 units are taken there and booked here", "open the next")
	again := object[imported](t, s.do(by(host, "import-calendar", "--replace", "--json", listing, file)...))
	if len(again.Block)+len(again.Unblock)+len(again.Orders) != 0 {
		t.Errorf("have %+v the second time, want nothing to do", again)
	}
	blocked := object[listed](t, s.do("listing", "--json", listing)).Calendars[0].Blocked
	if want := []wire.Run{{First: 6, Units: 3}, {First: 239, Units: 1}}; !slices.Equal(blocked, want) {
		t.Errorf("have %+v blocked, want %+v", blocked, want)
	}

	exported, err := ical.Read(strings.NewReader(s.do("export-calendar", listing)), time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	if len(exported) != 3 || exported[0].Summary != "Booked" || exported[0].From.Format(time.DateOnly) != night(5) || exported[1].To.Format(time.DateOnly) != night(9) {
		t.Errorf("have %+v, want one time booked and two blocked", exported)
	}
}

// A new key for all purses: the file has it before they do, the old key pays no more, and
// what was interrupted goes on with the same key.
func TestWalletRotateKey(t *testing.T) {
	s := startShell(t)
	secret := filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(secret, []byte("a good long phrase\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("STOA_WALLET_PASSPHRASE_FILE", secret)
	want(t, s.fail("--unsafe-dev", "1", "rotate-key"), "leave out --unsafe-dev")
	s.do("new")
	me := object[shown](t, s.do("show", "--json"))
	s.Fund(me.Address)
	want(t, s.fail("rotate-key"), "deposit first")
	s.do("deposit", "--mint", "50")
	s.do("deposit", "--token", "0", "--new", "0.001")
	old := object[shown](t, s.do("show", "--json")).Purses

	made := object[rotated](t, s.do("rotate-key", "--json"))
	now := object[shown](t, s.do("show", "--json")).Purses
	if len(made.Purses) != 2 || len(now) != 2 {
		t.Fatalf("have %+v and purses %+v, want two of each", made, now)
	}
	for i, p := range now {
		if p.Key != made.PurseKey || p.Key == old[i].Key || p.Epoch != 1 || !made.Purses[i].Changed || made.Purses[i].Epoch != 1 || made.Purses[i].GasUsed == 0 {
			t.Errorf("have %+v by %+v, want the new key %s at epoch 1", p, made.Purses[i], made.PurseKey)
		}
	}
	s.do("transfer", "--to", fmt.Sprint(now[1].Index), "1")

	// A new key is in the file, and L1 does not answer: nothing is sent. The next call goes on.
	want(t, s.fail("--l1", "http://127.0.0.1:1", "rotate-key"), "L1 node")
	waiting := object[shown](t, s.do("show", "--json")).Purses
	if len(waiting) != 2 || waiting[0].Epoch != 1 {
		t.Fatalf("have purses %+v, want both with their old key", waiting)
	}
	s.do("transfer", "--to", fmt.Sprint(now[1].Index), "1") // the old key signs until then
	text := s.do("rotate-key")
	want(t, text, "changed    purse", "to epoch 2", "Keep a copy")
	last := object[shown](t, s.do("show", "--json")).Purses
	if last[0].Key == made.PurseKey || last[0].Key != last[1].Key || !strings.Contains(text, last[0].Key.Hex()) {
		t.Errorf("have purses %+v after\n%s", last, text)
	}
	s.do("transfer", "--to", fmt.Sprint(now[1].Index), "1")
}

// One signs a deposit, another sends it, from the terminal.
func TestWalletSendsWhatAnotherSigned(t *testing.T) {
	s := startShell(t)
	signer, sender := []string{"--unsafe-dev", "1"}, []string{"--unsafe-dev", "2"}
	by := func(person []string, args ...string) []string { return append(slices.Clone(person), args...) }
	made := object[wallet.Deposited](t, s.do(by(signer, "deposit", "--mint", "--json", "3")...))

	file := filepath.Join(t.TempDir(), "deposit.json")
	want(t, s.fail(by(signer, "authorise-deposit", "2")...), "bring tokens to the account")
	want(t, s.fail(by(signer, "authorise-deposit", "--token", "ETH", "2")...), "ETH cannot")
	want(t, s.fail(by(signer, "authorise-deposit", "--within", "2y", "2")...), "write --within in whole seconds")
	want(t, s.fail(by(sender, "send-deposit", file)...), "name the file with the signed deposit")

	s.do(by(signer, "withdraw", "--fee", "0", "2")...)
	s.Take(true)
	s.do(by(signer, "claim")...)
	want(t, s.do(by(signer, "authorise-deposit", "--out", file, "2")...), "signed     a deposit of 2.00 tUSD to purse "+strconv.Itoa(int(made.Purse)), "stoa wallet send-deposit "+file)
	want(t, s.do(by(sender, "send-deposit", file)...), "deposited  2.00 tUSD to purse "+strconv.Itoa(int(made.Purse)))
	want(t, s.fail(by(sender, "send-deposit", file)...), "ERC3009UsedAuthorization")
	if have := s.Available(made.Purse, 1); have.String() != "3000000" {
		t.Errorf("have %s units, want 3000000", have)
	}
	again := object[wallet.AuthorizedDeposit](t, s.do(by(sender, "authorise-deposit", "--json", "0")...))
	if again.Amount.Sign() != 0 {
		t.Errorf("have %+v, want an amount of 0", again)
	}
}

func TestWalletTakesItsFlagsFromTheEnvironment(t *testing.T) {
	s := startShell(t)
	t.Setenv("STOA_WALLET_UNSAFE_DEV", "2")
	t.Setenv("STOA_WALLET_DEPOSIT_MINT", "true")
	t.Setenv("STOA_WALLET_DEPOSIT_JSON", "true")
	d := object[wallet.Deposited](t, s.do("deposit", "3"))
	t.Setenv("STOA_WALLET_TRANSFER_TO", strconv.Itoa(int(d.Purse)))
	t.Setenv("STOA_WALLET_TRANSFER_FEE", "0.25")
	want(t, s.do("transfer", "1"), "fee        0.25 tUSD")
	t.Setenv("STOA_WALLET_ROLLUP", "0x00000000000000000000000000000000000000aa")
	want(t, s.fail("transfer", "1"), "check the addresses")
}

func TestWalletErrorsSayWhatToDo(t *testing.T) {
	s := startShell(t)
	for _, c := range []struct{ want, args string }{
		{"run `stoa wallet --help`", "nonsense"},
		{"run `stoa wallet receipt --help`", "receipt nonsense"},
		{"make a wallet with `stoa wallet new`", "show"},
		{"make a wallet with `stoa wallet new`", "transfer --to 5 1"},
		{"name a --passphrase-file", "new"},
		{"make the passphrase file", "--passphrase-file /nonexistent new"},
		{"leave out --unsafe-dev", "--unsafe-dev 1 new"},
		{"write `stoa wallet transfer [flags] AMOUNT`: have 0", "transfer --to 5"},
		{"flags such as --to come before", "transfer 1 --to 5"},
		{"name the purse that is paid", "transfer 1"},
		{"choose --to below 256", "transfer --to 256 1"},
		{"write the amount with digits", "transfer --to 5 1e3"},
		{"has 7 decimals, the token has 6", "transfer --to 5 1.0000001"},
		{"choose a token of this rollup", "transfer --to 5 --token EUR 1"},
		{"deposit first", "--unsafe-dev 3 transfer --to 5 1"},
		{"bring tokens to the account", "--unsafe-dev 3 deposit 1"},
		{"choose another --wait", "--unsafe-dev 3 transfer --to 5 --wait tomorrow 1"},
		{"choose another --wait", "operation --wait tomorrow 0x" + strings.Repeat("00", 32)},
		{"check the number", "operation 0x" + strings.Repeat("00", 32)},
		{"write the id", "operation 12"},
		{"check the number", "listing 77"},
		{"write RECORD", "listing seven"},
		{"check the number", "booking serial:5"},
		{"give --policy", "list"},
		{"write --policy", "list --policy 5 --price 1"},
		{"choose --max", "list --policy 5/6 --price 1 --max 241"},
		{"write --unit", "list --policy 5/6 --price 1 --unit 1.5s"},
		{"write --refund", "policy --refund soon=5"},
		{"write a percentage", "policy --refund 14d=101"},
		{"write --to", "withdraw --to me 1"},
		{"choose an address", "withdraw --to 0x0000000000000000000000000000000000000000 1"},
		{"write --rollup", "--unsafe-dev 3 --rollup here show"},
		{"start the sequencer", "--sequencer http://127.0.0.1:1 show"},
		{"give what a command printed", "receipt check /dev/null"},
		{"name a file", "receipt check /nonexistent"},
	} {
		if have := s.fail(strings.Fields(c.args)...); !strings.Contains(have, c.want) {
			t.Errorf("%s: have %q, want %q in it", c.args, have, c.want)
		}
	}
	want(t, s.do("--unsafe-dev", "3", "--l1", "http://127.0.0.1:1", "show"), "on L1      unknown: start the L1 node", "none yet")
}

// Every command that prints data has --json, but the one whose data has a format of its own.
func TestEveryWalletCommandPrintsJSON(t *testing.T) {
	for _, command := range walletCommand().Subcommands {
		if command.Name == "export-calendar" {
			continue
		}
		if len(command.Subcommands) > 0 {
			command = command.Subcommands[0]
		}
		found := false
		for _, flag := range command.Flags {
			found = found || flag.Names()[0] == "json"
		}
		if !found {
			t.Errorf("stoa wallet %s has no --json", command.Name)
		}
	}
}
