package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/stoa-rollup/stoa/indexer"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/internal/ical"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// served is an indexer that serves a chain.
type served struct {
	t   *testing.T
	l1  *indexertest.L1
	url string
}

// serve indexes a chain of random blocks.
func serve(t *testing.T, seed uint64, blocks int) *served {
	t.Helper()
	l1 := indexertest.New(t, seed)
	for range blocks {
		l1.Random()
	}
	database := storetest.One(t)
	x, err := indexer.New(indexer.Config{
		L1: l1, Follow: l1.Config(), Genesis: l1.Genesis(), SRS: indexertest.Powers(), Shapes: indexertest.Shapes, Database: func() string { return database },
		Addr: "127.0.0.1:0", Poll: time.Millisecond, RetryMax: time.Second, MaxLag: 10, RequestLimit: time.Minute,
	}, nil, nil, nil)
	check(t, err)
	check(t, x.Start(t.Context()))
	t.Cleanup(func() { check(t, x.Stop(context.Background())) })
	s := &served{t, l1, "http://" + x.Addr()}
	s.caughtUp()
	return s
}

// caughtUp waits until the chain's last block is served.
func (s *served) caughtUp() {
	s.t.Helper()
	want := fmt.Sprint(s.l1.Head())
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
		if get[api.Status](s, "/v1/status").Block == view.Decimal(want) {
			return
		}
	}
	s.t.Fatalf("block %s is not served", want)
}

func (s *served) do(method, path string, header ...string) (*http.Response, []byte) {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), method, s.url+path, nil)
	check(s.t, err)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(r)
	check(s.t, err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	check(s.t, err)
	return resp, body
}

// get reads one thing.
func get[T any](s *served, path string) (v T) {
	s.t.Helper()
	resp, body := s.do(http.MethodGet, path)
	if resp.StatusCode != http.StatusOK {
		s.t.Fatalf("%s: have %d %s", path, resp.StatusCode, body)
	}
	if err := json.Unmarshal(body, &v); err != nil {
		s.t.Fatalf("%s: %v in %s", path, err, body)
	}
	return v
}

// all reads all pages of a list.
func all[T any](s *served, path string, limit int) (items []T) {
	s.t.Helper()
	for cursor := ""; ; {
		separator := "?"
		if strings.Contains(path, "?") {
			separator = "&"
		}
		p := get[api.Page[T]](s, fmt.Sprintf("%s%slimit=%d&cursor=%s", path, separator, limit, cursor))
		if len(p.Items) > limit || p.Next != "" && len(p.Items) < limit {
			s.t.Fatalf("%s: a page of %d items, limit %d, next %q", path, len(p.Items), limit, p.Next)
		}
		items = append(items, p.Items...)
		if cursor = p.Next; cursor == "" {
			return items
		}
	}
}

