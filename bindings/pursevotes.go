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

// PurseVotesMetaData contains all meta data concerning the PurseVotes contract.
var PurseVotesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cell\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"CellNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"logN\",\"type\":\"uint256\"}],\"name\":\"LogNOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"kind\",\"type\":\"uint256\"}],\"name\":\"NotAPurse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OpeningInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"RecordOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cells\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongCellCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongCells\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongSeries\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"batch\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"settledAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"internalType\":\"structIPurseVotes.State\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"pursesOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"record\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"internalType\":\"structIPurseVotes.Purse[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1\",\"name\":\"commitment\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"internalType\":\"structIPurseVotes.State\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"record\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"cells\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structBn254.G1[]\",\"name\":\"proofs\",\"type\":\"tuple[]\"}],\"internalType\":\"structKzg.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"records\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "PurseVotes",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611f0c380380611f0c83398101604081905261002e916100a3565b6001600160a01b0381166080819052604080516358a425e160e01b815290516358a425e1916004808201926020929091908290030181865afa158015610076573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009a91906100d0565b60a052506100e7565b5f602082840312156100b3575f5ffd5b81516001600160a01b03811681146100c9575f5ffd5b9392505050565b5f602082840312156100e0575f5ffd5b5051919050565b60805160a051611df061011c5f395f61058001525f818160aa0152818161012f0152818161042a01526104e40152611df05ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80632346c1871461004e57806352bfe78914610077578063cb23bcb5146100a5578063dd2ec97d146100f1575b5f5ffd5b61006161005c3660046116b7565b610112565b60405161006e919061170e565b60405180910390f35b61007f610129565b6040805164ffffffffff948516815293909216602084015215159082015260600161006e565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161006e565b6101046100ff366004611782565b6101d5565b60405161006e929190611807565b6060610120858585856103a3565b95945050505050565b5f5f5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f7dcfa36040518163ffffffff1660e01b815260040161012060405180830381865afa158015610197573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101bb9190611927565b805160408201516101009092015190969195509350915050565b5f60605f6101e5888787876103a3565b9050805167ffffffffffffffff81111561020157610201611854565b60405190808252806020026020018201604052801561022a578160200160208202803683370190505b5091505f5b8151811015610397578773ffffffffffffffffffffffffffffffffffffffff16828281518110610261576102616119de565b60200260200101516020015173ffffffffffffffffffffffffffffffffffffffff16146103295781818151811061029a5761029a6119de565b60200260200101515f01518282815181106102b7576102b76119de565b602002602001015160200151896040517f041ba90f0000000000000000000000000000000000000000000000000000000081526004016103209392919092835273ffffffffffffffffffffffffffffffffffffffff918216602084015216604082015260600190565b60405180910390fd5b81818151811061033b5761033b6119de565b60200260200101515f0151838281518110610358576103586119de565b602002602001018181525050818181518110610376576103766119de565b6020026020010151604001518461038d9190611a38565b935060010161022f565b50509550959350505050565b6040805184356020808301919091528501358183015290840135606080830191909152905f9060800160408051601f198184030181529082905280516020909101207f32cf57f80000000000000000000000000000000000000000000000000000000082526004820188905291505f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906332cf57f890602401602060405180830381865afa15801561046f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104939190611a4b565b90508082146104df576040517fde82f2bd000000000000000000000000000000000000000000000000000000008152600481018890526024810182905260448101839052606401610320565b6105a67f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638f5f32576040518163ffffffff1660e01b8152600401608060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f9190611a62565b61057e36899003890189611aea565b7f00000000000000000000000000000000000000000000000000000000000000008888610690565b8367ffffffffffffffff8111156105bf576105bf611854565b60405190808252806020026020018201604052801561062757816020015b61061460405180606001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81525090565b8152602001906001900390816105dd5790505b5092505f5b8481101561068557610660868683818110610649576106496119de565b905060200281019061065b9190611b5e565b610a53565b848281518110610672576106726119de565b602090810291909101015260010161062c565b505050949350505050565b5f6106a58561069e86610d53565b8585610dc0565b90505f6106b18561119e565b90506106ce60405180604001604052805f81526020015f81525090565b604080518082019091525f80825260208201525f5f5f5f5b8881101561098057368a8a83818110610701576107016119de565b90506020028101906107139190611b5e565b905061071d611627565b610725611627565b5f5b6107346020850185611b9a565b90508110156108c7575f86156107a15760408051602081018f90529081018890527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190606001604051602081830303815290604052805190602001205f1c61079c9190611bfe565b6107a4565b60015b90505f6107b46040870187611c36565b848181106107c4576107c46119de565b9050604002018036038101906107da9190611aea565b9050876107e681611c9a565b9850156107fa576107f781836111fe565b90505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828b0899507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018061084f6020890189611b9a565b8681811061085f5761085f6119de565b9050602002013584098a0898505f600184161561087c578461087e565b855b905061089282825f5b60200201519061126d565b81526108b7600285106108ad576108a8836112d7565b6108af565b825b826001610887565b6020909101525050600101610727565b50805182516108e291906108dc908b9061126d565b9061126d565b975060016108f36020850185611b9a565b9050111561093f576109396109317f30644e72e131a029048b6e193fd841045cea24f6fd736bec231204708f7036368360015b6020020151906111fe565b836001610887565b60208301525b6109706109696109618c6109566020880188611cd1565b63ffffffff16611347565b846001610926565b8a9061126d565b98505050508060010190506106e6565b5061099561098e8c856111fe565b869061126d565b94506109f261098e6109c7847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001611cf3565b6040805180820182525f808252602091820152815180830190925260018252600290820152906111fe565b9450610a0f85610a006113ba565b610a09876112d7565b8f611487565b610a45576040517f84f86b9300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050505050565b610a8a60405180606001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81525090565b6003610a996020840184611b9a565b905014610b0557610aad6020830183611cd1565b6003610abc6020850185611b9a565b6040517f21fb853400000000000000000000000000000000000000000000000000000000815263ffffffff90941660048501526024840192909252506044820152606401610320565b5f610b136020840184611b9a565b5f818110610b2357610b236119de565b9050602002013590505f838060200190610b3d9190611b9a565b6002818110610b4e57610b4e6119de565b9050602002013590506002610b638360ff1690565b14610bb957610b756020850185611cd1565b60ff83166040517f9a4a7a0000000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526024820152604401610320565b60e882901c15610c1857610bd06020850185611cd1565b6040517fe3e6faf200000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201525f602482015260448101839052606401610320565b60e081901c15610c7857610c2f6020850185611cd1565b6040517fe3e6faf200000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526002602482015260448101829052606401610320565b600160d883901c60ff1614610ce457610c946020850185611cd1565b6040517fe05e836e00000000000000000000000000000000000000000000000000000000815263ffffffff9190911660048201526001602482015260ff60d884901c166044820152606401610320565b604080516060810190915280610cfd6020870187611cd1565b63ffffffff16815273ffffffffffffffffffffffffffffffffffffffff600885901c166020820152604001610d496dffffffffffffffffffffffffffff607085901c8116908516611a38565b9052949350505050565b5f6002821080610d635750601882115b15610dab576040517fc584536c000000000000000000000000000000000000000000000000000000008152600260048201526018602482015260448101839052606401610320565b610db6600283611cf3565b6001901b92915050565b5f5f85604051602001610de59190815181526020918201519181019190915260400190565b6040516020818303038152906040528051906020012090505f5b838110156111945736858583818110610e1a57610e1a6119de565b9050602002810190610e2c9190611b5e565b90505f610e3c6020830183611b9a565b9150889050610e4e6020840184611cd1565b63ffffffff1610610ea85787610e676020840184611cd1565b6040517f0d4e7a59000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff166024820152604401610320565b801580610eb55750600481115b80610ece5750610ec86040830183611c36565b90508114155b15610f3757610ee06020830183611cd1565b81610eee6040850185611c36565b6040517f322f6f1e00000000000000000000000000000000000000000000000000000000815263ffffffff90941660048501526024840192909252506044820152606401610320565b60605f5b828110156110f7577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610f716020860186611b9a565b83818110610f8157610f816119de565b905060200201351061100857610f9a6020850185611cd1565b81610fa86020870187611b9a565b84818110610fb857610fb86119de565b6040517ff2f6024200000000000000000000000000000000000000000000000000000000815263ffffffff9095166004860152602485019390935250602090910201356044820152606401610320565b6110796110186040860186611c36565b83818110611028576110286119de565b90506040020180360381019061103e9190611aea565b6040518060400160405280600581526020017f70726f6f660000000000000000000000000000000000000000000000000000008152506114c7565b816110876040860186611c36565b83818110611097576110976119de565b9050604002016040516020016110bf9190813581526020918201359181019190915260400190565b60408051601f19818403018152908290526110dd9291602001611d1d565b60408051601f198184030181529190529150600101610f3b565b50846111066020850185611cd1565b6040805163ffffffff9092166020830152810184905260600160408051601f1981840301815291905261113c6020860186611b9a565b60405160200161114d929190611d39565b60408051601f198184030181529082905261116e9392918590602001611d79565b604051602081830303815290604052805190602001209450505050806001019050610dff565b5095945050505050565b7f2a3c09f0a58a7e8500e0a7eb8ef62abc402d111e41112ed49bd61b6e725b19f0815b601c8110156111f8577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182830991506001016111c1565b50919050565b604080518082019091525f80825260208201525f604051604085825e83604082015260408360608360075afa91505080611266576040517ea4859300000000000000000000000000000000000000000000000000000000815260076004820152602401610320565b5092915050565b604080518082019091525f80825260208201525f604051604085825e604084604083015e60408360808360065afa91505080611266576040517ea4859300000000000000000000000000000000000000000000000000000000815260066004820152602401610320565b604080518082019091525f80825260208201526040518060400160405280835f0151815260200183602001515f1461133d576020840151611338907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611cf3565b61133f565b5f5b905292915050565b60015b81156113b45781600116600103611382577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183820990505b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018384099250600182901c915061134a565b92915050565b6113e160405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405180608001604052807f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281526020017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed81526020017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b81526020017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa815250905090565b5f604051604086825e608085604083015e60408460c083015e60808361010083015e5f5f5260205f6101808360085afa5f51600114169695505050505050565b6114d082611515565b61151157815160208301516040517f0606ea620000000000000000000000000000000000000000000000000000000081526103209284929091600401611da0565b5050565b805160208201515f91908082178303611532575060019392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210158061158157507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478110155b1561158f57505f9392505050565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47847f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786870909087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914949350505050565b60405180604001604052806002905b604080518082019091525f80825260208201528152602001906001900390816116365790505090565b5f606082840312156111f8575f5ffd5b5f5f83601f84011261167f575f5ffd5b50813567ffffffffffffffff811115611696575f5ffd5b6020830191508360208260051b85010111156116b0575f5ffd5b9250929050565b5f5f5f5f60a085870312156116ca575f5ffd5b843593506116db866020870161165f565b9250608085013567ffffffffffffffff8111156116f6575f5ffd5b6117028782880161166f565b95989497509550505050565b602080825282518282018190525f918401906040840190835b818110156117775783518051845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501526040810151604085015250606083019250602084019350600181019050611727565b509095945050505050565b5f5f5f5f5f60c08688031215611796575f5ffd5b85359450602086013573ffffffffffffffffffffffffffffffffffffffff811681146117c0575f5ffd5b93506117cf876040880161165f565b925060a086013567ffffffffffffffff8111156117ea575f5ffd5b6117f68882890161166f565b969995985093965092949392505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b8181101561184857835183526020938401939092019160010161182a565b50909695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff811182821017156118ca577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b805164ffffffffff811681146118e4575f5ffd5b919050565b63ffffffff811681146118fa575f5ffd5b50565b80516118e4816118e9565b805160ff811681146118e4575f5ffd5b805180151581146118e4575f5ffd5b5f610120828403128015611939575f5ffd5b50611942611881565b61194b836118d0565b8152611959602084016118d0565b602082015261196a604084016118d0565b604082015261197b606084016118d0565b606082015261198c608084016118d0565b608082015261199d60a084016118fd565b60a08201526119ae60c08401611908565b60c08201526119bf60e08401611918565b60e08201526119d16101008401611918565b6101008201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156113b4576113b4611a0b565b5f60208284031215611a5b575f5ffd5b5051919050565b5f6080828403128015611a73575f5ffd5b506040516080810167ffffffffffffffff81118282101715611abc577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b5f6040828403128015611afb575f5ffd5b506040805190810167ffffffffffffffff81118282101715611b44577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112611b90575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611bcd575f5ffd5b83018035915067ffffffffffffffff821115611be7575f5ffd5b6020019150600581901b36038213156116b0575f5ffd5b5f82611c31577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611c69575f5ffd5b83018035915067ffffffffffffffff821115611c83575f5ffd5b6020019150600681901b36038213156116b0575f5ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611cca57611cca611a0b565b5060010190565b5f60208284031215611ce1575f5ffd5b8135611cec816118e9565b9392505050565b818103818111156113b4576113b4611a0b565b5f81518060208401855e5f93019283525090919050565b5f611d31611d2b8386611d06565b84611d06565b949350505050565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611d66575f5ffd5b8260051b80858437919091019392505050565b8481525f611d96611d2b611d906020850188611d06565b86611d06565b9695505050505050565b606081525f84518060608401528060208701608085015e5f608082850101526080601f19601f83011684010191505083602083015282604083015294935050505056fea164736f6c6343000825000a",
}

