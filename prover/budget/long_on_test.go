//go:build long

package budget

const long = true
