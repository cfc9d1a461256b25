package api

import (
	"bytes"
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/internal/ical"
)

// icalendar is an answer in RFC 5545's format.
type icalendar struct {
	ContentType string `header:"Content-Type"`
	Body        []byte
}

// calendar registers what of a listing is taken, for other places that take bookings.
func (a *API) calendar(h huma.API, path string) {
	huma.Register(h, huma.Operation{
		OperationID: "listing-calendar", Method: http.MethodGet, Path: path, Tags: []string{"listings"},
		Summary: "What of a listing is taken, as iCalendar", Description: "Booked and blocked times, without names, for other places that take bookings (RFC 5545).",
		Responses: map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{"text/calendar": {Schema: &huma.Schema{Type: huma.TypeString}}}}},
	}, func(ctx context.Context, in *struct {
		Serial integer `path:"serial"`
	}) (*icalendar, error) {
		v, err := a.cfg.Store.Listing(ctx, in.Serial.value())
		if err != nil {
			return nil, a.failure("listing", err)
		}
		status, _, err := a.cfg.Store.Status(ctx)
		if err != nil {
			return nil, a.failure("status", err)
		}
		var b bytes.Buffer
		if err := ical.Write(&b, "Listing "+string(v.Serial), time.Unix(int64(seconds(status.HeadTime)), 0), taken(v)); err != nil {
			return nil, a.failure("calendar", err)
		}
		return &icalendar{"text/calendar; charset=utf-8", b.Bytes()}, nil
	})
}

// taken are the booked and the blocked times of a listing.
func taken(v view.ListingDetail) (all []ical.Busy) {
	for _, kind := range []struct {
		name string
		runs func(view.Calendar) []view.Run
	}{
		{"Booked", func(c view.Calendar) []view.Run { return c.Occupied }},
		{"Blocked", func(c view.Calendar) []view.Run { return c.Blocked }},
	} {
		var spans [][2]uint64
		for _, c := range v.Calendars {
			for _, r := range kind.runs(c) {
				spans = append(spans, [2]uint64{seconds(r.Start), seconds(r.End)})
			}
		}
		all = append(all, ical.Spans(string(v.Serial), kind.name, v.UnitSeconds == "86400", spans)...)
	}
	return all
}

// seconds is 0 where there is no time.
func seconds(d view.Decimal) uint64 {
	n, _ := strconv.ParseUint(string(d), 10, 64) // the store writes integers
	return n
}
