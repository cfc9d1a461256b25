-- Bookings with their terms in a record of their own, who acted, and what was locked.
-- Policies, listings and bookings of before have other cells, and no circuit of theirs
-- is still in use.

-- +goose Up
ALTER TABLE operations ADD COLUMN actor integer; -- purse that signed, or payee of a crank
ALTER TABLE operation_purses ADD COLUMN locked numeric(35) NOT NULL DEFAULT 0; -- units of the operation's token
ALTER TABLE operation_purses ALTER COLUMN locked DROP DEFAULT;
ALTER TABLE feed_operations ADD COLUMN actor integer;

TRUNCATE policies, listings;
ALTER TABLE policies
    DROP COLUMN deposit_window_seconds,
    ADD COLUMN answer_window_seconds bigint  NOT NULL,
    ADD COLUMN ruling_window_seconds bigint  NOT NULL,
    ADD COLUMN default_split_bps     integer NOT NULL,
    ADD COLUMN arbiter_fee_bps       integer NOT NULL,
    ADD COLUMN parts_final           boolean NOT NULL;

ALTER TABLE listings
    ADD COLUMN transferable boolean     NOT NULL,
    ADD COLUMN deposit      numeric(34) NOT NULL,
    ADD COLUMN arbiter      integer     NOT NULL; -- purse

DROP TABLE bookings;
CREATE TABLE bookings (
    record         integer PRIMARY KEY,
    serial         bigint  NOT NULL UNIQUE,
    state          text    NOT NULL,
    token          smallint NOT NULL,
    listing        bigint  NOT NULL, -- serial
    listing_record integer NOT NULL,
    guest          integer NOT NULL, -- purse
    host           integer NOT NULL, -- purse
    payout         integer NOT NULL, -- purse
    arbiter        integer NOT NULL, -- purse
    transferable   boolean NOT NULL,
    calendar       integer NOT NULL, -- record
    window_number  integer NOT NULL,
    first_unit     smallint NOT NULL,
    units          smallint NOT NULL,
    units_released smallint NOT NULL,
    start_time     bigint  NOT NULL,
    end_time       bigint  NOT NULL,
    deadline       bigint  NOT NULL,
    price          numeric(34) NOT NULL,
    booking_fee    numeric(20) NOT NULL,
    fee_bps        integer NOT NULL,
    crank_reserve  numeric(20) NOT NULL,
    released       numeric(34) NOT NULL,
    bond           numeric(34) NOT NULL,
    params_version bigint  NOT NULL
);
CREATE INDEX bookings_guest ON bookings (guest, serial DESC);
CREATE INDEX bookings_host ON bookings (host, serial DESC);
CREATE INDEX bookings_arbiter ON bookings (arbiter, serial DESC);
CREATE INDEX bookings_listing ON bookings (listing, serial DESC);
CREATE INDEX bookings_state ON bookings (state, serial DESC);

-- The record after a booking.
CREATE TABLE booking_terms (
    record                 integer PRIMARY KEY,
    serial                 bigint  NOT NULL UNIQUE, -- of the booking
    deposit                numeric(34) NOT NULL,
    claim                  numeric(34) NOT NULL,
    proposed_by            text,        -- guest or host; NULL: nothing is proposed
    proposed_to_guest      numeric(34),
    tier_seconds           bigint[]  NOT NULL, -- as in policies
    tier_bps               integer[] NOT NULL,
    release_delay_seconds  bigint  NOT NULL,
    no_show_bps            integer NOT NULL,
    host_cancel_bps        integer NOT NULL,
    check_in_grace_seconds bigint  NOT NULL,
    answer_window_seconds  bigint  NOT NULL,
    ruling_window_seconds  bigint  NOT NULL,
    default_split_bps      integer NOT NULL,
    arbiter_fee_bps        integer NOT NULL,
    parts_final            boolean NOT NULL
);

-- +goose Down
TRUNCATE policies, listings;
DROP TABLE booking_terms;
DROP TABLE bookings;
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
ALTER TABLE listings DROP COLUMN transferable, DROP COLUMN deposit, DROP COLUMN arbiter;
ALTER TABLE policies
    DROP COLUMN answer_window_seconds, DROP COLUMN ruling_window_seconds, DROP COLUMN default_split_bps, DROP COLUMN arbiter_fee_bps, DROP COLUMN parts_final,
    ADD COLUMN deposit_window_seconds bigint NOT NULL;
ALTER TABLE feed_operations DROP COLUMN actor;
ALTER TABLE operation_purses DROP COLUMN locked;
ALTER TABLE operations DROP COLUMN actor;
