-- Rows of lane E. Headers of before have none, and no shape of theirs is still in use.

-- +goose Up
ALTER TABLE batches ADD COLUMN escrow integer NOT NULL DEFAULT 0;
ALTER TABLE batches ALTER COLUMN escrow DROP DEFAULT;

-- +goose Down
ALTER TABLE batches DROP COLUMN escrow;
