//go:build !long

package vectors

// hostileExits are tried of a frozen rollup.
const hostileExits = 600
