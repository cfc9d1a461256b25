-- What the treasury grants and pays, and what its vesting wallets release. A token of NULL is ETH.

-- +goose Up
ALTER TABLE blocks ADD COLUMN grants bigint NOT NULL DEFAULT 0; -- so far
ALTER TABLE blocks ALTER COLUMN grants DROP DEFAULT;

CREATE TABLE grants (
    wallet     bytea  PRIMARY KEY,
    token      bytea,
    account    bytea  NOT NULL,
    amount     numeric(78) NOT NULL,
    start_time numeric(20) NOT NULL,
    cliff      numeric(20) NOT NULL, -- seconds from the start
    duration   numeric(20) NOT NULL,
    block      bigint NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    log        bigint NOT NULL
);
CREATE INDEX grants_place ON grants (block DESC, log DESC);
CREATE INDEX grants_account ON grants (account, block DESC, log DESC);

CREATE TABLE treasury_payments (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    token      bytea,
    account    bytea  NOT NULL,
    amount     numeric(78) NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX treasury_payments_account ON treasury_payments (account, block DESC, log DESC);

CREATE TABLE releases (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    wallet     bytea  NOT NULL,
    token      bytea,
    amount     numeric(78) NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX releases_wallet ON releases (wallet, block DESC, log DESC);

-- +goose Down
DROP TABLE releases, treasury_payments, grants;
ALTER TABLE blocks DROP COLUMN grants;
