// Package keystore keeps a wallet's keys in one encrypted file: the account on L1
// (secp256k1), and the seeds of the keys that sign for its purses
// (signature.FromSeed): the newest, and those before it, for a purse has its old key
// until a change of key is executed.
//
// # The file
//
// JSON. Address and purse key stand in the clear, so that a wallet can be known
// without its passphrase; the secrets are one sealed value: scrypt, AES-128-CTR and
// a MAC, as in Ethereum's key files of version 3. The MAC does not cover the IV, so
// what comes out must give the address and the purse key that stand beside it. A
// checksum over all of it tells a damaged file from a wrong passphrase.
//
// The file has mode 0600, its folder is made with 0700; Open refuses a file that
// others can read. Create never overwrites, Replace adds keys and loses none, and a crash
// leaves the file that was there, none, or a whole one. There is no recovery from a lost passphrase or a lost file: copy it.
//
// # Limits
//
// Secrets stay in the process's memory until it ends; Go cannot erase them. One
// file is one account.
package keystore
