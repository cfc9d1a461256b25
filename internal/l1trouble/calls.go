package l1trouble

import (
	"context"
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// header is what is needed of a block.
type header struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
}

// placed is what is needed of a receipt, a transaction or a log.
type placed struct {
	Block *hexutil.Uint64 `json:"blockNumber"`
}

func quantity(n uint64) string { return hexutil.EncodeUint64(n) }

func (p *Proxy) head(ctx context.Context) (uint64, error) {
	var n hexutil.Uint64
	err := p.node.CallContext(ctx, &n, "eth_blockNumber")
	return uint64(n), err
}

// call answers as the endpoint does, with what it does wrong.
func (p *Proxy) call(ctx context.Context, t Trouble, method string, params []json.RawMessage) (json.RawMessage, error) {
	args := make([]any, len(params))
	for i, v := range params {
		args[i] = v
	}
	switch method {
	case "eth_sendRawTransaction":
		return p.send(ctx, t, args)
	case "eth_gasPrice", "eth_maxPriorityFeePerGas", "eth_blobBaseFee":
		return p.fee(ctx, t, method)
	}
	if p.drawn(t.Branch) {
		if result, answered, err := p.onBranch(ctx, method, args); answered {
			p.count("on another branch")
			return result, err
		}
	}
	if t.Blocks > 0 && p.strikes(t.Behind, "behind") {
		head, err := p.head(ctx)
		if err != nil {
			return nil, err
		}
		return p.behind(ctx, head-min(head, t.Blocks), method, args)
	}
	switch method {
	case "eth_getTransactionReceipt", "eth_getTransactionByHash":
		return p.receipt(ctx, t, method, args)
	}
	return p.ask(ctx, method, args...)
}

// send gives the node a transaction, or not, and says what it likes.
func (p *Proxy) send(ctx context.Context, t Trouble, args []any) (json.RawMessage, error) {
	switch {
	case p.strikes(t.Low, "refused for its nonce"):
		return nil, refusal(textLow)
	case p.strikes(t.Underpriced, "refused for its price"):
		return nil, refusal(textUnderpriced)
	case p.strikes(t.Unsent, "swallowed"):
		return json.Marshal(common.Hash{})
	}
	result, err := p.ask(ctx, "eth_sendRawTransaction", args...)
	switch {
	case err != nil:
		return nil, err
	case p.strikes(t.Known, "known"):
		return nil, refusal(textKnown)
	case p.strikes(t.Sent, "sent with an error"):
		return nil, &failure{Code: -32603, Message: "internal error"}
	}
	return result, nil
}

// fee is a price, multiplied.
func (p *Proxy) fee(ctx context.Context, t Trouble, method string) (json.RawMessage, error) {
	result, err := p.ask(ctx, method)
	if err != nil || t.Fees < 2 {
		return result, err
	}
	var price hexutil.Big
	if err := json.Unmarshal(result, &price); err != nil {
		return nil, err
	}
	p.count("asked for more")
	return json.Marshal((*hexutil.Big)(new(big.Int).Mul((*big.Int)(&price), new(big.Int).SetUint64(t.Fees))))
}

// receipt is one that may be missing, or of a block that nobody has.
func (p *Proxy) receipt(ctx context.Context, t Trouble, method string, args []any) (json.RawMessage, error) {
	if p.strikes(t.NoReceipt, "without a receipt") {
		return nil, nil
	}
	result, err := p.ask(ctx, method, args...)
	if err != nil || method != "eth_getTransactionReceipt" || string(result) == "null" || !p.strikes(t.StrayReceipt, "with another block's receipt") {
		return result, err
	}
	var fields map[string]any
	if err := json.Unmarshal(result, &fields); err != nil {
		return nil, err
	}
	fields["blockHash"] = common.BytesToHash([]byte("no block of the chain"))
	return json.Marshal(fields)
}

func filter(args []any) (query map[string]json.RawMessage, ok bool) {
	if len(args) == 0 {
		return nil, false
	}
	raw, ok := args[0].(json.RawMessage)
	return query, ok && json.Unmarshal(raw, &query) == nil
}

// block is a number, nil if it is a tag or none.
func block(raw any) *hexutil.Uint64 {
	text, ok := raw.(json.RawMessage)
	var n hexutil.Uint64
	if !ok || json.Unmarshal(text, &n) != nil {
		return nil
	}
	return &n
}

// hash is that of a block, alone or in an object; nil if there is none.
func hash(raw any) *common.Hash {
	text, ok := raw.(json.RawMessage)
	if !ok {
		return nil
	}
	var h common.Hash
	if json.Unmarshal(text, &h) == nil && len(text) == 68 {
		return &h
	}
	var object struct{ BlockHash *common.Hash }
	if json.Unmarshal(text, &object) == nil {
		return object.BlockHash
	}
	return nil
}

