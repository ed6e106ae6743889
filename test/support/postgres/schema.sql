-- The newest schema of src/adapters/storage/sqlite/migrations, as PostgreSQL has it. Text is compared byte by byte, as there.
CREATE TABLE persons (
  tenant TEXT NOT NULL, id TEXT NOT NULL, name TEXT COLLATE "C" NOT NULL, birth_date_hash TEXT, code_hash TEXT,
  PRIMARY KEY (tenant, id)
);
CREATE TABLE addresses (
  tenant TEXT NOT NULL, kind TEXT NOT NULL, value TEXT COLLATE "C" NOT NULL, person_id TEXT NOT NULL,
  PRIMARY KEY (tenant, kind, value, person_id),
  FOREIGN KEY (tenant, person_id) REFERENCES persons (tenant, id) ON DELETE CASCADE
);
CREATE TABLE failures (
  tenant TEXT NOT NULL, id TEXT NOT NULL, subject TEXT NOT NULL, at_ms BIGINT NOT NULL,
  PRIMARY KEY (tenant, id, subject)
);
CREATE TABLE threads (
  tenant TEXT NOT NULL, id TEXT COLLATE "C" NOT NULL, channel TEXT NOT NULL, address TEXT, conversation_json TEXT,
  PRIMARY KEY (tenant, id)
);
CREATE TABLE calls (
  id TEXT COLLATE "C" PRIMARY KEY, tenant TEXT NOT NULL, caller_number TEXT, caller_name TEXT, dialled_number TEXT,
  started_at_ms BIGINT NOT NULL, ended_at_ms BIGINT, status TEXT NOT NULL DEFAULT 'live', end_reason TEXT,
  transfer_key TEXT, visit_json TEXT, chain TEXT NOT NULL, unreadable TEXT, owner_daemon TEXT, owner_system TEXT,
  thread_id TEXT, summary TEXT, summary_by TEXT, UNIQUE (tenant, id)
);
CREATE TABLE turns (
  tenant TEXT NOT NULL, call_id TEXT NOT NULL, seq INTEGER NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL,
  heard_text TEXT, at_ms BIGINT NOT NULL, delay_json JSON, silenced_ms DOUBLE PRECISION,
  PRIMARY KEY (call_id, seq),
  FOREIGN KEY (tenant, call_id) REFERENCES calls (tenant, id) ON DELETE CASCADE
);
CREATE TABLE recording_events (
  tenant TEXT NOT NULL, call_id TEXT NOT NULL, at_ms BIGINT NOT NULL, what TEXT NOT NULL, because TEXT, name TEXT,
  PRIMARY KEY (tenant, call_id, at_ms, what),
  FOREIGN KEY (tenant, call_id) REFERENCES calls (tenant, id) ON DELETE CASCADE
);
CREATE TABLE holds (
  tenant TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT, set_by TEXT, set_at_ms BIGINT NOT NULL,
  PRIMARY KEY (tenant, kind, value)
);
CREATE TABLE messages (
  id TEXT COLLATE "C" PRIMARY KEY, tenant TEXT NOT NULL, call_id TEXT NOT NULL, kind TEXT NOT NULL, caller_name TEXT,
  callback_number TEXT, extension TEXT, reason TEXT, for_key TEXT, recording TEXT, name_recording TEXT,
  taken_at_ms BIGINT NOT NULL, late_by_ms BIGINT, done_at_ms BIGINT, done_by TEXT, thread_id TEXT,
  fields_json JSON NOT NULL, urgency TEXT NOT NULL, owner_key TEXT, due_at_ms BIGINT, claimed_at_ms BIGINT,
  claimed_by TEXT, escalated_at_ms BIGINT, escalated_to TEXT
);
CREATE TABLE message_events (
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE, seq INTEGER NOT NULL, type TEXT NOT NULL,
  at_ms BIGINT NOT NULL, who TEXT, text TEXT, PRIMARY KEY (message_id, seq)
);
CREATE TABLE desk (
  tenant   text NOT NULL,
  kind     text NOT NULL,
  about    text NOT NULL,
  takes    text,
  said_by  text,
  at_ms    bigint NOT NULL,
  until_ms bigint,
  PRIMARY KEY (tenant, kind, about)
);

CREATE TABLE outbox (
  tenant TEXT NOT NULL, id TEXT COLLATE "C" NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, cause TEXT NOT NULL,
  key TEXT NOT NULL, due_at_ms BIGINT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
  lease_until_ms BIGINT NOT NULL DEFAULT 0, lease_by TEXT, state TEXT NOT NULL DEFAULT 'waiting', since_ms BIGINT NOT NULL,
  failed_because TEXT,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, key)
);
