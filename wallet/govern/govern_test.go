package govern

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestParseSplit(t *testing.T) {
	for text, want := range map[string]Split{"60/30/10": {60, 30, 10}, "0/100/0": {0, 100, 0}, "1/0/0": {1, 0, 0}, "33/33/33": {33, 33, 33}} {
		if have, err := ParseSplit(text); err != nil || have != want {
			t.Errorf("%s: have %+v, error %v, want %+v", text, have, err, want)
		}
	}
	for _, text := range []string{"", "60/40", "60/30/11", "0/0/0", "60/30/10/0", "-1/50/50", "+1/50/49", "6a/3/1", "60 /30/10", "256/0/0", "60/30/"} {
		if have, err := ParseSplit(text); err == nil {
			t.Errorf("%q: have %+v, want an error", text, have)
		}
	}
}

// parts are the three numbers of 16 bytes.
func parts(t *testing.T, params []byte) (out [3]uint64) {
	t.Helper()
	if len(params) != 48 {
		t.Fatalf("have %d bytes, want 48", len(params))
	}
	for i := range out {
		out[i] = new(big.Int).SetBytes(params[16*i : 16*i+16]).Uint64()
	}
	return out
}

// A split of 100 hundredths leaves no unit out, however few there are, and no split votes more than there are.
func TestSplitParts(t *testing.T) {
	for _, c := range []struct {
		split Split
		votes uint64
		want  [3]uint64 // against, for, abstaining
	}{
		{Split{60, 30, 10}, 1_000, [3]uint64{300, 600, 100}},
		{Split{60, 30, 10}, 7, [3]uint64{2, 4, 1}},
		{Split{34, 33, 33}, 1, [3]uint64{0, 0, 1}},
		{Split{50, 0, 0}, 9, [3]uint64{0, 4, 0}},
		{Split{100, 0, 0}, 1_000_000_000_000_000_000, [3]uint64{0, 1_000_000_000_000_000_000, 0}},
	} {
		if have := parts(t, c.split.params(uint256.NewInt(c.votes))); have != c.want {
			t.Errorf("%+v of %d: have %v, want %v", c.split, c.votes, have, c.want)
		}
	}
}

// The mark keeps others from proposing it, and people do not see it.
func TestProposerMark(t *testing.T) {
	who := common.HexToAddress("0x00000000000000000000000000000000000000Ab")
	d := Draft{Description: " Cheaper bookings.\n"}.By(who)
	if want := "Cheaper bookings.\n\n#proposer=0x00000000000000000000000000000000000000ab"; d.Description != want {
		t.Errorf("have %q, want %q", d.Description, want)
	}
	if again := d.By(common.Address{1}); again.Description != d.Description {
		t.Errorf("have %q, want it once", again.Description)
	}
	if have := Text(d.Description); have != "Cheaper bookings." {
		t.Errorf("have %q, want the text alone", have)
	}
}

var (
	ether  = wire.Token{ID: 0, Symbol: "ETH", Decimals: 18}
	dollar = wire.Token{ID: 1, Symbol: "tUSD", Decimals: 6, Address: common.Address{1}}
	stoa   = wire.Token{ID: 2, Symbol: "STOA", Decimals: 9, Address: common.Address{2}}
	place  = &Place{
		Rollup: common.Address{10}, Governor: common.Address{11}, Executor: common.Address{12}, Treasury: common.Address{13}, Fees: common.Address{14}, Emission: common.Address{15},
		Staking: common.Address{16}, Registry: common.Address{17}, Bridge: common.Address{18}, Tokens: []wire.Token{ether, dollar, stoa}, ChainID: 7,
	}
)

