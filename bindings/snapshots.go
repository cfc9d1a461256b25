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

// SnapshotsMetaData contains all meta data concerning the Snapshots contract.
var SnapshotsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NoBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NoSuchBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"parts\",\"type\":\"uint256\"}],\"name\":\"NoSuchPart\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"part\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"parts\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"}],\"name\":\"SnapshotPosted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"part\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"parts\",\"type\":\"uint16\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Snapshots",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161051f38038061051f833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161049b6100845f395f818160520152610126015261049b5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80638d19a4ca14610038578063cb23bcb51461004d575b5f5ffd5b61004b61004636600461031a565b61009d565b005b6100747f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390f35b8061ffff168261ffff16106100f1576040517fa1b7345a00000000000000000000000000000000000000000000000000000000815261ffff8084166004830152821660248201526044015b60405180910390fd5b6040517f32cf57f800000000000000000000000000000000000000000000000000000000815264ffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906332cf57f890602401602060405180830381865afa158015610180573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101a49190610365565b5f036101e5576040517f5c45de2200000000000000000000000000000000000000000000000000000000815264ffffffffff841660048201526024016100e8565b3364ffffffffff84167fa16641b3d352ef8c1b6594471a76145d8ba3712506f24300e99a4a15c6a72cc28484610219610235565b6040516102289392919061037c565b60405180910390a3505050565b60605f5b80491561025057610249816103d8565b9050610239565b805f03610289576040517ffdac229f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8067ffffffffffffffff8111156102a2576102a2610434565b6040519080825280602002602001820160405280156102cb578160200160208202803683370190505b5091505f5b818110156102ff5780498382815181106102ec576102ec610461565b60209081029190910101526001016102d0565b505090565b803561ffff81168114610315575f5ffd5b919050565b5f5f5f6060848603121561032c575f5ffd5b833564ffffffffff81168114610340575f5ffd5b925061034e60208501610304565b915061035c60408501610304565b90509250925092565b5f60208284031215610375575f5ffd5b5051919050565b5f6060820161ffff8616835261ffff85166020840152606060408401528084518083526080850191506020860192505f5b818110156103cb5783518352602093840193909201916001016103ad565b5090979650505050505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361042d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffdfea164736f6c6343000825000a",
}

// Snapshots is an auto generated Go binding around an Ethereum contract.
type Snapshots struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Snapshots) GetABI() abi.ABI {
	return c.abi
}

// NewSnapshots creates a new instance of Snapshots.
func NewSnapshots() *Snapshots {
	parsed, err := SnapshotsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Snapshots{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Snapshots) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup_) returns()
func (snapshots *Snapshots) PackConstructor(rollup_ common.Address) []byte {
	enc, err := snapshots.abi.Pack("", rollup_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d19a4ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint40 number, uint16 part, uint16 parts) returns()
func (snapshots *Snapshots) PackPost(number *big.Int, part uint16, parts uint16) []byte {
	enc, err := snapshots.abi.Pack("post", number, part, parts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d19a4ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint40 number, uint16 part, uint16 parts) returns()
func (snapshots *Snapshots) TryPackPost(number *big.Int, part uint16, parts uint16) ([]byte, error) {
	return snapshots.abi.Pack("post", number, part, parts)
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (snapshots *Snapshots) PackRollup() []byte {
	enc, err := snapshots.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (snapshots *Snapshots) TryPackRollup() ([]byte, error) {
	return snapshots.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (snapshots *Snapshots) UnpackRollup(data []byte) (common.Address, error) {
	out, err := snapshots.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SnapshotsSnapshotPosted represents a SnapshotPosted event raised by the Snapshots contract.
type SnapshotsSnapshotPosted struct {
	Number *big.Int
	Sender common.Address
	Part   uint16
	Parts  uint16
	Blobs  [][32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SnapshotsSnapshotPostedEventName = "SnapshotPosted"

// ContractEventName returns the user-defined event name.
func (SnapshotsSnapshotPosted) ContractEventName() string {
	return SnapshotsSnapshotPostedEventName
}

// UnpackSnapshotPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotPosted(uint40 indexed number, address indexed sender, uint16 part, uint16 parts, bytes32[] blobs)
func (snapshots *Snapshots) UnpackSnapshotPostedEvent(log *types.Log) (*SnapshotsSnapshotPosted, error) {
	event := "SnapshotPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != snapshots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SnapshotsSnapshotPosted)
	if len(log.Data) > 0 {
		if err := snapshots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range snapshots.abi.Events[event].Inputs {
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
func (snapshots *Snapshots) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], snapshots.abi.Errors["NoBlobs"].ID.Bytes()[:4]) {
		return snapshots.UnpackNoBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], snapshots.abi.Errors["NoSuchBatch"].ID.Bytes()[:4]) {
		return snapshots.UnpackNoSuchBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], snapshots.abi.Errors["NoSuchPart"].ID.Bytes()[:4]) {
		return snapshots.UnpackNoSuchPartError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SnapshotsNoBlobs represents a NoBlobs error raised by the Snapshots contract.
type SnapshotsNoBlobs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBlobs()
func SnapshotsNoBlobsErrorID() common.Hash {
	return common.HexToHash("0xfdac229fa6c61d2e4a6bc1ebc68087ecb60df7b4b811cc9f0a38c384fb4e0fd8")
}

// UnpackNoBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBlobs()
func (snapshots *Snapshots) UnpackNoBlobsError(raw []byte) (*SnapshotsNoBlobs, error) {
	out := new(SnapshotsNoBlobs)
	if err := snapshots.abi.UnpackIntoInterface(out, "NoBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SnapshotsNoSuchBatch represents a NoSuchBatch error raised by the Snapshots contract.
type SnapshotsNoSuchBatch struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchBatch(uint256 number)
func SnapshotsNoSuchBatchErrorID() common.Hash {
	return common.HexToHash("0x5c45de22908c7c3cc4f5af67a8275a7f4cafe9e8da81dacde24f5f02e2b71d70")
}

// UnpackNoSuchBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchBatch(uint256 number)
func (snapshots *Snapshots) UnpackNoSuchBatchError(raw []byte) (*SnapshotsNoSuchBatch, error) {
	out := new(SnapshotsNoSuchBatch)
	if err := snapshots.abi.UnpackIntoInterface(out, "NoSuchBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SnapshotsNoSuchPart represents a NoSuchPart error raised by the Snapshots contract.
type SnapshotsNoSuchPart struct {
	Part  *big.Int
	Parts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPart(uint256 part, uint256 parts)
func SnapshotsNoSuchPartErrorID() common.Hash {
	return common.HexToHash("0xa1b7345a1b65b2b08ecdce43fa4e55d3a6c5ba4d6c2b5a554694e3e6f9996f99")
}

// UnpackNoSuchPartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPart(uint256 part, uint256 parts)
func (snapshots *Snapshots) UnpackNoSuchPartError(raw []byte) (*SnapshotsNoSuchPart, error) {
	out := new(SnapshotsNoSuchPart)
	if err := snapshots.abi.UnpackIntoInterface(out, "NoSuchPart", raw); err != nil {
		return nil, err
	}
	return out, nil
}
