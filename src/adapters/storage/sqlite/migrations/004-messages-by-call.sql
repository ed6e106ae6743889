-- Asked for at the end of each call.
CREATE INDEX messages_by_call ON messages (tenant, call_id);
