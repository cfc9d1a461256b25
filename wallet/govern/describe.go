package govern

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// Describe says what a call of a proposal does: in plain words where it is one that users make, as the function and its arguments where the
// contract is the rollup's, else as it is. It reads the call itself, never the proposal's description.
func (p *Place) Describe(c Call) string {
	text := p.describe(c)
	if !c.Value.IsZero() {
		text += ", with " + p.Show(0, c.Value) + " of the executor's"
	}
	return text
}

func (p *Place) describe(c Call) string {
	for _, k := range []struct {
		name string
		at   common.Address
		abi  abi.ABI
	}{
		{"Rollup", p.Rollup, rollup.GetABI()}, {"Registry", p.Registry, registry.GetABI()}, {"Bridge", p.Bridge, bridge.GetABI()},
		{"StoaGovernor", p.Governor, governor.GetABI()}, {"Executor", p.Executor, executor.GetABI()}, {"Treasury", p.Treasury, treasury.GetABI()},
		{"Fees", p.Fees, fees.GetABI()}, {"Emission", p.Emission, emission.GetABI()}, {"Staking", p.Staking, staking.GetABI()}, {"StoaToken", p.Stoa(), stoaToken.GetABI()},
	} {
		if k.at != c.Target || k.at == (common.Address{}) || len(c.Data) < 4 {
			continue
		}
		method, err := k.abi.MethodById(c.Data[:4])
		if err != nil {
			break
		}
		args, err := method.Inputs.Unpack(c.Data[4:])
		if err != nil {
			break
		}
		if text := p.words(k.name+"."+method.Name, args); text != "" {
			return text
		}
		parts := make([]string, len(args))
		for i, a := range args {
			parts[i] = value(a)
		}
		return fmt.Sprintf("call %s.%s(%s)", k.name, method.Name, strings.Join(parts, ", "))
	}
	if len(c.Data) == 0 {
		return fmt.Sprintf("send to %s", c.Target)
	}
	return fmt.Sprintf("call %s with the data %s", c.Target, c.Data)
}

// words are what a known function does, empty for others.
func (p *Place) words(function string, args []any) string {
	switch function {
	case "Rollup.announceParams":
		return "announce for the market " + p.params(*abi.ConvertType(args[0], new(bindings.IRollupParameters)).(*bindings.IRollupParameters))
	case "Rollup.enqueueParams":
		return "put into the queue, as announced, for the market " + p.params(*abi.ConvertType(args[0], new(bindings.IRollupParameters)).(*bindings.IRollupParameters))
	case "Rollup.transferOwnership":
		return fmt.Sprintf("hand the right to change the market's parameters to %s", args[0])
	case "Fees.setShares":
		s := *abi.ConvertType(args[0], new(bindings.IFeesShares)).(*bindings.IFeesShares)
		return fmt.Sprintf("split fees anew: stakers %s, burnt %s of STOA, the rest to the treasury", percent(s.Stakers), percent(s.Burnt))
	case "Emission.setFactor":
		for _, t := range p.Tokens {
			if uint8(t.ID) == args[0].(uint8) {
				units := new(big.Int).Mul(args[1].(*big.Int), pow10(t.Decimals))
				units.Quo(units, pow10(18))
				return fmt.Sprintf("let fees make %s for each %s, from the next epoch on", p.Show(2, uint256.MustFromBig(units)), t.Symbol)
			}
		}
	case "Treasury.pay":
		return fmt.Sprintf("pay %s to %s out of the treasury", p.sum(args[0].(common.Address), args[2].(*big.Int)), args[1])
	case "Treasury.grant":
		s := *abi.ConvertType(args[3], new(bindings.ITreasurySchedule)).(*bindings.ITreasurySchedule)
		return fmt.Sprintf("grant %s to %s out of the treasury: it vests from %s to %s, none of it before %s", p.sum(args[0].(common.Address), args[2].(*big.Int)), args[1],
			stay.Time(s.Start), stay.Time(s.Start+s.Duration), stay.Time(s.Start+s.Cliff))
	}
	return ""
}

// params are parameters in words.
func (p *Place) params(v bindings.IRollupParameters) string {
	var reserves, rents []string
	for _, t := range p.Tokens {
		reserves = append(reserves, p.Show(t.ID, uint256.MustFromBig(v.CrankReserve[t.ID])))
		rents = append(rents, p.Show(t.ID, uint256.MustFromBig(v.RecordRent[t.ID])))
	}
	return fmt.Sprintf("a booking fee of %s; for cranks %s; rent of a record %s (version %d)", percent(v.BookingFee), strings.Join(reserves, ", "), strings.Join(rents, ", "), v.Version)
}

func percent(bps uint16) string { return fmt.Sprintf("%g %%", float64(bps)/100) }

// sum is an amount of a token that is named by its contract.
func (p *Place) sum(token common.Address, units *big.Int) string {
	for _, t := range p.Tokens {
		if t.Address == token {
			return p.Show(t.ID, uint256.MustFromBig(units))
		}
	}
	return fmt.Sprintf("%s units of the token %s", units, token)
}

// Show writes units of a token as people do.
func (p *Place) Show(t record.Token, units *uint256.Int) string {
	for _, token := range p.Tokens {
		if token.ID == t {
			return money.Format(units, token.Decimals) + " " + token.Symbol
		}
	}
	return fmt.Sprintf("%s units of token %d", units.Dec(), t)
}

// Token finds a token by its symbol, in any case, or its id.
func (p *Place) Token(name string) (wire.Token, error) {
	var known []string
	for _, t := range p.Tokens {
		if strings.EqualFold(name, t.Symbol) || name == fmt.Sprint(t.ID) {
			return t, nil
		}
		known = append(known, fmt.Sprintf("%s (%d)", t.Symbol, t.ID))
	}
	return wire.Token{}, fmt.Errorf("choose a token of the rollup, which are %s: have %q", strings.Join(known, ", "), name)
}

// value writes an argument; bytes in hexadecimal.
func value(a any) string {
	switch v := a.(type) {
	case []byte:
		return hexutil.Encode(v)
	case [32]byte:
		return hexutil.Encode(v[:])
	case [4]byte:
		return hexutil.Encode(v[:])
	}
	return fmt.Sprint(a)
}
