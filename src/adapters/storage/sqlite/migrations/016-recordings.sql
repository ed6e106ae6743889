-- Whether a call was recorded, and what became of it: where its sound began to be kept, what was left out of it, and that
-- the caller did not want it.
CREATE TABLE recording_events (
  tenant  TEXT NOT NULL,
  call_id TEXT NOT NULL,
  at_ms   INTEGER NOT NULL,
  what    TEXT NOT NULL CHECK (what IN ('began', 'hidden', 'refused', 'failed')),
  because TEXT CHECK (because IN ('card', 'secret')),
  name    TEXT,
  PRIMARY KEY (tenant, call_id, at_ms, what),
  FOREIGN KEY (tenant, call_id) REFERENCES calls (tenant, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What must not be removed, whatever is said elsewhere: a call, or all that there is of the callers of one number.
CREATE TABLE holds (
  tenant    TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('call', 'caller')),
  -- The id of the call, or the number as it is written everywhere.
  value     TEXT NOT NULL,
  reason    TEXT,
  set_by    TEXT,
  set_at_ms INTEGER NOT NULL,
  PRIMARY KEY (tenant, kind, value)
) STRICT, WITHOUT ROWID;
