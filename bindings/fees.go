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

// FeesMetaData contains all meta data concerning the Fees contract.
var FeesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"staking_\",\"type\":\"address\"},{\"internalType\":\"contractITreasury\",\"name\":\"treasury_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"stakers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnt\",\"type\":\"uint16\"}],\"internalType\":\"structIFees.Shares\",\"name\":\"shares_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BurntShareOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EthTransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NothingToDistribute\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"StakersShareTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"TimeNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongFees\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toStakers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toTreasury\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"stakers\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"burnt\",\"type\":\"uint16\"}],\"name\":\"SharesChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"distribute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"executor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"purse\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"stakers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnt\",\"type\":\"uint16\"}],\"internalType\":\"structIFees.Shares\",\"name\":\"next\",\"type\":\"tuple\"}],\"name\":\"setShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"shares\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"stakers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnt\",\"type\":\"uint16\"}],\"internalType\":\"structIFees.Shares\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"sum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"sumAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Fees",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611eb0380380611eb083398101604081905261002f91610305565b5f836001600160a01b0316639af1d35a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009091906103a5565b90506001600160a01b03811630146100d157604051631d54b22360e31b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b836001600160a01b031663e78cea926040518163ffffffff1660e01b8152600401602060405180830381865afa15801561010d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013191906103a5565b6001600160a01b0390811660805284811660a052831660c08190526040805163c34c08e560e01b8152905163c34c08e5916004808201926020929091908290030181865afa158015610185573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101a991906103a5565b6001600160a01b031660e0526101be826101c7565b505050506103ec565b611388815f015161ffff161115610202578051604051635370109760e01b8152611388600482015261ffff90911660248201526044016100c8565b80515f906102169061ffff166127106103c7565b90506107d0826020015161ffff161080610237575080826020015161ffff16115b1561027057602082015160405163030782e160e01b81526107d060048201526024810183905261ffff90911660448201526064016100c8565b81515f805460208086015161ffff94851663ffffffff19909316831762010000959091169485021790925560408051918252918101929092527f64592b473e0aa67dae1579d910f914b8cbce1b8f0698a8e9ef3c3b119e460efe910160405180910390a15050565b6001600160a01b03811681146102ec575f5ffd5b50565b805161ffff81168114610300575f5ffd5b919050565b5f5f5f8385036080811215610318575f5ffd5b8451610323816102d8565b6020860151909450610334816102d8565b92506040603f1982011215610347575f5ffd5b50604080519081016001600160401b038111828210171561037657634e487b7160e01b5f52604160045260245ffd5b8060405250610387604086016102ef565b8152610395606086016102ef565b6020820152809150509250925092565b5f602082840312156103b5575f5ffd5b81516103c0816102d8565b9392505050565b818103818111156103e657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051611a3d6104735f395f81816102420152818161037301526103d501525f81816101c101528181610c290152610d8c01525f818161016901528181610bb401528181610c790152610cd601525f81816102c00152818161043301528181610505015281816107950152818161084d01526109010152611a3d5ff3fe6080604052600436106100bb575f3560e01c8063a5b9cd0d11610071578063cb2dcd061161004c578063cb2dcd0614610290578063e78cea92146102af578063fb878cdc146102e2575f5ffd5b8063a5b9cd0d14610210578063c34c08e514610231578063c5f8de2a14610264575f5ffd5b80634cf088d9116100a15780634cf088d91461015857806361d027b3146101b05780639d4dcb83146101e3575f5ffd5b806303314efa146100c65780632b7386f614610124575f5ffd5b366100c257005b5f5ffd5b3480156100d1575f5ffd5b506040805180820182525f808252602091820181905282518084018452905461ffff8082168084526201000090920481169284019283528451918252915190911691810191909152015b60405180910390f35b34801561012f575f5ffd5b5061014361013e3660046117ec565b610301565b60405163ffffffff909116815260200161011b565b348015610163575f5ffd5b5061018b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011b565b3480156101bb575f5ffd5b5061018b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156101ee575f5ffd5b506102026101fd3660046117ec565b61031f565b60405190815260200161011b565b34801561021b575f5ffd5b5061022f61022a366004611805565b61035b565b005b34801561023c575f5ffd5b5061018b7f000000000000000000000000000000000000000000000000000000000000000081565b6102776102723660046117ec565b610427565b60405167ffffffffffffffff909116815260200161011b565b34801561029b575f5ffd5b506102026102aa36600461181e565b6106c9565b3480156102ba575f5ffd5b5061018b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156102ed575f5ffd5b506102026102fc3660046117ec565b610759565b5f60018260ff16901c60016103169190611873565b60ff1692915050565b60ff81165f90815260016020526040812061033990610dbd565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1692915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461040d576040517f56baa3d100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201523360248201526044015b60405180910390fd5b61042461041f3683900383018361189d565b610e18565b50565b5f610430610f76565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631ed749286040518163ffffffff1660e01b8152600401602060405180830381865afa15801561049a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104be919061191d565b905080341015610503576040517fd01ab50b00000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610404565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16635f036def8261054986610301565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815263ffffffff91909116600482015260ff8716602482015260440160206040518083038185885af11580156105ab573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906105d09190611934565b60405167ffffffffffffffff8216815290925060ff8416907f385b6c4b49464326d5aa3e8e2c402d324bdacdd99fa5e287813efa71f3de774b9060200160405180910390a25f610620823461195b565b9050805f036106305750506106bc565b6040515f90339083908381818185875af1925050503d805f811461066f576040519150601f19603f3d011682016040523d82523d5f602084013e610674565b606091505b50509050806106b8576040517fdea95fba00000000000000000000000000000000000000000000000000000000815233600482015260248101839052604401610404565b5050505b6106c4610fad565b919050565b5f428210610719576106dc60014261195b565b6040517f96a29509000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610404565b60ff83165f9081526001602052604090206107349083610fd7565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1690505b92915050565b5f610762610f76565b6040517ffd00ea1c00000000000000000000000000000000000000000000000000000000815260ff831660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063fd00ea1c90602401602060405180830381865afa1580156107ef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610813919061196e565b6040517f196c9a9300000000000000000000000000000000000000000000000000000000815230600482015260ff851660248201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063196c9a9390604401602060405180830381865afa1580156108a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108cb919061191d565b15610982576040517f95d4063f00000000000000000000000000000000000000000000000000000000815260ff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906395d4063f906024016020604051808303815f875af115801561095c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610980919061191d565b505b610a3560ff841615610a1f576040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff8316906370a0823190602401602060405180830381865afa1580156109f6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a1a919061191d565b610a21565b475b6dffffffffffffffffffffffffffff611090565b9150815f03610a75576040517fb30aa8b800000000000000000000000000000000000000000000000000000000815260ff84166004820152602401610404565b5f805461271090610a8a9061ffff16856119a1565b610a9491906119e5565b90505f60ff8516600214610aa8575f610acc565b5f5461271090610ac29062010000900461ffff16866119a1565b610acc91906119e5565b90505f81610ada848761195b565b610ae4919061195b565b9050610b26610af24261109f565b610b0e87610aff8a61031f565b610b099190611a1d565b6110ee565b60ff89165f908152600160205260409020919061114d565b5050604080518481526020810184905290810182905260ff8716907f122ed4d667f1a7a5dd572919e19887b9da99cb0f0547c50be5c92cc92ad13afa9060600160405180910390a260ff8616610c57578215610c24576040517f9688685500000000000000000000000000000000000000000000000000000000815260ff87166004820152602481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063968868559085906044015f604051808303818588803b158015610c0c575f5ffd5b505af1158015610c1e573d5f5f3e3d5ffd5b50505050505b610c4e7f000000000000000000000000000000000000000000000000000000000000000082611167565b505050506106bc565b8215610d4357610c9e73ffffffffffffffffffffffffffffffffffffffff85167f000000000000000000000000000000000000000000000000000000000000000085611210565b6040517f9688685500000000000000000000000000000000000000000000000000000000815260ff87166004820152602481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906396886855906044015f604051808303815f87803b158015610d2c575f5ffd5b505af1158015610d3e573d5f5f3e3d5ffd5b505050505b8115610d6a57610d6a73ffffffffffffffffffffffffffffffffffffffff851685846112db565b8015610db157610db173ffffffffffffffffffffffffffffffffffffffff85167f0000000000000000000000000000000000000000000000000000000000000000836112db565b505050506106c4610fad565b80545f908015610e0f57610de383610dd660018461195b565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16610e11565b5f5b9392505050565b611388815f015161ffff161115610e6c5780516040517f53701097000000000000000000000000000000000000000000000000000000008152611388600482015261ffff9091166024820152604401610404565b80515f90610e809061ffff1661271061195b565b90506107d0826020015161ffff161080610ea1575080826020015161ffff16115b15610ef35760208201516040517f030782e10000000000000000000000000000000000000000000000000000000081526107d060048201526024810183905261ffff9091166044820152606401610404565b81515f805460208086015161ffff9485167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000909316831762010000959091169485021790925560408051918252918101929092527f64592b473e0aa67dae1579d910f914b8cbce1b8f0698a8e9ef3c3b119e460efe910160405180910390a15050565b610f7e6112e8565b610fab60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611341565b565b610fab5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610fa5565b81545f9081816005811115611033575f610ff084611348565b610ffa908561195b565b5f8881526020902090915081015465ffffffffffff908116908716101561102357809150611031565b61102e816001611a1d565b92505b505b5f611040878785856114ad565b905080156110835761105787610dd660018461195b565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611085565b5f5b979650505050505050565b5f828218828410028218610e11565b5f65ffffffffffff8211156110ea576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610404565b5090565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff8211156110ea576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610404565b5f8061115a858585611503565b915091505b935093915050565b804710156111aa576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101829052604401610404565b6111c3828260405180602001604052805f8152506116c4565b156111cc575050565b3d156111de576111da6116d9565b5050565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61121c8383835f6116e4565b6112d65761122d83835f60016116e4565b61127b576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610404565b61128883838360016116e4565b6112d6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610404565b505050565b611288838383600161176c565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610fab576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f60018211611355575090565b816001700100000000000000000000000000000000821061137b5760809190911c9060401b5b6801000000000000000082106113965760409190911c9060201b5b64010000000082106113ad5760209190911c9060101b5b6201000082106113c25760109190911c9060081b5b61010082106113d65760089190911c9060041b5b601082106113e95760049190911c9060021b5b600482106113f55760011b5b600302600190811c9081858161140d5761140d6119b8565b048201901c90506001818581611425576114256119b8565b048201901c9050600181858161143d5761143d6119b8565b048201901c90506001818581611455576114556119b8565b048201901c9050600181858161146d5761146d6119b8565b048201901c90506001818581611485576114856119b8565b048201901c90506114a481858161149e5761149e6119b8565b04821190565b90039392505050565b5f5b818310156114fb575f85815260209020838316600285851804019081015465ffffffffffff868116911611156114e7578092506114f5565b6114f2816001611a1d565b93505b506114af565b509392505050565b82545f9081908015611654575f61151f87610dd660018561195b565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115611591576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036115e057825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355611646565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061115f92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161115f565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611760578383151615611754573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611760578383151615611754573d5f823e3d81fd5b803560ff811681146106c4575f5ffd5b5f602082840312156117fc575f5ffd5b610e11826117dc565b5f6040828403128015611816575f5ffd5b509092915050565b5f5f6040838503121561182f575f5ffd5b611838836117dc565b946020939093013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff818116838216019081111561075357610753611846565b803561ffff811681146106c4575f5ffd5b5f60408284031280156118ae575f5ffd5b506040805190810167ffffffffffffffff811182821017156118f7577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040526119038361188c565b81526119116020840161188c565b60208201529392505050565b5f6020828403121561192d575f5ffd5b5051919050565b5f60208284031215611944575f5ffd5b815167ffffffffffffffff81168114610e11575f5ffd5b8181038181111561075357610753611846565b5f6020828403121561197e575f5ffd5b815173ffffffffffffffffffffffffffffffffffffffff81168114610e11575f5ffd5b808202811582820484141761075357610753611846565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82611a18577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808201808211156107535761075361184656fea164736f6c6343000825000a",
}

