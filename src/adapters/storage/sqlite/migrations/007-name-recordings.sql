-- File name of what the caller said as the name, where it was not understood; null without it.
ALTER TABLE messages ADD COLUMN name_recording TEXT;
