-- What a call came to, for staff, and whether rules or a language model wrote it.
ALTER TABLE calls ADD COLUMN summary TEXT;
ALTER TABLE calls ADD COLUMN summary_by TEXT CHECK (summary_by IN ('rules', 'model'));
