-- Offers: how long they stand, and which listings are booked without asking. Those of before
-- all were, and no policy of before takes an offer.

-- +goose Up
ALTER TABLE policies ADD COLUMN request_window_seconds bigint NOT NULL DEFAULT 0, ADD COLUMN hold_window_seconds bigint NOT NULL DEFAULT 0;
ALTER TABLE policies ALTER COLUMN request_window_seconds DROP DEFAULT, ALTER COLUMN hold_window_seconds DROP DEFAULT;
ALTER TABLE listings ADD COLUMN instant boolean NOT NULL DEFAULT true;
ALTER TABLE listings ALTER COLUMN instant DROP DEFAULT;

-- +goose Down
ALTER TABLE listings DROP COLUMN instant;
ALTER TABLE policies DROP COLUMN request_window_seconds, DROP COLUMN hold_window_seconds;
