// Code generated via abigen V2 - DO NOT EDIT.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	bind "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// StoaGovernorMetaData contains all meta data concerning the StoaGovernor contract.
var StoaGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractVotesExtended\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractVotesExtended\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIPurseVotes\",\"name\":\"purseVotes\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"executor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"guardianUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"votingDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"votingPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"lateExtension\",\"type\":\"uint48\"},{\"internalType\":\"uint16\",\"name\":\"capBps\",\"type\":\"uint16\"}],\"internalType\":\"structIStoaGovernor.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyOverridden\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capBps\",\"type\":\"uint256\"}],\"name\":\"CapOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FixedAtDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newVoteExtension\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxVoteExtension\",\"type\":\"uint256\"}],\"name\":\"GovernorPreventLateQuorumVoteExtensionTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"extension\",\"type\":\"uint256\"}],\"name\":\"LateExtensionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"parts\",\"type\":\"uint256\"}],\"name\":\"PartsExceedVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"SettledNow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"StateFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"source\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"clock\",\"type\":\"uint256\"}],\"name\":\"WrongClock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"}],\"name\":\"WrongExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"name\":\"BallotCounted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"oldVoteExtension\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"newVoteExtension\",\"type\":\"uint64\"}],\"name\":\"LateQuorumVoteExtensionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"OverrideVoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"extendedDeadline\",\"type\":\"uint64\"}],\"name\":\"ProposalExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"SnapshotTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"records\",\"type\":\"uint256[]\"}],\"name\":\"StateVoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ballotOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"cap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castOverrideVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castOverrideVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"internalType\":\"structIPurseVotes.State\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"castVoteFromL2\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"internalType\":\"structIPurseVotes.State\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteFromL2BySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardianUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVotedOverride\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"hasVotedRecord\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lateQuorumVoteExtension\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"purseVotes\",\"outputs\":[{\"internalType\":\"contractIPurseVotes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"name\":\"setLateQuorumVoteExtension\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"snapshotOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"timepoint\",\"type\":\"uint48\"},{\"internalType\":\"uint40\",\"name\":\"batch\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"internalType\":\"structIStoaGovernor.Snapshot\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractVotesExtended\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractVotesExtended\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "StoaGovernor",
	Bin: "0x610260604052348015610010575f5ffd5b50604051616b4a380380616b4a83398101604081905261002f91610831565b8060600151816101000151825f0151836020015184610120015161ffff166040518060400160405280600d81526020016c29ba37b09023b7bb32b93737b960991b8152508061008261053560201b60201c565b61008b82610550565b6101205261009881610550565b61014052815160208084019190912060e052815190820120610100524660a05261012460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526003610139828261098a565b50506001600160a01b03831661017f5760405163eac0d38960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6101888361058d565b6001600160a01b038216156101a0576101a08261058d565b8015806101ae575061271081115b156101d757604051630260a2b960e11b8152612710600482015260248101829052604401610176565b6001600160a01b03928316610160529116610180526101a0526101f981610691565b5061020381610737565b5060408101516001600160a01b031661024c5760405163eac0d38960e01b815260206004820152600a6024820152697075727365566f74657360b01b6044820152606401610176565b5f81606001519050806001600160a01b03166391d14854826001600160a01b0316638f61f4f56040518163ffffffff1660e01b8152600401602060405180830381865afa15801561029f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c39190610a48565b6040516001600160e01b031960e084901b1681526004810191909152306024820152604401602060405180830381865afa158015610303573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103279190610a5f565b15806104035750806001600160a01b03166391d14854826001600160a01b031663b08e51c06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610379573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039d9190610a48565b6040516001600160e01b031960e084901b1681526004810191909152306024820152604401602060405180830381865afa1580156103dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104019190610a5f565b155b1561042c57604051631910933d60e11b81526001600160a01b0382166004820152602401610176565b8160e0015163ffffffff165f036104585760405163f1cfbf0560e01b81525f6004820152602401610176565b5f46600114610467575f61046c565b6202a3005b90508083610100015165ffffffffffff16108061049f57508260e0015163ffffffff1683610100015165ffffffffffff16115b156104e55760e0830151610100840151604051638a68672f60e01b81526004810184905263ffffffff909216602483015265ffffffffffff166044820152606401610176565b505060408101516001600160a01b039081166101c0526080820151166101e05260a081015165ffffffffffff9081166102005260c0820151166102205260e0015163ffffffff1661024052610af6565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f8151111561057a578260405163305a27a960e01b81526004016101769190610a85565b805161058582610aba565b179392505050565b42816001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ee9190610add565b65ffffffffffff161461068e5780816001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610638573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061065c9190610add565b60405163012aaaf160e71b81526001600160a01b03909216600483015265ffffffffffff166024820152604401610176565b50565b63ffffffff65ffffffffffff82168110156106d057604051633211876d60e11b815265ffffffffffff8316600482015260248101829052604401610176565b6009546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a1506009805465ffffffffffff191665ffffffffffff92909216919091179055565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156107d7576107d76107a0565b60405290565b80516001600160a01b03811681146107f3575f5ffd5b919050565b805165ffffffffffff811681146107f3575f5ffd5b805163ffffffff811681146107f3575f5ffd5b805161ffff811681146107f3575f5ffd5b5f610140828403128015610843575f5ffd5b5061084c6107b4565b610855836107dd565b8152610863602084016107dd565b6020820152610874604084016107dd565b6040820152610885606084016107dd565b6060820152610896608084016107dd565b60808201526108a760a084016107f8565b60a08201526108b860c084016107f8565b60c08201526108c960e0840161080d565b60e08201526108db61010084016107f8565b6101008201526108ee6101208401610820565b6101208201529392505050565b600181811c9082168061090f57607f821691505b60208210810361092d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610985578282111561098557805f5260205f20601f840160051c602085101561095e57505f5b90810190601f840160051c035f5b81811015610981575f8382015560010161096c565b5050505b505050565b81516001600160401b038111156109a3576109a36107a0565b6109b7816109b184546108fb565b84610933565b6020601f8211600181146109e9575f83156109d25750848201515b5f19600385901b1c1916600184901b178455610a41565b5f84815260208120601f198516915b82811015610a1857878501518255602094850194600190920191016109f8565b5084821015610a3557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610a58575f5ffd5b5051919050565b5f60208284031215610a6f575f5ffd5b81518015158114610a7e575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561092d575f1960209190910360031b1b16919050565b5f60208284031215610aed575f5ffd5b610a7e826107f8565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051615f4a610c005f395f81816103f10152818161321201526139a201525f8181610772015261396401525f81816109d4015261228b01525f8181610868015261224f01525f81816107d301528181611d42015261257d01525f818161050c0152611ac501525f81816108e00152818161292e0152818161296001528181612a9c0152612ad101525f8181610da00152818161290401528181612a740152612b9101525f61284701525f61281c01525f613f4301525f613f1b01525f613e7601525f613ea001525f613eca0152615f4a5ff3fe608060405260043610610374575f3560e01c80637b3c71d3116101c8578063b008166b116100fd578063d33219b41161009d578063f23a6e611161006d578063f23a6e6114610d56578063f8ce560a14610d70578063fc0c546a14610d8f578063ff2ad8e414610dc2575f5ffd5b8063d33219b414610cd3578063dd4e2ba514610cf0578063deaaa7cc14610d04578063eb9019d414610d37575f5ffd5b8063c01f9e37116100d8578063c01f9e3714610c41578063c28bc2fa14610c60578063c59057e414610c6e578063c6a1c26314610c8d575f5ffd5b8063b008166b14610bf4578063b58131b014610c13578063bc197c8114610c27575f5ffd5b80639a802a6d11610168578063a8f8a66811610143578063a8f8a66814610b61578063a9a9529414610b80578063ab58fb8e14610b9f578063af7cb46914610bd5575f5ffd5b80639a802a6d14610b09578063a20257e114610b28578063a890c91014610b47575f5ffd5b80638390310b116101a35780638390310b14610a6857806384b0196e14610aaf5780638ff262e314610ad657806391ddadf414610af5575f5ffd5b80637b3c71d3146109f65780637d5e81e214610a155780637ecebe0014610a34575f5ffd5b8063364e5ebe116102a95780634bf5d7e911610249578063567813881161021957806356781388146109665780635b8d0e0d146109855780635f398a14146109a45780637030c8d2146109c3575f5ffd5b80634bf5d7e91461088a5780634cf088d9146108cf578063544ffc9c1461090257806354fd4d5014610921575f5ffd5b806342118b4f1161028457806342118b4f146107c257806343859632146107f5578063452115d614610838578063452a932014610857575f5ffd5b8063364e5ebe146106505780633932abb1146107645780633e4f49e614610796575f5ffd5b80632656227d116103145780632fe3e261116102ef5780632fe3e2611461059357806332b8113e146105c657806332ec991c146105f5578063330df7ff1461062f575f5ffd5b80632656227d1461052e5780632bac84b0146105415780632d63f69314610560575f5ffd5b8063143489d01161034f578063143489d014610440578063150b7a021461048c578063160cbed7146104dc5780631685758b146104fb575f5ffd5b806301ffc9a7146103af57806302a251a3146103e357806306fdde031461041f575f5ffd5b366103ab576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5ffd5b3480156103ba575f5ffd5b506103ce6103c936600461483f565b610de1565b60405190151581526020015b60405180910390f35b3480156103ee575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040519081526020016103da565b34801561042a575f5ffd5b50610433610f11565b6040516103da91906148ac565b34801561044b575f5ffd5b5061047461045a3660046148be565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103da565b348015610497575f5ffd5b506104ab6104a63660046149be565b610fa1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016103da565b3480156104e7575f5ffd5b506104116104f6366004614b8c565b610fd4565b348015610506575f5ffd5b506104117f000000000000000000000000000000000000000000000000000000000000000081565b61041161053c366004614b8c565b611124565b34801561054c575f5ffd5b5061041161055b366004614cce565b6112e0565b34801561056b575f5ffd5b5061041161057a3660046148be565b5f908152600d602052604090205465ffffffffffff1690565b34801561059e575f5ffd5b506104117f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156105d1575f5ffd5b5060095465ffffffffffff165b60405165ffffffffffff90911681526020016103da565b348015610600575f5ffd5b5061061461060f366004614d7b565b61135a565b604080519384526020840192909252908201526060016103da565b34801561063a575f5ffd5b5061064e610649366004614da9565b6113a1565b005b34801561065b575f5ffd5b5061073161066a3660046148be565b60408051606080820183525f8083526020808401829052928401819052938452600d825292829020825160a081018452905465ffffffffffff808216835264ffffffffff66010000000000008304811684860190815260ff6b0100000000000000000000008504811615158689019081526c0100000000000000000000000086049091161515868a01526d01000000000000000000000000009094048316608086015286519788018752935190911686529151909116918401919091525115159082015290565b60408051825165ffffffffffff16815260208084015164ffffffffff1690820152918101511515908201526060016103da565b34801561076f575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610411565b3480156107a1575f5ffd5b506107b56107b03660046148be565b6113d3565b6040516103da9190614e34565b3480156107cd575f5ffd5b506104747f000000000000000000000000000000000000000000000000000000000000000081565b348015610800575f5ffd5b506103ce61080f366004614d7b565b5f9182526008602090815260408084206001600160a01b03939093168452919052902054151590565b348015610843575f5ffd5b50610411610852366004614b8c565b611455565b348015610862575f5ffd5b506104747f000000000000000000000000000000000000000000000000000000000000000081565b348015610895575f5ffd5b5060408051808201909152600e81527f6d6f64653d74696d657374616d700000000000000000000000000000000000006020820152610433565b3480156108da575f5ffd5b506104747f000000000000000000000000000000000000000000000000000000000000000081565b34801561090d575f5ffd5b5061061461091c3660046148be565b6114cf565b34801561092c575f5ffd5b5060408051808201909152600181527f31000000000000000000000000000000000000000000000000000000000000006020820152610433565b348015610971575f5ffd5b50610411610980366004614e42565b6114f7565b348015610990575f5ffd5b5061041161099f366004614e6c565b611516565b3480156109af575f5ffd5b506104116109be366004614f2b565b6115ec565b3480156109ce575f5ffd5b506104117f000000000000000000000000000000000000000000000000000000000000000081565b348015610a01575f5ffd5b50610411610a10366004614fae565b611634565b348015610a20575f5ffd5b50610411610a2f366004615004565b611684565b348015610a3f575f5ffd5b50610411610a4e3660046150c4565b6001600160a01b03165f9081526002602052604090205490565b348015610a73575f5ffd5b506103ce610a82366004614d7b565b5f9182526008602090815260408084206001600160a01b0393909316845291905290206002015460ff1690565b348015610aba575f5ffd5b50610ac361176c565b6040516103da9796959493929190615119565b348015610ae1575f5ffd5b50610411610af03660046151a2565b6117ca565b348015610b00575f5ffd5b506105de61183b565b348015610b14575f5ffd5b50610411610b233660046151f0565b611849565b348015610b33575f5ffd5b50610411610b42366004615245565b61185f565b348015610b52575f5ffd5b5061064e6106493660046150c4565b348015610b6c575f5ffd5b50610411610b7b366004614b8c565b61188b565b348015610b8b575f5ffd5b506103ce610b9a3660046148be565b611898565b348015610baa575f5ffd5b50610411610bb93660046148be565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610be0575f5ffd5b50610411610bef366004614fae565b6118a0565b348015610bff575f5ffd5b50610411610c0e3660046152b0565b6118ae565b348015610c1e575f5ffd5b506104116119bc565b348015610c32575f5ffd5b506104ab6104a636600461534b565b348015610c4c575f5ffd5b50610411610c5b3660046148be565b6119eb565b61064e6106493660046153e5565b348015610c79575f5ffd5b50610411610c88366004614b8c565b611a24565b348015610c98575f5ffd5b506103ce610ca7366004615425565b5f918252600e60209081526040808420600884901c855290915290912054600160ff9092161c81161490565b348015610cde575f5ffd5b50600b546001600160a01b0316610474565b348015610cfb575f5ffd5b50610433611a5d565b348015610d0f575f5ffd5b506104117ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610d42575f5ffd5b50610411610d51366004615445565b611a7d565b348015610d61575f5ffd5b506104ab6104a636600461546f565b348015610d7b575f5ffd5b50610411610d8a3660046148be565b611a9c565b348015610d9a575f5ffd5b506104747f000000000000000000000000000000000000000000000000000000000000000081565b348015610dcd575f5ffd5b50610411610ddc3660046148be565b611ab1565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610e7357507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610ebf57507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610f0b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b606060038054610f20906154c7565b80601f0160208091040260200160405190810160405280929190818152602001828054610f4c906154c7565b8015610f975780601f10610f6e57610100808354040283529160200191610f97565b820191905f5260205f20905b815481529060010190602001808311610f7a57829003601f168201915b5050505050905090565b5f6040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610fe28686868661188b565b90505f610fee82611898565b905061100382610ffe6004611b04565b611b26565b5080611043576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f6110518389898989611b7c565b905065ffffffffffff8116156110e1575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1611116565b6040517fab2d03110000000000000000000000000000000000000000000000000000000081526004810184905260240161103a565b50909150505b949350505050565b5f5f6111328686868661188b565b90505f61113e82611898565b905061115a82610ffe83611153576004611b04565b6005611b04565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055306111b8611c63565b6001600160a01b031614611241575f5b875181101561123f57306001600160a01b03168882815181106111ed576111ed615512565b60200260200101516001600160a01b0316036112375761123786828151811061121857611218615512565b6020026020010151805190602001206005611c7690919063ffffffff16565b6001016111c8565b505b61124e8288888888611c97565b30611257611c63565b6001600160a01b03161415801561129957506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b156112a3575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f60606112f08a89898989611cab565b9092509050611340886113058c8c8386611de7565b86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611eb692505050565b61134d8a8a8a8585611f0a565b5098975050505050505050565b5f8281526008602090815260408083206001600160a01b03851684529091528120819081906113939061138e908790612032565b6120be565b9250925092505b9250925092565b6040517f64c9cafa00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6113dd826120e1565b905060018160078111156113f3576113f3614dce565b148015611444575061140361183b565b65ffffffffffff16611441835f9081526004602052604090205465ffffffffffff740100000000000000000000000000000000000000009091041690565b10155b1561145057505f919050565b919050565b5f5f6114638686868661188b565b905033611470828261224c565b6114b8576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b038216602482015260440161103a565b6114c4878787876122c4565b979650505050505050565b5f81815260076020526040812054819081906114ea906120be565b9250925092509193909250565b5f8033905061111c84828560405180602001604052805f8152506122d1565b5f61155c88888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506122f29050565b61159d576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015260240161103a565b6115e088878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506123bf915050565b98975050505050505050565b5f803390506114c487828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506123bf915050565b5f8033905061167a86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506122d192505050565b9695505050505050565b5f3361169081846124aa565b6116d1576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260240161103a565b5f6116da6119bc565b9050801561175f575f6117088360016116f161183b565b6116fb919061556c565b65ffffffffffff16611a7d565b90508181101561175d576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602481018290526044810183905260640161103a565b505b6114c48787878786612577565b5f6060805f5f5f606061177d612815565b611785612840565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6117d78585858561286b565b611818576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161103a565b61183285848660405180602001604052805f8152506122d1565b95945050505050565b5f6118446128f4565b905090565b5f6118558484846128fe565b90505b9392505050565b5f606061186f8733878787611cab565b90925090506118818787338585611f0a565b5095945050505050565b5f61183285858585611a24565b5f6001610f0b565b5f6118328533868686612990565b5f5f7fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae8989896118fa8b6001600160a01b03165f90815260026020526040902080546001810190915590565b8a8a60405161190a92919061558a565b60408051918290038220602083019790975281019490945260ff90921660608401526001600160a01b0316608083015260a082015260c081019190915260e0016040516020818303038152906040528051906020012090506119a2878286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611eb692505050565b6119af89888a8989612990565b9998505050505050505050565b5f6118446119e460016119cd61183b565b6119d7919061556c565b65ffffffffffff16612b60565b600a612c02565b5f610f0b6119f883612c31565b5f848152600d60205260409020546d0100000000000000000000000000900465ffffffffffff16612c55565b5f84848484604051602001611a3c949392919061562c565b60408051601f19818403018152919052805160209091012095945050505050565b6060604051806080016040528060578152602001615ee760579139905090565b5f6118588383611a9760408051602081019091525f815290565b6128fe565b5f610f0b611aa983612b60565b610190612c02565b5f81815260076020526040812054612710907f000000000000000000000000000000000000000000000000000000000000000090611af0906003612c64565b611afa9190615676565b610f0b919061568d565b5f816007811115611b1757611b17614dce565b600160ff919091161b92915050565b5f5f611b31846113d3565b90505f83611b3e83611b04565b1603611858578381846040517f31b75e4d00000000000000000000000000000000000000000000000000000000815260040161103a939291906156c5565b5f611b8a8686868686612c85565b506040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000003060601b168318905f90611bcf90889088908890859087906020016156e7565b6040516020818303038152906040528051906020012090506115e0611bf2611c63565b6001600160a01b031663d45c4435836040518263ffffffff1660e01b8152600401611c1f91815260200190565b602060405180830381865afa158015611c3a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c5e9190615734565b612e56565b5f611844600b546001600160a01b031690565b5f611c818383612ea5565b905080611c9257611c926041612f36565b505050565b611ca48585858585612f47565b5050505050565b5f6060611cbc87610ffe6001611b04565b505f878152600d6020526040902080546b010000000000000000000000900460ff1615611d18576040517fbe38f6360000000000000000000000000000000000000000000000000000000081526004810189905260240161103a565b80546040517fdd2ec97d0000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169163dd2ec97d91611d97916601000000000000900464ffffffffff16908b908b908b908b9060040161582c565b5f60405180830381865afa158015611db1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611dd891908101906159c9565b92509250509550959350505050565b5f5f82604051602001611dfa9190615a67565b6040516020818303038152906040528051906020012090507f1b6dcfe352552d0fc5e2d617c9e4466dccb4e7c50755b37d2c6909d487d3d82e868686611e5c886001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0810182905260e00160405160208183030381529060405280519060200120915050949350505050565b611ec983611ec384612fea565b83613031565b611c92576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161103a565b5f5b8151811015611fd6575f828281518110611f2857611f28615512565b60200260200101519050611f6487825f918252600e60209081526040808420600884901c85529091529091205460ff9091161c60019081161490565b15611fa5576040517f619f6a00000000000000000000000000000000000000000000000000000000008152600481018890526024810182905260440161103a565b5f878152600e60209081526040808320600885901c845290915290208054600160ff90931683901b17905501611f0c565b50611fe3858486856130a1565b84836001600160a01b03167fbdafd7d8326a2a3c534fcfaeac20801a2cacfd4ecd5389e6a967da28fe7fda3986858560405161202193929190615a9c565b60405180910390a3611ca485613146565b805460018201545f919082612049838360026132f2565b90505f61205587611ab1565b90505f5f5b60038110156120b2575f61206f8787846132f2565b90508385111561209157846120848583615676565b61208e919061568d565b90505b6120a48261209f8584615abd565b613394565b90971796915060010161205a565b50505050505092915050565b5f5f5f6120cb845f612c64565b6120d6856001612c64565b6114ea866002612c64565b5f5f6120ec836133aa565b9050600581600781111561210257612102614dce565b1461210d5792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa15801561217c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121a09190615adf565b156121af575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa15801561220f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122339190615adf565b15612242575060079392505050565b5060029392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b03161480156122ad57507f000000000000000000000000000000000000000000000000000000000000000042105b156122ba57506001610f0b565b6118588383613529565b5f6118328585858561356e565b5f611832858585856122ed60408051602081019091525f815290565b6123bf565b5f6114c4856123b97f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6123448c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d83012060405161239e98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612fea565b84613031565b5f6123ce86610ffe6001611b04565b505f868152600d60205260408120546123f190879065ffffffffffff16856128fe565b90505f612401888888858861361d565b905083515f0361245757866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda48988848960405161244a9493929190615af8565b60405180910390a26124a1565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051612498959493929190615b1f565b60405180910390a25b6114c488613146565b80515f9060348110156124c1576001915050610f0b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d000000000000000000000000000000000000000000001461253b57600192505050610f0b565b5f5f61254b86602a86038661378d565b915091508115806114c45750866001600160a01b0316816001600160a01b031614979650505050505050565b5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166352bfe7896040518163ffffffff1660e01b8152600401606060405180830381865afa1580156125d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125fb9190615b6c565b925064ffffffffff169250925061261061183b565b65ffffffffffff168203612660576040517fde5f6c8500000000000000000000000000000000000000000000000000000000815264ffffffffff841660048201526024810183905260440161103a565b61266d898989898961386d565b93505f600161267a61183b565b612684919061556c565b90505f6126988265ffffffffffff16612b60565b90506040518060a001604052808365ffffffffffff1681526020018664ffffffffff16815260200184151581526020015f151581526020015f65ffffffffffff16815250600d5f8881526020019081526020015f205f820151815f015f6101000a81548165ffffffffffff021916908365ffffffffffff1602179055506020820151815f0160066101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f01600b6101000a81548160ff0219169083151502179055506060820151815f01600c6101000a81548160ff0219169083151502179055506080820151815f01600d6101000a81548165ffffffffffff021916908365ffffffffffff1602179055509050506127b28682613b5c565b6040805165ffffffffffff84168152841515602082015290810182905264ffffffffff86169087907f0da77df6d59d9986b105fa619b3fe04c02c09b5ebcc1397b40e5c6281c68f1ff9060600160405180910390a3505050505095945050505050565b60606118447f0000000000000000000000000000000000000000000000000000000000000000613b7f565b60606118447f0000000000000000000000000000000000000000000000000000000000000000613b7f565b5f611832836123b97ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886128bd8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c00161239e565b5f61184442612e56565b5f61292a7f00000000000000000000000000000000000000000000000000000000000000008585613bbc565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611858576129867f00000000000000000000000000000000000000000000000000000000000000008585613bbc565b6118559082615bac565b5f61299f86610ffe6001611b04565b505f8681526008602090815260408083206001600160a01b038916845290915290206002015460ff1615612a0a576040517f2c3814860000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260240161103a565b5f8681526008602090815260408083206001600160a01b0389168452825280832060020180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055888352600d90915281205465ffffffffffff169050612a988787837f0000000000000000000000000000000000000000000000000000000000000000613c47565b91507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615612b0257612af58787837f0000000000000000000000000000000000000000000000000000000000000000613c47565b612aff9083615bac565b91505b612b0e878787856130a1565b856001600160a01b03167f49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c718887858888604051612b4f959493929190615bbf565b60405180910390a261188187613146565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638e539e8c90602401602060405180830381865afa158015612bde573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0b9190615734565b5f612710600181612c138587615676565b612c1d9190615bac565b612c279190615abd565b611858919061568d565b5f610f0b612c3e83613e00565b5f848152600a602052604090205465ffffffffffff165b5f828218828411028218611858565b5f612c70826040615676565b83901c67ffffffffffffffff16905092915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612cd7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cfb9190615734565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f42790612d78908a908a908a905f9088906004016156e7565b602060405180830381865afa158015612d93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612db79190615734565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb091612e1a918b918b918b919088908a90600401615c05565b5f604051808303815f87803b158015612e31575f5ffd5b505af1158015612e43573d5f5f3e3d5ffd5b505050506115e08242611c5e9190615bac565b5f65ffffffffffff821115612ea1576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161103a565b5090565b81545f906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169181166001830190911603612ee8575f915050610f0b565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b8152600401612fa59594939291906156e7565b5f604051808303818588803b158015612fbc575f5ffd5b505af1158015612fce573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f610f0b612ff6613e6a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f0361308f575f5f61304f8585613f93565b5090925090505f81600381111561306857613068614dce565b1480156130865750856001600160a01b0316826001600160a01b0316145b92505050611858565b61309a848484613fd9565b9050611858565b6130aa82614057565b805f036130ee576040517fb41ade590000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161103a565b5f8481526008602090815260408083206001600160a01b038716845290915281209061311a8683612032565b905061312e82600101548560ff1685614098565b600183015561313e8686836140cb565b505050505050565b61314f816141a4565b5f61315982614291565b80156131695750613169826142d6565b5f838152600d602052604090208054919250906c01000000000000000000000000900460ff1615158215150361319e57505050565b80547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff166c0100000000000000000000000083151502178155816131e157505050565b5f6132496131f660095465ffffffffffff1690565b6131fe61183b565b6132089190615c5c565b65ffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061323a87613e00565b6132449190615bac565b614301565b9050613254846119eb565b81116132605750505050565b61326981612e56565b825465ffffffffffff919091166d0100000000000000000000000000027fffffffffffffffffffffffffff000000000000ffffffffffffffffffffffffff90911617825560405167ffffffffffffffff8216815284907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a250505050565b5f5f5f5b838111613339576133078682612c64565b6133119083615bac565b915061331d8582612c64565b6133279084615bac565b925061333281615c7a565b90506132f6565b505f613346866003612c64565b90505f613354866003612c64565b90508082111561338a57816133698282615abd565b6133739085615676565b61337d919061568d565b6133879085615bac565b93505b5050509392505050565b5f6133a0836040615676565b9190911b92915050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f0100000000000000000000000000000000000000000000000000000000000000900416811561341557506007949350505050565b801561342657506002949350505050565b5f858152600d602052604081205465ffffffffffff1690819003613479576040517f6ad060750000000000000000000000000000000000000000000000000000000081526004810187905260240161103a565b5f61348261183b565b65ffffffffffff16905080821061349f57505f9695505050505050565b5f6134a9886119eb565b90508181106134c057506001979650505050505050565b6134c988614291565b15806134db57506134d9886142d6565b155b156134ee57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361351b57506004979650505050505050565b506005979650505050505050565b5f80613534846113d3565b600781111561354557613545614dce565b1480156118585750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61357c86868686614310565b5f818152600c6020526040902054909150801561188157600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156135ef575f5ffd5b505af1158015613601573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505095945050505050565b5f8581526008602090815260408083206001600160a01b03881684529091528120805415613682576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015260240161103a565b835f036136c6576040517fb41ade590000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015260240161103a565b5f6136d18883612032565b90505f6136f160036136e288614404565b67ffffffffffffffff16613394565b905060ff8760ff160361370f57613709888787614453565b17613760565b61371887614057565b845115613751576040517f867db77100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61375e8760ff1687613394565b175b80835561376e8989846140cb565b6119af81613786600361209f87600101546003612c64565b60026132f2565b5f5f845183118061379d57508284115b156137ac57505f905080613865565b5f6137b8856001615bac565b8411801561381357507f30780000000000000000000000000000000000000000000000000000000000006137ef8787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6138238215156002615676565b61382e906028615bac565b90508061383b8787615abd565b0361385c575f5f61384d898989614528565b90965094506138659350505050565b5f5f9350935050505b935093915050565b5f613881868686868051906020012061188b565b90508451865114158061389657508351865114155b806138a057508551155b156138ee578551845186516040517f447b05d000000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161103a565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1615613961578061392b826113d3565b6040517f31b75e4d00000000000000000000000000000000000000000000000000000000815261103a9291905f906004016156c5565b5f7f000000000000000000000000000000000000000000000000000000000000000061398b61183b565b65ffffffffffff1661399d9190615bac565b90505f7f00000000000000000000000000000000000000000000000000000000000000005f84815260046020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038716178155909150613a0b83612e56565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155613a5f8261461c565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff811115613af257613af26148e9565b604051908082528060200260200182016040528015613b2557816020015b6060815260200190600190039081613b105790505b508c89613b328a82615bac565b8e604051613b4899989796959493929190615cb1565b60405180910390a150505095945050505050565b613b6a60036136e283614404565b5f928352600760205260409092209190915550565b60605f613b8b83614665565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390525f9190851690633a46b1a890604401602060405180830381865afa158015613c23573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118559190615734565b6040517fb369460c0000000000000000000000000000000000000000000000000000000081526001600160a01b038481166004830152602482018490525f91829184169063b369460c90604401602060405180830381865afa158015613caf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cd39190615d8b565b9050846001600160a01b0316816001600160a01b031603613cf7575f91505061111c565b6040517fd7b7d4050000000000000000000000000000000000000000000000000000000081526001600160a01b0386811660048301526024820186905284169063d7b7d40590604401602060405180830381865afa158015613d5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d7f9190615734565b9150811580613d9557506001600160a01b038116155b15613da0575061111c565b5f8681526008602090815260408083206001600160a01b0385168452909152812090613dcc8883612032565b9050613dde8260010154600386614098565b6001830155815415613df557613df58884836140cb565b505050949350505050565b5f81815260046020526040812054613e5c907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff16615c5c565b65ffffffffffff1692915050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ec257507f000000000000000000000000000000000000000000000000000000000000000046145b15613eec57507f000000000000000000000000000000000000000000000000000000000000000090565b611844604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613fca576020840151604085015160608601515f1a613fbc888285856146a5565b95509550955050505061139a565b505081515f915060029061139a565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b60028160ff161115614095576040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f6140b6826140a78686612c64565b6140b19190615bac565b614404565b506140c18383613394565b6118559085615bac565b5f8381526008602090815260408083206001600160a01b038616845290915281206140f7908590612032565b5f858152600760205260409020549091508290614115908390615bac565b61411f9190615abd565b60075f8681526020019081526020015f208190555083836001600160a01b03167f72680013965cc3e231aee3c2322227c63ea77a168399c9cb39fe9f03553cb2ae61416a845f612c64565b614175856001612c64565b614180866002612c64565b6040805193845260208401929092529082015260600160405180910390a350505050565b5f818152600a602052604090205465ffffffffffff161580156141cb57506141cb81614291565b15614095575f6141e260095465ffffffffffff1690565b6141ea61183b565b6141f49190615c5c565b90506141ff826119eb565b8165ffffffffffff16111561424c5760405165ffffffffffff8216815282907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a25b5f918252600a602052604090912080547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b5f818152600760205260408120546142ad611aa9826003612c64565b6142b8826002612c64565b6142c3836001612c64565b6142cd9190615bac565b10159392505050565b5f818152600760205260408120546142ee8183612c64565b6142f9826001612c64565b119392505050565b5f828218828410028218611858565b5f5f61431e8686868661188b565b905061436c8161432e6007611b04565b6143386006611b04565b6143426002611b04565b600161434f600782615da6565b61435a906002615ed8565b6143649190615abd565b181818611b26565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906143f39083815260200190565b60405180910390a195945050505050565b5f67ffffffffffffffff821115612ea157604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161103a565b5f603082511461448f576040517f867db77100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5b600381101561451f57600481901b84016020015160801c6144b38184615bac565b925085831115614508576040517f6a8cfd6a0000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602481018790526044810184905260640161103a565b6145128282613394565b9093179250600101614492565b50509392505050565b5f808481614537866001615bac565b8511801561459257507f307800000000000000000000000000000000000000000000000000000000000061456e8388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6145a28215156002615676565b90505f806145b0838a615bac565b90505b8781101561460b575f6145d16145cc8784016020015190565b61476d565b9050600f8160ff1611156145f0575f5f97509750505050505050613865565b6145fb601084615676565b60ff9091160191506001016145b3565b506001999098509650505050505050565b5f63ffffffff821115612ea1576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161103a565b5f60ff8216601f811115610f0b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156146de57505f91506003905082614763565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561472f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661475a57505f925060019150829050614763565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156147865750603a8160ff16105b156147b2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610f0b565b60608160ff161180156147c8575060678160ff16105b156147f4577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610f0b565b60408160ff1611801561480a575060478160ff16105b15614836577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610f0b565b5060ff92915050565b5f6020828403121561484f575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611858575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611858602083018461487e565b5f602082840312156148ce575f5ffd5b5035919050565b6001600160a01b0381168114614095575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561493f5761493f6148e9565b604052919050565b5f5f67ffffffffffffffff841115614961576149616148e9565b50601f8301601f191660200161497681614916565b91505082815283838301111561498a575f5ffd5b828260208301375f602084830101529392505050565b5f82601f8301126149af575f5ffd5b61185883833560208501614947565b5f5f5f5f608085870312156149d1575f5ffd5b84356149dc816148d5565b935060208501356149ec816148d5565b925060408501359150606085013567ffffffffffffffff811115614a0e575f5ffd5b614a1a878288016149a0565b91505092959194509250565b5f67ffffffffffffffff821115614a3f57614a3f6148e9565b5060051b60200190565b5f82601f830112614a58575f5ffd5b8135614a6b614a6682614a26565b614916565b8082825260208201915060208360051b860101925085831115614a8c575f5ffd5b602085015b83811015611881578035614aa4816148d5565b835260209283019201614a91565b5f82601f830112614ac1575f5ffd5b8135614acf614a6682614a26565b8082825260208201915060208360051b860101925085831115614af0575f5ffd5b602085015b83811015611881578035835260209283019201614af5565b5f82601f830112614b1c575f5ffd5b8135614b2a614a6682614a26565b8082825260208201915060208360051b860101925085831115614b4b575f5ffd5b602085015b8381101561188157803567ffffffffffffffff811115614b6e575f5ffd5b614b7d886020838a01016149a0565b84525060209283019201614b50565b5f5f5f5f60808587031215614b9f575f5ffd5b843567ffffffffffffffff811115614bb5575f5ffd5b614bc187828801614a49565b945050602085013567ffffffffffffffff811115614bdd575f5ffd5b614be987828801614ab2565b935050604085013567ffffffffffffffff811115614c05575f5ffd5b614c1187828801614b0d565b949793965093946060013593505050565b803560ff81168114611450575f5ffd5b5f60608284031215614c42575f5ffd5b50919050565b5f5f83601f840112614c58575f5ffd5b50813567ffffffffffffffff811115614c6f575f5ffd5b6020830191508360208260051b8501011115614c89575f5ffd5b9250929050565b5f5f83601f840112614ca0575f5ffd5b50813567ffffffffffffffff811115614cb7575f5ffd5b602083019150836020828501011115614c89575f5ffd5b5f5f5f5f5f5f5f5f610100898b031215614ce6575f5ffd5b88359750614cf660208a01614c22565b96506040890135614d06816148d5565b9550614d158a60608b01614c32565b945060c089013567ffffffffffffffff811115614d30575f5ffd5b614d3c8b828c01614c48565b90955093505060e089013567ffffffffffffffff811115614d5b575f5ffd5b614d678b828c01614c90565b999c989b5096995094979396929594505050565b5f5f60408385031215614d8c575f5ffd5b823591506020830135614d9e816148d5565b809150509250929050565b5f60208284031215614db9575f5ffd5b813565ffffffffffff81168114611858575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60088110614e30577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610f0b8284614dfb565b5f5f60408385031215614e53575f5ffd5b82359150614e6360208401614c22565b90509250929050565b5f5f5f5f5f5f5f60c0888a031215614e82575f5ffd5b87359650614e9260208901614c22565b95506040880135614ea2816148d5565b9450606088013567ffffffffffffffff811115614ebd575f5ffd5b614ec98a828b01614c90565b909550935050608088013567ffffffffffffffff811115614ee8575f5ffd5b614ef48a828b016149a0565b92505060a088013567ffffffffffffffff811115614f10575f5ffd5b614f1c8a828b016149a0565b91505092959891949750929550565b5f5f5f5f5f60808688031215614f3f575f5ffd5b85359450614f4f60208701614c22565b9350604086013567ffffffffffffffff811115614f6a575f5ffd5b614f7688828901614c90565b909450925050606086013567ffffffffffffffff811115614f95575f5ffd5b614fa1888289016149a0565b9150509295509295909350565b5f5f5f5f60608587031215614fc1575f5ffd5b84359350614fd160208601614c22565b9250604085013567ffffffffffffffff811115614fec575f5ffd5b614ff887828801614c90565b95989497509550505050565b5f5f5f5f60808587031215615017575f5ffd5b843567ffffffffffffffff81111561502d575f5ffd5b61503987828801614a49565b945050602085013567ffffffffffffffff811115615055575f5ffd5b61506187828801614ab2565b935050604085013567ffffffffffffffff81111561507d575f5ffd5b61508987828801614b0d565b925050606085013567ffffffffffffffff8111156150a5575f5ffd5b8501601f810187136150b5575f5ffd5b614a1a87823560208401614947565b5f602082840312156150d4575f5ffd5b8135611858816148d5565b5f8151808452602084019350602083015f5b8281101561510f5781518652602095860195909101906001016150f1565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61515360e083018961487e565b8281036040840152615165818961487e565b90508660608401526001600160a01b03861660808401528460a084015282810360c084015261519481856150df565b9a9950505050505050505050565b5f5f5f5f608085870312156151b5575f5ffd5b843593506151c560208601614c22565b925060408501356151d5816148d5565b9150606085013567ffffffffffffffff811115614a0e575f5ffd5b5f5f5f60608486031215615202575f5ffd5b833561520d816148d5565b925060208401359150604084013567ffffffffffffffff81111561522f575f5ffd5b61523b868287016149a0565b9150509250925092565b5f5f5f5f5f60c08688031215615259575f5ffd5b8535945061526960208701614c22565b93506152788760408801614c32565b925060a086013567ffffffffffffffff811115615293575f5ffd5b61529f88828901614c48565b969995985093965092949392505050565b5f5f5f5f5f5f5f60a0888a0312156152c6575f5ffd5b873596506152d660208901614c22565b955060408801356152e6816148d5565b9450606088013567ffffffffffffffff811115615301575f5ffd5b61530d8a828b01614c90565b909550935050608088013567ffffffffffffffff81111561532c575f5ffd5b6153388a828b01614c90565b989b979a50959850939692959293505050565b5f5f5f5f5f60a0868803121561535f575f5ffd5b853561536a816148d5565b9450602086013561537a816148d5565b9350604086013567ffffffffffffffff811115615395575f5ffd5b6153a188828901614ab2565b935050606086013567ffffffffffffffff8111156153bd575f5ffd5b6153c988828901614ab2565b925050608086013567ffffffffffffffff811115614f95575f5ffd5b5f5f5f5f606085870312156153f8575f5ffd5b8435615403816148d5565b935060208501359250604085013567ffffffffffffffff811115614fec575f5ffd5b5f5f60408385031215615436575f5ffd5b50508035926020909101359150565b5f5f60408385031215615456575f5ffd5b8235615461816148d5565b946020939093013593505050565b5f5f5f5f5f60a08688031215615483575f5ffd5b853561548e816148d5565b9450602086013561549e816148d5565b93506040860135925060608601359150608086013567ffffffffffffffff811115614f95575f5ffd5b600181811c908216806154db57607f821691505b602082108103614c42577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b65ffffffffffff8281168282160390811115610f0b57610f0b61553f565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b8281101561510f5781516001600160a01b03168652602095860195909101906001016155ab565b5f82825180855260208501945060208160051b830101602085015f5b8381101561562057601f1985840301885261560a83835161487e565b60209889019890935091909101906001016155ee565b50909695505050505050565b608081525f61563e6080830187615599565b828103602084015261565081876150df565b9050828103604084015261566481866155d2565b91505082606083015295945050505050565b8082028115828204841417610f0b57610f0b61553f565b5f826156c0577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b838152606081016156d96020830185614dfb565b826040830152949350505050565b60a081525f6156f960a0830188615599565b828103602084015261570b81886150df565b9050828103604084015261571f81876155d2565b60608401959095525050608001529392505050565b5f60208284031215615744575f5ffd5b5051919050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561577b575f5ffd5b8260051b80836020870137939093016020019392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157c7575f5ffd5b830160208101925035905067ffffffffffffffff8111156157e6575f5ffd5b8060061b3603821315614c89575f5ffd5b8183526020830192505f815f5b8481101561510f57813586526020808301359087015260409586019590910190600101615804565b5f60c0820164ffffffffff881683526001600160a01b0387166020840152615861604084018780358252602090810135910152565b6040860135608084015260c060a084015283905260e0600584901b83018101908301855f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa136839003015b878210156159b9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2087860301845282358181126158e8575f5ffd5b8901803563ffffffff81168082146158fe575f5ffd5b8752506020810135368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112615936575f5ffd5b810160208101903567ffffffffffffffff811115615952575f5ffd5b8060051b3603821315615963575f5ffd5b6060602089015261597860608901828461574b565b9150506159886040830183615794565b9250878203604089015261599d8284836157f7565b97505050506020830192506020840193506001820191506158ac565b50929a9950505050505050505050565b5f5f604083850312156159da575f5ffd5b8251602084015190925067ffffffffffffffff8111156159f8575f5ffd5b8301601f81018513615a08575f5ffd5b8051615a16614a6682614a26565b8082825260208201915060208360051b850101925087831115615a37575f5ffd5b6020840193505b82841015615a59578351825260209384019390910190615a3e565b809450505050509250929050565b81515f90829060208501835b82811015615a91578151845260209384019390910190600101615a73565b509195945050505050565b60ff84168152826020820152606060408201525f61183260608301846150df565b81810381811115610f0b57610f0b61553f565b80518015158114611450575f5ffd5b5f60208284031215615aef575f5ffd5b61185882615ad0565b84815260ff84166020820152826040820152608060608201525f61167a608083018461487e565b85815260ff8516602082015283604082015260a060608201525f615b4660a083018561487e565b82810360808401526115e0818561487e565b805164ffffffffff81168114611450575f5ffd5b5f5f5f60608486031215615b7e575f5ffd5b615b8784615b58565b9250615b9560208501615b58565b9150615ba360408501615ad0565b90509250925092565b80820180821115610f0b57610f0b61553f565b85815260ff8516602082015283604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f19160101949350505050565b60c081525f615c1760c0830189615599565b8281036020840152615c2981896150df565b90508281036040840152615c3d81886155d2565b60608401969096525050608081019290925260a0909101529392505050565b65ffffffffffff8181168382160190811115610f0b57610f0b61553f565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203615caa57615caa61553f565b5060010190565b8981526001600160a01b038916602082015261012060408201525f615cda61012083018a615599565b8281036060840152615cec818a6150df565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015615d4357601f19868403018552615d2d83835161487e565b6020958601959093509190910190600101615d11565b505085810360a0870152615d57818b6155d2565b93505050508560c08401528460e0840152828103610100840152615d7b818561487e565b9c9b505050505050505050505050565b5f60208284031215615d9b575f5ffd5b8151611858816148d5565b60ff8181168382160190811115610f0b57610f0b61553f565b6001815b600184111561386557808504811115615dde57615dde61553f565b6001841615615dec57908102905b60019390931c928002615dc3565b5f82615e0857506001610f0b565b81615e1457505f610f0b565b8160018114615e2a5760028114615e3457615e50565b6001915050610f0b565b60ff841115615e4557615e4561553f565b50506001821b610f0b565b5060208310610133831016604e8410600b8410161715615e73575081810a610f0b565b615e9e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484615dbf565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff04821115615ed057615ed061553f565b029392505050565b5f61185860ff841683615dfa56fe737570706f72743d627261766f2c6672616374696f6e616c2c6f766572726964652671756f72756d3d666f722c6162737461696e26706172616d733d6672616374696f6e616c266f76657272696461626c653d74727565a164736f6c6343000825000a",
}