// Fees is an auto generated Go binding around an Ethereum contract.
type Fees struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Fees) GetABI() abi.ABI {
	return c.abi
}

// NewFees creates a new instance of Fees.
func NewFees() *Fees {
	parsed, err := FeesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Fees{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Fees) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, address treasury_, (uint16,uint16) shares_) returns()
func (fees *Fees) PackConstructor(staking_ common.Address, treasury_ common.Address, shares_ IFeesShares) []byte {
	enc, err := fees.abi.Pack("", staking_, treasury_, shares_)
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
func (fees *Fees) PackBridge() []byte {
	enc, err := fees.abi.Pack("bridge")
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
func (fees *Fees) TryPackBridge() ([]byte, error) {
	return fees.abi.Pack("bridge")
}

// UnpackBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78cea92.
//
// Solidity: function bridge() view returns(address)
func (fees *Fees) UnpackBridge(data []byte) (common.Address, error) {
	out, err := fees.abi.Unpack("bridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5f8de2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint8 tokenId) payable returns(uint64 index)
func (fees *Fees) PackCollect(tokenId uint8) []byte {
	enc, err := fees.abi.Pack("collect", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5f8de2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint8 tokenId) payable returns(uint64 index)
func (fees *Fees) TryPackCollect(tokenId uint8) ([]byte, error) {
	return fees.abi.Pack("collect", tokenId)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5f8de2a.
//
// Solidity: function collect(uint8 tokenId) payable returns(uint64 index)
func (fees *Fees) UnpackCollect(data []byte) (uint64, error) {
	out, err := fees.abi.Unpack("collect", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb878cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribute(uint8 tokenId) returns(uint256 amount)
func (fees *Fees) PackDistribute(tokenId uint8) []byte {
	enc, err := fees.abi.Pack("distribute", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb878cdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribute(uint8 tokenId) returns(uint256 amount)
func (fees *Fees) TryPackDistribute(tokenId uint8) ([]byte, error) {
	return fees.abi.Pack("distribute", tokenId)
}

// UnpackDistribute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb878cdc.
//
// Solidity: function distribute(uint8 tokenId) returns(uint256 amount)
func (fees *Fees) UnpackDistribute(data []byte) (*big.Int, error) {
	out, err := fees.abi.Unpack("distribute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34c08e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executor() view returns(address)
func (fees *Fees) PackExecutor() []byte {
	enc, err := fees.abi.Pack("executor")
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
func (fees *Fees) TryPackExecutor() ([]byte, error) {
	return fees.abi.Pack("executor")
}

// UnpackExecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc34c08e5.
//
// Solidity: function executor() view returns(address)
func (fees *Fees) UnpackExecutor(data []byte) (common.Address, error) {
	out, err := fees.abi.Unpack("executor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7386f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purse(uint8 tokenId) pure returns(uint32)
func (fees *Fees) PackPurse(tokenId uint8) []byte {
	enc, err := fees.abi.Pack("purse", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7386f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purse(uint8 tokenId) pure returns(uint32)
func (fees *Fees) TryPackPurse(tokenId uint8) ([]byte, error) {
	return fees.abi.Pack("purse", tokenId)
}

// UnpackPurse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7386f6.
//
// Solidity: function purse(uint8 tokenId) pure returns(uint32)
func (fees *Fees) UnpackPurse(data []byte) (uint32, error) {
	out, err := fees.abi.Unpack("purse", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSetShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b9cd0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setShares((uint16,uint16) next) returns()
func (fees *Fees) PackSetShares(next IFeesShares) []byte {
	enc, err := fees.abi.Pack("setShares", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b9cd0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setShares((uint16,uint16) next) returns()
func (fees *Fees) TryPackSetShares(next IFeesShares) ([]byte, error) {
	return fees.abi.Pack("setShares", next)
}

// PackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03314efa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shares() view returns((uint16,uint16))
func (fees *Fees) PackShares() []byte {
	enc, err := fees.abi.Pack("shares")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03314efa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shares() view returns((uint16,uint16))
func (fees *Fees) TryPackShares() ([]byte, error) {
	return fees.abi.Pack("shares")
}

// UnpackShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03314efa.
//
// Solidity: function shares() view returns((uint16,uint16))
func (fees *Fees) UnpackShares(data []byte) (IFeesShares, error) {
	out, err := fees.abi.Unpack("shares", data)
	if err != nil {
		return *new(IFeesShares), err
	}
	out0 := *abi.ConvertType(out[0], new(IFeesShares)).(*IFeesShares)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (fees *Fees) PackStaking() []byte {
	enc, err := fees.abi.Pack("staking")
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
func (fees *Fees) TryPackStaking() ([]byte, error) {
	return fees.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (fees *Fees) UnpackStaking(data []byte) (common.Address, error) {
	out, err := fees.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d4dcb83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sum(uint8 tokenId) view returns(uint256)
func (fees *Fees) PackSum(tokenId uint8) []byte {
	enc, err := fees.abi.Pack("sum", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d4dcb83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sum(uint8 tokenId) view returns(uint256)
func (fees *Fees) TryPackSum(tokenId uint8) ([]byte, error) {
	return fees.abi.Pack("sum", tokenId)
}

// UnpackSum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d4dcb83.
//
// Solidity: function sum(uint8 tokenId) view returns(uint256)
func (fees *Fees) UnpackSum(data []byte) (*big.Int, error) {
	out, err := fees.abi.Unpack("sum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSumAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb2dcd06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sumAt(uint8 tokenId, uint256 timepoint) view returns(uint256)
func (fees *Fees) PackSumAt(tokenId uint8, timepoint *big.Int) []byte {
	enc, err := fees.abi.Pack("sumAt", tokenId, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSumAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb2dcd06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sumAt(uint8 tokenId, uint256 timepoint) view returns(uint256)
func (fees *Fees) TryPackSumAt(tokenId uint8, timepoint *big.Int) ([]byte, error) {
	return fees.abi.Pack("sumAt", tokenId, timepoint)
}

// UnpackSumAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb2dcd06.
//
// Solidity: function sumAt(uint8 tokenId, uint256 timepoint) view returns(uint256)
func (fees *Fees) UnpackSumAt(data []byte) (*big.Int, error) {
	out, err := fees.abi.Unpack("sumAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (fees *Fees) PackTreasury() []byte {
	enc, err := fees.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (fees *Fees) TryPackTreasury() ([]byte, error) {
	return fees.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (fees *Fees) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := fees.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FeesCollected represents a Collected event raised by the Fees contract.
type FeesCollected struct {
	TokenId uint8
	Index   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const FeesCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (FeesCollected) ContractEventName() string {
	return FeesCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(uint8 indexed tokenId, uint64 index)
func (fees *Fees) UnpackCollectedEvent(log *types.Log) (*FeesCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeesCollected)
	if len(log.Data) > 0 {
		if err := fees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fees.abi.Events[event].Inputs {
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

// FeesDistributed represents a Distributed event raised by the Fees contract.
type FeesDistributed struct {
	TokenId    uint8
	ToStakers  *big.Int
	Burnt      *big.Int
	ToTreasury *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FeesDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (FeesDistributed) ContractEventName() string {
	return FeesDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(uint8 indexed tokenId, uint256 toStakers, uint256 burnt, uint256 toTreasury)
func (fees *Fees) UnpackDistributedEvent(log *types.Log) (*FeesDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeesDistributed)
	if len(log.Data) > 0 {
		if err := fees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fees.abi.Events[event].Inputs {
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

// FeesSharesChanged represents a SharesChanged event raised by the Fees contract.
type FeesSharesChanged struct {
	Stakers uint16
	Burnt   uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const FeesSharesChangedEventName = "SharesChanged"

// ContractEventName returns the user-defined event name.
func (FeesSharesChanged) ContractEventName() string {
	return FeesSharesChangedEventName
}

// UnpackSharesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SharesChanged(uint16 stakers, uint16 burnt)
func (fees *Fees) UnpackSharesChangedEvent(log *types.Log) (*FeesSharesChanged, error) {
	event := "SharesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeesSharesChanged)
	if len(log.Data) > 0 {
		if err := fees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fees.abi.Events[event].Inputs {
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
func (fees *Fees) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fees.abi.Errors["BurntShareOutOfRange"].ID.Bytes()[:4]) {
		return fees.UnpackBurntShareOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return fees.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["EthTransferFailed"].ID.Bytes()[:4]) {
		return fees.UnpackEthTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return fees.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return fees.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["NotExecutor"].ID.Bytes()[:4]) {
		return fees.UnpackNotExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["NothingToDistribute"].ID.Bytes()[:4]) {
		return fees.UnpackNothingToDistributeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return fees.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return fees.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return fees.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["StakersShareTooLarge"].ID.Bytes()[:4]) {
		return fees.UnpackStakersShareTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["TimeNotOver"].ID.Bytes()[:4]) {
		return fees.UnpackTimeNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["ValueTooSmall"].ID.Bytes()[:4]) {
		return fees.UnpackValueTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fees.abi.Errors["WrongFees"].ID.Bytes()[:4]) {
		return fees.UnpackWrongFeesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeesBurntShareOutOfRange represents a BurntShareOutOfRange error raised by the Fees contract.
type FeesBurntShareOutOfRange struct {
	Least *big.Int
	Most  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurntShareOutOfRange(uint256 least, uint256 most, uint256 value)
func FeesBurntShareOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x030782e1daf8b65e0f24c93add689ef580612d3db53fc9be06839bc5358b0c66")
}

// UnpackBurntShareOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurntShareOutOfRange(uint256 least, uint256 most, uint256 value)
func (fees *Fees) UnpackBurntShareOutOfRangeError(raw []byte) (*FeesBurntShareOutOfRange, error) {
	out := new(FeesBurntShareOutOfRange)
	if err := fees.abi.UnpackIntoInterface(out, "BurntShareOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Fees contract.
type FeesCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func FeesCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (fees *Fees) UnpackCheckpointUnorderedInsertionError(raw []byte) (*FeesCheckpointUnorderedInsertion, error) {
	out := new(FeesCheckpointUnorderedInsertion)
	if err := fees.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesEthTransferFailed represents a EthTransferFailed error raised by the Fees contract.
type FeesEthTransferFailed struct {
	Account common.Address
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EthTransferFailed(address account, uint256 amount)
func FeesEthTransferFailedErrorID() common.Hash {
	return common.HexToHash("0xdea95fbae37714be25fb44980c1fdf19a4910995d20a75ed8a5d10aa28a1b9da")
}

// UnpackEthTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EthTransferFailed(address account, uint256 amount)
func (fees *Fees) UnpackEthTransferFailedError(raw []byte) (*FeesEthTransferFailed, error) {
	out := new(FeesEthTransferFailed)
	if err := fees.abi.UnpackIntoInterface(out, "EthTransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesFailedCall represents a FailedCall error raised by the Fees contract.
type FeesFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func FeesFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (fees *Fees) UnpackFailedCallError(raw []byte) (*FeesFailedCall, error) {
	out := new(FeesFailedCall)
	if err := fees.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesInsufficientBalance represents a InsufficientBalance error raised by the Fees contract.
type FeesInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func FeesInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (fees *Fees) UnpackInsufficientBalanceError(raw []byte) (*FeesInsufficientBalance, error) {
	out := new(FeesInsufficientBalance)
	if err := fees.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesNotExecutor represents a NotExecutor error raised by the Fees contract.
type FeesNotExecutor struct {
	Executor common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExecutor(address executor, address sender)
func FeesNotExecutorErrorID() common.Hash {
	return common.HexToHash("0x56baa3d111a4a2e311cdeafb44604961733b10ae175985453dbb6f49efa5fa85")
}

// UnpackNotExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExecutor(address executor, address sender)
func (fees *Fees) UnpackNotExecutorError(raw []byte) (*FeesNotExecutor, error) {
	out := new(FeesNotExecutor)
	if err := fees.abi.UnpackIntoInterface(out, "NotExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesNothingToDistribute represents a NothingToDistribute error raised by the Fees contract.
type FeesNothingToDistribute struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDistribute(uint256 tokenId)
func FeesNothingToDistributeErrorID() common.Hash {
	return common.HexToHash("0xb30aa8b80c7376721fd6293c270565292cf488a2e5754dcca44358b3c0b27baa")
}

// UnpackNothingToDistributeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDistribute(uint256 tokenId)
func (fees *Fees) UnpackNothingToDistributeError(raw []byte) (*FeesNothingToDistribute, error) {
	out := new(FeesNothingToDistribute)
	if err := fees.abi.UnpackIntoInterface(out, "NothingToDistribute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Fees contract.
type FeesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func FeesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (fees *Fees) UnpackReentrancyGuardReentrantCallError(raw []byte) (*FeesReentrancyGuardReentrantCall, error) {
	out := new(FeesReentrancyGuardReentrantCall)
	if err := fees.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Fees contract.
type FeesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func FeesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (fees *Fees) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*FeesSafeCastOverflowedUintDowncast, error) {
	out := new(FeesSafeCastOverflowedUintDowncast)
	if err := fees.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Fees contract.
type FeesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func FeesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (fees *Fees) UnpackSafeERC20FailedOperationError(raw []byte) (*FeesSafeERC20FailedOperation, error) {
	out := new(FeesSafeERC20FailedOperation)
	if err := fees.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesStakersShareTooLarge represents a StakersShareTooLarge error raised by the Fees contract.
type FeesStakersShareTooLarge struct {
	Limit *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakersShareTooLarge(uint256 limit, uint256 value)
func FeesStakersShareTooLargeErrorID() common.Hash {
	return common.HexToHash("0x53701097ba94448046ec9ce7144be7a9610372cd9ce12aa1028797693862f5a5")
}

// UnpackStakersShareTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakersShareTooLarge(uint256 limit, uint256 value)
func (fees *Fees) UnpackStakersShareTooLargeError(raw []byte) (*FeesStakersShareTooLarge, error) {
	out := new(FeesStakersShareTooLarge)
	if err := fees.abi.UnpackIntoInterface(out, "StakersShareTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesTimeNotOver represents a TimeNotOver error raised by the Fees contract.
type FeesTimeNotOver struct {
	Limit     *big.Int
	Timepoint *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeNotOver(uint256 limit, uint256 timepoint)
func FeesTimeNotOverErrorID() common.Hash {
	return common.HexToHash("0x96a29509ffd2be14fe6e80f05be7d40ac1f4d5ab51f2d79983ac053cf05de16c")
}

// UnpackTimeNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeNotOver(uint256 limit, uint256 timepoint)
func (fees *Fees) UnpackTimeNotOverError(raw []byte) (*FeesTimeNotOver, error) {
	out := new(FeesTimeNotOver)
	if err := fees.abi.UnpackIntoInterface(out, "TimeNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesValueTooSmall represents a ValueTooSmall error raised by the Fees contract.
type FeesValueTooSmall struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooSmall(uint256 expected, uint256 actual)
func FeesValueTooSmallErrorID() common.Hash {
	return common.HexToHash("0xd01ab50b812dbe3aedae70509a1cd35f2d68275e4af7ca71b862c6f3af62dcd2")
}

// UnpackValueTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooSmall(uint256 expected, uint256 actual)
func (fees *Fees) UnpackValueTooSmallError(raw []byte) (*FeesValueTooSmall, error) {
	out := new(FeesValueTooSmall)
	if err := fees.abi.UnpackIntoInterface(out, "ValueTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeesWrongFees represents a WrongFees error raised by the Fees contract.
type FeesWrongFees struct {
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFees(address expected, address actual)
func FeesWrongFeesErrorID() common.Hash {
	return common.HexToHash("0xeaa59118360422e9ac8db8d6b04cbdca07be165ad092054a4b7f0b424c96c930")
}

// UnpackWrongFeesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFees(address expected, address actual)
func (fees *Fees) UnpackWrongFeesError(raw []byte) (*FeesWrongFees, error) {
	out := new(FeesWrongFees)
	if err := fees.abi.UnpackIntoInterface(out, "WrongFees", raw); err != nil {
		return nil, err
	}
	return out, nil
}