// at is where in the arguments of a method the block stands, if it has one.
var at = map[string]int{
	"eth_getBlockByNumber": 0, "eth_getBlockReceipts": 0, "eth_getTransactionCount": 1, "eth_getBalance": 1, "eth_getCode": 1, "eth_call": 1, "eth_estimateGas": 1,
	"eth_getStorageAt": 2,
}

// behind answers as a node whose latest block is last.
func (p *Proxy) behind(ctx context.Context, last uint64, method string, args []any) (json.RawMessage, error) {
	switch method {
	case "eth_blockNumber":
		return json.Marshal(quantity(last))
	case "eth_getBlockByHash":
		result, err := p.ask(ctx, method, args...)
		var b *header
		if err == nil {
			err = json.Unmarshal(result, &b)
		}
		if err != nil || b == nil || uint64(b.Number) > last {
			return nil, err
		}
		return result, nil
	case "eth_getTransactionReceipt", "eth_getTransactionByHash":
		result, err := p.ask(ctx, method, args...)
		var of *placed
		if err == nil {
			err = json.Unmarshal(result, &of)
		}
		if err != nil || of == nil || of.Block != nil && uint64(*of.Block) > last {
			return nil, err
		}
		return result, nil
	case "eth_getLogs":
		return p.logsBehind(ctx, last, args)
	}
	i, has := at[method]
	if !has {
		return p.ask(ctx, method, args...)
	}
	for len(args) <= i {
		args = append(args, json.RawMessage(`"latest"`))
	}
	if h := hash(args[i]); h != nil {
		if known, err := p.has(ctx, last, *h); err != nil || !known {
			return p.unknown(method, err)
		}
		return p.ask(ctx, method, args...)
	}
	switch n := block(args[i]); {
	case n == nil: // latest, pending, safe
		args[i] = quantity(last)
	case uint64(*n) > last:
		return p.unknown(method, nil)
	}
	return p.ask(ctx, method, args...)
}

// unknown is the answer of a node that has no such block.
func (p *Proxy) unknown(method string, err error) (json.RawMessage, error) {
	if err == nil && method != "eth_getBlockByNumber" && method != "eth_getBlockReceipts" {
		err = refusal("header not found")
	}
	return nil, err
}

// has says whether a node has a block.
func (p *Proxy) has(ctx context.Context, last uint64, h common.Hash) (bool, error) {
	var b *header
	err := p.node.CallContext(ctx, &b, "eth_getBlockByHash", h, false)
	return b != nil && uint64(b.Number) <= last, err
}

// logsBehind are the logs of a node that is behind.
func (p *Proxy) logsBehind(ctx context.Context, last uint64, args []any) (json.RawMessage, error) {
	query, ok := filter(args)
	if !ok {
		return p.ask(ctx, "eth_getLogs", args...)
	}
	if h := hash(query["blockHash"]); h != nil {
		if known, err := p.has(ctx, last, *h); err != nil {
			return nil, err
		} else if !known {
			return nil, refusal("unknown block")
		}
		return p.ask(ctx, "eth_getLogs", args...)
	}
	if from := block(query["fromBlock"]); from != nil && uint64(*from) > last {
		return json.RawMessage("[]"), nil
	}
	if to := block(query["toBlock"]); to == nil || uint64(*to) > last {
		query["toBlock"] = json.RawMessage(`"` + quantity(last) + `"`)
	}
	return p.ask(ctx, "eth_getLogs", query)
}

// onBranch answers with what is of the branch. Whatever it says nothing of is answered
// by another node.
func (p *Proxy) onBranch(ctx context.Context, method string, args []any) (result json.RawMessage, answered bool, err error) {
	p.mu.Lock()
	branch := p.branch // which is replaced, not changed
	p.mu.Unlock()
	switch method {
	case "eth_getBlockByNumber":
		if len(args) == 0 {
			return nil, false, nil
		}
		n := block(args[0])
		if n == nil {
			return nil, false, nil
		}
		h, ok := branch[uint64(*n)]
		if !ok {
			return nil, false, nil
		}
		result, err = p.ask(ctx, "eth_getBlockByHash", append([]any{h}, args[1:]...)...)
		return result, true, err
	case "eth_getLogs":
		query, ok := filter(args)
		from, to := block(query["fromBlock"]), block(query["toBlock"])
		if !ok || from == nil || to == nil || *from != *to {
			return nil, false, nil
		}
		h, ok := branch[uint64(*from)]
		if !ok {
			return nil, false, nil
		}
		delete(query, "fromBlock")
		delete(query, "toBlock")
		query["blockHash"], _ = json.Marshal(h)
		result, err = p.ask(ctx, "eth_getLogs", query)
		return result, true, err
	}
	return nil, false, nil
}