// Every route answers what its schema says, and nothing else.
func TestRoutesAnswerTheirSchemas(t *testing.T) {
	s := serve(t, 9, 30)
	var served struct {
		OpenAPI string
		Paths   map[string]map[string]struct{ OperationID string }
	}
	_, body := s.do(http.MethodGet, "/openapi.json")
	check(t, json.Unmarshal(body, &served))
	if served.OpenAPI != "3.1.0" {
		t.Errorf("have OpenAPI %s, want 3.1.0", served.OpenAPI)
	}
	if resp, _ := s.do(http.MethodGet, "/openapi.yaml"); resp.StatusCode != http.StatusOK {
		t.Errorf("openapi.yaml: have %d", resp.StatusCode)
	}

	booking := all[view.Booking](s, "/v1/bookings", 200)[0]
	listing := all[view.Listing](s, "/v1/listings", 200)[0]
	operation := all[view.Operation](s, "/v1/operations", 200)[0]
	account := string(booking.GuestAccount)
	proposal := all[view.GovernorProposal](s, "/v1/proposals", 200)[0]
	delegate := "0x5107a00000000000000000000000000000000065"
	examples := map[string][]string{
		"/v1/status":                         {"/v1/status"},
		"/v1/accounts/{address}":             {"/v1/accounts/" + account, "/v1/accounts/0x" + strings.Repeat("Ab", 20)},
		"/v1/accounts/{address}/operations":  {"/v1/accounts/" + account + "/operations"},
		"/v1/purses/{index}":                 {"/v1/purses/" + string(booking.Guest)},
		"/v1/purses/{index}/operations":      {"/v1/purses/" + string(booking.Guest) + "/operations"},
		"/v1/listings":                       {"/v1/listings", "/v1/listings?host=" + string(listing.HostAccount) + "&bookable=true&instant=false&token=1&minPrice=1&maxPrice=9999999&freeFrom=1900000000&freeTo=1900086400"},
		"/v1/listings/{serial}":              {"/v1/listings/" + string(listing.Serial), "/v1/listings/2"},
		"/v1/listings/{serial}/calendar.ics": {"/v1/listings/" + string(listing.Serial) + "/calendar.ics"},
		"/v1/bookings":                       {"/v1/bookings", "/v1/bookings?state=requested&host=" + account, "/v1/bookings?state=cancelled%20by%20guest&guest=" + account + "&host=" + account + "&arbiter=" + account + "&listing=2"},
		"/v1/bookings/{serial}":              {"/v1/bookings/" + string(booking.Serial)},
		"/v1/batches":                        {"/v1/batches", "/v1/batches?status=final", "/v1/batches?status=settled"},
		"/v1/batches/{number}":               {"/v1/batches/1"},
		"/v1/operations":                     {"/v1/operations", "/v1/operations?kind=Book&status=final", "/v1/operations?status=accepted"},
		"/v1/operations/{id}":                {"/v1/operations/" + string(operation.Batch) + "-" + string(operation.Position)},
		"/v1/queue":                          {"/v1/queue", "/v1/queue?state=queued", "/v1/queue?state=void&account=" + account},
		"/v1/credits":                        {"/v1/credits", "/v1/credits?account=" + account},
		"/v1/claims":                         {"/v1/claims", "/v1/claims?account=" + account},
		"/v1/token":                          {"/v1/token"},
		"/v1/token/changes":                  {"/v1/token/changes", "/v1/token/changes?cause=left"},
		"/v1/stakes":                         {"/v1/stakes", "/v1/stakes?state=withdrawn", "/v1/stakes?state=leaving&owner=" + account},
		"/v1/stakes/{position}":              {"/v1/stakes/1"},
		"/v1/rewards":                        {"/v1/rewards", "/v1/rewards?token=2&account=" + account},
		"/v1/fees":                           {"/v1/fees"},
		"/v1/fees/collections":               {"/v1/fees/collections", "/v1/fees/collections?token=0"},
		"/v1/fees/splits":                    {"/v1/fees/splits", "/v1/fees/splits?token=1"},
		"/v1/emission":                       {"/v1/emission"},
		"/v1/emission/epochs":                {"/v1/emission/epochs"},
		"/v1/delegates/{address}":            {"/v1/delegates/" + account, "/v1/delegates/" + delegate},
		"/v1/delegates/{address}/delegators": {"/v1/delegates/" + delegate + "/delegators"},
		"/v1/treasury/grants":                {"/v1/treasury/grants", "/v1/treasury/grants?account=" + account},
		"/v1/treasury/payments":              {"/v1/treasury/payments", "/v1/treasury/payments?account=" + account},
		"/v1/treasury/releases":              {"/v1/treasury/releases", "/v1/treasury/releases?wallet=" + account},
		"/v1/proposals":                      {"/v1/proposals", "/v1/proposals?state=active&proposer=" + account},
		"/v1/proposals/{id}":                 {"/v1/proposals/" + string(proposal.ID)},
		"/v1/proposals/{id}/votes":           {"/v1/proposals/" + string(proposal.ID) + "/votes", "/v1/proposals/" + string(proposal.ID) + "/votes?voter=" + account},
	}
	document := api.New(api.Config{}).OpenAPI()
	page, err := os.ReadFile("../../docs/api.md")
	check(t, err)
	for path, methods := range served.Paths {
		if len(methods) != 1 || methods["get"].OperationID == "" {
			t.Errorf("%s: have %v, want GET alone", path, methods)
		}
		if !strings.Contains(string(page), "`"+path+"`") {
			t.Errorf("%s: docs/api.md does not have it", path)
		}
		if len(examples[path]) == 0 {
			t.Errorf("%s: the test has no example", path)
		}
		responses := document.Paths[path].Get.Responses
		if strings.HasSuffix(path, ".ics") {
			if responses["200"].Content["text/calendar"] == nil {
				t.Errorf("%s: have no text/calendar", path)
			}
			examples[path] = examples[path][:1]
			continue // TestCalendar reads it
		}
		for _, example := range examples[path] {
			resp, body := s.do(http.MethodGet, example)
			if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Type") != "application/json" {
				t.Errorf("%s: have %d %s %s", example, resp.StatusCode, resp.Header.Get("Content-Type"), body)
				continue
			}
			validate(t, document, responses["200"].Content["application/json"].Schema, example, body)
			noNumbers(t, example, body)
		}
		problem := responses["default"].Content["application/problem+json"]
		resp, body := s.do(http.MethodGet, strings.NewReplacer("{address}", "x", "{index}", "x", "{serial}", "x", "{number}", "x", "{id}", "x", "{position}", "x").Replace(path)+"?nonsense=1")
		if resp.StatusCode != http.StatusBadRequest {
			t.Errorf("%s with an unknown parameter: have %d", path, resp.StatusCode)
		}
		validate(t, document, problem.Schema, path, body)
	}
	if len(examples) != len(served.Paths) {
		t.Errorf("have %d paths, want %d", len(served.Paths), len(examples))
	}
}

func validate(t *testing.T, document *huma.OpenAPI, schema *huma.Schema, name string, body []byte) {
	t.Helper()
	var v any
	check(t, json.Unmarshal(body, &v))
	res := &huma.ValidateResult{}
	huma.Validate(document.Components.Schemas, schema, huma.NewPathBuffer(nil, 0), huma.ModeReadFromServer, v, res)
	for _, err := range res.Errors {
		t.Errorf("%s: %v", name, err)
	}
}

// noNumbers: integers are decimal strings, everywhere.
func noNumbers(t *testing.T, name string, body []byte) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(string(body)))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		check(t, err)
		if _, ok := token.(float64); ok {
			t.Errorf("%s: the number %v", name, token)
		}
		if token == nil {
			t.Errorf("%s: a null", name)
		}
	}
}

