-- Who the office knows. A date of birth and a code are kept as salted hashes only.
CREATE TABLE persons (
  tenant          TEXT NOT NULL,
  id              TEXT NOT NULL,
  name            TEXT NOT NULL,
  birth_date_hash TEXT,
  code_hash       TEXT,
  PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;

-- Several persons may have one address.
CREATE TABLE addresses (
  tenant    TEXT NOT NULL,
  kind      TEXT NOT NULL,
  value     TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (tenant, kind, value, person_id),
  FOREIGN KEY (tenant, person_id) REFERENCES persons (tenant, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX addresses_by_person ON addresses (tenant, person_id);

-- One address on one channel; a call without one is a thread of its own. What outlives a visit is kept here.
CREATE TABLE threads (
  tenant            TEXT NOT NULL,
  id                TEXT NOT NULL,
  channel           TEXT NOT NULL,
  address           TEXT,
  conversation_json TEXT,
  PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX threads_by_address ON threads (tenant, channel, address) WHERE address IS NOT NULL;

-- Calls and messages from before hang on the thread of the number they came from.
ALTER TABLE calls ADD COLUMN thread_id TEXT;
ALTER TABLE messages ADD COLUMN thread_id TEXT;

INSERT INTO threads (tenant, id, channel, address)
  SELECT tenant, min(id), 'phone', caller_number FROM calls WHERE caller_number IS NOT NULL GROUP BY tenant, caller_number;
CREATE TEMP TABLE thread_of AS SELECT tenant, address, id FROM threads;
CREATE INDEX temp.thread_of_address ON thread_of (tenant, address);
UPDATE calls SET thread_id = thread_of.id FROM temp.thread_of
  WHERE thread_of.tenant = calls.tenant AND thread_of.address = calls.caller_number;
UPDATE messages SET thread_id = calls.thread_id FROM calls
  WHERE calls.tenant = messages.tenant AND calls.id = messages.call_id AND calls.thread_id IS NOT NULL;
DROP TABLE temp.thread_of;

-- Open calls go on with what they remember.
INSERT INTO threads (tenant, id, channel, conversation_json)
  SELECT tenant, id, 'phone', conversation_json FROM calls
  WHERE thread_id IS NULL AND (conversation_json IS NOT NULL OR status <> 'finished')
  ON CONFLICT DO NOTHING;
UPDATE calls SET thread_id = id
  WHERE thread_id IS NULL AND (conversation_json IS NOT NULL OR status <> 'finished');
UPDATE threads SET conversation_json = calls.conversation_json FROM calls
  WHERE calls.tenant = threads.tenant AND calls.thread_id = threads.id AND calls.status <> 'finished';
ALTER TABLE calls DROP COLUMN conversation_json;

CREATE INDEX calls_by_thread ON calls (tenant, thread_id, started_at_ms DESC) WHERE thread_id IS NOT NULL;
CREATE INDEX messages_by_thread ON messages (tenant, thread_id) WHERE thread_id IS NOT NULL;
