-- Times are Unix milliseconds. `tenant` is part of every row, so that one database can serve several offices.

CREATE TABLE calls (
  id             TEXT PRIMARY KEY,
  tenant         TEXT NOT NULL DEFAULT 'default',
  caller_number  TEXT,
  caller_name    TEXT,
  dialled_number TEXT,
  started_at_ms  INTEGER NOT NULL,
  ended_at_ms    INTEGER,
  status         TEXT NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'away', 'finished')),
  end_reason     TEXT CHECK (end_reason IN ('done', 'caller-hung-up', 'transferred', 'handed-to-people', 'aborted')),
  transfer_key   TEXT,
  state_json     TEXT,
  chain          TEXT NOT NULL,
  UNIQUE (tenant, id),
  CHECK ((status = 'finished') = (ended_at_ms IS NOT NULL)),
  CHECK ((status = 'finished') = (end_reason IS NOT NULL))
) STRICT;

CREATE INDEX calls_by_start ON calls (tenant, started_at_ms DESC, id);
CREATE INDEX calls_open ON calls (tenant, started_at_ms) WHERE status <> 'finished';

CREATE TABLE turns (
  tenant     TEXT NOT NULL DEFAULT 'default',
  call_id    TEXT NOT NULL,
  seq        INTEGER NOT NULL CHECK (seq >= 1),
  speaker    TEXT NOT NULL CHECK (speaker IN ('caller', 'attendant')),
  text       TEXT NOT NULL,
  heard_text TEXT,
  at_ms      INTEGER NOT NULL,
  -- The stages of an answer's delay as JSON: they are read together and never searched.
  delay_json TEXT,
  PRIMARY KEY (call_id, seq),
  FOREIGN KEY (tenant, call_id) REFERENCES calls (tenant, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- No foreign key to `calls`: a message is kept even when its call could not be stored, or is deleted earlier.
CREATE TABLE messages (
  id              TEXT PRIMARY KEY,
  tenant          TEXT NOT NULL DEFAULT 'default',
  call_id         TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('message', 'missed-call')),
  caller_name     TEXT,
  callback_number TEXT,
  reason          TEXT,
  for_key         TEXT,
  recording       TEXT,
  taken_at_ms     INTEGER NOT NULL
) STRICT;

CREATE INDEX messages_by_time ON messages (tenant, taken_at_ms DESC, id);
