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

// IRegistryConfig is an auto generated low-level Go binding around an user-defined struct.
type IRegistryConfig struct {
	Rollup   common.Address
	Timelock common.Address
	Council  common.Address
	Operator common.Address
	Shapes   []IRegistryShape
}

// IRegistryLanes is an auto generated low-level Go binding around an user-defined struct.
type IRegistryLanes struct {
	Verifier common.Address
	CapP     uint16
	CapL     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Blobs    uint8
	Live     bool
}

// IRegistryShape is an auto generated low-level Go binding around an user-defined struct.
type IRegistryShape struct {
	Id       uint32
	CapP     uint16
	CapL     uint16
	CapM     uint16
	CapE     uint16
	CapS     uint16
	Verifier common.Address
	InBlobs  bool
}

// IRegistryStatus is an auto generated low-level Go binding around an user-defined struct.
type IRegistryStatus struct {
	Operator    common.Address
	PausedUntil *big.Int
	Term        uint32
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
	Registry          common.Address
	Bridge            common.Address
	Governor          common.Address
	ParameterDelay    *big.Int
	QueuePeriod       *big.Int
	LogN              *big.Int
	Tau2              Bn254G2
	Unit              Bn254G1
	GenesisCommitment Bn254G1
	GenesisTimestamp  *big.Int
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"exits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"testDollar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stoa\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"queueFee_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"booking\",\"type\":\"uint256\"}],\"name\":\"BookingOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"CreditExceedsHoldings\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EthTransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExitsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"GenesisOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"}],\"name\":\"HoldingsTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyIsNullKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotEven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyOfSmallOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotCreditor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"}],\"name\":\"PossessionPointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"name\":\"PossessionScalarTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"purse\",\"type\":\"uint256\"}],\"name\":\"PurseOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SerialZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"UnknownToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AMOUNT_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLDINGS_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_FEE_STEP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"award\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseQueueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"changeKey\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"changeKeyFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"internalType\":\"structIBridge.Credit[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"credits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"holdings\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"owed\",\"type\":\"uint128\"}],\"internalType\":\"structIBridge.Custody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"fullExit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"address_\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Bridge",
	Bin: "0x610240604052348015610010575f5ffd5b5060405161426438038061426483398101604081905261002f91610419565b6040518060400160405280600b81526020016a53746f612042726964676560a81b815250604051806040016040528060018152602001603160f81b81525061007c826103c560201b60201c565b61012052610089816103c5565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052604080516373c6754960e11b815290515f916001600160a01b0388169163e78cea92916004808201926020929091908290030181865afa158015610164573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101889190610480565b90506001600160a01b03811630146101c95760405163e5d4c02760e01b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b6001600160a01b038416158015906101e957506001600160a01b0384163b155b1561021957604051630f18932d60e01b8152600160048201526001600160a01b03851660248201526044016101c0565b6001600160a01b0383161580159061025457506001600160a01b0383163b15806102545750836001600160a01b0316836001600160a01b0316145b1561028457604051630f18932d60e01b8152600260048201526001600160a01b03841660248201526044016101c0565b6001600160a01b0385166102ab5760405163df8aecad60e01b815260040160405180910390fd5b6001600160a01b038087166101608190529086166101805260408051637b10399960e01b81529051637b103999916004808201926020929091908290030181865afa1580156102fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103209190610480565b6001600160a01b03166101a0816001600160a01b031681525050816101c08181525050856001600160a01b03166395a3be996040518163ffffffff1660e01b8152600401602060405180830381865afa15801561037f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a391906104a2565b6101e05250506001600160a01b03918216610200521661022052506105149050565b5f5f829050601f815111156103ef578260405163305a27a960e01b81526004016101c091906104b9565b80516103fa826104ee565b179392505050565b6001600160a01b0381168114610416575f5ffd5b50565b5f5f5f5f5f60a0868803121561042d575f5ffd5b855161043881610402565b602087015190955061044981610402565b604087015190945061045a81610402565b606087015190935061046b81610402565b60809690960151949793965091949392915050565b5f60208284031215610490575f5ffd5b815161049b81610402565b9392505050565b5f602082840312156104b2575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561050e575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051613c6c6105f85f395f61122301525f6111d601525f81816112a2015281816113fe015261145401525f81816103a8015261187101525f8181610375015281816114920152611dd601525f81816102120152610e2701525f81816104db0152818161066f0152818161073d01528181610de6015281816115a00152611bfb01525f611a7001525f611a4001525f612ee301525f612ebb01525f612e1601525f612e4001525f612e6a0152613c6c5ff3fe608060405260043610610178575f3560e01c80637c3e1300116100d157806395d4063f1161007c578063cb23bcb511610057578063cb23bcb5146104ca578063e007d36614610281578063fd00ea1c146104fd575f5ffd5b806395d4063f14610479578063a6886d9f14610498578063ac95834e146104b7575f5ffd5b806384b0196e116100ac57806384b0196e1461041e5780638efcc6211461044557806393c5fa7414610464575f5ffd5b80637c3e1300146103975780637cfe3c41146103ca5780637ecebe00146103dd575f5ffd5b806342d4d4b81161013157806366dff6301161010c57806366dff630146102a35780636d0c14de146103515780637b10399914610364575f5ffd5b806342d4d4b8146102595780635f036def1461026e57806362adab1914610281575f5ffd5b8063196c9a9311610161578063196c9a93146101c05780631ed74928146101ed5780631fb2a51214610201575f5ffd5b80630b85ec2a1461017c5780631149adbb146101ad575b5f5ffd5b61018f61018a366004613324565b61051c565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61018f6101bb36600461338b565b610551565b3480156101cb575f5ffd5b506101df6101da36600461340d565b6105f5565b6040519081526020016101a4565b3480156101f8575f5ffd5b506101df61066b565b34801561020c575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101a4565b61026c610267366004613444565b610726565b005b61018f61027c36600461346e565b6108b9565b34801561028c575f5ffd5b506101df6e01000000000000000000000000000081565b3480156102ae575f5ffd5b506103216102bd36600461348a565b604080518082019091525f80825260208201525060ff165f908152600360209081526040918290208251808401909352546fffffffffffffffffffffffffffffffff8082168452700100000000000000000000000000000000909104169082015290565b6040805182516fffffffffffffffffffffffffffffffff90811682526020938401511692810192909252016101a4565b61018f61035f3660046134bd565b6108ee565b34801561036f575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b3480156103a2575f5ffd5b506101df7f000000000000000000000000000000000000000000000000000000000000000081565b61018f6103d836600461358d565b6109b7565b3480156103e8575f5ffd5b506101df6103f73660046135e2565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205490565b348015610429575f5ffd5b506104326109d0565b6040516101a49796959493929190613649565b348015610450575f5ffd5b506101df61045f36600461340d565b610a2e565b34801561046f575f5ffd5b506101df61010081565b348015610484575f5ffd5b506101df61049336600461348a565b610dc3565b3480156104a3575f5ffd5b5061026c6104b2366004613708565b610dce565b61018f6104c5366004613779565b6110c3565b3480156104d5575f5ffd5b506102347f000000000000000000000000000000000000000000000000000000000000000081565b348015610508575f5ffd5b5061023461051736600461348a565b611199565b5f610527838361129a565b61054860168463ffffffff16901b600617338466ffffffffffffff1661135d565b90505b92915050565b5f61055a6113b7565b610563846113ee565b5f61056d87611199565b905061057761148f565b8335602085013517156105915761059133865f878761155b565b61059c87828861161c565b9550663fffffffc00000601686901b16660ff00000000000602c89901b1617602e87901b176002176105e08133875f60ff8d16156105da575f6117be565b8b6117be565b925050506105ec611829565b95945050505050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600460209081526040808320600185811c607f168552925282209083166002811061063d5761063d6137d7565b6002810491909101546001909116600e026101000a90046dffffffffffffffffffffffffffff169392505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa1580156106d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106fb919061388c565b9050610720816060015182608001516107149190613970565b64ffffffffff16611853565b91505090565b61072e6113b7565b5f61073883611199565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa1580156107a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c9919061388c565b5164ffffffffff1690508015610813576040517fcf15e5c6000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b5f60ff851615610823575f610825565b835b9050803414610869576040517f195a3ca10000000000000000000000000000000000000000000000000000000081526004810182905234602482015260440161080a565b8460ff167fb0a9b48379fc9c5892efb39d43ef56d0cfdad477f3888d2c292debc0910c653661089987868861161c565b60405190815260200160405180910390a25050506108b5611829565b5050565b5f6108c3836113ee565b6108cc82611199565b50610548602c8360ff16901b60168563ffffffff16901b60081717335f61135d565b5f83421115610932576040517ff88f04900000000000000000000000000000000000000000000000000000000081526004810185905242602482015260440161080a565b5f6109408a8a8a8a89611895565b905061094e8a82868661196b565b61099c576040517fae9ff1c000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8b16600482015260240161080a565b6109a98a8a8a8a8a611a04565b9a9950505050505050505050565b5f6109c53386868686611a04565b90505b949350505050565b5f6060805f5f5f60606109e1611a39565b6109e9611a69565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610a376113b7565b5f610a4183611199565b73ffffffffffffffffffffffffffffffffffffffff85165f908152600460209081526040808320600188811c607f1685529252909120919250841660028110610a8c57610a8c6137d7565b60029182820401919006600e029054906101000a90046dffffffffffffffffffffffffffff166dffffffffffffffffffffffffffff169150815f03610b1e576040517f01ac6c1a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260ff8416602482015260440161080a565b73ffffffffffffffffffffffffffffffffffffffff84165f908152600460209081526040808320600187811c607f1685529252822090851660028110610b6657610b666137d7565b60029182820401919006600e026101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055505f60035f8560ff1681526020019081526020015f20905082815f015f8282829054906101000a90046fffffffffffffffffffffffffffffffff16610be7919061398d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555082815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff16610c4b919061398d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508360ff168573ffffffffffffffffffffffffffffffffffffffff167fc73092756e22756fd0b15b2f803bd49db35ee23e7ae171c4d414ab7a61fa8b7c85604051610ccd91815260200190565b60405180910390a360ff8416610d98575f8573ffffffffffffffffffffffffffffffffffffffff16846040515f6040518083038185875af1925050503d805f8114610d33576040519150601f19603f3d011682016040523d82523d5f602084013e610d38565b606091505b5050905080610d92576040517fdea95fba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024810185905260440161080a565b50610db9565b610db973ffffffffffffffffffffffffffffffffffffffff83168685611a94565b505061054b611829565b5f61054b3383610a2e565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801590610e4a57503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b15610e83576040517fb56aedb300000000000000000000000000000000000000000000000000000000815233600482015260240161080a565b610e8b6132df565b5f5b82811015610f865736848483818110610ea857610ea86137d7565b9050606002019050806040016020810190610ec391906139b5565b6dffffffffffffffffffffffffffff165f03610edf5750610f7e565b610eef60608201604083016139b5565b6dffffffffffffffffffffffffffff1683610f10604084016020850161348a565b60ff1660048110610f2357610f236137d7565b60200201818151610f3491906139e2565b905250610f7c610f4760208301836135e2565b610f57604084016020850161348a565b610f6760608501604086016139b5565b6dffffffffffffffffffffffffffff16611aef565b505b600101610e8d565b505f5b60048160ff1610156110bd57818160ff1660048110610faa57610faa6137d7565b6020020151156110b55760ff81165f81815260036020526040812091849060048110610fd857610fd86137d7565b6020020151825461100f919070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166139e2565b82549091506fffffffffffffffffffffffffffffffff168111156110865781546040517fce464e0f00000000000000000000000000000000000000000000000000000000815260ff851660048201526fffffffffffffffffffffffffffffffff90911660248201526044810182905260640161080a565b81546fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000000291161790555b600101610f89565b50505050565b5f6110ce868661129a565b6110d7846113ee565b6110e083611199565b506e0100000000000000000000000000008210611141576040517f7f1627030000000000000000000000000000000000000000000000000000000081526e01000000000000000000000000000060048201526024810183905260440161080a565b663fffffffc00000601687901b16660ff00000000000602c85901b1617602e83901b1760071761118e813366ffffffffffffff89166affffffff0000000000000060388a901b161761135d565b979650505050505050565b5f60ff82166111a957505f919050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8316016111f657507f00000000000000000000000000000000000000000000000000000000000000005b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff83160161124357507f00000000000000000000000000000000000000000000000000000000000000005b73ffffffffffffffffffffffffffffffffffffffff8116611295576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff8316600482015260240161080a565b919050565b5f6112c660017f00000000000000000000000000000000000000000000000000000000000000006139f5565b9050808363ffffffff1610611316576040517f134195c30000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff8416602482015260440161080a565b8166ffffffffffffff165f03611358576040517f2d014ea400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b5f6109c86040518061010001604052808681526020018573ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f8152602001848152505f611bf7565b6113bf611e83565b6113ec60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611edc565b565b63ffffffff8116158061142757507f00000000000000000000000000000000000000000000000000000000000000008163ffffffff1610155b1561148c576040517ff31d4da30000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015263ffffffff8216602482015260440161080a565b50565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061151d9190613a08565b905080421161148c576040517f32fb7c980000000000000000000000000000000000000000000000000000000081526004810182905260240161080a565b61157261156d36849003840184613a1f565b611ee3565b61161561158436849003840184613a1f565b61159336849003840184613a93565b6040518060a001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020018973ffffffffffffffffffffffffffffffffffffffff1681526020018863ffffffff1681526020018761ffff16815250612164565b5050505050565b5f60ff841615611774576040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015611690573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b49190613a08565b90506116d873ffffffffffffffffffffffffffffffffffffffff85163330866123ce565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152819073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa158015611742573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117669190613a08565b61177091906139f5565b9250505b815f036117ad576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6117b7848361242a565b5092915050565b5f61181f6040518061010001604052808881526020018773ffffffffffffffffffffffffffffffffffffffff168152602001865f01358152602001866020013581526020018581526020015f81526020015f81526020015f81525083611bf7565b9695505050505050565b6113ec5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006113e6565b5f61186061010083613b11565b61186b9060016139e2565b61054b907f0000000000000000000000000000000000000000000000000000000000000000613b49565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526002602052604081208054600181019091558190604080517fa7d0fc27ed1f34c3a7d25ecaaa2a2e68430f260f71720ef251c2fa7d11711bd160208281019190915273ffffffffffffffffffffffffffffffffffffffff8b169282019290925263ffffffff8916606082015261ffff88166080820152863560a08201529086013560c082015260e08101829052610100810185905290915061118e9061012001604051602081830303815290604052805190602001206124ff565b5f8473ffffffffffffffffffffffffffffffffffffffff163b5f036119f1575f5f611997868686612546565b5090925090505f8160038111156119b0576119b0613b60565b1480156119e857508673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050506109c8565b6119fd8585858561258d565b90506109c8565b5f611a0e856113ee565b611a1b868686868661155b565b61181f60168663ffffffff16901b60041787858761ffff165f6117be565b6060611a647f0000000000000000000000000000000000000000000000000000000000000000612610565b905090565b6060611a647f0000000000000000000000000000000000000000000000000000000000000000612610565b611aa1838383600161264d565b611358576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161080a565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600460209081526040808320600186811c607f16855292529091208291841660028110611b3957611b396137d7565b60029182820401919006600e028282829054906101000a90046dffffffffffffffffffffffffffff16611b6c9190613b8d565b92506101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055508160ff168373ffffffffffffffffffffffffffffffffffffffff167f80b8d6e0fc66f422721488092514edd2ee1d5d9f7a7d2ca6f3ed10f5f658640983604051611bea91815260200190565b60405180910390a3505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663303709f7856040518263ffffffff1660e01b8152600401611c529190613bb3565b60408051808303815f875af1158015611c6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c919190613be4565b90925090505f611ca082611853565b90505f611cad82866139e2565b905080341015611cf2576040517fd01ab50b0000000000000000000000000000000000000000000000000000000081526004810182905234602482015260440161080a565b5f611cfd82346139f5565b9050611d0981846139e2565b5f03611d18575050505061054b565b611d2b5f611d2683866139e2565b61242a565b611d3581846139e2565b5f805260036020527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff8054601090611d9490849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613c1c565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550825f14611e6857611e687f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa158015611e3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e619190613c44565b5f85611aef565b8015611e7957611e79335f83611aef565b5050505092915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156113ec576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b805160208201517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182101580611f3957507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110155b15611fa0576040517fee5302690000000000000000000000000000000000000000000000000000000081527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016004820152602481018390526044810182905260640161080a565b611faa82826126d5565b611fea576040517f13c3d61f000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161080a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858609087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838509095f036120bc576040517f361b5918000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161080a565b7f1bcd842991a4e7360ac7f456c21704e4e1a243873c048b3cc830a13a78eec240810361211f576040517fba7fbe90000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161080a565b6001821615611358576040517f1f9113a7000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161080a565b81517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011115806121b857507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001826020015110155b806121d157506121cf825f015183602001516126d5565b155b1561221857815160208301516040517f129ba9420000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161080a565b7f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f18260400151106122a45760408083015190517f079f1ce70000000000000000000000000000000000000000000000000000000081527f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f16004820152602481019190915260440161080a565b815160208084018051845185840151604080880151606089015160808a01518c518d8a01805186517f73746f612e706f702e7631000000000000000000000000000000000000000000818e015246602b82015273ffffffffffffffffffffffffffffffffffffffff998a16604b820152606b81019890985297909416608b87015260ab86019290925260cb85015260eb84015261010b83019390935261012b82019690965261014b808201939093528551808203909301835261016b018552815191909301208651925186519251948701516fffffffffffffffffffffffffffffffff9092169461239894939192866127e6565b6110bd576040517f77b6f65100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6123dc848484846001612d6a565b6110bd576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161080a565b60ff82165f908152600360205260408120805490919061245d9084906fffffffffffffffffffffffffffffffff166139e2565b90506e01000000000000000000000000000081106124bf576040517f929c773b0000000000000000000000000000000000000000000000000000000081526e01000000000000000000000000000060048201526024810182905260440161080a565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff919091161790555050565b5f61054b61250b612dfd565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8080604184900361257a578435602086013560408701355f1a61256c89828585612f33565b955095509550505050612584565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f61261c83613026565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166126c95783831516156126bd573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018385097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016127da847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016139f5565b83081495945050505050565b6040805161040081019091525f9081881561282357887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103612825565b5f5b90506128778260015f60017f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b613066565b6128c78260025f60017f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031613066565b6129178260035f60017f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31613066565b6129278260045f6001858d613066565b6129768260057f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b858d613066565b6129c58260067f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031858d613066565b612a148260077f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31858d613066565b505f60018060805b8015612d0c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018480097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018485098486017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018182097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018687098484017f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e0000002908103928301995090800190037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185810385019182019350909190818a0994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838a0998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099550505050600188831c1660021b60028a607f85011c161760018a841c16178015612d055760071b860180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908782038701097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020830151888801097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604084015185097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001606085015188097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184810384019650929093019281830381019291019082860998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820997507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181830996505050505b5050612a1c565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181890982147f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b098414169450505050509695505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612dec578383151615612de0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612e6257507f000000000000000000000000000000000000000000000000000000000000000046145b15612e8c57507f000000000000000000000000000000000000000000000000000000000000000090565b611a64604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612f6c57505f9150600390508261301c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612fbd573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661301357505f92506001915082905061301c565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561054b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038501097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838301868601097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808688097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b090909818301927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000003829003926002909201917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191820301908382097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018584098a60071b8c01827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201815282820160208201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018987090960408201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858709800160609190910152505050505050505050505050565b60405180608001604052806004906020820280368337509192915050565b63ffffffff8116811461148c575f5ffd5b803566ffffffffffffff81168114611295575f5ffd5b5f5f60408385031215613335575f5ffd5b8235613340816132fd565b915061334e6020840161330e565b90509250929050565b60ff8116811461148c575f5ffd5b5f60408284031215613375575f5ffd5b50919050565b5f60608284031215613375575f5ffd5b5f5f5f5f5f61010086880312156133a0575f5ffd5b85356133ab81613357565b94506020860135935060408601356133c2816132fd565b92506133d18760608801613365565b91506133e08760a0880161337b565b90509295509295909350565b73ffffffffffffffffffffffffffffffffffffffff8116811461148c575f5ffd5b5f5f6040838503121561341e575f5ffd5b8235613429816133ec565b9150602083013561343981613357565b809150509250929050565b5f5f60408385031215613455575f5ffd5b823561346081613357565b946020939093013593505050565b5f5f6040838503121561347f575f5ffd5b8235613429816132fd565b5f6020828403121561349a575f5ffd5b81356134a581613357565b9392505050565b803561ffff81168114611295575f5ffd5b5f5f5f5f5f5f5f5f610140898b0312156134d5575f5ffd5b88356134e0816133ec565b975060208901356134f0816132fd565b96506134fe60408a016134ac565b955061350d8a60608b01613365565b945061351c8a60a08b0161337b565b9350610100890135925061012089013567ffffffffffffffff811115613540575f5ffd5b8901601f81018b13613550575f5ffd5b803567ffffffffffffffff811115613566575f5ffd5b8b6020828401011115613577575f5ffd5b989b979a50959850939692959194602001935050565b5f5f5f5f60e085870312156135a0575f5ffd5b84356135ab816132fd565b93506135b9602086016134ac565b92506135c88660408701613365565b91506135d7866080870161337b565b905092959194509250565b5f602082840312156135f2575f5ffd5b81356134a5816133ec565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61368360e08301896135fd565b828103604084015261369581896135fd565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156136f75783518352602093840193909201916001016136d9565b50909b9a5050505050505050505050565b5f5f60208385031215613719575f5ffd5b823567ffffffffffffffff81111561372f575f5ffd5b8301601f8101851361373f575f5ffd5b803567ffffffffffffffff811115613755575f5ffd5b856020606083028401011115613769575f5ffd5b6020919091019590945092505050565b5f5f5f5f5f60a0868803121561378d575f5ffd5b8535613798816132fd565b94506137a66020870161330e565b935060408601356137b6816132fd565b925060608601356137c681613357565b949793965091946080013592915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051610120810167ffffffffffffffff8111828210171561384d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b805164ffffffffff81168114611295575f5ffd5b8051611295816132fd565b805161129581613357565b80518015158114611295575f5ffd5b5f61012082840312801561389e575f5ffd5b506138a7613804565b6138b083613853565b81526138be60208401613853565b60208201526138cf60408401613853565b60408201526138e060608401613853565b60608201526138f160808401613853565b608082015261390260a08401613867565b60a082015261391360c08401613872565b60c082015261392460e0840161387d565b60e0820152613936610100840161387d565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff828116828216039081111561054b5761054b613943565b6fffffffffffffffffffffffffffffffff828116828216039081111561054b5761054b613943565b5f602082840312156139c5575f5ffd5b81356dffffffffffffffffffffffffffff811681146134a5575f5ffd5b8082018082111561054b5761054b613943565b8181038181111561054b5761054b613943565b5f60208284031215613a18575f5ffd5b5051919050565b5f6040828403128015613a30575f5ffd5b506040805190810167ffffffffffffffff81118282101715613a79577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f6060828403128015613aa4575f5ffd5b506040516060810167ffffffffffffffff81118282101715613aed577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60409081528335825260208085013590830152928301359281019290925250919050565b5f82613b44577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808202811582820484141761054b5761054b613943565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6dffffffffffffffffffffffffffff818116838216019081111561054b5761054b613943565b610100810181835f5b6008811015613bdb578151835260209283019290910190600101613bbc565b50505092915050565b5f5f60408385031215613bf5575f5ffd5b825167ffffffffffffffff81168114613c0c575f5ffd5b6020939093015192949293505050565b6fffffffffffffffffffffffffffffffff818116838216019081111561054b5761054b613943565b5f60208284031215613c54575f5ffd5b81516134a5816133ec56fea164736f6c6343000825000a",
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

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (bridge *Bridge) PackRegistry() []byte {
	enc, err := bridge.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (bridge *Bridge) TryPackRegistry() ([]byte, error) {
	return bridge.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (bridge *Bridge) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := bridge.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
	if bytes.Equal(raw[:4], bridge.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return bridge.UnpackPausedError(raw[4:])
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

// BridgePaused represents a Paused error raised by the Bridge contract.
type BridgePaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused(uint256 until)
func BridgePausedErrorID() common.Hash {
	return common.HexToHash("0x32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused(uint256 until)
func (bridge *Bridge) UnpackPausedError(raw []byte) (*BridgePaused, error) {
	out := new(BridgePaused)
	if err := bridge.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
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

// ExitsMetaData contains all meta data concerning the Exits contract.
var ExitsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBridge\",\"name\":\"bridge_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"AlreadyExited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyRefunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"state\",\"type\":\"uint256\"}],\"name\":\"BookingEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"queuePosition\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"EntryConsumed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes26\",\"name\":\"expected\",\"type\":\"bytes26\"},{\"internalType\":\"bytes26\",\"name\":\"actual\",\"type\":\"bytes26\"}],\"name\":\"EntryMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"queueLength\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"EntryMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NotADeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NotAPurse\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NothingToExit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"PurseMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"RecordOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cells\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongCellCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongExits\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"guest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"host\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"arbiter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sender\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structEscrow.Shares\",\"name\":\"shares\",\"type\":\"tuple\"}],\"name\":\"BookingExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"name\":\"DepositRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount0\",\"type\":\"uint112\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"amount1\",\"type\":\"uint112\"}],\"name\":\"PurseExited\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"contractIBridge\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"exit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"}],\"name\":\"exited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"refunded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"booking\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"terms\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"shares\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"guest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"host\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"arbiter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sender\",\"type\":\"uint256\"}],\"internalType\":\"structEscrow.Shares\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Exits",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161362338038061362383398101604081905261002e916101c8565b5f816001600160a01b0316631fb2a5126040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906101c8565b90506001600160a01b03811630146100cf57604051630b69a74360e31b81523060048201526001600160a01b038216602482015260440160405180910390fd5b6001600160a01b03821660a08190526040805163cb23bcb560e01b8152905163cb23bcb5916004808201926020929091908290030181865afa158015610117573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013b91906101c8565b6001600160a01b03166080819052604080516358a425e160e01b815290516358a425e1916004808201926020929091908290030181865afa158015610182573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101a691906101ea565b60c052506102019050565b6001600160a01b03811681146101c5575f5ffd5b50565b5f602082840312156101d8575f5ffd5b81516101e3816101b1565b9392505050565b5f602082840312156101fa575f5ffd5b5051919050565b60805160a05160c0516133b36102705f395f81816109170152610a6a01525f81816101860152610efa01525f818160e7015281816101da015281816103ef0152818161049f015281816107fe0152818161088b01528181610951015281816109de0152610ccb01526133b35ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063e419176d11610058578063e419176d14610161578063e78cea9214610181578063e8ca53d8146101a8578063ef5d534b146101bb575f5ffd5b806375b27b8e146100895780639ecf68691461009e578063cb23bcb5146100e2578063dd5333881461012e575b5f5ffd5b61009c610097366004612ac1565b6101ce565b005b6100cd6100ac366004612b08565b600881901c5f90815260208190526040902054600160ff9092161c81161490565b60405190151581526020015b60405180910390f35b6101097f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100d9565b6100cd61013c366004612b08565b600881901c5f9081526001602081905260409091205460ff9092169190911c81161490565b61017461016f366004612b67565b61075b565b6040516100d99190612bda565b6101097f000000000000000000000000000000000000000000000000000000000000000081565b61009c6101b6366004612c05565b6107f9565b61009c6101c9366004612c05565b610941565b6101d6610cc8565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa158015610242573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102669190612d5f565b9050806060015164ffffffffff168367ffffffffffffffff1610156102db5760608101516040517fa5bcf6ae00000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015267ffffffffffffffff841660248201526044015b60405180910390fd5b806080015164ffffffffff168367ffffffffffffffff16106103485760808101516040517f4375244800000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015267ffffffffffffffff841660248201526044016102d2565b60ff82351660021461039c576040517fc3352c0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260ff83351660248201526044016102d2565b6040517f6731633d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f906104849073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690636731633d90602401606060405180830381865afa158015610434573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104589190612e43565b6040805161010081810190925290869060089083908390808284375f9201829052509150819050610d94565b5190505f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636731633d6104d967ffffffffffffffff88166001612f27565b6040518263ffffffff1660e01b81526004016104f791815260200190565b606060405180830381865afa158015610512573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105369190612e43565b5190507fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000828116908216146105c3576040517f27f29faf0000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000008083166004830152831660248201526044016102d2565b66ffffffffffffff600886901c165f9081526001602081905260409091205460ff87161c81160361062c576040517f81fd8f2700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016102d2565b66ffffffffffffff600886901c165f908152600160208181526040808420805460ff8b1685901b179055805180820182526060815280830194909452805183815280820190915287820135938835602c81901c60031694602e9190911c9391929182015b604080516060810182525f80825260208083018290529282015282525f1990920191018161069057505081526106d88185856dffffffffffffffffffffffffffff8616610e30565b6040805160ff851681526dffffffffffffffffffffffffffff8416602082015273ffffffffffffffffffffffffffffffffffffffff86169167ffffffffffffffff8c16917f428dfcc36662f0a862c9a532638de56a9b1c228aaedd5ee2bd525f48e5365215910160405180910390a361075081610eb3565b505050505050505050565b61078260405180608001604052805f81526020015f81526020015f81526020015f81525090565b6107ef8686808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050604080516020808a028281018201909352898252909350899250889182918501908490808284375f92019190915250879250610f61915050565b9695505050505050565b61093d7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f5f32576040518163ffffffff1660e01b8152600401608060405180830381865afa158015610865573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108899190612f3a565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631303a4846040518163ffffffff1660e01b81526004016040805180830381865afa1580156108f1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109159190612fc2565b7f000000000000000000000000000000000000000000000000000000000000000085856112f1565b5050565b5f61094a610cc8565b9050610a907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f5f32576040518163ffffffff1660e01b8152600401608060405180830381865afa1580156109b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109dc9190612f3a565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631303a4846040518163ffffffff1660e01b81526004016040805180830381865afa158015610a44573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a689190612fc2565b7f000000000000000000000000000000000000000000000000000000000000000086866112f1565b60408051808201909152606081525f6020820152610aaf836004612ff3565b67ffffffffffffffff811115610ac757610ac7612c44565b604051908082528060200260200182016040528015610b1057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181610ae55790505b5081525f5b83811015610cb8576004858583818110610b3157610b31612e16565b9050602002810190610b43919061300a565b610b51906020810190613046565b905014610b8a57610b84858583818110610b6d57610b6d612e16565b9050602002810190610b7f919061300a565b6116b4565b50610ca8565b5f858583818110610b9d57610b9d612e16565b9050602002810190610baf919061300a565b610bbd906020810190613046565b5f818110610bcd57610bcd612e16565b9050602002013560ff16905060028103610c1357610c0e868684818110610bf657610bf6612e16565b9050602002810190610c08919061300a565b8461176a565b610ca6565b60068103610c3357610c0e868684610c2a816130aa565b955087876118f0565b858583818110610c4557610c45612e16565b9050602002810190610c57919061300a565b610c659060208101906130c2565b6040517ec1913d00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602481018290526044016102d2565b505b610cb1816130aa565b9050610b15565b50610cc281610eb3565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663364e18bb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d5691906130dd565b9050805f03610d91576040517f8208cbe500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b604080516060810182525f8082526020820181905291810191909152610100842060208601515f90610dce90859064ffffffffff16612f27565b9050610ddd875f015183611ba4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000168352808510610e0e5784610e10565b805b64ffffffffff1660208401525050925160ff166040840152509092915050565b8015610cc25760405180606001604052808473ffffffffffffffffffffffffffffffffffffffff1681526020018360ff168152602001826dffffffffffffffffffffffffffff16815250845f0151856020018051809190610e90906130aa565b905281518110610ea257610ea2612e16565b602002602001018190525050505050565b805160208201518082526040517fa6886d9f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a6886d9f90610f2f9085906004016130f4565b5f604051808303815f87803b158015610f46575f5ffd5b505af1158015610f58573d5f5f3e3d5ffd5b50505050505050565b610f8860405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f610fb2855f81518110610f9e57610f9e612e16565b602002602001015160ff60409190911c1690565b9050801580610fc15750600581115b15610ffb576040517f63d1eae5000000000000000000000000000000000000000000000000000000008152600481018290526024016102d2565b61102a8560018151811061101157611011612e16565b602002602001015165ffffffffffff60b09190911c1690565b60608301525f19810161103d57506112ea565b5f61106f8660018151811061105457611054612e16565b60200260200101516dffffffffffffffffffffffffffff1690565b90505f6110888660028151811061105457611054612e16565b90505f816110a28960038151811061105457611054612e16565b6110ac908561317b565b6110b69190612f27565b90505f6110f0896003815181106110cf576110cf612e16565b60200260200101516dffffffffffffffffffffffffffff60709190911c1690565b90505f6002860361110257508161127a565b6003860361112757611116858b8b8b611bfa565b611120908461317b565b905061127a565b5f61113e8a6002815181106110cf576110cf612e16565b611148908661317b565b90506004870361115a57809150611278565b6111648b8b611cd2565b1561121f576127106111978b60018151811061118257611182612e16565b6020026020010151613fff60c69190911c1690565b6111a1838761317b565b6111ab9190612ff3565b6111b591906131bb565b604089018190525f906111c88587612f27565b6111d2919061317b565b905061120b8b6003815181106111ea576111ea612e16565b60200260200101516dffffffffffffffffffffffffffff60039190911c1690565b925080831115611219578092505b50611278565b61271061124d8b60018151811061123857611238612e16565b6020026020010151613fff60b89190911c1690565b611257838761317b565b6112619190612ff3565b61126b91906131bb565b6112759082612f27565b91505b505b60408701518161128a8486612f27565b611294919061317b565b61129e919061317b565b602088015289516112d7908b9060019081106112bc576112bc612e16565b602002602001015167ffffffffffffffff60709190911c1690565b6112e19082612f27565b87525050505050505b9392505050565b5f611306856112ff86611d99565b8585611e06565b90505f6113128561225c565b905061132f60405180604001604052805f81526020015f81525090565b604080518082019091525f80825260208201525f5f5f5f5b888110156115e157368a8a8381811061136257611362612e16565b9050602002810190611374919061300a565b905061137e612a89565b611386612a89565b5f5b6113956020850185613046565b9050811015611528575f86156114025760408051602081018f90529081018890527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190606001604051602081830303815290604052805190602001205f1c6113fd91906131ce565b611405565b60015b90505f61141560408701876131e1565b8481811061142557611425612e16565b90506040020180360381019061143b9190613245565b905087611447816130aa565b98501561145b5761145881836122bc565b90505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b0899507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806114b06020890189613046565b868181106114c0576114c0612e16565b9050602002013584098a0898505f60018416156114dd57846114df565b855b90506114f382825f5b60200201519061232b565b81526115186002851061150e5761150983612395565b611510565b825b8260016114e8565b6020909101525050600101611388565b5080518251611543919061153d908b9061232b565b9061232b565b975060016115546020850185613046565b905011156115a05761159a6115927f30644e72e131a029048b6e193fd841045cea24f6fd736bec231204708f7036368360015b6020020151906122bc565b8360016114e8565b60208301525b6115d16115ca6115c28c6115b760208801886130c2565b63ffffffff16612405565b846001611587565b8a9061232b565b9850505050806001019050611347565b506115f66115ef8c856122bc565b869061232b565b94506116536115ef611628847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161317b565b6040805180820182525f808252602091820152815180830190925260018252600290820152906122bc565b945061167085611661612472565b61166a87612395565b8f61253f565b6116a6576040517f84f86b9300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050505050565b5f806116c36020840184613046565b5f8181106116d3576116d3612e16565b90506020020135905060026116e88260ff1690565b1461173e576116fa60208401846130c2565b60ff82166040517f9a4a7a0000000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260248201526044016102d2565b61174a835f60e861257f565b600881901c73ffffffffffffffffffffffffffffffffffffffff166112ea565b61177782600260e061257f565b61178482600360e061257f565b5f61178e836116b4565b90506117ab6117a060208501856130c2565b63ffffffff1661262c565b5f6117df6117bc6020860186613046565b5f8181106117cc576117cc612e16565b9050602002013560ff60d89190911c1690565b6117ea906002612ff3565b90505f6118286117fd6020870187613046565b600281811061180e5761180e612e16565b905060200201356dffffffffffffffffffffffffffff1690565b90505f61184c61183b6020880188613046565b600381811061180e5761180e612e16565b905061185a85858585610e30565b611870858561186a866001612f27565b84610e30565b73ffffffffffffffffffffffffffffffffffffffff841661189460208801886130c2565b604080516dffffffffffffffffffffffffffff80871682528516602082015263ffffffff92909216917f9bc03e48b9cad1606098da192b7d92b55de44008ae974d66f2ec88ea7e1505a9910160405180910390a3505050505050565b3685858581811061190357611903612e16565b9050602002810190611915919061300a565b905084611923856001612f27565b036119705761193560208201826130c2565b6040517f612b86d200000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016102d2565b6119a7818787611981886001612f27565b81811061199057611990612e16565b90506020028101906119a2919061300a565b6126a9565b6119b76117a060208301836130c2565b5f611a6f6119c86020840184613046565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508b92508a9150611a089050896001612f27565b818110611a1757611a17612e16565b9050602002810190611a29919061300a565b611a37906020810190613046565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250899250610f61915050565b90505f611a7f6020840184613046565b5f818110611a8f57611a8f612e16565b9050602002013590505f611aa982600360489190911c1690565b835190915015611ad457611ad485611acb8b8b606087901c623fffff16612805565b85518490610e30565b602083015115611b0157611b0185611af68b8b608c87901c623fffff16612805565b838660200151610e30565b604083015115611b2e57611b2e85611b238b8b60ce87901c623fffff16612805565b838660400151610e30565b611b3e8533838660600151610e30565b611b4b60208501856130c2565b63ffffffff167f2b6d38955270917b017e81d3bb50452f70c631d15594759602a22ff27f7b1593600884901c66ffffffffffffff168386604051611b9193929190613276565b60405180910390a2505050505050505050565b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000083166020820152603a81018290525f90605a016040516020818303038152906040528051906020012090505b92915050565b5f5f611c2485600281518110611c1257611c12612e16565b602002602001015164ffffffffff1690565b9050808310611c7657612710611c5a855f81518110611c4557611c45612e16565b6020026020010151613fff60609190911c1690565b611c649088612ff3565b611c6e91906131bb565b915050611cca565b612710611ca885600181518110611c8f57611c8f612e16565b60200260200101518584611ca3919061317b565b6128a9565b611cb29088612ff3565b611cbc91906131bb565b611cc6908761317b565b9150505b949350505050565b5f5f611cff845f81518110611ce957611ce9612e16565b6020026020010151623fffff60ce9190911c1690565b90506003611d2784600381518110611d1957611d19612e16565b602002602001015160031690565b148015611d5e5750611d5a845f81518110611d4457611d44612e16565b6020026020010151623fffff60609190911c1690565b8114155b8015611cca5750611d90845f81518110611d7a57611d7a612e16565b6020026020010151623fffff60769190911c1690565b14159392505050565b5f6002821080611da95750601882115b15611df1576040517fc584536c0000000000000000000000000000000000000000000000000000000081526002600482015260186024820152604481018390526064016102d2565b611dfc60028361317b565b6001901b92915050565b5f5f85604051602001611e2b9190815181526020918201519181019190915260400190565b6040516020818303038152906040528051906020012090505f5b838110156122525736858583818110611e6057611e60612e16565b9050602002810190611e72919061300a565b90505f611e826020830183613046565b9150889050611e9460208401846130c2565b63ffffffff1610611eee5787611ead60208401846130c2565b6040517f0d4e7a59000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff1660248201526044016102d2565b801580611efb5750600481115b80611f145750611f0e60408301836131e1565b90508114155b15611f7d57611f2660208301836130c2565b81611f3460408501856131e1565b6040517f322f6f1e00000000000000000000000000000000000000000000000000000000815263ffffffff909416600485015260248401929092525060448201526064016102d2565b60605f5b82811015612179577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001611fb76020860186613046565b83818110611fc757611fc7612e16565b905060200201351061204e57611fe060208501856130c2565b81611fee6020870187613046565b84818110611ffe57611ffe612e16565b6040517ff2f6024200000000000000000000000000000000000000000000000000000000815263ffffffff90951660048601526024850193909352506020909102013560448201526064016102d2565b6120bf61205e60408601866131e1565b8381811061206e5761206e612e16565b9050604002018036038101906120849190613245565b6040518060400160405280600581526020017f70726f6f6600000000000000000000000000000000000000000000000000000081525061292d565b816120cd60408601866131e1565b838181106120dd576120dd612e16565b9050604002016040516020016121059190813581526020918201359181019190915260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261214192916020016132d4565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529150600101611f81565b508461218860208501856130c2565b6040805163ffffffff90921660208301528101849052606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526121dc6020860186613046565b6040516020016121ed9291906132e8565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261222c9392918590602001613328565b604051602081830303815290604052805190602001209450505050806001019050611e45565b5095945050505050565b7f2a3c09f0a58a7e8500e0a7eb8ef62abc402d111e41112ed49bd61b6e725b19f0815b601c8110156122b6577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828309915060010161227f565b50919050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa91505080612324576040517ea48593000000000000000000000000000000000000000000000000000000008152600760048201526024016102d2565b5092915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa91505080612324576040517ea48593000000000000000000000000000000000000000000000000000000008152600660048201526024016102d2565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f146123fb5760208401516123f6907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4761317b565b6123fd565b5f5b905292915050565b60015b8115611bf45781600116600103612440577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c9150612408565b61249960405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b8061258d6020850185613046565b8481811061259d5761259d612e16565b90506020020135901c5f14612627576125b960208401846130c2565b826125c76020860186613046565b858181106125d7576125d7612e16565b6040517fe3e6faf200000000000000000000000000000000000000000000000000000000815263ffffffff90951660048601526024850193909352506020909102013560448201526064016102d2565b505050565b600881901c5f9081526020819052604090205460ff82161c600190811603612683576040517fa5c1f3ad000000000000000000000000000000000000000000000000000000008152600481018290526024016102d2565b600881901c5f9081526020819052604090208054600160ff9093169290921b9091179055565b6126b5825f60e561257f565b6126c282600160f061257f565b6126cf82600260f061257f565b6126dc82600360ee61257f565b6126e960208301836130c2565b6126fa9063ffffffff166001612f27565b61270760208301836130c2565b63ffffffff16141580612729575060046127246020830183613046565b905014155b1561273b5761193560208301836130c2565b612747815f60dd61257f565b61275481600160d461257f565b61276181600260e061257f565b61276e816003609c61257f565b5f61277c6020830183613046565b5f81811061278c5761278c612e16565b90506020020135905060076127a18260ff1690565b1415806127f357506127e26127b96020850185613046565b5f8181106127c9576127c9612e16565b9050602002013566ffffffffffffff60089190911c1690565b600882901c66ffffffffffffff1614155b156126275761193560208401846130c2565b5f5f5b83811015612873578285858381811061282357612823612e16565b9050602002810190612835919061300a565b6128439060208101906130c2565b63ffffffff160361286b57612863858583818110610b6d57610b6d612e16565b9150506112ea565b600101612808565b506040517fdb1edb49000000000000000000000000000000000000000000000000000000008152600481018390526024016102d2565b5f63ffffffff831682106128c857602083901c613fff165b9050611bf4565b602e83901c63ffffffff1682106128e757604e83901c613fff166128c1565b605c83901c63ffffffff16821061290657607c83901c613fff166128c1565b608a83901c63ffffffff1682106129255760aa83901c613fff166128c1565b505f92915050565b61293682612977565b61093d57815160208301516040517f0606ea620000000000000000000000000000000000000000000000000000000081526102d29284929091600401613345565b805160208201515f91908082178303612994575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47821015806129e357507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b156129f157505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b60405180604001604052806002905b604080518082019091525f8082526020820152815260200190600190039081612a985790505090565b5f5f6101208385031215612ad3575f5ffd5b823567ffffffffffffffff81168114612aea575f5ffd5b91506101208301841015612afc575f5ffd5b50926020919091019150565b5f60208284031215612b18575f5ffd5b5035919050565b5f5f83601f840112612b2f575f5ffd5b50813567ffffffffffffffff811115612b46575f5ffd5b6020830191508360208260051b8501011115612b60575f5ffd5b9250929050565b5f5f5f5f5f60608688031215612b7b575f5ffd5b853567ffffffffffffffff811115612b91575f5ffd5b612b9d88828901612b1f565b909650945050602086013567ffffffffffffffff811115612bbc575f5ffd5b612bc888828901612b1f565b96999598509660400135949350505050565b8151815260208083015190820152604080830151908201526060808301519082015260808101611bf4565b5f5f60208385031215612c16575f5ffd5b823567ffffffffffffffff811115612c2c575f5ffd5b612c3885828601612b1f565b90969095509350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff81118282101715612cba577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b6040805190810167ffffffffffffffff81118282101715612cba577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805164ffffffffff81168114612d1c575f5ffd5b919050565b63ffffffff81168114612d32575f5ffd5b50565b8051612d1c81612d21565b805160ff81168114612d1c575f5ffd5b80518015158114612d1c575f5ffd5b5f610120828403128015612d71575f5ffd5b50612d7a612c71565b612d8383612d08565b8152612d9160208401612d08565b6020820152612da260408401612d08565b6040820152612db360608401612d08565b6060820152612dc460808401612d08565b6080820152612dd560a08401612d35565b60a0820152612de660c08401612d40565b60c0820152612df760e08401612d50565b60e0820152612e096101008401612d50565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6060828403128015612e54575f5ffd5b506040516060810167ffffffffffffffff81118282101715612e9d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405282517fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081168114612ecf575f5ffd5b8152612edd60208401612d08565b6020820152612eee60408401612d40565b60408201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611bf457611bf4612efa565b5f6080828403128015612f4b575f5ffd5b506040516080810167ffffffffffffffff81118282101715612f94577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f6040828403128015612fd3575f5ffd5b50612fdc612cc0565b825181526020928301519281019290925250919050565b8082028115828204841417611bf457611bf4612efa565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa183360301811261303c575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613079575f5ffd5b83018035915067ffffffffffffffff821115613093575f5ffd5b6020019150600581901b3603821315612b60575f5ffd5b5f5f1982036130bb576130bb612efa565b5060010190565b5f602082840312156130d2575f5ffd5b81356112ea81612d21565b5f602082840312156130ed575f5ffd5b5051919050565b602080825282518282018190525f918401906040840190835b8181101561317057835173ffffffffffffffffffffffffffffffffffffffff815116845260ff60208201511660208501526dffffffffffffffffffffffffffff60408201511660408501525060608301925060208401935060018101905061310d565b509095945050505050565b81810381811115611bf457611bf4612efa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826131c9576131c961318e565b500490565b5f826131dc576131dc61318e565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613214575f5ffd5b83018035915067ffffffffffffffff82111561322e575f5ffd5b6020019150600681901b3603821315612b60575f5ffd5b5f6040828403128015613256575f5ffd5b5061325f612cc0565b823581526020928301359281019290925250919050565b66ffffffffffffff8416815260ff8316602082015260c08101611cca6040830184805182526020810151602083015260408101516040830152606081015160608301525050565b5f81518060208401855e5f93019283525090919050565b5f611cca6132e283866132bd565b846132bd565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115613315575f5ffd5b8260051b80858437919091019392505050565b8481525f6107ef6132e261333f60208501886132bd565b866132bd565b606081525f84518060608401528060208701608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a",
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

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8ca53d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify((uint32,uint256[],(uint256,uint256)[])[] openings) view returns()
func (exits *Exits) PackVerify(openings []KzgOpening) []byte {
	enc, err := exits.abi.Pack("verify", openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8ca53d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify((uint32,uint256[],(uint256,uint256)[])[] openings) view returns()
func (exits *Exits) TryPackVerify(openings []KzgOpening) ([]byte, error) {
	return exits.abi.Pack("verify", openings)
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

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"council\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRegistry.Shape[]\",\"name\":\"shapes\",\"type\":\"tuple[]\"}],\"internalType\":\"structIRegistry.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoShapes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"council\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotCouncil\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotSuccessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"NothingToRepair\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"PauseTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rows\",\"type\":\"uint256\"}],\"name\":\"ShapeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ShapeTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shapes\",\"type\":\"uint256\"}],\"name\":\"TooManyShapes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"UnknownShape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"VerifierMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"WrongDataCapacity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"shape\",\"type\":\"uint32\"}],\"name\":\"BugProven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"term\",\"type\":\"uint32\"}],\"name\":\"OperatorChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"OperatorNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Repaired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ShapeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ShapeRetired\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANARY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXIT_WINDOW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ROWS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SHAPES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSE_INTERVAL\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPAIR_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRegistry.Shape\",\"name\":\"shape_\",\"type\":\"tuple\"}],\"name\":\"addShape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"brokenAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"bugProven\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"council\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"liveShapes\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"nameSuccessor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[3]\",\"name\":\"rest\",\"type\":\"uint256[3]\"}],\"name\":\"proveCanary\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRegistry.Shape[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"repair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"replaceOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"retireShape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"settlement\",\"outputs\":[{\"components\":[{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"blobs\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"live\",\"type\":\"bool\"}],\"internalType\":\"structIRegistry.Lanes\",\"name\":\"lanes\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"shape\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capP\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capL\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capM\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capE\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capS\",\"type\":\"uint16\"},{\"internalType\":\"contractIBatchVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"inBlobs\",\"type\":\"bool\"}],\"internalType\":\"structIRegistry.Shape\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"status\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"pausedUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"term\",\"type\":\"uint32\"}],\"internalType\":\"structIRegistry.Status\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"successor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"takeOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Registry",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161339a38038061339a83398101604081905261002e91610a67565b60408101516001600160a01b03166100785760405163eac0d38960e01b815260206004820152600760248201526618dbdd5b98da5b60ca1b60448201526064015b60405180910390fd5b60608101516001600160a01b03166100be5760405163eac0d38960e01b815260206004820152600860248201526737b832b930ba37b960c11b604482015260640161006f565b60208101516001600160a01b03166101045760405163eac0d38960e01b815260206004820152600860248201526774696d656c6f636b60c01b604482015260640161006f565b5f815f01516001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101689190610c38565b90506001600160a01b03811630146101a4576040516350d7ec1560e11b81523060048201526001600160a01b038216602482015260440161006f565b466001036101b5576101b582610297565b8160800151515f036101da57604051631f20c94b60e21b815260040160405180910390fd5b81516001600160a01b03908116608052602080840151821660a052604080850151831660c05260608501515f80546001600160a01b0319169190941690811784559051928352917f9af8125c84275c25ee403f7fc761e461dfc9ce72344c68640600470542585ad3910160405180910390a25f5b82608001515181101561028f576102878360800151828151811061027457610274610c5a565b602002602001015161042e60201b60201c565b60010161024e565b505050610cfb565b5f62278d00825f01516001600160a01b0316631ee57f296040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ff9190610c6e565b62093a80845f01516001600160a01b0316638b5d4b2c6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610342573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103669190610c6e565b6103709190610c99565b61037a9190610c99565b6103849190610c99565b9050623b53808110156103975750623b53805b5f82602001516001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103fc9190610c6e565b9050818110156104295760405163d6ef4a3160e01b8152600481018390526024810182905260440161006f565b505050565b5f8160a0015161ffff16826080015161ffff16836060015161ffff16846040015161ffff16856020015161ffff166104669190610c99565b6104709190610c99565b61047a9190610c99565b6104849190610c99565b9050611ffe8111156104c35781516040516355996da160e11b815263ffffffff9091166004820152611ffe60248201526044810182905260640161006f565b815163ffffffff165f908152600460205260409020546001600160a01b03161561050b57815160405163057b889160e51b815263ffffffff909116600482015260240161006f565b8160c001516001600160a01b03163b5f0361055757815160c0830151604051639d78824360e01b815263ffffffff90921660048301526001600160a01b0316602482015260440161006f565b600354600f190161059157601061056f816001610c99565b6040516362bc049760e01b81526004810192909252602482015260440161006f565b5f8260e0015115610679575f836080015161ffff1660036105b29190610cb2565b60608501516105c69061ffff166003610cb2565b60408601516105da9061ffff166004610cb2565b866020015161ffff166105ed9190610c99565b6105f79190610c99565b6106019190610c99565b905061100060016106128284610c99565b61061c9190610cc9565b6106269190610cdc565b91508115806106355750600682115b156106775783516106496110006006610cb2565b6040516331ea01f960e21b815263ffffffff909216600483015260248201526044810182905260640161006f565b505b6040518061010001604052808460c001516001600160a01b03168152602001846020015161ffff168152602001846040015161ffff168152602001846060015161ffff168152602001846080015161ffff1681526020018460a0015161ffff1681526020018260ff1681526020016001151581525060045f855f015163ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548161ffff021916908361ffff1602179055506040820151815f0160166101000a81548161ffff021916908361ffff1602179055506060820151815f0160186101000a81548161ffff021916908361ffff1602179055506080820151815f01601a6101000a81548161ffff021916908361ffff16021790555060a0820151815f01601c6101000a81548161ffff021916908361ffff16021790555060c0820151815f01601e6101000a81548160ff021916908360ff16021790555060e0820151815f01601f6101000a81548160ff0219169083151502179055509050506003835f0151908060018154018082558091505060019003905f5260205f2090600891828204019190066004029091909190916101000a81548163ffffffff021916908363ffffffff1602179055505f8360c001516001600160a01b03166361728f396040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d89190610c6e565b9050835f015163ffffffff167f665cfc751ba7f71754ac9c4f18039b357fd1b1357491df194ea6bb8997ae63ef85602001518660400151876060015188608001518960a00151888b60c001518960405161098398979695949392919061ffff98891681529688166020880152948716604087015292861660608601529416608084015260a08301939093526001600160a01b039290921660c082015260e08101919091526101000190565b60405180910390a250505050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156109c7576109c7610991565b60405290565b60405161010081016001600160401b03811182821017156109c7576109c7610991565b604051601f8201601f191681016001600160401b0381118282101715610a1857610a18610991565b604052919050565b6001600160a01b0381168114610a34575f5ffd5b50565b805161ffff81168114610a48575f5ffd5b919050565b8051610a4881610a20565b80518015158114610a48575f5ffd5b5f60208284031215610a77575f5ffd5b81516001600160401b03811115610a8c575f5ffd5b820160a08185031215610a9d575f5ffd5b610aa56109a5565b8151610ab081610a20565b81526020820151610ac081610a20565b60208201526040820151610ad381610a20565b60408201526060820151610ae681610a20565b606082015260808201516001600160401b03811115610b03575f5ffd5b80830192505084601f830112610b17575f5ffd5b81516001600160401b03811115610b3057610b30610991565b610b3f60208260051b016109f0565b8082825260208201915060208360081b860101925087831115610b60575f5ffd5b6020850194505b82851015610c28576101008589031215610b7f575f5ffd5b610b876109cd565b855163ffffffff81168114610b9a575f5ffd5b8152610ba860208701610a37565b6020820152610bb960408701610a37565b6040820152610bca60608701610a37565b6060820152610bdb60808701610a37565b6080820152610bec60a08701610a37565b60a0820152610bfd60c08701610a4d565b60c0820152610c0e60e08701610a58565b60e082015282526101009490940193602090910190610b67565b6080840152509095945050505050565b5f60208284031215610c48575f5ffd5b8151610c5381610a20565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610c7e575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610cac57610cac610c85565b92915050565b8082028115828204841417610cac57610cac610c85565b81810381811115610cac57610cac610c85565b5f82610cf657634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c051612613610d875f395f8181610633015281816106a4015281816107060152818161085b015281816108bd01528181610b4f0152610bb101525f81816105e6015281816111c101528181611223015281816112f401528181611356015281816115d3015261163501525f81816105ac0152818161108701526110e901526126135ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c8063a73f2c0c116100fe578063d33219b41161009e578063e67953ea1161006e578063e67953ea14610655578063eb95137a1461065e578063ed14b6a514610671578063fbff260814610679575f5ffd5b8063d33219b4146105e1578063d7bd27c514610539578063da748b1014610608578063e2c6d41c1461062e575f5ffd5b8063bf21ae0c116100d9578063bf21ae0c1461057f578063ca53485114610592578063cb23bcb5146105a7578063cc79455b146105ce575f5ffd5b8063a73f2c0c14610543578063b0a5ffde14610556578063b2fd4d8a1461055f575f5ffd5b80636ff968c311610169578063999d55fb11610144578063999d55fb1461051d5780639f81aed714610527578063a2121b4e14610531578063a4cdd02c14610539575f5ffd5b80636ff968c3146104e2578063811c66ac146105025780638456cb5914610515575f5ffd5b8063200d2ed2116101a4578063200d2ed214610204578063288a1ec3146102df578063570ca735146102e757806360ad239114610325575f5ffd5b8063046f7da2146101ca578063092c9062146101d45780631678dd8a146101e7575b5f5ffd5b6101d261068c565b005b6101d26101e2366004611fab565b610843565b6101f16212750081565b6040519081526020015b60405180910390f35b61029a604080516060810182525f808252602082018190529181019190915250604080516060810182525f5473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810464ffffffffff166020830152790100000000000000000000000000000000000000000000000000900463ffffffff169181019190915290565b60408051825173ffffffffffffffffffffffffffffffffffffffff16815260208084015164ffffffffff16908201529181015163ffffffff16908201526060016101fb565b6101f1610a09565b5f5473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101fb565b6104d361033336600461201c565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525063ffffffff165f9081526004602090815260408083209254815161010081018352935473ffffffffffffffffffffffffffffffffffffffff80821686527401000000000000000000000000000000000000000080830461ffff90811696880196909652760100000000000000000000000000000000000000000000830486169487019490945278010000000000000000000000000000000000000000000000008204851660608701527a0100000000000000000000000000000000000000000000000000008204851660808701527c0100000000000000000000000000000000000000000000000000000000820490941660a08601527e01000000000000000000000000000000000000000000000000000000000000810460ff90811660c08701527f010000000000000000000000000000000000000000000000000000000000000090910416151560e08501529293918316920464ffffffffff1690565b6040516101fb93929190612033565b6001546103009073ffffffffffffffffffffffffffffffffffffffff1681565b6101d2610510366004612126565b610a56565b6101d2610b37565b6101f162093a8081565b6101f1623b538081565b6101f1601081565b6101f162278d0081565b6101d2610551366004612160565b610cfd565b6101f160025481565b61057261056d3660046121f6565b610e0e565b6040516101fb919061220f565b6101d261058d3660046121f6565b61106f565b61059a611128565b6040516101fb91906122c1565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b6101d26105dc366004612126565b6111a9565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b5f5474010000000000000000000000000000000000000000900464ffffffffff166101f1565b6103007f000000000000000000000000000000000000000000000000000000000000000081565b6101f1611ffe81565b6101d261066c3660046121f6565b6112dc565b6101d261153d565b6101d2610687366004612309565b6115bb565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461073e576040517fffc11b7800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201523360248201526044015b60405180910390fd5b5f5474010000000000000000000000000000000000000000900464ffffffffff164211156107c1575f546040517f8b43dbbc0000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff166004820152426024820152604401610735565b6107cc600142612350565b5f805464ffffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff9092169190911781556040517f62451d457bc659158be6e6247f56ec1df424a5c7597f71c20c2bc44e0965c8f99190a1565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f0576040517fffc11b7800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b60025480158061090b57506109086212750082612369565b42115b156109595761091d6212750082612369565b6040517fbf16add50000000000000000000000000000000000000000000000000000000081526004810191909152426024820152604401610735565b5f829003610993576040517f7c83252c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60028190555b828110156109db576109d38484838181106109b7576109b761237c565b905061010002018036038101906109ce91906123d4565b61167a565b60010161099a565b506040517f3fbdbeed66c75fcf138cadaeba0b72a4c23913e329abad2cae60d2e4dfedc0fe905f90a1505050565b610a537f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017febcf258d82950817d7a34b60ee1203e8a3be757a6bbf76f44c0823e68bf399e86124e9565b81565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610ac7575f546040517f4738d05400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152336024820152604401610735565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff831690811790915560405133907f1c05ec2736ee3ed03f1d4a2024259e2de31fc340b62a45917c6481bcce650ff8905f90a350565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610be4576040517fffc11b7800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b5f5474010000000000000000000000000000000000000000900464ffffffffff168015801590610c205750610c1c62278d0082612369565b4211155b15610c6e57610c3262278d0082612369565b6040517f494c5ebf0000000000000000000000000000000000000000000000000000000081526004810191909152426024820152604401610735565b5f610c7c62093a8042612369565b5f80547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790556040518181529091507f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e9060200160405180910390a15050565b610d0684611ce0565b63ffffffff84165f90815260046020526040908190205481516080810190925273ffffffffffffffffffffffffffffffffffffffff169063baf814ef908590859080610d927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017febcf258d82950817d7a34b60ee1203e8a3be757a6bbf76f44c0823e68bf399e86124e9565b81528635602080830191909152870135604082015260600186600260200201358152506040518463ffffffff1660e01b8152600401610dd3939291906124fc565b5f6040518083038186803b158015610de9575f5ffd5b505afa158015610dfb573d5f5f3e3d5ffd5b50505050610e0884611d59565b50505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081019190915263ffffffff82165f90815260046020908152604091829020825161010081018452905473ffffffffffffffffffffffffffffffffffffffff8116825261ffff740100000000000000000000000000000000000000008204811693830193909352760100000000000000000000000000000000000000000000810483169382019390935278010000000000000000000000000000000000000000000000008304821660608201527a0100000000000000000000000000000000000000000000000000008304821660808201527c0100000000000000000000000000000000000000000000000000000000830490911660a082015260ff7e010000000000000000000000000000000000000000000000000000000000008304811660c08301527f0100000000000000000000000000000000000000000000000000000000000000909204909116151560e08201819052610fda576040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610735565b6040518061010001604052808463ffffffff168152602001826020015161ffff168152602001826040015161ffff168152602001826060015161ffff168152602001826080015161ffff1681526020018260a0015161ffff168152602001825f015173ffffffffffffffffffffffffffffffffffffffff1681526020018260c0015160ff165f14151515815250915050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461111c576040517f3933c6fc00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b61112581611d59565b50565b6060600380548060200260200160405190810160405280929190818152602001828054801561119f57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116111625790505b5050505050905090565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611256576040517fce7b154600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b73ffffffffffffffffffffffffffffffffffffffff81166112d3576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70657261746f720000000000000000000000000000000000000000000000006044820152606401610735565b61112581611ea6565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611389576040517fce7b154600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b61139281611ce0565b63ffffffff81165f90815260046020526040812080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690556003546113da90600190612350565b90505f5b818110156114ac578263ffffffff16600382815481106114005761140061237c565b5f918252602090912060088204015460079091166004026101000a900463ffffffff16036114a4576003828154811061143b5761143b61237c565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16600382815481106114725761147261237c565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff1602179055505b6001016113de565b5060038054806114be576114be612574565b5f8281526020812060087fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90930192830401805463ffffffff600460078616026101000a81021990911690915591909255604051908416917fdfb7e33fd48884699da6fbdb1c9ed34ba8abea2446388b6c31d82f4373b6f17291a25050565b60015473ffffffffffffffffffffffffffffffffffffffff1633146115b0576001546040517fe840553d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152336024820152604401610735565b6115b933611ea6565b565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611668576040517fce7b154600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152336024820152604401610735565b6111256109ce368390038301836123d4565b5f8160a0015161ffff16826080015161ffff16836060015161ffff16846040015161ffff16856020015161ffff166116b29190612369565b6116bc9190612369565b6116c69190612369565b6116d09190612369565b9050611ffe8111156117285781516040517fab32db4200000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152611ffe602482015260448101829052606401610735565b815163ffffffff165f9081526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16156117965781516040517faf71122000000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610735565b8160c0015173ffffffffffffffffffffffffffffffffffffffff163b5f0361181557815160c08301516040517f9d78824300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff166024820152604401610735565b6003547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00161188657601061184b816001612369565b6040517f62bc049700000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610735565b5f8260e0015115611987575f836080015161ffff1660036118a791906125a1565b60608501516118bb9061ffff1660036125a1565b60408601516118cf9061ffff1660046125a1565b866020015161ffff166118e29190612369565b6118ec9190612369565b6118f69190612369565b905061100060016119078284612369565b6119119190612350565b61191b91906125b8565b915081158061192a5750600682115b1561198557835161193e61100060066125a1565b6040517fc7a807e400000000000000000000000000000000000000000000000000000000815263ffffffff9092166004830152602482015260448101829052606401610735565b505b6040518061010001604052808460c0015173ffffffffffffffffffffffffffffffffffffffff168152602001846020015161ffff168152602001846040015161ffff168152602001846060015161ffff168152602001846080015161ffff1681526020018460a0015161ffff1681526020018260ff1681526020016001151581525060045f855f015163ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055506020820151815f0160146101000a81548161ffff021916908361ffff1602179055506040820151815f0160166101000a81548161ffff021916908361ffff1602179055506060820151815f0160186101000a81548161ffff021916908361ffff1602179055506080820151815f01601a6101000a81548161ffff021916908361ffff16021790555060a0820151815f01601c6101000a81548161ffff021916908361ffff16021790555060c0820151815f01601e6101000a81548160ff021916908360ff16021790555060e0820151815f01601f6101000a81548160ff0219169083151502179055509050506003835f0151908060018154018082558091505060019003905f5260205f2090600891828204019190066004029091909190916101000a81548163ffffffff021916908363ffffffff1602179055505f8360c0015173ffffffffffffffffffffffffffffffffffffffff166361728f396040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bf6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c1a91906125cb565b9050835f015163ffffffff167f665cfc751ba7f71754ac9c4f18039b357fd1b1357491df194ea6bb8997ae63ef85602001518660400151876060015188608001518960a00151888b60c0015189604051611cd298979695949392919061ffff98891681529688166020880152948716604087015292861660608601529416608084015260a083019390935273ffffffffffffffffffffffffffffffffffffffff9290921660c082015260e08101919091526101000190565b60405180910390a250505050565b63ffffffff81165f908152600460205260409020547f0100000000000000000000000000000000000000000000000000000000000000900460ff16611125576040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610735565b60405163ffffffff8216907fec9f6d0c11e16f6c8d0268c2bd916f3ee7232044ebbad425ccec3f52f880775f905f90a25f5b600354811015611e93575f60045f60038481548110611dac57611dac61237c565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff168352820192909252604001902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000921515929092029190911790556003805482908110611e4257611e4261237c565b5f9182526020822060088204015460405160079092166004026101000a900463ffffffff16917fdfb7e33fd48884699da6fbdb1c9ed34ba8abea2446388b6c31d82f4373b6f17291a2600101611d8b565b50611e9f60035f611f75565b5042600255565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081169091555f805473ffffffffffffffffffffffffffffffffffffffff8416921682178082557f9af8125c84275c25ee403f7fc761e461dfc9ce72344c68640600470542585ad39190601990611f459063ffffffff790100000000000000000000000000000000000000000000000000909104166125e2565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a250565b5080545f825560070160089004905f5260205f20906115b991905f5b80821115611fa6575f81840155600101611f91565b505050565b5f5f60208385031215611fbc575f5ffd5b823567ffffffffffffffff811115611fd2575f5ffd5b8301601f81018513611fe2575f5ffd5b803567ffffffffffffffff811115611ff8575f5ffd5b8560208260081b840101111561200c575f5ffd5b6020919091019590945092505050565b5f6020828403121561202c575f5ffd5b5035919050565b5f6101408201905073ffffffffffffffffffffffffffffffffffffffff855116825261ffff602086015116602083015261ffff60408601511660408301526060850151612086606084018261ffff169052565b50608085015161209c608084018261ffff169052565b5060a08501516120b260a084018261ffff169052565b5060c08501516120c760c084018260ff169052565b5060e08501516120db60e084018215159052565b5073ffffffffffffffffffffffffffffffffffffffff939093166101008201526101200152919050565b73ffffffffffffffffffffffffffffffffffffffff81168114611125575f5ffd5b5f60208284031215612136575f5ffd5b813561214181612105565b9392505050565b803563ffffffff8116811461215b575f5ffd5b919050565b5f5f5f5f60a08587031215612173575f5ffd5b61217c85612148565b9350602085013567ffffffffffffffff811115612197575f5ffd5b8501601f810187136121a7575f5ffd5b803567ffffffffffffffff8111156121bd575f5ffd5b8760208284010111156121ce575f5ffd5b60208201945080935050508560a0860111156121e8575f5ffd5b509194909350909160400190565b5f60208284031215612206575f5ffd5b61214182612148565b5f6101008201905063ffffffff835116825261ffff602084015116602083015261ffff60408401511660408301526060830151612252606084018261ffff169052565b506080830151612268608084018261ffff169052565b5060a083015161227e60a084018261ffff169052565b5060c08301516122a660c084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060e08301516122ba60e084018215159052565b5092915050565b602080825282518282018190525f918401906040840190835b818110156122fe57835163ffffffff168352602093840193909201916001016122da565b509095945050505050565b5f61010082840312801561231b575f5ffd5b509092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561236357612363612323565b92915050565b8082018082111561236357612363612323565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b803561ffff8116811461215b575f5ffd5b803561215b81612105565b8035801515811461215b575f5ffd5b5f6101008284031280156123e6575f5ffd5b50604051610100810167ffffffffffffffff81118282101715612430577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405261243c83612148565b815261244a602084016123a9565b602082015261245b604084016123a9565b604082015261246c606084016123a9565b606082015261247d608084016123a9565b608082015261248e60a084016123a9565b60a082015261249f60c084016123ba565b60c08201526124b060e084016123c5565b60e08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826124f7576124f76124bc565b500690565b60a081528260a0820152828460c08301375f60c084830101525f60c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f860116830101905060208201835f5b600481101561256957815183526020928301929091019060010161254a565b505050949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b808202811582820484141761236357612363612323565b5f826125c6576125c66124bc565b500490565b5f602082840312156125db575f5ffd5b5051919050565b5f63ffffffff821663ffffffff81036125fd576125fd612323565b6001019291505056fea164736f6c6343000825000a",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,(uint32,uint16,uint16,uint16,uint16,uint16,address,bool)[]) config) returns()
func (registry *Registry) PackConstructor(config IRegistryConfig) []byte {
	enc, err := registry.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANARY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x288a1ec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANARY() view returns(uint256)
func (registry *Registry) PackCANARY() []byte {
	enc, err := registry.abi.Pack("CANARY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANARY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x288a1ec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANARY() view returns(uint256)
func (registry *Registry) TryPackCANARY() ([]byte, error) {
	return registry.abi.Pack("CANARY")
}

// UnpackCANARY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x288a1ec3.
//
// Solidity: function CANARY() view returns(uint256)
func (registry *Registry) UnpackCANARY(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("CANARY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEXITWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7bd27c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXIT_WINDOW() view returns(uint256)
func (registry *Registry) PackEXITWINDOW() []byte {
	enc, err := registry.abi.Pack("EXIT_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXITWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7bd27c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXIT_WINDOW() view returns(uint256)
func (registry *Registry) TryPackEXITWINDOW() ([]byte, error) {
	return registry.abi.Pack("EXIT_WINDOW")
}

// UnpackEXITWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7bd27c5.
//
// Solidity: function EXIT_WINDOW() view returns(uint256)
func (registry *Registry) UnpackEXITWINDOW(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("EXIT_WINDOW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (registry *Registry) PackMAXPAUSE() []byte {
	enc, err := registry.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (registry *Registry) TryPackMAXPAUSE() ([]byte, error) {
	return registry.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (registry *Registry) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("MAX_PAUSE", data)
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
func (registry *Registry) PackMAXROWS() []byte {
	enc, err := registry.abi.Pack("MAX_ROWS")
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
func (registry *Registry) TryPackMAXROWS() ([]byte, error) {
	return registry.abi.Pack("MAX_ROWS")
}

// UnpackMAXROWS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe67953ea.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (registry *Registry) UnpackMAXROWS(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("MAX_ROWS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSHAPES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2121b4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SHAPES() view returns(uint256)
func (registry *Registry) PackMAXSHAPES() []byte {
	enc, err := registry.abi.Pack("MAX_SHAPES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSHAPES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2121b4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SHAPES() view returns(uint256)
func (registry *Registry) TryPackMAXSHAPES() ([]byte, error) {
	return registry.abi.Pack("MAX_SHAPES")
}

// UnpackMAXSHAPES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2121b4e.
//
// Solidity: function MAX_SHAPES() view returns(uint256)
func (registry *Registry) UnpackMAXSHAPES(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("MAX_SHAPES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f81aed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_DELAY() view returns(uint256)
func (registry *Registry) PackMINDELAY() []byte {
	enc, err := registry.abi.Pack("MIN_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f81aed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_DELAY() view returns(uint256)
func (registry *Registry) TryPackMINDELAY() ([]byte, error) {
	return registry.abi.Pack("MIN_DELAY")
}

// UnpackMINDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f81aed7.
//
// Solidity: function MIN_DELAY() view returns(uint256)
func (registry *Registry) UnpackMINDELAY(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("MIN_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAUSEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4cdd02c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint256)
func (registry *Registry) PackPAUSEINTERVAL() []byte {
	enc, err := registry.abi.Pack("PAUSE_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4cdd02c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint256)
func (registry *Registry) TryPackPAUSEINTERVAL() ([]byte, error) {
	return registry.abi.Pack("PAUSE_INTERVAL")
}

// UnpackPAUSEINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4cdd02c.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint256)
func (registry *Registry) UnpackPAUSEINTERVAL(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("PAUSE_INTERVAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREPAIRPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1678dd8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REPAIR_PERIOD() view returns(uint256)
func (registry *Registry) PackREPAIRPERIOD() []byte {
	enc, err := registry.abi.Pack("REPAIR_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREPAIRPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1678dd8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REPAIR_PERIOD() view returns(uint256)
func (registry *Registry) TryPackREPAIRPERIOD() ([]byte, error) {
	return registry.abi.Pack("REPAIR_PERIOD")
}

// UnpackREPAIRPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1678dd8a.
//
// Solidity: function REPAIR_PERIOD() view returns(uint256)
func (registry *Registry) UnpackREPAIRPERIOD(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("REPAIR_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbff2608.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addShape((uint32,uint16,uint16,uint16,uint16,uint16,address,bool) shape_) returns()
func (registry *Registry) PackAddShape(shape IRegistryShape) []byte {
	enc, err := registry.abi.Pack("addShape", shape)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbff2608.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addShape((uint32,uint16,uint16,uint16,uint16,uint16,address,bool) shape_) returns()
func (registry *Registry) TryPackAddShape(shape IRegistryShape) ([]byte, error) {
	return registry.abi.Pack("addShape", shape)
}

// PackBrokenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a5ffde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function brokenAt() view returns(uint256)
func (registry *Registry) PackBrokenAt() []byte {
	enc, err := registry.abi.Pack("brokenAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBrokenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a5ffde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function brokenAt() view returns(uint256)
func (registry *Registry) TryPackBrokenAt() ([]byte, error) {
	return registry.abi.Pack("brokenAt")
}

// UnpackBrokenAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0a5ffde.
//
// Solidity: function brokenAt() view returns(uint256)
func (registry *Registry) UnpackBrokenAt(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("brokenAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBugProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf21ae0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bugProven(uint32 id) returns()
func (registry *Registry) PackBugProven(id uint32) []byte {
	enc, err := registry.abi.Pack("bugProven", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBugProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf21ae0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bugProven(uint32 id) returns()
func (registry *Registry) TryPackBugProven(id uint32) ([]byte, error) {
	return registry.abi.Pack("bugProven", id)
}

// PackCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2c6d41c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function council() view returns(address)
func (registry *Registry) PackCouncil() []byte {
	enc, err := registry.abi.Pack("council")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2c6d41c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function council() view returns(address)
func (registry *Registry) TryPackCouncil() ([]byte, error) {
	return registry.abi.Pack("council")
}

// UnpackCouncil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2c6d41c.
//
// Solidity: function council() view returns(address)
func (registry *Registry) UnpackCouncil(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("council", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLiveShapes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca534851.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveShapes() view returns(uint32[])
func (registry *Registry) PackLiveShapes() []byte {
	enc, err := registry.abi.Pack("liveShapes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveShapes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca534851.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveShapes() view returns(uint32[])
func (registry *Registry) TryPackLiveShapes() ([]byte, error) {
	return registry.abi.Pack("liveShapes")
}

// UnpackLiveShapes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca534851.
//
// Solidity: function liveShapes() view returns(uint32[])
func (registry *Registry) UnpackLiveShapes(data []byte) ([]uint32, error) {
	out, err := registry.abi.Unpack("liveShapes", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackNameSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x811c66ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameSuccessor(address next) returns()
func (registry *Registry) PackNameSuccessor(next common.Address) []byte {
	enc, err := registry.abi.Pack("nameSuccessor", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x811c66ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameSuccessor(address next) returns()
func (registry *Registry) TryPackNameSuccessor(next common.Address) ([]byte, error) {
	return registry.abi.Pack("nameSuccessor", next)
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (registry *Registry) PackOperator() []byte {
	enc, err := registry.abi.Pack("operator")
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
func (registry *Registry) TryPackOperator() ([]byte, error) {
	return registry.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (registry *Registry) UnpackOperator(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (registry *Registry) PackPause() []byte {
	enc, err := registry.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (registry *Registry) TryPackPause() ([]byte, error) {
	return registry.abi.Pack("pause")
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint256)
func (registry *Registry) PackPausedUntil() []byte {
	enc, err := registry.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint256)
func (registry *Registry) TryPackPausedUntil() ([]byte, error) {
	return registry.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint256)
func (registry *Registry) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProveCanary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa73f2c0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveCanary(uint32 id, bytes proof, uint256[3] rest) returns()
func (registry *Registry) PackProveCanary(id uint32, proof []byte, rest [3]*big.Int) []byte {
	enc, err := registry.abi.Pack("proveCanary", id, proof, rest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveCanary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa73f2c0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveCanary(uint32 id, bytes proof, uint256[3] rest) returns()
func (registry *Registry) TryPackProveCanary(id uint32, proof []byte, rest [3]*big.Int) ([]byte, error) {
	return registry.abi.Pack("proveCanary", id, proof, rest)
}

// PackRepair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x092c9062.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repair((uint32,uint16,uint16,uint16,uint16,uint16,address,bool)[] list) returns()
func (registry *Registry) PackRepair(list []IRegistryShape) []byte {
	enc, err := registry.abi.Pack("repair", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x092c9062.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repair((uint32,uint16,uint16,uint16,uint16,uint16,address,bool)[] list) returns()
func (registry *Registry) TryPackRepair(list []IRegistryShape) ([]byte, error) {
	return registry.abi.Pack("repair", list)
}

// PackReplaceOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc79455b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceOperator(address next) returns()
func (registry *Registry) PackReplaceOperator(next common.Address) []byte {
	enc, err := registry.abi.Pack("replaceOperator", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc79455b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceOperator(address next) returns()
func (registry *Registry) TryPackReplaceOperator(next common.Address) ([]byte, error) {
	return registry.abi.Pack("replaceOperator", next)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume() returns()
func (registry *Registry) PackResume() []byte {
	enc, err := registry.abi.Pack("resume")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume() returns()
func (registry *Registry) TryPackResume() ([]byte, error) {
	return registry.abi.Pack("resume")
}

// PackRetireShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb95137a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireShape(uint32 id) returns()
func (registry *Registry) PackRetireShape(id uint32) []byte {
	enc, err := registry.abi.Pack("retireShape", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb95137a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireShape(uint32 id) returns()
func (registry *Registry) TryPackRetireShape(id uint32) ([]byte, error) {
	return registry.abi.Pack("retireShape", id)
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (registry *Registry) PackRollup() []byte {
	enc, err := registry.abi.Pack("rollup")
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
func (registry *Registry) TryPackRollup() ([]byte, error) {
	return registry.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (registry *Registry) UnpackRollup(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60ad2391.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement(uint256 id) view returns((address,uint16,uint16,uint16,uint16,uint16,uint8,bool) lanes, address by, uint256 until)
func (registry *Registry) PackSettlement(id *big.Int) []byte {
	enc, err := registry.abi.Pack("settlement", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60ad2391.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlement(uint256 id) view returns((address,uint16,uint16,uint16,uint16,uint16,uint8,bool) lanes, address by, uint256 until)
func (registry *Registry) TryPackSettlement(id *big.Int) ([]byte, error) {
	return registry.abi.Pack("settlement", id)
}

// SettlementOutput serves as a container for the return parameters of contract
// method Settlement.
type SettlementOutput struct {
	Lanes IRegistryLanes
	By    common.Address
	Until *big.Int
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60ad2391.
//
// Solidity: function settlement(uint256 id) view returns((address,uint16,uint16,uint16,uint16,uint16,uint8,bool) lanes, address by, uint256 until)
func (registry *Registry) UnpackSettlement(data []byte) (SettlementOutput, error) {
	out, err := registry.abi.Unpack("settlement", data)
	outstruct := new(SettlementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Lanes = *abi.ConvertType(out[0], new(IRegistryLanes)).(*IRegistryLanes)
	outstruct.By = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Until = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackShape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2fd4d8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,uint16,address,bool))
func (registry *Registry) PackShape(id uint32) []byte {
	enc, err := registry.abi.Pack("shape", id)
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
func (registry *Registry) TryPackShape(id uint32) ([]byte, error) {
	return registry.abi.Pack("shape", id)
}

// UnpackShape is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2fd4d8a.
//
// Solidity: function shape(uint32 id) view returns((uint32,uint16,uint16,uint16,uint16,uint16,address,bool))
func (registry *Registry) UnpackShape(data []byte) (IRegistryShape, error) {
	out, err := registry.abi.Unpack("shape", data)
	if err != nil {
		return *new(IRegistryShape), err
	}
	out0 := *abi.ConvertType(out[0], new(IRegistryShape)).(*IRegistryShape)
	return out0, nil
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns((address,uint40,uint32))
func (registry *Registry) PackStatus() []byte {
	enc, err := registry.abi.Pack("status")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status() view returns((address,uint40,uint32))
func (registry *Registry) TryPackStatus() ([]byte, error) {
	return registry.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns((address,uint40,uint32))
func (registry *Registry) UnpackStatus(data []byte) (IRegistryStatus, error) {
	out, err := registry.abi.Unpack("status", data)
	if err != nil {
		return *new(IRegistryStatus), err
	}
	out0 := *abi.ConvertType(out[0], new(IRegistryStatus)).(*IRegistryStatus)
	return out0, nil
}

// PackSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff968c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function successor() view returns(address)
func (registry *Registry) PackSuccessor() []byte {
	enc, err := registry.abi.Pack("successor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuccessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ff968c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function successor() view returns(address)
func (registry *Registry) TryPackSuccessor() ([]byte, error) {
	return registry.abi.Pack("successor")
}

// UnpackSuccessor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ff968c3.
//
// Solidity: function successor() view returns(address)
func (registry *Registry) UnpackSuccessor(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("successor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed14b6a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeOver() returns()
func (registry *Registry) PackTakeOver() []byte {
	enc, err := registry.abi.Pack("takeOver")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed14b6a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeOver() returns()
func (registry *Registry) TryPackTakeOver() ([]byte, error) {
	return registry.abi.Pack("takeOver")
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (registry *Registry) PackTimelock() []byte {
	enc, err := registry.abi.Pack("timelock")
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
func (registry *Registry) TryPackTimelock() ([]byte, error) {
	return registry.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (registry *Registry) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RegistryBugProven represents a BugProven event raised by the Registry contract.
type RegistryBugProven struct {
	Shape uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const RegistryBugProvenEventName = "BugProven"

// ContractEventName returns the user-defined event name.
func (RegistryBugProven) ContractEventName() string {
	return RegistryBugProvenEventName
}

// UnpackBugProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BugProven(uint32 indexed shape)
func (registry *Registry) UnpackBugProvenEvent(log *types.Log) (*RegistryBugProven, error) {
	event := "BugProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryBugProven)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryOperatorChanged represents a OperatorChanged event raised by the Registry contract.
type RegistryOperatorChanged struct {
	Operator common.Address
	Term     uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryOperatorChangedEventName = "OperatorChanged"

// ContractEventName returns the user-defined event name.
func (RegistryOperatorChanged) ContractEventName() string {
	return RegistryOperatorChangedEventName
}

// UnpackOperatorChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorChanged(address indexed operator, uint32 term)
func (registry *Registry) UnpackOperatorChangedEvent(log *types.Log) (*RegistryOperatorChanged, error) {
	event := "OperatorChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryOperatorChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryOperatorNamed represents a OperatorNamed event raised by the Registry contract.
type RegistryOperatorNamed struct {
	Operator  common.Address
	Successor common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RegistryOperatorNamedEventName = "OperatorNamed"

// ContractEventName returns the user-defined event name.
func (RegistryOperatorNamed) ContractEventName() string {
	return RegistryOperatorNamedEventName
}

// UnpackOperatorNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorNamed(address indexed operator, address indexed successor)
func (registry *Registry) UnpackOperatorNamedEvent(log *types.Log) (*RegistryOperatorNamed, error) {
	event := "OperatorNamed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryOperatorNamed)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryPaused represents a Paused event raised by the Registry contract.
type RegistryPaused struct {
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RegistryPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (RegistryPaused) ContractEventName() string {
	return RegistryPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint256 until)
func (registry *Registry) UnpackPausedEvent(log *types.Log) (*RegistryPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryPaused)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryRepaired represents a Repaired event raised by the Registry contract.
type RegistryRepaired struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RegistryRepairedEventName = "Repaired"

// ContractEventName returns the user-defined event name.
func (RegistryRepaired) ContractEventName() string {
	return RegistryRepairedEventName
}

// UnpackRepairedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Repaired()
func (registry *Registry) UnpackRepairedEvent(log *types.Log) (*RegistryRepaired, error) {
	event := "Repaired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRepaired)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryResumed represents a Resumed event raised by the Registry contract.
type RegistryResumed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RegistryResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (RegistryResumed) ContractEventName() string {
	return RegistryResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed()
func (registry *Registry) UnpackResumedEvent(log *types.Log) (*RegistryResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryResumed)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryShapeRegistered represents a ShapeRegistered event raised by the Registry contract.
type RegistryShapeRegistered struct {
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

const RegistryShapeRegisteredEventName = "ShapeRegistered"

// ContractEventName returns the user-defined event name.
func (RegistryShapeRegistered) ContractEventName() string {
	return RegistryShapeRegisteredEventName
}

// UnpackShapeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShapeRegistered(uint32 indexed id, uint16 capP, uint16 capL, uint16 capM, uint16 capE, uint16 capS, uint256 blobs, address verifier, bytes32 keyHash)
func (registry *Registry) UnpackShapeRegisteredEvent(log *types.Log) (*RegistryShapeRegistered, error) {
	event := "ShapeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryShapeRegistered)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryShapeRetired represents a ShapeRetired event raised by the Registry contract.
type RegistryShapeRetired struct {
	Id  uint32
	Raw *types.Log // Blockchain specific contextual infos
}

const RegistryShapeRetiredEventName = "ShapeRetired"

// ContractEventName returns the user-defined event name.
func (RegistryShapeRetired) ContractEventName() string {
	return RegistryShapeRetiredEventName
}

// UnpackShapeRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShapeRetired(uint32 indexed id)
func (registry *Registry) UnpackShapeRetiredEvent(log *types.Log) (*RegistryShapeRetired, error) {
	event := "ShapeRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryShapeRetired)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["DelayTooShort"].ID.Bytes()[:4]) {
		return registry.UnpackDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NoShapes"].ID.Bytes()[:4]) {
		return registry.UnpackNoShapesError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotCouncil"].ID.Bytes()[:4]) {
		return registry.UnpackNotCouncilError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return registry.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return registry.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotRollup"].ID.Bytes()[:4]) {
		return registry.UnpackNotRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotSuccessor"].ID.Bytes()[:4]) {
		return registry.UnpackNotSuccessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return registry.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NothingToRepair"].ID.Bytes()[:4]) {
		return registry.UnpackNothingToRepairError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["PauseTooEarly"].ID.Bytes()[:4]) {
		return registry.UnpackPauseTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ShapeTooLarge"].ID.Bytes()[:4]) {
		return registry.UnpackShapeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ShapeTwice"].ID.Bytes()[:4]) {
		return registry.UnpackShapeTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["TooManyShapes"].ID.Bytes()[:4]) {
		return registry.UnpackTooManyShapesError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["UnknownShape"].ID.Bytes()[:4]) {
		return registry.UnpackUnknownShapeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["VerifierMissing"].ID.Bytes()[:4]) {
		return registry.UnpackVerifierMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["WrongDataCapacity"].ID.Bytes()[:4]) {
		return registry.UnpackWrongDataCapacityError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["WrongRegistry"].ID.Bytes()[:4]) {
		return registry.UnpackWrongRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return registry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryDelayTooShort represents a DelayTooShort error raised by the Registry contract.
type RegistryDelayTooShort struct {
	Least *big.Int
	Delay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooShort(uint256 least, uint256 delay)
func RegistryDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xd6ef4a310c6975f29f9dcc4a67ede2f7e8459e114ba5a5e569e1d65c8ea1d7f4")
}

// UnpackDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooShort(uint256 least, uint256 delay)
func (registry *Registry) UnpackDelayTooShortError(raw []byte) (*RegistryDelayTooShort, error) {
	out := new(RegistryDelayTooShort)
	if err := registry.abi.UnpackIntoInterface(out, "DelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNoShapes represents a NoShapes error raised by the Registry contract.
type RegistryNoShapes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoShapes()
func RegistryNoShapesErrorID() common.Hash {
	return common.HexToHash("0x7c83252c5fd0e7273e9ae5fc52b662d828f193393f427aeb9a27651182dd26a1")
}

// UnpackNoShapesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoShapes()
func (registry *Registry) UnpackNoShapesError(raw []byte) (*RegistryNoShapes, error) {
	out := new(RegistryNoShapes)
	if err := registry.abi.UnpackIntoInterface(out, "NoShapes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotCouncil represents a NotCouncil error raised by the Registry contract.
type RegistryNotCouncil struct {
	Council common.Address
	Sender  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCouncil(address council, address sender)
func RegistryNotCouncilErrorID() common.Hash {
	return common.HexToHash("0xffc11b782881afe27815a0c3e6bb5f946dc841c4787b526342f94ff22616ac6c")
}

// UnpackNotCouncilError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCouncil(address council, address sender)
func (registry *Registry) UnpackNotCouncilError(raw []byte) (*RegistryNotCouncil, error) {
	out := new(RegistryNotCouncil)
	if err := registry.abi.UnpackIntoInterface(out, "NotCouncil", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotOperator represents a NotOperator error raised by the Registry contract.
type RegistryNotOperator struct {
	Operator common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address operator, address sender)
func RegistryNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x4738d054fb342362ac3b7f0ca661178b1cf93159ab6884ef2cb88b14760d0f55")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address operator, address sender)
func (registry *Registry) UnpackNotOperatorError(raw []byte) (*RegistryNotOperator, error) {
	out := new(RegistryNotOperator)
	if err := registry.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotPaused represents a NotPaused error raised by the Registry contract.
type RegistryNotPaused struct {
	Until     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused(uint256 until, uint256 timestamp)
func RegistryNotPausedErrorID() common.Hash {
	return common.HexToHash("0x8b43dbbcbc7672f95ca3a45e9fe35dbf23eb10d1ab231ec99c16632b0a0f2cd0")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused(uint256 until, uint256 timestamp)
func (registry *Registry) UnpackNotPausedError(raw []byte) (*RegistryNotPaused, error) {
	out := new(RegistryNotPaused)
	if err := registry.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotRollup represents a NotRollup error raised by the Registry contract.
type RegistryNotRollup struct {
	Rollup common.Address
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRollup(address rollup, address sender)
func RegistryNotRollupErrorID() common.Hash {
	return common.HexToHash("0x3933c6fc7ac7f29b5a70ca7225d2e8d543093baa868ae6d61ae5a9bf18a0426e")
}

// UnpackNotRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRollup(address rollup, address sender)
func (registry *Registry) UnpackNotRollupError(raw []byte) (*RegistryNotRollup, error) {
	out := new(RegistryNotRollup)
	if err := registry.abi.UnpackIntoInterface(out, "NotRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotSuccessor represents a NotSuccessor error raised by the Registry contract.
type RegistryNotSuccessor struct {
	Successor common.Address
	Sender    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuccessor(address successor, address sender)
func RegistryNotSuccessorErrorID() common.Hash {
	return common.HexToHash("0xe840553d0f0542900bce91e2b3482c54a285f4d21843b788e9e956d5ec2c0540")
}

// UnpackNotSuccessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuccessor(address successor, address sender)
func (registry *Registry) UnpackNotSuccessorError(raw []byte) (*RegistryNotSuccessor, error) {
	out := new(RegistryNotSuccessor)
	if err := registry.abi.UnpackIntoInterface(out, "NotSuccessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotTimelock represents a NotTimelock error raised by the Registry contract.
type RegistryNotTimelock struct {
	Timelock common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address timelock, address sender)
func RegistryNotTimelockErrorID() common.Hash {
	return common.HexToHash("0xce7b154614a98e7eb8166e75c106f22553fa26e40855f4bbdd6df60f5bb32f80")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address timelock, address sender)
func (registry *Registry) UnpackNotTimelockError(raw []byte) (*RegistryNotTimelock, error) {
	out := new(RegistryNotTimelock)
	if err := registry.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNothingToRepair represents a NothingToRepair error raised by the Registry contract.
type RegistryNothingToRepair struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRepair(uint256 limit, uint256 timestamp)
func RegistryNothingToRepairErrorID() common.Hash {
	return common.HexToHash("0xbf16add5906c999c4b5406df356da48f28d63fc4fdfda521adf9c8a0d8a8d670")
}

// UnpackNothingToRepairError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRepair(uint256 limit, uint256 timestamp)
func (registry *Registry) UnpackNothingToRepairError(raw []byte) (*RegistryNothingToRepair, error) {
	out := new(RegistryNothingToRepair)
	if err := registry.abi.UnpackIntoInterface(out, "NothingToRepair", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryPauseTooEarly represents a PauseTooEarly error raised by the Registry contract.
type RegistryPauseTooEarly struct {
	Limit     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooEarly(uint256 limit, uint256 timestamp)
func RegistryPauseTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x494c5ebfc170b927e2a4e11b29627c0cba776490b6b98afb439cdb0de348f96a")
}

// UnpackPauseTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooEarly(uint256 limit, uint256 timestamp)
func (registry *Registry) UnpackPauseTooEarlyError(raw []byte) (*RegistryPauseTooEarly, error) {
	out := new(RegistryPauseTooEarly)
	if err := registry.abi.UnpackIntoInterface(out, "PauseTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryShapeTooLarge represents a ShapeTooLarge error raised by the Registry contract.
type RegistryShapeTooLarge struct {
	Id    uint32
	Limit *big.Int
	Rows  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShapeTooLarge(uint32 id, uint256 limit, uint256 rows)
func RegistryShapeTooLargeErrorID() common.Hash {
	return common.HexToHash("0xab32db4217f5868f146d4a6e5145249918af6de9b7cd37c35f5bd4234d80e539")
}

// UnpackShapeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShapeTooLarge(uint32 id, uint256 limit, uint256 rows)
func (registry *Registry) UnpackShapeTooLargeError(raw []byte) (*RegistryShapeTooLarge, error) {
	out := new(RegistryShapeTooLarge)
	if err := registry.abi.UnpackIntoInterface(out, "ShapeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryShapeTwice represents a ShapeTwice error raised by the Registry contract.
type RegistryShapeTwice struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShapeTwice(uint32 id)
func RegistryShapeTwiceErrorID() common.Hash {
	return common.HexToHash("0xaf711220af18b898a1e01e49bf08598953b3c8e3dd7c33598d6ba9efa8474808")
}

// UnpackShapeTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShapeTwice(uint32 id)
func (registry *Registry) UnpackShapeTwiceError(raw []byte) (*RegistryShapeTwice, error) {
	out := new(RegistryShapeTwice)
	if err := registry.abi.UnpackIntoInterface(out, "ShapeTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryTooManyShapes represents a TooManyShapes error raised by the Registry contract.
type RegistryTooManyShapes struct {
	Limit  *big.Int
	Shapes *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyShapes(uint256 limit, uint256 shapes)
func RegistryTooManyShapesErrorID() common.Hash {
	return common.HexToHash("0x62bc049765393d82fd155671ad7b59c5363525de6a65b9a5d503963f226fd983")
}

// UnpackTooManyShapesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyShapes(uint256 limit, uint256 shapes)
func (registry *Registry) UnpackTooManyShapesError(raw []byte) (*RegistryTooManyShapes, error) {
	out := new(RegistryTooManyShapes)
	if err := registry.abi.UnpackIntoInterface(out, "TooManyShapes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryUnknownShape represents a UnknownShape error raised by the Registry contract.
type RegistryUnknownShape struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownShape(uint256 id)
func RegistryUnknownShapeErrorID() common.Hash {
	return common.HexToHash("0xc6b8f98e379a2a6b6b6171aa6bf0cf98313ee7019e34228e4da4214017bc2fa4")
}

// UnpackUnknownShapeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownShape(uint256 id)
func (registry *Registry) UnpackUnknownShapeError(raw []byte) (*RegistryUnknownShape, error) {
	out := new(RegistryUnknownShape)
	if err := registry.abi.UnpackIntoInterface(out, "UnknownShape", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryVerifierMissing represents a VerifierMissing error raised by the Registry contract.
type RegistryVerifierMissing struct {
	Id       uint32
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierMissing(uint32 id, address verifier)
func RegistryVerifierMissingErrorID() common.Hash {
	return common.HexToHash("0x9d788243fbb254cb3cd3cbbb99eb4b3385d4814720874587a530f0656263adca")
}

// UnpackVerifierMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierMissing(uint32 id, address verifier)
func (registry *Registry) UnpackVerifierMissingError(raw []byte) (*RegistryVerifierMissing, error) {
	out := new(RegistryVerifierMissing)
	if err := registry.abi.UnpackIntoInterface(out, "VerifierMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryWrongDataCapacity represents a WrongDataCapacity error raised by the Registry contract.
type RegistryWrongDataCapacity struct {
	Id    uint32
	Limit *big.Int
	Words *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDataCapacity(uint32 id, uint256 limit, uint256 words)
func RegistryWrongDataCapacityErrorID() common.Hash {
	return common.HexToHash("0xc7a807e4b18203c58dc9caa8434cb0828e857637d58810077b10616873af4e13")
}

// UnpackWrongDataCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDataCapacity(uint32 id, uint256 limit, uint256 words)
func (registry *Registry) UnpackWrongDataCapacityError(raw []byte) (*RegistryWrongDataCapacity, error) {
	out := new(RegistryWrongDataCapacity)
	if err := registry.abi.UnpackIntoInterface(out, "WrongDataCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryWrongRegistry represents a WrongRegistry error raised by the Registry contract.
type RegistryWrongRegistry struct {
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRegistry(address expected, address actual)
func RegistryWrongRegistryErrorID() common.Hash {
	return common.HexToHash("0xa1afd82a3856b0bfe548c4a734e0e79fa4ce3fe5323b9fa515601eaeda5cf696")
}

// UnpackWrongRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRegistry(address expected, address actual)
func (registry *Registry) UnpackWrongRegistryError(raw []byte) (*RegistryWrongRegistry, error) {
	out := new(RegistryWrongRegistry)
	if err := registry.abi.UnpackIntoInterface(out, "WrongRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryZeroAddress represents a ZeroAddress error raised by the Registry contract.
type RegistryZeroAddress struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string field)
func RegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string field)
func (registry *Registry) UnpackZeroAddressError(raw []byte) (*RegistryZeroAddress, error) {
	out := new(RegistryZeroAddress)
	if err := registry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"parameterDelay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"queuePeriod\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"tau2\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"unit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"genesisCommitment\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"genesisTimestamp\",\"type\":\"uint40\"}],\"internalType\":\"structIRollup.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"BlobExtra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"BlobMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blob\",\"type\":\"uint256\"}],\"name\":\"BlobOpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bookingFee\",\"type\":\"uint256\"}],\"name\":\"BookingFeeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ClaimNotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reserve\",\"type\":\"uint256\"}],\"name\":\"CrankReserveTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"EntryExpected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"EntryOutsideQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"EscrowBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"Frozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"GenesisInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"HeaderBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"lane\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"used\",\"type\":\"uint256\"}],\"name\":\"LaneOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ListingBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"MarketBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bridge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"ParameterDelayOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ParamsNotAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"ParamsTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"PaymentBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueCountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes26\",\"name\":\"expected\",\"type\":\"bytes26\"},{\"internalType\":\"bytes26\",\"name\":\"actual\",\"type\":\"bytes26\"}],\"name\":\"QueueMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueNeglected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"}],\"name\":\"QueuePeriodOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"QueueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rent\",\"type\":\"uint256\"}],\"name\":\"RecordRentOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SameState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SystemBits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TauUnsafe\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampBeforeLast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TimestampTooOld\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransitionInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnitInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"UnknownShape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WithdrawStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongDomain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongEntryPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongOpeningsLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongParameterVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongQueuePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongTerm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongWordCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"shape\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"queuePosition\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"BatchSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentX\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitmentY\",\"type\":\"uint256\"}],\"name\":\"Genesis\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"ParametersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"indexed\":false,\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"ParamsAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"indexed\":false,\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"ParamsEnqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"RollupFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_AGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_BOOKING_FEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PARAMETER_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_QUEUE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SILENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WAITS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_PARAMETER_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_QUEUE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OPERATOR_SILENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_INTERVAL\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESUMPTION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"announceParams\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announcement\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"internalType\":\"structIRollup.Announcement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"batchHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitment\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[8]\",\"name\":\"words\",\"type\":\"uint256[8]\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"waiting\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bookingFee\",\"type\":\"uint16\"},{\"internalType\":\"uint48[4]\",\"name\":\"crankReserve\",\"type\":\"uint48[4]\"},{\"internalType\":\"uint48[4]\",\"name\":\"recordRent\",\"type\":\"uint48[4]\"}],\"internalType\":\"structIRollup.Parameters\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"enqueueParams\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"freezableAfter\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"frozenAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"number\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"timestamp\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"settledAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queuePosition\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queueLength\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"parameterVersion\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"waits\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"internalType\":\"structIRollup.Head\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"logN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameterDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"newCommitment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"quotient\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"c\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vOld\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vNew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"openings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"internalType\":\"structIRollup.Claim\",\"name\":\"one\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"newCommitment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"quotient\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"c\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vOld\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vNew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"openings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"internalType\":\"structIRollup.Claim\",\"name\":\"other\",\"type\":\"tuple\"}],\"name\":\"proveBug\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"queueEntry\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes26\",\"name\":\"hash\",\"type\":\"bytes26\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"internalType\":\"structQueue.Entry\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queuePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"records\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"reserveLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"newCommitment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"quotient\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"c\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vOld\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vNew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"openings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"internalType\":\"structIRollup.Claim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"submitBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau2\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y0\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G2\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rollup",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051616a33380380616a3383398101604081905261002f916108c6565b60408101516001600160a01b03811661006257604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006b81610426565b5080516001600160a01b03166100af5760405163eac0d38960e01b8152602060048201526008602482015267726567697374727960c01b6044820152606401610059565b60208101516001600160a01b03166100f35760405163eac0d38960e01b815260206004820152600660248201526562726964676560d01b6044820152606401610059565b4281610120015164ffffffffff161115610136576101208101516040516341609ce960e01b815242600482015264ffffffffff9091166024820152604401610059565b5f46600114610145575f61014a565b6202a3005b90508082606001511080610164575062278d008260600151115b1561019b576060820151604051633f0f8f5f60e11b81526004810183905262278d0060248201526044810191909152606401610059565b62015180826080015110806101b65750621275008260800151115b156101ef576080820151604051635600af0560e01b81526201518060048201526212750060248201526044810191909152606401610059565b60a08201516101fd90610442565b5061023c8261010001516040518060400160405280601181526020017019d95b995cda5cd0dbdb5b5a5d1b595b9d607a1b81525061049660201b60201c565b60c082015161024a906104cb565b61027a8260e00151604051806040016040528060048152602001631d5b9a5d60e21b81525061049660201b60201c565b60e082015160208101519051176102a45760405163bd9c375360e01b815260040160405180910390fd5b81516001600160a01b03908116608090815260208085015190921660a090815284015160c090815260608086015160e09081529286015161010090815291860180515161012090815281518601516101405281516040015161016052905190910151610180529185018051516101a052518301516101c05284015180516002559182015160035583015160048054600160c81b600160281b600160781b03199091166501000000000064ffffffffff94851690810264ffffffffff60501b1916919091176a01000000000000000000004295909516949094029390931763ffffffff60c81b191617905561039891906105e5565b5f8052600860209081527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c7919091556101208301516101008401518051908301516040805164ffffffffff9094168452938301919091528183015290517f6759890494413482a05108f7579208216c5093ac9eef5a45ec286ca2ce87887d9181900360600190a150506109e1565b600180546001600160a01b031916905561043f81610624565b50565b5f60028210806104525750601882115b156104815760405163316114db60e21b8152600260048201526018602482015260448101839052606401610059565b61048c60028361097f565b6001901b92915050565b61049f82610673565b6104c75781516020830151604051630303753160e11b8152610059928492909160040161099e565b5050565b606081015160408201516020830151835117171715806104f157506104ef81610713565b155b8061054a575080517f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c214801561054a57507f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed8160200151145b156105685760405163846e685d60e01b815260040160405180910390fd5b466001148015610598575080517f2fd9a6cd27f5d0cbdb8d8e8366173445e69d300adde0d0d4bf3361f9f8603dc3145b80156105c757507f14fc2feb00d436ee16a6e4e6e7849b608eb49323ba66334883bb33acd81e41618160200151145b1561043f5760405163e449094960e01b815260040160405180910390fd5b81516020808401516040805180840194909452838101919091526060808401859052815180850390910181526080909301905281519101205b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805160208201515f91908082178303610690575060019392505050565b5f516020616a135f395f51905f52821015806106b957505f516020616a135f395f51905f528110155b156106c757505f9392505050565b5f516020616a135f395f51905f5260035f516020616a135f395f51905f52845f516020616a135f395f51905f5286870909085f516020616a135f395f51905f5282830914949350505050565b5f61061e60405180604001604052806001815260200160028152508360405180604001604052806001815260200160025f516020616a135f395f51905f5261075b919061097f565b9052855f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b60405161014081016001600160401b03811182821017156107cd57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146107e9575f5ffd5b919050565b5f608082840312156107fe575f5ffd5b604051608081016001600160401b038111828210171561082c57634e487b7160e01b5f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f6040828403121561086a575f5ffd5b604080519081016001600160401b038111828210171561089857634e487b7160e01b5f52604160045260245ffd5b604052825181526020928301519281019290925250919050565b805164ffffffffff811681146107e9575f5ffd5b5f6101e08284031280156108d8575f5ffd5b506108e161079e565b6108ea836107d3565b81526108f8602084016107d3565b6020820152610909604084016107d3565b6040820152606083810151908201526080808401519082015260a080840151908201526109398460c085016107ee565b60c082015261094c84610140850161085a565b60e082015261095f84610180850161085a565b6101008201526109726101c084016108b2565b6101208201529392505050565b8181038181111561061e57634e487b7160e01b5f52601160045260245ffd5b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f830116840101915050836020830152826040830152949350505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615f5e610ab55f395f818161071901526122de01525f81816106f601526122bb01525f6113cd01525f6113a701525f61138101525f61135b01525f818161051f01528181611d4d015261328501525f81816107c1015261143a01525f818161037b01526113fa01525f818161082201528181610879015281816108db0152611b2501525f818161049d01528181610ac601528181610c1f01528181610e2c015261163f0152615f5e5ff3fe608060405234801561000f575f5ffd5b506004361061029d575f3560e01c80638233a5dc116101715780639f5755ae116100d2578063c1d6437c11610088578063e78cea921161006e578063e78cea921461081d578063f2fde38b14610844578063fb0a718f14610857575f5ffd5b8063c1d6437c146107ec578063e30c3978146107ff575f5ffd5b8063a94e23df116100b8578063a94e23df14610749578063a982e0f7146102fc578063afab04a1146107e3575f5ffd5b80639f5755ae14610766578063a0e91b13146107bc575f5ffd5b80638f7dcfa31161012757806395a3be991161010d57806395a3be99146107415780639c2092c4146107495780639f00eeb514610753575f5ffd5b80638f7dcfa314610573578063907af6c0146106d9575f5ffd5b80638b5d4b2c116101575780638b5d4b2c1461051a5780638da5cb5b146105415780638f5f32571461055e575f5ffd5b80638233a5dc146104e45780638894cbc214610510575f5ffd5b80634ca1d6c81161021b5780636efdb754116101d15780637213cdf0116101b75780637213cdf01461047d57806379ba5097146104905780637b10399914610498575f5ffd5b80636efdb7541461046d578063715018a614610475575f5ffd5b80635c0432f1116102015780635c0432f11461039d57806362a5af3b146103a55780636731633d146103ad575f5ffd5b80634ca1d6c8146102a157806358a425e114610376575f5ffd5b806328bb273e1161027057806332cf57f81161025657806332cf57f814610339578063364e18bb146103585780634402a24c14610361575f5ffd5b806328bb273e146102be578063303709f714610306575f5ffd5b80630cdffdc0146102a15780630dcaeaf2146102be5780631303a484146102c75780631ee57f29146102fc575b5f5ffd5b6102ab6202a30081565b6040519081526020015b60405180910390f35b6102ab61546081565b6040805180820182525f80825260209182015281518083019092526002548252600354908201525b6040516102b591906152aa565b6102ab6201518081565b6103196103143660046152c1565b61085f565b6040805167ffffffffffffffff90931683526020830191909152016102b5565b6102ab6103473660046152e8565b60086020525f908152604090205481565b6102ab60095481565b61037461036f366004615358565b61097c565b005b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b6102ab610c94565b610374610eed565b6104386103bb3660046152e8565b60408051606080820183525f808352602080840182905292840181905293845260078252928290208251938401835254603081901b65ffffffffffff191684527a010000000000000000000000000000000000000000000000000000810464ffffffffff1691840191909152600160f81b900460ff169082015290565b60408051825165ffffffffffff1916815260208084015164ffffffffff16908201529181015160ff16908201526060016102b5565b6102ab600f81565b610374610ff4565b6102ab61048b3660046152e8565b611007565b610374611030565b6104bf7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102b5565b6104f76104f23660046153ec565b6110a7565b60405167ffffffffffffffff90911681526020016102b5565b6102ab62278d0081565b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b5f5473ffffffffffffffffffffffffffffffffffffffff166104bf565b610566611327565b6040516102b59190615406565b6106cc60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a010000000000000000000082048116938301939093526f01000000000000000000000000000000810483166060830152740100000000000000000000000000000000000000008104909216608082015263ffffffff79010000000000000000000000000000000000000000000000000083041660a082015260ff7d0100000000000000000000000000000000000000000000000000000000008304811660c08301527e0100000000000000000000000000000000000000000000000000000000000083048116151560e0830152600160f81b909204909116151561010082015290565b6040516102b59190615431565b6040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f0000000000000000000000000000000000000000000000000000000000000000908201526102ef565b6102ab6113f4565b6102ab6212750081565b6103746107613660046153ec565b611423565b6040805180820182525f8082526020918201528151808301909252600554825260065467ffffffffffffffff1690820152604080518251815260209283015167ffffffffffffffff1692810192909252016102b5565b6102ab7f000000000000000000000000000000000000000000000000000000000000000081565b6102ab6107d081565b6103746107fa3660046154f6565b61151b565b60015473ffffffffffffffffffffffffffffffffffffffff166104bf565b6104bf7f000000000000000000000000000000000000000000000000000000000000000081565b610374610852366004615580565b611b94565b6102ab601081565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610913576040517f1474f9b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201523360248201526044015b60405180910390fd5b6040805161010081810190925261094191859060089083908390808284375f92019190915250611c43915050565b60045490925061096b906f01000000000000000000000000000000900464ffffffffff16836155c8565b67ffffffffffffffff169050915091565b604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a010000000000000000000082048116938301939093526f01000000000000000000000000000000810483166060830152740100000000000000000000000000000000000000008104909216608082015263ffffffff79010000000000000000000000000000000000000000000000000083041660a082015260ff7d0100000000000000000000000000000000000000000000000000000000008304811660c08301527e0100000000000000000000000000000000000000000000000000000000000083048116151560e0830152600160f81b909204909116158015610100830152610ac3576009546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161090a91815260200190565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166360ad2391610b0a8888611ea0565b6040518263ffffffff1660e01b8152600401610b2891815260200190565b61014060405180830381865afa158015610b44573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6891906156d7565b505090505f610b7987878486611edd565b50905084358435148015610b94575060208581013590850135145b15610bcb576040517f1490ad1100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bd88787878486611fa3565b610be58787868486611fa3565b60408181015190517fbf21ae0c00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063bf21ae0c906024015f604051808303815f87803b158015610c75575f5ffd5b505af1158015610c87573d5f5f3e3d5ffd5b5050505050505050505050565b604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a0100000000000000000000820481169383018490526f0100000000000000000000000000000082048116606084015274010000000000000000000000000000000000000000820416608083015263ffffffff79010000000000000000000000000000000000000000000000000082041660a083015260ff7d0100000000000000000000000000000000000000000000000000000000008204811660c08401527e0100000000000000000000000000000000000000000000000000000000000082048116151560e0840152600160f81b9091041615156101008201525f91610da99062127500906157a9565b9150806080015164ffffffffff16816060015164ffffffffff1614610e29575f60075f836060015164ffffffffff166001610de491906157a9565b815260208101919091526040015f20547a010000000000000000000000000000000000000000000000000000900464ffffffffff16905082811015610e27578092505b505b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb791906157bc565b90508015801590610ed3575082610ed162015180836157a9565b115b15610ee857610ee562015180826157a9565b92505b505090565b600454600160f81b900460ff1615610f37576009546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161090a91815260200190565b5f610f40610c94565b9050804211610f84576040517f1e4c48e60000000000000000000000000000000000000000000000000000000081526004810182905242602482015260440161090a565b600480547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b1790554260098190556040517f60b6f49aaf16681b4d4ed8aabc51ee24b4333a0caad8e40c4f73b6eac521e66391610fe99190815260200190565b60405180910390a150565b610ffc6123ef565b6110055f612441565b565b5f8160011461101c5765ffffffffffff611022565b633fffffff5b65ffffffffffff1692915050565b600154339073ffffffffffffffffffffffffffffffffffffffff16811461109b576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161090a565b6110a481612441565b50565b5f6110b06123ef565b604080518082018252600554815260065467ffffffffffffffff16602080830191909152915190915f916110e691869101615875565b604051602081830303815290604052805190602001209050815f015181146111475781516040517fc5cb825d00000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161090a565b816020015167ffffffffffffffff164210156111a75760208201516040517f23c5725c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015242602482015260440161090a565b6111b084612472565b5f600555600680547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001690556111e46151bb565b600581523360208083019190915260309061120590604088019088016158b1565b61ffff16901b601061121a60208801886158cc565b63ffffffff16901b1760808201525f5b60048110156112d15761123e8160306158e5565b86604001826004811061125357611253615884565b60200201602081019061126691906158fc565b65ffffffffffff16901b82600560200201805190911790526112898160306158e5565b8660c001826004811061129e5761129e615884565b6020020160208101906112b191906158fc565b65ffffffffffff16901b826006602002018051909117905260010161122a565b506112db81611c43565b93508367ffffffffffffffff167fd81a73e8e7fd6351ae2216a23c1a7b92155150e6ec81237d5bb58e6721854b23866040516113179190615875565b60405180910390a2505050919050565b61134e60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f0000000000000000000000000000000000000000000000000000000000000000815250905090565b5f61141e7f00000000000000000000000000000000000000000000000000000000000000006126a8565b905090565b61142b6123ef565b61143481612472565b5f61145f7f0000000000000000000000000000000000000000000000000000000000000000426157a9565b905060405180604001604052808360405160200161147d9190615875565b60408051808303601f190181529181528151602092830120835267ffffffffffffffff858116938301939093528351600555920151600680547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001691909216179055517f13e43b388b2ef654bada3d41dfe9fe5ea0b389e29a5f75c7e9eaaf05559ec7159061150f9083908590615915565b60405180910390a15050565b604080516101208101825260045464ffffffffff8082168352650100000000008204811660208401526a010000000000000000000082048116938301939093526f01000000000000000000000000000000810483166060830152740100000000000000000000000000000000000000008104909216608082015263ffffffff79010000000000000000000000000000000000000000000000000083041660a082015260ff7d0100000000000000000000000000000000000000000000000000000000008304811660c08301527e0100000000000000000000000000000000000000000000000000000000000083048116151560e0830152600160f81b90920490911615156101008201525f808073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166360ad239161166e8989611ea0565b6040518263ffffffff1660e01b815260040161168c91815260200190565b61014060405180830381865afa1580156116a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cc91906156d7565b919450925090503373ffffffffffffffffffffffffffffffffffffffff8316148015816116fb57508460e00151155b801561172057506202a300856040015164ffffffffff1661171c91906157a9565b4211155b15611775576040517f4738d05400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015233602482015260440161090a565b846101000151156117b8576009546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161090a91815260200190565b8142116117f4576040517f32fb7c980000000000000000000000000000000000000000000000000000000081526004810183905260240161090a565b60a08501515f806118078b8b898b611edd565b915091506118188b8b8b858b611fa3565b88356002556020890135600355611841611837368b90038b018b615934565b8360200151612715565b82515f9081526008602090815260409182902092909255835164ffffffffff9081168b52828501518116928b01929092524290911690890152831560e08901526060808301519089018051611897908390615965565b91509064ffffffffff16908164ffffffffff16815250508760045f820151815f015f6101000a81548164ffffffffff021916908364ffffffffff1602179055506020820151815f0160056101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f01600a6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f01600f6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160146101000a81548164ffffffffff021916908364ffffffffff16021790555060a0820151815f0160196101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f01601d6101000a81548160ff021916908360ff16021790555060e0820151815f01601e6101000a81548160ff021916908315150217905550610100820151815f01601f6101000a81548160ff021916908315150217905550905050875f015164ffffffffff167e29ab611a46ab842de200b47fb32c97c5136e65dcd0a8452f74e50d6e11f3aa896020015184604001518b606001518d5f015f01358e5f0160200135604051611a8a95949392919064ffffffffff958616815263ffffffff9490941660208501529190931660408301526060820192909252608081019190915260a00190565b60405180910390a28263ffffffff168860a0015163ffffffff1614611ae1578760a0015163ffffffff167f42aa728997b054f0449afe8af53d1f0e5581dcad40969210a0505ad7d9150ff160405160405180910390a25b805115610c87576040517fa6886d9f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a6886d9f90611b5a908490600401615982565b5f604051808303815f87803b158015611b71575f5ffd5b505af1158015611b83573d5f5f3e3d5ffd5b505050505050505050505050505050565b611b9c6123ef565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff00000000000000000000000000000000000000009091168117909155611bfe5f5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6004545f90600160f81b900460ff1615611c8f576009546040517f4d69b51f00000000000000000000000000000000000000000000000000000000815260040161090a91815260200190565b6004805474010000000000000000000000000000000000000000900464ffffffffff16906014611cbe83615a09565b82546101009290920a64ffffffffff8181021990931691831602179091559081165f8181526007602090815260409182902082516060810184529054603081901b65ffffffffffff191682527a010000000000000000000000000000000000000000000000000000810490951691810191909152600160f81b90930460ff16908301529150611d799083611d727f0000000000000000000000000000000000000000000000000000000000000000426157a9565b600f61275a565b60075f611d9167ffffffffffffffff851660016157a9565b815260208082019290925260409081015f208351815493850151949092015160ff16600160f81b027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff9095167a010000000000000000000000000000000000000000000000000000027fff0000000000000000000000000000000000000000000000000000000000000090941660309390931c929092179290921792909216919091179055816001602002015173ffffffffffffffffffffffffffffffffffffffff168167ffffffffffffffff167f9bfda38fc2cd012ba567cb21030956a83b8ca1c6f08b6d6cfebef948881d708084604051611e939190615a2f565b60405180910390a3919050565b5f60028210611ed25763ffffffff609084846001818110611ec357611ec3615884565b90506020020135901c16611ed4565b5f5b90505b92915050565b611f236040518061012001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6060611f31868686866127dd565b9150611f3e8285856131c9565b60ff1660c0840152611f52868684866133da565b63ffffffff1660a085015260c085015190915060ff165f03611f9a57611f7986868461383f565b611f8486868461392b565b611f8f868684613a94565b611f9a868684613c03565b94509492505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360c001351061203c57604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f6300000000000000000000000000000000000000000000000000000000000000606482015260c0840135602482015260840161090a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360e00135106120d757604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764f6c6400000000000000000000000000000000000000000000000000000000606482015260e0840135602482015260840161090a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018361010001351061217457604080517fdaa71a4600000000000000000000000000000000000000000000000000000000815260048082019290925260448101919091527f764e6577000000000000000000000000000000000000000000000000000000006064820152610100840135602482015260840161090a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018361012001351061220f57604080517fdaa71a460000000000000000000000000000000000000000000000000000000081526004810191909152600160448201527f7a000000000000000000000000000000000000000000000000000000000000006064820152610120840135602482015260840161090a565b5f6122208260c0015160ff16613d47565b905061222a6151da565b6040805180820190915260025481526003546020820152815261225236869003860186615934565b602082015261226936869003860160408701615934565b604082015261228036869003860160808701615934565b606082015280516122979088908890889086613e60565b60a082019081526040805180820182525f80825260209182015281518083019092527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000090820152608083015260e08681013560c08401526101008088013591840191909152610120870135908301525161233b908890889087908790613efa565b6101208201525f61235e83612354610140890189615a60565b8560a001516141b6565b6fffffffffffffffffffffffffffffffff8116610140840152608081901c61016084015290505f808061239085614446565b6040805160808101825260c08e0135815260a08a01516020820152908101839052606081018290528a519396509194509250906123e1906123d56101608d018d615a60565b84888b606001516148d1565b505050505050505050505050565b5f5473ffffffffffffffffffffffffffffffffffffffff163314611005576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161090a565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556110a481614ae2565b6004545f906124a590790100000000000000000000000000000000000000000000000000900463ffffffff1660016157a9565b9050806124b560208401846158cc565b63ffffffff161461250f57806124ce60208401846158cc565b6040517f03961e8a000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015260440161090a565b6107d061252260408401602085016158b1565b61ffff16111561257e576107d061253f60408401602085016158b1565b6040517f5e32875a000000000000000000000000000000000000000000000000000000008152600481019290925261ffff16602482015260440161090a565b5f5b60048110156126a3575f61259382611007565b90505f8460400183600481106125ab576125ab615884565b6020020160208101906125be91906158fc565b65ffffffffffff16905081811115612613576040517f759a878500000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044810182905260640161090a565b8460c001836004811061262857612628615884565b60200201602081019061263b91906158fc565b65ffffffffffff16905080158061265157508181115b15612699576040517f01b503eb00000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044810182905260640161090a565b5050600101612580565b505050565b5f60028210806126b85750601882115b15612700576040517fc584536c00000000000000000000000000000000000000000000000000000000815260026004820152601860248201526044810183905260640161090a565b61270b600283615ac1565b6001901b92915050565b8151602080840151604080519283019390935291810191909152606081018290525f906080015b60405160208183030381529060405280519060200120905092915050565b604080516060810182525f8082526020820181905291810191909152610100842060208601515f9061279490859064ffffffffff166157a9565b90506127a3875f015183614b56565b65ffffffffffff191683528085106127bb57846127bd565b805b64ffffffffff1660208401525050925160ff166040840152509092915050565b6128236040518061012001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6004841015612867576040517f135ad68a0000000000000000000000000000000000000000000000000000000081526004808201526024810185905260440161090a565b5f8585600181811061287b5761287b615884565b9050602002013590505f8686600281811061289857612898615884565b63ffffffff609086901c1660408701526020029190910135605081901c611fff9081166080870152605d82901c811660a0870152606a82901c811660c0870152607782901c811660e080880191909152608483901c909116610100870152870151909250905061293c5782604001516040517fc6b8f98e00000000000000000000000000000000000000000000000000000000815260040161090a91815260200190565b846020015161ffff16836080015111156129cc57602085015160808401516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5000000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a40161090a565b846040015161ffff168360a001511115612a5f5760408086015160a085015191517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f4c00000000000000000000000000000000000000000000000000000000000000608482015261ffff9091166024820152604481019190915260a40161090a565b846060015161ffff168360c001511115612af15760608086015160c08501516040517f6a49bd450000000000000000000000000000000000000000000000000000000081526004810193909352600160648401527f4d00000000000000000000000000000000000000000000000000000000000000608484015261ffff9091166024830152604482015260a40161090a565b846080015161ffff168360e001511115612b8157608085015160e08401516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f4500000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a40161090a565b8460a0015161ffff168361010001511115612c135760a08501516101008401516040517f6a49bd4500000000000000000000000000000000000000000000000000000000815260606004820152600160648201527f5300000000000000000000000000000000000000000000000000000000000000608482015261ffff9092166024830152604482015260a40161090a565b5f8361010001516008612c2691906158e5565b612c319060046157a9565b90508560c0015160ff165f03612ca15760e0840151612c519060036158e5565b60c0850151612c619060036158e5565b60a0860151612c719060046158e5565b8660800151612c8091906157a9565b612c8a91906157a9565b612c9491906157a9565b612c9e90826157a9565b90505b868114612ce4576040517f135ad68a000000000000000000000000000000000000000000000000000000008152600481018290526024810188905260440161090a565b504660081b3060481b176001178088885f81612d0257612d02615884565b9050602002013514612d65578088885f818110612d2157612d21615884565b905060200201356040517f100f61d400000000000000000000000000000000000000000000000000000000815260040161090a929190918252602082015260400190565b60b083901c15612dab576040517f19529e87000000000000000000000000000000000000000000000000000000008152600160048201526024810184905260440161090a565b609182901c15612df1576040517f19529e87000000000000000000000000000000000000000000000000000000008152600260048201526024810183905260440161090a565b87876003818110612e0457612e04615884565b905060200201355f14612e6a57600388886003818110612e2657612e26615884565b905060200201356040517f19529e8700000000000000000000000000000000000000000000000000000000815260040161090a929190918252602082015260400190565b64ffffffffff83811685528551612e83911660016157a9565b84519091508114612ecd5783516040517f5af7041100000000000000000000000000000000000000000000000000000000815261090a918391600401918252602082015260400190565b605083901c63ffffffff168015612f19576040517f43415a900000000000000000000000000000000000000000000000000000000081525f60048201526024810182905260440161090a565b5060a085015163ffffffff607085901c811691168114612f7a5760a08601516040517f03961e8a00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024810182905260440161090a565b50602085015164ffffffffff602885901c81169116811015612fde5760208601516040517f39f32a4900000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024810182905260440161090a565b42811115613021576040517f45e2dc220000000000000000000000000000000000000000000000000000000081524260048201526024810182905260440161090a565b4261302e615460836157a9565b101561307d5761304061546042615ac1565b6040517f38fdebae00000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161090a565b6020850152606085015167ffffffffffffffff83169064ffffffffff1681146130e85760608601516040517f9742db1500000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024810182905260440161090a565b604083901c61ffff1660608087019190915286015160808701516131169164ffffffffff9081169116615ac1565b905080856060015111156131665760608501516040517f97ef415e00000000000000000000000000000000000000000000000000000000815261090a918391600401918252602082015260400190565b846101000151856060015111156131bd5761010085015160608601516040517f7eec95000000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161090a565b50505050949350505050565b5f5f8460600151836060015164ffffffffff166131e691906157a9565b9050826080015164ffffffffff168103613203575f9150506133d3565b5f6007816132128460016157a9565b815260208082019290925260409081015f2081516060810183529054603081901b65ffffffffffff191682527a010000000000000000000000000000000000000000000000000000810464ffffffffff1682850152600160f81b900460ff1691810191909152908701519091506132aa907f0000000000000000000000000000000000000000000000000000000000000000906157a9565b615460826020015164ffffffffff166132c391906157a9565b11156132d3575f925050506133d3565b5f60028660a0015161ffff1660016132eb91906157a9565b6132f59190615b01565b90508087606001511061330d575f93505050506133d3565b6006826040015160ff161461335e5760608701516040517f0508e3ac00000000000000000000000000000000000000000000000000000000815261090a918391600401918252602082015260400190565b606087015115613373575f93505050506133d3565b60108560c0015160ff16036133bd576040517f0508e3ac000000000000000000000000000000000000000000000000000000008152600160048201525f602482015260440161090a565b60c08501516133cd906001615b14565b93505050505b9392505050565b60605f83610100015167ffffffffffffffff8111156133fb576133fb6155e8565b60405190808252806020026020018201604052801561344457816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816134195790505b5060a0840151606085015164ffffffffff165f908152600760205260408120549294509092509060301b815b8661010001518110156137a357365f8a8a61348c8560086158e5565b6134979060046157a9565b906134a38660016157a9565b6134ae9060086158e5565b6134b99060046157a9565b926134c693929190615b2d565b915091505f82825f8181106134dd576134dd615884565b60608d01516020909102929092013592505060ff8216906001601584901c81168114916101f4841c8216909114905f9088101561362a5781613555576040517f3a9d5ba6000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260440161090a565b611fff600886901c166135698960016157a9565b81146135bd578861357b8160016157a9565b6040517fc5b60e9d000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161090a565b6135d08a6135cb8a8a614b79565b614b56565b9950600285146135ec576008851480156135e75750835b6135ef565b83155b91506005851480156135fe5750835b156136245760108888600481811061361857613618615884565b90506020020135901c9b505b506136f9565b811561366c576040517fd6f07d89000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260440161090a565b600384146136b0576040517f6450b4b6000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260440161090a565b6136bb87878a614bfc565b826136f5576040517f3bd3fa860000000000000000000000000000000000000000000000000000000081526004810189905260240161090a565b5060015b80156137915760405180606001604052808888600181811061371d5761371d615884565b9050602002013573ffffffffffffffffffffffffffffffffffffffff168152602001602c87901c60031660ff168152602001602e87901c6dffffffffffffffffffffffffffff168152508c8b8061377390615b58565b9c508151811061378557613785615884565b60200260200101819052505b50505050505050806001019050613470565b505f60075f8860600151886060015164ffffffffff166137c391906157a9565b815260208101919091526040015f205460301b905065ffffffffffff1982811690821614613830576040517fe04fbaa700000000000000000000000000000000000000000000000000000000815265ffffffffffff1980831660048301528316602482015260440161090a565b82855250505094509492505050565b5f816101000151600861385291906158e5565b61385d9060046157a9565b90505f826080015190505f8260051b86018260051b81015b8082101561388e57813583179250602082019150613875565b505060ec81901c5f036138a357505050505050565b5f5b82811015613922575f87876138ba84886157a9565b8181106138c9576138c9615884565b90506020020135905060ec81901c5f14613919576040517f2baa1054000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161090a565b506001016138a5565b50505050505050565b5f8160800151826101000151600861394391906158e5565b61394e9060046157a9565b61395891906157a9565b90505f8260a0015190505f5f8360051b87018360071b81015b808210156139a557813584179350602082013583179250604082013583179250606082013583179250608082019150613971565b505060af82901c1580156139bb575060f881901c155b156139c95750505050505050565b5f5b6139d68460046158e5565b811015613a8a575f88886139ea84896157a9565b8181106139f9576139f9615884565b905060200201359050600482613a0f9190615b70565b15613a1b5760f8613a1e565b60af5b60ff1681901c15613a8157613a34600483615b01565b613a3f600484615b70565b6040517f9cd711c1000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161090a565b506001016139cb565b5050505050505050565b5f8160a001516004613aa691906158e5565b6080830151610100840151613abc9060086158e5565b613ac79060046157a9565b613ad191906157a9565b613adb91906157a9565b60c08301519091505f80600584901b87016060840281015b80821015613b1e57813584179350602082013583179250604082013583179250606082019150613af3565b505060f182901c158015613b34575060f881901c155b15613b425750505050505050565b5f5b613b4f8460036158e5565b811015613a8a575f8888613b6384896157a9565b818110613b7257613b72615884565b905060200201359050600382613b889190615b70565b15613b945760f8613b97565b60f15b60ff1681901c15613bfa57613bad600383615b01565b613bb8600384615b70565b6040517fcc7794fd000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161090a565b50600101613b44565b5f8160e001516003613c1591906158e5565b613c1f9084615ac1565b60e08301519091505f80600584901b87016060840281015b80821015613c6257813584179350602082013583179250604082013583179250606082019150613c37565b505060af82901c158015613c78575060f881901c155b15613c865750505050505050565b5f5b613c938460036158e5565b811015613a8a575f8888613ca784896157a9565b818110613cb657613cb6615884565b905060200201359050600382613ccc9190615b70565b15613cd85760f8613cdb565b60af5b60ff1681901c15613d3e57613cf1600383615b01565b613cfc600384615b70565b6040517fe4dff114000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044810182905260640161090a565b50600101613c88565b60608167ffffffffffffffff811115613d6257613d626155e8565b604051908082528060200260200182016040528015613d8b578160200160208202803683370190505b5090505f5b82811015613e1e578049828281518110613dac57613dac615884565b602002602001018181525050818181518110613dca57613dca615884565b60200260200101515f5f1b03613e16576040517fffdb4e98000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161090a565b600101613d90565b50814915613e5b576040517fc3042aec0000000000000000000000000000000000000000000000000000000081526004810183905260240161090a565b919050565b5f5f6040518660051b8089833790208451602080870151604080519495505f94613ea894938b35928c82013592908d01359160608e01359160c08f0135918d918c9101615b83565b60408051601f1981840301815291905280516020909101209050613eec7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182615b70565b925050505b95945050505050565b5f5f8461010001516008613f0e91906158e5565b613f199060046157a9565b90508360c0015160ff165f036140d9575f856080015182613f3a91906157a9565b90505f8660a001516004613f4e91906158e5565b613f5890836157a9565b90505f8760c001516003613f6c91906158e5565b613f7690836157a9565b9050613f858a8a83818a614d05565b94507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613fc687896060015161ffff166003613fc191906158e5565b614d7b565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613ff88b8b85858b614d05565b860894507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161403687896040015161ffff166004613fc191906158e5565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016140688b8b86868b614d05565b860894507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161409f87896020015161ffff16614d7b565b860994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016140d18b8b87878b614d05565b860894505050505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001614113848660a0015161ffff166008613fc191906158e5565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001614146888860048588614d05565b830891507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001614176846004614d7b565b830991507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016141a988885f600488614d05565b8308979650505050505050565b5f5f855160806141c691906158e5565b905083811461420b576040517f11033e10000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161090a565b5f60018751111561425557508260015b611000811015614253577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011b61421b565b505b86515b801561443b5761426781615c12565b9050365f88886142788560806158e5565b906142848660016157a9565b61428f9060806158e5565b9261429c93929190615c27565b915091505f5f600a73ffffffffffffffffffffffffffffffffffffffff168c86815181106142cc576142cc615884565b60200260200101518a86866040516020016142ea9493929190615c4e565b60408051601f198184030181529082905261430491615c85565b5f60405180830381855afa9150503d805f811461433c576040519150601f19603f3d011682016040523d82523d5f602084013e614341565b606091505b50915091508115806143a657506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019181019190915260600160405160208183030381529060405280519060200120818051906020012014155b156143e0576040517fc1bb5a830000000000000000000000000000000000000000000000000000000081526004810186905260240161090a565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000161440b8486615c90565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001888b0908975050505050614258565b505050949350505050565b604080518082019091525f80825260208201525f5f61449e84602001516040518060400160405280600d81526020017f6e6577436f6d6d69746d656e7400000000000000000000000000000000000000815250614de8565b6144e184604001516040518060400160405280600881526020017f71756f7469656e74000000000000000000000000000000000000000000000000815250614de8565b61452484606001516040518060400160405280600781526020017f6f70656e696e6700000000000000000000000000000000000000000000000000815250614de8565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460a00151855f01518660200151876040015160405160200161456b9493929190615cad565b60408051808303601f1901815282825260c08881015160e0808b01516101008c01516101208d01516101408e01516101608f015160208b0196909652978901929092526060880152608087015260a086019490945290840152910160408051601f19818403018152908290526145e49291602001615cf2565b604051602081830303815290604052805190602001205f1c6146069190615b70565b91507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101408501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184876101600151090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101208501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018484090890505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0880151614804907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001615ac1565b8860e001510885098660c0015108905061483883614832614827885f0151614e36565b602089015190614ea6565b90614f17565b8551909450614848908590614ea6565b935061488c61488561487a837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001615ac1565b608088015190614f17565b8590614ea6565b93506148a76148858661010001516148328860400151614e36565b93506148c76148858660a001518760600151614f1790919063ffffffff16565b9350509193909250565b5f5f8773ffffffffffffffffffffffffffffffffffffffff1663d6573c218888886040518463ffffffff1660e01b815260040161491093929190615d0e565b5f60405180830381865afa15801561492a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526149519190810190615d8c565b915091505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186865f01518760200151875f015188602001518d8d6040516020016149a29796959493929190615e32565b604051602081830303815290604052805190602001205f1c6149c49190615b70565b90505f6149d085614e36565b90505f6149e06148858885614f17565b6149e8614f7f565b6149f28486614f17565b6149fa611327565b604051602001614a0d9493929190615e8e565b6040516020818303038152906040529050614a488582604051602001614a34929190615cf2565b60405160208183030381529060405261504c565b15614a57575050505050614ada565b614a7187614a63614f7f565b84614a6c611327565b615069565b15614aa8576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f0473baf900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60405165ffffffffffff1983166020820152603a81018290525f90605a0161273c565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc000ff84848381614bac57614bac615884565b9050602002013516905060088160ff1603614be4577fffffffffffffffffffffffffc0000000000000000000000000003fffffffffff165b60405161010085823790815261010090209392505050565b60de83835f818110614c1057614c10615884565b90506020020135901c5f14614c7e57805f84845f818110614c3357614c33615884565b6040517f14fa9ab3000000000000000000000000000000000000000000000000000000008152600481019590955260248501939093525060209091020135604482015260640161090a565b60a083836001818110614c9357614c93615884565b90506020020135901c5f14614cb85780600184846001818110614c3357614c33615884565b60025b6008811015614cff57838382818110614cd657614cd6615884565b905060200201355f14614cf7578181858584818110614c3357614c33615884565b600101614cbb565b50505050565b5f8360051b86018360051b87015b81811115614d4d57601f190180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858509019250614d13565b50507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900695945050505050565b60015b8115611ed75781600116600103614db6577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c9150614d7e565b614df1826150a9565b614e3257815160208301516040517f0606ea6200000000000000000000000000000000000000000000000000000000815261090a9284929091600401615f0e565b5050565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f14614e9c576020840151614e97907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47615ac1565b614e9e565b5f5b905292915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa91505080614f10576040517ea485930000000000000000000000000000000000000000000000000000000081526006600482015260240161090a565b5092915050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa91505080614f10576040517ea485930000000000000000000000000000000000000000000000000000000081526007600482015260240161090a565b614fa660405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f5f5f5260205f83516020850160085afa5f516001141692915050565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b805160208201515f919080821783036150c6575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210158061511557507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b1561512357505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b6040518061010001604052806008906020820280368337509192915050565b604080516101c081019091525f61018082018181526101a08301919091528190815260200161521a60405180604001604052805f81526020015f81525090565b815260200161523a60405180604001604052805f81526020015f81525090565b815260200161525a60405180604001604052805f81526020015f81525090565b815260200161527a60405180604001604052805f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b815181526020808301519082015260408101611ed7565b5f61010082840312156152d2575f5ffd5b82610100830111156152e2575f5ffd5b50919050565b5f602082840312156152f8575f5ffd5b5035919050565b5f5f83601f84011261530f575f5ffd5b50813567ffffffffffffffff811115615326575f5ffd5b6020830191508360208260051b8501011115615340575f5ffd5b9250929050565b5f61018082840312156152e2575f5ffd5b5f5f5f5f6060858703121561536b575f5ffd5b843567ffffffffffffffff811115615381575f5ffd5b61538d878288016152ff565b909550935050602085013567ffffffffffffffff8111156153ac575f5ffd5b6153b887828801615347565b925050604085013567ffffffffffffffff8111156153d4575f5ffd5b6153e087828801615347565b91505092959194509250565b5f6101408284031280156153fe575f5ffd5b509092915050565b8151815260208083015190820152604080830151908201526060808301519082015260808101611ed7565b5f6101208201905064ffffffffff835116825264ffffffffff6020840151166020830152604083015161546d604084018264ffffffffff169052565b506060830151615486606084018264ffffffffff169052565b50608083015161549f608084018264ffffffffff169052565b5060a08301516154b760a084018263ffffffff169052565b5060c08301516154cc60c084018260ff169052565b5060e08301516154e060e084018215159052565b50610100830151614f1061010084018215159052565b5f5f5f60408486031215615508575f5ffd5b833567ffffffffffffffff81111561551e575f5ffd5b61552a868287016152ff565b909450925050602084013567ffffffffffffffff811115615549575f5ffd5b61555586828701615347565b9150509250925092565b73ffffffffffffffffffffffffffffffffffffffff811681146110a4575f5ffd5b5f60208284031215615590575f5ffd5b81356133d38161555f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8281168282160390811115611ed757611ed761559b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610100810167ffffffffffffffff81118282101715615639576156396155e8565b60405290565b6040805190810167ffffffffffffffff81118282101715615639576156396155e8565b604051601f8201601f1916810167ffffffffffffffff8111828210171561568b5761568b6155e8565b604052919050565b61ffff811681146110a4575f5ffd5b8051613e5b81615693565b805160ff81168114613e5b575f5ffd5b80518015158114613e5b575f5ffd5b8051613e5b8161555f565b5f5f5f8385036101408112156156eb575f5ffd5b6101008112156156f9575f5ffd5b50615702615615565b845161570d8161555f565b815261571b602086016156a2565b602082015261572c604086016156a2565b604082015261573d606086016156a2565b606082015261574e608086016156a2565b608082015261575f60a086016156a2565b60a082015261577060c086016156ad565b60c082015261578160e086016156bd565b60e0820152925061579561010085016156cc565b610120949094015192959394509192915050565b80820180821115611ed757611ed761559b565b5f602082840312156157cc575f5ffd5b5051919050565b803563ffffffff81168114613e5b575f5ffd5b803565ffffffffffff81168114613e5b575f5ffd5b805f5b6004811015614cff5765ffffffffffff615817836157e6565b16845260209384019391909101906001016157fe565b63ffffffff61583b826157d3565b168252602081013561584c81615693565b61ffff16602083015261586560408084019083016157fb565b614e3260c0830160c083016157fb565b6101408101611ed7828461582d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156158c1575f5ffd5b81356133d381615693565b5f602082840312156158dc575f5ffd5b611ed4826157d3565b8082028115828204841417611ed757611ed761559b565b5f6020828403121561590c575f5ffd5b611ed4826157e6565b67ffffffffffffffff8316815261016081016133d3602083018461582d565b5f6040828403128015615945575f5ffd5b5061594e61563f565b823581526020928301359281019290925250919050565b64ffffffffff8181168382160190811115611ed757611ed761559b565b602080825282518282018190525f918401906040840190835b818110156159fe57835173ffffffffffffffffffffffffffffffffffffffff815116845260ff60208201511660208501526dffffffffffffffffffffffffffff60408201511660408501525060608301925060208401935060018101905061599b565b509095945050505050565b5f64ffffffffff821664ffffffffff8103615a2657615a2661559b565b60010192915050565b610100810181835f5b6008811015615a57578151835260209283019290910190600101615a38565b50505092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615a93575f5ffd5b83018035915067ffffffffffffffff821115615aad575f5ffd5b602001915036819003821315615340575f5ffd5b81810381811115611ed757611ed761559b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82615b0f57615b0f615ad4565b500490565b60ff8181168382160190811115611ed757611ed761559b565b5f5f85851115615b3b575f5ffd5b83861115615b47575f5ffd5b5050600583901b0193919092039150565b5f5f198203615b6957615b6961559b565b5060010190565b5f82615b7e57615b7e615ad4565b500690565b7f73746f612e62617463682e763100000000000000000000000000000000000000815289600d82015288602d82015287604d82015286606d82015285608d8201528460ad8201528360cd8201525f60ed82018451602086015f5b82811015615bfb578151845260209384019390910190600101615bdd565b505050928352505060200198975050505050505050565b5f81615c2057615c2061559b565b505f190190565b5f5f85851115615c35575f5ffd5b83861115615c41575f5ffd5b5050820193919092039150565b848152836020820152818360408301375f91016040019081529392505050565b5f81518060208401855e5f93019283525090919050565b5f611ed48284615c6e565b80356020831015611ed7575f19602084900360031b1b1692915050565b84815260e08101615ccb602083018680518252602090810151910152565b8351606083015260208401516080830152825160a0830152602083015160c0830152613ef1565b5f615d06615d008386615c6e565b84615c6e565b949350505050565b60a081528260a0820152828460c08301375f60c084830101525f60c0601f19601f860116830101905060208201835f5b600481101561443b578151835260209283019290910190600101615d3e565b5f60408284031215615d6d575f5ffd5b615d7561563f565b825181526020928301519281019290925250919050565b5f5f60608385031215615d9d575f5ffd5b825167ffffffffffffffff811115615db3575f5ffd5b8301601f81018513615dc3575f5ffd5b805167ffffffffffffffff811115615ddd57615ddd6155e8565b615df06020601f19601f84011601615662565b818152866020838501011115615e04575f5ffd5b8160208401602083015e5f60208383010152809450505050615e298460208501615d5d565b90509250929050565b5f8189825b6004811015615e56578151835260209283019290910190600101615e37565b5050508760808301528660a08301528560c08301528460e08301528284610100840137505f9101610100019081529695505050505050565b84518152602080860151908201526101808101615ecf6040830186805182526020810151602083015260408101516040830152606081015160608301525050565b835160c0830152602084015160e08301528251610100830152602083015161012083015260408301516101408301526060830151610160830152613ef1565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
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
// Solidity: constructor((address,address,address,uint256,uint256,uint256,(uint256,uint256,uint256,uint256),(uint256,uint256),(uint256,uint256),uint40) config) returns()
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

// PackRESUMPTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee57f29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESUMPTION() view returns(uint256)
func (rollup *Rollup) PackRESUMPTION() []byte {
	enc, err := rollup.abi.Pack("RESUMPTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESUMPTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee57f29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESUMPTION() view returns(uint256)
func (rollup *Rollup) TryPackRESUMPTION() ([]byte, error) {
	return rollup.abi.Pack("RESUMPTION")
}

// UnpackRESUMPTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ee57f29.
//
// Solidity: function RESUMPTION() view returns(uint256)
func (rollup *Rollup) UnpackRESUMPTION(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("RESUMPTION", data)
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

// PackProveBug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4402a24c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveBug(uint256[] words, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) one, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) other) returns()
func (rollup *Rollup) PackProveBug(words []*big.Int, one IRollupClaim, other IRollupClaim) []byte {
	enc, err := rollup.abi.Pack("proveBug", words, one, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveBug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4402a24c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveBug(uint256[] words, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) one, ((uint256,uint256),(uint256,uint256),(uint256,uint256),uint256,uint256,uint256,uint256,bytes,bytes) other) returns()
func (rollup *Rollup) TryPackProveBug(words []*big.Int, one IRollupClaim, other IRollupClaim) ([]byte, error) {
	return rollup.abi.Pack("proveBug", words, one, other)
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

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (rollup *Rollup) PackRegistry() []byte {
	enc, err := rollup.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (rollup *Rollup) TryPackRegistry() ([]byte, error) {
	return rollup.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (rollup *Rollup) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return rollup.UnpackPausedError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["SameState"].ID.Bytes()[:4]) {
		return rollup.UnpackSameStateError(raw[4:])
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
	if bytes.Equal(raw[:4], rollup.abi.Errors["WithdrawStatus"].ID.Bytes()[:4]) {
		return rollup.UnpackWithdrawStatusError(raw[4:])
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

// RollupPaused represents a Paused error raised by the Rollup contract.
type RollupPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused(uint256 until)
func RollupPausedErrorID() common.Hash {
	return common.HexToHash("0x32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused(uint256 until)
func (rollup *Rollup) UnpackPausedError(raw []byte) (*RollupPaused, error) {
	out := new(RollupPaused)
	if err := rollup.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
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

// RollupSameState represents a SameState error raised by the Rollup contract.
type RollupSameState struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameState()
func RollupSameStateErrorID() common.Hash {
	return common.HexToHash("0x1490ad117883676f091b020253c3f937a4282eaf2f2f5c9f1a49179a43e94263")
}

// UnpackSameStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameState()
func (rollup *Rollup) UnpackSameStateError(raw []byte) (*RollupSameState, error) {
	out := new(RollupSameState)
	if err := rollup.abi.UnpackIntoInterface(out, "SameState", raw); err != nil {
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

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"proposers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DelayFixed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Timelock",
	Bin: "0x608060405234801561000f575f5ffd5b506040516121b83803806121b883398101604081905261002e91610278565b604080516001808252818301909252839183919060208083019080368337019050505f61005b81306101a0565b506001600160a01b03811615610077576100755f826101a0565b505b5f5b835181101561010b576100cb7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100b8576100b861034f565b60200260200101516101a060201b60201c565b506101027ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838583815181106100b8576100b861034f565b50600101610079565b505f5b82518110156101565761014d7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638483815181106100b8576100b861034f565b5060010161010e565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a1505050505050610363565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610240575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101f83390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610243565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610273575f5ffd5b919050565b5f5f60408385031215610289575f5ffd5b825160208401519092506001600160401b038111156102a6575f5ffd5b8301601f810185136102b6575f5ffd5b80516001600160401b038111156102cf576102cf610249565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102fd576102fd610249565b60405291825260208184018101929081018884111561031a575f5ffd5b6020850194505b83851015610340576103328561025d565b815260209485019401610321565b50809450505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b611e48806103705f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f146105c0578063e38335e5146105df578063f23a6e61146105f2578063f27a0c9214610636575f5ffd5b8063bc197c8114610532578063c4d252f514610576578063d45c443514610595575f5ffd5b806391d14854116100c257806391d148541461047e578063a217fddf146104cd578063b08e51c0146104e0578063b1c5f42714610513575f5ffd5b80638065657f1461040d5780638f2a0bb01461042c5780638f61f4f51461044b575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe14610384578063584b153e146103a357806364d62353146103c25780637958004c146103e1575f5ffd5b80632ab0f529146103275780632f2ff15d1461034657806331d5075014610365575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102f9575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d736600461149b565b61064a565b005b3480156101e9575f5ffd5b506101fd6101f836600461150a565b61071e565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc610261366004611549565b61072e565b348015610271575f5ffd5b506101fd6102803660046115b0565b610823565b348015610290575f5ffd5b506102c861029f3660046116cd565b7f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610209565b348015610304575f5ffd5b506102456103133660046115b0565b5f9081526020819052604090206001015490565b348015610332575f5ffd5b506101fd6103413660046115b0565b610848565b348015610351575f5ffd5b506101dc610360366004611731565b610850565b348015610370575f5ffd5b506101fd61037f3660046115b0565b61087a565b34801561038f575f5ffd5b506101dc61039e366004611731565b61089e565b3480156103ae575f5ffd5b506101fd6103bd3660046115b0565b6108fc565b3480156103cd575f5ffd5b506101dc6103dc3660046115b0565b610941565b3480156103ec575f5ffd5b506104006103fb3660046115b0565b610973565b6040516102099190611788565b348015610418575f5ffd5b50610245610427366004611549565b6109bb565b348015610437575f5ffd5b506101dc610446366004611808565b6109f9565b348015610456575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610489575f5ffd5b506101fd610498366004611731565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b3480156104d8575f5ffd5b506102455f81565b3480156104eb575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b34801561051e575f5ffd5b5061024561052d3660046118bd565b610ba0565b34801561053d575f5ffd5b506102c861054c3660046119ea565b7fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b348015610581575f5ffd5b506101dc6105903660046115b0565b610be4565b3480156105a0575f5ffd5b506102456105af3660046115b0565b5f9081526001602052604090205490565b3480156105cb575f5ffd5b506101dc6105da366004611731565b610ca7565b6101dc6105ed3660046118bd565b610ccb565b3480156105fd575f5ffd5b506102c861060c366004611a99565b7ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b348015610641575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161067481610ea5565b5f6106838989898989896109bb565b905061068f8184610eb2565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a6040516106ca96959493929190611b34565b60405180910390a3831561071357807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161070a91815260200190565b60405180910390a25b505050505050505050565b5f61072882610f75565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff166107aa576107aa8133610fca565b5f6107b98888888888886109bb565b90506107c58185611053565b6107d1888888886110ba565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516108089493929190611b7e565b60405180910390a36108198161113b565b5050505050505050565b5f60025b61083083610973565b60038111156108415761084161175b565b1492915050565b5f6003610827565b5f8281526020819052604090206001015461086a81610ea5565b6108748383611166565b50505050565b5f8061088583610973565b60038111156108965761089661175b565b141592915050565b73ffffffffffffffffffffffffffffffffffffffff811633146108ed576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108f7828261125f565b505050565b5f5f61090783610973565b9050600181600381111561091d5761091d61175b565b148061093a575060028160038111156109385761093861175b565b145b9392505050565b6040517f106bfd0600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81815260016020526040812054805f0361099057505f92915050565b600181036109a15750600392915050565b428111156109b25750600192915050565b50600292915050565b5f8686868686866040516020016109d796959493929190611b34565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610a2381610ea5565b8887141580610a325750888514155b15610a7f576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a905260248101869052604481018890526064015b60405180910390fd5b5f610a908b8b8b8b8b8b8b8b610ba0565b9050610a9c8184610eb2565b5f5b8a811015610b515780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610adb57610adb611bb3565b9050602002016020810190610af09190611be0565b8d8d86818110610b0257610b02611bb3565b905060200201358c8c87818110610b1b57610b1b611bb3565b9050602002810190610b2d9190611bf9565b8c8b604051610b4196959493929190611b34565b60405180910390a3600101610a9e565b508315610b9357807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610b8a91815260200190565b60405180910390a25b5050505050505050505050565b5f8888888888888888604051602001610bc0989796959493929190611d2f565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610c0e81610ea5565b610c17826108fc565b610c6c5781610c266002611318565b610c306001611318565b6040517f5ead8eb50000000000000000000000000000000000000000000000000000000081526004810193909352176024820152604401610a76565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610cc181610ea5565b610874838361125f565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610d4757610d478133610fca565b8786141580610d565750878414155b15610d9e576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260448101879052606401610a76565b5f610daf8a8a8a8a8a8a8a8a610ba0565b9050610dbb8185611053565b5f5b89811015610e8f575f8b8b83818110610dd857610dd8611bb3565b9050602002016020810190610ded9190611be0565b90505f8a8a84818110610e0257610e02611bb3565b905060200201359050365f8a8a86818110610e1f57610e1f611bb3565b9050602002810190610e319190611bf9565b91509150610e41848484846110ba565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610e789493929190611b7e565b60405180910390a350505050806001019050610dbd565b50610e998161113b565b50505050505050505050565b610eaf8133610fca565b50565b610ebb8261087a565b15610f055781610eca5f611318565b6040517f5ead8eb500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a76565b5f610f0f60025490565b905080821015610f55576040517f543366090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a76565b610f5f8242611df4565b5f93845260016020526040909320929092555050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000148061072857506107288261133a565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff1661104f576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a76565b5050565b61105c82610823565b61106b5781610eca6002611318565b8015801590611080575061107e81610848565b155b1561104f576040517f90a9a61800000000000000000000000000000000000000000000000000000000815260048101829052602401610a76565b5f5f8573ffffffffffffffffffffffffffffffffffffffff168585856040516110e4929190611e2c565b5f6040518083038185875af1925050503d805f811461111e576040519150601f19603f3d011682016040523d82523d5f602084013e611123565b606091505b509150915061113282826113d0565b50505050505050565b61114481610823565b6111535780610eca6002611318565b5f90815260016020819052604090912055565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611258575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556111f63390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610728565b505f610728565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611258575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610728565b5f81600381111561132b5761132b61175b565b600160ff919091161b92915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061072857507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610728565b606082156113df575080610728565b8151156113f4576113ef82611426565b610728565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805160208201fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611451575f5ffd5b919050565b5f5f83601f840112611466575f5ffd5b50813567ffffffffffffffff81111561147d575f5ffd5b602083019150836020828501011115611494575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156114b1575f5ffd5b6114ba8861142e565b965060208801359550604088013567ffffffffffffffff8111156114dc575f5ffd5b6114e88a828b01611456565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f6020828403121561151a575f5ffd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461093a575f5ffd5b5f5f5f5f5f5f60a0878903121561155e575f5ffd5b6115678761142e565b955060208701359450604087013567ffffffffffffffff811115611589575f5ffd5b61159589828a01611456565b979a9699509760608101359660809091013595509350505050565b5f602082840312156115c0575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561163b5761163b6115c7565b604052919050565b5f82601f830112611652575f5ffd5b813567ffffffffffffffff81111561166c5761166c6115c7565b61169d60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016115f4565b8181528460208386010111156116b1575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f608085870312156116e0575f5ffd5b6116e98561142e565b93506116f76020860161142e565b925060408501359150606085013567ffffffffffffffff811115611719575f5ffd5b61172587828801611643565b91505092959194509250565b5f5f60408385031215611742575f5ffd5b823591506117526020840161142e565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101600483106117c1577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f83601f8401126117d7575f5ffd5b50813567ffffffffffffffff8111156117ee575f5ffd5b6020830191508360208260051b8501011115611494575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611820575f5ffd5b893567ffffffffffffffff811115611836575f5ffd5b6118428c828d016117c7565b909a5098505060208a013567ffffffffffffffff811115611861575f5ffd5b61186d8c828d016117c7565b90985096505060408a013567ffffffffffffffff81111561188c575f5ffd5b6118988c828d016117c7565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b0312156118d4575f5ffd5b883567ffffffffffffffff8111156118ea575f5ffd5b6118f68b828c016117c7565b909950975050602089013567ffffffffffffffff811115611915575f5ffd5b6119218b828c016117c7565b909750955050604089013567ffffffffffffffff811115611940575f5ffd5b61194c8b828c016117c7565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112611979575f5ffd5b813567ffffffffffffffff811115611993576119936115c7565b8060051b6119a3602082016115f4565b918252602081850181019290810190868411156119be575f5ffd5b6020860192505b838310156119e05782358252602092830192909101906119c5565b9695505050505050565b5f5f5f5f5f60a086880312156119fe575f5ffd5b611a078661142e565b9450611a156020870161142e565b9350604086013567ffffffffffffffff811115611a30575f5ffd5b611a3c8882890161196a565b935050606086013567ffffffffffffffff811115611a58575f5ffd5b611a648882890161196a565b925050608086013567ffffffffffffffff811115611a80575f5ffd5b611a8c88828901611643565b9150509295509295909350565b5f5f5f5f5f60a08688031215611aad575f5ffd5b611ab68661142e565b9450611ac46020870161142e565b93506040860135925060608601359150608086013567ffffffffffffffff811115611a80575f5ffd5b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f611b6960a083018688611aed565b60608301949094525060800152949350505050565b73ffffffffffffffffffffffffffffffffffffffff85168152836020820152606060408201525f6119e0606083018486611aed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215611bf0575f5ffd5b61093a8261142e565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611c2c575f5ffd5b83018035915067ffffffffffffffff821115611c46575f5ffd5b602001915036819003821315611494575f5ffd5b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b87821015611d22577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08585030189528235818112611cd2575f5ffd5b870160208101903567ffffffffffffffff811115611cee575f5ffd5b803603821315611cfc575f5ffd5b611d07868284611aed565b95505050602083019250602089019850600182019150611c96565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b811015611d7c5773ffffffffffffffffffffffffffffffffffffffff611d678461142e565b16825260209283019290910190600101611d41565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff891115611db4575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611ddc9082018789611c5a565b60608401959095525050608001529695505050505050565b80820180821115610728577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818382375f910190815291905056fea164736f6c6343000825000a",
}

// Timelock is an auto generated Go binding around an Ethereum contract.
type Timelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Timelock) GetABI() abi.ABI {
	return c.abi
}

// NewTimelock creates a new instance of Timelock.
func NewTimelock() *Timelock {
	parsed, err := TimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Timelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Timelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 delay, address[] proposers) returns()
func (timelock *Timelock) PackConstructor(delay *big.Int, proposers []common.Address) []byte {
	enc, err := timelock.abi.Pack("", delay, proposers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackCANCELLERROLE() []byte {
	enc, err := timelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackCANCELLERROLE() ([]byte, error) {
	return timelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) PackDEFAULTADMINROLE() []byte {
	enc, err := timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) PackEXECUTORROLE() []byte {
	enc, err := timelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackEXECUTORROLE() ([]byte, error) {
	return timelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackPROPOSERROLE() []byte {
	enc, err := timelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackPROPOSERROLE() ([]byte, error) {
	return timelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) PackCancel(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) PackGetMinDelay() []byte {
	enc, err := timelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) TryPackGetMinDelay() ([]byte, error) {
	return timelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := timelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := timelock.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelock *Timelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperation(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155BatchReceived", data)
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
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155Received", data)
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
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelock *Timelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := timelock.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelock *Timelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return timelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelock *Timelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := timelock.abi.Pack("supportsInterface", interfaceId)
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
func (timelock *Timelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return timelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 ) pure returns()
func (timelock *Timelock) PackUpdateDelay(arg0 *big.Int) []byte {
	enc, err := timelock.abi.Pack("updateDelay", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 ) pure returns()
func (timelock *Timelock) TryPackUpdateDelay(arg0 *big.Int) ([]byte, error) {
	return timelock.abi.Pack("updateDelay", arg0)
}

// TimelockCallExecuted represents a CallExecuted event raised by the Timelock contract.
type TimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (TimelockCallExecuted) ContractEventName() string {
	return TimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (timelock *Timelock) UnpackCallExecutedEvent(log *types.Log) (*TimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCallSalt represents a CallSalt event raised by the Timelock contract.
type TimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const TimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (TimelockCallSalt) ContractEventName() string {
	return TimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (timelock *Timelock) UnpackCallSaltEvent(log *types.Log) (*TimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallSalt)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCallScheduled represents a CallScheduled event raised by the Timelock contract.
type TimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (TimelockCallScheduled) ContractEventName() string {
	return TimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (timelock *Timelock) UnpackCallScheduledEvent(log *types.Log) (*TimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCancelled represents a Cancelled event raised by the Timelock contract.
type TimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockCancelled) ContractEventName() string {
	return TimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelock *Timelock) UnpackCancelledEvent(log *types.Log) (*TimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCancelled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockMinDelayChange represents a MinDelayChange event raised by the Timelock contract.
type TimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (TimelockMinDelayChange) ContractEventName() string {
	return TimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (timelock *Timelock) UnpackMinDelayChangeEvent(log *types.Log) (*TimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleAdminChanged represents a RoleAdminChanged event raised by the Timelock contract.
type TimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TimelockRoleAdminChanged) ContractEventName() string {
	return TimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (timelock *Timelock) UnpackRoleAdminChangedEvent(log *types.Log) (*TimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleGranted represents a RoleGranted event raised by the Timelock contract.
type TimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TimelockRoleGranted) ContractEventName() string {
	return TimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleGrantedEvent(log *types.Log) (*TimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleRevoked represents a RoleRevoked event raised by the Timelock contract.
type TimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TimelockRoleRevoked) ContractEventName() string {
	return TimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleRevokedEvent(log *types.Log) (*TimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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
func (timelock *Timelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["DelayFixed"].ID.Bytes()[:4]) {
		return timelock.UnpackDelayFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return timelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Timelock contract.
type TimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (timelock *Timelock) UnpackAccessControlBadConfirmationError(raw []byte) (*TimelockAccessControlBadConfirmation, error) {
	out := new(TimelockAccessControlBadConfirmation)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Timelock contract.
type TimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (timelock *Timelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TimelockAccessControlUnauthorizedAccount, error) {
	out := new(TimelockAccessControlUnauthorizedAccount)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockDelayFixed represents a DelayFixed error raised by the Timelock contract.
type TimelockDelayFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayFixed()
func TimelockDelayFixedErrorID() common.Hash {
	return common.HexToHash("0x106bfd061f3d0fb0456ac663d77fed6c8e5b0e82fa9b3855f10efa299291e712")
}

// UnpackDelayFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayFixed()
func (timelock *Timelock) UnpackDelayFixedError(raw []byte) (*TimelockDelayFixed, error) {
	out := new(TimelockDelayFixed)
	if err := timelock.abi.UnpackIntoInterface(out, "DelayFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockFailedCall represents a FailedCall error raised by the Timelock contract.
type TimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (timelock *Timelock) UnpackFailedCallError(raw []byte) (*TimelockFailedCall, error) {
	out := new(TimelockFailedCall)
	if err := timelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the Timelock contract.
type TimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func TimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (timelock *Timelock) UnpackTimelockInsufficientDelayError(raw []byte) (*TimelockTimelockInsufficientDelay, error) {
	out := new(TimelockTimelockInsufficientDelay)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the Timelock contract.
type TimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func TimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (timelock *Timelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*TimelockTimelockInvalidOperationLength, error) {
	out := new(TimelockTimelockInvalidOperationLength)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the Timelock contract.
type TimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func TimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (timelock *Timelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*TimelockTimelockUnauthorizedCaller, error) {
	out := new(TimelockTimelockUnauthorizedCaller)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the Timelock contract.
type TimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func TimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (timelock *Timelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*TimelockTimelockUnexecutedPredecessor, error) {
	out := new(TimelockTimelockUnexecutedPredecessor)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the Timelock contract.
type TimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func TimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (timelock *Timelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*TimelockTimelockUnexpectedOperationState, error) {
	out := new(TimelockTimelockUnexpectedOperationState)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
