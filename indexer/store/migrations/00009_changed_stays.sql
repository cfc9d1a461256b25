-- The calendar of the next window, which the stay of a booking may reach, and the change of a stay
-- that its host proposes. Bookings of before end in their window, and nothing is proposed for them.

-- +goose Up
ALTER TABLE bookings ADD COLUMN next_calendar integer NOT NULL DEFAULT 0;
ALTER TABLE bookings ALTER COLUMN next_calendar DROP DEFAULT;
ALTER TABLE booking_terms ADD COLUMN change_price numeric, ADD COLUMN change_first_unit smallint, ADD COLUMN change_units smallint;

-- +goose Down
ALTER TABLE booking_terms DROP COLUMN change_price, DROP COLUMN change_first_unit, DROP COLUMN change_units;
ALTER TABLE bookings DROP COLUMN next_calendar;
