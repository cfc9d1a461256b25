package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/engine"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

var (
	// ErrStarted is returned by a second Start: an API starts once.
	ErrStarted = errors.New("make a new API: this one was started before")

	errStopping = &wire.Error{Code: wire.CodeClosed, Message: "the sequencer is stopping, send it again later"}
)

// codeInternal is JSON-RPC's own code of a mistake in the server.
const codeInternal wire.Code = -32603

// maxValue is the longest value that an error repeats, in bytes.
const maxValue = 256

// spell writes a value of an error, cut to maxValue.
func spell(v any) string {
	text := fmt.Sprint(v)
	if len(text) <= maxValue {
		return text
	}
	cut := maxValue
	for cut > 0 && !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut] + "…"
}

// malformed is the error of a parameter that does not decode.
func malformed(rule, field string, value any, limit string) *wire.Error {
	d := wire.ErrorData{Rule: rule, Field: field, Value: spell(value), Limit: limit}
	message := fmt.Sprintf("%s is %s, must be %s", d.Field, d.Value, d.Limit)
	if rule != "" {
		message = rule + ": " + message
	}
	return &wire.Error{Code: wire.CodeMalformed, Message: message, Data: d}
}

// busy is the error of a limit of the sequencer that is reached.
func busy(field string, limit int) *wire.Error {
	return &wire.Error{
		Code: wire.CodeBusy, Message: fmt.Sprintf("the sequencer is busy, try again: %s are at their limit of %d", field, limit),
		Data: wire.ErrorData{Field: field, Limit: fmt.Sprint(limit)},
	}
}

// typed is the error as a client gets it. Nothing that an engine may return is
// without a type here: what is unknown is a mistake of the program.
func typed(err error) *wire.Error {
	var (
		own     *wire.Error
		refusal *stf.Refusal
		limit   *engine.BusyError
	)
	switch {
	case errors.As(err, &own):
		return own
	case errors.As(err, &refusal):
		return &wire.Error{
			Code: wire.CodeRefused, Message: spell(err),
			Data: wire.ErrorData{Rule: refusal.Rule, Field: refusal.Field, Value: spell(refusal.Value), Limit: spell(refusal.Limit)},
		}
	case errors.As(err, &limit):
		return busy(limit.Field, limit.Limit)
	case errors.Is(err, engine.ErrClosed) || errors.Is(err, oplog.ErrNotRunning):
		return &wire.Error{Code: wire.CodeClosed, Message: spell(err)}
	case errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded):
		return &wire.Error{Code: wire.CodeBusy, Message: spell("no answer in time, send it again to find out: " + err.Error()), Data: wire.ErrorData{Field: "time"}}
	}
	if data, ok := shape(err); ok {
		return &wire.Error{Code: wire.CodeMalformed, Message: spell(err), Data: data}
	}
	return &wire.Error{Code: codeInternal, Message: spell(err)}
}

// undecoded is the error of an operation that does not decode.
func undecoded(err error) *wire.Error {
	data, ok := shape(err)
	if !ok { // the syntax of JSON
		data = wire.ErrorData{Rule: "TRANSPORT-7", Field: "operation", Limit: "JSON of the form that the specification shows"}
	}
	return &wire.Error{Code: wire.CodeMalformed, Message: spell(err), Data: data}
}

// shape is what an error of protocol's decoders says.
func shape(err error) (wire.ErrorData, bool) {
	var (
		transport *op.TransportError
		width     *layout.RangeError
		rule      *layout.RuleError
		extra     *layout.ExtraBitsError
		number    *amount.Error
		syntax    *json.SyntaxError
	)
	switch {
	case errors.As(err, &transport):
		return wire.ErrorData{Rule: transport.Rule, Field: transport.Field, Value: spell(transport.Value), Limit: spell(transport.Limit)}, true
	case errors.Is(err, op.ErrUnsigned):
		return wire.ErrorData{Rule: "TRANSPORT-5", Field: "signature", Value: "none", Limit: "one that its purse made"}, true
	case errors.As(err, &width):
		return wire.ErrorData{Rule: "TRANSPORT-4", Field: width.Field, Value: spell(width.Value), Limit: fmt.Sprintf("below 2^%d", width.Bits)}, true
	case errors.As(err, &rule):
		return wire.ErrorData{Rule: rule.Rule, Field: rule.Field, Value: spell(rule.Value), Limit: spell(rule.Limit)}, true
	case errors.As(err, &extra):
		return wire.ErrorData{Rule: "TRANSPORT-3", Field: extra.Layout, Value: spell(extra.Value.Hex()), Limit: fmt.Sprintf("below 2^%d", extra.Bits)}, true
	case errors.As(err, &number):
		return wire.ErrorData{Rule: "TRANSPORT-7", Field: number.What, Value: spell(number.Value), Limit: fmt.Sprintf("in [0, 2^%d)", amount.Bits)}, true
	case errors.As(err, &syntax):
		return wire.ErrorData{Rule: "TRANSPORT-7", Field: "operation", Value: spell(syntax), Limit: "JSON"}, true
	}
	return wire.ErrorData{}, false
}
