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

// StoaTokenMetaData contains all meta data concerning the StoaToken contract.
var StoaTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"emission_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structIStoaToken.Allocation[]\",\"name\":\"allocations\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"CapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"increasedSupply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"ERC20ExceededSafeSupply\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"ERC3009InvalidAuthorizationTime\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC3009InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"ERC3009UsedAuthorization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotAbroad\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"emission\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotEmission\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"tokenBridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotTokenBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"VotesExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"CrosschainBurn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"CrosschainMint\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"fromDelegate\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"toDelegate\",\"type\":\"address\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tokenBridge\",\"type\":\"address\"}],\"name\":\"TokenBridgeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"abroad\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"pos\",\"type\":\"uint32\"}],\"name\":\"checkpoints\",\"outputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"_key\",\"type\":\"uint48\"},{\"internalType\":\"uint208\",\"name\":\"_value\",\"type\":\"uint208\"}],\"internalType\":\"structCheckpoints.Checkpoint208\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"crosschainBurn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"crosschainMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"delegateBySig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"emission\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastBalanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastDelegate\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"numCheckpoints\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"setTokenBridge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tokenBridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "StoaToken",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161407638038061407683398101604081905261002f91610acd565b6040518060400160405280600481526020016353746f6160e01b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600481526020016353746f6160e01b8152506040518060400160405280600481526020016353544f4160e01b81525081600390816100b09190610c56565b5060046100bd8282610c56565b5050506100cf8261027560201b60201c565b610120526100dc81610275565b61014052815160208084019190912060e052815190820120610100524660a05261016860e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506001600160a01b0383166101b95760405163eac0d38960e01b815260206004820152600860248201526732b6b4b9b9b4b7b760c11b60448201526064015b60405180910390fd5b6001600160a01b0382166101fb5760405163eac0d38960e01b815260206004820152600860248201526774696d656c6f636b60c01b60448201526064016101b0565b6001600160a01b03808416610160528216610180525f5b815181101561026c5761026482828151811061023057610230610d10565b60200260200101515f015183838151811061024d5761024d610d10565b6020026020010151602001516102b260201b60201c565b600101610212565b50505050610df4565b5f5f829050601f8151111561029f578260405163305a27a960e01b81526004016101b09190610d24565b80516102aa82610d59565b179392505050565b6001600160a01b0382166102db5760405163ec442f0560e01b81525f60048201526024016101b0565b6102e65f83836102ea565b5050565b61030c836001600160a01b03841630146103045783610306565b5f5b8361037a565b6001600160a01b0383161561032057505050565b600f545f9061032e60025490565b6103389190610d90565b9050670de0b6b3a76400008111156103745760405163f480e28560e01b8152670de0b6b3a76400006004820152602481018290526044016101b0565b50505050565b6103858383836103e5565b6001600160a01b0383166103d5575f61039d60025490565b90506001600160d01b03808211156103d257604051630e58ae9360e11b815260048101839052602481018290526044016101b0565b50505b6103e083838361050b565b505050565b6001600160a01b03831661040f578060025f8282546104049190610d90565b9091555061047f9050565b6001600160a01b0383165f90815260208190526040902054818110156104615760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016101b0565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661049b576002805482900390556104b9565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516104fe91815260200190565b60405180910390a3505050565b6103e083838361051c8383836105cc565b816001600160a01b0316836001600160a01b0316146103e0576001600160a01b038316156105815761057e61054f610654565b61056061055b86610662565b610681565b6001600160a01b0386165f908152600d6020526040902091906106b8565b50505b6001600160a01b038216156103e0576105c561059b610654565b6105a761055b85610662565b6001600160a01b0385165f908152600d6020526040902091906106b8565b5050505050565b6001600160a01b0383166105fa576105f7600b6111606106d260201b176105f284610681565b6106e4565b50505b6001600160a01b03821661062357610620600b61116b61070c60201b176105f284610681565b50505b6001600160a01b038381165f908152600960205260408082205485841683529120546103e092918216911683610717565b5f61065d610867565b905090565b6001600160a01b0381165f908152602081905260408120545b92915050565b5f6001600160d01b038211156106b4576040516306dfcc6560e41b815260d06004820152602481018390526044016101b0565b5090565b5f806106c5858585610871565b915091505b935093915050565b5f6106dd8284610da3565b9392505050565b5f806106c56106f1610654565b6107046106fd886109da565b868860201c565b8791906106b8565b5f6106dd8284610dc2565b816001600160a01b0316836001600160a01b03161415801561073857505f81115b156103e0576001600160a01b038316156107d0576001600160a01b0383165f908152600a602090815260408220829161077e919061070c901b61116b176105f286610681565b6001600160d01b031691506001600160d01b03169150846001600160a01b03165f5160206140565f395f51905f5283836040516107c5929190918252602082015260400190565b60405180910390a250505b6001600160a01b038216156103e0576001600160a01b0382165f908152600a602090815260408220829161081191906106d2901b611160176105f286610681565b6001600160d01b031691506001600160d01b03169150836001600160a01b03165f5160206140565f395f51905f528383604051610858929190918252602082015260400190565b60405180910390a25050505050565b5f61065d42610a14565b82545f908190801561097d575f61089a8761088d600185610de1565b5f91825260209091200190565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156108e057604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361091c57825465ffffffffffff1666010000000000006001600160d01b0389160217835561096f565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506106ca92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816106ca565b80545f908015610a0c576109f38361088d600184610de1565b54660100000000000090046001600160d01b03166106dd565b5f9392505050565b5f65ffffffffffff8211156106b4576040516306dfcc6560e41b815260306004820152602481018390526044016101b0565b80516001600160a01b0381168114610a5c575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b0381118282101715610a9757610a97610a61565b60405290565b604051601f8201601f191681016001600160401b0381118282101715610ac557610ac5610a61565b604052919050565b5f5f5f60608486031215610adf575f5ffd5b610ae884610a46565b9250610af660208501610a46565b60408501519092506001600160401b03811115610b11575f5ffd5b8401601f81018613610b21575f5ffd5b80516001600160401b03811115610b3a57610b3a610a61565b610b4960208260051b01610a9d565b8082825260208201915060208360061b850101925088831115610b6a575f5ffd5b6020840193505b82841015610bba576040848a031215610b88575f5ffd5b610b90610a75565b610b9985610a46565b81526020850151602082015280835250602082019150604084019350610b71565b809450505050509250925092565b600181811c90821680610bdc57607f821691505b602082108103610bfa57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103e057828211156103e057805f5260205f20601f840160051c6020851015610c2b57505f5b90810190601f840160051c035f5b81811015610c4e575f83820155600101610c39565b505050505050565b81516001600160401b03811115610c6f57610c6f610a61565b610c8381610c7d8454610bc8565b84610c00565b6020601f821160018114610cb5575f8315610c9e5750848201515b5f19600385901b1c1916600184901b1784556105c5565b5f84815260208120601f198516915b82811015610ce45787850151825560209485019460019092019101610cc4565b5084821015610d0157868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610bfa575f1960209190910360031b1b16919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561067b5761067b610d7c565b6001600160d01b03818116838216019081111561067b5761067b610d7c565b6001600160d01b03828116828216039081111561067b5761067b610d7c565b8181038181111561067b5761067b610d7c565b60805160a05160c05160e05161010051610120516101405161016051610180516131e1610e755f395f81816105a901528181610915015261096a01525f81816104c501528181610a560152610aab01525f6117f101525f6117c601525f6114aa01525f61148201525f6113dd01525f61140701525f61143101526131e15ff3fe608060405234801561000f575f5ffd5b50600436106102b7575f3560e01c8063827c049e11610171578063c6328a46116100d2578063e3ee160e11610088578063ec81b4831161006e578063ec81b48314610674578063ef55bec614610683578063f1127ed814610696575f5ffd5b8063e3ee160e14610629578063e94a01021461063c575f5ffd5b8063d505accf116100b8578063d505accf146105cb578063d7b7d405146105de578063dd62ed3e146105f1575f5ffd5b8063c6328a4614610591578063d33219b4146105a4575f5ffd5b806395d89b4111610127578063a9059cbb1161010d578063a9059cbb14610558578063b369460c1461056b578063c3cda5201461057e575f5ffd5b806395d89b411461053d5780639ab24eb014610545575f5ffd5b80638bbc0b39116101575780638bbc0b39146105025780638e539e8c1461050b57806391ddadf41461051e575f5ffd5b8063827c049e146104c057806384b0196e146104e7575f5ffd5b80633a46b1a81161021b5780635a049a70116101d15780636fcfff45116101b75780636fcfff451461045d57806370a08231146104855780637ecebe00146104ad575f5ffd5b80635a049a70146104375780635c19a95c1461044a575f5ffd5b806342966c681161020157806342966c68146103a85780634bf5d7e9146103bb578063587cde1e146103f4575f5ffd5b80633a46b1a81461038257806340c10f1914610395575f5ffd5b806323b872dd11610270578063313ce56711610256578063313ce567146103585780633644e5151461036757806339d048601461036f575f5ffd5b806323b872dd146103325780632b8c49e314610345575f5ffd5b8063095ea7b3116102a0578063095ea7b3146102f857806318160ddd1461030b57806318bf50771461031d575f5ffd5b806301ffc9a7146102bb57806306fdde03146102e3575b5f5ffd5b6102ce6102c9366004612c4c565b6106e8565b60405190151581526020015b60405180910390f35b6102eb610780565b6040516102da9190612cd7565b6102ce610306366004612d04565b610810565b6002545b6040519081526020016102da565b61033061032b366004612d04565b610827565b005b6102ce610340366004612d2c565b6108a4565b610330610353366004612d04565b6108c7565b604051600981526020016102da565b61030f6108fc565b61033061037d366004612d66565b61090a565b61030f610390366004612d04565b6109fe565b6103306103a3366004612d04565b610a4b565b6103306103b6366004612d7f565b610ae8565b60408051808201909152600e81527f6d6f64653d74696d657374616d7000000000000000000000000000000000000060208201526102eb565b61041f610402366004612d66565b6001600160a01b039081165f908152600960205260409020541690565b6040516001600160a01b0390911681526020016102da565b610330610445366004612da6565b610af5565b610330610458366004612d66565b610bc6565b61047061046b366004612d66565b610bd1565b60405163ffffffff90911681526020016102da565b61030f610493366004612d66565b6001600160a01b03165f9081526020819052604090205490565b61030f6104bb366004612d66565b610bdb565b61041f7f000000000000000000000000000000000000000000000000000000000000000081565b6104ef610be5565b6040516102da9796959493929190612df0565b61030f600f5481565b61030f610519366004612d7f565b610c43565b610526610c7a565b60405165ffffffffffff90911681526020016102da565b6102eb610c83565b61030f610553366004612d66565b610c92565b6102ce610566366004612d04565b610cb2565b61041f610579366004612d04565b610cbf565b61033061058c366004612ea2565b610cf8565b600e5461041f906001600160a01b031681565b61041f7f000000000000000000000000000000000000000000000000000000000000000081565b6103306105d9366004612ef6565b610db7565b61030f6105ec366004612d04565b610f1f565b61030f6105ff366004612f5c565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b610330610637366004612f8d565b610f49565b6102ce61064a366004612d04565b6001600160a01b03919091165f908152600860209081526040808320938352929052205460ff1690565b61030f670de0b6b3a764000081565b610330610691366004612f8d565b61101e565b6106a96106a4366004613008565b611143565b60408051825165ffffffffffff16815260209283015179ffffffffffffffffffffffffffffffffffffffffffffffffffff1692810192909252016102da565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f3333199400000000000000000000000000000000000000000000000000000000148061077a57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60606003805461078f90613045565b80601f01602080910402602001604051908101604052809291908181526020018280546107bb90613045565b80156108065780601f106107dd57610100808354040283529160200191610806565b820191905f5260205f20905b8154815290600101906020018083116107e957829003601f168201915b5050505050905090565b5f3361081d818585611176565b5060019392505050565b61083033611188565b600f5481111561087f57600f546040517f7f79c6fc0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044015b60405180910390fd5b80600f5f82825461089091906130c3565b909155506108a0905082826111e6565b5050565b5f336108b185828561123e565b6108bc8585856112f2565b506001949350505050565b6108d033611188565b6108db82338361123e565b80600f5f8282546108ec91906130d6565b909155506108a090508282611381565b5f6109056113d1565b905090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461099d576040517fce7b15460000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610876565b600e80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f7438a206e7da4b5a59c5be595ddf62829d03e1085d6352ff34c39e5f58aa9ff7905f90a250565b5f610a28610a0b836114fa565b6001600160a01b0385165f908152600a6020526040902090611561565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ade576040517f927e59d80000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610876565b6108a08282611627565b610af23382611674565b50565b604080517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a159742960208201526001600160a01b03871691810191909152606081018590525f90610b5c906080015b604051602081830303815290604052805190602001206116c1565b9050610b6a81858585611708565b6001600160a01b0316866001600160a01b031614610bb4576040517f77c207f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bbe8686611734565b505050505050565b336108a08183611777565b5f61077a82611781565b5f61077a826117a2565b5f6060805f5f5f6060610bf66117bf565b610bfe6117ea565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610c58610c50836114fa565b600b90611561565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1692915050565b5f610905611815565b60606004805461078f90613045565b6001600160a01b0381165f908152600a60205260408120610c589061181f565b5f3361081d8185856112f2565b5f610cf1610ccc836114fa565b6001600160a01b0385165f908152600c602052604090209065ffffffffffff1661186c565b9392505050565b83421115610d35576040517f4683af0e00000000000000000000000000000000000000000000000000000000815260048101859052602401610876565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90610d9890610d909060a001610b41565b858585611708565b9050610da48187611911565b610dae8188611777565b50505050505050565b83421115610df4576040517f6279130200000000000000000000000000000000000000000000000000000000815260048101859052602401610876565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9888888610e3f8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f610e99826116c1565b90505f610ea882878787611708565b9050896001600160a01b0316816001600160a01b031614610f08576040517f4b800e460000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528b166024820152604401610876565b610f138a8a8a611176565b50505050505050505050565b5f610a28610f2c836114fa565b6001600160a01b0385165f908152600d6020526040902090611561565b604080517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226760208201526001600160a01b03808c169282019290925290891660608201526080810188905260a0810187905260c0810186905260e081018590525f90610fb89061010001610b41565b9050610fc681858585611708565b6001600160a01b03168a6001600160a01b031614611010576040517f77c207f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610f138a8a8a8a8a8a61197c565b604080517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de860208201526001600160a01b03808c169282019290925290891660608201526080810188905260a0810187905260c0810186905260e081018590525f9061108d9061010001610b41565b905061109b81858585611708565b6001600160a01b03168a6001600160a01b0316146110e5576040517f77c207f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b886001600160a01b0381163314611134576040517fec442f050000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610876565b50610f138a8a8a8a8a8a61197c565b604080518082019091525f8082526020820152610cf183836119d0565b5f610cf182846130e9565b5f610cf1828461311b565b6111838383836001611a04565b505050565b600e546001600160a01b03828116911614610af257600e546040517f192a9fc90000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610876565b6111ef33611188565b6111f98282611627565b60405181815233906001600160a01b038416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156112ec57818110156112de576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610876565b6112ec84848484035f611a04565b50505050565b6001600160a01b038316611334576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b6001600160a01b038216611376576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b611183838383611b08565b61138a33611188565b6113948282611674565b60405181815233906001600160a01b038416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd490602001611232565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561142957507f000000000000000000000000000000000000000000000000000000000000000046145b1561145357507f000000000000000000000000000000000000000000000000000000000000000090565b610905604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f611504610c7a565b90508065ffffffffffff168310611558576040517fecd3f81e0000000000000000000000000000000000000000000000000000000081526004810184905265ffffffffffff82166024820152604401610876565b610cf183611baa565b81545f90818160058111156115bd575f61157a84611bf9565b61158490856130c3565b5f8881526020902090915081015465ffffffffffff90811690871610156115ad578091506115bb565b6115b88160016130d6565b92505b505b5f6115ca87878585611d5e565b9050801561161a576115ee876115e16001846130c3565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1661161c565b5f5b979650505050505050565b6001600160a01b038216611669576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b6108a05f8383611b08565b6001600160a01b0382166116b6576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b6108a0825f83611b08565b5f61077a6116cd6113d1565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61171888888888611db4565b9250925092506117288282611e9a565b50909695505050505050565b61173e8282611f9d565b60405181906001600160a01b038416907f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d81905f90a35050565b6108a0828261205e565b6001600160a01b0381165f908152600a602052604081205461077a90612099565b6001600160a01b0381165f9081526007602052604081205461077a565b60606109057f00000000000000000000000000000000000000000000000000000000000000006120e2565b60606109057f00000000000000000000000000000000000000000000000000000000000000006120e2565b5f61090542611baa565b80545f90801561186457611838836115e16001846130c3565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16610cf1565b5f9392505050565b81545f90818160058111156118ce575f61188584611bf9565b61188f90856130c3565b5f888152602090209091508101546bffffffffffffffffffffffff90811690871610156118be578091506118cc565b6118c98160016130d6565b92505b505b5f6118db8787858561211f565b9050801561161a576118f2876115e16001846130c3565b546c0100000000000000000000000090046001600160a01b031661161c565b6001600160a01b0382165f908152600760205260409020805460018101909155818114611183576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610876565b6119868383612173565b6119908682611f9d565b60405181906001600160a01b038816907f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a5905f90a3610bbe8686866112f2565b604080518082019091525f80825260208201526001600160a01b0383165f908152600a60205260409020610cf190836121fb565b6001600160a01b038416611a46576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b6001600160a01b038316611a88576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610876565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156112ec57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611afa91815260200190565b60405180910390a350505050565b611b2a836001600160a01b0384163014611b225783611b24565b5f5b8361227e565b6001600160a01b03831615611b3e57505050565b5f600f54611b4b60025490565b611b5591906130d6565b9050670de0b6b3a76400008111156112ec576040517ff480e285000000000000000000000000000000000000000000000000000000008152670de0b6b3a7640000600482015260248101829052604401610876565b5f65ffffffffffff821115611bf5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610876565b5090565b5f60018211611c06575090565b8160017001000000000000000000000000000000008210611c2c5760809190911c9060401b5b680100000000000000008210611c475760409190911c9060201b5b6401000000008210611c5e5760209190911c9060101b5b620100008210611c735760109190911c9060081b5b6101008210611c875760089190911c9060041b5b60108210611c9a5760049190911c9060021b5b60048210611ca65760011b5b600302600190811c90818581611cbe57611cbe61314d565b048201901c90506001818581611cd657611cd661314d565b048201901c90506001818581611cee57611cee61314d565b048201901c90506001818581611d0657611d0661314d565b048201901c90506001818581611d1e57611d1e61314d565b048201901c90506001818581611d3657611d3661314d565b048201901c9050611d55818581611d4f57611d4f61314d565b04821190565b90039392505050565b5f5b81831015611dac575f85815260209020838316600285851804019081015465ffffffffffff86811691161115611d9857809250611da6565b611da38160016130d6565b93505b50611d60565b509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611ded57505f91506003905082611e90565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611e3e573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116611e8757505f925060019150829050611e90565b92505f91508190505b9450945094915050565b5f826003811115611ead57611ead61317a565b03611eb6575050565b6001826003811115611eca57611eca61317a565b03611f01576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115611f1557611f1561317a565b03611f4f576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610876565b6003826003811115611f6357611f6361317a565b036108a0576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610876565b6001600160a01b0382165f9081526008602090815260408083208484529091529020548290829060ff161561200f576040517f8f7808c10000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301526024820152604401610876565b50506001600160a01b039091165f9081526008602090815260408083209383529290522080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055565b6120688282612310565b6112ec612073610c7a565b6001600160a01b0384165f908152600c602052604090209065ffffffffffff1683612399565b5f63ffffffff821115611bf5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610876565b60605f6120ee836123b3565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5b81831015611dac575f8581526020902083831660028585180401908101546bffffffffffffffffffffffff8681169116111561215f5780925061216d565b61216a8160016130d6565b93505b50612121565b81811665800000000000165f81156121925761218d6123f3565b61219a565b61219a611815565b65ffffffffffff16905081198416811180156121b857508119831681105b84849091610bbe576040517f4a931c1700000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610876565b604080518082019091525f8082526020820152825f018263ffffffff1681548110612228576122286131a7565b5f9182526020918290206040805180820190915291015465ffffffffffff811682526601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16918101919091529392505050565b6122898383836123fd565b6001600160a01b038316612305575f6122a160025490565b905079ffffffffffffffffffffffffffffffffffffffffffffffffffff80821115612302576040517f1cb15d260000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610876565b50505b61118383838361253c565b6001600160a01b038281165f8181526009602052604080822080548686167fffffffffffffffffffffffff0000000000000000000000000000000000000000821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a4611183818361239486612547565b612564565b5f806123a6858585612719565b915091505b935093915050565b5f60ff8216601f81111561077a576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61090543611baa565b6001600160a01b038316612427578060025f82825461241c91906130d6565b909155506124b09050565b6001600160a01b0383165f9081526020819052604090205481811015612492576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610876565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166124cc576002805482900390556124ea565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161252f91815260200190565b60405180910390a3505050565b6111838383836128ca565b6001600160a01b0381165f9081526020819052604081205461077a565b816001600160a01b0316836001600160a01b03161415801561258557505f81115b15611183576001600160a01b03831615612652576001600160a01b0383165f908152600a6020526040812081906125c79061116b6125c286612985565b6129e4565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16915079ffffffffffffffffffffffffffffffffffffffffffffffffffff169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051612647929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615611183576001600160a01b0382165f908152600a60205260408120819061268a906111606125c286612985565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16915079ffffffffffffffffffffffffffffffffffffffffffffffffffff169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724838360405161270a929190918252602082015260400190565b60405180910390a25050505050565b82545f9081908015612861575f612735876115e16001856130c3565b80549091506bffffffffffffffffffffffff808216916c0100000000000000000000000090046001600160a01b03169088168211156127a0576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b876bffffffffffffffffffffffff16826bffffffffffffffffffffffff16036127f45782546bffffffffffffffffffffffff166c010000000000000000000000006001600160a01b03891602178355612853565b604080518082019091526bffffffffffffffffffffffff808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166c01000000000000000000000000029216919091179101555b94508593506123ab92505050565b5050604080518082019091526bffffffffffffffffffffffff80851682526001600160a01b0380851660208085019182528854600181018a555f8a8152918220955192519093166c010000000000000000000000000291909316179201919091559050816123ab565b6128d5838383612a0f565b816001600160a01b0316836001600160a01b031614611183576001600160a01b0383161561293a57612937612908610c7a565b61291961291486612547565b612985565b6001600160a01b0386165f908152600d602052604090209190612a84565b50505b6001600160a01b038216156111835761297e612954610c7a565b61296061291485612547565b6001600160a01b0385165f908152600d602052604090209190612a84565b5050505050565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115611bf5576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610876565b5f5f6123a66129f1610c7a565b612a076129fd8861181f565b868863ffffffff16565b879190612a84565b6001600160a01b038316612a3157612a2e600b6111606125c284612985565b50505b6001600160a01b038216612a5357612a50600b61116b6125c284612985565b50505b6001600160a01b038381165f9081526009602052604080822054858416835291205461118392918216911683612564565b5f806123a685858582545f9081908015612bdc575f612aa8876115e16001856130c3565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115612b1a576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612b6957825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355612853565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f8152919091209451915190921666010000000000000292169190911791015594508593506123ab92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816123ab565b5f60208284031215612c5c575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610cf1575f5ffd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610cf16020830184612c8b565b80356001600160a01b0381168114612cff575f5ffd5b919050565b5f5f60408385031215612d15575f5ffd5b612d1e83612ce9565b946020939093013593505050565b5f5f5f60608486031215612d3e575f5ffd5b612d4784612ce9565b9250612d5560208501612ce9565b929592945050506040919091013590565b5f60208284031215612d76575f5ffd5b610cf182612ce9565b5f60208284031215612d8f575f5ffd5b5035919050565b803560ff81168114612cff575f5ffd5b5f5f5f5f5f60a08688031215612dba575f5ffd5b612dc386612ce9565b945060208601359350612dd860408701612d96565b94979396509394606081013594506080013592915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612e2a60e0830189612c8b565b8281036040840152612e3c8189612c8b565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612e91578351835260209384019390920191600101612e73565b50909b9a5050505050505050505050565b5f5f5f5f5f5f60c08789031215612eb7575f5ffd5b612ec087612ce9565b95506020870135945060408701359350612edc60608801612d96565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215612f0c575f5ffd5b612f1588612ce9565b9650612f2360208901612ce9565b95506040880135945060608801359350612f3f60808901612d96565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612f6d575f5ffd5b612f7683612ce9565b9150612f8460208401612ce9565b90509250929050565b5f5f5f5f5f5f5f5f5f6101208a8c031215612fa6575f5ffd5b612faf8a612ce9565b9850612fbd60208b01612ce9565b975060408a0135965060608a0135955060808a0135945060a08a01359350612fe760c08b01612d96565b989b979a50959894979396929550929360e081013593506101000135919050565b5f5f60408385031215613019575f5ffd5b61302283612ce9565b9150602083013563ffffffff8116811461303a575f5ffd5b809150509250929050565b600181811c9082168061305957607f821691505b602082108103613090577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561077a5761077a613096565b8082018082111561077a5761077a613096565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff818116838216019081111561077a5761077a613096565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff828116828216039081111561077a5761077a613096565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffdfea164736f6c6343000825000adec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
}