// PurseVotes is an auto generated Go binding around an Ethereum contract.
type PurseVotes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PurseVotes) GetABI() abi.ABI {
	return c.abi
}

// NewPurseVotes creates a new instance of PurseVotes.
func NewPurseVotes() *PurseVotes {
	parsed, err := PurseVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PurseVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PurseVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rollup_) returns()
func (purseVotes *PurseVotes) PackConstructor(rollup_ common.Address) []byte {
	enc, err := purseVotes.abi.Pack("", rollup_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest() view returns(uint40 batch, uint40 settledAt, bool frozen)
func (purseVotes *PurseVotes) PackLatest() []byte {
	enc, err := purseVotes.abi.Pack("latest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest() view returns(uint40 batch, uint40 settledAt, bool frozen)
func (purseVotes *PurseVotes) TryPackLatest() ([]byte, error) {
	return purseVotes.abi.Pack("latest")
}

// LatestOutput serves as a container for the return parameters of contract
// method Latest.
type LatestOutput struct {
	Batch     *big.Int
	SettledAt *big.Int
	Frozen    bool
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52bfe789.
//
// Solidity: function latest() view returns(uint40 batch, uint40 settledAt, bool frozen)
func (purseVotes *PurseVotes) UnpackLatest(data []byte) (LatestOutput, error) {
	out, err := purseVotes.abi.Unpack("latest", data)
	outstruct := new(LatestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Batch = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SettledAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Frozen = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackPursesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2346c187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pursesOf(uint256 batch, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns((uint256,address,uint256)[])
func (purseVotes *PurseVotes) PackPursesOf(batch *big.Int, settled IPurseVotesState, openings []KzgOpening) []byte {
	enc, err := purseVotes.abi.Pack("pursesOf", batch, settled, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPursesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2346c187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pursesOf(uint256 batch, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns((uint256,address,uint256)[])
func (purseVotes *PurseVotes) TryPackPursesOf(batch *big.Int, settled IPurseVotesState, openings []KzgOpening) ([]byte, error) {
	return purseVotes.abi.Pack("pursesOf", batch, settled, openings)
}

// UnpackPursesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2346c187.
//
// Solidity: function pursesOf(uint256 batch, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns((uint256,address,uint256)[])
func (purseVotes *PurseVotes) UnpackPursesOf(data []byte) ([]IPurseVotesPurse, error) {
	out, err := purseVotes.abi.Unpack("pursesOf", data)
	if err != nil {
		return *new([]IPurseVotesPurse), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPurseVotesPurse)).(*[]IPurseVotesPurse)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (purseVotes *PurseVotes) PackRollup() []byte {
	enc, err := purseVotes.abi.Pack("rollup")
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
func (purseVotes *PurseVotes) TryPackRollup() ([]byte, error) {
	return purseVotes.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (purseVotes *PurseVotes) UnpackRollup(data []byte) (common.Address, error) {
	out, err := purseVotes.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVotesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2ec97d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votesOf(uint256 batch, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns(uint256 votes, uint256[] records)
func (purseVotes *PurseVotes) PackVotesOf(batch *big.Int, voter common.Address, settled IPurseVotesState, openings []KzgOpening) []byte {
	enc, err := purseVotes.abi.Pack("votesOf", batch, voter, settled, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2ec97d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votesOf(uint256 batch, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns(uint256 votes, uint256[] records)
func (purseVotes *PurseVotes) TryPackVotesOf(batch *big.Int, voter common.Address, settled IPurseVotesState, openings []KzgOpening) ([]byte, error) {
	return purseVotes.abi.Pack("votesOf", batch, voter, settled, openings)
}

// VotesOfOutput serves as a container for the return parameters of contract
// method VotesOf.
type VotesOfOutput struct {
	Votes   *big.Int
	Records []*big.Int
}

// UnpackVotesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd2ec97d.
//
// Solidity: function votesOf(uint256 batch, address voter, ((uint256,uint256),uint256) settled, (uint32,uint256[],(uint256,uint256)[])[] openings) view returns(uint256 votes, uint256[] records)
func (purseVotes *PurseVotes) UnpackVotesOf(data []byte) (VotesOfOutput, error) {
	out, err := purseVotes.abi.Unpack("votesOf", data)
	outstruct := new(VotesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Votes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Records = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (purseVotes *PurseVotes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["CellBits"].ID.Bytes()[:4]) {
		return purseVotes.UnpackCellBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["CellNotCanonical"].ID.Bytes()[:4]) {
		return purseVotes.UnpackCellNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["LogNOutOfRange"].ID.Bytes()[:4]) {
		return purseVotes.UnpackLogNOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["NotAPurse"].ID.Bytes()[:4]) {
		return purseVotes.UnpackNotAPurseError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return purseVotes.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return purseVotes.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["OpeningInvalid"].ID.Bytes()[:4]) {
		return purseVotes.UnpackOpeningInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return purseVotes.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["RecordOutOfRange"].ID.Bytes()[:4]) {
		return purseVotes.UnpackRecordOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["WrongCellCount"].ID.Bytes()[:4]) {
		return purseVotes.UnpackWrongCellCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["WrongCells"].ID.Bytes()[:4]) {
		return purseVotes.UnpackWrongCellsError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["WrongSeries"].ID.Bytes()[:4]) {
		return purseVotes.UnpackWrongSeriesError(raw[4:])
	}
	if bytes.Equal(raw[:4], purseVotes.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return purseVotes.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PurseVotesCellBits represents a CellBits error raised by the PurseVotes contract.
type PurseVotesCellBits struct {
	Record *big.Int
	Cell   *big.Int
	Value  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CellBits(uint256 record, uint256 cell, uint256 value)
func PurseVotesCellBitsErrorID() common.Hash {
	return common.HexToHash("0xe3e6faf234adf4230fc4c7391fb08092c3c19fafb4d00c7836db31d9eb1878f1")
}

// UnpackCellBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CellBits(uint256 record, uint256 cell, uint256 value)
func (purseVotes *PurseVotes) UnpackCellBitsError(raw []byte) (*PurseVotesCellBits, error) {
	out := new(PurseVotesCellBits)
	if err := purseVotes.abi.UnpackIntoInterface(out, "CellBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesCellNotCanonical represents a CellNotCanonical error raised by the PurseVotes contract.
type PurseVotesCellNotCanonical struct {
	Record *big.Int
	Cell   *big.Int
	Value  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CellNotCanonical(uint256 record, uint256 cell, uint256 value)
func PurseVotesCellNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf2f602424a275ca46d01aabcd5cc8f72ff1bebf1c10504ead8cdf451be66f1f0")
}

// UnpackCellNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CellNotCanonical(uint256 record, uint256 cell, uint256 value)
func (purseVotes *PurseVotes) UnpackCellNotCanonicalError(raw []byte) (*PurseVotesCellNotCanonical, error) {
	out := new(PurseVotesCellNotCanonical)
	if err := purseVotes.abi.UnpackIntoInterface(out, "CellNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesLogNOutOfRange represents a LogNOutOfRange error raised by the PurseVotes contract.
type PurseVotesLogNOutOfRange struct {
	Min  *big.Int
	Max  *big.Int
	LogN *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func PurseVotesLogNOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc584536cb1b6098fd7ac4b6b2e4842fd4110a2b3ca018778359a1be77879ee37")
}

// UnpackLogNOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LogNOutOfRange(uint256 min, uint256 max, uint256 logN)
func (purseVotes *PurseVotes) UnpackLogNOutOfRangeError(raw []byte) (*PurseVotesLogNOutOfRange, error) {
	out := new(PurseVotesLogNOutOfRange)
	if err := purseVotes.abi.UnpackIntoInterface(out, "LogNOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesNotAPurse represents a NotAPurse error raised by the PurseVotes contract.
type PurseVotesNotAPurse struct {
	Record *big.Int
	Kind   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPurse(uint256 record, uint256 kind)
func PurseVotesNotAPurseErrorID() common.Hash {
	return common.HexToHash("0x9a4a7a0049ebdf9e0a04e3cd10f9be7d18715b2577ed15693021880023b2b2dc")
}

// UnpackNotAPurseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPurse(uint256 record, uint256 kind)
func (purseVotes *PurseVotes) UnpackNotAPurseError(raw []byte) (*PurseVotesNotAPurse, error) {
	out := new(PurseVotesNotAPurse)
	if err := purseVotes.abi.UnpackIntoInterface(out, "NotAPurse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesNotOnCurve represents a NotOnCurve error raised by the PurseVotes contract.
type PurseVotesNotOnCurve struct {
	Field string
	X     *big.Int
	Y     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func PurseVotesNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x0606ea629712add0128ac12c97b5ba0c2fd7e6cd23c266f7c6c3d348b79aa03f")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve(string field, uint256 x, uint256 y)
func (purseVotes *PurseVotes) UnpackNotOnCurveError(raw []byte) (*PurseVotesNotOnCurve, error) {
	out := new(PurseVotesNotOnCurve)
	if err := purseVotes.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesNotOwner represents a NotOwner error raised by the PurseVotes contract.
type PurseVotesNotOwner struct {
	Record *big.Int
	Owner  common.Address
	Voter  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint256 record, address owner, address voter)
func PurseVotesNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x041ba90f2b7c0e693611ae8497412212faa8911d1314411be0cc03bfc8d0d10f")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint256 record, address owner, address voter)
func (purseVotes *PurseVotes) UnpackNotOwnerError(raw []byte) (*PurseVotesNotOwner, error) {
	out := new(PurseVotesNotOwner)
	if err := purseVotes.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesOpeningInvalid represents a OpeningInvalid error raised by the PurseVotes contract.
type PurseVotesOpeningInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningInvalid()
func PurseVotesOpeningInvalidErrorID() common.Hash {
	return common.HexToHash("0x84f86b939d8ad1ffbdd9b3bf5dc75733c9a2798975ece952eaf680a16f1b8f9a")
}

// UnpackOpeningInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningInvalid()
func (purseVotes *PurseVotes) UnpackOpeningInvalidError(raw []byte) (*PurseVotesOpeningInvalid, error) {
	out := new(PurseVotesOpeningInvalid)
	if err := purseVotes.abi.UnpackIntoInterface(out, "OpeningInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesPrecompileFailed represents a PrecompileFailed error raised by the PurseVotes contract.
type PurseVotesPrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func PurseVotesPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x00a48593f9c209d4d7e3b1ee4f754577225379f193a95f3a1400534a74238e14")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func (purseVotes *PurseVotes) UnpackPrecompileFailedError(raw []byte) (*PurseVotesPrecompileFailed, error) {
	out := new(PurseVotesPrecompileFailed)
	if err := purseVotes.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesRecordOutOfRange represents a RecordOutOfRange error raised by the PurseVotes contract.
type PurseVotesRecordOutOfRange struct {
	Limit *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordOutOfRange(uint256 limit, uint256 index)
func PurseVotesRecordOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x0d4e7a590ecf86d11ebd8178e5efe0420be538200efa7b48674e36456c17c9b9")
}

// UnpackRecordOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordOutOfRange(uint256 limit, uint256 index)
func (purseVotes *PurseVotes) UnpackRecordOutOfRangeError(raw []byte) (*PurseVotesRecordOutOfRange, error) {
	out := new(PurseVotesRecordOutOfRange)
	if err := purseVotes.abi.UnpackIntoInterface(out, "RecordOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesWrongCellCount represents a WrongCellCount error raised by the PurseVotes contract.
type PurseVotesWrongCellCount struct {
	Record *big.Int
	Cells  *big.Int
	Proofs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCellCount(uint256 record, uint256 cells, uint256 proofs)
func PurseVotesWrongCellCountErrorID() common.Hash {
	return common.HexToHash("0x322f6f1e933c48bd61d6ab6e4ccb67373fae15a1ee28f10f3647a067fd874e60")
}

// UnpackWrongCellCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCellCount(uint256 record, uint256 cells, uint256 proofs)
func (purseVotes *PurseVotes) UnpackWrongCellCountError(raw []byte) (*PurseVotesWrongCellCount, error) {
	out := new(PurseVotesWrongCellCount)
	if err := purseVotes.abi.UnpackIntoInterface(out, "WrongCellCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesWrongCells represents a WrongCells error raised by the PurseVotes contract.
type PurseVotesWrongCells struct {
	Record   *big.Int
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCells(uint256 record, uint256 expected, uint256 actual)
func PurseVotesWrongCellsErrorID() common.Hash {
	return common.HexToHash("0x21fb853478445e78cb73aeb0066e517bc98063737ae824fb29ede3f205b3d4a7")
}

// UnpackWrongCellsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCells(uint256 record, uint256 expected, uint256 actual)
func (purseVotes *PurseVotes) UnpackWrongCellsError(raw []byte) (*PurseVotesWrongCells, error) {
	out := new(PurseVotesWrongCells)
	if err := purseVotes.abi.UnpackIntoInterface(out, "WrongCells", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesWrongSeries represents a WrongSeries error raised by the PurseVotes contract.
type PurseVotesWrongSeries struct {
	Record   *big.Int
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSeries(uint256 record, uint256 expected, uint256 actual)
func PurseVotesWrongSeriesErrorID() common.Hash {
	return common.HexToHash("0xe05e836eb4665d9d5179d5444d7085fe7d9e52aa7a0c3a1ef494e680d50a508a")
}

// UnpackWrongSeriesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSeries(uint256 record, uint256 expected, uint256 actual)
func (purseVotes *PurseVotes) UnpackWrongSeriesError(raw []byte) (*PurseVotesWrongSeries, error) {
	out := new(PurseVotesWrongSeries)
	if err := purseVotes.abi.UnpackIntoInterface(out, "WrongSeries", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PurseVotesWrongState represents a WrongState error raised by the PurseVotes contract.
type PurseVotesWrongState struct {
	Batch    *big.Int
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint256 batch, bytes32 expected, bytes32 actual)
func PurseVotesWrongStateErrorID() common.Hash {
	return common.HexToHash("0xde82f2bdaee532da4ee5530f5ed085c00db246e8c3e93c2a5b1233577b95edbb")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint256 batch, bytes32 expected, bytes32 actual)
func (purseVotes *PurseVotes) UnpackWrongStateError(raw []byte) (*PurseVotesWrongState, error) {
	out := new(PurseVotesWrongState)
	if err := purseVotes.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
