-- How the price of a stay follows from a listing's price per unit. Listings of before ask
-- for the same price whatever the stay.

-- +goose Up
ALTER TABLE listings ADD COLUMN pricing jsonb NOT NULL DEFAULT '{"peak": [false, false, false, false, false, false, false], "peakBps": "0", "longUnits": "0", "longBps": "0",
    "longerUnits": "0", "longerBps": "0", "lateSeconds": "0", "lateBps": "0", "surgeBps": "0"}';
ALTER TABLE listings ALTER COLUMN pricing DROP DEFAULT;

-- +goose Down
ALTER TABLE listings DROP COLUMN pricing;