// StoaToken is an auto generated Go binding around an Ethereum contract.
type StoaToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StoaToken) GetABI() abi.ABI {
	return c.abi
}

// NewStoaToken creates a new instance of StoaToken.
func NewStoaToken() *StoaToken {
	parsed, err := StoaTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StoaToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StoaToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address emission_, address timelock_, (address,uint256)[] allocations) returns()
func (stoaToken *StoaToken) PackConstructor(emission_ common.Address, timelock_ common.Address, allocations []IStoaTokenAllocation) []byte {
	enc, err := stoaToken.abi.Pack("", emission_, timelock_, allocations)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec81b483.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CAP() view returns(uint256)
func (stoaToken *StoaToken) PackCAP() []byte {
	enc, err := stoaToken.abi.Pack("CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec81b483.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CAP() view returns(uint256)
func (stoaToken *StoaToken) TryPackCAP() ([]byte, error) {
	return stoaToken.abi.Pack("CAP")
}

// UnpackCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec81b483.
//
// Solidity: function CAP() view returns(uint256)
func (stoaToken *StoaToken) UnpackCAP(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stoaToken *StoaToken) PackCLOCKMODE() []byte {
	enc, err := stoaToken.abi.Pack("CLOCK_MODE")
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
func (stoaToken *StoaToken) TryPackCLOCKMODE() ([]byte, error) {
	return stoaToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stoaToken *StoaToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := stoaToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (stoaToken *StoaToken) PackDOMAINSEPARATOR() []byte {
	enc, err := stoaToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (stoaToken *StoaToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return stoaToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (stoaToken *StoaToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := stoaToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAbroad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbc0b39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function abroad() view returns(uint256)
func (stoaToken *StoaToken) PackAbroad() []byte {
	enc, err := stoaToken.abi.Pack("abroad")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAbroad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbc0b39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function abroad() view returns(uint256)
func (stoaToken *StoaToken) TryPackAbroad() ([]byte, error) {
	return stoaToken.abi.Pack("abroad")
}

// UnpackAbroad is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bbc0b39.
//
// Solidity: function abroad() view returns(uint256)
func (stoaToken *StoaToken) UnpackAbroad(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("abroad", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (stoaToken *StoaToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := stoaToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (stoaToken *StoaToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (stoaToken *StoaToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (stoaToken *StoaToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (stoaToken *StoaToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (stoaToken *StoaToken) UnpackApprove(data []byte) (bool, error) {
	out, err := stoaToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (stoaToken *StoaToken) PackAuthorizationState(authorizer common.Address, nonce [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("authorizationState", authorizer, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (stoaToken *StoaToken) TryPackAuthorizationState(authorizer common.Address, nonce [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("authorizationState", authorizer, nonce)
}

// UnpackAuthorizationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe94a0102.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (stoaToken *StoaToken) UnpackAuthorizationState(data []byte) (bool, error) {
	out, err := stoaToken.abi.Unpack("authorizationState", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (stoaToken *StoaToken) PackBalanceOf(account common.Address) []byte {
	enc, err := stoaToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (stoaToken *StoaToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (stoaToken *StoaToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 amount) returns()
func (stoaToken *StoaToken) PackBurn(amount *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("burn", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 amount) returns()
func (stoaToken *StoaToken) TryPackBurn(amount *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("burn", amount)
}

// PackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) PackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) TryPackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (stoaToken *StoaToken) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := stoaToken.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (stoaToken *StoaToken) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return stoaToken.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (stoaToken *StoaToken) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := stoaToken.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (stoaToken *StoaToken) PackClock() []byte {
	enc, err := stoaToken.abi.Pack("clock")
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
func (stoaToken *StoaToken) TryPackClock() ([]byte, error) {
	return stoaToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (stoaToken *StoaToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCrosschainBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8c49e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crosschainBurn(address from, uint256 amount) returns()
func (stoaToken *StoaToken) PackCrosschainBurn(from common.Address, amount *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("crosschainBurn", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrosschainBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8c49e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crosschainBurn(address from, uint256 amount) returns()
func (stoaToken *StoaToken) TryPackCrosschainBurn(from common.Address, amount *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("crosschainBurn", from, amount)
}

// PackCrosschainMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18bf5077.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crosschainMint(address to, uint256 amount) returns()
func (stoaToken *StoaToken) PackCrosschainMint(to common.Address, amount *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("crosschainMint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrosschainMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18bf5077.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crosschainMint(address to, uint256 amount) returns()
func (stoaToken *StoaToken) TryPackCrosschainMint(to common.Address, amount *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("crosschainMint", to, amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (stoaToken *StoaToken) PackDecimals() []byte {
	enc, err := stoaToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() pure returns(uint8)
func (stoaToken *StoaToken) TryPackDecimals() ([]byte, error) {
	return stoaToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (stoaToken *StoaToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := stoaToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (stoaToken *StoaToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := stoaToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (stoaToken *StoaToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (stoaToken *StoaToken) PackDelegates(account common.Address) []byte {
	enc, err := stoaToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (stoaToken *StoaToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (stoaToken *StoaToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := stoaToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stoaToken *StoaToken) PackEip712Domain() []byte {
	enc, err := stoaToken.abi.Pack("eip712Domain")
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
func (stoaToken *StoaToken) TryPackEip712Domain() ([]byte, error) {
	return stoaToken.abi.Pack("eip712Domain")
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stoaToken *StoaToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := stoaToken.abi.Unpack("eip712Domain", data)
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

// PackEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x827c049e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emission() view returns(address)
func (stoaToken *StoaToken) PackEmission() []byte {
	enc, err := stoaToken.abi.Pack("emission")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x827c049e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emission() view returns(address)
func (stoaToken *StoaToken) TryPackEmission() ([]byte, error) {
	return stoaToken.abi.Pack("emission")
}

// UnpackEmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x827c049e.
//
// Solidity: function emission() view returns(address)
func (stoaToken *StoaToken) UnpackEmission(data []byte) (common.Address, error) {
	out, err := stoaToken.abi.Unpack("emission", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b7d405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) PackGetPastBalanceOf(account common.Address, timepoint *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("getPastBalanceOf", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b7d405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) TryPackGetPastBalanceOf(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("getPastBalanceOf", account, timepoint)
}

// UnpackGetPastBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7b7d405.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) UnpackGetPastBalanceOf(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("getPastBalanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb369460c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address)
func (stoaToken *StoaToken) PackGetPastDelegate(account common.Address, timepoint *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("getPastDelegate", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb369460c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address)
func (stoaToken *StoaToken) TryPackGetPastDelegate(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("getPastDelegate", account, timepoint)
}

// UnpackGetPastDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb369460c.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address)
func (stoaToken *StoaToken) UnpackGetPastDelegate(data []byte) (common.Address, error) {
	out, err := stoaToken.abi.Unpack("getPastDelegate", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stoaToken *StoaToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stoaToken *StoaToken) PackGetVotes(account common.Address) []byte {
	enc, err := stoaToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stoaToken *StoaToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stoaToken *StoaToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address account, uint256 amount) returns()
func (stoaToken *StoaToken) PackMint(account common.Address, amount *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("mint", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address account, uint256 amount) returns()
func (stoaToken *StoaToken) TryPackMint(account common.Address, amount *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("mint", account, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (stoaToken *StoaToken) PackName() []byte {
	enc, err := stoaToken.abi.Pack("name")
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
func (stoaToken *StoaToken) TryPackName() ([]byte, error) {
	return stoaToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (stoaToken *StoaToken) UnpackName(data []byte) (string, error) {
	out, err := stoaToken.abi.Unpack("name", data)
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
func (stoaToken *StoaToken) PackNonces(owner common.Address) []byte {
	enc, err := stoaToken.abi.Pack("nonces", owner)
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
func (stoaToken *StoaToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stoaToken *StoaToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (stoaToken *StoaToken) PackNumCheckpoints(account common.Address) []byte {
	enc, err := stoaToken.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (stoaToken *StoaToken) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (stoaToken *StoaToken) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := stoaToken.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) PackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) TryPackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackSetTokenBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39d04860.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTokenBridge(address next) returns()
func (stoaToken *StoaToken) PackSetTokenBridge(next common.Address) []byte {
	enc, err := stoaToken.abi.Pack("setTokenBridge", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTokenBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39d04860.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTokenBridge(address next) returns()
func (stoaToken *StoaToken) TryPackSetTokenBridge(next common.Address) ([]byte, error) {
	return stoaToken.abi.Pack("setTokenBridge", next)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (stoaToken *StoaToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := stoaToken.abi.Pack("supportsInterface", interfaceId)
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
func (stoaToken *StoaToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return stoaToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (stoaToken *StoaToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := stoaToken.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (stoaToken *StoaToken) PackSymbol() []byte {
	enc, err := stoaToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (stoaToken *StoaToken) TryPackSymbol() ([]byte, error) {
	return stoaToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (stoaToken *StoaToken) UnpackSymbol(data []byte) (string, error) {
	out, err := stoaToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (stoaToken *StoaToken) PackTimelock() []byte {
	enc, err := stoaToken.abi.Pack("timelock")
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
func (stoaToken *StoaToken) TryPackTimelock() ([]byte, error) {
	return stoaToken.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (stoaToken *StoaToken) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := stoaToken.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTokenBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6328a46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenBridge() view returns(address)
func (stoaToken *StoaToken) PackTokenBridge() []byte {
	enc, err := stoaToken.abi.Pack("tokenBridge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6328a46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenBridge() view returns(address)
func (stoaToken *StoaToken) TryPackTokenBridge() ([]byte, error) {
	return stoaToken.abi.Pack("tokenBridge")
}

// UnpackTokenBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6328a46.
//
// Solidity: function tokenBridge() view returns(address)
func (stoaToken *StoaToken) UnpackTokenBridge(data []byte) (common.Address, error) {
	out, err := stoaToken.abi.Unpack("tokenBridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (stoaToken *StoaToken) PackTotalSupply() []byte {
	enc, err := stoaToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (stoaToken *StoaToken) TryPackTotalSupply() ([]byte, error) {
	return stoaToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (stoaToken *StoaToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := stoaToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := stoaToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := stoaToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return stoaToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (stoaToken *StoaToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := stoaToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) PackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stoaToken.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (stoaToken *StoaToken) TryPackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stoaToken.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// StoaTokenApproval represents a Approval event raised by the StoaToken contract.
type StoaTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StoaTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (StoaTokenApproval) ContractEventName() string {
	return StoaTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (stoaToken *StoaToken) UnpackApprovalEvent(log *types.Log) (*StoaTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenApproval)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenAuthorizationCanceled represents a AuthorizationCanceled event raised by the StoaToken contract.
type StoaTokenAuthorizationCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaTokenAuthorizationCanceledEventName = "AuthorizationCanceled"

// ContractEventName returns the user-defined event name.
func (StoaTokenAuthorizationCanceled) ContractEventName() string {
	return StoaTokenAuthorizationCanceledEventName
}

// UnpackAuthorizationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce)
func (stoaToken *StoaToken) UnpackAuthorizationCanceledEvent(log *types.Log) (*StoaTokenAuthorizationCanceled, error) {
	event := "AuthorizationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenAuthorizationCanceled)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenAuthorizationUsed represents a AuthorizationUsed event raised by the StoaToken contract.
type StoaTokenAuthorizationUsed struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const StoaTokenAuthorizationUsedEventName = "AuthorizationUsed"

// ContractEventName returns the user-defined event name.
func (StoaTokenAuthorizationUsed) ContractEventName() string {
	return StoaTokenAuthorizationUsedEventName
}

// UnpackAuthorizationUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)
func (stoaToken *StoaToken) UnpackAuthorizationUsedEvent(log *types.Log) (*StoaTokenAuthorizationUsed, error) {
	event := "AuthorizationUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenAuthorizationUsed)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenCrosschainBurn represents a CrosschainBurn event raised by the StoaToken contract.
type StoaTokenCrosschainBurn struct {
	From   common.Address
	Amount *big.Int
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StoaTokenCrosschainBurnEventName = "CrosschainBurn"

// ContractEventName returns the user-defined event name.
func (StoaTokenCrosschainBurn) ContractEventName() string {
	return StoaTokenCrosschainBurnEventName
}

// UnpackCrosschainBurnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrosschainBurn(address indexed from, uint256 amount, address indexed sender)
func (stoaToken *StoaToken) UnpackCrosschainBurnEvent(log *types.Log) (*StoaTokenCrosschainBurn, error) {
	event := "CrosschainBurn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenCrosschainBurn)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenCrosschainMint represents a CrosschainMint event raised by the StoaToken contract.
type StoaTokenCrosschainMint struct {
	To     common.Address
	Amount *big.Int
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StoaTokenCrosschainMintEventName = "CrosschainMint"

// ContractEventName returns the user-defined event name.
func (StoaTokenCrosschainMint) ContractEventName() string {
	return StoaTokenCrosschainMintEventName
}

// UnpackCrosschainMintEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrosschainMint(address indexed to, uint256 amount, address indexed sender)
func (stoaToken *StoaToken) UnpackCrosschainMintEvent(log *types.Log) (*StoaTokenCrosschainMint, error) {
	event := "CrosschainMint"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenCrosschainMint)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenDelegateChanged represents a DelegateChanged event raised by the StoaToken contract.
type StoaTokenDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const StoaTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (StoaTokenDelegateChanged) ContractEventName() string {
	return StoaTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (stoaToken *StoaToken) UnpackDelegateChangedEvent(log *types.Log) (*StoaTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the StoaToken contract.
type StoaTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StoaTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (StoaTokenDelegateVotesChanged) ContractEventName() string {
	return StoaTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (stoaToken *StoaToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*StoaTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the StoaToken contract.
type StoaTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StoaTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StoaTokenEIP712DomainChanged) ContractEventName() string {
	return StoaTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stoaToken *StoaToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*StoaTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenTokenBridgeChanged represents a TokenBridgeChanged event raised by the StoaToken contract.
type StoaTokenTokenBridgeChanged struct {
	TokenBridge common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StoaTokenTokenBridgeChangedEventName = "TokenBridgeChanged"

// ContractEventName returns the user-defined event name.
func (StoaTokenTokenBridgeChanged) ContractEventName() string {
	return StoaTokenTokenBridgeChangedEventName
}

// UnpackTokenBridgeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenBridgeChanged(address indexed tokenBridge)
func (stoaToken *StoaToken) UnpackTokenBridgeChangedEvent(log *types.Log) (*StoaTokenTokenBridgeChanged, error) {
	event := "TokenBridgeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenTokenBridgeChanged)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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

// StoaTokenTransfer represents a Transfer event raised by the StoaToken contract.
type StoaTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const StoaTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (StoaTokenTransfer) ContractEventName() string {
	return StoaTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (stoaToken *StoaToken) UnpackTransferEvent(log *types.Log) (*StoaTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stoaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StoaTokenTransfer)
	if len(log.Data) > 0 {
		if err := stoaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stoaToken.abi.Events[event].Inputs {
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
func (stoaToken *StoaToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return stoaToken.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return stoaToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return stoaToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return stoaToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return stoaToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC3009InvalidAuthorizationTime"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC3009InvalidAuthorizationTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC3009InvalidSignature"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC3009InvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC3009UsedAuthorization"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC3009UsedAuthorizationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return stoaToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return stoaToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stoaToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["NotAbroad"].ID.Bytes()[:4]) {
		return stoaToken.UnpackNotAbroadError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["NotEmission"].ID.Bytes()[:4]) {
		return stoaToken.UnpackNotEmissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return stoaToken.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["NotTokenBridge"].ID.Bytes()[:4]) {
		return stoaToken.UnpackNotTokenBridgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stoaToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stoaToken.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return stoaToken.UnpackVotesExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stoaToken.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stoaToken.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StoaTokenCapExceeded represents a CapExceeded error raised by the StoaToken contract.
type StoaTokenCapExceeded struct {
	Limit  *big.Int
	Supply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(uint256 limit, uint256 supply)
func StoaTokenCapExceededErrorID() common.Hash {
	return common.HexToHash("0xf480e2850bfea7f2377ccca2189896041990c94ce0d428ccc05aefd1ae47897a")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(uint256 limit, uint256 supply)
func (stoaToken *StoaToken) UnpackCapExceededError(raw []byte) (*StoaTokenCapExceeded, error) {
	out := new(StoaTokenCapExceeded)
	if err := stoaToken.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the StoaToken contract.
type StoaTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StoaTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (stoaToken *StoaToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StoaTokenCheckpointUnorderedInsertion, error) {
	out := new(StoaTokenCheckpointUnorderedInsertion)
	if err := stoaToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the StoaToken contract.
type StoaTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func StoaTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (stoaToken *StoaToken) UnpackECDSAInvalidSignatureError(raw []byte) (*StoaTokenECDSAInvalidSignature, error) {
	out := new(StoaTokenECDSAInvalidSignature)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the StoaToken contract.
type StoaTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func StoaTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (stoaToken *StoaToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*StoaTokenECDSAInvalidSignatureLength, error) {
	out := new(StoaTokenECDSAInvalidSignatureLength)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the StoaToken contract.
type StoaTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func StoaTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (stoaToken *StoaToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*StoaTokenECDSAInvalidSignatureS, error) {
	out := new(StoaTokenECDSAInvalidSignatureS)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the StoaToken contract.
type StoaTokenERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func StoaTokenERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (stoaToken *StoaToken) UnpackERC20ExceededSafeSupplyError(raw []byte) (*StoaTokenERC20ExceededSafeSupply, error) {
	out := new(StoaTokenERC20ExceededSafeSupply)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the StoaToken contract.
type StoaTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func StoaTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (stoaToken *StoaToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*StoaTokenERC20InsufficientAllowance, error) {
	out := new(StoaTokenERC20InsufficientAllowance)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the StoaToken contract.
type StoaTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func StoaTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (stoaToken *StoaToken) UnpackERC20InsufficientBalanceError(raw []byte) (*StoaTokenERC20InsufficientBalance, error) {
	out := new(StoaTokenERC20InsufficientBalance)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the StoaToken contract.
type StoaTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func StoaTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (stoaToken *StoaToken) UnpackERC20InvalidApproverError(raw []byte) (*StoaTokenERC20InvalidApprover, error) {
	out := new(StoaTokenERC20InvalidApprover)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the StoaToken contract.
type StoaTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func StoaTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (stoaToken *StoaToken) UnpackERC20InvalidReceiverError(raw []byte) (*StoaTokenERC20InvalidReceiver, error) {
	out := new(StoaTokenERC20InvalidReceiver)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the StoaToken contract.
type StoaTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func StoaTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (stoaToken *StoaToken) UnpackERC20InvalidSenderError(raw []byte) (*StoaTokenERC20InvalidSender, error) {
	out := new(StoaTokenERC20InvalidSender)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the StoaToken contract.
type StoaTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func StoaTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (stoaToken *StoaToken) UnpackERC20InvalidSpenderError(raw []byte) (*StoaTokenERC20InvalidSpender, error) {
	out := new(StoaTokenERC20InvalidSpender)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the StoaToken contract.
type StoaTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func StoaTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (stoaToken *StoaToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*StoaTokenERC2612ExpiredSignature, error) {
	out := new(StoaTokenERC2612ExpiredSignature)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the StoaToken contract.
type StoaTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func StoaTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (stoaToken *StoaToken) UnpackERC2612InvalidSignerError(raw []byte) (*StoaTokenERC2612InvalidSigner, error) {
	out := new(StoaTokenERC2612InvalidSigner)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC3009InvalidAuthorizationTime represents a ERC3009InvalidAuthorizationTime error raised by the StoaToken contract.
type StoaTokenERC3009InvalidAuthorizationTime struct {
	ValidAfter  *big.Int
	ValidBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func StoaTokenERC3009InvalidAuthorizationTimeErrorID() common.Hash {
	return common.HexToHash("0x4a931c17dee7b777c9cbff49696775decabdf15f0f4299ed982c63de16870b15")
}

// UnpackERC3009InvalidAuthorizationTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func (stoaToken *StoaToken) UnpackERC3009InvalidAuthorizationTimeError(raw []byte) (*StoaTokenERC3009InvalidAuthorizationTime, error) {
	out := new(StoaTokenERC3009InvalidAuthorizationTime)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC3009InvalidAuthorizationTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC3009InvalidSignature represents a ERC3009InvalidSignature error raised by the StoaToken contract.
type StoaTokenERC3009InvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidSignature()
func StoaTokenERC3009InvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x77c207f4defda98b291ec961b5c4117337ad6395b29d5f627b766bfbb84cc315")
}

// UnpackERC3009InvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidSignature()
func (stoaToken *StoaToken) UnpackERC3009InvalidSignatureError(raw []byte) (*StoaTokenERC3009InvalidSignature, error) {
	out := new(StoaTokenERC3009InvalidSignature)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC3009InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC3009UsedAuthorization represents a ERC3009UsedAuthorization error raised by the StoaToken contract.
type StoaTokenERC3009UsedAuthorization struct {
	Authorizer common.Address
	Nonce      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func StoaTokenERC3009UsedAuthorizationErrorID() common.Hash {
	return common.HexToHash("0x8f7808c1770a7455ad80e90de4a45fff05aec416cd59cd420827199281b8dbcd")
}

// UnpackERC3009UsedAuthorizationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func (stoaToken *StoaToken) UnpackERC3009UsedAuthorizationError(raw []byte) (*StoaTokenERC3009UsedAuthorization, error) {
	out := new(StoaTokenERC3009UsedAuthorization)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC3009UsedAuthorization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the StoaToken contract.
type StoaTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func StoaTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (stoaToken *StoaToken) UnpackERC5805FutureLookupError(raw []byte) (*StoaTokenERC5805FutureLookup, error) {
	out := new(StoaTokenERC5805FutureLookup)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the StoaToken contract.
type StoaTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func StoaTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (stoaToken *StoaToken) UnpackInvalidAccountNonceError(raw []byte) (*StoaTokenInvalidAccountNonce, error) {
	out := new(StoaTokenInvalidAccountNonce)
	if err := stoaToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenInvalidShortString represents a InvalidShortString error raised by the StoaToken contract.
type StoaTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StoaTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stoaToken *StoaToken) UnpackInvalidShortStringError(raw []byte) (*StoaTokenInvalidShortString, error) {
	out := new(StoaTokenInvalidShortString)
	if err := stoaToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenNotAbroad represents a NotAbroad error raised by the StoaToken contract.
type StoaTokenNotAbroad struct {
	Limit *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAbroad(uint256 limit, uint256 value)
func StoaTokenNotAbroadErrorID() common.Hash {
	return common.HexToHash("0x7f79c6fc8afd1e7646677f4f87c5e2ddf5a4f89af1935715365b3e29c58e8db3")
}

// UnpackNotAbroadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAbroad(uint256 limit, uint256 value)
func (stoaToken *StoaToken) UnpackNotAbroadError(raw []byte) (*StoaTokenNotAbroad, error) {
	out := new(StoaTokenNotAbroad)
	if err := stoaToken.abi.UnpackIntoInterface(out, "NotAbroad", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenNotEmission represents a NotEmission error raised by the StoaToken contract.
type StoaTokenNotEmission struct {
	Emission common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEmission(address emission, address sender)
func StoaTokenNotEmissionErrorID() common.Hash {
	return common.HexToHash("0x927e59d8dc5c8d1017e89bcc20450e92b1f820a1f1a0ceae656ae08d11646d12")
}

// UnpackNotEmissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEmission(address emission, address sender)
func (stoaToken *StoaToken) UnpackNotEmissionError(raw []byte) (*StoaTokenNotEmission, error) {
	out := new(StoaTokenNotEmission)
	if err := stoaToken.abi.UnpackIntoInterface(out, "NotEmission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenNotTimelock represents a NotTimelock error raised by the StoaToken contract.
type StoaTokenNotTimelock struct {
	Timelock common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address timelock, address sender)
func StoaTokenNotTimelockErrorID() common.Hash {
	return common.HexToHash("0xce7b154614a98e7eb8166e75c106f22553fa26e40855f4bbdd6df60f5bb32f80")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address timelock, address sender)
func (stoaToken *StoaToken) UnpackNotTimelockError(raw []byte) (*StoaTokenNotTimelock, error) {
	out := new(StoaTokenNotTimelock)
	if err := stoaToken.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenNotTokenBridge represents a NotTokenBridge error raised by the StoaToken contract.
type StoaTokenNotTokenBridge struct {
	TokenBridge common.Address
	Sender      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTokenBridge(address tokenBridge, address sender)
func StoaTokenNotTokenBridgeErrorID() common.Hash {
	return common.HexToHash("0x192a9fc927d6f63b90f010b7fbdeadc3587961bd57811262f347089cb15037e5")
}

// UnpackNotTokenBridgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTokenBridge(address tokenBridge, address sender)
func (stoaToken *StoaToken) UnpackNotTokenBridgeError(raw []byte) (*StoaTokenNotTokenBridge, error) {
	out := new(StoaTokenNotTokenBridge)
	if err := stoaToken.abi.UnpackIntoInterface(out, "NotTokenBridge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StoaToken contract.
type StoaTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StoaTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stoaToken *StoaToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StoaTokenSafeCastOverflowedUintDowncast, error) {
	out := new(StoaTokenSafeCastOverflowedUintDowncast)
	if err := stoaToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenStringTooLong represents a StringTooLong error raised by the StoaToken contract.
type StoaTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StoaTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stoaToken *StoaToken) UnpackStringTooLongError(raw []byte) (*StoaTokenStringTooLong, error) {
	out := new(StoaTokenStringTooLong)
	if err := stoaToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenVotesExpiredSignature represents a VotesExpiredSignature error raised by the StoaToken contract.
type StoaTokenVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func StoaTokenVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (stoaToken *StoaToken) UnpackVotesExpiredSignatureError(raw []byte) (*StoaTokenVotesExpiredSignature, error) {
	out := new(StoaTokenVotesExpiredSignature)
	if err := stoaToken.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StoaTokenZeroAddress represents a ZeroAddress error raised by the StoaToken contract.
type StoaTokenZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func StoaTokenZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (stoaToken *StoaToken) UnpackZeroAddressError(raw []byte) (*StoaTokenZeroAddress, error) {
	out := new(StoaTokenZeroAddress)
	if err := stoaToken.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
