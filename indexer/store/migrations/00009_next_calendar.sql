-- The calendar of the next window, which the stay of a booking may reach. Bookings of before end in
-- their window.

-- +goose Up
ALTER TABLE bookings ADD COLUMN next_calendar integer NOT NULL DEFAULT 0;
ALTER TABLE bookings ALTER COLUMN next_calendar DROP DEFAULT;

-- +goose Down
ALTER TABLE bookings DROP COLUMN next_calendar;
