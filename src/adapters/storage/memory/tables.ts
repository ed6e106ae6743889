import type { CallEntry } from '../../../ports/call-entry.ts';
import type { CallRecord, RecordingEvent, TurnRecord } from '../../../ports/call-repository.ts';
import type { Entry, Store } from '../../../ports/store.ts';
import { applyCallEntry } from '../../../wire/records/apply-call-entry.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { redacted } from '../../../wire/records/redacted.ts';
import { createCalls } from './calls.ts';
import { createDesk } from './desk.ts';
import { createMessages } from './messages.ts';
import { createOutbox } from './outbox.ts';
import { createPersons } from './persons.ts';
import { createThreads } from './threads.ts';

/** What a store in memory is made of, without promises. */
export function createMemoryTables(): Immediate<Store> {
  const calls = new Map<string, CallRecord>();
  const turns = new Map<string, readonly TurnRecord[]>();
  const events = new Map<string, readonly RecordingEvent[]>();
  const outbox = createOutbox();
  const persons = createPersons();
  const all = () => messages.repository.list(Number.MAX_SAFE_INTEGER);
  const threads = createThreads({ calls, messages: all, persons: persons.repository });
  const callerOf = (callId: string) => {
    const thread = threads.repository.ofCall(callId);
    const [person, another] = thread?.persons ?? [];
    return { threadId: thread?.id ?? null, personId: another ? null : (person?.id ?? null) };
  };
  const messages = createMessages({ callerOf, enqueue: outbox.enqueue });

  const writeCall = (entry: CallEntry): void => {
    if (entry.type === 'turn') addTurn(entry);
    else if (entry.type === 'redact') redact(entry);
    else if (entry.type === 'recording') noteRecording(entry);
    else {
      const call = applyCallEntry(calls.get(entry.id), entry);
      if (call) calls.set(entry.id, call);
      if (call) threads.note(entry);
    }
  };
  const redact = (entry: Extract<CallEntry, { type: 'redact' }>): void => {
    const said = turns.get(entry.id) ?? [];
    turns.set(
      entry.id,
      said.map((turn) => redacted(turn, entry)),
    );
  };
  const noteRecording = ({ type: _type, id, ...event }: Extract<CallEntry, { type: 'recording' }>): void => {
    const noted = events.get(id) ?? [];
    const isKnown = noted.some(({ atMs, what }) => atMs === event.atMs && what === event.what);
    if (calls.has(id) && !isKnown) events.set(id, [...noted, event].sort(byTime));
  };
  const addTurn = ({ type: _type, ...turn }: Extract<CallEntry, { type: 'turn' }>): void => {
    const said = turns.get(turn.callId) ?? [];
    if (!calls.has(turn.callId) || said.some(({ seq }) => seq === turn.seq)) return;
    turns.set(
      turn.callId,
      [...said, turn].sort((a, b) => a.seq - b.seq),
    );
  };
  const writeOne = (entry: Entry): void => {
    if (entry.type === 'keep-message') messages.keep(entry);
    else if (entry.type === 'enqueue') outbox.enqueue(entry.entry);
    else if (entry.type === 'note-failure') persons.note(entry);
    else if (entry.type === 'drop-sound') {
      const { callId: id, atMs } = entry;
      messages.dropSound(id);
      noteRecording({ type: 'recording', id, what: 'refused', because: null, name: null, atMs });
    } else writeCall(entry);
  };

  return {
    calls: createCalls(calls, turns, events),
    desk: createDesk(),
    messages: messages.repository,
    outbox: outbox.outbox,
    persons: persons.repository,
    threads: threads.repository,
    write(entries) {
      const undo = [
        messages.checkpoint(),
        outbox.checkpoint(),
        restores(calls),
        restores(turns),
        restores(events),
      ];
      try {
        for (const entry of entries) writeOne(entry);
      } catch (error) {
        for (const each of undo) each();
        throw error;
      }
    },
  };
}

function byTime(a: RecordingEvent, b: RecordingEvent): number {
  return a.atMs - b.atMs || (a.what < b.what ? -1 : 1);
}

/** Gives back what a map holds at this moment. */
function restores<Value>(map: Map<string, Value>): () => void {
  const before = new Map(map);
  return () => {
    map.clear();
    for (const [key, value] of before) map.set(key, value);
  };
}
