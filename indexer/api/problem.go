package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/stoa-rollup/stoa/indexer/store"
)

// Code says for programs what is wrong. Codes never change their meaning.
type Code string

// The codes, each with the one status that it comes with.
const (
	InvalidParameter Code = "invalid-parameter"  // 400: a parameter is unknown or malformed
	InvalidCursor    Code = "invalid-cursor"     // 400: the cursor is not from this list
	NotFound         Code = "not-found"          // 404: there is nothing of that name
	NotIndexed       Code = "not-indexed"        // 404: this indexer does not follow the users' contracts
	NoRoute          Code = "no-route"           // 404: there is no such path
	MethodNotAllowed Code = "method-not-allowed" // 405: the path takes other methods
	NotAcceptable    Code = "not-acceptable"     // 406: answers are JSON
	TooSlow          Code = "too-slow"           // 503: it took longer than a request may; ask for less
	Unavailable      Code = "unavailable"        // 503: the indexer is starting, or its database is away
	Internal         Code = "internal"           // 500: a mistake of ours
)

// Problem is an error as RFC 9457 writes it, with a code.
type Problem struct {
	Type   string              `json:"type" format:"uri-reference" doc:"The page that explains the code."`
	Title  string              `json:"title" doc:"What the status means."`
	Status int                 `json:"status" doc:"HTTP status."`
	Code   Code                `json:"code" enum:"invalid-parameter,invalid-cursor,not-found,not-indexed,no-route,method-not-allowed,not-acceptable,too-slow,unavailable,internal" doc:"What is wrong, for programs."`
	Detail string              `json:"detail" doc:"What is wrong, for people."`
	Errors []*huma.ErrorDetail `json:"errors,omitempty" doc:"One entry a wrong parameter."`
}

func (p *Problem) Error() string { return p.Detail }

// GetStatus is how huma asks for the status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is how huma asks for it.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

func problem(status int, code Code, detail string) *Problem {
	return &Problem{Type: "/docs#" + string(code), Title: http.StatusText(status), Status: status, Code: code, Detail: detail}
}

// huma asks this for its own errors: what it found in the parameters, and what a
// handler returned that is no Problem.
func init() {
	huma.DefaultArrayNullable = false // a list without items is an empty list
	huma.NewError = func(status int, detail string, errs ...error) huma.StatusError {
		var p *Problem
		switch status {
		case http.StatusUnprocessableEntity, http.StatusBadRequest:
			p = problem(http.StatusBadRequest, InvalidParameter, detail)
			for _, err := range errs {
				var d huma.ErrorDetailer
				if errors.As(err, &d) {
					p.Errors = append(p.Errors, d.ErrorDetail())
				}
			}
		case http.StatusNotAcceptable:
			p = problem(status, NotAcceptable, "answers are application/json")
		default:
			p = problem(http.StatusInternalServerError, Internal, "the indexer made a mistake")
		}
		return p
	}
}

// failure is the problem of an error of the store. It says no more than what the
// caller may know; the log has the rest.
func (a *API) failure(what string, err error) error {
	var said *Problem
	switch {
	case errors.As(err, &said):
		return said
	case errors.Is(err, store.ErrNotFound):
		return problem(http.StatusNotFound, NotFound, "there is no such "+what)
	case errors.Is(err, store.ErrNoUsers):
		return problem(http.StatusNotFound, NotIndexed, store.ErrNoUsers.Error())
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return problem(http.StatusServiceUnavailable, TooSlow, "this took longer than a request may; ask for less")
	case errors.Is(err, store.ErrAway):
		return problem(http.StatusServiceUnavailable, Unavailable, store.ErrAway.Error()+"; try again")
	}
	a.cfg.Log.Error("a request could not be answered", "what", what, "error", err)
	return problem(http.StatusInternalServerError, Internal, "the indexer made a mistake")
}

// write sends the problem.
func (p *Problem) write(w http.ResponseWriter) {
	w.Header().Set("Content-Type", p.ContentType(""))
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}
