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
  readonly attempts: number;
  readonly leaseUntilMs: number;
  readonly state: 'waiting' | 'done' | 'dead';
}

/** What has to leave the house, kept in a map. */
export function createOutbox(): MemoryOutbox {
  let rows = new Map<string, Row>();
  const change = (id: string, changes: Partial<Row>): void => {
    const row = rows.get(id);
    if (row?.state === 'waiting') rows.set(id, { ...row, ...changes });
  };
  return {
    enqueue(entry) {
      const isKnown = rows.has(entry.id) || [...rows.values()].some((row) => row.entry.key === entry.key);
      if (isKnown) return;
      const { dueAtMs } = entry;
      rows.set(entry.id, { entry, dueAtMs, attempts: 0, leaseUntilMs: 0, state: 'waiting' });
    },
    checkpoint() {
      const before = new Map(rows);
      return () => {
        rows = before;
      };
    },
    outbox: {
      claim({ limit, nowMs, leaseMs }) {
        const due = [...rows.values()]
          .filter((row) => row.state === 'waiting' && row.dueAtMs <= nowMs && row.leaseUntilMs <= nowMs)
          .sort((a, b) => a.dueAtMs - b.dueAtMs || (a.entry.id < b.entry.id ? -1 : 1))
          .slice(0, limit);
        return due.map(({ entry, dueAtMs, attempts }) => {
          change(entry.id, { attempts: attempts + 1, leaseUntilMs: nowMs + leaseMs });
          return { ...entry, dueAtMs, attempts: attempts + 1 };
        });
      },
      done: (id) => change(id, { state: 'done' }),
      failed: (id, retryAtMs) => change(id, { dueAtMs: retryAtMs, leaseUntilMs: 0 }),
      bury: (id) => change(id, { state: 'dead' }),
    },
  };
}
