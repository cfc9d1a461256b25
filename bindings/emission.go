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

// EmissionMetaData contains all meta data concerning the Emission contract.
var EmissionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFees\",\"name\":\"fees_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"length\",\"type\":\"uint48\"},{\"internalType\":\"uint128\",\"name\":\"firstBudget\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"decay\",\"type\":\"uint64\"},{\"internalType\":\"uint128[3]\",\"name\":\"factors\",\"type\":\"uint128[3]\"},{\"internalType\":\"uint128[3]\",\"name\":\"bounds\",\"type\":\"uint128[3]\"}],\"internalType\":\"structIEmission.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"AlreadyMinted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bound\",\"type\":\"uint256\"}],\"name\":\"BoundTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"BudgetTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"decay\",\"type\":\"uint256\"}],\"name\":\"DecayTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"EpochExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"begun\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"factor\",\"type\":\"uint256\"}],\"name\":\"FactorTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"}],\"name\":\"StartOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"UnknownToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"actual\",\"type\":\"address\"}],\"name\":\"WrongEmission\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"factor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"FactorChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"allowed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"begun\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"}],\"name\":\"bound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"executor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"factor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fees\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"firstBudget\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"length\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"minted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tokenId\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"next\",\"type\":\"uint128\"}],\"name\":\"setFactor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stoa\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Emission",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161212238038061212283398101604081905261002f91610a71565b6001600160a01b0382166080819052604080516361d027b360e01b815290516361d027b3916004808201926020929091908290030181865afa158015610077573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009b9190610b2a565b6001600160a01b031660c0816001600160a01b031681525050816001600160a01b031663c34c08e56040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101149190610b2a565b6001600160a01b031660e0816001600160a01b031681525050816001600160a01b031663e78cea926040518163ffffffff1660e01b8152600401602060405180830381865afa158015610169573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061018d9190610b2a565b604051633f403a8760e21b8152600260048201526001600160a01b03919091169063fd00ea1c90602401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f69190610b2a565b6001600160a01b031660a08190526040805163413e024f60e11b815290515f929163827c049e9160048083019260209291908290030181865afa15801561023f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102639190610b2a565b90506001600160a01b03811630146102a4576040516361d6d4eb60e01b81523060048201526001600160a01b03821660248201526044015b60405180910390fd5b5f6102b36301e1338042610b60565b905042835f015165ffffffffffff1610806102d65750825165ffffffffffff1681105b1561030e578251604051630a41c46760e01b81524260048201526024810183905265ffffffffffff909116604482015260640161029b565b610e10836020015165ffffffffffff16108061033957506301e13380836020015165ffffffffffff16115b156103795760208301516040516364c1bfef60e11b8152610e1060048201526301e13380602482015265ffffffffffff909116604482015260640161029b565b825165ffffffffffff90811661010052602084015116610120526060830151670de0b6b3a76400006001600160401b03909116106103f4576103c46001670de0b6b3a7640000610b79565b606084015160405163520bae7560e11b815260048101929092526001600160401b0316602482015260440161029b565b5f83606001516001600160401b0316670de0b6b3a76400006104169190610b79565b670de0b6b3a764000085604001516001600160801b03166104379190610b8c565b6104419190610ba3565b60a0516001600160a01b0316638bbc0b396040518163ffffffff1660e01b8152600401602060405180830381865afa15801561047f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104a39190610bc2565b60a0516001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105059190610bc2565b61050f9190610b60565b6105199190610b60565b90505f60a0516001600160a01b031663ec81b4836040518163ffffffff1660e01b8152600401602060405180830381865afa15801561055a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057e9190610bc2565b9050808211156105ab576040516307231baf60e41b8152600481018290526024810183905260440161029b565b60408501516001600160801b03166101405260608501516001600160401b03166101605260a08501516702c68af0bb14000090600260200201516001600160801b031611156106315760a08501516040908101519051630f05b72760e41b81526702c68af0bb14000060048201526001600160801b03909116602482015260440161029b565b60a08501516001906106439082610bed565b505f5b60038160ff16101561068a5761067a8187608001518360ff166003811061066f5761066f610bd9565b60200201515f610696565b61068381610c93565b9050610646565b50505050505050610cb1565b60018360ff16600381106106ac576106ac610bd9565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b0316826001600160801b03161115610749578260018460ff16600381106106fb576106fb610bd9565b600281049091015460405163eca2b20960e01b815260ff90931660048401526001600160801b0360106001909316929092026101000a9004811660248301528316604482015260640161029b565b610776610755826107c4565b60ff85165f908152600360205260409020906001600160801b0385166107fa565b5050604080516001600160801b03841681526020810183905260ff8516917fe8232cbb3bcba1a5bf1e63af3a7057aae4c5505603d0032cf4a9c3cb05c92052910160405180910390a2505050565b5f65ffffffffffff8211156107f6576040516306dfcc6560e41b8152603060048201526024810183905260440161029b565b5090565b5f80610807858585610814565b915091505b935093915050565b82545f9081908015610920575f61083d87610830600185610b79565b5f91825260209091200190565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561088357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036108bf57825465ffffffffffff1666010000000000006001600160d01b03891602178355610912565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061080c92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161080c565b6001600160a01b0381168114610991575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b03811182821017156109ca576109ca610994565b60405290565b805165ffffffffffff811681146109e5575f5ffd5b919050565b80516001600160801b03811681146109e5575f5ffd5b5f82601f830112610a0f575f5ffd5b604051606081016001600160401b0381118282101715610a3157610a31610994565b604052806060840185811115610a45575f5ffd5b845b81811015610a6657610a58816109ea565b835260209283019201610a47565b509195945050505050565b5f5f828403610160811215610a84575f5ffd5b8351610a8f8161097d565b9250610140601f1982011215610aa3575f5ffd5b50610aac6109a8565b610ab8602085016109d0565b8152610ac6604085016109d0565b6020820152610ad7606085016109ea565b604082015260808401516001600160401b0381168114610af5575f5ffd5b6060820152610b078560a08601610a00565b6080820152610b1a856101008601610a00565b60a0820152809150509250929050565b5f60208284031215610b3a575f5ffd5b8151610b458161097d565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610b7357610b73610b4c565b92915050565b81810381811115610b7357610b73610b4c565b8082028115828204841417610b7357610b73610b4c565b5f82610bbd57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215610bd2575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b815f5b6001811015610c54575f5f5b6002811015610c4757610c36610c1985516001600160801b031690565b6001600160801b03908116600784901b90811b91901b1984161790565b602094909401939150600101610bfc565b5083820155600101610bf0565b505f5f5b6001811015610c8657610c75610c1984516001600160801b031690565b602093909301929150600101610c58565b5080600184015550505050565b5f60ff821660ff8103610ca857610ca8610b4c565b60010192915050565b60805160a05160c05160e051610100516101205161014051610160516113b4610d6e5f395f818161018b015261088b01525f8181610104015261091601525f8181610151015281816103b10152818161051b0152610a7301525f8181610292015281816103dc01528181610a4c0152610a9701525f81816102b90152818161095c01526109be01525f81816101b201526107f301525f81816102e8015261082201525f81816102300152818161042901526104ee01526113b45ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c8063a0712d6811610093578063c34c08e511610063578063c34c08e5146102b4578063c851b084146102db578063cdae7f61146102e3578063fee4ffb51461030a575f5ffd5b8063a0712d6814610252578063ab52bde914610265578063aec5308b14610278578063be9a65551461028d575f5ffd5b806354fac919116100ce57806354fac9191461018657806361d027b3146101ad5780637dc0bf3f146101f95780639af1d35a1461022b575f5ffd5b806307c62304146100ff5780631ac090b0146101395780631f7b6d321461014c578063214296e814610173575b5f5ffd5b6101267f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b6101266101473660046111d5565b61031d565b6101267f000000000000000000000000000000000000000000000000000000000000000081565b6101266101813660046111ee565b6103aa565b6101267f000000000000000000000000000000000000000000000000000000000000000081565b6101d47f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610130565b61021b6102073660046111ee565b5f6020819052908152604090205460ff1681565b6040519015158152602001610130565b6101d47f000000000000000000000000000000000000000000000000000000000000000081565b6101266102603660046111ee565b610632565b6101266102733660046111ee565b61087f565b61028b610286366004611205565b610944565b005b6101267f000000000000000000000000000000000000000000000000000000000000000081565b6101d47f000000000000000000000000000000000000000000000000000000000000000081565b610126610a49565b6101d47f000000000000000000000000000000000000000000000000000000000000000081565b61012661031836600461124e565b610adb565b5f60038260ff1610610365576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff831660048201526024015b60405180910390fd5b60018260ff166003811061037b5761037b611276565b60028104919091015460019091166010026101000a90046fffffffffffffffffffffffffffffffff1692915050565b5f806103d67f0000000000000000000000000000000000000000000000000000000000000000846112d0565b610400907f00000000000000000000000000000000000000000000000000000000000000006112e7565b90505f5f5b60038160ff161015610617575f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663cb2dcd068361045a6001886112fa565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260ff90921660048301526024820152604401602060405180830381865afa1580156104b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104d7919061130d565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663cb2dcd068460016105407f00000000000000000000000000000000000000000000000000000000000000008a6112e7565b61054a91906112fa565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815260ff90921660048301526024820152604401602060405180830381865afa1580156105a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105c7919061130d565b6105d191906112fa565b9050670de0b6b3a76400006105ef826105ea858a610adb565b610b24565b6105f99190611351565b61060390846112e7565b9250508061061090611389565b9050610405565b5061062a6106248561087f565b82610b63565b949350505050565b5f5f61063c610a49565b9050600281108061065657506106536002826112fa565b83115b15610697576040517ff562b22b000000000000000000000000000000000000000000000000000000008152600481018290526024810184905260440161035c565b6106a26002826112fa565b83146106f0576106b36002826112fa565b6040517f8007930b00000000000000000000000000000000000000000000000000000000815260048101919091526024810184905260440161035c565b5f8381526020819052604090205460ff161561073b576040517fa593dbf80000000000000000000000000000000000000000000000000000000081526004810184905260240161035c565b5f83815260208190526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561077a836103aa565b9150827f8a9dcf4e150b1153011b29fec302d5be0c13e84fa8f56ab78587f778a32a90dd836040516107ae91815260200190565b60405180910390a26040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018490527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b158015610863575f5ffd5b505af1158015610875573d5f5f3e3d5ffd5b5050505050919050565b5f670de0b6b3a76400007f00000000000000000000000000000000000000000000000000000000000000005b831561090757836001166001036108dc57670de0b6b3a76400006108cf82846112d0565b6108d99190611351565b91505b670de0b6b3a76400006108ef82806112d0565b6108f99190611351565b9050600184901c93506108ab565b670de0b6b3a764000061093a837f00000000000000000000000000000000000000000000000000000000000000006112d0565b61062a9190611351565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146109f1576040517f56baa3d100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161035c565b60038260ff1610610a33576040517f0ed9cff400000000000000000000000000000000000000000000000000000000815260ff8316600482015260240161035c565b610a458282610a40610a49565b610b75565b5050565b5f7f00000000000000000000000000000000000000000000000000000000000000004210610ad6577f0000000000000000000000000000000000000000000000000000000000000000610abc7f0000000000000000000000000000000000000000000000000000000000000000426112fa565b610ac69190611351565b610ad19060016112e7565b905090565b505f90565b5f610aff610ae883610cf2565b60ff85165f90815260036020526040902090610d41565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1690505b92915050565b5f5f5f610b318585610e07565b9015157fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff918218021895945050505050565b5f8282188284100282185b9392505050565b60018360ff1660038110610b8b57610b8b611276565b600291828204019190066010029054906101000a90046fffffffffffffffffffffffffffffffff166fffffffffffffffffffffffffffffffff16826fffffffffffffffffffffffffffffffff161115610c65578260018460ff1660038110610bf557610bf5611276565b60028104909101546040517feca2b20900000000000000000000000000000000000000000000000000000000815260ff90931660048401526fffffffffffffffffffffffffffffffff60106001909316929092026101000a9004811660248301528316604482015260640161035c565b610c9b610c7182610cf2565b60ff85165f908152600360205260409020906fffffffffffffffffffffffffffffffff8516610e2a565b5050604080516fffffffffffffffffffffffffffffffff841681526020810183905260ff8516917fe8232cbb3bcba1a5bf1e63af3a7057aae4c5505603d0032cf4a9c3cb05c92052910160405180910390a2505050565b5f65ffffffffffff821115610d3d576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161035c565b5090565b81545f9081816005811115610d9d575f610d5a84610e44565b610d6490856112fa565b5f8881526020902090915081015465ffffffffffff9081169087161015610d8d57809150610d9b565b610d988160016112e7565b92505b505b5f610daa87878585610fa9565b90508015610dfa57610dce87610dc16001846112fa565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16610dfc565b5f5b979650505050505050565b8181028281048214831517905f90610e1e83151590565b81029150509250929050565b5f80610e37858585610fff565b915091505b935093915050565b5f60018211610e51575090565b8160017001000000000000000000000000000000008210610e775760809190911c9060401b5b680100000000000000008210610e925760409190911c9060201b5b6401000000008210610ea95760209190911c9060101b5b620100008210610ebe5760109190911c9060081b5b6101008210610ed25760089190911c9060041b5b60108210610ee55760049190911c9060021b5b60048210610ef15760011b5b600302600190811c90818581610f0957610f09611324565b048201901c90506001818581610f2157610f21611324565b048201901c90506001818581610f3957610f39611324565b048201901c90506001818581610f5157610f51611324565b048201901c90506001818581610f6957610f69611324565b048201901c90506001818581610f8157610f81611324565b048201901c9050610fa0818581610f9a57610f9a611324565b04821190565b90039392505050565b5f5b81831015610ff7575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610fe357809250610ff1565b610fee8160016112e7565b93505b50610fab565b509392505050565b82545f9081908015611150575f61101b87610dc16001856112fa565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1690881682111561108d576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036110dc57825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355611142565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b9450859350610e3c92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610e3c565b803560ff811681146111d0575f5ffd5b919050565b5f602082840312156111e5575f5ffd5b610b6e826111c0565b5f602082840312156111fe575f5ffd5b5035919050565b5f5f60408385031215611216575f5ffd5b61121f836111c0565b915060208301356fffffffffffffffffffffffffffffffff81168114611243575f5ffd5b809150509250929050565b5f5f6040838503121561125f575f5ffd5b611268836111c0565b946020939093013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610b1e57610b1e6112a3565b80820180821115610b1e57610b1e6112a3565b81810381811115610b1e57610b1e6112a3565b5f6020828403121561131d575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82611384577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f60ff821660ff810361139e5761139e6112a3565b6001019291505056fea164736f6c6343000825000a",
}

