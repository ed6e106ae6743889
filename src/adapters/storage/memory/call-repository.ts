import { AppError } from '../../../core/errors.ts';
import type {
  CallRecord,
  CallRepository,
  DelayedAnswer,
  TurnRecord,
} from '../../../ports/call-repository.ts';

/** Calls of one tenant that live as long as the process: for tests and dry runs. */
export function createMemoryCallRepository(tenant = 'default'): CallRepository {
  const calls = new Map<string, CallRecord>();
  const turns = new Map<string, TurnRecord[]>();
  const change = (id: string, changes: Partial<CallRecord>): void => {
    const call = calls.get(id);
    if (call) calls.set(id, { ...call, ...changes });
  };
  const isOpen = (id: string): boolean => (calls.get(id)?.status ?? 'finished') !== 'finished';

  return {
    ...createReads(tenant, calls, turns),
    open(call) {
      if (calls.has(call.id)) throw new AppError('call.exists', `the call ${call.id} is already stored`);
      calls.set(call.id, { ...NEW_CALL, ...call });
      turns.set(call.id, []);
    },
    identify(id, who) {
      const known = Object.entries(who).filter(([, value]) => value !== null);
      change(id, Object.fromEntries(known));
    },
    setStatus(id, status, transferKey) {
      if (!isOpen(id)) throw new AppError('call.gone', `the call ${id} is not open`);
      change(id, { status, ...(transferKey !== undefined && { transferKey }) });
    },
    saveState(id, stateJson) {
      change(id, { stateJson });
    },
    addTurn(turn) {
      const said = turns.get(turn.callId);
      if (!said) throw new Error(`no call ${turn.callId}`);
      if (said.some(({ seq }) => seq === turn.seq)) throw new Error(`turn ${turn.seq} is already stored`);
      said.push(turn);
    },
    finish(id, endReason, endedAtMs) {
      if (isOpen(id)) change(id, { status: 'finished', endReason, endedAtMs });
    },
  };
}

const NEW_CALL = {
  callerNumber: null,
  callerName: null,
  dialledNumber: null,
  endedAtMs: null,
  status: 'live',
  endReason: null,
  transferKey: null,
  stateJson: null,
} as const;

type Reads = Pick<CallRepository, 'find' | 'turns' | 'answerDelays' | 'listOpen' | 'listRecent'>;

function createReads(
  tenant: string,
  calls: ReadonlyMap<string, CallRecord>,
  turns: ReadonlyMap<string, readonly TurnRecord[]>,
): Reads {
  const own = (): CallRecord[] => [...calls.values()].filter((call) => call.tenant === tenant);
  return {
    find: (id) => own().find((call) => call.id === id),
    turns: (id) => (turns.get(id) ?? []).toSorted((a, b) => a.seq - b.seq),
    answerDelays: (sinceMs) =>
      own()
        .flatMap(({ id, chain }) => delayedAnswers(turns.get(id) ?? [], chain))
        .filter(({ atMs }) => atMs >= sinceMs)
        .sort((a, b) => a.atMs - b.atMs),
    listOpen: () =>
      own()
        .filter(({ status }) => status !== 'finished')
        .sort((a, b) => byStart(a, b) || byId(a, b)),
    listRecent: (limit) =>
      own()
        .sort((a, b) => byStart(b, a) || byId(a, b))
        .slice(0, limit),
  };
}

function delayedAnswers(said: readonly TurnRecord[], chain: string): readonly DelayedAnswer[] {
  return said.flatMap(({ callId, atMs, delay }) => (delay === null ? [] : [{ callId, atMs, chain, delay }]));
}

function byStart(a: CallRecord, b: CallRecord): number {
  return a.startedAtMs - b.startedAtMs;
}

function byId(a: CallRecord, b: CallRecord): number {
  return a.id < b.id ? -1 : 1;
}