func TestProblems(t *testing.T) {
	s := serve(t, 9, 12)
	next := get[api.Page[view.Operation]](s, "/v1/operations?limit=1").Next
	long := strings.Repeat("9", 40)
	type problem struct {
		status int
		code   api.Code
	}
	bad, cursor, missing := problem{400, api.InvalidParameter}, problem{400, api.InvalidCursor}, problem{404, api.NotFound}
	noRoute, method := problem{404, api.NoRoute}, problem{405, api.MethodNotAllowed}
	for _, c := range []struct {
		request string
		want    problem
	}{
		{"GET /v1/accounts/0x12", bad}, {"GET /v1/accounts/" + strings.Repeat("zz", 21), bad}, {"GET /v1/accounts/0x" + strings.Repeat("a", 41), bad},
		{"GET /v1/purses/x", bad}, {"GET /v1/purses/-1", bad}, {"GET /v1/purses/01", bad}, {"GET /v1/purses/" + long, bad}, {"GET /v1/purses/4294967296", bad},
		{"GET /v1/listings/1.5", bad}, {"GET /v1/bookings/0x1", bad}, {"GET /v1/batches/" + long, bad}, {"GET /v1/batches/%00", bad},
		{"GET /v1/operations/0x12", bad}, {"GET /v1/operations/1-", bad}, {"GET /v1/operations/1-0", bad}, {"GET /v1/operations/1-99999", bad}, {"GET /v1/operations/1-2-3", bad},
		{"GET /v1/operations?limit=0", bad}, {"GET /v1/operations?limit=201", bad}, {"GET /v1/operations?limit=x", bad}, {"GET /v1/operations?limit=" + long, bad},
		{"GET /v1/operations?kind=Steal", bad}, {"GET /v1/operations?status=lost", bad}, {"GET /v1/operations?unknown=1", bad}, {"GET /v1/status?limit=5", bad},
		{"GET /v1/bookings?state=gone", bad}, {"GET /v1/bookings?guest=0x1", bad}, {"GET /v1/bookings?arbiter=0x1", bad}, {"GET /v1/bookings?listing=-1", bad}, {"GET /v1/queue?state=lost", bad},
		{"GET /v1/listings?bookable=maybe", bad}, {"GET /v1/listings?instant=maybe", bad}, {"GET /v1/listings?token=4", bad}, {"GET /v1/listings?minPrice=-1", bad}, {"GET /v1/listings?maxPrice=1e9", bad},
		{"GET /v1/listings?maxPrice=" + long, bad}, {"GET /v1/listings?freeFrom=5", bad}, {"GET /v1/listings?freeTo=5", bad}, {"GET /v1/listings?freeFrom=5&freeTo=5", bad},
		{"GET /v1/listings?freeFrom=1&freeTo=" + long, bad}, {"GET /v1/credits?account=me", bad}, {"GET /v1/claims?state=queued", bad},
		{"GET /v1/operations?cursor=" + strings.Repeat("A", 101), bad}, {"GET /v1/operations?kind=" + strings.Repeat("x", 5000), bad},
		{"GET /v1/operations?cursor=AAAA", cursor}, {"GET /v1/operations?cursor=" + url.QueryEscape("<script>"), cursor}, {"GET /v1/operations?cursor=" + next[:len(next)-1], cursor},
		{"GET /v1/operations?kind=Book&cursor=" + next, cursor}, {"GET /v1/batches?cursor=" + next, cursor}, {"GET /v1/queue?cursor=" + next, cursor},
		{"GET /v1/operations?cursor=" + strings.ToUpper(next), cursor},
		{"GET /v1/purses/0", missing}, {"GET /v1/purses/9999999", missing}, {"GET /v1/listings/999", missing}, {"GET /v1/listings/999/calendar.ics", missing}, {"GET /v1/bookings/0", missing}, {"GET /v1/batches/0", missing},
		{"GET /v1/batches/999999999999999999", missing}, {"GET /v1/operations/1-9999", missing}, {"GET /v1/operations/0x" + strings.Repeat("1", 64), missing},
		{"GET /v1", noRoute}, {"GET /v2/status", noRoute}, {"GET /v1/status/", noRoute}, {"GET /v1/accounts", noRoute}, {"GET /v1/accounts/", noRoute}, {"GET /favicon.ico", noRoute},
		{"POST /v1/nothing", noRoute}, {"POST /v1/status", method}, {"DELETE /v1/batches/1", method}, {"PUT /docs", method}, {"OPTIONS /v1/status", method}, {"PATCH /openapi.json", method},
	} {
		verb, path, _ := strings.Cut(c.request, " ")
		resp, body := s.do(verb, path)
		var p api.Problem
		if err := json.Unmarshal(body, &p); err != nil {
			t.Errorf("%.80s: %v: %s", c.request, err, body)
			continue
		}
		have := problem{resp.StatusCode, p.Code}
		if have != c.want || p.Status != resp.StatusCode || resp.Header.Get("Content-Type") != "application/problem+json" || p.Detail == "" || p.Title == "" ||
			p.Type != "/docs#"+string(p.Code) || resp.Header.Get("Access-Control-Allow-Origin") != "*" || resp.Header.Get("ETag") != "" {
			t.Errorf("%.80s: have %v %s %+v, want %v", c.request, have, resp.Header, p, c.want)
		}
	}
}

// What is added while a client reads neither shifts nor repeats what it sees.
func TestPagesAreStable(t *testing.T) {
	s := serve(t, 11, 10)
	want := all[view.Operation](s, "/v1/operations", 200)
	var have []view.Operation
	for cursor, round := "", 0; round == 0 || cursor != ""; round++ {
		p := get[api.Page[view.Operation]](s, "/v1/operations?limit=7&cursor="+cursor)
		have, cursor = append(have, p.Items...), p.Next
		s.l1.Random()
		s.l1.Random()
		s.caughtUp()
	}
	if len(have) < 20 || len(have) != len(want) {
		t.Fatalf("have %d operations, want %d", len(have), len(want))
	}
	for i := range have {
		if have[i].Batch != want[i].Batch || have[i].Position != want[i].Position {
			t.Fatalf("item %d is %s-%s, want %s-%s", i, have[i].Batch, have[i].Position, want[i].Batch, want[i].Position)
		}
	}
}

