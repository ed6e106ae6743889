import type {
  CallOwner,
  CallRecord,
  CallRepository,
  DelayedAnswer,
  RecordingEvent,
  TurnRecord,
} from '../../../ports/call-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

/** What can be asked about calls that are kept in maps. */
export function createCalls(
  calls: ReadonlyMap<string, CallRecord>,
  turns: ReadonlyMap<string, readonly TurnRecord[]>,
  events: ReadonlyMap<string, readonly RecordingEvent[]>,
): Immediate<CallRepository> {
  const all = () => [...calls.values()];
  return {
    find: (id) => calls.get(id),
    turns: (id) => turns.get(id) ?? [],
    recordingOf: (id) => events.get(id) ?? [],
    answerDelays: (sinceMs) =>
      all()
        .flatMap(({ id, chain }) => delayedAnswers(turns.get(id) ?? [], chain))
        .filter(({ atMs }) => atMs >= sinceMs)
        .sort((a, b) => a.atMs - b.atMs),
    listOpen: (owner) =>
      all()
        .filter((call) => call.status !== 'finished' && isOf(call, owner))
        .sort((a, b) => byStart(a, b) || byId(a, b)),
    listRecent: (limit) =>
      all()
        .sort((a, b) => byStart(b, a) || byId(a, b))
        .slice(0, limit),
  };
}

function isOf({ owner }: CallRecord, asked: CallOwner | undefined): boolean {
  if (!asked || !owner) return true;
  return owner.daemon === asked.daemon && owner.system === asked.system;
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
