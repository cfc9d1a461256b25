package l1trouble

// Down is how an endpoint is away.
type Down int

// The ways to be away.
const (
	Up      Down = iota
	Refused      // connections are closed as soon as they are made
	Hung         // no call is answered, until the client gives up
	Broken       // HTTP 502
)

// Trouble is what an endpoint does wrong. Shares are of 1.
type Trouble struct {
	Down Down

	// Fail is the share of calls that are answered by an error: of HTTP, of JSON-RPC or
	// of the connection.
	Fail float64

	// Behind is the share of calls that are answered by a node that has Blocks blocks
	// fewer.
	Behind float64
	Blocks uint64

	// Branch is the share of calls for blocks and logs that are answered from the
	// branch that Remember saw.
	Branch float64

	// NoReceipt is the share of receipts, and of transactions asked for by hash, that
	// are null though the transaction is mined; StrayReceipt that of receipts that name
	// a block that is not of the chain.
	NoReceipt, StrayReceipt float64

	// Sent is the share of sends that are answered by an error though the node took the
	// transaction; Unsent that of those that are answered by its hash though the node did
	// not get it; Known that of those that the node took, and answers "already known".
	Sent, Unsent, Known float64

	// Low and Underpriced are the shares of sends that do not reach the node and are
	// answered by "nonce too low" and "replacement transaction underpriced".
	Low, Underpriced float64

	// Fees multiplies tip, gas price and blob base fee; 0 is 1.
	Fees uint64
}

// The texts of nodes.
const (
	textKnown       = "already known"
	textLow         = "nonce too low: next nonce 0, tx nonce 0"
	textUnderpriced = "replacement transaction underpriced"
)
