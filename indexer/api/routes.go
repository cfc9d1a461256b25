package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// Parameters. Their patterns bound them, so that they always fit what they are
// parsed into.
type (
	address string // an account on L1
	integer string // a decimal integer
)

// Schema of an account on L1.
func (address) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "hex", Pattern: `^0x[0-9a-fA-F]{40}$`, PatternDescription: "0x and 40 hex digits"}
}

// Schema of an integer below 10^18.
func (integer) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "decimal", Pattern: `^(0|[1-9][0-9]{0,17})$`, PatternDescription: "a decimal integer below 10^18"}
}

// account is nil where the parameter is absent.
func (a address) account() *common.Address {
	if a == "" {
		return nil
	}
	account := common.HexToAddress(string(a))
	return &account
}

// value is 0 where the parameter is absent.
func (i integer) value() uint64 {
	v, _ := strconv.ParseUint(string(i), 10, 64) // its pattern leaves no error
	return v
}

// Status is the answer of /v1/status.
type Status struct {
	view.Status
	Params view.Params `json:"params" doc:"Of the last batch."`
}

// routes registers all of them.
func (a *API) routes(h huma.API) {
	s := a.cfg.Store

	get(h, "/v1/status", "status", "How far the indexer is", "What is indexed, how old that is, and the parameters of the rollup.",
		func(ctx context.Context, _ *struct{}) (*answer[Status], error) {
			v, p, err := s.Status(ctx)
			return found(a, "rollup", Status{v, p}, err)
		})

	type OfAccount struct {
		Address address `path:"address" doc:"Account on L1."`
	}
	get(h, "/v1/accounts/{address}", "account", "An account", "Purses with balances, how many listings and bookings, and what it can claim on L1. Every address is an account, if an empty one.",
		func(ctx context.Context, in *OfAccount) (*answer[view.Account], error) {
			v, err := s.Account(ctx, *in.Address.account())
			return found(a, "account", v, err)
		})
	get(h, "/v1/accounts/{address}/operations", "account-operations", "Operations of an account", "Those that concern a purse of the account, what it put into the queue on L1, and withdrawals to it.",
		func(ctx context.Context, in *struct {
			List
			OfAccount
		}) (*answer[Page[view.Operation]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Operation, *store.Key, error) {
				return s.Operations(ctx, store.OperationFilter{Account: in.Address.account()}, p)
			})
		})

	type OfPurse struct {
		Index integer `path:"index" maxLength:"7" doc:"Record of the purse."`
	}
	get(h, "/v1/purses/{index}", "purse", "A purse", "Owner, nonce and balances.",
		func(ctx context.Context, in *OfPurse) (*answer[view.Purse], error) {
			v, err := s.Purse(ctx, uint32(in.Index.value()))
			return found(a, "purse", v, err)
		})
	get(h, "/v1/purses/{index}/operations", "purse-operations", "Operations of a purse", "Those that it signed, paid or was paid by.",
		func(ctx context.Context, in *struct {
			List
			OfPurse
		}) (*answer[Page[view.Operation]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Operation, *store.Key, error) {
				purse := uint32(in.Index.value())
				return s.Operations(ctx, store.OperationFilter{Purse: &purse}, p)
			})
		})

	get(h, "/v1/listings", "listings", "Search listings", "With freeFrom and freeTo: those of which one booking could have all of that time. "+
		"The units that it touches must be in one open calendar, neither booked nor blocked, and as many as the listing takes.",
		func(ctx context.Context, in *struct {
			List
			Host     address `query:"host" doc:"Account of the host."`
			Bookable string  `query:"bookable" enum:"true,false" doc:"Takes bookings."`
			Instant  string  `query:"instant" enum:"true,false" doc:"Booked without asking."`
			Token    string  `query:"token" enum:"0,1,2,3" doc:"Token of the price."`
			MinPrice string  `query:"minPrice" pattern:"^(0|[1-9][0-9]{0,33})$" patternDescription:"a decimal integer below 10^34" doc:"Units of the token for each unit of time, at least."`
			MaxPrice string  `query:"maxPrice" pattern:"^(0|[1-9][0-9]{0,33})$" patternDescription:"a decimal integer below 10^34" doc:"Units of the token for each unit of time, at most."`
			FreeFrom integer `query:"freeFrom" maxLength:"13" doc:"Free from then on, seconds since 1970. Give freeTo too."`
			FreeTo   integer `query:"freeTo" maxLength:"13" doc:"Free until then, seconds since 1970. Give freeFrom too."`
		}) (*answer[Page[view.Listing]], error) {
			f := store.ListingFilter{Host: in.Host.account(), MinPrice: in.MinPrice, MaxPrice: in.MaxPrice, FreeFrom: int64(in.FreeFrom.value()), FreeTo: int64(in.FreeTo.value())}
			if (in.FreeFrom == "") != (in.FreeTo == "") || in.FreeTo != "" && f.FreeTo <= f.FreeFrom {
				return nil, problem(http.StatusBadRequest, InvalidParameter, "freeFrom and freeTo go together, and freeTo is the later one")
			}
			for _, flag := range []struct {
				text string
				to   **bool
			}{{in.Bookable, &f.Bookable}, {in.Instant, &f.Instant}} {
				if flag.text != "" {
					set := flag.text == "true"
					*flag.to = &set
				}
			}
			if in.Token != "" {
				token := in.Token[0] - '0'
				f.Token = &token
			}
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Listing, *store.Key, error) { return s.Listings(ctx, f, p) })
		})

	type bySerial struct {
		Serial integer `path:"serial"`
	}
	get(h, "/v1/listings/{serial}", "listing", "A listing with its calendars", "With its policy and its calendars: all that a booking must name.",
		func(ctx context.Context, in *bySerial) (*answer[view.ListingDetail], error) {
			v, err := s.Listing(ctx, in.Serial.value())
			return found(a, "listing", v, err)
		})
	a.calendar(h, "/v1/listings/{serial}/calendar.ics")
	get(h, "/v1/bookings", "bookings", "Search bookings", "By guest, host, arbiter, listing or state.",
		func(ctx context.Context, in *struct {
			List
			Guest   address `query:"guest" doc:"Account of the guest."`
			Host    address `query:"host" doc:"Account of the host."`
			Arbiter address `query:"arbiter" doc:"Account of the arbiter."`
			Listing integer `query:"listing" doc:"Serial of the listing."`
			State   string  `query:"state" enum:"held,requested,booked,checked in,disputed,released,no-show,cancelled by guest,split,ruled,timed out,cancelled by host,declined,expired"`
		}) (*answer[Page[view.Booking]], error) {
			f := store.BookingFilter{Guest: in.Guest.account(), Host: in.Host.account(), Arbiter: in.Arbiter.account(), State: in.State}
			if in.Listing != "" {
				serial := in.Listing.value()
				f.Listing = &serial
			}
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Booking, *store.Key, error) { return s.Bookings(ctx, f, p) })
		})
	get(h, "/v1/bookings/{serial}", "booking", "A booking with its history", "With the operations on it.",
		func(ctx context.Context, in *bySerial) (*answer[view.BookingDetail], error) {
			v, err := s.Booking(ctx, in.Serial.value())
			return found(a, "booking", v, err)
		})

	get(h, "/v1/batches", "batches", "Batches on L1", "Every one was executed here, and has the commitment that L1 verified.",
		func(ctx context.Context, in *struct {
			List
			Status string `query:"status" enum:"settled,final"`
		}) (*answer[Page[view.Batch]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Batch, *store.Key, error) {
				return s.Batches(ctx, store.BatchFilter{Status: in.Status}, p)
			})
		})
	get(h, "/v1/batches/{number}", "batch", "A batch with its rows", "All its rows, in the order of execution.",
		func(ctx context.Context, in *struct {
			Number integer `path:"number"`
		}) (*answer[view.BatchDetail], error) {
			v, err := s.Batch(ctx, in.Number.value())
			return found(a, "batch", v, err)
		})

	get(h, "/v1/operations", "operations", "All operations", "Those that L1 does not have yet stand first.",
		func(ctx context.Context, in *struct {
			List
			Kind   string `query:"kind" enum:"Transfer,Deposit,Withdraw,ChangeKey,ParamUpdate,Force,Award,FullExit,PolicySet,ListingSet,CalendarOpen,Book,CancelByGuest,Hold,RequestBook,Decline,CancelByHost,Expire,CalendarBlock,CalendarUnblock,PriceSet,CheckIn,Release,ReleasePart,ReleaseDue,NoShow,DepositClaim,DepositReturn,DisputeOpen,SplitPropose,SplitAccept,Ruling,RulingTimeout,BookingTransfer,Confirm,Accept,Modify,ModifyPropose,AwardDue"`
			Status string `query:"status" enum:"accepted,sealed,proven,settled,final"`
		}) (*answer[Page[view.Operation]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Operation, *store.Key, error) {
				return s.Operations(ctx, store.OperationFilter{Kind: in.Kind, Status: in.Status}, p)
			})
		})
	get(h, "/v1/operations/{id}", "operation", "An operation", "By its id, where the sequencer told it, or by batch and position, which every operation on L1 has.",
		func(ctx context.Context, in *struct {
			ID string `path:"id" pattern:"^(0x[0-9a-fA-F]{64}|[1-9][0-9]{0,12}-[1-9][0-9]{0,3})$" patternDescription:"0x and 64 hex digits, or batch-position" doc:"The id, or batch and position joined by a hyphen, such as 7-3."`
		}) (*answer[view.Operation], error) {
			if batch, position, ok := strings.Cut(in.ID, "-"); ok {
				v, err := s.OperationAt(ctx, integer(batch).value(), uint32(integer(position).value()))
				return found(a, "operation", v, err)
			}
			v, err := s.OperationByID(ctx, common.HexToHash(in.ID))
			return found(a, "operation", v, err)
		})

	get(h, "/v1/queue", "queue", "The queue on L1", "Deposits, changes of keys and of parameters, demands that a booking be ended, and rulings of arbiters, with what became of each.",
		func(ctx context.Context, in *struct {
			List
			Account address `query:"account" doc:"Account by whose authority it was enqueued."`
			Kind    string  `query:"kind" enum:"Deposit,ChangeKey,ParamUpdate,Force,Award,FullExit"`
			State   string  `query:"state" enum:"queued,applied,void"`
		}) (*answer[Page[view.Entry]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Entry, *store.Key, error) {
				return s.Queue(ctx, store.QueueFilter{Sender: in.Account.account(), Kind: in.Kind, State: in.State}, p)
			})
		})
	type payouts struct {
		List
		Account address `query:"account" doc:"Account that may claim, or was paid."`
	}
	get(h, "/v1/credits", "credits", "What accounts may claim on L1", "What the Bridge on L1 credited: withdrawals, refunded deposits, fees of the queue.",
		func(ctx context.Context, in *payouts) (*answer[Page[view.Payout]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Payout, *store.Key, error) { return s.Credits(ctx, in.Account.account(), p) })
		})
	get(h, "/v1/claims", "claims", "What accounts claimed on L1", "What the Bridge on L1 paid out.",
		func(ctx context.Context, in *payouts) (*answer[Page[view.Payout]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Payout, *store.Key, error) { return s.Claims(ctx, in.Account.account(), p) })
		})
	a.users(h)
}

// get registers a route.
func get[I, O any](h huma.API, path, id, summary, description string, handler func(context.Context, *I) (*answer[O], error)) {
	tag, _, _ := strings.Cut(strings.TrimPrefix(path, "/v1/"), "/")
	huma.Register(h, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: path, Summary: summary, Description: description, Tags: []string{tag},
	}, handler)
}