// What is proposed is read back from the call, in plain words.
func TestDescribe(t *testing.T) {
	to := common.HexToAddress("0x00000000000000000000000000000000000000Ab")
	draft := func(d Draft, err error) Call {
		t.Helper()
		check(t, err)
		return d.Calls[0]
	}
	for want, c := range map[string]Call{
		"split fees anew: stakers 25 %, burnt 40.5 % of STOA, the rest to the treasury":                                                                           draft(place.Shares(2_500, 4_050, "")),
		"let fees make 15000.00 STOA for each ETH, from the next epoch on":                                                                                        draft(place.Factor(ether, amount.From(15_000_000_000_000), "")),
		"let fees make 5.25 STOA for each tUSD, from the next epoch on":                                                                                           draft(place.Factor(dollar, amount.From(5_250_000_000), "")),
		"let fees make 0.20 STOA for each STOA, from the next epoch on":                                                                                           draft(place.Factor(stoa, amount.From(200_000_000), "")),
		"pay 1.50 tUSD to 0x00000000000000000000000000000000000000AB out of the treasury":                                                                         draft(place.Pay(dollar, to, amount.From(1_500_000), "")),
		"pay 0.00000000000000001 ETH to 0x00000000000000000000000000000000000000AB out of the tr":                                                                 draft(place.Pay(ether, to, amount.From(10), "")),
		"grant 2.00 STOA to 0x00000000000000000000000000000000000000AB out of the treasury: it vests from 1970-01-02 to 1970-01-12, none of it before 1970-01-04": draft(place.Grant(stoa, to, amount.From(2_000_000_000), Grant{86_400, 2 * 86_400, 10 * 86_400}, "")),
		"send to 0x00000000000000000000000000000000000000AB, with 1.00 ETH of the executor's":                                                                     {to, uint256.NewInt(1_000_000_000_000_000_000), nil},
		"call 0x00000000000000000000000000000000000000AB with the data 0x01020304":                                                                                {to, new(uint256.Int), []byte{1, 2, 3, 4}},
		"hand the right to change the market's parameters to 0x00000000000000000000000000000000000000AB":                                                          {place.Rollup, new(uint256.Int), rollup.PackTransferOwnership(to)},
		"call Rollup.renounceOwnership()":                                                                                                                         {place.Rollup, new(uint256.Int), rollup.PackRenounceOwnership()},
		"with the data 0xffffffff":                                                                                                                                {place.Rollup, new(uint256.Int), []byte{255, 255, 255, 255}}, // no function of it
	} {
		if have := place.Describe(c); !strings.Contains(have, want) {
			t.Errorf("have %q, want %q", have, want)
		}
	}
}

// A signed vote whose call is not what it says is refused.
func TestParseSigned(t *testing.T) {
	voter := common.Address{9}
	good := SignedVote{ChainID: 7, Governor: place.Governor, Proposal: uint256.NewInt(5), Voter: voter, Support: For, Nonce: 1}
	good.Data = governor.PackCastVoteBySig(big.NewInt(5), uint8(For), voter, make([]byte, 65))
	text := func(s SignedVote) []byte {
		b, err := json.Marshal(s)
		check(t, err)
		return b
	}
	back, err := ParseSigned(text(good))
	check(t, err)
	if back.Support != For || back.Voter != voter || back.Proposal.Cmp(good.Proposal) != 0 || back.Nonce != 1 {
		t.Errorf("have %+v, want %+v", back, good)
	}
	for name, change := range map[string]func(*SignedVote){
		"another proposal": func(s *SignedVote) { s.Proposal = uint256.NewInt(6) },
		"another support":  func(s *SignedVote) { s.Support = Against },
		"another voter":    func(s *SignedVote) { s.Voter = common.Address{8} },
		"another call":     func(s *SignedVote) { s.Data = governor.PackCastVote(big.NewInt(5), uint8(For)) },
		"no call":          func(s *SignedVote) { s.Data = nil },
		"no proposal":      func(s *SignedVote) { s.Proposal = nil },
		"half a call":      func(s *SignedVote) { s.Data = s.Data[:40] },
		"no function":      func(s *SignedVote) { s.Data = make([]byte, 100) },
	} {
		bad := good
		change(&bad)
		if _, err := ParseSigned(text(bad)); !errors.Is(err, ErrSigned) {
			t.Errorf("%s: have %v, want %v", name, err, ErrSigned)
		}
	}
	if _, err := ParseSigned([]byte("{")); !errors.Is(err, ErrSigned) {
		t.Errorf("have %v, want %v", err, ErrSigned)
	}
}
