package govern

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// What the governor wants signed (GOV-9): EIP-712.
var (
	domainType         = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	ballotType         = crypto.Keccak256([]byte("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"))
	extendedBallotType = crypto.Keccak256([]byte("ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"))
	overrideBallotType = crypto.Keccak256([]byte("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)"))
	stateBallotType    = crypto.Keccak256([]byte("StateBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,uint256[] records)"))
)

const (
	domainName    = "Stoa Governor"
	domainVersion = "1"
)

// SignedVote is a vote that its voter has signed and anybody may send, who pays for gas. Nothing in it can be changed, and none of its records
// left out. It holds the whole call of the governor; what else is in it says the same for people, and is compared.
type SignedVote struct {
	ChainID  uint64         `json:"chainId,string"`
	Governor common.Address `json:"governor"`
	Proposal *uint256.Int   `json:"proposal"`
	Voter    common.Address `json:"voter"`
	Support  Support        `json:"support"`
	Nonce    uint64         `json:"nonce,string"` // the voter's, which makes it count once
	Data     hexutil.Bytes  `json:"data"`         // to send to the governor
}

// Sign signs a vote that was weighed.
func (p *Place) Sign(ctx context.Context, x *Proposal, v *Vote, key *ecdsa.PrivateKey) (*SignedVote, error) {
	voter := crypto.PubkeyToAddress(key.PublicKey)
	nonce, err := view(ctx, p, nil, p.Governor, governor.PackNonces(voter), governor.UnpackNonces)
	if err != nil {
		return nil, err
	}
	id := x.ID.ToBig()
	support, params := v.support()
	fields := [][]byte{word(id), word(big.NewInt(int64(support))), padded(voter), word(nonce)}
	seal := func(kind []byte, more ...[]byte) ([]byte, error) {
		return p.typed(key, append(append([][]byte{kind}, fields...), more...)...)
	}
	s := &SignedVote{ChainID: p.ChainID, Governor: p.Governor, Proposal: x.ID, Voter: voter, Support: support, Nonce: nonce.Uint64()}
	var signature []byte
	switch {
	case v.Opened != nil:
		var records []byte
		for _, r := range v.Opened.records() {
			records = append(records, word(big.NewInt(int64(r)))...)
		}
		if signature, err = seal(stateBallotType, crypto.Keccak256(records)); err != nil {
			return nil, err
		}
		s.Data, err = governor.TryPackCastVoteFromL2BySig(id, uint8(support), voter, v.Opened.Settled, v.Opened.Openings, signature)
	case v.Override:
		if signature, err = seal(overrideBallotType, crypto.Keccak256([]byte(v.Reason))); err != nil {
			return nil, err
		}
		s.Data, err = governor.TryPackCastOverrideVoteBySig(id, uint8(support), voter, v.Reason, signature)
	case v.Split != nil || v.Reason != "":
		if signature, err = seal(extendedBallotType, crypto.Keccak256([]byte(v.Reason)), crypto.Keccak256(params)); err != nil {
			return nil, err
		}
		s.Data, err = governor.TryPackCastVoteWithReasonAndParamsBySig(id, uint8(support), voter, v.Reason, params, signature)
	default:
		if signature, err = seal(ballotType); err != nil {
			return nil, err
		}
		s.Data, err = governor.TryPackCastVoteBySig(id, uint8(support), voter, signature)
	}
	return s, err
}

// typed signs a struct of EIP-712 for the governor of this chain.
func (p *Place) typed(key *ecdsa.PrivateKey, fields ...[]byte) ([]byte, error) {
	domain := crypto.Keccak256(domainType, crypto.Keccak256([]byte(domainName)), crypto.Keccak256([]byte(domainVersion)), word(new(big.Int).SetUint64(p.ChainID)), padded(p.Governor))
	signature, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 0x01}, domain, crypto.Keccak256(fields...)), key)
	if err != nil {
		return nil, fmt.Errorf("sign a vote: %w", err)
	}
	signature[64] += 27
	return signature, nil
}

func word(v *big.Int) []byte { return v.FillBytes(make([]byte, 32)) }

func padded(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// ParseSigned reads a signed vote, and refuses one whose call is another than it says (ErrSigned).
func ParseSigned(text []byte) (*SignedVote, error) {
	s := new(SignedVote)
	if err := json.Unmarshal(text, s); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigned, err)
	}
	if s.Proposal == nil || len(s.Data) < 4 {
		return nil, fmt.Errorf("%w: the proposal or the call is missing", ErrSigned)
	}
	a := governor.GetABI()
	method, err := a.MethodById(s.Data[:4])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigned, err)
	}
	switch method.Name {
	case "castVoteBySig", "castVoteWithReasonAndParamsBySig", "castOverrideVoteBySig", "castVoteFromL2BySig":
	default:
		return nil, fmt.Errorf("%w: it calls %s, which is no signed vote", ErrSigned, method.Name)
	}
	args, err := method.Inputs.Unpack(s.Data[4:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigned, err)
	}
	switch id, support, voter := args[0].(*big.Int), args[1].(uint8), args[2].(common.Address); { // the first three of all four
	case s.Proposal.ToBig().Cmp(id) != 0:
		return nil, fmt.Errorf("%w: its call is for proposal %s, it says %s", ErrSigned, id, s.Proposal.Dec())
	case support != uint8(s.Support):
		return nil, fmt.Errorf("%w: its call votes %s, it says %s", ErrSigned, Support(support), s.Support)
	case voter != s.Voter:
		return nil, fmt.Errorf("%w: its call is a vote of %s, it says %s", ErrSigned, voter, s.Voter)
	}
	return s, nil
}

// Check says what keeps a signed vote from being sent now: a *NetworkError, a *StateError or a *NonceError.
func (p *Place) Check(ctx context.Context, x *Proposal, s *SignedVote) error {
	if s.Governor != p.Governor || s.ChainID != p.ChainID {
		return &NetworkError{s.Governor, p.Governor, s.ChainID}
	}
	if err := x.Require(Active); err != nil {
		return err
	}
	next, err := number(ctx, p, nil, p.Governor, governor.PackNonces(s.Voter), governor.UnpackNonces)
	if err != nil {
		return err
	}
	if s.Nonce != next {
		return &NonceError{s.Voter, s.Nonce, next}
	}
	return nil
}
