package blobs

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// inclusionProofDepth is how many hashes prove that a commitment is in a beacon
// block.
const inclusionProofDepth = 17

// sidecarVersion is the fork whose blob sidecars these are: the last that has them.
const sidecarVersion = "fulu"

// Server gives an archive's blobs to anyone, in the shape of the beacon API:
//
//	GET /eth/v1/beacon/blobs/{block_id}?versioned_hashes=…
//	GET /eth/v1/beacon/blob_sidecars/{block_id}?indices=…
//	GET /eth/v1/beacon/genesis
//	GET /eth/v1/config/spec
//	GET /blobs/{versioned_hash}      the bytes, for mirrors
//
// What differs from a beacon node: it has the blobs of its own transactions only, and
// leaves out all others of a block, unless they are asked for by name; and it knows
// no beacon block, so that header and inclusion proof of a sidecar are zero but for
// the slot. Clients check a blob by its commitment anyway.
type Server struct {
	archive *Archive
	blocks  Blocks
	log     *slog.Logger
	mux     *http.ServeMux
}

// NewServer returns a server. Without blocks it has the route for mirrors only.
func NewServer(archive *Archive, blocks Blocks, log *slog.Logger) (*Server, error) {
	if archive == nil {
		return nil, errors.New("give the blob server an archive")
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}

	s := &Server{archive, blocks, log, http.NewServeMux()}
	s.mux.Handle("GET /blobs/{hash}", s.handle(s.raw))
	if blocks != nil {
		s.mux.Handle("GET /eth/v1/beacon/blobs/{block}", s.handle(s.blobs))
		s.mux.Handle("GET /eth/v1/beacon/blob_sidecars/{block}", s.handle(s.sidecars))
		s.mux.Handle("GET /eth/v1/beacon/genesis", s.handle(s.genesis))
		s.mux.Handle("GET /eth/v1/config/spec", s.handle(s.spec))
	}

	return s, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

// HTTPError is an answer that is none: what the server says, and what the client
// hears.
type HTTPError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *HTTPError) Error() string { return fmt.Sprintf("%d %s", e.Code, e.Message) }

// Is lets a client ask whether the blob or the block is just not there.
func (e *HTTPError) Is(target error) bool {
	return target == ErrNotFound && e.Code == http.StatusNotFound
}

func bad(format string, args ...any) error {
	return &HTTPError{http.StatusBadRequest, fmt.Sprintf(format, args...)}
}

// handle answers with JSON, or with bytes.
func (s *Server) handle(f func(r *http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, err := f(r)
		if raw, ok := answer.([]byte); ok && err == nil {
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
			_, _ = w.Write(raw)
			return
		}

		code := http.StatusOK
		if err != nil {
			failure := s.explain(r, err)
			answer, code = failure, failure.Code
		}
		body, err := json.Marshal(answer)
		if err != nil {
			code, body = http.StatusInternalServerError, nil
		}
		w.Header().Set("Content-Type", "application/json")
		if a, ok := answer.(sidecarsAnswer); ok {
			w.Header().Set("Eth-Consensus-Version", a.Version)
		}
		w.WriteHeader(code)
		_, _ = w.Write(body)
	})
}

// explain turns an error into an answer. What is wrong inside is for the log.
func (s *Server) explain(r *http.Request, err error) *HTTPError {
	var failure *HTTPError
	switch {
	case errors.As(err, &failure):
		return failure
	case errors.Is(err, ErrNoBlock):
		return &HTTPError{http.StatusNotFound, "Block not found"}
	}
	s.log.Error("a blob request failed", "path", r.URL.Path, "err", err)

	var damaged *DamagedError
	if errors.As(err, &damaged) {
		return &HTTPError{http.StatusInternalServerError, "Internal server error: the archived blob is damaged"}
	}

	return &HTTPError{http.StatusInternalServerError, "Internal server error"}
}

func (s *Server) raw(r *http.Request) (any, error) {
	hash, err := parseHash(r.PathValue("hash"))
	if err != nil {
		return nil, err
	}
	found, err := s.get(hash)
	if err != nil {
		return nil, err
	}

	return found.Blob[:], nil
}

func (s *Server) get(hash common.Hash) (Archived, error) {
	found, err := s.archive.Get(hash)
	if errors.Is(err, ErrNotFound) {
		return Archived{}, &HTTPError{http.StatusNotFound, fmt.Sprintf("Blob not found: %v", hash)}
	}

	return found, err
}

func (s *Server) block(r *http.Request) (Block, error) {
	id, err := ParseBlockID(r.PathValue("block"))
	if err != nil {
		return Block{}, bad("Invalid block ID: %s", r.PathValue("block"))
	}

	return s.blocks.Block(r.Context(), id)
}

