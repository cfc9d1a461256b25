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

// CouncilMetaData contains all meta data concerning the Council contract.
var CouncilMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address[8]\",\"name\":\"members_\",\"type\":\"address[8]\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"AlreadyConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyExecuted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"MemberInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"MemberReplaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"Revoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MEMBERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"callId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"confirm\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"confirmations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMember\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"members\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"replaceMember\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Council",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610e5c380380610e5c83398101604081905261002e91610193565b5f5b60088110156100a85761005883826008811061004e5761004e610225565b60200201516100bb565b82816008811061006a5761006a610225565b60200201515f826008811061008157610081610225565b0180546001600160a01b0319166001600160a01b0392909216919091179055600101610030565b506001600160a01b03166080525061025d565b6001600160a01b03811615806100d557506100d581610105565b156101025760405163cc3a9d1f60e01b81526001600160a01b038216600482015260240160405180910390fd5b50565b5f600861011183610118565b1092915050565b5f5b60088110801561014f5750816001600160a01b03165f826008811061014157610141610225565b01546001600160a01b031614155b156101645761015d81610239565b905061011a565b919050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610164575f5ffd5b5f5f61012083850312156101a5575f5ffd5b83601f8401126101b3575f5ffd5b60405161010081016001600160401b03811182821017156101d6576101d6610169565b604052806101008501868111156101eb575f5ffd5b855b8181101561020c576101fe8161017d565b8352602092830192016101ed565b508294506102198161017d565b93505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f6001820161025657634e487b7160e01b5f52601160045260245ffd5b5060010190565b608051610bd96102835f395f818161018f0152818161050d015261056f0152610bd95ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c8063aa16aa031161007d578063d33219b411610058578063d33219b41461018a578063e577e32e146101b1578063ec95bfe7146101c4575f5ffd5b8063aa16aa031461014f578063ac5b730b14610162578063b75c7dc614610175575f5ffd5b8063900cf0cf116100ad578063900cf0cf1461011b5780639d060a9014610124578063a230c5241461012c575f5ffd5b80632e80d9b6146100c85780635daf08ca146100e3575b5f5ffd5b6100d0600681565b6040519081526020015b60405180910390f35b6100f66100f13660046109a6565b6101d7565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100da565b6100d060085481565b6100d0600881565b61013f61013a3660046109e0565b610202565b60405190151581526020016100da565b6100d061015d3660046109f9565b610215565b6100d06101703660046109f9565b6103d9565b6101886101833660046109a6565b610415565b005b6100f67f000000000000000000000000000000000000000000000000000000000000000081565b6101886101bf366004610a7e565b6104f5565b6100d06101d23660046109a6565b6106af565b5f81600881106101e5575f80fd5b015473ffffffffffffffffffffffffffffffffffffffff16905081565b5f600861020e836106f6565b1092915050565b5f5f61021f610761565b6001901b9050610231868686866103d9565b5f8181526009602052604090205490925060018101610284576040517fd1d36dcd000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b808216156102c7576040517f900bdd460000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161027b565b5f838152600960205260409081902082841790556008549051339185917f2079f6b84d6cb09437cf3cc51cc859b2801fecb6a3dc21c208c21dfda412278491610317918c908c908c908c90610aaf565b60405180910390a3600661032a846106af565b10156103375750506103d1565b5f838152600960205260408082207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90555184917fa74c8847d513feba22a0f0cb38d53081abf97562cdb293926ba243689e7c41ca91a26103cd8787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506107ac92505050565b5050505b949350505050565b5f600854858585856040516020016103f5959493929190610aaf565b604051602081830303815290604052805190602001209050949350505050565b5f61041e610761565b5f8381526009602052604090205460019182901b9250908101610470576040517fd1d36dcd0000000000000000000000000000000000000000000000000000000081526004810184905260240161027b565b8181165f036104b4576040517fd4fcabea0000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161027b565b5f83815260096020526040808220838518905551339185917f5bc2baf870c5baf189838b5e0b0e3b04a3263e2df5d305d1c15f3e6022f5dc459190a3505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146105a2576040517fce7b154600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161027b565b5f6105ac836106f6565b905060088103610600576040517f16d6142c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161027b565b610609826107c2565b815f826008811061061c5761061c610b28565b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92831617905560088054848316928616917fbb7ec36373c121438206fad93baa7812673752dd0c1c0f6f28c4c3de971d31fb915f9061069490610b82565b918290555060405190815260200160405180910390a3505050565b5f81815260096020526040812054600181016106ce5750600692915050565b80156106f0576106dd82610b82565b91506106ea600182610bb9565b166106ce565b50919050565b5f5b60088110801561074757508173ffffffffffffffffffffffffffffffffffffffff165f826008811061072c5761072c610b28565b015473ffffffffffffffffffffffffffffffffffffffff1614155b1561075c5761075581610b82565b90506106f8565b919050565b5f61076b336106f6565b9050600881036107a9576040517f16d6142c00000000000000000000000000000000000000000000000000000000815233600482015260240161027b565b90565b60606107b983835f61083b565b90505b92915050565b73ffffffffffffffffffffffffffffffffffffffff811615806107e957506107e981610202565b15610838576040517fcc3a9d1f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161027b565b50565b606081471015610880576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810183905260440161027b565b5f61088c85848661096d565b90508080156108ba57505f3d11806108ba57505f8573ffffffffffffffffffffffffffffffffffffffff163b115b156108cf576108c7610982565b915050610966565b801561091f576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161027b565b3d156109325761092d61099b565b610964565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505b9392505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156109b6575f5ffd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461075c575f5ffd5b5f602082840312156109f0575f5ffd5b6107b9826109bd565b5f5f5f5f60608587031215610a0c575f5ffd5b610a15856109bd565b9350602085013567ffffffffffffffff811115610a30575f5ffd5b8501601f81018713610a40575f5ffd5b803567ffffffffffffffff811115610a56575f5ffd5b876020828401011115610a67575f5ffd5b949760209190910196509394604001359392505050565b5f5f60408385031215610a8f575f5ffd5b610a98836109bd565b9150610aa6602084016109bd565b90509250929050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015260806040820152826080820152828460a08301375f60a084830101525f60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86011683010190508260608301529695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203610bb257610bb2610b55565b5060010190565b818103818111156107bc576107bc610b5556fea164736f6c6343000825000a",
}

