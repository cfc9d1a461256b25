//go:build !linux

package postgres

import (
	"errors"
	"os"
	"syscall"
)

// account is whom Postgres runs as: here, ourselves only.
type account struct{}

func accountFor(string) (account, error) {
	if os.Geteuid() == 0 {
		return account{}, errors.New("start Postgres as another user than root, or give a database URL")
	}

	return account{}, nil
}

func (account) own(string) error { return nil }

func (account) reach(string) error { return nil }

func (account) attributes() *syscall.SysProcAttr { return nil }
