// Package service is the one anatomy of everything that runs: it starts, it
// stops, and it says how it is.
//
// # The contract of a service
//
//   - Start returns once the service does its work, or an error and nothing left
//     running. Its context bounds the start only; what goes on afterwards has a
//     life of its own, which Stop ends.
//   - Stop ends the service and waits until it has ended. Its context is the time
//     allowed: when it is over, the service drops what it cannot finish and
//     returns. Stopping a service that does not run does nothing.
//   - A service that can die while running is a Reporter too. It reports, and
//     waits to be stopped; it does not exit the process.
//
// # Groups
//
// A Group starts services in the order given and stops them in reverse, so that
// each finds what it needs while it lives. It is a service itself. Group.Run is
// what commands call; signals belong to the command, which turns them into the
// end of a context.
//
// # Health
//
// A Health keeps named checks and answers /healthz (the process serves) and
// /readyz (every check passes).
//
// The package logs nothing and recovers no panic for good: a panic in Start
// passes through, one in Stop comes back after the other services were stopped.
package service
