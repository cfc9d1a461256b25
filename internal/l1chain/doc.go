// Package l1chain runs a whole Ethereum L1 inside the process: for the devnet,
// for drills and for tests. It is go-ethereum's node, wired by hand.
//
// # Why not go-ethereum's simulated.Backend
//
//   - It forks back to genesis whenever it opens a data directory, so nothing
//     survives a restart.
//   - It activates Bogota, whose jump table reprices storage (a fresh slot costs
//     110,000 gas instead of 22,100) while the rest of that upgrade stays off.
//     No network runs that mix, so every gas figure would be wrong.
//   - It cannot produce blocks by itself; a devnet wants one every second.
//
// # What is chosen instead, and why
//
//   - Forks: everything up to Osaka from genesis, with both blob-parameter
//     upgrades (BPO1 and BPO2), as on the main network. Bogota and Amsterdam off.
//     Osaka's cap of 2^24 gas a transaction therefore holds here too.
//   - State scheme "hash" with pruning off. The default path scheme does not
//     survive kill -9: on the next start the node believes that it must
//     snap-sync, disables its trie database and never seals again. Hash without
//     pruning loses the blocks that had not reached the disk (a dozen of twenty
//     sealed in a burst), and goes on. It also answers
//     for old state, which the audit and the tests ask for.
//   - Blocks are sealed by this package, not by go-ethereum's simulated beacon. That
//     is not safe for concurrent use, and a test's Commit beside a running period
//     would race: here one mutex guards all sealing. And it calls every 32nd block
//     final, which the node then archives within a minute, so that no reorg of more
//     than some blocks works: here what is final is Finality blocks old.
//
// # Two modes
//
// With Config.Period zero nothing is mined until Commit is called: tests decide
// what lands in which block. With a period, a block is sealed at that interval;
// Commit, Fork, Reorg and AdjustTime still work beside it.
//
// # Over RPC
//
// Beside eth there is dev: dev_mine seals a block, dev_advanceTime(seconds) moves the clock, dev_reorg(depth, keep)
// takes the last blocks back and seals others, one more, with their transactions or without (Chain.Reorg).
//
// # Limits
//
// The L1 has one node and no consensus: "safe" always equals "latest", and
// "finalized" is Finality blocks below it. Fork rewinds at once, as no real
// network does. Services that follow this chain must count confirmations
// themselves. Blobs are gone once their transaction is mined.
package l1chain
