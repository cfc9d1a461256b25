-- Rows of lane L, which takes its place after lane P. What hosts did before stood in lane M, and no
-- shape of then is still in use.

-- +goose Up
ALTER TABLE batches ADD COLUMN listings integer NOT NULL DEFAULT 0;
ALTER TABLE batches ALTER COLUMN listings DROP DEFAULT;
UPDATE operations SET lane = lane + 1 WHERE lane > 0;

-- +goose Down
UPDATE operations SET lane = lane - 1 WHERE lane > 0;
ALTER TABLE batches DROP COLUMN listings;
