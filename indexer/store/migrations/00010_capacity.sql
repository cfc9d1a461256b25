-- A unit of a listing may take several bookings; a window of such a listing has 60 units. bookings
-- has their number for each unit, taken what no stay can have: blocked units, and full ones. Listings
-- of before take one.

-- +goose Up
ALTER TABLE listings ADD COLUMN capacity smallint NOT NULL DEFAULT 1, ADD COLUMN window_units smallint NOT NULL DEFAULT 240;
ALTER TABLE listings ALTER COLUMN capacity DROP DEFAULT, ALTER COLUMN window_units DROP DEFAULT;
ALTER TABLE calendars ADD COLUMN bookings smallint[], ADD COLUMN taken bit varying(240);
UPDATE calendars SET bookings = regexp_split_to_array(occupied::text, '')::smallint[], taken = occupied | blocked;
ALTER TABLE calendars ALTER COLUMN bookings SET NOT NULL, ALTER COLUMN taken SET NOT NULL, ALTER COLUMN blocked TYPE bit varying(240), DROP COLUMN occupied;

-- +goose Down
ALTER TABLE calendars ADD COLUMN occupied bit(240);
UPDATE calendars SET occupied = array_to_string(bookings, '')::bit(240), blocked = blocked::bit(240);
ALTER TABLE calendars ALTER COLUMN occupied SET NOT NULL, ALTER COLUMN blocked TYPE bit(240), DROP COLUMN bookings, DROP COLUMN taken;
ALTER TABLE listings DROP COLUMN capacity, DROP COLUMN window_units;
