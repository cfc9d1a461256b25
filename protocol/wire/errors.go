package wire

import (
	"fmt"
	"strconv"
)

// Code is a JSON-RPC error code of Stoa. -32768 to -32000 is what JSON-RPC keeps
// for itself and for servers; ours are at its upper end.
type Code int

// Codes of errors.
const (
	CodeRefused   Code = -32010 // a rule of the specification refuses the operation
	CodeMalformed Code = -32011 // it does not decode, or a field is outside its limit
	CodeBusy      Code = -32012 // a limit of the sequencer is reached: try again later
	CodeNotFound  Code = -32013 // there is nothing of that name
	CodeClosed    Code = -32014 // the service takes no operations: it stops, or its disk failed
)

// Error is an error of the RPC. Its data says which rule or limit, which field,
// which value.
type Error struct {
	Code    Code      `json:"code"`
	Message string    `json:"message"`
	Data    ErrorData `json:"data"`
}

// ErrorData is the machine's part of an Error.
type ErrorData struct {
	Rule  string `json:"rule,omitempty"` // number of a rule in docs/spec, as AUTH-2
	Field string `json:"field,omitempty"`
	Value string `json:"value,omitempty"`
	Limit string `json:"limit,omitempty"`
}

func (e *Error) Error() string { return e.Message }

// ErrorCode is how go-ethereum's rpc package asks for the code.
func (e *Error) ErrorCode() int { return int(e.Code) }

// ErrorData is how go-ethereum's rpc package asks for the data.
func (e *Error) ErrorData() any { return e.Data }

// Before is the error of a thing with a number from before the first that there is, which is the limit: the sequencer's log begins
// with a state of L1.
func Before(field string, value, first uint64) *Error {
	e := NotFound(field, value)
	e.Message += fmt.Sprintf(" in the sequencer's log: it begins with a state of L1, ask from %d on", first)
	e.Data.Limit = strconv.FormatUint(first, 10)
	return e
}

// NotFound is the error of a thing that does not exist.
func NotFound(field string, value any) *Error {
	return &Error{CodeNotFound, fmt.Sprintf("there is no %s %v", field, value), ErrorData{Field: field, Value: fmt.Sprint(value)}}
}
