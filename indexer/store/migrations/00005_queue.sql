-- L1's queue has entries of other kinds than deposits by now.

-- +goose Up
ALTER TABLE deposits RENAME TO queue;
ALTER TABLE queue RENAME COLUMN owner TO sender;
ALTER TABLE queue ADD COLUMN kind text NOT NULL DEFAULT 'Deposit';
ALTER TABLE queue ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE queue ADD COLUMN operation jsonb;
UPDATE queue SET operation = jsonb_build_object('purse', purse::text, 'owner', '0x' || encode(sender, 'hex'), 'token', token::text, 'amount', amount::text,
    'key', jsonb_build_object('x', '0x' || encode(key_x, 'hex'), 'y', '0x' || encode(key_y, 'hex')));
ALTER TABLE queue ALTER COLUMN operation SET NOT NULL;
ALTER TABLE queue DROP COLUMN purse, DROP COLUMN token, DROP COLUMN amount, DROP COLUMN key_x, DROP COLUMN key_y;
ALTER INDEX deposits_pkey RENAME TO queue_pkey;
ALTER INDEX deposits_owner RENAME TO queue_sender;
ALTER INDEX deposits_operation RENAME TO queue_operation;
ALTER INDEX deposits_block RENAME TO queue_block;
ALTER INDEX deposits_queued RENAME TO queue_waiting;
CREATE INDEX queue_kind ON queue (kind, index DESC);
ALTER TABLE blocks RENAME COLUMN deposits TO queue;

-- +goose Down
DELETE FROM queue WHERE kind <> 'Deposit';
DROP INDEX queue_kind;
ALTER TABLE queue ADD COLUMN purse integer, ADD COLUMN token smallint, ADD COLUMN amount numeric(34), ADD COLUMN key_x bytea, ADD COLUMN key_y bytea;
UPDATE queue SET purse = (operation->>'purse')::integer, token = (operation->>'token')::smallint, amount = (operation->>'amount')::numeric,
    key_x = decode(substr(operation->'key'->>'x', 3), 'hex'), key_y = decode(substr(operation->'key'->>'y', 3), 'hex');
ALTER TABLE queue ALTER COLUMN purse SET NOT NULL, ALTER COLUMN token SET NOT NULL, ALTER COLUMN amount SET NOT NULL,
    ALTER COLUMN key_x SET NOT NULL, ALTER COLUMN key_y SET NOT NULL;
ALTER TABLE queue DROP COLUMN kind, DROP COLUMN operation;
ALTER TABLE queue RENAME COLUMN sender TO owner;
ALTER TABLE queue RENAME TO deposits;
ALTER INDEX queue_pkey RENAME TO deposits_pkey;
ALTER INDEX queue_sender RENAME TO deposits_owner;
ALTER INDEX queue_operation RENAME TO deposits_operation;
ALTER INDEX queue_block RENAME TO deposits_block;
ALTER INDEX queue_waiting RENAME TO deposits_queued;
ALTER TABLE blocks RENAME COLUMN queue TO deposits;