func TestConditionalRequests(t *testing.T) {
	s := serve(t, 9, 5)
	resp, body := s.do(http.MethodGet, "/v1/batches")
	tag := resp.Header.Get("ETag")
	if tag == "" || resp.Header.Get("Cache-Control") != "no-cache" || resp.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Fatalf("have %v", resp.Header)
	}
	head, empty := s.do(http.MethodHead, "/v1/batches")
	if head.Header.Get("ETag") != tag || head.ContentLength != int64(len(body)) || len(empty) != 0 {
		t.Errorf("HEAD: have %v and %d bytes", head.Header, len(empty))
	}
	for _, asked := range []string{tag, "W/" + tag, `"x", ` + tag, "*"} {
		if resp, body := s.do(http.MethodGet, "/v1/batches", "If-None-Match", asked); resp.StatusCode != http.StatusNotModified || len(body) != 0 {
			t.Errorf("%s: have %d and %d bytes, want 304 and none", asked, resp.StatusCode, len(body))
		}
	}
	s.l1.Random()
	s.l1.Settle(func(*stf.Builder) {})
	s.l1.Mine()
	s.caughtUp()
	if resp, _ := s.do(http.MethodGet, "/v1/batches", "If-None-Match", tag); resp.StatusCode != http.StatusOK {
		t.Errorf("after another batch: have %d, want 200", resp.StatusCode)
	}
	resp, _ = s.do(http.MethodOptions, "/v1/batches", "Origin", "https://else.example", "Access-Control-Request-Method", "GET")
	if resp.StatusCode != http.StatusNoContent || resp.Header.Get("Access-Control-Allow-Methods") != "GET, HEAD" {
		t.Errorf("preflight: have %d %v", resp.StatusCode, resp.Header)
	}
	if resp, body := s.do(http.MethodGet, "/docs"); resp.StatusCode != http.StatusOK || !strings.Contains(string(body), "/openapi.json") || resp.Header.Get("Content-Security-Policy") == "" {
		t.Errorf("docs: have %d", resp.StatusCode)
	}
	if resp, _ := s.do(http.MethodGet, "/"); resp.Header.Get("Location") != "/docs" {
		t.Errorf("/: have %v", resp.Header)
	}
	if resp, _ := s.do(http.MethodGet, "/v1/batches", "Accept", "text/html"); resp.StatusCode != http.StatusOK {
		t.Errorf("a browser: have %d", resp.StatusCode)
	}
}

// hold ends the history with an offer that somebody holds.
func (s *served) hold() {
	s.t.Helper()
	var held bool
	s.l1.Settle(func(b *stf.Builder) {
		for range 20_000 {
			if o, ok := s.l1.World.Random(s.l1.Rand).(op.Hold); ok && s.l1.Try(b, o) == nil {
				held = true
				return
			}
		}
	})
	if !held {
		s.t.Fatal("nobody holds anything")
	}
	s.l1.Mine()
	s.caughtUp()
}

