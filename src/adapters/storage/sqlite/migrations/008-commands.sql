-- What the receptionist remembers is stored in two parts: of the conversation, and of this visit. What an older version
-- stored is wholly in the second.
ALTER TABLE calls RENAME COLUMN state_json TO visit_json;
ALTER TABLE calls ADD COLUMN conversation_json TEXT;
-- A state that could not be read, as it was.
ALTER TABLE calls ADD COLUMN unreadable TEXT;

-- How long after it was taken it was stored, where the caller had been told that it could not be kept.
ALTER TABLE messages ADD COLUMN late_by_ms INTEGER;

-- What has to leave the house because of what was committed with it. A row stays when that is done, without what it held,
-- so that the same effect is known again by its key.
CREATE TABLE outbox (
  tenant         TEXT NOT NULL,
  id             TEXT NOT NULL,
  kind           TEXT NOT NULL,
  payload        TEXT NOT NULL,
  cause          TEXT NOT NULL,
  key            TEXT NOT NULL,
  due_at_ms      INTEGER NOT NULL,
  attempts       INTEGER NOT NULL DEFAULT 0,
  lease_until_ms INTEGER NOT NULL DEFAULT 0,
  lease_by       TEXT,
  state          TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
  dead_because   TEXT,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_due ON outbox (tenant, due_at_ms, id) WHERE state = 'waiting';
CREATE INDEX outbox_by_cause ON outbox (tenant, cause);
