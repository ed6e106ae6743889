import type { Database } from 'better-sqlite3';
import type {
  CallRecord,
  CallRepository,
  CallSummary,
  DelayedAnswer,
  RecordingEvent,
  TurnRecord,
} from '../../../ports/call-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { parseDelay } from './parse-delay.ts';
import { onDisk } from './storage-error.ts';

/** As a row of `calls` is selected. */
export type CallRow = Omit<CallRecord, 'state' | 'owner' | 'summary'> & {
  readonly summary: string | null;
  readonly summaryBy: CallSummary['by'] | null;
  readonly conversation: string | null;
  readonly visit: string | null;
  readonly daemon: string | null;
  readonly system: string | null;
};
/** As a row of `turns` is selected. */
export type TurnRow = Omit<TurnRecord, 'delay'> & { readonly delayJson: string | null };
type AnswerRow = Omit<DelayedAnswer, 'delay'> & { readonly delayJson: string };

export const SELECT_CALLS = `
  SELECT calls.id, caller_number AS callerNumber, caller_name AS callerName, dialled_number AS dialledNumber,
    started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs, status, end_reason AS endReason, transfer_key AS transferKey,
    conversation_json AS conversation, visit_json AS visit, chain, summary, summary_by AS summaryBy, owner_daemon AS daemon, owner_system AS system
  FROM calls LEFT JOIN threads ON threads.tenant = calls.tenant AND threads.id = calls.thread_id`;

export const SELECT_TURNS = `
  SELECT call_id AS callId, seq, speaker, text, heard_text AS heardText, at_ms AS atMs, delay_json AS delayJson,
    silenced_ms AS silencedMs
  FROM turns`;

export function callOf(row: CallRow): CallRecord {
  const { conversation, visit, daemon, system, summary: text, summaryBy, ...call } = row;
  const owner = daemon === null || system === null ? null : { daemon, system };
  return { ...call, state: { conversation, visit }, summary: summaryOf(text, summaryBy), owner };
}

export function summaryOf(text: string | null, by: CallSummary['by'] | null): CallSummary | null {
  return text === null || by === null ? null : { text, by };
}

/** The `calls` and `turns` of one tenant, to be read. Statements are prepared once. */
export function createSqliteCalls(db: Database, tenant: string): Immediate<CallRepository> {
  const one = db.prepare<[string, string], CallRow>(`
    ${SELECT_CALLS} WHERE calls.tenant = ? AND calls.id = ?`);
  const open = db.prepare<object, CallRow>(`
    ${SELECT_CALLS} WHERE calls.tenant = @tenant AND status <> 'finished'
      AND (@daemon IS NULL OR owner_daemon IS NULL OR (owner_daemon = @daemon AND owner_system = @system))
    ORDER BY started_at_ms, calls.id`);
  const recent = db.prepare<[string, number], CallRow>(`
    ${SELECT_CALLS} WHERE calls.tenant = ? ORDER BY started_at_ms DESC, calls.id LIMIT ?`);
  const turns = db.prepare<[string, string], TurnRow>(`
    ${SELECT_TURNS} WHERE tenant = ? AND call_id = ? ORDER BY seq`);
  const events = db.prepare<[string, string], RecordingEvent>(`
    SELECT what, because, name, at_ms AS atMs FROM recording_events
    WHERE tenant = ? AND call_id = ? ORDER BY at_ms, what`);
  const answers = db.prepare<[string, number], AnswerRow>(`
    SELECT turns.call_id AS callId, turns.at_ms AS atMs, calls.chain, turns.delay_json AS delayJson
    FROM turns JOIN calls ON calls.id = turns.call_id
    WHERE turns.tenant = ? AND turns.at_ms >= ? AND turns.delay_json IS NOT NULL ORDER BY turns.at_ms`);

  return {
    find(id) {
      const row = onDisk(() => one.get(tenant, id));
      return row && callOf(row);
    },
    turns: (id) => onDisk(() => turns.all(tenant, id)).map(turnOf),
    recordingOf: (id) => onDisk(() => events.all(tenant, id)),
    answerDelays: (sinceMs) => onDisk(() => answers.all(tenant, sinceMs)).flatMap(answerOf),
    listOpen: (owner) =>
      onDisk(() => open.all({ tenant, daemon: owner?.daemon ?? null, system: owner?.system ?? null })).map(
        callOf,
      ),
    listRecent: (limit) => onDisk(() => recent.all(tenant, limit)).map(callOf),
  };
}

export function turnOf({ delayJson, ...turn }: TurnRow): TurnRecord {
  return { ...turn, delay: delayJson === null ? null : parseDelay(delayJson) };
}

function answerOf({ delayJson, ...answer }: AnswerRow): readonly DelayedAnswer[] {
  const delay = parseDelay(delayJson);
  return delay === null ? [] : [{ ...answer, delay }];
}
