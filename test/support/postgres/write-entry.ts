import type { CallEntry } from '../../../src/ports/call-entry.ts';
import type { NoteFailure } from '../../../src/ports/commands.ts';
import type { KeptMessage, MessageRecord } from '../../../src/ports/message-repository.ts';
import type { Entry } from '../../../src/ports/store.ts';
import { compareMessages } from '../../../src/wire/records/compare-messages.ts';
import { FAILURES_KEPT_MS } from '../../../src/wire/records/failures-kept.ts';
import type { Ask } from './ask-postgres.ts';

/** Writes one entry in the transaction that `ask` is of; a second time it changes nothing. */
export async function writeEntry(ask: Ask, entry: Entry): Promise<void> {
  if (entry.type === 'keep-message') await keepMessage(ask, entry);
  else if (entry.type === 'enqueue')
    await ask(
      `INSERT INTO outbox (tenant, id, kind, payload, cause, key, due_at_ms, since_ms)
      VALUES (@tenant, @id, @kind, @payload, @cause, @key, @dueAtMs, @dueAtMs) ON CONFLICT DO NOTHING`,
      { ...entry.entry },
    );
  else if (entry.type === 'note-failure') await noteFailure(ask, entry);
  else if (entry.type === 'drop-sound') {
    const { callId, atMs } = entry;
    await ask(
      'UPDATE messages SET recording = NULL, name_recording = NULL WHERE tenant = @tenant AND call_id = @callId',
      { callId },
    );
    const event = { what: 'refused', because: null, name: null, atMs } as const;
    await writeCall(ask, { type: 'recording', id: callId, ...event });
  } else await writeCall(ask, entry);
}

async function noteFailure(ask: Ask, { id, subjects, atMs }: NoteFailure): Promise<void> {
  await ask('DELETE FROM failures WHERE tenant = @tenant AND at_ms < @untilMs', {
    untilMs: atMs - FAILURES_KEPT_MS,
  });
  for (const subject of subjects)
    await ask(
      `INSERT INTO failures (tenant, id, subject, at_ms) VALUES (@tenant, @id, @subject, @atMs) ON CONFLICT DO NOTHING`,
      { id, subject, atMs },
    );
}

const WHERE_CALL = 'WHERE id = @id AND tenant = @tenant';

async function writeCall(ask: Ask, entry: CallEntry): Promise<void> {
  switch (entry.type) {
    case 'open': {
      const { owner, ...call } = entry;
      const opened = await ask(
        `INSERT INTO calls (id, tenant, started_at_ms, chain, owner_daemon, owner_system, thread_id)
        VALUES (@id, @tenant, @startedAtMs, @chain, @daemon, @system, @id) ON CONFLICT DO NOTHING RETURNING id`,
        { ...call, ...owner },
      );
      if (opened.length === 0) return;
      await ask(
        'INSERT INTO threads (tenant, id, channel) VALUES (@tenant, @id, @channel) ON CONFLICT DO NOTHING',
        { id: entry.id, channel: entry.channel ?? 'phone' },
      );
      return;
    }
    case 'identify': {
      const { address = entry.callerNumber } = entry;
      await ask(
        `UPDATE calls SET caller_number = coalesce(@callerNumber, caller_number),
          caller_name = coalesce(@callerName, caller_name), dialled_number = coalesce(@dialledNumber, dialled_number)
        ${WHERE_CALL}`,
        { ...entry },
      );
      if (address !== null) await joinThread(ask, entry.id, address);
      return;
    }
    case 'status': {
      const { owner, ...rest } = entry;
      await ask(
        `UPDATE calls SET status = @status, transfer_key = coalesce(@transferKey, transfer_key),
          owner_daemon = coalesce(@daemon, owner_daemon), owner_system = coalesce(@system, owner_system)
        ${WHERE_CALL} AND status <> 'finished'`,
        { ...rest, ...owner },
      );
      return;
    }
    case 'state':
      await ask(`UPDATE calls SET visit_json = @visit ${WHERE_CALL}`, { ...entry });
      await ask(
        `UPDATE threads SET conversation_json = @conversation
        WHERE tenant = @tenant AND id = (SELECT thread_id FROM calls ${WHERE_CALL})`,
        { ...entry },
      );
      return;
    case 'unreadable':
      await ask(`UPDATE calls SET unreadable = @text ${WHERE_CALL}`, { ...entry });
      return;
    case 'summary':
      await ask(`UPDATE calls SET summary = @text, summary_by = @by ${WHERE_CALL}`, {
        id: entry.id,
        ...entry.summary,
      });
      return;
    case 'turn': {
      const { delay, ...turn } = entry;
      await ask(
        `INSERT INTO turns (tenant, call_id, seq, speaker, text, heard_text, at_ms, delay_json, silenced_ms)
        SELECT tenant, id, @seq, @speaker, @text, @heardText, @atMs, @delay, @silencedMs
        FROM calls WHERE id = @callId AND tenant = @tenant ON CONFLICT DO NOTHING`,
        { ...turn, delay: delay && JSON.stringify(delay) },
      );
      return;
    }
    case 'redact':
      await ask(
        `UPDATE turns SET text = @text, heard_text = CASE WHEN heard_text IS NULL THEN NULL ELSE @text END
        WHERE tenant = @tenant AND call_id = @id AND seq = @seq`,
        {
          ...entry,
        },
      );
      return;
    case 'recording':
      await ask(
        `INSERT INTO recording_events (tenant, call_id, at_ms, what, because, name)
        SELECT tenant, id, @atMs, @what, @because, @name FROM calls ${WHERE_CALL} ON CONFLICT DO NOTHING`,
        { ...entry },
      );
      return;
    case 'finish':
      await ask(
        `UPDATE calls SET status = 'finished', end_reason = @reason, ended_at_ms = @endedAtMs
        ${WHERE_CALL} AND status <> 'finished'`,
        { ...entry },
      );
  }
}

