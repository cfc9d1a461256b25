// Code generated via abigen V2 - DO NOT EDIT.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	bind "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// Groth16VerifierMetaData contains all meta data concerning the Groth16Verifier contract.
var Groth16VerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"alpha\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"beta\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"delta\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"sigmaNeg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[6]\",\"name\":\"k\",\"type\":\"tuple[6]\"},{\"internalType\":\"uint256\",\"name\":\"committed\",\"type\":\"uint256\"}],\"internalType\":\"structGroth16Verifier.Key\",\"name\":\"key\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"input\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"InputNotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"committed\",\"type\":\"uint256\"}],\"name\":\"KeyCommittedOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"KeyPointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"a\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"b\",\"type\":\"string\"}],\"name\":\"KeyPointsEqual\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KeyStoreFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KeyUnsafe\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ProofLengthInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"INPUTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROOF_LENGTH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"keyHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[4]\",\"name\":\"inputs\",\"type\":\"uint256[4]\"}],\"name\":\"pairs\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"terms\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"atOne\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[4]\",\"name\":\"inputs\",\"type\":\"uint256[4]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Groth16Verifier",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516116c33803806116c383398101604081905261002e9161084c565b8051604080518082019091526005815264616c70686160d81b60208201526100569190610411565b6100868160200151604051806040016040528060048152602001636265746160e01b81525061044f60201b60201c565b6040808201518151808301909252600582526464656c746160d81b60208301526100af9161044f565b6100e38160600151604051806040016040528060088152602001677369676d614e656760c01b81525061044f60201b60201c565b5f5b6006811015610139576101318260800151826006811061010757610107610912565b6020020151604051806040016040528060018152602001606b60f81b81525061041160201b60201c565b6001016100e5565b505f610143610473565b9050610192826020015182604051806040016040528060048152602001636265746160e01b815250604051806040016040528060038152602001626f6e6560e81b81525061054060201b60201c565b6101e08260400151826040518060400160405280600581526020016464656c746160d81b815250604051806040016040528060038152602001626f6e6560e81b81525061054060201b60201c565b61023382602001518360400151604051806040016040528060048152602001636265746160e01b8152506040518060400160405280600581526020016464656c746160d81b81525061054060201b60201c565b610284826060015182604051806040016040528060088152602001677369676d614e656760c01b815250604051806040016040528060038152602001626f6e6560e81b81525061054060201b60201c565b4660011480156102b557508151517f09cbfaac045e9b3c83fd6d5fc723b39b80a568505f8fccdb6844e1ca3ae81984145b156102d3576040516307dafac160e21b815260040160405180910390fd5b60a082015160041c1561030e5760a0820151604051632a5b382960e01b81526010600482015260248101919091526044015b60405180910390fd5b5f8260800151836060015161032c856040015161058060201b60201c565b8551602087015161033c90610580565b604051602001610350959493929190610926565b60405160208183030381529060405290505f8160405160200161037391906109f6565b60405160208183030381529060405290505f8151602083015ff0905061039c6103406001610a38565b816001600160a01b03163b146103c5576040516307f81fef60e21b815260040160405180910390fd5b6001600160a01b03811660a090815285015160c0526040516103eb908690602001610a4b565b60408051601f19818403018152919052805160209091012060805250610bc59350505050565b6020820151825117158061042b57506104298261062e565b155b1561044b57806040516302bdb04960e31b81526004016103059190610b6c565b5050565b6060820151604083015160208401518451171717158061042b5750610429826106ce565b61049a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b82518451148015610558575082602001518460200151145b1561057a578181604051630b9776b560e41b8152600401610305929190610b85565b50505050565b6105a760405180608001604052805f81526020015f81526020015f81526020015f81525090565b6040518060800160405280835f015181526020018360200151815260200183604001515f146105f15760408401516105ec905f5160206116a35f395f51905f52610bb2565b6105f3565b5f5b815260200183606001515f1461062457606084015161061f905f5160206116a35f395f51905f52610bb2565b610626565b5f5b905292915050565b805160208201515f9190808217830361064b575060019392505050565b5f5160206116a35f395f51905f528210158061067457505f5160206116a35f395f51905f528110155b1561068257505f9392505050565b5f5160206116a35f395f51905f5260035f5160206116a35f395f51905f52845f5160206116a35f395f51905f5286870909085f5160206116a35f395f51905f5282830914949350505050565b5f61071e60405180604001604052806001815260200160028152508360405180604001604052806001815260200160025f5160206116a35f395f51905f526107169190610bb2565b905285610724565b92915050565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b038111828210171561079a5761079a610764565b60405290565b5f604082840312156107b0575f5ffd5b604080519081016001600160401b03811182821017156107d2576107d2610764565b604052825181526020928301519281019290925250919050565b5f608082840312156107fc575f5ffd5b604051608081016001600160401b038111828210171561081e5761081e610764565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f61036082840312801561085e575f5ffd5b50610867610778565b61087184846107a0565b815261088084604085016107ec565b60208201526108928460c085016107ec565b60408201526108a58461014085016107ec565b6060820152836101df8401126108b9575f5ffd5b6108c1610778565b806103408501868111156108d3575f5ffd5b6101c086015b818110156108fb576108eb88826107a0565b84526020909301926040016108d9565b5060808401919091525160a0830152509392505050565b634e487b7160e01b5f52603260045260245ffd5b610340810181875f5b60068110156109635761094d83835180518252602090810151910152565b604092909201916020919091019060010161092f565b50508651610180840152506020808701516101a08401526040808801516101c08501526060978801516101e085015286516102008501528682015161022085015286810151610240850152958701516102608401528451610280840152938401516102a083015282516102c0830152928201516102e0820152928101516103008401529092015161032090910152919050565b6a600b5981380380925939f360a81b815281515f908060208501600c85015e5f9201600c0191825250919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561071e5761071e610a24565b8151805182526020908101519082015261036081016020830151610a936040840182805182526020810151602083015260408101516040830152606081015160608301525050565b50604083810151805160c085015260208082015160e086015281830151610100860152606091820151610120860152818601518051610140870152908101516101608601529182015161018085015201516101a083015260808301516101c083015f5b6006811015610b2a57610b1482845180518252602090810151910152565b6020929092019160409190910190600101610af6565b50505060a083015161034083015292915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610b7e6020830184610b3e565b9392505050565b604081525f610b976040830185610b3e565b8281036020840152610ba98185610b3e565b95945050505050565b8181038181111561071e5761071e610a24565b60805160a05160c051610aae610bf55f395f61079801525f6103e001525f8181606d01526103840152610aae5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063d6573c211161004d578063d6573c21146100b7578063e911439c146100d8578063ead18f12146100e1575f5ffd5b806361728f3914610068578063baf814ef146100a2575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b6100b56100b0366004610829565b6100e9565b005b6100ca6100c5366004610829565b6101d3565b6040516100999291906108af565b61008f61018081565b61008f600481565b5f5f6100f68585856101d3565b915091506101968282610107610598565b604080518351602080830191909152938401518183015282516060808301919091529383015160808201529082015160a082015291015160c082015260e001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526101829291602001610931565b604051602081830303815290604052610665565b6101cc576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050505050565b60606101f060405180604001604052805f81526020015f81525090565b610180841461023b576040517f5982d8060000000000000000000000000000000000000000000000000000000081526101806004820152602481018590526044015b60405180910390fd5b5f5b60048110156102de577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018482600481106102795761027961094d565b6020020135106102d657808482600481106102965761029661094d565b6040517f4b76b4b4000000000000000000000000000000000000000000000000000000008152600481019390935260200201356024820152604401610232565b60010161023d565b505f806102ef86610100818a61097a565b8101906102fc9190610a13565b9150915061030982610682565b158061031b575061031981610682565b155b15610352576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61035e888888610794565b90505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f00000000000000000000000000000000000000000000000000000000000000008a8a8a6040516020016103b99493929190610a46565b604051602081830303815290604052805190602001205f1c6103db9190610a69565b90505f7f000000000000000000000000000000000000000000000000000000000000000090505f60405161034081019850602089016103008101806040526103008b52610340600184873c604083825e60406101008f01604083013760408160808360065afa93505f5b60058110156104a757876004821015610462578160051b8e013590505b801561049e5760406001830160061b8601604085015e60808301819052604080840160608160075afa8616955060408360808560065afa861695505b50600101610445565b506101008e8337610140610200840161010084015e85608082015260406101008f0160408301376040610240830160606040840160075afa841693506080610180840161028084015e60208101519250821561052657827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470360208201525b60406101408f016040830137604081810160608160075afa8416935060408a60808360065afa841693505050508061058a576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050935093915050565b6105bf60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f5f5f5260205f83516020850160085afa5f516001141692915050565b805160208201515f9190808217830361069f575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47821015806106ee57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b156106fc57505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000009050604051604061010087018237604081015f5b60048110156107f757600184821c16156107ef578060051b86013582526020820191505b6001016107cb565b5081900390207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900695945050505050565b5f5f5f60a0848603121561083b575f5ffd5b833567ffffffffffffffff811115610851575f5ffd5b8401601f81018613610861575f5ffd5b803567ffffffffffffffff811115610877575f5ffd5b866020828401011115610888575f5ffd5b60208201945080935050508460a0850111156108a2575f5ffd5b6020840190509250925092565b606081525f83518060608401528060208601608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050610913602083018480518252602090810151910152565b9392505050565b5f81518060208401855e5f93019283525090919050565b5f61094561093f838661091a565b8461091a565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f85851115610988575f5ffd5b83861115610994575f5ffd5b5050820193919092039150565b5f604082840312156109b1575f5ffd5b6040516040810181811067ffffffffffffffff821117156109f9577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f5f60808385031215610a24575f5ffd5b610a2e84846109a1565b9150610a3d84604085016109a1565b90509250929050565b848152828460208301375f838201608084602083013760a0019695505050505050565b5f82610a9c577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50069056fea164736f6c6343000825000a30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// Groth16Verifier is an auto generated Go binding around an Ethereum contract.
type Groth16Verifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Groth16Verifier) GetABI() abi.ABI {
	return c.abi
}