// Filters pick exactly what a reader of everything would pick.
func TestFilters(t *testing.T) {
	s := serve(t, 83, 40)
	s.hold()
	var operations []view.Operation
	for _, b := range all[view.Batch](s, "/v1/batches", 7) {
		d := get[view.BatchDetail](s, "/v1/batches/"+string(b.Number))
		if have := len(d.Operations); fmt.Sprint(have) != sum(b.Payments, b.Listings, b.Market, b.Escrow, b.System) {
			t.Errorf("batch %s has %d operations, want %s", b.Number, have, sum(b.Payments, b.Listings, b.Market, b.Escrow, b.System))
		}
		slices.Reverse(d.Operations)
		operations = append(operations, d.Operations...)
	}
	place := func(o view.Operation) string { return string(o.Batch + "-" + o.Position) }
	picked := func(list []view.Operation, keep func(view.Operation) bool) (places []string) {
		for _, o := range list {
			if keep == nil || keep(o) {
				places = append(places, place(o))
			}
		}
		return places
	}
	agree := func(path string, keep func(view.Operation) bool) {
		t.Helper()
		if have, want := picked(all[view.Operation](s, path, 5), nil), picked(operations, keep); !slices.Equal(have, want) {
			t.Errorf("%s: have %v, want %v", path, have, want)
		}
	}
	agree("/v1/operations", func(view.Operation) bool { return true })
	agree("/v1/operations?kind=Book", func(o view.Operation) bool { return o.Kind == "Book" })
	for _, status := range []string{"settled", "final"} {
		agree("/v1/operations?status="+status, func(o view.Operation) bool { return o.Status == status })
	}
	status := get[api.Status](s, "/v1/status")
	for _, o := range operations {
		if (number(o.Block) <= number(status.FinalBlock)) != (o.Status == "final") {
			t.Fatalf("operation %s of block %s is %s, the final block is %s", place(o), o.Block, o.Status, status.FinalBlock)
		}
		if one := get[view.Operation](s, "/v1/operations/"+place(o)); place(one) != place(o) || one.Kind != o.Kind {
			t.Errorf("operation %s is %+v", place(o), one)
		}
	}

	concerned := parties(s, operations)

	// balances are what operations moved, since genesis
	purses := map[view.Decimal]view.Purse{}
	for _, person := range s.l1.People() {
		path := "/v1/accounts/" + person.Owner.Hex()
		account := get[view.Account](s, path)
		own := map[view.Decimal]bool{}
		for _, p := range account.Purses {
			purses[p.Record], own[p.Record] = p, true
		}
		agree(path+"/operations", func(o view.Operation) bool {
			var fields struct{ Owner, Recipient, Governor, Caller string }
			check(t, json.Unmarshal(o.Fields, &fields))
			mine := slices.ContainsFunc([]string{fields.Owner, fields.Recipient, fields.Governor, fields.Caller}, func(a string) bool { return strings.EqualFold(a, person.Owner.Hex()) })
			return mine || slices.ContainsFunc(o.Purses, func(g view.Gain) bool { return own[g.Purse] }) ||
				slices.ContainsFunc(concerned[place(o)], func(purse view.Decimal) bool { return own[purse] })
		})
		for _, role := range []struct {
			name string
			want view.Decimal
			keep func(view.Booking) bool
		}{
			{"guest", account.AsGuest, func(b view.Booking) bool { return own[b.Guest] }},
			{"host", account.AsHost, func(b view.Booking) bool {
				return own[b.Host] && strings.EqualFold(string(b.HostAccount), person.Owner.Hex())
			}},
			{"arbiter", "", func(b view.Booking) bool {
				return own[b.Arbiter] && strings.EqualFold(string(b.ArbiterAccount), person.Owner.Hex())
			}},
		} {
			have := all[view.Booking](s, "/v1/bookings?"+role.name+"="+person.Owner.Hex(), 3)
			if role.want == "" {
				role.want = view.Decimal(fmt.Sprint(count(all[view.Booking](s, "/v1/bookings", 50), role.keep)))
			}
			if view.Decimal(fmt.Sprint(len(have))) != role.want || slices.ContainsFunc(have, func(b view.Booking) bool { return !role.keep(b) }) {
				t.Errorf("%s is %s of %d bookings, want %s", person.Name, role.name, len(have), role.want)
			}
		}
		for _, c := range account.Credits {
			total := func(path string) *big.Int {
				n := new(big.Int)
				for _, p := range all[view.Payout](s, path+person.Owner.Hex(), 50) {
					if p.Token == c.Token {
						n.Add(n, integer(p.Amount))
					}
				}
				return n
			}
			credited, claimed := total("/v1/credits?account="), total("/v1/claims?account=")
			if credited.String() != string(c.Credited) || claimed.String() != string(c.Claimed) || credited.Sub(credited, claimed).String() != string(c.Claimable) {
				t.Errorf("%s has %+v of token %s", person.Name, c, c.Token)
			}
		}
	}
	for index, p := range purses {
		n, err := strconv.ParseUint(string(index), 10, 32)
		check(t, err)
		for slot, balance := range p.Balances {
			start, locked := new(big.Int), new(big.Int)
			if before, err := record.PurseOf(s.l1.Genesis().Get(uint32(n))); err == nil {
				start, locked = before.Balances[slot].Available.Int().ToBig(), before.Balances[slot].Locked.Int().ToBig()
			}
			for _, o := range operations {
				for _, g := range o.Purses {
					if g.Purse == index && o.Token == balance.Token {
						start.Add(start, integer(g.Gain))
						locked.Add(locked, integer(g.Locked))
					}
				}
			}
			if p.Record != "1" && p.Record != "2" && start.String() != string(balance.Available) { // fee purses get fees too
				t.Errorf("purse %s has %s of token %s, its operations make %s", index, balance.Available, balance.Token, start)
			}
			if locked.String() != string(balance.Locked) {
				t.Errorf("purse %s has %s of token %s locked, its operations make %s", index, balance.Locked, balance.Token, locked)
			}
		}
		agree("/v1/purses/"+string(index)+"/operations", func(o view.Operation) bool {
			return slices.ContainsFunc(o.Purses, func(g view.Gain) bool { return g.Purse == index })
		})
	}

	// a booking is what its history made of it
	last := map[string][]string{
		"released": {"Release", "ReleaseDue"}, "no-show": {"NoShow"}, "cancelled by guest": {"CancelByGuest"}, "split": {"SplitAccept"}, "ruled": {"Ruling", "AwardDue"}, "timed out": {"RulingTimeout"},
		"cancelled by host": {"CancelByHost"}, "declined": {"Decline"}, "expired": {"Expire"},
	}
	seen := map[string]int{}
	for _, b := range all[view.Booking](s, "/v1/bookings", 4) {
		seen[b.State]++
		d := get[view.BookingDetail](s, "/v1/bookings/"+string(b.Serial))
		if d.Booking.State != b.State || d.Booking.Terms.RulingWindow != b.Terms.RulingWindow || len(d.History) == 0 || !slices.Contains([]string{"Book", "Hold", "RequestBook"}, d.History[0].Kind) {
			t.Fatalf("booking %s is %+v with the history %+v", b.Serial, d.Booking, d.History)
		}
		held, ends, proposed := new(big.Int), "", false
		for i, o := range d.History {
			ordered := o.Kind == "Force" || o.Kind == "Award" // also when all is over
			if !ordered {
				ends = o.Kind
			}
			if o.Kind != "Force" {
				proposed = o.Kind == "SplitPropose"
			}
			if (o.Actor == "") != ordered {
				t.Errorf("%s of booking %s has the actor %q", o.Kind, b.Serial, o.Actor)
			}
			if o.Amount == "" {
				continue
			}
			more := slices.ContainsFunc(o.Purses, func(g view.Gain) bool { // of a change of the stay
				return o.Kind == "Modify" && g.Purse == o.Actor && integer(g.Gain).Cmp(new(big.Int).Neg(integer(o.Fee))) < 0
			})
			if moved := integer(o.Amount); i == 0 || o.Kind == "Confirm" || more {
				held.Add(held, moved)
			} else {
				held.Sub(held, moved)
			}
		}
		if held.String() != string(b.Escrow) {
			t.Errorf("booking %s holds %s, its history makes %s", b.Serial, b.Escrow, held)
		}
		ended := last[b.State] != nil
		if ended != (b.Escrow == "0") || ended != (b.DueAt == "0") || ended && !slices.Contains(last[b.State], ends) {
			t.Errorf("booking %s is %s since %s, holds %s and is due at %s", b.Serial, b.State, ends, b.Escrow, b.DueAt)
		}
		if proposed != (b.Proposal != nil) {
			t.Errorf("booking %s has the proposal %v after %s", b.Serial, b.Proposal, ends)
		}
	}
	for state, want := range seen {
		if have := all[view.Booking](s, "/v1/bookings?state="+url.QueryEscape(state), 6); len(have) != want {
			t.Errorf("have %d bookings that are %s, want %d", len(have), state, want)
		}
	}
	if seen["held"] == 0 || len(seen) < 8 {
		t.Errorf("the history has bookings in the states %v alone", seen)
	}
	states := map[string]int{}
	kinds := map[string]int{}
	entries := all[view.Entry](s, "/v1/queue", 6)
	for _, e := range entries {
		states[e.State]++
		kinds[e.Kind]++
	}
	for kind, want := range kinds {
		if have := all[view.Entry](s, "/v1/queue?kind="+kind, 6); len(have) != want {
			t.Errorf("have %d entries of kind %s, want %d", len(have), kind, want)
		}
	}
	for state, want := range states {
		if have := all[view.Entry](s, "/v1/queue?state="+state, 6); len(have) != want {
			t.Errorf("have %d entries that are %s, want %d", len(have), state, want)
		}
	}
	if len(states) < 2 || len(kinds) < 3 || fmt.Sprint(len(entries)) != string(status.Entries) {
		t.Errorf("have entries %v, kinds %v, want %s in all", states, kinds, status.Entries)
	}
}