// StoaGovernor is an auto generated Go binding around an Ethereum contract.
type StoaGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StoaGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewStoaGovernor creates a new instance of StoaGovernor.
func NewStoaGovernor() *StoaGovernor {
	parsed, err := StoaGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StoaGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StoaGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint48,uint48,uint32,uint48,uint16) config) returns()
func (stoaGovernor *StoaGovernor) PackConstructor(config IStoaGovernorConfig) []byte {
	enc, err := stoaGovernor.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := stoaGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return stoaGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := stoaGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) PackCLOCKMODE() []byte {
	enc, err := stoaGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return stoaGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := stoaGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) PackCOUNTINGMODE() []byte {
	enc, err := stoaGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return stoaGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (stoaGovernor *StoaGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := stoaGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := stoaGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return stoaGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (stoaGovernor *StoaGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := stoaGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBallotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32ec991c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballotOf(uint256 proposalId, address account) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) PackBallotOf(proposalId *big.Int, account common.Address) []byte {
	enc, err := stoaGovernor.abi.Pack("ballotOf", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32ec991c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballotOf(uint256 proposalId, address account) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) TryPackBallotOf(proposalId *big.Int, account common.Address) ([]byte, error) {
	return stoaGovernor.abi.Pack("ballotOf", proposalId, account)
}

// BallotOfOutput serves as a container for the return parameters of contract
// method BallotOf.
type BallotOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
}

// UnpackBallotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32ec991c.
//
// Solidity: function ballotOf(uint256 proposalId, address account) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) UnpackBallotOf(data []byte) (BallotOfOutput, error) {
	out, err := stoaGovernor.abi.Unpack("ballotOf", data)
	outstruct := new(BallotOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2ad8e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackCap(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("cap", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2ad8e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCap(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("cap", proposalId)
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff2ad8e4.
//
// Solidity: function cap(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCap(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("cap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1685758b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capBps() view returns(uint256)
func (stoaGovernor *StoaGovernor) PackCapBps() []byte {
	enc, err := stoaGovernor.abi.Pack("capBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1685758b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capBps() view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCapBps() ([]byte, error) {
	return stoaGovernor.abi.Pack("capBps")
}

// UnpackCapBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1685758b.
//
// Solidity: function capBps() view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCapBps(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("capBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastOverrideVote(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := stoaGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastOverrideVote(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return stoaGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
}

// UnpackCastOverrideVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf7cb469.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastOverrideVote(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castOverrideVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
}

// UnpackCastOverrideVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb008166b.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastOverrideVoteBySig(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castOverrideVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := stoaGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteFromL2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa20257e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteFromL2(uint256 proposalId, uint8 support, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) PackCastVoteFromL2(proposalId *big.Int, support uint8, settled IPurseVotesState, openings []KzgOpening) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteFromL2", proposalId, support, settled, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteFromL2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa20257e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteFromL2(uint256 proposalId, uint8 support, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) TryPackCastVoteFromL2(proposalId *big.Int, support uint8, settled IPurseVotesState, openings []KzgOpening) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteFromL2", proposalId, support, settled, openings)
}

// UnpackCastVoteFromL2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa20257e1.
//
// Solidity: function castVoteFromL2(uint256 proposalId, uint8 support, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) UnpackCastVoteFromL2(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteFromL2", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteFromL2BySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bac84b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteFromL2BySig(uint256 proposalId, uint8 support, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings, bytes signature) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) PackCastVoteFromL2BySig(proposalId *big.Int, support uint8, voter common.Address, settled IPurseVotesState, openings []KzgOpening, signature []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteFromL2BySig", proposalId, support, voter, settled, openings, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteFromL2BySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bac84b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteFromL2BySig(uint256 proposalId, uint8 support, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings, bytes signature) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) TryPackCastVoteFromL2BySig(proposalId *big.Int, support uint8, voter common.Address, settled IPurseVotesState, openings []KzgOpening, signature []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteFromL2BySig", proposalId, support, voter, settled, openings, signature)
}

// UnpackCastVoteFromL2BySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bac84b0.
//
// Solidity: function castVoteFromL2BySig(uint256 proposalId, uint8 support, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings, bytes signature) returns(uint256 weight)
func (stoaGovernor *StoaGovernor) UnpackCastVoteFromL2BySig(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteFromL2BySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (stoaGovernor *StoaGovernor) PackClock() []byte {
	enc, err := stoaGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (stoaGovernor *StoaGovernor) TryPackClock() ([]byte, error) {
	return stoaGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (stoaGovernor *StoaGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stoaGovernor *StoaGovernor) PackEip712Domain() []byte {
	enc, err := stoaGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stoaGovernor *StoaGovernor) TryPackEip712Domain() ([]byte, error) {
	return stoaGovernor.abi.Pack("eip712Domain")
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stoaGovernor *StoaGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := stoaGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (stoaGovernor *StoaGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (stoaGovernor *StoaGovernor) PackGuardian() []byte {
	enc, err := stoaGovernor.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (stoaGovernor *StoaGovernor) TryPackGuardian() ([]byte, error) {
	return stoaGovernor.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (stoaGovernor *StoaGovernor) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGuardianUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7030c8d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardianUntil() view returns(uint256)
func (stoaGovernor *StoaGovernor) PackGuardianUntil() []byte {
	enc, err := stoaGovernor.abi.Pack("guardianUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardianUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7030c8d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardianUntil() view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackGuardianUntil() ([]byte, error) {
	return stoaGovernor.abi.Pack("guardianUntil")
}

// UnpackGuardianUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7030c8d2.
//
// Solidity: function guardianUntil() view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackGuardianUntil(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("guardianUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := stoaGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return stoaGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := stoaGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) PackHasVotedOverride(proposalId *big.Int, account common.Address) []byte {
	enc, err := stoaGovernor.abi.Pack("hasVotedOverride", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) TryPackHasVotedOverride(proposalId *big.Int, account common.Address) ([]byte, error) {
	return stoaGovernor.abi.Pack("hasVotedOverride", proposalId, account)
}

// UnpackHasVotedOverride is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8390310b.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (stoaGovernor *StoaGovernor) UnpackHasVotedOverride(data []byte) (bool, error) {
	out, err := stoaGovernor.abi.Unpack("hasVotedOverride", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasVotedRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a1c263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedRecord(uint256 proposalId, uint256 record) view returns(bool)
func (stoaGovernor *StoaGovernor) PackHasVotedRecord(proposalId *big.Int, record *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("hasVotedRecord", proposalId, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a1c263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedRecord(uint256 proposalId, uint256 record) view returns(bool)
func (stoaGovernor *StoaGovernor) TryPackHasVotedRecord(proposalId *big.Int, record *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("hasVotedRecord", proposalId, record)
}

// UnpackHasVotedRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a1c263.
//
// Solidity: function hasVotedRecord(uint256 proposalId, uint256 record) view returns(bool)
func (stoaGovernor *StoaGovernor) UnpackHasVotedRecord(data []byte) (bool, error) {
	out, err := stoaGovernor.abi.Unpack("hasVotedRecord", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (stoaGovernor *StoaGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (stoaGovernor *StoaGovernor) PackLateQuorumVoteExtension() []byte {
	enc, err := stoaGovernor.abi.Pack("lateQuorumVoteExtension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (stoaGovernor *StoaGovernor) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return stoaGovernor.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (stoaGovernor *StoaGovernor) UnpackLateQuorumVoteExtension(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("lateQuorumVoteExtension", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (stoaGovernor *StoaGovernor) PackName() []byte {
	enc, err := stoaGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (stoaGovernor *StoaGovernor) TryPackName() ([]byte, error) {
	return stoaGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (stoaGovernor *StoaGovernor) UnpackName(data []byte) (string, error) {
	out, err := stoaGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackNonces(owner common.Address) []byte {
	enc, err := stoaGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return stoaGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := stoaGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := stoaGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (stoaGovernor *StoaGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := stoaGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (stoaGovernor *StoaGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (stoaGovernor *StoaGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (stoaGovernor *StoaGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := stoaGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (stoaGovernor *StoaGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (stoaGovernor *StoaGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (stoaGovernor *StoaGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (stoaGovernor *StoaGovernor) PackProposalThreshold() []byte {
	enc, err := stoaGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackProposalThreshold() ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256, uint256, uint256)
func (stoaGovernor *StoaGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := stoaGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (stoaGovernor *StoaGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := stoaGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return stoaGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPurseVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42118b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purseVotes() view returns(address)
func (stoaGovernor *StoaGovernor) PackPurseVotes() []byte {
	enc, err := stoaGovernor.abi.Pack("purseVotes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurseVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42118b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purseVotes() view returns(address)
func (stoaGovernor *StoaGovernor) TryPackPurseVotes() ([]byte, error) {
	return stoaGovernor.abi.Pack("purseVotes")
}

// UnpackPurseVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42118b4f.
//
// Solidity: function purseVotes() view returns(address)
func (stoaGovernor *StoaGovernor) UnpackPurseVotes(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("purseVotes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (stoaGovernor *StoaGovernor) PackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) []byte {
	enc, err := stoaGovernor.abi.Pack("relay", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (stoaGovernor *StoaGovernor) TryPackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("relay", arg0, arg1, arg2)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint48 ) pure returns()
func (stoaGovernor *StoaGovernor) PackSetLateQuorumVoteExtension(arg0 *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("setLateQuorumVoteExtension", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLateQuorumVoteExtension(uint48 ) pure returns()
func (stoaGovernor *StoaGovernor) TryPackSetLateQuorumVoteExtension(arg0 *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("setLateQuorumVoteExtension", arg0)
}

// PackSnapshotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364e5ebe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotOf(uint256 proposalId) view returns((uint48,uint40,bool))
func (stoaGovernor *StoaGovernor) PackSnapshotOf(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("snapshotOf", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364e5ebe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotOf(uint256 proposalId) view returns((uint48,uint40,bool))
func (stoaGovernor *StoaGovernor) TryPackSnapshotOf(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("snapshotOf", proposalId)
}

// UnpackSnapshotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x364e5ebe.
//
// Solidity: function snapshotOf(uint256 proposalId) view returns((uint48,uint40,bool))
func (stoaGovernor *StoaGovernor) UnpackSnapshotOf(data []byte) (IStoaGovernorSnapshot, error) {
	out, err := stoaGovernor.abi.Unpack("snapshotOf", data)
	if err != nil {
		return *new(IStoaGovernorSnapshot), err
	}
	out0 := *abi.ConvertType(out[0], new(IStoaGovernorSnapshot)).(*IStoaGovernorSnapshot)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (stoaGovernor *StoaGovernor) PackStaking() []byte {
	enc, err := stoaGovernor.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (stoaGovernor *StoaGovernor) TryPackStaking() ([]byte, error) {
	return stoaGovernor.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (stoaGovernor *StoaGovernor) UnpackStaking(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (stoaGovernor *StoaGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := stoaGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (stoaGovernor *StoaGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return stoaGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (stoaGovernor *StoaGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := stoaGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (stoaGovernor *StoaGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := stoaGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (stoaGovernor *StoaGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return stoaGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (stoaGovernor *StoaGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := stoaGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (stoaGovernor *StoaGovernor) PackTimelock() []byte {
	enc, err := stoaGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (stoaGovernor *StoaGovernor) TryPackTimelock() ([]byte, error) {
	return stoaGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (stoaGovernor *StoaGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (stoaGovernor *StoaGovernor) PackToken() []byte {
	enc, err := stoaGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (stoaGovernor *StoaGovernor) TryPackToken() ([]byte, error) {
	return stoaGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stoaGovernor *StoaGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := stoaGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address ) pure returns()
func (stoaGovernor *StoaGovernor) PackUpdateTimelock(arg0 common.Address) []byte {
	enc, err := stoaGovernor.abi.Pack("updateTimelock", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address ) pure returns()
func (stoaGovernor *StoaGovernor) TryPackUpdateTimelock(arg0 common.Address) ([]byte, error) {
	return stoaGovernor.abi.Pack("updateTimelock", arg0)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (stoaGovernor *StoaGovernor) PackVersion() []byte {
	enc, err := stoaGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (stoaGovernor *StoaGovernor) TryPackVersion() ([]byte, error) {
	return stoaGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (stoaGovernor *StoaGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := stoaGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (stoaGovernor *StoaGovernor) PackVotingDelay() []byte {
	enc, err := stoaGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackVotingDelay() ([]byte, error) {
	return stoaGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (stoaGovernor *StoaGovernor) PackVotingPeriod() []byte {
	enc, err := stoaGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (stoaGovernor *StoaGovernor) TryPackVotingPeriod() ([]byte, error) {
	return stoaGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (stoaGovernor *StoaGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := stoaGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StoaGovernorBallotCounted represents a BallotCounted event raised by the StoaGovernor contract.
type StoaGovernorBallotCounted struct {
	Account      common.Address
	ProposalId   *big.Int
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const StoaGovernorBallotCountedEventName = "BallotCounted"

// ContractEventName returns the user-defined event name.
func (StoaGovernorBallotCounted) ContractEventName() string {
	return StoaGovernorBallotCountedEventName
}

// UnpackBallotCountedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BallotCounted(address indexed account, uint256 indexed proposalId, uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (stoaGovernor *StoaGovernor) UnpackBallotCountedEvent(log *types.Log) (*StoaGovernorBallotCounted, error) {
	event := "BallotCounted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorBallotCounted)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the StoaGovernor contract.
type StoaGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StoaGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StoaGovernorEIP712DomainChanged) ContractEventName() string {
	return StoaGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stoaGovernor *StoaGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*StoaGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorLateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the StoaGovernor contract.
type StoaGovernorLateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const StoaGovernorLateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (StoaGovernorLateQuorumVoteExtensionSet) ContractEventName() string {
	return StoaGovernorLateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (stoaGovernor *StoaGovernor) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*StoaGovernorLateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorLateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorOverrideVoteCast represents a OverrideVoteCast event raised by the StoaGovernor contract.
type StoaGovernorOverrideVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorOverrideVoteCastEventName = "OverrideVoteCast"

// ContractEventName returns the user-defined event name.
func (StoaGovernorOverrideVoteCast) ContractEventName() string {
	return StoaGovernorOverrideVoteCastEventName
}

// UnpackOverrideVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (stoaGovernor *StoaGovernor) UnpackOverrideVoteCastEvent(log *types.Log) (*StoaGovernorOverrideVoteCast, error) {
	event := "OverrideVoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorOverrideVoteCast)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorProposalCanceled represents a ProposalCanceled event raised by the StoaGovernor contract.
type StoaGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (StoaGovernorProposalCanceled) ContractEventName() string {
	return StoaGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackProposalCanceledEvent(log *types.Log) (*StoaGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorProposalCreated represents a ProposalCreated event raised by the StoaGovernor contract.
type StoaGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const StoaGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (StoaGovernorProposalCreated) ContractEventName() string {
	return StoaGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (stoaGovernor *StoaGovernor) UnpackProposalCreatedEvent(log *types.Log) (*StoaGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorProposalExecuted represents a ProposalExecuted event raised by the StoaGovernor contract.
type StoaGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (StoaGovernorProposalExecuted) ContractEventName() string {
	return StoaGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackProposalExecutedEvent(log *types.Log) (*StoaGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorProposalExtended represents a ProposalExtended event raised by the StoaGovernor contract.
type StoaGovernorProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const StoaGovernorProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (StoaGovernorProposalExtended) ContractEventName() string {
	return StoaGovernorProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (stoaGovernor *StoaGovernor) UnpackProposalExtendedEvent(log *types.Log) (*StoaGovernorProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorProposalExtended)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorProposalQueued represents a ProposalQueued event raised by the StoaGovernor contract.
type StoaGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (StoaGovernorProposalQueued) ContractEventName() string {
	return StoaGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (stoaGovernor *StoaGovernor) UnpackProposalQueuedEvent(log *types.Log) (*StoaGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorSnapshotTaken represents a SnapshotTaken event raised by the StoaGovernor contract.
type StoaGovernorSnapshotTaken struct {
	ProposalId *big.Int
	Timepoint  *big.Int
	Batch      *big.Int
	Frozen     bool
	Supply     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorSnapshotTakenEventName = "SnapshotTaken"

// ContractEventName returns the user-defined event name.
func (StoaGovernorSnapshotTaken) ContractEventName() string {
	return StoaGovernorSnapshotTakenEventName
}

// UnpackSnapshotTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotTaken(uint256 indexed proposalId, uint256 timepoint, uint256 indexed batch, bool frozen, uint256 supply)
func (stoaGovernor *StoaGovernor) UnpackSnapshotTakenEvent(log *types.Log) (*StoaGovernorSnapshotTaken, error) {
	event := "SnapshotTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorSnapshotTaken)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorStateVoteCast represents a StateVoteCast event raised by the StoaGovernor contract.
type StoaGovernorStateVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Records    []*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorStateVoteCastEventName = "StateVoteCast"

// ContractEventName returns the user-defined event name.
func (StoaGovernorStateVoteCast) ContractEventName() string {
	return StoaGovernorStateVoteCastEventName
}

// UnpackStateVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateVoteCast(address indexed voter, uint256 indexed proposalId, uint8 support, uint256 weight, uint256[] records)
func (stoaGovernor *StoaGovernor) UnpackStateVoteCastEvent(log *types.Log) (*StoaGovernorStateVoteCast, error) {
	event := "StateVoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorStateVoteCast)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorTimelockChange represents a TimelockChange event raised by the StoaGovernor contract.
type StoaGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StoaGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (StoaGovernorTimelockChange) ContractEventName() string {
	return StoaGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (stoaGovernor *StoaGovernor) UnpackTimelockChangeEvent(log *types.Log) (*StoaGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorVoteCast represents a VoteCast event raised by the StoaGovernor contract.
type StoaGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (StoaGovernorVoteCast) ContractEventName() string {
	return StoaGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (stoaGovernor *StoaGovernor) UnpackVoteCastEvent(log *types.Log) (*StoaGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StoaGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the StoaGovernor contract.
type StoaGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (StoaGovernorVoteCastWithParams) ContractEventName() string {
	return StoaGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (stoaGovernor *StoaGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*StoaGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := stoaGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stoaGovernor *StoaGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["AlreadyOverridden"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackAlreadyOverriddenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["AlreadyVoted"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["CapOutOfRange"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackCapOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["FixedAtDeployment"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackFixedAtDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorPreventLateQuorumVoteExtensionTooLarge"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["LateExtensionOutOfRange"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackLateExtensionOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["NoVotes"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackNoVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["PartsExceedVotes"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackPartsExceedVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["SettledNow"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackSettledNowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["StateFrozen"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackStateFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["WrongClock"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackWrongClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["WrongExecutor"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackWrongExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaGovernor.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stoaGovernor.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StoaGovernorAlreadyOverridden represents a AlreadyOverridden error raised by the StoaGovernor contract.
type StoaGovernorAlreadyOverridden struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOverridden(address account)
func StoaGovernorAlreadyOverriddenErrorID() common.Hash {
	return common.HexToHash("0x2c381486e84799997bf218a20aef90eb8bc73bee6b2716266c1e42f3de9317e8")
}

// UnpackAlreadyOverriddenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOverridden(address account)
func (stoaGovernor *StoaGovernor) UnpackAlreadyOverriddenError(raw []byte) (*StoaGovernorAlreadyOverridden, error) {
	out := new(StoaGovernorAlreadyOverridden)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "AlreadyOverridden", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorAlreadyVoted represents a AlreadyVoted error raised by the StoaGovernor contract.
type StoaGovernorAlreadyVoted struct {
	ProposalId *big.Int
	Record     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVoted(uint256 proposalId, uint256 record)
func StoaGovernorAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0x619f6a005fcb9a7be153bba8cbcbb961ec605a0f4901a48d7e9f6da38a873060")
}

// UnpackAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVoted(uint256 proposalId, uint256 record)
func (stoaGovernor *StoaGovernor) UnpackAlreadyVotedError(raw []byte) (*StoaGovernorAlreadyVoted, error) {
	out := new(StoaGovernorAlreadyVoted)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "AlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorCapOutOfRange represents a CapOutOfRange error raised by the StoaGovernor contract.
type StoaGovernorCapOutOfRange struct {
	Limit  *big.Int
	CapBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapOutOfRange(uint256 limit, uint256 capBps)
func StoaGovernorCapOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x04c14572a49a9b8ea60138a833be52bf61295a3f868b14de830eb0b8b1944031")
}

// UnpackCapOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapOutOfRange(uint256 limit, uint256 capBps)
func (stoaGovernor *StoaGovernor) UnpackCapOutOfRangeError(raw []byte) (*StoaGovernorCapOutOfRange, error) {
	out := new(StoaGovernorCapOutOfRange)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "CapOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorFixedAtDeployment represents a FixedAtDeployment error raised by the StoaGovernor contract.
type StoaGovernorFixedAtDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FixedAtDeployment()
func StoaGovernorFixedAtDeploymentErrorID() common.Hash {
	return common.HexToHash("0x64c9cafaa19e56dce4864438a587d534652e471fa72408da029fb4a12b8f6407")
}

// UnpackFixedAtDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FixedAtDeployment()
func (stoaGovernor *StoaGovernor) UnpackFixedAtDeploymentError(raw []byte) (*StoaGovernorFixedAtDeployment, error) {
	out := new(StoaGovernorFixedAtDeployment)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "FixedAtDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the StoaGovernor contract.
type StoaGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func StoaGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (stoaGovernor *StoaGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*StoaGovernorGovernorAlreadyCastVote, error) {
	out := new(StoaGovernorGovernorAlreadyCastVote)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the StoaGovernor contract.
type StoaGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func StoaGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*StoaGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(StoaGovernorGovernorAlreadyQueuedProposal)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the StoaGovernor contract.
type StoaGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func StoaGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (stoaGovernor *StoaGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*StoaGovernorGovernorDisabledDeposit, error) {
	out := new(StoaGovernorGovernorDisabledDeposit)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the StoaGovernor contract.
type StoaGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func StoaGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (stoaGovernor *StoaGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*StoaGovernorGovernorInsufficientProposerVotes, error) {
	out := new(StoaGovernorGovernorInsufficientProposerVotes)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the StoaGovernor contract.
type StoaGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func StoaGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (stoaGovernor *StoaGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*StoaGovernorGovernorInvalidProposalLength, error) {
	out := new(StoaGovernorGovernorInvalidProposalLength)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the StoaGovernor contract.
type StoaGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func StoaGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (stoaGovernor *StoaGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*StoaGovernorGovernorInvalidSignature, error) {
	out := new(StoaGovernorGovernorInvalidSignature)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the StoaGovernor contract.
type StoaGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func StoaGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (stoaGovernor *StoaGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*StoaGovernorGovernorInvalidVoteParams, error) {
	out := new(StoaGovernorGovernorInvalidVoteParams)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the StoaGovernor contract.
type StoaGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func StoaGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (stoaGovernor *StoaGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*StoaGovernorGovernorInvalidVoteType, error) {
	out := new(StoaGovernorGovernorInvalidVoteType)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the StoaGovernor contract.
type StoaGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func StoaGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (stoaGovernor *StoaGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*StoaGovernorGovernorInvalidVotingPeriod, error) {
	out := new(StoaGovernorGovernorInvalidVotingPeriod)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the StoaGovernor contract.
type StoaGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func StoaGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*StoaGovernorGovernorNonexistentProposal, error) {
	out := new(StoaGovernorGovernorNonexistentProposal)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the StoaGovernor contract.
type StoaGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func StoaGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (stoaGovernor *StoaGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*StoaGovernorGovernorOnlyExecutor, error) {
	out := new(StoaGovernorGovernorOnlyExecutor)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorPreventLateQuorumVoteExtensionTooLarge represents a GovernorPreventLateQuorumVoteExtensionTooLarge error raised by the StoaGovernor contract.
type StoaGovernorGovernorPreventLateQuorumVoteExtensionTooLarge struct {
	NewVoteExtension *big.Int
	MaxVoteExtension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func StoaGovernorGovernorPreventLateQuorumVoteExtensionTooLargeErrorID() common.Hash {
	return common.HexToHash("0x64230edae030649e816c9a015895f31b48340aa2b1bdad57872142722cd95042")
}

// UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func (stoaGovernor *StoaGovernor) UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw []byte) (*StoaGovernorGovernorPreventLateQuorumVoteExtensionTooLarge, error) {
	out := new(StoaGovernorGovernorPreventLateQuorumVoteExtensionTooLarge)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorPreventLateQuorumVoteExtensionTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the StoaGovernor contract.
type StoaGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func StoaGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*StoaGovernorGovernorProposalQueueingFailed, error) {
	out := new(StoaGovernorGovernorProposalQueueingFailed)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the StoaGovernor contract.
type StoaGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func StoaGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*StoaGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(StoaGovernorGovernorProposalQueueingNotRequired)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the StoaGovernor contract.
type StoaGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func StoaGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (stoaGovernor *StoaGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*StoaGovernorGovernorRestrictedProposer, error) {
	out := new(StoaGovernorGovernorRestrictedProposer)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the StoaGovernor contract.
type StoaGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func StoaGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (stoaGovernor *StoaGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*StoaGovernorGovernorUnableToCancel, error) {
	out := new(StoaGovernorGovernorUnableToCancel)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the StoaGovernor contract.
type StoaGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func StoaGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (stoaGovernor *StoaGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*StoaGovernorGovernorUnexpectedProposalState, error) {
	out := new(StoaGovernorGovernorUnexpectedProposalState)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the StoaGovernor contract.
type StoaGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func StoaGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (stoaGovernor *StoaGovernor) UnpackInvalidAccountNonceError(raw []byte) (*StoaGovernorInvalidAccountNonce, error) {
	out := new(StoaGovernorInvalidAccountNonce)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorInvalidShortString represents a InvalidShortString error raised by the StoaGovernor contract.
type StoaGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StoaGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stoaGovernor *StoaGovernor) UnpackInvalidShortStringError(raw []byte) (*StoaGovernorInvalidShortString, error) {
	out := new(StoaGovernorInvalidShortString)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorLateExtensionOutOfRange represents a LateExtensionOutOfRange error raised by the StoaGovernor contract.
type StoaGovernorLateExtensionOutOfRange struct {
	Least     *big.Int
	Limit     *big.Int
	Extension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LateExtensionOutOfRange(uint256 least, uint256 limit, uint256 extension)
func StoaGovernorLateExtensionOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8a68672f8809517d964fed0aa8de3c75a2e71c4a98ffecb3212ea759866de793")
}

// UnpackLateExtensionOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LateExtensionOutOfRange(uint256 least, uint256 limit, uint256 extension)
func (stoaGovernor *StoaGovernor) UnpackLateExtensionOutOfRangeError(raw []byte) (*StoaGovernorLateExtensionOutOfRange, error) {
	out := new(StoaGovernorLateExtensionOutOfRange)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "LateExtensionOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorNoVotes represents a NoVotes error raised by the StoaGovernor contract.
type StoaGovernorNoVotes struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVotes(address account)
func StoaGovernorNoVotesErrorID() common.Hash {
	return common.HexToHash("0xb41ade5943cc16e6ce530850d8c0ae1253a8863c3ba9930889444975b9648fb8")
}

// UnpackNoVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVotes(address account)
func (stoaGovernor *StoaGovernor) UnpackNoVotesError(raw []byte) (*StoaGovernorNoVotes, error) {
	out := new(StoaGovernorNoVotes)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "NoVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorPartsExceedVotes represents a PartsExceedVotes error raised by the StoaGovernor contract.
type StoaGovernorPartsExceedVotes struct {
	Account common.Address
	Limit   *big.Int
	Parts   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartsExceedVotes(address account, uint256 limit, uint256 parts)
func StoaGovernorPartsExceedVotesErrorID() common.Hash {
	return common.HexToHash("0x6a8cfd6a3f97b0d1083f3b6e3a220e37bf23fc974f2bbd325f9948f2365bc18b")
}

// UnpackPartsExceedVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartsExceedVotes(address account, uint256 limit, uint256 parts)
func (stoaGovernor *StoaGovernor) UnpackPartsExceedVotesError(raw []byte) (*StoaGovernorPartsExceedVotes, error) {
	out := new(StoaGovernorPartsExceedVotes)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "PartsExceedVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StoaGovernor contract.
type StoaGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StoaGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stoaGovernor *StoaGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StoaGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(StoaGovernorSafeCastOverflowedUintDowncast)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorSettledNow represents a SettledNow error raised by the StoaGovernor contract.
type StoaGovernorSettledNow struct {
	Batch     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettledNow(uint256 batch, uint256 timestamp)
func StoaGovernorSettledNowErrorID() common.Hash {
	return common.HexToHash("0xde5f6c854ad4b3ce9eca4585104f1490110284e7cd6caf2c6bdda485f905025e")
}

// UnpackSettledNowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettledNow(uint256 batch, uint256 timestamp)
func (stoaGovernor *StoaGovernor) UnpackSettledNowError(raw []byte) (*StoaGovernorSettledNow, error) {
	out := new(StoaGovernorSettledNow)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "SettledNow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorStateFrozen represents a StateFrozen error raised by the StoaGovernor contract.
type StoaGovernorStateFrozen struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StateFrozen(uint256 proposalId)
func StoaGovernorStateFrozenErrorID() common.Hash {
	return common.HexToHash("0xbe38f636c414106637e5f1119ec0777c84e6ba9b93f4d04b78123e024b7eed6a")
}

// UnpackStateFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StateFrozen(uint256 proposalId)
func (stoaGovernor *StoaGovernor) UnpackStateFrozenError(raw []byte) (*StoaGovernorStateFrozen, error) {
	out := new(StoaGovernorStateFrozen)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "StateFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorStringTooLong represents a StringTooLong error raised by the StoaGovernor contract.
type StoaGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StoaGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stoaGovernor *StoaGovernor) UnpackStringTooLongError(raw []byte) (*StoaGovernorStringTooLong, error) {
	out := new(StoaGovernorStringTooLong)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorWrongClock represents a WrongClock error raised by the StoaGovernor contract.
type StoaGovernorWrongClock struct {
	Source common.Address
	Clock  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClock(address source, uint256 clock)
func StoaGovernorWrongClockErrorID() common.Hash {
	return common.HexToHash("0x955578805833b30ca3a3232e331eb0e4015130452f858e53ab753515ec934b20")
}

// UnpackWrongClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClock(address source, uint256 clock)
func (stoaGovernor *StoaGovernor) UnpackWrongClockError(raw []byte) (*StoaGovernorWrongClock, error) {
	out := new(StoaGovernorWrongClock)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "WrongClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorWrongExecutor represents a WrongExecutor error raised by the StoaGovernor contract.
type StoaGovernorWrongExecutor struct {
	Executor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongExecutor(address executor)
func StoaGovernorWrongExecutorErrorID() common.Hash {
	return common.HexToHash("0x3221267a22ffd1fdbb2d049279396c9909de0dd602156af5afb544edf1f75ccd")
}

// UnpackWrongExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongExecutor(address executor)
func (stoaGovernor *StoaGovernor) UnpackWrongExecutorError(raw []byte) (*StoaGovernorWrongExecutor, error) {
	out := new(StoaGovernorWrongExecutor)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "WrongExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaGovernorZeroAddress represents a ZeroAddress error raised by the StoaGovernor contract.
type StoaGovernorZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func StoaGovernorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (stoaGovernor *StoaGovernor) UnpackZeroAddressError(raw []byte) (*StoaGovernorZeroAddress, error) {
	out := new(StoaGovernorZeroAddress)
	if err := stoaGovernor.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
