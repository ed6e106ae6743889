import type { Clock } from '../../../core/clock.ts';
import type { CallEntry } from '../../../ports/call-entry.ts';
import type { CallJournal } from '../../../ports/call-journal.ts';
import type { CallOwner, CallRecord, CallStatus, TurnRecord } from '../../../ports/call-repository.ts';
import type { Log } from '../../../ports/log.ts';
import type { RecordingStore } from '../../../ports/recording-store.ts';
import type { Store } from '../../../ports/store.ts';
import { applyCallEntry } from '../../../wire/records/apply-call-entry.ts';
import { isCommand } from '../../../wire/records/is-command.ts';
import { redacted } from '../../../wire/records/redacted.ts';
import { createClaims } from './claims.ts';
import { createHeldSounds } from './held-sounds.ts';
import { createRecordedCalls } from './recorded-calls.ts';
import { saveSounds } from './save-sounds.ts';
import type { Spill } from './spill.ts';
import { createStatuses } from './statuses.ts';
import { createWriteBehind } from './write-behind.ts';

export interface Journal extends CallJournal {
  /** Writes what it can within two seconds, and puts the rest beside the database. */
  close(): Promise<void>;
}

export interface JournalOptions {
  readonly store: Store;
  readonly recordings: RecordingStore;
  readonly spill: Spill;
  /** Whose calls are that are recorded without an owner. */
  readonly owner: CallOwner;
  /** A number as it is written everywhere; undefined of one that cannot be. */
  readonly addressOf?: (number: string) => string | undefined;
  /** Whether a write failed only because another program is writing. */
  readonly isBusy: (error: unknown) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** With no callers left, before what waits for the database is put beside it. */
const ENDING_WAIT_MS = 2000;

export function createJournal(options: JournalOptions): Journal {
  const { store, recordings, spill, owner, clock, log } = options;
  const queue = createWriteBehind(options);
  const claims = createClaims({ queue, spill, clock, log });
  const sounds = createHeldSounds(recordings, clock);
  const statuses = createStatuses();
  const recorded = createRecordedCalls({ recordings, sounds, clock, log });
  claims.takeUp(spill.take());

  const note = (entry: CallEntry): void => {
    if (entry.type === 'state') sounds.remember(entry.id, `${entry.conversation ?? ''}${entry.visit ?? ''}`);
    if (entry.type === 'finish') sounds.finish(entry.id);
    statuses.note(entry);
  };
  const waiting = () => queue.items.flatMap((item) => item.entries());

  const journal: Journal = {
    record(entry) {
      note(entry);
      const owned = addressed(ownedBy(owner, entry), options.addressOf);
      queue.push({ entries: () => [owned] });
    },
    async commit(commands) {
      const isLeft = commands.some(({ type }) => type === 'drop-sound') && !(await recorded.drop(commands));
      const committed = await claims.commit(commands, saveSounds(commands, { sounds, recordings, log }));
      return isLeft ? 'late' : committed;
    },
    hold(callId, sound) {
      try {
        return sounds.hold(callId, sound);
      } catch (error) {
        log.error({ callId, err: error }, 'the sound of a message cannot be kept');
        return null;
      }
    },
    recordSound: (call) => recorded.begin(call, journal.record),
    async find(id) {
      const entries = queue.entriesOf(id);
      return entries.reduce(applyCallEntry, await store.calls.find(id));
    },
    async turns(id) {
      const entries = queue.entriesOf(id);
      return merged(await store.calls.turns(id), entries);
    },
    async listOpen(of) {
      const entries = waiting();
      const calls = new Map((await store.calls.listOpen(of)).map((call) => [call.id, call]));
      for (const entry of entries) {
        if (isCommand(entry) || !('id' in entry)) continue;
        const call = applyCallEntry(calls.get(entry.id), entry);
        if (call) calls.set(entry.id, call);
      }
      return [...calls.values()]
        .filter((call) => call.status !== 'finished' && isTheirs(call, of))
        .sort(byStart);
    },
    statusOf: (id): CallStatus | undefined => statuses.find(id),
    async close() {
      await recorded.end();
      const untilMs = clock.nowMs() + ENDING_WAIT_MS;
      while ((queue.items.length > 0 || claims.open > 0) && clock.nowMs() < untilMs) await clock.wait(5);
      queue.stop();
      await claims.giveUp();
      const entries = waiting();
      if (entries.length === 0) return;
      log.warn({ waiting: entries.length }, 'the database cannot be written; what waits is kept beside it');
      await spill.add({ atMs: clock.wallMs(), entries });
    },
  };
  return journal;
}

/** Who takes a call up has it from then on. */
function ownedBy(owner: CallOwner, entry: CallEntry): CallEntry {
  const takesUp = entry.type === 'open' || (entry.type === 'status' && entry.status === 'live');
  return takesUp ? { ...entry, owner: entry.owner ?? owner } : entry;
}

function isTheirs({ owner }: CallRecord, { daemon, system }: CallOwner): boolean {
  return owner === null || (owner.daemon === daemon && owner.system === system);
}

function addressed(entry: CallEntry, addressOf: JournalOptions['addressOf']): CallEntry {
  if (entry.type !== 'identify' || entry.callerNumber === null) return entry;
  const address = addressOf?.(entry.callerNumber);
  return address === undefined ? entry : { ...entry, address };
}

function merged(stored: readonly TurnRecord[], entries: readonly CallEntry[]): readonly TurnRecord[] {
  const waiting = entries.flatMap((entry) => {
    if (entry.type !== 'turn') return [];
    const { type: _type, ...turn } = entry;
    return [turn];
  });
  const fresh = waiting.filter(({ seq }) => !stored.some((turn) => turn.seq === seq));
  const all = [...stored, ...fresh].sort((a, b) => a.seq - b.seq);
  const redactions = entries.filter((entry) => entry.type === 'redact');
  return redactions.reduce((turns, entry) => turns.map((turn) => redacted(turn, entry)), all);
}

function byStart(a: CallRecord, b: CallRecord): number {
  return a.startedAtMs - b.startedAtMs || (a.id < b.id ? -1 : 1);
}
