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
