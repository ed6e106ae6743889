import type { Database } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';
import type {
  CallEnd,
  CallRecord,
  CallRepository,
  DelayedAnswer,
  TurnRecord,
} from '../../../ports/call-repository.ts';
import { parseDelay } from './parse-delay.ts';
import { onDisk } from './storage-error.ts';

type TurnRow = Omit<TurnRecord, 'delay'> & { readonly delayJson: string | null };
type AnswerRow = Omit<DelayedAnswer, 'delay'> & { readonly delayJson: string };

const COLUMNS = `id, tenant, caller_number AS callerNumber, caller_name AS callerName,
  dialled_number AS dialledNumber, started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs, status,
  end_reason AS endReason, transfer_key AS transferKey, state_json AS stateJson, chain`;
export const SELECT_CALLS = `SELECT ${COLUMNS} FROM calls`;

/** The `calls` and `turns` of one tenant. Statements are prepared once; every method has committed when it returns. */
export function createSqliteCallRepository(db: Database, tenant = 'default'): CallRepository {
  return onDisk(() => {
    const [writes, reads] = [prepareWrites(db, tenant), prepareReads(db, tenant)];
    return { ...writes, ...reads };
  });
}

type Reads = Pick<CallRepository, 'find' | 'turns' | 'answerDelays' | 'listOpen' | 'listRecent'>;

function prepareWrites(db: Database, tenant: string): Omit<CallRepository, keyof Reads> {
  const insert = db.prepare<Pick<CallRecord, 'id' | 'tenant' | 'startedAtMs' | 'chain'>>(`
    INSERT INTO calls (id, tenant, started_at_ms, chain) VALUES (@id, @tenant, @startedAtMs, @chain)
    ON CONFLICT DO NOTHING`);
  const identify = db.prepare<object>(`
    UPDATE calls SET caller_number = coalesce(@callerNumber, caller_number),
      caller_name = coalesce(@callerName, caller_name), dialled_number = coalesce(@dialledNumber, dialled_number)
    WHERE id = @id AND tenant = @tenant`);
  const setStatus = db.prepare<object>(`
    UPDATE calls SET status = @status, transfer_key = coalesce(@transferKey, transfer_key)
    WHERE id = @id AND tenant = @tenant AND status <> 'finished'`);
  const saveState = db.prepare<object>(`
    UPDATE calls SET state_json = @stateJson WHERE id = @id AND tenant = @tenant`);
  const addTurn = db.prepare<object>(`
    INSERT INTO turns (tenant, call_id, seq, speaker, text, heard_text, at_ms, delay_json, silenced_ms)
    VALUES (@tenant, @callId, @seq, @speaker, @text, @heardText, @atMs, @delayJson, @silencedMs)`);
  const finish = db.prepare<object>(`
    UPDATE calls SET status = 'finished', end_reason = @reason, ended_at_ms = @endedAtMs
    WHERE id = @id AND tenant = @tenant AND status <> 'finished'`);

  return {
    open(call) {
      const { changes } = onDisk(() => insert.run(call));
      if (changes === 0) throw new AppError('call.exists', `the call ${call.id} is already stored`);
    },
    identify(id, { callerNumber, callerName, dialledNumber }) {
      onDisk(() => identify.run({ id, tenant, callerNumber, callerName, dialledNumber }));
    },
    setStatus(id, status, transferKey) {
      const row = { id, tenant, status, transferKey: transferKey ?? null };
      const { changes } = onDisk(() => setStatus.run(row));
      if (changes === 0) throw new AppError('call.gone', `the call ${id} is not open`);
    },
    saveState(id, stateJson) {
      onDisk(() => saveState.run({ id, tenant, stateJson }));
    },
    addTurn({ delay, ...turn }) {
      const delayJson = delay && JSON.stringify(delay);
      onDisk(() => addTurn.run({ ...turn, tenant, delayJson }));
    },
    finish(id: string, reason: CallEnd, endedAtMs: number) {
      onDisk(() => finish.run({ id, tenant, reason, endedAtMs }));
    },
  };
}

function prepareReads(db: Database, tenant: string): Reads {
  const one = db.prepare<[string, string], CallRecord>(`
    ${SELECT_CALLS} WHERE tenant = ? AND id = ?`);
  const open = db.prepare<[string], CallRecord>(`
    ${SELECT_CALLS} WHERE tenant = ? AND status <> 'finished' ORDER BY started_at_ms, id`);
  const recent = db.prepare<[string, number], CallRecord>(`
    ${SELECT_CALLS} WHERE tenant = ? ORDER BY started_at_ms DESC, id LIMIT ?`);
  const turns = db.prepare<[string, string], TurnRow>(`
    SELECT call_id AS callId, seq, speaker, text, heard_text AS heardText, at_ms AS atMs, delay_json AS delayJson,
      silenced_ms AS silencedMs
    FROM turns WHERE tenant = ? AND call_id = ? ORDER BY seq`);
  const answers = db.prepare<[string, number], AnswerRow>(`
    SELECT turns.call_id AS callId, turns.at_ms AS atMs, calls.chain, turns.delay_json AS delayJson
    FROM turns JOIN calls ON calls.id = turns.call_id
    WHERE turns.tenant = ? AND turns.at_ms >= ? AND turns.delay_json IS NOT NULL ORDER BY turns.at_ms`);

  return {
    find: (id) => onDisk(() => one.get(tenant, id)),
    turns: (id) => onDisk(() => turns.all(tenant, id)).map(turnOf),
    answerDelays: (sinceMs) => onDisk(() => answers.all(tenant, sinceMs)).flatMap(answerOf),
    listOpen: () => onDisk(() => open.all(tenant)),
    listRecent: (limit) => onDisk(() => recent.all(tenant, limit)),
  };
}

function turnOf({ delayJson, ...turn }: TurnRow): TurnRecord {
  return { ...turn, delay: delayJson === null ? null : parseDelay(delayJson) };
}

function answerOf({ delayJson, ...answer }: AnswerRow): readonly DelayedAnswer[] {
  const delay = parseDelay(delayJson);
  return delay === null ? [] : [{ ...answer, delay }];
}
