package devnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// Numbers of the development accounts that the services use. Anyone can compute
// their keys: UNSAFE.
const (
	operatorAccount = iota // posts batches, and nothing else
	deployerAccount
	receiptsAccount // signs receipts; never pays
	firstPerson     = 10
)

// People are the funded accounts for users, by name. Account i of them has the
// development key firstPerson + i.
var People = []string{"Alice", "Bob", "Carol", "Dave", "Erin", "Frank"}

// OperatorAccount is the number of the operator's development account.
const OperatorAccount = operatorAccount

// Account is a development account.
type Account struct {
	Name    string         `json:"name"`
	Number  int            `json:"number"` // of the development key, for `stoa wallet --unsafe-dev`
	Address common.Address `json:"address"`
}

// Accounts lists the people, who are funded on L1. UNSAFE.
func Accounts() (list []Account) {
	for i, name := range People {
		list = append(list, Account{name, firstPerson + i, address(firstPerson + i)})
	}
	return list
}

func address(number int) common.Address {
	return crypto.PubkeyToAddress(l1chain.UnsafeKey(number).PublicKey)
}
