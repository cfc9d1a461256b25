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

// ExecutorMetaData contains all meta data concerning the Executor contract.
var ExecutorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shortDelay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"longDelay_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"internalType\":\"structIExecutor.Quick[]\",\"name\":\"quick\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DelayFixed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"LongDelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"NeverQuick\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"ShortDelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_LONG_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_SHORT_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"delayOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"longDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Executor",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161279a38038061279a83398101604081905261002e916104e1565b8361003883610357565b6040805160018082528183019092529060208083019080368337019050505f61006181306103b1565b506001600160a01b0381161561007d5761007b5f826103b1565b505b5f5b8351811015610111576100d17fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100be576100be6105f5565b60200260200101516103b160201b60201c565b506101087ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838583815181106100be576100be6105f5565b5060010161007f565b505f5b825181101561015c576101537fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638483815181106100be576100be6105f5565b50600101610114565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a1505050505f466001146101ae575f6101b3565b6202a3005b9050808510156101e5576040516349c7f40f60e01b815260048101829052602481018690526044015b60405180910390fd5b466001146101f35784610201565b62093a808581189086100285185b90508084101561022e57604051633fb5f75d60e11b815260048101829052602481018590526044016101dc565b6001600160a01b0383166102555760405163d54014d360e01b815260040160405180910390fd5b60808490525f5b825181101561034c575f838281518110610278576102786105f5565b60200260200101515f01519050306001600160a01b0316816001600160a01b031614806102b65750846001600160a01b0316816001600160a01b0316145b156102df576040516302fac1cd60e51b81526001600160a01b03821660048201526024016101dc565b6001600160a01b0381165f90815260036020526040812085516001929087908690811061030e5761030e6105f5565b6020908102919091018101518101516001600160e01b03191682528101919091526040015f20805460ff19169115159190911790555060010161025c565b505050505050610609565b6040805160018082528183019092526060916020808301908036833701905050905081815f8151811061038c5761038c6105f5565b60200260200101906001600160a01b031690816001600160a01b031681525050919050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610451575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556104093390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610454565b505f5b92915050565b80516001600160a01b0381168114610470575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156104ab576104ab610475565b60405290565b604051601f8201601f191681016001600160401b03811182821017156104d9576104d9610475565b604052919050565b5f5f5f5f608085870312156104f4575f5ffd5b84516020860151909450925061050c6040860161045a565b60608601519092506001600160401b03811115610527575f5ffd5b8501601f81018713610537575f5ffd5b80516001600160401b0381111561055057610550610475565b61055f60208260051b016104b1565b8082825260208201915060208360061b850101925089831115610580575f5ffd5b6020840193505b828410156105e7576040848b03121561059e575f5ffd5b6105a6610489565b6105af8561045a565b815260208501516001600160e01b0319811681146105cb575f5ffd5b8060208301525080835250602082019150604084019350610587565b969995985093965050505050565b634e487b7160e01b5f52603260045260245ffd5b6080516121726106285f395f8181610434015261097801526121725ff3fe6080604052600436106101de575f3560e01c80637958004c116100fd578063bc197c8111610092578063e38335e511610062578063e38335e514610673578063f23a6e6114610686578063f27a0c92146106ca578063fa4c37b9146106de575f5ffd5b8063bc197c81146105c6578063c4d252f51461060a578063d45c443514610629578063d547741f14610654575f5ffd5b806391d14854116100cd57806391d1485414610512578063a217fddf14610561578063b08e51c014610574578063b1c5f427146105a7575f5ffd5b80637958004c146104755780638065657f146104a15780638f2a0bb0146104c05780638f61f4f5146104df575f5ffd5b80632ab0f529116101735780633c4e78c3116101435780633c4e78c3146103e5578063584b153e1461040457806358bf564e1461042357806364d6235314610456575f5ffd5b80632ab0f529146103695780632f2ff15d1461038857806331d50750146103a757806336568abe146103c6575f5ffd5b8063134008d3116101ae578063134008d31461029557806313bc9f20146102a8578063150b7a02146102c7578063248a9ca31461033b575f5ffd5b806301d5062a146101e957806301ffc9a71461020a57806305a764e31461023e57806307bd026514610262575f5ffd5b366101e557005b5f5ffd5b3480156101f4575f5ffd5b506102086102033660046116d1565b6106f4565b005b348015610215575f5ffd5b50610229610224366004611740565b610722565b60405190151581526020015b60405180910390f35b348015610249575f5ffd5b5061025462093a8081565b604051908152602001610235565b34801561026d575f5ffd5b506102547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b6102086102a336600461177f565b610732565b3480156102b3575f5ffd5b506102296102c23660046117e6565b610827565b3480156102d2575f5ffd5b5061030a6102e1366004611903565b7f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610235565b348015610346575f5ffd5b506102546103553660046117e6565b5f9081526020819052604090206001015490565b348015610374575f5ffd5b506102296103833660046117e6565b61084c565b348015610393575f5ffd5b506102086103a2366004611967565b610854565b3480156103b2575f5ffd5b506102296103c13660046117e6565b61087e565b3480156103d1575f5ffd5b506102086103e0366004611967565b6108a2565b3480156103f0575f5ffd5b506102546103ff366004611991565b610900565b34801561040f575f5ffd5b5061022961041e3660046117e6565b6109a8565b34801561042e575f5ffd5b506102547f000000000000000000000000000000000000000000000000000000000000000081565b348015610461575f5ffd5b506102086104703660046117e6565b6109ed565b348015610480575f5ffd5b5061049461048f3660046117e6565b610a1f565b6040516102359190611a0d565b3480156104ac575f5ffd5b506102546104bb36600461177f565b610a67565b3480156104cb575f5ffd5b506102086104da366004611a8d565b610aa5565b3480156104ea575f5ffd5b506102547fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b34801561051d575f5ffd5b5061022961052c366004611967565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b34801561056c575f5ffd5b506102545f81565b34801561057f575f5ffd5b506102547ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156105b2575f5ffd5b506102546105c1366004611b42565b610ad3565b3480156105d1575f5ffd5b5061030a6105e0366004611c6f565b7fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b348015610615575f5ffd5b506102086106243660046117e6565b610b17565b348015610634575f5ffd5b506102546106433660046117e6565b5f9081526001602052604090205490565b34801561065f575f5ffd5b5061020861066e366004611967565b610bdf565b610208610681366004611b42565b610c03565b348015610691575f5ffd5b5061030a6106a0366004611d1e565b7ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b3480156106d5575f5ffd5b50600254610254565b3480156106e9575f5ffd5b506102546202a30081565b61070881610703898888610900565b610ddd565b905061071987878787878787610dec565b50505050505050565b5f61072c82610ebf565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff166107ae576107ae8133610f14565b5f6107bd888888888888610a67565b90506107c98185610f9d565b6107d58888888861103f565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a60405161080c9493929190611db9565b60405180910390a361081d816110b7565b5050505050505050565b5f60025b61083483610a1f565b6003811115610845576108456119e0565b1492915050565b5f600361082b565b5f8281526020819052604090206001015461086e816110e2565b61087883836110ef565b50505050565b5f8061088983610a1f565b600381111561089a5761089a6119e0565b141592915050565b73ffffffffffffffffffffffffffffffffffffffff811633146108f1576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108fb82826111e8565b505050565b5f60048210801590610972575073ffffffffffffffffffffffffffffffffffffffff84165f9081526003602052604081209061093c8486611dee565b7fffffffff0000000000000000000000000000000000000000000000000000000016815260208101919091526040015f205460ff165b61099c577f00000000000000000000000000000000000000000000000000000000000000006109a0565b6002545b949350505050565b5f5f6109b383610a1f565b905060018160038111156109c9576109c96119e0565b14806109e6575060028160038111156109e4576109e46119e0565b145b9392505050565b6040517f106bfd0600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81815260016020526040812054805f03610a3c57505f92915050565b60018103610a4d5750600392915050565b42811115610a5e5750600192915050565b50600292915050565b5f868686868686604051602001610a8396959493929190611e54565b6040516020818303038152906040528051906020012090509695505050505050565b610ab5816107038b8b89896112a1565b9050610ac8898989898989898989611324565b505050505050505050565b5f8888888888888888604051602001610af3989796959493929190611f73565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610b41816110e2565b610b4a826109a8565b610ba45781610b5960026114c6565b610b6360016114c6565b6040517f5ead8eb500000000000000000000000000000000000000000000000000000000815260048101939093521760248201526044015b60405180910390fd5b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610bf9816110e2565b61087883836111e8565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610c7f57610c7f8133610f14565b8786141580610c8e5750878414155b15610cd6576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260448101879052606401610b9b565b5f610ce78a8a8a8a8a8a8a8a610ad3565b9050610cf38185610f9d565b5f5b89811015610dc7575f8b8b83818110610d1057610d10612038565b9050602002016020810190610d259190612065565b90505f8a8a84818110610d3a57610d3a612038565b905060200201359050365f8a8a86818110610d5757610d57612038565b9050602002810190610d69919061207e565b91509150610d798484848461103f565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610db09493929190611db9565b60405180910390a350505050806001019050610cf5565b50610dd1816110b7565b50505050505050505050565b5f8282188284110282186109e6565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610e16816110e2565b5f610e25898989898989610a67565b9050610e3181846114e8565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a604051610e6c96959493929190611e54565b60405180910390a38315610ac857807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610eac91815260200190565b60405180910390a2505050505050505050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000148061072c575061072c82611570565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610f99576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b9b565b5050565b610fa682610827565b610ff05781610fb560026114c6565b6040517f5ead8eb500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610b9b565b801580159061100557506110038161084c565b155b15610f99576040517f90a9a61800000000000000000000000000000000000000000000000000000000815260048101829052602401610b9b565b5f5f8573ffffffffffffffffffffffffffffffffffffffff168585856040516110699291906120df565b5f6040518083038185875af1925050503d805f81146110a3576040519150601f19603f3d011682016040523d82523d5f602084013e6110a8565b606091505b50915091506107198282611606565b6110c081610827565b6110cf5780610fb560026114c6565b5f90815260016020819052604090912055565b6110ec8133610f14565b50565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166111e1575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561117f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161072c565b505f61072c565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156111e1575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161072c565b5f5f5b84811080156112b257508281105b1561131b57611309826107038888858181106112d0576112d0612038565b90506020020160208101906112e59190612065565b8787868181106112f7576112f7612038565b90506020028101906103ff919061207e565b91506113148161211b565b90506112a4565b50949350505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161134e816110e2565b888714158061135d5750888514155b156113a5576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a90526024810186905260448101889052606401610b9b565b5f6113b68b8b8b8b8b8b8b8b610ad3565b90506113c281846114e8565b5f5b8a8110156114775780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e8581811061140157611401612038565b90506020020160208101906114169190612065565b8d8d8681811061142857611428612038565b905060200201358c8c8781811061144157611441612038565b9050602002810190611453919061207e565b8c8b60405161146796959493929190611e54565b60405180910390a36001016113c4565b5083156114b957807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d0387856040516114b091815260200190565b60405180910390a25b5050505050505050505050565b5f8160038111156114d9576114d96119e0565b600160ff919091161b92915050565b6114f18261087e565b156115005781610fb55f6114c6565b5f61150a60025490565b905080821015611550576040517f543366090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610b9b565b61155a8242612152565b5f93845260016020526040909320929092555050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061072c57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461072c565b6060821561161557508061072c565b81511561162a576116258261165c565b61072c565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805160208201fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611687575f5ffd5b919050565b5f5f83601f84011261169c575f5ffd5b50813567ffffffffffffffff8111156116b3575f5ffd5b6020830191508360208285010111156116ca575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156116e7575f5ffd5b6116f088611664565b965060208801359550604088013567ffffffffffffffff811115611712575f5ffd5b61171e8a828b0161168c565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611750575f5ffd5b81357fffffffff00000000000000000000000000000000000000000000000000000000811681146109e6575f5ffd5b5f5f5f5f5f5f60a08789031215611794575f5ffd5b61179d87611664565b955060208701359450604087013567ffffffffffffffff8111156117bf575f5ffd5b6117cb89828a0161168c565b979a9699509760608101359660809091013595509350505050565b5f602082840312156117f6575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff81118282101715611871576118716117fd565b604052919050565b5f82601f830112611888575f5ffd5b813567ffffffffffffffff8111156118a2576118a26117fd565b6118d360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160161182a565b8181528460208386010111156118e7575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611916575f5ffd5b61191f85611664565b935061192d60208601611664565b925060408501359150606085013567ffffffffffffffff81111561194f575f5ffd5b61195b87828801611879565b91505092959194509250565b5f5f60408385031215611978575f5ffd5b8235915061198860208401611664565b90509250929050565b5f5f5f604084860312156119a3575f5ffd5b6119ac84611664565b9250602084013567ffffffffffffffff8111156119c7575f5ffd5b6119d38682870161168c565b9497909650939450505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160048310611a46577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f83601f840112611a5c575f5ffd5b50813567ffffffffffffffff811115611a73575f5ffd5b6020830191508360208260051b85010111156116ca575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611aa5575f5ffd5b893567ffffffffffffffff811115611abb575f5ffd5b611ac78c828d01611a4c565b909a5098505060208a013567ffffffffffffffff811115611ae6575f5ffd5b611af28c828d01611a4c565b90985096505060408a013567ffffffffffffffff811115611b11575f5ffd5b611b1d8c828d01611a4c565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b031215611b59575f5ffd5b883567ffffffffffffffff811115611b6f575f5ffd5b611b7b8b828c01611a4c565b909950975050602089013567ffffffffffffffff811115611b9a575f5ffd5b611ba68b828c01611a4c565b909750955050604089013567ffffffffffffffff811115611bc5575f5ffd5b611bd18b828c01611a4c565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112611bfe575f5ffd5b813567ffffffffffffffff811115611c1857611c186117fd565b8060051b611c286020820161182a565b91825260208185018101929081019086841115611c43575f5ffd5b6020860192505b83831015611c65578235825260209283019290910190611c4a565b9695505050505050565b5f5f5f5f5f60a08688031215611c83575f5ffd5b611c8c86611664565b9450611c9a60208701611664565b9350604086013567ffffffffffffffff811115611cb5575f5ffd5b611cc188828901611bef565b935050606086013567ffffffffffffffff811115611cdd575f5ffd5b611ce988828901611bef565b925050608086013567ffffffffffffffff811115611d05575f5ffd5b611d1188828901611879565b9150509295509295909350565b5f5f5f5f5f60a08688031215611d32575f5ffd5b611d3b86611664565b9450611d4960208701611664565b93506040860135925060608601359150608086013567ffffffffffffffff811115611d05575f5ffd5b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b73ffffffffffffffffffffffffffffffffffffffff85168152836020820152606060408201525f611c65606083018486611d72565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015611e4d577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f611e8960a083018688611d72565b60608301949094525060800152949350505050565b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b87821015611f66577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08585030189528235818112611f16575f5ffd5b870160208101903567ffffffffffffffff811115611f32575f5ffd5b803603821315611f40575f5ffd5b611f4b868284611d72565b95505050602083019250602089019850600182019150611eda565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b811015611fc05773ffffffffffffffffffffffffffffffffffffffff611fab84611664565b16825260209283019290910190600101611f85565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff891115611ff8575f5ffd5b8860051b9150818a602083013701828103602090810160408501526120209082018789611e9e565b60608401959095525050608001529695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215612075575f5ffd5b6109e682611664565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126120b1575f5ffd5b83018035915067ffffffffffffffff8211156120cb575f5ffd5b6020019150368190038213156116ca575f5ffd5b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361214b5761214b6120ee565b5060010190565b8082018082111561072c5761072c6120ee56fea164736f6c6343000825000a",
}

