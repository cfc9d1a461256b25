// Package indexer is the service that tells the world what is in the rollup. It
// reads L1 on its own, runs every batch through the state transition, compares the
// commitment with the one that L1 verified, keeps the result in Postgres and
// serves it over HTTP.
//
// It also keeps what the users' own contracts on L1 told, if Config.Follow names them: stakes, fees, emission,
// proposals and votes.
//
// What it serves as settled or final it derived itself: it trusts L1 and its node,
// nobody else. A commitment that differs, or a reorg below finality, ends it; a
// node or a database that is away does not: it says so in its health and tries
// again. Kill it at any time: it goes on from what it stored last.
//
//	follow ──▶ derive ──▶ store ──▶ api
//	 (L1)     (compare)  (Postgres)  (HTTP)
//	                       ▲
//	            feed ──────┘ the sequencer's word on what L1 does not have yet
package indexer
