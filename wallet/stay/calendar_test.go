package stay_test

import (
	"bytes"
	"reflect"
	"testing"
	"time"

	"github.com/stoa-rollup/stoa/internal/ical"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// nights is a listing of nights from 15:00 UTC on, with two open windows: night 3 is
// booked, 5 and 6 are blocked, as are the last one of window 0 and the first of window 1.
func nights() wire.ListingView {
	return wire.ListingView{
		Listing: wire.Listing{Serial: 8, Origin: origin, UnitSeconds: 86_400, Windows: 2, Capacity: 1},
		Calendars: []wire.Calendar{
			{Window: 0, Occupied: []wire.BookedRun{{Run: wire.Run{First: 3, Units: 1}, Bookings: 1}}, Blocked: []wire.Run{{First: 5, Units: 2}, {First: 239, Units: 1}}},
			{Window: 1, Blocked: []wire.Run{{First: 0, Units: 1}}},
		},
	}
}

const origin = 1_804_518_000 // 2027-03-08T15:00:00Z

func days(from, to string) ical.Busy {
	day := func(text string) time.Time {
		t, err := time.Parse(time.DateOnly, text)
		if err != nil {
			panic(err)
		}
		return t
	}
	return ical.Busy{From: day(from), To: day(to), AllDay: true}
}

func hours(from, to string) ical.Busy {
	at := func(text string) time.Time {
		t, err := time.Parse(time.RFC3339, text)
		if err != nil {
			panic(err)
		}
		return t
	}
	return ical.Busy{From: at(from), To: at(to)}
}

func TestPlan(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	hourly := nights()
	hourly.Listing.UnitSeconds = 3600
	weekly := nights()
	weekly.Listing.UnitSeconds = 7 * 86_400
	for name, c := range map[string]struct {
		view    wire.ListingView
		busy    []ical.Busy
		now     uint64
		zone    *time.Location
		replace bool
		want    stay.Changes
	}{
		"nothing":                     {view: nights()},
		"two nights":                  {view: nights(), busy: []ical.Busy{days("2027-03-08", "2027-03-10")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 2}}}},
		"of days ahead":               {view: nights(), busy: []ical.Busy{days("2027-03-07", "2027-03-09")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"before the origin":           {view: nights(), busy: []ical.Busy{days("2027-03-01", "2027-03-08")}},
		"booked here":                 {view: nights(), busy: []ical.Busy{days("2027-03-10", "2027-03-13")}, want: stay.Changes{Block: []stay.Run{{First: 2, Units: 1}, {First: 4, Units: 1}}, Booked: 1}},
		"blocked already":             {view: nights(), busy: []ical.Busy{days("2027-03-13", "2027-03-15")}},
		"blocked already, one more":   {view: nights(), busy: []ical.Busy{days("2027-03-13", "2027-03-16")}, want: stay.Changes{Block: []stay.Run{{First: 7, Units: 1}}}},
		"twice the same":              {view: nights(), busy: []ical.Busy{days("2027-03-08", "2027-03-09"), days("2027-03-08", "2027-03-09")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"what is gone":                {view: nights(), replace: true, want: stay.Changes{Unblock: []stay.Run{{First: 5, Units: 2}, {First: 239, Units: 1}, {Window: 1, First: 0, Units: 1}}}},
		"what is gone, partly":        {view: nights(), replace: true, busy: []ical.Busy{days("2027-03-14", "2027-11-04")}, want: stay.Changes{Block: []stay.Run{{First: 7, Units: 232}}, Unblock: []stay.Run{{First: 5, Units: 1}}}},
		"past nights":                 {view: nights(), replace: true, busy: []ical.Busy{days("2027-03-08", "2027-03-10")}, now: origin + 6*86_400, want: stay.Changes{Unblock: []stay.Run{{First: 6, Units: 1}, {First: 239, Units: 1}, {Window: 1, First: 0, Units: 1}}}},
		"beyond the windows":          {view: nights(), busy: []ical.Busy{days("2028-06-29", "2030-01-01")}, want: stay.Changes{Block: []stay.Run{{Window: 1, First: 239, Units: 1}}, Beyond: 1}},
		"a night by the clock":        {view: nights(), busy: []ical.Busy{hours("2027-03-08T16:00:00Z", "2027-03-08T17:00:00Z")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"from check-in to check-out":  {view: nights(), busy: []ical.Busy{hours("2027-03-08T15:00:00Z", "2027-03-10T11:00:00Z")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 2}}}},
		"until another begins":        {view: nights(), busy: []ical.Busy{hours("2027-03-08T15:00:00Z", "2027-03-09T15:00:00Z")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"a moment":                    {view: nights(), busy: []ical.Busy{hours("2027-03-08T16:00:00Z", "2027-03-08T16:00:00Z")}},
		"nights in another zone":      {view: nights(), busy: []ical.Busy{days("2027-03-09", "2027-03-10")}, zone: tokyo, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"hours of a day":              {view: hourly, busy: []ical.Busy{days("2027-03-09", "2027-03-10")}, want: stay.Changes{Block: []stay.Run{{First: 9, Units: 24}}}},
		"a day touches a week":        {view: weekly, busy: []ical.Busy{days("2027-03-10", "2027-03-11")}, want: stay.Changes{Block: []stay.Run{{First: 0, Units: 1}}}},
		"hours of which one is taken": {view: hourly, busy: []ical.Busy{hours("2027-03-08T17:30:00Z", "2027-03-08T18:30:00Z")}, want: stay.Changes{Block: []stay.Run{{First: 2, Units: 1}}, Booked: 1}},
	} {
		zone := c.zone
		if zone == nil {
			zone = time.UTC
		}
		if have := stay.Plan(c.view, c.busy, c.now, zone, c.replace); !reflect.DeepEqual(have, c.want) {
			t.Errorf("%s: have %+v, want %+v", name, have, c.want)
		}
	}
}

// What a listing exports blocks the same nights in a listing that imports it, and once only.
func TestTaken(t *testing.T) {
	all := stay.Taken(nights())
	if len(all) != 3 || all[0].Summary != "Booked" || all[2].From.Format(time.DateOnly) != "2027-11-02" || all[2].To.Format(time.DateOnly) != "2027-11-04" {
		t.Errorf("have %+v, want three times, the last across two windows", all)
	}
	var b bytes.Buffer
	if err := ical.Write(&b, "home", time.Unix(origin, 0), all); err != nil {
		t.Fatal(err)
	}
	read, err := ical.Read(&b, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	empty := nights()
	empty.Calendars = []wire.Calendar{{Window: 0}, {Window: 1}}
	want := stay.Changes{Block: []stay.Run{{First: 3, Units: 1}, {First: 5, Units: 2}, {First: 239, Units: 1}, {Window: 1, First: 0, Units: 1}}}
	if have := stay.Plan(empty, read, 0, time.UTC, true); !reflect.DeepEqual(have, want) {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have := stay.Plan(nights(), read, 0, time.UTC, true); len(have.Block)+len(have.Unblock) != 0 || have.Booked != 1 {
		t.Errorf("have %+v of its own calendar, want nothing to do", have)
	}
	quarters := nights()
	quarters.Listing.UnitSeconds = 900
	if have := stay.Taken(quarters)[0]; have.AllDay || have.From.Unix() != origin+3*900 || have.To.Unix() != origin+4*900 {
		t.Errorf("have %+v, want a quarter of an hour", have)
	}
}
