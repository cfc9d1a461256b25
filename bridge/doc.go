// Package bridge follows the contracts on L1 for the sequencer, and serves claims.
package bridge
