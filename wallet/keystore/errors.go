package keystore

import "errors"

// Errors of wallet files, each followed by the file's name.
var (
	// ErrExists is returned by Create: a wallet is never overwritten.
	ErrExists = errors.New("choose another file: there is something at this path, and a wallet is never overwritten")

	// ErrNone is returned by Open.
	ErrNone = errors.New("make a wallet with `stoa wallet new`, or name yours with --wallet: there is no file")

	// ErrPassphrase says that the file is whole and the passphrase another one.
	ErrPassphrase = errors.New("check the passphrase: it does not open this wallet")

	// ErrDamaged says that the file is not what Create wrote.
	ErrDamaged = errors.New("restore the wallet from its copy: this file is damaged, or is no wallet")

	// ErrVersion says that another version of stoa wrote the file.
	ErrVersion = errors.New("use the version of stoa that wrote this wallet: its format is another one")

	// ErrExposed says that others than the owner can read the file.
	ErrExposed = errors.New("run chmod 600 on the file: others can read it")

	// ErrShort is returned by Create.
	ErrShort = errors.New("choose a longer passphrase: 8 bytes at least")

	// ErrOtherKeys is returned by Replace: no key is ever lost.
	ErrOtherKeys = errors.New("look at the file: its wallet has keys that would be lost")

	// ErrManyKeys is returned by Rotate.
	ErrManyKeys = errors.New("make a new wallet and move the money: this one can hold no more keys")

	// ErrNoPassphrase is returned by ReadPassphrase.
	ErrNoPassphrase = errors.New("write the passphrase into the first line of the file: it is empty")
)
