package l1tx

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError is a contract's refusal.
type RevertError struct {
	// Name is the error's name as the contract declares it; "Error" and "Panic"
	// are Solidity's own. It is empty when no known ABI declares the error.
	Name string

	// Args are the error's arguments, decoded.
	Args []any

	// Data is what the contract returned, selector first.
	Data []byte
}

// Error writes the refusal as the contract's source would.
func (e *RevertError) Error() string {
	switch {
	case len(e.Data) == 0:
		return "the contract refused without a reason"
	case e.Name == "":
		return fmt.Sprintf("the contract refused with an unknown error: %s", hexutil.Bytes(e.Data))
	}

	args := make([]string, len(e.Args))
	for i, arg := range e.Args {
		args[i] = formatArg(arg)
	}

	return fmt.Sprintf("the contract refused: %s(%s)", e.Name, strings.Join(args, ", "))
}

// formatArg writes one argument; bytes in hexadecimal.
func formatArg(arg any) string {
	switch value := arg.(type) {
	case string:
		return fmt.Sprintf("%q", value)
	case []byte:
		return hexutil.Encode(value)
	case [32]byte:
		return hexutil.Encode(value[:])
	case [4]byte:
		return hexutil.Encode(value[:])
	default:
		return fmt.Sprint(value)
	}
}

// decodeRevert turns a node's error into a RevertError if it carries the data of
// a revert; otherwise it returns the error as it is.
func (a *account) decodeRevert(err error) error {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return err
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return err
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil {
		return err
	}

	return a.revertFrom(data)
}

// revertFrom names the error that data encodes.
func (a *account) revertFrom(data []byte) *RevertError {
	revert := &RevertError{Data: data}
	if len(data) < 4 {
		return revert
	}

	// Error(string) and Panic(uint256) belong to the language, not to an ABI.
	if reason, err := abi.UnpackRevert(data); err == nil {
		revert.Name, revert.Args = "Error", []any{reason}
		if [4]byte(data) == panicSelector {
			revert.Name = "Panic"
		}
		return revert
	}

	declared, known := a.errors[[4]byte(data)]
	if !known {
		return revert
	}
	args, err := declared.Inputs.Unpack(data[4:])
	if err != nil {
		return revert
	}
	revert.Name, revert.Args = declared.Name, args

	return revert
}

// panicSelector is the selector of Panic(uint256).
var panicSelector = [4]byte{0x4e, 0x48, 0x7b, 0x71}
