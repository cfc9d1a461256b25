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

// BridgeMetaData contains all meta data concerning the Bridge contract.
var BridgeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"exits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"testDollar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stoa\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"queueFee_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"booking\",\"type\":\"uint256\"}],\"name\":\"BookingOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"CreditExceedsHoldings\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EthHasNoPermits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EthTransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExitsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"GenesisOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"holdings\",\"type\":\"uint256\"}],\"name\":\"HoldingsTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyIsNullKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotEven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyNotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"KeyOfSmallOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotCreditor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"}],\"name\":\"PossessionPointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"name\":\"PossessionScalarTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"purse\",\"type\":\"uint256\"}],\"name\":\"PurseOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SerialZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"UnknownToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AMOUNT_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLDINGS_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUEUE_FEE_STEP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorizationNonce\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"award\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseQueueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"changeKey\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"epoch\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"changeKeyFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint112\",\"name\":\"amount\",\"type\":\"uint112\"}],\"internalType\":\"structIBridge.Credit[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"credits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"holdings\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"owed\",\"type\":\"uint128\"}],\"internalType\":\"structIBridge.Custody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIBridge.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"}],\"name\":\"depositWithAuthorization\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Key\",\"name\":\"key\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"rx\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structEdwardsKey.Possession\",\"name\":\"possession\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIBridge.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"depositWithPermit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"booking\",\"type\":\"uint32\"},{\"internalType\":\"uint56\",\"name\":\"serial\",\"type\":\"uint56\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"purse\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"fullExit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queueFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"address_\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Bridge",
	Bin: "0x610240604052348015610010575f5ffd5b5060405161463538038061463583398101604081905261002f91610419565b6040518060400160405280600b81526020016a53746f612042726964676560a81b815250604051806040016040528060018152602001603160f81b81525061007c826103c560201b60201c565b61012052610089816103c5565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052604080516373c6754960e11b815290515f916001600160a01b0388169163e78cea92916004808201926020929091908290030181865afa158015610164573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101889190610480565b90506001600160a01b03811630146101c95760405163e5d4c02760e01b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b6001600160a01b038416158015906101e957506001600160a01b0384163b155b1561021957604051630f18932d60e01b8152600160048201526001600160a01b03851660248201526044016101c0565b6001600160a01b0383161580159061025457506001600160a01b0383163b15806102545750836001600160a01b0316836001600160a01b0316145b1561028457604051630f18932d60e01b8152600260048201526001600160a01b03841660248201526044016101c0565b6001600160a01b0385166102ab5760405163df8aecad60e01b815260040160405180910390fd5b6001600160a01b038087166101608190529086166101805260408051637b10399960e01b81529051637b103999916004808201926020929091908290030181865afa1580156102fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103209190610480565b6001600160a01b03166101a0816001600160a01b031681525050816101c08181525050856001600160a01b03166395a3be996040518163ffffffff1660e01b8152600401602060405180830381865afa15801561037f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a391906104a2565b6101e05250506001600160a01b03918216610200521661022052506105149050565b5f5f829050601f815111156103ef578260405163305a27a960e01b81526004016101c091906104b9565b80516103fa826104ee565b179392505050565b6001600160a01b0381168114610416575f5ffd5b50565b5f5f5f5f5f60a0868803121561042d575f5ffd5b855161043881610402565b602087015190955061044981610402565b604087015190945061045a81610402565b606087015190935061046b81610402565b60809690960151949793965091949392915050565b5f60208284031215610490575f5ffd5b815161049b81610402565b9392505050565b5f602082840312156104b2575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561050e575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161403d6105f85f395f61134f01525f61130201525f81816113c10152818161176e01526117c401525f818161043101526116fd01525f81816103fe01528181611ec70152611fca01525f81816102330152610eb801525f818161056a015281816106910152818161075201528181610e8401528181611cfd01526120cb01525f61199601525f61196601525f612ae701525f612abf01525f612a1a01525f612a4401525f612a6e015261403d5ff3fe608060405260043610610199575f3560e01c80637c3e1300116100dc57806395d4063f11610087578063bdc6b46111610062578063bdc6b46114610546578063cb23bcb514610559578063e007d3661461030a578063fd00ea1c1461058c575f5ffd5b806395d4063f146104f5578063a6886d9f14610514578063ac95834e14610533575f5ffd5b806384b0196e116100b757806384b0196e1461049a5780638efcc621146104c157806393c5fa74146104e0575f5ffd5b80637c3e1300146104205780637cfe3c41146104535780637ecebe0014610466575f5ffd5b806342d4d4b81161014757806362adab191161012257806362adab191461030a57806366dff6301461032c5780636d0c14de146103da5780637b103999146103ed575f5ffd5b806342d4d4b8146102cf5780634af36275146102e45780635f036def146102f7575f5ffd5b80631ed74928116101775780631ed749281461020e5780631fb2a5121461022257806333cce7111461026d575f5ffd5b80630b85ec2a1461019d5780631149adbb146101ce578063196c9a93146101e1575b5f5ffd5b6101b06101ab3660046135b0565b6105ab565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101b06101dc366004613617565b6105e0565b3480156101ec575f5ffd5b506102006101fb36600461368c565b610624565b6040519081526020016101c5565b348015610219575f5ffd5b5061020061068d565b34801561022d575f5ffd5b506102557f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101c5565b348015610278575f5ffd5b506102006102873660046136c3565b6040805163ffffffff949094166020808601919091528335858301529283013560608501526080808501929092528051808503909201825260a0909301909252815191012090565b6102e26102dd3660046136ff565b61073b565b005b6101b06102f2366004613729565b6108c1565b6101b06103053660046137c3565b6109cc565b348015610315575f5ffd5b506102006e01000000000000000000000000000081565b348015610337575f5ffd5b506103aa6103463660046137df565b604080518082019091525f80825260208201525060ff165f908152600360209081526040918290208251808401909352546fffffffffffffffffffffffffffffffff8082168452700100000000000000000000000000000000909104169082015290565b6040805182516fffffffffffffffffffffffffffffffff90811682526020938401511692810192909252016101c5565b6101b06103e8366004613812565b610a01565b3480156103f8575f5ffd5b506102557f000000000000000000000000000000000000000000000000000000000000000081565b34801561042b575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b6101b06104613660046138e2565b610abd565b348015610471575f5ffd5b50610200610480366004613937565b6001600160a01b03165f9081526002602052604090205490565b3480156104a5575f5ffd5b506104ae610ad6565b6040516101c5979695949392919061399e565b3480156104cc575f5ffd5b506102006104db36600461368c565b610b34565b3480156104eb575f5ffd5b5061020061010081565b348015610500575f5ffd5b5061020061050f3660046137df565b610e6e565b34801561051f575f5ffd5b506102e261052e366004613a50565b610e79565b6101b0610541366004613ac1565b611154565b6101b0610554366004613b1f565b61122a565b348015610564575f5ffd5b506102557f000000000000000000000000000000000000000000000000000000000000000081565b348015610597575f5ffd5b506102556105a63660046137df565b6112c5565b5f6105b683836113b9565b6105d760168463ffffffff16901b600617338466ffffffffffffff1661147c565b90505b92915050565b5f6105e96114c9565b5f6105f73388878787611500565b905061061033886106098a858b611537565b8888611672565b91505061061b6116b5565b95945050505050565b6001600160a01b0382165f908152600460209081526040808320600185811c607f168552925282209083166002811061065f5761065f613ba8565b6002810491909101546001909116600e026101000a90046dffffffffffffffffffffffffffff169392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa1580156106ec573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107109190613c5d565b9050610735816060015182608001516107299190613d41565b64ffffffffff166116df565b91505090565b6107436114c9565b5f61074d836112c5565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa1580156107ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107d19190613c5d565b5164ffffffffff169050801561081b576040517fcf15e5c6000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b5f60ff85161561082b575f61082d565b835b9050803414610871576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610812565b8460ff167fb0a9b48379fc9c5892efb39d43ef56d0cfdad477f3888d2c292debc0910c65366108a1878688611537565b60405190815260200160405180910390a25050506108bd6116b5565b5050565b5f6108ca6114c9565b5f6108d83389888888611500565b90506108e388611721565b6001600160a01b03811663d505accf33308a873561090760408a0160208b016137df565b604080517fffffffff0000000000000000000000000000000000000000000000000000000060e089901b1681526001600160a01b0396871660048201529590941660248601526044850192909252606484015260ff16608483015286013560a4820152606086013560c482015260e4015f604051808303815f87803b15801561098e575f5ffd5b505af192505050801561099f575060015b506109b733896109b08b858c611537565b8989611672565b9150506109c26116b5565b9695505050505050565b5f6109d68361175e565b6109df826112c5565b506105d7602c8360ff16901b60168563ffffffff16901b60081717335f61147c565b5f83421115610a45576040517ff88f049000000000000000000000000000000000000000000000000000000000815260048101859052426024820152604401610812565b5f610a538a8a8a8a896117fc565b9050610a618a8286866118b8565b610aa2576040517fae9ff1c00000000000000000000000000000000000000000000000000000000081526001600160a01b038b166004820152602401610812565b610aaf8a8a8a8a8a61192a565b9a9950505050505050505050565b5f610acb338686868661192a565b90505b949350505050565b5f6060805f5f5f6060610ae761195f565b610aef61198f565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610b3d6114c9565b5f610b47836112c5565b6001600160a01b0385165f908152600460209081526040808320600188811c607f1685529252909120919250841660028110610b8557610b85613ba8565b60029182820401919006600e029054906101000a90046dffffffffffffffffffffffffffff166dffffffffffffffffffffffffffff169150815f03610c0a576040517f01ac6c1a0000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260ff84166024820152604401610812565b6001600160a01b0384165f908152600460209081526040808320600187811c607f1685529252822090851660028110610c4557610c45613ba8565b60029182820401919006600e026101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055505f60035f8560ff1681526020019081526020015f20905082815f015f8282829054906101000a90046fffffffffffffffffffffffffffffffff16610cc69190613d5e565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555082815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff16610d2a9190613d5e565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508360ff16856001600160a01b03167fc73092756e22756fd0b15b2f803bd49db35ee23e7ae171c4d414ab7a61fa8b7c85604051610d9f91815260200190565b60405180910390a360ff8416610e50575f856001600160a01b0316846040515f6040518083038185875af1925050503d805f8114610df8576040519150601f19603f3d011682016040523d82523d5f602084013e610dfd565b606091505b5050905080610e4a576040517fdea95fba0000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015260248101859052604401610812565b50610e64565b610e646001600160a01b03831686856119ba565b50506105da6116b5565b5f6105da3383610b34565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801590610edb5750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b15610f14576040517fb56aedb3000000000000000000000000000000000000000000000000000000008152336004820152602401610812565b610f1c61356b565b5f5b828110156110175736848483818110610f3957610f39613ba8565b9050606002019050806040016020810190610f549190613d86565b6dffffffffffffffffffffffffffff165f03610f70575061100f565b610f806060820160408301613d86565b6dffffffffffffffffffffffffffff1683610fa160408401602085016137df565b60ff1660048110610fb457610fb4613ba8565b60200201818151610fc59190613db3565b90525061100d610fd86020830183613937565b610fe860408401602085016137df565b610ff86060850160408601613d86565b6dffffffffffffffffffffffffffff16611a08565b505b600101610f1e565b505f5b60048160ff16101561114e57818160ff166004811061103b5761103b613ba8565b6020020151156111465760ff81165f8181526003602052604081209184906004811061106957611069613ba8565b602002015182546110a0919070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613db3565b82549091506fffffffffffffffffffffffffffffffff168111156111175781546040517fce464e0f00000000000000000000000000000000000000000000000000000000815260ff851660048201526fffffffffffffffffffffffffffffffff909116602482015260448101829052606401610812565b81546fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000000291161790555b60010161101a565b50505050565b5f61115f86866113b9565b6111688461175e565b611171836112c5565b506e01000000000000000000000000000082106111d2576040517f7f1627030000000000000000000000000000000000000000000000000000000081526e010000000000000000000000000000600482015260248101839052604401610812565b663fffffffc00000601687901b16660ff00000000000602c85901b1617602e83901b1760071761121f813366ffffffffffffff89166affffffff0000000000000060388a901b161761147c565b979650505050505050565b5f6112336114c9565b5f61124d6112446020880188613937565b88878787611500565b905061125887611721565b6040805163ffffffff87166020808301919091528635828401528087013560608301526080808a0135838201528351808403909101815260a090920190925280519101206112b96112ac6020890189613937565b896109b08b868c87611af6565b9250505061061b6116b5565b5f60ff82166112d557505f919050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff83160161132257507f00000000000000000000000000000000000000000000000000000000000000005b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff83160161136f57507f00000000000000000000000000000000000000000000000000000000000000005b6001600160a01b0381166113b4576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610812565b919050565b5f6113e560017f0000000000000000000000000000000000000000000000000000000000000000613dc6565b9050808363ffffffff1610611435576040517f134195c30000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff84166024820152604401610812565b8166ffffffffffffff165f03611477576040517f2d014ea400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b5f610ace604051806101000160405280868152602001856001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f8152602001848152505f611cf9565b6114d1611f67565b6114fe60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611fc0565b565b5f61150a8461175e565b611513856112c5565b905061151d611fc7565b82356020840135171561061b5761061b86855f8686612086565b5f60ff841615611668576040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa15801561159e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c29190613dd9565b90506115d96001600160a01b03851633308661212d565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015281906001600160a01b038616906370a0823190602401602060405180830381865afa158015611636573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165a9190613dd9565b6116649190613dc6565b9250505b610ace848361217c565b5f663fffffffc00000601684901b16660ff00000000000602c87901b1617602e85901b1760021761121f8188858560ff8b16156116af575f61228d565b8961228d565b6114fe5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006114f8565b5f6116ec61010083613df0565b6116f7906001613db3565b6105da907f0000000000000000000000000000000000000000000000000000000000000000613e28565b60ff811661175b576040517f9dbd577800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b63ffffffff8116158061179757507f00000000000000000000000000000000000000000000000000000000000000008163ffffffff1610155b1561175b576040517ff31d4da30000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015263ffffffff82166024820152604401610812565b6001600160a01b0385165f9081526002602052604081208054600181019091558190604080517fa7d0fc27ed1f34c3a7d25ecaaa2a2e68430f260f71720ef251c2fa7d11711bd16020828101919091526001600160a01b038b169282019290925263ffffffff8916606082015261ffff88166080820152863560a08201529086013560c082015260e08101829052610100810185905290915061121f9061012001604051602081830303815290604052805190602001206122e1565b5f846001600160a01b03163b5f03611917575f5f6118d7868686612328565b5090925090505f8160038111156118f0576118f0613e3f565b14801561190e5750866001600160a01b0316826001600160a01b0316145b92505050610ace565b6119238585858561236f565b9050610ace565b5f6119348561175e565b6119418686868686612086565b6109c260168663ffffffff16901b60041787858761ffff165f61228d565b606061198a7f00000000000000000000000000000000000000000000000000000000000000006123f2565b905090565b606061198a7f00000000000000000000000000000000000000000000000000000000000000006123f2565b6119c7838383600161242f565b611477576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610812565b6001600160a01b0383165f908152600460209081526040808320600186811c607f16855292529091208291841660028110611a4557611a45613ba8565b60029182820401919006600e028282829054906101000a90046dffffffffffffffffffffffffffff16611a789190613e6c565b92506101000a8154816dffffffffffffffffffffffffffff02191690836dffffffffffffffffffffffffffff1602179055508160ff16836001600160a01b03167f80b8d6e0fc66f422721488092514edd2ee1d5d9f7a7d2ca6f3ed10f5f658640983604051611ae991815260200190565b60405180910390a3505050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9081906001600160a01b038616906370a0823190602401602060405180830381865afa158015611b55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b799190613dd9565b90506001600160a01b03851663ef55bec6611b976020870187613937565b306020880135604089013560608a013589611bb860c08d0160a08e016137df565b60405160e089811b7fffffffff000000000000000000000000000000000000000000000000000000001682526001600160a01b03988916600483015296909716602488015260448701949094526064860192909252608485015260a484015260ff1660c483015260c088013560e4830152870135610104820152610124015f604051808303815f87803b158015611c4d575f5ffd5b505af1158015611c5f573d5f5f3e3d5ffd5b50506040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526109c2925088915083906001600160a01b038916906370a0823190602401602060405180830381865afa158015611cc6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cea9190613dd9565b611cf49190613dc6565b61217c565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663303709f7856040518263ffffffff1660e01b8152600401611d479190613e92565b60408051808303815f875af1158015611d62573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d869190613ec3565b90925090505f611d95826116df565b90505f611da28286613db3565b905080341015611de7576040517fd01ab50b00000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610812565b5f611df28234613dc6565b9050611dfe8184613db3565b5f03611e0d57505050506105da565b611e1b5f611cf48386613db3565b50611e268184613db3565b5f805260036020527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff8054601090611e8590849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613efb565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550825f14611f4c57611f4c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa158015611f21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f459190613f23565b5f85611a08565b8015611f5d57611f5d335f83611a08565b5050505092915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156114fe576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612024573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120489190613dd9565b905080421161175b576040517f32fb7c9800000000000000000000000000000000000000000000000000000000815260048101829052602401610812565b61209d61209836849003840184613f3e565b6124aa565b6121266120af36849003840184613f3e565b6120be36849003840184613fb2565b6040518060a001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020015f8152602001896001600160a01b031681526020018863ffffffff1681526020018761ffff1681525061272b565b5050505050565b61213b848484846001612988565b61114e576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610812565b5f815f036121b6576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff83165f90815260036020526040812080549091906121e99085906fffffffffffffffffffffffffffffffff16613db3565b90506e010000000000000000000000000000811061224b576040517f929c773b0000000000000000000000000000000000000000000000000000000081526e010000000000000000000000000000600482015260248101829052604401610812565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617905550919050565b5f6109c2604051806101000160405280888152602001876001600160a01b03168152602001865f01358152602001866020013581526020018581526020015f81526020015f81526020015f81525083611cf9565b5f6105da6122ed612a0e565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8080604184900361235c578435602086013560408701355f1a61234e89828585612b37565b955095509550505050612366565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f6123fe83612c1d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661249e578383151615612492573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b805160208201517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210158061250057507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110155b15612567576040517fee5302690000000000000000000000000000000000000000000000000000000081527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160048201526024810183905260448101829052606401610812565b6125718282612c5d565b6125b1576040517f13c3d61f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610812565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858609087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838509095f03612683576040517f361b59180000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610812565b7f1bcd842991a4e7360ac7f456c21704e4e1a243873c048b3cc830a13a78eec24081036126e6576040517fba7fbe900000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610812565b6001821615611477576040517f1f9113a70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610812565b81517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000111158061277f57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001826020015110155b806127985750612796825f01518360200151612c5d565b155b156127df57815160208301516040517f129ba94200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610812565b7f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f182604001511061286b5760408083015190517f079f1ce70000000000000000000000000000000000000000000000000000000081527f060c89ce5c263405370a08b6d0302b0bab3eedb83920ee0a677297dc392126f160048201526024810191909152604401610812565b815160208084018051845185840151604080880151606089015160808a01518c518d8a01805186517f73746f612e706f702e7631000000000000000000000000000000000000000000818e015246602b8201526001600160a01b03998a16604b820152606b81019890985297909416608b87015260ab86019290925260cb85015260eb84015261010b83019390935261012b82019690965261014b808201939093528551808203909301835261016b018552815191909301208651925186519251948701516fffffffffffffffffffffffffffffffff909216946129529493919286612d6e565b61114e576040517f77b6f65100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166129fd5783831516156129f1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612a6657507f000000000000000000000000000000000000000000000000000000000000000046145b15612a9057507f000000000000000000000000000000000000000000000000000000000000000090565b61198a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612b7057505f91506003905082612c13565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612bc1573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116612c0a57505f925060019150829050612c13565b92505f91508190505b9450945094915050565b5f60ff8216601f8111156105da576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990505f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184850990507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018385097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612d62847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613dc6565b83081495945050505050565b6040805161040081019091525f90818815612dab57887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103612dad565b5f5b9050612dff8260015f60017f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b6132f2565b612e4f8260025f60017f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a70316132f2565b612e9f8260035f60017f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a316132f2565b612eaf8260045f6001858d6132f2565b612efe8260057f1561ff836ce19d358a4eb7a4c199e94c377c749ae6f2a277f1f9195afe553f9f7f25797203f7a0b24925572e1cd16bf9edfce0051fb9e133774b3c257a872d7d8b858d6132f2565b612f4d8260067f25f09da71d68140788cc55c1f3808bf2d3e8cab3e5035b871fe609e4863c57ef7f2fde880140d9049437cb546f2ea4bfa54d28eb47d0d240f986482e05ab8a7031858d6132f2565b612f9c8260077f0a32a83549eec42f8fea0021e9d8cc37eef7d5dee1fd98aff1669f4309475e9b7f22c7f1ed142b8b29828a1b86134753b134b99a43852e362f3de5ec8d41563a31858d6132f2565b505f60018060805b8015613294577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018480097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018485098486017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018182097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018687098484017f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e0000002908103928301995090800190037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185810385019182019350909190818a0994507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838a0998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018183099550505050600188831c1660021b60028a607f85011c161760018a841c1617801561328d5760071b860180517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908782038701097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020830151888801097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604084015185097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001606085015188097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184810384019650929093019281830381019291019082860998507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820997507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181830996505050505b5050612fa4565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181890982147f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b098414169450505050509695505050505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038501097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838301868601097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808688097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b090909818301927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000003829003926002909201917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191820301908382097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018584098a60071b8c01827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038201815282820160208201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f0578d36fdd1172a8c3909ff8b278cb9adf026a6b5db6203e5d099f85f9afd71b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018987090960408201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858709800160609190910152505050505050505050505050565b60405180608001604052806004906020820280368337509192915050565b63ffffffff8116811461175b575f5ffd5b803566ffffffffffffff811681146113b4575f5ffd5b5f5f604083850312156135c1575f5ffd5b82356135cc81613589565b91506135da6020840161359a565b90509250929050565b60ff8116811461175b575f5ffd5b5f60408284031215613601575f5ffd5b50919050565b5f60608284031215613601575f5ffd5b5f5f5f5f5f610100868803121561362c575f5ffd5b8535613637816135e3565b945060208601359350604086013561364e81613589565b925061365d87606088016135f1565b915061366c8760a08801613607565b90509295509295909350565b6001600160a01b038116811461175b575f5ffd5b5f5f6040838503121561369d575f5ffd5b82356136a881613678565b915060208301356136b8816135e3565b809150509250929050565b5f5f5f608084860312156136d5575f5ffd5b83356136e081613589565b92506136ef85602086016135f1565b9150606084013590509250925092565b5f5f60408385031215613710575f5ffd5b823561371b816135e3565b946020939093013593505050565b5f5f5f5f5f5f868803610180811215613740575f5ffd5b873561374b816135e3565b965060208801359550604088013561376281613589565b94506137718960608a016135f1565b93506137808960a08a01613607565b925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00820112156137b1575f5ffd5b50610100870190509295509295509295565b5f5f604083850312156137d4575f5ffd5b82356136a881613589565b5f602082840312156137ef575f5ffd5b81356137fa816135e3565b9392505050565b803561ffff811681146113b4575f5ffd5b5f5f5f5f5f5f5f5f610140898b03121561382a575f5ffd5b883561383581613678565b9750602089013561384581613589565b965061385360408a01613801565b95506138628a60608b016135f1565b94506138718a60a08b01613607565b9350610100890135925061012089013567ffffffffffffffff811115613895575f5ffd5b8901601f81018b136138a5575f5ffd5b803567ffffffffffffffff8111156138bb575f5ffd5b8b60208284010111156138cc575f5ffd5b989b979a50959850939692959194602001935050565b5f5f5f5f60e085870312156138f5575f5ffd5b843561390081613589565b935061390e60208601613801565b925061391d86604087016135f1565b915061392c8660808701613607565b905092959194509250565b5f60208284031215613947575f5ffd5b81356137fa81613678565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6139d860e0830189613952565b82810360408401526139ea8189613952565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613a3f578351835260209384019390920191600101613a21565b50909b9a5050505050505050505050565b5f5f60208385031215613a61575f5ffd5b823567ffffffffffffffff811115613a77575f5ffd5b8301601f81018513613a87575f5ffd5b803567ffffffffffffffff811115613a9d575f5ffd5b856020606083028401011115613ab1575f5ffd5b6020919091019590945092505050565b5f5f5f5f5f60a08688031215613ad5575f5ffd5b8535613ae081613589565b9450613aee6020870161359a565b93506040860135613afe81613589565b92506060860135613b0e816135e3565b949793965091946080013592915050565b5f5f5f5f5f8587036101e0811215613b35575f5ffd5b8635613b40816135e3565b95506101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215613b72575f5ffd5b50602086019350610120860135613b8881613589565b9250613b988761014088016135f1565b915061366c876101808801613607565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051610120810167ffffffffffffffff81118282101715613c1e577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b805164ffffffffff811681146113b4575f5ffd5b80516113b481613589565b80516113b4816135e3565b805180151581146113b4575f5ffd5b5f610120828403128015613c6f575f5ffd5b50613c78613bd5565b613c8183613c24565b8152613c8f60208401613c24565b6020820152613ca060408401613c24565b6040820152613cb160608401613c24565b6060820152613cc260808401613c24565b6080820152613cd360a08401613c38565b60a0820152613ce460c08401613c43565b60c0820152613cf560e08401613c4e565b60e0820152613d076101008401613c4e565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b64ffffffffff82811682821603908111156105da576105da613d14565b6fffffffffffffffffffffffffffffffff82811682821603908111156105da576105da613d14565b5f60208284031215613d96575f5ffd5b81356dffffffffffffffffffffffffffff811681146137fa575f5ffd5b808201808211156105da576105da613d14565b818103818111156105da576105da613d14565b5f60208284031215613de9575f5ffd5b5051919050565b5f82613e23577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820281158282048414176105da576105da613d14565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6dffffffffffffffffffffffffffff81811683821601908111156105da576105da613d14565b610100810181835f5b6008811015613eba578151835260209283019290910190600101613e9b565b50505092915050565b5f5f60408385031215613ed4575f5ffd5b825167ffffffffffffffff81168114613eeb575f5ffd5b6020939093015192949293505050565b6fffffffffffffffffffffffffffffffff81811683821601908111156105da576105da613d14565b5f60208284031215613f33575f5ffd5b81516137fa81613678565b5f6040828403128015613f4f575f5ffd5b506040805190810167ffffffffffffffff81118282101715613f98577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f6060828403128015613fc3575f5ffd5b506040516060810167ffffffffffffffff8111828210171561400c577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040908152833582526020808501359083015292830135928101929092525091905056fea164736f6c6343000825000a",
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

// PackAuthorizationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33cce711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationNonce(uint32 purse, (uint256,uint256) key, bytes32 salt) pure returns(bytes32)
func (bridge *Bridge) PackAuthorizationNonce(purse uint32, key EdwardsKeyKey, salt [32]byte) []byte {
	enc, err := bridge.abi.Pack("authorizationNonce", purse, key, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33cce711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationNonce(uint32 purse, (uint256,uint256) key, bytes32 salt) pure returns(bytes32)
func (bridge *Bridge) TryPackAuthorizationNonce(purse uint32, key EdwardsKeyKey, salt [32]byte) ([]byte, error) {
	return bridge.abi.Pack("authorizationNonce", purse, key, salt)
}

// UnpackAuthorizationNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33cce711.
//
// Solidity: function authorizationNonce(uint32 purse, (uint256,uint256) key, bytes32 salt) pure returns(bytes32)
func (bridge *Bridge) UnpackAuthorizationNonce(data []byte) ([32]byte, error) {
	out, err := bridge.abi.Unpack("authorizationNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackDepositWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc6b461.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithAuthorization(uint8 tokenId, (address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) PackDepositWithAuthorization(tokenId uint8, authorization IBridgeAuthorization, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession) []byte {
	enc, err := bridge.abi.Pack("depositWithAuthorization", tokenId, authorization, purse, key, possession)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc6b461.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithAuthorization(uint8 tokenId, (address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) TryPackDepositWithAuthorization(tokenId uint8, authorization IBridgeAuthorization, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession) ([]byte, error) {
	return bridge.abi.Pack("depositWithAuthorization", tokenId, authorization, purse, key, possession)
}

// UnpackDepositWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdc6b461.
//
// Solidity: function depositWithAuthorization(uint8 tokenId, (address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession) payable returns(uint64 index)
func (bridge *Bridge) UnpackDepositWithAuthorization(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("depositWithAuthorization", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4af36275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession, (uint256,uint8,bytes32,bytes32) permit) payable returns(uint64 index)
func (bridge *Bridge) PackDepositWithPermit(tokenId uint8, amount *big.Int, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession, permit IBridgePermit) []byte {
	enc, err := bridge.abi.Pack("depositWithPermit", tokenId, amount, purse, key, possession, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4af36275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession, (uint256,uint8,bytes32,bytes32) permit) payable returns(uint64 index)
func (bridge *Bridge) TryPackDepositWithPermit(tokenId uint8, amount *big.Int, purse uint32, key EdwardsKeyKey, possession EdwardsKeyPossession, permit IBridgePermit) ([]byte, error) {
	return bridge.abi.Pack("depositWithPermit", tokenId, amount, purse, key, possession, permit)
}

// UnpackDepositWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4af36275.
//
// Solidity: function depositWithPermit(uint8 tokenId, uint256 amount, uint32 purse, (uint256,uint256) key, (uint256,uint256,uint256) possession, (uint256,uint8,bytes32,bytes32) permit) payable returns(uint64 index)
func (bridge *Bridge) UnpackDepositWithPermit(data []byte) (uint64, error) {
	out, err := bridge.abi.Unpack("depositWithPermit", data)
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
	if bytes.Equal(raw[:4], bridge.abi.Errors["EthHasNoPermits"].ID.Bytes()[:4]) {
		return bridge.UnpackEthHasNoPermitsError(raw[4:])
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

// BridgeEthHasNoPermits represents a EthHasNoPermits error raised by the Bridge contract.
type BridgeEthHasNoPermits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EthHasNoPermits()
func BridgeEthHasNoPermitsErrorID() common.Hash {
	return common.HexToHash("0x9dbd57780d083fb918a30f54266d7cdaac7aa544ee7dbe8b1c96f66a663a38f8")
}

// UnpackEthHasNoPermitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EthHasNoPermits()
func (bridge *Bridge) UnpackEthHasNoPermitsError(raw []byte) (*BridgeEthHasNoPermits, error) {
	out := new(BridgeEthHasNoPermits)
	if err := bridge.abi.UnpackIntoInterface(out, "EthHasNoPermits", raw); err != nil {
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
