package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"time"
)

// machine that measures. A load above 0 before the first round is other people's work,
// which makes seconds longer.
type machine struct {
	CPU         string  `json:"cpu"`
	Cores       int     `json:"cores"`
	MemoryBytes uint64  `json:"memoryBytes"`
	Go          string  `json:"go"`
	LoadBefore  float64 `json:"loadBefore"` // of the last minute
	LoadAfter   float64 `json:"loadAfter"`
}

func here() machine {
	return machine{CPU: field("/proc/cpuinfo", "model name"), Cores: runtime.NumCPU(), MemoryBytes: kilobytes(field("/proc/meminfo", "MemTotal")), Go: runtime.Version(), LoadBefore: load()}
}

// load is the average number of processes that want a core, 0 on systems that do not
// tell.
func load() (n float64) {
	data, _ := os.ReadFile("/proc/loadavg")
	fmt.Sscan(string(data), &n)
	return n
}

// peakMemory is the most memory that the process held since forgetPeakMemory.
func peakMemory() uint64 { return kilobytes(field("/proc/self/status", "VmHWM")) }

// forgetPeakMemory leaves out what compiling the circuit took, as Stoa's side does.
func forgetPeakMemory() {
	debug.FreeOSMemory()
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // without it the peak is the whole process's
}

// processor is the time that the process has spent on all cores.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0 // not on this system
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// field of a file of "name: value" lines; empty on systems that have none.
func field(path, name string) string {
	data, _ := os.ReadFile(path)
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func kilobytes(s string) (n uint64) {
	fmt.Sscanf(s, "%d kB", &n)
	return n << 10
}
