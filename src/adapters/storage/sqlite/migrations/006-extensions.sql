-- What is asked or dialled for once the number to call back on answers; null without one.
ALTER TABLE messages ADD COLUMN extension TEXT;
