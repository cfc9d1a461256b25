package stake

import "fmt"

const day = 86_400

// Cooldown is how long after it was asked back a position is paid out, in seconds (STAKE-3).
const Cooldown = 7 * day

// QuotedDays is of how many days rewards count for a quote (STAKE-8).
const QuotedDays = 90

// Lock is one of the four of STAKE-1, as the contract numbers them. In text it is its length, as in 90d.
type Lock uint8

// lockDays is how long each is.
var lockDays = [...]uint64{0, 90, 180, 365}

// Locks are all four, the shortest first.
func Locks() (all []Lock) {
	for l := range lockDays {
		all = append(all, Lock(l))
	}
	return all
}

// ParseLock reads a lock. It refuses all other lengths with ErrLock.
func ParseLock(text string) (Lock, error) {
	for _, l := range Locks() {
		if l.String() == text {
			return l, nil
		}
	}
	return 0, fmt.Errorf("%w: have %q", ErrLock, text)
}

// Seconds is how long the lock is.
func (l Lock) Seconds() uint64 { return lockDays[l] * day }

func (l Lock) String() string {
	if int(l) >= len(lockDays) {
		return fmt.Sprintf("unknown lock %d", uint8(l))
	}
	return fmt.Sprintf("%dd", lockDays[l])
}

// MarshalText writes what ParseLock reads.
func (l Lock) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (l *Lock) UnmarshalText(text []byte) (err error) {
	*l, err = ParseLock(string(text))
	return err
}
