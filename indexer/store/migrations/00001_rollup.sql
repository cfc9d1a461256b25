-- +goose Up

-- What this database is of, and how far it came: one row.
CREATE TABLE rollup (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    chain_id    numeric(20)  NOT NULL,
    rollup      bytea        NOT NULL,
    bridge      bytea        NOT NULL,
    log_cells   integer      NOT NULL,
    genesis     bytea        NOT NULL, -- commitment before the first batch, x and y
    cursor_key  uuid         NOT NULL DEFAULT gen_random_uuid(), -- seals the API's cursors
    version     bigint       NOT NULL, -- grows with every write; a writer that lost the race sees it
    finality    bigint       NOT NULL, -- blocks on a block that make it final
    batch       bigint       NOT NULL,
    queue       bigint       NOT NULL, -- deposits that batches have taken
    commitment  bytea        NOT NULL, -- after the batch
    block       bigint,                -- the last one processed
    block_hash  bytea,
    head        bigint,                -- L1's latest
    head_time   bigint
);

-- The blocks whose hashes are remembered: the follower's cursor.
CREATE TABLE blocks (
    number   bigint PRIMARY KEY,
    hash     bytea  NOT NULL,
    deposits bigint NOT NULL,
    batches  bigint NOT NULL
);

CREATE TABLE batches (
    number         bigint PRIMARY KEY,
    timestamp      bigint      NOT NULL,
    params_version bigint      NOT NULL,
    shape          bigint      NOT NULL,
    queue_position bigint      NOT NULL,
    queue_count    integer     NOT NULL,
    payments       integer     NOT NULL, -- used rows by lane
    market         integer     NOT NULL,
    system         integer     NOT NULL,
    commitment     bytea       NOT NULL,
    fees           numeric(34)[] NOT NULL, -- by token, credited to the fee purses
    gas            bigint,
    block          bigint      NOT NULL,
    block_hash     bytea       NOT NULL,
    block_time     bigint      NOT NULL,
    tx             bytea       NOT NULL,
    log            bigint      NOT NULL
);

-- One row a used row of a batch.
CREATE TABLE operations (
    batch     bigint  NOT NULL REFERENCES batches ON DELETE CASCADE,
    position  integer NOT NULL,
    lane      smallint NOT NULL,
    kind      text    NOT NULL,
    operation jsonb   NOT NULL,
    words     bytea   NOT NULL, -- as published, 32 bytes each
    applied   boolean NOT NULL, -- false: a deposit that was refunded
    token     smallint NOT NULL,
    amount    numeric(34),
    fee       numeric(20) NOT NULL,
    policy    bigint, -- serials
    listing   bigint,
    booking   bigint,
    id        bytea,  -- from the feed, if it told it
    PRIMARY KEY (batch, position)
);
CREATE INDEX operations_id ON operations (id) WHERE id IS NOT NULL;
CREATE INDEX operations_kind ON operations (kind, batch DESC, position DESC);
CREATE INDEX operations_listing ON operations (listing, batch, position) WHERE listing IS NOT NULL;
CREATE INDEX operations_booking ON operations (booking, batch, position) WHERE booking IS NOT NULL;

CREATE TABLE operation_purses (
    batch    bigint  NOT NULL,
    position integer NOT NULL,
    purse    integer NOT NULL,
    gain     numeric(35) NOT NULL, -- units of the operation's token
    PRIMARY KEY (batch, position, purse),
    FOREIGN KEY (batch, position) REFERENCES operations ON DELETE CASCADE
);
CREATE INDEX operation_purses_purse ON operation_purses (purse, batch DESC, position DESC);

CREATE TABLE operation_accounts (
    batch    bigint  NOT NULL,
    position integer NOT NULL,
    account  bytea   NOT NULL,
    PRIMARY KEY (batch, position, account),
    FOREIGN KEY (batch, position) REFERENCES operations ON DELETE CASCADE
);
CREATE INDEX operation_accounts_account ON operation_accounts (account, batch DESC, position DESC);

-- The queue on L1. An entry without a batch waits.
CREATE TABLE deposits (
    index      bigint PRIMARY KEY,
    purse      integer NOT NULL,
    owner      bytea   NOT NULL,
    token      smallint NOT NULL,
    amount     numeric(34) NOT NULL,
    key_x      bytea   NOT NULL,
    key_y      bytea   NOT NULL,
    batch      bigint,
    position   integer,
    block      bigint  NOT NULL,
    block_hash bytea   NOT NULL,
    block_time bigint  NOT NULL,
    tx         bytea   NOT NULL,
    log        bigint  NOT NULL,
    FOREIGN KEY (batch, position) REFERENCES operations ON DELETE SET NULL
);
CREATE INDEX deposits_owner ON deposits (owner, index DESC);
CREATE INDEX deposits_operation ON deposits (batch, position);
CREATE INDEX deposits_block ON deposits (block);
CREATE INDEX deposits_queued ON deposits (index) WHERE batch IS NULL;