// What the arbiter rules on L1 stands with the booking until somebody carries it out, and the queue
// says what became of it, and of demands.
func TestAwardsAndDemands(t *testing.T) {
	s := serve(t, 5, 0)
	w := s.l1.World
	settle := func(rows ...op.Operation) {
		t.Helper()
		w = s.l1.World
		s.l1.Settle(func(b *stf.Builder) {
			for _, o := range rows {
				s.l1.Apply(b, o)
			}
		})
		s.l1.Mine()
		s.caughtUp()
		w = s.l1.World
	}
	// booking compares one with what the sequencer says of the same records.
	booking := func(record uint32) view.BookingDetail {
		t.Helper()
		want, err := wire.NewBooking(record, w.State.Get(record), w.State.Get(record+1))
		check(t, err)
		have := get[view.BookingDetail](s, fmt.Sprintf("/v1/bookings/%d", want.Serial))
		if same := (have.Award == nil) == (want.Award == nil) && (have.Award == nil || string(have.Award.ToGuest) == want.Award.ToGuest.String()); !same {
			t.Errorf("have award %+v, want %+v", have.Award, want.Award)
		}
		if string(have.DueAt) != fmt.Sprint(want.DueAt) || (have.Proposal == nil) != (want.Proposal == nil) {
			t.Errorf("have it due at %s, proposal %+v, want %d, %+v", have.DueAt, have.Proposal, want.DueAt, want.Proposal)
		}
		return have
	}
	entries := func(want ...string) {
		t.Helper()
		var have []string
		for _, e := range all[view.Entry](s, "/v1/queue", 50) {
			if e.Kind == "Force" || e.Kind == "Award" {
				have = append(have, e.Kind+" "+e.State)
			}
		}
		if !slices.Equal(have, want) {
			t.Errorf("have entries %v, want %v, the newest first", have, want)
		}
	}

	first, second := w.Book(5, 4), w.Book(9, 2)
	settle(first, second)
	s.l1.Now = w.BookingAt(second.Record).Start
	for _, o := range []op.Book{first, second} {
		b := w.BookingAt(o.Record)
		settle(op.DisputeOpen{Signer: b.Guest, Booking: o.Record, Token: b.Token, BookingSerial: b.Serial})
		settle(op.SplitPropose{Signer: b.Guest, Booking: o.Record, Token: b.Token, BookingSerial: b.Serial, Amount: amount.From(1)})
		if have := booking(o.Record); have.Proposal == nil || have.State != "disputed" {
			t.Errorf("have %+v, want a dispute with a proposal", have.Booking)
		}
	}
	award := func(o op.Book, by stftest.Person, toGuest amount.Amount) op.Award {
		b := w.BookingAt(o.Record)
		return op.Award{Booking: o.Record, Purse: by.For(b.Token), Owner: by.Owner, Token: b.Token, Amount: toGuest, BookingSerial: b.Serial}
	}
	force := func(o op.Book) op.Force {
		return op.Force{Booking: o.Record, Caller: w.Operator.Owner, BookingSerial: w.BookingAt(o.Record).Serial}
	}
	s.l1.Enqueue(award(first, w.Stranger, amount.From(300)))
	s.l1.Enqueue(award(second, w.Stranger, amount.Max()))
	s.l1.Enqueue(award(second, w.Host, amount.From(1)))
	settle()
	entries("Award void", "Award applied", "Award applied")
	for _, o := range []op.Book{first, second} {
		if have := booking(o.Record); have.Award == nil || have.DueAt != have.Start || have.Proposal != nil || have.History[len(have.History)-1].Kind != "Award" {
			t.Errorf("have %+v, want an award that is due at once", have)
		}
	}
	if have := all[view.Operation](s, fmt.Sprintf("/v1/purses/%d/operations", w.Stranger.For(stftest.Dollar)), 50); len(have) != 2 {
		t.Errorf("have %d operations of the arbiter's purse, want two awards", len(have))
	}

	// An overdue booking: the demand stays in the queue until the award is carried out.
	due := s.l1.AwardDue(first.Record)
	s.l1.Now = w.BookingAt(first.Record).Deadline
	s.l1.Enqueue(force(first))
	settle(due)
	entries("Force queued", "Award void", "Award applied", "Award applied")
	settle()
	entries("Force applied", "Award void", "Award applied", "Award applied")
	have := booking(first.Record)
	var kinds []string
	for _, o := range have.History {
		kinds = append(kinds, o.Kind)
	}
	if want := []string{"Book", "DisputeOpen", "SplitPropose", "Award", "AwardDue", "Force"}; have.State != "ruled" || have.Award != nil || !slices.Equal(kinds, want) {
		t.Errorf("have %s, award %+v, history %v, want ruled, none, %v", have.State, have.Award, kinds, want)
	}
	for _, person := range []stftest.Person{w.Operator, w.Guest, w.Host} {
		if ops := all[view.Operation](s, "/v1/accounts/"+person.Owner.Hex()+"/operations", 50); len(ops) == 0 || ops[0].Kind != "Force" || ops[0].Booking != have.Serial {
			t.Errorf("%s: have %+v, want the demand first", person.Name, ops)
		}
	}
}

