// Package blobs keeps, serves and finds the blobs of EIP-4844 transactions. It knows
// nothing of what is in them.
//
// # Why
//
// L1 promises a blob for 18 days only, and an execution node gives none back once its
// transaction is mined. So whoever sends blobs archives them first (l1tx.Manager sees
// to that), serves them to everyone, and whoever reads them tries several sources and
// trusts none: a blob is what its versioned hash says.
//
// # The parts
//
//   - Commit, Open and Bundle compute commitments, openings and the proofs that travel
//     with a transaction.
//   - Archive is a folder of blobs that are never deleted.
//   - Server answers in the shape of the beacon API, so that every tool that reads
//     blobs can read ours. Which blobs a block has, it asks L1 (Blocks): the archive
//     needs no index that could be wrong.
//   - Folder is a folder of blobs that anybody filled: a copy for him who wants to
//     depend on no server. Keep fills one with whatever is fetched.
//   - Fetch tries sources in turn: an Archive, a Folder, a Beacon, a Mirror.
//
// # Costs
//
// On one core: loading the trusted setup 2.4 s once (Warm), a commitment 60 ms, an
// opening 64 ms, the cell proofs of a blob 385 ms, a read from the archive 4 ms. A
// fetched blob costs a commitment, and one from a folder two. An archived blob takes 131,168 bytes: a batch of
// one blob a minute is 69 GB a year.
//
// # What it does not do
//
// It deletes nothing, and lists by the time of writing for whoever wants to. It does
// not limit requests: put a proxy before a server that the public reaches.
package blobs