// NewGroth16Verifier creates a new instance of Groth16Verifier.
func NewGroth16Verifier() *Groth16Verifier {
	parsed, err := Groth16VerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Groth16Verifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Groth16Verifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(((uint256,uint256),(uint256,uint256,uint256,uint256),(uint256,uint256,uint256,uint256),(uint256,uint256,uint256,uint256),(uint256,uint256)[6],uint256) key) returns()
func (groth16Verifier *Groth16Verifier) PackConstructor(key Groth16VerifierKey) []byte {
	enc, err := groth16Verifier.abi.Pack("", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackINPUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead18f12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INPUTS() view returns(uint256)
func (groth16Verifier *Groth16Verifier) PackINPUTS() []byte {
	enc, err := groth16Verifier.abi.Pack("INPUTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINPUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead18f12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INPUTS() view returns(uint256)
func (groth16Verifier *Groth16Verifier) TryPackINPUTS() ([]byte, error) {
	return groth16Verifier.abi.Pack("INPUTS")
}

// UnpackINPUTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xead18f12.
//
// Solidity: function INPUTS() view returns(uint256)
func (groth16Verifier *Groth16Verifier) UnpackINPUTS(data []byte) (*big.Int, error) {
	out, err := groth16Verifier.abi.Unpack("INPUTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROOFLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe911439c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROOF_LENGTH() view returns(uint256)
func (groth16Verifier *Groth16Verifier) PackPROOFLENGTH() []byte {
	enc, err := groth16Verifier.abi.Pack("PROOF_LENGTH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROOFLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe911439c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROOF_LENGTH() view returns(uint256)
func (groth16Verifier *Groth16Verifier) TryPackPROOFLENGTH() ([]byte, error) {
	return groth16Verifier.abi.Pack("PROOF_LENGTH")
}

// UnpackPROOFLENGTH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe911439c.
//
// Solidity: function PROOF_LENGTH() view returns(uint256)
func (groth16Verifier *Groth16Verifier) UnpackPROOFLENGTH(data []byte) (*big.Int, error) {
	out, err := groth16Verifier.abi.Unpack("PROOF_LENGTH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackKeyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61728f39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyHash() view returns(bytes32)
func (groth16Verifier *Groth16Verifier) PackKeyHash() []byte {
	enc, err := groth16Verifier.abi.Pack("keyHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61728f39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyHash() view returns(bytes32)
func (groth16Verifier *Groth16Verifier) TryPackKeyHash() ([]byte, error) {
	return groth16Verifier.abi.Pack("keyHash")
}

// UnpackKeyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61728f39.
//
// Solidity: function keyHash() view returns(bytes32)
func (groth16Verifier *Groth16Verifier) UnpackKeyHash(data []byte) ([32]byte, error) {
	out, err := groth16Verifier.abi.Unpack("keyHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPairs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6573c21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pairs(bytes proof, uint256[4] inputs) view returns(bytes terms, (uint256,uint256) atOne)
func (groth16Verifier *Groth16Verifier) PackPairs(proof []byte, inputs [4]*big.Int) []byte {
	enc, err := groth16Verifier.abi.Pack("pairs", proof, inputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPairs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6573c21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pairs(bytes proof, uint256[4] inputs) view returns(bytes terms, (uint256,uint256) atOne)
func (groth16Verifier *Groth16Verifier) TryPackPairs(proof []byte, inputs [4]*big.Int) ([]byte, error) {
	return groth16Verifier.abi.Pack("pairs", proof, inputs)
}

// PairsOutput serves as a container for the return parameters of contract
// method Pairs.
type PairsOutput struct {
	Terms []byte
	AtOne Bn254G1
}

// UnpackPairs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6573c21.
//
// Solidity: function pairs(bytes proof, uint256[4] inputs) view returns(bytes terms, (uint256,uint256) atOne)
func (groth16Verifier *Groth16Verifier) UnpackPairs(data []byte) (PairsOutput, error) {
	out, err := groth16Verifier.abi.Unpack("pairs", data)
	outstruct := new(PairsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Terms = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.AtOne = *abi.ConvertType(out[1], new(Bn254G1)).(*Bn254G1)
	return *outstruct, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaf814ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes proof, uint256[4] inputs) view returns()
func (groth16Verifier *Groth16Verifier) PackVerify(proof []byte, inputs [4]*big.Int) []byte {
	enc, err := groth16Verifier.abi.Pack("verify", proof, inputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaf814ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes proof, uint256[4] inputs) view returns()
func (groth16Verifier *Groth16Verifier) TryPackVerify(proof []byte, inputs [4]*big.Int) ([]byte, error) {
	return groth16Verifier.abi.Pack("verify", proof, inputs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (groth16Verifier *Groth16Verifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["InputNotInField"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackInputNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["KeyCommittedOutOfRange"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackKeyCommittedOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["KeyPointInvalid"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackKeyPointInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["KeyPointsEqual"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackKeyPointsEqualError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["KeyStoreFailed"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackKeyStoreFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["KeyUnsafe"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackKeyUnsafeError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["ProofLengthInvalid"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackProofLengthInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// Groth16VerifierInputNotInField represents a InputNotInField error raised by the Groth16Verifier contract.
type Groth16VerifierInputNotInField struct {
	Input *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputNotInField(uint256 input, uint256 value)
func Groth16VerifierInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x4b76b4b459dd25aee385b2c759a36561cf7f457b8ba88d979f64b19061406a33")
}

// UnpackInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputNotInField(uint256 input, uint256 value)
func (groth16Verifier *Groth16Verifier) UnpackInputNotInFieldError(raw []byte) (*Groth16VerifierInputNotInField, error) {
	out := new(Groth16VerifierInputNotInField)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "InputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierKeyCommittedOutOfRange represents a KeyCommittedOutOfRange error raised by the Groth16Verifier contract.
type Groth16VerifierKeyCommittedOutOfRange struct {
	Limit     *big.Int
	Committed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyCommittedOutOfRange(uint256 limit, uint256 committed)
func Groth16VerifierKeyCommittedOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2a5b3829cba9bfde7e52d7c8bd7b362d96dd928364321a63362a33b3526bce98")
}

// UnpackKeyCommittedOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyCommittedOutOfRange(uint256 limit, uint256 committed)
func (groth16Verifier *Groth16Verifier) UnpackKeyCommittedOutOfRangeError(raw []byte) (*Groth16VerifierKeyCommittedOutOfRange, error) {
	out := new(Groth16VerifierKeyCommittedOutOfRange)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "KeyCommittedOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierKeyPointInvalid represents a KeyPointInvalid error raised by the Groth16Verifier contract.
type Groth16VerifierKeyPointInvalid struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyPointInvalid(string field)
func Groth16VerifierKeyPointInvalidErrorID() common.Hash {
	return common.HexToHash("0x15ed82483eca3e69ee3e2ba7dff3315d54c56dd7b65bcc15a1ee5411f420e2b6")
}

// UnpackKeyPointInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyPointInvalid(string field)
func (groth16Verifier *Groth16Verifier) UnpackKeyPointInvalidError(raw []byte) (*Groth16VerifierKeyPointInvalid, error) {
	out := new(Groth16VerifierKeyPointInvalid)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "KeyPointInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierKeyPointsEqual represents a KeyPointsEqual error raised by the Groth16Verifier contract.
type Groth16VerifierKeyPointsEqual struct {
	A string
	B string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyPointsEqual(string a, string b)
func Groth16VerifierKeyPointsEqualErrorID() common.Hash {
	return common.HexToHash("0xb9776b506b112e41e46f36bdab76b7649608ac0cb65a39a701c86995aa7a5fc3")
}

// UnpackKeyPointsEqualError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyPointsEqual(string a, string b)
func (groth16Verifier *Groth16Verifier) UnpackKeyPointsEqualError(raw []byte) (*Groth16VerifierKeyPointsEqual, error) {
	out := new(Groth16VerifierKeyPointsEqual)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "KeyPointsEqual", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierKeyStoreFailed represents a KeyStoreFailed error raised by the Groth16Verifier contract.
type Groth16VerifierKeyStoreFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyStoreFailed()
func Groth16VerifierKeyStoreFailedErrorID() common.Hash {
	return common.HexToHash("0x1fe07fbc41e3613afdbf92e407cdd90abebcbe85fe1b396125f02b1a30d02bff")
}

// UnpackKeyStoreFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyStoreFailed()
func (groth16Verifier *Groth16Verifier) UnpackKeyStoreFailedError(raw []byte) (*Groth16VerifierKeyStoreFailed, error) {
	out := new(Groth16VerifierKeyStoreFailed)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "KeyStoreFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierKeyUnsafe represents a KeyUnsafe error raised by the Groth16Verifier contract.
type Groth16VerifierKeyUnsafe struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyUnsafe()
func Groth16VerifierKeyUnsafeErrorID() common.Hash {
	return common.HexToHash("0x1f6beb0491a8c230235327ed07bbe5b02712644c3af473b9c9535ea9006d4d7f")
}

// UnpackKeyUnsafeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyUnsafe()
func (groth16Verifier *Groth16Verifier) UnpackKeyUnsafeError(raw []byte) (*Groth16VerifierKeyUnsafe, error) {
	out := new(Groth16VerifierKeyUnsafe)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "KeyUnsafe", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierProofInvalid represents a ProofInvalid error raised by the Groth16Verifier contract.
type Groth16VerifierProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func Groth16VerifierProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (groth16Verifier *Groth16Verifier) UnpackProofInvalidError(raw []byte) (*Groth16VerifierProofInvalid, error) {
	out := new(Groth16VerifierProofInvalid)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierProofLengthInvalid represents a ProofLengthInvalid error raised by the Groth16Verifier contract.
type Groth16VerifierProofLengthInvalid struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLengthInvalid(uint256 expected, uint256 actual)
func Groth16VerifierProofLengthInvalidErrorID() common.Hash {
	return common.HexToHash("0x5982d806f2dc9296c1250596bffb3247f5d8926fbfe9fe2a2b439996af5e292e")
}

// UnpackProofLengthInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLengthInvalid(uint256 expected, uint256 actual)
func (groth16Verifier *Groth16Verifier) UnpackProofLengthInvalidError(raw []byte) (*Groth16VerifierProofLengthInvalid, error) {
	out := new(Groth16VerifierProofLengthInvalid)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "ProofLengthInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}