// The enumerations have every kind that L1 can show, and every state.
func TestEnumerationsAreComplete(t *testing.T) {
	document := api.New(api.Config{}).OpenAPI()
	enumeration := func(path, name string) (values []string) {
		for _, p := range document.Paths[path].Get.Parameters {
			for _, v := range p.Schema.Enum {
				if p.Name == name {
					values = append(values, fmt.Sprint(v))
				}
			}
		}
		return values
	}
	property := func(schema, name string) (values []string) {
		for _, v := range document.Components.Schemas.Map()[schema].Properties[name].Enum {
			values = append(values, fmt.Sprint(v))
		}
		return values
	}
	var kinds, states []string
	for k := op.KindNoOp + 1; k < 1<<layout.KindBits-1; k++ {
		if name := k.String(); !strings.Contains(name, "(") {
			kinds = append(kinds, name)
		}
	}
	for state := record.Held; state <= record.LastState; state++ {
		states = append(states, state.String())
	}
	var entries []string // of kinds that L1 orders
	for _, o := range []op.Queued{op.Deposit{}, op.ChangeKey{}, op.ParamUpdate{}, op.Force{}, op.Award{}, op.FullExit{}} {
		entries = append(entries, o.Kind().String())
	}
	slices.Sort(entries)
	slices.Sort(kinds)
	slices.Sort(states)
	for name, c := range map[string]struct{ have, want []string }{
		"kind to ask for": {enumeration("/v1/operations", "kind"), kinds}, "kind": {property("Operation", "kind"), kinds},
		"entry to ask for": {enumeration("/v1/queue", "kind"), entries}, "entry": {property("Entry", "kind"), entries},
		"state to ask for": {enumeration("/v1/bookings", "state"), states}, "state": {property("Booking", "state"), states},
	} {
		slices.Sort(c.have)
		if !slices.Equal(c.have, c.want) {
			t.Errorf("%s: have %v, want %v", name, c.have, c.want)
		}
	}
}

// parties are the purses of the bookings that operations, the newest first, concern:
// guest and host after it, and the arbiter where there is a dispute before or after.
func parties(s *served, operations []view.Operation) map[string][]view.Decimal {
	s.t.Helper()
	of := map[view.Decimal]view.Booking{}
	for _, b := range all[view.Booking](s, "/v1/bookings", 50) {
		of[b.Serial] = b
	}
	concerned, guests, disputed := map[string][]view.Decimal{}, map[view.Decimal]view.Decimal{}, map[view.Decimal]bool{}
	for _, o := range slices.Backward(operations) {
		if o.Booking == "" {
			continue
		}
		var fields struct{ NewGuest view.Decimal }
		check(s.t, json.Unmarshal(o.Fields, &fields))
		switch o.Kind {
		case "Book", "Hold", "RequestBook":
			guests[o.Booking] = o.Actor
		case "BookingTransfer":
			guests[o.Booking] = fields.NewGuest
		case "DisputeOpen":
			disputed[o.Booking] = true
		}
		b := of[o.Booking]
		list := []view.Decimal{guests[o.Booking], b.Host}
		if disputed[o.Booking] {
			list = append(list, b.Arbiter)
		}
		concerned[string(o.Batch+"-"+o.Position)] = list
	}
	return concerned
}

func count[T any](list []T, keep func(T) bool) (n int) {
	for _, v := range list {
		if keep(v) {
			n++
		}
	}
	return n
}

// A listing's calendar has the times that its maps have, and names nobody.
func TestCalendar(t *testing.T) {
	s := serve(t, 9, 30)
	times := 0
	for _, l := range all[view.Listing](s, "/v1/listings", 50) {
		path := "/v1/listings/" + string(l.Serial)
		d := get[view.ListingDetail](s, path)
		resp, body := s.do(http.MethodGet, path+"/calendar.ics")
		if have := resp.Header.Get("Content-Type"); resp.StatusCode != http.StatusOK || have != "text/calendar; charset=utf-8" {
			t.Fatalf("have %d, content type %s", resp.StatusCode, have)
		}
		busy, err := ical.Read(bytes.NewReader(body), time.UTC)
		check(t, err)
		times += len(busy)
		length := func(name string) (seconds float64) {
			for _, b := range busy {
				if b.Summary == name {
					seconds += b.To.Sub(b.From).Seconds()
				}
			}
			return seconds
		}
		units := func(runs func(view.Calendar) []view.Run) (n int64) {
			for _, c := range d.Calendars {
				for _, r := range runs(c) {
					n += number(r.Units)
				}
			}
			return n
		}
		unit := number(l.UnitSeconds)
		if have, want := length("Booked"), unit*units(func(c view.Calendar) []view.Run { return full(d, c) }); have != float64(want) {
			t.Errorf("listing %s: have %v s booked, want %d", l.Serial, have, want)
		}
		if have, want := length("Blocked"), unit*units(func(c view.Calendar) []view.Run { return c.Blocked }); have != float64(want) {
			t.Errorf("listing %s: have %v s blocked, want %d", l.Serial, have, want)
		}
	}
	if times < 5 {
		t.Errorf("have %d busy times in all calendars, want more", times)
	}
}

