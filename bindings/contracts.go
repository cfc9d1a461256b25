// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Bn254G1 is an auto generated low-level Go binding around an user-defined struct.
type Bn254G1 struct {
	X *big.Int
	Y *big.Int
}

// Bn254G2 is an auto generated low-level Go binding around an user-defined struct.
type Bn254G2 struct {
	X1 *big.Int
	X0 *big.Int
	Y1 *big.Int
	Y0 *big.Int
}

// EdwardsKeyKey is an auto generated low-level Go binding around an user-defined struct.
type EdwardsKeyKey struct {
	X *big.Int
	Y *big.Int
}

// EdwardsKeyPossession is an auto generated low-level Go binding around an user-defined struct.
type EdwardsKeyPossession struct {
	Rx *big.Int
	Ry *big.Int
	S  *big.Int
}

// Groth16VerifierKey is an auto generated low-level Go binding around an user-defined struct.
type Groth16VerifierKey struct {
	Alpha     Bn254G1
	Beta      Bn254G2
	Delta     Bn254G2
	SigmaNeg  Bn254G2
	K         [6]Bn254G1
	Committed *big.Int
}

// IBridgeCredit is an auto generated low-level Go binding around an user-defined struct.
type IBridgeCredit struct {
	Account common.Address
	TokenId uint8
	Amount  *big.Int
}

// IBridgeCustody is an auto generated low-level Go binding around an user-defined struct.
type IBridgeCustody struct {
	Holdings *big.Int
	Owed     *big.Int
}

// IRollupClaim is an auto generated low-level Go binding around an user-defined struct.
type IRollupClaim struct {
	NewCommitment Bn254G1
	Quotient      Bn254G1
	Opening       Bn254G1
	C             *big.Int
	VOld          *big.Int
	VNew          *big.Int
	Z             *big.Int
	Openings      []byte
	Proof         []byte
}

// IRollupConfig is an auto generated low-level Go binding around an user-defined struct.
type IRollupConfig struct {
	Operator          common.Address
	Bridge            common.Address
	LogN              *big.Int
	Tau2              Bn254G2
	Unit              Bn254G1
	GenesisCommitment Bn254G1
	GenesisTimestamp  *big.Int
	Shapes            []IRollupShape
}

// IRollupHead is an auto generated low-level Go binding around an user-defined struct.
type IRollupHead struct {
	Number        *big.Int
	Timestamp     *big.Int
	QueuePosition uint64
	QueueLength   uint64
}

// IRollupShape is an auto generated low-level Go binding around an user-defined struct.
type IRollupShape struct {
	Id       uint32
	CapP     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Verifier common.Address
	InBlobs  bool
}

// BridgeMetaData contains all meta data concerning the Bridge contract.
var BridgeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"testDollar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stoa\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"queueFee_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"CreditExceedsHoldings\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EthTransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"}],\"name\":\"HoldingsTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyIsNullKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotEven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyOfSmallOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"}],\"name\":\"PossessionPointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"name\":\"PossessionScalarTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"purse\",\"type\":\"uint256\"}],\"name\":\"PurseOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"UnknownToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"HOLDINGS_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"internalType\":\"structIBridge.Credit[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"credits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"holdings\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"owed\",\"type\":\"uint128\"}],\"internalType\":\"structIBridge.Custody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"address_\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Bridge",
	Bin: "0x610140604052348015610010575f5ffd5b50604051612a41380380612a4183398101604081905261002f916102af565b5f846001600160a01b031663e78cea926040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009091906102ff565b90506001600160a01b03811630146100d15760405163e5d4c02760e01b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b6001600160a01b038416158015906100f157506001600160a01b0384163b155b1561012157604051630f18932d60e01b8152600160048201526001600160a01b03851660248201526044016100c8565b6001600160a01b0383161580159061015c57506001600160a01b0383163b158061015c5750836001600160a01b0316836001600160a01b0316145b1561018c57604051630f18932d60e01b8152600260048201526001600160a01b03841660248201526044016100c8565b6001600160a01b03851660808190526040805163570ca73560e01b8152905163570ca735916004808201926020929091908290030181865afa1580156101d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f891906102ff565b6001600160a01b031660a0816001600160a01b0316815250508160c08181525050846001600160a01b03166395a3be996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610255573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102799190610321565b60e05250506001600160a01b0391821661010052166101205250610338565b6001600160a01b03811681146102ac575f5ffd5b50565b5f5f5f5f608085870312156102c2575f5ffd5b84516102cd81610298565b60208601519094506102de81610298565b60408601519093506102ef81610298565b6060959095015193969295505050565b5f6020828403121561030f575f5ffd5b815161031a81610298565b9392505050565b5f60208284031215610331575f5ffd5b5051919050565b60805160a05160c05160e051610100516101205161266e6103d35f395f610f1101525f610ec401525f818161033d015261039301525f818161012b015281816103e801528181610411015281816106210152818161064b0152818161069b015261074d01525f818161015e015261072b01525f81816102e3015281816107de01528181610bb201528181610c140152611017015261266e5ff3fe6080604052600436106100b8575f3560e01c806366dff63011610071578063a6886d9f1161004c578063a6886d9f146102b1578063cb23bcb5146102d2578063fd00ea1c14610305575f5ffd5b806366dff630146101c75780638efcc6211461027357806395d4063f14610292575f5ffd5b80631ed74928116100a15780631ed749281461011a578063570ca7351461014d57806362adab19146101a5575f5ffd5b80631149adbb146100bc578063196c9a93146100ed575b5f5ffd5b6100cf6100ca366004612281565b610324565b60405167ffffffffffffffff90911681526020015b60405180910390f35b3480156100f8575f5ffd5b5061010c610107366004612359565b610873565b6040519081526020016100e4565b348015610125575f5ffd5b5061010c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610158575f5ffd5b506101807f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100e4565b3480156101b0575f5ffd5b5061010c6e01000000000000000000000000000081565b3480156101d2575f5ffd5b506102436101e136600461238a565b604080518082019091525f80825260208201525060ff165f90815260208181526040918290208251808401909352546fffffffffffffffffffffffffffffffff8082168452700100000000000000000000000000000000909104169082015290565b6040805182516fffffffffffffffffffffffffffffffff90811682526020938401511692810192909252016100e4565b34801561027e575f5ffd5b5061010c61028d366004612359565b6108ad565b34801561029d575f5ffd5b5061010c6102ac36600461238a565b610b8f565b3480156102bc575f5ffd5b506102d06102cb3660046123aa565b610b9a565b005b3480156102dd575f5ffd5b506101807f000000000000000000000000000000000000000000000000000000000000000081565b348015610310575f5ffd5b5061018061031f36600461238a565b610e87565b5f61032d610f88565b63ffffffff8416158061036657507f00000000000000000000000000000000000000000000000000000000000000008463ffffffff1610155b156103d0576040517ff31d4da30000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015263ffffffff851660248201526044015b60405180910390fd5b5f6103da87610e87565b90505f60ff88161561040c577f0000000000000000000000000000000000000000000000000000000000000000610436565b6104367f000000000000000000000000000000000000000000000000000000000000000088612448565b905080341461047a576040517f195a3ca1000000000000000000000000000000000000000000000000000000008152600481018290523460248201526044016103c7565b610485868686610fbf565b60ff8816156105dc576040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa1580156104f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051c919061245b565b905061054073ffffffffffffffffffffffffffffffffffffffff841633308b61108d565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152819073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa1580156105aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ce919061245b565b6105d89190612472565b9750505b865f03610615576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61061f88886110e9565b7f0000000000000000000000000000000000000000000000000000000000000000156107715761066f5f7f00000000000000000000000000000000000000000000000000000000000000006110e9565b5f8080526020527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb580547f000000000000000000000000000000000000000000000000000000000000000091906010906106f090849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16612485565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506107717f00000000000000000000000000000000000000000000000000000000000000005f7f00000000000000000000000000000000000000000000000000000000000000006111be565b6040517fbef3c0e10000000000000000000000000000000000000000000000000000000081526002602e89901b602c8b901b660ff000000000001660168a901b663fffffffc0000016171717600482018190523360248301528635604483015260208701356064830152907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063bef3c0e1906084016020604051808303815f875af1158015610839573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085d91906124ad565b935050505061086a61125a565b95945050505050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260016020908152604080832060ff851684529091529020545b92915050565b5f6108b6610f88565b5f6108c083610e87565b73ffffffffffffffffffffffffffffffffffffffff85165f90815260016020908152604080832060ff881684529091528120549350909150829003610952576040517f01ac6c1a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260ff841660248201526044016103c7565b73ffffffffffffffffffffffffffffffffffffffff84165f90815260016020908152604080832060ff8716845282528083208390559082905281208054909184918391906109b39084906fffffffffffffffffffffffffffffffff166124d4565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555082815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff16610a1791906124d4565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508360ff168573ffffffffffffffffffffffffffffffffffffffff167fc73092756e22756fd0b15b2f803bd49db35ee23e7ae171c4d414ab7a61fa8b7c85604051610a9991815260200190565b60405180910390a360ff8416610b64575f8573ffffffffffffffffffffffffffffffffffffffff16846040515f6040518083038185875af1925050503d805f8114610aff576040519150601f19603f3d011682016040523d82523d5f602084013e610b04565b606091505b5050905080610b5e576040517fdea95fba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526044016103c7565b50610b85565b610b8573ffffffffffffffffffffffffffffffffffffffff83168685611284565b50506108a761125a565b5f6108a733836108ad565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610c47576040517f3933c6fc00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201523360248201526044016103c7565b610c4f612253565b5f5b82811015610d4a5736848483818110610c6c57610c6c6124fc565b9050606002019050806040016020810190610c879190612529565b6dffffffffffffffffffffffffffff165f03610ca35750610d42565b610cb36060820160408301612529565b6dffffffffffffffffffffffffffff1683610cd4604084016020850161238a565b60ff1660048110610ce757610ce76124fc565b60200201818151610cf89190612448565b905250610d40610d0b6020830183612556565b610d1b604084016020850161238a565b610d2b6060850160408601612529565b6dffffffffffffffffffffffffffff166111be565b505b600101610c51565b505f5b60048160ff161015610e8157818160ff1660048110610d6e57610d6e6124fc565b602002015115610e795760ff81165f81815260208190526040812091849060048110610d9c57610d9c6124fc565b60200201518254610dd3919070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16612448565b82549091506fffffffffffffffffffffffffffffffff16811115610e4a5781546040517fce464e0f00000000000000000000000000000000000000000000000000000000815260ff851660048201526fffffffffffffffffffffffffffffffff9091166024820152604481018290526064016103c7565b81546fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000000291161790555b600101610d4d565b50505050565b5f60ff8216610e9757505f919050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff831601610ee457507f00000000000000000000000000000000000000000000000000000000000000005b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff831601610f3157507f00000000000000000000000000000000000000000000000000000000000000005b73ffffffffffffffffffffffffffffffffffffffff8116610f83576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff831660048201526024016103c7565b919050565b610f906112df565b610fbd60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611338565b565b81356020830135175f03610fd257505050565b610fe9610fe43684900384018461256f565b61133f565b611088610ffb3684900384018461256f565b61100a368490038401846125e3565b6040518060a001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020013373ffffffffffffffffffffffffffffffffffffffff1681526020018763ffffffff1681526020015f8152506115c0565b505050565b61109b84848484600161182a565b610e81576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016103c7565b60ff82165f908152602081905260408120805490919061111c9084906fffffffffffffffffffffffffffffffff16612448565b90506e010000000000000000000000000000811061117e576040517f929c773b0000000000000000000000000000000000000000000000000000000081526e0100000000000000000000000000006004820152602481018290526044016103c7565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff919091161790555050565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260016020908152604080832060ff8616845290915281208054839290611200908490612448565b909155505060405181815260ff83169073ffffffffffffffffffffffffffffffffffffffff8516907f80b8d6e0fc66f422721488092514edd2ee1d5d9f7a7d2ca6f3ed10f5f65864099060200160405180910390a3505050565b610fbd5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610fb7565b61129183838360016118bd565b611088576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016103c7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610fbd576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b805160208201517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210158061139557507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110155b156113fc576040517fee5302690000000000000000000000000000000000000000000000000000000081527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600482015260248101839052604481018290526064016103c7565b6114068282611945565b611446576040517f13c3d61f00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016103c7565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858609087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838509095f03611518576040517f361b591800000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016103c7565b7f1bcd842991a4e7360ac7f456c21704e4e1a243873c048b3cc830a13a78eec240810361157b576040517fba7fbe9000000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016103c7565b6001821615611088576040517f1f9113a700000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016103c7565b81517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000111158061161457507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001826020015110155b8061162d575061162b825f01518360200151611945565b155b1561167457815160208301516040517f129ba942000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016103c7565b7f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f18260400151106117005760408083015190517f079f1ce70000000000000000000000000000000000000000000000000000000081527f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f1600482015260248101919091526044016103c7565b815160208084018051845185840151604080880151606089015160808a01518c518d8a01805186517f73746f612e706f702e7631000000000000000000000000000000000000000000818e015246602b82015273ffffffffffffffffffffffffffffffffffffffff998a16604b820152606b81019890985297909416608b87015260ab86019290925260cb85015260eb84015261010b83019390935261012b82019690965261014b808201939093528551808203909301835261016b018552815191909301208651925186519251948701516fffffffffffffffffffffffffffffffff909216946117f49493919286611a56565b610e81576040517f77b6f65100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f511483166118ac5783831516156118a0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661193957838315161561192d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018385097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001611a4a847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612472565b83081495945050505050565b6040805161040081019091525f90818815611a9357887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103611a95565b5f5b9050611ae78260015f60017f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b611fda565b611b378260025f60017f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031611fda565b611b878260035f60017f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31611fda565b611b978260045f6001858d611fda565b611be68260057f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b858d611fda565b611c358260067f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031858d611fda565b611c848260077f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31858d611fda565b505f60018060805b8015611f7c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018480097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018485098486017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018182097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018687098484017f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e0000002908103928301995090800190037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185810385019182019350909190818a0994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838a0998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099550505050600188831c1660021b60028a607f85011c161760018a841c16178015611f755760071b860180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908782038701097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020830151888801097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604084015185097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001606085015188097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184810384019650929093019281830381019291019082860998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820997507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181830996505050505b5050611c8c565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181890982147f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b098414169450505050509695505050505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038501097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838301868601097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808688097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b090909818301927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000003829003926002909201917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191820301908382097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018584098a60071b8c01827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201815282820160208201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018987090960408201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858709800160609190910152505050505050505050505050565b60405180608001604052806004906020820280368337509192915050565b803560ff81168114610f83575f5ffd5b5f5f5f5f5f858703610100811215612297575f5ffd5b6122a087612271565b955060208701359450604087013563ffffffff811681146122bf575f5ffd5b935060407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0820112156122f0575f5ffd5b60608701925060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6082011215612325575f5ffd5b5060a0860190509295509295909350565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f83575f5ffd5b5f5f6040838503121561236a575f5ffd5b61237383612336565b915061238160208401612271565b90509250929050565b5f6020828403121561239a575f5ffd5b6123a382612271565b9392505050565b5f5f602083850312156123bb575f5ffd5b823567ffffffffffffffff8111156123d1575f5ffd5b8301601f810185136123e1575f5ffd5b803567ffffffffffffffff8111156123f7575f5ffd5b85602060608302840101111561240b575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156108a7576108a761241b565b5f6020828403121561246b575f5ffd5b5051919050565b818103818111156108a7576108a761241b565b6fffffffffffffffffffffffffffffffff81811683821601908111156108a7576108a761241b565b5f602082840312156124bd575f5ffd5b815167ffffffffffffffff811681146123a3575f5ffd5b6fffffffffffffffffffffffffffffffff82811682821603908111156108a7576108a761241b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215612539575f5ffd5b81356dffffffffffffffffffffffffffff811681146123a3575f5ffd5b5f60208284031215612566575f5ffd5b6123a382612336565b5f6040828403128015612580575f5ffd5b506040805190810167ffffffffffffffff811182821017156125c9577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f60608284031280156125f4575f5ffd5b506040516060810167ffffffffffffffff8111828210171561263d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040908152833582526020808501359083015292830135928101929092525091905056fea164736f6c6343000825000a",
}

