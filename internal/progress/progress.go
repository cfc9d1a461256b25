// Package progress tells people on a terminal how far a long step is. Elsewhere,
// in a log or a test, it prints one line a step.
package progress

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
)

// Reporter prints steps to a writer. The nil Reporter prints nothing.
type Reporter struct {
	out      io.Writer
	terminal bool
	now      func() time.Time
}

// New reports to f; it draws bars if f is a terminal.
func New(f *os.File) *Reporter {
	return &Reporter{out: f, terminal: isatty.IsTerminal(f.Fd()), now: time.Now}
}

// barWidth is the number of cells of a bar; refresh the time between two drawings.
const (
	barWidth = 24
	refresh  = 200 * time.Millisecond
)

// Step runs f and reports it. Expected is how long it should take, 0 if unknown:
// for steps of a library that reports nothing, the bar is an estimate.
func (r *Reporter) Step(name string, expected time.Duration, f func() error) error {
	if r == nil {
		return f()
	}
	start := r.now()
	stop := r.draw(name, start, expected)
	err := f()
	stop()
	elapsed := r.now().Sub(start).Round(10 * time.Millisecond)
	result := "done"
	if err != nil {
		result = "failed"
	}
	fmt.Fprintf(r.out, "%s: %s in %s\n", name, result, elapsed)
	return err
}

// draw redraws the bar until the returned function is called.
func (r *Reporter) draw(name string, start time.Time, expected time.Duration) (stop func()) {
	if !r.terminal {
		return func() {}
	}
	done := make(chan struct{})
	var drawn sync.WaitGroup
	drawn.Go(func() {
		ticker := time.NewTicker(refresh)
		defer ticker.Stop()
		for {
			fmt.Fprintf(r.out, "\r\x1b[K%s", bar(name, r.now().Sub(start), expected))
			select {
			case <-ticker.C:
			case <-done:
				fmt.Fprint(r.out, "\r\x1b[K")
				return
			}
		}
	})
	return func() {
		close(done)
		drawn.Wait()
	}
}

// bar is one line: what is done, how much of it (never full before it ends), and
// the time left by the estimate.
func bar(name string, elapsed, expected time.Duration) string {
	if expected <= 0 {
		return fmt.Sprintf("%s … %s", name, elapsed.Round(time.Second))
	}
	share := min(float64(elapsed)/float64(expected), 0.99)
	full := int(share * barWidth)
	line := fmt.Sprintf("%s [%s%s] %2.0f%%", name, strings.Repeat("█", full), strings.Repeat("·", barWidth-full), 100*share)
	if left := expected - elapsed; left > 0 {
		return fmt.Sprintf("%s, about %s left", line, left.Round(time.Second))
	}
	return line + ", any moment"
}
