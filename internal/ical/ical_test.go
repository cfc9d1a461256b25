package ical_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stoa-rollup/stoa/internal/ical"
)

func at(text string) time.Time {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return t
}

func calendar(events ...string) string {
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n")
	for _, e := range events {
		b.WriteString("BEGIN:VEVENT\r\nUID:7@elsewhere\r\nDTSTAMP:20260101T000000Z\r\n" + strings.ReplaceAll(e, "\n", "\r\n") + "\r\nEND:VEVENT\r\n")
	}
	b.WriteString("END:VCALENDAR\r\n")
	return b.String()
}

// What other places export: dates, times in UTC, in a zone, in none, folded lines.
func TestRead(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	type busy struct {
		from, to string
		days     bool
	}
	for name, c := range map[string]struct {
		event string
		want  *busy
	}{
		"dates":           {"DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270304\nSUMMARY:Reserved", &busy{"2027-03-01T00:00:00Z", "2027-03-04T00:00:00Z", true}},
		"one day":         {"DTSTART;VALUE=DATE:20271231", &busy{"2027-12-31T00:00:00Z", "2028-01-01T00:00:00Z", true}},
		"UTC":             {"DTSTART:20270301T150000Z\nDTEND:20270302T110000Z", &busy{"2027-03-01T15:00:00Z", "2027-03-02T11:00:00Z", false}},
		"a zone":          {"DTSTART;TZID=America/New_York:20270701T150000\nDTEND;TZID=America/New_York:20270701T160000", &busy{"2027-07-01T19:00:00Z", "2027-07-01T20:00:00Z", false}},
		"no zone":         {"DTSTART:20270701T150000\nDTEND:20270701T160000", &busy{"2027-07-01T13:00:00Z", "2027-07-01T14:00:00Z", false}},
		"a moment":        {"DTSTART:20270701T150000Z", &busy{"2027-07-01T15:00:00Z", "2027-07-01T15:00:00Z", false}},
		"a folded line":   {"DTSTART;VALUE=DATE:2027\n 0301\nDTEND;VALUE=DATE:20270302", &busy{"2027-03-01T00:00:00Z", "2027-03-02T00:00:00Z", true}},
		"what is called":  {"DTSTART;VALUE=DATE:20270301\nSTATUS:CONFIRMED\nTRANSP:OPAQUE", &busy{"2027-03-01T00:00:00Z", "2027-03-02T00:00:00Z", true}},
		"a cancelled one": {"DTSTART;VALUE=DATE:20270301\nSTATUS:CANCELLED", nil},
		"a free time":     {"DTSTART;VALUE=DATE:20270301\nTRANSP:TRANSPARENT", nil},
	} {
		have, err := ical.Read(strings.NewReader(calendar(c.event)), berlin)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if c.want == nil {
			if len(have) != 0 {
				t.Errorf("%s: have %+v, want nothing", name, have)
			}
			continue
		}
		if len(have) != 1 || have[0].UID != "7@elsewhere" || !have[0].From.Equal(at(c.want.from)) || !have[0].To.Equal(at(c.want.to)) || have[0].AllDay != c.want.days {
			t.Errorf("%s: have %+v, want %+v", name, have, *c.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for why, event := range map[string]string{
		"it recurs (RRULE)":               "DTSTART;VALUE=DATE:20270301\nRRULE:FREQ=WEEKLY",
		"it recurs (RDATE)":               "DTSTART;VALUE=DATE:20270301\nRDATE;VALUE=DATE:20270308",
		"it has no DTSTART":               "SUMMARY:x",
		"DTSTART: ":                       "DTSTART:tomorrow",
		"DTEND: a date and a time":        "DTSTART;VALUE=DATE:20270301\nDTEND:20270302T110000Z",
		"before it begins":                "DTSTART:20270302T110000Z\nDTEND:20270302T105959Z",
		"a DURATION instead of DTEND":     "DTSTART:20270302T110000Z\nDURATION:PT1H",
		`time zone "Mars/North" is unkno`: "DTSTART;TZID=Mars/North:20270302T110000",
	} {
		_, err := ical.Read(strings.NewReader(calendar(event)), time.UTC)
		var e *ical.Error
		if !errors.As(err, &e) || e.UID != "7@elsewhere" || e.Advice == "" || !strings.Contains(e.Why, why) {
			t.Errorf("have error %v, want one of the event that says %q", err, why)
		}
	}
	for name, text := range map[string]string{
		"give an iCalendar file":  "<html>please log in</html>",
		"give a shorter calendar": calendar("DTSTART;VALUE=DATE:20270301\nSUMMARY:" + strings.Repeat("x", ical.MaxBytes)),
	} {
		if _, err := ical.Read(strings.NewReader(text), time.UTC); err == nil || !strings.HasPrefix(err.Error(), name) {
			t.Errorf("have error %v, want %s", err, name)
		}
	}
}

// What is written is read back as it was.
func TestWrite(t *testing.T) {
	want := []ical.Busy{
		{UID: "1-0-7@stoa", From: at("2027-03-01T00:00:00Z"), To: at("2027-03-04T00:00:00Z"), AllDay: true, Summary: "Booked; all of it, and more"},
		{UID: "1-0-9@stoa", From: at("2027-03-01T15:30:00Z"), To: at("2027-03-01T16:00:00Z"), Summary: "Blocked"},
	}
	var b bytes.Buffer
	if err := ical.Write(&b, "Listing 1", at("2027-02-01T00:00:00Z"), want); err != nil {
		t.Fatal(err)
	}
	have, err := ical.Read(bytes.NewReader(b.Bytes()), time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(have, want) {
		t.Errorf("have %+v, want %+v, of\n%s", have, want, b.String())
	}
	for _, line := range []string{"METHOD:PUBLISH", "X-WR-CALNAME:Listing 1", "DTSTAMP:20270201T000000Z", "DTSTART;VALUE=DATE:20270301", "DTSTART:20270301T153000Z"} {
		if !strings.Contains(b.String(), line+"\r\n") {
			t.Errorf("have %s, want a line %s", b.String(), line)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(calendar("DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270304"))
	f.Add(calendar("DTSTART;TZID=Europe/Paris:20270301T100000\nDTEND:20270301T120000Z"))
	f.Fuzz(func(t *testing.T, text string) {
		all, err := ical.Read(strings.NewReader(text), time.UTC)
		if err != nil {
			return
		}
		for _, b := range all {
			if b.To.Before(b.From) {
				t.Errorf("have %+v, which ends before it begins", b)
			}
		}
	})
}
