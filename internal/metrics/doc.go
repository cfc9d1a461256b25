// Package metrics is a thin layer over Prometheus' client: a registry of our
// own, names that are checked when they are made, and the HTTP server that
// every service has for its metrics and its health.
//
// Names are `stoa_<subsystem>_<what>_<unit>` in snake case. Counters end in
// `_total`; gauges and histograms end in a unit of the table Units, base units
// only. Every metric has a help text, a sentence. A name that breaks these rules
// is a mistake in the program, not of its user: registering it panics with an
// *Error. Registry.Lint checks a registry once more the way Prometheus does.
package metrics
