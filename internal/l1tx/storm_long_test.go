//go:build long

package l1tx

// storms is how many random histories a run takes.
const storms = 150
