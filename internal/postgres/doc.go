// Package postgres gives a service its Postgres: one that the operator names by
// URL, or one that it finds on the machine and starts as a child process. It
// holds no SQL; stores connect with the URL.
//
// # Where it looks
//
// Config.DatabaseURL, if given, is used as it is and nothing is started. Otherwise
// the binaries `postgres` and `initdb` are taken from the first place that has
// both and whose version fits the data: PATH, /usr/lib/postgresql/*/bin (newest
// first), then npm's @embedded-postgres package for this platform. Nothing is
// downloaded.
//
// # How it runs
//
//   - On a Unix socket in the data directory, no TCP port, role and database
//     "stoa" and "postgres". Who may open the directory may connect: it is 0700.
//   - Postgres refuses to run as root. Started by root it runs as the owner of
//     the data directory, which for a new one is `nobody`. So neither the data nor
//     the binaries may lie under a folder that this user cannot enter; that is
//     checked, and said in an *UnreachableError.
//   - A new data directory is made beside its place and renamed, so that one which
//     was interrupted is not taken for one that is whole.
//   - In a process group of its own: Ctrl-C on the terminal reaches the services
//     first, which stop it when they are done. On Linux it ends when its parent
//     dies, however that dies.
//   - After kill -9 the next start replays the log; a lock left behind is
//     Postgres' to judge. While another process still runs on the directory or is
//     ending, Start waits a little, then returns ErrInUse.
//
// A first start takes about a second, later ones a fraction of it.
package postgres
