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

// EscrowShares is an auto generated low-level Go binding around an user-defined struct.
type EscrowShares struct {
	Guest   *big.Int
	Host    *big.Int
	Arbiter *big.Int
	Sender  *big.Int
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

// IRollupAnnouncement is an auto generated low-level Go binding around an user-defined struct.
type IRollupAnnouncement struct {
	Hash [32]byte
	From uint64
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
	Governor          common.Address
	ParameterDelay    *big.Int
	QueuePeriod       *big.Int
	LogN              *big.Int
	Tau2              Bn254G2
	Unit              Bn254G1
	GenesisCommitment Bn254G1
	GenesisTimestamp  *big.Int
	Shapes            []IRollupShape
}

// IRollupHead is an auto generated low-level Go binding around an user-defined struct.
type IRollupHead struct {
	Number           *big.Int
	Timestamp        *big.Int
	SettledAt        *big.Int
	QueuePosition    *big.Int
	QueueLength      *big.Int
	ParameterVersion uint32
	Waits            uint8
	Open             bool
	Frozen           bool
}

// IRollupParameters is an auto generated low-level Go binding around an user-defined struct.
type IRollupParameters struct {
	Version      uint32
	BookingFee   uint16
	CrankReserve [4]*big.Int
	RecordRent   [4]*big.Int
}

// IRollupShape is an auto generated low-level Go binding around an user-defined struct.
type IRollupShape struct {
	Id       uint32
	CapP     uint16
	CapL     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Verifier common.Address
	InBlobs  bool
}

// KzgOpening is an auto generated low-level Go binding around an user-defined struct.
type KzgOpening struct {
	Record uint32
	Cells  []*big.Int
	Proofs []Bn254G1
}

// QueueEntry is an auto generated low-level Go binding around an user-defined struct.
type QueueEntry struct {
	Hash     [26]byte
	Deadline *big.Int
	Kind     uint8
}

// BridgeMetaData contains all meta data concerning the Bridge contract.
var BridgeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"exits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"testDollar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stoa\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"queueFee_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"booking\",\"type\":\"uint256\"}],\"name\":\"BookingOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"CreditExceedsHoldings\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EthTransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExitsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"GenesisOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"}],\"name\":\"HoldingsTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyIsNullKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotEven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyOfSmallOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotCreditor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"}],\"name\":\"PossessionPointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"name\":\"PossessionScalarTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"purse\",\"type\":\"uint256\"}],\"name\":\"PurseOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SerialZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"UnknownToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AMOUNT_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLDINGS_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_FEE_STEP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"award\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseQueueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"changeKey\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"changeKeyFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"internalType\":\"structIBridge.Credit[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"credits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"holdings\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"owed\",\"type\":\"uint128\"}],\"internalType\":\"structIBridge.Custody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"fullExit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"address_\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Bridge",
	Bin: "0x610240604052348015610010575f5ffd5b506040516140fe3803806140fe83398101604081905261002f91610419565b6040518060400160405280600b81526020016a53746f612042726964676560a81b815250604051806040016040528060018152602001603160f81b81525061007c826103c560201b60201c565b61012052610089816103c5565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052604080516373c6754960e11b815290515f916001600160a01b0388169163e78cea92916004808201926020929091908290030181865afa158015610164573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101889190610480565b90506001600160a01b03811630146101c95760405163e5d4c02760e01b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b6001600160a01b038416158015906101e957506001600160a01b0384163b155b1561021957604051630f18932d60e01b8152600160048201526001600160a01b03851660248201526044016101c0565b6001600160a01b0383161580159061025457506001600160a01b0383163b15806102545750836001600160a01b0316836001600160a01b0316145b1561028457604051630f18932d60e01b8152600260048201526001600160a01b03841660248201526044016101c0565b6001600160a01b0385166102ab5760405163df8aecad60e01b815260040160405180910390fd5b6001600160a01b03808716610160819052908616610180526040805163570ca73560e01b8152905163570ca735916004808201926020929091908290030181865afa1580156102fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103209190610480565b6001600160a01b03166101a0816001600160a01b031681525050816101c08181525050856001600160a01b03166395a3be996040518163ffffffff1660e01b8152600401602060405180830381865afa15801561037f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a391906104a2565b6101e05250506001600160a01b03918216610200521661022052506105149050565b5f5f829050601f815111156103ef578260405163305a27a960e01b81526004016101c091906104b9565b80516103fa826104ee565b179392505050565b6001600160a01b0381168114610416575f5ffd5b50565b5f5f5f5f5f60a0868803121561042d575f5ffd5b855161043881610402565b602087015190955061044981610402565b604087015190945061045a81610402565b606087015190935061046b81610402565b60809690960151949793965091949392915050565b5f60208284031215610490575f5ffd5b815161049b81610402565b9392505050565b5f602082840312156104b2575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561050e575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051613b0d6105f15f395f61121b01525f6111ce01525f818161129a015281816113f6015261144c01525f81816103a8015261179d01525f818161027f0152611d0201525f81816102120152610e1f01525f81816104db015281816106670152818161073501528181610dde015281816114cc0152611b2701525f61199c01525f61196c01525f612da301525f612d7b01525f612cd601525f612d0001525f612d2a0152613b0d5ff3fe608060405260043610610178575f3560e01c80637c3e1300116100d157806395d4063f1161007c578063cb23bcb511610057578063cb23bcb5146104ca578063e007d366146102b4578063fd00ea1c146104fd575f5ffd5b806395d4063f14610479578063a6886d9f14610498578063ac95834e146104b7575f5ffd5b806384b0196e116100ac57806384b0196e1461041e5780638efcc6211461044557806393c5fa7414610464575f5ffd5b80637c3e1300146103975780637cfe3c41146103ca5780637ecebe00146103dd575f5ffd5b806342d4d4b81161013157806362adab191161010c57806362adab19146102b457806366dff630146102d65780636d0c14de14610384575f5ffd5b806342d4d4b814610259578063570ca7351461026e5780635f036def146102a1575f5ffd5b8063196c9a9311610161578063196c9a93146101c05780631ed74928146101ed5780631fb2a51214610201575f5ffd5b80630b85ec2a1461017c5780631149adbb146101ad575b5f5ffd5b61018f61018a3660046131e4565b61051c565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61018f6101bb36600461324b565b610551565b3480156101cb575f5ffd5b506101df6101da3660046132cf565b6105ed565b6040519081526020016101a4565b3480156101f8575f5ffd5b506101df610663565b34801561020c575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101a4565b61026c610267366004613304565b61071e565b005b348015610279575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b61018f6102af36600461332e565b6108b1565b3480156102bf575f5ffd5b506101df6e01000000000000000000000000000081565b3480156102e1575f5ffd5b506103546102f036600461334a565b604080518082019091525f80825260208201525060ff165f908152600360209081526040918290208251808401909352546fffffffffffffffffffffffffffffffff8082168452700100000000000000000000000000000000909104169082015290565b6040805182516fffffffffffffffffffffffffffffffff90811682526020938401511692810192909252016101a4565b61018f61039236600461337d565b6108e6565b3480156103a2575f5ffd5b506101df7f000000000000000000000000000000000000000000000000000000000000000081565b61018f6103d836600461344b565b6109af565b3480156103e8575f5ffd5b506101df6103f73660046134a0565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b348015610429575f5ffd5b506104326109c8565b6040516101a49796959493929190613505565b348015610450575f5ffd5b506101df61045f3660046132cf565b610a26565b34801561046f575f5ffd5b506101df61010081565b348015610484575f5ffd5b506101df61049336600461334a565b610dbb565b3480156104a3575f5ffd5b5061026c6104b23660046135c4565b610dc6565b61018f6104c5366004613635565b6110bb565b3480156104d5575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b348015610508575f5ffd5b5061023461051736600461334a565b611191565b5f6105278383611292565b61054860168463ffffffff16901b600617338466ffffffffffffff16611355565b90505b92915050565b5f61055a6113af565b610563846113e6565b5f61056d87611191565b90508335602085013517156105895761058933865f8787611487565b610594878288611548565b9550663fffffffc00000601686901b16660ff00000000000602c89901b1617602e87901b176002176105d88133875f60ff8d16156105d2575f6116ea565b8b6116ea565b925050506105e4611755565b95945050505050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600460209081526040808320600185811c607f168552925282209083166002811061063557610635613693565b6002810491909101546001909116600e026101000a90046dffffffffffffffffffffffffffff169392505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa1580156106cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106f39190613748565b90506107188160600151826080015161070c919061382c565b64ffffffffff1661177f565b91505090565b6107266113af565b5f61073083611191565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa15801561079d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c19190613748565b5164ffffffffff169050801561080b576040517fcf15e5c6000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b5f60ff85161561081b575f61081d565b835b9050803414610861576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610802565b8460ff167fb0a9b48379fc9c5892efb39d43ef56d0cfdad477f3888d2c292debc0910c6536610891878688611548565b60405190815260200160405180910390a25050506108ad611755565b5050565b5f6108bb836113e6565b6108c482611191565b50610548602c8360ff16901b60168563ffffffff16901b60081717335f611355565b5f8342111561092a576040517ff88f049000000000000000000000000000000000000000000000000000000000815260048101859052426024820152604401610802565b5f6109388a8a8a8a896117c1565b90506109468a828686611897565b610994576040517fae9ff1c000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8b166004820152602401610802565b6109a18a8a8a8a8a611930565b9a9950505050505050505050565b5f6109bd3386868686611930565b90505b949350505050565b5f6060805f5f5f60606109d9611965565b6109e1611995565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610a2f6113af565b5f610a3983611191565b73ffffffffffffffffffffffffffffffffffffffff85165f908152600460209081526040808320600188811c607f1685529252909120919250841660028110610a8457610a84613693565b60029182820401919006600e029054906101000a90046dffffffffffffffffffffffffffff166dffffffffffffffffffffffffffff169150815f03610b16576040517f01ac6c1a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260ff84166024820152604401610802565b73ffffffffffffffffffffffffffffffffffffffff84165f908152600460209081526040808320600187811c607f1685529252822090851660028110610b5e57610b5e613693565b60029182820401919006600e026101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055505f60035f8560ff1681526020019081526020015f20905082815f015f8282829054906101000a90046fffffffffffffffffffffffffffffffff16610bdf9190613849565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555082815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff16610c439190613849565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508360ff168573ffffffffffffffffffffffffffffffffffffffff167fc73092756e22756fd0b15b2f803bd49db35ee23e7ae171c4d414ab7a61fa8b7c85604051610cc591815260200190565b60405180910390a360ff8416610d90575f8573ffffffffffffffffffffffffffffffffffffffff16846040515f6040518083038185875af1925050503d805f8114610d2b576040519150601f19603f3d011682016040523d82523d5f602084013e610d30565b606091505b5050905080610d8a576040517fdea95fba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015260248101859052604401610802565b50610db1565b610db173ffffffffffffffffffffffffffffffffffffffff831686856119c0565b505061054b611755565b5f61054b3383610a26565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801590610e4257503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b15610e7b576040517fb56aedb3000000000000000000000000000000000000000000000000000000008152336004820152602401610802565b610e8361319f565b5f5b82811015610f7e5736848483818110610ea057610ea0613693565b9050606002019050806040016020810190610ebb9190613871565b6dffffffffffffffffffffffffffff165f03610ed75750610f76565b610ee76060820160408301613871565b6dffffffffffffffffffffffffffff1683610f08604084016020850161334a565b60ff1660048110610f1b57610f1b613693565b60200201818151610f2c919061389e565b905250610f74610f3f60208301836134a0565b610f4f604084016020850161334a565b610f5f6060850160408601613871565b6dffffffffffffffffffffffffffff16611a1b565b505b600101610e85565b505f5b60048160ff1610156110b557818160ff1660048110610fa257610fa2613693565b6020020151156110ad5760ff81165f81815260036020526040812091849060048110610fd057610fd0613693565b60200201518254611007919070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1661389e565b82549091506fffffffffffffffffffffffffffffffff1681111561107e5781546040517fce464e0f00000000000000000000000000000000000000000000000000000000815260ff851660048201526fffffffffffffffffffffffffffffffff909116602482015260448101829052606401610802565b81546fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000000291161790555b600101610f81565b50505050565b5f6110c68686611292565b6110cf846113e6565b6110d883611191565b506e0100000000000000000000000000008210611139576040517f7f1627030000000000000000000000000000000000000000000000000000000081526e010000000000000000000000000000600482015260248101839052604401610802565b663fffffffc00000601687901b16660ff00000000000602c85901b1617602e83901b17600717611186813366ffffffffffffff89166affffffff0000000000000060388a901b1617611355565b979650505050505050565b5f60ff82166111a157505f919050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8316016111ee57507f00000000000000000000000000000000000000000000000000000000000000005b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff83160161123b57507f00000000000000000000000000000000000000000000000000000000000000005b73ffffffffffffffffffffffffffffffffffffffff811661128d576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610802565b919050565b5f6112be60017f00000000000000000000000000000000000000000000000000000000000000006138b1565b9050808363ffffffff161061130e576040517f134195c30000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff84166024820152604401610802565b8166ffffffffffffff165f03611350576040517f2d014ea400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b5f6109c06040518061010001604052808681526020018573ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f8152602001848152505f611b23565b6113b7611d43565b6113e460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d9c565b565b63ffffffff8116158061141f57507f00000000000000000000000000000000000000000000000000000000000000008163ffffffff1610155b15611484576040517ff31d4da30000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015263ffffffff82166024820152604401610802565b50565b61149e611499368490038401846138c4565b611da3565b6115416114b0368490038401846138c4565b6114bf36849003840184613938565b6040518060a001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020018973ffffffffffffffffffffffffffffffffffffffff1681526020018863ffffffff1681526020018761ffff16815250612024565b5050505050565b5f60ff8416156116a0576040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa1580156115bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115e091906139b6565b905061160473ffffffffffffffffffffffffffffffffffffffff851633308661228e565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152819073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa15801561166e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061169291906139b6565b61169c91906138b1565b9250505b815f036116d9576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116e384836122ea565b5092915050565b5f61174b6040518061010001604052808881526020018773ffffffffffffffffffffffffffffffffffffffff168152602001865f01358152602001866020013581526020018581526020015f81526020015f81526020015f81525083611b23565b9695505050505050565b6113e45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006113de565b5f61178c610100836139cd565b61179790600161389e565b61054b907f0000000000000000000000000000000000000000000000000000000000000000613a05565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526002602052604081208054600181019091558190604080517fa7d0fc27ed1f34c3a7d25ecaaa2a2e68430f260f71720ef251c2fa7d11711bd160208281019190915273ffffffffffffffffffffffffffffffffffffffff8b169282019290925263ffffffff8916606082015261ffff88166080820152863560a08201529086013560c082015260e0810182905261010081018590529091506111869061012001604051602081830303815290604052805190602001206123bf565b5f8473ffffffffffffffffffffffffffffffffffffffff163b5f0361191d575f5f6118c3868686612406565b5090925090505f8160038111156118dc576118dc613a1c565b14801561191457508673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050506109c0565b6119298585858561244d565b90506109c0565b5f61193a856113e6565b6119478686868686611487565b61174b60168663ffffffff16901b60041787858761ffff165f6116ea565b60606119907f00000000000000000000000000000000000000000000000000000000000000006124d0565b905090565b60606119907f00000000000000000000000000000000000000000000000000000000000000006124d0565b6119cd838383600161250d565b611350576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610802565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600460209081526040808320600186811c607f16855292529091208291841660028110611a6557611a65613693565b60029182820401919006600e028282829054906101000a90046dffffffffffffffffffffffffffff16611a989190613a49565b92506101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055508160ff168373ffffffffffffffffffffffffffffffffffffffff167f80b8d6e0fc66f422721488092514edd2ee1d5d9f7a7d2ca6f3ed10f5f658640983604051611b1691815260200190565b60405180910390a3505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663303709f7856040518263ffffffff1660e01b8152600401611b7e9190613a6f565b60408051808303815f875af1158015611b99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bbd9190613aa0565b90925090505f611bcc8261177f565b90505f611bd9828661389e565b905080341015611c1e576040517fd01ab50b00000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610802565b5f611c2982346138b1565b9050611c35818461389e565b5f03611c44575050505061054b565b611c575f611c52838661389e565b6122ea565b611c61818461389e565b5f805260036020527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff8054601090611cc090849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613ad8565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550825f14611d2857611d287f00000000000000000000000000000000000000000000000000000000000000005f85611a1b565b8015611d3957611d39335f83611a1b565b5050505092915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156113e4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b805160208201517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182101580611df957507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110155b15611e60576040517fee5302690000000000000000000000000000000000000000000000000000000081527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160048201526024810183905260448101829052606401610802565b611e6a8282612595565b611eaa576040517f13c3d61f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610802565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858609087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838509095f03611f7c576040517f361b59180000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610802565b7f1bcd842991a4e7360ac7f456c21704e4e1a243873c048b3cc830a13a78eec2408103611fdf576040517fba7fbe900000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610802565b6001821615611350576040517f1f9113a70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610802565b81517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000111158061207857507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001826020015110155b80612091575061208f825f01518360200151612595565b155b156120d857815160208301516040517f129ba94200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610802565b7f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f18260400151106121645760408083015190517f079f1ce70000000000000000000000000000000000000000000000000000000081527f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f160048201526024810191909152604401610802565b815160208084018051845185840151604080880151606089015160808a01518c518d8a01805186517f73746f612e706f702e7631000000000000000000000000000000000000000000818e015246602b82015273ffffffffffffffffffffffffffffffffffffffff998a16604b820152606b81019890985297909416608b87015260ab86019290925260cb85015260eb84015261010b83019390935261012b82019690965261014b808201939093528551808203909301835261016b018552815191909301208651925186519251948701516fffffffffffffffffffffffffffffffff9092169461225894939192866126a6565b6110b5576040517f77b6f65100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61229c848484846001612c2a565b6110b5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610802565b60ff82165f908152600360205260408120805490919061231d9084906fffffffffffffffffffffffffffffffff1661389e565b90506e010000000000000000000000000000811061237f576040517f929c773b0000000000000000000000000000000000000000000000000000000081526e010000000000000000000000000000600482015260248101829052604401610802565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff919091161790555050565b5f61054b6123cb612cbd565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8080604184900361243a578435602086013560408701355f1a61242c89828585612df3565b955095509550505050612444565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f6124dc83612ee6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661258957838315161561257d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018385097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161269a847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016138b1565b83081495945050505050565b6040805161040081019091525f908188156126e357887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036126e5565b5f5b90506127378260015f60017f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b612f26565b6127878260025f60017f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031612f26565b6127d78260035f60017f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31612f26565b6127e78260045f6001858d612f26565b6128368260057f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b858d612f26565b6128858260067f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031858d612f26565b6128d48260077f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31858d612f26565b505f60018060805b8015612bcc577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018480097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018485098486017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018182097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018687098484017f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e0000002908103928301995090800190037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185810385019182019350909190818a0994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838a0998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099550505050600188831c1660021b60028a607f85011c161760018a841c16178015612bc55760071b860180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908782038701097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020830151888801097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604084015185097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001606085015188097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184810384019650929093019281830381019291019082860998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820997507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181830996505050505b50506128dc565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181890982147f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b098414169450505050509695505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612cac578383151615612ca0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612d2257507f000000000000000000000000000000000000000000000000000000000000000046145b15612d4c57507f000000000000000000000000000000000000000000000000000000000000000090565b611990604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612e2c57505f91506003905082612edc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612e7d573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116612ed357505f925060019150829050612edc565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561054b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038501097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838301868601097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808688097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b090909818301927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000003829003926002909201917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191820301908382097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018584098a60071b8c01827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201815282820160208201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018987090960408201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858709800160609190910152505050505050505050505050565b60405180608001604052806004906020820280368337509192915050565b63ffffffff81168114611484575f5ffd5b803566ffffffffffffff8116811461128d575f5ffd5b5f5f604083850312156131f5575f5ffd5b8235613200816131bd565b915061320e602084016131ce565b90509250929050565b60ff81168114611484575f5ffd5b5f60408284031215613235575f5ffd5b50919050565b5f60608284031215613235575f5ffd5b5f5f5f5f5f6101008688031215613260575f5ffd5b853561326b81613217565b9450602086013593506040860135613282816131bd565b92506132918760608801613225565b91506132a08760a0880161323b565b90509295509295909350565b803573ffffffffffffffffffffffffffffffffffffffff8116811461128d575f5ffd5b5f5f604083850312156132e0575f5ffd5b6132e9836132ac565b915060208301356132f981613217565b809150509250929050565b5f5f60408385031215613315575f5ffd5b823561332081613217565b946020939093013593505050565b5f5f6040838503121561333f575f5ffd5b82356132e9816131bd565b5f6020828403121561335a575f5ffd5b813561336581613217565b9392505050565b803561ffff8116811461128d575f5ffd5b5f5f5f5f5f5f5f5f610140898b031215613395575f5ffd5b61339e896132ac565b975060208901356133ae816131bd565b96506133bc60408a0161336c565b95506133cb8a60608b01613225565b94506133da8a60a08b0161323b565b9350610100890135925061012089013567ffffffffffffffff8111156133fe575f5ffd5b8901601f81018b1361340e575f5ffd5b803567ffffffffffffffff811115613424575f5ffd5b8b6020828401011115613435575f5ffd5b989b979a50959850939692959194602001935050565b5f5f5f5f60e0858703121561345e575f5ffd5b8435613469816131bd565b93506134776020860161336c565b92506134868660408701613225565b9150613495866080870161323b565b905092959194509250565b5f602082840312156134b0575f5ffd5b610548826132ac565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61353f60e08301896134b9565b828103604084015261355181896134b9565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156135b3578351835260209384019390920191600101613595565b50909b9a5050505050505050505050565b5f5f602083850312156135d5575f5ffd5b823567ffffffffffffffff8111156135eb575f5ffd5b8301601f810185136135fb575f5ffd5b803567ffffffffffffffff811115613611575f5ffd5b856020606083028401011115613625575f5ffd5b6020919091019590945092505050565b5f5f5f5f5f60a08688031215613649575f5ffd5b8535613654816131bd565b9450613662602087016131ce565b93506040860135613672816131bd565b9250606086013561368281613217565b949793965091946080013592915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051610120810167ffffffffffffffff81118282101715613709577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b805164ffffffffff8116811461128d575f5ffd5b805161128d816131bd565b805161128d81613217565b8051801515811461128d575f5ffd5b5f61012082840312801561375a575f5ffd5b506137636136c0565b61376c8361370f565b815261377a6020840161370f565b602082015261378b6040840161370f565b604082015261379c6060840161370f565b60608201526137ad6080840161370f565b60808201526137be60a08401613723565b60a08201526137cf60c0840161372e565b60c08201526137e060e08401613739565b60e08201526137f26101008401613739565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff828116828216039081111561054b5761054b6137ff565b6fffffffffffffffffffffffffffffffff828116828216039081111561054b5761054b6137ff565b5f60208284031215613881575f5ffd5b81356dffffffffffffffffffffffffffff81168114613365575f5ffd5b8082018082111561054b5761054b6137ff565b8181038181111561054b5761054b6137ff565b5f60408284031280156138d5575f5ffd5b506040805190810167ffffffffffffffff8111828210171561391e577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f6060828403128015613949575f5ffd5b506040516060810167ffffffffffffffff81118282101715613992577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60409081528335825260208085013590830152928301359281019290925250919050565b5f602082840312156139c6575f5ffd5b5051919050565b5f82613a00577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808202811582820484141761054b5761054b6137ff565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6dffffffffffffffffffffffffffff818116838216019081111561054b5761054b6137ff565b610100810181835f5b6008811015613a97578151835260209283019290910190600101613a78565b50505092915050565b5f5f60408385031215613ab1575f5ffd5b825167ffffffffffffffff81168114613ac8575f5ffd5b6020939093015192949293505050565b6fffffffffffffffffffffffffffffffff818116838216019081111561054b5761054b6137ff56fea164736f6c6343000825000a",
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
// Solidity: constructor(address rollup_, address exits_, address testDollar, address stoa, uint256 queueFee_) returns()
func (bridge *Bridge) PackConstructor(rollup_ common.Address, exits_ common.Address, testDollar common.Address, stoa common.Address, queueFee_ *big.Int) []byte {
	enc, err := bridge.abi.Pack("", rollup_, exits_, testDollar, stoa, queueFee_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAMOUNTLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe007d366.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AMOUNT_LIMIT() view returns(uint256)
func (bridge *Bridge) PackAMOUNTLIMIT() []byte {
	enc, err := bridge.abi.Pack("AMOUNT_LIMIT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAMOUNTLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe007d366.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AMOUNT_LIMIT() view returns(uint256)
func (bridge *Bridge) TryPackAMOUNTLIMIT() ([]byte, error) {
	return bridge.abi.Pack("AMOUNT_LIMIT")
}

// UnpackAMOUNTLIMIT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe007d366.
//
// Solidity: function AMOUNT_LIMIT() view returns(uint256)
func (bridge *Bridge) UnpackAMOUNTLIMIT(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("AMOUNT_LIMIT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackQUEUEFEESTEP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93c5fa74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUEUE_FEE_STEP() view returns(uint256)
func (bridge *Bridge) PackQUEUEFEESTEP() []byte {
	enc, err := bridge.abi.Pack("QUEUE_FEE_STEP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUEUEFEESTEP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93c5fa74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUEUE_FEE_STEP() view returns(uint256)
func (bridge *Bridge) TryPackQUEUEFEESTEP() ([]byte, error) {
	return bridge.abi.Pack("QUEUE_FEE_STEP")
}

// UnpackQUEUEFEESTEP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93c5fa74.
//
// Solidity: function QUEUE_FEE_STEP() view returns(uint256)
func (bridge *Bridge) UnpackQUEUEFEESTEP(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("QUEUE_FEE_STEP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac95834e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function award(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount) payable returns(uint64 index)
func (bridge *Bridge) PackAward(booking uint32, serial *big.Int, purse uint32, tokenId uint8, amount *big.Int) []byte {
	enc, err := bridge.abi.Pack("award", booking, serial, purse, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac95834e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function award(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount) payable returns(uint64 index)
func (bridge *Bridge) TryPackAward(booking uint32, serial *big.Int, purse uint32, tokenId uint8, amount *big.Int) ([]byte, error) {
	return bridge.abi.Pack("award", booking, serial, purse, tokenId, amount)
}

// UnpackAward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac95834e.
//
// Solidity: function award(uint32 booking, uint56 serial, uint32 purse, uint8 tokenId, uint256 amount) payable returns(uint64 index)
func (bridge *Bridge) UnpackAward(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("award", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBaseQueueFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c3e1300.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function baseQueueFee() view returns(uint256)
func (bridge *Bridge) PackBaseQueueFee() []byte {
	enc, err := bridge.abi.Pack("baseQueueFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBaseQueueFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c3e1300.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function baseQueueFee() view returns(uint256)
func (bridge *Bridge) TryPackBaseQueueFee() ([]byte, error) {
	return bridge.abi.Pack("baseQueueFee")
}

// UnpackBaseQueueFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c3e1300.
//
// Solidity: function baseQueueFee() view returns(uint256)
func (bridge *Bridge) UnpackBaseQueueFee(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("baseQueueFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChangeKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cfe3c41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeKey(uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) PackChangeKey(purse uint32, epoch uint16, key EdwardsKeyKey, possession EdwardsKeyPossession) []byte {
	enc, err := bridge.abi.Pack("changeKey", purse, epoch, key, possession)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cfe3c41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeKey(uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) TryPackChangeKey(purse uint32, epoch uint16, key EdwardsKeyKey, possession EdwardsKeyPossession) ([]byte, error) {
	return bridge.abi.Pack("changeKey", purse, epoch, key, possession)
}

// UnpackChangeKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cfe3c41.
//
// Solidity: function changeKey(uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) UnpackChangeKey(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("changeKey", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackChangeKeyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d0c14de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeKeyFor(address owner, uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession, uint256 deadline, bytes signature) payable returns(uint64 index)
func (bridge *Bridge) PackChangeKeyFor(owner common.Address, purse uint32, epoch uint16, key EdwardsKeyKey, possession EdwardsKeyPossession, deadline *big.Int, signature []byte) []byte {
	enc, err := bridge.abi.Pack("changeKeyFor", owner, purse, epoch, key, possession, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeKeyFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d0c14de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeKeyFor(address owner, uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession, uint256 deadline, bytes signature) payable returns(uint64 index)
func (bridge *Bridge) TryPackChangeKeyFor(owner common.Address, purse uint32, epoch uint16, key EdwardsKeyKey, possession EdwardsKeyPossession, deadline *big.Int, signature []byte) ([]byte, error) {
	return bridge.abi.Pack("changeKeyFor", owner, purse, epoch, key, possession, deadline, signature)
}

// UnpackChangeKeyFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d0c14de.
//
// Solidity: function changeKeyFor(address owner, uint32 purse, uint16 epoch, (uint256,uint256) key, (uint256,uint256,uint256) possession, uint256 deadline, bytes signature) payable returns(uint64 index)
func (bridge *Bridge) UnpackChangeKeyFor(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("changeKeyFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (bridge *Bridge) PackEip712Domain() []byte {
	enc, err := bridge.abi.Pack("eip712Domain")
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
func (bridge *Bridge) TryPackEip712Domain() ([]byte, error) {
	return bridge.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (bridge *Bridge) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := bridge.abi.Unpack("eip712Domain", data)
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

// PackExits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb2a512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exits() view returns(address)
func (bridge *Bridge) PackExits() []byte {
	enc, err := bridge.abi.Pack("exits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb2a512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exits() view returns(address)
func (bridge *Bridge) TryPackExits() ([]byte, error) {
	return bridge.abi.Pack("exits")
}

// UnpackExits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fb2a512.
//
// Solidity: function exits() view returns(address)
func (bridge *Bridge) UnpackExits(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("exits", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b85ec2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function force(uint32 booking, uint56 serial) payable returns(uint64 index)
func (bridge *Bridge) PackForce(booking uint32, serial *big.Int) []byte {
	enc, err := bridge.abi.Pack("force", booking, serial)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b85ec2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function force(uint32 booking, uint56 serial) payable returns(uint64 index)
func (bridge *Bridge) TryPackForce(booking uint32, serial *big.Int) ([]byte, error) {
	return bridge.abi.Pack("force", booking, serial)
}

// UnpackForce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b85ec2a.
//
// Solidity: function force(uint32 booking, uint56 serial) payable returns(uint64 index)
func (bridge *Bridge) UnpackForce(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("force", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFullExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f036def.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fullExit(uint32 purse, uint8 tokenId) payable returns(uint64 index)
func (bridge *Bridge) PackFullExit(purse uint32, tokenId uint8) []byte {
	enc, err := bridge.abi.Pack("fullExit", purse, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFullExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f036def.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fullExit(uint32 purse, uint8 tokenId) payable returns(uint64 index)
func (bridge *Bridge) TryPackFullExit(purse uint32, tokenId uint8) ([]byte, error) {
	return bridge.abi.Pack("fullExit", purse, tokenId)
}

// UnpackFullExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f036def.
//
// Solidity: function fullExit(uint32 purse, uint8 tokenId) payable returns(uint64 index)
func (bridge *Bridge) UnpackFullExit(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("fullExit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d4d4b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint8 tokenId, uint256 amount) payable returns()
func (bridge *Bridge) PackFund(tokenId uint8, amount *big.Int) []byte {
	enc, err := bridge.abi.Pack("fund", tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d4d4b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint8 tokenId, uint256 amount) payable returns()
func (bridge *Bridge) TryPackFund(tokenId uint8, amount *big.Int) ([]byte, error) {
	return bridge.abi.Pack("fund", tokenId, amount)
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (bridge *Bridge) PackNonces(owner common.Address) []byte {
	enc, err := bridge.abi.Pack("nonces", owner)
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
func (bridge *Bridge) TryPackNonces(owner common.Address) ([]byte, error) {
	return bridge.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (bridge *Bridge) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := bridge.abi.Unpack("nonces", data)
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

// BridgeEIP712DomainChanged represents a EIP712DomainChanged event raised by the Bridge contract.
type BridgeEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BridgeEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (BridgeEIP712DomainChanged) ContractEventName() string {
	return BridgeEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (bridge *Bridge) UnpackEIP712DomainChangedEvent(log *types.Log) (*BridgeEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgeEIP712DomainChanged)
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

// BridgeFunded represents a Funded event raised by the Bridge contract.
type BridgeFunded struct {
	TokenId uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BridgeFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (BridgeFunded) ContractEventName() string {
	return BridgeFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(uint8 indexed tokenId, uint256 amount)
func (bridge *Bridge) UnpackFundedEvent(log *types.Log) (*BridgeFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgeFunded)
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
	if bytes.Equal(raw[:4], bridge.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return bridge.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return bridge.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["BookingOutOfRange"].ID.Bytes()[:4]) {
		return bridge.UnpackBookingOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["CreditExceedsHoldings"].ID.Bytes()[:4]) {
		return bridge.UnpackCreditExceedsHoldingsError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["EthTransferFailed"].ID.Bytes()[:4]) {
		return bridge.UnpackEthTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["ExitsMissing"].ID.Bytes()[:4]) {
		return bridge.UnpackExitsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["GenesisOver"].ID.Bytes()[:4]) {
		return bridge.UnpackGenesisOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["HoldingsTooLarge"].ID.Bytes()[:4]) {
		return bridge.UnpackHoldingsTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return bridge.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return bridge.UnpackInvalidShortStringError(raw[4:])
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
	if bytes.Equal(raw[:4], bridge.abi.Errors["NotCreditor"].ID.Bytes()[:4]) {
		return bridge.UnpackNotCreditorError(raw[4:])
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
	if bytes.Equal(raw[:4], bridge.abi.Errors["SerialZero"].ID.Bytes()[:4]) {
		return bridge.UnpackSerialZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return bridge.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return bridge.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return bridge.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["TokenInvalid"].ID.Bytes()[:4]) {
		return bridge.UnpackTokenInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return bridge.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["ValueTooSmall"].ID.Bytes()[:4]) {
		return bridge.UnpackValueTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["WrongBridge"].ID.Bytes()[:4]) {
		return bridge.UnpackWrongBridgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridge.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return bridge.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BridgeAmountTooLarge represents a AmountTooLarge error raised by the Bridge contract.
type BridgeAmountTooLarge struct {
	Limit  *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 limit, uint256 amount)
func BridgeAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 limit, uint256 amount)
func (bridge *Bridge) UnpackAmountTooLargeError(raw []byte) (*BridgeAmountTooLarge, error) {
	out := new(BridgeAmountTooLarge)
	if err := bridge.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// BridgeBookingOutOfRange represents a BookingOutOfRange error raised by the Bridge contract.
type BridgeBookingOutOfRange struct {
	Limit   *big.Int
	Booking *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookingOutOfRange(uint256 limit, uint256 booking)
func BridgeBookingOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x134195c32ae06ee8db25fe55ddf77af90d14eeee8e07bd8aae141658db39f198")
}

// UnpackBookingOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookingOutOfRange(uint256 limit, uint256 booking)
func (bridge *Bridge) UnpackBookingOutOfRangeError(raw []byte) (*BridgeBookingOutOfRange, error) {
	out := new(BridgeBookingOutOfRange)
	if err := bridge.abi.UnpackIntoInterface(out, "BookingOutOfRange", raw); err != nil {
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

// BridgeExitsMissing represents a ExitsMissing error raised by the Bridge contract.
type BridgeExitsMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitsMissing()
func BridgeExitsMissingErrorID() common.Hash {
	return common.HexToHash("0xdf8aecad6e52de294043633b08d2ce2893f7da24bed2147bc7c48c2483bdd29b")
}

// UnpackExitsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitsMissing()
func (bridge *Bridge) UnpackExitsMissingError(raw []byte) (*BridgeExitsMissing, error) {
	out := new(BridgeExitsMissing)
	if err := bridge.abi.UnpackIntoInterface(out, "ExitsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeGenesisOver represents a GenesisOver error raised by the Bridge contract.
type BridgeGenesisOver struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GenesisOver(uint256 number)
func BridgeGenesisOverErrorID() common.Hash {
	return common.HexToHash("0xcf15e5c650213af6d9b578f930100b3af3b366ce1721f0860e26df40074a0d03")
}

// UnpackGenesisOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GenesisOver(uint256 number)
func (bridge *Bridge) UnpackGenesisOverError(raw []byte) (*BridgeGenesisOver, error) {
	out := new(BridgeGenesisOver)
	if err := bridge.abi.UnpackIntoInterface(out, "GenesisOver", raw); err != nil {
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

// BridgeInvalidAccountNonce represents a InvalidAccountNonce error raised by the Bridge contract.
type BridgeInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func BridgeInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (bridge *Bridge) UnpackInvalidAccountNonceError(raw []byte) (*BridgeInvalidAccountNonce, error) {
	out := new(BridgeInvalidAccountNonce)
	if err := bridge.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeInvalidShortString represents a InvalidShortString error raised by the Bridge contract.
type BridgeInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func BridgeInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (bridge *Bridge) UnpackInvalidShortStringError(raw []byte) (*BridgeInvalidShortString, error) {
	out := new(BridgeInvalidShortString)
	if err := bridge.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
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

// BridgeNotCreditor represents a NotCreditor error raised by the Bridge contract.
type BridgeNotCreditor struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCreditor(address sender)
func BridgeNotCreditorErrorID() common.Hash {
	return common.HexToHash("0xb56aedb3d4139d271439e7d51185f3df4a1b59ab3e632875fc36ff6bc2f89f32")
}

// UnpackNotCreditorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCreditor(address sender)
func (bridge *Bridge) UnpackNotCreditorError(raw []byte) (*BridgeNotCreditor, error) {
	out := new(BridgeNotCreditor)
	if err := bridge.abi.UnpackIntoInterface(out, "NotCreditor", raw); err != nil {
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

// BridgeSerialZero represents a SerialZero error raised by the Bridge contract.
type BridgeSerialZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SerialZero()
func BridgeSerialZeroErrorID() common.Hash {
	return common.HexToHash("0x2d014ea45ee85aac6fdf51e4e0b8677654cfc2de30b831d6cbc0490059e98589")
}

// UnpackSerialZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SerialZero()
func (bridge *Bridge) UnpackSerialZeroError(raw []byte) (*BridgeSerialZero, error) {
	out := new(BridgeSerialZero)
	if err := bridge.abi.UnpackIntoInterface(out, "SerialZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeSignatureExpired represents a SignatureExpired error raised by the Bridge contract.
type BridgeSignatureExpired struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureExpired(uint256 deadline, uint256 timestamp)
func BridgeSignatureExpiredErrorID() common.Hash {
	return common.HexToHash("0xf88f049083a0890cb69bf0c7edbb1077a93679504997c26fadbfea86435ab250")
}

// UnpackSignatureExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureExpired(uint256 deadline, uint256 timestamp)
func (bridge *Bridge) UnpackSignatureExpiredError(raw []byte) (*BridgeSignatureExpired, error) {
	out := new(BridgeSignatureExpired)
	if err := bridge.abi.UnpackIntoInterface(out, "SignatureExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeSignatureInvalid represents a SignatureInvalid error raised by the Bridge contract.
type BridgeSignatureInvalid struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(address owner)
func BridgeSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xae9ff1c03b9f3f4b04943b0842f9637a93d3c2f68284967eb1f705baf29823cc")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(address owner)
func (bridge *Bridge) UnpackSignatureInvalidError(raw []byte) (*BridgeSignatureInvalid, error) {
	out := new(BridgeSignatureInvalid)
	if err := bridge.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeStringTooLong represents a StringTooLong error raised by the Bridge contract.
type BridgeStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func BridgeStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (bridge *Bridge) UnpackStringTooLongError(raw []byte) (*BridgeStringTooLong, error) {
	out := new(BridgeStringTooLong)
	if err := bridge.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
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

// BridgeValueTooSmall represents a ValueTooSmall error raised by the Bridge contract.
type BridgeValueTooSmall struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooSmall(uint256 expected, uint256 actual)
func BridgeValueTooSmallErrorID() common.Hash {
	return common.HexToHash("0xd01ab50b812dbe3aedae70509a1cd35f2d68275e4af7ca71b862c6f3af62dcd2")
}

// UnpackValueTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooSmall(uint256 expected, uint256 actual)
func (bridge *Bridge) UnpackValueTooSmallError(raw []byte) (*BridgeValueTooSmall, error) {
	out := new(BridgeValueTooSmall)
	if err := bridge.abi.UnpackIntoInterface(out, "ValueTooSmall", raw); err != nil {
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

// ExitsMetaData contains all meta data concerning the Exits contract.
var ExitsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBridge\",\"name\":\"bridge_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"AlreadyExited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyRefunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"state\",\"type\":\"uint256\"}],\"name\":\"BookingEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"queuePosition\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"EntryConsumed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes26\",\"name\":\"expected\",\"type\":\"bytes26\"},{\"internalType\":\"bytes26\",\"name\":\"actual\",\"type\":\"bytes26\"}],\"name\":\"EntryMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"queueLength\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"EntryMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NotADeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NotAPurse\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NothingToExit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"PurseMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"RecordOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cells\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongCellCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongExits\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"guest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"host\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"arbiter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sender\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structEscrow.Shares\",\"name\":\"shares\",\"type\":\"tuple\"}],\"name\":\"BookingExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"name\":\"DepositRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount0\",\"type\":\"uint112\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount1\",\"type\":\"uint112\"}],\"name\":\"PurseExited\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"contractIBridge\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"exit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"exited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"refunded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"booking\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"terms\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"shares\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"guest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"host\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"arbiter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sender\",\"type\":\"uint256\"}],\"internalType\":\"structEscrow.Shares\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "Exits",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516134ac3803806134ac83398101604081905261002e916101c8565b5f816001600160a01b0316631fb2a5126040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906101c8565b90506001600160a01b03811630146100cf57604051630b69a74360e31b81523060048201526001600160a01b038216602482015260440160405180910390fd5b6001600160a01b03821660a08190526040805163cb23bcb560e01b8152905163cb23bcb5916004808201926020929091908290030181865afa158015610117573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013b91906101c8565b6001600160a01b03166080819052604080516358a425e160e01b815290516358a425e1916004808201926020929091908290030181865afa158015610182573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101a691906101ea565b60c052506102019050565b6001600160a01b03811681146101c5575f5ffd5b50565b5f602082840312156101d8575f5ffd5b81516101e3816101b1565b9392505050565b5f602082840312156101fa575f5ffd5b5051919050565b60805160a05160c05161325161025b5f395f61090401525f818161017b0152610d9401525f818160dc015281816101bc015281816103d101528181610481015281816107eb015281816108780152610b6501526132515ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c8063dd53338811610058578063dd53338814610123578063e419176d14610156578063e78cea9214610176578063ef5d534b1461019d575f5ffd5b806375b27b8e1461007e5780639ecf686914610093578063cb23bcb5146100d7575b5f5ffd5b61009161008c36600461295f565b6101b0565b005b6100c26100a13660046129a6565b600881901c5f90815260208190526040902054600160ff9092161c81161490565b60405190151581526020015b60405180910390f35b6100fe7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100ce565b6100c26101313660046129a6565b600881901c5f9081526001602081905260409091205460ff9092169190911c81161490565b610169610164366004612a05565b61073d565b6040516100ce9190612a78565b6100fe7f000000000000000000000000000000000000000000000000000000000000000081565b6100916101ab366004612aa3565b6107db565b6101b8610b62565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190612bfd565b9050806060015164ffffffffff168367ffffffffffffffff1610156102bd5760608101516040517fa5bcf6ae00000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015267ffffffffffffffff841660248201526044015b60405180910390fd5b806080015164ffffffffff168367ffffffffffffffff161061032a5760808101516040517f4375244800000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015267ffffffffffffffff841660248201526044016102b4565b60ff82351660021461037e576040517fc3352c0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260ff83351660248201526044016102b4565b6040517f6731633d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f906104669073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690636731633d90602401606060405180830381865afa158015610416573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061043a9190612ce1565b6040805161010081810190925290869060089083908390808284375f9201829052509150819050610c2e565b5190505f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636731633d6104bb67ffffffffffffffff88166001612dc5565b6040518263ffffffff1660e01b81526004016104d991815260200190565b606060405180830381865afa1580156104f4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105189190612ce1565b5190507fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000828116908216146105a5576040517f27f29faf0000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000008083166004830152831660248201526044016102b4565b66ffffffffffffff600886901c165f9081526001602081905260409091205460ff87161c81160361060e576040517f81fd8f2700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016102b4565b66ffffffffffffff600886901c165f908152600160208181526040808420805460ff8b1685901b179055805180820182526060815280830194909452805183815280820190915287820135938835602c81901c60031694602e9190911c9391929182015b604080516060810182525f80825260208083018290529282015282525f1990920191018161067257505081526106ba8185856dffffffffffffffffffffffffffff8616610cca565b6040805160ff851681526dffffffffffffffffffffffffffff8416602082015273ffffffffffffffffffffffffffffffffffffffff86169167ffffffffffffffff8c16917f428dfcc36662f0a862c9a532638de56a9b1c228aaedd5ee2bd525f48e5365215910160405180910390a361073281610d4d565b505050505050505050565b61076460405180608001604052805f81526020015f81526020015f81526020015f81525090565b6107d18686808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050604080516020808a028281018201909352898252909350899250889182918501908490808284375f92019190915250879250610dfb915050565b9695505050505050565b5f6107e4610b62565b905061092a7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f5f32576040518163ffffffff1660e01b8152600401608060405180830381865afa158015610852573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108769190612dd8565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631303a4846040518163ffffffff1660e01b81526004016040805180830381865afa1580156108de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109029190612e60565b7f0000000000000000000000000000000000000000000000000000000000000000868661118b565b60408051808201909152606081525f6020820152610949836004612e91565b67ffffffffffffffff81111561096157610961612ae2565b6040519080825280602002602001820160405280156109aa57816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161097f5790505b5081525f5b83811015610b525760048585838181106109cb576109cb612cb4565b90506020028101906109dd9190612ea8565b6109eb906020810190612ee4565b905014610a2457610a1e858583818110610a0757610a07612cb4565b9050602002810190610a199190612ea8565b61154e565b50610b42565b5f858583818110610a3757610a37612cb4565b9050602002810190610a499190612ea8565b610a57906020810190612ee4565b5f818110610a6757610a67612cb4565b9050602002013560ff16905060028103610aad57610aa8868684818110610a9057610a90612cb4565b9050602002810190610aa29190612ea8565b84611604565b610b40565b60068103610acd57610aa8868684610ac481612f48565b9550878761178a565b858583818110610adf57610adf612cb4565b9050602002810190610af19190612ea8565b610aff906020810190612f60565b6040517ec1913d00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602481018290526044016102b4565b505b610b4b81612f48565b90506109af565b50610b5c81610d4d565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663364e18bb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bcc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bf09190612f7b565b9050805f03610c2b576040517f8208cbe500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b604080516060810182525f8082526020820181905291810191909152610100842060208601515f90610c6890859064ffffffffff16612dc5565b9050610c77875f015183611a3e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000168352808510610ca85784610caa565b805b64ffffffffff1660208401525050925160ff166040840152509092915050565b8015610b5c5760405180606001604052808473ffffffffffffffffffffffffffffffffffffffff1681526020018360ff168152602001826dffffffffffffffffffffffffffff16815250845f0151856020018051809190610d2a90612f48565b905281518110610d3c57610d3c612cb4565b602002602001018190525050505050565b805160208201518082526040517fa6886d9f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a6886d9f90610dc9908590600401612f92565b5f604051808303815f87803b158015610de0575f5ffd5b505af1158015610df2573d5f5f3e3d5ffd5b50505050505050565b610e2260405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f610e4c855f81518110610e3857610e38612cb4565b602002602001015160ff60409190911c1690565b9050801580610e5b5750600581115b15610e95576040517f63d1eae5000000000000000000000000000000000000000000000000000000008152600481018290526024016102b4565b610ec485600181518110610eab57610eab612cb4565b602002602001015165ffffffffffff60b09190911c1690565b60608301525f198101610ed75750611184565b5f610f0986600181518110610eee57610eee612cb4565b60200260200101516dffffffffffffffffffffffffffff1690565b90505f610f2286600281518110610eee57610eee612cb4565b90505f81610f3c89600381518110610eee57610eee612cb4565b610f469085613019565b610f509190612dc5565b90505f610f8a89600381518110610f6957610f69612cb4565b60200260200101516dffffffffffffffffffffffffffff60709190911c1690565b90505f60028603610f9c575081611114565b60038603610fc157610fb0858b8b8b611a94565b610fba9084613019565b9050611114565b5f610fd88a600281518110610f6957610f69612cb4565b610fe29086613019565b905060048703610ff457809150611112565b610ffe8b8b611b6c565b156110b9576127106110318b60018151811061101c5761101c612cb4565b6020026020010151613fff60c69190911c1690565b61103b8387613019565b6110459190612e91565b61104f9190613059565b604089018190525f906110628587612dc5565b61106c9190613019565b90506110a58b60038151811061108457611084612cb4565b60200260200101516dffffffffffffffffffffffffffff60039190911c1690565b9250808311156110b3578092505b50611112565b6127106110e78b6001815181106110d2576110d2612cb4565b6020026020010151613fff60b89190911c1690565b6110f18387613019565b6110fb9190612e91565b6111059190613059565b61110f9082612dc5565b91505b505b6040870151816111248486612dc5565b61112e9190613019565b6111389190613019565b60208801528951611171908b90600190811061115657611156612cb4565b602002602001015167ffffffffffffffff60709190911c1690565b61117b9082612dc5565b87525050505050505b9392505050565b5f6111a08561119986611c33565b8585611ca0565b90505f6111ac856120f6565b90506111c960405180604001604052805f81526020015f81525090565b604080518082019091525f80825260208201525f5f5f5f5b8881101561147b57368a8a838181106111fc576111fc612cb4565b905060200281019061120e9190612ea8565b9050611218612927565b611220612927565b5f5b61122f6020850185612ee4565b90508110156113c2575f861561129c5760408051602081018f90529081018890527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190606001604051602081830303815290604052805190602001205f1c611297919061306c565b61129f565b60015b90505f6112af604087018761307f565b848181106112bf576112bf612cb4565b9050604002018036038101906112d591906130e3565b9050876112e181612f48565b9850156112f5576112f28183612156565b90505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b0899507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018061134a6020890189612ee4565b8681811061135a5761135a612cb4565b9050602002013584098a0898505f60018416156113775784611379565b855b905061138d82825f5b6020020151906121c5565b81526113b2600285106113a8576113a38361222f565b6113aa565b825b826001611382565b6020909101525050600101611222565b50805182516113dd91906113d7908b906121c5565b906121c5565b975060016113ee6020850185612ee4565b9050111561143a5761143461142c7f30644e72e131a029048b6e193fd841045cea24f6fd736bec231204708f7036368360015b602002015190612156565b836001611382565b60208301525b61146b61146461145c8c6114516020880188612f60565b63ffffffff1661229f565b846001611421565b8a906121c5565b98505050508060010190506111e1565b506114906114898c85612156565b86906121c5565b94506114ed6114896114c2847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613019565b6040805180820182525f80825260209182015281518083019092526001825260029082015290612156565b945061150a856114fb61230c565b6115048761222f565b8f6123d9565b611540576040517f84f86b9300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050505050565b5f8061155d6020840184612ee4565b5f81811061156d5761156d612cb4565b90506020020135905060026115828260ff1690565b146115d8576115946020840184612f60565b60ff82166040517f9a4a7a0000000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260248201526044016102b4565b6115e4835f60e8612419565b600881901c73ffffffffffffffffffffffffffffffffffffffff16611184565b61161182600260e0612419565b61161e82600360e0612419565b5f6116288361154e565b905061164561163a6020850185612f60565b63ffffffff166124c6565b5f6116796116566020860186612ee4565b5f81811061166657611666612cb4565b9050602002013560ff60d89190911c1690565b611684906002612e91565b90505f6116c26116976020870187612ee4565b60028181106116a8576116a8612cb4565b905060200201356dffffffffffffffffffffffffffff1690565b90505f6116e66116d56020880188612ee4565b60038181106116a8576116a8612cb4565b90506116f485858585610cca565b61170a8585611704866001612dc5565b84610cca565b73ffffffffffffffffffffffffffffffffffffffff841661172e6020880188612f60565b604080516dffffffffffffffffffffffffffff80871682528516602082015263ffffffff92909216917f9bc03e48b9cad1606098da192b7d92b55de44008ae974d66f2ec88ea7e1505a9910160405180910390a3505050505050565b3685858581811061179d5761179d612cb4565b90506020028101906117af9190612ea8565b9050846117bd856001612dc5565b0361180a576117cf6020820182612f60565b6040517f612b86d200000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016102b4565b61184181878761181b886001612dc5565b81811061182a5761182a612cb4565b905060200281019061183c9190612ea8565b612543565b61185161163a6020830183612f60565b5f6119096118626020840184612ee4565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508b92508a91506118a29050896001612dc5565b8181106118b1576118b1612cb4565b90506020028101906118c39190612ea8565b6118d1906020810190612ee4565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250899250610dfb915050565b90505f6119196020840184612ee4565b5f81811061192957611929612cb4565b9050602002013590505f61194382600360489190911c1690565b83519091501561196e5761196e856119658b8b606087901c623fffff1661269f565b85518490610cca565b60208301511561199b5761199b856119908b8b608c87901c623fffff1661269f565b838660200151610cca565b6040830151156119c8576119c8856119bd8b8b60ce87901c623fffff1661269f565b838660400151610cca565b6119d88533838660600151610cca565b6119e56020850185612f60565b63ffffffff167f2b6d38955270917b017e81d3bb50452f70c631d15594759602a22ff27f7b1593600884901c66ffffffffffffff168386604051611a2b93929190613114565b60405180910390a2505050505050505050565b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000083166020820152603a81018290525f90605a016040516020818303038152906040528051906020012090505b92915050565b5f5f611abe85600281518110611aac57611aac612cb4565b602002602001015164ffffffffff1690565b9050808310611b1057612710611af4855f81518110611adf57611adf612cb4565b6020026020010151613fff60609190911c1690565b611afe9088612e91565b611b089190613059565b915050611b64565b612710611b4285600181518110611b2957611b29612cb4565b60200260200101518584611b3d9190613019565b612743565b611b4c9088612e91565b611b569190613059565b611b609087613019565b9150505b949350505050565b5f5f611b99845f81518110611b8357611b83612cb4565b6020026020010151623fffff60ce9190911c1690565b90506003611bc184600381518110611bb357611bb3612cb4565b602002602001015160031690565b148015611bf85750611bf4845f81518110611bde57611bde612cb4565b6020026020010151623fffff60609190911c1690565b8114155b8015611b645750611c2a845f81518110611c1457611c14612cb4565b6020026020010151623fffff60769190911c1690565b14159392505050565b5f6002821080611c435750601882115b15611c8b576040517fc584536c0000000000000000000000000000000000000000000000000000000081526002600482015260186024820152604481018390526064016102b4565b611c96600283613019565b6001901b92915050565b5f5f85604051602001611cc59190815181526020918201519181019190915260400190565b6040516020818303038152906040528051906020012090505f5b838110156120ec5736858583818110611cfa57611cfa612cb4565b9050602002810190611d0c9190612ea8565b90505f611d1c6020830183612ee4565b9150889050611d2e6020840184612f60565b63ffffffff1610611d885787611d476020840184612f60565b6040517f0d4e7a59000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff1660248201526044016102b4565b801580611d955750600481115b80611dae5750611da8604083018361307f565b90508114155b15611e1757611dc06020830183612f60565b81611dce604085018561307f565b6040517f322f6f1e00000000000000000000000000000000000000000000000000000000815263ffffffff909416600485015260248401929092525060448201526064016102b4565b60605f5b82811015612013577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001611e516020860186612ee4565b83818110611e6157611e61612cb4565b9050602002013510611ee857611e7a6020850185612f60565b81611e886020870187612ee4565b84818110611e9857611e98612cb4565b6040517ff2f6024200000000000000000000000000000000000000000000000000000000815263ffffffff90951660048601526024850193909352506020909102013560448201526064016102b4565b611f59611ef8604086018661307f565b83818110611f0857611f08612cb4565b905060400201803603810190611f1e91906130e3565b6040518060400160405280600581526020017f70726f6f660000000000000000000000000000000000000000000000000000008152506127c7565b81611f67604086018661307f565b83818110611f7757611f77612cb4565b905060400201604051602001611f9f9190813581526020918201359181019190915260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611fdb9291602001613172565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529150600101611e1b565b50846120226020850185612f60565b6040805163ffffffff90921660208301528101849052606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526120766020860186612ee4565b604051602001612087929190613186565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526120c693929185906020016131c6565b604051602081830303815290604052805190602001209450505050806001019050611cdf565b5095945050505050565b7f2a3c09f0a58a7e8500e0a7eb8ef62abc402d111e41112ed49bd61b6e725b19f0815b601c811015612150577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018283099150600101612119565b50919050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa915050806121be576040517ea48593000000000000000000000000000000000000000000000000000000008152600760048201526024016102b4565b5092915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa915050806121be576040517ea48593000000000000000000000000000000000000000000000000000000008152600660048201526024016102b4565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f14612295576020840151612290907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47613019565b612297565b5f5b905292915050565b60015b8115611a8e57816001166001036122da577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c91506122a2565b61233360405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b806124276020850185612ee4565b8481811061243757612437612cb4565b90506020020135901c5f146124c1576124536020840184612f60565b826124616020860186612ee4565b8581811061247157612471612cb4565b6040517fe3e6faf200000000000000000000000000000000000000000000000000000000815263ffffffff90951660048601526024850193909352506020909102013560448201526064016102b4565b505050565b600881901c5f9081526020819052604090205460ff82161c60019081160361251d576040517fa5c1f3ad000000000000000000000000000000000000000000000000000000008152600481018290526024016102b4565b600881901c5f9081526020819052604090208054600160ff9093169290921b9091179055565b61254f825f60e5612419565b61255c82600160f0612419565b61256982600260f0612419565b61257682600360ee612419565b6125836020830183612f60565b6125949063ffffffff166001612dc5565b6125a16020830183612f60565b63ffffffff161415806125c3575060046125be6020830183612ee4565b905014155b156125d5576117cf6020830183612f60565b6125e1815f60dd612419565b6125ee81600160d4612419565b6125fb81600260e0612419565b612608816003609c612419565b5f6126166020830183612ee4565b5f81811061262657612626612cb4565b905060200201359050600761263b8260ff1690565b14158061268d575061267c6126536020850185612ee4565b5f81811061266357612663612cb4565b9050602002013566ffffffffffffff60089190911c1690565b600882901c66ffffffffffffff1614155b156124c1576117cf6020840184612f60565b5f5f5b8381101561270d57828585838181106126bd576126bd612cb4565b90506020028101906126cf9190612ea8565b6126dd906020810190612f60565b63ffffffff1603612705576126fd858583818110610a0757610a07612cb4565b915050611184565b6001016126a2565b506040517fdb1edb49000000000000000000000000000000000000000000000000000000008152600481018390526024016102b4565b5f63ffffffff8316821061276257602083901c613fff165b9050611a8e565b602e83901c63ffffffff16821061278157604e83901c613fff1661275b565b605c83901c63ffffffff1682106127a057607c83901c613fff1661275b565b608a83901c63ffffffff1682106127bf5760aa83901c613fff1661275b565b505f92915050565b6127d082612815565b61281157815160208301516040517f0606ea620000000000000000000000000000000000000000000000000000000081526102b492849290916004016131e3565b5050565b805160208201515f91908082178303612832575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210158061288157507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b1561288f57505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b60405180604001604052806002905b604080518082019091525f80825260208201528152602001906001900390816129365790505090565b5f5f6101208385031215612971575f5ffd5b823567ffffffffffffffff81168114612988575f5ffd5b9150610120830184101561299a575f5ffd5b50926020919091019150565b5f602082840312156129b6575f5ffd5b5035919050565b5f5f83601f8401126129cd575f5ffd5b50813567ffffffffffffffff8111156129e4575f5ffd5b6020830191508360208260051b85010111156129fe575f5ffd5b9250929050565b5f5f5f5f5f60608688031215612a19575f5ffd5b853567ffffffffffffffff811115612a2f575f5ffd5b612a3b888289016129bd565b909650945050602086013567ffffffffffffffff811115612a5a575f5ffd5b612a66888289016129bd565b96999598509660400135949350505050565b8151815260208083015190820152604080830151908201526060808301519082015260808101611a8e565b5f5f60208385031215612ab4575f5ffd5b823567ffffffffffffffff811115612aca575f5ffd5b612ad6858286016129bd565b90969095509350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff81118282101715612b58577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b6040805190810167ffffffffffffffff81118282101715612b58577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805164ffffffffff81168114612bba575f5ffd5b919050565b63ffffffff81168114612bd0575f5ffd5b50565b8051612bba81612bbf565b805160ff81168114612bba575f5ffd5b80518015158114612bba575f5ffd5b5f610120828403128015612c0f575f5ffd5b50612c18612b0f565b612c2183612ba6565b8152612c2f60208401612ba6565b6020820152612c4060408401612ba6565b6040820152612c5160608401612ba6565b6060820152612c6260808401612ba6565b6080820152612c7360a08401612bd3565b60a0820152612c8460c08401612bde565b60c0820152612c9560e08401612bee565b60e0820152612ca76101008401612bee565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6060828403128015612cf2575f5ffd5b506040516060810167ffffffffffffffff81118282101715612d3b577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405282517fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081168114612d6d575f5ffd5b8152612d7b60208401612ba6565b6020820152612d8c60408401612bde565b60408201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611a8e57611a8e612d98565b5f6080828403128015612de9575f5ffd5b506040516080810167ffffffffffffffff81118282101715612e32577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f6040828403128015612e71575f5ffd5b50612e7a612b5e565b825181526020928301519281019290925250919050565b8082028115828204841417611a8e57611a8e612d98565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112612eda575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612f17575f5ffd5b83018035915067ffffffffffffffff821115612f31575f5ffd5b6020019150600581901b36038213156129fe575f5ffd5b5f5f198203612f5957612f59612d98565b5060010190565b5f60208284031215612f70575f5ffd5b813561118481612bbf565b5f60208284031215612f8b575f5ffd5b5051919050565b602080825282518282018190525f918401906040840190835b8181101561300e57835173ffffffffffffffffffffffffffffffffffffffff815116845260ff60208201511660208501526dffffffffffffffffffffffffffff604082015116604085015250606083019250602084019350600181019050612fab565b509095945050505050565b81810381811115611a8e57611a8e612d98565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826130675761306761302c565b500490565b5f8261307a5761307a61302c565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126130b2575f5ffd5b83018035915067ffffffffffffffff8211156130cc575f5ffd5b6020019150600681901b36038213156129fe575f5ffd5b5f60408284031280156130f4575f5ffd5b506130fd612b5e565b823581526020928301359281019290925250919050565b66ffffffffffffff8416815260ff8316602082015260c08101611b646040830184805182526020810151602083015260408101516040830152606081015160608301525050565b5f81518060208401855e5f93019283525090919050565b5f611b64613180838661315b565b8461315b565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156131b3575f5ffd5b8260051b80858437919091019392505050565b8481525f6107d16131806131dd602085018861315b565b8661315b565b606081525f84518060608401528060208701608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a",
}

// Exits is an auto generated Go binding around an Ethereum contract.
type Exits struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Exits) GetABI() abi.ABI {
	return c.abi
}

// NewExits creates a new instance of Exits.
func NewExits() *Exits {
	parsed, err := ExitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Exits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Exits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address bridge_) returns()
func (exits *Exits) PackConstructor(bridge_ common.Address) []byte {
	enc, err := exits.abi.Pack("", bridge_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bridge() view returns(address)
func (exits *Exits) PackBridge() []byte {
	enc, err := exits.abi.Pack("bridge")
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
func (exits *Exits) TryPackBridge() ([]byte, error) {
	return exits.abi.Pack("bridge")
}

// UnpackBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78cea92.
//
// Solidity: function bridge() view returns(address)
func (exits *Exits) UnpackBridge(data []byte) (common.Address, error) {
	out, err := exits.abi.Unpack("bridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef5d534b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit((uint32,uint256[],(uint256,uint256)[])[] openings) returns()
func (exits *Exits) PackExit(openings []KzgOpening) []byte {
	enc, err := exits.abi.Pack("exit", openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef5d534b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit((uint32,uint256[],(uint256,uint256)[])[] openings) returns()
func (exits *Exits) TryPackExit(openings []KzgOpening) ([]byte, error) {
	return exits.abi.Pack("exit", openings)
}

// PackExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ecf6869.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exited(uint256 record) view returns(bool)
func (exits *Exits) PackExited(record *big.Int) []byte {
	enc, err := exits.abi.Pack("exited", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ecf6869.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exited(uint256 record) view returns(bool)
func (exits *Exits) TryPackExited(record *big.Int) ([]byte, error) {
	return exits.abi.Pack("exited", record)
}

// UnpackExited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ecf6869.
//
// Solidity: function exited(uint256 record) view returns(bool)
func (exits *Exits) UnpackExited(data []byte) (bool, error) {
	out, err := exits.abi.Unpack("exited", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b27b8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 index, uint256[8] words) returns()
func (exits *Exits) PackRefund(index uint64, words [8]*big.Int) []byte {
	enc, err := exits.abi.Pack("refund", index, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b27b8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint64 index, uint256[8] words) returns()
func (exits *Exits) TryPackRefund(index uint64, words [8]*big.Int) ([]byte, error) {
	return exits.abi.Pack("refund", index, words)
}

// PackRefunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd533388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refunded(uint256 index) view returns(bool)
func (exits *Exits) PackRefunded(index *big.Int) []byte {
	enc, err := exits.abi.Pack("refunded", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd533388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refunded(uint256 index) view returns(bool)
func (exits *Exits) TryPackRefunded(index *big.Int) ([]byte, error) {
	return exits.abi.Pack("refunded", index)
}

// UnpackRefunded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd533388.
//
// Solidity: function refunded(uint256 index) view returns(bool)
func (exits *Exits) UnpackRefunded(data []byte) (bool, error) {
	out, err := exits.abi.Unpack("refunded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (exits *Exits) PackRollup() []byte {
	enc, err := exits.abi.Pack("rollup")
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
func (exits *Exits) TryPackRollup() ([]byte, error) {
	return exits.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (exits *Exits) UnpackRollup(data []byte) (common.Address, error) {
	out, err := exits.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe419176d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shares(uint256[] booking, uint256[] terms, uint256 time) pure returns((uint256,uint256,uint256,uint256))
func (exits *Exits) PackShares(booking []*big.Int, terms []*big.Int, time *big.Int) []byte {
	enc, err := exits.abi.Pack("shares", booking, terms, time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe419176d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shares(uint256[] booking, uint256[] terms, uint256 time) pure returns((uint256,uint256,uint256,uint256))
func (exits *Exits) TryPackShares(booking []*big.Int, terms []*big.Int, time *big.Int) ([]byte, error) {
	return exits.abi.Pack("shares", booking, terms, time)
}

// UnpackShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe419176d.
//
// Solidity: function shares(uint256[] booking, uint256[] terms, uint256 time) pure returns((uint256,uint256,uint256,uint256))
func (exits *Exits) UnpackShares(data []byte) (EscrowShares, error) {
	out, err := exits.abi.Unpack("shares", data)
	if err != nil {
		return *new(EscrowShares), err
	}
	out0 := *abi.ConvertType(out[0], new(EscrowShares)).(*EscrowShares)
	return out0, nil
}

// ExitsBookingExited represents a BookingExited event raised by the Exits contract.
type ExitsBookingExited struct {
	Record  *big.Int
	Serial  *big.Int
	TokenId uint8
	Shares  EscrowShares
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExitsBookingExitedEventName = "BookingExited"

// ContractEventName returns the user-defined event name.
func (ExitsBookingExited) ContractEventName() string {
	return ExitsBookingExitedEventName
}

// UnpackBookingExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BookingExited(uint256 indexed record, uint56 serial, uint8 tokenId, (uint256,uint256,uint256,uint256) shares)
func (exits *Exits) UnpackBookingExitedEvent(log *types.Log) (*ExitsBookingExited, error) {
	event := "BookingExited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExitsBookingExited)
	if len(log.Data) > 0 {
		if err := exits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exits.abi.Events[event].Inputs {
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

// ExitsDepositRefunded represents a DepositRefunded event raised by the Exits contract.
type ExitsDepositRefunded struct {
	Index   uint64
	Owner   common.Address
	TokenId uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExitsDepositRefundedEventName = "DepositRefunded"

// ContractEventName returns the user-defined event name.
func (ExitsDepositRefunded) ContractEventName() string {
	return ExitsDepositRefundedEventName
}

// UnpackDepositRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositRefunded(uint64 indexed index, address indexed owner, uint8 tokenId, uint112 amount)
func (exits *Exits) UnpackDepositRefundedEvent(log *types.Log) (*ExitsDepositRefunded, error) {
	event := "DepositRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExitsDepositRefunded)
	if len(log.Data) > 0 {
		if err := exits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exits.abi.Events[event].Inputs {
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

// ExitsPurseExited represents a PurseExited event raised by the Exits contract.
type ExitsPurseExited struct {
	Record  *big.Int
	Owner   common.Address
	Amount0 *big.Int
	Amount1 *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExitsPurseExitedEventName = "PurseExited"

// ContractEventName returns the user-defined event name.
func (ExitsPurseExited) ContractEventName() string {
	return ExitsPurseExitedEventName
}

// UnpackPurseExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PurseExited(uint256 indexed record, address indexed owner, uint112 amount0, uint112 amount1)
func (exits *Exits) UnpackPurseExitedEvent(log *types.Log) (*ExitsPurseExited, error) {
	event := "PurseExited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExitsPurseExited)
	if len(log.Data) > 0 {
		if err := exits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exits.abi.Events[event].Inputs {
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
func (exits *Exits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], exits.abi.Errors["AlreadyExited"].ID.Bytes()[:4]) {
		return exits.UnpackAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["AlreadyRefunded"].ID.Bytes()[:4]) {
		return exits.UnpackAlreadyRefundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["BookingEnded"].ID.Bytes()[:4]) {
		return exits.UnpackBookingEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["CellBits"].ID.Bytes()[:4]) {
		return exits.UnpackCellBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["CellNotCanonical"].ID.Bytes()[:4]) {
		return exits.UnpackCellNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["EntryConsumed"].ID.Bytes()[:4]) {
		return exits.UnpackEntryConsumedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["EntryMismatch"].ID.Bytes()[:4]) {
		return exits.UnpackEntryMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["EntryMissing"].ID.Bytes()[:4]) {
		return exits.UnpackEntryMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["LogNOutOfRange"].ID.Bytes()[:4]) {
		return exits.UnpackLogNOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NotADeposit"].ID.Bytes()[:4]) {
		return exits.UnpackNotADepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NotAPurse"].ID.Bytes()[:4]) {
		return exits.UnpackNotAPurseError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NotFrozen"].ID.Bytes()[:4]) {
		return exits.UnpackNotFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return exits.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["NothingToExit"].ID.Bytes()[:4]) {
		return exits.UnpackNothingToExitError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["OpeningInvalid"].ID.Bytes()[:4]) {
		return exits.UnpackOpeningInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return exits.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["PurseMissing"].ID.Bytes()[:4]) {
		return exits.UnpackPurseMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["RecordOutOfRange"].ID.Bytes()[:4]) {
		return exits.UnpackRecordOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["TermsMissing"].ID.Bytes()[:4]) {
		return exits.UnpackTermsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["WrongCellCount"].ID.Bytes()[:4]) {
		return exits.UnpackWrongCellCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], exits.abi.Errors["WrongExits"].ID.Bytes()[:4]) {
		return exits.UnpackWrongExitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExitsAlreadyExited represents a AlreadyExited error raised by the Exits contract.
type ExitsAlreadyExited struct {
	Record *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExited(uint256 record)
func ExitsAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0xa5c1f3ad576b9b4eee634545fdc01997dc855d6d4162e3aa8d50a493e0d00a39")
}

// UnpackAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExited(uint256 record)
func (exits *Exits) UnpackAlreadyExitedError(raw []byte) (*ExitsAlreadyExited, error) {
	out := new(ExitsAlreadyExited)
	if err := exits.abi.UnpackIntoInterface(out, "AlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsAlreadyRefunded represents a AlreadyRefunded error raised by the Exits contract.
type ExitsAlreadyRefunded struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRefunded(uint256 index)
func ExitsAlreadyRefundedErrorID() common.Hash {
	return common.HexToHash("0x81fd8f27b1b255857a80c4bbf845226963a03cb6dcd69046ca38f808b724a894")
}

// UnpackAlreadyRefundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRefunded(uint256 index)
func (exits *Exits) UnpackAlreadyRefundedError(raw []byte) (*ExitsAlreadyRefunded, error) {
	out := new(ExitsAlreadyRefunded)
	if err := exits.abi.UnpackIntoInterface(out, "AlreadyRefunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsBookingEnded represents a BookingEnded error raised by the Exits contract.
type ExitsBookingEnded struct {
	State *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookingEnded(uint256 state)
func ExitsBookingEndedErrorID() common.Hash {
	return common.HexToHash("0x63d1eae52017f1a23f7c7c9bf5155015f49b7dc446673842668bce47c8ee8cd4")
}

// UnpackBookingEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookingEnded(uint256 state)
func (exits *Exits) UnpackBookingEndedError(raw []byte) (*ExitsBookingEnded, error) {
	out := new(ExitsBookingEnded)
	if err := exits.abi.UnpackIntoInterface(out, "BookingEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsCellBits represents a CellBits error raised by the Exits contract.
type ExitsCellBits struct {
	Record *big.Int
	Cell   *big.Int
	Value  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CellBits(uint256 record, uint256 cell, uint256 value)
func ExitsCellBitsErrorID() common.Hash {
	return common.HexToHash("0xe3e6faf234adf4230fc4c7391fb08092c3c19fafb4d00c7836db31d9eb1878f1")
}

// UnpackCellBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CellBits(uint256 record, uint256 cell, uint256 value)
func (exits *Exits) UnpackCellBitsError(raw []byte) (*ExitsCellBits, error) {
	out := new(ExitsCellBits)
	if err := exits.abi.UnpackIntoInterface(out, "CellBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsCellNotCanonical represents a CellNotCanonical error raised by the Exits contract.
type ExitsCellNotCanonical struct {
	Record *big.Int
	Cell   *big.Int
	Value  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CellNotCanonical(uint256 record, uint256 cell, uint256 value)
func ExitsCellNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf2f602424a275ca46d01aabcd5cc8f72ff1bebf1c10504ead8cdf451be66f1f0")
}

// UnpackCellNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CellNotCanonical(uint256 record, uint256 cell, uint256 value)
func (exits *Exits) UnpackCellNotCanonicalError(raw []byte) (*ExitsCellNotCanonical, error) {
	out := new(ExitsCellNotCanonical)
	if err := exits.abi.UnpackIntoInterface(out, "CellNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsEntryConsumed represents a EntryConsumed error raised by the Exits contract.
type ExitsEntryConsumed struct {
	QueuePosition *big.Int
	Index         *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryConsumed(uint256 queuePosition, uint256 index)
func ExitsEntryConsumedErrorID() common.Hash {
	return common.HexToHash("0xa5bcf6ae5169e1d2b53130e7d2b80bd9d307e693d665acf4e45a538996a468ce")
}

// UnpackEntryConsumedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryConsumed(uint256 queuePosition, uint256 index)
func (exits *Exits) UnpackEntryConsumedError(raw []byte) (*ExitsEntryConsumed, error) {
	out := new(ExitsEntryConsumed)
	if err := exits.abi.UnpackIntoInterface(out, "EntryConsumed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsEntryMismatch represents a EntryMismatch error raised by the Exits contract.
type ExitsEntryMismatch struct {
	Expected [26]byte
	Actual   [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryMismatch(bytes26 expected, bytes26 actual)
func ExitsEntryMismatchErrorID() common.Hash {
	return common.HexToHash("0x27f29fafa031f8f570e55afa235289d19fabcc7ec997e3068d5f93994f064010")
}

// UnpackEntryMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryMismatch(bytes26 expected, bytes26 actual)
func (exits *Exits) UnpackEntryMismatchError(raw []byte) (*ExitsEntryMismatch, error) {
	out := new(ExitsEntryMismatch)
	if err := exits.abi.UnpackIntoInterface(out, "EntryMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsEntryMissing represents a EntryMissing error raised by the Exits contract.
type ExitsEntryMissing struct {
	QueueLength *big.Int
	Index       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryMissing(uint256 queueLength, uint256 index)
func ExitsEntryMissingErrorID() common.Hash {
	return common.HexToHash("0x4375244819574e22e6de6f44e4e8bbe2b88b90795eeebfda11dd646d8554e3d5")
}

// UnpackEntryMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryMissing(uint256 queueLength, uint256 index)
func (exits *Exits) UnpackEntryMissingError(raw []byte) (*ExitsEntryMissing, error) {
	out := new(ExitsEntryMissing)
	if err := exits.abi.UnpackIntoInterface(out, "EntryMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsLogNOutOfRange represents a LogNOutOfRange error raised by the Exits contract.
type ExitsLogNOutOfRange struct {
	Min  *big.Int
	Max  *big.Int
	LogN *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func ExitsLogNOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc584536cb1b6098fd7ac4b6b2e4842fd4110a2b3ca018778359a1be77879ee37")
}

// UnpackLogNOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func (exits *Exits) UnpackLogNOutOfRangeError(raw []byte) (*ExitsLogNOutOfRange, error) {
	out := new(ExitsLogNOutOfRange)
	if err := exits.abi.UnpackIntoInterface(out, "LogNOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNotADeposit represents a NotADeposit error raised by the Exits contract.
type ExitsNotADeposit struct {
	Index *big.Int
	Kind  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotADeposit(uint256 index, uint256 kind)
func ExitsNotADepositErrorID() common.Hash {
	return common.HexToHash("0xc3352c0170f3b89d2b3a9b008594dcd5a740a6032bf903c224d0bebde9f0592f")
}

// UnpackNotADepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotADeposit(uint256 index, uint256 kind)
func (exits *Exits) UnpackNotADepositError(raw []byte) (*ExitsNotADeposit, error) {
	out := new(ExitsNotADeposit)
	if err := exits.abi.UnpackIntoInterface(out, "NotADeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNotAPurse represents a NotAPurse error raised by the Exits contract.
type ExitsNotAPurse struct {
	Record *big.Int
	Kind   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPurse(uint256 record, uint256 kind)
func ExitsNotAPurseErrorID() common.Hash {
	return common.HexToHash("0x9a4a7a0049ebdf9e0a04e3cd10f9be7d18715b2577ed15693021880023b2b2dc")
}

// UnpackNotAPurseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPurse(uint256 record, uint256 kind)
func (exits *Exits) UnpackNotAPurseError(raw []byte) (*ExitsNotAPurse, error) {
	out := new(ExitsNotAPurse)
	if err := exits.abi.UnpackIntoInterface(out, "NotAPurse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNotFrozen represents a NotFrozen error raised by the Exits contract.
type ExitsNotFrozen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFrozen()
func ExitsNotFrozenErrorID() common.Hash {
	return common.HexToHash("0x8208cbe5cd34d53b5acc43167c3a84d9f86c782841c84b2984c3bcaaf510b8bc")
}

// UnpackNotFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFrozen()
func (exits *Exits) UnpackNotFrozenError(raw []byte) (*ExitsNotFrozen, error) {
	out := new(ExitsNotFrozen)
	if err := exits.abi.UnpackIntoInterface(out, "NotFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNotOnCurve represents a NotOnCurve error raised by the Exits contract.
type ExitsNotOnCurve struct {
	Field string
	X     *big.Int
	Y     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func ExitsNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x0606ea629712add0128ac12c97b5ba0c2fd7e6cd23c266f7c6c3d348b79aa03f")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func (exits *Exits) UnpackNotOnCurveError(raw []byte) (*ExitsNotOnCurve, error) {
	out := new(ExitsNotOnCurve)
	if err := exits.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsNothingToExit represents a NothingToExit error raised by the Exits contract.
type ExitsNothingToExit struct {
	Record *big.Int
	Kind   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToExit(uint256 record, uint256 kind)
func ExitsNothingToExitErrorID() common.Hash {
	return common.HexToHash("0x00c1913df114feda4cbde327f12e7ede9205a16e89b20bc84d6c9befbc6d7c81")
}

// UnpackNothingToExitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToExit(uint256 record, uint256 kind)
func (exits *Exits) UnpackNothingToExitError(raw []byte) (*ExitsNothingToExit, error) {
	out := new(ExitsNothingToExit)
	if err := exits.abi.UnpackIntoInterface(out, "NothingToExit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsOpeningInvalid represents a OpeningInvalid error raised by the Exits contract.
type ExitsOpeningInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningInvalid()
func ExitsOpeningInvalidErrorID() common.Hash {
	return common.HexToHash("0x84f86b939d8ad1ffbdd9b3bf5dc75733c9a2798975ece952eaf680a16f1b8f9a")
}

// UnpackOpeningInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningInvalid()
func (exits *Exits) UnpackOpeningInvalidError(raw []byte) (*ExitsOpeningInvalid, error) {
	out := new(ExitsOpeningInvalid)
	if err := exits.abi.UnpackIntoInterface(out, "OpeningInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsPrecompileFailed represents a PrecompileFailed error raised by the Exits contract.
type ExitsPrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func ExitsPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x00a48593f9c209d4d7e3b1ee4f754577225379f193a95f3a1400534a74238e14")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func (exits *Exits) UnpackPrecompileFailedError(raw []byte) (*ExitsPrecompileFailed, error) {
	out := new(ExitsPrecompileFailed)
	if err := exits.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsPurseMissing represents a PurseMissing error raised by the Exits contract.
type ExitsPurseMissing struct {
	Record *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PurseMissing(uint256 record)
func ExitsPurseMissingErrorID() common.Hash {
	return common.HexToHash("0xdb1edb49be1f1ed71033c6248bb19208ef2cf868104f65d98f418ddb7efec50d")
}

// UnpackPurseMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PurseMissing(uint256 record)
func (exits *Exits) UnpackPurseMissingError(raw []byte) (*ExitsPurseMissing, error) {
	out := new(ExitsPurseMissing)
	if err := exits.abi.UnpackIntoInterface(out, "PurseMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsRecordOutOfRange represents a RecordOutOfRange error raised by the Exits contract.
type ExitsRecordOutOfRange struct {
	Limit *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordOutOfRange(uint256 limit, uint256 index)
func ExitsRecordOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x0d4e7a590ecf86d11ebd8178e5efe0420be538200efa7b48674e36456c17c9b9")
}

// UnpackRecordOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordOutOfRange(uint256 limit, uint256 index)
func (exits *Exits) UnpackRecordOutOfRangeError(raw []byte) (*ExitsRecordOutOfRange, error) {
	out := new(ExitsRecordOutOfRange)
	if err := exits.abi.UnpackIntoInterface(out, "RecordOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsTermsMissing represents a TermsMissing error raised by the Exits contract.
type ExitsTermsMissing struct {
	Record *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsMissing(uint256 record)
func ExitsTermsMissingErrorID() common.Hash {
	return common.HexToHash("0x612b86d261c2a1cef1bcecb638d528ceee42ced44bca8424b7352f3f14f90f3c")
}

// UnpackTermsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsMissing(uint256 record)
func (exits *Exits) UnpackTermsMissingError(raw []byte) (*ExitsTermsMissing, error) {
	out := new(ExitsTermsMissing)
	if err := exits.abi.UnpackIntoInterface(out, "TermsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsWrongCellCount represents a WrongCellCount error raised by the Exits contract.
type ExitsWrongCellCount struct {
	Record *big.Int
	Cells  *big.Int
	Proofs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCellCount(uint256 record, uint256 cells, uint256 proofs)
func ExitsWrongCellCountErrorID() common.Hash {
	return common.HexToHash("0x322f6f1e933c48bd61d6ab6e4ccb67373fae15a1ee28f10f3647a067fd874e60")
}

// UnpackWrongCellCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCellCount(uint256 record, uint256 cells, uint256 proofs)
func (exits *Exits) UnpackWrongCellCountError(raw []byte) (*ExitsWrongCellCount, error) {
	out := new(ExitsWrongCellCount)
	if err := exits.abi.UnpackIntoInterface(out, "WrongCellCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitsWrongExits represents a WrongExits error raised by the Exits contract.
type ExitsWrongExits struct {
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongExits(address expected, address actual)
func ExitsWrongExitsErrorID() common.Hash {
	return common.HexToHash("0x5b4d3a185b9725f645d459d89a7b32e70f5e5104ad981ae3f685498a8621437b")
}

// UnpackWrongExitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongExits(address expected, address actual)
func (exits *Exits) UnpackWrongExitsError(raw []byte) (*ExitsWrongExits, error) {
	out := new(ExitsWrongExits)
	if err := exits.abi.UnpackIntoInterface(out, "WrongExits", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"parameterDelay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"queuePeriod\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"tau2\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"unit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"genesisCommitment\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"genesisTimestamp\",\"type\":\"uint40\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Shape[]\",\"name\":\"shapes\",\"type\":\"tuple[]\"}],\"internalType\":\"structIRollup.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"BlobExtra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"BlobMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blob\",\"type\":\"uint256\"}],\"name\":\"BlobOpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bookingFee\",\"type\":\"uint256\"}],\"name\":\"BookingFeeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ClaimNotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"CrankReserveTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"EntryExpected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"EntryOutsideQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"EscrowBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"Frozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"GenesisInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"HeaderBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"lane\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"used\",\"type\":\"uint256\"}],\"name\":\"LaneOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ListingBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"MarketBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoShapes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"ParameterDelayOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ParamsNotAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"ParamsTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"PaymentBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueCountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes26\",\"name\":\"expected\",\"type\":\"bytes26\"},{\"internalType\":\"bytes26\",\"name\":\"actual\",\"type\":\"bytes26\"}],\"name\":\"QueueMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueNeglected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"}],\"name\":\"QueuePeriodOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rent\",\"type\":\"uint256\"}],\"name\":\"RecordRentOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rows\",\"type\":\"uint256\"}],\"name\":\"ShapeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ShapeTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SystemBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauUnsafe\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampBeforeLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampTooOld\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransitionInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnitInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"UnknownShape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"VerifierMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WithdrawStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"WrongDataCapacity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongDomain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongEntryPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongOpeningsLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongParameterVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongQueuePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongTerm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongWordCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"shape\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"queuePosition\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"BatchSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"Genesis\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"ParametersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"indexed\":false,\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"ParamsAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"indexed\":false,\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"ParamsEnqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"RollupFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ShapeRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_AGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_BOOKING_FEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PARAMETER_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_QUEUE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ROWS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SILENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WAITS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_PARAMETER_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_QUEUE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OPERATOR_SILENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_INTERVAL\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"announceParams\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announcement\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"internalType\":\"structIRollup.Announcement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"batchHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitment\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"waiting\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"enqueueParams\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"freezableAfter\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"frozenAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"settledAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queuePosition\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queueLength\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"parameterVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"waits\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Head\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"logN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameterDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"queueEntry\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes26\",\"name\":\"hash\",\"type\":\"bytes26\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"internalType\":\"structQueue.Entry\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queuePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"records\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"reserveLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"shape\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Shape\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"newCommitment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"quotient\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"c\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vOld\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vNew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"openings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"internalType\":\"structIRollup.Claim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"submitBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau2\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rollup",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051616fe2380380616fe283398101604081905261002f91610f58565b60408101516001600160a01b03811661006257604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006b81610492565b5080516001600160a01b03166100af5760405163eac0d38960e01b815260206004820152600860248201526737b832b930ba37b960c11b6044820152606401610059565b60208101516001600160a01b03166100f35760405163eac0d38960e01b815260206004820152600660248201526562726964676560d01b6044820152606401610059565b4281610120015164ffffffffff161115610136576101208101516040516341609ce960e01b815242600482015264ffffffffff9091166024820152604401610059565b5f46600114610145575f61014a565b6202a3005b90508082606001511080610164575062278d008260600151115b1561019b576060820151604051633f0f8f5f60e11b81526004810183905262278d0060248201526044810191909152606401610059565b62015180826080015110806101b65750621275008260800151115b156101ef576080820151604051635600af0560e01b81526201518060048201526212750060248201526044810191909152606401610059565b60a08201516101fd906104ae565b5061023c8261010001516040518060400160405280601181526020017019d95b995cda5cd0dbdb5b5a5d1b595b9d607a1b81525061050260201b60201c565b60c082015161024a90610537565b61027a8260e00151604051806040016040528060048152602001631d5b9a5d60e21b81525061050260201b60201c565b60e082015160208101519051176102a45760405163bd9c375360e01b815260040160405180910390fd5b81516001600160a01b03908116608090815260208085015190921660a090815284015160c090815260608086015160e09081529286015161010090815291860180515161012090815281518601516101405281516040015161016052905190910151610180529185018051516101a052518301516101c05284015180516002559182015160035583015160048054600160c81b600160281b600160781b03199091166501000000000064ffffffffff94851690810264ffffffffff60501b1916919091176a01000000000000000000004295909516949094029390931763ffffffff60c81b19161790556103989190610651565b5f8052600960209081527fec8156718a8372b1db44bb411437d0870f3e3790d4a08526d024ce1b0b668f6b919091556101208301516101008401518051908301516040805164ffffffffff9094168452938301919091528183015290517f6759890494413482a05108f7579208216c5093ac9eef5a45ec286ca2ce87887d9181900360600190a1816101400151515f0361044557604051631f20c94b60e21b815260040160405180910390fd5b5f5b8261014001515181101561048a57610482836101400151828151811061046f5761046f611062565b602002602001015161069060201b60201c565b600101610447565b505050611140565b600180546001600160a01b03191690556104ab81610b2f565b50565b5f60028210806104be5750601882115b156104ed5760405163316114db60e21b8152600260048201526018602482015260448101839052606401610059565b6104f860028361108a565b6001901b92915050565b61050b82610b7e565b6105335781516020830151604051630303753160e11b8152610059928492909160040161109d565b5050565b6060810151604082015160208301518351171717158061055d575061055b81610c1e565b155b806105b6575080517f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21480156105b657507f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed8160200151145b156105d45760405163846e685d60e01b815260040160405180910390fd5b466001148015610604575080517f2fd9a6cd27f5d0cbdb8d8e8366173445e69d300adde0d0d4bf3361f9f8603dc3145b801561063357507f14fc2feb00d436ee16a6e4e6e7849b608eb49323ba66334883bb33acd81e41618160200151145b156104ab5760405163e449094960e01b815260040160405180910390fd5b81516020808401516040805180840194909452838101919091526060808401859052815180850390910181526080909301905281519101205b92915050565b5f8160a0015161ffff16826080015161ffff16836060015161ffff16846040015161ffff16856020015161ffff166106c891906110e0565b6106d291906110e0565b6106dc91906110e0565b6106e691906110e0565b9050611ffe8111156107255781516040516355996da160e11b815263ffffffff9091166004820152611ffe602482015260448101829052606401610059565b815163ffffffff165f908152600760205260409020546001600160a01b03161561076d57815160405163057b889160e51b815263ffffffff9091166004820152602401610059565b8160c001516001600160a01b03163b5f036107b957815160c0830151604051639d78824360e01b815263ffffffff90921660048301526001600160a01b03166024820152604401610059565b5f8260e00151156108a1575f836080015161ffff1660036107da91906110f3565b60608501516107ee9061ffff1660036110f3565b60408601516108029061ffff1660046110f3565b866020015161ffff1661081591906110e0565b61081f91906110e0565b61082991906110e0565b9050611000600161083a82846110e0565b610844919061108a565b61084e919061110a565b915081158061085d5750600682115b1561089f57835161087161100060066110f3565b6040516331ea01f960e21b815263ffffffff9092166004830152602482015260448101829052606401610059565b505b6040518060e001604052808460c001516001600160a01b03168152602001846020015161ffff168152602001846040015161ffff168152602001846060015161ffff168152602001846080015161ffff1681526020018460a0015161ffff1681526020018260ff1681525060075f855f015163ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548161ffff021916908361ffff1602179055506040820151815f0160166101000a81548161ffff021916908361ffff1602179055506060820151815f0160186101000a81548161ffff021916908361ffff1602179055506080820151815f01601a6101000a81548161ffff021916908361ffff16021790555060a0820151815f01601c6101000a81548161ffff021916908361ffff16021790555060c0820151815f01601e6101000a81548160ff021916908360ff160217905550905050825f015163ffffffff167f665cfc751ba7f71754ac9c4f18039b357fd1b1357491df194ea6bb8997ae63ef84602001518560400151866060015187608001518860a00151878a60c001518b60c001516001600160a01b03166361728f396040518163ffffffff1660e01b8152600401602060405180830381865afa158015610aad573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ad19190611129565b6040805161ffff998a16815297891660208901529588169587019590955292861660608601529416608084015260a08301939093526001600160a01b0390921660c082015260e08101919091526101000160405180910390a2505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805160208201515f91908082178303610b9b575060019392505050565b5f516020616fc25f395f51905f5282101580610bc457505f516020616fc25f395f51905f528110155b15610bd257505f9392505050565b5f516020616fc25f395f51905f5260035f516020616fc25f395f51905f52845f516020616fc25f395f51905f5286870909085f516020616fc25f395f51905f5282830914949350505050565b5f61068a60405180604001604052806001815260200160028152508360405180604001604052806001815260200160025f516020616fc25f395f51905f52610c66919061108a565b9052855f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b0381118282101715610ce057610ce0610ca9565b60405290565b60405161016081016001600160401b0381118282101715610ce057610ce0610ca9565b604051601f8201601f191681016001600160401b0381118282101715610d3157610d31610ca9565b604052919050565b80516001600160a01b0381168114610d4f575f5ffd5b919050565b5f60808284031215610d64575f5ffd5b604051608081016001600160401b0381118282101715610d8657610d86610ca9565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f60408284031215610dc4575f5ffd5b604080519081016001600160401b0381118282101715610de657610de6610ca9565b604052825181526020928301519281019290925250919050565b805164ffffffffff81168114610d4f575f5ffd5b805161ffff81168114610d4f575f5ffd5b80518015158114610d4f575f5ffd5b5f82601f830112610e43575f5ffd5b81516001600160401b03811115610e5c57610e5c610ca9565b610e6b60208260051b01610d09565b8082825260208201915060208360081b860101925085831115610e8c575f5ffd5b602085015b83811015610f4e576101008188031215610ea9575f5ffd5b610eb1610cbd565b815163ffffffff81168114610ec4575f5ffd5b8152610ed260208301610e14565b6020820152610ee360408301610e14565b6040820152610ef460608301610e14565b6060820152610f0560808301610e14565b6080820152610f1660a08301610e14565b60a0820152610f2760c08301610d39565b60c0820152610f3860e08301610e25565b60e0820152835260209092019161010001610e91565b5095945050505050565b5f60208284031215610f68575f5ffd5b81516001600160401b03811115610f7d575f5ffd5b82016102008185031215610f8f575f5ffd5b610f97610ce6565b610fa082610d39565b8152610fae60208301610d39565b6020820152610fbf60408301610d39565b6040820152606082810151908201526080808301519082015260a08083015190820152610fef8560c08401610d54565b60c0820152611002856101408401610db4565b60e0820152611015856101808401610db4565b6101008201526110286101c08301610e00565b6101208201526101e08201516001600160401b03811115611047575f5ffd5b61105386828501610e34565b61014083015250949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561068a5761068a611076565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f830116840101915050836020830152826040830152949350505050565b8082018082111561068a5761068a611076565b808202811582820484141761068a5761068a611076565b5f8261112457634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215611139575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615dbc6112065f395f81816107340152613b1301525f81816107110152613af001525f61109a01525f61107401525f61104e01525f61102801525f818161051e01528181611c5e0152612d1601525f81816107dc015261110701525f81816103a801526110c701525f8181610870015281816108c70152818161092901526119ff01525f818161035c0152818161155901526115f00152615dbc5ff3fe608060405234801561000f575f5ffd5b506004361061029d575f3560e01c80638b5d4b2c11610171578063a94e23df116100d2578063e30c397811610088578063e78cea921161006e578063e78cea921461086b578063f2fde38b14610892578063fb0a718f146108a5575f5ffd5b8063e30c397814610844578063e67953ea14610862575f5ffd5b8063afab04a1116100b8578063afab04a114610808578063b2fd4d8a14610811578063c1d6437c14610831575f5ffd5b8063a94e23df14610764578063a982e0f7146107fe575f5ffd5b806395a3be99116101275780639f00eeb51161010d5780639f00eeb51461076e5780639f5755ae14610781578063a0e91b13146107d7575f5ffd5b806395a3be991461075c5780639c2092c414610764575f5ffd5b80638f5f3257116101575780638f5f32571461055d5780638f7dcfa314610572578063907af6c0146106f4575f5ffd5b80638b5d4b2c146105195780638da5cb5b14610540575f5ffd5b806358a425e11161021b578063715018a6116101d157806379ba5097116101b757806379ba5097146104db5780638233a5dc146104e35780638894cbc21461050f575f5ffd5b8063715018a6146104c05780637213cdf0146104c8575f5ffd5b806362a5af3b1161020157806362a5af3b146103d25780636731633d146103dc5780636efdb754146104b8575f5ffd5b806358a425e1146103a35780635c0432f1146103ca575f5ffd5b8063303709f711610270578063364e18bb11610256578063364e18bb1461034e5780634ca1d6c8146102a1578063570ca73514610357575f5ffd5b8063303709f7146102fc57806332cf57f81461032f575f5ffd5b80630cdffdc0146102a15780630dcaeaf2146102be5780631303a484146102c757806328bb273e146102be575b5f5ffd5b6102ab6202a30081565b6040519081526020015b60405180910390f35b6102ab61546081565b6040805180820182525f80825260209182015281518083019092526002548252600354908201525b6040516102b59190615250565b61030f61030a366004615267565b6108ad565b6040805167ffffffffffffffff90931683526020830191909152016102b5565b6102ab61033d36600461528e565b60096020525f908152604090205481565b6102ab600a5481565b61037e7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102b5565b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b6102ab6109ca565b6103da610b82565b005b6104836103ea36600461528e565b60408051606080820183525f808352602080840182905292840181905293845260088252928290208251938401835254603081901b65ffffffffffff191684527a010000000000000000000000000000000000000000000000000000810464ffffffffff16918401919091527f0100000000000000000000000000000000000000000000000000000000000000900460ff169082015290565b60408051825165ffffffffffff1916815260208084015164ffffffffff16908201529181015160ff16908201526060016102b5565b6102ab600f81565b6103da610cc1565b6102ab6104d636600461528e565b610cd4565b6103da610cfd565b6104f66104f13660046152a5565b610d74565b60405167ffffffffffffffff90911681526020016102b5565b6102ab62278d0081565b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b5f5473ffffffffffffffffffffffffffffffffffffffff1661037e565b610565610ff4565b6040516102b591906152bf565b6106e760408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a010000000000000000000082048116938301939093526f01000000000000000000000000000000810483166060830152740100000000000000000000000000000000000000008104909216608082015263ffffffff79010000000000000000000000000000000000000000000000000083041660a082015260ff7d0100000000000000000000000000000000000000000000000000000000008304811660c08301527e0100000000000000000000000000000000000000000000000000000000000083048116151560e08301527f0100000000000000000000000000000000000000000000000000000000000000909204909116151561010082015290565b6040516102b591906152ea565b6040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f0000000000000000000000000000000000000000000000000000000000000000908201526102ef565b6102ab6110c1565b6102ab6212750081565b6103da61077c3660046152a5565b6110f0565b6040805180820182525f8082526020918201528151808301909252600554825260065467ffffffffffffffff1690820152604080518251815260209283015167ffffffffffffffff1692810192909252016102b5565b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b6102ab6201518081565b6102ab6107d081565b61082461081f3660046153c2565b6111e8565b6040516102b591906153db565b6103da61083f366004615497565b61141b565b60015473ffffffffffffffffffffffffffffffffffffffff1661037e565b6102ab611ffe81565b61037e7f000000000000000000000000000000000000000000000000000000000000000081565b6103da6108a036600461552f565b611a6d565b6102ab601081565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610961576040517f1474f9b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201523360248201526044015b60405180910390fd5b6040805161010081810190925261098f91859060089083908390808284375f92019190915250611b1c915050565b6004549092506109b9906f01000000000000000000000000000000900464ffffffffff168361558f565b67ffffffffffffffff169050915091565b604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a0100000000000000000000820481169383018490526f0100000000000000000000000000000082048116606084015274010000000000000000000000000000000000000000820416608083015263ffffffff79010000000000000000000000000000000000000000000000000082041660a083015260ff7d0100000000000000000000000000000000000000000000000000000000008204811660c08401527e0100000000000000000000000000000000000000000000000000000000000082048116151560e08401527f01000000000000000000000000000000000000000000000000000000000000009091041615156101008201525f91610afb9062127500906155af565b9150806080015164ffffffffff16816060015164ffffffffff1603610b1e575090565b5f60085f836060015164ffffffffff166001610b3a91906155af565b815260208101919091526040015f20547a010000000000000000000000000000000000000000000000000000900464ffffffffff16905082811015610b7d578092505b505090565b6004547f0100000000000000000000000000000000000000000000000000000000000000900460ff1615610be857600a546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161095891815260200190565b5f610bf16109ca565b9050804211610c35576040517f1e4c48e600000000000000000000000000000000000000000000000000000000815260048101829052426024820152604401610958565b600480547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f010000000000000000000000000000000000000000000000000000000000000017905542600a8190556040517f60b6f49aaf16681b4d4ed8aabc51ee24b4333a0caad8e40c4f73b6eac521e66391610cb69190815260200190565b60405180910390a150565b610cc9611dcd565b610cd25f611e1f565b565b5f81600114610ce95765ffffffffffff610cef565b633fffffff5b65ffffffffffff1692915050565b600154339073ffffffffffffffffffffffffffffffffffffffff168114610d68576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610958565b610d7181611e1f565b50565b5f610d7d611dcd565b604080518082018252600554815260065467ffffffffffffffff16602080830191909152915190915f91610db391869101615660565b604051602081830303815290604052805190602001209050815f01518114610e145781516040517fc5cb825d000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610958565b816020015167ffffffffffffffff16421015610e745760208201516040517f23c5725c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152426024820152604401610958565b610e7d84611e50565b5f600555600680547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169055610eb1615161565b6005815233602080830191909152603090610ed2906040880190880161569c565b61ffff16901b6010610ee760208801886153c2565b63ffffffff16901b1760808201525f5b6004811015610f9e57610f0b8160306156b5565b866040018260048110610f2057610f2061566f565b602002016020810190610f3391906156cc565b65ffffffffffff16901b8260056020020180519091179052610f568160306156b5565b8660c0018260048110610f6b57610f6b61566f565b602002016020810190610f7e91906156cc565b65ffffffffffff16901b8260066020020180519091179052600101610ef7565b50610fa881611b1c565b93508367ffffffffffffffff167fd81a73e8e7fd6351ae2216a23c1a7b92155150e6ec81237d5bb58e6721854b2386604051610fe49190615660565b60405180910390a2505050919050565b61101b60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f0000000000000000000000000000000000000000000000000000000000000000815250905090565b5f6110eb7f0000000000000000000000000000000000000000000000000000000000000000612086565b905090565b6110f8611dcd565b61110181611e50565b5f61112c7f0000000000000000000000000000000000000000000000000000000000000000426155af565b905060405180604001604052808360405160200161114a9190615660565b60408051808303601f190181529181528151602092830120835267ffffffffffffffff858116938301939093528351600555920151600680547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001691909216179055517f13e43b388b2ef654bada3d41dfe9fe5ea0b389e29a5f75c7e9eaaf05559ec715906111dc90839085906156e5565b60405180910390a15050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081019190915263ffffffff82165f90815260076020908152604091829020825160e081018452905473ffffffffffffffffffffffffffffffffffffffff811680835274010000000000000000000000000000000000000000820461ffff90811694840194909452760100000000000000000000000000000000000000000000820484169483019490945278010000000000000000000000000000000000000000000000008104831660608301527a0100000000000000000000000000000000000000000000000000008104831660808301527c0100000000000000000000000000000000000000000000000000000000810490921660a08201527e0100000000000000000000000000000000000000000000000000000000000090910460ff1660c082015290611386576040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610958565b6040518061010001604052808463ffffffff168152602001826020015161ffff168152602001826040015161ffff168152602001826060015161ffff168152602001826080015161ffff1681526020018260a0015161ffff168152602001825f015173ffffffffffffffffffffffffffffffffffffffff1681526020018260c0015160ff165f14151515815250915050919050565b604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a010000000000000000000082048116938301939093526f01000000000000000000000000000000810483166060830152740100000000000000000000000000000000000000008104909216608082015263ffffffff79010000000000000000000000000000000000000000000000000083041660a082015260ff7d0100000000000000000000000000000000000000000000000000000000008304811660c08301527e0100000000000000000000000000000000000000000000000000000000000083048116151560e08301527f010000000000000000000000000000000000000000000000000000000000000090920490911615156101008201523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480158161158957508160e00151155b80156115ae57506202a300826040015164ffffffffff166115aa91906155af565b4211155b15611623576040517f4738d05400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610958565b8161010001511561166657600a546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161095891815260200190565b60a08201515f806116788888876120f3565b91509150611687828287612c3e565b60ff1660c0860152606061169d89898589612e6b565b63ffffffff1660a088015260c083015190915060ff165f036116e5576116c48989856132d0565b6116cf8989856133bc565b6116da898985613525565b6116e5898985613694565b6116f289898986866137d8565b8635600255602087013560035561171b6117113689900389018961578b565b8460200151613c24565b83515f9081526009602090815260409182902092909255845164ffffffffff9081168952828601518116928901929092524290911690870152841560e087015260608084015190870180516117719083906157bc565b91509064ffffffffff16908164ffffffffff16815250508560045f820151815f015f6101000a81548164ffffffffff021916908364ffffffffff1602179055506020820151815f0160056101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f01600a6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f01600f6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160146101000a81548164ffffffffff021916908364ffffffffff16021790555060a0820151815f0160196101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f01601d6101000a81548160ff021916908360ff16021790555060e0820151815f01601e6101000a81548160ff021916908315150217905550610100820151815f01601f6101000a81548160ff021916908315150217905550905050855f015164ffffffffff167e29ab611a46ab842de200b47fb32c97c5136e65dcd0a8452f74e50d6e11f3aa8760200151856040015189606001518b5f015f01358c5f016020013560405161196495949392919064ffffffffff958616815263ffffffff9490941660208501529190931660408301526060820192909252608081019190915260a00190565b60405180910390a28363ffffffff168660a0015163ffffffff16146119bb578560a0015163ffffffff167f42aa728997b054f0449afe8af53d1f0e5581dcad40969210a0505ad7d9150ff160405160405180910390a25b805115611a62576040517fa6886d9f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a6886d9f90611a349084906004016157d9565b5f604051808303815f87803b158015611a4b575f5ffd5b505af1158015611a5d573d5f5f3e3d5ffd5b505050505b505050505050505050565b611a75611dcd565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff00000000000000000000000000000000000000009091168117909155611ad75f5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6004545f907f0100000000000000000000000000000000000000000000000000000000000000900460ff1615611b8457600a546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161095891815260200190565b6004805474010000000000000000000000000000000000000000900464ffffffffff16906014611bb383615860565b82546101009290920a64ffffffffff8181021990931691831602179091559081165f8181526008602090815260409182902082516060810184529054603081901b65ffffffffffff191682527a0100000000000000000000000000000000000000000000000000008104909516918101919091527f010000000000000000000000000000000000000000000000000000000000000090930460ff16908301529150611c8a9083611c837f0000000000000000000000000000000000000000000000000000000000000000426155af565b600f613c6a565b60085f611ca267ffffffffffffffff851660016155af565b815260208082019290925260409081015f208351815493850151949092015160ff167f0100000000000000000000000000000000000000000000000000000000000000027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff9095167a010000000000000000000000000000000000000000000000000000027fff0000000000000000000000000000000000000000000000000000000000000090941660309390931c929092179290921792909216919091179055816001602002015173ffffffffffffffffffffffffffffffffffffffff168167ffffffffffffffff167f9bfda38fc2cd012ba567cb21030956a83b8ca1c6f08b6d6cfebef948881d708084604051611dc09190615886565b60405180910390a3919050565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610cd2576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610958565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610d7181613ced565b6004545f90611e8390790100000000000000000000000000000000000000000000000000900463ffffffff1660016155af565b905080611e9360208401846153c2565b63ffffffff1614611eed5780611eac60208401846153c2565b6040517f03961e8a000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff166024820152604401610958565b6107d0611f00604084016020850161569c565b61ffff161115611f5c576107d0611f1d604084016020850161569c565b6040517f5e32875a000000000000000000000000000000000000000000000000000000008152600481019290925261ffff166024820152604401610958565b5f5b6004811015612081575f611f7182610cd4565b90505f846040018360048110611f8957611f8961566f565b602002016020810190611f9c91906156cc565b65ffffffffffff16905081811115611ff1576040517f759a8785000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610958565b8460c00183600481106120065761200661566f565b60200201602081019061201991906156cc565b65ffffffffffff16905080158061202f57508181115b15612077576040517f01b503eb000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610958565b5050600101611f5e565b505050565b5f60028210806120965750601882115b156120de576040517fc584536c000000000000000000000000000000000000000000000000000000008152600260048201526018602482015260448101839052606401610958565b6120e96002836158b7565b6001901b92915050565b6121396040518061012001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915260048410156121b5576040517f135ad68a00000000000000000000000000000000000000000000000000000000815260048082015260248101859052604401610958565b5f858560018181106121c9576121c961566f565b9050602002013590505f868660028181106121e6576121e661566f565b63ffffffff609086901c16604088810182905260209283029490940135605081901c611fff9081166080808c0191909152605d83901c821660a0808d0191909152606a84901c831660c0808e0191909152607785901c841660e0808f0191909152608486901c9094166101008e01525f9586526007875294889020885193840189525473ffffffffffffffffffffffffffffffffffffffff811680855274010000000000000000000000000000000000000000820461ffff90811698860198909852760100000000000000000000000000000000000000000000820488169985019990995278010000000000000000000000000000000000000000000000008104871660608501527a01000000000000000000000000000000000000000000000000000081048716928401929092527c01000000000000000000000000000000000000000000000000000000008204909516948201949094527e0100000000000000000000000000000000000000000000000000000000000090930460ff169183019190915290955092506123b190505783604001516040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815260040161095891815260200190565b826020015161ffff168460800151111561244157602083015160808501516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5000000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a401610958565b826040015161ffff168460a0015111156124d45760408084015160a086015191517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f4c00000000000000000000000000000000000000000000000000000000000000608482015261ffff9091166024820152604481019190915260a401610958565b826060015161ffff168460c0015111156125665760608084015160c08601516040517f6a49bd450000000000000000000000000000000000000000000000000000000081526004810193909352600160648401527f4d00000000000000000000000000000000000000000000000000000000000000608484015261ffff9091166024830152604482015260a401610958565b826080015161ffff168460e0015111156125f657608083015160e08501516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f4500000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a401610958565b8260a0015161ffff1684610100015111156126885760a08301516101008501516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5300000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a401610958565b5f846101000151600861269b91906156b5565b6126a69060046155af565b90508360c0015160ff165f036127165760e08501516126c69060036156b5565b60c08601516126d69060036156b5565b60a08701516126e69060046156b5565b87608001516126f591906155af565b6126ff91906155af565b61270991906155af565b61271390826155af565b90505b868114612759576040517f135ad68a0000000000000000000000000000000000000000000000000000000081526004810182905260248101889052604401610958565b504660081b3060481b176001178088885f816127775761277761566f565b90506020020135146127da578088885f8181106127965761279661566f565b905060200201356040517f100f61d4000000000000000000000000000000000000000000000000000000008152600401610958929190918252602082015260400190565b60b083901c15612820576040517f19529e870000000000000000000000000000000000000000000000000000000081526001600482015260248101849052604401610958565b609182901c15612866576040517f19529e870000000000000000000000000000000000000000000000000000000081526002600482015260248101839052604401610958565b878760038181106128795761287961566f565b905060200201355f146128df5760038888600381811061289b5761289b61566f565b905060200201356040517f19529e87000000000000000000000000000000000000000000000000000000008152600401610958929190918252602082015260400190565b64ffffffffff838116865286516128f8911660016155af565b855190915081146129425784516040517f5af70411000000000000000000000000000000000000000000000000000000008152610958918391600401918252602082015260400190565b605083901c63ffffffff16801561298e576040517f43415a900000000000000000000000000000000000000000000000000000000081525f600482015260248101829052604401610958565b5060a086015163ffffffff607085901c8116911681146129ef5760a08701516040517f03961e8a00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260248101829052604401610958565b50602086015164ffffffffff602885901c81169116811015612a535760208701516040517f39f32a4900000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015260248101829052604401610958565b42811115612a96576040517f45e2dc2200000000000000000000000000000000000000000000000000000000815242600482015260248101829052604401610958565b42612aa3615460836155af565b1015612af257612ab5615460426158b7565b6040517f38fdebae000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610958565b6020860152606086015167ffffffffffffffff83169064ffffffffff168114612b5d5760608701516040517f9742db1500000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015260248101829052604401610958565b604083901c61ffff166060808801919091528701516080880151612b8b9164ffffffffff90811691166158b7565b90508086606001511115612bdb5760608601516040517f97ef415e000000000000000000000000000000000000000000000000000000008152610958918391600401918252602082015260400190565b85610100015186606001511115612c325761010086015160608701516040517f7eec950000000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610958565b50505050935093915050565b5f5f8460600151836060015164ffffffffff16612c5b91906155af565b9050826080015164ffffffffff168103612c78575f915050612e64565b5f600881612c878460016155af565b815260208082019290925260409081015f2081516060810183529054603081901b65ffffffffffff191682527a010000000000000000000000000000000000000000000000000000810464ffffffffff16828501527f0100000000000000000000000000000000000000000000000000000000000000900460ff169181019190915290870151909150612d3b907f0000000000000000000000000000000000000000000000000000000000000000906155af565b615460826020015164ffffffffff16612d5491906155af565b1115612d64575f92505050612e64565b5f60028660a0015161ffff166001612d7c91906155af565b612d8691906158f7565b905080876060015110612d9e575f9350505050612e64565b6006826040015160ff1614612def5760608701516040517f0508e3ac000000000000000000000000000000000000000000000000000000008152610958918391600401918252602082015260400190565b606087015115612e04575f9350505050612e64565b60108560c0015160ff1603612e4e576040517f0508e3ac000000000000000000000000000000000000000000000000000000008152600160048201525f6024820152604401610958565b60c0850151612e5e90600161590a565b93505050505b9392505050565b60605f83610100015167ffffffffffffffff811115612e8c57612e8c615704565b604051908082528060200260200182016040528015612ed557816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612eaa5790505b5060a0840151606085015164ffffffffff165f908152600860205260408120549294509092509060301b815b86610100015181101561323457365f8a8a612f1d8560086156b5565b612f289060046155af565b90612f348660016155af565b612f3f9060086156b5565b612f4a9060046155af565b92612f5793929190615923565b915091505f82825f818110612f6e57612f6e61566f565b60608d01516020909102929092013592505060ff8216906001601584901c81168114916101f4841c8216909114905f908810156130bb5781612fe6576040517f3a9d5ba60000000000000000000000000000000000000000000000000000000081526004810189905260248101859052604401610958565b611fff600886901c16612ffa8960016155af565b811461304e578861300c8160016155af565b6040517fc5b60e9d0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260448101829052606401610958565b6130618a61305c8a8a613d61565b613de4565b99506002851461307d576008851480156130785750835b613080565b83155b915060058514801561308f5750835b156130b5576010888860048181106130a9576130a961566f565b90506020020135901c9b505b5061318a565b81156130fd576040517fd6f07d890000000000000000000000000000000000000000000000000000000081526004810189905260248101859052604401610958565b60038414613141576040517f6450b4b60000000000000000000000000000000000000000000000000000000081526004810189905260248101859052604401610958565b61314c87878a613e07565b82613186576040517f3bd3fa8600000000000000000000000000000000000000000000000000000000815260048101899052602401610958565b5060015b8015613222576040518060600160405280888860018181106131ae576131ae61566f565b9050602002013573ffffffffffffffffffffffffffffffffffffffff168152602001602c87901c60031660ff168152602001602e87901c6dffffffffffffffffffffffffffff168152508c8b806132049061594e565b9c50815181106132165761321661566f565b60200260200101819052505b50505050505050806001019050612f01565b505f60085f8860600151886060015164ffffffffff1661325491906155af565b815260208101919091526040015f205460301b905065ffffffffffff19828116908216146132c1576040517fe04fbaa700000000000000000000000000000000000000000000000000000000815265ffffffffffff19808316600483015283166024820152604401610958565b82855250505094509492505050565b5f81610100015160086132e391906156b5565b6132ee9060046155af565b90505f826080015190505f8260051b86018260051b81015b8082101561331f57813583179250602082019150613306565b505060ec81901c5f0361333457505050505050565b5f5b828110156133b3575f878761334b84886155af565b81811061335a5761335a61566f565b90506020020135905060ec81901c5f146133aa576040517f2baa10540000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610958565b50600101613336565b50505050505050565b5f816080015182610100015160086133d491906156b5565b6133df9060046155af565b6133e991906155af565b90505f8260a0015190505f5f8360051b87018360071b81015b8082101561343657813584179350602082013583179250604082013583179250606082013583179250608082019150613402565b505060af82901c15801561344c575060f881901c155b1561345a5750505050505050565b5f5b6134678460046156b5565b81101561351b575f888861347b84896155af565b81811061348a5761348a61566f565b9050602002013590506004826134a09190615966565b156134ac5760f86134af565b60af5b60ff1681901c15613512576134c56004836158f7565b6134d0600484615966565b6040517f9cd711c10000000000000000000000000000000000000000000000000000000081526004810192909252602482015260448101829052606401610958565b5060010161345c565b5050505050505050565b5f8160a00151600461353791906156b5565b608083015161010084015161354d9060086156b5565b6135589060046155af565b61356291906155af565b61356c91906155af565b60c08301519091505f80600584901b87016060840281015b808210156135af57813584179350602082013583179250604082013583179250606082019150613584565b505060f182901c1580156135c5575060f881901c155b156135d35750505050505050565b5f5b6135e08460036156b5565b81101561351b575f88886135f484896155af565b8181106136035761360361566f565b9050602002013590506003826136199190615966565b156136255760f8613628565b60f15b60ff1681901c1561368b5761363e6003836158f7565b613649600384615966565b6040517fcc7794fd0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260448101829052606401610958565b506001016135d5565b5f8160e0015160036136a691906156b5565b6136b090846158b7565b60e08301519091505f80600584901b87016060840281015b808210156136f3578135841793506020820135831792506040820135831792506060820191506136c8565b505060af82901c158015613709575060f881901c155b156137175750505050505050565b5f5b6137248460036156b5565b81101561351b575f888861373884896155af565b8181106137475761374761566f565b90506020020135905060038261375d9190615966565b156137695760f861376c565b60af5b60ff1681901c156137cf576137826003836158f7565b61378d600384615966565b6040517fe4dff1140000000000000000000000000000000000000000000000000000000081526004810192909252602482015260448101829052606401610958565b50600101613719565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360c001351061387157604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f6300000000000000000000000000000000000000000000000000000000000000606482015260c08401356024820152608401610958565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360e001351061390c57604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764f6c6400000000000000000000000000000000000000000000000000000000606482015260e08401356024820152608401610958565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836101000135106139a957604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764e65770000000000000000000000000000000000000000000000000000000060648201526101008401356024820152608401610958565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183610120013510613a4457604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f7a0000000000000000000000000000000000000000000000000000000000000060648201526101208401356024820152608401610958565b5f613a558260c0015160ff16613f10565b9050613a5f615180565b60408051808201909152600254815260035460208201528152613a873686900386018661578b565b6020820152613a9e3686900386016040870161578b565b6040820152613ab53686900386016080870161578b565b60608201528051613acc9088908890889086614029565b60a082019081526040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000090820152608083015260e08681013560c084015261010080880135918401919091526101208701359083015251613b709088908890879087906140c3565b6101208201525f613b9383613b89610140890189615979565b8560a0015161437f565b6fffffffffffffffffffffffffffffffff8116610140840152608081901c61016084015290505f8080613bc58561460f565b6040805160808101825260c08e0135815260a08a01516020820152908101839052606081018290528a51939650919450925090613c1690613c0a6101608d018d615979565b84888b60600151614a9a565b505050505050505050505050565b8151602080840151604080519283019390935291810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090505b92915050565b604080516060810182525f8082526020820181905291810191909152610100842060208601515f90613ca490859064ffffffffff166155af565b9050613cb3875f015183613de4565b65ffffffffffff19168352808510613ccb5784613ccd565b805b64ffffffffff1660208401525050925160ff166040840152509092915050565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc000ff84848381613d9457613d9461566f565b9050602002013516905060088160ff1603613dcc577fffffffffffffffffffffffffc0000000000000000000000000003fffffffffff165b60405161010085823790815261010090209392505050565b60405165ffffffffffff1983166020820152603a81018290525f90605a01613c4b565b60de83835f818110613e1b57613e1b61566f565b90506020020135901c5f14613e8957805f84845f818110613e3e57613e3e61566f565b6040517f14fa9ab30000000000000000000000000000000000000000000000000000000081526004810195909552602485019390935250602090910201356044820152606401610958565b60a083836001818110613e9e57613e9e61566f565b90506020020135901c5f14613ec35780600184846001818110613e3e57613e3e61566f565b60025b6008811015613f0a57838382818110613ee157613ee161566f565b905060200201355f14613f02578181858584818110613e3e57613e3e61566f565b600101613ec6565b50505050565b60608167ffffffffffffffff811115613f2b57613f2b615704565b604051908082528060200260200182016040528015613f54578160200160208202803683370190505b5090505f5b82811015613fe7578049828281518110613f7557613f7561566f565b602002602001018181525050818181518110613f9357613f9361566f565b60200260200101515f5f1b03613fdf576040517fffdb4e980000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610958565b600101613f59565b50814915614024576040517fc3042aec00000000000000000000000000000000000000000000000000000000815260048101839052602401610958565b919050565b5f5f6040518660051b8089833790208451602080870151604080519495505f9461407194938b35928c82013592908d01359160608e01359160c08f0135918d918c91016159e1565b60408051601f19818403018152919052805160209091012090506140b57f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182615966565b925050505b95945050505050565b5f5f84610100015160086140d791906156b5565b6140e29060046155af565b90508360c0015160ff165f036142a2575f85608001518261410391906155af565b90505f8660a00151600461411791906156b5565b61412190836155af565b90505f8760c00151600361413591906156b5565b61413f90836155af565b905061414e8a8a83818a614cab565b94507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161418f87896060015161ffff16600361418a91906156b5565b614d21565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016141c18b8b85858b614cab565b860894507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016141ff87896040015161ffff16600461418a91906156b5565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016142318b8b86868b614cab565b860894507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161426887896020015161ffff16614d21565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161429a8b8b87878b614cab565b860894505050505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016142dc848660a0015161ffff16600861418a91906156b5565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161430f888860048588614cab565b830891507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161433f846004614d21565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161437288885f600488614cab565b8308979650505050505050565b5f5f8551608061438f91906156b5565b90508381146143d4576040517f11033e100000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610958565b5f60018751111561441e57508260015b61100081101561441c577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011b6143e4565b505b86515b80156146045761443081615a70565b9050365f88886144418560806156b5565b9061444d8660016155af565b6144589060806156b5565b9261446593929190615a85565b915091505f5f600a73ffffffffffffffffffffffffffffffffffffffff168c86815181106144955761449561566f565b60200260200101518a86866040516020016144b39493929190615aac565b60408051601f19818403018152908290526144cd91615ae3565b5f60405180830381855afa9150503d805f8114614505576040519150601f19603f3d011682016040523d82523d5f602084013e61450a565b606091505b509150915081158061456f57506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019181019190915260600160405160208183030381529060405280519060200120818051906020012014155b156145a9576040517fc1bb5a8300000000000000000000000000000000000000000000000000000000815260048101869052602401610958565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000016145d48486615aee565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001888b0908975050505050614421565b505050949350505050565b604080518082019091525f80825260208201525f5f61466784602001516040518060400160405280600d81526020017f6e6577436f6d6d69746d656e7400000000000000000000000000000000000000815250614d8e565b6146aa84604001516040518060400160405280600881526020017f71756f7469656e74000000000000000000000000000000000000000000000000815250614d8e565b6146ed84606001516040518060400160405280600781526020017f6f70656e696e6700000000000000000000000000000000000000000000000000815250614d8e565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460a00151855f0151866020015187604001516040516020016147349493929190615b0b565b60408051808303601f1901815282825260c08881015160e0808b01516101008c01516101208d01516101408e01516101608f015160208b0196909652978901929092526060880152608087015260a086019490945290840152910160408051601f19818403018152908290526147ad9291602001615b50565b604051602081830303815290604052805190602001205f1c6147cf9190615966565b91507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101408501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184876101600151090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101208501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08801516149cd907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016158b7565b8860e001510885098660c00151089050614a01836149fb6149f0885f0151614ddc565b602089015190614e4c565b90614ebd565b8551909450614a11908590614e4c565b9350614a55614a4e614a43837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016158b7565b608088015190614ebd565b8590614e4c565b9350614a70614a4e8661010001516149fb8860400151614ddc565b9350614a90614a4e8660a001518760600151614ebd90919063ffffffff16565b9350509193909250565b5f5f8773ffffffffffffffffffffffffffffffffffffffff1663d6573c218888886040518463ffffffff1660e01b8152600401614ad993929190615b6c565b5f60405180830381865afa158015614af3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052614b1a9190810190615bea565b915091505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186865f01518760200151875f015188602001518d8d604051602001614b6b9796959493929190615c90565b604051602081830303815290604052805190602001205f1c614b8d9190615966565b90505f614b9985614ddc565b90505f614ba9614a4e8885614ebd565b614bb1614f25565b614bbb8486614ebd565b614bc3610ff4565b604051602001614bd69493929190615cec565b6040516020818303038152906040529050614c118582604051602001614bfd929190615b50565b604051602081830303815290604052614ff2565b15614c20575050505050614ca3565b614c3a87614c2c614f25565b84614c35610ff4565b61500f565b15614c71576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f0473baf900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f8360051b86018360051b87015b81811115614cf357601f190180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858509019250614cb9565b50507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900695945050505050565b60015b8115613c645781600116600103614d5c577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c9150614d24565b614d978261504f565b614dd857815160208301516040517f0606ea620000000000000000000000000000000000000000000000000000000081526109589284929091600401615d6c565b5050565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f14614e42576020840151614e3d907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476158b7565b614e44565b5f5b905292915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa91505080614eb6576040517ea4859300000000000000000000000000000000000000000000000000000000815260066004820152602401610958565b5092915050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa91505080614eb6576040517ea4859300000000000000000000000000000000000000000000000000000000815260076004820152602401610958565b614f4c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f5f5f5260205f83516020850160085afa5f516001141692915050565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b805160208201515f9190808217830361506c575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47821015806150bb57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b156150c957505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b6040518061010001604052806008906020820280368337509192915050565b604080516101c081019091525f61018082018181526101a0830191909152819081526020016151c060405180604001604052805f81526020015f81525090565b81526020016151e060405180604001604052805f81526020015f81525090565b815260200161520060405180604001604052805f81526020015f81525090565b815260200161522060405180604001604052805f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b815181526020808301519082015260408101613c64565b5f6101008284031215615278575f5ffd5b8261010083011115615288575f5ffd5b50919050565b5f6020828403121561529e575f5ffd5b5035919050565b5f6101408284031280156152b7575f5ffd5b509092915050565b8151815260208083015190820152604080830151908201526060808301519082015260808101613c64565b5f6101208201905064ffffffffff835116825264ffffffffff60208401511660208301526040830151615326604084018264ffffffffff169052565b50606083015161533f606084018264ffffffffff169052565b506080830151615358608084018264ffffffffff169052565b5060a083015161537060a084018263ffffffff169052565b5060c083015161538560c084018260ff169052565b5060e083015161539960e084018215159052565b50610100830151614eb661010084018215159052565b803563ffffffff81168114614024575f5ffd5b5f602082840312156153d2575f5ffd5b612e64826153af565b5f6101008201905063ffffffff835116825261ffff602084015116602083015261ffff6040840151166040830152606083015161541e606084018261ffff169052565b506080830151615434608084018261ffff169052565b5060a083015161544a60a084018261ffff169052565b5060c083015161547260c084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060e0830151614eb660e084018215159052565b5f6101808284031215615288575f5ffd5b5f5f5f604084860312156154a9575f5ffd5b833567ffffffffffffffff8111156154bf575f5ffd5b8401601f810186136154cf575f5ffd5b803567ffffffffffffffff8111156154e5575f5ffd5b8660208260051b84010111156154f9575f5ffd5b60209182019450925084013567ffffffffffffffff811115615519575f5ffd5b61552586828701615486565b9150509250925092565b5f6020828403121561553f575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114612e64575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8281168282160390811115613c6457613c64615562565b80820180821115613c6457613c64615562565b803561ffff81168114614024575f5ffd5b803565ffffffffffff81168114614024575f5ffd5b805f5b6004811015613f0a5765ffffffffffff615604836155d3565b16845260209384019391909101906001016155eb565b63ffffffff615628826153af565b16825261ffff61563a602083016155c2565b16602083015261565060408301604083016155e8565b614dd860c0830160c083016155e8565b6101408101613c64828461561a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156156ac575f5ffd5b612e64826155c2565b8082028115828204841417613c6457613c64615562565b5f602082840312156156dc575f5ffd5b612e64826155d3565b67ffffffffffffffff831681526101608101612e64602083018461561a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff8111828210171561575457615754615704565b60405290565b604051601f8201601f1916810167ffffffffffffffff8111828210171561578357615783615704565b604052919050565b5f604082840312801561579c575f5ffd5b506157a5615731565b823581526020928301359281019290925250919050565b64ffffffffff8181168382160190811115613c6457613c64615562565b602080825282518282018190525f918401906040840190835b8181101561585557835173ffffffffffffffffffffffffffffffffffffffff815116845260ff60208201511660208501526dffffffffffffffffffffffffffff6040820151166040850152506060830192506020840193506001810190506157f2565b509095945050505050565b5f64ffffffffff821664ffffffffff810361587d5761587d615562565b60010192915050565b610100810181835f5b60088110156158ae57815183526020928301929091019060010161588f565b50505092915050565b81810381811115613c6457613c64615562565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82615905576159056158ca565b500490565b60ff8181168382160190811115613c6457613c64615562565b5f5f85851115615931575f5ffd5b8386111561593d575f5ffd5b5050600583901b0193919092039150565b5f5f19820361595f5761595f615562565b5060010190565b5f82615974576159746158ca565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126159ac575f5ffd5b83018035915067ffffffffffffffff8211156159c6575f5ffd5b6020019150368190038213156159da575f5ffd5b9250929050565b7f73746f612e62617463682e763100000000000000000000000000000000000000815289600d82015288602d82015287604d82015286606d82015285608d8201528460ad8201528360cd8201525f60ed82018451602086015f5b82811015615a59578151845260209384019390910190600101615a3b565b505050928352505060200198975050505050505050565b5f81615a7e57615a7e615562565b505f190190565b5f5f85851115615a93575f5ffd5b83861115615a9f575f5ffd5b5050820193919092039150565b848152836020820152818360408301375f91016040019081529392505050565b5f81518060208401855e5f93019283525090919050565b5f612e648284615acc565b80356020831015613c64575f19602084900360031b1b1692915050565b84815260e08101615b29602083018680518252602090810151910152565b8351606083015260208401516080830152825160a0830152602083015160c08301526140ba565b5f615b64615b5e8386615acc565b84615acc565b949350505050565b60a081528260a0820152828460c08301375f60c084830101525f60c0601f19601f860116830101905060208201835f5b6004811015614604578151835260209283019290910190600101615b9c565b5f60408284031215615bcb575f5ffd5b615bd3615731565b825181526020928301519281019290925250919050565b5f5f60608385031215615bfb575f5ffd5b825167ffffffffffffffff811115615c11575f5ffd5b8301601f81018513615c21575f5ffd5b805167ffffffffffffffff811115615c3b57615c3b615704565b615c4e6020601f19601f8401160161575a565b818152866020838501011115615c62575f5ffd5b8160208401602083015e5f60208383010152809450505050615c878460208501615bbb565b90509250929050565b5f8189825b6004811015615cb4578151835260209283019290910190600101615c95565b5050508760808301528660a08301528560c08301528460e08301528284610100840137505f9101610100019081529695505050505050565b84518152602080860151908201526101808101615d2d6040830186805182526020810151602083015260408101516040830152606081015160608301525050565b835160c0830152602084015160e083015282516101008301526020830151610120830152604083015161014083015260608301516101608301526140ba565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
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
// Solidity: constructor((address,address,address,uint256,uint256,uint256,(uint256,uint256,uint256,uint256),(uint256,uint256),(uint256,uint256),uint40,(uint32,uint16,uint16,uint16,uint16,uint16,address,bool)[]) config) returns()
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

// PackMAXBOOKINGFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafab04a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BOOKING_FEE() view returns(uint256)
func (rollup *Rollup) PackMAXBOOKINGFEE() []byte {
	enc, err := rollup.abi.Pack("MAX_BOOKING_FEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBOOKINGFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafab04a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BOOKING_FEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXBOOKINGFEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_BOOKING_FEE")
}

// UnpackMAXBOOKINGFEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafab04a1.
//
// Solidity: function MAX_BOOKING_FEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXBOOKINGFEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_BOOKING_FEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPARAMETERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8894cbc2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) PackMAXPARAMETERDELAY() []byte {
	enc, err := rollup.abi.Pack("MAX_PARAMETER_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPARAMETERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8894cbc2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) TryPackMAXPARAMETERDELAY() ([]byte, error) {
	return rollup.abi.Pack("MAX_PARAMETER_DELAY")
}

// UnpackMAXPARAMETERDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8894cbc2.
//
// Solidity: function MAX_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) UnpackMAXPARAMETERDELAY(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_PARAMETER_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXQUEUEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94e23df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) PackMAXQUEUEPERIOD() []byte {
	enc, err := rollup.abi.Pack("MAX_QUEUE_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXQUEUEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94e23df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) TryPackMAXQUEUEPERIOD() ([]byte, error) {
	return rollup.abi.Pack("MAX_QUEUE_PERIOD")
}

// UnpackMAXQUEUEPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa94e23df.
//
// Solidity: function MAX_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) UnpackMAXQUEUEPERIOD(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_QUEUE_PERIOD", data)
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

// PackMAXSILENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c2092c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SILENCE() view returns(uint256)
func (rollup *Rollup) PackMAXSILENCE() []byte {
	enc, err := rollup.abi.Pack("MAX_SILENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSILENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c2092c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SILENCE() view returns(uint256)
func (rollup *Rollup) TryPackMAXSILENCE() ([]byte, error) {
	return rollup.abi.Pack("MAX_SILENCE")
}

// UnpackMAXSILENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c2092c4.
//
// Solidity: function MAX_SILENCE() view returns(uint256)
func (rollup *Rollup) UnpackMAXSILENCE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_SILENCE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXWAITS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0a718f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WAITS() view returns(uint256)
func (rollup *Rollup) PackMAXWAITS() []byte {
	enc, err := rollup.abi.Pack("MAX_WAITS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWAITS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0a718f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WAITS() view returns(uint256)
func (rollup *Rollup) TryPackMAXWAITS() ([]byte, error) {
	return rollup.abi.Pack("MAX_WAITS")
}

// UnpackMAXWAITS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb0a718f.
//
// Solidity: function MAX_WAITS() view returns(uint256)
func (rollup *Rollup) UnpackMAXWAITS(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_WAITS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINPARAMETERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ca1d6c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) PackMINPARAMETERDELAY() []byte {
	enc, err := rollup.abi.Pack("MIN_PARAMETER_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINPARAMETERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ca1d6c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) TryPackMINPARAMETERDELAY() ([]byte, error) {
	return rollup.abi.Pack("MIN_PARAMETER_DELAY")
}

// UnpackMINPARAMETERDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ca1d6c8.
//
// Solidity: function MIN_PARAMETER_DELAY() view returns(uint256)
func (rollup *Rollup) UnpackMINPARAMETERDELAY(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MIN_PARAMETER_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINQUEUEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa982e0f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) PackMINQUEUEPERIOD() []byte {
	enc, err := rollup.abi.Pack("MIN_QUEUE_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINQUEUEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa982e0f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) TryPackMINQUEUEPERIOD() ([]byte, error) {
	return rollup.abi.Pack("MIN_QUEUE_PERIOD")
}

// UnpackMINQUEUEPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa982e0f7.
//
// Solidity: function MIN_QUEUE_PERIOD() view returns(uint256)
func (rollup *Rollup) UnpackMINQUEUEPERIOD(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MIN_QUEUE_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOPERATORSILENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cdffdc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OPERATOR_SILENCE() view returns(uint256)
func (rollup *Rollup) PackOPERATORSILENCE() []byte {
	enc, err := rollup.abi.Pack("OPERATOR_SILENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOPERATORSILENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cdffdc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OPERATOR_SILENCE() view returns(uint256)
func (rollup *Rollup) TryPackOPERATORSILENCE() ([]byte, error) {
	return rollup.abi.Pack("OPERATOR_SILENCE")
}

// UnpackOPERATORSILENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cdffdc0.
//
// Solidity: function OPERATOR_SILENCE() view returns(uint256)
func (rollup *Rollup) UnpackOPERATORSILENCE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("OPERATOR_SILENCE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUEUEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6efdb754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUEUE_INTERVAL() view returns(uint256)
func (rollup *Rollup) PackQUEUEINTERVAL() []byte {
	enc, err := rollup.abi.Pack("QUEUE_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUEUEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6efdb754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUEUE_INTERVAL() view returns(uint256)
func (rollup *Rollup) TryPackQUEUEINTERVAL() ([]byte, error) {
	return rollup.abi.Pack("QUEUE_INTERVAL")
}

// UnpackQUEUEINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6efdb754.
//
// Solidity: function QUEUE_INTERVAL() view returns(uint256)
func (rollup *Rollup) UnpackQUEUEINTERVAL(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("QUEUE_INTERVAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUEUEPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28bb273e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUEUE_PATIENCE() view returns(uint256)
func (rollup *Rollup) PackQUEUEPATIENCE() []byte {
	enc, err := rollup.abi.Pack("QUEUE_PATIENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUEUEPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28bb273e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUEUE_PATIENCE() view returns(uint256)
func (rollup *Rollup) TryPackQUEUEPATIENCE() ([]byte, error) {
	return rollup.abi.Pack("QUEUE_PATIENCE")
}

// UnpackQUEUEPATIENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28bb273e.
//
// Solidity: function QUEUE_PATIENCE() view returns(uint256)
func (rollup *Rollup) UnpackQUEUEPATIENCE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("QUEUE_PATIENCE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (rollup *Rollup) PackAcceptOwnership() []byte {
	enc, err := rollup.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (rollup *Rollup) TryPackAcceptOwnership() ([]byte, error) {
	return rollup.abi.Pack("acceptOwnership")
}

// PackAnnounceParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f00eeb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceParams((uint32,uint16,uint48[4],uint48[4]) params) returns()
func (rollup *Rollup) PackAnnounceParams(params IRollupParameters) []byte {
	enc, err := rollup.abi.Pack("announceParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f00eeb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceParams((uint32,uint16,uint48[4],uint48[4]) params) returns()
func (rollup *Rollup) TryPackAnnounceParams(params IRollupParameters) ([]byte, error) {
	return rollup.abi.Pack("announceParams", params)
}

// PackAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f5755ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announcement() view returns((bytes32,uint64))
func (rollup *Rollup) PackAnnouncement() []byte {
	enc, err := rollup.abi.Pack("announcement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f5755ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announcement() view returns((bytes32,uint64))
func (rollup *Rollup) TryPackAnnouncement() ([]byte, error) {
	return rollup.abi.Pack("announcement")
}

// UnpackAnnouncement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f5755ae.
//
// Solidity: function announcement() view returns((bytes32,uint64))
func (rollup *Rollup) UnpackAnnouncement(data []byte) (IRollupAnnouncement, error) {
	out, err := rollup.abi.Unpack("announcement", data)
	if err != nil {
		return *new(IRollupAnnouncement), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupAnnouncement)).(*IRollupAnnouncement)
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
// the contract method with ID 0x303709f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueue(uint256[8] words) returns(uint64 index, uint256 waiting)
func (rollup *Rollup) PackEnqueue(words [8]*big.Int) []byte {
	enc, err := rollup.abi.Pack("enqueue", words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x303709f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueue(uint256[8] words) returns(uint64 index, uint256 waiting)
func (rollup *Rollup) TryPackEnqueue(words [8]*big.Int) ([]byte, error) {
	return rollup.abi.Pack("enqueue", words)
}

// EnqueueOutput serves as a container for the return parameters of contract
// method Enqueue.
type EnqueueOutput struct {
	Index   uint64
	Waiting *big.Int
}

// UnpackEnqueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x303709f7.
//
// Solidity: function enqueue(uint256[8] words) returns(uint64 index, uint256 waiting)
func (rollup *Rollup) UnpackEnqueue(data []byte) (EnqueueOutput, error) {
	out, err := rollup.abi.Unpack("enqueue", data)
	outstruct := new(EnqueueOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Waiting = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEnqueueParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8233a5dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueueParams((uint32,uint16,uint48[4],uint48[4]) params) returns(uint64 index)
func (rollup *Rollup) PackEnqueueParams(params IRollupParameters) []byte {
	enc, err := rollup.abi.Pack("enqueueParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueueParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8233a5dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueueParams((uint32,uint16,uint48[4],uint48[4]) params) returns(uint64 index)
func (rollup *Rollup) TryPackEnqueueParams(params IRollupParameters) ([]byte, error) {
	return rollup.abi.Pack("enqueueParams", params)
}

// UnpackEnqueueParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8233a5dc.
//
// Solidity: function enqueueParams((uint32,uint16,uint48[4],uint48[4]) params) returns(uint64 index)
func (rollup *Rollup) UnpackEnqueueParams(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("enqueueParams", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFreezableAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0432f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freezableAfter() view returns(uint256 limit)
func (rollup *Rollup) PackFreezableAfter() []byte {
	enc, err := rollup.abi.Pack("freezableAfter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreezableAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0432f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freezableAfter() view returns(uint256 limit)
func (rollup *Rollup) TryPackFreezableAfter() ([]byte, error) {
	return rollup.abi.Pack("freezableAfter")
}

// UnpackFreezableAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c0432f1.
//
// Solidity: function freezableAfter() view returns(uint256 limit)
func (rollup *Rollup) UnpackFreezableAfter(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("freezableAfter", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze() returns()
func (rollup *Rollup) PackFreeze() []byte {
	enc, err := rollup.abi.Pack("freeze")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze() returns()
func (rollup *Rollup) TryPackFreeze() ([]byte, error) {
	return rollup.abi.Pack("freeze")
}

// PackFrozenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364e18bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function frozenAt() view returns(uint256)
func (rollup *Rollup) PackFrozenAt() []byte {
	enc, err := rollup.abi.Pack("frozenAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFrozenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364e18bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function frozenAt() view returns(uint256)
func (rollup *Rollup) TryPackFrozenAt() ([]byte, error) {
	return rollup.abi.Pack("frozenAt")
}

// UnpackFrozenAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x364e18bb.
//
// Solidity: function frozenAt() view returns(uint256)
func (rollup *Rollup) UnpackFrozenAt(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("frozenAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns((uint40,uint40,uint40,uint40,uint40,uint32,uint8,bool,bool))
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
// Solidity: function head() view returns((uint40,uint40,uint40,uint40,uint40,uint32,uint8,bool,bool))
func (rollup *Rollup) TryPackHead() ([]byte, error) {
	return rollup.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns((uint40,uint40,uint40,uint40,uint40,uint32,uint8,bool,bool))
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

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (rollup *Rollup) PackOwner() []byte {
	enc, err := rollup.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (rollup *Rollup) TryPackOwner() ([]byte, error) {
	return rollup.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rollup *Rollup) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameterDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0e91b13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameterDelay() view returns(uint256)
func (rollup *Rollup) PackParameterDelay() []byte {
	enc, err := rollup.abi.Pack("parameterDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameterDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0e91b13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameterDelay() view returns(uint256)
func (rollup *Rollup) TryPackParameterDelay() ([]byte, error) {
	return rollup.abi.Pack("parameterDelay")
}

// UnpackParameterDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0e91b13.
//
// Solidity: function parameterDelay() view returns(uint256)
func (rollup *Rollup) UnpackParameterDelay(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("parameterDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (rollup *Rollup) PackPendingOwner() []byte {
	enc, err := rollup.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (rollup *Rollup) TryPackPendingOwner() ([]byte, error) {
	return rollup.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (rollup *Rollup) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueueEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6731633d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueEntry(uint256 n) view returns((bytes26,uint40,uint8))
func (rollup *Rollup) PackQueueEntry(n *big.Int) []byte {
	enc, err := rollup.abi.Pack("queueEntry", n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6731633d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueEntry(uint256 n) view returns((bytes26,uint40,uint8))
func (rollup *Rollup) TryPackQueueEntry(n *big.Int) ([]byte, error) {
	return rollup.abi.Pack("queueEntry", n)
}

// UnpackQueueEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6731633d.
//
// Solidity: function queueEntry(uint256 n) view returns((bytes26,uint40,uint8))
func (rollup *Rollup) UnpackQueueEntry(data []byte) (QueueEntry, error) {
	out, err := rollup.abi.Unpack("queueEntry", data)
	if err != nil {
		return *new(QueueEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(QueueEntry)).(*QueueEntry)
	return out0, nil
}

// PackQueuePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b5d4b2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queuePeriod() view returns(uint256)
func (rollup *Rollup) PackQueuePeriod() []byte {
	enc, err := rollup.abi.Pack("queuePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueuePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b5d4b2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queuePeriod() view returns(uint256)
func (rollup *Rollup) TryPackQueuePeriod() ([]byte, error) {
	return rollup.abi.Pack("queuePeriod")
}

// UnpackQueuePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b5d4b2c.
//
// Solidity: function queuePeriod() view returns(uint256)
func (rollup *Rollup) UnpackQueuePeriod(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("queuePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (rollup *Rollup) PackRenounceOwnership() []byte {
	enc, err := rollup.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (rollup *Rollup) TryPackRenounceOwnership() ([]byte, error) {
	return rollup.abi.Pack("renounceOwnership")
}

// PackReserveLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7213cdf0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveLimit(uint256 tokenId) pure returns(uint256)
func (rollup *Rollup) PackReserveLimit(tokenId *big.Int) []byte {
	enc, err := rollup.abi.Pack("reserveLimit", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7213cdf0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveLimit(uint256 tokenId) pure returns(uint256)
func (rollup *Rollup) TryPackReserveLimit(tokenId *big.Int) ([]byte, error) {
	return rollup.abi.Pack("reserveLimit", tokenId)
}

// UnpackReserveLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7213cdf0.
//
// Solidity: function reserveLimit(uint256 tokenId) pure returns(uint256)
func (rollup *Rollup) UnpackReserveLimit(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("reserveLimit", data)
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
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,uint16,address,bool))
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
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,uint16,address,bool))
func (rollup *Rollup) TryPackShape(id uint32) ([]byte, error) {
	return rollup.abi.Pack("shape", id)
}

// UnpackShape is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2fd4d8a.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,uint16,address,bool))
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

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rollup *Rollup) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := rollup.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rollup *Rollup) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return rollup.abi.Pack("transferOwnership", newOwner)
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
	Index  uint64
	Sender common.Address
	Words  [8]*big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupEnqueuedEventName = "Enqueued"

// ContractEventName returns the user-defined event name.
func (RollupEnqueued) ContractEventName() string {
	return RollupEnqueuedEventName
}

// UnpackEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Enqueued(uint64 indexed index, address indexed sender, uint256[8] words)
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

// RollupOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Rollup contract.
type RollupOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RollupOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (RollupOwnershipTransferStarted) ContractEventName() string {
	return RollupOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (rollup *Rollup) UnpackOwnershipTransferStartedEvent(log *types.Log) (*RollupOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupOwnershipTransferStarted)
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

// RollupOwnershipTransferred represents a OwnershipTransferred event raised by the Rollup contract.
type RollupOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RollupOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RollupOwnershipTransferred) ContractEventName() string {
	return RollupOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (rollup *Rollup) UnpackOwnershipTransferredEvent(log *types.Log) (*RollupOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupOwnershipTransferred)
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

// RollupParametersUpdated represents a ParametersUpdated event raised by the Rollup contract.
type RollupParametersUpdated struct {
	Version uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupParametersUpdatedEventName = "ParametersUpdated"

// ContractEventName returns the user-defined event name.
func (RollupParametersUpdated) ContractEventName() string {
	return RollupParametersUpdatedEventName
}

// UnpackParametersUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersUpdated(uint32 indexed version)
func (rollup *Rollup) UnpackParametersUpdatedEvent(log *types.Log) (*RollupParametersUpdated, error) {
	event := "ParametersUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupParametersUpdated)
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

// RollupParamsAnnounced represents a ParamsAnnounced event raised by the Rollup contract.
type RollupParamsAnnounced struct {
	From   uint64
	Params IRollupParameters
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupParamsAnnouncedEventName = "ParamsAnnounced"

// ContractEventName returns the user-defined event name.
func (RollupParamsAnnounced) ContractEventName() string {
	return RollupParamsAnnouncedEventName
}

// UnpackParamsAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParamsAnnounced(uint64 from, (uint32,uint16,uint48[4],uint48[4]) params)
func (rollup *Rollup) UnpackParamsAnnouncedEvent(log *types.Log) (*RollupParamsAnnounced, error) {
	event := "ParamsAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupParamsAnnounced)
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

// RollupParamsEnqueued represents a ParamsEnqueued event raised by the Rollup contract.
type RollupParamsEnqueued struct {
	Index  uint64
	Params IRollupParameters
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupParamsEnqueuedEventName = "ParamsEnqueued"

// ContractEventName returns the user-defined event name.
func (RollupParamsEnqueued) ContractEventName() string {
	return RollupParamsEnqueuedEventName
}

// UnpackParamsEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParamsEnqueued(uint64 indexed index, (uint32,uint16,uint48[4],uint48[4]) params)
func (rollup *Rollup) UnpackParamsEnqueuedEvent(log *types.Log) (*RollupParamsEnqueued, error) {
	event := "ParamsEnqueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupParamsEnqueued)
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

// RollupRollupFrozen represents a RollupFrozen event raised by the Rollup contract.
type RollupRollupFrozen struct {
	Timestamp *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RollupRollupFrozenEventName = "RollupFrozen"

// ContractEventName returns the user-defined event name.
func (RollupRollupFrozen) ContractEventName() string {
	return RollupRollupFrozenEventName
}

// UnpackRollupFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RollupFrozen(uint256 timestamp)
func (rollup *Rollup) UnpackRollupFrozenEvent(log *types.Log) (*RollupRollupFrozen, error) {
	event := "RollupFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRollupFrozen)
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
	CapL     uint16
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
// Solidity: event ShapeRegistered(uint32 indexed id, uint16 capP, uint16 capL, uint16 capM, uint16 capE, uint16 capS, uint256 blobs, address verifier, bytes32 keyHash)
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["BookingFeeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackBookingFeeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ClaimNotInField"].ID.Bytes()[:4]) {
		return rollup.UnpackClaimNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CrankReserveTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackCrankReserveTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EntryExpected"].ID.Bytes()[:4]) {
		return rollup.UnpackEntryExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EntryOutsideQueue"].ID.Bytes()[:4]) {
		return rollup.UnpackEntryOutsideQueueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EscrowBits"].ID.Bytes()[:4]) {
		return rollup.UnpackEscrowBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["Frozen"].ID.Bytes()[:4]) {
		return rollup.UnpackFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["GenesisInFuture"].ID.Bytes()[:4]) {
		return rollup.UnpackGenesisInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["HeaderBits"].ID.Bytes()[:4]) {
		return rollup.UnpackHeaderBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LaneOverflow"].ID.Bytes()[:4]) {
		return rollup.UnpackLaneOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ListingBits"].ID.Bytes()[:4]) {
		return rollup.UnpackListingBitsError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rollup.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rollup.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ParameterDelayOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackParameterDelayOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ParamsNotAnnounced"].ID.Bytes()[:4]) {
		return rollup.UnpackParamsNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ParamsTooEarly"].ID.Bytes()[:4]) {
		return rollup.UnpackParamsTooEarlyError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueNeglected"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueNeglectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueuePeriodOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackQueuePeriodOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["QueueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackQueueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RecordRentOutOfRange"].ID.Bytes()[:4]) {
		return rollup.UnpackRecordRentOutOfRangeError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongDomain"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongDomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEntryPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEntryPositionError(raw[4:])
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

// RollupBookingFeeTooLarge represents a BookingFeeTooLarge error raised by the Rollup contract.
type RollupBookingFeeTooLarge struct {
	Limit      *big.Int
	BookingFee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookingFeeTooLarge(uint256 limit, uint256 bookingFee)
func RollupBookingFeeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x5e32875a45adb6199ee99ea0f8c88b32140bd41199f0a1f7cac11801568b8a10")
}

// UnpackBookingFeeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookingFeeTooLarge(uint256 limit, uint256 bookingFee)
func (rollup *Rollup) UnpackBookingFeeTooLargeError(raw []byte) (*RollupBookingFeeTooLarge, error) {
	out := new(RollupBookingFeeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "BookingFeeTooLarge", raw); err != nil {
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

// RollupCrankReserveTooLarge represents a CrankReserveTooLarge error raised by the Rollup contract.
type RollupCrankReserveTooLarge struct {
	TokenId *big.Int
	Limit   *big.Int
	Reserve *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrankReserveTooLarge(uint256 tokenId, uint256 limit, uint256 reserve)
func RollupCrankReserveTooLargeErrorID() common.Hash {
	return common.HexToHash("0x759a87850187ec2452bd30ff8a2a480e1c86c52f4bbcb2450dcb68c7a04feccd")
}

// UnpackCrankReserveTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrankReserveTooLarge(uint256 tokenId, uint256 limit, uint256 reserve)
func (rollup *Rollup) UnpackCrankReserveTooLargeError(raw []byte) (*RollupCrankReserveTooLarge, error) {
	out := new(RollupCrankReserveTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "CrankReserveTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEntryExpected represents a EntryExpected error raised by the Rollup contract.
type RollupEntryExpected struct {
	Slot *big.Int
	Kind *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryExpected(uint256 slot, uint256 kind)
func RollupEntryExpectedErrorID() common.Hash {
	return common.HexToHash("0x3a9d5ba646efb021d20a7782b7368c3d5c5ac19a36fb8fd7bdf02486a2fccd92")
}

// UnpackEntryExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryExpected(uint256 slot, uint256 kind)
func (rollup *Rollup) UnpackEntryExpectedError(raw []byte) (*RollupEntryExpected, error) {
	out := new(RollupEntryExpected)
	if err := rollup.abi.UnpackIntoInterface(out, "EntryExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEntryOutsideQueue represents a EntryOutsideQueue error raised by the Rollup contract.
type RollupEntryOutsideQueue struct {
	Slot *big.Int
	Kind *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryOutsideQueue(uint256 slot, uint256 kind)
func RollupEntryOutsideQueueErrorID() common.Hash {
	return common.HexToHash("0xd6f07d8971271cf702635ef79a5803665e1afeeb1c387cf202ea9f62333d4a7e")
}

// UnpackEntryOutsideQueueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryOutsideQueue(uint256 slot, uint256 kind)
func (rollup *Rollup) UnpackEntryOutsideQueueError(raw []byte) (*RollupEntryOutsideQueue, error) {
	out := new(RollupEntryOutsideQueue)
	if err := rollup.abi.UnpackIntoInterface(out, "EntryOutsideQueue", raw); err != nil {
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

// RollupFrozen represents a Frozen error raised by the Rollup contract.
type RollupFrozen struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Frozen(uint256 timestamp)
func RollupFrozenErrorID() common.Hash {
	return common.HexToHash("0x4d69b51fee53c28bd8b61fe008151577ca65160b5248f6225e74d64fd4cf7328")
}

// UnpackFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Frozen(uint256 timestamp)
func (rollup *Rollup) UnpackFrozenError(raw []byte) (*RollupFrozen, error) {
	out := new(RollupFrozen)
	if err := rollup.abi.UnpackIntoInterface(out, "Frozen", raw); err != nil {
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

// RollupListingBits represents a ListingBits error raised by the Rollup contract.
type RollupListingBits struct {
	Slot  *big.Int
	Word  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListingBits(uint256 slot, uint256 word, uint256 value)
func RollupListingBitsErrorID() common.Hash {
	return common.HexToHash("0x9cd711c13b6abd7ec90c2afd216e81ac9fe5727a81213cd26816be41279186b7")
}

// UnpackListingBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListingBits(uint256 slot, uint256 word, uint256 value)
func (rollup *Rollup) UnpackListingBitsError(raw []byte) (*RollupListingBits, error) {
	out := new(RollupListingBits)
	if err := rollup.abi.UnpackIntoInterface(out, "ListingBits", raw); err != nil {
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

// RollupNotOverdue represents a NotOverdue error raised by the Rollup contract.
type RollupNotOverdue struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint256 limit, uint256 timestamp)
func RollupNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x1e4c48e6306b1152c696fd155a0f87d5da87aa97342dccd8133a98f76c88af43")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackNotOverdueError(raw []byte) (*RollupNotOverdue, error) {
	out := new(RollupNotOverdue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Rollup contract.
type RollupOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RollupOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (rollup *Rollup) UnpackOwnableInvalidOwnerError(raw []byte) (*RollupOwnableInvalidOwner, error) {
	out := new(RollupOwnableInvalidOwner)
	if err := rollup.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Rollup contract.
type RollupOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RollupOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (rollup *Rollup) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RollupOwnableUnauthorizedAccount, error) {
	out := new(RollupOwnableUnauthorizedAccount)
	if err := rollup.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupParameterDelayOutOfRange represents a ParameterDelayOutOfRange error raised by the Rollup contract.
type RollupParameterDelayOutOfRange struct {
	Least *big.Int
	Limit *big.Int
	Delay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterDelayOutOfRange(uint256 least, uint256 limit, uint256 delay)
func RollupParameterDelayOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x7e1f1ebefad89bc013086576bd106d67072cabaed0797874447f070fbeff8d02")
}

// UnpackParameterDelayOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterDelayOutOfRange(uint256 least, uint256 limit, uint256 delay)
func (rollup *Rollup) UnpackParameterDelayOutOfRangeError(raw []byte) (*RollupParameterDelayOutOfRange, error) {
	out := new(RollupParameterDelayOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "ParameterDelayOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupParamsNotAnnounced represents a ParamsNotAnnounced error raised by the Rollup contract.
type RollupParamsNotAnnounced struct {
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsNotAnnounced(bytes32 expected, bytes32 actual)
func RollupParamsNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xc5cb825d917329158baeeb75e2d67963aff370036b0ceb7678e56f6e64ce0a13")
}

// UnpackParamsNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsNotAnnounced(bytes32 expected, bytes32 actual)
func (rollup *Rollup) UnpackParamsNotAnnouncedError(raw []byte) (*RollupParamsNotAnnounced, error) {
	out := new(RollupParamsNotAnnounced)
	if err := rollup.abi.UnpackIntoInterface(out, "ParamsNotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupParamsTooEarly represents a ParamsTooEarly error raised by the Rollup contract.
type RollupParamsTooEarly struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsTooEarly(uint256 limit, uint256 timestamp)
func RollupParamsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x23c5725c43d28c7b3a4980d3c662c9283139a0e5f1e9bf1a9ed2cdcbec35cb2b")
}

// UnpackParamsTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsTooEarly(uint256 limit, uint256 timestamp)
func (rollup *Rollup) UnpackParamsTooEarlyError(raw []byte) (*RollupParamsTooEarly, error) {
	out := new(RollupParamsTooEarly)
	if err := rollup.abi.UnpackIntoInterface(out, "ParamsTooEarly", raw); err != nil {
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
	Expected [26]byte
	Actual   [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueMismatch(bytes26 expected, bytes26 actual)
func RollupQueueMismatchErrorID() common.Hash {
	return common.HexToHash("0xe04fbaa7fc4b6e0e3a341ead9a62305607c64dbc539e59e4c2e5f4a1a780f869")
}

// UnpackQueueMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueMismatch(bytes26 expected, bytes26 actual)
func (rollup *Rollup) UnpackQueueMismatchError(raw []byte) (*RollupQueueMismatch, error) {
	out := new(RollupQueueMismatch)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueueNeglected represents a QueueNeglected error raised by the Rollup contract.
type RollupQueueNeglected struct {
	Least *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueNeglected(uint256 least, uint256 count)
func RollupQueueNeglectedErrorID() common.Hash {
	return common.HexToHash("0x0508e3ac0234d66f81a0c07827c4a081050f3c767a82f02f19726d4df552575b")
}

// UnpackQueueNeglectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueNeglected(uint256 least, uint256 count)
func (rollup *Rollup) UnpackQueueNeglectedError(raw []byte) (*RollupQueueNeglected, error) {
	out := new(RollupQueueNeglected)
	if err := rollup.abi.UnpackIntoInterface(out, "QueueNeglected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupQueuePeriodOutOfRange represents a QueuePeriodOutOfRange error raised by the Rollup contract.
type RollupQueuePeriodOutOfRange struct {
	Least  *big.Int
	Limit  *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueuePeriodOutOfRange(uint256 least, uint256 limit, uint256 period)
func RollupQueuePeriodOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5600af05f6385c3b2fe4a4350101773dc6e536ca1f3e4bb96959771c462a3100")
}

// UnpackQueuePeriodOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueuePeriodOutOfRange(uint256 least, uint256 limit, uint256 period)
func (rollup *Rollup) UnpackQueuePeriodOutOfRangeError(raw []byte) (*RollupQueuePeriodOutOfRange, error) {
	out := new(RollupQueuePeriodOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "QueuePeriodOutOfRange", raw); err != nil {
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

// RollupRecordRentOutOfRange represents a RecordRentOutOfRange error raised by the Rollup contract.
type RollupRecordRentOutOfRange struct {
	TokenId *big.Int
	Limit   *big.Int
	Rent    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordRentOutOfRange(uint256 tokenId, uint256 limit, uint256 rent)
func RollupRecordRentOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x01b503eb7e5e0646a6cd5171e29dbde373a822d85d578a801d0009b2fdd0d950")
}

// UnpackRecordRentOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordRentOutOfRange(uint256 tokenId, uint256 limit, uint256 rent)
func (rollup *Rollup) UnpackRecordRentOutOfRangeError(raw []byte) (*RollupRecordRentOutOfRange, error) {
	out := new(RollupRecordRentOutOfRange)
	if err := rollup.abi.UnpackIntoInterface(out, "RecordRentOutOfRange", raw); err != nil {
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

// RollupWrongEntryPosition represents a WrongEntryPosition error raised by the Rollup contract.
type RollupWrongEntryPosition struct {
	Slot     *big.Int
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEntryPosition(uint256 slot, uint256 expected, uint256 actual)
func RollupWrongEntryPositionErrorID() common.Hash {
	return common.HexToHash("0xc5b60e9dbbd3ef5e54ffede58ace6a0ec41e0e10144c4cf414cefc46ee35955b")
}

// UnpackWrongEntryPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEntryPosition(uint256 slot, uint256 expected, uint256 actual)
func (rollup *Rollup) UnpackWrongEntryPositionError(raw []byte) (*RollupWrongEntryPosition, error) {
	out := new(RollupWrongEntryPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEntryPosition", raw); err != nil {
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
