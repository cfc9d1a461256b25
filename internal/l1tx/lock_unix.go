//go:build unix

package l1tx

import (
	"errors"
	"os"
	"syscall"
)

// tryLock takes the file for this process, until it is closed.
func tryLock(file *os.File) error {
	err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return ErrLocked
	}

	return err
}
