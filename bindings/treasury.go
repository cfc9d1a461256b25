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

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"cliff\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structITreasury.Schedule\",\"name\":\"schedule\",\"type\":\"tuple\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"executor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"cliff\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"}],\"internalType\":\"structITreasury.Schedule\",\"name\":\"schedule\",\"type\":\"tuple\"}],\"name\":\"grant\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Treasury",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516116d93803806116d983398101604081905261002e91610085565b6001600160a01b0381166100745760405163eac0d38960e01b815260206004820152600860248201526732bc32b1baba37b960c11b604482015260640160405180910390fd5b6001600160a01b03166080526100b2565b5f60208284031215610095575f5ffd5b81516001600160a01b03811681146100ab575f5ffd5b9392505050565b6080516116026100d75f395f818160730152818161038a01526103ec01526116025ff3fe608060405260043610610036575f3560e01c8063b3d7618814610041578063c34c08e514610062578063ed412b3a146100be575f5ffd5b3661003d57005b5f5ffd5b34801561004c575f5ffd5b5061006061005b366004610681565b6100dd565b005b34801561006d575f5ffd5b506100957f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390f35b3480156100c9575f5ffd5b506100956100d83660046106bb565b6101de565b6100e5610372565b73ffffffffffffffffffffffffffffffffffffffff8216610167576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f6163636f756e740000000000000000000000000000000000000000000000000060448201526064015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167f9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778836040516101c691815260200190565b60405180910390a36101d9838383610421565b505050565b5f6101e7610372565b73ffffffffffffffffffffffffffffffffffffffff8416610264576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f6163636f756e7400000000000000000000000000000000000000000000000000604482015260640161015e565b836102726020840184610743565b6102826040850160208601610743565b6102926060860160408701610743565b60405161029e9061064c565b73ffffffffffffffffffffffffffffffffffffffff909416845267ffffffffffffffff92831660208501529082166040840152166060820152608001604051809103905ff0801580156102f3573d5f5f3e3d5ffd5b5090508373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fa5b83514af9bf58a2510a4a670f2c3e7e2802dc0a2a3dd92a5bc723303bf62c585848660405161035793929190610763565b60405180910390a361036a858285610421565b949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461041f576040517f56baa3d100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161015e565b565b805f0361045a576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff831661047f576101d982826104a0565b6101d973ffffffffffffffffffffffffffffffffffffffff84168383610549565b804710156104e3576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810182905260440161015e565b6104fc828260405180602001604052805f8152506105a4565b15610505575050565b3d15610517576105136105b9565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61055683838360016105c4565b6101d9576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161015e565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316610640578383151615610634573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b610e19806107dd83390190565b803573ffffffffffffffffffffffffffffffffffffffff8116811461067c575f5ffd5b919050565b5f5f5f60608486031215610693575f5ffd5b61069c84610659565b92506106aa60208501610659565b929592945050506040919091013590565b5f5f5f5f84860360c08112156106cf575f5ffd5b6106d886610659565b94506106e660208701610659565b93506040860135925060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08201121561071e575f5ffd5b509295919450926060019150565b803567ffffffffffffffff8116811461067c575f5ffd5b5f60208284031215610753575f5ffd5b61075c8261072c565b9392505050565b83815273ffffffffffffffffffffffffffffffffffffffff8316602082015260a0810167ffffffffffffffff6107988461072c565b16604083015267ffffffffffffffff6107b36020850161072c565b16606083015267ffffffffffffffff6107ce6040850161072c565b16608083015294935050505056fe60e060405234801561000f575f5ffd5b50604051610e19380380610e1983398101604081905261002e916101a1565b81848483826001600160a01b03811661006157604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006a816100fe565b506001600160401b03918216608052811660a0819052915082168110156100c157816100958261014d565b6040516303be3ef560e41b81526001600160401b03928316600482015291166024820152604401610058565b816100dc6100d76080516001600160401b031690565b61014d565b6100e691906101ff565b6001600160401b031660c05250610230945050505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6001600160401b0382111561018257604080516306dfcc6560e41b8152600481019190915260248101839052604401610058565b5090565b80516001600160401b038116811461019c575f5ffd5b919050565b5f5f5f5f608085870312156101b4575f5ffd5b84516001600160a01b03811681146101ca575f5ffd5b93506101d860208601610186565b92506101e660408601610186565b91506101f460608601610186565b905092959194509250565b6001600160401b03818116838216019081111561022a57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c051610b956102845f395f818161016e015261068201525f8181610132015281816105af015261090201525f81816102b9015281816105d3015281816108a0015261092d0152610b955ff3fe6080604052600436106100e7575f3560e01c80638da5cb5b11610087578063be9a655511610057578063be9a6555146102ab578063efbe1c1c146102e7578063f2fde38b146102fb578063fbccedae1461031a575f5ffd5b80638da5cb5b1461020457806396132521146102375780639852595c1461024b578063a3f8eace1461028c575f5ffd5b806319165587116100c2578063191655871461019c578063715018a6146101bd578063810ec23b146101d157806386d1a69f146101f0575f5ffd5b80630a17b06b146100f25780630fb5a6b41461012457806313d033c014610160575f5ffd5b366100ee57005b5f5ffd5b3480156100fd575f5ffd5b5061011161010c366004610a49565b61032e565b6040519081526020015b60405180910390f35b34801561012f575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610111565b34801561016b575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610111565b3480156101a7575f5ffd5b506101bb6101b6366004610a85565b610351565b005b3480156101c8575f5ffd5b506101bb610410565b3480156101dc575f5ffd5b506101116101eb366004610a9e565b610423565b3480156101fb575f5ffd5b506101bb6104e9565b34801561020f575f5ffd5b505f5460405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011b565b348015610242575f5ffd5b50600154610111565b348015610256575f5ffd5b50610111610265366004610a85565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b348015610297575f5ffd5b506101116102a6366004610a85565b610567565b3480156102b6575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610111565b3480156102f2575f5ffd5b506101116105a0565b348015610306575f5ffd5b506101bb610315366004610a85565b6105fd565b348015610325575f5ffd5b50610111610662565b5f61034b61033b60015490565b6103459047610afc565b8361067f565b92915050565b5f61035b82610567565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260026020526040812080549293508392909190610394908490610afc565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907fc0e523490dd523c33b1878c9eb14ff46991e3f5b2cd33710918618f2a39cba1b9060200160405180910390a261040c826104065f5473ffffffffffffffffffffffffffffffffffffffff1690565b836106d2565b5050565b610418610732565b6104215f610784565b565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600260205260408120546104e2906040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156104b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104d89190610b0f565b6103459190610afc565b9392505050565b5f6104f2610662565b90508060015f8282546105059190610afc565b90915550506040518181527fda9d4e5f101b8b9b1c5b76d0c5a9f7923571acfc02376aa076b75a8c080c956b9060200160405180910390a161056461055e5f5473ffffffffffffffffffffffffffffffffffffffff1690565b826107f8565b50565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600260205260408120546105968342610423565b61034b9190610b26565b5f6105f867ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000008116907f000000000000000000000000000000000000000000000000000000000000000016610afc565b905090565b610605610732565b73ffffffffffffffffffffffffffffffffffffffff8116610659576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b61056481610784565b5f61066c60015490565b6106754261032e565b6105f89190610b26565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16106106ca576106c5838361089d565b6104e2565b505f92915050565b6106df8383836001610985565b61072d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610650565b505050565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610421576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610650565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b8047101561083b576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101829052604401610650565b610854828260405180602001604052805f815250610a0d565b1561085d575050565b3d1561086b5761040c610a22565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff1610156108e157505f61034b565b6108e96105a0565b8267ffffffffffffffff161061090057508161034b565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1661096a9067ffffffffffffffff8516610b26565b6109749085610b39565b61097e9190610b50565b905061034b565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316610a015783831516156109f5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b803567ffffffffffffffff81168114610a44575f5ffd5b919050565b5f60208284031215610a59575f5ffd5b6104e282610a2d565b803573ffffffffffffffffffffffffffffffffffffffff81168114610a44575f5ffd5b5f60208284031215610a95575f5ffd5b6104e282610a62565b5f5f60408385031215610aaf575f5ffd5b610ab883610a62565b9150610ac660208401610a2d565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561034b5761034b610acf565b5f60208284031215610b1f575f5ffd5b5051919050565b8181038181111561034b5761034b610acf565b808202811582820484141761034b5761034b610acf565b5f82610b83577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056fea164736f6c6343000825000aa164736f6c6343000825000a",
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Treasury) GetABI() abi.ABI {
	return c.abi
}

