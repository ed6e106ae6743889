-- Who has a call, or had it last: the daemon and the telephone system. Null of calls from before.
ALTER TABLE calls ADD COLUMN owner_daemon TEXT;
ALTER TABLE calls ADD COLUMN owner_system TEXT;
