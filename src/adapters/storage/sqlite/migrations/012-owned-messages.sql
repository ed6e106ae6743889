-- What the office asks for besides, as JSON: it is read together and never searched.
ALTER TABLE messages ADD COLUMN fields_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE messages ADD COLUMN urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('normal', 'urgent'));
-- Who is to deal with it, and by when; null is the office, and no time.
ALTER TABLE messages ADD COLUMN owner_key TEXT;
ALTER TABLE messages ADD COLUMN due_at_ms INTEGER;
UPDATE messages SET owner_key = for_key;
-- What became of it, as of now; `message_events` says how.
ALTER TABLE messages ADD COLUMN claimed_at_ms INTEGER;
ALTER TABLE messages ADD COLUMN claimed_by TEXT;
ALTER TABLE messages ADD COLUMN escalated_at_ms INTEGER;
ALTER TABLE messages ADD COLUMN escalated_to TEXT;

CREATE INDEX messages_due ON messages (tenant, due_at_ms, id) WHERE done_at_ms IS NULL AND escalated_at_ms IS NULL;

-- Rows are added only, and go with their message.
CREATE TABLE message_events (
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  seq        INTEGER NOT NULL CHECK (seq >= 1),
  type       TEXT NOT NULL CHECK (type IN ('claimed', 'done', 'reopened', 'noted', 'resent', 'escalated')),
  at_ms      INTEGER NOT NULL,
  who        TEXT,
  text       TEXT,
  PRIMARY KEY (message_id, seq)
) STRICT, WITHOUT ROWID;
