-- What the users' own contracts on L1 did, if the indexer was given them. Rows are events, and nothing of them changes:
-- how something stands now says its newest row.

-- +goose Up

-- One row, if there are any, with what is fixed at their deployment, once it was read from L1.
CREATE TABLE users_contracts (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    token           bytea NOT NULL,
    staking         bytea NOT NULL,
    fees            bytea NOT NULL,
    emission        bytea NOT NULL,
    governor        bytea NOT NULL,
    executor        bytea NOT NULL,
    treasury        bytea NOT NULL,
    cap             numeric(78), -- units of STOA that there can be
    emission_start  bigint,
    epoch_seconds   bigint,
    first_budget    numeric(78),
    budget_decay    numeric(78), -- fixed-point, 18 decimals
    ballot_cap_bps  integer
);

-- Units of STOA that came into being on L1 (minted, returned) or ceased to (burned, left).
CREATE TABLE token_supply (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    cause      text   NOT NULL,
    account    bytea  NOT NULL,
    amount     numeric(78) NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX token_supply_cause ON token_supply (cause, block DESC, log DESC);

CREATE TABLE stakes (
    position   bigint PRIMARY KEY,
    owner      bytea  NOT NULL,
    amount     numeric(34) NOT NULL,
    block      bigint NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    log        bigint NOT NULL
);
CREATE INDEX stakes_owner ON stakes (owner, position DESC);
CREATE INDEX stakes_block ON stakes (block);

-- The lock of a stake, at first and after each extension.
CREATE TABLE stake_locks (
    block    bigint NOT NULL,
    log      bigint NOT NULL,
    position bigint NOT NULL,
    lock     smallint NOT NULL,
    lock_end bigint NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX stake_locks_position ON stake_locks (position, block DESC, log DESC);

-- Stakes that were asked back, and those that were paid out.
CREATE TABLE stake_requests (
    position  bigint PRIMARY KEY,
    leaves_at bigint NOT NULL,
    block     bigint NOT NULL
);
CREATE INDEX stake_requests_block ON stake_requests (block);

CREATE TABLE stake_withdrawals (
    position   bigint PRIMARY KEY,
    block      bigint NOT NULL,
    block_time bigint NOT NULL
);
CREATE INDEX stake_withdrawals_block ON stake_withdrawals (block);

-- Rewards that stakers were paid.
CREATE TABLE reward_claims (LIKE credits INCLUDING ALL);

-- Demands that a fee purse be emptied of a token, by their entry of the queue.
CREATE TABLE fee_collections (
    entry      bigint PRIMARY KEY,
    token      smallint NOT NULL,
    block      bigint NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    log        bigint NOT NULL
);
CREATE INDEX fee_collections_token ON fee_collections (token, entry DESC);
CREATE INDEX fee_collections_block ON fee_collections (block);

CREATE TABLE fee_splits (
    block       bigint NOT NULL,
    log         bigint NOT NULL,
    token       smallint NOT NULL,
    to_stakers  numeric(78) NOT NULL,
    burned      numeric(78) NOT NULL,
    to_treasury numeric(78) NOT NULL,
    block_hash  bytea  NOT NULL,
    block_time  bigint NOT NULL,
    tx          bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX fee_splits_token ON fee_splits (token, block DESC, log DESC);
CREATE INDEX fee_splits_time ON fee_splits (block_time);

-- Shares that count from then on.
CREATE TABLE fee_shares (
    block       bigint NOT NULL,
    log         bigint NOT NULL,
    stakers_bps integer NOT NULL,
    burned_bps  integer NOT NULL,
    PRIMARY KEY (block, log)
);

-- Units of STOA that a unit of fees makes, from an epoch on.
CREATE TABLE emission_factors (
    block       bigint NOT NULL,
    log         bigint NOT NULL,
    token       smallint NOT NULL,
    factor      numeric(78) NOT NULL, -- fixed-point, 18 decimals
    first_epoch bigint NOT NULL,
    PRIMARY KEY (block, log)
);

CREATE TABLE emission_mints (
    epoch      bigint PRIMARY KEY,
    amount     numeric(78) NOT NULL,
    block      bigint NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    log        bigint NOT NULL
);
CREATE INDEX emission_mints_block ON emission_mints (block);

-- +goose Down
DROP TABLE emission_mints, emission_factors, fee_shares, fee_splits, fee_collections, reward_claims, stake_withdrawals, stake_requests, stake_locks, stakes, token_supply, users_contracts;
