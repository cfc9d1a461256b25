package api

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/stoa-rollup/stoa/indexer/store"
)

// A cursor is version, key and seal in base64url. The seal binds it to its list:
// path and filters. It keeps no secret; it keeps clients from depending on what
// is inside.
const (
	cursorVersion = 1
	sealBytes     = 16
	cursorBytes   = 1 + 8*len(store.Key{}) + sealBytes
)

func seal(key []byte, scope string, body []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	mac.Write([]byte(scope))
	return mac.Sum(nil)[:sealBytes]
}

func encodeCursor(key []byte, scope string, k store.Key) string {
	b := []byte{cursorVersion}
	for _, v := range k {
		b = binary.BigEndian.AppendUint64(b, uint64(v))
	}
	return base64.RawURLEncoding.EncodeToString(append(b, seal(key, scope, b)...))
}

// decodeCursor accepts what encodeCursor wrote, in the one spelling it has.
func decodeCursor(key []byte, scope, text string) (k store.Key, ok bool) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(b) != cursorBytes || b[0] != cursorVersion {
		return k, false
	}
	body, have := b[:cursorBytes-sealBytes], b[cursorBytes-sealBytes:]
	for i := range k {
		k[i] = int64(binary.BigEndian.Uint64(body[1+8*i:]))
	}
	// the decoder skips line breaks: only what is written again the same is a cursor
	return k, hmac.Equal(have, seal(key, scope, body)) && encodeCursor(key, scope, k) == text
}

// List is what every list takes.
type List struct {
	Cursor string `query:"cursor" maxLength:"100" doc:"Where to go on: next of the answer before."`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Most items of the answer."`

	scope string // path and filters
}

// Resolve notes which list it is.
func (l *List) Resolve(ctx huma.Context) []error {
	u := ctx.URL()
	q := u.Query()
	q.Del("cursor")
	q.Del("limit")
	l.scope = u.Path + "?" + q.Encode()
	return nil
}

// Page is a part of a list.
type Page[T any] struct {
	Items []T    `json:"items" doc:"Newest first."`
	Next  string `json:"next,omitempty" doc:"The cursor of the items after these; absent on the last page."`
}

// answer is what handlers return.
type answer[T any] struct{ Body T }

// listed answers with a page.
func listed[T any](ctx context.Context, a *API, l List, read func(store.Page) ([]T, *store.Key, error)) (*answer[Page[T]], error) {
	key, err := a.cursorKey(ctx)
	if err != nil {
		return nil, a.failure("list", err)
	}
	page := store.Page{Limit: l.Limit}
	if l.Cursor != "" {
		after, ok := decodeCursor(key, l.scope, l.Cursor)
		if !ok {
			return nil, problem(http.StatusBadRequest, InvalidCursor, "the cursor is not from this list: start again without it")
		}
		page.After = &after
	}
	items, next, err := read(page)
	if err != nil {
		return nil, a.failure("list", err)
	}
	out := &answer[Page[T]]{Page[T]{Items: items}}
	if next != nil {
		out.Body.Next = encodeCursor(key, l.scope, *next)
	}
	return out, nil
}

// found answers with one thing.
func found[T any](a *API, what string, v T, err error) (*answer[T], error) {
	if err != nil {
		return nil, a.failure(what, err)
	}
	return &answer[T]{v}, nil
}
