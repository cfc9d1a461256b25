-- What the arbiter of a booking has ruled on L1. Nobody has for bookings of before.

-- +goose Up
ALTER TABLE booking_terms ADD COLUMN awarded_to_guest numeric;

-- +goose Down
ALTER TABLE booking_terms DROP COLUMN awarded_to_guest;
