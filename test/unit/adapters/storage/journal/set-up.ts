import { createJournal, type Journal } from '../../../../../src/adapters/storage/journal/journal.ts';
import type { Spill, SpilledLine } from '../../../../../src/adapters/storage/journal/spill.ts';
import { createMemoryStore } from '../../../../../src/adapters/storage/memory/store.ts';
import { createMemoryTables } from '../../../../../src/adapters/storage/memory/tables.ts';
import type { Clock } from '../../../../../src/core/clock.ts';
import { AppError } from '../../../../../src/core/errors.ts';
import { silentLog } from '../../../../../src/ports/log.ts';
import type { RecordingStore, Sound } from '../../../../../src/ports/recording-store.ts';
import type { Entry } from '../../../../../src/ports/store.ts';

export const OWNER = { daemon: 'one', system: 'pbx' };

export const BUSY = new AppError('storage.failed', 'busy');
export const FULL_DISK = new AppError('storage.failed', 'the disk is full');

/** A journal over memory, in time that is moved by hand. */
export interface JournalByHand {
  readonly journal: Journal;
  readonly tables: ReturnType<typeof createMemoryTables>;
  /** What was written together. */
  readonly batches: (readonly Entry[])[];
  readonly spilled: SpilledLine[];
  readonly logged: string[];
  readonly saved: Map<string, Sound>;
  /** Every write fails with it; `never` comes to no end; undefined: they work. */
  fail(how: AppError | 'never' | undefined): void;
  /** Sound is not written before this is resolved. */
  saving: Promise<void>;
  pass(ms: number): Promise<void>;
}

export function journalByHand(left: readonly SpilledLine[] = []): JournalByHand {
  let nowMs = 0;
  const waits = new Set<{ readonly atMs: number; readonly resolve: () => void }>();
  const clock: Clock = {
    nowMs: () => nowMs,
    wallMs: () => 1_000_000 + nowMs,
    wait(ms, signal) {
      return new Promise((resolve) => {
        const wait = { atMs: nowMs + ms, resolve };
        waits.add(wait);
        const over = () => {
          waits.delete(wait);
          resolve();
        };
        if (signal?.aborted) over();
        signal?.addEventListener('abort', over, { once: true });
      });
    },
  };
  const settle = async () => {
    for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const tables = createMemoryTables();
  const batches: (readonly Entry[])[] = [];
  const spilled = [...left];
  const logged: string[] = [];
  const saved = new Map<string, Sound>();
  let failing: AppError | 'never' | undefined;
  const store = createMemoryStore(tables);
  const spill: Spill = {
    take: () => ({ lines: left, remove: async () => void spilled.splice(0) }),
    add: async (line) => void spilled.push(line),
    remove: async () => void spilled.splice(0),
  };
  const hand: JournalByHand = {
    tables,
    batches,
    spilled,
    logged,
    saved,
    saving: Promise.resolve(),
    journal: createJournal({
      store: {
        ...store,
        async write(entries) {
          if (failing === 'never') await new Promise(() => {});
          if (failing instanceof AppError) throw failing;
          await store.write(entries);
          batches.push(entries);
        },
      },
      recordings: recordings(saved, () => hand.saving),
      spill,
      owner: OWNER,
      isBusy: (error) => error === BUSY,
      clock,
      log: { ...silentLog, error: (_fields, sentence) => void logged.push(sentence) },
    }),
    fail(how) {
      failing = how;
    },
    async pass(ms) {
      const untilMs = nowMs + ms;
      await settle();
      while (nowMs < untilMs) {
        nowMs = Math.min(untilMs, Math.min(...[...waits].map(({ atMs }) => atMs), untilMs));
        for (const wait of waits) {
          if (wait.atMs > nowMs) continue;
          waits.delete(wait);
          wait.resolve();
        }
        await settle();
      }
    },
  };
  return hand;
}

function recordings(saved: Map<string, Sound>, saving: () => Promise<void>): RecordingStore {
  let named = 0;
  return {
    nameOf() {
      named += 1;
      return `${named}.wav`;
    },
    async save(name, sound) {
      await saving();
      saved.set(name, sound);
    },
    has: async (name) => saved.has(name),
    record: ({ callId }) => ({ name: callId, add() {}, silence() {}, async end() {} }),
    async removeOf() {},
  };
}
