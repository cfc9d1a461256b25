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

// taken are the times of a listing in which no place is left, and the blocked ones.
func taken(v view.ListingDetail) []ical.Busy {
	var booked, blocked [][2]uint64
	span := func(r view.Run) [2]uint64 { return [2]uint64{seconds(r.Start), seconds(r.End)} }
	for _, c := range v.Calendars {
		for _, r := range c.Occupied {
			if r.Bookings == v.Capacity {
				booked = append(booked, span(r.Run))
			}
		}
		for _, r := range c.Blocked {
			blocked = append(blocked, span(r))
		}
	}
	return ical.Taken(string(v.Serial), seconds(v.UnitSeconds), booked, blocked)
}

// seconds reads what the store wrote.
func seconds(d view.Decimal) uint64 {
	n, _ := strconv.ParseUint(string(d), 10, 64)
	return n
}