// Council is an auto generated Go binding around an Ethereum contract.
type Council struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Council) GetABI() abi.ABI {
	return c.abi
}

// NewCouncil creates a new instance of Council.
func NewCouncil() *Council {
	parsed, err := CouncilMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Council{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Council) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address[8] members_, address timelock_) returns()
func (council *Council) PackConstructor(members_ [8]common.Address, timelock_ common.Address) []byte {
	enc, err := council.abi.Pack("", members_, timelock_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d060a90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MEMBERS() view returns(uint256)
func (council *Council) PackMEMBERS() []byte {
	enc, err := council.abi.Pack("MEMBERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d060a90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MEMBERS() view returns(uint256)
func (council *Council) TryPackMEMBERS() ([]byte, error) {
	return council.abi.Pack("MEMBERS")
}

// UnpackMEMBERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d060a90.
//
// Solidity: function MEMBERS() view returns(uint256)
func (council *Council) UnpackMEMBERS(data []byte) (*big.Int, error) {
	out, err := council.abi.Unpack("MEMBERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM() view returns(uint256)
func (council *Council) PackQUORUM() []byte {
	enc, err := council.abi.Pack("QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM() view returns(uint256)
func (council *Council) TryPackQUORUM() ([]byte, error) {
	return council.abi.Pack("QUORUM")
}

// UnpackQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(uint256)
func (council *Council) UnpackQUORUM(data []byte) (*big.Int, error) {
	out, err := council.abi.Unpack("QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCallId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5b730b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callId(address target, bytes data, bytes32 salt) view returns(bytes32)
func (council *Council) PackCallId(target common.Address, data []byte, salt [32]byte) []byte {
	enc, err := council.abi.Pack("callId", target, data, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5b730b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callId(address target, bytes data, bytes32 salt) view returns(bytes32)
func (council *Council) TryPackCallId(target common.Address, data []byte, salt [32]byte) ([]byte, error) {
	return council.abi.Pack("callId", target, data, salt)
}

// UnpackCallId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac5b730b.
//
// Solidity: function callId(address target, bytes data, bytes32 salt) view returns(bytes32)
func (council *Council) UnpackCallId(data []byte) ([32]byte, error) {
	out, err := council.abi.Unpack("callId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa16aa03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (council *Council) PackConfirm(target common.Address, data []byte, salt [32]byte) []byte {
	enc, err := council.abi.Pack("confirm", target, data, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa16aa03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (council *Council) TryPackConfirm(target common.Address, data []byte, salt [32]byte) ([]byte, error) {
	return council.abi.Pack("confirm", target, data, salt)
}

// UnpackConfirm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa16aa03.
//
// Solidity: function confirm(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (council *Council) UnpackConfirm(data []byte) ([32]byte, error) {
	out, err := council.abi.Unpack("confirm", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec95bfe7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmations(bytes32 id) view returns(uint256 count)
func (council *Council) PackConfirmations(id [32]byte) []byte {
	enc, err := council.abi.Pack("confirmations", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec95bfe7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmations(bytes32 id) view returns(uint256 count)
func (council *Council) TryPackConfirmations(id [32]byte) ([]byte, error) {
	return council.abi.Pack("confirmations", id)
}

// UnpackConfirmations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec95bfe7.
//
// Solidity: function confirmations(bytes32 id) view returns(uint256 count)
func (council *Council) UnpackConfirmations(data []byte) (*big.Int, error) {
	out, err := council.abi.Unpack("confirmations", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint256)
func (council *Council) PackEpoch() []byte {
	enc, err := council.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint256)
func (council *Council) TryPackEpoch() ([]byte, error) {
	return council.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint256)
func (council *Council) UnpackEpoch(data []byte) (*big.Int, error) {
	out, err := council.abi.Unpack("epoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMember(address account) view returns(bool)
func (council *Council) PackIsMember(account common.Address) []byte {
	enc, err := council.abi.Pack("isMember", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMember(address account) view returns(bool)
func (council *Council) TryPackIsMember(account common.Address) ([]byte, error) {
	return council.abi.Pack("isMember", account)
}

// UnpackIsMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa230c524.
//
// Solidity: function isMember(address account) view returns(bool)
func (council *Council) UnpackIsMember(data []byte) (bool, error) {
	out, err := council.abi.Unpack("isMember", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5daf08ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members(uint256 ) view returns(address)
func (council *Council) PackMembers(arg0 *big.Int) []byte {
	enc, err := council.abi.Pack("members", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5daf08ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members(uint256 ) view returns(address)
func (council *Council) TryPackMembers(arg0 *big.Int) ([]byte, error) {
	return council.abi.Pack("members", arg0)
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5daf08ca.
//
// Solidity: function members(uint256 ) view returns(address)
func (council *Council) UnpackMembers(data []byte) (common.Address, error) {
	out, err := council.abi.Unpack("members", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReplaceMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe577e32e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceMember(address member, address by) returns()
func (council *Council) PackReplaceMember(member common.Address, by common.Address) []byte {
	enc, err := council.abi.Pack("replaceMember", member, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe577e32e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceMember(address member, address by) returns()
func (council *Council) TryPackReplaceMember(member common.Address, by common.Address) ([]byte, error) {
	return council.abi.Pack("replaceMember", member, by)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 id) returns()
func (council *Council) PackRevoke(id [32]byte) []byte {
	enc, err := council.abi.Pack("revoke", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 id) returns()
func (council *Council) TryPackRevoke(id [32]byte) ([]byte, error) {
	return council.abi.Pack("revoke", id)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (council *Council) PackTimelock() []byte {
	enc, err := council.abi.Pack("timelock")
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
func (council *Council) TryPackTimelock() ([]byte, error) {
	return council.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (council *Council) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := council.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CouncilConfirmed represents a Confirmed event raised by the Council contract.
type CouncilConfirmed struct {
	Id     [32]byte
	Member common.Address
	Epoch  *big.Int
	Target common.Address
	Data   []byte
	Salt   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const CouncilConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (CouncilConfirmed) ContractEventName() string {
	return CouncilConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(bytes32 indexed id, address indexed member, uint256 epoch, address target, bytes data, bytes32 salt)
func (council *Council) UnpackConfirmedEvent(log *types.Log) (*CouncilConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != council.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CouncilConfirmed)
	if len(log.Data) > 0 {
		if err := council.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range council.abi.Events[event].Inputs {
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

// CouncilExecuted represents a Executed event raised by the Council contract.
type CouncilExecuted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const CouncilExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (CouncilExecuted) ContractEventName() string {
	return CouncilExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(bytes32 indexed id)
func (council *Council) UnpackExecutedEvent(log *types.Log) (*CouncilExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != council.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CouncilExecuted)
	if len(log.Data) > 0 {
		if err := council.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range council.abi.Events[event].Inputs {
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

// CouncilMemberReplaced represents a MemberReplaced event raised by the Council contract.
type CouncilMemberReplaced struct {
	Member common.Address
	By     common.Address
	Epoch  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CouncilMemberReplacedEventName = "MemberReplaced"

// ContractEventName returns the user-defined event name.
func (CouncilMemberReplaced) ContractEventName() string {
	return CouncilMemberReplacedEventName
}

// UnpackMemberReplacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberReplaced(address indexed member, address indexed by, uint256 epoch)
func (council *Council) UnpackMemberReplacedEvent(log *types.Log) (*CouncilMemberReplaced, error) {
	event := "MemberReplaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != council.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CouncilMemberReplaced)
	if len(log.Data) > 0 {
		if err := council.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range council.abi.Events[event].Inputs {
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

// CouncilRevoked represents a Revoked event raised by the Council contract.
type CouncilRevoked struct {
	Id     [32]byte
	Member common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CouncilRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (CouncilRevoked) ContractEventName() string {
	return CouncilRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(bytes32 indexed id, address indexed member)
func (council *Council) UnpackRevokedEvent(log *types.Log) (*CouncilRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != council.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CouncilRevoked)
	if len(log.Data) > 0 {
		if err := council.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range council.abi.Events[event].Inputs {
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
func (council *Council) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], council.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return council.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["AlreadyConfirmed"].ID.Bytes()[:4]) {
		return council.UnpackAlreadyConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["AlreadyExecuted"].ID.Bytes()[:4]) {
		return council.UnpackAlreadyExecutedError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return council.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return council.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["MemberInvalid"].ID.Bytes()[:4]) {
		return council.UnpackMemberInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return council.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return council.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], council.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return council.UnpackNotTimelockError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CouncilAddressEmptyCode represents a AddressEmptyCode error raised by the Council contract.
type CouncilAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CouncilAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (council *Council) UnpackAddressEmptyCodeError(raw []byte) (*CouncilAddressEmptyCode, error) {
	out := new(CouncilAddressEmptyCode)
	if err := council.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilAlreadyConfirmed represents a AlreadyConfirmed error raised by the Council contract.
type CouncilAlreadyConfirmed struct {
	Id     [32]byte
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConfirmed(bytes32 id, address member)
func CouncilAlreadyConfirmedErrorID() common.Hash {
	return common.HexToHash("0x900bdd469fbdfd3082b95b4fcc90819bfec66441108276637e0646f12f6a4193")
}

// UnpackAlreadyConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConfirmed(bytes32 id, address member)
func (council *Council) UnpackAlreadyConfirmedError(raw []byte) (*CouncilAlreadyConfirmed, error) {
	out := new(CouncilAlreadyConfirmed)
	if err := council.abi.UnpackIntoInterface(out, "AlreadyConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilAlreadyExecuted represents a AlreadyExecuted error raised by the Council contract.
type CouncilAlreadyExecuted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExecuted(bytes32 id)
func CouncilAlreadyExecutedErrorID() common.Hash {
	return common.HexToHash("0xd1d36dcdd13e27a710468d93929966a66095c6515a6f9579031383c57bc5cfac")
}

// UnpackAlreadyExecutedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExecuted(bytes32 id)
func (council *Council) UnpackAlreadyExecutedError(raw []byte) (*CouncilAlreadyExecuted, error) {
	out := new(CouncilAlreadyExecuted)
	if err := council.abi.UnpackIntoInterface(out, "AlreadyExecuted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilFailedCall represents a FailedCall error raised by the Council contract.
type CouncilFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CouncilFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (council *Council) UnpackFailedCallError(raw []byte) (*CouncilFailedCall, error) {
	out := new(CouncilFailedCall)
	if err := council.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilInsufficientBalance represents a InsufficientBalance error raised by the Council contract.
type CouncilInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func CouncilInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (council *Council) UnpackInsufficientBalanceError(raw []byte) (*CouncilInsufficientBalance, error) {
	out := new(CouncilInsufficientBalance)
	if err := council.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilMemberInvalid represents a MemberInvalid error raised by the Council contract.
type CouncilMemberInvalid struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MemberInvalid(address member)
func CouncilMemberInvalidErrorID() common.Hash {
	return common.HexToHash("0xcc3a9d1f39df24eb277cabfd2aa8656ff0f044c93e404ed918066508601e7d48")
}

// UnpackMemberInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MemberInvalid(address member)
func (council *Council) UnpackMemberInvalidError(raw []byte) (*CouncilMemberInvalid, error) {
	out := new(CouncilMemberInvalid)
	if err := council.abi.UnpackIntoInterface(out, "MemberInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilNotConfirmed represents a NotConfirmed error raised by the Council contract.
type CouncilNotConfirmed struct {
	Id     [32]byte
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(bytes32 id, address member)
func CouncilNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0xd4fcabea6c42d7283ae4df4f89f5b85612d7dd08e46eead14e41395f85e4ea14")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(bytes32 id, address member)
func (council *Council) UnpackNotConfirmedError(raw []byte) (*CouncilNotConfirmed, error) {
	out := new(CouncilNotConfirmed)
	if err := council.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilNotMember represents a NotMember error raised by the Council contract.
type CouncilNotMember struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address sender)
func CouncilNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address sender)
func (council *Council) UnpackNotMemberError(raw []byte) (*CouncilNotMember, error) {
	out := new(CouncilNotMember)
	if err := council.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CouncilNotTimelock represents a NotTimelock error raised by the Council contract.
type CouncilNotTimelock struct {
	Timelock common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address timelock, address sender)
func CouncilNotTimelockErrorID() common.Hash {
	return common.HexToHash("0xce7b154614a98e7eb8166e75c106f22553fa26e40855f4bbdd6df60f5bb32f80")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address timelock, address sender)
func (council *Council) UnpackNotTimelockError(raw []byte) (*CouncilNotTimelock, error) {
	out := new(CouncilNotTimelock)
	if err := council.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}