CREATE TABLE credits (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    account    bytea  NOT NULL,
    token      smallint NOT NULL,
    amount     numeric(78) NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX credits_account ON credits (account, block DESC, log DESC);

CREATE TABLE claims (LIKE credits INCLUDING ALL);

-- The state of the rollup: every record that is not free, as four cells of 32
-- bytes, and what it says by type.
CREATE TABLE cells (
    record integer PRIMARY KEY,
    cells  bytea NOT NULL
);

-- What records were before a batch changed them, for batches that L1 may take back.
CREATE TABLE undo (
    batch  bigint  NOT NULL REFERENCES batches ON DELETE CASCADE,
    record integer NOT NULL,
    cells  bytea   NOT NULL,
    PRIMARY KEY (batch, record)
);

CREATE TABLE purses (
    record      integer PRIMARY KEY,
    owner       bytea   NOT NULL,
    nonce       bigint  NOT NULL,
    epoch       integer NOT NULL,
    series      smallint NOT NULL,
    flags       smallint NOT NULL,
    key         bytea   NOT NULL, -- y of the public key
    available_0 numeric(34) NOT NULL, -- of token 2·series
    locked_0    numeric(34) NOT NULL,
    available_1 numeric(34) NOT NULL, -- of token 2·series + 1
    locked_1    numeric(34) NOT NULL
);
CREATE INDEX purses_owner ON purses (owner, record);

CREATE TABLE policies (
    record                 integer PRIMARY KEY,
    serial                 bigint  NOT NULL UNIQUE,
    tier_seconds           bigint[]  NOT NULL, -- at least so many seconds before the start …
    tier_bps               integer[] NOT NULL, -- … refund this share of the price
    release_delay_seconds  bigint  NOT NULL,
    no_show_bps            integer NOT NULL,
    host_cancel_bps        integer NOT NULL,
    check_in_grace_seconds bigint  NOT NULL,
    deposit_window_seconds bigint  NOT NULL
);

CREATE TABLE listings (
    record        integer PRIMARY KEY,
    serial        bigint  NOT NULL UNIQUE,
    host          integer NOT NULL, -- purse
    payout        integer NOT NULL, -- purse
    policy        integer NOT NULL, -- record
    policy_serial bigint  NOT NULL,
    token         smallint NOT NULL,
    bookable      boolean NOT NULL,
    windows       integer NOT NULL,
    unit_seconds  integer NOT NULL,
    min_units     smallint NOT NULL,
    max_units     smallint NOT NULL,
    price         numeric(34) NOT NULL,
    origin        bigint  NOT NULL,
    metadata      bytea   NOT NULL
);
CREATE INDEX listings_host ON listings (host, serial DESC);

-- Bit u, counted from the left, is unit u.
CREATE TABLE calendars (
    record        integer PRIMARY KEY,
    listing       bigint  NOT NULL, -- serial
    window_number integer NOT NULL,
    occupied      bit(240) NOT NULL,
    blocked       bit(240) NOT NULL,
    UNIQUE (listing, window_number)
);

CREATE TABLE bookings (
    record         integer PRIMARY KEY,
    serial         bigint  NOT NULL UNIQUE,
    state          text    NOT NULL,
    token          smallint NOT NULL,
    listing        bigint  NOT NULL, -- serial
    listing_record integer NOT NULL,
    guest          integer NOT NULL, -- purse
    payout         integer NOT NULL, -- purse
    refund         integer NOT NULL, -- purse
    policy         integer NOT NULL, -- record
    policy_serial  bigint  NOT NULL,
    calendar       integer NOT NULL, -- record
    window_number  integer NOT NULL,
    first_unit     smallint NOT NULL,
    units          smallint NOT NULL,
    start_time     bigint  NOT NULL,
    end_time       bigint  NOT NULL,
    release_at     bigint  NOT NULL,
    price          numeric(34) NOT NULL,
    booking_fee    numeric(20) NOT NULL,
    fee_bps        integer NOT NULL,
    crank_reserve  numeric(20) NOT NULL,
    released       numeric(34) NOT NULL
);
CREATE INDEX bookings_guest ON bookings (guest, serial DESC);
CREATE INDEX bookings_listing ON bookings (listing, serial DESC);
CREATE INDEX bookings_state ON bookings (state, serial DESC);

-- What the sequencer's feed told, for operations that L1 does not have yet or may
-- take back. Once a batch is final, its rows go, and their ids stay in operations.
CREATE TABLE feed (
    one        boolean PRIMARY KEY DEFAULT true CHECK (one),
    generation bigint NOT NULL, -- of the sequencer's log; 0 before the first entry
    next       bigint NOT NULL  -- index in the log to go on from
);
INSERT INTO feed (generation, next) VALUES (0, 1);

CREATE TABLE feed_operations (
    batch     bigint  NOT NULL,
    position  integer NOT NULL,
    index     bigint  NOT NULL UNIQUE, -- in the sequencer's log
    id        bytea,                   -- deposits have none
    timestamp bigint  NOT NULL,
    kind      text    NOT NULL,
    operation jsonb   NOT NULL,
    words     bytea   NOT NULL, -- as L1 will have them, but for the status of a deposit, which is 0
    token     smallint NOT NULL,
    amount    numeric(34),
    fee       numeric(20) NOT NULL,
    purses    integer[] NOT NULL, -- that the operation names
    PRIMARY KEY (batch, position)
);
CREATE INDEX feed_operations_id ON feed_operations (id);
CREATE INDEX feed_operations_purses ON feed_operations USING gin (purses);

CREATE TABLE feed_batches (
    number bigint PRIMARY KEY,
    status text NOT NULL
);
