-- When staff said that a message is dealt with, and who did; both null while it is open.
ALTER TABLE messages ADD COLUMN done_at_ms INTEGER;
ALTER TABLE messages ADD COLUMN done_by TEXT;

CREATE INDEX messages_open ON messages (tenant, taken_at_ms DESC, id) WHERE done_at_ms IS NULL;