// Executor is an auto generated Go binding around an Ethereum contract.
type Executor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Executor) GetABI() abi.ABI {
	return c.abi
}

// NewExecutor creates a new instance of Executor.
func NewExecutor() *Executor {
	parsed, err := ExecutorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Executor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Executor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 shortDelay, uint256 longDelay_, address governor, (address,bytes4)[] quick) returns()
func (executor *Executor) PackConstructor(shortDelay *big.Int, longDelay_ *big.Int, governor common.Address, quick []IExecutorQuick) []byte {
	enc, err := executor.abi.Pack("", shortDelay, longDelay_, governor, quick)
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
func (executor *Executor) PackCANCELLERROLE() []byte {
	enc, err := executor.abi.Pack("CANCELLER_ROLE")
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
func (executor *Executor) TryPackCANCELLERROLE() ([]byte, error) {
	return executor.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (executor *Executor) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("CANCELLER_ROLE", data)
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
func (executor *Executor) PackDEFAULTADMINROLE() []byte {
	enc, err := executor.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (executor *Executor) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return executor.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (executor *Executor) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (executor *Executor) PackEXECUTORROLE() []byte {
	enc, err := executor.abi.Pack("EXECUTOR_ROLE")
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
func (executor *Executor) TryPackEXECUTORROLE() ([]byte, error) {
	return executor.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (executor *Executor) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMINLONGDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a764e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_LONG_DELAY() view returns(uint256)
func (executor *Executor) PackMINLONGDELAY() []byte {
	enc, err := executor.abi.Pack("MIN_LONG_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINLONGDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a764e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_LONG_DELAY() view returns(uint256)
func (executor *Executor) TryPackMINLONGDELAY() ([]byte, error) {
	return executor.abi.Pack("MIN_LONG_DELAY")
}

// UnpackMINLONGDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05a764e3.
//
// Solidity: function MIN_LONG_DELAY() view returns(uint256)
func (executor *Executor) UnpackMINLONGDELAY(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("MIN_LONG_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINSHORTDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4c37b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_SHORT_DELAY() view returns(uint256)
func (executor *Executor) PackMINSHORTDELAY() []byte {
	enc, err := executor.abi.Pack("MIN_SHORT_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINSHORTDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4c37b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_SHORT_DELAY() view returns(uint256)
func (executor *Executor) TryPackMINSHORTDELAY() ([]byte, error) {
	return executor.abi.Pack("MIN_SHORT_DELAY")
}

// UnpackMINSHORTDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa4c37b9.
//
// Solidity: function MIN_SHORT_DELAY() view returns(uint256)
func (executor *Executor) UnpackMINSHORTDELAY(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("MIN_SHORT_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (executor *Executor) PackPROPOSERROLE() []byte {
	enc, err := executor.abi.Pack("PROPOSER_ROLE")
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
func (executor *Executor) TryPackPROPOSERROLE() ([]byte, error) {
	return executor.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (executor *Executor) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("PROPOSER_ROLE", data)
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
func (executor *Executor) PackCancel(id [32]byte) []byte {
	enc, err := executor.abi.Pack("cancel", id)
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
func (executor *Executor) TryPackCancel(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("cancel", id)
}

// PackDelayOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4e78c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delayOf(address target, bytes data) view returns(uint256)
func (executor *Executor) PackDelayOf(target common.Address, data []byte) []byte {
	enc, err := executor.abi.Pack("delayOf", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelayOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4e78c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delayOf(address target, bytes data) view returns(uint256)
func (executor *Executor) TryPackDelayOf(target common.Address, data []byte) ([]byte, error) {
	return executor.abi.Pack("delayOf", target, data)
}

// UnpackDelayOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c4e78c3.
//
// Solidity: function delayOf(address target, bytes data) view returns(uint256)
func (executor *Executor) UnpackDelayOf(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("delayOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (executor *Executor) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := executor.abi.Pack("execute", target, value, payload, predecessor, salt)
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
func (executor *Executor) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return executor.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (executor *Executor) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := executor.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
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
func (executor *Executor) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return executor.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (executor *Executor) PackGetMinDelay() []byte {
	enc, err := executor.abi.Pack("getMinDelay")
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
func (executor *Executor) TryPackGetMinDelay() ([]byte, error) {
	return executor.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (executor *Executor) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("getMinDelay", data)
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
func (executor *Executor) PackGetOperationState(id [32]byte) []byte {
	enc, err := executor.abi.Pack("getOperationState", id)
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
func (executor *Executor) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (executor *Executor) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := executor.abi.Unpack("getOperationState", data)
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
func (executor *Executor) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := executor.abi.Pack("getRoleAdmin", role)
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
func (executor *Executor) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return executor.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (executor *Executor) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("getRoleAdmin", data)
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
func (executor *Executor) PackGetTimestamp(id [32]byte) []byte {
	enc, err := executor.abi.Pack("getTimestamp", id)
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
func (executor *Executor) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (executor *Executor) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("getTimestamp", data)
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
func (executor *Executor) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := executor.abi.Pack("grantRole", role, account)
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
func (executor *Executor) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return executor.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (executor *Executor) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := executor.abi.Pack("hasRole", role, account)
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
func (executor *Executor) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return executor.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (executor *Executor) UnpackHasRole(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("hasRole", data)
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
func (executor *Executor) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := executor.abi.Pack("hashOperation", target, value, data, predecessor, salt)
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
func (executor *Executor) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return executor.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (executor *Executor) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("hashOperation", data)
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
func (executor *Executor) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := executor.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
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
func (executor *Executor) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return executor.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (executor *Executor) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := executor.abi.Unpack("hashOperationBatch", data)
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
func (executor *Executor) PackIsOperation(id [32]byte) []byte {
	enc, err := executor.abi.Pack("isOperation", id)
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
func (executor *Executor) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (executor *Executor) UnpackIsOperation(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("isOperation", data)
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
func (executor *Executor) PackIsOperationDone(id [32]byte) []byte {
	enc, err := executor.abi.Pack("isOperationDone", id)
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
func (executor *Executor) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (executor *Executor) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("isOperationDone", data)
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
func (executor *Executor) PackIsOperationPending(id [32]byte) []byte {
	enc, err := executor.abi.Pack("isOperationPending", id)
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
func (executor *Executor) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (executor *Executor) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("isOperationPending", data)
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
func (executor *Executor) PackIsOperationReady(id [32]byte) []byte {
	enc, err := executor.abi.Pack("isOperationReady", id)
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
func (executor *Executor) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return executor.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (executor *Executor) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLongDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58bf564e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function longDelay() view returns(uint256)
func (executor *Executor) PackLongDelay() []byte {
	enc, err := executor.abi.Pack("longDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLongDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58bf564e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function longDelay() view returns(uint256)
func (executor *Executor) TryPackLongDelay() ([]byte, error) {
	return executor.abi.Pack("longDelay")
}

// UnpackLongDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58bf564e.
//
// Solidity: function longDelay() view returns(uint256)
func (executor *Executor) UnpackLongDelay(data []byte) (*big.Int, error) {
	out, err := executor.abi.Unpack("longDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (executor *Executor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := executor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (executor *Executor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return executor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (executor *Executor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := executor.abi.Unpack("onERC1155BatchReceived", data)
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
func (executor *Executor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := executor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (executor *Executor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return executor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (executor *Executor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := executor.abi.Unpack("onERC1155Received", data)
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
func (executor *Executor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := executor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (executor *Executor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return executor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (executor *Executor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := executor.abi.Unpack("onERC721Received", data)
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
func (executor *Executor) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := executor.abi.Pack("renounceRole", role, callerConfirmation)
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
func (executor *Executor) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return executor.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (executor *Executor) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := executor.abi.Pack("revokeRole", role, account)
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
func (executor *Executor) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return executor.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (executor *Executor) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := executor.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
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
func (executor *Executor) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return executor.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (executor *Executor) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := executor.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
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
func (executor *Executor) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return executor.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (executor *Executor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := executor.abi.Pack("supportsInterface", interfaceId)
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
func (executor *Executor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return executor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (executor *Executor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := executor.abi.Unpack("supportsInterface", data)
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
func (executor *Executor) PackUpdateDelay(arg0 *big.Int) []byte {
	enc, err := executor.abi.Pack("updateDelay", arg0)
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
func (executor *Executor) TryPackUpdateDelay(arg0 *big.Int) ([]byte, error) {
	return executor.abi.Pack("updateDelay", arg0)
}

// ExecutorCallExecuted represents a CallExecuted event raised by the Executor contract.
type ExecutorCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ExecutorCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (ExecutorCallExecuted) ContractEventName() string {
	return ExecutorCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (executor *Executor) UnpackCallExecutedEvent(log *types.Log) (*ExecutorCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorCallExecuted)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorCallSalt represents a CallSalt event raised by the Executor contract.
type ExecutorCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const ExecutorCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (ExecutorCallSalt) ContractEventName() string {
	return ExecutorCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (executor *Executor) UnpackCallSaltEvent(log *types.Log) (*ExecutorCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorCallSalt)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorCallScheduled represents a CallScheduled event raised by the Executor contract.
type ExecutorCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ExecutorCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (ExecutorCallScheduled) ContractEventName() string {
	return ExecutorCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (executor *Executor) UnpackCallScheduledEvent(log *types.Log) (*ExecutorCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorCallScheduled)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorCancelled represents a Cancelled event raised by the Executor contract.
type ExecutorCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const ExecutorCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (ExecutorCancelled) ContractEventName() string {
	return ExecutorCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (executor *Executor) UnpackCancelledEvent(log *types.Log) (*ExecutorCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorCancelled)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorMinDelayChange represents a MinDelayChange event raised by the Executor contract.
type ExecutorMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ExecutorMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (ExecutorMinDelayChange) ContractEventName() string {
	return ExecutorMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (executor *Executor) UnpackMinDelayChangeEvent(log *types.Log) (*ExecutorMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorMinDelayChange)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorRoleAdminChanged represents a RoleAdminChanged event raised by the Executor contract.
type ExecutorRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const ExecutorRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (ExecutorRoleAdminChanged) ContractEventName() string {
	return ExecutorRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (executor *Executor) UnpackRoleAdminChangedEvent(log *types.Log) (*ExecutorRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorRoleGranted represents a RoleGranted event raised by the Executor contract.
type ExecutorRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExecutorRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (ExecutorRoleGranted) ContractEventName() string {
	return ExecutorRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (executor *Executor) UnpackRoleGrantedEvent(log *types.Log) (*ExecutorRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorRoleGranted)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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

// ExecutorRoleRevoked represents a RoleRevoked event raised by the Executor contract.
type ExecutorRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExecutorRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (ExecutorRoleRevoked) ContractEventName() string {
	return ExecutorRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (executor *Executor) UnpackRoleRevokedEvent(log *types.Log) (*ExecutorRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != executor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExecutorRoleRevoked)
	if len(log.Data) > 0 {
		if err := executor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range executor.abi.Events[event].Inputs {
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
func (executor *Executor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], executor.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return executor.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return executor.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["DelayFixed"].ID.Bytes()[:4]) {
		return executor.UnpackDelayFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return executor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["GovernorMissing"].ID.Bytes()[:4]) {
		return executor.UnpackGovernorMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["LongDelayTooShort"].ID.Bytes()[:4]) {
		return executor.UnpackLongDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["NeverQuick"].ID.Bytes()[:4]) {
		return executor.UnpackNeverQuickError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["ShortDelayTooShort"].ID.Bytes()[:4]) {
		return executor.UnpackShortDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return executor.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return executor.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return executor.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return executor.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], executor.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return executor.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExecutorAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Executor contract.
type ExecutorAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func ExecutorAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (executor *Executor) UnpackAccessControlBadConfirmationError(raw []byte) (*ExecutorAccessControlBadConfirmation, error) {
	out := new(ExecutorAccessControlBadConfirmation)
	if err := executor.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Executor contract.
type ExecutorAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func ExecutorAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (executor *Executor) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*ExecutorAccessControlUnauthorizedAccount, error) {
	out := new(ExecutorAccessControlUnauthorizedAccount)
	if err := executor.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorDelayFixed represents a DelayFixed error raised by the Executor contract.
type ExecutorDelayFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayFixed()
func ExecutorDelayFixedErrorID() common.Hash {
	return common.HexToHash("0x106bfd061f3d0fb0456ac663d77fed6c8e5b0e82fa9b3855f10efa299291e712")
}

// UnpackDelayFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayFixed()
func (executor *Executor) UnpackDelayFixedError(raw []byte) (*ExecutorDelayFixed, error) {
	out := new(ExecutorDelayFixed)
	if err := executor.abi.UnpackIntoInterface(out, "DelayFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorFailedCall represents a FailedCall error raised by the Executor contract.
type ExecutorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ExecutorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (executor *Executor) UnpackFailedCallError(raw []byte) (*ExecutorFailedCall, error) {
	out := new(ExecutorFailedCall)
	if err := executor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorGovernorMissing represents a GovernorMissing error raised by the Executor contract.
type ExecutorGovernorMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorMissing()
func ExecutorGovernorMissingErrorID() common.Hash {
	return common.HexToHash("0xd54014d3be7f2b4f66f993c0a38f1884060c5d1d2169803de0716590103740c1")
}

// UnpackGovernorMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorMissing()
func (executor *Executor) UnpackGovernorMissingError(raw []byte) (*ExecutorGovernorMissing, error) {
	out := new(ExecutorGovernorMissing)
	if err := executor.abi.UnpackIntoInterface(out, "GovernorMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorLongDelayTooShort represents a LongDelayTooShort error raised by the Executor contract.
type ExecutorLongDelayTooShort struct {
	Least *big.Int
	Delay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongDelayTooShort(uint256 least, uint256 delay)
func ExecutorLongDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0x7f6beeba641235f385693ca27bd275563ef940fb2ec5706e44dad9da0e2856c7")
}

// UnpackLongDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongDelayTooShort(uint256 least, uint256 delay)
func (executor *Executor) UnpackLongDelayTooShortError(raw []byte) (*ExecutorLongDelayTooShort, error) {
	out := new(ExecutorLongDelayTooShort)
	if err := executor.abi.UnpackIntoInterface(out, "LongDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorNeverQuick represents a NeverQuick error raised by the Executor contract.
type ExecutorNeverQuick struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NeverQuick(address target)
func ExecutorNeverQuickErrorID() common.Hash {
	return common.HexToHash("0x5f5839a0b112259892b46927d93dd50d7f146c334323d7dff8459acbac5c88c1")
}

// UnpackNeverQuickError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NeverQuick(address target)
func (executor *Executor) UnpackNeverQuickError(raw []byte) (*ExecutorNeverQuick, error) {
	out := new(ExecutorNeverQuick)
	if err := executor.abi.UnpackIntoInterface(out, "NeverQuick", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorShortDelayTooShort represents a ShortDelayTooShort error raised by the Executor contract.
type ExecutorShortDelayTooShort struct {
	Least *big.Int
	Delay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShortDelayTooShort(uint256 least, uint256 delay)
func ExecutorShortDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0x49c7f40f664b6cf2c516f9dab468fa0c1c08ab9bf4a26a2879cd35eb216ff692")
}

// UnpackShortDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShortDelayTooShort(uint256 least, uint256 delay)
func (executor *Executor) UnpackShortDelayTooShortError(raw []byte) (*ExecutorShortDelayTooShort, error) {
	out := new(ExecutorShortDelayTooShort)
	if err := executor.abi.UnpackIntoInterface(out, "ShortDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the Executor contract.
type ExecutorTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func ExecutorTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (executor *Executor) UnpackTimelockInsufficientDelayError(raw []byte) (*ExecutorTimelockInsufficientDelay, error) {
	out := new(ExecutorTimelockInsufficientDelay)
	if err := executor.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the Executor contract.
type ExecutorTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func ExecutorTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (executor *Executor) UnpackTimelockInvalidOperationLengthError(raw []byte) (*ExecutorTimelockInvalidOperationLength, error) {
	out := new(ExecutorTimelockInvalidOperationLength)
	if err := executor.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the Executor contract.
type ExecutorTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func ExecutorTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (executor *Executor) UnpackTimelockUnauthorizedCallerError(raw []byte) (*ExecutorTimelockUnauthorizedCaller, error) {
	out := new(ExecutorTimelockUnauthorizedCaller)
	if err := executor.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the Executor contract.
type ExecutorTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func ExecutorTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (executor *Executor) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*ExecutorTimelockUnexecutedPredecessor, error) {
	out := new(ExecutorTimelockUnexecutedPredecessor)
	if err := executor.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExecutorTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the Executor contract.
type ExecutorTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func ExecutorTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (executor *Executor) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*ExecutorTimelockUnexpectedOperationState, error) {
	out := new(ExecutorTimelockUnexpectedOperationState)
	if err := executor.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
