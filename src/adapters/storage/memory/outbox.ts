import type { OutboxEntry } from '../../../ports/commands.ts';
import type { Outbox } from '../../../ports/outbox.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

export interface MemoryOutbox {
  readonly outbox: Immediate<Outbox>;
  enqueue(entry: OutboxEntry): void;
  /** @returns what goes back to this moment. */
  checkpoint(): () => void;
}

interface Row {
  readonly entry: OutboxEntry;
  readonly dueAtMs: number;
  readonly sinceMs: number;
  readonly attempts: number;
  readonly leaseUntilMs: number;
  readonly leaseBy: string | null;
  readonly state: 'waiting' | 'done' | 'dead';
  readonly why: string | null;
}

const FREE = { leaseUntilMs: 0, leaseBy: null };

/** What has to leave the house, kept in a map. */
export function createOutbox(): MemoryOutbox {
  let rows = new Map<string, Row>();
  const change = (id: string, changes: Partial<Row>): void => {
    const row = rows.get(id);
    if (row?.state === 'waiting') rows.set(id, { ...row, ...changes });
  };
  const enqueue = (entry: OutboxEntry): void => {
    const isKnown = rows.has(entry.id) || [...rows.values()].some((row) => row.entry.key === entry.key);
    if (isKnown) return;
    const { dueAtMs } = entry;
    rows.set(entry.id, {
      entry,
      dueAtMs,
      sinceMs: dueAtMs,
      attempts: 0,
      ...FREE,
      state: 'waiting',
      why: null,
    });
  };
  const inState = (state: Row['state']) => [...rows.values()].filter((row) => row.state === state);
  return {
    enqueue,
    checkpoint() {
      const before = new Map(rows);
      return () => {
        rows = before;
      };
    },
    outbox: {
      claim({ kind, limit, nowMs, leaseMs, by }) {
        const due = inState('waiting')
          .filter((row) => row.entry.kind === kind && row.dueAtMs <= nowMs && row.leaseUntilMs <= nowMs)
          .sort((a, b) => a.dueAtMs - b.dueAtMs || (a.entry.id < b.entry.id ? -1 : 1))
          .slice(0, limit);
        return due.map(({ entry, dueAtMs, sinceMs, attempts }) => {
          change(entry.id, { attempts: attempts + 1, leaseUntilMs: nowMs + leaseMs, leaseBy: by });
          return { ...entry, dueAtMs, sinceMs, attempts: attempts + 1 };
        });
      },
      done: (id) => change(id, { state: 'done' }),
      split(id, into) {
        for (const entry of into) enqueue(entry);
        change(id, { state: 'done' });
      },
      failed: (id, retryAtMs, why) => change(id, { dueAtMs: retryAtMs, why, ...FREE }),
      bury: (id, why) => change(id, { state: 'dead', why, ...FREE }),
      release(by) {
        for (const { entry, leaseBy } of inState('waiting')) if (leaseBy === by) change(entry.id, FREE);
      },
      list: (which, limit) =>
        inState(which)
          .sort((a, b) => a.sinceMs - b.sinceMs || (a.entry.id < b.entry.id ? -1 : 1))
          .slice(0, limit)
          .map(({ entry: { payload: _payload, ...shown }, dueAtMs, sinceMs, attempts, why }) => {
            return { ...shown, dueAtMs, sinceMs, attempts, why };
          }),
      again(which, nowMs) {
        const meant = [...rows.values()].filter(({ entry, state }) =>
          which === 'dead' ? state === 'dead' : state !== 'done' && which.includes(entry.id),
        );
        const anew = { state: 'waiting', attempts: 0, dueAtMs: nowMs, sinceMs: nowMs, why: null } as const;
        for (const row of meant) rows.set(row.entry.id, { ...row, ...anew, ...FREE });
        return meant.length;
      },
      figures() {
        const waiting = inState('waiting');
        const oldestMs = waiting.length === 0 ? null : Math.min(...waiting.map(({ sinceMs }) => sinceMs));
        return { waiting: waiting.length, dead: inState('dead').length, oldestMs };
      },
    },
  };
}
