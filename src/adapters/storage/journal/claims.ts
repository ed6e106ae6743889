import type { Clock } from '../../../core/clock.ts';
import type { Command, Committed } from '../../../ports/commands.ts';
import type { Log } from '../../../ports/log.ts';
import type { Entry } from '../../../ports/store.ts';
import type { Spill, Taken } from './spill.ts';
import type { WriteBehind, WriteItem } from './write-behind.ts';

/** What callers are told of, from the moment it is asked for until it is stored. */
export interface Claims {
  /** @param ready What is to be stored, once its sound is. */
  commit(commands: readonly Command[], ready: Promise<readonly Command[]> | undefined): Promise<Committed>;
  /** What a daemon before could not store in time. */
  takeUp(taken: Taken): void;
  /** Claims that are not stored. */
  readonly open: number;
  /** There is no more time: what is not stored is late. Resolves once it is beside the database. */
  giveUp(): Promise<void>;
}

export interface ClaimsOptions {
  readonly queue: Pick<WriteBehind, 'push' | 'entriesOf'>;
  readonly spill: Pick<Spill, 'add' | 'remove'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Callers take a longer silence, also one with "one moment", for a line that is dead. */
const LATE_MS = 5000;

export function createClaims({ queue, spill, clock, log }: ClaimsOptions): Claims {
  const inTime = new Set<() => Promise<void>>();
  let open = 0;
  let spilled = 0;

  const settled = (isLate: boolean): void => {
    open -= 1;
    if (isLate) spilled -= 1;
    if (isLate && spilled === 0) spill.remove().catch((error: unknown) => failed(error));
  };
  const failed = (error: unknown) =>
    log.error({ err: error }, 'what could not be stored in time could not be written beside the database');

  return {
    get open() {
      return open;
    },
    commit(commands, ready) {
      const { promise, resolve, reject } = Promise.withResolvers<Committed>();
      const atMs = clock.wallMs();
      const over = new AbortController();
      let entries: readonly Entry[] = commands;
      let isLate = false;
      open += 1;

      const becomeLate = async (): Promise<void> => {
        if (over.signal.aborted) return;
        isLate = true;
        spilled += 1;
        end();
        resolve('late');
        log.warn({ afterMs: clock.wallMs() - atMs }, 'a message could not be stored in time; it is kept');
        const before = commands.flatMap(callOf).flatMap(queue.entriesOf);
        await spill.add({ atMs, entries: [...before, ...entries] }).catch(failed);
      };
      const end = () => {
        over.abort();
        inTime.delete(becomeLate);
      };
      const item: WriteItem = {
        entries: () => (isLate ? lateBy(entries, clock.wallMs() - atMs) : entries),
        claim: {
          written(given) {
            end();
            resolve('stored');
            // It was on its way when the time was over.
            if (isLate && given.some(isUnmarked)) queue.push(item);
            else settled(isLate);
          },
          refused: () => void becomeLate(),
          broken(error) {
            end();
            reject(error);
            settled(isLate);
          },
        },
      };
      inTime.add(becomeLate);
      void clock.wait(LATE_MS, over.signal).then(becomeLate);
      if (!ready) queue.push(item);
      else
        void ready.then((saved) => {
          entries = saved;
          queue.push(item);
        });
      return promise;
    },
    async giveUp() {
      await Promise.all([...inTime].map((becomeLate) => becomeLate()));
    },
    takeUp({ lines, remove }) {
      let left = lines.length;
      const done = () => {
        open -= 1;
        left -= 1;
        if (left === 0) remove().catch(failed);
      };
      for (const { atMs, entries } of lines) {
        open += 1;
        const claim = { written: done, refused() {}, broken: done };
        queue.push({ entries: () => lateBy(entries, clock.wallMs() - atMs), claim });
      }
    },
  };
}

function isUnmarked(entry: Entry): boolean {
  return entry.type === 'keep-message' && entry.lateByMs === undefined;
}

function lateBy(entries: readonly Entry[], lateByMs: number): readonly Entry[] {
  return entries.map((entry) => (entry.type === 'keep-message' ? { ...entry, lateByMs } : entry));
}

function callOf(command: Command): readonly string[] {
  if (command.type === 'keep-message') return [command.message.callId];
  return command.type === 'drop-sound' ? [command.callId] : [];
}