/** The number is known: the call goes on the thread of it, unless another call is on it at this moment. */
async function joinThread(ask: Ask, callId: string, address: string): Promise<void> {
  const [own] = await ask<{ readonly id: string; readonly channel: string; readonly address: string | null }>(
    `SELECT threads.id, channel, address FROM calls JOIN threads ON threads.tenant = calls.tenant AND threads.id = thread_id
    WHERE calls.tenant = @tenant AND calls.id = @callId`,
    { callId },
  );
  if (!own || own.address !== null) return;
  const [free] = await ask<{ readonly id: string }>(
    `SELECT id FROM threads
    WHERE tenant = @tenant AND channel = @channel AND address = @address AND NOT EXISTS (
      SELECT 1 FROM calls WHERE calls.tenant = @tenant AND thread_id = threads.id AND status <> 'finished' AND calls.id <> @callId)
    ORDER BY (SELECT max(started_at_ms) FROM calls WHERE calls.tenant = @tenant AND thread_id = threads.id) DESC NULLS LAST, id
    LIMIT 1`,
    { callId, channel: own.channel, address },
  );
  const move = { callId, from: own.id, to: free?.id ?? own.id, address };
  if (!free) {
    await ask('UPDATE threads SET address = @address WHERE tenant = @tenant AND id = @from', move);
    return;
  }
  for (const step of [
    `UPDATE threads SET conversation_json = (
      SELECT mine.conversation_json FROM threads AS mine WHERE mine.tenant = @tenant AND mine.id = @from)
    WHERE tenant = @tenant AND id = @to`,
    'UPDATE calls SET thread_id = @to WHERE tenant = @tenant AND id = @callId',
    'UPDATE messages SET thread_id = @to WHERE tenant = @tenant AND call_id = @callId',
    'DELETE FROM threads WHERE tenant = @tenant AND id = @from',
  ])
    await ask(step, move);
}

async function keepMessage(
  ask: Ask,
  { message, lateByMs }: Extract<Entry, { type: 'keep-message' }>,
): Promise<void> {
  const inserted = await ask(
    `INSERT INTO messages (id, tenant, call_id, kind, caller_name, callback_number, extension, reason, for_key,
      fields_json, urgency, owner_key, due_at_ms, recording, name_recording, taken_at_ms, late_by_ms, thread_id)
    VALUES (@id, @tenant, @callId, @kind, @callerName, @callbackNumber, @extension, @reason, @forKey,
      @fieldsJson, @urgency, @ownerKey, @dueAtMs, @recording, @nameRecording, @takenAtMs, @lateByMs,
      (SELECT thread_id FROM calls WHERE tenant = @tenant AND id = @callId))
    ON CONFLICT (id) DO NOTHING RETURNING id`,
    { ...rowOf(message), lateByMs },
  );
  if (inserted.length > 0) return;
  const [known] = await ask<KeptMessage>(
    `SELECT id, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber, extension, reason,
      for_key AS forKey, fields_json AS fields, urgency, recording, name_recording AS nameRecording, taken_at_ms AS takenAtMs
    FROM messages ${WHERE_CALL}`,
    { id: message.id },
  );
  if (!known) throw new Error('a message of another office is stored under this id');
  if (compareMessages(known, message) === 'fuller')
    await ask(
      `UPDATE messages SET kind = @kind, caller_name = @callerName, callback_number = @callbackNumber,
        extension = @extension, reason = @reason, for_key = @forKey, fields_json = @fieldsJson, urgency = @urgency,
        owner_key = @ownerKey, due_at_ms = @dueAtMs, recording = @recording, name_recording = @nameRecording, taken_at_ms = @takenAtMs
      ${WHERE_CALL}`,
      { ...rowOf(message) },
    );
  if (lateByMs !== undefined)
    await ask(`UPDATE messages SET late_by_ms = @lateByMs ${WHERE_CALL} AND late_by_ms IS NULL`, {
      id: message.id,
      lateByMs,
    });
}

function rowOf({ fields, ...message }: MessageRecord) {
  return { ...message, fieldsJson: JSON.stringify(fields) };
}
