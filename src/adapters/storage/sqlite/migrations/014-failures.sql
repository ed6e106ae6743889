-- Who said in vain who they are: by hashes of the name that was said, the number that was shown, and the persons meant.
CREATE TABLE failures (
  tenant  TEXT NOT NULL,
  id      TEXT NOT NULL,
  subject TEXT NOT NULL,
  at_ms   INTEGER NOT NULL,
  PRIMARY KEY (tenant, id, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX failures_by_subject ON failures (tenant, subject, at_ms);
