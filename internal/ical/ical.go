// Package ical reads and writes busy times as iCalendar (RFC 5545), the format in which
// places that take bookings tell each other what is taken.
//
// Of a calendar it reads what is needed for that: the times of events. Events that are
// cancelled or transparent do not count. Recurring events are refused, since what they
// mean depends on rules and exceptions that booking places do not send.
package ical

import (
	"errors"
	"fmt"
	"io"
	"time"
	_ "time/tzdata" // names of time zones, also where the machine knows none

	ics "github.com/arran4/golang-ical"
)

// MaxBytes is the longest calendar that is read.
const MaxBytes = 4 << 20

// Busy is a time that is taken, from From until before To. Where AllDay is set it is whole
// days, and both are midnight in UTC, whatever the place's time zone is.
type Busy struct {
	UID      string
	From, To time.Time
	AllDay   bool
	Summary  string
}

// Error says which event cannot be read, and what to do.
type Error struct {
	UID    string // of the event, empty where it has none
	Advice string
	Why    string
}

func (e *Error) Error() string { return fmt.Sprintf("%s: event %q: %s", e.Advice, e.UID, e.Why) }

// Read reads the busy times of a calendar. Times that name no zone are in zone.
func Read(r io.Reader, zone *time.Location) ([]Busy, error) {
	limited := &io.LimitedReader{R: r, N: MaxBytes + 1}
	c, err := ics.ParseCalendar(limited)
	if limited.N == 0 {
		return nil, fmt.Errorf("give a shorter calendar: this one has more than %d bytes", MaxBytes)
	}
	if err != nil {
		return nil, fmt.Errorf("give an iCalendar file (.ics): %w", err)
	}
	all := []Busy{}
	for _, e := range c.Events() {
		if text(e, ics.ComponentPropertyStatus) == string(ics.ObjectStatusCancelled) || text(e, ics.ComponentPropertyTransp) == string(ics.TransparencyTransparent) {
			continue
		}
		b, err := busy(e, zone)
		if err != nil {
			return nil, err
		}
		all = append(all, b)
	}
	return all, nil
}

func text(e *ics.VEvent, p ics.ComponentProperty) string {
	if p := e.GetProperty(p); p != nil {
		return p.Value
	}
	return ""
}

func busy(e *ics.VEvent, zone *time.Location) (Busy, error) {
	b := Busy{UID: e.Id(), Summary: text(e, ics.ComponentPropertySummary)}
	refuse := func(advice, format string, args ...any) (Busy, error) {
		return b, &Error{b.UID, advice, fmt.Sprintf(format, args...)}
	}
	for _, p := range []ics.ComponentProperty{ics.ComponentPropertyRrule, ics.ComponentPropertyRdate, ics.ComponentPropertyRecurrenceId} {
		if e.GetProperty(p) != nil {
			return refuse("export single events", "it recurs (%s)", p)
		}
	}
	start, end := e.GetProperty(ics.ComponentPropertyDtStart), e.GetProperty(ics.ComponentPropertyDtEnd)
	if start == nil {
		return refuse("export it again", "it has no DTSTART")
	}
	var err error
	if b.From, b.AllDay, err = moment(start, zone); err != nil {
		return refuse("export it again", "DTSTART: %v", err)
	}
	switch duration := e.GetProperty(ics.ComponentPropertyDuration); {
	case end != nil:
		var days bool
		if b.To, days, err = moment(end, zone); err == nil && days != b.AllDay {
			err = errors.New("a date and a time")
		}
		if err != nil {
			return refuse("export it again", "DTEND: %v", err)
		}
	case duration != nil:
		return refuse("export it with an end", "it has a DURATION instead of DTEND")
	case b.AllDay:
		b.To = b.From.AddDate(0, 0, 1) // RFC 5545, 3.6.1: a day
	default:
		b.To = b.From // and a moment, which takes no time
	}
	if b.To.Before(b.From) {
		return refuse("export it again", "it ends at %s, before it begins", b.To.Format(time.RFC3339))
	}
	return b, nil
}

// moment reads a DATE or a DATE-TIME, and says whether it is a date.
func moment(p *ics.IANAProperty, zone *time.Location) (t time.Time, date bool, err error) {
	if t, err = time.Parse("20060102", p.Value); err == nil {
		return t, true, nil
	}
	if t, err = time.Parse("20060102T150405Z", p.Value); err == nil {
		return t, false, nil
	}
	if names := p.ICalParameters[string(ics.ParameterTzid)]; len(names) > 0 {
		if zone, err = time.LoadLocation(names[0]); err != nil {
			return t, false, fmt.Errorf("time zone %q is unknown", names[0])
		}
	}
	t, err = time.ParseInLocation("20060102T150405", p.Value, zone)
	return t, false, err
}

// Write writes a calendar of that name, as it was at stamp.
func Write(w io.Writer, name string, stamp time.Time, times []Busy) error {
	c := ics.NewCalendarFor("Stoa")
	c.SetProductId("-//Stoa//Stoa//EN")
	c.SetMethod(ics.MethodPublish)
	c.SetXWRCalName(name)
	for _, b := range times {
		e := c.AddEvent(b.UID)
		e.SetDtStampTime(stamp)
		e.SetSummary(b.Summary)
		if b.AllDay {
			e.SetAllDayStartAt(b.From)
			e.SetAllDayEndAt(b.To)
		} else {
			e.SetStartAt(b.From)
			e.SetEndAt(b.To)
		}
	}
	return c.SerializeTo(w, ics.WithNewLineWindows)
}

// night is the length of a unit of which a calendar tells days: those on which nights begin.
const night = 86_400

// Taken are the booked and the blocked times of what is let by units of so many seconds, each
// given as seconds since 1970 in rising order: pairs of a start and an end. Neighbours become
// one. Their UIDs begin with name, and they name nobody.
func Taken(name string, unitSeconds uint64, booked, blocked [][2]uint64) []Busy {
	days := unitSeconds == night
	return append(spans(name, "Booked", days, booked), spans(name, "Blocked", days, blocked)...)
}

func spans(name, kind string, days bool, seconds [][2]uint64) (all []Busy) {
	for i, s := range seconds {
		if i > 0 && s[0] == seconds[i-1][1] {
			s[0] = uint64(all[len(all)-1].From.Unix())
			all = all[:len(all)-1]
		}
		all = append(all, Busy{Summary: kind, From: time.Unix(int64(s[0]), 0).UTC(), To: time.Unix(int64(s[1]), 0).UTC()})
	}
	for i := range all {
		b := &all[i]
		b.UID = fmt.Sprintf("%s-%d-%s", name, b.From.Unix(), kind)
		if days {
			length := b.To.Sub(b.From).Truncate(24 * time.Hour)
			b.From, b.AllDay = b.From.Truncate(24*time.Hour), true
			b.To = b.From.Add(length)
		}
	}
	return all
}
