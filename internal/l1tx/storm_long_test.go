//go:build long

package l1tx

// storms is how many random histories a run takes.
const storms = 150

// histories is how many random histories of trouble a run takes.
const histories = 400
