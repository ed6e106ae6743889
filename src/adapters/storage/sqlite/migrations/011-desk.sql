-- What staff have told the desk: who takes calls, and who is away. `about` is a key of the directory, or empty for the office.
CREATE TABLE desk (
  tenant   TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('switch', 'absence')),
  about    TEXT NOT NULL,
  takes    TEXT CHECK (takes IN ('attendant', 'staff')),
  said_by  TEXT,
  at_ms    INTEGER NOT NULL,
  until_ms INTEGER,
  PRIMARY KEY (tenant, kind, about)
) STRICT, WITHOUT ROWID;
