-- The time of the blocks that are remembered: 0 of those from before this version.

-- +goose Up
ALTER TABLE blocks ADD COLUMN time bigint NOT NULL DEFAULT 0;
ALTER TABLE blocks ALTER COLUMN time DROP DEFAULT;

-- +goose Down
ALTER TABLE blocks DROP COLUMN time;
