-- From the caller's first sound over the attendant to the last frame of its speech; null unless a voice ended it.
ALTER TABLE turns ADD COLUMN silenced_ms REAL;
