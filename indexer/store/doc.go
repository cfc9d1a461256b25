// Package store keeps in Postgres what the indexer derived, and answers what the
// API asks. It is the only package of the indexer that speaks SQL.
//
// # Writing
//
// A Writer stores each step of the indexer in one transaction: events, records,
// undo and cursor together. Whatever ends the process, what is stored is the
// state after some step, and the next start goes on from it exactly. Writes are
// fenced by a version: of two indexers on one database only one gets through at
// a time, and the other one is told ErrOvertaken. After any error the writer is
// spent, for the database may or may not have taken the write: Load again.
//
// # Reading
//
// Every read is of one moment, between two steps. Lists are paged by key, newest
// first, so that rows that arrive while a client reads neither shift nor repeat
// what it sees.
//
// The tables are described in migrations/; they may be read by others. Postgres
// 15 or later is needed.
package store
