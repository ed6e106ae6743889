-- An answer's delay was stored as the durations of its steps, each beginning when the one before it ended, and is now
-- the offsets of what happened from the caller's last sound. When the silence was noticed had not been written down;
-- it is taken for the end of the turn. What is in no known shape stays as it is and is not read.
UPDATE turns SET delay_json = (
  SELECT json_object(
    'noticedMs', end_of_turn_ms,
    'wordsMs',   end_of_turn_ms + words_ms,
    'replyMs',   end_of_turn_ms + words_ms + reply_ms,
    'speechMs',  end_of_turn_ms + words_ms + reply_ms + speech_ms,
    'decidedMs', end_of_turn_ms,
    'audibleMs', total_ms)
  FROM (
    SELECT
      json_extract(delay_json, '$.endOfTurnMs') AS end_of_turn_ms,
      json_extract(delay_json, '$.wordsMs')     AS words_ms,
      json_extract(delay_json, '$.replyMs')     AS reply_ms,
      json_extract(delay_json, '$.speechMs')    AS speech_ms,
      json_extract(delay_json, '$.totalMs')     AS total_ms))
WHERE CASE
  -- CASE goes in order and stops: JSON that is broken must not reach a function that fails on it.
  WHEN delay_json IS NULL THEN 0
  WHEN NOT json_valid(delay_json) THEN 0
  ELSE (
    SELECT count(*) FROM json_each(delay_json)
    WHERE key IN ('endOfTurnMs', 'wordsMs', 'replyMs', 'speechMs', 'totalMs') AND type IN ('integer', 'real')) = 5
END;

CREATE INDEX answers_by_time ON turns (tenant, at_ms) WHERE delay_json IS NOT NULL;