// Bridge is an auto generated Go binding around an Ethereum contract.
type Bridge struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Bridge) GetABI() abi.ABI {
	return c.abi
}

// NewBridge creates a new instance of Bridge.
func NewBridge() *Bridge {
	parsed, err := BridgeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Bridge{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Bridge) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup_, address testDollar, address stoa, uint256 queueFee_) returns()
func (bridge *Bridge) PackConstructor(rollup_ common.Address, testDollar common.Address, stoa common.Address, queueFee_ *big.Int) []byte {
	enc, err := bridge.abi.Pack("", rollup_, testDollar, stoa, queueFee_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackHOLDINGSLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62adab19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function HOLDINGS_LIMIT() view returns(uint256)
func (bridge *Bridge) PackHOLDINGSLIMIT() []byte {
	enc, err := bridge.abi.Pack("HOLDINGS_LIMIT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHOLDINGSLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62adab19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function HOLDINGS_LIMIT() view returns(uint256)
func (bridge *Bridge) TryPackHOLDINGSLIMIT() ([]byte, error) {
	return bridge.abi.Pack("HOLDINGS_LIMIT")
}

// UnpackHOLDINGSLIMIT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62adab19.
//
// Solidity: function HOLDINGS_LIMIT() view returns(uint256)
func (bridge *Bridge) UnpackHOLDINGSLIMIT(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("HOLDINGS_LIMIT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d4063f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) PackClaim(tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("claim", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d4063f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) TryPackClaim(tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("claim", tokenId)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d4063f.
//
// Solidity: function claim(uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efcc621.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(address account, uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) PackClaimFor(account common.Address, tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("claimFor", account, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efcc621.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(address account, uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) TryPackClaimFor(account common.Address, tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("claimFor", account, tokenId)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8efcc621.
//
// Solidity: function claimFor(address account, uint8 tokenId) returns(uint256 amount)
func (bridge *Bridge) UnpackClaimFor(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("claimFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6886d9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit((address,uint8,uint112)[] list) returns()
func (bridge *Bridge) PackCredit(list []IBridgeCredit) []byte {
	enc, err := bridge.abi.Pack("credit", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6886d9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit((address,uint8,uint112)[] list) returns()
func (bridge *Bridge) TryPackCredit(list []IBridgeCredit) ([]byte, error) {
	return bridge.abi.Pack("credit", list)
}

// PackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x196c9a93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credits(address account, uint8 tokenId) view returns(uint256)
func (bridge *Bridge) PackCredits(account common.Address, tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("credits", account, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x196c9a93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credits(address account, uint8 tokenId) view returns(uint256)
func (bridge *Bridge) TryPackCredits(account common.Address, tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("credits", account, tokenId)
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x196c9a93.
//
// Solidity: function credits(address account, uint8 tokenId) view returns(uint256)
func (bridge *Bridge) UnpackCredits(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("credits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCustody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66dff630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function custody(uint8 tokenId) view returns((uint128,uint128))
func (bridge *Bridge) PackCustody(tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("custody", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCustody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66dff630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function custody(uint8 tokenId) view returns((uint128,uint128))
func (bridge *Bridge) TryPackCustody(tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("custody", tokenId)
}

// UnpackCustody is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66dff630.
//
// Solidity: function custody(uint8 tokenId) view returns((uint128,uint128))
func (bridge *Bridge) UnpackCustody(data []byte) (IBridgeCustody, error) {
	out, err := bridge.abi.Unpack("custody", data)
	if err != nil {
		return *new(IBridgeCustody), err
	}
	out0 := *abi.ConvertType(out[0], new(IBridgeCustody)).(*IBridgeCustody)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149adbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) PackDeposit(tokenId uint8, amount *big.Int, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession) []byte {
	enc, err := bridge.abi.Pack("deposit", tokenId, amount, purse, key, possession)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149adbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) TryPackDeposit(tokenId uint8, amount *big.Int, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession) ([]byte, error) {
	return bridge.abi.Pack("deposit", tokenId, amount, purse, key, possession)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1149adbb.
//
// Solidity: function deposit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) UnpackDeposit(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("deposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (bridge *Bridge) PackOperator() []byte {
	enc, err := bridge.abi.Pack("operator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator() view returns(address)
func (bridge *Bridge) TryPackOperator() ([]byte, error) {
	return bridge.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (bridge *Bridge) UnpackOperator(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueueFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed74928.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueFee() view returns(uint256)
func (bridge *Bridge) PackQueueFee() []byte {
	enc, err := bridge.abi.Pack("queueFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed74928.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueFee() view returns(uint256)
func (bridge *Bridge) TryPackQueueFee() ([]byte, error) {
	return bridge.abi.Pack("queueFee")
}

// UnpackQueueFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ed74928.
//
// Solidity: function queueFee() view returns(uint256)
func (bridge *Bridge) UnpackQueueFee(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("queueFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (bridge *Bridge) PackRollup() []byte {
	enc, err := bridge.abi.Pack("rollup")
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
func (bridge *Bridge) TryPackRollup() ([]byte, error) {
	return bridge.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (bridge *Bridge) UnpackRollup(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd00ea1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token(uint8 tokenId) view returns(address address_)
func (bridge *Bridge) PackToken(tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("token", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd00ea1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token(uint8 tokenId) view returns(address address_)
func (bridge *Bridge) TryPackToken(tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("token", tokenId)
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd00ea1c.
//
// Solidity: function token(uint8 tokenId) view returns(address address_)
func (bridge *Bridge) UnpackToken(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// BridgeClaimed represents a Claimed event raised by the Bridge contract.
type BridgeClaimed struct {
	Account common.Address
	TokenId uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BridgeClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (BridgeClaimed) ContractEventName() string {
	return BridgeClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint8 indexed tokenId, uint256 amount)
func (bridge *Bridge) UnpackClaimedEvent(log *types.Log) (*BridgeClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgeClaimed)
	if len(log.Data) > 0 {
		if err := bridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridge.abi.Events[event].Inputs {
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

// BridgeCredited represents a Credited event raised by the Bridge contract.
type BridgeCredited struct {
	Account common.Address
	TokenId uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BridgeCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (BridgeCredited) ContractEventName() string {
	return BridgeCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint8 indexed tokenId, uint256 amount)
func (bridge *Bridge) UnpackCreditedEvent(log *types.Log) (*BridgeCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgeCredited)
	if len(log.Data) > 0 {
		if err := bridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridge.abi.Events[event].Inputs {
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
func (bridge *Bridge) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bridge.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return bridge.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["CreditExceedsHoldings"].ID.Bytes()[:4]) {
		return bridge.UnpackCreditExceedsHoldingsError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["EthTransferFailed"].ID.Bytes()[:4]) {
		return bridge.UnpackEthTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["HoldingsTooLarge"].ID.Bytes()[:4]) {
		return bridge.UnpackHoldingsTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["KeyIsNullKey"].ID.Bytes()[:4]) {
		return bridge.UnpackKeyIsNullKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["KeyNotCanonical"].ID.Bytes()[:4]) {
		return bridge.UnpackKeyNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["KeyNotEven"].ID.Bytes()[:4]) {
		return bridge.UnpackKeyNotEvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["KeyNotOnCurve"].ID.Bytes()[:4]) {
		return bridge.UnpackKeyNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["KeyOfSmallOrder"].ID.Bytes()[:4]) {
		return bridge.UnpackKeyOfSmallOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return bridge.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return bridge.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["PossessionInvalid"].ID.Bytes()[:4]) {
		return bridge.UnpackPossessionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["PossessionPointInvalid"].ID.Bytes()[:4]) {
		return bridge.UnpackPossessionPointInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["PossessionScalarTooLarge"].ID.Bytes()[:4]) {
		return bridge.UnpackPossessionScalarTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["PurseOutOfRange"].ID.Bytes()[:4]) {
		return bridge.UnpackPurseOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return bridge.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return bridge.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["TokenInvalid"].ID.Bytes()[:4]) {
		return bridge.UnpackTokenInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return bridge.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["WrongBridge"].ID.Bytes()[:4]) {
		return bridge.UnpackWrongBridgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return bridge.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BridgeAmountZero represents a AmountZero error raised by the Bridge contract.
type BridgeAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func BridgeAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (bridge *Bridge) UnpackAmountZeroError(raw []byte) (*BridgeAmountZero, error) {
	out := new(BridgeAmountZero)
	if err := bridge.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeCreditExceedsHoldings represents a CreditExceedsHoldings error raised by the Bridge contract.
type BridgeCreditExceedsHoldings struct {
	TokenId  *big.Int
	Holdings *big.Int
	Owed     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CreditExceedsHoldings(uint256 tokenId, uint256 holdings, uint256 owed)
func BridgeCreditExceedsHoldingsErrorID() common.Hash {
	return common.HexToHash("0xce464e0fd324495868ef1ec4a034ccbee2df80582792e2fe74538a3af6f0a951")
}

// UnpackCreditExceedsHoldingsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CreditExceedsHoldings(uint256 tokenId, uint256 holdings, uint256 owed)
func (bridge *Bridge) UnpackCreditExceedsHoldingsError(raw []byte) (*BridgeCreditExceedsHoldings, error) {
	out := new(BridgeCreditExceedsHoldings)
	if err := bridge.abi.UnpackIntoInterface(out, "CreditExceedsHoldings", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeEthTransferFailed represents a EthTransferFailed error raised by the Bridge contract.
type BridgeEthTransferFailed struct {
	Account common.Address
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EthTransferFailed(address account, uint256 amount)
func BridgeEthTransferFailedErrorID() common.Hash {
	return common.HexToHash("0xdea95fbae37714be25fb44980c1fdf19a4910995d20a75ed8a5d10aa28a1b9da")
}

// UnpackEthTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EthTransferFailed(address account, uint256 amount)
func (bridge *Bridge) UnpackEthTransferFailedError(raw []byte) (*BridgeEthTransferFailed, error) {
	out := new(BridgeEthTransferFailed)
	if err := bridge.abi.UnpackIntoInterface(out, "EthTransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeHoldingsTooLarge represents a HoldingsTooLarge error raised by the Bridge contract.
type BridgeHoldingsTooLarge struct {
	Limit    *big.Int
	Holdings *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HoldingsTooLarge(uint256 limit, uint256 holdings)
func BridgeHoldingsTooLargeErrorID() common.Hash {
	return common.HexToHash("0x929c773bbaada56e01facbcb1dac0cbba49dccd879d8d06e0595cc83af741a1c")
}

// UnpackHoldingsTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HoldingsTooLarge(uint256 limit, uint256 holdings)
func (bridge *Bridge) UnpackHoldingsTooLargeError(raw []byte) (*BridgeHoldingsTooLarge, error) {
	out := new(BridgeHoldingsTooLarge)
	if err := bridge.abi.UnpackIntoInterface(out, "HoldingsTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeKeyIsNullKey represents a KeyIsNullKey error raised by the Bridge contract.
type BridgeKeyIsNullKey struct {
	X *big.Int
	Y *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyIsNullKey(uint256 x, uint256 y)
func BridgeKeyIsNullKeyErrorID() common.Hash {
	return common.HexToHash("0xba7fbe90aa11c5d24180553db6c6fc9c376bd2d7f2f12fc95e974eed4f193056")
}

// UnpackKeyIsNullKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyIsNullKey(uint256 x, uint256 y)
func (bridge *Bridge) UnpackKeyIsNullKeyError(raw []byte) (*BridgeKeyIsNullKey, error) {
	out := new(BridgeKeyIsNullKey)
	if err := bridge.abi.UnpackIntoInterface(out, "KeyIsNullKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeKeyNotCanonical represents a KeyNotCanonical error raised by the Bridge contract.
type BridgeKeyNotCanonical struct {
	Limit *big.Int
	X     *big.Int
	Y     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyNotCanonical(uint256 limit, uint256 x, uint256 y)
func BridgeKeyNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xee53026956c3543efd674cf909ea5d27210e8ad39c4dd5962031aed1e7cd89fa")
}

// UnpackKeyNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyNotCanonical(uint256 limit, uint256 x, uint256 y)
func (bridge *Bridge) UnpackKeyNotCanonicalError(raw []byte) (*BridgeKeyNotCanonical, error) {
	out := new(BridgeKeyNotCanonical)
	if err := bridge.abi.UnpackIntoInterface(out, "KeyNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeKeyNotEven represents a KeyNotEven error raised by the Bridge contract.
type BridgeKeyNotEven struct {
	X *big.Int
	Y *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyNotEven(uint256 x, uint256 y)
func BridgeKeyNotEvenErrorID() common.Hash {
	return common.HexToHash("0x1f9113a7de31d30135c8b7be3aaae1776fdc77d62ab51966e1974fbf9d3662f5")
}

// UnpackKeyNotEvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyNotEven(uint256 x, uint256 y)
func (bridge *Bridge) UnpackKeyNotEvenError(raw []byte) (*BridgeKeyNotEven, error) {
	out := new(BridgeKeyNotEven)
	if err := bridge.abi.UnpackIntoInterface(out, "KeyNotEven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeKeyNotOnCurve represents a KeyNotOnCurve error raised by the Bridge contract.
type BridgeKeyNotOnCurve struct {
	X *big.Int
	Y *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyNotOnCurve(uint256 x, uint256 y)
func BridgeKeyNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x13c3d61f5dbb591c11ac5e55bed8b3828dffa74cc17a975ba07806c963bef61f")
}

// UnpackKeyNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyNotOnCurve(uint256 x, uint256 y)
func (bridge *Bridge) UnpackKeyNotOnCurveError(raw []byte) (*BridgeKeyNotOnCurve, error) {
	out := new(BridgeKeyNotOnCurve)
	if err := bridge.abi.UnpackIntoInterface(out, "KeyNotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeKeyOfSmallOrder represents a KeyOfSmallOrder error raised by the Bridge contract.
type BridgeKeyOfSmallOrder struct {
	X *big.Int
	Y *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyOfSmallOrder(uint256 x, uint256 y)
func BridgeKeyOfSmallOrderErrorID() common.Hash {
	return common.HexToHash("0x361b59189c4d6becde466b36eab37fef4b4ff952e0e9c9b517d181adaac0c4a9")
}

// UnpackKeyOfSmallOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyOfSmallOrder(uint256 x, uint256 y)
func (bridge *Bridge) UnpackKeyOfSmallOrderError(raw []byte) (*BridgeKeyOfSmallOrder, error) {
	out := new(BridgeKeyOfSmallOrder)
	if err := bridge.abi.UnpackIntoInterface(out, "KeyOfSmallOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeNotRollup represents a NotRollup error raised by the Bridge contract.
type BridgeNotRollup struct {
	Rollup common.Address
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address rollup, address sender)
func BridgeNotRollupErrorID() common.Hash {
	return common.HexToHash("0x3933c6fc7ac7f29b5a70ca7225d2e8d543093baa868ae6d61ae5a9bf18a0426e")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address rollup, address sender)
func (bridge *Bridge) UnpackNotRollupError(raw []byte) (*BridgeNotRollup, error) {
	out := new(BridgeNotRollup)
	if err := bridge.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeNothingToClaim represents a NothingToClaim error raised by the Bridge contract.
type BridgeNothingToClaim struct {
	Account common.Address
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account, uint256 tokenId)
func BridgeNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x01ac6c1a7eefe3bb77b0103be5637bc1149875a3eef79ab1e671f13f98ece98a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account, uint256 tokenId)
func (bridge *Bridge) UnpackNothingToClaimError(raw []byte) (*BridgeNothingToClaim, error) {
	out := new(BridgeNothingToClaim)
	if err := bridge.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgePossessionInvalid represents a PossessionInvalid error raised by the Bridge contract.
type BridgePossessionInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PossessionInvalid()
func BridgePossessionInvalidErrorID() common.Hash {
	return common.HexToHash("0x77b6f651fafd8b1cc78a2169f444bb2124c44f9b24554489a3dbf4d4b35503a6")
}

// UnpackPossessionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PossessionInvalid()
func (bridge *Bridge) UnpackPossessionInvalidError(raw []byte) (*BridgePossessionInvalid, error) {
	out := new(BridgePossessionInvalid)
	if err := bridge.abi.UnpackIntoInterface(out, "PossessionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgePossessionPointInvalid represents a PossessionPointInvalid error raised by the Bridge contract.
type BridgePossessionPointInvalid struct {
	Rx *big.Int
	Ry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PossessionPointInvalid(uint256 rx, uint256 ry)
func BridgePossessionPointInvalidErrorID() common.Hash {
	return common.HexToHash("0x129ba942ded40a38ba593f86169eb883683ed23c571e49e2c3aebb783dd09d62")
}

// UnpackPossessionPointInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PossessionPointInvalid(uint256 rx, uint256 ry)
func (bridge *Bridge) UnpackPossessionPointInvalidError(raw []byte) (*BridgePossessionPointInvalid, error) {
	out := new(BridgePossessionPointInvalid)
	if err := bridge.abi.UnpackIntoInterface(out, "PossessionPointInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgePossessionScalarTooLarge represents a PossessionScalarTooLarge error raised by the Bridge contract.
type BridgePossessionScalarTooLarge struct {
	Limit *big.Int
	S     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PossessionScalarTooLarge(uint256 limit, uint256 s)
func BridgePossessionScalarTooLargeErrorID() common.Hash {
	return common.HexToHash("0x079f1ce74e9fe79428a1d0c459284c178282bc4bd1cc5489469af01d19b7ab99")
}

// UnpackPossessionScalarTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PossessionScalarTooLarge(uint256 limit, uint256 s)
func (bridge *Bridge) UnpackPossessionScalarTooLargeError(raw []byte) (*BridgePossessionScalarTooLarge, error) {
	out := new(BridgePossessionScalarTooLarge)
	if err := bridge.abi.UnpackIntoInterface(out, "PossessionScalarTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgePurseOutOfRange represents a PurseOutOfRange error raised by the Bridge contract.
type BridgePurseOutOfRange struct {
	Limit *big.Int
	Purse *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PurseOutOfRange(uint256 limit, uint256 purse)
func BridgePurseOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf31d4da3ba16511c0a6a37f15374aa9a76d3b0c9bcfd071fef1a0518b7916bc0")
}

// UnpackPurseOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PurseOutOfRange(uint256 limit, uint256 purse)
func (bridge *Bridge) UnpackPurseOutOfRangeError(raw []byte) (*BridgePurseOutOfRange, error) {
	out := new(BridgePurseOutOfRange)
	if err := bridge.abi.UnpackIntoInterface(out, "PurseOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Bridge contract.
type BridgeReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func BridgeReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (bridge *Bridge) UnpackReentrancyGuardReentrantCallError(raw []byte) (*BridgeReentrancyGuardReentrantCall, error) {
	out := new(BridgeReentrancyGuardReentrantCall)
	if err := bridge.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Bridge contract.
type BridgeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func BridgeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (bridge *Bridge) UnpackSafeERC20FailedOperationError(raw []byte) (*BridgeSafeERC20FailedOperation, error) {
	out := new(BridgeSafeERC20FailedOperation)
	if err := bridge.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeTokenInvalid represents a TokenInvalid error raised by the Bridge contract.
type BridgeTokenInvalid struct {
	TokenId *big.Int
	Token   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenInvalid(uint256 tokenId, address token)
func BridgeTokenInvalidErrorID() common.Hash {
	return common.HexToHash("0x0f18932d435d06ee7858b2d2ca24af12a806bd4e7340cceabf9d4ce07330a493")
}

// UnpackTokenInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenInvalid(uint256 tokenId, address token)
func (bridge *Bridge) UnpackTokenInvalidError(raw []byte) (*BridgeTokenInvalid, error) {
	out := new(BridgeTokenInvalid)
	if err := bridge.abi.UnpackIntoInterface(out, "TokenInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeUnknownToken represents a UnknownToken error raised by the Bridge contract.
type BridgeUnknownToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownToken(uint256 tokenId)
func BridgeUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x0ed9cff433b81428e781452ec796299037b5c050f5e68191cfa002b8084e3cad")
}

// UnpackUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownToken(uint256 tokenId)
func (bridge *Bridge) UnpackUnknownTokenError(raw []byte) (*BridgeUnknownToken, error) {
	out := new(BridgeUnknownToken)
	if err := bridge.abi.UnpackIntoInterface(out, "UnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeWrongBridge represents a WrongBridge error raised by the Bridge contract.
type BridgeWrongBridge struct {
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBridge(address expected, address actual)
func BridgeWrongBridgeErrorID() common.Hash {
	return common.HexToHash("0xe5d4c027a6ec38b449a5c53ce0782e82221c42d031b9c82e0ed7d62908ee85c0")
}

// UnpackWrongBridgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBridge(address expected, address actual)
func (bridge *Bridge) UnpackWrongBridgeError(raw []byte) (*BridgeWrongBridge, error) {
	out := new(BridgeWrongBridge)
	if err := bridge.abi.UnpackIntoInterface(out, "WrongBridge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeWrongValue represents a WrongValue error raised by the Bridge contract.
type BridgeWrongValue struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 actual)
func BridgeWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 actual)
func (bridge *Bridge) UnpackWrongValueError(raw []byte) (*BridgeWrongValue, error) {
	out := new(BridgeWrongValue)
	if err := bridge.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"tau2\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"unit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"genesisCommitment\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"genesisTimestamp\",\"type\":\"uint40\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Shape[]\",\"name\":\"shapes\",\"type\":\"tuple[]\"}],\"internalType\":\"structIRollup.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"BlobExtra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"BlobMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blob\",\"type\":\"uint256\"}],\"name\":\"BlobOpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ClaimNotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"DepositExpected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"DepositOutsideQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"EscrowBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"GenesisInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"HeaderBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"KeyWordNotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"lane\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"used\",\"type\":\"uint256\"}],\"name\":\"LaneOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"MarketBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoShapes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"PaymentBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueCountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"QueueMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rows\",\"type\":\"uint256\"}],\"name\":\"ShapeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ShapeTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SystemBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauUnsafe\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampBeforeLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampTooOld\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransitionInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnitInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"UnknownShape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"VerifierMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WithdrawStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"WrongDataCapacity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongDepositPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongDomain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongOpeningsLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongParameterVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongQueuePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongTerm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongWordCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"shape\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"queuePosition\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"BatchSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"s0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"keyX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"keyY\",\"type\":\"uint256\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"Genesis\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ShapeRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_AGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ROWS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETER_VERSION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"batchHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitment\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"s0\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"keyX\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"keyY\",\"type\":\"uint256\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"queuePosition\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"queueLength\",\"type\":\"uint64\"}],\"internalType\":\"structIRollup.Head\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"logN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"queueHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"records\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"shape\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Shape\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"newCommitment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"quotient\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"c\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vOld\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vNew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"openings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"internalType\":\"structIRollup.Claim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"submitBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau2\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rollup",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161524938038061524983398101604081905261002f91610d20565b80516001600160a01b03166100775760405163eac0d38960e01b815260206004820152600860248201526737b832b930ba37b960c11b60448201526064015b60405180910390fd5b60208101516001600160a01b03166100bb5760405163eac0d38960e01b815260206004820152600660248201526562726964676560d01b604482015260640161006e565b428160c0015164ffffffffff1611156100fc5760c08101516040516341609ce960e01b815242600482015264ffffffffff909116602482015260440161006e565b604081015161010a90610349565b506101488160a001516040518060400160405280601181526020017019d95b995cda5cd0dbdb5b5a5d1b595b9d607a1b81525061039d60201b60201c565b6060810151610156906103d2565b6101868160800151604051806040016040528060048152602001631d5b9a5d60e21b81525061039d60201b60201c565b608081015160208101519051176101b05760405163bd9c375360e01b815260040160405180910390fd5b80516001600160a01b03908116608090815260208084015190921660a090815260408085015160c0908152606080870180515160e052805187015161010052805190930151610120529151909101516101405291840180515161016052518301516101805283015180515f55918201516001558201516002805464ffffffffff60281b19166501000000000064ffffffffff90931692830217905561025591906104ef565b5f8052600560209081527f05b8ccbb9d4d8fb16ea74ce3c29a41f1b461fbdaff4714a0d9a8eb05499746bc9190915560c082015160a08301518051908301516040805164ffffffffff9094168452938301919091528183015290517f6759890494413482a05108f7579208216c5093ac9eef5a45ec286ca2ce87887d9181900360600190a18060e00151515f036102ff57604051631f20c94b60e21b815260040160405180910390fd5b5f5b8160e00151518110156103425761033a8260e00151828151811061032757610327610e01565b602002602001015161052e60201b60201c565b600101610301565b5050610edf565b5f60028210806103595750601882115b156103885760405163316114db60e21b815260026004820152601860248201526044810183905260640161006e565b610393600283610e29565b6001901b92915050565b6103a68261095a565b6103ce5781516020830151604051630303753160e11b815261006e9284929091600401610e3c565b5050565b606081015160408201516020830151835117171715806103f857506103f6816109fa565b155b80610451575080517f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c214801561045157507f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed8160200151145b1561046f5760405163846e685d60e01b815260040160405180910390fd5b46600114801561049f575080517f2fd9a6cd27f5d0cbdb8d8e8366173445e69d300adde0d0d4bf3361f9f8603dc3145b80156104ce57507f14fc2feb00d436ee16a6e4e6e7849b608eb49323ba66334883bb33acd81e41618160200151145b156104ec5760405163e449094960e01b815260040160405180910390fd5b50565b81516020808401516040805180840194909452838101919091526060808401859052815180850390910181526080909301905281519101205b92915050565b5f816080015161ffff16826060015161ffff16836040015161ffff16846020015161ffff1661055d9190610e7f565b6105679190610e7f565b6105719190610e7f565b9050611ffe8111156105b05781516040516355996da160e11b815263ffffffff9091166004820152611ffe60248201526044810182905260640161006e565b815163ffffffff165f908152600360205260409020546001600160a01b0316156105f857815160405163057b889160e51b815263ffffffff909116600482015260240161006e565b8160a001516001600160a01b03163b5f0361064457815160a0830151604051639d78824360e01b815263ffffffff90921660048301526001600160a01b0316602482015260440161006e565b5f8260c001511561070e575f836060015161ffff1660036106659190610e92565b60408501516106799061ffff166004610e92565b856020015161ffff1661068c9190610e7f565b6106969190610e7f565b905061100060016106a78284610e7f565b6106b19190610e29565b6106bb9190610ea9565b91508115806106ca5750600682115b1561070c5783516106de6110006006610e92565b6040516331ea01f960e21b815263ffffffff909216600483015260248201526044810182905260640161006e565b505b6040518060c001604052808460a001516001600160a01b03168152602001846020015161ffff168152602001846040015161ffff168152602001846060015161ffff168152602001846080015161ffff1681526020018260ff1681525060035f855f015163ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548161ffff021916908361ffff1602179055506040820151815f0160166101000a81548161ffff021916908361ffff1602179055506060820151815f0160186101000a81548161ffff021916908361ffff1602179055506080820151815f01601a6101000a81548161ffff021916908361ffff16021790555060a0820151815f01601c6101000a81548160ff021916908360ff160217905550905050825f015163ffffffff167f383fcc14bf66542fcc869415e5ebe44fa192889d561d4974be38961efa4dc0788460200151856040015186606001518760800151868960a001518a60a001516001600160a01b03166361728f396040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109099190610ec8565b6040805161ffff988916815296881660208801529487168686015292909516606085015260808401526001600160a01b0390931660a083015260c082019290925290519081900360e00190a2505050565b805160208201515f91908082178303610977575060019392505050565b5f5160206152295f395f51905f52821015806109a057505f5160206152295f395f51905f528110155b156109ae57505f9392505050565b5f5160206152295f395f51905f5260035f5160206152295f395f51905f52845f5160206152295f395f51905f5286870909085f5160206152295f395f51905f5282830914949350505050565b5f61052860405180604001604052806001815260200160028152508360405180604001604052806001815260200160025f5160206152295f395f51905f52610a429190610e29565b9052855f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715610abb57610abb610a85565b60405290565b60405161010081016001600160401b0381118282101715610abb57610abb610a85565b604051601f8201601f191681016001600160401b0381118282101715610b0c57610b0c610a85565b604052919050565b80516001600160a01b0381168114610b2a575f5ffd5b919050565b5f60808284031215610b3f575f5ffd5b604051608081016001600160401b0381118282101715610b6157610b61610a85565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f60408284031215610b9f575f5ffd5b604080519081016001600160401b0381118282101715610bc157610bc1610a85565b604052825181526020928301519281019290925250919050565b805164ffffffffff81168114610b2a575f5ffd5b805161ffff81168114610b2a575f5ffd5b80518015158114610b2a575f5ffd5b5f82601f830112610c1e575f5ffd5b81516001600160401b03811115610c3757610c37610a85565b610c4660208260051b01610ae4565b80828252602082019150602060e08402860101925085831115610c67575f5ffd5b602085015b83811015610d165760e08188031215610c83575f5ffd5b610c8b610a99565b815163ffffffff81168114610c9e575f5ffd5b8152610cac60208301610bef565b6020820152610cbd60408301610bef565b6040820152610cce60608301610bef565b6060820152610cdf60808301610bef565b6080820152610cf060a08301610b14565b60a0820152610d0160c08301610c00565b60c0820152835260209092019160e001610c6c565b5095945050505050565b5f60208284031215610d30575f5ffd5b81516001600160401b03811115610d45575f5ffd5b82016101a08185031215610d57575f5ffd5b610d5f610ac1565b610d6882610b14565b8152610d7660208301610b14565b602082015260408281015190820152610d928560608401610b2f565b6060820152610da48560e08401610b8f565b6080820152610db7856101208401610b8f565b60a0820152610dc96101608301610bdb565b60c08201526101808201516001600160401b03811115610de7575f5ffd5b610df386828501610c0f565b60e083015250949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561052857610528610e15565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f830116840101915050836020830152826040830152949350505050565b8082018082111561052857610528610e15565b808202811582820484141761052857610528610e15565b5f82610ec357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215610ed8575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516142ad610f7c5f395f818161033e015261250b01525f818161031b01526124e801525f6104ad01525f61048701525f61046101525f61043b01525f81816101df01526104da01525f81816103e501528181610714015281816107760152610c9a01525f81816101930152818161095601526109b801526142ad5ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c8063907af6c011610093578063bef3c0e111610063578063bef3c0e114610396578063c1d6437c146103c2578063e67953ea146103d7578063e78cea92146103e0575f5ffd5b8063907af6c0146102fe57806395a3be9914610366578063b2d004ab1461036e578063b2fd4d8a14610376575f5ffd5b8063570ca735116100ce578063570ca7351461018e57806358a425e1146101da5780638f5f3257146102015780638f7dcfa314610216575f5ffd5b80630dcaeaf2146100ff5780631303a4841461011b578063222810241461015057806332cf57f81461016f575b5f5ffd5b61010861546081565b6040519081526020015b60405180910390f35b6040805180820182525f80825260209182018190528251808401909352548252600154908201525b60405161011291906139aa565b61010861015e3660046139c1565b60046020525f908152604090205481565b61010861017d3660046139c1565b60056020525f908152604090205481565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610112565b6101087f000000000000000000000000000000000000000000000000000000000000000081565b610209610407565b60405161011291906139d8565b6102a5604080516080810182525f808252602082018190529181018290526060810191909152506040805160808101825260025464ffffffffff808216835265010000000000820416602083015267ffffffffffffffff6a0100000000000000000000820481169383019390935272010000000000000000000000000000000000009004909116606082015290565b60405161011291905f60808201905064ffffffffff835116825264ffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015292915050565b6040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000090820152610143565b6101086104d4565b610108600181565b610389610384366004613a03565b610503565b6040516101129190613a2d565b6103a96103a4366004613ab1565b6106fb565b60405167ffffffffffffffff9091168152602001610112565b6103d56103d0366004613b1a565b61093e565b005b610108611ffe81565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b61042e60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f0000000000000000000000000000000000000000000000000000000000000000815250905090565b5f6104fe7f0000000000000000000000000000000000000000000000000000000000000000610d06565b905090565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915263ffffffff82165f90815260036020908152604091829020825160c081018452905473ffffffffffffffffffffffffffffffffffffffff811680835274010000000000000000000000000000000000000000820461ffff90811694840194909452760100000000000000000000000000000000000000000000820484169483019490945278010000000000000000000000000000000000000000000000008104831660608301527a010000000000000000000000000000000000000000000000000000810490921660808201527c010000000000000000000000000000000000000000000000000000000090910460ff1660a082015290610675576040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815263ffffffff841660048201526024015b60405180910390fd5b6040518060e001604052808463ffffffff168152602001826020015161ffff168152602001826040015161ffff168152602001826060015161ffff168152602001826080015161ffff168152602001825f015173ffffffffffffffffffffffffffffffffffffffff1681526020018260a0015160ff165f14151515815250915050919050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146107a9576040517f1474f9b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161066c565b600280547201000000000000000000000000000000000000900467ffffffffffffffff169060126107d983613bdf565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555090505f85858585604051602001610845949392919093845273ffffffffffffffffffffffffffffffffffffffff9290921660208401526040830152606082015260800190565b60408051808303601f19018152828252805160209182012067ffffffffffffffff86165f90815260048352839020549184019190915290820181905291506060016040516020818303038152906040528051906020012060045f8467ffffffffffffffff1660016108b69190613c0b565b81526020019081526020015f20819055508473ffffffffffffffffffffffffffffffffffffffff168267ffffffffffffffff167fdfc52f12c38f63f246116ab12a64cd52501778182beb333072301b7dbeb79bef88878760405161092d939291909283526020830191909152604082015260600190565b60405180910390a350949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146109eb576040517f4738d05400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161066c565b6040805160808101825260025464ffffffffff808216835265010000000000820416602083015267ffffffffffffffff6a010000000000000000000082048116938301939093527201000000000000000000000000000000000000900490911660608201525f80610a5d868685610d73565b915091505f610a6e878785876117b3565b90508160a0015160ff165f03610a9f57610a89878785611e19565b610a94878785611efb565b610a9f878785612063565b610aac87878786866121d1565b84355f556020850135600155610ad4610aca36879003870187613ca5565b846020015161261c565b83515f9081526005602090815260409182902092909255845164ffffffffff908116875282860151169186019190915260608401519085018051610b19908390613cd6565b67ffffffffffffffff9081169091528551600280546020808a01516040808c01516060808e015164ffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000090971687176501000000000099909516988902949094177fffffffffffff00000000000000000000000000000000ffffffffffffffffffff166a0100000000000000000000928a169283027fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff1617720100000000000000000000000000000000000094909916939093029790971790945589840151845195865263ffffffff1685830152928401949094528935918301919091529188013560808201529091507e29ab611a46ab842de200b47fb32c97c5136e65dcd0a8452f74e50d6e11f3aa9060a00160405180910390a2805115610cfd576040517fa6886d9f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a6886d9f90610ccf908490600401613cf6565b5f604051808303815f87803b158015610ce6575f5ffd5b505af1158015610cf8573d5f5f3e3d5ffd5b505050505b50505050505050565b5f6002821080610d165750601882115b15610d5e576040517fc584536c00000000000000000000000000000000000000000000000000000000815260026004820152601860248201526044810183905260640161066c565b610d69600283613d7d565b6001901b92915050565b610db36040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526004841015610e28576040517f135ad68a0000000000000000000000000000000000000000000000000000000081526004808201526024810185905260440161066c565b5f85856001818110610e3c57610e3c613d90565b9050602002013590505f86866002818110610e5957610e59613d90565b63ffffffff609086901c16604088810182905260209283029490940135605081901c611fff9081166080808c0191909152605d83901c821660a0808d0191909152606a84901c831660c0808e0191909152607785901c90931660e08d01525f9485526003865293879020875192830188525473ffffffffffffffffffffffffffffffffffffffff811680845274010000000000000000000000000000000000000000820461ffff90811697850197909752760100000000000000000000000000000000000000000000820487169884019890985278010000000000000000000000000000000000000000000000008104861660608401527a0100000000000000000000000000000000000000000000000000008104909516908201527c010000000000000000000000000000000000000000000000000000000090930460ff16918301919091529095509250610fe590505783604001516040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815260040161066c91815260200190565b826020015161ffff168460800151111561107557602083015160808501516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5000000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a40161066c565b826040015161ffff168460a0015111156111085760408084015160a086015191517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f4d00000000000000000000000000000000000000000000000000000000000000608482015261ffff9091166024820152604481019190915260a40161066c565b826060015161ffff168460c00151111561119a5760608084015160c08601516040517f6a49bd450000000000000000000000000000000000000000000000000000000081526004810193909352600160648401527f4500000000000000000000000000000000000000000000000000000000000000608484015261ffff9091166024830152604482015260a40161066c565b826080015161ffff168460e00151111561122a57608083015160e08501516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5300000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a40161066c565b5f8460e00151600861123c9190613dbd565b611247906004613c0b565b90508360a0015160ff165f0361129d5760c0850151611267906003613dbd565b60a0860151611277906004613dbd565b86608001516112869190613c0b565b6112909190613c0b565b61129a9082613c0b565b90505b8681146112e0576040517f135ad68a000000000000000000000000000000000000000000000000000000008152600481018290526024810188905260440161066c565b504660081b3060481b176001178088885f816112fe576112fe613d90565b9050602002013514611361578088885f81811061131d5761131d613d90565b905060200201356040517f100f61d400000000000000000000000000000000000000000000000000000000815260040161066c929190918252602082015260400190565b60b083901c156113a7576040517f19529e87000000000000000000000000000000000000000000000000000000008152600160048201526024810184905260440161066c565b608482901c156113ed576040517f19529e87000000000000000000000000000000000000000000000000000000008152600260048201526024810183905260440161066c565b8787600381811061140057611400613d90565b905060200201355f146114665760038888600381811061142257611422613d90565b905060200201356040517f19529e8700000000000000000000000000000000000000000000000000000000815260040161066c929190918252602082015260400190565b64ffffffffff8381168652865161147f91166001613c0b565b855190915081146114c95784516040517f5af7041100000000000000000000000000000000000000000000000000000000815261066c918391600401918252602082015260400190565b605083901c63ffffffff168015611515576040517f43415a900000000000000000000000000000000000000000000000000000000081525f60048201526024810182905260440161066c565b50607083901c63ffffffff1660018114611565576040517f03961e8a000000000000000000000000000000000000000000000000000000008152600160048201526024810182905260440161066c565b50602086015164ffffffffff602885901c811691168110156115c95760208701516040517f39f32a4900000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024810182905260440161066c565b4281111561160c576040517f45e2dc220000000000000000000000000000000000000000000000000000000081524260048201526024810182905260440161066c565b4261161961546083613c0b565b10156116685761162b61546042613d7d565b6040517f38fdebae00000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161066c565b6020860152604086015167ffffffffffffffff838116911681146116d15760408088015190517f9742db1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810182905260440161066c565b604083811c61ffff1660608089019190915290880151908801516117029167ffffffffffffffff9081169116613d7d565b905080866060015111156117525760608601516040517f97ef415e00000000000000000000000000000000000000000000000000000000815261066c918391600401918252602082015260400190565b8560e00151866060015111156117a75760e086015160608701516040517f7eec95000000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161066c565b50505050935093915050565b60608260e0015167ffffffffffffffff8111156117d2576117d2613c1e565b60405190808252806020026020018201604052801561181b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816117f05790505b5060408084015167ffffffffffffffff165f90815260046020529081205491925090815b8560e00151811015611d9757365f898961185a856008613dbd565b611865906004613c0b565b90611871866001613c0b565b61187c906008613dbd565b611887906004613c0b565b9261189493929190613dd4565b915091505f82825f8181106118ab576118ab613d90565b9050602002013590505f8160ff1690505f8a60600151861015611b65576002821461190c576040517f8f981bdb000000000000000000000000000000000000000000000000000000008152600481018790526024810183905260440161066c565b611fff600884901c16611920876001613c0b565b81146119745786611932816001613c0b565b6040517f055ebca6000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161066c565b61197f86868961265b565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868660028181106119b3576119b3613d90565b9050602002013510611a2057866002878760028181106119d5576119d5613d90565b6040517fd3682cfa000000000000000000000000000000000000000000000000000000008152600481019590955260248501939093525060209091020135604482015260640161066c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186866003818110611a5457611a54613d90565b9050602002013510611a7657866003878760038181106119d5576119d5613d90565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc000ff851687876001818110611aad57611aad613d90565b9050602002013588886002818110611ac757611ac7613d90565b9050602002013589896003818110611ae157611ae1613d90565b90506020020135604051602001611b11949392919093845260208401929092526040830152606082015260800190565b60408051601f1981840301815282825280516020918201209083018c90529082018190529150606001604051602081830303815290604052805190602001209850601585901c6001165f1492505050611cef565b60028203611ba2576040517ff9d899e10000000000000000000000000000000000000000000000000000000081526004810187905260240161066c565b60038214611be6576040517f6450b4b6000000000000000000000000000000000000000000000000000000008152600481018790526024810183905260440161066c565b611bf185858861265b565b84846002818110611c0457611c04613d90565b905060200201355f14611c725785600286866002818110611c2757611c27613d90565b6040517f14fa9ab3000000000000000000000000000000000000000000000000000000008152600481019590955260248501939093525060209091020135604482015260640161066c565b84846003818110611c8557611c85613d90565b905060200201355f14611ca85785600386866003818110611c2757611c27613d90565b601583901c6001165f03611ceb576040517f3bd3fa860000000000000000000000000000000000000000000000000000000081526004810187905260240161066c565b5060015b8015611d8757604051806060016040528086866001818110611d1357611d13613d90565b9050602002013573ffffffffffffffffffffffffffffffffffffffff168152602001602c85901c60031660ff168152602001602e85901c6dffffffffffffffffffffffffffff16815250898980611d6990613dff565b9a5081518110611d7b57611d7b613d90565b60200260200101819052505b505050505080600101905061183f565b505f60045f8760600151876040015167ffffffffffffffff16611dba9190613c0b565b81526020019081526020015f20549050808214611e0d576040517fe6d57c77000000000000000000000000000000000000000000000000000000008152600481018290526024810183905260440161066c565b50508152949350505050565b5f8160e001516008611e2b9190613dbd565b611e36906004613c0b565b90505f826080015190505f8260051b86018260051b81015b80821015611e6757813583179250602082019150611e4e565b505060ec81901c5f03611e7c57505050505050565b5f5b82811015610cfd575f8787611e938488613c0b565b818110611ea257611ea2613d90565b90506020020135905060ec81901c5f14611ef2576040517f2baa1054000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161066c565b50600101611e7e565b5f81608001518260e001516008611f129190613dbd565b611f1d906004613c0b565b611f279190613c0b565b90505f8260a0015190505f5f8360051b87018360071b81015b80821015611f7457813584179350602082013583179250604082013583179250606082013583179250608082019150611f40565b505060db82901c158015611f8a575060f881901c155b15611f985750505050505050565b5f5b611fa5846004613dbd565b811015612059575f8888611fb98489613c0b565b818110611fc857611fc8613d90565b905060200201359050600482611fde9190613e44565b15611fea5760f8611fed565b60db5b60ff1681901c1561205057612003600483613e57565b61200e600484613e44565b6040517fcc7794fd000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161066c565b50600101611f9a565b5050505050505050565b5f8160a0015160046120759190613dbd565b608083015160e084015161208a906008613dbd565b612095906004613c0b565b61209f9190613c0b565b6120a99190613c0b565b60c08301519091505f80600584901b87016060840281015b808210156120ec578135841793506020820135831792506040820135831792506060820191506120c1565b505060af82901c158015612102575060f881901c155b156121105750505050505050565b5f5b61211d846003613dbd565b811015612059575f88886121318489613c0b565b81811061214057612140613d90565b9050602002013590506003826121569190613e44565b156121625760f8612165565b60af5b60ff1681901c156121c85761217b600383613e57565b612186600384613e44565b6040517fe4dff114000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161066c565b50600101612112565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360c001351061226a57604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f6300000000000000000000000000000000000000000000000000000000000000606482015260c0840135602482015260840161066c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360e001351061230557604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764f6c6400000000000000000000000000000000000000000000000000000000606482015260e0840135602482015260840161066c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836101000135106123a257604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764e6577000000000000000000000000000000000000000000000000000000006064820152610100840135602482015260840161066c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018361012001351061243d57604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f7a000000000000000000000000000000000000000000000000000000000000006064820152610120840135602482015260840161066c565b5f61244e8260a0015160ff16612719565b90506124586138da565b604080518082019091525f5481526001546020820152815261247f36869003860186613ca5565b602082015261249636869003860160408701613ca5565b60408201526124ad36869003860160808701613ca5565b606082015280516124c49088908890889086612832565b60a082019081526040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000090820152608083015260e08681013560c0840152610100808801359184019190915261012087013590830152516125689088908890879087906128cc565b6101208201525f61258b83612581610140890189613e6a565b8560a00151612af8565b6fffffffffffffffffffffffffffffffff8116610140840152608081901c61016084015290505f80806125bd85612d88565b6040805160808101825260c08e0135815260a08a01516020820152908101839052606081018290528a5193965091945092509061260e906126026101608d018d613e6a565b84888b60600151613213565b505050505050505050505050565b81516020808401516040805180840194909452838101919091526060808401859052815180850390910181526080909301905281519101205b92915050565b60de83835f81811061266f5761266f613d90565b90506020020135901c5f1461269257805f84845f818110611c2757611c27613d90565b60a0838360018181106126a7576126a7613d90565b90506020020135901c5f146126cc5780600184846001818110611c2757611c27613d90565b60045b6008811015612713578383828181106126ea576126ea613d90565b905060200201355f1461270b578181858584818110611c2757611c27613d90565b6001016126cf565b50505050565b60608167ffffffffffffffff81111561273457612734613c1e565b60405190808252806020026020018201604052801561275d578160200160208202803683370190505b5090505f5b828110156127f057804982828151811061277e5761277e613d90565b60200260200101818152505081818151811061279c5761279c613d90565b60200260200101515f5f1b036127e8576040517fffdb4e98000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161066c565b600101612762565b5081491561282d576040517fc3042aec0000000000000000000000000000000000000000000000000000000081526004810183905260240161066c565b919050565b5f5f6040518660051b8089833790208451602080870151604080519495505f9461287a94938b35928c82013592908d01359160608e01359160c08f0135918d918c9101613ed2565b60408051601f19818403018152919052805160209091012090506128be7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182613e44565b925050505b95945050505050565b5f5f8460e0015160086128df9190613dbd565b6128ea906004613c0b565b90508360a0015160ff165f03612a1b575f85608001518261290b9190613c0b565b90505f8660a00151600461291f9190613dbd565b6129299083613c0b565b90506129388989838189613424565b93507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161297986886040015161ffff1660046129749190613dbd565b61349a565b850993507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016129ab8a8a85858a613424565b850893507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016129e286886020015161ffff1661349a565b850993507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612a148a8a86868a613424565b8508935050505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612a5584866080015161ffff1660086129749190613dbd565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612a88888860048588613424565b830891507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612ab884600461349a565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612aeb88885f600488613424565b8308979650505050505050565b5f5f85516080612b089190613dbd565b9050838114612b4d576040517f11033e10000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161066c565b5f600187511115612b9757508260015b611000811015612b95577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011b612b5d565b505b86515b8015612d7d57612ba981613f61565b9050365f8888612bba856080613dbd565b90612bc6866001613c0b565b612bd1906080613dbd565b92612bde93929190613f76565b915091505f5f600a73ffffffffffffffffffffffffffffffffffffffff168c8681518110612c0e57612c0e613d90565b60200260200101518a8686604051602001612c2c9493929190613f9d565b60408051601f1981840301815290829052612c4691613fd4565b5f60405180830381855afa9150503d805f8114612c7e576040519150601f19603f3d011682016040523d82523d5f602084013e612c83565b606091505b5091509150811580612ce857506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019181019190915260600160405160208183030381529060405280519060200120818051906020012014155b15612d22576040517fc1bb5a830000000000000000000000000000000000000000000000000000000081526004810186905260240161066c565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001612d4d8486613fdf565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001888b0908975050505050612b9a565b505050949350505050565b604080518082019091525f80825260208201525f5f612de084602001516040518060400160405280600d81526020017f6e6577436f6d6d69746d656e7400000000000000000000000000000000000000815250613507565b612e2384604001516040518060400160405280600881526020017f71756f7469656e74000000000000000000000000000000000000000000000000815250613507565b612e6684606001516040518060400160405280600781526020017f6f70656e696e6700000000000000000000000000000000000000000000000000815250613507565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460a00151855f015186602001518760400151604051602001612ead9493929190613ffc565b60408051808303601f1901815282825260c08881015160e0808b01516101008c01516101208d01516101408e01516101608f015160208b0196909652978901929092526060880152608087015260a086019490945290840152910160408051601f1981840301815290829052612f269291602001614041565b604051602081830303815290604052805190602001205f1c612f489190613e44565b91507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101408501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184876101600151090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101208501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0880151613146907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613d7d565b8860e001510885098660c0015108905061317a83613174613169885f0151613555565b6020890151906135c5565b90613636565b855190945061318a9085906135c5565b93506131ce6131c76131bc837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613d7d565b608088015190613636565b85906135c5565b93506131e96131c78661010001516131748860400151613555565b93506132096131c78660a00151876060015161363690919063ffffffff16565b9350509193909250565b5f5f8773ffffffffffffffffffffffffffffffffffffffff1663d6573c218888886040518463ffffffff1660e01b81526004016132529392919061405d565b5f60405180830381865afa15801561326c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261329391908101906140db565b915091505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186865f01518760200151875f015188602001518d8d6040516020016132e49796959493929190614181565b604051602081830303815290604052805190602001205f1c6133069190613e44565b90505f61331285613555565b90505f6133226131c78885613636565b61332a61369e565b6133348486613636565b61333c610407565b60405160200161334f94939291906141dd565b604051602081830303815290604052905061338a8582604051602001613376929190614041565b60405160208183030381529060405261376b565b1561339957505050505061341c565b6133b3876133a561369e565b846133ae610407565b613788565b156133ea576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f0473baf900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f8360051b86018360051b87015b8181111561346c57601f190180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858509019250613432565b50507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900695945050505050565b60015b811561265557816001166001036134d5577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c915061349d565b613510826137c8565b61355157815160208301516040517f0606ea6200000000000000000000000000000000000000000000000000000000815261066c928492909160040161425d565b5050565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f146135bb5760208401516135b6907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47613d7d565b6135bd565b5f5b905292915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa9150508061362f576040517ea485930000000000000000000000000000000000000000000000000000000081526006600482015260240161066c565b5092915050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa9150508061362f576040517ea485930000000000000000000000000000000000000000000000000000000081526007600482015260240161066c565b6136c560405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f5f5f5260205f83516020850160085afa5f516001141692915050565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b805160208201515f919080821783036137e5575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210158061383457507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b1561384257505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b604080516101c081019091525f61018082018181526101a08301919091528190815260200161391a60405180604001604052805f81526020015f81525090565b815260200161393a60405180604001604052805f81526020015f81525090565b815260200161395a60405180604001604052805f81526020015f81525090565b815260200161397a60405180604001604052805f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b815181526020808301519082015260408101612655565b5f602082840312156139d1575f5ffd5b5035919050565b8151815260208083015190820152604080830151908201526060808301519082015260808101612655565b5f60208284031215613a13575f5ffd5b813563ffffffff81168114613a26575f5ffd5b9392505050565b5f60e08201905063ffffffff835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015260a0830151613a9d60a084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060c083015161362f60c084018215159052565b5f5f5f5f60808587031215613ac4575f5ffd5b84359350602085013573ffffffffffffffffffffffffffffffffffffffff81168114613aee575f5ffd5b93969395505050506040820135916060013590565b5f6101808284031215613b14575f5ffd5b50919050565b5f5f5f60408486031215613b2c575f5ffd5b833567ffffffffffffffff811115613b42575f5ffd5b8401601f81018613613b52575f5ffd5b803567ffffffffffffffff811115613b68575f5ffd5b8660208260051b8401011115613b7c575f5ffd5b60209182019450925084013567ffffffffffffffff811115613b9c575f5ffd5b613ba886828701613b03565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff8103613c0257613c02613bb2565b60010192915050565b8082018082111561265557612655613bb2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715613c6e57613c6e613c1e565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715613c9d57613c9d613c1e565b604052919050565b5f6040828403128015613cb6575f5ffd5b50613cbf613c4b565b823581526020928301359281019290925250919050565b67ffffffffffffffff818116838216019081111561265557612655613bb2565b602080825282518282018190525f918401906040840190835b81811015613d7257835173ffffffffffffffffffffffffffffffffffffffff815116845260ff60208201511660208501526dffffffffffffffffffffffffffff604082015116604085015250606083019250602084019350600181019050613d0f565b509095945050505050565b8181038181111561265557612655613bb2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808202811582820484141761265557612655613bb2565b5f5f85851115613de2575f5ffd5b83861115613dee575f5ffd5b5050600583901b0193919092039150565b5f5f198203613e1057613e10613bb2565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613e5257613e52613e17565b500690565b5f82613e6557613e65613e17565b500490565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613e9d575f5ffd5b83018035915067ffffffffffffffff821115613eb7575f5ffd5b602001915036819003821315613ecb575f5ffd5b9250929050565b7f73746f612e62617463682e763100000000000000000000000000000000000000815289600d82015288602d82015287604d82015286606d82015285608d8201528460ad8201528360cd8201525f60ed82018451602086015f5b82811015613f4a578151845260209384019390910190600101613f2c565b505050928352505060200198975050505050505050565b5f81613f6f57613f6f613bb2565b505f190190565b5f5f85851115613f84575f5ffd5b83861115613f90575f5ffd5b5050820193919092039150565b848152836020820152818360408301375f91016040019081529392505050565b5f81518060208401855e5f93019283525090919050565b5f613a268284613fbd565b80356020831015612655575f19602084900360031b1b1692915050565b84815260e0810161401a602083018680518252602090810151910152565b8351606083015260208401516080830152825160a0830152602083015160c08301526128c3565b5f61405561404f8386613fbd565b84613fbd565b949350505050565b60a081528260a0820152828460c08301375f60c084830101525f60c0601f19601f860116830101905060208201835f5b6004811015612d7d57815183526020928301929091019060010161408d565b5f604082840312156140bc575f5ffd5b6140c4613c4b565b825181526020928301519281019290925250919050565b5f5f606083850312156140ec575f5ffd5b825167ffffffffffffffff811115614102575f5ffd5b8301601f81018513614112575f5ffd5b805167ffffffffffffffff81111561412c5761412c613c1e565b61413f6020601f19601f84011601613c74565b818152866020838501011115614153575f5ffd5b8160208401602083015e5f6020838301015280945050505061417884602085016140ac565b90509250929050565b5f8189825b60048110156141a5578151835260209283019290910190600101614186565b5050508760808301528660a08301528560c08301528460e08301528284610100840137505f9101610100019081529695505050505050565b8451815260208086015190820152610180810161421e6040830186805182526020810151602083015260408101516040830152606081015160608301525050565b835160c0830152602084015160e083015282516101008301526020830151610120830152604083015161014083015260608301516101608301526128c3565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint256,(uint256,uint256,uint256,uint256),(uint256,uint256),(uint256,uint256),uint40,(uint32,uint16,uint16,uint16,uint16,address,bool)[]) config) returns()
func (rollup *Rollup) PackConstructor(config IRollupConfig) []byte {
	enc, err := rollup.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dcaeaf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (rollup *Rollup) PackMAXAGE() []byte {
	enc, err := rollup.abi.Pack("MAX_AGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dcaeaf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (rollup *Rollup) TryPackMAXAGE() ([]byte, error) {
	return rollup.abi.Pack("MAX_AGE")
}

// UnpackMAXAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0dcaeaf2.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (rollup *Rollup) UnpackMAXAGE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_AGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXROWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe67953ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (rollup *Rollup) PackMAXROWS() []byte {
	enc, err := rollup.abi.Pack("MAX_ROWS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe67953ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (rollup *Rollup) TryPackMAXROWS() ([]byte, error) {
	return rollup.abi.Pack("MAX_ROWS")
}

// UnpackMAXROWS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe67953ea.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (rollup *Rollup) UnpackMAXROWS(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_ROWS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPARAMETERVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d004ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PARAMETER_VERSION() view returns(uint256)
func (rollup *Rollup) PackPARAMETERVERSION() []byte {
	enc, err := rollup.abi.Pack("PARAMETER_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPARAMETERVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d004ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PARAMETER_VERSION() view returns(uint256)
func (rollup *Rollup) TryPackPARAMETERVERSION() ([]byte, error) {
	return rollup.abi.Pack("PARAMETER_VERSION")
}

// UnpackPARAMETERVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2d004ab.
//
// Solidity: function PARAMETER_VERSION() view returns(uint256)
func (rollup *Rollup) UnpackPARAMETERVERSION(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("PARAMETER_VERSION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32cf57f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchHash(uint256 number) view returns(bytes32)
func (rollup *Rollup) PackBatchHash(number *big.Int) []byte {
	enc, err := rollup.abi.Pack("batchHash", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32cf57f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchHash(uint256 number) view returns(bytes32)
func (rollup *Rollup) TryPackBatchHash(number *big.Int) ([]byte, error) {
	return rollup.abi.Pack("batchHash", number)
}

// UnpackBatchHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32cf57f8.
//
// Solidity: function batchHash(uint256 number) view returns(bytes32)
func (rollup *Rollup) UnpackBatchHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("batchHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bridge() view returns(address)
func (rollup *Rollup) PackBridge() []byte {
	enc, err := rollup.abi.Pack("bridge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bridge() view returns(address)
func (rollup *Rollup) TryPackBridge() ([]byte, error) {
	return rollup.abi.Pack("bridge")
}

// UnpackBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78cea92.
//
// Solidity: function bridge() view returns(address)
func (rollup *Rollup) UnpackBridge(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("bridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1303a484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitment() view returns((uint256,uint256))
func (rollup *Rollup) PackCommitment() []byte {
	enc, err := rollup.abi.Pack("commitment")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1303a484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitment() view returns((uint256,uint256))
func (rollup *Rollup) TryPackCommitment() ([]byte, error) {
	return rollup.abi.Pack("commitment")
}

// UnpackCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1303a484.
//
// Solidity: function commitment() view returns((uint256,uint256))
func (rollup *Rollup) UnpackCommitment(data []byte) (Bn254G1, error) {
	out, err := rollup.abi.Unpack("commitment", data)
	if err != nil {
		return *new(Bn254G1), err
	}
	out0 := *abi.ConvertType(out[0], new(Bn254G1)).(*Bn254G1)
	return out0, nil
}

// PackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef3c0e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueue(uint256 s0, address owner, uint256 keyX, uint256 keyY) returns(uint64 index)
func (rollup *Rollup) PackEnqueue(s0 *big.Int, owner common.Address, keyX *big.Int, keyY *big.Int) []byte {
	enc, err := rollup.abi.Pack("enqueue", s0, owner, keyX, keyY)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef3c0e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueue(uint256 s0, address owner, uint256 keyX, uint256 keyY) returns(uint64 index)
func (rollup *Rollup) TryPackEnqueue(s0 *big.Int, owner common.Address, keyX *big.Int, keyY *big.Int) ([]byte, error) {
	return rollup.abi.Pack("enqueue", s0, owner, keyX, keyY)
}

// UnpackEnqueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbef3c0e1.
//
// Solidity: function enqueue(uint256 s0, address owner, uint256 keyX, uint256 keyY) returns(uint64 index)
func (rollup *Rollup) UnpackEnqueue(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("enqueue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns((uint40,uint40,uint64,uint64))
func (rollup *Rollup) PackHead() []byte {
	enc, err := rollup.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns((uint40,uint40,uint64,uint64))
func (rollup *Rollup) TryPackHead() ([]byte, error) {
	return rollup.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns((uint40,uint40,uint64,uint64))
func (rollup *Rollup) UnpackHead(data []byte) (IRollupHead, error) {
	out, err := rollup.abi.Unpack("head", data)
	if err != nil {
		return *new(IRollupHead), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupHead)).(*IRollupHead)
	return out0, nil
}

// PackLogN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a425e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function logN() view returns(uint256)
func (rollup *Rollup) PackLogN() []byte {
	enc, err := rollup.abi.Pack("logN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLogN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a425e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function logN() view returns(uint256)
func (rollup *Rollup) TryPackLogN() ([]byte, error) {
	return rollup.abi.Pack("logN")
}

// UnpackLogN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58a425e1.
//
// Solidity: function logN() view returns(uint256)
func (rollup *Rollup) UnpackLogN(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("logN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (rollup *Rollup) PackOperator() []byte {
	enc, err := rollup.abi.Pack("operator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator() view returns(address)
func (rollup *Rollup) TryPackOperator() ([]byte, error) {
	return rollup.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (rollup *Rollup) UnpackOperator(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueueHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22281024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueHash(uint256 n) view returns(bytes32)
func (rollup *Rollup) PackQueueHash(n *big.Int) []byte {
	enc, err := rollup.abi.Pack("queueHash", n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22281024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueHash(uint256 n) view returns(bytes32)
func (rollup *Rollup) TryPackQueueHash(n *big.Int) ([]byte, error) {
	return rollup.abi.Pack("queueHash", n)
}

// UnpackQueueHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22281024.
//
// Solidity: function queueHash(uint256 n) view returns(bytes32)
func (rollup *Rollup) UnpackQueueHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("queueHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95a3be99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function records() view returns(uint256)
func (rollup *Rollup) PackRecords() []byte {
	enc, err := rollup.abi.Pack("records")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95a3be99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function records() view returns(uint256)
func (rollup *Rollup) TryPackRecords() ([]byte, error) {
	return rollup.abi.Pack("records")
}

// UnpackRecords is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95a3be99.
//
// Solidity: function records() view returns(uint256)
func (rollup *Rollup) UnpackRecords(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("records", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2fd4d8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,address,bool))
func (rollup *Rollup) PackShape(id uint32) []byte {
	enc, err := rollup.abi.Pack("shape", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2fd4d8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,address,bool))
func (rollup *Rollup) TryPackShape(id uint32) ([]byte, error) {
	return rollup.abi.Pack("shape", id)
}

// UnpackShape is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2fd4d8a.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,address,bool))
func (rollup *Rollup) UnpackShape(data []byte) (IRollupShape, error) {
	out, err := rollup.abi.Unpack("shape", data)
	if err != nil {
		return *new(IRollupShape), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupShape)).(*IRollupShape)
	return out0, nil
}

// PackSubmitBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1d6437c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitBatch(uint256[] words, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) claim) returns()
func (rollup *Rollup) PackSubmitBatch(words []*big.Int, claim IRollupClaim) []byte {
	enc, err := rollup.abi.Pack("submitBatch", words, claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1d6437c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitBatch(uint256[] words, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) claim) returns()
func (rollup *Rollup) TryPackSubmitBatch(words []*big.Int, claim IRollupClaim) ([]byte, error) {
	return rollup.abi.Pack("submitBatch", words, claim)
}

// PackTau2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f5f3257.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tau2() view returns((uint256,uint256,uint256,uint256))
func (rollup *Rollup) PackTau2() []byte {
	enc, err := rollup.abi.Pack("tau2")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTau2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f5f3257.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tau2() view returns((uint256,uint256,uint256,uint256))
func (rollup *Rollup) TryPackTau2() ([]byte, error) {
	return rollup.abi.Pack("tau2")
}

// UnpackTau2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f5f3257.
//
// Solidity: function tau2() view returns((uint256,uint256,uint256,uint256))
func (rollup *Rollup) UnpackTau2(data []byte) (Bn254G2, error) {
	out, err := rollup.abi.Unpack("tau2", data)
	if err != nil {
		return *new(Bn254G2), err
	}
	out0 := *abi.ConvertType(out[0], new(Bn254G2)).(*Bn254G2)
	return out0, nil
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x907af6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit() view returns((uint256,uint256))
func (rollup *Rollup) PackUnit() []byte {
	enc, err := rollup.abi.Pack("unit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x907af6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit() view returns((uint256,uint256))
func (rollup *Rollup) TryPackUnit() ([]byte, error) {
	return rollup.abi.Pack("unit")
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x907af6c0.
//
// Solidity: function unit() view returns((uint256,uint256))
func (rollup *Rollup) UnpackUnit(data []byte) (Bn254G1, error) {
	out, err := rollup.abi.Unpack("unit", data)
	if err != nil {
		return *new(Bn254G1), err
	}
	out0 := *abi.ConvertType(out[0], new(Bn254G1)).(*Bn254G1)
	return out0, nil
}

// RollupBatchSettled represents a BatchSettled event raised by the Rollup contract.
type RollupBatchSettled struct {
	Number        *big.Int
	Timestamp     *big.Int
	Shape         uint32
	QueuePosition uint64
	CommitmentX   *big.Int
	CommitmentY   *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const RollupBatchSettledEventName = "BatchSettled"

// ContractEventName returns the user-defined event name.
func (RollupBatchSettled) ContractEventName() string {
	return RollupBatchSettledEventName
}

// UnpackBatchSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchSettled(uint40 indexed number, uint40 timestamp, uint32 shape, uint64 queuePosition, uint256 commitmentX, uint256 commitmentY)
func (rollup *Rollup) UnpackBatchSettledEvent(log *types.Log) (*RollupBatchSettled, error) {
	event := "BatchSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupBatchSettled)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupEnqueued represents a Enqueued event raised by the Rollup contract.
type RollupEnqueued struct {
	Index uint64
	Owner common.Address
	S0    *big.Int
	KeyX  *big.Int
	KeyY  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RollupEnqueuedEventName = "Enqueued"

// ContractEventName returns the user-defined event name.
func (RollupEnqueued) ContractEventName() string {
	return RollupEnqueuedEventName
}

// UnpackEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Enqueued(uint64 indexed index, address indexed owner, uint256 s0, uint256 keyX, uint256 keyY)
func (rollup *Rollup) UnpackEnqueuedEvent(log *types.Log) (*RollupEnqueued, error) {
	event := "Enqueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupEnqueued)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupGenesis represents a Genesis event raised by the Rollup contract.
type RollupGenesis struct {
	Timestamp   *big.Int
	CommitmentX *big.Int
	CommitmentY *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RollupGenesisEventName = "Genesis"

// ContractEventName returns the user-defined event name.
func (RollupGenesis) ContractEventName() string {
	return RollupGenesisEventName
}

// UnpackGenesisEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Genesis(uint40 timestamp, uint256 commitmentX, uint256 commitmentY)
func (rollup *Rollup) UnpackGenesisEvent(log *types.Log) (*RollupGenesis, error) {
	event := "Genesis"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesis)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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

// RollupShapeRegistered represents a ShapeRegistered event raised by the Rollup contract.
type RollupShapeRegistered struct {
	Id       uint32
	CapP     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Blobs    *big.Int
	Verifier common.Address
	KeyHash  [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupShapeRegisteredEventName = "ShapeRegistered"

// ContractEventName returns the user-defined event name.
func (RollupShapeRegistered) ContractEventName() string {
	return RollupShapeRegisteredEventName
}

// UnpackShapeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShapeRegistered(uint32 indexed id, uint16 capP, uint16 capM, uint16 capE, uint16 capS, uint256 blobs, address verifier, bytes32 keyHash)
func (rollup *Rollup) UnpackShapeRegisteredEvent(log *types.Log) (*RollupShapeRegistered, error) {
	event := "ShapeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupShapeRegistered)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
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
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["BlobExtra"].ID.Bytes()[:4]) {
		return rollup.UnpackBlobExtraError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BlobMissing"].ID.Bytes()[:4]) {
		return rollup.UnpackBlobMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BlobOpeningInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackBlobOpeningInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ClaimNotInField"].ID.Bytes()[:4]) {
		return rollup.UnpackClaimNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DepositExpected"].ID.Bytes()[:4]) {
		return rollup.UnpackDepositExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DepositOutsideQueue"].ID.Bytes()[:4]) {
		return rollup.UnpackDepositOutsideQueueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EscrowBits"].ID.Bytes()[:4]) {
		return rollup.UnpackEscrowBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["GenesisInFuture"].ID.Bytes()[:4]) {
		return rollup.UnpackGenesisInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["HeaderBits"].ID.Bytes()[:4]) {
		return rollup.UnpackHeaderBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["KeyWordNotInField"].ID.Bytes()[:4]) {
		return rollup.UnpackKeyWordNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LaneOverflow"].ID.Bytes()[:4]) {
		return rollup.UnpackLaneOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LogNOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackLogNOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MarketBits"].ID.Bytes()[:4]) {
		return rollup.UnpackMarketBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoShapes"].ID.Bytes()[:4]) {
		return rollup.UnpackNoShapesError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotBridge"].ID.Bytes()[:4]) {
		return rollup.UnpackNotBridgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PaymentBits"].ID.Bytes()[:4]) {
		return rollup.UnpackPaymentBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return rollup.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueCountTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueCountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueMismatch"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ShapeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackShapeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ShapeTwice"].ID.Bytes()[:4]) {
		return rollup.UnpackShapeTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SystemBits"].ID.Bytes()[:4]) {
		return rollup.UnpackSystemBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TauInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackTauInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TauUnsafe"].ID.Bytes()[:4]) {
		return rollup.UnpackTauUnsafeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TimestampBeforeLast"].ID.Bytes()[:4]) {
		return rollup.UnpackTimestampBeforeLastError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TimestampInFuture"].ID.Bytes()[:4]) {
		return rollup.UnpackTimestampInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TimestampTooOld"].ID.Bytes()[:4]) {
		return rollup.UnpackTimestampTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TransitionInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackTransitionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnitInvalid"].ID.Bytes()[:4]) {
		return rollup.UnpackUnitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownShape"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownShapeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["VerifierMissing"].ID.Bytes()[:4]) {
		return rollup.UnpackVerifierMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WithdrawStatus"].ID.Bytes()[:4]) {
		return rollup.UnpackWithdrawStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongDataCapacity"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongDataCapacityError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongDepositPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongDepositPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongDomain"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongDomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongOpeningsLength"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongOpeningsLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParameterVersion"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParameterVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongQueuePosition"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongQueuePositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongTerm"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongTermError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongWordCount"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongWordCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupBlobExtra represents a BlobExtra error raised by the Rollup contract.
type RollupBlobExtra struct {
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlobExtra(uint256 expected)
func RollupBlobExtraErrorID() common.Hash {
	return common.HexToHash("0xc3042aecf9c2dfbabff54539bc0a81938d530128dd3b5aab71f95928893fb9ab")
}

// UnpackBlobExtraError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlobExtra(uint256 expected)
func (rollup *Rollup) UnpackBlobExtraError(raw []byte) (*RollupBlobExtra, error) {
	out := new(RollupBlobExtra)
	if err := rollup.abi.UnpackIntoInterface(out, "BlobExtra", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBlobMissing represents a BlobMissing error raised by the Rollup contract.
type RollupBlobMissing struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlobMissing(uint256 expected, uint256 actual)
func RollupBlobMissingErrorID() common.Hash {
	return common.HexToHash("0xffdb4e9803e36211c3b872afb538b4d50d83569e068eab6e1c5ced70295a2a35")
}

// UnpackBlobMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlobMissing(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackBlobMissingError(raw []byte) (*RollupBlobMissing, error) {
	out := new(RollupBlobMissing)
	if err := rollup.abi.UnpackIntoInterface(out, "BlobMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBlobOpeningInvalid represents a BlobOpeningInvalid error raised by the Rollup contract.
type RollupBlobOpeningInvalid struct {
	Blob *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlobOpeningInvalid(uint256 blob)
func RollupBlobOpeningInvalidErrorID() common.Hash {
	return common.HexToHash("0xc1bb5a83ebf02b3447403f8cafa2dc8fe5a839ac647860e64751e43f40a04e7f")
}

// UnpackBlobOpeningInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlobOpeningInvalid(uint256 blob)
func (rollup *Rollup) UnpackBlobOpeningInvalidError(raw []byte) (*RollupBlobOpeningInvalid, error) {
	out := new(RollupBlobOpeningInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "BlobOpeningInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupClaimNotInField represents a ClaimNotInField error raised by the Rollup contract.
type RollupClaimNotInField struct {
	Field string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimNotInField(string field, uint256 value)
func RollupClaimNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xdaa71a46f18cc7d4d355383f899a21980044e94fa23c2d10d122ec7a28cb5da7")
}

// UnpackClaimNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimNotInField(string field, uint256 value)
func (rollup *Rollup) UnpackClaimNotInFieldError(raw []byte) (*RollupClaimNotInField, error) {
	out := new(RollupClaimNotInField)
	if err := rollup.abi.UnpackIntoInterface(out, "ClaimNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDepositExpected represents a DepositExpected error raised by the Rollup contract.
type RollupDepositExpected struct {
	Slot *big.Int
	Kind *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositExpected(uint256 slot, uint256 kind)
func RollupDepositExpectedErrorID() common.Hash {
	return common.HexToHash("0x8f981bdbd77049fe1294b847f8a42d71aa1b2f5491f97d2e16851f5f6e5f276b")
}

// UnpackDepositExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositExpected(uint256 slot, uint256 kind)
func (rollup *Rollup) UnpackDepositExpectedError(raw []byte) (*RollupDepositExpected, error) {
	out := new(RollupDepositExpected)
	if err := rollup.abi.UnpackIntoInterface(out, "DepositExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDepositOutsideQueue represents a DepositOutsideQueue error raised by the Rollup contract.
type RollupDepositOutsideQueue struct {
	Slot *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositOutsideQueue(uint256 slot)
func RollupDepositOutsideQueueErrorID() common.Hash {
	return common.HexToHash("0xf9d899e134a9da573212c22f0fb8b4ee36eb657c98d4dcb61a0104a0e8dcd1bb")
}

// UnpackDepositOutsideQueueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositOutsideQueue(uint256 slot)
func (rollup *Rollup) UnpackDepositOutsideQueueError(raw []byte) (*RollupDepositOutsideQueue, error) {
	out := new(RollupDepositOutsideQueue)
	if err := rollup.abi.UnpackIntoInterface(out, "DepositOutsideQueue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEscrowBits represents a EscrowBits error raised by the Rollup contract.
type RollupEscrowBits struct {
	Slot  *big.Int
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowBits(uint256 slot, uint256 word, uint256 value)
func RollupEscrowBitsErrorID() common.Hash {
	return common.HexToHash("0xe4dff114b20918292a0157da08096e231094a69818243be41274526a597689bd")
}

// UnpackEscrowBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowBits(uint256 slot, uint256 word, uint256 value)
func (rollup *Rollup) UnpackEscrowBitsError(raw []byte) (*RollupEscrowBits, error) {
	out := new(RollupEscrowBits)
	if err := rollup.abi.UnpackIntoInterface(out, "EscrowBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGenesisInFuture represents a GenesisInFuture error raised by the Rollup contract.
type RollupGenesisInFuture struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GenesisInFuture(uint256 limit, uint256 timestamp)
func RollupGenesisInFutureErrorID() common.Hash {
	return common.HexToHash("0x41609ce96328bf479635889adeee6fd91e74fc305894b835412b36c6b63180d4")
}

// UnpackGenesisInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GenesisInFuture(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackGenesisInFutureError(raw []byte) (*RollupGenesisInFuture, error) {
	out := new(RollupGenesisInFuture)
	if err := rollup.abi.UnpackIntoInterface(out, "GenesisInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupHeaderBits represents a HeaderBits error raised by the Rollup contract.
type RollupHeaderBits struct {
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeaderBits(uint256 word, uint256 value)
func RollupHeaderBitsErrorID() common.Hash {
	return common.HexToHash("0x19529e872443e268746cfd33a17be04d937ce04fef126c7d99b2bffcd949d358")
}

// UnpackHeaderBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeaderBits(uint256 word, uint256 value)
func (rollup *Rollup) UnpackHeaderBitsError(raw []byte) (*RollupHeaderBits, error) {
	out := new(RollupHeaderBits)
	if err := rollup.abi.UnpackIntoInterface(out, "HeaderBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupKeyWordNotInField represents a KeyWordNotInField error raised by the Rollup contract.
type RollupKeyWordNotInField struct {
	Slot  *big.Int
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyWordNotInField(uint256 slot, uint256 word, uint256 value)
func RollupKeyWordNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xd3682cfabc23713f485247d14b30a90de87ebd9345cc6b0b281b4a71383ff43d")
}

// UnpackKeyWordNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyWordNotInField(uint256 slot, uint256 word, uint256 value)
func (rollup *Rollup) UnpackKeyWordNotInFieldError(raw []byte) (*RollupKeyWordNotInField, error) {
	out := new(RollupKeyWordNotInField)
	if err := rollup.abi.UnpackIntoInterface(out, "KeyWordNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLaneOverflow represents a LaneOverflow error raised by the Rollup contract.
type RollupLaneOverflow struct {
	Lane     string
	Capacity *big.Int
	Used     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneOverflow(string lane, uint256 capacity, uint256 used)
func RollupLaneOverflowErrorID() common.Hash {
	return common.HexToHash("0x6a49bd4552676b135c2768946cee182bbb42e1b55c1b31952688ab7d56ff73e3")
}

// UnpackLaneOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneOverflow(string lane, uint256 capacity, uint256 used)
func (rollup *Rollup) UnpackLaneOverflowError(raw []byte) (*RollupLaneOverflow, error) {
	out := new(RollupLaneOverflow)
	if err := rollup.abi.UnpackIntoInterface(out, "LaneOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLogNOutOfRange represents a LogNOutOfRange error raised by the Rollup contract.
type RollupLogNOutOfRange struct {
	Min  *big.Int
	Max  *big.Int
	LogN *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func RollupLogNOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc584536cb1b6098fd7ac4b6b2e4842fd4110a2b3ca018778359a1be77879ee37")
}

// UnpackLogNOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func (rollup *Rollup) UnpackLogNOutOfRangeError(raw []byte) (*RollupLogNOutOfRange, error) {
	out := new(RollupLogNOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "LogNOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMarketBits represents a MarketBits error raised by the Rollup contract.
type RollupMarketBits struct {
	Slot  *big.Int
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MarketBits(uint256 slot, uint256 word, uint256 value)
func RollupMarketBitsErrorID() common.Hash {
	return common.HexToHash("0xcc7794fd105c35ca084c01a93b622d90c46cea8e9a544e41999cd0f0dd47784a")
}

// UnpackMarketBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MarketBits(uint256 slot, uint256 word, uint256 value)
func (rollup *Rollup) UnpackMarketBitsError(raw []byte) (*RollupMarketBits, error) {
	out := new(RollupMarketBits)
	if err := rollup.abi.UnpackIntoInterface(out, "MarketBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoShapes represents a NoShapes error raised by the Rollup contract.
type RollupNoShapes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoShapes()
func RollupNoShapesErrorID() common.Hash {
	return common.HexToHash("0x7c83252c5fd0e7273e9ae5fc52b662d828f193393f427aeb9a27651182dd26a1")
}

// UnpackNoShapesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoShapes()
func (rollup *Rollup) UnpackNoShapesError(raw []byte) (*RollupNoShapes, error) {
	out := new(RollupNoShapes)
	if err := rollup.abi.UnpackIntoInterface(out, "NoShapes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotBridge represents a NotBridge error raised by the Rollup contract.
type RollupNotBridge struct {
	Bridge common.Address
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBridge(address bridge, address sender)
func RollupNotBridgeErrorID() common.Hash {
	return common.HexToHash("0x1474f9b6640f9c48e5baa9ab19e50b77b68b886845b292b5d283ca39a5b390df")
}

// UnpackNotBridgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBridge(address bridge, address sender)
func (rollup *Rollup) UnpackNotBridgeError(raw []byte) (*RollupNotBridge, error) {
	out := new(RollupNotBridge)
	if err := rollup.abi.UnpackIntoInterface(out, "NotBridge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOnCurve represents a NotOnCurve error raised by the Rollup contract.
type RollupNotOnCurve struct {
	Field string
	X     *big.Int
	Y     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func RollupNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x0606ea629712add0128ac12c97b5ba0c2fd7e6cd23c266f7c6c3d348b79aa03f")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func (rollup *Rollup) UnpackNotOnCurveError(raw []byte) (*RollupNotOnCurve, error) {
	out := new(RollupNotOnCurve)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOperator represents a NotOperator error raised by the Rollup contract.
type RollupNotOperator struct {
	Operator common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address operator, address sender)
func RollupNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x4738d054fb342362ac3b7f0ca661178b1cf93159ab6884ef2cb88b14760d0f55")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address operator, address sender)
func (rollup *Rollup) UnpackNotOperatorError(raw []byte) (*RollupNotOperator, error) {
	out := new(RollupNotOperator)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPaymentBits represents a PaymentBits error raised by the Rollup contract.
type RollupPaymentBits struct {
	Slot  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentBits(uint256 slot, uint256 value)
func RollupPaymentBitsErrorID() common.Hash {
	return common.HexToHash("0x2baa1054a00bc37d059629715cab027d08b16df3136345021c068fd1c9657667")
}

// UnpackPaymentBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentBits(uint256 slot, uint256 value)
func (rollup *Rollup) UnpackPaymentBitsError(raw []byte) (*RollupPaymentBits, error) {
	out := new(RollupPaymentBits)
	if err := rollup.abi.UnpackIntoInterface(out, "PaymentBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPrecompileFailed represents a PrecompileFailed error raised by the Rollup contract.
type RollupPrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func RollupPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x00a48593f9c209d4d7e3b1ee4f754577225379f193a95f3a1400534a74238e14")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func (rollup *Rollup) UnpackPrecompileFailedError(raw []byte) (*RollupPrecompileFailed, error) {
	out := new(RollupPrecompileFailed)
	if err := rollup.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupProofInvalid represents a ProofInvalid error raised by the Rollup contract.
type RollupProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func RollupProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (rollup *Rollup) UnpackProofInvalidError(raw []byte) (*RollupProofInvalid, error) {
	out := new(RollupProofInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueueCountTooLarge represents a QueueCountTooLarge error raised by the Rollup contract.
type RollupQueueCountTooLarge struct {
	Limit *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueCountTooLarge(uint256 limit, uint256 count)
func RollupQueueCountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7eec9500a90ecafbd350f2ed900da1f0b8ebc76e1e4cff65e7c095901c3b4d04")
}

// UnpackQueueCountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueCountTooLarge(uint256 limit, uint256 count)
func (rollup *Rollup) UnpackQueueCountTooLargeError(raw []byte) (*RollupQueueCountTooLarge, error) {
	out := new(RollupQueueCountTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueCountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueueMismatch represents a QueueMismatch error raised by the Rollup contract.
type RollupQueueMismatch struct {
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueMismatch(bytes32 expected, bytes32 actual)
func RollupQueueMismatchErrorID() common.Hash {
	return common.HexToHash("0xe6d57c77f07be4d524863fdc6bcbe6ca099216884d423c5ca5a309bef5c5b272")
}

// UnpackQueueMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueMismatch(bytes32 expected, bytes32 actual)
func (rollup *Rollup) UnpackQueueMismatchError(raw []byte) (*RollupQueueMismatch, error) {
	out := new(RollupQueueMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueueTooShort represents a QueueTooShort error raised by the Rollup contract.
type RollupQueueTooShort struct {
	Limit *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueTooShort(uint256 limit, uint256 count)
func RollupQueueTooShortErrorID() common.Hash {
	return common.HexToHash("0x97ef415e24531aba0cde8b463756b01d93f8d206ce1df999cb2731383532e57b")
}

// UnpackQueueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueTooShort(uint256 limit, uint256 count)
func (rollup *Rollup) UnpackQueueTooShortError(raw []byte) (*RollupQueueTooShort, error) {
	out := new(RollupQueueTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupShapeTooLarge represents a ShapeTooLarge error raised by the Rollup contract.
type RollupShapeTooLarge struct {
	Id    uint32
	Limit *big.Int
	Rows  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShapeTooLarge(uint32 id, uint256 limit, uint256 rows)
func RollupShapeTooLargeErrorID() common.Hash {
	return common.HexToHash("0xab32db4217f5868f146d4a6e5145249918af6de9b7cd37c35f5bd4234d80e539")
}

// UnpackShapeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShapeTooLarge(uint32 id, uint256 limit, uint256 rows)
func (rollup *Rollup) UnpackShapeTooLargeError(raw []byte) (*RollupShapeTooLarge, error) {
	out := new(RollupShapeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "ShapeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupShapeTwice represents a ShapeTwice error raised by the Rollup contract.
type RollupShapeTwice struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShapeTwice(uint32 id)
func RollupShapeTwiceErrorID() common.Hash {
	return common.HexToHash("0xaf711220af18b898a1e01e49bf08598953b3c8e3dd7c33598d6ba9efa8474808")
}

// UnpackShapeTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShapeTwice(uint32 id)
func (rollup *Rollup) UnpackShapeTwiceError(raw []byte) (*RollupShapeTwice, error) {
	out := new(RollupShapeTwice)
	if err := rollup.abi.UnpackIntoInterface(out, "ShapeTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSystemBits represents a SystemBits error raised by the Rollup contract.
type RollupSystemBits struct {
	Slot  *big.Int
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SystemBits(uint256 slot, uint256 word, uint256 value)
func RollupSystemBitsErrorID() common.Hash {
	return common.HexToHash("0x14fa9ab3287bc3f03eafc337da99137b2846c5e2971cab9eab3de1cde89068d7")
}

// UnpackSystemBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SystemBits(uint256 slot, uint256 word, uint256 value)
func (rollup *Rollup) UnpackSystemBitsError(raw []byte) (*RollupSystemBits, error) {
	out := new(RollupSystemBits)
	if err := rollup.abi.UnpackIntoInterface(out, "SystemBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTauInvalid represents a TauInvalid error raised by the Rollup contract.
type RollupTauInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TauInvalid()
func RollupTauInvalidErrorID() common.Hash {
	return common.HexToHash("0x846e685df74aba9827f9b0ae3a0443b95cbeb4d89d7d79a8b7be1d3b537f3cde")
}

// UnpackTauInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TauInvalid()
func (rollup *Rollup) UnpackTauInvalidError(raw []byte) (*RollupTauInvalid, error) {
	out := new(RollupTauInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "TauInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTauUnsafe represents a TauUnsafe error raised by the Rollup contract.
type RollupTauUnsafe struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TauUnsafe()
func RollupTauUnsafeErrorID() common.Hash {
	return common.HexToHash("0xe4490949d1be1083ae1a86969a7ede0658147b633471f5ea1f9648fa76b2bb83")
}

// UnpackTauUnsafeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TauUnsafe()
func (rollup *Rollup) UnpackTauUnsafeError(raw []byte) (*RollupTauUnsafe, error) {
	out := new(RollupTauUnsafe)
	if err := rollup.abi.UnpackIntoInterface(out, "TauUnsafe", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTimestampBeforeLast represents a TimestampBeforeLast error raised by the Rollup contract.
type RollupTimestampBeforeLast struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimestampBeforeLast(uint256 limit, uint256 timestamp)
func RollupTimestampBeforeLastErrorID() common.Hash {
	return common.HexToHash("0x39f32a49e6cb828f7f63ce5c5a4cbc12d3c6f3e8c3b84476bf326e7a69d22a71")
}

// UnpackTimestampBeforeLastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimestampBeforeLast(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackTimestampBeforeLastError(raw []byte) (*RollupTimestampBeforeLast, error) {
	out := new(RollupTimestampBeforeLast)
	if err := rollup.abi.UnpackIntoInterface(out, "TimestampBeforeLast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTimestampInFuture represents a TimestampInFuture error raised by the Rollup contract.
type RollupTimestampInFuture struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimestampInFuture(uint256 limit, uint256 timestamp)
func RollupTimestampInFutureErrorID() common.Hash {
	return common.HexToHash("0x45e2dc22dfc7234b1fdfffd11cbab76b8f00e4413f0cc661396d860734daca25")
}

// UnpackTimestampInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimestampInFuture(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackTimestampInFutureError(raw []byte) (*RollupTimestampInFuture, error) {
	out := new(RollupTimestampInFuture)
	if err := rollup.abi.UnpackIntoInterface(out, "TimestampInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTimestampTooOld represents a TimestampTooOld error raised by the Rollup contract.
type RollupTimestampTooOld struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimestampTooOld(uint256 limit, uint256 timestamp)
func RollupTimestampTooOldErrorID() common.Hash {
	return common.HexToHash("0x38fdebae4d016c0ac9811dd060c8d7fa0542a5f0a1310097b28e28a329d8c050")
}

// UnpackTimestampTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimestampTooOld(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackTimestampTooOldError(raw []byte) (*RollupTimestampTooOld, error) {
	out := new(RollupTimestampTooOld)
	if err := rollup.abi.UnpackIntoInterface(out, "TimestampTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTransitionInvalid represents a TransitionInvalid error raised by the Rollup contract.
type RollupTransitionInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionInvalid()
func RollupTransitionInvalidErrorID() common.Hash {
	return common.HexToHash("0x0473baf9a66e15e177b53e6870b683c6267edc4df818989e7effb011b8e3314a")
}

// UnpackTransitionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionInvalid()
func (rollup *Rollup) UnpackTransitionInvalidError(raw []byte) (*RollupTransitionInvalid, error) {
	out := new(RollupTransitionInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "TransitionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnitInvalid represents a UnitInvalid error raised by the Rollup contract.
type RollupUnitInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnitInvalid()
func RollupUnitInvalidErrorID() common.Hash {
	return common.HexToHash("0xbd9c3753502ace44523e385bb48c5af86c6e126f70cc86386866866e04fe54ee")
}

// UnpackUnitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnitInvalid()
func (rollup *Rollup) UnpackUnitInvalidError(raw []byte) (*RollupUnitInvalid, error) {
	out := new(RollupUnitInvalid)
	if err := rollup.abi.UnpackIntoInterface(out, "UnitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownKind represents a UnknownKind error raised by the Rollup contract.
type RollupUnknownKind struct {
	Slot *big.Int
	Kind *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint256 slot, uint256 kind)
func RollupUnknownKindErrorID() common.Hash {
	return common.HexToHash("0x6450b4b6446610937eb4e4c19e2878c4c67bf51e1114870b04d0546a4bfad1e0")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint256 slot, uint256 kind)
func (rollup *Rollup) UnpackUnknownKindError(raw []byte) (*RollupUnknownKind, error) {
	out := new(RollupUnknownKind)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownShape represents a UnknownShape error raised by the Rollup contract.
type RollupUnknownShape struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownShape(uint256 id)
func RollupUnknownShapeErrorID() common.Hash {
	return common.HexToHash("0xc6b8f98e379a2a6b6b6171aa6bf0cf98313ee7019e34228e4da4214017bc2fa4")
}

// UnpackUnknownShapeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownShape(uint256 id)
func (rollup *Rollup) UnpackUnknownShapeError(raw []byte) (*RollupUnknownShape, error) {
	out := new(RollupUnknownShape)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownShape", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupVerifierMissing represents a VerifierMissing error raised by the Rollup contract.
type RollupVerifierMissing struct {
	Id       uint32
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierMissing(uint32 id, address verifier)
func RollupVerifierMissingErrorID() common.Hash {
	return common.HexToHash("0x9d788243fbb254cb3cd3cbbb99eb4b3385d4814720874587a530f0656263adca")
}

// UnpackVerifierMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierMissing(uint32 id, address verifier)
func (rollup *Rollup) UnpackVerifierMissingError(raw []byte) (*RollupVerifierMissing, error) {
	out := new(RollupVerifierMissing)
	if err := rollup.abi.UnpackIntoInterface(out, "VerifierMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWithdrawStatus represents a WithdrawStatus error raised by the Rollup contract.
type RollupWithdrawStatus struct {
	Slot *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawStatus(uint256 slot)
func RollupWithdrawStatusErrorID() common.Hash {
	return common.HexToHash("0x3bd3fa865b516209495439154bbef41fb98ef99afda370fe6d5cf9b905f58f42")
}

// UnpackWithdrawStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawStatus(uint256 slot)
func (rollup *Rollup) UnpackWithdrawStatusError(raw []byte) (*RollupWithdrawStatus, error) {
	out := new(RollupWithdrawStatus)
	if err := rollup.abi.UnpackIntoInterface(out, "WithdrawStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongDataCapacity represents a WrongDataCapacity error raised by the Rollup contract.
type RollupWrongDataCapacity struct {
	Id    uint32
	Limit *big.Int
	Words *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDataCapacity(uint32 id, uint256 limit, uint256 words)
func RollupWrongDataCapacityErrorID() common.Hash {
	return common.HexToHash("0xc7a807e4b18203c58dc9caa8434cb0828e857637d58810077b10616873af4e13")
}

// UnpackWrongDataCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDataCapacity(uint32 id, uint256 limit, uint256 words)
func (rollup *Rollup) UnpackWrongDataCapacityError(raw []byte) (*RollupWrongDataCapacity, error) {
	out := new(RollupWrongDataCapacity)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongDataCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongDepositPosition represents a WrongDepositPosition error raised by the Rollup contract.
type RollupWrongDepositPosition struct {
	Slot     *big.Int
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDepositPosition(uint256 slot, uint256 expected, uint256 actual)
func RollupWrongDepositPositionErrorID() common.Hash {
	return common.HexToHash("0x055ebca66b1bf176f87f1c247c778f11a12cc2774296c5c4aef931cb08461b07")
}

// UnpackWrongDepositPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDepositPosition(uint256 slot, uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongDepositPositionError(raw []byte) (*RollupWrongDepositPosition, error) {
	out := new(RollupWrongDepositPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongDepositPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongDomain represents a WrongDomain error raised by the Rollup contract.
type RollupWrongDomain struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDomain(uint256 expected, uint256 actual)
func RollupWrongDomainErrorID() common.Hash {
	return common.HexToHash("0x100f61d490f12e4bd455cbee65d128bd1602effb6c9f3de54b78a9d3d486f32e")
}

// UnpackWrongDomainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDomain(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongDomainError(raw []byte) (*RollupWrongDomain, error) {
	out := new(RollupWrongDomain)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongDomain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint256 expected, uint256 actual)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0x5af70411fd7d25907dc8f84720febac1643ea2e82ddfde91a001fd908f18e659")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongOpeningsLength represents a WrongOpeningsLength error raised by the Rollup contract.
type RollupWrongOpeningsLength struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOpeningsLength(uint256 expected, uint256 actual)
func RollupWrongOpeningsLengthErrorID() common.Hash {
	return common.HexToHash("0x11033e10584f2e652cc02bc75b95ee900f3fe3c4f6386caa068071725c7c5b01")
}

// UnpackWrongOpeningsLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOpeningsLength(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongOpeningsLengthError(raw []byte) (*RollupWrongOpeningsLength, error) {
	out := new(RollupWrongOpeningsLength)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongOpeningsLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParameterVersion represents a WrongParameterVersion error raised by the Rollup contract.
type RollupWrongParameterVersion struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParameterVersion(uint256 expected, uint256 actual)
func RollupWrongParameterVersionErrorID() common.Hash {
	return common.HexToHash("0x03961e8ac3199b7bad14f504737573748899e571d7a94f83370078d40c09e18d")
}

// UnpackWrongParameterVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParameterVersion(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongParameterVersionError(raw []byte) (*RollupWrongParameterVersion, error) {
	out := new(RollupWrongParameterVersion)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParameterVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongQueuePosition represents a WrongQueuePosition error raised by the Rollup contract.
type RollupWrongQueuePosition struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongQueuePosition(uint256 expected, uint256 actual)
func RollupWrongQueuePositionErrorID() common.Hash {
	return common.HexToHash("0x9742db15b02d22826d95ad548d9ffdd1f5cae2d6cdc74459f4bbf9f552b97e05")
}

// UnpackWrongQueuePositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongQueuePosition(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongQueuePositionError(raw []byte) (*RollupWrongQueuePosition, error) {
	out := new(RollupWrongQueuePosition)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongQueuePosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongTerm represents a WrongTerm error raised by the Rollup contract.
type RollupWrongTerm struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerm(uint256 expected, uint256 actual)
func RollupWrongTermErrorID() common.Hash {
	return common.HexToHash("0x43415a903c74fcb9fe3d8a0e1793e3cb218f9b7174fdecc8e1987ec18155f634")
}

// UnpackWrongTermError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerm(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongTermError(raw []byte) (*RollupWrongTerm, error) {
	out := new(RollupWrongTerm)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongTerm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongWordCount represents a WrongWordCount error raised by the Rollup contract.
type RollupWrongWordCount struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWordCount(uint256 expected, uint256 actual)
func RollupWrongWordCountErrorID() common.Hash {
	return common.HexToHash("0x135ad68a822367edeb6dd1832ee97ad558bfde97f7dd964979e550ac4eef163b")
}

// UnpackWrongWordCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWordCount(uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongWordCountError(raw []byte) (*RollupWrongWordCount, error) {
	out := new(RollupWrongWordCount)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongWordCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroAddress represents a ZeroAddress error raised by the Rollup contract.
type RollupZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func RollupZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (rollup *Rollup) UnpackZeroAddressError(raw []byte) (*RollupZeroAddress, error) {
	out := new(RollupZeroAddress)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarMetaData contains all meta data concerning the TestDollar contract.
var TestDollarMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TestOnly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TestDollar",
	Bin: "0x608060405234801561000f575f5ffd5b506040518060400160405280601781526020017f5465737420446f6c6c61722028776f7274686c65737329000000000000000000815250604051806040016040528060048152602001631d1554d160e21b8152508160039081610072919061014b565b50600461007f828261014b565b505050466001036100a35760405163c92a5d9b60e01b815260040160405180910390fd5b610209565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100d057607f821691505b6020821081036100ee57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610146578282111561014657805f5260205f20601f840160051c602085101561011f57505f5b90810190601f840160051c035f5b81811015610142575f8382015560010161012d565b5050505b505050565b81516001600160401b03811115610164576101646100a8565b6101788161017284546100bc565b846100f4565b6020601f8211600181146101aa575f83156101935750848201515b5f19600385901b1c1916600184901b178455610202565b5f84815260208120601f198516915b828110156101d957878501518255602094850194600190920191016101b9565b50848210156101f657868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61096a806102165f395ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c806340c10f191161007257806395d89b411161005857806395d89b411461017c578063a9059cbb14610184578063dd62ed3e14610197575f5ffd5b806340c10f191461013257806370a0823114610147575f5ffd5b806318160ddd116100a257806318160ddd146100fe57806323b872dd14610110578063313ce56714610123575f5ffd5b806306fdde03146100bd578063095ea7b3146100db575b5f5ffd5b6100c56101dc565b6040516100d291906107a6565b60405180910390f35b6100ee6100e9366004610821565b61026c565b60405190151581526020016100d2565b6002545b6040519081526020016100d2565b6100ee61011e366004610849565b610285565b604051600681526020016100d2565b610145610140366004610821565b6102a8565b005b610102610155366004610883565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b6100c56102b6565b6100ee610192366004610821565b6102c5565b6101026101a53660046108a3565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b6060600380546101eb906108d4565b80601f0160208091040260200160405190810160405280929190818152602001828054610217906108d4565b80156102625780601f1061023957610100808354040283529160200191610262565b820191905f5260205f20905b81548152906001019060200180831161024557829003601f168201915b5050505050905090565b5f336102798185856102d2565b60019150505b92915050565b5f336102928582856102e4565b61029d8585856103b7565b506001949350505050565b6102b28282610460565b5050565b6060600480546101eb906108d4565b5f336102798185856103b7565b6102df83838360016104ba565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156103b157818110156103a3576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260248101829052604481018390526064015b60405180910390fd5b6103b184848484035f6104ba565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8316610406576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8216610455576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b6102df8383836105ff565b73ffffffffffffffffffffffffffffffffffffffff82166104af576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b6102b25f83836105ff565b73ffffffffffffffffffffffffffffffffffffffff8416610509576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8316610558576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161039a565b73ffffffffffffffffffffffffffffffffffffffff8085165f90815260016020908152604080832093871683529290522082905580156103b1578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516105f191815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff8316610636578060025f82825461062b9190610925565b909155506106e69050565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260208190526040902054818110156106bb576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161039a565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff821661070f5760028054829003905561073a565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161079991815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461081c575f5ffd5b919050565b5f5f60408385031215610832575f5ffd5b61083b836107f9565b946020939093013593505050565b5f5f5f6060848603121561085b575f5ffd5b610864846107f9565b9250610872602085016107f9565b929592945050506040919091013590565b5f60208284031215610893575f5ffd5b61089c826107f9565b9392505050565b5f5f604083850312156108b4575f5ffd5b6108bd836107f9565b91506108cb602084016107f9565b90509250929050565b600181811c908216806108e857607f821691505b60208210810361091f577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b8082018082111561027f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffdfea164736f6c6343000825000a",
}

// TestDollar is an auto generated Go binding around an Ethereum contract.
type TestDollar struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TestDollar) GetABI() abi.ABI {
	return c.abi
}

// NewTestDollar creates a new instance of TestDollar.
func NewTestDollar() *TestDollar {
	parsed, err := TestDollarMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TestDollar{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TestDollar) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testDollar *TestDollar) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := testDollar.abi.Pack("allowance", owner, spender)
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
func (testDollar *TestDollar) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return testDollar.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testDollar *TestDollar) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("allowance", data)
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
func (testDollar *TestDollar) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("approve", spender, value)
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
func (testDollar *TestDollar) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackApprove(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("approve", data)
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
func (testDollar *TestDollar) PackBalanceOf(account common.Address) []byte {
	enc, err := testDollar.abi.Pack("balanceOf", account)
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
func (testDollar *TestDollar) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return testDollar.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testDollar *TestDollar) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (testDollar *TestDollar) PackDecimals() []byte {
	enc, err := testDollar.abi.Pack("decimals")
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
func (testDollar *TestDollar) TryPackDecimals() ([]byte, error) {
	return testDollar.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (testDollar *TestDollar) UnpackDecimals(data []byte) (uint8, error) {
	out, err := testDollar.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address account, uint256 amount) returns()
func (testDollar *TestDollar) PackMint(account common.Address, amount *big.Int) []byte {
	enc, err := testDollar.abi.Pack("mint", account, amount)
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
func (testDollar *TestDollar) TryPackMint(account common.Address, amount *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("mint", account, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (testDollar *TestDollar) PackName() []byte {
	enc, err := testDollar.abi.Pack("name")
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
func (testDollar *TestDollar) TryPackName() ([]byte, error) {
	return testDollar.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (testDollar *TestDollar) UnpackName(data []byte) (string, error) {
	out, err := testDollar.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (testDollar *TestDollar) PackSymbol() []byte {
	enc, err := testDollar.abi.Pack("symbol")
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
func (testDollar *TestDollar) TryPackSymbol() ([]byte, error) {
	return testDollar.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (testDollar *TestDollar) UnpackSymbol(data []byte) (string, error) {
	out, err := testDollar.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (testDollar *TestDollar) PackTotalSupply() []byte {
	enc, err := testDollar.abi.Pack("totalSupply")
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
func (testDollar *TestDollar) TryPackTotalSupply() ([]byte, error) {
	return testDollar.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (testDollar *TestDollar) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("totalSupply", data)
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
func (testDollar *TestDollar) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("transfer", to, value)
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
func (testDollar *TestDollar) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackTransfer(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("transfer", data)
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
func (testDollar *TestDollar) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("transferFrom", from, to, value)
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
func (testDollar *TestDollar) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TestDollarApproval represents a Approval event raised by the TestDollar contract.
type TestDollarApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TestDollarApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TestDollarApproval) ContractEventName() string {
	return TestDollarApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (testDollar *TestDollar) UnpackApprovalEvent(log *types.Log) (*TestDollarApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarApproval)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
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

// TestDollarTransfer represents a Transfer event raised by the TestDollar contract.
type TestDollarTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TestDollarTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TestDollarTransfer) ContractEventName() string {
	return TestDollarTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (testDollar *TestDollar) UnpackTransferEvent(log *types.Log) (*TestDollarTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarTransfer)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
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
func (testDollar *TestDollar) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["TestOnly"].ID.Bytes()[:4]) {
		return testDollar.UnpackTestOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TestDollarERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the TestDollar contract.
type TestDollarERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TestDollarERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (testDollar *TestDollar) UnpackERC20InsufficientAllowanceError(raw []byte) (*TestDollarERC20InsufficientAllowance, error) {
	out := new(TestDollarERC20InsufficientAllowance)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the TestDollar contract.
type TestDollarERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TestDollarERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (testDollar *TestDollar) UnpackERC20InsufficientBalanceError(raw []byte) (*TestDollarERC20InsufficientBalance, error) {
	out := new(TestDollarERC20InsufficientBalance)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidApprover represents a ERC20InvalidApprover error raised by the TestDollar contract.
type TestDollarERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TestDollarERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (testDollar *TestDollar) UnpackERC20InvalidApproverError(raw []byte) (*TestDollarERC20InvalidApprover, error) {
	out := new(TestDollarERC20InvalidApprover)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the TestDollar contract.
type TestDollarERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TestDollarERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (testDollar *TestDollar) UnpackERC20InvalidReceiverError(raw []byte) (*TestDollarERC20InvalidReceiver, error) {
	out := new(TestDollarERC20InvalidReceiver)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidSender represents a ERC20InvalidSender error raised by the TestDollar contract.
type TestDollarERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TestDollarERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (testDollar *TestDollar) UnpackERC20InvalidSenderError(raw []byte) (*TestDollarERC20InvalidSender, error) {
	out := new(TestDollarERC20InvalidSender)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidSpender represents a ERC20InvalidSpender error raised by the TestDollar contract.
type TestDollarERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TestDollarERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (testDollar *TestDollar) UnpackERC20InvalidSpenderError(raw []byte) (*TestDollarERC20InvalidSpender, error) {
	out := new(TestDollarERC20InvalidSpender)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarTestOnly represents a TestOnly error raised by the TestDollar contract.
type TestDollarTestOnly struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TestOnly()
func TestDollarTestOnlyErrorID() common.Hash {
	return common.HexToHash("0xc92a5d9b2b1f4331f4e65395b1b4b2b9a69438369b3f9640f337f508fcd996a7")
}

// UnpackTestOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TestOnly()
func (testDollar *TestDollar) UnpackTestOnlyError(raw []byte) (*TestDollarTestOnly, error) {
	out := new(TestDollarTestOnly)
	if err := testDollar.abi.UnpackIntoInterface(out, "TestOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}
