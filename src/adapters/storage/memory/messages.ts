import type { OutboxEntry } from '../../../ports/commands.ts';
import type { MessageEvent } from '../../../ports/message-event.ts';
import type { KeptMessage, MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';
import type { Entry } from '../../../ports/store.ts';
import { changeMessage, deliveryOf, type MessageProgress } from '../../../wire/records/change-message.ts';
import { compareMessages } from '../../../wire/records/compare-messages.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

export interface Messages {
  readonly repository: Immediate<MessageRepository>;
  keep(entry: Extract<Entry, { type: 'keep-message' }>): void;
  /** Those of a call refer to no sound any more. */
  dropSound(callId: string): void;
  /** @returns what goes back to this moment. */
  checkpoint(): () => void;
}

interface Around {
  /** Who is known of the caller of a call. */
  callerOf(callId: string): Pick<KeptMessage, 'threadId' | 'personId'>;
  enqueue(entry: OutboxEntry): void;
}

interface Row extends MessageProgress {
  readonly record: MessageRecord;
  readonly lateByMs: number | null;
  readonly events: readonly MessageEvent[];
}

const UNTOUCHED: MessageProgress = {
  claimedAtMs: null,
  claimedBy: null,
  escalatedAtMs: null,
  escalatedTo: null,
  doneAtMs: null,
  doneBy: null,
};

/** Messages that are kept in a map. */
export function createMessages({ callerOf, enqueue }: Around): Messages {
  let rows = new Map<string, Row>();
  const keptOf = ({ record, events: _events, ...rest }: Row): KeptMessage => ({
    ...record,
    ...callerOf(record.callId),
    ...rest,
  });
  const all = () => [...rows.values()].map(keptOf);
  return {
    keep({ message, lateByMs = null }) {
      const stored = rows.get(message.id);
      const isNew = !stored || compareMessages(stored.record, message) === 'fuller';
      const before = stored ?? { ...UNTOUCHED, lateByMs, events: [] };
      const record = isNew ? message : stored.record;
      rows.set(message.id, { ...before, record, lateByMs: before.lateByMs ?? lateByMs });
    },
    dropSound(callId) {
      for (const [id, row] of rows)
        if (row.record.callId === callId)
          rows.set(id, { ...row, record: { ...row.record, recording: null, nameRecording: null } });
    },
    checkpoint() {
      const before = new Map(rows);
      return () => {
        rows = before;
      };
    },
    repository: {
      list: (limit, which = 'all') =>
        all()
          .filter(({ doneAtMs }) => which === 'all' || (which === 'open') === (doneAtMs === null))
          .sort((a, b) => b.takenAtMs - a.takenAtMs || byId(a, b))
          .slice(0, limit),
      listOfCall: (callId) => oldestFirst(all().filter((message) => message.callId === callId)),
      findByPrefix(id) {
        const found = all().filter((message) => message.id.startsWith(id));
        const exact = found.find((message) => message.id === id);
        return exact ? [exact] : oldestFirst(found);
      },
      listLate: (nowMs, limit) =>
        all()
          .filter(({ dueAtMs }) => dueAtMs !== null && dueAtMs < nowMs)
          .filter(({ doneAtMs, escalatedAtMs }) => doneAtMs === null && escalatedAtMs === null)
          .sort((a, b) => (a.dueAtMs ?? 0) - (b.dueAtMs ?? 0) || byId(a, b))
          .slice(0, limit),
      events: (id) => rows.get(id)?.events ?? [],
      change(id, change) {
        const row = rows.get(id);
        if (!row) return { type: 'unknown' };
        const changed = changeMessage(row, change);
        if ('refused' in changed) return changed.refused;
        rows.set(id, { ...row, ...changed.progress, events: [...row.events, changed.event] });
        const delivery = deliveryOf(id, change);
        if (delivery) enqueue(delivery);
        return { type: 'changed' };
      },
    },
  };
}

function oldestFirst(found: readonly KeptMessage[]): readonly KeptMessage[] {
  return found.toSorted((a, b) => a.takenAtMs - b.takenAtMs || byId(a, b));
}

function byId(a: KeptMessage, b: KeptMessage): number {
  return a.id < b.id ? -1 : 1;
}
