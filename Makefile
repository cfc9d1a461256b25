# Everything a developer does here. `make` alone lists the targets.
#
# Steps print what they run. Node older than 22.13 is replaced by Node 22 from
# npm for the duration of a command.

.DEFAULT_GOAL := help
.NOTPARALLEL:
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.7.0

# Empty if this machine's Node is new enough, else the prefix that brings one.
NODE := $(shell node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 13) ? 0 : 1)' 2>/dev/null || echo npx -y -p node@22 --)

# Go files that are ours and exist.
GO_FILES = $$(git ls-files --cached --others --exclude-standard -- '*.go' | xargs ls -d 2>/dev/null)

# The contents of every file that is ours, one line each.
SNAPSHOT = git ls-files --cached --others --exclude-standard -z | xargs -0 sha256sum 2>/dev/null | sort -k2

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## build the binary into build/stoa
	go build -o build/stoa ./cmd/stoa

# For a first look: the binary without C, which compiles in four fifths of the time and
# needs no C compiler, but signs receipts more slowly; and the packages that bring a
# Postgres, at the same time, for they wait for the network.
.PHONY: ready
ready:
	@$(MAKE) --no-print-directory node_modules/.stamp & packages=$$!; CGO_ENABLED=0 go build -o build/stoa ./cmd/stoa; wait $$packages

.PHONY: test
test: check-fmt vet test-go contracts-test check-generated ## run the whole test suite from a fresh clone; installs what it needs
	@echo '==> all tests passed'

# Packages whose tests have a long form, the longest first: beside it all others fit.
LONG = ./prover/circuit $$(git grep -l '^//go:build long' -- '*_test.go' | xargs -n 1 dirname | sort -u | sed 's|^|./|')

.PHONY: test-long
test-long: contracts-build ## run in full what make test cuts short: long histories, fuzzing, changed witnesses; 45 minutes at most on two cores
	@echo '==> invariants of the contracts, for 220,000 calls and more'
	$(NODE) node contracts/scripts/campaign.mjs
	@echo '==> Go tests that have a long form'
	go test -tags long -timeout 45m $(LONG)

# Flags of prover/mutate, as in MUTATE='-only blob'.
MUTATE :=

.PHONY: mutate
mutate: ## remove the circuit's assertions one at a time and see that a test fails each time; an hour, then what changed
	@echo '==> the circuit without each of its assertions'
	go run ./prover/mutate $(MUTATE)

.PHONY: devnet
devnet: ready ## run everything on this machine: L1, sequencer, prover, bridge, indexer; Ctrl-C stops it
	build/stoa devnet

.PHONY: demo
demo: ready ## play the story of a guest and a host on a throwaway devnet, with real proofs, and check its end
	build/stoa demo

.PHONY: drill-exit
drill-exit: ready ## kill a devnet of 10,000 accounts, delete its data, and let everybody leave by L1 alone; prints figures as JSON
	build/stoa drill exit

.PHONY: drill-censor
drill-censor: ready ## ignore what users demand on L1: batches are refused, strangers settle, anyone may freeze; prints figures as JSON
	build/stoa drill censor

.PHONY: drill-reorg
drill-reorg: ready ## let L1 take back up to 64 blocks, 500 times: all services recover by themselves; prints figures as JSON
	build/stoa drill reorg

.PHONY: drill-trouble
drill-trouble: ready ## let the endpoint of L1 be away for hours, fail, lag and lie: all services go on by themselves; prints figures as JSON
	build/stoa drill trouble

.PHONY: settle
settle: build ## prove real batches and settle them on an in-process L1
	build/stoa settle

.PHONY: bench
bench: build ## run the benchmarks and write docs/benchmarks.md and bench.json
	build/stoa bench --commit $$(git rev-parse --short HEAD)

# Flags of build/bench-peers, as in PEERS='--shape standard --block 4'.
PEERS :=

.PHONY: bench-peers
bench-peers: build ## prove blocks of zkBNB's circuit and of ours in turn and compare; PEERS='--help' lists the flags
	cd devnet/bench/peers && go build -o ../../../build/bench-peers .
	build/bench-peers $(PEERS)

.PHONY: test-peers
test-peers: ## test the module of bench-peers, which make test leaves out: it needs other versions of Go packages
	@echo '==> peers'
	cd devnet/bench/peers && go vet ./... && go test ./...

.PHONY: vectors
vectors: ## rewrite the golden files; read the diff before you commit it
	@echo '==> golden files'
	STOA_WRITE_VECTORS=1 go test -count=1 ./protocol/... ./prover/circuit

.PHONY: bindings
bindings: contracts-build ## generate the Go bindings of the contracts
	@echo '==> Go bindings'
	go generate ./bindings/...

.PHONY: generate
generate: contracts-build ## generate everything that is generated
	@echo '==> go generate'
	go generate ./...
	@echo '==> storage of the contracts'
	$(NODE) node contracts/scripts/storage-layouts.mjs

.PHONY: check-generated
check-generated: node_modules/.stamp ## fail if generating changes a file
	@echo '==> generated files are up to date'
	@mkdir -p build
	@$(SNAPSHOT) > build/generated.before
	@$(MAKE) --no-print-directory generate
	@$(SNAPSHOT) > build/generated.after
	@diff build/generated.before build/generated.after || { echo 'run `make generate` and commit the files above: they are not what their sources generate'; exit 1; }

.PHONY: lint
lint: ## run staticcheck; not part of test: built and run cold it takes two minutes
	@echo '==> staticcheck'
	go run $(STATICCHECK) ./...

.PHONY: fmt
fmt: ## format the Go files
	gofmt -w $(GO_FILES)

.PHONY: clean
clean: ## remove what was built; keeps node_modules
	rm -rf build artifacts cache

.PHONY: contracts-build
contracts-build: node_modules/.stamp ## compile the contracts
	@echo '==> contracts'
	$(NODE) npx hardhat build

.PHONY: contracts-test
contracts-test: node_modules/.stamp ## run the contracts' tests and compare their gas with the snapshot
	@echo '==> trees of cases'
	$(NODE) node contracts/scripts/test-trees.mjs
	@echo '==> Hardhat tests'
	$(NODE) npx hardhat test solidity
	@echo '==> gas snapshot'
	$(NODE) npx hardhat test solidity --grep test_gas --snapshot-check

# Beside the tests: it compiles all again, with a tool that npm brings.
.PHONY: coverage
coverage: node_modules/.stamp ## measure which branches of the users' contracts are tested, with forge; fails below 95 %; prints figures as JSON
	@echo '==> coverage of branches'
	$(NODE) node contracts/scripts/coverage.mjs

# The steps of test that need no name in the help.

.PHONY: check-fmt
check-fmt:
	@echo '==> gofmt'
	@unformatted=$$(gofmt -l $(GO_FILES)); if [ -n "$$unformatted" ]; then echo "run \`make fmt\`: not formatted:"; echo "$$unformatted"; exit 1; fi

.PHONY: vet
vet:
	@echo '==> go vet'
	go vet ./...

# The packages bring a Postgres that tests start beside the machine's own.
.PHONY: test-go
test-go: node_modules/.stamp
	@echo '==> Go tests'
	go test -timeout 45m ./...

node_modules/.stamp: package.json package-lock.json
	@echo '==> npm packages'
	$(NODE) npm ci --no-audit --no-fund
	@touch $@
