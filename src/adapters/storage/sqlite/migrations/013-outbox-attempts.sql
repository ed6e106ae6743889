-- When an entry was due first, which decides when it is given up, and why its last attempt failed: of a dead one, why it
-- is dead.
ALTER TABLE outbox ADD COLUMN since_ms INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET since_ms = due_at_ms;
ALTER TABLE outbox RENAME COLUMN dead_because TO failed_because;

-- Each kind is claimed by itself, so that what waits for one receiver holds up no other.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (tenant, kind, due_at_ms, id) WHERE state = 'waiting';
CREATE INDEX outbox_left ON outbox (tenant, state, since_ms, id) WHERE state <> 'done';