// A search for free time finds what a reader of all calendars finds.
func TestFreeTime(t *testing.T) {
	s := serve(t, 17, 40)
	listings := map[view.Decimal]view.ListingDetail{}
	for _, l := range all[view.Listing](s, "/v1/listings", 50) {
		d := get[view.ListingDetail](s, "/v1/listings/"+string(l.Serial))
		listings[l.Serial] = d
		policy := s.l1.PolicyAt(uint32(number(d.Terms.Record)))
		instant := s.l1.ListingAt(uint32(number(d.Record))).Flags&record.FlagInstant != 0
		if d.Instant != instant || number(d.Terms.RequestWindow) != int64(policy.RequestWindow) || number(d.Terms.HoldWindow) != int64(policy.HoldWindow) {
			t.Errorf("listing %s: have instant %t and the policy %+v, want %t and %+v", l.Serial, d.Instant, d.Terms, instant, policy)
		}
	}
	found := 0
	for range 100 {
		var some view.ListingDetail // that the time is near
		for _, some = range maps.All(listings) {
			break
		}
		unit := number(some.UnitSeconds)
		from := number(some.Origin) + int64(s.l1.Rand.IntN(260))*unit + int64(s.l1.Rand.IntN(3)-1)*int64(s.l1.Rand.IntN(int(unit)))
		to := from + 1 + int64(s.l1.Rand.IntN(int(30*unit)))
		if s.l1.Rand.IntN(2) == 0 {
			to = from + int64(1+s.l1.Rand.IntN(5))*unit
		}
		var want []string
		for serial, l := range listings {
			if free(l, from, to) {
				want = append(want, string(serial))
			}
		}
		var have []string
		for _, l := range all[view.Listing](s, fmt.Sprintf("/v1/listings?freeFrom=%d&freeTo=%d", from, to), 50) {
			have = append(have, string(l.Serial))
		}
		slices.Sort(have)
		slices.Sort(want)
		if !slices.Equal(have, want) {
			t.Errorf("from %d to %d: have %v, want %v", from, to, have, want)
		}
		found += len(want)
	}
	if found < 50 {
		t.Errorf("%d listings were free: too few to prove anything", found)
	}

	all60 := all[view.Listing](s, "/v1/listings", 60)
	price := all60[len(all60)/2].Price
	for _, l := range all60 {
		path := fmt.Sprintf("/v1/listings?host=%s&bookable=%v&instant=%v&token=%s&minPrice=%s&maxPrice=%s", l.HostAccount, l.Bookable, l.Instant, l.Token, l.Price, l.Price)
		if have := all[view.Listing](s, path, 50); !slices.Contains(have, l) {
			t.Errorf("%s does not find listing %s", path, l.Serial)
		}
	}
	cheap, dear := all[view.Listing](s, "/v1/listings?maxPrice="+string(price), 50), all[view.Listing](s, "/v1/listings?minPrice="+string(price), 50)
	for _, l := range cheap {
		if integer(l.Price).Cmp(integer(price)) > 0 {
			t.Errorf("listing %s costs %s, at most %s was asked for", l.Serial, l.Price, price)
		}
	}
	if len(cheap)+len(dear) <= len(all60) {
		t.Errorf("%d listings at most and %d at least at %s, of %d", len(cheap), len(dear), price, len(all60))
	}
}

// free says by the calendars whether one booking could have the time.
func free(l view.ListingDetail, from, to int64) bool {
	origin, unit := number(l.Origin), number(l.UnitSeconds)
	if from < origin {
		return false
	}
	first, after, window := (from-origin)/unit, (to-origin+unit-1)/unit, number(l.WindowUnits)
	if n := after - first; n < number(l.MinUnits) || n > number(l.MaxUnits) {
		return false
	}
	open := int64(0)
	for _, c := range l.Calendars {
		if w := number(c.Window); w != first/window && w != (after-1)/window {
			continue
		}
		open++
		for _, r := range append(full(l, c), c.Blocked...) {
			if from < number(r.End) && number(r.Start) < origin+after*unit && origin+first*unit < number(r.End) {
				return false
			}
		}
	}
	return open == (after-1)/window-first/window+1
}

// full are the units without a place left.
func full(l view.ListingDetail, c view.Calendar) (runs []view.Run) {
	for _, r := range c.Occupied {
		if r.Bookings == l.Capacity {
			runs = append(runs, r.Run)
		}
	}
	return runs
}

func number(d view.Decimal) int64 {
	n, _ := strconv.ParseInt(string(d), 10, 64)
	return n
}

func integer(d view.Decimal) *big.Int {
	n, _ := new(big.Int).SetString(string(d), 10)
	return n
}

func sum(all ...view.Decimal) string {
	n := int64(0)
	for _, d := range all {
		n += number(d)
	}
	return fmt.Sprint(n)
}

// Demands that fees leave are told with what became of their entry of the queue, and how much left.
func TestFeeCollections(t *testing.T) {
	s := serve(t, 11, 60)
	entries := map[view.Decimal]view.Entry{}
	for _, e := range all[view.Entry](s, "/v1/queue?kind=FullExit", 200) {
		entries[e.Index] = e
	}
	left := 0
	for _, c := range all[view.FeeCollection](s, "/v1/fees/collections", 2) {
		e, ok := entries[c.Entry]
		if !ok || e.State != c.State {
			t.Errorf("have collection %+v of entry %+v", c, e)
		}
		var amount view.Decimal
		if e.State == "applied" {
			amount = get[view.Operation](s, fmt.Sprintf("/v1/operations/%s-%s", e.Batch, e.Position)).Amount
			left++
		}
		if c.Amount != amount {
			t.Errorf("have %q units of collection %s, want %q", c.Amount, c.Entry, amount)
		}
	}
	if left == 0 {
		t.Error("no fees have left: the test proves nothing")
	}
}

// Releases are of the token that was granted, and a grant has the sum of its own.
func TestReleases(t *testing.T) {
	s := serve(t, 12, 150)
	sums := map[view.Hex]*big.Int{}
	tokens := map[view.Hex]view.Hex{}
	grants := all[view.Grant](s, "/v1/treasury/grants", 2)
	for _, g := range grants {
		tokens[g.Wallet], sums[g.Wallet] = g.Token, new(big.Int)
	}
	for _, r := range all[view.Release](s, "/v1/treasury/releases", 2) {
		if token, ok := tokens[r.Wallet]; !ok || token != r.Token {
			t.Fatalf("have %+v, want a release of %s of a grant", r, token)
		}
		amount, _ := new(big.Int).SetString(string(r.Amount), 10)
		sums[r.Wallet].Add(sums[r.Wallet], amount)
	}
	some := 0
	for _, g := range grants {
		if have := view.Decimal(sums[g.Wallet].String()); have != g.Released {
			t.Errorf("have releases of %s units of wallet %s, want %s", have, g.Wallet, g.Released)
		}
		if g.Released != "0" {
			some++
		}
	}
	if some == 0 {
		t.Error("nothing was released: the test proves nothing")
	}
}