type blobsAnswer struct {
	ExecutionOptimistic bool    `json:"execution_optimistic"`
	Finalized           bool    `json:"finalized"`
	Data                []*Blob `json:"data"`
}

func (s *Server) blobs(r *http.Request) (any, error) {
	var wanted []common.Hash
	for _, text := range list(r.URL.Query(), "versioned_hashes") {
		hash, err := parseHash(text)
		if err != nil {
			return nil, err
		}
		wanted = append(wanted, hash)
	}
	block, err := s.block(r)
	if err != nil {
		return nil, err
	}
	for _, hash := range wanted {
		if !slices.Contains(block.Blobs, hash) {
			return nil, &HTTPError{http.StatusNotFound, fmt.Sprintf("Blob not found: %v", hash)}
		}
	}

	answer := blobsAnswer{Finalized: block.Finalized, Data: []*Blob{}}
	for _, hash := range block.Blobs {
		named := slices.Contains(wanted, hash)
		if len(wanted) > 0 && !named {
			continue
		}
		found, err := s.get(hash)
		if errors.Is(err, ErrNotFound) && !named {
			continue // another's
		}
		if err != nil {
			return nil, err
		}
		answer.Data = append(answer.Data, found.Blob)
	}

	return answer, nil
}

type sidecarsAnswer struct {
	Version             string    `json:"version"`
	ExecutionOptimistic bool      `json:"execution_optimistic"`
	Finalized           bool      `json:"finalized"`
	Data                []sidecar `json:"data"`
}

type sidecar struct {
	Index             string       `json:"index"`
	Blob              *Blob        `json:"blob"`
	Commitment        Commitment   `json:"kzg_commitment"`
	Proof             Proof        `json:"kzg_proof"`
	SignedBlockHeader signedHeader `json:"signed_block_header"`

	InclusionProof [inclusionProofDepth]common.Hash `json:"kzg_commitment_inclusion_proof"`
}

type signedHeader struct {
	Message struct {
		Slot          string      `json:"slot"`
		ProposerIndex string      `json:"proposer_index"`
		ParentRoot    common.Hash `json:"parent_root"`
		StateRoot     common.Hash `json:"state_root"`
		BodyRoot      common.Hash `json:"body_root"`
	} `json:"message"`
	Signature signature `json:"signature"`
}

// signature is one of BLS.
type signature [96]byte

func (s signature) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%#x", s[:]), nil }

func (s *Server) sidecars(r *http.Request) (any, error) {
	var wanted []int
	for _, text := range list(r.URL.Query(), "indices") {
		index, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			return nil, bad("Invalid blob index: %s", text)
		}
		wanted = append(wanted, int(index))
	}
	block, err := s.block(r)
	if err != nil {
		return nil, err
	}

	answer := sidecarsAnswer{Version: sidecarVersion, Finalized: block.Finalized, Data: []sidecar{}}
	for i, hash := range block.Blobs {
		if len(wanted) > 0 && !slices.Contains(wanted, i) {
			continue
		}
		found, err := s.get(hash)
		if errors.Is(err, ErrNotFound) {
			continue // another's
		}
		if err != nil {
			return nil, err
		}
		side := sidecar{Index: strconv.Itoa(i), Blob: found.Blob, Commitment: found.Commitment, Proof: found.Proof}
		side.SignedBlockHeader.Message.Slot = strconv.FormatUint(block.Slot, 10)
		side.SignedBlockHeader.Message.ProposerIndex = "0"
		answer.Data = append(answer.Data, side)
	}

	return answer, nil
}

type genesisAnswer struct {
	Data struct {
		Time           uint64      `json:"genesis_time,string"`
		ValidatorsRoot common.Hash `json:"genesis_validators_root"`
		ForkVersion    string      `json:"genesis_fork_version"`
	} `json:"data"`
}

func (s *Server) genesis(*http.Request) (any, error) {
	var answer genesisAnswer
	answer.Data.Time = s.blocks.Timing().Genesis
	answer.Data.ForkVersion = "0x00000000"

	return answer, nil
}

type specAnswer struct {
	Data struct {
		SecondsPerSlot uint64 `json:"SECONDS_PER_SLOT,string"`
	} `json:"data"`
}

func (s *Server) spec(*http.Request) (any, error) {
	var answer specAnswer
	answer.Data.SecondsPerSlot = s.blocks.Timing().Slot

	return answer, nil
}

// list reads a query's array, which clients write as a=1&a=2 or as a=1,2.
func list(query url.Values, name string) []string {
	var all []string
	for _, values := range query[name] {
		all = append(all, strings.Split(values, ",")...)
	}

	return all
}

func parseHash(text string) (hash common.Hash, err error) {
	if err := hash.UnmarshalText([]byte(text)); err != nil {
		return hash, bad("Invalid versioned hash: %s", text)
	}

	return hash, nil
}
