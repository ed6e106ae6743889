import type { CallEntry } from '../../../ports/call-entry.ts';
import type { CallStatus } from '../../../ports/call-repository.ts';

/** What was recorded last of the calls of this daemon: for questions that cannot wait. */
export interface Statuses {
  note(entry: CallEntry): void;
  find(id: string): CallStatus | undefined;
}

/** Whoever comes back later than this is looked up. */
const MOST = 2000;

export function createStatuses(): Statuses {
  const statuses = new Map<string, CallStatus>();
  const set = (id: string, status: CallStatus): void => {
    if (statuses.get(id) === 'finished') return;
    statuses.delete(id);
    statuses.set(id, status);
    const [oldest] = statuses.keys();
    if (statuses.size > MOST && oldest !== undefined) statuses.delete(oldest);
  };
  return {
    find: (id) => statuses.get(id),
    note(entry) {
      if (entry.type === 'open') set(entry.id, 'live');
      else if (entry.type === 'status') set(entry.id, entry.status);
      else if (entry.type === 'finish') set(entry.id, 'finished');
    },
  };
}
