//go:build long

package follow

// histories is how many random histories of trouble a run takes.
const histories = 120