// NewTreasury creates a new instance of Treasury.
func NewTreasury() *Treasury {
	parsed, err := TreasuryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Treasury{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Treasury) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address executor_) returns()
func (treasury *Treasury) PackConstructor(executor_ common.Address) []byte {
	enc, err := treasury.abi.Pack("", executor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34c08e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) PackExecutor() []byte {
	enc, err := treasury.abi.Pack("executor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34c08e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) TryPackExecutor() ([]byte, error) {
	return treasury.abi.Pack("executor")
}

// UnpackExecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc34c08e5.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) UnpackExecutor(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("executor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed412b3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(address token, address account, uint256 amount, (uint64,uint64,uint64) schedule) returns(address wallet)
func (treasury *Treasury) PackGrant(token common.Address, account common.Address, amount *big.Int, schedule ITreasurySchedule) []byte {
	enc, err := treasury.abi.Pack("grant", token, account, amount, schedule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed412b3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(address token, address account, uint256 amount, (uint64,uint64,uint64) schedule) returns(address wallet)
func (treasury *Treasury) TryPackGrant(token common.Address, account common.Address, amount *big.Int, schedule ITreasurySchedule) ([]byte, error) {
	return treasury.abi.Pack("grant", token, account, amount, schedule)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed412b3a.
//
// Solidity: function grant(address token, address account, uint256 amount, (uint64,uint64,uint64) schedule) returns(address wallet)
func (treasury *Treasury) UnpackGrant(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("grant", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d76188.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(address token, address account, uint256 amount) returns()
func (treasury *Treasury) PackPay(token common.Address, account common.Address, amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("pay", token, account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d76188.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(address token, address account, uint256 amount) returns()
func (treasury *Treasury) TryPackPay(token common.Address, account common.Address, amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("pay", token, account, amount)
}

// TreasuryGranted represents a Granted event raised by the Treasury contract.
type TreasuryGranted struct {
	Token    common.Address
	Account  common.Address
	Amount   *big.Int
	Wallet   common.Address
	Schedule ITreasurySchedule
	Raw      *types.Log // Blockchain specific contextual infos
}

const TreasuryGrantedEventName = "Granted"

// ContractEventName returns the user-defined event name.
func (TreasuryGranted) ContractEventName() string {
	return TreasuryGrantedEventName
}

// UnpackGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Granted(address indexed token, address indexed account, uint256 amount, address wallet, (uint64,uint64,uint64) schedule)
func (treasury *Treasury) UnpackGrantedEvent(log *types.Log) (*TreasuryGranted, error) {
	event := "Granted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryGranted)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryPaid represents a Paid event raised by the Treasury contract.
type TreasuryPaid struct {
	Token   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (TreasuryPaid) ContractEventName() string {
	return TreasuryPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(address indexed token, address indexed account, uint256 amount)
func (treasury *Treasury) UnpackPaidEvent(log *types.Log) (*TreasuryPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryPaid)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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
func (treasury *Treasury) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], treasury.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return treasury.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return treasury.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return treasury.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotExecutor"].ID.Bytes()[:4]) {
		return treasury.UnpackNotExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return treasury.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return treasury.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TreasuryAmountZero represents a AmountZero error raised by the Treasury contract.
type TreasuryAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func TreasuryAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (treasury *Treasury) UnpackAmountZeroError(raw []byte) (*TreasuryAmountZero, error) {
	out := new(TreasuryAmountZero)
	if err := treasury.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryFailedCall represents a FailedCall error raised by the Treasury contract.
type TreasuryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TreasuryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (treasury *Treasury) UnpackFailedCallError(raw []byte) (*TreasuryFailedCall, error) {
	out := new(TreasuryFailedCall)
	if err := treasury.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryInsufficientBalance represents a InsufficientBalance error raised by the Treasury contract.
type TreasuryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func TreasuryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (treasury *Treasury) UnpackInsufficientBalanceError(raw []byte) (*TreasuryInsufficientBalance, error) {
	out := new(TreasuryInsufficientBalance)
	if err := treasury.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotExecutor represents a NotExecutor error raised by the Treasury contract.
type TreasuryNotExecutor struct {
	Executor common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExecutor(address executor, address sender)
func TreasuryNotExecutorErrorID() common.Hash {
	return common.HexToHash("0x56baa3d111a4a2e311cdeafb44604961733b10ae175985453dbb6f49efa5fa85")
}

// UnpackNotExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExecutor(address executor, address sender)
func (treasury *Treasury) UnpackNotExecutorError(raw []byte) (*TreasuryNotExecutor, error) {
	out := new(TreasuryNotExecutor)
	if err := treasury.abi.UnpackIntoInterface(out, "NotExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasurySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Treasury contract.
type TreasurySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TreasurySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (treasury *Treasury) UnpackSafeERC20FailedOperationError(raw []byte) (*TreasurySafeERC20FailedOperation, error) {
	out := new(TreasurySafeERC20FailedOperation)
	if err := treasury.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryZeroAddress represents a ZeroAddress error raised by the Treasury contract.
type TreasuryZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func TreasuryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (treasury *Treasury) UnpackZeroAddressError(raw []byte) (*TreasuryZeroAddress, error) {
	out := new(TreasuryZeroAddress)
	if err := treasury.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
