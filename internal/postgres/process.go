package postgres

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// tailLines is how many of its last lines the error of a process shows.
const tailLines = 20

// tail passes lines on to the log and keeps the last ones.
type tail struct {
	log *slog.Logger

	mu    sync.Mutex
	rest  string // a line that is not whole
	lines []string
}

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()

	t.rest += string(p)
	for {
		line, rest, whole := strings.Cut(t.rest, "\n")
		if !whole {
			return len(p), nil
		}
		t.rest = rest
		t.log.Debug("postgres", "line", line)
		t.lines = append(t.lines, line)
		if len(t.lines) > tailLines {
			t.lines = slices.Delete(t.lines, 0, 1)
		}
	}
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()

	return strings.Join(append(slices.Clone(t.lines), t.rest), "\n")
}

// process is a running postgres.
type process struct {
	cmd  *exec.Cmd
	tail *tail
	done chan struct{} // closed once it has ended
	err  error         // how; read after done
}

// launch starts the program. It does not wait for anything.
func launch(cmd *exec.Cmd, log *slog.Logger) (*process, error) {
	p := &process{cmd: cmd, tail: &tail{log: log}, done: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = p.tail, p.tail

	// The end of the parent, as the kernel sees it, is the end of the thread that
	// started the child. So one thread stays with it.
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()

		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		err = cmd.Wait()
		p.err = &ExitError{filepath.Base(cmd.Path), err, p.tail.String()}
		close(p.done)
	}()

	return p, <-started
}

// ended returns the error of a process that has ended, else nil.
func (p *process) ended() error {
	select {
	case <-p.done:
		return p.err
	default:
		return nil
	}
}

// holds reports whether the process has the data directory's lock, and not
// another that runs there.
func (p *process) holds(dir string) bool {
	lock, err := os.ReadFile(filepath.Join(dir, "postmaster.pid"))
	if err != nil {
		return false
	}
	pid, _, _ := strings.Cut(string(lock), "\n")

	return pid == strconv.Itoa(p.cmd.Process.Pid)
}

// errNotYet is what greet returns while Postgres comes up.
var errNotYet = errors.New("the database does not take connections yet")

// greet opens a session on the socket and leaves at once. It speaks just enough
// of the protocol to know that Postgres serves.
func greet(ctx context.Context, dir string) error {
	var dialer net.Dialer
	connection, err := dialer.DialContext(ctx, "unix", filepath.Join(dir, socketName))
	if err != nil {
		return errors.Join(errNotYet, err)
	}
	defer connection.Close()
	defer context.AfterFunc(ctx, func() { connection.Close() })()

	if _, err := connection.Write(startupMessage()); err != nil {
		return errors.Join(errNotYet, err)
	}
	kind, body, err := readMessage(connection)
	if err != nil {
		return errors.Join(errNotYet, err)
	}
	if kind == 'R' {
		_, _ = connection.Write([]byte{'X', 0, 0, 0, 4}) // polite; the close would do
		return nil
	}

	// Fields of an error: a letter, a text, a zero.
	message := ""
	for field := range strings.SplitSeq(string(body), "\x00") {
		switch {
		case field == "C57P03": // starting up, shutting down, recovering
			return errNotYet
		case strings.HasPrefix(field, "M"):
			message = field[1:]
		}
	}

	return fmt.Errorf("the database refuses role %s: %s", Role, message)
}

// startupMessage asks for a session, protocol 3.0.
func startupMessage() []byte {
	body := binary.BigEndian.AppendUint32(nil, 3<<16)
	body = append(body, "user\x00"+Role+"\x00database\x00"+Database+"\x00\x00"...)

	return append(binary.BigEndian.AppendUint32(nil, uint32(len(body)+4)), body...)
}

// readMessage reads one message of the server: a letter, the length of the rest
// with itself, the rest.
func readMessage(r io.Reader) (byte, []byte, error) {
	var header [5]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return 0, nil, err
	}
	length := binary.BigEndian.Uint32(header[1:])
	if length < 4 || length > 1<<16 {
		return 0, nil, fmt.Errorf("a message of %d bytes is none of Postgres", length)
	}
	body := make([]byte, length-4)
	_, err := io.ReadFull(r, body)

	return header[0], body, err
}