// Emission is an auto generated Go binding around an Ethereum contract.
type Emission struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Emission) GetABI() abi.ABI {
	return c.abi
}

// NewEmission creates a new instance of Emission.
func NewEmission() *Emission {
	parsed, err := EmissionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Emission{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Emission) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address fees_, (uint48,uint48,uint128,uint64,uint128[3],uint128[3]) config) returns()
func (emission *Emission) PackConstructor(fees_ common.Address, config IEmissionConfig) []byte {
	enc, err := emission.abi.Pack("", fees_, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214296e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowed(uint256 epoch) view returns(uint256)
func (emission *Emission) PackAllowed(epoch *big.Int) []byte {
	enc, err := emission.abi.Pack("allowed", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214296e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowed(uint256 epoch) view returns(uint256)
func (emission *Emission) TryPackAllowed(epoch *big.Int) ([]byte, error) {
	return emission.abi.Pack("allowed", epoch)
}

// UnpackAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x214296e8.
//
// Solidity: function allowed(uint256 epoch) view returns(uint256)
func (emission *Emission) UnpackAllowed(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("allowed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBegun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc851b084.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function begun() view returns(uint256)
func (emission *Emission) PackBegun() []byte {
	enc, err := emission.abi.Pack("begun")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBegun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc851b084.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function begun() view returns(uint256)
func (emission *Emission) TryPackBegun() ([]byte, error) {
	return emission.abi.Pack("begun")
}

// UnpackBegun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc851b084.
//
// Solidity: function begun() view returns(uint256)
func (emission *Emission) UnpackBegun(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("begun", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac090b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bound(uint8 tokenId) view returns(uint256)
func (emission *Emission) PackBound(tokenId uint8) []byte {
	enc, err := emission.abi.Pack("bound", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac090b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bound(uint8 tokenId) view returns(uint256)
func (emission *Emission) TryPackBound(tokenId uint8) ([]byte, error) {
	return emission.abi.Pack("bound", tokenId)
}

// UnpackBound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ac090b0.
//
// Solidity: function bound(uint8 tokenId) view returns(uint256)
func (emission *Emission) UnpackBound(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("bound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab52bde9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budget(uint256 epoch) view returns(uint256)
func (emission *Emission) PackBudget(epoch *big.Int) []byte {
	enc, err := emission.abi.Pack("budget", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab52bde9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budget(uint256 epoch) view returns(uint256)
func (emission *Emission) TryPackBudget(epoch *big.Int) ([]byte, error) {
	return emission.abi.Pack("budget", epoch)
}

// UnpackBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab52bde9.
//
// Solidity: function budget(uint256 epoch) view returns(uint256)
func (emission *Emission) UnpackBudget(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("budget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fac919.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decay() view returns(uint256)
func (emission *Emission) PackDecay() []byte {
	enc, err := emission.abi.Pack("decay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fac919.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decay() view returns(uint256)
func (emission *Emission) TryPackDecay() ([]byte, error) {
	return emission.abi.Pack("decay")
}

// UnpackDecay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fac919.
//
// Solidity: function decay() view returns(uint256)
func (emission *Emission) UnpackDecay(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("decay", data)
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
func (emission *Emission) PackExecutor() []byte {
	enc, err := emission.abi.Pack("executor")
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
func (emission *Emission) TryPackExecutor() ([]byte, error) {
	return emission.abi.Pack("executor")
}

// UnpackExecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc34c08e5.
//
// Solidity: function executor() view returns(address)
func (emission *Emission) UnpackExecutor(data []byte) (common.Address, error) {
	out, err := emission.abi.Unpack("executor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfee4ffb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factor(uint8 tokenId, uint256 epoch) view returns(uint256)
func (emission *Emission) PackFactor(tokenId uint8, epoch *big.Int) []byte {
	enc, err := emission.abi.Pack("factor", tokenId, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfee4ffb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factor(uint8 tokenId, uint256 epoch) view returns(uint256)
func (emission *Emission) TryPackFactor(tokenId uint8, epoch *big.Int) ([]byte, error) {
	return emission.abi.Pack("factor", tokenId, epoch)
}

// UnpackFactor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfee4ffb5.
//
// Solidity: function factor(uint8 tokenId, uint256 epoch) view returns(uint256)
func (emission *Emission) UnpackFactor(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("factor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fees() view returns(address)
func (emission *Emission) PackFees() []byte {
	enc, err := emission.abi.Pack("fees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fees() view returns(address)
func (emission *Emission) TryPackFees() ([]byte, error) {
	return emission.abi.Pack("fees")
}

// UnpackFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af1d35a.
//
// Solidity: function fees() view returns(address)
func (emission *Emission) UnpackFees(data []byte) (common.Address, error) {
	out, err := emission.abi.Unpack("fees", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFirstBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07c62304.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstBudget() view returns(uint256)
func (emission *Emission) PackFirstBudget() []byte {
	enc, err := emission.abi.Pack("firstBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07c62304.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstBudget() view returns(uint256)
func (emission *Emission) TryPackFirstBudget() ([]byte, error) {
	return emission.abi.Pack("firstBudget")
}

// UnpackFirstBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07c62304.
//
// Solidity: function firstBudget() view returns(uint256)
func (emission *Emission) UnpackFirstBudget(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("firstBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function length() view returns(uint256)
func (emission *Emission) PackLength() []byte {
	enc, err := emission.abi.Pack("length")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function length() view returns(uint256)
func (emission *Emission) TryPackLength() ([]byte, error) {
	return emission.abi.Pack("length")
}

// UnpackLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f7b6d32.
//
// Solidity: function length() view returns(uint256)
func (emission *Emission) UnpackLength(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("length", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 epoch) returns(uint256 amount)
func (emission *Emission) PackMint(epoch *big.Int) []byte {
	enc, err := emission.abi.Pack("mint", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 epoch) returns(uint256 amount)
func (emission *Emission) TryPackMint(epoch *big.Int) ([]byte, error) {
	return emission.abi.Pack("mint", epoch)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0712d68.
//
// Solidity: function mint(uint256 epoch) returns(uint256 amount)
func (emission *Emission) UnpackMint(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0bf3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minted(uint256 epoch) view returns(bool)
func (emission *Emission) PackMinted(epoch *big.Int) []byte {
	enc, err := emission.abi.Pack("minted", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0bf3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minted(uint256 epoch) view returns(bool)
func (emission *Emission) TryPackMinted(epoch *big.Int) ([]byte, error) {
	return emission.abi.Pack("minted", epoch)
}

// UnpackMinted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0bf3f.
//
// Solidity: function minted(uint256 epoch) view returns(bool)
func (emission *Emission) UnpackMinted(data []byte) (bool, error) {
	out, err := emission.abi.Unpack("minted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaec5308b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFactor(uint8 tokenId, uint128 next) returns()
func (emission *Emission) PackSetFactor(tokenId uint8, next *big.Int) []byte {
	enc, err := emission.abi.Pack("setFactor", tokenId, next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaec5308b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFactor(uint8 tokenId, uint128 next) returns()
func (emission *Emission) TryPackSetFactor(tokenId uint8, next *big.Int) ([]byte, error) {
	return emission.abi.Pack("setFactor", tokenId, next)
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() view returns(uint256)
func (emission *Emission) PackStart() []byte {
	enc, err := emission.abi.Pack("start")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start() view returns(uint256)
func (emission *Emission) TryPackStart() ([]byte, error) {
	return emission.abi.Pack("start")
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe9a6555.
//
// Solidity: function start() view returns(uint256)
func (emission *Emission) UnpackStart(data []byte) (*big.Int, error) {
	out, err := emission.abi.Unpack("start", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStoa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdae7f61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stoa() view returns(address)
func (emission *Emission) PackStoa() []byte {
	enc, err := emission.abi.Pack("stoa")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStoa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdae7f61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stoa() view returns(address)
func (emission *Emission) TryPackStoa() ([]byte, error) {
	return emission.abi.Pack("stoa")
}

// UnpackStoa is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdae7f61.
//
// Solidity: function stoa() view returns(address)
func (emission *Emission) UnpackStoa(data []byte) (common.Address, error) {
	out, err := emission.abi.Unpack("stoa", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (emission *Emission) PackTreasury() []byte {
	enc, err := emission.abi.Pack("treasury")
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
func (emission *Emission) TryPackTreasury() ([]byte, error) {
	return emission.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (emission *Emission) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := emission.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// EmissionFactorChanged represents a FactorChanged event raised by the Emission contract.
type EmissionFactorChanged struct {
	TokenId *big.Int
	Factor  *big.Int
	From    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EmissionFactorChangedEventName = "FactorChanged"

// ContractEventName returns the user-defined event name.
func (EmissionFactorChanged) ContractEventName() string {
	return EmissionFactorChangedEventName
}

// UnpackFactorChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FactorChanged(uint256 indexed tokenId, uint256 factor, uint256 from)
func (emission *Emission) UnpackFactorChangedEvent(log *types.Log) (*EmissionFactorChanged, error) {
	event := "FactorChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != emission.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EmissionFactorChanged)
	if len(log.Data) > 0 {
		if err := emission.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range emission.abi.Events[event].Inputs {
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

// EmissionMinted represents a Minted event raised by the Emission contract.
type EmissionMinted struct {
	Epoch  *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EmissionMintedEventName = "Minted"

// ContractEventName returns the user-defined event name.
func (EmissionMinted) ContractEventName() string {
	return EmissionMintedEventName
}

// UnpackMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Minted(uint256 indexed epoch, uint256 amount)
func (emission *Emission) UnpackMintedEvent(log *types.Log) (*EmissionMinted, error) {
	event := "Minted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != emission.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EmissionMinted)
	if len(log.Data) > 0 {
		if err := emission.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range emission.abi.Events[event].Inputs {
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
func (emission *Emission) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], emission.abi.Errors["AlreadyMinted"].ID.Bytes()[:4]) {
		return emission.UnpackAlreadyMintedError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["BoundTooLarge"].ID.Bytes()[:4]) {
		return emission.UnpackBoundTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["BudgetTooLarge"].ID.Bytes()[:4]) {
		return emission.UnpackBudgetTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return emission.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["DecayTooLarge"].ID.Bytes()[:4]) {
		return emission.UnpackDecayTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["EpochExpired"].ID.Bytes()[:4]) {
		return emission.UnpackEpochExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["EpochNotOver"].ID.Bytes()[:4]) {
		return emission.UnpackEpochNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["FactorTooLarge"].ID.Bytes()[:4]) {
		return emission.UnpackFactorTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["LengthOutOfRange"].ID.Bytes()[:4]) {
		return emission.UnpackLengthOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["NotExecutor"].ID.Bytes()[:4]) {
		return emission.UnpackNotExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return emission.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["StartOutOfRange"].ID.Bytes()[:4]) {
		return emission.UnpackStartOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["UnknownToken"].ID.Bytes()[:4]) {
		return emission.UnpackUnknownTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], emission.abi.Errors["WrongEmission"].ID.Bytes()[:4]) {
		return emission.UnpackWrongEmissionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EmissionAlreadyMinted represents a AlreadyMinted error raised by the Emission contract.
type EmissionAlreadyMinted struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMinted(uint256 epoch)
func EmissionAlreadyMintedErrorID() common.Hash {
	return common.HexToHash("0xa593dbf81d5995447668c0b7480dccd1e705a509bfa85d2e5a5bdc84be9f462e")
}

// UnpackAlreadyMintedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMinted(uint256 epoch)
func (emission *Emission) UnpackAlreadyMintedError(raw []byte) (*EmissionAlreadyMinted, error) {
	out := new(EmissionAlreadyMinted)
	if err := emission.abi.UnpackIntoInterface(out, "AlreadyMinted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionBoundTooLarge represents a BoundTooLarge error raised by the Emission contract.
type EmissionBoundTooLarge struct {
	Limit *big.Int
	Bound *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BoundTooLarge(uint256 limit, uint256 bound)
func EmissionBoundTooLargeErrorID() common.Hash {
	return common.HexToHash("0xf05b72708ee43a1c029a18c526ace48a09ef948079a725c0fa9be755f39794a5")
}

// UnpackBoundTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BoundTooLarge(uint256 limit, uint256 bound)
func (emission *Emission) UnpackBoundTooLargeError(raw []byte) (*EmissionBoundTooLarge, error) {
	out := new(EmissionBoundTooLarge)
	if err := emission.abi.UnpackIntoInterface(out, "BoundTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionBudgetTooLarge represents a BudgetTooLarge error raised by the Emission contract.
type EmissionBudgetTooLarge struct {
	Limit *big.Int
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetTooLarge(uint256 limit, uint256 total)
func EmissionBudgetTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7231baf0f30eaa09e763188a537a92117304c3101ec3535df3c626ad7fd02b55")
}

// UnpackBudgetTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetTooLarge(uint256 limit, uint256 total)
func (emission *Emission) UnpackBudgetTooLargeError(raw []byte) (*EmissionBudgetTooLarge, error) {
	out := new(EmissionBudgetTooLarge)
	if err := emission.abi.UnpackIntoInterface(out, "BudgetTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Emission contract.
type EmissionCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func EmissionCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (emission *Emission) UnpackCheckpointUnorderedInsertionError(raw []byte) (*EmissionCheckpointUnorderedInsertion, error) {
	out := new(EmissionCheckpointUnorderedInsertion)
	if err := emission.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionDecayTooLarge represents a DecayTooLarge error raised by the Emission contract.
type EmissionDecayTooLarge struct {
	Limit *big.Int
	Decay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecayTooLarge(uint256 limit, uint256 decay)
func EmissionDecayTooLargeErrorID() common.Hash {
	return common.HexToHash("0xa4175cea94384ad276a10b6d192171709f775b9cf8494f51cda3bf159b4df7c5")
}

// UnpackDecayTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecayTooLarge(uint256 limit, uint256 decay)
func (emission *Emission) UnpackDecayTooLargeError(raw []byte) (*EmissionDecayTooLarge, error) {
	out := new(EmissionDecayTooLarge)
	if err := emission.abi.UnpackIntoInterface(out, "DecayTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionEpochExpired represents a EpochExpired error raised by the Emission contract.
type EmissionEpochExpired struct {
	Oldest *big.Int
	Epoch  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochExpired(uint256 oldest, uint256 epoch)
func EmissionEpochExpiredErrorID() common.Hash {
	return common.HexToHash("0x8007930b6abf1152af6b6be889431704b742c5ce10536629325e8ee97c9606d1")
}

// UnpackEpochExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochExpired(uint256 oldest, uint256 epoch)
func (emission *Emission) UnpackEpochExpiredError(raw []byte) (*EmissionEpochExpired, error) {
	out := new(EmissionEpochExpired)
	if err := emission.abi.UnpackIntoInterface(out, "EpochExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionEpochNotOver represents a EpochNotOver error raised by the Emission contract.
type EmissionEpochNotOver struct {
	Begun *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotOver(uint256 begun, uint256 epoch)
func EmissionEpochNotOverErrorID() common.Hash {
	return common.HexToHash("0xf562b22bef3c5419719d9f101f096339895b98e42bcc2fce94f611b3202c9f69")
}

// UnpackEpochNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotOver(uint256 begun, uint256 epoch)
func (emission *Emission) UnpackEpochNotOverError(raw []byte) (*EmissionEpochNotOver, error) {
	out := new(EmissionEpochNotOver)
	if err := emission.abi.UnpackIntoInterface(out, "EpochNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionFactorTooLarge represents a FactorTooLarge error raised by the Emission contract.
type EmissionFactorTooLarge struct {
	TokenId *big.Int
	Limit   *big.Int
	Factor  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FactorTooLarge(uint256 tokenId, uint256 limit, uint256 factor)
func EmissionFactorTooLargeErrorID() common.Hash {
	return common.HexToHash("0xeca2b2096dd47f960fdcab7d0077e8855fb7e4d83da3e190aa7fbd732164b22c")
}

// UnpackFactorTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FactorTooLarge(uint256 tokenId, uint256 limit, uint256 factor)
func (emission *Emission) UnpackFactorTooLargeError(raw []byte) (*EmissionFactorTooLarge, error) {
	out := new(EmissionFactorTooLarge)
	if err := emission.abi.UnpackIntoInterface(out, "FactorTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionLengthOutOfRange represents a LengthOutOfRange error raised by the Emission contract.
type EmissionLengthOutOfRange struct {
	Least  *big.Int
	Most   *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthOutOfRange(uint256 least, uint256 most, uint256 length)
func EmissionLengthOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc9837fde764a82441bb97435ee8f267f217d74d1091bf32660adb2263dac802e")
}

// UnpackLengthOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthOutOfRange(uint256 least, uint256 most, uint256 length)
func (emission *Emission) UnpackLengthOutOfRangeError(raw []byte) (*EmissionLengthOutOfRange, error) {
	out := new(EmissionLengthOutOfRange)
	if err := emission.abi.UnpackIntoInterface(out, "LengthOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionNotExecutor represents a NotExecutor error raised by the Emission contract.
type EmissionNotExecutor struct {
	Executor common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExecutor(address executor, address sender)
func EmissionNotExecutorErrorID() common.Hash {
	return common.HexToHash("0x56baa3d111a4a2e311cdeafb44604961733b10ae175985453dbb6f49efa5fa85")
}

// UnpackNotExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExecutor(address executor, address sender)
func (emission *Emission) UnpackNotExecutorError(raw []byte) (*EmissionNotExecutor, error) {
	out := new(EmissionNotExecutor)
	if err := emission.abi.UnpackIntoInterface(out, "NotExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Emission contract.
type EmissionSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func EmissionSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (emission *Emission) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*EmissionSafeCastOverflowedUintDowncast, error) {
	out := new(EmissionSafeCastOverflowedUintDowncast)
	if err := emission.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionStartOutOfRange represents a StartOutOfRange error raised by the Emission contract.
type EmissionStartOutOfRange struct {
	Least *big.Int
	Most  *big.Int
	Start *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StartOutOfRange(uint256 least, uint256 most, uint256 start)
func EmissionStartOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x0a41c467bdf87e3f09839255e9e83ec2b5454134d648d241f614be61ec83bcd2")
}

// UnpackStartOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StartOutOfRange(uint256 least, uint256 most, uint256 start)
func (emission *Emission) UnpackStartOutOfRangeError(raw []byte) (*EmissionStartOutOfRange, error) {
	out := new(EmissionStartOutOfRange)
	if err := emission.abi.UnpackIntoInterface(out, "StartOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionUnknownToken represents a UnknownToken error raised by the Emission contract.
type EmissionUnknownToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownToken(uint256 tokenId)
func EmissionUnknownTokenErrorID() common.Hash {
	return common.HexToHash("0x0ed9cff433b81428e781452ec796299037b5c050f5e68191cfa002b8084e3cad")
}

// UnpackUnknownTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownToken(uint256 tokenId)
func (emission *Emission) UnpackUnknownTokenError(raw []byte) (*EmissionUnknownToken, error) {
	out := new(EmissionUnknownToken)
	if err := emission.abi.UnpackIntoInterface(out, "UnknownToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EmissionWrongEmission represents a WrongEmission error raised by the Emission contract.
type EmissionWrongEmission struct {
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEmission(address expected, address actual)
func EmissionWrongEmissionErrorID() common.Hash {
	return common.HexToHash("0x61d6d4ebacedc339cab9b828ee73589b4c16c05a62fe9e99472ef98209bb7712")
}

// UnpackWrongEmissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEmission(address expected, address actual)
func (emission *Emission) UnpackWrongEmissionError(raw []byte) (*EmissionWrongEmission, error) {
	out := new(EmissionWrongEmission)
	if err := emission.abi.UnpackIntoInterface(out, "WrongEmission", raw); err != nil {
		return nil, err
	}
	return out, nil
}
