// Package jobs hands sealed batches out to be proven, checks what comes back, and
// keeps the claims until their batches are final on L1.
//
// The Queue follows the sequencer's log. It runs every batch once itself, so that a
// claim is compared with what the batch does and not with what a worker says: the
// words, c, ρ, the values at ρ, the chain of commitments and the KZG equation. Only
// the validity proof is not looked at: L1's contract does that in the estimate,
// before anything is paid, and a claim that it refuses is taken back (Reject).
//
// A job is on lease. A lease that ran out is lost as soon as another worker asks for
// a job; until then its holder can still renew it or deliver. Batches may be proven
// at once and delivered in any order. A claim that comes before that of its
// predecessor is kept, and dropped if it turns out not to start where that ends.
//
// Claims are files. A claim is on disk when Deliver returns, and after a restart it
// counts if it is of the batch that the log has at its number. A rewind of the log
// puts the claims of the batches that it replaced aside, and no others, until the
// number is final: L1 may take such a batch after all, and then the log returns to it
// (Generation).
//
// What it does not do: it never looks at L1, and it trusts the log and its own disk.
package jobs
