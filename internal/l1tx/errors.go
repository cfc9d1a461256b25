package l1tx

import "errors"

// ErrNoBaseFee is an L1 without dynamic fees.
var ErrNoBaseFee = errors.New("choose an L1 with dynamic fees: this one has no base fee")
